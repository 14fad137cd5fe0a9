"""The reminder run: proposed letters with their entries, the real PDF beside them, and what was left out and why (WIN-20…25)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget

from app import i18n
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries import letters as queries
from app.queries.listing import Column
from app.services import letters, mail, reminder_checks, reminder_issue, reminder_review, reminders
from app.services.reminder_facts import RunOptions
from app.views.collections import letter_dialogs
from app.views.collections.letter_panel import CHANNEL_ICONS, LetterPanel, level_chip
from app.views.collections.mailing import Mailings
from app.views.kit import dialogs, file_dialogs, problem_rows, trouble
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField, DateField, TextField
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Tabs, column, holder, row

COLUMNS = (Column("check", "", "check", None, 36), Column("who", N_("Customer and entries"), "tree", None, 190, stretch=True),
           Column("was", N_("Was"), "text", None, 40), Column("level", N_("Level"), "chip", None, 92),
           Column("late", N_("Oldest"), "late", None, 62), Column("open", N_("Open"), "amount", None, 86, currency="currency"),
           Column("interest", N_("Interest"), "amount", None, 70, currency="currency"),
           Column("costs", N_("Costs"), "amount", None, 66, currency="currency"),
           Column("total", N_("Total"), "amount", None, 88, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 42), Column("channel", N_("Via"), "icon", None, 32),
           Column("language", "", "text", None, 34))
LEFT_COLUMNS = (
    Column("name", N_("Customer"), "link", None, 170),
    Column("document", N_("Document"), "text", None, 96),
    Column("amount", N_("Open"), "amount", None, 88, currency="currency"),
    Column("currency", N_("Cur."), "text", None, 42),
    Column("reason", N_("Reason"), "text", None, 250, stretch=True),
    Column("from", N_("Possible from"), "date", None, 104),
)
WARNING_COLUMNS = (Column("name", N_("Customer"), "text", None, 200), Column("weight", N_("Weight"), "chip", None, 110),
                   Column("words", N_("What to look at"), "text", None, 360, stretch=True))
WEIGHTS = {"error": (N_("Error"), "danger", "cross"), "warning": (N_("Question"), "warning", "half"),
           "information": (N_("Notice"), "info", "ring")}


class RemindersPage(Page):
    """Suggest, review, issue, print: the run in three keys."""

    def __init__(self, context: Context, suggest: bool = False, customer_ids: Sequence[int] | None = None) -> None:
        super().__init__(context, _("Reminder proposal"), side=430)
        self.options = RunOptions.usual(context.desk, context.desk.today, tuple(customer_ids) if customer_ids else None)
        self._letters: list[queries.DraftRow] = []
        self._report: dict[int, tuple[Problem, ...]] = {}
        self._preview_timer = QTimer(self)
        self._preview_timer.setSingleShot(True)
        self._preview_timer.setInterval(120)
        self._preview_timer.timeout.connect(self._preview)
        self._commands()
        self.keys = [("Space", _("Tick")), ("→", _("Show entries")), ("F2", _("Adjust")), ("F9", _("Issue"))]
        self.search = TextField(_("Search in the proposal"), placeholder=_("Search in the proposal"), icon="search", width=232)
        self.search.textChanged.connect(lambda _text: self._show_rows())
        self.day = DateField(_("Letter date"), lambda: context.desk.today, width=138)
        self.day.set_value(context.desk.today)
        self.level_filter = ChoiceField(_("Level"), [Choice(0, _("All levels"))], width=158)
        self.level_filter.committed.connect(self._show_rows)
        self.tabs = Tabs([(_("Proposed"), 0), (_("Left out"), 0), (_("Warnings"), None)])
        self.tabs.chosen.connect(self._choose_tab)
        self.table = Table(MemorySource(COLUMNS), currency=context.currency, name=_("Proposed letters"), footer=True)
        self.left_out = Table(MemorySource(LEFT_COLUMNS), currency=context.currency, name=_("Left out and why"))
        self.left_out.opened.connect(lambda key: context.navigate("customer", customer_id=key))
        self.warnings = Table(MemorySource(WARNING_COLUMNS), currency=context.currency, name=_("Warnings"))
        self.warnings.opened.connect(self._to_letter)
        problem_rows.copying(self, "reminders.details", self.left_out, self.warnings)
        self.table.asked.connect(lambda point: self.menu().popup(point))
        self.end_commands()
        self._stack = QStackedWidget()
        for table in (self.table, self.left_out, self.warnings):
            self._stack.addWidget(table)
        bar = row(self.search, self.day, self.level_filter, None, spacing=8)
        body = column(row(self.tabs, None), bar, spacing=8)
        body.addWidget(self._stack, 1)
        self.set_body(holder(body))
        self.mailings = Mailings(self, self.reload)
        self.panel = LetterPanel(context, self._adjust)
        self.set_side(column(self.panel))
        self.table.ticked.connect(self._ticked)
        self.table.chosen.connect(lambda _key: self._preview_timer.start())
        self.table.opened.connect(self._open_entry)
        reminder_review.settle_drafts(context.desk)
        if suggest:
            self.suggest()
        else:
            self.reload()

    def _commands(self) -> None:
        """Everything that can be done here; what concerns one entry stands in the menu."""
        self.issue_action = self.command("reminders.issue", _("Issue letters"), self.issue, key="F9", icon="send", primary=True,
                                         writes=True)
        self.command("reminders.suggest", _("Suggest again"), self.suggest, icon="refresh-cw", key="Ctrl+R", writes=True)
        self.command("reminders.options", _("Options"), self._options, icon="settings", writes=True)
        self.command("reminders.adjust", _("Adjust"), self._adjust, icon="pencil", key="F2", writes=True)
        self.command("reminders.costs", _("Without costs"), self._costs, icon="circle-slash", writes=True)
        self.command("reminders.skip", _("Skip"), self._skip, icon="skip-forward", writes=True)
        self.command("reminders.level", _("Other level"), self._level, icon="arrow-up", bar=False, writes=True)
        self.command("reminders.again", _("Recalculate letter"), self._recalculate, icon="refresh-cw", bar=False, writes=True)
        self.command("reminders.texts", _("Update texts"), self._update_texts, icon="file-text", bar=False, writes=True)
        self.command("reminders.remove", _("Take entry off the letter"), self._remove, icon="x", key="Ctrl+Delete", bar=False,
                     writes=True)
        self.command("reminders.hold", _("Put entry on hold"), self._hold, icon="lock", key="Ctrl+H", bar=False, writes=True)
        self.command("reminders.line_level", _("Other level for this entry"), self._line_level, icon="arrow-up", bar=False,
                     writes=True)
        self.command("reminders.exclude", _("No reminders until"), self._exclude, icon="calendar", bar=False, writes=True)
        self.command("reminders.clean", _("Tick all without warnings"), self._tick_clean, icon="check", bar=False)
        self.command("reminders.pdf", _("Preview PDF"), self._save_preview, icon="file-text", key="Ctrl+F9", bar=False)
        self.command("reminders.customer", _("Open customer"), self._customer, icon="users", bar=False)
        self.command("list.search", _("Search in the proposal"), lambda: self.search.setFocus(), key="F3", bar=False)

    # ------------------------------------------------------------ the proposal

    def suggest(self) -> None:
        """Make the proposal anew for the letter date; edited drafts are kept unless she gives them up (REM-11…33)."""
        desk = self.context.desk
        self.options = replace(self.options, document_date=self.day.value() or desk.today)
        with desk.reading() as session:
            edited = reminders.edited_drafts(session, desk.company_id)
        too = False
        if edited:
            answer = self.context.ask(
                i18n.filled(_("{count:letter was|letters were} changed by hand"), count=edited),
                _("Keep them as they are, or make them anew and lose the changes?"),
                (dialogs.Answer("anew", _("Make all anew")), dialogs.Answer("keep", _("Keep changed letters"), safe=True,
                                                                           primary=True)))
            too = answer == "anew"
        options = self.options
        self.beside(_("Suggesting letters"),
                    lambda progress: reminders.suggest(desk, options, edited_too=too, progress=progress), self._suggested)

    def _suggested(self, outcome: Outcome[reminders.Suggested] | None) -> None:
        self.reload()
        if outcome is not None and outcome.problems:
            self.tell_problems(outcome.problems)
        else:
            self.clear_messages()

    def _options(self) -> None:
        chosen = letter_dialogs.run_options(self.context, self, self.options)
        if chosen is not None:
            self.options = chosen
            self.day.set_value(chosen.document_date)
            self.suggest()

    def reload(self) -> None:
        """Read drafts and reasons again."""
        desk = self.context.desk
        with desk.reading() as session:
            self._letters = queries.drafts(session, desk.company_id, desk.today)
            run_id = queries.newest_run(session, desk.company_id)
            reasons = reminders.reasons(session, run_id) if run_id else []
            names = queries.names(session, [r.customer_id for r in reasons], [r.entry_id for r in reasons if r.entry_id])
        levels = sorted({d.level for d in self._letters})
        self.level_filter.set_choices([Choice(0, _("All levels")), *(Choice(n, level_chip(n)[0]) for n in levels)])
        if self.level_filter.value() is None:
            self.level_filter.set_value(0)
        self._report = {}
        self._show_rows()
        self._show_reasons(reasons, names)
        if self.tabs.current == 2:
            self._check()

    def _show_rows(self) -> None:
        """One row per letter with its entries below; outdated ones first (WIN-22)."""
        wanted, level = self.search.text().strip().casefold(), self.level_filter.value() or 0
        source = self._source(self.table)
        opened = {r.key for r in source.all if r.open}
        rows: list[Row] = []
        for d in sorted(self._letters, key=lambda x: not x.outdated):
            if (wanted and wanted not in f"{d.name} {d.number}".casefold()) or (level and d.level != level):
                continue
            was = f"{d.was} →" if d.was else ""
            mark = " ⚠" if d.outdated else " ✎" if d.edited else ""
            values = (None, f"{d.name}  {len(d.lines)}{mark}", was, level_chip(d.level), d.days, d.remaining + d.credits,
                      d.interest or None, d.costs or None, d.total, d.currency, CHANNEL_ICONS[d.channel], d.language.upper())
            rows.append(Row(d.letter_id, values, "group", None, d.letter_id in opened, d.selected, not d.selected))
            rows += [Row(-line.line_id, self._line(line), "child", d.letter_id, checked=None) for line in d.lines]
        source.set_rows(rows)
        self.table.refresh()
        self.tabs.set_count(0, len(self._letters))
        self._ticked(save=False)
        self._preview_timer.start()

    @staticmethod
    def _source(table: Table) -> MemorySource:
        source = table.model_.source
        assert isinstance(source, MemorySource)
        return source

    def _line(self, line: queries.DraftLine) -> tuple[Any, ...]:
        level = f"{line.was or _('new')} → {line.level}" if line.kind == "overdue" and line.remaining > 0 else ""
        due = f"{line.document}   " + (_("due {day}").format(day=i18n.day(line.due, i18n.region())) if line.due else "")
        return (None, due, "", (level, "neutral", None) if level else "", line.days if line.days > 0 else None, line.remaining,
                line.interest or None, None, None, line.currency, "", "")

    def _show_reasons(self, reasons: Sequence[reminders.Reason], names: queries.Names) -> None:
        rows = []
        for r in reasons:
            _number, name = names.customers.get(r.customer_id, ("", ""))
            words = i18n.problem_text(r.problem, i18n.language(), i18n.region())
            document = names.entries.get(r.entry_id or 0, "")
            told = problem_rows.about(r.problem, ("customer", r.customer_id), ("customer_ledger_entry", r.entry_id or 0))
            rows.append(Row(r.customer_id, (name, document, r.amount, r.currency or "", words, r.possible_from), problems=told))
        self._source(self.left_out).set_rows(rows)
        self.left_out.refresh()
        self.tabs.set_count(1, len(rows))

    def _choose_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        if index == 2:
            self._check()

    # ------------------------------------------------------------ warnings

    def _check(self) -> None:
        """The check report of every draft, beside the screen (REM-41)."""
        desk, ids = self.context.desk, [d.letter_id for d in self._letters]
        self.beside(_("Checking letters"), lambda progress: reminder_checks.report(desk, ids, progress), self._checked)

    def _checked(self, found: dict[int, tuple[Problem, ...]] | None) -> None:
        self._report = found or {}
        names = {d.letter_id: d.name for d in self._letters}
        general = reminder_checks.before(self.context.desk)
        rows = [Row(-n, ("", _weight(p), _words(p)), problems=(p,)) for n, p in enumerate(general, 1)]
        for p in general:
            if p.code == "WIN-20-bank" and self._letters:
                self.tell("warning", _words(p), "", [(_("Bank accounts"), lambda: self.context.navigate("setup.bank_accounts"))])
        alike: dict[tuple[str, str], list[int]] = {}
        for letter_id, problems in self._report.items():
            for p in problems:
                alike.setdefault((p.weight, p.key or f"{letter_id}-{p.code}"), []).append(letter_id)
        seen: set[tuple[str, str]] = set()
        for letter_id, problems in self._report.items():
            for p in problems:
                key = (str(p.weight), p.key or f"{letter_id}-{p.code}")
                if key not in seen:
                    count = len(alike[key])
                    who = names.get(letter_id, "") if count == 1 else i18n.filled(_("{count:letter|letters}"), count=count)
                    told = [q for i in alike[key] for q in problem_rows.about(p, (letters.TABLE, i))]
                    rows.append(Row(letter_id, (who, _weight(p), _words(p)), problems=tuple(told)))
                seen.add(key)
        self._source(self.warnings).set_rows(rows)
        self.warnings.refresh()
        self.tabs.set_count(2, len(rows))

    def _to_letter(self, key: int) -> None:
        if key > 0:
            self.tabs.choose(0)
            self.table.refresh(keep=key)

    def _tick_clean(self) -> None:
        """Tick exactly the letters nothing speaks against (WIN-21)."""
        desk, ids = self.context.desk, [d.letter_id for d in self._letters]

        def ticked(found: dict[int, tuple[Problem, ...]] | None) -> None:
            wrong = set(found or {})
            reminder_review.select_letters(desk, [i for i in ids if i not in wrong], True)
            reminder_review.select_letters(desk, [i for i in ids if i in wrong], False)
            self.reload()

        self.beside(_("Checking letters"), lambda progress: reminder_checks.report(desk, ids, progress), ticked)

    # ------------------------------------------------------------ ticks

    def _rows(self) -> list[Row]:
        return [r for r in self._source(self.table).all if r.kind == "group"]

    def ticked(self) -> list[int]:
        """Ids of the ticked letters."""
        shown = {r.key: bool(r.checked) for r in self._rows()}
        return [d.letter_id for d in self._letters if shown.get(d.letter_id, d.selected)]

    def _ticked(self, *, save: bool = True) -> None:
        """Footer, button and status count only what is ticked; the choice is kept."""
        chosen = set(self.ticked())
        if save:
            changed = [d for d in self._letters if d.selected != (d.letter_id in chosen)]
            for selected in (True, False):
                ids = [d.letter_id for d in changed if (d.letter_id in chosen) is selected]
                if ids:
                    reminder_review.select_letters(self.context.desk, ids, selected)
            self._letters = [d.with_selected(d.letter_id in chosen) for d in self._letters]
        picked = [d for d in self._letters if d.letter_id in chosen]
        words = i18n.filled(_("{count:letter|letters}"), count=len(picked))
        self.issue_action.setText(i18n.filled(_("Issue {count:letter|letters}"), count=len(picked)))
        self.issue_action.allow(True, "")
        footer = self.table.footer
        if footer is not None:
            region = i18n.region()
            mine = [d for d in picked if d.currency == self.context.currency]
            footer.words = i18n.filled(_("Ticked: {count:letter|letters}, {entries:entry|entries}"), count=len(picked),
                                                                                   entries=sum(len(d.lines) for d in picked))
            sums = {"open": sum(d.remaining + d.credits for d in mine), "interest": sum(d.interest for d in mine),
                    "costs": sum(d.costs for d in mine), "total": sum(d.total for d in mine)}
            footer.figures = {name: i18n.amount(amount, self.context.currency, region) for name, amount in sums.items()}
            footer.update()
        self.set_title(_("Reminder proposal"), i18n.day(self.day.value() or self.context.desk.today, i18n.region()),
                       [(_("To review"), "info", "half")] if self._letters else [], crumbs=_("Collect"))
        self.set_status(_("{chosen} of {all} ticked").format(chosen=words, all=len(self._letters)))

    # ------------------------------------------------------------ one letter

    def current(self) -> int:
        """The id of the current letter; 0 = none."""
        found = self.table.current_row()
        if found is None:
            return 0
        return found.parent if found.kind == "child" and found.parent else max(0, found.key)

    def _draft(self) -> queries.DraftRow | None:
        return next((d for d in self._letters if d.letter_id == self.current()), None)

    def _entry(self) -> queries.DraftLine | None:
        """The current entry, when the current row is one."""
        found = self.table.current_row()
        if found is None or found.kind != "child":
            return None
        return next((x for d in self._letters for x in d.lines if -x.line_id == found.key), None)

    def _preview(self) -> None:
        """The current letter in the panel; one that went meanwhile makes the page look again."""
        draft = self._draft()
        if draft is not None and letters.gone(self.context.desk, draft.letter_id):
            self.reload()
            draft = self._draft()
        self.panel.show_draft(draft, self._report.get(draft.letter_id, ()) if draft is not None else ())

    def _changed(self, outcome: Outcome[Any]) -> None:
        """Show what a change led to, or why it was refused."""
        kept = self.current()
        self.reload()
        self.table.refresh(keep=kept)
        self._preview()
        if outcome.done:
            self.clear_messages()
        else:
            self.tell_problems(outcome.problems)

    def _with_draft(self, change: Callable[[queries.DraftRow], Outcome[Any]]) -> None:
        draft = self._draft()
        if draft is not None:
            self._changed(change(draft))

    def _with_entry(self, change: Callable[[queries.DraftRow, queries.DraftLine], Outcome[Any]]) -> None:
        """Change the current entry; on a letter without a chosen entry say what to do."""
        draft, line = self._draft(), self._entry()
        if draft is None or line is None:
            self.tell("info", _("Open a letter with → and choose one of its entries first."))
            return
        self._changed(change(draft, line))

    def _open_entry(self, key: int) -> None:
        line = next((x for d in self._letters for x in d.lines if -x.line_id == key), None)
        draft = self._draft()
        if line is not None and draft is not None:
            self.context.navigate("entries", customer_id=draft.customer_id, view="all", entry_id=line.entry_id)

    def _customer(self) -> None:
        draft = self._draft()
        if draft is not None:
            self.context.navigate("customer", customer_id=draft.customer_id)

    def _adjust(self) -> None:
        draft = self._draft()
        if draft is not None and letter_dialogs.adjust(self.context, self, draft):
            self._changed(Outcome(draft.letter_id))

    def _level(self) -> None:
        """The next level for the current letter; after the last comes the first."""
        desk = self.context.desk

        def change(draft: queries.DraftRow) -> Outcome[int]:
            outcome = reminder_review.change_level(desk, draft.letter_id, draft.level + 1)
            return outcome if outcome.done else reminder_review.change_level(desk, draft.letter_id, 1)

        self._with_draft(change)

    def _line_level(self) -> None:
        """The next level for the current entry; after the last comes the first."""
        desk = self.context.desk

        def change(draft: queries.DraftRow, line: queries.DraftLine) -> Outcome[int]:
            outcome = reminder_review.change_line_level(desk, draft.letter_id, line.entry_id, line.level + 1)
            return outcome if outcome.done else reminder_review.change_line_level(desk, draft.letter_id, line.entry_id, 1)

        self._with_entry(change)

    def _costs(self) -> None:
        """Costs off, and on again."""
        self._with_draft(lambda d: reminder_review.without_costs(self.context.desk, d.letter_id, d.costs != 0))

    def _skip(self) -> None:
        self._with_draft(lambda d: reminder_review.skip(self.context.desk, d.letter_id))

    def _recalculate(self) -> None:
        self._with_draft(lambda d: reminder_review.recalculate(self.context.desk, d.letter_id))

    def _update_texts(self) -> None:
        self._with_draft(lambda d: reminder_review.update_texts(self.context.desk, d.letter_id))

    def _remove(self) -> None:
        self._with_entry(lambda d, x: reminder_review.remove_entry(self.context.desk, d.letter_id, x.entry_id))

    def _hold(self) -> None:
        """Put the current entry on hold with the first letters of who does it."""
        mark = "".join(part[0] for part in self.context.desk.actor.name.split())[:3].upper() or "X"
        self._with_entry(lambda d, x: reminder_review.hold_entry(self.context.desk, d.letter_id, x.entry_id, mark))

    def _exclude(self) -> None:
        """No reminders to this customer until a day."""
        draft = self._draft()
        if draft is None:
            return
        until = DateField(_("Until"), lambda: self.context.desk.today, width=140)
        answer = dialogs.ask(
            self, _("No reminders to {name}").format(name=draft.name), _("Until which day? Empty means until you say otherwise."),
            (dialogs.Answer("exclude", _("No reminders"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)), until)
        if answer == "exclude":
            self._changed(reminder_review.exclude_customer(self.context.desk, draft.customer_id, until.value()))

    def _save_preview(self) -> None:
        """The draft's PDF as a file of its own."""
        draft = self._draft()
        if draft is None:
            return
        name = file_dialogs.save_name(self, _("Preview PDF"), f"{draft.number}.pdf", "PDF (*.pdf)")
        if name:
            Path(name).write_bytes(letters.preview(self.context.desk, draft.letter_id))
            self.tell("success", _("{file} was written.").format(file=Path(name).name))

    # ------------------------------------------------------------ issue and print

    def issue(self) -> None:
        """Issue the ticked letters after one question, then offer to print; without any say so (REM-43, WIN-04, 23)."""
        chosen = self.ticked()
        if not chosen:
            self.tell("info", _("Tick at least one letter first, with Space."))
            return
        day = self.day.value() or self.context.desk.today
        posting = letter_dialogs.before_issuing(self.context, self, chosen, day)
        if posting is None:
            return
        self.clear_messages()
        self.issue_action.allow(False, _("This is being done now."))
        self._issue_on(chosen, posting)

    def _issued(self, batch: reminder_issue.Batch | None) -> None:
        """What was issued, what was not and why; warnings can be confirmed once."""
        if batch is None:
            self.reload()
            return
        ids = [x.letter_id for x in batch.issued]
        asked = [p for _id, problems in batch.failed for p in problems if p.weight == "warning"]
        only_asked = [i for i, problems in batch.failed if all(p.weight != "error" for p in problems)]
        if only_asked:
            keys = self.context.confirm(_once(asked), _("Issue all the same"))
            if keys:
                again = reminder_issue.issue_all(self.context.desk, only_asked, confirmed=keys)
                ids += [x.letter_id for x in again.issued]
                batch = reminder_issue.Batch((*batch.issued, *again.issued),
                                             tuple(f for f in batch.failed if f[0] not in only_asked) + again.failed, batch.rest,
                                             batch.trouble)
        self.reload()
        self._tell_batch(batch, ids)
        if batch.trouble is not None:
            trouble.show(batch.trouble)

    def _tell_batch(self, batch: reminder_issue.Batch, ids: Sequence[int]) -> None:
        """How many were issued, what stopped the others, and the ways on: files, letters, the first open date (WIN-60)."""
        problems = _once([p for _id, found in batch.failed for p in found if p.weight == "error"])
        ways: list[tuple[str, Callable[[], None]]] = []
        if ids:
            by_mail = mail.to_do(self.context.desk, ids) if mail.mode(self.context.desk) == "smtp" else []
            ways += [(_("Send by e-mail"), lambda: self.mailings.send(by_mail))] if by_mail else []
            ways += [(_("Save PDFs"), lambda: self._save(ids)),
                     (_("Letters"), lambda: self.context.navigate("letters", view="to_send"))]
        first = next((p.saw["day"] for _id, found in batch.failed for p in found if p.code == "CLS-014-use"), None)
        if isinstance(first, date):
            failed = [i for i, _found in batch.failed]
            ways.append((_("Post on {day}").format(day=i18n.day(first, i18n.region())), lambda: self._issue_on(failed, first)))
        words = i18n.filled(_("{count:letter was|letters were} issued."), count=len(ids))
        rest = len(batch.rest) + len(batch.failed)
        if problems or rest:
            more = [_("{count} were not.").format(count=rest), *(_words(p) for p in problems[:4])]
            self.tell("warning", words, " ".join(more), ways, [p for _id, found in batch.failed for p in found])
        elif ids:
            self.tell("success", words, "", ways)

    def _issue_on(self, ids: Sequence[int], day: date) -> None:
        """Issue letters with another posting date (REM-43)."""
        desk = self.context.desk
        self.beside(_("Issuing letters"),
                    lambda progress: reminder_issue.issue_all(desk, ids, posting_date=day, progress=progress), self._issued)

    def _save(self, ids: Sequence[int]) -> None:
        way = letter_dialogs.way_out(self, len(ids))
        folder = file_dialogs.folder(self, _("Folder for the letters")) if way is not None else ""
        if folder and way is not None:
            self.save_to(ids, Path(folder), way)

    def save_to(self, ids: Sequence[int], folder: Path, way: letters.Way | None = None) -> None:
        """The letters as files in a folder; what failed is told and stays to do (LTR-53)."""
        desk, chosen = self.context.desk, way or letters.Way()
        self.beside(_("Writing letters"), lambda progress: letters.put_out(desk, ids, folder, chosen, progress=progress),
                    lambda found: self._saved(found, folder))

    def _saved(self, found: letters.Output | None, folder: Path) -> None:
        if found is None:
            return
        if found.failed:
            self.tell_problems(_once([p for _id, p in found.failed]))
        else:
            self.tell("success", i18n.filled(_("{count:file was|files were} written to {folder}."),
                count=len(found.files), folder=folder.name))

    def focus_first(self) -> None:
        """The keyboard starts in the proposal; the preview follows."""
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._preview()


def _weight(problem: Problem) -> tuple[str, str, str]:
    words, tone, shape = WEIGHTS[problem.weight]
    return _(words), tone, shape


def _words(problem: Problem) -> str:
    return i18n.problem_text(problem, i18n.language(), i18n.region())


def _once(problems: Sequence[Problem]) -> list[Problem]:
    """Each sentence once."""
    found: dict[str, Problem] = {}
    for p in problems:
        found.setdefault(_words(p), p)
    return list(found.values())

"""The reminder run: proposed letters with their entries, the real PDF beside them, and what was left out and why (WIN-20…25)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

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
from app.views.collections.run_page import Kind, Report, RunPage, once
from app.views.kit import dialogs, file_dialogs
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField, DateField
from app.views.kit.tasks import Progress

COLUMNS = (Column("check", "", "check", None, 36), Column("who", N_("Customer and entries"), "tree", None, 190, stretch=True),
           Column("was", N_("Was"), "text", None, 40), Column("level", N_("Level"), "chip", None, 92),
           Column("late", N_("Oldest"), "late", None, 62), Column("open", N_("Open"), "amount", None, 86, currency="currency"),
           Column("interest", N_("Interest"), "amount", None, 70, currency="currency"),
           Column("costs", N_("Costs"), "amount", None, 66, currency="currency"),
           Column("total", N_("Total"), "amount", None, 88, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 42), Column("channel", N_("Via"), "icon", None, 32),
           Column("language", "", "text", None, 34))
KIND = Kind(
    "reminders", letters.TABLE, N_("Reminder proposal"), N_("Search in the proposal"), N_("Letter date"), N_("Proposed letters"),
    N_("{count:letter|letters}"), N_("Ticked: {count:letter|letters}, {entries:entry|entries}"),
    N_("Issue {count:letter|letters}"), N_("Tick at least one letter first, with Space."),
    N_("Checking letters"), N_("Issuing letters"), N_("{count:letter was|letters were} issued."))


class RemindersPage(RunPage):
    """Suggest, review, issue, print: the run in three keys."""

    kind = KIND
    columns = COLUMNS
    level_filter: ChoiceField

    def __init__(self, context: Context, suggest: bool = False, customer_ids: Sequence[int] | None = None) -> None:
        self.options = RunOptions.usual(context.desk, context.desk.today, tuple(customer_ids) if customer_ids else None)
        super().__init__(context)
        self.keys = [("Space", _("Tick")), ("→", _("Show entries")), ("F2", _("Adjust")), ("F9", _("Issue"))]
        self.mailings = Mailings(self, self.reload)
        reminder_review.settle_drafts(context.desk)
        if suggest:
            self.suggest()
        else:
            self.reload()

    def _filters(self) -> Sequence[QWidget]:
        self.level_filter = ChoiceField(_("Level"), [Choice(0, _("All levels"))], width=158)
        self.level_filter.committed.connect(self._show_rows)
        return (self.level_filter,)

    def _panel(self) -> QWidget:
        self.panel = LetterPanel(self.context, self._adjust)
        return self.panel

    def _commands(self) -> None:
        """Everything that can be done here; what concerns one entry stands in the menu."""
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

    # ------------------------------------------------------------ the proposal

    def suggest(self) -> None:
        """Make the proposal anew for the letter date; edited drafts are kept unless she gives them up (REM-11…33)."""
        desk = self.context.desk
        old = reminder_checks.old_bank(desk)
        if old is not None and dialogs.confirm(self, [old], _("Suggest all the same")) is None:
            return
        self.options = replace(self.options, document_date=self.day.value() or desk.today, old_bank=old is not None)
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

    # ------------------------------------------------------------ what a letter is to the run

    def _read(self) -> tuple[list[queries.DraftRow], list[reminders.Reason]]:
        """Drafts, and what the newest run left out; the filter offers the levels there are."""
        company = self.context.desk.company_id
        with self.context.desk.reading() as session:
            found = queries.drafts(session, company, self.context.desk.today)
            run_id = queries.newest_run(session, company)
            reasons = reminders.reasons(session, run_id) if run_id else []
        levels = sorted({d.level for d in found})
        self.level_filter.set_choices([Choice(0, _("All levels")), *(Choice(n, level_chip(n)[0]) for n in levels)])
        if self.level_filter.value() is None:
            self.level_filter.set_value(0)
        return found, reasons

    def _shown(self, draft: queries.DraftRow) -> bool:
        level = self.level_filter.value() or 0
        return not level or draft.level == level

    def _values(self, draft: queries.DraftRow) -> tuple[Any, ...]:
        d = draft
        mark = " ⚠" if d.outdated else " ✎" if d.edited else ""
        return (None, f"{d.name}  {len(d.lines)}{mark}", f"{d.was} →" if d.was else "", level_chip(d.level), d.days,
                d.remaining + d.credits, d.interest or None, d.costs or None, d.total, d.currency, CHANNEL_ICONS[d.channel],
                d.language.upper())

    def _line(self, line: queries.DraftLine) -> tuple[Any, ...]:
        level = f"{line.was or _('new')} → {line.level}" if line.kind == "overdue" and line.remaining > 0 else ""
        due = f"{line.document}   " + (_("due {day}").format(day=i18n.day(line.due, i18n.region())) if line.due else "")
        return (None, due, "", (level, "neutral", None) if level else "", line.days if line.days > 0 else None, line.remaining,
                line.interest or None, None, None, line.currency, "", "")

    def _sums(self, drafts: Sequence[queries.DraftRow]) -> dict[str, int]:
        return {"open": sum(d.remaining + d.credits for d in drafts), "interest": sum(d.interest for d in drafts),
                "costs": sum(d.costs for d in drafts), "total": sum(d.total for d in drafts)}

    def _select(self, ids: Sequence[int], selected: bool) -> None:
        reminder_review.select_letters(self.context.desk, ids, selected)

    def _check_all(self, ids: Sequence[int], progress: Progress) -> Report:
        return reminder_checks.report(self.context.desk, ids, progress)

    def _before(self) -> Sequence[Problem]:
        return reminder_checks.before(self.context.desk)

    # ------------------------------------------------------------ one letter

    def _preview(self) -> None:
        """The current letter in the panel; one that went meanwhile makes the page look again."""
        draft = self._draft()
        if draft is not None and letters.gone(self.context.desk, draft.letter_id):
            self.reload()
            draft = self._draft()
        self.panel.show_draft(draft, self._report.get(draft.letter_id, ()) if draft is not None else ())

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

    def _again(self, key: int) -> Outcome[int]:
        return reminder_review.recalculate(self.context.desk, key)

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

    def _ask_before(self, ids: Sequence[int], day: date) -> date | None:
        return letter_dialogs.before_issuing(self.context, self, ids, day)

    def _issue_all(self, ids: Sequence[int], day: date | None, confirmed: frozenset[str],
                   progress: Progress | None) -> reminder_issue.Batch:
        return reminder_issue.issue_all(self.context.desk, ids, confirmed=confirmed, posting_date=day, progress=progress)

    def _issued_ids(self, batch: reminder_issue.Batch) -> list[int]:
        return [x.letter_id for x in batch.issued]

    def _ways_on(self, ids: Sequence[int]) -> list[tuple[str, Callable[[], None]]]:
        """Mail those that go by mail, save the files, or see them in the list."""
        by_mail = mail.to_do(self.context.desk, ids) if mail.mode(self.context.desk) == "smtp" else []
        ways: list[tuple[str, Callable[[], None]]] = []
        ways += [(_("Send by e-mail"), lambda: self.mailings.send(by_mail))] if by_mail else []
        return [*ways, (_("Save PDFs"), lambda: self._save(ids)),
                (_("Letters"), lambda: self.context.navigate("letters", view="to_send"))]

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
            self.tell_problems(once([p for _id, p in found.failed]))
        else:
            self.tell("success", i18n.filled(_("{count:file was|files were} written to {folder}."),
                count=len(found.files), folder=folder.name))

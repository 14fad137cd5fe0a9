"""The reminder run: proposed letters with their entries, the real PDF beside them, and what was left out and why (WIN-20…25)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QLabel, QScrollArea, QStackedWidget

from app import i18n
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.queries import letters as queries
from app.queries.listing import Column
from app.services import letters, reminder_issue, reminder_review, reminders
from app.services.reminder_facts import RunOptions
from app.views.collections.shared import pdf_pages
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, DateField, TextField
from app.views.kit.page import Page
from app.views.kit.pages import PageSpec, register
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Chip, Label, Tabs, column, holder, row

LEVEL_TONES = {1: ("info", "ring"), 2: ("warning", "half"), 3: ("danger", "triangle")}
COLUMNS = (Column("check", "", "check", None, 38), Column("who", N_("Customer and entries"), "tree", None, 230, stretch=True),
           Column("was", N_("Was"), "text", None, 70), Column("level", N_("Level"), "chip", None, 110),
           Column("late", N_("Oldest"), "late", None, 70), Column("open", N_("Open"), "amount", None, 105, currency="currency"),
           Column("interest", N_("Interest"), "amount", None, 85, currency="currency"),
           Column("costs", N_("Costs"), "amount", None, 85, currency="currency"),
           Column("total", N_("Letter total"), "amount", None, 110, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 46), Column("channel", N_("Via"), "icon", None, 34),
           Column("language", "", "text", None, 34))
LEFT_COLUMNS = (
    Column("number", N_("No."), "link", None, 90),
    Column("name", N_("Customer"), "text", None, 220),
    Column("document", N_("Document"), "text", None, 120),
    Column("amount", N_("Open"), "amount", None, 110, currency="currency"),
    Column("currency", N_("Cur."), "text", None, 50),
    Column("reason", N_("Reason"), "text", None, 300, stretch=True),
    Column("from", N_("Possible from"), "date", None, 110),
)
CHANNEL_ICONS = {"print": "printer", "email": "mail", "both": "send"}


class RemindersPage(Page):
    """Suggest, review, issue, print: the run in three keys."""

    def __init__(self, context: Context, suggest: bool = False, customer_ids: Sequence[int] | None = None) -> None:
        super().__init__(context, _("Reminder proposal"), side=430)
        self._customers = tuple(customer_ids) if customer_ids else None
        self.day = DateField(_("Letter date"), lambda: context.desk.today, width=112)
        self.day.set_value(context.desk.today)
        self.hold = CheckField(_("List entries on hold"))
        self.not_due = CheckField(_("List entries not due"))
        self.issue_action = self.command("reminders.issue", _("Issue letters"), self.issue, key="F9", icon="send", primary=True)
        self.command("reminders.suggest", _("Suggest again"), self.suggest, icon="refresh-cw", key="Ctrl+R")
        self.command("reminders.level", _("Other level"), self._level, icon="arrow-up")
        self.command("reminders.costs", _("Without costs"), self._costs, icon="circle-slash")
        self.command("reminders.skip", _("Skip"), self._skip, icon="skip-forward")
        self.command("reminders.customer", _("Open customer"), self._customer, icon="users", bar=False)
        self.end_commands()
        self.keys = [("Space", _("Tick")), ("→", _("Show entries")), ("Ctrl+R", _("Suggest again")), ("F9", _("Issue"))]
        self.search = TextField(_("Search in the proposal"), placeholder=_("Search in the proposal"), icon="search", width=210)
        self.search.textChanged.connect(lambda _text: self._show_rows())
        self.tabs = Tabs([(_("Proposed"), 0), (_("Left out"), 0)])
        self.tabs.chosen.connect(self._choose_tab)
        self.table = Table(MemorySource(COLUMNS), currency=context.currency, name=_("Proposed letters"), footer=True)
        self.left_out = Table(MemorySource(LEFT_COLUMNS), currency=context.currency, name=_("Left out and why"))
        self.left_out.opened.connect(lambda key: context.navigate("customer", customer_id=key))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.left_out)
        body = column(
            row(
                self.search,
                Label(_("Letter date"), 12, 400, "text2"),
                self.day,
                self.hold,
                self.not_due,
                None,
                self.tabs,
                spacing=8,
            ),
            spacing=10,
        )
        body.addWidget(self._stack, 1)
        self.set_body(holder(body))
        self.table.ticked.connect(self._ticked)
        self.table.chosen.connect(lambda _key: self._preview_later())
        self.table.opened.connect(self._open_entry)
        self._preview_timer = QTimer(self)
        self._preview_timer.setSingleShot(True)
        self._preview_timer.setInterval(120)
        self._preview_timer.timeout.connect(self._preview)
        self._letters: list[queries.DraftRow] = []
        if suggest:
            self.suggest()
        else:
            self.reload()

    # ------------------------------------------------------------ the proposal

    def _preview_later(self) -> None:
        self._preview_timer.start()

    def suggest(self) -> None:
        """Make the proposal anew for the letter date (REM-11…33)."""
        options = RunOptions(self.day.value() or self.context.desk.today, only_overdue=not self.not_due.value(),
                             include_on_hold=self.hold.value(), customer_ids=self._customers)
        outcome = reminders.suggest(self.context.desk, options)
        self.reload()
        if outcome.problems:
            self.tell_problems(outcome.problems)
        else:
            self.clear_messages()

    def reload(self) -> None:
        """Read drafts and reasons again."""
        desk = self.context.desk
        with desk.reading() as session:
            self._letters = queries.drafts(session, desk.company_id, desk.today)
            run_id = queries.newest_run(session, desk.company_id)
            reasons = reminders.reasons(session, run_id) if run_id else []
            names = queries.names(session, [r.customer_id for r in reasons], [r.entry_id for r in reasons if r.entry_id])
        self._show_rows()
        self._show_reasons(reasons, names)

    def _show_rows(self) -> None:
        """One row per letter with its entries below."""
        wanted = self.search.text().strip().casefold()
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        opened = {r.key for r in source.all if r.open}
        rows: list[Row] = []
        for d in self._letters:
            if wanted and wanted not in f"{d.name} {d.number}".casefold():
                continue
            chip = (_("Level {level}").format(level=d.level), *LEVEL_TONES.get(d.level, ("danger", "triangle")))
            was = f"{d.was} →" if d.was else ""
            values = (None, f"{d.name}  {len(d.lines)}", was, chip, d.days, d.remaining + d.credits, d.interest or None,
                      d.costs or None, d.total, d.currency, CHANNEL_ICONS[d.channel], d.language.upper())
            rows.append(Row(d.letter_id, values, "group", None, d.letter_id in opened, d.selected, not d.selected))
            rows += [Row(-line.line_id, self._line(line), "child", d.letter_id, checked=None) for line in d.lines]
        source.set_rows(rows)
        self.table.refresh()
        self.tabs.set_count(0, len(self._letters))
        self._ticked(save=False)

    def _line(self, line: queries.DraftLine) -> tuple[Any, ...]:
        level = f"{line.was or _('new')} → {line.level}" if line.kind == "overdue" and line.remaining > 0 else ""
        due = f"{line.document}   " + (_("due {day}").format(day=i18n.day(line.due, i18n.region())) if line.due else "")
        return (None, due, "", (level, "neutral", None) if level else "", line.days if line.days > 0 else None, line.remaining,
                line.interest or None, None, None, line.currency, "", "")

    def _show_reasons(
        self, reasons: Sequence[reminders.Reason], names: queries.Names
    ) -> None:
        rows = []
        for r in reasons:
            customer_id, entry_id, currency, amount, possible, problem = (r.customer_id, r.entry_id, r.currency, r.amount,
                                                                          r.possible_from, r.problem)
            number, name = names.customers.get(customer_id, ("", ""))
            words = i18n.problem_text(problem, i18n.language(), i18n.region())
            rows.append(
                Row(customer_id, (number, name, names.entries.get(entry_id or 0, ""), amount, currency or "", words, possible))
            )
        source = self.left_out.model_.source
        assert isinstance(source, MemorySource)
        source.set_rows(rows)
        self.left_out.refresh()
        self.tabs.set_count(1, len(rows))

    def _choose_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)

    def _rows(self) -> list[Row]:
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        return [r for r in source.all if r.kind == "group"]

    def ticked(self) -> list[int]:
        """Ids of the ticked letters."""
        return [r.key for r in self._rows() if r.checked]

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
        words = _("{count} letters").format(count=len(picked))
        self.issue_action.setText(_("Issue {count} letters").format(count=len(picked)))
        self.issue_action.setEnabled(bool(picked))
        footer = self.table.footer
        if footer is not None:
            region = i18n.region()
            mine = [d for d in picked if d.currency == self.context.currency]
            footer.words = _("Ticked: {count} letters, {entries} entries").format(count=len(picked),
                                                                                   entries=sum(len(d.lines) for d in picked))
            sums = {"open": sum(d.remaining + d.credits for d in mine), "interest": sum(d.interest for d in mine),
                    "costs": sum(d.costs for d in mine), "total": sum(d.total for d in mine)}
            footer.figures = {name: i18n.amount(value, self.context.currency, region) for name, value in sums.items()}
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

    def _preview(self) -> None:
        """The real PDF of the current letter in the panel."""
        draft = self._draft()
        if draft is None:
            self.set_side(column(None, Label(_("Choose a letter to see it."), 13, 400, "text3"), None, margins=(20, 20, 20, 20)))
            return
        content = letters.preview(self.context.desk, draft.letter_id)
        pages = column(spacing=12, margins=(0, 0, 0, 0))
        for pixmap in pdf_pages(content, 380):
            picture = QLabel()
            picture.setPixmap(pixmap)
            picture.setAccessibleName(_("Page of the letter"))
            pages.addWidget(picture)
        pages.addStretch(1)
        area = QScrollArea()
        area.setWidget(holder(pages))
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(_("Letter"))
        tone, shape = LEVEL_TONES.get(draft.level, ("danger", "triangle"))
        head = row(Label(draft.name, 15, 600), Chip(_("Level {level}").format(level=draft.level), tone, shape), None, spacing=8)
        via = {"print": _("On paper"), "email": _("By e-mail with PDF"), "both": _("On paper and by e-mail")}[draft.channel]
        panel = column(head, Label(f"{draft.number} · {via} · {draft.language.upper()}", 12, 400, "text2"), spacing=6,
                       margins=(18, 14, 14, 10))
        panel.addWidget(area, 1)
        self.set_side(panel)

    def _open_entry(self, key: int) -> None:
        line = next((x for d in self._letters for x in d.lines if -x.line_id == key), None)
        draft = self._draft()
        if line is not None and draft is not None:
            self.context.navigate("entries", customer_id=draft.customer_id, view="all", entry_id=line.entry_id)

    def _customer(self) -> None:
        draft = self._draft()
        if draft is not None:
            self.context.navigate("customer", customer_id=draft.customer_id)

    def _level(self) -> None:
        """The next level for the current letter; after the last comes the first."""
        draft = self._draft()
        if draft is None:
            return
        outcome = reminder_review.change_level(self.context.desk, draft.letter_id, draft.level + 1)
        if outcome.value == draft.level:
            reminder_review.change_level(self.context.desk, draft.letter_id, 1)
        self.reload()
        self._preview()

    def _costs(self) -> None:
        if self.current():
            reminder_review.without_costs(self.context.desk, self.current())
            self.reload()
            self._preview()

    def _skip(self) -> None:
        if self.current():
            reminder_review.skip(self.context.desk, self.current())
            self.reload()
            self._preview()

    # ------------------------------------------------------------ issue and print

    def issue(self) -> None:
        """Issue the ticked letters after one question, then offer to print (REM-43, WIN-23)."""
        chosen = self.ticked()
        if not chosen:
            return
        answer = self.context.ask(
            _("Issue {count} letters?").format(count=len(chosen)),
            _("Each letter gets its number and its costs are posted. This can only be taken back by cancelling."),
            (dialogs.Answer("issue", _("Issue"), primary=False), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer != "issue":
            return
        desk = self.context.desk
        self.context.run(
            _("Issuing letters"), lambda progress: reminder_issue.issue_all(desk, chosen, progress=progress), self._issued
        )

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
                                        tuple(f for f in batch.failed if f[0] not in only_asked) + again.failed)
        self.reload()
        problems = [p for _id, found in batch.failed for p in found if p.weight == "error"]
        if problems:
            self.tell_problems(_once(problems))
        if ids:
            self.tell("success", _("{count} letters were issued.").format(count=len(ids)), "",
                      [(_("Save PDFs"), lambda: self._save(ids)), (_("Letters"), lambda: self.context.navigate("letters"))])

    def _save(self, ids: Sequence[int]) -> None:
        folder = QFileDialog.getExistingDirectory(self, _("Folder for the letters"))
        if folder:
            self.save_to(ids, Path(folder))

    def save_to(self, ids: Sequence[int], folder: Path) -> None:
        """One PDF per letter into a folder."""
        made = letters.save_pdfs(self.context.desk, ids, folder, merged=False)
        self.tell("success", _("{count} files were written to {folder}.").format(count=len(made), folder=folder.name))

    def focus_first(self) -> None:
        """The keyboard starts in the proposal; the preview follows."""
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._preview()


def _once(problems: Sequence[Problem]) -> list[Problem]:
    """Each message once."""
    seen: dict[tuple[str, str], Problem] = {}
    for p in problems:
        seen.setdefault((p.code, str(sorted(p.saw.items(), key=str))), p)
    return list(seen.values())


def _count(desk: Any) -> int:
    with desk.reading() as session:
        return queries.draft_count(session, desk.company_id)


def register_page() -> None:
    """Add the page to the program."""
    register(PageSpec("reminders", N_("Reminders"), "mail-warning", "collect", RemindersPage, count=_count, urgent=True))



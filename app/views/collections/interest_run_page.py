"""The run of interest notes: proposed notes with their entries, the real letter and the calculation beside them (WIN-40)."""

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
from app.queries import interest as queries
from app.queries.listing import Column
from app.services import interest_letters, letter_output, mail, reminder_checks
from app.services.interest import checks, issuing, making, review
from app.services.interest.options import RunOptions
from app.services.reminders import Reason
from app.views.collections import interest_dialogs, letter_dialogs
from app.views.collections.interest_panels import DraftPanel
from app.views.collections.letter_panel import CHANNEL_ICONS
from app.views.collections.mailing import Mailings
from app.views.collections.run_page import Kind, Report, RunPage, once
from app.views.kit import dialogs, file_dialogs
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.tasks import Progress

COLUMNS = (Column("check", "", "check", None, 36), Column("who", N_("Customer and entries"), "tree", None, 190, stretch=True),
           Column("base", N_("Base"), "amount", None, 86, currency="currency"), Column("days", N_("Days"), "text", None, 62),
           Column("interest", N_("Interest"), "amount", None, 78, currency="currency"),
           Column("fee", N_("Fee"), "amount", None, 60, currency="currency"),
           Column("compensation", N_("Compensation"), "amount", None, 92, currency="currency"),
           Column("total", N_("Total"), "amount", None, 86, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 42), Column("mark", N_("Remark"), "chip", None, 110),
           Column("channel", N_("Via"), "icon", None, 32))
KIND = Kind(
    "interest_run", queries.TABLE, N_("Interest proposal"), N_("Search in the proposal"), N_("To date"),
    N_("Proposed interest notes"), N_("{count:interest note|interest notes}"),
    N_("Ticked: {count:interest note|interest notes}, {entries:entry|entries}"),
    N_("Issue {count:interest note|interest notes}"), N_("Tick at least one note first, with Space."),
    N_("Checking notes"), N_("Issuing notes"), N_("{count:interest note was|interest notes were} issued."))


class InterestRunPage(RunPage):
    """Suggest, review, issue, print interest notes."""

    kind = KIND
    columns = COLUMNS

    def __init__(self, context: Context, suggest: bool = False, customer_ids: Sequence[int] | None = None) -> None:
        self.options = RunOptions.usual(context.desk, context.desk.today, tuple(customer_ids) if customer_ids else None)
        super().__init__(context)
        self.keys = [("Space", _("Tick")), ("→", _("Show entries")), ("F2", _("Adjust")), ("F9", _("Issue"))]
        self.mailings = Mailings(self, self.reload, interest_letters.KIND)
        review.settle_drafts(context.desk)
        if suggest:
            self.suggest()
        else:
            self.reload()

    def _panel(self) -> QWidget:
        self.panel = DraftPanel(self.context, self._adjust)
        return self.panel

    def _commands(self) -> None:
        """Everything that can be done here; what concerns one entry stands in the menu."""
        at = KIND.prefix
        self.command(f"{at}.suggest", _("Suggest again"), self.suggest, icon="refresh-cw", key="Ctrl+R", writes=True)
        self.command(f"{at}.options", _("Options"), self._options, icon="settings", writes=True)
        self.command(f"{at}.adjust", _("Adjust"), self._adjust, icon="pencil", key="F2", writes=True)
        self.command(f"{at}.leave", _("Leave entry out"), self._leave_out, icon="circle-slash", key="Ctrl+Delete", writes=True)
        self.command(f"{at}.notes", _("All interest notes"), lambda: self.context.navigate("interest_notes"), icon="list")
        self.command(f"{at}.compensation", _("Leave compensation out"), self._compensation, icon="circle-slash", bar=False,
                     writes=True)
        self.command(f"{at}.add", _("Add entry"), self._add, icon="plus", bar=False, writes=True)
        self.command(f"{at}.again", _("Recalculate note"), self._recalculate, icon="refresh-cw", bar=False, writes=True)
        self.command(f"{at}.delete", _("Delete draft"), self._delete, icon="x", bar=False, writes=True)
        self.command(f"{at}.hold", _("Put entry on hold"), self._hold, icon="lock", key="Ctrl+H", bar=False, writes=True)
        self.command(f"{at}.exclude", _("No interest until"), self._exclude, icon="calendar", bar=False, writes=True)
        self.command(f"{at}.clean", _("Tick all without warnings"), self._tick_clean, icon="check", bar=False)
        self.command(f"{at}.pdf", _("Preview PDF"), self._save_preview, icon="file-text", key="Ctrl+F9", bar=False)
        self.command(f"{at}.customer", _("Open customer"), self._customer, icon="users", bar=False)

    # ------------------------------------------------------------ the proposal

    def suggest(self) -> None:
        """Make the proposal anew up to the day; edited drafts are kept unless she gives them up (INT-22, 31)."""
        desk = self.context.desk
        self.options = replace(self.options, document_date=self.day.value() or desk.today)
        with desk.reading() as session:
            edited = making.edited_drafts(session, desk.company_id)
        too = False
        if edited:
            answer = self.context.ask(
                i18n.filled(_("{count:interest note was|interest notes were} changed by hand"), count=edited),
                _("Keep them as they are, or make them anew and lose the changes?"),
                (dialogs.Answer("anew", _("Make all anew")),
                 dialogs.Answer("keep", _("Keep changed notes"), safe=True, primary=True)))
            too = answer == "anew"
        options = self.options
        self.beside(_("Suggesting notes"), lambda progress: making.suggest(desk, options, edited_too=too, progress=progress),
                    self._suggested)

    def _suggested(self, outcome: Outcome[making.Suggested] | None) -> None:
        self.reload()
        told = outcome.problems + (outcome.value.problems if outcome.value is not None else ()) if outcome is not None else ()
        if told:
            self.tell_problems(once(told))
        else:
            self.clear_messages()

    def _options(self) -> None:
        chosen = interest_dialogs.run_options(self.context, self, self.options)
        if chosen is not None:
            self.options = chosen
            self.day.set_value(chosen.document_date)
            self.suggest()

    # ------------------------------------------------------------ what a note is to the run

    def _read(self) -> tuple[list[queries.DraftRow], list[Reason]]:
        company = self.context.desk.company_id
        with self.context.desk.reading() as session:
            run_id = queries.newest_run(session, company)
            return queries.drafts(session, company), making.reasons(session, run_id) if run_id else []

    def _values(self, draft: queries.DraftRow) -> tuple[Any, ...]:
        d = draft
        mark = " ⚠" if d.outdated else " ✎" if d.edited else ""
        days = str(d.days_max) if d.days_min == d.days_max else f"{d.days_min}–{d.days_max}"
        chip: tuple[str, str, str] | str = (_("Below minimum"), "warning", "half") if d.below_minimum else ""
        chip = (_("Provisional rate"), "warning", "triangle") if d.provisional and not chip else chip
        return (None, f"{d.name}  {d.entries}{mark}", d.base, days, d.interest, d.fee or None,
                d.compensation or None, d.total, d.currency, chip,
                CHANNEL_ICONS[d.channel])

    def _line(self, line: queries.LineRow) -> tuple[Any, ...]:
        due = f"{line.document}   " + _("due {day}").format(day=i18n.day(line.due, i18n.region()))
        chip: tuple[str, str, str] | str = ""
        if line.excluded:
            chip = (_("Left out"), "neutral", "cross")
        elif line.interest != line.computed:
            chip = (_("Reduced"), "info", "half")
        elif any(s.provisional for s in line.segments):
            chip = (_("Provisional rate"), "warning", "triangle")
        currency = next((d.currency for d in self._drafts if line in d.lines), "")
        asked = None if line.excluded or line.uncompensated else line.compensation
        return (None, due, line.base, str(line.days), line.interest or None, None, asked, None, currency, chip, "")

    def _sums(self, drafts: Sequence[queries.DraftRow]) -> dict[str, int]:
        return {"interest": sum(d.interest for d in drafts), "fee": sum(d.fee for d in drafts),
                "compensation": sum(d.compensation for d in drafts), "total": sum(d.total for d in drafts)}

    def _select(self, ids: Sequence[int], selected: bool) -> None:
        review.select_notes(self.context.desk, ids, selected)

    def _check_all(self, ids: Sequence[int], progress: Progress) -> Report:
        return checks.report(self.context.desk, ids, progress)

    def _again(self, key: int) -> Outcome[int]:
        return review.recalculate(self.context.desk, key)

    def _told(self) -> Sequence[Problem]:
        with self.context.desk.reading() as session:
            run_id = queries.newest_run(session, self.context.desk.company_id)
            return making.told(session, run_id) if run_id and self._drafts else ()

    def _before(self) -> Sequence[Problem]:
        desk = self.context.desk
        return [*(p for p in reminder_checks.before(desk) if p.code != "WIN-20-bank"), *checks.before(desk)]

    # ------------------------------------------------------------ one note

    def _preview(self) -> None:
        """The current note in the panel."""
        draft = self._draft()
        self.panel.show_draft(draft, self._report.get(draft.note_id, ()) if draft is not None else ())

    def _adjust(self) -> None:
        """On an entry its interest, on a note its fee and way."""
        draft = self._draft()
        if draft is not None:
            outcome = interest_dialogs.adjust(self.context, self, draft, self._entry())
            if outcome is not None:
                self._changed(outcome)

    def _leave_out(self) -> None:
        """The current entry out of its note, and in again."""
        self._with_entry(lambda d, x: review.exclude_line(self.context.desk, d.note_id, x.line_id, not x.excluded))

    def _compensation(self) -> None:
        """No fixed compensation for the current entry, or for all of the note, and in again (LAW-08)."""
        draft, entry = self._draft(), self._entry()
        if draft is None:
            return
        asked = draft.compensation if entry is None else entry.compensation and not entry.uncompensated
        entry_id = entry.entry_id if entry is not None else None
        self._changed(review.exclude_compensation(self.context.desk, draft.note_id, entry_id, excluded=bool(asked)))

    def _add(self) -> None:
        draft = self._draft()
        if draft is None:
            return
        outcome = interest_dialogs.add_entry(self.context, self, draft)
        if outcome is not None:
            self._changed(outcome)

    def _recalculate(self) -> None:
        self._with_draft(lambda d: review.recalculate(self.context.desk, d.note_id))

    def _delete(self) -> None:
        self._with_draft(lambda d: review.delete_draft(self.context.desk, d.note_id))

    def _hold(self) -> None:
        """Put the current entry on hold with the first letters of who does it."""
        mark = "".join(part[0] for part in self.context.desk.actor.name.split())[:3].upper() or "X"
        self._with_entry(lambda d, x: review.hold_entry(self.context.desk, d.note_id, x.entry_id, mark))

    def _exclude(self) -> None:
        """No interest notes to this customer until a day."""
        draft = self._draft()
        if draft is None:
            return
        until = DateField(_("Until"), lambda: self.context.desk.today, width=140)
        answer = dialogs.ask(
            self, _("No interest notes to {name}").format(name=draft.name),
            _("Until which day? Empty means until you say otherwise."),
            (dialogs.Answer("exclude", _("No interest notes"), primary=True),
             dialogs.Answer("back", _("Go back"), safe=True)), until)
        if answer == "exclude":
            self._changed(review.exclude_customer(self.context.desk, draft.customer_id, until.value()))

    def _save_preview(self) -> None:
        """The draft's PDF as a file of its own."""
        draft = self._draft()
        if draft is None:
            return
        name = file_dialogs.save_name(self, _("Preview PDF"), f"{draft.number}.pdf", "PDF (*.pdf)")
        if name:
            Path(name).write_bytes(interest_letters.preview(self.context.desk, draft.note_id))
            self.tell("success", _("{file} was written.").format(file=Path(name).name))

    # ------------------------------------------------------------ issue and print

    def _ask_before(self, ids: Sequence[int], day: date) -> date | None:
        return interest_dialogs.before_issuing(self.context, self, ids, day)

    def _issue_all(self, ids: Sequence[int], day: date | None, confirmed: frozenset[str],
                   progress: Progress | None) -> issuing.Batch:
        return issuing.issue_all(self.context.desk, ids, confirmed=confirmed, posting_date=day, progress=progress,
                                 summary_voucher=self.options.summary_voucher)

    def _issued_ids(self, batch: issuing.Batch) -> list[int]:
        return [x.note_id for x in batch.issued]

    def _ways_on(self, ids: Sequence[int]) -> list[tuple[str, Callable[[], None]]]:
        """Mail those that go by mail, save the files, or see them in the list."""
        smtp = mail.mode(self.context.desk) == "smtp"
        by_mail = mail.to_do(self.context.desk, ids, interest_letters.KIND) if smtp else []
        ways: list[tuple[str, Callable[[], None]]] = []
        ways += [(_("Send by e-mail"), lambda: self.mailings.send(by_mail))] if by_mail else []
        return [*ways, (_("Save PDFs"), lambda: self._save(ids)),
                (_("Interest notes"), lambda: self.context.navigate("interest_notes", view="to_send"))]

    def _save(self, ids: Sequence[int]) -> None:
        """The notes as files in a folder; what failed is told and stays to do (LTR-53)."""
        way = letter_dialogs.way_out(self, len(ids))
        name = file_dialogs.folder(self, _("Folder for the letters")) if way is not None else ""
        if name and way is not None:
            desk, folder = self.context.desk, Path(name)
            self.beside(_("Writing letters"),
                        lambda progress: letter_output.put_out(desk, interest_letters.KIND, ids, folder, way, progress=progress),
                        lambda found: self._saved(found, folder))

    def _saved(self, found: letter_output.Output | None, folder: Path) -> None:
        if found is None:
            return
        if found.failed:
            self.tell_problems(once([p for _id, p in found.failed]))
        else:
            self.tell("success", i18n.filled(_("{count:file was|files were} written to {folder}."), count=len(found.files),
                                             folder=folder.name))

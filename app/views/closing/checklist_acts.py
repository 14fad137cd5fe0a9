"""What can be done on the checklist: work opened, tasks signed and accepted, drafts posted, the period locked (CLW-010)."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.services import backups
from app.services.backups import Made
from app.services.closing import deciding, dossier, locking, schedules
from app.services.closing.locking import Locked
from app.services.closing.shown import Document, TaskRow
from app.views.closing import checklist_doing as doing
from app.views.closing import dialogs as closing_dialogs
from app.views.closing import job_row
from app.views.closing.checklist_words import DRAFTS
from app.views.closing.documents_page import record
from app.views.closing.draft_posting import DraftPosting, drafts
from app.views.credit.hold_parts import Verb
from app.views.kit import dialogs, file_dialogs
from app.views.kit.widgets import Button

if TYPE_CHECKING:
    from app.views.closing.checklist_page import ClosePage


class Acts:
    """The verbs of the page; each tells what came of it there."""

    def __init__(self, page: "ClosePage") -> None:
        self.page = page
        self.posting = DraftPosting(page, page.running, lambda: page.panel.found or (), lambda: page.evaluate(DRAFTS))

    # ------------------------------------------------------------ the work

    def do(self) -> None:
        """Open the window that does the work of the task; a task somebody added is ticked (CLS-025, 042)."""
        page, one = self.page, self.page.current()
        if one is None:
            return
        if one.free:
            self.after(schedules.tick(page.context.desk, one.id, one.done_at is None), _("Saved"))
        elif one.code == "LCK":
            self.lock()
        elif because := doing.barred(one):
            page.tell("info", because, "", [(_("Show documents"), self.documents)])
        else:
            where, given = doing.opens(page.context.desk, one)
            page.context.navigate(where, **given)
            if page.context.shell is not None:
                doing.narrow(page.context.desk, one, page.context.shell.page())

    def documents(self) -> None:
        """What is outstanding of the current task (CLW-011)."""
        one = self.page.current()
        if one is not None:
            self.page.context.navigate("close_documents", task_id=one.id)

    def open(self, document: Document) -> None:
        """The record of a document; one that has no page of its own is shown in the list."""
        where, given = record(document)
        if where:
            self.page.context.navigate(where, **given)
        else:
            self.documents()

    def verbs(self, one: TaskRow, found: Sequence[Document]) -> list[QWidget]:
        """The buttons below what is still to do: drafts are posted here, a job is started, else the window is opened."""
        page, ids = self.page, drafts(found)
        if ids and one.code in DRAFTS and not page.context.closed_to_writing:
            amount = sum(d.amount or 0 for d in found if d.ref is not None and d.ref[1] in ids)
            post = Button(i18n.filled(_("Post {count:draft|drafts}"), count=len(ids)), "primary", "check", height=32)
            post.clicked.connect(lambda _checked=False: self.posting.ask(ids, amount))
            move = Button(_("Change date…"), "default", height=32)
            move.clicked.connect(lambda _checked=False: self.change_date(ids))
            return [post, move]
        if page.job_action.isEnabled():
            return [Verb(page.job_action, "primary", "play"), Verb(page.do_action, "default", "arrow-right", shrinks=True)]
        if one.is_finished and not one.free:
            return []
        if not page.do_action.isEnabled():
            return [Verb(page.do_action, "default", "arrow-right")]
        if one.code == "LCK":
            return [Verb(page.lock_action, "primary", "lock")]
        do = Button(doing.verb(one), "primary", "check" if one.free else "arrow-right", height=32)
        do.clicked.connect(lambda _checked=False: self.do())
        return [do]

    def change_date(self, ids: Sequence[int]) -> None:
        """Drafts leave the period (CLS-044)."""
        if self.page.shown is not None:
            self.posting.change_date(ids, self.page.shown.head.end + timedelta(days=1))

    def reconcile(self) -> None:
        """The reconciliation at the end of the period (CLW-014)."""
        if self.page.shown is not None:
            self.page.context.navigate(doing.RECONCILIATION, day=self.page.shown.head.end)

    # ------------------------------------------------------------ decisions

    def sign(self) -> None:
        """Sign the ticked tasks off, else the current one (CLS-033)."""
        self.sign_rows(self.page.marked())

    def sign_rows(self, rows: Sequence[TaskRow]) -> None:
        """Sign these tasks off, all or none."""
        if closing_dialogs.sign(self.page, [r.id for r in rows], ", ".join(r.code for r in rows)):
            # What is signed is no longer meant by the next decision.
            self.page.table.check_all(False)

    def accept(self) -> None:
        """Accept what is outstanding of a soft task, with a comment (CLS-032)."""
        one = self.page.current()
        if one is not None:
            closing_dialogs.accept(self.page, one.id, one.code, None)

    def withdraw(self) -> None:
        """Take a sign-off back."""
        one = self.page.current()
        if one is not None:
            self.after(deciding.withdraw(self.page.context.desk, one.id), _("The sign-off was taken back."))

    def after(self, outcome: Outcome[Any], said: str) -> None:
        """What came of it, and the list anew."""
        if outcome.value is None:
            self.page.tell_problems(outcome.problems)
        else:
            self.page.tell("success", said)
        self.page.reload()

    def start_job(self) -> None:
        """The job of the current task (CLS-043)."""
        job_row.start(self.page)

    # ------------------------------------------------------------ the lock

    def lock(self) -> None:
        """Lock the period after a question; what keeps it from that comes first (CLS-070)."""
        page, shown = self.page, self.page.shown
        if shown is None or not page.lock_action.isEnabled() or page.running.progress is not None:
            return
        told = _("Nobody can post in {period} afterwards. All tasks are measured once more before.")
        answers = (dialogs.Answer("lock", _("Lock period")), dialogs.Answer("back", _("Go back"), safe=True, primary=True))
        name = shown.head.name
        if page.context.ask(_("Lock {period}?").format(period=name), told.format(period=name), answers) != "lock":
            return
        desk, key = page.context.desk, shown.head.id
        page.running.start(_("Tasks are measured…"), lambda progress: locking.lock(desk, key, progress=progress), self._locked)

    def _locked(self, outcome: Outcome[Locked] | None) -> None:
        page = self.page
        if outcome is None:
            return
        if outcome.value is None:
            page.reload()
            first = next((p.field for p in outcome.problems if p.field), None)
            if first is not None:
                page.stand_on(first)
            page.tell_problems(outcome.problems)
            page.evaluate()
            return
        desk, own = page.context.desk, page.context.own
        schedules.ensure(desk)
        name = page.shown.head.name if page.shown is not None else ""
        page.wanted = outcome.value.next_id
        page.reload()
        page.tell("success", _("{period} is locked.").format(period=name))
        if backups.due(desk):
            page.running.start(_("A backup is made…"), lambda progress: backups.make(desk, own, "close", progress.step),
                               lambda made: self._backed_up(name, made))
        else:
            page.evaluate()

    def _backed_up(self, name: str, made: Outcome[Made] | None) -> None:
        """The lock stands in any case; a backup that is missing is told (BKP of the next close would find it, too)."""
        page, retry = self.page, [(_("Backups"), lambda: self.page.context.navigate("backups"))]
        problems = () if made is None else made.problems if made.value is None else made.value.problems
        if made is None:
            page.tell("warning", _("{period} is locked. The backup was stopped; make one now.").format(period=name), "", retry)
        elif problems:
            why = "\n".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in problems)
            said = _("{period} is locked, but no backup could be made.") if made.value is None else _(
                "{period} is locked. A backup was made, but not everywhere.")
            page.tell("warning", said.format(period=name), why, retry, problems)
        else:
            page.tell("success", _("{period} is locked, and a backup was made.").format(period=name))
        page.evaluate()

    # ------------------------------------------------------------ papers and the list itself

    def dossier(self) -> None:
        """Everything about the close in one file, in a folder she chooses (CLS-072)."""
        folder = file_dialogs.folder(self.page, _("Close dossier"))
        if folder:
            self.dossier_to(Path(folder))

    def dossier_to(self, folder: Path) -> None:
        """Write the dossier."""
        page = self.page
        if page.shown is None:
            return
        outcome = dossier.write(page.context.desk, page.shown.head.id, folder)
        if outcome.value is None:
            page.tell_problems(outcome.problems)
        else:
            page.tell("success", _("{file} was written.").format(file=outcome.value.name))

    def log(self) -> None:
        """Who accepted, signed and took back what."""
        one = self.page.current()
        if one is not None:
            closing_dialogs.log(self.page, one.id, one.code)

    def add(self) -> None:
        """A task of one's own, such as a call (CLS-025)."""
        if self.page.shown is not None:
            closing_dialogs.add(self.page, self.page.shown.head)

    def remove(self) -> None:
        """Take such a task away."""
        one = self.page.current()
        if one is not None:
            self.after(schedules.remove_task(self.page.context.desk, one.id), _("Saved"))

    def apply(self) -> None:
        """What changed in the template since, told first (CLS-021)."""
        if self.page.shown is not None:
            closing_dialogs.apply(self.page, self.page.shown.head.id)

    def modules(self) -> None:
        """Close one module before the rest (CLS-073)."""
        if self.page.shown is not None:
            closing_dialogs.modules(self.page, self.page.shown.head.id)

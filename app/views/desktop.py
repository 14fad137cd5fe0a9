"""The program around the pages: which file is open, opening another, closing with a backup, company, language, look."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app import i18n, paths, settings
from app.core.clock import Clock
from app.core.problems import Outcome, Problem
from app.i18n import _
from app.services import backup_passwords, backups, company_files, desks, proofs
from app.services import encryption as encrypted
from app.services.company_files import Kind, Refused
from app.services.desk import Desk
from app.services.jobs import wants
from app.services.privacy import outside
from app.services.sign_in import Door
from app.settings import ProgramSettings
from app.views.jobs.starter import SelfStarter
from app.views.kit import details, dialogs, front, trouble
from app.views.kit.shell import Shell
from app.views.kit.waiting import wait_for
from app.views.kit.widgets import MessageBar
from app.views.reception import Reception
from app.views.sales.paper_keeper import PaperKeeper
from app.views.setup import carrying, encryption, file_menu, passwords, restoring, server_move
from app.views.setup.start import StartWindow
from app.views.setup.wizard import Wizard

FILTER = "Tegoed (*.tegoed)"
TITLE_BAR = 32
"""Pixels a window's frame may take above its content."""

Way = tuple[str, Callable[[], Any]]


def words(problem: Problem) -> str:
    """A problem in the user's language."""
    return i18n.problem_text(problem, i18n.language(), i18n.region())


class Desktop(QObject):
    """One company file at a time, or the start window; pages reach it as `context.door`."""

    looked = Signal()
    """Another language or look was chosen."""

    def __init__(self, own: ProgramSettings, clock: Clock, make_shell: Callable[[Desk, ProgramSettings], Shell]) -> None:
        super().__init__()
        self.own, self._clock, self._make_shell = own, clock, make_shell
        self.shell: Shell | None = None
        self.start: StartWindow | None = None
        self._listener: front.Listener | None = None
        self._hidden: set[str] = set()
        self._starter = SelfStarter(self, self._job_ended)
        self._papers = PaperKeeper(self)
        self.reception = Reception(self, own)
        trouble.afterwards = self.look_again

    @property
    def desk(self) -> Desk | None:
        """The desk at the open file."""
        return None if self.shell is None else self.shell.context.desk

    def window(self) -> QWidget | None:
        """What is shown now, for questions to stand before."""
        return self.shell or self.start

    def shut_down(self) -> None:
        """The computer or the program ends without asking this window: jobs stop at their next record (JOB-017)."""
        self._starter.shut_down()

    def end_now(self) -> bool:
        """The system ends the program: jobs stop, the file is closed, nobody is asked. False = something went on (JOB-017)."""
        stopped = self._starter.shut_down()
        return stopped and self._file_closed()

    # ------------------------------------------------------------ beginning

    def begin(self, opened: Desk | Refused | Door | None, before: Desk | None = None) -> None:
        """Show the file that was opened, or the start window with the reason why none is.

        Whoever signs in is asked first (AUD-015); `before` is the desk of a moment ago.
        """
        found = self.reception.let_in(opened, before)
        if isinstance(found, Desk):
            self.show_desk(found)
            return
        self.show_start()
        if found is not None and self.start is not None:
            self.start.tell("warning", words(found.problem), [(w, act) for w, act in self._ways(found)])
            if found.kind is Kind.LOCKED:
                # As soon as the start window stands behind the question.
                QTimer.singleShot(0, lambda: self.open(found.target))

    def show_start(self) -> None:
        """The start window; the recent list is looked at anew."""
        if self.start is None:
            self.start = StartWindow(self, self.own)
        self.start.fill()
        self.start.show()
        self.start.focus_first()

    def show_desk(self, desk: Desk, page: str = "home", **arguments: Any) -> None:
        """A window for this desk in the place of what was shown."""
        old = self.shell
        self.own.opened(str(desk.file.target))
        self.shell = self._make_shell(desk, self.own)
        self.shell.context.door = self
        self.shell.may_close = self._may_close
        self.shell.may_wind_up = self._starter.may_quit
        file_menu.install(self.shell, self)
        if page != "home":
            self.shell.show_page(page, **arguments)
        if old is not None:
            self.shell.setGeometry(old.geometry())
            self.shell.setWindowState(old.windowState())
        else:
            _fit(self.shell)
        self.shell.show()
        if old is not None:
            _put_away(old)
        if self.start is not None:
            self.start.hide()
        self.look_again()
        self._listen()
        self.reception.watch()
        self._starter.begin(self.shell)
        self._papers.begin(self.shell)

    def _listen(self) -> None:
        if self._listener is not None:
            self._listener.stop()
            self._listener = None
        if self.desk is not None and self.desk.file.read_only is None:
            self._listener = front.Listener(str(self.desk.file.target), self.to_front)

    def to_front(self) -> None:
        """A second start of the program with the same file shows this window (SAF-005)."""
        window = self.window()
        if window is not None:
            window.showNormal() if window.isMinimized() else window.show()
            window.raise_()
            window.activateWindow()

    # ------------------------------------------------------------ opening

    def choose_file(self) -> None:
        """Ask for a company file and open it."""
        recent = self.own.get(settings.RECENT)
        folder = next((str(Path(r).parent) for r in recent if "://" not in r), str(paths.companies_folder()))
        name, _kind = QFileDialog.getOpenFileName(self.window(), _("Open a company file"), folder, FILTER)
        if name:
            self.open(Path(name))

    def open_demo(self) -> None:
        """The demo company; made the first time, which takes a while (usability 2.7)."""
        if not company_files.demo_is_ready():
            made = wait_for(self.window(), _("The demo company is made: 150 customers, a year and a half of invoices…"),
                            lambda _progress: company_files.make_demo(self._clock))
            if made is None:
                return
        self.open(paths.demo_file())

    def open(self, target: Path | str, *, read_only: bool = False, take_over: bool = False) -> bool:
        """Open a company file in the place of the present one; False when it stays as it was."""
        if self.desk is not None and _same(self.desk.file.target, target):
            self.to_front()
            return True
        if encrypted.is_locked(target) and front.call(str(target)):
            return False
        unlocked = encryption.unlock(self.window(), Path(target)) if encrypted.is_locked(target) else Outcome(False)
        if unlocked is None:
            return False
        found = self.reception.let_in(company_files.open_file(
            target, clock=self._clock, language=i18n.language(), region=i18n.region(), read_only=read_only, take_over=take_over,
            refuse_network=self.own.get(settings.REFUSE_NETWORK)))
        if isinstance(found, Refused):
            self._tell_refused(found)
        if not isinstance(found, Desk):
            return False
        if self.shell is not None and not self._let_go():
            self.reception.leave(found)
            found.file.close()
            return False
        self._forget_key(target)
        self.show_desk(found)
        for problem in unlocked.problems:
            self.say("warning", words(problem))
        return True

    def _forget_key(self, now: Path | str | None = None) -> None:
        """The password of the file that was closed is asked for at its next opening (SAF-031)."""
        if self.desk is not None:
            encrypted.forget(self.desk.file.target, now)

    def _tell_refused(self, found: Refused) -> None:
        """Why a file was not opened, with the ways on (SAF-005, 006, 014, 018, 032, 033)."""
        if found.here and front.call(str(found.target)):
            return
        ways = self._ways(found)
        answers = [dialogs.Answer(str(n), w, primary=n == 0) for n, (w, _act) in enumerate(ways)]
        close = dialogs.Answer("close", _("Close") if ways else _("Understood"), safe=True, primary=not ways)
        answer = dialogs.ask(self.window(), _("This file was not opened"), words(found.problem), [*answers, close],
                             technical=lambda: details.of_problems([found.problem], self.window()))
        if answer != "close":
            ways[int(answer)][1]()

    def _ways(self, found: Refused) -> list[Way]:
        """What can be done about a file that was not opened."""
        target = found.target
        ways: dict[Kind, list[Way]] = {
            Kind.MISSING: [(_("Take off the list"), lambda: self._forget(str(target)))],
            Kind.OLDER: [(_("Bring it up to date"), lambda: self.bring_up_to_date(target))],
            Kind.BUSY: [(_("Try again"), lambda: self.open(target))],
            Kind.LOCKED: [(_("Enter the password…"), lambda: self.open(target))],
            Kind.DAMAGED: [(_("Restore the newest backup…"), lambda: self.restore_lost(Path(target))),
                           (_("Export what can be read…"), lambda: self.export_readable(Path(target))),
                           (_("Open read-only"), lambda: self.open(target, read_only=True))],
            Kind.IN_USE: [(_("Open read-only"), lambda: self.open(target, read_only=True))]}
        found_ways = list(ways.get(found.kind, []))
        if found.kind is Kind.MISSING and str(target) not in self.own.get(settings.RECENT):
            found_ways = []
        if found.kind is Kind.IN_USE and found.silent:
            found_ways.append((_("The other computer is off…"), lambda: self._take_lock(found)))
        return found_ways

    def _take_lock(self, found: Refused) -> None:
        """Another computer's lock without a heartbeat is taken only after she says that it is off (SAF-006)."""
        answer = dialogs.ask(
            self.window(), _("Is the other computer off?"),
            words(found.problem) + "\n" + _("Nothing was heard of it for ten minutes. If two computers write to one file, "
                                            "postings are lost."),
            (dialogs.Answer("off", _("It is off: open the file")),
             dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer == "off":
            self.open(found.target, take_over=True)

    def _forget(self, target: str) -> None:
        self.own.forget(target)
        if self.start is not None:
            self.start.fill()

    def bring_up_to_date(self, target: Path | str) -> bool:
        """A file in a copy, the old one kept beside it; a database where it is, after a question (SAF-033, 034, 036)."""
        return self._migrate_server(str(target)) if "://" in str(target) else self._migrate_file(Path(target))

    def _migrate_server(self, target: str) -> bool:
        """There is no way back but the backup that was made on the server."""
        answer = dialogs.ask(
            self.window(), _("Bring the database up to date?"),
            _("There is no copy to go back to: a database is changed where it is, as a whole or not at all. Make a backup with "
              "the server's own tools first, and have everybody else close it."),
            (dialogs.Answer("go", _("There is a backup: bring it up to date")),
             dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer != "go":
            return False
        done: Outcome[tuple[int, int]] | None = wait_for(
            self.window(), _("The database is brought up to date…"),
            lambda progress: company_files.bring_server_up_to_date(target, progress.step))
        if done is None:
            return False
        if done.value is None:
            self.tell_problems(_("The database was not brought up to date"), done.problems)
            return False
        opened = self.open(target)
        if opened:
            self.say("success", _("The database is up to date: version {before} became {after}.").format(
                before=done.value[0], after=done.value[1]))
        return opened

    def _migrate_file(self, target: Path) -> bool:
        """Back up, migrate a copy, change places, open."""
        if not passwords.ready(self.window(), self.own, target):
            return False
        password = backup_passwords.known(self.own)
        done: Outcome[Path] | None = wait_for(
            self.window(), _("{file} is brought up to date in a copy…").format(file=target.name),
            lambda progress: company_files.bring_up_to_date(target, self._clock, progress.step,
                                                            backups.places_of(self.own).folder, password))
        if done is None:
            return False
        if done.value is None:
            self.tell_problems(_("The file was not brought up to date"), done.problems)
            return False
        opened = self.open(target)
        if opened and done.value != target:
            self.say("success", _("The file is up to date. The old one is kept as {file}.").format(file=done.value.name))
        return opened

    def tell_problems(self, title: str, problems: Sequence[Problem]) -> None:
        """A refusal, in one window."""
        dialogs.tell_problems(self.window(), title, problems)

    def say(self, tone: str, sentence: str) -> None:
        """One sentence on the page shown now."""
        page = self.shell.page() if self.shell is not None else None
        if page is not None:
            page.tell(tone, sentence)
        elif self.start is not None:
            self.start.tell(tone, sentence)

    # ------------------------------------------------------------ closing

    def close_file(self) -> bool:
        """Close the file and show the start window."""
        if self.shell is None or not self._let_go():
            return False
        self._forget_key()
        old, self.shell = self.shell, None
        self.show_start()
        _put_away(old)
        return True

    def _may_close(self) -> bool:
        """The window is being closed and the program with it."""
        return self._back_up_at_close() and self._file_closed()

    def _let_go(self) -> bool:
        """Leave the pages, back up what changed, close the file; False when she stays."""
        shell = self.shell
        if shell is None:
            return True
        page = shell.page()
        if (page is not None and not page.leave()) or not all(w.leave() for w in shell.windows):
            return False
        if not self._starter.may_quit():
            return False
        shell.wind_up()
        return self._back_up_at_close() and self._file_closed()

    def _file_closed(self) -> bool:
        self._starter.stop()
        self._papers.end()
        if self._listener is not None:
            self._listener.stop()
            self._listener = None
        if self.shell is not None:
            self.shell.resting = True
            self.reception.leave(self.shell.context.desk)
            self.shell.context.desk.file.close()
        return True

    def _back_up_at_close(self) -> bool:
        """Back up a changed file (SAF-022); a backup that fails is told, and she decides."""
        desk = self.desk
        while desk is not None and self.own.get(settings.BACKUP_AT_CLOSE) and backups.due(desk):
            with desk.file.announcer.quiet():
                made = self._backup(desk, "daily")
            if made is None or made.value is not None:
                return True
            answer = dialogs.ask(
                self.shell, _("The backup was not made"), "\n".join(words(p) for p in made.problems),
                (dialogs.Answer("close", _("Close without a backup")), dialogs.Answer("again", _("Try again")),
                 dialogs.Answer("stay", _("Stay"), safe=True, primary=True)))
            if answer != "again":
                return answer == "close"
        return True

    # ------------------------------------------------------------ backups

    def _backup(self, desk: Desk, cause: str) -> Outcome[backups.Made] | None:
        """Make a backup while she waits; None = stopped. Its password is asked for once after a start (SAF-029)."""
        passwords.ready(self.shell, self.own, desk.file.target)
        made: Outcome[backups.Made] | None = wait_for(
            self.shell, _("A backup is made and proved…"), lambda progress: backups.make(desk, self.own, cause, progress.step))
        return made

    def back_up(self) -> None:
        """Back up now and say where it lies (SAF-020…024)."""
        if self.desk is None:
            return
        made = self._backup(self.desk, "manual")
        if made is None:
            return
        if made.value is None:
            self.tell_problems(_("The backup was not made"), made.problems)
            return
        self.look_again()
        if self.shell is not None:
            self.shell.refresh()
        self.say("warning" if made.value.problems else "success",
                 "\n".join([_("Backed up and verified: {file}").format(file=made.value.path.name),
                            *(words(p) for p in made.value.problems)]))

    def back_up_before(self, cause: str) -> bool:
        """A backup before something large, when anything changed since the last one; False when she stays (SAF-022)."""
        desk = self.desk
        while desk is not None and backups.due(desk):
            made = self._backup(desk, cause)
            if made is not None and made.value is not None:
                self.look_again()
                return True
            told = [] if made is None else [words(p) for p in made.problems]
            answer = dialogs.ask(self.shell, _("The backup was not made"), "\n".join(told), (
                dialogs.Answer("go_on", _("Go on without a backup")), dialogs.Answer("again", _("Try again")),
                dialogs.Answer("stay", _("Stay"), safe=True, primary=True)))
            if answer != "again":
                return answer == "go_on"
        return True

    def _enter_password(self) -> None:
        """The password of the backups, before the first one needs it (SAF-029)."""
        passwords.ready(self.window(), self.own)
        self.look_again()

    def daily(self) -> None:
        """The daily backup and the weekly proofs beside the work, when they are due (SAF-014, 022): jobs like the others."""
        self._starter.look(("BKP", "CHK"))

    def _job_ended(self, code: str) -> None:
        """Banners speak of backups and of faults in the file."""
        if code in ("BKP", "CHK"):
            self.look_again()

    def export_readable(self, path: Path) -> None:
        """Everything that can be read of a damaged file, into a folder; the file is kept as it is (SAF-014)."""
        folder = QFileDialog.getExistingDirectory(self.window(), _("Export what can be read…"), str(paths.companies_folder()))
        if not folder:
            return
        done: Outcome[Any] | None = wait_for(self.window(), _("What can be read is written…"),
                                             lambda progress: proofs.export_readable(path, Path(folder), progress.step))
        if done is None:
            return
        if done.value is None:
            self.tell_problems(_("Nothing could be read"), done.problems)
            return
        self.say("warning" if done.value.damaged else "success", _(
            "{rows} rows and {documents} documents were written to {folder}. Tables with losses: {damaged}. Keep the damaged "
            "file.").format(rows=done.value.rows, documents=done.value.documents, folder=done.value.folder,
                            damaged=", ".join(done.value.damaged) or "–"))

    def restore_lost(self, target: Path | None = None) -> None:
        """Put a backup where a file is gone or damaged, after showing what is in it (SAF-014)."""
        restored = restoring.restore_lost(self.window(), self.own, self._clock, target)
        if restored is not None and self.open(restored.path) and restored.kept is not None:
            self.say("success", _("The backup is open. The damaged file is kept as {file}.").format(file=restored.kept.name))

    def restored(self, back: backups.Back) -> None:
        """The file was restored and closed: open it again and say what changed hands (SAF-026, 028)."""
        before = None if self.desk is None else self.desk.company_id
        self.open_again()
        if self.desk is None:
            return
        if before is not None and before in {c.company_id for c in desks.companies_of(self.desk)}:
            self.switch_company(before)
        self._go("backups")
        self.say("success", restoring.summary(back))
        outside.apply_to_all(self.desk, self.own)

    def open_again(self) -> None:
        """Open the present file again after something closed it."""
        desk, old = self.desk, self.shell
        if desk is None or old is None:
            return
        found = self.reception.let_in(company_files.open_file(
            desk.file.target, clock=self._clock, language=i18n.language(), region=i18n.region()), desk)
        if isinstance(found, Desk):
            self.show_desk(found, "backups")
            return
        self.shell = None
        self.begin(found)
        _put_away(old)

    # ------------------------------------------------------------ companies and look

    def new_company(self, *, in_this_file: bool = False) -> None:
        """The wizard: a new file, or another legal entity in the open one (MST-010, 013)."""
        wizard = Wizard(self.own, self._clock, self.desk if in_this_file else None, self.window())
        made = wizard.run()
        if made is None:
            return
        if not in_this_file and self.shell is not None and not self._let_go():
            made.file.close()
            return
        self.show_desk(made)

    def switch_company(self, company_id: int) -> None:
        """Go to another company of the open file."""
        desk, shell = self.desk, self.shell
        if desk is None or shell is None or desk.company_id == company_id:
            return
        page = shell.page()
        if page is None or page.leave():
            self.show_desk(desks.at_company(desk, company_id))

    def show_again(self) -> None:
        """Build the window again, in the language and look that were chosen."""
        desk, shell = self.desk, self.shell
        self.looked.emit()
        if self.start is not None:
            self.start.deleteLater()
            self.start = None
        if desk is not None and shell is not None:
            page = shell.page()
            self.show_desk(desks.in_language(desk, i18n.language(), i18n.region()), shell.current_id,
                           **(page.arguments if page is not None else {}))

    def change_password(self) -> None:
        """Set, change or take away the password of the person at the desk (AUD-015)."""
        self.reception.change_password()

    def reopen(self) -> None:
        """Start the program again with this file; the text size of a screen only counts from the start."""
        target = str(self.desk.file.target) if self.desk is not None else None
        if self.shell is not None and not self._let_go():
            return
        start_again(target)
        if self.shell is not None:
            _put_away(self.shell)
            self.shell = None
        QApplication.quit()

    # ------------------------------------------------------------ banners

    def look_again(self) -> None:
        """Say again whether the file can be written to, and what else concerns the whole file."""
        desk, shell = self.desk, self.shell
        if desk is None or shell is None:
            return
        because = company_files.read_only_because(desk)
        shell.bar_writing(words(because) if because is not None else "")
        shell.set_frame("violet_s" if company_files.is_copy(desk) else "")
        shell.show_banners([*self._read_only_banner(desk, because), *self._notice_banners(desk)][:3])
        newest = backups.newest_moment(desk)
        shell.say_where(f"{desk.file.name} · " + (_("backup {moment}").format(moment=i18n.moment(newest, i18n.region()))
                                                  if newest is not None else _("no backup yet")))

    def _read_only_banner(self, desk: Desk, because: Problem | None) -> list[MessageBar]:
        """Why nothing can be written, and what to do about it (SAF-014, 017, 027)."""
        if because is None:
            return []
        if company_files.is_copy(desk):
            return [details.about([because], MessageBar("violet", _("COPY – not for booking"), words(because)))]
        ways: list[Way] = []
        if company_files.can_try_again(desk):
            ways.append((_("Try again"), self._try_again))
        if because.code == "SAF-014-damaged":
            ways += [(_("Verify"), lambda: self._go("health")), (_("Restore a backup…"), lambda: self._go("backups")),
                     (_("Export what can be read…"), lambda: self.export_readable(Path(desk.file.target)))]
        return [details.about([because], MessageBar("danger" if ways else "warning", _("Read-only"), words(because), ways))]

    def _notice_banners(self, desk: Desk) -> list[MessageBar]:
        """What opening found, the age of the newest backup, a second folder that is gone; each can be put away."""
        nameless = self.reception.name_is_missing()
        told = [*([nameless] if nameless is not None else []), *desk.file.notices]
        late, lost = backups.reminder(desk, self.own), backups.second_is_lost(self.own)
        unasked = None if wants.may_back_up(desk, self.own) else backup_passwords.locked(self.own)
        alone = backups.one_disk_note(desk, self.own)
        told += [p for p in (late, lost, unasked, alone) if p is not None]
        acknowledged: tuple[str, ...] = self.own.get(settings.ACKNOWLEDGED)
        known = self._hidden | set(acknowledged)
        return [self._notice(p) for p in told if (p.key or p.code) not in known]

    def _notice(self, problem: Problem) -> MessageBar:
        ways: list[Way] = []
        if problem.code in ("SAF-030-remind", "SAF-030-alarm"):
            ways.append((_("Back up now"), self.back_up))
        if problem.code == "SAF-030-disk":
            ways.append((_("Folders and generations"), lambda: self._go("settings")))
        if problem.code == "SAF-029-locked":
            ways.append((_("Enter the password…"), self._enter_password))
        if problem.code in ("SAF-009-sync", "SAF-011-removable"):
            ways.append((_("Move to a local folder…"), self.move_file))
        if problem.code == "AUD-015-name":
            ways.append((_("Give your name…"), self.reception.give_name))
        else:
            ways.append((_("Understood"), lambda: self._put_away(problem)))
        return details.bar(problem, ways)

    def _put_away(self, problem: Problem) -> None:
        """Not told again: for good where it is about a folder or a month, else until the next opening (SAF-008, 009, 030)."""
        key = problem.key or problem.code
        self._hidden.add(key)
        if key.startswith(("SAF-008-", "SAF-009-", "SAF-011-", "SAF-030-disk-")):
            known: tuple[str, ...] = (*self.own.get(settings.ACKNOWLEDGED), key)
            self.own.set(settings.ACKNOWLEDGED, known[-50:])
        self.look_again()

    def _try_again(self) -> None:
        """Leave read-only mode when the disk takes a write again, without a restart (SAF-017)."""
        if self.desk is not None:
            free = company_files.try_again(self.desk)
            self.look_again()
            self.say(*(("success", _("The file can be written to again.")) if free
                       else ("warning", _("The disk still refuses. Free some space, then try again."))))

    def _go(self, page: str) -> None:
        if self.shell is not None:
            self.shell.show_page(page)

    def move_file(self) -> None:
        """Move the file to another folder: copied, compared, opened there; the old one is renamed (SAF-009, 037)."""
        folder = QFileDialog.getExistingDirectory(self.window(), _("Move to a local folder…"), str(paths.companies_folder()))
        refused = company_files.on_network(Path(folder) / "x") if folder and self.own.get(settings.REFUSE_NETWORK) else None
        if refused is not None:
            self.tell_problems(_("The file was not moved"), [refused])
        elif folder:
            self.close_and(lambda path: company_files.move(path, Path(folder)), _("The file was not moved"))

    def copy_to_new_computer(self) -> None:
        """One file with the books and a page that says what to do with it (SAF-037)."""
        desk = self.desk
        if desk is not None:
            carrying.run(self, desk, self.own)

    def close_and(self, work: Callable[[Path], Outcome[Any]], sorry: str, *, again: bool = True) -> bool:
        """Close the file, do something with it, and go on in what comes of it, or in the file as it was.

        `work` gives the path or address to open; no value and no problem = it was stopped. True when it was done. Unless it is
        the same person `again`, everybody is asked who she is.
        """
        desk = self.desk
        if desk is None or not self._let_go():
            return False
        old, self.shell = self.shell, None
        if old is not None:
            _put_away(old)
        done = work(Path(desk.file.target))
        if done.value is None and done.problems:
            self.tell_problems(sorry, done.problems)
        elif done.value is not None and not _same(done.value, desk.file.target):
            self.own.forget(str(desk.file.target))
        self.begin(company_files.open_file(done.value or desk.file.target, clock=self._clock, language=i18n.language(),
                                           region=i18n.region()), desk if again else None)
        return done.value is not None

    def move_to_server(self) -> None:
        """Move the file to a PostgreSQL database; the file is kept for reading (SAF-036)."""
        server_move.run(self, self.own, self._clock)


def _fit(shell: Shell) -> None:
    """No larger than the screen leaves room for; a small one is filled."""
    room = shell.screen().availableGeometry()
    if room.width() < shell.width() or room.height() < shell.height() + TITLE_BAR:
        shell.resize(min(shell.width(), room.width()), min(shell.height(), room.height() - TITLE_BAR))
        if room.width() >= shell.minimumWidth():
            shell.move(room.topLeft())
            shell.setWindowState(Qt.WindowState.WindowMaximized)


def _put_away(shell: Shell) -> None:
    """Take a window off the screen whose pages were left and whose file is closed or shown elsewhere."""
    shell.may_close, shell.resting = None, True
    for window in shell.windows:
        window.close()
    shell.hide()
    shell.deleteLater()


def _same(one: Path | str, other: Path | str) -> bool:
    """Do two targets name the same file?"""
    if "://" in str(one) or "://" in str(other):
        return str(one) == str(other)
    return Path(one).absolute() == Path(other).absolute()


def start_again(target: str | None) -> None:
    """Another process of the program with the same file; the text size is read anew."""
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    fresh = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    subprocess.Popen([*command, *([target] if target else [])], env=fresh, cwd=Path(__file__).resolve().parents[2])

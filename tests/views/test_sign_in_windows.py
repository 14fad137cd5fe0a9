"""Who sits at the window: the question at the door, the lock that hides everything, sign-out, passwords and the own name."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from app import bootstrap, settings
from app.core import passwords
from app.core.clock import FixedClock
from app.queries import change_log as change_log_module
from app.queries.change_log import change_log
from app.queries.listing import ListQuery
from app.services import company_files, sign_in, user_passwords
from app.services.desk import Desk
from app.services.sign_in import Door
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views.desktop import Desktop
from app.views.kit import details, dialogs
from app.views.kit.fields import ChoiceField
from app.views.kit.reasons import reason_of
from app.views.kit.text_fields import TextField
from app.views.setup import lock as lock_module
from app.views.setup.change_words import captions, table_names
from app.views.setup.lock import Idle, LockWindow
from app.views.setup.settings_page import SettingsPage
from tests.services import signing
from tests.services.signing import ANNA, BERT
from tests.views.conftest import Answers
from tests.views.test_company_file_windows import NEXT_DAY, desk_of, desktop, opened, own, shell_of, show  # noqa: F401


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A password costs little to make, and nothing is remembered of the test before."""
    made = passwords.hashed
    monkeypatch.setattr(passwords, "hashed", lambda text, cost=signing.CHEAP: made(text, cost))
    sign_in._memory.clear()
    yield
    sign_in._memory.clear()


def people_in(path: Path, anna: str | None = None, **others: str | None) -> None:
    """Passwords and more people in a closed file."""
    desk = Desk(CompanyFile.open(path, clock=NEXT_DAY), Actor(1, "Anna"), 1, NEXT_DAY)
    for login, password in others.items():
        signing.add(desk, login, f"{login.capitalize()} Smit", password)
    if anna:
        signing.give(desk, 1, anna)
    desk.file.close()


def typing(*texts: str, person: int | None = None, answer: str = "go_on") -> Callable[[dialogs.Question], str]:
    """Choose a person, type into the fields of a question, then answer."""
    def act(question: dialogs.Question) -> str:
        choice = question.findChild(ChoiceField)
        if person is not None and choice is not None:
            choice.set_value(person)
        fields = question.findChildren(TextField)
        assert len(fields) == len(texts)
        for field, text in zip(fields, texts, strict=True):
            assert field.echoMode() == TextField.EchoMode.Password
            field.setText(text)
        return answer

    return act


def told_in(question: dialogs.Question) -> str:
    """Every word of a question."""
    return " ".join(label.text() for label in question.findChildren(QLabel) if not label.isHidden())


def actions(program: Desktop) -> dict[str, QAction]:
    """The menu of the file by its words."""
    return {a.text().replace("&", ""): a for a in shell_of(program).program_actions}


def lock_of(program: Desktop) -> LockWindow:
    """The lock, which is there."""
    assert program.reception.lock.window is not None
    return program.reception.lock.window


@pytest.fixture
def locking(desktop: Desktop, office_path: Path, answering: Answers) -> Iterator[Desktop]:  # noqa: F811
    """The program at Anna's file, opened with her password."""
    people_in(office_path, ANNA)
    answering.waiting.append(typing(ANNA))
    assert desktop.open(office_path)
    shell_of(desktop).context.runner.at_once = True
    yield desktop
    if desktop.reception.lock.locked:
        desktop.reception.lock.open()
    desktop.reception.idle.end()


# ---------------------------------------------------------------- the door

@pytest.mark.rule("AUD-015")
def test_a_file_with_a_password_opens_after_the_right_one_and_says_what_was_wrong(
        desktop: Desktop, office_path: Path, answering: Answers) -> None:  # noqa: F811
    people_in(office_path, ANNA)
    said: list[str] = []

    def listen(question: dialogs.Question) -> str:
        said.append(told_in(question))
        return typing(ANNA)(question)

    answering.waiting += [typing("a guess"), listen]
    assert desktop.open(office_path)
    assert "This is not the password of Anna" in said[0] and desk_of(desktop).actor.name == "Anna"
    assert signing.trail(desk_of(desktop)) == [("Anna", "sign_in_failed"), ("Anna", "sign_in")]


@pytest.mark.rule("AUD-015")
def test_who_goes_back_leaves_the_file_closed_and_unlocked_for_others(
        desktop: Desktop, office_path: Path, answering: Answers) -> None:  # noqa: F811
    people_in(office_path, ANNA)
    answering.waiting.append(typing("", answer="back"))
    assert not desktop.open(office_path) and desktop.desk is None
    Desk(CompanyFile.open(office_path, clock=NEXT_DAY), Actor(1, "Anna"), 1, NEXT_DAY).file.close()


@pytest.mark.rule("AUD-015")
def test_at_the_start_of_the_program_and_from_the_recent_list_the_same_question_is_asked(
        desktop: Desktop, office_path: Path, answering: Answers, own: ProgramSettings) -> None:  # noqa: F811
    people_in(office_path, ANNA)
    own.opened(str(office_path))
    answering.waiting.append(typing("", answer="back"))
    desktop.begin(company_files.open_file(office_path, clock=NEXT_DAY, language="en", region="en_GB"))
    assert desktop.desk is None and desktop.start is not None and desktop.start.isVisible()
    answering.waiting.append(typing("", answer="back"))
    desktop.start.table.view.setCurrentIndex(desktop.start.table.model_.index(0, 0))
    desktop.start.table.open_current()
    assert desktop.desk is None and answering.asked == ["Sign in", "Sign in"]


@pytest.mark.rule("AUD-015")
def test_of_several_people_without_passwords_one_chooses_her_name(
        desktop: Desktop, office_path: Path, answering: Answers) -> None:  # noqa: F811
    people_in(office_path, bert=None)

    def focused(question: dialogs.Question) -> str:
        assert question.focusWidget() is question.buttons["go_on"] and "under your name" in told_in(question)
        return typing(person=2)(question)

    answering.waiting.append(focused)
    assert desktop.open(office_path)
    assert desk_of(desktop).actor.name == "Bert Smit"
    assert actions(desktop)["Sign out"].isEnabled()


@pytest.mark.rule("AUD-015", "WIN-04")
def test_a_single_person_without_a_password_is_asked_nothing_and_told_why_nothing_locks(opened: Desktop) -> None:  # noqa: F811
    found = actions(opened)
    assert desk_of(opened).actor.name == "Anna"
    assert "no password yet" in reason_of(found["Lock now"]) and "one person" in reason_of(found["Sign out"])
    assert found["Set a password…"].isEnabled()
    opened.reception.lock_now()
    assert not opened.reception.lock.locked


# ---------------------------------------------------------------- the lock

def picture(widget: QWidget) -> QImage:
    """What a window shows."""
    return widget.grab().toImage()


@pytest.mark.rule("AUD-015")
def test_while_locked_nothing_of_the_books_is_to_be_seen_and_afterwards_all_is_as_it_was(locking: Desktop) -> None:
    shell = shell_of(locking)
    page = show(locking, "customers")
    shell.open_window()
    before, title = picture(page), shell.windowTitle()
    actions(locking)["Lock now"].trigger()
    for window in (shell, *shell.windows):
        assert window.windowTitle() == "Tegoed"
        seen = [w for w in window.findChildren(QWidget) if w.isVisible() and not w.window().isModal()]
        assert {w.text() for w in seen if isinstance(w, QLabel)} <= {"", "Locked"}
    assert lock_of(locking).windowTitle() == "Tegoed" and lock_of(locking).isModal()
    lock_of(locking).password.setText(ANNA)
    lock_of(locking).try_it()
    assert not locking.reception.lock.locked and shell.windowTitle() == title and picture(page) == before
    assert [what for _who, what in signing.trail(desk_of(locking))] == ["sign_in", "lock", "unlock"]


@pytest.mark.rule("AUD-015")
def test_what_was_typed_and_not_saved_survives_the_lock(locking: Desktop, answering: Answers) -> None:
    page = show(locking, "customer", customer_id=1)
    field = page.form.fields["city"]  # type: ignore[attr-defined]
    field.setFocus()
    QTest.keyClicks(field, " aan Zee")
    locking.reception.lock_now()
    assert not lock_of(locking).out.isEnabled() and "not saved" in reason_of(lock_of(locking).out)
    locking.reception._unlock(ANNA)
    assert field.text().endswith(" aan Zee") and field.isVisible()
    answering.waiting.append("discard")
    show(locking, "home")


@pytest.mark.rule("AUD-015")
def test_a_question_that_waits_is_covered_and_goes_on_waiting(locking: Desktop) -> None:
    question = dialogs.Question(shell_of(locking), "Write off € 12.00 of De Vries?", "De Vries owes it since March.", (
        dialogs.Answer("yes", "Write off"), dialogs.Answer("no", "Go back", safe=True)))
    seen: list[bool] = []

    def locked() -> None:
        locking.reception.lock_now()
        seen.append(question.isVisible() and question.windowTitle() == "Tegoed" and "De Vries" not in question.accessibleName()
                    and not question.buttons["yes"].isVisible())
        QTimer.singleShot(0, unlocked)

    def unlocked() -> None:
        locking.reception._unlock(ANNA)
        seen.append(question.windowTitle().startswith("Write off") and question.buttons["yes"].isVisible())
        question.choose("yes")

    QTimer.singleShot(0, locked)
    question.exec()
    assert seen == [True, True] and question.answer == "yes"
    question.deleteLater()


@pytest.mark.rule("AUD-015")
def test_what_comes_up_while_locked_is_covered_too_and_does_not_take_the_keyboard(locking: Desktop, look: QApplication) -> None:
    locking.reception.lock_now()
    late = QDialog(shell_of(locking))
    late.setWindowTitle("The backup of De Vries was not made")
    words = QLabel("De Vries", late)
    late.setModal(True)
    late.show()
    QTest.qWait(20)
    assert late.windowTitle() == "Tegoed" and not words.isVisible()
    assert look.activeModalWidget() is lock_of(locking)
    late.setWindowTitle("De Vries again")
    assert late.windowTitle() == "Tegoed"
    toast = QLabel("De Vries paid", shell_of(locking))
    toast.show()
    assert shell_of(locking).childAt(toast.geometry().center()) is not toast
    QTest.qWait(20)
    assert not toast.isVisible()
    locking.reception._unlock(ANNA)
    assert words.isVisible() and late.windowTitle() == "De Vries again" and toast.isVisible()
    late.close()
    late.deleteLater()


@pytest.mark.rule("AUD-015")
def test_there_is_no_way_around_the_lock(locking: Desktop) -> None:
    locking.reception.lock_now()
    window = lock_of(locking)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    window.reject()
    window.close()
    window.password.setText("a guess")
    QTest.keyClick(window.password, Qt.Key.Key_Return)
    assert locking.reception.lock.locked and window.isVisible() and "not the password" in window.wrong.text()
    for _time in range(4):
        window.try_it()
    assert "heard from" in window.wrong.text()
    window.password.setText(ANNA)
    window.try_it()
    assert locking.reception.lock.locked
    locking.reception.lock_now()
    assert lock_of(locking) is window


@pytest.mark.rule("AUD-015")
def test_somebody_else_takes_the_desk_over_when_nothing_is_half_done(
        locking: Desktop, answering: Answers) -> None:
    bert = signing.add(desk_of(locking), "bert", "Bert Smit", BERT)
    locking.own.set(settings.BACKUP_AT_CLOSE, False)
    locking.reception.lock_now()
    answering.waiting.append(typing(BERT, person=bert))
    lock_of(locking).out.click()
    assert not locking.reception.lock.locked and desk_of(locking).actor.name == "Bert Smit"
    assert shell_of(locking).isVisible() and shell_of(locking).windowTitle() != "Tegoed"
    assert signing.trail(desk_of(locking))[-3:] == [("Anna", "lock"), ("Anna", "sign_out"), ("Bert Smit", "sign_in")]


# ---------------------------------------------------------------- nobody is there

class Hours:
    """Two clocks that a test sets."""

    def __init__(self) -> None:
        self.at = (0.0, 0.0)

    def __call__(self) -> tuple[float, float]:
        return self.at


@pytest.mark.rule("AUD-015")
@pytest.mark.parametrize(("minutes", "steady", "wall", "locks"), [
    (10, 599, 599, False), (10, 600, 600, True), (10, 5, 3_600, True), (10, 600, -9_000, True), (0, 99_999, 99_999, False)],
    ids=["a second before", "ten minutes", "the computer slept", "the clock was set back", "never"])
def test_the_desk_locks_after_so_many_minutes_without_a_touch(
        look: QApplication, minutes: int, steady: float, wall: float, locks: bool) -> None:
    now, told = Hours(), []
    idle = Idle(lambda: minutes, now)
    idle.over.connect(lambda: told.append(True))
    idle.begin()
    now.at = (steady, wall)
    idle.look()
    idle.end()
    assert bool(told) is locks


@pytest.mark.rule("AUD-015")
def test_a_key_in_time_starts_the_minutes_anew_and_one_too_late_does_nothing_but_lock(
        locking: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    now = Hours()
    idle = locking.reception.idle
    monkeypatch.setattr(idle, "_now", now)
    idle.begin()
    shell = shell_of(locking)
    handle = shell.windowHandle()
    idle._listen(handle)
    now.at = (590.0, 590.0)
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    now.at = (1_180.0, 1_180.0)
    idle.look()
    assert not locking.reception.lock.locked
    now.at = (1_190.0, 1_190.0)
    QTest.keyClick(handle, Qt.Key.Key_F1)
    assert locking.reception.lock.locked


@pytest.mark.rule("AUD-015")
def test_without_a_password_nobody_is_watched_and_the_minutes_are_a_setting(
        opened: Desktop, answering: Answers) -> None:  # noqa: F811
    assert not opened.reception.idle._timer.isActive()
    page = show(opened, "settings")
    assert isinstance(page, SettingsPage)
    assert page.fields["lock_after"].value() == 10
    answering.waiting.append(typing(ANNA, ANNA))
    opened.change_password()
    assert opened.reception.idle._timer.isActive()
    field = show(opened, "settings").fields["lock_after"]  # type: ignore[attr-defined]
    field.setText("3")
    field.editingFinished.emit()
    assert opened.own.get(settings.LOCK_AFTER) == 3
    opened.reception.idle.end()


# ---------------------------------------------------------------- the own password

@pytest.mark.rule("AUD-015")
def test_a_password_is_set_in_a_window_that_says_honestly_what_it_protects(
        opened: Desktop, answering: Answers) -> None:  # noqa: F811
    said: list[str] = []

    def listen(question: dialogs.Question) -> str:
        said.append(told_in(question))
        return typing("short", "short")(question)

    answering.waiting += [listen, typing(ANNA, BERT), typing(ANNA, ANNA)]
    actions(opened)["Set a password…"].trigger()
    assert "does not encrypt" in said[0] and "only a backup from before" in said[0]
    assert user_passwords.standing(desk_of(opened)).has_password
    found = actions(opened)
    assert found["Lock now"].isEnabled() and found["Sign out"].isEnabled() and "Change password…" in found
    opened.reception.idle.end()


@pytest.mark.rule("AUD-015")
def test_a_password_is_changed_with_the_old_one_and_taken_away(locking: Desktop, answering: Answers) -> None:
    answering.waiting += [typing("a guess", BERT, BERT), typing(ANNA, BERT, BERT)]
    actions(locking)["Change password…"].trigger()
    assert sign_in.unlock(desk_of(locking), BERT).done
    answering.waiting.append(typing(BERT, "", "", answer="remove"))
    actions(locking)["Change password…"].trigger()
    assert not user_passwords.standing(desk_of(locking)).guarded and not locking.reception.idle._timer.isActive()


@pytest.mark.rule("AUD-015")
def test_she_gives_others_their_passwords_after_the_first_of_the_file(
        desktop: Desktop, office_path: Path, answering: Answers) -> None:  # noqa: F811
    people_in(office_path, bert=None)
    answering.waiting += [typing(person=1), typing(ANNA, ANNA), "go_on", typing(ANNA, BERT, BERT, person=2)]
    assert desktop.open(office_path)
    desktop.change_password()
    desktop.change_password()
    assert answering.asked == ["Sign in", "Set a password", "Please look at this first", "Change password"]
    assert sign_in.proved(desk_of(desktop), 2, BERT).done
    desktop.reception.idle.end()


# ---------------------------------------------------------------- the own name, and secrets

@pytest.mark.rule("AUD-015")
def test_a_banner_asks_for_the_name_until_it_is_given(
        desktop: Desktop, office_path: Path, answering: Answers, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    monkeypatch.setattr("getpass.getuser", lambda: "anna")
    assert desktop.open(office_path)
    assert any("still call you Anna" in words for words in shell_of(desktop).banners())

    def name(question: dialogs.Question) -> str:
        field = question.findChild(TextField)
        assert field is not None
        field.setText("Anna de Wit")
        return "go_on"

    answering.waiting.append(name)
    desktop.reception.give_name()
    assert not any("call you" in words for words in shell_of(desktop).banners())
    assert desk_of(desktop).actor.name == "Anna de Wit"


@pytest.mark.rule("AUD-011", "AUD-015")
def test_the_change_log_tells_all_of_it_in_words(locking: Desktop) -> None:
    desk = desk_of(locking)
    user_passwords.set_password(desk, 1, ANNA, BERT, BERT)
    sign_in.unlock(desk, "a guess")
    sign_in.note(desk, sign_in.LOCK)
    sign_in.unlock(desk, BERT)
    sign_in.sign_out(desk)
    log = change_log(table_names(), captions(), language="en")
    with desk.reading() as session:
        keys = log.keys(session, ListQuery(desk.company_id))
        found = log.rows(session, ListQuery(desk.company_id), keys)
    rows = [dict(zip((c.name for c in log.columns), row, strict=True)) for row in found]
    told = [(change_log_module.VERBS[str(r["action"])], r["called"], captions().get(str(r["field"]), ""), r["old"], r["new"])
            for r in rows[:6]]
    assert told == [
        ("Signed out", "Anna", "", "", ""), ("Unlocked", "Anna", "", "", ""), ("Locked", "Anna", "", "", ""),
        ("Wrong password", "Anna", "", "", ""), ("Changed", "Anna", "Password", "•", "•"), ("Signed in", "Anna", "", "", "")]


@pytest.mark.rule("AUD-012", "AUD-015")
def test_copied_details_of_a_wrong_password_tell_neither_it_nor_the_hash_nor_the_name(locking: Desktop) -> None:
    desk = desk_of(locking)
    refused = sign_in.unlock(desk, "a wrong guess")
    text = details.of_problems(refused.problems, shell_of(locking))
    assert "AUD-015-wrong" in text and not any(secret in text for secret in ("guess", "scrypt", "Anna"))


@pytest.mark.rule("AUD-015")
def test_after_a_restore_the_file_asks_again(locking: Desktop, answering: Answers) -> None:
    answering.waiting.append(typing(ANNA))
    desk_of(locking).file.close()
    locking.open_again()
    assert desk_of(locking).actor.name == "Anna" and answering.asked == ["Sign in", "Sign in"]


@pytest.mark.rule("AUD-015")
def test_the_time_of_day_tells_when_the_next_one_is_heard(locking: Desktop) -> None:
    desk = desk_of(locking)
    for _time in range(5):
        refused = sign_in.unlock(desk, "a guess")
    until = (NEXT_DAY.now() + timedelta(seconds=119)).astimezone()
    assert f"{until:%H:%M}" in details.text_of(refused.problems[0])
    assert isinstance(desk.clock, FixedClock) and lock_module.TITLE == "Tegoed"


# ---------------------------------------------------------------- the start of the program

@pytest.mark.rule("AUD-015")
def test_the_program_starts_at_the_door_and_draws_no_pictures_behind_it(
        office_path: Path, own: ProgramSettings, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: F811
    people_in(office_path, ANNA)
    found = bootstrap._first(bootstrap.Options(office_path), own, NEXT_DAY, "en", "en_GB")
    assert isinstance(found, Door) and found.guarded
    found.close()
    found = bootstrap._first(bootstrap.Options(office_path), own, NEXT_DAY, "en", "en_GB")
    assert not isinstance(found, Desk)
    assert bootstrap._refuse(found) == bootstrap.COULD_NOT_START
    assert "a name and a password" in capsys.readouterr().err
    with pytest.raises(sign_in.SignInError):
        bootstrap.open_desk(office_path)
    Desk(CompanyFile.open(office_path, clock=NEXT_DAY), Actor(1, "Anna"), 1, NEXT_DAY).file.close()

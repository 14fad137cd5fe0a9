"""Backups under a password, in the windows: chosen with two warnings, asked for when needed, never in the way (SAF-029)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.services import backup_passwords, backups, company_files
from app.settings import BACKUP_AT_CLOSE, ProgramSettings
from app.storage import backup, keystore
from app.storage.sealed import Cost
from app.views.desktop import Desktop
from app.views.kit import dialogs
from app.views.kit.fields import CheckField
from app.views.kit.widgets import Label
from app.views.setup import passwords
from app.views.setup.backups_page import BackupsPage
from app.views.setup.settings_page import SettingsPage
from app.views.setup.wizard_pages import Form
from tests.storage import given
from tests.views.conftest import Answers
from tests.views.test_company_file_windows import desk_of, desktop, opened, own, shell_of, show  # noqa: F401

CHEAP = Cost(2, 1, 1)
WORDS = "kade 17 in de mist"


@pytest.fixture(autouse=True)
def no_store(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer without a key store, and a program that was just started."""
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keystore, "_here", {})
    yield


def typing(answer: str, *texts: str, **told: str) -> object:
    """Type into the hidden fields; `told` are the problems to be read below them."""
    def act(question: dialogs.Question) -> str:
        form = question.findChild(Form)
        assert form is not None
        fields = list(form.fields.values())
        for field, text in zip(fields, texts, strict=True):
            assert isinstance(field, QLineEdit) and field.echoMode() == QLineEdit.EchoMode.Password
            field.setText(text)
        wrong = form.wrong_words()
        assert wrong.keys() == told.keys() and all(told[name] in wrong[name] for name in told)
        return answer

    return act


def read(question: dialogs.Question) -> str:
    """Everything a question says."""
    return " ".join(label.text() for label in question.findChildren(Label))


def settings_page(desktop: Desktop) -> tuple[SettingsPage, CheckField]:  # noqa: F811
    """The page with its tick for protection."""
    page = show(desktop, "settings")
    assert isinstance(page, SettingsPage)
    field = page.fields["backup.lock"]
    assert isinstance(field, CheckField)
    return page, field


def tick(field: CheckField, on: bool) -> None:
    field.set_value(on)
    field.committed.emit()


@pytest.mark.rule("SAF-029")
def test_the_loss_of_the_password_is_said_twice_before_it_counts(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                                 answering: Answers) -> None:
    page, field = settings_page(opened)
    said: list[str] = []

    def keep(step: object) -> object:
        def act(question: dialogs.Question) -> str:
            said.append(read(question))
            return step(question) if callable(step) else str(step)

        return act

    answering.waiting += [keep(typing("go_on", "short", "short")),  # type: ignore[list-item]
                          keep(typing("go_on", WORDS, WORDS + "x", password="8")),
                          keep(typing("go_on", WORDS, WORDS, again="not the same")), keep("back")]
    tick(field, True)
    assert not backup_passwords.is_protected(own) and field.value() is False
    assert "lost password is a lost backup" in said[0] and "lost for good" in said[3]
    answering.waiting += [typing("go_on", WORDS, WORDS), "yes"]  # type: ignore[list-item]
    tick(field, True)
    assert backup_passwords.is_protected(own) and field.value() is True and backup_passwords.known(own) is not None
    answering.waiting.append("back")
    tick(field, False)
    assert field.value() is True
    answering.waiting.append("stop")
    tick(field, False)
    assert field.value() is False and not backup_passwords.is_protected(own)


@pytest.mark.rule("SAF-029")
def test_without_the_package_the_tick_says_why_it_does_not_stay(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                                monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_passwords, "possible", lambda: False)
    page, field = settings_page(opened)
    tick(field, True)
    assert field.value() is False and "cryptography" in page.messages()[0] and not backup_passwords.is_protected(own)


def protected(own: ProgramSettings) -> None:  # noqa: F811
    """The user chose a password some time ago, and starts the program."""
    backup_passwords.choose(own, WORDS, WORDS, keep=False, cost=CHEAP)
    keystore._here.clear()


@pytest.mark.rule("SAF-029", "SAF-022")
def test_after_a_start_a_banner_offers_to_enter_it_and_the_daily_backup_waits(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                                             answering: Answers) -> None:
    protected(own)
    opened.daily()
    assert not list(backups.places_of(own).folder.glob("*"))
    opened.look_again()
    assert any("password was not entered" in words for words in shell_of(opened).banners())
    answering.waiting += [typing("go_on", "kade 18 in de mist"),  # type: ignore[list-item]
                          typing("go_on", WORDS, password="not the password")]
    opened._enter_password()
    assert not any("password was not entered" in words for words in shell_of(opened).banners())
    opened.daily()
    assert [p.name.endswith(backup.PROTECTED) for p in backups.places_of(own).folder.iterdir()] == [True]


@pytest.mark.rule("SAF-029")
def test_backing_up_asks_once_and_going_back_makes_none(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                        answering: Answers) -> None:
    protected(own)
    answering.waiting += ["back", "ok"]
    opened.back_up()
    assert answering.asked[-1] == "The backup was not made" and not backups.places_of(own).folder.exists()
    answering.waiting.append(typing("go_on", WORDS))  # type: ignore[arg-type]
    opened.back_up()
    opened.back_up()
    page = show(opened, "backups")
    assert isinstance(page, BackupsPage) and all(line.protected for line in page.lines) and page.lines
    assert "password" in page._words.text()


@pytest.mark.rule("SAF-029", "SAF-022")
def test_closing_without_the_password_is_her_decision(opened: Desktop, own: ProgramSettings, answering: Answers) -> None:  # noqa: F811
    protected(own)
    given._office(desk_of(opened), 1).post(100)
    own.set(BACKUP_AT_CLOSE, True)
    answering.waiting += ["back", "stay"]
    assert not opened.close_file() and company_files.is_open(desk_of(opened))
    answering.waiting += ["back", "close"]
    assert opened.close_file()


@pytest.mark.rule("SAF-029", "SAF-024")
def test_a_backup_of_another_password_is_asked_for_until_it_fits(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                                 answering: Answers) -> None:
    backup_passwords.choose(own, "the password of last year", "the password of last year", keep=False, cost=CHEAP)
    assert backups.make(desk_of(opened), own).value is not None
    protected(own)
    page = show(opened, "backups")
    assert isinstance(page, BackupsPage)
    page.table.view.setCurrentIndex(page.table.model_.index(0, 0))
    answering.waiting.append("back")
    page.verify()
    assert page.messages() == []
    answering.waiting += [typing("go_on", WORDS),  # type: ignore[list-item]
                          typing("go_on", "the password of last year", password="not the password")]
    page.verify()
    assert "is good" in page.messages()[0]


@pytest.mark.rule("SAF-029", "SAF-026")
def test_a_protected_backup_is_restored_through_the_windows(opened: Desktop, own: ProgramSettings, answering: Answers,  # noqa: F811
                                                            tmp_path: Path) -> None:
    protected(own)
    backup_passwords.enter(own, WORDS, keep=False)
    made = backups.make(desk_of(opened), own).value
    assert made is not None
    given._office(desk_of(opened), 1).post(100)
    other = made.path.rename(tmp_path / "from the drawer.locked")
    keystore._here.clear()
    page = show(opened, "backups")
    assert isinstance(page, BackupsPage)

    def name(question: dialogs.Question) -> str:
        from app.views.kit.fields import TextField

        field = question.findChild(TextField)
        assert field is not None
        field.set_value("Bakker & Zoon")
        return "restore"

    answering.waiting += [typing("go_on", WORDS), name]  # type: ignore[list-item]
    page.restore_from(other)
    after = shell_of(opened).page()
    assert isinstance(after, BackupsPage) and "before-restore" in after.messages()[0]
    assert all(line.protected for line in after.lines if line.cause == "restore")


@pytest.mark.rule("SAF-029", "CLW-024")
def test_three_wrong_passwords_lead_back_and_change_nothing(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                            answering: Answers) -> None:
    protected(own)
    answering.waiting += [typing("go_on", "wrong one"), typing("go_on", "wrong two", password="not the password"),  # type: ignore[list-item]
                          typing("go_on", "wrong three", password="not the password"), "ok"]
    opened.back_up()
    assert answering.asked[-1] == "The backup was not made" and not backups.places_of(own).folder.exists()
    backup_passwords.enter(own, WORDS, keep=False)
    made = backups.make(desk_of(opened), own).value
    assert made is not None
    keystore._here.clear()
    answering.waiting += [typing("go_on", "wrong one"), typing("go_on", "wrong two", password="not the password"),  # type: ignore[list-item]
                          typing("go_on", "wrong three", password="not the password")]
    assert passwords.key_of(shell_of(opened), own, made.path) is None


@pytest.mark.rule("SAF-029", "CLW-024")
def test_the_password_is_chosen_on_the_page_of_the_backups_too(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                               answering: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    page = show(opened, "backups")
    assert isinstance(page, BackupsPage)
    answering.waiting += [typing("go_on", WORDS, WORDS), "yes"]  # type: ignore[list-item]
    page.choose_password()
    assert backup_passwords.is_protected(own) and "Earlier ones keep" in page.messages()[0]
    monkeypatch.setattr(backup_passwords, "possible", lambda: False)
    page.choose_password()
    assert "cryptography" in " ".join(page.messages())


# ------------------------------------------------------------------- copy to a new computer

@pytest.mark.rule("SAF-037")
def test_from_the_file_menu_onto_a_stick_and_into_the_program_of_another_computer(
        opened: Desktop, own: ProgramSettings, answering: Answers, tmp_path: Path,  # noqa: F811
        monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(stick / "books"), ""))
    action = next(a for a in shell_of(opened).actions() if "Copy to a new computer" in a.text().replace("&", ""))
    action.trigger()
    page = shell_of(opened).page()
    assert page is not None and "books.tegoed-package.zip" in page.messages()[0] and "one of the two" in page.messages()[0]
    assert opened.close_file() and opened.start is not None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(stick / "books.tegoed-package.zip"), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "new" / "office.tegoed"), ""))
    asked: list[str] = []

    def restore(question: dialogs.Question) -> str:
        asked.append(read(question))
        return "restore"

    answering.waiting.append(restore)
    opened.start.restore.click()
    assert "MAIN Bakker & Zoon" in asked[0] and "2" in asked[0]
    assert Path(desk_of(opened).file.target) == tmp_path / "new" / "office.tegoed"


@pytest.mark.rule("SAF-037")
def test_a_stick_that_is_full_is_told_and_no_file_dialog_changes_nothing(
        opened: Desktop, answering: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    opened.copy_to_new_computer()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "gone" / "books"), ""))
    answering.waiting.append("ok")
    opened.copy_to_new_computer()
    assert answering.asked == ["Nothing was packed"] and company_files.is_open(desk_of(opened))

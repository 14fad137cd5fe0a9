"""Encryption in the windows: chosen in the wizard or later, asked for at opening, with the code shown once (SAF-031)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.core.problems import Problem
from app.services import backup_passwords, backups, encryption
from app.services.company_files import Kind, Refused, open_file
from app.settings import BACKUP_AT_CLOSE, ProgramSettings
from app.storage import keys, keystore
from app.views.desktop import Desktop
from app.views.kit import dialogs
from app.views.kit.fields import CheckField
from app.views.kit.widgets import Label
from app.views.setup import encryption as windows
from app.views.setup import passwords
from app.views.setup.health_page import HealthPage
from app.views.setup.wizard import Wizard
from app.views.setup.wizard_pages import Form
from tests.storage import given, locked
from tests.storage.locked import WORDS
from tests.views.conftest import Answers
from tests.views.test_company_file_windows import desk_of, desktop, opened, own, shell_of, show  # noqa: F401

OTHER = "een heel ander zinnetje"


@pytest.fixture(autouse=True)
def just_started(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A program that was just started, on a computer without a key store; passwords are stretched less."""
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keystore, "_here", {})
    monkeypatch.setattr(keys, "_known", {})
    cheap = keys.new
    monkeypatch.setattr(keys, "new", lambda password, log_n=locked.CHEAP: cheap(password, log_n))
    yield


@pytest.fixture
def books(tmp_path: Path) -> Path:
    """A closed encrypted file whose password nobody typed yet."""
    path = tmp_path / "locked.tegoed"
    locked.office(path).file.close()
    keys._known.clear()
    return path


def typing(answer: str, *texts: str, told: str = "", seen: list[str] | None = None) -> object:
    """Type into the hidden fields; `told` is what stands below one of them by now."""
    def act(question: dialogs.Question) -> str:
        form = question.findChild(Form)
        assert form is not None
        for field, text in zip(form.fields.values(), texts, strict=True):
            assert isinstance(field, QLineEdit) and field.echoMode() == QLineEdit.EchoMode.Password
            field.setText(text)
        assert told in " ".join(form.wrong_words().values()) and bool(told) is bool(form.wrong_words())
        if seen is not None:
            seen.append(read(question))
        return answer

    return act


def read(question: dialogs.Question) -> str:
    """Everything a question says."""
    return " ".join(label.text() for label in question.findChildren(Label)).replace("\u00a0", " ")


def noting(codes: list[str]) -> object:
    """Copy the code from the screen, as she does with a pen."""
    def act(question: dialogs.Question) -> str:
        groups = [label.text().split() for label in question.findChildren(Label)]
        found = [g for line in groups if line and all(len(g) == 5 and g.upper() == g for g in line) for g in line]
        codes.append("-".join(found))
        return "done"

    return act


# ---------------------------------------------------------------- opening

@pytest.mark.rule("SAF-031")
def test_the_password_is_asked_for_before_the_file_is_opened_and_a_wrong_one_is_told(
        desktop: Desktop, books: Path, answering: Answers) -> None:  # noqa: F811
    found = open_file(books, clock=given.CLOCK, language="en", region="en_GB")
    assert isinstance(found, Refused) and found.kind is Kind.LOCKED and "encrypted" in windows.words(found.problem)
    desktop.begin(None)
    answering.waiting += [typing("go_on", "not this one"), typing("go_on", WORDS, told="neither the password")]  # type: ignore[list-item]
    assert desktop.open(books) and desk_of(desktop).file.target == books
    assert encryption.is_encrypted(books) and not encryption.is_locked(books)
    assert desktop.close_file() and encryption.is_locked(books)
    answering.waiting += ["back"]
    assert not desktop.open(books) and desktop.desk is None
    answering.waiting += [typing("go_on", "a"), typing("go_on", "b", told="neither"), typing("go_on", "c", told="neither")]  # type: ignore[list-item]
    assert not desktop.open(books) and desktop.desk is None


@pytest.mark.rule("SAF-031", "SAF-005")
def test_at_the_start_the_last_file_asks_before_the_start_window(desktop: Desktop, books: Path, answering: Answers,  # noqa: F811
                                                                 qapp: QApplication) -> None:
    answering.waiting += [typing("go_on", WORDS)]  # type: ignore[list-item]
    desktop.begin(open_file(books, clock=given.CLOCK, language="en", region="en_GB"))
    assert desktop.start is not None and "encrypted" in desktop.start.messages()[0]
    qapp.processEvents()
    assert desk_of(desktop).file.target == books


@pytest.mark.rule("SAF-031")
def test_with_the_code_it_opens_too_and_a_new_password_is_advised(desktop: Desktop, books: Path, answering: Answers) -> None:  # noqa: F811
    code = locked.again(books).code
    keys._known.clear()
    desktop.begin(None)
    wrong = "A" + code[1:] if code[0] != "A" else "B" + code[1:]
    answering.waiting += [typing("go_on", wrong), typing("go_on", code.lower(), told="Group 1")]  # type: ignore[list-item]
    assert desktop.open(books)
    page = shell_of(desktop).page()
    assert page is not None and "recovery code" in page.messages()[0]


# ---------------------------------------------------------------- making

@pytest.mark.rule("SAF-031", "MST-013")
def test_the_wizard_makes_an_encrypted_file_only_when_asked_and_shows_its_code(
        look: QApplication, own: ProgramSettings, tmp_path: Path, answering: Answers) -> None:  # noqa: F811
    codes: list[str] = []
    wizard = Wizard(own, given.CLOCK)
    wizard.company.form.fields["legal_name"].set_value("Bakker & Zoon")
    assert wizard.place.password() is None and wizard.place.problems() == ()
    place = wizard.place.form.fields
    place["file"].set_value(str(tmp_path / "new.tegoed"))
    wizard.go(wizard.pages.index(wizard.place))
    place["encrypt"].set_value(True)
    wizard.place.encrypt.committed.emit()
    place["password"].set_value("short")
    wizard.make()
    assert wizard.made is None and "password" in wizard.place.form.wrong_words()
    place["password"].set_value(WORDS)
    place["again"].set_value(WORDS + "x")
    wizard.make()
    assert wizard.made is None and "again" in wizard.place.form.wrong_words() and not (tmp_path / "new.tegoed").exists()
    place["again"].set_value(WORDS)
    answering.waiting += [noting(codes), "yes"]  # type: ignore[list-item]
    wizard.make()
    assert wizard.made is not None
    wizard.made.file.close()
    assert locked.holding(tmp_path, "Bakker & Zoon", "SQLite format") == []
    for text in (WORDS, codes[0]):
        keys._known.clear()
        assert encryption.unlock(tmp_path / "new.tegoed", text).value is (text == codes[0])
    wizard.deleteLater()


@pytest.mark.rule("SAF-031")
def test_without_the_package_an_encrypted_file_is_not_even_asked_about(
        desktop: Desktop, books: Path, answering: Answers, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    monkeypatch.setattr(keys, "can_open", lambda: False)
    desktop.begin(None)
    answering.waiting.append("ok")
    assert not desktop.open(books) and answering.asked == ["This file was not opened"]


@pytest.mark.rule("SAF-031")
def test_without_the_package_the_wizard_and_the_menu_say_so(look: QApplication, own: ProgramSettings, opened: Desktop,  # noqa: F811
                                                            monkeypatch: pytest.MonkeyPatch, answering: Answers) -> None:
    monkeypatch.setattr(keys, "available", lambda: False)
    wizard = Wizard(own, given.CLOCK)
    wizard.place.form.fields["encrypt"].set_value(True)
    assert [(p.code, p.field) for p in wizard.place.problems()] == [("SAF-031-missing", "encrypt")]
    wizard.deleteLater()
    answering.waiting.append("ok")
    windows.manage(opened)
    assert answering.asked == ["Encrypt this file"]


# ---------------------------------------------------------------- changing

@pytest.mark.rule("SAF-031")
def test_a_file_is_encrypted_changed_and_opened_again_from_the_menu(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                                    answering: Answers, tmp_path: Path) -> None:
    path = Path(desk_of(opened).file.target)
    assert backups.make(desk_of(opened), own).value is not None
    own.set(BACKUP_AT_CLOSE, False)
    for name in (f"before-restore-20260101-120000-{path.name}", f"{path.stem}.v1.tegoed", "other.v1.tegoed"):
        path.with_name(name).write_bytes(path.read_bytes())
    codes: list[str] = []
    seen: list[str] = []
    answering.waiting += [typing("go_on", WORDS, WORDS, seen=seen), noting([]), "again", noting(codes), "yes"]  # type: ignore[list-item]
    windows.manage(opened)
    assert "3 earlier backups and copies" in seen[0] and "the books are lost" in seen[0]
    assert encryption.is_encrypted(path) and desk_of(opened).file.target == path
    page = show(opened, "health")
    assert isinstance(page, HealthPage) and ("Encryption", "with a password") in page.facts() and "are encrypted" in page.advice()

    answering.waiting += ["password", typing("go_on", "wrong one"), typing("go_on", WORDS, told="neither"),
                          typing("go_on", OTHER, OTHER), noting(codes), "yes"]  # type: ignore[list-item]
    windows.manage(opened)
    assert encryption.proved(path, WORDS) is not None and encryption.proved(path, OTHER) is None
    assert encryption.proved(path, codes[0]) is not None and encryption.proved(path, codes[1]) is None

    answering.waiting += ["code", typing("go_on", codes[1]), typing("go_on", OTHER, told="This is the recovery code"),
                          noting(codes), "yes"]  # type: ignore[list-item]
    windows.manage(opened)
    assert encryption.proved(path, OTHER) is None and encryption.proved(path, codes[2]) is None
    assert encryption.proved(path, codes[1]) is not None and len(set(codes)) == 3

    answering.waiting += ["off", typing("go_on", codes[2]), "back", "off", typing("go_on", codes[2]), "off"]  # type: ignore[list-item]
    windows.manage(opened)
    assert encryption.is_encrypted(path)
    windows.manage(opened)
    assert not encryption.is_encrypted(path) and desk_of(opened).file.read_only is None
    assert sorted(line.protected for line in backups.lines(desk_of(opened), backups.places_of(own))) == [
        False, True, True, True, True]


@pytest.mark.rule("SAF-031", "SAF-029")
def test_backups_of_an_encrypted_file_ask_for_no_other_password(desktop: Desktop, own: ProgramSettings, books: Path,  # noqa: F811
                                                                answering: Answers) -> None:
    backup_passwords.choose(own, "the one of backups", "the one of backups", keep=False)
    keystore._here.clear()
    desktop.begin(None)
    answering.waiting += [typing("go_on", WORDS)]  # type: ignore[list-item]
    assert desktop.open(books)
    desktop.back_up()
    line = backups.lines(desk_of(desktop), backups.places_of(own))[0]
    assert line.protected and line.verified
    assert not backup_passwords.needs_password(line.path)


@pytest.mark.rule("SAF-031")
def test_a_stopped_change_opens_the_file_as_it_was(opened: Desktop, own: ProgramSettings, answering: Answers,  # noqa: F811
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    own.set(BACKUP_AT_CLOSE, False)
    path = Path(desk_of(opened).file.target)
    monkeypatch.setattr("app.storage.encrypting._fault", lambda _connection: "page 7")
    answering.waiting += [typing("go_on", WORDS, WORDS), "ok"]  # type: ignore[list-item]
    windows.manage(opened)
    assert answering.asked[-1] == "The file was not changed" and not encryption.is_encrypted(path)
    assert desk_of(opened).file.target == path and desk_of(opened).file.read_only is None


@pytest.mark.rule("SAF-031")
def test_in_the_key_store_the_file_opens_without_a_question_until_it_is_taken_out(
        desktop: Desktop, books: Path, answering: Answers, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    from tests.storage.test_encrypted import Store

    store = Store()
    monkeypatch.setattr(keystore, "_keyring", lambda: store)
    monkeypatch.setattr(encryption, "can_keep", lambda: True)
    monkeypatch.setattr(backup_passwords, "can_keep", lambda: True)

    def tick(answer: str, *, on: bool) -> object:
        def act(question: dialogs.Question) -> str:
            field = next(f for f in question.findChildren(CheckField))
            assert field.value() is not on
            field.set_value(on)
            return answer

        return act

    def typed_and_kept(question: dialogs.Question) -> str:
        tick("", on=True)(question)  # type: ignore[operator]
        return str(typing("go_on", WORDS)(question))  # type: ignore[operator]

    desktop.begin(None)
    answering.waiting += [typed_and_kept]
    assert desktop.open(books) and len(store.kept) == 1
    keystore._here.clear()
    assert desktop.close_file() and desktop.open(books)
    answering.waiting += [tick("back", on=False)]  # type: ignore[list-item]
    windows.manage(desktop)
    assert store.kept == {}
    answering.waiting += ["back"]
    assert desktop.close_file() and not desktop.open(books)


@pytest.mark.rule("SAF-031")
def test_what_is_printed_holds_the_code_and_what_it_is_for(look: QApplication) -> None:
    code = keys.code_of(bytes(range(20)))
    words = windows.paper("office.tegoed", code)
    assert all(group in words for group in code.split("-")) and "office.tegoed" in words and "password is lost" in words


@pytest.mark.rule("SAF-031")
def test_printing_goes_to_the_printer_she_chooses_or_nowhere(look: QApplication, tmp_path: Path,
                                                             monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    paper = tmp_path / "code.pdf"
    answers = [False, True]

    def chosen(dialog: QPrintDialog) -> bool:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(paper))
        return answers.pop(0)

    monkeypatch.setattr(QPrintDialog, "exec", chosen)
    parent = windows.code_widget(keys.code_of(bytes(range(20))))
    windows.print_code(parent, "office.tegoed", keys.code_of(bytes(range(20))))
    assert not paper.exists()
    windows.print_code(parent, "office.tegoed", keys.code_of(bytes(range(20))))
    assert paper.read_bytes().startswith(b"%PDF")
    parent.deleteLater()


@pytest.mark.rule("SAF-031", "SAF-026")
def test_a_backup_of_an_earlier_password_asks_for_that_one_and_the_file_keeps_its_own(
        desktop: Desktop, own: ProgramSettings, books: Path, answering: Answers) -> None:  # noqa: F811
    own.set(BACKUP_AT_CLOSE, False)
    desktop.begin(None)
    answering.waiting += [typing("go_on", WORDS)]  # type: ignore[list-item]
    assert desktop.open(books)
    made = backups.make(desk_of(desktop), own).value
    assert made is not None
    answering.waiting += ["password", typing("go_on", WORDS), typing("go_on", OTHER, OTHER), noting([]), "yes"]  # type: ignore[list-item]
    windows.manage(desktop)
    present = keys.header_of(books)
    keys._known.pop(next(header for header in keys._known if header != present))
    answering.waiting += [typing("go_on", OTHER), typing("go_on", WORDS, told="neither the password")]  # type: ignore[list-item]
    key = passwords.key_of(desktop.shell, own, made.path)
    assert key is not None
    back = backups.restore_here(desk_of(desktop), made.path, own, "Bakker & Zoon", key.password)
    assert back.value is not None and keys.header_of(books) == present
    desktop.restored(back.value)
    assert desk_of(desktop).file.read_only is None


@pytest.mark.rule("SAF-031", "AUD-016")
def test_who_may_not_change_the_set_up_does_not_change_how_the_file_opens(
        opened: Desktop, answering: Answers, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    refusal = Problem("AUD-016-missing", {"person": "Bert", "permission": "x", "admins": "Anna"})
    monkeypatch.setattr(encryption, "may_change", lambda _desk: (refusal,))
    answering.waiting.append("ok")
    windows.manage(opened)
    assert answering.asked == ["The file was not changed"]


@pytest.mark.rule("SAF-031", "SAF-005")
def test_a_second_start_calls_the_first_window_before_it_asks_for_the_password(
        desktop: Desktop, books: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    called: list[str] = []
    monkeypatch.setattr("app.views.kit.front.call", lambda target: called.append(target) is None)
    desktop.begin(None)
    assert not desktop.open(books) and called == [str(books)]

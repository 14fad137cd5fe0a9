"""The company file in windows: opening and its refusals, companies, closing with a backup, restore, proofs, settings."""

import json
import platform
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app import i18n, settings
from app.core.clock import FixedClock
from app.services import backups, company_files, desks
from app.services.companies import NewCompany
from app.services.company_files import Refused
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage import errors, lock, places
from app.storage.company_file import CompanyFile
from app.views import desktop as desktop_module
from app.views import program
from app.views.desktop import Desktop
from app.views.kit import dialogs, front, trouble
from app.views.kit.fields import TextField
from app.views.kit.page import Page
from app.views.kit.shell import Shell
from app.views.setup.backups_page import BackupsPage
from app.views.setup.health_page import HealthPage
from app.views.setup.settings_page import SettingsPage
from app.views.setup.wizard import Wizard
from tests.catalogues import HERE
from tests.storage import given
from tests.views.conftest import Answers

FIRST_VERSION = Path(__file__).parent.parent / "data" / "schema" / "0001.sql"
NEXT_DAY = FixedClock.on(given.DAY + timedelta(1))


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ProgramSettings:
    """Settings of a user with a folder for backups."""
    monkeypatch.setenv("TEGOED_HOME", str(tmp_path / "home"))
    found = ProgramSettings(tmp_path / "program.json")
    found.set(settings.BACKUP_FOLDER, str(tmp_path / "backups"))
    return found


@pytest.fixture
def desktop(look: QApplication, own: ProgramSettings) -> Iterator[Desktop]:
    """The program before anything is opened."""
    made = Desktop(own, NEXT_DAY, program.shell_for)
    yield made
    own.set(settings.BACKUP_AT_CLOSE, False)
    if made.shell is not None:
        made.shell.close()
        made.shell.deleteLater()
    if made.start is not None:
        made.start.close()
        made.start.deleteLater()


@pytest.fixture
def opened(desktop: Desktop, office_path: Path) -> Desktop:
    """The program with an open company file."""
    assert desktop.open(office_path)
    shell_of(desktop).context.runner.at_once = True
    return desktop


def shell_of(desktop: Desktop) -> Shell:
    """The window, which there is."""
    assert desktop.shell is not None
    return desktop.shell


def desk_of(desktop: Desktop) -> Desk:
    """The desk, which there is."""
    assert desktop.desk is not None
    return desktop.desk


def show(desktop: Desktop, page_id: str, **arguments: object) -> Page:
    """A page of the open window."""
    page = shell_of(desktop).show_page(page_id, **arguments)
    assert page is not None
    return page


def change(desktop: Desktop) -> None:
    """Write something, so that a backup is due."""
    desk = desk_of(desktop)
    with desk.writing("change") as unit:
        unit.audit("test.change", "company", 1, "MAIN", {})
        unit.changed("company", 1)


def older(path: Path, version: int) -> None:
    """Give a file another schema version."""
    raw = sqlite3.connect(path)
    raw.execute(f"pragma user_version = {version}")
    raw.close()


def typing(text: str, answer: str) -> object:
    """Type into the question's field, then answer."""
    def act(question: dialogs.Question) -> str:
        field = question.findChild(TextField)
        assert field is not None
        field.setText(text)
        return answer

    return act


# ---------------------------------------------------------------- opening

def test_without_a_file_the_start_window_offers_what_was_opened_lately(desktop: Desktop, office_path: Path,
                                                                       own: ProgramSettings, tmp_path: Path) -> None:
    own.opened(str(office_path))
    own.opened(str(tmp_path / "gone.tegoed"))
    desktop.begin(None)
    start = desktop.start
    assert start is not None and start.isVisible()
    assert [start.table.model_.words(row, 0) for row in range(2)] == ["gone", "office"]
    assert start.table.model_.value(0, 3)[0] == "not found" and start.table.model_.value(1, 3) == ""
    start.table.view.setCurrentIndex(start.table.model_.index(1, 0))
    start.table.open_current()
    assert desktop.desk is not None and not start.isVisible() and shell_of(desktop).isVisible()


def test_a_file_that_is_gone_can_be_taken_off_the_list(desktop: Desktop, own: ProgramSettings, tmp_path: Path,
                                                       answering: Answers) -> None:
    gone = tmp_path / "gone.tegoed"
    own.opened(str(gone))
    desktop.begin(None)
    answering.waiting.append("0")
    assert not desktop.open(gone)
    assert own.get(settings.RECENT) == () and answering.asked == ["This file was not opened"]


@pytest.mark.rule("SAF-032")
@pytest.mark.parametrize(("prepare", "words"), [
    (lambda path: path.write_bytes(b"x" * 9_000), "not a company file"), (lambda path: older(path, 99), "newer Tegoed")])
def test_what_is_not_ours_or_newer_is_refused_in_words(desktop: Desktop, office_path: Path, prepare: object, words: str) -> None:
    prepare(office_path)  # type: ignore[operator]
    before = office_path.read_bytes()
    found = company_files.open_file(office_path, clock=NEXT_DAY, language="en", region="en_GB")
    desktop.begin(found)
    assert desktop.start is not None and words in desktop.start.messages()[0]
    assert office_path.read_bytes() == before


@pytest.mark.rule("SAF-033", "SAF-022")
def test_an_older_file_is_brought_up_to_date_in_a_copy_and_opened(desktop: Desktop, tmp_path: Path, own: ProgramSettings,
                                                                   answering: Answers) -> None:
    path = tmp_path / "first.tegoed"
    raw = sqlite3.connect(path)
    raw.executescript(FIRST_VERSION.read_text(encoding="utf-8"))
    raw.close()
    answering.waiting.append("0")
    desktop.show_start()
    desktop.open(path)
    assert desktop.desk is not None and (tmp_path / "first.v1.tegoed").exists()
    page = shell_of(desktop).page()
    assert page is not None and "first.v1.tegoed" in page.messages()[0]
    kept, = backups.places_of(own).folder.glob("*.zip")
    assert "migration" in kept.name


@pytest.mark.rule("SAF-033")
def test_a_file_that_cannot_be_brought_up_to_date_stays_as_it_was(desktop: Desktop, office_path: Path, answering: Answers,
                                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    from app.storage.migrations import run

    def fail(path: Path, **_more: object) -> Path:
        raise errors.MigrationError("SAF-033-failed", path=str(path), detail="step 3")

    older(office_path, 0)
    before = office_path.read_bytes()
    monkeypatch.setattr(run, "migrate", fail)
    answering.waiting += ["0", "ok"]
    desktop.show_start()
    assert not desktop.open(office_path)
    assert answering.asked[-1] == "The file was not brought up to date" and office_path.read_bytes() == before


@pytest.mark.rule("SAF-006", "SAF-T08")
def test_a_file_in_use_can_be_opened_to_read_and_nothing_writes(desktop: Desktop, office_path: Path, answering: Answers) -> None:
    holder = CompanyFile.open(office_path, clock=given.CLOCK)
    try:
        desktop.show_start()
        answering.waiting.append("0")
        desktop.open(office_path)
        assert answering.asked == ["This file was not opened"] and desk_of(desktop).file.read_only is not None
        shell = shell_of(desktop)
        assert "Read-only" in shell.banners() and "read-only" in shell.windowTitle()
        page = show(desktop, "home")
        action = page.command("test.write", "Write", lambda: None, writes=True)
        assert not action.isEnabled() and "only be read" in action.toolTip()
        action.setEnabled(True)
        assert not action.isEnabled()
        assert page.command("test.read", "Read", lambda: None).isEnabled()
    finally:
        desk_of(desktop).file.close()
        holder.close()


@pytest.mark.rule("SAF-006")
def test_another_computers_silent_lock_is_taken_only_when_it_is_off(desktop: Desktop, office_path: Path,
                                                                    answering: Answers) -> None:
    beat = (datetime.now(UTC) - timedelta(minutes=20)).isoformat()
    lock.lock_path(office_path).write_text(json.dumps(
        {"computer": "elsewhere", "user": "Bea", "process": 4, "since": beat, "beat": beat}), encoding="utf-8")
    desktop.show_start()
    answering.waiting += ["1", "back"]
    assert not desktop.open(office_path) and desktop.desk is None
    answering.waiting += ["1", "off"]
    desktop.open(office_path)
    assert desk_of(desktop).file.read_only is None


@pytest.mark.rule("SAF-005")
def test_a_second_start_brings_the_first_window_to_the_front(opened: Desktop, office_path: Path, qtbot: QtBot) -> None:
    shell = shell_of(opened)
    shell.showMinimized()
    second = subprocess.Popen([sys.executable, "-c", f"import sys; from app.views.kit import front; "
                                                     f"sys.exit(0 if front.call({str(office_path)!r}) else 1)"], cwd=HERE)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
    assert second.returncode == 0 and not shell.isMinimized()
    assert front.call(str(office_path) + "x") is False


@pytest.mark.rule("SAF-014")
def test_a_damaged_file_offers_its_newest_backup(desktop: Desktop, office_path: Path, own: ProgramSettings,
                                                 answering: Answers) -> None:
    assert desktop.open(office_path)
    assert backups.make(desk_of(desktop), own).value is not None
    assert desktop.close_file()
    content = bytearray(office_path.read_bytes())
    content[4096:60_000] = bytes(60_000 - 4096)
    office_path.write_bytes(content)
    answering.waiting += ["0", "restore"]
    desktop.open(office_path)
    assert desktop.desk is not None and len(list(office_path.parent.glob("damaged-*.tegoed"))) == 1
    assert answering.asked == ["This file was not opened", "Restore this backup?"]


@pytest.mark.rule("SAF-012")
def test_an_unclean_end_is_told_in_one_line_and_put_away(desktop: Desktop, office_path: Path) -> None:
    raw = sqlite3.connect(office_path)
    raw.execute("update company_file set open_marker = 'gone'")
    raw.commit()
    raw.close()
    assert desktop.open(office_path)
    told = [words for words in shell_of(desktop).banners() if "not closed properly" in words]
    assert len(told) == 1 and "no fault" in told[0]
    problem = next(n for n in desk_of(desktop).file.notices if n.code == "SAF-012-unclean")
    desktop._put_away(problem)
    assert not any("not closed properly" in words for words in shell_of(desktop).banners())


@pytest.mark.rule("SAF-009", "SAF-T05")
def test_a_synchronised_folder_is_warned_about_until_it_is_understood(desktop: Desktop, office_path: Path, tmp_path: Path,
                                                                      own: ProgramSettings) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    office_path.rename(folder / "office.tegoed")
    assert desktop.open(folder / "office.tegoed")
    assert any("Dropbox" in words for words in shell_of(desktop).banners())
    desktop._put_away(desk_of(desktop).file.notices[0])
    assert desktop.close_file() and desktop.open(folder / "office.tegoed")
    assert not any("Dropbox" in words for words in shell_of(desktop).banners())


@pytest.mark.rule("SAF-009", "SAF-037", "SAF-T05")
def test_the_file_moves_to_a_local_folder_and_goes_on_there(desktop: Desktop, office_path: Path, tmp_path: Path,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    assert desktop.open(office_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path / "local"))
    desktop.move_file()
    assert Path(desk_of(desktop).file.target) == tmp_path / "local" / "office.tegoed"
    assert (tmp_path / "office.moved.tegoed").exists() and not office_path.exists()


# ---------------------------------------------------------------- read-only while open

@pytest.mark.rule("SAF-017", "SAF-T02")
def test_a_full_disk_while_working_turns_read_only_and_back(opened: Desktop, answering: Answers,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    desk, shell = desk_of(opened), shell_of(opened)
    desk.file.read_only = errors.DiskFullError("SAF-017-full", path="office.tegoed")
    answering.waiting.append("ok")
    trouble.show(desk.file.read_only)
    assert "Read-only" in shell.banners() and "The disk is full" in shell.context.closed_to_writing
    with monkeypatch.context() as full:
        full.setattr(company_files, "try_again", lambda _desk: False)
        opened._try_again()
        assert "Read-only" in shell.banners()
    opened._try_again()
    assert shell.banners() == [] and shell.context.closed_to_writing == ""
    change(opened)


@pytest.mark.rule("SAF-016")
def test_below_a_hundred_megabytes_nothing_is_begun(opened: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "free_bytes", lambda _path: 99 * places.MEGABYTE)
    with pytest.raises(errors.NoSpaceError):
        change(opened)


# ---------------------------------------------------------------- closing and backups

@pytest.mark.rule("SAF-022")
def test_closing_a_changed_file_backs_it_up(opened: Desktop, own: ProgramSettings, tmp_path: Path) -> None:
    change(opened)
    assert opened.close_file() and opened.start is not None and opened.start.isVisible()
    made, = backups.places_of(own).folder.glob("*.zip")
    assert backups.prove(made) is None
    assert opened.open(tmp_path / "office.tegoed") and opened.close_file()
    assert list(backups.places_of(own).folder.glob("*.zip")) == [made]


@pytest.mark.rule("SAF-022", "SAF-023")
def test_a_backup_that_fails_at_closing_is_told_and_she_decides(opened: Desktop, own: ProgramSettings, tmp_path: Path,
                                                                answering: Answers) -> None:
    (tmp_path / "file").touch()
    own.set(settings.BACKUP_FOLDER, str(tmp_path / "file" / "below"))
    change(opened)
    answering.waiting.append("stay")
    assert not opened.close_file() and shell_of(opened).isVisible()
    answering.waiting += ["again", "close"]
    assert opened.close_file()
    assert answering.asked == ["The backup was not made"] * 3


def test_closing_the_window_frees_the_file(opened: Desktop, office_path: Path) -> None:
    assert lock.lock_path(office_path).exists()
    assert shell_of(opened).close()
    assert not lock.lock_path(office_path).exists()
    opened.shell = None


@pytest.mark.rule("SAF-022")
def test_the_daily_backup_is_made_beside_the_work_once(opened: Desktop, own: ProgramSettings) -> None:
    change(opened)
    opened.daily()
    opened.daily()
    line, = backups.lines(desk_of(opened), backups.places_of(own))
    assert line.cause == "daily"


@pytest.mark.rule("SAF-022")
def test_a_daily_backup_that_fails_is_told(opened: Desktop, own: ProgramSettings, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    own.set(settings.BACKUP_FOLDER, str(tmp_path / "file" / "below"))
    change(opened)
    opened.daily()
    page = shell_of(opened).page()
    assert page is not None and "daily backup was not made" in page.messages()[0]


@pytest.mark.rule("SAF-030")
def test_an_old_backup_is_told_above_every_page_and_one_press_mends_it(desktop: Desktop, office_path: Path) -> None:
    desktop._clock = FixedClock.on(given.DAY + timedelta(20))
    assert desktop.open(office_path)
    assert any("no verified backup" in words for words in shell_of(desktop).banners())
    desktop.back_up()
    assert not any("no verified backup" in words for words in shell_of(desktop).banners())


@pytest.mark.rule("SAF-020", "SAF-024", "CLW-024")
def test_the_backups_page_makes_lists_and_proves(opened: Desktop) -> None:
    page = show(opened, "backups")
    assert isinstance(page, BackupsPage) and page.lines == []
    page.back_up()
    page = shell_of(opened).page()
    assert isinstance(page, BackupsPage) and len(page.lines) == 1
    page.table.view.setCurrentIndex(page.table.model_.index(0, 0))
    page.verify()
    assert "is good" in page.messages()[0]
    path = page.lines[0].path
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    page.verify()
    assert "is not good" in page.messages()[0] and page.table.model_.value(0, 2)[0] == "damaged"


# ---------------------------------------------------------------- restore

@pytest.mark.rule("SAF-026", "SAF-028", "SAF-T07", "CLW-007")
def test_a_restore_names_its_losses_wants_the_name_and_goes_on_in_the_file(opened: Desktop, own: ProgramSettings,
                                                                           office_path: Path, answering: Answers) -> None:
    made = backups.make(desk_of(opened), own).value
    assert made is not None
    office = given._office(desk_of(opened), 1)
    office.post(100, 200, 300, day=given.DAY + timedelta(3))
    page = show(opened, "backups")
    assert isinstance(page, BackupsPage)
    answering.waiting += [typing("Bakker", "restore"), "ok"]
    page.restore_from(made.path)
    assert answering.asked[-1] == "Nothing was restored" and company_files.is_open(desk_of(opened))

    seen: list[str] = []

    def look_and_type(question: dialogs.Question) -> str:
        from app.views.kit.widgets import MessageBar

        seen.extend(bar.words.text() for bar in question.findChildren(MessageBar))
        return str(typing("Bakker & Zoon", "restore")(question))  # type: ignore[operator]

    answering.waiting.append(look_and_type)
    page.restore_from(made.path)
    assert "3" in seen[0] and "opening items" in seen[0]
    desk = desk_of(opened)
    assert Path(desk.file.target) == office_path and company_files.is_open(desk)
    after = shell_of(opened).page()
    assert isinstance(after, BackupsPage) and "before-restore" in after.messages()[0]
    assert "3" in after.messages()[0]


@pytest.mark.rule("SAF-026")
def test_escape_from_the_question_restores_nothing(opened: Desktop, own: ProgramSettings, answering: Answers,
                                                   office_path: Path) -> None:
    made = backups.make(desk_of(opened), own).value
    assert made is not None
    page = show(opened, "backups")
    assert isinstance(page, BackupsPage)
    answering.waiting.append("back")
    page.restore_from(made.path)
    assert list(office_path.parent.glob("before-restore*")) == []


@pytest.mark.rule("SAF-027")
def test_a_restored_copy_wears_a_frame_and_takes_no_booking(opened: Desktop, own: ProgramSettings, tmp_path: Path,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    made = backups.make(desk_of(opened), own).value
    assert made is not None
    page = show(opened, "backups")
    assert isinstance(page, BackupsPage)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "look.tegoed"), ""))
    page.table.view.setCurrentIndex(page.table.model_.index(0, 0))
    page.restore_copy()
    assert opened.open(tmp_path / "look.tegoed")
    shell = shell_of(opened)
    assert "COPY – not for booking" in shell.banners()
    assert shell._whole.contentsMargins().left() > 0
    with pytest.raises(errors.ReadOnlyError):
        change(opened)


# ---------------------------------------------------------------- proofs

@pytest.mark.rule("SAF-014", "SAF-015", "CLW-026")
def test_verify_lists_every_proof_and_explains_a_finding(opened: Desktop, office_path: Path) -> None:
    page = show(opened, "health", verify=True)
    assert isinstance(page, HealthPage) and "hold" in page.messages()[0]
    assert page.table.model_.rowCount() == len(page.found) and page.explanation() == ""
    shown, checked = {label: page._told[label].text() for label, _value in page.facts()}, "Last check without findings"
    assert shown[checked] == dict(page.facts())[checked] != "–", "told anew after the check"
    assert shown["Opened for writing by"] == f"{lock._user()} · {platform.node()}"
    raw = sqlite3.connect(office_path)
    raw.execute("update customer_entry_state set remaining = 1 where entry_id = 1")
    raw.commit()
    raw.close()
    page.verify()
    page.table.view.setCurrentIndex(page.table.model_.index(0, 0))
    assert "Not holding" in page.messages()[0] and page.table.model_.value(0, 0)[0] == "finding"
    assert page.explanation() and "entry_id 1" in page._offenders.text()
    assert "Read-only" in shell_of(opened).banners()
    page.copy_report()
    report = QGuiApplication.clipboard().text()
    assert "L5: 1" in report and "De Vries" not in report


def test_a_verify_that_is_stopped_says_so(opened: Desktop, qtbot: QtBot) -> None:
    shell_of(opened).context.runner.at_once = False
    page = show(opened, "health")
    assert isinstance(page, HealthPage)
    page.verify()
    page.stop()
    qtbot.waitUntil(lambda: bool(page.messages()), timeout=5000)
    assert page.messages()[0].startswith(("Stopped", "All"))
    assert page.check.isEnabled()


# ---------------------------------------------------------------- companies

@pytest.mark.rule("MST-010")
def test_the_menu_switches_between_the_companies_of_the_file(opened: Desktop) -> None:
    menu = shell_of(opened).sidebar.company.menu
    assert menu is not None and not any("(MAIN)" in a.text() for a in menu.actions())
    added = desks.add_company(desk_of(opened), NewCompany("Smit UK Ltd", "GB", code="UK"))
    assert added.value is not None
    opened.switch_company(added.value.company_id)
    shell = shell_of(opened)
    assert shell.context.company == "Smit UK Ltd" and shell.context.currency == "GBP"
    menu = shell.sidebar.company.menu
    assert menu is not None
    ticked = {a.text().replace("&", ""): a.isChecked() for a in menu.actions() if a.isCheckable()}
    assert ticked == {"Bakker  Zoon (MAIN)": False, "Smit UK Ltd (UK)": True} or list(ticked.values()) == [False, True]


@pytest.mark.rule("MST-010", "MST-013")
def test_the_wizard_adds_a_company_and_goes_there(opened: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill_and_make(wizard: Wizard) -> Desk | None:
        wizard.company.country.set_value("FR")
        wizard.company.country.committed.emit()
        wizard.company.form.fields["legal_name"].set_value("Boulangerie Moreau")
        wizard.make()
        return wizard.made

    monkeypatch.setattr(Wizard, "run", fill_and_make)
    opened.new_company(in_this_file=True)
    assert shell_of(opened).context.company == "Boulangerie Moreau"
    assert [c.country for c in desks.companies_of(desk_of(opened))] == ["NL", "FR"]


def test_no_two_actions_of_the_window_share_a_key_or_a_letter(opened: Desktop) -> None:
    for language in ("en", "nl", "fr", "de"):
        i18n.use(language)
        opened.show_again()
        shell = shell_of(opened)
        keys = [key.toString() for action in shell.actions() for key in action.shortcuts()]
        assert len(keys) == len(set(keys))
        menu = shell.sidebar.company.menu
        assert menu is not None
        letters = [QKeySequence.mnemonic(a.text()).toString() for a in menu.actions() if "&" in a.text()]
        assert len(letters) == len(set(letters)) and "Alt+Q" not in letters


def test_tell_me_finds_what_the_file_menu_does(opened: Desktop) -> None:
    palette = shell_of(opened).palette_
    palette.open()
    palette.box.setText("back up")
    palette.look()
    assert any(hit.words == "Back up now" for hit in palette.hits)


# ---------------------------------------------------------------- settings

@pytest.mark.rule("L10N-001")
def test_another_language_and_region_hold_at_once(opened: Desktop, own: ProgramSettings) -> None:
    page = show(opened, "settings")
    assert isinstance(page, SettingsPage)
    field = page.fields[settings.LANGUAGE.key]
    field.set_value("de")
    field.committed.emit()
    page = shell_of(opened).page()
    assert isinstance(page, SettingsPage) and "Einstellungen" in page.windowTitle() and own.get(settings.LANGUAGE) == "de"
    field = page.fields[settings.REGION.key]
    field.set_value("nl_BE")
    field.committed.emit()
    assert (i18n.language(), i18n.region()) == ("de", "nl_BE")
    assert desk_of(opened).region == "nl_BE" and desk_of(opened).language == "de"


def test_light_and_dark_change_while_it_runs(opened: Desktop, own: ProgramSettings) -> None:
    from app.views.kit.theme import theme

    for scheme, dark in (("dark", True), ("light", False)):
        page = show(opened, "settings")
        field = page.fields[settings.SCHEME.key]  # type: ignore[attr-defined]
        field.set_value(scheme)
        field.committed.emit()
        assert theme.dark is dark and own.get(settings.SCHEME) == scheme
    theme.choose("system")
    assert theme.dark in (True, False)


def test_the_text_size_starts_the_program_again_with_the_same_file(opened: Desktop, own: ProgramSettings, office_path: Path,
                                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[str | None] = []
    monkeypatch.setattr(desktop_module, "start_again", started.append)
    monkeypatch.setattr(QApplication, "quit", lambda: None)
    page = show(opened, "settings")
    field = page.fields[settings.TEXT_SCALE.key]  # type: ignore[attr-defined]
    field.set_value(150)
    field.committed.emit()
    assert own.get(settings.TEXT_SCALE) == 150 and "150 %" in page.messages()[0]
    opened.reopen()
    assert started == [str(office_path)] and not lock.lock_path(office_path).exists()


@pytest.mark.rule("SAF-023", "SAF-025")
@pytest.mark.parametrize(("key", "typed", "kept"), [
    (settings.BACKUP_DAILY.key, "7", 7), (settings.BACKUP_DAILY.key, "0", 14), (settings.BACKUP_DAILY.key, "366", 14),
    (settings.BACKUP_DAILY.key, "", 14), (settings.BACKUP_DAILY.key, "many", 14), (settings.BACKUP_MONTHLY.key, "0", 0)])
def test_a_number_that_does_not_fit_stays_with_its_reason(opened: Desktop, own: ProgramSettings, key: str, typed: str,
                                                          kept: int) -> None:
    page = show(opened, "settings")
    field = page.fields[key]  # type: ignore[attr-defined]
    field.setText(typed)
    field.editingFinished.emit()
    assert own.get(settings.PROGRAM[key]) == kept
    assert field.wrong is (str(kept) != typed)


@pytest.mark.rule("SAF-023")
def test_a_folder_that_cannot_be_written_is_refused(opened: Desktop, own: ProgramSettings, tmp_path: Path) -> None:
    page = show(opened, "settings")
    (tmp_path / "file").touch()
    field = page.fields[settings.BACKUP_SECOND.key]  # type: ignore[attr-defined]
    field.setText(str(tmp_path / "file" / "below"))
    field.editingFinished.emit()
    assert own.get(settings.BACKUP_SECOND) == "" and field.wrong and page.messages()
    field.setText(str(tmp_path / "second"))
    field.editingFinished.emit()
    assert own.get(settings.BACKUP_SECOND) == str(tmp_path / "second") and not field.wrong


def test_a_refused_file_at_the_start_offers_its_ways_on_the_start_window(desktop: Desktop, office_path: Path) -> None:
    holder = CompanyFile.open(office_path, clock=given.CLOCK)
    found = company_files.open_file(office_path, clock=NEXT_DAY, language="en", region="en_GB")
    assert isinstance(found, Refused)
    desktop.begin(found)
    assert [words for words, _act in desktop._ways(found)] == ["Open read-only"]
    assert desktop.start is not None and "in use" in desktop.start.messages()[0]
    holder.close()

"""Privacy, retention and documents past it, by keyboard: what stands in the way, the typed number, the report (CLW-025)."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.core.clock import FixedClock
from app.core.enums import Blocked
from app.models.customers import Customer
from app.queries import choices
from app.services import letters
from app.services.privacy import outside
from app.settings import BACKUP_FOLDER, ProgramSettings
from app.views.archive.archive_page import ArchivePage
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.privacy.documents_page import ExpiredDocumentsPage
from app.views.privacy.privacy_page import PrivacyPage
from app.views.privacy.retention_page import RetentionPage
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.views.conftest import Answers

LATER = date(2034, 1, 1)


@pytest.fixture(scope="module")
def paid_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A customer with a reminder that was printed and paid."""
    path = tmp_path_factory.mktemp("privacy") / "office.tegoed"
    office = dunning.office(path)
    who = office.customer("Jansen")
    entry = office.entry(who, 50000, date(2026, 1, 31), "F-1")
    office.suggest(D)
    letters.print_letter(office.desk, office.issue()[0])
    office.pay(entry, 50000, who, date(2026, 2, 20))
    office.desk.file.close()
    return path


@pytest.fixture
def office(paid_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it, on the first day its retention is over."""
    made = dunning.opened(Path(shutil.copy(paid_file, tmp_path / "office.tegoed"))).on(LATER)
    yield made
    made.desk.file.close()


@pytest.fixture
def context(office: Office, look: QApplication, tmp_path: Path) -> Context:
    own = ProgramSettings(tmp_path / "own.json")
    own.set(BACKUP_FOLDER, str(tmp_path / "backups"))
    found = Context(office.desk, own, "EUR", "Voorbeeld")
    found.runner.at_once = True
    return found


def shown(page: Any, qtbot: QtBot) -> Any:
    """The page on the screen."""
    qtbot.addWidget(page)
    page.resize(1180, 700)
    page.show()
    return page


def filling(monkeypatch: pytest.MonkeyPatch, **values: Any) -> list[FormDialog]:
    """Fill the next forms and press their button; gives the forms that came up."""
    seen: list[FormDialog] = []

    def fill(form: FormDialog) -> Any:
        seen.append(form)
        for name, value in values.items():
            if name in form.fields:
                form.fields[name].set_value(value)
        form.save()
        return form.outcome

    monkeypatch.setattr(form_dialog, "show", fill)
    return seen


@pytest.mark.rule("CLW-025", "AUD-042", "AUD-043", "CLW-007")
def test_the_typed_number_and_a_backup_then_everything_personal_is_gone(
        office: Office, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = shown(PrivacyPage(context), qtbot)
    (found,) = page.found
    assert found.name == "Jansen" and "Nothing." in page.stops.text()
    (form,) = (filling(monkeypatch, typed="wrong"), page.anonymise())[0]
    assert isinstance(form, QDialog) and not form.outcome.done and not (tmp_path / "backups").exists()
    filling(monkeypatch, typed=found.number)
    page.anonymise()
    assert page.found == [] and page.empty.isVisibleTo(page)
    with office.desk.reading() as session:
        assert session.get_one(Customer, found.customer_id).name == f"ANON-{found.number}"
    names = sorted(path.name for path in (tmp_path / "backups").iterdir())
    assert outside.NAME in names and any("tegoed-backup" in name for name in names)


@pytest.mark.rule("CLW-025", "AUD-041")
def test_a_customer_is_blocked_for_privacy_and_that_is_lifted_again(
        office: Office, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answering: Answers) -> None:
    page = shown(PrivacyPage(context, view="all"), qtbot)
    (found,) = page.found
    with office.desk.reading() as session:
        reason = choices.reasons(session, office.desk.company_id, "en", "status")[0][0]
    filling(monkeypatch, reason=reason, note="asked for it")
    answering.waiting.append("go_on")
    for on in (True, False):
        page.block()
        with office.desk.reading() as session:
            customer = session.get_one(Customer, found.customer_id)
            assert (customer.privacy_blocked, customer.blocked is Blocked.ALL) == (on, on)
        assert page.found[0].privacy_blocked is on


@pytest.mark.rule("CLW-025", "AUD-045")
def test_the_report_of_an_anonymised_customer_and_of_all_is_one_command_away(
        office: Office, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    went: list[tuple[str, dict[str, Any]]] = []
    context.navigate = lambda name, **more: went.append((name, more))  # type: ignore[method-assign, assignment]
    page = shown(PrivacyPage(context), qtbot)
    page.reports()
    (found,) = page.found
    filling(monkeypatch, typed=found.number)
    page.anonymise()
    gone = shown(PrivacyPage(context, view="gone"), qtbot)
    gone.reports()
    assert went == [("archive", {"search": "ANON-"}), ("archive", {"search": f"ANON-{found.number}"})]
    archive = shown(ArchivePage(context, search=f"ANON-{found.number}"), qtbot)
    kinds = [archive.table.model_.source.row(n).values[0] for n in range(archive.table.model_.rowCount())]
    assert kinds.count("erasure_report") == 1


@pytest.mark.rule("CLW-025", "AUD-042")
def test_obstacles_are_listed_with_their_dates_and_nothing_is_done(
        office: Office, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    office.desk.file.clock = FixedClock.on(D)
    early = Context(office.on(D).desk, context.own, "EUR", "Voorbeeld")
    early.runner.at_once = True
    page = shown(PrivacyPage(early, view="all"), qtbot)
    assert page.table.model_.source.count() == 1 and "01/01/2034" in page.stops.text()
    forms = filling(monkeypatch)
    page.anonymise()
    assert forms == [] and "2033" in page.stops.text()


@pytest.mark.rule("CLW-025", "AUD-042")
def test_a_legal_hold_is_put_and_lifted(office: Office, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
                                        answering: Answers) -> None:
    page = shown(PrivacyPage(context), qtbot)
    filling(monkeypatch, reason="court case 12")
    page.hold()
    assert page.found == []
    held = shown(PrivacyPage(context, view="hold"), qtbot)
    assert [h.reason for s in held.found for h in s.holds] == ["court case 12"]
    answering.waiting.append("lift")
    held.lift()
    assert held.found == [] and shown(PrivacyPage(context), qtbot).found


@pytest.mark.rule("CLW-025", "AUD-048")
def test_the_data_of_one_person_is_written(office: Office, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
                                           tmp_path: Path) -> None:
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_args: str(tmp_path / "jansen.zip"))
    page = shown(PrivacyPage(context), qtbot)
    page.export_person()
    assert (tmp_path / "jansen.zip").stat().st_size > 1000


@pytest.mark.rule("AUD-044", "AUD-045")
def test_documents_are_ticked_and_erased_after_a_question(office: Office, context: Context, qtbot: QtBot,
                                                          answering: Answers) -> None:
    page = shown(ExpiredDocumentsPage(context), qtbot)
    assert len(page.found) == 1
    page.erase()
    assert len(page.found) == 1
    page.tick_all()
    answering.waiting.append("back")
    page.erase()
    assert len(page.found) == 1
    answering.waiting.append("erase")
    page.erase()
    assert page.found == [] and page.empty.isVisibleTo(page)


@pytest.mark.rule("AUD-040")
def test_years_are_changed_on_their_line(office: Office, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(RetentionPage(context), qtbot)
    assert (page.terms[0].country, page.terms[0].years) == ("NL", 7)
    (form,) = (filling(monkeypatch, years=5, reason=""), page.change())[0]
    assert not form.outcome.done and page.terms[0].years == 7
    filling(monkeypatch, years=9, reason="")
    page.change()
    assert page.terms[0].years == 9

"""Delivered reminder terms are added in a window: what would be made is shown before, what is there stays (WIN-47)."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import delete, select

from app.models.collections import CollectionLetterSequence
from app.models.customers import CustomerGroup
from app.settings import ProgramSettings
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.setup.tables_page import TablePage
from app.views.setup.terms_wizard import TermsWizard
from tests.services import dunning
from tests.services.dunning import Office


@pytest.fixture(scope="session")
def terms_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Dutch company without its terms for consumers, and with other ones for businesses than were delivered."""
    path = tmp_path_factory.mktemp("terms") / "office.tegoed"
    office = dunning.office(path)
    with office.desk.writing("test.terms") as uow:
        for group in uow.session.scalars(select(CustomerGroup)):
            group.letter_sequence_id = None
        uow.session.flush()
        uow.session.execute(delete(CollectionLetterSequence).where(CollectionLetterSequence.code == "NL-B2C"))
        uow.session.scalars(select(CollectionLetterSequence).where(CollectionLetterSequence.code == "NL-B2B")).one().minimum = 1
    office.desk.file.close()
    return path


@pytest.fixture
def office(terms_file: Path, tmp_path: Path) -> Iterator[Office]:
    made = dunning.opened(Path(shutil.copy(terms_file, tmp_path / "terms.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def page(office: Office, look: QApplication, qtbot: QtBot) -> TablePage:
    made = TablePage(Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld"), "reminder_terms")
    qtbot.addWidget(made)
    made.show()
    return made


def with_wizard(page: TablePage, do: Callable[[TermsWizard], object]) -> None:
    """What a user does in the window the command opens."""
    def drive(form: form_dialog.FormDialog) -> None:
        assert isinstance(form, TermsWizard)
        form.show()
        do(form)
        form.close()
    form_dialog.driver.append(drive)
    next(a for a in page.commands() if a.objectName() == "setup.add_delivered").trigger()
    form_dialog.driver.pop()


def shown(page: TablePage) -> list[str]:
    return [str(r.values[0]) for r in page._rows]


def becomes(form: TermsWizard) -> dict[str, str]:
    return {r.values[1]: r.values[5] for r in form.source.all}


@pytest.mark.rule("WIN-47")
def test_the_own_country_is_chosen_and_only_what_is_missing_is_ticked(page: TablePage) -> None:
    def look(form: TermsWizard) -> None:
        assert [c for c, field in form.countries.items() if field.value()] == ["NL"]
        assert becomes(form) == {"NL-B2B": "NL-B2B-2", "NL-B2C": "NL-B2C", "FRIENDLY": ""}
        assert form.chosen() == ["NL-B2C"]
    with_wizard(page, look)
    assert "NL-B2C" not in shown(page)


@pytest.mark.rule("WIN-47")
def test_countries_and_debtors_narrow_what_is_added(page: TablePage, qtbot: QtBot) -> None:
    def choose(form: TermsWizard) -> None:
        qtbot.keyClick(form.debtors[True], Qt.Key.Key_Space)
        assert set(becomes(form)) == {"NL-B2B", "FRIENDLY"} and form.chosen() == []
        assert not form.save_button.isEnabled() and "Space" in form.save_button.toolTip()
        qtbot.keyClick(form.countries["DE"], Qt.Key.Key_Space)
        assert set(becomes(form)) == {"NL-B2B", "DE-B2B", "FRIENDLY"}
        qtbot.keyClick(form.debtors[True], Qt.Key.Key_Space)
        assert form.chosen() == ["NL-B2C"]
    with_wizard(page, choose)


@pytest.mark.rule("WIN-47")
def test_a_ticked_changed_one_comes_beside_and_the_page_shows_what_came(page: TablePage, qtbot: QtBot) -> None:
    def add(form: TermsWizard) -> None:
        form.table.view.setFocus()
        qtbot.keyClick(form.table.view, Qt.Key.Key_Space)
        assert "stays" in form.detail.text() and form.chosen() == ["NL-B2B", "NL-B2C"]
        assert form.save()
    with_wizard(page, add)
    assert {"NL-B2B", "NL-B2B-2", "NL-B2C"} <= set(shown(page))
    assert page.form.record.values["code"] == "NL-B2B-2" and page.form.record.lines["levels"]
    assert "NL-B2B was changed here and stays" in page.messages()[0]


@pytest.mark.rule("WIN-47")
def test_going_back_adds_nothing(page: TablePage) -> None:
    before = shown(page)
    with_wizard(page, lambda form: form.reject())
    page.reload()
    assert shown(page) == before and page.messages() == []


def test_other_tables_have_no_such_command(office: Office, look: QApplication, qtbot: QtBot) -> None:
    page = TablePage(Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld"), "interest_terms")
    qtbot.addWidget(page)
    assert "setup.add_delivered" not in [a.objectName() for a in page.commands()]

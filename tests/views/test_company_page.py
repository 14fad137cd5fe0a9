"""The page with the data of the company: typed, checked at its field, saved; and the way to it from what an invoice misses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import i18n
from app.core.clock import FixedClock
from app.rules.sales.contents import Seller, company_gaps
from app.services import company_data
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views.kit import ways_out
from app.views.kit.context import Context
from app.views.kit.reasons import reason_of
from app.views.setup.company_page import CompanyPage
from app.views.setup.hub_page import HubPage
from app.views.setup.pages import register_ways_out
from tests.services.persons import person
from tests.storage import given
from tests.storage.given import Office
from tests.views.conftest import Answers


class Gone(Context):
    """Where a page wanted to go."""

    went: list[str]

    def navigate(self, page_id: str, **arguments: object) -> None:
        """Keep it."""
        self.went.append(page_id)


@pytest.fixture
def context(look: QApplication, office_path: Path) -> Iterator[Gone]:
    file = CompanyFile.open(office_path, clock=FixedClock.on(given.CLOCK.today()))
    made = Gone(Desk(file, Actor(1, "Anna"), 1, file.clock), ProgramSettings(), "EUR", "Voorbeeld")
    made.went = []
    yield made
    file.close()


def opened(qtbot: QtBot, context: Context) -> CompanyPage:
    page = CompanyPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    qtbot.waitExposed(page)
    return page


def put(page: CompanyPage, name: str, text: str) -> None:
    field = page.fields[name]
    field.setText(text)
    field.editingFinished.emit()


@pytest.mark.rule("MST-011")
def test_what_is_typed_is_saved_with_ctrl_s(qtbot: QtBot, context: Gone) -> None:
    page = opened(qtbot, context)
    typed = {"city": "Delft", "street": "Markt", "number": "7", "directors": "A. Smit", "share_capital": "18000"}
    for name, text in typed.items():
        put(page, name, text)
    assert page.save_action.shortcut().toString() == "Ctrl+S"
    page.save_action.trigger()
    assert page.messages()[0].startswith("Saved."), page.messages()
    now = company_data.read(context.desk)
    assert (now.city, now.street, now.number, now.directors, now.share_capital) == ("Delft", "Markt", "7", "A. Smit", 1_800_000)
    assert page.leave() and page.messages()


@pytest.mark.rule("MST-012")
def test_a_wrong_number_stays_in_its_field_with_the_reason_and_nothing_is_kept(qtbot: QtBot, context: Gone) -> None:
    page, before = opened(qtbot, context), company_data.read(context.desk)
    put(page, "city", "Delft")
    put(page, page.schemes[0], "1")
    assert not page.save()
    assert "registration number 1 is wrong" in page.messages()[0]
    assert [name for name, field in page.fields.items() if getattr(field, "wrong", False)] == [page.schemes[0]]
    assert company_data.read(context.desk) == before and page.fields["city"].text() == "Delft"


@pytest.mark.rule("MST-011")
def test_leaving_asks_and_undo_takes_back(qtbot: QtBot, context: Gone, answering: Answers) -> None:
    page = opened(qtbot, context)
    put(page, "city", "Delft")
    answering.waiting = ["back"]
    assert not page.leave()
    page.history.undo()
    assert page.fields["city"].text() == company_data.read(context.desk).city and page.leave()


@pytest.mark.rule("MST-011")
def test_once_something_is_posted_country_and_currency_say_why_they_stay(
        qtbot: QtBot, look: QApplication, office: Office, answering: Answers) -> None:
    office.post(10_000)
    page = opened(qtbot, Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld"))
    for name in ("country_code", "accounting_currency"):
        assert not page.fields[name].isEnabled() and "posted" in reason_of(page.fields[name])
    put(page, "vat_number", "NL123456782B76")
    assert page.save()
    put(page, "vat_number", "NL004495445B01")
    answering.waiting = ["back"]
    assert not page.save() and company_data.read(office.desk).vat_number == "NL123456782B76"


@pytest.mark.rule("MST-011", "AUD-016")
def test_who_may_not_change_the_set_up_is_told_why(qtbot: QtBot, look: QApplication, office: Office) -> None:
    clerk = person(office.desk, "Bert", "CLERK")
    page = opened(qtbot, Context(clerk, ProgramSettings(), "EUR", "Voorbeeld"))
    assert not page.save_action.isEnabled() and "Bert" in page.save_action.reason
    assert all(not field.isEnabled() and "Bert" in reason_of(field) for field in page.fields.values())


@pytest.mark.rule("DOC-011", "WIN-04")
def test_what_an_invoice_misses_leads_to_the_page(qtbot: QtBot, context: Gone) -> None:
    page = opened(qtbot, context)
    register_ways_out()
    ((words, act),) = ways_out.buttons(page, next(p for p in company_gaps(Seller("NL", "", "", "")) if p.code == "DOC-011-kvk"))
    act()
    assert (words, context.went) == ("Company data", ["company"])
    hub = HubPage(context)
    qtbot.addWidget(hub)
    next(door for door in hub.doors if door.text() == "Company data").click()
    assert context.went == ["company", "company"]


@pytest.mark.rule("MST-011", "L10N-001")
@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_the_page_speaks_the_language_of_the_reader(qtbot: QtBot, context: Gone, language: str) -> None:
    i18n.use(language, i18n.region_for(language))
    try:
        page = opened(qtbot, context)
        assert page.fields["legal_name"].accessibleName() not in ("", "Legal name")
    finally:
        i18n.use("en", "en_GB")

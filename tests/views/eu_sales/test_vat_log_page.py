"""The log of checked VAT numbers as a page: check now, check all due, compare names, proof (CLW-019, ESL-023)."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services import vat_numbers, vat_service
from app.services.vat_service import Answer, Request, Result, away
from app.settings import VAT_CHECK_ONLINE
from app.views.eu_sales import vat_log_page
from app.views.eu_sales.vat_log_page import VatLogPage
from app.views.kit.context import Context
from app.views.kit.figures import FactLines
from tests.reports.reading import texts
from tests.services.sales.trade import Trade
from tests.services.test_vat_numbers import BUSY, GERMAN, VALID, german
from tests.views.test_quotations import british, context, dutch_file, gone, office

assert british and context and dutch_file and office


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[Answer]:
    """What the service answers, the last one for ever."""
    waiting = [VALID]

    def ask(_request: Request) -> Answer:
        return waiting.pop(0) if len(waiting) > 1 else waiting[0]

    monkeypatch.setattr(vat_service, "ask", ask)
    return waiting


def page_of(context_: Context, qtbot: QtBot, customer: int | None = None) -> VatLogPage:
    page = VatLogPage(context_, customer)
    qtbot.addWidget(page)
    return page


@pytest.mark.rule("CLW-019", "ESL-023")
def test_while_the_check_is_off_the_page_says_where_it_is_switched_on(office: Trade, context: Context, qtbot: QtBot,  # noqa: F811
                                                                      answers: list[Answer]) -> None:
    page = page_of(context, qtbot, german(office))
    page.check()
    page.check_due()
    assert any("switched off" in text for text in page.messages()) and page.table.model_.rowCount() == 0
    vat_log_page.open_parameters(page, None)
    assert gone(context) == [("parameters", {"find": "VIES"})]


@pytest.mark.rule("CLW-019", "ESL-023")
def test_a_number_is_checked_and_another_name_is_shown_beside(office: Trade, context: Context, qtbot: QtBot,  # noqa: F811
                                                              answers: list[Answer], tmp_path: Path) -> None:
    office.parameter(VAT_CHECK_ONLINE, True)
    customer = german(office, name="Schmidt KG")
    page = page_of(context, qtbot, customer)
    page.check()
    assert page.table.model_.rowCount() == 1
    assert any("another name" in text and "Muster GmbH" in text for text in page.messages())
    beside = [box.accessibleName() for box in page.findChildren(FactLines)]
    assert any("Schmidt KG" in text for text in beside) and any("WAPI1" in text for text in beside)
    page.open_customer()
    assert gone(context) == [("customer", {"customer_id": customer})]
    one = page.current()
    assert one is not None
    page.print_to_proof(tmp_path / "proof.pdf", one)
    said = " ".join(texts((tmp_path / "proof.pdf").read_bytes()))
    assert "WAPI1" in said and "Schmidt KG" in said and "DE 136 695 976" in said


@pytest.mark.rule("CLW-019")
def test_all_that_are_due_are_asked_and_a_service_that_is_away_is_told(office: Trade, context: Context, qtbot: QtBot,  # noqa: F811
                                                                       answers: list[Answer]) -> None:
    office.parameter(VAT_CHECK_ONLINE, True)
    german(office), german(office, "EL094259216", "Ellas AE")
    page = page_of(context, qtbot)
    answers[:] = [VALID, BUSY]
    page.check_due()
    assert any("1\xa0answer received" in text for text in page.messages())
    answers[:] = [away("no route")]
    page.check_due()
    assert any("could not be reached" in text for text in page.messages())
    page.table.ask(scope={**page.table.query.scope, "view": "unavailable"})
    assert page.table.model_.rowCount() == 2


@pytest.mark.rule("CLW-019")
def test_a_log_without_rows_says_what_to_choose(office: Trade, context: Context, qtbot: QtBot) -> None:  # noqa: F811
    page = page_of(context, qtbot)
    page.check()
    page.print_proof()
    assert any("Choose a row first" in text for text in page.messages())
    assert Result.VALID in vat_numbers.NAME_OF_RESULT and GERMAN

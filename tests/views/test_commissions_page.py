"""The list of what representatives earned, in its window (MST-100, 101)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import i18n
from app.models.products import CommissionRule
from app.models.terms import SalesGroup, SalesGroupMember, SalesRep
from app.services.sales import corrections
from app.settings import ProgramSettings
from app.views.kit.context import Context
from app.views.kit.rows import ListSource
from app.views.sales.commissions_page import CommissionsPage
from tests.services.sales import trade
from tests.services.sales.test_corrections import reason
from tests.services.sales.trade import Trade


@pytest.fixture
def office(look: QApplication, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trade]:
    """An office with two representatives who share 60 to 40."""
    i18n.use("en", "en_GB")
    made = trade.trade(tmp_path / "dutch.tegoed")
    company = made.desk.company_id
    group = made.make(SalesGroup(company_id=company, code="G", names={"en": "G"}))
    for code, share in (("A", 60), ("B", 40)):
        rep = made.make(SalesRep(company_id=company, code=code, name=f"Name {code}"))
        made.make(SalesGroupMember(group_id=group, rep_id=rep, share=share, contact=code == "A"))
    made.make(CommissionRule(company_id=company, percent=4))
    yield made
    made.file.close()


@pytest.mark.rule("MST-100", "MST-101")
def test_commission_is_listed_added_up_and_leads_to_its_invoice(office: Trade, qtbot: QtBot,
                                                                monkeypatch: pytest.MonkeyPatch) -> None:
    line = office.line(1, "8000", "2000", discount_percent=10)
    group = office.one(SalesGroup, code="G")
    posted = office.post(office.draft(office.customer(), line, head={"sales_group_id": group, "discount_percent": 5}))
    gone: list[tuple[str, object]] = []
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: gone.append((page, more)))
    page = CommissionsPage(Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld"))
    qtbot.addWidget(page)
    source = page.table.model_.source
    assert isinstance(source, ListSource)
    assert source.totals["amount"] == {"": 6840} and source.count() == 2
    page.table.view.setCurrentIndex(page.table.model_.index(0, 0))
    page._invoice()
    assert gone == [("posted_invoice", {"invoice_id": posted.invoice_id})]
    page._voucher()
    assert page.messages() == ["This commission was not posted to the ledger."]
    assert corrections.cancel(office.desk, posted.invoice_id, reason_id=reason(office)).done
    page.table.refresh()
    assert source.totals["amount"] == {"": 0} and source.count() == 4


@pytest.mark.rule("MST-101")
@pytest.mark.parametrize(("today", "shown"), [(date(2026, 3, 31), 2), (date(2026, 4, 1), 0), (date(2026, 2, 28), 0)])
def test_the_month_is_that_of_the_work_date(office: Trade, qtbot: QtBot, today: date, shown: int) -> None:
    group = office.one(SalesGroup, code="G")
    office.post(office.draft(office.customer(), office.line(1, "8000", "100"), head={"sales_group_id": group}))
    page = CommissionsPage(Context(office.on(today).desk, ProgramSettings(), "EUR", "Voorbeeld"), view="month")
    qtbot.addWidget(page)
    assert page.table.whole_count() == shown

"""The VAT of discounts that bank lines bring: of mixed invoices, never in a period whose return is filed (DSC-14, MST-032)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.ledger import ClearingItem, CustomerLedgerEntry, VatEntry
from app.rules.vat_periods import Length
from app.services import bank, vat_periods
from app.services.bank import suspense
from app.settings import SALES_VAT_ON_DISCOUNT
from tests.services.bank.statements import imported, line, line_ids
from tests.services.dunning import Office
from tests.services.payments.receipts import left, whole
from tests.services.sales.trade import DAY, Trade, trade


@pytest.fixture
def dutch(tmp_path: Path) -> Iterator[Trade]:
    """A Dutch company that sells, with its VAT corrected at settlement and the first quarter filed."""
    made = trade(tmp_path / "dutch.tegoed")
    made.parameter(SALES_VAT_ON_DISCOUNT, "at_settlement")
    yield made
    made.file.close()


def filed(shop: Trade) -> None:
    """The return of the month of sale is filed."""
    assert vat_periods.create(shop.desk, date(2026, 1, 1), Length.MONTH).done
    march = vat_periods.held(shop.desk)[2].id
    asked = vat_periods.file(shop.desk, [march], shop.desk.today)
    if asked.value is None:
        assert vat_periods.file(shop.desk, [march], shop.desk.today, confirmed=frozenset(str(p.key) for p in asked.problems)).done


def sold(shop: Trade, who: int) -> int:
    """The entry of an invoice of 1,101.00 with a return at 9 % on it, 2 % discount."""
    two = shop.discount("2P", 14, "2")
    draft = shop.draft(who, shop.line(1, "8000", "1000"), shop.line(2, "8000", "-100", code="S2"), head={"cash_discount_id": two},
                       settle="none")
    done = shop.post(draft)
    with shop.desk.reading() as session:
        return session.scalars(select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.voucher_id == done.voucher_id)).one()


def vat(shop: Trade, since: int) -> list[tuple[date, int, int]]:
    """Date, base and VAT of the entries after a number of them."""
    with shop.desk.reading() as session:
        return [(v.vat_date, v.base, v.vat) for v in session.scalars(select(VatEntry).order_by(VatEntry.id))][since:]


CORRECTED = [(date(2026, 4, 1), -20_00, -4_20), (date(2026, 4, 1), 2_00, 18)]


@pytest.mark.rule("DSC-14", "BNK-40", "MST-032", "VAT-009")
def test_a_bank_line_corrects_the_vat_of_its_discount_in_the_first_open_period(dutch: Trade) -> None:
    office, who = Office(dutch.desk, 0, 0, {}), dutch.customer()
    bill = sold(dutch, who)
    filed(dutch)
    start = len(vat(dutch, 0))
    imported(office, line(1078_98, day=DAY), total=1078_98, day=DAY)
    key = line_ids(office)[0]
    parts = bank.pay_entries(office.desk, key, [bill]).value
    assert parts is not None and bank.decide(office.desk, key, parts).done and bank.post(office.desk, [key]).done
    assert left(office, bill) == [0] and vat(dutch, start) == CORRECTED and whole(office)


@pytest.mark.rule("DSC-14", "PAY-52", "MST-032")
def test_unidentified_money_corrects_the_vat_of_a_discount_in_the_first_open_period(dutch: Trade) -> None:
    office, who = Office(dutch.desk, 0, 0, {}), dutch.customer()
    bill = sold(dutch, who)
    filed(dutch)
    start = len(vat(dutch, 0))
    imported(office, line(1078_98, day=DAY), total=1078_98, day=DAY)
    key = line_ids(office)[0]
    assert bank.to_suspense(office.desk, key).done and bank.post(office.desk, [key]).done
    with dutch.desk.reading() as session:
        waiting = session.scalars(select(ClearingItem.id)).one()
    assert suspense.transfer(office.desk, waiting, who, day=DAY, entry_ids=[bill]).done
    assert left(office, bill) == [0] and vat(dutch, start) == CORRECTED and whole(office)

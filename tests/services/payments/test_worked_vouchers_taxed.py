"""Worked figures that need real invoices with VAT, order of settlement, returns and remainders, in the books and back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import EntryType
from app.core.roles import AccountRole
from app.models.accounts import CurrencySetup
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, SettlementPair, VatEntry
from app.services import company_parameters, corrections, payments
from app.services.payments import Return, Wish
from app.settings import (
    SALES_CREDIT_NEEDS_ORIGINAL,
    SALES_CREDIT_NEEDS_REASON,
    SALES_CREDIT_NOTE_DISCOUNTS,
    SALES_VAT_ON_DISCOUNT,
    SETTLE_AUTOMATIC,
    SETTLE_CORRECT_VAT,
    SETTLE_PARTIAL_DISCOUNT,
    SETTLE_PRIORITY_AUTOMATIC,
    SETTLE_TOLERANCE_ASK,
)
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, kept, left, marked, posted, receipt, whole
from tests.services.payments.test_settling import reason
from tests.services.sales.trade import DAY, Trade, trade


@pytest.fixture
def dutch(tmp_path: Path) -> Iterator[Trade]:
    """A Dutch company that sells."""
    made = trade(tmp_path / "dutch.tegoed")
    yield made
    made.file.close()


def chosen(shop: Trade, *parameters: tuple[Any, Any]) -> None:
    """Parameters of the company."""
    for setting, value in parameters:
        shop.parameter(setting, value)


def office_of(made: Trade) -> Office:
    """The same desk for the words of payment tests."""
    return Office(made.desk, 0, 0, {})


def sold(shop: Trade, who: int, net: str, discount: int | None = None) -> int:
    """The entry of a posted free-text invoice of 21 % VAT; a negative net is a credit note."""
    draft = shop.draft(who, shop.line(1, "8000", net), head={"cash_discount_id": discount}, settle="none")
    done = shop.post(draft)
    with shop.desk.reading() as session:
        return session.scalars(select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.voucher_id == done.voucher_id)).one()


def paid(office: Office, who: int, amount: int, *wishes: int | Wish, day: date = DAY,
         **more: Any) -> tuple[int, dict[str, int]]:
    """The entry of a posted payment, and Σ per role of all that its journal posted."""
    journal = kept(office, replace(receipt(office, 1, who, amount, posting_date=day), **more))
    if wishes:
        marked(office, journal, 1, *wishes)
    done = posted(office, journal, confirmed=keys(office, journal.journal_id))
    return done.entries[1], together(office, done.vouchers[0][0])


def keys(office: Office, journal_id: int) -> frozenset[str]:
    return frozenset(p.key for p in payments.check(office.desk, journal_id) if p.key)


def together(office: Office, first: int) -> dict[str, int]:
    """Σ per role of a voucher and all after it."""
    found: dict[str, int] = {}
    number = first
    while rows := booked(office, number):
        for role, amount in rows:
            found[role] = found.get(role, 0) + amount
        number += 1
    return {role: amount for role, amount in found.items() if amount}


def vat(shop: Trade) -> tuple[int, int]:
    """Base and VAT of all VAT entries."""
    with shop.desk.reading() as session:
        rows = session.execute(select(VatEntry.base_accounting, VatEntry.vat_accounting)).all()
    return sum(r[0] for r in rows), sum(r[1] for r in rows)


@pytest.mark.rule("DSC-14", "DSC-10", "DSC-06", "TOL-12", "UND-03", "VAT-009")
def test_vat_follows_discounts_of_invoices_and_credit_notes_and_comes_back(dutch: Trade) -> None:
    office, who = office_of(dutch), dutch.customer()
    chosen(dutch, (SALES_VAT_ON_DISCOUNT, "at_settlement"), (SETTLE_PARTIAL_DISCOUNT, True), (SALES_CREDIT_NOTE_DISCOUNTS, True),
           (SALES_CREDIT_NEEDS_ORIGINAL, False), (SALES_CREDIT_NEEDS_REASON, False))
    two = dutch.discount("2P", 14, "2")
    full, part, credited = (sold(dutch, who, "1000", two) for _ in range(3))
    note = sold(dutch, who, "-100", two)
    start = vat(dutch)
    first, books = paid(office, who, 1185_80, full)
    assert books == {"BANK": 1185_80, "CASHDISC": 20_00, "VATOUT": 4_20, "AR": -1210_00}
    assert vat(dutch) == (start[0] - 20_00, start[1] - 4_20)
    second, books = paid(office, who, 500_00, part)
    assert books == {"BANK": 500_00, "CASHDISC": 8_43, "VATOUT": 1_77, "AR": -510_20} and left(office, part) == [699_80]
    third, books = paid(office, who, 118580 - 118_58, credited, note)
    assert books == {"BANK": 1067_22, "CASHDISC": 18_00, "VATOUT": 3_78, "AR": -1089_00}
    assert left(office, full, part, credited, note) == [0, 699_80, 0, 0] and whole(office)
    why = reason(office)
    for money in (second, third, first):
        assert payments.cancel(dutch.desk, money, DAY, reason_id=why).done
    assert vat(dutch) == start and left(office, full, part, credited, note) == [1210_00, 1210_00, 1210_00, -121_00]
    dutch.whole()


@pytest.mark.rule("TOL-12", "DSC-14", "PWO-02", "PWO-X2")
def test_vat_of_an_underpayment_is_corrected_where_the_company_says_so(dutch: Trade) -> None:
    office, who = office_of(dutch), dutch.customer()
    chosen(dutch, (SALES_VAT_ON_DISCOUNT, "at_settlement"), (SETTLE_TOLERANCE_ASK, False))
    with dutch.desk.writing("test.limits") as unit:
        for row in unit.session.scalars(select(CurrencySetup)):
            row.max_over_under = 1_00
    plain, corrected = sold(dutch, who, "100"), sold(dutch, who, "100")
    start = vat(dutch)
    _money, books = paid(office, who, 120_62, plain)
    assert books == {"BANK": 120_62, "PAYDIFF": 38, "AR": -121_00} and vat(dutch) == start
    assert company_parameters.change(dutch.desk, SETTLE_CORRECT_VAT, True).done
    money, books = paid(office, who, 120_62, corrected)
    assert books == {"BANK": 120_62, "PAYDIFF": 31, "VATOUT": 7, "AR": -121_00} and vat(dutch) == (start[0] - 31, start[1] - 7)
    assert payments.cancel(dutch.desk, money, DAY, reason_id=reason(office)).done and vat(dutch) == start
    dutch.whole()


@pytest.mark.rule("SET-21", "SET-22", "SET-20", "SET-X1", "DSC-06")
@pytest.mark.parametrize(("priority", "parts", "rests", "discount"), [
    (True, False, [0, 0, 157_00, 0], 0), (False, False, [0, 0, 150_00, 7_00], 0),
    (True, True, [0, 0, 150_00, 0], 7_00), (False, True, [0, 0, 142_86, 7_00], 7_14)])
def test_a_payment_of_700_settles_in_the_order_the_company_chose(dunning_local: Office, priority: bool, parts: bool,
                                                                 rests: list[int], discount: int) -> None:
    office = dunning_local.on(date(2026, 10, 25))
    for setting, value in ((SETTLE_AUTOMATIC, True), (SETTLE_PRIORITY_AUTOMATIC, priority), (SETTLE_PARTIAL_DISCOUNT, parts)):
        assert company_parameters.change(office.desk, setting, value).done
    who = office.customer()
    entries = [invoice(office, who, size, day + timedelta(30), f"F-{size}", [(day + timedelta(14), size // 50)], day=day)
               for size, day in ((100_00, date(2026, 8, 15)), (250_00, date(2026, 9, 1)), (500_00, date(2026, 10, 15)))]
    entries.append(invoice(office, who, 7_00, date(2026, 11, 14), "R-1", kind=EntryType.INTEREST_NOTE, day=date(2026, 10, 15)))
    money, books = paid(office, who, 700_00, day=date(2026, 10, 25))
    assert left(office, *entries, money) == [*rests, 0]
    assert books == {"BANK": 700_00, "AR": -700_00 - discount} | ({"CASHDISC": discount} if discount else {})
    assert payments.cancel(office.desk, money, date(2026, 10, 25), reason_id=reason(office)).done
    assert left(office, *entries, money) == [100_00, 250_00, 500_00, 7_00, 0] and whole(office)


@pytest.mark.rule("UND-02", "UND-03", "UND-10", "DSC-17", "UND-X2")
def test_the_later_settlement_is_undone_first_and_its_tier_counts_again_until_its_day(dunning_local: Office) -> None:
    office = dunning_local.on(date(2026, 7, 9))
    company_parameters.change(office.desk, SETTLE_PARTIAL_DISCOUNT, True)
    who, why = office.customer(), reason(office)
    entry = invoice(office, who, 1000_00, date(2026, 7, 25), "10030", [(date(2026, 6, 30), 20_00), (date(2026, 7, 9), 10_00)],
                    day=date(2026, 6, 25))
    first, _books = paid(office, who, 294_00, entry, day=date(2026, 6, 28))
    second, _books = paid(office, who, 693_00, entry, day=date(2026, 7, 8))
    with office.desk.reading() as session:
        early, late = session.scalars(select(SettlementPair.settlement_id).where(
            SettlementPair.debit_entry_id == entry).order_by(SettlementPair.id)).all()
    told = corrections.undo_settlement(office.desk, early, date(2026, 7, 9), reason_id=why)
    assert told.value is None and [p.code for p in told.problems if p.weight == "error"] == ["UND-02-latest"]
    assert corrections.undo_settlement(office.desk, late, date(2026, 7, 9), reason_id=why).done
    assert left(office, entry, first, second) == [700_00, 0, -693_00]
    line = receipt(office, 1, who, 0, posting_date=date(2026, 7, 9))
    seen = {}
    for day in (9, 10):
        day_line = replace(line, discount_date=date(2026, 7, day))
        shown = payments.pane(office.desk, kept(office, day_line).journal_id, day_line, [entry]).value
        assert shown is not None
        seen[day] = (shown.rows[0].discount, shown.rows[0].taken)
    assert seen == {9: (7_00, 6_00), 10: (0, 6_00)} and whole(office)


@pytest.mark.rule("UND-09", "UND-X1", "PWO-06", "PWO-X3", "PWO-02", "PWO-X2")
def test_a_return_leaves_invoice_and_fee_and_a_remainder_goes_to_bank_costs(dunning_local: Office) -> None:
    office, why = dunning_local, reason(dunning_local)
    who = office.customer()
    entry = invoice(office, who, 500_00, tiers=[(D, 5_00)])
    money, _books = paid(office, who, 495_00, entry, day=D)
    back = payments.return_payment(office.desk, money, D, Return(7_50, 15_00), reason_id=why).value
    assert back is not None and back.fee_entry_id is not None
    assert left(office, entry, back.fee_entry_id) == [500_00, 15_00]
    with office.desk.reading() as session:
        assert sum(session.scalars(select(CustomerEntryState.remaining).where(CustomerEntryState.customer_id == who))) == 515_00
    abroad = invoice(office, who, 1000_00)
    costs = payments.remainder(office.desk, account_id=office.accounts[AccountRole.BANKFEE], text="bank costs abroad").value
    assert costs is not None
    money, books = paid(office, who, 990_00, Wish(abroad, remainder=costs), day=D)
    assert books == {"BANK": 990_00, "BANKFEE": 10_00, "AR": -1000_00} and left(office, abroad) == [0]
    assert payments.cancel(office.desk, money, D, reason_id=why).done and left(office, abroad) == [1000_00] and whole(office)


@pytest.mark.rule("CUR-01", "UND-03", "UND-X3", "CUR-05")
def test_an_undone_settlement_at_another_rate_gives_its_gain_back(dunning_local: Office) -> None:
    office, why = dunning_local, reason(dunning_local)
    company_parameters.change(office.desk, SETTLE_PARTIAL_DISCOUNT, True)
    who = office.customer(currency="USD")
    entry = invoice(office, who, 1000_00, currency="USD", rate=Decimal("1.10"), tiers=[(D, 20_00)])
    more = {"currency": "USD", "rate_typed": True}
    paid(office, who, 490_00, entry, day=D, rate=Decimal("1.05"), **more)
    money, _books = paid(office, who, 490_00, entry, day=D, rate=Decimal("1.12"), **more)
    with office.desk.reading() as session:
        last = session.scalars(select(SettlementPair.settlement_id).order_by(SettlementPair.id.desc())).first() or 0
    done = corrections.undo_settlement(office.desk, last, D, reason_id=why).value
    assert done is not None
    assert together(office, done.voucher_id or 0) == {"AR": 1_20, "FXGAIN": 10_00, "CASHDISC": -11_20}
    with office.desk.reading() as session:
        rows = {s.entry_id: (s.remaining, s.remaining_accounting) for s in session.scalars(select(CustomerEntryState))}
    assert (rows[entry], rows[money]) == ((500_00, 550_00), (-490_00, -548_80)) and whole(office)


@pytest.mark.rule("TOL-02", "TOL-05", "TOL-06")
def test_a_percentage_in_dollars_leaves_one_amount_per_payment_in_euros(dunning_local: Office) -> None:
    office = dunning_local
    assert company_parameters.change(office.desk, SETTLE_TOLERANCE_ASK, False).done
    with office.desk.writing("test.limits") as unit:
        for row in unit.session.scalars(select(CurrencySetup)):
            row.max_over_under = 50
        unit.session.add(CurrencySetup(company_id=office.desk.company_id, currency="USD", max_over_under=50,
                                       tolerance=Decimal(1)))
    euros, dollars = office.customer("Euro"), office.customer("Dollar", currency="USD")
    here = [invoice(office, euros, 100_00, number=f"E-{n}") for n in (1, 2)]
    there = [invoice(office, dollars, 100_00, number=f"D-{n}", currency="USD", rate=Decimal("0.9")) for n in (1, 2)]
    paid(office, euros, 199_40, *here, day=D)
    paid(office, dollars, 199_40, *there, day=D, currency="USD", rate=Decimal("0.9"), rate_typed=True)
    assert left(office, *here, *there) == [0, 60, 0, 0] and whole(office)


@pytest.mark.rule("SET-20", "SET-22", "SET-24")
@pytest.mark.parametrize(("automatic", "rests"), [
    (False, {"oldest": [0, 7_00], "priority": [100_00, 7_00], "company": [100_00, 7_00], "manual": [100_00, 7_00]}),
    (True, {"oldest": [0, 7_00], "priority": [7_00, 0], "company": [7_00, 0], "manual": [100_00, 7_00]})])
def test_who_pays_the_oldest_does_so_whatever_the_priority_and_priority_waits_for_the_parameter(
        dunning_local: Office, automatic: bool, rests: dict[str, list[int]]) -> None:
    office = dunning_local
    for setting in (SETTLE_AUTOMATIC, SETTLE_PRIORITY_AUTOMATIC):
        assert company_parameters.change(office.desk, setting, automatic or setting is SETTLE_PRIORITY_AUTOMATIC).done
    whos = {how: office.customer(how, application_method=how) for how in rests}
    entries = {how: [invoice(office, who, 100_00, D + timedelta(5), number=f"F-{how}"),
                     invoice(office, who, 7_00, D + timedelta(9), number=f"R-{how}", kind=EntryType.INTEREST_NOTE)]
               for how, who in whos.items()}
    journal = kept(office, *(receipt(office, no, who, 100_00) for no, who in enumerate(whos.values(), 1)))
    posted(office, journal, confirmed=keys(office, journal.journal_id))
    assert {how: left(office, *pair) for how, pair in entries.items()} == rests and whole(office)

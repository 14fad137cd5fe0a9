"""Revalued invoices of a sale: the cost centre of their revenue, and their payment through the journal (REV-004, 020)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.accounts import Account, DimensionValue, ExchangeRate, RateType
from app.models.ledger import GeneralLedgerEntry, Voucher
from app.queries.revaluation import Narrowed
from app.services import company_parameters, payments, revaluation
from app.services.revaluation import Dimensions, Wanted
from app.settings import SETTLE_PARTIAL_DISCOUNT
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, kept, left, marked, posted, receipt, whole
from tests.services.revaluation import foreign
from tests.services.sales import trade
from tests.services.sales.trade import Trade

INVOICED, JANUARY, PAID = date(2026, 1, 15), date(2026, 1, 31), date(2026, 2, 10)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Trade]:
    """A Dutch company that sells in dollars and looks back from February."""
    made = trade.trade(tmp_path / "sales.tegoed").on(PAID)
    for day, quoted in ((INVOICED, "1.0400"), (JANUARY, "1.0300"), (PAID, "1.0500")):
        made.make(ExchangeRate(
            company_id=made.desk.company_id, rate_type_id=made.one(RateType, code="DEFAULT"), from_currency="USD",
            to_currency="EUR", valid_from=day, direction="foreign_per_accounting", value=Decimal(quoted), source="manual",
            imported_at=made.desk.clock.now()))
    yield made
    made.file.close()


def centre(office: Trade, code: str, dimension: str = "cost_centre") -> int:
    return office.make(DimensionValue(company_id=office.desk.company_id, dimension=dimension, code=code, names={"en": code}))


def sold(office: Trade, *lines: tuple[str, int | None], head: int | None = None) -> str:
    """An invoice in dollars with lines of an amount and a cost centre; gives its number."""
    customer = office.customer("Far", vat="EXPORT", country_code="US")
    made = [replace(office.line(n, "8050", amount, code="EXP"), cost_centre_id=where)
            for n, (amount, where) in enumerate(lines, 1)]
    return office.post(office.draft(customer, *made, day=INVOICED, head={"currency": "USD", "cost_centre_id": head})).number


def revalued(office: Trade, **more: object) -> dict[str, set[int | None]]:
    """Revalue at the end of January; the cost centres of the gain account by document."""
    found = revaluation.simulate(office.desk, Wanted(JANUARY, only=Narrowed(("USD",)), **more))  # type: ignore[arg-type]
    assert found.value is not None, found.problems
    done = revaluation.post(office.desk, found.value, confirmed=frozenset({f"MST-033-{JANUARY}"}))
    assert done.value is not None, done.problems
    with office.desk.reading() as session:
        rows = session.execute(
            select(GeneralLedgerEntry.text, GeneralLedgerEntry.cost_centre_id)
            .join(Account, Account.id == GeneralLedgerEntry.account_id)
            .join(Voucher, Voucher.id == GeneralLedgerEntry.voucher_id)
            .where(Voucher.source == "FXR", Account.number.in_(["9220", "9230"]))).all()
    places: dict[str, set[int | None]] = {}
    for text, where in rows:
        places.setdefault(text.rpartition(" ")[2], set()).add(where)
    return places


@pytest.mark.rule("REV-004", "MST-113")
def test_a_difference_carries_the_cost_centre_of_the_document_or_the_one_its_revenue_agrees_on(office: Trade) -> None:
    north, south = centre(office, "N"), centre(office, "S")
    whole = sold(office, ("100", None), head=north)
    agreed = sold(office, ("100", south), ("50", south))
    mixed = sold(office, ("100", north), ("50", south))
    none = sold(office, ("100", None))
    places = revalued(office, dimensions=Dimensions.TRANSACTION)
    assert places == {whole: {north}, agreed: {south}, mixed: {None}, none: {None}}
    office.whole()


@pytest.mark.rule("REV-004")
def test_without_dimensions_lines_carry_none(office: Trade) -> None:
    number = sold(office, ("100", centre(office, "N")))
    assert revalued(office) == {number: {None}}


@pytest.mark.rule("REV-020", "REV-021", "REV-025", "CUR-04")
@pytest.mark.parametrize(("quoted", "value", "account", "gain"), [
    ("1.0000", 1000_00, "FXUGAIN", [25_00, 25_00]), ("1.2500", 800_00, "FXULOSS", [-75_00, -75_00])])
def test_a_revalued_invoice_paid_in_two_parts_with_discount_gives_back_its_difference(
        dunning_local: Office, quoted: str, value: int, account: str, gain: list[int]) -> None:
    office = dunning_local
    company_parameters.change(office.desk, SETTLE_PARTIAL_DISCOUNT, True)
    who = office.customer(currency="USD")
    entry = invoice(office, who, 1000_00, day=INVOICED, currency="USD", rate=Decimal("0.95"), tiers=[(D, 20_00)])
    foreign.rate(office, quoted, JANUARY)
    foreign.run(office, JANUARY)
    assert foreign.state(office, entry) == (1000_00, 950_00, value - 950_00, JANUARY)
    found = []
    for _part in (1, 2):
        line = replace(receipt(office, 1, who, 490_00, currency="USD"), rate=Decimal("0.97"), rate_typed=True)
        journal = kept(office, line)
        marked(office, journal, 1, entry)
        done = posted(office, journal, confirmed=frozenset(
            p.key for p in payments.check(office.desk, journal.journal_id) if p.key))
        lines: dict[str, int] = {}
        for role, amount in booked(office, done.vouchers[0][0]) + booked(office, done.vouchers[0][0] + 1):
            lines[role] = lines.get(role, 0) + amount
        found.append(lines)
    assert [part["BANK"] for part in found] == [475_30, 475_30] and [part["CASHDISC"] for part in found] == [9_70, 9_70]
    assert [part["FXGAIN"] for part in found] == [-10_00, -10_00], "475.30 + 9.70 - 475.00, whatever the run said"
    assert [part[account] for part in found] == gain
    assert [part["AR"] for part in found] == [-value // 2, -value // 2]
    assert left(office, entry) == [0] and foreign.state(office, entry)[1:3] == (0, 0)
    assert foreign.balance(office, "9220", "9230") == [0, 0] and whole(office)

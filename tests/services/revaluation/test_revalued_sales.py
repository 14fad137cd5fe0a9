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
from app.services import revaluation
from app.services.revaluation import Dimensions, Wanted
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

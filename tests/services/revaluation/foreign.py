"""Dollars on the books of an office: invoices, payments, rates as the European Central Bank quotes them, and runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from app.core.enums import EntryType
from app.core.problems import Outcome
from app.core.roles import AccountRole
from app.models.accounts import Account, ExchangeRate, RateType, RoleAccount
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, GeneralLedgerEntry, Voucher
from app.queries.revaluation import Narrowed
from app.services import company_parameters, corrections, revaluation
from app.services.revaluation import Done, Method, Simulation, Wanted
from app.settings import REVALUATION_STYLE
from app.storage import verify
from tests.services.dunning import Office
from tests.services.test_journal import line, posted, written

JANUARY, FEBRUARY, MARCH = date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)
LATER = date(2026, 4, 15)
"""The day everything is posted from, so that no day lies ahead."""
__all__ = ["Method"]
Lines = list[tuple[str, int]]


def rate(office: Office, value: str, day: date, currency: str = "USD", kind: str = "DEFAULT") -> None:
    """So many of the currency for one euro from a day on; a second one for the day is a newer version."""
    with office.desk.writing("test.rate") as uow:
        session = uow.session
        of = session.scalars(select(RateType.id).where(RateType.company_id == office.desk.company_id,
                                                       RateType.code == kind)).one()
        held = session.scalars(select(ExchangeRate.version).where(
            ExchangeRate.rate_type_id == of, ExchangeRate.from_currency == currency, ExchangeRate.valid_from == day)
            .order_by(ExchangeRate.version.desc())).first() or 0
        session.add(ExchangeRate(
            company_id=office.desk.company_id, rate_type_id=of, from_currency=currency, to_currency="EUR", valid_from=day,
            version=held + 1, direction="foreign_per_accounting", value=Decimal(value), source="manual",
            imported_at=office.desk.clock.now()))


def keys(day: date) -> frozenset[str]:
    """What is confirmed about old days."""
    return frozenset({f"MST-033-{day}"})


def invoice(office: Office, amount: int, day: date, quoted: str | None = None, **more: Any) -> int:
    """An invoice in dollars at a rate of its day (dollars for a euro); negative = a credit note."""
    currency = more.pop("currency", "USD")
    if quoted is not None:
        rate(office, quoted, day, currency)
    kind = EntryType.INVOICE if amount > 0 else EntryType.CREDIT_NOTE
    return _post(office, abs(amount), kind, day, currency, "8000", more)


def payment(office: Office, amount: int, day: date, quoted: str | None = None, **more: Any) -> int:
    """A payment in dollars on the bank, not settled yet."""
    currency = more.pop("currency", "USD")
    if quoted is not None:
        rate(office, quoted, day, currency)
    return _post(office, amount, EntryType.PAYMENT, day, currency, "1100", more)


def _post(office: Office, amount: int, kind: EntryType, day: date, currency: str, contra: str, more: dict[str, Any]) -> int:
    number = f"{kind.value[:3].upper()}-{len(entries(office)) + 1}"
    item = line(office, amount, kind, contra, posting_date=day, document_date=day, currency=currency, document_no=number, **more)
    return posted(office, item, keys(day)).entry_ids[0]


def entries(office: Office) -> list[int]:
    """All entries."""
    with office.desk.reading() as session:
        return list(session.scalars(select(CustomerLedgerEntry.id).order_by(CustomerLedgerEntry.id)))


def settle(office: Office, debit: int, credit: int, amount: int, day: date) -> int:
    """Settle two entries; gives the settlement."""
    found = corrections.settle(office.desk, debit, credit, amount, day, confirmed=keys(day))
    assert found.value is not None, found.problems
    return found.value.settlement_ids[0]


def unsettle(office: Office, settlement: int, day: date) -> None:
    """Undo a settlement."""
    found = corrections.undo_settlement(office.desk, settlement, day, reason_id=1, confirmed=keys(day))
    assert found.value is not None, found.problems


def simulated(office: Office, day: date, **more: Any) -> Simulation:
    """A run as it would be posted."""
    found = revaluation.simulate(office.desk, wanted(day, **more))
    assert found.value is not None, found.problems
    return found.value


def wanted(day: date, **more: Any) -> Wanted:
    """What is asked for: `method`, and what narrows the entries."""
    own = {name: more.pop(name) for name in ("method", "rate_day", "rate_type", "dimensions", "text") if name in more}
    return Wanted(day, only=Narrowed(**more), **own)


def run(office: Office, day: date, **more: Any) -> Done:
    """A run posted."""
    found = revaluation.post(office.desk, simulated(office, day, **more), confirmed=keys(day))
    assert found.value is not None, found.problems
    return found.value


def take_back(office: Office, run_id: int) -> Outcome[Done]:
    """The reversal of a run."""
    return revaluation.reverse(office.desk, run_id, reason="Typing error in the rate")


def style(office: Office, value: str) -> Outcome[str]:
    """Choose how differences are posted."""
    return company_parameters.change(office.desk, REVALUATION_STYLE, value)


def booked(office: Office, day: date | None = None, source: str = "FXR") -> Lines:
    """Account numbers and amounts of the vouchers of a source, of one day when it is named, in the order they were posted."""
    with office.desk.reading() as session:
        chosen = (select(Account.number, GeneralLedgerEntry.accounting_amount)
                  .join(GeneralLedgerEntry, GeneralLedgerEntry.account_id == Account.id)
                  .join(Voucher, Voucher.id == GeneralLedgerEntry.voucher_id)
                  .where(Voucher.source == source).order_by(Voucher.id, GeneralLedgerEntry.line_no))
        if day is not None:
            chosen = chosen.where(Voucher.posting_date == day)
        return [(number, amount) for number, amount in session.execute(chosen)]


def balance(office: Office, *numbers: str) -> list[int]:
    """What stands on accounts."""
    with office.desk.reading() as session:
        found = []
        for number in numbers:
            rows = session.scalars(select(GeneralLedgerEntry.accounting_amount).join(
                Account, Account.id == GeneralLedgerEntry.account_id).where(Account.number == number))
            found.append(sum(rows))
        return found


def state(office: Office, entry: int) -> tuple[int, int, int, date | None]:
    """F, O and U of an entry now, and its last revaluation date."""
    with office.desk.reading() as session:
        s = session.get_one(CustomerEntryState, entry)
        return s.remaining, s.remaining_accounting - s.unrealised, s.unrealised, s.last_revalued_on


def own_account(office: Office, role: AccountRole, number: str, currency: str | None = "USD") -> None:
    """The account of a role for one currency."""
    with office.desk.writing("test.account") as uow:
        account = uow.session.scalars(select(Account.id).where(Account.number == number)).one()
        uow.session.add(RoleAccount(company_id=office.desk.company_id, role=role, currency=currency, account_id=account))


def codes(outcome: Outcome[Any]) -> list[str]:
    """Codes of what was told."""
    return [p.code for p in outcome.problems]


@contextmanager
def nothing(office: Office) -> Iterator[None]:
    """What happens inside writes nothing."""
    before = written(office)
    yield
    assert written(office) == before


def proved(office: Office) -> None:
    """The books hold."""
    with office.desk.reading() as session:
        assert not verify.prove(session)

"""A posted payment settles entries of other companies of the file: a voucher in each, in one unit of work (CEN-01…09, 13)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from app.core.problems import Outcome, Problem, error
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, Voucher
from app.models.types import FOR_EVER
from app.services.desk import Desk
from app.services.payments.linked import pair
from app.services.payments.posting import PreviewVoucher, previewed
from app.storage.unit_of_work import UnitOfWork

_E, _S = CustomerLedgerEntry, CustomerEntryState


@dataclass(frozen=True, slots=True)
class Debt:
    """An open entry of another company; amounts in minor units of its currency (CEN-02)."""

    entry_id: int
    company: str
    document_no: str
    due: date
    currency: str
    remaining: int


def debts(desk: Desk, entry_id: int) -> list[Debt]:
    """What the customer of a payment owes to other companies of the payment group, linked as one party (CEN-02)."""
    with desk.reading() as session:
        entry = session.get(_E, entry_id)
        own = session.get(Customer, entry.customer_id) if entry is not None else None
        group = session.get_one(Company, desk.company_id).payment_group_id
        if own is None or own.party_id is None or group is None:
            return []
        rows = session.execute(
            select(_E.id, Company.legal_name, _E.document_no, _S.due_date, _E.currency, _S.remaining)
            .join(_S, _S.entry_id == _E.id).join(Customer, Customer.id == _E.customer_id)
            .join(Company, Company.id == _E.company_id)
            .where(Customer.party_id == own.party_id, Company.id != desk.company_id, Company.payment_group_id == group,
                   _S.open_until == FOR_EVER, _S.remaining > 0, _S.on_hold.is_(None)).order_by(_S.due_date, _E.id))
        return [Debt(*row) for row in rows]


def settle(desk: Desk, payment_id: int, debt_ids: Sequence[int], day: date, *,
           confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, ...]]:
    """Settle a payment with entries of other companies, in the order given; the common number of each pair (CEN-03).

    All vouchers in all companies or none. Each pair is dated the later of `day` and its entries.
    """
    with desk.writing("intercompany.settle") as unit:
        return _settle(desk, unit, payment_id, debt_ids, day, confirmed)


def preview(desk: Desk, payment_id: int, debt_ids: Sequence[int], day: date) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The vouchers of all companies: posted and given up."""
    with desk.writing("intercompany.preview") as unit:
        unit.abandon()
        newest = unit.session.scalar(select(func.max(Voucher.id))) or 0
        done = _settle(desk, unit, payment_id, debt_ids, day, frozenset())
        return Outcome(None, done.problems) if done.value is None else Outcome(previewed(unit.session, newest))


def _settle(desk: Desk, unit: UnitOfWork, payment_id: int, debt_ids: Sequence[int], day: date,
            confirmed: frozenset[str]) -> Outcome[tuple[str, ...]]:
    if not debt_ids:
        return Outcome(None, (error("CEN-02-none"),))
    numbers: list[str] = []
    told: list[Problem] = []
    for n, debt_id in enumerate(debt_ids):
        done = pair(desk, unit, payment_id, debt_id, day, confirmed, last=n == len(debt_ids) - 1)
        told += done.problems
        if done.value is None:
            unit.abandon()
            return Outcome(None, tuple(told))
        numbers.append(done.value)
    return Outcome(tuple(numbers), tuple(told))

"""A posted payment settles entries of other companies of the file: a voucher in each, in one unit of work (CEN-01…09, 13)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.company import Company
from app.models.customers import Customer
from app.models.intercompany import IntercompanyLink
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, Voucher
from app.models.types import FOR_EVER
from app.rules.settlement import Act, across
from app.services import vat_periods
from app.services.desk import Desk
from app.services.intercompany.linking import both, desk_of
from app.services.numbers import numbered
from app.services.payments.items import items, settings_of
from app.services.payments.posting import PreviewVoucher, previewed
from app.services.posting import post_all
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "CEN-02-payment": N_("{document} is no open payment of this company. Choose one that is."),
    "CEN-02-none": N_("Choose the entries of the other companies this payment settles."),
    "CEN-02-used": N_("The payment is used up before {document}. Take that entry out."),
})
TABLE = CustomerLedgerEntry.__tablename__
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
        done = _one(desk, unit, payment_id, debt_id, day, confirmed, last=n == len(debt_ids) - 1)
        told += done.problems
        if done.value is None:
            unit.abandon()
            return Outcome(None, tuple(told))
        numbers.append(done.value)
    return Outcome(tuple(numbers), tuple(told))


def _one(desk: Desk, unit: UnitOfWork, payment_id: int, debt_id: int, day: date, confirmed: frozenset[str], *,
         last: bool) -> Outcome[str]:
    """One pair: its two vouchers under one number (CEN-03)."""
    session = unit.session
    payment = items(session, [payment_id], settings_of(session, desk.company_id)).get(payment_id)
    if payment is None or payment.company_id != desk.company_id or not payment.is_money or payment.reserved \
            or payment.remaining >= 0:
        number = _number(session, debt_id) if payment is not None and payment.is_money and not payment.remaining else None
        return Outcome(None, (error("CEN-02-used", document=number) if number is not None else error(
            "CEN-02-payment", document=payment.document_no if payment is not None else "?"),))
    company = session.scalars(select(_E.company_id).where(_E.id == debt_id)).first()
    debt = items(session, [debt_id], settings_of(session, company)).get(debt_id) if company is not None else None
    if debt is None or debt.company_id == desk.company_id:
        return Outcome(None, (error("CEN-02-none"),))
    act = Act(max(day, payment.posting_date, debt.posting_date), text=f"{payment.document_no} / {debt.document_no}"[:100],
              vat_date=_vat_date(session, debt.company_id, day, any_vat=bool(debt.vat or debt.moving or payment.moving)))
    sides = both(session, desk, payment, debt, act.day)
    if standing(sides.problems, confirmed) or sides.here is None or sides.there is None:
        return Outcome(None, sides.problems)
    made = across(payment, sides.here, debt, sides.there, act, sides.terms, last=last)
    if made.paid is None or made.invoiced is None:
        return Outcome(None, made.problems)
    number = numbering.draw(session, desk.company_id, "intercompany", act.day).number
    made = across(payment, sides.here, debt, sides.there, act, sides.terms, last=last, number=number)
    other = desk_of(desk, debt.company_id)
    paid, invoiced = made.paid, made.invoiced
    assert paid is not None and invoiced is not None
    posted = numbered(unit, lambda: [*post_all(desk, unit, [paid]), *post_all(other, unit, [invoiced])], sides.problems)
    if posted.value is None:
        return Outcome(None, posted.problems)
    for where, p in zip((desk, other), posted.value, strict=True):
        session.add(IntercompanyLink(company_id=where.company_id, number=number, voucher_id=p.voucher_id or 0))
    session.flush()
    unit.audit("intercompany.settle", TABLE, payment_id, number, {"debt": debt.document_no}, desk.company_id)
    return Outcome(number)


def _vat_date(session: Session, company_id: int, day: date, *, any_vat: bool) -> date | None:
    return vat_periods.first_open(session, company_id, day) if any_vat else None


def _number(session: Session, entry_id: int) -> str:
    return session.scalars(select(_E.document_no).where(_E.id == entry_id)).first() or "?"

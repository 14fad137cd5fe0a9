"""A draft of a refund changed, its new IBAN approved by somebody else, given up (REF-03, 06)."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from app.core.identifiers import compact, iban_is_valid
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.company import CompanyBankAccount, User
from app.models.customers import Customer
from app.models.payments import Refund
from app.models.settlement_marks import SettlementMark
from app.models.terms import PaymentMethod
from app.rules.refunds import iban_stands
from app.services import permissions
from app.services.desk import Desk
from app.services.refunds.finding import accounts_of

declare({
    "REF-gone": N_("This refund is not a draft any more. Refresh with F5 to see how it stands now."),
    "REF-03-iban": N_("{customer} has no IBAN for the refund. Enter one, or choose a method that pays in cash."),
    "REF-03-wrong": N_("{iban} is no valid IBAN. Check what was typed."),
    "REF-06-new": N_("The IBAN {iban} is new for {customer}. Ask somebody else with the permission to approve it first."),
    "REF-06-self": N_("You entered this account yourself. Ask somebody else to approve it."),
})

WITHOUT_IBAN = frozenset({"cash", "cheque", "set_off"})
"""Types of payment that need no account of the customer (REF-04)."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How a refund is paid: to which account, by which method, with which text."""

    iban: str = ""
    holder: str = ""
    bic: str = ""
    method_id: int | None = None
    remittance: str = ""


def terms_of(desk: Desk, refund_id: int) -> Terms | None:
    """How a refund is paid as it stands; None for one nobody finds."""
    with desk.reading() as session:
        row = _row(session, desk, refund_id)
        if row is None:
            return None
        return Terms(row.iban or "", row.holder or "", row.bic or "", row.payment_method_id, row.remittance)


def methods(desk: Desk) -> list[tuple[int, str]]:
    """Active methods of payment a refund may be paid by: id, code and name."""
    with desk.reading() as session:
        rows = session.scalars(select(PaymentMethod).where(
            PaymentMethod.company_id == desk.company_id, PaymentMethod.active,
            PaymentMethod.payment_type.not_in(("direct_debit", "bill_of_exchange"))).order_by(PaymentMethod.code))
        return [(m.id, f"{m.code} — {m.texts.get(desk.language) or m.texts.get('en', '')}") for m in rows]


def banks(desk: Desk) -> list[tuple[int, str, str]]:
    """The company's own bank accounts, the default ones first: id, IBAN, currency."""
    with desk.reading() as session:
        rows = session.scalars(select(CompanyBankAccount).where(CompanyBankAccount.company_id == desk.company_id)
                               .order_by(CompanyBankAccount.default_for_currency.desc(), CompanyBankAccount.id))
        return [(b.id, b.iban, b.currency) for b in rows]


def change(desk: Desk, refund_id: int, terms: Terms) -> Outcome[int]:
    """Other terms for a draft; another IBAN takes an approval back (REF-06)."""
    with desk.writing("refund.change") as unit:
        row = _row(unit.session, desk, refund_id)
        if row is None or row.state != "draft":
            return Outcome(None, (error("REF-gone"),))
        iban = compact(terms.iban)
        if iban and not iban_is_valid(iban):
            return Outcome(None, (error("REF-03-wrong", at="iban", iban=terms.iban),))
        if iban != (row.iban or ""):
            row.approved_iban_by_id = None
            row.created_by_id = desk.actor.user_id  # Whoever typed the account answers for it, and cannot approve it.
        row.iban, row.holder, row.bic = iban or None, terms.holder.strip()[:70] or None, compact(terms.bic)[:11] or None
        row.payment_method_id, row.remittance = terms.method_id, terms.remittance.strip()[:140]
        return Outcome(row.id)


def approve(desk: Desk, refund_id: int) -> Outcome[int]:
    """A new IBAN approved by somebody with the permission who did not make the refund; alone she may approve her own (REF-06)."""
    with desk.writing("refund.approve") as unit:
        session, row = unit.session, _row(unit.session, desk, refund_id)
        if row is None or row.state != "draft":
            return Outcome(None, (error("REF-gone"),))
        found = permissions.may(session, desk, Permission.REFUND_IBAN)
        others = session.scalar(select(func.count(User.id)).where(User.disabled_at.is_(None), User.id != desk.actor.user_id)) or 0
        if row.created_by_id == desk.actor.user_id and others:
            found = (*found, error("REF-06-self"))
        if found:
            return Outcome(None, found)
        row.approved_iban_by_id = desk.actor.user_id
        unit.audit("refund.approve", "refund", row.id, row.iban or "", {"iban": row.iban}, desk.company_id)
        return Outcome(row.id)


def discard(desk: Desk, refund_id: int) -> Outcome[int]:
    """Give a draft up; its entries are free again."""
    with desk.writing("refund.discard") as unit:
        row = _row(unit.session, desk, refund_id)
        if row is None or row.state != "draft":
            return Outcome(None, (error("REF-gone"),))
        release(unit.session, row.id)
        row.state = "cancelled"
        return Outcome(row.id)


def release(session: Session, refund_id: int) -> None:
    """Take the marks of a refund away."""
    session.execute(delete(SettlementMark).where(SettlementMark.refund_id == refund_id)
                    .execution_options(synchronize_session=False))


def payable(session: Session, row: Refund) -> tuple[Problem, ...]:
    """What is missing before a refund may be paid: an account, and that it may be used (REF-03, 06)."""
    method = session.get(PaymentMethod, row.payment_method_id) if row.payment_method_id else None
    if method is not None and method.payment_type in WITHOUT_IBAN:
        return ()
    name: Any = session.scalars(select(Customer.name).where(Customer.id == row.customer_id)).one()
    if not row.iban:
        return (error("REF-03-iban", at="iban", customer=name),)
    known = [a.iban or "" for a in accounts_of(session, [row.customer_id]).get(row.customer_id, [])]
    if not iban_stands(row.iban, known, row.approved_iban_by_id is not None):
        return (error("REF-06-new", at="iban", iban=row.iban, customer=name),)
    return ()


def _row(session: Session, desk: Desk, refund_id: int) -> Refund | None:
    row = session.get(Refund, refund_id)
    return None if row is None or row.company_id != desk.company_id else row

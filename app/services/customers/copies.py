"""A customer as the pattern of another: a new card like an old one, and the same one in another company (MST-076, CEN-01)."""

from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, error, standing
from app.core.words import N_, declare
from app.models.accounts import PostingProfile, VatGroup
from app.models.collections import CollectionLetterSequence
from app.models.company import Company
from app.models.customers import Customer, CustomerGroup
from app.models.terms import (
    CashDiscountCode,
    DeliveryMode,
    DeliveryTerm,
    PaymentMethod,
    PaymentSchedule,
    PaymentTerm,
    SalesGroup,
)
from app.services.customers import card, parts
from app.services.customers.facts import of_desk
from app.services.desk import Desk

declare({
    "MST-076-here": N_("Choose another company than the present one."),
    "MST-076-group": N_("{company} has no customer group yet. Set up one first."),
})

_OWN = {"number", "name", "name2", "street", "number_", "addition", "postcode", "city", "contact", "email", "phone", "iban",
        "registration", "scheme", "vat_number", "eori", "inactive", "blocked", "privacy_blocked", "review_block_on",
        "do_not_remind", "until", "reason", "quiet_until", "contact_id", "buyer_reference", "supplier_number_there",
        "e_invoice_scheme", "e_invoice_id", "e_invoice_exception", "credit_limit", "limit_expires_on",
        "limit_currency", "unlimited", "customer_since", "strategy_id", "strategy_excluded"}
"""What belongs to one customer and to nobody else."""
_BY_CODE: dict[str, Any] = {
    "group_id": CustomerGroup, "payment_term_id": PaymentTerm, "payment_method_id": PaymentMethod,
    "cash_discount_id": CashDiscountCode, "posting_profile_id": PostingProfile, "vat_group_id": VatGroup,
    "sequence_id": CollectionLetterSequence, "payment_schedule_id": PaymentSchedule, "delivery_term_id": DeliveryTerm,
    "delivery_mode_id": DeliveryMode, "sales_group_id": SalesGroup}


def like(desk: Desk, customer_id: int) -> dict[str, Any]:
    """Values of a new customer with another one as her template; what is hers alone, a block among it, is not taken (BLK-01)."""
    found = card.load(desk, customer_id)
    if found is None:
        return card.proposed(desk)
    return card.proposed(desk, found.values.get("group_id")) | {k: v for k, v in found.values.items() if k not in _OWN}


def companies(desk: Desk) -> list[tuple[int, str]]:
    """The other companies of the file."""
    with desk.reading() as session:
        rows = session.execute(select(Company.id, func.coalesce(Company.trade_name, Company.legal_name))
                               .where(Company.id != desk.company_id).order_by(Company.id))
        return [(i, name) for i, name in rows]


def copy_to(desk: Desk, customer_id: int, company_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """The same customer with the same number in another company; codes are looked up there by their name (MST-076).

    Both cards are one party (CEN-01). Terms that the other company does not have are those its group proposes.
    """
    if company_id == desk.company_id:
        return Outcome(None, (error("MST-076-here", at="company"),))
    there = replace(desk, company_id=company_id)
    with desk.writing("customer.copy") as uow:
        session = uow.session
        source = of_desk(session, desk, customer_id)
        company = session.get(Company, company_id)
        if source is None or company is None:
            return Outcome(None, (error("CUS-gone"),))
        values = _values(session, desk, there, source)
        if not values.get("group_id") or not values.get("vat_group_id"):
            return Outcome(None, (error("MST-076-group", at="company", company=company.legal_name),))
        problems = card.check(session, there, None, values)
        if standing(problems, confirmed):
            return Outcome(None, problems)
        made = card.write(session, there, None, values)
        made.party_id = source.party_id
        session.flush()
        _copy_parts(desk, there, customer_id, made.id)
        return Outcome(made.id, problems)


def _values(session: Session, desk: Desk, there: Desk, source: Customer) -> dict[str, Any]:
    """The card's values with the codes of the other company in place of ours."""
    own = card.load(desk, source.id)
    values = dict(own.values) if own else {}
    for name in ("blocked", "privacy_blocked", "review_block_on", "invoice_account_id", "contact_id", "credit_limit",
                 "commission_group_id", "charges_group_id"):
        values.pop(name, None)
    codes = {name: _there(session, model, values.pop(name, None), there.company_id) for name, model in _BY_CODE.items()}
    proposed = card.proposed(there, codes["group_id"])
    return proposed | values | {name: found for name, found in codes.items() if found is not None}


def _there(session: Session, model: Any, identity: int | None, company_id: int) -> int | None:
    """The row of the same code in another company."""
    row = session.get(model, identity) if identity else None
    if row is None:
        return None
    found: int | None = session.scalars(select(model.id).where(model.company_id == company_id, model.code == row.code)).first()
    return found


def _copy_parts(desk: Desk, there: Desk, customer_id: int, made_id: int) -> None:
    """Further addresses, contacts, accounts and numbers; the main ones came with the card."""
    ours, theirs = parts.load(desk, customer_id), parts.load(there, made_id)
    for address in ours.addresses[len(theirs.addresses):]:
        # Codes of this company mean nothing there.
        plain = replace(address, id=None, delivery_term_id=None, delivery_mode_id=None, vat_group_id=None)
        parts.save_address(there, made_id, plain)
    for contact in ours.contacts[len(theirs.contacts):]:
        parts.save_contact(there, made_id, replace(contact, id=None))
    for bank in ours.banks[len(theirs.banks):]:
        asked = parts.save_bank(there, made_id, replace(bank, id=None))
        if not asked.done:
            parts.save_bank(there, made_id, replace(bank, id=None), confirmed=frozenset(p.key for p in asked.problems if p.key))
    for number in ours.registrations[len(theirs.registrations):]:
        asked = parts.save_registration(there, made_id, replace(number, id=None))
        if not asked.done:
            parts.save_registration(there, made_id, replace(number, id=None),
                                    confirmed=frozenset(p.key for p in asked.problems if p.key))

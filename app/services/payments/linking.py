"""What two companies need before one may pay for the other, read for a payment and an entry of the other (CEN-01…10)."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.problems import Problem, Weight, error
from app.core.roles import AccountRole
from app.models.accounts import PostingProfile
from app.models.company import Company
from app.models.customers import Customer
from app.models.intercompany import IntercompanyPair
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, GeneralLedgerEntry
from app.models.terms import PaymentMethod
from app.rules.settlement import Act, Item, Link, Side, Terms, linked
from app.services import ledger, permissions
from app.services.desk import Desk
from app.services.payments.books import books_for
from app.services.payments.items import settings_of
from app.services.rates import rate_on
from app.storage import numbering

ROLES = (AccountRole.FXGAIN, AccountRole.FXLOSS, AccountRole.CASHDISC, AccountRole.LATEDISC, AccountRole.PENNY,
         AccountRole.PAYDIFF, AccountRole.PAYTOL)
"""The accounts a settlement between companies may need in either."""


@dataclass(frozen=True, slots=True)
class Both:
    """Two companies ready for a settlement: sides and terms; or what is missing."""

    here: Side | None = None
    there: Side | None = None
    terms: Terms = Terms()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Payer:
    """What pays, posted or not yet: its customer, posting profile, method and dimensions (CEN-04, 10); None = the customer's."""

    customer_id: int
    profile_id: int | None = None
    method_id: int | None = None
    cost_centre_id: int | None = None
    project_id: int | None = None


def payer_of(session: Session, entry_id: int) -> Payer:
    """A posted entry as what pays."""
    entry, state = session.get_one(CustomerLedgerEntry, entry_id), session.get_one(CustomerEntryState, entry_id)
    return Payer(entry.customer_id, state.posting_profile_id, state.payment_method_id, *_dimensions(session, entry_id))


def _dimensions(session: Session, entry_id: int) -> tuple[int | None, int | None]:
    """Cost centre and project of the receivable line an entry came with (CEN-10)."""
    line, entry = GeneralLedgerEntry, CustomerLedgerEntry
    found = session.execute(
        select(line.cost_centre_id, line.project_id).join(entry, entry.voucher_id == line.voucher_id)
        .where(entry.id == entry_id, line.account_id == entry.control_account_id, line.customer_id == entry.customer_id)
        .order_by(line.line_no).limit(1)).first()
    return (None, None) if found is None else (found[0], found[1])


def desk_of(desk: Desk, company_id: int) -> Desk:
    """The same user in another company of the file."""
    return replace(desk, company_id=company_id)


def both(session: Session, desk: Desk, payment: Item, payer: Payer, debt: Item, day: date) -> Both:
    """Everything a payment of this company and an entry of another need, each missing condition with its message (CEN-01, 04)."""
    here, there = desk.company_id, debt.company_id
    one, other = session.get_one(Company, here), session.get_one(Company, there)
    ours, theirs = _pair(session, here, there), _pair(session, there, here)
    customer, owner = session.get_one(Customer, payer.customer_id), session.get_one(Customer, debt.customer_id)
    closed = next((c.legal_name for c in (one, other) if any(
        p.weight is Weight.ERROR for p in ledger.check_date(session, desk_of(desk, c.id), day, VoucherSource.SET))), None)
    may = not any(permissions.may_post(session, desk_of(desk, c), [VoucherSource.SET]) for c in (here, there))
    mine, wrong = ledger.Profiles(session, here).choose(customer, payer.profile_id)
    if mine is None:
        return Both(problems=wrong)
    code = session.get_one(PostingProfile, mine.profile_id).code
    profile = session.scalars(select(PostingProfile.id).where(PostingProfile.company_id == there,
                                                              PostingProfile.code == code)).first()
    missing = () if profile is not None else (("CEN-04-profile", code),)
    one_party = customer.party_id is not None and customer.party_id == owner.party_id
    problems = list(linked(Link(
        one.legal_name, other.legal_name, one.payment_group_id is not None and one.payment_group_id == other.payment_group_id,
        ours is not None and theirs is not None, one_party, may, closed,
        (*missing, *_method(session, payer.method_id, there))), Act(day)))
    for company in (here, there):
        problems += ledger.role_accounts(session, company, ROLES)[1]
        problems += numbering.check(session, company, "voucher_SET", day)
    problems += numbering.check(session, here, "intercompany", day)
    rates = {c: _rates(session, c, {payment.currency, debt.currency, one.accounting_currency, other.accounting_currency}, day)
             for c in (here, there)}
    problems += [error("CUR-06-rate", one=payment.currency, other=debt.currency, day=day)
                 for found in rates.values() if found is None][:1]
    if problems or ours is None or theirs is None or profile is None:
        return Both(problems=tuple(problems))
    their, more = ledger.Profiles(session, there).choose(owner, profile)
    if their is None:
        return Both(problems=more)
    currencies = {payment.currency, debt.currency}
    return Both(
        Side(here, settings_of(session, here), books_for(session, here, ROLES, currencies), ours.due_to_id, ours.due_from_id,
             mine.profile_id, payment.control_account_id, rates[here] or {}, customer.id,
             payer.cost_centre_id, payer.project_id),
        Side(there, settings_of(session, there), books_for(session, there, ROLES, currencies), theirs.due_to_id,
             theirs.due_from_id, their.profile_id, their.control_account_id, rates[there] or {}, owner.id,
             *_dimensions(session, debt.ref.entry_id or 0)),
        Terms(ours.discount_in == "payment", ours.exchange_in == "invoice"))


def _pair(session: Session, company: int, partner: int) -> IntercompanyPair | None:
    return session.scalars(select(IntercompanyPair).where(IntercompanyPair.company_id == company,
                                                          IntercompanyPair.partner_id == partner)).first()


def _method(session: Session, method_id: int | None, there: int) -> tuple[tuple[str, str], ...]:
    """The code of the payment's method when the other company has none of that name (CEN-04)."""
    method = session.get(PaymentMethod, method_id) if method_id else None
    if method is None or session.scalars(select(PaymentMethod.id).where(
            PaymentMethod.company_id == there, PaymentMethod.code == method.code)).first() is not None:
        return ()
    return (("CEN-04-method", method.code),)


def _rates(session: Session, company: int, currencies: set[str], day: date) -> dict[str, Decimal] | None:
    """Units of the company's own currency per unit of each; None when one is missing (CEN-09)."""
    home = session.get_one(Company, company).accounting_currency
    found: dict[str, Decimal] = {}
    for currency in currencies:
        rate = Decimal(1) if currency == home else rate_on(session, company, currency, home, day)
        if rate is None:
            return None
        found[currency] = rate
    return found

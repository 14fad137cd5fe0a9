"""Addresses, contacts, bank accounts and registration numbers of a customer: any number of each (MST-012, 071, BLK-23)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.core import identifiers, postcodes
from app.core.problems import Outcome, Problem, WayOut, error, standing
from app.core.search import folded
from app.core.words import N_, declare
from app.models.collections import CustomerCollection
from app.models.company import Country
from app.models.customers import Customer, CustomerAddress, CustomerBankAccount, CustomerContact, CustomerRegistration
from app.rules import customer_parts as rules
from app.services.customers.facts import of_desk
from app.services.desk import Desk

declare({
    "MST-071-last-address": N_("A customer keeps at least one invoice address; change it instead."),
    "MST-071-bank-used": N_("{number} is used by entries and stays; change it instead."),
    "MST-071-contact-used": N_("{name} is the contact for reminders; choose another one first."),
    "MST-071-registration-twice": N_("{value} stands here already."),
    "BLK-23-contact": N_("{name} is blocked for privacy. Choose another contact for reminders on the customer card."),
    "MST-071-bank-twice": N_("{value} stands here already."),
})

Row = TypeVar("Row", CustomerAddress, CustomerContact, CustomerBankAccount, CustomerRegistration)


@dataclass(frozen=True, slots=True)
class Address:
    """An address; `id` None = a new one. `default` = the one to take among those of its kind.

    Contact, delivery terms, mode and VAT group are those of deliveries there, before the customer's own (MST-071, VAT-002).
    """

    id: int | None = None
    kind: str = "delivery"
    name: str = ""
    street: str = ""
    number: str = ""
    addition: str = ""
    postcode: str = ""
    city: str = ""
    country_code: str = ""
    default: bool = False
    valid_from: date | None = None
    valid_to: date | None = None
    contact: str = ""
    delivery_term_id: int | None = None
    delivery_mode_id: int | None = None
    vat_group_id: int | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A person by role; a contact under privacy is not written to (BLK-23)."""

    id: int | None = None
    name: str = ""
    role: str = "invoices"
    email: str = ""
    phone: str = ""
    primary: bool = False
    privacy_blocked: bool = False


@dataclass(frozen=True, slots=True)
class BankAccount:
    """A bank account; `country` is where the IBAN is from (ISO code), empty without one."""

    id: int | None = None
    iban: str = ""
    bic: str = ""
    national: str = ""
    holder: str = ""
    for_refunds: bool = False
    learned: bool = False

    @property
    def country(self) -> str:
        """The country of the bank, by the first letters of the IBAN."""
        return identifiers.compact(self.iban)[:2]


@dataclass(frozen=True, slots=True)
class Registration:
    """A registration number with its scheme (a key of `rules.customer_parts.SCHEMES`)."""

    id: int | None = None
    scheme: str = "other"
    value: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything a customer has several of, in the order it is shown."""

    addresses: tuple[Address, ...] = ()
    contacts: tuple[Contact, ...] = ()
    banks: tuple[BankAccount, ...] = ()
    registrations: tuple[Registration, ...] = ()


def load(desk: Desk, customer_id: int) -> Parts:
    """The parts of a customer; the main address and the primary contact stand first."""
    with desk.reading() as session:
        if of_desk(session, desk, customer_id) is None:
            return Parts()
        return Parts(
            tuple(Address(a.id, a.kind, a.name or "", a.street, a.number, a.addition or "", a.postcode, a.city, a.country_code,
                          a.default, a.valid_from, a.valid_to, a.contact or "", a.delivery_term_id, a.delivery_mode_id,
                          a.vat_group_id) for a in _addresses(session, customer_id)),
            tuple(Contact(c.id, c.name, c.role, c.email or "", c.phone or "", c.primary, c.privacy_blocked)
                  for c in _contacts(session, customer_id)),
            tuple(BankAccount(b.id, b.iban or "", b.bic or "", b.national or "", b.holder or "", b.for_refunds, b.learned)
                  for b in session.scalars(select(CustomerBankAccount).where(CustomerBankAccount.customer_id == customer_id)
                                           .order_by(CustomerBankAccount.id))),
            tuple(Registration(r.id, r.scheme, r.value) for r in session.scalars(
                select(CustomerRegistration).where(CustomerRegistration.customer_id == customer_id)
                .order_by(CustomerRegistration.id))))


def _addresses(session: Session, customer_id: int) -> Sequence[CustomerAddress]:
    return session.scalars(select(CustomerAddress).where(CustomerAddress.customer_id == customer_id).order_by(
        CustomerAddress.kind != "invoice", CustomerAddress.kind, CustomerAddress.default.desc(), CustomerAddress.id)).all()


def _contacts(session: Session, customer_id: int) -> Sequence[CustomerContact]:
    return session.scalars(select(CustomerContact).where(CustomerContact.customer_id == customer_id)
                           .order_by(CustomerContact.primary.desc(), CustomerContact.id)).all()


def address_for(session: Session, customer_id: int, purpose: str, day: date) -> CustomerAddress | None:
    """The address a letter, an invoice or a delivery takes on a day (MST-071)."""
    rows = {a.id: a for a in _addresses(session, customer_id)}
    found = rules.address_for(purpose, [rules.AddressFacts(a.id, a.kind, a.default, a.valid_from, a.valid_to)
                                        for a in rows.values()], day)
    return rows[found.address_id] if found else None


def contact_for(session: Session, customer_id: int, role: str, chosen: int | None = None) -> CustomerContact | None:
    """Who a document is addressed to: never a contact under privacy (BLK-23)."""
    rows = {c.id: c for c in _contacts(session, customer_id)}
    found = rules.contact_for(role, [rules.ContactFacts(c.id, c.role, c.primary, c.email or "", c.privacy_blocked)
                                     for c in rows.values()], chosen)
    return rows[found.contact_id] if found else None


def check_contact_of_letters(session: Session, customer_id: int) -> tuple[Problem, ...]:
    """A contact chosen for reminders who came under privacy: nothing is sent until another one is chosen (BLK-23)."""
    own = session.get(CustomerCollection, customer_id)
    contact = session.get(CustomerContact, own.contact_id) if own and own.contact_id else None
    if contact is None or not contact.privacy_blocked:
        return ()
    way_out = WayOut("customer.open", ("customer", customer_id))
    return (error("BLK-23-contact", at="contact", name=contact.name, ways_out=(way_out,)),)


# ---------------------------------------------------------------- saving

def save_address(desk: Desk, customer_id: int, given: Address) -> Outcome[int]:
    """Add or change an address; the first one of a kind, and the one marked so, is the one that is taken."""
    problems = rules.check_address(given.street, given.city, given.valid_from, given.valid_to)
    with desk.writing("customer.address") as uow:
        session = uow.session
        customer = of_desk(session, desk, customer_id)
        if customer is None or problems:
            return _refused(customer, problems)
        others = [a for a in _addresses(session, customer_id) if a.id != given.id]
        row = _row(session, CustomerAddress, customer_id, given.id)
        if row is None:
            row = CustomerAddress(company_id=desk.company_id, customer_id=customer_id, code=_code(given.kind, others),
                                  kind=given.kind, country_code=given.country_code)
            session.add(row)
        elif row.kind == "invoice" and given.kind != "invoice" and not any(a.kind == "invoice" for a in others):
            return Outcome(None, (error("MST-071-last-address", at="kind"),))
        _fill_address(session, row, given)
        row.default = given.default or not any(a.kind == given.kind and a.default for a in others)
        for other in others:
            if row.default and other.kind == given.kind and _overlap(other, given):
                other.default = False
        session.flush()
        refresh_search_key(session, customer)
        return Outcome(row.id)


def _refused(customer: Customer | None, problems: tuple[Problem, ...]) -> Outcome[int]:
    return Outcome(None, problems if customer is not None else (error("CUS-gone"),))


def _fill_address(session: Session, row: CustomerAddress, given: Address) -> None:
    row.kind, row.name, row.addition = given.kind, given.name.strip() or None, given.addition.strip() or None
    row.street, row.number = given.street.strip(), given.number.strip()
    row.postcode, row.city = postcodes.tidy(given.country_code, given.postcode), given.city.strip()
    if session.get(Country, given.country_code) is not None:
        row.country_code = given.country_code
    row.valid_from, row.valid_to = given.valid_from, given.valid_to
    row.contact, row.vat_group_id = given.contact.strip() or None, given.vat_group_id
    row.delivery_term_id, row.delivery_mode_id = given.delivery_term_id, given.delivery_mode_id


def _overlap(row: CustomerAddress, given: Address) -> bool:
    """Do two addresses hold on a same day? One follows the other without taking its mark."""
    return ((row.valid_to is None or given.valid_from is None or given.valid_from <= row.valid_to)
            and (given.valid_to is None or row.valid_from is None or row.valid_from <= given.valid_to))


def _code(kind: str, others: Sequence[CustomerAddress]) -> str:
    """MAIN for the first invoice address, else the kind's letters with a number that is free."""
    used = {a.code for a in others}
    if kind == "invoice" and "MAIN" not in used:
        return "MAIN"
    number = 1
    while f"{kind[:4].upper()}{number}" in used:
        number += 1
    return f"{kind[:4].upper()}{number}"


def _row(session: Session, model: type[Row], customer_id: int, identity: int | None) -> Row | None:
    """A part of this very customer."""
    row = session.get(model, identity) if identity else None
    return row if row is not None and row.customer_id == customer_id else None


def search_key(customer: Customer, city: str) -> str:
    """What a customer is found by: name, number and city without accents (usability 2.2)."""
    return f"{folded(customer.name)} {folded(customer.number)} {folded(city)}"[:260]


def refresh_search_key(session: Session, customer: Customer) -> None:
    """Find the customer by her main address again."""
    main = next((a for a in _addresses(session, customer.id) if a.kind == "invoice"), None)
    customer.search_key = search_key(customer, main.city if main else "")
    session.flush()


def save_contact(desk: Desk, customer_id: int, given: Contact) -> Outcome[int]:
    """Add or change a contact; one of them is the primary one."""
    problems = rules.check_contact(given.name, given.email)
    with desk.writing("customer.contact") as uow:
        session = uow.session
        customer = of_desk(session, desk, customer_id)
        if customer is None or problems:
            return _refused(customer, problems)
        others = [c for c in _contacts(session, customer_id) if c.id != given.id]
        row = _row(session, CustomerContact, customer_id, given.id)
        if row is None:
            row = CustomerContact(company_id=desk.company_id, customer_id=customer_id, name="")
            session.add(row)
        row.name, row.role, row.email = given.name.strip(), given.role, given.email.strip() or None
        row.phone, row.privacy_blocked = given.phone.strip() or None, given.privacy_blocked
        row.primary = given.primary or not any(c.primary for c in others)
        for other in others:
            other.primary = other.primary and not row.primary
        session.flush()
        return Outcome(row.id)


def save_bank(desk: Desk, customer_id: int, given: BankAccount, *, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Add or change a bank account; a doubtful IBAN or BIC is asked once (MST-012)."""
    iban = identifiers.compact(given.iban)
    problems = rules.check_bank(given.iban, given.national, given.bic)
    with desk.writing("customer.bank") as uow:
        session = uow.session
        customer = of_desk(session, desk, customer_id)
        if customer is not None and iban and session.scalars(select(CustomerBankAccount.id).where(
                CustomerBankAccount.customer_id == customer_id, CustomerBankAccount.iban == iban,
                CustomerBankAccount.id != (given.id or 0))).first():
            problems += (error("MST-071-bank-twice", at="iban", value=iban),)
        if customer is None or standing(problems, confirmed):
            return _refused(customer, problems)
        row = _row(session, CustomerBankAccount, customer_id, given.id)
        if row is None:
            row = CustomerBankAccount(company_id=desk.company_id, customer_id=customer_id)
            session.add(row)
        row.iban, row.bic = iban or None, identifiers.compact(given.bic) or None
        row.national, row.holder = given.national.strip() or None, given.holder.strip() or None
        row.for_refunds, row.learned = given.for_refunds, False
        session.flush()
        if given.for_refunds:
            for other in session.scalars(select(CustomerBankAccount).where(
                    CustomerBankAccount.customer_id == customer_id, CustomerBankAccount.id != row.id)):
                other.for_refunds = False
        session.flush()
        return Outcome(row.id, problems)


def save_registration(desk: Desk, customer_id: int, given: Registration, *,
                      confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Add or change a registration number, checked by its scheme (MST-012)."""
    problems = rules.check_registration(given.scheme, given.value)
    with desk.writing("customer.registration") as uow:
        session = uow.session
        customer = of_desk(session, desk, customer_id)
        value = given.value.strip()
        twice = session.scalars(select(CustomerRegistration.id).where(
            CustomerRegistration.customer_id == customer_id, CustomerRegistration.scheme == given.scheme,
            CustomerRegistration.value == value, CustomerRegistration.id != (given.id or 0))).first()
        if twice:
            problems += (error("MST-071-registration-twice", at="value", value=value),)
        if customer is None or standing(problems, confirmed):
            return _refused(customer, problems)
        row = _row(session, CustomerRegistration, customer_id, given.id)
        if row is None:
            row = CustomerRegistration(company_id=desk.company_id, customer_id=customer_id)
            session.add(row)
        row.scheme, row.value = given.scheme, value
        session.flush()
        return Outcome(row.id, problems)


# ---------------------------------------------------------------- removing

_MODELS = {Address: CustomerAddress, Contact: CustomerContact, BankAccount: CustomerBankAccount,
           Registration: CustomerRegistration}


def remove(desk: Desk, customer_id: int, part: Address | Contact | BankAccount | Registration) -> Outcome[int]:
    """Take a part away; what is in use stays, and the last invoice address too."""
    model: Any = _MODELS[type(part)]
    name = part.iban or part.national if isinstance(part, BankAccount) else getattr(part, "name", "") or ""
    used = "MST-071-bank-used" if isinstance(part, BankAccount) else "MST-071-contact-used"
    try:
        with desk.writing("customer.part_removed") as uow:
            session = uow.session
            customer = of_desk(session, desk, customer_id)
            row: Any = _row(session, model, customer_id, part.id)
            if customer is None or row is None:
                return Outcome(None, (error("CUS-gone"),))
            if isinstance(row, CustomerAddress) and row.kind == "invoice" and not any(
                    a.kind == "invoice" and a.id != row.id for a in _addresses(session, customer_id)):
                return Outcome(None, (error("MST-071-last-address"),))
            session.delete(row)
            session.flush()
            _inherit(session, customer_id, row)
            refresh_search_key(session, customer)
            return Outcome(row.id)
    except IntegrityError:
        return Outcome(None, (error(used, number=name, name=name),))


def _inherit(session: Session, customer_id: int, gone: object) -> None:
    """What was primary passes its mark on to the next."""
    if isinstance(gone, CustomerContact) and gone.primary:
        heir = next(iter(_contacts(session, customer_id)), None)
        if heir is not None:
            heir.primary = True
    if isinstance(gone, CustomerAddress) and gone.default:
        same = next((a for a in _addresses(session, customer_id) if a.kind == gone.kind), None)
        if same is not None:
            same.default = True



"""Customers that may be the same one: looked for while typing, on save and on import (MST-072)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.core import identifiers
from app.core.facts import Term
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.models.customers import Customer, CustomerAddress, CustomerBankAccount, CustomerContact, CustomerRegistration
from app.rules.customers import SAME_VAT_NUMBER, Identity, plain_name, same_in
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import DUPLICATE_VAT

declare({
    "MST-072-same": N_("{name} ({number}) has the same {what}. Is it the same customer?"),
    "MST-072-refused": N_("{name} ({number}) has the same VAT number; two customers may not share one."),
})

SAME_EMAIL = N_("e-mail address")
_MOST = 40


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer that may be the same, with the text (catalogue `app`) of what is the same."""

    customer_id: int
    number: str
    name: str
    what: str


@dataclass(slots=True)
class _Found:
    number: str = ""
    name: str = ""
    postcodes: set[str] = field(default_factory=set)
    vat_number: str = ""
    registrations: set[str] = field(default_factory=set)
    ibans: set[str] = field(default_factory=set)


def candidates(session: Session, company_id: int, customer_id: int | None, values: Mapping[str, Any]) -> list[Candidate]:
    """Customers with the same VAT number, registration number, IBAN, name and postcode, or e-mail address."""
    own = _identity(customer_id or 0, values)
    email = str(values.get("email") or "").strip().lower()
    ids = _near(session, company_id, own, email, customer_id or 0)
    if not ids:
        return []
    mails = {c for c, m in session.execute(select(CustomerContact.customer_id, CustomerContact.email).where(
        CustomerContact.customer_id.in_(ids))) if email and (m or "").lower() == email}
    found = []
    for other_id, other in _read(session, ids).items():
        whats = [same_in(own, Identity(other_id, other.name, postcode, other.vat_number, frozenset(other.registrations),
                                       frozenset(other.ibans))) for postcode in other.postcodes or {""}]
        what = next((w for w in whats if w), SAME_EMAIL if other_id in mails else None)
        if what is not None:
            found.append(Candidate(other_id, other.number, other.name, what))
    return sorted(found, key=lambda c: (c.what == SAME_EMAIL, c.number))


def _identity(customer_id: int, values: Mapping[str, Any]) -> Identity:
    registration = identifiers.compact(str(values.get("registration") or ""))
    iban = identifiers.compact(str(values.get("iban") or ""))
    return Identity(customer_id, str(values.get("name") or ""), str(values.get("postcode") or ""),
                    identifiers.compact(str(values.get("vat_number") or "")), frozenset({registration} - {""}),
                    frozenset({iban} - {""}))


def _near(session: Session, company_id: int, own: Identity, email: str, customer_id: int) -> list[int]:
    """Ids worth comparing: each test reads an index; the rule decides."""
    base = select(Customer.id).where(Customer.company_id == company_id, Customer.id != customer_id)
    tests: list[Select[Any]] = []
    if own.vat_number:
        tests.append(base.where(Customer.vat_number == own.vat_number))
    if own.ibans:
        tests.append(base.join(CustomerBankAccount, CustomerBankAccount.customer_id == Customer.id)
                     .where(CustomerBankAccount.company_id == company_id, CustomerBankAccount.iban.in_(own.ibans)))
    if own.registrations:
        plain = func.replace(func.replace(func.replace(func.upper(CustomerRegistration.value), " ", ""), ".", ""), "-", "")
        tests.append(base.join(CustomerRegistration, CustomerRegistration.customer_id == Customer.id)
                     .where(plain.in_(own.registrations)))
    if email:
        tests.append(base.join(CustomerContact, CustomerContact.customer_id == Customer.id)
                     .where(func.lower(CustomerContact.email) == email))
    word, postcode = max(plain_name(own.name).split(), key=len, default=""), own.postcode.replace(" ", "").upper()
    if word and postcode:
        tests.append(base.join(CustomerAddress, CustomerAddress.customer_id == Customer.id)
                     .where(func.upper(func.replace(CustomerAddress.postcode, " ", "")) == postcode,
                            Customer.search_key.contains(word, autoescape=True)))
    ids: dict[int, None] = {}
    for test in tests:
        ids.update(dict.fromkeys(session.scalars(test.limit(_MOST))))
    return list(ids)


def _read(session: Session, ids: Iterable[int]) -> dict[int, _Found]:
    """What the rule compares, of each near customer."""
    wanted = list(ids)
    found = {i: _Found(number, name, vat_number=vat or "") for i, number, name, vat in session.execute(
        select(Customer.id, Customer.number, Customer.name, Customer.vat_number).where(Customer.id.in_(wanted)))}
    for i, postcode in session.execute(select(CustomerAddress.customer_id, CustomerAddress.postcode).where(
            CustomerAddress.customer_id.in_(wanted))):
        found[i].postcodes.add(postcode)
    for i, iban in session.execute(select(CustomerBankAccount.customer_id, CustomerBankAccount.iban).where(
            CustomerBankAccount.customer_id.in_(wanted), CustomerBankAccount.iban.is_not(None))):
        found[i].ibans.add(str(iban))
    for i, value in session.execute(select(CustomerRegistration.customer_id, CustomerRegistration.value).where(
            CustomerRegistration.customer_id.in_(wanted))):
        found[i].registrations.add(identifiers.compact(value))
    return found


def check(session: Session, desk: Desk, customer_id: int | None, values: Mapping[str, Any]) -> tuple[Problem, ...]:
    """The candidates as questions; the same VAT number is refused where the company wants that (MST-072)."""
    mode = parameters(session, desk.company_id).get(DUPLICATE_VAT)
    found: list[Problem] = []
    for one in candidates(session, desk.company_id, customer_id, values):
        if one.what == SAME_EMAIL or (one.what == SAME_VAT_NUMBER and mode == "off"):
            continue
        if one.what == SAME_VAT_NUMBER and mode == "refuse":
            found.append(error("MST-072-refused", at="vat_number", name=one.name, number=one.number))
        else:
            found.append(warning("MST-072-same", key=f"MST-072-{one.customer_id}", at="name", name=one.name, number=one.number,
                                 what=Term(one.what)))
    return tuple(found)


def while_typing(desk: Desk, customer_id: int | None, values: Mapping[str, Any]) -> list[Candidate]:
    """Who the typed customer may be, for a hint beside the fields (MST-072)."""
    with desk.reading() as session:
        return candidates(session, desk.company_id, customer_id, values)[:5]



"""Customers: create, change, block with reason and impact, duplicates (MST-070…075, BLK-10, 20, 21)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core import identifiers
from app.core.enums import LANGUAGES, Blocked
from app.core.facts import Term
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.search import folded
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.collections import CollectionLetter, CustomerCollection
from app.models.company import Company, Country, User
from app.models.credit import CustomerCredit
from app.models.customers import (
    BlockChange,
    Customer,
    CustomerAddress,
    CustomerBankAccount,
    CustomerContact,
    CustomerGroup,
    CustomerRegistration,
    Party,
)
from app.models.ledger import CustomerEntryState
from app.models.types import FOR_EVER
from app.rules import customers as rules
from app.services.desk import Desk
from app.storage import audit, numbering

declare({
    "MST-071-name": N_("A customer needs a name."),
    "MST-071-group": N_("Choose a customer group."),
    "MST-071-currency": N_("Choose a currency."),
    "MST-071-country": N_("Choose a country."),
    "MST-072-number": N_("Customer number {number} is taken by {name}."),
    "MST-072-long": N_("A customer number has at most 20 characters."),
    "MST-072-same": N_("{name} ({number}) has the same {what}. Is it the same customer?"),
    "MST-012-customer-vat": N_("{value} is not a valid VAT number. Keep it all the same?"),
    "MST-012-customer-iban": N_("{value} is not a valid IBAN. Keep it all the same?"),
    "MST-012-email": N_("{value} is not an e-mail address."),
    "CLW-006-stale": N_("Somebody changed this customer meanwhile. Your changes are still on the screen; "
                        "load again and compare."),
    "MST-073-used": N_("{number} has entries and cannot be deleted. Make the customer inactive instead."),
    "BLK-10-use": N_("The reason {reason} is not meant for blocking."),
    "BLK-10-impact": N_("{letters:draft letter|draft letters} and {entries:open item|open items} of {amount} are concerned."),
})

ADDRESS = "MAIN"
"""Code of the address that letters go to."""
_COLUMNS = ("name", "name2", "group_id", "type", "language", "currency", "inactive", "invoice_account_id", "posting_profile_id",
            "vat_group_id", "eori", "buyer_reference", "payment_term_id", "cash_discount_id", "payment_method_id",
            "reference_kind", "application_method", "output_channel", "review_block_on", "supplier_number_there")
_ADDRESS = ("street", "number_", "addition", "postcode", "city", "country_code")
_COLLECTION = ("sequence_id", "law_preset_id", "interest_terms_id", "channel", "do_not_remind", "until", "reason",
               "interest_agreed", "damages_agreed")


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """Everything the card shows of a customer, as plain values by field name; `version` detects a stale save."""

    customer_id: int
    version: int
    values: Mapping[str, Any]


def facts_of(customer: Customer) -> rules.CustomerFacts:
    """A customer as the blocking rules see her."""
    return rules.CustomerFacts(customer.id, customer.number, customer.name, customer.blocked, customer.privacy_blocked,
                               customer.inactive)


def load(desk: Desk, customer_id: int) -> CustomerCard | None:
    """The card of a customer; None when she is gone or belongs to another company."""
    with desk.reading() as session:
        customer = session.get(Customer, customer_id)
        if customer is None or customer.company_id != desk.company_id:
            return None
        return CustomerCard(customer.id, customer.version, _values(session, customer))


def _values(session: Session, customer: Customer) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(customer, name) for name in _COLUMNS}
    values |= {"number": customer.number, "blocked": customer.blocked, "privacy_blocked": customer.privacy_blocked,
               "vat_number": customer.vat_number}
    address = _address(session, customer.id)
    if address is not None:
        values |= {"street": address.street, "number_": address.number, "addition": address.addition,
                   "postcode": address.postcode, "city": address.city, "country_code": address.country_code}
    contact = session.scalars(select(CustomerContact).where(CustomerContact.customer_id == customer.id)
                              .order_by(CustomerContact.primary.desc(), CustomerContact.id)).first()
    values |= {"contact": contact.name if contact else "", "email": contact.email if contact else "",
               "phone": contact.phone if contact else ""}
    bank = session.scalars(select(CustomerBankAccount).where(CustomerBankAccount.customer_id == customer.id)).first()
    registration = session.scalars(select(CustomerRegistration).where(
        CustomerRegistration.customer_id == customer.id)).first()
    values |= {"iban": bank.iban if bank else "", "registration": registration.value if registration else ""}
    collection = session.get(CustomerCollection, customer.id)
    values |= {name: getattr(collection, name) if collection else None for name in _COLLECTION}
    credit = session.get(CustomerCredit, customer.id)
    values |= {"credit_limit": credit.credit_limit if credit else 0, "limit_expires_on": credit.expires_on if credit else None}
    return values


def _address(session: Session, customer_id: int) -> CustomerAddress | None:
    return session.scalars(select(CustomerAddress).where(CustomerAddress.customer_id == customer_id)
                           .order_by(CustomerAddress.kind != "invoice", CustomerAddress.id)).first()


def proposed(desk: Desk, group_id: int | None = None) -> dict[str, Any]:
    """Values of a new customer: the company's, then those of the group (MST-070, 071)."""
    with desk.reading() as session:
        company = session.get_one(Company, desk.company_id)
        group = session.get(CustomerGroup, group_id) if group_id else session.scalars(
            select(CustomerGroup).where(CustomerGroup.company_id == desk.company_id).order_by(CustomerGroup.code)).first()
        values: dict[str, Any] = {
            "type": "business", "language": company.language, "currency": company.accounting_currency,
            "country_code": company.country_code, "blocked": Blocked.BLANK, "reference_kind": "company",
            "application_method": "company", "output_channel": "print", "channel": "print"}
        if group is not None:
            values |= {"group_id": group.id, "vat_group_id": group.vat_group_id, "payment_term_id": group.payment_term_id,
                       "payment_method_id": group.payment_method_id, "posting_profile_id": group.posting_profile_id,
                       "cash_discount_id": group.cash_discount_id, "sequence_id": group.letter_sequence_id,
                       "interest_terms_id": group.interest_terms_id}
        return values


def save(desk: Desk, customer_id: int | None, values: Mapping[str, Any], *, version: int | None = None,
         confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Create or change a customer; Blocked changes only through `change_block` (MST-071, 072, CLW-006)."""
    try:
        with desk.writing("customer.create" if customer_id is None else "customer.change") as uow:
            session = uow.session
            customer = session.get(Customer, customer_id) if customer_id else None
            if customer is not None and version is not None and customer.version != version:
                return Outcome(None, (error("CLW-006-stale"),))
            problems = check(session, desk, customer_id, values)
            if standing(problems, confirmed):
                return Outcome(None, problems)
            return Outcome(write(session, desk, customer, values).id, problems)
    except StaleDataError:
        return Outcome(None, (error("CLW-006-stale"),))


def check(session: Session, desk: Desk, customer_id: int | None, values: Mapping[str, Any]) -> tuple[Problem, ...]:
    """Everything wrong with a card, and what should be looked at twice (MST-012, 072)."""
    found: list[Problem] = []
    if not str(values.get("name") or "").strip():
        found.append(error("MST-071-name", at="name"))
    if customer_id is None and not values.get("group_id"):
        found.append(error("MST-071-group", at="group_id"))
    if customer_id is None and not values.get("currency"):
        found.append(error("MST-071-currency", at="currency"))
    number = str(values.get("number") or "").strip()
    if len(number) > 20:
        found.append(error("MST-072-long", at="number"))
    taken = number and session.execute(
        select(Customer.id, Customer.name).where(Customer.company_id == desk.company_id,
                                                 func.lower(Customer.number) == number.lower())).first()
    if taken and taken.id != customer_id:
        found.append(error("MST-072-number", at="number", number=number, name=taken.name))
    found += _identifier_doubts(values)
    found += _same(session, desk, customer_id, values)
    return tuple(found)


def _identifier_doubts(values: Mapping[str, Any]) -> list[Problem]:
    """Identifiers are checked; on a customer a failure can be dismissed (MST-012)."""
    found: list[Problem] = []
    vat, iban, email = (str(values.get(n) or "").strip() for n in ("vat_number", "iban", "email"))
    if vat and not identifiers.vat_is_valid(vat):
        found.append(warning("MST-012-customer-vat", key=f"MST-012-{vat}", at="vat_number", value=vat))
    if iban and not identifiers.iban_is_valid(iban):
        found.append(warning("MST-012-customer-iban", key=f"MST-012-{iban}", at="iban", value=iban))
    if email and ("@" not in email or " " in email):
        found.append(error("MST-012-email", at="email", value=email))
    return found


def _same(session: Session, desk: Desk, customer_id: int | None, values: Mapping[str, Any]) -> list[Problem]:
    """Candidates with the same VAT number, IBAN or name and postcode (MST-072)."""
    vat, iban = identifiers.compact(str(values.get("vat_number") or "")), identifiers.compact(str(values.get("iban") or ""))
    name, postcode = folded(str(values.get("name") or "")), str(values.get("postcode") or "").strip()
    others = select(Customer.id, Customer.number, Customer.name).where(Customer.company_id == desk.company_id,
                                                                       Customer.id != (customer_id or 0))
    tests = []
    if vat:
        tests.append((N_("VAT number"), others.where(Customer.vat_number == vat)))
    if iban:
        tests.append((N_("IBAN"), others.join(CustomerBankAccount, CustomerBankAccount.customer_id == Customer.id)
                      .where(CustomerBankAccount.iban == iban)))
    if name and postcode:
        tests.append((N_("name and postcode"), others.join(CustomerAddress, CustomerAddress.customer_id == Customer.id)
                      .where(Customer.search_key.startswith(name + " "), CustomerAddress.postcode == postcode)))
    return [warning("MST-072-same", key=f"MST-072-{row.id}", at="name", name=row.name, number=row.number, what=Term(what))
            for what, query in tests for row in session.execute(query.limit(5))]


def write(session: Session, desk: Desk, customer: Customer | None, values: Mapping[str, Any]) -> Customer:
    """Write a checked card: the customer and the rows that belong to her."""
    if customer is None:
        customer = _new(session, desk, values)
    for name in _COLUMNS:
        if name in values and (values[name] is not None or Customer.__table__.c[name].nullable):
            setattr(customer, name, values[name])
    if "vat_number" in values:
        customer.vat_number = identifiers.compact(str(values["vat_number"] or "")) or None
    if str(values.get("number") or "").strip():
        customer.number = str(values["number"]).strip()
    _write_address(session, desk, customer, values)
    _write_contact(session, desk, customer, values)
    _write_numbers(session, desk, customer, values)
    _write_collection(session, desk, customer, values)
    customer.search_key = f"{folded(customer.name)} {folded(customer.number)} {folded(str(values.get('city') or ''))}"[:260]
    session.flush()
    return customer


def _new(session: Session, desk: Desk, values: Mapping[str, Any]) -> Customer:
    """A new customer with her number, party and one-to-one rows."""
    number = str(values.get("number") or "").strip()
    while not number:
        drawn = numbering.draw(session, desk.company_id, "customer", desk.today, values.get("group_id")).number
        used = session.scalars(select(Customer.id).where(Customer.company_id == desk.company_id,
                                                         func.lower(Customer.number) == drawn.lower())).first()
        number = "" if used else drawn
    party = Party(no=f"{desk.company_id}-{number}"[:20], name=str(values["name"])[:100])
    if session.scalars(select(Party.id).where(Party.no == party.no)).first() is None:
        session.add(party)
        session.flush()
    customer = Customer(company_id=desk.company_id, number=number, name=values["name"], group_id=values["group_id"],
                        party_id=party.id, language=values.get("language") or LANGUAGES[0], currency=values["currency"],
                        vat_group_id=values["vat_group_id"], blocked=Blocked.BLANK)
    session.add(customer)
    session.flush()
    session.add(CustomerCredit(customer_id=customer.id, company_id=desk.company_id, limit_currency=values["currency"],
                               credit_limit=values.get("credit_limit") or 0, customer_since=desk.today))
    session.add(CustomerCollection(customer_id=customer.id, company_id=desk.company_id))
    session.flush()
    return customer


def _write_address(session: Session, desk: Desk, customer: Customer, values: Mapping[str, Any]) -> None:
    if not any(name in values for name in _ADDRESS):
        return
    address = _address(session, customer.id)
    if address is None:
        company = session.get_one(Company, desk.company_id)
        address = CustomerAddress(company_id=desk.company_id, customer_id=customer.id, code=ADDRESS, kind="invoice",
                                  default=True, country_code=values.get("country_code") or company.country_code)
        session.add(address)
    for name in _ADDRESS:
        if name in values:
            value = values[name]
            setattr(address, "number" if name == "number_" else name, value if value is not None or name == "addition" else "")
    if address.country_code and session.get(Country, address.country_code) is None:
        address.country_code = session.get_one(Company, desk.company_id).country_code


def _write_contact(session: Session, desk: Desk, customer: Customer, values: Mapping[str, Any]) -> None:
    wanted = {n: str(values.get(n) or "").strip() for n in ("contact", "email", "phone") if n in values}
    if not wanted:
        return
    contact = session.scalars(select(CustomerContact).where(CustomerContact.customer_id == customer.id)
                              .order_by(CustomerContact.primary.desc(), CustomerContact.id)).first()
    if contact is None:
        if not any(wanted.values()):
            return
        contact = CustomerContact(company_id=desk.company_id, customer_id=customer.id, name="", primary=True)
        session.add(contact)
    contact.name = wanted.get("contact", contact.name) or ""
    contact.email = wanted.get("email", contact.email) or None
    contact.phone = wanted.get("phone", contact.phone) or None


def _write_numbers(session: Session, desk: Desk, customer: Customer, values: Mapping[str, Any]) -> None:
    """IBAN and registration number, each in its own table."""
    if "iban" in values:
        iban = identifiers.compact(str(values["iban"] or ""))
        bank = session.scalars(select(CustomerBankAccount).where(CustomerBankAccount.customer_id == customer.id)).first()
        if bank is None and iban:
            session.add(CustomerBankAccount(company_id=desk.company_id, customer_id=customer.id, iban=iban))
        elif bank is not None:
            bank.iban = iban or None
    if "registration" in values:
        value = str(values["registration"] or "").strip()
        row = session.scalars(select(CustomerRegistration).where(CustomerRegistration.customer_id == customer.id)).first()
        if row is None and value:
            session.add(CustomerRegistration(company_id=desk.company_id, customer_id=customer.id, scheme="other", value=value))
        elif row is not None:
            row.value = value


def _write_collection(session: Session, desk: Desk, customer: Customer, values: Mapping[str, Any]) -> None:
    names = [n for n in _COLLECTION if n in values]
    if not names:
        return
    row = session.get(CustomerCollection, customer.id)
    if row is None:
        row = CustomerCollection(customer_id=customer.id, company_id=desk.company_id)
        session.add(row)
    for name in names:
        if values[name] is not None or name not in ("channel", "do_not_remind", "interest_agreed", "damages_agreed"):
            setattr(row, name, values[name])


# ---------------------------------------------------------------- blocking

@dataclass(frozen=True, slots=True)
class Impact:
    """What a stricter value concerns now (BLK-10): open items with their amount in accounting minor units, draft letters."""

    open_items: int
    amount: int
    draft_letters: int


def impact(desk: Desk, customer_id: int) -> Impact:
    """Figures shown before a stricter value of Blocked is saved."""
    with desk.reading() as session:
        state = CustomerEntryState
        count, amount = session.execute(
            select(func.count(), func.coalesce(func.sum(state.remaining_accounting), 0))
            .where(state.company_id == desk.company_id, state.open_until == FOR_EVER, state.customer_id == customer_id)).one()
        drafts = session.scalars(select(func.count()).select_from(CollectionLetter).where(
            CollectionLetter.customer_id == customer_id, CollectionLetter.state == "draft")).one()
        return Impact(count, int(amount), drafts)


def change_block(desk: Desk, customer_id: int, new: Blocked, *, reason_id: int | None, note: str = "",
                 privacy: bool | None = None, review_on: date | None = None, cause: tuple[str, int] | None = None,
                 confirmed: frozenset[str] = frozenset()) -> Outcome[Blocked]:
    """Change Blocked (and the privacy block) with a reason; every change is kept (BLK-10, 11, 20, 21)."""
    with desk.writing("customer.block", note or None) as uow:
        session = uow.session
        customer = session.get(Customer, customer_id)
        if customer is None or customer.company_id != desk.company_id:
            return Outcome(None, (error("LED-gone"),))
        wish = rules.BlockWish(new, reason_id, privacy)
        planned, problems = rules.plan_block(facts_of(customer), wish)
        reason = session.get(ReasonCode, reason_id) if reason_id else None
        if reason is not None and "status" not in reason.uses:
            problems += (error("BLK-10-use", at="reason", reason=reason.code),)
        if standing(problems, confirmed):
            return Outcome(None, problems)
        assert reason_id is not None
        if (planned.blocked, planned.privacy) != (customer.blocked, customer.privacy_blocked):
            table, identity = cause or (None, None)
            session.add(BlockChange(
                company_id=desk.company_id, customer_id=customer_id, old=customer.blocked, new=planned.blocked,
                privacy=planned.privacy, reason_id=reason_id, note=note or None, cause_table=table, cause_id=identity,
                created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
            customer.blocked, customer.privacy_blocked = planned.blocked, planned.privacy
        customer.review_block_on = review_on
        session.flush()
        return Outcome(planned.blocked, problems)


@dataclass(frozen=True, slots=True)
class BlockNote:
    """One line of *Why?*: when, who, from, to, reason, note (BLK-10)."""

    on: date
    user: str
    old: Blocked
    new: Blocked
    reason: str
    note: str


def why_blocked(desk: Desk, customer_id: int) -> list[BlockNote]:
    """The history of Blocked, newest first."""
    with desk.reading() as session:
        rows = session.execute(
            select(BlockChange, User.display_name, ReasonCode.texts).join(User, User.id == BlockChange.created_by_id)
            .join(ReasonCode, ReasonCode.id == BlockChange.reason_id).where(BlockChange.customer_id == customer_id)
            .order_by(BlockChange.id.desc()))
        return [BlockNote(c.created_at.date(), name, c.old, c.new, texts.get(desk.language, texts["en"]), c.note or "")
                for c, name, texts in rows]


def delete(desk: Desk, customer_id: int) -> Outcome[int]:
    """Delete a customer without any document or entry; else offer to make her inactive (MST-073)."""
    try:
        with desk.writing("customer.delete") as uow:
            customer = uow.session.get(Customer, customer_id)
            if customer is None or customer.company_id != desk.company_id:
                return Outcome(None, (error("LED-gone"),))
            number = customer.number
            for model in (CustomerCollection, CustomerCredit):
                row = uow.session.get(model, customer_id)
                if row is not None:
                    uow.session.delete(row)
            uow.session.flush()
            uow.session.delete(customer)
            uow.session.flush()
            return Outcome(customer_id)
    except IntegrityError:
        return Outcome(None, (error("MST-073-used", number=number),))



def history(desk: Desk, customer_id: int) -> list[audit.HistoryLine]:
    """Change history of the card, newest first (AUD-013)."""
    with desk.reading() as session:
        return audit.history(session, "customer", customer_id)

"""The customer card: what it shows, what is proposed, checked, written and deleted (MST-070…075, CLW-006)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core import identifiers, postcodes
from app.core.enums import LANGUAGES, Blocked
from app.core.facts import Term
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, WayOut, error, information, standing, warning
from app.core.words import N_, declare
from app.models.archive import Attachment, Note
from app.models.collections import CustomerCollection
from app.models.company import Company, Country
from app.models.credit import CustomerCredit
from app.models.customers import (
    Customer,
    CustomerAddress,
    CustomerBankAccount,
    CustomerContact,
    CustomerGroup,
    CustomerRegistration,
    Party,
)
from app.rules.customer_parts import SCHEME_OF_COUNTRY, check_email, check_iban, check_registration, check_vat, vat_number
from app.services import permissions, tolerances
from app.services.customers import duplicates, parts, prospects
from app.services.customers.facts import of_desk
from app.services.desk import Desk
from app.services.numbers import numbered
from app.storage import numbering

declare({
    "MST-071-name": N_("A customer needs a name."),
    "MST-071-group": N_("Choose a customer group."),
    "MST-071-currency": N_("Choose a currency."),
    "MST-072-number": N_("Customer number {number} is taken by {name}."),
    "MST-072-long": N_("A customer number has at most 20 characters."),
    "MST-074-gone": N_("The invoice account is no longer there."),
    "MST-074-self": N_("The invoice account is another customer; leave it empty when she pays herself."),
    "MST-074-chain": N_("{number} {name} is billed to somebody else herself. Choose the one who pays in the end."),
    "MST-074-payer": N_("This customer pays for {number}; she cannot have an invoice account of her own."),
    "MST-074-currency": N_("Invoices go to {number} and are in {currency}, the currency of the invoice account."),
    "MST-071-percent": N_("{field} lies between 0 and 100."),
    "MST-071-exception": N_("Say why this customer gets no electronic invoice, or choose one that she receives, not both."),
    "TOL-08-open": N_("{count:open document loses|open documents lose} payment tolerance and days of grace. Go on?"),
    "COL-reason": N_("Say why this customer is not reminded."),
    "CLW-006-stale": N_("Somebody changed this customer meanwhile. Your changes are still on the screen; "
                        "load again and compare."),
    "MST-073-used": N_("{number} has entries, letters or a history of blocks and cannot be deleted. "
                         "Make the customer inactive instead."),
})

DOMESTIC = "DOM"
"""The delivered group most new customers belong to."""
ADDRESS = "MAIN"
"""Code of the address that letters go to."""
_COLUMNS = ("name", "name2", "group_id", "type", "language", "currency", "inactive", "invoice_account_id", "posting_profile_id",
            "vat_group_id", "eori", "buyer_reference", "payment_term_id", "cash_discount_id", "payment_method_id",
            "reference_kind", "application_method", "output_channel", "review_block_on", "supplier_number_there",
            "prices_include_vat", "block_tolerance", "minimum_refund", "document_discount", "summary", "payment_schedule_id",
            "delivery_term_id", "delivery_mode_id", "partial_delivery", "over_percent", "under_percent", "sales_group_id",
            "commission_group_id", "charges_group_id", "vat_on_discount", "require_slip", "e_invoice", "e_invoice_scheme",
            "e_invoice_id", "e_invoice_exception")
SALES: Mapping[str, Any] = {"document_discount": Decimal(0), "summary": "none", "partial_delivery": True,
                            "require_slip": "company", "e_invoice": "paper", "prices_include_vat": False,
                            "block_tolerance": False}
"""How one sells to a new customer (MST-071)."""
PERCENTAGES = {"document_discount": N_("Document discount in percent"), "over_percent": N_("Over-delivery in percent"),
               "under_percent": N_("Under-delivery in percent")}
_ADDRESS = ("street", "number_", "addition", "postcode", "city", "country_code")
_COLLECTION = ("sequence_id", "law_preset_id", "interest_terms_id", "channel", "do_not_remind", "until", "reason",
               "quiet_until", "contact_id", "interest_agreed", "damages_agreed", "strategy_id", "strategy_excluded",
               "region", "sole_trader")
_GROUP = ("vat_group_id", "payment_term_id", "payment_method_id", "posting_profile_id", "cash_discount_id", "prices_include_vat")


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """Everything the card shows of a customer, as plain values by field name; `version` detects a stale save."""

    customer_id: int
    version: int
    values: Mapping[str, Any]


def load(desk: Desk, customer_id: int) -> CustomerCard | None:
    """The card of a customer; None when she is gone or belongs to another company."""
    with desk.reading() as session:
        customer = of_desk(session, desk, customer_id)
        return CustomerCard(customer.id, customer.version, _values(session, customer)) if customer is not None else None


def _values(session: Session, customer: Customer) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(customer, name) for name in _COLUMNS}
    values |= {"number": customer.number, "prospect": customer.prospect, "blocked": customer.blocked,
               "privacy_blocked": customer.privacy_blocked, "vat_number": customer.vat_number}
    address, contact, bank, registration = _main(session, customer.id)
    if address is not None:
        values |= {"street": address.street, "number_": address.number, "addition": address.addition,
                   "postcode": address.postcode, "city": address.city, "country_code": address.country_code}
    values |= {"contact": contact.name if contact else "", "email": contact.email if contact else "",
               "phone": contact.phone if contact else "", "iban": bank.iban if bank else "",
               "registration": registration.value if registration else "",
               "scheme": registration.scheme if registration else None}
    collection = session.get(CustomerCollection, customer.id)
    values |= {name: getattr(collection, name) if collection else None for name in _COLLECTION}
    credit = session.get(CustomerCredit, customer.id)
    values |= {"credit_limit": credit.credit_limit if credit else 0, "limit_expires_on": credit.expires_on if credit else None,
               "limit_currency": credit.limit_currency if credit else customer.currency,
               "unlimited": bool(credit and credit.unlimited), "customer_since": credit.customer_since if credit else None}
    return values


def _main(session: Session, customer_id: int) -> tuple[CustomerAddress | None, CustomerContact | None,
                                                       CustomerBankAccount | None, CustomerRegistration | None]:
    """The rows behind the single fields of the card: main address, primary contact, first account and number."""
    return (_address(session, customer_id), _contact(session, customer_id),
            session.scalars(select(CustomerBankAccount).where(CustomerBankAccount.customer_id == customer_id)
                            .order_by(CustomerBankAccount.id)).first(),
            session.scalars(select(CustomerRegistration).where(CustomerRegistration.customer_id == customer_id)
                            .order_by(CustomerRegistration.id)).first())


def _address(session: Session, customer_id: int) -> CustomerAddress | None:
    return session.scalars(select(CustomerAddress).where(CustomerAddress.customer_id == customer_id).order_by(
        CustomerAddress.kind != "invoice", CustomerAddress.default.desc(), CustomerAddress.id)).first()


def _contact(session: Session, customer_id: int) -> CustomerContact | None:
    return session.scalars(select(CustomerContact).where(CustomerContact.customer_id == customer_id)
                           .order_by(CustomerContact.primary.desc(), CustomerContact.id)).first()


def proposed(desk: Desk, group_id: int | None = None) -> dict[str, Any]:
    """Values of a new customer: the company's, then those of the group (MST-070, 071)."""
    with desk.reading() as session:
        company = session.get_one(Company, desk.company_id)
        group = session.get(CustomerGroup, group_id) if group_id else session.scalars(
            select(CustomerGroup).where(CustomerGroup.company_id == desk.company_id)
            .order_by(CustomerGroup.code != DOMESTIC, CustomerGroup.code)).first()
        values: dict[str, Any] = {
            "type": "business", "language": company.language, "currency": company.accounting_currency, **SALES, "prospect": False,
            "country_code": company.country_code, "blocked": Blocked.BLANK, "reference_kind": "company",
            "application_method": "company", "output_channel": "print", "channel": "print"}
        return values | (_of_group(group) if group is not None else {})


def _of_group(group: CustomerGroup) -> dict[str, Any]:
    """What a group proposes; it is never pushed on members (MST-070)."""
    return {"group_id": group.id, **{name: getattr(group, name) for name in _GROUP}, "sequence_id": group.letter_sequence_id,
            "interest_terms_id": group.interest_terms_id}


def offered_by_group(desk: Desk, group_id: int, values: Mapping[str, Any]) -> dict[str, Any]:
    """What a group proposes that the card has otherwise: offered, never pushed (MST-070). Empty = nothing to offer."""
    with desk.reading() as session:
        group = session.get(CustomerGroup, group_id)
        if group is None or group.company_id != desk.company_id:
            return {}
        return {name: value for name, value in _of_group(group).items()
                if name != "group_id" and value is not None and value != values.get(name)}


def save(desk: Desk, customer_id: int | None, values: Mapping[str, Any], *, version: int | None = None,
         confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Create or change a customer; Blocked changes only through `change_block` (MST-071, 072, CLW-006)."""
    try:
        with desk.writing("customer.create" if customer_id is None else "customer.change") as uow:
            session = uow.session
            customer = of_desk(session, desk, customer_id)
            if customer_id and customer is None:
                return Outcome(None, (error("CUS-gone"),))
            if customer is not None and version is not None and customer.version != version:
                return Outcome(None, (error("CLW-006-stale"),))
            problems = check(session, desk, customer_id, values)
            if customer_id is None and values.get("credit_limit"):
                problems += permissions.may(session, desk, Permission.LIMITS)
            losing = customer is not None and bool(values.get("block_tolerance")) and not customer.block_tolerance
            if losing and customer is not None:
                problems += _tolerances_lost(session, customer)
            if standing(problems, confirmed):
                return Outcome(None, problems)
            done = numbered(uow, lambda: write(session, desk, customer, values).id, problems)
            if losing and done.value is not None:
                tolerances.remove(uow, done.value)
            return done
    except StaleDataError:
        return Outcome(None, (error("CLW-006-stale"),))


def _tolerances_lost(session: Session, customer: Customer) -> tuple[Problem, ...]:
    """A question before open documents lose their tolerance (TOL-08)."""
    count = tolerances.with_tolerance(session, customer.id)
    return (warning("TOL-08-open", key="TOL-08-open", at="block_tolerance", count=count),) if count else ()


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
    found += doubts(values)
    found += _invoice_account(session, desk, customer_id, values)
    found += _reminders(values)
    found += _selling(values)
    found += duplicates.check(session, desk, customer_id, values)
    return tuple(found)


def doubts(values: Mapping[str, Any]) -> list[Problem]:
    """Identifiers are checked; on a customer a failure can be dismissed (MST-012)."""
    country = str(values.get("country_code") or "")
    registration = str(values.get("registration") or "").strip()
    scheme = str(values.get("scheme") or SCHEME_OF_COUNTRY.get(country, "other"))
    found = [*check_vat(str(values.get("vat_number") or ""), country), *check_iban(str(values.get("iban") or "")),
             *check_email(str(values.get("email") or ""))]
    found += [replace(p, field="registration") for p in check_registration(scheme, registration)] if registration else []
    odd = postcodes.doubt(country, str(values.get("postcode") or ""))
    return [*found, odd] if odd is not None else found


def _invoice_account(session: Session, desk: Desk, customer_id: int | None, values: Mapping[str, Any]) -> list[Problem]:
    """Another customer who is billed: not herself, not one who is billed elsewhere, in her currency (MST-074)."""
    payer_id = values.get("invoice_account_id")
    if not payer_id:
        return []
    payer = of_desk(session, desk, payer_id)
    if payer is None:
        return [error("MST-074-gone", at="invoice_account_id")]
    if payer.id == customer_id:
        return [error("MST-074-self", at="invoice_account_id")]
    if payer.invoice_account_id is not None:
        return [error("MST-074-chain", at="invoice_account_id", number=payer.number, name=payer.name)]
    found: list[Problem] = []
    billed = session.scalars(select(Customer.number).where(Customer.invoice_account_id == (customer_id or 0))).first()
    if billed is not None:
        found.append(error("MST-074-payer", at="invoice_account_id", number=billed))
    if values.get("currency") and payer.currency != values["currency"]:
        found.append(information("MST-074-currency", at="invoice_account_id", number=payer.number, currency=payer.currency))
    return found


def _selling(values: Mapping[str, Any]) -> list[Problem]:
    """Percentages lie between 0 and 100; whoever receives electronic invoices needs no exception (MST-071, EIN-001)."""
    found = [error("MST-071-percent", at=name, field=Term(title)) for name, title in PERCENTAGES.items()
             if not 0 <= (values.get(name) or 0) <= Decimal(100)]
    if str(values.get("e_invoice_exception") or "").strip() and values.get("e_invoice", "paper") not in ("paper", "email"):
        found.append(error("MST-071-exception", at="e_invoice_exception"))
    return found


def _reminders(values: Mapping[str, Any]) -> list[Problem]:
    """Whoever stops the reminders says why (AUD-011)."""
    if values.get("do_not_remind") and "reason" in values and not str(values.get("reason") or "").strip():
        return [error("COL-reason", at="reason")]
    return []


def write(session: Session, desk: Desk, customer: Customer | None, values: Mapping[str, Any]) -> Customer:
    """Write a checked card: the customer and the rows that belong to her; who is a prospect stays one until `take_on`."""
    if customer is None:
        customer = _new(session, desk, values)
    for name in _COLUMNS:
        if name in values and (values[name] is not None or Customer.__table__.c[name].nullable):
            setattr(customer, name, values[name])
    if "vat_number" in values:
        customer.vat_number = vat_number(str(values["vat_number"] or ""), str(values.get("country_code") or "")) or None
    if str(values.get("number") or "").strip():
        customer.number = str(values["number"]).strip()
    _write_address(session, desk, customer, values)
    _write_contact(session, desk, customer, values)
    _write_numbers(session, desk, customer, values)
    _write_collection(session, desk, customer, values)
    if "city" in values:
        customer.search_key = parts.search_key(customer, str(values["city"] or ""))
        session.flush()
    else:
        parts.refresh_search_key(session, customer)
    return customer


def _new(session: Session, desk: Desk, values: Mapping[str, Any]) -> Customer:
    """A new customer with her number, party and one-to-one rows."""
    prospect = bool(values.get("prospect"))
    number = str(values.get("number") or "").strip() or (prospects.next_number(session, desk) if prospect else "")
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
                        vat_group_id=values["vat_group_id"], blocked=Blocked.BLANK, prospect=prospect)
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
            if name == "postcode":
                value = postcodes.tidy(str(values.get("country_code") or address.country_code or ""), str(value or ""))
            setattr(address, "number" if name == "number_" else name, value if value is not None or name == "addition" else "")
    if address.country_code and session.get(Country, address.country_code) is None:
        address.country_code = session.get_one(Company, desk.company_id).country_code


def _write_contact(session: Session, desk: Desk, customer: Customer, values: Mapping[str, Any]) -> None:
    wanted = {n: str(values.get(n) or "").strip() for n in ("contact", "email", "phone") if n in values}
    if not wanted:
        return
    contact = _contact(session, customer.id)
    if contact is None:
        if not any(wanted.values()):
            return
        contact = CustomerContact(company_id=desk.company_id, customer_id=customer.id, name="", primary=True)
        session.add(contact)
    contact.name = wanted.get("contact", contact.name) or ""
    contact.email = wanted.get("email", contact.email) or None
    contact.phone = wanted.get("phone", contact.phone) or None


def _write_numbers(session: Session, desk: Desk, customer: Customer, values: Mapping[str, Any]) -> None:
    """IBAN and registration number, each in its own table; emptied fields take their row away."""
    _address_row, _person, bank, registration = _main(session, customer.id)
    if "iban" in values:
        iban = identifiers.compact(str(values["iban"] or ""))
        if bank is None and iban:
            session.add(CustomerBankAccount(company_id=desk.company_id, customer_id=customer.id, iban=iban))
        elif bank is not None:
            bank.iban = iban or None
    if "registration" in values:
        value = str(values["registration"] or "").strip()
        if registration is not None and not value:
            session.delete(registration)
        elif registration is not None:
            registration.value = value
        elif value:
            scheme = values.get("scheme") or SCHEME_OF_COUNTRY.get(_country(session, desk, customer, values), "other")
            session.add(CustomerRegistration(company_id=desk.company_id, customer_id=customer.id, scheme=scheme, value=value))


def _country(session: Session, desk: Desk, customer: Customer, values: Mapping[str, Any]) -> str:
    """Where the customer is, for the kind of registration number she has."""
    if values.get("country_code"):
        return str(values["country_code"])
    address = _address(session, customer.id)
    return address.country_code if address else session.get_one(Company, desk.company_id).country_code


def _write_collection(session: Session, desk: Desk, customer: Customer, values: Mapping[str, Any]) -> None:
    names = [n for n in _COLLECTION if n in values]
    if not names:
        return
    row = session.get(CustomerCollection, customer.id)
    if row is None:
        row = CustomerCollection(customer_id=customer.id, company_id=desk.company_id)
        session.add(row)
    for name in names:
        if values[name] is not None or name not in ("channel", "do_not_remind", "interest_agreed", "damages_agreed",
                                               "strategy_excluded", "region", "sole_trader"):
            setattr(row, name, values[name])


def delete(desk: Desk, customer_id: int) -> Outcome[int]:
    """Delete a customer without any document or entry; else offer to make her inactive (MST-073)."""
    try:
        with desk.writing("customer.delete") as uow:
            customer = of_desk(uow.session, desk, customer_id)
            if customer is None:
                return Outcome(None, (error("CUS-gone"),))
            number = customer.number
            for model in (CustomerCollection, CustomerCredit):
                row = uow.session.get(model, customer_id)
                if row is not None:
                    uow.session.delete(row)
            for owned in (Note, Attachment):
                for row_ in uow.session.scalars(select(owned).where(owned.owner_table.in_(("customer", "customer_credit")),
                                                                    owned.owner_id == customer_id)):
                    uow.session.delete(row_)
            uow.session.flush()
            uow.session.delete(customer)
            uow.session.flush()
            return Outcome(customer_id)
    except IntegrityError:
        way_out = WayOut("customer.inactive", ("customer", customer_id))
        return Outcome(None, (error("MST-073-used", number=number, ways_out=(way_out,)),))


def set_inactive(desk: Desk, customer_id: int, inactive: bool) -> Outcome[bool]:
    """Put a customer to sleep, or wake her: no new business, everything else goes on (MST-073)."""
    with desk.writing("customer.inactive") as uow:
        customer = of_desk(uow.session, desk, customer_id)
        if customer is None:
            return Outcome(None, (error("CUS-gone"),))
        customer.inactive = inactive
        uow.session.flush()
        return Outcome(inactive)

"""Customers of an import: their rows with checks, and whom they may be the same as (IMP-006, MST-072)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from app.core import identifiers
from app.core.enums import Blocked
from app.core.facts import Term
from app.core.problems import Problem, Weight
from app.core.search import folded
from app.core.words import N_, declare
from app.rules import import_values as values
from app.rules.customers import SAME_IBAN, SAME_NAME, SAME_REGISTRATION, SAME_VAT_NUMBER, plain_name
from app.rules.import_fields import FIELDS, Entity
from app.rules.import_plan import CustomerRow, Known, Plan, RowResult
from app.rules.import_reader import Faults, Reader, currency_of, keyed, read
from app.rules.imports import Reading

declare({
    "IMP-006-negative": N_("{field} cannot be negative."),
    "IMP-006-country": N_("Country {value} is not known."),
    "IMP-006-language": N_("Language {value} is not one of en, nl, fr, de."),
    "IMP-006-audience": N_("{value} is no type of customer (business, private, public)."),
    "IMP-006-blocked": N_("{value} is no value of Blocked (blank, Ship, Invoice, All)."),
    "IMP-006-group": N_("Customer group {value} does not exist."),
    "IMP-006-term": N_("Payment terms {value} do not exist."),
    "IMP-006-delivery-term": N_("Delivery terms {value} do not exist."),
    "IMP-006-delivery-mode": N_("Delivery mode {value} does not exist."),
    "IMP-006-sales-group": N_("Sales group {value} does not exist."),
    "IMP-006-charges-group": N_("Charges group {value} does not exist."),
    "IMP-006-commission-group": N_("Commission group {value} does not exist."),
    "IMP-006-e-invoice": N_("{value} is no way to receive invoices (paper, e-mail, Peppol, Factur-X, XRechnung)."),
    "IMP-006-email": N_("{value} is not an e-mail address."),
    "IMP-006-vat": N_("VAT number {value} is not valid."),
    "IMP-006-iban": N_("IBAN {value} is not valid."),
    "IMP-006-same": N_("{name} ({number}) has the same {what}. Is it the same customer?"),
    "IMP-006-total": N_("This row looks like a total, not like a customer; it is left out."),
})

SELLING = ("delivery_term", "delivery_mode", "sales_group", "charges_group", "commission_group")
"""Fields with a code of the set-up of sales."""
PERCENT_PLACES = 4
_E_INVOICES = {word: kind for kind, words in (
    ("paper", "paper|papier|post|none|geen|aucun|keine|no|nee|non|nein"), ("email", "email|e-mail|pdf|mail"),
    ("peppol_ubl", "peppol|ubl|peppol ubl|peppol_ubl|yes|ja|oui"), ("facturx", "facturx|factur-x|zugferd|factur-x / zugferd"),
    ("xrechnung", "xrechnung")) for word in map(folded, words.split("|"))}


def plan_customers(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known, faults: Faults) -> Plan:
    """The dry run of a file of customers (IMP-006)."""
    results: list[RowResult] = []
    seen: dict[object, int] = {}
    same = dict(known.same)
    told = [reading.columns[f.name] for f in FIELDS[Entity.CUSTOMERS] if f.kind in ("text", "code") and f.name in reading.columns]
    for number, cells in rows:
        if not any(cells[column].strip() for column in told if column < len(cells)):
            left_out = Problem("IMP-006-total", {}, Weight.INFORMATION, None, number)
            results.append(RowResult(number, "skip", (left_out,)))
            continue
        reader = read(reading, number, cells, faults)
        customer = _customer(reader, known)
        _compare(reader, customer, same, known)
        own = customer.number or customer.vat_number or customer.registration
        if own:
            action = keyed(reader, "number", own.lower(), own, seen, known.customers)
        else:
            reader.missing("number")
            action = "error"
        results.append(RowResult(number, action, tuple(reader.problems), customer))
    return Plan(Entity.CUSTOMERS, tuple(results))


def _compare(reader: Reader, customer: CustomerRow, same: dict[tuple[str, str], tuple[str, str]], known: Known) -> None:
    """Another customer, in the books or further up in the file, with the same numbers or name and postcode (MST-072)."""
    for what, value in shared(customer.vat_number, customer.registration, customer.iban, customer.name, customer.postcode):
        number, name = same.setdefault((what, value), (customer.number, customer.name))
        if number.lower() == customer.number.lower():
            continue
        told = reader.wrong if what == SAME_VAT_NUMBER and known.refuse_same_vat else reader.doubt
        told("IMP-006-same", "number", name=name, number=number, what=Term(what))
        break


def shared(vat: str, registration: str, iban: str, name: str, postcode: str) -> list[tuple[str, str]]:
    """What two customers may be the same in: the text of what it is, and its value for comparing."""
    found = [(SAME_VAT_NUMBER, vat.upper()), (SAME_REGISTRATION, registration.upper()), (SAME_IBAN, iban.upper()),
             (SAME_NAME, f"{plain_name(name)}|{postcode.replace(' ', '').upper()}" if postcode else "")]
    return [(what, value) for what, value in found if value]


def _customer(reader: Reader, known: Known) -> CustomerRow:
    """One customer row with its checks (IMP-006)."""
    currency = currency_of(reader, known)
    card = replace(card_of(reader, known), name=reader.text("name"), currency=currency)
    number = (reader.text("number") or known.by_vat.get(card.vat_number.lower(), "")
              or known.by_registration.get(card.registration.lower(), ""))
    return replace(
        card, number=number, contact=reader.text("contact"), type=_audience(reader), blocked=_blocked(reader),
        group=reader.code("group", "IMP-006-group", known.groups, may_create=reader.reading.create_codes),
        payment_term=reader.code("payment_term", "IMP-006-term", known.terms, may_create=reader.reading.create_codes),
        credit_limit=_limit(reader, currency or known.currency, known), **_selling(reader, known))


def _selling(reader: Reader, known: Known) -> dict[str, Any]:
    """How one sells to her: codes that must exist, a percentage, a flag, how she gets her invoices (MST-071)."""
    found: dict[str, Any] = {name: reader.code(name, f"IMP-006-{name.replace('_', '-')}", known.selling.get(name, frozenset()))
                             for name in SELLING}
    wanted = reader.text("e_invoice")
    kind = _E_INVOICES.get(folded(wanted), "")
    if wanted and not kind:
        reader.wrong("IMP-006-e-invoice", "e_invoice", value=wanted)
    discount = reader.number_of("document_discount", 100)
    if discount is not None and discount != round(discount, PERCENT_PLACES):
        reader.wrong("IMP-006-places", "document_discount", value=str(discount), places=PERCENT_PLACES)
    return found | {"document_discount": discount, "e_invoice": kind, "e_invoice_id": reader.text("e_invoice_id"),
                    "includes_vat": reader.flag("includes_vat") if reader.text("includes_vat") else None}


def card_of(reader: Reader, known: Known) -> CustomerRow:
    """Address, ways to reach her and identifiers: what a row of either file may say of a customer."""
    country = values.country(reader.text("country"))
    if country and country not in known.countries:
        reader.wrong("IMP-006-country", "country", value=country)
    vat, iban = identifiers.compact(reader.text("vat_number")), identifiers.compact(reader.text("iban"))
    email = reader.text("email")
    if email and not _is_email(email):
        reader.wrong("IMP-006-email", "email", value=email[:60])
    if vat and not identifiers.vat_is_valid(vat, country or None):
        reader.doubt("IMP-006-vat", "vat_number", value=vat)
    if iban and not identifiers.iban_is_valid(iban):
        reader.doubt("IMP-006-iban", "iban", value=iban)
    return CustomerRow(
        reader.number, "", "", reader.text("street"), reader.text("house_no"), reader.text("postcode"), reader.text("city"),
        country, _language(reader), email=email, phone=reader.text("phone"), vat_number=vat,
        registration=reader.text("registration"), iban=iban)


def _is_email(text: str) -> bool:
    """One @ with something on both sides and a dot behind it; no spaces."""
    name, at, host = text.partition("@")
    return bool(name and at and "." in host.strip(".") and "@" not in host and " " not in text)


def _language(reader: Reader) -> str:
    text = reader.text("language")
    found = values.language(text) if text else ""
    if found is None:
        reader.wrong("IMP-006-language", "language", value=text)
    return found or ""


def _audience(reader: Reader) -> str:
    text = reader.text("type")
    found = values.audience(text)
    if found is None:
        reader.wrong("IMP-006-audience", "type", value=text)
    return found or "business"


def _blocked(reader: Reader) -> Blocked | None:
    """None = the file says nothing."""
    text = reader.text("blocked")
    found = values.BLOCKED.get(folded(text))
    if found is None:
        reader.wrong("IMP-006-blocked", "blocked", value=text)
    return found if text else None


def _limit(reader: Reader, currency: str, known: Known) -> int | None:
    limit = reader.amount("credit_limit", currency, known.decimals.get(currency, 2))
    if limit is not None and limit < 0:
        reader.wrong("IMP-006-negative", "credit_limit", field=Term(N_("Credit limit")))
    return limit

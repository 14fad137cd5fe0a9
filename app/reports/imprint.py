"""The legal data of the sender in the footer of a document, in the custom of its country (DOC-011)."""

from dataclasses import dataclass

from app.reports.document_data import DocumentWords
from app.reports.epc import in_fours


@dataclass(frozen=True, slots=True)
class Imprint:
    """A company as it prints itself: numbers already in their usual form, `capital` as an amount with its currency.

    `register` is the register and its number (HRB 12345, RCS, England and Wales), `register_city` its court or town;
    `registration` the number there (KvK, enterprise number, SIREN, company number).
    """

    country: str
    legal_name: str
    street: str
    place: str
    country_name: str = ""
    phone: str = ""
    email: str = ""
    web: str = ""
    legal_form: str = ""
    registration: str = ""
    register: str = ""
    register_city: str = ""
    capital: str = ""
    directors: str = ""
    vat_number: str = ""
    tax_number: str = ""
    representative: str = ""
    iban: str = ""
    bic: str = ""


def footer(own: Imprint, words: DocumentWords) -> tuple[tuple[str, ...], ...]:
    """Four columns: who and where, how to reach, registration, bank; a column with nothing to say loses its title."""
    registered = tuple(line for line in _registration(own, words) if line)
    reached = tuple(line for line in (own.phone, own.email, own.web) if line)
    bank = tuple(line for line in (in_fours(own.iban), own.bic and f"{words['bic']} {own.bic}") if line)
    return (
        (own.legal_name, *(line for line in (own.street, own.place, own.country_name) if line)),
        (words["footer_contact"] if reached else "", *reached),
        (words["footer_register"] if registered else "", *registered),
        (words["footer_bank"] if bank else "", *bank),
    )


def _registration(own: Imprint, words: DocumentWords) -> tuple[str, ...]:
    vat = words["vat_no"].format(number=own.vat_number) if own.vat_number else ""
    tax = words["tax_no"].format(number=own.tax_number) if own.tax_number else ""
    agent = f"{words['fiscal_representative']}: {own.representative}" if own.representative else ""
    match own.country:
        case "NL":
            return f"KvK {own.registration}" if own.registration else "", vat, tax, agent
        case "BE":
            court = words["rpr"].format(city=own.register_city) if own.register_city else ""
            return " · ".join(part for part in (own.legal_form, court) if part), own.registration, vat, agent
        case "FR":
            return _french_form(own, words), _french_register(own), vat, agent
        case "DE":
            court = ", ".join(part for part in (own.register_city, own.register) if part)
            directors = words["directors"].format(names=own.directors) if own.directors else ""
            return court, directors, vat, tax, agent
        case "GB":
            office = words["registered_office"].format(place=own.place)
            return _british_register(own, words), office if own.registration else "", vat, agent
        case _:
            return own.registration, vat, tax, agent


def _french_form(own: Imprint, words: DocumentWords) -> str:
    if own.legal_form and own.capital:
        return words["form_capital"].format(form=own.legal_form, capital=own.capital)
    return own.legal_form


def _french_register(own: Imprint) -> str:
    """RCS Lyon 732 829 320; a craftsman has RM, a sole trader EI."""
    if not own.registration:
        return ""
    place = " ".join(part for part in (own.register, own.register_city) if part)
    return f"{place} {own.registration}" if place else f"SIREN {own.registration}"


def _british_register(own: Imprint, words: DocumentWords) -> str:
    if not own.registration:
        return ""
    return words["registered_in"].format(place=own.register_city or own.register, number=own.registration)

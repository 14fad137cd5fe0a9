"""Addresses, contacts, bank accounts and numbers of a customer: which one counts, and what is odd about one (MST-012, 071)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.core import identifiers
from app.core.facts import Term
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare

declare({
    "MST-071-dates": N_("The address is valid to {to}, which is before it begins on {begins}."),
    "MST-071-address": N_("An address needs at least a street or a city."),
    "MST-071-contact": N_("A contact needs a name or an e-mail address."),
    "MST-071-bank": N_("A bank account needs an IBAN or a number of its country."),
    "MST-012-email": N_("{value} is not an e-mail address."),
    "MST-012-customer-iban": N_("The IBAN {value} is wrong: {why}. Keep it all the same?"),
    "MST-012-customer-bic": N_("The BIC {value} is wrong: {why}. Keep it all the same?"),
    "MST-012-bic-country": N_("The BIC {value} is of a bank in {bic}, the IBAN of an account in {iban}. Keep it all the same?"),
    "MST-012-customer-vat": N_("The VAT number {value} is wrong: {why}. Keep it all the same?"),
    "MST-012-customer-vat-form": N_("The VAT number {value} is wrong: {why}. {form} Keep it all the same?"),
    "MST-012-vat-country": N_("The VAT number {value} is of {found}, the customer is in {country}. Keep it all the same?"),
    "MST-012-customer-registration": N_("The registration number {value} is wrong: {why}. {form} Keep it all the same?"),
    "MST-012-registration-empty": N_("Type the registration number."),
})

SCHEMES = {"kvk": N_("Chamber of Commerce number"), "bce": N_("Enterprise number"), "siren": "SIREN", "siret": "SIRET",
           "hrb": N_("Commercial register number"), "crn": N_("Company number"), "oin": "OIN", "leitweg": "Leitweg-ID",
           "other": N_("Another number")}
"""Registration schemes with their names (catalogue `app`)."""
SCHEME_OF_COUNTRY = {"NL": "kvk", "BE": "bce", "FR": "siren", "DE": "hrb", "GB": "crn"}
"""What companies of a country are registered under."""
VAT_FORMS = {
    "NL": N_("A Dutch number is NL, nine digits, B and two digits, such as NL123456782B76."),
    "BE": N_("A Belgian number is BE and ten digits that begin with 0 or 1, such as BE0123456749."),
    "FR": N_("A French number is FR, two characters and the nine digits of the SIREN, such as FR44732829320."),
    "DE": N_("A German number is DE and nine digits, such as DE136695976."),
    "GB": N_("A British number is GB and nine digits, such as GB123456727."),
}
"""What a VAT number of a country looks like, in a sentence (MST-012)."""
SCHEME_FORMS = {
    "kvk": N_("It has eight digits, such as 12345678."),
    "bce": N_("It has ten digits and begins with 0 or 1, such as 0123.456.749."),
    "siren": N_("It has nine digits, such as 732 829 320."),
    "siret": N_("It has fourteen digits: the SIREN and five more."),
    "hrb": N_("It is the court with HRA or HRB and a number, such as Amtsgericht Köln HRB 12345."),
    "crn": N_("It has eight letters or digits, such as 01234567."),
    "oin": N_("It has twenty digits."),
    "leitweg": N_("It is a number of two to twelve digits, an optional part and two check digits, with hyphens."),
}
_ADDRESSES = {"letter": ("statement", "invoice", "visiting", "delivery"), "invoice": ("invoice", "statement", "visiting"),
              "delivery": ("delivery", "invoice", "visiting")}


@dataclass(frozen=True, slots=True)
class AddressFacts:
    """What decides which address a document takes: kind, whether it is the one to take, and from when to when it holds."""

    address_id: int
    kind: str
    default: bool = False
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Does it hold on a day? Both ends belong to it; blank is open."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


def address_for(purpose: str, addresses: Sequence[AddressFacts], day: date) -> AddressFacts | None:
    """The address of a letter, an invoice or a delivery on a day (MST-071).

    Kinds in their order for the purpose; within a kind the primary one, then the one that began last, then the oldest row.
    An address that does not hold that day is never taken.
    """
    order = _ADDRESSES[purpose]
    holding = [a for a in addresses if a.kind in order and a.holds_on(day)]
    return min(holding, default=None, key=lambda a: (
        order.index(a.kind), not a.default, -(a.valid_from or date.min).toordinal(), a.address_id))


def check_address(street: str, city: str, valid_from: date | None, valid_to: date | None) -> tuple[Problem, ...]:
    """An address has a street or a city, and does not end before it begins."""
    found: list[Problem] = []
    if not (street.strip() or city.strip()):
        found.append(error("MST-071-address", at="street"))
    if valid_from and valid_to and valid_to < valid_from:
        found.append(error("MST-071-dates", at="valid_to", to=valid_to, begins=valid_from))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """What decides who a document is addressed to."""

    contact_id: int
    role: str
    primary: bool = False
    email: str = ""
    privacy_blocked: bool = False


def contact_for(role: str, contacts: Iterable[ContactFacts], chosen: int | None = None) -> ContactFacts | None:
    """The contact of a document: the chosen one, else one of its role, else the primary one; never one under privacy (BLK-23)."""
    allowed = [c for c in contacts if not c.privacy_blocked]
    return min(allowed, default=None, key=lambda c: (c.contact_id != chosen, c.role != role, not c.primary, c.contact_id))


def check_contact(name: str, email: str) -> tuple[Problem, ...]:
    """A contact has a name or an e-mail address in good form (IMP-006)."""
    if not (name.strip() or email.strip()):
        return (error("MST-071-contact", at="name"),)
    return check_email(email)


def check_email(email: str) -> tuple[Problem, ...]:
    """One address: something, an at sign, and a domain with a dot; no spaces, commas or brackets."""
    plain = email.strip()
    if not plain:
        return ()
    name, at, domain = plain.partition("@")
    good = bool(at and name and "." in domain.strip(".") and domain.strip(".") == domain) and not set(plain) & set(" ,;<>()[]\"")
    return () if good and plain.count("@") == 1 and ".." not in plain else (error("MST-012-email", at="email", value=plain),)


def check_bank(iban: str, national: str, bic: str) -> tuple[Problem, ...]:
    """IBAN and BIC of a customer: a failed check is asked, never refused (MST-012)."""
    iban, bic = identifiers.compact(iban), identifiers.compact(bic)
    if not iban and not national.strip():
        return (error("MST-071-bank", at="iban"),)
    found = list(check_iban(iban))
    if bic and not identifiers.bic_is_valid(bic):
        why = identifiers.Fault.LENGTH if len(bic) not in (8, 11) else identifiers.Fault.CHARACTERS
        found.append(warning("MST-012-customer-bic", key=f"MST-012-{bic}", at="bic", value=bic,
                             why=Term(identifiers.FAULT_NAMES[why])))
    elif bic and iban and not found and bic[4:6] != iban[:2]:
        found.append(warning("MST-012-bic-country", key=f"MST-012-{bic}-{iban[:2]}", at="bic", value=bic, bic=bic[4:6],
                             iban=iban[:2]))
    return tuple(found)


def check_iban(iban: str) -> tuple[Problem, ...]:
    """An IBAN with what is wrong about it (MST-012)."""
    plain = identifiers.compact(iban)
    fault = identifiers.iban_fault(plain) if plain else None
    if fault is None:
        return ()
    return (warning("MST-012-customer-iban", key=f"MST-012-{plain}", at="iban", value=plain,
                    why=Term(identifiers.FAULT_NAMES[fault])),)


def vat_number(text: str, country: str) -> str:
    """A VAT number as it is kept: compact, with the prefix of the customer's country where that makes it valid (MST-012)."""
    plain = identifiers.compact(text)
    prefix = {"GR": "EL"}.get(country, country)
    if plain and identifiers.vat_fault(plain) is not None and identifiers.vat_fault(prefix + plain) is None:
        return prefix + plain
    return plain


def check_vat(text: str, country: str) -> tuple[Problem, ...]:
    """The VAT number of a customer in a country: its form with an example, and a country that is not hers (MST-012)."""
    plain = vat_number(text, country)
    if not plain:
        return ()
    home = _home(plain, country)
    fault = identifiers.vat_fault(plain)
    if fault is not None:
        why, form = Term(identifiers.FAULT_NAMES[fault]), VAT_FORMS.get(home)
        if form is None:
            return (warning("MST-012-customer-vat", key=f"MST-012-{plain}", at="vat_number", value=plain, why=why),)
        return (warning("MST-012-customer-vat-form", key=f"MST-012-{plain}", at="vat_number", value=plain, why=why,
                        form=Term(form)),)
    if home != country:
        return (warning("MST-012-vat-country", key=f"MST-012-{plain}-{country}", at="vat_number", value=plain, found=home,
                        country=country),)
    return ()


def _home(plain: str, country: str) -> str:
    """The country of a VAT number by its prefix; the customer's own when it has none."""
    prefix = plain[:2]
    if not prefix.isalpha():
        return country
    return identifiers.EU_PREFIX.get(prefix, "GB" if prefix == "XI" else prefix)


def check_registration(scheme: str, value: str) -> tuple[Problem, ...]:
    """A registration number of its scheme, with its form in words (MST-012)."""
    if not value.strip():
        return (error("MST-012-registration-empty", at="value"),)
    fault = identifiers.registration_fault(scheme, value)
    if fault is None:
        return ()
    return (warning("MST-012-customer-registration", key=f"MST-012-{identifiers.compact(value)}", at="value",
                    value=value.strip(), why=Term(identifiers.FAULT_NAMES[fault]), form=Term(SCHEME_FORMS[scheme])),)

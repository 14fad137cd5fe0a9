"""What the law wants to read on an invoice and what is missing, in five countries (DOC-010, DOC-011; PST-002 step 8).

Where the table marks an item, posting is refused without it; the rest is a warning, and so is all of it while the company
is set up.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.core.problems import Problem, WayOut, Weight, error, warning
from app.core.words import N_, declare
from app.rules.sales.mentions import Mention, of_code

declare({
    "DOC-010-date": N_("The date of the document is missing."),
    "DOC-010-seller": N_("The name or address of the company is not complete; an invoice shows both."),
    "DOC-010-seller-vat": N_("The company has neither a VAT number nor a tax number; an invoice shows one."),
    "DOC-010-buyer": N_("The name or address of {customer} is not complete; an invoice shows both."),
    "DOC-010-buyer-vat": N_("VAT code {code} prints the VAT number of {customer}, which is missing."),
    "DOC-010-description": N_("Line {line} has no description."),
    "DOC-010-quantity": N_("Line {line} has no quantity."),
    "DOC-010-price": N_("Line {line} has no unit price."),
    "DOC-010-mention": N_("VAT code {code} charges no VAT, and the text that gives the reason is missing."),
    "DOC-010-cash": N_("The text for cash accounting is missing."),
    "DOC-010-accounting": N_("The VAT must also stand in {currency} on the invoice, and its exchange rate is missing."),
    "DOC-011-kvk": N_("The number of the Chamber of Commerce (KvK) of the company is missing."),
    "DOC-011-vat": N_("The VAT number of the company is missing."),
    "DOC-011-enterprise": N_("The enterprise number of the company is missing."),
    "DOC-011-siren": N_("The SIREN of the company is missing."),
    "DOC-011-company-number": N_("The company number (Companies House) is missing."),
    "DOC-011-form": N_("The legal form of the company is missing."),
    "DOC-011-capital": N_("The share capital of the company is missing."),
    "DOC-011-register": N_("The register of the company, or the town of its court, is missing."),
    "DOC-011-directors": N_("The managing directors of the company are missing."),
    "DOC-011-bank": N_("The company has no bank account to print."),
    "DOC-011-due": N_("The due date is missing; a French invoice shows it."),
    "DOC-011-penalty": N_("The rate for late payment is missing; a French invoice to a business shows it."),
    "DOC-011-recovery": N_("The text about late payment and the fixed recovery charge is missing; "
                           "a French invoice to a business shows it."),
    "DOC-011-discount": N_("The discount conditions are missing; a French invoice shows them, or that there is no discount."),
    "DOC-011-buyer-siren": N_("The SIREN of {customer} is missing; an electronic invoice in France shows it."),
    "DOC-011-nature": N_("It is not known whether goods or services are sold; an electronic invoice in France shows it."),
    "DOC-011-debits": N_("The text of the option for tax on debits is missing."),
    "DOC-011-supply": N_("The date or period of supply is missing; a German invoice shows it even when it is the invoice date."),
    "DOC-011-retention": N_("A private customer must be told to keep the invoice of building work for two years."),
    "DOC-011-base": N_("The base of VAT less the cash discount must be shown on a Belgian invoice."),
    "DOC-011-recoverable": N_("An invoice with cash discount must say that VAT is recoverable only on the amount paid."),
    "DOC-011-reason": N_("VAT code {code} has no text; say why the rate is zero."),
})

IN_COMPANY = (WayOut("company.open"),)
"""The page with the data of the company."""
REVERSED = ("AE", "K")
"""Categories that print the VAT number of the customer."""
WITHOUT_VAT = ("AE", "K", "G", "E")
"""Categories that print why no VAT is charged."""
HOME_CURRENCY = {"NL": "EUR", "BE": "EUR", "FR": "EUR", "DE": "EUR", "GB": "GBP"}
"""In which currency a country wants to read the VAT; elsewhere it is the accounting currency (PST-032)."""


@dataclass(frozen=True, slots=True)
class Seller:
    """The company: `registration` is its KvK, enterprise number, SIREN or company number, `capital` minor units."""

    country: str
    name: str
    street: str
    city: str
    vat_number: str = ""
    tax_number: str = ""
    registration: str = ""
    legal_form: str = ""
    register: str = ""
    register_city: str = ""
    capital: int | None = None
    directors: str = ""
    iban: str = ""
    vat_scheme: str = "standard"


@dataclass(frozen=True, slots=True)
class Buyer:
    """The customer as it stands on the document; `registration` is a SIREN where it has one."""

    name: str
    street: str
    city: str
    business: bool = True
    vat_number: str = ""
    registration: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """A line that sells something; `mention` is the text that will stand beside its VAT code."""

    description: str
    quantity: Decimal | None
    price: Decimal | None
    vat_code: str
    category: str
    list_kind: str = "none"
    mention: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """What an invoice or credit note will say.

    `supplied`: a date or period of supply or of the advance payment stands on it, or the sentence that it is the invoice
    date. `steps`: it offers a cash discount; `in_base`: VAT is reckoned on the price less that discount, `base_shown` and
    `recovery_shown`: the sentence about it is printed. `penalty_rate`: percent a year. `accounting_vat`: VAT stands in the
    accounting currency as well. `electronic`: the company's duty to invoice electronically has begun (EIN-001).
    """

    seller: Seller
    buyer: Buyer
    lines: tuple[Printed, ...]
    document_date: date | None
    due_date: date | None = None
    supplied: bool = False
    currency: str = "EUR"
    accounting_currency: str = "EUR"
    accounting_vat: bool = False
    mentions: frozenset[Mention] = frozenset()
    penalty_rate: Decimal | None = None
    steps: bool = False
    in_base: bool = False
    base_shown: bool = False
    recovery_shown: bool = False
    building: bool = False
    retention_shown: bool = False
    electronic: bool = False
    nature: str = ""
    tax_on_debits: bool = False
    credit: bool = False


def company_gaps(seller: Seller) -> tuple[Problem, ...]:
    """What the data of the company lack for its invoices, as warnings of the set-up (DOC-011)."""
    return tuple(_soft(problem) for problem in _of_company(seller))


def missing(contents: Contents) -> tuple[Problem, ...]:
    """All that is missing on an invoice: errors refuse its posting, warnings may be confirmed (DOC-010, DOC-011)."""
    return (*_everywhere(contents), *_of_company(contents.seller), *_of_lines(contents), *_of_country(contents))


def _must(code: str, at: str) -> Problem:
    return error(code, at=at, ways_out=_ways(code, at))


def _should(code: str, at: str) -> Problem:
    return warning(code, key=code, at=at, ways_out=_ways(code, at))


def _ways(code: str, at: str) -> tuple[WayOut, ...]:
    """What the company lacks is entered in its data; a bank account has a table of its own."""
    return IN_COMPANY if at == "company" and code != "DOC-011-bank" else ()


def _soft(problem: Problem) -> Problem:
    return replace(problem, weight=Weight.WARNING, key=problem.code)


def _everywhere(contents: Contents) -> Iterator[Problem]:
    """What every country of the Directive asks of a document (art. 226)."""
    buyer = contents.buyer
    if contents.document_date is None:
        yield _must("DOC-010-date", "document_date")
    if not (buyer.name and buyer.street and buyer.city):
        yield error("DOC-010-buyer", at="invoice_address", customer=buyer.name or "–")
    if contents.seller.vat_scheme == "cash_accounting" and Mention.CASH_ACCOUNTING not in contents.mentions:
        yield _must("DOC-010-cash", "mentions")
    home = HOME_CURRENCY.get(contents.seller.country, contents.accounting_currency)
    charged = any(line.category == "S" for line in contents.lines)
    if contents.currency != home and charged and not contents.accounting_vat:
        yield error("DOC-010-accounting", at="rate", currency=home)


def _of_lines(contents: Contents) -> Iterator[Problem]:
    """Nature, quantity and price of each line; once per VAT code its reason and the number of the customer."""
    for row, line in enumerate(contents.lines):
        for code, gap, field in (("DOC-010-description", not line.description.strip(), "description"),
                                 ("DOC-010-quantity", line.quantity is None, "quantity"),
                                 ("DOC-010-price", line.price is None, "price")):
            if gap:
                yield error(code, at=field, row=row, line=row + 1)
    for line in {line.vat_code: line for line in contents.lines}.values():
        if line.category in WITHOUT_VAT and not line.mention:
            yield error("DOC-010-mention", at="vat_code", code=line.vat_code)
        if line.category == "Z" and contents.seller.country == "GB" and not line.mention:
            yield warning("DOC-011-reason", key=f"DOC-011-reason-{line.vat_code}", at="vat_code", code=line.vat_code)
        reversed_ = line.category in REVERSED or of_code(line.category, line.list_kind) is Mention.EU_SERVICES
        if reversed_ and not contents.buyer.vat_number:
            yield error("DOC-010-buyer-vat", at="vat_number", code=line.vat_code, customer=contents.buyer.name or "–")


def _of_company(seller: Seller) -> Iterator[Problem]:
    """What the country of the company asks of its own data."""
    if not (seller.name and seller.street and seller.city):
        yield _must("DOC-010-seller", "company")
    small = seller.vat_scheme == "small_business"
    match seller.country:
        case "NL":
            yield from _gaps((not seller.registration, "DOC-011-kvk", True), (not seller.vat_number, "DOC-011-vat", True))
        case "BE":
            yield from _gaps((not seller.registration, "DOC-011-enterprise", True), (not seller.iban, "DOC-011-bank", True),
                             (not seller.legal_form, "DOC-011-form", False),
                             (not seller.register_city, "DOC-011-register", False))
        case "FR":
            yield from _gaps((not seller.registration, "DOC-011-siren", True),
                             (not seller.vat_number and not small, "DOC-011-vat", True),
                             (not seller.legal_form, "DOC-011-form", False),
                             (seller.capital is None and _has_capital(seller), "DOC-011-capital", False),
                             (not (seller.register or seller.register_city), "DOC-011-register", False))
        case "DE":
            yield from _gaps((not (seller.vat_number or seller.tax_number), "DOC-010-seller-vat", True),
                             (not (seller.register and seller.register_city), "DOC-011-register", False),
                             (not seller.directors, "DOC-011-directors", False))
        case "GB":
            yield from _gaps((not seller.vat_number and not small, "DOC-010-seller-vat", True),
                             (not seller.registration, "DOC-011-company-number", False),
                             (not seller.register_city, "DOC-011-register", False))
        case _:
            yield from _gaps((not (seller.vat_number or seller.tax_number), "DOC-010-seller-vat", True))


def _gaps(*found: tuple[bool, str, bool]) -> Iterator[Problem]:
    """Problems of the data of the company: is it missing, the code, does it refuse."""
    for gap, code, refuses in found:
        if gap:
            yield _must(code, "company") if refuses else _should(code, "company")


def _has_capital(seller: Seller) -> bool:
    """Sole traders (EI, micro-entrepreneurs) have none."""
    return seller.legal_form.upper() not in ("EI", "EIRL", "MICRO", "ME")


def _of_country(contents: Contents) -> Iterator[Problem]:
    match contents.seller.country:
        case "BE":
            if contents.steps and contents.in_base and not contents.base_shown:
                yield _should("DOC-011-base", "cash_discount")
        case "FR":
            yield from _french(contents)
        case "DE":
            yield from _german(contents)
        case "GB":
            if contents.steps and not contents.recovery_shown:
                yield _should("DOC-011-recoverable", "cash_discount")


def _french(contents: Contents) -> Iterator[Problem]:
    business, said = contents.buyer.business, contents.mentions
    if not contents.credit:
        if contents.due_date is None:
            yield _must("DOC-011-due", "due_date")
        if business and contents.penalty_rate is None:
            yield _must("DOC-011-penalty", "penalty_rate")
        if business and Mention.LATE_PAYMENT not in said:
            yield _must("DOC-011-recovery", "mentions")
        if not contents.steps and Mention.NO_DISCOUNT not in said:
            yield _must("DOC-011-discount", "mentions")
    if contents.tax_on_debits and Mention.TAX_ON_DEBITS not in said:
        yield _should("DOC-011-debits", "mentions")
    if contents.electronic and business and not contents.buyer.registration:
        yield warning("DOC-011-buyer-siren", key="DOC-011-buyer-siren", at="registration", customer=contents.buyer.name)
    if contents.electronic and not contents.nature:
        yield _should("DOC-011-nature", "nature")


def _german(contents: Contents) -> Iterator[Problem]:
    if not contents.supplied and not contents.credit:
        yield _must("DOC-011-supply", "delivery_date")
    if contents.building and not contents.buyer.business and not contents.retention_shown:
        yield _should("DOC-011-retention", "mentions")


def refuses(problems: tuple[Problem, ...]) -> bool:
    """Does one of them keep the document from being posted?"""
    return any(problem.weight is Weight.ERROR for problem in problems)

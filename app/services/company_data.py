"""The data of the company after it was made: what stands on its documents, checked as the wizard checks it (MST-011, MST-012)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core import identifiers, postcodes
from app.core.enums import LANGUAGES
from app.core.facts import Term
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.models.accounts import Currency, CurrencySetup
from app.models.company import Company, CompanyBankAccount, CompanyRegistration, Country
from app.models.ledger import Voucher
from app.rules.customer_parts import SCHEME_FORMS, SCHEME_OF_COUNTRY, SCHEMES, VAT_FORMS, check_email, vat_number
from app.rules.sales import contents
from app.services import permissions
from app.services.desk import Desk

declare({
    "MST-011-name": N_("A company needs its legal name. Enter it."),
    "MST-011-language": N_("{value} is not a language of the company. Choose English, Dutch, French or German."),
    "MST-011-country": N_("{value} is not a country of the list. Choose one of the list."),
    "MST-011-currency": N_("{value} is not a currency of this file. Choose one of the list."),
    "MST-011-scheme": N_("{value} is not a VAT scheme. Choose one of the list."),
    "MST-011-country-posted": N_("The country stays {kept}: something is posted already. "
                                 "Create another company for another country."),
    "MST-011-currency-posted": N_("The accounting currency stays {kept}: something is posted already. "
                                  "Create another company for another currency."),
    "MST-011-country-setup": N_("Accounts, VAT codes and reminder terms stay those of {kept}. Go on all the same?"),
    "MST-011-vat-posted": N_("Documents that are posted keep the VAT number {kept}; only new ones get another. "
                             "Go on all the same?"),
    "MST-011-capital": N_("The share capital cannot be less than zero. Enter it without a sign."),
    "MST-011-endpoint": N_("An electronic address needs its scheme, and a scheme its address. Enter both, or empty both."),
    "MST-011-endpoint-scheme": N_("The scheme {value} of the electronic address is wrong. "
                                  "Enter four digits, such as 0106, or EM."),
    "MST-011-long": N_("This has {count} characters, and {most} at most can be kept. Shorten it."),
    "MST-011-registration": N_("{value} is no kind of registration number of a company. Choose one of the list."),
    "MST-011-creditor": N_("The creditor identifier {value} is wrong: {why}. Enter it as the bank wrote it."),
    "MST-011-stale": N_("Somebody changed the data of the company meanwhile. Copy what you typed, then refresh with F5."),
})

VAT_SCHEMES = ("standard", "cash_accounting", "small_business")
"""How VAT becomes due; the small-business exemption charges none."""
NUMBER_NAMES: Mapping[str, str] = SCHEMES
"""The names of registration numbers by scheme, in the catalogue."""
MORE_NUMBERS: Mapping[str, tuple[str, ...]] = {"NL": ("oin",), "FR": ("siret",), "DE": ("leitweg",)}
"""Registration numbers beside the one a country's invoices show."""
MOST: Mapping[str, int] = {
    column.name: most for column in Company.__table__.columns if (most := getattr(column.type, "length", None))}
"""Characters that can be kept of each text."""
MOST_OF_NUMBER: int = getattr(CompanyRegistration.__table__.c.value.type, "length", 0)
"""Characters of a registration number."""


@dataclass(frozen=True, slots=True)
class CompanyData:
    """What can be changed of a company; texts are empty rather than None, `share_capital` is in minor units.

    `registrations` by scheme; an empty number takes it away. `version` detects a stale save.
    """

    legal_name: str
    country_code: str
    accounting_currency: str
    language: str
    trade_name: str = ""
    legal_form: str = ""
    street: str = ""
    number: str = ""
    addition: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    web: str = ""
    vat_number: str = ""
    second_tax_number: str = ""
    register: str = ""
    register_city: str = ""
    share_capital: int | None = None
    directors: str = ""
    vat_scheme: str = "standard"
    creditor_identifier: str = ""
    e_invoice_scheme: str = ""
    e_invoice_id: str = ""
    registrations: Mapping[str, str] = field(default_factory=dict)
    version: int | None = None


_TEXTS = tuple(f.name for f in fields(CompanyData) if f.type == "str" or f.type is str)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the page shows beside the data: is anything posted, and what the law still misses on invoices (DOC-011)."""

    code: str
    posted: bool
    gaps: tuple[Problem, ...]


def schemes_of(country: str) -> tuple[str, ...]:
    """The registration numbers a company of a country can have, the one on its invoices first."""
    first = SCHEME_OF_COUNTRY.get(country)
    return (*((first,) if first else ()), *MORE_NUMBERS.get(country, ()))


def read(desk: Desk) -> CompanyData:
    """The data of the company as they are kept."""
    with desk.reading() as session:
        return _read(session, desk.company_id)


def _read(session: Session, company_id: int) -> CompanyData:
    row = session.get_one(Company, company_id)
    return CompanyData(**{name: getattr(row, name) or "" for name in _TEXTS}, share_capital=row.share_capital,
                       registrations=_registrations(session, company_id), version=row.version)


def _registrations(session: Session, company_id: int) -> dict[str, str]:
    rows = session.execute(select(CompanyRegistration.scheme, CompanyRegistration.value).where(
        CompanyRegistration.company_id == company_id).order_by(CompanyRegistration.id))
    return {scheme: value for scheme, value in rows}


def facts(desk: Desk) -> Facts:
    """What cannot change any more, and what is missing on invoices, as warnings of the set-up (DOC-011)."""
    with desk.reading() as session:
        data, company = _read(session, desk.company_id), session.get_one(Company, desk.company_id)
        banks = session.execute(select(CompanyBankAccount.iban).where(CompanyBankAccount.company_id == desk.company_id).limit(1))
        seller = contents.Seller(
            data.country_code, data.legal_name, data.street, data.city, data.vat_number, data.second_tax_number,
            data.registrations.get(SCHEME_OF_COUNTRY.get(data.country_code, ""), ""), data.legal_form, data.register,
            data.register_city, data.share_capital, data.directors, banks.scalar() or "", data.vat_scheme)
        gaps = tuple(replace(gap, ways_out=()) for gap in contents.company_gaps(seller))
        return Facts(company.code, _posted(session, desk.company_id), gaps)


def countries(desk: Desk) -> list[str]:
    """Codes of the countries of the file."""
    with desk.reading() as session:
        return list(session.scalars(select(Country.code).order_by(Country.code)))


def currencies(desk: Desk) -> list[str]:
    """Codes of the currencies of the file."""
    with desk.reading() as session:
        return list(session.scalars(select(Currency.code).order_by(Currency.code)))


def _posted(session: Session, company_id: int) -> bool:
    return session.scalars(select(Voucher.id).where(Voucher.company_id == company_id).limit(1)).first() is not None


# ---------------------------------------------------------------- checking

def check(desk: Desk, data: CompanyData) -> tuple[Problem, ...]:
    """Everything wrong with what was typed: a wrong number of the own company is refused (MST-012); nothing is written."""
    with desk.reading() as session:
        return _check(session, desk, _tidy(data))


def _tidy(data: CompanyData) -> CompanyData:
    """As it is kept: without blanks around it, the VAT number compact with its country."""
    texts: dict[str, Any] = {name: str(getattr(data, name) or "").strip() for name in _TEXTS}
    texts["creditor_identifier"] = re.sub(r"\s", "", texts["creditor_identifier"]).upper()
    texts["vat_number"] = vat_number(texts["vat_number"], data.country_code)
    numbers = {scheme: value.strip() for scheme, value in data.registrations.items() if value.strip()}
    return replace(data, **texts, registrations=numbers)


def _check(session: Session, desk: Desk, data: CompanyData) -> tuple[Problem, ...]:
    before = _read(session, desk.company_id)
    odd = postcodes.doubt(data.country_code, data.postcode) if data.postcode != before.postcode else None
    return (*_choices(session, data), *_lengths(before, data), *_numbers(data), *check_email(data.email),
            *((odd,) if odd is not None else ()), *_fixed(before, data, _posted(session, desk.company_id)))


def _choices(session: Session, data: CompanyData) -> Iterator[Problem]:
    """A name, and only what can be chosen."""
    if not data.legal_name:
        yield error("MST-011-name", at="legal_name")
    if data.language not in LANGUAGES:
        yield error("MST-011-language", at="language", value=data.language)
    if session.get(Country, data.country_code) is None:
        yield error("MST-011-country", at="country_code", value=data.country_code)
    if session.get(Currency, data.accounting_currency) is None:
        yield error("MST-011-currency", at="accounting_currency", value=data.accounting_currency)
    if data.vat_scheme not in VAT_SCHEMES:
        yield error("MST-011-scheme", at="vat_scheme", value=data.vat_scheme)
    if data.share_capital is not None and data.share_capital < 0:
        yield error("MST-011-capital", at="share_capital")
    if bool(data.e_invoice_scheme) != bool(data.e_invoice_id):
        yield error("MST-011-endpoint", at="e_invoice_id" if data.e_invoice_scheme else "e_invoice_scheme")
    elif data.e_invoice_scheme and not re.fullmatch(r"[0-9]{4}|EM", data.e_invoice_scheme):
        yield error("MST-011-endpoint-scheme", at="e_invoice_scheme", value=data.e_invoice_scheme)


def _lengths(before: CompanyData, data: CompanyData) -> Iterator[Problem]:
    """Nothing that was typed is cut off without a word."""
    typed = [(name, getattr(data, name), MOST[name]) for name in _TEXTS if name in MOST]
    typed += [(scheme, value, MOST_OF_NUMBER) for scheme, value in data.registrations.items()
              if before.registrations.get(scheme) != value]
    for name, value, most in typed:
        if len(value) > most:
            yield error("MST-011-long", at=name, count=len(value), most=most)


def _numbers(data: CompanyData) -> Iterator[Problem]:
    """Identifiers by form and check digits (MST-012)."""
    names = identifiers.FAULT_NAMES
    fault = identifiers.vat_fault(data.vat_number, data.country_code) if data.vat_number else None
    if fault is not None:
        form = VAT_FORMS.get(data.country_code)
        yield error("MST-012-own-vat", at="vat_number", value=data.vat_number, why=Term(names[fault]),
                    form=Term(form) if form else "")
    for scheme, value in data.registrations.items():
        if scheme not in SCHEME_FORMS:
            yield error("MST-011-registration", at=scheme, value=scheme)
        elif (fault := identifiers.registration_fault(scheme, value)) is not None:
            yield error("MST-012-own-registration", at=scheme, value=value, why=Term(names[fault]),
                        form=Term(SCHEME_FORMS[scheme]))
    fault = identifiers.creditor_identifier_fault(data.creditor_identifier) if data.creditor_identifier else None
    if fault is not None:
        yield error("MST-011-creditor", at="creditor_identifier", value=data.creditor_identifier, why=Term(names[fault]))


def _fixed(before: CompanyData, data: CompanyData, posted: bool) -> Iterator[Problem]:
    """Country and currency stay once something is posted; another VAT number is for new documents only (MST-011)."""
    if data.country_code != before.country_code:
        yield (error("MST-011-country-posted", at="country_code", kept=before.country_code) if posted else
               warning("MST-011-country-setup", key="MST-011-country-setup", at="country_code", kept=before.country_code))
    if posted and data.accounting_currency != before.accounting_currency:
        yield error("MST-011-currency-posted", at="accounting_currency", kept=before.accounting_currency)
    if posted and before.vat_number and data.vat_number != before.vat_number:
        yield warning("MST-011-vat-posted", key="MST-011-vat-posted", at="vat_number", kept=before.vat_number)


# ---------------------------------------------------------------- writing

def save(desk: Desk, data: CompanyData, *, confirmed: frozenset[str] = frozenset()) -> Outcome[CompanyData]:
    """Keep the data with their trace in the change log; what is posted or printed stays as it is (MST-011, MST-014)."""
    try:
        with desk.writing("company.change") as uow:
            session = uow.session
            if refused := permissions.may(session, desk, Permission.SETUP):
                return Outcome(None, refused)
            wanted, row = _tidy(data), session.get_one(Company, desk.company_id)
            if data.version is not None and row.version != data.version:
                return Outcome(None, (error("MST-011-stale"),))
            problems = _check(session, desk, wanted)
            if stopped := standing(problems, confirmed):
                return Outcome(None, stopped)
            _write(session, row, wanted)
            session.flush()
            return Outcome(_read(session, desk.company_id), problems)
    except StaleDataError:
        return Outcome(None, (error("MST-011-stale"),))


def _write(session: Session, row: Company, data: CompanyData) -> None:
    needed = {column.name for column in Company.__table__.columns if not column.nullable}
    for name in _TEXTS:
        value = getattr(data, name)
        setattr(row, name, value if value or name in needed else None)
    row.share_capital = data.share_capital
    held = {r.scheme: r for r in session.scalars(select(CompanyRegistration).where(CompanyRegistration.company_id == row.id))}
    for scheme, kept in held.items():
        if scheme not in data.registrations:
            session.delete(kept)
        else:
            kept.value = data.registrations[scheme]
    session.add_all(CompanyRegistration(company_id=row.id, scheme=scheme, value=value)
                    for scheme, value in data.registrations.items() if scheme not in held)
    setup = select(CurrencySetup.id).where(CurrencySetup.company_id == row.id, CurrencySetup.currency == row.accounting_currency)
    if session.scalars(setup).first() is None:
        session.add(CurrencySetup(company_id=row.id, currency=row.accounting_currency, max_penny=5))

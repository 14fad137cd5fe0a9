"""Create a company from what its country prescribes: accounts, VAT, terms, series, reasons, reminders, law (MST-013)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from babel import Locale
from babel.numbers import get_currency_precision, get_currency_symbol
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core import identifiers
from app.core.clock import Clock
from app.core.enums import LANGUAGES, AccountType
from app.core.facts import Term
from app.core.problems import Outcome, Problem, error, errors
from app.core.roles import ROLES, AccountRole
from app.core.words import N_, declare
from app.i18n import tr
from app.models.accounts import (
    Account,
    Currency,
    CurrencySetup,
    DisputeCode,
    ItemVatGroup,
    NumberSeries,
    NumberSeriesLine,
    NumberSeriesUse,
    PostingProfile,
    PostingProfileLine,
    RateType,
    ReasonCode,
    RoleAccount,
    VatCode,
    VatGroup,
    VatMatrix,
    VatRate,
)
from app.models.collections import AgingDefinition, AgingPeriod, CollectionLetterSequence
from app.models.company import (
    Company,
    CompanyBankAccount,
    CompanyRegistration,
    Country,
    FiscalCalendar,
    FiscalPeriod,
    FiscalYear,
    Unit,
    User,
)
from app.models.customers import CustomerGroup
from app.models.terms import CashDiscountCode, PaymentMethod, PaymentTerm
from app.paths import resource
from app.rules.customer_parts import SCHEME_FORMS, VAT_FORMS, check_email, vat_number
from app.services import delivered, delivered_sales, reminder_setup, roles
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor

declare({
    "MST-013-name": N_("A company needs its legal name."),
    "MST-013-code": N_("The company code is 1 to 10 letters or digits."),
    "MST-013-taken": N_("There is a company {code} in this file already. Choose another code."),
    "MST-013-country": N_("There is no set-up for {country}. Choose the Netherlands, Belgium, France, Germany "
                          "or the United Kingdom."),
    "MST-013-currency": N_("{code} is not a currency of the delivered list."),
    "MST-013-sequence": N_("There are no reminder terms {code}."),
    "MST-012-own-iban": N_("The IBAN {value} is wrong: {why}."),
    "MST-012-own-bic": N_("The BIC {value} is wrong: it has 8 or 11 letters and digits."),
    "MST-012-own-vat": N_("The VAT number {value} is wrong: {why}. {form}"),
    "MST-012-own-registration": N_("The registration number {value} is wrong: {why}. {form}"),
    "MST-030-start": N_("A fiscal year starts on a day from 1 to 28 of a month."),
})

COUNTRIES = ("NL", "BE", "FR", "DE", "GB")
"""Countries with a delivered set-up."""
YEARS_BACK, YEARS_AHEAD = 2, 1
CONSUMERS = "CONS"
"""The delivered group of private customers."""


@dataclass(frozen=True, slots=True)
class NewCompany:
    """What the wizard asks; everything but name and country may stay empty and be filled in later."""

    legal_name: str
    country: str
    code: str = "MAIN"
    language: str | None = None
    currency: str | None = None
    street: str = ""
    number: str = ""
    postcode: str = ""
    city: str = ""
    phone: str | None = None
    email: str | None = None
    web: str | None = None
    vat_number: str | None = None
    registration: tuple[str, str] | None = None
    iban: str | None = None
    bic: str | None = None
    year_start: tuple[int, int] = (1, 1)
    """Month and day on which the fiscal year starts."""
    letter_sequence: str | None = None
    """Reminder terms of business customers; None = the country's own."""
    consumer_sequence: str | None = None
    """Reminder terms of private customers; None = the country's own."""


@dataclass(frozen=True, slots=True)
class Created:
    """Ids of what was made."""

    company_id: int
    user_id: int


def template(country: str) -> dict[str, Any]:
    """The delivered set-up of a country (`resources/data/companies`)."""
    return delivered.read("companies", f"{country}.json")


def check_new(spec: NewCompany) -> tuple[Problem, ...]:
    """Everything that is wrong with the wizard's answers (MST-012, 013)."""
    found: list[Problem] = []
    if not spec.legal_name.strip():
        found.append(error("MST-013-name", at="legal_name"))
    if not (spec.code.isalnum() and len(spec.code) <= 10):
        found.append(error("MST-013-code", at="code"))
    if spec.country not in COUNTRIES:
        return (*found, error("MST-013-country", at="country", country=spec.country))
    if spec.currency and spec.currency not in delivered_currencies():
        found.append(error("MST-013-currency", at="currency", code=spec.currency))
    month, day = spec.year_start
    if not (1 <= month <= 12 and 1 <= day <= 28):
        found.append(error("MST-030-start", at="year_start"))
    if spec.email:
        found += check_email(spec.email)
    known = {s["code"] for s in delivered.sequences()}
    found += [error("MST-013-sequence", at="letter_sequence", code=code)
              for code in (spec.letter_sequence, spec.consumer_sequence) if code and code not in known]
    return (*found, *_check_numbers(spec))


def _check_numbers(spec: NewCompany) -> list[Problem]:
    """The company's own numbers stand on every letter: a wrong one is refused (MST-012)."""
    found: list[Problem] = []
    fault = identifiers.iban_fault(identifiers.compact(spec.iban)) if spec.iban else None
    if fault is not None:
        found.append(error("MST-012-own-iban", at="iban", value=spec.iban, why=Term(identifiers.FAULT_NAMES[fault])))
    if spec.bic and not identifiers.bic_is_valid(identifiers.compact(spec.bic)):
        found.append(error("MST-012-own-bic", at="bic", value=spec.bic))
    plain = vat_number(spec.vat_number or "", spec.country)
    fault = identifiers.vat_fault(plain, spec.country) if plain else None
    if fault is not None:
        found.append(error("MST-012-own-vat", at="vat_number", value=spec.vat_number, why=Term(identifiers.FAULT_NAMES[fault]),
                           form=Term(VAT_FORMS[spec.country])))
    if spec.registration and spec.registration[1].strip():
        scheme, value = spec.registration
        fault = identifiers.registration_fault(scheme, value)
        if fault is not None:
            found.append(error("MST-012-own-registration", at="registration", value=value.strip(),
                               why=Term(identifiers.FAULT_NAMES[fault]), form=Term(SCHEME_FORMS[scheme])))
    return found


def delivered_currencies() -> tuple[str, ...]:
    """Codes of the currencies every file knows."""
    data = json.loads(resource("data", "countries.json").read_text(encoding="utf-8"))
    return tuple(data["currencies"])


def create_company(file: CompanyFile, spec: NewCompany, *, user_name: str, clock: Clock) -> Outcome[Created]:
    """Create the company, its country's set-up and, in a new file, the first user; one unit of work."""
    problems = check_new(spec)
    if errors(problems):
        return Outcome(None, problems)
    with file.unit_of_work(Actor(0, user_name), action="company.create") as uow:
        session = uow.session
        if session.scalars(select(Company.id).where(func.lower(Company.code) == spec.code.lower())).first():
            return Outcome(None, (error("MST-013-taken", at="code", code=spec.code),))
        data = template(spec.country)
        shared_tables(session)
        user = _user(session, user_name, data, spec)
        roles.deliver(session)
        company = _company(session, spec, data, clock.today())
        _Setup(session, company, spec, data).write()
        return Outcome(Created(company.id, user.id))


def shared_tables(session: Session) -> None:
    """Countries, currencies and units that every company of the file shares; only what is missing is added."""
    data = json.loads(resource("data", "countries.json").read_text(encoding="utf-8"))
    locales = {language: Locale(language) for language in LANGUAGES}
    known = set(session.scalars(select(Country.code)))
    session.add_all(
        Country(code=c["code"], names={n: loc.territories[c["code"]] for n, loc in locales.items()},
                vat_prefix=c.get("vat_prefix"), eu_from=_day(c.get("eu_from")), eu_to=_day(c.get("eu_to")),
                address_layout=c["address_layout"], postcode_pattern=c.get("postcode_pattern"))
        for c in data["countries"] if c["code"] not in known)
    held = set(session.scalars(select(Currency.code)))
    session.add_all(
        Currency(code=code, names={n: loc.currencies[code] for n, loc in locales.items()},
                 symbol=get_currency_symbol(code, "en"), decimals=min(3, get_currency_precision(code)))
        for code in data["currencies"] if code not in held)
    measured = set(session.scalars(select(Unit.code)))
    session.add_all(Unit(**each) for each in delivered.read("units.json")["units"] if each["code"] not in measured)
    session.flush()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _user(session: Session, name: str, data: Mapping[str, Any], spec: NewCompany) -> User:
    """The person of that name, made when she is not there yet (AUD-015)."""
    user = session.scalars(select(User).where(User.login == name)).first()
    if user is None:
        user = User(login=name, display_name=name, language=spec.language or data["language"], region=data["region"])
        session.add(user)
        session.flush()
    return user


def _company(session: Session, spec: NewCompany, data: Mapping[str, Any], today: date) -> Company:
    """The company row with a fiscal calendar of its own years."""
    calendar = FiscalCalendar(code=spec.code, names=dict.fromkeys(LANGUAGES, spec.legal_name[:60]))
    session.add(calendar)
    session.flush()
    start = date(today.year, *spec.year_start)
    ensure_years(session, calendar.id, start.replace(year=start.year - YEARS_BACK),
                 start.replace(year=start.year + YEARS_AHEAD), spec.year_start)
    company = Company(
        code=spec.code, legal_name=spec.legal_name, street=spec.street, number=spec.number, postcode=spec.postcode,
        city=spec.city, country_code=spec.country, phone=spec.phone, email=spec.email, web=spec.web,
        accounting_currency=spec.currency or data["currency"], language=spec.language or data["language"],
        vat_number=vat_number(spec.vat_number or "", spec.country) or None, fiscal_calendar_id=calendar.id)
    session.add(company)
    session.flush()
    if spec.registration and spec.registration[1].strip():
        session.add(CompanyRegistration(company_id=company.id, scheme=spec.registration[0],
                                        value=spec.registration[1].strip()))
    return company


def ensure_years(session: Session, calendar_id: int, first: date, last: date, start: tuple[int, int] = (1, 1)) -> int:
    """Create the fiscal years of twelve months that are missing between two days; gives how many were made (MST-030)."""
    have = set(session.scalars(select(FiscalYear.start).where(FiscalYear.calendar_id == calendar_id)))
    made = 0
    begin = date(first.year, *start)
    begin = begin if begin <= first else begin.replace(year=begin.year - 1)
    while begin <= last:
        following = begin.replace(year=begin.year + 1)
        if begin not in have:
            _add_year(session, calendar_id, begin, following - timedelta(1))
            made += 1
        begin = following
    return made


def _add_year(session: Session, calendar_id: int, start: date, end: date) -> None:
    """One fiscal year with its twelve months."""
    code = f"{start.year}" if start.year == end.year else f"{start.year}/{end.year % 100:02d}"
    year = FiscalYear(calendar_id=calendar_id, code=code, start=start, end=end)
    session.add(year)
    session.flush()
    begin = start
    for no in range(1, 13):
        month = begin.month % 12 + 1
        following = begin.replace(year=begin.year + (month == 1), month=month)
        session.add(FiscalPeriod(year_id=year.id, no=no, start=begin, end=following - timedelta(1)))
        begin = following
    session.flush()


class _Setup:
    """Writes a country's delivered set-up for one company, table by table; remembers ids by code."""

    def __init__(self, session: Session, company: Company, spec: NewCompany, data: Mapping[str, Any]) -> None:
        self.session, self.company, self.spec, self.data = session, company, spec, data
        self.ids: dict[tuple[str, str], int] = {}

    def write(self) -> None:
        """In the order of the references between them."""
        self._accounts()
        self._vat()
        self._series()
        self._terms()
        self._profiles()
        reminder_setup.load(self.session, self.company.id)
        self._groups()
        self._reasons()
        self._money()
        self._ageing()
        delivered_sales.load(self.session, self.company)
        self.session.flush()

    def _keep(self, kind: str, code: str, row: Any) -> None:
        """Add a row and remember its id under its code."""
        self.session.add(row)
        self.session.flush()
        self.ids[kind, code] = row.id

    def _accounts(self) -> None:
        for a in self.data["accounts"]:
            names = a.get("names") or self._role_names(a["roles"][0])
            side = ROLES[AccountRole(a["roles"][0])].side if a["roles"] else "both"
            self._keep("account", a["number"], Account(
                company_id=self.company.id, number=a["number"], names=names, type=AccountType(a["type"]),
                control=a["control"], direct_posting=not a["control"],
                balance_side=side if side in ("debit", "credit") else "both"))
        for role, number in self.data["roles"].items():
            self.session.add(RoleAccount(company_id=self.company.id, role=AccountRole(role),
                                         account_id=self.ids["account", number]))

    def _role_names(self, role: str) -> dict[str, str]:
        name = ROLES[AccountRole(role)].name
        return {language: tr(name, language) for language in LANGUAGES}

    def _vat(self) -> None:
        company = self.company.id
        for g in self.data["vat_groups"]:
            self._keep("vat_group", g["code"], VatGroup(company_id=company, **g))
        for g in self.data["item_vat_groups"]:
            self._keep("item_vat_group", g["code"], ItemVatGroup(company_id=company, **g))
        for c in self.data["vat_codes"]:
            revenue = c.get("revenue_account")
            self._keep("vat_code", c["code"], VatCode(
                company_id=company, code=c["code"], names=c["names"], category=c["category"],
                account_id=self.ids["account", c["account"]], list_kind=c["list_kind"], supply=c["supply"],
                revenue_account_id=self.ids["account", revenue] if revenue else None,
                exemption_text=c.get("exemption_text")))
            self.session.add(VatRate(vat_code_id=self.ids["vat_code", c["code"]], rate=Decimal(c["rate"]),
                                     valid_from=date.fromisoformat(c["valid_from"])))
        for group, item, code in self.data["vat_matrix"]:
            self.session.add(VatMatrix(company_id=company, vat_group_id=self.ids["vat_group", group],
                                       item_vat_group_id=self.ids["item_vat_group", item],
                                       vat_code_id=self.ids["vat_code", code]))
        self._vat_of_revenue()

    def _vat_of_revenue(self) -> None:
        """An account that only one domestic rate posts to proposes that rate for its lines (VAT-002)."""
        items = {code: item for group, item, code in self.data["vat_matrix"] if group == "DOMESTIC"}
        for c in self.data["vat_codes"]:
            if c.get("revenue_account") and c["code"] in items:
                account = self.session.get_one(Account, self.ids["account", c["revenue_account"]])
                account.item_vat_group_id = self.ids["item_vat_group", items[c["code"]]]

    def _series(self) -> None:
        start = date(1900, 1, 1)
        for s in self.data["number_series"]:
            self._keep("series", s["code"], NumberSeries(
                company_id=self.company.id, code=s["code"], names=s["names"], gapless=s["gapless"], manual=s["manual"],
                date_order=s["date_order"]))
            if "{YYYY}" not in s["mask"]:
                self.session.add(NumberSeriesLine(series_id=self.ids["series", s["code"]], start=start, mask=s["mask"],
                                                  first=s["first"], last_used=s["first"] - 1))
            else:
                self.session.add(NumberSeriesLine(series_id=self.ids["series", s["code"]], mask=s["mask"], first=1,
                                                  start=date(start.year, *self.spec.year_start), last_used=0))
            for purpose in s["uses"]:
                self.session.add(NumberSeriesUse(company_id=self.company.id, purpose=purpose,
                                                 series_id=self.ids["series", s["code"]]))

    def _terms(self) -> None:
        company = self.company.id
        for t in self.data["payment_terms"]:
            self._keep("term", t["code"], PaymentTerm(company_id=company, **t))
        for m in self.data["payment_methods"]:
            self._keep("method", m["code"], PaymentMethod(company_id=company, **m))
        for d in self.data["cash_discounts"]:
            following = self.ids.get(("discount", d.get("next", "")))
            self._keep("discount", d["code"], CashDiscountCode(
                company_id=company, code=d["code"], texts=d["texts"], method=d["method"], months=d["months"],
                days=d["days"], percent=Decimal(d["percent"]), next_id=following))

    def _profiles(self) -> None:
        for p in self.data["posting_profiles"]:
            close = self.ids.get(("profile", p.get("close", "")))
            self._keep("profile", p["code"], PostingProfile(
                company_id=self.company.id, code=p["code"], names=p["names"], settlement=p["settlement"],
                interest=p["interest"], collection_letter=p["collection_letter"], revalue=p["revalue"],
                close_profile_id=close))
            self.session.add(PostingProfileLine(
                profile_id=self.ids["profile", p["code"]], account_code="all",
                control_account_id=self.ids["account", self.data["roles"][p["control"]]]))

    def _groups(self) -> None:
        for g in self.data["customer_groups"]:
            chosen = self.spec.consumer_sequence if g["code"] == CONSUMERS else self.spec.letter_sequence
            sequence = self.session.scalars(select(CollectionLetterSequence.id).where(
                CollectionLetterSequence.company_id == self.company.id,
                CollectionLetterSequence.code == (chosen or g["letter_sequence"]))).first()
            self._keep("group", g["code"], CustomerGroup(
                company_id=self.company.id, code=g["code"], names=g["names"],
                vat_group_id=self.ids["vat_group", g["vat_group"]], payment_term_id=self.ids["term", g["payment_term"]],
                payment_method_id=self.ids["method", "BANK"], letter_sequence_id=sequence))

    def _reasons(self) -> None:
        self.session.add_all(ReasonCode(company_id=self.company.id, **r) for r in self.data["reasons"])
        self.session.add_all(DisputeCode(company_id=self.company.id, **d) for d in self.data["dispute_codes"])

    def _money(self) -> None:
        company, spec = self.company, self.spec
        for code, days, names in (("DEFAULT", 35, ("Default", "Standaard", "Par défaut", "Standard")),
                                  ("CLOSING", 7, ("Closing rate", "Slotkoers", "Cours de clôture", "Stichtagskurs"))):
            self.session.add(RateType(company_id=company.id, code=code, names=dict(zip(LANGUAGES, names, strict=True)),
                                      max_age_days=days))
        self.session.add(CurrencySetup(company_id=company.id, currency=company.accounting_currency, max_penny=5))
        if spec.iban:
            self.session.add(CompanyBankAccount(
                company_id=company.id, holder=spec.legal_name[:70], iban=identifiers.compact(spec.iban),
                bic=identifiers.compact(spec.bic) if spec.bic else None,
                currency=company.accounting_currency, account_id=self.ids["account", self.data["roles"]["BANK"]],
                default_for_currency=True))

    def _ageing(self) -> None:
        for code, definition in json.loads(resource("data", "ageing.json").read_text(encoding="utf-8")).items():
            self._keep("ageing", code, AgingDefinition(company_id=self.company.id, code=code, names=definition["names"],
                                                       direction=definition["direction"]))
            self.session.add_all(AgingPeriod(definition_id=self.ids["ageing", code], position=n, **period)
                                 for n, period in enumerate(definition["periods"], 1))


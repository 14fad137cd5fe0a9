"""How many years each class of documents is kept, per country: as delivered, or as the company set it (AUD-040)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, errors
from app.models.archive import RetentionRule
from app.models.company import Company, Country, FiscalYear
from app.rules import privacy as rules
from app.services import permissions
from app.services.desk import Desk

CLASS_NAMES = rules.CLASS_NAMES
COUNTRIES = ("NL", "BE", "FR", "DE", "GB")


@dataclass(frozen=True, slots=True)
class Term:
    """Years a class of documents is kept under the law of a country; `own` = the company's years, None = as delivered."""

    class_: str
    country: str
    delivered: int
    own: int | None
    verified: bool

    @property
    def years(self) -> int:
        """Whole years after the end of the fiscal year."""
        return self.delivered if self.own is None else self.own


def terms(desk: Desk) -> list[Term]:
    """The table of the company: its own country first."""
    with desk.reading() as session:
        own, home = own_years(session, desk.company_id), _home(session, desk.company_id)
    countries = [home, *(c for c in COUNTRIES if c != home)]
    return [Term(c, country, rules.delivered_years(c, country), own.get((c, country)), country not in rules.UNVERIFIED)
            for country in countries for c in rules.CLASSES]


def country_names(desk: Desk) -> dict[str, str]:
    """The countries of the table in the language of the desk."""
    with desk.reading() as session:
        return {c.code: c.names.get(desk.language) or c.code for c in session.scalars(select(Country))}


def set_years(desk: Desk, class_: str, country: str, years: int | None, reason: str = "") -> Outcome[int]:
    """Keep a class longer or, with a reason, shorter than delivered; the delivered years take an own term away (AUD-040).

    Problems: AUD-040-years, AUD-040-shorter, AUD-016-missing.
    """
    with desk.writing("privacy.retention", reason.strip() or None) as uow:
        session = uow.session
        problems = (*permissions.may(session, desk, Permission.ANONYMISE), *rules.check_years(class_, country, years, reason))
        if errors(problems) or years is None:
            return Outcome(None, problems)
        row = session.scalars(select(RetentionRule).where(
            RetentionRule.company_id == desk.company_id, RetentionRule.document_class == class_,
            RetentionRule.country_code == country)).first()
        if years == rules.delivered_years(class_, country):
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(RetentionRule(company_id=desk.company_id, document_class=class_, country_code=country, years=years))
        else:
            row.years = years
        return Outcome(years)


def own_years(session: Session, company_id: int) -> dict[tuple[str, str], int]:
    """What the company set instead of the delivered years."""
    return {(r.document_class, r.country_code): r.years for r in session.scalars(
        select(RetentionRule).where(RetentionRule.company_id == company_id))}


def _home(session: Session, company_id: int) -> str:
    return session.get_one(Company, company_id).country_code


@dataclass(frozen=True, slots=True)
class Calendar:
    """From a document's day and class to the first day it may be erased."""

    years: Mapping[str, int]
    ends: tuple[tuple[date, date], ...]

    def erasable(self, class_: str, day: date) -> date:
        """The first day; a day outside every fiscal year counts to the end of its calendar year."""
        end = next((last for first, last in self.ends if first <= day <= last), date(day.year, 12, 31))
        return rules.erasable_from(end, self.years[class_])


def calendar(session: Session, company_id: int) -> Calendar:
    """The company's terms and fiscal years."""
    own, company = own_years(session, company_id), session.get_one(Company, company_id)
    ends = session.execute(select(FiscalYear.start, FiscalYear.end).where(
        FiscalYear.calendar_id == company.fiscal_calendar_id).order_by(FiscalYear.start)).all()
    return Calendar({c: rules.years_for(c, (company.country_code,), own) for c in rules.CLASSES},
                    tuple((first, last) for first, last in ends))

"""Desks: open one on a file, change its language, and what is worth knowing about its company."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import func, select

from app.core.clock import Clock
from app.core.enums import Source
from app.core.problems import Outcome
from app.models.company import Company, User
from app.models.ledger import CustomerEntryState
from app.models.types import FOR_EVER
from app.services import companies
from app.services.desk import Desk
from app.storage.company_file import SUFFIX, CompanyFile
from app.storage.errors import StorageError
from app.storage.unit_of_work import Actor


@dataclass(frozen=True, slots=True)
class CompanyFacts:
    """Name and accounting currency."""

    name: str
    currency: str


def company_of(desk: Desk) -> CompanyFacts:
    """The company of a desk."""
    with desk.reading() as session:
        row = session.get_one(Company, desk.company_id)
        return CompanyFacts(row.trade_name or row.legal_name, row.accounting_currency)


def in_language(desk: Desk, language: str, region: str) -> Desk:
    """The same desk in another language."""
    return replace(desk, language=language, region=region)


def largest_debtor(desk: Desk) -> int:
    """The customer with the largest overdue balance."""
    state = CustomerEntryState
    late: date = desk.today
    with desk.reading() as session:
        return (
            session.scalars(
                select(state.customer_id)
                .where(state.company_id == desk.company_id, state.open_until == FOR_EVER, state.due_date < late)
                .group_by(state.customer_id)
                .order_by(func.sum(state.remaining_accounting).desc())
                .limit(1)
            ).first()
            or 1
        )


def new_file(target: Path, spec: companies.NewCompany, user_name: str, clock: Clock, language: str,
             region: str) -> Outcome[Desk]:
    """A new company file with its first company; a failed one leaves no file behind. Raises `StorageError`."""
    problems = companies.check_new(spec)
    if any(p.weight == "error" for p in problems):
        return Outcome(None, problems)
    path = target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)
    path.parent.mkdir(parents=True, exist_ok=True)
    file = CompanyFile.create(path, clock=clock)
    try:
        outcome = companies.create_company(file, spec, user_name=user_name, clock=clock)
    except StorageError:
        _remove(file, path)
        raise
    if outcome.value is None:
        _remove(file, path)
        return Outcome(None, outcome.problems)
    return Outcome(Desk(file, Actor(outcome.value.user_id, user_name), outcome.value.company_id, clock, Source.WINDOW, language,
                        region), outcome.problems)


def _remove(file: CompanyFile, path: Path) -> None:
    """Take back a file that never held a company."""
    file.close()
    for name in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        name.unlink(missing_ok=True)


def first(file: CompanyFile, clock: Clock, source: Source, language: str, region: str) -> Desk:
    """A desk for the first company and user of a file."""
    with file.reading() as session:
        company = session.scalars(select(Company.id).order_by(Company.id)).first() or 0
        user = session.execute(select(User.id, User.display_name).where(User.disabled_at.is_(None)).order_by(User.id)).first()
    return Desk(file, Actor(user.id, user.display_name) if user else Actor(0, ""), company, clock, source, language, region)

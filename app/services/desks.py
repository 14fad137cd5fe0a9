"""Desks: open one on a file, change its company or language, and what is worth knowing about its company."""

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
from app.services import companies, encryption, permissions, roles, sign_in
from app.services.desk import Desk
from app.services.sign_in import Door
from app.storage.company_file import SUFFIX, CompanyFile
from app.storage.engine import Target
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


@dataclass(frozen=True, slots=True)
class Listed:
    """A company of the file, as the switch shows it."""

    company_id: int
    code: str
    name: str
    currency: str
    country: str


def companies_of(desk: Desk) -> list[Listed]:
    """All legal entities of the open file, in the order they were made (MST-010)."""
    with desk.reading() as session:
        return [Listed(c.id, c.code, c.trade_name or c.legal_name, c.accounting_currency, c.country_code)
                for c in session.scalars(select(Company).order_by(Company.id))]


def at_company(desk: Desk, company_id: int) -> Desk:
    """The same person at another company of the file; the work date is today again."""
    return replace(desk, company_id=company_id, work_date=None)


def add_company(desk: Desk, spec: companies.NewCompany) -> Outcome[Desk]:
    """Another legal entity in the open file, with its country's set-up; gives a desk at it (MST-010, 013)."""
    if refused := permissions.for_the_file(desk):
        return Outcome(None, refused)
    outcome = companies.create_company(desk.file, spec, user_name=_login(desk), clock=desk.clock)
    if outcome.value is None:
        return Outcome(None, outcome.problems)
    return Outcome(at_company(desk, outcome.value.company_id), outcome.problems)


def _login(desk: Desk) -> str:
    with desk.reading() as session:
        user = session.get(User, desk.actor.user_id)
        return desk.actor.name if user is None else user.login


def open_file(target: Target, *, clock: Clock, language: str = "en", region: str = "en_GB", code: str | None = None,
              login: str | None = None, source: Source = Source.WINDOW, read_only: bool = False,
              take_over: bool = False, own_password: str | None = None, watch: Clock | None = None) -> Desk:
    """Open a company file and sit down at it, where nobody can be asked.

    The company named by `code`, else the first; the user named by `login`, else the computer's own, else the first. Raises
    the exceptions of `storage.errors`, `SignInError` without the right `own_password` of that user in a file that is opened
    with passwords (AUD-015), and `LookupError` when the file holds no such company or user.
    """
    door = at_door(target, clock=clock, language=language, region=region, code=code, source=source, read_only=read_only,
                   take_over=take_over)
    try:
        return sign_in.come_in(door, login, own_password, watch)
    except (LookupError, StorageError):
        door.close()
        raise


def at_door(target: Target, *, clock: Clock, language: str = "en", region: str = "en_GB", code: str | None = None,
            source: Source = Source.WINDOW, read_only: bool = False, take_over: bool = False) -> Door:
    """Open a company file and stop at its door, where people are asked who they are (AUD-015).

    Raises the exceptions of `storage.errors`, and `LookupError` when the file holds no such company or no user.
    """
    file = CompanyFile.open(target, clock=clock, read_only=read_only, take_over=take_over)
    try:
        roles.ensure(file)
        with file.reading() as session:
            wanted = select(Company.id).order_by(Company.id)
            if code is not None:
                wanted = wanted.where(func.lower(Company.code) == code.lower())
            company = session.scalars(wanted).first()
        if company is None:
            raise LookupError(f"no company {code or ''}")
        return sign_in.door_of(Desk(file, Actor(0, ""), company, clock, source, language, region))
    except (LookupError, StorageError):
        file.close()
        raise


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
             region: str, password: str | None = None) -> Outcome[Desk]:
    """A new company file with its first company, encrypted under a password; a failed one leaves no file behind.

    Raises `StorageError`. (SAF-031)
    """
    problems = companies.check_new(spec)
    if any(p.weight == "error" for p in problems):
        return Outcome(None, problems)
    path = target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)
    path.parent.mkdir(parents=True, exist_ok=True)
    file = CompanyFile.create(path, clock=clock, key=encryption.new_key(password) if password else None)
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
    roles.ensure(file)
    with file.reading() as session:
        company = session.scalars(select(Company.id).order_by(Company.id)).first() or 0
        user = session.execute(select(User.id, User.display_name).where(User.disabled_at.is_(None)).order_by(User.id)).first()
    return Desk(file, Actor(user.id, user.display_name) if user else Actor(0, ""), company, clock, source, language, region)

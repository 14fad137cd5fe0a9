"""Import of reference rates: a preview with everything that is new, changed or odd, then one unit of work (RAT-002…005)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error, information
from app.core.words import N_, declare
from app.formats import ecb_rates
from app.models.accounts import Currency, ExchangeRate, RateType
from app.models.company import Company, FiscalYear
from app.services.desk import Desk
from app.services.rates import DEFAULT, EURO

declare({
    "RAT-001-company": N_("No company takes the rates. Tick at least one."),
    "RAT-003-unknown": N_("Not in the list of currencies, left out: {currencies}."),
    "RAT-003-none": N_("There is nothing to import from {since} on: the newest rate of the file is of {newest}."),
    "RAT-003-stale": N_("The rates of the company changed since the preview. Look at the file again."),
})

ODD_CHANGE = Decimal(10)
"""A change by more per cent than this against the rate before wants a tick (RAT-003)."""
_CHUNK = 5_000


@dataclass(frozen=True, slots=True)
class Planned:
    """A rate of the file that is not in the books yet: `old` = what stands there for that day, `before` = the rate before it."""

    currency: str
    day: date
    new: Decimal
    old: Decimal | None = None
    before: Decimal | None = None
    manual: bool = False

    @property
    def key(self) -> tuple[str, date]:
        """What a tick is kept under."""
        return self.currency, self.day

    @property
    def change(self) -> Decimal | None:
        """Change in percent against the value it replaces, else against the rate before; None = the first one."""
        base = self.old or self.before
        return None if base is None else ((self.new - base) * 100 / base)

    @property
    def odd(self) -> bool:
        """Does it want a tick: more than ten percent, or a rate typed by hand would be replaced (RAT-003, 012)?"""
        return self.manual or (self.change is not None and abs(self.change) > ODD_CHANGE)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; `newest_version` proves that the books did not move since."""

    name: str
    since: date
    rows: tuple[Planned, ...]
    unchanged: int
    without: int
    unknown: tuple[str, ...]
    newest: date
    newest_id: int

    @property
    def new(self) -> int:
        """Rates of days without one."""
        return sum(r.old is None for r in self.rows)

    @property
    def changed(self) -> int:
        """Rates that differ from what stands there."""
        return sum(r.old is not None for r in self.rows)

    @property
    def odd(self) -> tuple[Planned, ...]:
        """Those that want a tick."""
        return tuple(r for r in self.rows if r.odd)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, as counts; `left_out` = odd rates without a tick."""

    new: int
    changed: int
    unchanged: int
    without: int
    left_out: int


def first_day(desk: Desk) -> date:
    """From when rates are wanted: the first day of the company's oldest fiscal year."""
    with desk.reading() as session:
        calendar = session.get_one(Company, desk.company_id).fiscal_calendar_id
        found = session.scalars(select(FiscalYear.start).where(FiscalYear.calendar_id == calendar)
                                .order_by(FiscalYear.start)).first()
    return found or desk.today.replace(month=1, day=1)


def plan(desk: Desk, name: str, content: bytes, since: date | None = None) -> Outcome[ImportPlan]:
    """Read a file of the European Central Bank and compare it with the books; writes nothing."""
    read = ecb_rates.read(name, content)
    if isinstance(read, Problem):
        return Outcome(None, (read,))
    since = since or first_day(desk)
    with desk.reading() as session:
        known = set(session.scalars(select(Currency.code)))
        newest_id = _newest_id(session, desk.company_id)
        held = _held(session, desk.company_id)
    unknown = tuple(sorted(read.currencies - known))
    days = sorted(d for d in read.days if d >= since)
    newest = max(read.days)
    if not days:
        return Outcome(None, (error("RAT-003-none", since=since, newest=newest),))
    rows, unchanged = [], 0
    for currency in sorted(read.currencies & known - {EURO}):
        for row in _compared(currency, days, read.days, held.get(currency, {})):
            if row.new == row.old:
                unchanged += 1
            else:
                rows.append(row)
    told = (information("RAT-003-unknown", currencies=", ".join(unknown)),) if unknown else ()
    return Outcome(ImportPlan(name, since, tuple(rows), unchanged, read.without, unknown, newest, newest_id), told)


def _compared(currency: str, days: list[date], rates: Mapping[date, Mapping[str, Decimal]],
              held: Mapping[date, tuple[Decimal, bool]]) -> Iterator[Planned]:
    """Each rate of a currency beside what stands for that day, and beside the one before."""
    earlier = [d for d in held if d < days[0]]
    before = held[max(earlier)][0] if earlier else None
    for day in days:
        value = rates[day].get(currency)
        if value is None:
            continue
        old, manual = held.get(day, (None, False))
        yield Planned(currency, day, value, old, before, manual and old != value)
        before = value


def _held(session: Session, company_id: int) -> dict[str, dict[date, tuple[Decimal, bool]]]:
    """The newest version of every euro quote as units for one euro, by currency and day; True = typed by hand."""
    rate = ExchangeRate
    found: dict[str, dict[date, tuple[Decimal, bool]]] = {}
    rows = session.execute(
        select(rate.from_currency, rate.valid_from, rate.value, rate.quote_units, rate.direction, rate.source)
        .join(RateType, RateType.id == rate.rate_type_id)
        .where(rate.company_id == company_id, RateType.code == DEFAULT, rate.to_currency == EURO)
        .order_by(rate.from_currency, rate.valid_from, rate.version))
    for currency, day, value, units, direction, source in rows:
        per_euro = value / units if direction == "foreign_per_accounting" else Decimal(units) / value
        found.setdefault(currency, {})[day] = (per_euro, source == "manual")
    return found


def _newest_id(session: Session, company_id: int) -> int:
    return session.scalars(select(ExchangeRate.id).where(ExchangeRate.company_id == company_id)
                           .order_by(ExchangeRate.id.desc()).limit(1)).first() or 0


def run(desk: Desk, planned: ImportPlan, ticked: frozenset[tuple[str, date]] = frozenset()) -> Outcome[Imported]:
    """Write what the preview showed, odd rates only when ticked; the same file again writes nothing (RAT-005)."""
    with desk.writing("rate.import") as uow:
        session = uow.session
        if _newest_id(session, desk.company_id) != planned.newest_id:
            return Outcome(None, (error("RAT-003-stale"),))
        wanted = [r for r in planned.rows if not r.odd or r.key in ticked]
        _write(session, desk, wanted)
        done = Imported(sum(r.old is None for r in wanted), sum(r.old is not None for r in wanted), planned.unchanged,
                        planned.without, len(planned.rows) - len(wanted))
        uow.audit("rate.import", "exchange_rate", None, planned.name,
                  {"new": done.new, "changed": done.changed, "unchanged": done.unchanged, "left_out": done.left_out},
                  desk.company_id)
        uow.changed("exchange_rate", planned.newest_id)
        return Outcome(done)


Ticked = Mapping[int, frozenset[tuple[str, date]]]
"""The odd rates that were accepted, by company."""


def plan_all(desk: Desk, name: str, content: bytes, since: date | None, companies: Sequence[int]) -> Outcome[
        Mapping[int, ImportPlan]]:
    """The same file held against the books of each of these companies of the file (RAT-001); any refusal gives no plan."""
    plans: dict[int, ImportPlan] = {}
    told: dict[str, Problem] = {}
    for company_id in companies:
        outcome = plan(_at(desk, company_id), name, content, since)
        if outcome.value is None:
            return Outcome(None, outcome.problems)
        plans[company_id] = outcome.value
        told |= {p.code: p for p in outcome.problems}
    return Outcome(plans, tuple(told.values()))


def run_all(desk: Desk, plans: Mapping[int, ImportPlan], ticked: Ticked) -> Outcome[Imported]:
    """Write what was shown at each company, as one unit of work: all take the file or none does (RAT-001, 005)."""
    if not plans:
        return Outcome(None, (error("RAT-001-company"),))
    sums: list[Imported] = []
    with desk.writing("rate.import") as uow:
        for company_id, planned in plans.items():
            outcome = run(_at(desk, company_id), planned, ticked.get(company_id, frozenset()))
            if outcome.value is None:
                uow.abandon()
                return Outcome(None, outcome.problems)
            sums.append(outcome.value)
    return Outcome(Imported(*(sum(getattr(one, field.name) for one in sums) for field in fields(Imported))))


def _at(desk: Desk, company_id: int) -> Desk:
    return desk if company_id == desk.company_id else replace(desk, company_id=company_id)


def _write(session: Session, desk: Desk, rows: list[Planned]) -> None:
    """Quotes as published: units of the currency for one euro; a changed one is a newer version."""
    if not rows:
        return
    company_id = desk.company_id
    type_id = session.scalars(select(RateType.id).where(RateType.company_id == company_id, RateType.code == DEFAULT)).one()
    rate, at = ExchangeRate, desk.clock.now()
    first = min(r.day for r in rows)
    versions: dict[tuple[str, date], int] = {}
    for code, day, version in session.execute(
            select(rate.from_currency, rate.valid_from, rate.version)
            .where(rate.company_id == company_id, rate.rate_type_id == type_id, rate.to_currency == EURO,
                   rate.valid_from >= first)):
        versions[code, day] = max(version, versions.get((code, day), 0))
    for start in range(0, len(rows), _CHUNK):
        session.execute(insert(rate), [
            {"company_id": company_id, "rate_type_id": type_id, "from_currency": r.currency, "to_currency": EURO,
             "valid_from": r.day, "version": versions.get(r.key, 0) + 1, "quote_units": 1, "direction": "foreign_per_accounting",
             "value": r.new, "source": "ecb", "imported_at": at} for r in rows[start:start + _CHUNK]])

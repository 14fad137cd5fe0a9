"""A revaluation worked out without writing anything: facts, rates, accounts, rows and what speaks against it (REV-014)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import Module, VoucherSource
from app.core.facts import Term
from app.core.money import quantized
from app.core.problems import Outcome, Problem, WayOut, error, information
from app.core.roles import ROLES, AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account, RateType
from app.models.company import Company
from app.queries.quotes import Quote, quote_on
from app.queries.revaluation import OpenForeign, open_foreign
from app.rules import revaluation as rules
from app.rules.periods import Calendar, first_open
from app.rules.revaluation import Later, Line, Position, Revalued, Run, Side, Style
from app.services import ledger
from app.services.desk import Desk
from app.services.revaluation.wanted import Wanted, style_of
from app.services.unrealised import held

declare({
    "REV-001-none": N_("Nothing is open in foreign currency on {day} that could be revalued. "
                       "Choose another day or other entries."),
    "REV-004-type": N_("There is no exchange rate type {code}. Choose one that is set up."),
    "REV-004-future": N_("{day} has not come yet. Choose a day up to today."),
    "REV-006-missing": N_("No account is set up for “{role}” in {currencies}. Choose one under Set-up, Accounts by role."),
    "REV-006-blocked": N_("The account for “{role}” in {currencies} is blocked. "
                          "Choose another one under Set-up, Accounts by role."),
    "RAT-010-too-old": N_("The newest rate for {currency} is of {used}, {age:day|days} before {day}; a revaluation takes none "
                          "older than {most:day|days}. Import rates or enter one."),
    "REV-009-end": N_("With next-day reversal a run is as of the last day of a period, so that nothing is settled in between. "
                      "Choose the last day of a period instead of {day}."),
    "REV-009-moved": N_("{day} cannot be posted on; what {document} gives back then is dated {used}."),
    "REV-024-no-day": N_("The run gives back on {day}, and from that day on nothing can be posted. "
                         "Create the next fiscal year or open a period first."),
    "REV-024-moved": N_("{document} was settled on {day}, which cannot be posted on any more; "
                        "what that gives back is dated {used}."),
})

SOURCE = VoucherSource.FXR
ROLE_OF = {Side.GAIN: AccountRole.FXUGAIN, Side.LOSS: AccountRole.FXULOSS}
_ROLES = (AccountRole.FXUGAIN, AccountRole.FXULOSS, AccountRole.FXGAIN, AccountRole.FXLOSS)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the grid (CLW-015): `entry` as of the considered date, `made` of it, its rate, and account numbers.

    `later` tells of lines that are dated otherwise than asked for.
    """

    entry: OpenForeign
    made: Revalued
    quote: Quote
    accounts: tuple[str, ...]
    later: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An open entry that is not revalued, and why (REV-003)."""

    entry: OpenForeign
    why: Problem


@dataclass(frozen=True, slots=True)
class Simulation:
    """A run as it would be posted now; `gain` and `loss` as positive minor units of the accounting currency."""

    wanted: Wanted
    style: Style
    currency: str
    rows: tuple[Row, ...]
    left_out: tuple[LeftOut, ...]
    quotes: Mapping[str, Quote]
    gain: int
    loss: int

    @property
    def revalued(self) -> tuple[Revalued, ...]:
        """The entries as the rules made them, for comparing."""
        return tuple(row.made for row in self.rows)


def simulate(desk: Desk, wanted: Wanted) -> Outcome[Simulation]:
    """The run worked out on what stands now; nothing is written (REV-014). Errors give no figures."""
    with desk.reading() as session:
        return worked_out(session, desk, wanted)


def worked_out(session: Session, desk: Desk, wanted: Wanted) -> Outcome[Simulation]:
    """The same inside a transaction that may post it."""
    company = session.get_one(Company, desk.company_id)
    problems: list[Problem] = [*ledger.check_date(session, desk, wanted.considered, SOURCE)]
    if wanted.considered > desk.clock.today():
        problems.append(error("REV-004-future", at="considered", day=wanted.considered))
    if _type(session, desk.company_id, wanted.rate_type) is None:
        problems.append(error("REV-004-type", at="rate_type", code=wanted.rate_type))
        return Outcome(None, tuple(problems))
    entries = open_foreign(session, desk.company_id, wanted.considered, wanted.only)
    if not entries:
        return Outcome(None, (*problems, error("REV-001-none", at="considered", day=wanted.considered)))
    calendar, style = ledger.posting_calendar(session, desk, asking=False), style_of(session, desk.company_id)
    next_day = _next_day(calendar, wanted.considered)
    if style is Style.NEXT_DAY and next_day != wanted.considered + timedelta(1):
        problems.append(error("REV-009-end", at="considered", day=wanted.considered))
    quotes, missing = _quotes(session, desk.company_id, company.accounting_currency, {e.currency for e in entries}, wanted)
    chart = Chart(session, desk.company_id, {e.currency for e in entries})
    problems += [*missing, *chart.problems]
    if any(p.weight == "error" for p in problems):
        return Outcome(None, tuple(problems))
    run = Run(wanted.considered, wanted.method, style, next_day)
    chart.stands(session, entries)
    places = {c: ledger.decimals_of(session, c) for c in {*quotes, company.accounting_currency}}
    own = places[company.accounting_currency]

    def worth(currency: str) -> rules.Value:
        return lambda amount: quotes[currency].convert(amount, places[currency], own)

    result = rules.revalue([position(e) for e in entries], run, {c: worth(c) for c in quotes})
    by_id = {e.entry_id: e for e in entries}
    rows = []
    for made in result.entries:
        entry = by_id[made.position.entry_id]
        dated, told = _dated(entry, made, calendar)
        rows.append(Row(entry, dated, quotes[entry.currency], chart.numbers(entry, dated.lines), told))
    left_out = tuple(LeftOut(by_id[key], why) for key, why in result.left_out)
    if not rows:
        return Outcome(None, (*problems, error("REV-001-none", at="considered", day=wanted.considered),
                              *(one.why for one in left_out)))
    if nowhere := {told.saw["day"]: told for row in rows for told in row.later if told.weight == "error"}:
        return Outcome(None, (*problems, *nowhere.values()))
    return Outcome(Simulation(wanted, style, company.accounting_currency, tuple(rows), left_out, quotes, result.gain,
                              result.loss), tuple(problems))


def position(entry: OpenForeign) -> Position:
    """An open entry as the rules see it; later amounts turned, for they settle what is open."""
    return Position(
        entry.entry_id, entry.document, entry.currency, entry.open, entry.original, entry.unrealised, entry.revalued_on,
        entry.revalue, tuple(Later(a.day, -a.amount, -a.unrealised, a.pair_id) for a in entry.after))


def _type(session: Session, company_id: int, code: str) -> int | None:
    return session.scalars(select(RateType.id).where(RateType.company_id == company_id, RateType.code == code)).first()


def _quotes(session: Session, company_id: int, own: str, currencies: Iterable[str],
            wanted: Wanted) -> tuple[dict[str, Quote], list[Problem]]:
    """The rate of each currency; none and one that is too old stop the run alike (RAT-010)."""
    found: dict[str, Quote] = {}
    problems = []
    ways = (WayOut("rates.import"), WayOut("rates.enter"))
    for currency in sorted(currencies):
        quote = quote_on(session, company_id, currency, own, wanted.rate_date, wanted.rate_type)
        if quote is None:
            problems.append(error("RAT-010-none", at="rate_day", currency=currency, day=wanted.rate_date, ways_out=ways))
        elif quote.too_old:
            problems.append(error("RAT-010-too-old", at="rate_day", currency=currency, day=wanted.rate_date, used=quote.of,
                                  age=quote.age, most=quote.most_days, ways_out=ways))
        else:
            found[currency] = quote
    return found, problems


def _next_day(calendar: Calendar, day: date) -> date:
    """The first day of the period after the one of `day` (REV-009)."""
    period = calendar.period_of(day)
    return (period.end if period else day) + timedelta(1)


def _dated(entry: OpenForeign, made: Revalued, calendar: Calendar) -> tuple[Revalued, tuple[Problem, ...]]:
    """Lines of later days on the first open one, what moved, and days without one (REV-024); the considered date was checked."""
    told: list[Problem] = []
    lines: list[Line] = []
    for line in made.lines:
        day = first_open(calendar, line.day, Module.REVALUATION_LEDGER)
        if day is None:
            told.append(error("REV-024-no-day", at="considered", day=line.day))
        elif day != line.day:
            code = "REV-009-moved" if line.part is rules.Part.NEXT_DAY else "REV-024-moved"
            told.append(information(code, document=entry.document, day=line.day, used=day))
        lines.append(replace(line, day=day or line.day))
    return replace(made, lines=tuple(lines)), tuple(told)


class Chart:
    """The accounts of gains and losses by currency, and where each difference stands that is to be taken back (REV-006, 007)."""

    def __init__(self, session: Session, company_id: int, currencies: Iterable[str]) -> None:
        self._by_currency: dict[str, Mapping[AccountRole, int]] = {}
        lacking: dict[tuple[str, AccountRole], list[str]] = defaultdict(list)
        for currency in sorted(currencies):
            for role in _ROLES:
                found, problems = ledger.role_accounts(session, company_id, (role,), currency)
                if problems:
                    lacking[problems[0].code, role].append(currency)
                self._by_currency[currency] = {**self._by_currency.get(currency, {}), **found.by_role}
        self.problems = tuple(
            error("REV-006-blocked" if code == "MST-042-blocked" else "REV-006-missing", role=Term(ROLES[role].name),
                  currencies=", ".join(codes)) for (code, role), codes in lacking.items())
        self._held: dict[int, int] = {}
        self._number = {key: number for key, number in session.execute(
            select(Account.id, Account.number).where(Account.company_id == company_id))}

    def stands(self, session: Session, entries: Iterable[OpenForeign]) -> None:
        """Read where the differences of these entries stand."""
        self._held = held(session, {e.entry_id: e.unrealised for e in entries})

    def account(self, entry: OpenForeign, line: Line) -> int:
        """The account beside the receivable: what is taken back comes off the account it was posted to (REV-007, 021)."""
        if line.part is rules.Part.TAKE_BACK and ROLE_OF[line.side] is ROLE_OF[Side.GAIN if entry.unrealised > 0 else Side.LOSS]:
            return self._held.get(entry.entry_id) or self._by_currency[entry.currency][ROLE_OF[line.side]]
        return self._by_currency[entry.currency][ROLE_OF[line.side]]

    def numbers(self, entry: OpenForeign, lines: Iterable[Line]) -> tuple[str, ...]:
        """The account numbers of lines, each once."""
        return tuple(dict.fromkeys(self._number[self.account(entry, line)] for line in lines))


def rate_shown(quote: Quote) -> Decimal:
    """A rate as the grid shows it: units of the accounting currency for one of the foreign, six places of them."""
    return quantized(quote.exact, 6).normalize()

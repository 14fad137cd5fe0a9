"""A limit adjustment checked as a whole: every problem with its line, with the figures of who is concerned (CRD-40…47, P-26)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sqlalchemy.orm import Session

from app.core.problems import Problem, Weight, error
from app.core.words import N_, declare
from app.rules.credit import adjustments as rules
from app.rules.credit.facts import Order, Step
from app.rules.credit.figures import figures
from app.services.credit.books import Books
from app.services.credit.facts import Reader
from app.services.desk import Desk
from app.services.limits import facts, hooks, parameters
from app.services.limits.drafts import Line, Party
from app.services.limits.facts import Held

declare({
    "CRD-40-unread": N_("“{typed}” cannot be read. Type it anew."),
    "CRD-40-gone": N_("This customer or group is no longer there. Delete the line."),
    "CRD-07-rate": N_("There is no exchange rate for {currency}. Enter one, then check again."),
})

FIELDS = {"customer": "party", "current_limit": "current"}
"""Fields of the rules as the columns of a journal are called."""
EARLIER, STALE = "CRD-41-earlier", "CRD-43-stale"
"""Problems with a way out: the earlier temporary limit ends the day before, the current limit is read again."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A journal looked at: the lines that say something as the rules see them, what is live, and every problem.

    `typed` and `lines` stand beside each other; the row of a problem is the place among all lines, blank ones counted.
    """

    typed: tuple[Line, ...]
    lines: tuple[rules.Line, ...]
    live: Mapping[Party, rules.Live]
    held: Mapping[Party, Held]
    problems: tuple[Problem, ...]


def rule_line(line: Line, held: Held | None) -> rules.Line:
    """A line as the rules see it."""
    kind, identity = line.party or ("", None)
    return rules.Line(
        identity if kind == "customer" else None, identity if kind == "group" else None,
        f"{held.number} {held.name}" if held else "", line.currency or (held.currency if held else "EUR"), line.current or 0,
        line.expires, line.new_limit, line.starts, line.ends, frozenset(rules.Mark(m) for m in line.marks), line.replaces)


def check(desk: Desk, type: str, lines: Sequence[Line]) -> tuple[Problem, ...]:
    """Every problem of a draft, nothing written; rows count from 0 over all lines."""
    with desk.reading() as session:
        return look(session, desk, type, lines).problems


def look(session: Session, desk: Desk, type: str, lines: Sequence[Line], *, end_earlier: bool = False) -> Checked:
    """Check the lines of a journal of a type; with `end_earlier` temporary limits that begin before give way (CRD-41)."""
    placed = [(row, line) for row, line in enumerate(lines) if not line.blank]
    held = facts.held(session, desk, [line.party for _row, line in placed if line.party])
    seen = tuple(rule_line(line, held.get(line.party) if line.party else None) for _row, line in placed)
    live, problems = _live(session, desk, seen, held)
    places = [row for row, _line in placed]
    for row, line in placed:
        problems += [error("CRD-40-unread", at=name, row=row, typed=text) for name, text in line.unread.items()]
        if line.party is not None and line.party not in held:
            problems.append(error("CRD-40-gone", at="party", row=row))
    unread = {(row, name) for row, line in placed for name in line.unread}
    found = rules.check(rules.Kind(type), seen, live, parameters.of_lines(session, desk), desk.today)
    told = [_told(p, places) for p in found if not (end_earlier and p.code == EARLIER)]
    problems += [p for p in told if (p.row, p.field) not in unread]
    problems.sort(key=lambda p: -1 if p.row is None else p.row)
    return Checked(tuple(line for _row, line in placed), seen, live, held, tuple(problems))


def _told(problem: Problem, places: Sequence[int]) -> Problem:
    """A problem of the rules at the row and column of the screen."""
    row = places[problem.row] if problem.row is not None else None
    return replace(problem, row=row, field=FIELDS.get(problem.field or "", problem.field))


def faulty(problems: Sequence[Problem]) -> frozenset[int]:
    """The rows with a problem that refuses."""
    return frozenset(p.row for p in problems if p.row is not None and p.weight is Weight.ERROR)


# ---------------------------------------------------------------- how everybody stands now

def _live(session: Session, desk: Desk, lines: Sequence[rules.Line],
          held: Mapping[Party, Held]) -> tuple[dict[Party, rules.Live], list[Problem]]:
    """What is live of everybody in the lines; exposures only where a limit is lowered."""
    books = Books(session, desk)
    lowered = {line.target for line in lines if line.new is not None and line.new < line.current and line.target in held}
    reader = Reader(session, books, desk.today)
    reader.prepare(hooks.customers(session, [p for p in lowered if p]))
    found: dict[Party, rules.Live] = {}
    problems: list[Problem] = []
    for party, one in held.items():
        rate, most = _rate(books, desk, one.currency), eligible(books, desk, one)
        if rate is None:
            problems.append(error("CRD-07-rate", currency=one.currency))
        elif one.eligible is not None and most is None:
            problems.append(error("CRD-07-rate", currency=one.eligible[1]))
        found[party] = rules.Live(one.limit, most, one.identified, tuple(
            rules.Temporary(i, p.amount, p.starts, p.ends) for i, p in one.periods), rate or Decimal(1))
    for line in lines:
        if line.target in lowered and line.target is not None and line.new is not None:
            one = held[line.target]
            exposure = exposure_of(session, reader, books, desk, one)
            own = in_currency(books, desk, line.new, one.currency, books.home) if line.target[0] == "customer" else line.new
            below = exposure is not None and line.new < exposure and own is not None
            more = hooks.held(session, books, desk, line.target, own or 0) if below else 0
            found[line.target] = replace(found[line.target], exposure=exposure, held=more)
    return found, problems


def _rate(books: Books, desk: Desk, currency: str) -> Decimal | None:
    """Minor units of the accounting currency per minor unit (P-23); None without a rate."""
    found = books.quote(currency, books.home, desk.today)
    return None if found is None else found.exact.scaleb(books.places[books.home] - books.places.get(currency, 2))


def eligible(books: Books, desk: Desk, one: Held) -> int | None:
    """The eligible limit in the currency of the limit (CRD-44); None = no cap."""
    if one.eligible is None:
        return None
    amount, currency = one.eligible
    return in_currency(books, desk, amount, currency, one.currency)


def in_currency(books: Books, desk: Desk, amount: int, currency: str, wanted: str) -> int | None:
    """An amount in another currency at the credit rates of today; None without a rate."""
    found = books.quote(currency, wanted, desk.today)
    return None if found is None else found.convert(amount, books.places.get(currency, 2), books.places.get(wanted, 2))


def exposure_of(session: Session, reader: Reader, books: Books, desk: Desk, one: Held) -> int | None:
    """What uses a limit now, in its own currency (CRD-08); of a group that of all its members. None without a rate."""
    kind, identity = one.party
    if kind == "customer":
        found = figures(reader.of(identity, Order(), Step.CONFIRMATION))
        return in_currency(books, desk, found.exposure, books.home, one.currency)
    members = sorted(hooks.customers(session, [one.party]))
    if not members:
        return 0
    shared = figures(reader.of(members[0], Order(), Step.CONFIRMATION)).group
    return shared.others if shared is not None else None

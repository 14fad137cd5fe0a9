"""A list checked: what speaks against it, and its lines stamped with it (ESL-022, 030, 034)."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.dates import add_months
from app.core.eu_sales import MONTHS, PeriodKind, SupplyType
from app.core.eu_sales_states import READY, State
from app.core.money import Money
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.models.ledger import VatEntry
from app.models.sales_lists import EuSalesList, EuSalesListLine
from app.queries import eu_sales as queries
from app.queries.eu_sales import ListLine
from app.rules.eu_sales import checks, states
from app.rules.eu_sales.checks import CheckedLine, Checking
from app.services import vat_numbers
from app.services.desk import Desk
from app.services.eu_sales import contents, cross_check, proposing
from app.services.eu_sales import terms as terms_of
from app.services.numbers import numbered
from app.storage import numbering

declare({
    "ESL-031-changed": N_("What is posted changed since the lines were proposed: the list now comes to {amount}, before it was "
                          "{before}. Go on with the new lines?"),
    "ESL-025-more": N_("{number} is left out of the list, and {amount} more was posted under it since. Leave that out too?"),
    "ESL-015-nil": N_("There is nothing to report from {first} to {last}. Close this period without a filing?"),
    "ESL-030-running": N_("The period runs until {last}. Check it before it is over?"),
})

PURPOSE = "eu_sales_list"
YEAR = 12


def look(desk: Desk, list_id: int) -> Outcome[tuple[Problem, ...]]:
    """Everything that speaks against a list as its lines stand; `row` is the position of the line. Nothing is written."""
    with desk.reading() as session:
        row = session.get(EuSalesList, list_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("ESL-030-gone"),))
        return Outcome(_found(session, desk, row))


def check(desk: Desk, list_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """Propose once more, look, number the list and stamp its lines; gives the number. Errors refuse, warnings want a tick.

    Of two users at once one succeeds, the other reads who was first (ESL-T06).
    """
    with desk.writing("eu_sales_list.check") as uow:
        session = uow.session
        row, problems = proposing.load(uow, desk, list_id)
        if row is None:
            return Outcome(None, problems)
        if problems := _not_now(session, desk, row):
            return Outcome(None, problems)
        before, total, apart = contents.fingerprint(session, row.id), _total(session, row.id), _excluded(session, row.id)
        contents.fill(session, desk.company_id, row)
        held = terms_of.terms(session, desk.company_id, row.end, row.types)
        found = [*_found(session, desk, row), *_asked(desk, row),
                 *cross_check.problems(session, desk.company_id, row, blocks=held.unexplained_blocks)]
        if contents.fingerprint(session, row.id) != before:
            after = _total(session, row.id)
            found.append(warning("ESL-031-changed", key=f"ESL-031-changed-{after}", amount=Money(after, held.currency),
                                 before=Money(total, held.currency)))
        found += [warning("ESL-025-more", key=f"ESL-025-more-{number}-{kind}-{amount}", number=number,
                          amount=Money(amount - apart.get((number, kind), 0), held.currency))
                  for (number, kind), amount in _excluded(session, row.id).items() if amount != apart.get((number, kind), 0)]
        if not row.number:
            found += numbering.check(session, desk.company_id, PURPOSE, desk.today)
        if standing(found, confirmed):
            uow.abandon()
            return Outcome(None, tuple(found))
        return numbered(uow, lambda: _stamp(session, desk, row, found), tuple(found))


def _not_now(session: Session, desk: Desk, row: EuSalesList) -> tuple[Problem, ...]:
    """A list somebody else checked names that one."""
    state = State(row.state)
    if state in READY:
        told = [e for e in queries.events(session, row.id) if e.after == State.CHECKED]
        if told:
            at = i18n.moment(told[-1].at, desk.region)
            return (error("ESL-030-checked", number=row.number or "", user=told[-1].user, moment=at),)
    return states.check_move(state, State.CHECKED)


def _stamp(session: Session, desk: Desk, row: EuSalesList, found: Sequence[Problem]) -> str:
    """The list has its number, its lines belong to it."""
    if not row.number:
        row.number = numbering.draw(session, desk.company_id, PURPOSE, desk.today).number
    for line in session.scalars(select(EuSalesListLine).where(EuSalesListLine.list_id == row.id)):
        line.checks = sorted(p.key for p in found if p.row == line.position and p.key) or None
    session.flush()
    contents.stamp(session, row)
    row.state, row.recheck = State.CHECKED.value, False
    session.flush()
    proposing.note(session, desk, row, State.DRAFT, State.CHECKED, ", ".join(sorted({p.code for p in found})))
    return row.number


def _total(session: Session, list_id: int) -> int:
    n = EuSalesListLine
    return int(session.scalar(select(func.sum(n.exact)).where(n.list_id == list_id, n.excluded.is_(False))) or 0)


def _excluded(session: Session, list_id: int) -> dict[tuple[str, str], int]:
    """What is left out of a list, by number and type, in minor units."""
    n = EuSalesListLine
    return {(number, kind): int(amount) for number, kind, amount in session.execute(
        select(n.vat_number, n.type, func.sum(n.exact)).where(n.list_id == list_id, n.excluded.is_(True))
        .group_by(n.vat_number, n.type))}


def _asked(desk: Desk, row: EuSalesList) -> list[Problem]:
    """A period that is not over, and one with nothing to report (ESL-015)."""
    found = []
    if row.end >= desk.today:
        found.append(warning("ESL-030-running", key=f"ESL-030-running-{row.end}", last=row.end))
    if row.nil:
        found.append(warning("ESL-015-nil", key=f"ESL-015-nil-{row.end}", first=row.start, last=row.end))
    return found


# ---------------------------------------------------------------- facts for the checks

def _found(session: Session, desk: Desk, row: EuSalesList) -> tuple[Problem, ...]:
    """What the rules say against the lines as they stand (ESL-022)."""
    held = terms_of.terms(session, desk.company_id, row.end, row.types)
    whole = queries.whole(session, desk.company_id, row.id)
    lines = [x for x in whole.lines if not x.excluded and (x.exact or x.documents)] if whole is not None else []
    reader = _Reader(session, desk.company_id, row, lines)
    facts = Checking(held.rule.country, held.registration, desk.today, row.end, held.currency, held.warn_days,
                     terms_of.members(session))
    return checks.check([reader.line(x) for x in lines], facts)


class _Reader:
    """What the checks want to know about all lines, read in a handful of statements."""

    def __init__(self, session: Session, company_id: int, row: EuSalesList, lines: Sequence[ListLine]) -> None:
        self._session, self._company, self._row = session, company_id, row
        self._posted = {p.entry_id: p for p in queries.posted_on(session, company_id, row.id)}
        self._numbers: dict[int, set[str]] = {}
        for p in self._posted.values():
            if row.start <= p.vat_date <= row.end:
                self._numbers.setdefault(p.customer_id, set()).add(p.vat_number)
        self._averages = self._average(sorted(self._numbers))
        self._answers = vat_numbers.answers(session, company_id, {x.number for x in lines})
        self._lists = {x.id: x.number for x in queries.live(session, company_id)}

    def _average(self, customers: Sequence[int]) -> dict[tuple[int, str], int]:
        """What customers had on average in a period of this length in the twelve months before; none who is younger."""
        row, v = self._row, VatEntry
        start = add_months(row.start, -YEAR)
        found: dict[tuple[int, str], int] = {}
        for at in range(0, len(customers), 500):
            rows = self._session.execute(
                select(v.customer_id, v.list_kind, func.sum(v.base_accounting), func.min(v.vat_date))
                .where(v.company_id == self._company, v.customer_id.in_(customers[at:at + 500]),
                       v.list_kind.in_(queries.LISTED_KINDS), v.vat_date >= start, v.vat_date < row.start)
                .group_by(v.customer_id, v.list_kind))
            for customer, kind, amount, oldest in rows:
                if _date(oldest) < add_months(start, 1):
                    found[customer, kind] = int(amount) * MONTHS[PeriodKind(row.kind)] // YEAR
        return found

    def line(self, x: ListLine) -> CheckedLine:
        """One line as the rules see it."""
        behind = [self._posted[d.entry_id] for d in x.documents if d.entry_id in self._posted]
        others = {p.list_id for p in behind if p.list_id is not None} - {self._row.id, self._row.corrects_id}
        names = tuple(dict.fromkeys(p.customer for p in behind)) or ((x.customer,) if x.customer else ())
        asked = self._answers.get(vat_numbers.asked_as(x.number))
        customers = {p.customer_id for p in behind}
        kinds = {p.list_kind for p in behind}
        known = [self._averages[c, k] for c in customers for k in kinds if (c, k) in self._averages]
        other = next((self._lists.get(key, "") or "–" for key in sorted(others)), "")
        return CheckedLine(
            x.position, x.number, SupplyType(x.type), x.exact, names, frozenset(p.country for p in behind if p.country),
            sum(known) if known and len(known) == len(customers) else None,
            any(len(self._numbers.get(c, ())) > 1 for c in customers), "" if x.manual else other,
            asked.on if asked else None, asked.result.value if asked else "", x.correction_of is not None)


def _date(value: date | str) -> date:
    """A date as the database gives it."""
    return value if isinstance(value, date) else date.fromisoformat(value)



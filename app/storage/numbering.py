"""Numbers from a series, drawn inside the posting transaction: gapless, per year where the mask says so (MST-020…026)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session

from app.core import masks
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.models.accounts import NumberSeries, NumberSeriesLine, NumberSeriesUse

declare({
    "MST-022-none": N_("No number series is set up for “{purpose}”. Choose one under Set-up, Number series."),
    "MST-020-start": N_("Number series {series} has no line that is valid on {day}."),
    "MST-025-exhausted": N_("Number series {series} is used up ({last}). Extend it under Set-up, Number series."),
    "MST-025-warn": N_("Number series {series} is almost used up: {left:number is|numbers are} left."),
    "MST-024-order": N_("{day} lies before the last date {last} in number series {series}, which keeps the order of dates."),
    "MST-024-warn": N_("{day} lies before the last date {last} in number series {series}. Use the number all the same?"),
})


class NoNumberError(Exception):
    """No number can be drawn; `problem` says why and where to mend it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Drawn:
    """A number and the series line it came from."""

    number: str
    series_line_id: int


_USES = select(NumberSeriesUse.customer_group_id, NumberSeries).join(
    NumberSeries, NumberSeries.id == NumberSeriesUse.series_id).where(
    NumberSeriesUse.company_id == bindparam("company"), NumberSeriesUse.purpose == bindparam("purpose"))
_LINES = select(NumberSeriesLine).where(NumberSeriesLine.series_id == bindparam("series")).order_by(
    NumberSeriesLine.start.desc()).with_for_update().execution_options(populate_existing=True)
_DRAW = (update(NumberSeriesLine).where(NumberSeriesLine.id == bindparam("b_line"))
         .values(last_used=NumberSeriesLine.last_used + bindparam("b_count"), last_date=bindparam("b_date"))
         .returning(NumberSeriesLine.last_used).execution_options(synchronize_session=False))
"""Asked twice for every voucher of a batch, so they are put together once."""


def series_of(session: Session, company_id: int, purpose: str, customer_group_id: int | None = None) -> NumberSeries | None:
    """The series of a purpose: the customer group's own, else the general one (MST-022)."""
    rows = session.execute(_USES, {"company": company_id, "purpose": purpose}).all()
    own = next((s for group, s in rows if group is not None and group == customer_group_id), None)
    return own or next((s for group, s in rows if group is None), None)


def draw(session: Session, company_id: int, purpose: str, day: date, customer_group_id: int | None = None, *,
         series_id: int | None = None) -> Drawn:
    """The next number for a document of `day`; raises `NoNumberError` when the series cannot give one.

    `series_id` = a series of its own instead of that of the purpose, as a journal name may have (PAY-01).
    """
    return draw_each(session, company_id, purpose, [day], customer_group_id, series_id=series_id)[0]


def _chosen(session: Session, company_id: int, purpose: str, customer_group_id: int | None,
            series_id: int | None) -> NumberSeries | None:
    """The series that was named, else that of the purpose; one of another company counts as none."""
    if series_id is None:
        return series_of(session, company_id, purpose, customer_group_id)
    own = session.get(NumberSeries, series_id)
    return own if own is not None and own.company_id == company_id else None


def draw_many(session: Session, company_id: int, purpose: str, day: date, count: int,
              customer_group_id: int | None = None) -> list[Drawn]:
    """`count` consecutive numbers at once; the line's row stays locked until the transaction ends (MST-023)."""
    return draw_each(session, company_id, purpose, [day] * count, customer_group_id)


def draw_each(session: Session, company_id: int, purpose: str, days: Sequence[date], customer_group_id: int | None = None, *,
              series_id: int | None = None) -> list[Drawn]:
    """A number for each day, in the given order within every line; one statement per line, without a gap (MST-021, 023)."""
    series = _chosen(session, company_id, purpose, customer_group_id, series_id)
    if series is None:
        raise NoNumberError(error("MST-022-none", purpose=purpose))
    lines = list(session.scalars(_LINES, {"series": series.id}))
    places: dict[int, list[int]] = defaultdict(list)
    for place, day in enumerate(days):
        places[_line(session, series, lines, day).id].append(place)
    by_id = {line.id: line for line in lines}
    drawn: dict[int, Drawn] = {}
    for line_id, wanted in places.items():
        drawn.update(zip(wanted, _take(session, series, by_id[line_id], [days[n] for n in wanted]), strict=True))
    return [drawn[n] for n in range(len(days))]


def line_of(session: Session, company_id: int, purpose: str, day: date) -> int:
    """The series line that a number of `day` would come from; raises `NoNumberError` without one. Draws nothing."""
    series = series_of(session, company_id, purpose)
    if series is None:
        raise NoNumberError(error("MST-022-none", purpose=purpose))
    lines = list(session.scalars(select(NumberSeriesLine).where(NumberSeriesLine.series_id == series.id)
                                 .order_by(NumberSeriesLine.start.desc())))
    return _line(session, series, lines, day).id


def could_draw(session: Session, company_id: int, purpose: str, texts: Sequence[str]) -> set[str]:
    """Which of these numbers the series of a purpose gives itself, now or one day."""
    series = series_of(session, company_id, purpose)
    lines = [] if series is None else session.scalars(
        select(NumberSeriesLine.mask).where(NumberSeriesLine.series_id == series.id).distinct()).all()
    return {text for text in texts if any(masks.looks_drawn(mask, text) for mask in lines)}


def _take(session: Session, series: NumberSeries, line: NumberSeriesLine, days: Sequence[date]) -> Iterator[Drawn]:
    """The next numbers of one line, one for each day."""
    count = len(days)
    if line.last_used + count > line.last:
        raise NoNumberError(error("MST-025-exhausted", series=series.code, last=masks.number(line.mask, days[0], line.last)))
    last = session.execute(_DRAW, {"b_line": line.id, "b_count": count,
                                   "b_date": max(line.last_date or days[0], *days)}).scalar_one()
    mask, line_id = line.mask, line.id
    session.expire(line)
    return (Drawn(masks.number(mask, day, n), line_id) for n, day in enumerate(days, last - count + 1))


def _line(session: Session, series: NumberSeries, lines: list[NumberSeriesLine], day: date) -> NumberSeriesLine:
    """The line valid on `day`; a mask with a year or month gets its line for a new one by itself (MST-021)."""
    line = next((x for x in lines if x.start <= day), None)
    if line is None:
        raise NoNumberError(error("MST-020-start", series=series.code, day=day))
    begin = _begin(line.mask, day)
    if begin is None or line.start >= begin:
        return line
    following = NumberSeriesLine(series_id=series.id, start=begin, mask=line.mask, first=line.first, last=line.last,
                                 warn_at=line.warn_at, last_used=line.first - 1)
    session.add(following)
    session.flush()
    lines.append(following)
    lines.sort(key=lambda x: x.start, reverse=True)
    return following


def _begin(mask: str, day: date) -> date | None:
    """The first day of the stretch in which a mask counts on; None = it never starts again."""
    if masks.resets_monthly(mask):
        return day.replace(day=1)
    return date(day.year, 1, 1) if masks.resets_yearly(mask) else None


def check(session: Session, company_id: int, purpose: str, day: date, customer_group_id: int | None = None, *,
          series_id: int | None = None) -> tuple[Problem, ...]:
    """Will a number be there for `day`, and in the order of dates (MST-022, 024, 025)? Writes nothing."""
    series = _chosen(session, company_id, purpose, customer_group_id, series_id)
    if series is None:
        return (error("MST-022-none", purpose=purpose),)
    line = session.scalars(
        select(NumberSeriesLine).where(NumberSeriesLine.series_id == series.id, NumberSeriesLine.start <= day)
        .order_by(NumberSeriesLine.start.desc()).limit(1)).first()
    if line is None:
        return (error("MST-020-start", series=series.code, day=day),)
    begin = _begin(line.mask, day)
    if begin is not None and line.start < begin:
        return ()
    return tuple(_line_problems(series, line, day))


def _line_problems(series: NumberSeries, line: NumberSeriesLine, day: date) -> Iterator[Problem]:
    if line.last_used >= line.last:
        yield error("MST-025-exhausted", series=series.code, last=masks.number(line.mask, day, line.last))
    elif line.warn_at is not None and line.last_used >= line.warn_at:
        yield warning("MST-025-warn", key=f"MST-025-{line.id}", series=series.code, left=line.last - line.last_used)
    if line.last_date and day < line.last_date:
        if series.date_order == "enforce":
            yield error("MST-024-order", at="posting_date", series=series.code, day=day, last=line.last_date)
        elif series.date_order == "warn":
            yield warning("MST-024-warn", key=f"MST-024-{series.code}-{day}", at="posting_date", series=series.code, day=day,
                          last=line.last_date)


@dataclass(frozen=True, slots=True)
class SeriesReport:
    """One line of the number series check (MST-026)."""

    series: str
    start: date
    first: str | None
    last: str | None
    used: int
    skipped: int
    missing: tuple[str, ...]


def gap_report(session: Session, company_id: int, used: dict[int, set[str]]) -> list[SeriesReport]:
    """Per series line of gapless series: what should have been used and was not; `used` = numbers by line id."""
    report = []
    for series, line in session.execute(
            select(NumberSeries, NumberSeriesLine).join(NumberSeriesLine, NumberSeriesLine.series_id == NumberSeries.id)
            .where(NumberSeries.company_id == company_id, NumberSeries.gapless)
            .order_by(NumberSeries.code, NumberSeriesLine.start)):
        day = line.last_date or line.start
        numbers = [masks.number(line.mask, day, n) for n in range(line.first, line.last_used + 1)]
        held = used.get(line.id, set())
        report.append(SeriesReport(series.code, line.start, numbers[0] if numbers else None,
                                   numbers[-1] if numbers else None, len(held), line.skipped,
                                   tuple(n for n in numbers if n not in held)))
    return report


def last_numbers(session: Session) -> dict[str, int]:
    """How far every series line was used, for manifests and comparisons."""
    rows = session.execute(select(NumberSeries.company_id, NumberSeries.code, NumberSeriesLine.start,
                                  func.max(NumberSeriesLine.last_used))
                           .join(NumberSeriesLine, NumberSeriesLine.series_id == NumberSeries.id)
                           .group_by(NumberSeries.company_id, NumberSeries.code, NumberSeriesLine.start))
    return {f"{company}/{code}/{start}": last for company, code, start, last in rows}

"""The VAT-return cross-check: posted VAT, the lists and the figures filed, per return (ESL-060…062)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.eu_sales import ALL_TYPES, TYPE_OF_KIND, SupplyType
from app.core.money import Money
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.models.company import Company, VatPeriod
from app.models.sales_lists import EuSalesList
from app.queries import eu_sales as queries
from app.queries.eu_sales import ListFacts, ListLine, PostedLine
from app.rules.eu_sales import cross_check as rules
from app.rules.eu_sales.cross_check import Box, Cause, Compared, ListedLine, Part, PostedEntry
from app.rules.eu_sales.qualifying import LeftOut
from app.services import permissions
from app.services.desk import Desk
from app.services.eu_sales import contents
from app.services.eu_sales import terms as terms_of
from app.services.vat_periods import TYPED

CAUSE_NAMES = rules.CAUSE_NAMES
"""The causes in words, for windows."""


@dataclass(frozen=True, slots=True)
class Return:
    """A period of the VAT return, and the figures typed from the filed one by box, minor units."""

    id: int
    start: date
    end: date
    filed: bool
    typed: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A box: what is posted, listed and filed (None = not entered), what explains the difference, minor units."""

    box: Box
    posted: int
    listed: int
    explained: int
    unexplained: int
    filed: int | None

    @property
    def difference(self) -> int:
        """Posted less listed."""
        return self.posted - self.listed

    @property
    def return_difference(self) -> int | None:
        """Posted less filed; None while the return's figure is not entered."""
        return None if self.filed is None else self.posted - self.filed


@dataclass(frozen=True, slots=True)
class CrossCheck:
    """Everything of one return: rows by box, causes with their amounts, and the lists that were counted."""

    period: Return
    rows: tuple[Row, ...]
    causes: tuple[tuple[Cause, int], ...]
    lists: tuple[tuple[int, str, str], ...]
    country: str
    currency: str

    @property
    def unexplained(self) -> int:
        """What nothing explains, over all boxes."""
        return sum(abs(row.unexplained) for row in self.rows)

    @property
    def verified(self) -> bool:
        """Are the boxes those of the country's form for certain?"""
        return self.country not in rules.UNVERIFIED


def returns(desk: Desk) -> list[Return]:
    """The VAT returns of the company, the newest first."""
    with desk.reading() as session:
        rows = session.scalars(select(VatPeriod).where(VatPeriod.company_id == desk.company_id)
                               .order_by(VatPeriod.start.desc()))
        return [_return(row) for row in rows]


def _return(row: VatPeriod) -> Return:
    typed = (row.figures or {}).get(TYPED, {})
    return Return(row.id, row.start, row.end, row.status == "filed", {str(k): int(v) for k, v in typed.items()})


def proposed(desk: Desk) -> int:
    """The return to begin with: the newest that is over, else the oldest; 0 without any."""
    found = returns(desk)
    over = next((r for r in found if r.end < desk.today), None)
    return over.id if over is not None else found[-1].id if found else 0


def look(desk: Desk, period_id: int) -> CrossCheck | None:
    """The cross-check of a return; None when the company has no such period."""
    with desk.reading() as session:
        row = session.get(VatPeriod, period_id)
        if row is None or row.company_id != desk.company_id:
            return None
        return _look(session, desk.company_id, _return(row))


def _look(session: Session, company_id: int, period: Return) -> CrossCheck:
    company = session.get_one(Company, company_id)
    lists = _lists(session, company_id, period.start, period.end)
    found = _compared(session, company_id, period.start, period.end, lists)
    rows = tuple(Row(box, box.of(found.posted), box.of(found.listed), found.explained(box), found.unexplained(box),
                     period.typed.get(box.code)) for box in rules.boxes(company.country_code))
    causes = tuple((cause, found.cause(cause)) for cause in Cause if any(found.causes[cause].values()))
    named = tuple((x.head.id, x.head.number, x.head.state.value) for x in lists)
    return CrossCheck(period, rows, causes, named, company.country_code, company.accounting_currency)


def _lists(session: Session, company_id: int, first: date, last: date) -> list[ListFacts]:
    """Lists that share days with the return."""
    heads = [h for h in queries.live(session, company_id) if h.start <= last and first <= h.end]
    return [found for h in heads if (found := queries.whole(session, company_id, h.id)) is not None]


def _compared(session: Session, company_id: int, first: date, last: date, lists: Sequence[ListFacts]) -> Compared:
    inside = {x.head.id for x in lists if first <= x.head.start and x.head.end <= last}
    lines = [_line(line, first, last, facts.head.id in inside) for facts in lists for line in facts.lines]
    filed = queries.filed_spans(session, company_id)
    held = terms_of.terms(session, company_id, last, ALL_TYPES)
    posted = queries.posted(session, company_id, first, last)
    left = {x.line.entry_id: x.reason for x in contents.sorted_out(posted, held, terms_of.members(session))[1]}
    seen = {part.entry_id for line in lines for part in line.parts}
    entries = []
    for line in posted:
        kind = TYPE_OF_KIND[line.list_kind]
        entries.append(PostedEntry(
            line.entry_id, kind, line.base, line.credit, line.entry_id in left,
            bool(line.prepaid) or left.get(line.entry_id) is LeftOut.PREPAYMENT,
            line.list_id is not None and line.entry_id not in seen, _is_filed(line, kind, filed)))
    return rules.compare(entries, lines)


def _is_filed(posted: PostedLine, kind: SupplyType, filed: Sequence[tuple[date, date, str]]) -> bool:
    return any(start <= posted.vat_date <= end and kind in types for start, end, types in filed)


def _line(line: ListLine, first: date, last: date, whole: bool) -> ListedLine:
    parts = tuple(Part(d.entry_id, d.amount, d.amount < 0, first <= d.vat_date <= last) for d in line.documents)
    return ListedLine(SupplyType(line.type), line.exact, line.reported, parts, line.excluded, line.manual,
                      line.correction_of is not None, whole)


# ---------------------------------------------------------------- what a list asks before it is checked

def problems(session: Session, company_id: int, row: EuSalesList, *, blocks: bool) -> tuple[Problem, ...]:
    """What is not explained in the returns a list lies in: a question before *Checked*, or a refusal (ESL-061)."""
    periods = session.scalars(select(VatPeriod).where(
        VatPeriod.company_id == company_id, VatPeriod.start <= row.end, VatPeriod.end >= row.start).order_by(VatPeriod.start))
    found: list[Problem] = []
    for period in periods:
        check = _look(session, company_id, _return(period))
        found += rules.check(Money(check.unexplained, check.currency), period.start, period.end, blocks=blocks)
    return tuple(found)


# ---------------------------------------------------------------- figures of the filed return

def enter(desk: Desk, period_id: int, figures: Mapping[str, int | None]) -> Outcome[int]:
    """Keep the figures of a filed return by box, minor units; None takes one away. Gives how many stand (ESL-060)."""
    with desk.writing("vat_period.figures") as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.MANAGE_PERIODS):
            return Outcome(None, refused)
        row = session.get(VatPeriod, period_id)
        if row is None or row.company_id != desk.company_id or row.status != "filed":
            return Outcome(None, (error("ESL-060-period", at="period"),))
        known = {box.code for box in rules.boxes(session.get_one(Company, desk.company_id).country_code)}
        strange = next((code for code in figures if code not in known), None)
        if strange is not None:
            return Outcome(None, (error("ESL-060-box", box=strange),))
        kept = {**_return(row).typed, **figures}
        typed: dict[str, Any] = {code: amount for code, amount in kept.items() if amount is not None}
        others = {code: value for code, value in (row.figures or {}).items() if code != TYPED}
        row.figures = {**others, TYPED: typed} if typed else others
        session.flush()
        return Outcome(len(typed))

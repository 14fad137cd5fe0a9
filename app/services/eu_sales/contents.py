"""The lines of a draft: gathered from what is posted, rounded once, with what somebody decided about them kept (ESL-001…009)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, func, insert, or_, select, update
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.eu_sales import SupplyType
from app.core.eu_sales_states import FILED
from app.models.sales_lists import EuSalesList, EuSalesListLine, EuSalesListSource
from app.queries import eu_sales as queries
from app.queries.eu_sales import FreeLines, PostedLine
from app.rules.eu_sales import corrections, qualifying, rounding
from app.rules.eu_sales.corrections import Filed
from app.rules.eu_sales.countries import Route
from app.rules.eu_sales.qualifying import LeftOut, Members, Posted, Source
from app.rules.eu_sales.rounding import Gathered, Piece
from app.services.eu_sales import terms as terms_of
from app.services.eu_sales.terms import Terms

Key = tuple[str, str, date | None]


@dataclass(frozen=True, slots=True)
class Left:
    """A posted line that is on no list, and why (ESL-004)."""

    line: PostedLine
    reason: LeftOut


@dataclass(frozen=True, slots=True)
class Decided:
    """What somebody decided about a line; it survives proposing again (ESL-025)."""

    excluded: bool
    reason: str | None
    reporting_number: str | None


def _fact(line: PostedLine) -> Posted:
    """A posted line as the rules see it."""
    source = Source.PREPAYMENT if line.source is VoucherSource.PRE else Source.SALE
    return Posted(line.entry_id, line.customer_id, line.vat_number, line.list_kind, line.amount, line.vat_date, source,
                  line.base_only)


def sorted_out(lines: Iterable[PostedLine], held: Terms,
               members: Members) -> tuple[list[tuple[PostedLine, SupplyType]], list[Left]]:
    """Lines with their type, and those left out with the reason, for lists of the types of `held`."""
    found, left = [], []
    for line in lines:
        kind = qualifying.qualify(_fact(line), held.reporter, members)
        if isinstance(kind, LeftOut):
            left.append(Left(line, kind))
        elif kind is not None and kind in held.types:
            found.append((line, kind))
    return found, left


def counted(groups: Iterable[FreeLines], held: Terms, members: Members) -> tuple[int, int]:
    """How many lines of groups qualify for lists of the types of `held`, and their sum in minor units."""
    lines, amount = 0, 0
    for one in groups:
        source = Source.PREPAYMENT if one.source is VoucherSource.PRE else Source.SALE
        kind = qualifying.qualify(Posted(0, 0, one.state, one.list_kind, one.amount, one.vat_date, source, one.base_only),
                                  held.reporter, members)
        if isinstance(kind, SupplyType) and kind in held.types:
            lines, amount = lines + one.count, amount + one.amount
    return lines, amount


def left_out(session: Session, company_id: int, row: EuSalesList) -> list[Left]:
    """What is posted in the period and left out, with the reason."""
    held = terms_of.terms(session, company_id, row.end, row.types)
    return sorted_out(queries.posted(session, company_id, row.start, row.end), held, terms_of.members(session))[1]


def filed(session: Session, company_id: int) -> list[Filed]:
    """The periods that are submitted or accepted."""
    rows = session.scalars(select(EuSalesList).where(EuSalesList.company_id == company_id, EuSalesList.state.in_(FILED))
                           .order_by(EuSalesList.start, EuSalesList.id))
    return [Filed(r.start, r.end, r.types, r.number or "") for r in rows]


def pieces(session: Session, company_id: int, row: EuSalesList) -> list[Piece]:
    """What is posted in the period and free, and late lines of filed periods where the country corrects in the next list."""
    held = terms_of.terms(session, company_id, row.end, row.types)
    members, periods = terms_of.members(session), filed(session, company_id)
    own = {row.id, row.corrects_id}
    lines, _left = sorted_out((x for x in queries.posted(session, company_id, row.start, row.end)
                               if x.list_id is None or x.list_id in own), held, members)
    found = []
    for line, kind in lines:
        period = None
        if line.credit and not row.corrects_id and line.original_date is not None and line.original_date < row.start:
            period = corrections.credit_note_period(held.rule, line.original_date, periods, kind)
        found.append(_piece(line, kind, (period.start, period.end) if period else None))
    if row.corrects_id is None and corrections.route(held.rule) is Route.NEXT_LIST:
        late, _none = sorted_out((x for x in queries.unreported(session, company_id) if x.vat_date < row.start), held, members)
        for line, kind in late:
            period = corrections.filed_period(periods, line.vat_date, kind)
            if period is not None:
                found.append(_piece(line, kind, (period.start, period.end)))
    return found


def _piece(line: PostedLine, kind: SupplyType, period: tuple[date, date] | None) -> Piece:
    return Piece(line.vat_number, kind, line.amount, line.customer_id, line.entry_id, period)


# ---------------------------------------------------------------- writing

def fill(session: Session, company_id: int, row: EuSalesList) -> None:
    """Make the lines of a draft anew; manual lines and decisions stay (ESL-009, 025)."""
    gathered = rounding.gather(pieces(session, company_id, row), terms_of.terms(session, company_id, row.end, row.types).rounding)
    kept = _decisions(session, row)
    session.execute(delete(EuSalesListLine).where(EuSalesListLine.list_id == row.id, EuSalesListLine.manual.is_(False)))
    session.flush()
    session.expire_all()
    _shift(session, row)
    _write(session, [(_made(row, position, line, kept.get(_key(line.vat_number, line.type, line))), line)
                     for position, line in enumerate(gathered, 1)])
    arrange(session, company_id, row)


def _shift(session: Session, row: EuSalesList) -> None:
    """Give manual lines places that no other line takes."""
    for line in session.scalars(select(EuSalesListLine).where(EuSalesListLine.list_id == row.id)):
        line.position = -line.id
    session.flush()


def _key(number: str, kind: str, line: Gathered) -> Key:
    return number, kind, line.correction_of[0] if line.correction_of else None


def _decisions(session: Session, row: EuSalesList) -> dict[Key, Decided]:
    n = EuSalesListLine
    lines = session.scalars(select(n).where(n.list_id == row.id, n.manual.is_(False),
                                            or_(n.excluded.is_(True), n.reporting_number.is_not(None))))
    return {(x.vat_number, x.type, x.correction_of): Decided(x.excluded, x.reason, x.reporting_number) for x in lines}


def _made(row: EuSalesList, position: int, line: Gathered, decided: Decided | None) -> EuSalesListLine:
    start, end = line.correction_of or (None, None)
    made = EuSalesListLine(
        list_id=row.id, position=position, customer_id=line.customers[0] if line.customers else None, country=line.country,
        vat_number=line.vat_number, type=line.type.value, exact=line.exact, reported=line.reported, correction_of=start,
        correction_until=end)
    if decided is not None:
        made.excluded, made.reason, made.reporting_number = decided.excluded, decided.reason, decided.reporting_number
    return made


def _write(session: Session, lines: Sequence[tuple[EuSalesListLine, Gathered]]) -> None:
    """The lines and what is behind them, all at once: a list may have thousands."""
    session.add_all(made for made, _line in lines)
    session.flush()
    rows = [{"line_id": made.id, "vat_entry_id": p.entry_id, "live": False, "reference": False, "amount": p.amount}
            for made, line in lines for p in line.pieces if p.entry_id is not None]
    if rows:
        session.execute(insert(EuSalesListSource), rows)


def arrange(session: Session, company_id: int, row: EuSalesList) -> None:
    """Round and order all lines: those of one number and type together, once (ESL-016); corrections stand last (ESL-043)."""
    held = terms_of.terms(session, company_id, row.end, row.types)
    lines = list(session.scalars(select(EuSalesListLine).where(EuSalesListLine.list_id == row.id)))
    together: dict[Key, list[EuSalesListLine]] = {}
    for line in lines:
        line.country = qualifying.reported_country(line.reporting_number or line.vat_number)
        if line.excluded:
            line.reported = rounding.reported(line.exact, held.rounding)
        else:
            together.setdefault((line.reporting_number or line.vat_number, line.type, line.correction_of), []).append(line)
    for same in together.values():
        rest = rounding.reported(sum(x.exact for x in same), held.rounding)
        for line in same[:-1]:
            line.reported = rounding.reported(line.exact, held.rounding)
            rest -= line.reported
        same[-1].reported = rest
    ordered = sorted(lines, key=_order)
    for line in ordered:
        line.position = -line.id
    session.flush()
    for position, line in enumerate(ordered, 1):
        line.position = position
    row.nil = not any(x.reported and not x.excluded for x in lines)
    session.flush()


def _order(line: EuSalesListLine) -> tuple[bool, str, str, int, date, int]:
    number = line.reporting_number or line.vat_number
    return (line.correction_of is not None, line.country, number, "LST".index(line.type), line.correction_of or date.min, line.id)


# ---------------------------------------------------------------- stamps

def stamp(session: Session, row: EuSalesList) -> None:
    """The lines of a list belong to it from now on (ESL-030); a list it replaces gives its own up."""
    if row.corrects_id is not None:
        release(session, row.corrects_id)
    _mark(session, row.id, live=True)


def release(session: Session, list_id: int) -> None:
    """The lines of a list are free again."""
    _mark(session, list_id, live=False)


def give_back(session: Session, row: EuSalesList) -> None:
    """A list that gives its lines up returns those of the list it was to replace."""
    release(session, row.id)
    if row.corrects_id is not None:
        _mark(session, row.corrects_id, live=True)


def _mark(session: Session, list_id: int, *, live: bool) -> None:
    """All lines of a list at once; what only shows what a correction is about never belongs to it."""
    source, line = EuSalesListSource, EuSalesListLine
    session.execute(update(source).where(source.line_id.in_(select(line.id).where(line.list_id == list_id)),
                                         source.reference.is_(False))
                    .values(live=live).execution_options(synchronize_session=False))
    session.expire_all()


def fingerprint(session: Session, list_id: int) -> tuple[tuple[str, str, int, date | None], ...]:
    """What stands on a list, to see whether proposing again changed it."""
    n = EuSalesListLine
    return tuple((r[0], r[1], int(r[2]), r[3]) for r in session.execute(
        select(n.vat_number, n.type, func.sum(n.exact), n.correction_of).where(n.list_id == list_id)
        .group_by(n.vat_number, n.type, n.correction_of).order_by(n.vat_number, n.type, n.correction_of)))

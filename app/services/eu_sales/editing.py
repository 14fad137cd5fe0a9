"""What a user decides about lines of a draft: manual ones, exclusions, reporting numbers, wrong numbers (ESL-009, 025, 042)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from app.core.eu_sales import TYPE_OF_KIND, SupplyType
from app.core.eu_sales_states import FILED, OVER, State
from app.core.facts import Term
from app.core.identifiers import FAULT_NAMES, vat_fault
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.sales_lists import EuSalesList, EuSalesListLine, EuSalesListSource
from app.queries import eu_sales as queries
from app.rules.eu_sales import corrections, qualifying
from app.rules.eu_sales.corrections import Correction
from app.services.desk import Desk
from app.services.eu_sales import contents, proposing
from app.services.eu_sales import terms as terms_of
from app.services.eu_sales.proposing import TABLE, draft_of
from app.storage.unit_of_work import UnitOfWork

declare({
    "ESL-009-amount": N_("Enter an amount other than zero."),
    "ESL-009-type": N_("This list has no lines of this type. Choose another type."),
    "ESL-009-reason": N_("Say in at least ten characters what the line is for."),
    "ESL-009-only": N_("Only a manual line can be removed. Exclude this one with a reason instead."),
    "ESL-025-reason": N_("Say in at least ten characters why."),
    "ESL-025-number": N_("VAT number {number} is not in good form; {fault}. Enter another one."),
    "ESL-025-state": N_("{number} belongs on no EU sales list: {why}. Enter another one."),
    "ESL-025-line": N_("This line is no longer there. Refresh the list and choose another one."),
    "ESL-025-same": N_("This is the number of the line already. Enter another one."),
    "ESL-042-draft": N_("There is no draft to put the correction on. Make the next list first."),
    "ESL-042-twice": N_("{number} was taken off this period before. Correct the line that took its place, or remove the "
                        "correction from its draft."),
    "ESL-042-filed": N_("The list of this line was not submitted yet. Enter a reporting number there instead."),
})

LEAST_TEXT = 10
_N = EuSalesListLine


@dataclass(frozen=True, slots=True)
class Manual:
    """A line typed by hand: type, VAT number, amount in minor units of the accounting currency, reason (ESL-009)."""

    type: SupplyType
    vat_number: str
    amount: int
    reason: str


def _number_problems(session: Session, desk: Desk, row: EuSalesList, number: str, kind: SupplyType) -> list[Problem]:
    """A number must be in good form and one of a member state that counts (ESL-004, 021)."""
    plain = qualifying.reported_number(number)
    fault = vat_fault(plain)
    if fault is not None:
        return [error("ESL-025-number", at="vat_number", number=number, fault=Term(FAULT_NAMES[fault]))]
    held = terms_of.terms(session, desk.company_id, row.end, row.types)
    fact = qualifying.Posted(0, 0, plain, {v: k for k, v in TYPE_OF_KIND.items()}[kind], 1, row.end)
    found = qualifying.qualify(fact, held.reporter, terms_of.members(session))
    if isinstance(found, qualifying.LeftOut):
        why = Term(qualifying.LEFT_OUT_NAMES[found])
        return [error("ESL-025-state", at="vat_number", number=plain, why=why)]
    return []


def add_manual(desk: Desk, list_id: int, typed: Manual) -> Outcome[int]:
    """A manual line on a draft, as for goods of our own taken to another member state; gives its id, to attach proof to."""
    with desk.writing("eu_sales_list.line", typed.reason.strip() or None) as uow:
        row, problems = draft_of(uow, desk, list_id)
        if row is None:
            return Outcome(None, problems)
        found = list(_number_problems(uow.session, desk, row, typed.vat_number, typed.type))
        if typed.type not in row.types:
            found.append(error("ESL-009-type", at="type"))
        if not typed.amount:
            found.append(error("ESL-009-amount", at="amount"))
        if len(typed.reason.strip()) < LEAST_TEXT:
            found.append(error("ESL-009-reason", at="reason"))
        if found:
            return Outcome(None, tuple(found))
        line = _add(uow.session, row, Correction(row.start, row.end, qualifying.reported_number(typed.vat_number), typed.type,
                                                 typed.amount, typed.reason), corrects=False)
        _arranged(uow, desk, row)
        return Outcome(line.id)


def _add(session: Session, row: EuSalesList, told: Correction, *, corrects: bool = True) -> EuSalesListLine:
    """A line that stays when the list is proposed again."""
    last = session.scalar(select(func.max(_N.position)).where(_N.list_id == row.id)) or 0
    line = EuSalesListLine(
        list_id=row.id, position=last + 1, customer_id=told.customer_id, country=qualifying.reported_country(told.vat_number),
        vat_number=told.vat_number, type=told.type.value, exact=told.amount, reported=told.amount, manual=True,
        reason=told.reason.strip()[:200], correction_of=told.start if corrects else None,
        correction_until=told.end if corrects else None)
    session.add(line)
    session.flush()
    return line


def _arranged(uow: UnitOfWork, desk: Desk, row: EuSalesList) -> None:
    contents.arrange(uow.session, desk.company_id, row)
    uow.changed(TABLE, row.id)


def _line(uow: UnitOfWork, desk: Desk, line_id: int) -> tuple[EuSalesListLine | None, EuSalesList | None, tuple[Problem, ...]]:
    """A line of a draft with its list."""
    line = uow.session.get(EuSalesListLine, line_id)
    if line is None:
        return None, None, (error("ESL-025-line"),)
    row, problems = draft_of(uow, desk, line.list_id)
    return line, row, problems


def remove_manual(desk: Desk, line_id: int) -> Outcome[int]:
    """Take a manual line away again; gives the id of its list."""
    with desk.writing("eu_sales_list.line") as uow:
        line, row, problems = _line(uow, desk, line_id)
        if line is None or row is None:
            return Outcome(None, problems)
        if not line.manual:
            return Outcome(None, (error("ESL-009-only"),))
        uow.session.execute(delete(EuSalesListLine).where(_N.id == line_id))
        uow.session.expire_all()
        _arranged(uow, desk, row)
        return Outcome(row.id)


def exclude(desk: Desk, line_id: int, reason: str) -> Outcome[int]:
    """Leave a line of a draft out with a reason, which is printed; an empty one takes it in again. Gives its id (ESL-025)."""
    return _decide(desk, line_id, reason, taken_in=not reason.strip())


def _decide(desk: Desk, line_id: int, reason: str, *, taken_in: bool) -> Outcome[int]:
    with desk.writing("eu_sales_list.line", reason.strip() or None) as uow:
        line, row, problems = _line(uow, desk, line_id)
        if line is None or row is None:
            return Outcome(None, problems)
        if not taken_in and len(reason.strip()) < LEAST_TEXT:
            return Outcome(None, (error("ESL-025-reason", at="reason"),))
        line.excluded = not taken_in
        if not line.manual:
            line.reason = reason.strip()[:200] or None
        uow.session.flush()
        _arranged(uow, desk, row)
        return Outcome(line_id)


def report_as(desk: Desk, line_id: int, number: str, reason: str) -> Outcome[int]:
    """Report a line under another number than its documents have; an empty one takes that back. Gives its id (ESL-025)."""
    with desk.writing("eu_sales_list.line", reason.strip() or None) as uow:
        line, row, problems = _line(uow, desk, line_id)
        if line is None or row is None:
            return Outcome(None, problems)
        found: list[Problem] = []
        plain = qualifying.reported_number(number)
        if plain:
            found += _number_problems(uow.session, desk, row, number, SupplyType(line.type))
            if plain == line.vat_number:
                found.append(error("ESL-025-same", at="vat_number"))
            if len(reason.strip()) < LEAST_TEXT:
                found.append(error("ESL-025-reason", at="reason"))
        if found:
            return Outcome(None, tuple(found))
        line.reporting_number = plain or None
        line.reason = (reason.strip()[:200] or None) if plain else line.reason if line.manual else None
        uow.session.flush()
        _arranged(uow, desk, row)
        return Outcome(line_id)


# ---------------------------------------------------------------- a wrong number in a filed list

def correct_number(desk: Desk, line_id: int, number: str, reason: str) -> Outcome[int]:
    """A filed line has the wrong number: minus under the old, plus under the new one, on the next draft (ESL-042).

    Gives the id of that draft.
    """
    with desk.writing("eu_sales_list.correction", reason.strip() or None) as uow:
        session = uow.session
        line = session.get(EuSalesListLine, line_id)
        if line is None:
            return Outcome(None, (error("ESL-025-line"),))
        old, problems = proposing.load(uow, desk, line.list_id)
        if old is None:
            return Outcome(None, problems)
        if State(old.state) not in FILED:
            return Outcome(None, (error("ESL-042-filed"),))
        target = _next_draft(session, desk, old)
        sources = session.scalars(select(EuSalesListSource).where(EuSalesListSource.line_id == line_id)).all()
        start, end = line.correction_of or old.start, line.correction_until or old.end
        wrong = Correction(start, end, line.reporting_number or line.vat_number, SupplyType(line.type), line.exact, reason,
                           tuple(s.vat_entry_id for s in sources), line.customer_id)
        plain = qualifying.reported_number(number)
        found = [*corrections.check(wrong, contents.filed(session, desk.company_id), plain),
                 *_number_problems(session, desk, old, number, wrong.type)]
        if _taken_off(session, desk, wrong):
            found.append(error("ESL-042-twice", at="vat_number", number=wrong.vat_number))
        if target is None:
            found.append(error("ESL-042-draft"))
        if found or target is None:
            return Outcome(None, tuple(found))
        for told in corrections.number_changed(wrong, plain):
            made = _add(session, target, told)
            session.add_all(EuSalesListSource(line_id=made.id, vat_entry_id=s.vat_entry_id, live=False, reference=True,
                                              amount=s.amount if told.amount == line.exact else -s.amount) for s in sources)
        session.flush()
        _arranged(uow, desk, target)
        return Outcome(target.id)


def _taken_off(session: Session, desk: Desk, wrong: Correction) -> bool:
    """Do corrections take off as often what was reported under this number, as often as it was reported (ESL-042)?"""
    row, number = EuSalesList, func.coalesce(_N.reporting_number, _N.vat_number)
    rows = session.execute(
        select(_N.exact, func.count()).join(row, row.id == _N.list_id)
        .where(row.company_id == desk.company_id, row.state.not_in(OVER), number == wrong.vat_number, _N.type == wrong.type.value,
               _N.excluded.is_(False), func.coalesce(_N.correction_of, row.start) == wrong.start,
               _N.exact.in_((wrong.amount, -wrong.amount))).group_by(_N.exact))
    found = {int(exact): count for exact, count in rows}
    return found.get(-wrong.amount, 0) >= found.get(wrong.amount, 0)


def _next_draft(session: Session, desk: Desk, old: EuSalesList) -> EuSalesList | None:
    """The oldest draft after a filed list that has its types."""
    rows = session.scalars(select(EuSalesList).where(
        EuSalesList.company_id == desk.company_id, EuSalesList.state == State.DRAFT.value, EuSalesList.start > old.end,
        EuSalesList.corrects_id.is_(None)).order_by(EuSalesList.start, EuSalesList.id))
    return next((row for row in rows if set(row.types) & set(old.types)), None)


def late_lines(desk: Desk) -> list[tuple[queries.PostedLine, date, date, str]]:
    """What was posted later into filed periods and is on no list, with the period and number of the list it missed (ESL-031)."""
    with desk.reading() as session:
        periods = contents.filed(session, desk.company_id)
        found = []
        for line in queries.unreported(session, desk.company_id):
            held = terms_of.terms(session, desk.company_id, line.vat_date, "LST")
            kept, _left = contents.sorted_out([line], held, terms_of.members(session))
            period = corrections.filed_period(periods, line.vat_date, kept[0][1]) if kept else None
            if period is not None:
                found.append((line, period.start, period.end, period.number))
        return found

"""Cash in a payment journal: never below zero, never into a closed day, and not above what the law allows (DEP-04, DEP-05)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.money import Money
from app.core.problems import Problem, error
from app.models.ledger import GeneralLedgerEntry
from app.models.settlement_marks import SettlementMark
from app.services import cash_rules
from app.services.desk import Desk
from app.services.payments.drafts import Line
from app.services.payments.facts import Facts

Placed = tuple[int, Line]
_G = GeneralLedgerEntry


def problems(session: Session, desk: Desk, facts: Facts, placed: Sequence[Placed],
             marked: Mapping[int, Sequence[SettlementMark]]) -> Iterator[Problem]:
    """What speaks against the cash lines of a journal, each with its row and field."""
    accounts = cash_rules.cash_accounts(session, desk.company_id)
    lines = [(row, line) for row, line in placed if _is_cash(facts, accounts, line)]
    if not lines:
        return
    yield from _desk_problems(session, facts, accounts, lines)
    yield from _limit_problems(session, desk, facts, lines, marked)


def _is_cash(facts: Facts, accounts: set[int], line: Line) -> bool:
    """Is a line paid in cash: by its method, or because its other side is a cash account?"""
    method, offset = facts.methods.get(line.method_id or 0), facts.offset_account(line)
    return (method is not None and method.payment_type == "cash") or (offset is not None and offset[0] in accounts)


# ---------------------------------------------------------------- the cash desk

def _desk_problems(session: Session, facts: Facts, accounts: set[int], lines: Sequence[Placed]) -> Iterator[Problem]:
    """Closed days take nothing more, and no more goes out than lies in the desk, lines in the order of their rows (DEP-04)."""
    moved: dict[int, dict[date, int]] = {}
    for row, line in lines:
        offset, day, conversion = facts.offset_account(line), line.posting_date, facts.conversion(line)
        if offset is None or offset[0] not in accounts or day is None or conversion is None:
            continue
        shut = cash_rules.locked(session, facts.company_id, offset[0], day)
        if shut is not None:
            yield error("DEP-04-locked", at="posting_date", row=row, account=shut[0], day=shut[1])
        if offset[0] not in moved:
            moved[offset[0]] = _moved(session, offset[0])
        days = moved[offset[0]]
        days[day] = days.get(day, 0) - conversion.value(line.amount)
        left = _least(days, day) if line.amount > 0 else 0
        if left < 0:
            yield error("DEP-04-negative", at="debit", row=row, amount=Money(-left, facts.home), day=day)


def _moved(session: Session, account_id: int) -> dict[date, int]:
    """What moved on each day, accounting minor units."""
    return {day: int(amount) for day, amount in session.execute(
        select(_G.posting_date, func.sum(_G.accounting_amount)).where(_G.account_id == account_id).group_by(_G.posting_date))}


def _least(days: Mapping[date, int], day: date) -> int:
    """The least that lies in the desk from a day on: what goes out then is missing on every later day, too."""
    held, least = 0, None
    for when in sorted(days):
        held += days[when]
        if when >= day:
            least = held if least is None else min(least, held)
    return least or 0


# ---------------------------------------------------------------- the limit of the law

def _limit_problems(session: Session, desk: Desk, facts: Facts, lines: Sequence[Placed],
                    marked: Mapping[int, Sequence[SettlementMark]]) -> Iterator[Problem]:
    """Receipts that reach the cash limit, split ones together: same customer and day, same invoice (DEP-05)."""
    limits = cash_rules.limits(session, desk.company_id)
    if not limits.business and not limits.private:
        return
    for row, line in lines:
        customer = facts.customers.get(line.customer_id or 0)
        if customer is None or line.amount >= 0 or line.posting_date is None:
            continue
        entries = {m.entry_id for m in marked.get(line.no, ())}
        total = _together(facts, line, entries, lines, marked) + cash_rules.posted(session, customer, line.posting_date, entries)
        problem = limits.problem(customer, line.posting_date, total, "credit", row)
        if problem is not None:
            yield problem


def _together(facts: Facts, line: Line, entries: set[int], lines: Sequence[Placed],
              marked: Mapping[int, Sequence[SettlementMark]]) -> int:
    """The cash of this journal that counts with a line, accounting minor units, positive."""
    found = 0
    for _row, other in lines:
        conversion = facts.conversion(other)
        same = other.customer_id == line.customer_id and (
            other.posting_date == line.posting_date or bool(entries & {m.entry_id for m in marked.get(other.no, ())}))
        if conversion is not None and same and other.amount < 0:
            found += conversion.value(-other.amount)
    return found

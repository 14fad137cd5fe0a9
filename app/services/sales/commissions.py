"""What representatives earn on a document that is posted, and its part of the voucher (MST-100, 101)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.core.problems import Problem
from app.core.roles import AccountRole
from app.models.customers import Customer
from app.models.invoices import CommissionTransaction
from app.models.products import CommissionRule
from app.rules.sales import commission as rules
from app.rules.sales.distributions import Dimensions, Pair, commission_pair
from app.services.sales.books import Books, plain_rows
from app.services.sales.figures import Figures, posting_day
from app.settings import SALES_COMMISSION_EARNED, SALES_COMMISSION_POSTING
from app.storage import bulk


def earned(session: Session, books: Books, found: Figures) -> tuple[rules.Earned, ...]:
    """Commission of every line and representative; credited lines take back what their original earned (MST-101).

    Empty where commission is earned when the invoice is paid.
    """
    if books.parameters.get(SALES_COMMISSION_EARNED) != "invoice":
        return ()
    return reckoned(session, books, found)


def reckoned(session: Session, books: Books, found: Figures) -> tuple[rules.Earned, ...]:
    """What a document earns, whenever it is earned (MST-100, 101)."""
    originals = _of_originals(session, found)
    made: list[rules.Earned] = []
    for line in found.document.lines:
        share = next((s for s in found.calculated.lines if s.key == line.line_no), None)
        if share is None:
            continue
        if line.original_line_id is not None:
            before = originals.get(line.original_line_id, [])
            handling = _handling(books, before[0].rule_id) if before else rules.Handling.AFTER_TOTAL_DISCOUNT
            made += rules.credited(line.line_no, rules.base_of(share, handling), before)
            continue
        group = line.sales_group_id or found.document.head.sales_group_id
        members = books.reps.get(group or 0)
        if group and members:
            people = tuple(rules.Member(m.rep_id, m.share) for m in members)
            sale = _sale(session, books, found, line.product_id, group, people)
            rule = rules.rule_for(_rules(books), sale)
            made += rules.of_line(share, rule, people) if rule is not None else []
    return rules.valued([e for e in made if e.amount], found.conversion)


def pairs(books: Books, found: Figures, made: Sequence[rules.Earned]) -> tuple[tuple[Pair, ...], tuple[Problem, ...]]:
    """The commission of a document as debit and credit, where it is posted; missing accounts stop posting (MST-101)."""
    amount = sum(e.amount for e in made)
    if not amount or not books.parameters.get(SALES_COMMISSION_POSTING):
        return (), ()
    head = found.document.head
    expense, payable = (books.role(role, head.currency) for role in (AccountRole.COMMEXP, AccountRole.COMMPAY))
    problems = books.missing(AccountRole.COMMEXP, expense) + books.missing(AccountRole.COMMPAY, payable)
    if problems or expense is None or payable is None:
        return (), problems
    return (commission_pair(expense, payable, amount, Dimensions(head.cost_centre_id, head.project_id)),), ()


def write(session: Session, books: Books, found: Figures, made: Sequence[rules.Earned], line_ids: dict[int, int],
          voucher_id: int | None, *, earned_on: date | None = None) -> None:
    """The transactions of a posted document; `line_ids`: row by line number. A cancelling one names what it takes back.

    `earned_on`: the day it was paid; without one, the posting date.
    """
    mirrored = found.document.own.get("correction_role") == "cancelling"
    before = _reversible(session, found) if mirrored else {}
    bulk.add_keyed(session, CommissionTransaction, [{
        "company_id": books.company_id, "invoice_line_id": line_ids[e.line], "rep_id": e.rep_id, "rule_id": e.rule_id,
        "percent": e.percent, "share": e.share, "base": e.base_accounting, "amount": e.amount_accounting,
        "earned_on": earned_on or posting_day(found.document, books.desk.today), "voucher_id": voucher_id,
        "reverses_id": before.get((e.line, e.rep_id))} for e in made])


def _rules(books: Books) -> list[rules.Rule]:
    held: list[rules.Rule] | None = books.kept.get("commission")
    if held is None:
        rows: list[Any] = plain_rows(books.session, CommissionRule, CommissionRule.company_id == books.company_id)
        held = books.kept["commission"] = [rules.Rule(
            r.id, r.percent, rules.Handling(r.handling), r.customer_id, r.customer_group_id, r.product_id, r.product_group_id,
            r.rep_id, r.sales_group_id, r.valid_from, r.valid_to) for r in rows]
    return held


def _handling(books: Books, rule_id: int | None) -> rules.Handling:
    return next((r.handling for r in _rules(books) if r.id == rule_id), rules.Handling.AFTER_TOTAL_DISCOUNT)


def _sale(session: Session, books: Books, found: Figures, product_id: int | None, group: int,
          members: tuple[rules.Member, ...]) -> rules.Sale:
    head, product = found.document.head, books.product(product_id)
    customer = session.get_one(Customer, head.order_account_id)
    return rules.Sale(customer.id, customer.commission_group_id, product_id,
                      product.commission_group_id if product is not None else None, group, members,
                      posting_day(found.document, books.desk.today))


def _of_originals(session: Session, found: Figures) -> dict[int, list[rules.Earned]]:
    """What the lines a credit note is for earned, by invoice line."""
    ids = [line.original_line_id for line in found.document.lines if line.original_line_id is not None]
    made: dict[int, list[rules.Earned]] = {}
    for row in standing(session, ids):
        made.setdefault(row.invoice_line_id, []).append(rules.Earned(
            row.invoice_line_id, row.rep_id, row.rule_id, row.percent, row.share, row.base, row.amount))
    return made


def _reversible(session: Session, found: Figures) -> dict[tuple[int, int], int]:
    place = {line.original_line_id: line.line_no for line in found.document.lines if line.original_line_id is not None}
    return {(place[row.invoice_line_id], row.rep_id): row.id for row in standing(session, list(place))}


def standing(session: Session, line_ids: Sequence[int]) -> Sequence[CommissionTransaction]:
    """What some invoice lines earned and what was not taken back since (MST-101)."""
    if not line_ids:
        return ()
    table, back = CommissionTransaction, aliased(CommissionTransaction)
    return session.scalars(
        select(table).outerjoin(back, back.reverses_id == table.id)
        .where(table.invoice_line_id.in_(list(line_ids)), table.reverses_id.is_(None), back.id.is_(None))
        .order_by(table.id)).all()

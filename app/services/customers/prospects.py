"""Prospects: who is quoted but not sold to yet, with numbers of their own until they become customers (MST-076, ORD-011)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, error
from app.models.customers import Party
from app.services.customers.facts import of_desk
from app.services.desk import Desk
from app.services.numbers import numbered
from app.storage import numbering

PREFIX, DIGITS = "P", 5
"""What a prospect's number looks like: P00001."""


def next_number(session: Session, desk: Desk) -> str:
    """The number of a new prospect; none is given twice, whatever became of its owner, and the series of customers has no gap."""
    begin = f"{desk.company_id}-{PREFIX}"
    used = [rest for no in session.scalars(select(Party.no).where(Party.no.startswith(begin)))
            if (rest := no.removeprefix(begin)).isdecimal()]
    return f"{PREFIX}{max(map(int, used), default=0) + 1:0{DIGITS}d}"


def take_on(desk: Desk, customer_id: int) -> Outcome[str]:
    """A prospect becomes a customer and gets a number of the customers' series; gives it (ORD-011)."""
    with desk.writing("customer.take_on") as uow:
        row = of_desk(uow.session, desk, customer_id)
        if row is None:
            return Outcome(None, (error("CUS-gone", at="customer"),))
        if not row.prospect:
            return Outcome(row.number)
        if problems := numbering.check(uow.session, desk.company_id, "customer", desk.today, row.group_id):
            return Outcome(None, problems)
        drawn = numbered(uow, lambda: numbering.draw(uow.session, desk.company_id, "customer", desk.today, row.group_id).number)
        if drawn.value is not None:
            row.number, row.prospect = drawn.value, False
        return drawn

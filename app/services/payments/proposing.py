"""Payment proposals as the windows ask for them: parameters by plain values, and the proposal worked on last (PAY-20, 26)."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from app.models.journals import Journal, JournalLine
from app.models.payments import PaymentProposal
from app.models.settlement_marks import SettlementMark
from app.rules.payments.proposals import Period, SelectBy
from app.services.desk import Desk
from app.services.payments.proposals import Parameters, parameters_of

SELECTS = tuple(s.value for s in SelectBy)
PERIODS = tuple(p.value for p in Period)
"""What becomes one payment (PAY-23)."""


def plain(desk: Desk) -> dict[str, Any]:
    """The parameters a first proposal begins with: what is due within ten days, a payment per invoice."""
    return {"first": (desk.today - timedelta(10)).isoformat(), "last": (desk.today + timedelta(10)).isoformat(), "by": SELECTS[0],
            "period": PERIODS[0], "earliest": None, "total_date": None, "weekday": 0, "amount_limit": None, "entry_limit": None,
            "least": 0, "methods": [], "currency": None, "check_balance": False, "delete_negative": True, "skip_promised": False,
            "customers": [], "groups": [], "types": [], "bank_id": None, "elsewhere": False}


def last_parameters(desk: Desk) -> dict[str, Any]:
    """What this user asked for last, as the next proposal may begin with it; its dates are those of today."""
    with desk.reading() as session:
        found = session.scalars(select(PaymentProposal.parameters).where(
            PaymentProposal.company_id == desk.company_id, PaymentProposal.created_by_id == desk.actor.user_id)
            .order_by(PaymentProposal.id.desc())).first()
    fresh = plain(desk)
    return fresh if found is None else {**fresh, **found, "first": fresh["first"], "last": fresh["last"], "earliest": None,
                                        "total_date": None}


def parameters(desk: Desk, values: Mapping[str, Any]) -> Parameters:
    """Plain values as the parameters of a proposal."""
    return parameters_of({**plain(desk), **values}, desk.today)


def newest_proposal(desk: Desk) -> int | None:
    """The draft proposal this user made last."""
    with desk.reading() as session:
        return session.scalars(select(PaymentProposal.id).where(
            PaymentProposal.company_id == desk.company_id, PaymentProposal.created_by_id == desk.actor.user_id,
            PaymentProposal.state == "draft").order_by(PaymentProposal.id.desc())).first()


def place_of_mark(desk: Desk, mark_id: int) -> tuple[int, int] | None:
    """The journal and the number of the line that hold a mark; None when it is gone or stands in no journal (SET-06)."""
    with desk.reading() as session:
        row = session.execute(
            select(Journal.id, JournalLine.no).join(JournalLine, JournalLine.journal_id == Journal.id)
            .join(SettlementMark, SettlementMark.line_id == JournalLine.id)
            .where(SettlementMark.id == mark_id, SettlementMark.company_id == desk.company_id)).first()
        return None if row is None else (row[0], row[1])



def parameters_as_days(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Kept parameters with their dates as days."""
    days = ("first", "last", "earliest", "total_date")
    return {name: date.fromisoformat(value) if name in days and value else value for name, value in stored.items()}

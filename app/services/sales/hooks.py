"""Where credit control is asked before a document goes on (ORD-090, credit 9)."""

from typing import Protocol

from sqlalchemy.orm import Session

from app.core.problems import Problem
from app.rules.sales.quantities import Step
from app.services.desk import Desk


class CreditCheck(Protocol):
    """Answers for an order at a step; a problem stops it, none lets it go on."""

    def __call__(self, session: Session, desk: Desk, step: Step, order_id: int) -> tuple[Problem, ...]: ...


def _allow(session: Session, desk: Desk, step: Step, order_id: int) -> tuple[Problem, ...]:
    """What holds before credit control is set up."""
    return ()


_checks: list[CreditCheck] = [_allow]


def use(check: CreditCheck) -> CreditCheck:
    """Put another check in place; gives the one before."""
    before = _checks[0]
    _checks[0] = check
    return before


def credit(session: Session, desk: Desk, step: Step, order_id: int) -> tuple[Problem, ...]:
    """What credit control says of an order at a step; asked last, when nothing else is wrong (CRD-82)."""
    return _checks[0](session, desk, step, order_id)

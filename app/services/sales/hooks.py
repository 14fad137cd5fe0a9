"""Where credit control is asked before a document goes on (ORD-090, credit 9)."""

from typing import TYPE_CHECKING, Protocol

from sqlalchemy.orm import Session

from app.core.problems import Problem
from app.rules.sales.quantities import Step
from app.services.desk import Desk

if TYPE_CHECKING:
    from app.services.sales.figures import Figures


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


class InvoiceCheck(Protocol):
    """Answers for an invoice with its figures that is about to be posted; a problem stops it, none lets it go on."""

    def __call__(self, session: Session, desk: Desk, found: "Figures") -> tuple[Problem, ...]: ...


def _allow_invoice(session: Session, desk: Desk, found: "Figures") -> tuple[Problem, ...]:
    """What holds before credit control is set up."""
    return ()


_invoice_checks: list[InvoiceCheck] = [_allow_invoice]


def use_for_invoices(check: InvoiceCheck) -> InvoiceCheck:
    """Put another check of invoices in place; gives the one before."""
    before = _invoice_checks[0]
    _invoice_checks[0] = check
    return before


def credit_of_invoice(session: Session, desk: Desk, found: "Figures") -> tuple[Problem, ...]:
    """What credit control says of an invoice (PST-002 step 3); asked only when nothing else is wrong (CRD-82)."""
    return _invoice_checks[0](session, desk, found)

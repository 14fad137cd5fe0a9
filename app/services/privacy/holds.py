"""Legal holds: a reason for which nothing of a customer may be erased, until a day or until it is lifted (AUD-042)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.core.permissions import Permission
from app.core.problems import Outcome, error, errors
from app.core.words import N_, declare
from app.models.archive import LegalHold
from app.models.customers import Customer
from app.services import permissions
from app.services.desk import Desk

declare({
    "AUD-042-why": N_("Enter why nothing may be erased, such as the court and the number of the case."),
    "AUD-042-past": N_("A hold cannot end on {day}, before today. Choose a later day, or none."),
    "AUD-042-no-hold": N_("This legal hold is not there any more. Refresh with F5."),
})


@dataclass(frozen=True, slots=True)
class Held:
    """A hold with its row; `until` None = until it is lifted."""

    id: int
    reason: str
    until: date | None


def of(desk: Desk, customer_id: int) -> list[Held]:
    """The holds of a customer, the oldest first; those that ended stay to be seen."""
    with desk.reading() as session:
        return [Held(r.id, r.reason, r.until) for r in session.scalars(select(LegalHold).where(
            LegalHold.company_id == desk.company_id, LegalHold.customer_id == customer_id).order_by(LegalHold.id))]


def put(desk: Desk, customer_id: int, reason: str, until: date | None = None) -> Outcome[int]:
    """Keep everything of a customer whatever the retention says. Problems: AUD-042-why, AUD-042-past, AUD-016-missing."""
    with desk.writing("privacy.hold", reason.strip() or None) as uow:
        problems = [*permissions.may(uow.session, desk, Permission.PRIVACY)]
        if not reason.strip():
            problems.append(error("AUD-042-why", at="reason"))
        if until is not None and until < desk.clock.today():
            problems.append(error("AUD-042-past", at="until", day=until))
        if errors(problems):
            return Outcome(None, tuple(problems))
        customer = uow.session.get_one(Customer, customer_id)
        row = LegalHold(company_id=desk.company_id, customer_id=customer.id, reason=reason.strip()[:250], until=until)
        uow.session.add(row)
        uow.session.flush()
        return Outcome(row.id)


def lift(desk: Desk, hold_id: int) -> Outcome[int]:
    """Take a hold away; the change log keeps it. Problems: AUD-042-no-hold, AUD-016-missing."""
    with desk.writing("privacy.lift") as uow:
        if refused := permissions.may(uow.session, desk, Permission.PRIVACY):
            return Outcome(None, refused)
        row = uow.session.get(LegalHold, hold_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("AUD-042-no-hold"),))
        customer = row.customer_id
        uow.session.delete(row)
        return Outcome(customer)

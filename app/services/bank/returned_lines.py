"""A line of a statement that takes a payment back, asked about in one window and posted with what follows (WIN-44, UND-09)."""

from dataclasses import dataclass
from datetime import date

from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.bank import BankStatementLineState
from app.rules.matching import Target
from app.services.bank.decisions import accept
from app.services.bank.facts import came_back
from app.services.bank.posting import PostedLines, post
from app.services.bank.stored import line_of, part_of, parts_of, proposals_of
from app.services.desk import Desk
from app.services.payments.cancelling import Return, preview_cancel
from app.services.payments.posting import PreviewVoucher
from app.services.payments.returning import Payment, payment

declare({
    "WIN-44-line": N_("This line takes no payment back, or none was found for it. Choose the payment under Correct first."),
})


@dataclass(frozen=True, slots=True)
class Line:
    """What the bank says: the payment, the day, its own charge in minor units, its code and words."""

    line_id: int
    paid: Payment
    day: date
    charge: int
    code: str
    comment: str


def of_line(desk: Desk, line_id: int) -> Line | None:
    """The payment a line takes back, as it was accepted or is proposed first; None where there is none."""
    with desk.reading() as session:
        found = line_of(session, desk, line_id)
        if found is None or not came_back(found[0]) or found[1].state in ("posted", "applied", "ignored"):
            return None
        row = found[0]
        proposed = proposals_of(session, [line_id]).get(line_id, [])
        parts = [part_of(p) for p in parts_of(session, [line_id]).get(line_id, [])] or (list(proposed[0][1]) if proposed else [])
        entry = next((p.entry_id for p in parts if p.target is Target.ITEM and p.entry_id is not None), None)
        charge = -sum(p.amount for p in parts if p.entry_id is None)
        day, code = row.booking_date, row.return_code or ""
        comment = " ".join(t for t in (row.return_text,) if t)
    paid = payment(desk, entry) if entry is not None else None
    return None if paid is None else Line(line_id, paid, day, charge, code, comment)


def preview(desk: Desk, line: Line, what: Return) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The vouchers of the return, nothing written (PST-004)."""
    return preview_cancel(desk, line.paid.entry_id, line.day, what)


def post_return(desk: Desk, line_id: int, what: Return, *, reason_id: int | None = None, comment: str = "",
                confirmed: frozenset[str] = frozenset()) -> Outcome[PostedLines]:
    """Accept the line where nobody did yet, and post it with fee and follow-up, all in one step (UND-09, BNK-40)."""
    if of_line(desk, line_id) is None:
        return Outcome(None, (error("WIN-44-line"),))
    with desk.writing("bank.return", comment or None) as unit:
        state = unit.session.get_one(BankStatementLineState, line_id)
        if state.state in ("new", "suggested"):
            accepted = accept(desk, line_id)
            if accepted.value is None:
                unit.abandon()
                return Outcome(None, accepted.problems)
        done = post(desk, [line_id], confirmed=confirmed, returned={line_id: (what, reason_id, comment)})
        if done.value is None:
            unit.abandon()
        return done

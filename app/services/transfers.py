"""Transfer to profile: open entries go to another posting profile, whose flags count from then on (MST-083, 085)."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.accounts import PostingProfile
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.queries.entries import LedgerLine
from app.rules.ledger import Heading, VoucherPlan
from app.rules.transfers import Moving, transfer
from app.services import ledger
from app.services.desk import Desk
from app.services.journal import lines_of
from app.services.numbers import numbered
from app.services.posting import Posted, post_all
from app.storage import numbering

declare({
    "MST-085-profile": N_("Choose the posting profile that the entries go to."),
    "MST-085-closed": N_("{document} is closed; only open entries can be moved."),
    "MST-085-same": N_("{document} stands on profile {profile} already."),
    "MST-085-early": N_("{document} was last changed on {last}. Choose that date or a later one."),
})


def profiles(desk: Desk) -> list[tuple[int, str]]:
    """Posting profiles: id, code and name."""
    with desk.reading() as session:
        rows = session.scalars(select(PostingProfile).where(PostingProfile.company_id == desk.company_id)
                               .order_by(PostingProfile.code))
        return [(p.id, f"{p.code} — {p.names.get(desk.language) or p.names.get('en', '')}") for p in rows]


def _plan(session: Session, desk: Desk, entry_ids: Sequence[int], profile_id: int | None,
          day: date) -> tuple[list[VoucherPlan], tuple[Problem, ...]]:
    """A plan for each entry, or every reason why not; a blocked customer is no reason (BLK-19)."""
    profile = session.get(PostingProfile, profile_id) if profile_id else None
    if profile is None or profile.company_id != desk.company_id:
        return [], (error("MST-085-profile", at="profile"),)
    rows = session.execute(select(CustomerLedgerEntry, CustomerEntryState, Customer).join(
        CustomerEntryState, CustomerEntryState.entry_id == CustomerLedgerEntry.id).join(
            Customer, Customer.id == CustomerLedgerEntry.customer_id).where(
                CustomerLedgerEntry.id.in_(list(entry_ids)), CustomerLedgerEntry.company_id == desk.company_id)
        .order_by(CustomerLedgerEntry.id)).all()
    problems: list[Problem] = [] if len(rows) == len(set(entry_ids)) else [error("LED-gone")]
    problems += ledger.check_date(session, desk, day, VoucherSource.GEN)
    problems += numbering.check(session, desk.company_id, f"voucher_{VoucherSource.GEN.value}", day)
    known = ledger.Profiles(session, desk.company_id)
    plans = []
    for entry, state, customer in rows:
        choice, wrong = known.choose(customer, profile.id)
        found = [*_refused(entry, state, profile, day), *wrong]
        problems += found
        if choice is not None and not found:
            heading = Heading(VoucherSource.GEN, day, day, entry.currency, f"{entry.document_no} → {profile.code}",
                              ("customer_ledger_entry", entry.id))
            moving = Moving(entry.id, entry.customer_id, state.remaining, state.remaining_accounting,
                            state.posting_profile_id, state.control_account_id)
            plans.append(transfer(heading, moving, profile.id, choice.control_account_id))
    return plans, tuple(problems)


def _refused(entry: CustomerLedgerEntry, state: CustomerEntryState, profile: PostingProfile, day: date) -> list[Problem]:
    """Only what is open moves, to another profile, not before the last thing that happened to it (LED-030)."""
    found = []
    if state.closed_on is not None:
        found.append(error("MST-085-closed", document=entry.document_no))
    if state.posting_profile_id == profile.id:
        found.append(error("MST-085-same", at="profile", document=entry.document_no, profile=profile.code))
    if day < state.last_detail_on:
        found.append(error("MST-085-early", at="posting_date", document=entry.document_no, last=state.last_detail_on))
    return found


def preview(desk: Desk, entry_ids: Sequence[int], profile_id: int | None, day: date) -> Outcome[list[LedgerLine]]:
    """The ledger lines of moving these entries, nothing written; none when both profiles have one control account (PST-004)."""
    with desk.reading() as session:
        plans, problems = _plan(session, desk, entry_ids, profile_id, day)
        lines = [line for plan in plans for line in lines_of(session, plan)]
        return Outcome(None if any(p.weight == "error" for p in problems) else lines, problems)


def move(desk: Desk, entry_ids: Sequence[int], profile_id: int | None, day: date, *,
         confirmed: frozenset[str] = frozenset()) -> Outcome[list[Posted]]:
    """Move whole entries to a profile, all or none; each keeps its original profile for history (MST-085)."""
    with desk.writing("entry.transfer") as unit:
        plans, problems = _plan(unit.session, desk, entry_ids, profile_id, day)
        if not plans or standing(problems, confirmed):
            return Outcome(None, problems)
        return numbered(unit, lambda: post_all(desk, unit, plans), problems)

"""Disputes, their end and On hold for many entries at once: all or none, one group in the log (COL-20…22, 26, WIN-12)."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import select

from app.core.enums import CollectionsStatus
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.i18n import tr
from app.models.ledger import CustomerLedgerEntry
from app.services import entries
from app.services.collecting import activities
from app.services.collecting.forms import ActivityForm, DisputeForm
from app.services.desk import Desk

declare({
    "COL-22-several": N_("Enter a disputed amount for one entry only, or leave it empty to dispute all of each."),
    "COL-20-none": N_("Choose at least one entry."),
    "COL-21-follow": N_("The day to follow up lies on or after today. Enter another one."),
})

FOLLOW_UP = N_("Follow up the dispute")


def for_all(desk: Desk, action: str, entry_ids: Sequence[int], act: Callable[[int], Outcome[Any]]) -> Outcome[int]:
    """The same for every entry, all or none, as one group of the log; gives how many (WIN-12)."""
    if not entry_ids:
        return Outcome(None, (error("COL-20-none", at="entries"),))
    problems: list[Problem] = []
    with desk.writing(action) as uow:
        for entry_id in dict.fromkeys(entry_ids):
            outcome = act(entry_id)
            problems += () if outcome.done else outcome.problems
        if problems:
            uow.abandon()
            return Outcome(None, tuple(problems))
    return Outcome(len(set(entry_ids)))


def dispute(desk: Desk, form: DisputeForm) -> Outcome[int]:
    """Dispute entries with a code, the amount, an owner and a day to follow it up (COL-21, 22, WIN-13); gives how many."""
    if form.disputed is not None and len(form.entry_ids) > 1:
        return Outcome(None, (error("COL-22-several", at="disputed"),))
    if form.follow_up is not None and form.follow_up < desk.today:
        return Outcome(None, (error("COL-21-follow", at="follow_up"),))

    def act(entry_id: int) -> Outcome[int]:
        return entries.set_status(desk, entry_id, CollectionsStatus.DISPUTED, dispute_code_id=form.code_id or -1,
                                  disputed=form.disputed, reason=form.reason[:100], note=form.reason[:250])

    with desk.writing("entry.dispute") as uow:
        done = for_all(desk, "entry.dispute", form.entry_ids, act)
        if done.done and (form.owner_id or form.follow_up):
            customers = uow.session.scalars(select(CustomerLedgerEntry.customer_id).distinct().where(
                CustomerLedgerEntry.id.in_(form.entry_ids))).all()
            for customer_id in customers:
                mine = uow.session.scalars(select(CustomerLedgerEntry.id).where(
                    CustomerLedgerEntry.id.in_(form.entry_ids), CustomerLedgerEntry.customer_id == customer_id)).all()
                activities.write(uow.session, desk, ActivityForm(
                    customer_id, "task", tr(FOLLOW_UP, desk.language), entry_ids=tuple(mine), owner_id=form.owner_id,
                    due=form.follow_up or desk.today, memo=form.reason))
        return done


def resolve(desk: Desk, entry_ids: Sequence[int], note: str = "") -> Outcome[int]:
    """The dispute or promise of entries is settled: they count as normal again (COL-20, 25)."""
    return for_all(desk, "entry.resolve", entry_ids, lambda entry_id: entries.set_status(
        desk, entry_id, CollectionsStatus.RESOLVED, reason=note[:100], note=note[:250]))


def undispute(desk: Desk, entry_ids: Sequence[int], note: str = "") -> Outcome[int]:
    """Entries are not disputed after all (COL-20)."""
    return for_all(desk, "entry.undispute", entry_ids, lambda entry_id: entries.set_status(
        desk, entry_id, CollectionsStatus.NOT_DISPUTED, reason=note[:100], note=note[:250]))


def hold(desk: Desk, entry_ids: Sequence[int], mark: str) -> Outcome[int]:
    """Set the mark On hold of entries, or clear it with an empty one (COL-26, OH-01)."""
    return for_all(desk, "entry.on_hold", entry_ids, lambda entry_id: entries.put_on_hold(desk, entry_id, mark))

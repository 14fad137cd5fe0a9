"""Risk scores of many customers: old and new side by side, kept only where somebody wants that (T-02)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, select

from app.core.problems import information
from app.core.words import N_, declare
from app.models.credit import CustomerCredit
from app.models.customers import Customer, CustomerAddress
from app.services import credit_scores
from app.services.credit_tasks.log import Running
from app.services.desk import Desk
from app.services.reminders import Steps

declare({"T-02-changed": N_("Score {old} and risk group {before} became {new} and {after}.")})
STRETCH = 100
"""So many customers are looked at between two chances to stop."""
KEPT = 25
"""So many new scores are kept in one transaction, which is to hold the file 200 ms at most (JOB-011)."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which customers: everything empty means all who are active and no prospects."""

    customer_id: int | None = None
    management_group: int | None = None
    risk_group: int | None = None
    country: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What a score is and would be; scores None = never kept, risk groups by code, empty = none."""

    customer_id: int
    number: str
    name: str
    old: int | None
    new: int
    before: str
    after: str
    sheet: credit_scores.ScoreSheet

    @property
    def changed(self) -> bool:
        """Is there anything to keep?"""
        return (self.old, self.before) != (self.new, self.after)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The customers whose score or risk group changes, how many were looked at, and whether somebody stopped it."""

    changes: tuple[Change, ...]
    looked_at: int
    stopped: bool = False


def propose(desk: Desk, wanted: Filter = Filter(), progress: Steps | None = None) -> Proposal:  # noqa: B008 - frozen
    """Old and new score of everybody who passes the filter, by number; nothing is written (T-02)."""
    with desk.reading() as session:
        rows = session.execute(_query(desk, wanted)).all()
    changes: list[Change] = []
    for start in range(0, len(rows), STRETCH):
        if progress is not None:
            if progress.cancelled.is_set():
                return Proposal(tuple(changes), start, True)
            progress.report(start, len(rows))
        names = {row[0]: (row[1], row[2]) for row in rows[start:start + STRETCH]}
        for sheet in credit_scores.sheets(desk, names):
            one = Change(sheet.customer_id, *names[sheet.customer_id], sheet.total_before, sheet.total, sheet.before or "",
                         sheet.risk.code if sheet.risk else "", sheet)
            if one.changed:
                changes.append(one)
    return Proposal(tuple(changes), len(rows))


def keep(running: Running, changes: Sequence[Change]) -> None:
    """Keep new scores, a stretch per transaction, each with the values it was found from."""
    desk = running.desk
    for start in range(0, len(changes), KEPT):
        if running.stopped(start, len(changes)):
            return
        with desk.writing("customer.score") as unit:
            for one in changes[start:start + KEPT]:
                credit_scores.keep(unit.session, desk, one.sheet)
                told = information("T-02-changed", old="–" if one.old is None else str(one.old), new=str(one.new),
                                   before=one.before or "–", after=one.after or "–")
                running.note(unit.session, f"{running.run_id}/{running.attempt}/{one.customer_id}", told,
                             ("customer", one.customer_id))
            running.done += len(changes[start:start + KEPT])


def update(running: Running) -> None:
    """Keep what a window proposed (`changes`), or, without one, everything that changed (the command line)."""
    changes = running.options.get("changes")
    if changes is None:
        changes = propose(running.desk, running.options.get("filter") or Filter(), running.progress).changes
    keep(running, changes)


def _query(desk: Desk, wanted: Filter) -> Select[int, str, str]:
    credit = CustomerCredit
    query = (select(Customer.id, Customer.number, Customer.name).outerjoin(credit, credit.customer_id == Customer.id)
             .where(Customer.company_id == desk.company_id, Customer.inactive.is_(False), Customer.prospect.is_(False))
             .order_by(Customer.number))
    if wanted.customer_id is not None:
        query = query.where(Customer.id == wanted.customer_id)
    if wanted.management_group is not None:
        query = query.where(credit.management_group_id == wanted.management_group)
    if wanted.risk_group is not None:
        query = query.where(credit.risk_group_id == wanted.risk_group)
    if wanted.country:
        query = query.where(Customer.id.in_(select(CustomerAddress.customer_id).where(
            CustomerAddress.kind == "invoice", CustomerAddress.country_code == wanted.country)))
    return query

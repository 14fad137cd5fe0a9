"""Outgoing e-mail as a job: whatever waits for e-mail leaves through the door of its kind, each once (JOB-007, 016; WIN-30)."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, information
from app.core.words import N_, declare
from app.models.archive import OutputItem
from app.services import adjustment_letters, interest_letters, letters, plan_letters, statements
from app.services.jobs import limits
from app.services.jobs.limits import Ref
from app.services.jobs.running import Running
from app.services.letter_output import Kind
from app.services.mail import letter_mail
from app.services.mail.sending import Sent
from app.services.sales import dispatch, sending

declare({
    "MAI-sent": N_("{count:e-mail was|e-mails were} sent, {rest} left for the next run."),
    "MAI-large": N_("{count:document asks|documents ask} for more than a run may send. Send these by hand, or raise the amount "
                    "under Schedule."),
})

KINDS: dict[str, Kind] = {kind.table: kind for kind in (
    letters.KIND, interest_letters.KIND, adjustment_letters.KIND, plan_letters.KIND, statements.KIND)}
"""Letters by the table of their documents; the others are documents of sales."""
TABLES = (*KINDS, *(table for table in dispatch.TABLES if table != dispatch.PICKINGS))
"""What is mailed by itself; a picking list stays in the house."""


def waits(company_id: int) -> ColumnElement[bool]:
    """The e-mails nobody has begun with; one that may have left waits for somebody (JOB-016)."""
    return and_(OutputItem.company_id == company_id, OutputItem.document_table.in_(TABLES), OutputItem.channel == "email",
                OutputItem.status == "to_do")


def mail(running: Running) -> None:
    """What waits for e-mail leaves in its order, up to the limits of the run; one server that refuses ends the run."""
    desk, definition = running.desk, running.definition
    if not definition.send:
        return
    with desk.reading() as session:
        refs = [(table, key) for table, key in session.execute(select(OutputItem.document_table, OutputItem.document_id).where(
            waits(desk.company_id)).order_by(OutputItem.id))]
        part = limits.share(session, desk, refs, definition.most, definition.most_amount)
    if part.never:
        running.left_out += len(part.never)
        running.tell(information("MAI-large", count=len(part.never)))
    sent, left = 0, len(part.later)
    for table in dict.fromkeys(table for table, _key in part.now):
        outcome = _send(running, table, [key for named, key in part.now if named == table], len(part.now))
        if outcome.value is None:
            running.fail(outcome.problems[0], transient=True)
            return
        for _document, problem in outcome.value.failed:
            running.count("failed", problem)
        sent, left = sent + len(outcome.value.done), left + len(outcome.value.rest)
        if outcome.value.stopped is not None:
            running.fail(outcome.value.stopped, transient=True)
            break
    if part.now:
        running.tell(information("MAI-sent", count=sent, rest=left))


def _send(running: Running, table: str, keys: Sequence[int], whole: int) -> Outcome[Sent[Any]]:
    """Documents of one table through their own door; each that left is written down with what its output says."""
    told = _teller(running, whole)
    if table in KINDS:
        return letter_mail.send(running.desk, keys, progress=running.progress, kind=KINDS[table],
                                settled=lambda session, key, result: told(session, (table, key), result))
    return sending.send(running.desk, [(table, key) for key in keys], progress=running.progress, settled=told)


def _teller(running: Running, whole: int) -> Callable[[Session, Ref, str], None]:
    def told(session: Session, ref: Ref, result: str) -> None:
        if result == "sent":
            running.note(session, f"{ref[0]} {ref[1]}", ref, whole)
    return told

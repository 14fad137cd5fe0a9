"""What becomes of a list: put back to draft, cancelled, submitted, accepted, refused, corrected (3.5, ESL-031…035, 041)."""

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.eu_sales import PeriodKind
from app.core.eu_sales_states import State
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.models.archive import Attachment
from app.models.sales_lists import EuSalesList, EuSalesListLine, EuSalesListSource
from app.rules.eu_sales import states
from app.rules.eu_sales.periods import Span
from app.services import attachments
from app.services.desk import Desk
from app.services.eu_sales import contents, proposing
from app.services.eu_sales.proposing import TABLE, load, note
from app.storage import archive

declare({
    "ESL-030-reason": N_("Say in at least ten characters why the list goes back to draft."),
    "ESL-032-future": N_("A list cannot have been submitted on {day}, which is still to come. Enter the day of filing."),
    "ESL-032-changed": N_("{file} differs from the file that was exported: somebody changed it since. Mark the list as submitted "
                          "all the same?"),
    "ESL-032-receipt": N_("{file} cannot be read. Choose the receipt again, or leave it away."),
    "ESL-032-no-pdf": N_("{file} is not a PDF. Choose the receipt as a PDF, or leave it away."),
    "ESL-032-message": N_("Enter what the authority says is wrong."),
    "ESL-041-accepted": N_("Only an accepted list is corrected by a new one. Mark list {number} as accepted first."),
    "ESL-041-there": N_("A corrected list of this period is there already. Open that one."),
})

LEAST_TEXT = 10
CHANNELS = {"portal": N_("Portal of the authority"), "software": N_("Filing software"), "adviser": N_("Accountant or adviser"),
            "paper": N_("Paper"), "none": N_("Nothing to file")}
"""How a list reached the authority (ESL-032)."""
MOST_RECEIPT = attachments.MOST
PDF = b"%PDF"


@dataclass(frozen=True, slots=True)
class Filing:
    """What a user says of a filing: day, channel, receipt number, and the receipt, a PDF attached to the list (ESL-032)."""

    day: date
    channel: str = "portal"
    receipt_no: str = ""
    receipt: Path | None = None


def back_to_draft(desk: Desk, list_id: int, reason: str = "") -> Outcome[int]:
    """A checked list, or with a reason an exported one, can be changed again; its lines are free."""
    with desk.writing("eu_sales_list.redraft", reason.strip() or None) as uow:
        row, problems = load(uow, desk, list_id)
        if row is None:
            return Outcome(None, problems)
        state = State(row.state)
        problems = states.check_move(state, State.DRAFT)
        if not problems and (state, State.DRAFT) in states.NEEDS_REASON and len(reason.strip()) < LEAST_TEXT:
            problems = (error("ESL-030-reason", at="reason"),)
        if problems:
            return Outcome(None, problems)
        redraft(uow.session, desk, row, reason)
        uow.changed(TABLE, row.id)
        return Outcome(row.id)


def redraft(session: Session, desk: Desk, row: EuSalesList, reason: str, *, recheck: bool = False) -> None:
    """Write it: the lines are free, what was exported is history."""
    before = State(row.state)
    contents.give_back(session, row)
    row.state, row.recheck, row.files = State.DRAFT.value, recheck, None
    session.flush()
    note(session, desk, row, before, State.DRAFT, reason)


def cancel(desk: Desk, list_id: int, reason: str = "") -> Outcome[int]:
    """A list that was not submitted ends; its lines are free again."""
    with desk.writing("eu_sales_list.cancel", reason.strip() or None) as uow:
        row, problems = load(uow, desk, list_id)
        if row is None:
            return Outcome(None, problems)
        before = State(row.state)
        if problems := states.check_move(before, State.CANCELLED):
            return Outcome(None, problems)
        contents.give_back(uow.session, row)
        row.state = State.CANCELLED.value
        uow.session.flush()
        note(uow.session, desk, row, before, State.CANCELLED, reason)
        uow.changed(TABLE, row.id)
        return Outcome(row.id)


# ---------------------------------------------------------------- filed

def submit(desk: Desk, list_id: int, filing: Filing, *, confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """The list was filed: day, channel and receipt are kept, the printed list is archived (ESL-032, 035). Gives the number.

    A file that is no longer the exported one is asked about (ESL-T08).
    """
    with desk.writing("eu_sales_list.submit") as uow:
        session = uow.session
        row, problems = load(uow, desk, list_id)
        if row is None:
            return Outcome(None, problems)
        before = State(row.state)
        problems = (*states.check_move(before, State.SUBMITTED), *_filing_problems(desk, row, filing))
        receipt = _content(filing.receipt) if filing.receipt is not None else None
        if filing.receipt is not None and not (receipt or b"").startswith(PDF):
            code = "ESL-032-receipt" if receipt is None else "ESL-032-no-pdf"
            problems = (*problems, error(code, at="receipt", file=filing.receipt.name))
        if standing(problems, confirmed):
            return Outcome(None, problems)
        row.state, row.submitted_on, row.channel = State.SUBMITTED.value, filing.day, filing.channel
        row.receipt_no = filing.receipt_no.strip()[:60] or None
        if receipt is not None and filing.receipt is not None:
            row.receipt_sha256 = archive.keep(session, receipt)
            attachments.attach(session, desk, (TABLE, row.id), filing.receipt.name, row.receipt_sha256)
        session.flush()
        note(session, desk, row, before, State.SUBMITTED, filing.receipt_no)
        _close_corrected(session, desk, row)
        # Paper is loaded when it is needed: posting looks at lists without it.
        from app.services.eu_sales import papers
        row.archived_id = papers.keep(session, desk, row)
        session.flush()
        uow.changed(TABLE, row.id)
        return Outcome(row.number or "", problems)


def _filing_problems(desk: Desk, row: EuSalesList, filing: Filing) -> list[Problem]:
    found = [error("ESL-032-future", at="day", day=filing.day)] if filing.day > desk.clock.today() else []
    for file in row.files or ():
        content = _content(Path(file["path"])) if file.get("path") else None
        if content is not None and hashlib.sha256(content).hexdigest() != file["sha256"]:
            found.append(warning("ESL-032-changed", key=f"ESL-032-changed-{file['name']}", file=file["name"]))
    return found


def _content(path: Path) -> bytes | None:
    """A file's bytes; None where it is gone, too large or cannot be read."""
    try:
        return path.read_bytes() if path.stat().st_size <= MOST_RECEIPT else None
    except OSError:
        return None


def _close_corrected(session: Session, desk: Desk, row: EuSalesList) -> None:
    """Accepted lists that this one replaces, or whose period a line of it corrects, are corrected from now on (3.5)."""
    n = EuSalesListLine
    starts = session.scalars(select(n.correction_of).where(n.list_id == row.id, n.correction_of.is_not(None),
                                                           n.excluded.is_(False)).distinct()).all()
    older = session.scalars(select(EuSalesList).where(
        EuSalesList.company_id == row.company_id, EuSalesList.state == State.ACCEPTED.value, EuSalesList.id != row.id)).all()
    for other in older:
        if other.id == row.corrects_id or (other.start in starts and set(other.types) & set(row.types)):
            other.state = State.CORRECTED.value
            session.flush()
            note(session, desk, other, State.ACCEPTED, State.CORRECTED, row.number or "")


def accept(desk: Desk, list_id: int, text: str = "") -> Outcome[int]:
    """The authority confirmed the list."""
    with desk.writing("eu_sales_list.accept") as uow:
        row, problems = load(uow, desk, list_id)
        if row is None:
            return Outcome(None, problems)
        if problems := states.check_move(State(row.state), State.ACCEPTED):
            return Outcome(None, problems)
        row.state = State.ACCEPTED.value
        uow.session.flush()
        note(uow.session, desk, row, State.SUBMITTED, State.ACCEPTED, text)
        uow.changed(TABLE, row.id)
        return Outcome(row.id)


def reject(desk: Desk, list_id: int, message: str) -> Outcome[int]:
    """The authority refused the list: its message is kept, a copy with the next version goes on as a draft. Gives its id."""
    with desk.writing("eu_sales_list.reject") as uow:
        session = uow.session
        row, problems = load(uow, desk, list_id)
        if row is None:
            return Outcome(None, problems)
        problems = states.check_move(State(row.state), State.REJECTED)
        if not problems and not message.strip():
            problems = (error("ESL-032-message", at="message"),)
        if problems:
            return Outcome(None, problems)
        contents.give_back(session, row)
        _stands_again(session, desk, row)
        row.state, row.message = State.REJECTED.value, message.strip()[:500]
        session.flush()
        note(session, desk, row, State.SUBMITTED, State.REJECTED, message)
        copy = _copy(session, desk, row)
        uow.changed(TABLE, row.id)
        return Outcome(copy.id)


def _copy(session: Session, desk: Desk, row: EuSalesList) -> EuSalesList:
    """The same list with the next version; its lines come with all that was decided about them."""
    made = EuSalesList(company_id=row.company_id, number=row.number, edition=row.edition + 1, kind=row.kind, start=row.start,
                       end=row.end, types=row.types, deadline=row.deadline, registration=row.registration, country=row.country,
                       corrects_id=row.corrects_id, copy_of_id=row.id, nil=row.nil)
    session.add(made)
    session.flush()
    _copy_lines(session, desk, row, made)
    note(session, desk, made, None, State.DRAFT, row.message or "")
    return made


def _stands_again(session: Session, desk: Desk, row: EuSalesList) -> None:
    """What a refused list was to replace is what the authority has; it has its lines and waits for the next try."""
    old = session.get(EuSalesList, row.corrects_id) if row.corrects_id is not None else None
    if old is not None and old.state == State.CORRECTED.value:
        old.state = State.ACCEPTED.value
        session.flush()
        note(session, desk, old, State.CORRECTED, State.ACCEPTED, row.number or "")


def _copy_lines(session: Session, desk: Desk, row: EuSalesList, made: EuSalesList) -> None:
    """The lines of a list for a draft that goes on with them: what is posted, manual ones with their proof, what was decided."""
    n = EuSalesListLine
    for line in session.scalars(select(n).where(n.list_id == row.id).order_by(n.position)):
        twin = EuSalesListLine(**{c: getattr(line, c) for c in (
            "position", "customer_id", "country", "vat_number", "type", "exact", "reported", "manual", "excluded", "reason",
            "reporting_number", "correction_of", "correction_until")}, list_id=made.id)
        session.add(twin)
        session.flush()
        session.add_all(EuSalesListSource(line_id=twin.id, vat_entry_id=s.vat_entry_id, live=False, reference=s.reference,
                                          amount=s.amount)
                        for s in session.scalars(select(EuSalesListSource).where(EuSalesListSource.line_id == line.id)))
        proof = select(Attachment).where(Attachment.owner_table == n.__tablename__, Attachment.owner_id == line.id)
        for file in session.scalars(proof) if line.manual else ():
            attachments.attach(session, desk, (n.__tablename__, twin.id), file.name, file.content_sha256)
    session.flush()


def correct(desk: Desk, list_id: int) -> Outcome[int]:
    """A corrected list of an old period: everything posted in it, also later; the accepted list stands until it is submitted.

    It replaces the old one whole, so manual lines, exclusions and reporting numbers come along (ESL-009, 025). Gives the id of
    the new draft (ESL-041).
    """
    with desk.writing("eu_sales_list.correct") as uow:
        session = uow.session
        row, problems = load(uow, desk, list_id)
        if row is None:
            return Outcome(None, problems)
        if State(row.state) is not State.ACCEPTED:
            return Outcome(None, (error("ESL-041-accepted", number=row.number or ""),))
        there = session.scalars(select(EuSalesList.id).where(
            EuSalesList.corrects_id == row.id, EuSalesList.state.not_in([State.CANCELLED.value, State.REJECTED.value]))).first()
        if there is not None:
            return Outcome(None, (error("ESL-041-there"),))
        made = proposing.make(session, desk, Span(PeriodKind(row.kind), row.start, row.end), row.types, row)
        _copy_lines(session, desk, row, made)
        contents.fill(session, desk.company_id, made)
        uow.changed(TABLE, made.id)
        return Outcome(made.id)



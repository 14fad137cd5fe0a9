"""Sales documents on their way to paper: what waits, in which order and how often, what became of it (DOC-004, WIN-30)."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.archive import OutputAttempt, OutputItem
from app.models.customers import Customer, CustomerAddress
from app.models.documents import OutputProfile
from app.reports.letter_data import file_name
from app.services.company_parameters import read as read_parameters
from app.services.desk import Desk
from app.services.letters import bound
from app.services.sales import dispatch, papers
from app.services.sales.archive import Printed
from app.services.sales.dispatch import TABLES, Leaving, Ref
from app.settings import SALES_PRINT_TIMING

declare({
    "DOC-004-none": N_("No document waits to be printed. Choose documents to print them again."),
})

ACTION = "document.output"
WAITING = ("to_do", "failed")
_MANY = 400


@dataclass(frozen=True, slots=True)
class Batch:
    """What was put on paper: the documents, each once, the PDF with all copies, and what could not be read."""

    refs: tuple[Ref, ...]
    printed: Printed
    problems: tuple[Problem, ...] = ()


# ---------------------------------------------------------------- paper

def to_print(desk: Desk, tables: Sequence[str] = TABLES) -> list[Ref]:
    """Documents that wait to be printed, in the order their output profiles want (DOC-004)."""
    with desk.reading() as session:
        refs = [(table, key) for table, key in session.execute(select(OutputItem.document_table, OutputItem.document_id).where(
            OutputItem.company_id == desk.company_id, OutputItem.document_table.in_(tables), OutputItem.channel == "print",
            OutputItem.status.in_(WAITING)))]
        return [row.ref for row in _rows(session, desk, refs)]


@dataclass(frozen=True, slots=True)
class _Row:
    """A document with its place in a batch and its number of extra copies."""

    ref: Ref
    place: tuple[int, str, str]
    copies: int


def _rows(session: Session, desk: Desk, refs: Sequence[Ref]) -> list[_Row]:
    """Documents in the order of printing: kinds with another order stay together (DOC-004)."""
    profiles = {(p.document_kind, p.customer_id): p for p in session.scalars(
        select(OutputProfile).where(OutputProfile.company_id == desk.company_id))}
    leaving = [found for ref in refs if (found := dispatch.of(session, desk.company_id, ref)) is not None]
    wanted = {x.customer_id for x in leaving}
    numbers, postcodes = _customers(session, wanted), _postcodes(session, wanted)
    rows = []
    for found in leaving:
        profile = profiles.get((found.kind, found.customer_id)) or profiles.get((found.kind, None))
        by = {"customer": numbers, "postcode": postcodes}.get(profile.sort_by if profile else "", {}).get(found.customer_id, "")
        rows.append(_Row(found.ref, (TABLES.index(found.ref[0]), by, found.number), profile.copies if profile else 0))
    return sorted(rows, key=lambda row: row.place)


def _customers(session: Session, ids: set[int]) -> dict[int, str]:
    known, found = sorted(ids), dict[int, str]()
    for start in range(0, len(known), _MANY):
        found |= {key: number for key, number in session.execute(
            select(Customer.id, Customer.number).where(Customer.id.in_(known[start:start + _MANY])))}
    return found


def _postcodes(session: Session, ids: set[int]) -> dict[int, str]:
    """Of the address invoices go to."""
    known, found, address = sorted(ids), dict[int, str](), CustomerAddress
    for start in range(0, len(known), _MANY):
        for key, postcode in session.execute(
                select(address.customer_id, address.postcode).where(address.customer_id.in_(known[start:start + _MANY]),
                                                                    address.kind == "invoice")
                .order_by(address.default.desc(), address.id)):
            found.setdefault(key, postcode or "")
    return found


def name_of(found: Leaving, customer_no: str) -> str:
    """The file name of its PDF."""
    return file_name(found.number, customer_no)


def print_out(desk: Desk, refs: Sequence[Ref] | None = None) -> Outcome[Batch]:
    """Chosen documents, or all that wait, in one PDF with the extra copies of their profiles; they count as printed (DOC-004).

    What cannot be read is told and stays to do; the others are printed all the same.
    """
    wanted = to_print(desk) if refs is None else list(refs)
    with desk.reading() as session:
        rows = _rows(session, desk, wanted)
    if not rows:
        return Outcome(None, (error("DOC-004-none"),))
    begin(desk, [row.ref for row in rows], "print")
    parts: list[tuple[str, bytes]] = []
    problems: list[Problem] = []
    done: list[Ref] = []
    for row in rows:
        outcome = papers.pdf_of(desk, row.ref)
        if outcome.value is None:
            problems += outcome.problems
            end(desk, [row.ref], "print", "failed", outcome.problems[0].code)
            continue
        parts += [(outcome.value.name, outcome.value.content)] * (1 + row.copies)
        done.append(row.ref)
    if not parts:
        return Outcome(None, tuple(problems))
    end(desk, done, "print", "done")
    name = parts[0][0] if len(done) == 1 else f"{desk.today:%Y-%m-%d}.pdf"
    content = parts[0][1] if len(parts) == 1 else bound(parts, duplex=False)
    return Outcome(Batch(tuple(done), Printed(name, content), tuple(problems)))


def at_once(desk: Desk, ref: Ref) -> bool:
    """Is a document printed as it is posted, or after all are? Its profile says it, else the company (DOC-004)."""
    with desk.reading() as session:
        found = dispatch.of(session, desk.company_id, ref)
        profile = (dispatch.profile_of(session, desk.company_id, found.kind, found.customer_id)
                   if found is not None else None)
    timing = profile.timing if profile is not None else read_parameters(desk).get(SALES_PRINT_TIMING)
    return timing == "now"


def on_paper(desk: Desk, refs: Sequence[Ref]) -> list[Ref]:
    """Those of these documents that leave on paper (DOC-004)."""
    with desk.reading() as session:
        found = [dispatch.of(session, desk.company_id, ref) for ref in refs]
        return [x.ref for x in found if x is not None and "print" in dispatch.ways(session, desk.company_id, x)]


# ---------------------------------------------------------------- states

def _items(session: Session, refs: Sequence[Ref], channel: str) -> list[OutputItem]:
    by_table: dict[str, list[int]] = {}
    for table, key in refs:
        by_table.setdefault(table, []).append(key)
    return [item for table, keys in by_table.items() for start in range(0, len(keys), _MANY)
            for item in session.scalars(select(OutputItem).where(
                OutputItem.document_table == table, OutputItem.document_id.in_(keys[start:start + _MANY]),
                OutputItem.channel == channel))]


def begin(desk: Desk, refs: Sequence[Ref], channel: str) -> None:
    """In progress with a token before anything leaves; a document without that way gets one (WIN-30)."""
    with desk.writing(ACTION) as uow:
        known = _items(uow.session, refs, channel)
        held = {(item.document_table, item.document_id) for item in known}
        missing = [OutputItem(company_id=desk.company_id, document_table=ref[0], document_id=ref[1], channel=channel)
                   for ref in refs if ref not in held]
        uow.session.add_all(missing)
        for item in (*known, *missing):
            item.status, item.token = "in_progress", uuid.uuid4().hex


def end(desk: Desk, refs: Sequence[Ref], channel: str, result: str, message: str = "") -> None:
    """What became of it (WIN-30)."""
    with desk.writing(ACTION) as uow:
        for item in _items(uow.session, refs, channel):
            item.status, item.handed_over, item.token = result, channel == "email" and result == "done", None
            uow.session.add(OutputAttempt(item_id=item.id, at=desk.clock.now(), result=result, message=message or None))


def mark(desk: Desk, refs: Sequence[Ref], *, sent: bool) -> int:
    """Say that documents were sent, or are to be sent again, by every way but the electronic one; gives how many (WIN-30)."""
    with desk.writing(ACTION) as uow:
        items = [*_items(uow.session, refs, "print"), *_items(uow.session, refs, "email")]
        for item in items:
            item.status, item.token = "done" if sent else "to_do", None
            uow.session.add(OutputAttempt(item_id=item.id, at=desk.clock.now(), result=item.status, message=None))
        return len({(item.document_table, item.document_id) for item in items})

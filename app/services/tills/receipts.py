"""The receipt a customer gets for a payment: numbered once, its words frozen, its PDF kept (DEP-06, DEP-09, PAY-48)."""

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.core.enums import EntryType
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.archive import ArchivedDocument, LetterRecord
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, SettlementPair
from app.models.payments import PaymentCancellation, Receipt
from app.reports import record
from app.reports.letter_data import LetterData, rich
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.tills import receipt_paper
from app.storage import archive, numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "DEP-06-payment": N_("{document} is no payment of a customer. Choose a payment."),
    "DEP-06-taken-back": N_("{document} was taken back on {day}. Make a receipt for the payment that stands."),
    "DEP-06-gone": N_("This receipt no longer exists. Refresh the list."),
})

TABLE = Receipt.__tablename__
NUMBERS = "receipt"
"""The purpose of the series of receipts."""
_E, _S, _P = CustomerLedgerEntry, CustomerEntryState, SettlementPair


@dataclass(frozen=True, slots=True)
class Issued:
    """A receipt: its id and number; `fresh` = it was made now."""

    receipt_id: int
    number: str
    fresh: bool


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF and the name of its file."""

    name: str
    content: bytes


def issue(desk: Desk, entry_id: int) -> Outcome[Issued]:
    """Number the receipt of a posted payment, freeze what it says and keep its PDF, all in one step (DEP-06).

    A payment has one receipt: asked again, the same is told.
    """
    with desk.writing("receipt.issue") as unit:
        return _issue(desk, unit, entry_id)


def issue_all(desk: Desk, entry_ids: list[int]) -> tuple[list[Issued], tuple[Problem, ...]]:
    """A receipt for each payment, those that can have one; the others are told."""
    made: list[Issued] = []
    problems: list[Problem] = []
    for entry_id in entry_ids:
        outcome = issue(desk, entry_id)
        if outcome.value is None:
            problems += outcome.problems
        else:
            made.append(outcome.value)
    return made, tuple(problems)


def _issue(desk: Desk, unit: UnitOfWork, entry_id: int) -> Outcome[Issued]:
    session = unit.session
    entry = session.get(_E, entry_id)
    if entry is None or entry.company_id != desk.company_id:
        return Outcome(None, (error("LED-gone"),))
    held = session.scalars(select(Receipt).where(Receipt.entry_id == entry_id)).first()
    if held is not None:
        return Outcome(Issued(held.id, held.number, False))
    if entry.entry_type is not EntryType.PAYMENT or entry.amount >= 0 or entry.adjustment:
        return Outcome(None, (error("DEP-06-payment", document=entry.document_no),))
    back = taken_back(session, entry_id)
    if back is not None:
        return Outcome(None, (error("DEP-06-taken-back", document=entry.document_no, day=back.date),))
    return numbered(unit, lambda: _write(desk, unit, entry), numbering.check(session, desk.company_id, NUMBERS, desk.today))


def _write(desk: Desk, unit: UnitOfWork, entry: CustomerLedgerEntry) -> Issued:
    session = unit.session
    number = numbering.draw(session, desk.company_id, NUMBERS, desk.today).number
    made = Receipt(company_id=desk.company_id, number=number, entry_id=entry.id, date=desk.today, created_at=desk.clock.now(),
                   created_by_id=desk.actor.user_id)
    session.add(made)
    session.flush()
    data = receipt_paper.receipt(session, desk, made, entry, settled_by(session, entry.id))
    frozen = LetterRecord(company_id=desk.company_id, kind="receipt", document_table=TABLE, document_id=made.id,
                          language=data.language, record=record.to_plain(data))
    session.add(frozen)
    session.flush()
    _keep(session, desk, made, entry.customer_id, frozen, receipt_paper.render(session, data), None)
    unit.audit("receipt.issue", TABLE, made.id, number, {"payment": entry.document_no}, desk.company_id)
    return Issued(made.id, number, True)


def taken_back(session: Session, entry_id: int) -> PaymentCancellation | None:
    """The cancellation or return of a payment that was posted."""
    return session.scalars(select(PaymentCancellation).where(
        PaymentCancellation.entry_id == entry_id, PaymentCancellation.state == "posted")).first()


def settled_by(session: Session, entry_id: int) -> list[receipt_paper.Settled]:
    """What a payment settles now, each document once, with its discount and what is still open of it (DEP-06, DEP-09)."""
    undo = aliased(SettlementPair)
    rows = session.execute(
        select(_E, _S.remaining, _P).join(_P, _P.debit_entry_id == _E.id).join(_S, _S.entry_id == _E.id)
        .outerjoin(undo, undo.undoes_id == _P.id)
        .where(_P.credit_entry_id == entry_id, _P.undoes_id.is_(None), undo.id.is_(None))
        .order_by(_E.document_date, _E.document_no, _P.id))
    found: dict[int, receipt_paper.Settled] = {}
    for entry, remaining, pair in rows:
        before = found.get(entry.id) or receipt_paper.Settled(entry.document_no, entry.document_date, entry.currency,
                                                              entry.amount, rest=remaining)
        found[entry.id] = replace(before, settled=before.settled + pair.amount, discount=before.discount + pair.discount,
                                  other=before.other + pair.penny + pair.tolerance + pair.over_under + pair.write_off)
    return list(found.values())


# ---------------------------------------------------------------- on paper

def paper(desk: Desk, receipt_id: int, *, copy: bool = False) -> Outcome[Printed]:
    """The PDF of a receipt: the archived bytes; `copy` = once more with the mark *Copy* (AUD-031).

    Of a payment that was taken back since, it prints *Cancelled* and the day; that paper too is kept beside the first.
    """
    with desk.writing("receipt.print") as unit:
        session = unit.session
        row = session.get(Receipt, receipt_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("DEP-06-gone"),))
        entry = session.get_one(_E, row.entry_id)
        first = _first(session, receipt_id)
        name = receipt_paper.name_of(row.number, session.get_one(Customer, entry.customer_id).number)
        back = taken_back(session, entry.id)
        if back is None and not copy:
            return Outcome(Printed(name, archive.read(session, first.content_sha256)))
        frozen = _frozen(session, receipt_id)
        content = receipt_paper.render(session, _marked(frozen, back, copy=copy))
        if _keep(session, desk, row, entry.customer_id, frozen, content, first.id):
            unit.audit("receipt.duplicate", TABLE, row.id, row.number, {"cancelled": back is not None}, desk.company_id)
        return Outcome(Printed(name, content))


def _marked(frozen: LetterRecord, back: PaymentCancellation | None, *, copy: bool) -> LetterData:
    if frozen.record is None:
        raise archive.LostContentError(f"{TABLE} {frozen.document_id}")
    data = record.from_plain(frozen.record)
    if back is None:
        return replace(data, mark=receipt_paper.copy_mark(data.language)) if copy else data
    told = receipt_paper.cancelled_words(data.language, back.kind, back.date)
    return replace(data, mark=told[0], after=(rich(f"**{told[1]}**"), *data.after))


def _first(session: Session, receipt_id: int) -> ArchivedDocument:
    return session.scalars(select(ArchivedDocument).where(
        ArchivedDocument.document_table == TABLE, ArchivedDocument.document_id == receipt_id,
        ArchivedDocument.duplicate_of_id.is_(None)).order_by(ArchivedDocument.id)).one()


def _frozen(session: Session, receipt_id: int) -> LetterRecord:
    return session.scalars(select(LetterRecord).where(LetterRecord.document_table == TABLE,
                                                      LetterRecord.document_id == receipt_id)).one()


def _keep(session: Session, desk: Desk, row: Receipt, customer_id: int, frozen: LetterRecord, content: bytes,
          original: int | None) -> bool:
    """Archive a PDF of a receipt unless this very one is there; was it added?"""
    digest, kept = archive.keep(session, content), ArchivedDocument
    if session.scalars(select(kept.id).where(kept.document_table == TABLE, kept.document_id == row.id,
                                             kept.content_sha256 == digest)).first() is not None:
        return False
    session.add(ArchivedDocument(
        company_id=desk.company_id, kind="receipt", number=row.number, date=row.date, customer_id=customer_id,
        document_table=TABLE, document_id=row.id, letter_id=frozen.id, language=frozen.language, content_sha256=digest,
        duplicate_of_id=original, created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
    session.flush()
    return True


def together(desk: Desk, receipt_ids: list[int], *, copy: bool = False) -> Outcome[Printed]:
    """Several receipts in one PDF, one after the other; the name is that of the first or of the day."""
    made: list[Printed] = []
    for receipt_id in receipt_ids:
        outcome = paper(desk, receipt_id, copy=copy)
        if outcome.value is None:
            return outcome
        made.append(outcome.value)
    if len(made) == 1:
        return Outcome(made[0])
    return Outcome(Printed(f"{desk.today:%Y-%m-%d}.pdf", receipt_paper.bound([(m.name, m.content) for m in made])))


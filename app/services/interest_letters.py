"""Interest notes as letters: what stands in the books becomes what is printed and mailed (LTR-01, INT-24, WIN-31, COL-35)."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import DetailKind
from app.core.problems import Problem, warning
from app.models.archive import LetterRecord
from app.models.customers import Customer
from app.models.interest import InterestTerms, LawIndex, LawPreset
from app.models.interest_notes import InterestNote, InterestNoteCompensation, InterestNoteLine, InterestSegment
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry
from app.models.types import Minor
from app.reports.letter_data import LetterData
from app.services import email_texts, letter_output
from app.services.desk import Desk
from app.services.interest_paper import KIND as NAME
from app.services.interest_paper import Basis, Charged, Flat, NoteFacts, NotePaper, Stretch, Texts
from app.services.letter_output import Head, Kind, Printed
from app.services.letter_sheet import Paper, check_recipient, chosen, sheet
from app.services.outgoing import Mail

_NOT_PAID = (DetailKind.INITIAL, DetailKind.REALISED, DetailKind.UNREALISED)


class _Notes(Kind):
    """Interest notes."""

    table = InterestNote.__tablename__
    archived = NAME

    def head(self, session: Session, key: int) -> Head | None:
        """Number, day, customer and way."""
        row = session.get(InterestNote, key)
        if row is None:
            return None
        cancelled = session.scalars(select(InterestNote.id).where(InterestNote.cancels_id == key)).first()
        return Head(row.number or "", row.document_date, row.customer_id, row.channel, row.state == "issued",
                    cancelled is not None)

    def data(self, session: Session, desk: Desk, key: int) -> LetterData:
        """Written anew from what is known now."""
        return writer(session, desk, session.get_one(InterestNote, key)).letter()

    def mail(self, session: Session, desk: Desk, key: int) -> Mail:
        """The texts of the set-up for interest notes (COL-35)."""
        written = writer(session, desk, session.get_one(InterestNote, key))
        found = written.paper.sheet
        said = email_texts.message(session, found.company, NAME, found.language, found.region, written.fields())
        return Mail(((found.contact.email if found.contact else "") or "").strip(), said.subject, said.body, ())


KIND = _Notes()


def freeze(session: Session, desk: Desk, note: InterestNote) -> LetterRecord:
    """Keep the finished note inside the transaction that issues it; its PDF is made from this record for ever (WIN-31)."""
    return letter_output.freeze(session, desk, KIND, note.id)


def preview(desk: Desk, note_id: int) -> bytes:
    """The PDF of a note as it is now, with the mark Draft; the archived bytes of an issued one (INT-32)."""
    return letter_output.preview(desk, KIND, note_id)


def print_note(desk: Desk, note_id: int) -> Printed:
    """One PDF, archived."""
    return letter_output.print_letter(desk, KIND, note_id)


def check(session: Session, desk: Desk, note: InterestNote) -> tuple[Problem, ...]:
    """Address, e-mail and language of a note before it is issued (REM-41, WIN-69)."""
    from app.reports import checks

    written = writer(session, desk, note)
    found = written.paper.sheet
    problems = check_recipient(session, found, note.channel)
    problems += checks.problems(written.letter())
    terms = session.get_one(InterestTerms, note.terms_id)
    if any(texts and not texts.get(found.language) for texts in (terms.beginning_text, terms.ending_text)):
        problems.append(warning("REM-41-text", key=f"REM-41-text-{found.customer.id}", customer=found.customer.number))
    return tuple(problems)


# ---------------------------------------------------------------- what stands in the books

def writer(session: Session, desk: Desk, note: InterestNote) -> NotePaper:
    """The note with everything its paper needs, in the customer's language."""
    found = sheet(session, note.company_id, note.customer_id, note.document_date)
    paper = Paper(session, desk, found, note.currency)
    entry = session.get(CustomerLedgerEntry, note.entry_id) if note.entry_id else None
    reference = (entry.payment_reference if entry else None) or paper.own_reference(note.number or "")
    terms = session.get_one(InterestTerms, note.terms_id)
    return NotePaper(paper, NoteFacts(
        note.number or "", note.document_date, note.posting_date, note.due_date, _lines(session, note), note.interest, note.fee,
        note.vat, note.rounding, note.total, note.remaining, reference, _basis(session, terms),
        _texts(terms, (found.language, found.company.language)), _flat(session, note)))


def _flat(session: Session, note: InterestNote) -> Flat | None:
    """Its flat compensation with the law behind it, None without any (LAW-08)."""
    from app.services.interest.checks import preset_of  # Checks read letters as well.

    if not note.compensation:
        return None
    claim = InterestNoteCompensation
    count = session.scalar(select(func.count()).select_from(claim).where(claim.note_id == note.id, claim.excluded.is_(False)))
    preset = preset_of(session, note, session.get_one(Customer, note.customer_id))
    return Flat(note.compensation, int(count or 0), preset.code if preset is not None else "")


def _lines(session: Session, note: InterestNote) -> tuple[Charged, ...]:
    """Its documents; what was excluded is not printed."""
    line = InterestNoteLine
    rows = session.scalars(select(line).where(line.note_id == note.id, line.excluded.is_(False)).order_by(line.line_no)).all()
    entries = {e.id: e for e in session.scalars(select(CustomerLedgerEntry).where(
        CustomerLedgerEntry.id.in_([r.entry_id for r in rows])))}
    stretches = _stretches(session, note.id)
    paid, closed = _paid(session, rows, note.document_date), _closed(session, rows)
    return tuple(Charged(
        entries[r.entry_id].document_no, entries[r.entry_id].entry_type, r.due_date, entries[r.entry_id].amount, r.remaining,
        r.base, r.days, r.rate, r.computed, r.interest, tuple(stretches.get(r.id, ())), tuple(paid.get(r.entry_id, ())),
        closed.get(r.entry_id) if r.closed else None, r.text) for r in rows)


def _stretches(session: Session, note_id: int) -> dict[int, list[Stretch]]:
    part, found = InterestSegment, dict[int, list[Stretch]]()
    for s in session.scalars(select(part).join(InterestNoteLine, InterestNoteLine.id == part.line_id)
                             .where(InterestNoteLine.note_id == note_id).order_by(part.line_id, part.no)):
        found.setdefault(s.line_id or 0, []).append(Stretch(
            s.first, s.last, s.days, s.base, s.rate, s.amount, s.provisional, s.carried, s.intervals, s.each))
    return found


def _paid(session: Session, rows: Sequence[InterestNoteLine], day: date) -> dict[int, list[tuple[date, int]]]:
    """What reduced each document after it was due, by day, positive."""
    due, detail = {r.entry_id: r.due_date for r in rows}, DetailedEntry
    found: dict[int, list[tuple[date, int]]] = {}
    for entry_id, on, amount in session.execute(
            select(detail.entry_id, detail.posting_date, type_coerce(func.sum(detail.amount), Minor()))
            .where(detail.entry_id.in_(due), detail.kind.not_in(_NOT_PAID), detail.posting_date <= day)
            .group_by(detail.entry_id, detail.posting_date).order_by(detail.posting_date)):
        if amount and on > due[entry_id]:
            found.setdefault(entry_id, []).append((on, -int(amount)))
    return found


def _closed(session: Session, rows: Sequence[InterestNoteLine]) -> dict[int, date | None]:
    state = CustomerEntryState
    return {key: on for key, on in session.execute(select(state.entry_id, state.closed_on).where(
        state.entry_id.in_([r.entry_id for r in rows if r.closed])))}


def _basis(session: Session, terms: InterestTerms) -> Basis:
    """The law behind the rates of the terms, where they follow one (LAW-05)."""
    preset = session.get(LawPreset, terms.preset_id) if terms.preset_id and terms.source == "index" else None
    index = session.get(LawIndex, preset.index_id) if preset and preset.index_id else None
    return Basis(terms.method, terms.day_count, terms.period_days, preset.code if preset else "", index.code if index else "",
                 preset.margin if preset else Decimal(0))


def _texts(terms: InterestTerms, languages: Sequence[str]) -> Texts:
    """In the customer's language, else in the company's (REM-08, WIN-69)."""
    return Texts(*(chosen(texts, languages) for texts in (terms.line_text, terms.detail_text, terms.beginning_text,
                                                          terms.ending_text)))

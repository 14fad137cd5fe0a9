"""Issued interest notes, letters and fee entries as adjustments see them: charges, what was done, what is open (INT-50, 57)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.dates import DateFormula
from app.core.enums import DetailKind, EntryType, VoucherSource
from app.core.facts import Ref
from app.core.money import shares
from app.core.problems import Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.collections import CollectionLetter, CollectionLetterLevel, CollectionLetterLine, CollectionLogEntry
from app.models.interest import InterestTerms
from app.models.interest_notes import (
    ChargeAdjustment,
    ChargeAdjustmentLine,
    InterestNote,
    InterestNoteCompensation,
    InterestNoteLine,
)
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    GeneralLedgerEntry,
    SettlementPair,
    VatEntry,
)
from app.rules.interest.adjusting import Action, Charge, Document, Kind

declare({
    "INT-50-adjusted": N_("Something of {document} was waived or reversed already. Reverse the rest instead of cancelling it."),
})

NOTE, LETTER, FEE = "interest_note", "collection_letter", "customer_ledger_entry"
SOURCES = {NOTE: VoucherSource.INT, LETTER: VoucherSource.CLT, FEE: VoucherSource.PAY}
"""The series of vouchers an adjustment takes: that of what it adjusts."""
ROLES = {"interest": AccountRole.INT, "fee": AccountRole.FEE, "line_fee": AccountRole.LFEE, "compensation": AccountRole.FEE}
KIND_NAMES = {"interest": N_("Interest"), "fee": N_("Fee"), "line_fee": N_("Fee per line"), "compensation": N_("Compensation")}
FEE_ROLES = (AccountRole.NSF, AccountRole.PAYFEE, AccountRole.RECHARGE)
_E, _S = CustomerLedgerEntry, CustomerEntryState


@dataclass(frozen=True, slots=True)
class Part:
    """One charge of an issued document in minor units: `net` and `vat` add up to it, `rounding` is inside `net`.

    `ref` = its row; `kind` = interest, fee, line_fee or compensation; `about` = the number of the entry it is for.
    """

    ref: Ref
    kind: str
    net: int
    vat: int = 0
    entry_id: int | None = None
    about: str = ""
    days: int = 0
    rounding: int = 0

    @property
    def amount(self) -> int:
        """What the customer was asked for it."""
        return self.net + self.vat


@dataclass(frozen=True, slots=True)
class Sheet:
    """An issued document with its charges; `keys[n]` of `document.charges` is the position of the part plus one."""

    ref: Ref
    customer_id: int
    entry_type: EntryType
    day: date
    entry_id: int
    voucher_id: int
    posting_date: date
    parts: tuple[Part, ...]
    document: Document
    due: DateFormula = DateFormula()
    last: str = ""
    last_by_key: tuple[tuple[int, str], ...] = ()
    """Key and action of what was done last to each charge; `last` = to the document at all."""

    def part(self, key: int) -> Part:
        """A charge by its key."""
        return self.parts[key - 1]


@dataclass(frozen=True, slots=True)
class _Head:
    """What all three kinds of documents have."""

    ref: Ref
    number: str
    entry_id: int
    day: date
    issued: bool
    parts: tuple[Part, ...]
    rounding: int = 0
    due: DateFormula = DateFormula()


def sheet(session: Session, company_id: int, ref: Ref) -> Sheet | None:
    """One document; None where it charged nothing that was posted, or is no document of this company."""
    makers = {NOTE: _note, LETTER: _letter, FEE: _fee}
    head = makers[ref[0]](session, company_id, ref[1]) if ref[0] in makers else None
    return None if head is None else _sheet(session, company_id, head)


def refused(session: Session, company_id: int, ref: Ref) -> Problem:
    """Why there is no sheet: a draft or one that charged nothing (INT-50)."""
    row: InterestNote | CollectionLetter | None = None
    if ref[0] == NOTE:
        row = session.get(InterestNote, ref[1])
    elif ref[0] == LETTER:
        row = session.get(CollectionLetter, ref[1])
    if row is None or row.company_id != company_id:
        return error("LED-gone")
    return error("INT-50-draft", document=row.number or f"#{row.id}")


# ---------------------------------------------------------------- what was charged

def _note(session: Session, company_id: int, note_id: int) -> _Head | None:
    note = session.get(InterestNote, note_id)
    if note is None or note.company_id != company_id or note.state != "issued" or note.cancels_id or note.entry_id is None:
        return None
    lines = session.execute(
        select(InterestNoteLine, _E.document_no).outerjoin(_E, _E.id == InterestNoteLine.entry_id)
        .where(InterestNoteLine.note_id == note_id).order_by(InterestNoteLine.line_no)).all()
    charged = [(x, number) for x, number in lines if x.interest and not x.excluded]
    taxes = _spread(note.vat - note.fee_vat - note.compensation_vat, [x.interest for x, _number in charged])
    parts = [Part((InterestNoteLine.__tablename__, x.id), "interest", x.interest, vat, x.entry_id, number or "", x.days)
             for (x, number), vat in zip(charged, taxes, strict=True)]
    if note.fee:
        parts.append(Part((NOTE, note.id), "fee", note.fee, note.fee_vat))
    claim = InterestNoteCompensation
    parts += [Part((claim.__tablename__, c.id), "compensation", c.amount, c.vat, c.entry_id, c.text) for c in session.scalars(
        select(claim).where(claim.note_id == note_id, claim.excluded.is_(False)).order_by(claim.id))]
    terms = session.get(InterestTerms, note.terms_id)
    return _Head((NOTE, note_id), note.number or "", note.entry_id, note.document_date,
                 not _cancelled(session, InterestNote, note_id), tuple(parts), note.rounding,
                 DateFormula.parse(terms.due if terms else ""))


def _letter(session: Session, company_id: int, letter_id: int) -> _Head | None:
    letter = session.get(CollectionLetter, letter_id)
    if (letter is None or letter.company_id != company_id or letter.state != "issued" or letter.cancels_id
            or letter.entry_id is None):
        return None
    line, table = CollectionLetterLine, CollectionLetterLine.__tablename__
    lines = session.execute(select(line, _E.document_no).outerjoin(_E, _E.id == line.entry_id)
                            .where(line.letter_id == letter_id).order_by(line.line_no)).all()
    charged = [(x, number) for x, number in lines if x.kind == "overdue" and x.interest]
    taxes = _spread(letter.vat - sum(x.vat for x, _number in lines), [x.interest for x, _number in charged])
    parts = [Part((table, x.id), "interest", x.interest, vat, x.entry_id, number or "")
             for (x, number), vat in zip(charged, taxes, strict=True)]
    parts += [Part((table, x.id), x.kind, x.amount, x.vat, x.entry_id, number or "") for x, number in lines
              if x.kind in ROLES and x.kind != "interest" and x.amount]
    level = session.scalars(select(CollectionLetterLevel.due).where(
        CollectionLetterLevel.sequence_id == letter.sequence_id, CollectionLetterLevel.number == letter.level)).first()
    return _Head((LETTER, letter_id), letter.number or "", letter.entry_id, letter.document_date,
                 not _cancelled(session, CollectionLetter, letter_id), tuple(parts), letter.rounding,
                 DateFormula.parse(level or ""))


def _fee(session: Session, company_id: int, entry_id: int) -> _Head | None:
    """The fee of a payment or of its return: one charge, its VAT told by the voucher (UND-09, PAY-32)."""
    entry = session.get(_E, entry_id)
    if (entry is None or entry.company_id != company_id or entry.entry_type is not EntryType.PAYMENT_FEE or entry.adjustment
            or entry.amount <= 0):
        return None
    vat = sum(-line.amount for line in own_lines(session, entry) if line.role is AccountRole.VATOUT)
    return _Head((FEE, entry_id), entry.document_no, entry_id, entry.document_date, True,
                 (Part((FEE, entry_id), "fee", entry.amount - vat, vat),))


def own_lines(session: Session, entry: CustomerLedgerEntry) -> list[GeneralLedgerEntry]:
    """The lines of a voucher behind one entry: those after its own until the next entry's, which is how they were posted."""
    line, detail = GeneralLedgerEntry, DetailedEntry
    control = session.scalars(select(line.line_no).join(detail, detail.gl_entry_id == line.id).where(
        detail.entry_id == entry.id, detail.voucher_id == entry.voucher_id, detail.kind == DetailKind.INITIAL)).first()
    found: list[GeneralLedgerEntry] = []
    left = entry.amount
    for row in session.scalars(select(line).where(line.voucher_id == entry.voucher_id, line.line_no > (control or 0))
                               .order_by(line.line_no)):
        if row.customer_id is not None or left <= 0:
            break
        found.append(row)
        left += row.amount
    return found


def _cancelled(session: Session, model: type[InterestNote] | type[CollectionLetter], identity: int) -> bool:
    return session.scalars(select(model.id).where(model.cancels_id == identity)).first() is not None


def _spread(vat: int, nets: Sequence[int]) -> list[int]:
    """VAT of all interest lines to each of them, carried so that it adds up."""
    return shares(vat, nets) if vat and sum(nets) else [0] * len(nets)


def _posted(parts: Sequence[Part], rounding: int, total: int) -> tuple[Part, ...]:
    """The kinds of charges that are in the entry: terms may print interest or fees without posting them (REM-44, INT-24).

    Terms may have changed since, the entry cannot: the largest set of kinds that comes to its amount is what was posted.
    """
    kinds = list(dict.fromkeys(p.kind for p in parts))
    for size in range(len(kinds), 0, -1):
        for chosen in combinations(kinds, size):
            found = [p for p in parts if p.kind in chosen]
            for extra in (rounding, 0):
                if sum(p.amount for p in found) + extra == total:
                    return _with_rounding(found, extra)
    return ()


def _with_rounding(parts: Sequence[Part], rounding: int) -> tuple[Part, ...]:
    """What rounded the document goes with its largest charge, so that the whole can be taken back (REM-32)."""
    largest = max(range(len(parts)), key=lambda n: parts[n].amount)
    return tuple(replace(p, net=p.net + rounding, rounding=rounding) if n == largest and rounding else p
                 for n, p in enumerate(parts))


# ---------------------------------------------------------------- what was done since

def _sheet(session: Session, company_id: int, head: _Head) -> Sheet | None:
    entry, state = session.get_one(_E, head.entry_id), session.get_one(_S, head.entry_id)
    parts = _posted(head.parts, head.rounding, entry.amount)
    if not parts:
        return None
    key_of = {p.ref: n for n, p in enumerate(parts, 1)}
    done = _done(session, company_id, head.ref)
    sums: dict[tuple[int, str], int] = defaultdict(int)
    latest: dict[int, str] = {}
    for kind, ref, amount in done.lines:
        sums[key_of[ref], kind] += amount
        latest[key_of[ref]] = kind
    charges = tuple(Charge(n, Kind.INTEREST if p.kind == "interest" else Kind.FEE, p.amount, p.vat, p.entry_id,
                           sums[n, Action.WAIVE], sums[n, Action.REINSTATE], sums[n, Action.REVERSE],
                           cancelled=p.kind == "interest" and sums[n, Action.REVERSE] > 0) for n, p in enumerate(parts, 1))
    paid, written_off = _settled(session, (head.entry_id, *done.debits, *done.credits))
    document = Document(head.number, entry.currency, charges, state.remaining, _left(session, done.debits),
                        -_left(session, done.credits), paid, written_off, head.issued, reversible=head.ref[0] != FEE)
    return Sheet(head.ref, entry.customer_id, entry.entry_type, head.day, head.entry_id, entry.voucher_id, entry.posting_date,
                 parts, document, head.due, done.last, tuple(latest.items()))


@dataclass(frozen=True, slots=True)
class _Done:
    """Earlier adjustments of a document: kind, charge and amount of each line; their debit and credit entries, oldest first."""

    lines: tuple[tuple[str, Ref, int], ...] = ()
    debits: tuple[int, ...] = ()
    credits: tuple[int, ...] = ()
    last: str = ""


def _done(session: Session, company_id: int, ref: Ref) -> _Done:
    head, line = ChargeAdjustment, ChargeAdjustmentLine
    heads = session.scalars(select(head).where(
        head.company_id == company_id, head.object_table == ref[0], head.object_id == ref[1], head.state == "issued")
        .order_by(head.id)).all()
    kinds = {h.id: h.kind for h in heads}
    lines = session.scalars(select(line).where(line.adjustment_id.in_(kinds)).order_by(line.adjustment_id, line.line_no)).all()
    debits = tuple(h.entry_id for h in heads if h.kind == Action.REINSTATE and h.entry_id)
    credits = tuple(h.entry_id for h in heads if h.kind != Action.REINSTATE and h.entry_id)
    return _Done(tuple((kinds[x.adjustment_id], (x.charge_table, x.charge_id), x.amount) for x in lines), debits, credits,
                 heads[-1].kind if heads else "")


def open_of(session: Session, company_id: int, ref: Ref, *, debit: bool) -> list[tuple[int, int]]:
    """Entries of earlier adjustments with what is open of each (positive), oldest first: debits or credits (INT-53)."""
    done = _done(session, company_id, ref)
    ids = done.debits if debit else done.credits
    left = dict(session.execute(select(_S.entry_id, _S.remaining).where(_S.entry_id.in_(ids))).all())
    return [(i, abs(left[i])) for i in ids if left[i]]


def adjusted(session: Session, company_id: int, ref: Ref, number: str) -> tuple[Problem, ...]:
    """Why a document cannot be cancelled as a whole: something of it was waived, charged again or reversed (INT-26)."""
    return (error("INT-50-adjusted", document=number),) if _done(session, company_id, ref).lines else ()


def _left(session: Session, ids: Sequence[int]) -> int:
    return sum(session.scalars(select(_S.remaining).where(_S.entry_id.in_(ids))))


def _settled(session: Session, family: Iterable[int]) -> tuple[int, int]:
    """What was paid on the document and its adjustments, refunds of them taken off, and what was written off (INT-57)."""
    detail, pair, ids = DetailedEntry, SettlementPair, list(family)
    rows = session.execute(
        select(detail.entry_id, detail.kind, detail.amount, pair.debit_entry_id, pair.credit_entry_id)
        .outerjoin(pair, pair.id == detail.pair_id)
        .where(detail.entry_id.in_(ids), detail.kind != DetailKind.INITIAL, detail.amount != 0)).all()
    others = {r.credit_entry_id if r.debit_entry_id == r.entry_id else r.debit_entry_id for r in rows} - {None}
    lost = set(session.scalars(select(_E.id).where(_E.id.in_(others), _E.entry_type == EntryType.WRITE_OFF)))
    paid = written_off = 0
    for r in rows:
        other = r.credit_entry_id if r.debit_entry_id == r.entry_id else r.debit_entry_id
        if r.kind is not DetailKind.SETTLEMENT or other in lost:
            written_off -= r.amount
        else:
            paid -= r.amount
    return paid, written_off


# ---------------------------------------------------------------- which documents

def refs_of_entry(session: Session, company_id: int, entry_id: int) -> list[Ref]:
    """The documents an entry leads to: of a note, letter, fee or adjustment its own; of an invoice all that charged interest."""
    entry = session.get(_E, entry_id)
    if entry is None or entry.company_id != company_id:
        return []
    if entry.document_table == ChargeAdjustment.__tablename__ and entry.document_id:
        made = session.get(ChargeAdjustment, entry.document_id)
        return [(made.object_table, made.object_id)] if made is not None else []
    if entry.document_table in (NOTE, LETTER) and entry.document_id:
        return [(entry.document_table, entry.document_id)]
    if entry.entry_type is EntryType.PAYMENT_FEE:
        return [(FEE, entry_id)]
    log = CollectionLogEntry
    rows = session.execute(select(log.document_table, log.document_id).where(
        log.entry_id == entry_id, log.cancels_id.is_(None), log.interest != 0, log.document_id.is_not(None)).order_by(log.id))
    return list(dict.fromkeys((r.document_table, r.document_id) for r in rows))


def refs_of_customer(session: Session, company_id: int, customer_id: int) -> list[Ref]:
    """Every note, letter and fee with an entry of a customer, the newest first."""
    kinds = (EntryType.INTEREST_NOTE, EntryType.COLLECTION_LETTER, EntryType.PAYMENT_FEE)
    rows = session.scalars(select(_E).where(
        _E.company_id == company_id, _E.customer_id == customer_id, _E.entry_type.in_(kinds), _E.adjustment.is_(False),
        _E.amount > 0).order_by(_E.document_date.desc(), _E.id.desc()))
    return [(FEE, e.id) if e.entry_type is EntryType.PAYMENT_FEE else (e.document_table or "", e.document_id or 0)
            for e in rows if e.entry_type is EntryType.PAYMENT_FEE or e.document_table in (NOTE, LETTER)]


def sheets(session: Session, company_id: int, refs: Iterable[Ref]) -> list[Sheet]:
    """The documents that stand, in the given order; cancelled ones and those that charged nothing are left out."""
    found = (sheet(session, company_id, ref) for ref in refs)
    return [s for s in found if s is not None and s.document.issued]


def vat_templates(session: Session, voucher_id: int) -> dict[int, VatEntry]:
    """The VAT entries of a voucher by VAT code: an adjustment takes code, category and rate from them (INT-58)."""
    return {v.vat_code_id: v for v in session.scalars(select(VatEntry).where(VatEntry.voucher_id == voucher_id))}

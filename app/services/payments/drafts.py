"""Payment journals while they are typed: head and lines kept as they change, found again after a crash (PAY-01…05, ERR-01)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.core.enums import EntryType
from app.core.problems import Outcome, Problem, error
from app.models.journals import Journal, JournalLine, JournalName
from app.models.ledger import Voucher
from app.services.desk import Desk
from app.services.journals.drafts import Kept
from app.services.payments.stale import both_values
from app.storage.errors import StorageError

PAYMENT = "payment"
_CHUNK = 400
_TABLE = JournalLine.__table__
Offset = tuple[str, int]
"""The other side of a line: ("bank", own bank account), ("ledger", account) or ("bridge", account)."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a journal (PAY-02); `control_amount` in minor units of `currency`, what came in by the paper."""

    name_id: int | None = None
    text: str = ""
    currency: str | None = None
    document_date: date | None = None
    control_count: int | None = None
    control_amount: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line as typed (PAY-03); `debit` and `credit` in minor units of `currency`. `no` names it within its journal.

    `voucher` = lines with the same one share a voucher (None = one of its own); `entry_type` None = payment on the credit side,
    refund on the debit side (PAY-04). `rate` = accounting units per unit, kept only when `rate_typed`. `discount_date` = the
    date selected in the settle pane (DSC-13). `unread` = what was typed and could not be read, by field.
    """

    no: int
    voucher: int | None = None
    posting_date: date | None = None
    customer_id: int | None = None
    text: str = ""
    debit: int = 0
    credit: int = 0
    currency: str | None = None
    offset: Offset | None = None
    method_id: int | None = None
    payment_reference: str = ""
    document_date: date | None = None
    entry_type: EntryType | None = None
    rate: Decimal | None = None
    rate_typed: bool = False
    specification: str = ""
    structured_reference: str = ""
    bank_type: str = ""
    cheque_bank: str = ""
    cheque_branch: str = ""
    deposit_slip: bool = False
    prepayment: bool = False
    profile_id: int | None = None
    vat_code_id: int | None = None
    due_date: date | None = None
    discount_date: date | None = None
    payment_status: str = "none"
    cost_centre: int | None = None
    project: int | None = None
    origin: str = "manual"
    unread: Mapping[str, str] = field(default_factory=dict)

    @property
    def amount(self) -> int:
        """Signed, debit positive: what the customer owes more by this line."""
        return self.debit - self.credit

    @property
    def kind(self) -> EntryType:
        """What the line becomes at the customer (PAY-04)."""
        return self.entry_type or (EntryType.REFUND if self.amount > 0 else EntryType.PAYMENT)

    @property
    def blank(self) -> bool:
        """Was nothing typed but what is on offer (voucher, date, currency, offset, method)?"""
        return not (self.customer_id or self.debit or self.credit or self.text or self.payment_reference or self.unread)


@dataclass(frozen=True, slots=True)
class Changed:
    """What became different since a journal was kept last: lines with their position, lines that are gone, moved ones, head."""

    put: Sequence[tuple[int, Line]] = ()
    gone: Sequence[int] = ()
    moved: Mapping[int, int] = field(default_factory=dict)
    head: Head | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """A journal with its lines in their order. `vouchers` = ids and numbers by line, once it was posted; `entries` = the entry
    each line became; `notes` = what the program tells about a line (a mark that was taken away, why it was moved here)."""

    journal_id: int
    version: int
    number: str | None
    state: str
    head: Head
    saved_at: datetime
    lines: tuple[Line, ...]
    vouchers: Mapping[int, tuple[int, str]]
    entries: Mapping[int, int]
    notes: Mapping[int, Any]

    @property
    def posted(self) -> bool:
        """Is it final?"""
        return self.state == "posted"


def newest(desk: Desk) -> int | None:
    """The payment journal this user worked on last and did not post."""
    with desk.reading() as session:
        return session.scalars(
            select(Journal.id).where(Journal.company_id == desk.company_id, Journal.kind == PAYMENT,
                                     Journal.state.in_(("draft", "validated")), Journal.created_by_id == desk.actor.user_id)
            .order_by(Journal.saved_at.desc(), Journal.id.desc())).first()


def load(desk: Desk, journal_id: int) -> Loaded | None:
    """A payment journal of this company, or None when it is gone or not for this user (PAY-01: private)."""
    with desk.reading() as session:
        journal = session.get(Journal, journal_id)
        if journal is None or journal.company_id != desk.company_id or journal.kind != PAYMENT or _hidden(session, desk, journal):
            return None
        rows = session.execute(select(JournalLine, Voucher.number).outerjoin(Voucher, Voucher.id == JournalLine.voucher_id)
                               .where(JournalLine.journal_id == journal_id).order_by(JournalLine.position)).all()
        return Loaded(
            journal.id, journal.version, journal.number, journal.state, head_of(journal), journal.saved_at,
            tuple(line_of(row) for row, _number in rows),
            {row.no: (row.voucher_id, number) for row, number in rows if row.voucher_id is not None},
            {row.no: row.entry_id for row, _number in rows if row.entry_id is not None},
            {row.no: row.error for row, _number in rows if row.error})


def _hidden(session: Session, desk: Desk, journal: Journal) -> bool:
    """A journal of a private name belongs to whoever began it, until it is posted (PAY-01)."""
    if journal.state == "posted" or journal.created_by_id == desk.actor.user_id or journal.name_id is None:
        return False
    return session.get_one(JournalName, journal.name_id).private


def head_of(journal: Journal) -> Head:
    """The head of a stored journal."""
    return Head(journal.name_id, journal.text, journal.currency, journal.document_date, journal.control_count,
                journal.control_amount)


def line_of(row: JournalLine) -> Line:
    """A stored line as it was typed."""
    offset: Offset | None = None
    if row.offset_bank_id is not None:
        offset = ("bank", row.offset_bank_id)
    elif row.offset_account_id is not None:
        offset = (row.offset_type or "ledger", row.offset_account_id)
    unread = dict(row.unread or {})
    both = unread.pop(_BOTH, None)
    return Line(
        row.no, row.voucher_group, row.posting_date, row.customer_id, row.text, row.debit if both is None else int(both),
        row.credit, row.currency, offset, row.payment_method_id, row.payment_reference or "", row.document_date, row.entry_type,
        row.rate, row.rate_typed, row.specification or "", row.structured_reference or "", row.bank_type or "",
        row.cheque_bank or "", row.cheque_branch or "", row.deposit_slip, row.prepayment, row.posting_profile_id,
        row.vat_code_id, row.due_date, row.discount_date, row.payment_status, row.cost_centre_id, row.project_id, row.origin,
        unread)


_BOTH = "both"
"""Where a draft keeps the debit of a line that has a credit as well, so that nothing typed is lost (PAY-04)."""


def columns(desk: Desk, journal_id: int, position: int, line: Line) -> dict[str, Any]:
    """The row of a line; every line fills the same columns."""
    kind, identity = line.offset or (None, None)
    both = bool(line.debit and line.credit)
    unread = {**line.unread, **({_BOTH: str(line.debit)} if both else {})}
    return {
        "company_id": desk.company_id, "journal_id": journal_id, "no": line.no, "position": position,
        "voucher_group": line.voucher, "posting_date": line.posting_date, "document_date": line.document_date,
        "customer_id": line.customer_id, "entry_type": line.entry_type, "due_date": line.due_date, "text": line.text[:100],
        "debit": 0 if both else line.debit, "credit": line.credit, "currency": line.currency, "rate": line.rate,
        "rate_typed": line.rate_typed, "offset_type": kind, "offset_bank_id": identity if kind == "bank" else None,
        "offset_account_id": None if kind == "bank" else identity, "payment_method_id": line.method_id,
        "specification": line.specification[:20] or None, "payment_reference": line.payment_reference[:35] or None,
        "structured_reference": line.structured_reference[:35] or None, "bank_type": line.bank_type[:20] or None,
        "cheque_bank": line.cheque_bank[:70] or None, "cheque_branch": line.cheque_branch[:70] or None,
        "deposit_slip": line.deposit_slip, "prepayment": line.prepayment, "posting_profile_id": line.profile_id,
        "vat_code_id": line.vat_code_id, "discount_date": line.discount_date, "payment_status": line.payment_status,
        "cost_centre_id": line.cost_centre, "project_id": line.project, "origin": line.origin, "unread": unread or None,
        "document_no": "", "error": None,
    }


def keep(desk: Desk, kept: Kept | None, changed: Changed) -> Outcome[Kept]:
    """Keep what was typed since `kept` (None = the journal is new); only changed lines are written, in place, so that their
    marks and fees stay with them (ERR-01). What is deleted gives its marks back."""
    with desk.writing("payment_journal.keep") as unit:
        session = unit.session
        journal, problems = (_new(desk), ()) if kept is None else _draft(session, desk, kept)
        if journal is None:
            return Outcome(None, (*problems, *_stale(session, kept, problems, changed)))
        session.add(journal)
        journal.saved_at, journal.state = desk.clock.now(), "draft"
        if kept is not None:
            # Also within one tick of the clock each keeping is a version of its own.
            flag_modified(journal, "saved_at")
        if changed.head is not None:
            _take_head(journal, changed.head)
        session.flush()
        _write_lines(session, desk, journal.id, changed)
        unit.changed("journal", journal.id)
        return Outcome(Kept(journal.id, journal.version))


def keep_if_possible(desk: Desk, kept: Kept | None, changed: Changed) -> Outcome[Kept] | None:
    """As `keep`; None where the file takes no writing now: a full disk, a busy file. The next pause tries again."""
    if desk.file.read_only is not None:
        return None
    try:
        return keep(desk, kept, changed)
    except StorageError:
        return None


def _new(desk: Desk) -> Journal:
    return Journal(company_id=desk.company_id, kind=PAYMENT, state="draft", text="", created_by_id=desk.actor.user_id,
                   saved_at=desk.clock.now())


def _take_head(journal: Journal, head: Head) -> None:
    journal.name_id, journal.text, journal.currency = head.name_id, head.text[:100], head.currency
    journal.document_date = head.document_date
    journal.control_count, journal.control_amount = head.control_count, head.control_amount


def _draft(session: Session, desk: Desk, kept: Kept) -> tuple[Journal | None, tuple[Problem, ...]]:
    """The draft that was kept last as `kept`, or why it takes no change."""
    journal, problems = open_journal(session, desk, kept.journal_id)
    if journal is not None and journal.version != kept.version:
        return None, (error("JRN-changed"),)
    return journal, problems


def _stale(session: Session, kept: Kept | None, problems: Sequence[Problem], changed: Changed) -> tuple[Problem, ...]:
    """What was typed here and what somebody else kept, where both differ (ERR-03)."""
    if kept is None or all(p.code != "JRN-changed" for p in problems):
        return ()
    mine = {line.no: line for _position, line in changed.put}
    return both_values(session, kept.journal_id, list(mine), mine, line_of)


def open_journal(session: Session, desk: Desk, journal_id: int) -> tuple[Journal | None, tuple[Problem, ...]]:
    """A payment journal that is not posted yet, or why it takes no change."""
    journal = session.get(Journal, journal_id, with_for_update=True)
    if journal is None or journal.company_id != desk.company_id or journal.kind != PAYMENT or _hidden(session, desk, journal):
        return None, (error("JRN-gone"),)
    if journal.state == "posted":
        return None, (error("JRN-posted", number=journal.number),)
    return journal, ()


def _write_lines(session: Session, desk: Desk, journal_id: int, changed: Changed) -> None:
    """Changed lines are updated where they stand, new ones inserted, those that are gone deleted, moved ones moved."""
    _delete(session, journal_id, changed.gone)
    rows = [columns(desk, journal_id, position, line) for position, line in changed.put]
    there = _there(session, journal_id, [row["no"] for row in rows])
    old = [row for row in rows if row["no"] in there]
    if old:
        match = (_TABLE.c.journal_id == bindparam("b_journal"), _TABLE.c.no == bindparam("b_no"))
        values: dict[str, Any] = {name: bindparam(name) for name in old[0] if name not in ("company_id", "journal_id", "no")}
        session.execute(update(JournalLine.__table__).where(*match).values(values),  # type: ignore[arg-type]
                        [{"b_journal": journal_id, "b_no": row["no"], **{n: row[n] for n in values}} for row in old])
    new = [row for row in rows if row["no"] not in there]
    if new:
        session.execute(insert(JournalLine), new)
    written = {row["no"] for row in rows}
    for no, position in changed.moved.items():
        if no not in written:
            session.execute(update(JournalLine).where(JournalLine.journal_id == journal_id, JournalLine.no == no)
                            .values(position=position).execution_options(synchronize_session=False))


def _there(session: Session, journal_id: int, numbers: Sequence[int]) -> set[int]:
    """Which of these lines the journal has already."""
    return {no for part in parts(numbers) for no in session.scalars(
        select(JournalLine.no).where(JournalLine.journal_id == journal_id, JournalLine.no.in_(part)))}


def _delete(session: Session, journal_id: int, numbers: Iterable[int]) -> None:
    for part in parts(numbers):
        session.execute(delete(JournalLine).where(JournalLine.journal_id == journal_id, JournalLine.no.in_(part))
                        .execution_options(synchronize_session=False))


def parts(values: Iterable[int]) -> list[list[int]]:
    """Ids in parts that fit one statement."""
    wanted = sorted(set(values))
    return [wanted[start:start + _CHUNK] for start in range(0, len(wanted), _CHUNK)]


def discard(desk: Desk, journal_id: int) -> Outcome[int]:
    """Delete a draft with its lines, fees and marks; the trail keeps that it was there and how many lines it had."""
    with desk.writing("journal.discard") as unit:
        journal, problems = open_journal(unit.session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        count = unit.session.scalar(select(func.count(JournalLine.id)).where(JournalLine.journal_id == journal_id)) or 0
        unit.audit("journal.discard", "journal", journal_id, journal.text, {"lines": count}, desk.company_id)
        unit.session.delete(journal)
        return Outcome(journal_id)


def stored(session: Session, journal_id: int) -> list[JournalLine]:
    """The rows of a journal in their order."""
    return list(session.scalars(select(JournalLine).where(JournalLine.journal_id == journal_id).order_by(JournalLine.position)))

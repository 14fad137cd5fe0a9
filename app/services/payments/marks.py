"""Marks: which open entries a line of a payment journal is meant for; kept at once, one holder per entry (SET-05…07)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.core.facts import Facts, to_json
from app.core.money import Money
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account
from app.models.company import Company, User
from app.models.journals import Journal, JournalLine
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.settlement_marks import SettlementMark
from app.rules.ledger import EntryRef
from app.rules.settlement.discounts import offer
from app.rules.settlement.items import Item, Mark, Remainder, Settings, Use
from app.services import permissions
from app.services.desk import Desk
from app.services.ledger import postable
from app.services.payments import linked
from app.services.payments.drafts import open_journal, parts
from app.services.payments.items import items, settings_of
from app.services.prepayment_orders import kept_for
from app.storage.unit_of_work import UnitOfWork

declare({
    "SET-05-line": N_("This line is not kept yet. Keep the journal first, then mark."),
    "SET-05-customer": N_("{document} is of another customer. Choose entries of the customer of the line."),
    "SET-06-held": N_("{document} is marked in {holder} by {user}. Take the mark away there first."),
    "SET-06-released": N_("{user} took the mark on {document} away."),
})


TABLE = SettlementMark.__tablename__


@dataclass(frozen=True, slots=True)
class Wish:
    """What is marked (SET-05). `amount` = cash part as typed, minor units, positive; None = the open balance net of discount.

    `manual_discount` (minor units, positive) replaces the tier's (DSC-12); `full` = what the payment does not cover is
    further discount (SET-15); `remainder` = it goes to an account instead (PWO-06, mode B); `keep_open` = no small difference
    is taken; `late` = the answer to the question about a late discount (TOL-11); `primary` = a credit of another company goes
    through the payment (CEN-11).
    """

    entry_id: int
    amount: int | None = None
    use: Use = Use.NORMAL
    manual_discount: int | None = None
    discount_account_id: int | None = None
    full: bool = False
    keep_open: bool = False
    cross_rate: Decimal | None = None
    remainder: Remainder | None = None
    late: bool | None = None
    primary: bool = False
    lines: tuple[int, ...] = ()
    """The numbers of the document's lines that are meant (SET-14); `amount` is their sum."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a mark: journal (None = not a journal) and line, user and moment (SET-06)."""

    mark_id: int
    entry_id: int
    journal_id: int | None
    journal: str
    line_no: int | None
    user: str
    at: datetime


def mark(desk: Desk, journal_id: int, line_no: int, wishes: Sequence[Wish]) -> Outcome[int]:
    """Mark entries for a line, or change what their marks say; all of them or none. How many were marked (SET-05, 06, 10, 11).

    Nobody else can mark them until they are unmarked or posted. A discount beyond the tier and full settlement need their
    permissions (DSC-12, SET-15).
    """
    with desk.writing("payment_journal.mark") as unit:
        line, problems = _line(unit.session, desk, journal_id, line_no)
        if line is None:
            return Outcome(None, problems)
        return put(desk, unit, wishes, customer_id=line.customer_id, day=line.discount_date or line.posting_date, line_id=line.id)


@dataclass(frozen=True, slots=True)
class MarkedLines:
    """What became of many lines: how many entries were marked, and by line number why its marks were refused."""

    count: int
    refused: Mapping[int, tuple[Problem, ...]] = field(default_factory=dict)


def mark_lines(desk: Desk, journal_id: int, wanted: Mapping[int, Sequence[Wish]]) -> Outcome[MarkedLines]:
    """As `mark` for many lines by number, read together: of each line all are made or none, the others get theirs (SET-05)."""
    with desk.writing("payment_journal.mark") as unit:
        session = unit.session
        journal, problems = open_journal(session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        lines = {line.no: line for part in parts(wanted) for line in session.scalars(
            select(JournalLine).where(JournalLine.journal_id == journal_id, JournalLine.no.in_(part)))}
        books = _Books(session, desk, [w for wishes in wanted.values() for w in wishes])
        count, refused = 0, dict[int, tuple[Problem, ...]]()
        for no, wishes in wanted.items():
            line = lines.get(no)
            done = Outcome[int](None, (error("SET-05-line"),)) if line is None else books.put(
                wishes, line.customer_id, line.discount_date or line.posting_date, line.id)
            count += done.value or 0
            if done.value is None:
                refused[no] = done.problems
        unit.changed(TABLE, 0)
        return Outcome(MarkedLines(count, refused))


def put(desk: Desk, unit: UnitOfWork, wishes: Sequence[Wish], *, customer_id: int | None, day: date | None,
        line_id: int | None = None, basket: bool = False) -> Outcome[int]:
    """Write marks for a line, or for the user's own settling outside any journal (`basket`)."""
    done = _Books(unit.session, desk, wishes).put(wishes, customer_id, day, line_id, basket=basket)
    unit.changed(TABLE, line_id or 0)
    return done


class _Books:
    """Entries, marks that are there and settings for a batch of wishes, read once."""

    def __init__(self, session: Session, desk: Desk, wishes: Sequence[Wish]) -> None:
        self._session, self._desk = session, desk
        self.settings = settings_of(session, desk.company_id)
        self.found = items(session, [w.entry_id for w in wishes], self.settings)
        self.held = {m.entry_id: m for part in parts(w.entry_id for w in wishes) for m in session.scalars(
            select(SettlementMark).where(SettlementMark.entry_id.in_(part)))}

    def put(self, wishes: Sequence[Wish], customer_id: int | None, day: date | None, line_id: int | None, *,
            basket: bool = False) -> Outcome[int]:
        """The marks of one holder: all of them or none."""
        session, desk, user = self._session, self._desk, self._desk.actor.user_id
        mine = {w.entry_id: m for w in wishes if (m := self.held.get(w.entry_id)) is not None
                and (m.basket_id == user if basket else m.line_id == line_id)}
        holders = of_entries(session, [w.entry_id for w in wishes if w.entry_id in self.held and w.entry_id not in mine])
        others = line_id is not None and any(
            self.found[w.entry_id].company_id != desk.company_id for w in wishes if w.entry_id in self.found)
        sisters = linked.sisters(session, desk.company_id, customer_id or 0) if others else {}
        problems = [p for w in wishes for p in _problems(
            session, desk, w, self.found.get(w.entry_id), customer_id, holders, self.settings, day, sisters)]
        if problems:
            return Outcome(None, tuple(problems))
        for w in wishes:
            row = mine.get(w.entry_id)
            if row is None:
                row = SettlementMark(company_id=desk.company_id, entry_id=w.entry_id, line_id=line_id,
                                     basket_id=user if basket else None)
                session.add(row)
            self.held[w.entry_id] = row
            _fill(row, desk, w, self.found[w.entry_id])
        session.flush()
        return Outcome(len(wishes))


def _fill(row: SettlementMark, desk: Desk, w: Wish, item: Item) -> None:
    """What a mark says, with the open balance of now (SET-07)."""
    row.lines = list(w.lines) or (row.lines if row.amount == w.amount else None)
    row.amount, row.remaining_then, row.use, row.late = w.amount, item.remaining, w.use.value, w.late
    row.manual_discount, row.discount_account_id = w.manual_discount, w.discount_account_id
    row.full, row.keep_open, row.cross_rate, row.primary = w.full, w.keep_open, w.cross_rate, w.primary
    row.remainder = None if w.remainder is None else {
        "account_id": w.remainder.account_id, "role": w.remainder.role.value, "reason_id": w.remainder.reason_id,
        "text": w.remainder.text}
    row.created_at, row.created_by_id = desk.clock.now(), desk.actor.user_id


def net(item: Item, w: Wish, settings: Settings, day: date) -> int:
    """The amount to settle by default: the open balance less the discount that is available, absolute (SET-10)."""
    return offer(item, Mark(use=w.use, manual_discount=w.manual_discount), settings, day).net or abs(item.remaining)


def _problems(session: Session, desk: Desk, w: Wish, item: Item | None, customer_id: int | None,
              holders: Mapping[int, Holder], settings: Settings, day: date | None, sisters: Mapping[int, int]) -> list[Problem]:
    """Why an entry cannot be marked so."""
    elsewhere = item is not None and item.company_id != desk.company_id
    if item is None or elsewhere and (customer_id is None or item.customer_id not in sisters):
        return [error("LED-gone")]
    number, found = item.document_no, list[Problem]()
    if customer_id is not None and item.customer_id != customer_id and not elsewhere:
        found.append(error("SET-05-customer", document=number))
    if not item.remaining:
        found.append(error("SET-07-closed", document=number))
    if item.reserved:
        found += kept_for(session, [w.entry_id])
    if (holder := holders.get(w.entry_id)) is not None:
        found.append(error("SET-06-held", document=number, holder=holder.journal, user=holder.user))
    if w.amount is not None and item.remaining:
        most = net(item, w, settings, day or desk.today)
        if w.amount <= 0:
            found.append(error("SET-01-typed", at="to_settle", document=number))
        elif w.amount > (abs(item.remaining) if w.use is Use.NEVER or w.manual_discount == 0 else max(most, 0)):
            found.append(error("SET-11-net", at="to_settle", document=number, amount=Money(w.amount, item.currency),
                               net=Money(most, item.currency)))
    if w.manual_discount is not None and w.manual_discount > _tier(item, w, settings, day or desk.today):
        found += permissions.may(session, desk, Permission.EXCEED_DISCOUNT)
    if w.discount_account_id is not None:
        account = session.get(Account, w.discount_account_id)
        if account is None or account.company_id != desk.company_id or account.control or not postable(account):
            found.append(error("PST-015-account", at="discount_account", account=account.number if account else "?"))
    if w.full:
        found += permissions.may(session, desk, Permission.FULL_SETTLEMENT)
    return found


def _tier(item: Item, w: Wish, settings: Settings, day: date) -> int:
    """The discount the entry has by itself on a day."""
    return offer(item, Mark(use=w.use), settings, day).to_take


def _line(session: Session, desk: Desk, journal_id: int, line_no: int) -> tuple[JournalLine | None, tuple[Problem, ...]]:
    """A line of a journal that may still change."""
    journal, problems = open_journal(session, desk, journal_id)
    if journal is None:
        return None, problems
    line = session.scalars(select(JournalLine).where(JournalLine.journal_id == journal_id, JournalLine.no == line_no)).first()
    return (line, ()) if line is not None else (None, (error("SET-05-line"),))


def unmark(desk: Desk, journal_id: int, line_no: int, entry_ids: Iterable[int] | None = None) -> Outcome[int]:
    """Take the marks of a line away, all or those of some entries; how many there were."""
    with desk.writing("payment_journal.unmark") as unit:
        line, problems = _line(unit.session, desk, journal_id, line_no)
        if line is None:
            return Outcome(None, problems)
        wanted = None if entry_ids is None else set(entry_ids)
        gone = [m for m in unit.session.scalars(select(SettlementMark).where(SettlementMark.line_id == line.id))
                if wanted is None or m.entry_id in wanted]
        for row in gone:
            unit.session.delete(row)
        unit.session.flush()
        unit.changed(TABLE, line.id)
        return Outcome(len(gone))


def release(desk: Desk, mark_ids: Sequence[int]) -> Outcome[int]:
    """Take marks away wherever they are, also from others' journals; each line they were on gets a note (SET-06)."""
    with desk.writing("payment_journal.release") as unit:
        session, count = unit.session, 0
        for part in parts(mark_ids):
            rows = session.execute(
                select(SettlementMark, JournalLine, CustomerLedgerEntry.document_no)
                .join(CustomerLedgerEntry, CustomerLedgerEntry.id == SettlementMark.entry_id)
                .outerjoin(JournalLine, JournalLine.id == SettlementMark.line_id)
                .where(SettlementMark.id.in_(part), SettlementMark.company_id == desk.company_id)).all()
            for row, line, number in rows:
                if line is not None:
                    note = to_json(Facts("SET-06-released", {"user": desk.actor.name, "document": number}))
                    line.error = [*(line.error or []), note]
                    unit.audit("payment_journal.release", "journal", line.journal_id, number, {"line": line.no}, desk.company_id)
                session.delete(row)
                count += 1
        session.flush()
        unit.changed(TABLE, 0)
        return Outcome(count)


def of_entries(session: Session, entry_ids: Iterable[int]) -> dict[int, Holder]:
    """Who holds which of these entries (SET-06)."""
    found: dict[int, Holder] = {}
    for part in parts(entry_ids):
        rows: Any = session.execute(
            select(SettlementMark, JournalLine.no, Journal.id, Journal.text, User.display_name)
            .join(User, User.id == SettlementMark.created_by_id)
            .outerjoin(JournalLine, JournalLine.id == SettlementMark.line_id)
            .outerjoin(Journal, Journal.id == JournalLine.journal_id).where(SettlementMark.entry_id.in_(part)))
        for row, no, journal_id, text, user in rows:
            name = text or (f"#{journal_id}" if journal_id else "–")
            found[row.entry_id] = Holder(row.id, row.entry_id, journal_id, name if no is None else f"{name} / {no}", no, user,
                                         row.created_at)
    return found


def of_journal(session: Session, journal_id: int) -> dict[int, list[SettlementMark]]:
    """The marks of a journal by number of line, in the order in which they were made."""
    found: dict[int, list[SettlementMark]] = defaultdict(list)
    for no, row in session.execute(
            select(JournalLine.no, SettlementMark).join(SettlementMark, SettlementMark.line_id == JournalLine.id)
            .where(JournalLine.journal_id == journal_id).order_by(SettlementMark.id)):
        found[no].append(row)
    return found


def engine_mark(row: SettlementMark) -> Mark:
    """A stored mark as the engine takes it; an amount nobody typed is reckoned anew (SET-13)."""
    kept = row.remainder
    remainder = None if not kept else Remainder(kept["account_id"], AccountRole(kept["role"]), kept["reason_id"], kept["text"])
    return Mark(row.amount, Use(row.use), row.manual_discount, row.discount_account_id, row.full, row.keep_open, row.cross_rate,
                remainder, row.late, row.remaining_then, tuple(row.lines or ()))


def by_ref(rows: Iterable[SettlementMark]) -> dict[EntryRef, Mark]:
    """Marks by the entry they stand for."""
    return {EntryRef(entry_id=row.entry_id): engine_mark(row) for row in rows}


def through(rows: Iterable[SettlementMark]) -> frozenset[EntryRef]:
    """The credits of other companies that go through the payment as the primary one (CEN-11)."""
    return frozenset(EntryRef(entry_id=row.entry_id) for row in rows if row.primary)


def spent(session: Session, line_ids: Iterable[int]) -> None:
    """Marks that were posted are gone: their entries can be marked again."""
    for part in parts(line_ids):
        session.execute(delete(SettlementMark).where(SettlementMark.line_id.in_(part))
                        .execution_options(synchronize_session=False))


def currency_of(session: Session, company_id: int) -> str:
    """The company's own currency."""
    return session.get_one(Company, company_id).accounting_currency


def remaining_of(session: Session, entry_ids: Iterable[int]) -> dict[int, int]:
    """What is open of entries now, signed minor units (SET-07)."""
    state = CustomerEntryState
    return {entry: left for part in parts(entry_ids) for entry, left in session.execute(
        select(state.entry_id, state.remaining).where(state.entry_id.in_(part)))}

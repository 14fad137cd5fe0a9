"""Issue collection letters: number, voucher, log, levels and the frozen letter in one unit of work (REM-43…45, 62; GEN-07)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import Blocked, EntryType, VoucherSource
from app.core.money import Money
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account, Currency, ReasonCode
from app.models.collections import CollectionLetter, CollectionLetterLevel, CollectionLetterLine, CollectionLogEntry
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.rules.collections import announcing_level
from app.rules.ledger import Conversion, Heading, PlannedEntry, VoucherPlan, entry_voucher
from app.services import customers, ledger, letters, own_numbers, references, reminder_review, reminder_setup
from app.services.charge_lines import Charge, Charged, contras
from app.services.charge_vat import ROLE_OF
from app.services.desk import Desk
from app.services.entries import collection_row
from app.services.numbers import numbered
from app.services.posting import post
from app.services.rates import rate_on
from app.services.reminder_checks import check
from app.services.reminder_facts import preset_of
from app.services.reminders import Steps
from app.storage import numbering
from app.storage.errors import StorageError
from app.storage.unit_of_work import UnitOfWork

declare({
    "REM-42-paid": N_("Everything the letter of {customer} asked for is paid; the draft was removed."),
    "REM-32-rounding": N_("The letter of {customer} is rounded by {amount}."),
    "WIN-64-changed": N_("This draft was changed meanwhile. Look at it again before you issue it."),
})

TABLE = "collection_letter"


@dataclass(frozen=True, slots=True)
class Issued:
    """One issued letter."""

    letter_id: int
    number: str
    customer_id: int


@dataclass(frozen=True, slots=True)
class Batch:
    """The end of a batch: what was issued, what was not and why; `stopped` = the user or the disk ended it before the rest."""

    issued: tuple[Issued, ...]
    failed: tuple[tuple[int, tuple[Problem, ...]], ...]
    rest: tuple[int, ...] = ()
    trouble: StorageError | None = None


def issue_all(desk: Desk, letter_ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(),
              posting_date: date | None = None, progress: Steps | None = None) -> Batch:
    """Issue letters one by one, each in its own unit of work; a failing one never stops the others (REM-43, CLS-015).

    Stopped by the user or by the disk, it ends after the current letter: what is issued stays issued (WIN-03, 62).
    """
    issued: list[Issued] = []
    failed: list[tuple[int, tuple[Problem, ...]]] = []
    for n, letter_id in enumerate(letter_ids):
        if progress is not None:
            if progress.cancelled.is_set():
                return Batch(tuple(issued), tuple(failed), tuple(letter_ids[n:]))
            progress.report(n, len(letter_ids))
        try:
            outcome = issue(desk, letter_id, confirmed=confirmed, posting_date=posting_date)
        except StorageError as trouble:
            return Batch(tuple(issued), tuple(failed), tuple(letter_ids[n:]), trouble)
        if outcome.value is not None:
            issued.append(outcome.value)
        else:
            failed.append((letter_id, outcome.problems))
    return Batch(tuple(issued), tuple(failed))


def issue(desk: Desk, letter_id: int, *, confirmed: frozenset[str] = frozenset(), posting_date: date | None = None,
          version: int | None = None) -> Outcome[Issued]:
    """Number, voucher, log, levels and the frozen letter in one unit of work (REM-43, 44; GEN-07).

    `posting_date` replaces the draft's; `version` is what the user looked at. Entries paid meanwhile leave the letter first.
    """
    with desk.writing("reminder.issue") as uow:
        session = uow.session
        letter = session.get(CollectionLetter, letter_id)
        if letter is None or letter.state != "draft" or letter.company_id != desk.company_id:
            return Outcome(None, (error("REM-41-issued"),))
        if version is not None and letter.version != version:
            return Outcome(None, (error("WIN-64-changed"),))
        who = session.get_one(Customer, letter.customer_id).number
        if not reminder_review.without_paid(session, desk, letter):
            return Outcome(None, (error("REM-42-paid", customer=who),))
        own = letter.posting_date
        with session.no_autoflush:  # Nothing of a refused letter is written, its version stays.
            letter.posting_date = posting_date or own
            problems = check(session, desk, letter)
            plan, missing = plan_letter(session, desk, letter)
            problems += missing
            if standing(problems, confirmed):
                letter.posting_date = own
                return Outcome(None, problems)
        return numbered(uow, lambda: _write(desk, uow, letter, plan), problems)


def _write(desk: Desk, uow: UnitOfWork, letter: CollectionLetter, plan: VoucherPlan | None) -> Issued:
    """Everything that makes a draft an issued letter."""
    session = uow.session
    drawn = numbering.draw(session, desk.company_id, TABLE, letter.document_date)
    if plan is not None:
        reference = references.draw(session, desk.company_id, letter.customer_id, drawn.number)
        entry = replace(plan.entries[0], document_no=drawn.number, payment_reference=reference)
        own = (drawn.number, drawn.series_line_id) if own_numbers.wanted(session, desk.company_id) else (None, None)
        posted = post(desk, uow, replace(plan, entries=(entry,), text=drawn.number, number=own[0], series_line_id=own[1]))
        letter.voucher_id, letter.entry_id = posted.voucher_id, posted.entry_ids[0]
    _log(session, desk, letter, drawn.number)
    letter.number, letter.state = drawn.number, "issued"
    session.flush()
    letters.freeze(session, desk, letter)
    uow.audit("reminder.issue", TABLE, letter.id, drawn.number,
              {"level": letter.level, "total": letter.total, "currency": letter.currency}, desk.company_id)
    _block(desk, session, letter, drawn.number)
    return Issued(letter.id, drawn.number, letter.customer_id)


# ---------------------------------------------------------------- the voucher

def plan_letter(session: Session, desk: Desk, letter: CollectionLetter) -> tuple[VoucherPlan | None, tuple[Problem, ...]]:
    """The voucher of a letter: only parts whose posting is on; none when nothing is posted (REM-44)."""
    posted = _posted(session, desk, letter)
    total = sum(c.amount + c.vat for c in posted)
    if total == 0:
        return None, ()
    customer = session.get_one(Customer, letter.customer_id)
    profile, wrong = ledger.Profiles(session, desk.company_id).choose(customer)
    wanted = {AccountRole.PENNY, *(ROLE_OF[c.kind] for c in posted)}
    roles, missing = ledger.role_accounts(session, desk.company_id, sorted(wanted))
    if profile is None or missing:
        return None, wrong + missing
    conversion = _conversion(session, desk, letter)
    if conversion is None:
        return None, (error("IMP-007-rate", currency=letter.currency, day=letter.posting_date),)
    entry = PlannedEntry(letter.customer_id, EntryType.COLLECTION_LETTER, "", letter.document_date, letter.due_date, total,
                         conversion.value(total), profile.profile_id, profile.control_account_id, conversion.rate,
                         document=(TABLE, letter.id))
    heading = Heading(VoucherSource.CLT, letter.posting_date, letter.document_date, letter.currency, customer.name,
                      (TABLE, letter.id))
    charged = Charged(customer, (TABLE, letter.id), letter.vat_date or letter.posting_date, profile, _level(session, letter))
    lines, vat = contras(session, charged, posted, conversion)
    rounded = sum(c.amount for c in posted if c.kind == "rounding")
    asked = (warning("REM-32-rounding", key=f"REM-32-{letter.id}", customer=customer.number,
                     amount=Money(rounded, letter.currency)),) if rounded else ()
    plan = entry_voucher(heading, [entry], lines, conversion, roles[AccountRole.PENNY])
    return replace(plan, vat=tuple(vat)), asked


def _posted(session: Session, desk: Desk, letter: CollectionLetter) -> list[Charge]:
    """What is posted: fees and interest by their switches, compensation and rounding always (REM-44)."""
    terms = reminder_setup.sequences(session, desk.company_id)[letter.sequence_id]
    switches = {"fee": terms.post_fee, "line_fee": terms.post_line_fee, "compensation": True, "rounding": True}
    lines = session.scalars(select(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter.id)).all()
    found = [Charge(x.kind, x.amount, x.vat) for x in lines if x.amount and switches.get(x.kind, False)]
    if letter.interest and terms.post_interest:
        found.append(Charge("interest", letter.interest, letter.vat - sum(x.vat for x in lines)))
    return found


def _level(session: Session, letter: CollectionLetter) -> CollectionLetterLevel | None:
    return session.scalars(select(CollectionLetterLevel).where(CollectionLetterLevel.sequence_id == letter.sequence_id,
                                                               CollectionLetterLevel.number == letter.level)).first()


def _conversion(session: Session, desk: Desk, letter: CollectionLetter) -> Conversion | None:
    accounting = session.get_one(Company, desk.company_id).accounting_currency
    rate = Decimal(1) if letter.currency == accounting else rate_on(session, desk.company_id, letter.currency, accounting,
                                                                    letter.posting_date)
    if rate is None:
        return None
    decimals = dict(session.execute(select(Currency.code, Currency.decimals)).all())
    return Conversion(rate, decimals[letter.currency], decimals[accounting])


@dataclass(frozen=True, slots=True)
class VoucherLine:
    """A line of a voucher before it is posted: account number and names, amount in minor units, debit positive."""

    account: str
    names: dict[str, str]
    amount: int
    currency: str


def preview_voucher(desk: Desk, letter_id: int) -> Outcome[list[VoucherLine]]:
    """The lines issuing a draft would post; none when it posts nothing; or what is missing (WIN-05)."""
    with desk.reading() as session:
        letter = session.get(CollectionLetter, letter_id)
        if letter is None:
            return Outcome(None, (error("LED-gone"),))
        plan, problems = plan_letter(session, desk, letter)
        if plan is None:
            return Outcome(None if problems else [], problems)
        accounts = {a.id: a for a in session.scalars(select(Account).where(
            Account.id.in_([line.account_id for line in plan.lines])))}
        return Outcome([VoucherLine(accounts[x.account_id].number, accounts[x.account_id].names, x.amount, plan.currency)
                        for x in plan.lines], problems)


# ---------------------------------------------------------------- log and levels

def _log(session: Session, desk: Desk, letter: CollectionLetter, number: str) -> None:
    """One log row per entry, and the entry's caches (REM-43, 45, 51)."""
    terms = reminder_setup.sequences(session, desk.company_id)[letter.sequence_id]
    lines = session.scalars(select(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter.id)).all()
    claimed = {x.entry_id for x in lines if x.kind == "compensation" or (x.facts or {}).get("costs")}
    fees: dict[int, int] = defaultdict(int)
    for line in lines:
        if line.kind == "line_fee" and line.entry_id:
            fees[line.entry_id] += line.amount
    notice = notice_day(session, desk, letter)
    for line in lines:
        if line.entry_id is None or line.kind not in ("overdue", "not_due", "on_hold"):
            continue
        charged = terms.post_interest and line.interest != 0
        session.add(CollectionLogEntry(
            company_id=desk.company_id, kind="letter", document_table=TABLE, document_id=letter.id, number=number,
            customer_id=letter.customer_id, entry_id=line.entry_id, level=line.level, document_date=letter.document_date,
            posting_date=letter.posting_date, due_date=letter.due_date, remaining=line.remaining, interest=line.interest,
            interest_posted=charged, section=line.kind, created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
        if line.kind == "overdue":
            row = collection_row(session, desk.company_id, line.entry_id)
            row.level, row.letters = line.level, row.letters + 1
            row.last_letter, row.last_due = letter.document_date, letter.due_date
            row.letter_fees += fees[line.entry_id]
            row.compensation_claimed = row.compensation_claimed or line.entry_id in claimed
            if charged:
                row.interest_to, row.interest_since = letter.document_date, row.interest_since or _before_interest(line)
            row.formal_notice_on = row.formal_notice_on or notice
    session.flush()


def _before_interest(line: CollectionLetterLine) -> date | None:
    """The day before the first one a line charges; what an interest code and full years are counted from (INT-15, 46)."""
    days = [date.fromisoformat(part["first"]["d"]) for part in (line.facts or {}).get("segments", ())]
    return min(days) - timedelta(1) if days else None


def notice_day(session: Session, desk: Desk, letter: CollectionLetter) -> date | None:
    """The day a formal notice takes effect; for a Belgian free reminder the end of its waiting (REM-27, LAW-07, 34)."""
    terms = reminder_setup.sequences(session, desk.company_id)[letter.sequence_id]
    if terms.level(letter.level).formal_notice:
        return letter.document_date
    preset = preset_of(session, letter)
    if preset is not None and preset.letter_rule == "be_first_free" and letter.level == announcing_level(terms, preset):
        return letter.due_date
    return None


def _block(desk: Desk, session: Session, letter: CollectionLetter, number: str) -> None:
    """A level with *Block* sets Invoice unless she is blocked so far already (REM-62)."""
    level = reminder_setup.sequences(session, desk.company_id)[letter.sequence_id].level(letter.level)
    customer = session.get_one(Customer, letter.customer_id)
    if not level.block or customer.blocked >= Blocked.INVOICE:
        return
    auto = session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == desk.company_id, ReasonCode.code == "AUTO")).one()
    customers.change_block(desk, letter.customer_id, Blocked.INVOICE, reason_id=auto, note=number, cause=(TABLE, letter.id),
                           unattended=True)


def settled(session: Session, entry_id: int | None) -> bool:
    """Was anything applied to the letter's own entry?"""
    if entry_id is None:
        return False
    state, entry = session.get_one(CustomerEntryState, entry_id), session.get_one(CustomerLedgerEntry, entry_id)
    return state.remaining != entry.amount


# ---------------------------------------------------------------- before issuing

@dataclass(frozen=True, slots=True)
class Sums:
    """What a batch comes to in one currency, minor units; `vouchers` = letters that post something (WIN-23)."""

    currency: str
    letters: int
    vouchers: int
    asked: int
    fees: int
    interest: int
    vat: int


def summary(desk: Desk, letter_ids: Sequence[int]) -> list[Sums]:
    """The batch by currency before it is issued (WIN-23)."""
    found: dict[str, list[int]] = defaultdict(lambda: [0] * 6)
    with desk.reading() as session:
        for letter in session.scalars(select(CollectionLetter).where(CollectionLetter.id.in_(list(letter_ids)))):
            posts = bool(_posted(session, desk, letter))
            for n, amount in enumerate((1, int(posts), letter.total, letter.fees + letter.compensation, letter.interest,
                                        letter.vat)):
                found[letter.currency][n] += amount
    return [Sums(currency, *found[currency]) for currency in sorted(found)]

"""Reminder runs: suggest, review, issue, cancel; levels and amounts are decided by the rules (REM, collections 3)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from app.core.enums import Blocked, EntryType, VoucherSource
from app.core.facts import Facts, from_json, plain, to_json
from app.core.identifiers import ogm_reference, reference_digits, rf_reference
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Currency, ReasonCode, ReferenceCounter
from app.models.collections import (
    CollectionLetter,
    CollectionLetterLevel,
    CollectionLetterLine,
    CollectionLetterSequence,
    CollectionLogEntry,
    CollectionRun,
    CustomerCollection,
    EntryCollection,
    RunExclusion,
)
from app.models.company import Company
from app.models.customers import Customer, CustomerGroup
from app.models.interest import LawPreset
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, Voucher
from app.rules import collections as rules
from app.rules import reminders as making
from app.rules.charges import dynamic_fee
from app.rules import customers as block_rules
from app.rules import law
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, entry_voucher
from app.rules.ledger import reversal as reversal_plan
from app.services import customers, ledger, letters, reminder_setup
from app.services.desk import Desk
from app.services.entries import collection_row
from app.services.posting import post
from app.services.rates import rate_on
from app.services.reminder_facts import RunFacts, RunOptions
from app.storage import numbering

declare({
    "REM-41-address": N_("Customer {customer} has no address to write to."),
    "REM-41-email": N_("Customer {customer} has no e-mail address; the letter is printed."),
    "REM-42-changed": N_("{document} changed since the letter was suggested. Suggest again."),
    "REM-41-issued": N_("This letter was issued already."),
    "REM-41-nothing": N_("There is nothing to issue: all amounts are zero."),
    "REM-47-twice": N_("Letter {number} was cancelled already."),
    "REM-47-applied": N_("The entry of letter {number} is settled. Undo that settlement first."),
    "REM-47-later": N_("A later letter {number} has a higher level. Cancel it first."),
    "REM-none": N_("No letter is chosen."),
    "REM-03-rate": N_("There is no exchange rate for {currency} on {day}; amounts in it are left out."),
})

_CHUNK = 500
_FEE_ROLE = {"fee": AccountRole.FEE, "line_fee": AccountRole.LFEE, "compensation": AccountRole.FEE, "rounding": AccountRole.ROUND}


@dataclass(frozen=True, slots=True)
class Suggested:
    """What a run made."""

    run_id: int
    letters: int
    left_out: int
    problems: tuple[Problem, ...] = ()


def propose(desk: Desk, options: RunOptions) -> tuple[list[rules.Proposal], list[rules.Exclusion], tuple[Problem, ...]]:
    """The letters a run would make and everything it leaves out; writes nothing."""
    with desk.reading() as session:
        return _propose(session, desk, options)


def _propose(session: Session, desk: Desk, options: RunOptions) -> tuple[list[rules.Proposal], list[rules.Exclusion],
                                                                        tuple[Problem, ...]]:
    facts = RunFacts(session, desk, options)
    everybody = list(facts.customers())
    run = facts.run({e.currency for c in everybody for e in c.entries})
    proposals: list[rules.Proposal] = []
    exclusions: list[rules.Exclusion] = []
    for customer in everybody:
        known = tuple(e for e in customer.entries if e.currency in run.rates)
        if not known:
            continue
        made, left_out = making.make(replace(customer, entries=known), run)
        proposals += made
        exclusions += left_out
    return proposals, exclusions, tuple(facts.problems)


# ---------------------------------------------------------------- suggest

def suggest(desk: Desk, options: RunOptions, *, rebuild: bool = True) -> Outcome[Suggested]:
    """Make draft letters; untouched drafts of an earlier run are rebuilt (REM-11…33, 52; REM-13)."""
    with desk.writing("reminder.suggest") as uow:
        session = uow.session
        if rebuild:
            _drop_untouched(session, desk)
        proposals, exclusions, problems = _propose(session, desk, options)
        run = CollectionRun(company_id=desk.company_id, kind="letter", parameters=options.stored(), created_at=desk.clock.now(),
                            created_by_id=desk.actor.user_id)
        session.add(run)
        session.flush()
        sequences = _sequence_of(session, desk, [p.customer_id for p in proposals])
        channels = dict(session.execute(select(CustomerCollection.customer_id, CustomerCollection.channel).where(
            CustomerCollection.company_id == desk.company_id)).tuples().all())
        for proposal in proposals:
            _write_draft(session, desk, run.id, proposal, sequences[proposal.customer_id], channels.get(proposal.customer_id))
        session.add_all(RunExclusion(
            company_id=desk.company_id, run_id=run.id, customer_id=x.customer_id, entry_id=x.entry_id, code=x.problem.code,
            currency=x.currency, amount=x.amount, possible_from=x.possible_from,
            facts=to_json(Facts(x.problem.code, x.problem.saw))) for x in exclusions)
        session.flush()
        return Outcome(Suggested(run.id, len(proposals), len(exclusions), problems), problems)


def _drop_untouched(session: Session, desk: Desk) -> None:
    """Drafts nobody edited are made anew."""
    ids = list(session.scalars(select(CollectionLetter.id).where(
        CollectionLetter.company_id == desk.company_id, CollectionLetter.state == "draft", CollectionLetter.version == 1)))
    for start in range(0, len(ids), _CHUNK):
        part = ids[start:start + _CHUNK]
        session.execute(delete(CollectionLetterLine).where(CollectionLetterLine.letter_id.in_(part)))
        session.execute(delete(CollectionLetter).where(CollectionLetter.id.in_(part)))


def _sequence_of(session: Session, desk: Desk, ids: Sequence[int]) -> dict[int, int]:
    """The reminder terms of each customer: her own, else her group's (REM-60)."""
    rows = session.execute(
        select(Customer.id, CustomerCollection.sequence_id, CustomerGroup.letter_sequence_id)
        .join(CustomerGroup, CustomerGroup.id == Customer.group_id)
        .outerjoin(CustomerCollection, CustomerCollection.customer_id == Customer.id)
        .where(Customer.company_id == desk.company_id)
    )
    wanted = set(ids)
    return {i: sequence for i, own, group in rows if i in wanted and (sequence := own or group)}


def _write_draft(session: Session, desk: Desk, run_id: int, p: rules.Proposal, sequence_id: int, channel: str | None) -> None:
    letter = CollectionLetter(
        company_id=desk.company_id, run_id=run_id, customer_id=p.customer_id, currency=p.currency, sequence_id=sequence_id,
        level=p.level, state="draft", document_date=p.document_date, posting_date=p.document_date, due_date=p.due_date,
        channel=channel or "print", remaining=p.remaining, credits=p.credits, interest=p.interest, fees=p.fees,
        compensation=p.compensation, vat=p.vat, rounding=p.rounding, total=p.total)
    session.add(letter)
    session.flush()
    session.add_all(_draft_line(letter.id, n, line) for n, line in enumerate(p.lines, 1))


def _draft_line(letter_id: int, number: int, line: rules.Line) -> CollectionLetterLine:
    segments = [{"first": plain(s.first), "last": plain(s.last), "days": s.days, "base": s.base, "rate": str(s.percent),
                 "amount": s.amount, "provisional": s.provisional} for s in line.segments]
    stored = to_json(line.facts or Facts("REM-18"))
    if segments:
        stored["segments"] = segments
    stored["was"] = line.was
    return CollectionLetterLine(
        letter_id=letter_id, line_no=number, kind=line.kind, entry_id=line.entry_id, level=line.level, base_date=line.base_date,
        remaining=line.remaining, interest=line.interest, amount=line.amount, vat=line.vat, text=line.document_no, facts=stored,
        rate=line.segments[-1].percent if line.segments else None)


# ---------------------------------------------------------------- review

def select_letters(desk: Desk, letter_ids: Iterable[int], selected: bool) -> None:
    """Tick or untick drafts; kept when the window closes (WIN-22)."""
    with desk.writing("reminder.review") as uow:
        for letter in uow.session.scalars(select(CollectionLetter).where(CollectionLetter.id.in_(list(letter_ids)),
                                                                         CollectionLetter.state == "draft")):
            letter.selected = selected


def change_level(desk: Desk, letter_id: int, level: int) -> Outcome[int]:
    """Another level for a draft letter; its due date and fee follow the level (REM-40)."""
    with desk.writing("reminder.level") as uow:
        letter = uow.session.get(CollectionLetter, letter_id)
        if letter is None or letter.state != "draft":
            return Outcome(None, (error("REM-41-issued"),))
        terms = reminder_setup.sequences(uow.session, desk.company_id)[letter.sequence_id]
        wanted = terms.level(max(1, min(level, len(terms.levels))))
        letter.level, letter.due_date = wanted.number, wanted.due.apply(letter.document_date)
        lines = uow.session.scalars(select(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter_id,
                                                                       CollectionLetterLine.kind == "fee")).all()
        fee = wanted.fee if wanted.fee_type is rules.FeeType.FIXED else dynamic_fee(wanted.steps, letter.remaining,
                                                                                          wanted.fee_type)
        _set_fee(uow.session, letter, lines, fee)
        uow.session.flush()
        return Outcome(wanted.number)


def without_costs(desk: Desk, letter_id: int) -> Outcome[int]:
    """A draft letter without fees and compensation (REM-40)."""
    with desk.writing("reminder.fee") as uow:
        letter = uow.session.get(CollectionLetter, letter_id)
        if letter is None or letter.state != "draft":
            return Outcome(None, (error("REM-41-issued"),))
        for line in uow.session.scalars(select(CollectionLetterLine).where(
                CollectionLetterLine.letter_id == letter_id, CollectionLetterLine.kind.in_(["fee", "line_fee", "compensation"]))):
            letter.total -= line.amount + line.vat
            letter.vat -= line.vat
            uow.session.delete(line)
        letter.fees = letter.compensation = 0
        uow.session.flush()
        return Outcome(letter_id)


def _set_fee(session: Session, letter: CollectionLetter, lines: Sequence[CollectionLetterLine], fee: int) -> None:
    """Replace the header fee and keep the totals right."""
    old = sum(line.amount for line in lines)
    for line in lines:
        session.delete(line)
    session.flush()
    if fee > 0:
        newest = session.scalars(select(func.max(CollectionLetterLine.line_no)).where(
            CollectionLetterLine.letter_id == letter.id)).one() or 0
        session.add(CollectionLetterLine(letter_id=letter.id, line_no=newest + 1, kind="fee", amount=fee, level=letter.level))
    letter.fees += fee - old
    letter.total += fee - old


def skip(desk: Desk, letter_id: int) -> Outcome[int]:
    """Leave a draft letter out of this run."""
    with desk.writing("reminder.skip") as uow:
        letter = uow.session.get(CollectionLetter, letter_id)
        if letter is None or letter.state != "draft":
            return Outcome(None, (error("REM-41-issued"),))
        uow.session.execute(delete(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter_id))
        uow.session.delete(letter)
        uow.session.flush()
        return Outcome(letter_id)


def check(session: Session, desk: Desk, letter: CollectionLetter, *, posting_date: date | None = None) -> tuple[Problem, ...]:
    """The check report of one draft (REM-41, 42, LAW)."""
    found = list(ledger.check_date(session, desk, posting_date or letter.posting_date, VoucherSource.CLT, back_days=None,
                                   forward_days=None))
    found += numbering.check(session, desk.company_id, "collection_letter", letter.document_date)
    customer = session.get_one(Customer, letter.customer_id)
    verdict = block_rules.check(customers.facts_of(customer), block_rules.Event.COLLECTION_LETTER, block_rules.Moment.POST)
    found += verdict.problems
    if letter.total == 0 and letter.remaining == 0:
        found.append(error("REM-41-nothing"))
    found += _changed(session, letter)
    found += letters.check_address(session, letter)
    found += _law(session, desk, letter)
    return tuple(found)


def _changed(session: Session, letter: CollectionLetter) -> list[Problem]:
    """Entries whose remaining amount is no longer what the draft says (REM-42)."""
    line, state = CollectionLetterLine, CustomerEntryState
    rows = session.execute(select(line.text).join(state, state.entry_id == line.entry_id).where(
        line.letter_id == letter.id, line.kind == "overdue", state.remaining != line.remaining))
    return [error("REM-42-changed", document=text) for (text,) in rows]


def _law(session: Session, desk: Desk, letter: CollectionLetter) -> tuple[Problem, ...]:
    """Consumer rules on this letter (LAW-25, 33, 43, 45)."""
    sequence = session.get_one(CollectionLetterSequence, letter.sequence_id)
    row = session.get(LawPreset, sequence.law_preset_id) if sequence.law_preset_id else None
    if row is None:
        return ()
    preset = reminder_setup.presets(session)[row.id]
    announced = letter.level >= 3 and preset.letter_rule == "nl_14_days"
    facts = law.LetterFacts(
        letter.level, letter.document_date, letter.due_date,
        law.Dispatch.EMAIL if letter.channel == "email" else law.Dispatch.POST, letter.remaining, letter.fees, letter.interest,
        letter.compensation, announced_and_waited=announced, first_reminder=letter.level == 1,
        fourteen_day_letter=letter.level == 2 and preset.letter_rule == "nl_14_days")
    return law.check_letter(preset, facts)


# ---------------------------------------------------------------- issue

@dataclass(frozen=True, slots=True)
class Issued:
    """One issued letter."""

    letter_id: int
    number: str
    customer_id: int


@dataclass(frozen=True, slots=True)
class Batch:
    """The end of a batch: what was issued and what was not, each with its reasons."""

    issued: tuple[Issued, ...]
    failed: tuple[tuple[int, tuple[Problem, ...]], ...]


def issue_all(desk: Desk, letter_ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(),
              progress: Any = None) -> Batch:
    """Issue letters one by one, each in its own unit of work; a failing one never stops the others (REM-43, CLS-015)."""
    issued: list[Issued] = []
    failed: list[tuple[int, tuple[Problem, ...]]] = []
    for n, letter_id in enumerate(letter_ids):
        if progress is not None:
            progress.step(n, len(letter_ids))
        outcome = issue(desk, letter_id, confirmed=confirmed)
        if outcome.value is not None:
            issued.append(outcome.value)
        else:
            failed.append((letter_id, outcome.problems))
    return Batch(tuple(issued), tuple(failed))


def issue(desk: Desk, letter_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Issued]:
    """Number, voucher, log, levels and the frozen letter in one unit of work (REM-43, 44; GEN-07)."""
    with desk.writing("reminder.issue") as uow:
        session = uow.session
        letter = session.get(CollectionLetter, letter_id)
        if letter is None or letter.state != "draft":
            return Outcome(None, (error("REM-41-issued"),))
        problems = check(session, desk, letter)
        plan, missing = _plan(session, desk, letter)
        problems += missing
        if standing(problems, confirmed):
            return Outcome(None, problems)
        drawn = numbering.draw(session, desk.company_id, "collection_letter", letter.document_date)
        if plan is not None:
            reference = payment_reference(session, desk.company_id, drawn.number)
            entry = replace(plan.entries[0], document_no=drawn.number, payment_reference=reference)
            posted = post(desk, uow, replace(plan, entries=(entry,), text=drawn.number))
            letter.voucher_id, letter.entry_id = posted.voucher_id, posted.entry_ids[0]
        _log(session, desk, letter, drawn.number, plan is not None)
        letter.number, letter.state = drawn.number, "issued"
        session.flush()
        letters.freeze(session, desk, letter)
        uow.audit("reminder.issue", "collection_letter", letter.id, drawn.number,
                  {"level": letter.level, "total": letter.total, "currency": letter.currency}, desk.company_id)
        _block(desk, session, letter, drawn.number)
        return Outcome(Issued(letter.id, drawn.number, letter.customer_id), problems)


def payment_reference(session: Session, company_id: int, number: str) -> str:
    """The letter's own reference: RF, or the Belgian structured communication (LTR-42, LED-033)."""
    company = session.get_one(Company, company_id)
    if company.country_code != "BE":
        return rf_reference(number)
    digits = reference_digits(number)
    taken = digits and session.scalars(select(CustomerLedgerEntry.id).where(
        CustomerLedgerEntry.company_id == company_id,
        CustomerLedgerEntry.payment_reference == ogm_reference(digits))).first()
    if digits and not taken:
        return ogm_reference(digits)
    counter = session.scalars(select(ReferenceCounter).where(ReferenceCounter.company_id == company_id,
                                                             ReferenceCounter.kind == "ogm")).first()
    if counter is None:
        counter = ReferenceCounter(company_id=company_id, kind="ogm", last=0)
        session.add(counter)
    counter.last += 1
    session.flush()
    return ogm_reference(str(9_000_000_000 + counter.last))


def _plan(session: Session, desk: Desk, letter: CollectionLetter) -> tuple[Any, tuple[Problem, ...]]:
    """The voucher of a letter: only parts whose posting is on; none when nothing is posted (REM-44)."""
    terms = reminder_setup.sequences(session, desk.company_id)[letter.sequence_id]
    lines = session.scalars(select(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter.id)).all()
    posted = [x for x in lines if x.amount and x.kind in _FEE_ROLE and (
        x.kind not in ("fee", "line_fee") or (terms.post_fee if x.kind == "fee" else terms.post_line_fee))]
    charged = letter.interest if terms.post_interest else 0
    total = sum(x.amount + x.vat for x in posted) + charged
    if total == 0:
        return None, ()
    customer = session.get_one(Customer, letter.customer_id)
    profile, wrong = ledger.Profiles(session, desk.company_id).choose(customer)
    wanted = {AccountRole.PENNY, AccountRole.FEE, AccountRole.LFEE, AccountRole.ROUND, AccountRole.INT, AccountRole.VATOUT}
    roles, missing = ledger.role_accounts(session, desk.company_id, sorted(wanted))
    if profile is None or missing:
        return None, wrong + missing
    contras = _contras(session, letter, posted, charged, roles, profile)
    company = session.get_one(Company, desk.company_id)
    rate = Decimal(1) if letter.currency == company.accounting_currency else rate_on(
        session, desk.company_id, letter.currency, company.accounting_currency, letter.posting_date)
    if rate is None:
        return None, (error("IMP-007-rate", currency=letter.currency, day=letter.posting_date),)
    decimals = dict(session.execute(select(Currency.code, Currency.decimals)).tuples().all())
    conversion = Conversion(rate, decimals[letter.currency], decimals[company.accounting_currency])
    entry = PlannedEntry(letter.customer_id, EntryType.COLLECTION_LETTER, "", letter.document_date, letter.due_date, total,
                         conversion.value(total), profile.profile_id, profile.control_account_id, rate,
                         document=("collection_letter", letter.id))
    heading = Heading(VoucherSource.CLT, letter.posting_date, letter.document_date, letter.currency, customer.name,
                      ("collection_letter", letter.id))
    return entry_voucher(heading, [entry], contras, conversion, roles[AccountRole.PENNY]), ()


def _contras(session: Session, letter: CollectionLetter, posted: Sequence[CollectionLetterLine], charged: int,
             roles: ledger.RoleAccounts, profile: ledger.ProfileChoice) -> list[Contra]:
    """The income side, one line per role; the level's own fee account wins (MST-042)."""
    level = session.scalars(select(CollectionLetterLevel).where(CollectionLetterLevel.sequence_id == letter.sequence_id,
                                                                CollectionLetterLevel.number == letter.level)).first()
    own = {AccountRole.FEE: (level.fee_account_id if level else None) or profile.fee_id, AccountRole.LFEE: profile.line_fee_id,
           AccountRole.INT: profile.interest_account_id, AccountRole.ROUND: profile.rounding_id}
    sums: dict[AccountRole, int] = defaultdict(int)
    for line in posted:
        sums[_FEE_ROLE[line.kind]] += line.amount
    sums[AccountRole.VATOUT] = sum(line.vat for line in posted)
    sums[AccountRole.INT] = charged
    return [Contra(own.get(role) or roles[role], role, -amount) for role, amount in sums.items() if amount]


def _log(session: Session, desk: Desk, letter: CollectionLetter, number: str, voucher: bool) -> None:
    """One log row per entry, and the entry's caches (REM-43, 45, 51)."""
    terms = reminder_setup.sequences(session, desk.company_id)[letter.sequence_id]
    sections = {"overdue": "overdue", "not_due": "not_due", "on_hold": "on_hold"}
    lines = session.scalars(select(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter.id)).all()
    claimed = {x.entry_id for x in lines if x.kind == "compensation"}
    fees: dict[int, int] = defaultdict(int)
    for line in lines:
        if line.kind == "line_fee" and line.entry_id:
            fees[line.entry_id] += line.amount
    for line in lines:
        if line.entry_id is None or line.kind not in sections:
            continue
        charged = terms.post_interest and line.interest != 0
        session.add(CollectionLogEntry(
            company_id=desk.company_id, kind="letter", document_table="collection_letter", document_id=letter.id, number=number,
            customer_id=letter.customer_id, entry_id=line.entry_id, level=line.level, document_date=letter.document_date,
            posting_date=letter.posting_date, due_date=letter.due_date, remaining=line.remaining, interest=line.interest,
            interest_posted=charged, section=sections[line.kind], created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
        if line.kind == "overdue":
            row = collection_row(session, desk.company_id, line.entry_id)
            row.level, row.letters = line.level, row.letters + 1
            row.last_letter, row.last_due = letter.document_date, letter.due_date
            row.letter_fees += fees[line.entry_id]
            row.compensation_claimed = row.compensation_claimed or line.entry_id in claimed
            row.interest_to = letter.document_date if charged else row.interest_to
    session.flush()


def _block(desk: Desk, session: Session, letter: CollectionLetter, number: str) -> None:
    """A level with *Block* sets Invoice unless she is blocked All already (REM-62)."""
    level = reminder_setup.sequences(session, desk.company_id)[letter.sequence_id].level(letter.level)
    customer = session.get_one(Customer, letter.customer_id)
    if not level.block or customer.blocked >= Blocked.INVOICE:
        return
    auto = session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == desk.company_id, ReasonCode.code == "AUTO")).one()
    customers.change_block(desk, letter.customer_id, Blocked.INVOICE, reason_id=auto, note=number,
                           cause=("collection_letter", letter.id))


# ---------------------------------------------------------------- cancel

def cancel(desk: Desk, letter_id: int, *, day: date | None = None, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Cancel an issued letter: exact reversal, levels fall back, nothing is deleted (REM-47, 48)."""
    with desk.writing("reminder.cancel") as uow:
        session = uow.session
        letter = session.get(CollectionLetter, letter_id)
        if letter is None or letter.company_id != desk.company_id or letter.state != "issued" or letter.cancels_id:
            return Outcome(None, (error("LED-gone"),))
        on = day or letter.posting_date
        problems = _cancel_problems(session, desk, letter, on)
        if standing(problems, confirmed):
            return Outcome(None, problems)
        voucher_id = entry_id = None
        if letter.voucher_id is not None:
            posted = post(desk, uow, _reversal(session, letter, on))
            voucher_id, entry_id = posted.voucher_id, posted.entry_ids[0]
        mirror = CollectionLetter(
            company_id=desk.company_id, customer_id=letter.customer_id, currency=letter.currency, sequence_id=letter.sequence_id,
            level=letter.level, number=letter.number, state="issued", cancels_id=letter.id, document_date=on, posting_date=on,
            due_date=letter.due_date, channel=letter.channel, voucher_id=voucher_id, entry_id=entry_id)
        session.add(mirror)
        session.flush()
        _unlog(session, desk, letter)
        uow.audit("reminder.cancel", "collection_letter", letter.id, letter.number or "", {"by": mirror.id}, desk.company_id)
        return Outcome(mirror.id, problems)


def _cancel_problems(session: Session, desk: Desk, letter: CollectionLetter, day: date) -> tuple[Problem, ...]:
    number = letter.number or ""
    found = list(ledger.check_date(session, desk, day, VoucherSource.CLT, back_days=None, forward_days=None))
    customer = session.get_one(Customer, letter.customer_id)
    found += block_rules.check(customers.facts_of(customer), block_rules.Event.ADJUST_CHARGES, block_rules.Moment.POST).problems
    if session.scalars(select(CollectionLetter.id).where(CollectionLetter.cancels_id == letter.id)).first():
        found.append(error("REM-47-twice", number=number))
    state = session.get(CustomerEntryState, letter.entry_id) if letter.entry_id else None
    entry = session.get(CustomerLedgerEntry, letter.entry_id) if letter.entry_id else None
    if state is not None and entry is not None and state.remaining != entry.amount:
        found.append(error("REM-47-applied", number=number))
    log = CollectionLogEntry
    cancelled = select(log.cancels_id).where(log.cancels_id.is_not(None))
    mine = select(log.entry_id, log.level).where(log.document_table == "collection_letter", log.document_id == letter.id,
                                                 log.cancels_id.is_(None)).subquery()
    later = session.scalars(select(log.number).join(mine, mine.c.entry_id == log.entry_id).where(
        log.level > mine.c.level, log.document_id != letter.id, log.cancels_id.is_(None), log.id.not_in(cancelled))).first()
    if later:
        found.append(error("REM-47-later", number=later))
    return tuple(found)


def _reversal(session: Session, letter: CollectionLetter, day: date) -> Any:
    """The counter-voucher of a letter's voucher, settled with its entry (REM-48)."""
    assert letter.voucher_id is not None
    voucher = session.get_one(Voucher, letter.voucher_id)
    lines, details = ledger.posted_lines(session, letter.voucher_id)
    entry = session.get_one(CustomerLedgerEntry, letter.entry_id)
    state = session.get_one(CustomerEntryState, letter.entry_id)
    planned = PlannedEntry(entry.customer_id, entry.entry_type, entry.document_no, day, state.due_date, entry.amount,
                           entry.accounting_amount, entry.posting_profile_id, entry.control_account_id, entry.rate,
                           document=("collection_letter", letter.id))
    heading = Heading(VoucherSource.CLT, day, day, voucher.currency, f"⟲ {letter.number}", ("collection_letter", letter.id))
    return reversal_plan(heading, letter.voucher_id, lines, [planned], details)


def _unlog(session: Session, desk: Desk, letter: CollectionLetter) -> None:
    """Log rows are cancelled by newer ones; the entries' levels fall back to the newest standing row (REM-48)."""
    log = CollectionLogEntry
    rows = session.scalars(select(log).where(log.document_table == "collection_letter", log.document_id == letter.id,
                                             log.cancels_id.is_(None))).all()
    for row in rows:
        session.add(CollectionLogEntry(
            company_id=row.company_id, kind=row.kind, document_table=row.document_table, document_id=row.document_id,
            number=row.number, customer_id=row.customer_id, entry_id=row.entry_id, level=row.level,
            document_date=row.document_date, posting_date=row.posting_date, due_date=row.due_date, remaining=-row.remaining,
            interest=-row.interest, section=row.section, cancels_id=row.id, created_at=desk.clock.now(),
            created_by_id=desk.actor.user_id))
    session.flush()
    claimed = {x.entry_id for x in session.scalars(select(CollectionLetterLine).where(
        CollectionLetterLine.letter_id == letter.id, CollectionLetterLine.kind == "compensation"))}
    for row in rows:
        if row.section == "overdue":
            _fall_back(session, desk, row.entry_id, row.entry_id in claimed)


def _fall_back(session: Session, desk: Desk, entry_id: int, unclaim: bool) -> None:
    log = CollectionLogEntry
    cancelled = select(log.cancels_id).where(log.cancels_id.is_not(None))
    standing_rows = session.scalars(
        select(log).where(log.entry_id == entry_id, log.section == "overdue", log.cancels_id.is_(None), log.id.not_in(cancelled))
        .order_by(log.document_date.desc(), log.id.desc())).all()
    row: EntryCollection = collection_row(session, desk.company_id, entry_id)
    newest = standing_rows[0] if standing_rows else None
    row.level = newest.level if newest else 0
    row.letters = len(standing_rows)
    row.last_letter = newest.document_date if newest else None
    row.last_due = newest.due_date if newest else None
    charged = [r.document_date for r in standing_rows if r.interest_posted]
    row.interest_to = max(charged) if charged else None
    if unclaim:
        row.compensation_claimed = False
    session.flush()


def reasons(session: Session, run_id: int) -> list[tuple[int, int | None, str | None, int, date | None, Problem]]:
    """Everything a run left out: customer, entry, currency, amount, first possible day, reason (REM-52)."""
    found = []
    for row in session.scalars(select(RunExclusion).where(RunExclusion.run_id == run_id).order_by(RunExclusion.customer_id)):
        facts = from_json(row.facts)
        found.append((row.customer_id, row.entry_id, row.currency, row.amount, row.possible_from, Problem(facts.rule, facts.saw)))
    return found


def draft_ids(session: Session, company_id: int, *, selected: bool = False) -> list[int]:
    """Drafts of the company, or only the ticked ones."""
    query = select(CollectionLetter.id).where(CollectionLetter.company_id == company_id, CollectionLetter.state == "draft")
    return list(session.scalars(query.where(CollectionLetter.selected) if selected else query))

"""Verbs on posted entries and vouchers: reverse, settle, undo a settlement, one or thousands at once (PST-014, SET, UND)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import DetailKind, EntryType, SettlementOrigin, VoucherSource
from app.core.permissions import Permission, posting
from app.core.problems import Outcome, Problem, WayOut, error, standing
from app.core.words import N_, declare
from app.models.customers import Customer
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    EntryTransfer,
    GeneralLedgerEntry,
    Settlement,
    SettlementPair,
    VatEntry,
    Voucher,
)
from app.queries.entries import LedgerLine, Mirrored, mirrored, voucher_lines
from app.rules import settlement as rules
from app.rules.customers import Event, Moment, check
from app.rules.ledger import (
    Heading,
    PlannedEntry,
    PlannedLine,
    PlannedTransfer,
    PlannedVat,
    PostedDetail,
    VoucherPlan,
    reversal,
)
from app.rules.periods import MODULE_OF, Calendar, check_posting_date
from app.rules.settlement.items import MONEY
from app.rules.transfers import transfer_back
from app.services import late_revaluations, vat_periods
from app.services.customers import facts_of
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.journal import lines_of
from app.services.ledger import check_date, open_entries, posted_vat, posting_calendar, settlement_accounts
from app.services.numbers import numbered
from app.services.posting import Posted, post, post_all
from app.services.prepayment_orders import kept_for
from app.services.sales import paid_commissions
from app.settings import REVERSAL_REASON
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "PST-014-twice": N_("Voucher {number} is a reversal or was reversed already."),
    "PST-014-source": N_("Voucher {number} cannot be reversed here: correct or cancel its document instead."),
    "PST-014-cleared": N_("What voucher {number} left waiting on a clearing account was cleared since. Undo that first."),
    "PST-014-settlement": N_("Voucher {number} belongs to a settlement. Undo the settlement from one of its entries instead."),
    "PST-014-settled": N_("{document} is settled. Undo its settlement first, then reverse voucher {number}."),
    "MST-085-first": N_("{document} was moved to another posting profile since. Move it back first."),
    "UND-13-refund": N_("This settlement is part of a refund ({text}). Cancel that refund under Refunds first."),
    "UND-13-intercompany": N_("This settlement ({text}) stands in two companies. Undo it with “Undo between companies”."),
    "UND-13-write-off": N_("This settlement is part of a write-off ({text}). Undo the write-off instead, or first."),
    "UND-01-mirror": N_("{document} was cancelled, and this settlement closes it with its mirror. Post it anew instead of "
                        "undoing this settlement."),
    "PST-014-early": N_("The date {day} lies before voucher {number} of {posted}."),
    "PST-014-reason": N_("Say why this is reversed; the reason stands in the audit trail."),
})

REVERSIBLE = {VoucherSource.GEN, VoucherSource.OPN, VoucherSource.PAY}
"""Sources whose vouchers are reversed as vouchers; documents have their own ways (PST-014)."""
_CHUNK = 500
_T = TypeVar("_T")


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start:start + _CHUNK] for start in range(0, len(ids), _CHUNK))


def _grouped(rows: Iterable[_T], key: str) -> dict[int, list[_T]]:
    found: dict[int, list[_T]] = defaultdict(list)
    for row in rows:
        found[getattr(row, key)].append(row)
    return found


def _blocks(session: Session, customer_ids: Iterable[int], event: Event) -> list[Problem]:
    """What Blocked says about an event that is posted now, for each customer once (BLK-M40…M42)."""
    found: list[Problem] = []
    for ids in _chunks(sorted(set(customer_ids))):
        for c in session.scalars(select(Customer).where(Customer.id.in_(ids))):
            found += check(facts_of(c), event, Moment.POST).problems
    return found


# ---------------------------------------------------------------- reversal

class _Reversals:
    """Everything that reversing a set of vouchers must know, read in a handful of statements."""

    def __init__(self, session: Session, desk: Desk, ids: Sequence[int]) -> None:
        self.vouchers: dict[int, Voucher] = {}
        self.reversed: set[int] = set()
        entries: list[tuple[CustomerLedgerEntry, CustomerEntryState]] = []
        lines: list[GeneralLedgerEntry] = []
        details: list[DetailedEntry] = []
        entry, state, line, detail = CustomerLedgerEntry, CustomerEntryState, GeneralLedgerEntry, DetailedEntry
        for part in _chunks(ids):
            self.vouchers |= {v.id: v for v in session.scalars(
                select(Voucher).where(Voucher.id.in_(part), Voucher.company_id == desk.company_id))}
            self.reversed |= {v for v in session.scalars(select(Voucher.reverses_id).where(Voucher.reverses_id.in_(part))) if v}
            entries += [(e, s) for e, s in session.execute(
                select(entry, state).join(state, state.entry_id == entry.id).where(entry.voucher_id.in_(part))
                .order_by(entry.id))]
            lines += session.scalars(select(line).where(line.voucher_id.in_(part)).order_by(line.voucher_id, line.line_no))
            details += session.scalars(select(detail).where(detail.voucher_id.in_(part)).order_by(detail.entry_id, detail.id))
        self.entries: dict[int, list[tuple[CustomerLedgerEntry, CustomerEntryState]]] = defaultdict(list)
        for e, s in entries:
            self.entries[e.voucher_id].append((e, s))
        self.lines = _grouped(lines, "voucher_id")
        self.vat = _grouped([v for part in _chunks(ids) for v in session.scalars(
            select(VatEntry).where(VatEntry.voucher_id.in_(part)).order_by(VatEntry.id))], "voucher_id")
        self._session = session
        self.details = _grouped(details, "voucher_id")
        self.moves = {m.voucher_id: m for part in _chunks(ids) for m in session.scalars(
            select(EntryTransfer).where(EntryTransfer.voucher_id.in_(part)))}
        self.moved = {e.id: (e, s) for part in _chunks([m.entry_id for m in self.moves.values()]) for e, s in session.execute(
            select(entry, state).join(state, state.entry_id == entry.id).where(entry.id.in_(part)))}

    def problems(self, voucher: Voucher, also: Collection[VoucherSource] = ()) -> Iterator[Problem]:
        """Why a voucher cannot be reversed, dates and blocked customers apart; `also` = sources that may be reversed here too."""
        if voucher.reverses_id is not None or voucher.id in self.reversed:
            yield error("PST-014-twice", number=voucher.number)
        if voucher.source not in REVERSIBLE and voucher.source not in also:
            code = "PST-014-settlement" if voucher.source is VoucherSource.SET else "PST-014-source"
            yield error(code, number=voucher.number)
        for e, s in self.entries[voucher.id]:
            if s.remaining != e.amount:
                yield error("PST-014-settled", document=e.document_no, number=voucher.number)
            elif s.control_account_id != e.control_account_id:
                yield error("MST-085-first", document=e.document_no)
        if voucher.id in self.moves and not self._stands(self.moves[voucher.id], self.details[voucher.id]):
            yield error("MST-085-first", document=self.moved[self.moves[voucher.id].entry_id][0].document_no)

    def _stands(self, move: EntryTransfer, details: Sequence[DetailedEntry]) -> bool:
        """Is a moved entry still as the move left it, so that it can go back?"""
        state = self.moved[move.entry_id][1]
        value = max((d.accounting_amount for d in details), key=abs, default=0)
        return state.posting_profile_id == move.to_profile_id and abs(state.remaining_accounting) == abs(value)

    def plan(self, voucher: Voucher, day: date, *, negative: bool) -> VoucherPlan:
        """The counter-voucher."""
        rows = self.lines[voucher.id]
        position = {row.id: n for n, row in enumerate(rows)}
        heading = Heading(voucher.source, day, day, voucher.currency, f"⟲ {voucher.number} {voucher.text}"[:100])
        if move := self.moves.get(voucher.id):
            back = PlannedTransfer(move.entry_id, move.to_profile_id, move.from_profile_id,
                                   next(d.control_account_id for d in self.details[voucher.id] if d.gl_entry_id == rows[1].id))
            return transfer_back(heading, voucher.id, [_line(row) for row in rows],
                                 [_detail(d, position) for d in self.details[voucher.id]], back, negative=negative)
        posted = [PlannedEntry(e.customer_id, e.entry_type, e.document_no, e.document_date, s.due_date, e.amount,
                               e.accounting_amount, e.posting_profile_id, e.control_account_id, e.rate,
                               e.order_customer_id, e.instalment, e.instalments, e.opening)
                  for e, s in self.entries[voucher.id]]
        made = reversal(heading, voucher.id, [_line(row) for row in rows], posted,
                        [_detail(d, position) for d in self.details[voucher.id]], negative=negative)
        made = late_revaluations.given_back(self._session, made)
        return replace(made, vat=self._vat_back(voucher, day, position))

    def _vat_back(self, voucher: Voucher, day: date, position: Mapping[int, int]) -> tuple[PlannedVat, ...]:
        """The VAT of the voucher turned, in the first period that is open (UND-06)."""
        rows = self.vat[voucher.id]
        vat_date = vat_periods.first_open(self._session, voucher.company_id, day) if rows else day
        return tuple(replace(v, vat_date=vat_date, base=-v.base, vat=-v.vat, base_accounting=-v.base_accounting,
                             vat_accounting=-v.vat_accounting, difference=-v.difference)
                     for v in (posted_vat(r, None if r.gl_entry_id is None else position[r.gl_entry_id]) for r in rows))

    def customers(self, *, invoices: bool) -> set[int]:
        """Customers of the entries, by what the type of the reversed entry decides (BLK-M42)."""
        kinds = (EntryType.INVOICE, EntryType.JOURNAL)
        return {e.customer_id for group in self.entries.values() for e, _s in group if (e.entry_type in kinds) is invoices}


def _line(row: GeneralLedgerEntry) -> PlannedLine:
    return PlannedLine(row.account_id, row.role, row.amount, row.accounting_amount, row.text, row.customer_id, row.vat_code_id,
                       cost_centre_id=row.cost_centre_id, project_id=row.project_id)


def _pair(p: SettlementPair) -> rules.PostedPair:
    return rules.PostedPair(
        p.id, p.debit_entry_id, p.credit_entry_id, p.amount, p.counter_amount, p.accounting_amount, p.realised, p.cross_rate,
        p.discount, p.discount_tier, p.discount_mode, p.discount_account_id, p.penny, p.tolerance, p.over_under, p.write_off,
        p.unrealised_back, vat_lines(p.facts))


def vat_lines(facts: Any) -> int:
    """How many of the last lines of its voucher move VAT for a pair (VAT-014, PAY-62)."""
    told = facts.get("saw", {}).get("vat_lines", 0) if isinstance(facts, dict) else 0
    return told if isinstance(told, int) else 0


def _detail(d: DetailedEntry, position: Mapping[int, int]) -> PostedDetail:
    line = None if d.gl_entry_id is None else position[d.gl_entry_id]
    return PostedDetail(d.id, d.entry_id, d.kind, d.customer_id, d.amount, d.accounting_amount, d.control_account_id, line)


def plan_reversal(session: Session, desk: Desk, voucher_id: int, day: date, *, negative: bool = False,
                  also: Collection[VoucherSource] = ()) -> tuple[VoucherPlan | None, tuple[Problem, ...]]:
    """The counter-voucher of a posted voucher on `day`, or every reason why not (PST-014); also the preview (PST-004).

    `also` = sources whose vouchers are taken back by the verb that asks, and by no other.
    """
    facts = _Reversals(session, desk, [voucher_id])
    voucher = facts.vouchers.get(voucher_id)
    if voucher is None:
        return None, (error("LED-gone"),)
    problems = [*check_date(session, desk, day, voucher.source), *facts.problems(voucher, also), *_too_early(voucher, day),
                *_blocks(session, facts.customers(invoices=True), Event.REVERSE_INVOICE_LINE),
                *_blocks(session, facts.customers(invoices=False), Event.REVERSE_OTHER_LINE),
                *numbering.check(session, desk.company_id, f"voucher_{voucher.source.value}", day)]
    if any(p.weight == "error" for p in problems):
        return None, tuple(problems)
    return facts.plan(voucher, day, negative=negative), tuple(problems)


def permission_to_reverse(session: Session, desk: Desk, voucher_id: int) -> Permission | None:
    """What reversing this voucher needs: to post in the module it belongs to (CLS-003); None for a voucher nobody finds."""
    source = session.scalars(select(Voucher.source).where(Voucher.id == voucher_id,
                                                          Voucher.company_id == desk.company_id)).first()
    return None if source is None else posting(MODULE_OF[source])


def reason_missing(session: Session, desk: Desk, reason: str | int | None) -> tuple[Problem, ...]:
    """A reversal says why, unless the company does not ask for it (UND-05)."""
    told = bool(reason.strip()) if isinstance(reason, str) else reason is not None
    if told or not parameters(session, desk.company_id).get(REVERSAL_REASON):
        return ()
    return (error("PST-014-reason", at="reason"),)


def _too_early(voucher: Voucher, day: date) -> Iterator[Problem]:
    """A counter-voucher before its voucher would have undone something that was not there yet (LED-030)."""
    if day < voucher.posting_date:
        yield error("PST-014-early", at="posting_date", day=day, number=voucher.number, posted=voucher.posting_date)


def preview_reversal(desk: Desk, voucher_id: int, day: date) -> Outcome[list[LedgerLine]]:
    """The lines of the counter-voucher, nothing written (PST-004)."""
    with desk.reading() as session:
        plan, problems = plan_reversal(session, desk, voucher_id, day)
        return Outcome(None if plan is None else lines_of(session, plan), problems)


def reverse(desk: Desk, voucher_id: int, day: date, *, reason: str, negative: bool = False,
            confirmed: frozenset[str] = frozenset()) -> Outcome[Posted]:
    """Post the counter-voucher of a voucher; both entries end closed. `negative` = credit correction (PST-014)."""
    with desk.writing("voucher.reverse", reason) as uow:
        plan, problems = plan_reversal(uow.session, desk, voucher_id, day, negative=negative)
        problems += (*reason_missing(uow.session, desk, reason), *_cleared(uow.session, voucher_id))
        charged = _invoices(uow.session, voucher_id)
        if charged:
            from app.services.adjustments import following  # It stands on this module.
            problems += following.questions(uow.session, desk, charged, day)
        if plan is None or standing(problems, confirmed):
            return Outcome(None, problems)
        done = numbered(uow, lambda: _reversed(desk, uow, plan, voucher_id), problems)
        if done.value is not None and charged:
            interest = following.follow(desk, uow, charged, day, None)
            if interest.value is None:
                uow.abandon()
                return Outcome(None, interest.problems)
        return done


def _invoices(session: Session, voucher_id: int) -> list[int]:
    """The invoices of a voucher: interest that was charged on them is reversed with it (INT-56)."""
    return list(session.scalars(select(CustomerLedgerEntry.id).where(
        CustomerLedgerEntry.voucher_id == voucher_id, CustomerLedgerEntry.entry_type.in_((EntryType.INVOICE, EntryType.JOURNAL)),
        CustomerLedgerEntry.amount > 0)))


def _cleared(session: Session, voucher_id: int) -> tuple[Problem, ...]:
    """What the voucher left waiting on a clearing account must still wait there (L15)."""
    from app.services import clearing_items  # It stands on payments, and they on this module.

    if not clearing_items.cleared_since(session, voucher_id):
        return ()
    return (error("PST-014-cleared", number=session.get_one(Voucher, voucher_id).number),)


def _reversed(desk: Desk, uow: UnitOfWork, plan: VoucherPlan, voucher_id: int) -> Posted:
    """The counter-voucher; what waited on clearing accounts by the voucher waits no longer, what it cleared waits again."""
    from app.services import clearing_items

    done = post(desk, uow, plan)
    clearing_items.turned(uow.session, desk.company_id, voucher_id, done.voucher_id or 0)
    return done


def reverse_many(desk: Desk, voucher_ids: Sequence[int], *, reason: str) -> Outcome[list[Posted]]:
    """Counter-vouchers of many vouchers, each on its own posting date, all or none; for taking an import back (IMP-008)."""
    with desk.writing("voucher.reverse", reason) as uow:
        facts = _Reversals(uow.session, desk, voucher_ids)
        calendar = posting_calendar(uow.session, desk, asking=False)
        vouchers = [facts.vouchers[i] for i in reversed(voucher_ids) if i in facts.vouchers]
        problems = [p for v in vouchers for p in facts.problems(v)]
        problems += _dates(calendar, {(v.posting_date, v.source) for v in vouchers})
        if standing(problems, frozenset()):
            return Outcome(None, tuple(problems))
        plans = [facts.plan(v, v.posting_date, negative=False) for v in vouchers]
        return numbered(uow, lambda: post_all(desk, uow, plans), tuple(problems))


def _dates(calendar: Calendar, days: set[tuple[date, VoucherSource]]) -> list[Problem]:
    """What speaks against posting on each of these days."""
    return [p for day, source in sorted(days) for p in check_posting_date(calendar, day, MODULE_OF[source])]


# ---------------------------------------------------------------- settlement

def plan_settle(session: Session, desk: Desk, debit_id: int, credit_id: int, amount: int, day: date,
                origin: SettlementOrigin = SettlementOrigin.MANUAL) -> tuple[VoucherPlan | None, tuple[Problem, ...]]:
    """What settling `amount` (minor units) of two posted entries on `day` will post, or every reason why not (SET-01…04, 30)."""
    found = open_entries(session, (debit_id, credit_id))
    if len(found) != 2:
        return None, (error("LED-gone"),)
    debit, credit = found[debit_id], found[credit_id]
    problems = rules.check(debit, credit, amount, day) + check_date(session, desk, day, VoucherSource.SET)
    problems += tuple(_blocks(session, (debit.customer_id, credit.customer_id), Event.SETTLEMENT))
    problems += kept_for(session, (debit_id, credit_id))
    accounts, missing = settlement_accounts(session, desk.company_id, debit.currency)
    problems += (*missing, *paid_commissions.check(session, desk, (debit_id, credit_id), day))
    if accounts is None or any(p.weight == "error" for p in problems):
        return None, problems
    text = f"{debit.document_no} / {credit.document_no}"
    vat_date = vat_periods.first_open(session, desk.company_id, day) if debit.moving or credit.moving else None
    made = rules.settle(debit, credit, amount, day, accounts, origin=origin, text=text, vat_date=vat_date)
    return _numbered(session, desk, made, problems)


def _numbered(session: Session, desk: Desk, made: VoucherPlan,
              problems: tuple[Problem, ...]) -> tuple[VoucherPlan | None, tuple[Problem, ...]]:
    """A settlement with ledger lines needs a voucher number; one without needs none (PST-002 step 10)."""
    if made.lines:
        problems += numbering.check(session, desk.company_id, f"voucher_{made.source.value}", made.posting_date)
    return (None if any(p.weight == "error" for p in problems) else made), problems


def preview_settle(desk: Desk, debit_id: int, credit_id: int, amount: int, day: date) -> Outcome[list[LedgerLine]]:
    """The ledger lines of a settlement and of what follows it, nothing written; none where nothing is posted (PST-004)."""
    with desk.reading() as session:
        plan, problems = plan_settle(session, desk, debit_id, credit_id, amount, day)
        lines = [] if plan is None else lines_of(session, plan)
        follows = plan is not None and paid_commissions.may_follow(session, desk, (debit_id, credit_id))
    if plan is None or not follows:
        return Outcome(None if plan is None else lines, problems)
    return _with_following(desk, plan, lines, problems)


def _with_following(desk: Desk, plan: VoucherPlan, lines: list[LedgerLine],
                    problems: tuple[Problem, ...]) -> Outcome[list[LedgerLine]]:
    """The lines of a plan, and those of the vouchers that follow it by themselves: it is posted and given up (PST-004, MST-101).

    A file that is only read tells the plan's own lines.
    """
    if desk.file.read_only is not None:
        return Outcome(lines, problems)
    with desk.writing("posting.preview") as uow:
        uow.abandon()
        session = uow.session
        before = session.scalar(select(func.max(Voucher.id))) or 0
        posted = numbered(uow, lambda: post(desk, uow, plan), problems)
        if posted.value is None:
            return Outcome(None, posted.problems)
        made = session.scalars(select(Voucher.id).where(Voucher.id > before).order_by(Voucher.id))
        more = [line for key in made if key != posted.value.voucher_id for line in voucher_lines(session, key)]
        return Outcome([*lines, *more], problems)


def settle(desk: Desk, debit_id: int, credit_id: int, amount: int, day: date, *,
           origin: SettlementOrigin = SettlementOrigin.MANUAL, confirmed: frozenset[str] = frozenset()) -> Outcome[Posted]:
    """Settle `amount` (minor units) of two posted entries on `day` (SET-01…04, 30)."""
    with desk.writing("entry.settle") as uow:
        plan, problems = plan_settle(uow.session, desk, debit_id, credit_id, amount, day, origin)
        if plan is None or standing(problems, confirmed):
            return Outcome(None, problems)
        return numbered(uow, lambda: post(desk, uow, plan), problems)


def plan_undo(session: Session, desk: Desk, settlement_id: int, day: date, reason_id: int | None,
              pair_id: int | None = None, *, within: bool = False) -> tuple[VoucherPlan | None, tuple[Problem, ...]]:
    """The mirror of a settlement, or of one pair of it, on `day`, or every reason why not (UND-02…04).

    `within` = a verb takes the whole back whose settlement it is: a refund is cancelled, a write-off undone (UND-13).
    """
    facts = _Settlements(session, desk, [settlement_id], pair_id)
    head = facts.heads.get(settlement_id)
    if head is None:
        return None, (error("LED-gone"),)
    problems = (*check_date(session, desk, day, VoucherSource.SET), *facts.problems(head, day),
                *(() if within else _part_of_more(facts, head)),
                *_blocks(session, facts.customers(), Event.UNDO_SETTLEMENT))
    if any(p.weight == "error" for p in problems):
        return None, problems
    return _numbered(session, desk, facts.plan(head, day, reason_id), problems)


def _part_of_more(facts: "_Settlements", head: Settlement) -> Iterator[Problem]:
    """What a refund, a write-off or two companies settled is undone with it, never alone (UND-13, WOF-08, CEN-13)."""
    code = {SettlementOrigin.REFUND: "UND-13-refund", SettlementOrigin.WRITE_OFF: "UND-13-write-off",
            SettlementOrigin.INTERCOMPANY: "UND-13-intercompany"}.get(head.origin)
    if head.undoes_id is not None or head.id in facts.undone:
        return
    if code is not None:
        yield error(code, text=head.text or "")
    for document in facts.mirrored(head):
        yield error("UND-01-mirror", document=document)


@dataclass(frozen=True, slots=True)
class Undo:
    """What undoing a settlement will do: its ledger lines, and each detail that is mirrored (amounts in minor units, signed)."""

    lines: list[LedgerLine]
    mirrored: list[Mirrored]


def preview_undo(desk: Desk, settlement_id: int, day: date, *, pair_id: int | None = None) -> Outcome[Undo]:
    """Every detail and ledger line that undoing a settlement, or one pair, will mirror, nothing written (UND-02, PST-004)."""
    with desk.reading() as session:
        plan, problems = plan_undo(session, desk, settlement_id, day, None, pair_id)
        if plan is None:
            return Outcome(None, problems)
        found = Undo(lines_of(session, plan), mirrored(session, settlement_id, pair_id))
        entries = [ref.entry_id for pair in plan.pairs for ref in (pair.debit, pair.credit) if ref.entry_id is not None]
        follows = paid_commissions.may_follow(session, desk, entries)
    if not follows:
        return Outcome(found, problems)
    whole = _with_following(desk, plan, found.lines, problems)
    return Outcome(None if whole.value is None else Undo(whole.value, found.mirrored), whole.problems)


def undo_day(desk: Desk, settlement_id: int) -> date:
    """The date on offer: that of the settlement while its period is open, else today (UND-04)."""
    with desk.reading() as session:
        posted = session.scalars(select(Settlement.posting_date).where(Settlement.id == settlement_id)).first() or desk.today
        refused = any(p.weight == "error" for p in check_date(session, desk, posted, VoucherSource.SET))
        return max(desk.today, posted) if refused else posted


def undo_settlement(desk: Desk, settlement_id: int, day: date, *, reason_id: int | None = None,
                    confirmed: frozenset[str] = frozenset(), pair_id: int | None = None) -> Outcome[Posted]:
    """Mirror a settlement, or one pair of it, so that its entries are open again; latest first per entry (UND-02…04).

    Pairs that were undone one by one stay as they are.
    """
    with desk.writing("settlement.undo") as uow:
        plan, problems = plan_undo(uow.session, desk, settlement_id, day, reason_id, pair_id)
        problems += reason_missing(uow.session, desk, reason_id)
        if plan is None or standing(problems, confirmed):
            return Outcome(None, problems)
        return numbered(uow, lambda: post(desk, uow, plan), problems)


def undo_settlements(desk: Desk, ids: Sequence[int]) -> Outcome[list[Posted]]:
    """Undo many settlements, each on its own date, all or none; for taking an import back (IMP-008)."""
    with desk.writing("settlement.undo") as uow:
        facts = _Settlements(uow.session, desk, ids)
        heads = [facts.heads[i] for i in reversed(ids) if i in facts.heads]
        calendar = posting_calendar(uow.session, desk, asking=False)
        problems = [p for h in heads for p in facts.problems(h, h.posting_date)]
        problems += _dates(calendar, {(h.posting_date, VoucherSource.SET) for h in heads})
        if standing(problems, frozenset()):
            return Outcome(None, tuple(problems))
        plans = [facts.plan(h, h.posting_date, None) for h in heads]
        return numbered(uow, lambda: post_all(desk, uow, plans), tuple(problems))


class _Settlements:
    """Everything that undoing a set of settlements must know, read in a handful of statements."""

    def __init__(self, session: Session, desk: Desk, ids: Sequence[int], pair_id: int | None = None) -> None:
        self._session, self._own, self._pair_id = session, set(ids), pair_id
        self.heads: dict[int, Settlement] = {}
        self.undone: set[int] = set()
        pairs: list[SettlementPair] = []
        for part in _chunks(ids):
            self.heads |= {s.id: s for s in session.scalars(
                select(Settlement).where(Settlement.id.in_(part), Settlement.company_id == desk.company_id))}
            self.undone |= {i for i in session.scalars(select(Settlement.undoes_id).where(Settlement.undoes_id.in_(part))) if i}
            pairs += session.scalars(select(SettlementPair).where(SettlementPair.settlement_id.in_(part))
                                     .order_by(SettlementPair.id))
        self.pairs = _grouped(pairs, "settlement_id")
        self.turned = self._turned([p.id for p in pairs])
        self.details = self._details([p.id for p in pairs])
        self.late = late_revaluations.of_pairs(session, [d for group in self.details.values() for d in group])
        vouchers = {d.voucher_id for group in self.details.values() for d in group if d.voucher_id}
        self.lines = self._lines(sorted(vouchers))
        self.vat, self.voucher_currency = self._vouchers(sorted(vouchers))
        self.currency = self._currencies(sorted({p.debit_entry_id for p in pairs}))
        self.later = self._later()

    def _turned(self, pairs: Sequence[int]) -> set[int]:
        """Pairs that were undone already, alone or with their settlement."""
        return {i for part in _chunks(pairs) for i in self._session.scalars(
            select(SettlementPair.undoes_id).where(SettlementPair.undoes_id.in_(part))) if i}

    def chosen(self, head: Settlement) -> list[int]:
        """Positions of the pairs that are undone: those that stand, or the one that was asked for."""
        return [n for n, p in enumerate(self.pairs[head.id])
                if p.id not in self.turned and (self._pair_id is None or p.id == self._pair_id)]

    def _details(self, pairs: Sequence[int]) -> dict[int, list[DetailedEntry]]:
        rows: list[DetailedEntry] = []
        for part in _chunks(pairs):
            rows += self._session.scalars(select(DetailedEntry).where(DetailedEntry.pair_id.in_(part)).order_by(DetailedEntry.id))
        return _grouped(rows, "pair_id")

    def _lines(self, vouchers: Sequence[int]) -> dict[int, list[GeneralLedgerEntry]]:
        line, rows = GeneralLedgerEntry, []
        for part in _chunks(vouchers):
            rows += list(self._session.scalars(select(line).where(line.voucher_id.in_(part))
                                               .order_by(line.voucher_id, line.line_no)))
        return _grouped(rows, "voucher_id")

    def _vouchers(self, ids: Sequence[int]) -> tuple[dict[int, list[VatEntry]], dict[int, str]]:
        """VAT entries (DSC-14) and currency by voucher; a settlement between two currencies stands in one of them."""
        vat: list[VatEntry] = []
        currencies: dict[int, str] = {}
        for part in _chunks(ids):
            vat += self._session.scalars(select(VatEntry).where(VatEntry.voucher_id.in_(part)).order_by(VatEntry.id))
            found = self._session.execute(select(Voucher.id, Voucher.currency).where(Voucher.id.in_(part)))
            currencies |= {i: c for i, c in found}
        return _grouped(vat, "voucher_id"), currencies

    def _currencies(self, entries: Sequence[int]) -> dict[int, str]:
        entry = CustomerLedgerEntry
        return {i: c for part in _chunks(entries)
                for i, c in self._session.execute(select(entry.id, entry.currency).where(entry.id.in_(part)))}

    def mirrored(self, head: Settlement) -> Iterator[str]:
        """What was cancelled or reversed and is closed by a settlement with its mirror: it never stands open again (UND-01)."""
        entry = CustomerLedgerEntry
        ids = {i for p in self.pairs[head.id] for i in (p.debit_entry_id, p.credit_entry_id)}
        for part in _chunks(sorted(ids)):
            yield from self._session.scalars(select(entry.document_no).where(entry.id.in_(part), entry.adjustment))

    def _later(self) -> dict[int, list[tuple[str, int]]]:
        """Entries, with their numbers, that a later settlement outside this set still holds, by settlement (UND-02).

        Of one pair also what a later pair of its own settlement holds: discounts and moved VAT are restored in turn.
        """
        entry, pair, later, undo = CustomerLedgerEntry, SettlementPair, aliased(SettlementPair), aliased(SettlementPair)
        own = aliased(SettlementPair)
        found: dict[int, list[tuple[str, int]]] = defaultdict(list)
        after = later.settlement_id > pair.settlement_id
        if self._pair_id is not None:
            document = and_(later.settlement_id == pair.settlement_id, or_(entry.entry_type.not_in(MONEY), entry.prepayment))
            after = and_(pair.id == self._pair_id, or_(after, and_(later.id > pair.id, document)))
        for part in _chunks(sorted(self.heads)):
            rows: Any = self._session.execute(
                select(pair.settlement_id, later.settlement_id, entry.document_no, entry.id).distinct()
                .join(entry, or_(entry.id == pair.debit_entry_id, entry.id == pair.credit_entry_id))
                .join(later, or_(later.debit_entry_id == entry.id, later.credit_entry_id == entry.id))
                .outerjoin(undo, undo.undoes_id == later.id).outerjoin(own, own.undoes_id == pair.id)
                .where(pair.settlement_id.in_(part), after, func.coalesce(later.undoes_id, 0) == 0, undo.id.is_(None),
                       own.id.is_(None)))
            for settlement, other, number, key in rows:
                if other not in self._own or self._pair_id is not None:
                    found[settlement].append((number, key))
        return found

    def _moved_since(self, head: Settlement) -> Sequence[str]:
        """Documents that stand on another control account than when they were settled."""
        entry, state, detail = CustomerLedgerEntry, CustomerEntryState, DetailedEntry
        chosen = [self.pairs[head.id][n].id for n in self.chosen(head)]
        return self._session.scalars(
            select(entry.document_no).distinct().join(detail, detail.entry_id == entry.id)
            .join(state, state.entry_id == entry.id)
            .where(detail.pair_id.in_(chosen), detail.kind == DetailKind.SETTLEMENT,
                   detail.control_account_id != state.control_account_id)).all()

    def problems(self, head: Settlement, day: date) -> Iterator[Problem]:
        """Every reason why a settlement cannot be undone on `day`, its period and blocked customers apart."""
        for number in self._moved_since(head):
            yield error("MST-085-first", document=number)
        newest = max(head.posting_date, self.late.newest([p.id for p in self.pairs[head.id]]) or head.posting_date)
        if day < newest:
            yield error("UND-04-early", at="posting_date", day=day, posted=newest)
        if head.undoes_id is not None or head.id in self.undone or not self.chosen(head):
            yield error("UND-02-twice")
        for number, entry_id in self.later[head.id]:
            shown = WayOut("settlements.open", (CustomerLedgerEntry.__tablename__, entry_id))
            yield error("UND-02-latest", document=number, ways_out=(shown,))

    def customers(self) -> set[int]:
        """Whose entries are touched."""
        return {d.customer_id for group in self.details.values() for d in group}

    def plan(self, head: Settlement, day: date, reason_id: int | None) -> VoucherPlan:
        """The mirror of a settlement from its posted rows."""
        pairs, late = self.pairs[head.id], self.late
        details = [(d, n) for n, p in enumerate(pairs) for d in self.details[p.id] if not late.holds(d.id)]
        voucher_id = next((d.voucher_id for d, _n in details if d.voucher_id), None)
        rows = self.lines[voucher_id] if voucher_id else []
        position = {row.id: n for n, row in enumerate(rows)}
        vat = [posted_vat(v, None if v.gl_entry_id is None else position[v.gl_entry_id])
               for v in self.vat.get(voucher_id or 0, ())]
        vat_date = vat_periods.first_open(self._session, head.company_id, day) if vat else None
        currency = self.voucher_currency.get(voucher_id or 0) or self.currency[pairs[0].debit_entry_id]
        chosen, text = self.chosen(head), f"⟲ {head.text or ''}"[:100]
        posted = rules.Posted(head.posting_date, [_pair(p) for p in pairs], [(_detail(d, position), n) for d, n in details],
                              [_line(row) for row in rows], currency, voucher_id, vat)
        if len(chosen) == len(pairs) and self._pair_id is None:
            made = rules.undo(head.id, posted, day, reason_id=reason_id, text=text, vat_date=vat_date)
        else:
            made = rules.undo_pairs(chosen, posted, day, reason_id=reason_id, text=text, vat_date=vat_date)
        return late.turned(made, [pairs[n].id for n in chosen])

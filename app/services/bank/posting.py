"""Accepted lines posted: a voucher each, settled, and matched with the statement in the same step; and taken back (BNK-40…45)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.facts import Facts, to_json
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.bank import (
    BankStatementLine,
    BankStatementLineState,
    BankTransaction,
    Reconciliation,
    ReconciliationMatch,
)
from app.models.ledger import (
    ClearingItem,
    ClearingMatch,
    CustomerLedgerEntry,
    Voucher,
)
from app.rules.ledger import EntryRef
from app.rules.matching import Target
from app.rules.settlement import Item, roles, vouchers
from app.services import clearing_items, corrections, permissions
from app.services.bank import returns, transactions
from app.services.bank.decisions import accept
from app.services.bank.planning import Plan, Planner
from app.services.bank.stored import (
    LINE,
    STATE,
    Part,
    chunks,
    drop_marks,
    drop_parts,
    line_of,
    part_of,
    parts_of,
)
from app.services.customers import with_temporary_change
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments import linked
from app.services.payments.cancelling import Return, return_payment, standing_settlements
from app.services.payments.posting import books_for, placed
from app.services.posting import Posted, post_all
from app.services.sales import paid_commissions
from app.storage import bulk
from app.storage.unit_of_work import UnitOfWork

declare({
    "BNK-40-none": N_("No line is accepted. Accept lines first, then post them."),
    "BNK-45-not": N_("This line is not posted. Choose a posted one."),
    "BNK-45-transferred": N_("What this line left as unidentified was transferred since. Undo that first."),
})

Progress = Callable[[int, int], None]
READY = ("accepted", "error")


@dataclass(frozen=True, slots=True)
class PostedLines:
    """What posting made: voucher (id, number) by line, lines that were refused with their problems, settlements made."""

    vouchers: Mapping[int, tuple[int, str]] = field(default_factory=dict)
    refused: Mapping[int, tuple[Problem, ...]] = field(default_factory=dict)
    settled: int = 0


def ready(desk: Desk, bank_id: int | None = None) -> tuple[int, ...]:
    """The accepted lines that can be posted, the oldest first."""
    with desk.reading() as session:
        return tuple(_ready(session, desk, bank_id))


def first_of_import(desk: Desk) -> bool:
    """Was nothing of a statement posted before, so that a backup is offered first (ERR-09)?"""
    with desk.reading() as session:
        state = BankStatementLineState
        return session.scalars(select(state.line_id).where(state.company_id == desk.company_id,
                                                           state.state == "posted").limit(1)).first() is None


def _ready(session: Session, desk: Desk, bank_id: int | None) -> list[int]:
    state = BankStatementLineState
    chosen = select(state.line_id).where(state.company_id == desk.company_id, state.state.in_(READY)).order_by(
        state.booking_date, state.line_id)
    return list(session.scalars(chosen if bank_id is None else chosen.where(state.bank_id == bank_id)))


def check(desk: Desk, line_ids: Sequence[int]) -> Mapping[int, tuple[Problem, ...]]:
    """What stands in the way of posting each line; lines without problems are left out."""
    with desk.reading() as session:
        plans = _plans(session, desk, line_ids)
        return {key: tuple(plan.problems) for key, plan in plans.items() if plan.problems}


def post(desk: Desk, line_ids: Sequence[int] | None = None, *, bank_id: int | None = None, skip_errors: bool = False,
         confirmed: frozenset[str] = frozenset(), progress: Progress | None = None,
         returned: Mapping[int, tuple[Return, int | None, str]] | None = None) -> Outcome[PostedLines]:
    """Post accepted lines in one unit of work: all of them, or with `skip_errors` those without problems (BNK-40).

    `returned` = by line what a payment that came back costs and what follows it, its reason and comment (UND-09, WIN-44).

    The posting date is the booking date; each payment settles what she accepted, judged on the value date, and its bank
    transaction meets its line. Lines that are posted already are told with their voucher: pressing twice posts once. A line that
    is refused keeps its parts and says why.
    """
    with desk.writing("bank.post") as unit:
        session = unit.session
        wanted = list(line_ids) if line_ids is not None else _ready(session, desk, bank_id)
        before = _posted_before(session, desk, wanted)
        plans = _plans(session, desk, [key for key in wanted if key not in before])
        if not plans:
            return Outcome(PostedLines(before)) if before else Outcome(None, (error("BNK-40-none"),))
        if missing := permissions.may_post(session, desk, {VoucherSource.PAY, VoucherSource.BNK, VoucherSource.SET}):
            return Outcome(None, missing)
        if stopped := standing(_commission(session, desk, plans), confirmed):
            return Outcome(None, stopped)
        bad = {key: tuple(p.problems) for key, p in plans.items() if standing(p.problems, confirmed)}
        if bad and not skip_errors:
            return Outcome(None, tuple(p for key, told in bad.items() for p in _named(key, told)))
        back = _returns(desk, plans, bad, confirmed, returned or {})
        if unit.abandoned or (bad and not skip_errors):
            unit.abandon()
            return Outcome(None, tuple(p for key, told in bad.items() for p in _named(key, told)))
        good = {key: p for key, p in plans.items() if key not in bad}
        try:
            done = numbered(unit, lambda: _post(desk, unit, good, back, progress))
        except linked.RefusedError as refusal:
            unit.abandon()
            return Outcome(None, refusal.problems)
        if done.value is None:
            return Outcome(None, done.problems)
        _tell(session, bad)
        return Outcome(PostedLines({**before, **done.value.vouchers}, bad, done.value.settled), done.problems)


def post_blocked(desk: Desk, line_id: int, customer_id: int, *, reason_id: int | None, note: str = "") -> Outcome[PostedLines]:
    """Post a line of a blocked customer with a temporary change of the block, all in one step (BLK-16, BLK-M36).

    `line_id` is accepted with its best proposal when nobody has decided upon it yet.
    """
    def act() -> Outcome[PostedLines]:
        with desk.reading() as session:
            state = session.get(BankStatementLineState, line_id)
            open_still = state is not None and state.state in ("new", "suggested")
        if open_still:
            accepted = accept(desk, line_id)
            if accepted.value is None:
                return Outcome(None, accepted.problems)
        return post(desk, [line_id])
    return with_temporary_change(desk, customer_id, act, reason_id=reason_id, note=note)


def _posted_before(session: Session, desk: Desk, line_ids: Sequence[int]) -> dict[int, tuple[int, str]]:
    state, found = BankStatementLineState, dict[int, tuple[int, str]]()
    for ids in chunks(line_ids):
        found |= {key: (voucher, number) for key, voucher, number in session.execute(
            select(state.line_id, Voucher.id, Voucher.number).join(Voucher, Voucher.id == state.voucher_id)
            .where(state.line_id.in_(ids), state.company_id == desk.company_id, state.state == "posted"))}
    return found


def _plans(session: Session, desk: Desk, line_ids: Sequence[int]) -> dict[int, Plan]:
    """Accepted lines as what they will become."""
    lines: dict[int, BankStatementLine] = {}
    for ids in chunks(line_ids):
        lines |= {row.id: row for row in session.scalars(
            select(BankStatementLine).join(BankStatementLineState, BankStatementLineState.line_id == BankStatementLine.id)
            .where(BankStatementLine.id.in_(ids), BankStatementLine.company_id == desk.company_id,
                   BankStatementLineState.state.in_(READY)))}
    parts = {key: [part_of(row) for row in rows] for key, rows in parts_of(session, lines).items()}
    planner = Planner(session, desk, lines, parts)
    return {key: planner.plan(key) for key in line_ids if key in parts}


def _commission(session: Session, desk: Desk, plans: Mapping[int, Plan]) -> tuple[Problem, ...]:
    """What commission on the paid invoices needs, once for all lines (MST-101)."""
    entries = [p.other.ref.entry_id for plan in plans.values() for share in plan.shares if share.allocation
               for p in share.allocation.pairs if p.other.ref.entry_id is not None]
    days = [plan.line.booking_date for plan in plans.values()]
    return tuple(paid_commissions.check(session, desk, entries, max(days))) if entries else ()


def _named(line_id: int, problems: Iterable[Problem]) -> Iterable[Problem]:
    """Problems that name their line."""
    return [replace(p, refs=(*p.refs, (LINE, line_id))) for p in problems]


def _tell(session: Session, bad: Mapping[int, tuple[Problem, ...]]) -> None:
    """Lines that were refused say why."""
    for key, problems in bad.items():
        state = session.get_one(BankStatementLineState, key)
        state.state, state.error = "error", [to_json(Facts(p.code, p.saw)) for p in problems]
    session.flush()


# ---------------------------------------------------------------- writing

def _returns(desk: Desk, plans: Mapping[int, Plan], bad: dict[int, tuple[Problem, ...]], confirmed: frozenset[str],
             wanted: Mapping[int, tuple[Return, int | None, str]]) -> dict[int, list[int]]:
    """Payments the bank took back, posted as such: their vouchers by line; refusals go to `bad`."""
    made: dict[int, list[int]] = {}
    for key, plan in plans.items():
        if not plan.returned or key in bad:
            continue
        done = _returned(desk, plan, confirmed, wanted.get(key))
        if done.value is None:
            bad[key] = done.problems
        else:
            made[key] = done.value
    return made


def _post(desk: Desk, unit: UnitOfWork, plans: Mapping[int, Plan], back: Mapping[int, list[int]],
          progress: Progress | None) -> PostedLines:
    """Vouchers, settlements, what waits and waited, bank transactions, states."""
    session = unit.session
    own = {key: p for key, p in plans.items() if not p.returned and p.voucher is not None}
    done = dict(zip(own, post_all(desk, unit, [p.voucher for p in own.values() if p.voucher]), strict=True))
    if progress:
        progress(len(plans) // 2, len(plans))
    for share, entry in _crossing(own, done):
        linked.before(desk, unit, share.wanted, share.shared, entry.entry_id or 0)
    settled = _settle(desk, unit, own, done)
    settled += sum(linked.then(desk, unit, share.wanted, share.shared, {share.payment.ref: entry})
                   for share, entry in _crossing(own, done))
    _wait(session, desk, own, done)
    clearing_items.follow(session, [part.item_id for p in own.values() for _place, part in p.clears if part.item_id is not None])
    made = {**back, **{key: [posted.voucher_id or 0] for key, posted in done.items()}}
    transactions.record(unit, desk.company_id, [v for ids in made.values() for v in ids])
    _reconcile(session, desk, plans, made)
    _states(session, desk, plans, done, made)
    numbers = {i: n for ids in chunks(v for ids in made.values() for v in ids)
               for i, n in session.execute(select(Voucher.id, Voucher.number).where(Voucher.id.in_(ids)))}
    unit.changed(STATE, 0)
    unit.audit("bank.post", STATE, None, "", {"lines": len(plans), "vouchers": sorted(numbers.values())[:50]}, desk.company_id)
    if progress:
        progress(len(plans), len(plans))
    return PostedLines({key: (ids[0], numbers[ids[0]]) for key, ids in made.items()}, {}, settled)


def _settle(desk: Desk, unit: UnitOfWork, plans: Mapping[int, Plan], done: Mapping[int, Posted]) -> int:
    """Settle each customer's payment with the entries of its parts (SET-04)."""
    shares = [(share, done[key].entry_ids) for key, plan in plans.items() for share in plan.shares
              if share.allocation is not None and share.allocation.pairs]
    if not shares:
        return 0
    wanted = frozenset[Any]().union(*(roles(s.allocation) for s, _ids in shares if s.allocation))
    currencies = {p.other.currency for s, _ids in shares if s.allocation for p in s.allocation.pairs}
    books = books_for(unit.session, desk.company_id, wanted, currencies)
    post_all(desk, unit, [placed(plan, {EntryRef(new=n): EntryRef(entry_id=entry) for n, entry in enumerate(entries)})
                          for share, entries in shares if share.allocation for plan in vouchers(share.allocation, books)])
    return len(shares)


@dataclass(frozen=True, slots=True)
class _Cross:
    """A customer's part of a line that pays entries of other companies too (CEN-12)."""

    payment: Item
    wanted: linked.Wanted
    shared: linked.Shared


def _crossing(plans: Mapping[int, Plan], done: Mapping[int, Posted]) -> list[tuple[_Cross, EntryRef]]:
    """Those parts with the entries their payments became."""
    return [(_Cross(x.payment, x.wanted, x.shared), EntryRef(entry_id=done[key].entry_ids[x.payment.ref.new or 0]))
            for key, plan in plans.items() for x in plan.shares
            if x.payment is not None and x.wanted is not None and x.shared is not None]


def _wait(session: Session, desk: Desk, plans: Mapping[int, Plan], done: Mapping[int, Posted]) -> None:
    """Items of what waits now, matches of what waited (L15)."""
    items, matches, halves = list[dict[str, Any]](), list[dict[str, Any]](), list[tuple[int, dict[str, Any]]]()
    for key, plan in plans.items():
        assert plan.voucher is not None
        for place, part in plan.waits:
            x = plan.voucher.lines[place]
            half = _half(items, part, x.amount, plan.line, {n for n, _row in halves})
            if half is not None:
                halves.append((half, {"company_id": desk.company_id, "gl_entry_id": done[key].line_ids[place],
                                      "amount": -x.amount, "accounting_amount": -x.accounting_amount}))
                continue
            items.append({"company_id": desk.company_id, "account_id": x.account_id, "role": x.role,
                          "gl_entry_id": done[key].line_ids[place], "amount": x.amount, "accounting_amount": x.accounting_amount,
                          "currency": plan.line.currency, "bank_id": plan.line.bank_id, "customer_id": part.customer_id,
                          "reference": (plan.line.reference or plan.line.bank_reference)[:35] or None,
                          "document_table": LINE, "document_id": plan.line.id})
        for place, part in plan.clears:
            x = plan.voucher.lines[place]
            matches.append({"company_id": desk.company_id, "item_id": part.item_id, "gl_entry_id": done[key].line_ids[place],
                            "amount": -x.amount, "accounting_amount": -x.accounting_amount})
    ids = bulk.add(session, ClearingItem, items)
    bulk.add(session, ClearingMatch, [*matches, *({"item_id": ids[n], **row} for n, row in halves)])


def _half(items: Sequence[Mapping[str, Any]], part: Part, amount: int, line: BankStatementLine, gone: set[int]) -> int | None:
    """The other half of a transfer between own accounts that is posted in the same step: its place among the new items."""
    if part.target is not Target.TRANSFER:
        return None
    return next((n for n, row in enumerate(items) if n not in gone and row["amount"] == -amount
                 and row["currency"] == line.currency and row["bank_id"] != line.bank_id), None)


def _returned(desk: Desk, plan: Plan, confirmed: frozenset[str],
              wanted: tuple[Return, int | None, str] | None) -> Outcome[list[int]]:
    """A payment the bank took back: mirrored on the day the bank says, with its charge (UND-09); the vouchers.

    What she wants with it, fee and follow-up, belongs to the first payment of the line.
    """
    charge = -sum(p.amount for p in plan.parts if p.entry_id is None)
    made: list[int] = []
    for part in plan.parts:
        if part.entry_id is None:
            continue
        told = " ".join(t for t in (plan.line.return_code, plan.line.return_text) if t) or plan.line.code
        what, reason_id, comment = wanted if wanted is not None and not made else (Return(), part.reason_id, told)
        back = return_payment(desk, part.entry_id, plan.line.booking_date, replace(what, charge=charge if not made else 0),
                              reason_id=reason_id or part.reason_id, comment=comment, confirmed=confirmed)
        if back.value is None:
            return Outcome(None, back.problems)
        made += [voucher for voucher, _number in back.value.vouchers]
    return Outcome(made)


def _reconcile(session: Session, desk: Desk, plans: Mapping[int, Plan], made: Mapping[int, Sequence[int]]) -> None:
    """Each line meets the movement it was posted as (BNK-40)."""
    vouchers_of = {v: key for key, ids in made.items() for v in ids}
    moves: dict[int, list[int]] = {}
    totals: dict[int, int] = {}
    for ids in chunks(vouchers_of):
        for t in session.scalars(select(BankTransaction).where(BankTransaction.voucher_id.in_(ids))):
            key = vouchers_of[t.voucher_id]
            if t.bank_id == plans[key].line.bank_id:
                moves.setdefault(key, []).append(t.id)
                totals[key] = totals.get(key, 0) + t.amount
    rows: list[dict[str, Any]] = []
    groups: dict[int, int] = {}
    taken = {key for ids in chunks(plans) for key in session.scalars(
        select(ReconciliationMatch.line_id).where(ReconciliationMatch.line_id.in_(ids)))}
    for key, plan in plans.items():
        bank = plan.line.bank_id
        if totals.get(key) != plan.line.amount or key in taken:
            continue
        groups[bank] = groups[bank] + 1 if bank in groups else transactions.next_group(session, bank)
        rows += [{"company_id": desk.company_id, "bank_id": bank, "reconciliation_id": None, "group_no": groups[bank],
                  "line_id": line, "bank_transaction_id": move}
                 for line, move in ((key, None), *((None, t) for t in moves[key]))]
    bulk.add(session, ReconciliationMatch, rows)


def _states(session: Session, desk: Desk, plans: Mapping[int, Plan], done: Mapping[int, Posted],
            made: Mapping[int, Sequence[int]]) -> None:
    """Lines learn what they were posted as; marks are spent (L21)."""
    drop_marks(session, plans)
    waits = {document: item for ids in chunks(plans) for item, document in session.execute(
        select(ClearingItem.id, ClearingItem.document_id).where(ClearingItem.document_table == LINE,
                                                                ClearingItem.document_id.in_(ids)).order_by(ClearingItem.id))}
    for ids in chunks(plans):
        for state in session.scalars(select(BankStatementLineState).where(BankStatementLineState.line_id.in_(ids))):
            posted = done.get(state.line_id)
            state.state, state.voucher_id, state.error = "posted", made[state.line_id][0], None
            state.entry_id = posted.entry_ids[0] if posted is not None and posted.entry_ids else None
            state.item_id = waits.get(state.line_id)
            state.accepted_by_id = state.accepted_by_id or desk.actor.user_id
    session.flush()


# ---------------------------------------------------------------- taking back

def take_back(desk: Desk, line_id: int, day: date | None = None, *, reason: str = "", reason_id: int | None = None,
              confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Undo a posted line: its settlements are mirrored, latest first, then its voucher on `day` (None = the booking date); the
    line is new again (BNK-45, UND-07). The id of the counter-voucher; of a payment that came back, that of the payment anew."""
    with desk.writing("bank.undo", reason or None) as unit:
        session = unit.session
        found = line_of(session, desk, line_id)
        if found is None:
            return Outcome(None, (error("LED-gone"),))
        line, state = found
        if state.state != "posted" or state.voucher_id is None:
            return Outcome(None, (error("BNK-45-not"),))
        told = corrections.reason_missing(session, desk, reason or reason_id)
        if told:
            return Outcome(None, told)
        if clearing_items.cleared_since(session, state.voucher_id):
            return Outcome(None, (error("BNK-45-transferred"),))
        when, voucher_id = day or line.booking_date, state.voucher_id
        back = returns.return_of(session, voucher_id)
        if back is None:
            mirror = undone(desk, unit, voucher_id, when, reason_id, confirmed)
        else:
            beside = [v for v in returns.vouchers_of(session, line_id) if v != voucher_id]
            _part(session, line_id)
            mirror = returns.stands_after_all(desk, unit, back, beside, when, confirmed)
        if mirror.value is None:
            unit.abandon()
            return mirror
        if back is None:
            clearing_items.turned(session, desk.company_id, voucher_id, mirror.value)
            _part(session, line_id)
            transactions.record(unit, desk.company_id, [mirror.value])
        renewed(session, [state])
        unit.audit("bank.undo", STATE, line_id, "", {"reason": reason}, desk.company_id)
        unit.changed(STATE, line_id)
        return mirror


def undone(desk: Desk, unit: UnitOfWork, voucher_id: int, day: date, reason_id: int | None,
           confirmed: frozenset[str]) -> Outcome[int]:
    """Mirror the settlements of a voucher's entries, then the voucher."""
    session = unit.session
    entries = session.scalars(select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.voucher_id == voucher_id)).all()
    settlements = sorted({s for e in entries for s, _others in standing_settlements(session, e)}, reverse=True)
    for settlement in settlements:
        plan, wrong = corrections.plan_undo(session, desk, settlement, day, reason_id)
        if plan is None or standing(wrong, confirmed):
            return Outcome(None, wrong)
        done = numbered(unit, partial(post_all, desk, unit, [plan]), wrong)
        if done.value is None:
            return Outcome(None, done.problems)
    plan, wrong = corrections.plan_reversal(session, desk, voucher_id, day, also={VoucherSource.BNK})
    if plan is None or standing(wrong, confirmed):
        return Outcome(None, wrong)
    mirror = numbered(unit, partial(post_all, desk, unit, [plan]), wrong)
    return Outcome(None, mirror.problems) if mirror.value is None else Outcome(mirror.value[0].voucher_id, mirror.problems)


def _part(session: Session, line_id: int) -> None:
    """The line and its movement part, unless a reconciliation has closed over them (BNK-42, 43)."""
    own = session.scalars(select(ReconciliationMatch).where(ReconciliationMatch.line_id == line_id)).first()
    if own is None:
        return
    closed = own.reconciliation_id is not None and session.get_one(Reconciliation, own.reconciliation_id).state == "reconciled"
    if closed:
        return
    for row in session.scalars(select(ReconciliationMatch).where(
            ReconciliationMatch.bank_id == own.bank_id, ReconciliationMatch.group_no == own.group_no)).all():
        session.delete(row)
    session.flush()


def renewed(session: Session, states: Sequence[BankStatementLineState]) -> None:
    """Lines that begin anew: no voucher, no parts, no proposal (BNK-45)."""
    for state in states:
        state.state, state.voucher_id, state.entry_id, state.item_id = "new", None, None, None
        state.level, state.error, state.accepted_by_id, state.blocked_customer = None, None, None, False
    session.flush()
    drop_parts(session, [state.line_id for state in states])


def catch_up(desk: Desk, unit: UnitOfWork) -> int:
    """Lines whose voucher was cancelled elsewhere are new again (UND-07, BNK-45); how many."""
    session, state = unit.session, BankStatementLineState
    mirror = select(Voucher.reverses_id).where(Voucher.company_id == desk.company_id, Voucher.reverses_id.is_not(None))
    rows = session.scalars(select(state).where(state.company_id == desk.company_id, state.state == "posted",
                                               state.voucher_id.in_(mirror))).all()
    for row in rows:
        _part(session, row.line_id)
    renewed(session, rows)
    return len(rows)

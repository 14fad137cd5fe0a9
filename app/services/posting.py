"""The only writer of ledger rows: a proved plan becomes voucher, lines, entries, details and states (promise 3, PST-001).

Everything is written in bulk, table by table, so that a journal of thousands of lines costs a handful of statements.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session, aliased

from app.core.enums import DetailKind, VoucherSource
from app.core.facts import to_json
from app.models.base import Base
from app.models.company import Company, FiscalPeriod, FiscalYear
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    EntryDiscountTier,
    EntryTransfer,
    GeneralLedgerEntry,
    Settlement,
    SettlementPair,
    VatEntry,
    Voucher,
)
from app.models.types import FOR_EVER
from app.rules.ledger import EntryRef, PlannedDetail, PlannedEntry, VoucherPlan, proved
from app.services import permissions
from app.services.desk import Desk
from app.services.tolerances import Tolerances
from app.storage import bulk, numbering
from app.storage.unit_of_work import UnitOfWork

Rows = list[dict[str, Any]]
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Posted:
    """What one plan became: voucher id and number (None when it needed no voucher), ids in the order of the plan."""

    voucher_id: int | None
    number: str | None
    entry_ids: tuple[int, ...] = ()
    settlement_ids: tuple[int, ...] = ()
    line_ids: tuple[int, ...] = ()


def post(desk: Desk, uow: UnitOfWork, plan: VoucherPlan) -> Posted:
    """Write one plan inside the caller's unit of work. Checks that can be mended by the user were made before."""
    return post_all(desk, uow, [plan])[0]


def post_all(desk: Desk, uow: UnitOfWork, plans: Sequence[VoucherPlan]) -> list[Posted]:
    """Write many plans; each was proved to balance, each draws its own voucher number (MST-023).

    Raises `NotPermittedError` when nobody asked before whether the user may post what the vouchers are (AUD-016).
    """
    if permissions.may_post(uow.session, desk, {plan.source for plan in plans}):
        raise permissions.NotPermittedError(", ".join(sorted({plan.source.value for plan in plans})))
    writer = _Writer(desk, uow, [proved(plan) for plan in plans])
    done = writer.write()
    if any(writer.entries) or any(plan.details for plan in writer.plans):
        # Credit control reads what this module writes; it looks once, when the whole unit is written (P-36).
        from app.services.credit.evaluating import positions_changed
        positions_changed(desk, uow)
    if any(plan.vat for plan in writer.plans):
        # A line posted into a checked EU sales list puts it back to draft (ESL-031).
        from app.services.eu_sales import following
        following.posted(desk, uow, (v for plan in writer.plans for v in plan.vat))
    # A period that was opened again notes what is posted into it (CLS-061); that service stands on others that post.
    from app.services import reopening
    reopening.posted(desk, uow, (key for key in writer.vouchers if key is not None))
    if settled := writer.settled():
        # Commission is posted through this module, which must be there first.
        from app.services.sales import paid_commissions
        paid_commissions.follow(desk, uow, settled)
    return done


def document_key(number: str) -> str:
    """A document number for matching: upper case, no separators, no leading zeros (model 2.2)."""
    return "".join(c for c in number.upper() if c.isalnum()).lstrip("0")[:20]


@dataclass
class _State:
    """A state row while details are added to it."""

    remaining: int
    remaining_accounting: int
    unrealised: int
    last_detail_on: date
    closed_on: date | None
    closed_by_id: int | None
    last_settled_on: date | None
    reopened: bool = False


@dataclass
class _Writer:
    """One bulk posting: holds the ids of the rows written so far, per plan."""

    desk: Desk
    uow: UnitOfWork
    plans: list[VoucherPlan]
    vouchers: list[int | None] = field(default_factory=list)
    numbers: list[str | None] = field(default_factory=list)
    lines: list[list[int]] = field(default_factory=list)
    entries: list[list[int]] = field(default_factory=list)
    settlements: list[list[int]] = field(default_factory=list)
    pairs: list[list[int]] = field(default_factory=list)
    tolerances: Tolerances | None = None

    @property
    def session(self) -> Session:
        return self.uow.session

    def write(self) -> list[Posted]:
        """All tables in the order of their references."""
        stamp = self.desk.clock.now()
        self._write_vouchers(stamp)
        self._write_lines()
        self._write_entries()
        self._write_settlements(stamp)
        self._write_details(stamp)
        self._write_vat()
        self._write_states()
        self._write_transfers(stamp)
        self._announce()
        return [Posted(v, n, tuple(e), tuple(s), tuple(x)) for v, n, e, s, x in zip(
            self.vouchers, self.numbers, self.entries, self.settlements, self.lines, strict=True)]

    def settled(self) -> list[tuple[date, list[int]]]:
        """The entries that were settled or opened again, by the posting date of each plan."""
        return [(plan.posting_date, sorted({self._id(n, ref) for pair in plan.pairs for ref in (pair.debit, pair.credit)}))
                for n, plan in enumerate(self.plans)
                if plan.pairs and not any(e.correction_role == "cancelling" for e in plan.entries)]

    def _per_plan(self, model: type[Base], rows: list[Rows]) -> list[list[int]]:
        """Insert the rows of all plans at once; ids come back plan by plan."""
        ids = iter(bulk.add(self.session, model, [row for group in rows for row in group]))
        return [[next(ids) for _ in group] for group in rows]

    def _write_vouchers(self, stamp: datetime) -> None:
        periods = _Periods(self.session, self.desk.company_id)
        drawn = self._draw()
        rows: Rows = []
        for position, plan in enumerate(self.plans):
            number = drawn.get(position)
            self.numbers.append(number.number if number else None)
            if number is None:
                continue
            table, document = plan.document or (None, None)
            rows.append({
                "company_id": self.desk.company_id, "series_line_id": number.series_line_id, "number": number.number,
                "own_number": plan.number is not None,
                "source": plan.source, "posting_date": plan.posting_date, "document_date": plan.document_date,
                "period_id": periods.of(plan.posting_date), "currency": plan.currency, "text": plan.text[:100],
                "document_table": table, "document_id": document, "reverses_id": plan.reverses_id,
                "posted_by_id": self.desk.actor.user_id, "posted_at": stamp,
            })
        ids = iter(bulk.add(self.session, Voucher, rows))
        self.vouchers = [next(ids) if plan.lines else None for plan in self.plans]

    def _draw(self) -> dict[int, numbering.Drawn]:
        """Numbers by position in the plans, a block per series; a reversal takes the series of what it reverses (PST-012).

        A plan that brings the number of its document draws none.
        """
        places: dict[tuple[VoucherSource, int | None], list[int]] = defaultdict(list)
        drawn: dict[int, numbering.Drawn] = {}
        for position, plan in enumerate(self.plans):
            if plan.lines and plan.number is not None:
                drawn[position] = numbering.Drawn(plan.number, plan.series_line_id or numbering.line_of(
                    self.session, self.desk.company_id, f"voucher_{plan.source.value}", plan.posting_date))
            elif plan.lines:
                places[plan.source, plan.series_id].append(position)
        for (source, series), positions in places.items():
            days = [self.plans[p].posting_date for p in positions]
            numbers = numbering.draw_each(self.session, self.desk.company_id, f"voucher_{source.value}", days, series_id=series)
            drawn.update(zip(positions, numbers, strict=True))
        return drawn

    def _write_lines(self) -> None:
        rows: list[Rows] = []
        for plan, voucher in zip(self.plans, self.vouchers, strict=True):
            rows.append([{
                "company_id": self.desk.company_id, "voucher_id": voucher, "line_no": number, "account_id": x.account_id,
                "posting_date": plan.posting_date, "role": x.role, "currency": x.currency or plan.currency, "amount": x.amount,
                "accounting_amount": x.accounting_amount, "correction": x.correction, "customer_id": x.customer_id,
                "vat_code_id": x.vat_code_id, "text": x.text[:100], "cost_centre_id": x.cost_centre_id,
                "project_id": x.project_id,
            } for number, x in enumerate(plan.lines, 1)])
        self.lines = self._per_plan(GeneralLedgerEntry, rows)

    def _write_entries(self) -> None:
        rows = [[self._entry_row(plan, voucher, e, e.document_no or number or "") for e in plan.entries]
                for plan, voucher, number in zip(self.plans, self.vouchers, self.numbers, strict=True)]
        self.entries = self._per_plan(CustomerLedgerEntry, rows)
        tiers: Rows = []
        for plan, ids in zip(self.plans, self.entries, strict=True):
            for entry, entry_id in zip(plan.entries, ids, strict=True):
                tiers += [{"entry_id": entry_id, "no": n, "last_date": t.last_date, "percent": t.percent, "amount": t.amount}
                          for n, t in enumerate(entry.tiers, 1)]
        bulk.add_keyed(self.session, EntryDiscountTier, tiers)

    def _entry_row(self, plan: VoucherPlan, voucher: int | None, e: PlannedEntry, document_no: str) -> dict[str, Any]:
        table, number = e.document or plan.document or (None, None)
        return {
            "company_id": self.desk.company_id, "customer_id": e.customer_id, "order_customer_id": e.order_customer_id,
            "entry_type": e.entry_type, "prepayment": e.prepayment, "opening": e.opening, "adjustment": e.adjustment,
            "document_no": document_no, "document_key": document_key(document_no), "instalment": e.instalment,
            "instalments": e.instalments, "document_table": table, "document_id": number,
            "posting_date": plan.posting_date, "document_date": e.document_date, "voucher_id": voucher,
            "currency": e.currency or plan.currency, "rate": e.rate, "amount": e.amount, "accounting_amount": e.accounting_amount,
            "posting_profile_id": e.posting_profile_id, "control_account_id": e.control_account_id,
            "customer_reference": e.customer_reference, "payment_reference": e.payment_reference,
            "cost_centre_id": e.cost_centre_id, "project_id": e.project_id, "vat_date": e.vat_date,
            "vat_on_discount": e.vat_on_discount, "sales_rep_id": e.sales_rep_id, "chain_id": e.chain_id,
            "correction_role": e.correction_role,
        }

    def _write_settlements(self, stamp: datetime) -> None:
        who = {"created_at": stamp, "created_by_id": self.desk.actor.user_id, "company_id": self.desk.company_id}
        heads: list[Rows] = [[{
            **who, "posting_date": s.posting_date, "origin": s.origin, "undoes_id": s.undoes_id, "reason_id": s.reason_id,
            "text": s.text[:100] or None, "facts": to_json(s.facts), "discount_date": s.discount_date,
            "intercompany_no": s.intercompany_no,
        } for s in plan.settlements] for plan in self.plans]
        self.settlements = self._per_plan(Settlement, heads)
        rows: list[Rows] = []
        for position, plan in enumerate(self.plans):
            rows.append([{
                "company_id": self.desk.company_id, "settlement_id": self.settlements[position][p.settlement],
                "debit_entry_id": self._id(position, p.debit), "credit_entry_id": self._id(position, p.credit),
                "amount": p.amount, "counter_amount": p.counter_amount, "accounting_amount": p.accounting_amount,
                "realised": p.realised, "undoes_id": p.undoes_id, "cross_rate": p.cross_rate, "discount": p.discount,
                "discount_tier": p.discount_tier, "discount_mode": p.discount_mode,
                "discount_account_id": p.discount_account_id, "penny": p.penny, "tolerance": p.tolerance,
                "over_under": p.over_under, "write_off": p.write_off, "unrealised_back": p.unrealised_back,
                "facts": to_json(p.facts or plan.settlements[p.settlement].facts),
            } for p in plan.pairs])
        self.pairs = self._per_plan(SettlementPair, rows)

    def _id(self, plan: int, ref: EntryRef) -> int:
        """The id of a new or posted entry."""
        if ref.new is not None:
            return self.entries[plan][ref.new]
        assert ref.entry_id is not None
        return ref.entry_id

    def _write_details(self, stamp: datetime) -> None:
        rows: Rows = []
        for position, plan in enumerate(self.plans):
            rows += [{
                "company_id": self.desk.company_id, "entry_id": self._id(position, d.entry), "customer_id": d.customer_id,
                "kind": d.kind, "posting_date": d.posting_date, "amount": d.amount,
                "accounting_amount": d.accounting_amount, "control_account_id": d.control_account_id,
                "voucher_id": self.vouchers[position] if d.line is not None or (plan.vat and d.pair is not None) else None,
                "gl_entry_id": None if d.line is None else self.lines[position][d.line],
                "pair_id": d.posted_pair_id if d.pair is None else self.pairs[position][d.pair], "undoes_id": d.undoes_id,
                "reason_id": d.reason_id, "created_at": stamp, "created_by_id": self.desk.actor.user_id,
            } for d in plan.details]
        bulk.add_keyed(self.session, DetailedEntry, rows)

    def _write_vat(self) -> None:
        rows: Rows = []
        for position, plan in enumerate(self.plans):
            for v in plan.vat:
                table, number = v.document or plan.document or (None, None)
                rows.append({
                    "company_id": self.desk.company_id, "voucher_id": self.vouchers[position], "document_table": table,
                    "document_id": number, "vat_code_id": v.vat_code_id, "category": v.category, "rate": v.rate,
                    "customer_id": v.customer_id, "vat_number": v.vat_number, "country_code": v.country,
                    "vat_date": v.vat_date, "base": v.base, "vat": v.vat, "base_accounting": v.base_accounting,
                    "vat_accounting": v.vat_accounting, "list_kind": v.list_kind, "supply": v.supply,
                    "difference": v.difference, "base_only": v.base_only, "pending": v.pending,
                    "gl_entry_id": None if v.line is None else self.lines[position][v.line],
                })
        bulk.add_keyed(self.session, VatEntry, rows)

    def _write_states(self) -> None:
        """New state rows for new entries, changed caches for those that stood already (LED-003)."""
        details: dict[int, list[tuple[PlannedDetail, int | None]]] = defaultdict(list)
        for position, plan in enumerate(self.plans):
            for d in plan.details:
                details[self._id(position, d.entry)].append((d, self._counter(position, d)))
        fresh: Rows = []
        for plan, ids in zip(self.plans, self.entries, strict=True):
            for entry, entry_id in zip(plan.entries, ids, strict=True):
                state = _State(0, 0, 0, plan.posting_date, None, None, None)
                fresh.append(self._new_state(plan, entry, entry_id, _add(state, details.pop(entry_id, ()))))
        bulk.add_keyed(self.session, CustomerEntryState, fresh)
        self._change_states(details)

    def _counter(self, plan: int, detail: PlannedDetail) -> int | None:
        """The entry on the other side of a settlement detail."""
        if detail.pair is None:
            return None
        pair = self.plans[plan].pairs[detail.pair]
        return self._id(plan, pair.credit if detail.entry == pair.debit else pair.debit)

    def _new_state(self, plan: VoucherPlan, e: PlannedEntry, entry_id: int, state: _State) -> dict[str, Any]:
        if self.tolerances is None:
            self.tolerances = Tolerances(self.session, self.desk.company_id)
        currency = e.currency or plan.currency
        until, tolerance = self.tolerances.of(e, currency)
        return {
            **_cached(state), "entry_id": entry_id, "company_id": self.desk.company_id, "customer_id": e.customer_id,
            "posting_date": plan.posting_date, "currency": currency, "posting_profile_id": e.posting_profile_id,
            "control_account_id": e.control_account_id, "due_date": e.due_date,
            "base_date": e.base_date or e.document_date, "payment_term_id": e.payment_term_id,
            "cash_discount_id": e.cash_discount_id, "payment_method_id": e.payment_method_id, "on_hold": e.on_hold,
            "discount_tolerance_date": until, "max_tolerance": tolerance,
        }

    def _change_states(self, details: dict[int, list[tuple[PlannedDetail, int | None]]]) -> None:
        """New caches of entries that stood already; what was reopened looks for the settlement that still stands (UND-03)."""
        states: dict[int, _State] = {}
        for row in _state_rows(self.session, sorted(details)):
            states[row.entry_id] = _add(
                _State(row.remaining, row.remaining_accounting, row.unrealised, row.last_detail_on, row.closed_on,
                       row.closed_by_id, row.last_settled_on), details[row.entry_id])
        reopened = [entry for entry, state in states.items() if state.reopened]
        settled = _last_settled(self.session, reopened)
        for entry in reopened:
            states[entry].last_settled_on = settled.get(entry)
        if states:
            self.session.execute(update(CustomerEntryState), [{"entry_id": e, **_cached(s)} for e, s in states.items()])

    def _write_transfers(self, stamp: datetime) -> None:
        """Entries that stand on another profile from now on, and that they were moved (MST-085)."""
        rows: Rows = []
        for position, plan in enumerate(self.plans):
            for move in plan.transfers:
                rows.append({
                    "company_id": self.desk.company_id, "entry_id": move.entry_id, "from_profile_id": move.from_profile_id,
                    "to_profile_id": move.to_profile_id, "voucher_id": self.vouchers[position], "created_at": stamp,
                    "created_by_id": self.desk.actor.user_id,
                })
                self.session.execute(
                    update(CustomerEntryState).where(CustomerEntryState.entry_id == move.entry_id)
                    .values(posting_profile_id=move.to_profile_id, control_account_id=move.control_account_id)
                    .execution_options(synchronize_session=False))
                self.uow.changed("customer_entry_state", move.entry_id)
        bulk.add_keyed(self.session, EntryTransfer, rows)

    def _announce(self) -> None:
        """Bulk statements do not tell the unit of work by themselves what they touched."""
        touched = {self._id(n, d.entry) for n, plan in enumerate(self.plans) for d in plan.details}
        for table, ids in (("voucher", [v for v in self.vouchers if v]), ("customer_ledger_entry", sorted(touched)),
                           ("customer_entry_state", sorted(touched)),
                           ("settlement", [s for group in self.settlements for s in group])):
            for identity in ids:
                self.uow.changed(table, identity)


def _add(state: _State, details: Iterable[tuple[PlannedDetail, int | None]]) -> _State:
    """Add details to a state in their order; closing and reopening follow from the remaining amounts."""
    for detail, counter in details:
        state.remaining += detail.amount
        state.remaining_accounting += detail.accounting_amount
        if detail.kind is DetailKind.UNREALISED:
            state.unrealised += detail.accounting_amount
        state.last_detail_on = max(state.last_detail_on, detail.posting_date)
        if detail.kind is DetailKind.SETTLEMENT:
            state.reopened |= detail.undoes_id is not None
            state.last_settled_on = max(state.last_settled_on or detail.posting_date, detail.posting_date)
        if state.remaining or state.remaining_accounting:
            state.closed_on = state.closed_by_id = None
        else:
            state.closed_on, state.closed_by_id = detail.posting_date, counter or state.closed_by_id
    return state


def _cached(state: _State) -> dict[str, Any]:
    """The cache columns of a state row."""
    is_open = bool(state.remaining or state.remaining_accounting)
    return {
        "remaining": state.remaining, "remaining_accounting": state.remaining_accounting, "unrealised": state.unrealised,
        "last_detail_on": state.last_detail_on, "open_until": FOR_EVER if is_open else state.last_detail_on,
        "closed_on": state.closed_on, "closed_by_id": state.closed_by_id, "last_settled_on": state.last_settled_on,
    }


def _state_rows(session: Session, ids: Sequence[int]) -> Iterable[Any]:
    """The cache columns of the named entries, in chunks."""
    state = CustomerEntryState
    for start in range(0, len(ids), _CHUNK):
        yield from session.execute(
            select(state.entry_id, state.remaining, state.remaining_accounting, state.unrealised, state.last_detail_on,
                   state.closed_on, state.closed_by_id, state.last_settled_on)
            .where(state.entry_id.in_(ids[start:start + _CHUNK])))


def _last_settled(session: Session, ids: Sequence[int]) -> dict[int, date]:
    """The newest settlement date that still stands after an undo, by entry (UND-03)."""
    detail, undo = DetailedEntry, aliased(DetailedEntry)
    found: dict[int, date] = {}
    for start in range(0, len(ids), _CHUNK):
        rows = session.execute(
            select(detail.entry_id, func.max(detail.posting_date))
            .outerjoin(undo, undo.undoes_id == detail.id)
            .where(detail.entry_id.in_(ids[start:start + _CHUNK]), detail.kind == DetailKind.SETTLEMENT,
                   func.coalesce(detail.undoes_id, 0) == 0, undo.id.is_(None))
            .group_by(detail.entry_id))
        found.update((entry, newest) for entry, newest in rows)
    return found


_PERIODS = (select(FiscalPeriod.start, FiscalPeriod.end, FiscalPeriod.id)
            .join(FiscalYear, FiscalYear.id == FiscalPeriod.year_id)
            .where(FiscalYear.calendar_id == select(Company.fiscal_calendar_id).where(
                Company.id == bindparam("company")).scalar_subquery())
            .order_by(FiscalPeriod.start))


class _Periods:
    """Period ids by date for one company, read once."""

    def __init__(self, session: Session, company_id: int) -> None:
        self._rows = session.execute(_PERIODS, {"company": company_id}).all()
        self._found: dict[date, int] = {}

    def of(self, day: date) -> int:
        """The period that contains `day`; checked before, so a miss is a bug."""
        if day not in self._found:
            self._found[day] = next(identity for start, end, identity in self._rows if start <= day <= end)
        return self._found[day]

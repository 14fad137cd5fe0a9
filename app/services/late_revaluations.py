"""What revaluations posted for settlements, taken along when those are undone, and given back with a reversal (REV-022…024)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import DetailKind, VoucherSource
from app.core.roles import AccountRole
from app.models.ledger import CustomerEntryState, DetailedEntry, GeneralLedgerEntry, Voucher
from app.rules.ledger import EntryRef, PlannedDetail, PlannedLine, VoucherPlan, proved
from app.services.unrealised import held, role_account

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Given:
    """A pair of posted lines of a later run that gave back for a settlement: its detail, control line and contra line."""

    detail: DetailedEntry
    control: GeneralLedgerEntry
    contra: GeneralLedgerEntry


@dataclass(frozen=True, slots=True)
class Late:
    """What runs posted for some settlement pairs in vouchers of their own, and what of it still stands."""

    known: frozenset[int]
    given: tuple[Given, ...]

    def holds(self, detail_id: int) -> bool:
        """Was this detail posted by a run, not by the settlement?"""
        return detail_id in self.known

    def newest(self, pairs: Sequence[int]) -> date | None:
        """The newest day on which a run gave back for one of these pairs."""
        return max((g.detail.posting_date for g in self.given if g.detail.pair_id in pairs), default=None)

    def turned(self, plan: VoucherPlan, pairs: Sequence[int]) -> VoucherPlan:
        """The plan that undoes `pairs`, in their order, with what runs gave back for them (REV-023)."""
        lines, details = list(plan.lines), list(plan.details)
        for one in self.given:
            if one.detail.pair_id in pairs:
                details.append(PlannedDetail(
                    EntryRef(entry_id=one.detail.entry_id), DetailKind.UNREALISED, one.detail.customer_id,
                    plan.posting_date, 0, -one.detail.accounting_amount, one.detail.control_account_id, len(lines),
                    pairs.index(one.detail.pair_id), undoes_id=one.detail.id))
                lines += [_turned(one.control, plan.text), _turned(one.contra, plan.text)]
        if len(lines) == len(plan.lines):
            return plan
        return proved(replace(plan, lines=tuple(lines), details=tuple(details)))


def of_pairs(session: Session, details: Iterable[DetailedEntry]) -> Late:
    """Which of the details of some pairs a run posted, and those of them that nothing has turned since."""
    foreign = {d.id: d for d in details if d.kind is DetailKind.UNREALISED}
    control, contra, undo = GeneralLedgerEntry, aliased(GeneralLedgerEntry), aliased(DetailedEntry)
    known: set[int] = set()
    given: list[Given] = []
    ids = sorted(foreign)
    for part in (ids[start:start + _CHUNK] for start in range(0, len(ids), _CHUNK)):
        rows = session.execute(
            select(DetailedEntry.id, control, contra, undo.id).join(control, control.id == DetailedEntry.gl_entry_id)
            .join(contra, and_(contra.voucher_id == control.voucher_id, contra.line_no == control.line_no + 1))
            .join(Voucher, Voucher.id == control.voucher_id).outerjoin(undo, undo.undoes_id == DetailedEntry.id)
            .where(DetailedEntry.id.in_(part), Voucher.source == VoucherSource.FXR))
        for key, line, other, undone in rows:
            known.add(key)
            if undone is None and foreign[key].undoes_id is None:
                given.append(Given(foreign[key], line, other))
    return Late(frozenset(known), tuple(sorted(given, key=lambda g: g.detail.id)))


def _turned(row: GeneralLedgerEntry, text: str) -> PlannedLine:
    return PlannedLine(row.account_id, row.role, 0, -row.accounting_amount, text, row.customer_id,
                       cost_centre_id=row.cost_centre_id, project_id=row.project_id, currency=row.currency)


def given_back(session: Session, plan: VoucherPlan) -> VoucherPlan:
    """The reversal of posted entries with what was revalued on them: a closed entry is worth nothing (REV-022, 025).

    The reversed entries stand open in full, and each pair of `plan` closes one of them.
    """
    refs = [(place, ref) for place, pair in enumerate(plan.pairs) for ref in (pair.debit, pair.credit) if ref.entry_id]
    state = CustomerEntryState
    standing: dict[int, Any] = {row.entry_id: row for row in session.execute(
        select(state.entry_id, state.company_id, state.customer_id, state.currency, state.control_account_id, state.unrealised)
        .where(state.entry_id.in_([ref.entry_id for _place, ref in refs]), state.unrealised != 0))} if refs else {}
    if not standing:
        return plan
    accounts = held(session, {key: row.unrealised for key, row in standing.items()})
    lines, details = list(plan.lines), list(plan.details)
    for place, ref in refs:
        row = standing.get(ref.entry_id or 0)
        if row is None:
            continue
        role = AccountRole.FXUGAIN if row.unrealised > 0 else AccountRole.FXULOSS
        account = accounts.get(row.entry_id) or role_account(session, row.company_id, role, row.currency)
        details.append(PlannedDetail(ref, DetailKind.UNREALISED, row.customer_id, plan.posting_date, 0, -row.unrealised,
                                     row.control_account_id, len(lines), place))
        lines += [PlannedLine(row.control_account_id, AccountRole.AR, 0, -row.unrealised, plan.text, row.customer_id),
                  PlannedLine(account, role, 0, row.unrealised, plan.text)]
    return proved(replace(plan, lines=tuple(lines), details=tuple(details)))

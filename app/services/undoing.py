"""Write-offs taken back: their settlements undone and their vouchers reversed with the VAT, in one step (WOF-08, UND-03)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import EntryType, VoucherSource
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.ledger import CustomerLedgerEntry, GeneralLedgerEntry, SettlementPair, VatEntry, Voucher
from app.rules.ledger import PlannedVat, VoucherPlan
from app.services import corrections, ledger, permissions, vat_periods, vat_relief
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments.cancelling import standing_settlements
from app.services.payments.posting import PreviewVoucher, previewed
from app.services.payments.reviving import written_off
from app.services.posting import Posted, post_all
from app.storage.unit_of_work import UnitOfWork

declare({
    "WOF-08-none": N_("{document} is no write-off. Choose an entry of type write-off, or what it settled."),
})


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What taking an entry back posted: vouchers with ids and numbers, and the entries that are open again."""

    vouchers: tuple[tuple[int, str], ...]
    reopened: tuple[int, ...]


def write_off_of(desk: Desk, entry_id: int) -> int | None:
    """The standing write-off an entry is, or was closed with; None when there is none."""
    with desk.reading() as session:
        found = [entry_id, *(other for _settlement, others in standing_settlements(session, entry_id) for other in others)]
        return session.scalars(select(CustomerLedgerEntry.id).where(
            CustomerLedgerEntry.id.in_(found), CustomerLedgerEntry.company_id == desk.company_id,
            CustomerLedgerEntry.entry_type == EntryType.WRITE_OFF, CustomerLedgerEntry.adjustment.is_(False))).first()


def undo_write_off(desk: Desk, entry_id: int, day: date, *, reason_id: int | None = None,
                   confirmed: frozenset[str] = frozenset()) -> Outcome[TakenBack]:
    """Undo a write-off: its entries re-open with their former level, dates and status (WOF-08)."""
    with desk.writing("write_off.undo") as unit:
        return _undo(desk, unit, entry_id, day, reason_id, confirmed)


def preview_undo_write_off(desk: Desk, entry_id: int, day: date) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The vouchers that undoing a write-off would post, nothing written (UND-02, PST-004)."""
    with desk.writing("write_off.undo.preview") as unit:
        unit.abandon()
        newest = unit.session.scalar(select(func.max(Voucher.id))) or 0
        done = _undo(desk, unit, entry_id, day, None, frozenset(), asking=False)
        return Outcome(None if done.value is None else previewed(unit.session, newest), done.problems)


def _undo(desk: Desk, unit: UnitOfWork, entry_id: int, day: date, reason_id: int | None, confirmed: frozenset[str], *,
          asking: bool = True) -> Outcome[TakenBack]:
    session = unit.session
    entry = session.get(CustomerLedgerEntry, entry_id)
    if entry is None or entry.company_id != desk.company_id:
        return Outcome(None, (error("LED-gone"),))
    if entry.entry_type is not EntryType.WRITE_OFF or entry.adjustment:
        return Outcome(None, (error("WOF-08-none", document=entry.document_no),))
    told = (*permissions.may(session, desk, Permission.WRITE_OFF, amount=abs(entry.accounting_amount)),
            *(corrections.reason_missing(session, desk, reason_id) if asking else ()))
    if standing(told, confirmed):
        return Outcome(None, told)
    if entry.document_table is None and (revived := _revived(session, desk, entry_id)):
        return Outcome(None, tuple(error("WOF-08-revived", document=name) for name in revived))
    claims = vat_relief.with_write_off(desk, unit, entry_id, day, confirmed)
    if claims.value is None:
        unit.abandon()
        return Outcome(None, claims.problems)
    done = take_back(desk, unit, entry, day, reason_id, {VoucherSource.WOF}, confirmed)
    if done.value is not None:
        done = Outcome(replace(done.value, vouchers=(*claims.value.vouchers, *done.value.vouchers)), done.problems)
        if entry.document_table == CustomerLedgerEntry.__tablename__:
            vat_relief.no_longer_paid(session, desk, entry)
        unit.audit("write_off.undo", "customer_ledger_entry", entry_id, entry.document_no,
                   {"vouchers": [number for _id, number in (done.value.vouchers if done.value else ())]}, desk.company_id)
    return Outcome(done.value, (*told, *done.problems))


def _revived(session: Session, desk: Desk, write_off_id: int) -> list[str]:
    """Documents of a write-off of which a part lives again (WOF-09)."""
    return [d.document for d in written_off(session, desk, SettlementPair.credit_entry_id == write_off_id) if d.left < d.amount]


def take_back(desk: Desk, unit: UnitOfWork, entry: CustomerLedgerEntry, day: date, reason_id: int | None,
              also: Collection[VoucherSource], confirmed: frozenset[str]) -> Outcome[TakenBack]:
    """Undo every settlement of an entry, latest first, then reverse its voucher with its VAT; any refusal gives all up (UND-02).

    `also` = the source of its voucher, which no other verb reverses.
    """
    session, vouchers, reopened = unit.session, list[tuple[int, str]](), list[int]()
    for settlement, others in standing_settlements(session, entry.id):
        plan, problems = corrections.plan_undo(session, desk, settlement, day, reason_id, within=True)
        posted = _posted(desk, unit, plan, problems, confirmed)
        if posted.value is None:
            return Outcome(None, posted.problems)
        vouchers += _numbers(posted.value)
        reopened += others
    plan, problems = corrections.plan_reversal(session, desk, entry.voucher_id, day, also=also)
    if plan is not None:
        plan = replace(plan, vat=_vat_back(session, desk, entry.voucher_id, plan, day))
    posted = _posted(desk, unit, plan, problems, confirmed)
    if posted.value is None:
        return Outcome(None, posted.problems)
    return Outcome(TakenBack((*vouchers, *_numbers(posted.value)), tuple(reopened)), problems)


def _posted(desk: Desk, unit: UnitOfWork, plan: VoucherPlan | None, problems: Sequence[Problem],
            confirmed: frozenset[str]) -> Outcome[list[Posted]]:
    """Post one step, or give the whole unit up."""
    if plan is None or standing(problems, confirmed):
        unit.abandon()
        return Outcome(None, tuple(problems))
    return numbered(unit, lambda: post_all(desk, unit, [plan]), tuple(problems))


def _numbers(posted: Sequence[Posted]) -> list[tuple[int, str]]:
    return [(p.voucher_id, p.number or "") for p in posted if p.voucher_id is not None]


def _vat_back(session: Session, desk: Desk, voucher_id: int, plan: VoucherPlan, day: date) -> tuple[PlannedVat, ...]:
    """The VAT of the voucher turned; the lines of a counter-voucher stand in the order of the original's (UND-06)."""
    lines = {key: n for n, key in enumerate(session.scalars(select(GeneralLedgerEntry.id).where(
        GeneralLedgerEntry.voucher_id == voucher_id).order_by(GeneralLedgerEntry.line_no)))}
    rows = session.scalars(select(VatEntry).where(VatEntry.voucher_id == voucher_id).order_by(VatEntry.id)).all()
    vat_date = vat_periods.first_open(session, desk.company_id, day) if rows else day
    return tuple(replace(v, vat_date=vat_date, base=-v.base, vat=-v.vat, base_accounting=-v.base_accounting,
                         vat_accounting=-v.vat_accounting, difference=-v.difference)
                 for v in (ledger.posted_vat(row, lines.get(row.gl_entry_id or 0)) for row in rows))

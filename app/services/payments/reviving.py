"""A customer pays what was written off: the debt lives again for the amount, or the money is a recovery (PWO-05, WOF-09)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import EntryType, SettlementOrigin, VoucherSource
from app.core.money import Money, proportion
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    GeneralLedgerEntry,
    Settlement,
    SettlementPair,
    VatEntry,
    Voucher,
)
from app.models.payments import BadDebtRelief
from app.rules.ledger import VoucherPlan
from app.rules.settlement import Piece
from app.rules.settlement import Wish as Rule
from app.rules.settlement.writing_off import revive as planned
from app.services import corrections, ledger, permissions, vat_periods
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments import marks
from app.services.payments.items import items, settings_of
from app.services.payments.marks import Wish
from app.services.payments.posting import PreviewVoucher, previewed
from app.services.posting import Posted, post_all
from app.services.rates import rate_on
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "PWO-05-none": N_("Nothing of this customer was written off in {currency}, or it was paid since. Mark an open entry "
                      "instead."),
    "PWO-05-debt": N_("Choose the debt that was written off."),
    "PWO-05-payment": N_("{document} is no open payment of this customer. Choose one in the currency of the debt."),
    "PWO-05-amount": N_("Enter an amount above zero and at most {most}: so much of it is still written off or paid."),
    "PWO-05-early": N_("{document} was written off on {day}. Choose that day or a later one."),
})
SOURCE = VoucherSource.WOF
TABLE = CustomerLedgerEntry.__tablename__
_E, _S, _P = CustomerLedgerEntry, CustomerEntryState, SettlementPair


class How(StrEnum):
    """What the money is: the debt lives again (the write-off is mirrored), or recovered bad debts."""

    REVIVE = "revive"
    RECOVER = "recover"


@dataclass(frozen=True, slots=True)
class Debt:
    """A document that was written off: when, by which entry, how much of it still is; minor units, positive.

    `relief` = its VAT was claimed back, so that VAT is owed again on what is paid; `apart` = with the write-off itself.
    """

    entry_id: int
    write_off_id: int
    customer_id: int
    document: str
    day: date
    amount: int
    left: int
    currency: str
    relief: bool
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Revived:
    """What was posted: the voucher, and the entry that the payment settles."""

    voucher_id: int
    number: str
    entry_id: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which debt, how much of it (minor units, None = all that is left), on which day, and what the money is."""

    debt_id: int | None
    amount: int | None
    day: date
    how: How = How.REVIVE


def debts(desk: Desk, customer_id: int) -> list[Debt]:
    """What was written off of a customer and not paid since, the newest first (WOF-09)."""
    with desk.reading() as session:
        return [d for d in written_off(session, desk, _P.debit_entry_id.in_(select(_E.id).where(_E.customer_id == customer_id)))
                if d.left > 0]


def written_off(session: Session, desk: Desk, which: ColumnElement[bool]) -> list[Debt]:
    """Documents that stand as written off, with what lived again of each, the newest write-off first (WOF-09, WOF-20)."""
    undo, credit = aliased(_P), aliased(_E)
    rows = session.execute(
        select(_P.debit_entry_id, credit.id, _E.customer_id, _E.document_no, credit.posting_date, _P.amount, _E.currency,
               credit.voucher_id)
        .join(Settlement, Settlement.id == _P.settlement_id).join(_E, _E.id == _P.debit_entry_id)
        .join(credit, credit.id == _P.credit_entry_id).outerjoin(undo, undo.undoes_id == _P.id)
        .where(_P.company_id == desk.company_id, which, Settlement.origin == SettlementOrigin.WRITE_OFF,
               credit.entry_type == EntryType.WRITE_OFF, _P.undoes_id.is_(None), undo.id.is_(None))
        .order_by(credit.posting_date.desc(), _P.id.desc())).all()
    taken = set(session.scalars(select(VatEntry.voucher_id).where(VatEntry.voucher_id.in_([r.voucher_id for r in rows]))))
    claimed = {(r.entry_id, r.write_off_entry_id) for r in session.execute(
        select(BadDebtRelief.entry_id, BadDebtRelief.write_off_entry_id).where(
            BadDebtRelief.company_id == desk.company_id, BadDebtRelief.claimed_on.is_not(None)))}
    back: dict[int, int] = defaultdict(int)
    turned = select(Voucher.reverses_id).where(Voucher.reverses_id == _E.voucher_id).exists()
    for document, amount in session.execute(
            select(_E.document_id, func.sum(_E.amount)).where(
                _E.company_id == desk.company_id, _E.document_table == TABLE, _E.entry_type == EntryType.WRITE_OFF,
                _E.adjustment.is_(False), ~turned, _E.document_id.in_([r.debit_entry_id for r in rows]))
            .group_by(_E.document_id)):
        back[document or 0] += int(amount)
    made = []
    for entry, write_off, customer, number, day, amount, currency, voucher in rows:
        gone = min(back[entry], amount)
        back[entry] -= gone
        apart = voucher in taken
        made.append(Debt(entry, write_off, customer, number, day, amount, amount - gone, currency,
                         apart or (entry, write_off) in claimed, apart))
    return made


def revive(desk: Desk, payment_id: int, wanted: Wanted, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Revived]:
    """Post the debt again for an amount and settle it with an open payment, in one step (PWO-05).

    Revived: `Dr AR / Cr BADDEBT, Cr VATOUT` as the write-off turned; recovered: REC takes the place of BADDEBT (WOF-09).
    """
    with desk.writing("write_off.revive") as unit:
        return _with_payment(desk, unit, payment_id, wanted, confirmed)


def preview_revive(desk: Desk, payment_id: int, wanted: Wanted) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The vouchers of that, posted and given up (PST-004)."""
    with desk.writing("write_off.revive.preview") as unit:
        unit.abandon()
        newest = unit.session.scalar(select(func.max(Voucher.id))) or 0
        asked = frozenset(p.key for p in ledger.check_date(unit.session, desk, wanted.day, SOURCE) if p.key)
        done = _with_payment(desk, unit, payment_id, wanted, asked)
        return Outcome(None, done.problems) if done.value is None else Outcome(previewed(unit.session, newest))


def revive_for_line(desk: Desk, journal_id: int, line_no: int, customer_id: int, wanted: Wanted, *,
                    confirmed: frozenset[str] = frozenset()) -> Outcome[Revived]:
    """Post the debt again for an amount and mark it for the line of a receipt, which settles it when it is posted (PWO-05)."""
    with desk.writing("write_off.revive") as unit:
        done = _again(desk, unit, customer_id, wanted, None, confirmed)
        if done.value is None:
            return done
        marked = marks.mark(desk, journal_id, line_no, [Wish(done.value.entry_id)])
        if marked.value is None:
            unit.abandon()
            return Outcome(None, marked.problems)
        return done


def _with_payment(desk: Desk, unit: UnitOfWork, payment_id: int, wanted: Wanted, confirmed: frozenset[str]) -> Outcome[Revived]:
    session = unit.session
    entry, state = session.get(_E, payment_id), session.get(_S, payment_id)
    if entry is None or state is None or entry.company_id != desk.company_id:
        return Outcome(None, (error("LED-gone"),))
    if entry.entry_type is not EntryType.PAYMENT or state.remaining >= 0:
        return Outcome(None, (error("PWO-05-payment", document=entry.document_no),))
    done = _again(desk, unit, entry.customer_id, wanted, (entry, -state.remaining), confirmed)
    if done.value is None:
        return done
    made = session.get_one(_E, done.value.entry_id)
    day = max(wanted.day, entry.posting_date)
    plan, problems = corrections.plan_settle(session, desk, made.id, entry.id, made.amount, day)
    if plan is None or standing(problems, confirmed):
        unit.abandon()
        return Outcome(None, problems)
    settled = numbered(unit, lambda: post_all(desk, unit, [plan]), problems)
    return Outcome(None, settled.problems) if settled.value is None else done


def _again(desk: Desk, unit: UnitOfWork, customer_id: int, wanted: Wanted,
           payment: tuple[CustomerLedgerEntry, int] | None, confirmed: frozenset[str]) -> Outcome[Revived]:
    """The debit entry, posted; `payment` with what is open of it."""
    session = unit.session
    found = next((d for d in written_off(session, desk, _P.debit_entry_id == wanted.debt_id) if d.customer_id == customer_id
                  and d.left > 0), None) if wanted.debt_id else None
    if found is None:
        return Outcome(None, (error("PWO-05-debt", at="debt"),))
    if payment is not None and payment[0].currency != found.currency:
        return Outcome(None, (error("PWO-05-payment", document=payment[0].document_no),))
    most = found.left if payment is None else min(found.left, payment[1])
    amount = most if wanted.amount is None else wanted.amount
    problems = (*_refused(found, amount, most, wanted.day), *ledger.check_date(session, desk, wanted.day, SOURCE),
                *permissions.may(session, desk, Permission.WRITE_OFF, amount=_worth(session, found, amount)),
                *numbering.check(session, desk.company_id, f"voucher_{SOURCE.value}", wanted.day))
    plan, wrong = (None, ()) if standing(problems, confirmed) else _plan(session, desk, found, amount, wanted)
    if plan is None:
        return Outcome(None, (*problems, *wrong))
    made = plan
    done = numbered(unit, lambda: post_all(desk, unit, [made])[0], problems)
    if done.value is None:
        return Outcome(None, done.problems)
    _told(desk, unit, found, amount, wanted, done.value)
    return Outcome(Revived(done.value.voucher_id or 0, done.value.number or "", done.value.entry_ids[0]), problems)


def _worth(session: Session, debt: Debt, amount: int) -> int:
    """A part of a debt in accounting currency, as the limit of a role is."""
    entry = session.get_one(_E, debt.entry_id)
    return proportion(entry.accounting_amount, amount, entry.amount)


def _refused(debt: Debt, amount: int, most: int, day: date) -> Iterator[Problem]:
    """What is wrong with amount and day."""
    if not 0 < amount <= most:
        yield error("PWO-05-amount", at="amount", most=Money(most, debt.currency))
    if day < debt.day:
        yield error("PWO-05-early", at="day", document=debt.document, day=debt.day)


def _plan(session: Session, desk: Desk, debt: Debt, amount: int,
          wanted: Wanted) -> tuple[VoucherPlan | None, tuple[Problem, ...]]:
    """The write-off turned for the amount, its VAT owed again where it was claimed back."""
    settings = settings_of(session, desk.company_id)
    item = items(session, [debt.entry_id], settings, all_vat=debt.relief)[debt.entry_id]
    needed = (AccountRole.PENNY, *((AccountRole.REC,) if wanted.how is How.RECOVER else ()))
    accounts, missing = ledger.role_accounts(session, desk.company_id, needed)
    rates: dict[str, Decimal] = {}
    if debt.currency != settings.accounting_currency:
        rate = rate_on(session, desk.company_id, debt.currency, settings.accounting_currency, wanted.day)
        if rate is None:
            return None, (error("PWO-01-rate", currency=debt.currency, day=wanted.day),)
        rates[debt.currency] = rate
    if missing:
        return None, missing
    account, role = (account_of(session, debt.write_off_id) if wanted.how is How.REVIVE
                     else (accounts[AccountRole.REC], AccountRole.REC))
    entry, state = session.get_one(_E, debt.entry_id), session.get_one(_S, debt.entry_id)
    rule = Rule(wanted.day, account, role, None, debt.relief, text=debt.document, rates=rates,
                vat_date=vat_periods.first_open(session, desk.company_id, wanted.day) if debt.relief else None)
    piece = Piece(item, state.posting_profile_id, amount, entry.cost_centre_id, entry.project_id)
    made = planned(piece, rule, settings, accounts[AccountRole.PENNY], before=debt.amount - debt.left)
    return replace(made, entries=tuple(replace(e, document=(TABLE, debt.entry_id)) for e in made.entries)), ()


def account_of(session: Session, write_off_id: int) -> tuple[int, AccountRole]:
    """The account a debt was written off to, and the role it played."""
    line = GeneralLedgerEntry
    voucher = select(_E.voucher_id).where(_E.id == write_off_id).scalar_subquery()
    row = session.execute(select(line.account_id, line.role).where(
        line.voucher_id == voucher, line.customer_id.is_(None), line.vat_code_id.is_(None)).order_by(line.line_no)).first()
    assert row is not None
    return row.account_id, row.role


def _told(desk: Desk, unit: UnitOfWork, debt: Debt, amount: int, wanted: Wanted, done: Posted) -> None:
    """The trail, and what VAT of a claim is paid back with it (WOF-20)."""
    if debt.relief and not debt.apart:
        owed = abs(unit.session.scalar(select(func.sum(VatEntry.vat_accounting)).where(
            VatEntry.voucher_id == done.voucher_id)) or 0)
        row = unit.session.scalars(select(BadDebtRelief).where(
            BadDebtRelief.entry_id == debt.entry_id, BadDebtRelief.write_off_entry_id == debt.write_off_id)).one()
        row.repaid = min(row.vat, row.repaid + owed)
    unit.audit("write_off.revive", TABLE, debt.entry_id, debt.document,
               {"amount": amount, "how": wanted.how.value, "voucher": done.number}, desk.company_id)

"""Money nobody could be found for: its way from the account of unidentified receipts to a customer, and back (PAY-52, ERR-06)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import DetailKind, EntryType, SettlementOrigin, VoucherSource
from app.core.money import proportion
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Currency
from app.models.bank import BankStatementLine
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import ClearingItem, ClearingMatch, GeneralLedgerEntry, Voucher
from app.rules import matching as rules
from app.rules.customers import Event, Moment, check
from app.rules.ledger import EntryRef, PlannedDetail, PlannedEntry, PlannedLine, VoucherPlan, proved
from app.rules.settlement import Act, Allocation, Item, allocate, roles, vouchers
from app.services import clearing_items, corrections, ledger, permissions, vat_periods
from app.services.bank.learning import taught
from app.services.bank.posting import undone
from app.services.bank.stored import LINE
from app.services.customers import facts_of
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments import marks
from app.services.payments.items import items, settings_of
from app.services.payments.order import Orders
from app.services.payments.posting import books_for, placed
from app.services.posting import post_all
from app.storage import bulk, numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "PAY-52-gone": N_("This amount does not wait any more. Refresh to see what does."),
    "PAY-52-early": N_("The day {day} lies before the money came in. Choose {posted} or later."),
    "PAY-52-not": N_("This amount was not transferred. Choose one that was."),
})

TABLE = ClearingItem.__tablename__


@dataclass(frozen=True, slots=True)
class Transferred:
    """A transfer to a customer: its voucher and the entry of the payment."""

    voucher_id: int
    number: str
    entry_id: int


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An amount that waits, with the day it came in and how it was worth then."""

    item: ClearingItem
    line: GeneralLedgerEntry
    amount: int
    value: int


def transfer(desk: Desk, item_id: int, customer_id: int, *, day: date | None = None, entry_ids: Sequence[int] = (),
             confirmed: frozenset[str] = frozenset()) -> Outcome[Transferred]:
    """Move an unidentified receipt to a customer, `Dr SUSPENSE / Cr AR`, on the day it came in or on another (PAY-52).

    `entry_ids` = open entries it pays at once, judged on the day the money came in; without them it stays on account.
    """
    with desk.writing("bank.transfer") as unit:
        session = unit.session
        waiting, customer = _waiting(session, desk, item_id), session.get(Customer, customer_id)
        if waiting is None or customer is None or customer.company_id != desk.company_id:
            return Outcome(None, (error("PAY-52-gone"),))
        when = day or waiting.line.posting_date
        told = _problems(session, desk, waiting, customer, when, entry_ids)
        if standing(told, confirmed):
            return Outcome(None, told)
        plan, payment = _plan(session, desk, waiting, customer, when)
        made = _allocated(session, desk, payment, entry_ids, when)
        if made is not None:
            told = (*told, *made.problems, *ledger.role_accounts(session, desk.company_id, sorted(roles(made)))[1])
        if standing(told, confirmed):
            return Outcome(None, told)
        return numbered(unit, lambda: _post(desk, unit, waiting, plan, made), told)


def proposed(desk: Desk, item_id: int) -> int | None:
    """The customer an amount may be of, as it was put aside (PAY-52)."""
    with desk.reading() as session:
        item = session.get(ClearingItem, item_id)
        return None if item is None or item.company_id != desk.company_id else item.customer_id


def _waiting(session: Session, desk: Desk, item_id: int) -> _Waiting | None:
    item = session.get(ClearingItem, item_id)
    if item is None or item.company_id != desk.company_id or item.role is not AccountRole.SUSPENSE:
        return None
    gone = session.scalar(select(func.coalesce(func.sum(ClearingMatch.amount), 0)).where(ClearingMatch.item_id == item_id)) or 0
    left = item.amount - int(gone)
    line = session.get_one(GeneralLedgerEntry, item.gl_entry_id)
    return _Waiting(item, line, left, proportion(item.accounting_amount, left, item.amount)) if left else None


def _problems(session: Session, desk: Desk, waiting: _Waiting, customer: Customer, day: date,
              entry_ids: Sequence[int]) -> tuple[Problem, ...]:
    """Dates, the customer, numbers, entries others hold (CLS-005, BLK-M32, SET-06)."""
    _choice, wrong = ledger.Profiles(session, desk.company_id).choose(customer)
    since = waiting.line.posting_date
    early = (error("PAY-52-early", at="day", day=day, posted=since),) if day < since else ()
    held = tuple(error("SET-06-held", document="", holder=h.journal, user=h.user)
                 for h in marks.of_entries(session, entry_ids).values())
    return (*early, *wrong, *ledger.check_date(session, desk, day, VoucherSource.PAY),
            *check(facts_of(customer), Event.SUSPENSE_TO_CUSTOMER, Moment.POST).problems,
            *numbering.check(session, desk.company_id, "voucher_PAY", day), *held,
            *permissions.may_post(session, desk, {VoucherSource.PAY, VoucherSource.SET}))


def _plan(session: Session, desk: Desk, waiting: _Waiting, customer: Customer, day: date) -> tuple[VoucherPlan, Item]:
    """The voucher and the payment it makes; both sides carry what the money was worth when it came in."""
    choice, _wrong = ledger.Profiles(session, desk.company_id).choose(customer)
    assert choice is not None
    item, amount, value, text = waiting.item, waiting.amount, waiting.value, waiting.line.text
    kind = EntryType.PAYMENT if amount < 0 else EntryType.REFUND
    rate = session.execute(select(Currency.decimals).where(Currency.code == item.currency)).scalar_one()
    worth = _rate(session, desk, item, rate)
    entry = PlannedEntry(customer.id, kind, "", waiting.line.posting_date, day, amount, value, choice.profile_id,
                         choice.control_account_id, worth, customer_reference=item.reference)
    lines = (PlannedLine(choice.control_account_id, AccountRole.AR, amount, value, text, customer.id),
             PlannedLine(item.account_id, AccountRole.SUSPENSE, -amount, -value, text))
    initial = PlannedDetail(EntryRef(new=0), DetailKind.INITIAL, customer.id, day, amount, value, choice.control_account_id, 0)
    plan = VoucherPlan(VoucherSource.PAY, day, waiting.line.posting_date, item.currency, text, lines, (entry,), (initial,),
                       document=(TABLE, item.id))
    payment = Item(EntryRef(new=0), customer.id, kind, text, day, day, item.currency, amount, amount, value,
                   choice.control_account_id, AccountRole.AR, worth, decimals=rate, judged_on=waiting.line.posting_date,
                   company_id=desk.company_id)
    return proved(plan), payment


def _rate(session: Session, desk: Desk, item: ClearingItem, places: int) -> Decimal:
    """Accounting units per unit, as the money was valued when it came in."""
    home = session.get_one(Company, desk.company_id).accounting_currency
    if home == item.currency or not item.amount:
        return Decimal(1)
    own = session.execute(select(Currency.decimals).where(Currency.code == home)).scalar_one()
    return (Decimal(item.accounting_amount).scaleb(-own) / Decimal(item.amount).scaleb(-places)).quantize(Decimal("1.000000000"))


def _allocated(session: Session, desk: Desk, payment: Item, entry_ids: Sequence[int], day: date) -> Allocation | None:
    """What the payment settles of the chosen entries."""
    if not entry_ids:
        return None
    settings = settings_of(session, desk.company_id)
    found = items(session, entry_ids, settings)
    vat_date = vat_periods.first_open(session, desk.company_id, day) if any(i.vat or i.moving for i in found.values()) else None
    act = Act(day, SettlementOrigin.BANK_LINE, tolerance=False, vat_date=vat_date, text=payment.document_no)
    return allocate([*found.values(), payment], {}, act, settings, Orders(session, desk).of(payment.customer_id))


def _post(desk: Desk, unit: UnitOfWork, waiting: _Waiting, plan: VoucherPlan, made: Allocation | None) -> Transferred:
    """Voucher, settlement, and the match that says the amount waits no longer; what it teaches of the payer."""
    session = unit.session
    posted = post_all(desk, unit, [plan])[0]
    if made is not None and made.pairs:
        books = books_for(session, desk.company_id, roles(made), {p.other.currency for p in made.pairs})
        ids = {EntryRef(new=0): EntryRef(entry_id=posted.entry_ids[0])}
        post_all(desk, unit, [placed(p, ids) for p in vouchers(made, books)])
    bulk.add(session, ClearingMatch, [{
        "company_id": desk.company_id, "item_id": waiting.item.id, "gl_entry_id": posted.line_ids[1], "amount": waiting.amount,
        "accounting_amount": waiting.value}])
    if waiting.item.document_table == LINE:
        line = session.get(BankStatementLine, waiting.item.document_id)
        if line is not None:
            taught(session, desk, line, rules.Answer(plan.entries[0].customer_id))
    unit.changed(TABLE, waiting.item.id)
    return Transferred(posted.voucher_id or 0, posted.number or "", posted.entry_ids[0])


def transfer_back(desk: Desk, voucher_id: int, day: date, *, reason: str = "", reason_id: int | None = None,
                  confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Undo a transfer with what it settled: the amount waits again; the id of the counter-voucher (UND-07)."""
    with desk.writing("bank.transfer.undo", reason or None) as unit:
        session = unit.session
        voucher = session.get(Voucher, voucher_id)
        if voucher is None or voucher.company_id != desk.company_id or voucher.document_table != TABLE:
            return Outcome(None, (error("PAY-52-not"),))
        if told := corrections.reason_missing(session, desk, reason or reason_id):
            return Outcome(None, told)
        mirror = undone(desk, unit, voucher_id, day, reason_id, confirmed)
        if mirror.value is None:
            unit.abandon()
            return mirror
        clearing_items.turned(session, desk.company_id, voucher_id, mirror.value)
        unit.changed(TABLE, voucher.document_id or 0)
        return mirror

"""Payments with their receipts, deposit slips, the cash desk: as lists (DEP-01…09)."""

from typing import Any

from sqlalchemy import Select, and_, case, func, or_, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.enums import EntryType
from app.core.words import N_
from app.models.accounts import Account, ReasonCode
from app.models.bank import BankTransaction, ReconciliationMatch
from app.models.company import CompanyBankAccount, User
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, SettlementPair
from app.models.payments import PaymentCancellation, Receipt
from app.models.terms import PaymentMethod
from app.models.tills import CashDay, DepositSlip, DepositSlipLine
from app.models.types import Minor
from app.queries.listing import Column, Listing, ListQuery

RECEIPT_STATES = {"none": N_("Without receipt"), "valid": N_("Receipt made"), "cancelled": N_("Payment cancelled"),
                  "returned": N_("Payment returned")}
RECEIPT_TONES = {"none": ("neutral", "ring"), "valid": ("success", "check"), "cancelled": ("danger", "cross"),
                 "returned": ("danger", "undo-2")}
_E, _S, _R, _B = CustomerLedgerEntry, CustomerEntryState, Receipt, PaymentCancellation


def receipt_listing() -> Listing:
    """Payments of customers, newest first, with their receipts and the documents they settle (DEP-06, DEP-09).

    Scope `view` = all, made or missing; `customer_id` leaves one customer, `entry_id` one payment.
    """
    pair, undo, document = aliased(SettlementPair), aliased(SettlementPair), aliased(_E)
    settled = (select(func.aggregate_strings(document.document_no, ", ")).select_from(pair)
               .join(document, document.id == pair.debit_entry_id).outerjoin(undo, undo.undoes_id == pair.id)
               .where(pair.credit_entry_id == _E.id, pair.undoes_id.is_(None), undo.id.is_(None)).correlate(_E).scalar_subquery())
    state = case((_B.kind == "return", "returned"), (_B.id.is_not(None), "cancelled"), (_R.id.is_not(None), "valid"),
                 else_="none")

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_E).join(Customer, Customer.id == _E.customer_id).join(_S, _S.entry_id == _E.id)
                  .outerjoin(_R, _R.entry_id == _E.id).outerjoin(_B, and_(_B.entry_id == _E.id, _B.state == "posted"))
                  .outerjoin(PaymentMethod, PaymentMethod.id == _S.payment_method_id)
                  .where(_E.company_id == query.company_id, _E.entry_type == EntryType.PAYMENT, _E.amount < 0,
                         _E.adjustment.is_(False)))
        for name, column in (("customer_id", _E.customer_id), ("entry_id", _E.id)):
            if query.scope.get(name):
                joined = joined.where(column == query.scope[name])
        match query.scope.get("view", "all"):
            case "made":
                return joined.where(_R.id.is_not(None))
            case "missing":
                return joined.where(_R.id.is_(None), _B.id.is_(None))
        return joined

    return Listing("receipts", N_("Payments and receipts"), _E.id, (
        Column("posting_date", N_("Date"), "date", _E.posting_date, 106),
        Column("document_no", N_("Payment"), "link", _E.document_no, 140, searchable=True),
        Column("customer", N_("Customer"), "text", Customer.name, 190, stretch=True, searchable=True),
        Column("currency", N_("Cur."), "text", _E.currency, 50, sought=False),
        Column("amount", N_("Received"), "amount", type_coerce(-_E.amount, Minor()), 116, total=True, currency="currency"),
        Column("method", N_("Method"), "text", func.coalesce(PaymentMethod.code, ""), 90),
        Column("reference", N_("Payment reference"), "text", func.coalesce(_E.customer_reference, ""), 152, searchable=True),
        Column("settled", N_("Settles"), "words", func.coalesce(settled, ""), 180, sought=False),
        Column("receipt", N_("Till::Receipt"), "text", func.coalesce(_R.number, ""), 120, searchable=True),
        Column("state", N_("Status"), "chip", state, 150, names=RECEIPT_STATES, tones=RECEIPT_TONES),
    ), source, (("posting_date", True), ("document_no", True)),
        frozenset({"customer_ledger_entry", "customer_entry_state", "receipt", "payment_cancellation", "settlement_pair"}))


SLIP_STATES = {"draft": N_("Draft"), "printed": N_("Slip::Printed"), "deposited": N_("Paid in"), "reconciled": N_("Reconciled"),
               "cancelled": N_("Cancelled")}
SLIP_TONES = {"draft": ("neutral", "ring"), "printed": ("info", "half"), "deposited": ("success", "check"),
              "reconciled": ("success", "check"), "cancelled": ("neutral", "cross")}
SLIP_MODES = {"per_payment": N_("Each payment by itself"), "lump_sum": N_("In one sum")}


def slip_listing() -> Listing:
    """Deposit slips, newest first; scope `view` = open, done or all (DEP-01, PWIN-09)."""
    slip, line, bank = DepositSlip, DepositSlipLine, CompanyBankAccount
    matched, transaction, entry = ReconciliationMatch, BankTransaction, aliased(_E)

    def lines(value: Any) -> Any:
        return select(value).where(line.slip_id == slip.id).correlate(slip).scalar_subquery()

    met = select(matched.id).join(transaction, transaction.id == matched.bank_transaction_id)
    by_line = met.join(entry, entry.voucher_id == transaction.voucher_id).join(line, line.entry_id == entry.id).where(
        line.slip_id == slip.id, line.cancelled_on.is_(None), slip.mode == "per_payment").correlate(slip).exists()
    in_one = met.where(transaction.voucher_id == slip.voucher_id).correlate(slip).exists()
    state = case((and_(slip.state == "deposited", or_(by_line, in_one)), "reconciled"), else_=slip.state)

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(slip).join(bank, bank.id == slip.bank_id).outerjoin(User, User.id == slip.created_by_id)
                  .where(slip.company_id == query.company_id))
        match query.scope.get("view", "all"):
            case "open":
                return joined.where(slip.state.in_(("draft", "printed")))
            case "done":
                return joined.where(slip.state.in_(("deposited", "cancelled")))
        return joined

    return Listing("deposit_slips", N_("Deposit slips"), slip.id, (
        Column("number", N_("Number"), "link", func.coalesce(slip.number, ""), 130, searchable=True),
        Column("date", N_("Date"), "date", slip.date, 106),
        Column("bank", N_("Bank account"), "text", bank.iban, 190, stretch=True),
        Column("mode", N_("Booked at the bank"), "text", slip.mode, 190, names=SLIP_MODES),
        Column("count", N_("Payments"), "int", lines(func.count(line.id)), 90),
        Column("currency", N_("Cur."), "text", slip.currency, 56, sought=False),
        Column("total", N_("Total"), "amount", type_coerce(lines(func.coalesce(func.sum(line.amount), 0)), Minor()), 120,
               currency="currency"),
        Column("state", N_("Status"), "chip", state, 130, names=SLIP_STATES, tones=SLIP_TONES),
        Column("user", N_("Begun by"), "text", User.display_name, 140, hidden=True),
    ), source, (("date", True), ("number", True)),
        frozenset({"deposit_slip", "deposit_slip_line", "reconciliation_match"}))


def receipts_of(session: Session, company_id: int, entry_ids: list[int]) -> list[int]:
    """The receipts of some payments, in their order."""
    found: dict[int, int] = dict(session.execute(select(_R.entry_id, _R.id).where(
        _R.company_id == company_id, _R.entry_id.in_(entry_ids[:5_000]))).all())
    return [found[entry] for entry in entry_ids if entry in found]


CANCEL_STATES = {"pending": N_("Waits for a second user"), "posted": N_("Posted"), "rejected": N_("Rejected")}
CANCEL_TONES = {"pending": ("info", "half"), "posted": ("success", "check"), "rejected": ("neutral", "cross")}
DAY_STATES = {"open": N_("Day::Open"), "closed": N_("Day::Closed")}
DAY_TONES = {"open": ("info", "half"), "closed": ("success", "check")}


def cash_day_listing() -> Listing:
    """Day sheets of the cash desk, newest first (DEP-04, PWIN-09)."""
    sheet = CashDay
    closed = case((sheet.state == "closed", sheet.closing), else_=None)

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return (chosen.select_from(sheet).join(Account, Account.id == sheet.account_id)
                .outerjoin(ReasonCode, ReasonCode.id == sheet.reason_id).outerjoin(User, User.id == sheet.closed_by_id)
                .where(sheet.company_id == query.company_id))

    return Listing("cash_days", N_("Cash desk"), sheet.id, (
        Column("day", N_("Date"), "date", sheet.day, 106),
        Column("account", N_("Cash account"), "text", Account.number, 110),
        Column("name", N_("Name"), "words", Account.names, 180, stretch=True),
        Column("currency", N_("Cur."), "text", sheet.currency, 56, sought=False),
        Column("opening", N_("Opening balance"), "amount", sheet.opening, 130, currency="currency"),
        Column("closing", N_("Closing balance"), "amount", type_coerce(closed, Minor()), 130, currency="currency"),
        Column("difference", N_("Difference"), "amount", sheet.difference, 110, currency="currency"),
        Column("reason", N_("Reason"), "text", func.coalesce(ReasonCode.code, ""), 110),
        Column("state", N_("Status"), "chip", sheet.state, 120, names=DAY_STATES, tones=DAY_TONES),
        Column("user", N_("Closed by"), "text", func.coalesce(User.display_name, ""), 140),
    ), source, (("day", True), ("account", False)), frozenset({"cash_day", "general_ledger_entry"}))


def pending_listing() -> Listing:
    """Cancelled payments of deposit slips; scope `view` = pending, decided or all (UND-08)."""
    asked, line, decided = User, DepositSlipLine, aliased(User)
    slip = select(DepositSlip.number).join(line, line.slip_id == DepositSlip.id).where(
        line.entry_id == _B.entry_id).order_by(line.id.desc()).limit(1).correlate(_B).scalar_subquery()

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_B).join(_E, _E.id == _B.entry_id).join(Customer, Customer.id == _B.customer_id)
                  .outerjoin(ReasonCode, ReasonCode.id == _B.reason_id).outerjoin(asked, asked.id == _B.created_by_id)
                  .outerjoin(decided, decided.id == _B.decided_by_id)
                  .where(_B.company_id == query.company_id, or_(_B.state == "pending", _B.decided_by_id.is_not(None))))
        view = query.scope.get("view", "pending")
        if view == "all":
            return joined
        return joined.where(_B.state == "pending" if view == "pending" else _B.state != "pending")

    return Listing("pending_cancellations", N_("Pending cancellations"), _B.id, (
        Column("document", N_("Payment"), "link", _E.document_no, 120, searchable=True),
        Column("customer", N_("Customer"), "text", Customer.name, 190, stretch=True, searchable=True),
        Column("slip", N_("Deposit slip"), "text", func.coalesce(slip, ""), 120),
        Column("date", N_("Date"), "date", _B.date, 106),
        Column("amount", N_("Amount"), "amount", type_coerce(-_E.amount, Minor()), 110, currency="currency"),
        Column("currency", N_("Cur."), "text", _E.currency, 50, sought=False),
        Column("reason", N_("Reason"), "text", func.coalesce(ReasonCode.code, ""), 100),
        Column("comment", N_("Comment"), "text", func.coalesce(_B.comment, ""), 180, searchable=True),
        Column("asked", N_("Asked by"), "text", asked.display_name, 130),
        Column("state", N_("Status"), "chip", _B.state, 130, names=CANCEL_STATES, tones=CANCEL_TONES),
        Column("decided", N_("Decided by"), "text", decided.display_name, 130, hidden=True),
        Column("made", N_("Order of entry"), "int", _B.id, 90, hidden=True),
    ), source, (("made", True),), frozenset({"payment_cancellation"}))

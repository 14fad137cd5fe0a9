"""Lines of bank statements, statements, what we posted on bank accounts and what waits as unidentified, as lists."""

from typing import Any

from sqlalchemy import Select, and_, case, exists, func, or_, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.roles import AccountRole
from app.core.words import N_
from app.models.bank import (
    BankImport,
    BankProposal,
    BankStatement,
    BankStatementLine,
    BankStatementLineState,
    BankTransaction,
    Reconciliation,
    ReconciliationMatch,
)
from app.models.company import CompanyBankAccount
from app.models.customers import Customer
from app.models.ledger import ClearingItem, ClearingMatch, GeneralLedgerEntry, Voucher
from app.models.types import Minor
from app.queries.listing import Column, Listing, ListQuery

STATES = {"new": N_("New"), "suggested": N_("Suggested"), "accepted": N_("Accepted"), "applied": N_("In a journal"),
          "posted": N_("Posted"), "ignored": N_("Ignored"), "error": N_("Error")}
TONES = {"new": ("neutral", "ring"), "suggested": ("info", "half"), "accepted": ("info", "check"), "applied": ("info", "half"),
         "posted": ("success", "check"), "ignored": ("neutral", "cross"), "error": ("danger", "warning")}
LEVELS = {"high": N_("High"), "medium": N_("Medium"), "low": N_("Low")}
LEVEL_TONES = {"high": ("success", "check"), "medium": ("warning", "half"), "low": ("neutral", "ring")}
OPEN = ("new", "suggested", "accepted", "error")
PROGRESS = {"empty": N_("Without lines"), "new": N_("To do"), "partly": N_("Partly processed"), "done": N_("Processed")}
PROGRESS_TONES = {"empty": ("neutral", "ring"), "new": ("neutral", "ring"), "partly": ("info", "half"),
                  "done": ("success", "check")}
"""How far a statement is, by its lines: none, none posted, some, all posted or put aside."""
_L, _S, _P = BankStatementLine, BankStatementLineState, BankProposal


def line_listing() -> Listing:
    """Lines of statements, the newest first. Scope: `bank_id`, `statement_id`, `view` = open, all or a state, `level`."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_S).join(_L, _L.id == _S.line_id).outerjoin(Customer, Customer.id == _S.customer_id)
                  .outerjoin(Voucher, Voucher.id == _S.voucher_id).where(_S.company_id == query.company_id, _L.counts))
        for name, column in (("bank_id", _S.bank_id), ("statement_id", _L.statement_id), ("level", _S.level)):
            if query.scope.get(name):
                joined = joined.where(column == query.scope[name])
        match query.scope.get("view", "open"):
            case "open":
                return joined.where(_S.state.in_(OPEN))
            case "all":
                return joined
            case "blocked":
                return joined.where(_S.blocked_customer, _S.state.in_(OPEN))
            case state:
                return joined.where(_S.state == state)

    return Listing("bank_lines", N_("Statement lines"), _S.line_id, (
        Column("booking_date", N_("Date"), "date", _S.booking_date, 100),
        Column("value_date", N_("Value date"), "date", _L.value_date, 100, hidden=True),
        Column("amount", N_("Amount"), "amount", _S.amount, 115, total=True, currency="currency"),
        Column("currency", N_("Cur."), "text", _L.currency, 50, sought=False, hidden=True),
        Column("counterparty", N_("Counterparty"), "text", _L.counterparty, 190, searchable=True),
        Column("remittance", N_("Text"), "text", _L.remittance, 260, searchable=True, stretch=True),
        Column("state", N_("Status"), "chip", _S.state, 110, names=STATES, tones=TONES),
        Column("level", N_("Confidence"), "chip", _S.level, 100, names=LEVELS, tones=LEVEL_TONES),
        Column("customer", N_("Customer"), "text", Customer.name, 180, hidden=True),
        Column("blocked", N_("Blocked customer"), "flag", _S.blocked_customer, 70, hidden=True),
        Column("voucher", N_("Voucher"), "link", Voucher.number, 120, hidden=True),
        Column("iban", N_("Account"), "text", _L.iban, 180, hidden=True),
        Column("reference", N_("Payment reference"), "text", _L.reference, 150, hidden=True),
        Column("reason", N_("Reason"), "text", _S.reason, 160, hidden=True, sought=False),
    ), source, (("booking_date", True),),
        frozenset({"bank_statement_line", "bank_statement_line_state", "bank_proposal"}))


def statement_listing() -> Listing:
    """Bank statements, the newest first; scope `bank_id`."""
    statement, bank, line = BankStatement, CompanyBankAccount, BankStatementLine

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(statement).join(bank, bank.id == statement.bank_id)
                  .join(BankImport, BankImport.id == statement.import_id).where(statement.company_id == query.company_id))
        if query.scope.get("bank_id"):
            joined = joined.where(statement.bank_id == query.scope["bank_id"])
        return joined

    def lines(*conditions: Any) -> Any:
        return (select(func.count(line.id)).join(_S, _S.line_id == line.id)
                .where(line.statement_id == statement.id, line.counts, *conditions).correlate(statement).scalar_subquery())

    return Listing("bank_statements", N_("Bank statements"), statement.id, (
        Column("number", N_("Bank statement"), "link",
               func.coalesce(func.nullif(statement.sequence, ""), statement.statement_id), 120, searchable=True),
        Column("bank", N_("Bank account"), "text", bank.iban, 190),
        Column("start", N_("From"), "date", statement.start, 100),
        Column("end", N_("Until"), "date", statement.end, 100),
        Column("currency", N_("Cur."), "text", statement.currency, 50, sought=False),
        Column("opening", N_("Opening balance"), "amount", statement.opening, 130, currency="currency"),
        Column("closing", N_("Closing balance"), "amount", statement.closing, 130, currency="currency"),
        Column("lines", N_("Lines"), "int", lines(), 70),
        Column("open", N_("Not posted"), "int", lines(_S.state.in_(OPEN)), 90),
        Column("state", N_("Status"), "chip", case(
            (lines() == 0, "empty"), (lines(_S.state.in_(OPEN)) == 0, "done"),
            (lines(_S.state.in_(OPEN)) == lines(), "new"), else_="partly"), 120, names=PROGRESS, tones=PROGRESS_TONES),
        Column("file", N_("File"), "text", BankImport.file_name, 200, stretch=True),
    ), source, (("end", True),), frozenset({"bank_statement", "bank_statement_line_state"}))


def transaction_listing() -> Listing:
    """What we posted on bank accounts, the newest first. Scope: `bank_id`, `view` = open (on no statement) or all (BNK-42)."""
    row, match = BankTransaction, ReconciliationMatch

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(row).join(Voucher, Voucher.id == row.voucher_id)
                  .join(GeneralLedgerEntry, GeneralLedgerEntry.id == row.gl_entry_id)
                  .join(CompanyBankAccount, CompanyBankAccount.id == row.bank_id)
                  .outerjoin(match, match.bank_transaction_id == row.id)
                  .outerjoin(Reconciliation, Reconciliation.id == match.reconciliation_id)
                  .where(row.company_id == query.company_id))
        if query.scope.get("bank_id"):
            joined = joined.where(row.bank_id == query.scope["bank_id"])
        if query.scope.get("view", "open") == "open":
            joined = joined.where(match.id.is_(None))
        return joined

    return Listing("bank_transactions", N_("Bank transactions"), row.id, (
        Column("date", N_("Date"), "date", row.date, 100),
        Column("voucher", N_("Voucher"), "link", Voucher.number, 120, searchable=True),
        Column("text", N_("Text"), "text", GeneralLedgerEntry.text, 260, searchable=True, stretch=True),
        Column("bank", N_("Bank account"), "text", CompanyBankAccount.iban, 190, hidden=True),
        Column("currency", N_("Cur."), "text", row.currency, 50, sought=False),
        Column("amount", N_("Amount"), "amount", row.amount, 115, total=True, currency="currency"),
        Column("reference", N_("Reference"), "text", row.reference, 140),
        Column("group_no", N_("Match"), "int", match.group_no, 70),
        Column("reconciled", N_("Reconciled on"), "date", Reconciliation.statement_date, 110),
    ), source, (("date", True),), frozenset({"bank_transaction", "reconciliation_match", "reconciliation"}))


def suspense_listing() -> Listing:
    """What waits as unidentified: receipts and payments nobody could be found for yet, the oldest first (PAY-52, ERR-06).

    Scope `view` = open, or transferred: what was moved to a customer from here.
    """
    item = ClearingItem
    cleared = type_coerce(select(func.coalesce(func.sum(ClearingMatch.amount), 0)).where(ClearingMatch.item_id == item.id)
                          .correlate(item).scalar_subquery(), Minor())
    line = GeneralLedgerEntry

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return (chosen.select_from(item).join(line, line.id == item.gl_entry_id).join(Voucher, Voucher.id == line.voucher_id)
                .outerjoin(Customer, Customer.id == item.customer_id)
                .outerjoin(_L, and_(item.document_table == _L.__tablename__, item.document_id == _L.id))
                .where(item.company_id == query.company_id, item.role == AccountRole.SUSPENSE,
                       item.id.in_(_moved()) if query.scope.get("view", "open") == "transferred" else item.amount != cleared))

    return Listing("suspense", N_("Unidentified receipts"), item.id, (
        Column("date", N_("Date"), "date", line.posting_date, 100),
        Column("voucher", N_("Voucher"), "link", Voucher.number, 120, searchable=True),
        Column("counterparty", N_("Counterparty"), "text", _L.counterparty, 190, searchable=True),
        Column("text", N_("Text"), "text", func.coalesce(_L.remittance, line.text), 260, searchable=True, stretch=True),
        Column("customer", N_("Proposed customer"), "text", Customer.name, 180),
        Column("currency", N_("Cur."), "text", item.currency, 50, sought=False),
        Column("amount", N_("Open"), "amount", type_coerce(cleared - item.amount, Minor()), 115, total=True, currency="currency"),
    ), source, (("date", False),), frozenset({"clearing_item", "clearing_match"}))


def _moved() -> Select[Any]:
    """Items that a transfer cleared which was not undone."""
    match, undo, line = ClearingMatch, aliased(ClearingMatch), GeneralLedgerEntry
    return (select(match.item_id).join(line, line.id == match.gl_entry_id).join(Voucher, Voucher.id == line.voucher_id)
            .outerjoin(undo, undo.undoes_id == match.id)
            .where(Voucher.document_table == ClearingItem.__tablename__, Voucher.reverses_id.is_(None), match.undoes_id.is_(None),
                   undo.id.is_(None)))


def transfer_of(session: Session, company_id: int, item_id: int) -> tuple[int, str] | None:
    """The voucher that moved an unidentified amount to a customer and still stands: id and number (PAY-52)."""
    match, line = ClearingMatch, GeneralLedgerEntry
    found = session.execute(
        select(Voucher.id, Voucher.number).join(line, line.voucher_id == Voucher.id).join(match, match.gl_entry_id == line.id)
        .where(match.item_id == item_id, match.company_id == company_id, Voucher.document_table == ClearingItem.__tablename__,
               match.item_id.in_(_moved())).order_by(Voucher.id.desc())).first()
    return None if found is None else (found[0], found[1])


def has_proposal(line_id: Any) -> Any:
    """Is there a proposal for a line? As a condition."""
    return exists().where(_P.line_id == line_id)


def unmatched(bank_id: int) -> Any:
    """Lines of an account that stand in no match, as a statement of ids."""
    match = ReconciliationMatch
    return (select(_S.line_id).join(_L, _L.id == _S.line_id).outerjoin(match, match.line_id == _S.line_id)
            .where(_S.bank_id == bank_id, _L.counts, match.id.is_(None),
                   or_(_S.state != "ignored", _S.reason.is_not(None))))

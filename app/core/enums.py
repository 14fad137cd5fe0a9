"""Enumerations that several rooms share, spelled as they are stored (model 2.3, 1.2)."""

from enum import IntEnum, StrEnum


class Blocked(IntEnum):
    """How far a customer is blocked; the values are cumulative (BLK-01)."""

    BLANK = 0
    SHIP = 1
    INVOICE = 2
    ALL = 3


class EntryType(StrEnum):
    """What a customer ledger entry is (LED-003)."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    PAYMENT = "payment"
    REFUND = "refund"
    INTEREST_NOTE = "interest_note"
    COLLECTION_LETTER = "collection_letter"
    PAYMENT_FEE = "payment_fee"
    BILL_OF_EXCHANGE = "bill_of_exchange"
    WRITE_OFF = "write_off"
    INTERCOMPANY = "intercompany"
    JOURNAL = "journal"


class DetailKind(StrEnum):
    """What a detailed entry is (LED-004)."""

    INITIAL = "initial"
    SETTLEMENT = "settlement"
    CASH_DISCOUNT = "cash_discount"
    TOLERANCE = "tolerance"
    PENNY_DIFFERENCE = "penny_difference"
    OVER_UNDERPAYMENT = "over_underpayment"
    WRITE_OFF = "write_off"
    REALISED = "realised"
    UNREALISED = "unrealised"
    TRANSFER = "transfer"
    CORRECTION = "correction"


class VoucherSource(StrEnum):
    """Which kind of posting a voucher comes from; each has its own gapless series (PST-012)."""

    INV = "INV"
    CRN = "CRN"
    FTI = "FTI"
    FTC = "FTC"
    PRE = "PRE"
    PAY = "PAY"
    SET = "SET"
    REF = "REF"
    BNK = "BNK"
    BOE = "BOE"
    INT = "INT"
    CLT = "CLT"
    WOF = "WOF"
    FXR = "FXR"
    GEN = "GEN"
    OPN = "OPN"


class Module(StrEnum):
    """Modules whose posting a period may close one by one (CLS-003)."""

    SALES_ORDERS = "sales_orders"
    CUSTOMER_INVOICES = "customer_invoices"
    CUSTOMER_PAYMENTS = "customer_payments"
    BILLS_OF_EXCHANGE = "bills_of_exchange"
    COLLECTIONS = "collections"
    REVALUATION_LEDGER = "revaluation_ledger"


class SettlementOrigin(StrEnum):
    """What brought two entries together."""

    MARKS = "marks"
    MANUAL = "manual"
    AUTOMATIC = "automatic"
    BANK_LINE = "bank_line"
    CASH_TERMS = "cash_terms"
    CREDIT_NOTE = "credit_note"
    BILL_EVENT = "bill_event"
    WRITE_OFF = "write_off"
    REFUND = "refund"
    INTERCOMPANY = "intercompany"
    IMPORT = "import"


class PeriodState(StrEnum):
    """open <-> on_hold -> permanently_closed (CLS-002)."""

    OPEN = "open"
    ON_HOLD = "on_hold"
    PERMANENTLY_CLOSED = "permanently_closed"


class CollectionsStatus(StrEnum):
    """Where the talk about an entry stands (COL-20)."""

    NOT_DISPUTED = "not_disputed"
    DISPUTED = "disputed"
    PROMISED = "promised"
    PROMISE_BROKEN = "promise_broken"
    RESOLVED = "resolved"


class Source(StrEnum):
    """From where an action was started (AUD-010)."""

    WINDOW = "window"
    IMPORT = "import"
    JOB = "job"
    CLI = "cli"


class AccountType(StrEnum):
    """Main account types (MST-040)."""

    BALANCE = "balance"
    PROFIT_AND_LOSS = "profit_and_loss"
    HEADING = "heading"


LANGUAGES = ("en", "nl", "fr", "de")
"""Languages of screens and letters, complete in each."""

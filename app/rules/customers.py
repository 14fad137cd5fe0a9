"""What a block on a customer allows and refuses: the whole matrix, for every document and moment (BLK-01…23, OH)."""

from dataclasses import dataclass
from enum import Enum, StrEnum

from app.core.enums import Blocked
from app.core.facts import Money, Saw, Term
from app.core.problems import Problem, WayOut, error, information, warning
from app.core.words import N_, declare

declare({
    "BM-1": N_("Cannot create {doc}: customer {no} {name} is blocked with type {value}."),
    "BM-2": N_("Cannot post {doc}: customer {no} {name} is blocked with type {value}."),
    "BM-3": N_("Customer {no} is blocked for privacy; this action is not available."),
    "BM-4": N_("Left out: {no} {name}, blocked with type {value}, {amount}."),
    "BM-5": N_("Customer {no} is blocked with type {value}. {consequence} Continue?"),
    "MST-073-inactive": N_("Customer {no} {name} is inactive: no new documents."),
    "BLK-M34-type": N_("Choose a document type for this line."),
    "BLK-10-reason": N_("Changing Blocked needs a reason."),
    "BLK-21-privacy": N_("Customer {no} is blocked for privacy. Choosing {value} switches that off. Continue?"),
    "OH-length": N_("The mark On hold has at most three characters."),
})

VALUE_NAMES = {Blocked.BLANK: N_("Blank"), Blocked.SHIP: N_("Ship"), Blocked.INVOICE: N_("Invoice"), Blocked.ALL: N_("All")}
"""Names of the values (credit 1.1)."""

CONSEQUENCES = {
    Blocked.BLANK: N_("Everything is allowed."),
    Blocked.SHIP: N_("No new orders or shipments; shipments that exist may still be invoiced."),
    Blocked.INVOICE: N_("No invoices either. Reminders and interest notes remain possible."),
    Blocked.ALL: N_("No transaction at all, payments included."),
}
"""What each value means, in one line under the drop-down."""

CANNOT_SHIP = N_("It cannot be shipped while blocked.")


class Moment(StrEnum):
    """A check runs when the customer is put on a document and again when it is posted (BLK-03)."""

    CREATE = "create"
    POST = "post"


class Result(StrEnum):
    """The only four outcomes (BLK-04)."""

    ALLOWED = "allowed"
    WARNING = "warning"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


class Cell(Enum):
    """What a value does to an event: refuses creating (C), posting (P) or both, asks (W), leaves out of the batch (S)."""

    OPEN = "-"
    C = "C"
    P = "P"
    CP = "CP"
    W = "W"
    S = "S"


class Event(StrEnum):
    """What somebody is about to do with a customer; every row of the matrix."""

    QUOTATION = "quotation"
    QUOTATION_TO_ORDER = "quotation_to_order"
    QUOTATION_TO_INVOICE = "quotation_to_invoice"
    NEW_ORDER = "new_order"
    ENLARGE_ORDER = "enlarge_order"
    REDUCE_ORDER = "reduce_order"
    CONFIRM_ORDER = "confirm_order"
    PICKING_LIST = "picking_list"
    PACKING_SLIP = "packing_slip"
    SHIP_AND_INVOICE = "ship_and_invoice"
    UNDO_PACKING_SLIP = "undo_packing_slip"
    INVOICE_PACKING_SLIP = "invoice_packing_slip"
    FREE_TEXT_INVOICE = "free_text_invoice"
    POST_FREE_TEXT_INVOICE = "post_free_text_invoice"
    GOODS_INVOICE = "goods_invoice"
    RECURRING_INVOICE = "recurring_invoice"
    PREPAYMENT_INVOICE = "prepayment_invoice"
    PREPAYMENT_CREDIT_NOTE = "prepayment_credit_note"
    CREDIT_NOTE = "credit_note"
    CANCEL_INVOICE = "cancel_invoice"
    CORRECT_INVOICE = "correct_invoice"
    CANCEL_CREDIT_NOTE = "cancel_credit_note"
    RETURN_ORDER = "return_order"
    COLLECTION_LETTER = "collection_letter"
    COLLECTION_LETTER_BATCH = "collection_letter_batch"
    INTEREST_NOTE = "interest_note"
    INTEREST_NOTE_BATCH = "interest_note_batch"
    ADJUST_CHARGES = "adjust_charges"
    STATEMENT = "statement"
    REPORT = "report"
    PAYMENT = "payment"
    JOURNAL_INVOICE = "journal_invoice"
    JOURNAL_UNTYPED = "journal_untyped"
    JOURNAL_OTHER = "journal_other"
    BANK_LINE = "bank_line"
    REFUND = "refund"
    WRITE_OFF = "write_off"
    RETURNED_PAYMENT = "returned_payment"
    SETTLEMENT = "settlement"
    UNDO_SETTLEMENT = "undo_settlement"
    REVERSE_INVOICE_LINE = "reverse_invoice_line"
    REVERSE_OTHER_LINE = "reverse_other_line"
    BILL_DRAW = "bill_draw"
    BILL_REMIT = "bill_remit"
    BILL_HONOUR = "bill_honour"
    BILL_PROTEST = "bill_protest"
    BILL_REDRAW = "bill_redraw"
    DIRECT_DEBIT_SELECT = "direct_debit_select"
    DIRECT_DEBIT_FILE = "direct_debit_file"
    DIRECT_DEBIT_POST = "direct_debit_post"
    CARD = "card"
    PAYMENT_FOR_OTHER_COMPANY = "payment_for_other_company"
    REVALUATION = "revaluation"
    OPENING_HELPER = "opening_helper"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the matrix: rule, document name (catalogue `app`), and the cells for Ship, Invoice and All."""

    rule: str
    document: str
    ship: Cell
    invoice: Cell
    all: Cell

    def cell(self, blocked: Blocked) -> Cell:
        """The cell of a value."""
        return (Cell.OPEN, self.ship, self.invoice, self.all)[blocked]


def _row(rule: str, document: str, cells: str) -> Row:
    ship, invoice, everything = (Cell(c) for c in cells.split())
    return Row(rule, document, ship, invoice, everything)


MATRIX: dict[Event, Row] = {
    Event.QUOTATION: _row("BLK-M01", N_("sales quotation"), "C C C"),
    Event.QUOTATION_TO_ORDER: _row("BLK-M02", N_("sales order"), "C C C"),
    Event.QUOTATION_TO_INVOICE: _row("BLK-M03", N_("invoice"), "C C C"),
    Event.NEW_ORDER: _row("BLK-M04", N_("sales order"), "C C C"),
    Event.ENLARGE_ORDER: _row("BLK-M06", N_("sales order"), "C C C"),
    Event.REDUCE_ORDER: _row("BLK-M07", N_("sales order"), "- - -"),
    Event.CONFIRM_ORDER: _row("BLK-M08", N_("order confirmation"), "W W P"),
    Event.PICKING_LIST: _row("BLK-M09", N_("picking list"), "CP CP CP"),
    Event.PACKING_SLIP: _row("BLK-M10", N_("packing slip"), "P P P"),
    Event.SHIP_AND_INVOICE: _row("BLK-M11", N_("packing slip and invoice"), "P P P"),
    Event.UNDO_PACKING_SLIP: _row("BLK-M12", N_("packing slip"), "- - P"),
    Event.INVOICE_PACKING_SLIP: _row("BLK-M13", N_("invoice"), "- P P"),
    Event.FREE_TEXT_INVOICE: _row("BLK-M14", N_("free text invoice"), "- C C"),
    Event.POST_FREE_TEXT_INVOICE: _row("BLK-M15", N_("free text invoice"), "- P P"),
    Event.GOODS_INVOICE: _row("BLK-M16", N_("invoice of goods"), "P C C"),
    Event.RECURRING_INVOICE: _row("BLK-M17", N_("recurring invoice"), "- S S"),
    Event.PREPAYMENT_INVOICE: _row("BLK-M18", N_("prepayment invoice"), "- P P"),
    Event.PREPAYMENT_CREDIT_NOTE: _row("BLK-M19", N_("prepayment credit note"), "- - P"),
    Event.CREDIT_NOTE: _row("BLK-M20", N_("credit note"), "- - CP"),
    Event.CANCEL_INVOICE: _row("BLK-M21", N_("credit note"), "- - P"),
    Event.CORRECT_INVOICE: _row("BLK-M22", N_("corrected invoice"), "- P P"),
    Event.CANCEL_CREDIT_NOTE: _row("BLK-M23", N_("invoice"), "- P P"),
    Event.RETURN_ORDER: _row("BLK-M24", N_("return order"), "- - CP"),
    Event.COLLECTION_LETTER: _row("BLK-M25", N_("collection letter"), "- - CP"),
    Event.COLLECTION_LETTER_BATCH: _row("BLK-M26", N_("collection letter"), "- - S"),
    Event.INTEREST_NOTE: _row("BLK-M27", N_("interest note"), "- - CP"),
    Event.INTEREST_NOTE_BATCH: _row("BLK-M28", N_("interest note"), "- - S"),
    Event.ADJUST_CHARGES: _row("BLK-M29", N_("adjustment of interest and fees"), "- - P"),
    Event.STATEMENT: _row("BLK-M30", N_("statement of account"), "- - -"),
    Event.REPORT: _row("BLK-M31", N_("report"), "- - -"),
    Event.PAYMENT: _row("BLK-M32", N_("payment"), "- - CP"),
    Event.JOURNAL_INVOICE: _row("BLK-M33", N_("journal line of type invoice"), "- CP CP"),
    Event.JOURNAL_UNTYPED: _row("BLK-M34", N_("journal line without document type"), "- CP CP"),
    Event.JOURNAL_OTHER: _row("BLK-M35", N_("journal line"), "- - CP"),
    Event.BANK_LINE: _row("BLK-M36", N_("bank statement line"), "- - P"),
    Event.REFUND: _row("BLK-M37", N_("refund"), "- - C"),
    Event.WRITE_OFF: _row("BLK-M38", N_("write-off"), "- - P"),
    Event.RETURNED_PAYMENT: _row("BLK-M39", N_("returned payment"), "- - P"),
    Event.SETTLEMENT: _row("BLK-M40", N_("settlement"), "- - P"),
    Event.UNDO_SETTLEMENT: _row("BLK-M41", N_("undoing of a settlement"), "- - P"),
    Event.REVERSE_INVOICE_LINE: _row("BLK-M42", N_("reversal"), "- P P"),
    Event.REVERSE_OTHER_LINE: _row("BLK-M42", N_("reversal"), "- - P"),
    Event.BILL_DRAW: _row("BLK-M43", N_("bill of exchange"), "- - CP"),
    Event.BILL_REMIT: _row("BLK-M44", N_("remittance of a bill"), "- - P"),
    Event.BILL_HONOUR: _row("BLK-M45", N_("settlement of a bill"), "- - P"),
    Event.BILL_PROTEST: _row("BLK-M46", N_("protest of a bill"), "- - P"),
    Event.BILL_REDRAW: _row("BLK-M47", N_("redrawing of a bill"), "- - CP"),
    Event.DIRECT_DEBIT_SELECT: _row("BLK-M48", N_("direct debit"), "- W S"),
    Event.DIRECT_DEBIT_FILE: _row("BLK-M49", N_("direct debit file"), "- - S"),
    Event.DIRECT_DEBIT_POST: _row("BLK-M50", N_("direct debit"), "- - P"),
    Event.CARD: _row("BLK-M51", N_("card payment"), "C C CP"),
    Event.PAYMENT_FOR_OTHER_COMPANY: _row("BLK-M52", N_("payment for another company"), "- - P"),
    Event.REVALUATION: _row("BLK-M53", N_("revaluation"), "- - -"),
    Event.OPENING_HELPER: _row("BLK-M54", N_("opening balance"), "S S S"),
}

FROM_OUTSIDE = frozenset({Event.BANK_LINE, Event.WRITE_OFF, Event.RETURNED_PAYMENT, Event.SETTLEMENT, Event.UNDO_SETTLEMENT,
                          Event.BILL_HONOUR, Event.BILL_PROTEST, Event.DIRECT_DEBIT_POST})
"""Events for which *Post with temporary change* is offered under All (BLK-16)."""

PRIVACY_STILL = frozenset({Event.REPORT, Event.REVALUATION, Event.REDUCE_ORDER})
"""What privacy leaves possible (BLK-22)."""

NEW_BUSINESS = frozenset({Event.QUOTATION, Event.QUOTATION_TO_ORDER, Event.QUOTATION_TO_INVOICE, Event.NEW_ORDER,
                          Event.FREE_TEXT_INVOICE, Event.RECURRING_INVOICE})
"""What an inactive customer does not get any more (MST-073)."""


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """What the check reads of a customer, live (BLK-03)."""

    customer_id: int
    number: str
    name: str
    blocked: Blocked = Blocked.BLANK
    privacy_blocked: bool = False
    inactive: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome with its message; `temporary_change` = the offer of BLK-16."""

    result: Result
    problems: tuple[Problem, ...] = ()
    rule: str = ""
    temporary_change: bool = False


def check(customer: CustomerFacts, event: Event, moment: Moment, *, batch: bool = False, go_on_after_warnings: bool = False,
          amount: Money | None = None) -> Verdict:
    """May this be done with this customer now? `batch` never stops but leaves out (BLK-06); jobs never go on after warnings."""
    row = MATRIX[event]
    document = Term(row.document)
    if customer.inactive and event in NEW_BUSINESS and moment is Moment.CREATE:
        return _refused(error("MST-073-inactive", at="customer", no=customer.number, name=customer.name), "MST-073", batch)
    if customer.privacy_blocked:
        return _privacy(customer, event, row, moment, batch)
    cell = row.cell(customer.blocked)
    if cell is Cell.W:
        if batch and not go_on_after_warnings:
            return Verdict(Result.LEFT_OUT, (_left_out(customer, amount),), row.rule)
        asked = CANNOT_SHIP if event is Event.CONFIRM_ORDER else CONSEQUENCES[customer.blocked]
        return Verdict(Result.WARNING, (warning("BM-5", key=f"BM-5-{customer.customer_id}-{event}", at="customer",
                                                consequence=Term(asked), **_named(customer)),), row.rule)
    if not _refuses(cell, moment, batch):
        return Verdict(Result.ALLOWED, rule=row.rule)
    if batch:
        return Verdict(Result.LEFT_OUT, (_left_out(customer, amount),), row.rule)
    code = "BM-1" if moment is Moment.CREATE else "BM-2"
    problems = [error(code, at="customer", doc=document, ways_out=_ways_out(customer), **_named(customer))]
    if event is Event.JOURNAL_UNTYPED and customer.blocked is Blocked.INVOICE:
        problems.append(information("BLK-M34-type", at="entry_type"))
    offered = customer.blocked is Blocked.ALL and event in FROM_OUTSIDE and moment is Moment.POST
    return Verdict(Result.REFUSED, tuple(problems), row.rule, offered)


def _refuses(cell: Cell, moment: Moment, batch: bool) -> bool:
    """Does a cell refuse at this moment? A batch creates and posts, so it meets both; S concerns every batch."""
    if cell is Cell.S:
        return True
    if batch:
        return cell in (Cell.C, Cell.P, Cell.CP)
    return cell is Cell.CP or cell is (Cell.C if moment is Moment.CREATE else Cell.P)


def _privacy(customer: CustomerFacts, event: Event, row: Row, moment: Moment, batch: bool) -> Verdict:
    """Privacy behaves as All in every row, with its own message, and refuses statements as well (BLK-22)."""
    if event in PRIVACY_STILL or (event is not Event.STATEMENT and not _refuses(row.all, moment, batch)):
        return Verdict(Result.ALLOWED, rule="BLK-22")
    return _refused(error("BM-3", at="customer", no=customer.number, ways_out=_ways_out(customer)), "BLK-22", batch)


def _refused(problem: Problem, rule: str, batch: bool) -> Verdict:
    return Verdict(Result.LEFT_OUT if batch else Result.REFUSED, (problem,), rule)


def _named(customer: CustomerFacts) -> dict[str, Saw]:
    return {"no": customer.number, "name": customer.name, "value": Term(VALUE_NAMES[customer.blocked])}


def _ways_out(customer: CustomerFacts) -> tuple[WayOut, ...]:
    target = ("customer", customer.customer_id)
    return (WayOut("customer.open", target), WayOut("customer.why_blocked", target))


def _left_out(customer: CustomerFacts, amount: Money | None) -> Problem:
    return error("BM-4", at="customer", amount=amount or "–", ways_out=_ways_out(customer), **_named(customer))


def check_both(order: CustomerFacts, invoice: CustomerFacts, event: Event, moment: Moment) -> Verdict:
    """Order and invoice account are both checked; the message names the one that refuses (BLK-02)."""
    first = check(order, event, moment)
    if order.customer_id == invoice.customer_id or first.result is Result.REFUSED:
        return first
    second = check(invoice, event, moment)
    return second if second.result is not Result.ALLOWED else first


@dataclass(frozen=True, slots=True)
class BlockWish:
    """A wanted change of Blocked; `privacy` None = leave the privacy block as it is."""

    new: Blocked
    reason_id: int | None
    privacy: bool | None = None


@dataclass(frozen=True, slots=True)
class BlockPlan:
    """What a change of Blocked will write; `stricter` asks for the impact to be shown first (BLK-10)."""

    blocked: Blocked
    privacy: bool
    stricter: bool


def plan_block(customer: CustomerFacts, wish: BlockWish) -> tuple[BlockPlan, tuple[Problem, ...]]:
    """Blocked and privacy together: privacy on forces All, another value than All asks to switch it off (BLK-10, 20, 21)."""
    problems: list[Problem] = []
    privacy = customer.privacy_blocked if wish.privacy is None else wish.privacy
    blocked = wish.new
    if wish.privacy:
        blocked = Blocked.ALL
    elif wish.privacy is False and customer.privacy_blocked and wish.new is Blocked.ALL:
        blocked = Blocked.BLANK
    elif privacy and blocked is not Blocked.ALL:
        problems.append(warning("BLK-21-privacy", key=f"BLK-21-{customer.customer_id}", at="blocked", no=customer.number,
                                value=Term(VALUE_NAMES[blocked])))
        privacy = False
    if wish.reason_id is None:
        problems.append(error("BLK-10-reason", at="reason"))
    return BlockPlan(blocked, privacy, blocked > customer.blocked), tuple(problems)


def check_hold_mark(mark: str) -> tuple[Problem, ...]:
    """On hold is up to three characters, usually the initials of who set it (credit 2.2)."""
    return (error("OH-length", at="on_hold"),) if len(mark.strip()) > 3 else ()

"""What a block on a customer allows and refuses: the whole matrix, on-hold marks, duplicates (BLK-01…23, OH, MST-072)."""

from dataclasses import dataclass, replace
from enum import Enum, StrEnum

from app.core.enums import Blocked
from app.core.facts import Saw, Term
from app.core.money import Money
from app.core.problems import Problem, WayOut, Weight, error, information, warning
from app.core.search import folded
from app.core.words import N_, declare

declare({
    "BM-1": N_("Cannot create {doc}: customer {no} {name} is blocked with type {value}."),
    "BM-2": N_("Cannot post {doc}: customer {no} {name} is blocked with type {value}."),
    "BM-3": N_("Customer {no} is blocked for privacy; this action is not available."),
    "BM-4": N_("Left out: {no} {name}, blocked with type {value}, {amount}."),
    "BM-5": N_("Customer {no} is blocked with type {value}. {consequence} Continue?"),
    "MST-076-prospect": N_("{no} {name} is a prospect: it can be quoted, not sold to. Give it a customer number first."),
    "MST-073-inactive": N_("Customer {no} {name} is inactive: no new documents."),
    "BLK-M34-type": N_("Choose a document type for this line."),
    "BLK-10-reason": N_("Changing Blocked needs a reason."),
    "BLK-20-off": N_("The privacy block of customer {no} is switched off and Blocked becomes {value}. Continue?"),
    "BLK-21-privacy": N_("Customer {no} is blocked for privacy. Choosing {value} switches that off. Continue?"),
    "OH-04-interest": N_("Entry {no} is on hold ({mark})."),
    "OH-08-journal": N_("Journal line {journal} pays {entry}. Change On hold all the same?"),
    "OH-08-collection": N_("Collection {run} contains {entry}. Change On hold all the same?"),
    "OH-length": N_("The mark On hold has at most three characters."),
})

VALUE_NAMES = {Blocked.BLANK: N_("Blocked::Blank"), Blocked.SHIP: N_("Blocked::Ship"),
               Blocked.INVOICE: N_("Blocked::Invoice"), Blocked.ALL: N_("Blocked::All")}
"""Names of the values (credit 1.1)."""

CONSEQUENCES = {
    Blocked.BLANK: N_("Everything is allowed."),
    Blocked.SHIP: N_("No new orders or shipments; shipments that exist may still be invoiced."),
    Blocked.INVOICE: N_("No invoices either. Reminders and interest notes remain possible."),
    Blocked.ALL: N_("No transaction at all, payments included."),
}
"""What each value means, in one line under the drop-down."""

SAME_VAT_NUMBER, SAME_REGISTRATION = N_("Same::VAT number"), N_("Same::registration number")
SAME_IBAN, SAME_NAME = N_("IBAN"), N_("Same::name and postcode")
"""In what two customers may be the same (MST-072)."""

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
    """What a value does to an event: refuses creating (C), posting (P) or both, asks (W), leaves out (S: it is a batch)."""

    OPEN = "-"
    C = "C"
    P = "P"
    CP = "CP"
    W = "W"
    S = "S"


class Event(StrEnum):
    """What somebody is about to do with a customer: every row of the matrix, then the events of BLK-19.

    Putting a customer on an existing draft (BLK-M05) is the event of that document at the moment *create*.
    """

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
    TRANSFER_TO_PROFILE = "transfer_to_profile"
    BILL_ACCEPT = "bill_accept"
    BILL_CLOSE = "bill_close"
    ALLOWANCE = "allowance"
    ACCRUAL = "accrual"
    UNDO_BILL_DRAW = "undo_bill_draw"
    UNDO_BILL_EVENT = "undo_bill_event"
    UNDO_WRITE_OFF = "undo_write_off"
    UNDO_REFUND = "undo_refund"
    BILL_ENDORSE = "bill_endorse"
    SUSPENSE_TO_CUSTOMER = "suspense_to_customer"
    PRENOTIFICATION = "prenotification"


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
    Event.FREE_TEXT_INVOICE: _row("BLK-M14", N_("free text invoice"), "- CP CP"),
    Event.POST_FREE_TEXT_INVOICE: _row("BLK-M15", N_("free text invoice"), "- P P"),
    Event.GOODS_INVOICE: _row("BLK-M16", N_("invoice of goods"), "P CP CP"),
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
    Event.REFUND: _row("BLK-M37", N_("refund"), "- - CP"),
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
    Event.TRANSFER_TO_PROFILE: _row("BLK-19", N_("transfer to another posting profile"), "- - -"),
    Event.BILL_ACCEPT: _row("BLK-19", N_("acceptance of a bill"), "- - -"),
    Event.BILL_CLOSE: _row("BLK-19", N_("closing of a bill"), "- - -"),
    Event.ALLOWANCE: _row("BLK-19", N_("allowance for doubtful debts"), "- - -"),
    Event.ACCRUAL: _row("BLK-19", N_("accrual of interest"), "- - -"),
    Event.UNDO_BILL_DRAW: _row("BLK-M41", N_("cancellation of a bill"), "- - P"),
    Event.UNDO_BILL_EVENT: _row("BLK-M41", N_("reversal of a bill event"), "- - P"),
    Event.UNDO_WRITE_OFF: _row("BLK-M41", N_("undoing of a write-off"), "- - P"),
    Event.UNDO_REFUND: _row("BLK-M41", N_("undoing of a refund"), "- - P"),
    Event.BILL_ENDORSE: _row("BLK-M44", N_("endorsement of a bill"), "- - P"),
    Event.SUSPENSE_TO_CUSTOMER: _row("BLK-M32", N_("payment from suspense"), "- - CP"),
    Event.PRENOTIFICATION: _row("BLK-M48", N_("pre-notification"), "- W S"),
}
"""Credit 1.4. M14 posts by the row of M15; goods invoices and refunds refuse posting wherever they refuse creating (BLK-01)."""

FROM_OUTSIDE = frozenset({Event.BANK_LINE, Event.WRITE_OFF, Event.RETURNED_PAYMENT, Event.SETTLEMENT, Event.UNDO_SETTLEMENT,
                          Event.BILL_HONOUR, Event.BILL_PROTEST, Event.DIRECT_DEBIT_POST, Event.UNDO_BILL_DRAW,
                          Event.UNDO_BILL_EVENT, Event.UNDO_WRITE_OFF, Event.UNDO_REFUND})
"""Events for which *Post with temporary change* is offered under All (BLK-16)."""

NEW_BUSINESS = frozenset({Event.QUOTATION, Event.QUOTATION_TO_ORDER, Event.QUOTATION_TO_INVOICE, Event.NEW_ORDER,
                          Event.FREE_TEXT_INVOICE, Event.GOODS_INVOICE, Event.RECURRING_INVOICE})
"""What an inactive customer does not get any more (MST-073)."""


NOT_FOR_PROSPECTS = frozenset({Event.NEW_ORDER, Event.ENLARGE_ORDER, Event.RETURN_ORDER, Event.FREE_TEXT_INVOICE,
                               Event.POST_FREE_TEXT_INVOICE, Event.GOODS_INVOICE, Event.SHIP_AND_INVOICE, Event.RECURRING_INVOICE,
                               Event.PREPAYMENT_INVOICE, Event.JOURNAL_INVOICE})
"""What needs a customer: a prospect is only quoted; making an order of a quotation says so itself (MST-076, ORD-011)."""


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """What the check reads of a customer, live (BLK-03)."""

    customer_id: int
    number: str
    name: str
    blocked: Blocked = Blocked.BLANK
    privacy_blocked: bool = False
    inactive: bool = False
    prospect: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome with its message; `temporary_change` = the offer of BLK-16."""

    result: Result
    problems: tuple[Problem, ...] = ()
    rule: str = ""
    temporary_change: bool = False


def check(customer: CustomerFacts, event: Event, moment: Moment, *, batch: bool = False, go_on_after_warnings: bool = False,
          amount: Money | None = None) -> Verdict:
    """May this be done with this customer now? `batch` never stops but leaves out (BLK-06); jobs never go on after warnings.

    Inactive is told first, then privacy, then Blocked (BLK-05). `amount` is what a batch leaves out.
    """
    row = MATRIX[event]
    if customer.inactive and event in NEW_BUSINESS and moment is Moment.CREATE:
        return _refused(error("MST-073-inactive", at="customer", no=customer.number, name=customer.name), "MST-073", batch)
    if customer.prospect and event in NOT_FOR_PROSPECTS:
        return _refused(error("MST-076-prospect", at="customer", no=customer.number, name=customer.name,
                              ways_out=(number_wanted(customer.customer_id),)), "MST-076", batch)
    if customer.privacy_blocked:
        return _privacy(customer, event, row, moment, batch)
    cell = row.cell(customer.blocked)
    if cell is Cell.W:
        if batch and not go_on_after_warnings:
            return Verdict(Result.LEFT_OUT, (_left_out(customer, amount),), row.rule)
        asked = CANNOT_SHIP if event is Event.CONFIRM_ORDER else CONSEQUENCES[customer.blocked]
        question = Problem("BM-5", {**_named(customer), "consequence": Term(asked)}, Weight.WARNING, "customer",
                           ways_out=_ways_out(customer), key=f"BM-5-{customer.customer_id}-{event}")
        return Verdict(Result.WARNING, (question,), row.rule)
    if not _refuses(cell, moment, batch):
        return Verdict(Result.ALLOWED, rule=row.rule)
    if batch or cell is Cell.S:
        return Verdict(Result.LEFT_OUT, (_left_out(customer, amount),), row.rule)
    code = "BM-1" if moment is Moment.CREATE else "BM-2"
    offered = customer.blocked is Blocked.ALL and event in FROM_OUTSIDE and moment is Moment.POST
    told = _told(code, customer, doc=Term(row.document))
    if offered:
        told = replace(told, ways_out=(*told.ways_out, WayOut("customer.temporary_change", ("customer", customer.customer_id))))
    problems = [told]
    if event is Event.JOURNAL_UNTYPED and customer.blocked is Blocked.INVOICE:
        problems.append(information("BLK-M34-type", at="entry_type"))
    return Verdict(Result.REFUSED, tuple(problems), row.rule, offered)


def _refuses(cell: Cell, moment: Moment, batch: bool) -> bool:
    """Does a cell refuse at this moment? A batch that posts has made the document in the same breath, so it meets both."""
    if cell in (Cell.S, Cell.CP):
        return True
    if batch and moment is Moment.POST:
        return cell in (Cell.C, Cell.P)
    return cell is (Cell.C if moment is Moment.CREATE else Cell.P)


def _privacy(customer: CustomerFacts, event: Event, row: Row, moment: Moment, batch: bool) -> Verdict:
    """Privacy behaves as All in every row, with its own message, and refuses statements as well (BLK-22)."""
    if event is not Event.STATEMENT and not _refuses(row.all, moment, batch):
        return Verdict(Result.ALLOWED, rule="BLK-22")
    return _refused(_private(customer), "BLK-22", batch or row.all is Cell.S)


def number_wanted(customer_id: int) -> WayOut:
    """A prospect becomes a customer by getting a number (ORD-011)."""
    return WayOut("customers.number", ("customer", customer_id))


def _refused(problem: Problem, rule: str, batch: bool) -> Verdict:
    return Verdict(Result.LEFT_OUT if batch else Result.REFUSED, (problem,), rule)


def _named(customer: CustomerFacts) -> dict[str, Saw]:
    return {"no": customer.number, "name": customer.name, "value": Term(VALUE_NAMES[customer.blocked])}


def _told(code: str, customer: CustomerFacts, **saw: Saw) -> Problem:
    return Problem(code, {**_named(customer), **saw}, field="customer", ways_out=_ways_out(customer))


def _ways_out(customer: CustomerFacts) -> tuple[WayOut, ...]:
    target = ("customer", customer.customer_id)
    return (WayOut("customer.open", target), WayOut("customer.why_blocked", target))


def _left_out(customer: CustomerFacts, amount: Money | None) -> Problem:
    return _told("BM-4", customer, amount=amount or "–")


_SEVERITY = (Result.ALLOWED, Result.WARNING, Result.LEFT_OUT, Result.REFUSED)


def check_both(first: CustomerFacts, second: CustomerFacts, event: Event, moment: Moment, *, batch: bool = False,
               go_on_after_warnings: bool = False, amount: Money | None = None) -> Verdict:
    """Two accounts of one act, the message names the one that refuses; warnings of both are asked together.

    Order and invoice account, account and balancing account of a journal line (BLK-02), the records of a customer in two
    companies (BLK-17).
    """
    verdicts = [check(customer, event, moment, batch=batch, go_on_after_warnings=go_on_after_warnings, amount=amount)
                for customer in dict.fromkeys((first, second))]
    worst = max(verdicts, key=lambda v: _SEVERITY.index(v.result))
    if worst.result is not Result.WARNING:
        return worst
    return Verdict(Result.WARNING, tuple(p for v in verdicts for p in v.problems), worst.rule)


def check_letter(customer: CustomerFacts, *, batch: bool = False) -> Verdict:
    """Privacy stops every outgoing letter and mail, whatever it says (BLK-22)."""
    if not customer.privacy_blocked:
        return Verdict(Result.ALLOWED)
    return _refused(_private(customer), "BLK-22", batch)


def _private(customer: CustomerFacts) -> Problem:
    return error("BM-3", at="customer", no=customer.number, ways_out=_ways_out(customer))


def invoicing_event(*, from_packing_slip: bool, left_to_ship: bool, goods: bool) -> Event:
    """What invoicing an order or an invoice of its own is.

    With anything left to ship it ships too (BLK-14); goods without a packing slip are delivered by their invoice (BLK-15).
    """
    if left_to_ship:
        return Event.SHIP_AND_INVOICE
    if from_packing_slip:
        return Event.INVOICE_PACKING_SLIP
    return Event.GOODS_INVOICE if goods else Event.FREE_TEXT_INVOICE


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


def plan_block(customer: CustomerFacts, wish: BlockWish, *, unattended: bool = False) -> tuple[BlockPlan, tuple[Problem, ...]]:
    """Blocked and privacy together (BLK-10, 20, 21).

    Privacy on forces All; off gives blank, or the earlier value the user chose to restore, and is asked first. Another value
    than All under privacy switches it off after a question; an unattended run is refused.
    """
    privacy = customer.privacy_blocked if wish.privacy is None else wish.privacy
    blocked, switched_off = wish.new, customer.privacy_blocked and wish.privacy is False
    if wish.privacy:
        blocked = Blocked.ALL
    elif switched_off and wish.new is Blocked.ALL:
        blocked = Blocked.BLANK
    problems: list[Problem] = []
    if switched_off or (privacy and blocked is not Blocked.ALL):
        privacy = False
        problems.append(_privacy_question("BLK-20-off" if switched_off else "BLK-21-privacy", customer, blocked, unattended))
    if wish.reason_id is None:
        problems.append(error("BLK-10-reason", at="reason"))
    return BlockPlan(blocked, privacy, blocked > customer.blocked), tuple(problems)


def _privacy_question(code: str, customer: CustomerFacts, blocked: Blocked, unattended: bool) -> Problem:
    value = Term(VALUE_NAMES[blocked])
    if unattended:
        return error(code, at="blocked", no=customer.number, value=value)
    return warning(code, key=f"{code[:6]}-{customer.customer_id}", at="blocked", no=customer.number, value=value)


# ---------------------------------------------------------------- on hold

DISPUTE_MARK = "X"
AGENCY_MARK = "AGY"
"""What a dispute code with *Overwrite on hold* and the hand-over to an agency write (OH-07, OH-09)."""


def check_hold_mark(mark: str) -> tuple[Problem, ...]:
    """On hold is up to three characters, usually the initials of who set it (credit 2.2)."""
    return (error("OH-length", at="on_hold"),) if len(mark.strip()) > 3 else ()


def check_hold_change(entry: str, *, journal: str | None = None, collection: str | None = None) -> tuple[Problem, ...]:
    """Asked first while an unposted journal line marks the entry or an active collection holds it; neither is undone (OH-08)."""
    found = []
    if journal:
        found.append(warning("OH-08-journal", key=f"OH-08-{entry}-{journal}", at="on_hold", entry=entry, journal=journal))
    if collection:
        found.append(warning("OH-08-collection", key=f"OH-08-{entry}-{collection}", at="on_hold", entry=entry, run=collection))
    return tuple(found)


def check_on_interest_note(entry: str, mark: str | None) -> tuple[Problem, ...]:
    """An entry on hold is not added to an interest note by hand (OH-04)."""
    return (error("OH-04-interest", at="entry", no=entry, mark=mark),) if mark else ()


def marked(current: str | None, kept: str | None, mark: str) -> tuple[str, str | None]:
    """An act writes its own mark; the one it replaced is kept (OH-07, 09). Returns the mark and what is kept."""
    return (mark, kept if current == mark else current)


def unmarked(current: str | None, kept: str | None, mark: str) -> tuple[str | None, str | None]:
    """The act is taken back: the kept mark returns only while the field still shows the act's own (OH-07, 09)."""
    return (kept, None) if current == mark else (current, None)


# ---------------------------------------------------------------- duplicates

_LEGAL_FORMS = frozenset({
    "bv", "nv", "vof", "cv", "bvba", "srl", "sprl", "sa", "sas", "sasu", "sarl", "eurl", "snc", "gmbh", "ag", "kg", "ohg", "ug",
    "gbr", "ltd", "limited", "plc", "llp", "co", "and", "en", "et", "und"})


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells customers apart; identifiers compact, in capitals, or empty."""

    customer_id: int
    name: str
    postcode: str = ""
    vat_number: str = ""
    registrations: frozenset[str] = frozenset()
    ibans: frozenset[str] = frozenset()


def plain_name(name: str) -> str:
    """A name without accents, punctuation and legal form: Bakkerij Smit B.V. = BAKKERIJ SMIT bv (MST-072)."""
    letters = "".join(c if c.isalnum() else " " for c in folded(name).replace(".", ""))
    words = letters.split()
    return " ".join([w for w in words if w not in _LEGAL_FORMS] or words)


def same_in(one: Identity, other: Identity) -> str | None:
    """In what two customers are the same, as a text of the catalogue `app`; None = they differ (MST-072)."""
    if one.customer_id == other.customer_id:
        return None
    if one.vat_number and one.vat_number == other.vat_number:
        return SAME_VAT_NUMBER
    if one.registrations & other.registrations:
        return SAME_REGISTRATION
    if one.ibans & other.ibans:
        return SAME_IBAN
    places = one.postcode.replace(" ", "").upper(), other.postcode.replace(" ", "").upper()
    return SAME_NAME if places[0] and places[0] == places[1] and plain_name(one.name) == plain_name(other.name) else None

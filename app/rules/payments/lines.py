"""What a line of a payment journal lacks, all of it at once, and what is asked about before it is posted (PAY-04, 40, 41)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.core.cards import card_numbers
from app.core.money import Money, percent_of
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare

declare({
    "PAY-40-empty": N_("The journal has no lines. Type or paste some first."),
    "PAY-40-date": N_("A posting date is needed. Enter one."),
    "PAY-40-customer": N_("Choose a customer."),
    "PAY-40-both": N_("Enter a receipt under Received or a refund under Paid out, not both. Use two lines for both."),
    "PAY-40-amount": N_("Enter the amount: a receipt under Received, a refund under Paid out."),
    "PAY-40-negative": N_("Enter the amount without a minus sign on the other side."),
    "PAY-40-currency": N_("Choose a currency."),
    "PAY-40-unread": N_("“{typed}” cannot be read. Type it anew."),
    "PAY-40-offset": N_("Choose the bank or the account the money came in on."),
    "PAY-40-inactive": N_("{account} is blocked or takes no direct postings. Choose another one."),
    "PAY-40-rate": N_("There is no exchange rate for {currency} on {day}. Type one, or enter it under Set-up, Exchange rates."),
    "PAY-40-rate-zero": N_("The exchange rate must be more than 0. Correct it."),
    "PAY-40-reference": N_("The method {method} wants a payment reference. Enter one."),
    "PAY-40-deposit": N_("The method {method} wants the mark “deposit slip”. Set it."),
    "PAY-40-document": N_("The method {method} wants a document. Mark one, or attach it."),
    "PAY-07-status": N_("The method {method} posts only payments with the status “{wanted}”; this one has “{status}”. "
                        "Change the status, or wait for the answer."),
    "PAY-40-slip": N_("A payment on a deposit slip needs a payment reference. Enter one."),
    "PAY-40-slip-bank": N_("A deposit slip belongs to a bank. Choose a bank as the offset, or take the mark away."),
    "PAY-60-marks": N_("A prepayment settles nothing yet. Take the marks away, or the mark “prepayment voucher”."),
    "PAY-62-vat": N_("Only a prepayment has a VAT code. Empty it, or mark the line as a prepayment."),
    "PAY-40-voucher": N_("The lines of voucher {voucher} must have one date, one currency and one bank account. Change the line, "
                         "or give it a voucher of its own."),
    "CCD-05-line": N_("This looks like a card number. Take it away: only its last four digits may be kept."),
    "PAY-41-twice": N_("{customer} has a payment of {amount} on {day} already: {document}. Post this one too?"),
    "PAY-41-reference": N_("{customer} has a payment with the reference {reference} already: {document} of {day}. "
                           "Post this one too?"),
    "PAY-41-document-date": N_("The document date {dated} lies after the posting date {day}. Post it all the same?"),
    "PAY-41-credit": N_("This payment leaves {customer} a credit of {credit}; the largest open invoice is {largest}. "
                        "Post it all the same?"),
})

WITHIN = 60
"""Days back in which the same payment is asked about (PAY-41)."""
IN_CREDIT = Decimal(10)
"""Per cent of the largest open invoice a customer may come into credit by without a question (PAY-41)."""


@dataclass(frozen=True, slots=True)
class MethodFacts:
    """What a method of payment asks of a line: its code, the status to post with (None = any), mandatory fields (PAY-06, 07)."""

    code: str
    status: str | None = None
    reference: bool = False
    deposit_slip: bool = False
    document: bool = False


@dataclass(frozen=True, slots=True)
class OffsetFacts:
    """The other side of a line: bank, ledger or bridge, its number, and may it be posted to?"""

    kind: str
    account: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class Posted:
    """A payment that stands in the ledger: number, day, amount in minor units (positive) and its reference."""

    document_no: str
    day: date
    amount: int
    currency: str
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class LineFacts:
    """A line with everything it names looked up; amounts in minor units of `currency`.

    `rate` None = none is known; `texts` = its free texts by field; `posted` = payments of the customer that might be the same.
    """

    row: int
    customer: str | None = None
    posting_date: date | None = None
    document_date: date | None = None
    debit: int = 0
    credit: int = 0
    currency: str | None = None
    rate: Decimal | None = None
    offset: OffsetFacts | None = None
    method: MethodFacts | None = None
    status: str = "none"
    reference: str = ""
    deposit_slip: bool = False
    prepayment: bool = False
    marks: int = 0
    vat_code: bool = False
    unread: tuple[tuple[str, str], ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    known: tuple[str, ...] = ()
    posted: tuple[Posted, ...] = field(default=())


def problems(line: LineFacts) -> tuple[Problem, ...]:
    """Everything that is wrong with a line by itself, and what is asked about (PAY-40, 41)."""
    return (*_typed(line), *_money(line), *_offset(line), *_method(line), *_prepayment(line), *_cards(line), *_asked(line))


def _typed(line: LineFacts) -> Iterator[Problem]:
    fields = {name for name, _typed in line.unread}
    for name, typed in line.unread:
        yield error("PAY-40-unread", at=name, row=line.row, typed=typed)
    if line.posting_date is None and "posting_date" not in fields:
        yield error("PAY-40-date", at="posting_date", row=line.row)
    if line.customer is None and "customer" not in fields:
        yield error("PAY-40-customer", at="customer", row=line.row)


def _money(line: LineFacts) -> Iterator[Problem]:
    """One side, not nothing, in a currency with a rate (PAY-04, 40)."""
    fields = {name for name, _typed in line.unread}
    if line.debit and line.credit:
        yield error("PAY-40-both", at="debit", row=line.row)
    elif not line.debit and not line.credit and not fields & {"debit", "credit"}:
        yield error("PAY-40-amount", at="credit", row=line.row)
    if line.debit < 0 or line.credit < 0:
        yield error("PAY-40-negative", at="debit" if line.debit < 0 else "credit", row=line.row)
    if line.currency is None:
        yield error("PAY-40-currency", at="currency", row=line.row)
    elif line.rate is None and line.posting_date is not None and "rate" not in fields:
        yield error("PAY-40-rate", at="rate", row=line.row, currency=line.currency, day=line.posting_date)
    elif line.rate is not None and line.rate <= 0:
        yield error("PAY-40-rate-zero", at="rate", row=line.row)


def _offset(line: LineFacts) -> Iterator[Problem]:
    if line.offset is None:
        yield error("PAY-40-offset", at="offset", row=line.row)
    elif not line.offset.active:
        yield error("PAY-40-inactive", at="offset", row=line.row, account=line.offset.account)
    if line.deposit_slip:
        if line.offset is not None and line.offset.kind != "bank":
            yield error("PAY-40-slip-bank", at="deposit_slip", row=line.row)
        if not line.reference and not (line.method and line.method.reference):
            yield error("PAY-40-slip", at="payment_reference", row=line.row)


def _method(line: LineFacts) -> Iterator[Problem]:
    """What the method of payment asks for (PAY-06, 07)."""
    method = line.method
    if method is None:
        return
    if method.reference and not line.reference:
        yield error("PAY-40-reference", at="payment_reference", row=line.row, method=method.code)
    if method.deposit_slip and not line.deposit_slip:
        yield error("PAY-40-deposit", at="deposit_slip", row=line.row, method=method.code)
    if method.document and not line.marks:
        yield error("PAY-40-document", at="invoice", row=line.row, method=method.code)
    if method.status not in (None, "none", line.status):
        yield error("PAY-07-status", at="payment_status", row=line.row, method=method.code, wanted=method.status,
                    status=line.status)


def _prepayment(line: LineFacts) -> Iterator[Problem]:
    if line.prepayment and line.marks:
        yield error("PAY-60-marks", at="prepayment", row=line.row)
    if line.vat_code and not line.prepayment:
        yield error("PAY-62-vat", at="vat_code", row=line.row)


def _cards(line: LineFacts) -> Iterator[Problem]:
    """A card number never stands in a free text (CCD-05); `known` are numbers that are something else."""
    for name, text in line.texts:
        if card_numbers(text, line.known):
            yield error("CCD-05-line", at=name, row=line.row)


def _asked(line: LineFacts) -> Iterator[Problem]:
    """What may be right all the same: posted before, dated after its posting (PAY-41)."""
    day, customer = line.posting_date, line.customer
    if day is None or customer is None or line.currency is None:
        return
    if line.document_date is not None and line.document_date > day:
        yield warning("PAY-41-document-date", key=f"PAY-41-date-{line.document_date}-{day}", at="document_date", row=line.row,
                      dated=line.document_date, day=day)
    amount = line.credit or -line.debit
    for one in line.posted:
        if abs((day - one.day).days) > WITHIN:
            continue
        if line.reference and one.reference and one.reference == line.reference:
            yield warning("PAY-41-reference", key=f"PAY-41-reference-{one.document_no}-{line.reference}", at="payment_reference",
                          row=line.row, customer=customer, reference=line.reference, document=one.document_no, day=one.day)
        elif (one.amount, one.currency, one.day) == (amount, line.currency, day):
            yield warning("PAY-41-twice", key=f"PAY-41-twice-{one.document_no}-{amount}", at="credit", row=line.row,
                          customer=customer, amount=Money(amount, line.currency), day=day, document=one.document_no)


@dataclass(frozen=True, slots=True)
class Exposure:
    """A customer before a journal is posted, accounting minor units: balance and largest open invoice."""

    customer: str
    balance: int
    largest: int
    currency: str


def credit_question(row: int, customer_id: int, before: Exposure, paid: int) -> Problem | None:
    """A question when what is paid (accounting minor units, all lines so far) leaves a credit of more than 10 % of the
    largest open invoice (PAY-41)."""
    after = before.balance - paid
    if after >= 0 or -after <= percent_of(before.largest, IN_CREDIT):
        return None
    return warning("PAY-41-credit", key=f"PAY-41-credit-{customer_id}-{after}", at="credit", row=row, customer=before.customer,
                   credit=Money(-after, before.currency), largest=Money(before.largest, before.currency))

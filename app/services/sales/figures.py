"""What a document comes to: lines, VAT codes, totals, due date, discount steps, instalments (FTI-005, VAT-001…011, MST-050)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.customers import Customer, CustomerAddress
from app.models.invoices import InvoiceVat
from app.rules.holidays import next_working_day
from app.rules.ledger import Conversion
from app.rules.sales import charges as charge_rules
from app.rules.sales import lines as line_rules
from app.rules.sales import totals, vat
from app.rules.sales.vat import VatCodeFacts, VatFacts
from app.rules.terms import DiscountCode, DiscountStep, chain, check_instalments, discount_steps, instalments
from app.rules.terms import Instalment as Part
from app.services.desk import Desk
from app.services.sales.books import Books
from app.services.sales.defaults import Places, exchange_between, places_of
from app.services.sales.document import ZERO, Charge, Document, Head, Instalment, Kind, Line
from app.settings import (
    SALES_CREDIT_NOTE_DISCOUNTS,
    SALES_DISCOUNT_EXCLUDES_VAT,
    SALES_MAX_VAT_DIFFERENCE,
    SALES_VAT_DATE,
    SALES_VAT_ON_DISCOUNT,
    SALES_VAT_ROUNDING,
    SETTLE_DISCOUNT_WORKING_DAY,
)

declare({
    "MST-036-rate": N_("There is no exchange rate for {currency} on {day}. Enter one, or type the rate in the document."),
    "MST-091-rate": N_("There is no exchange rate for the {currency} of this charge. Enter one, or choose another currency."),
})

ELECTRONIC = ("peppol_ubl", "facturx", "xrechnung")
TAXED = ("product", "account")
"""Types of lines that have an amount."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A document with everything that follows from it. Amounts are minor units of its currency, signed.

    `document` has its line amounts, net and VAT filled in; `instalments` carry the document's sign, `accounting` are theirs in
    the accounting currency. `codes`: by line number, the VAT code used; `places`: the addresses of an invoice.
    """

    document: Document
    header: totals.Header
    calculated: totals.Calculated
    conversion: Conversion
    codes: dict[int, VatCodeFacts | None]
    due: date
    steps: tuple[DiscountStep, ...]
    instalments: tuple[Instalment, ...]
    accounting: tuple[int, ...]
    discount_base: int
    vat_on_discount: str
    places: Places
    accounts: tuple[Customer | None, Customer | None] = (None, None)
    """Who orders and who is billed: as long as they are held here, nobody has to read them again."""
    problems: tuple[Problem, ...] = ()

    @property
    def used_codes(self) -> tuple[VatCodeFacts, ...]:
        """The VAT codes of all rows, each once."""
        known = {c.id: c for c in self.codes.values() if c is not None}
        return tuple(known[row.code.id] for row in self.calculated.rows if row.code.id in known)


def figures(session: Session, desk: Desk, document: Document, books: Books | None = None) -> Figures:
    """Everything a document comes to now, and what is wrong with its figures (VAT-001…011, MST-004, 050…058, PST-031, 033).

    Rates of VAT are those of the VAT date; a credited line keeps the rate of its original (ORD-070).
    """
    books = (books or Books(session, desk)).on(session)
    head, places = document.head, books.places.get(document.head.currency, 2)
    books.products(line.product_id for line in document.lines if line.product_id is not None)
    order, payer = session.get(Customer, head.order_account_id), session.get(Customer, head.invoice_account_id)
    places_ = places_of(session, head) if document.kind is Kind.INVOICE else Places()
    day, posted = vat_day(document, desk.today), posting_day(document, desk.today)
    conversion = books.conversion(head.currency, posted, head.rate)
    problems = [] if conversion else [error("MST-036-rate", at="currency", currency=head.currency, day=posted)]
    priced = tuple(priced_line(line, places) for line in document.lines)
    codes = {line.line_no: code_for(books, head, line) for line in priced if line.type in TAXED}
    rows, taxed = _taxed(in_turn(priced, head), codes, day)
    charges, wrong = _charges(books, document, day, places)
    method = document.own.get("vat_on_discount") or vat_on_discount(books, payer)
    electronic = payer is not None and payer.e_invoice in ELECTRONIC
    per_line, told = totals.rounds_per_line(books.parameters.get(SALES_VAT_ROUNDING) == "line", electronic=electronic,
                                            country=books.company.country_code, day=day)
    header = _header(books, document, method, per_line, conversion or Conversion(decimals=places))
    found = totals.calculate(header, taxed, charges)
    problems += [*_line_problems(books, head, priced, places), *wrong, *told]
    problems += _totals_problems(books, header, taxed, charges, found, head.currency, rows)
    shares, added = {s.key: s for s in found.lines}, {s.key: s for s in found.charges}
    filled = replace(document, lines=tuple(_filled(line, shares.get(line.line_no)) for line in priced),
                     charges=tuple(_charged(c, added.get(c.no)) for c in document.charges))
    due = document.own.get("due_date") or due_date(books, document)
    base = found.discount_base(without_vat=books.parameters.get(SALES_DISCOUNT_EXCLUDES_VAT))
    parts, clash = _instalments(books, document, found, due)
    return Figures(filled, header, found, header.conversion, codes, due, _steps(books, document, found, base), parts,
                   tuple(totals.accounting_parts([p.amount for p in parts], header.conversion)), base, method,
                   places_, (order, payer), (*problems, *clash))


# ---------------------------------------------------------------- dates

def posting_day(document: Document, today: date) -> date:
    """The day a document is posted on; what is not posted takes its own date, a template today."""
    for name in ("posting_date", "order_date", "quotation_date"):
        day = document.own.get(name)
        if isinstance(day, date):
            return day
    return today


def document_day(document: Document, today: date) -> date:
    """The date of the document: due and discount dates count from it (MST-050)."""
    day = document.own.get("document_date")
    return day if isinstance(day, date) else posting_day(document, today)


def vat_day(document: Document, today: date) -> date:
    """The VAT date (VAT-013); of orders and quotations the day they would be posted on."""
    day = document.own.get("vat_date")
    return day if isinstance(day, date) else posting_day(document, today)


def proposed_vat_date(books: Books, document: Document) -> date:
    """The VAT date the parameter asks for (VAT-013)."""
    today = books.desk.today
    return vat.vat_date(vat.VatDate(books.parameters.get(SALES_VAT_DATE)), posting_day(document, today),
                        document_day(document, today), document.own.get("delivery_date"))


def due_date(books: Books, document: Document) -> date:
    """The due date by the terms, counted from the document date (MST-050)."""
    term = books.terms.get(document.head.payment_term_id or 0)
    day = document_day(document, books.desk.today)
    return term.due(day) if term is not None else day


# ---------------------------------------------------------------- lines

def priced_line(line: Line, places: int) -> Line:
    """A line with its amount: quantity × price less discount, or as it was typed (MST-004)."""
    if line.type not in TAXED:
        return line if not line.amount else replace(line, amount=0)
    percent, typed = line.discount_percent or ZERO, line.discount_amount if line.discount_percent is None else None
    if line.typed_amount:
        made = line_rules.typed_amount(line.amount, line.quantity, line.price_unit, discount_percent=percent,
                                       discount_amount=typed or None, decimals=places)
        return replace(line, quantity=made.quantity, unit_price=made.unit_price, discount_amount=made.line.discount)
    if line.price_unit <= 0:
        return line
    found = line_rules.line_amount(line.quantity, line.unit_price, line.price_unit, discount_percent=percent,
                                   discount_amount=typed or None, decimals=places)
    return replace(line, discount_amount=found.discount, amount=found.amount)


def item_group(books: Books, line: Line) -> int | None:
    """The item VAT group of a line: its own, its product's, its account's, else the company's (VAT-002)."""
    product, account = books.product(line.product_id), books.accounts.get(line.account_id or 0)
    return vat.item_group_of(line.item_vat_group_id, product.item_vat_group_id if product is not None else None,
                             account.item_vat_group_id if account is not None else None, books.item_group)


def code_for(books: Books, head: Head, line: Line) -> VatCodeFacts | None:
    """The VAT code of a line: typed, else customer VAT group × item VAT group (VAT-001)."""
    return books.codes.get(vat.code_of(line.vat_code_id, head.vat_group_id, item_group(books, line), books.matrix) or 0)


def in_turn(lines: Sequence[Line], head: Head) -> list[tuple[int, Line]]:
    """The lines with their rows, in the order VAT is shared out in: with VAT in the prices what was invoiced in advance comes
    first, so that the VAT taken out of it is the one it was invoiced with (FTI-060, MST-003)."""
    return sorted(enumerate(lines), key=lambda one: head.prices_include_vat and one[1].prepayment_id is None)


def _taxed(lines: Sequence[tuple[int, Line]], codes: dict[int, VatCodeFacts | None],
           day: date) -> tuple[list[int], list[totals.Line]]:
    """The lines that have amounts, as the rules take them, with their row in the document."""
    rows, found = [], []
    for row, line in lines:
        if line.type in TAXED:
            rows.append(row)
            found.append(totals.Line(line.line_no, line.amount, _facts(codes[line.line_no], line.original_rate, day),
                                     line.amount + line.discount_amount, line.quantity, line.discountable))
    return rows, found


def _facts(code: VatCodeFacts | None, original: Decimal | None, day: date) -> VatFacts | None:
    if code is None:
        return None
    if original is not None:
        return VatFacts(code.id, code.code, code.category, original)
    return code.on(day) or VatFacts(code.id, code.code, code.category, ZERO)


def _filled(line: Line, share: totals.LineShare | None) -> Line:
    return line if share is None else replace(line, net=share.net, vat=share.vat)


def _line_problems(books: Books, head: Head, lines: Sequence[Line], places: int) -> Iterator[Problem]:
    """What is wrong with prices, discounts and VAT codes, line by line (MST-001, 004, VAT-002)."""
    for row, line in enumerate(lines):
        if line.type not in TAXED:
            continue
        yield from line_rules.check_line(
            line.quantity, line.unit_price, line.price_unit, discount_percent=line.discount_percent or ZERO,
            discount_amount=line.discount_amount if line.discount_percent is None and line.discount_amount else None,
            currency=head.currency, decimals=places, row=row)
        if head.vat_group_id:
            # A template may leave its VAT group to each customer.
            yield from vat.check_found(line.vat_code_id, head.vat_group_id, item_group(books, line), books.matrix,
                                       books.vat_groups, books.item_groups, row)


def _totals_problems(books: Books, header: totals.Header, lines: Sequence[totals.Line], charges: Sequence[charge_rules.Charge],
                     found: totals.Calculated, currency: str, rows: Sequence[int]) -> Iterator[Problem]:
    """The document's own problems; those of a missing VAT code were told with their reason already."""
    for problem in totals.check(header, lines, charges, found, currency=currency,
                                most_difference=books.parameters.get(SALES_MAX_VAT_DIFFERENCE)):
        if problem.code != "VAT-002-line":
            moved = problem.row is not None and problem.field != "charges"
            yield replace(problem, row=rows[problem.row]) if moved and problem.row is not None else problem


# ---------------------------------------------------------------- charges and head

def _charges(books: Books, document: Document, day: date, places: int) -> tuple[list[charge_rules.Charge], list[Problem]]:
    """The charges in the document's currency with their VAT code; without a group they follow the lines (VAT-015)."""
    head, found, problems = document.head, list[charge_rules.Charge](), list[Problem]()
    agreed = _credited_rates(books, document)
    for row, charge in enumerate(document.charges):
        kind = books.charges[charge.charge_id]
        group = charge.item_vat_group_id or kind.item_vat_group_id
        code = books.codes.get(vat.code_of(charge.vat_code_id, head.vat_group_id, group, books.matrix) or 0)
        value = charge.value
        if charge.currency != head.currency and charge.category != "percent":
            exchange = exchange_between(books, charge.currency, head.currency, day)
            if exchange is None:
                problems.append(error("MST-091-rate", at="charges", row=row, currency=charge.currency))
            value *= exchange or 1
        found.append(charge_rules.Charge(
            charge.no, charge_rules.Category(charge.category), value,
            _facts(code, agreed.get(code.id) if code is not None else None, day), charge.line_no,
            kind.discountable, kind.debit == "ledger", charge.keep))
    return found, problems


def _credited_rates(books: Books, document: Document) -> dict[int, Decimal]:
    """By VAT code, the rate at which the invoice was posted that a credit note takes back: its charges keep it too (ORD-070)."""
    if not document.charges or all(line.original_line_id is None for line in document.lines):
        return {}
    ids = [original.invoice_id for original in document.originals if original.invoice_id is not None]
    rows = books.session.execute(select(InvoiceVat.vat_code_id, InvoiceVat.rate).where(InvoiceVat.invoice_id.in_(ids)))
    return {code: rate for code, rate in rows}


def _charged(charge: Charge, share: totals.ChargeShare | None) -> Charge:
    return charge if share is None else replace(charge, amount=share.amount, vat=share.vat)


def vat_on_discount(books: Books, payer: Customer | None) -> str:
    """How a cash discount meets the VAT: the customer's way, else the company's (VAT-009)."""
    own = payer.vat_on_discount if payer is not None else None
    return own or books.parameters.get(SALES_VAT_ON_DISCOUNT)


def _header(books: Books, document: Document, method: str, per_line: bool, conversion: Conversion) -> totals.Header:
    head = document.head
    links = _chain(books, head) if method == "in_base" else []
    step, rule = books.rounding.get(head.currency, (0, totals.Rounding.NEAREST))
    return totals.Header(
        head.prices_include_vat, head.discount_percent or ZERO, head.discount_amount, per_line,
        max((c.percent for c in links), default=ZERO), dict(document.vat_differences), step, rule, conversion)


def _chain(books: Books, head: Head) -> list[DiscountCode]:
    row = books.discount_rows.get(head.cash_discount_id or 0)
    return chain(books.discounts, row.code) if row is not None and not head.payment_schedule_id else []


# ---------------------------------------------------------------- paying

def _steps(books: Books, document: Document, found: totals.Calculated, base: int) -> tuple[DiscountStep, ...]:
    """The discount steps of the document; a credit note has them only where the company wants that (MST-054…056)."""
    head = document.head
    if found.credit and not books.parameters.get(SALES_CREDIT_NOTE_DISCOUNTS):
        return ()
    row = books.discount_rows.get(head.cash_discount_id or 0)
    if row is None or head.payment_schedule_id:
        return ()
    found_steps = discount_steps(books.discounts, row.code, document_day(document, books.desk.today), base)
    if not books.parameters.get(SETTLE_DISCOUNT_WORKING_DAY):
        return found_steps
    country = _customer_country(books, head.invoice_account_id)
    return tuple(replace(step, last=next_working_day(step.last, country)) for step in found_steps)


def _customer_country(books: Books, customer_id: int) -> str:
    """Where the one who pays is; without an address where the company is (DSC-04)."""
    key = ("country", customer_id)
    if key not in books.kept:
        books.kept[key] = books.session.scalars(select(CustomerAddress.country_code).where(
            CustomerAddress.customer_id == customer_id, CustomerAddress.kind == "invoice")).first()
    country: str = books.kept[key] or books.company.country_code
    return country


def _instalments(books: Books, document: Document, found: totals.Calculated,
                 due: date) -> tuple[tuple[Instalment, ...], tuple[Problem, ...]]:
    """The instalments: as typed, by the schedule, or one (MST-057, 058)."""
    if document.kind is Kind.INVOICE and document.instalments:
        typed = [Part(p.due_date, p.amount) for p in document.instalments]
        return document.instalments, check_instalments(typed, found.total, document.head.currency)
    schedule = books.schedules.get(document.head.payment_schedule_id or 0)
    if schedule is not None:
        schedule = schedule.scaled(books.places.get(document.head.currency, 2) - books.places[books.home])
    parts = instalments(schedule, found.parts, due) if schedule is not None else (Part(due, found.total),)
    return tuple(Instalment(n, p.due, p.amount) for n, p in enumerate(parts, 1)), ()

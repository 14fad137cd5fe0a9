"""An invoice or credit note as finished words and figures in the language of its reader (DOC-001, 002, 006, 010…013, FTI-045)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from app import i18n
from app.models.accounts import ReasonCode, VatCode
from app.models.company import Unit
from app.models.customers import Customer
from app.models.invoices import SalesInvoice
from app.models.products import ChargeCode, Product
from app.models.sales import SalesOrder
from app.models.terms import PaymentMethod, PaymentTerm
from app.reports import addresses, document_payment, epc
from app.reports.document_data import (
    COLUMNS,
    Cell,
    DiscountStep,
    DocumentData,
    DocumentKind,
    DocumentWords,
    Instalment,
    Line,
    LineColumn,
    LineKind,
    VatRow,
    VatTable,
)
from app.reports.letter_data import Payment, Text, Total, TotalKind, file_name, rich
from app.services.desk import Desk
from app.services.sales import order_headings
from app.services.sales.defaults import words_in
from app.services.sales.document import Line as DocumentLine
from app.services.sales.order_headings import Order
from app.services.sales.said import Party, Said
from app.services.sales.stationery import Stationery

KINDS = {**{kind: kind.value for kind in DocumentKind}, DocumentKind.CANCELLATION: "credit_note"}
"""Which layout and output profile a printed kind takes."""
TURNED = (DocumentKind.CREDIT_NOTE, DocumentKind.CANCELLATION, DocumentKind.PRO_FORMA)
"""Kinds whose amounts below zero are printed as positive ones (DOC-006)."""
BILLS = (DocumentKind.INVOICE, DocumentKind.PREPAYMENT)
"""Kinds that ask to be paid."""


def kind_of(said: Said, *, pro_forma: bool = False) -> DocumentKind:
    """What a document is titled (FTI-004, 045, 054)."""
    own = said.document.own
    if pro_forma:
        return DocumentKind.PRO_FORMA
    if said.credit:
        return DocumentKind.CANCELLATION if own.get("correction_role") == "cancelling" else DocumentKind.CREDIT_NOTE
    return DocumentKind.PREPAYMENT if own.get("kind") == "prepayment" else DocumentKind.INVOICE


def paper(session: Session, desk: Desk, said: Said, *, pro_forma: bool = False, mark: str = "",
          kind: DocumentKind | None = None, stationery: Stationery | None = None) -> DocumentData:
    """The document as it is printed; `pro_forma` = without a number, marked as no invoice (ORD-064); `mark` = a framed word.

    `kind`: what it is where it is no invoice at all; `stationery`: what a batch has read already.
    """
    return _Writer(stationery or Stationery(session, desk), said, kind or kind_of(said, pro_forma=pro_forma), mark).data()


@dataclass
class _Writer:
    """Puts one document into words."""

    set: Stationery
    said: Said
    kind: DocumentKind
    mark: str

    def __post_init__(self) -> None:
        self.head, self.own = self.said.document.head, self.said.document.own
        self.session, self.desk, self.company = self.set.session, self.set.desk, self.set.company
        self.payer: Any = self.set.row(Customer, self.head.invoice_account_id)
        self.layout: Any = self.set.layout(KINDS[self.kind])
        self.region = i18n.region_for(self.head.language, self.said.invoice.lines.get("country_code"))
        self.sign = self.said.sign if self.kind in TURNED else 1
        self.second = (self.layout.second_language or "") if self.layout is not None else ""
        self.words: DocumentWords = self.set.words(self.head.language, self.second)

    # ---------------------------------------------------------------- figures in words

    def figure(self, minor: int) -> str:
        """An amount as it is printed: positive on a credit note (DOC-006)."""
        return i18n.amount(self.sign * minor, self.head.currency, self.region)

    def money(self, minor: int) -> str:
        """An amount with its currency."""
        return i18n.money(self.sign * minor, self.head.currency, self.region)

    def day(self, value: date) -> str:
        """A date in figures."""
        return i18n.day(value, self.region)

    def percent(self, value: Decimal) -> str:
        """A rate."""
        return i18n.percent(value, self.region)

    # ---------------------------------------------------------------- the whole

    def data(self) -> DocumentData:
        """Every part of the document."""
        number, words = self.said.document.number or "", self.words
        bank, accent = self.set.bank(self.head.currency), (self.layout.accent or "") if self.layout is not None else ""
        self.sold = order_headings.of_lines(self.session, self.said.document)
        return DocumentData(
            kind=self.kind, words=words, document=number, customer=f"{self.payer.number} {self.said.invoice.name}",
            day=i18n.long_day(self.own["document_date"], self.region), frame=self.set.frame,
            letterhead=self.set.letterhead(words, self.second, self.head.currency, self.region, accent),
            address=self._address(self.said.invoice), lines=tuple(self._lines()),
            columns=self._columns(), about=tuple(self._about()),
            return_line=addresses.return_line(self.set.sender(), words["return"] if self.company.country_code == "NL" else ""),
            info=tuple(self._info(number)), strip=tuple(self._strip()), before=self._paragraphs(self.head.intro),
            prices_include_vat=self.head.prices_include_vat, currency=self.head.currency, totals=tuple(self._totals()),
            vat=self._vat(), discounts=tuple(self._steps()), instalments=tuple(self._instalments()),
            payment=self._payment(bank) if self.kind in BILLS else None, after=self._after(),
            mentions=tuple(self._mentions()), mark=self.mark,
            watermark=words["pro_forma_mark"] if self.kind is DocumentKind.PRO_FORMA else "",
            file_name=file_name(number or "pro-forma", self.payer.number))

    def _after(self) -> tuple[Text, ...]:
        """The closing text; a credit that waits for the next payment says so."""
        waits = self.said.credit and self.own.get("settle") == "none" and self.kind is not DocumentKind.PRO_FORMA
        return (*((rich(self.words["settled"]),) if waits else ()), *self._paragraphs(self.head.closing))

    def _paragraphs(self, text: str | None) -> tuple[Text, ...]:
        return tuple(rich(part) for part in (text or "").split("\n\n") if part.strip())

    # ---------------------------------------------------------------- who

    def _address(self, party: Party) -> tuple[str, ...]:
        lines, country = party.lines, party.lines.get("country_code", "")
        contact = self.words["attention"].format(name=party.contact) if party.contact else ""
        whole = addresses.Address(
            lines.get("name") or party.name, lines.get("street", ""), lines.get("number", ""), lines.get("addition", ""),
            lines.get("postcode", ""), lines.get("city", ""), country, contact)
        spoken = i18n.language_of_sender(self.company.country_code, self.head.language, self.company.language)
        abroad = i18n.country_name(country, spoken) if country else ""
        return addresses.address_lines(whole, self.company.country_code, abroad)

    # ---------------------------------------------------------------- about

    def _about(self) -> Iterator[str]:
        """The invoice it credits or replaces, and why (FTI-045, DOC-006); a pro forma says that it is none (ORD-064)."""
        if self.kind is DocumentKind.PRO_FORMA:
            yield self.words["not_an_invoice"]
        role, words = self.own.get("correction_role"), self.words
        cancels = "credits" if self.said.credit else "cancels_credit"
        name = {"corrected": "replaces", "cancelling": cancels}.get(role or "", "credits")
        for original in self.said.document.originals:
            row = self.set.row(SalesInvoice, original.invoice_id)
            number = row.number if row is not None else original.number
            day = row.document_date if row is not None else original.document_date
            if number and day and (self.said.credit or role in ("corrected", "cancelling")):
                yield words[name].format(number=number, day=self.day(day))
        reason = self.set.row(ReasonCode, self.own.get("reason_id"))
        told = " – ".join(x for x in (words_in(reason.texts, self.head.language, self.desk) if reason is not None else "",
                                    self.own.get("comment") or "") if x)
        if told and (self.said.credit or (reason is not None and reason.printed)):
            yield words["reason"].format(text=told)

    def _info(self, number: str) -> Iterator[tuple[str, str]]:
        words = self.words
        pairs = [(words[self.kind.value], number), (words["date"], i18n.long_day(self.own["document_date"], self.region))]
        if self.kind in BILLS:
            pairs.append((words["due_date"], i18n.long_day(self.said.due, self.region)))
        pairs += [(words["customer_no"], self.payer.number), (words["phone"], self.company.phone or ""),
                  (words["email"], self.company.email or "")]
        yield from ((label, value) for label, value in pairs if value)

    def _strip(self) -> Iterator[Cell]:
        """References, supply, terms (content table of DOC-006)."""
        words, own = self.words, self.own
        order = self.set.row(SalesOrder, own.get("order_id"))
        named = self.layout is None or self.layout.references
        slips = ", ".join(slip.number for one in self.sold.orders for slip in one.slips) if len(self.sold.orders) == 1 else None
        cells = [("your_reference", self.head.customer_reference if named else None),
                 ("buyer_reference", self.head.buyer_reference),
                 ("order_no", order.number if order is not None and named else None), ("slip_no", slips if named else None),
                 self._supply(), ("tax_point", self._tax_point()), ("nature", self._nature()),
                 ("your_vat", self.said.invoice.vat_number), ("terms", self._terms()),
                 ("supplier_no", self.payer.supplier_number_there)]
        yield from (Cell(words[label], (value,)) for label, value in cells if value)
        there = self._address(self.said.delivery)
        if there[1:] != self._address(self.said.invoice)[1:] and not self.said.credit and self.said.delivery.lines:
            yield Cell(words["delivery_address"], there, 2)

    def _supply(self) -> tuple[str, str | None]:
        own, words = self.own, self.words
        first, last = own.get("service_from"), own.get("service_to")
        if first and last:
            return "supply_period", words["period"].format(day=self.day(first), last_day=self.day(last))
        day = own.get("delivery_date") or first or last
        label = "advance_date" if own.get("kind") == "prepayment" else "supply_date"
        return label, self.day(day) if day else None

    def _tax_point(self) -> str | None:
        """British invoices name the day the VAT is due on where it is another than the date (DOC-011)."""
        apart = self.own.get("vat_date") not in (None, self.own["document_date"])
        return self.day(self.own["vat_date"]) if apart and self.company.country_code == "GB" and self.kind in BILLS else None

    def _nature(self) -> str | None:
        """Goods, services or both, on French invoices (DOC-011)."""
        if self.company.country_code != "FR" or self.kind not in BILLS:
            return None
        kinds = {self._kind_sold(line) for line in self.said.document.lines if line.type != "text"}
        return self.words["goods_and_services" if len(kinds) > 1 else "goods" if "goods" in kinds else "services"]

    def _kind_sold(self, line: DocumentLine) -> str:
        product = self.set.row(Product, line.product_id)
        return "goods" if product is not None and product.kind == "goods" else "services"

    def _terms(self) -> str | None:
        term = self.set.row(PaymentTerm, self.head.payment_term_id)
        return words_in(term.texts, self.head.language, self.desk) if term is not None else None

    # ---------------------------------------------------------------- lines

    def _columns(self) -> tuple[LineColumn, ...]:
        wanted = COLUMNS[self.kind]
        if self.layout is None:
            return wanted
        gone = {LineColumn.ITEM: not self.layout.item_number, LineColumn.DISCOUNT: not self.layout.discount_column,
                LineColumn.VAT: not self.layout.vat_column}
        return tuple(column for column in wanted if not gone.get(column, False))

    def _lines(self) -> Iterator[Line]:
        """Lines and charges with the sum so far for the next page; several orders each under their heading (ORD-063)."""
        several, order, part, running = len(self.sold.orders) > 1, None, 0, 0
        for line in self.said.document.lines:
            at = self.sold.of(line) if several else None
            if at is not order:
                yield from self._end_of(order, part, running)
                yield from self._heading(at)
                order, part = at, 0
            if line.type == "text":
                yield Line(line.text, LineKind.TEXT)
                continue
            running, part = running + line.amount, part + line.amount
            yield self._line(line, self._carried(running), at)
        yield from self._end_of(order, part, running)
        for charge in self.said.document.charges:
            code: Any = self.set.row(ChargeCode, charge.charge_id)
            if code.debit != "customer":
                continue
            running += charge.amount
            text = charge.text or words_in(code.texts, self.head.language, self.desk)
            yield Line(text, amount=self.figure(charge.amount), vat=self._rate(charge.vat_code_id),
                       running=self._carried(running))

    def _carried(self, running: int) -> str:
        return self.figure(running) if self.layout is None or self.layout.carried_forward else ""

    def _heading(self, order: Order | None) -> Iterator[Line]:
        """An order of a combined invoice: its number and day, the customer's reference and the packing slips."""
        if order is None:
            return
        words = self.words
        yield Line(words["order"].format(number=order.number, day=self.day(order.day)), LineKind.GROUP)
        beside = [words["their_reference"].format(text=order.reference)] if order.reference else []
        beside += [words["slip"].format(number=slip.number, day=self.day(slip.day)) for slip in order.slips]
        if beside:
            yield Line(" · ".join(beside), LineKind.REMARK)

    def _end_of(self, order: Order | None, part: int, running: int) -> Iterator[Line]:
        """What an order of a combined invoice comes to."""
        if order is not None:
            yield Line(self.words["subtotal"], LineKind.SUBTOTAL, amount=self.figure(part), running=self._carried(running))

    def _line(self, line: DocumentLine, running: str, order: Order | None) -> Line:
        """A line that sells something; what its heading says already is not said again."""
        product = self.set.row(Product, line.product_id)
        unit = self.set.row(Unit, line.unit_code)
        first, *rest = line.text.split("\n")
        if order is not None:
            rest = [text for text in rest if text != f"{order.number} {order.reference}".strip()]
        if line.service_from and line.service_to:
            rest.append(self.words["period"].format(day=self.day(line.service_from), last_day=self.day(line.service_to)))
        price = i18n.price(line.unit_price, self.region)
        if line.price_unit != 1:
            price = f"{price} / {i18n.number(line.price_unit.normalize(), self.region)}"
        return Line(
            first, item=product.number if product is not None else "", texts=tuple(x for x in rest if x.strip()),
            quantity=i18n.number((self.sign * line.quantity).normalize(), self.region),
            unit=words_in(unit.names, self.head.language, self.desk) if unit is not None else "", price=price,
            discount=self._discount(line), vat=self._rate(line.vat_code_id), amount=self.figure(line.amount), running=running)

    def _discount(self, line: DocumentLine) -> str:
        if line.discount_percent:
            return self.percent(line.discount_percent)
        return self.figure(line.discount_amount) if line.discount_amount else ""

    def _rate(self, code_id: int | None) -> str:
        row = next((r for r in self.said.rows if r.code_id == code_id), None)
        return self.percent(row.rate) if row is not None else ""

    # ---------------------------------------------------------------- totals

    def _totals(self) -> Iterator[Total]:
        said, words = self.said, self.words
        lines = sum(line.amount for line in said.document.lines if line.type != "text")
        apart = sum(line.amount - line.net - (line.vat if self.head.prices_include_vat else 0)
                    for line in said.document.lines if line.type != "text")
        if apart:
            shown = self.percent(self.head.discount_percent) if self.head.discount_percent else ""
            yield Total(words["lines_total"], self.figure(lines))
            yield Total(words["document_discount"].format(percent=shown).strip(), self.figure(-apart))
        yield Total(words["net_total"], self.figure(said.net))
        for row in said.rows:
            if row.vat or row.rate:
                yield Total(words["vat_at"].format(rate=self.percent(row.rate)), self.figure(row.vat))
        if said.rounding:
            yield Total(words["rounding"], self.figure(said.rounding))
        label = "favour" if self.sign < 0 else "to_pay" if self.kind in BILLS else "total"
        yield Total(words[label].format(currency=self.head.currency), self.figure(said.total), TotalKind.GRAND)

    def _vat(self) -> VatTable | None:
        """VAT per code with its mention, in the accounting currency too where that is another one (DOC-013, PST-032)."""
        said, home = self.said, self.company.accounting_currency
        abroad = self.head.currency != home
        rows = tuple(VatRow(self._code(r.code_id), self.percent(r.rate), self.figure(r.base), self.figure(r.vat),
                            said.codes.get(r.code_id, ""),
                            i18n.amount(self.sign * r.vat_accounting, home, self.region) if abroad else "") for r in said.rows)
        whole = VatRow("", self.words["sum"], self.figure(sum(r.base for r in said.rows)), self.figure(said.vat),
                       accounting=i18n.amount(self.sign * sum(r.vat_accounting for r in said.rows), home, self.region)
                       if abroad else "")
        return VatTable(rows, whole if len(rows) > 1 else None, home if abroad else "", self._vat_note(abroad)) if rows else None

    def _code(self, code_id: int) -> str:
        row: Any = self.set.row(VatCode, code_id)
        return str(row.code)

    def _vat_note(self, abroad: bool) -> str:
        if abroad:
            return self.words["rate_note"].format(
                currency=self.company.accounting_currency, day=self.day(self.own["posting_date"]),
                from_currency=self.head.currency, rate=i18n.number(self.said.rate.normalize(), self.region))
        if self.said.in_base:
            return self.words["reduced_base"].format(percent=self.percent(self.said.in_base))
        return ""

    def _steps(self) -> Iterator[DiscountStep]:
        for last, percent, amount in self.said.steps:
            yield DiscountStep(self.day(last), self.percent(percent), self.figure(amount), self.figure(self.said.total - amount))

    def _instalments(self) -> Iterator[Instalment]:
        if self.kind is not DocumentKind.PRO_FORMA:
            yield from (Instalment(self.day(due), self.figure(amount)) for due, amount in self.said.instalments)

    # ---------------------------------------------------------------- paying and the law

    def _payment(self, bank: Any) -> Payment | None:
        """How to pay, with the QR code where one belongs (DOC-020, 021); nothing where there is nothing to pay."""
        said, method = self.said, self.set.row(PaymentMethod, self.head.payment_method_id)
        if said.total <= 0 or bank is None or self._paid_at_once():
            return None
        first = said.instalments[0] if said.instalments else None
        if method is not None and method.payment_type == "direct_debit":
            amount, day = (first[1], first[0]) if first is not None else (said.total, said.due)
            return document_payment.debit_box(self.words, self.money(amount), i18n.long_day(day, self.region), "", "",
                                              self.company.creditor_identifier or "")
        due = document_payment.Due(
            self.kind, said.total, self.head.currency, bank.holder, bank.iban, bank.bic or "",
            self.own.get("payment_reference") or "", first[1] if first is not None else None,
            method.prints_qr if method is not None else True,
            method is not None and method.payment_type in ("direct_debit", "bill_of_exchange"))
        reference = due.reference if due.reference.startswith("+") else epc.in_fours(due.reference)
        until = i18n.long_day(first[0] if first is not None else said.due, self.region)
        return document_payment.transfer_box(self.words, due, self.money(due.amount), until, reference,
                                             document_payment.code_of(due).payload)

    def _paid_at_once(self) -> bool:
        term = self.set.row(PaymentTerm, self.head.payment_term_id)
        return term is not None and term.cash

    def _mentions(self) -> Iterator[Text]:
        yield from (rich(text) for text in self.said.sentences.values())
        if self.said.steps and self.company.country_code == "GB":
            yield rich(self.words["discount_recovery"].format(percent=self.percent(self.said.steps[0][1])))
        if self.company.country_code == "DE" and self.own.get("delivery_date") == self.own["document_date"]:
            yield rich(self.words["supply_is_day"])
        own = words_in(self.layout.footer, self.head.language, self.desk) if self.layout is not None else ""
        yield from (rich(part) for part in own.split("\n") if part.strip())

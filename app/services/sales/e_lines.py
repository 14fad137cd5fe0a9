"""The figures of a document as an electronic invoice has them: lines, discounts, charges and VAT without VAT in the prices."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.core.money import major, rounded
from app.formats.einvoice import building
from app.formats.einvoice.building import Exemption, Key
from app.formats.einvoice.record import Adjustment, Category, Identifier, Line, Period, VatRow
from app.reports.document_data import DocumentWords
from app.rules.ledger import Conversion
from app.rules.sales import totals
from app.rules.sales.charges import Category as Reckoned
from app.rules.sales.charges import Charge as ChargeRule
from app.rules.sales.vat import VatFacts
from app.rules.terms import chain
from app.services.sales.books import Books
from app.services.sales.defaults import words_in
from app.services.sales.document import ZERO, Charge
from app.services.sales.document import Line as DocumentLine
from app.services.sales.figures import TAXED, in_turn
from app.services.sales.said import Said

PIECE = "C62"
"""Unit of a line without one, as those on an account (UN/ECE Rec. 20)."""
ONE = Decimal(1)


def recalculated(books: Books, said: Said) -> totals.Calculated:
    """The shares of a posted document once more, out of what was posted: its amounts, rates, discounts and corrections.

    They are the same for ever, whatever the set-up has become. Bases, VAT and totals are those that were posted.
    """
    document, head = said.document, said.document.head
    facts = {row.code_id: VatFacts(row.code_id, "", "", row.rate) for row in said.rows}
    places = books.places.get(head.currency, 2)
    lines = [totals.Line(line.line_no, line.amount, facts.get(line.vat_code_id or 0), line.amount + line.discount_amount,
                         line.quantity, line.discountable) for _row, line in in_turn(document.lines, head) if line.type in TAXED]
    charges = []
    for charge in document.charges:
        kind = books.charges[charge.charge_id]
        charges.append(ChargeRule(charge.no, Reckoned.FIXED, major(charge.amount, places), facts.get(charge.vat_code_id or 0),
                                  charge.line_no, kind.discountable, kind.debit == "ledger"))
    return totals.calculate(totals.Header(
        head.prices_include_vat, head.discount_percent or ZERO, head.discount_amount,
        document.own.get("vat_method") == "line", in_base(books, said), dict(document.vat_differences),
        conversion=Conversion(decimals=places)), lines, charges)


def in_base(books: Books, said: Said) -> Decimal:
    """The cash discount that lowered the base of VAT, in percent (VAT-009); a credit note offers none itself, but keeps it."""
    document, head = said.document, said.document.head
    row = books.discount_rows.get(head.cash_discount_id or 0)
    if said.in_base or row is None or head.payment_schedule_id or document.own.get("vat_on_discount") != "in_base":
        return said.in_base
    return max((code.percent for code in chain(books.discounts, row.code)), default=ZERO)


def period(start: date | None, end: date | None) -> Period | None:
    """A period of supply, where there is one."""
    return Period(start, end) if start or end else None


@dataclass
class Figured:
    """Lines, allowances, charges and VAT rows of one document, each amount with the sign of the file (EIN-012).

    `codes`: by line number, the id of its VAT code.
    """

    books: Books
    said: Said
    sums: totals.Calculated
    codes: Mapping[int, int]
    words: DocumentWords
    lines: tuple[Line, ...] = ()
    allowances: list[Adjustment] = field(default_factory=list)
    charges: list[Adjustment] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.document, self.head, self.sign = self.said.document, self.said.document.head, self.said.sign
        self.places = self.books.places.get(self.head.currency, 2)
        self.discount = self.words["document_discount"].format(percent="").strip()
        self.of_charge = {charge.no: charge for charge in self.document.charges}
        self.lines = tuple(self._lines())
        self._of_document()
        self.vat = self._rows()

    # ---------------------------------------------------------------- lines

    def _lines(self) -> Iterator[Line]:
        """The items; lines of words alone belong to the item above them (BG-25)."""
        shares = {share.key: share for share in self.sums.lines}
        rows = [(self._is_item(line), self._text(line)) for line in self.document.lines]
        for number, (row, name, description) in enumerate(building.item_texts(rows), 1):
            line = self.document.lines[row]
            yield self._line(number, line, shares[line.line_no], name, description)

    def _is_item(self, line: DocumentLine) -> bool:
        return line.type in TAXED and bool(line.quantity or line.amount)

    def _text(self, line: DocumentLine) -> str:
        """What a line is called: its text, else the name of its product or account."""
        if line.text.strip() or line.type not in TAXED:
            return line.text
        product, account = self.books.product(line.product_id), self.books.accounts.get(line.account_id or 0)
        names = product.names if product is not None else account.names if account is not None else {}
        return words_in(names, self.head.language, self.books.desk) if names else ""

    def _line(self, number: int, line: DocumentLine, share: totals.LineShare, name: str, description: str | None) -> Line:
        category, rate = self.key(self.codes.get(line.line_no, 0))
        net, off = self.sign * (share.net + share.document_discount), self.sign * share.line_discount
        quantity, price, base = self._price(line, net, off)
        allowances, charges = self._discount(line, net, off)
        added = self._line_charges(line)
        product = self.books.product(line.product_id)
        return Line(
            id=str(number), name=name, quantity=quantity, unit=line.unit_code or PIECE, price=price, base_quantity=base,
            net=net + sum(amount for amount, _one in added), category=category, rate=rate, description=description,
            period=period(line.service_from, line.service_to),
            allowances=(*allowances, *(one for amount, one in added if amount < 0)),
            charges=(*charges, *(one for amount, one in added if amount > 0)),
            seller_item=product.number if product is not None else None,
            standard_item=Identifier(product.gtin, "0160") if product is not None and product.gtin else None)

    def _price(self, line: DocumentLine, net: int, off: int) -> tuple[Decimal, Decimal, Decimal | None]:
        """Quantity, price and what the price is for: as typed where prices are without VAT, else worked back (EIN-012)."""
        quantity = self.sign * line.quantity
        if not quantity:
            return ONE if net >= 0 else -ONE, major(abs(net + off), self.places), None
        if not self.head.prices_include_vat:
            count, price = building.turned(quantity, line.unit_price)
            base = None if line.price_unit == 1 else line.price_unit
            if rounded((count * price / (base or 1)).scaleb(self.places)) == net + off:
                return count, price, base
        whole = net + off
        price, pieces = building.price_of(whole, quantity, self.places)
        return (abs(quantity) if whole >= 0 else -abs(quantity)), price, pieces

    def _discount(self, line: DocumentLine, net: int, off: int) -> tuple[tuple[Adjustment, ...], tuple[Adjustment, ...]]:
        """The discount of a line as its allowance; on a line that goes the other way it is a charge (BG-27, BG-28)."""
        if not off:
            return (), ()
        percent = line.discount_percent or None
        base = abs(net + off) if percent is not None else None
        if off > 0:
            return (Adjustment(amount=off, base=base, percent=percent, reason=self.discount,
                               code=building.DISCOUNT),), ()
        return (), (Adjustment(amount=-off, base=base, percent=percent, reason=self.discount, code=building.MUTUAL),)

    def _line_charges(self, line: DocumentLine) -> list[tuple[int, Adjustment]]:
        """Charges of a line under its own VAT code, with their sign; others stand on the document."""
        found = []
        for share in self.sums.charges:
            charge = self.of_charge[share.key]
            if share.internal or not self._of_line(charge, share, line.line_no):
                continue
            amount = self.sign * share.net
            if amount:
                found.append((amount, Adjustment(amount=abs(amount), reason=self._reason(charge),
                                                 code=self._code(charge) if amount > 0 else building.DISCOUNT)))
        return found

    def _of_line(self, charge: Charge, share: totals.ChargeShare, line_no: int) -> bool:
        code = self.codes.get(line_no)
        shown = any(line.line_no == line_no and self._is_item(line) for line in self.document.lines)
        return charge.line_no == line_no and shown and all(p.code is not None and p.code.id == code for p in share.portions)

    # ---------------------------------------------------------------- of the document

    def _of_document(self) -> None:
        """Total discount per VAT code, charges, and the Belgian cash discount in the base (BG-20, BG-21, EIN-013)."""
        for row in self.sums.rows:
            self._put(-self.sign * row.discount, row.code.id, self.discount,
                      building.DISCOUNT, building.MUTUAL)
        for share in self.sums.charges:
            charge = self.of_charge[share.key]
            if share.internal or (charge.line_no is not None and self._of_line(charge, share, charge.line_no)):
                continue
            for portion in share.portions:
                self._put(self.sign * portion.net, portion.code.id if portion.code is not None else 0, self._reason(charge),
                          building.DISCOUNT, self._code(charge))
        posted = {row.code_id: row.base for row in self.said.rows}
        cash = {self.key(row.code.id): self.sign * (row.net - posted.get(row.code.id, row.net)) for row in self.sums.rows}
        allowances, charges = building.cash_discount_pair(cash, self.words["discounts_title"])
        self.allowances += allowances
        self.charges += charges

    def _put(self, amount: int, code_id: int, reason: str, allowance: str, charge: str) -> None:
        """An amount on the document: above zero a charge, below an allowance."""
        if not amount:
            return
        category, rate = self.key(code_id)
        into, code = (self.charges, charge) if amount > 0 else (self.allowances, allowance)
        into.append(Adjustment(amount=abs(amount), reason=reason, code=code, category=category, rate=rate))

    def _reason(self, charge: Charge) -> str:
        kind = self.books.charges[charge.charge_id]
        return charge.text or words_in(kind.texts, self.head.language, self.books.desk)

    def _code(self, charge: Charge) -> str:
        return self.books.charges[charge.charge_id].uncl7161 or building.MUTUAL

    # ---------------------------------------------------------------- VAT

    def key(self, code_id: int) -> Key:
        """Category and rate of a VAT code in this document; outside the scope of VAT there is no rate (BR-O-05)."""
        row = self.books.vat_rows.get(code_id)
        category = Category(row.category) if row is not None else Category.STANDARD
        if category is Category.OUTSIDE:
            return category, None
        return category, next((row.rate for row in self.said.rows if row.code_id == code_id), ZERO)

    def _rows(self) -> tuple[VatRow, ...]:
        """The VAT breakdown with the VAT that was posted (BG-23)."""
        posted: dict[Key, int] = {}
        for row in self.said.rows:
            key = self.key(row.code_id)
            posted[key] = posted.get(key, 0) + self.sign * row.vat
        return building.vat_rows(self.lines, self.allowances, self.charges, vat=posted, exemptions=self._exemptions())

    def _exemptions(self) -> dict[Category, Exemption]:
        """Why there is no VAT, by category: the printed texts and the VATEX code of the VAT code (EIN-022)."""
        texts: dict[Category, list[str]] = {}
        codes: dict[Category, str | None] = {}
        for row in self.said.rows:
            category, _rate = self.key(row.code_id)
            text = self.said.codes.get(row.code_id, "")
            if text and text not in texts.setdefault(category, []):
                texts[category].append(text)
            codes[category] = codes.get(category) or self.books.vat_rows[row.code_id].exemption_code
        if any(one.code == building.CONDITIONAL for one in self.allowances) and Category.EXEMPT not in codes:
            percent = _percent(in_base(self.books, self.said))
            texts[Category.EXEMPT] = [self.words["reduced_base"].format(percent=percent)]
        every: Sequence[Category] = list({**texts, **codes})
        return {category: Exemption("\n".join(texts.get(category, ())) or None, codes.get(category)) for category in every}


def _percent(value: Decimal) -> str:
    return f"{value.normalize():f} %"

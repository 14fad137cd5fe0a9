"""XAF 3.2, the Dutch audit file: written element by element, checked by its structure, read back (EXP-010…019)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from lxml import etree

from app.core.books import BookAccount, BookCustomer, BookLine, Books, BookVoucher, OpenItem, VatPart
from app.core.enums import AccountType, VoucherSource
from app.core.money import major
from app.formats.accountant.workbook import NO_XML

NAMESPACE = "http://www.auditfiles.nl/XAF/3.2"
SCHEMA = Path(__file__).resolve().parents[3] / "resources" / "accountant" / "xaf-3.2-part.xsd"
Fit = Callable[[str | None, int, str, str], str]
"""Fits a text into a field: text, most characters, what it belongs to, name of the field."""
_TYPES = {AccountType.BALANCE: "B", AccountType.PROFIT_AND_LOSS: "P"}
_CURRENCIES_UNKNOWN = frozenset({
    "AFN", "AZN", "BYN", "GHS", "MRU", "MZN", "RON", "RSD", "SDG", "SLE", "SSP", "STN", "TMT", "TRY", "VED", "VES",
    "ZMW", "ZWL"})
"""Currencies that are younger than the list of the format: written as ZZZ."""
_COUNTRIES_UNKNOWN = frozenset({"BL", "BQ", "CW", "GG", "ME", "MF", "SS", "SX", "XI", "XK"})


@dataclass(frozen=True, slots=True)
class Words:
    """What the file says in the language of the company: opening balance, its items, and journals by kind of voucher.

    `journals` gives code, name and type; `decimals_of` how many decimals a currency has.
    """

    software: str
    version: str
    opening: str
    items: str
    journals: Mapping[VoucherSource, tuple[str, str, str]]
    decimals_of: Callable[[str], int]


@dataclass(frozen=True, slots=True)
class XafTotals:
    """What a file was read back to: lines, transactions, both sides in units as counted and as its head says."""

    lines: int
    transactions: int
    debit: Decimal
    credit: Decimal
    said: tuple[int, Decimal, Decimal]


def file_name(code: str, year: str, first: date, last: date) -> str:
    """`XAF_<company>_<from>_<to>.xaf` (EXP-010)."""
    return f"XAF_{code}_{first:%Y%m%d}_{last:%Y%m%d}.xaf"


def write(books: Books, created: date, words: Words, fit: Fit) -> bytes:
    """The file; the opening balance only when the days begin with the fiscal year (EXP-011, 017)."""
    out = BytesIO()
    with etree.xmlfile(out, encoding="UTF-8") as xml:
        xml.write_declaration()
        writer = _Writer(xml, books, words, fit)
        with xml.element("auditfile", nsmap={None: NAMESPACE}):
            writer.header(created)
            with xml.element("company"):
                writer.company()
    return out.getvalue()


class _Writer:
    """Writes one part after the other, in the order of the format."""

    def __init__(self, xml: Any, books: Books, words: Words, fit: Fit) -> None:
        self._xml, self._books, self._words, self._fit = xml, books, words, fit
        self._decimals = books.company.decimals

    @contextmanager
    def _in(self, name: str) -> Iterator[None]:
        with self._xml.element(name):
            yield

    def _put(self, name: str, value: object) -> None:
        """An element, none for an empty value."""
        if value is None or value == "":
            return
        with self._xml.element(name):
            self._xml.write(NO_XML.sub(" ", str(value)))

    def _text(self, name: str, text: str | None, most: int, where: str) -> None:
        self._put(name, self._fit(text, most, where, name))

    def _money(self, amount: int, decimals: int | None = None) -> str:
        return f"{abs(major(amount, self._decimals if decimals is None else decimals)):.2f}"

    def _side(self, name: str, amount: int) -> None:
        """An amount without its sign, and the letter that is its sign."""
        self._put(name, self._money(amount))
        self._put(f"{name}Tp", "C" if amount < 0 else "D")

    def _totals(self, amounts: Sequence[int]) -> None:
        self._put("linesCount", len(amounts))
        self._put("totalDebit", self._money(sum(a for a in amounts if a > 0)))
        self._put("totalCredit", self._money(sum(a for a in amounts if a < 0)))

    # ------------------------------------------------------------ head and lists

    def header(self, created: date) -> None:
        """Year, days, currency, program (EXP-012)."""
        books = self._books
        with self._in("header"):
            self._put("fiscalYear", books.year[:9] or f"{books.year_first:%Y}")
            self._put("startDate", books.first.isoformat())
            self._put("endDate", books.last.isoformat())
            self._put("curCode", _currency(books.company.currency))
            self._put("dateCreated", created.isoformat())
            self._text("softwareDesc", self._words.software, 50, books.company.code)
            self._text("softwareVersion", self._words.version, 20, books.company.code)

    def company(self) -> None:
        """The company and everything below it (EXP-013)."""
        held, where = self._books.company, self._books.company.name
        self._text("companyIdent", held.register, 35, where)
        self._text("companyName", held.name, 999, where)
        self._put("taxRegistrationCountry", held.country)
        self._text("taxRegIdent", held.vat_number, 30, where)
        self._address(held.street, held.number, held.addition, held.postcode, held.city, held.country, where)
        self._customers(self._books.customers)
        self._accounts(self._books.accounts)
        self._vat_codes()
        self._periods()
        if self._books.first == self._books.year_first:
            self._opening()
        self._transactions()

    def _address(self, street: str, number: str, addition: str, postcode: str, city: str, country: str, where: str) -> None:
        if not (street or city or postcode):
            return
        with self._in("streetAddress"):
            self._text("streetname", street, 999, where)
            self._text("number", number, 15, where)
            self._text("numberExtension", addition, 999, where)
            self._text("city", city, 50, where)
            self._text("postalCode", postcode, 10, where)
            self._put("country", _country(country))

    def _customers(self, customers: Iterable[BookCustomer]) -> None:
        with self._in("customersSuppliers"):
            for c in customers:
                with self._in("customerSupplier"):
                    self._customer(c)

    def _customer(self, c: BookCustomer) -> None:
        where = c.number
        self._put("custSupID", c.number)
        self._text("custSupName", c.name, 50, where)
        self._text("contact", c.contact, 50, where)
        self._text("telephone", c.phone, 30, where)
        self._put("eMail", " ".join(c.email.split()))
        self._text("commerceNr", c.register, 999, where)
        if c.vat_number:
            self._put("taxRegistrationCountry", _country(c.country))
            self._text("taxRegIdent", c.vat_number, 30, where)
        self._put("custSupTp", "C")
        self._put("custCreditLimit", self._money(c.credit_limit) if c.credit_limit else "")
        self._address(c.street, c.house, c.addition, c.postcode, c.city, c.country, where)
        if c.iban:
            with self._in("bankAccount"):
                self._text("bankAccNr", c.iban, 35, where)
                self._text("bankIdCd", c.bic, 35, where)

    def _accounts(self, accounts: Iterable[BookAccount]) -> None:
        """Each number once: several of ours may be one of the accountant's."""
        numbers: dict[str, BookAccount] = {}
        for account in accounts:
            numbers.setdefault(account.shown, account)
        with self._in("generalLedger"):
            for a in numbers.values():
                with self._in("ledgerAccount"):
                    self._put("accID", a.shown)
                    self._text("accDesc", a.name or a.number, 999, a.number)
                    self._put("accTp", _TYPES.get(a.type, "M"))
                    self._text("leadCode", a.reference, 999, a.number)

    def _vat_codes(self) -> None:
        numbers = {a.id: a.shown for a in self._books.accounts}
        with self._in("vatCodes"):
            for code in self._books.vat_codes:
                with self._in("vatCode"):
                    self._put("vatID", code.code)
                    self._text("vatDesc", code.name or code.code, 999, code.code)
                    self._put("vatToPayAccID", numbers.get(code.account))

    def _periods(self) -> None:
        with self._in("periods"):
            for p in self._books.periods:
                with self._in("period"):
                    self._put("periodNumber", p.no)
                    self._put("periodDesc", f"{p.first:%Y-%m}")
                    self._put("startDatePeriod", p.first.isoformat())
                    self._put("endDatePeriod", p.last.isoformat())

    # ------------------------------------------------------------ opening balance

    def _opening(self) -> None:
        """The accounts of customers only, with an item for each entry that was open (EXP-017)."""
        held = [b for b in self._books.openings if b.account.control]
        with self._in("openingBalance"):
            self._put("opBalDate", self._books.first.isoformat())
            self._put("opBalDesc", self._words.opening)
            self._totals([b.amount for b in held])
            places = {balance.account.id: n for n, balance in enumerate(held, 1)}
            for n, balance in enumerate(held, 1):
                with self._in("obLine"):
                    self._put("nr", n)
                    self._put("accID", balance.account.shown)
                    self._side("amnt", balance.amount)
            items = [i for i in self._books.opening_items if i.account.id in places]
            if items:
                with self._in("obSubledgers"), self._in("obSubledger"):
                    self._put("sbType", "CU")
                    self._put("sbDesc", self._words.items)
                    self._totals([i.remaining_accounting for i in items])
                    for n, item in enumerate(items, 1):
                        self._item(n, places[item.account.id], item)

    def _item(self, n: int, place: int, item: OpenItem) -> None:
        with self._in("obSbLine"):
            self._put("nr", n)
            self._put("obLineNr", place)
            self._side("amnt", item.remaining_accounting)
            self._put("docRef", item.document_no)
            self._put("custSupID", item.customer.number)
            self._put("invRef", item.document_no)
            self._put("invDt", item.document_date.isoformat())
            self._put("invDueDt", item.due_date.isoformat() if item.due_date else "")

    # ------------------------------------------------------------ transactions

    def _transactions(self) -> None:
        """A journal for each kind of voucher, in the order they are first met (EXP-018)."""
        journals: dict[VoucherSource, list[BookVoucher]] = {}
        for voucher in self._books.vouchers:
            journals.setdefault(voucher.source, []).append(voucher)
        with self._in("transactions"):
            self._totals([line.accounting for v in self._books.vouchers for line in v.lines])
            for source, vouchers in journals.items():
                code, name, kind = self._words.journals[source]
                with self._in("journal"):
                    self._put("jrnID", code)
                    self._put("desc", name)
                    self._put("jrnTp", kind)
                    for voucher in vouchers:
                        with self._in("transaction"):
                            self._transaction(voucher)

    def _transaction(self, v: BookVoucher) -> None:
        self._put("nr", v.number)
        self._text("desc", v.text, 9999, v.number)
        self._put("periodNumber", v.period_no)
        self._put("trDt", v.posting_date.isoformat())
        self._side("amnt", sum(line.accounting for line in v.lines if line.receivable) or v.debit)
        self._put("sourceID", v.source.value)
        self._text("userID", v.user, 35, v.number)
        for line in v.lines:
            with self._in("trLine"):
                self._line(v, line)

    def _line(self, v: BookVoucher, line: BookLine) -> None:
        self._put("nr", line.no)
        self._put("accID", line.account.shown)
        self._put("docRef", v.document_no or v.number)
        self._put("effDate", v.document_date.isoformat())
        self._text("desc", line.text or v.text, 9999, v.number)
        self._side("amnt", line.accounting)
        self._put("matchKeyID", line.match if line.settled_on else "")
        self._put("custSupID", line.customer.number if line.customer else "")
        self._put("invRef", v.document_no if line.customer else "")
        self._put("orderRef", v.order)
        self._put("shipDocRef", v.slip)
        self._put("costID", line.cost_centre)
        self._put("projID", line.project)
        if not line.is_vat:
            for part in line.vat[:99]:
                self._vat(part)
        if line.currency != self._books.company.currency and line.amount:
            with self._in("currency"):
                self._put("curCode", _currency(line.currency))
                self._put("curAmnt", self._money(line.amount, self._words.decimals_of(line.currency)))

    def _vat(self, part: VatPart) -> None:
        with self._in("vat"):
            self._put("vatID", part.code)
            self._put("vatPerc", f"{part.rate:.3f}")
            self._side("vatAmnt", -part.vat_accounting)


def _currency(code: str) -> str:
    return "ZZZ" if code in _CURRENCIES_UNKNOWN else code


def _country(code: str) -> str:
    return "" if code in _COUNTRIES_UNKNOWN else code


@cache
def _schema() -> Any:
    return etree.XMLSchema(etree.parse(str(SCHEMA)))


def faults(content: bytes) -> tuple[str, ...]:
    """What the structure of the format says against a file, with the line; none for one that may be handed over (EXP-010)."""
    try:
        document = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except etree.XMLSyntaxError as broken:
        return (str(broken),)
    schema = _schema()
    return () if schema.validate(document) else tuple(f"{e.line}: {e.message}" for e in schema.error_log)


def read(content: bytes) -> XafTotals:
    """Add a file up again, element by element."""
    sums = {"D": Decimal(0), "C": Decimal(0)}
    lines = transactions = 0
    said = (0, Decimal(0), Decimal(0))
    for _event, node in etree.iterparse(BytesIO(content), resolve_entities=False, no_network=True, huge_tree=True):
        name = etree.QName(node).localname
        if name == "trLine":
            lines += 1
            sums[_child(node, "amntTp")] += Decimal(_child(node, "amnt"))
        elif name == "transaction":
            transactions += 1
            node.clear()
        elif name == "transactions":
            said = (int(_child(node, "linesCount")), Decimal(_child(node, "totalDebit")), Decimal(_child(node, "totalCredit")))
    return XafTotals(lines, transactions, sums["D"], sums["C"], said)


def _child(node: Any, name: str) -> str:
    return str(node.findtext(f"{{{NAMESPACE}}}{name}"))

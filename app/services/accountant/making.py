"""The bytes of each kind of file, added up again from what was written (EXP-003, 004, 010…036)."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from app import i18n
from app.core.books import BookCustomer, BookLine, BookPeriod, Books, BookVoucher, Cut, ExportKind
from app.core.money import major, minor
from app.core.version import VERSION
from app.core.words import N_
from app.formats.accountant import datev, fec, sheets, xaf
from app.formats.accountant.datev import Posting
from app.formats.accountant.fec import FecLine
from app.queries.entries import SOURCE_NAMES
from app.rules.accountant import journals
from app.rules.accountant.checks import is_personal
from app.rules.accountant.pairing import Paired, paired
from app.rules.accountant.texts import Report, encoded
from app.services.accountant import carrying, tables
from app.services.accountant.options import Options, Wanted

PART = N_("A part of the books: the receivables of {company} with customers, revenue, VAT, the bank side, exchange differences, "
          "interest, fees and bills.")
NOT_AGAIN = N_("Receivables in foreign currency are revalued here: leave their accounts out when you revalue the general ledger.")
_OPENING, _ITEMS = N_("Opening balance of the accounts of customers only"), N_("Open items of customers")


@dataclass(frozen=True, slots=True)
class File:
    """A file as it is written, with what it was read back to: entries as its format counts them, both sides in minor units."""

    name: str
    content: bytes
    lines: int
    debit: int
    credit: int


@dataclass(frozen=True, slots=True)
class Made:
    """The files of one export, the texts that did not fit, and what was found wrong when they were read back."""

    files: tuple[File, ...]
    cuts: tuple[Cut, ...] = ()
    faults: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Order:
    """What a file is made from: the books, what is wanted, the settings, and the moment it is made."""

    books: Books
    wanted: Wanted
    options: Options
    created: datetime


def make(order: Order) -> Made:
    """Write the files of a kind in memory and add them up again."""
    maker: Callable[[Order], Made] = {ExportKind.LEDGER: _ledger, ExportKind.XAF: _xaf, ExportKind.FEC: _fec,
                                      ExportKind.DATEV: _datev, ExportKind.GDPDU: _gdpdu}[order.wanted.kind]
    return maker(order)


def sentences(books: Books) -> str:
    """What every file and its cover sheet say about themselves, in the language of the company (EXP-001, REV-032)."""
    language = books.company.language
    return " ".join((i18n.tr(PART, language).format(company=books.company.name), i18n.tr(NOT_AGAIN, language)))


def _stem(order: Order, word: str) -> str:
    return f"{word}_{order.books.company.code}_{order.wanted.first:%Y%m%d}_{order.wanted.last:%Y%m%d}"


def _minor(books: Books, value: Decimal) -> int:
    return minor(value.quantize(Decimal(1).scaleb(-books.company.decimals)), books.company.decimals)


def _same(books: Books, file: File, lines: int) -> tuple[str, ...]:
    """What was read back against what the books say (EXP-004)."""
    told, known = (file.lines, file.debit, file.credit), (lines, books.debit, books.credit)
    return () if told == known else (f"{file.name}: {told} / {known}",)


# ---------------------------------------------------------------- the ledger, and the set for a tax audit

def _ledger(order: Order) -> Made:
    books, comment = order.books, sentences(order.books)
    found = tables.of(books)
    places = [tables.DEBIT, tables.CREDIT]
    if order.wanted.csv:
        content, name = sheets.csv_archive(found, comment), f"{_stem(order, 'ledger')}.zip"
        count, sums = sheets.read_csv(content, found[0].name, places)
    else:
        content, name = sheets.workbook(found, order.created, comment), f"{_stem(order, 'ledger')}.xlsx"
        count, sums = sheets.read_workbook(content, found[0].title, places)
    file = File(name, content, count, _minor(books, sums[0]), _minor(books, sums[1]))
    return Made((file,), (), _same(books, file, books.lines))


def _gdpdu(order: Order) -> Made:
    books, found = order.books, tables.of(order.books)
    company = books.company
    content = sheets.audit_set(found, (company.name, f"{company.city} {company.country}".strip()), sentences(books),
                               (order.wanted.first, order.wanted.last))
    try:
        count, sums = sheets.read_audit_set(content, found[0].name, (tables.DEBIT_SHORT, tables.CREDIT_SHORT))
    except ValueError as wrong:
        return Made((), (), (str(wrong),))
    file = File(f"{_stem(order, 'gdpdu')}.zip", content, count, _minor(books, sums[0]), _minor(books, sums[1]))
    return Made((file,), (), _same(books, file, books.lines))


# ---------------------------------------------------------------- XAF

def _xaf(order: Order) -> Made:
    books, report = order.books, Report()
    language = books.company.language
    words = xaf.Words(
        f"Tegoed - {i18n.tr(N_('Receivables only'), language)}", VERSION, i18n.tr(_OPENING, language),
        i18n.tr(_ITEMS, language),
        {source: (j.code, j.name, j.type) for source, name in SOURCE_NAMES.items()
         for j in [journals.dutch(source, i18n.tr(name, language))]}, i18n.decimals_of)
    content = xaf.write(books, order.created.date(), words, report.fit)
    faults = xaf.faults(content)
    if faults:
        return Made((), report.cuts, faults)
    back = xaf.read(content)
    name = xaf.file_name(books.company.code, books.year, order.wanted.first, order.wanted.last)
    file = File(name, content, back.lines, _minor(books, back.debit), _minor(books, back.credit))
    said = (back.lines, back.debit, back.credit) == back.said
    return Made((file,), report.cuts, (*_same(books, file, books.lines), *(() if said else (f"{name}: {back.said}",))))


# ---------------------------------------------------------------- FEC

def _fec(order: Order) -> Made:
    """Balances carried forward, opening items, then as it was posted; lines without an amount are left out (EXP-022)."""
    books, options = order.books, order.options
    report = Report(options.encoding, options.separator)
    # Numbers that run through the file increase with it: opening items that were posted later stand where they were posted.
    ordered = sorted(books.vouchers, key=lambda v: (
        options.numbers_per_journal and journals.french(v.source).code != "AN", v.id))
    carried = [] if order.wanted.only_new else carrying.opening(
        books, report, whole=options.whole, per_journal=options.numbers_per_journal, lower_case=options.lower_case)
    lines = [*carried, *(_fec_line(order, report, v, line) for v in ordered for line in v.lines if line.accounting)]
    content = fec.write(lines, options.separator, options.encoding)
    back = fec.read(content, options.separator, options.encoding)
    name = fec.file_name(books.company.siren, books.year_last, whole=options.whole)
    file = File(name, content, back.lines, _minor(books, back.debit), _minor(books, back.credit))
    unbalanced = tuple(f"{name}: {number}" for number in back.unbalanced)
    told, known = (file.lines, file.debit, file.credit), (
        len(lines), *(books.debit + _minor(books, sum((x.debit for x in carried), Decimal(0))),
                      books.credit + _minor(books, sum((x.credit for x in carried), Decimal(0)))))
    return Made((file,), report.cuts, (*(() if told == known else (f"{name}: {told} / {known}",)), *unbalanced))


def _fec_line(order: Order, report: Report, v: BookVoucher, line: BookLine) -> FecLine:
    books, options = order.books, order.options
    journal, decimals, where = journals.french(v.source), books.company.decimals, v.number
    number = f"{journal.code}{v.sequence:06}" if options.numbers_per_journal else f"{v.whole_sequence:08}"
    amount = major(abs(line.accounting), decimals)
    customer = line.customer if line.receivable else None
    document = v.document_no or v.number
    text = line.text or v.text or f"{i18n.tr(SOURCE_NAMES[v.source], books.company.language)} {document}"
    foreign = line.currency != books.company.currency and line.amount != 0
    closed = line.match and line.settled_on is not None
    return FecLine(
        journal.code, report.fit(journal.name, 99, where, "JournalLib"), number, v.posting_date,
        report.fit(line.account.shown, 20, where, "CompteNum"),
        report.fit(line.account.name or line.account.number, 200, line.account.number, "CompteLib"),
        report.fit(customer.number, 20, where, "CompAuxNum") if customer else "",
        report.fit(customer.name, 200, customer.number, "CompAuxLib") if customer else "",
        report.fit(document, 50, where, "PieceRef"), v.document_date, report.fit(text, 200, where, "EcritureLib"),
        amount if line.accounting > 0 else Decimal(0), amount if line.accounting < 0 else Decimal(0),
        line.match if closed else line.match.lower() if options.lower_case else "", line.settled_on if closed else None,
        v.posted_at.date(), major(line.amount, i18n.decimals_of(line.currency)) if foreign else None,
        line.currency if foreign else "")


# ---------------------------------------------------------------- DATEV

def _datev(order: Order) -> Made:
    """A batch for each period, split where it has too many lines, and the customers in a file of their own (EXP-031, 035)."""
    report = Report(datev.ENCODING)
    files: list[File] = []
    faults: list[str] = []
    left = len(order.books.vouchers)
    for period in order.books.periods:
        held = [v for v in order.books.vouchers if period.first <= v.posting_date <= period.last]
        left -= len(held)
        postings = [(_posting(order, report, v, p, period), p) for v in held for p in paired(v, "EUR")]
        for n, start in enumerate(range(0, len(postings), datev.MOST), 1):
            file, wrong = _batch(order, period, n, postings[start:start + datev.MOST])
            files.append(file)
            faults += wrong
    if left:
        faults.append(f"{left} / {len(order.books.vouchers)}")
    if order.wanted.customers and files:
        files.append(_customers(order, report))
    return Made(tuple(files), report.cuts, tuple(faults))


def _batch(order: Order, period: BookPeriod, number: int, postings: list[tuple[Posting, Paired]]) -> tuple[File, list[str]]:
    first, last = max(period.first, order.wanted.first), min(period.last, order.wanted.last)
    header = replace(_header(order, datev.POSTINGS), first=first, last=last, description="Debitoren (Teilbuchhaltung)",
                     final=not period.open)
    content = datev.write(header, [posting for posting, _paired in postings])
    name = datev.file_name(datev.POSTINGS, first, last, number)
    try:
        back = datev.read(content)
    except ValueError as wrong:
        return File(name, content, 0, 0, 0), [f"{name}: {wrong}"]
    file = File(name, content, back.lines, _minor(order.books, back.debit), _minor(order.books, back.credit))
    debit, credit = (sum(p.accounting + p.discount for _posting, p in postings if p.debit is side) for side in (True, False))
    told = (file.lines, file.debit, file.credit)
    return file, [] if told == (len(postings), debit, credit) else [f"{name}: {told}"]


def _header(order: Order, category: int) -> datev.Header:
    known = order.options.datev
    return datev.Header(category, order.created, known.adviser, known.client, order.books.year_first, known.length,
                        initials=encoded(known.initials, datev.ENCODING), chart=encoded(known.chart, datev.ENCODING),
                        exported_by="Tegoed")


def _posting(order: Order, report: Report, v: BookVoucher, p: Paired, period: BookPeriod) -> Posting:
    decimals, where = order.books.company.decimals, v.number
    foreign = p.rate is not None
    moved = v.vat_date if v.vat_date and v.vat_date != v.posting_date else None
    return Posting(
        major(p.amount, i18n.decimals_of(p.currency) if foreign else decimals), p.debit, p.account, p.contra, v.posting_date,
        report.key(p.document, where, "Belegfeld 1"), f"{v.due_date:%d%m%y}" if v.due_date else "",
        report.fit(p.text, 60, where, "Buchungstext"), p.currency, p.rate, major(p.accounting, decimals) if foreign else None,
        report.fit(p.key, 4, where, "BU-Schlüssel"), v.archived, report.cost(p.cost_centre, where, "KOST1"),
        report.cost(p.project, where, "KOST2"), report.fit(p.vat_number, 15, where, "EU-Land u. UStID"), p.vat_rate,
        not period.open, moved, moved, v.due_date, p.reversal,
        major(p.discount, decimals) if p.discount else None)


def _customers(order: Order, report: Report) -> File:
    length = order.options.datev.length
    rows = [_customer(c, report) for c in order.books.customers if is_personal(c.number, length)]
    content = datev.write_customers(_header(order, datev.CUSTOMERS), rows)
    return File(datev.file_name(datev.CUSTOMERS, None, None, 1), content, datev.read_customers(content), 0, 0)


def _customer(c: BookCustomer, report: Report) -> dict[str, str]:
    def fit(text: str, most: int, name: str) -> str:
        return report.fit(text, most, c.number, name)

    european = c.vat_number[:2].isalpha()
    name = "Name (Adressattyp natürl. Person)" if c.person else "Name (Adressattyp Unternehmen)"
    return {
        "Konto": c.number, name: fit(c.name, 30 if c.person else 50, name),
        "Adressattyp": datev.PERSON if c.person else datev.COMPANY,
        "Kurzbezeichnung": fit(c.name[:15], 15, "Kurzbezeichnung"), "EU-Land": c.vat_number[:2] if european else "",
        "EU-UStID": fit(c.vat_number[2:], 13, "EU-UStID") if european else "", "Adressart": "STR",
        "Straße": fit(" ".join(t for t in (c.street, c.house, c.addition) if t), 36, "Straße"),
        "Postleitzahl": fit(c.postcode, 10, "Postleitzahl"), "Ort": fit(c.city, 30, "Ort"), "Land": c.country,
        "Kennz. Korrespondenzadresse": "1", "Telefon": fit(c.phone, 60, "Telefon"), "E-Mail": fit(c.email, 60, "E-Mail"),
        "IBAN-Nr. 1": fit(c.iban, 34, "IBAN-Nr. 1") if c.iban[:2].isalpha() else "",
        "SWIFT-Code 1": fit(c.bic, 11, "SWIFT-Code 1"),
        "Ansprechpartner": fit(c.contact, 40, "Ansprechpartner")}

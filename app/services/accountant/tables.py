"""The four tables of the ledger file: voucher lines, customers, open items, VAT (EXP 5.4), in the language of the company."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from app import i18n
from app.core.books import BookLine, Books, BookVoucher, OpenItem
from app.core.money import major
from app.core.words import N_
from app.formats.accountant.sheets import Head, Sheet
from app.queries.entries import TYPE_NAMES

DEBIT, CREDIT = 13, 14
"""Places of the two sides among the columns of the lines."""
DEBIT_SHORT, CREDIT_SHORT = "Soll", "Haben"
_LINES = (
    (N_("Date"), "day", "Buchungsdatum", 11), (N_("Voucher"), "text", "Beleg", 18), (N_("Line"), "count", "Zeile", 6),
    (N_("Series"), "text", "Nummernkreis", 10), (N_("Account"), "text", "Konto", 10), (N_("Name"), "text", "Kontoname", 26),
    (N_("Own account"), "text", "EigenesKonto", 10), (N_("Customer"), "text", "Debitor", 10),
    (N_("Customer name"), "text", "Debitorname", 26), (N_("Text"), "text", "Text", 32),
    (N_("Document"), "text", "Belegnummer", 18),
    (N_("Document date"), "day", "Belegdatum", 11), (N_("Due"), "day", "Faellig", 11), (N_("Debit"), "amount", DEBIT_SHORT, 13),
    (N_("Credit"), "amount", CREDIT_SHORT, 13), (N_("Currency"), "text", "Waehrung", 8),
    (N_("Amount in currency"), "amount", "BetragWaehrung", 14), (N_("VAT code"), "text", "UStCode", 10),
    (N_("VAT base"), "amount", "UStBasis", 13), (N_("VAT amount"), "amount", "UStBetrag", 13),
    (N_("Cost centre"), "text", "Kostenstelle", 12), (N_("Project"), "text", "Projekt", 12),
    (N_("Settled on"), "day", "AusgeglichenAm", 11), (N_("Match code"), "text", "Ausgleich", 8),
    (N_("User"), "text", "Benutzer", 16),
    (N_("Posted at"), "moment", "GebuchtAm", 16))
_CUSTOMERS = (
    (N_("Customer"), "text", "Debitor", 10), (N_("Name"), "text", "Name", 32), (N_("Street"), "text", "Strasse", 26),
    (N_("House number"), "text", "Hausnummer", 9), (N_("Postcode"), "text", "PLZ", 10), (N_("City"), "text", "Ort", 20),
    (N_("Country"), "text", "Land", 8), (N_("VAT number"), "text", "UStIdNr", 18), (N_("Contact"), "text", "Ansprechpartner", 20),
    (N_("E-mail"), "text", "EMail", 26), (N_("Telephone"), "text", "Telefon", 16), (N_("IBAN"), "text", "IBAN", 26))
_ITEMS = (
    (N_("Customer"), "text", "Debitor", 10), (N_("Customer name"), "text", "Debitorname", 28),
    (N_("Account"), "text", "Konto", 10),
    (N_("Document"), "text", "Belegnummer", 18), (N_("Type"), "text", "Art", 14), (N_("Document date"), "day", "Belegdatum", 11),
    (N_("Due"), "day", "Faellig", 11), (N_("Currency"), "text", "Waehrung", 8), (N_("Amount"), "amount", "Betrag", 13),
    (N_("Remaining"), "amount", "Offen", 13), (N_("Remaining in the currency of the books"), "amount", "OffenHauswaehrung", 15))
_VAT = (
    (N_("Voucher"), "text", "Beleg", 18), (N_("Line"), "count", "Zeile", 6), (N_("Number"), "count", "Nr", 6),
    (N_("Date"), "day", "Buchungsdatum", 11), (N_("VAT date"), "day", "UStDatum", 11), (N_("VAT code"), "text", "UStCode", 10),
    (N_("Percent"), "percent", "Satz", 8), (N_("VAT base"), "amount", "Basis", 13), (N_("VAT amount"), "amount", "Betrag", 13),
    (N_("Customer"), "text", "Debitor", 10), (N_("VAT number"), "text", "UStIdNr", 18), (N_("EU sales list"), "text", "ZM", 12))
_LISTS = {"goods": N_("EU sales::Goods"), "services": N_("EU sales::Services"), "triangular": N_("Triangular"), "none": ""}


def of(books: Books) -> tuple[Sheet, ...]:
    """Lines, customers, open items on the last day, VAT."""
    language = books.company.language

    def heads(columns: tuple[tuple[str, str, str, int], ...], keys: tuple[str, ...], leads: dict[str, str]) -> tuple[Head, ...]:
        return tuple(Head(i18n.tr(name, language), kind, short, short in keys, leads.get(short, ""), width)
                     for name, kind, short, width in columns)

    customer = {"Debitor": "Debitoren"}
    return (
        Sheet("Buchungen", i18n.tr(N_("Voucher lines"), language), heads(_LINES, ("Beleg", "Zeile"), customer),
              [_line(books, v, line) for v in books.vouchers for line in v.lines]),
        Sheet("Debitoren", i18n.tr(N_("Customers"), language), heads(_CUSTOMERS, ("Debitor",), {}),
              [[c.number, c.name, c.street, " ".join(t for t in (c.house, c.addition) if t), c.postcode, c.city, c.country,
                c.vat_number, c.contact, c.email, c.phone, c.iban] for c in books.customers]),
        Sheet("OffenePosten", i18n.tr(N_("Open items"), language), heads(_ITEMS, (), customer),
              [_item(books, item) for item in books.open_items]),
        Sheet("Umsatzsteuer", i18n.tr(N_("VAT"), language), heads(_VAT, ("Beleg", "Zeile", "Nr"), customer), list(_vat(books))))


def _own(books: Books, amount: int) -> Decimal:
    return major(amount, books.company.decimals)


def _line(books: Books, v: BookVoucher, line: BookLine) -> list[Any]:
    side = _own(books, abs(line.accounting))
    debit = line.accounting > 0 or (line.accounting == 0 and line.amount >= 0)
    parts = () if line.is_vat else line.vat
    return [
        v.posting_date, v.number, line.no, v.series, line.account.shown, line.account.name, line.account.number,
        line.customer.number if line.customer else None, line.customer.name if line.customer else None, line.text or v.text,
        v.document_no or v.number, v.document_date, v.due_date if line.receivable else None, side if debit else None,
        None if debit else side, line.currency, major(line.amount, i18n.decimals_of(line.currency)), line.vat_code or None,
        _own(books, sum(p.base_accounting for p in parts)) if parts else None,
        _own(books, sum(p.vat_accounting for p in parts)) if parts else None, line.cost_centre or None, line.project or None,
        line.settled_on, (line.match if line.settled_on else "") or None, v.user, v.posted_at.replace(microsecond=0)]


def _item(books: Books, item: OpenItem) -> list[Any]:
    places = i18n.decimals_of(item.currency)
    return [item.customer.number, item.customer.name, item.account.shown, item.document_no,
            i18n.tr(TYPE_NAMES[item.type], books.company.language), item.document_date, item.due_date, item.currency,
            major(item.amount, places), major(item.remaining, places), _own(books, item.remaining_accounting)]


def _vat(books: Books) -> Iterator[list[Any]]:
    """A row for every share of VAT, with the line it falls on."""
    for v in books.vouchers:
        customer = next((line.customer.number for line in v.lines if line.customer is not None), None)
        for line in v.lines:
            for n, p in enumerate(line.vat, 1):
                yield [v.number, line.no, n, v.posting_date, v.vat_date or v.posting_date, p.code, p.rate,
                       _own(books, p.base_accounting), _own(books, p.vat_accounting), customer, p.vat_number or None,
                       i18n.tr(_LISTS[p.list_kind], books.company.language) if _LISTS[p.list_kind] else None]

"""DATEV format, EXTF 700: batches of postings (category 21, version 13) and customers (16, version 5) (EXP-030…035)."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

ENCODING = "cp1252"
MOST = 99_999
"""Lines of one batch at most (EXP-031)."""
POSTINGS, CUSTOMERS = 21, 16
_NAMES = {POSTINGS: "Buchungsstapel", CUSTOMERS: "Debitoren/Kreditoren"}
_VERSIONS = {POSTINGS: 13, CUSTOMERS: 5}


def _numbered(pattern: str, last: int) -> list[str]:
    return [part.format(n=n) for n in range(1, last + 1) for part in pattern.split("|")]


COLUMNS: tuple[str, ...] = (
    "Umsatz (ohne Soll/Haben-Kz)", "Soll/Haben-Kennzeichen", "WKZ Umsatz", "Kurs", "Basis-Umsatz", "WKZ Basis-Umsatz", "Konto",
    "Gegenkonto (ohne BU-Schlüssel)", "BU-Schlüssel", "Belegdatum", "Belegfeld 1", "Belegfeld 2", "Skonto", "Buchungstext",
    "Postensperre", "Diverse Adressnummer", "Geschäftspartnerbank", "Sachverhalt", "Zinssperre", "Beleglink",
    *_numbered("Beleginfo - Art {n}|Beleginfo - Inhalt {n}", 8), "KOST1 - Kostenstelle", "KOST2 - Kostenstelle", "Kost-Menge",
    "EU-Land u. UStID (Bestimmung)", "EU-Steuersatz (Bestimmung)", "Abw. Versteuerungsart", "Sachverhalt L+L",
    "Funktionsergänzung L+L", "BU 49 Hauptfunktionstyp", "BU 49 Hauptfunktionsnummer", "BU 49 Funktionsergänzung",
    *_numbered("Zusatzinformation - Art {n}|Zusatzinformation- Inhalt {n}", 20), "Stück", "Gewicht", "Zahlweise",
    "Forderungsart", "Veranlagungsjahr", "Zugeordnete Fälligkeit", "Skontotyp", "Auftragsnummer", "Buchungstyp",
    "USt-Schlüssel (Anzahlungen)", "EU-Land (Anzahlungen)", "Sachverhalt L+L (Anzahlungen)", "EU-Steuersatz (Anzahlungen)",
    "Erlöskonto (Anzahlungen)", "Herkunft-Kz", "Buchungs GUID", "KOST-Datum", "SEPA-Mandatsreferenz", "Skontosperre",
    "Gesellschaftername", "Beteiligtennummer", "Identifikationsnummer", "Zeichnernummer", "Postensperre bis",
    "Bezeichnung SoBil-Sachverhalt", "Kennzeichen SoBil-Buchung", "Festschreibung", "Leistungsdatum",
    "Datum Zuord. Steuerperiode", "Fälligkeit", "Generalumkehr (GU)", "Steuersatz", "Land", "Abrechnungsreferenz",
    "BVV-Position", "EU-Land u. UStID (Ursprung)", "EU-Steuersatz (Ursprung)", "Abw. Skontokonto")
"""The 125 columns of a posting."""
_BARE = frozenset({1, 4, 5, 7, 8, 10, 13, 15, 17, 18, 19, 39, 41, 43, 44, 45, 46, 47, 88, 89, 90, 92, 93, 94, 97, 99, 100, 101,
                   104, 106, 108, 111, 113, 114, 115, 116, 117, 119, 122, 124, 125})
"""Columns that hold numbers and dates, which stand without quotation marks."""
_BANK = ("Bankleitzahl {n}", "Bankbezeichnung {n}", "Bank-Kontonummer {n}", "Länderkennzeichen {n}", "IBAN-Nr. {n}", "Leerfeld",
         "SWIFT-Code {n}", "Abw. Kontoinhaber {n}", "Kennz. Hauptbankverb. {n}", "Bankverb {n} Gültig von",
         "Bankverb {n} Gültig bis")


def _banks(first: int, last: int) -> list[str]:
    return [part.format(n=n) for n in range(first, last + 1) for part in _BANK]


CUSTOMER_COLUMNS: tuple[str, ...] = (
    "Konto", "Name (Adressattyp Unternehmen)", "Unternehmensgegenstand", "Name (Adressattyp natürl. Person)",
    "Vorname (Adressattyp natürl. Person)", "Name (Adressattyp keine Angabe)", "Adressattyp", "Kurzbezeichnung", "EU-Land",
    "EU-UStID", "Anrede", "Titel/Akad. Grad", "Adelstitel", "Namensvorsatz", "Adressart", "Straße", "Postfach", "Postleitzahl",
    "Ort", "Land", "Versandzusatz", "Adresszusatz", "Abweichende Anrede", "Abw. Zustellbezeichnung 1",
    "Abw. Zustellbezeichnung 2", "Kennz. Korrespondenzadresse", "Adresse Gültig von", "Adresse Gültig bis", "Telefon",
    "Bemerkung (Telefon)", "Telefon GL", "Bemerkung (Telefon GL)", "E-Mail", "Bemerkung (E-Mail)", "Internet",
    "Bemerkung (Internet)", "Fax", "Bemerkung (Fax)", "Sonstige", "Bemerkung (Sonstige)", *_banks(1, 5), "Leerfeld",
    "Briefanrede", "Grußformel", "Kunden-/Lief.-Nr.", "Steuernummer", "Sprache", "Ansprechpartner", "Vertreter",
    "Sachbearbeiter", "Diverse-Konto", "Ausgabeziel", "Währungssteuerung", "Kreditlimit (Debitor)", "Zahlungsbedingung",
    "Fälligkeit in Tagen (Debitor)", "Skonto in Prozent (Debitor)", "Kreditoren-Ziel 1 Tg.", "Kreditoren-Skonto 1 %",
    "Kreditoren-Ziel 2 Tg.", "Kreditoren-Skonto 2 %", "Kreditoren-Ziel 3 Brutto Tg.", "Kreditoren-Ziel 4 Tg.",
    "Kreditoren-Skonto 4 %", "Kreditoren-Ziel 5 Tg.", "Kreditoren-Skonto 5 %", "Mahnung", "Kontoauszug", "Mahntext 1",
    "Mahntext 2", "Mahntext 3", "Kontoauszugstext", "Mahnlimit Betrag", "Mahnlimit %", "Zinsberechnung", "Mahnzinssatz 1",
    "Mahnzinssatz 2", "Mahnzinssatz 3", "Lastschrift", "Leerfeld", "Mandantenbank", "Zahlungsträger",
    *_numbered("Indiv. Feld {n}", 15), *(f"{name} (Rechnungsadresse)" for name in (
        "Abweichende Anrede", "Adressart", "Straße", "Postfach", "Postleitzahl", "Ort", "Land", "Versandzusatz",
        "Adresszusatz", "Abw. Zustellbezeichnung 1", "Abw. Zustellbezeichnung 2", "Adresse Gültig von", "Adresse Gültig bis")),
    *_banks(6, 10), "Nummer Fremdsystem", "Insolvent", *_numbered("SEPA-Mandatsreferenz {n}", 10), "Verknüpftes OPOS-Konto",
    "Mahnsperre bis", "Lastschriftsperre bis", "Zahlungssperre bis", "Gebührenberechnung", *_numbered("Mahngebühr {n}", 3),
    "Pauschalenberechnung", *_numbered("Verzugspauschale {n}", 3), "Alternativer Suchname", "Status",
    "Anschrift manuell geändert (Korrespondenzadresse)", "Anschrift individuell (Korrespondenzadresse)",
    "Anschrift manuell geändert (Rechnungsadresse)", "Anschrift individuell (Rechnungsadresse)", "Fristberechnung bei Debitor",
    *_numbered("Mahnfrist {n}", 3), "Letzte Frist")
"""The 254 columns of a customer."""
PERSON, COMPANY = "1", "2"
_CUSTOMER_BARE = frozenset({"Konto", "Kreditlimit (Debitor)"})


@dataclass(frozen=True, slots=True)
class Header:
    """The first line of a file: who, which year, which days. `final` = nothing of it may change any more (field 21)."""

    category: int
    created: datetime
    adviser: int
    client: int
    year_start: date
    length: int
    first: date | None = None
    last: date | None = None
    description: str = ""
    initials: str = ""
    final: bool = False
    chart: str = ""
    origin: str = "RE"
    exported_by: str = ""
    information: str = ""


@dataclass(frozen=True, slots=True)
class Posting:
    """A posting; amounts in units, always positive, `debit` counts for `account`.

    With a `currency` other than the euro come `rate` (units of it for one euro) and `base` (euros). `due`, `service`, `tax_day`
    are written as TTMMJJJJ, `day` as TTMM. `discount` is cash discount beside `amount`, of receipts in euros only, 1.00 at least;
    `link` names the document in the archive, `vat_rate` is that of another country, in percent.
    """

    amount: Decimal
    debit: bool
    account: str
    contra: str
    day: date
    document: str = ""
    second: str = ""
    text: str = ""
    currency: str = "EUR"
    rate: Decimal | None = None
    base: Decimal | None = None
    key: str = ""
    link: str = ""
    cost_centre: str = ""
    project: str = ""
    vat_number: str = ""
    vat_rate: Decimal | None = None
    final: bool = False
    service: date | None = None
    tax_day: date | None = None
    due: date | None = None
    reversal: bool = False
    discount: Decimal | None = None


def file_name(category: int, first: date | None, last: date | None, number: int) -> str:
    """`EXTF_Buchungsstapel_<from>_<to>_<n>.csv`; `EXTF_Debitoren.csv` (EXP-030)."""
    if category == CUSTOMERS or first is None or last is None:
        return "EXTF_Debitoren.csv"
    return f"EXTF_Buchungsstapel_{first:%Y%m%d}_{last:%Y%m%d}_{number}.csv"


def header_line(h: Header) -> str:
    """The 31 fields of the first line (EXP-032)."""
    postings = h.category == POSTINGS
    kind = ["1", "0", "1" if h.final else "0", _quoted("EUR")] if postings else ["", "", "", _quoted("")]
    fields = [
        _quoted("EXTF"), "700", str(h.category), _quoted(_NAMES[h.category]), str(_VERSIONS[h.category]),
        f"{h.created:%Y%m%d%H%M%S}{h.created.microsecond // 1000:03}", "", _quoted(h.origin), _quoted(h.exported_by), _quoted(""),
        str(h.adviser), str(h.client), f"{h.year_start:%Y%m%d}", str(h.length), _iso(h.first), _iso(h.last),
        _quoted(h.description[:30]), _quoted(h.initials[:2]), *kind, "", _quoted(""), "", "", _quoted(h.chart), "", "",
        _quoted(""), _quoted(h.information[:16])]
    return ";".join(fields)


def _iso(day: date | None) -> str:
    return f"{day:%Y%m%d}" if day else ""


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def write(header: Header, postings: Iterable[Posting]) -> bytes:
    """A batch: header, column names, postings (EXP-030, 032)."""
    return _file((header_line(header), ";".join(COLUMNS), *map(_row, postings)))


def _row(posting: Posting) -> str:
    values = [""] * len(COLUMNS)
    for column, value in _fields(posting).items():
        values[column - 1] = value
    return _line(values, _BARE)


def _file(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\r\n" for line in lines).encode(ENCODING)


def _line(values: Sequence[str], bare: frozenset[int]) -> str:
    """Numbers and dates as they are, texts in quotation marks, empty ones too."""
    return ";".join(v if n in bare else _quoted(v) for n, v in enumerate(values, 1))


def _fields(p: Posting) -> Mapping[int, str]:
    return {
        1: _amount(p.amount), 2: "S" if p.debit else "H", 3: p.currency, 4: _rate(p.rate), 5: _amount(p.base),
        6: "EUR" if p.base is not None else "", 7: p.account, 8: p.contra, 9: p.key, 10: f"{p.day:%d%m}", 11: p.document,
        12: p.second, 13: _amount(p.discount), 14: p.text, 20: p.link, 37: p.cost_centre, 38: p.project, 40: p.vat_number,
        41: _percent(p.vat_rate), 114: "1" if p.final else "0", 115: _long(p.service), 116: _long(p.tax_day),
        117: _long(p.due), 118: "1" if p.reversal else ""}


def _amount(value: Decimal | None) -> str:
    return "" if value is None else f"{value:.2f}".replace(".", ",")


def _rate(value: Decimal | None) -> str:
    """As few decimals as say it, two at least."""
    if value is None:
        return ""
    whole, _point, decimals = f"{value:f}".partition(".")
    return f"{whole},{decimals.rstrip('0').ljust(2, '0')}"


def _percent(value: Decimal | None) -> str:
    """Two digits before the comma and two behind it: 05,50."""
    return "" if value is None else f"{value:05.2f}".replace(".", ",")


def _long(day: date | None) -> str:
    return f"{day:%d%m%Y}" if day else ""


def write_customers(header: Header, customers: Iterable[Mapping[str, str]]) -> bytes:
    """Customers, each by the names of its filled columns (EXP-035)."""
    places = {name: n for n, name in reversed(list(enumerate(CUSTOMER_COLUMNS)))}
    bare = frozenset(places[name] + 1 for name in _CUSTOMER_BARE)
    lines = []
    for customer in customers:
        values = [""] * len(CUSTOMER_COLUMNS)
        for name, value in customer.items():
            values[places[name]] = value
        lines.append(_line(values, bare))
    return _file((header_line(header), ";".join(CUSTOMER_COLUMNS), *lines))


@dataclass(frozen=True, slots=True)
class DatevTotals:
    """What a batch was read back to: postings, and in euros what was debited and credited to the first account, discount too."""

    lines: int
    debit: Decimal
    credit: Decimal
    first: date
    last: date


def read(content: bytes) -> DatevTotals:
    """Add a batch up again; raises `ValueError` where it is none, or a day lies outside it."""
    rows = list(csv.reader(io.StringIO(content.decode(ENCODING), newline=""), delimiter=";"))
    if len(rows) < 2 or rows[0][:3] != ["EXTF", "700", "21"] or len(rows[0]) != 31 or tuple(rows[1]) != COLUMNS:
        raise ValueError("no batch of postings")
    first, last = (date(int(t[:4]), int(t[4:6]), int(t[6:])) for t in rows[0][14:16])
    sums = {"S": Decimal(0), "H": Decimal(0)}
    for row in rows[2:]:
        if len(row) != len(COLUMNS) or not f"{first:%m%d}" <= row[9][2:] + row[9][:2] <= f"{last:%m%d}":
            raise ValueError(f"line {len(row)} {row[9]}")
        sums[row[1]] += _number(row[4] or row[0]) + _number(row[12])
    return DatevTotals(len(rows) - 2, sums["S"], sums["H"], first, last)


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", ".") or 0)


def read_customers(content: bytes) -> int:
    """How many customers a file has; raises `ValueError` where it is none."""
    rows = list(csv.reader(io.StringIO(content.decode(ENCODING), newline=""), delimiter=";"))
    if len(rows) < 2 or rows[0][:3] != ["EXTF", "700", "16"] or any(len(row) != len(CUSTOMER_COLUMNS) for row in rows[1:]):
        raise ValueError("no customers")
    return len(rows) - 2

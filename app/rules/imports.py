"""What a row of an import means: fields and their headings, mapping, dates and amounts of the file, keys (IMP-002…007)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from app.core import identifiers
from app.core.enums import LANGUAGES, Blocked, EntryType
from app.core.money import Money, minor
from app.core.problems import Problem, error, warning
from app.core.search import folded
from app.core.words import N_, declare

declare({
    "IMP-006-missing": N_("{field} is missing."),
    "IMP-006-date": N_("“{value}” is not a date ({order})."),
    "IMP-006-amount": N_("“{value}” is not an amount."),
    "IMP-006-decimals": N_("“{value}” has more decimals than {currency} has."),
    "IMP-006-long": N_("{field} has more than {most} characters."),
    "IMP-006-currency": N_("Currency {value} is not known."),
    "IMP-006-country": N_("Country {value} is not known."),
    "IMP-006-language": N_("Language {value} is not one of en, nl, fr, de."),
    "IMP-006-blocked": N_("{value} is no value of Blocked (blank, Ship, Invoice, All)."),
    "IMP-006-type": N_("{value} is no document type (invoice, credit note, payment)."),
    "IMP-006-email": N_("{value} is not an e-mail address."),
    "IMP-006-vat": N_("VAT number {value} is not valid."),
    "IMP-006-iban": N_("IBAN {value} is not valid."),
    "IMP-006-due": N_("The due date {due} lies before the document date {dated}."),
    "IMP-006-settled": N_("The settlement date {settled} lies before the document date {dated}."),
    "IMP-006-zero": N_("An amount of zero opens nothing."),
    "IMP-005-twice": N_("{key} stands in row {first} as well."),
    "IMP-005-exists": N_("{key} exists already."),
    "IMP-007-customer": N_("Customer {customer} does not exist."),
    "IMP-002-column": N_("No column is chosen for {field}."),
})


class Entity(StrEnum):
    """What an import brings in."""

    CUSTOMERS = "customers"
    OPEN_ITEMS = "open_items"


class DateOrder(StrEnum):
    """How the file writes dates."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


class Existing(StrEnum):
    """What to do with a row whose key exists (IMP-005)."""

    ERROR = "error"
    SKIP = "skip"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an entity with the headings it is recognised by, in four languages."""

    name: str
    label: str
    headings: tuple[str, ...]
    required: bool = False
    kind: str = "text"
    most: int = 100


def _f(name: str, label: str, headings: str, **more: object) -> Field:
    return Field(name, label, tuple(h.strip() for h in headings.split("|")), **more)  # type: ignore[arg-type]


CUSTOMER_FIELDS = (
    _f(
        "number",
        N_("Customer no."),
        "customer no|customer number|customerid|customer id|customer|account|klantnr|klantnummer|"
        "debiteurnr|debiteur|numéro client|no client|code client|client|kundennummer|debitorennr|debitor|kundennr",
        required=True,
        most=20,
    ),
    _f(
        "name",
        N_("Name"),
        "name|customer name|company|naam|klantnaam|bedrijfsnaam|nom|raison sociale|firma|kundenname",
        required=True,
    ),
    _f("street", N_("Street"), "street|address|straat|adres|rue|adresse|strasse|straße|anschrift"),
    _f("postcode", N_("Postcode"), "postcode|zip|postal code|code postal|plz|postleitzahl", most=12),
    _f("city", N_("City"), "city|town|plaats|woonplaats|ville|localité|ort|stadt", most=60),
    _f("country", N_("Country"), "country|countrycode|country code|land|landcode|pays|code pays|länderkennzeichen", most=40),
    _f("language", N_("Language"), "language|taal|langue|sprache", most=20),
    _f("currency", N_("Currency"), "currency|valuta|munt|devise|währung", most=3),
    _f("group", N_("Customer group"), "group|customer group|klantgroep|groep|groupe|debitorengruppe|kundengruppe", most=10),
    _f("type", N_("Type"), "customer type|partner type|klanttype|soort klant|type de client|kundenart", most=20),
    _f("email", N_("E-mail"), "email|e-mail|mail|e-mailadres|courriel", most=120),
    _f("phone", N_("Phone"), "phone|telephone|telefoon|téléphone|telefon", most=30),
    _f("contact", N_("Contact"), "contact|contact person|contactpersoon|interlocuteur|ansprechpartner", most=80),
    _f("vat_number", N_("VAT number"), "vat|vat number|vat id|btw|btw-nummer|btwnummer|tva|numéro tva|ust-idnr|ustid", most=20),
    _f(
        "registration",
        N_("Registration no."),
        "registration|company number|kvk|kvk-nummer|ondernemingsnummer|siren|siret|handelsregister",
        most=40,
    ),
    _f("iban", N_("IBAN"), "iban|bank account|bankrekening|compte bancaire|bankverbindung", most=40),
    _f(
        "payment_term",
        N_("Payment terms"),
        "terms|payment terms|betalingsconditie|betalingsvoorwaarde|conditions de paiement|zahlungsbedingung",
        most=10,
    ),
    _f("blocked", N_("Blocked"), "blocked|geblokkeerd|bloqué|gesperrt", most=20),
    _f("credit_limit", N_("Credit limit"), "credit limit|kredietlimiet|limite de crédit|kreditlimit", kind="amount"),
)
ITEM_FIELDS = (
    replace(CUSTOMER_FIELDS[0]),
    _f("customer_name", N_("Customer name"), "customer name|name|klantnaam|naam|nom du client|nom|kundenname|name"),
    _f("type", N_("Document type"), "type|document type|soort|documentsoort|type de document|belegart|art", most=30),
    _f(
        "document_no",
        N_("Document no."),
        "document no|document number|invoice|invoice no|invoice number|invoicenumber|number|factuur|"
        "factuurnr|factuurnummer|documentnr|facture|n° facture|numéro|numéro de facture|rechnung|rechnungsnr|rechnungsnummer|"
        "belegnummer|belegnr",
        required=True,
        most=20,
    ),
    _f(
        "document_date",
        N_("Document date"),
        "date|document date|invoice date|invoicedate|datum|factuurdatum|date facture|date de facture|rechnungsdatum|belegdatum",
        required=True,
        kind="date",
    ),
    _f(
        "due_date",
        N_("Due date"),
        "due|due date|duedate|vervaldatum|vervalt|échéance|date d'échéance|fällig|fälligkeit|fälligkeitsdatum",
        kind="date",
    ),
    _f(
        "amount",
        N_("Amount"),
        "amount|open amount|invoiceamount|invoice amount|remaining|balance|bedrag|openstaand|"
        "openstaand bedrag|saldo|montant|solde|reste à payer|betrag|offen|offener betrag|restbetrag",
        required=True,
        kind="amount",
    ),
    _f(
        "original_amount",
        N_("Original amount"),
        "original amount|oorspronkelijk bedrag|montant d'origine|ursprungsbetrag",
        kind="amount",
    ),
    _f("currency", N_("Currency"), "currency|valuta|munt|devise|währung", most=3),
    _f(
        "settled_on",
        N_("Settled on"),
        "settled|settleddate|settled date|payment date|paid on|betaald op|betaaldatum|date de paiement|"
        "payé le|bezahlt am|zahlungsdatum",
        kind="date",
    ),
    _f("disputed", N_("Disputed"), "disputed|dispute|betwist|litige|contesté|strittig", kind="flag"),
    _f("on_hold", N_("On hold"), "on hold|in de wacht|en attente|wartestand", most=3),
    _f("level", N_("Reminder level"), "level|reminder level|aanmaningsniveau|niveau de relance|mahnstufe", kind="integer"),
    _f(
        "last_letter",
        N_("Last letter date"),
        "last letter|last reminder|laatste aanmaning|dernière relance|letzte mahnung",
        kind="date",
    ),
    _f("text", N_("Text"), "text|description|omschrijving|libellé|beschreibung"),
)
FIELDS: Mapping[Entity, tuple[Field, ...]] = {Entity.CUSTOMERS: CUSTOMER_FIELDS, Entity.OPEN_ITEMS: ITEM_FIELDS}


# ---------------------------------------------------------------- mapping

def _plain(heading: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", folded(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading))).strip()


def propose(entity: Entity, headings: Sequence[str]) -> dict[str, int]:
    """Field name -> column, from the headings' synonyms; a column is used once, exact matches first (IMP-002)."""
    plain = [_plain(h) for h in headings]
    squeezed = [p.replace(" ", "") for p in plain]
    found: dict[str, int] = {}
    taken: set[int] = set()
    for item in FIELDS[entity]:
        for synonym in item.headings:
            wanted = _plain(synonym).replace(" ", "")
            column = next((n for n, p in enumerate(squeezed) if p == wanted and n not in taken), None)
            if column is not None:
                found[item.name] = column
                taken.add(column)
                break
    return found


def heading_key(headings: Sequence[str]) -> str:
    """What recognises the same kind of file again."""
    return "|".join(_plain(h) for h in headings)


def detect_date_order(values: Iterable[str]) -> tuple[DateOrder, bool]:
    """The order of day and month by the evidence of a whole column; False = the column does not tell (IMP-002)."""
    first_large = second_large = year_first = False
    for value in values:
        parts = re.findall(r"\d+", value)
        if len(parts) < 3:
            continue
        if len(parts[0]) == 4:
            year_first = True
        elif int(parts[0]) > 12:
            first_large = True
        elif int(parts[1]) > 12:
            second_large = True
    if year_first:
        return DateOrder.YMD, True
    if second_large and not first_large:
        return DateOrder.MDY, True
    return DateOrder.DMY, first_large and not second_large


def detect_decimal(values: Iterable[str]) -> str:
    """The decimal sign of a column: the last sign where both occur, else the one not followed by three digits."""
    votes = {",": 0, ".": 0}
    for value in values:
        signs = [c for c in value if c in ",."]
        if not signs:
            continue
        last = max(value.rfind(","), value.rfind("."))
        after = re.sub(r"\D", "", value[last + 1:])
        if len(set(signs)) == 2 or (len(signs) == 1 and len(after) != 3):
            votes[value[last]] += 1
    return "," if votes[","] > votes["."] else "."


@dataclass(frozen=True, slots=True)
class Reading:
    """How values of the file are read and mapped; `constants` fill fields without a column, `values` replace texts per field."""

    entity: Entity
    columns: Mapping[str, int]
    date_order: DateOrder = DateOrder.DMY
    decimal: str = ","
    constants: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    existing: Existing = Existing.ERROR
    create_customers: bool = False


def check_mapping(reading: Reading) -> tuple[Problem, ...]:
    """Required fields without a column or constant; a customer's name may come from her number in open items."""
    missing = [f for f in FIELDS[reading.entity] if f.required and f.name not in reading.columns
               and f.name not in reading.constants]
    return tuple(error("IMP-002-column", at=f.name, field=f.label) for f in missing)


# ---------------------------------------------------------------- values

_MONTH_FIRST = re.compile(r"(\d{1,4})[-./ ](\d{1,2})[-./ ](\d{2,4})(?:[ T].*)?")


def read_date(text: str, order: DateOrder) -> date | None:
    """A date in the file's order; a four-digit year in front always means year-month-day."""
    match = _MONTH_FIRST.fullmatch(text.strip())
    if match is None:
        digits = text.strip()
        match = re.fullmatch(r"(\d{4})(\d{2})(\d{2})", digits)
        if match is None:
            return None
    one, two, three = match.groups()
    if len(one) == 4 or order is DateOrder.YMD:
        year, month, day = one, two, three
    else:
        year = three
        month, day = (one, two) if order is DateOrder.MDY else (two, one)
    number = int(year)
    if len(year) == 2:
        number += 1900 if number >= 50 else 2000
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None


def read_amount(text: str, decimal: str) -> Decimal | None:
    """An amount in the file's writing: grouping, trailing minus, brackets, currency signs."""
    body = re.sub("[\\s\u00a0\u202f'’€£$]|[A-Z]{3}", "", text.replace("\u2212", "-"))
    negative = body.startswith("-") or body.endswith("-") or (body.startswith("(") and body.endswith(")"))
    body = body.strip("-+()")
    grouping = "." if decimal == "," else ","
    whole, sign, part = body.rpartition(decimal) if decimal in body else (body, "", "")
    if grouping in part or not re.fullmatch(rf"\d+|\d{{1,3}}(\{grouping}\d{{3}})+|", whole) or not re.fullmatch(r"\d*", part):
        return None
    try:
        value = Decimal(f"{whole.replace(grouping, '') or '0'}.{part or '0'}") if (whole or part) else None
    except InvalidOperation:
        return None
    if value is None:
        return None
    return -value if negative else value


_BLOCKED = {
    "": Blocked.BLANK,
    "0": Blocked.BLANK,
    "no": Blocked.BLANK,
    "nee": Blocked.BLANK,
    "non": Blocked.BLANK,
    "nein": Blocked.BLANK,
    "blank": Blocked.BLANK,
    "leeg": Blocked.BLANK,
    "vide": Blocked.BLANK,
    "leer": Blocked.BLANK,
    "1": Blocked.SHIP,
    "ship": Blocked.SHIP,
    "verzending": Blocked.SHIP,
    "expedier": Blocked.SHIP,
    "liefern": Blocked.SHIP,
    "2": Blocked.INVOICE,
    "invoice": Blocked.INVOICE,
    "factureren": Blocked.INVOICE,
    "facture": Blocked.INVOICE,
    "fakturieren": Blocked.INVOICE,
    "3": Blocked.ALL,
    "all": Blocked.ALL,
    "alle": Blocked.ALL,
    "alles": Blocked.ALL,
    "tous": Blocked.ALL,
}
_TYPES = {"invoice": EntryType.INVOICE, "factuur": EntryType.INVOICE, "facture": EntryType.INVOICE, "rechnung": EntryType.INVOICE,
          "credit note": EntryType.CREDIT_NOTE, "creditnota": EntryType.CREDIT_NOTE, "avoir": EntryType.CREDIT_NOTE,
          "gutschrift": EntryType.CREDIT_NOTE, "payment": EntryType.PAYMENT, "betaling": EntryType.PAYMENT,
          "reglement": EntryType.PAYMENT, "paiement": EntryType.PAYMENT, "zahlung": EntryType.PAYMENT}
_YES = {"yes", "y", "true", "1", "x", "ja", "j", "oui", "o", "waar", "vrai", "wahr"}
_LANGUAGES = {"english": "en", "engels": "en", "anglais": "en", "englisch": "en", "dutch": "nl", "nederlands": "nl",
              "neerlandais": "nl", "niederlandisch": "nl", "french": "fr", "frans": "fr", "francais": "fr", "franzosisch": "fr",
              "german": "de", "duits": "de", "allemand": "de", "deutsch": "de"}
_AUDIENCES = {"private": "private", "particulier": "private", "consumer": "private", "privat": "private", "public": "public",
              "overheid": "public", "offentlich": "public"}
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


# ---------------------------------------------------------------- rows

@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer to create or update; empty texts leave a field alone."""

    row: int
    number: str
    name: str
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    language: str = ""
    currency: str = ""
    group: str = ""
    type: str = "business"
    email: str = ""
    phone: str = ""
    contact: str = ""
    vat_number: str = ""
    registration: str = ""
    iban: str = ""
    payment_term: str = ""
    blocked: Blocked | None = None
    credit_limit: int | None = None


@dataclass(frozen=True, slots=True)
class OpenItemRow:
    """An open item; `amount` in minor units, signed (+ = owes). `settled_on` = it was paid in full on that day."""

    row: int
    customer: str
    customer_name: str
    entry_type: EntryType
    document_no: str
    document_date: date
    due_date: date
    amount: int
    currency: str
    settled_on: date | None = None
    disputed: bool = False
    on_hold: str | None = None
    level: int = 0
    last_letter: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What exists already; numbers in lower case. `decimals` by currency."""

    customers: frozenset[str] = frozenset()
    documents: frozenset[tuple[str, str, str]] = frozenset()
    decimals: Mapping[str, int] = field(default_factory=dict)
    countries: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    currency: str = "EUR"


@dataclass(frozen=True, slots=True)
class RowResult:
    """A row of the file with what became of it: `action` create, update, skip or error (IMP-003)."""

    number: int
    action: str
    problems: tuple[Problem, ...] = ()
    customer: CustomerRow | None = None
    item: OpenItemRow | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A dry run: every row's result, new customers open items need, totals per currency in minor units."""

    entity: Entity
    rows: tuple[RowResult, ...]
    new_customers: tuple[CustomerRow, ...] = ()
    totals: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def count(self, action: str) -> int:
        """Rows with that action."""
        return sum(r.action == action for r in self.rows)

    @property
    def wrong(self) -> tuple[RowResult, ...]:
        """Rows that cannot be imported."""
        return tuple(r for r in self.rows if r.action == "error")


class _Reader:
    """Reads the cells of one row and collects its problems."""

    def __init__(self, reading: Reading, number: int, cells: Sequence[str]) -> None:
        self._reading, self._cells, self.number = reading, cells, number
        self.problems: list[Problem] = []
        self._labels = {f.name: f for f in FIELDS[reading.entity]}

    def text(self, name: str) -> str:
        """The text of a field: column or constant, value map applied."""
        column = self._reading.columns.get(name)
        raw = self._cells[column].strip() if column is not None and column < len(self._cells) else ""
        raw = raw or self._reading.constants.get(name, "")
        mapped = self._reading.values.get(name, {}).get(raw, raw)
        item = self._labels[name]
        if item.required and not mapped:
            self.wrong("IMP-006-missing", name, field=item.label)
        if item.kind == "text" and len(mapped) > item.most:
            self.wrong("IMP-006-long", name, field=item.label, most=item.most)
        return mapped

    def wrong(self, code: str, name: str, **saw: Any) -> None:
        """Note a problem of one cell."""
        self.problems.append(error(code, at=name, row=self.number, **saw))

    def doubt(self, code: str, name: str, value: str) -> None:
        """Note a warning of one cell."""
        self.problems.append(warning(code, key=f"{code}-{self.number}", at=name, row=self.number, value=value))

    def day(self, name: str) -> date | None:
        """A date field; empty = None."""
        text = self.text(name)
        if not text or text in ("0", "00-00-0000", "NULL"):
            return None
        found = read_date(text, self._reading.date_order)
        if found is None:
            self.wrong("IMP-006-date", name, value=text, order=self._reading.date_order.value)
        return found

    def amount(self, name: str, currency: str, decimals: int) -> int | None:
        """An amount field in minor units; empty = None."""
        text = self.text(name)
        if not text:
            return None
        value = read_amount(text, self._reading.decimal)
        if value is None:
            self.wrong("IMP-006-amount", name, value=text)
            return None
        try:
            return minor(value, decimals)
        except ValueError:
            self.wrong("IMP-006-decimals", name, value=text, currency=currency)
            return None

    def flag(self, name: str) -> bool:
        """A yes or no in four languages."""
        return folded(self.text(name)) in _YES


def plan(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known) -> Plan:
    """The dry run of a whole file: all validations, nothing written (IMP-003)."""
    problems = check_mapping(reading)
    if problems:
        return Plan(reading.entity, (), problems=problems)
    if reading.entity is Entity.CUSTOMERS:
        return _customers(reading, rows, known)
    return _items(reading, rows, known)


def _customers(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known) -> Plan:
    results: list[RowResult] = []
    seen: dict[str, int] = {}
    for number, cells in rows:
        reader = _Reader(reading, number, cells)
        customer = _customer(reader, known)
        action = _keyed(reader, customer.number.lower(), customer.number, seen, known.customers, reading.existing)
        results.append(RowResult(number, action, tuple(reader.problems), customer))
    return Plan(Entity.CUSTOMERS, tuple(results))


def _keyed(reader: _Reader, key: object, shown: str, seen: dict[str, int], existing: Iterable[object], rule: Existing) -> str:
    """What becomes of a row by its key: twice in the file is an error, existing by the chosen rule (IMP-005)."""
    first = seen.setdefault(str(key), reader.number)
    if first != reader.number:
        reader.wrong("IMP-005-twice", "number" if isinstance(key, str) else "document_no", key=shown, first=first)
    exists = key in existing
    if exists and rule is Existing.ERROR:
        reader.wrong("IMP-005-exists", "number" if isinstance(key, str) else "document_no", key=shown)
    if any(p.weight == "error" for p in reader.problems):
        return "error"
    if exists:
        return "update" if rule is Existing.UPDATE else "skip"
    return "create"


def _customer(reader: _Reader, known: Known) -> CustomerRow:
    """One customer row with its checks (IMP-006)."""
    country = reader.text("country").upper()
    if country and country not in known.countries:
        reader.wrong("IMP-006-country", "country", value=country)
    currency = reader.text("currency").upper()
    if currency and currency not in known.decimals:
        reader.wrong("IMP-006-currency", "currency", value=currency)
    email, vat, iban = reader.text("email"), reader.text("vat_number"), reader.text("iban")
    if email and not _EMAIL.fullmatch(email):
        reader.wrong("IMP-006-email", "email", value=email)
    if vat and not identifiers.vat_is_valid(vat):
        reader.doubt("IMP-006-vat", "vat_number", vat)
    if iban and not identifiers.iban_is_valid(iban):
        reader.doubt("IMP-006-iban", "iban", iban)
    blocked_text = reader.text("blocked")
    blocked = _BLOCKED.get(folded(blocked_text))
    if blocked is None:
        reader.wrong("IMP-006-blocked", "blocked", value=blocked_text)
    return CustomerRow(
        reader.number, reader.text("number"), reader.text("name"), reader.text("street"), reader.text("postcode"),
        reader.text("city"), country, _language(reader), currency, reader.text("group"),
        _AUDIENCES.get(folded(reader.text("type")), "business"), email, reader.text("phone"), reader.text("contact"),
        identifiers.compact(vat) if vat else "", reader.text("registration"), identifiers.compact(iban) if iban else "",
        reader.text("payment_term"), blocked if blocked_text else None,
        reader.amount("credit_limit", known.currency, known.decimals.get(currency or known.currency, 2)))


def _language(reader: _Reader) -> str:
    text = reader.text("language")
    code = _LANGUAGES.get(folded(text), text.lower()[:2])
    if text and code not in LANGUAGES:
        reader.wrong("IMP-006-language", "language", value=text)
        return ""
    return code if text else ""


def _items(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known) -> Plan:
    results: list[RowResult] = []
    seen: dict[str, int] = {}
    needed: dict[str, CustomerRow] = {}
    totals: dict[str, int] = defaultdict(int)
    for number, cells in rows:
        reader = _Reader(reading, number, cells)
        item = _item(reader, known)
        shown = reader.text("document_no")
        customer = reader.text("number")
        if customer and customer.lower() not in known.customers and not reading.create_customers:
            reader.wrong("IMP-007-customer", "number", customer=customer)
        kind = item.entry_type.value if item else ""
        action = _keyed(reader, (customer.lower(), kind, shown.lower()), shown, seen, known.documents, reading.existing)
        if item is not None and action == "create":
            if item.settled_on is None:
                totals[item.currency] += item.amount
            if customer.lower() not in known.customers:
                needed.setdefault(customer.lower(), CustomerRow(number, customer, item.customer_name or customer,
                                                                currency=item.currency))
        results.append(RowResult(number, action, tuple(reader.problems), item=item))
    return Plan(Entity.OPEN_ITEMS, tuple(results), tuple(needed.values()), dict(totals))


def _item(reader: _Reader, known: Known) -> OpenItemRow | None:
    """One open item with its checks; None when a part that everything hangs on is wrong (IMP-006, 007)."""
    currency = (reader.text("currency") or known.currency).upper()
    decimals = known.decimals.get(currency)
    if decimals is None:
        reader.wrong("IMP-006-currency", "currency", value=currency)
        decimals = 2
    customer, number = reader.text("number"), reader.text("document_no")
    dated, due, settled = reader.day("document_date"), reader.day("due_date"), reader.day("settled_on")
    amount = reader.amount("amount", currency, decimals)
    kind = _kind(reader, amount)
    if amount == 0:
        reader.wrong("IMP-006-zero", "amount")
    if dated and due and due < dated:
        reader.doubt("IMP-006-due", "due_date", due.isoformat())
        reader.problems[-1] = replace(reader.problems[-1], saw={"due": due, "dated": dated})
    if dated and settled and settled < dated:
        reader.wrong("IMP-006-settled", "settled_on", settled=settled, dated=dated)
    level = reader.text("level")
    letter = reader.day("last_letter")
    if dated is None or amount is None or kind is None:
        return None
    signed = -abs(amount) if kind in (EntryType.CREDIT_NOTE, EntryType.PAYMENT) else amount
    return OpenItemRow(reader.number, customer, reader.text("customer_name"), kind, number, dated, due or dated, signed, currency,
                       settled, reader.flag("disputed"), reader.text("on_hold") or None, int(level) if level.isdigit() else 0,
                       letter, reader.text("text"))


def _kind(reader: _Reader, amount: int | None) -> EntryType | None:
    """The document type; without one the sign decides."""
    text = reader.text("type")
    if not text:
        return EntryType.CREDIT_NOTE if amount is not None and amount < 0 else EntryType.INVOICE
    kind = _TYPES.get(folded(text).replace("_", " ").replace("-", " "))
    if kind is None:
        reader.wrong("IMP-006-type", "type", value=text)
    return kind


def control_effect(made: Plan) -> list[Money]:
    """What the import adds to the control account, per currency (IMP-003)."""
    return [Money(amount, currency) for currency, amount in sorted(made.totals.items())]

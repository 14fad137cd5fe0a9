"""What the rows of an import become: values with their checks, keys, the whole dry run (IMP-003…007)."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from app.core import identifiers
from app.core.enums import Blocked, EntryType
from app.core.facts import Saw, Term
from app.core.money import Money, minor, percent_of
from app.core.problems import Problem, Weight
from app.core.search import folded
from app.core.words import N_, declare
from app.rules import import_values as values
from app.rules.customers import SAME_IBAN, SAME_NAME, SAME_REGISTRATION, SAME_VAT_NUMBER, plain_name
from app.rules.import_fields import FIELDS, Entity
from app.rules.imports import Existing, Reading, check_mapping
from app.rules.terms import Terms

declare({
    "IMP-006-missing": N_("{field} is missing."),
    "IMP-006-date": N_("“{value}” is not a date ({order})."),
    "IMP-006-far": N_("{day} lies outside the years 1950 to 2099."),
    "IMP-006-amount": N_("“{value}” is not an amount."),
    "IMP-006-symbol": N_("“{value}” is no amount in {currency}. Choose the column or the fixed value that holds the currency."),
    "IMP-006-number": N_("“{value}” is not a number."),
    "IMP-006-large": N_("{amount} is more than can be posted."),
    "IMP-006-decimals": N_("“{value}” has more decimals than {currency} has."),
    "IMP-006-negative": N_("{field} cannot be negative."),
    "IMP-006-long": N_("{field} has more than {most} characters."),
    "IMP-006-characters": N_("{field} holds characters that cannot be printed."),
    "IMP-006-currency": N_("Currency {value} is not known."),
    "IMP-006-country": N_("Country {value} is not known."),
    "IMP-006-language": N_("Language {value} is not one of en, nl, fr, de."),
    "IMP-006-audience": N_("{value} is no type of customer (business, private, public)."),
    "IMP-006-blocked": N_("{value} is no value of Blocked (blank, Ship, Invoice, All)."),
    "IMP-006-type": N_("{value} is no document type (invoice, credit note, payment)."),
    "IMP-006-flag": N_("{value} is neither yes nor no."),
    "IMP-006-group": N_("Customer group {value} does not exist."),
    "IMP-006-term": N_("Payment terms {value} do not exist."),
    "IMP-006-profile": N_("Posting profile {value} does not exist."),
    "IMP-006-email": N_("{value} is not an e-mail address."),
    "IMP-006-vat": N_("VAT number {value} is not valid."),
    "IMP-006-iban": N_("IBAN {value} is not valid."),
    "IMP-006-due": N_("The due date {due} lies before the document date {dated}."),
    "IMP-006-settled": N_("The settlement date {settled} lies before the document date {dated}."),
    "IMP-006-zero": N_("An amount of zero opens nothing; the row is left out."),
    "IMP-006-original": N_("{amount} is still open, more than the original amount of {original}."),
    "IMP-006-level": N_("A reminder level needs the date of the last letter."),
    "IMP-006-same": N_("{name} ({number}) has the same {what}. Is it the same customer?"),
    "IMP-005-twice": N_("{key} stands in row {first} as well."),
    "IMP-005-exists": N_("{key} exists already."),
    "IMP-005-posted": N_("{key} is posted and cannot be updated; choose “is skipped” for what exists."),
    "IMP-007-customer": N_("Customer {customer} does not exist."),
    "IMP-007-name": N_("There are several customers called {name}. Choose a column with their numbers."),
    "IMP-007-side": N_("{value} is neither debit nor credit."),
    "IMP-007-total": N_("This row looks like a heading or a total, not like a document; it is left out."),
    "IMP-006-total": N_("This row looks like a total, not like a customer; it is left out."),
    "IMP-007-rate-home": N_("{currency} is the accounting currency; it has no exchange rate."),
})

MOST_AMOUNT = 10**14
"""Minor units; a trillion euro is a slip of the pen."""
MOST_LEVEL = 9
ORDERS = {values.DateOrder.DMY: N_("day month year"), values.DateOrder.MDY: N_("month day year"),
          values.DateOrder.YMD: N_("year month day")}


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer to create or update; empty texts leave a field alone. `credit_limit` in minor units."""

    row: int
    number: str
    name: str
    street: str = ""
    house_no: str = ""
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
    rate: Decimal | None = None
    accounting_amount: int | None = None
    payment_term: str = ""
    profile: str = ""
    discount_date: date | None = None
    discount_percent: Decimal | None = None
    discount_amount: int | None = None

    @property
    def owner(self) -> str:
        """What stands for the customer while reading: the number in lower case, else the name behind a line break."""
        return self.customer.lower() or owner_by_name(self.customer_name)


def owner_by_name(name: str) -> str:
    """What stands for a customer without number while reading."""
    return f"\n{plain_name(name)}"


@dataclass(frozen=True, slots=True)
class Known:
    """What exists already; codes and numbers in lower case. `decimals` by currency; `by_*` lead to customer numbers.

    `by_name` = customer number by plain name, empty where several customers have it.
    `usual_term` = the terms of customers who do not exist yet.
    `same` = number and name by what two customers may share: (text of what, value) (MST-072).
    """

    customers: frozenset[str] = frozenset()
    by_vat: Mapping[str, str] = field(default_factory=dict)
    by_registration: Mapping[str, str] = field(default_factory=dict)
    documents: frozenset[tuple[str, str, str]] = frozenset()
    decimals: Mapping[str, int] = field(default_factory=dict)
    countries: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    profiles: frozenset[str] = frozenset()
    terms: Mapping[str, Terms] = field(default_factory=dict)
    term_of: Mapping[str, str] = field(default_factory=dict)
    same: Mapping[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    by_name: Mapping[str, str] = field(default_factory=dict)
    refuse_same_vat: bool = False
    currency: str = "EUR"
    usual_term: str = ""


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

    @property
    def doubts(self) -> int:
        """Rows that can be imported but have a warning."""
        return sum(r.action != "error" and any(p.weight is Weight.WARNING for p in r.problems) for r in self.rows)


class _Reader:
    """Reads the cells of one row and collects its problems."""

    def __init__(self, reading: Reading, number: int, cells: Sequence[str]) -> None:
        self.reading, self._cells, self.number = reading, cells, number
        self.problems: list[Problem] = []
        self._fields = {f.name: f for f in FIELDS[reading.entity]}

    def text(self, name: str) -> str:
        """The text of a field: column or constant, replaced value, checked for length and printable characters."""
        column = self.reading.columns.get(name)
        raw = self._cells[column].strip() if column is not None and column < len(self._cells) else ""
        raw = raw or self.reading.constants.get(name, "")
        text = self.reading.values.get(name, {}).get(raw, raw)
        item = self._fields[name]
        if item.required and not text and not item.or_else:
            self.missing(name)
        if item.kind in ("text", "code") and len(text) > item.most:
            self.wrong("IMP-006-long", name, field=Term(item.label), most=item.most)
        if not text.isprintable() and any(ord(c) < 32 and c not in "\r\n\t" for c in text):
            self.wrong("IMP-006-characters", name, field=Term(item.label))
        return " ".join(text.split()) if "\n" in text or "\t" in text else text

    def missing(self, name: str) -> None:
        """A field that must be filled is not."""
        self.wrong("IMP-006-missing", name, field=Term(self._fields[name].label))

    def wrong(self, code: str, name: str, /, **saw: Saw) -> None:
        """Note a problem of one cell."""
        self.problems.append(Problem(code, saw, Weight.ERROR, name, self.number))

    def note(self, code: str, name: str, /) -> None:
        """Say why a row is left out without being wrong."""
        self.problems.append(Problem(code, {}, Weight.INFORMATION, name, self.number))

    def doubt(self, code: str, name: str, /, **saw: Saw) -> None:
        """Note a warning of one cell."""
        self.problems.append(Problem(code, saw, Weight.WARNING, name, self.number, key=f"{code}-{self.number}"))

    def day(self, name: str) -> date | None:
        """A date field; empty = None."""
        text = self.text(name)
        if text in values.NO_DATE:
            return None
        found = values.read_date(text, self.reading.date_order)
        if found is None:
            self.wrong("IMP-006-date", name, value=text[:40], order=Term(ORDERS[self.reading.date_order]))
        elif not values.FIRST_DAY <= found <= values.LAST_DAY:
            self.wrong("IMP-006-far", name, day=found)
            return None
        return found

    def amount(self, name: str, currency: str, decimals: int) -> int | None:
        """An amount field in minor units; empty = None."""
        text = self.text(name)
        if not text:
            return None
        value = values.read_amount(text, self.reading.decimal)
        if value is None:
            self.wrong("IMP-006-amount", name, value=text[:40])
            return None
        if not values.may_be(text, currency):
            self.wrong("IMP-006-symbol", name, value=text[:40], currency=currency)
        try:
            found = minor(value, decimals)
        except ValueError:
            self.wrong("IMP-006-decimals", name, value=text[:40], currency=currency)
            return None
        if abs(found) > MOST_AMOUNT:
            self.wrong("IMP-006-large", name, amount=Money(found, currency))
            return None
        return found

    def number_of(self, name: str, most: int) -> Decimal | None:
        """A positive number; empty = None."""
        text = self.text(name).removesuffix("%").strip()
        if not text:
            return None
        found = values.read_amount(text, self.reading.decimal)
        if found is None or not 0 <= found <= most:
            self.wrong("IMP-006-number", name, value=text[:40])
            return None
        return found

    def flag(self, name: str) -> bool:
        """A yes or no in four languages."""
        text = self.text(name)
        found = values.flag(text)
        if found is None:
            self.wrong("IMP-006-flag", name, value=text[:40])
        return bool(found)

    def code(self, name: str, problem: str, known: Collection[str], *, may_create: bool = False) -> str:
        """A code that must exist, unless missing ones are created."""
        text = self.text(name)
        if text and text.lower() not in known and not may_create:
            self.wrong(problem, name, value=text)
        return text


def plan(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known,
         faults: Iterable[Problem] = ()) -> Plan:
    """The dry run of a whole file: all validations, nothing written (IMP-003). `faults` = what reading the file found."""
    problems = check_mapping(reading)
    if problems:
        return Plan(reading.entity, (), problems=problems)
    by_row: dict[int, list[Problem]] = defaultdict(list)
    for fault in faults:
        if fault.row is not None:
            by_row[fault.row].append(fault)
    make = _customers if reading.entity is Entity.CUSTOMERS else _items
    return make(reading, rows, known, by_row)


Faults = Mapping[int, list[Problem]]


def _read(reading: Reading, number: int, cells: Sequence[str], faults: Faults) -> _Reader:
    reader = _Reader(reading, number, cells)
    reader.problems += faults.get(number, ())
    return reader


def _customers(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known, faults: Faults) -> Plan:
    results: list[RowResult] = []
    seen: dict[object, int] = {}
    same = dict(known.same)
    told = [reading.columns[f.name] for f in FIELDS[Entity.CUSTOMERS] if f.kind in ("text", "code") and f.name in reading.columns]
    for number, cells in rows:
        if not any(cells[column].strip() for column in told if column < len(cells)):
            left_out = Problem("IMP-006-total", {}, Weight.INFORMATION, None, number)
            results.append(RowResult(number, "skip", (left_out,)))
            continue
        reader = _read(reading, number, cells, faults)
        customer = _customer(reader, known)
        _compare(reader, customer, same, known)
        own = customer.number or customer.vat_number or customer.registration
        if own:
            action = _keyed(reader, "number", own.lower(), own, seen, known.customers)
        else:
            reader.missing("number")
            action = "error"
        results.append(RowResult(number, action, tuple(reader.problems), customer))
    return Plan(Entity.CUSTOMERS, tuple(results))


def _compare(reader: _Reader, customer: CustomerRow, same: dict[tuple[str, str], tuple[str, str]], known: Known) -> None:
    """Another customer, in the books or further up in the file, with the same numbers or name and postcode (MST-072)."""
    for what, value in shared(customer.vat_number, customer.registration, customer.iban, customer.name, customer.postcode):
        number, name = same.setdefault((what, value), (customer.number, customer.name))
        if number.lower() == customer.number.lower():
            continue
        told = reader.wrong if what == SAME_VAT_NUMBER and known.refuse_same_vat else reader.doubt
        told("IMP-006-same", "number", name=name, number=number, what=Term(what))
        break


def shared(vat: str, registration: str, iban: str, name: str, postcode: str) -> list[tuple[str, str]]:
    """What two customers may be the same in: the text of what it is, and its value for comparing."""
    found = [(SAME_VAT_NUMBER, vat.upper()), (SAME_REGISTRATION, registration.upper()), (SAME_IBAN, iban.upper()),
             (SAME_NAME, f"{plain_name(name)}|{postcode.replace(' ', '').upper()}" if postcode else "")]
    return [(what, value) for what, value in found if value]


def _keyed(reader: _Reader, name: str, key: object, shown: str, seen: dict[object, int], existing: Collection[object]) -> str:
    """What becomes of a row by its key: twice in the file is an error, existing by the chosen rule (IMP-005)."""
    rule = reader.reading.existing
    first = seen.setdefault(key, reader.number)
    if first != reader.number:
        reader.wrong("IMP-005-twice", name, key=shown, first=first)
    exists = key in existing
    if exists and rule is Existing.ERROR:
        reader.wrong("IMP-005-exists", name, key=shown)
    if exists and rule is Existing.UPDATE and reader.reading.entity is Entity.OPEN_ITEMS:
        reader.wrong("IMP-005-posted", name, key=shown)
    if any(p.weight == "error" for p in reader.problems):
        return "error"
    if exists:
        return "update" if rule is Existing.UPDATE else "skip"
    return "create"


def _customer(reader: _Reader, known: Known) -> CustomerRow:
    """One customer row with its checks (IMP-006)."""
    currency = _currency(reader, known)
    card = replace(_card(reader, known), name=reader.text("name"), currency=currency)
    number = (reader.text("number") or known.by_vat.get(card.vat_number.lower(), "")
              or known.by_registration.get(card.registration.lower(), ""))
    return replace(
        card, number=number, contact=reader.text("contact"), type=_audience(reader), blocked=_blocked(reader),
        group=reader.code("group", "IMP-006-group", known.groups, may_create=reader.reading.create_codes),
        payment_term=reader.code("payment_term", "IMP-006-term", known.terms, may_create=reader.reading.create_codes),
        credit_limit=_limit(reader, currency or known.currency, known))


def _card(reader: _Reader, known: Known) -> CustomerRow:
    """Address, ways to reach her and identifiers: what a row of either file may say of a customer."""
    country = values.country(reader.text("country"))
    if country and country not in known.countries:
        reader.wrong("IMP-006-country", "country", value=country)
    vat, iban = identifiers.compact(reader.text("vat_number")), identifiers.compact(reader.text("iban"))
    email = reader.text("email")
    if email and not _is_email(email):
        reader.wrong("IMP-006-email", "email", value=email[:60])
    if vat and not identifiers.vat_is_valid(vat, country or None):
        reader.doubt("IMP-006-vat", "vat_number", value=vat)
    if iban and not identifiers.iban_is_valid(iban):
        reader.doubt("IMP-006-iban", "iban", value=iban)
    return CustomerRow(
        reader.number, "", "", reader.text("street"), reader.text("house_no"), reader.text("postcode"), reader.text("city"),
        country, _language(reader), email=email, phone=reader.text("phone"), vat_number=vat,
        registration=reader.text("registration"), iban=iban)


def _is_email(text: str) -> bool:
    """One @ with something on both sides and a dot behind it; no spaces."""
    name, at, host = text.partition("@")
    return bool(name and at and "." in host.strip(".") and "@" not in host and " " not in text)


def _currency(reader: _Reader, known: Known) -> str:
    currency = values.currency(reader.text("currency"))
    if currency and currency not in known.decimals:
        reader.wrong("IMP-006-currency", "currency", value=currency)
    return currency


def _language(reader: _Reader) -> str:
    text = reader.text("language")
    found = values.language(text) if text else ""
    if found is None:
        reader.wrong("IMP-006-language", "language", value=text)
    return found or ""


def _audience(reader: _Reader) -> str:
    text = reader.text("type")
    found = values.audience(text)
    if found is None:
        reader.wrong("IMP-006-audience", "type", value=text)
    return found or "business"


def _blocked(reader: _Reader) -> Blocked | None:
    """None = the file says nothing."""
    text = reader.text("blocked")
    found = values.BLOCKED.get(folded(text))
    if found is None:
        reader.wrong("IMP-006-blocked", "blocked", value=text)
    return found if text else None


def _limit(reader: _Reader, currency: str, known: Known) -> int | None:
    limit = reader.amount("credit_limit", currency, known.decimals.get(currency, 2))
    if limit is not None and limit < 0:
        reader.wrong("IMP-006-negative", "credit_limit", field=Term(N_("Credit limit")))
    return limit


# ---------------------------------------------------------------- open items

def _items(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known, faults: Faults) -> Plan:
    results: list[RowResult] = []
    seen: dict[object, int] = {}
    needed: dict[str, CustomerRow] = {}
    totals: dict[str, int] = defaultdict(int)
    for number, cells in rows:
        if _is_total(reading, cells):
            left_out = Problem("IMP-007-total", {}, Weight.INFORMATION, None, number)
            results.append(RowResult(number, "skip", (left_out,)))
            continue
        reader = _read(reading, number, cells, faults)
        item = _item(reader, known)
        owner = _new_owner(reader, item, known)
        action = "error"
        if item is not None and not item.amount and not any(p.weight is Weight.ERROR for p in reader.problems):
            action = "skip"
            reader.note("IMP-006-zero", "amount")
        elif item is not None:
            key = (item.owner, item.entry_type.value, item.document_no.lower())
            action = _keyed(reader, "document_no", key, item.document_no, seen, known.documents)
        if item is not None and action == "create":
            if item.settled_on is None:
                totals[item.currency] += item.amount
            if owner is not None:
                needed[item.owner] = _with_gaps_filled(needed[item.owner], owner) if item.owner in needed else owner
        results.append(RowResult(number, action, tuple(reader.problems), item=item))
    return Plan(Entity.OPEN_ITEMS, tuple(results), tuple(needed.values()), dict(totals))


def _new_owner(reader: _Reader, item: OpenItemRow | None, known: Known) -> CustomerRow | None:
    """The customer an item needs, with what the row says of her; None when she exists or the item is wrong (IMP-007)."""
    if item is None or item.owner in known.customers:
        return None
    return replace(_card(reader, known), number=item.customer, name=item.customer_name or item.customer, currency=item.currency)


def _with_gaps_filled(first: CustomerRow, later: CustomerRow) -> CustomerRow:
    """The first row that names a customer counts; a later one fills what it left empty."""
    gaps = {f.name: getattr(later, f.name) for f in fields(first) if getattr(first, f.name) == ""}
    return replace(first, **gaps)


_STAR = re.compile(r"\*+")
_TOTAL = re.compile(r"(?:sub|eind|end|grand|general)?(?:total|totaal|totaux|summe|gesamt|saldo|solde|som|somme|sum|aantal|anzahl|"
                    r"nombre)\b")


def _is_total(reading: Reading, cells: Sequence[str]) -> bool:
    """Rules, headings of groups and totals, as reports print them between the documents: neither number nor date of a
    document, and either one word at most or the word total, which may stand where a number would."""
    columns = reading.columns

    def said(name: str) -> str:
        return reading.constants.get(name, "") or (cells[columns[name]].strip(" -=*_") if name in columns else "")

    number = said("document_no")
    nobody = not said("number") and not said("customer_name")
    if said("document_date") or (number and not (nobody and _TOTAL.match(folded(number)))):
        return False
    filled = [c for c in cells if c.strip(" -=*_|")]
    return len(filled) <= 1 or bool(_TOTAL.match(folded(filled[0]))) or any(_STAR.fullmatch(c) for c in cells)


def _owner(reader: _Reader, known: Known) -> tuple[str, str]:
    """The customer's number and name; in a file without numbers the name leads to one customer, known or new (IMP-007)."""
    customer, name = reader.text("number"), reader.text("customer_name")
    if not reader.reading.has("number") and name:
        customer = known.by_name.get(plain_name(name), "")
        if not customer and plain_name(name) in known.by_name:
            reader.wrong("IMP-007-name", "customer_name", name=name)
    elif not customer:
        reader.missing("number")
        return "", ""
    exists = customer.lower() in known.customers
    if (customer or name) and not exists and not reader.reading.create_customers:
        reader.wrong("IMP-007-customer", "number", customer=customer or name)
    return customer, name


def _item(reader: _Reader, known: Known) -> OpenItemRow | None:
    """One open item with its checks; None when a part that everything hangs on is wrong (IMP-006, 007)."""
    currency = _currency(reader, known) or known.currency
    decimals = known.decimals.get(currency, 2)
    customer, name = _owner(reader, known)
    number = reader.text("document_no")
    dated, settled, due = reader.day("document_date"), reader.day("settled_on"), reader.day("due_date")
    amount = _amount(reader, currency, decimals)
    kind = _kind(reader, amount)
    term = reader.code("payment_term", "IMP-006-term", known.terms)
    rest = _marks(reader)
    if dated is None or amount is None or kind is None or not number or not (customer or name):
        return None
    signed = -abs(amount) if kind in (EntryType.CREDIT_NOTE, EntryType.PAYMENT) else amount
    due = due or _due(known, customer, term, dated, kind)
    _order(reader, dated, due, settled)
    _original(reader, signed, currency, decimals)
    return replace(rest, customer=customer, customer_name=name, entry_type=kind, document_no=number, document_date=dated,
                   due_date=due, amount=signed, currency=currency, settled_on=settled, payment_term=term,
                   **_discount(reader, signed, currency, decimals), **_value(reader, signed, currency, known))


def _amount(reader: _Reader, currency: str, decimals: int) -> int | None:
    """The amount, or debit minus credit."""
    amount = _sided(reader, reader.amount("amount", currency, decimals))
    if amount is None and (reader.reading.has("debit") or reader.reading.has("credit")):
        before = len(reader.problems)
        parts = [reader.amount(name, currency, decimals) for name in ("debit", "credit")]
        if len(reader.problems) > before:
            return None
        amount = (parts[0] or 0) - (parts[1] or 0) if any(p is not None for p in parts) else None
    if amount is None and not any(p.field in ("amount", "debit", "credit") for p in reader.problems):
        reader.missing("amount")
    return amount


def _sided(reader: _Reader, amount: int | None) -> int | None:
    """The amount with the sign of the column that says debit or credit; an amount that bears a sign itself keeps it."""
    text = reader.text("side")
    side = values.SIDES.get(folded(text).rstrip(".")) if text else 1
    if side is None:
        reader.wrong("IMP-007-side", "side", value=text)
    return amount if amount is None or amount < 0 else amount * (side or 1)


def _kind(reader: _Reader, amount: int | None) -> EntryType | None:
    """The document type; without one the sign decides."""
    text = reader.text("type")
    if not text:
        return EntryType.CREDIT_NOTE if amount is not None and amount < 0 else EntryType.INVOICE
    kind = values.TYPES.get(folded(text.replace("_", " ").replace("-", " ")))
    if kind is None:
        reader.wrong("IMP-006-type", "type", value=text)
    return kind


def _due(known: Known, customer: str, term: str, dated: date, kind: EntryType) -> date:
    """Without a due date the terms of the row or of the customer give it, or those a new customer will get; payments and
    credit notes are due at once."""
    own = known.term_of.get(customer.lower(), "") if customer.lower() in known.customers else known.usual_term
    terms = known.terms.get((term or own).lower())
    return terms.due(dated) if terms is not None and kind is EntryType.INVOICE else dated


def _order(reader: _Reader, dated: date, due: date, settled: date | None) -> None:
    if due < dated:
        reader.doubt("IMP-006-due", "due_date", due=due, dated=dated)
    if settled is not None and settled < dated:
        reader.wrong("IMP-006-settled", "settled_on", settled=settled, dated=dated)


def _original(reader: _Reader, amount: int, currency: str, decimals: int) -> None:
    """What is open cannot be more than the document was."""
    original = reader.amount("original_amount", currency, decimals)
    if original and abs(amount) > abs(original):
        reader.doubt("IMP-006-original", "original_amount", amount=Money(abs(amount), currency),
                     original=Money(abs(original), currency))


def _marks(reader: _Reader) -> OpenItemRow:
    """Dispute, hold, reminder level and text; everything else is filled in later."""
    level, letter = reader.number_of("level", MOST_LEVEL), reader.day("last_letter")
    if level and letter is None and not any(p.field == "last_letter" for p in reader.problems):
        reader.wrong("IMP-006-level", "last_letter")
    if level is not None and level != level.to_integral_value():
        reader.wrong("IMP-006-number", "level", value=str(level))
    return OpenItemRow(reader.number, "", "", EntryType.INVOICE, "", values.FIRST_DAY, values.FIRST_DAY, 0, "",
                       disputed=reader.flag("disputed"), on_hold=reader.text("on_hold") or None, level=int(level or 0),
                       last_letter=letter, text=reader.text("text"))


def _discount(reader: _Reader, amount: int, currency: str, decimals: int) -> dict[str, Any]:
    """A cash discount right that goes on: its last date with a percentage or an amount (LED-003)."""
    day, percent = reader.day("discount_date"), reader.number_of("discount_percent", 100)
    value = reader.amount("discount_amount", currency, decimals)
    if day is None or not (percent or value):
        return {}
    sign = 1 if amount > 0 else -1
    return {"discount_date": day, "discount_percent": percent or Decimal(0),
            "discount_amount": sign * abs(value) if value else percent_of(amount, percent or Decimal(0))}


def _value(reader: _Reader, amount: int, currency: str, known: Known) -> dict[str, Any]:
    """Rate or value in the accounting currency, and the posting profile (IMP-007)."""
    profile = reader.code("profile", "IMP-006-profile", known.profiles)
    rate = reader.number_of("rate", 10**9)
    value = reader.amount("accounting_amount", known.currency, known.decimals.get(known.currency, 2))
    if currency == known.currency:
        if rate not in (None, 1):
            reader.wrong("IMP-007-rate-home", "rate", currency=currency)
        return {"profile": profile}
    if rate == 0:
        reader.wrong("IMP-006-number", "rate", value="0")
    return {"profile": profile, "rate": rate or None,
            "accounting_amount": (1 if amount > 0 else -1) * abs(value) if value else None}


def control_effect(made: Plan) -> list[Money]:
    """What the import adds to the control account, per currency (IMP-003)."""
    return [Money(amount, currency) for currency, amount in sorted(made.totals.items())]

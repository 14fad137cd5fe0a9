"""Open items of an import: their rows with checks, the customers they need, what is no item at all (IMP-006, 007)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.enums import EntryType
from app.core.money import Money, percent_of
from app.core.problems import Problem, Weight
from app.core.search import folded
from app.core.words import N_, declare
from app.rules import import_values as values
from app.rules.customers import plain_name
from app.rules.import_customers import card_of
from app.rules.import_fields import Entity
from app.rules.import_plan import CustomerRow, Known, OpenItemRow, Plan, RowResult
from app.rules.import_reader import Faults, Reader, currency_of, keyed, read
from app.rules.imports import Reading

declare({
    "IMP-006-type": N_("{value} is no document type (invoice, credit note, payment)."),
    "IMP-006-profile": N_("Posting profile {value} does not exist."),
    "IMP-006-due": N_("The due date {due} lies before the document date {dated}."),
    "IMP-006-settled": N_("The settlement date {settled} lies before the document date {dated}."),
    "IMP-006-zero": N_("An amount of zero opens nothing; the row is left out."),
    "IMP-006-original": N_("{amount} is still open, more than the original amount of {original}."),
    "IMP-006-level": N_("A reminder level needs the date of the last letter."),
    "IMP-007-customer": N_("Customer {customer} does not exist."),
    "IMP-007-name": N_("There are several customers called {name}. Choose a column with their numbers."),
    "IMP-007-side": N_("{value} is neither debit nor credit."),
    "IMP-007-total": N_("This row looks like a heading or a total, not like a document; it is left out."),
    "IMP-007-rate-home": N_("{currency} is the accounting currency; it has no exchange rate."),
})

MOST_LEVEL = 9
"""No sequence of reminders is longer."""


def plan_items(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known, faults: Faults) -> Plan:
    """The dry run of a file of open items, with the customers they need and totals per currency (IMP-007)."""
    results: list[RowResult] = []
    seen: dict[object, int] = {}
    needed: dict[str, CustomerRow] = {}
    totals: dict[str, int] = defaultdict(int)
    for number, cells in rows:
        if _is_total(reading, cells):
            left_out = Problem("IMP-007-total", {}, Weight.INFORMATION, None, number)
            results.append(RowResult(number, "skip", (left_out,)))
            continue
        reader = read(reading, number, cells, faults)
        item = _item(reader, known)
        owner = _new_owner(reader, item, known)
        action = "error"
        if item is not None and not item.amount and not any(p.weight is Weight.ERROR for p in reader.problems):
            action = "skip"
            reader.note("IMP-006-zero", "amount")
        elif item is not None:
            key = (item.owner, item.entry_type.value, item.document_no.lower())
            action = keyed(reader, "document_no", key, item.document_no, seen, known.documents)
        if item is not None and action == "create":
            if item.settled_on is None:
                totals[item.currency] += item.amount
            if owner is not None:
                needed[item.owner] = _with_gaps_filled(needed[item.owner], owner) if item.owner in needed else owner
        results.append(RowResult(number, action, tuple(reader.problems), item=item))
    return Plan(Entity.OPEN_ITEMS, tuple(results), tuple(needed.values()), dict(totals))


def _new_owner(reader: Reader, item: OpenItemRow | None, known: Known) -> CustomerRow | None:
    """The customer an item needs, with what the row says of her; None when she exists or the item is wrong (IMP-007)."""
    if item is None or item.owner in known.customers:
        return None
    return replace(card_of(reader, known), number=item.customer, name=item.customer_name or item.customer, currency=item.currency)


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


def _owner(reader: Reader, known: Known) -> tuple[str, str]:
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


def _item(reader: Reader, known: Known) -> OpenItemRow | None:
    """One open item with its checks; None when a part that everything hangs on is wrong (IMP-006, 007)."""
    currency = currency_of(reader, known) or known.currency
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


def _amount(reader: Reader, currency: str, decimals: int) -> int | None:
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


def _sided(reader: Reader, amount: int | None) -> int | None:
    """The amount with the sign of the column that says debit or credit; an amount that bears a sign itself keeps it."""
    text = reader.text("side")
    side = values.SIDES.get(folded(text).rstrip(".")) if text else 1
    if side is None:
        reader.wrong("IMP-007-side", "side", value=text)
    return amount if amount is None or amount < 0 else amount * (side or 1)


def _kind(reader: Reader, amount: int | None) -> EntryType | None:
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


def _order(reader: Reader, dated: date, due: date, settled: date | None) -> None:
    if due < dated:
        reader.doubt("IMP-006-due", "due_date", due=due, dated=dated)
    if settled is not None and settled < dated:
        reader.wrong("IMP-006-settled", "settled_on", settled=settled, dated=dated)


def _original(reader: Reader, amount: int, currency: str, decimals: int) -> None:
    """What is open cannot be more than the document was."""
    original = reader.amount("original_amount", currency, decimals)
    if original and abs(amount) > abs(original):
        reader.doubt("IMP-006-original", "original_amount", amount=Money(abs(amount), currency),
                     original=Money(abs(original), currency))


def _marks(reader: Reader) -> OpenItemRow:
    """Dispute, hold, reminder level and text; everything else is filled in later."""
    level, letter = reader.number_of("level", MOST_LEVEL), reader.day("last_letter")
    if level and letter is None and not any(p.field == "last_letter" for p in reader.problems):
        reader.wrong("IMP-006-level", "last_letter")
    if level is not None and level != level.to_integral_value():
        reader.wrong("IMP-006-number", "level", value=str(level))
    return OpenItemRow(reader.number, "", "", EntryType.INVOICE, "", values.FIRST_DAY, values.FIRST_DAY, 0, "",
                       disputed=reader.flag("disputed"), on_hold=reader.text("on_hold") or None, level=int(level or 0),
                       last_letter=letter, text=reader.text("text"))


def _discount(reader: Reader, amount: int, currency: str, decimals: int) -> dict[str, Any]:
    """A cash discount right that goes on: its last date with a percentage or an amount (LED-003)."""
    day, percent = reader.day("discount_date"), reader.number_of("discount_percent", 100)
    value = reader.amount("discount_amount", currency, decimals)
    if day is None or not (percent or value):
        return {}
    sign = 1 if amount > 0 else -1
    return {"discount_date": day, "discount_percent": percent or Decimal(0),
            "discount_amount": sign * abs(value) if value else percent_of(amount, percent or Decimal(0))}


def _value(reader: Reader, amount: int, currency: str, known: Known) -> dict[str, Any]:
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

"""Products of an import: their rows with checks, and which exist already (IMP-005, 006, MST-111)."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from app.core import identifiers
from app.core.facts import Term
from app.core.problems import Problem, Weight
from app.core.search import folded
from app.core.words import N_, declare
from app.rules import import_values as values
from app.rules.import_fields import FIELDS, Entity
from app.rules.import_plan import Known, Plan, ProductRow, RowResult
from app.rules.import_reader import Faults, Reader, keyed, read
from app.rules.imports import Reading

declare({
    "IMP-006-unit": N_("Unit {value} does not exist."),
    "IMP-006-kind": N_("{value} is no kind of product (goods, service)."),
    "IMP-006-vat-group": N_("Item VAT group {value} does not exist."),
    "IMP-006-product-group": N_("Product group {value} does not exist."),
    "IMP-006-account": N_("Account {value} does not exist."),
    "IMP-006-places": N_("“{value}” has more than {places} decimals."),
    "IMP-006-gtin": N_("The GTIN {value} is wrong: {why}."),
    "IMP-006-product-total": N_("This row looks like a total, not like a product; it is left out."),
})

PRICE_PLACES, PERCENT_PLACES, QUANTITY_PLACES = 6, 4, 5
MOST_PRICE = 99_999_999
_KINDS = {word: kind for kind, words in (
    ("goods", "goods|good|goederen|artikel|product|bien|biens|marchandise|ware|waren"),
    ("service", "service|services|dienst|diensten|prestation|prestations|dienstleistung|dienstleistungen"))
    for word in map(folded, words.split("|"))}
_UNITS = {word: unit for unit, words in (
    ("C62", "st|stk|stuk|stuks|pc|pcs|piece|pieces|each|ea|pièce|pièces|pce|stück"),
    ("HUR", "uur|uren|u|hour|hours|h|heure|heures|std|stunde|stunden"),
    ("DAY", "dag|dagen|day|days|jour|jours|tag|tage"), ("MON", "maand|maanden|month|months|mois|monat|monate"),
    ("KGM", "kg|kilo|kilogram|kilogramme|kilogramm"), ("MTR", "m|meter|metre|mètre"), ("KMT", "km|kilometer|kilomètre"),
    ("LTR", "l|ltr|liter|litre")) for word in map(folded, words.split("|"))}
"""What files call the usual units, and their codes of UN/ECE Recommendation 20."""


def plan_products(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known, faults: Faults) -> Plan:
    """Every row of a file of products with its checks and what becomes of it (IMP-003…006)."""
    results: list[RowResult] = []
    seen: dict[object, int] = {}
    told = [reading.columns[f.name] for f in FIELDS[Entity.PRODUCTS] if f.kind in ("text", "code") and f.name in reading.columns]
    for number, cells in rows:
        if not any(cells[column].strip() for column in told if column < len(cells)):
            left_out = Problem("IMP-006-product-total", {}, Weight.INFORMATION, None, number)
            results.append(RowResult(number, "skip", (left_out,)))
            continue
        reader = read(reading, number, cells, faults)
        found = _product(reader, known)
        action = keyed(reader, "number", found.number.lower(), found.number, seen, known.products) if found.number else "error"
        if action == "create":
            action = _whole(reader, found)
        results.append(RowResult(number, action, tuple(reader.problems), product=found))
    return Plan(Entity.PRODUCTS, tuple(results))


def _whole(reader: Reader, row: ProductRow) -> str:
    """A new product needs a name and an item VAT group; an update may leave them alone (IMP-005)."""
    if not row.names:
        reader.missing("name")
    if not row.vat_group:
        reader.missing("vat_group")
    return "create" if row.names and row.vat_group else "error"


def _product(reader: Reader, known: Known) -> ProductRow:
    """One row with its checks (IMP-006)."""
    names = {language: reader.text(f"name_{language}") for language in ("en", "nl", "fr", "de")}
    own = reader.text("name")
    if own:
        names[known.language] = names[known.language] or own
    currency = values.currency(reader.text("currency"))
    if currency and currency not in known.decimals:
        reader.wrong("IMP-006-currency", "currency", value=currency)
    may_create = reader.reading.create_codes
    return ProductRow(
        reader.number, reader.text("number"), {language: name for language, name in names.items() if name},
        reader.text("description"), _kind(reader), _unit(reader, known), _number(reader, "price", PRICE_PLACES), currency,
        _number(reader, "price_unit", QUANTITY_PLACES) or None, _flag(reader, "includes_vat"),
        reader.code("vat_group", "IMP-006-vat-group", known.item_vat_groups),
        reader.code("group", "IMP-006-product-group", known.product_groups, may_create=may_create),
        reader.code("account", "IMP-006-account", known.accounts),
        reader.code("charges_group", "IMP-006-charges-group", known.charges_groups),
        reader.code("commission_group", "IMP-006-commission-group", known.commission_groups),
        _number(reader, "over_percent", PERCENT_PLACES, 100), _number(reader, "under_percent", PERCENT_PLACES, 100),
        _gtin(reader), _flag(reader, "blocked"))


def _kind(reader: Reader) -> str:
    text = reader.text("kind")
    found = _KINDS.get(folded(text), "")
    if text and not found:
        reader.wrong("IMP-006-kind", "kind", value=text)
    return found


def _unit(reader: Reader, known: Known) -> str:
    text = reader.text("unit")
    found = text.upper() if text.upper() in known.units else _UNITS.get(folded(text).rstrip("."), "")
    if text and found not in known.units:
        reader.wrong("IMP-006-unit", "unit", value=text)
    return found


def _number(reader: Reader, name: str, places: int, most: int = MOST_PRICE) -> Decimal | None:
    """A positive number with at most so many decimals; empty = the file says nothing."""
    found = reader.number_of(name, most)
    if found is not None and found != round(found, places):
        reader.wrong("IMP-006-places", name, value=str(found), places=places)
    return found


def _flag(reader: Reader, name: str) -> bool | None:
    return reader.flag(name) if reader.text(name) else None


def _gtin(reader: Reader) -> str:
    gtin = identifiers.compact(reader.text("gtin"))
    fault = identifiers.gtin_fault(gtin) if gtin else None
    if fault is identifiers.Fault.LENGTH and len(gtin) > 14:
        reader.wrong("IMP-006-gtin", "gtin", value=gtin, why=Term(identifiers.FAULT_NAMES[fault]))
    elif fault is not None:
        reader.doubt("IMP-006-gtin", "gtin", value=gtin, why=Term(identifiers.FAULT_NAMES[fault]))
    return gtin

"""What the values of the audit trail mean: the kind of each field by the model, and what its record is called (CLW-021)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, Boolean, Date, Enum, Integer, select
from sqlalchemy import Column as Stored
from sqlalchemy.orm import Session

from app.models.base import Base
from app.models.customers import BlockedLevel
from app.models.types import Minor, Moment, Scaled

Ref = tuple[str, Any]
"""A row: its table and primary key."""
_KINDS = ((BlockedLevel, "word"), (Enum, "word"), (Minor, "amount"), (Scaled, "decimal"), (Boolean, "flag"), (Date, "date"),
          (Moment, "moment"), (JSON, "words"), (Integer, "number"))
_CODES = ("number", "document_no", "code")
_NAMES = ("name", "display_name", "names")
_CURRENCIES = ("currency", "limit_currency")
_DEPTH = 4


@dataclass(frozen=True, slots=True)
class Told:
    """A stored value and what it is: `kind` = word flag amount decimal number date moment words link text.

    Amounts are minor units of `currency`; a link's `name` is what its row is called, empty when the row is gone.
    """

    table: str
    field: str
    kind: str
    value: Any
    currency: str = ""
    name: str = ""


Say = Callable[[Told], str]


def plain(told: Told) -> str:
    """The value as it is stored, or the name of the row it leads to."""
    return told.name or ("" if told.value is None else str(told.value))


def column_of(table: str, field: str) -> Stored[Any] | None:
    """The column behind a field of the trail; None for one that the model has no more."""
    found = Base.metadata.tables.get(table)
    return None if found is None else found.columns.get(field)


def target_of(table: str, field: str) -> str:
    """The table a field leads to; empty for a plain value, and for a currency, whose code is its name."""
    column = column_of(table, field)
    found = "" if column is None else next((key.column.table.name for key in column.foreign_keys), "")
    return "" if found == "currency" else found


def kind_of(table: str, field: str) -> str:
    """What a field holds."""
    column = column_of(table, field)
    if column is None:
        return "text"
    if target_of(table, field):
        return "link"
    return next((kind for type_, kind in _KINDS if isinstance(column.type, type_)), "text")


def called(session: Session, wanted: Iterable[Ref], language: str, depth: int = _DEPTH) -> dict[Ref, str]:
    """Number and name of rows; what belongs to a customer or an entry is called after it, a line after its head."""
    by_table: dict[str, set[Any]] = {}
    for table, key in wanted:
        if table in Base.metadata.tables and key is not None:
            by_table.setdefault(table, set()).add(key)
    found: dict[Ref, str] = {}
    heads: dict[Ref, Ref] = {}
    for table, keys in by_table.items():
        stored = Base.metadata.tables[table]
        own = next(iter(stored.primary_key.columns))
        for row in map(dict[str, Any], session.execute(select(stored).where(own.in_(keys))).mappings()):
            head = _head(table, row)
            if head is None:
                found[table, row[own.name]] = _own_name(row, language)
            else:
                heads[table, row[own.name]] = head
    if heads and depth:
        names = called(session, set(heads.values()), language, depth - 1)
        found |= {ref: names[head] for ref, head in heads.items() if head in names}
    return found


def _head(table: str, row: Mapping[str, Any]) -> Ref | None:
    """The row after which this one is called, or None when it has a name of its own."""
    for kind, key in (("entity_table", "entity_id"), ("document_table", "document_id"), ("owner_table", "owner_id")):
        if row.get(kind) and not row.get("document_no"):
            return str(row[kind]), row.get(key)
    if table != "customer_ledger_entry":
        if row.get("entry_id"):
            return "customer_ledger_entry", row["entry_id"]
        if table.startswith("customer_") and row.get("customer_id"):
            return "customer", row["customer_id"]
    if any(row.get(name) for name in (*_CODES, *_NAMES)):
        return None
    links = ((target_of(table, name), row[name]) for name in row if row[name] is not None and name != "created_by_id")
    return next(((to, key) for to, key in links if to and to != "company"), None)


def _own_name(row: Mapping[str, Any], language: str) -> str:
    code = next((str(row[name]) for name in _CODES if row.get(name)), "")
    name = next((in_language(row[name], language) for name in _NAMES if row.get(name)), "")
    return f"{code} {name}".strip()


def in_language(value: Any, language: str) -> str:
    """A text by languages in the reader's; English where it is missing."""
    return str(value.get(language) or value.get("en") or "") if isinstance(value, Mapping) else str(value)


def currencies(session: Session, rows: Iterable[Ref], accounting: str) -> dict[Ref, str]:
    """The currency of the amounts of each row: its own, that of its entry, else the accounting currency."""
    by_table: dict[str, set[Any]] = {}
    for table, key in rows:
        by_table.setdefault(table, set()).add(key)
    found: dict[Ref, str] = {}
    for table, keys in by_table.items():
        # What is known about an entry is kept apart from it, under its id.
        stored = Base.metadata.tables["customer_ledger_entry" if table == "entry_collection" else table]
        name = next((n for n in _CURRENCIES if n in stored.columns), "")
        if name:
            own = next(iter(stored.primary_key.columns))
            found |= {(table, key): money or accounting for key, money in session.execute(
                select(own, stored.columns[name]).where(own.in_(keys)))}
    return found


def tell(session: Session, wanted: Sequence[tuple[Ref, str, Any]], accounting: str, language: str) -> list[Told]:
    """Stored values with what they are, by row and field: amounts with their currency, links with names in a language."""
    kinds = {(ref[0], name): (kind_of(ref[0], name), target_of(ref[0], name)) for ref, name, _value in wanted}
    names = called(session, {(kinds[ref[0], name][1], value) for ref, name, value in wanted
                             if kinds[ref[0], name][1] and value is not None}, language)
    money = currencies(session, {ref for ref, name, _value in wanted if kinds[ref[0], name][0] == "amount"}, accounting)
    found = []
    for ref, name, value in wanted:
        kind, target = kinds[ref[0], name]
        name_of = names.get((target, value), "") if target else ""
        found.append(Told(ref[0], name, kind, value, money.get(ref, accounting), name_of))
    return found

"""How a file is read: columns to fields, constants, replaced values, dates, decimals, and what exists already (IMP-002)."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import zip_longest

from app.core.facts import Term
from app.core.problems import Problem, error
from app.core.search import folded
from app.core.words import N_, declare
from app.rules.import_fields import FIELDS, Entity, Field
from app.rules.import_values import DateOrder, currency_of_heading

declare({"IMP-002-column": N_("{field}: no column is chosen.")})


class Existing(StrEnum):
    """What to do with a row whose key exists (IMP-005)."""

    ERROR = "error"
    SKIP = "skip"
    UPDATE = "update"


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
    create_codes: bool = False

    def has(self, name: str) -> bool:
        """Does the file, or a constant, fill this field?"""
        return name in self.columns or name in self.constants


_CURRENCY = re.compile(r"\W*(?:in|en)?\W*(?:EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|CAD|AUD|€|£)\W*$", re.IGNORECASE)


def _plain(heading: str) -> str:
    return re.sub(r"[^a-z0-9#%°]+", "", folded(heading))


def propose(entity: Entity, headings: Sequence[str], labels: Iterable[tuple[str, str]] = ()) -> dict[str, int]:
    """Field name -> column, from the headings' synonyms; a column is used once, the most telling synonym first (IMP-002).

    `labels` = (field, its name in some language): what stands above the columns of our own templates and exports.
    """
    sure = ((f.name, _plain(heading)) for f in FIELDS[entity] for heading in f.sure if heading)
    wanted = [*sure, *((name, _plain(label)) for name, label in labels), *_by_rank(FIELDS[entity])]
    found: dict[str, int] = {}
    _take(found, wanted, [_plain(h) for h in headings])
    _take_parts(found, entity, headings)
    if "currency" not in found:
        amounts = {f.name for f in FIELDS[entity] if f.kind == "amount"}
        named = [_plain(_CURRENCY.sub("", h)) if currency_of_heading(h) else "" for h in headings]
        _take(found, [(name, heading) for name, heading in wanted if name in amounts], named)
    return found


def _take(found: dict[str, int], wanted: Iterable[tuple[str, str]], plain: Sequence[str]) -> None:
    """Give fields the columns whose plain heading they want."""
    for name, heading in wanted:
        column = next((n for n, p in enumerate(plain) if p == heading and n not in found.values()), None)
        if column is not None and name not in found:
            found[name] = column


_TELLING = 6
"""A word of fewer letters inside a heading says too little: a “start date” is no date of a document."""


def _take_parts(found: dict[str, int], entity: Entity, headings: Sequence[str]) -> None:
    """A required field without a column takes a free one whose heading holds one of its synonyms among other words."""
    words = [re.findall(r"[^\W_]+", folded(heading)) for heading in headings]
    for wanted in (f for f in FIELDS[entity] if f.required and not any(name in found for name in (f.name, *f.or_else))):
        parts = [part for heading in wanted.headings if len(_plain(heading)) >= _TELLING
                 for part in [re.findall(r"[^\W_]+", folded(heading))]]
        column = next((n for part in parts for n, of in enumerate(words) if n not in found.values() and _within(part, of)), None)
        if column is not None:
            found[wanted.name] = column


def _within(part: Sequence[str], words: Sequence[str]) -> bool:
    """Do the words of the part stand in this order, side by side?"""
    return any(list(words[n:n + len(part)]) == list(part) for n in range(len(words) - len(part) + 1))


def currency_named(entity: Entity, headings: Sequence[str], columns: Mapping[str, int]) -> str:
    """The one currency the headings of the amounts name; empty when a column holds it, or they name none or several (IMP-002)."""
    if "currency" in columns:
        return ""
    named = {currency_of_heading(headings[columns[f.name]]) for f in FIELDS[entity]
             if f.name in ("amount", "debit", "credit", "credit_limit") and f.name in columns}
    return named.pop() if len(named) == 1 else ""


def complete(entity: Entity, headings: Sequence[str], labels: Iterable[tuple[str, str]] = ()) -> bool:
    """Do the headings name everything that is required?"""
    return not _missing(Reading(entity, propose(entity, headings, labels)))


def _by_rank(fields: Sequence[Field]) -> Iterator[tuple[str, str]]:
    """Every field's first synonym, then every second one, …, the spare ones last."""
    for lists in ([f.headings for f in fields], [f.spare for f in fields]):
        for rank in zip_longest(*lists):
            yield from ((f.name, _plain(heading)) for f, heading in zip(fields, rank, strict=True) if heading)


def fit(entity: Entity, headings: Sequence[str], labels: Iterable[tuple[str, str]] = ()) -> int:
    """How well a file's headings fit an entity: columns found, minus what is required and missing."""
    columns = propose(entity, headings, labels)
    return len(columns) - 3 * len(_missing(Reading(entity, columns)))


def heading_key(headings: Sequence[str]) -> str:
    """What recognises the same kind of file again."""
    return "|".join(_plain(h) for h in headings)


def _missing(reading: Reading) -> list[Field]:
    return [f for f in FIELDS[reading.entity] if f.required and not any(reading.has(n) for n in (f.name, *f.or_else))]


def check_mapping(reading: Reading) -> tuple[Problem, ...]:
    """Required fields that neither a column nor a constant fills; products that are only updated need their numbers (IMP-005)."""
    only_key = reading.entity is Entity.PRODUCTS and reading.existing is Existing.UPDATE
    return tuple(error("IMP-002-column", at=f.name, field=Term(f.label)) for f in _missing(reading)
                 if not only_key or f.name == "number")

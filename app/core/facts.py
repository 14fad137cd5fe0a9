"""Explanations as facts: which rule fired and what it saw, stored as JSON, put in words when shown (model 2.8).

A value a rule saw is one of: `Money`, `Percent`, `Decimal`, `int` (counts and days), `date`, `str`, `Term` (a text of the
catalogue, translated when shown) or `None`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.money import Money


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage: 115 means 115 %; `places` fixes the decimals that are shown, else it shows those it needs."""

    value: Decimal
    places: int | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """An English text of the `app` catalogue that is translated when shown (mark it with `N_` where it is written)."""

    text: str


Saw = Money | Percent | Decimal | int | date | str | Term | None
Ref = tuple[str, int]
"""A soft link: (table name, id)."""

VERSION = 1


@dataclass(frozen=True, slots=True)
class Part:
    """One addend of a figure, with the rows behind it."""

    code: str
    value: Saw
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What a decision saw. `rule` is the rule id or message code; `clears` says what would undo the decision."""

    rule: str
    saw: Mapping[str, Saw] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()
    clears: tuple[Part, ...] = ()
    rule_version: int | None = None


def plain(value: Saw) -> Any:
    """A value as JSON: money `{"$", "c"}`, percent `{"%"}`, decimal `{"n"}`, date `{"d"}`, term `{"t"}`; never a float."""
    match value:
        case Money(amount, currency):
            return {"$": amount, "c": currency}
        case Percent(number, None):
            return {"%": str(number)}
        case Percent(number, places):
            return {"%": str(number), "places": places}
        case Decimal():
            return {"n": str(value)}
        case date():
            return {"d": value.isoformat()}
        case Term(text):
            return {"t": text}
        case _:
            return value


def seen(value: Any) -> Saw:
    """The reverse of `plain`."""
    match value:
        case {"$": int(amount), "c": str(currency)}:
            return Money(amount, currency)
        case {"%": str(number)}:
            return Percent(Decimal(number), value.get("places"))
        case {"n": str(number)}:
            return Decimal(number)
        case {"d": str(day)}:
            return date.fromisoformat(day)
        case {"t": str(text)}:
            return Term(text)
        case None | int() | str():
            return value
    raise ValueError(f"not a stored fact: {value!r}")


def to_json(facts: Facts) -> dict[str, Any]:
    """Facts as a JSON object with its schema version."""
    stored: dict[str, Any] = {"v": VERSION, "rule": facts.rule, "saw": {k: plain(v) for k, v in facts.saw.items()}}
    if facts.rule_version is not None:
        stored["rule_version"] = facts.rule_version
    for name, parts in (("parts", facts.parts), ("clears", facts.clears)):
        if parts:
            stored[name] = [{"code": p.code, "value": plain(p.value), "refs": [list(r) for r in p.refs]} for p in parts]
    return stored


def from_json(stored: Mapping[str, Any]) -> Facts:
    """The reverse of `to_json`; an unknown schema version is an error."""
    if stored.get("v") != VERSION:
        raise ValueError(f"facts of schema version {stored.get('v')}")

    def parts(name: str) -> tuple[Part, ...]:
        return tuple(
            Part(p["code"], seen(p["value"]), tuple((str(t), int(i)) for t, i in p.get("refs", ())))
            for p in stored.get(name, ())
        )

    saw = {name: seen(value) for name, value in stored["saw"].items()}
    return Facts(stored["rule"], saw, parts("parts"), parts("clears"), stored.get("rule_version"))

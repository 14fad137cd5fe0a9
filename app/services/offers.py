"""What a country's set-up brings, for the wizard to show before anything is written (MST-013)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.roles import ROLES, AccountRole
from app.services import companies, delivered

Names = Mapping[str, str]
"""A name in four languages."""


@dataclass(frozen=True, slots=True)
class Level:
    """A level of reminder terms: its name, the days after the due date or the letter before it, and whether it charges."""

    number: int
    names: Names
    grace: str
    interest: bool
    fee: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """Reminder terms: code, names, levels, and the law they follow (None = no fees, no interest)."""

    code: str
    names: Names
    levels: tuple[Level, ...]
    preset: str | None


@dataclass(frozen=True, slots=True)
class Law:
    """A preset: percentage points above its index, the rate on a day in percent, compensation from which principal on."""

    code: str
    names: Names
    index: Names | None
    margin: Decimal
    rate: Decimal | None
    since: date | None
    compensation: tuple[tuple[int, int], ...]
    currency: str
    """Of the amounts: the country's own."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Everything a country prescribes; amounts in minor units of its currency, rates in percent."""

    country: str
    language: str
    currency: str
    accounts: tuple[tuple[str, Names | str], ...]
    vat: tuple[tuple[str, Names, Decimal], ...]
    sequence: str
    consumer_sequence: str


def offer(country: str) -> Offer:
    """The delivered set-up of a country in short."""
    data = companies.template(country)
    consumer = next((g["letter_sequence"] for g in data["customer_groups"] if g["code"] == companies.CONSUMERS),
                    data["letter_sequence"])
    return Offer(
        country, data["language"], data["currency"],
        tuple((a["number"], a.get("names") or ROLES[AccountRole(a["roles"][0])].name) for a in data["accounts"]),
        tuple((v["code"], v["names"], Decimal(v["rate"])) for v in data["vat_codes"]),
        data["letter_sequence"], consumer)


def sequences() -> list[Sequence]:
    """All reminder terms that are delivered; every company gets them and may choose."""
    return [Sequence(s["code"], s["names"], tuple(
        Level(lv["number"], lv["names"], lv["grace"], bool(lv.get("interest")), int(lv.get("fee", 0))) for lv in s["levels"]),
        s["preset"]) for s in delivered.sequences()]


def first_words(sequence: str, language: str) -> tuple[str, str]:
    """Subject and opening of the first letter of reminder terms in a language, with their placeholders."""
    found = next(s for s in delivered.sequences() if s["code"] == sequence)
    texts = delivered.texts(found["levels"][0]["text"])
    return texts["subject"][language], texts["beginning"][language]


def law_of(code: str | None, day: date) -> Law | None:
    """The law behind reminder terms, with the rate that holds on a day (LAW-01)."""
    data = delivered.law()
    preset: dict[str, Any] | None = next((p for p in data["presets"] if p["code"] == code), None)
    if preset is None:
        return None
    index = next((i for i in data["indexes"] if i["code"] == preset["index"]), None)
    margin = Decimal(preset["margin"])
    held = [(date.fromisoformat(d), Decimal(v)) for d, v, _confidence in index["values"] if date.fromisoformat(d) <= day] \
        if index else []
    since, value = held[-1] if held else (None, None)
    return Law(preset["code"], preset["names"], index["names"] if index else None, margin,
               None if value is None else value + margin, since,
               tuple((int(c["threshold"]), int(c["amount"])) for c in preset.get("compensation") or ()),
               "GBP" if preset["country"] == "GB" else "EUR")

"""What is delivered with the program as data: reminder terms, their letters, and the law on late payment."""

import json
from typing import Any

from app.paths import resource


def read(*parts: str) -> dict[str, Any]:
    """One of the data files: `read("reminders.json")`."""
    loaded: dict[str, Any] = json.loads(resource("data", *parts).read_text(encoding="utf-8"))
    return loaded


def sequences() -> list[dict[str, Any]]:
    """The reminder terms every company gets."""
    found: list[dict[str, Any]] = read("reminders.json")["sequences"]
    return found


def texts(code: str) -> dict[str, dict[str, str]]:
    """The words of a letter by part and language."""
    found: dict[str, dict[str, str]] = read("reminders.json")["texts"][code]
    return found


def law() -> dict[str, Any]:
    """Indexes and presets of the law on late payment."""
    return read("law.json")


def mentions(country: str) -> list[dict[str, Any]]:
    """The legal sentences of invoices in a country: case, from when they hold, texts by language (DOC-012)."""
    found: list[dict[str, Any]] = read("mentions.json")["mentions"]
    return [row for row in found if row["country"] == country]

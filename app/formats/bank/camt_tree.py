"""An element of a camt file as a light tree of local names, whatever the namespace: quick to ask, and told where it stood."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.facts import Term
from app.core.money import minor
from app.core.words import N_
from app.formats.bank.finishing import decimals_of

AMOUNT = N_("an amount such as 1234.56 is expected")
PLACES = N_("it has more decimals than the currency")
CURRENCY = N_("a currency such as EUR is expected")
DATE = N_("a date such as 2026-03-31 is expected")
MARK = N_("CRDT or DBIT is expected")

_AMOUNT = re.compile(r"[+-]?(?:\d{1,18}(?:\.\d{0,12})?|\.\d{1,12})", re.ASCII)
_CURRENCY = re.compile(r"[A-Z]{3}")


class UnreadError(Exception):
    """A part of a statement cannot be read: its line in the file, what stands there, and what was expected."""

    def __init__(self, line: int, content: str, expected: str) -> None:
        super().__init__(expected)
        self.line, self.content, self.expected = line, content, Term(expected)


class Twig:
    """An element: its text, its attributes and its children by name; `line` counts from 1."""

    __slots__ = ("children", "currency", "line", "name", "text")

    def __init__(self, node: Any) -> None:
        tag = node.tag
        self.name: str = tag[tag.rfind("}") + 1:]
        self.line: int = node.sourceline or 0
        self.text = (node.text or "").strip()
        self.currency: str = node.get("Ccy", "").strip().upper()
        self.children: dict[str, list[Twig]] = {}
        if len(node):
            for child in node.iterchildren("*"):
                twig = Twig(child)
                self.children.setdefault(twig.name, []).append(twig)

    def each(self, path: str) -> Iterator["Twig"]:
        """Everything that stands at a path `a/b`."""
        name, _, rest = path.partition("/")
        for child in self.children.get(name, ()):
            if rest:
                yield from child.each(rest)
            else:
                yield child

    def at(self, *paths: str) -> "Twig | None":
        """The first that stands at one of the paths, tried in order."""
        return next((twig for path in paths for twig in self.each(path)), None)

    def said(self, *paths: str) -> str:
        """The first text that is not empty at one of the paths, or an empty one."""
        return next((twig.text for path in paths for twig in self.each(path) if twig.text), "")

    def texts(self, path: str) -> tuple[str, ...]:
        """All texts at a path that are not empty."""
        return tuple(twig.text for twig in self.each(path) if twig.text)

    def unread(self, expected: str, path: str = "") -> UnreadError:
        """That this element, or what is missing at a path below it, cannot be read."""
        twig = self.at(path) if path else self
        return UnreadError((twig or self).line, f"<{path or self.name}>{'' if twig is None else f' {twig.text}'}", expected)


def units(twig: Twig, currency: str = "") -> tuple[int, str]:
    """The amount an element holds, in minor units, and its currency; `currency` when the element does not say."""
    currency = twig.currency or currency
    if not _CURRENCY.fullmatch(currency):
        raise twig.unread(CURRENCY)
    if not _AMOUNT.fullmatch(twig.text):
        raise twig.unread(AMOUNT)
    try:
        return minor(Decimal(twig.text), decimals_of(currency)), currency
    except ValueError:
        raise twig.unread(PLACES) from None


def sign(twig: Twig) -> int:
    """1 for a credit of the account, -1 for a debit."""
    mark = twig.said("CdtDbtInd")
    if mark not in {"CRDT", "DBIT"}:
        raise twig.unread(MARK, "CdtDbtInd")
    return 1 if mark == "CRDT" else -1


def day(twig: Twig, path: str) -> date | None:
    """The date below a path, written with or without a time; None when nothing stands there."""
    found = twig.said(f"{path}/Dt", f"{path}/DtTm", f"{path}/Dt/Dt", f"{path}/Dt/DtTm", path)
    if not found:
        return None
    read = date_in(found)
    if read is None:
        raise twig.unread(DATE, path)
    return read


def date_in(text: str) -> date | None:
    """The date a text begins with; None when it is none. For what only informs."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None

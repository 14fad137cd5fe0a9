"""XML of electronic invoices: growing a tree by short names, and reading one without trusting it."""

import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from lxml import etree

from app.core.facts import Term
from app.core.money import major, minor
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.formats import safe_xml

declare({
    "EIN-read-xml": N_("{file} is not an XML file that can be read: {place}"),
    "EIN-read-other": N_("{file} is not an electronic invoice of a kind that is known here. It begins with {beginning}."),
    "EIN-read-term": N_("{file} cannot be read as an invoice: {place} is missing or has a value that does not belong there."),
})

_LARGE = N_("it is larger than 200 MB")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class TermError(Exception):
    """A business term of the file cannot be read; `place` names its element."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


def clean(text: str) -> str:
    """A text without characters XML cannot hold, and without blanks around it."""
    return _NOT_XML.sub("", text).replace("\r\n", "\n").replace("\r", "\n").strip()


def plain(value: Decimal) -> str:
    """A number without exponent and trailing zeros: `21`, `19.99`."""
    return format(value.normalize() + Decimal(0), "f")


class Tree:
    """Grows elements under names with prefixes (`cbc:ID`); what stays empty is taken out again at the end (R008)."""

    def __init__(self, root: str, namespaces: Mapping[str, str], home: str, *, bare: bool = False) -> None:
        self.spaces = dict(namespaces)
        declared: dict[str | None, str] = dict(self.spaces.items())
        if bare:
            declared[None] = home
        self.root = etree.Element(f"{{{home}}}{root}", nsmap=declared)

    def put(self, parent: Any, path: str, text: object = None, **attributes: str | None) -> Any:
        """An element, or elements in each other (`a/b`), below `parent`, with a text and attributes; the innermost."""
        node = parent
        for step in path.split("/"):
            prefix, _, name = step.partition(":")
            node = etree.SubElement(node, f"{{{self.spaces[prefix]}}}{name}")
        if text is not None:
            node.text = plain(text) if isinstance(text, Decimal) else clean(str(text))
        for name, value in attributes.items():
            if value is not None:
                node.set(name, value)
        return node

    def put_terms(self, parent: Any, path: str, terms: str | None) -> None:
        """Payment terms; a discount line for machines ends with a line break, also the last (XRechnung)."""
        node = self.put(parent, path, terms)
        if terms and terms.rstrip().endswith("#"):
            node.text += "\n"

    def content(self, keep: frozenset[str] = frozenset()) -> bytes:
        """The file, the same bytes each time; elements without text or children are left out except those in `keep`."""
        for node in list(self.root.iter(etree.Element))[:0:-1]:
            if not len(node) and not node.text and etree.QName(node).localname not in keep:
                node.getparent().remove(node)
        return bytes(etree.tostring(self.root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def amount_text(amount: int, decimals: int) -> str:
    """Minor units as a file writes them: 60500 with two decimals is `605.00`."""
    return format(major(amount, decimals), "f")


def parse(name: str, content: bytes) -> Any:
    """The root element, or a `Problem`; a file with a document type or entities is refused unread."""
    found = safe_xml.root(content)
    if isinstance(found, safe_xml.Fault):
        large = found.trouble is safe_xml.Trouble.LARGE
        return error("EIN-read-xml", file=name, place=Term(_LARGE) if large else found.detail)
    return found


def stranger(name: str, root: Any) -> Problem:
    """The problem of a file that is XML and no invoice we know."""
    return error("EIN-read-other", file=name, beginning=str(root.tag)[-60:])


class Reader:
    """Reads below one element; paths have the prefixes of `spaces`, predicates are those of ElementPath."""

    def __init__(self, node: Any, spaces: Mapping[str, str], decimals: int = 2) -> None:
        self.node, self.spaces, self.decimals = node, spaces, decimals

    def each(self, path: str) -> Iterator["Reader"]:
        """Everything that stands at a path."""
        return (Reader(node, self.spaces, self.decimals) for node in self.node.iterfind(path, self.spaces))

    def at(self, path: str) -> "Reader | None":
        """The first that stands at a path."""
        return next(self.each(path), None)

    def text(self, path: str) -> str | None:
        """The text at a path; None when there is none or an empty one."""
        found = self.node.find(path, self.spaces)
        return (found.text or "").strip() or None if found is not None else None

    def here(self) -> str | None:
        """The text of the element itself."""
        return (self.node.text or "").strip() or None

    def mark(self, path: str, attribute: str) -> str | None:
        """An attribute of what stands at a path."""
        found = self.node.find(path, self.spaces)
        return None if found is None else found.get(attribute)

    def needed(self, path: str) -> str:
        """A text that has to be there."""
        found = self.text(path)
        if found is None:
            raise TermError(path)
        return found

    def number(self, path: str) -> Decimal | None:
        """A decimal number."""
        found = self.text(path)
        if found is None:
            return None
        try:
            value = Decimal(found)
        except InvalidOperation:
            raise TermError(path) from None
        if not value.is_finite():
            raise TermError(path)
        return value

    def needed_number(self, path: str) -> Decimal:
        """A decimal number that has to be there."""
        found = self.number(path)
        if found is None:
            raise TermError(path)
        return found

    def amount(self, path: str, decimals: int | None = None) -> int | None:
        """An amount in minor units."""
        found = self.number(path)
        if found is None:
            return None
        try:
            return minor(found, self.decimals if decimals is None else decimals)
        except ValueError:
            raise TermError(path) from None

    def needed_amount(self, path: str) -> int:
        """An amount that has to be there."""
        found = self.amount(path)
        if found is None:
            raise TermError(path)
        return found

    def day(self, path: str) -> date | None:
        """A date, written `2026-11-21` or `20261121`."""
        found = self.text(path)
        if found is None:
            return None
        try:
            return date.fromisoformat(found)
        except ValueError:
            raise TermError(path) from None

    def blob(self, path: str) -> bytes:
        """A file in base64."""
        try:
            return b64decode(self.needed(path), validate=False)
        except ValueError:
            raise TermError(path) from None

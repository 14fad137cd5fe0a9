"""Reading XML that anybody may have written: without document types, entities, network or files of any size (BNK-07)."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import Any

from lxml import etree

LARGEST = 200 * 1024 * 1024
"""Bytes of the largest file that is read; a statement of 20,000 movements has 40 million."""
_HEAD = 4096
_DOCTYPE = re.compile(rb"<!DOCTYPE[^>\[]{0,60}")
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00<", b"<\x00")
_DECLARED = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._\-]+)")


class Trouble(StrEnum):
    """Why a file is not read."""

    BROKEN = "broken"
    DOCTYPE = "doctype"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a file: at which line (from 1; 0 when the whole file is meant), and what the parser or the file says."""

    trouble: Trouble
    line: int
    detail: str


@dataclass(frozen=True, slots=True)
class Step:
    """An element that begins or is complete."""

    begins: bool
    name: str
    node: Any


def local_name(node: Any) -> str:
    """The name of an element without its namespace."""
    return str(node.tag).rpartition("}")[2]


def root(content: bytes) -> Any | Fault:
    """The root element of a file, or why it is refused."""
    if len(content) > LARGEST:
        return _large()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        found = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as broken:
        return _broken(broken, content)
    fault = _doctype(found)
    return found if fault is None else fault


def walk(content: bytes, begin: Collection[str], end: Collection[str]) -> Iterator[Step | Fault]:
    """The elements of these local names as they begin and end, in the order of the file; a fault is the last.

    A file that says UTF-8, or nothing, and is not, is read as Windows-1252, which ISO 8859-1 is a part of.
    Who has done with an element clears it: memory stays small.
    """
    if len(content) > LARGEST:
        yield _large()
        return
    begins, ends, checked = frozenset(begin), frozenset(end), False
    steps = etree.iterparse(
        BytesIO(content), events=("start", "end"), tag=[f"{{*}}{name}" for name in sorted(begins | ends)],
        encoding=_encoding(content), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True)
    try:
        for event, node in steps:
            fault = None if checked else _doctype(node)
            if fault is not None:
                yield fault
                return
            checked, name = True, local_name(node)
            if name in (begins if event == "start" else ends):
                yield Step(event == "start", name, node)
    except (etree.XMLSyntaxError, ValueError) as broken:
        yield _broken(broken, content)


def _large() -> Fault:
    return Fault(Trouble.LARGE, 0, f"{LARGEST >> 20} MB")


def _broken(broken: Exception, content: bytes) -> Fault:
    """What the parser says; entities that grow without end are told as what they come from."""
    said = _DOCTYPE.search(content[:_HEAD].replace(b"\x00", b""))
    if said:
        return Fault(Trouble.DOCTYPE, 1, said[0].decode("ascii", "replace"))
    return Fault(Trouble.BROKEN, getattr(broken, "lineno", None) or 0, str(broken))


def _doctype(node: Any) -> Fault | None:
    said = node.getroottree().docinfo.doctype
    return Fault(Trouble.DOCTYPE, 1, said) if said else None


def _encoding(content: bytes) -> str | None:
    """What the parser is told in place of what the file says of itself; None when the file is right."""
    said = _DECLARED.match(content)
    if content.startswith(_MARKS) or (said and said[1].lower() not in (b"utf-8", b"utf8", b"us-ascii")):
        return None
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
        strange = text.count("\ufffd")
        right = sum(1 for sign in text if sign > "\x7f") - strange
        return "windows-1252" if strange > right + 1 or (strange and not right) else None
    return None

"""The numbered placeholders of interest texts, as texts brought over from elsewhere write them (INT-18)."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum

from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "INT-18-number": N_("{number} stands for nothing in this text. Use %1 to %{most}."),
})


class Wording(Enum):
    """Which text it is, with the names of its numbers in their order."""

    LINE = ("description", "document_type", "document_no", "rate", "original", "base", "due_date", "currency", "days")
    DETAIL = ("description", "document_type", "document_no", "original", "remaining", "due_date", "currency", "days")
    HEADING = ("document_date", "due_date", "rate", "remaining", "interest", "fee", "total", "currency", "posting_date")


NUMBER = re.compile(r"%(\d+)")


def check(template: str, kind: Wording) -> tuple[Problem, ...]:
    """Every number of a text that stands for nothing."""
    most = len(kind.value)
    return tuple(error("INT-18-number", number=f"%{n}", most=most) for n in dict.fromkeys(NUMBER.findall(template))
                 if not 1 <= int(n) <= most)


def named(template: str, kind: Wording) -> str:
    """The text with named fields in the place of its numbers: `Interest on %3` becomes `Interest on {document_no}`."""
    return NUMBER.sub(lambda m: f"{{{_name(kind.value, int(m.group(1)))}}}" if _known(kind, m.group(1)) else m.group(), template)


def described(template: str, kind: Wording, values: Mapping[str, str]) -> str:
    """The text with its values, already written in the customer's language; what has none stays as it is."""
    return NUMBER.sub(lambda m: values.get(_name(kind.value, int(m.group(1))), m.group()) if _known(kind, m.group(1))
                      else m.group(), template)


def _known(kind: Wording, number: str) -> bool:
    return 1 <= int(number) <= len(kind.value)


def _name(names: Sequence[str], number: int) -> str:
    return names[number - 1]

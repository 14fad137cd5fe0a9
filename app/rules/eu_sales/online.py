"""What the answers of the EU service mean: is a name another one, may a number be used at 0 % (ESL-023, 024)."""

import re
from datetime import date
from enum import StrEnum

from app.core.problems import Problem, error, warning
from app.core.search import folded
from app.core.words import N_, declare

declare({
    "ESL-024-warn": N_("On {day} the EU service did not know {number}: the 0 % rate may be refused. Post all the same?"),
    "ESL-024-block": N_("On {day} the EU service did not know {number}. Check the number again, or choose a VAT code with VAT."),
})

_FORMS = frozenset((
    "bv", "nv", "vof", "cv", "sa", "sarl", "sas", "sasu", "eurl", "sprl", "srl", "bvba", "gmbh", "ag", "kg", "ohg", "ug", "ltd",
    "limited", "plc", "llp", "spa", "snc", "oy", "ab", "as", "aps", "doo", "sro", "kft", "zoo", "co", "und", "et", "en", "and",
    "the", "de", "la", "le", "les", "societe", "besloten", "vennootschap"))
"""Words of legal forms and small words: a name that differs in these alone is the same name."""


class Policy(StrEnum):
    """What happens when a document uses a number the service did not know (ESL-024)."""

    OFF = "off"
    WARN = "warn"
    BLOCK = "block"


def name_differs(ours: str, theirs: str) -> bool:
    """Is the name the service gives another one than the customer's? A state that tells none differs from nobody (ESL-023)."""
    mine, other = _words(ours), _words(theirs)
    return bool(other) and bool(mine) and not (mine <= other or other <= mine)


def _words(name: str) -> frozenset[str]:
    """The words of a name that tell it apart, single letters with points joined."""
    found = frozenset(re.findall(r"\w+", re.sub(r"(?<=\b\w)\.", "", folded(name))))
    return found - _FORMS or found


def check_answer(policy: Policy, number: str, invalid_on: date | None) -> tuple[Problem, ...]:
    """What speaks against using a number at 0 %; `invalid_on` = the day of its newest answer, if *invalid* (ESL-024)."""
    if policy is Policy.OFF or invalid_on is None:
        return ()
    if policy is Policy.BLOCK:
        return (error("ESL-024-block", at="vat_number", day=invalid_on, number=number),)
    return (warning("ESL-024-warn", key=f"ESL-024-{number}-{invalid_on}", at="vat_number", day=invalid_on, number=number),)

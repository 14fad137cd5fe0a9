"""What somebody means by what she typed for a receipt: an amount, a structured reference, a document, a customer (PAY-10…13)."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.identifiers import betalingskenmerk_fault, ogm_is_valid, rf_is_valid
from app.core.numbers import Unread, parse_amount
from app.core.problems import Problem, error
from app.core.references import ReferenceType, kind_of, normalised
from app.core.words import N_, declare

declare({
    "PAY-12-rf": N_("{typed} is not a valid RF reference: the two digits after RF do not fit the rest (mod 97). Check it."),
    "PAY-12-ogm": N_("{typed} is not a valid Belgian structured message: the last two digits do not fit the first ten "
                     "(mod 97). Check it."),
    "PAY-12-kenmerk": N_("{typed} is not a valid Dutch payment reference: its check digit does not fit (mod 11). Check it."),
    "PAY-13-amount": N_("“{typed}” is not an amount. Type = and the amount, for example =1485.00."),
})

SHORTEST = 4
"""Document numbers are looked for from this many characters on (BNK-22)."""


class Meaning(StrEnum):
    """What a text can be, in the order in which it is looked for."""

    AMOUNT = "amount"
    REFERENCE = "reference"
    DOCUMENT = "document"
    CUSTOMER = "customer"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Typed:
    """A text and what it may mean: `amount` in minor units, `reference` normalised, `key` a document number for matching.

    A text that may be a document may be a customer as well: documents are looked for first.
    """

    meaning: Meaning
    text: str
    amount: int = 0
    reference: str = ""
    kind: ReferenceType | None = None
    key: str = ""
    problems: tuple[Problem, ...] = ()


def document_key(text: str) -> str:
    """A document number for matching: upper case, no separators, no leading noughts (BNK-22)."""
    return "".join(c for c in text.upper() if c.isalnum()).lstrip("0")[:20]


def read(text: str, region: str, decimals: int = 2) -> Typed:
    """What `text` may mean; amounts begin with = and are read as in the region (PAY-13), references verify their digits."""
    wanted = text.strip()
    if not wanted:
        return Typed(Meaning.NOTHING, "")
    if wanted.startswith("="):
        return _amount(wanted, region, decimals)
    plain = normalised(wanted)
    kind = kind_of(wanted)
    if kind is not None:
        return Typed(Meaning.REFERENCE, wanted, reference=plain, kind=kind, key=document_key(wanted))
    wrong = _wrong(wanted, plain)
    key = document_key(wanted)
    if wrong is not None:
        return Typed(Meaning.REFERENCE, wanted, reference=plain, key=key, problems=(wrong,))
    if len(key) >= SHORTEST and any(c.isdigit() for c in key):
        return Typed(Meaning.DOCUMENT, wanted, reference=plain, key=key)
    return Typed(Meaning.CUSTOMER, wanted, key=key)


def _amount(text: str, region: str, decimals: int) -> Typed:
    found = parse_amount(text[1:].strip(), region, decimals)
    if isinstance(found, Unread):
        return Typed(Meaning.AMOUNT, text, problems=(error("PAY-13-amount", at="customer", typed=text),))
    return Typed(Meaning.AMOUNT, text, amount=abs(found))


def _wrong(text: str, plain: str) -> Problem | None:
    """A text that is written as a structured reference and whose digits do not fit; plain numbers are documents (PAY-12)."""
    if plain.startswith("RF") and plain[2:4].isdigit() and len(plain) > 8 and not rf_is_valid(plain):
        return error("PAY-12-rf", at="customer", typed=text)
    if not plain.isdigit():
        return None
    if len(plain) == 12 and ("/" in text or text[0] in "+*") and not ogm_is_valid(plain):
        return error("PAY-12-ogm", at="customer", typed=text)
    if len(plain) == 16 and betalingskenmerk_fault(plain) is not None:
        return error("PAY-12-kenmerk", at="customer", typed=text)
    return None

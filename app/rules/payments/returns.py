"""Why a bank takes a payment back: the codes it writes, and what each proposes for fee and follow-up (UND-09, SDD-41)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.core.words import N_


class Follow(StrEnum):
    """What is to be done with the customer after a return (NSF-02)."""

    NOTHING = "nothing"
    CALL = "call"
    EMAIL = "email"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Code:
    """A code of the bank with its meaning (an English text), and what it proposes.

    `fee` = the customer is asked for the cost; `hold` = what is open again keeps out of proposals; `follow` = what comes next.
    """

    code: str
    words: str
    fee: bool = True
    hold: bool = True
    follow: Follow = Follow.CALL


CODES: Mapping[str, Code] = {c.code: c for c in (
    Code("AM04", N_("Insufficient funds"), hold=False),
    Code("AC01", N_("Account number incorrect"), fee=False, follow=Follow.EMAIL),
    Code("AC04", N_("Account closed")), Code("AC06", N_("Account blocked")),
    Code("AC13", N_("The account is a consumer's"), fee=False),
    Code("AG01", N_("Not allowed on this account"), fee=False),
    Code("AG02", N_("Wrong kind of collection"), fee=False, hold=False, follow=Follow.NOTHING),
    Code("AM05", N_("Paid twice"), fee=False, follow=Follow.NOTHING),
    Code("BE05", N_("Creditor identifier incorrect"), fee=False, hold=False, follow=Follow.NOTHING),
    Code("CNOR", N_("Our bank cannot be reached this way"), fee=False, follow=Follow.NOTHING),
    Code("DNOR", N_("The customer's bank cannot be reached this way"), fee=False, follow=Follow.EMAIL),
    Code("FF01", N_("File not readable"), fee=False, hold=False, follow=Follow.NOTHING),
    Code("MD01", N_("No valid mandate"), fee=False), Code("MD02", N_("Mandate incomplete"), fee=False, hold=False),
    Code("MD06", N_("The customer asked for the money back")),
    Code("MD07", N_("The customer has died"), fee=False, follow=Follow.LETTER),
    Code("MS02", N_("Refused by the customer")), Code("MS03", N_("No reason given")),
    Code("RC01", N_("Bank code incorrect"), fee=False, follow=Follow.EMAIL),
    Code("RR04", N_("Details missing for the law"), fee=False, hold=False, follow=Follow.NOTHING),
    Code("SL01", N_("Barred at the customer's bank")), Code("FRAD", N_("Fraud"), fee=False),
    Code("CUST", N_("Called back by the customer"), fee=False),
    Code("NSF", N_("Not enough money on the account"), hold=False), Code("CHEQUE", N_("Cheque not covered")),
    Code("CARD", N_("Charged back by the card holder")),
)}
"""What banks write about a return, the most frequent first; a card and a cheque have codes of ours."""


def read(text: str) -> Code | None:
    """The code that a text of the bank begins with or is; None for one that is not known."""
    words = text.upper().replace("/", " ").split()
    return next((CODES[word] for word in words if word in CODES), None)


def proposed(code: Code | None, fee: int) -> tuple[int, bool, Follow]:
    """What a code proposes: the fee in minor units out of the bank account's `fee`, keeping out of proposals, the follow-up."""
    if code is None:
        return fee, False, Follow.CALL
    return fee if code.fee else 0, code.hold, code.follow

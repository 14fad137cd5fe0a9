"""How an invoice asks to be paid: the box with its QR code, or the notice of a direct debit (DOC-020, DOC-021)."""

from dataclasses import dataclass

from app.core.problems import Problem
from app.reports import epc
from app.reports.document_data import DocumentKind, DocumentWords
from app.reports.letter_data import PayLine, Payment

CODED = (DocumentKind.INVOICE, DocumentKind.PREPAYMENT)
"""Kinds that may carry a QR code."""


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be paid by transfer. `total` and `first_instalment` in minor units; `first_instalment` is what is still
    open of the first instalment that is not yet paid, None without a schedule; the discounted amount is never asked for.
    """

    kind: DocumentKind
    total: int
    currency: str
    payee: str
    iban: str = ""
    bic: str = ""
    reference: str = ""
    first_instalment: int | None = None
    method_prints_qr: bool = True
    collected: bool = False

    @property
    def amount(self) -> int:
        """What the code asks for, in minor units (DOC-021)."""
        return self.total if self.first_instalment is None else self.first_instalment


@dataclass(frozen=True, slots=True)
class Code:
    """The text of the code, or None: either because none belongs here, or because of the `problems`."""

    payload: str | None = None
    problems: tuple[Problem, ...] = ()


def code_of(due: Due) -> Code:
    """The QR code of an invoice over more than nothing in euro, paid by transfer to an account of ours (DOC-020).

    What keeps a code away that should be there (a name of the payee that is too long) is told in `problems`.
    """
    wanted = (due.kind in CODED and due.total > 0 and due.amount > 0 and due.currency == "EUR" and due.method_prints_qr
              and bool(due.iban) and not due.collected)
    if not wanted:
        return Code()
    found = epc.payload(epc.Transfer(due.payee, due.iban, due.amount, due.currency, due.reference, due.bic))
    return Code(found.value if not found.problems else None, found.problems)


def transfer_box(words: DocumentWords, due: Due, amount: str, pay_by: str = "", reference: str = "",
                 code: str | None = None) -> Payment:
    """The box for a transfer: `amount` and `pay_by` as they are read; `reference` as it is printed, else as it is."""
    lines = (
        PayLine(words["amount_word"], amount, strong=True),
        PayLine(words["iban"], epc.in_fours(due.iban), strong=True),
        PayLine(words["bic"], due.bic),
        PayLine(words["payee"], due.payee),
        PayLine(words["reference"], reference or due.reference, strong=True),
        PayLine(words["pay_by"], pay_by),
    )
    caption = tuple(words["scan"].split("\n")) if code is not None else ()
    return Payment(words["payment"], tuple(line for line in lines if line.value), caption, code)


def debit_box(words: DocumentWords, amount: str, day: str, account: str, mandate: str, creditor: str) -> Payment:
    """The announcement of a direct debit: amount, day, account, mandate and creditor identifier (content table of DOC-006)."""
    lines = (
        PayLine(words["amount_word"], amount, strong=True),
        PayLine(words["collected_on"], day, strong=True),
        PayLine(words["from_account"], epc.in_fours(account)),
        PayLine(words["mandate"], mandate),
        PayLine(words["creditor"], creditor),
    )
    return Payment(words["debit_title"], tuple(line for line in lines if line.value))

"""The EPC QR code ("GiroCode") that pays a letter with one scan: its text, limits and modules (DOC-020, DOC-021, PRF-05)."""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.core.money import LARGEST, Money, major
from app.core.problems import Outcome, error
from app.core.words import N_, declare

declare({
    "DOC-020-currency": N_("No QR code: it exists only for euro, not for {currency}."),
    "DOC-020-amount": N_("No QR code: {amount} is not between 0.01 and 999,999,999.99 euro."),
    "DOC-020-iban": N_("No QR code: {iban} is not a valid IBAN."),
    "DOC-020-bic": N_("No QR code: {bic} is not a valid BIC."),
    "DOC-020-bic-needed": N_("No QR code: the account {iban} lies outside the EEA and needs a BIC."),
    "DOC-020-name": N_("No QR code: the name of the payee has {length} characters; 1 to 70 fit."),
    "DOC-020-text": N_("No QR code: the payment text has {length} characters; 140 fit."),
    "DOC-020-size": N_("No QR code: its content takes {length} bytes; 331 fit."),
})

LARGEST_AMOUNT = 999_999_999_99
"""Largest amount of a credit transfer, in cents."""
LONGEST = 331
"""Largest payload in bytes: what version 13 at level M holds."""
HIGHEST_VERSION = 13

_EEA = frozenset(("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
                  "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"))
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_RF = re.compile(r"RF\d{2}[A-Z0-9]{1,21}")


@dataclass(frozen=True, slots=True)
class Transfer:
    """What a payer must fill in: `amount` in minor units, `reference` an RF reference, an OGM or any number or text."""

    payee: str
    iban: str
    amount: int
    currency: str = "EUR"
    reference: str = ""
    bic: str = ""


def mod97(code: str) -> int:
    """The remainder of ISO 7064: letters count from A = 10 to Z = 35; the first four characters go to the end."""
    return int("".join(str(int(character, 36)) for character in code[4:] + code[:4])) % 97


def compact(code: str) -> str:
    """A code in capitals without blanks (PRF-06)."""
    return re.sub(r"\s+", "", code).upper()


def in_fours(code: str) -> str:
    """A code in blocks of four, as it is printed (PRF-02, LTR-40)."""
    short = compact(code)
    return " ".join(short[start:start + 4] for start in range(0, len(short), 4))


def valid_iban(iban: str) -> bool:
    """Has the account number its form and its check digits?"""
    code = compact(iban)
    return bool(_IBAN.fullmatch(code)) and mod97(code) == 1


def valid_rf(reference: str) -> bool:
    """Is it an ISO 11649 reference with right check digits (PRF-02)?"""
    code = compact(reference)
    return bool(_RF.fullmatch(code)) and mod97(code) == 1


def payload(transfer: Transfer) -> Outcome[str]:
    """The text of the code, lines parted by LF, or the reason why none may be printed (DOC-020).

    An RF reference goes to the structured line, anything else to the free text; never both.
    """
    iban, bic, name = compact(transfer.iban), compact(transfer.bic), _one_line(transfer.payee)
    structured = compact(transfer.reference) if valid_rf(transfer.reference) else ""
    text = "" if structured else _one_line(transfer.reference)
    lines = ["BCD", "002", "1", "SCT", bic, name, iban, f"EUR{major(transfer.amount):.2f}", "", structured, text]
    finished = "\n".join(lines).rstrip("\n")
    found = _account(iban, bic) or _rest(transfer, name, text, len(finished.encode()))
    return found or Outcome(finished)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _account(iban: str, bic: str) -> Outcome[str] | None:
    if not valid_iban(iban):
        return Outcome(problems=(error("DOC-020-iban", iban=iban),))
    if bic and not _BIC.fullmatch(bic):
        return Outcome(problems=(error("DOC-020-bic", bic=bic),))
    if not bic and iban[:2] not in _EEA:
        return Outcome(problems=(error("DOC-020-bic-needed", iban=iban),))
    return None


def _rest(transfer: Transfer, name: str, text: str, size: int) -> Outcome[str] | None:
    if transfer.currency != "EUR":
        return Outcome(problems=(error("DOC-020-currency", currency=transfer.currency),))
    if not 1 <= transfer.amount <= min(LARGEST_AMOUNT, LARGEST):
        return Outcome(problems=(error("DOC-020-amount", amount=Money(transfer.amount, "EUR")),))
    if not 1 <= len(name) <= 70:
        return Outcome(problems=(error("DOC-020-name", length=len(name)),))
    if len(text) > 140:
        return Outcome(problems=(error("DOC-020-text", length=len(text)),))
    if size > LONGEST:
        return Outcome(problems=(error("DOC-020-size", length=size),))
    return None


@lru_cache(maxsize=256)
def modules(text: str) -> tuple[tuple[tuple[int, int], ...], ...]:
    """The dark runs of the code per row, each as (first module, number of modules): level M, UTF-8, at most version 13."""
    import segno  # only drawing needs it, and it costs the start of the program 50 ms

    code = segno.make_qr(text, error="m", boost_error=False, encoding="utf-8", mode="byte")
    if not isinstance(code.version, int) or code.version > HIGHEST_VERSION:
        raise ValueError(f"QR code of version {code.version}")
    return tuple(_runs(bytes(row)) for row in code.matrix)


def _runs(row: bytes) -> tuple[tuple[int, int], ...]:
    return tuple((found.start(), found.end() - found.start()) for found in re.finditer(rb"\x01+", row))

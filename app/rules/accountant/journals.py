"""The journals of the accountant, as an XAF and a FEC call them (EXP-018, EXP 5.6)."""

from dataclasses import dataclass

from app.core.books import BANK, GENERAL, OPENING, SALES, journal_of
from app.core.enums import VoucherSource

_FRENCH = {SALES: "Ventes", BANK: "Banque", GENERAL: "Opérations diverses", OPENING: "À nouveau"}
_XAF = {SALES: "S", BANK: "B", GENERAL: "M", OPENING: "O"}


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal: its code, its name in the language of the file, and its type in an XAF."""

    code: str
    name: str
    type: str = ""


def french(source: VoucherSource) -> Journal:
    """Sales, bank, opening items, and everything else (EXP 5.6, fields 1 and 2)."""
    code = journal_of(source)
    return Journal(code, _FRENCH[code])


def dutch(source: VoucherSource, name: str) -> Journal:
    """A journal for each kind of voucher with its type: S sales, B bank, O opening, M everything else (EXP-018)."""
    return Journal(source.value, name, _XAF[journal_of(source)])

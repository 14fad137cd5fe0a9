"""The journals of the accountant: which one a voucher belongs to, and how they are called (EXP-018, EXP 5.6)."""

from dataclasses import dataclass

from app.core.enums import VoucherSource

_S = VoucherSource
SALES, BANK, GENERAL, OPENING = "VE", "BQ", "OD", "AN"
_FRENCH = {SALES: "Ventes", BANK: "Banque", GENERAL: "Opérations diverses", OPENING: "À nouveau"}
_OF = {**dict.fromkeys((_S.INV, _S.FTI, _S.CRN, _S.FTC, _S.PRE, _S.INT, _S.CLT), SALES),
       **dict.fromkeys((_S.PAY, _S.BNK, _S.REF), BANK), _S.OPN: OPENING}
_XAF = {SALES: "S", BANK: "B", GENERAL: "M", OPENING: "O"}


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal: its code, its name in the language of the file, and its type in an XAF."""

    code: str
    name: str
    type: str = ""


def french(source: VoucherSource) -> Journal:
    """Sales, bank, opening items, and everything else (EXP 5.6, fields 1 and 2)."""
    code = _OF.get(source, GENERAL)
    return Journal(code, _FRENCH[code])


def dutch(source: VoucherSource, name: str) -> Journal:
    """A journal for each kind of voucher with its type: S sales, B bank, O opening, M everything else (EXP-018)."""
    return Journal(source.value, name, _XAF[_OF.get(source, GENERAL)])

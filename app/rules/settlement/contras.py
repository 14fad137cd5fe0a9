"""What stands against an effect of a settlement: one account, or net and VAT of each VAT code (DSC-14)."""

from dataclasses import dataclass

from app.core.money import proportion, shares
from app.rules.settlement.items import VatPart
from app.rules.settlement.results import Effect

AT_SETTLEMENT = "at_settlement"


@dataclass(frozen=True, slots=True)
class Contra:
    """A contra amount of an effect: the whole, or net and VAT of one VAT code; debit positive."""

    amount: int
    value: int
    part: VatPart | None = None
    is_vat: bool = False


def contras(effect: Effect) -> tuple[Contra, ...]:
    """What stands against an effect: everything on its account, or per VAT code net and VAT in turn (DSC-14)."""
    amount, value, document = -effect.amount, -effect.value, effect.document
    if document is None or document.vat_on_discount != AT_SETTLEMENT or not document.vat or not amount:
        return (Contra(amount, value),)
    gross = [part.base + part.vat for part in document.vat]
    if not sum(gross):
        return (Contra(amount, value),)
    found: list[tuple[int, VatPart, bool]] = []
    for part, share in zip(document.vat, shares(amount, gross), strict=True):
        vat = proportion(amount, part.vat, sum(gross))
        found += [(share - vat, part, False), (vat, part, True)]
    weights = [x for x, _part, _vat in found]
    return tuple(Contra(x, worth, part, is_vat) for (x, part, is_vat), worth
                 in zip(found, shares(value, weights), strict=True))

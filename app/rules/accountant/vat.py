"""The VAT of a voucher shared out over the lines it was reckoned on (EXP-018, 019, 033)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.core.books import BookLine, VatPart
from app.core.money import proportion


def shared(lines: Sequence[BookLine], parts: Iterable[VatPart]) -> tuple[BookLine, ...]:
    """The lines with their share of each VAT entry of their voucher: by amount, the last takes what is left over.

    A line takes part when it has the VAT code and is not tax itself. Where there is none, as in a correction of tax alone, the
    line of the tax takes all.
    """
    given: dict[int, list[VatPart]] = defaultdict(list)
    for part in parts:
        places = _places(lines, part.code)
        weights = [lines[n].accounting for n in places]
        for n, share in zip(places, _split(part, weights), strict=True):
            given[n].append(share)
    return tuple(replace(line, vat=tuple(given[n])) if n in given else line for n, line in enumerate(lines))


def _places(lines: Sequence[BookLine], code: str) -> list[int]:
    with_code = [n for n, line in enumerate(lines) if line.vat_code == code and not line.receivable]
    return [n for n in with_code if not lines[n].is_vat] or with_code[:1]


def _split(part: VatPart, weights: Sequence[int]) -> list[VatPart]:
    """Shares that add up to the part in each of its four amounts."""
    if not weights:
        return []
    whole = sum(weights)
    rest, found = part, []
    for weight in weights[:-1]:
        base, vat, base_accounting, vat_accounting = (
            proportion(amount, weight, whole) if whole else 0
            for amount in (part.base, part.vat, part.base_accounting, part.vat_accounting))
        found.append(replace(part, base=base, vat=vat, base_accounting=base_accounting, vat_accounting=vat_accounting))
        rest = replace(rest, base=rest.base - base, vat=rest.vat - vat, base_accounting=rest.base_accounting - base_accounting,
                       vat_accounting=rest.vat_accounting - vat_accounting)
    return [*found, rest]

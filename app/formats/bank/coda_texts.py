"""What the communication zones of CODA mean: free text, and the structured types of payments, cards and parties."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from app.formats.bank.fixed import scaled, squeezed

CREDITOR_REFERENCE, ORIGINAL_AMOUNT, DIRECT_DEBIT = "100", "105", "127"
STRUCTURED = ("101", "102")
PARTY, BANK_TEXT, ULTIMATE_PARTIES = "001", "002", ("008", "009")
_AMOUNT, _RATE = 15, 12
_RATE_DECIMALS = Decimal(10) ** -8
_TAKEN_APART: Mapping[str, tuple[int, ...]] = {
    "111": (16, 1, 6, 6, 6, 6, 6, 16, 10), "113": (16, 1, 6, 6, 6, 4, 1, 16, 10), "114": (6, 6, 6, 4, 1, 16, 10),
    "115": (16, 1, 6, 6, 6, 6, 4), "124": (20, 1, 12, 15, 6),
}
"""Widths of what stands in the zone of card payments: without blanks between them a card number would not be seen."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the communication of a movement tells; empty = it tells nothing of it. Amounts in minor units, without sign."""

    remittance: str = ""
    reference: str = ""
    counterparty: str = ""
    ultimate: str = ""
    address: str = ""
    mandate_id: str = ""
    creditor_id: str = ""
    return_code: str = ""
    reversal: bool = False
    original_amount: int | None = None
    original_currency: str = ""
    rate: Decimal | None = None
    more: tuple[str, ...] = field(default=())


def said(zone: str, *, structured: bool) -> Said:
    """The meaning of a movement's zone: records 2.1 to 2.3 in one text, the type in front when it is structured."""
    if not structured:
        return Said(remittance=squeezed(zone))
    kind, text = zone[:3], zone[3:]
    if kind == CREDITOR_REFERENCE:
        return Said(reference=text[:25].strip(), remittance=squeezed(text[25:]))
    if kind in STRUCTURED:
        return Said(reference=text[:12].strip(), remittance=squeezed(text[12:]))
    if kind == ORIGINAL_AMOUNT:
        return _original(text)
    if kind == DIRECT_DEBIT:
        return _direct_debit(text)
    return Said(remittance=squeezed(" ".join(_parts(text, _TAKEN_APART.get(kind, ())))))


def _parts(text: str, widths: tuple[int, ...]) -> list[str]:
    """A text cut into pieces of the given widths, and its rest."""
    found, place = [], 0
    for width in widths:
        found.append(text[place:place + width])
        place += width
    return [*found, text[place:]]


def _original(text: str) -> Said:
    """Type 105: amount on the account, original amount, rate with eight decimals, its currency, structured reference."""
    _gross, amount, rate, rest = _parts(text, (_AMOUNT, _AMOUNT, _RATE))
    currency, reference = rest[:3].strip(), rest[3:15].strip()
    value = scaled(int(amount), 3, currency) if amount.isdecimal() and currency else None
    factor = int(rate) * _RATE_DECIMALS if rate.isdecimal() and int(rate) else None
    return Said(reference="" if reference.strip("0") == "" else reference, original_amount=value or None,
                original_currency=currency if value else "", rate=factor)


def _direct_debit(text: str) -> Said:
    """Type 127, a European direct debit: date, type, scheme, paid or not, creditor, mandate, text, R-transaction, reason."""
    _date, _type, _scheme, _paid, creditor, mandate, words, kind, rest = _parts(text.ljust(146), (6, 1, 1, 1, 35, 35, 62, 1))
    return Said(remittance=squeezed(words), creditor_id=creditor.strip(), mandate_id=mandate.strip(),
                return_code=rest[:4].strip(), reversal=kind in "12345" and kind != "")


def informed(known: Said, zone: str, *, structured: bool) -> Said:
    """What was known with what an information record (3.1 to 3.3 in one text) adds: the party's name and address, more text."""
    kind, text = zone[:3], zone[3:]
    if structured and kind == PARTY:
        name, street, place = squeezed(text[:70]), squeezed(text[70:105]), squeezed(text[105:])
        return replace(known, counterparty=known.counterparty or name,
                       address=known.address or ", ".join(part for part in (street, place) if part.strip("0")))
    if structured and kind in ULTIMATE_PARTIES:
        return replace(known, ultimate=squeezed(text[:70]))
    if structured and kind == BANK_TEXT:
        return replace(known, more=(*known.more, squeezed(text)))
    return known if structured else replace(known, more=(*known.more, squeezed(zone)))


def remittance(known: Said) -> str:
    """The whole text for whoever was paid: communication first, then what the bank added."""
    return " ".join(part for part in (known.remittance, *known.more) if part)


def belgian_iban(number: str) -> str:
    """A Belgian account number of twelve digits as IBAN; anything else without blanks as it stood."""
    plain = re.sub(r"[\s.-]", "", number)
    if not (len(plain) == 12 and plain.isdecimal() and (int(plain[:10]) % 97 or 97) == int(plain[10:])):
        return plain
    return f"BE{98 - int(plain + '111400') % 97:02d}{plain}"

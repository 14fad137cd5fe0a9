"""Document numbers in free text: despite spaces, prefixes and noughts, never a date, an amount or a telephone number (BNK-22)."""

import re
from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

LEAST = 4
"""Characters a number needs to be looked for."""
_WEAK = 5
"""Bare numbers of so few digits stand for anything; alone they name a document only of the customer who pays, or where the amount
fits."""
_JOINED = 4
"""Pieces of a number that may be written apart."""
_JOINS = " -/._"
_LABELS = ("FACTUURNUMMER|FACTUURNR|FACTUREN|FACTUUR|FACTUURNRS|FACTNR|FACT|FAKTUUR|FAC|FACTURES|FACTURE|INVOICES|INVOICE|INVNR|"
           "INV|RECHNUNGSNUMMER|RECHNUNGSNR|RECHNUNGEN|RECHNUNG|RECHN|RGNR|RG|RNR|RENR|CREDITNOTA|CREDITNOTE|AVOIR|GUTSCHRIFT|"
           "NUMMER|NUMBER|NUMERO|NUM|NRS|NR|NO|ORDERNR|ORDER|BESTELLING|BESTELNR|COMMANDE|BESTELLUNG|AUFTRAG|REF|KENMERK|PO")
_LABEL = re.compile(f"(?:{_LABELS})")
_GLUED = re.compile(f"(?:{_LABELS})(\\d{{{LEAST},}})")
_CONNECTORS = frozenset({"EN", "ET", "UND", "AND", "PLUS", "TM", "T", "M", "N", "A", "PART", "DEEL", "PARTIE", "TEIL", "REST",
                         "VAN", "OF", "VOM", "DU", "DE", "BETREFT", "BETALING", "PAYMENT", "ZAHLUNG", "PAIEMENT"})
_NOT_OURS = re.compile(
    r"\b(?:KLANT|KLANTNR|KLANTNUMMER|DEBITEUR|DEBITEURNR|DEBNR|CUSTOMER|CLIENT|KUNDE|KUNDENNR|KUNDENNUMMER|PASNR|PASVOLGNR|PAS|TERMINAL|"
    r"TERM|TRANSACTIE|TRANSACTIENR|POSTCODE|KVK|BTW|TVA|VAT|UST|USTID|SIREN|SIRET|BIC|CUST|CREDITOR|CSID|MARF|MREF)"
    r"(?:[\s:.#-]|NUMMER|NR|NO|ID){1,6}[A-Z]{0,4}\d[0-9A-Z]*")
_MONTHS = ("JAN|FEB|MRT|MAA|MAR|MÄR|APR|MEI|MAY|MAI|JUN|JUL|AUG|SEP|OKT|OCT|NOV|DEC|DEZ|DÉC|FÉV|FEV|AVR|JUIN|JUIL|AOÛ|AOU")
_APART = r"(?<![0-9A-Z])(?<![0-9A-Z][-/.])"
_OTHERS = re.compile("|".join((
    r"(?:\b(?:TEL|TELEFOON|TELEFON|TELEPHONE|PHONE|TÉL|FON|FAX|MOB|MOBIEL|MOBIL|GSM)\b[.:\s]{0,3}|\+)\(?\d[\d ()/.-]{5,}\d",
    r"(?<!\d)00(?:31|32|33|44|49)[ -]?\d[\d ()/.-]{6,}\d",
    r"(?<![0-9A-Z])0\d{1,3}[-/ ]\d{6,8}(?!\d)",
    r"(?<![0-9A-Z])0[67]\d{8}(?!\d)",
    _APART + r"(?:0?[1-9]|[12]\d|3[01])([-/. ])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d{2}|\d{2})(?![0-9A-Z])(?![-/.]\d)",
    _APART + r"(?:19|20)\d{2}([-/.])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])(?:T\d{2})?(?![0-9A-Z])(?![-/.]\d)",
    rf"(?<![0-9A-Z])(?:0?[1-9]|[12]\d|3[01])\.?[ -]?(?:{_MONTHS})[A-ZÉÛ]{{0,7}}\.?(?:[ -]?(?:19|20)?\d{{2}}(?!\d))?",
    r"(?<![0-9A-Z.,])\d{1,3}(?:[. ]\d{3})+,\d{2}(?!\d)", r"(?<![0-9A-Z.,])\d{1,3}(?:,\d{3})+\.\d{2}(?!\d)",
    r"(?<![0-9A-Z.,])\d+[.,]\d{2}(?![\d.,-])",
    r"(?:EUR|USD|GBP|CHF|€|£|\$) ?\d[\d.,]*(?![0-9A-Z])",
    r"(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)",
)))
_IBAN = re.compile(r"(?<![0-9A-Z])[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?(?![0-9A-Z])")
_TOKEN = re.compile(r"[^\W_]+")
_PIECE = re.compile(r"\d+|[^\W\d_]+")
_USUAL = re.compile(r"([A-Z]+)[-/. ]?([1-9]\d*)[-/. ](\d+)")
_UP_TO = re.compile(r"\s*(?:T/M|T\.M\.|TM|TOT EN MET|TOT|BIS|TO|THROUGH|JUSQU'À|AU|À)\s*(?:NR\.?|NO\.?)?\s*")
_COUNTED = re.compile(r"(\D*)(\d+)")
_RANGE = 50
"""Numbers that "from … to …" may stand for."""
_HIDDEN = "\0"


class Named(NamedTuple):
    """A number of a text that is known: as it was written, under which key; `weak` = it could as well be something else."""

    text: str
    key: str
    weak: bool


def key_of(number: str) -> str:
    """A number as it is compared: capitals, no separators, no leading noughts (`2026-00123` = `202600123`)."""
    return "".join(c for c in number.upper() if c.isalnum()).lstrip("0")


def keys_of(number: str) -> tuple[str, ...]:
    """All keys under which a number may be found: as a whole, without noughts inside, without its letters in front."""
    upper = number.upper()
    usual = _USUAL.fullmatch(upper)
    if usual is not None:
        return _keys_of_usual(usual[1], usual[2], usual[3])
    whole = upper.replace("-", "").lstrip("0")
    if not whole.isalnum():
        whole = key_of(upper)
    if whole.isdigit():
        loose = _loose(_PIECE.findall(upper)) if len(upper) != len(whole) else ""
        return (whole, loose) if loose and loose != whole else (whole,)
    pieces = _PIECE.findall(upper)
    loose = _loose(pieces)
    found = [whole] if loose == whole else [whole, loose]
    if not pieces[0].isdigit() and len(pieces) > 1 and all(p.isdigit() for p in pieces[1:]):
        bare = "".join(pieces[1:]).lstrip("0")
        if len(bare) >= LEAST:
            found.append(bare)
            if len(pieces) > 2:
                found.append(_loose(pieces[1:]))
    return tuple(found)


def _keys_of_usual(letters: str, first: str, second: str) -> tuple[str, ...]:
    """The keys of letters, a year and a number, the form nearly all numbers have: the same as of any other, quicker."""
    short = second.lstrip("0") or "0"
    if len(first) + len(second) < LEAST:
        return letters + first + second, f"{letters}|{first}|{short}"
    return (letters + first + second, f"{letters}|{first}|{short}", first + second, f"{first}|{short}")


def _loose(pieces: list[str]) -> str:
    """Pieces without leading noughts, kept apart so that `2026-42` is not `20264-2`."""
    return "|".join([p.lstrip("0") or "0" for p in pieces])


def readable(text: str) -> str:
    """A text in capitals in which dates, amounts, telephone numbers, accounts and other people's numbers are hidden."""
    upper = text.upper()
    if not any(c.isdigit() for c in upper):
        return ""
    for pattern in (_OTHERS, _NOT_OURS):
        upper = pattern.sub(_HIDDEN, upper)
    return _IBAN.sub(_hide_account, upper)


def _hide_account(hit: re.Match[str]) -> str:
    plain = hit[0].replace(" ", "")
    number = "".join(str(int(c, 36)) for c in plain[4:] + plain[:4])
    return _HIDDEN if int(number) % 97 == 1 else hit[0]


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    labelled: bool
    digits: bool


def _words(text: str, known: Collection[str]) -> list[_Word]:
    """The words of a text; a label in front of a number, or grown together with it, says what it is."""
    found: list[_Word] = []
    labelled = False
    for hit in _TOKEN.finditer(text):
        word = hit[0]
        glued = _GLUED.fullmatch(word)
        digits = any(c.isdigit() for c in word)
        if glued is not None and word not in known:
            found.append(_Word(glued[1], hit.start() + glued.start(1), hit.end(), True, True))
            labelled = True
            continue
        if not digits:
            labelled = _LABEL.fullmatch(word) is not None or (labelled and word in _CONNECTORS)
        found.append(_Word(word, hit.start(), hit.end(), labelled, digits))
    return found


def named(text: str, known: Collection[str]) -> Iterator[Named]:
    """The known numbers of a text, the longest reading first; `known` are keys of `keys_of`."""
    plain = readable(text)
    words = _words(plain, known) if plain else []
    place, end, first = 0, 0, ""
    while place < len(words):
        for count in range(min(_JOINED, len(words) - place), 0, -1):
            hit = _read(plain, words[place:place + count], known)
            if hit is not None:
                if first and _UP_TO.fullmatch(plain[end:words[place].start]):
                    yield from (Named(key, key, hit.weak) for key in _between(first, hit.key) if key in known)
                yield hit
                place += count
                end, first = words[place - 1].end, hit.key
                break
        else:
            place += 1


def _between(first: str, last: str) -> Iterator[str]:
    """The keys that lie between two of one series."""
    one, other = _COUNTED.fullmatch(first), _COUNTED.fullmatch(last)
    if one is None or other is None or one[1] != other[1] or len(one[2]) != len(other[2]):
        return
    begin, end = int(one[2]), int(other[2])
    if end - begin <= _RANGE:
        yield from (f"{one[1]}{n:0{len(one[2])}d}" for n in range(begin + 1, end))


def _read(text: str, words: list[_Word], known: Collection[str]) -> Named | None:
    """The number these neighbouring words make, if it is known."""
    if not any(w.digits for w in words):
        return None
    for one, following in zip(words, words[1:], strict=False):
        if following.start - one.end != 1 or text[one.end] not in _JOINS:
            return None
    labelled = words[-1].labelled
    joined = "".join(w.text for w in words).lstrip("0")
    written = text[words[0].start:words[-1].end]
    if len(joined) >= LEAST and joined in known and (labelled or not _year(joined)):
        spaced = len(words) > 1 and joined.isdigit() and " " in written
        return Named(written, joined, not labelled and (_is_weak(joined, len(words)) or (spaced and len(joined) < 7)))
    if len(words) > 1 or not words[0].text.isdigit():
        loose = _loose([piece for w in words for piece in _PIECE.findall(w.text)])
        if len(loose) > LEAST and loose in known:
            return Named(written, loose, loose.replace("|", "").isdigit() and (" " in written or len(loose) < 6))
    return None


def _year(digits: str) -> bool:
    return len(digits) == 4 and digits.isdigit() and digits[:2] in ("19", "20")


def _is_weak(joined: str, count: int) -> bool:
    """A bare number that is short, or that may be a day without its separators."""
    if not joined.isdigit():
        return False
    return len(joined) <= _WEAK or (count == 1 and _may_be_day(joined))


def _may_be_day(digits: str) -> bool:
    """Six or eight digits that are a day in one of the usual orders."""
    if len(digits) == 8:
        orders = ((digits[:4], digits[4:6], digits[6:]), (digits[4:], digits[2:4], digits[:2]))
    elif len(digits) == 6:
        orders = (("20" + digits[4:], digits[2:4], digits[:2]), ("20" + digits[:2], digits[2:4], digits[4:]))
    else:
        return False
    return any(_is_day(int(y), int(m), int(d)) for y, m, d in orders)


def _is_day(year: int, month: int, day: int) -> bool:
    if not (1990 <= year < 2100 and 1 <= month <= 12 and day >= 1):
        return False
    return day <= 28 or (day <= 31 and (date(year + month // 12, month % 12 + 1, 1) - date(year, month, 1)).days >= day)

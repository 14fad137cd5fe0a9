"""Identifiers with check digits: IBAN, VAT and registration numbers, payment references (MST-012, LED-033, PRF-01…04).

The number formats of countries come from python-stdnum, loaded when first needed.
"""

import importlib
import re
from collections.abc import Callable
from enum import StrEnum
from types import ModuleType
from typing import Any

from app.core.words import N_

EU_PREFIX = {"EL": "GR"}
_VAT_MODULES = {"GB": "gb.vat", "XI": "gb.vat", "CH": "ch.vat", "NO": "no.mva"}
_REGISTRATION = {"kvk": re.compile(r"\d{8}"), "crn": re.compile(r"[A-Z0-9]{8}"), "hrb": re.compile(r".*\bHR[AB] ?\d+.*", re.I),
                 "oin": re.compile(r"\d{20}"), "leitweg": re.compile(r"\d{2,12}(-[A-Za-z0-9]{1,30})?-\d{2}")}
_SPELLED = ("hrb", "leitweg")
_BK_WEIGHTS = (2, 4, 8, 5, 10, 9, 7, 3, 6, 1)


class Fault(StrEnum):
    """Which check an identifier failed."""

    CHARACTERS = "characters"
    LENGTH = "length"
    CHECK_DIGITS = "check_digits"
    COUNTRY = "country"


FAULT_NAMES = {
    Fault.CHARACTERS: N_("it has characters that do not belong there"),
    Fault.LENGTH: N_("it is too long or too short"),
    Fault.CHECK_DIGITS: N_("its check digits are wrong"),
    Fault.COUNTRY: N_("its country is not known or another one"),
}
"""The faults in words, to be put after the identifier."""


def _stdnum(name: str) -> ModuleType:
    return importlib.import_module(f"stdnum.{name}")


def compact(text: str) -> str:
    """Upper case without spaces, dots and dashes."""
    return re.sub(r"[\s.\-/]", "", text).upper()


def _fault_of(validate: Callable[[str], Any], text: str) -> Fault | None:
    """What python-stdnum says against a number."""
    exceptions = _stdnum("exceptions")
    try:
        validate(text)
    except exceptions.InvalidLength:
        return Fault.LENGTH
    except exceptions.InvalidChecksum:
        return Fault.CHECK_DIGITS
    except exceptions.InvalidComponent:
        return Fault.COUNTRY
    except exceptions.ValidationError:
        return Fault.CHARACTERS
    return None


def iban_fault(text: str) -> Fault | None:
    """What is wrong with an IBAN: characters, country, length of its country, mod 97; None = valid (MST-012)."""
    plain = compact(text)
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]+", plain):
        return Fault.CHARACTERS
    form = dict(_stdnum("numdb").get("iban").info(plain)[0][1]).get("bban")
    if form is None:
        return Fault.COUNTRY
    if len(plain) != 4 + sum(int(n) for n in re.findall(r"\d+", form)):
        return Fault.LENGTH
    if _mod97(plain[4:] + plain[:4]) != 1:
        return Fault.CHECK_DIGITS
    return _fault_of(lambda number: _stdnum("iban").validate(number, check_country=False), plain)


def iban_is_valid(text: str) -> bool:
    """Mod 97 and the length of its country (MST-012)."""
    return iban_fault(text) is None


def iban_grouped(text: str) -> str:
    """An IBAN in groups of four, as it is printed (LTR-40)."""
    plain = compact(text)
    return " ".join(plain[n:n + 4] for n in range(0, len(plain), 4))


def bic_is_valid(text: str) -> bool:
    """Form of a BIC."""
    return bool(_stdnum("bic").is_valid(text))


def gtin_fault(text: str) -> Fault | None:
    """What is wrong with a GTIN of 8, 12, 13 or 14 digits: its check digit weighs 3 and 1 from the right (MST-111)."""
    plain = compact(text)
    if not (plain.isascii() and plain.isdigit()):
        return Fault.CHARACTERS
    if len(plain) not in (8, 12, 13, 14):
        return Fault.LENGTH
    total = sum(int(digit) * (3 if n % 2 else 1) for n, digit in enumerate(reversed(plain)))
    return None if total % 10 == 0 else Fault.CHECK_DIGITS


def vat_fault(text: str, country: str | None = None) -> Fault | None:
    """What is wrong with a VAT number of the EU, Great Britain, Switzerland or Norway; of `country` when given (MST-012)."""
    plain = compact(text)
    prefix = plain[:2]
    home = EU_PREFIX.get(prefix, "GB" if prefix == "XI" else prefix)
    if country is not None and home != country and prefix.isalpha():
        return Fault.COUNTRY
    if prefix == "NL":
        return _dutch_vat_fault(plain)
    module = _VAT_MODULES.get(home)
    if module is not None:
        return _fault_of(_stdnum(module).validate, plain if home == "CH" else plain[2:])
    return _fault_of(_stdnum("eu.vat").validate, plain)


def vat_is_valid(text: str, country: str | None = None) -> bool:
    """A VAT number in good form; of `country` when given (MST-012)."""
    return vat_fault(text, country) is None


_VAT_GROUPS = {"BE": (4, 3, 3), "NL": (4, 2, 3, 3), "FR": (2, 3, 3, 3), "GB": (3, 4, 2, 3), "XI": (3, 4, 2, 3), "DE": (3, 3, 3)}
"""How many signs stand together after the prefix; others stand in threes."""


def vat_grouped(text: str) -> str:
    """A VAT number as it is shown: prefix, then groups, `BE 0466 158 640`; what has no prefix stays as it is (ESL-020)."""
    plain = compact(text)
    if not plain[:2].isalpha() or len(plain) < 3:
        return plain
    rest, parts = plain[2:], [plain[:2]]
    sizes = list(_VAT_GROUPS.get(plain[:2], ()))
    while rest:
        size = sizes.pop(0) if sizes else 3
        parts.append(rest[:size])
        rest = rest[size:]
    return " ".join(parts)


def _dutch_vat_fault(plain: str) -> Fault | None:
    """NL + 9 digits + B + 2: the eleven test on the digits, or mod 97 over the whole (MST-012)."""
    if len(plain) != 14:
        return Fault.LENGTH
    match = re.fullmatch(r"NL(\d{9})B(\d{2})", plain)
    if match is None:
        return Fault.CHARACTERS
    digits = [int(c) for c in match[1]]
    eleven = sum(w * d for w, d in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits, strict=True)) % 11 == 0
    return None if eleven or _mod97(plain) == 1 else Fault.CHECK_DIGITS


def _mod97(text: str) -> int:
    """Letters as A = 10 … Z = 35, the whole modulo 97."""
    return int("".join(str(int(c, 36)) for c in text)) % 97


def registration_fault(scheme: str, value: str) -> Fault | None:
    """What is wrong with a registration number of a scheme; unknown schemes are only asked not to be empty (MST-012)."""
    plain = compact(value)
    if scheme == "bce":
        if not re.fullmatch(r"[01]\d{9}", plain):
            return Fault.CHARACTERS if len(plain) == 10 else Fault.LENGTH
        return None if int(plain[8:]) == 97 - int(plain[:8]) % 97 else Fault.CHECK_DIGITS
    if scheme in ("siren", "siret"):
        return _fault_of(_stdnum(f"fr.{scheme}").validate, plain)
    pattern = _REGISTRATION.get(scheme)
    if pattern is None:
        return None if plain else Fault.LENGTH
    return None if pattern.fullmatch(value.strip() if scheme in _SPELLED else plain) else Fault.CHARACTERS


def registration_is_valid(scheme: str, value: str) -> bool:
    """A registration number in good form (MST-012)."""
    return registration_fault(scheme, value) is None


def creditor_identifier_fault(text: str) -> Fault | None:
    """What is wrong with a SEPA creditor identifier; its business code is not part of the check (SDD-02)."""
    plain = re.sub(r"\s", "", text).upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}", plain):
        return Fault.CHARACTERS
    return None if _mod97(plain[7:] + plain[:4]) == 1 else Fault.CHECK_DIGITS


# ---------------------------------------------------------------- payment references

def rf_reference(number: str) -> str:
    """The RF creditor reference of a document number: `VF-2026-00042` -> `RF79VF202600042` (ISO 11649, LED-033)."""
    body = "".join(c for c in number.upper() if c.isascii() and c.isalnum())[:21]
    return f"RF{98 - _mod97(body + 'RF00'):02d}{body}"


def rf_grouped(reference: str) -> str:
    """An RF reference in blocks of four, as it is printed (PRF-02)."""
    return iban_grouped(reference)


def rf_fault(text: str) -> Fault | None:
    """What is wrong with an RF reference (PAY-12)."""
    plain = compact(text)
    if not re.fullmatch(r"RF\d{2}[A-Z0-9]+", plain):
        return Fault.CHARACTERS
    if len(plain) > 25:
        return Fault.LENGTH
    return None if _mod97(plain[4:] + plain[:4]) == 1 else Fault.CHECK_DIGITS


def rf_is_valid(text: str) -> bool:
    """Check digits of an RF reference."""
    return rf_fault(text) is None


def ogm_reference(digits: str) -> str:
    """The Belgian structured communication of up to ten digits: `+++202/6000/04236+++` (LED-033)."""
    ten = digits.zfill(10)
    if len(ten) != 10 or not ten.isdigit():
        raise ValueError("a structured communication holds ten digits")
    check = int(ten) % 97 or 97
    full = f"{ten}{check:02d}"
    return f"+++{full[:3]}/{full[3:7]}/{full[7:]}+++"


def ogm_fault(text: str) -> Fault | None:
    """What is wrong with a structured communication, written with `+++`, `***`, spaces, slashes or none (PRF-03)."""
    digits = re.sub(r"[\s+*/.\-]", "", text)
    if not re.fullmatch(r"[0-9]*", digits):
        return Fault.CHARACTERS
    if len(digits) != 12:
        return Fault.LENGTH
    return None if (int(digits[:10]) % 97 or 97) == int(digits[10:]) else Fault.CHECK_DIGITS


def ogm_is_valid(text: str) -> bool:
    """Check digits of a structured communication."""
    return ogm_fault(text) is None


def betalingskenmerk(digits: str) -> str:
    """The Dutch payment reference of 16 digits for up to fifteen: `402810010` -> `8000000402810010` (PRF-04)."""
    base = digits.zfill(15)
    if len(base) != 15 or not base.isdigit():
        raise ValueError("a betalingskenmerk holds fifteen digits")
    return _bk_check(base) + base


def betalingskenmerk_fault(text: str) -> Fault | None:
    """What is wrong with a Dutch payment reference: 16 digits, 9 to 14 with a length digit, or 7 without check (PRF-04)."""
    digits = compact(text)
    if not re.fullmatch(r"[0-9]*", digits):
        return Fault.CHARACTERS
    if len(digits) == 7:
        return None
    if len(digits) not in (*range(9, 15), 16):
        return Fault.LENGTH
    if len(digits) < 16 and int(digits[1]) != (len(digits) - 2) % 10:
        return Fault.LENGTH
    return None if _bk_check(digits[1:]) == digits[0] else Fault.CHECK_DIGITS


def _bk_check(digits: str) -> str:
    """Weights from the right, 11 minus the rest of 11; 10 becomes 1 and 11 becomes 0."""
    weighed = sum(int(d) * _BK_WEIGHTS[n % 10] for n, d in enumerate(reversed(digits)))
    return {10: "1", 11: "0"}.get(11 - weighed % 11, str(11 - weighed % 11))


def reference_digits(number: str, most: int = 10) -> str | None:
    """The digits of a document number for a numeric reference; None when there are none or more than `most` (LED-033)."""
    digits = re.sub(r"[^0-9]", "", number)
    return digits if 1 <= len(digits) <= most else None

"""Identifiers with check digits: IBAN, VAT and registration numbers, payment references (MST-012, LED-033, PRF-01).

The number formats of countries come from python-stdnum, loaded when first needed.
"""

import importlib
import re
from types import ModuleType

EU_PREFIX = {"EL": "GR"}
_VAT_MODULES = {"GB": "gb.vat", "XI": "gb.vat", "CH": "ch.vat", "NO": "no.mva"}
_REGISTRATION = {"kvk": re.compile(r"\d{8}"), "crn": re.compile(r"[A-Z0-9]{8}"), "hrb": re.compile(r".*\bHR[AB] ?\d+.*", re.I),
                 "oin": re.compile(r"\d{20}"), "leitweg": re.compile(r"\d{2,12}(-[A-Za-z0-9]{1,30})?-\d{2}")}


def _stdnum(name: str) -> ModuleType:
    return importlib.import_module(f"stdnum.{name}")


def compact(text: str) -> str:
    """Upper case without spaces, dots and dashes."""
    return re.sub(r"[\s.\-/]", "", text).upper()


def iban_is_valid(text: str) -> bool:
    """Mod 97 and the length of its country (MST-012)."""
    return bool(_stdnum("iban").is_valid(text, check_country=False))


def iban_grouped(text: str) -> str:
    """An IBAN in groups of four, as it is printed (LTR-40)."""
    plain = compact(text)
    return " ".join(plain[n:n + 4] for n in range(0, len(plain), 4))


def bic_is_valid(text: str) -> bool:
    """Form of a BIC."""
    return bool(_stdnum("bic").is_valid(text))


def vat_is_valid(text: str, country: str | None = None) -> bool:
    """A VAT number of the European Union, Great Britain, Switzerland or Norway; of `country` when given (MST-012)."""
    plain = compact(text)
    prefix = plain[:2]
    home = EU_PREFIX.get(prefix, "GB" if prefix == "XI" else prefix)
    if country is not None and home != country and prefix.isalpha():
        return False
    if prefix == "NL":
        return _dutch_vat(plain)
    module = _VAT_MODULES.get(home)
    if module is not None:
        body = plain[2:] if prefix.isalpha() and home != "CH" else plain
        return bool(_stdnum(module).is_valid(body))
    return bool(_stdnum("eu.vat").is_valid(plain))


def _dutch_vat(plain: str) -> bool:
    """NL + 9 digits + B + 2: the eleven test on the digits, or mod 97 over the whole (MST-012)."""
    match = re.fullmatch(r"NL(\d{9})B(\d{2})", plain)
    if match is None:
        return False
    digits = [int(c) for c in match[1]]
    eleven = sum(w * d for w, d in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits, strict=True)) % 11 == 0
    return eleven or _mod97(plain) == 1


def _mod97(text: str) -> int:
    """Letters as A = 10 … Z = 35, the whole modulo 97."""
    return int("".join(str(int(c, 36)) for c in text)) % 97


def registration_is_valid(scheme: str, value: str) -> bool:
    """A registration number by its scheme; unknown schemes are only asked not to be empty (MST-012)."""
    plain = compact(value)
    if scheme == "bce":
        return bool(re.fullmatch(r"[01]\d{9}", plain)) and int(plain[8:]) == 97 - int(plain[:8]) % 97
    if scheme in ("siren", "siret"):
        return bool(_stdnum(f"fr.{scheme}").is_valid(plain))
    pattern = _REGISTRATION.get(scheme)
    return bool(pattern.fullmatch(value.strip().upper() if scheme != "hrb" else value)) if pattern else bool(plain)


# ---------------------------------------------------------------- payment references

def rf_reference(number: str) -> str:
    """The RF creditor reference of a document number: `VF-2026-00042` -> `RF79VF202600042` (ISO 11649, LED-033)."""
    body = "".join(c for c in number.upper() if c.isascii() and c.isalnum())[:21]
    return f"RF{98 - _mod97(body + 'RF00'):02d}{body}"


def rf_is_valid(text: str) -> bool:
    """Check digits of an RF reference."""
    plain = compact(text)
    if not re.fullmatch(r"RF\d{2}[A-Z0-9]{1,21}", plain):
        return False
    return _mod97(plain[4:] + plain[:4]) == 1


def ogm_reference(digits: str) -> str:
    """The Belgian structured communication of up to ten digits: `+++202/6000/04236+++` (LED-033)."""
    ten = digits.zfill(10)
    if len(ten) != 10 or not ten.isdigit():
        raise ValueError("a structured communication holds ten digits")
    check = int(ten) % 97 or 97
    full = f"{ten}{check:02d}"
    return f"+++{full[:3]}/{full[3:7]}/{full[7:]}+++"


def ogm_is_valid(text: str) -> bool:
    """Check digits of a structured communication, with or without its signs."""
    digits = re.sub(r"[^\d]", "", text)
    return len(digits) == 12 and (int(digits[:10]) % 97 or 97) == int(digits[10:])


def reference_digits(number: str) -> str | None:
    """The digits of a document number for a numeric reference; None when there are none or more than ten."""
    digits = re.sub(r"\D", "", number)
    return digits if 1 <= len(digits) <= 10 else None

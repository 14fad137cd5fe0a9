"""Telephone numbers as they are dialled from here: national in the own country, with +code for all others (L10N-024)."""

import re

_CODES = {"NL": "31", "BE": "32", "FR": "33", "DE": "49", "GB": "44", "LU": "352", "AT": "43", "CH": "41", "IE": "353",
          "ES": "34", "IT": "39", "PT": "351", "DK": "45", "SE": "46", "NO": "47", "FI": "358", "PL": "48", "CZ": "420",
          "GR": "30", "HU": "36"}
_WITHOUT_ZERO = frozenset({"IT", "ES", "PT", "DK", "NO", "LU", "CZ", "PL", "GR"})
"""Countries whose national numbers have no leading 0 that falls away abroad; Italian ones keep theirs."""


def shown(number: str, country: str, own: str) -> str:
    """A number of a customer in `country` as an office in `own` writes it; what cannot be read stays as typed."""
    typed = " ".join(number.split())
    code, rest = _parted(typed, country)
    if not code:
        return typed
    if code == _CODES.get(own):
        return rest if own in _WITHOUT_ZERO else f"0{rest}"
    return f"+{code} {rest}"


def _parted(typed: str, country: str) -> tuple[str, str]:
    """Country code and the number behind it without its leading 0; no code when it is unknown."""
    plain = typed.replace("(0)", "").strip()
    if plain.startswith(("+", "00")):
        digits = plain[1:] if plain[0] == "+" else plain[2:]
        for code in sorted(_CODES.values(), key=len, reverse=True):
            if digits.replace(" ", "").startswith(code):
                return code, _after(digits, code)
        return "", ""
    code = _CODES.get(country, "")
    if not code or not re.match(r"[\d(]", plain):
        return "", ""
    if country in _WITHOUT_ZERO:
        return code, plain
    return (code, plain.lstrip("(")[1:].lstrip()) if plain.lstrip("(").startswith("0") else (code, plain)


def _after(digits: str, code: str) -> str:
    """What stands behind a country code, however it was spaced."""
    left = len(code)
    for place, sign in enumerate(digits):
        left -= sign.isdigit()
        if left == 0:
            return digits[place + 1:].strip(" -/.")
    return ""

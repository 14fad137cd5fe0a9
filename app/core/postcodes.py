"""Postal codes as their countries write them: tidied when kept, doubted when they do not fit, never refused (L10N-023)."""

import re

from app.core.problems import Problem, information
from app.core.words import N_, declare

declare({
    "L10N-023": N_("{postcode} is no postal code of {country}; one looks like {example}. Check it, or leave it as it is."),
})

_GB = r"(?:GIR 0AA|[A-PR-UWYZ](?:\d[\dA-HJKPSTUW]?|[A-HK-Y]\d[\dABEHMNPRV-Y]?) \d[ABD-HJLNP-UW-Z]{2})"
_PATTERNS: dict[str, tuple[str, str]] = {
    "NL": (r"[1-9]\d{3} (?!SA|SD|SS)[A-Z]{2}", "1234 AB"), "BE": (r"[1-9]\d{3}", "1000"), "FR": (r"\d{5}", "75001"),
    "DE": (r"\d{5}", "10115"), "AT": (r"[1-9]\d{3}", "1010"), "CH": (r"[1-9]\d{3}", "8001"), "LU": (r"\d{4}", "1009"),
    "GB": (_GB, "SW1A 1AA")}
"""What fits, and an example, by country; other countries have no check."""


def tidy(country: str, typed: str) -> str:
    """As the country writes it: Dutch and British codes get their space and capitals, others lose stray spaces."""
    found = " ".join(typed.split())
    joined = found.replace(" ", "").upper()
    if country == "NL" and re.fullmatch(r"\d{4}[A-Z]{2}", joined):
        return f"{joined[:4]} {joined[4:]}"
    if country == "GB" and re.fullmatch(r"[A-Z0-9]{5,7}", joined):
        return f"{joined[:-3]} {joined[-3:]}"
    return found


def doubt(country: str, typed: str) -> Problem | None:
    """A word about a code that does not fit its country; an empty one and other countries are not doubted."""
    found, known = tidy(country, typed), _PATTERNS.get(country)
    if not found or known is None or re.fullmatch(known[0], found):
        return None
    return information("L10N-023", at="postcode", postcode=found, country=country, example=known[1])

"""Lists the numbers of parties are from: electronic addresses and register numbers (EIN-011)."""

from collections.abc import Mapping

from app.core.identifiers import compact
from app.formats.einvoice.record import Identifier

LEGAL = {"kvk": "0106", "oin": "0190", "bce": "0208", "siren": "0002", "siret": "0009", "leitweg": "0204"}
"""ISO 6523 code of each scheme of registration numbers (MST-012)."""

MAIL = "EM"
"""An e-mail address; only outside Peppol."""
GLN = "0088"

_ADDRESS_BY_COUNTRY: Mapping[str, tuple[tuple[str, str], ...]] = {
    "BE": (("0208", "bce"),),
    "NL": (("0190", "oin"), ("0106", "kvk"), ("9944", "vat")),
    "DE": (("0204", "leitweg"), ("9930", "vat")),
    "FR": (("0225", "platform"), ("0009", "siret"), ("0002", "siren")),
    "GB": (("9932", "vat"),),
}
"""Scheme of an electronic address and the number it is made of, the first that is known wins."""

PEPPOL_SCHEMES = frozenset({GLN, *(scheme for pairs in _ADDRESS_BY_COUNTRY.values() for scheme, _ in pairs)})
"""Schemes of electronic addresses we know in Peppol; any other code of four digits is passed on as typed."""


def legal_id(scheme: str, number: str) -> Identifier:
    """A registration number with its list; without dots and spaces where the list has none."""
    value = number.strip() if scheme == "leitweg" else compact(number)
    return Identifier(value.removeprefix("BE") if scheme == "bce" else value, LEGAL.get(scheme))


def electronic_address(country: str, numbers: Mapping[str, str]) -> Identifier | None:
    """The address proposed for a party of a country from its numbers: `{"kvk": …, "vat": …}`; None when none fits."""
    for scheme, number in _ADDRESS_BY_COUNTRY.get(country, ()):
        if numbers.get(number):
            value = numbers[number]
            plain = value.strip() if number in ("leitweg", "platform") else compact(value)
            return Identifier(plain.removeprefix("BE") if number == "bce" else plain, scheme)
    return Identifier(numbers["gln"], GLN) if numbers.get("gln") else None

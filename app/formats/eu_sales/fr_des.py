"""France: the *déclaration européenne de services* as XML; services only, whole euros (3.7)."""

import re
from collections.abc import Iterator

from lxml import etree

from app.core.eu_sales import PeriodKind, SupplyType
from app.core.problems import Problem, error
from app.formats.eu_sales.layout import CENTS, Layout, cents, in_currency, require, units, whole_amounts, xml_root
from app.formats.eu_sales.record import EslList, Totals

LEAST, MOST = -9_999_999_999, 99_999_999_999
MOST_FILES = 999_999
_OWN = re.compile(r"FR[0-9A-Z]{2}\d{9}")
_PARTNER = re.compile(r"[A-Z]{2}[A-Z0-9+*]{5,12}")


def check(told: EslList) -> Iterator[Problem]:
    """A month, an own number of FR + 2 + 9, partners of 7 to 14 characters, whole amounts that are not nothing."""
    yield from in_currency(told, "EUR")
    if told.kind is not PeriodKind.MONTH:
        yield error("ESL-050-period", at="kind")
    if not _OWN.fullmatch(told.company.vat_number):
        yield error("ESL-050-registration", at="registration", number=told.company.vat_number)
    if not 1 <= told.sequence <= MOST_FILES:
        yield error("ESL-050-sequence", number=told.sequence, most=MOST_FILES)
    for row, line in enumerate(told.lines):
        if not _PARTNER.fullmatch(line.vat_number):
            yield error("ESL-050-number", row=row, number=line.vat_number)
    yield from whole_amounts(told, MOST, LEAST)


def write(told: EslList) -> bytes:
    """One declaration with a line per customer."""
    root = etree.Element("fichier_des")
    body = etree.SubElement(root, "declaration_des")
    for name, text in (("num_des", f"{told.sequence:06d}"), ("num_tvaFr", told.company.vat_number),
                       ("mois_des", f"{told.start.month:02d}"), ("an_des", str(told.start.year))):
        etree.SubElement(body, name).text = text
    for number, line in enumerate(told.lines, 1):
        row = etree.SubElement(body, "ligne_des")
        for name, text in (("numlin_des", str(number)), ("valeur", str(units(line))), ("partner_des", line.vat_number)):
            etree.SubElement(row, name).text = text
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True))


def read(content: bytes) -> Totals:
    """The totals of a file, every rule of its layout held against it."""
    body = xml_root(content, "fichier_des").find("declaration_des")
    require(body is not None, "declaration_des")
    told = {node.tag: node.text or "" for node in body if node.tag != "ligne_des"}
    require(told.keys() == {"num_des", "num_tvaFr", "mois_des", "an_des"}, "declaration_des")
    require(bool(re.fullmatch(r"\d{1,6}", told["num_des"])) and int(told["num_des"]) > 0, "num_des")
    require(bool(_OWN.fullmatch(told["num_tvaFr"])), "num_tvaFr")
    require(bool(re.fullmatch(r"0[1-9]|1[0-2]", told["mois_des"])), "mois_des")
    require(bool(re.fullmatch(r"20\d\d", told["an_des"])), "an_des")
    found = Totals()
    for number, row in enumerate(body.findall("ligne_des"), 1):
        place = f"ligne_des {number}"
        require([node.tag for node in row] == ["numlin_des", "valeur", "partner_des"], place)
        require(row.findtext("numlin_des") == str(number) and bool(_PARTNER.fullmatch(row.findtext("partner_des") or "")), place)
        amount = cents(row.findtext("valeur") or "", place)
        require(bool(amount) and not amount % CENTS and LEAST <= amount // CENTS <= MOST, place)
        found = found.plus(SupplyType.SERVICES, amount)
    require(found.lines > 0, "ligne_des")
    return found


LAYOUT = Layout(check, write, read)

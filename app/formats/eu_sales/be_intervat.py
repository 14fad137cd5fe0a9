"""Belgium: the intra-Community listing as Intervat reads it, with corrections of earlier periods (3.7)."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from lxml import etree

from app.core.eu_sales import PeriodKind, SupplyType
from app.core.identifiers import compact
from app.core.money import major
from app.core.problems import Problem, error, warning
from app.core.words import N_
from app.formats.eu_sales.layout import Layout, cents, in_currency, missing, require, too_large, xml_root
from app.formats.eu_sales.record import Declarant, EslList, Totals

NAMESPACE = "http://www.minfin.fgov.be/IntraConsignment"
COMMON = "http://www.minfin.fgov.be/InputCommon"
HOME = "BE"
MOST_FILES = 9999
LONGEST = 12
"""Characters of a number without its country."""
MOST = 99_999_999_999_999
_OWN = re.compile(r"[01]\d{9}")
_NEEDED = {"name": N_("the name"), "street": N_("the street"), "postcode": N_("the postcode"), "city": N_("the city"),
           "country": N_("the country"), "email": N_("the e-mail address"), "phone": N_("the telephone number")}


def _own(company: Declarant) -> str:
    return compact(company.enterprise_no or company.vat_number).removeprefix(HOME)


def check(told: EslList) -> Iterator[Problem]:
    """A month or a quarter, everything the authority wants to know of the company, numbers of other states."""
    yield from in_currency(told, "EUR")
    if told.kind not in (PeriodKind.MONTH, PeriodKind.QUARTER):
        yield error("ESL-050-period", at="kind")
    if not _OWN.fullmatch(_own(told.company)):
        yield error("ESL-050-registration", at="registration", number=told.company.vat_number)
    for name, what in _NEEDED.items():
        if not getattr(told.company, name).strip():
            yield missing(what)
    if told.replacing and not told.replaces:
        yield warning("ESL-050-replaced", key=f"ESL-050-replaced-{told.start}-{told.end}")
    if not 1 <= told.sequence <= MOST_FILES:
        yield error("ESL-050-sequence", number=told.sequence, most=MOST_FILES)
    for row, line in enumerate(told.lines):
        if line.country == HOME or not 0 < len(line.bare_number) <= LONGEST:
            yield error("ESL-050-number", row=row, number=line.vat_number)
        if abs(line.reported) > MOST:
            yield too_large(told, row, line)


def write(told: EslList) -> bytes:
    """One listing with a client per number, type and corrected period."""
    root = etree.Element(_name("IntraConsignment"), {"IntraListingsNbr": "1"}, nsmap={None: NAMESPACE, "common": COMMON})
    total = sum(line.reported for line in told.lines)
    listing = etree.SubElement(root, _name("IntraListing"), {
        "SequenceNumber": "1", "ClientsNbr": str(len(told.lines)),
        "DeclarantReference": f"{_own(told.company)}{told.sequence:04d}", "AmountSum": f"{major(total):.2f}"})
    if told.replaces:
        _add(listing, "ReplacedIntraListing", told.replaces)
    _declarant(listing, told.company)
    _period(etree.SubElement(listing, _name("Period")), told.start, told.kind is PeriodKind.MONTH)
    for number, line in enumerate(told.lines, 1):
        client = etree.SubElement(listing, _name("IntraClient"), {"SequenceNumber": str(number)})
        etree.SubElement(client, _name("CompanyVATNumber"), {"issuedBy": line.country}).text = line.bare_number
        _add(client, "Code", line.type.value)
        _add(client, "Amount", f"{major(line.reported):.2f}")
        if line.correction_of is not None:
            first, last = line.correction_of
            _period(etree.SubElement(client, _name("CorrectingPeriod")), first, first.month == last.month)
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True))


def _name(tag: str) -> str:
    return f"{{{NAMESPACE}}}{tag}"


def _add(parent: Any, tag: str, text: str) -> None:
    etree.SubElement(parent, _name(tag)).text = text


def _declarant(listing: Any, company: Declarant) -> None:
    """Elements of the common namespace, in the order of its schema."""
    node = etree.SubElement(listing, _name("Declarant"))
    for tag, text in (("VATNumber", _own(company)), ("Name", company.name), ("Street", company.street),
                      ("PostCode", company.postcode), ("City", company.city), ("CountryCode", company.country),
                      ("EmailAddress", company.email), ("Phone", re.sub(r"[^\d+]", "", company.phone))):
        etree.SubElement(node, f"{{{COMMON}}}{tag}").text = text


def _period(node: Any, first: date, month: bool) -> None:
    if month:
        _add(node, "Month", str(first.month))
    else:
        _add(node, "Quarter", str((first.month + 2) // 3))
    _add(node, "Year", str(first.year))


def read(content: bytes) -> Totals:
    """The totals of a file; the counts and the sum it says of itself must be those of its lines."""
    root = xml_root(content, _name("IntraConsignment"))
    listings = root.findall(_name("IntraListing"))
    require(len(listings) == 1 and root.get("IntraListingsNbr") == "1", "IntraListing")
    listing = listings[0]
    require(bool(re.fullmatch(r"[01]\d{13}", listing.get("DeclarantReference", ""))), "DeclarantReference")
    known = {node.tag.removeprefix(f"{{{COMMON}}}") for node in listing.iterfind(f"{_name('Declarant')}/*") if node.text}
    require(known == {"VATNumber", "Name", "Street", "PostCode", "City", "CountryCode", "EmailAddress", "Phone"}, "Declarant")
    _read_period(listing.find(_name("Period")), "Period")
    found = Totals()
    for number, client in enumerate(listing.findall(_name("IntraClient")), 1):
        found = _client(found, client, number)
    require(listing.get("ClientsNbr") == str(found.lines), "ClientsNbr")
    require(cents(listing.get("AmountSum", ""), "AmountSum") == found.total, "AmountSum")
    return found


def _client(found: Totals, client: Any, number: int) -> Totals:
    place = f"IntraClient {number}"
    vat = client.find(_name("CompanyVATNumber"))
    require(vat is not None and client.get("SequenceNumber") == str(number), place)
    require(vat.get("issuedBy", HOME) != HOME and 0 < len(vat.text or "") <= LONGEST, place)
    code, amount = client.findtext(_name("Code")), client.findtext(_name("Amount")) or ""
    require(code in set(SupplyType) and bool(re.fullmatch(r"-?\d+\.\d{2}", amount)), place)
    corrected = client.find(_name("CorrectingPeriod"))
    if corrected is not None:
        _read_period(corrected, place)
    return found.plus(SupplyType(code), cents(amount, place), correction=corrected is not None)


def _read_period(node: Any, place: str) -> None:
    require(node is not None, place)
    month, quarter = node.findtext(_name("Month")), node.findtext(_name("Quarter"))
    require((month is None) != (quarter is None), place)
    number, most = (month, 12) if month is not None else (quarter, 4)
    require(str(number).isdigit() and 1 <= int(str(number)) <= most, place)
    require(bool(re.fullmatch(r"20\d\d", node.findtext(_name("Year")) or "")), place)


LAYOUT = Layout(check, write, read)

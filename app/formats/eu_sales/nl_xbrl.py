"""Netherlands: the *opgaaf intracommunautaire prestaties* as an XBRL instance of the taxonomy of a year (3.7)."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from lxml import etree

from app.core.eu_sales import SupplyType
from app.core.problems import Problem, error
from app.core.version import VERSION
from app.core.words import N_
from app.formats import safe_xml
from app.formats.eu_sales.layout import CENTS, Layout, cents, in_currency, missing, require, units, whole_amounts, xml_root
from app.formats.eu_sales.record import EslLine, EslList, Totals

TAXONOMY = "http://www.nltaxonomie.nl/nt20/bd/20251210"
ENTRY_POINT = f"{TAXONOMY}/entrypoints/bd-rpt-icp-opgaaf-2026.xsd"
SCHEME = "www.belastingdienst.nl/omzetbelastingnummer"
XBRLI, LINK, XLINK = "http://www.xbrl.org/2003/instance", "http://www.xbrl.org/2003/linkbase", "http://www.w3.org/1999/xlink"
XBRLDI, ISO = "http://xbrl.org/2006/xbrldi", "http://www.xbrl.org/2003/iso4217"
DATA, AXES, DOMAINS = f"{TAXONOMY}/dictionary/bd-data", f"{TAXONOMY}/validation/bd-axes", f"{TAXONOMY}/validation/bd-domains"
NAMESPACES: Mapping[str, str] = MappingProxyType({
    "xbrli": XBRLI, "link": LINK, "xlink": XLINK, "xbrldi": XBRLDI, "iso4217": ISO, "bd-i": DATA, "bd-axes": AXES,
    "bd-domains": DOMAINS})
PACKAGE = "Tegoed"
MESSAGE = "Msg"
HOME = "NL"
MOST = 9_999_999_999
AMOUNTS = {SupplyType.GOODS: "SuppliesAmount", SupplyType.SERVICES: "ServicesAmount",
           SupplyType.TRIANGULAR: "ABCSuppliesAmount"}
_TYPES = {name: kind for kind, name in AMOUNTS.items()}
_OWN = re.compile(r"NL\d{9}B\d{2}")


def check(told: EslList) -> Iterator[Problem]:
    """Whole euros, a Dutch number, and somebody to ask. Without a vendor number the file is for filing software (3.7)."""
    yield from in_currency(told, "EUR")
    if not _OWN.fullmatch(told.company.vat_number):
        yield error("ESL-050-registration", at="registration", number=told.company.vat_number)
    contact = told.company.contact
    if not contact.initials or not contact.surname:
        yield missing(N_("a contact person"))
    if not contact.telephone:
        yield missing(N_("the telephone number of the contact person"))
    yield from whole_amounts(told, MOST)


def write(told: EslList) -> bytes:
    """A context for the message and one per customer; the amounts by type in the order of the portal: goods, services, ABC."""
    root = etree.Element(_q(XBRLI, "xbrl"), {"{http://www.w3.org/XML/1998/namespace}lang": "nl"}, nsmap=dict(NAMESPACES))
    etree.SubElement(root, _q(LINK, "schemaRef"), {_q(XLINK, "type"): "simple", _q(XLINK, "href"): ENTRY_POINT})
    _context(root, told, MESSAGE)
    for line in _customers(told):
        _context(root, told, _id(line), line)
    unit = etree.SubElement(root, _q(XBRLI, "unit"), {"id": "EUR"})
    etree.SubElement(unit, _q(XBRLI, "measure")).text = "iso4217:EUR"
    for name, text in _message(told):
        if text:
            etree.SubElement(root, _q(DATA, name), {"contextRef": MESSAGE}).text = text
    for kind, name in AMOUNTS.items():
        for line in told.lines:
            if line.type is kind:
                etree.SubElement(root, _q(DATA, name), {"contextRef": _id(line), "unitRef": "EUR", "decimals": "INF"}
                                 ).text = str(units(line))
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True))


def _q(namespace: str, tag: str) -> str:
    return f"{{{namespace}}}{tag}"


def _id(line: EslLine) -> str:
    """Numbers of some states have signs an id must not have."""
    return "ICP_" + "".join(c if c.isalnum() else f"_{ord(c)}_" for c in line.vat_number)


def _customers(told: EslList) -> list[EslLine]:
    return list({line.vat_number: line for line in reversed(told.lines)}.values())[::-1]


def _context(root: Any, told: EslList, name: str, line: EslLine | None = None) -> None:
    node = etree.SubElement(root, _q(XBRLI, "context"), {"id": name})
    entity = etree.SubElement(node, _q(XBRLI, "entity"))
    etree.SubElement(entity, _q(XBRLI, "identifier"), {"scheme": SCHEME}).text = told.company.vat_number.removeprefix(HOME)
    period = etree.SubElement(node, _q(XBRLI, "period"))
    etree.SubElement(period, _q(XBRLI, "startDate")).text = told.start.isoformat()
    etree.SubElement(period, _q(XBRLI, "endDate")).text = told.end.isoformat()
    if line is None:
        return
    scenario = etree.SubElement(node, _q(XBRLI, "scenario"))
    for axis, text in (("CountryCodeEU", line.country), ("VATNumber", line.bare_number)):
        member = etree.SubElement(scenario, _q(XBRLDI, "typedMember"), {"dimension": f"bd-axes:{axis}Dimension"})
        etree.SubElement(member, _q(DOMAINS, f"{axis}Domain")).text = text


def _message(told: EslList) -> Iterator[tuple[str, str]]:
    """What the file says of itself; the reference is unique per list and version."""
    contact = told.company.contact
    yield "MessageReferenceSupplierICP", f"{told.number}-{told.edition}"
    yield "SoftwareVendorAccountNumber", contact.vendor
    yield "SoftwarePackageName", PACKAGE
    yield "SoftwarePackageVersion", VERSION
    yield "DateTimeCreation", told.created.strftime("%Y%m%d%H%M") if told.created else ""
    yield "TaxConsultantNumber", contact.consultant
    yield "ContactInitials", contact.initials
    yield "ContactPrefix", contact.prefix
    yield "ContactSurname", contact.surname
    yield "ContactTelephoneNumber", contact.telephone
    yield "VATIdentificationNumberNLFiscalEntityDivision", contact.division


def read(content: bytes) -> Totals:
    """The totals of a file; every amount has a customer, every context the period of the message."""
    root = xml_root(content, _q(XBRLI, "xbrl"))
    reference = root.find(_q(LINK, "schemaRef"))
    require(reference is not None and reference.get(_q(XLINK, "href")) == ENTRY_POINT, "schemaRef")
    contexts = {node.get("id"): _identity(node) for node in root.findall(_q(XBRLI, "context"))}
    require(MESSAGE in contexts and len({found[0] for found in contexts.values()}) == 1, "context")
    require(root.find(_q(DATA, "MessageReferenceSupplierICP")) is not None, "MessageReferenceSupplierICP")
    found, seen = Totals(), set[tuple[str, tuple[str, ...]]]()
    for node in root:
        name = safe_xml.local_name(node)
        if node.tag != _q(DATA, name) or name not in _TYPES:
            continue
        place = f"{name} {node.get('contextRef')}"
        customer = contexts.get(node.get("contextRef"), ((), ()))[1]
        require(len(customer) == 2 and all(customer) and (name, customer) not in seen, place)
        seen.add((name, customer))
        amount = cents(node.text or "", place)
        require(node.get("unitRef") == "EUR" and not amount % CENTS, place)
        found = found.plus(_TYPES[name], amount)
    return found


def _identity(node: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who and when, and the country and number of a customer."""
    path = f"{_q(XBRLI, 'entity')}/{_q(XBRLI, 'identifier')}", *(f"{_q(XBRLI, 'period')}/{_q(XBRLI, day)}"
                                                                for day in ("startDate", "endDate"))
    members = node.iterfind(f"{_q(XBRLI, 'scenario')}/{_q(XBRLDI, 'typedMember')}/*")
    return tuple(node.findtext(p) or "" for p in path), tuple(member.text or "" for member in members)


LAYOUT = Layout(check, write, read)

"""What an electronic invoice says, term by term, for people (EIN-010, EIN-024): the file itself, not the books."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.core.facts import Percent, Saw, Term
from app.core.money import Money
from app.core.words import N_
from app.formats.einvoice.record import Adjustment, InvoiceRecord, Kind, Line, Party

KINDS = {Kind.INVOICE: N_("Invoice"), Kind.CREDIT_NOTE: N_("Credit note"), Kind.CORRECTED: N_("Corrected invoice"),
         Kind.PREPAYMENT: N_("Prepayment invoice")}
DOCUMENT, SELLER, BUYER, LINES = N_("Document"), N_("Seller"), N_("Buyer"), N_("Lines")
DISCOUNTS, VAT, TOTALS, PAYING, FILES = (
    N_("Discounts and charges"), N_("VAT"), N_("Totals"), N_("How to pay"), N_("Attached files"))


@dataclass(frozen=True, slots=True)
class Said:
    """One business term: its number in the standard, its name, what the file says."""

    term: str
    name: str
    value: Saw


@dataclass(frozen=True, slots=True)
class Group:
    """Terms that belong together, under a title."""

    title: str
    terms: tuple[Said, ...]
    line: int | None = None


def terms(record: InvoiceRecord) -> tuple[Group, ...]:
    """Every business term of a record that says something, in groups."""
    groups = (Group(DOCUMENT, tuple(_document(record))), Group(SELLER, tuple(_party(record.seller, True))),
              Group(BUYER, tuple(_party(record.buyer, False))),
              *(Group(LINES, tuple(_line(record, line)), number) for number, line in enumerate(record.lines, 1)),
              Group(DISCOUNTS, tuple(_adjustments(record))), Group(VAT, tuple(_vat(record))),
              Group(TOTALS, tuple(_totals(record))), Group(PAYING, tuple(_paying(record))), Group(FILES, tuple(_files(record))))
    return tuple(group for group in groups if group.terms)


def _some(*rows: tuple[str, str, Saw]) -> Iterator[Said]:
    """The terms that are there."""
    for term, name, value in rows:
        if value is not None and value != "":
            yield Said(term, name, value)


def _document(record: InvoiceRecord) -> Iterator[Said]:
    yield from _some(
        ("BT-1", N_("Number"), record.number), ("BT-2", N_("Document date"), record.issued),
        ("BT-3", N_("Type"), Term(KINDS[record.kind])), ("BT-5", N_("Currency"), record.currency),
        ("BT-6", N_("VAT currency"), record.accounting_currency), ("BT-7", N_("VAT date"), record.tax_point),
        ("BT-9", N_("Due date"), record.due), ("BT-20", N_("Payment terms"), record.terms),
        ("BT-10", N_("Buyer reference"), record.buyer_reference), ("BT-13", N_("Order of the customer"), record.order),
        ("BT-14", N_("Our order"), record.our_order), ("BT-16", N_("Packing slip"), record.despatch),
        ("BT-11", N_("Project"), record.project), ("BT-12", N_("Contract"), record.contract),
        ("BT-72", N_("Delivery date"), record.delivery.day if record.delivery else None),
        ("BT-73", N_("Period from"), record.period.start if record.period else None),
        ("BT-74", N_("Period to"), record.period.end if record.period else None))
    for before in record.preceding:
        yield from _some(("BT-25", N_("Original invoice"), before.number), ("BT-26", N_("Its date"), before.issued))
    for note in record.notes:
        yield Said("BT-22", N_("Note"), note.text)


def _party(party: Party, seller: bool) -> Iterator[Said]:
    def bt(of_seller: int, of_buyer: int) -> str:
        return f"BT-{of_seller if seller else of_buyer}"

    where, contact = party.address, party.contact
    place = " ".join(x for x in (where.postcode, where.city) if x)
    street = "\n".join(x for x in (where.line_1, where.line_2, where.line_3) if x)
    yield from _some(
        (bt(27, 44), N_("Name"), party.name), (bt(28, 45), N_("Trade name"), party.trading_name))
    for one in party.identifiers:
        yield Said(bt(29, 46), N_("Number there"), one.value)
    yield from _some(
        (bt(30, 47), N_("Registration number"), _with_list(party.legal_id)), (bt(31, 48), N_("VAT number"), party.vat_id),
        (bt(32, 48), N_("Tax number"), party.tax_number), (bt(33, 33), N_("Legal data"), party.legal_note),
        (bt(34, 49), N_("Electronic address"), _with_list(party.endpoint)), (bt(35, 50), N_("Street"), street),
        (bt(37, 52), N_("City"), place), (bt(40, 55), N_("Country"), where.country),
        (bt(41, 56), N_("Contact"), contact.name if contact else None),
        (bt(42, 57), N_("Phone"), contact.phone if contact else None),
        (bt(43, 58), N_("E-mail"), contact.email if contact else None))


def _with_list(number: object) -> str | None:
    """A number with the list it is from in front: `0106:12345678`."""
    if number is None:
        return None
    scheme, value = getattr(number, "scheme", None), str(getattr(number, "value", ""))
    return f"{scheme}:{value}" if scheme else value


def _line(record: InvoiceRecord, line: Line) -> Iterator[Said]:
    yield from _some(
        ("BT-153", N_("Name"), line.name), ("BT-154", N_("Description"), line.description),
        ("BT-155", N_("Product"), line.seller_item), ("BT-157", N_("GTIN"), _with_list(line.standard_item)),
        ("BT-129", N_("Quantity"), line.quantity), ("BT-130", N_("Unit"), line.unit), ("BT-146", N_("Price"), line.price),
        ("BT-149", N_("Price per"), line.base_quantity))
    for term, name, found in (("BT-136", N_("Discount"), line.allowances), ("BT-141", N_("Charge"), line.charges)):
        for one in found:
            yield Said(term, name, Money(one.amount, record.currency))
    yield from _some(
        ("BT-131", N_("Amount"), Money(line.net, record.currency)), ("BT-151", N_("VAT category"), line.category.value),
        ("BT-152", N_("VAT rate"), _percent(line.rate)),
        ("BT-134", N_("Period from"), line.period.start if line.period else None),
        ("BT-135", N_("Period to"), line.period.end if line.period else None))


def _percent(rate: Decimal | None) -> Percent | None:
    return None if rate is None else Percent(rate)


def _adjustments(record: InvoiceRecord) -> Iterator[Said]:
    groups: tuple[tuple[str, str, tuple[Adjustment, ...]], ...] = (
        ("BT-92", N_("Discount"), record.allowances), ("BT-99", N_("Charge"), record.charges))
    for term, name, found in groups:
        for one in found:
            yield Said(term, name, Money(one.amount, record.currency))
            reason = " · ".join(x for x in (one.reason, one.code, one.category.value if one.category else None) if x)
            yield from _some(("BT-97" if term == "BT-92" else "BT-104", N_("Reason"), reason))


def _vat(record: InvoiceRecord) -> Iterator[Said]:
    for row in record.vat:
        yield from _some(
            ("BT-118", N_("VAT category"), row.category.value), ("BT-119", N_("VAT rate"), _percent(row.rate)),
            ("BT-116", N_("VAT base"), Money(row.base, record.currency)), ("BT-117", N_("VAT"), Money(row.vat, record.currency)),
            ("BT-120", N_("Why no VAT"), row.exemption), ("BT-121", N_("Code of it"), row.exemption_code))


def _totals(record: InvoiceRecord) -> Iterator[Said]:
    found, money = record.totals, record.currency
    rows = [("BT-106", N_("Sum of the lines"), found.lines), ("BT-107", N_("Discounts"), found.allowances),
            ("BT-108", N_("Charges"), found.charges), ("BT-109", N_("Total without VAT"), found.net),
            ("BT-110", N_("Total VAT"), found.vat), ("BT-112", N_("Total with VAT"), found.gross),
            ("BT-113", N_("Paid already"), found.prepaid), ("BT-114", N_("Rounding"), found.rounding),
            ("BT-115", N_("To pay"), found.due)]
    always = {"BT-106", "BT-109", "BT-110", "BT-112", "BT-115"}
    for term, name, amount in rows:
        if amount or term in always:
            yield Said(term, name, Money(amount, money))
    if found.vat_accounting is not None and record.accounting_currency:
        yield Said("BT-111", N_("Total VAT"), Money(found.vat_accounting, record.accounting_currency))


def _paying(record: InvoiceRecord) -> Iterator[Said]:
    one = record.payment
    if one is not None:
        mandate = one.mandate
        yield from _some(
            ("BT-81", N_("Means of payment"), one.means), ("BT-83", N_("Payment reference"), one.reference),
            ("BT-84", N_("IBAN"), one.iban), ("BT-85", N_("In the name of"), one.account_name), ("BT-86", N_("BIC"), one.bic),
            ("BT-89", N_("Mandate"), mandate.reference if mandate else None))


def _files(record: InvoiceRecord) -> Iterator[Said]:
    for file in record.attachments:
        yield Said("BT-125", file.id, file.filename)

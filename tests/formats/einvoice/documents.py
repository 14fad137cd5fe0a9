"""The worked examples of the chapter as records: what the service makes of the posted documents (EIN-024)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.formats.einvoice import building
from app.formats.einvoice.building import Exemption
from app.formats.einvoice.record import (
    Address,
    Adjustment,
    Category,
    Contact,
    Delivery,
    Identifier,
    InvoiceRecord,
    Kind,
    Line,
    Note,
    Party,
    Payment,
    Preceding,
    Profile,
)

S, K, E = Category.STANDARD, Category.INTRA_EU, Category.EXEMPT
R21, R9 = Decimal(21), Decimal(9)
ISSUED, DUE = date(2026, 2, 2), date(2026, 3, 4)

NL_SELLER = Party(
    name="Demo BV", legal_id=Identifier("12345678", "0106"), vat_id="NL123456789B13", legal_note="KvK Amsterdam",
    endpoint=Identifier("12345678", "0106"),
    address=Address(line_1="Keizersgracht 1", city="Amsterdam", postcode="1015 AA", country="NL"),
    contact=Contact(name="Anna de Boer", phone="+31 20 123 45 67", email="anna@demo.example"))
NL_BUYER = Party(
    name="Jansen Techniek BV", legal_id=Identifier("87654321", "0106"), vat_id="NL987654321B02",
    identifiers=(Identifier("10042"),), endpoint=Identifier("87654321", "0106"),
    address=Address(line_1="Dorpsstraat 12", city="Utrecht", postcode="3511 AB", country="NL"))
BE_SELLER = Party(
    name="Demo NV", legal_id=Identifier("0403019261", "0208"), vat_id="BE0403019261",
    endpoint=Identifier("0403019261", "0208"), legal_note="NV, maatschappelijke zetel Brussel, RPR Brussel",
    address=Address(line_1="Wetstraat 1", city="Brussel", postcode="1000", country="BE"))
BE_BUYER = Party(
    name="Peeters BV", legal_id=Identifier("0202239951", "0208"), vat_id="BE0202239951",
    endpoint=Identifier("0202239951", "0208"),
    address=Address(line_1="Meir 5", city="Antwerpen", postcode="2000", country="BE"))
DE_BUYER = Party(
    name="Schmidt GmbH", vat_id="DE136695976", endpoint=Identifier("DE136695976", "9930"),
    address=Address(line_1="Hauptstraße 7", city="Köln", postcode="50667", country="DE"))
DE_SELLER = Party(
    name="Muster AG", vat_id="DE129273398", tax_number="12/345/67890", legal_id=Identifier("HRB 12345"),
    endpoint=Identifier("DE129273398", "9930"), legal_note="Sitz Berlin, Vorstand: A. Muster",
    address=Address(line_1="Ring 3", city="Berlin", postcode="10115", country="DE"),
    contact=Contact(name="Bernd Muster", phone="+49 30 1234567", email="bernd@muster.example"))
FR_SELLER = Party(
    name="Démo SARL", legal_id=Identifier("732829320", "0002"), vat_id="FR44732829320", endpoint=Identifier("732829320", "0002"),
    legal_note="SARL au capital de 10 000 €, RCS Paris",
    address=Address(line_1="1 rue de Rivoli", city="Paris", postcode="75001", country="FR"))
FR_BUYER = Party(
    name="Client SAS", legal_id=Identifier("552081317", "0002"), vat_id="FR03552081317", endpoint=Identifier("552081317", "0002"),
    address=Address(line_1="2 place Bellecour", city="Lyon", postcode="69002", country="FR"))

TRANSFER = Payment(means="30", reference="RF18539007547034", iban="NL91ABNA0417164300", account_name="Demo BV", bic="ABNANL2A")


def line(number: int, name: str, quantity: str, price: str, net: int, rate: Decimal = R21, category: Category = S,
         **more: object) -> Line:
    """A line with the unit piece."""
    return replace(Line(id=str(number), name=name, quantity=Decimal(quantity), unit="C62", net=net, price=Decimal(price),
                        category=category, rate=rate), **more)  # type: ignore[arg-type]


def document(number: str, lines: tuple[Line, ...], *, allowances: tuple[Adjustment, ...] = (),
             charges: tuple[Adjustment, ...] = (), vat: Mapping[building.Key, int] | None = None,
             exemptions: Mapping[Category, Exemption] | None = None,
             **more: object) -> InvoiceRecord:
    """An invoice from Demo BV to Jansen with these lines; `more` are other fields."""
    rows = building.vat_rows(lines, allowances, charges, vat=vat, exemptions=exemptions)
    record = InvoiceRecord(
        profile=Profile.PEPPOL, kind=Kind.INVOICE, number=number, issued=ISSUED, due=DUE, currency="EUR",
        buyer_reference="INKOOP-7", order="PO-4711", seller=NL_SELLER, buyer=NL_BUYER, payment=TRANSFER, lines=lines,
        allowances=allowances, charges=charges, vat=rows, totals=building.totals(lines, allowances, charges, rows),
        delivery=Delivery(day=date(2026, 1, 30)))
    return replace(record, **more)  # type: ignore[arg-type]


def prices_with_vat() -> InvoiceRecord:
    """VAT-007: 24.99 and 9.99 at 21%, 5.45 at 9%, all with VAT."""
    net21, net9 = building.net_of_gross([2499, 999], 607), building.net_of_gross([545], 45)
    one = Decimal(1)
    lines = (line(1, "Lamp", "1", str(building.price_of(net21[0], one)[0]), net21[0]),
             line(2, "Snoer", "1", str(building.price_of(net21[1], one)[0]), net21[1]),
             line(3, "Boek", "1", str(building.price_of(net9[0], one)[0]), net9[0], R9))
    return document("VF-2026-00007", lines, vat={(S, R21): 607, (S, R9): 45})


def total_discount() -> InvoiceRecord:
    """VAT-008: a line discount of 10% and a total discount of 2.5%."""
    off = Adjustment(amount=2500, base=25000, percent=Decimal(10), reason="Korting", code=building.DISCOUNT)
    lines = (line(1, "Artikel A", "3", "19.99", 5997), line(2, "Artikel B", "7", "4.35", 3045, R9),
             line(3, "Artikel C", "1", "250", 22500, allowances=(off,)))
    allowances = (Adjustment(amount=713, reason="Totaalkorting", code=building.DISCOUNT, category=S, rate=R21),
                  Adjustment(amount=76, reason="Totaalkorting", code=building.DISCOUNT, category=S, rate=R9))
    return document("VF-2026-00008", lines, allowances=allowances)


def belgian_discount() -> InvoiceRecord:
    """VAT-009 in Belgium: 2% within 14 days is taken off the base."""
    lines = (line(1, "Onderhoud", "10", "100", 100000),)
    reason = "Korting voor contant"
    allowances, charges = building.cash_discount_pair({(S, R21): 2000}, reason)
    return document("VF-2026-00009", lines, allowances=allowances, charges=charges,
                    exemptions={E: Exemption("Artikel 28, 1° W.BTW: korting niet in de maatstaf van heffing")},
                    terms="2% korting bij betaling binnen 14 dagen", seller=BE_SELLER, buyer=BE_BUYER,
                    payment=replace(TRANSFER, iban="BE68539007547034", bic=None, reference="+++202/6000/04236+++"))


def intra_eu() -> InvoiceRecord:
    """VAT-010: goods of 10,000.00 to a German business."""
    lines = (line(1, "Machine", "1", "10000", 1000000, Decimal(0), K),)
    return document("VF-2026-00010", lines, buyer=DE_BUYER,
                    exemptions={K: Exemption("Intracommunautaire levering, 0% btw, art. 138")},
                    delivery=Delivery(day=date(2026, 1, 30), address=DE_BUYER.address))


def original() -> InvoiceRecord:
    """FTI-046: the invoice that is corrected."""
    return document("FT-2026-0007", (line(1, "Advies", "1", "500", 50000),))


def cancelled() -> InvoiceRecord:
    """FTI-046: what cancels it."""
    return building.cancelling(original(), "FC-2026-0003", date(2026, 2, 10))


def corrected() -> InvoiceRecord:
    """FTI-046: what takes its place."""
    return document("FT-2026-0011", (line(1, "Advies", "1", "450", 45000),), issued=date(2026, 2, 10),
                    preceding=(Preceding("FT-2026-0007", ISSUED),))


def returned() -> InvoiceRecord:
    """ORD-070: five of forty pieces come back."""
    return document("VC-2026-00001", (line(1, "Stoel", "5", "12", 6000),), kind=Kind.CREDIT_NOTE, issued=date(2026, 2, 20),
                    due=None, terms="Wordt verrekend", preceding=(Preceding("VF-2026-00040", ISSUED),))


def in_advance() -> InvoiceRecord:
    """FTI-060: 30% of 10,000.00 before delivery."""
    return document("VV-2026-00001", (line(1, "Aanbetaling 30% order SO-100", "1", "3000", 300000),), kind=Kind.PREPAYMENT,
                    delivery=None)


def final() -> InvoiceRecord:
    """FTI-060: the whole order less what was invoiced in advance."""
    lines = (line(1, "Installatie", "1", "10000", 1000000), line(2, "Aanbetaling VV-2026-00001", "-1", "3000", -300000))
    return document("VF-2026-00060", lines, preceding=(Preceding("VV-2026-00001", ISSUED),), our_order="SO-100")


EXAMPLES: Mapping[str, Callable[[], InvoiceRecord]] = {
    "VAT-007": prices_with_vat, "VAT-008": total_discount, "VAT-009": belgian_discount, "VAT-010": intra_eu,
    "FTI-046-original": original, "FTI-046-cancelling": cancelled, "FTI-046-corrected": corrected, "ORD-070": returned,
    "FTI-060-prepayment": in_advance, "FTI-060-final": final,
}


def german() -> InvoiceRecord:
    """Between two German businesses: XRechnung with Skonto and several remarks."""
    terms = building.terms_text("Zahlbar in 30 Tagen", [building.DiscountStep(14, Decimal(2))], german=True)
    lines = (line(1, "Beratung", "8.5", "100", 85000, Decimal(19)),)
    return document("RE-1", lines, profile=Profile.XRECHNUNG, seller=DE_SELLER, buyer=DE_BUYER, terms=terms,
                    notes=(Note("Danke für Ihren Auftrag"), Note("Es gilt § 288 BGB", "REG")),
                    payment=replace(TRANSFER, means="58", iban="DE89370400440532013000", account_name="Muster AG", bic=None))


def french() -> InvoiceRecord:
    """Between two French businesses, with the three remarks the law asks for."""
    lines = (line(1, "Conseil", "1", "1000", 100000, Decimal(20)),)
    remarks = building.notes("Merci", ["TVA acquittée sur les débits"], penalties="Pénalités de retard : 12,15 %",
                             recovery="Indemnité forfaitaire pour frais de recouvrement : 40 €",
                             discount="Pas d'escompte pour paiement anticipé")
    return document("FA-1", lines, profile=Profile.FACTURX, seller=FR_SELLER, buyer=FR_BUYER, notes=remarks,
                    payment=replace(TRANSFER, iban="FR1420041010050500013M02606", bic=None))


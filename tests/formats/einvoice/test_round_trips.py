"""A record written and read back is the same record, for every document the hypothesis can think of."""

import string
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.problems import Problem
from app.formats.einvoice import building, cii, ubl
from app.formats.einvoice.record import (
    SPECIFICATION,
    Address,
    Adjustment,
    Attachment,
    Category,
    Contact,
    Delivery,
    Identifier,
    InvoiceRecord,
    Kind,
    Line,
    Mandate,
    Note,
    Party,
    Payment,
    Period,
    Preceding,
    Profile,
    Representative,
    Totals,
    VatRow,
)
from tests.formats.einvoice.documents import EXAMPLES, document, german, line, original

words = st.text(st.sampled_from(string.ascii_letters + string.digits + "éßœ€Ł&<>\"' "), min_size=1, max_size=20).map(
    lambda text: f"x{text}x")
maybe = st.one_of(st.none(), words)
days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
amounts = st.integers(-10**9, 10**9)
positive = st.integers(0, 10**9)
numbers = st.decimals(Decimal("-99999"), Decimal(99999), places=5)
prices = st.decimals(Decimal(0), Decimal(99999), places=6)
percents = st.decimals(Decimal(0), Decimal(100), places=4)
schemes = st.one_of(st.none(), st.sampled_from(["0088", "0106", "0208"]))
identifiers = st.builds(Identifier, words, schemes)
addresses = st.builds(Address, line_1=maybe, line_2=maybe, line_3=maybe, city=maybe, postcode=maybe, region=maybe,
                      country=st.just("NL"))
contacts = st.builds(Contact, name=words, phone=maybe, email=maybe)
periods = st.builds(Period, days, st.one_of(st.none(), days))


def adjustments(document_level: bool) -> st.SearchStrategy[tuple[Adjustment, ...]]:
    category = st.sampled_from(Category) if document_level else st.none()
    one = st.builds(Adjustment, amount=positive, base=st.one_of(st.none(), positive), percent=st.one_of(st.none(), percents),
                    reason=maybe, code=maybe, category=category, rate=percents if document_level else st.none())
    return st.lists(one, max_size=2).map(tuple)


sellers = st.builds(Party, name=words, trading_name=maybe, identifiers=st.lists(identifiers, max_size=2).map(tuple),
                    legal_id=st.one_of(st.none(), identifiers), vat_id=maybe, tax_number=maybe, legal_note=maybe,
                    endpoint=st.one_of(st.none(), identifiers), address=addresses, contact=st.one_of(st.none(), contacts))
buyers = sellers.map(lambda party: replace(party, tax_number=None, legal_note=None))
mandates = st.builds(Mandate, reference=words, creditor_id=words, debtor_iban=maybe)
payments = st.builds(Payment, means=st.sampled_from(["30", "58", "59"]), text=maybe, reference=maybe,
                     iban=st.just("NL91ABNA0417164300"), account_name=maybe, bic=maybe, mandate=st.one_of(st.none(), mandates))
lines = st.builds(Line, id=words, name=words, quantity=numbers, unit=st.just("C62"), net=amounts, price=prices,
                  base_quantity=st.one_of(st.none(), prices), category=st.sampled_from(Category),
                  rate=st.one_of(st.none(), percents), description=maybe, note=maybe, order_line=maybe,
                  period=st.one_of(st.none(), periods),
                  allowances=adjustments(False), charges=adjustments(False), seller_item=maybe, buyer_item=maybe,
                  standard_item=st.one_of(st.none(), identifiers), origin=st.one_of(st.none(), st.just("BE")))
rows = st.builds(VatRow, category=st.sampled_from(Category), rate=st.one_of(st.none(), percents), base=amounts, vat=amounts,
                 exemption=maybe, exemption_code=maybe)
totals = st.builds(Totals, lines=amounts, allowances=positive, charges=positive, net=amounts, vat=amounts, gross=amounts,
                   prepaid=amounts, rounding=amounts, due=amounts)
attachments = st.builds(Attachment, id=words, description=maybe, filename=words, mime=st.just("application/pdf"),
                        content=st.binary(min_size=1, max_size=40))
records = st.builds(
    InvoiceRecord, profile=st.sampled_from(Profile), kind=st.sampled_from(Kind), number=words, issued=days,
    currency=st.just("EUR"), tax_point=st.one_of(st.none(), days), due=st.one_of(st.none(), days), terms=maybe,
    buyer_reference=maybe, project=maybe,
    contract=maybe, order=maybe, our_order=maybe, despatch=maybe,
    notes=st.lists(st.builds(Note, words, st.one_of(st.none(), st.sampled_from(["PMD", "REG"]))), max_size=3).map(tuple),
    preceding=st.lists(st.builds(Preceding, words, st.one_of(st.none(), days)), max_size=2).map(tuple),
    seller=sellers, buyer=buyers,
    representative=st.one_of(st.none(), st.builds(Representative, name=words, vat_id=words, address=addresses)),
    delivery=st.one_of(st.none(), st.builds(Delivery, day=days, name=maybe, location=st.one_of(st.none(), identifiers),
                                            address=st.one_of(st.none(), addresses))),
    period=st.one_of(st.none(), periods), payment=st.one_of(st.none(), payments), allowances=adjustments(True),
    charges=adjustments(True), lines=st.lists(lines, min_size=1, max_size=3).map(tuple),
    vat=st.lists(rows, min_size=1, max_size=3).map(tuple), totals=totals,
    attachments=st.lists(attachments, max_size=2).map(tuple))


@pytest.mark.rule("EIN-010", "EIN-002")
@given(records)
def test_what_was_written_as_ubl_is_read_back(record: InvoiceRecord) -> None:
    assert ubl.read(ubl.write(record)) == ubl.fit(record)
    assert ubl.fit(ubl.fit(record)) == ubl.fit(record)


@pytest.mark.rule("EIN-010", "EIN-002")
@given(records)
def test_what_was_written_as_cii_is_read_back(record: InvoiceRecord) -> None:
    assert cii.read(cii.write(record)) == cii.fit(record)


@pytest.mark.rule("EIN-003")
@pytest.mark.parametrize("write", [ubl.write, cii.write])
def test_the_same_document_gives_the_same_bytes(write: Callable[[InvoiceRecord], bytes]) -> None:
    assert write(german()) == write(german())


@pytest.mark.rule("EIN-024")
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_worked_example_is_the_same_in_both_formats(name: str) -> None:
    record = EXAMPLES[name]()
    one, other = ubl.read(ubl.write(record)), cii.read(cii.write(record))
    assert isinstance(one, InvoiceRecord)
    assert isinstance(other, InvoiceRecord)
    assert replace(other, profile=one.profile) == one == record


@pytest.mark.rule("EIN-011")
@pytest.mark.parametrize(("profile", "identifier"), [
    (Profile.PEPPOL, "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"),
    (Profile.XRECHNUNG, "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"),
    (Profile.NLCIUS, "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0"),
])
def test_each_profile_names_its_specification_and_process(profile: Profile, identifier: str) -> None:
    content = ubl.write(replace(original(), profile=profile)).decode()
    assert f"<cbc:CustomizationID>{identifier}</cbc:CustomizationID>" in content
    assert "<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>" in content
    assert "<ram:ID>urn:cen.eu:en16931:2017</ram:ID>" in cii.write(original()).decode()
    assert SPECIFICATION[profile] == identifier


@pytest.mark.rule("EIN-010", "EIN-021")
def test_peppol_gets_one_remark_and_xrechnung_each_with_its_subject() -> None:
    remarks = (Note("Hartelijk dank"), Note("Btw verlegd", "REG"))
    joined = ubl.fit(replace(original(), notes=remarks))
    assert joined.notes == (Note("Hartelijk dank\nBtw verlegd"),)
    kept = ubl.read(ubl.write(replace(original(), notes=remarks, profile=Profile.XRECHNUNG)))
    assert isinstance(kept, InvoiceRecord)
    assert kept.notes == remarks
    separate = cii.read(cii.write(replace(original(), notes=remarks)))
    assert isinstance(separate, InvoiceRecord)
    assert separate.notes == remarks


@pytest.mark.rule("EIN-012")
def test_a_credit_note_is_a_document_of_its_own_with_positive_amounts() -> None:
    content = ubl.write(EXAMPLES["ORD-070"]()).decode()
    assert "<CreditNote " in content
    assert "<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>" in content
    assert '<cbc:CreditedQuantity unitCode="C62">5</cbc:CreditedQuantity>' in content
    assert '<cbc:PayableAmount currencyID="EUR">72.60</cbc:PayableAmount>' in content
    assert "VF-2026-00040" in content
    assert "-" not in content.split("<cac:LegalMonetaryTotal>")[1].split("</cac:LegalMonetaryTotal>")[0]


@pytest.mark.rule("EIN-010")
def test_a_discount_of_nothing_still_has_its_total() -> None:
    off = Adjustment(amount=0, reason="Korting", code="95", category=Category.STANDARD, rate=Decimal(21))
    record = document("VF-1", (line(1, "Advies", "1", "500", 50000),), allowances=(off,))
    assert b'<cbc:AllowanceTotalAmount currencyID="EUR">0.00<' in ubl.write(record)
    assert b"<ram:AllowanceTotalAmount>0.00<" in cii.write(record)
    assert b"ChargeTotalAmount" not in ubl.write(record)


@pytest.mark.rule("EIN-021")
def test_no_empty_element_is_written() -> None:
    empty = replace(original(), buyer_reference="", terms="  ", notes=(Note(""),))
    content = ubl.write(empty).decode()
    assert "BuyerReference" not in content
    assert "PaymentTerms" not in content
    assert "cbc:Note" not in content


def test_characters_xml_cannot_hold_are_left_out() -> None:
    record = document("VF-1", (line(1, "Ad\x00vies\x0b", "1", "500", 50000),))
    read = ubl.read(ubl.write(record))
    assert isinstance(read, InvoiceRecord)
    assert read.lines[0].name == "Advies"


@pytest.mark.rule("EIN-010")
def test_a_german_discount_line_ends_with_a_line_break() -> None:
    terms = building.terms_text("Netto", [building.DiscountStep(14, Decimal(2))], german=True)
    assert terms == "Netto\n#SKONTO#TAGE=14#PROZENT=2.00#"
    assert b"#SKONTO#TAGE=14#PROZENT=2.00#\n</cbc:Note>" in ubl.write(german())
    assert b"#SKONTO#TAGE=14#PROZENT=2.00#\n</ram:Description>" in cii.write(german())


BAD = [
    (b"<Invoice/>", "EIN-read-other"), (b"\xff\xfe", "EIN-read-xml"), (b"", "EIN-read-xml"),
    (b'<!DOCTYPE Invoice><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>', "EIN-read-xml"),
    (b'<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>', "EIN-read-term"),
    (ubl.write(original()).replace(b">605.00<", b">605.001<"), "EIN-read-term"),
    (ubl.write(original()).replace(b">605.00<", b">NaN<"), "EIN-read-term"),
    (ubl.write(original()).replace(b">2026-02-02<", b">2026-02-30<"), "EIN-read-term"),
    (ubl.write(original()).replace(b">380<", b">389<"), "EIN-read-term"),
    (ubl.write(original()).replace(b"billing:3.0<", b"billing:9.0<"), "EIN-read-term"),
    (cii.write(original()), "EIN-read-other"),
]


@pytest.mark.parametrize(("content", "code"), BAD)
def test_what_cannot_be_read_is_told_with_its_place(content: bytes, code: str) -> None:
    found = ubl.read(content, "factuur.xml")
    assert isinstance(found, Problem)
    assert found.code == code
    assert found.saw["file"] == "factuur.xml"


@pytest.mark.parametrize(("old", "new", "code"), [
    (b">605.00<", b">x<", "EIN-read-term"), (b">20260202<", b">20260230<", "EIN-read-term"), (b">S<", b">Q<", "EIN-read-term"),
    (b"CrossIndustryInvoice", b"CrossIndustryOrder", "EIN-read-other"),
])
def test_a_cii_that_cannot_be_read_is_told_too(old: bytes, new: bytes, code: str) -> None:
    found = cii.read(cii.write(original()).replace(old, new))
    assert isinstance(found, Problem)
    assert found.code == code

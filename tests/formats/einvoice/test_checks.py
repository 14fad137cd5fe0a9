"""What is told on the draft, so that no posted document is refused by the network (EIN-021)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.facts import Term
from app.core.money import Money
from app.core.next_steps import NEXT_STEPS
from app.core.words import declared_codes
from app.formats.einvoice import checks
from app.formats.einvoice.building import Exemption
from app.formats.einvoice.record import (
    Address,
    Adjustment,
    Attachment,
    Category,
    Contact,
    Delivery,
    Identifier,
    InvoiceRecord,
    Kind,
    Mandate,
    Payment,
    Period,
    Profile,
    Representative,
)
from tests.formats.einvoice.documents import (
    BE_BUYER,
    BE_SELLER,
    DE_BUYER,
    EXAMPLES,
    FR_BUYER,
    NL_BUYER,
    NL_SELLER,
    TRANSFER,
    document,
    french,
    german,
    intra_eu,
    line,
    original,
    returned,
    total_discount,
)

Change = Callable[[InvoiceRecord], InvoiceRecord]


def told(record: InvoiceRecord) -> list[tuple[str, object]]:
    """Code and official rule of each problem."""
    return [(one.code.removeprefix("EIN-021-"), one.saw.get("rule")) for one in checks.check(record)]


def seller(**more: object) -> Change:
    return lambda record: replace(record, seller=replace(record.seller, **more))


def buyer(**more: object) -> Change:
    return lambda record: replace(record, buyer=replace(record.buyer, **more))


def place(who: str, **more: object) -> Change:
    def change(record: InvoiceRecord) -> InvoiceRecord:
        party = getattr(record, who)
        return replace(record, **{who: replace(party, address=replace(party.address, **more))})
    return change


def fields(**more: object) -> Change:
    return lambda record: replace(record, **more)


def first_line(**more: object) -> Change:
    return lambda record: replace(record, lines=(replace(record.lines[0], **more), *record.lines[1:]))


def first_row(**more: object) -> Change:
    return lambda record: replace(record, vat=(replace(record.vat[0], **more), *record.vat[1:]))


def total(**more: object) -> Change:
    return lambda record: replace(record, totals=replace(record.totals, **more))


@pytest.mark.rule("EIN-021", "EIN-024")
@pytest.mark.parametrize("name", [*EXAMPLES, "DE-DE", "FR-FR"])
def test_nothing_is_said_against_the_worked_examples(name: str) -> None:
    assert checks.check({**EXAMPLES, "DE-DE": german, "FR-FR": french}[name]()) == ()


PARTIES: list[tuple[Callable[[], InvoiceRecord], Change, list[tuple[str, object]]]] = [
    (original, seller(name=" "), [("seller", "BR-06")]),
    (original, buyer(name=""), [("buyer", "BR-07")]),
    (original, place("seller", city=None), [("seller", "BR-08")]),
    (original, place("seller", postcode=None), [("seller", "BR-08")]),
    (original, place("buyer", city=None), [("buyer", "BR-10")]),
    (original, place("buyer", country=None), [("buyer", "BR-11")]),
    (original, place("seller", line_1=None), [("seller", "NL-R-002")]),
    (original, place("buyer", line_1=None), [("buyer", "NL-R-004")]),
    (original, seller(endpoint=None), [("seller", "PEPPOL-EN16931-R020")]),
    (original, buyer(endpoint=None), [("buyer", "PEPPOL-EN16931-R010")]),
    (original, buyer(endpoint=Identifier("87654321")), [("scheme", "BR-63")]),
    (original, seller(endpoint=Identifier("a@b.example", "EM")), [("scheme", "BR-62")]),
    (original, seller(legal_id=None), [("seller", "NL-R-003")]),
    (original, seller(legal_id=Identifier("0403019261", "0208")), [("seller", "NL-R-003")]),
    (original, buyer(legal_id=None), []),
    (original, buyer(legal_id=Identifier("0403019261", "0208")), [("buyer", "NL-R-005")]),
    (original, seller(vat_id=None), [("seller", "BR-S-02")]),
    (original, seller(vat_id=None, tax_number="123"), []),
    (original, seller(vat_id=None, legal_id=None), [("seller", "BR-CO-26"), ("seller", "BR-S-02"), ("seller", "NL-R-003")]),
    (intra_eu, buyer(vat_id=None), [("buyer", "BR-IC-02")]),
    (intra_eu, seller(vat_id=None), [("seller", "BR-IC-02")]),
    (german, seller(contact=None), [("seller", "DE-R-005"), ("seller", "DE-R-006"), ("seller", "DE-R-007")]),
    (german, seller(contact=Contact(name="A", phone="1")), [("seller", "DE-R-007")]),
    (german, fields(buyer_reference=None), [("buyer-reference", "DE-R-015")]),
    (german, fields(payment=None), [("payment", "DE-R-001")]),
    (french, buyer(legal_id=None), [("buyer", "BR-FR-11")]),
    (french, fields(notes=()), [("remark", None)] * 3),
]


@pytest.mark.rule("EIN-021")
@pytest.mark.parametrize(("make", "change", "expected"), PARTIES)
def test_what_a_party_lacks_is_told_with_the_official_rule(
        make: Callable[[], InvoiceRecord], change: Change, expected: list[tuple[str, object]]) -> None:
    assert told(change(make())) == expected


@pytest.mark.rule("EIN-021")
@pytest.mark.parametrize(("number", "right"), [
    ("0403019261", True), ("0403019262", False), ("0403.019.261", False), ("403019261", False), ("0202239951", True)])
def test_a_belgian_enterprise_number_has_check_digits(number: str, right: bool) -> None:
    where = Identifier(number, "0208")
    record = replace(original(), seller=BE_SELLER, buyer=replace(BE_BUYER, legal_id=where, endpoint=where))
    assert told(record) == ([] if right else [("enterprise", "PEPPOL-COMMON-R043")])


@pytest.mark.rule("EIN-021")
def test_a_hybrid_pdf_follows_no_rules_of_the_network() -> None:
    record = replace(returned(), profile=Profile.FACTURX, buyer_reference=None, order=None, payment=None, preceding=(),
                     seller=replace(NL_SELLER, endpoint=None, legal_id=None), buyer=replace(NL_BUYER, endpoint=None))
    assert told(record) == []
    assert told(replace(record, profile=Profile.PEPPOL)) == [
        ("seller", "PEPPOL-EN16931-R020"), ("buyer", "PEPPOL-EN16931-R010"), ("seller", "NL-R-003"),
        ("reference", "PEPPOL-EN16931-R003"), ("original", "NL-R-001")]


@pytest.mark.rule("EIN-021")
def test_a_german_hybrid_asks_for_no_contact_and_no_reference() -> None:
    bare = replace(german(), buyer_reference=None, payment=None, seller=replace(german().seller, contact=None))
    assert told(replace(bare, profile=Profile.FACTURX)) == []
    assert {rule for _, rule in told(bare)} == {"DE-R-005", "DE-R-006", "DE-R-007", "DE-R-015", "DE-R-001"}


@pytest.mark.rule("EIN-021")
@pytest.mark.parametrize(("reference", "order", "fits"), [("K-1", None, True), (None, "PO-1", True), (None, None, False)])
def test_either_the_reference_or_the_order_is_enough(reference: str | None, order: str | None, fits: bool) -> None:
    record = replace(original(), buyer_reference=reference, order=order)
    assert told(record) == ([] if fits else [("reference", "PEPPOL-EN16931-R003")])


DIRECT_DEBIT = Payment(means="59", mandate=Mandate(reference="M-1", creditor_id="NL98ZZZ999999990000"))
PDF = Attachment(id="1", filename="a.pdf", mime="application/pdf", content=b"1")
OTHERS: list[tuple[Callable[[], InvoiceRecord], Change, list[tuple[str, object]]]] = [
    (original, fields(due=None), [("due", "BR-CO-25")]),
    (original, fields(due=None, terms="30 dagen"), []),
    (original, fields(payment=None), [("payment", "NL-R-007")]),
    (original, fields(payment=replace(TRANSFER, iban=None)), [("iban", "BR-61")]),
    (original, fields(payment=replace(TRANSFER, means="20")), [("means", "NL-R-008")]),
    (intra_eu, fields(payment=replace(TRANSFER, means="20")), []),
    (returned, fields(payment=None), []),
    (german, fields(payment=Payment(means="48")), [("means", "DE-R-024-1")]),
    (german, fields(payment=DIRECT_DEBIT), [("mandate", "DE-R-031")]),
    (german, fields(payment=replace(DIRECT_DEBIT, mandate=Mandate(reference="M", creditor_id="DE98ZZZ09999999999",
                                                                  debtor_iban="DE89370400440532013000"))), []),
    (original, fields(payment=DIRECT_DEBIT), []),
    (original, fields(payment=replace(DIRECT_DEBIT, mandate=None)), [("mandate", "PEPPOL-EN16931-R061")]),
    (returned, fields(preceding=()), [("original", "NL-R-001")]),
    (original, fields(preceding=()), []),
    (original, fields(delivery=Delivery(address=Address(city="Breda"))), [("delivery", "BR-57")]),
    (original, fields(representative=Representative(name="Fisc BV", vat_id="NL1", address=Address())), [("seller", "BR-20")]),
    (original, fields(kind=Kind.CORRECTED), [("corrected", None), ("original", "DE-R-026")]),
    (intra_eu, fields(delivery=None), [("delivery", "BR-IC-11"), ("delivery", "BR-IC-12")]),
    (intra_eu, fields(delivery=Delivery(address=DE_BUYER.address)), [("delivery", "BR-IC-11")]),
    (intra_eu, fields(delivery=Delivery(address=DE_BUYER.address), period=Period(date(2026, 1, 1))), []),
    (original, fields(attachments=(replace(PDF, mime="application/zip"),)),
     [("file-type", "PEPPOL-EN16931-CL001")]),
    (original, fields(attachments=(replace(PDF, content=b"1" * 10_000_001),)), [("files", None)]),
    (original, fields(attachments=(replace(PDF, content=b"1" * 10_000_000),)), []),
]


@pytest.mark.rule("EIN-021")
@pytest.mark.parametrize(("make", "change", "expected"), OTHERS)
def test_references_payment_delivery_and_files_are_checked(
        make: Callable[[], InvoiceRecord], change: Change, expected: list[tuple[str, object]]) -> None:
    assert told(change(make())) == expected


OFF = Adjustment(amount=789, reason="Korting", category=Category.STANDARD, rate=Decimal(21))
FIGURES: list[tuple[Callable[[], InvoiceRecord], Change, set[tuple[str, object]]]] = [
    (original, fields(lines=()), {("lines", "BR-16"), ("total", "BR-CO-10"), ("base", "BR-S-08")}),
    (original, first_line(name=" "), {("line", "BR-25")}),
    (original, first_line(unit=""), {("line", "BR-23")}),
    (original, first_line(quantity=Decimal(0)), {("line", "BR-22"), ("net", "PEPPOL-EN16931-R120")}),
    (original, first_line(name="x" * 101), {("name", None)}),
    (original, first_line(name="x" * 100), set()),
    (original, first_line(price=Decimal(-500), quantity=Decimal(-1)), {("price", "BR-27")}),
    (original, first_line(price=Decimal("500.02")), set()),
    (original, first_line(price=Decimal("500.03")), {("net", "PEPPOL-EN16931-R120")}),
    (original, first_line(rate=Decimal(0)), {("rate", "BR-S-05"), ("base", "BR-S-08")}),
    (original, first_line(category=Category.ZERO), {("rate", "BR-Z-05"), ("base", "BR-S-08"), ("base", "BR-Z-08")}),
    (original, total(lines=50001), {("total", "BR-CO-10"), ("total", "BR-CO-13")}),
    (total_discount, total(allowances=788), {("total", "BR-CO-11"), ("total", "BR-CO-13")}),
    (total_discount, total(charges=1), {("total", "BR-CO-12"), ("total", "BR-CO-13")}),
    (original, total(vat=10501), {("total", "BR-CO-14"), ("total", "BR-CO-15")}),
    (original, total(gross=60501), {("total", "BR-CO-15"), ("total", "BR-CO-16")}),
    (original, total(due=60499), {("total", "BR-CO-16")}),
    (original, total(prepaid=500, due=60000), set()),
    (original, total(rounding=2, due=60502), set()),
    (original, first_row(vat=10600), {("total", "BR-CO-14")}),
    (original, first_row(vat=10601), {("total", "BR-CO-14"), ("vat", "BR-CO-17")}),
    (intra_eu, first_row(vat=1), {("total", "BR-CO-14"), ("vat", "BR-CO-17")}),
    (original, first_row(base=50001), {("base", "BR-S-08")}),
    (intra_eu, first_row(exemption=None, exemption_code=None), {("exemption", "BR-IC-10")}),
    (intra_eu, first_row(exemption=None), set()),
    (total_discount, fields(allowances=(replace(OFF, reason=None),)), {("adjustment", "BR-33"), ("base", "BR-S-08")}),
    (original, fields(currency="TND", decimals=3), {("decimals", "BR-DEC"), ("net", "PEPPOL-EN16931-R120")}),
    (original, fields(accounting_currency="USD"), {("accounting", "BR-53")}),
    (total_discount, fields(allowances=(replace(OFF, category=None, rate=None),)), {("category", "BR-32"), ("base", "BR-S-08")}),
    (total_discount, fields(allowances=(replace(OFF, rate=Decimal(0)),)), {("category", "BR-32"), ("base", "BR-S-08")}),
]


@pytest.mark.rule("EIN-021")
@pytest.mark.parametrize(("make", "change", "expected"), FIGURES)
def test_lines_totals_and_vat_have_to_agree(
        make: Callable[[], InvoiceRecord], change: Change, expected: set[tuple[str, object]]) -> None:
    assert set(told(change(make()))) == expected


@pytest.mark.rule("EIN-021")
@pytest.mark.parametrize(("percent", "base", "amount", "fits"), [
    (Decimal(10), 25000, 2500, True), (Decimal(10), 25000, 2502, True), (Decimal(10), 25000, 2503, False),
    (Decimal(10), None, 2500, False), (None, 25000, 2500, False), (None, None, 2500, True),
])
def test_a_percentage_comes_with_its_base_and_gives_the_amount(
        percent: Decimal | None, base: int | None, amount: int, fits: bool) -> None:
    off = Adjustment(amount=amount, base=base, percent=percent, reason="Korting")
    record = document("VF-1", (line(1, "Advies", "1", "500", 50000 - amount, allowances=(off,)),))
    assert told(record) == ([] if fits else [("percent", "PEPPOL-EN16931-R040")])


@pytest.mark.rule("EIN-021")
def test_a_line_is_named_by_its_row_and_number_with_both_amounts() -> None:
    lines = (line(1, "Advies", "1", "500", 50000), line(2, "Reis", "2", "10", 2500))
    problem, = checks.check(document("VF-1", lines))
    assert (problem.code, problem.row) == ("EIN-021-net", 1)
    assert (problem.saw["line"], problem.saw["amount"], problem.saw["expected"]) == (2, Money(2500, "EUR"), Money(2000, "EUR"))


@pytest.mark.rule("EIN-023")
def test_what_is_outside_the_scope_of_vat_stands_alone() -> None:
    interest = replace(line(2, "Rente", "1", "10", 1000, category=Category.OUTSIDE), rate=None)
    reason = {Category.OUTSIDE: Exemption("Buiten de btw")}
    mixed = checks.check(document("VF-1", (line(1, "Advies", "1", "500", 50000), interest), exemptions=reason))
    assert [one.code for one in mixed] == ["EIN-023-file"]
    assert checks.check(document("VF-1", (interest,), exemptions=reason)) == ()


@pytest.mark.rule("EIN-021", "EIN-023")
def test_outside_the_scope_of_vat_the_seller_needs_another_number() -> None:
    interest = replace(line(1, "Rente", "1", "10", 1000, category=Category.OUTSIDE), rate=None)
    record = document("VF-1", (interest,), exemptions={Category.OUTSIDE: Exemption("Buiten de btw")}, profile=Profile.FACTURX)
    assert told(record) == []
    assert told(replace(record, seller=replace(NL_SELLER, legal_id=None))) == [("seller", "BR-CO-26")]


@pytest.mark.rule("EIN-021")
def test_the_missing_thing_is_a_term_that_is_translated() -> None:
    problem, = checks.check(replace(original(), buyer=replace(NL_BUYER, endpoint=None)))
    assert problem.saw["what"] == Term("the electronic address")
    assert problem.saw["customer"] == "Jansen Techniek BV"


@pytest.mark.rule("EIN-021")
@pytest.mark.parametrize("wrong", ["", "EM"])
def test_the_own_companys_address_leads_to_its_data_and_the_customers_does_not(wrong: str) -> None:
    bad = Identifier("mail@example.org", wrong)
    for side, party, ways in (("seller", NL_SELLER, ["company.open"]), ("buyer", NL_BUYER, [])):
        problem, = checks.check(replace(original(), **{side: replace(party, endpoint=bad)}))  # type: ignore[arg-type]
        assert problem.code == "EIN-021-scheme" and [way.action for way in problem.ways_out] == ways


@pytest.mark.rule("EIN-021")
def test_a_wrong_enterprise_number_of_the_own_company_leads_to_its_data() -> None:
    wrong = Identifier("0123456789", "0208")
    for side, party, ways in (("seller", NL_SELLER, ["company.open"]), ("buyer", NL_BUYER, [])):
        found = checks.check(replace(original(), **{side: replace(party, endpoint=wrong)}))  # type: ignore[arg-type]
        told = {p.code: [way.action for way in p.ways_out] for p in found}
        assert told["EIN-021-enterprise"] == ways


@pytest.mark.rule("EIN-021")
def test_french_remarks_are_not_asked_of_a_credit_note_nor_of_a_foreign_or_private_customer() -> None:
    assert told(replace(french(), notes=(), kind=Kind.CREDIT_NOTE)) == []
    assert told(replace(french(), notes=(), buyer=replace(FR_BUYER, address=NL_BUYER.address))) == []
    private = replace(FR_BUYER, vat_id=None, legal_id=None)
    assert told(replace(french(), notes=(), buyer=private)) == []


@pytest.mark.rule("EIN-021")
def test_every_problem_of_an_electronic_invoice_has_a_next_step() -> None:
    codes = {code for code in declared_codes() if code.startswith(("EIN-020", "EIN-021", "EIN-023-file", "EIN-read"))}
    assert len(codes) > 35
    assert codes - NEXT_STEPS.keys() == set()

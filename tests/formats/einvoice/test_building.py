"""The parts of an electronic invoice with the figures of the chapter."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.money import rounded
from app.formats.einvoice import building, schemes
from app.formats.einvoice.building import Exemption
from app.formats.einvoice.record import Adjustment, Category, Identifier, Kind, Mandate, Note, Payment, Preceding
from tests.formats.einvoice.documents import (
    EXAMPLES,
    TRANSFER,
    belgian_discount,
    cancelled,
    final,
    in_advance,
    intra_eu,
    line,
    prices_with_vat,
    returned,
    total_discount,
)

S, E, R21, R9 = Category.STANDARD, Category.EXEMPT, Decimal(21), Decimal(9)


@pytest.mark.rule("EIN-014")
def test_the_document_with_a_total_discount_has_the_figures_of_the_chapter() -> None:
    record = total_discount()
    totals = record.totals
    assert [one.net for one in record.lines] == [5997, 3045, 22500]
    assert record.lines[2].allowances == (
        Adjustment(amount=2500, base=25000, percent=Decimal(10), reason="Korting", code="95"),)
    assert [(one.amount, one.rate) for one in record.allowances] == [(713, R21), (76, R9)]
    assert (totals.lines, totals.allowances, totals.net, totals.vat, totals.gross, totals.due) == (
        31542, 789, 30753, 6102, 36855, 36855)
    assert [(row.base, row.vat) for row in record.vat] == [(27784, 5835), (2969, 267)]


@pytest.mark.rule("EIN-013")
def test_the_belgian_discount_lowers_the_base_and_not_the_amount_due() -> None:
    record = belgian_discount()
    totals = record.totals
    assert (totals.lines, totals.allowances, totals.charges, totals.net, totals.gross, totals.due) == (
        100000, 2000, 2000, 100000, 120580, 120580)
    assert [(row.category, row.base, row.vat) for row in record.vat] == [(S, 98000, 20580), (E, 2000, 0)]
    assert [(one.code, one.category, one.rate) for one in record.allowances] == [("64", S, R21)]
    assert [(one.code, one.category, one.rate) for one in record.charges] == [("ZZZ", E, Decimal(0))]
    assert record.vat[1].exemption
    assert record.vat[0].exemption is None


@pytest.mark.rule("EIN-013")
def test_no_discount_makes_no_pair() -> None:
    assert building.cash_discount_pair({(S, R21): 0}, "Korting") == ((), ())


@pytest.mark.rule("EIN-012")
def test_prices_with_vat_become_net_lines_that_add_up() -> None:
    record = prices_with_vat()
    assert [one.net for one in record.lines] == [2065, 826, 500]
    assert [(row.base, row.vat) for row in record.vat] == [(2891, 607), (500, 45)]
    assert (record.totals.net, record.totals.gross) == (3391, 4043)
    assert [one.price for one in record.lines] == [Decimal("20.65"), Decimal("8.26"), Decimal(5)]


@pytest.mark.rule("EIN-012")
@given(st.lists(st.integers(1, 10**7), min_size=1, max_size=20), st.integers(1, 25))
def test_net_lines_and_vat_are_the_gross_again(gross: list[int], rate: int) -> None:
    vat = rounded(Decimal(sum(gross)) * rate / (100 + rate))
    net = building.net_of_gross(gross, vat)
    assert sum(net) + vat == sum(gross)


def test_lines_that_cancel_out_keep_their_amounts() -> None:
    assert building.net_of_gross([500, -500], 0) == [500, -500]


@pytest.mark.rule("EIN-012")
@given(st.integers(-10**9, 10**9), st.decimals(Decimal("0.00001"), Decimal(99999), places=5))
def test_quantity_times_price_gives_the_net_again(net: int, quantity: Decimal) -> None:
    price, base = building.price_of(net, quantity)
    assert rounded((quantity * price / (base or 1)).scaleb(2)) == abs(net)
    assert price >= 0


def test_without_a_quantity_the_price_is_the_net() -> None:
    assert building.price_of(1000, Decimal(0)) == (Decimal(10), None)


@pytest.mark.rule("EIN-010")
def test_a_negative_price_becomes_a_negative_quantity() -> None:
    assert building.turned(Decimal(2), Decimal("-3.5")) == (Decimal(-2), Decimal("3.5"))
    assert building.turned(Decimal(-2), Decimal("3.5")) == (Decimal(-2), Decimal("3.5"))


@pytest.mark.rule("EIN-010")
@pytest.mark.parametrize(("text", "further", "name", "description"), [
    ("Stoel", (), "Stoel", None),
    ("Stoel", ("blauw", "", "hout"), "Stoel", "blauw\nhout"),
    ("Stoel\nblauw", (), "Stoel", "blauw"),
    ("x" * 100, (), "x" * 100, None),
    ("x" * 101, (), "x" * 100, "x"),
    ("woord " * 17 + "einde", (), ("woord " * 16).strip(), "woord einde"),
])
def test_a_name_has_at_most_100_characters_and_the_rest_is_description(
        text: str, further: tuple[str, ...], name: str, description: str | None) -> None:
    assert building.item_text(text, further) == (name, description)


@pytest.mark.rule("EIN-010")
def test_text_lines_belong_to_the_item_above_them() -> None:
    rows = [(False, "Week 5"), (True, "Advies"), (False, "op locatie"), (False, "2 dagen"), (True, "Reiskosten")]
    assert building.item_texts(rows) == [(1, "Advies", "Week 5\nop locatie\n2 dagen"), (4, "Reiskosten", None)]


@pytest.mark.rule("EIN-022")
@pytest.mark.parametrize(("category", "own", "code"), [
    (Category.REVERSE_CHARGE, None, "VATEX-EU-AE"), (Category.INTRA_EU, None, "VATEX-EU-IC"),
    (Category.EXPORT, None, "VATEX-EU-G"), (Category.OUTSIDE, None, "VATEX-EU-O"),
    (Category.EXEMPT, "VATEX-EU-132", "VATEX-EU-132"), (Category.EXEMPT, "VATEX-FR-FRANCHISE", "VATEX-FR-FRANCHISE"),
    (Category.EXEMPT, None, None), (Category.STANDARD, None, None),
    (Category.ZERO, None, None),
])
def test_each_category_has_its_exemption_code(category: Category, own: str | None, code: str | None) -> None:
    assert building.vatex(category, own) == code
    row, = building.vat_rows([line(1, "x", "1", "1", 100, Decimal(0), category)],
                             exemptions={category: Exemption("why", own)} if category is not S else None)
    assert row.exemption_code == code


@pytest.mark.rule("EIN-010", "EIN-024")
def test_goods_for_another_country_carry_their_reason() -> None:
    row, = intra_eu().vat
    assert (row.base, row.vat, row.exemption_code) == (1000000, 0, "VATEX-EU-IC")


@pytest.mark.rule("EIN-012", "EIN-024")
def test_the_cancelling_document_repeats_the_amounts_and_names_the_original() -> None:
    record = cancelled()
    assert record.kind is Kind.CREDIT_NOTE
    assert record.totals.due == 60500
    assert record.preceding == (Preceding("FT-2026-0007", date(2026, 2, 2)),)
    assert building.cancelling(returned(), "VF-9", date(2026, 3, 1)).kind is Kind.INVOICE


@pytest.mark.rule("EIN-024")
def test_the_totals_of_the_other_examples_are_those_of_the_chapter() -> None:
    due = {name: make().totals.due for name, make in EXAMPLES.items()}
    assert due == {"VAT-007": 4043, "VAT-008": 36855, "VAT-009": 120580, "VAT-010": 1000000, "FTI-046-original": 60500,
                   "FTI-046-cancelling": 60500, "FTI-046-corrected": 54450, "ORD-070": 7260, "FTI-060-prepayment": 363000,
                   "FTI-060-final": 847000}
    assert in_advance().kind is Kind.PREPAYMENT
    assert (final().lines[1].quantity, final().lines[1].price, final().lines[1].net) == (Decimal(-1), Decimal(3000), -300000)


@pytest.mark.rule("EIN-010")
def test_instalments_and_discount_stand_in_the_terms() -> None:
    steps = [building.DiscountStep(7, Decimal(3)), building.DiscountStep(14, Decimal("2.5"), 100000)]
    assert building.terms_text("30 Tage", steps, ["403,33 am 1.3."], german=True) == (
        "30 Tage\n403,33 am 1.3.\n#SKONTO#TAGE=7#PROZENT=3.00#\n#SKONTO#TAGE=14#PROZENT=2.50#BASISBETRAG=1000.00#")
    assert building.terms_text("30 dagen", steps) == "30 dagen"
    assert building.terms_text(None) is None


@pytest.mark.rule("EIN-010")
def test_the_three_french_remarks_have_their_subjects() -> None:
    assert building.notes("Merci", ["Autoliquidation"], penalties="Pénalités", recovery="40 €", discount="Pas d'escompte") == (
        Note("Merci\nAutoliquidation"), Note("Pénalités", "PMD"), Note("40 €", "PMT"), Note("Pas d'escompte", "AAB"))
    assert building.notes(None, ["", " "]) == ()


@pytest.mark.rule("EIN-010", "EIN-021")
def test_a_direct_debit_names_no_account_of_ours_and_a_transfer_no_mandate() -> None:
    mandate = Mandate(reference="M-1", creditor_id="NL98ZZZ999999990000")
    both = replace(TRANSFER, mandate=mandate)
    assert building.one_way(both) == TRANSFER
    assert building.one_way(replace(both, means="59")) == Payment(means="59", reference=TRANSFER.reference, mandate=mandate)
    assert building.one_way(None) is None


@pytest.mark.rule("DOC-011", "EIN-010")
@pytest.mark.parametrize(("goods", "services", "after_advance", "code"), [
    (True, False, False, "B1"), (False, True, False, "S1"), (True, True, False, "M1"), (True, True, True, "M4"),
    (False, True, True, "S4")])
def test_a_french_invoice_says_the_nature_of_the_operation(goods: bool, services: bool, after_advance: bool, code: str) -> None:
    assert building.french_process(goods=goods, services=services, after_advance=after_advance) == code


@pytest.mark.rule("EIN-011")
@pytest.mark.parametrize(("country", "numbers", "address"), [
    ("BE", {"bce": "0403.019.261", "vat": "BE0403019261"}, Identifier("0403019261", "0208")),
    ("BE", {"bce": "BE 0403.019.261"}, Identifier("0403019261", "0208")),
    ("NL", {"kvk": "12345678", "vat": "NL123456789B13"}, Identifier("12345678", "0106")),
    ("NL", {"kvk": "12345678", "oin": "00000001234567890000"}, Identifier("00000001234567890000", "0190")),
    ("NL", {"vat": "NL123456789B13"}, Identifier("NL123456789B13", "9944")),
    ("DE", {"vat": "DE129273398"}, Identifier("DE129273398", "9930")),
    ("DE", {"vat": "DE129273398", "leitweg": "04011000-12345-03"}, Identifier("04011000-12345-03", "0204")),
    ("FR", {"siren": "732 829 320", "siret": "732 829 320 00074"}, Identifier("73282932000074", "0009")),
    ("FR", {"siren": "732829320"}, Identifier("732829320", "0002")),
    ("FR", {"siren": "732829320", "platform": "732829320_ACHATS"}, Identifier("732829320_ACHATS", "0225")),
    ("GB", {"vat": "GB123456789"}, Identifier("GB123456789", "9932")),
    ("SE", {"gln": "7300010000001"}, Identifier("7300010000001", "0088")),
    ("SE", {}, None),
])
def test_the_electronic_address_follows_country_and_numbers(
        country: str, numbers: dict[str, str], address: Identifier | None) -> None:
    assert schemes.electronic_address(country, numbers) == address


@pytest.mark.rule("EIN-011")
@pytest.mark.parametrize(("scheme", "number", "identifier"), [
    ("kvk", "1234 5678", Identifier("12345678", "0106")), ("bce", "0403.019.261", Identifier("0403019261", "0208")),
    ("siren", "732 829 320", Identifier("732829320", "0002")),
    ("leitweg", "04011000-12345-03", Identifier("04011000-12345-03", "0204")),
    ("crn", "01234567", Identifier("01234567", None)),
])
def test_a_register_number_names_its_list(scheme: str, number: str, identifier: Identifier) -> None:
    assert schemes.legal_id(scheme, number) == identifier

"""Rounding of an EU sales list: once per number and type, as each country wants it (ESL-008, 016…018)."""

from datetime import date
from decimal import ROUND_HALF_UP, ROUND_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.eu_sales import SupplyType
from app.rules.eu_sales.countries import Method, Rounding, from_json, rule_of, to_json
from app.rules.eu_sales.rounding import Piece, Sums, gather, reported, totals
from tests.rules.eu_sales.worked import EXACT, POSTED, REPORTED, TOTALS, L, S, T, pieces

DAY = date(2026, 3, 1)


@pytest.mark.rule("ESL-016", "ESL-017", "ESL-T01")
@pytest.mark.parametrize("country", ["NL", "DE", "BE"])
def test_the_worked_example_comes_out_for_every_country(country: str) -> None:
    lines = {line.vat_number: line for line in gather(pieces(), rule_of(country, DAY).rounding)}
    assert tuple(lines[number].exact for number, _, _ in POSTED) == EXACT
    assert tuple(lines[number].reported for number, _, _ in POSTED) == REPORTED[country]
    assert sum(line.reported for line in lines.values()) == TOTALS[country]


@pytest.mark.rule("ESL-017", "ESL-T01")
def test_the_french_declaration_has_the_services_of_the_example() -> None:
    lines = [line for line in gather(pieces(), rule_of("FR", DAY).rounding) if line.type is S]
    assert [line.reported for line in lines] == [45_000, 100_000] and sum(li.reported for li in lines) == TOTALS["FR"]


@pytest.mark.rule("ESL-018")
def test_totals_say_exact_reported_and_the_difference_per_type() -> None:
    found = totals(gather(pieces(), rule_of("NL", DAY).rounding))
    assert found == {L: Sums(169_024, 169_000), S: Sums(144_999, 144_900), T: Sums(1_250_000, 1_250_000)}
    assert found[L].difference == -24 and sum(s.exact for s in found.values()) == 1_564_023


@pytest.mark.rule("ESL-017")
@pytest.mark.parametrize(("exact", "wanted"), [(99, 0), (-99, 0), (100, 100), (-100, -100), (199, 100), (-199, -100), (0, 0)])
def test_the_netherlands_cut_cents_and_leave_out_what_is_below_one_euro(exact: int, wanted: int) -> None:
    assert reported(exact, rule_of("NL", DAY).rounding) == wanted


@pytest.mark.rule("ESL-016")
@pytest.mark.parametrize(("method", "exact", "wanted"), [
    (Method.NEAREST, 149, 100), (Method.NEAREST, 150, 200), (Method.NEAREST, -150, -200), (Method.NEAREST, 49, 0),
    (Method.UP, 101, 200), (Method.UP, -101, -200), (Method.UP, 100, 100), (Method.TOWARD_ZERO, 199, 100)])
def test_each_method_rounds_both_signs_alike(method: Method, exact: int, wanted: int) -> None:
    assert reported(exact, Rounding(method, 100)) == wanted


@given(st.integers(-10**12, 10**12), st.sampled_from([1, 100]))
def test_rounding_is_what_decimal_says(exact: int, unit: int) -> None:
    for method, rule in ((Method.NEAREST, ROUND_HALF_UP), (Method.UP, ROUND_UP)):
        wanted = (Decimal(exact) / unit).quantize(Decimal(1), rounding=rule) * unit
        assert reported(exact, Rounding(method, unit)) == wanted


@pytest.mark.rule("ESL-016")
def test_the_sum_is_rounded_and_not_its_lines() -> None:
    line, = gather([Piece("DE136695976", L, 50), Piece("DE136695976", L, 50)], Rounding())
    assert (line.exact, line.reported) == (100, 100)


@pytest.mark.rule("ESL-008")
def test_an_invoice_and_its_full_credit_stay_linked_and_are_not_printed() -> None:
    line, = gather([Piece("DE136695976", L, 12_345, 1, 7), Piece("DE136695976", L, -12_345, 1, 8)], Rounding())
    assert not line.printed and [p.entry_id for p in line.pieces] == [7, 8]


@pytest.mark.rule("ESL-001", "ESL-T03")
def test_a_customer_who_changes_number_has_two_lines() -> None:
    made = gather([Piece("FR83404833048", L, 1_000, 5), Piece("ESB58378431", L, 2_000, 5)], Rounding())
    assert [(line.country, line.vat_number, line.exact) for line in made] == [
        ("ES", "ESB58378431", 2_000), ("FR", "FR83404833048", 1_000)]


@pytest.mark.rule("ESL-004", "ESL-T09")
@pytest.mark.parametrize("typed", ["GR094259216", "EL094259216", "el 094.259.216"])
def test_greece_is_always_el(typed: str) -> None:
    line, = gather([Piece(typed, L, 1_000)], Rounding())
    assert (line.country, line.vat_number) == ("EL", "EL094259216")


@pytest.mark.rule("ESL-035")
def test_lines_come_by_country_number_and_goods_services_triangular_with_corrections_last() -> None:
    old = (date(2026, 1, 1), date(2026, 1, 31))
    made = gather([Piece("IE6433435F", T, 300), Piece("IE6433435F", S, 200), Piece("ATU12345675", S, 100, correction_of=old),
                   Piece("IE6433435F", L, 400), Piece("ESB58378431", L, 500)], Rounding(unit=1))
    assert [(line.country, line.type) for line in made] == [("ES", L), ("IE", L), ("IE", S), ("IE", T), ("AT", S)]


@pytest.mark.rule("ESL-043")
def test_a_correction_is_a_line_of_its_own() -> None:
    old = (date(2026, 1, 1), date(2026, 1, 31))
    made = gather([Piece("DE136695976", L, 1_000), Piece("DE136695976", L, -400, correction_of=old)], Rounding(unit=1))
    assert [(line.exact, line.correction_of) for line in made] == [(1_000, None), (-400, old)]


@pytest.mark.rule("ESL-050")
@pytest.mark.parametrize("country", ["NL", "BE", "DE", "FR", "GB", "AT"])
def test_the_parameters_of_a_country_survive_being_stored(country: str) -> None:
    rule = rule_of(country, DAY)
    assert from_json(country, rule.valid_from, to_json(rule)) == rule


def test_a_stored_rule_comes_before_the_delivered_one_from_its_day_on() -> None:
    newer = from_json("NL", date(2027, 1, 1), {"limit": 10_000_000})
    assert rule_of("NL", date(2026, 12, 31), [newer]).limit == 5_000_000
    assert rule_of("NL", date(2027, 1, 1), [newer]).limit == 10_000_000
    assert rule_of("NL", date(2027, 1, 1), [newer]).rounding == Rounding(Method.TOWARD_ZERO, 100, 100)


def test_customers_behind_a_line_are_named_once() -> None:
    line, = gather([Piece("DE136695976", SupplyType.GOODS, 1, n) for n in (3, 3, 4)], Rounding(unit=1))
    assert line.customers == (3, 4)

"""Totals, discounts, charges and VAT of a document with the worked figures of the chapter (VAT-006…011, 015, PST-033)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.facts import Percent
from app.core.money import rounded
from app.rules.ledger import Conversion
from app.rules.sales.charges import Category, Charge, due
from app.rules.sales.lines import line_amount
from app.rules.sales.totals import (
    Calculated,
    Header,
    Line,
    Rounding,
    accounting_parts,
    calculate,
    check,
    correction,
    round_total,
    rounds_per_line,
)
from app.rules.sales.vat import VatFacts
from app.rules.terms import Schedule, discount_steps, instalments
from tests.effort import calls_of

D = Decimal
S1 = VatFacts(1, "S1", "S", D(21))
S2 = VatFacts(2, "S2", "S", D(9))
ICS = VatFacts(3, "ICS", "K", D(0))
DOCUMENT = (Line(1, 5997, S1), Line(2, 3045, S2), Line(3, 22500, S1, gross=25000))
TWO_AND_A_HALF = Header(discount_percent=D("2.5"))


def rows(found: Calculated) -> list[tuple[str, int, int]]:
    return [(row.code.code, row.base, row.vat) for row in found.rows]


@pytest.mark.rule("VAT-006", "MST-003")
def test_three_lines_of_ten_and_three_cents_differ_by_a_cent_between_document_and_line() -> None:
    lines = [Line(n, 1003, S1) for n in range(3)]
    whole, single = calculate(Header(), lines), calculate(Header(per_line=True), lines)
    assert (rows(whole), rows(single)) == ([("S1", 3009, 632)], [("S1", 3009, 633)])
    assert [line.vat for line in whole.lines] == [211, 210, 211]
    assert [line.vat for line in single.lines] == [211, 211, 211]


@pytest.mark.rule("VAT-007")
def test_prices_including_vat_give_the_vat_back() -> None:
    found = calculate(Header(prices_include_vat=True), [Line(1, 2499, S1), Line(2, 999, S1), Line(3, 545, S2)])
    assert rows(found) == [("S1", 2891, 607), ("S2", 500, 45)]
    assert (found.total, found.net, found.vat) == (4043, 3391, 652)
    assert [line.net + line.vat for line in found.lines] == [2499, 999, 545]


@pytest.mark.rule("VAT-006", "VAT-007")
def test_per_line_vat_is_taken_out_of_each_line() -> None:
    lines = [Line(n, 1000, S1) for n in range(3)]
    whole, single = calculate(Header(True), lines), calculate(Header(True, per_line=True), lines)
    assert (rows(whole), rows(single)) == ([("S1", 2479, 521)], [("S1", 2478, 522)])
    assert [line.vat for line in single.lines] == [174, 174, 174]


@pytest.mark.rule("VAT-007")
def test_taking_vat_out_may_differ_by_a_cent_from_putting_it_on() -> None:
    assert rows(calculate(Header(prices_include_vat=True), [Line(1, 10000, S1)])) == [("S1", 8264, 1736)]
    assert rows(calculate(Header(), [Line(1, 8264, S1)])) == [("S1", 8264, 1735)]


@pytest.mark.rule("VAT-008")
def test_a_document_discount_is_carried_over_the_lines() -> None:
    found = calculate(TWO_AND_A_HALF, DOCUMENT)
    assert (found.lines_amount, found.discount, found.net, found.vat, found.total) == (31542, 789, 30753, 6102, 36855)
    assert [line.share for line in found.lines] == [150, 76, 563]
    assert [line.net for line in found.lines] == [5847, 2969, 21937]
    assert rows(found) == [("S1", 27784, 5835), ("S2", 2969, 267)]
    assert (sum(line.gross for line in found.lines), sum(line.discount for line in found.lines)) == (34042, 3289)


@pytest.mark.rule("VAT-008")
def test_each_vat_code_knows_its_part_of_the_document_discount() -> None:
    assert [(r.code.code, r.discount) for r in calculate(TWO_AND_A_HALF, DOCUMENT).rows] == [("S1", 713), ("S2", 76)]
    inside = calculate(Header(prices_include_vat=True, discount_percent=D(10)), [Line(1, 12100, S1)])
    assert [r.discount for r in inside.rows] == [1000]


@pytest.mark.rule("VAT-008")
def test_a_typed_discount_spreads_like_the_same_percentage() -> None:
    typed = calculate(Header(discount_percent=D(50), discount_amount=789), DOCUMENT)
    assert typed.lines == calculate(TWO_AND_A_HALF, DOCUMENT).lines


@pytest.mark.rule("VAT-008")
def test_a_line_without_discount_has_no_share() -> None:
    found = calculate(Header(discount_percent=D(10)), [Line(1, 10000, S1), Line(2, 5000, S1, discountable=False)])
    assert [(line.share, line.net) for line in found.lines] == [(1000, 9000), (0, 5000)]


@pytest.mark.rule("VAT-007", "VAT-008")
def test_with_prices_including_vat_the_discounts_apart_are_without_vat() -> None:
    found = calculate(Header(prices_include_vat=True, discount_percent=D(10)), [Line(1, 10890, S1, gross=12100)])
    line = found.lines[0]
    assert (line.gross, line.line_discount, line.document_discount, line.net, line.vat) == (10000, 1000, 900, 8100, 1701)


@pytest.mark.rule("VAT-009")
def test_in_belgium_vat_is_on_the_price_less_the_highest_discount() -> None:
    found = calculate(Header(in_base=D(2)), [Line(1, 100000, S1)])
    assert rows(found) == [("S1", 98000, 20580)]
    assert (found.net, found.total, found.rows[0].cash_discount) == (100000, 120580, 2000)
    assert found.total - discount_steps_of(found.discount_base(without_vat=True), D(2)) == 118580


def discount_steps_of(base: int, percent: Decimal) -> int:
    """The amount of a cash discount of `percent` on a base."""
    from app.rules.terms import DiscountCode, Terms
    return discount_steps({"A": DiscountCode("A", Terms(days=14), percent)}, "A", date(2026, 2, 2), base)[0].amount


@pytest.mark.rule("VAT-009")
def test_codes_without_vat_and_charges_without_discount_keep_their_base() -> None:
    freight = Charge(1, Category.FIXED, D(50), S1, discountable=False)
    found = calculate(Header(in_base=D(2)), [Line(1, 100000, S1), Line(2, 10000, ICS)], [freight])
    assert [(r.code.code, r.net, r.cash_discount, r.base, r.vat) for r in found.rows] == [
        ("S1", 105000, 2000, 103000, 21630), ("ICS", 10000, 0, 10000, 0)]


@pytest.mark.rule("VAT-007", "VAT-009")
def test_a_quoted_price_including_vat_stays_the_sum_to_pay_under_in_base() -> None:
    found = calculate(Header(prices_include_vat=True, in_base=D(2)), [Line(1, 120580, S1)])
    assert (found.total, found.net, rows(found)) == (120580, 100000, [("S1", 98000, 20580)])


@pytest.mark.rule("MST-055")
def test_a_cash_discount_is_taken_with_or_without_vat_but_never_of_what_has_none() -> None:
    plain = calculate(Header(), [Line(1, 100000, S1)])
    assert (plain.discount_base(without_vat=False), plain.discount_base(without_vat=True)) == (121000, 100000)
    assert [discount_steps_of(121000, D(p)) for p in (10, 5, 2)] == [12100, 6050, 2420]
    freight = Charge(1, Category.FIXED, D(50), S1, discountable=False)
    apart = calculate(Header(rounding_step=500), [Line(1, 100000, S1)], [freight])
    assert (apart.discount_base(without_vat=False), apart.discount_base(without_vat=True)) == (121000, 100000)


@pytest.mark.rule("VAT-011")
def test_the_user_may_correct_the_vat_a_little() -> None:
    lines = [Line(n, 1003, S1) for n in range(3)]
    row = calculate(Header(), lines).rows[0]
    header = Header(corrections={1: correction(row, 633)})
    found = calculate(header, lines)
    assert (found.rows[0].vat, found.rows[0].difference, found.total) == (633, 1, 3642)
    assert sum(line.vat for line in found.lines) == 633
    assert correction(found.rows[0], 632) == 0
    assert check(header, lines, (), found, currency="EUR") == ()


@pytest.mark.rule("VAT-011")
@pytest.mark.parametrize(("difference", "most", "codes"), [
    (5, 5, []), (-5, 5, []), (6, 5, ["VAT-011-most"]), (-6, 5, ["VAT-011-most"]), (1, 0, ["VAT-011-most"]), (0, 0, [])])
def test_a_correction_ends_at_the_maximum(difference: int, most: int, codes: list[str]) -> None:
    header, lines = Header(corrections={1: difference}), [Line(1, 3009, S1)]
    assert [p.code for p in check(header, lines, (), calculate(header, lines), currency="EUR", most_difference=most)] == codes


@pytest.mark.rule("VAT-011")
def test_a_code_without_vat_has_nothing_to_correct() -> None:
    header, lines = Header(corrections={3: 1}), [Line(1, 3009, ICS)]
    assert [p.code for p in check(header, lines, (), calculate(header, lines), currency="EUR")] == ["VAT-011-none"]


@pytest.mark.rule("VAT-007", "VAT-011")
def test_a_correction_inside_prices_including_vat_changes_the_base_not_the_total() -> None:
    found = calculate(Header(prices_include_vat=True, corrections={1: -1}), [Line(1, 10000, S1)])
    assert (rows(found), found.total) == ([("S1", 8265, 1735)], 10000)


@pytest.mark.rule("VAT-015")
def test_freight_follows_the_codes_of_the_goods() -> None:
    found = calculate(Header(), [Line(1, 60000, S1), Line(2, 40000, S2)], [Charge(1, Category.FIXED, D(25))])
    assert [(p.code and p.code.code, p.net) for p in found.charges[0].portions] == [("S1", 1500), ("S2", 1000)]
    assert rows(found) == [("S1", 61500, 12915), ("S2", 41000, 3690)]
    assert (found.total, found.charges_net) == (119105, 2500)


@pytest.mark.rule("VAT-015")
def test_the_charge_of_a_line_follows_its_line_only() -> None:
    found = calculate(Header(), [Line(1, 60000, S1), Line(2, 40000, S2)], [Charge(1, Category.FIXED, D(25), line=2)])
    assert rows(found) == [("S1", 60000, 12600), ("S2", 42500, 3825)]


@pytest.mark.rule("MST-091")
@pytest.mark.parametrize(("category", "value", "line", "amount"), [
    (Category.FIXED, "25.00", None, 2500), (Category.PIECES, "0.35", 1, 1400), (Category.PERCENT, "1.5", None, 720),
    (Category.PERCENT, "1.5", 1, 720), (Category.PIECES, "0.35", None, 0), (Category.PERCENT, "1.5", 9, 0)])
def test_charges_are_fixed_per_piece_or_a_percentage(category: Category, value: str, line: int | None, amount: int) -> None:
    found = calculate(Header(), [Line(1, 48000, S1, quantity=D(40))], [Charge(1, category, D(value), S1, line)])
    assert found.charges[0].amount == amount


@pytest.mark.rule("MST-091")
def test_the_fixed_charge_stands_on_the_invoice_with_its_vat() -> None:
    found = calculate(Header(), [Line(1, 48000, S1, quantity=D(40))], [Charge(1, Category.FIXED, D(25), S1)])
    assert (found.total, found.net, found.charges_net, found.vat) == (61105, 50500, 2500, 10605)


@pytest.mark.rule("MST-091")
def test_a_percentage_is_taken_after_the_document_discount() -> None:
    found = calculate(Header(discount_percent=D(10)), [Line(1, 10000, S1), Line(2, 5000, S1)],
                      [Charge(1, Category.PERCENT, D(10), S1), Charge(2, Category.PERCENT, D(10), S1, 2)])
    assert [c.amount for c in found.charges] == [1350, 450]


@pytest.mark.rule("MST-090")
def test_an_internal_charge_is_not_on_the_invoice() -> None:
    found = calculate(Header(), [Line(1, 10000, S1)], [Charge(1, Category.FIXED, D(25), internal=True)])
    assert (found.total, found.charges_amount, found.charges[0].amount, found.charges[0].portions) == (12100, 0, 2500, ())


FIXED, KEPT = Charge(1, Category.FIXED, D(25)), Charge(2, Category.FIXED, D(25), keep=True)
PERCENT, ON_LINE, PIECES = (Charge(3, Category.PERCENT, D(2)), Charge(4, Category.FIXED, D(5), line=7),
                            Charge(5, Category.PIECES, D(1), line=7))


@pytest.mark.rule("MST-092")
@pytest.mark.parametrize(("taken", "first", "begun", "keys"), [
    ({7: D(40)}, True, frozenset(), [1, 2, 3, 4, 5]), ({7: D(40)}, False, frozenset({7}), [2, 3, 5]),
    ({8: D(1)}, True, frozenset(), [1, 2, 3]), ({7: D(60)}, False, frozenset({8}), [2, 3, 4, 5]),
    ({7: D(0)}, False, frozenset(), [2, 3])])
def test_an_invoice_takes_the_charges_that_are_due(taken: dict[int, Decimal], first: bool, begun: frozenset[int],
                                                   keys: list[int]) -> None:
    assert [c.key for c in due([FIXED, KEPT, PERCENT, ON_LINE, PIECES], taken, first=first, begun=begun)] == keys


@pytest.mark.rule("PST-033", "MST-035")
def test_an_invoice_is_rounded_to_five_cents() -> None:
    found = calculate(Header(rounding_step=5), [Line(1, 10204, S1)])
    assert (found.net, found.vat, found.rounding, found.total) == (10204, 2143, -2, 12345)


@pytest.mark.rule("PST-033", "MST-035")
@pytest.mark.parametrize(("total", "rule", "found"), [
    (12347, Rounding.NEAREST, 12345), (12348, Rounding.NEAREST, 12350), (12346, Rounding.UP, 12350),
    (12349, Rounding.DOWN, 12345), (12345, Rounding.UP, 12345), (-12346, Rounding.UP, -12350), (-12349, Rounding.DOWN, -12345)])
def test_the_rounding_rule_is_the_currencys_and_the_same_below_zero(total: int, rule: Rounding, found: int) -> None:
    assert round_total(total, 5, rule) == found


@pytest.mark.rule("VAT-006")
@pytest.mark.parametrize(("electronic", "country", "day", "allowed"), [
    (False, "NL", date(2026, 2, 2), True), (True, "NL", date(2026, 2, 2), False), (False, "BE", date(2025, 12, 31), True),
    (False, "BE", date(2026, 1, 1), False)])
def test_rounding_per_line_gives_way_with_a_notice(electronic: bool, country: str, day: date, allowed: bool) -> None:
    per_line, told = rounds_per_line(True, electronic=electronic, country=country, day=day)
    assert (per_line, [p.code for p in told]) == (allowed, [] if allowed else ["VAT-006-document"])
    assert rounds_per_line(False, electronic=electronic, country=country, day=day) == (False, ())


@pytest.mark.rule("PST-030", "PST-032")
def test_each_vat_row_has_its_amounts_in_the_accounting_currency() -> None:
    found = calculate(Header(conversion=Conversion(D("1.1634"))), [Line(1, 80003, VatFacts(1, "S1", "S", D(21)))])
    assert (found.total, found.total_accounting) == (96804, 112622)
    assert (found.rows[0].base_accounting, found.rows[0].vat_accounting) == (93075, 19546)


@pytest.mark.rule("PST-033")
def test_the_rounded_total_is_what_counts_in_the_accounting_currency() -> None:
    assert calculate(Header(rounding_step=5, conversion=Conversion(D(100))), [Line(1, 10204, S1)]).total_accounting == 1234500


@pytest.mark.rule("PST-031")
def test_instalments_are_carried_into_the_accounting_currency() -> None:
    assert accounting_parts([33333, 33333, 33334], Conversion(D("0.9173"))) == [30576, 30577, 30577]
    assert accounting_parts([0], Conversion(D("0.9173"))) == [0]


@pytest.mark.rule("MST-058")
def test_instalments_are_made_of_net_vat_and_charges() -> None:
    found = calculate(Header(), [Line(1, 97500, S1)], [Charge(1, Category.FIXED, D(25), S1)])
    assert found.parts.whole == found.total == 121000
    parts = instalments(Schedule("fixed_number", count=3, vat="first"), found.parts, date(2026, 3, 4))
    assert [p.amount for p in parts] == [21000 + 33333, 33333, 33334]


@pytest.mark.rule("VAT-002")
def test_a_line_or_charge_without_a_code_is_told_and_still_counted() -> None:
    lines, charges = [Line(1, 10000, None)], [Charge(1, Category.FIXED, D(25))]
    found = calculate(Header(), lines, charges)
    assert (found.total, found.rows) == (12500, ())
    assert [(p.code, p.row) for p in check(Header(), lines, charges, found, currency="EUR")] == [
        ("VAT-002-line", 0), ("VAT-002-charge", 0)]


@pytest.mark.rule("VAT-008")
@pytest.mark.parametrize(("header", "lines", "code"), [
    (Header(discount_percent=D(100)), [10000], None), (Header(discount_percent=D("100.01")), [10000], "VAT-008-percent"),
    (Header(discount_percent=D(-1)), [10000], "VAT-008-percent"), (Header(discount_amount=10000), [10000], None),
    (Header(discount_amount=10001), [10000], "VAT-008-large"), (Header(discount_amount=-1), [10000], "VAT-008-large"),
    (Header(discount_amount=-100), [-10000], None), (Header(discount_amount=1), [500, -500], "VAT-008-spread"),
    (Header(discount_amount=0), [500, -500], None), (Header(discount_percent=D(5)), [500, -500], None)])
def test_a_discount_that_cannot_be_is_told(header: Header, lines: list[int], code: str | None) -> None:
    made = [Line(n, amount, S1) for n, amount in enumerate(lines)]
    assert [p.code for p in check(header, made, (), calculate(header, made), currency="EUR")] == ([code] if code else [])


@pytest.mark.rule("VAT-003")
def test_a_code_with_two_rates_in_one_document_is_refused() -> None:
    lines = [Line(1, 100, S1), Line(2, 100, replace(S1, rate=D(19)))]
    found = check(Header(), lines, (), calculate(Header(), lines), currency="EUR")
    assert [(p.code, p.saw["one"], p.saw["other"]) for p in found] == [("VAT-006-rates", Percent(D(21)), Percent(D(19)))]


@pytest.mark.rule("MST-001")
def test_a_document_that_is_too_large_is_told() -> None:
    lines = [Line(1, 99_999_999_999_999, S1)]
    assert [p.code for p in check(Header(), lines, (), calculate(Header(), lines), currency="EUR")] == ["PST-033-large"]


def test_an_empty_document_comes_to_nothing() -> None:
    found = calculate(TWO_AND_A_HALF, [])
    assert (found.total, found.rows, found.lines) == (0, (), ())


# ---------------------------------------------------------------- what always holds

CODES = st.sampled_from([S1, S2, ICS, VatFacts(4, "S3", "S", D("5.5")), VatFacts(5, "S4", "S", D("2.1"))])
LINES = st.lists(st.builds(lambda amount, code, more, discountable, quantity: (amount, code, more, discountable, quantity),
                           st.integers(-10**7, 10**7), CODES, st.integers(0, 10**5), st.booleans(),
                           st.decimals("-99", "99", places=3)), min_size=1, max_size=8)
HEADERS = st.builds(Header, prices_include_vat=st.booleans(), discount_percent=st.decimals("0", "100", places=4),
                    per_line=st.booleans(), in_base=st.sampled_from([D(0), D(2), D("3.5")]),
                    rounding_step=st.sampled_from([0, 5, 100]), rounding=st.sampled_from(list(Rounding)),
                    corrections=st.just({1: 3}))
CHARGES = st.lists(st.builds(lambda category, value, code, line, flag: (category, value, code, line, flag),
                             st.sampled_from(list(Category)), st.decimals("0", "50", places=2), st.none() | CODES,
                             st.none() | st.just(0), st.booleans()), max_size=3)


Drawn = list[tuple[int, VatFacts, int, bool, Decimal]]
DrawnCharges = list[tuple[Category, Decimal, VatFacts | None, int | None, bool]]


def made(lines: Drawn, sign: int = 1) -> list[Line]:
    return [Line(n, sign * amount, code, sign * (amount + (more if amount >= 0 else -more)), sign * quantity, discountable)
            for n, (amount, code, more, discountable, quantity) in enumerate(lines)]


def charged(charges: DrawnCharges, sign: int = 1) -> list[Charge]:
    """A credit turns the sum of a fixed charge; quantities and nets turn the others by themselves."""
    return [Charge(n, category, value * (sign if category is Category.FIXED else 1), code, line, flag)
            for n, (category, value, code, line, flag) in enumerate(charges)]


@settings(max_examples=150, deadline=None)
@given(HEADERS, LINES, CHARGES)
def test_parts_always_add_up_and_a_credit_note_is_the_mirror(header: Header, lines: Drawn,
                                                             charges: DrawnCharges) -> None:
    found = calculate(header, made(lines), charged(charges))
    shown = [(line.net, line.vat) for line in found.lines] + [(c.net, c.vat) for c in found.charges]
    assert found.net == sum(net for net, _ in shown) == sum(r.net for r in found.rows)
    assert found.vat == sum(vat for _, vat in shown) == sum(r.vat for r in found.rows)
    assert found.total == found.net + found.vat + found.rounding == found.parts.whole
    assert all(line.gross - line.discount == line.net for line in found.lines)
    assert sum(r.discount for r in found.rows) == sum(line.document_discount for line in found.lines)
    if header.prices_include_vat:
        assert found.total - found.rounding == found.lines_amount - found.discount + found.charges_amount
    else:
        assert found.net == found.lines_amount - found.discount + found.charges_amount
    if not header.per_line and not header.prices_include_vat:
        assert all(r.vat - r.difference == rounded(r.base * r.code.rate / 100) for r in found.rows)
    mirror = calculate(replace(header, corrections={1: -3}), made(lines, -1), charged(charges, -1))
    assert (mirror.net, mirror.vat, mirror.total) == (-found.net, -found.vat, -found.total)
    assert [(line.net, line.vat) for line in mirror.lines] == [(-line.net, -line.vat) for line in found.lines]


@given(st.lists(st.tuples(st.integers(1, 999), st.integers(1, 10**6)), min_size=1, max_size=5))
def test_the_total_is_the_sum_of_rounded_lines(pairs: list[tuple[int, int]]) -> None:
    amounts = [line_amount(D(quantity), D(price).scaleb(-3)).amount for quantity, price in pairs]
    assert calculate(Header(), [Line(n, a, S1) for n, a in enumerate(amounts)]).net == sum(amounts)


def test_ten_times_the_lines_are_ten_times_the_work() -> None:
    lines = [Line(n, 1003 + n, (S1, S2)[n % 2], quantity=D(n)) for n in range(500)]
    charges = [Charge(1, Category.PERCENT, D("1.5"))]
    short = calls_of(lambda: calculate(TWO_AND_A_HALF, lines[:50], charges))
    assert calls_of(lambda: calculate(TWO_AND_A_HALF, lines, charges)) < 11 * short

"""The VAT code of a line, its rate, and what it asks of the customer (VAT-001…005, 013, 016, EIN-023)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.core.money import Money
from app.core.problems import Weight
from app.rules.sales.vat import (
    RateChange,
    Supply,
    VatCodeFacts,
    VatDate,
    VatFacts,
    announce,
    check_codes,
    check_found,
    check_mixed,
    code_of,
    count_changes,
    group_of,
    item_group_of,
    rate_changes,
    repriced,
    requirements,
    state_of,
    vat_date,
)

D = Decimal
DAY = date(2026, 2, 2)
ALWAYS = ((date(2000, 1, 1), D(0)),)
DOMESTIC, EU, STD, GOODS = 1, 2, 11, 12
MATRIX = {(DOMESTIC, STD): 101, (EU, GOODS): 103}
S1 = VatCodeFacts(101, "S1", "S", ((date(2001, 1, 1), D(19)), (date(2012, 10, 1), D(21))))
RC = VatCodeFacts(102, "RC", "AE", ALWAYS)
ICS = VatCodeFacts(103, "ICS", "K", ALWAYS, "goods")
ICV = VatCodeFacts(104, "ICV", "AE", ALWAYS, "services")
ICT = VatCodeFacts(105, "ICT", "AE", ALWAYS, "triangular")
OOS = VatCodeFacts(106, "OOS", "O", ALWAYS)
GERMAN, DUTCH, GREEK, IRISH = "DE136695976", "NL123456782B76", "EL094259216", "XI123456727"


@pytest.mark.rule("VAT-001")
@pytest.mark.parametrize(("typed", "group", "item", "code"), [
    (None, DOMESTIC, STD, 101), (None, EU, GOODS, 103), (None, EU, STD, None), (None, None, STD, None), (None, EU, None, None),
    (105, EU, GOODS, 105), (105, None, None, 105)])
def test_a_code_comes_from_both_groups_or_is_typed(typed: int | None, group: int | None, item: int | None,
                                                   code: int | None) -> None:
    assert code_of(typed, group, item, MATRIX) == code


@pytest.mark.rule("VAT-002")
@pytest.mark.parametrize(("given", "group"), [
    ((1, 2, 3, 4), 1), ((None, 2, 3, 4), 2), ((None, None, 3, 4), 3), ((None, None, None, 4), 4), ((None,) * 4, None)])
def test_groups_are_asked_in_their_order(given: tuple[int | None, ...], group: int | None) -> None:
    assert group_of(*given) == group
    assert item_group_of(*given) == group


@pytest.mark.rule("VAT-002")
@pytest.mark.parametrize(("group", "item", "code"), [
    (None, STD, "VAT-002-group"), (EU, None, "VAT-002-item"), (EU, STD, "VAT-002-matrix"), (DOMESTIC, STD, None)])
def test_it_is_told_why_a_line_has_no_code(group: int | None, item: int | None, code: str | None) -> None:
    found = check_found(None, group, item, MATRIX, {EU: "EU-BUSINESS"}, {STD: "STD"}, 3)
    assert [(p.code, p.row, p.saw.get("line", 4)) for p in found] == ([(code, 3, 4)] if code else [])


@pytest.mark.rule("VAT-003")
@pytest.mark.parametrize(("day", "rate"), [
    (date(2012, 9, 30), D(19)), (date(2012, 10, 1), D(21)), (DAY, D(21)), (date(2000, 12, 31), None)])
def test_the_rate_is_that_of_the_vat_date(day: date, rate: Decimal | None) -> None:
    assert S1.on(day) == (None if rate is None else VatFacts(101, "S1", "S", rate))


@pytest.mark.rule("VAT-013")
@pytest.mark.parametrize(("rule", "delivered", "day"), [
    (VatDate.POSTING, date(2026, 1, 20), date(2026, 2, 3)), (VatDate.DOCUMENT, date(2026, 1, 20), DAY),
    (VatDate.DELIVERY, date(2026, 1, 20), date(2026, 1, 20)), (VatDate.DELIVERY, None, date(2026, 2, 3))])
def test_the_vat_date_begins_with_the_date_of_the_parameter(rule: VatDate, delivered: date | None, day: date) -> None:
    assert vat_date(rule, date(2026, 2, 3), DAY, delivered) == day


@pytest.mark.rule("VAT-005")
@pytest.mark.parametrize(("code", "number", "delivered", "found"), [
    (ICS, GERMAN, "DE", []), (ICS, GERMAN, "NL", ["VAT-005-delivery"]), (ICS, None, "DE", ["VAT-005-missing"]),
    (ICS, " ", "NL", ["VAT-005-missing", "VAT-005-delivery"]), (ICS, DUTCH, "DE", ["VAT-005-other"]),
    (ICS, "GB123456727", "GB", ["VAT-005-other"]), (ICS, IRISH, "GB", []), (ICS, GREEK, "GR", []),
    (ICS, "de 136 695 976", "DE", []), (ICS, "DE136695977", "DE", ["VAT-005-check"]),
    (ICS, "DE1366", "DE", ["VAT-005-form"]), (ICV, GERMAN, "NL", []), (ICV, DUTCH, "NL", ["VAT-005-other"]),
    (ICT, GERMAN, "NL", []), (ICT, None, "DE", ["VAT-005-missing"]),
    (RC, DUTCH, "NL", []), (RC, GERMAN, "NL", ["VAT-005-own"]), (RC, None, "NL", ["VAT-005-missing"]),
    (S1, None, "NL", []), (OOS, None, "US", [])])
def test_eu_supplies_and_reverse_charges_need_the_right_vat_number(code: VatCodeFacts, number: str | None, delivered: str,
                                                                   found: list[str]) -> None:
    assert [p.code for p in requirements(code, Supply("NL", delivered, number))] == found


@pytest.mark.rule("VAT-005")
def test_wrong_check_digits_may_be_confirmed_for_this_number() -> None:
    problem, = requirements(ICS, Supply("NL", "DE", "DE136695977"))
    assert (problem.weight, problem.key) == (Weight.WARNING, "VAT-005-DE136695977")


def test_a_greek_number_is_of_greece() -> None:
    assert [state_of(n) for n in (GREEK, GERMAN, IRISH)] == ["GR", "DE", "XI"]


@pytest.mark.rule("EIN-023")
@pytest.mark.parametrize(("codes", "mixed"), [
    ([S1, OOS], True), ([OOS, ICS], True), ([OOS], False), ([S1, ICS], False), ([], False)])
def test_outside_the_scope_stands_alone(codes: list[VatCodeFacts], mixed: bool) -> None:
    assert [p.code for p in check_mixed(codes)] == (["EIN-023-mixed"] if mixed else [])


@pytest.mark.rule("VAT-003", "VAT-005")
def test_everything_about_the_codes_is_told_at_once_and_each_once() -> None:
    old = VatCodeFacts(1, "OLD", "S", ((date(2026, 3, 1), D(21)),), active=False)
    found = check_codes([ICS, ICS, old, OOS], Supply("NL", "NL"), DAY)
    assert [p.code for p in found] == ["VAT-005-missing", "VAT-005-delivery", "VAT-003-inactive", "VAT-003-no-rate",
                                       "EIN-023-mixed"]


@pytest.mark.rule("VAT-003", "VAT-016")
def test_an_order_of_before_the_change_is_announced_with_its_new_total() -> None:
    before = date(2012, 9, 30)
    changes = rate_changes([(S1, before), (S1, before), (ICS, before)], before + timedelta(1))
    assert changes == (RateChange("S1", D(19), D(21)),)
    told, = announce(changes, Money(11900, "EUR"), Money(12100, "EUR"))
    assert (told.code, told.weight, told.saw["new"]) == ("VAT-003-changed", Weight.WARNING, Money(12100, "EUR"))
    assert announce(changes, Money(11900, "EUR"), Money(11900, "EUR")) == ()
    assert rate_changes([(S1, before)], before) == ()


@pytest.mark.rule("VAT-016")
def test_prices_with_vat_are_proposed_anew_with_the_same_net() -> None:
    change = RateChange("S1", D(19), D(21))
    assert repriced(D("119.00"), change) == D("121")
    assert [(p.saw["count"], p.saw["code"]) for p in count_changes([(change, 4)], DAY)] == [(4, "S1")]

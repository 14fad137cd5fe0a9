"""Lines split into parts, the days that count, and the search by amount (BNK-35, 40, 41)."""

from datetime import date

import pytest

from app import i18n
from app.core.enums import LANGUAGES
from app.core.roles import AccountRole
from app.rules.matching import (
    DiscountDate,
    Item,
    LinePart,
    Parameters,
    Source,
    Target,
    by_amount,
    check,
    closed,
    days,
    match,
    match_all,
    missing,
    reasons,
    with_rest,
)
from tests.rules.matching.given import DAY, JANSEN, SMIT, Line, discount, index, invoice

ITEM = invoice("VF-2026-00001", 50_000)
OPEN = {ITEM.key: ITEM}


def part(amount: int, item: Item = ITEM) -> LinePart:
    """A part that pays an item."""
    return LinePart(Target.ITEM, amount, item.key, item.customer_id, settles=amount)


def codes(line: Line, *parts: LinePart) -> list[tuple[str, int | None]]:
    """What is wrong, with the row of the part."""
    return [(problem.code, problem.row) for problem in check(line, parts, OPEN)]


@pytest.mark.rule("BNK-40")
def test_a_receipt_is_posted_on_its_booking_date_and_its_discount_judged_on_the_value_date() -> None:
    line = Line(1, booking_date=date(2026, 3, 16), value_date=date(2026, 3, 15))
    assert days(line, Parameters()) == (date(2026, 3, 16), date(2026, 3, 15))
    assert days(line, Parameters(discount_date=DiscountDate.BOOKING)) == (date(2026, 3, 16), date(2026, 3, 16))


@pytest.mark.rule("BNK-41")
def test_the_parts_of_a_line_must_come_to_the_line() -> None:
    line = Line(60_000)
    assert codes(line, part(50_000)) == [("BNK-41-sum", None)]
    parts = with_rest(line, (part(50_000),), Target.ON_ACCOUNT, customer_id=SMIT.id)
    assert codes(line, *parts) == [] and parts[1].amount == 10_000
    assert with_rest(line, parts, Target.SUSPENSE) == parts


@pytest.mark.rule("BNK-41", "ERR-06")
@pytest.mark.parametrize(("target", "role"), [(Target.SUSPENSE, AccountRole.SUSPENSE), (Target.FEE, AccountRole.BANKFEE)])
def test_the_rest_goes_where_a_person_says(target: Target, role: AccountRole) -> None:
    parts = with_rest(Line(60_000), (part(50_000),), target)
    assert parts[1].role is role and codes(Line(60_000), *parts) == []
    assert with_rest(Line(60_000), (), Target.LEDGER, account_id=8)[0] == LinePart(Target.LEDGER, 60_000, account_id=8)


@pytest.mark.rule("BNK-41")
@pytest.mark.parametrize(("target", "role"), [
    (Target.DISCOUNT, AccountRole.CASHDISC), (Target.WRITE_OFF, AccountRole.BADDEBT), (Target.FEE, AccountRole.BANKFEE)])
def test_an_item_may_be_closed_with_less_by_a_discount_a_write_off_or_charges(target: Target, role: AccountRole) -> None:
    line = Line(45_000)
    parts = closed((part(45_000),), ITEM, target)
    assert [(p.target, p.amount, p.role) for p in parts] == [(Target.ITEM, 50_000, None), (target, -5_000, role)]
    assert parts[0].closes and missing(line, parts) == 0 and codes(line, *parts) == []
    assert closed(parts, ITEM, target) == parts
    assert closed(parts, invoice(9, 1), target) == parts


@pytest.mark.rule("BNK-41")
@pytest.mark.parametrize(("parts", "wrong"), [
    ((part(50_001),), [("BNK-41-more", 0)]), ((part(50_000),), []),
    ((part(-100),), [("BNK-41-side", 0)]),
    ((part(20_000), part(30_000)), [("BNK-41-twice", 1)]),
    ((part(100, invoice(9, 100)),), [("BNK-41-gone", 0)]), ((LinePart(Target.ITEM, 100),), [("BNK-41-gone", 0)]),
    ((part(0), part(5)), [("BNK-41-zero", 0)]),
    ((LinePart(Target.ON_ACCOUNT, 5),), [("BNK-41-customer", 0)]), ((LinePart(Target.LEDGER, 5),), [("BNK-41-account", 0)]),
])
def test_each_wrong_part_is_told_with_its_row(parts: tuple[LinePart, ...], wrong: list[tuple[str, int | None]]) -> None:
    assert codes(Line(sum(p.amount for p in parts)), *parts) == wrong


@pytest.mark.rule("BNK-41", "TOL-05")
@pytest.mark.parametrize(("amount", "fine"), [(50_500, True), (50_501, False)])
def test_an_item_may_take_its_tolerance_more(amount: int, fine: bool) -> None:
    tolerant = ITEM._replace(tolerance=500)
    assert (check(Line(amount), (part(amount, tolerant),), {tolerant.key: tolerant}) == ()) is fine
    assert (check(Line(amount), (part(amount),), OPEN, Parameters(penny=500)) == ()) is fine


@pytest.mark.rule("BNK-41")
def test_what_is_proposed_can_be_accepted_as_it_stands() -> None:
    items = [invoice("VF-2026-00001", 50_000, discounts=discount(1_000)), invoice("CN-2026-00002", -10_000)]
    for amount in (39_000, 40_000, 49_000, 60_000, 100):
        line = Line(amount, "VF-2026-00001 CN-2026-00002", SMIT.ibans[0])
        for proposal in match(line, index(*items)):
            assert check(line, proposal.parts, {i.key: i for i in items}) == ()


@pytest.mark.rule("BNK-36")
@pytest.mark.parametrize("language", LANGUAGES)
def test_why_is_said_in_the_readers_language(language: str) -> None:
    line = Line(49_000, "VF-2026-00001 RF18539007547034", SMIT.ibans[0])
    found = match(line, index(invoice("VF-2026-00001", 50_000, discounts=discount(1_000))))[0]
    said = [i18n.say(code, saw, language, i18n.region_for(language)) for code, saw in reasons(found.facts)]
    assert len(said) == 4 and "Bakkerij Smit B.V. (4032)" in said[0] and "10" in said[2]
    assert found.facts.rule == "H5"


@pytest.mark.rule("BNK-27", "BNK-36")
def test_a_line_that_came_too_late_says_that_another_one_pays_its_document() -> None:
    lines = [Line(50_000, "VF-2026-00001", SMIT.ibans[0]), Line(50_000, "VF-2026-00001", SMIT.ibans[0], position=2)]
    late = match_all(lines, index(invoice("VF-2026-00001", 50_000)))[1]
    assert "BNK-why-paid" in [code for code, _saw in reasons(late[0].facts)]


# ---------------------------------------------------------------- search by amount

@pytest.mark.rule("BNK-35")
def test_the_search_by_amount_lists_items_pairs_and_sums_the_nearest_first() -> None:
    trade = index(invoice(1, 148_500), invoice(2, 100_000, JANSEN, due=date(2026, 3, 2)), invoice(3, 48_500, JANSEN),
                  invoice(4, 150_000, discounts=discount(1_500), due=date(2026, 3, 5)), invoice(5, 148_490, JANSEN),
                  invoice(6, 148_500, currency="USD"))
    found = by_amount(trade, 148_500, "EUR", DAY)
    assert [[p.item.id for p in f.paid] for f in found] == [[1], [4], [3, 2]]
    assert found[1].paid[0].discount == 1_500
    near = by_amount(trade, 148_500, "EUR", DAY, tolerance=10)
    assert [f.difference for f in near] == [0, 0, 0, 10]
    assert len(by_amount(trade, 148_500, "EUR", DAY, tolerance=9)) == 3
    assert [f.customer_id for f in by_amount(trade, 148_500, "EUR", DAY, customer_id=JANSEN.id)] == [JANSEN.id]


@pytest.mark.rule("BNK-35")
def test_sums_are_of_one_customer_of_at_most_five_items_and_at_most_fifty_answers_come() -> None:
    two = index(invoice(1, 100), invoice(2, 200, JANSEN))
    assert by_amount(two, 300, "EUR", DAY) == ()
    five = index(*(invoice(n, 10 ** n) for n in range(1, 7)))
    assert [len(f.paid) for f in by_amount(five, 111_110, "EUR", DAY)] == [5]
    assert by_amount(five, 1_111_110, "EUR", DAY) == ()
    many = index(*(invoice(n, 500, SMIT._replace(id=n)) for n in range(1, 80)))
    assert len(by_amount(many, 500, "EUR", DAY)) == 50


@pytest.mark.rule("BNK-35")
def test_the_search_by_amount_finds_what_we_owe_and_leaves_posted_payments_out() -> None:
    trade = index(invoice("CN-2026-00009", -500), invoice(7, -500, source=Source.PAYMENT))
    assert [f.paid[0].item.number for f in by_amount(trade, -500, "EUR", DAY)] == ["CN-2026-00009"]



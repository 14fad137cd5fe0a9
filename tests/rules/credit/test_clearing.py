"""What would clear a reason, and *What if* (CRD-87, W-02)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.enums import EntryType
from app.core.money import Money
from app.rules.credit.evaluation import evaluate
from app.rules.credit.facts import (
    Change,
    Check,
    CreditParameters,
    Figure,
    Limit,
    Missing,
    Named,
    OpenEntry,
    Order,
    Overdue,
    Period,
    Policy,
    PolicyKind,
    Ranked,
    Rate,
    Rule,
    Status,
)
from app.rules.credit.reasons import Clear, ReasonKind, Way
from app.rules.credit.what_if import allocated, changed, what_if
from tests.rules.credit.smit import (
    DAY,
    DOUBT,
    EXCLUSION,
    FOR_SMIT,
    FOR_STD,
    INV_501,
    INV_502,
    N90,
    R1,
    R2,
    R3,
    R6,
    R7,
    SET_A,
    SO_900,
    check,
    days,
    expired,
    member,
    order,
    overdue,
    sales_order,
    shared,
    terms,
    used,
)


def euro(amount: int) -> Money:
    return Money(amount, "EUR")


def ways(asked: Check, rules: Sequence[Rule], place: int = 0) -> dict[Way, Clear]:
    """The ways out of one reason."""
    return {c.way: c for c in evaluate(asked, rules).reasons[place].clears}


@pytest.mark.rule("EX-H1", "CRD-87")
def test_the_panel_of_the_first_example_says_what_clears_each_reason() -> None:
    late, owed, over = evaluate(check(), SET_A).reasons
    assert late.clears == (Clear(Way.PAY, euro(300_000), (INV_501,)),)
    assert owed.clears == (Clear(Way.RECEIVE, euro(50_000)),)
    assert over.clears == (Clear(Way.FALL, euro(250_000)), Clear(Way.LIMIT, euro(1_277_778)), Clear(Way.LEAVE_OUT, euro(250_000)))
    assert late.facts.clears[0].refs == (INV_501.ref,)


@pytest.mark.rule("EX-L3", "EX-H7", "CRD-97")
def test_a_payment_of_the_overdue_invoice_clears_all_three() -> None:
    tried = what_if(check(), SET_A, Change(300_000))
    assert len(tried.cleared) == 3 and not tried.after.held and not tried.new
    assert tried.after.figures.exposure == 850_000
    part = what_if(check(), SET_A, Change(299_999))
    assert {r.kind for r in part.after.reasons} == {ReasonKind.DAYS_OVERDUE}


@pytest.mark.rule("CRD-87")
def test_what_exactly_clears_is_the_least_that_does() -> None:
    assert not evaluate(changed(check(), Change(50_000)), [R3]).held
    assert evaluate(changed(check(), Change(49_999)), [R3]).held
    assert not evaluate(changed(check(), Change(limit=1_277_778)), [R2]).held
    assert evaluate(changed(check(), Change(limit=1_277_777)), [R2]).held
    assert not evaluate(changed(check(), Change(leave_out=250_000)), [R2]).held
    assert evaluate(changed(check(), Change(leave_out=249_999)), [R2]).held


@pytest.mark.rule("CRD-87", "CRD-63")
def test_overdue_amount_asks_for_the_cheaper_of_its_two_legs() -> None:
    assert ways(check(), [overdue("R3", 100_000, "114.99")])[Way.RECEIVE].money == euro(100)


@pytest.mark.rule("CRD-87")
def test_a_way_out_satisfies_broader_rules_of_the_type_too_as_far_as_no_exclusion_shields() -> None:
    older, newer = replace(INV_501, id=1), replace(INV_501, id=2, due=DAY - timedelta(40))
    asked = check(entries=(older, newer))
    strict = [days("R1", 60, **FOR_SMIT), days("R2", 30)]
    assert [e.id for e in ways(asked, strict)[Way.PAY_SEVERAL].documents] == [1, 2]
    shielded = [*strict, days("R3", 60, **EXCLUSION, **FOR_STD)]
    assert [e.id for e in ways(asked, shielded)[Way.PAY].documents] == [1]
    assert not evaluate(changed(asked, Change(300_000, (1,))), shielded).held


@pytest.mark.rule("CRD-87")
def test_without_the_entries_the_day_before_which_all_is_paid_is_named() -> None:
    asked = check()
    blind = replace(asked, customer=replace(asked.customer, overdue=replace(asked.customer.overdue, entries=None)))
    late, owed, _over = evaluate(blind, SET_A).reasons
    assert late.clears == (Clear(Way.PAY_BEFORE, day=DAY - timedelta(60)),) and late.clears[0].change() is None
    assert late.refs == (INV_501.ref,) and owed.clears == (Clear(Way.RECEIVE, euro(50_000)),)
    assert changed(blind, Change(50_000)).customer.overdue == Overdue(300_000, 50_000, INV_501, None)
    assert {r.kind for r in what_if(blind, SET_A, Change(300_000)).after.reasons} == {ReasonKind.DAYS_OVERDUE}


@pytest.mark.rule("CRD-87", "CRD-24", "CRD-02")
def test_a_new_limit_takes_policies_into_account_and_stands_in_for_a_temporary_one() -> None:
    insured = Limit(500_000, policies=(Policy(1, "P", PolicyKind.INSURANCE, DAY, None, 400_000, Decimal(50)),))
    assert ways(check(limit=insured), [R2])[Way.LIMIT].money == euro(1_077_778)
    short = Limit(9_000_000, temporary=(Period(1_000_000, DAY, DAY),))
    assert not evaluate(changed(check(limit=short), Change(limit=1_277_778)), [R2]).held


@pytest.mark.rule("EX-G1", "CRD-87", "CRD-31")
def test_a_full_group_is_cleared_by_a_payment_of_a_member_or_a_higher_shared_limit() -> None:
    nord = shared(1_500_000, member(10, 400_000), member(11, 650_000))
    asked = check(entries=(), balance=400_000, slips=0, open_orders=0, order=order(480_000), group=nord)
    found = ways(asked, [used("R1", "100")])
    assert {w: c.money for w, c in found.items()} == {
        Way.FALL: euro(30_000), Way.GROUP_LIMIT: euro(1_530_000), Way.LEAVE_OUT: euro(30_000)}


@pytest.mark.rule("CRD-87")
@pytest.mark.parametrize(("asked", "rule", "way", "amount"), [
    (check(), sales_order("R4", 340_000), Way.LEAVE_OUT, 10_000),
    (check(order=replace(SO_900, delivered=340_001, undelivered=9_999)), sales_order("R4", 340_000), Way.LEAVE_OUT, None),
    (check(limit=Limit(1)), R2, Way.LEAVE_OUT, None)])
def test_lines_leave_only_an_order_that_has_so_many_undelivered(asked: Check, rule: Rule, way: Way, amount: int | None) -> None:
    found = ways(asked, [rule]).get(way)
    assert (found and found.money) == (None if amount is None else euro(amount))


@pytest.mark.rule("CRD-87", "CRD-64")
def test_status_terms_and_expiry_have_ways_of_their_own() -> None:
    n90 = replace(SO_900, terms=Ranked(4, "N90", 40))
    assert ways(check(order=n90), [R7])[Way.TERMS].to == check().customer.terms
    own = check(order=n90, terms=Ranked(4, "N90", 40))
    assert ways(own, [R7])[Way.OTHER_TERMS].word == "N90"
    both = [R7, terms("R8", Named(1, "N30"))]
    assert Way.OTHER_TERMS in ways(check(order=n90), both), "the customer's own terms would be held as well"
    assert ways(check(status=Status(9, "DOUBT")), [R6])[Way.STATUS].word == DOUBT.code
    late = check(limit=Limit(1_000_000, expires_on=DAY - timedelta(30)))
    assert ways(late, [expired("R5", 10)])[Way.EXTEND].day == DAY
    assert not evaluate(changed(late, Change(extend_to=DAY)), [expired("R5", 10)]).held
    assert N90.code == "N90"


@pytest.mark.rule("CRD-14", "CRD-71", "CRD-72", "CRD-87")
def test_what_was_changed_can_be_changed_back_and_what_is_missing_entered() -> None:
    on = CreditParameters(check_terms_change=True, check_discount_change=True)
    asked = check(parameters=on, order=replace(SO_900, terms=Ranked(5, "N60", 30), discount=Ranked(2, "3%", 5)))
    worse, discount = evaluate(asked, ()).reasons
    assert [c.way for c in (*worse.clears, *discount.clears)] == [Way.TERMS, Way.NO_DISCOUNT]
    for reason in (worse, discount):
        change = reason.clears[0].change()
        assert change is not None and reason.kind not in evaluate(changed(asked, change), ()).kinds
    lacking = evaluate(check(missing=(Missing("USD", frozenset({Figure.LIMIT})),)), [R2]).reasons[0]
    assert lacking.clears == (Clear(Way.SET_UP, word="USD"),)


@pytest.mark.rule("CRD-61", "CRD-87")
def test_a_payment_for_another_member_lowers_the_shared_exposure_and_the_days_of_all() -> None:
    theirs = OpenEntry(77, "INV-77", DAY - timedelta(90), 10_000, customer_id=11)
    nord = shared(9_000_000, member(10, 0), member(11, 10_000), all_members_overdue=True, oldest=theirs,
                  entries=(theirs, INV_502))
    asked = check(entries=(INV_502,), group=nord)
    clear = ways(asked, [R1])[Way.PAY]
    assert clear.documents == (theirs,)
    after = changed(asked, clear.change() or Change())
    assert not evaluate(after, [R1]).held
    assert after.customer.components == asked.customer.components and after.customer.credit_group is not None
    assert [m.components.balance for m in after.customer.credit_group.members] == [0, 0]


def test_a_foreign_order_loses_its_lines_in_its_own_currency_too() -> None:
    usd = replace(SO_900, total_own=Money(400_000, "USD"))
    left = changed(check(order=usd), Change(leave_out=175_000)).order
    assert (left.total, left.undelivered, left.total_own) == (175_000, 175_000, Money(200_000, "USD"))
    assert changed(check(order=usd), Change(leave_out=999_999)).order.total == 0


def test_money_goes_to_the_named_documents_else_to_the_oldest() -> None:
    first, second = replace(INV_501, id=1), replace(INV_501, id=2, due=INV_501.due + timedelta(1))
    assert allocated((second, first), 400_000) == {1: 300_000, 2: 100_000}
    assert allocated((second, first), 400_000, (2, 1)) == {2: 300_000, 1: 100_000}
    assert allocated((first,), 0) == {}


@pytest.mark.rule("CRD-87")
def test_of_very_many_documents_the_oldest_stand_alone_and_the_rest_is_one_sum_that_names_them() -> None:
    entries = tuple(replace(INV_501, id=n, due=DAY - timedelta(200 - n), remaining=100) for n in range(1, 61))
    reason = evaluate(check(entries=entries), [R1]).reasons[0]
    *single, rest = reason.facts.parts
    assert [p.refs for p in single] == [(e.ref,) for e in entries[:50]]
    assert (rest.code, rest.value, len(rest.refs)) == ("CRD-87-part-others", euro(1_000), 10)
    assert len(reason.refs) == 60


# ---------------------------------------------------------------- a promise is kept

cents = st.integers(1, 900_000)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Check, list[Rule]]:
    """A customer with some entries, perhaps in a group in another currency, and blocking rules of every scope."""
    entries = tuple(OpenEntry(n, f"I{n}", DAY - timedelta(late), remaining, in_days=counts,
                              entry_type=EntryType.INVOICE if counts else EntryType.INTEREST_NOTE, customer_id=10)
                    for n, (late, remaining, counts) in enumerate(draw(st.lists(st.tuples(
                        st.integers(-20, 120), cents, st.booleans()), max_size=4)), 1))
    slips, open_orders = draw(st.integers(0, 300_000)), draw(st.integers(0, 300_000))
    unapplied = draw(st.sampled_from([0, 60_000]))
    balance = sum(e.remaining for e in entries) - unapplied
    rate = draw(st.sampled_from([Rate(), Rate(Decimal("0.853"))]))
    mine = member(10, rate.apply(balance + slips + open_orders))
    group = draw(st.none() | cents.map(lambda limit: shared(limit, mine, member(11, 100_000), rate=rate)))
    delivered, undelivered = draw(st.integers(0, 200_000)), draw(cents)
    document = Order(9, "SO", delivered + undelivered, delivered, undelivered, prepaid=draw(st.sampled_from([0, 50_000])))
    limit = Limit(draw(st.integers(0, 900_000)), mandatory=draw(st.booleans()), expires_on=DAY - timedelta(20))
    parameters = CreditParameters(ignore_overdue_up_to=draw(st.sampled_from([0, 500])))
    asked = check(entries=entries, unapplied=unapplied, slips=slips, open_orders=open_orders, group=group, order=document,
                  limit=limit, parameters=parameters)
    place = st.sampled_from([{}, FOR_SMIT, FOR_STD])
    value = st.integers(0, 150)
    rules = [days("R1", draw(value), **draw(place)), days("R2", draw(value)), days("R3", draw(value), **EXCLUSION, **FOR_STD),
             used("R4", str(draw(value)), **draw(place)), used("R5", str(draw(value))), expired("R6", draw(value)),
             overdue("R7", draw(value) * 2_000, str(draw(value)), **draw(place)), overdue("R8", draw(value) * 2_000, "10"),
             sales_order("R9", draw(value) * 3_000)]
    return asked, rules


@pytest.mark.rule("CRD-87", "WISH-13")
@given(cases())
def test_a_way_out_that_is_promised_does_clear(case: tuple[Check, list[Rule]]) -> None:
    asked, rules = case
    for reason in evaluate(asked, rules).reasons:
        for clear in reason.clears:
            change = clear.change()
            if change is not None:
                after = evaluate(changed(asked, change), rules)
                assert reason.kind not in after.kinds, clear
                if clear.way is Way.FALL:
                    assert not {ReasonKind.CREDIT_LIMIT_USED, ReasonKind.GROUP_LIMIT_USED} & set(after.kinds)

"""In which order entries are settled, what automatic settlement touches, dates, profiles and what is refused (SET)."""

import time
from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from app.core.enums import EntryType
from app.core.problems import Weight
from app.rules.ledger import EntryRef
from app.rules.settlement import (
    Act,
    Imputation,
    Item,
    Key,
    Mark,
    Order,
    Priority,
    Settings,
    Use,
    allocate,
    automatic,
    in_order,
    may_run,
)
from tests.rules.settlement.trade import (
    PARTIAL,
    cents,
    credit_note,
    day,
    euros,
    invoice,
    item,
    left,
    paid,
    payment,
    refund,
    rows,
    settled,
)

# ---------------------------------------------------------------- SET-X1

ONE = invoice(1, "100.00", day(8, 15), (day(8, 29), "2"), due=day(9, 14))
TWO = invoice(2, "250.00", day(9, 1), (day(9, 15), "2"), due=day(10, 1))
THREE = invoice(3, "500.00", day(10, 15), (day(10, 29), "2"), due=day(11, 14))
NOTE = item(4, EntryType.INTEREST_NOTE, "7.00", day(10, 15), due=day(11, 14))
BY_TYPE = Order(priorities=(
    Priority(Key.TYPE, types=(EntryType.PAYMENT_FEE, EntryType.COLLECTION_LETTER, EntryType.INTEREST_NOTE, EntryType.INVOICE)),
    Priority(Key.TRANSACTION_DATE)))


@pytest.mark.rule("SET-20", "SET-21", "SET-22", "DSC-06")
@pytest.mark.parametrize(("order", "partial", "expected", "balances"), [
    (BY_TYPE, False, {4: ("7.00", "0.00"), 1: ("100.00", "0.00"), 2: ("250.00", "0.00"), 3: ("343.00", "0.00")},
     ["157.00", "0.00"]),
    (Order(), False, {1: ("100.00", "0.00"), 2: ("250.00", "0.00"), 3: ("350.00", "0.00")}, ["150.00", "7.00"]),
    (BY_TYPE, True, {4: ("7.00", "0.00"), 1: ("100.00", "0.00"), 2: ("250.00", "0.00"), 3: ("343.00", "7.00")},
     ["150.00", "0.00"]),
    (Order(), True, {1: ("100.00", "0.00"), 2: ("250.00", "0.00"), 3: ("350.00", "7.14")}, ["142.86", "7.00"]),
])
def test_700_for_three_invoices_and_an_interest_note(order: Order, partial: bool, expected: dict[int, tuple[str, str]],
                                                     balances: list[str]) -> None:
    settings = Settings(partial_discount=partial)
    for entries in permutations((ONE, TWO, THREE, NOTE)):
        found = automatic(payment("700.00", day(10, 25)), entries, Act(day(10, 25)), settings, order)
        assert paid(found) == expected and left(found, THREE, NOTE) == balances
    assert list(paid(found)) == list(expected)


@pytest.mark.rule("SET-21")
def test_the_transaction_date_may_stand_for_the_due_date() -> None:
    early, late = invoice(1, "10.00", day(1, 2), due=day(3, 1)), invoice(2, "10.00", day(1, 1), due=day(4, 1))
    assert [i.ref.entry_id for i in in_order([late, early], Order(), PARTIAL, day(1, 5))] == [1, 2]
    assert [i.ref.entry_id for i in in_order([late, early], Order(by_transaction_date=True), PARTIAL, day(1, 5))] == [2, 1]


@pytest.mark.rule("SET-22")
@pytest.mark.parametrize(("key", "descending", "expected"), [
    (Key.AMOUNT, False, [1, 2, 3]), (Key.AMOUNT, True, [3, 2, 1]), (Key.DUE_DATE, True, [3, 2, 1]),
    (Key.DISCOUNT_DATE, False, [1, 2, 3]), (Key.TRANSACTION_DATE, True, [3, 2, 1]), (Key.VOUCHER, True, [3, 2, 1]),
])
def test_each_key_of_the_priority_list_sorts(key: Key, descending: bool, expected: list[int]) -> None:
    order = Order(priorities=(Priority(key, descending),))
    assert [i.ref.entry_id for i in in_order([TWO, THREE, ONE], order, PARTIAL, day(10, 25))] == expected


@pytest.mark.rule("SET-23")
def test_the_law_of_the_country_has_costs_and_interest_paid_first() -> None:
    fee = item(5, EntryType.COLLECTION_LETTER, "40.00", day(10, 20), due=day(12, 1))
    by_law = Order(imputation=Imputation.COSTS_INTEREST_PRINCIPAL)
    assert [i.ref.entry_id for i in in_order([ONE, NOTE, fee], by_law, PARTIAL, day(10, 25))] == [5, 4, 1]
    named = replace(by_law, named=frozenset({TWO.ref}))
    assert [i.ref.entry_id for i in in_order([ONE, NOTE, fee, TWO], named, PARTIAL, day(10, 25))] == [2, 5, 4, 1]
    oldest = Order(imputation=Imputation.OLDEST)
    assert [i.ref.entry_id for i in in_order([NOTE, fee, ONE], oldest, PARTIAL, day(10, 25))] == [1, 4, 5]
    assert [o.rule for o in (by_law, BY_TYPE, Order())] == ["SET-23", "SET-22", "SET-21"]


# ---------------------------------------------------------------- automatic settlement

@pytest.mark.rule("SET-20", "SET-24")
@pytest.mark.parametrize(("parameter", "profile", "application", "runs"), [
    (True, True, "", True), (False, True, "", False), (True, False, "", False), (True, True, "manual", False),
    (False, True, "oldest", True), (False, False, "oldest", False), (True, True, "priority", True),
    (False, True, "priority", False),
])
def test_when_automatic_settlement_runs(parameter: bool, profile: bool, application: str, runs: bool) -> None:
    assert may_run(parameter, profile, application) is runs


@pytest.mark.rule("SET-20", "CUR-06", "CEN-12", "OH-05")
@pytest.mark.parametrize(("change", "code"), [
    ({"on_hold": "LAW"}, "SET-20-hold"), ({"disputed": True}, "SET-20-disputed"), ({"reserved": True}, "SET-20-reserved"),
    ({"profile_settles": False}, "SET-20-profile"), ({"customer_blocked": True}, "SET-20-blocked"),
    ({"company_id": 2}, "SET-20-company"), ({"currency": "USD"}, "CUR-06-automatic"),
])
def test_what_automatic_settlement_leaves_alone_it_tells(change: dict[str, object], code: str) -> None:
    kept = replace(ONE, **change)
    found = automatic(payment("300.00", day(10, 25)), [kept, TWO], Act(day(10, 25)), PARTIAL)
    assert paid(found) == {2: ("250.00", "0.00")} and left(found, kept) == ["100.00"]
    assert [(p.code, p.weight) for p in found.left_out] == [(code, Weight.INFORMATION)]
    alone = automatic(payment("300.00", day(10, 25)), [kept], Act(day(10, 25)), PARTIAL)
    assert not alone.pairs and not alone.refused and alone.left_out


@pytest.mark.rule("SET-20")
def test_a_disputed_payment_settles_nothing_by_itself() -> None:
    assert not automatic(replace(payment("300.00", day(10, 25)), disputed=True), [ONE], Act(day(10, 25)), PARTIAL).pairs


@pytest.mark.rule("SET-25", "SET-20")
def test_a_credit_note_goes_to_what_it_names_and_then_to_the_oldest() -> None:
    note = credit_note(9, "300.00", day(10, 25))
    found = automatic(note, [ONE, TWO, THREE], Act(day(10, 25)), PARTIAL, Order(named=frozenset({TWO.ref})))
    assert paid(found) == {2: ("250.00", "0.00"), 1: ("50.00", "0.00")}
    posted = automatic(replace(ONE, posting_date=day(10, 26)), [note, payment("30.00", day(10, 20))], Act(day(10, 26)), PARTIAL)
    assert [p.paying.entry_type for p in posted.pairs] == [EntryType.CREDIT_NOTE]


# ---------------------------------------------------------------- principles

@pytest.mark.rule("SET-01", "SET-03")
@pytest.mark.parametrize(("debit", "credit", "balances"), [
    (invoice(1, "100.00", day(1, 1)), payment("60.00", day(1, 5)), ["40.00", "0.00"]),
    (invoice(1, "100.00", day(1, 1)), payment("160.00", day(1, 5)), ["0.00", "-60.00"]),
    (invoice(1, "100.00", day(1, 1)), credit_note(2, "100.00", day(1, 5)), ["0.00", "0.00"]),
    (refund("100.00", day(1, 5)), payment("60.00", day(1, 1)), ["40.00", "0.00"]),
    (refund("100.00", day(1, 5)), credit_note(2, "60.00", day(1, 1)), ["40.00", "0.00"]),
    (item(1, EntryType.BILL_OF_EXCHANGE, "100.00", day(1, 1)), payment("100.00", day(1, 5)), ["0.00", "0.00"]),
    (item(1, EntryType.INTEREST_NOTE, "100.00", day(1, 1)), credit_note(2, "100.00", day(1, 5)), ["0.00", "0.00"]),
    (invoice(1, "100.00", day(1, 1)), item(2, EntryType.WRITE_OFF, "-100.00", day(1, 5)), ["0.00", "0.00"]),
])
def test_any_two_sides_settle_and_close_at_zero(debit: Item, credit: Item, balances: list[str]) -> None:
    found = settled(debit, credit)
    assert left(found, debit, credit) == balances
    closed = [found.rests[i.ref].closed_on for i, rest in zip((debit, credit), balances, strict=True) if rest == "0.00"]
    assert set(closed) == {day(1, 5)}


@pytest.mark.rule("SET-12", "REF-02")
def test_a_refund_pays_what_credits_and_invoices_leave() -> None:
    debt, over, note = invoice(1, "120.00", day(1, 1)), payment("37.50", day(1, 2)), credit_note(2, "200.00", day(1, 3))
    back = refund("117.50", day(1, 9))
    found = settled(back, debt, over, note)
    assert left(found, back, debt, over, note) == ["0.00"] * 4


@pytest.mark.rule("SET-30")
def test_a_payment_before_the_invoice_settles_on_the_later_day() -> None:
    early, late = invoice(1, "100.00", day(1, 3)), invoice(2, "100.00", day(1, 8))
    found = settled(payment("200.00", day(1, 5)), early, late)
    assert [(p.debit.ref.entry_id, p.day) for p in found.pairs] == [(1, day(1, 5)), (2, day(1, 8))]
    assert [plan.posting_date for plan in rows(found)] == [day(1, 5), day(1, 8)]
    refused = allocate([payment("200.00", day(1, 5)), late], {}, Act(day(1, 7), strict=True), PARTIAL)
    assert [p.code for p in refused.problems] == ["SET-30-early"]
    assert not allocate([payment("200.00", day(1, 5)), late], {}, Act(day(1, 8), strict=True), PARTIAL).problems


@pytest.mark.rule("SET-31", "BNK-40")
def test_a_payment_counts_for_discounts_on_its_value_date() -> None:
    debt = invoice(1, "100.00", day(1, 1), (day(1, 5), "2"))
    assert left(settled(payment("98.00", day(1, 7), judged_on=day(1, 5)), debt), debt) == ["0.00"]
    assert left(settled(payment("98.00", day(1, 7)), debt), debt) == ["2.00"]


@pytest.mark.rule("SET-32", "MST-084", "PAY-61")
def test_a_prepayment_moves_between_control_accounts() -> None:
    debt, ahead = invoice(1, "1,210.00", day(1, 3)), payment("500.00", day(1, 1), control_account_id=1450)
    (plan,) = rows(settled(ahead, debt))
    assert [(x.account_id, euros(x.accounting_amount)) for x in plan.lines] == [(1450, "500.00"), (1300, "-500.00")]
    assert [plan.lines[d.line or 0].account_id for d in plan.details] == [1300, 1450]


@pytest.mark.rule("SET-02", "SET-33")
def test_one_settlement_heads_all_pairs_of_a_payment() -> None:
    found = settled(payment("2,000.00", day(10, 25)), ONE, TWO, THREE, discount_date=day(10, 20))
    (plan,) = rows(found)
    assert len(plan.settlements) == 1 and {p.settlement for p in plan.pairs} == {0} and len(plan.pairs) == 3
    assert plan.settlements[0].discount_date == day(10, 20)
    assert {(p.discount, p.discount_tier, p.discount_mode) for p in plan.pairs} == {
        (1000, 1, "normal"), (0, None, "none")}


BAD = payment("50.00", day(1, 5))
GOOD = invoice(1, "100.00", day(1, 1), (day(1, 10), "2"))


@pytest.mark.rule("SET-01", "SET-07", "SET-11", "DSC-12")
@pytest.mark.parametrize(("items", "marks", "codes"), [
    pytest.param([GOOD, TWO], {}, {"SET-01-alone"}, id="one side"), pytest.param([BAD], {}, {"SET-01-alone"}, id="alone"),
    pytest.param([GOOD, GOOD, BAD], {}, {"SET-01-twice"}, id="twice"),
    pytest.param([GOOD, BAD], {1: Mark(0)}, {"SET-01-typed"}, id="zero"),
    pytest.param([GOOD, BAD], {1: Mark(-5)}, {"SET-01-typed"}, id="sign"),
    pytest.param([GOOD, BAD], {1: Mark(9801)}, {"SET-11-net"}, id="more than net"),
    pytest.param([GOOD, BAD], {1: Mark(9801, use=Use.NEVER)}, set(), id="net without discount"),
    pytest.param([GOOD, BAD], {900: Mark(5001)}, {"SET-11-net"}, id="more than the payment"),
    pytest.param([replace(GOOD, remaining=0), BAD], {}, {"SET-01-alone", "SET-07-closed"}, id="closed"),
    pytest.param([GOOD, BAD], {1: Mark(remaining_then=9000)}, {"SET-07-changed"}, id="changed"),
    pytest.param([GOOD, BAD], {1: Mark(manual_discount=-1)}, {"DSC-12-below"}, id="negative discount"),
    pytest.param([GOOD, BAD], {1: Mark(manual_discount=10001)}, {"DSC-12-more"}, id="discount above the invoice"),
])
def test_what_cannot_be_settled_is_refused_with_all_reasons(items: list[Item], marks: dict[int, Mark], codes: set[str]) -> None:
    found = allocate(items, {EntryRef(entry_id=n): m for n, m in marks.items()}, Act(day(1, 5)), PARTIAL)
    assert {p.code for p in found.problems} == codes
    assert bool(found.pairs) is not bool(codes)
    if codes:
        assert left(found, *items) == [euros(i.remaining) for i in items]


@pytest.mark.rule("SET-10", "SET-12")
def test_later_marks_that_receive_nothing_stay_open() -> None:
    found = settled(payment("120.00", day(10, 25)), ONE, TWO, THREE, marks={2: Mark(cents("250.00"))})
    assert paid(found) == {1: ("100.00", "0.00"), 2: ("20.00", "0.00")} and left(found, THREE) == ["500.00"]


def test_five_thousand_open_entries_take_no_longer_than_their_number() -> None:
    debts = [invoice(n, "100.00", day(6, 1), (day(6, 30), "2"), due=date(2015, 7, 1 + n % 28)) for n in range(1, 5001)]
    start = time.process_time()
    found = allocate([payment("980.00", day(6, 10), 9000), *debts], {}, Act(day(6, 10)), PARTIAL)
    assert len(found.pairs) == 10 and time.process_time() - start < 2

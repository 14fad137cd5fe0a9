"""VAT that moves when money comes: cash accounting, prepayments, to the last cent and back again (VAT-014, PAY-62)."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.roles import AccountRole
from app.rules.ledger import EntryRef, PlannedVat, VoucherPlan
from app.rules.settlement import Allocation, Item, Mark, MovingVat, VatPart, lines_of_pairs, undo, undo_pairs
from tests.rules.settlement.trade import cents, credit_note, day, euros, invoice, payment, posted, rows, settled

DAY = day(6, 15)


def vat_of(item: Item, base: int, vat: int) -> PlannedVat:
    return PlannedVat(21, "S", Decimal(20), item.customer_id, "FR", item.posting_date, base, vat, base, vat, None,
                      ("sales_invoice", 7), pending=True)


def waiting(item: Item, base: str, vat: str) -> Item:
    """A document of a company that owes VAT when it is paid."""
    return replace(item, moving=(MovingVat(vat_of(item, cents(base), cents(vat)), "EUR", 1521, 1530),))


def prepaid(item: Item, base: str, vat: str) -> Item:
    """A prepayment whose VAT is owed already."""
    told = replace(vat_of(item, cents(base), cents(vat)), pending=False)
    return replace(item, control_account_id=1450, control_role=AccountRole.PREPAY,
                   moving=(MovingVat(told, "EUR", 1521, 1540, prepaid=True),))


def booked(found: Allocation) -> list[tuple[str, str]]:
    return [(x.role.value, euros(x.accounting_amount)) for plan in rows(found) for x in plan.lines]


def told(found: Allocation) -> list[tuple[str, str, bool]]:
    return [(euros(v.base), euros(v.vat), v.pending) for plan in rows(found) for v in plan.vat]


@pytest.mark.rule("VAT-014")
def test_half_the_money_moves_half_the_vat_and_the_rest_moves_the_other_half() -> None:
    debt = waiting(invoice(1, "1200.00", day(6, 1)), "1000.00", "200.00")
    first = settled(debt, payment("600.00", DAY))
    assert booked(first) == [("VATPEND", "100.00"), ("VATOUT", "-100.00")]
    assert told(first) == [("-500.00", "-100.00", True), ("500.00", "100.00", False)]
    second = settled(first.after(debt), payment("600.00", DAY, 901))
    assert booked(second) == [("VATPEND", "100.00"), ("VATOUT", "-100.00")]


@pytest.mark.rule("PAY-61", "PAY-62", "MST-084")
def test_a_prepayment_settled_gives_its_vat_back_and_in_parts_in_proportion() -> None:
    advance = prepaid(payment("500.00", day(6, 1)), "413.22", "86.78")
    debt = invoice(1, "1210.00", DAY)
    whole = settled(debt, advance)
    assert booked(whole) == [("PREPAY", "500.00"), ("AR", "-500.00"), ("VATOUT", "86.78"), ("VATPREP", "-86.78")]
    assert told(whole) == [("-413.22", "-86.78", False)]
    assert euros(whole.remaining(debt)) == "710.00"
    parts = settled(invoice(1, "150.00", DAY), invoice(2, "350.00", DAY), advance)
    assert [line for line in booked(parts) if line[0].startswith("VAT")] == [
        ("VATOUT", "26.03"), ("VATPREP", "-26.03"), ("VATOUT", "60.75"), ("VATPREP", "-60.75")]


@pytest.mark.rule("VAT-014", "PAY-62")
def test_a_prepayment_that_pays_an_invoice_of_cash_accounting_moves_both() -> None:
    found = settled(waiting(invoice(1, "1200.00", DAY), "1000.00", "200.00"), prepaid(payment("600.00", day(6, 1)), "500.00",
                                                                                     "100.00"))
    assert booked(found)[2:] == [("VATPEND", "100.00"), ("VATOUT", "-100.00"), ("VATOUT", "100.00"), ("VATPREP", "-100.00")]


@pytest.mark.rule("VAT-014")
def test_credit_notes_and_discounts_take_back_their_share_and_move_nothing() -> None:
    debt = waiting(invoice(1, "1200.00", day(6, 1)), "1000.00", "200.00")
    note = waiting(credit_note(2, "480.00", day(6, 2)), "-400.00", "-80.00")
    netted = settled(debt, note, on=DAY)
    assert booked(netted) == []
    assert booked(settled(netted.after(debt), payment("720.00", DAY))) == [("VATPEND", "120.00"), ("VATOUT", "-120.00")]
    part = VatPart(cents("1000.00"), cents("200.00"), 1530, AccountRole.VATPEND, entry=debt.moving[0].entry)
    offered = replace(debt, vat_on_discount="at_settlement", vat=(part,))
    found = settled(offered, payment("1176.00", DAY), marks={1: Mark(manual_discount=cents("24.00"))})
    assert booked(found) == [("AR", "-24.00"), ("CASHDISC", "20.00"), ("VATPEND", "4.00"), ("VATPEND", "196.00"),
                             ("VATOUT", "-196.00")]
    plain = settled(debt, payment("1176.00", DAY), marks={1: Mark(manual_discount=cents("24.00"))})
    assert booked(plain)[-2:] == [("VATPEND", "200.00"), ("VATOUT", "-200.00")]


@pytest.mark.rule("VAT-014", "UND-02", "UND-03")
def test_undoing_all_or_one_pair_turns_exactly_the_vat_it_moved() -> None:
    debts = [waiting(invoice(1, "100.00", day(6, 1)), "83.33", "16.67"), invoice(2, "50.00", day(6, 1)),
             waiting(invoice(3, "200.00", day(6, 1)), "166.67", "33.33")]
    (plan,) = rows(settled(*debts, payment("350.00", DAY)))
    was = posted(plan, 9)
    assert [p.vat_lines for p in was.pairs] == [2, 0, 2]
    assert [lines_of_pairs({n}, was.details, len(plan.lines), [p.vat_lines for p in was.pairs]) for n in range(3)] == [
        [0, 1], [], [2, 3]]
    back = undo(5, was, DAY)
    assert [x.accounting_amount for x in back.lines] == [-x.accounting_amount for x in plan.lines] and back.reverses_id == 9
    assert [(v.vat, v.base, v.line, v.pending) for v in back.vat] == [(-v.vat, -v.base, v.line, v.pending) for v in plan.vat]
    one = undo_pairs([2], was, DAY)
    assert [x.accounting_amount for x in one.lines] == [-cents("33.33"), cents("33.33")] and one.reverses_id is None
    assert [(v.vat, v.line) for v in one.vat] == [(cents("33.33"), 0), (-cents("33.33"), 1)]
    assert undo_pairs([1], was, DAY).lines == ()


def moved(plans: tuple[VoucherPlan, ...], role: AccountRole) -> int:
    return sum(x.accounting_amount for plan in plans for x in plan.lines if x.role is role)


@pytest.mark.rule("VAT-014", "PAY-62")
@given(st.lists(st.integers(1, 5000), min_size=1, max_size=6), st.integers(0, 9999), st.booleans())
def test_however_it_is_paid_the_last_settlement_moves_the_last_cent(parts: list[int], share: int, advance: bool) -> None:
    total = sum(parts)
    vat = total * share // 60000
    amount, base, tax = euros(total), euros(total - vat), euros(vat)
    item = prepaid(payment(amount, day(6, 1)), base, tax) if advance else waiting(invoice(1, amount, day(6, 1)), base, tax)
    gone = 0
    for n, part in enumerate(parts, 10):
        other = invoice(n, euros(part), DAY) if advance else payment(euros(part), DAY, n)
        found = settled(item, other)
        role = AccountRole.VATPREP if advance else AccountRole.VATPEND
        gone += moved(rows(found), role) * (-1 if advance else 1)
        item = found.after(item)
    assert gone == vat and found.rests[EntryRef(entry_id=item.ref.entry_id)].closed

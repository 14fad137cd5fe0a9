"""Counters, remainders and statuses of order lines with the worked table of the chapter (ORD-001…003, 020…026, 030, 051)."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.sales.quantities import (
    OFFERED,
    Counters,
    Rules,
    SlipLine,
    Status,
    Step,
    Take,
    check_cancel_slip,
    check_close,
    check_correct_slip,
    check_delete,
    check_ordered,
    check_remainder,
    check_reopen,
    check_step,
    check_terms,
    close_line,
    default_take,
    deliver,
    document_status,
    invoice,
    later,
    line_status,
    order_status,
    pick,
    plain,
    quantity,
    reopen,
    set_remainder,
    undeliver,
    uninvoice,
)

D = Decimal
ORDER = Counters(D(100), over=D(5))


def counted(line: Counters) -> tuple[int, ...]:
    return tuple(int(v) for v in (line.picked, line.delivered, line.invoiced, line.deliver_remainder, line.not_invoiced,
                                  line.invoice_remainder))


@pytest.mark.rule("ORD-001", "ORD-003", "ORD-020", "ORD-021")
def test_the_order_of_a_hundred_pieces_goes_its_way() -> None:
    line = ORDER
    assert (counted(line), line_status(line)) == ((0, 0, 0, 100, 0, 100), Status.OPEN)
    line = pick(line, D(40))
    assert counted(line) == (40, 0, 0, 100, 0, 100)
    line = deliver(line, D(40), picking=True)
    assert counted(line) == (40, 40, 0, 60, 40, 100)
    line = invoice(line, D(40), picking=True)
    assert (counted(line), line_status(line)) == ((40, 40, 40, 60, 0, 60), Status.OPEN)
    line = deliver(line, D(65), picking=True)
    assert (counted(line), line_status(line)) == ((105, 105, 40, 0, 65, 65), Status.DELIVERED)
    line = invoice(line, D(65), picking=True)
    assert (counted(line), line_status(line)) == ((105, 105, 105, 0, 0, 0), Status.INVOICED)


@pytest.mark.rule("ORD-001")
def test_invoicing_what_was_not_delivered_delivers_it() -> None:
    assert counted(invoice(ORDER, D(30), picking=True)) == (30, 30, 30, 70, 0, 70)
    assert counted(invoice(ORDER, D(30))) == (0, 30, 30, 70, 0, 70)
    assert counted(invoice(deliver(ORDER, D(20)), D(30))) == (0, 30, 30, 70, 0, 70)
    assert counted(invoice(deliver(ORDER, D(40)), D(30))) == (0, 40, 30, 60, 10, 70)


@pytest.mark.rule("ORD-020")
def test_what_was_to_be_delivered_now_shrinks_with_each_slip() -> None:
    line = deliver(replace(ORDER, deliver_now=D(50)), D(20))
    assert (line.deliver_now, deliver(line, D(40)).deliver_now) == (D(30), D(0))


@pytest.mark.rule("ORD-020", "ORD-070")
def test_a_line_of_a_credit_note_counts_below_zero() -> None:
    line = invoice(Counters(D(-5)), D(-2))
    assert counted(line) == (0, -2, -2, -3, 0, -3)
    assert (line_status(line), line_status(invoice(line, D(-3)))) == (Status.OPEN, Status.INVOICED)


AT_SLIP_1 = Counters(D(100), D(40), D(40), D(0), over=D(5), deliver_now=D(25))


@pytest.mark.rule("ORD-030", "ORD-040", "ORD-041")
@pytest.mark.parametrize(("step", "take", "found"), [
    (Step.CONFIRMATION, Take.ALL, 100), (Step.CONFIRMATION, Take.DELIVER_NOW, 25), (Step.PICKING_LIST, Take.ALL, 60),
    (Step.PICKING_LIST, Take.DELIVER_NOW, 25), (Step.PACKING_SLIP, Take.ALL, 60), (Step.PACKING_SLIP, Take.PICKED, 0),
    (Step.INVOICE, Take.ALL, 100), (Step.INVOICE, Take.PICKED, 40), (Step.INVOICE, Take.PACKING_SLIP, 40),
    (Step.INVOICE, Take.DELIVER_NOW, 25)])
def test_each_step_proposes_the_quantity_of_its_option(step: Step, take: Take, found: int) -> None:
    assert quantity(step, take, AT_SLIP_1, D(40)) == found
    assert take in OFFERED[step]


@pytest.mark.rule("ORD-030")
def test_an_invoice_begins_with_the_packing_slips_when_there_are_any() -> None:
    assert default_take(Step.INVOICE, has_slips=True) is Take.PACKING_SLIP
    assert default_take(Step.INVOICE, has_slips=False) is default_take(Step.PACKING_SLIP, has_slips=True) is Take.ALL


@pytest.mark.rule("ORD-022")
@pytest.mark.parametrize(("line", "taken", "codes"), [
    (AT_SLIP_1, 65, []), (AT_SLIP_1, 66, ["ORD-022-more"]), (AT_SLIP_1, "65.00001", ["ORD-022-more"]),
    (replace(AT_SLIP_1, over=D(0)), 60, []), (replace(AT_SLIP_1, over=D(0)), 61, ["ORD-022-more"]),
    (AT_SLIP_1, -1, ["ORD-020-sign"]), (Counters(D(-5)), -5, []), (Counters(D(-5)), -6, ["ORD-022-more"]),
    (Counters(D(-5)), 1, ["ORD-020-sign"]), (replace(AT_SLIP_1, cancelled=D(60)), 5, []),
    (replace(AT_SLIP_1, cancelled=D(60)), 6, ["ORD-022-more"])])
def test_no_slip_delivers_more_than_is_accepted(line: Counters, taken: int | str, codes: list[str]) -> None:
    assert [p.code for p in check_step(Step.PACKING_SLIP, [(line, D(taken))])] == codes


@pytest.mark.parametrize(("kept", "told"), [("65.000000000", "65"), ("1.50000", "1.5"), ("100.00000", "100"), ("-5.0", "-5"),
                                            ("0E-5", "0")])
def test_quantities_are_told_without_the_zeros_they_are_kept_with(kept: str, told: str) -> None:
    assert str(plain(D(kept))) == told


@pytest.mark.rule("ORD-022", "ORD-041")
def test_picking_ends_at_the_same_limit_and_an_overdelivery_can_always_be_invoiced() -> None:
    assert [p.code for p in check_step(Step.PICKING_LIST, [(AT_SLIP_1, D(65)), (AT_SLIP_1, D(66))])] == ["ORD-022-more"]
    lowered = Counters(D(100), delivered=D(105))
    assert check_step(Step.INVOICE, [(lowered, D(105))]) == ()
    assert [p.saw["most"] for p in check_step(Step.INVOICE, [(lowered, D(106))])] == [D(105)]
    assert [p.code for p in check_step(Step.CONFIRMATION, [(ORDER, D(100)), (ORDER, D(101))])] == ["ORD-020-less"]


@pytest.mark.rule("ORD-002")
@pytest.mark.parametrize(("required", "step", "taken", "first"), [
    (Step.PACKING_SLIP, Step.INVOICE, 40, None), (Step.PACKING_SLIP, Step.INVOICE, 41, "Packing slip"),
    (Step.PICKING_LIST, Step.PACKING_SLIP, 10, None), (Step.PICKING_LIST, Step.PACKING_SLIP, 11, "Picking list"),
    (Step.PICKING_LIST, Step.INVOICE, 50, None), (Step.PICKING_LIST, Step.INVOICE, 51, "Picking list"),
    (Step.CONFIRMATION, Step.PICKING_LIST, 1, "Confirmation"), (Step.CONFIRMATION, Step.CONFIRMATION, 100, None)])
def test_a_required_step_limits_the_next(required: Step, step: Step, taken: int, first: str | None) -> None:
    line = replace(AT_SLIP_1, picked=D(50))
    found = check_step(step, [(line, D(taken))], Rules(frozenset({required})), confirmed=False)
    assert [(p.code, p.saw["step"].text) for p in found] == ([("ORD-002-step", first)] if first else [])  # type: ignore[union-attr]
    assert check_step(Step.PICKING_LIST, [(line, D(1))], Rules(frozenset({Step.CONFIRMATION}))) == ()


@pytest.mark.rule("ORD-025")
def test_without_partial_deliveries_a_slip_covers_every_line() -> None:
    whole, rules = Counters(D(3)), Rules(partial=False)
    assert check_step(Step.PACKING_SLIP, [(whole, D(3)), (whole, D(3))], rules) == ()
    found = check_step(Step.PACKING_SLIP, [(whole, D(3)), (whole, D(2)), (whole, D(0))], rules)
    assert [(p.code, p.row, p.saw["missing"]) for p in found] == [("ORD-025-partial", 1, D(1)), ("ORD-025-partial", 2, D(3))]
    assert check_step(Step.PACKING_SLIP, [(whole, D(2))]) == ()


def test_a_message_names_the_line_as_the_user_counts() -> None:
    found = [*check_step(Step.PACKING_SLIP, [(ORDER, D(1)), (ORDER, D(999))]), *check_ordered(AT_SLIP_1, D(1), 1),
             *check_remainder(AT_SLIP_1, D(99), 1)]
    assert [(p.row, p.saw["line"]) for p in found] == [(1, 2)] * 3


@pytest.mark.rule("ORD-030")
def test_a_step_that_takes_nothing_is_told() -> None:
    assert [p.code for p in check_step(Step.INVOICE, [(ORDER, D(0))])] == ["ORD-030-nothing"]
    assert [p.code for p in check_step(Step.INVOICE, [])] == ["ORD-030-nothing"]


@pytest.mark.rule("ORD-023")
@pytest.mark.parametrize(("delivered", "allowed"), [(98, True), (97, True), (96, False), (100, True)])
def test_a_line_is_closed_after_a_small_underdelivery(delivered: int, allowed: bool) -> None:
    line = Counters(D(100), delivered=D(delivered), under=D(3))
    found = check_close(line, 0)
    assert [(p.code, p.saw["least"]) for p in found] == ([] if allowed else [("ORD-023-short", D(97))])
    closed = close_line(line)
    assert (closed.cancelled, closed.deliver_remainder, closed.ordered) == (D(100 - delivered), D(0), D(100))


@pytest.mark.rule("ORD-023")
def test_a_line_that_accepts_no_underdelivery_is_not_closed_short() -> None:
    assert [p.code for p in check_close(Counters(D(100), delivered=D(99)), 0)] == ["ORD-023-short"]


@pytest.mark.rule("ORD-024")
@pytest.mark.parametrize(("remainder", "cancelled"), [(60, 0), (10, 50), (0, 60)])
def test_the_remainder_is_set_or_cancelled_and_opened_again(remainder: int, cancelled: int) -> None:
    line = set_remainder(AT_SLIP_1, D(remainder))
    assert (line.cancelled, line.deliver_remainder, line.ordered) == (D(cancelled), D(remainder), D(100))
    assert (reopen(line).deliver_remainder, line.deliver_now) == (D(60), D(min(remainder, 25)))


@pytest.mark.rule("ORD-024")
@pytest.mark.parametrize(("line", "remainder", "good"), [
    (AT_SLIP_1, 0, True), (AT_SLIP_1, 60, True), (AT_SLIP_1, 61, False), (AT_SLIP_1, -1, False), (Counters(D(-5)), -5, True),
    (Counters(D(-5)), 1, False), (Counters(D(5), delivered=D(6)), 0, True), (Counters(D(5), delivered=D(6)), 1, False)])
def test_a_remainder_lies_within_what_is_not_delivered(line: Counters, remainder: int, good: bool) -> None:
    assert [p.code for p in check_remainder(line, D(remainder), 2)] == ([] if good else ["ORD-024-most"])
    if good:
        assert set_remainder(line, D(remainder)).deliver_remainder == remainder


@pytest.mark.rule("ORD-024")
def test_only_what_was_cancelled_is_opened_again() -> None:
    assert [p.code for p in check_reopen(ORDER, 0)] == ["ORD-024-none"]
    assert check_reopen(close_line(ORDER), 0) == ()


@pytest.mark.rule("ORD-026")
@pytest.mark.parametrize(("ordered", "good"), [(40, True), (39, False), (0, False), (200, True), (-40, False)])
def test_no_less_is_ordered_than_is_delivered(ordered: int, good: bool) -> None:
    assert [p.code for p in check_ordered(AT_SLIP_1, D(ordered), 0)] == ([] if good else ["ORD-026-less"])
    assert check_ordered(Counters(D(5)), D(ordered), 0) == ()


@pytest.mark.rule("ORD-026")
def test_the_price_changes_until_the_last_piece_is_invoiced() -> None:
    part = invoice(Counters(D(3)), D(2))
    assert check_terms(part, 0) == ()
    assert [p.code for p in check_terms(invoice(part, D(1)), 0)] == ["ORD-026-invoiced"]
    assert check_terms(Counters(D(0)), 0) == ()


@pytest.mark.rule("ORD-003", "ORD-024")
@pytest.mark.parametrize(("lines", "status"), [
    ([], Status.OPEN), ([Counters(D(0))], Status.OPEN), ([ORDER], Status.OPEN), ([close_line(ORDER)], Status.CANCELLED),
    ([close_line(ORDER), ORDER], Status.OPEN), ([close_line(deliver(ORDER, D(1))), close_line(ORDER)], Status.DELIVERED),
    ([invoice(ORDER, D(100)), close_line(ORDER)], Status.INVOICED), ([invoice(ORDER, D(100)), ORDER], Status.OPEN),
    ([invoice(ORDER, D(100)), deliver(ORDER, D(100))], Status.DELIVERED),
    ([Counters(D(0)), close_line(ORDER)], Status.CANCELLED)])
def test_the_status_of_an_order_is_that_of_what_is_left(lines: list[Counters], status: Status) -> None:
    assert order_status(lines) is status


@pytest.mark.rule("ORD-003")
def test_the_document_status_is_the_highest_of_any_line() -> None:
    assert document_status([]) is Step.NONE
    assert document_status([Step.CONFIRMATION, Step.INVOICE, Step.PACKING_SLIP]) is Step.INVOICE
    assert later(Step.PACKING_SLIP, Step.CONFIRMATION) is Step.PACKING_SLIP


@pytest.mark.rule("ORD-005")
def test_an_order_is_deleted_only_before_its_first_document() -> None:
    assert check_delete("VO-1", Step.NONE) == check_delete("VO-1", Step.QUOTATION) == ()
    assert [p.code for p in check_delete("VO-1", Step.CONFIRMATION)] == ["ORD-005-posted"]


@pytest.mark.rule("ORD-051")
def test_a_slip_is_cancelled_once_and_only_before_it_is_invoiced() -> None:
    lines = [SlipLine(D(40)), SlipLine(D(10), D(1))]
    assert check_cancel_slip("PB-1", lines[:1], corrected=False) == ()
    assert [(p.code, p.row) for p in check_cancel_slip("PB-1", lines, corrected=False)] == [("ORD-051-invoiced", 1)]
    assert [p.code for p in check_cancel_slip("PB-1", lines, corrected=True)] == ["ORD-051-twice"]
    assert counted(undeliver(deliver(ORDER, D(40)), D(40))) == counted(ORDER)


@pytest.mark.rule("ORD-051")
@pytest.mark.parametrize(("line", "new", "good"), [
    (SlipLine(D(40), D(10)), 10, True), (SlipLine(D(40), D(10)), 9, False), (SlipLine(D(40), D(10)), 40, True),
    (SlipLine(D(40), D(10)), 41, False), (SlipLine(D(-4)), -4, True), (SlipLine(D(-4)), 4, False), (SlipLine(D(4)), 0, True)])
def test_a_slip_is_corrected_down_to_what_is_invoiced(line: SlipLine, new: int, good: bool) -> None:
    assert [p.code for p in check_correct_slip([(line, D(new))])] == ([] if good else ["ORD-051-range"])


@pytest.mark.rule("ORD-071")
def test_a_cancelled_invoice_lets_its_slips_be_invoiced_again() -> None:
    line = invoice(deliver(ORDER, D(40)), D(40))
    assert counted(uninvoice(line, D(40))) == counted(deliver(ORDER, D(40)))


@pytest.mark.rule("ORD-020")
@given(st.integers(-50, 50).filter(bool), st.lists(st.tuples(st.sampled_from("pdic"), st.integers(0, 30)), max_size=12),
       st.booleans())
def test_counters_always_stand_in_their_order(ordered: int, steps: list[tuple[str, int]], picking: bool) -> None:
    line = Counters(D(ordered), over=D(10))
    names = {"p": Step.PICKING_LIST, "d": Step.PACKING_SLIP, "i": Step.INVOICE}
    for kind, count in steps:
        taken = D(line.sign * count)
        if kind == "c":
            line = close_line(line)
        elif check_step(names[kind], [(line, taken)]) == ():
            line = {"p": lambda x, q: pick(x, q), "d": lambda x, q: deliver(x, q, picking=picking),
                    "i": lambda x, q: invoice(x, q, picking=picking)}[kind](line, taken)
        s = line.sign
        assert 0 <= s * line.invoiced <= s * line.delivered <= s * line.ordered * D("1.1")
        assert not picking or s * line.picked >= s * line.delivered
        assert line.invoice_remainder == line.deliver_remainder + line.not_invoiced
        assert s * line.deliver_remainder >= 0

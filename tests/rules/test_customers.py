"""Every cell of the blocking matrix, and the messages and offers around it (credit 1)."""

import pytest

from app.core.enums import Blocked
from app.core.facts import Money
from app.rules.customers import (
    MATRIX,
    BlockWish,
    CustomerFacts,
    Event,
    Moment,
    Result,
    check,
    check_both,
    check_hold_mark,
    plan_block,
)

# The chapter's table, read row by row: what Ship, Invoice and All do. c = refused when created, p = refused when posted,
# x = left out of the batch, w = asked first, . = allowed.
CHAPTER = {
    Event.QUOTATION: "c c c", Event.QUOTATION_TO_ORDER: "c c c", Event.QUOTATION_TO_INVOICE: "c c c", Event.NEW_ORDER: "c c c",
    Event.ENLARGE_ORDER: "c c c", Event.REDUCE_ORDER: ". . .", Event.CONFIRM_ORDER: "w w p", Event.PICKING_LIST: "cp cp cp",
    Event.PACKING_SLIP: "p p p", Event.SHIP_AND_INVOICE: "p p p", Event.UNDO_PACKING_SLIP: ". . p",
    Event.INVOICE_PACKING_SLIP: ". p p", Event.FREE_TEXT_INVOICE: ". c c", Event.POST_FREE_TEXT_INVOICE: ". p p",
    Event.GOODS_INVOICE: "p c c", Event.RECURRING_INVOICE: ". x x", Event.PREPAYMENT_INVOICE: ". p p",
    Event.PREPAYMENT_CREDIT_NOTE: ". . p", Event.CREDIT_NOTE: ". . cp", Event.CANCEL_INVOICE: ". . p",
    Event.CORRECT_INVOICE: ". p p", Event.CANCEL_CREDIT_NOTE: ". p p", Event.RETURN_ORDER: ". . cp",
    Event.COLLECTION_LETTER: ". . cp", Event.COLLECTION_LETTER_BATCH: ". . x", Event.INTEREST_NOTE: ". . cp",
    Event.INTEREST_NOTE_BATCH: ". . x", Event.ADJUST_CHARGES: ". . p", Event.STATEMENT: ". . .", Event.REPORT: ". . .",
    Event.PAYMENT: ". . cp", Event.JOURNAL_INVOICE: ". cp cp", Event.JOURNAL_UNTYPED: ". cp cp", Event.JOURNAL_OTHER: ". . cp",
    Event.BANK_LINE: ". . p", Event.REFUND: ". . c", Event.WRITE_OFF: ". . p", Event.RETURNED_PAYMENT: ". . p",
    Event.SETTLEMENT: ". . p", Event.UNDO_SETTLEMENT: ". . p", Event.REVERSE_INVOICE_LINE: ". p p",
    Event.REVERSE_OTHER_LINE: ". . p", Event.BILL_DRAW: ". . cp", Event.BILL_REMIT: ". . p", Event.BILL_HONOUR: ". . p",
    Event.BILL_PROTEST: ". . p", Event.BILL_REDRAW: ". . cp", Event.DIRECT_DEBIT_SELECT: ". w x", Event.DIRECT_DEBIT_FILE: ". . x",
    Event.DIRECT_DEBIT_POST: ". . p", Event.CARD: "c c cp", Event.PAYMENT_FOR_OTHER_COMPANY: ". . p", Event.REVALUATION: ". . .",
    Event.OPENING_HELPER: "x x x",
}
CELLS = [(event, value, letters) for event, row in CHAPTER.items()
         for value, letters in zip((Blocked.BLANK, Blocked.SHIP, Blocked.INVOICE, Blocked.ALL), (". " + row).split(), strict=True)]


def smit(blocked: Blocked = Blocked.BLANK, **more: bool) -> CustomerFacts:
    return CustomerFacts(10, "C10", "Bakkerij Smit BV", blocked, **more)


@pytest.mark.rule(*(f"BLK-M{n:02}" for n in range(1, 55)), "BLK-03", "BLK-04")
@pytest.mark.parametrize(("event", "value", "letters"), CELLS, ids=[f"{e.value}-{v.name}" for e, v, _ in CELLS])
def test_every_cell_of_the_matrix(event: Event, value: Blocked, letters: str) -> None:
    created, posted = check(smit(value), event, Moment.CREATE), check(smit(value), event, Moment.POST)
    if letters == "w":
        assert created.result is posted.result is Result.WARNING and created.problems[0].code == "BM-5"
        return
    refused = {Moment.CREATE: "c" in letters or letters == "x", Moment.POST: "p" in letters or letters == "x"}
    for verdict, moment, code in ((created, Moment.CREATE, "BM-1"), (posted, Moment.POST, "BM-2")):
        assert verdict.result is (Result.REFUSED if refused[moment] else Result.ALLOWED)
        assert not refused[moment] or verdict.problems[0].code == code


@pytest.mark.rule("BLK-06")
@pytest.mark.parametrize(("event", "value", "letters"), CELLS)
def test_a_batch_never_refuses_but_leaves_out_with_the_amount(event: Event, value: Blocked, letters: str) -> None:
    verdict = check(smit(value), event, Moment.POST, batch=True, amount=Money(5000, "EUR"))
    assert verdict.result is (Result.ALLOWED if letters == "." else Result.LEFT_OUT)
    if letters != ".":
        assert verdict.problems[0].code == "BM-4" and verdict.problems[0].saw["amount"] == Money(5000, "EUR")


@pytest.mark.rule("BLK-06")
def test_a_person_may_let_a_batch_go_on_after_warnings() -> None:
    verdict = check(smit(Blocked.INVOICE), Event.DIRECT_DEBIT_SELECT, Moment.CREATE, batch=True, go_on_after_warnings=True)
    assert verdict.result is Result.WARNING


@pytest.mark.rule("BLK-22")
@pytest.mark.parametrize("event", list(Event))
def test_privacy_behaves_as_all_with_its_own_message(event: Event) -> None:
    verdict = check(smit(Blocked.ALL, privacy_blocked=True), event, Moment.POST)
    asked_of_all = check(smit(Blocked.ALL), event, Moment.POST)
    expected = Result.REFUSED if event is Event.STATEMENT else asked_of_all.result
    assert verdict.result is expected
    assert verdict.result is Result.ALLOWED or verdict.problems[0].code == "BM-3"


@pytest.mark.rule("BLK-02")
def test_the_invoice_account_can_refuse_and_is_named() -> None:
    payer = CustomerFacts(11, "C11", "Holding Smit", Blocked.SHIP)
    verdict = check_both(smit(), payer, Event.NEW_ORDER, Moment.CREATE)
    assert verdict.result is Result.REFUSED and verdict.problems[0].saw["no"] == "C11"


@pytest.mark.rule("BLK-05", "MST-073")
def test_inactive_is_told_before_blocked_and_only_stops_new_business() -> None:
    sleeping = smit(Blocked.ALL, inactive=True)
    assert check(sleeping, Event.NEW_ORDER, Moment.CREATE).problems[0].code == "MST-073-inactive"
    assert check(smit(inactive=True), Event.PAYMENT, Moment.POST).result is Result.ALLOWED


@pytest.mark.rule("BLK-16")
@pytest.mark.parametrize(("event", "offered"), [(Event.WRITE_OFF, True), (Event.RETURNED_PAYMENT, True), (Event.PAYMENT, False)])
def test_events_from_outside_offer_a_temporary_change(event: Event, offered: bool) -> None:
    assert check(smit(Blocked.ALL), event, Moment.POST).temporary_change is offered


@pytest.mark.rule("BLK-M34")
def test_an_untyped_journal_line_is_told_to_choose_a_type() -> None:
    codes = [p.code for p in check(smit(Blocked.INVOICE), Event.JOURNAL_UNTYPED, Moment.POST).problems]
    assert codes == ["BM-2", "BLK-M34-type"]


@pytest.mark.rule("BLK-10")
def test_a_change_needs_a_reason_and_only_a_stricter_value_shows_its_impact() -> None:
    plan, problems = plan_block(smit(Blocked.INVOICE), BlockWish(Blocked.SHIP, None))
    assert not plan.stricter and [p.code for p in problems] == ["BLK-10-reason"]
    plan, problems = plan_block(smit(Blocked.SHIP), BlockWish(Blocked.ALL, 3))
    assert plan.stricter and problems == ()


@pytest.mark.rule("BLK-20")
def test_privacy_on_sets_all_and_off_sets_blank() -> None:
    assert plan_block(smit(Blocked.SHIP), BlockWish(Blocked.SHIP, 3, privacy=True))[0].blocked is Blocked.ALL
    plan, _ = plan_block(smit(Blocked.ALL, privacy_blocked=True), BlockWish(Blocked.ALL, 3, privacy=False))
    assert (plan.blocked, plan.privacy) == (Blocked.BLANK, False)


@pytest.mark.rule("BLK-21")
def test_another_value_under_privacy_asks_first() -> None:
    plan, problems = plan_block(smit(Blocked.ALL, privacy_blocked=True), BlockWish(Blocked.SHIP, 3))
    assert not plan.privacy and [p.code for p in problems] == ["BLK-21-privacy"]


@pytest.mark.rule("OH-01")
@pytest.mark.parametrize(("mark", "good"), [("", True), ("JD", True), ("ABC", True), ("ABCD", False)])
def test_the_hold_mark_has_up_to_three_characters(mark: str, good: bool) -> None:
    assert (check_hold_mark(mark) == ()) is good


def test_the_matrix_knows_every_event() -> None:
    assert set(MATRIX) == set(Event) == set(CHAPTER)

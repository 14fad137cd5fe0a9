"""Quotations from created to confirmed, lost, cancelled or expired (ORD-010, ORD-011)."""

from dataclasses import replace
from datetime import date

import pytest

from app.core.problems import Weight
from app.rules.sales.quotations import (
    Quotation,
    State,
    after_confirming,
    check_close,
    check_confirm,
    check_extend,
    check_send,
    keeps_prices,
)

LAST, AFTER = date(2026, 2, 28), date(2026, 3, 1)
SENT = Quotation("OF-1", State.SENT, LAST, (False, False, True), "Smit")


@pytest.mark.rule("ORD-010")
@pytest.mark.parametrize(("stored", "day", "state"), [
    (State.SENT, LAST, State.SENT), (State.SENT, AFTER, State.EXPIRED), (State.CREATED, AFTER, State.CREATED),
    (State.CONFIRMED, AFTER, State.CONFIRMED), (State.LOST, AFTER, State.LOST)])
def test_what_was_sent_expires_after_its_last_day(stored: State, day: date, state: State) -> None:
    assert replace(SENT, stored=stored).state(day) is state


@pytest.mark.rule("ORD-010")
@pytest.mark.parametrize(("quotation", "day", "codes"), [
    (replace(SENT, stored=State.CREATED), LAST, []), (SENT, LAST, []), (SENT, AFTER, ["ORD-010-valid"]),
    (replace(SENT, lines=()), LAST, ["ORD-010-empty"]), (replace(SENT, stored=State.LOST), LAST, ["ORD-010-state"]),
    (replace(SENT, stored=State.CONFIRMED), LAST, ["ORD-010-state"])])
def test_a_quotation_is_sent_while_it_is_open_and_valid(quotation: Quotation, day: date, codes: list[str]) -> None:
    assert [p.code for p in check_send(quotation, day)] == codes


@pytest.mark.rule("ORD-010")
def test_an_expired_quotation_is_extended_and_a_closed_one_is_not() -> None:
    assert check_extend(SENT, AFTER, AFTER) == ()
    assert [p.code for p in check_extend(SENT, LAST, AFTER)] == ["ORD-010-valid"]
    assert [p.code for p in check_extend(replace(SENT, stored=State.CANCELLED), AFTER, AFTER)] == ["ORD-010-state"]


@pytest.mark.rule("ORD-010")
@pytest.mark.parametrize(("stored", "reason", "codes"), [
    (State.SENT, True, []), (State.CREATED, True, []), (State.SENT, False, ["ORD-010-reason"]),
    (State.LOST, True, ["ORD-010-state"])])
def test_a_quotation_is_closed_once_with_a_reason(stored: State, reason: bool, codes: list[str]) -> None:
    assert [p.code for p in check_close(replace(SENT, stored=stored), AFTER, has_reason=reason)] == codes


@pytest.mark.rule("ORD-011")
@pytest.mark.parametrize(("quotation", "chosen", "codes"), [
    (SENT, [0, 1], []), (SENT, [], ["ORD-011-lines"]), (SENT, [0, 2], ["ORD-011-twice"]),
    (replace(SENT, stored=State.CONFIRMED), [0], []), (replace(SENT, stored=State.LOST), [0], ["ORD-010-state"]),
    (replace(SENT, prospect=7), [0], ["ORD-011-prospect"])])
def test_each_line_becomes_an_order_line_once(quotation: Quotation, chosen: list[int], codes: list[str]) -> None:
    assert [p.code for p in check_confirm(quotation, chosen, LAST)] == codes


@pytest.mark.rule("ORD-011")
def test_after_its_last_day_it_is_asked_whether_the_prices_are_kept() -> None:
    assert (keeps_prices(SENT, LAST), keeps_prices(SENT, AFTER)) == (True, False)
    asked, = check_confirm(SENT, [0], AFTER)
    assert (asked.code, asked.weight) == ("ORD-011-prices", Weight.WARNING)


@pytest.mark.rule("ORD-011")
def test_a_quotation_is_confirmed_when_its_last_line_is_in_an_order() -> None:
    assert after_confirming(SENT, [0]) is State.SENT
    assert after_confirming(SENT, [0, 1]) is State.CONFIRMED

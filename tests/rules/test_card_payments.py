"""Card payments before a row is read: what an event may be, and payouts against captures (CCD-01…04)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.cards import Card, Happened, PayoutLine, check_back, check_capture, check_new, live, match

D = date(2026, 3, 10)


def card(*happened: Happened, state: str = "captured", authorised: int = 300_00, token: str = "ch_1", card_id: int = 1) -> Card:
    return Card(card_id, "Mollie", token, "EUR", authorised, D, D + timedelta(7), state, happened)


def captured(amount: int, value: int | None = None) -> Happened:
    return Happened("capture", D, amount, amount if value is None else value)


def line(gross: int, fee: int = 0, net: int | None = None, token: str = "ch_1", number: int = 1, day: date = D,
         currency: str = "EUR") -> PayoutLine:
    return PayoutLine(number, token, day, gross, fee, gross - fee if net is None else net, currency)


@pytest.mark.rule("CCD-01")
@pytest.mark.parametrize(("last4", "expiry", "amount", "code"), [
    ("4242", "08/28", 1, None), ("4242", "", 1, None), ("424", "", 1, "CCD-01-last4"), ("42424", "", 1, "CCD-01-last4"),
    ("42 2", "", 1, "CCD-01-last4"), ("٤٢٤٢", "", 1, "CCD-01-last4"), ("4242", "00/28", 1, "CCD-01-expiry"),
    ("4242", "8/28", 1, "CCD-01-expiry"), ("4242", "13/28", 1, "CCD-01-expiry"), ("4242", "", 0, "CCD-01-amount"),
    ("4242", "", -1, "CCD-01-amount")])
def test_what_is_stored_of_a_card(last4: str, expiry: str, amount: int, code: str | None) -> None:
    assert [p.code for p in check_new("ch_1", last4, expiry, amount, D, D)] == ([code] if code else [])


@pytest.mark.rule("CCD-02")
@pytest.mark.parametrize(("amount", "days", "state", "code"), [
    (300_00, 7, "authorised", None), (300_00, 0, "authorised", None), (300_01, 0, "authorised", "CCD-02-over"),
    (0, 0, "authorised", "CCD-01-amount"), (1, 8, "authorised", "CCD-02-lapsed"), (1, -1, "authorised", "CCD-02-early"),
    (1, 0, "captured", "CCD-02-state"), (1, 0, "voided", "CCD-02-state"), (1, 0, "declined", "CCD-02-state")])
def test_at_most_what_was_authorised_is_captured_until_its_last_day(amount: int, days: int, state: str, code: str | None) -> None:
    found = check_capture(card(state=state), amount, D + timedelta(days))
    assert [p.code for p in found] == ([code] if code else [])


@pytest.mark.rule("CCD-02")
@pytest.mark.parametrize(("amount", "code"), [(120_00, None), (120_01, "CCD-02-over"), (0, "CCD-01-amount")])
def test_what_is_given_back_is_at_most_captured_less_given_back(amount: int, code: str | None) -> None:
    one = card(captured(180_00), Happened("refund", D, 60_00, -60_00))
    assert [p.code for p in check_back(one, amount, D)] == ([code] if code else [])
    assert [p.code for p in check_back(card(state="authorised"), 1, D)] == ["CCD-02-state"]


@pytest.mark.rule("CCD-02")
@pytest.mark.parametrize(("state", "days", "holds"), [("authorised", 0, True), ("authorised", -1, False), ("captured", 0, False)])
def test_an_authorisation_reserves_through_its_last_day(state: str, days: int, holds: bool) -> None:
    assert live(state, D + timedelta(days), D) is holds


@pytest.mark.rule("CCD-04", "CCD-X1")
def test_100_less_2_90_pays_out_97_10() -> None:
    found = match([line(100_00, 2_90)], [card(captured(100_00))], "EUR")
    assert (found.gross, found.fee, found.net, found.known[0].value, found.problems) == (100_00, 2_90, 97_10, 100_00, ())


@pytest.mark.rule("CCD-04")
@pytest.mark.parametrize(("lines", "codes"), [
    ([line(100_00, 2_90, 97_11)], ["CCD-04-net"]), ([line(100_00, token="CH_1")], []),
    ([line(100_00, token="x")], ["CCD-04-unknown", "CCD-04-none"]), ([line(99_99)], ["CCD-04-differs"]),
    ([line(100_00, currency="USD")], ["CCD-04-currency"]), ([], ["CCD-04-none"]),
    ([line(60_00), line(40_00, number=2)], ["CCD-04-differs"])])
def test_lines_that_are_unknown_wrong_or_different_are_told(lines: list[PayoutLine], codes: list[str]) -> None:
    assert [p.code for p in match(lines, [card(captured(100_00))], "EUR").problems] == codes


@pytest.mark.rule("CCD-04")
def test_a_payout_in_the_books_stays_out_unless_it_was_taken_back() -> None:
    paid = Happened("payout", D, 100_00, -100_00)
    assert [p.code for p in match([line(100_00)], [card(captured(100_00), paid)], "EUR").problems] == [
        "CCD-04-present", "CCD-04-none"]
    undone = Happened("payout", D, -100_00, 100_00)
    assert match([line(100_00)], [card(captured(100_00), paid, undone)], "EUR").problems == ()


@pytest.mark.rule("CCD-04")
@given(worth=st.integers(1, 10**9), amount=st.integers(1, 10**7), parts=st.lists(st.integers(1, 10**6), min_size=1, max_size=5))
def test_paying_out_everything_leaves_nothing_on_the_clearing_account(worth: int, amount: int, parts: list[int]) -> None:
    total = sum(parts) + amount
    lines = [line(part, number=n, day=D + timedelta(n)) for n, part in enumerate([*parts, amount], 1)]
    found = match(lines, [card(captured(total, worth), authorised=total)], "EUR")
    assert sum(p.value for p in found.known) == worth and found.net == total

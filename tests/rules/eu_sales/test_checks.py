"""What is wrong with a list, and corrections of filed periods (ESL-007, 021, 022, 040…043)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.core.eu_sales import SupplyType
from app.core.problems import Weight
from app.rules.eu_sales import corrections
from app.rules.eu_sales.checks import CheckedLine, Checking, check, unverified
from app.rules.eu_sales.corrections import Correction, Filed
from app.rules.eu_sales.countries import Route, from_json, rule_of
from app.rules.eu_sales.rounding import Piece, gather

L, S, T = SupplyType
TODAY = date(2026, 4, 10)
FACTS = Checking("NL", "NL004495445B01", TODAY, date(2026, 3, 31))
GOOD = CheckedLine(0, "DE136695976", L, 100_000, ("Muster GmbH",), frozenset({"DE"}), 50_000, asked_on=TODAY, answer="valid")


def codes(line: CheckedLine, facts: Checking = FACTS) -> list[str]:
    return [p.code.removeprefix("ESL-022-") for p in check([line], facts)]


@pytest.mark.rule("ESL-022")
def test_a_sound_line_raises_nothing() -> None:
    assert codes(GOOD) == []


@pytest.mark.rule("ESL-022", "ESL-021")
@pytest.mark.parametrize(("line", "wanted"), [
    (replace(GOOD, vat_number=""), "number"), (replace(GOOD, vat_number="DE777666555", asked_on=TODAY), "form"),
    (replace(GOOD, vat_number="DE12345"), "form"), (replace(GOOD, other_list="ESL-7"), "twice")])
def test_errors_refuse_the_list_at_their_line(line: CheckedLine, wanted: str) -> None:
    found = [p for p in check([line], FACTS) if p.weight is Weight.ERROR]
    assert [(p.code, p.row) for p in found] == [(f"ESL-022-{wanted}", 0)]


@pytest.mark.rule("ESL-022")
def test_a_company_without_number_files_nothing() -> None:
    assert codes(GOOD, replace(FACTS, registration=" ")) == ["own"]


@pytest.mark.rule("ESL-022")
@pytest.mark.parametrize(("line", "wanted"), [
    (replace(GOOD, delivered=frozenset({"NL"})), ["domestic"]), (replace(GOOD, delivered=frozenset({"CH"})), ["third"]),
    (replace(GOOD, delivered=frozenset({"FR"})), ["delivery"]), (replace(GOOD, type=T, delivered=frozenset({"FR"})), []),
    (replace(GOOD, type=T, delivered=frozenset({"NL"})), ["domestic"]), (replace(GOOD, type=S, delivered=frozenset({"NL"})), []),
    (replace(GOOD, vat_number="FR83404833048", delivered=frozenset({"MC"})), []),
    (replace(GOOD, exact=-1), ["negative"]), (replace(GOOD, exact=-1, correction=True), []),
    (replace(GOOD, exact=250_000), []), (replace(GOOD, exact=250_001), ["average"]),
    (replace(GOOD, exact=250_001, average=None), []),
    (replace(GOOD, number_changed=True), ["changed"]), (replace(GOOD, customers=("A", "B")), ["shared"]),
    (replace(GOOD, answer="invalid"), ["invalid"])])
def test_warnings_want_a_tick(line: CheckedLine, wanted: list[str]) -> None:
    found = check([line], FACTS)
    assert [p.code.removeprefix("ESL-022-") for p in found] == wanted
    assert all(p.weight is Weight.WARNING and p.key and p.row == 0 for p in found)


@pytest.mark.rule("ESL-022")
@pytest.mark.parametrize(("asked_on", "answer", "old"), [
    (TODAY - timedelta(180), "valid", False), (TODAY - timedelta(181), "valid", True), (None, "", True),
    (TODAY, "unavailable", True), (TODAY, "invalid", False)])
def test_a_number_is_verified_for_so_many_days(asked_on: date | None, answer: str, old: bool) -> None:
    line = replace(GOOD, asked_on=asked_on, answer=answer)
    assert unverified([line, line], TODAY, 180) == (("DE136695976",) if old else ())
    assert unverified([line], TODAY, 0) == ()


@pytest.mark.rule("ESL-022")
def test_what_is_not_verified_is_asked_once_for_all() -> None:
    unknown = replace(GOOD, asked_on=None)
    found = check([unknown, replace(unknown, vat_number="ATU12345675", delivered=frozenset({"AT"}))], FACTS)
    assert [(p.code, p.saw["count"]) for p in found] == [("ESL-022-unverified", 2)]


# ---------------------------------------------------------------- corrections

JANUARY = Filed(date(2026, 1, 1), date(2026, 1, 31), "LST", "ESL-1")
WRONG = Correction(JANUARY.start, JANUARY.end, "DE136695976", L, 100_000, "Wrong number typed", (7,), 3)


@pytest.mark.rule("ESL-040", "ESL-031")
def test_what_is_posted_late_becomes_a_line_per_period_number_and_type() -> None:
    filed = (JANUARY, Filed(date(2026, 3, 1), date(2026, 3, 31), "S"))
    late = [(L, 1_000, date(2026, 1, 31)), (L, 500, date(2026, 1, 1)), (S, 900, date(2026, 3, 5)), (L, 800, date(2026, 3, 5))]
    found = [(kind, amount, corrections.filed_period(filed, day, kind)) for kind, amount, day in late]
    made = gather([Piece("DE136695976", kind, amount, 3, None, (period.start, period.end) if period else None)
                   for kind, amount, period in found], rule_of("NL", TODAY).rounding)
    assert [(x.type, x.exact, x.correction_of and x.correction_of[0]) for x in made] == [
        (L, 800, None), (L, 1_500, JANUARY.start), (S, 900, date(2026, 3, 1))]


@pytest.mark.rule("ESL-042")
def test_a_wrong_number_makes_two_lines_that_cancel_out() -> None:
    minus, plus = corrections.number_changed(WRONG, "ATU12345675")
    assert (minus.vat_number, minus.amount) == ("DE136695976", -100_000)
    assert (plus.vat_number, plus.amount) == ("ATU12345675", 100_000)
    lines = gather([minus.piece(), plus.piece()], rule_of("NL", TODAY).rounding)
    assert [(line.country, line.reported, line.correction_of) for line in lines] == [
        ("AT", 100_000, (JANUARY.start, JANUARY.end)), ("DE", -100_000, (JANUARY.start, JANUARY.end))]


@pytest.mark.rule("ESL-041")
@pytest.mark.parametrize(("country", "wanted"), [("NL", Route.NEXT_LIST), ("BE", Route.NEXT_LIST), ("DE", Route.OLD_PERIOD)])
def test_the_country_says_where_a_correction_goes(country: str, wanted: Route) -> None:
    assert corrections.route(rule_of(country, TODAY)) is wanted


@pytest.mark.rule("ESL-007")
def test_a_credit_note_is_netted_in_its_own_period_unless_the_country_corrects_the_old_one() -> None:
    usual, other = rule_of("NL", TODAY), from_json("NL", date(2026, 1, 1), {"credit_route": "old_period"})
    invoice = date(2026, 1, 15)
    assert corrections.credit_note_period(usual, invoice, [JANUARY], L) is None
    assert corrections.credit_note_period(other, invoice, [JANUARY], L) == JANUARY
    assert corrections.credit_note_period(other, None, [JANUARY], L) is None
    assert corrections.credit_note_period(other, date(2026, 2, 1), [JANUARY], L) is None


@pytest.mark.rule("ESL-040")
@pytest.mark.parametrize(("correction", "number", "wanted"), [
    (WRONG, None, []), (WRONG, "ATU12345675", []), (WRONG, "DE136695976", ["ESL-042-same"]),
    (replace(WRONG, reason="123456789"), None, ["ESL-040-reason"]), (replace(WRONG, amount=0), None, ["ESL-040-nothing"]),
    (replace(WRONG, start=date(2026, 2, 1), end=date(2026, 2, 28)), None, ["ESL-040-period"])])
def test_a_correction_says_why_and_changes_a_filed_period(correction: Correction, number: str | None, wanted: list[str]) -> None:
    assert [p.code for p in corrections.check(correction, [JANUARY], number)] == wanted

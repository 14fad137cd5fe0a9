"""VAT of bad debts: each country's condition on both sides of its day, and what is owed again (WOF-20)."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.facts import Term
from app.rules.vat_relief import RULES, State, WrittenOff, earliest, explained, owed_again, relief

DUE, OFF = date(2025, 3, 31), date(2025, 6, 30)
DEBT = WrittenOff(1, "NL", date(2025, 2, 28), DUE, OFF, 1210_00, 210_00)


@pytest.mark.rule("WOF-20")
@pytest.mark.parametrize(("country", "evidence", "first"), [
    ("NL", None, date(2026, 3, 31)), ("NL", date(2025, 9, 1), date(2025, 9, 1)), ("NL", date(2025, 5, 1), OFF),
    ("NL", date(2027, 1, 1), date(2026, 3, 31)), ("BE", None, None), ("BE", date(2025, 9, 1), date(2025, 9, 1)),
    ("FR", None, None), ("FR", date(2025, 5, 1), OFF), ("DE", None, None), ("DE", date(2025, 9, 1), date(2025, 9, 1)),
    ("GB", None, date(2025, 9, 30)), ("GB", date(2025, 7, 1), date(2025, 9, 30))])
def test_the_earliest_day_of_each_country(country: str, evidence: date | None, first: date | None) -> None:
    assert earliest(replace(DEBT, country=country, evidence_on=evidence), RULES[country]) == first


@pytest.mark.rule("WOF-20")
@pytest.mark.parametrize(("country", "today", "state", "code"), [
    ("NL", date(2026, 3, 30), State.WAITING, "WOF-20-later"), ("NL", date(2026, 3, 31), State.POSSIBLE, None),
    ("BE", date(2030, 1, 1), State.WAITING, "WOF-20-evidence"), ("GB", date(2025, 9, 29), State.WAITING, "WOF-20-later"),
    ("GB", date(2025, 9, 30), State.POSSIBLE, None), ("GB", date(2029, 9, 30), State.POSSIBLE, None),
    ("GB", date(2029, 10, 1), State.TOO_LATE, "WOF-20-too-late"), ("US", date(2030, 1, 1), State.WAITING, "WOF-20-country")])
def test_both_sides_of_the_first_and_the_last_day(country: str, today: date, state: State, code: str | None) -> None:
    found = relief(replace(DEBT, country=country), today)
    assert (found.state, found.reason.code if found.reason else None) == (state, code)
    assert found.amount == (0 if state is State.TOO_LATE else 210_00)


@pytest.mark.rule("WOF-20")
def test_in_the_united_kingdom_the_later_of_supply_and_due_date_counts() -> None:
    late = replace(DEBT, country="GB", supplied=date(2025, 5, 31))
    assert earliest(late, RULES["GB"]) == date(2025, 11, 30)
    assert relief(late, date(2029, 11, 30)).until == date(2029, 11, 30)


@pytest.mark.rule("WOF-20", "WOF-09")
def test_what_is_paid_after_the_claim_brings_its_vat_back_once() -> None:
    claimed = replace(DEBT, claimed_on=date(2026, 4, 1))
    assert relief(claimed, date(2026, 5, 1)).state is State.CLAIMED
    paid = replace(claimed, recovered=300_00)
    assert (relief(paid, date(2026, 5, 1)).state, owed_again(paid)) == (State.OWED_AGAIN, 52_07)
    assert relief(replace(paid, repaid=52_07), date(2026, 5, 1)).state is State.CLAIMED
    assert owed_again(replace(DEBT, separate_vat=True, recovered=1500_00)) == 210_00


@pytest.mark.rule("WOF-20")
def test_what_is_paid_before_the_claim_lessens_it() -> None:
    assert relief(replace(DEBT, recovered=300_00), date(2026, 4, 1)).amount == 157_93
    claimed = replace(DEBT, recovered=300_00, claimed_on=date(2026, 4, 1), claimed=157_93)
    assert (owed_again(claimed), relief(claimed, date(2026, 5, 1)).amount) == (0, 157_93)
    assert owed_again(replace(claimed, recovered=1210_00)) == 157_93
    assert relief(replace(DEBT, recovered=1210_00), date(2026, 4, 1)).state is State.NONE
    assert relief(replace(DEBT, vat=0), date(2026, 4, 1)).state is State.NONE


@pytest.mark.rule("WOF-20")
def test_a_row_names_its_law_and_how_sure_it_is() -> None:
    assert explained(DEBT).saw == {"law": "art. 29 Wet OB", "confidence": "A", "earliest": date(2026, 3, 31),
                                   "evidence": Term("that the debt cannot be collected")}
    assert explained(replace(DEBT, country="US")).saw == {}


@pytest.mark.rule("WOF-20")
@given(gross=st.integers(1, 10**8), part=st.integers(0, 100), recovered=st.integers(0, 10**9))
def test_claimed_and_owed_again_never_come_to_more_than_the_vat(gross: int, part: int, recovered: int) -> None:
    item = replace(DEBT, gross=gross, vat=gross * part // 121, recovered=recovered)
    before = relief(item, date(2026, 4, 1)).amount
    assert before + owed_again(item) == item.vat

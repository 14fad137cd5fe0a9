"""Exchange rates: which one counts, how old it may be, import with its preview, rates by hand."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app import i18n
from app.core.problems import Outcome
from app.models.accounts import ExchangeRate, RateType, ReasonCode
from app.models.company import Company
from app.queries.listing import ListQuery
from app.queries.rates import rate_listing
from app.services import rate_import, rates
from app.services.desk import Desk
from app.services.rate_import import ImportPlan
from app.services.rates import Typed
from tests.storage import given
from tests.storage.given import Office

MONDAY = date(2026, 3, 2)
FILE = "Date,USD,JPY,GBP,XXQ,\n2026-03-06,1.08,160,0.84,5,\n2026-03-03,1.05,N/A,0.84,5,\n2026-03-02,1.04,158.5,0.84,5,\n"


def reason(desk: Desk) -> int:
    with desk.reading() as session:
        return session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == desk.company_id)).first() or 0


def enter(desk: Desk, currency: str, value: str, day: date = MONDAY, *, units: int = 1, per_accounting: bool = False,
          confirmed: frozenset[str] = frozenset(), rate_type: str = "DEFAULT") -> Outcome[int]:
    typed = Typed(currency, "EUR", day, Decimal(value), units, per_accounting, rate_type)
    return rates.enter(desk, typed, reason(desk), confirmed=confirmed)


def quote(desk: Desk, currency: str, day: date, accounting: str = "EUR", rate_type: str = "DEFAULT") -> rates.Quote | None:
    with desk.reading() as session:
        return rates.quote_on(session, desk.company_id, currency, accounting, day, rate_type)


def plan(desk: Desk, content: str = FILE, since: date = date(2026, 1, 1)) -> ImportPlan:
    found = rate_import.plan(desk, "rates.csv", content.encode(), since).value
    assert found is not None
    return found


def count(desk: Desk) -> int:
    with desk.reading() as session:
        return session.scalar(select(func.count()).select_from(ExchangeRate)) or 0


# ---------------------------------------------------------------- which rate counts

@pytest.mark.rule("MST-036")
@pytest.mark.parametrize(("value", "units", "amount", "expected"), [("110", 100, 100_000, 110_000), ("80", 100, 2_000, 1_600)])
def test_quotes_per_hundred_as_in_the_examples(local: Office, value: str, units: int, amount: int, expected: int) -> None:
    enter(local.desk, "USD", value, units=units)
    found = quote(local.desk, "USD", MONDAY)
    assert found is not None and found.convert(amount) == expected


@pytest.mark.rule("RAT-001", "REV-019")
def test_a_quote_converts_as_it_was_given_to_the_last_half_cent(local: Office) -> None:
    enter(local.desk, "USD", "6452.64", per_accounting=True)
    found = quote(local.desk, "USD", MONDAY)
    # 2,664,539,449.74 / 6,452.64 is 412,937.875 exactly; one over the quote first, and it would come to a hair less.
    assert found is not None and found.convert(266_453_944_974) == 412_937_88


@pytest.mark.rule("RAT-001")
def test_a_quote_is_kept_as_it_was_given_in_either_direction(local: Office) -> None:
    enter(local.desk, "USD", "1.25", per_accounting=True)
    with local.desk.reading() as session:
        row = session.scalars(select(ExchangeRate)).one()
        assert (row.value, row.direction) == (Decimal("1.25"), "foreign_per_accounting")
    found = quote(local.desk, "USD", MONDAY)
    assert found is not None and found.rate == Decimal("0.8")


@pytest.mark.postgres
@pytest.mark.rule("RAT-010", "RAT-011", "MST-036")
@pytest.mark.parametrize(("day", "of"), [(date(2026, 3, 1), None), (MONDAY, MONDAY), (date(2026, 3, 8), MONDAY),
                                         (date(2026, 3, 9), date(2026, 3, 9)), (date(2027, 1, 1), date(2026, 3, 9))])
def test_the_newest_earlier_rate_counts_never_a_later_one(office: Office, day: date, of: date | None) -> None:
    enter(office.desk, "USD", "0.90")
    enter(office.desk, "USD", "0.95", date(2026, 3, 9), confirmed=frozenset({"RAT-012-future-2026-03-09"}))
    found = quote(office.desk, "USD", day)
    assert (found.of if found else None) == of


@pytest.mark.rule("RAT-010")
@pytest.mark.parametrize(("days", "problem"), [(35, None), (36, "RAT-010-old")])
def test_a_default_rate_older_than_thirty_five_days_is_a_question(local: Office, days: int, problem: str | None) -> None:
    enter(local.desk, "USD", "0.90")
    with local.desk.reading() as session:
        assert session.scalars(select(RateType.max_age_days).where(RateType.code == "DEFAULT")).one() == 35
        found = rates.check_rate(session, local.desk, "USD", MONDAY + timedelta(days))
    assert [p.code for p in found] == ([problem] if problem else [])


@pytest.mark.rule("RAT-010")
def test_nought_means_any_age_and_no_rate_at_all_offers_both_ways_out(local: Office) -> None:
    with local.desk.writing("test") as unit:
        unit.session.scalars(select(RateType).where(RateType.code == "DEFAULT")).one().max_age_days = 0
    enter(local.desk, "USD", "0.90")
    with local.desk.reading() as session:
        assert rates.check_rate(session, local.desk, "USD", date(2036, 1, 1)) == ()
        none = rates.check_rate(session, local.desk, "CHF", MONDAY)
    assert [p.code for p in none] == ["RAT-010-none"]
    assert [w.action for w in none[0].ways_out] == ["rates.import", "rates.enter"]


@pytest.mark.rule("RAT-010")
def test_the_day_of_the_rate_is_said_beside_the_day_it_is_used_for(local: Office) -> None:
    enter(local.desk, "USD", "0.90")
    outcome = rates.rate_of(local.desk, "USD", date(2026, 5, 1))
    assert outcome.value is not None and (outcome.value.of, outcome.value.age) == (MONDAY, 60)
    assert "02/03/2026" in i18n.problem_text(outcome.problems[0], "en", "en_GB")


@pytest.mark.rule("RAT-007")
def test_a_company_in_pounds_reaches_dollars_through_the_euro_unrounded(local: Office) -> None:
    assert rate_import.run(local.desk, plan(local.desk)).done
    with local.desk.writing("test") as unit:
        unit.session.get_one(Company, local.desk.company_id).accounting_currency = "GBP"
    found = quote(local.desk, "USD", MONDAY, "GBP")
    assert found is not None and found.convert(100_000) == 80_769
    assert quote(local.desk, "GBP", MONDAY, "GBP") is not None
    euro = quote(local.desk, "EUR", MONDAY, "GBP")
    assert euro is not None and euro.convert(10_000) == 8_400


@pytest.mark.rule("RAT-007", "RAT-010")
def test_of_two_legs_the_older_day_is_the_day_of_the_rate(local: Office) -> None:
    enter(local.desk, "USD", "1.04", per_accounting=True)
    enter(local.desk, "GBP", "0.84", MONDAY + timedelta(3), per_accounting=True)
    found = quote(local.desk, "USD", MONDAY + timedelta(4), "GBP")
    assert found is not None and found.of == MONDAY


@pytest.mark.rule("RAT-001")
def test_closing_rates_that_were_never_entered_are_the_default_ones(local: Office) -> None:
    enter(local.desk, "USD", "0.90")
    assert (found := quote(local.desk, "USD", MONDAY, rate_type="CLOSING")) is not None and found.rate == Decimal("0.9")
    enter(local.desk, "USD", "0.91", rate_type="CLOSING")
    assert (found := quote(local.desk, "USD", MONDAY, rate_type="CLOSING")) is not None and found.rate == Decimal("0.91")
    assert (found := quote(local.desk, "USD", MONDAY)) is not None and found.rate == Decimal("0.9")


# ---------------------------------------------------------------- by hand

@pytest.mark.rule("RAT-012")
@pytest.mark.parametrize(("value", "code"), [("0", "RAT-012-value"), ("-1", "RAT-012-value"), ("0.12345678901", "RAT-012-value"),
                                             ("0.1234567891", None)])
def test_a_typed_rate_lies_above_nought_with_ten_decimals_at_most(local: Office, value: str, code: str | None) -> None:
    assert [p.code for p in enter(local.desk, "USD", value).problems] == ([code] if code else [])


@pytest.mark.rule("RAT-012")
def test_a_typed_rate_needs_a_reason_and_another_currency(local: Office) -> None:
    typed = Typed("EUR", "EUR", MONDAY, Decimal(1))
    outcome = rates.enter(local.desk, typed, None)
    assert [p.code for p in outcome.problems] == ["RAT-012-currency", "RAT-012-reason"]
    assert count(local.desk) == 0


@pytest.mark.postgres
@pytest.mark.rule("RAT-005", "RAT-012")
def test_a_corrected_rate_is_a_newer_version_after_one_question(office: Office) -> None:
    desk = office.desk
    enter(desk, "USD", "0.90")
    asked = enter(desk, "USD", "0.95")
    assert [p.code for p in asked.problems] == ["RAT-012-replaces"] and not asked.done
    assert enter(desk, "USD", "0.95", confirmed=frozenset(p.key for p in asked.problems if p.key)).done
    found = quote(desk, "USD", MONDAY)
    assert found is not None and found.rate == Decimal("0.95") and count(desk) == 2


@pytest.mark.rule("RAT-013")
def test_no_rate_is_ever_deleted(local: Office) -> None:
    key = enter(local.desk, "USD", "0.90").value
    assert [p.code for p in rates.delete(local.desk, key or 0).problems] == ["RAT-013-kept"]
    assert count(local.desk) == 1


# ---------------------------------------------------------------- import

@pytest.mark.rule("RAT-003")
def test_the_preview_says_what_is_new_unknown_and_without_a_quotation(local: Office) -> None:
    outcome = rate_import.plan(local.desk, "rates.csv", FILE.encode(), date(2026, 1, 1))
    found = outcome.value
    assert found is not None and (found.new, found.changed, found.unchanged, found.without) == (8, 0, 0, 1)
    assert found.unknown == ("XXQ",) and [p.code for p in outcome.problems] == ["RAT-003-unknown"]
    assert count(local.desk) == 0


@pytest.mark.postgres
@pytest.mark.rule("RAT-005")
def test_the_same_file_twice_changes_nothing(office: Office) -> None:
    desk = office.desk
    done = rate_import.run(desk, plan(desk)).value
    assert done is not None and (done.new, done.changed, done.unchanged) == (8, 0, 0)
    again = plan(desk)
    assert (again.new, again.changed, again.unchanged) == (0, 0, 8)
    assert rate_import.run(desk, again).value is not None and count(desk) == 8


@pytest.mark.rule("RAT-003", "RAT-005")
def test_a_changed_rate_is_stored_as_a_new_version_and_shown_with_old_and_new(local: Office) -> None:
    desk = local.desk
    rate_import.run(desk, plan(desk))
    changed = plan(desk, FILE.replace("1.05", "1.06"))
    assert [(r.currency, r.day, r.old, r.new) for r in changed.rows] == [
        ("USD", date(2026, 3, 3), Decimal("1.05"), Decimal("1.06"))]
    assert rate_import.run(desk, changed).done
    found = quote(desk, "USD", date(2026, 3, 3))
    assert found is not None and found.rate == (1 / Decimal("1.06")).quantize(Decimal("0.0000000001")) and count(desk) == 9


@pytest.mark.rule("RAT-003")
@pytest.mark.parametrize(("after", "odd"), [("1.144", False), ("1.1441", True), ("0.936", False), ("0.9359", True)])
def test_more_than_ten_percent_wants_a_tick(local: Office, after: str, odd: bool) -> None:
    found = plan(local.desk, f"Date,USD,\n2026-03-03,{after},\n2026-03-02,1.04,\n")
    assert [r.day for r in found.odd] == ([date(2026, 3, 3)] if odd else [])
    done = rate_import.run(local.desk, found).value
    assert done is not None and done.left_out == int(odd)
    ticked = plan(local.desk, f"Date,USD,\n2026-03-03,{after},\n2026-03-02,1.04,\n")
    done = rate_import.run(local.desk, ticked, frozenset(r.key for r in ticked.odd)).value
    assert done is not None and done.left_out == 0 and count(local.desk) == 2


@pytest.mark.rule("RAT-012")
def test_an_import_asks_before_it_replaces_a_rate_typed_by_hand(local: Office) -> None:
    enter(local.desk, "USD", "1.03", per_accounting=True)
    found = plan(local.desk)
    assert [(r.key, r.manual) for r in found.odd] == [(("USD", MONDAY), True)]
    rate_import.run(local.desk, found)
    kept = quote(local.desk, "USD", MONDAY)
    assert kept is not None and kept.rate == (1 / Decimal("1.03")).quantize(Decimal("0.0000000001"))


@pytest.mark.rule("RAT-003")
def test_a_preview_that_was_overtaken_is_refused(local: Office) -> None:
    found = plan(local.desk)
    enter(local.desk, "CHF", "1.01")
    assert [p.code for p in rate_import.run(local.desk, found).problems] == ["RAT-003-stale"]
    assert count(local.desk) == 1


@pytest.mark.rule("RAT-001", "RAT-012")
def test_one_import_serves_every_ticked_company_each_held_against_its_own_rates(office: Office) -> None:
    desk, other = office.desk, given.company(office.file, code="OTHER").desk
    assert rate_import.run(desk, plan(desk)).done
    enter(other, "USD", "1.03", per_accounting=True)
    both = [desk.company_id, other.company_id]
    plans = rate_import.plan_all(desk, "eurofxref.csv", FILE.encode(), None, both).value
    assert plans is not None and [(one.new, one.changed, one.unchanged) for one in plans.values()] == [(0, 0, 8), (7, 1, 0)]
    done = rate_import.run_all(desk, plans, {}).value
    assert done is not None and (done.new, done.left_out) == (7, 1), "what was typed by hand there wants a tick"
    assert count(desk) == 16
    kept = quote(other, "USD", MONDAY)
    assert kept is not None and kept.rate == (1 / Decimal("1.03")).quantize(Decimal("0.0000000001"))
    plans = rate_import.plan_all(desk, "eurofxref.csv", FILE.encode(), None, both).value or {}
    assert rate_import.run_all(desk, plans, {other.company_id: frozenset({("USD", MONDAY)})}).done and count(desk) == 17


@pytest.mark.rule("RAT-001", "RAT-003")
def test_a_company_that_moved_on_since_the_preview_stops_the_import_for_all(local: Office) -> None:
    desk, other = local.desk, given.company(local.file, code="OTHER").desk
    plans = rate_import.plan_all(desk, "x.csv", FILE.encode(), None, [desk.company_id, other.company_id]).value
    assert plans is not None
    enter(other, "CHF", "1.01")
    assert [p.code for p in rate_import.run_all(desk, plans, {}).problems] == ["RAT-003-stale"] and count(desk) == 1
    assert [p.code for p in rate_import.run_all(desk, {}, {}).problems] == ["RAT-001-company"]


@pytest.mark.rule("RAT-004")
def test_a_bad_file_and_a_file_without_anything_new_write_nothing(local: Office) -> None:
    for content, code in ((b"<html>log in</html>", "RAT-004-other"), (FILE.encode(), "RAT-003-none")):
        outcome = rate_import.plan(local.desk, "x.csv", content, date(2030, 1, 1))
        assert [p.code for p in outcome.problems] == [code] and outcome.value is None
    assert count(local.desk) == 0


@pytest.mark.rule("RAT-002", "RAT-003")
def test_the_list_shows_the_newest_version_first_and_every_version_on_request(local: Office, tmp_path: Path) -> None:
    desk = local.desk
    rate_import.run(desk, plan(desk))
    rate_import.run(desk, plan(desk, FILE.replace("1.05", "1.06")))
    listing = rate_listing()
    with desk.reading() as session:
        rows = listing.rows(session, query := ListQuery(desk.company_id), listing.keys(session, query))
        versions = listing.count(session, ListQuery(desk.company_id, scope={"view": "versions"}))
        manual = listing.count(session, ListQuery(desk.company_id, scope={"view": "manual"}))
    assert rows[0][0] == date(2026, 3, 6) and len(rows) == 8 and (versions, manual) == (9, 0)
    assert Decimal("1.06") in {r[3] for r in rows} and Decimal("1.05") not in {r[3] for r in rows}

"""Runs: what is in scope, what refuses, what a simulation promises, late and earlier runs, undone settlements (REV-001…034)."""

import os
import signal
import threading
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from app.core.enums import PeriodState
from app.core.roles import AccountRole
from app.models.accounts import Account, PostingProfile, RoleAccount
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.revaluation import RevaluationLine, RevaluationRate, RevaluationRun
from app.queries import revaluation as queries
from app.queries.listing import ListQuery
from app.queries.revaluation import Why
from app.rules.revaluation import Method
from app.services import ageing, corrections, revaluation
from app.services.payments import cancelling, items
from app.services.revaluation import writing
from tests.services import dunning
from tests.services.dunning import Office
from tests.services.revaluation import foreign
from tests.services.revaluation.foreign import FEBRUARY, JANUARY, LATER, codes, nothing
from tests.services.test_journal import period

FIFTEENTH, TENTH = date(2026, 1, 15), date(2026, 2, 10)


@pytest.fixture
def office(dunning_local: Office) -> Office:
    """An office that looks back from April, with rates of both month ends."""
    office = dunning_local.on(LATER)
    for day, quoted in ((FIFTEENTH, "1.0400"), (JANUARY, "1.0300"), (FEBRUARY, "1.0550")):
        foreign.rate(office, quoted, day)
    return office


def dollars(office: Office, amount: int = 12_000_00, day: date = FIFTEENTH, **more: object) -> int:
    return foreign.invoice(office, amount, day, **more)


def outstanding(office: Office, day: date) -> list[tuple[str, Why]]:
    with office.desk.reading() as session:
        return [(found.currency, found.why) for found in queries.outstanding(session, office.desk.company_id, day)]


# ---------------------------------------------------------------- what is in scope

@pytest.mark.rule("REV-001", "REV-002")
def test_a_run_sees_what_was_open_on_its_day_and_nothing_in_euros(office: Office) -> None:
    who = office.customer()
    first, paid_before, later = dollars(office, customer_id=who), dollars(office, 1_000_00, customer_id=who), dollars(
        office, 500_00, date(2026, 2, 1))
    foreign.invoice(office, 100_00, FIFTEENTH, currency="EUR")
    foreign.settle(office, paid_before, foreign.payment(office, 1_000_00, JANUARY, customer_id=who), 1_000_00, JANUARY)
    part = foreign.payment(office, 2_000_00, date(2026, 1, 20), customer_id=who)
    foreign.settle(office, first, part, 2_000_00, date(2026, 2, 1))
    found = {row.entry.entry_id: row.entry.open for row in foreign.simulated(office, JANUARY).rows}
    assert found == {first: 12_000_00, part: -2_000_00}, "settled a day later, both were open on the day"
    assert later in {row.entry.entry_id for row in foreign.simulated(office, FEBRUARY).rows}


@pytest.mark.rule("REV-003", "REV-018")
def test_what_was_revalued_later_and_profiles_that_are_not_are_left_out_and_counted(office: Office) -> None:
    one, two = dollars(office), dollars(office, 1_000_00)
    foreign.run(office, FEBRUARY, customers=(customer_of(office, one),))
    early = foreign.simulated(office, JANUARY)
    assert [row.entry.entry_id for row in early.rows] == [two]
    assert [(x.entry.entry_id, x.why.code) for x in early.left_out] == [(one, "REV-003-later")]
    done = foreign.run(office, JANUARY)
    assert record(office, done.run_id).parameters["left_out"] == {"REV-003-later": 1}
    with office.desk.writing("test.profile") as uow:
        uow.session.scalars(select(PostingProfile).where(PostingProfile.code == "GEN")).one().revalue = False
    assert codes(revaluation.simulate(office.desk, foreign.wanted(FEBRUARY))) == [
        "MST-033-old", "REV-001-none", "REV-003-profile", "REV-003-profile"]


@pytest.mark.rule("REV-004")
def test_a_run_is_narrowed_to_currencies_customers_groups_and_profiles(office: Office) -> None:
    foreign.rate(office, "0.8500", FIFTEENTH, "GBP")
    foreign.rate(office, "0.8600", JANUARY, "GBP")
    usd, gbp = dollars(office), dollars(office, 800_00, currency="GBP")

    def seen(**only: object) -> list[int]:
        found = revaluation.simulate(office.desk, foreign.wanted(JANUARY, **only))
        return [row.entry.entry_id for row in found.value.rows] if found.value else []

    assert seen() == [usd, gbp] and seen(currencies=("GBP",)) == [gbp] and seen(customers=(customer_of(office, usd),)) == [usd]
    assert seen(groups=(office.group_id,)) == [usd, gbp] and seen(groups=(office.group_id + 99,)) == []
    assert seen(profiles=(office.profile_id,)) == [usd, gbp] and seen(profiles=(office.profile_id + 99,)) == []
    assert revaluation.proposed(office.desk).considered == date(2026, 1, 31)
    period(office, JANUARY, PeriodState.ON_HOLD)
    assert revaluation.proposed(office.desk).considered == FEBRUARY, "the oldest period that is open"


@pytest.mark.rule("CLW-016")
def test_the_history_names_the_currencies_of_a_run(office: Office) -> None:
    for day, quoted in ((FIFTEENTH, "0.8500"), (JANUARY, "0.8600")):
        foreign.rate(office, quoted, day, "GBP")
    dollars(office)
    dollars(office, 800_00, currency="GBP")
    foreign.run(office, JANUARY, currencies=("USD",))
    foreign.run(office, JANUARY)
    listing = queries.run_listing()
    at = [column.name for column in listing.columns].index("currencies")
    with office.desk.reading() as session:
        query = ListQuery(office.desk.company_id)
        rows = listing.rows(session, query, listing.keys(session, query))
    assert [row[at] for row in rows] == ["GBP, USD", "USD"]


# ---------------------------------------------------------------- what refuses

@pytest.mark.rule("REV-005", "REV-006", "RAT-010", "RAT-011", "REV-004")
def test_a_closed_period_missing_accounts_and_missing_or_old_rates_refuse_before_anything_is_written(office: Office) -> None:
    dollars(office)
    ready = foreign.simulated(office, JANUARY)
    period(office, JANUARY, PeriodState.ON_HOLD)
    with nothing(office):
        assert codes(revaluation.post(office.desk, ready)) == ["CLS-005-on-hold", "CLS-014-use"]
    april = foreign.wanted(date(2026, 4, 14))
    assert codes(revaluation.simulate(office.desk, april)) == ["RAT-010-too-old"], "45 days; the default type allows 35"
    assert codes(revaluation.simulate(office.desk, foreign.wanted(date(2026, 4, 16)))) == [
        "MST-033-future", "REV-004-future", "RAT-010-too-old"]
    with office.desk.writing("test.account") as uow:
        lacking = (AccountRole.FXUGAIN, AccountRole.FXLOSS)
        for row in uow.session.scalars(select(RoleAccount).where(RoleAccount.role.in_(lacking))):
            uow.session.delete(row)
    found = revaluation.simulate(office.desk, foreign.wanted(FEBRUARY))
    assert [(p.code, p.saw["currencies"]) for p in found.problems if p.weight == "error"] == [
        ("REV-006-missing", "USD"), ("REV-006-missing", "USD")]


@pytest.mark.rule("REV-004", "RAT-010")
@pytest.mark.parametrize(("age", "passes"), [(7, True), (8, False)])
def test_closing_rates_are_at_most_seven_days_old(office: Office, age: int, passes: bool) -> None:
    dollars(office)
    foreign.rate(office, "1.0200", date(2026, 1, 31 - age), kind="CLOSING")
    found = revaluation.simulate(office.desk, foreign.wanted(JANUARY))
    assert found.done is passes
    if found.value is not None:
        assert found.value.quotes["USD"].of == date(2026, 1, 24), "the closing type has a rate, so the default one is not asked"


@pytest.mark.rule("REV-006", "REV-036", "REV-021")
def test_a_currency_may_have_its_own_accounts_and_what_stands_there_comes_off_them(office: Office) -> None:
    foreign.own_account(office, AccountRole.FXUGAIN, "9210")
    one = dollars(office)
    foreign.run(office, JANUARY)
    assert foreign.booked(office) == [("1300", 112_03), ("9210", -112_03)]
    with office.desk.writing("test.account") as uow:
        uow.session.delete(uow.session.scalars(select(RoleAccount).where(RoleAccount.currency == "USD")).one())
    foreign.run(office, FEBRUARY)
    assert foreign.booked(office, FEBRUARY)[:2] == [("1300", -112_03), ("9210", 112_03)], "it stands where it was posted to"
    assert foreign.state(office, one)[2] == -164_05


# ---------------------------------------------------------------- simulated, then posted

@pytest.mark.rule("REV-014")
def test_a_simulation_writes_nothing_and_a_figure_that_changed_since_stops_the_run(office: Office) -> None:
    one, who = dollars(office), office.customer()
    with nothing(office):
        ready = foreign.simulated(office, JANUARY)
    extra = dollars(office, 100_00, customer_id=who)
    with nothing(office):
        found = revaluation.post(office.desk, ready, confirmed=foreign.keys(JANUARY))
        assert [(p.code, p.saw["document"]) for p in found.problems if p.weight == "error"] == [("REV-014-changed", "INV-2")]
    assert extra and foreign.state(office, one)[3] is None
    ready = foreign.simulated(office, JANUARY)
    foreign.rate(office, "1.0310", JANUARY)
    with nothing(office):
        assert codes(revaluation.post(office.desk, ready, confirmed=foreign.keys(JANUARY))).count("REV-014-changed") == 2


@pytest.mark.rule("REV-016")
def test_stop_counts_until_writing_begins(office: Office) -> None:
    dollars(office)
    ready, stopped = foreign.simulated(office, JANUARY), threading.Event()
    stopped.set()
    with nothing(office):
        found = revaluation.post(office.desk, ready, confirmed=foreign.keys(JANUARY),
                                 steps=SimpleNamespace(cancelled=stopped))  # type: ignore[arg-type]
        assert codes(found) == ["REV-016-stopped"]


@pytest.mark.rule("REV-016")
def test_a_run_that_breaks_off_leaves_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    dollars(office)
    ready = foreign.simulated(office, JANUARY)

    def torn(*_given: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(writing, "mark", torn)
    with nothing(office), pytest.raises(OSError, match="full"):
        revaluation.post(office.desk, ready, confirmed=foreign.keys(JANUARY))
    monkeypatch.undo()
    assert foreign.run(office, JANUARY).number == "RV-2026-0001", "the number was given back with it"


@pytest.mark.rule("REV-013", "REV-011")
def test_a_run_keeps_what_was_asked_its_rates_and_every_entry_even_without_a_line(office: Office) -> None:
    one = dollars(office)
    done = foreign.run(office, FIFTEENTH, text="Half of January")
    assert done.entries == 1 and foreign.booked(office) == []
    assert foreign.state(office, one)[3] == FIFTEENTH
    kept = record(office, done.run_id)
    assert (kept.text, kept.gain, kept.loss, kept.method, kept.style) == ("Half of January", 0, 0, "standard", "reverse_repost")
    with office.desk.reading() as session:
        (used,) = session.scalars(select(RevaluationRate))
        (line,) = session.scalars(select(RevaluationLine))
        assert (used.currency, used.used_date) == ("USD", FIFTEENTH)
        assert (line.open_amount, line.original, line.value, line.adjustment) == (12_000_00, 11_538_46, 11_538_46, 0)


# ---------------------------------------------------------------- styles

@pytest.mark.rule("REV-009")
def test_next_day_everything_is_taken_back_and_a_second_run_corrects_the_first(office: Office) -> None:
    foreign.style(office, "next_day")
    one = dollars(office)
    foreign.run(office, JANUARY)
    first = date(2026, 2, 1)
    assert foreign.booked(office, JANUARY) == [("1300", 112_03), ("9220", -112_03)]
    assert foreign.booked(office, first) == [("1300", -112_03), ("9220", 112_03)]
    assert foreign.state(office, one)[2] == 0
    foreign.rate(office, "1.0350", JANUARY)
    foreign.run(office, JANUARY)
    assert foreign.state(office, one)[2] == 0 and sum(a for n, a in foreign.booked(office, JANUARY) if n == "1300") == 55_74
    foreign.proved(office)


@pytest.mark.rule("REV-009", "REV-025")
def test_next_day_reversal_is_as_of_the_last_day_of_a_period(office: Office) -> None:
    foreign.style(office, "next_day")
    dollars(office)
    with nothing(office):
        found = revaluation.simulate(office.desk, foreign.wanted(date(2026, 1, 30)))
    assert [p.code for p in found.problems if p.weight == "error"] == ["REV-009-end"], "settled on the 31st, a rest would stay"
    assert foreign.simulated(office, JANUARY).rows


@pytest.mark.rule("REV-009", "REV-024", "CLS-005")
def test_what_is_given_back_wants_a_day_that_can_be_posted_on(office: Office) -> None:
    foreign.style(office, "next_day")
    dollars(office)
    period(office, TENTH, PeriodState.ON_HOLD)
    assert [(p.code, p.saw["used"]) for p in foreign.simulated(office, JANUARY).rows[0].later] == [
        ("REV-009-moved", date(2026, 3, 1))]
    last = date(2026, 12, 31)
    eve = office.on(last)
    foreign.rate(eve, "1.0300", last)
    with nothing(eve):
        found = revaluation.simulate(eve.desk, foreign.wanted(last))
    assert [(p.code, p.saw["day"]) for p in found.problems] == [("REV-024-no-day", date(2027, 1, 1))], "no year after it"


@pytest.mark.rule("REV-030", "CLS-005")
def test_a_run_is_not_taken_back_where_no_day_can_be_posted_on(office: Office) -> None:
    dollars(office)
    done = foreign.run(office, JANUARY)
    for month in range(1, 13):
        period(office, date(2026, month, 1), PeriodState.ON_HOLD)
    with nothing(office):
        assert codes(foreign.take_back(office, done.run_id)) == ["REV-024-no-day"]


@pytest.mark.rule("REV-010")
def test_the_style_changes_only_while_nothing_is_revalued(office: Office) -> None:
    dollars(office)
    assert foreign.style(office, "delta").done
    foreign.run(office, JANUARY)
    with nothing(office):
        assert codes(foreign.style(office, "next_day")) == ["REV-010-style"]
    foreign.run(office, FEBRUARY, method=Method.INVOICE_DATE)
    assert foreign.style(office, "next_day").done


# ---------------------------------------------------------------- settled, undone, reversed

@pytest.mark.rule("REV-023")
def test_an_undone_settlement_brings_back_value_and_difference_exactly(office: Office) -> None:
    one = dollars(office)
    who = customer_of(office, one)
    foreign.run(office, JANUARY)
    before = foreign.state(office, one)
    settlement = foreign.settle(office, one, foreign.payment(office, 5_000_00, TENTH, customer_id=who), 5_000_00, TENTH)
    foreign.unsettle(office, settlement, TENTH)
    assert foreign.state(office, one) == before and foreign.balance(office, "9210", "9220") == [0, -112_03]
    foreign.proved(office)


@pytest.mark.postgres
@pytest.mark.rule("REV-023", "REV-024")
def test_what_a_late_run_gave_back_returns_with_the_settlement(dunning_office: Office) -> None:
    office = dunning_office.on(LATER)
    for day, quoted in ((FIFTEENTH, "1.0400"), (JANUARY, "1.0300")):
        foreign.rate(office, quoted, day)
    one = dollars(office)
    who = customer_of(office, one)
    settlement = foreign.settle(office, one, foreign.payment(office, 5_000_00, TENTH, customer_id=who), 5_000_00, TENTH)
    foreign.run(office, JANUARY)
    assert foreign.state(office, one)[2] == 65_35
    foreign.unsettle(office, settlement, date(2026, 2, 12))
    assert foreign.state(office, one) == (12_000_00, 11_538_46, 112_03, JANUARY)
    foreign.proved(office)
    again = foreign.run(office, JANUARY)
    assert again.entries >= 1 and foreign.state(office, one)[2] == 112_03, "a second run finds the same"


@pytest.mark.rule("REV-024")
def test_what_cannot_be_dated_on_a_closed_day_goes_to_the_first_open_one_and_is_told(office: Office) -> None:
    one = dollars(office)
    foreign.settle(office, one, foreign.payment(office, 5_000_00, TENTH, customer_id=customer_of(office, one)), 5_000_00, TENTH)
    period(office, TENTH, PeriodState.ON_HOLD)
    ready = foreign.simulated(office, JANUARY)
    assert [p.saw["used"] for row in ready.rows for p in row.later] == [date(2026, 3, 1)]
    foreign.run(office, JANUARY)
    assert foreign.booked(office, date(2026, 3, 1)) == [("1300", -46_68), ("9220", 46_68)]
    foreign.proved(office)


@pytest.mark.rule("REV-017", "REV-024")
def test_a_second_run_of_the_day_corrects_the_first_with_what_was_settled_since(office: Office) -> None:
    one = dollars(office)
    foreign.run(office, JANUARY)
    foreign.settle(office, one, foreign.payment(office, 5_000_00, TENTH, customer_id=customer_of(office, one)), 5_000_00, TENTH)
    foreign.rate(office, "1.0200", JANUARY)
    foreign.run(office, JANUARY)
    # 12,000.00 / 1.02 = 11,764.71, so T = 226.25; 5/12 of it were given back.
    assert foreign.state(office, one)[2] == 226_25 - 94_27
    foreign.proved(office)


@pytest.mark.rule("REV-022", "REV-025", "PST-014")
def test_a_reversed_invoice_gives_back_what_was_revalued_on_it(office: Office) -> None:
    one = dollars(office)
    foreign.run(office, JANUARY)
    with office.desk.reading() as session:
        number = session.get_one(CustomerLedgerEntry, one).voucher_id
    found = corrections.reverse(office.desk, number, TENTH, reason="Never delivered", confirmed=foreign.keys(TENTH))
    assert found.done, found.problems
    assert foreign.state(office, one)[:3] == (0, 0, 0) and foreign.balance(office, "1300", "9220") == [0, 0]
    foreign.proved(office)


@pytest.mark.postgres
@pytest.mark.rule("REV-030", "REV-031")
def test_a_run_is_taken_back_newest_first_without_what_was_settled_since(dunning_office: Office) -> None:
    office = dunning_office.on(LATER)
    for day, quoted in ((FIFTEENTH, "1.0400"), (JANUARY, "1.0300"), (FEBRUARY, "1.0550")):
        foreign.rate(office, quoted, day)
    one, two = dollars(office), dollars(office, 1_000_00)
    first, second = foreign.run(office, JANUARY), foreign.run(office, FEBRUARY)
    assert codes(foreign.take_back(office, first.run_id)) == ["REV-030-newer", "REV-030-newer"]
    tenth = date(2026, 3, 10)
    foreign.settle(office, two, foreign.payment(office, 400_00, tenth, customer_id=customer_of(office, two)), 400_00, tenth)
    told = revaluation.preview_reverse(office.desk, second.run_id)
    assert told.value is not None and [p.code for p in told.value.told] == ["REV-030-settled"] and told.value.entries == 1
    done = foreign.take_back(office, second.run_id)
    assert done.done and record(office, done.value.run_id if done.value else 0).reverses_id == second.run_id
    assert foreign.state(office, one) == (12_000_00, 11_538_46, 112_03, JANUARY)
    assert foreign.state(office, two)[3] == FEBRUARY, "skipped"
    assert codes(foreign.take_back(office, second.run_id)) == ["REV-030-twice"]
    assert outstanding(office, FEBRUARY) == [("USD", Why.NEVER)], "a reversed run counts as none"
    foreign.proved(office)


@pytest.mark.rule("REV-030")
def test_taking_back_wants_a_reason_and_the_run_of_this_company(office: Office) -> None:
    dollars(office)
    done = foreign.run(office, JANUARY)
    with nothing(office):
        assert codes(revaluation.reverse(office.desk, done.run_id, reason=" ")) == ["PST-014-reason"]
        assert codes(revaluation.reverse(office.desk, 99, reason="x")) == ["REV-030-gone"]
    period(office, JANUARY, PeriodState.ON_HOLD)
    assert foreign.take_back(office, done.run_id).done
    assert foreign.booked(office, date(2026, 2, 1)) == [("1300", -112_03), ("9220", 112_03)], "the first day that is open"


# ---------------------------------------------------------------- what the close sees

@pytest.mark.rule("REV-034", "REV-031")
def test_a_run_falls_behind_by_an_entry_a_settlement_or_a_rate_of_its_days(office: Office) -> None:
    with office.desk.reading() as session:
        assert not queries.any_open(session, office.desk.company_id, JANUARY)
    one = dollars(office)
    assert outstanding(office, JANUARY) == [("USD", Why.NEVER)]
    foreign.run(office, JANUARY)
    assert outstanding(office, JANUARY) == []
    later = foreign.payment(office, 100_00, date(2026, 2, 1), customer_id=customer_of(office, one))
    foreign.settle(office, one, later, 100_00, date(2026, 2, 1))
    assert outstanding(office, JANUARY) == [], "that is of February"
    early = foreign.payment(office, 200_00, JANUARY, customer_id=customer_of(office, one))
    assert outstanding(office, JANUARY) == [("USD", Why.CHANGED)], "a payment of the period"
    foreign.run(office, JANUARY)
    assert outstanding(office, JANUARY) == []
    settlement = foreign.settle(office, one, early, 200_00, JANUARY)
    assert outstanding(office, JANUARY) == [("USD", Why.CHANGED)], "a settlement of the period"
    foreign.run(office, JANUARY)
    foreign.unsettle(office, settlement, JANUARY)
    assert outstanding(office, JANUARY) == [("USD", Why.CHANGED)], "undone within the period"
    foreign.run(office, JANUARY)
    foreign.rate(office, "1.0305", JANUARY)
    assert outstanding(office, JANUARY) == [("USD", Why.CHANGED)], "another rate"
    foreign.run(office, JANUARY)
    foreign.rate(office, "1.0999", date(2026, 2, 20))
    assert outstanding(office, JANUARY) == []


@pytest.mark.rule("REV-034")
def test_a_run_for_one_customer_does_not_bring_the_others_up_to_date(office: Office) -> None:
    one, two = dollars(office), dollars(office, 1_000_00)
    foreign.run(office, JANUARY)
    foreign.rate(office, "1.0350", JANUARY)
    foreign.run(office, JANUARY, customers=(customer_of(office, one),))
    assert outstanding(office, JANUARY) == [("USD", Why.CHANGED)], "the other one stands at the old rate"
    foreign.run(office, JANUARY, customers=(customer_of(office, two),))
    assert outstanding(office, JANUARY) == []
    early = foreign.payment(office, 200_00, JANUARY, customer_id=customer_of(office, two))
    foreign.run(office, JANUARY, customers=(customer_of(office, two),))
    foreign.settle(office, two, early, 200_00, JANUARY)
    foreign.run(office, JANUARY, customers=(customer_of(office, one),))
    assert outstanding(office, JANUARY) == [("USD", Why.CHANGED)], "a settlement of the other one"
    foreign.run(office, JANUARY)
    assert outstanding(office, JANUARY) == []


@pytest.mark.rule("RAT-010")
def test_a_currency_without_a_fresh_rate_is_missing(office: Office) -> None:
    dollars(office)
    with office.desk.reading() as session:
        assert queries.missing_rates(session, office.desk.company_id, date(2026, 4, 4)) == ()
        assert queries.missing_rates(session, office.desk.company_id, date(2026, 4, 5)) == ("USD",)


def customer_of(office: Office, entry: int) -> int:
    with office.desk.reading() as session:
        return session.get_one(CustomerEntryState, entry).customer_id


def record(office: Office, run_id: int) -> RevaluationRun:
    with office.desk.reading() as session:
        found = session.get_one(RevaluationRun, run_id)
        session.expunge_all()
        return found


# ---------------------------------------------------------------- what closes an entry otherwise

@pytest.mark.rule("REV-022", "REV-025", "UND-07")
def test_a_cancelled_payment_gives_back_what_was_revalued_on_it(office: Office) -> None:
    paid = foreign.payment(office, 3_000_00, FIFTEENTH)
    foreign.run(office, JANUARY)
    assert foreign.state(office, paid)[2] != 0
    found = cancelling.cancel(office.desk, paid, TENTH, reason_id=1, confirmed=foreign.keys(TENTH))
    assert found.done, found.problems
    assert foreign.state(office, paid)[:3] == (0, 0, 0) and foreign.balance(office, "1300", "9220", "9230") == [0, 0, 0]
    foreign.proved(office)


@pytest.mark.rule("REV-021", "REV-022")
def test_a_payment_journal_gives_back_the_share_on_the_account_that_holds_it(office: Office) -> None:
    foreign.own_account(office, AccountRole.FXUGAIN, "9210")
    one = dollars(office)
    foreign.run(office, JANUARY)
    with office.desk.reading() as session:
        (item,) = items.items(session, [one], items.settings_of(session, office.desk.company_id)).values()
        assert (item.unrealised, session.get_one(Account, item.unrealised_account_id or 0).number) == (112_03, "9210")


@pytest.mark.rule("REV-035", "AGE-10")
def test_ageing_in_the_company_currency_tells_the_carrying_value(office: Office) -> None:
    dollars(office)
    before = ageing.ask(office.desk, ageing.Question(JANUARY)).value
    foreign.run(office, JANUARY)
    after = ageing.ask(office.desk, ageing.Question(JANUARY)).value
    assert before is not None and after is not None
    assert (before.rows[0].balance, after.rows[0].balance) == (11_538_46, 11_650_49)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.rule("REV-016", "SAF-T01", "MST-023")
def test_killed_in_the_middle_of_a_run_nothing_of_it_stands(office: Office, tmp_path: Path) -> None:
    dollars(office)
    path = office.desk.file.target
    office.desk.file.close()
    worker = os.fork()
    if worker == 0:
        killed(Path(str(path)))
    assert os.waitpid(worker, 0)[1] == signal.SIGKILL
    again = dunning.opened(Path(str(path))).on(LATER)
    assert foreign.booked(again) == []
    with again.desk.reading() as session:
        assert session.scalars(select(RevaluationRun.id)).all() == []
    assert foreign.run(again, JANUARY).number == "RV-2026-0001"
    foreign.proved(again)
    again.desk.file.close()


def killed(path: Path) -> None:
    """Post a run and die when its vouchers are written but not yet safe."""
    made = dunning.opened(path).on(LATER)
    writing.mark = lambda *_given: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment]
    foreign.run(made, JANUARY)
    os._exit(1)

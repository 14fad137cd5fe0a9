"""Limit journals with a second person: submitted, approved or returned, whole or by line, posted only then (SGN-01…10, EX-S1)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.models.credit import CustomerCredit
from app.models.credit_holds import SignoffEvent, SignoffRequest
from app.models.credit_limits import LimitJournal
from app.services import limits
from app.services.desk import Desk
from app.services.limits import checking, drafts, history, signoff
from app.settings import SIGN_INCREASE_ABOVE, SIGN_JOURNALS, SIGN_LINES, SIGN_SELF, SIGN_THEN_POST
from tests.services.limits.trading import YEAR_END, Trade
from tests.services.persons import person


def two_lines(trade: Trade) -> int:
    """EX-S1: 10,000 becomes 11,500 (+15 %), 1,500 becomes 1,875 (+25 %)."""
    return trade.kept([trade.line("C10", 1_150_000), trade.line("C12", 187_500)])


def needed(trade: Trade, journal_id: int) -> tuple[bool, frozenset[int]]:
    """As a whole, and the places of the lines."""
    with trade.desk.reading() as session:
        looked = checking.look(session, trade.desk, "limit", drafts.lines_of(session, journal_id))
        found = signoff.needed(session, trade.desk, looked)
        return found.whole, found.lines


@pytest.mark.rule("SGN-02", "SGN-03", "SGN-04", "EX-S1", "P-38")
def test_a_threshold_decides_whether_the_journal_or_only_a_line_needs_a_second_person(trade: Trade) -> None:
    journal_id = two_lines(trade)
    assert needed(trade, journal_id) == (False, frozenset())
    assert limits.submit(trade.desk, journal_id).problems[0].code == "SGN-03-none"
    trade.set(SIGN_JOURNALS, True)
    trade.set(SIGN_INCREASE_ABOVE, Decimal(20))
    assert needed(trade, journal_id) == (True, frozenset())
    trade.set(SIGN_LINES, True)
    assert needed(trade, journal_id) == (False, frozenset({1}))
    trade.set(SIGN_INCREASE_ABOVE, Decimal(25))
    assert needed(trade, journal_id) == (False, frozenset()), "strictly above"


@pytest.mark.rule("SGN-01", "SGN-05", "SGN-06", "SGN-10", "CRD-46")
def test_a_journal_is_approved_by_another_person_before_it_is_posted(trade: Trade) -> None:
    trade.set(SIGN_JOURNALS, True)
    bert, carla = person(trade.desk, "Bert", "APPROVER"), person(trade.desk, "Carla", "CLERK")
    journal_id = two_lines(trade)
    assert [p.code for p in limits.post(trade.desk, journal_id).problems] == ["SGN-10-submit"]
    assert limits.submit(trade.desk, journal_id).value == "submitted"
    assert [p.code for p in limits.post(trade.desk, journal_id).problems] == ["SGN-10-approve"]
    assert limits.submit(trade.desk, journal_id).problems[0].code == "SGN-06-waiting"
    assert limits.approve(trade.desk, journal_id).problems[0].code == "SGN-05-self"
    assert limits.approve(carla, journal_id).problems[0].code == "AUD-016-missing"
    assert limits.give_back(bert, journal_id, " ").problems[0].code == "SGN-06-note"
    assert limits.give_back(bert, journal_id, "Too much").value == "returned"
    assert limits.note_of(trade.desk, journal_id) == "Too much"
    assert [p.code for p in limits.post(trade.desk, journal_id).problems] == ["SGN-10-returned"]
    assert limits.submit(trade.desk, journal_id).value == "submitted"
    assert limits.approve(bert, journal_id).value == "approved"
    assert limits.post(trade.desk, journal_id).done
    assert history.of(trade.desk, trade.smit)[0].approved_by == "Bert"
    with trade.desk.reading() as session:
        assert session.scalars(select(SignoffEvent.action).order_by(SignoffEvent.id)).all() == [
            "submitted", "returned", "submitted", "approved", "done"]


@pytest.mark.rule("SGN-06")
def test_recalling_or_changing_a_submitted_journal_makes_it_a_draft_again(trade: Trade) -> None:
    trade.set(SIGN_JOURNALS, True)
    bert = person(trade.desk, "Bert", "APPROVER")
    journal_id = two_lines(trade)
    assert limits.recall(trade.desk, journal_id).problems[0].code == "SGN-06-move"
    assert limits.submit(trade.desk, journal_id).done
    assert limits.recall(trade.desk, journal_id).value == "draft"
    assert limits.submit(trade.desk, journal_id).done and limits.approve(bert, journal_id).value == "approved"
    loaded = limits.load(trade.desk, journal_id)
    assert loaded is not None
    trade.again(journal_id, loaded.version, (0, replace(loaded.lines[0], new_limit=2_000_000)))
    assert [p.code for p in limits.post(trade.desk, journal_id).problems] == ["SGN-10-submit"]


@pytest.mark.rule("SGN-06", "SGN-02")
def test_by_line_a_journal_is_partly_approved_until_every_line_is(trade: Trade) -> None:
    trade.set(SIGN_LINES, True)
    bert = person(trade.desk, "Bert", "APPROVER")
    journal_id = two_lines(trade)
    assert limits.submit(trade.desk, journal_id).done
    assert limits.approve(bert, journal_id, [1]).value == "partly_approved"
    assert [p.code for p in limits.post(trade.desk, journal_id).problems] == ["SGN-10-lines"]
    copy = trade.kept([trade.line("C10", 1_150_000), trade.line("C12", 187_500)])
    assert limits.submit(trade.desk, copy).done and limits.approve(bert, copy, [1]).done
    half = limits.load(trade.desk, copy)
    assert half is not None
    gone = limits.keep(trade.desk, limits.Kept(copy, half.version), limits.Changed(gone=[2]))
    rest = limits.load(trade.desk, copy)
    assert gone.done and rest is not None and rest.state == "approved", "the line that was not approved is removed"
    trade.again(copy, rest.version, (1, replace(rest.lines[0], no=9, party=("customer", trade.ids["C11"]))))
    again = limits.load(trade.desk, copy)
    assert again is not None and [line.state for line in again.lines] == ["draft", "draft"], "a copy brings no approval along"
    assert limits.approve(bert, journal_id).value == "approved"
    loaded = limits.load(trade.desk, journal_id)
    assert loaded is not None and [line.state for line in loaded.lines] == ["approved", "approved"]
    assert limits.post(trade.desk, journal_id).done


@pytest.mark.rule("SGN-05", "SGN-07", "SGN-08")
def test_approval_posts_where_that_is_set_and_a_failure_is_kept(trade: Trade) -> None:
    trade.set(SIGN_JOURNALS, True)
    trade.set(SIGN_SELF, True)
    trade.set(SIGN_THEN_POST, True)
    alone: Desk = person(trade.desk, "Dora", "APPROVER", "PREPARER")
    journal_id = two_lines(trade)
    assert limits.submit(alone, journal_id).done
    done = limits.approve(alone, journal_id)
    assert (done.value, [p.code for p in done.problems]) == ("posted", ["SGN-05-marked"])
    assert trade.credit().credit_limit == 1_150_000
    with trade.desk.reading() as session:
        assert session.scalars(select(SignoffEvent.self_approved).where(SignoffEvent.action == "approved")).all() == [True]

    other = trade.kept([trade.line("C11", 1_500_000)])
    assert limits.submit(alone, other).done
    with trade.desk.writing("test.meanwhile") as unit:
        unit.session.get_one(CustomerCredit, trade.ids["C11"]).credit_limit = 1
    failed = limits.approve(alone, other)
    assert (failed.value, [p.code for p in failed.problems]) == ("failed", ["CRD-43-stale"])
    assert [p.code for p in limits.post(trade.desk, other).problems] == ["CRD-43-stale", "SGN-10-failed"]
    with trade.desk.reading() as session:
        assert session.scalars(select(SignoffRequest.state).order_by(SignoffRequest.id.desc())).first() == "approved_failed"
    assert limits.recall(trade.desk, other).value == "draft"


@pytest.mark.rule("P-24", "SGN-10")
def test_change_limit_on_the_card_is_submitted_where_sign_off_is_on(trade: Trade) -> None:
    trade.set(SIGN_JOURNALS, True)
    done = limits.change_one(trade.desk, trade.smit, "limit", 2_000_000, ends=YEAR_END)
    assert done.value is not None and done.value.number == ""
    loaded = limits.load(trade.desk, done.value.journal_id)
    assert loaded is not None and loaded.state == "submitted"
    assert trade.credit().credit_limit == 1_000_000


@pytest.mark.rule("CRD-47", "SGN-06", "P-24")
def test_what_was_confirmed_on_the_card_is_submitted_and_nothing_stays_behind_of_what_was_not(trade: Trade) -> None:
    trade.set(SIGN_JOURNALS, True)
    asked = limits.change_one(trade.desk, trade.smit, "limit", 100_000, ends=YEAR_END)
    assert not asked.done and [p.code for p in asked.problems] == ["CRD-47-lower"]
    done = limits.change_one(trade.desk, trade.smit, "limit", 100_000, ends=YEAR_END,
                             confirmed=frozenset(p.key for p in asked.problems if p.key))
    assert done.value is not None, done.problems
    loaded = limits.load(trade.desk, done.value.journal_id)
    assert loaded is not None and loaded.state == "submitted"
    clerk = person(trade.desk, "Carla", "CLERK")
    refused = limits.change_one(clerk, trade.smit, "limit", 2_000_000, ends=YEAR_END)
    assert [p.code for p in refused.problems] == ["AUD-016-missing"]
    with trade.desk.reading() as session:
        assert session.scalars(select(LimitJournal.id)).all() == [done.value.journal_id], "no draft is left of what was refused"


@pytest.mark.rule("CRD-41", "SGN-07")
def test_the_earlier_temporary_limit_ends_when_the_new_one_is_approved(trade: Trade) -> None:
    first, last = date(2025, 3, 1), date(2025, 3, 31)
    assert limits.change_one(trade.desk, trade.smit, "temporary", 1_800_000, starts=first, ends=last).done
    for setting in (SIGN_JOURNALS, SIGN_SELF, SIGN_THEN_POST):
        trade.set(setting, True)
    later = {"starts": date(2025, 3, 20), "ends": date(2025, 4, 30)}
    asked = limits.change_one(trade.desk, trade.smit, "temporary", 2_500_000, **later)
    assert [p.code for p in asked.problems] == ["CRD-41-earlier"]
    done = limits.change_one(trade.desk, trade.smit, "temporary", 2_500_000, **later, end_earlier=True)
    assert done.value is not None and limits.approve(trade.desk, done.value.journal_id).value == "posted"
    periods = limits.of_desk(trade.desk, [trade.smit])[trade.smit].current
    assert [(p.amount, p.starts, p.ends) for p in periods] == [
        (1_800_000, first, date(2025, 3, 19)), (2_500_000, date(2025, 3, 20), date(2025, 4, 30))]

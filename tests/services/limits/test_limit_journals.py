"""Credit limits change by journals: all lines or none, with history, taken back by a reversing journal (CRD-40…48, P-26…30)."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.core.money import Money
from app.models.credit_limits import LimitHistory, TemporaryLimit
from app.models.customers import CustomerRegistration
from app.queries import credit_timeline
from app.queries import limits as queries
from app.queries.listing import ListQuery
from app.services import limits
from app.services.limits import history, standing, statuses
from app.settings import CREDIT_IDENTIFICATION, CREDIT_IDENTIFICATION_FROM, CREDIT_NO_EXPIRY
from tests.services.limits import trading
from tests.services.limits.trading import FRIDAY, YEAR_END, Trade

MARCH = (date(2025, 3, 1), date(2025, 3, 31))


def posted(trade: Trade, lines: list[limits.Line], type: str = "limit") -> int:
    journal_id = trade.kept(lines, type)
    done = limits.post(trade.desk, journal_id)
    assert done.value is not None, done.problems
    assert (done.value.lines, done.value.number[:3]) == (len(lines), "KLC")
    return journal_id


def codes(trade: Trade, lines: list[limits.Line], type: str = "limit") -> list[tuple[str, int | None, str | None]]:
    return [(p.code, p.row, p.field) for p in limits.check(trade.desk, type, lines)]


@pytest.mark.rule("CRD-40", "CRD-46", "CRD-48", "P-28")
def test_a_posted_journal_sets_limit_expiry_and_limit_date_and_writes_history(trade: Trade) -> None:
    reason = trade.reason("GROW", "status")
    journal_id = posted(trade, [replace(trade.line("C10", 1_500_000, date(2026, 6, 30)), reason=reason, note="More turnover"),
                                trade.line("C13", 50_000)])

    smit, green = trade.credit(), trade.credit("C13")
    assert (smit.credit_limit, smit.expires_on, smit.limit_date) == (1_500_000, date(2026, 6, 30), FRIDAY)
    assert (green.credit_limit, green.expires_on) == (50_000, YEAR_END)
    (entry,) = history.of(trade.desk, trade.smit)
    assert (entry.kind, entry.old_limit, entry.new_limit, entry.old_expiry, entry.new_expiry) == (
        "limit", 1_000_000, 1_500_000, YEAR_END, date(2026, 6, 30))
    assert (entry.journal_id, entry.reason, entry.note, entry.prepared_by, entry.approved_by) == (
        journal_id, "Grow", "More turnover", "Anna", "")
    loaded = limits.load(trade.desk, journal_id)
    assert loaded is not None and (loaded.posted, loaded.posted_by) == (True, "Anna")


@pytest.mark.rule("CRD-42", "CRD-40", "CRD-43")
def test_one_bad_line_stops_all_and_can_be_moved_into_a_journal_of_its_own(trade: Trade) -> None:
    good, bad = trade.line("C10", 1_200_000), replace(trade.line("C11", 900_000), ends=None)
    stale = replace(trade.line("C12", 160_000), current=140_000)
    journal_id = trade.kept([good, bad, stale])
    refused = limits.post(trade.desk, journal_id)
    assert [(p.code, p.row, p.field) for p in refused.problems] == [
        ("CRD-40-to", 1, "ends"), ("CRD-43-stale", 2, "current")]
    assert (trade.credit().credit_limit, trade.credit("C12").credit_limit) == (1_000_000, 150_000)

    other = limits.move_faulty(trade.desk, journal_id)
    assert other.value is not None
    moved, left = limits.load(trade.desk, other.value), limits.load(trade.desk, journal_id)
    assert moved is not None and left is not None
    assert [line.party for line in moved.lines] == [bad.party, stale.party]
    assert [line.party for line in left.lines] == [good.party]
    assert limits.move_faulty(trade.desk, journal_id).problems[0].code == "CRD-42-none"
    assert limits.move_faulty(trade.desk, other.value).problems[0].code == "CRD-42-all"
    assert limits.post(trade.desk, journal_id).done
    assert trade.credit().credit_limit == 1_200_000


@pytest.mark.rule("CRD-40", "P-30")
def test_bad_input_is_told_at_its_cell_and_a_draft_keeps_it(trade: Trade) -> None:
    nobody = limits.Line(1, None, new_limit=100, ends=YEAR_END)
    typed = replace(trade.line("C10", None), unread={"new_limit": "12o0"}, no=2)
    assert codes(trade, [nobody, typed]) == [("CRD-40-neither", 0, "party"), ("CRD-40-unread", 1, "new_limit")]
    journal_id = trade.kept([nobody, typed])
    loaded = limits.load(trade.desk, journal_id)
    assert loaded is not None and loaded.lines[1].unread == {"new_limit": "12o0"} and loaded.lines[0].new_limit == 100
    assert codes(trade, []) == [("CRD-40-lines", None, "lines")]
    endless = trade.line("C10", 1_200_000, None)
    assert codes(trade, [endless]) == [("CRD-40-to", 0, "ends")]
    trade.set(CREDIT_NO_EXPIRY, True)
    assert codes(trade, [endless]) == []


@pytest.mark.rule("CRD-41", "CRD-02", "CRD-46")
def test_a_temporary_limit_that_overlaps_is_refused_or_ends_the_earlier_one_the_day_before(trade: Trade) -> None:
    posted(trade, [replace(trade.line("C10", 1_800_000, MARCH[1]), starts=MARCH[0])], "temporary")
    assert trade.credit().credit_limit == 1_000_000
    later = replace(trade.line("C10", 2_500_000, date(2025, 4, 30)), starts=date(2025, 3, 20))
    assert later.periods == (limits.Period(1_800_000, *MARCH),)
    journal_id = trade.kept([later], "temporary")
    refused = limits.post(trade.desk, journal_id)
    assert [(p.code, p.field, p.saw["before"]) for p in refused.problems] == [("CRD-41-earlier", "starts", date(2025, 3, 19))]

    assert limits.post(trade.desk, journal_id, end_earlier=True).done
    held = limits.of_desk(trade.desk, [trade.smit])[trade.smit]
    assert held.current == (limits.Period(1_800_000, MARCH[0], date(2025, 3, 19)),
                            limits.Period(2_500_000, date(2025, 3, 20), date(2025, 4, 30)))
    assert [e.kind for e in history.of(trade.desk, trade.smit)] == ["temporary", "ended", "temporary"]
    same = replace(trade.line("C10", 3_000_000, date(2025, 5, 1)), starts=date(2025, 3, 1))
    assert codes(trade, [same], "temporary") == [
        ("CRD-41-overlap", 0, "starts"), ("CRD-41-overlap", 0, "starts")]


@pytest.mark.rule("CRD-45")
def test_a_posted_journal_is_final_and_its_reversal_proposes_the_limits_of_before(trade: Trade) -> None:
    journal_id = posted(trade, [trade.line("C10", 1_500_000, date(2026, 6, 30)), trade.line("C12", 200_000)])
    with pytest.raises(AssertionError):
        trade.again(journal_id, 1, (0, trade.line("C10", 1)))
    assert limits.post(trade.desk, journal_id).problems[0].code == "CRD-45-posted"
    assert limits.discard(trade.desk, journal_id).problems[0].code == "CRD-45-posted"

    draft = limits.reverse(trade.desk, journal_id)
    assert draft.value is not None
    loaded = limits.load(trade.desk, draft.value)
    assert loaded is not None and loaded.reverses_id == journal_id
    assert [(x.current, x.new_limit, x.ends) for x in loaded.lines] == [
        (1_500_000, 1_000_000, YEAR_END), (200_000, 150_000, YEAR_END)]
    assert limits.post(trade.desk, draft.value).done
    assert (trade.credit().credit_limit, trade.credit().expires_on) == (1_000_000, YEAR_END)
    again = limits.load(trade.desk, journal_id)
    assert again is not None and again.reversed
    assert limits.reverse(trade.desk, journal_id).problems[0].code == "CRD-45-reversed"


@pytest.mark.rule("CRD-45", "CRD-41")
def test_a_reversed_temporary_limit_ends_and_the_base_limit_counts_again(trade: Trade) -> None:
    journal_id = posted(trade, [replace(trade.line("C10", 1_800_000, MARCH[1]), starts=MARCH[0])], "temporary")
    draft = limits.reverse(trade.desk, journal_id)
    assert draft.value is not None and limits.post(trade.desk, draft.value).done
    with trade.desk.reading() as session:
        left = [(t.amount, t.valid_from, t.valid_to) for t in session.scalars(select(TemporaryLimit).where(
            TemporaryLimit.id.not_in(select(TemporaryLimit.replaces_id).where(TemporaryLimit.replaces_id.is_not(None)))))]
    assert left == [(1_800_000, MARCH[0], date(2025, 3, 13))]
    posted(trade, [trade.line("C10", 1_500_000)])
    later = trade.at(date(2025, 3, 20))
    counts = standing.of(later.desk, trade.ids["C10"]).figures.limit
    assert (counts.base, counts.temporary) == (1_500_000, False), "the base limit as it is by then, not as it was"
    assert limits.reverse(trade.at(date(2025, 4, 1)).desk, journal_id).problems[0].code in ("CRD-45-over", "CRD-45-reversed")


@pytest.mark.rule("CRD-44", "EX-J5")
def test_nobody_types_more_than_the_eligible_credit_limit(trade: Trade) -> None:
    done = statuses.review(trade.desk, trade.ids["C10"], FRIDAY, date(2026, 3, 14), eligible=1_500_000)
    assert done.done
    (found,) = limits.check(trade.desk, "limit", [trade.line("C10", 1_600_000)])
    assert (found.code, found.saw["eligible"]) == ("CRD-44-eligible", Money(1_500_000, "EUR"))
    assert codes(trade, [trade.line("C10", 1_500_000)]) == []


@pytest.mark.rule("P-26", "P-27", "EX-J6")
def test_a_limit_from_the_amount_on_needs_a_registration_number(trade: Trade) -> None:
    trade.set(CREDIT_IDENTIFICATION, "minimum")
    trade.set(CREDIT_IDENTIFICATION_FROM, 200_000)
    assert codes(trade, [trade.line("C12", 199_999)]) == []
    assert codes(trade, [trade.line("C12", 200_000)]) == [("P-26-number-from", 0, "new_limit")]
    with trade.desk.writing("test.number") as unit:
        unit.session.add(CustomerRegistration(company_id=1, customer_id=trade.ids["C12"], scheme="kvk", value="12345678"))
    assert codes(trade, [trade.line("C12", 200_000)]) == []


@pytest.mark.rule("CRD-47", "WISH-07")
def test_lowering_a_limit_below_what_is_used_is_a_warning_with_its_figures(trade: Trade) -> None:
    journal_id = trade.kept([trade.line("C10", 400_000)])
    (told,) = limits.post(trade.desk, journal_id).problems
    assert (told.code, told.saw["exposure"], told.saw["limit"], told.saw["over"], told.saw["held"]) == (
        "CRD-47-lower", Money(500_000, "EUR"), Money(400_000, "EUR"), Money(100_000, "EUR"), 0)
    assert told.key is not None
    assert limits.post(trade.desk, journal_id, confirmed=frozenset({told.key})).done
    assert trade.credit().credit_limit == 400_000
    assert codes(trade, [trade.line("C10", 450_000)]) == [], "raising it again warns of nothing"


@pytest.mark.rule("P-24", "CRD-40")
def test_change_limit_on_the_card_is_a_journal_of_one_line(trade: Trade) -> None:
    refused = limits.change_one(trade.desk, trade.smit, "limit", 1_200_000)
    assert [(p.code, p.field, p.row) for p in refused.problems] == [("CRD-40-to", "ends", None)]
    assert limits.newest(trade.desk) is None, "nothing is left behind"
    done = limits.change_one(trade.desk, trade.smit, "limit", 1_200_000, ends=YEAR_END, note="Phone call")
    assert done.value is not None and done.value.number.startswith("KLC")
    assert trade.credit().credit_limit == 1_200_000
    for_a_time = limits.change_one(trade.desk, trade.smit, "temporary", 1_800_000, starts=MARCH[0], ends=MARCH[1])
    assert for_a_time.done
    with trade.desk.reading() as session:
        assert session.scalars(select(LimitHistory.kind).order_by(LimitHistory.id)).all() == ["limit", "temporary"]


@pytest.mark.rule("CRD-40")
def test_the_type_of_a_journal_stays_once_it_has_lines(trade: Trade) -> None:
    journal_id = trade.kept([trade.line("C10", 1_200_000)])
    loaded = limits.load(trade.desk, journal_id)
    assert loaded is not None
    refused = limits.keep(trade.desk, limits.Kept(journal_id, loaded.version),
                          limits.Changed(head=limits.Head("temporary", "March")))
    assert [p.code for p in refused.problems] == ["CRD-40-type"]
    stale = limits.keep(trade.desk, limits.Kept(journal_id, loaded.version + 7), limits.Changed())
    assert [p.code for p in stale.problems] == ["CRD-45-changed"]


@pytest.mark.postgres
@pytest.mark.rule("CRD-40", "CRD-41", "CRD-45", "CRD-46")
def test_limits_change_alike_on_each_database(database_url: Path | str) -> None:
    trading.make(database_url)
    trade = trading.opened(database_url)
    try:
        posted(trade, [trade.line("C10", 1_500_000)])
        first = posted(trade, [replace(trade.line("C10", 1_800_000, MARCH[1]), starts=MARCH[0])], "temporary")
        later = trade.kept([replace(trade.line("C10", 2_500_000, date(2025, 4, 30)), starts=date(2025, 3, 20))], "temporary")
        assert [p.code for p in limits.post(trade.desk, later).problems] == ["CRD-41-earlier"]
        assert limits.post(trade.desk, later, end_earlier=True).done
        draft = limits.reverse(trade.desk, first)
        assert draft.value is not None and limits.post(trade.desk, draft.value).done
        kinds = [e.kind for e in history.of(trade.desk, trade.smit)]
        assert kinds == ["temporary", "ended", "temporary", "ended", "temporary", "limit"]
        listing = queries.journal_listing()
        with trade.desk.reading() as session:
            keys = listing.keys(session, ListQuery(1))
            assert [row[5] for row in listing.rows(session, ListQuery(1), keys)][-1] == 500_000
            told = [h.what for kind in credit_timeline.KINDS
                    for h in credit_timeline.READERS[kind](session, 1, trade.ids["C10"], 9, date.min)]
            assert len(told) == 6
    finally:
        trade.desk.file.close()

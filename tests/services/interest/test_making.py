"""Interest runs: who gets a note, who is left out and why, what an earlier note or letter charged already (INT-02…31, GEN-08)."""

from datetime import date, timedelta
from decimal import Decimal
from threading import Event

import pytest
from sqlalchemy import select, update

from app.core.enums import Blocked, CollectionsStatus, EntryType
from app.models.accounts import PostingProfile
from app.models.collections import CollectionRun
from app.models.customers import Customer, CustomerGroup
from app.models.interest import InterestCurrency, LawPreset
from app.services import entries, reminder_cancel, reminder_checks, reminder_issue, reminder_review
from app.services.interest import cancelling, checks, issuing, making, review
from app.services.interest.options import RunOptions
from tests.services.interest.charging import Charging

JAN31, MAR31, APR30 = date(2026, 1, 31), date(2026, 3, 31), date(2026, 4, 30)


@pytest.mark.rule("GEN-08", "INT-02", "INT-20", "INT-30", "COL-25", "MST-083", "REM-35", "BLK-M28")
def test_everybody_looked_at_who_gets_no_interest_has_a_reason(charging: Charging) -> None:
    now = charging.on(MAR31)
    terms = now.terms()
    who = now.customer(terms, "Left out entry by entry")
    held, disputed, promised = (now.entry(who, 10000, JAN31, name) for name in ("HELD", "DISPUTED", "PROMISED"))
    now.entry(who, -5000, JAN31, "CREDIT", EntryType.CREDIT_NOTE)
    now.entry(who, 3000, JAN31, "LETTER", EntryType.COLLECTION_LETTER)
    excluded = now.entry(who, 10000, JAN31, "EXCLUDED")
    entries.put_on_hold(now.desk, held, "JD")
    entries.set_status(now.desk, disputed, CollectionsStatus.DISPUTED)
    entries.set_status(now.desk, promised, CollectionsStatus.PROMISED, promised_on=MAR31 + timedelta(5))
    with now.desk.writing("test.exclude") as uow:
        entries.collection_row(uow.session, now.desk.company_id, excluded).exclude_interest = True
    now.entry(now.customer(None, "No terms"), 10000, JAN31)
    blocked = now.customer(terms, "Blocked")
    now.entry(blocked, 10000, JAN31)
    other = now.customer(now.terms("OTHER"), "Other terms")
    now.entry(other, 10000, JAN31)
    never = now.customer(terms, "Never")
    now.entry(never, 10000, JAN31)
    assert review.exclude_customer(now.desk, never, None).done
    with now.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, blocked).blocked = Blocked.ALL
    run = now.suggest(MAR31, terms_ids=(terms,))
    assert now.drafts() == []
    assert sorted(now.codes(run)) == sorted([
        "INT-02-hold", "INT-02-disputed", "INT-02-promised", "INT-02-credit", "INT-02-document", "INT-02-excluded",
        "INT-20-terms", "BM-4", "INT-30-terms", "INT-20-never"])
    with now.desk.reading() as session:
        stored = session.get_one(CollectionRun, run.run_id)
        assert stored.kind == "interest" and RunOptions.restored(stored.parameters).terms_ids == (terms,)
        amounts = {r.problem.code: r.amount for r in making.reasons(session, run.run_id)}
    assert amounts["INT-02-hold"] == 10000
    with now.desk.writing("test.flags") as uow:
        uow.session.execute(update(PostingProfile).where(PostingProfile.code == "GEN").values(interest=False))
    assert now.codes(now.suggest(MAR31, skip_disputed=False)).count("INT-02-profile") >= 1


@pytest.mark.rule("COL-25", "INT-30")
def test_disputed_and_promised_entries_bear_interest_when_the_run_says_so(charging: Charging) -> None:
    now = charging.on(MAR31)
    who = now.customer(now.terms())
    disputed, promised = now.entry(who, 10000, JAN31, "A"), now.entry(who, 20000, JAN31, "B")
    entries.set_status(now.desk, disputed, CollectionsStatus.DISPUTED)
    entries.set_status(now.desk, promised, CollectionsStatus.PROMISED, promised_on=MAR31)
    now.suggest(MAR31, skip_disputed=False, skip_promised=False, types=(EntryType.INVOICE,))
    assert [line.text for line in now.lines(now.draft().id)] == ["A", "B"]


@pytest.mark.rule("WIN-70", "RAT-010")
def test_a_currency_without_a_rate_is_left_out_with_its_reason(charging: Charging) -> None:
    now = charging.on(MAR31)
    who = now.customer(now.terms())
    now.entry(who, 100000, JAN31, "USD", currency="USD", rate=Decimal("0.9"))
    assert now.codes(now.suggest(MAR31)) == ["INT-20-rate"] and now.drafts() == []


@pytest.mark.rule("INT-22", "INT-31")
def test_drafts_nobody_edited_are_made_anew_and_edited_ones_block(charging: Charging) -> None:
    now = charging.on(MAR31)
    who = now.customer(now.terms())
    now.entry(who, 1000000, JAN31)
    now.suggest(MAR31)
    first = now.draft()
    review.select_notes(now.desk, [first.id], False)
    now.entry(who, 500000, JAN31, "MORE")
    now.suggest(MAR31)
    again = now.draft()
    assert (again.interest, again.selected) == (29500 + 14750, False)
    line = now.lines(again.id)[0]
    assert review.reduce(now.desk, again.id, line.id, 100).done
    run = now.suggest(MAR31)
    assert now.draft().interest == now.note(again.id).interest != again.interest and now.codes(run) == ["INT-22-draft"]
    assert making.suggest(now.desk, RunOptions(MAR31), edited_too=True).done
    assert now.draft().interest == 44250 and not now.draft().edited


@pytest.mark.rule("INT-31")
def test_a_first_day_after_the_start_leaves_a_gap_that_is_told_and_keeps_drafts(charging: Charging) -> None:
    now = charging.on(MAR31)
    now.entry(now.customer(now.terms()), 1000000, JAN31, "INV")
    run = now.suggest(MAR31, first_day=date(2026, 3, 2))
    (gap,) = run.problems
    assert (gap.code, gap.saw["first"], gap.saw["last"]) == ("INT-31-gap", date(2026, 2, 1), date(2026, 3, 1))
    with now.desk.reading() as session:
        (kept,) = making.told(session, run.run_id)
        assert (kept.code, kept.saw, kept.weight) == (gap.code, gap.saw, gap.weight), "it is kept with the run"
    assert now.draft().interest == 15000 and now.draft().first_day == date(2026, 3, 2)
    assert now.codes(now.suggest(MAR31, first_day=date(2026, 3, 2))) == ["INT-22-draft"]


@pytest.mark.rule("INT-08", "REM-45", "REM-48", "INT-26")
def test_letters_and_notes_never_charge_a_day_twice(charging: Charging) -> None:
    """A letter that posts interest to 28 February, a note to 31 March, and back again when the letter is cancelled."""
    feb28 = date(2026, 2, 28)
    now = charging.on(feb28)
    terms = now.terms()
    who = now.customer(terms)
    entry = now.entry(who, 1000000, JAN31, "INV")
    now.office.level(1, interest=True)
    now.office.terms(post_interest=True)
    now.office.suggest(feb28)
    (letter,) = now.office.issue()
    assert now.office.letter(letter).interest == 14000
    state = now.state(entry)
    assert (state.interest_to, state.interest_since) == (feb28, JAN31)
    later = now.on(MAR31)
    later.suggest(MAR31)
    note = later.draft()
    assert later.segments(note.id) == [(date(2026, 3, 1), MAR31, 31, 15500)]
    assert reminder_cancel.cancel(later.desk, letter).done
    later.suggest(MAR31)
    assert later.draft().interest == 29500
    later.issue()
    later.office.suggest(APR30)
    assert later.on(APR30).office.drafts()[0].interest == 15000


@pytest.mark.rule("INT-05", "INT-10", "INT-11", "INT-26")
def test_an_entry_paid_late_is_charged_to_its_payment_once(charging: Charging) -> None:
    now = charging.on(MAR31)
    who = now.customer(now.terms(entries="all"))
    entry = now.entry(who, 500000, date(2026, 2, 10), "LATE")
    paid = now.office.pay(entry, 500000, who, date(2026, 3, 12))
    others = now.customer(now.terms(), "Open entries only")
    past = now.entry(others, 500000, date(2026, 2, 10), "NOT HERS")
    now.office.pay(past, 500000, others, date(2026, 3, 12))
    on_time = now.entry(who, 500000, date(2026, 3, 20), "ON TIME")
    now.office.pay(on_time, 500000, who, date(2026, 3, 20))
    assert now.codes(now.suggest(MAR31)) == []
    (line,) = now.lines(now.draft().id)
    assert (line.text, line.closed, line.days, line.interest) == ("LATE", True, 30, 7500)
    (issued,) = now.issue()
    assert now.state(paid).closing_interest_done
    later = now.on(APR30)
    later.suggest(APR30)
    assert [x.text for d in later.drafts() for x in later.lines(d.id)] == []
    assert cancelling.cancel(now.desk, issued).done
    assert not now.state(paid).closing_interest_done and now.state(entry).interest_to is None
    later.suggest(APR30)
    assert later.lines(later.draft().id)[0].interest == 7500


@pytest.mark.rule("LAW-04", "LAW-05", "INT-01", "INT-06")
def test_the_rates_of_the_law_end_in_one_that_is_provisional(charging: Charging) -> None:
    """11.15 %, 10.15 % and 10.15 % per half-year; from July 2026 nobody knows, so the last one stands in."""
    day = date(2026, 7, 31)
    now = charging.on(day)
    with now.desk.reading() as session:
            preset = session.scalars(select(LawPreset).where(LawPreset.country == "NL", LawPreset.audience == "business")).one()
    who = now.customer(now.terms(source="index", preset_id=preset.id, day_count="act365"))
    now.entry(who, 1000000, date(2026, 6, 15))
    run = now.suggest(day)
    assert "LAW-04-missing" in [p.code for p in run.problems]
    parts = now.segments(now.draft().id)
    assert [(a, b) for a, b, _days, _amount in parts] == [(date(2026, 6, 16), date(2026, 6, 30)), (date(2026, 7, 1), day)]
    assert "LAW-04-provisional" in now.questions(now.draft().id)


@pytest.mark.rule("INT-15", "INT-16", "INT-08")
def test_interest_of_a_full_year_that_is_not_paid_bears_interest_where_the_law_allows_it(charging: Charging) -> None:
    """Two notes come to what one note of both years would, as long as the first is not paid."""
    start, year, two = date(2023, 12, 31), date(2024, 12, 31), date(2025, 12, 31)
    now = charging.on(two)
    with now.desk.reading() as session:
        preset = session.scalars(select(LawPreset).where(LawPreset.country == "NL", LawPreset.audience == "business")).one()
    terms = now.terms(preset_id=preset.id, compounding="yearly", rate=Decimal(10), period_days=365, day_count="actact")
    who = now.customer(terms)
    now.entry(who, 1000000, start)
    now.suggest(two)
    whole = now.draft().interest
    assert whole == 100000 + 110000
    past = now.on(year)
    past.suggest(year)
    first = past.note(past.issue()[0])
    now.suggest(two)
    assert now.draft().interest == 110000 and first.interest == 100000
    now.office.pay(first.entry_id or 0, 50000, who, two)
    now.suggest(two)
    assert now.draft().interest == 105000


@pytest.mark.rule("INT-12", "INT-02")
def test_a_letter_bears_interest_without_its_fees_per_line_when_terms_say_so(charging: Charging) -> None:
    now = charging.on(date(2026, 2, 16))
    terms = now.terms(interest_on_interest=True)
    who = now.customer(terms)
    now.entry(who, 100000, JAN31, "INV")
    now.office.level(1, fee=2000, line_fee=500)
    now.office.suggest(date(2026, 2, 16))
    (letter,) = now.office.issue()
    posted, due = now.office.letter(letter), date(2026, 2, 23)
    assert (posted.fees, posted.due_date) == (2500, due)
    later = now.on(due + timedelta(30))
    later.suggest(due + timedelta(30))
    lines = {line.entry_id: line for line in later.lines(later.draft().id)}
    assert lines[posted.entry_id or 0].interest == 30
    later.change(terms, line_fee_in_base=True)
    later.suggest(due + timedelta(30))
    lines = {line.entry_id: line for line in later.lines(later.draft().id)}
    assert lines[posted.entry_id or 0].interest == 38


@pytest.mark.rule("INT-09")
def test_credits_that_are_not_applied_take_interest_back_when_terms_say_so(charging: Charging) -> None:
    now = charging.on(MAR31)
    terms = now.terms()
    who = now.customer(terms)
    now.entry(who, 1000000, JAN31, "INV")
    now.entry(who, -400000, date(2026, 2, 15), "PAY", EntryType.PAYMENT)
    now.suggest(MAR31)
    assert now.draft().interest == 29500
    now.change(terms, credits_bear=True)
    now.suggest(MAR31)
    assert now.draft().interest == 20700
    note = now.note(now.issue()[0])
    assert now.office.voucher(note.voucher_id) == [("AR", 20700), ("INT", -20700)]


@pytest.mark.rule("INT-45", "INT-01")
def test_the_limits_of_one_transaction_are_those_of_its_currency(charging: Charging) -> None:
    now = charging.on(MAR31)
    now.rate("USD", "0.5")
    terms = now.terms(method="balance_due", rate=Decimal(1), minimum_each=100, maximum_each=500, fee=300)
    with now.desk.writing("test.limits") as uow:
        uow.session.add(InterestCurrency(terms_id=terms, currency="GBP", minimum=0, maximum=250, note_fee=700))
    now.rate("GBP", "1.2")
    who = now.customer(terms)
    for currency in ("EUR", "USD", "GBP"):
        for amount in (5000, 30000, 200000):
            now.entry(who, amount, JAN31, f"{currency}{amount}", currency=currency, rate=Decimal(1))
    now.suggest(MAR31)
    assert {d.currency: (d.interest, d.fee) for d in now.drafts()} == {"EUR": (800, 300), "USD": (1300, 600), "GBP": (550, 700)}


class StoppedError(Exception):
    """The user pressed Cancel."""


class Steps:
    """Stops at the first customer."""

    def __init__(self) -> None:
        self.cancelled = Event()

    def report(self, done: int, whole: int) -> None:
        """So many of so many."""
        raise StoppedError

    def step(self, done: int, whole: int) -> None:
        """Stop."""
        raise StoppedError


@pytest.mark.rule("WIN-03")
def test_a_run_that_is_stopped_keeps_nothing(charging: Charging) -> None:
    now = charging.on(MAR31)
    now.entry(now.customer(now.terms()), 1000000, JAN31)
    now.suggest(MAR31)
    before = now.draft().id
    with pytest.raises(StoppedError):
        making.suggest(now.desk, RunOptions(MAR31), progress=Steps())
    assert now.draft().id == before


@pytest.mark.rule("INT-20", "LAW-07")
def test_where_the_law_asks_for_a_notice_interest_waits_for_it(charging: Charging) -> None:
    now = charging.on(MAR31)
    with now.desk.writing("test.preset") as uow:
        preset = uow.session.scalars(select(LawPreset).where(LawPreset.country == "NL", LawPreset.audience == "business")).one()
        preset.definition = {**preset.definition, "start_rule": "formal_notice"}
        chosen = preset.id
    who = now.customer(now.terms(preset_id=chosen))
    entry = now.entry(who, 1000000, JAN31)
    assert "LAW-07-notice" in now.codes(now.suggest(MAR31)) and now.drafts() == []
    with now.desk.writing("test.notice") as uow:
        entries.collection_row(uow.session, now.desk.company_id, entry).formal_notice_on = date(2026, 3, 1)
    now.suggest(MAR31)
    assert now.segments(now.draft().id) == [(date(2026, 3, 2), MAR31, 30, 15000)]


@pytest.mark.rule("INT-01", "INT-20")
def test_terms_are_the_customer_s_her_group_s_or_those_her_reminders_bring(charging: Charging) -> None:
    now = charging.on(MAR31)
    mine, groups, brought = now.terms("MINE"), now.terms("GROUP", rate=Decimal(3)), now.terms("BROUGHT", rate=Decimal(6))
    one, two, three = (now.customer(terms, name) for terms, name in ((mine, "One"), (None, "Two"), (None, "Three")))
    for who in (one, two, three):
        now.entry(who, 1000000, JAN31, f"N{who}")
    now.suggest(MAR31)
    assert [d.terms_id for d in now.drafts()] == [mine]
    now.office.terms(interest_terms_id=brought)
    now.suggest(MAR31)
    assert {d.customer_id: d.terms_id for d in now.drafts()} == {one: mine, two: brought, three: brought}
    with now.desk.writing("test.group") as uow:
        uow.session.get_one(CustomerGroup, now.office.group_id).interest_terms_id = groups
    now.suggest(MAR31)
    assert {d.customer_id: d.terms_id for d in now.drafts()} == {one: mine, two: groups, three: groups}


@pytest.mark.rule("INT-08", "REM-42", "WIN-65")
@pytest.mark.parametrize("first", ["note", "letter"])
def test_a_draft_whose_days_the_other_kind_charged_meanwhile_is_stopped(charging: Charging, first: str) -> None:
    """Both were suggested before either was issued: the second one would charge the same days again."""
    now = charging.on(MAR31)
    now.entry(now.customer(now.terms()), 1000000, JAN31, "INV")
    now.office.level(1, interest=True)
    now.office.terms(post_interest=True)
    now.suggest(MAR31)
    now.office.suggest(MAR31)
    note, (letter,) = now.draft().id, now.office.drafts()
    if first == "note":
        now.issue()
        found = reminder_checks.report(now.desk, [letter.id])[letter.id]
        assert {"INT-08-charged", "INT-30-notes"} <= {p.code for p in found}
        keys = frozenset(p.key for p in found if p.key)
        assert reminder_issue.issue(now.desk, letter.id, confirmed=keys).value is None
        assert reminder_review.recalculate(now.desk, letter.id).done and now.office.letter(letter.id).interest == 0
    else:
        now.office.issue()
        found = checks.report(now.desk, [note])[note]
        assert "INT-08-charged" in {p.code for p in found}
        assert issuing.issue(now.desk, note, confirmed=now.questions(note)).value is None
        assert review.recalculate(now.desk, note).value == 0 and now.drafts() == []

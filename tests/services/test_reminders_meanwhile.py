"""What comes between the suggestion of a letter or note and its end: marks, promises, later charges (REM-42, 47; INT-08, 54)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.core.enums import CollectionsStatus
from app.rules.limitation import Event
from app.services import entries, limitation, reminder_cancel, reminder_issue, reminder_review
from app.services.adjustments import posting, reading
from app.services.adjustments.posting import Pick, Wanted
from app.services.collecting import judging
from app.services.interest import cancelling, issuing
from app.services.payments import returning
from tests.services.adjustments.notes import reason
from tests.services.collecting.test_plans import agreed
from tests.services.dunning import D, Office
from tests.services.interest.charging import Charging
from tests.services.test_reminders_law import consumer, send

JAN31, MAR31 = date(2026, 1, 31), date(2026, 3, 31)


@pytest.fixture
def local(dunning_local: Office) -> Office:
    return dunning_local


@pytest.fixture
def charging(dunning_local: Office) -> Charging:
    return Charging(dunning_local)


def drafted(office: Office) -> tuple[int, int, int]:
    """A customer, her late invoice, and the draft about it."""
    who = office.customer()
    entry = office.entry(who, 50000, date(2026, 1, 20), "ONE")
    office.suggest(D)
    return who, entry, office.drafts()[0].id


def refused(office: Office, draft: int, confirmed: frozenset[str] = frozenset()) -> list[str]:
    """Why a draft is not issued; it stays one without a number."""
    outcome = reminder_issue.issue(office.desk, draft, confirmed=confirmed)
    assert outcome.value is None and office.letter(draft).number is None
    return [p.code for p in outcome.problems]


# ---------------------------------------------------------------- stopped meanwhile

@pytest.mark.rule("OH-02", "REM-20", "REM-42")
def test_an_entry_put_on_hold_after_the_suggestion_is_not_reminded(local: Office) -> None:
    _who, entry, draft = drafted(local)
    assert entries.put_on_hold(local.desk, entry, "JD").done
    assert refused(local, draft) == ["REM-20-stopped"]
    assert entries.put_on_hold(local.desk, entry, "").done
    assert local.issue(draft) == [draft] and local.state(entry).level == 1


@pytest.mark.rule("REM-11", "REM-35", "REM-42")
def test_what_is_excluded_after_the_suggestion_is_not_reminded(local: Office) -> None:
    who, entry, draft = drafted(local)
    assert entries.stop_letters(local.desk, entry, True, reason="Ask first").done
    assert refused(local, draft) == ["REM-35-stopped"]
    assert entries.stop_letters(local.desk, entry, False).done
    local.collect(who, do_not_remind=True, until=D + timedelta(1))
    assert refused(local, draft) == ["REM-11-stopped"]
    local.collect(who, do_not_remind=True, until=D)
    assert local.issue(draft) == [draft]


@pytest.mark.rule("COL-25", "REM-42")
def test_a_dispute_or_promise_after_the_suggestion_is_asked_about(local: Office) -> None:
    _who, entry, draft = drafted(local)
    assert entries.set_status(local.desk, entry, CollectionsStatus.DISPUTED, reason="price").done
    assert refused(local, draft) == ["COL-25-disputed"]
    assert entries.set_status(local.desk, entry, CollectionsStatus.PROMISED, promised_on=D).done
    assert refused(local, draft) == ["COL-25-promised"]
    assert reminder_issue.issue(local.desk, draft, confirmed=frozenset({f"COL-25-{draft}-{entry}"})).done


@pytest.mark.rule("OH-04", "INT-02", "INT-20", "COL-25")
def test_interest_stops_for_what_was_stopped_after_the_suggestion(charging: Charging) -> None:
    now = charging.on(MAR31)
    who = now.customer(now.terms())
    entry = now.entry(who, 1000000, JAN31, "BIG")
    now.suggest(MAR31)
    note = now.draft().id

    def codes() -> list[str]:
        outcome = issuing.issue(now.desk, note, posting_date=MAR31 + timedelta(1))
        assert outcome.value is None and now.note(note).number is None
        return [p.code for p in outcome.problems]

    assert entries.put_on_hold(now.desk, entry, "JD").done
    assert codes() == ["OH-04-stopped"] and now.note(note).posting_date == MAR31
    assert entries.put_on_hold(now.desk, entry, "").done
    now.office.collect(who, no_interest=True)
    assert codes() == ["INT-20-stopped"]
    now.office.collect(who, no_interest=False)
    assert entries.set_status(now.desk, entry, CollectionsStatus.DISPUTED, reason="price").done
    assert codes() == ["INT-02-disputed-now"]
    assert entries.set_status(now.desk, entry, CollectionsStatus.NOT_DISPUTED).done
    assert now.issue(note) == [note]


@pytest.mark.rule("REM-23", "REM-61", "REM-42")
@pytest.mark.parametrize(("left", "issued"), [(29999, False), (30000, True)])
def test_a_letter_that_lost_a_paid_entry_is_held_to_the_minimum_of_its_level(local: Office, left: int, issued: bool) -> None:
    local.level(1, minimum=30000)
    who = local.customer()
    first = local.entry(who, 50000, date(2026, 1, 20), "ONE")
    local.entry(who, left, JAN31, "TWO")
    local.suggest(D)
    (draft,) = local.drafts()
    local.pay(first, 50000, who, D)
    assert reminder_issue.issue(local.desk, draft.id).done is issued
    assert local.drafts() == []


@pytest.mark.rule("REM-43", "GEN-07")
def test_a_refused_letter_keeps_its_own_posting_date(local: Office) -> None:
    _who, entry, draft = drafted(local)
    assert entries.put_on_hold(local.desk, entry, "JD").done
    before = local.letter(draft).version
    assert not reminder_issue.issue(local.desk, draft, posting_date=D + timedelta(1)).done
    assert (local.letter(draft).posting_date, local.letter(draft).version) == (D, before)


@pytest.mark.rule("REM-33", "REM-64")
def test_one_of_two_letters_by_level_is_recalculated_for_its_own_entries(local: Office) -> None:
    local.terms(per="transaction")
    who = local.customer()
    local.entry(who, 50000, JAN31, "OLD")
    first = local.on(date(2026, 2, 6))
    first.suggest(date(2026, 2, 6))
    first.issue()
    now = local.on(D)
    now.entry(who, 30000, date(2026, 2, 10), "NEW")
    now.suggest(D)
    low, high = sorted(now.drafts(), key=lambda d: d.level)
    for draft in (high, low):
        assert reminder_review.recalculate(now.desk, draft.id).done
    assert [(d.level, d.remaining) for d in (now.letter(low.id), now.letter(high.id))] == [(1, 30000), (2, 50000)]


@pytest.mark.rule("REM-40", "REM-64")
def test_two_letters_by_level_never_become_one_level_or_ask_for_the_same(local: Office) -> None:
    local.terms(per="transaction")
    who = local.customer()
    old = local.entry(who, 50000, JAN31, "OLD")
    send(local, date(2026, 2, 6))
    now = local.on(D)
    new = now.entry(who, 30000, date(2026, 2, 10), "NEW")
    now.suggest(D)
    low, high = sorted(now.drafts(), key=lambda d: d.level)
    for outcome, code in ((reminder_review.change_level(now.desk, low.id, 2), "REM-40-other"),
                          (reminder_review.change_line_level(now.desk, low.id, new, 2), "REM-40-other"),
                          (reminder_review.add_entry(now.desk, low.id, old), "REM-40-elsewhere")):
        assert [p.code for p in outcome.problems] == [code]
    assert [(d.level, d.remaining) for d in (now.letter(low.id), now.letter(high.id))] == [(1, 30000), (2, 50000)]


# ---------------------------------------------------------------- promises

@pytest.mark.rule("COL-24", "COL-25", "REM-52")
@pytest.mark.parametrize(("days", "letters"), [(5, 0), (6, 1)])
def test_a_promise_holds_reminders_and_interest_until_it_is_broken(charging: Charging, days: int, letters: int) -> None:
    office = charging.office
    who = charging.customer(charging.terms())
    entry = office.entry(who, 50000, date(2026, 1, 20))
    assert entries.set_status(office.desk, entry, CollectionsStatus.PROMISED, promised_on=D + timedelta(2)).done
    day = D + timedelta(days)
    now = charging.on(day)
    run, notes = now.office.suggest(day), now.suggest(day)
    assert (run.letters, notes.notes) == (letters, letters)
    if not letters:
        assert now.office.codes(run) == ["REM-52-promised"] and now.codes(notes) == ["INT-02-promised"]


@pytest.mark.rule("COL-27", "COL-25")
def test_a_running_plan_holds_reminders_also_after_a_missed_instalment(local: Office) -> None:
    who = local.customer()
    agreed(local, who, 300_00)
    day = date(2026, 3, 20)
    later = local.on(day)
    assert judging.judge(later.desk).missed == 1
    run = later.suggest(day)
    assert later.drafts() == [] and later.codes(run) == ["REM-52-promised"]
    broken = local.on(date(2026, 4, 5))
    assert len(judging.judge(broken.desk).plans_broken) == 1
    assert broken.suggest(date(2026, 4, 5)).letters == 1


# ---------------------------------------------------------------- later charges

def charged(charging: Charging) -> tuple[Charging, int, list[int]]:
    """An invoice that was charged up to 28 February and from then to 31 March: the office, the entry, both notes."""
    who = charging.customer(charging.terms())
    entry = charging.entry(who, 1000000, JAN31, "BIG")
    notes = []
    for day in (date(2026, 2, 28), MAR31):
        now = charging.on(day)
        now.suggest(day)
        notes += now.issue()
    return charging.on(MAR31), entry, notes


@pytest.mark.rule("INT-54", "INT-08")
def test_interest_is_reversed_from_the_newest_note_back_so_that_no_day_is_lost(charging: Charging) -> None:
    now, _entry, (first, second) = charged(charging)

    def reverse(*notes: int) -> list[str]:
        picks = tuple(Pick((reading.NOTE, n), 1) for n in notes)
        outcome = posting.post(now.desk, Wanted(posting.Action.REVERSE, picks, MAR31, reason_id=reason(now.office)))
        return [p.code for p in outcome.problems]

    assert reverse(first) == ["INT-54-later"]
    assert reverse(first, second) == []
    now.suggest(MAR31)
    assert now.draft().interest == 29500, "59 days as if there had been no note (INT-EX-2)"


@pytest.mark.rule("REM-47", "INT-08", "INT-26")
def test_a_letter_is_not_cancelled_while_a_note_charged_the_days_after_it(charging: Charging) -> None:
    office = charging.office
    office.level(1, interest=True)
    office.terms(post_interest=True)
    who = charging.customer(charging.terms())
    entry = charging.entry(who, 1000000, JAN31, "BIG")
    letter_day = charging.on(date(2026, 2, 28))
    letter_day.office.suggest(date(2026, 2, 28))
    (letter,) = letter_day.office.issue()
    now = charging.on(MAR31)
    now.suggest(MAR31)
    (note,) = now.issue()
    refusal = reminder_cancel.cancel(now.desk, letter)
    assert [p.code for p in refusal.problems] == ["INT-26-later"]
    assert refusal.problems[0].saw["number"] == now.note(note).number
    assert cancelling.cancel(now.desk, note).done and reminder_cancel.cancel(now.desk, letter).done
    assert now.office.state(entry).interest_to is None


@pytest.mark.rule("INT-54", "LAW-25")
def test_costs_by_law_that_were_reversed_may_be_asked_again(local: Office) -> None:
    who = consumer(local, "NL", "NL-B2C")
    owed = local.entry(who, 50000, JAN31, "INV-1")
    for day in (date(2026, 2, 6), date(2026, 3, 2)):
        send(local, day)
    last = send(local, date(2026, 3, 20))
    now = local.on(date(2026, 3, 20))
    wanted = Wanted(posting.Action.REVERSE, (Pick((reading.LETTER, last.id), 1),), now.desk.today, reason_id=reason(now))
    assert local.state(owed).compensation_claimed and posting.post(now.desk, wanted).done
    assert not local.state(owed).compensation_claimed
    assert send(local, last.due_date + timedelta(9)).fees == 7500


@pytest.mark.rule("INT-46", "INT-08")
def test_an_interval_a_letter_charged_is_not_charged_by_the_next_note(charging: Charging) -> None:
    office = charging.office
    office.level(1, interest=True)
    office.terms(post_interest=True)
    terms = charging.terms(method="periodic")
    charging.version(terms, valid_from=date(2025, 1, 1), every=1, unit="month", percent=Decimal(1))
    entry = charging.entry(charging.customer(terms), 1000000, JAN31, "BIG")
    found = []
    for month, way in ((3, "note"), (4, "letter"), (5, "note")):
        day = date(2026, month, 30) + timedelta(month != 4)
        now = charging.on(day)
        assert now.suggest(day).notes if way == "note" else now.office.suggest(day).letters
        found.append(now.draft().interest if way == "note" else now.office.drafts()[0].interest)
        assert now.issue() if way == "note" else now.office.issue()
        assert now.office.state(entry).interest_to == day
    assert found == [20000, 10000, 10000], "four months, each once"


@pytest.mark.rule("REM-27", "REM-48", "LAW-07")
def test_a_formal_notice_that_was_sent_twice_stands_when_the_first_is_cancelled(local: Office) -> None:
    local.level(3, formal_notice=True)
    entry = local.entry(local.customer(), 50000, JAN31)
    sent = [send(local, day) for day in (date(2026, 2, 6), date(2026, 2, 16), date(2026, 2, 26), date(2026, 3, 8))]
    assert [x.level for x in sent] == [1, 2, 3, 3] and local.state(entry).formal_notice_on == sent[2].document_date
    desk = local.on(date(2026, 3, 8)).desk
    assert reminder_cancel.cancel(desk, sent[2].id).done and local.state(entry).formal_notice_on == sent[3].document_date
    assert reminder_cancel.cancel(desk, sent[3].id).done and local.state(entry).formal_notice_on is None


# ---------------------------------------------------------------- what letters and returns leave alone

@pytest.mark.rule("COL-27", "NSF-02", "UND-10")
def test_a_returned_payment_leaves_the_entries_of_a_running_plan_promised(local: Office) -> None:
    plan, (entry,) = agreed(local, local.customer(), 300_00)
    with local.desk.writing("test.returned") as uow:
        returning.break_promises(local.desk, uow.session, [entry])
    state = local.state(entry)
    assert (state.status, state.plan_id) == (CollectionsStatus.PROMISED, plan)


@pytest.mark.rule("COL-28", "OH-03")
def test_an_entry_that_a_letter_only_lists_was_not_demanded(local: Office) -> None:
    who = local.customer()
    asked, held = local.entry(who, 50000, date(2026, 1, 20), "ASKED"), local.entry(who, 30000, date(2026, 1, 20), "HELD")
    assert entries.put_on_hold(local.desk, held, "JD").done
    local.suggest(D, include_on_hold=True)
    local.issue()
    demanded = {e: [k.event for k in limitation.history(local.desk, e)] for e in (asked, held)}
    assert demanded == {asked: [Event.WRITTEN_DEMAND], held: []}

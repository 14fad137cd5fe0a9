"""Promises over several entries: made, kept, partly kept, broken; disputes and holds of many entries (COL-20…26, WIN-12)."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.core.enums import CollectionsStatus
from app.models.accounts import DisputeCode
from app.models.collecting import Activity, ActivityEntry, Promise, PromiseEntry
from app.models.collections import EntryStatusChange
from app.models.ledger import CustomerEntryState
from app.services import ageing, reminders
from app.services.collecting import activities, judging, promises, status
from app.services.collecting.forms import ActivityForm, DisputeForm, PromiseForm
from app.services.reminder_facts import RunOptions
from tests.services.dunning import D, Office

ONE = timedelta(1)


def promise(office: Office, promise_id: int) -> Promise:
    """A promise as it is kept."""
    with office.desk.reading() as session:
        found = session.get_one(Promise, promise_id)
        session.expunge_all()
        return found


def changes(office: Office, entry_id: int) -> list[EntryStatusChange]:
    with office.desk.reading() as session:
        found = list(session.scalars(select(EntryStatusChange).where(EntryStatusChange.entry_id == entry_id)
                                     .order_by(EntryStatusChange.id)))
        session.expunge_all()
        return found


@pytest.mark.rule("COL-23", "COL-20", "WIN-12")
def test_a_promise_goes_to_the_entries_by_their_due_dates_in_one_group(dunning_office: Office) -> None:
    office, who = dunning_office, dunning_office.customer()
    late, early = office.entry(who, 300_00, D - ONE), office.entry(who, 100_00, D - timedelta(20))
    assert promises.spread(office.desk, [late, early], 250_00) == {early: 100_00, late: 150_00}
    made = promises.make(office.desk, PromiseForm((late, early), D + timedelta(4), 250_00, "call", "S. Postma", "by bank"))
    assert made.value is not None
    kept = promise(office, made.value)
    assert (kept.amount, kept.currency, kept.state, kept.made_on) == (250_00, "EUR", "open", D)
    assert [office.state(e).promised for e in (early, late)] == [100_00, 150_00]
    groups = {changes(office, e)[-1].log_group for e in (early, late)}
    assert len(groups) == 1 and None not in groups
    told, = promises.of_customer(office.desk, who)
    assert told.documents == tuple(f"N{who}-{a}-{d:%m%d}" for a, d in ((100_00, D - timedelta(20)), (300_00, D - ONE)))
    with office.desk.reading() as session:
        assert set(session.scalars(select(PromiseEntry.entry_id))) == {early, late}


@pytest.mark.rule("COL-23", "WIN-13")
def test_a_promise_of_nothing_or_too_much_or_yesterday_is_refused_with_nothing_written(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    entry, credit, other = (office.entry(who, 100_00, D), office.entry(who, -50_00, D),
                            office.entry(office.customer("Jansen"), 10_00, D))
    for form, codes in ((PromiseForm((), D), ["COL-23-entries"]), (PromiseForm((entry, credit), D), ["COL-23-credit"]),
                        (PromiseForm((entry, other), D), ["COL-23-one"]),
                        (PromiseForm((entry,), D - ONE, 100_01), ["COL-23-amount", "COL-23-day"]),
                        (PromiseForm((entry,), None, 0), ["COL-23-amount", "COL-23-day"])):
        assert [p.code for p in promises.make(office.desk, form).problems] == codes
    assert office.state(entry).promised_on is None and promises.of_customer(office.desk, who) == []
    assert promises.make(office.desk, PromiseForm((entry,), D, 100_00)).done


@pytest.mark.rule("COL-24", "COL-25", "AGE-22")
@pytest.mark.parametrize(("paid", "after", "day", "state"), [
    (0, 0, 7, "open"), (0, 0, 8, "broken"), (100_00, 7, 7, "kept"), (100_00, 1, 1, "kept"), (40_00, 7, 7, "open"),
    (40_00, 7, 8, "partly_kept"), (100_00, 8, 8, "broken")])
def test_payments_until_the_last_day_decide_about_a_promise(dunning_local: Office, paid: int, after: int, day: int,
                                                            state: str) -> None:
    who = dunning_local.customer()
    entry = dunning_local.entry(who, 100_00, D - timedelta(10))
    made = promises.make(dunning_local.desk, PromiseForm((entry,), D + timedelta(4), contact="S. Postma")).value or 0
    office = dunning_local.on(D + timedelta(day))
    if paid:
        office.pay(entry, paid, who, D + timedelta(after))
    found = judging.judge(office.desk)
    assert promise(office, made).state == state
    assert (found.kept, found.broken) == ([made] if state == "kept" else [], [made] if state == "broken" else [])
    expected = {"open": CollectionsStatus.PROMISED, "broken": CollectionsStatus.PROMISE_BROKEN}
    assert office.state(entry).status is expected.get(state, CollectionsStatus.NOT_DISPUTED)
    with office.desk.reading() as session:
        assert len(session.scalars(select(Activity.id).where(Activity.origin_table == "promise")).all()) == (state == "broken")
    assert judging.judge(office.desk).broken == []


@pytest.mark.rule("COL-24", "AGE-22")
def test_a_refresh_of_the_ageing_judges_promises_with_the_tolerance_of_the_company(dunning_local: Office) -> None:
    who = dunning_local.customer()
    entry = dunning_local.entry(who, 100_00, D - timedelta(10))
    assert promises.make(dunning_local.desk, PromiseForm((entry,), D)).done
    office = dunning_local.on(D + timedelta(4))
    assert ageing.keep(office.desk, ageing.Question(office.desk.today), update_promises=True).done
    assert office.state(entry).status is CollectionsStatus.PROMISE_BROKEN
    run = reminders.suggest(office.desk, RunOptions(office.desk.today))
    assert run.value is not None and len(office.drafts()) == 1


@pytest.mark.rule("COL-23", "COL-24")
def test_a_newer_promise_replaces_an_older_one_and_either_can_be_withdrawn(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    entry = office.entry(who, 100_00, D - timedelta(10))
    first, second = (promises.make(office.desk, PromiseForm((entry,), D + timedelta(n))).value or 0 for n in (2, 9))
    assert [promise(office, p).state for p in (first, second)] == ["withdrawn", "open"]
    assert [p.code for p in promises.withdraw(office.desk, first).problems] == ["COL-23-over"]
    assert promises.withdraw(office.desk, second, "rang back").done
    assert office.state(entry).status is CollectionsStatus.NOT_DISPUTED and office.state(entry).promise_id is None


@pytest.mark.rule("COL-21", "COL-22", "WIN-12", "WIN-13")
def test_a_dispute_of_many_entries_is_one_group_with_a_task_to_follow_up(dunning_office: Office) -> None:
    office, who = dunning_office, dunning_office.customer()
    entries = tuple(office.entry(who, amount, D - timedelta(10)) for amount in (100_00, 200_00))
    with office.desk.reading() as session:
        code = session.scalars(select(DisputeCode.id).where(DisputeCode.code == "QUALITY")).one()
    assert [p.code for p in status.dispute(office.desk, DisputeForm(entries, code, 50_00)).problems] == ["COL-22-several"]
    assert [p.code for p in status.dispute(office.desk, DisputeForm(entries, code, follow_up=D - ONE)).problems] == [
        "COL-21-follow"]
    form = DisputeForm(entries, code, reason="wrong colour", owner_id=office.desk.actor.user_id, follow_up=D + timedelta(7))
    assert status.dispute(office.desk, form).value == 2
    assert {office.state(e).status for e in entries} == {CollectionsStatus.DISPUTED}
    assert len({changes(office, e)[-1].log_group for e in entries}) == 1
    with office.desk.reading() as session:
        task = session.scalars(select(Activity)).one()
        assert (task.type, task.due, task.memo) == ("task", D + timedelta(7), "wrong colour")
        assert set(session.scalars(select(ActivityEntry.entry_id))) == set(entries)
    assert status.resolve(office.desk, entries, "credited").value == 2
    assert {office.state(e).status for e in entries} == {CollectionsStatus.RESOLVED}


@pytest.mark.rule("COL-26", "WIN-12")
def test_all_entries_are_put_on_hold_or_none(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    open_, closed = office.entry(who, 100_00, D), office.entry(who, 30_00, D)
    office.pay(closed, 30_00, who, D)
    assert [p.code for p in status.hold(office.desk, [open_, closed], "JD").problems] == ["OH-01-closed"]

    def mark() -> str | None:
        with office.desk.reading() as session:
            return session.get_one(CustomerEntryState, open_).on_hold

    assert mark() is None and status.hold(office.desk, [open_], "JD").value == 1 and mark() == "JD"
    assert [p.code for p in status.hold(office.desk, [], "JD").problems] == ["COL-20-none"]


@pytest.mark.rule("COL-31", "COL-32")
def test_a_call_that_ends_in_a_promise_hands_over_what_is_known(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    late, due = office.entry(who, 100_00, D - timedelta(10)), office.entry(who, 50_00, D + timedelta(5))
    call = activities.save(office.desk, ActivityForm(who, "call", "Ask for the money", due=D)).value or 0
    assert [a.activity_id for a in activities.due(office.desk)] == [call]
    closed = activities.close(office.desk, call, "promise", "pays on Friday").value
    assert closed is not None and closed.opens == "promise" and closed.promise is not None
    assert closed.promise.entry_ids == (late,) and closed.promise.note == "pays on Friday"
    assert closed.promise.promised_on == promises.next_friday(D) and closed.promise.channel == "call"
    assert activities.due(office.desk) == ()
    about = activities.save(office.desk, ActivityForm(who, "call", "Ask", entry_ids=(due,), due=D)).value or 0
    other = activities.close(office.desk, about, "dispute").value
    assert other is not None and other.dispute is not None and other.dispute.entry_ids == (due,)
    assert [p.code for p in activities.save(office.desk, ActivityForm(who, "call", "again", call)).problems] == ["COL-31-closed"]
    assert activities.reopen(office.desk, call).done and activities.remove(office.desk, call).done
    assert activities.load(office.desk, call) is None


@pytest.mark.rule("COL-31")
def test_an_activity_names_everything_that_is_wrong_at_once(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    foreign = office.entry(office.customer("Jansen"), 10_00, D)
    form = ActivityForm(who, "dance", " ", case_id=99, entry_ids=(foreign,), owner_id=77)
    found = activities.save(office.desk, form).problems
    assert [p.code for p in found] == ["COL-31-type", "COL-31-purpose", "COL-31-owner", "COL-31-case", "COL-31-entries"]


@pytest.mark.rule("COL-31")
@pytest.mark.parametrize(("typed", "link"), [("+31 (0)38 555 01 24", "tel:+31385550124"), ("038-555.01.24", "tel:0385550124"),
                                             ("", ""), (None, ""), ("x", "")])
def test_numbers_are_dialled_from_a_link(typed: str | None, link: str) -> None:
    assert activities.phone(typed) == link

"""What may still change about a posted entry: on hold, due date, dispute, promise, reminder stops (OH, LED-003, COL-20…26)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.core.enums import CollectionsStatus, EntryType
from app.core.money import Money
from app.models.accounts import DisputeCode
from app.models.collections import EntryCollection, EntryStatusChange
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState
from app.rules.customers import Event, Moment, Result, check
from app.services import entries, journal
from app.services.customers.facts import facts_of
from tests.services.dunning import D, Office

DISPUTED, PROMISED, NORMAL = CollectionsStatus.DISPUTED, CollectionsStatus.PROMISED, CollectionsStatus.NOT_DISPUTED


@pytest.fixture
def office(dunning_office: Office) -> Office:
    """An office that sends reminders."""
    return dunning_office


def mark(office: Office, entry_id: int) -> tuple[str | None, str | None]:
    """The mark On hold and the one it replaced."""
    with office.desk.reading() as session:
        row = session.get_one(CustomerEntryState, entry_id)
        return row.on_hold, row.on_hold_before


def code(office: Office, *, overwrites: bool) -> int:
    """A dispute code that overwrites On hold, or one that does not."""
    with office.desk.writing("test.code") as uow:
        row = uow.session.scalars(select(DisputeCode).where(DisputeCode.code == ("QUALITY" if overwrites else "PRICE"))).one()
        row.overwrite_on_hold = overwrites
        return row.id


@pytest.mark.rule("OH-01")
@pytest.mark.parametrize(("typed", "kept"), [("JD", "JD"), (" jd ", "jd"), ("ABC", "ABC"), ("", None)])
def test_an_open_entry_is_put_on_hold_with_up_to_three_characters(office: Office, typed: str, kept: str | None) -> None:
    entry = office.entry(office.customer(), 100_00, D)
    assert entries.put_on_hold(office.desk, entry, typed).done and mark(office, entry) == (kept, None)


@pytest.mark.rule("OH-01")
def test_a_long_mark_and_a_closed_entry_are_refused(office: Office) -> None:
    who = office.customer()
    entry = office.entry(who, 100_00, D)
    assert [p.code for p in entries.put_on_hold(office.desk, entry, "ABCD").problems] == ["OH-length"]
    office.pay(entry, 100_00, who, D)
    assert [p.code for p in entries.put_on_hold(office.desk, entry, "JD").problems] == ["OH-01-closed"]
    assert mark(office, entry) == (None, None)


@pytest.mark.rule("OH-06")
def test_money_already_received_settles_an_entry_on_hold(office: Office) -> None:
    who = office.customer()
    entry = office.entry(who, 100_00, D)
    entries.put_on_hold(office.desk, entry, "JD")
    office.pay(entry, 100_00, who, D)
    with office.desk.reading() as session:
        assert session.get_one(CustomerEntryState, entry).remaining == 0


@pytest.mark.rule("OH-11")
def test_an_entry_on_hold_stops_no_invoice_and_no_shipment(office: Office) -> None:
    who = office.customer()
    entries.put_on_hold(office.desk, office.entry(who, 100_00, D), "JD")
    posted = journal.post_item(office.desk, journal.Item(who, EntryType.INVOICE, "F-2", D, D, 50_00, "EUR"))
    assert posted.done and posted.problems == ()
    with office.desk.reading() as session:
        customer = facts_of(session.get_one(Customer, who))
    for event in (Event.NEW_ORDER, Event.PACKING_SLIP, Event.SHIP_AND_INVOICE):
        assert check(customer, event, Moment.POST).result is Result.ALLOWED


@pytest.mark.rule("OH-02", "OH-03", "EX-OH1")
@pytest.mark.parametrize(("other", "lettered"), [(150_00, False), (250_00, True)])
def test_an_entry_on_hold_causes_no_reminder_and_counts_for_no_minimum(office: Office, other: int, lettered: bool) -> None:
    office.terms(minimum=200_00)
    who = office.customer()
    held = office.entry(who, 800_00, D - timedelta(40))
    office.entry(who, other, D - timedelta(40))
    entries.put_on_hold(office.desk, held, "JD")
    for include in (False, True):
        office.suggest(D, include_on_hold=include)
        assert [d.customer_id for d in office.drafts()] == ([who] if lettered else [])
    if lettered:
        [draft] = office.drafts()
        assert draft.remaining == other
        assert [x.kind for x in office.lines(draft.id) if x.entry_id == held] == ["on_hold"]
        office.issue()
    assert office.state(held).level == 0


@pytest.mark.rule("OH-09", "COL-21")
def test_a_dispute_overwrites_the_mark_and_gives_it_back(office: Office) -> None:
    entry = office.entry(office.customer(), 100_00, D)
    entries.put_on_hold(office.desk, entry, "JD")
    assert entries.set_status(office.desk, entry, DISPUTED, dispute_code_id=code(office, overwrites=True)).done
    assert mark(office, entry) == ("X", "JD")
    assert entries.set_status(office.desk, entry, DISPUTED, dispute_code_id=code(office, overwrites=False)).done
    assert mark(office, entry) == ("JD", None)
    assert entries.set_status(office.desk, entry, NORMAL).done and mark(office, entry) == ("JD", None)


@pytest.mark.rule("OH-07", "OH-09")
def test_a_mark_changed_by_hand_meanwhile_stays(office: Office) -> None:
    entry = office.entry(office.customer(), 100_00, D)
    entries.set_status(office.desk, entry, DISPUTED, dispute_code_id=code(office, overwrites=True))
    entries.put_on_hold(office.desk, entry, "KL")
    entries.set_status(office.desk, entry, CollectionsStatus.RESOLVED)
    assert mark(office, entry)[0] == "KL"


@pytest.mark.rule("COL-21")
def test_a_dispute_has_a_code_and_one_without_is_of_the_code_for_everything_else(office: Office) -> None:
    entry = office.entry(office.customer(), 100_00, D)
    assert [p.code for p in entries.set_status(office.desk, entry, DISPUTED, dispute_code_id=99_999).problems] == ["COL-21-code"]
    assert entries.set_status(office.desk, entry, DISPUTED, reason="Damaged").done
    with office.desk.reading() as session:
        row = session.get_one(EntryCollection, entry)
        assert session.get_one(DisputeCode, row.dispute_code_id).code == "OTHER"


@pytest.mark.rule("COL-22", "COL-23")
@pytest.mark.parametrize(("amount", "good"), [(1, True), (100_00, True), (100_01, False), (0, False), (-5, False)])
def test_no_more_is_disputed_or_promised_than_is_open(office: Office, amount: int, good: bool) -> None:
    entry = office.entry(office.customer(), 100_00, D)
    for outcome in (entries.set_status(office.desk, entry, DISPUTED, disputed=amount),
                    entries.set_status(office.desk, entry, PROMISED, promised_on=D, promised=amount)):
        assert outcome.done is good
        assert good or [(p.code, p.saw["remaining"]) for p in outcome.problems] == [("COL-22-amount", Money(100_00, "EUR"))]


@pytest.mark.rule("COL-23")
@pytest.mark.parametrize(("day", "good"), [(D, True), (D + timedelta(5), True), (D - timedelta(1), False), (None, False)])
def test_a_promise_lies_on_or_after_today_and_means_what_remains(office: Office, day: date | None, good: bool) -> None:
    entry = office.entry(office.customer(), 100_00, D)
    outcome = entries.set_status(office.desk, entry, PROMISED, promised_on=day)
    assert outcome.done is good and (good or [p.code for p in outcome.problems] == ["COL-23-past"])
    with office.desk.reading() as session:
        row = session.get(EntryCollection, entry)
        assert (row.promised if row else None) == (100_00 if good else None)


@pytest.mark.rule("COL-20")
def test_every_change_of_status_is_kept_with_who_when_and_why(office: Office) -> None:
    entry = office.entry(office.customer(), 100_00, D)
    entries.set_status(office.desk, entry, DISPUTED, reason="Damaged", note="Photos by mail")
    entries.set_status(office.desk, entry, NORMAL)
    with office.desk.reading() as session:
        rows = session.scalars(select(EntryStatusChange).order_by(EntryStatusChange.id)).all()
        assert [(r.old, r.new, r.reason, r.note) for r in rows] == [
            (NORMAL, DISPUTED, "Damaged", "Photos by mail"), (DISPUTED, NORMAL, None, None)]
        assert all(r.created_by_id == office.desk.actor.user_id for r in rows)


@pytest.mark.rule("COL-20")
def test_a_paid_entry_is_neither_disputed_nor_promised(office: Office) -> None:
    who = office.customer()
    entry = office.entry(who, 100_00, D)
    office.pay(entry, 100_00, who, D)
    for outcome in (entries.set_status(office.desk, entry, DISPUTED),
                    entries.set_status(office.desk, entry, PROMISED, promised_on=D)):
        assert [p.code for p in outcome.problems] == ["COL-20-closed"]


def test_an_entry_is_left_out_of_reminders_until_a_day_for_a_reason(office: Office) -> None:
    who = office.customer()
    entry = office.entry(who, 800_00, D - timedelta(40))
    refused = entries.stop_letters(office.desk, entry, True, until=D - timedelta(1))
    assert [p.code for p in refused.problems] == ["COL-exclude-reason", "COL-exclude-past"]
    assert entries.stop_letters(office.desk, entry, True, reason="Goods come back", until=D).done
    office.suggest(D)
    assert office.drafts() == []
    later = office.on(D + timedelta(1))
    later.suggest(D + timedelta(1))
    assert [d.customer_id for d in later.drafts()] == [who]


def test_a_reminder_stop_without_a_day_counts_until_it_is_taken_back(office: Office) -> None:
    who = office.customer()
    entry = office.entry(who, 800_00, D - timedelta(40))
    entries.stop_letters(office.desk, entry, True, reason="Goods come back")
    office.suggest(D + timedelta(300))
    assert office.drafts() == []
    assert entries.stop_letters(office.desk, entry, False).done
    office.suggest(D)
    assert len(office.drafts()) == 1 and office.state(entry).exclude_reason is None


@pytest.mark.rule("LED-003")
def test_the_due_date_of_an_open_entry_moves_not_before_its_document(office: Office) -> None:
    who = office.customer()
    entry = office.entry(who, 100_00, D)
    dated = D - timedelta(30)
    assert entries.change_due_date(office.desk, entry, dated).done
    early = entries.change_due_date(office.desk, entry, dated - timedelta(1))
    assert [(p.code, p.field) for p in early.problems] == [("LED-003-early", "due_date")]
    office.pay(entry, 100_00, who, D)
    assert [p.code for p in entries.change_due_date(office.desk, entry, D).problems] == ["LED-003-closed"]


def test_an_entry_that_is_not_there_is_told(office: Office) -> None:
    for outcome in (entries.put_on_hold(office.desk, 99_999, "JD"), entries.set_status(office.desk, 99_999, DISPUTED),
                    entries.stop_letters(office.desk, 99_999, True, reason="x"), entries.change_due_date(office.desk, 99_999, D)):
        assert [p.code for p in outcome.problems] == ["LED-gone"]

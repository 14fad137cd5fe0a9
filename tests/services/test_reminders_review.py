"""Changing drafts by hand and cancelling issued letters: what follows, and what is refused (REM-40, 47, 48)."""

from datetime import date, timedelta

import pytest
from hypothesis import given as hypothesis_given
from hypothesis import settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.core.enums import Blocked, EntryType
from app.models.archive import OutputItem
from app.models.collections import CollectionLetter, CollectionLogEntry, CustomerCollection
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, VatEntry
from app.queries import letters as letter_queries
from app.services import reminder_cancel, reminder_issue, reminder_review
from app.services.letter_edits import LetterEdits
from tests.services.dunning import D, Office
from tests.services.test_reminders import _taxed, example_3


@pytest.fixture
def local(dunning_local: Office) -> Office:
    return dunning_local


def one(office: Office) -> tuple[int, int, int]:
    """A customer with two late invoices and the draft about them: customer, draft, first entry."""
    who = office.customer()
    first = office.entry(who, 50000, date(2026, 1, 20), "ONE")
    office.entry(who, 30000, date(2026, 1, 31), "TWO")
    office.suggest(D)
    return who, office.drafts()[0].id, first


@pytest.mark.rule("REM-40", "WIN-21")
def test_another_level_brings_its_fee_and_due_date_and_the_lines_follow(local: Office) -> None:
    _who, draft, _first = one(local)
    assert reminder_review.change_level(local.desk, draft, 2).done
    letter = local.letter(draft)
    assert (letter.level, letter.fees, letter.due_date) == (2, 1000, D + timedelta(7))
    assert {x.level for x in local.lines(draft) if x.kind == "overdue"} == {2}
    assert reminder_review.change_level(local.desk, draft, 1).done
    assert (local.letter(draft).level, local.letter(draft).fees) == (1, 0)
    assert [p.code for p in reminder_review.change_level(local.desk, draft, 4).problems] == ["REM-40-level"]
    assert [p.code for p in reminder_review.change_level(local.desk, draft, 0).problems] == ["REM-40-level"]


@pytest.mark.rule("REM-40", "REM-21")
def test_one_line_at_another_level_lifts_the_letter_to_its_highest_line(local: Office) -> None:
    _who, draft, first = one(local)
    assert reminder_review.change_line_level(local.desk, draft, first, 3).done
    assert local.letter(draft).level == 3
    assert [x.level for x in local.lines(draft) if x.kind == "overdue"] == [3, 1]


@pytest.mark.rule("REM-40")
def test_a_fee_may_be_changed_to_anything_not_negative(local: Office) -> None:
    _who, draft, _first = one(local)
    assert [p.code for p in reminder_review.change_fee(local.desk, draft, -1).problems] == ["REM-40-fee"]
    assert reminder_review.change_fee(local.desk, draft, 1500).done and local.letter(draft).total == 81500
    assert reminder_review.without_costs(local.desk, draft).done and local.letter(draft).total == 80000
    assert reminder_review.change_fee(local.desk, draft, None).done and local.letter(draft).fees == 0
    assert local.issue(draft) == [draft]


@pytest.mark.rule("REM-40")
def test_entries_leave_and_join_a_draft_but_never_the_last_one(local: Office) -> None:
    who, draft, first = one(local)
    assert reminder_review.remove_entry(local.desk, draft, first).done
    assert [x.text for x in local.lines(draft) if x.kind == "overdue"] == ["TWO"]
    (last,) = [x.entry_id for x in local.lines(draft) if x.kind == "overdue"]
    assert last is not None
    assert [p.code for p in reminder_review.remove_entry(local.desk, draft, last).problems] == ["REM-40-last"]
    assert reminder_review.add_entry(local.desk, draft, first).done and local.letter(draft).remaining == 80000
    assert [p.code for p in reminder_review.add_entry(local.desk, draft, first).problems] == ["REM-40-entry"]
    soon = local.entry(who, 7000, D + timedelta(3), "SOON")
    assert reminder_review.add_entry(local.desk, draft, soon).done and local.letter(draft).remaining == 87000


@pytest.mark.rule("REM-40", "OH-02")
def test_an_entry_put_on_hold_from_the_review_leaves_and_the_last_one_takes_the_draft_along(local: Office) -> None:
    _who, draft, first = one(local)
    assert reminder_review.hold_entry(local.desk, draft, first, "JD").done
    assert local.letter(draft).remaining == 30000
    (last,) = [x.entry_id for x in local.lines(draft) if x.kind == "overdue"]
    assert last is not None
    assert [p.code for p in reminder_review.hold_entry(local.desk, draft, last, "TOOLONG").problems] == ["OH-length"]
    assert reminder_review.hold_entry(local.desk, draft, last, "JD").done
    assert local.drafts() == []


@pytest.mark.rule("REM-40")
def test_texts_written_by_hand_stay_and_are_stale_when_the_total_moves(local: Office) -> None:
    _who, draft, _first = one(local)
    edits = LetterEdits(beginning="Please pay € 800.00.", note="We called you on Monday.")
    assert reminder_review.change_letter(local.desk, draft, edits, "email").done
    assert local.letter(draft).channel == "email"
    assert [p.code for p in reminder_issue.issue(local.desk, draft).problems] == []
    other_who = local.customer("Other")
    local.entry(other_who, 40000, date(2026, 1, 20), "THREE")
    local.entry(other_who, 40000, date(2026, 1, 20), "FOUR")
    local.suggest(D)
    (other,) = local.drafts()
    assert reminder_review.change_letter(local.desk, other.id, edits, "print").done
    entry = next(x.entry_id for x in local.lines(other.id) if x.entry_id)
    assert entry is not None and reminder_review.remove_entry(local.desk, other.id, entry).done
    assert [p.code for p in reminder_issue.issue(local.desk, other.id).problems] == ["REM-41-stale"]
    assert reminder_review.update_texts(local.desk, other.id).done
    assert reminder_issue.issue(local.desk, other.id).done


@pytest.mark.rule("REM-40", "REM-49")
@pytest.mark.parametrize(("edits", "channel", "code"), [
    (LetterEdits(fee=-1), "print", "REM-40-fee"), (LetterEdits(), "pigeon", "REM-40-channel"),
    (LetterEdits(enclose="everything"), "print", "REM-40-channel"),
])
def test_what_cannot_be_chosen_is_refused_and_changes_nothing(local: Office, edits: LetterEdits, channel: str, code: str) -> None:
    _who, draft, _first = one(local)
    assert [p.code for p in reminder_review.change_letter(local.desk, draft, edits, channel).problems] == [code]
    assert local.letter(draft).texts is None


@pytest.mark.rule("WIN-21", "REM-11")
def test_a_customer_excluded_until_a_day_gets_her_letter_from_that_day(local: Office) -> None:
    who, _draft, _first = one(local)
    assert reminder_review.exclude_customer(local.desk, who, D + timedelta(10), "talking").done
    assert local.drafts() == []
    before, on = local.on(D + timedelta(9)), local.on(D + timedelta(10))
    assert before.codes(before.suggest(D + timedelta(9))) == ["REM-52-until"]
    on.suggest(D + timedelta(10))
    assert len(on.drafts()) == 1


@pytest.mark.rule("REM-33")
def test_suggesting_one_draft_again_finds_new_items_and_keeps_its_texts(local: Office) -> None:
    who, draft, _first = one(local)
    assert reminder_review.change_letter(local.desk, draft, LetterEdits(note="Please call."), "print").done
    local.entry(who, 10000, date(2026, 2, 1), "NEW")
    assert reminder_review.recalculate(local.desk, draft).done
    letter = local.letter(draft)
    assert letter.remaining == 90000 and letter.texts["note"] == "Please call."


@pytest.mark.rule("WIN-73")
def test_a_draft_keeps_its_terms_until_it_is_recalculated(local: Office) -> None:
    who, draft, first = one(local)
    local.collect(who, sequence_id=local.sequence_id("FRIENDLY"))
    assert reminder_review.change_line_level(local.desk, draft, first, 2).done
    assert (local.letter(draft).sequence_id, local.letter(draft).fees) == (local.sequence_id("TEST"), 1000)


# ---------------------------------------------------------------- cancel

@pytest.mark.rule("REM-47", "REM-48", "REM-44")
def test_cancelling_posts_the_reversal_and_levels_fall_back(local: Office) -> None:
    known = example_3(local)
    now = local.on(D)
    _taxed(now, "FEE")
    now.suggest(D)
    (issued,) = now.issue()
    later = local.on(D + timedelta(3))
    assert reminder_cancel.cancel(later.desk, issued, day=D + timedelta(3)).done
    with later.desk.reading() as session:
        mirror = session.scalars(select(CollectionLetter).where(CollectionLetter.cancels_id == issued)).one()
        assert later.voucher(mirror.voucher_id) == [("AR", -1210), ("FEE", 1000), ("VATOUT", 210)]
        assert sum(v.vat for v in session.scalars(select(VatEntry))) == 0
        for entry_id in (mirror.entry_id, now.letter(issued).entry_id):
            assert session.get_one(CustomerEntryState, entry_id).remaining == 0
    assert [later.state(known[k]).level for k in "ABK"] == [1, 0, 0]
    assert later.state(known["A"]).last_due == date(2026, 2, 13)
    later.suggest(D + timedelta(3))
    assert [(d.level, d.remaining) for d in later.drafts()] == [(2, 90000)]


@pytest.mark.rule("REM-47", "WIN-74")
def test_a_lower_level_cannot_be_cancelled_before_the_higher_ones(local: Office) -> None:
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31))
    issued = []
    for day in (date(2026, 2, 6), date(2026, 2, 16)):
        now = local.on(day)
        now.suggest(day)
        issued += now.issue()
    refused = reminder_cancel.cancel(local.on(D).desk, issued[0])
    assert [p.code for p in refused.problems] == ["REM-47-later"]
    assert refused.problems[0].saw["number"] == local.letter(issued[1]).number
    done = reminder_cancel.cancel_all(local.on(D).desk, issued)
    assert done.failed == () and set(done.done) == set(issued)
    twice = reminder_cancel.cancel(local.on(D).desk, issued[0])
    assert [p.code for p in twice.problems] == ["REM-47-twice"]


@pytest.mark.rule("REM-47")
def test_a_letter_whose_fee_was_paid_or_whose_customer_is_blocked_stays(local: Office) -> None:
    example_3(local)
    now = local.on(D)
    now.suggest(D)
    (issued,) = now.issue()
    letter = now.letter(issued)
    with now.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, letter.customer_id).blocked = Blocked.ALL
    refused = reminder_cancel.cancel(now.desk, issued)
    assert refused.problems and not refused.done
    with now.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, letter.customer_id).blocked = Blocked.BLANK
    assert letter.entry_id is not None
    now.pay(letter.entry_id, 400, letter.customer_id, D)
    assert [p.code for p in reminder_cancel.cancel(now.desk, issued).problems] == ["REM-47-applied"]


@pytest.mark.rule("REM-48", "WIN-30")
def test_a_cancelled_letter_is_not_sent_any_more(local: Office) -> None:
    one(local)
    (issued,) = local.issue()
    with local.desk.reading() as session:
        assert letter_queries.to_send(session, local.desk.company_id) == 1
    assert reminder_cancel.cancel(local.desk, issued).done
    with local.desk.reading() as session:
        assert {i.status for i in session.scalars(select(OutputItem))} == {"not_needed"}


@pytest.mark.rule("REM-48", "REM-51")
def test_the_log_keeps_both_the_letter_and_its_cancelling(local: Office) -> None:
    one(local)
    (issued,) = local.issue()
    assert reminder_cancel.cancel(local.desk, issued).done
    with local.desk.reading() as session:
        rows = session.scalars(select(CollectionLogEntry).where(CollectionLogEntry.document_id == issued)).all()
    assert sorted((r.remaining, r.cancels_id is None) for r in rows) == [
        (-50000, False), (-30000, False), (30000, True), (50000, True)]


@pytest.mark.rule("REM-48", "INT-08")
@settings(max_examples=6)
@hypothesis_given(st.data())
def test_issuing_and_cancelling_at_random_restores_every_level(dunning_file: object, tmp_path_factory: pytest.TempPathFactory,
                                                               data: st.DataObject) -> None:
    import shutil
    from pathlib import Path

    from tests.services import dunning
    path = tmp_path_factory.mktemp("random") / "office.tegoed"
    office = dunning.opened(Path(shutil.copy(str(dunning_file), path)))
    who = office.customer()
    owed = [office.entry(who, amount, date(2026, 1, 10), f"N{n}") for n, amount in
            enumerate(data.draw(st.lists(st.integers(100, 90000), min_size=1, max_size=3)))]
    issued: list[int] = []
    day = D
    for _ in range(data.draw(st.integers(1, 3))):
        now = office.on(day)
        now.suggest(day)
        issued += now.issue()
        day += timedelta(12)
    assert max(office.state(e).level for e in owed) == len(issued)
    done = reminder_cancel.cancel_all(office.on(day).desk, issued)
    assert done.failed == ()
    for entry in owed:
        assert (office.state(entry).level, office.state(entry).letters, office.state(entry).last_due) == (0, 0, None)
    office.desk.file.close()


def test_an_unknown_customer_row_is_made_when_she_is_excluded(local: Office) -> None:
    """Excluding works for a customer who had no collection settings yet."""
    who = local.customer()
    with local.desk.writing("test.row") as uow:
        row = uow.session.get(CustomerCollection, who)
        if row is not None:
            uow.session.delete(row)
    assert reminder_review.exclude_customer(local.desk, who, None).done
    local.entry(who, 100, date(2026, 1, 1), "X", EntryType.INVOICE)
    assert local.codes(local.suggest(D)) == ["REM-52-stop"]

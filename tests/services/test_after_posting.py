"""What is posted stays as it was: a correction is a new voucher, and what may still change leaves a trace (AUD-002)."""

from typing import Any

import pytest
from sqlalchemy import select, text

from app.models.collections import EntryCollection
from app.models.ledger import CustomerLedgerEntry, Voucher
from app.services import corrections, entries, notes
from app.storage import audit, verify
from tests.services.dunning import D, Office
from tests.services.test_journal import line, posted

FINAL = ("voucher", "general_ledger_entry", "customer_ledger_entry", "detailed_entry")


def kept(office: Office, voucher_id: int) -> list[Any]:
    """Every column of every row of a voucher, as it lies in the file."""
    with office.desk.reading() as session:
        return [tuple(row) for table in FINAL for row in session.execute(text(
            f"select * from {table} where {'id' if table == 'voucher' else 'voucher_id'} = :v order by id"), {"v": voucher_id})]


@pytest.mark.rule("AUD-002", "PST-014")
def test_a_correction_is_a_reversing_voucher_linked_both_ways_with_its_reason(dunning_local: Office) -> None:
    desk = dunning_local.desk
    made = posted(dunning_local, line(dunning_local, 121_00))
    assert made.voucher_id is not None
    before = kept(dunning_local, made.voucher_id)
    back = corrections.reverse(desk, made.voucher_id, D, reason="Wrong customer").value
    assert back is not None and back.voucher_id is not None and kept(dunning_local, made.voucher_id) == before
    with desk.reading() as session:
        new = session.get_one(Voucher, back.voucher_id)
        assert new.reverses_id == made.voucher_id
        there = session.scalars(select(Voucher.id).where(Voucher.reverses_id == made.voucher_id)).one()
        assert there == back.voucher_id, "from the first voucher the way leads to its one reversal"
        assert [h.reason for h in audit.history(session, "voucher", back.voucher_id)] == ["Wrong customer"]
        assert [h.reason for h in audit.history(session, "voucher", made.voucher_id)] == [None]
        assert verify.prove(session) == []
    assert corrections.reverse(desk, made.voucher_id, D, reason="Once more").value is None


@pytest.mark.rule("AUD-002", "AUD-010")
def test_a_note_and_a_dispute_on_a_posted_entry_move_no_money_and_are_logged(dunning_local: Office) -> None:
    desk = dunning_local.desk
    made = posted(dunning_local, line(dunning_local, 121_00))
    assert made.voucher_id is not None
    before, entry = kept(dunning_local, made.voucher_id), made.entry_ids[0]
    written = notes.write(desk, ("customer_ledger_entry", entry), "Pays on Friday").value
    assert written is not None and notes.write(desk, ("customer_ledger_entry", entry), "Pays on Monday", note_id=written).done
    assert entries.stop_letters(desk, entry, True, reason="Pays on Friday").done
    assert kept(dunning_local, made.voucher_id) == before
    with desk.reading() as session:
        assert session.get_one(CustomerLedgerEntry, entry).amount == 121_00
        trail = [(h.field, h.old, h.new, h.user) for h in audit.history(session, "note", written)]
        assert ("text", "Pays on Friday", "Pays on Monday", "Anna") in trail
        assert "Pays on Friday" in {h.reason for h in audit.history(session, EntryCollection.__tablename__, entry)}


@pytest.mark.rule("AUD-002", "AUD-010")
def test_each_voucher_keeps_the_reason_of_the_action_that_posted_it(dunning_local: Office) -> None:
    desk = dunning_local.desk
    first, second = (posted(dunning_local, line(dunning_local, n)).voucher_id for n in (121_00, 242_00))
    assert first is not None and second is not None
    with desk.writing("import.undo", "The whole import was wrong"):
        one = corrections.reverse(desk, first, D, reason="Wrong customer").value
        other = posted(dunning_local, line(dunning_local, 10_00))
        two = corrections.reverse(desk, second, D, reason="Twice").value
    assert one is not None and two is not None
    with desk.reading() as session:
        said = [audit.history(session, "voucher", made.voucher_id or 0)[0].reason for made in (one, other, two)]
        assert said == ["Wrong customer", "The whole import was wrong", "Twice"]
        assert verify.prove(session) == []

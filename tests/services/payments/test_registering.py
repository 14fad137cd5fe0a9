"""Receipts registered from a list of unpaid documents, and a posted journal taken back as a whole (PAY-16, UND-14)."""

from datetime import timedelta

import pytest

from app.core.enums import EntryType
from app.models.ledger import CustomerLedgerEntry
from app.services import payments
from app.services.payments import Due, Tick
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, left, marked, receipt, whole, written
from tests.services.payments.test_settling import reason


@pytest.mark.postgres
@pytest.mark.rule("PAY-16", "DSC-13")
def test_each_tick_becomes_a_payment_and_a_discounted_amount_after_its_date_a_part(dunning_office: Office) -> None:
    office = dunning_office
    one, two = office.customer("One"), office.customer("Two")
    early = invoice(office, one, 1000_00, tiers=[(D, 10_00)])
    late = invoice(office, two, 500_00, tiers=[(D - timedelta(1), 5_00)])
    assert payments.due_on(office.desk, [Tick(early, D), Tick(late, D)]) == {
        early: Due(early, 1000_00, 10_00, 990_00, False), late: Due(late, 500_00, 0, 500_00, True)}
    done = payments.register(office.desk, [Tick(early, D), Tick(late, D, 495_00)], text="Monday").value
    assert done is not None and len(done.vouchers) == 2 and left(office, early, late) == [0, 5_00] and whole(office)
    moved = invoice(office, two, 500_00, tiers=[(D - timedelta(1), 5_00)], number="MOVED")
    found = payments.register(office.desk, [Tick(moved, D, 495_00, D - timedelta(1))], confirmed=frozenset())
    if found.value is None:
        keys = frozenset(p.key or "" for p in found.problems)
        found = payments.register(office.desk, [Tick(moved, D, 495_00, D - timedelta(1))], confirmed=keys)
    assert found.value is not None and left(office, moved) == [0] and whole(office)


@pytest.mark.rule("PAY-16", "UND-14", "ERR-02")
def test_a_lump_payment_has_one_customer_and_date_and_a_whole_journal_is_taken_back(dunning_local: Office) -> None:
    office = dunning_local
    who, other = office.customer("One"), office.customer("Two")
    mine, theirs = [invoice(office, who, n * 100_00) for n in (1, 2)], invoice(office, other, 50_00)
    before = written(office)
    for ticks, code in (([], "PAY-16-none"), ([Tick(mine[0], D), Tick(theirs, D)], "PAY-16-lump"),
                        ([Tick(mine[0], D), Tick(mine[1], D - timedelta(1))], "PAY-16-lump"),
                        ([Tick(mine[0], D), Tick(mine[0], D)], "PAY-16-twice"), ([Tick(999, D)], "LED-gone")):
        assert [p.code for p in payments.register(office.desk, ticks, lump=True).problems] == [code]
    held = kept(office, receipt(office, 1, who, 10_00))
    marked(office, held, 1, mine[0])
    refused = payments.register(office.desk, [Tick(mine[0], D)])
    assert [(p.code, p.row) for p in refused.problems] == [("SET-06-held", 0)] and written(office) == before
    assert payments.unmark(office.desk, held.journal_id, 1).value == 1
    done = payments.register(office.desk, [Tick(i, D) for i in mine], lump=True).value
    assert done is not None and len(done.entries) == 1 and left(office, *mine) == [0, 0]
    three = payments.register(office.desk, [Tick(theirs, D)]).value
    assert three is not None
    assert [p.code for p in payments.reverse_journal(office.desk, done.journal_id, D).problems] == ["PST-014-reason"]
    why = reason(office)
    back = payments.reverse_journal(office.desk, done.journal_id, D, reason_id=why).value
    assert back is not None and len(back) == 1 and left(office, *mine, theirs) == [100_00, 200_00, 0] and whole(office)
    again = payments.reverse_journal(office.desk, done.journal_id, D, reason_id=why)
    assert [p.code for p in again.problems] == ["UND-14-done"]


@pytest.mark.rule("PAY-16", "SET-10", "DSC-13")
def test_a_lump_payment_pays_what_was_typed_for_each_and_a_credit_lowers_it(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer("One")
    first, second = invoice(office, who, 1000_00, due=D), invoice(office, who, 400_00)
    done = payments.register(office.desk, [Tick(first, D, 500_00), Tick(second, D)], lump=True).value
    assert done is not None and left(office, first, second) == [500_00, 0]
    note = invoice(office, who, -100_00, kind=EntryType.CREDIT_NOTE)
    assert payments.due_on(office.desk, [Tick(note, D)])[note] == Due(note, -100_00, 0, -100_00, False)
    before = written(office)
    assert [(p.code, p.row) for p in payments.register(office.desk, [Tick(note, D)]).problems] == [("PAY-16-credit", 0)]
    third = invoice(office, who, 50_00, number="SMALL")
    refused = payments.register(office.desk, [Tick(note, D), Tick(third, D)], lump=True)
    assert [p.code for p in refused.problems] == ["PAY-16-credit"]
    moved = payments.register(office.desk, [Tick(first, D, None, D), Tick(third, D)], lump=True)
    assert [p.code for p in moved.problems] == ["PAY-16-lump"]
    assert written(office)[0] == before[0] + 1
    again = payments.register(office.desk, [Tick(first, D), Tick(note, D)], lump=True).value
    assert again is not None and left(office, first, note, third) == [0, 0, 50_00] and whole(office)
    with office.desk.reading() as session:
        assert session.get_one(CustomerLedgerEntry, again.entries[1]).amount == -400_00

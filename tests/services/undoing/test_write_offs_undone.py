"""A write-off taken back: what it closed is open again as before, with the VAT, by one verb (WOF-08)."""

from datetime import timedelta

import pytest

from app.models.company import RolePermission
from app.services import payments, undoing
from app.services.payments import WriteOff
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, left, whole, written
from tests.services.payments.test_settling import reason
from tests.services.payments.test_writing_off import amounts, taxed


@pytest.mark.postgres
@pytest.mark.rule("WOF-08", "PWO-02", "UND-03", "UND-05")
def test_a_write_off_with_vat_and_a_credit_note_in_it_is_undone_in_one_step(dunning_office: Office) -> None:
    office, why = dunning_office, reason(dunning_office, "write_off")
    who, desk = office.customer(), office.desk
    bill, note = taxed(office, who, 1000_00, "F-1"), taxed(office, who, -100_00, "C-1", kind="credit_note")
    done = payments.write_off(desk, WriteOff({bill: None, note: None}, D, why, separate_vat=True)).value
    assert done is not None and left(office, bill, note) == [0, 0]
    [entry] = done.entries
    assert undoing.write_off_of(desk, bill) == entry == undoing.write_off_of(desk, entry)
    before, later = written(office), office.on(D + timedelta(3))
    assert [p.code for p in undoing.undo_write_off(later.desk, entry, D).problems] == ["PST-014-reason"]
    assert [p.code for p in undoing.undo_write_off(later.desk, bill, D, reason_id=why).problems] == ["WOF-08-none"]
    seen = undoing.preview_undo_write_off(later.desk, entry, D).value
    assert seen is not None, undoing.preview_undo_write_off(later.desk, entry, D).problems
    assert written(office) == before
    undone = undoing.undo_write_off(later.desk, entry, D, reason_id=why).value
    assert undone is not None and set(undone.reopened) >= {bill} and left(office, bill, note, entry) == [1210_00, -121_00, 0]
    assert amounts(office, undone.vouchers[-1][1]) == {"BADDEBT": -900_00, "VATOUT": -189_00, "AR": 1089_00} and whole(office)
    assert undoing.write_off_of(desk, bill) is None
    assert undoing.undo_write_off(later.desk, entry, D, reason_id=why).value is None and booked(office, undone.vouchers[-1][1])
    again = payments.write_off(desk, WriteOff({bill: None, note: None}, D, why)).value
    assert again is not None and left(office, bill, note) == [0, 0] and whole(office)


@pytest.mark.rule("WOF-08", "AUD-016")
def test_who_may_not_write_off_may_not_undo_one(dunning_local: Office) -> None:
    office, why = dunning_local, reason(dunning_local, "write_off")
    bill = taxed(office, office.customer(), 100_00, "F-1")
    done = payments.write_off(office.desk, WriteOff({bill: None}, D, why)).value
    assert done is not None
    with office.desk.writing("test.role") as unit:
        for row in unit.session.query(RolePermission).filter_by(permission="write_off"):
            unit.session.delete(row)
    found = undoing.undo_write_off(office.desk, done.entries[0], D, reason_id=why)
    assert found.value is None and [p.code for p in found.problems] and left(office, bill) == [0]

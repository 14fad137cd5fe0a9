"""A line that takes a payment back, posted from one window with fee and follow-up in one step (WIN-44, UND-09, NSF-01)."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.models.collecting import Activity
from app.models.payments import PaymentCancellation
from app.services import bank
from app.services.bank import returned_lines
from app.services.payments import Return
from app.services.payments.returning import Follow
from tests.services.bank.statements import PAYER, codes, imported, line, line_ids, listed
from tests.services.bank.test_bank_lines import accepted, known, matched, posted
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, left, whole, written
from tests.services.payments.test_settling import reason


@pytest.mark.rule("WIN-44", "NSF-01", "UND-09")
def test_a_line_of_the_bank_leads_to_the_same_window_and_is_matched_when_the_return_is_posted(dunning_local: Office) -> None:
    office = dunning_local
    who, why = known(office), reason(dunning_local, "returned_payment")
    bill = invoice(office, who, 100_00, number="F-8001")
    imported(office, line(100_00, "F-8001", iban=PAYER, end_to_end="E-77"), total=100_00)
    matched(office)
    accepted(office)
    posted(office)
    later = D + timedelta(3)
    office = office.on(later)
    imported(office, line(-100_00, "storno F-8001", iban=PAYER, day=later, end_to_end="E-77",
                          more="<RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf>"), total=-100_00, opening=100_00, number="2", day=later)
    matched(office)
    first, key = line_ids(office)
    assert returned_lines.of_line(office.desk, first) is None
    assert codes(returned_lines.post_return(office.desk, first, Return()).problems) == ["WIN-44-line"]
    found = returned_lines.of_line(office.desk, key)
    assert found is not None and (found.day, found.charge, found.code, found.paid.amount) == (later, 0, "AM04", 100_00)
    assert [p.entry_id for p in found.paid.paid] == [bill]
    before, what = written(office), Return(fee=15_00, code="AM04", follow=Follow.CALL, follow_on=later)
    seen = returned_lines.preview(office.desk, found, what).value
    assert seen is not None and len(seen) == 2 and written(office) == before
    early = Return(follow=Follow.CALL, follow_on=D)
    assert codes(returned_lines.post_return(office.desk, key, early, reason_id=why).problems) == ["NSF-02-early"]
    assert written(office) == before and listed(office)[1][0] != "posted"
    done = returned_lines.post_return(office.desk, key, what, reason_id=why).value
    assert done is not None and listed(office)[1] == ("posted", -100_00)
    assert booked(office, done.vouchers[key][0]) == [("AR", 100_00), ("BANK", -100_00)]
    assert left(office, bill) == [100_00] and whole(office) and bank.line(office.desk, key) is not None
    with office.desk.reading() as session:
        back = session.scalars(select(PaymentCancellation)).one()
        assert (back.fee, back.reason_id, back.comment) == (15_00, why, "AM04 Insufficient funds")
        assert session.scalars(select(Activity.type)).all() == ["call"]

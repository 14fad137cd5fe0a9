"""Payments taken back: cancelled with their settlements, returned by the bank with charge and fee, only once (UND-01…12)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.enums import Blocked
from app.models.ledger import CustomerEntryState
from app.models.payments import PaymentCancellation
from app.services import payments
from app.services.payments import Return
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, kept, left, marked, posted, receipt, whole, written
from tests.services.payments.test_settling import reason
from tests.services.test_journal import block

LATER = D + timedelta(4)


def paid(office: Office, who: int, entry: int, amount: int) -> int:
    """A posted payment that settled an entry."""
    journal = kept(office, receipt(office, 1, who, amount))
    marked(office, journal, 1, entry)
    return posted(office, journal).entries[1]


@pytest.mark.postgres
@pytest.mark.rule("UND-07", "UND-03", "UND-05", "UND-12", "DSC-17")
def test_a_cancelled_payment_leaves_the_invoice_as_it_was_with_its_discount(dunning_office: Office) -> None:
    office = dunning_office
    who = office.customer()
    entry = invoice(office, who, 500_00, tiers=[(D, 5_00)])
    money = paid(office, who, entry, 495_00)
    before = written(office)
    assert [p.code for p in payments.cancel(office.desk, money, D, comment="wrong").problems] == ["PST-014-reason"]
    seen = payments.preview_cancel(office.desk, money, D).value
    assert seen is not None and written(office) == before and left(office, entry) == [0]
    why = reason(office)
    done = payments.cancel(office.desk, money, D, reason_id=why, comment="Typed twice").value
    assert done is not None and done.reopened == (entry,) and left(office, entry, money) == [500_00, 0]
    assert [[x.accounting_amount for x in v.lines] for v in seen] == [[5_00, -5_00], [495_00, -495_00]]
    assert booked(office, done.vouchers[0][1]) == [("AR", 495_00), ("BANK", -495_00)]
    assert [p.code for p in payments.cancel(office.desk, money, D, reason_id=why).problems] == ["UND-12-twice"]
    line = receipt(office, 1, who, 0)
    again = payments.pane(office.desk, kept(office, line).journal_id, line, [entry]).value
    assert again is not None and again.rows[0].discount == 5_00 and whole(office)


@pytest.mark.rule("UND-09", "UND-10", "UND-04")
def test_a_returned_payment_posts_the_charge_and_a_fee_and_keeps_the_invoice_out_of_proposals(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 500_00, tiers=[(D, 5_00)])
    money = paid(office, who, entry, 495_00)
    office, why = office.on(LATER), reason(office)
    early = payments.return_payment(office.desk, money, D - timedelta(1), Return(), reason_id=why)
    assert "UND-04-before" in {p.code for p in early.problems}
    done = payments.return_payment(office.desk, money, LATER, Return(7_50, 15_00, True), reason_id=why).value
    assert done is not None and done.fee_entry_id is not None
    assert left(office, entry, money, done.fee_entry_id) == [500_00, 0, 15_00]
    assert [booked(office, number) for _id, number in done.vouchers] == [
        [("AR", 495_00), ("BANK", -495_00)], [("BANKFEE", 7_50), ("BANK", -7_50)], [("AR", 15_00), ("NSF", -15_00)]]
    with office.desk.reading() as session:
        assert session.get_one(CustomerEntryState, entry).payment_method_id is None
        row = session.get_one(PaymentCancellation, done.cancellation_id)
        assert (row.kind, row.bank_charge, row.fee, row.kept_on_hold) == ("return", 7_50, 15_00, True)
    assert whole(office)


@pytest.mark.rule("UND-13")
def test_a_payment_that_was_refunded_is_cancelled_after_its_refund(dunning_local: Office) -> None:
    office = dunning_local
    who, why = office.customer(), reason(office)
    money = posted(office, kept(office, receipt(office, 1, who, 80_00, prepayment=True))).entries[1]
    back = kept(office, receipt(office, 1, who, -80_00))
    marked(office, back, 1, money)
    refund = posted(office, back).entries[1]
    told = payments.cancel(office.desk, money, D, reason_id=why).problems
    assert [p.code for p in told] == ["UND-13-first"]
    assert payments.cancel(office.desk, refund, D, reason_id=why).done and left(office, money) == [-80_00]
    assert payments.cancel(office.desk, money, D, reason_id=why).done and left(office, money, refund) == [0, 0] and whole(office)


@pytest.mark.rule("UND-11", "UND-06", "BLK-M39")
def test_one_payment_of_a_split_voucher_is_returned_by_itself_and_not_of_a_blocked_customer(dunning_local: Office) -> None:
    office = dunning_local
    one, two = office.customer("One"), office.customer("Two")
    entries = [invoice(office, who, 100_00) for who in (one, two)]
    journal = kept(office, *(replace(receipt(office, n, who, 100_00), voucher=1) for n, who in ((1, one), (2, two))))
    for n, entry in enumerate(entries, 1):
        marked(office, journal, n, entry)
    money = posted(office, journal).entries
    why = reason(office)
    block(office, two, Blocked.ALL)
    refused = payments.return_payment(office.desk, money[2], D, Return(), reason_id=why)
    assert "BM-2" in {p.code for p in refused.problems} and left(office, *entries) == [0, 0]
    done = payments.return_payment(office.desk, money[1], D, Return(), reason_id=why).value
    assert done is not None and booked(office, done.vouchers[0][1]) == [("AR", 100_00), ("BANK", -100_00)]
    assert left(office, *entries, money[1], money[2]) == [100_00, 0, 0, 0] and whole(office)
    assert [p.code for p in payments.cancel(office.desk, entries[0], D, reason_id=why).problems] == ["UND-07-type"]

"""Write-offs as the company wants them: proposed values, limits, the provision, blocked after it, reviewed (WOF-01…10)."""

from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import Blocked
from app.core.roles import AccountRole
from app.models.accounts import ReasonCode
from app.models.customers import Customer
from app.models.journals import Journal
from app.queries import payments as queries
from app.queries.listing import ListQuery
from app.services import company_parameters, payments, undoing
from app.services.payments import WriteOff, reviving, write_off_review
from app.services.payments.reviving import Wanted
from app.settings import WRITE_OFF_APPROVAL, WRITE_OFF_REASON, WRITE_OFF_SMALL, WRITE_OFF_VAT
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, left, whole, written
from tests.services.payments.test_reviving import paid, written_off
from tests.services.payments.test_settling import reason
from tests.services.payments.test_writing_off import amounts, taxed
from tests.services.persons import person


def codes(outcome: Any) -> list[str]:
    assert outcome.value is None
    return [p.code for p in outcome.problems]


@pytest.mark.rule("WOF-01", "WOF-05", "WOF-11")
def test_a_debt_is_written_off_against_the_provision_when_its_account_is_chosen(dunning_local: Office) -> None:
    office, why = dunning_local, reason(dunning_local, "write_off")
    bill = taxed(office, office.customer(), 1000_00, "F-1")
    allowance = office.accounts[AccountRole.ALLOW]
    done = payments.write_off(office.desk, WriteOff({bill: None}, D, why, allowance)).value
    assert done is not None and amounts(office, done.vouchers[0][1]) == {"ALLOW": 1210_00, "AR": -1210_00} and whole(office)


@pytest.mark.rule("WOF-01", "WOF-04", "WOF-10")
def test_the_company_proposes_a_reason_and_limits_what_is_small_and_a_customer_is_blocked_after_it(
        dunning_local: Office) -> None:
    office, why = dunning_local, reason(dunning_local, "write_off")
    assert payments.offered(office.desk) == payments.Offered(None, False, 0)
    with office.desk.reading() as session:
        code = session.get_one(ReasonCode, why).code
        status = next(r.id for r in session.scalars(select(ReasonCode)) if "status" in r.uses)
    assert company_parameters.change(office.desk, WRITE_OFF_REASON, code).done
    assert company_parameters.change(office.desk, WRITE_OFF_VAT, True).done
    assert company_parameters.change(office.desk, WRITE_OFF_SMALL, 50).done
    assert payments.offered(office.desk) == payments.Offered(why, True, 50)
    who, other = office.customer(), office.customer("Two")
    small, large, theirs = invoice(office, who, 50), invoice(office, who, 51), invoice(office, other, 10_00)
    assert codes(payments.write_off(office.desk, WriteOff({small: None, large: None}, D, why, small=True))) == ["WOF-10-limit"]
    assert payments.write_off(office.desk, WriteOff({small: None}, D, why, small=True)).done
    before = written(office)
    wish = WriteOff({large: None}, D, why, block=Blocked.ALL)
    assert codes(payments.write_off(office.desk, wish)) == ["WOF-04-block"] and written(office) == before
    both = WriteOff({large: None, theirs: None}, D, why, block=Blocked.ALL, block_reason_id=status)
    assert codes(payments.write_off(office.desk, both)) == ["WOF-04-several"] and written(office) == before
    assert payments.write_off(office.desk, WriteOff({large: None}, D, why, block=Blocked.ALL, block_reason_id=status)).done
    with office.desk.reading() as session:
        assert session.get_one(Customer, who).blocked is Blocked.ALL
    assert whole(office)


@pytest.mark.postgres
@pytest.mark.rule("WOF-01", "WOF-05", "PWO-01")
def test_above_the_limit_a_write_off_waits_for_a_second_person(dunning_office: Office) -> None:
    office, why = dunning_office, reason(dunning_office, "write_off")
    who = office.customer()
    bill, more = invoice(office, who, 500_00, number="F-1"), invoice(office, who, 20_00, number="F-2")
    assert company_parameters.change(office.desk, WRITE_OFF_APPROVAL, 499_99).done
    wish = WriteOff({bill: None, more: 10_00}, D, why, text="Bankrupt")
    assert codes(payments.write_off(office.desk, wish)) == ["WOF-01-approval"]
    assert codes(write_off_review.leave(office.desk, WriteOff({bill: 500_01}, D, why))) == ["PWO-01-more"]
    key = write_off_review.leave(office.desk, wish).value
    assert key is not None and left(office, bill, more) == [500_00, 20_00]
    assert codes(write_off_review.leave(office.desk, wish)) == ["WOF-05-waits", "WOF-05-waits"]
    with office.desk.reading() as session:
        drafts = queries.write_off_draft_listing()
        [shown] = drafts.rows(session, ListQuery(1), list(drafts.keys(session, ListQuery(1))))
        assert (shown[3], shown[4], shown[6]) == (2, 510_00, "Bankrupt")
    [row] = write_off_review.waiting(office.desk)
    assert (row.wish.text, row.lines) == ("Bankrupt", ((bill, "F-1", "EUR", 500_00), (more, "F-2", "EUR", 10_00)))
    seen = write_off_review.preview(office.desk, key).value
    assert seen is not None and sum(x.accounting_amount for v in seen for x in v.lines if x.accounting_amount > 0) >= 510_00
    assert codes(write_off_review.post(office.desk, key)) == ["WOF-01-self"] and left(office, bill) == [500_00]
    assert "AUD-016-missing" in codes(write_off_review.post(person(office.desk, "Rita"), key))
    second = person(office.desk, "Bert", "CLERK", "CLOSER", "ADMIN")
    done = write_off_review.post(second, key)
    assert done.value is not None, done.problems
    assert left(office, bill, more) == [0, 10_00] and write_off_review.waiting(office.desk) == [] and whole(office)
    assert codes(write_off_review.post(second, key)) == ["WOF-05-gone"] and codes(write_off_review.discard(second, key)) == [
        "WOF-05-gone"]
    with office.desk.reading() as session:
        assert session.get_one(Journal, key).number == done.value.vouchers[0][1]
        for by in ("reason", "customer", "account", "month"):
            assert [(g.count, g.amount, g.vat) for g in queries.written_groups(session, 1, by, D, D, "en")] == [(2, 510_00, 0)]
        drafts, gone = queries.write_off_draft_listing(), queries.write_off_listing()
        assert list(drafts.keys(session, ListQuery(1))) == []
        keys = list(gone.keys(session, ListQuery(1, scope={"customer_id": who, "reason_id": why, "first": D, "last": D})))
        numbers = {row[9] for row in gone.rows(session, ListQuery(1), keys)}
        assert len(keys) == 2 and len(numbers) == 1
    below = write_off_review.leave(office.desk, WriteOff({more: None}, D, why)).value
    assert below is not None and write_off_review.discard(office.desk, below).done and write_off_review.waiting(office.desk) == []


@pytest.mark.rule("WOF-08", "WOF-09")
def test_a_write_off_is_not_undone_while_a_part_of_it_lives_again(dunning_local: Office) -> None:
    office = dunning_local
    who, bill = written_off(office)
    back = reviving.revive(office.desk, paid(office, who, 300_00), Wanted(bill, None, D)).value
    undo, before = reason(office, "reversal"), written(office)
    off = undoing.write_off_of(office.desk, bill)
    assert off is not None and back is not None
    assert codes(undoing.undo_write_off(office.desk, off, D, reason_id=undo)) == ["WOF-08-revived"] and written(office) == before
    assert undoing.undo_write_off(office.desk, back.entry_id, D, reason_id=undo).done
    assert undoing.undo_write_off(office.desk, off, D, reason_id=undo).done and left(office, bill) == [1210_00] and whole(office)

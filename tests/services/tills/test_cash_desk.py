"""The cash desk day by day: opened, moved, counted, closed with its difference, locked; never below zero (DEP-04)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.core.roles import AccountRole
from app.models.tills import CashDay
from app.services import payments
from app.services.tills import cash_desk
from tests.services.dunning import D, Office
from tests.services.payments.receipts import bank, booked, kept, receipt, told, whole
from tests.services.payments.test_settling import reason
from tests.services.persons import person
from tests.services.test_journals import found, ledger_line
from tests.services.tills.test_receipts import paid

NEXT = D + timedelta(1)


def cash(office: Office) -> tuple[str, int]:
    """The cash account as the other side of a line."""
    return "ledger", office.accounts[AccountRole.CASH]


def opened(office: Office, day: object = D) -> int:
    """A new day sheet of the cash account."""
    done = cash_desk.open_day(office.desk, office.accounts[AccountRole.CASH], day)  # type: ignore[arg-type]
    assert done.value is not None, done.problems
    return done.value


@pytest.mark.postgres
@pytest.mark.rule("DEP-04", "ERR-08")
def test_the_day_of_the_chapter_closes_with_a_difference_of_half_a_euro(dunning_office: Office) -> None:
    office = dunning_office
    who, why = office.customer(), reason(office, "cash_difference")
    first = opened(office, D - timedelta(1))
    paid(office, who, amount=120_00, offset=cash(office), posting_date=D - timedelta(1))
    assert cash_desk.close(office.desk, first, {100_00: 1, 20_00: 1}, None).value == 0
    day_id = opened(office)
    paid(office, who, amount=380_00, offset=cash(office))
    assert cash_desk.transfer(office.desk, day_id, bank(office), 300_00, "Night safe").done
    sheet = cash_desk.load(office.desk, day_id)
    assert sheet is not None and (sheet.opening, sheet.receipts, sheet.payments, sheet.transfers, sheet.expected) == (
        120_00, 380_00, 0, 300_00, 200_00)
    pieces = {50_00: 3, 20_00: 2, 5_00: 1, 2_00: 2, 50: 1}
    asked = cash_desk.close(office.desk, day_id, pieces, None)
    assert [(p.code, p.field) for p in asked.problems] == [("DEP-04-reason", "reason")]
    assert cash_desk.close(office.desk, day_id, pieces, why).value == -50
    with office.desk.reading() as session:
        row = session.get_one(CashDay, day_id)
        assert (row.closing, row.counted, row.difference, row.state) == (199_50, 199_50, -50, "closed")
        voucher = row.voucher_id or 0
    assert booked(office, voucher) == [("CASHDIFF", 50), ("CASH", -50)] and whole(office)
    following = cash_desk.load(office.desk, opened(office, NEXT))
    assert following is not None and (following.opening, following.movements) == (199_50, ())
    closed = cash_desk.load(office.desk, day_id)
    assert closed is not None and (closed.expected, len(closed.movements)) == (200_00, 2) and whole(office)


@pytest.mark.rule("DEP-04")
def test_a_closed_day_is_locked_and_the_cash_desk_never_goes_below_zero(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    account = office.accounts[AccountRole.CASH]
    paid(office, who, amount=50_00, offset=cash(office), posting_date=D - timedelta(3))
    day_id = opened(office)
    sheet = cash_desk.load(office.desk, day_id)
    assert sheet is not None and (sheet.opening, sheet.expected) == (50_00, 50_00)
    codes = [[(p.code, p.field) for p in outcome.problems] for outcome in (
        cash_desk.transfer(office.desk, day_id, bank(office), 50_01, ""), cash_desk.transfer(office.desk, day_id, None, 0, ""),
        cash_desk.open_day(office.desk, account, NEXT), cash_desk.open_day(office.desk, None, NEXT),
        cash_desk.count(office.desk, day_id, {1_00: -1}), cash_desk.count(office.desk, 99, {}))]
    assert codes == [[("DEP-04-negative", "amount")], [("DEP-04-bank", "bank"), ("DEP-04-amount", "amount")],
                     [("DEP-04-open", "day")], [("DEP-04-account", "account")], [("DEP-04-pieces", None)],
                     [("DEP-04-gone", None)]]
    nobody = person(office.desk, "Nobody")
    assert [p.code for p in cash_desk.close(nobody, day_id, {50_00: 1}, None).problems] == ["AUD-016-missing"]
    assert cash_desk.close(office.desk, day_id, {50_00: 1}, None).value == 0
    assert [p.code for p in cash_desk.open_day(office.desk, account, D).problems] == ["DEP-04-order"]
    assert [p.code for p in cash_desk.count(office.desk, day_id, {}).problems] == ["DEP-04-final"]
    line = receipt(office, 1, who, 10_00, offset=cash(office))
    assert ("DEP-04-locked", 0, "posting_date") in told(office, kept(office, line))
    assert ("DEP-04-locked", 0, "posting_date") not in told(office, kept(office, replace(line, posting_date=NEXT)))
    by_hand = [replace(ledger_line(office, n, "8000", amount), party=("account", office.accounts[role]))
               for n, role, amount in ((1, AccountRole.CASH, 5_00), (2, AccountRole.CASHDIFF, -5_00))]
    assert ("DEP-04-locked", 0, "posting_date") in found(office, *by_hand)
    refund = kept(office, receipt(office, 1, who, -50_01, offset=cash(office), posting_date=NEXT))
    assert ("DEP-04-negative", 0, "debit") in told(office, refund)
    assert not payments.post(office.desk, refund.journal_id).done and whole(office)
    with office.desk.reading() as session:
        assert session.scalars(select(CashDay.state)).all() == ["closed"]


@pytest.mark.rule("DEP-04")
def test_what_goes_out_on_an_earlier_day_is_missing_on_the_later_ones(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    before = D - timedelta(3)
    paid(office, who, amount=500_00, offset=cash(office), posting_date=before)
    paid(office, who, amount=-450_00, offset=cash(office))

    def out(no: int, amount: int, day: object) -> payments.Line:
        return receipt(office, no, who, -amount, offset=cash(office), posting_date=day)

    def refused(*lines: payments.Line) -> list[int | None]:
        return [row for code, row, _at in told(office, kept(office, *lines)) if code == "DEP-04-negative"]

    assert refused(out(1, 50_00, before)) == [] and refused(out(1, 50_01, before)) == [0]
    assert refused(out(1, 30_00, before), out(2, 30_00, NEXT)) == [1]

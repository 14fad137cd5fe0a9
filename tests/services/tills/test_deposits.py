"""Deposit slips: collected, printed, paid in per payment or in one sum, cancelled; bounced cheques stay on them (DEP-01…03)."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from app.core.roles import AccountRole
from app.models.ledger import ClearingItem, ClearingMatch, Voucher
from app.models.payments import PaymentCancellation
from app.models.terms import PaymentMethod
from app.models.tills import DepositSlip
from app.services import company_parameters, payments
from app.services.bank import transactions
from app.services.tills import deposits
from app.settings import DEPOSIT_REVIEW
from tests.services.dunning import D, Office
from tests.services.payments.receipts import bank, booked, left, whole, written
from tests.services.payments.test_settling import reason
from tests.services.persons import person
from tests.services.tills.test_receipts import paid, text_of


def method(office: Office, code: str, kind: str, *, bridged: bool = False) -> int:
    """A method of payment."""
    with office.desk.writing("test.method") as unit:
        made = PaymentMethod(company_id=1, code=code, texts={"nl": code}, payment_type=kind,
                             bridging="method" if bridged else "no",
                             bridging_account_id=office.accounts[AccountRole.TRANSIT] if bridged else None)
        unit.session.add(made)
        unit.session.flush()
        return made.id


def cheque(office: Office, who: int, amount: int, reference: str, **more: object) -> int:
    """A cheque of a customer booked to the bank; its entry."""
    return paid(office, who, amount=amount, payment_reference=reference, cheque_bank="Rabobank", cheque_branch="Zwolle", **more)


def bridge(office: Office) -> tuple[str, int]:
    """The account where money waits for the bank, as the other side of a line."""
    return "bridge", office.accounts[AccountRole.TRANSIT]


def waiting(office: Office) -> int:
    """What waits on the bridging account."""
    with office.desk.reading() as session:
        return (session.scalar(select(func.coalesce(func.sum(ClearingItem.amount), 0))) or 0) - (
            session.scalar(select(func.coalesce(func.sum(ClearingMatch.amount), 0))) or 0)


@pytest.mark.postgres
@pytest.mark.rule("DEP-01", "DEP-02", "DEP-03", "PAY-48")
def test_two_cheques_in_one_sum_clear_the_bridge_and_wait_again_when_the_slip_is_cancelled(dunning_office: Office) -> None:
    office, day = dunning_office, D
    kind, who = method(office, "CHQ", "cheque", bridged=True), dunning_office.customer()
    money = [cheque(office, who, amount, number, method_id=kind, offset=bridge(office))
             for amount, number in ((250_00, "C-1"), (400_00, "C-2"))]
    paid(office, who, amount=9_00, method_id=kind, offset=bridge(office))
    assert [p.code for p in deposits.begin(office.desk, None, deposits.LUMP_SUM, day).problems] == ["DEP-01-bank"]
    slip_id = deposits.begin(office.desk, bank(office), deposits.LUMP_SUM, day).value or 0
    slip = deposits.load(office.desk, slip_id)
    assert slip is not None and [(p.entry_id, p.amount) for p in slip.payments] == [(money[0], 250_00), (money[1], 400_00)]
    assert deposits.candidates(office.desk, bank(office), deposits.LUMP_SUM) == []
    wrong = deposits.deposit(office.desk, slip_id, 649_99)
    assert [(p.code, p.field) for p in wrong.problems] == [("DEP-02-difference", "paid")] and waiting(office) == 659_00
    number = deposits.deposit(office.desk, slip_id, 650_00).value
    done = deposits.load(office.desk, slip_id)
    assert done is not None and (done.number, done.state, done.total) == (number, "deposited", 650_00) and waiting(office) == 9_00
    with office.desk.reading() as session:
        voucher = session.get_one(DepositSlip, slip_id).voucher_id
    assert booked(office, voucher or 0) == [("BANK", 650_00), ("TRANSIT", -250_00), ("TRANSIT", -400_00)] and whole(office)
    assert [p.code for p in deposits.remove(office.desk, slip_id, money).problems] == ["DEP-01-final"]
    assert deposits.cancel(office.desk, slip_id, day).value == number and waiting(office) == 659_00
    assert [p.code for p in deposits.cancel(office.desk, slip_id, day).problems] == ["DEP-03-cancelled"]
    assert len(deposits.candidates(office.desk, bank(office), deposits.LUMP_SUM)) == 2 and whole(office)


@pytest.mark.rule("DEP-01", "DEP-02", "UND-08")
def test_a_slip_is_changed_until_it_is_paid_in_and_keeps_a_cheque_that_bounced(dunning_local: Office) -> None:
    office = dunning_local
    who, cash, plain = office.customer(), method(office, "KAS", "cash"), method(office, "OVB", "bank_transfer")
    one, two = cheque(office, who, 250_00, "C-1", deposit_slip=True), cheque(office, who, 80_00, "K-1", method_id=cash)
    cheque(office, who, 5_00, "X-1", method_id=plain)
    slip_id = deposits.begin(office.desk, bank(office), deposits.PER_PAYMENT, D).value or 0
    assert deposits.remove(office.desk, slip_id, [two]).value == 1
    first = deposits.print_slip(office.desk, slip_id).value
    assert first is not None
    words = text_of(first)
    assert all(part in words for part in ("Stortingsbewijs", "C-1", "Rabobank, Zwolle", "250,00", "1 betaling")), words
    assert deposits.add(office.desk, slip_id, [two]).value == 1
    assert [p.code for p in deposits.add(office.desk, slip_id, [two]).problems] == ["DEP-01-taken"]
    number = deposits.deposit(office.desk, slip_id, 330_00).value
    assert number is not None and first.name == f"{number}.pdf"
    assert payments.cancel(office.desk, one, D, reason_id=reason(office), comment="bounced").done
    slip = deposits.load(office.desk, slip_id)
    assert slip is not None and slip.total == 330_00 and [p.cancelled_on for p in slip.payments] == [D, None]
    again = deposits.print_slip(office.desk, slip_id).value
    assert "geannuleerd op 16-02-2026" in text_of(again)
    with office.desk.writing("test.match") as unit:
        transactions.record(unit, 1, unit.session.scalars(select(Voucher.id)).all())
    assert whole(office)


@pytest.mark.rule("UND-08", "BRG-02")
@pytest.mark.parametrize(("paid_in", "left"), [(False, 0), (True, -250_00)])
def test_money_of_a_cancelled_payment_waits_no_longer_or_the_other_way(dunning_local: Office, paid_in: bool, left: int) -> None:
    office = dunning_local
    who, kind = office.customer(), method(office, "CHQ", "cheque", bridged=True)
    money = cheque(office, who, 250_00, "C-1", method_id=kind, offset=bridge(office))
    slip_id = deposits.begin(office.desk, bank(office), deposits.LUMP_SUM, D).value or 0
    if paid_in:
        assert deposits.deposit(office.desk, slip_id, 250_00).done
    assert payments.cancel(office.desk, money, D, reason_id=reason(office), comment="bounced").done
    slip = deposits.load(office.desk, slip_id)
    assert slip is not None and len(slip.payments) == int(paid_in) and waiting(office) == left and whole(office)


@pytest.mark.rule("DEP-01", "DEP-03", "ERR-08")
def test_a_slip_that_was_reconciled_stays_and_one_without_payments_goes_nowhere(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    cheque(office, who, 100_00, "C-1", deposit_slip=True)
    empty = deposits.begin(office.desk, bank(office), deposits.PER_PAYMENT, D - timedelta(1)).value or 0
    codes = [[p.code for p in told.problems] for told in (
        deposits.deposit(office.desk, empty, 0), deposits.print_slip(office.desk, empty), deposits.print_slip(office.desk, 99))]
    assert codes == [["DEP-01-empty"], ["DEP-01-empty"], ["DEP-01-gone"]]
    late = deposits.candidates(office.desk, bank(office), deposits.PER_PAYMENT)
    assert deposits.add(office.desk, empty, [p.entry_id for p in late]).value == 1
    assert [p.code for p in deposits.deposit(office.desk, empty, 100_00).problems] == ["DEP-01-early"]
    assert deposits.cancel(office.desk, empty, D).done
    slip_id = deposits.begin(office.desk, bank(office), deposits.PER_PAYMENT, D).value or 0
    assert deposits.deposit(office.desk, slip_id, 100_00).done
    with office.desk.writing("test.match") as unit:
        transactions.record(unit, 1, unit.session.scalars(select(Voucher.id)).all())
        made = unit.session.scalars(select(transactions.BankTransaction.id)).all()
        transactions.match(unit.session, 1, bank(office), [], made)
    assert [p.code for p in deposits.cancel(office.desk, slip_id, D).problems] == ["DEP-03-reconciled"]


@pytest.mark.rule("UND-08", "ERR-08")
def test_with_two_step_review_a_second_user_posts_or_rejects_a_cancellation(dunning_local: Office) -> None:
    office, desk, why = dunning_local, dunning_local.desk, reason(dunning_local)
    who = office.customer()
    money, other = cheque(office, who, 250_00, "C-1", deposit_slip=True), cheque(office, who, 80_00, "C-2", deposit_slip=True)
    assert company_parameters.change(desk, DEPOSIT_REVIEW, True).done
    slip_id = deposits.begin(desk, bank(office), deposits.PER_PAYMENT, D).value or 0
    assert deposits.deposit(desk, slip_id, 330_00).done
    before = written(office)
    asked = payments.cancel(desk, money, D, reason_id=why, comment="bounced").value
    assert asked is not None and asked.vouchers == () and written(office) == before and whole(office)
    assert [p.code for p in payments.cancel(desk, money, D, reason_id=why).problems] == ["UND-08-waits"]
    second = person(desk, "Second", "CLERK")
    assert [p.code for told in (payments.agree(desk, asked.cancellation_id), payments.reject(desk, asked.cancellation_id))
            for p in told.problems] == ["UND-08-self", "UND-08-self"]
    assert payments.reject(second, asked.cancellation_id).value == money and left(office, money) == [-250_00]
    assert [p.code for p in payments.agree(second, asked.cancellation_id).problems] == ["UND-08-decided"]
    again = payments.cancel(desk, money, D, reason_id=why).value
    agreed = payments.agree(second, again.cancellation_id if again else 0)
    done = agreed.value
    assert done is not None, agreed.problems
    assert len(done.vouchers) == 1 and left(office, money, other) == [0, -80_00] and whole(office)
    slip = deposits.load(office.desk, slip_id)
    assert slip is not None and slip.total == 330_00 and [p.cancelled_on for p in slip.payments] == [D, None]
    with desk.reading() as session:
        rows = [(r.state, r.created_by_id, r.decided_by_id) for r in session.scalars(
            select(PaymentCancellation).order_by(PaymentCancellation.id))]
    assert rows == [("rejected", 1, second.actor.user_id), ("posted", 1, second.actor.user_id)]

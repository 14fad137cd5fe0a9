"""Card payments in the books: authorised, captured in part, given back, charged back, paid out, every proof holding (CCD)."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, EntryType
from app.formats.card_payouts import PayoutColumns, PayoutField
from app.models.customers import Customer
from app.models.tills import CardTransaction
from app.queries import cards as queries
from app.rules.cards import PayoutLine
from app.services import payments
from app.services.cards import money, payouts, registering
from app.services.cards.registering import Authorisation
from tests.services.dunning import D, Office
from tests.services.payments.receipts import bank, booked, invoice, kept, left, posted, receipt, whole, written
from tests.services.payments.test_settling import reason
from tests.services.persons import person, role

SINCE, UNTIL = D - timedelta(7), D


def authorised(office: Office, customer_id: int, amount: int, token: str = "ch_1", **more: Any) -> int:
    """A card payment that is authorised."""
    typed = Authorisation(customer_id, "Mollie", token, "4242", amount, "EUR", SINCE, UNTIL, **more)
    done = registering.authorise(office.desk, typed)
    assert done.value is not None, done.problems
    return done.value


def codes(outcome: Any) -> list[str]:
    assert outcome.value is None
    return [p.code for p in outcome.problems]


def state(office: Office, card_id: int) -> str:
    with office.desk.reading() as session:
        return session.get_one(CardTransaction, card_id).state


def tied(office: Office) -> tuple[int, int]:
    """What the provider owes by the events, and what the ledger says."""
    with office.desk.reading() as session:
        found = queries.tie(session, 1, D + timedelta(60))
        return found.waits, found.ledger


def shown(office: Office, card_id: int) -> queries.CardView:
    with office.desk.reading() as session:
        found = queries.view(session, 1, card_id)
        assert found is not None
        return found


@pytest.mark.rule("CCD-01", "CCD-05")
def test_everything_wrong_with_an_authorisation_is_told_at_once_and_nothing_is_kept(dunning_local: Office) -> None:
    desk = dunning_local.desk
    wrong = Authorisation(None, "Mollie", "4111 1111 1111 1111", "42", 0, "EUR", D, D - timedelta(1), expiry="13/28")
    assert codes(registering.authorise(desk, wrong)) == [
        "CCD-01-last4", "CCD-01-expiry", "CCD-01-amount", "CCD-01-until", "CCD-05-card", "CCD-01-customer"]
    who = dunning_local.customer()
    authorised(dunning_local, who, 100_00)
    again = Authorisation(who, "Mollie", "ch_1", "4242", 100_00, "EUR", D, UNTIL)
    assert codes(registering.authorise(desk, again)) == ["CCD-01-taken"]
    declined = registering.decline(desk, Authorisation(who, "Mollie", "ch_2", "4242", 100_00, "EUR", D, UNTIL), "no funds")
    assert state(dunning_local, declined.value or 0) == "declined" and written(dunning_local)[0] == 0


@pytest.mark.rule("BLK-M51", "BLK-02", "BLK-22")
@pytest.mark.parametrize(("blocked", "privacy", "code"), [
    (Blocked.BLANK, False, None), (Blocked.SHIP, False, "BM-1"), (Blocked.INVOICE, False, "BM-1"), (Blocked.ALL, False, "BM-1"),
    (Blocked.ALL, True, "BM-3")])
def test_a_blocked_customer_authorises_no_card_payment(dunning_local: Office, blocked: Blocked, privacy: bool,
                                                       code: str | None) -> None:
    desk, who = dunning_local.desk, dunning_local.customer()
    with desk.writing("test.block") as unit:
        customer = unit.session.get_one(Customer, who)
        customer.blocked, customer.privacy_blocked = blocked, privacy
    typed = Authorisation(who, "Mollie", "ch_9", "4242", 100_00, "EUR", SINCE, UNTIL)
    done = registering.authorise(desk, typed)
    assert [p.code for p in done.problems] == ([code] if code else [])
    with desk.reading() as session:
        assert session.scalars(select(CardTransaction.token)).all() == ([] if code else ["ch_9"])
    if code:
        assert registering.decline(desk, typed, "no funds").done, "that a card was declined is only written down"


@pytest.mark.postgres
@pytest.mark.rule("CCD-02", "CCD-03", "CCD-X2")
def test_300_authorised_and_180_captured_settles_the_invoice_and_leaves_120_to_authorise_anew(dunning_office: Office) -> None:
    office, desk = dunning_office, dunning_office.desk
    who = office.customer()
    bill, card = invoice(office, who, 180_00), authorised(office, who, 300_00)
    before = written(office)
    assert codes(money.capture(desk, card, 300_01, D)) == ["CCD-02-over"]
    assert codes(money.capture(desk, card, 180_00, UNTIL + timedelta(1))) == ["CCD-02-lapsed"]
    assert written(office) == before
    done = money.capture(desk, card, 180_00, UNTIL, [bill])
    assert done.value is not None and done.value.rest == 120_00
    assert sorted(booked(office, done.value.number)) == [("AR", -180_00), ("CARDCLR", 180_00)]
    assert left(office, bill, done.value.entry_id) == [0, 0] and state(office, card) == "captured"
    assert codes(money.capture(desk, card, 120_00, D)) == ["CCD-02-state"]
    assert tied(office) == (180_00, 180_00) and whole(office)


@pytest.mark.rule("CCD-02")
def test_money_given_back_is_at_most_what_was_captured(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who = office.customer()
    card = authorised(office, who, 100_00)
    assert codes(money.give_back(desk, card, 1_00, D)) == ["CCD-02-state"]
    bill = invoice(office, who, 100_00)
    assert money.capture(desk, card, 100_00, D, [bill]).done
    note = invoice(office, who, -40_00, number="C-1", kind=EntryType.CREDIT_NOTE)
    back = money.give_back(desk, card, 40_00, D, [note])
    assert back.done, back.problems
    assert sorted(booked(office, back.value or "")) == [("AR", 40_00), ("CARDCLR", -40_00)] and left(office, note) == [0]
    assert codes(money.give_back(desk, card, 60_01, D)) == ["CCD-02-over"]
    assert codes(money.chargeback(desk, card, D, reason_id=reason(office, "returned_payment"))) == ["CCD-02-part"]
    assert money.give_back(desk, card, 60_00, D).done and state(office, card) == "refunded"
    assert tied(office) == (0, 0) and whole(office)


@pytest.mark.rule("CCD-02", "UND-09")
def test_a_chargeback_opens_the_invoice_again_and_the_next_payout_takes_it(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who = office.customer()
    bill, card = invoice(office, who, 100_00, day=SINCE), authorised(office, who, 100_00)
    assert money.capture(desk, card, 100_00, D - timedelta(3), [bill]).done
    assert payouts.post_payout(desk, [PayoutLine(1, "ch_1", D - timedelta(2), 100_00, 2_90, 97_10, "EUR")], bank(office)).done
    done = money.chargeback(desk, card, D - timedelta(1), fee=15_00, reason_id=reason(office, "returned_payment"))
    assert done.value is not None and left(office, bill) == [100_00] and left(office, done.value.fee_entry_id or 0) == [15_00]
    assert state(office, card) == "charged_back" and tied(office) == (-100_00, -100_00)
    taken = payouts.post_payout(desk, [PayoutLine(1, "ch_1", D, -100_00, 0, -100_00, "EUR")], bank(office))
    assert taken.done and tied(office) == (0, 0) and whole(office)


@pytest.mark.rule("CCD-02", "UND-07")
def test_cancelling_the_payment_elsewhere_is_known_to_the_card_payment(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who = office.customer()
    invoice(office, who, 500_00)
    card = authorised(office, who, 100_00)
    entry = money.capture(desk, card, 100_00, D).value
    assert entry is not None
    assert payments.cancel(desk, entry.entry_id, D, reason_id=reason(office, "reversal")).done
    assert state(office, card) == "refunded" and tied(office) == (0, 0) and whole(office)
    journal = kept(office, receipt(office, 1, who, 5_00))
    plain = posted(office, journal).entries[1]
    assert payments.cancel(desk, plain, D, reason_id=reason(office, "reversal")).done and tied(office) == (0, 0)


@pytest.mark.rule("CCD-04", "CCD-X1")
def test_a_payout_of_100_less_2_90_by_its_file_and_back_again(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who = office.customer()
    invoice(office, who, 500_00)
    card = authorised(office, who, 100_00)
    assert money.capture(desk, card, 100_00, D).done
    file = ("Transaction ID;Payout date;Amount;Fee;Net\r\n"
            f"ch_1;{D:%d-%m-%Y};100,00;2,90;97,10\r\nch_9;{D:%d-%m-%Y};5,00;0,10;4,90\r\n")
    read = payouts.read_payout(desk, "payout.csv", file.encode(), bank(office))
    assert [x.token for x in read.payout.unknown] == ["ch_9"] and [p.code for p in read.problems] == ["CCD-04-unknown"]
    lines = [*(p.line for p in read.payout.known), *read.payout.unknown]
    assert codes(payouts.post_payout(desk, lines, bank(office))) == ["CCD-04-unknown"]
    preview = payouts.preview_payout(desk, lines, bank(office))
    assert preview.value is not None and [x.amount for x in preview.value[0].lines] == [97_10, 2_90, -100_00]
    before = written(office)
    done = payouts.post_payout(desk, lines, bank(office), confirmed=frozenset(p.key for p in read.problems if p.key))
    assert done.value is not None and written(office)[0] == before[0] + 1
    voucher, number = done.value[0]
    assert booked(office, number) == [("BANK", 97_10), ("CARDFEE", 2_90), ("CARDCLR", -100_00)]
    assert tied(office) == (0, 0) and [e.kind for e in shown(office, card).events] == ["authorise", "capture", "payout"]
    again = payouts.read_payout(desk, "payout.csv", file.encode(), bank(office))
    assert [p.code for p in again.problems] == ["CCD-04-present", "CCD-04-unknown", "CCD-04-none"]
    back = payouts.undo_payout(desk, voucher, D, reason_id=reason(office, "reversal"))
    assert back.done and tied(office) == (100_00, 100_00) and whole(office)
    assert codes(payouts.undo_payout(desk, voucher, D, reason_id=reason(office, "reversal")))
    assert payouts.post_payout(desk, lines[:1], bank(office)).done and tied(office) == (0, 0)


@pytest.mark.rule("CCD-04", "BNK-09")
def test_chosen_columns_of_a_payout_are_found_again_by_its_headings(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who = office.customer()
    invoice(office, who, 500_00)
    assert money.capture(desk, authorised(office, who, 100_00), 100_00, D).done
    file = ("p.csv", f"a;b;c\n{D.isoformat()};ch_1;100.00\n".encode())
    unread = payouts.read_payout(desk, *file, bank(office))
    assert [(p.code, p.field) for p in unread.problems] == [
        ("CCD-04-column", "token"), ("CCD-04-column", "day"), ("CCD-04-column", "gross")]
    chosen = PayoutColumns({f: h for f, h in zip(
        (PayoutField.DAY, PayoutField.TOKEN, PayoutField.GROSS),
        unread.headings, strict=True)})
    assert payouts.remembered(desk, "Provider", file, chosen).done
    read = payouts.read_payout(desk, *file, bank(office))
    assert read.problems == () and read.payout.net == 100_00


@pytest.mark.rule("CCD-02")
def test_an_authorisation_holds_through_its_last_day_then_expires_or_is_voided(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who = office.customer()
    kept_one, past = authorised(office, who, 50_00), authorised(office, who, 60_00, "ch_2")
    with desk.writing("test.card") as unit:
        unit.session.get_one(CardTransaction, past).valid_until = desk.today - timedelta(1)
        unit.session.get_one(CardTransaction, kept_one).valid_until = desk.today
    assert registering.expire(desk).value == 1
    assert (state(office, kept_one), state(office, past)) == ("authorised", "expired")
    assert registering.void(desk, kept_one, desk.today, "order given up").done and state(office, kept_one) == "voided"
    assert codes(registering.void(desk, kept_one, desk.today)) == ["CCD-02-state"]
    assert written(office)[0] == 0


@pytest.mark.rule("CCD-02", "AUD-016")
def test_card_payments_need_the_permission_to_post_payments(dunning_local: Office) -> None:
    role(dunning_local.desk, "READER", block=None)
    reader = person(dunning_local.desk, "Rita", "READER")
    typed = Authorisation(dunning_local.customer(), "Mollie", "ch_1", "4242", 1_00, "EUR", D, UNTIL)
    assert codes(registering.authorise(reader, typed)) == ["AUD-016-missing"]

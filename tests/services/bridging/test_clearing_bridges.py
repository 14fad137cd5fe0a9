"""Bridged payments cleared together against the bank, less what it kept, and taken back (BRG-X1)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.core.enums import VoucherSource
from app.core.roles import AccountRole
from app.models.company import CompanyBankAccount
from app.models.ledger import ClearingItem
from app.queries import bridging as queries
from app.queries.listing import ListQuery
from app.rules.journals import Booking, journal_voucher
from app.rules.ledger import Conversion, Heading
from app.services import bridging
from app.services.bridging import Clearing
from app.services.posting import post
from tests.services.dunning import D, Office
from tests.services.payments.receipts import bank, booked, kept, posted, receipt, whole, written
from tests.services.payments.test_settling import reason


def bridged(office: Office, *amounts: int) -> list[int]:
    """Receipts that wait on the bridging account; their items."""
    bridge = office.accounts[AccountRole.TRANSIT]
    who = office.customer()
    lines = [receipt(office, n, who, amount, offset=("bridge", bridge), payment_reference=f"T-{n}", prepayment=True)
             for n, amount in enumerate(amounts, 1)]
    posted(office, kept(office, *lines))
    with office.desk.reading() as session:
        return list(session.scalars(select(ClearingItem.id).order_by(ClearingItem.id)))


def open_items(office: Office, day: date = D) -> list[int]:
    with office.desk.reading() as session:
        listing = queries.bridged_listing(day)
        return [int(k) for k in listing.keys(session, ListQuery(office.desk.company_id))]


def tied(office: Office, day: date = D) -> list[tuple[int, int]]:
    with office.desk.reading() as session:
        return [(t.waits, t.ledger) for t in queries.ties(session, office.desk.company_id, day)
                if t.waits or t.ledger]


@pytest.mark.postgres
@pytest.mark.rule("BRG-01", "BRG-02", "BRG-04")
def test_two_debits_credited_together_less_a_fee_and_taken_back(dunning_office: Office) -> None:
    office = dunning_office
    items = bridged(office, 300_00, 195_00)
    assert open_items(office) == items and tied(office) == [(495_00, 495_00)]
    later = D + timedelta(2)
    then = office.on(later)
    wish = Clearing(items, bank(office), later, 494_20)
    before = written(then)
    seen = bridging.preview_clear(then.desk, wish).value
    assert seen is not None and [x.accounting_amount for x in seen[0].lines] == [494_20, 80, -495_00]
    asked = bridging.clear(then.desk, wish)
    assert [p.code for p in asked.problems] == ["BRG-02-difference"] and written(then) == before
    done = bridging.clear(then.desk, wish, confirmed=frozenset({"BRG-02-difference"}))
    assert done.value is not None, done.problems
    assert booked(then, done.value[0]) == [("BANK", 494_20), ("BANKFEE", 80), ("TRANSIT", -495_00)]
    assert open_items(then, later) == [] and open_items(then, D) == items
    assert tied(then, later) == [] and tied(then, D) == [(495_00, 495_00)] and whole(then)
    assert {p.code for p in bridging.clear(then.desk, Clearing(items[:1], bank(office), later)).problems} == {"BRG-02-cleared"}
    with then.desk.reading() as session:
        assert {w.cleared_by for w in queries.waiting(session, then.desk.company_id, items)} == {done.value[0]}
    assert "PST-014-reason" in {p.code for p in bridging.undo(then.desk, done.value[0], later).problems}
    back = bridging.undo(then.desk, done.value[0], later, reason_id=reason(then, "reversal"))
    assert back.value is not None, back.problems
    assert open_items(then, later) == items and tied(then, later) == [(495_00, 495_00)] and whole(then)
    with then.desk.reading() as session:
        assert {w.cleared_by for w in queries.waiting(session, then.desk.company_id, items)} == {None}
    again = bridging.clear(then.desk, Clearing(items[:1], bank(office), later))
    assert again.value is not None and open_items(then, later) == items[1:] and whole(then)


@pytest.mark.rule("BRG-02", "BRG-04")
def test_what_cannot_be_cleared_says_why_and_a_posting_by_hand_shows_as_a_difference(dunning_local: Office) -> None:
    office = dunning_local
    items = bridged(office, 100_00)
    with office.desk.writing("test.bank") as unit:
        other = CompanyBankAccount(company_id=office.desk.company_id, holder="X", account_id=unit.session.get_one(
            CompanyBankAccount, bank(office)).account_id, iban="NL02ABNA0123456789", currency="USD")
        unit.session.add(other)
        unit.session.flush()
        dollars = other.id
    for wish, codes in ((Clearing([], bank(office), D), {"BRG-02-none"}), (Clearing(items, dollars, D), {"BRG-02-bank"}),
                        (Clearing(items, bank(office), D, -1), {"BRG-02-amount"}),
                        (Clearing(items, bank(office), D - timedelta(1)), {"BRG-02-early"}),
                        (Clearing(items, bank(office), D, 99_00, office.accounts[AccountRole.AR]), {"BRG-02-account"})):
        assert {p.code for p in bridging.clear(office.desk, wish).problems if p.weight == "error"} == codes
    bridge = office.accounts[AccountRole.TRANSIT]
    plan = journal_voucher(Heading(VoucherSource.GEN, D, D, "EUR", "by hand"), [
        Booking(bridge, AccountRole.TRANSIT, 5_00, ""),
        Booking(office.accounts[AccountRole.PENNY], AccountRole.PENNY, -5_00, "")],
        Conversion(), office.accounts[AccountRole.PENNY])
    with office.desk.writing("test.hand") as unit:
        hand = post(office.desk, unit, plan)
    assert tied(office) == [(100_00, 105_00)]
    assert [p.code for p in bridging.undo(office.desk, hand.voucher_id or 0, D).problems] == ["BRG-02-other"]

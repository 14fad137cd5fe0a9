"""Marking in order, by text, and settling posted entries outside a journal; rests settled away (SET-04, 15, 21, 22, PWO-06)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, DetailKind, EntryType
from app.models.accounts import ReasonCode
from app.models.ledger import DetailedEntry, SettlementPair
from app.services import company_parameters, corrections, entries, payments
from app.services.payments import Basket, Wish
from app.settings import SETTLE_PARTIAL_DISCOUNT
from tests.services.dunning import D, Office
from tests.services.payments.receipts import account, booked, invoice, kept, left, marked, posted, receipt, told, whole
from tests.services.test_journal import block


@pytest.mark.rule("SET-21", "SET-22", "PWIN-02")
def test_oldest_first_marks_what_the_payment_reaches_and_priority_turns_the_order_round(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    old, new, held = (invoice(office, who, 100_00, D + timedelta(n), number=f"F{n}") for n in (1, 2, 3))
    note = invoice(office, who, 7_00, D + timedelta(9), kind=EntryType.INTEREST_NOTE)
    entries.put_on_hold(office.desk, held, "Q")
    line = receipt(office, 1, who, 107_00)
    journal = kept(office, line)
    assert payments.mark_in_order(office.desk, journal.journal_id, line).value == 2
    shown = payments.pane(office.desk, journal.journal_id, line).value
    assert shown is not None and {r.entry_id: r.to_settle for r in shown.rows} == {old: 100_00, new: 7_00}
    assert payments.mark_in_order(office.desk, journal.journal_id, line, priority=True).value == 2
    shown = payments.pane(office.desk, journal.journal_id, line).value
    assert shown is not None and {r.entry_id for r in shown.rows} == {old, note}
    everything = replace(line, credit=0)
    assert payments.mark_in_order(office.desk, journal.journal_id, everything).value == 3
    nobody = receipt(office, 2, office.customer(), 5_00)
    again = kept(office, nobody)
    assert [p.code for p in payments.mark_in_order(office.desk, again.journal_id, nobody).problems] == ["SET-22-nothing"]


@pytest.mark.rule("DEP-07", "BNK-22")
def test_a_pasted_remittance_advice_marks_the_numbers_it_knows_and_tells_the_others(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    one, two = invoice(office, who, 100_00, number="2026-00123"), invoice(office, who, 50_00, number="2026-00124")
    line = receipt(office, 1, who, 150_00)
    journal = kept(office, line)
    found = payments.mark_text(office.desk, journal.journal_id, line, "Invoice 2026-00123  100,00\n202600124 50,00 2026-99999")
    assert found.value == payments.ByText((one, two), ("2026-99999",))
    posted(office, journal)
    assert left(office, one, two) == [0, 0]


@pytest.mark.postgres
@pytest.mark.rule("SET-04", "SET-30", "DSC-10", "SET-06")
def test_posted_entries_are_settled_outside_a_journal_with_their_discount(dunning_office: Office) -> None:
    office = dunning_office
    who = office.customer()
    entry = invoice(office, who, 1000_00, tiers=[(D, 10_00)], number="F-1", day=D - timedelta(4))
    money = invoice(office, who, -990_00, kind=EntryType.PAYMENT, number="P-1", day=D - timedelta(2))
    basket = Basket(who, D)
    assert [p.code for p in payments.settle_entries(office.desk, basket).problems] == ["SET-04-nothing"]
    assert payments.mark_entries(office.desk, basket, [Wish(entry), Wish(money)]).value == 2
    line = receipt(office, 1, who, 10_00)
    journal = kept(office, line)
    assert [p.code for p in payments.mark(office.desk, journal.journal_id, 1, [Wish(entry)]).problems] == ["SET-06-held"]
    shown = payments.entries_pane(office.desk, basket).value
    assert shown is not None and {r.entry_id: (r.to_settle, r.discount_now, r.after) for r in shown.rows} == {
        entry: (990_00, 10_00, 0), money: (-990_00, 0, 0)}
    early = payments.settle_entries(office.desk, replace(basket, day=D - timedelta(3)))
    assert "SET-30-early" in {p.code for p in early.problems}
    done = payments.settle_entries(office.desk, basket)
    assert done.value is not None and left(office, entry, money) == [0, 0] and whole(office)
    undone = corrections.undo_settlement(office.desk, done.value[0].settlement_ids[0], D, reason_id=reason(office))
    assert undone.value is not None and left(office, entry, money) == [1000_00, -990_00] and whole(office)


def reason(office: Office, use: str = "adjustment", account_id: int | None = None) -> int:
    with office.desk.writing("test.reason") as unit:
        row = unit.session.scalars(select(ReasonCode).where(ReasonCode.code == use[:10])).first()
        if row is None:
            row = ReasonCode(company_id=1, code=use[:10], texts={"en": use}, uses=[use], account_id=account_id)
            unit.session.add(row)
            unit.session.flush()
        return row.id


@pytest.mark.rule("BLK-M40", "SET-04")
def test_entries_of_a_customer_blocked_for_everything_are_not_settled(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    basket = Basket(who, D)
    chosen = [Wish(invoice(office, who, 10_00)), Wish(invoice(office, who, -10_00, kind=EntryType.PAYMENT))]
    assert payments.mark_entries(office.desk, basket, chosen).done
    block(office, who, Blocked.ALL)
    assert [p.code for p in payments.settle_entries(office.desk, basket).problems] == ["BM-2"]
    assert payments.unmark_entries(office.desk, who).value == 2


@pytest.mark.rule("PWO-06", "PWO-03", "SET-16")
def test_the_rest_of_an_invoice_is_settled_away_to_the_account_of_its_reason(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 1000_00)
    bankfee = account(office, "4990")
    abroad = reason(office, "settle_remainder", bankfee)
    assert abroad in {c.id for c in payments.reasons(office.desk)}
    rest = payments.remainder(office.desk, reason_id=abroad, text="Bank costs abroad").value
    assert rest is not None and rest.account_id == bankfee
    journal = kept(office, receipt(office, 1, who, 990_00))
    marked(office, journal, 1, Wish(entry, remainder=rest))
    shown = payments.pane(office.desk, journal.journal_id, receipt(office, 1, who, 990_00)).value
    assert shown is not None and (shown.rows[0].difference, shown.rows[0].after, shown.difference) == (10_00, 0, 10_00)
    assert shown.rows[0].wish == Wish(entry, remainder=rest)
    done = posted(office, journal)
    assert booked(office, done.vouchers[0][0]) == [("AR", -990_00), ("BANK", 990_00)]
    assert booked(office, done.vouchers[0][0] + 1)[0] == ("AR", -10_00)
    with office.desk.reading() as session:
        row = session.scalars(select(DetailedEntry).where(DetailedEntry.kind == DetailKind.WRITE_OFF)).one()
        assert (row.amount, row.reason_id) == (-10_00, abroad)
        assert session.scalars(select(SettlementPair.write_off)).one() == 10_00
    assert left(office, entry) == [0] and whole(office)
    assert [p.code for p in payments.remainder(office.desk, account_id=account(office, "1300")).problems] == ["PST-015-account"]


@pytest.mark.rule("SET-15", "DSC-12", "SET-11", "PAY-40", "DSC-06")
def test_full_settlement_a_typed_discount_and_typed_amounts_are_posted_as_typed(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    full, typed, part = (invoice(office, who, amount, number=f"F{amount}", tiers=[(D, amount // 25)])
                         for amount in (1000_00, 500_00, 200_00))
    company_parameters.change(office.desk, SETTLE_PARTIAL_DISCOUNT, True)
    lines = [receipt(office, 1, who, 900_00, text="full"), receipt(office, 2, who, 440_00, text="typed"),
             receipt(office, 3, who, 96_00, text="part")]
    journal = kept(office, *lines)
    marked(office, journal, 1, Wish(full, full=True))
    marked(office, journal, 2, Wish(typed, manual_discount=60_00))
    refused = payments.mark(office.desk, journal.journal_id, 3, [Wish(part, amount=192_01)])
    assert [p.code for p in refused.problems] == ["SET-11-net"]
    marked(office, journal, 3, Wish(part, amount=100_00))
    assert told(office, journal) == [("PAY-40-marks", 2, "marks")]
    marked(office, journal, 3, Wish(part, amount=96_00))
    for line, wish in ((lines[1], Wish(typed, manual_discount=60_00)), (lines[2], Wish(part, amount=96_00))):
        shown = payments.pane(office.desk, journal.journal_id, line).value
        assert shown is not None and shown.rows[0].wish == wish
    posted(office, journal)
    assert left(office, full, typed, part) == [0, 0, 100_00] and whole(office)

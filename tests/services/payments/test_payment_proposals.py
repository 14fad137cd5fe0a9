"""Payment proposals: saved, changed, made into a journal with its marks in one step (PAY-20…26)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.models.customers import Customer
from app.rules.payments.proposals import Period, SelectBy, Wish
from app.services import entries, payments
from app.services.payments import Parameters, proposing
from tests.services.dunning import D, Office
from tests.services.intercompany.test_between_companies import one_party, paired, sister
from tests.services.payments.receipts import bank, invoice, kept, left, marked, posted, receipt, whole

WEEK = Parameters(Wish(D - timedelta(5), D + timedelta(9), D, SelectBy.BOTH))


@pytest.mark.rule("PAY-20", "PAY-21", "PAY-22", "PAY-26", "OH-05")
def test_a_proposal_is_changed_and_becomes_a_journal_with_its_marks_in_one_step(dunning_local: Office) -> None:
    office = dunning_local
    who, other = office.customer("One"), office.customer("Two")
    due = invoice(office, who, 250_00, D - timedelta(2), day=D - timedelta(30))
    early = invoice(office, who, 600_00, D + timedelta(19), tiers=[(D + timedelta(3), 12_00)], day=D)
    held, late = invoice(office, other, 100_00, D + timedelta(1), number="HELD"), invoice(office, other, 70_00, D + timedelta(40))
    entries.put_on_hold(office.desk, held, "Q")
    made = payments.make_proposal(office.desk, WEEK)
    assert made.value is not None
    found = payments.load_proposal(office.desk, made.value)
    assert found is not None and {(r.entry_id, r.amount, r.discount, r.day) for r in found.rows} == {
        (due, 250_00, 0, D - timedelta(2)), (early, 588_00, 12_00, D + timedelta(3))}
    assert [(e, why.code) for e, why in found.left_out] == [(held, "PAY-22-on-hold")]
    assert late not in {r.entry_id for r in found.rows}
    assert [p.code for p in payments.change_row(office.desk, made.value, due, amount=250_01).problems] == ["PAY-26-amount"]
    for change in ({"amount": 200_00}, {"day": D}):
        assert payments.change_row(office.desk, made.value, due, **change).done
    assert payments.change_row(office.desk, made.value, early, day=D).done
    journal = payments.create_payments(office.desk, made.value).value
    assert journal is not None
    loaded = payments.load(office.desk, journal.journal_id)
    assert loaded is not None and {x.origin for x in loaded.lines} == {"proposal"}
    assert sorted(x.credit for x in loaded.lines) == [200_00, 588_00]
    posted(office, journal)
    assert left(office, due, early, held) == [50_00, 0, 100_00] and whole(office)
    assert [p.code for p in payments.create_payments(office.desk, made.value).problems] == ["PAY-26-gone"]
    assert [p.code for p in payments.cancel_proposal(office.desk, made.value).problems] == ["PAY-26-gone"]


@pytest.mark.rule("PAY-22", "PAY-23", "PAY-25", "SET-06")
def test_credits_are_netted_in_one_payment_and_a_mark_made_meanwhile_refuses_the_whole(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    one, credit = invoice(office, who, 100_00, D), invoice(office, who, -30_00, D)
    wish = replace(WEEK.wish, period=Period.TOTAL, by=SelectBy.DUE_DATE, total_date=D)
    made = payments.make_proposal(office.desk, replace(WEEK, wish=wish, customers=frozenset({who}))).value or 0
    elsewhere = kept(office, receipt(office, 1, who, 100_00))
    marked(office, elsewhere, 1, one)
    assert [p.code for p in payments.create_payments(office.desk, made).problems] == ["SET-06-held"]
    again = payments.make_proposal(office.desk, replace(WEEK, wish=wish)).value or 0
    found = payments.load_proposal(office.desk, again)
    assert found is not None and {why.code for _e, why in found.left_out} == {"PAY-22-marked", "PAY-22-group"}
    assert payments.unmark(office.desk, elsewhere.journal_id, 1).value == 1
    journal = payments.create_payments(office.desk, made).value
    assert journal is not None
    posted(office, journal)
    assert left(office, one, credit) == [0, 0] and whole(office)
    assert [p.code for p in payments.make_proposal(office.desk, replace(WEEK, wish=wish)).problems] == ["PAY-20-none"]
    backwards = replace(WEEK, wish=replace(wish, last=wish.first - timedelta(1)))
    assert [p.code for p in payments.make_proposal(office.desk, backwards).problems] == ["PAY-20-dates"]


@pytest.mark.rule("PAY-20", "CEN-02")
def test_a_proposal_takes_one_kind_of_customer_few_entries_a_bank_and_what_sister_companies_are_owed(
        dunning_local: Office) -> None:
    office, east = dunning_local, sister(dunning_local)
    paired(office, east)
    who, private, whom = office.customer("One"), office.customer("Two"), east.customer("One")
    one_party(office, who, east, whom)
    with office.desk.writing("test.kind") as unit:
        unit.session.get_one(Customer, private).type = "private"
    own, more = invoice(office, who, 100_00, D), invoice(office, who, 30_00, D)
    theirs, foreign = invoice(office, private, 70_00, D), invoice(east, whom, 60_00, D, number="E-1")
    wish = replace(WEEK.wish, period=Period.TOTAL, total_date=D)
    limited = payments.load_proposal(office.desk, payments.make_proposal(office.desk, Parameters(
        replace(wish, entry_limit=1), types=frozenset({"private", "business"}))).value or 0)
    assert limited is not None and sorted(r.entry_id for r in limited.rows) == [own, theirs]
    assert [(e, why.code) for e, why in limited.left_out] == [(more, "PAY-22-many")]
    asked = proposing.parameters(office.desk, {**proposing.plain(office.desk), "types": ["business"], "elsewhere": True,
                                               "period": "total", "bank_id": bank(office), "total_date": D.isoformat()})
    made = payments.make_proposal(office.desk, asked).value
    found = payments.load_proposal(office.desk, made or 0)
    assert found is not None and sorted(r.entry_id for r in found.rows) == [own, more, foreign]
    assert proposing.last_parameters(office.desk)["elsewhere"] is True
    journal = payments.create_payments(office.desk, made or 0).value
    assert journal is not None
    loaded = payments.load(office.desk, journal.journal_id)
    assert loaded is not None and [(x.customer_id, x.credit, x.offset) for x in loaded.lines] == [
        (who, 190_00, ("bank", bank(office)))]
    posted(office, journal)
    assert left(office, own, more, foreign, theirs) == [0, 0, 0, 70_00] and whole(office)

"""VAT of bad debts in the books: the list, evidence, the transfer, payment after it, and everything back (WOF-20, LAW-91)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.core.dates import add_months
from app.models.company import Company
from app.models.ledger import VatEntry
from app.models.payments import BadDebtRelief
from app.services import payments, periods, undoing, vat_relief
from app.services.payments import WriteOff, reviving
from app.services.payments.reviving import How, Wanted
from app.services.vat_relief import Row, State
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, left, whole, written
from tests.services.payments.test_reviving import codes, paid, written_off
from tests.services.payments.test_settling import reason
from tests.services.payments.test_writing_off import amounts, taxed
from tests.services.persons import person

YEAR = add_months(D, 12)


def later(office: Office) -> Office:
    """A year on, in a year with periods."""
    assert periods.create_year(office.desk, date(YEAR.year, 1, 1), date(YEAR.year, 12, 31)).done
    return office.on(YEAR)


def only(office: Office) -> Row:
    [row] = vat_relief.rows(office.desk)
    return row


def vat(office: Office) -> int:
    """What VAT the books owe by now."""
    with office.desk.reading() as session:
        return sum(session.scalars(select(VatEntry.vat)))


@pytest.mark.postgres
@pytest.mark.rule("WOF-20", "LAW-91", "PWO-02")
def test_a_year_after_the_due_date_the_vat_comes_back_and_300_paid_later_owe_52_07_again(dunning_office: Office) -> None:
    office = dunning_office
    who, bill = written_off(office, separate=False)
    row = only(office)
    assert (row.document, row.item.vat, row.relief.state, row.relief.possible_from, row.box) == (
        "F-1", 210_00, State.WAITING, YEAR, "5b, −1a/1b")
    assert row.why.saw["law"] == "art. 29 Wet OB"
    early = vat_relief.claim(office.desk, [row.key], D)
    assert codes(early) == ["WOF-20-not", "WOF-20-later"]
    office = later(office)
    assert vat_relief.possible(office.desk) == 1
    before = written(office)
    seen = vat_relief.preview_claim(office.desk, [row.key], YEAR).value
    assert seen is not None and [x.amount for x in seen[0].lines] == [210_00, -210_00] and written(office) == before
    done = vat_relief.claim(office.desk, [row.key], YEAR).value
    assert done is not None and done.vat == 210_00
    assert amounts(office, done.vouchers[0][1]) == {"VATOUT": 210_00, "BADDEBT": -210_00}
    assert vat(office) == 0 and only(office).relief.state is State.CLAIMED and vat_relief.possible(office.desk) == 0
    assert codes(vat_relief.claim(office.desk, [row.key], YEAR)) == ["WOF-20-not"]
    [debt] = reviving.debts(office.desk, who)
    assert debt.relief and not debt.apart
    money = paid(office, who, 300_00)
    back = reviving.revive(office.desk, money, Wanted(bill, None, YEAR, How.RECOVER)).value
    assert back is not None and amounts(office, back.number) == {"AR": 300_00, "REC": -247_93, "VATOUT": -52_07}
    assert (only(office).item.repaid, only(office).relief.state, vat(office)) == (52_07, State.CLAIMED, 52_07) and whole(office)
    rest = [reviving.revive(office.desk, paid(office, who, n), Wanted(bill, None, YEAR)).value for n in (333_33, 333_34, 243_33)]
    assert all(rest) and (only(office).item.repaid, vat(office)) == (210_00, 210_00)
    assert only(office).relief.state is State.CLAIMED and whole(office)


@pytest.mark.rule("WOF-20", "WOF-08", "WOF-09")
def test_a_claim_goes_back_alone_or_with_its_write_off_and_a_payment_stands_in_its_way(dunning_local: Office) -> None:
    office = dunning_local
    who, bill = written_off(office, separate=False)
    office, undo = later(office), reason(dunning_local, "reversal")
    key = only(office).key
    assert codes(vat_relief.take_back(office.desk, key, YEAR, reason_id=undo)) == ["WOF-20-unclaimed"]
    assert vat_relief.claim(office.desk, [key], YEAR).done
    assert codes(vat_relief.take_back(office.desk, key, YEAR)) == ["PST-014-reason"]
    assert vat_relief.take_back(office.desk, key, YEAR, reason_id=undo).done
    assert only(office).relief.state is State.POSSIBLE and vat(office) == 210_00
    assert vat_relief.claim(office.desk, [key], YEAR).done
    back = reviving.revive(office.desk, paid(office, who, 300_00), Wanted(bill, None, YEAR)).value
    assert back is not None
    before = written(office)
    assert codes(vat_relief.take_back(office.desk, key, YEAR, reason_id=undo)) == ["WOF-20-paid"]
    assert codes(undoing.undo_write_off(office.desk, key[1], YEAR, reason_id=undo)) == ["WOF-08-revived"]
    assert written(office) == before
    assert undoing.undo_write_off(office.desk, back.entry_id, YEAR, reason_id=undo).done and only(office).item.repaid == 0
    done = undoing.undo_write_off(office.desk, key[1], YEAR, reason_id=undo).value
    assert done is not None and amounts(office, done.vouchers[0][1]) == {"VATOUT": -210_00, "BADDEBT": 210_00}
    assert vat_relief.rows(office.desk) == [] and left(office, bill) == [1210_00] and vat(office) == 210_00 and whole(office)


@pytest.mark.rule("WOF-20")
def test_evidence_makes_a_claim_possible_at_once_where_the_country_says_so(dunning_local: Office) -> None:
    office = dunning_local
    written_off(office, separate=False)
    key = only(office).key
    with office.desk.writing("test.country") as unit:
        unit.session.get_one(Company, 1).country_code = "DE"
    assert (only(office).relief.possible_from, only(office).box) == (None, "Kz 50")
    assert codes(vat_relief.note(office.desk, [key], " ", D + timedelta(1))) == ["WOF-20-what", "WOF-20-when"]
    assert codes(vat_relief.note(office.desk, [], "Insolvent", D)) == ["WOF-20-choose"]
    assert codes(vat_relief.note(person(office.desk, "Rita"), [key], "Insolvent", D)) == ["AUD-016-missing"]
    assert vat_relief.note(office.desk, [key], "AG München 12 IN 34/26", D).value == 1
    row = only(office)
    assert (row.relief.state, row.relief.possible_from, row.evidence) == (State.POSSIBLE, D, "AG München 12 IN 34/26")
    with office.desk.reading() as session:
        kept = session.scalars(select(BadDebtRelief)).one()
        assert (kept.evidence_on, kept.possible_from, kept.vat) == (D, D, 210_00)


@pytest.mark.rule("WOF-20", "WOF-06")
def test_a_part_written_off_and_one_paid_before_the_claim_bring_back_only_their_vat(dunning_local: Office) -> None:
    office = dunning_local
    who, why = office.customer(), reason(office, "write_off")
    bill, apart = taxed(office, who, 1000_00, "F-1"), taxed(office, who, 100_00, "F-2")
    plain = invoice(office, who, 50_00, number="F-0")
    office.pay(bill, 210_00, who, D)
    assert payments.write_off(office.desk, WriteOff({bill: None, plain: None}, D, why)).done
    assert payments.write_off(office.desk, WriteOff({apart: None}, D, why, separate_vat=True)).done
    assert reviving.revive(office.desk, paid(office, who, 121_00), Wanted(bill, None, D)).done
    office = later(office)
    found = {row.document: row for row in vat_relief.rows(office.desk)}
    assert found["F-2"].relief.state is State.CLAIMED and found["F-1"].relief.amount == 173_55 - 21_00
    done = vat_relief.claim(office.desk, [found["F-1"].key], YEAR).value
    assert done is not None and amounts(office, done.vouchers[0][1]) == {"VATOUT": 152_55, "BADDEBT": -152_55}
    assert set(found) == {"F-1", "F-2"} and whole(office)

"""A customer pays what was written off: revived, recovered, in part, from a payment and from a receipt line (PWO-05, WOF-09)."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import EntryType
from app.models.accounts import ExchangeRate, RateType
from app.models.company import RolePermission
from app.services import payments, undoing
from app.services.payments import WriteOff, reviving
from app.services.payments.reviving import How, Wanted
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, left, posted, receipt, whole, written
from tests.services.payments.test_settling import reason
from tests.services.payments.test_writing_off import amounts, taxed
from tests.services.persons import person


def codes(outcome: Any) -> list[str]:
    assert outcome.value is None
    return [p.code for p in outcome.problems]


def written_off(office: Office, *, separate: bool = True) -> tuple[int, int]:
    """A customer whose invoice of 1,210.00 was written off, and the invoice."""
    who, why = office.customer(), reason(office, "write_off")
    bill = taxed(office, who, 1000_00, "F-1")
    assert payments.write_off(office.desk, WriteOff({bill: None}, D, why, separate_vat=separate)).done
    return who, bill


def paid(office: Office, who: int, cents: int) -> int:
    """An open payment."""
    return invoice(office, who, -cents, kind=EntryType.PAYMENT, number=f"P-{cents}", day=D)


@pytest.mark.postgres
@pytest.mark.rule("PWO-05", "WOF-09")
def test_300_recovered_after_a_write_off_with_relief(dunning_office: Office) -> None:
    office, desk = dunning_office, dunning_office.desk
    who, bill = written_off(office)
    money = paid(office, who, 300_00)
    [debt] = reviving.debts(desk, who)
    assert (debt.entry_id, debt.document, debt.left, debt.relief) == (bill, "F-1", 1210_00, True)
    before = written(office)
    wanted = Wanted(bill, None, D, How.RECOVER)
    seen = reviving.preview_revive(desk, money, wanted)
    assert seen.value is not None and [abs(x.amount) for x in seen.value[0].lines] == [300_00, 247_93, 52_07]
    assert written(office) == before
    done = reviving.revive(desk, money, wanted)
    assert done.value is not None
    assert amounts(office, done.value.number) == {"AR": 300_00, "REC": -247_93, "VATOUT": -52_07}
    assert left(office, money, done.value.entry_id, bill) == [0, 0, 0] and whole(office)
    assert [d.left for d in reviving.debts(desk, who)] == [910_00]


@pytest.mark.rule("PWO-05")
@pytest.mark.parametrize(("separate", "expected"), [
    (True, {"AR": 1210_00, "BADDEBT": -1000_00, "VATOUT": -210_00}), (False, {"AR": 1210_00, "BADDEBT": -1210_00})])
def test_a_debt_that_lives_again_mirrors_its_write_off(dunning_local: Office, separate: bool, expected: dict[str, int]) -> None:
    office, desk = dunning_local, dunning_local.desk
    who, bill = written_off(office, separate=separate)
    money = paid(office, who, 1300_00)
    done = reviving.revive(desk, money, Wanted(bill, None, D))
    assert done.value is not None and amounts(office, done.value.number) == expected
    assert left(office, money, done.value.entry_id) == [-90_00, 0] and reviving.debts(desk, who) == [] and whole(office)
    again = reviving.revive(desk, money, Wanted(bill, 1_00, D))
    assert codes(again) == ["PWO-05-debt"]
    back = undoing.undo_write_off(desk, done.value.entry_id, D, reason_id=reason(office, "reversal"))
    assert back.done and left(office, money) == [-1300_00]
    assert [d.left for d in reviving.debts(desk, who)] == [1210_00] and whole(office)


@pytest.mark.rule("PWO-05", "SET-06")
def test_a_receipt_line_brings_a_debt_back_and_settles_it_when_it_is_posted(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who, bill = written_off(office)
    journal = kept(office, receipt(office, 1, who, 500_00))
    done = reviving.revive_for_line(desk, journal.journal_id, 1, who, Wanted(bill, 500_00, D))
    assert done.value is not None and left(office, done.value.entry_id) == [500_00]
    entry = posted(office, journal).entries[1]
    assert left(office, entry, done.value.entry_id) == [0, 0] and whole(office)


@pytest.mark.rule("PWO-05", "AUD-016")
def test_what_cannot_live_again_is_refused_and_nothing_is_written(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who, bill = written_off(office)
    money, open_bill = paid(office, who, 300_00), invoice(office, who, 10_00, number="F-2")
    before = written(office)
    assert codes(reviving.revive(desk, money, Wanted(None, None, D))) == ["PWO-05-debt"]
    assert codes(reviving.revive(desk, money, Wanted(open_bill, None, D))) == ["PWO-05-debt"]
    assert codes(reviving.revive(desk, open_bill, Wanted(bill, None, D))) == ["PWO-05-payment"]
    assert codes(reviving.revive(desk, money, Wanted(bill, 300_01, D))) == ["PWO-05-amount"]
    assert codes(reviving.revive(desk, money, Wanted(bill, 0, D - timedelta(1)))) == ["PWO-05-amount", "PWO-05-early"]
    assert "AUD-016-missing" in codes(reviving.revive(person(desk, "Rita"), money, Wanted(bill, None, D)))
    other = paid(office, office.customer("Bakker"), 300_00)
    assert codes(reviving.revive(desk, other, Wanted(bill, None, D))) == ["PWO-05-debt"]
    assert written(office)[0] == before[0] + 1 and whole(office)


@pytest.mark.rule("PWO-05", "AUD-016")
def test_the_limit_of_a_role_is_in_the_companys_currency_whatever_the_debt_is_in(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who, why = office.customer(currency="USD"), reason(office, "write_off")
    with desk.writing("test.rates") as unit:
        kind = unit.session.scalars(select(RateType.id).where(RateType.code == "DEFAULT")).first()
        unit.session.add(ExchangeRate(company_id=desk.company_id, rate_type_id=kind, from_currency="USD", to_currency="EUR",
                                      valid_from=D - timedelta(30), value=Decimal("0.5"), source="manual",
                                      direction="accounting_per_foreign", imported_at=desk.clock.now()))
        for row in unit.session.scalars(select(RolePermission).where(RolePermission.permission == "write_off")):
            row.limit_amount = 60_00
    bill = invoice(office, who, 100_00, currency="USD", rate=Decimal("0.5"))
    assert payments.write_off(desk, WriteOff({bill: None}, D, why)).done
    money = invoice(office, who, -100_00, kind=EntryType.PAYMENT, number="P-1", day=D, currency="USD", rate=Decimal("0.5"))
    assert reviving.revive(desk, money, Wanted(bill, None, D)).done and left(office, money) == [0] and whole(office)

"""Cash discounts and tolerances of posted documents: changed by hand, recalculated, taken away (DSC-02, 04, TOL-05, 08)."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from app.models.audit import AuditPayload, AuditRecord
from app.models.ledger import CustomerEntryState
from app.services import company_parameters, customers, entry_discounts, payments, tolerances
from app.services.entry_discounts import Tier
from app.services.tolerances import Limits
from app.settings import SETTLE_GRACE_DAYS
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, left, marked, posted, receipt, whole, written
from tests.services.persons import person, role


def codes(outcome: Any) -> list[tuple[str, str | None]]:
    assert outcome.value is None
    return [(p.code, p.field) for p in outcome.problems]


def state(office: Office, entry: int) -> tuple[int, date | None]:
    """Tolerance and last day of grace."""
    with office.desk.reading() as session:
        row = session.get_one(CustomerEntryState, entry)
        return row.max_tolerance, row.discount_tolerance_date


def tiers(office: Office, entry: int) -> list[tuple[int | None, date | None, int]]:
    found = entry_discounts.rights_of(office.desk, entry)
    assert found is not None
    return [(t.no, t.last_date, t.amount) for t in found.tiers]


@pytest.mark.postgres
@pytest.mark.rule("DSC-02", "TOL-10")
def test_a_later_date_and_amount_count_for_the_next_payment_and_stand_in_the_trail(dunning_office: Office) -> None:
    office, desk = dunning_office, dunning_office.desk
    assert company_parameters.change(desk, SETTLE_GRACE_DAYS, 3).done
    who, ended = office.customer(), D - timedelta(5)
    bill = invoice(office, who, 1000_00, day=D - timedelta(20), tiers=[(ended, 20_00)])
    before = written(office)
    assert entry_discounts.change(desk, bill, [Tier(1, D, 20_00), Tier(None, D + timedelta(4), 15_00)]).value == 2
    assert tiers(office, bill) == [(1, D, 20_00), (2, D + timedelta(4), 15_00)]
    assert state(office, bill)[1] == D + timedelta(7) and written(office) == before
    with desk.reading() as session:
        told = session.scalars(select(AuditPayload.content).join(AuditRecord, AuditRecord.payload_id == AuditPayload.id).where(
            AuditRecord.action == "entry.discount", AuditRecord.entity_table == "customer_ledger_entry")).all()
        assert any(ended.isoformat() in (t or "") and D.isoformat() in (t or "") for t in told)
    journal = kept(office, receipt(office, 1, who, 980_00))
    marked(office, journal, 1, bill)
    posted(office, journal)
    assert left(office, bill) == [0] and whole(office)
    assert codes(entry_discounts.change(desk, bill, [])) == [("DSC-02-closed", None)]


@pytest.mark.rule("DSC-02", "DSC-01", "AUD-016")
def test_wrong_dates_and_amounts_are_told_by_field_and_change_nothing(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who = office.customer()
    bill = invoice(office, who, 1000_00, tiers=[(D + timedelta(5), 20_00)])
    assert codes(entry_discounts.change(desk, bill, [Tier(1, D - timedelta(60), 0), Tier(None, None, 1000_00)])) == [
        ("DSC-02-date", "date0"), ("DSC-02-amount", "amount0"), ("DSC-02-date", "date1"), ("DSC-02-amount", "amount1")]
    assert codes(entry_discounts.change(desk, bill, [Tier(1, D, 10_00), Tier(None, D, 10_00)])) == [
        ("DSC-02-order", "date1"), ("DSC-02-falling", "amount1")]
    money = invoice(office, who, -50_00, kind=payments.Line(1, credit=1).kind, number="P-1")
    assert codes(entry_discounts.change(desk, money, [Tier(None, D, 1_00)])) == [("DSC-02-kind", None)]
    role(desk, "DATES", discount_dates=None)
    clerk, reader = person(desk, "Dirk", "DATES"), person(desk, "Rita")
    assert codes(entry_discounts.change(reader, bill, [Tier(1, D, 20_00)])) == [("AUD-016-missing", None)]
    assert codes(entry_discounts.change(clerk, bill, [Tier(1, D, 20_01)])) == [("AUD-016-missing", None)]
    assert tiers(office, bill) == [(1, D + timedelta(5), 20_00)]
    assert entry_discounts.change(clerk, bill, [Tier(1, D, 20_00)]).done and entry_discounts.change(clerk, bill, []).done
    assert tiers(office, bill) == [] and state(office, bill)[1] is None


@pytest.mark.rule("TOL-05", "TOL-09")
@pytest.mark.parametrize(("limits", "expected"), [
    (Limits(Decimal(2), 0), [20_00, 2_00]), (Limits(Decimal(2), 5_00), [5_00, 2_00]),
    (Limits(Decimal(0), 150_00), [150_00, 100_00]),
    (Limits(), [0, 0])])
def test_change_tolerance_recalculates_open_documents(dunning_local: Office, limits: Limits, expected: list[int]) -> None:
    office, desk = dunning_local, dunning_local.desk
    who = office.customer()
    bills = [invoice(office, who, amount, number=f"F-{amount}") for amount in (1000_00, 100_00)]
    money = invoice(office, who, -50_00, kind=payments.Line(1, credit=1).kind, number="P-1")
    assert tolerances.change(desk, "EUR", Limits(Decimal(1), 0), recalculate=False).value == 0
    assert [state(office, b)[0] for b in bills] == [0, 0] and tolerances.count_open(desk, "EUR") == 2
    assert tolerances.change(desk, "EUR", limits, recalculate=True).value == (2 if any(expected) else 0)
    assert [state(office, b)[0] for b in bills] == expected and state(office, money)[0] == 0
    assert tolerances.limits_of(desk, "EUR") == limits and whole(office)


@pytest.mark.rule("TOL-05", "AUD-016")
def test_limits_of_a_tolerance_are_checked_together(dunning_local: Office) -> None:
    desk = dunning_local.desk
    assert codes(tolerances.change(desk, None, Limits(Decimal(101), -1), recalculate=True)) == [
        ("TOL-05-currency", "currency"), ("TOL-05-percent", "percent"), ("TOL-05-most", "most")]
    assert codes(tolerances.change(person(desk, "Rita"), "EUR", Limits(), recalculate=True)) == [("AUD-016-missing", None)]


@pytest.mark.postgres
@pytest.mark.rule("TOL-08")
def test_no_payment_tolerance_on_the_card_takes_it_off_open_documents_after_a_question(dunning_office: Office) -> None:
    office, desk = dunning_office, dunning_office.desk
    assert tolerances.change(desk, "EUR", Limits(Decimal(0), 5_00), recalculate=False).done
    who, other = office.customer(), office.customer("Bakker")
    mine = invoice(office, who, 1000_00, tiers=[(D + timedelta(5), 20_00)])
    theirs = invoice(office, other, 1000_00, number="F-9")
    assert state(office, mine) == (5_00, D + timedelta(5))
    card = customers.load(desk, who)
    assert card is not None
    asked = customers.save(desk, who, {**card.values, "block_tolerance": True})
    assert codes(asked) == [("TOL-08-open", "block_tolerance")] and state(office, mine)[0] == 5_00
    assert customers.save(desk, who, {**card.values, "block_tolerance": True}, confirmed=frozenset({"TOL-08-open"})).done
    assert state(office, mine) == (0, None) and state(office, theirs)[0] == 5_00
    assert tolerances.change(desk, "EUR", Limits(Decimal(0), 6_00), recalculate=True).value == 1
    assert state(office, mine)[0] == 0 and state(office, theirs)[0] == 6_00
    again = customers.load(desk, who)
    assert again is not None and customers.save(desk, who, dict(again.values)).done

"""Bridged payments cleared by the statement that shows them; what cannot be posted stays with its reason (BRG-03)."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from app.queries import bridging as queries
from app.queries.listing import ListQuery
from app.services import bank as banking
from app.services import bridging
from app.services.bridging import Clearing
from tests.services.bank.statements import imported, line, own_bank
from tests.services.bridging.test_clearing_bridges import bridged, open_items, tied
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, whole
from tests.services.payments.test_settling import reason

LATER = D + timedelta(2)


def listed(office: Office, view: str) -> list[int]:
    with office.desk.reading() as session:
        listing = queries.bridged_listing(office.desk.today)
        return [int(k) for k in listing.keys(session, ListQuery(office.desk.company_id, scope={"view": view}))]


def named(office: Office, item: int, **columns: str) -> None:
    """An item with the ids a collection would have given it."""
    with office.desk.writing("test.ids") as unit:
        unit.session.execute(text("drop trigger if exists guard_clearing_item_update"))
        for name, value in columns.items():
            unit.session.connection().exec_driver_sql(
                f"update clearing_item set {name} = '{value}' where id = {item}")


@pytest.mark.rule("BRG-03", "BNK-20")
def test_lines_that_show_what_waits_are_cleared_together_by_id_batch_reference_or_amount(dunning_local: Office) -> None:
    office = dunning_local
    items = bridged(office, 300_00, 195_00, 71_11, 12_34)
    named(office, items[0], end_to_end="E2E-1")
    named(office, items[1], batch="RUN-7")
    then = office.on(LATER)
    batch = line(195_00, "collected", day=LATER).replace(
        "<NtryDtls>", "<NtryDtls><Btch><PmtInfId>RUN-7</PmtInfId><NbOfTxs>1</NbOfTxs></Btch>")
    imported(then, line(300_00, "x", end_to_end="E2E-1", day=LATER), batch, line(71_11, "deposit T-3", day=LATER),
             line(12_34, "somebody", day=LATER), line(99_99, "unknown", day=LATER), total=678_44, day=LATER)
    found = bridging.fitting(then.desk)
    assert (len(found.lines), found.failed, [m.amount for m in found.totals]) == (4, (), [578_45])
    done = bridging.clear_fitting(then.desk, found.all).value
    assert done is not None and done.refused == ()
    assert sorted(tuple(booked(then, number)) for _id, number in done.vouchers) == [
        (("BANK", amount), ("TRANSIT", -amount)) for amount in (12_34, 71_11, 195_00, 300_00)]
    assert open_items(then, LATER) == [] and tied(then, LATER) == [] and whole(then)
    assert bridging.fitting(then.desk).all == ()


@pytest.mark.rule("BRG-03", "ERR-02")
def test_a_clearing_that_fails_stays_with_its_reason_and_is_done_when_tried_again(dunning_local: Office) -> None:
    office = dunning_local
    items = bridged(office, 300_00, 195_00)
    then = office.on(LATER)
    imported(then, line(300_00, "T-1", day=LATER), line(195_00, "T-2", day=LATER), total=495_00, day=LATER)
    found = bridging.fitting(then.desk)
    assert all(banking.accept(then.desk, key).done for key in found.lines)
    meanwhile = bridging.clear(then.desk, Clearing(items[1:], own_bank(then), LATER)).value
    done = banking.post(then.desk, skip_errors=True).value
    assert done is not None and meanwhile is not None and len(done.vouchers) == 1
    assert [p.code for told in done.refused.values() for p in told] == ["BNK-40-open"]
    assert listed(then, "failed") == items[1:] and listed(then, "open") == [] and whole(then)
    with then.desk.reading() as session:
        assert [code for code, _saw in queries.failures(session, then.desk.company_id, items[1])] == ["BNK-40-open"]
    assert bridging.undo(then.desk, meanwhile[0], LATER, reason_id=reason(then, "reversal")).done
    again = bridging.fitting(then.desk)
    assert (again.lines, len(again.failed)) == ((), 1)
    cleared = bridging.clear_fitting(then.desk, again.all).value
    assert cleared is not None and cleared.refused == () and listed(then, "failed") == listed(then, "open") == [] and whole(then)

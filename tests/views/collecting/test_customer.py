"""The collections page of a customer by keyboard, the phone list, and the forms both open (WIN-12…15, COL-10…12, 20…27)."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.core.enums import CollectionsStatus
from app.models.accounts import DisputeCode
from app.models.collections import EntryCollection, EntryStatusChange
from app.services.collecting import activities, cases, plans
from app.services.collecting.forms import ActivityForm, CaseForm
from app.views.collecting.customer_page import CollectingCustomerPage
from app.views.collecting.phone_page import PhonePage
from app.views.collecting.walk import Walk
from app.views.kit.context import Context
from tests.services.dunning import D, Office
from tests.views.collecting.conftest import BAKKER, JANSEN, VRIES, Step
from tests.views.collecting.test_workbench import Gone, column, do, reason, shown

FRIDAY = date(2026, 2, 20)


def status(office: Office, *ids: int) -> list[CollectionsStatus]:
    with office.desk.reading() as session:
        found = {row.entry_id: row.status for row in session.scalars(select(EntryCollection))}
    return [found.get(i, CollectionsStatus.NOT_DISPUTED) for i in ids]


@pytest.mark.rule("COL-10", "COL-11", "WIN-12", "WIN-04")
def test_the_page_shows_everything_of_a_customer_and_says_why_a_verb_cannot_be_done(
        qtbot: QtBot, context: Context, office: Office) -> None:
    cases.save(office.desk, CaseForm(BAKKER, "Broken bottles", entry_ids=(2,)))
    activities.save(office.desk, ActivityForm(BAKKER, "call", "Ask", due=D))
    page = shown(qtbot, CollectingCustomerPage(context, BAKKER))
    assert page.windowTitle().startswith("Bakker 10001")
    assert column(page, "document", "remaining", "late") == [
        ("F-1", 100_00, date(2025, 12, 1)), ("F-2", 200_00, date(2026, 1, 20)), ("F-3", 300_00, None)]
    assert page.below.tabs.counts == [1, None, None, None]
    page.cases.table.stand_on(1, 0)
    assert column(page, "document") == [("F-2",)]
    page.cases.table.stand_on(0, 0)
    page.table.stand_on(0, 0)
    assert reason(page, "collect.returned") == "F-1 is no payment."
    assert reason(page, "collect.refund") == "Only an open credit can be given back."
    assert reason(page, "collect.mail") == "" and reason(page, "collect.mail_sales")
    assert reason(page, "collect.next") == "There is no other customer in this list."
    page.money.choose(1)
    assert [title for title in (page.table.model_.headerData(n, Qt.Orientation.Horizontal) for n in range(12)) if title]
    assert column(page, "remaining") == [(100_00,), (200_00,), (300_00,)]
    for number, part in enumerate(page.parts()):
        QTest.keySequence(page, f"Ctrl+{number + 1}")
        assert part.hasFocus()


@pytest.mark.rule("WIN-12", "WIN-13", "COL-20", "COL-21", "OH-09")
def test_keys_dispute_hold_and_resolve_all_ticked_transactions_in_one_group_of_the_log(
        qtbot: QtBot, context: Context, office: Office, filling: list[Step]) -> None:
    page = shown(qtbot, CollectingCustomerPage(context, BAKKER))
    with office.desk.writing("test.code") as uow:
        found = uow.session.scalars(select(DisputeCode).order_by(DisputeCode.id)).first()
        assert found is not None
        found.overwrite_on_hold, code = True, found.id
    for row in (0, 1):
        page.table.stand_on(row, 0)
        page.table.toggle_current()

    def dispute(form: Any) -> None:
        assert "disputed" not in form.fields
        assert not form.save() and form.messages()
        form.fields["code"].set_value(code)
        form.fields["reason"].set_value("Broken")
        form.fields["follow_up"].set_value(FRIDAY)
        assert form.save()

    filling.append(dispute)
    QTest.keySequence(page.table.view, "Ctrl+Shift+D")
    assert status(office, 1, 2, 3) == [CollectionsStatus.DISPUTED, CollectionsStatus.DISPUTED, CollectionsStatus.NOT_DISPUTED]
    with office.desk.reading() as session:
        assert len(set(session.scalars(select(EntryStatusChange.log_group)))) == 1
    assert [row[0] for row in column(page, "on_hold")][:2] == ["X", "X"] and page.table.marked() == []
    assert page.below.activity() > 0
    page.table.stand_on(0, 0)
    filling.append(lambda form: form.fields["note"].set_value("Settled by phone") or form.save())  # type: ignore[func-returns-value]
    QTest.keySequence(page.table.view, "Ctrl+Shift+R")
    assert status(office, 1, 2) == [CollectionsStatus.RESOLVED, CollectionsStatus.DISPUTED]
    page.table.stand_on(2, 0)
    filling.append(lambda form: form.fields["mark"].set_value("ABC") or form.save())  # type: ignore[func-returns-value]
    QTest.keySequence(page.table.view, "Ctrl+Shift+H")
    assert column(page, "on_hold")[2] == ("ABC",)


@pytest.mark.rule("WIN-13", "COL-23")
def test_the_amount_of_a_promise_ticks_entries_as_they_fall_due_and_what_cannot_be_promised_is_refused(
        qtbot: QtBot, context: Context, office: Office, filling: list[Step]) -> None:
    page = shown(qtbot, CollectingCustomerPage(context, BAKKER))

    def promise(form: Any) -> None:
        assert form.fields["promised_on"].value() == FRIDAY
        for amount, ticked in ((100_00, (1,)), (100_01, (1, 2)), (600_00, (1, 2, 3)), (250_00, (1, 2))):
            form.amount.set_value(amount)
            form.amount.committed.emit()
            assert form.ticks.ids() == ticked, amount
        form.ticks.table.stand_on(2, 0)
        form.ticks.table.toggle_current()
        assert form.amount.value() == 600_00
        form.amount.set_value(600_01)
        assert not form.save()
        form.amount.set_value(250_00)
        form.amount.committed.emit()
        form.fields["promised_on"].set_value(date(2026, 2, 15))
        assert not form.save() and "on or after today" in form.messages()[0]
        form.fields["promised_on"].set_value(D)
        assert form.save()

    filling.append(promise)
    QTest.keySequence(page.table.view, "Ctrl+Shift+P")
    assert status(office, 1, 2, 3) == [CollectionsStatus.PROMISED] * 2 + [CollectionsStatus.NOT_DISPUTED]
    with office.desk.reading() as session:
        assert [session.get_one(EntryCollection, i).promised for i in (1, 2)] == [100_00, 150_00]


@pytest.mark.rule("WIN-14", "COL-31")
def test_after_an_activity_the_next_customer_of_the_list_is_offered(
        qtbot: QtBot, context: Context, office: Office, filling: list[Step]) -> None:
    activities.save(office.desk, ActivityForm(JANSEN, "call", "Ask", due=D))
    walk = Walk.through([BAKKER, JANSEN, VRIES], JANSEN)
    page = shown(qtbot, CollectingCustomerPage(context, JANSEN, walk))

    def close(form: Any) -> None:
        form.fields["result"].set_value("not_reached")
        form.fields["next"].set_value(FRIDAY)
        assert form.save()

    filling.append(close)
    QTest.keySequence(page.table.view, "Ctrl+L")
    assert page.messages() == ["The activity is closed."]
    button = next(b for b in page.findChildren(object) if getattr(b, "text", lambda: "")() == "Next customer (3 of 3)")
    button.click()
    assert (page.customer_id, walk.customer_id) == (VRIES, VRIES) and page.windowTitle().startswith("De Vries")
    QTest.keySequence(page.table.view, "Ctrl+Up")
    assert page.customer_id == JANSEN and page.below.tables[0].model_.rowCount() == 2
    state = page.state()
    again = shown(qtbot, CollectingCustomerPage(context, BAKKER, walk))
    again.restore(state)
    assert again.customer_id == JANSEN


@pytest.mark.rule("COL-27")
def test_a_payment_plan_is_proposed_typed_over_activated_and_its_entries_are_promised(
        qtbot: QtBot, context: Context, office: Office, filling: list[Step]) -> None:
    page = shown(qtbot, CollectingCustomerPage(context, BAKKER))
    for row in (0, 1):
        page.table.stand_on(row, 0)
        page.table.toggle_current()

    def propose(form: Any) -> None:
        assert [(i.due, i.amount) for i in form.instalments()] == [
            (date(2026, 3, 16), 100_00), (date(2026, 4, 16), 100_00), (date(2026, 5, 16), 100_00)]
        form.grid.put_value(0, "amount", 90_00)
        assert "€10.00 to spread" in form._told.text()
        assert not form.save() or plans.activate(office.desk, 1).problems
        form.costs.set_value(30_00)
        form.costs.committed.emit()
        assert [i.amount for i in form.instalments()] == [110_00] * 3
        assert form.save()

    filling.append(propose)
    do(page, "collect.plan")
    page.below.tabs.choose(2)
    page.below.tables[2].stand_on(page.below.tables[2].model_.rowCount() - 1, 0)
    do(page, "collect.activate_plan")
    assert page.messages() == ["The payment plan runs. Its entries count as promised."]
    assert status(office, 1, 2, 3) == [CollectionsStatus.PROMISED] * 2 + [CollectionsStatus.NOT_DISPUTED]


@pytest.mark.rule("WIN-15", "COL-31", "COL-32")
def test_the_phone_list_keeps_every_call_and_goes_on_to_the_next_customer(
        qtbot: QtBot, context: Context, office: Office, filling: list[Step], gone: Gone) -> None:
    page = shown(qtbot, PhonePage(context, (BAKKER, VRIES), BAKKER))
    assert page.windowTitle().startswith("Bakker")
    page.memo.set_value("Nobody there")
    QTest.keySequence(page, "Alt+5")
    assert page.walk.customer_id == VRIES and page.called == {BAKKER}

    def promise(form: Any) -> None:
        assert form.ticks.ids() == (4,) and form.amount.value() == 50_00
        assert form.save()

    filling.append(promise)
    QTest.keySequence(page, "Alt+2")
    assert page.messages() == ["That was the last customer of the list."] and status(office, 4) == [CollectionsStatus.PROMISED]
    kept = [activities.load(office.desk, n) for n in (1, 2)]
    assert [(a.form.customer_id, a.form.type, a.result, a.form.memo) for a in kept if a] == [
        (BAKKER, "call", "not_reached", "Nobody there"), (VRIES, "call", "promise", "")]
    do(page, "phone.open")
    assert gone[-1][0] == "collecting_customer" and gone[-1][1]["walk"] is page.walk

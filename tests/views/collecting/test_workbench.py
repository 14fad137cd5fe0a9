"""The workbench: who owes what, narrowed by keys and fields, the way to entries, customers, reminders, calls (WIN-10, 11)."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.core.enums import CollectionsStatus
from app.models.collections import CustomerCollection, EntryCollection
from app.services import ageing, entries
from app.services.collecting import activities, agents, promises
from app.services.collecting.forms import ActivityForm, PromiseForm
from app.views.collecting.aged_page import AgedPage
from app.views.collecting.to_send_page import ToSendPage
from app.views.collecting.walk import Walk
from app.views.collecting.work_pages import ActivitiesPage, PromisesPage
from app.views.collections.ageing_page import AgeingPage
from app.views.home.page import HomePage, ToDo
from app.views.kit.context import Context
from app.views.kit.figures import FactLines
from app.views.kit.form_dialog import FormDialog
from app.views.kit.page import Command, Page
from tests.services.dunning import D, Office
from tests.views.collecting.conftest import BAKKER, JANSEN, VRIES, Step
from tests.views.conftest import Answers

Gone = list[tuple[str, dict[str, Any]]]


def shown(qtbot: QtBot, page: Any) -> Any:
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    return page


def do(page: Page, name: str) -> None:
    """A command as if it had been pressed."""
    next(a for a in page.commands() if a.objectName() == name).trigger()


def reason(page: Page, name: str) -> str:
    """Why a command cannot be done; empty when it can."""
    found = next(a for a in page.commands() if a.objectName() == name)
    assert isinstance(found, Command)
    return found.reason


def column(page: Any, *names: str) -> list[tuple[Any, ...]]:
    """Values of columns, row by row."""
    places = [page.table.model_.section_of(name) for name in names]
    return [tuple(page.table.model_.value(n, c) for c in places) for n in range(page.table.model_.rowCount())]


@pytest.mark.rule("WIN-10", "COL-03", "COL-04")
def test_the_workbench_shows_who_is_late_and_narrows_by_amount_days_and_status(
        qtbot: QtBot, context: Context, office: Office) -> None:
    entries.set_status(office.desk, 4, CollectionsStatus.PROMISED, promised_on=D, reason="phone")
    page = shown(qtbot, AgedPage(context))
    assert column(page, "number", "balance", "overdue", "unapplied") == [
        ("10001", 600_00, 300_00, 0), ("10003", 75_00, 75_00, 0), ("10002", 50_00, 50_00, 0)]
    assert column(page, "b0", "b1", "b2", "b3")[0] == (300_00, 200_00, 0, 100_00)
    page._days.set_value(40)
    page._days.committed.emit()
    assert column(page, "number") == [("10001",)]
    page._days.set_value(None)
    page._amount.set_value(60_00)
    page._amount.committed.emit()
    assert column(page, "number") == [("10001",), ("10003",)]
    do(page, "list.reset")
    page._status.set_value("promised")
    page._status.committed.emit()
    assert column(page, "number", "promised_on") == [("10002", D)]
    do(page, "list.reset")
    page.tabs.choose([name for name, _words in page._views].index("no_email"))
    assert column(page, "number") == [("10003",)]


@pytest.mark.rule("WIN-10", "AGE-13", "WIN-14")
def test_enter_opens_the_customer_and_a_figure_its_entries_and_the_list_waits_where_the_walk_ended(
        qtbot: QtBot, context: Context, gone: Gone) -> None:
    page = shown(qtbot, AgedPage(context))
    assert page.preview.customer_id == BAKKER
    lines = page.preview.findChildren(FactLines)[0]
    assert lines.accessibleName().count(";") == 2 and "F-1" in lines.accessibleName()
    section = page.table.model_.section_of("b1")
    page.table.stand_on(0, section)
    do(page, "collecting.cell")
    assert gone.pop() == ("entries", {"customer_id": BAKKER, "view": "debits", "due_from": date(2026, 1, 17),
                                      "due_to": date(2026, 2, 15)})
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    where, more = gone.pop()
    walk: Walk = more["walk"]
    assert (where, more["customer_id"], list(walk.customers), walk.place()) == (
        "collecting_customer", BAKKER, [BAKKER, JANSEN, VRIES], "1 of 3")
    state = page.state()
    assert walk.go(1) == JANSEN
    again = shown(qtbot, AgedPage(context))
    again.restore(state)
    assert again.customer() == JANSEN


@pytest.mark.rule("WIN-11")
def test_ticked_customers_are_reminded_called_and_given_an_agent(
        qtbot: QtBot, context: Context, office: Office, gone: Gone, filling: list[Step]) -> None:
    page = shown(qtbot, AgedPage(context))
    page.table.toggle_current()
    page.table.stand_on(2, 0)
    page.table.toggle_current()
    do(page, "collecting.remind")
    assert gone.pop() == ("reminders", {"suggest": True, "customer_ids": [BAKKER, VRIES]})
    do(page, "collecting.phone")
    assert gone.pop() == ("phone_list", {"customers": (BAKKER, VRIES), "start": VRIES})
    do(page, "collecting.write_off")
    assert page.messages() == ["This is done for one customer at a time. Choose one row."]

    def leave(form: FormDialog) -> None:
        form.fields["until"].set_value(date(2026, 3, 1))
        assert form.save()

    filling.append(leave)
    do(page, "collecting.quiet")
    with office.desk.reading() as session:
        assert set(session.scalars(select(CustomerCollection.quiet_until).where(
            CustomerCollection.customer_id.in_([BAKKER, VRIES])))) == {date(2026, 3, 1)}

    def assign(form: FormDialog) -> None:
        assert form.fields["agent"].value() == office.desk.actor.user_id and form.save()

    filling.append(assign)
    do(page, "collecting.agent")

    def tag(form: FormDialog) -> None:
        form.fields["new"].set_value("Careful")
        assert form.save()

    filling.append(tag)
    do(page, "collecting.tags")
    page._of_agent.set_value(agents.choices(office.desk)[0][0])
    page._of_agent.committed.emit()
    assert [row[0] for row in column(page, "number")] == ["10001", "10002"]
    other = shown(qtbot, ActivitiesPage(context))
    assert other.whose.agent == office.desk.actor.user_id


@pytest.mark.rule("COL-31", "COL-32", "WIN-13", "COL-23")
def test_a_call_that_ends_with_a_promise_opens_the_form_filled_in_and_keeps_both(
        qtbot: QtBot, context: Context, office: Office, filling: list[Step], gone: Gone) -> None:
    made = activities.save(office.desk, ActivityForm(BAKKER, "call", "Ask about F-1", entry_ids=(1,), due=D)).value
    page = shown(qtbot, ActivitiesPage(context))
    assert column(page, "purpose", "name") == [("Ask about F-1", "Bakker")]

    def close(form: FormDialog) -> None:
        form.fields["result"].set_value("promise")
        form.fields["memo"].set_value("Pays on Friday")
        assert form.save()

    def promise(form: Any) -> None:
        assert form.fields["promised_on"].value() == date(2026, 2, 20)
        assert form.ticks.ids() == (1,) and form.amount.value() == 100_00
        assert form.save()

    filling += [close, promise]
    do(page, "activity.close")
    assert page.table.model_.rowCount() == 0
    with office.desk.reading() as session:
        entry = session.get_one(EntryCollection, 1)
        assert (entry.status, entry.promised_on, entry.promised) == (CollectionsStatus.PROMISED, date(2026, 2, 20), 100_00)
    kept = activities.load(office.desk, made or 0)
    assert kept is not None and kept.closed and kept.result == "promise"
    promised = shown(qtbot, PromisesPage(context, view="open"))
    assert column(promised, "name", "amount", "state") == [("Bakker", 100_00, "open")]
    assert promised.customer() == BAKKER


@pytest.mark.rule("COL-23", "COL-24")
def test_a_promise_is_withdrawn_after_a_question(qtbot: QtBot, context: Context, office: Office, answering: Answers) -> None:
    entries_page = shown(qtbot, PromisesPage(context, view="all"))
    assert entries_page.table.model_.rowCount() == 0
    promises.make(office.desk, PromiseForm((4,), D, 50_00))
    entries_page.table.reload()
    answering.waiting.append("withdraw")
    do(entries_page, "promise.withdraw")
    assert column(entries_page, "state") == [("withdrawn",)]
    with office.desk.reading() as session:
        assert session.get_one(EntryCollection, 4).status is CollectionsStatus.NOT_DISPUTED


@pytest.mark.rule("COL-31", "COL-74", "ST-01")
def test_the_home_window_tells_what_collectors_have_to_do_and_how_collecting_stands(
        qtbot: QtBot, context: Context, office: Office, gone: Gone) -> None:
    activities.save(office.desk, ActivityForm(BAKKER, "call", "Ask about F-1", due=D))
    home = shown(qtbot, HomePage(context))
    line = next(x for x in home.findChildren(ToDo) if x.text() == "Activities due")
    assert "Bakker · Ask about F-1" in line._parts and line._parts[-1] == 1
    line.click()
    assert gone.pop() == ("collecting_activities", {"view": "due"})
    assert home.collecting.lines == []
    home.look_at_collecting()
    told = home.collecting.lines[0].accessibleName()
    assert "Overdue share 58.6%" in told and "Activities to do 1" in told
    assert home.collecting.lines[1].accessibleName().startswith("wk ")
    home.collecting.lines[0].opened.emit(4)
    assert gone.pop() == ("collecting_activities", {"view": "open"})


@pytest.mark.rule("WIN-10", "WIN-24", "WIN-30")
def test_issued_letters_wait_on_the_tab_to_send_until_they_are_marked(
        qtbot: QtBot, context: Context, office: Office, gone: Gone) -> None:
    office.suggest(D)
    office.issue(*(letter.id for letter in office.drafts()))
    page = shown(qtbot, ToSendPage(context))
    assert sorted(column(page, "kind", "name", "state")) == [
        ("collection_letter", name, "to_do") for name in ("Bakker", "De Vries", "Jansen")]
    page.table.stand_on(0, 0)
    page.table.toggle_current()
    name = column(page, "name")[0][0]
    assert page.documents() == {"collection_letter": [page.documents()["collection_letter"][0]]}
    do(page, "to_send.sent")
    assert page.messages() == ["1 marked as sent."] and page.table.model_.rowCount() == 2
    page.tabs.choose(3)
    assert column(page, "name", "state") == [(name, "done")]
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert gone.pop()[0] == "collecting_customer"


@pytest.mark.rule("AGE-20", "AGE-21", "WIN-10")
def test_a_snapshot_is_chosen_in_the_workbench(qtbot: QtBot, context: Context, office: Office, gone: Gone,
                                               answering: Answers) -> None:
    page = shown(qtbot, AgedPage(context))
    page.kept()
    assert page.messages() == ["No snapshot has been kept yet."]
    kept = ageing.keep(office.desk, ageing.Question(office.desk.today)).value
    answering.waiting = ["back", "show"]
    page.kept()
    page.kept()
    assert gone.pop() == ("ageing", {"snapshot_id": kept})
    later = shown(qtbot, AgeingPage(context, snapshot_id=kept or 0))
    assert later.data.kept

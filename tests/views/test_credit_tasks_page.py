"""Periodic tasks, the credit work list, scores and the daily start, as somebody at a window meets them (credit 12, W-06)."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.models.credit_limits import TemporaryLimit
from app.models.customers import Customer
from app.services.credit_tasks import due, log
from app.services.limits import groups
from app.settings import ProgramSettings
from app.views import program
from app.views.credit.tasks_page import CreditTasksPage, DayDialog
from app.views.credit.tasks_scores_page import RiskScoresPage
from app.views.credit.work_list_page import WorkListPage
from app.views.customers.card_page import CustomerPage
from app.views.home.page import HomePage
from app.views.jobs.starter import SelfStarter
from app.views.kit.context import Context
from app.views.setup.parameters_page import ParametersPage
from tests.services.credit import bakery
from tests.services.credit.bakery import Bakery
from tests.services.test_setup_credit import ranged, risk, scored


@pytest.fixture(scope="module")
def bakery_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Smit with an order on hold, a limit that ends soon, and things to review."""
    path = tmp_path_factory.mktemp("tasks") / "bakery.tegoed"
    office = bakery.bakery(path)
    office.rules_a()
    assert office.confirm(office.order(3_500_00)).hold_id is not None
    office.credit(expires_on=office.desk.today + timedelta(12), next_review=office.desk.today, customer_since=date(2012, 2, 1))
    office.file.close()
    return path


@pytest.fixture
def office(bakery_file: Path, tmp_path: Path) -> Iterator[Bakery]:
    """A copy of it."""
    made = bakery.opened(Path(shutil.copy(bakery_file, tmp_path / "bakery.tegoed")))
    yield made
    made.file.close()


@pytest.fixture
def context(look: QApplication, office: Bakery, tmp_path: Path) -> Context:
    """The surroundings of a page."""
    made = program.context_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    made.runner.at_once = True
    return made


def choose(page: CreditTasksPage, code: str) -> None:
    """The row of a task."""
    place = next(n for n, one in enumerate(page.found) if one.task.code == code)
    page.table.view.setCurrentIndex(page.table.view.model().index(place, 0))


@pytest.mark.rule("T-01", "T-03", "T-07", "T-08", "W-06")
def test_tasks_are_run_by_hand_and_tell_what_they_did(context: Context, office: Bakery, monkeypatch: pytest.MonkeyPatch) -> None:
    page = CreditTasksPage(context)
    gone: list[tuple[str, dict[str, object]]] = []
    monkeypatch.setattr(context, "navigate", lambda name, **more: gone.append((name, more)))
    assert [one.due for one in page.found] == [True, True, False, True, False, False, False]
    choose(page, "STA")
    page.run_current()
    assert page.messages() and "done" in page.messages()[0]
    assert log.runs(office.desk, "STA")[0].done > 0
    choose(page, "CRV")
    page.run_current()
    choose(page, "RSK")
    page.run_current()
    assert gone == [("risk_scores", {})]
    asked: list[date] = []

    def answer(dialog: DayDialog) -> bool:
        field = dialog.fields["until"]
        asked.append(field.value())
        field.set_value(date(2024, 6, 1))
        dialog.save()
        assert dialog.day is None, "averages need these figures"
        field.set_value(date(2024, 3, 14))
        dialog.save()
        return dialog.day == date(2024, 3, 14)

    monkeypatch.setattr(DayDialog, "run", answer)
    choose(page, "STD")
    page.run_current()
    assert asked == [date(2024, 3, 14)] and log.runs(office.desk, "STD")[0].state == "finished"


@pytest.mark.rule("W-06", "CRD-25", "BLK-11", "P-40", "T-08")
def test_the_work_list_has_a_row_for_everything_and_each_opens_its_place(
        context: Context, office: Bakery, monkeypatch: pytest.MonkeyPatch) -> None:
    hold = office.desk.today + timedelta(7)
    office.change(Customer, office.smit, review_block_on=office.desk.today, blocked=1)
    office.credit(credit_limit=7_000_00, excluded=True)
    page = CreditTasksPage(context)
    choose(page, "STA")
    page.run_current()
    listed = WorkListPage(context)
    kinds = [listed.table.model_.source.row(n).values[0] for n in range(listed.table.model_.source.count())]
    assert set(kinds) == {"limit", "review", "block", "negative"}
    negative = kinds.index("negative")
    assert listed.table.model_.source.row(negative).values[5] == -4_500_00
    gone: list[tuple[str, dict[str, object]]] = []
    monkeypatch.setattr(context, "navigate", lambda name, **more: gone.append((name, more)))
    listed.table.view.setCurrentIndex(listed.table.view.model().index(negative, 0))
    listed._open()
    assert gone == [("customer", {"customer_id": office.smit})]
    # A limit that customers share for a time leads to the group.
    ends = office.desk.today + timedelta(2)
    shared = groups.save(office.desk, None, groups.Group("KG-1", "Group", "EUR", 9_000_00, date(2026, 12, 31))).value
    with office.desk.writing("test.temporary") as unit:
        unit.session.add(TemporaryLimit(
            company_id=office.desk.company_id, group_id=shared, amount=12_000_00, currency="EUR", valid_from=office.desk.today,
            valid_to=ends, created_at=office.desk.clock.now(), created_by_id=office.desk.actor.user_id))
    ending = WorkListPage(context, view="expiring")
    found = [ending.table.model_.source.row(n).values for n in range(ending.table.model_.source.count())]
    place = next(n for n, values in enumerate(found) if values[0] == "temporary")
    assert (found[place][1], found[place][2], found[place][4]) == ("KG-1", "Group", ends)
    ending.table.view.setCurrentIndex(ending.table.view.model().index(place, 0))
    ending._open()
    assert gone[-1] == ("credit_group", {"group_id": shared})
    later = office.on(hold)
    context.desk = later.desk
    holds = WorkListPage(context, view="holds")
    assert holds.table.model_.source.count() == 1
    holds.table.view.setCurrentIndex(holds.table.view.model().index(0, 0))
    holds._open()
    assert gone[-1][0] == "credit_holds"


@pytest.mark.rule("W-06")
def test_the_home_window_tells_of_limits(context: Context, office: Bakery) -> None:
    home = HomePage(context)
    titles = [title for _icon, _tone, title, *_more in home._credit_work()]
    assert titles == ["Limits and policies that end soon"]
    office.credit(excluded=True)
    assert [line[2] for line in home._credit_work()][-1] == "Excluded from credit management"


@pytest.mark.rule("T-02", "W-05")
def test_scores_are_shown_before_they_are_kept(context: Context, office: Bakery) -> None:
    assert scored(office.desk, ranged((0, 9, 20), (10, None, 10)), code="SINCE", type="customer_since").done
    assert risk(office.desk, "LOW", 0, 15, "green").done
    page = RiskScoresPage(context)
    assert not page.keep_action.isEnabled()
    page.look()
    smit = next(n for n in range(page.source.count()) if page.source.row(n).key == office.smit)
    assert page.source.row(smit).values[2:] == (None, 10, "", "LOW")
    page.keep()
    assert "kept" in page.messages()[0] and page.source.count() == 0
    page.look()
    assert page.source.count() == 0 and not page.keep_action.isEnabled()


@pytest.mark.rule("T-03", "T-04", "JOB-020")
def test_daily_tasks_start_by_themselves_one_after_the_other(look: QApplication, office: Bakery, tmp_path: Path,
                                                              qtbot: object) -> None:
    shell = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    shell.context.runner.at_once = True
    starter = SelfStarter(shell)
    starter.begin(shell)
    for _n in range(4):
        starter.look(("LIM", "STA", "HLD"))
    assert due.due(office.desk) == []
    assert [log.runs(office.desk, code)[0].state for code in ("LIM", "STA", "HLD")] == ["finished"] * 3
    starter.stop()
    shell.resting = True
    shell.deleteLater()


@pytest.mark.rule("P-25")
def test_that_nothing_is_reserved_is_told_among_the_parameters(context: Context) -> None:
    page = ParametersPage(context)
    assert any("Inventory reservations are bypassed" in label.text() for label in page.findChildren(QLabel))


@pytest.mark.rule("WISH-15", "CRD-53", "CRD-30")
def test_the_two_kinds_of_group_are_told_apart_on_the_card(context: Context, office: Bakery) -> None:
    page = CustomerPage(context, customer_id=office.smit)
    tips = {label.toolTip() for label in page.findChildren(QLabel)}
    assert any("share one credit limit" in tip for tip in tips) and any("Sorts customers" in tip for tip in tips)

"""Templates of the close as a window: copied, changed, refused (CLS-020, 036, 041)."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.enums import LANGUAGES
from app.rules.closing.catalogue import Area
from app.services import setup_tables
from app.services.closing import schedules, templates
from app.views import program
from app.views.closing.templates_page import CloseTemplatesPage
from app.views.kit.context import Context
from tests.services.closing.closer import Closer
from tests.views.closing.test_close_page import filled, shown


def stand(page: CloseTemplatesPage, code: str) -> None:
    held = page.current()
    assert held is not None
    page.table.refresh(keep=[t.code for t in held.tasks].index(code))


@pytest.fixture
def page(context: Context, closer: Closer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The window at a copy of the standard month."""
    made = shown(context, qtbot, CloseTemplatesPage(context))
    filled(monkeypatch, code="OURS")
    made.copy_action.trigger()
    assert made.current().code == "OURS" and made.messages() == ["Saved"]
    return made


@pytest.mark.rule("CLS-020")
def test_a_delivered_template_is_only_copied(context: Context, closer: Closer, qtbot: QtBot,
                                             monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(context, qtbot, CloseTemplatesPage(context))
    assert [t.code for t in page.held] == ["MONTH", "QUARTER", "YEAR"] and page.table.model_.rowCount() == 28
    for action in (page.edit_action, page.rename_action, page.delete_action, page.add_action, page.remove_action):
        assert not action.isEnabled() and "Copy it" in action.reason
    asked = filled(monkeypatch, code="MONTH")
    page.copy_action.trigger()
    assert asked[0].outcome.value is None and len(templates.listed(closer.desk)) == 3
    page.switch_action.trigger()
    assert not next(t for t in templates.listed(closer.desk) if t.code == "MONTH").active


@pytest.mark.rule("CLS-020", "CLS-021", "CLS-041")
def test_a_task_of_a_copy_gets_its_day_owner_and_marks_by_enter(page: Any, closer: Closer, qtbot: QtBot,
                                                              monkeypatch: pytest.MonkeyPatch) -> None:
    stand(page, "REM")
    owner = schedules.owners(closer.desk)[0][0]
    filled(monkeypatch, name_en="Chase them", name_nl="Aanmanen", days=-2, time="09:30", owner_id=owner, needs="una, fti",
           signoff_required=True, four_eyes=True, active=False)
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    kept = next(t for t in templates.listed(closer.desk) if t.code == "OURS")
    task = next(t for t in kept.tasks if t.code == "REM")
    assert (task.names["en"], task.days, task.time, task.owner_id) == ("Chase them", -2, "09:30", owner)
    assert task.needs == ("UNA", "FTI")
    assert task.signoff_required and task.four_eyes and not task.active and not task.hard
    assert task.names["nl"] == "Aanmanen" and task.names["de"] not in ("", "Chase them")


@pytest.mark.rule("CLS-036", "CLS-041")
@pytest.mark.parametrize(("code", "values", "told"), [
    ("FTI", {"needs": "REV"}, "wait for each other"), ("FTI", {"needs": "XYZ"}, "not in the template"),
    ("REC", {"active": False}, "cannot be switched off"), ("FTI", {"time": "25:00"}, "hours and minutes"),
    ("FTI", dict.fromkeys(("name_en", "name_nl", "name_fr", "name_de"), ""), "Type a name"),
    ("CLR", {"count_days": 401}, "0 to 400 days"), ("CLR", {"count_days": -1}, "0 to 400 days")])
def test_a_loop_and_what_always_stays_are_refused_in_the_form(page: Any, closer: Closer, monkeypatch: pytest.MonkeyPatch,
                                                            code: str, values: dict[str, Any], told: str) -> None:
    stand(page, code)
    before = templates.listed(closer.desk)
    asked = filled(monkeypatch, **values)
    page.edit_action.trigger()
    assert asked[0].outcome.value is None and told in " ".join(asked[0].messages())
    assert templates.listed(closer.desk) == before


@pytest.mark.rule("CLS-020")
def test_a_copy_is_renamed_and_deleted(page: Any, closer: Closer, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(monkeypatch, name_en="Our month", name_fr="Notre mois")
    page.rename_action.trigger()
    assert page.current().name == "Our month" and page.current().names["fr"] == "Notre mois"
    monkeypatch.setattr(Context, "ask", lambda *_a: "delete")
    page.delete_action.trigger()
    assert [t.code for t in page.held] == ["MONTH", "QUARTER", "YEAR"]


@pytest.mark.rule("CLS-020", "CLS-025")
def test_an_own_task_is_added_by_ctrl_n_with_area_window_and_what_it_waits_for(page: Any, closer: Closer, qtbot: QtBot,
                                                                             monkeypatch: pytest.MonkeyPatch) -> None:
    program.register_pages()
    asked = filled(monkeypatch, name_en="", name_nl="Bel de accountant", area=Area.TAX, page="rates", days=4, needs="rec")
    page.add_action.trigger()
    assert asked[0].outcome.done and "hard" not in asked[0].fields
    task = page.task()
    assert (task.code, task.area, task.days, task.page, task.needs) == ("free-t1", Area.TAX, 4, "rates", ("REC",))
    assert task.names == dict.fromkeys(LANGUAGES, "Bel de accountant")
    filled(monkeypatch, needs="free-t1")
    stand(page, "LCK")
    page.edit_action.trigger()
    assert page.task().needs == ("free-t1",)


@pytest.mark.rule("CLS-041")
def test_a_task_is_removed_but_never_the_four_of_every_close_and_comes_back(page: Any, closer: Closer,
                                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    for code in ("JOB", "REC", "BKP", "LCK"):
        stand(page, code)
        assert not page.remove_action.isEnabled() and "every close" in page.remove_action.reason
    assert not page.restore_action.isEnabled()
    monkeypatch.setattr(Context, "ask", lambda *_a: "remove")
    stand(page, "PSL")
    page.remove_action.trigger()
    codes = [t.code for t in page.current().tasks]
    assert "PSL" not in codes and not any("PSL" in t.needs for t in page.current().tasks)
    asked = filled(monkeypatch)
    page.restore_action.trigger()
    assert asked[0].outcome.value == "PSL"
    codes = [t.code for t in page.current().tasks]
    assert codes.index("PSL") == codes.index("PCK") + 1 and not page.restore_action.isEnabled()


@pytest.mark.rule("CLS-020", "CLS-023")
def test_days_that_count_and_the_calendar_of_a_copy_are_kept(page: Any, closer: Closer, monkeypatch: pytest.MonkeyPatch) -> None:
    stand(page, "CLR")
    filled(monkeypatch, count_days=9)
    page.edit_action.trigger()
    assert page.task().parameters == {"days": 9}
    table = setup_tables.table("work_calendars")
    record = setup_tables.proposed(table)
    record.values.update(code="OFFICE", base="nl")
    assert setup_tables.save(closer.desk, table, record).done
    calendar, code = templates.calendars(closer.desk)[0]
    assert code == "OFFICE"
    filled(monkeypatch, calendar_id=calendar)
    page.rename_action.trigger()
    assert page.current().calendar_id == calendar

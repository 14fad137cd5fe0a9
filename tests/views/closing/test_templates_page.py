"""Templates of the close as a window: copied, changed, refused (CLS-020, 036, 041)."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.closing import schedules, templates
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
    for action in (page.edit_action, page.rename_action, page.delete_action):
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
    filled(monkeypatch, names="Chase them", days=-2, time="09:30", owner_id=owner, needs="una, fti", signoff_required=True,
           four_eyes=True, active=False)
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    kept = next(t for t in templates.listed(closer.desk) if t.code == "OURS")
    task = next(t for t in kept.tasks if t.code == "REM")
    assert (task.names["en"], task.days, task.time, task.owner_id) == ("Chase them", -2, "09:30", owner)
    assert task.needs == ("UNA", "FTI")
    assert task.signoff_required and task.four_eyes and not task.active and not task.hard
    assert task.names["nl"] != "Chase them"


@pytest.mark.rule("CLS-036", "CLS-041")
@pytest.mark.parametrize(("code", "values", "told"), [
    ("FTI", {"needs": "REV"}, "wait for each other"), ("FTI", {"needs": "XYZ"}, "not in the template"),
    ("REC", {"active": False}, "cannot be switched off"), ("FTI", {"time": "25:00"}, "hours and minutes"),
    ("FTI", {"names": ""}, "Type a name")])
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
    filled(monkeypatch, name="Our month")
    page.rename_action.trigger()
    assert page.current().name == "Our month"
    monkeypatch.setattr(Context, "ask", lambda *_a: "delete")
    page.delete_action.trigger()
    assert [t.code for t in page.held] == ["MONTH", "QUARTER", "YEAR"]

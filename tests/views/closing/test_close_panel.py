"""The panel beside the checklist, tasks measured again, what Do it opens, and what follows the lock (CLW-010, CLS-034…042)."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.core.enums import Blocked
from app.core.problems import Outcome, error
from app.models.closing import CloseTask
from app.models.customers import Customer
from app.services.closing import deciding
from app.views import program
from app.views.closing import checklist_acts, checklist_doing
from app.views.closing.checklist_page import ClosePage
from app.views.credit.hold_parts import Link
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.widgets import Button
from tests.services.closing.closer import MARCH, Closer
from tests.services.closing.test_closing_deciding import late
from tests.services.closing.test_closing_evaluators import drafted
from tests.services.sales.trade import date
from tests.views.closing.test_close_page import cells, filled, row_of, shown, stand, tasks


def words(page: ClosePage) -> list[str]:
    """Everything the panel says now."""
    return [label.text() for label in page.panel.findChildren(QLabel) if label.text()]


def button(page: ClosePage, begins: str) -> Button:
    """The button of the panel whose words begin so."""
    return next(b for b in page.panel.findChildren(Button) if b.text().startswith(begins))


@pytest.mark.rule("CLW-010", "CLS-015", "CLS-042")
def test_drafts_are_posted_from_the_panel_and_what_is_refused_stays_there(context: Context, closer: Closer, qtbot: QtBot,
                                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    drafted(closer, MARCH)
    blocked = closer.office.customer("Blok")
    drafted(closer, MARCH, customer=blocked)
    closer.office.change(Customer, blocked, blocked=Blocked.INVOICE)
    page = shown(context, qtbot, ClosePage(context))
    stand(page, "FTI")
    assert page.panel.lines is not None and page.panel.found is not None and len(page.panel.found) == 2
    assert "2\u00a0drafts" in words(page) and "242.00" in words(page)
    monkeypatch.setattr(Context, "ask", lambda *_a: "back")
    button(page, "Post").click()
    assert cells(page, "FTI")["count"] == 2
    monkeypatch.setattr(Context, "ask", lambda *_a: "post")
    button(page, "Post").click()
    assert any("1 posted, 1 failed" in text for text in page.messages())
    assert cells(page, "FTI")["count"] == 1 and [d.customer for d in page.panel.found or ()] == ["Blok"]
    page.panel.lines.opened.emit(0)
    assert context.gone[-1][0] == "invoice"  # type: ignore[attr-defined]


@pytest.mark.rule("CLS-044", "CLS-014")
def test_a_draft_leaves_the_period_by_another_date_from_the_panel(context: Context, closer: Closer, qtbot: QtBot,
                                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    drafted(closer, MARCH)
    page = shown(context, qtbot, ClosePage(context))
    stand(page, "FTI")
    asked = filled(monkeypatch)
    button(page, "Change date").click()
    assert len(asked) == 1 and asked[0].fields["day"].value() == date(2026, 4, 1)
    assert cells(page, "FTI")["status"][0] == "Done" and "Nothing is outstanding." in words(page)


@pytest.mark.rule("CLS-034")
def test_a_sign_off_that_was_overtaken_is_struck_through_with_who_when_and_why(context: Context, closer: Closer,
                                                                              qtbot: QtBot) -> None:
    late(closer)
    task = closer.row("RCI")
    assert deciding.sign_off(closer.desk, [closer.row("JOB").id]).done
    assert task.signed is None and deciding.sign_off(closer.desk, [closer.row("FTI").id], "all in").done
    drafted(closer, MARCH)
    page = shown(context, qtbot, ClosePage(context))
    stand(page, "FTI")
    value = cells(page, "FTI")["signed"]
    assert value.struck and value.names == ("Anna",) and str(value).startswith("overtaken: Anna")
    struck = [label.text() for label in page.panel.findChildren(QLabel) if label.font().strikeOut()]
    assert struck[0] == "Anna" and len(struck) == 2
    assert any(text.startswith("Something else is outstanding since this sign-off.") for text in words(page))
    stand(page, "JOB")
    assert not cells(page, "JOB")["signed"].struck and page.sign_action.reason == "It is signed off already."


@pytest.mark.rule("CLS-035")
def test_what_is_written_in_the_program_measures_the_tasks_that_look_at_it(context: Context, closer: Closer, qtbot: QtBot,
                                                                          monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(context, qtbot, ClosePage(context))
    assert cells(page, "FTI")["count"] is None
    asked: list[Any] = []
    measure = page.evaluate
    monkeypatch.setattr(page, "evaluate", lambda codes=None: (asked.append(codes), measure(codes)))
    drafted(closer, MARCH)
    qtbot.waitUntil(lambda: cells(page, "FTI")["count"] == 1, timeout=5000)
    assert len(asked) == 1 and "FTI" in asked[0] and "BKP" not in asked[0]
    started: list[str] = []
    monkeypatch.setattr(page.running, "start", lambda told, _work, _done: started.append(told))
    measure(frozenset({"FTI"}))
    assert started and row_of(page, "FTI").muted and not row_of(page, "JOB").muted
    measure()
    assert all(row_of(page, code).muted for code in tasks(page))


@pytest.mark.rule("CLS-042")
@pytest.mark.parametrize(("code", "where", "given"), [
    ("JOB", "jobs", {"view": "ledger"}), ("PSL", "sales_orders", {"view": "to_deliver"}), ("UNA", "entries", {"view": "credits"}),
    ("CLR", "bridged", {"day": MARCH}), ("AGE", "ageing", {"day": MARCH}), ("REV", "revaluation", {"considered": MARCH}),
    ("REC", "reconciliation", {"day": MARCH}), ("PAY", "payment_journals", {"view": "open"})])
def test_do_it_hands_over_the_end_of_the_period_or_the_view(closer: Closer, code: str, where: str,
                                                           given: dict[str, Any]) -> None:
    row = closer.row(code, fresh=False)
    assert checklist_doing.opens(closer.desk, row) == (where, given) and not checklist_doing.barred(row)


@pytest.mark.rule("CLS-042", "CLW-011")
def test_lists_that_do_it_opens_end_with_the_period_and_say_so(context: Context, closer: Closer, qtbot: QtBot,
                                                                monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.shell.show_page(page, **more))
    drafted(closer, MARCH)
    drafted(closer, MARCH + timedelta(1))
    shell = program.shell_for(context.desk, context.own)
    qtbot.addWidget(shell)
    shell.context.runner.at_once = True
    for code, column in checklist_doing.DATED.items():
        page = shell.show_page("close")
        assert isinstance(page, ClosePage)
        qtbot.waitUntil(lambda page=page: page.shown is not None, timeout=5000)
        stand(page, code)
        page.acts.do()
        opened = shell.page()
        assert isinstance(opened, ListPage) and opened.typed == {column: "..31/03/2026"}, code
        if code == "FTI":
            assert opened.table.model_.rowCount() == 1, "the draft of April is not among them"


@pytest.mark.rule("CLW-010", "CLS-042")
def test_a_task_without_a_window_says_so_and_shows_its_documents(context: Context, closer: Closer, qtbot: QtBot) -> None:
    page = shown(context, qtbot, ClosePage(context))
    for code in ("BED", "BEP", "BER", "BEM", "BES"):
        stand(page, code)
        assert not page.do_action.isEnabled() and "no window for bills of exchange" in page.do_action.reason
        assert page.documents_action.isEnabled()
    page.acts.do()
    assert any("no window for bills" in text for text in page.messages()) and context.gone == []  # type: ignore[attr-defined]


@pytest.mark.rule("CLW-010")
def test_the_template_is_a_command_and_what_is_waited_for_a_link(context: Context, closer: Closer, qtbot: QtBot) -> None:
    late(closer)
    drafted(closer, MARCH)
    page = shown(context, qtbot, ClosePage(context))
    next(a for a in page.commands() if a.objectName() == "close.template").trigger()
    assert context.gone == [("close_templates", {})]  # type: ignore[attr-defined]
    stand(page, "INT")
    one = page.current()
    assert one is not None and one.blocked_by
    page.tabs.choose(4)
    next(link for link in page.panel.findChildren(Link) if link.text() == one.blocked_by[0]).click()
    now = page.current()
    assert now is not None and now.code == one.blocked_by[0]


@pytest.mark.rule("CLW-010", "CLS-024", "CLW-005")
def test_areas_fold_by_the_arrow_keys_and_tell_how_far_they_are(context: Context, closer: Closer, qtbot: QtBot) -> None:
    page = shown(context, qtbot, ClosePage(context))
    first = next(n for n, r in enumerate(page.source.all) if r.band is not None)
    band = page.source.all[first].band
    assert first == 0 and band is not None and band[0] == "Sales" and band[1].endswith(" of 7 done")
    assert page.table.model_.words(0, page.table.model_.section_of("task")) == "Sales"
    rows = page.table.model_.rowCount()
    page.table.stand_on(0, 0)
    qtbot.keyClick(page.table.view, Qt.Key.Key_Left)
    assert page.table.model_.rowCount() == rows - 7 and page.current() is None
    assert any("Choose a task" in text for text in words(page))
    page.evaluate()
    assert page.table.model_.rowCount() == rows - 7
    page.stand_on("FTI")
    assert page.table.model_.rowCount() == rows and page.current() is not None
    page.table.set_order("code", True)
    assert page.source.all[0].band is not None and tasks(page)[0] == "SOC"


@pytest.mark.rule("CLS-033")
def test_four_eyes_name_who_did_it_and_who_saw_it(context: Context, closer: Closer, qtbot: QtBot) -> None:
    late(closer)
    closer.office.change(CloseTask, closer.row("FTI").id, four_eyes=True)
    page = shown(context, qtbot, ClosePage(context))
    stand(page, "FTI")
    told = words(page)
    assert any("four eyes" in text for text in told) and "Seen by nobody yet" in told
    assert page.shown is not None
    did = next(r.last_by for r in page.shown.rows if r.code == "FTI")
    assert (f"Done by {did}" if did else "Nobody did anything for it yet") in told


@pytest.mark.rule("CLS-070", "SAF-022")
@pytest.mark.parametrize("works", [True, False])
def test_after_the_lock_a_backup_is_made_beside_the_screen_and_a_failure_is_told(
        context: Context, closer: Closer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, works: bool) -> None:
    ready = late(closer).ready()
    context.desk = ready.desk
    made: list[str] = []

    def make(_desk: Any, _own: Any, cause: str, _step: Any) -> Outcome[Any]:
        made.append(cause)
        return Outcome(checklist_acts.Made(None, None)) if works else Outcome(  # type: ignore[arg-type]
            None, (error("SAF-030-disk"),))

    monkeypatch.setattr(checklist_acts.backups, "due", lambda _desk: True)
    monkeypatch.setattr(checklist_acts.backups, "make", make)
    page = shown(context, qtbot, ClosePage(context))
    monkeypatch.setattr(Context, "ask", lambda *_a: "lock")
    page.acts.lock()
    assert made == ["close"] and page.shown is not None and page.shown.head.name == "2026-04"
    wanted = "2026-03 is locked, and a backup was made." if works else "2026-03 is locked, but no backup could be made."
    assert page.messages() == [wanted]


@pytest.mark.rule("CLW-002", "CLW-T02")
def test_the_page_comes_back_as_it_was_left_and_a_narrow_one_folds_its_panel(context: Context, closer: Closer,
                                                                            qtbot: QtBot) -> None:
    page = shown(context, qtbot, ClosePage(context))
    page.tabs.choose(1)
    stand(page, tasks(page)[-1])
    left, before = page.state(), page.current()
    assert page.panel.isVisible()
    page.resize(700, 500)
    assert not page.panel.isVisible()
    again = shown(context, qtbot, ClosePage(context))
    again.restore(left)
    assert again.tabs.current == 1 and again.current() == before
    keys = {k.toString(QKeySequence.SequenceFormat.PortableText) for a in again.commands() for k in a.shortcuts()}
    assert {"F5", "F9", "Ctrl+F7", "Ctrl+Return", "Ctrl+Shift+G", "Ctrl+Shift+K", "Alt+F2"} <= keys

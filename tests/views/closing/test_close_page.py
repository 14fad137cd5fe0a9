"""The close checklist and the documents behind it, as a window (CLW-010, 011)."""

import inspect
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.core.enums import Blocked, PeriodState
from app.models.closing import CloseSchedule
from app.models.customers import Customer
from app.models.invoices import SalesInvoice
from app.models.jobs import JobDefinition, JobRun
from app.services import periods
from app.services.closing import schedules
from app.services.closing.shown import Document
from app.services.jobs import definitions
from app.services.sales import invoices
from app.storage import verify
from app.views import program
from app.views.closing import checklist_acts, checklist_rows, documents_page
from app.views.closing.checklist_page import ClosePage
from app.views.closing.documents_page import CloseDocumentsPage
from app.views.closing.reconciliation_page import ReconciliationPage
from app.views.closing.tasks_page import CloseTasksPage
from app.views.kit import form_dialog, pages
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.later import Later
from tests.services.closing.closer import MARCH, WHY, Closer
from tests.services.closing.test_closing_deciding import late
from tests.services.closing.test_closing_evaluators import drafted, line
from tests.services.sales.trade import date


def shown(context: Context, qtbot: QtBot, page: Any) -> Any:
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.focus_first()
    return page


def stand(page: ClosePage, code: str) -> None:
    assert page.shown is not None
    page.table.refresh(keep=next(r.id for r in page.shown.rows if r.code == code))


def tasks(page: ClosePage) -> list[str]:
    """The codes of the rows, without the bands of the areas."""
    return [r.values[1] for r in page.source.all if r.band is None]


def cells(page: ClosePage, code: str) -> dict[str, Any]:
    at = next(r for r in page.source.all if r.values[1] == code)
    return dict(zip((c.name for c in checklist_rows.COLUMNS), at.values, strict=True))


def row_of(page: ClosePage, code: str) -> Any:
    """The row of a task as the list has it."""
    return next(r for r in page.source.all if r.values[1] == code)


def filled(monkeypatch: pytest.MonkeyPatch, **values: Any) -> list[FormDialog]:
    """Every form is filled in and saved."""
    asked: list[FormDialog] = []

    def show(form: FormDialog) -> Any:
        asked.append(form)
        for name, value in values.items():
            if name in form.fields:
                form.fields[name].set_value(value)
        form.save()
        return form.outcome

    monkeypatch.setattr(form_dialog, "show", show)
    return asked


@pytest.mark.rule("CLW-010", "CLS-031", "CLS-035", "CLS-037")
def test_the_checklist_is_measured_when_it_opens_and_its_figures_are_filters(context: Context, closer: Closer,
                                                                            qtbot: QtBot) -> None:
    late(closer)
    drafted(closer, MARCH)
    page = shown(context, qtbot, ClosePage(context))
    assert page.shown is not None and page.shown.head.name == "2026-03"
    assert page.tabs.counts[0] == len(page.shown.rows) == 28 and page.tabs.counts[1] == page.shown.tiles.remaining
    row = cells(page, "FTI")
    assert (row["status"][0], row["count"], row["amount"]) == ("1\u00a0draft", 1, 12_100)
    assert row["measured"] == "1\u00a0draft · 121.00"
    assert cells(page, "REV")["status"][0].startswith("Waits for") or cells(page, "REV")["status"][0] == "Not applicable"
    page.tabs.choose(1)
    assert len(tasks(page)) == page.shown.tiles.remaining < 28
    page.tabs.choose(4)
    assert all(cells(page, code)["blocked"] for code in tasks(page)) and tasks(page)


@pytest.mark.rule("CLW-010", "CLS-033")
def test_sign_off_is_barred_with_the_blocker_named_and_done_by_its_key_otherwise(
        context: Context, closer: Closer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    late(closer)
    drafted(closer, MARCH)
    page = shown(context, qtbot, ClosePage(context))
    stand(page, "REC")
    assert not page.sign_action.isEnabled() and "It waits for" in page.sign_action.reason
    stand(page, "FTI")
    assert not page.sign_action.isEnabled() and page.sign_action.reason == "Something is outstanding yet."
    assert not page.accept_action.isEnabled() and "hard task" in page.accept_action.reason
    stand(page, "JOB")
    page.table.toggle_current()
    page.evaluate()
    assert [r.code for r in page.marked()] == ["JOB"] and row_of(page, "JOB").checked  # ticks outlive a measuring
    asked = filled(monkeypatch, comment="looked at")
    page.sign_action.trigger()
    assert not any(r.checked for r in page.source.all)
    assert len(asked) == 1 and "Anna" in str(cells(page, "JOB")["signed"]) and cells(page, "JOB")["signed"].names
    page.withdraw_action.trigger()
    assert str(cells(page, "JOB")["signed"]) == "" and cells(page, "JOB")["signed"].free


@pytest.mark.rule("CLW-010", "CLS-032")
def test_what_a_soft_task_leaves_is_accepted_with_a_comment_and_said_so(
        context: Context, closer: Closer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    late(closer)
    page = shown(context, qtbot, ClosePage(context))
    stand(page, "REM")
    filled(monkeypatch, comment="too short")
    page.accept_action.trigger()
    assert "open" in cells(page, "REM")["status"][0]
    filled(monkeypatch, comment=WHY)
    page.accept_action.trigger()
    assert cells(page, "REM")["status"][0] == "Accepted" and cells(page, "REM")["comment"] == WHY


@pytest.mark.rule("CLW-010", "CLS-042")
def test_do_it_and_show_documents_lead_to_the_work(context: Context, closer: Closer, qtbot: QtBot) -> None:
    page = shown(context, qtbot, ClosePage(context))
    stand(page, "FTI")
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    page.documents_action.trigger()
    stand(page, "REC")
    page.acts.do()
    gone = context.gone  # type: ignore[attr-defined]
    assert [g[0] for g in gone] == ["invoice_drafts", "close_documents", "reconciliation"] and gone[2][1] == {"day": MARCH}


@pytest.mark.rule("CLW-010", "CLS-070")
def test_locking_asks_first_and_shows_the_failing_tasks(context: Context, closer: Closer, qtbot: QtBot,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    drafted(closer, MARCH)
    page = shown(context, qtbot, ClosePage(context))
    monkeypatch.setattr(Context, "ask", lambda *_a: "back")
    page.acts.lock()
    assert page.messages() == []
    monkeypatch.setattr(Context, "ask", lambda *_a: "lock")
    page.acts.lock()
    assert page.messages() and page.shown is not None and not page.shown.head.locked


@pytest.mark.rule("CLW-010", "CLS-022")
def test_a_ready_month_is_locked_and_the_next_checklist_comes_up(closer: Closer, context: Context, qtbot: QtBot,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    ready = late(closer).ready()
    context.desk = ready.desk
    monkeypatch.setattr(checklist_acts.backups, "due", lambda _desk: False)
    page = shown(context, qtbot, ClosePage(context))
    monkeypatch.setattr(Context, "ask", lambda *_a: "lock")
    page.acts.lock()
    assert page.shown is not None and page.shown.head.name == "2026-04", page.messages()
    march = next(p for p in periods.periods(closer.desk) if p.end == MARCH)
    assert march.status is PeriodState.ON_HOLD
    with closer.desk.reading() as session:
        states = [s.state for s in session.query(CloseSchedule).filter(CloseSchedule.end == MARCH, CloseSchedule.kind == "month")]
    assert states == ["locked"]


@pytest.mark.rule("CLW-011", "CLS-015", "CLS-042")
def test_documents_are_posted_from_the_list_and_what_is_refused_stays_with_its_reason(
        context: Context, closer: Closer, qtbot: QtBot) -> None:
    drafted(closer, MARCH)
    drafted(closer, MARCH)
    blocked = closer.office.customer("Blok")
    held = drafted(closer, MARCH, customer=blocked)
    closer.office.change(Customer, blocked, blocked=Blocked.INVOICE)
    checklist_ = closer.evaluated("FTI")
    task = next(r.id for r in checklist_.rows if r.code == "FTI")
    page = shown(context, qtbot, CloseDocumentsPage(context, task))
    assert page.table.model_.rowCount() == 3
    page.table.view.selectAll()
    page.post_action.trigger()
    assert [d.ref for d in page.found] == [("sales_invoice", held)]
    assert page.source.all[0].values[7] and any("2 posted, 1 failed" in text for text in page.messages())


@pytest.mark.rule("CLS-T06", "CLS-015", "CLW-011")
def test_of_ten_invoices_three_of_a_closed_month_are_listed_and_none_is_half_posted(
        context: Context, closer: Closer, qtbot: QtBot) -> None:
    february = date(2026, 2, 27)
    customer = closer.office.customer("De Vries")
    shut = [drafted(closer, february, customer=customer) for _n in range(3)]
    free = [drafted(closer, MARCH, customer=customer) for _n in range(7)]
    held = [p.id for p in periods.periods(closer.desk) if p.start <= february <= p.end]
    assert periods.change_status(closer.desk, held, periods.Change(PeriodState.ON_HOLD),
                                 confirmed=frozenset({"CLS-009-2026-02"})).done
    task = next(r.id for r in closer.evaluated("FTI").rows if r.code == "FTI")
    page = shown(context, qtbot, CloseDocumentsPage(context, task))
    assert page.table.model_.rowCount() == 10
    page.table.view.selectAll()
    page.post_action.trigger()
    assert any("7 posted, 3 failed" in text for text in page.messages())
    assert [d.ref for d in page.found] == [("sales_invoice", key) for key in shut]
    assert all("on hold" in row.values[7] for row in page.source.all)
    with closer.desk.reading() as session:
        states = {i.id: (i.state, i.voucher_id is not None) for i in session.query(SalesInvoice)}
        assert verify.prove(session) == []
    assert {states[key] for key in shut} == {("draft", False)} and {states[key] for key in free} == {("posted", True)}


@pytest.mark.rule("CLW-011", "CLS-016", "CLS-044")
def test_another_date_takes_a_draft_out_of_the_period_and_leaves_its_vat_date(
        context: Context, closer: Closer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    key = drafted(closer, MARCH)
    task = next(r.id for r in closer.evaluated("FTI").rows if r.code == "FTI")
    page = shown(context, qtbot, CloseDocumentsPage(context, task))
    asked = filled(monkeypatch)
    page.move_action.trigger()
    assert asked[0].fields["day"].value() == date(2026, 4, 1)
    moved = invoices.load(closer.desk, key).value
    assert moved is not None and moved.own["posting_date"] == date(2026, 4, 1) and moved.own["vat_date"] == MARCH
    assert moved.own["document_date"] == MARCH and page.found == []


@pytest.mark.rule("CLW-011")
def test_a_journal_behind_a_task_is_opened_itself_and_a_draft_letter_where_drafts_are(context: Context, closer: Closer,
                                                                                   qtbot: QtBot) -> None:
    closer.office.customer()
    ids = {kind: line(closer, kind, MARCH) for kind in ("payment", "general", "write_off")}
    for code, row, where in (("PAY", 0, ("payment_journal", {"journal_id": ids["payment"]})),
                             ("GJN", 0, ("general_journal", {"journal_id": ids["general"]})),
                             ("GJN", 1, ("write_off_drafts", {}))):
        page = shown(context, qtbot, CloseDocumentsPage(context, closer.row(code).id))
        page.table.refresh(keep=row)
        page.open()
        assert context.gone[-1] == where  # type: ignore[attr-defined]
    letter = Document("collection_letter:1:issued", "Reminder", "HER-7", MARCH, 1, ("collection_letter", 1))
    assert documents_page.record(letter) == ("letters", {"search": "HER-7"})


@pytest.mark.rule("CLW-011")
def test_every_page_that_shows_a_record_takes_its_key() -> None:
    program.register_pages()
    for page, name in documents_page.PAGES.values():
        factory = pages.page(page).factory
        takes = inspect.signature(factory.fetched() if isinstance(factory, Later) else factory).parameters
        assert not name or name in takes, (page, name)


@pytest.mark.rule("CLS-027")
def test_all_tasks_of_all_periods_go_to_a_spreadsheet(context: Context, closer: Closer, qtbot: QtBot, tmp_path: Path) -> None:
    closer.evaluated()
    page = shown(context, qtbot, CloseTasksPage(context))
    assert page.table.model_.rowCount() >= 28
    assert page.files.export_to(tmp_path / "tasks.xlsx") == page.table.model_.rowCount()


@pytest.mark.rule("CLW-014", "CLS-050")
def test_the_reconciliation_opens_proved_and_its_report_is_written(context: Context, closer: Closer, qtbot: QtBot,
                                                                   tmp_path: Path) -> None:
    late(closer)
    page = shown(context, qtbot, ReconciliationPage(context, MARCH))
    assert page.found is not None and page.found.accounts and all(a.difference == 0 for a in page.found.accounts)
    page.print_to(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.rule("CLW-T02", "CLW-T03")
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_small_window_shows_status_and_figures_without_scrolling(context: Context, closer: Closer, qtbot: QtBot,
                                                                   language: str, qapp: QApplication) -> None:
    i18n.use(language, "de_DE")
    page = ClosePage(context)
    qtbot.addWidget(page)
    page.resize(640, 360)
    page.show()
    qapp.processEvents()
    columns = {c.name: n for n, c in enumerate(page.table.columns())}
    view = page.table.view
    for name in ("status", "measured"):
        left = view.columnViewportPosition(columns[name])
        assert left >= 0 and left + view.columnWidth(columns[name]) <= page.width(), name
    i18n.use("en", "en_GB")


assert documents_page


@pytest.mark.rule("CLS-024")
def test_who_sees_only_her_own_tasks_adds_and_removes_none(context: Context, closer: Closer, qtbot: QtBot) -> None:
    late(closer)
    page = shown(context, qtbot, ClosePage(context))
    assert page.shown is not None and page.add_action.isEnabled() and page.apply_action.isEnabled()
    row = next(r for r in page.shown.rows if r.code == "FTI")
    assert schedules.change_task(closer.desk, row.id, row.due, closer.desk.actor.user_id).done
    others = [r for r in page.shown.rows if r.code != "FTI"]
    for other in others:
        assert schedules.change_task(closer.desk, other.id, other.due, None).done
    page.reload()
    page.whose.set_value(True)
    page.whose.committed.emit()
    assert tasks(page) == ["FTI"]
    assert page.tabs.counts[0] == 1 and sum(n or 0 for n in page.tabs.counts[1:]) <= 4
    for action in (page.add_action, page.remove_action, page.apply_action):
        assert not action.isEnabled() and "only your own tasks" in action.reason
    again = shown(context, qtbot, ClosePage(context))  # it is kept for her
    assert tasks(again) == ["FTI"]
    again.whose.set_value(False)
    again.whose.committed.emit()
    assert len(tasks(again)) == again.tabs.counts[0] == 28 and again.add_action.isEnabled()


@pytest.mark.rule("CLS-043")
def test_the_job_of_a_task_is_started_from_its_row_and_the_task_measured_after(
        context: Context, closer: Closer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    definitions.ensure(closer.desk)
    page = shown(context, qtbot, ClosePage(context))
    stand(page, "FTI")
    assert not page.job_action.isEnabled() and page.job_action.reason == "No job does this task."
    stand(page, "AGE")
    assert page.job_action.isEnabled()
    said: list[str] = []
    monkeypatch.setattr(page, "tell", lambda tone, words, *_more: said.append(f"{tone}: {words}"))
    measured: list[int] = []
    monkeypatch.setattr(page, "evaluate", lambda: measured.append(1))
    page.job_action.trigger()
    assert measured == [1] and said and said[0].startswith(("success", "warning")), said
    with closer.desk.reading() as session:
        job = session.scalars(select(JobRun).join(JobDefinition, JobDefinition.id == JobRun.definition_id)
                              .where(JobRun.by_hand)).one()
        assert job.state == "finished"

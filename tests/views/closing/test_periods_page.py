"""The accounting periods as a window: a correcting entry for a period closed for ever, several companies at once (CLW-012)."""

from datetime import datetime, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from app.core.enums import Module, PeriodState
from app.services import journals, periods, reopening
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.setup.periods_page import PeriodsPage
from tests.services.closing.closer import MARCH, Closer
from tests.services.closing.test_closing_evaluators import drafted
from tests.services.test_reopening import for_ever, held, month, wish
from tests.storage import given
from tests.views.closing.test_close_page import filled, shown

SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def stand(page: PeriodsPage, name: str) -> None:
    page.table.refresh(keep=next(p.id for p in page.held if p.name == name))


@pytest.mark.rule("CLS-063", "CLW-012")
def test_what_is_closed_for_ever_leads_from_the_refusal_to_a_dated_journal(context: Context, closer: Closer, qtbot: QtBot,
                                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    for_ever(closer)
    page = shown(context, qtbot, PeriodsPage(context))
    stand(page, "2026-02")
    assert not page.correct_action.isEnabled() and "closed for ever" in page.correct_action.reason
    stand(page, "2026-03")
    form: FormDialog = page.reopen_form()
    form.fields["text"].set_value("a credit note came late")
    form.fields["reason"].setCurrentIndex(1)
    assert not form.save() and "never opened again" in " ".join(form.messages())
    assert month(closer, "2026-03").status is PeriodState.PERMANENTLY_CLOSED
    asked = filled(monkeypatch)
    page.correct_action.trigger()
    assert "1 April 2026" in asked[0].body.text() or "01/04/2026" in asked[0].body.text()
    led: list[tuple[str, Any]] = context.gone  # type: ignore[attr-defined]
    assert led[0][0] == "general_journal"
    kept = journals.load(closer.desk, led[0][1]["journal_id"])
    assert kept is not None and kept.state == "draft"


@pytest.mark.rule("CLS-060", "CLW-012")
def test_a_period_is_opened_again_for_some_modules_until_a_time_of_day(context: Context, closer: Closer, qtbot: QtBot) -> None:
    held(closer)
    page = shown(context, qtbot, PeriodsPage(context))
    page.stand_on(MARCH)
    form = page.reopen_form()
    for name, value in (("modules", [Module.CUSTOMER_PAYMENTS]), ("text", "a payment of March came late")):
        form.fields[name].set_value(value)
    form.fields["reason"].setCurrentIndex(1)
    day = closer.desk.today + timedelta(days=1)
    form.fields["until"].set_value(day)
    form.fields["at"].set_value(time(17, 30))
    assert form.save(), form.messages()
    one = reopening.listed(closer.desk)[0]
    assert one.relock_at is not None and one.module is Module.CUSTOMER_PAYMENTS
    assert one.relock_at.astimezone().replace(tzinfo=None) == datetime.combine(day, time(17, 30))
    assert month(closer, "2026-03").status is PeriodState.OPEN


@pytest.mark.rule("CLS-061", "CLW-012")
def test_the_history_of_a_period_names_what_was_posted_while_it_was_open_again(
        context: Context, closer: Closer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    held(closer)
    assert reopening.reopen(closer.desk, [month(closer, "2026-03").id], wish(closer)).done
    for _n in range(13):
        closer.office.post_id(drafted(closer, MARCH))
    named = [number for _key, number in reopening.listed(closer.desk)[0].vouchers]
    page = shown(context, qtbot, PeriodsPage(context))
    page.stand_on(MARCH)
    told: list[str] = []
    monkeypatch.setattr(Context, "ask", lambda _self, _title, body, _answers: told.append(body))
    page.log()
    assert told[0].splitlines()[:14] == ["RO-0001: 13 vouchers posted, still open", *(f"    {n}" for n in named[:12]), "    …"]


@pytest.mark.rule("CLW-012", "CLS-003", "CLS-007")
def test_all_columns_stand_there_and_months_of_two_companies_change_in_one_window(context: Context, closer: Closer, qtbot: QtBot,
                                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(context, qtbot, PeriodsPage(context))
    assert "companies" not in page.access_form().fields  # one company in the file: nobody is asked
    assert [c.name for c in page.source.columns] == [
        "year", "name", "start", "end", "status", *(m.value for m in Module), "vouchers", "reopened", "who"]
    two = given.company(closer.office.file, code="TWO").desk
    rows = [n for n, p in enumerate(page.held) if p.name in ("2025-01", "2025-02")]
    page.table.view.clearSelection()
    for row in rows:
        page.table.view.selectionModel().select(page.table.model_.index(row, 0), SELECT)
    both = [closer.desk.company_id, two.company_id]
    asked = filled(monkeypatch, companies=both, modules=[Module.CUSTOMER_PAYMENTS], access="none")
    page.change_access()
    assert asked[0].fields["companies"].value() == both and page.messages() == ["Saved"]
    for desk in (closer.desk, two):
        shut = {p.name for p in periods.periods(desk) if p.access == {Module.CUSTOMER_PAYMENTS: "none"}}
        assert shut == {"2025-01", "2025-02"}
    with two.writing("test") as uow:
        for period in periods.periods(two):
            if period.name == "2025-01":
                periods.set_status(uow, two, period, PeriodState.PERMANENTLY_CLOSED, None)
    page.change_access()
    told = " ".join(page.messages())
    assert "Bakker & Zoon: Period 2025-01 is permanently closed" in told and "Done at" in told

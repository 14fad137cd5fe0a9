"""The accounting periods as a window: a correcting entry for a period closed for ever, several companies at once (CLW-012)."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.core.enums import PeriodState
from app.services import journals
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.setup.periods_page import PeriodsPage
from tests.services.closing.closer import Closer
from tests.services.test_reopening import for_ever, month
from tests.views.closing.test_close_page import filled, shown


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

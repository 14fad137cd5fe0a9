"""Waive, reinstate and reverse by keyboard: tick, see voucher and consequence, give a reason, post, and look at the history."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.adjustments.choosing import Action, Extent
from app.settings import ProgramSettings
from app.views.collections import charges_dialog
from app.views.collections.charges_dialog import GROUP, ChargesDialog
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.reasons import reason_of
from app.views.ledger.entries_page import EntriesPage
from tests.services import dunning
from tests.services.adjustments.notes import Charged, in_7, reason

MAY_4 = date(2026, 5, 4)


@pytest.fixture(scope="module")
def charged_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A company with the chapter's note IN-7, in a closed file."""
    path = tmp_path_factory.mktemp("charged") / "office.tegoed"
    dunning.office(path).desk.file.close()
    made = in_7(dunning.opened(path, date(2026, 4, 16)))
    made.office.desk.file.close()
    return path


@pytest.fixture
def note(charged_file: Path, tmp_path: Path) -> Iterator[Charged]:
    office = dunning.opened(Path(shutil.copy(charged_file, tmp_path / "office.tegoed")), MAY_4)
    yield Charged(office, 1, 1, 3, (1, 2))
    office.desk.file.close()


@pytest.fixture
def page(note: Charged, look: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> EntriesPage:
    context = Context(note.office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    context.runner.at_once = True
    context.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    made = EntriesPage(context, customer_id=note.customer_id, view="all")
    qtbot.addWidget(made)
    return made


def opened(page: EntriesPage, entry_id: int, act: Callable[[ChargesDialog], None]) -> None:
    """Open the dialog from an entry and do something in it."""
    def play(form: FormDialog) -> None:
        assert isinstance(form, ChargesDialog)
        act(form)

    page.table.refresh(keep=entry_id)
    form_dialog.driver.append(play)
    page._charges()
    form_dialog.driver.pop()


def press(qtbot: QtBot, form: ChargesDialog, key: int, *keys: Qt.Key) -> None:
    """Stand on a row of the charges and press keys."""
    form.table.refresh(keep=key)
    for one in keys:
        qtbot.keyClick(form.table.view, one)


@pytest.mark.rule("WIN-41", "INT-51", "INT-57", "WIN-72")
def test_a_line_is_waived_by_keys_and_told_in_the_history(qtbot: QtBot, page: EntriesPage, note: Charged) -> None:
    def waive(form: ChargesDialog) -> None:
        form.show()
        assert [r.values[2] for r in form.source.all] == [14473, 9863, 4110, 500]
        assert form.effect.text() == "Tick at least one charge." and form.preview.table.model_.rowCount() == 0
        press(qtbot, form, GROUP + 2, Qt.Key.Key_Space)
        assert [form.preview.table.model_.source.row(n).values[3:5] for n in (0, 1)] == [(None, 4110), (4110, None)]
        assert "will not be charged again" in form.effect.text() and "€41.10 is settled with RN-2026-00001." in form.effect.text()
        assert not form.save() and form.messages() == ["Choose a reason code."]
        form.reason.set_value(reason(note.office))
        form.amount.set_value(4111)
        assert not form.save() and form.messages() == ["Enter an amount above zero and up to €41.10."]
        form.amount.set_value(None)
        next(k for k in form.findChildren(QShortcut) if k.key().toString() == "F9").activated.emit()

    opened(page, note.entry_id, waive)
    assert page.messages() == ["Posted: RN-2026-00002."] and note.open(note.entry_id) == 10363

    def look(form: ChargesDialog) -> None:
        assert form.source.all[2].values[3] == 4110 and form.source.all[0].values[7] == 10363
        form.tabs.choose(1)
        past = form.past.current_row()
        assert past is not None and past.values[2:4] == ("Interest F-2 · 60\u00a0days", 4110) and past.values[5:7] == (
            "RN-2026-00002", "Anna")
        form._open_document(0)

    opened(page, note.entry_id, look)
    assert page.context.gone[0][0] == "entries"  # type: ignore[attr-defined]


@pytest.mark.rule("WIN-41", "WIN-04", "INT-50", "INT-54")
def test_what_is_impossible_is_barred_with_its_reason(qtbot: QtBot, page: EntriesPage, note: Charged) -> None:
    def look(form: ChargesDialog) -> None:
        form.show()
        assert [p.key for p in form.picks()] == [1] and form.action.value() is Action.WAIVE
        assert reason_of(form.action.options[Action.REINSTATE]).startswith("Only what was waived can be reinstated.")
        form.action.choose(Action.REVERSE)
        assert "charged again by the next run" in form.effect.text()
        assert reason_of(form.extent.options[Extent.OPEN_PART]) and reason_of(form.amount)
        press(qtbot, form, GROUP + 3, Qt.Key.Key_Space)
        assert form.action.value() is Action.WAIVE and "fee alone" in reason_of(form.action.options[Action.REVERSE])
        press(qtbot, form, GROUP, Qt.Key.Key_Space)
        assert [p.key for p in form.picks()] == [1, 2, 3] and not reason_of(form.action.options[Action.REVERSE])
        form.action.choose(Action.REVERSE)
        form.reason.set_value(reason(note.office))
        form.save()

    opened(page, note.invoices[0], look)
    assert page.messages() == ["Posted: RN-2026-00002."] and note.open(note.entry_id) == 0
    note.office.pay(note.invoices[1], 100, note.customer_id, MAY_4)
    bare = note.office.entry(note.customer_id, 1000, MAY_4, "F-9")
    asked: list[str] = []
    form_dialog.driver.append(lambda form: asked.append(form.windowTitle()))
    assert not charges_dialog.of_customer(page, note.customer_id, [bare]) and len(asked) == 1
    form_dialog.driver.pop()
    assert not charges_dialog.of_entry(page, bare)
    assert page.messages()[0].startswith("There is no interest and no fee to waive")

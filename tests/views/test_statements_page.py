"""Statements in their windows: proposed with the real paper beside them, made after one question, saved and found again."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.models.agencies import AccountStatement
from app.models.archive import OutputItem
from app.services.statements import Having, Style
from app.settings import ProgramSettings
from app.views.collections.statements_page import StatementsPage
from app.views.collections.statements_sent_page import StatementsSentPage
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from tests.services import dunning
from tests.services.test_statements import LAST, march
from tests.views.conftest import Answers


@pytest.fixture(scope="session")
def stated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office in March with the customer of the example and one who owes a little in two currencies, in a closed file."""
    path = tmp_path_factory.mktemp("stated") / "office.tegoed"
    office = dunning.office(path).on(LAST)
    march(office)
    small = office.customer("Smit")
    office.entry(small, 2_000, date(2026, 4, 20))
    office.entry(small, 7_500, date(2026, 4, 20), currency="USD", rate=Decimal("0.9"))
    office.desk.file.close()
    return path


@pytest.fixture
def context(stated_file: Path, tmp_path: Path, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Context]:
    """The surroundings of a page; work runs at once and `gone` keeps where she was taken."""
    office = dunning.opened(Path(shutil.copy(stated_file, tmp_path / "office.tegoed")), LAST)
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    yield found
    office.desk.file.close()


@pytest.fixture
def filling() -> Iterator[list[Callable[[FormDialog], None]]]:
    """What to do with the next forms."""
    waiting: list[Callable[[FormDialog], None]] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


@pytest.mark.rule("WIN-42", "STM-04", "STM-05", "WIN-24", "WIN-30")
def test_statements_are_proposed_seen_made_saved_and_listed(qtbot: QtBot, context: Context, answering: Answers, tmp_path: Path,
                                                            filling: list[Callable[[FormDialog], None]],
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    page = StatementsPage(context)
    qtbot.addWidget(page)
    page.show()
    assert [r.name for r in page.proposal.rows] == ["De Vries", "Smit"] and page.make_action.text() == "Make 2\u00a0statements"
    rows = page._source(page.table).all
    assert [(r.kind, r.values[6]) for r in rows] == [("row", "EUR"), ("group", "EUR"), ("child", "USD")]
    assert page.table.footer is not None and page.table.footer.figures == {"closing": "2,214.00", "overdue": "1,000.00"}
    page._preview()
    pictures = [x for x in page.panel.findChildren(QLabel) if not x.pixmap().isNull() and x.accessibleName()]
    assert len(pictures) == 1
    # The other way of telling, with a first day that is proposed.
    page.kind.set_value(Style.MOVEMENT.value)
    page.kind.committed.emit()
    assert page.options.first == date(2026, 3, 1) and page.first.isVisible() and not page.messages()
    page.first.set_value(date(2026, 4, 1))
    page.first.committed.emit()
    assert "later" in page.messages()[0] and page.proposal.rows == ()
    page.first.set_value(date(2026, 3, 1))
    page.first.committed.emit()
    # Only with a balance above the second one; the other one is left out with its reason.
    filling.append(lambda form: (form.fields["minimum"].set_value(100_00), form.save()))
    page._ask_options()
    assert [r.name for r in page.proposal.rows] == ["De Vries"] and page._source(page.left_out).all[0].values[1] == "Smit"
    answering.waiting = ["back", "make"]
    page.make()
    with context.desk.reading() as session:
        assert session.scalars(select(AccountStatement)).all() == []
    page.make()
    assert page.messages() == ["1\u00a0statement was made."]
    with context.desk.reading() as session:
        ids = list(session.scalars(select(AccountStatement.id)))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_more: str(tmp_path / "out"))
    filling.append(lambda form: form.save())
    page._save(ids)
    assert [f.name for f in (tmp_path / "out").glob("*.pdf")] == ["10001-1_10001.pdf"]
    with context.desk.reading() as session:
        assert session.scalars(select(OutputItem.status)).all() == ["done"]


@pytest.mark.rule("WIN-42", "WIN-11", "REM-49", "AUD-031")
def test_chosen_customers_and_what_was_sent(qtbot: QtBot, context: Context, answering: Answers, tmp_path: Path,
                                            monkeypatch: pytest.MonkeyPatch) -> None:
    page = StatementsPage(context, customer_ids=[2])
    qtbot.addWidget(page)
    assert page.options.having is Having.ALL and [r.name for r in page.proposal.rows] == ["Smit"]
    answering.waiting = ["make"]
    page.make()
    page._everybody()
    assert len(page.proposal.rows) == 2
    page.show()
    page.table.refresh(keep=1)
    qtbot.keyClick(page.table.view, Qt.Key.Key_Space)
    assert page.chosen() == [2] and page.make_action.text() == "Make 1\u00a0statement"
    sent = StatementsSentPage(context, view="to_send")
    qtbot.addWidget(sent)
    sent.show()
    assert sent.table.current() > 0
    target = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    sent.letters._duplicate()
    assert target.read_bytes().startswith(b"%PDF")
    qtbot.keyClick(sent.table.view, Qt.Key.Key_Return)
    assert context.gone[-1] == ("customer", {"customer_id": 2})  # type: ignore[attr-defined]
    sent.letters._mark(True)
    with context.desk.reading() as session:
        assert session.scalars(select(OutputItem.status)).all() == ["done"]

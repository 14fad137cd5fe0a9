"""An office with customers, and the window of its payment journal at the keyboard."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import i18n
from app.settings import ProgramSettings
from app.views.kit.context import Context
from app.views.payments.journal_page import PaymentJournalPage
from tests.services import dunning
from tests.services.dunning import Office


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Days and amounts as they are written in Britain."""
    before = i18n.language(), i18n.region()
    i18n.use("en", "en_GB")
    yield
    i18n.use(*before)


@pytest.fixture(scope="session")
def receiving_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed company file that reminds and receives."""
    path = tmp_path_factory.mktemp("receiving") / "office.tegoed"
    dunning.office(path).desk.file.close()
    return path


@pytest.fixture
def office(receiving_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it."""
    made = dunning.opened(Path(shutil.copy(receiving_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def context(office: Office, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    """The surroundings of a page; where it leads is kept in `gone`."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


Opener = Callable[..., PaymentJournalPage]


@pytest.fixture
def opened(context: Context, qtbot: QtBot) -> Opener:
    """Opens the page of a journal as the program does."""
    def show(**more: Any) -> PaymentJournalPage:
        made = PaymentJournalPage(context, **more)
        qtbot.addWidget(made)
        made.resize(1366, 768)
        made.show()
        made.activateWindow()
        QTest.qWaitForWindowActive(made)
        made.focus_first()
        qtbot.waitUntil(made.grid.view.hasFocus)
        return made

    return show


def keys(*what: "str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]") -> None:
    """Texts are typed letter by letter, keys pressed, each where the keyboard then is."""
    for each in what:
        for stroke in each if isinstance(each, str) else [each]:
            target = QApplication.focusWidget()
            assert target is not None
            if isinstance(stroke, str):
                QTest.keyClicks(target, stroke)
            elif isinstance(stroke, tuple):
                QTest.keyClick(target, stroke[0], stroke[1])
            else:
                QTest.keyClick(target, stroke)


def cells(page: PaymentJournalPage, *names: str) -> list[tuple[str, ...]]:
    """What some columns say, row by row."""
    model = page.grid.model_
    return [tuple(model.words(at, model.section(n)) for n in names) for at in range(len(page.grid.rows))]

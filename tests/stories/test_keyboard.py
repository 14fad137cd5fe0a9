"""The keyboard always leads somewhere: no page comes up as windows of its own, each leaves the focus on something."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.settings import ProgramSettings
from app.views import program
from app.views.kit import pages
from app.views.kit.shell import Shell
from tests.storage import given


class Strays(QObject):
    """Notes every widget that comes up as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture
def shell(qapp: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """The home window of an office with two invoices."""
    office = given.office(tmp_path / "office.tegoed")
    office.post(12_100, 5_000)
    program.application(dark=False)
    made = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    yield made
    made.close()
    made.deleteLater()
    office.file.close()


@pytest.mark.rule("CLW-001")
def test_every_page_comes_up_in_the_window_with_the_keyboard_on_it(shell: Shell, qapp: QApplication) -> None:
    strays = Strays()
    qapp.installEventFilter(strays)
    faults = []
    for spec in [s for s in pages.all_pages() if s.listed] * 2:
        shell.show_page(spec.id)
        QTest.qWait(10)
        focus = QApplication.focusWidget()
        if strays.seen or focus is None or not shell.isAncestorOf(focus):
            faults.append((spec.id, strays.seen[:3], type(focus).__name__))
            strays.seen.clear()
            shell.activateWindow()
            QTest.qWait(10)
    qapp.removeEventFilter(strays)
    assert faults == []

"""PySide6 6.12.0 under Python 3.11 takes a reference from None at each call and aborts after some thousand paints."""

import sys
from importlib.metadata import version

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_thousand_calls_that_return_nothing_leave_none_alone(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _turn in range(1000):
        label.setText("a")
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_installed_version_is_the_pinned_one() -> None:
    assert version("PySide6_Essentials") == version("shiboken6") == "6.11.3"

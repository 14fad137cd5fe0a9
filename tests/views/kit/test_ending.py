"""A system that shuts down ends the program in order (JOB-017)."""

import os
import signal

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.kit.ending import Ending


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows tells programs through the session")
@pytest.mark.rule("JOB-017")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_to_end_is_heard_while_qt_waits_and_does_not_kill(qtbot: QtBot, look: QApplication, name: str) -> None:
    number = getattr(signal, name)
    before, ending = signal.getsignal(number), Ending()
    try:
        with qtbot.waitSignal(ending.asked, timeout=2000):
            os.kill(os.getpid(), number)
    finally:
        ending.leave()
    assert signal.getsignal(number) is before

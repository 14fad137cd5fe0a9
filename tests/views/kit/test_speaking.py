"""Progress is told to screen readers, and not more often than every ten seconds (JOB-025)."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app.settings import ProgramSettings
from app.views import program
from app.views.kit.speaking import Speaker
from tests.storage.given import Office


@pytest.mark.rule("JOB-025")
def test_progress_is_announced_at_most_every_ten_seconds() -> None:
    said: list[str] = []
    now = [100.0]
    speaker = Speaker(QObject(), lambda _window, words: said.append(words), lambda: now[0])
    speaker.started("Backup runs by itself…")
    for second, done in ((100.0, 1), (109.9, 2), (110.0, 3), (110.1, 4), (119.9, 5), (120.0, 6)):
        now[0] = second
        speaker.progressed(done, 40)
    assert said == ["Backup runs by itself…", "Backup runs by itself… 3 of 40", "Backup runs by itself… 6 of 40"]
    now[0] = 125.0
    speaker.started("Interest suggestion runs by itself…")
    speaker.progressed(1, 0)
    assert len(said) == 3, "another job does not speak sooner"
    now[0] = 130.0
    speaker.progressed(0, 0)
    assert len(said) == 3, "of nobody knows how many nothing is said"
    speaker.progressed(1, 2)
    assert said[3] == "Interest suggestion runs by itself… 1 of 2"


@pytest.mark.rule("JOB-025")
def test_the_window_announces_what_its_runner_does(
        office: Office, look: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[Any] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    shell = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    events.clear()
    shell.context.runner.started.emit("Backup runs by itself…", None)
    shell.context.runner.progressed.emit(1, 40)
    assert [(e.type(), e.message(), e.object()) for e in events] == [
        (QAccessible.Event.Announcement, "Backup runs by itself…", shell)]
    shell.resting = True
    shell.deleteLater()

"""The heartbeat of the program that runs the jobs goes on when the server is away for a while (JOB-003)."""

from datetime import timedelta
from threading import Event

import pytest

from app.services.automation import lease
from app.services.desk import Desk
from app.services.jobs import watch
from app.services.jobs.watch import Heart
from app.storage.errors import ServerError
from tests.storage import given


@pytest.mark.rule("JOB-003")
def test_a_server_that_is_away_does_not_stop_the_heart(local: given.Office, monkeypatch: pytest.MonkeyPatch) -> None:
    beats, thrice = [], Event()

    def keep(_desk: Desk) -> None:
        beats.append(len(beats))
        if len(beats) == 4:
            thrice.set()
        if len(beats) > 1:
            raise ServerError("SAF-036-server", address="server", detail="gone")

    monkeypatch.setattr(watch, "is_postgres", lambda _target: True)
    monkeypatch.setattr(lease, "RENEWED", timedelta(milliseconds=1))
    monkeypatch.setattr(lease, "keep", keep)
    monkeypatch.setattr(lease, "let_go", keep)
    heart = Heart(local.desk)
    heart.begin()
    assert thrice.wait(10)
    heart.stop()
    assert len(beats) > 4

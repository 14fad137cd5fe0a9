"""Batch jobs without a window: run what is due, one by its code, say how they stand (JOB-002)."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import cli
from app.core.clock import FixedClock
from tests.storage import given

NOON = FixedClock(datetime(2026, 3, 9, 11, tzinfo=UTC))


@pytest.mark.rule("JOB-002", "JOB-019", "JOB-T07")
def test_the_scheduler_of_the_computer_runs_what_is_due_once(office_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def said(*more: str, clock: FixedClock = NOON) -> list[str]:
        code = cli.main(["jobs", str(office_path), *more], clock)
        out = capsys.readouterr()
        return [str(code), *(out.out + out.err).splitlines()]

    first = said()
    assert first[0] == "0" and any(line.startswith("BAL: finished, 0 done") for line in first)
    assert said() == ["0", "Nothing is due today."]
    lines = {line.split("\t")[0]: line.split("\t")[1:] for line in said("--status")[1:]}
    assert lines["BAL"][:2] == ["finished", "2026-03-09"] and lines["LIA"][0] == "on_hold" and lines["MAN"][0] == "missing"
    assert said("bal")[1].startswith("BAL: finished") and said("NONE")[0] == "1"
    # The clock was set back by a day: nothing starts until somebody says that it is right.
    back = FixedClock(datetime(2026, 3, 8, 11, tzinfo=UTC))
    assert said(clock=back)[0] == "1" and "set back" in said(clock=back)[1]
    assert said("--clock-is-right", clock=back)[0] == "0"


@pytest.fixture
def office_path(tmp_path: Path) -> Path:
    """A closed file of a small office."""
    path = tmp_path / "office.tegoed"
    office = given.office(path)
    office.post(10_000)
    office.file.close()
    return path

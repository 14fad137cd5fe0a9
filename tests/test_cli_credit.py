"""Periodic credit tasks from the command line: what is due, or one by name, twice without harm (credit 12, JOB-002)."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from app import cli
from app.core.clock import FixedClock
from tests.services.credit import bakery

DAY = FixedClock.on(date(2025, 3, 14))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Smit with an order on hold."""
    path = tmp_path_factory.mktemp("cli") / "bakery.tegoed"
    office = bakery.bakery(path)
    office.rules_a()
    assert office.confirm(office.order(3_500_00)).hold_id is not None
    office.file.close()
    return path


@pytest.mark.rule("JOB-002", "T-03", "T-04")
def test_the_scheduler_of_the_computer_runs_what_is_due(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = shutil.copy(made, tmp_path / "bakery.tegoed")
    assert cli.main(["credit-task", str(path)], DAY) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == ["LIM", "STA", "HLD"]
    assert lines[2] == "HLD: 0 done, 1 left out, 0 failed"
    assert cli.main(["credit-task", str(path)], DAY) == 0
    assert capsys.readouterr().out.strip() == "Nothing is due today."
    assert cli.main(["credit-task", str(path), "t-08"], DAY) == 0
    assert capsys.readouterr().out.strip() == "CRV: 0 done, 0 left out, 0 failed"
    with pytest.raises(SystemExit) as stopped:
        cli.main(["credit-task", str(path), "T-99"], DAY)
    assert stopped.value.code == 2

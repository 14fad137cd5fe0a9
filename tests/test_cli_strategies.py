"""Collection strategies from the command line: previewed, run for today, twice without harm (COL-49, COL-50)."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app import cli
from app.core.clock import FixedClock
from app.rules.strategies import Action
from app.services.strategies import keeping
from app.services.strategies.forms import StepForm, StrategyForm
from tests.services import dunning

DAY = FixedClock.on(date(2026, 1, 16))


@pytest.mark.rule("COL-49", "COL-50")
def test_the_scheduler_of_the_computer_runs_what_is_due(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "office.tegoed"
    office = dunning.office(path, day=date(2026, 1, 5))
    form = StrategyForm(code="CALL", steps=(StepForm(-1, Action.ACTIVITY, 1, "call"),), active=True)
    first = keeping.save(office.desk, form).value
    assert first is not None
    keeping.save(office.desk, replace(form, code="OFF", rank=2, active=False))
    who = office.customer("De Vries")
    keeping.give(office.desk, [who], first)
    office.entry(who, 10_000, date(2026, 1, 15), "F1")
    office.desk.file.close()

    def said(*more: str) -> list[str]:
        code = cli.main(["strategies", str(path), *more], DAY)
        out = capsys.readouterr()
        return [str(code), *(out.out + out.err).splitlines()]

    previewed = said("--preview")
    assert previewed[0] == "0" and previewed[1].split("\t")[2:] == ["De Vries", "F1", "activity"]
    assert said() == ["0", "CALL: 1 done, 0 left out, 0 failed"]
    assert said() == ["0", "Nothing is due today."]
    assert said("CALL")[0] == "1" and said("OFF")[0] == "1" and said("NONE")[0] == "1"
    assert said("CALL", "--preview")[1].split("\t")[4] == "F1 had its last step."

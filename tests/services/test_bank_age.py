"""Old bank data stop letters wherever they are made, until somebody goes on: groups, strategies, command line (WIN-20)."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app import cli
from app.core.clock import FixedClock
from app.models.collections import CollectionRun
from app.rules.strategies import Action
from app.services import automation
from app.services.strategies import keeping, log, running
from app.services.strategies.forms import StepForm, StrategyForm
from tests.services import dunning
from tests.services.bank import statements
from tests.services.dunning import D, Office
from tests.services.test_automation import make, told

LATER = D + timedelta(6)


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Office]:
    """Somebody is late, and the newest bank statement is six days old."""
    made = dunning.office(tmp_path / "office.tegoed")
    made.entry(made.customer(), 10_000, date(2026, 1, 31), "F-1")
    statements.imported(made, statements.line(50_00, "late"), total=50_00)
    yield made.on(LATER)
    made.desk.file.close()


def runs(office: Office) -> list[bool]:
    """Runs of letters: had somebody gone on with old bank data?"""
    with office.desk.reading() as session:
        return [p["old_bank"] for p in session.scalars(select(CollectionRun.parameters).order_by(CollectionRun.id))]


@pytest.mark.rule("WIN-20", "REM-53")
def test_a_group_proposes_nothing_until_somebody_goes_on(old: Office) -> None:
    group = make(old, "create")
    ran = automation.run(old.desk, group).value
    assert ran is not None and (ran.state, [p.code for p in ran.problems]) == ("error", ["WIN-20-old"])
    assert told(old, group) == [("create", "failed", "WIN-20-old")] and runs(old) == []
    ran = automation.run(old.desk, group, old_bank=True).value
    assert ran is not None and ran.state == "finished" and runs(old) == [True]


@pytest.mark.rule("WIN-20", "COL-47")
def test_a_strategy_leaves_its_letters_to_be_done(old: Office) -> None:
    form = StrategyForm(code="LETTER", steps=(StepForm(-1, Action.LETTER, 1),), active=True)
    saved = keeping.save(old.desk, form).value
    assert saved is not None
    keeping.give(old.desk, [1], saved)
    ran = running.run(old.desk, saved).value
    assert ran is not None and (ran.done, ran.left_out, ran.drafts) == (0, 1, 0)
    (left,) = log.records(old.desk, ran.run_id)
    assert left.problem is not None and left.problem.code == "WIN-20-old" and runs(old) == []
    tomorrow = old.on(LATER + timedelta(1))
    again = running.run(tomorrow.desk, saved, old_bank=True).value
    assert again is not None and again.drafts == 1 and runs(old) == [True]


@pytest.mark.rule("WIN-20")
def test_the_command_line_goes_on_only_when_it_is_told_to(old: Office, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(old.desk.file.target)
    make(old, "create")
    old.desk.file.close()

    def said(*words: str) -> tuple[int, str]:
        code = cli.main([words[0], path, *words[1:]], FixedClock.on(LATER))
        out = capsys.readouterr()
        return code, out.out + out.err

    code, words = said("remind")
    assert code == 1 and "The last bank statement ends on" in words
    assert "letter proposed" in said("remind", "--confirm")[1]
    code, words = said("automation", "--code", "WEEK")
    assert code == 1 and "The last bank statement ends on" in words
    assert said("automation", "--code", "WEEK", "--confirm")[0] == 0

"""Recurring invoices from the command line: what is due becomes drafts, once, with exit codes for scripts (FTI-023, RCI)."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from app import cli
from app.core.clock import FixedClock
from app.core.enums import Blocked
from app.models.customers import Customer
from tests.services.sales import trade
from tests.services.sales.conftest import dutch_file as dutch_file
from tests.services.sales.test_recurring import JAN, assigned

TODAY = date(2026, 2, 20)


@pytest.fixture
def file(dutch_file: Path, tmp_path: Path) -> Path:
    """Two assignments, one of a blocked customer."""
    path = Path(shutil.copy(dutch_file, tmp_path / "dutch.tegoed"))
    office = trade.opened(path)
    assigned(office, office.customer(), JAN, "A")
    blocked = office.customer("Bakker")
    assigned(office, blocked, JAN, "B", every=3)
    office.change(Customer, blocked, blocked=Blocked.ALL)
    office.file.close()
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    capsys.readouterr()
    code = cli.main(["recur", *(str(a) for a in arguments)], FixedClock.on(TODAY))
    return code, *capsys.readouterr()


@pytest.mark.rule("FTI-023", "FTI-024", "BLK-M17")
def test_a_script_makes_what_is_due_and_nothing_twice(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, file, "--dry-run")
    assert (code, len(out.splitlines())) == (0, 2) and "the customer is blocked" in err
    code, out, err = run(capsys, file)
    assert code == 0 and "2 drafts were made under R-0001." in out
    assert out.splitlines()[0].split("\t")[:3] == ["01/01/2026", "De Vries", "A"]
    code, out, err = run(capsys, file)
    assert (code, out) == (0, "Nothing is due today.\n") and "the customer is blocked" in err


@pytest.mark.rule("FTI-023")
@pytest.mark.parametrize(("window", "made"), [
    (("--from", "2026-02-01"), 1), (("--to", "2026-01-31"), 1), (("--from", "2026-01-01", "--to", "2026-03-01"), 3)])
def test_a_script_can_name_the_window(file: Path, capsys: pytest.CaptureFixture[str], window: tuple[str, ...],
                                      made: int) -> None:
    code, out, _err = run(capsys, file, *window)
    assert (code, len(out.splitlines())) == (0, made + 1)


@pytest.mark.rule("FTI-023")
@pytest.mark.parametrize(("window", "code"), [(("--from", "soon"), 2), (("--from", "2026-03-01", "--to", "2026-02-01"), 1)])
def test_a_window_that_cannot_be_is_refused(file: Path, capsys: pytest.CaptureFixture[str], window: tuple[str, ...],
                                            code: int) -> None:
    found, out, err = run(capsys, file, *window)
    assert (found, out) == (code, "") and err

"""Interest notes from the command line: suggested, issued with their files, twice without harm (INT-20…24)."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app import cli
from app.core.clock import FixedClock
from tests.services.interest.charging import Charging


@pytest.mark.rule("INT-20", "INT-24", "LTR-50", "MST-042")
def test_notes_are_suggested_issued_and_written(tmp_path: Path, charging: Charging, capsys: pytest.CaptureFixture[str]) -> None:
    now = charging
    who = now.customer(now.terms(method="balance_due", rate=Decimal(2)))
    now.entry(who, 100000, date(2026, 1, 31), "INV")
    path = str(now.desk.file.target)
    now.desk.file.close()
    folder = tmp_path / "notes"

    def said(*more: str) -> tuple[int, str]:
        code = cli.main(["interest", path, *more], FixedClock.on(date(2026, 3, 31)))
        found = capsys.readouterr()
        return code, found.out + found.err

    assert said("--date", "soon")[0] == 2
    assert said() == (0, "1 interest note proposed, 0 left out\n")
    code, words = said("--pdf", str(folder), "--confirm")
    assert code == 0 and "1 interest note issued, 1 file written, 0 not issued" in words
    assert [f.suffix for f in folder.iterdir()] == [".pdf"]
    assert said("--date", "2026-03-31", "--pdf", str(folder)) == (
        0, "0 interest notes proposed, 2 left out\n0 interest notes issued, 0 files written, 0 not issued\n")

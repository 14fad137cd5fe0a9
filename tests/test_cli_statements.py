"""Statements of account from the command line: listed, made with their PDFs, refused where dates make no period (STM-01…06)."""

from pathlib import Path

import pytest

from app import cli
from app.core.clock import FixedClock
from tests.services import dunning
from tests.services.test_statements import LAST, march


@pytest.mark.rule("STM-02", "STM-04", "LTR-50")
def test_a_script_lists_statements_and_writes_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "office.tegoed"
    office = dunning.office(path).on(LAST)
    march(office)
    office.desk.file.close()

    def said(*more: str) -> tuple[int, str]:
        code = cli.main(["statements", str(path), *more], FixedClock.on(LAST))
        out = capsys.readouterr()
        return code, (out.out + out.err).replace("\u00a0", " ").strip()

    assert said() == (0, "1 statement proposed, 0 left out")
    assert said("--date", "2026-01-01") == (0, "0 statements proposed, 0 left out")
    code, words = said("--from", "2026-03-01", "--pdf", str(tmp_path / "out"))
    assert (code, words.splitlines()[-1]) == (0, "1 statement made, 1 file written, 0 not made")
    assert [f.name for f in (tmp_path / "out").iterdir()] == ["10001-1_10001.pdf"]
    assert said("--from", "2026-04-01")[0] == 1 and said("--date", "never")[0] == 2

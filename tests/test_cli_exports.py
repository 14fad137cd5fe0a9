"""Files for the accountant from the command line: checked, written, refused with every problem (EXP-001…006, PST-044)."""

from pathlib import Path

import pytest

from app import cli
from app.core.clock import FixedClock
from tests.storage import given


@pytest.mark.rule("PST-044", "EXP-005", "EXP-024")
def test_a_script_checks_the_books_and_writes_them(office_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "office.tegoed"
    path.write_bytes(office_file.read_bytes())
    office = given.reopened(path)
    office.post(100_00, 50_00)
    office.file.close()
    days = ("--from", "2026-03-01", "--to", "2026-03-31")

    def said(kind: str, *more: str) -> tuple[int, str]:
        code = cli.main(["export-books", str(path), kind, *more], FixedClock.on(given.DAY))
        out = capsys.readouterr()
        return code, out.out + out.err

    code, words = said("ledger", *days)
    assert code == 0 and words.startswith("2 vouchers with 4 lines · debit 150.00 · credit 150.00")
    folder = tmp_path / "books"
    assert said("ledger", *days, "--folder", str(folder))[0] == 1 and list(folder.iterdir()) == []
    code, words = said("ledger", *days, "--folder", str(folder), "--confirm", "--csv")
    assert code == 0 and sorted(f.suffix for f in folder.iterdir()) == [".pdf", ".zip"]
    assert all(str(f) in words for f in folder.iterdir())
    assert said("ledger", *days, "--new")[0] == 1 and said("ledger", "--from", "never")[0] == 2
    code, words = said("fec", *days)
    assert code == 1 and "SIREN" in words

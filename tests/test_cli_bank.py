"""Bank statements from the command line: imported, matched and listed, twice without harm (BNK-01, BNK-X5)."""

import shutil
from pathlib import Path

import pytest

from app import cli
from app.core.clock import FixedClock
from tests.services import dunning
from tests.services.bank import statements
from tests.services.bank.statements import line
from tests.services.conftest import dunning_file as dunning_file
from tests.services.dunning import D
from tests.services.payments.receipts import invoice


@pytest.mark.rule("BNK-01", "BNK-X5", "BNK-20")
def test_a_script_takes_a_statement_in_and_lists_what_it_may_pay(dunning_file: Path, tmp_path: Path,
                                                                 capsys: pytest.CaptureFixture[str]) -> None:
    path = Path(shutil.copy(dunning_file, tmp_path / "office.tegoed"))
    office = dunning.opened(path)
    invoice(office, office.customer("Jansen"), 250_00, number="F-2026-77")
    name, content = statements.file(office, line(250_00, "F-2026-77", name="Jansen"), line(-3_50, "iets"), total=246_50)
    office.desk.file.close()
    (tmp_path / name).write_bytes(content)

    def run(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        return cli.main(["bank", str(path), *(str(a) for a in arguments)], FixedClock.on(D)), *capsys.readouterr()

    assert run(tmp_path / name, "--dry-run") == (0, "2 lines are new, 0 already present.\n", "")
    code, out, err = run(tmp_path / name)
    rows = [row.split("\t") for row in out.splitlines()[1:]]
    assert (code, err) == (0, "") and rows[0][2:] == ["EUR", "Jansen", "Suggested", "High", "Jansen"]
    code, again, err = run(tmp_path / name)
    assert code == 0 and "nothing new" in err and again.splitlines() == out.splitlines()[1:]
    damaged = tmp_path / "damaged.xml"
    damaged.write_bytes(b"\x89PNG\r\n")
    code, out, err = run(damaged)
    assert (code, out) == (1, "") and "damaged.xml" in err

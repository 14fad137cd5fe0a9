"""The power fails during an import, or while reminders go out: whole units or nothing, and the proofs hold (SAF-T01)."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 20


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.rule("SAF-T01", "SAF-013", "IMP-004", "PST-001", "MST-023", "GEN-07", "REM-43")
@pytest.mark.parametrize("kind", ["import", "remind"])
def test_killed_in_the_middle_of_work_the_file_holds_all_of_it_or_nothing(tmp_path: Path, kind: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.stories.killed", str(tmp_path / "a.tegoed"), kind, str(KILLS), "20260307"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["faults"] == [] and found["kills"] == KILLS and found["told"] >= KILLS // 2

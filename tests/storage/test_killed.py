"""Killed at two hundred random moments of posting, the file holds whole units only (SAF-T01)."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage import given

KILLS = 200


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.rule("SAF-T01", "SAF-012", "SAF-013", "AUD-003", "MST-023")
def test_killed_at_any_moment_the_books_are_whole_and_what_was_told_is_there(tmp_path: Path) -> None:
    given.office(tmp_path / "a.tegoed").file.close()
    done = subprocess.run([sys.executable, "-m", "tests.storage.killed", str(tmp_path / "a.tegoed"), str(KILLS), "20260307"],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["faults"] == [] and found["kills"] == KILLS and found["told"] > KILLS

"""A program killed at random moments while jobs run does nothing twice, and in the end nothing is missing (JOB-010, 015)."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.rule("JOB-010", "JOB-011", "JOB-015", "JOB-016", "WIN-30", "SAF-T01")
@pytest.mark.parametrize(("kind", "seeds"), [("collecting", ("7", "451")), ("selling", ("20260302",))])
def test_killed_at_random_moments_jobs_end_as_if_nothing_had_happened(tmp_path: Path, kind: str, seeds: tuple[str, ...]) -> None:
    done = subprocess.run([sys.executable, "-m", "tests.services.jobs.killed_jobs", kind, str(tmp_path), *seeds],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    whole = found["whole"]
    assert whole["stands"]["drafts"] or len(whole["mailed"]) == 6, "there was something to do"
    assert sum(one["kills"] for one in found["killed"]) >= len(seeds)
    for one in found["killed"]:
        assert one["stands"] == whole["stands"] and one["twice"] == 0
        assert all(count == 1 for count in one["mailed"].values()), "nobody gets a letter twice"
        unknown = one["states"].get("in_progress", 0)
        assert unknown <= one["kills"] and "to_do" not in one["states"], "what may have left waits for somebody, nothing else"
        assert len(whole["mailed"]) - unknown <= len(one["mailed"]) <= len(whole["mailed"])
        assert set(one["runs"]) == {"finished"}

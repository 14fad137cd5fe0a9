"""At twice the size nothing is cut off, on a screen of 1920 × 1080 and no larger (usability 2.5, 2.6)."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.rule("L10N-011", "CLW-005")
@pytest.mark.parametrize(("language", "half"), [("fr", 0), ("de", 1)])
def test_at_200_percent_no_button_is_cut_and_nothing_stands_outside_the_window(trade_file: Path, tmp_path: Path,
                                                                              language: str, half: int) -> None:
    shutil.copy(trade_file, tmp_path / "trade.tegoed")
    command = [sys.executable, "-m", "tests.views.kit.scaled_child", str(tmp_path / "trade.tegoed"), language, str(half)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=240, check=False,
                          env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"})
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    assert found["scale"] == 2
    assert found["grown"][0] * 2 <= 1920 and found["grown"][1] * 2 <= 1080
    assert len(found["pages"]) > 15
    assert found["faults"] == {}

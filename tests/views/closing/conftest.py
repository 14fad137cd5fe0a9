"""An office at its close, with windows: the company of the services' tests, opened on the second of April 2026."""

from pathlib import Path

import pytest

from app import i18n
from app.settings import ProgramSettings
from app.views import program
from app.views.kit.context import Context
from tests.services.closing.closer import Closer
from tests.services.closing.conftest import closer, closing_file

__all__ = ["closer", "closing_file"]


@pytest.fixture
def context(closer: Closer, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Context:  # noqa: F811
    """What pages reach, with tasks done at once and in English; where somebody is led is noted."""
    program.application(dark=False)
    i18n.use("en", "en_GB")
    made = program.context_for(closer.desk, ProgramSettings(tmp_path / "settings.json"))
    made.runner.at_once = True
    made.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return made

"""An office with customers and money, and the pages of its till."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from app import i18n
from app.settings import ProgramSettings
from app.views.kit.context import Context
from tests.services import dunning
from tests.services.dunning import Office


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Days and amounts as they are written in Britain."""
    before = i18n.language(), i18n.region()
    i18n.use("en", "en_GB")
    yield
    i18n.use(*before)


@pytest.fixture(scope="session")
def till_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed company file that receives."""
    path = tmp_path_factory.mktemp("till") / "office.tegoed"
    dunning.office(path).desk.file.close()
    return path


@pytest.fixture
def office(till_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it."""
    made = dunning.opened(Path(shutil.copy(till_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def context(office: Office, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    """The surroundings of a page; where it leads is kept in `gone`, what is opened on the computer in `viewed`."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    found.viewed = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.viewed.append(url.fileName()) or True)  # type: ignore[attr-defined]
    return found

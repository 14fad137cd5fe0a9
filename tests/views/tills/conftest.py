"""An office with customers and money, and the pages of its till."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from app import i18n
from app.settings import ProgramSettings
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.rows import MemorySource
from app.views.tills.slips_page import PaymentsDialog
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


class Forms:
    """Fills the forms that come up, in their order."""

    def __init__(self) -> None:
        self.values: list[dict[str, object]] = []
        self.messages: list[list[str]] = []

    def __call__(self, form: FormDialog) -> None:
        for name, value in self.values.pop(0).items():
            if name == "untick":
                assert isinstance(form, PaymentsDialog)
                source = form.table.model_.source
                assert isinstance(source, MemorySource)
                source.set_rows([replace(r, checked=r.checked and n != value) for n, r in enumerate(source.all)])
            else:
                form.fields[name].set_value(value)
        if not form.save():
            self.messages.append(form.messages())
            form.reject()


@pytest.fixture
def forms() -> Iterator[Forms]:
    """Forms answered in advance."""
    made = Forms()
    form_dialog.driver.append(made)
    yield made
    form_dialog.driver.remove(made)
    assert made.values == []

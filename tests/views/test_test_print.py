"""The test print of a layout profile: pages on the screen, saved as a file or opened for printing (WIN-47)."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.services import sample_letter, setup_tables
from app.services.desk import Desk
from app.services.setup_tables import Record
from app.settings import ProgramSettings
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.setup import test_print
from app.views.setup.tables_page import TablePage
from tests.services.conftest import dunning_file, dunning_local  # noqa: F401
from tests.services.dunning import Office

PROFILES = setup_tables.table("layout_profiles")


@pytest.fixture
def page(dunning_local: Office, look: QApplication, qtbot: QtBot) -> TablePage:  # noqa: F811
    made = TablePage(Context(dunning_local.desk, ProgramSettings(), "EUR", "Voorbeeld"), "layout_profiles")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def seen() -> Iterator[list[dialogs.Question]]:
    """Questions that were asked; each is answered with what `answer` says."""
    found: list[dialogs.Question] = []
    yield found


def trigger(page: TablePage, answer: str, seen: list[dialogs.Question]) -> None:
    def answering(question: dialogs.Question) -> str:
        seen.append(question)
        return answer

    dialogs.answerer.append(answering)
    next(a for a in page.commands() if a.objectName() == "setup.test_print").trigger()
    dialogs.answerer.pop()


@pytest.mark.rule("WIN-47")
def test_the_pages_are_shown_and_closing_leaves_nothing_behind(page: TablePage, seen: list[dialogs.Question]) -> None:
    trigger(page, "back", seen)
    shown = [w for w in seen[0].findChildren(QLabel) if w.accessibleName().startswith("Page ")]
    assert len(shown) == 3 and not shown[0].pixmap().isNull() and page.messages() == []


@pytest.mark.rule("WIN-47")
def test_it_is_saved_where_she_says(page: TablePage, seen: list[dialogs.Question], tmp_path: Path,
                                    monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "proef.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    trigger(page, "save", seen)
    assert target.read_bytes().startswith(b"%PDF") and page.messages() == ["proef.pdf was written."]


@pytest.mark.rule("WIN-47")
@pytest.mark.parametrize("opens", [True, False])
def test_it_is_opened_for_printing_or_she_is_told_where_it_lies(page: TablePage, seen: list[dialogs.Question], tmp_path: Path,
                                                                monkeypatch: pytest.MonkeyPatch, opens: bool) -> None:
    monkeypatch.setattr(test_print, "cache_folder", lambda: tmp_path / "cache")
    opened: list[Path] = []

    def opener(path: Path) -> bool:
        opened.append(path)
        return opens

    test_print.opener.append(opener)
    trigger(page, "print", seen)
    test_print.opener.pop()
    assert opened == [tmp_path / "cache" / "test.pdf"] and opened[0].read_bytes().startswith(b"%PDF")
    assert page.messages() == ([] if opens else [f"No program for PDF files opened it. It lies in {tmp_path / 'cache'}."])


@pytest.mark.rule("WIN-47", "LTR-30")
def test_what_is_typed_and_not_saved_is_what_is_printed(page: TablePage, dunning_local: Office,  # noqa: F811
                                                        seen: list[dialogs.Question], monkeypatch: pytest.MonkeyPatch) -> None:
    proposed = setup_tables.proposed(PROFILES)
    record = Record(None, None, proposed.values | {"country_code": "NL", "base": "nl-right"}, {})
    page.reload(setup_tables.save(dunning_local.desk, PROFILES, record).value)
    asked: list[object] = []
    whole = sample_letter.test_print

    def watched(desk: Desk, values: Mapping[str, Any] | None) -> bytes:
        asked.append(values)
        return whole(desk, values)

    monkeypatch.setattr(sample_letter, "test_print", watched)
    field = page.form.fields["subject_y"]
    field.set_value(1_150)
    trigger(page, "back", seen)
    assert isinstance(asked[0], dict) and asked[0]["subject_y"] == 1_150 and asked[0]["base"] == "nl-right"

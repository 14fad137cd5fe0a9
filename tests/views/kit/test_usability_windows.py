"""Windows as people know them, for every eye and hand (usability 2.4 to 2.6): titles, undo, motion, focus, files by size."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app import i18n
from app.services import attachments
from app.settings import ProgramSettings
from app.views import program
from app.views.kit import dialogs, file_dialogs, pages, trouble
from app.views.kit.context import Context
from app.views.kit.fields import TextField
from app.views.kit.record_files import RecordFiles
from app.views.kit.record_notes import LongText
from app.views.kit.shell import Shell
from app.views.kit.widgets import Label, MessageBar

VIEWS = Path(program.__file__).parent
SOURCES = {file: file.read_text(encoding="utf-8") for file in sorted(VIEWS.rglob("*.py"))}


@pytest.fixture
def shell(context: Context, qtbot: QtBot) -> Iterator[Shell]:
    made = program.shell_for(context.desk, context.own)
    made.context.runner.at_once = True
    qtbot.addWidget(made)
    made.show()
    yield made


@pytest.mark.rule("CLW-001")
def test_the_title_names_document_company_and_program_in_this_order(shell: Shell) -> None:
    shell.show_page("customer", customer_id=2)
    assert shell.windowTitle() == f"De Vries C1 – {shell.context.company} – Tegoed"
    window = shell.open_window()
    assert window is not None and window.windowTitle().startswith("De Vries C1")
    assert shell.open_window() is window
    window.setWindowModified(True)
    assert window.isWindowModified() and "[*]" in window.windowTitle()
    window.close()


@pytest.mark.rule("CLW-005")
def test_nothing_moves_or_flashes_by_itself() -> None:
    moving = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|setAnimated\(True")
    assert [file.name for file, text in SOURCES.items() if moving.search(text)] == []


@pytest.mark.rule("CLW-005")
def test_the_ring_of_the_keyboard_is_two_pixels_wide_wherever_it_is_painted() -> None:
    thin = []
    for file, text in SOURCES.items():
        for call in (n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Call)):
            args = [ast.unparse(a) for a in call.args]
            ring = [n for n, a in enumerate(args) if a.startswith("'focus'")]
            if getattr(call.func, "attr", "") in {"box", "frame"} and ring and not "".join(args[ring[0] + 1:]).startswith("2"):
                thin.append(f"{file.name}:{call.lineno}")
    assert thin == []


@pytest.mark.rule("CLW-005")
def test_a_message_has_a_sign_and_words_beside_its_colour(app: QApplication, qtbot: QtBot) -> None:
    for tone in MessageBar.ICONS:
        bar = MessageBar(tone, "Something happened.", "Do this.")
        qtbot.addWidget(bar)
        pictures = [w for w in bar.findChildren(QWidget) if getattr(w, "pixmap", None) and not w.pixmap().isNull()]
        assert pictures and (bar.accessibleName(), bar.accessibleDescription()) == ("Something happened.", "Do this.")


@pytest.mark.rule("CLW-005")
def test_every_button_of_the_top_bar_does_something_and_has_a_name(shell: Shell) -> None:
    assert shell._date.accessibleName().startswith("Work date")
    silent = [b.accessibleName() for b in (*shell._arrows, shell._date, shell.search) if not b.receivers("2clicked(bool)")]
    assert silent == []


@pytest.mark.parametrize("make", [lambda: TextField("Name"), lambda: LongText("Note")], ids=["line", "text"])
def test_fifty_steps_are_undone_in_a_field_and_done_again(app: QApplication, qtbot: QtBot, make: Any) -> None:
    field = make()
    qtbot.addWidget(field)
    field.show()
    whole = "abcdefghijklmnopqrstuvwxyz" * 2
    for letter in whole[:50]:
        qtbot.keyClicks(field, letter)
        qtbot.keyClick(field, Qt.Key.Key_Left)
        qtbot.keyClick(field, Qt.Key.Key_Right)
    undo, redo = (QKeySequence.keyBindings(k)[0] for k in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
    for _step in range(50):
        qtbot.keyClick(field, undo[0].key(), undo[0].keyboardModifiers())
    assert field.value() == ""
    for _step in range(50):
        qtbot.keyClick(field, redo[0].key(), redo[0].keyboardModifiers())
    assert field.value() == whole[:50]


@pytest.mark.rule("AUD-032")
def test_how_large_a_file_may_be_is_said_before_it_is_added(shell: Shell, qtbot: QtBot) -> None:
    files = RecordFiles(shell.context.desk, ("customer", 2), lambda _problems: None)
    qtbot.addWidget(files)
    words = " ".join(label.text() for label in files.findChildren(Label))
    assert f"at most {attachments.MOST // 1024 ** 2} MB" in words.replace("\u00a0", " ")


# ---------------------------------------------------------------- words when something is wrong

@pytest.mark.rule("WIN-04", "CLW-004")
def test_an_unexpected_error_says_what_was_not_written_and_goes_on(app: QApplication) -> None:
    asked: list[dialogs.Question] = []
    dialogs.answerer.append(lambda question: (asked.append(question), question.answer)[1])
    trouble.show(ValueError("secret of Bakker"))
    dialogs.answerer.pop()
    words = " ".join(label.text() for label in asked[0].findChildren(Label))
    assert "nothing of it was written" in words and "still on the screen" in words and "Bakker" not in words
    assert list(asked[0].buttons) == ["on"]
    asked[0].deleteLater()


@pytest.mark.rule("L10N-001")
@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_every_page_has_a_name_of_its_own_language(language: str) -> None:
    program.register_pages()
    same = [spec.title for spec in pages.all_pages() if not i18n.tr(spec.title, language)]
    assert same == []


# ---------------------------------------------------------------- folders

def test_file_windows_begin_in_the_last_folder_of_their_purpose(context: Context, monkeypatch: pytest.MonkeyPatch,
                                                              tmp_path: Path) -> None:
    asked: list[str] = []
    answer = [""]

    def chosen(_parent: Any, _title: str, where: str = "", *_kinds: str) -> tuple[str, str]:
        asked.append(where)
        return answer[0], ""

    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, chosen)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda parent, title, where="": chosen(parent, title, where)[0])
    for folder in ("paper", "sheets", "letters"):
        (tmp_path / folder).mkdir()
    file_dialogs.use(context.own)
    for answer[0] in (str(tmp_path / "paper" / "a.pdf"), ""):
        file_dialogs.save_name(None, "Print", "a.pdf", "PDF (*.pdf)")
    answer[0] = str(tmp_path / "sheets" / "b.xlsx")
    file_dialogs.save_name(None, "Export", "b.xlsx", "Excel (*.xlsx);;CSV (*.csv)")
    answer[0] = str(tmp_path / "letters")
    file_dialogs.folder(None, "Folder")
    file_dialogs.use(ProgramSettings(context.own.file))
    answer[0] = ""
    file_dialogs.save_name(None, "Print", "c.pdf", "PDF (*.pdf)")
    file_dialogs.folder(None, "Folder")
    (tmp_path / "sheets").rmdir()
    file_dialogs.save_name(None, "Export", "d.xlsx", "Excel (*.xlsx);;CSV (*.csv)")
    assert asked == ["a.pdf", str(tmp_path / "paper" / "a.pdf"), "b.xlsx", "", str(tmp_path / "paper" / "c.pdf"),
                     str(tmp_path / "letters"), "d.xlsx"]

"""What holds for the whole look: icons that exist, names that differ, colours that can be told apart (usability 2.5, 2.6)."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import i18n, paths
from app.core.enums import LANGUAGES
from app.views import program
from app.views.kit import pages, tokens
from app.views.kit.keys import written
from app.views.kit.record_notes import LongText
from app.views.kit.theme import theme

VIEWS = Path(program.__file__).parent
PLACES = {"Button": 2, "PageSpec": 2, "icon": 0, "pixmap": 0, "draw": 1, "set_icon": 0, "EmptyState": 0}
"""Where the name of an icon stands among the arguments of a call."""
NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def icons_in(source: str) -> Iterator[str]:
    """Names of icons that stand in the source as constants, by place and by keyword."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            given = [k.value for k in node.keywords if k.arg == "icon"]
            if called in PLACES and len(node.args) > PLACES[called]:
                given.append(node.args[PLACES[called]])
            yield from (c.value for one in given for c in ast.walk(one)
                        if isinstance(c, ast.Constant) and isinstance(c.value, str) and NAME.fullmatch(c.value))


def test_every_icon_that_is_named_exists() -> None:
    named = {(name, file.name) for file in VIEWS.rglob("*.py") for name in icons_in(file.read_text(encoding="utf-8"))}
    program.register_pages()
    named |= {(spec.icon, spec.id) for spec in pages.all_pages()}
    there = {file.stem for file in paths.resource("icons", "x.svg").parent.glob("*.svg")}
    assert len({name for name, _file in named}) > 40
    assert sorted((name, file) for name, file in named if name not in there) == []


def test_the_search_for_icons_finds_each_way_to_name_one() -> None:
    source = 'Button("", "ghost", "x")\nself.command("a", w, f, icon="link" if on else "unlink")\nicons.icon("plus")'
    assert set(icons_in(source)) == {"x", "link", "unlink", "plus"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_pages_of_the_sidebar_have_the_same_name(language: str) -> None:
    program.register_pages()
    names = [i18n.tr(spec.title, language).casefold() for spec in pages.all_pages() if spec.listed]
    assert len(names) > 5
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("colours", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "grounds", "least"), tokens.PAIRS, ids=lambda v: v if isinstance(v, str) else "")
def test_words_and_marks_stand_out_from_every_ground_they_stand_on(
        colours: dict[str, str], front: str, grounds: tuple[str, ...], least: float) -> None:
    found = {ground: round(tokens.contrast(colours[front], colours[ground]), 2) for ground in grounds}
    assert {ground: ratio for ground, ratio in found.items() if ratio < least} == {}


@pytest.mark.parametrize("colours", [tokens.LIGHT_CONTRAST, tokens.DARK_CONTRAST], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "grounds", "_least"), tokens.PAIRS, ids=lambda v: v if isinstance(v, str) else "")
def test_with_more_contrast_every_word_and_mark_is_seven_to_one(
        colours: dict[str, str], front: str, grounds: tuple[str, ...], _least: float) -> None:
    found = {ground: round(tokens.contrast(colours[front], colours[ground]), 2) for ground in grounds}
    assert {ground: ratio for ground, ratio in found.items() if ratio < 7} == {}


def test_more_contrast_follows_the_computer_in_light_and_in_dark(app: QApplication) -> None:
    assert (theme.contrast, theme.colour("text").name()) == (False, tokens.LIGHT["text"].lower())
    theme.follow_contrast(Qt.ContrastPreference.HighContrast)
    assert (theme.dark, theme.contrast, theme.colour("text").name()) == (False, True, "#000000")
    assert app.palette().color(QPalette.ColorRole.Text).name() == "#000000"
    theme.use(dark=True, contrast=True)
    assert theme.colour("window").name() == "#000000" and tokens.contrast(theme.colour("text3").name(), "#000000") > 7
    theme.follow_contrast(Qt.ContrastPreference.NoPreference)
    assert (theme.dark, theme.contrast, theme.colour("window").name()) == (True, False, tokens.DARK["window"].lower())
    theme.use(dark=False)


def test_light_and_dark_have_the_same_roles_and_no_colour_stands_in_the_code() -> None:
    assert tokens.LIGHT.keys() == tokens.DARK.keys() == tokens.LIGHT_CONTRAST.keys() == tokens.DARK_CONTRAST.keys()
    found = [f"{file.name}: {hit.group()}" for file in VIEWS.rglob("*.py") if file.name != "tokens.py"
             for hit in re.finditer(r'["\']#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?["\']', file.read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize(("key", "german"), [
    ("Ctrl+N", "Strg+N"), ("Shift+F11", "Umschalt+F11"), ("→", "→"), ("A … Z", "A … Z"), ("F9", "F9")])
def test_keys_are_written_as_they_stand_on_the_keyboard(app: QApplication, key: str, german: str) -> None:
    i18n.use("de", "de_DE")
    program.translate_qt(app)
    said = written(key)
    i18n.use("en", "en_GB")
    program.translate_qt(app)
    assert (said, written(key)) == (german, key)


def test_a_long_text_keeps_its_no_break_spaces_and_lines(app: QApplication, qtbot: QtBot) -> None:
    field = LongText("Text")
    qtbot.addWidget(field)
    field.set_value("Payez\u00a0!\n\nMerci")
    assert field.value() == "Payez\u00a0!\n\nMerci"

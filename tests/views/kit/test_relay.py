"""What is written beside the screen is told on the screen's thread, to pages that are still there."""

import re
from collections.abc import Iterator
from pathlib import Path
from threading import Thread, current_thread

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.core.changes import Announcer, Changes
from app.views.kit.relay import Relay

VIEWS = Path(__file__).resolve().parents[3] / "app" / "views"
HEARD = Changes({"customer": frozenset({1})})


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made
    if shiboken6.isValid(made):
        shiboken6.delete(made)


def elsewhere(announcer: Announcer, wrong: list[BaseException]) -> None:
    """Tell it on a thread of its own, and wait for the end of that."""
    def work() -> None:
        try:
            announcer.announce(HEARD)
        except BaseException as problem:  # noqa: BLE001 - whatever it is, the test shows it
            wrong.append(problem)

    thread = Thread(target=work)
    thread.start()
    thread.join()


def test_a_page_that_goes_away_while_something_is_told_stops_nobody(parent: QObject, qtbot: QtBot) -> None:
    announcer, wrong, heard, late = Announcer(), [], [], []
    announcer.listen(lambda _changes: shiboken6.delete(parent))  # comes first, as a page left in that very moment would
    Relay(announcer, parent).changed.connect(heard.append)
    announcer.listen(late.append)
    elsewhere(announcer, wrong)
    qtbot.wait(10)
    assert (wrong, heard, late) == ([], [], [HEARD])


def test_what_is_told_to_a_page_that_leaves_before_it_listens_is_let_go(parent: QObject, qtbot: QtBot) -> None:
    announcer, wrong, heard = Announcer(), [], []
    Relay(announcer, parent).changed.connect(heard.append)
    elsewhere(announcer, wrong)
    shiboken6.delete(parent)
    qtbot.wait(10)
    assert (wrong, heard) == ([], [])


def test_every_page_hears_once_and_on_its_own_thread(parent: QObject, qtbot: QtBot) -> None:
    announcer, wrong = Announcer(), []
    heard: list[tuple[object, Changes]] = []
    for _ in range(3):
        Relay(announcer, parent).changed.connect(lambda changes: heard.append((current_thread(), changes)))
    elsewhere(announcer, wrong)
    qtbot.waitUntil(lambda: len(heard) >= 3)
    qtbot.wait(10)
    assert heard == [(current_thread(), HEARD)] * 3 and wrong == []


def test_nothing_of_a_file_is_kept_after_it(parent: QObject, qtbot: QtBot) -> None:
    from weakref import ref
    announcer = Announcer()
    Relay(announcer, parent)
    kept = ref(announcer)
    del announcer
    assert kept() is None


def test_pages_listen_by_a_relay_alone() -> None:
    """What hears an announcer directly hears it on the thread that commits, where no widget may be touched."""
    direct = {str(file.relative_to(VIEWS)) for file in VIEWS.rglob("*.py")
              if re.search(r"announcer\.listen\(", file.read_text(encoding="utf-8"))}
    assert direct == {"kit/relay.py", "sales/paper_keeper.py"}, "paper_keeper sets flags only; others take a Relay"

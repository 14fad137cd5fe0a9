"""What every window test has: the application in our look, answers to questions, and a closed company file to copy."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.views import program
from app.views.kit import dialogs, trouble
from app.views.kit.theme import theme
from tests.storage import given
from tests.views import strays


@pytest.fixture(autouse=True)
def no_strays(qapp: QApplication) -> Iterator[None]:
    """No widget comes up as a window of its own."""
    with strays.none_allowed(qapp):
        yield


@pytest.fixture(autouse=True)
def no_key_held(qapp: QApplication) -> None:
    """No test begins with the Ctrl key of the one before, which Qt believes held until the next stroke."""
    if qapp.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyClick(QWidget(), Qt.Key.Key_Shift)


@pytest.fixture(autouse=True)
def no_waiting() -> Iterator[None]:
    """A question that no test answers fails; nobody would ever click it away."""

    def nobody(question: dialogs.Question) -> str:
        raise AssertionError(f"nobody answers: {question.windowTitle()}")

    dialogs.answerer.insert(0, nobody)
    yield
    dialogs.answerer.remove(nobody)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[QApplication]:
    """The application in our look, light."""
    yield program.application(dark=False)
    # Closed windows are deleted in the event loop, which tests hardly enter; a change of look would repaint them all.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    theme.choose("light")
    trouble.afterwards = None


Answerer = Callable[[dialogs.Question], str]


class Answers:
    """Answers to questions in their order; what was asked is kept, and a question nobody answers fails."""

    def __init__(self) -> None:
        self.waiting: list[str | Answerer] = []
        self.asked: list[str] = []

    def __call__(self, question: dialogs.Question) -> str:
        self.asked.append(question.windowTitle())
        answer = self.waiting.pop(0)
        return answer if isinstance(answer, str) else answer(question)


@pytest.fixture
def answering() -> Iterator[Answers]:
    """Answers given in advance."""
    answers = Answers()
    dialogs.answerer.append(answers)
    yield answers
    dialogs.answerer.remove(answers)
    assert answers.waiting == []


@pytest.fixture(scope="session")
def office_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed company file with one customer and two vouchers, made once."""
    path = tmp_path_factory.mktemp("office") / "office.tegoed"
    office = given.office(path)
    office.post(12_100, 5_000)
    office.file.close()
    return path


@pytest.fixture
def office_path(office_file: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copy(office_file, tmp_path / "office.tegoed"))

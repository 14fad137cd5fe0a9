"""Work beside the screen: the page that began it may be gone when it ends."""

import gc
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.views import program
from app.views.kit.context import Context
from app.views.kit.tasks import Progress, Runner, Sweeper


def test_a_task_that_ends_after_its_page_was_left_tells_nobody(desk: Desk, context: Context, qtbot: QtBot) -> None:
    shell = program.shell_for(desk, context.own)
    qtbot.addWidget(shell)
    shell.show()
    begun = shell.show_page("health")
    assert begun is not None
    told: list[int] = []
    go = threading.Event()
    begun.beside("Working", lambda _progress: go.wait(10), lambda _result: told.append(1))
    shell.show_page("customers")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    with qtbot.waitSignal(shell.context.runner.ended):
        go.set()
    stays = shell.page()
    assert stays is not None
    with qtbot.waitSignal(shell.context.runner.ended):
        stays.beside("Working", lambda _progress: 2, lambda _result: told.append(2))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [2]


@pytest.mark.rule("CLW-003")
def test_progress_results_and_trouble_come_on_the_thread_of_the_screen(qtbot: QtBot) -> None:
    runner = Runner()
    places: list[tuple[str, object]] = []
    runner.progressed.connect(lambda done, whole: places.append((threading.current_thread().name, (done, whole))))
    here = threading.current_thread().name

    def work(progress: Progress) -> str:
        progress.step(1, 2)
        return threading.current_thread().name

    with qtbot.waitSignal(runner.ended):
        runner.run("Working", work, lambda result: places.append((threading.current_thread().name, result)))
    qtbot.waitUntil(lambda: len(places) == 2)
    assert [place for place, _told in places] == [here, here]
    assert places[0][1] == (1, 2) and places[1][1] != here

    def fail(_progress: Progress) -> None:
        raise LookupError("broken")

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(runner.ended):
        runner.run("Working", fail, lambda _result: places.append(("", "told")))
    assert [kind for kind, _wrong, _trace in caught] == [LookupError] and len(places) == 2


@pytest.mark.rule("CLW-003")
def test_a_stopped_task_ends_with_nothing(qtbot: QtBot) -> None:
    runner, begun = Runner(), threading.Event()
    told: list[str | None] = []
    held: list[Progress] = []
    runner.started.connect(lambda _words, progress: held.append(progress))

    def work(progress: Progress) -> str:
        begun.wait(10)
        progress.step(1, 2)
        return "done"

    with qtbot.waitSignal(runner.ended):
        runner.run("Working", work, told.append)
        held[0].cancelled.set()
        begun.set()
    assert told == [None]


def test_garbage_is_swept_on_the_thread_of_the_screen_alone(qapp: QApplication) -> None:
    class Loop:
        """A cycle that says where it was swept away."""

        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            places.append(threading.current_thread().name)

    places: list[str] = []
    before = gc.get_threshold()
    gc.set_threshold(50, 5, 5)
    sweeper = Sweeper(qapp)
    try:
        other = threading.Thread(target=lambda: [Loop() for _n in range(300)])
        other.start()
        other.join()
        assert places == []
        sweeper.look()
        assert set(places) == {threading.current_thread().name}
    finally:
        sweeper.deleteLater()
        gc.set_threshold(*before)
        gc.enable()

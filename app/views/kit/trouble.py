"""The one place that shows trouble: what happened, what was not written, what to do (promise 6, usability 2.8)."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app import i18n
from app.i18n import _
from app.services.environment import words_of
from app.views.kit import details, dialogs

afterwards: Callable[[], None] | None = None
"""Called after trouble was shown: the file may have become read-only (SAF-017)."""
HARMLESS = ("This plugin does not support propagateSizeHints()",)
T = TypeVar("T")
log = logging.getLogger("tegoed")


def show(trouble: BaseException) -> None:
    """One window: the environment's own words, or what to copy for whoever helps."""
    known = words_of(trouble, i18n.language(), i18n.region())
    if afterwards is not None:
        afterwards()
    if known is not None:
        dialogs.ask(QApplication.activeWindow(), _("This did not work"), known,
                    (dialogs.Answer("ok", _("Understood"), safe=True, primary=True),),
                    technical=lambda: details.of_trouble(trouble))
        return
    log.error("unexpected error", exc_info=trouble)
    dialogs.ask(
        QApplication.activeWindow(), _("Something unexpected happened"),
        _("The last action was not carried out and nothing of it was written. What you typed is still on the screen."),
        (dialogs.Answer("on", _("Go on"), safe=True, primary=True),), technical=lambda: details.of_trouble(trouble))


def attempt(work: Callable[[], T]) -> tuple[T | None, BaseException | None]:
    """The result, or what went wrong: a worker thread hands it to the screen's thread, which raises it again."""
    try:
        return work(), None
    except BaseException as wrong:
        return None, wrong


def _excepthook(kind: type[BaseException], trouble: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, trouble, trace)
        return
    show(trouble)


def _qt_message(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if words not in HARMLESS and kind is not QtMsgType.QtDebugMsg:
        log.warning("Qt: %s", words)


def install() -> Callable[[], None]:
    """Catch everything that nobody else caught; gives back the way to undo it."""
    before = sys.excepthook
    sys.excepthook = _excepthook
    threading.excepthook = lambda given: log.error("in a thread", exc_info=given.exc_value)
    qInstallMessageHandler(_qt_message)

    def undo() -> None:
        sys.excepthook = before
        qInstallMessageHandler(None)

    return undo

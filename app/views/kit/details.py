"""What *Copy details* gives whoever helps: code, object, place, version, technical text, and nothing of the books (WIN-04)."""

import platform
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.facts import Percent, Term
from app.core.problems import Problem
from app.core.version import VERSION
from app.core.words import template_of
from app.i18n import _
from app.views.kit.widgets import Button, MessageBar

TONES = {"error": "danger", "warning": "warning", "information": "info"}
HIDDEN = "…"


def text_of(problem: Problem) -> str:
    """What a problem says to the user of the program, with the next step."""
    return " ".join(filter(None, (i18n.problem_text(problem, i18n.language(), i18n.region()), step_of(problem))))


def step_of(problem: Problem) -> str:
    """What to do about it, where its message leaves that open."""
    return i18n.next_step(problem, i18n.language(), i18n.region())


def of_problems(problems: Sequence[Problem], place: QWidget | None = None) -> str:
    """Each problem by its code, field, row, objects and English text; names, texts and amounts are left out."""
    return "\n".join([_program(), _place(place), *(_lines(p) for p in problems)])


def of_trouble(trouble: BaseException) -> str:
    """What happened where in the program, without any value of the books; what it came from too."""
    told: list[str] = [_program()]
    seen: BaseException | None = trouble
    while seen is not None:
        number = getattr(seen, "errno", None)
        code = getattr(seen, "code", "")
        told.append(" ".join(filter(None, (type(seen).__name__, str(code), f"errno {number}" if number else ""))))
        told += [f"  {f.filename.rsplit('app/', 1)[-1]}:{f.lineno} {f.name}" for f in traceback.extract_tb(seen.__traceback__)]
        seen = seen.__cause__
    return "\n".join(told)


def copy(text: str) -> None:
    """To the clipboard."""
    QGuiApplication.clipboard().setText(text)


def button(text: Callable[[], str], *, short: bool = False) -> Button:
    """*Copy details*, in words or as an icon; the window stays as it is."""
    words = _("Copy details")
    made = Button("" if short else words, "ghost", "copy", height=24 if short else 30, name=words)
    made.clicked.connect(lambda _checked=False: copy(text()))
    return made


def bar(problem: Problem, actions: Sequence[tuple[str, Callable[[], None]]] = (), tone: str = "", more: str = "") -> MessageBar:
    """A problem as a message with what `more` there is to say, its ways out and *Copy details*."""
    said = i18n.problem_text(problem, i18n.language(), i18n.region())
    below = "\n".join(filter(None, (more, step_of(problem))))
    return about([problem], MessageBar(tone or TONES[problem.weight], said, below, actions))


def about(problems: Sequence[Problem], bar: MessageBar) -> MessageBar:
    """A message that tells of problems in its own words, with *Copy details*."""
    if problems:
        bar.add(button(lambda: of_problems(problems, bar), short=True))
    return bar


def _program() -> str:
    system = " ".join((platform.system(), platform.release(), platform.machine()))
    return f"Tegoed {VERSION} · Python {platform.python_version()} · Qt {qVersion()} · {system}"


def _place(widget: QWidget | None) -> str:
    """The windows and pages it stands in, from the outside in, with the numbers of what they show."""
    found: list[str] = []
    while widget is not None:
        if type(widget).__name__.endswith(("Page", "Dialog", "Question", "Shell", "Wizard", "Window", "Form")):
            shown = {k: v for k, v in getattr(widget, "arguments", {}).items() if isinstance(v, int)}
            found.append(type(widget).__name__ + "".join(f" {k}={v}" for k, v in shown.items()))
        widget = widget.parentWidget()
    return "place: " + (" > ".join(reversed(found)) or "–")


def _lines(problem: Problem) -> str:
    told = [f"{problem.code} ({problem.weight})"]
    if problem.field:
        told.append(f"  field: {problem.field}")
    if problem.row is not None:
        told.append(f"  row: {problem.row + 1}")
    refs = [*problem.refs, *(way.target for way in problem.ways_out if way.target is not None)]
    told += [f"  object: {kind} {number}" for kind, number in dict.fromkeys(refs)]
    told.append(f"  text: {template_of(problem.code)}")
    values = "; ".join(f"{name} = {_value(value)}" for name, value in problem.saw.items())
    return "\n".join([*told, f"  values: {values}"] if values else told)


def _value(value: Any) -> str:
    """Days, counts, rates and terms of ours; a name, number, path or amount of the books stays hidden."""
    if value is None or isinstance(value, date | int):
        return str(value)
    return str(value.text if isinstance(value, Term) else value.value) if isinstance(value, Term | Percent) else HIDDEN

"""A look-up of several things, told apart by commas (usability 2.3)."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.core.problems import error
from app.views.kit.fields import Hit, LookupField


class SeveralField(LookupField):
    """Finds for what stands behind the last comma; Enter takes the first hit, Down lists everything when nothing stands there.

    `name_of` gives a short name without commas, such as a number or a code; what is chosen is a tuple.
    """

    def __init__(self, name: str, find: Callable[[str], Sequence[Hit]], name_of: Callable[[Any], str], **more: Any) -> None:
        super().__init__(name, find, name_of, **more)
        self._chosen: dict[str, Any] = {}

    def _parts(self) -> list[str]:
        return [part.strip() for part in self.text().split(",") if part.strip()]

    def _fits(self) -> bool:
        return all(part in self._chosen for part in self._parts())

    def value(self) -> tuple[Any, ...]:
        """Everything chosen, each once; what a part that fits nothing stands for is told by `problem`."""
        return tuple(dict.fromkeys(self._chosen[part] for part in self._parts() if part in self._chosen))

    def set_value(self, value: Iterable[Any] | None) -> None:
        """Choose several values."""
        self._chosen = {self._name_of(one).strip(): one for one in value or ()}
        self.problem = None
        self.show_problem(None)
        self.setText(", ".join(self._chosen))
        self.setCursorPosition(0)

    def _look(self, text: str) -> None:
        super()._look(text.rpartition(",")[2])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down lists everything where nothing is typed yet."""
        if event.key() == Qt.Key.Key_Down and not self.listed and not self.text().rpartition(",")[2].strip():
            self._offer(self._find(""), "")
            return
        super().keyPressEvent(event)

    def _settle_on(self, value: Any) -> None:
        name = self._name_of(value).strip()
        self._chosen[name] = value
        before = [part.strip() for part in self.text().rpartition(",")[0].split(",") if part.strip()]
        self.setText(", ".join(dict.fromkeys([*before, name])))
        self._before = self.text()
        self.problem = None
        self.show_problem(None)
        self.committed.emit()

    def settle(self) -> None:
        """Each part stands for what is called so, or for its only hit; the first that fits nothing is refused (L10N-035)."""
        self.problem = None
        found = []
        for part in self._parts():
            if part not in self._chosen:
                hits = self._find(part)
                own = [hit for hit in hits if self._name_of(hit.value).strip().casefold() == part.casefold()] or hits
                if len(own) != 1:
                    self.problem = self.problem or error("FLD-several" if hits else "FLD-none", typed=part)
                    found.append(part)
                    continue
                part = self._name_of(own[0].value).strip()
                self._chosen[part] = own[0].value
            found.append(part)
        self.setText(", ".join(dict.fromkeys(found)))
        self.show_problem(self.problem)
        if self.problem is not None:
            self.say(self.toolTip(), "danger_t")

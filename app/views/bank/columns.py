"""What a field of a bank's table is filled from: columns, a fixed value, or a part of what stands there (BNK-09)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.i18n import _
from app.views.kit import dialogs
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.text_fields import TextField

_FIXED, _ASK, _MORE, _PART = "fixed", "ask", "more", "part"
JOINED = " + "


@dataclass(frozen=True, slots=True)
class Filled:
    """Columns whose texts are joined, the value where they are empty, and the expression that takes a part of them."""

    columns: tuple[str, ...] = ()
    constant: str = ""
    pattern: str = ""


class BankColumn(ChoiceField):
    """One field of the mapping; what needs words is asked for in a window of its own."""

    chosen = Signal()

    def __init__(self, name: str, headings: Sequence[str], filled: Filled) -> None:
        self._headings, self.filled = tuple(headings), filled
        super().__init__(name, [])
        self._show()
        self.committed.connect(self._decide)

    def _show(self) -> None:
        """The choices as they are now, with what is chosen."""
        self.set_choices(list(self._all()))
        self.set_value(self._own())

    def _own(self) -> str | tuple[str, ...] | None:
        if self.filled.columns:
            return self.filled.columns
        return _FIXED if self.filled.constant else None

    def _all(self) -> Iterator[Choice]:
        yield Choice(None, "–")
        if self.filled.columns and (len(self.filled.columns) > 1 or self.filled.columns[0] not in self._headings):
            yield Choice(self.filled.columns, JOINED.join(self.filled.columns))
        yield from (Choice((heading,), heading) for heading in self._headings)
        if self.filled.constant:
            yield Choice(_FIXED, f"= {self.filled.constant}")
        yield Choice(_ASK, _("Fixed value …"))
        if self.filled.columns:
            yield Choice(_MORE, _("One more column …"))
            yield Choice(_PART, _("Only a part of it …") if not self.filled.pattern
                         else _("Only the part {pattern} …").format(pattern=self.filled.pattern))

    def _decide(self) -> None:
        """A column, nothing, or a question about more."""
        value, before = self.value(), self.filled
        match value:
            case "ask":
                typed = self._typed(_("Every line whose column is empty gets this value."), before.constant)
                self.filled = before if typed is None else Filled(before.columns, typed, before.pattern)
            case "more":
                self.filled = self._joined(before)
            case "part":
                typed = self._typed(_("A regular expression; what its first group finds is taken."), before.pattern)
                self.filled = before if typed is None else Filled(before.columns, before.constant, typed)
            case tuple():
                self.filled = Filled(value, before.constant, before.pattern if value == before.columns else "")
            case "fixed":
                self.filled = Filled((), before.constant)
            case _:
                self.filled = Filled()
        self._show()
        if self.filled != before:
            self.chosen.emit()

    def _joined(self, before: Filled) -> Filled:
        """One more column behind those that are there."""
        field = ChoiceField(_("Column"), [Choice(h, h) for h in self._headings if h not in before.columns], width=240)
        answer = self._ask(_("The texts of the columns are joined with a blank."), field)
        added = field.value()
        return Filled((*before.columns, added), before.constant, before.pattern) if answer and added else before

    def _typed(self, words: str, value: str) -> str | None:
        """What was typed; None when she went back."""
        field = TextField(self.accessibleName(), most=120, width=300)
        field.set_value(value)
        return field.value().strip() if self._ask(words, field) else None

    def _ask(self, words: str, field: TextField | ChoiceField) -> bool:
        return dialogs.ask(self, self.accessibleName(), words, (
            dialogs.Answer("take", _("Use this value"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)),
            field) == "take"

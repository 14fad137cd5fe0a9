"""Where the values of a field come from: a column of the file, one fixed value for every row, or nowhere (IMP-002)."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal

from app.i18n import _
from app.views.kit import dialogs
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.text_fields import TextField

_FIXED, _ASK = "fixed", "ask"


class ColumnChoice(ChoiceField):
    """A choice of column, with the fixed value of the field and a way to type one below the columns."""

    chosen = Signal()

    def __init__(self, name: str, headings: Sequence[Choice], column: int | None, constant: str) -> None:
        self._headings, self.constant = headings, constant
        super().__init__(name, list(self._all()))
        self.set_value(_FIXED if constant and column is None else column)
        self._kept = self.value()
        self.committed.connect(self._decide)

    def _all(self) -> Iterator[Choice]:
        yield from self._headings
        if self.constant:
            yield Choice(_FIXED, f"= {self.constant}")
        yield Choice(_ASK, _("Fixed value …"))

    @property
    def column(self) -> int | None:
        """The chosen column; None where there is none."""
        value = self.value()
        return value if isinstance(value, int) else None

    def _decide(self) -> None:
        """A column, nothing, or a question for the fixed value."""
        if self.value() == _ASK:
            typed = self._typed()
            if not typed:
                self.set_value(self._kept)
                return
            self.constant = typed
            self.set_choices(list(self._all()))
            self.set_value(_FIXED)
        elif self.value() != _FIXED:
            self.constant = ""
            self.set_choices(list(self._all()))
        self._kept = self.value()
        self.chosen.emit()

    def _typed(self) -> str:
        """What every row gets; empty when she went back."""
        field = TextField(_("Fixed value"), most=60, width=240)
        field.set_value(self.constant)
        answer = dialogs.ask(
            self,
            self.accessibleName(),
            _("Every row of the file gets this value."),
            (dialogs.Answer("take", _("Use this value"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)),
            field,
        )
        return field.value().strip() if answer == "take" else ""

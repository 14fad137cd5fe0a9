"""Inputs of set-up forms: one per kind of field, among them texts in four languages, lists of days, several choices."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from app import i18n
from app.core.enums import LANGUAGES
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.i18n import _
from app.services import setup_tables
from app.services.setup import finding
from app.services.setup_tables import Field, Kind
from app.views.kit import paint
from app.views.kit.fields import (
    AmountField,
    CheckField,
    Choice,
    ChoiceField,
    DateField,
    FormulaField,
    Hit,
    LookupField,
    NumberField,
    ParsedField,
    TextField,
)
from app.views.kit.reasons import set_tip
from app.views.kit.rows import plain_number
from app.views.kit.text_fields import Paragraph
from app.views.kit.widgets import Label, Tabs, column

declare({"SETUP-number": N_("“{typed}” is not a list of days, such as 1, 15, 31.")})

PLACES = {Kind.PERCENT: 4, Kind.RATE: 5}
TEXT_HEIGHT = 150
PRICE_PLACES = 6
"""Decimals of a unit price; no other number has as many."""


class PlainNumberField(NumberField):
    """A number that shows only the decimals it has."""

    def shown(self, value: Any) -> str:
        """Without zeros at the end."""
        return i18n.number(plain_number(value), i18n.region())


class PriceField(NumberField):
    """A unit price, with two decimals at least."""

    def shown(self, value: Any) -> str:
        """`18,95`, `0,125`."""
        return i18n.price(Decimal(value), i18n.region())


class NumbersField(ParsedField):
    """A list of whole numbers with commas."""

    def read(self, text: str) -> Any:
        """The numbers in order, each once."""
        parts = [p for p in text.replace(";", ",").replace(" ", ",").split(",") if p]
        if not all(p.isdecimal() and len(p) < 4 for p in parts):
            return error("SETUP-number", typed=text)
        return sorted({int(p) for p in parts})

    def shown(self, value: Any) -> str:
        """`1, 15, 31`."""
        return ", ".join(str(n) for n in value)

    def value(self) -> Any:
        """An empty list for nothing."""
        return super().value() or []


class WordsField(QWidget):
    """A line of text in four languages below each other, the user's own first."""

    committed = Signal()
    typing = Signal()

    def __init__(self, name: str, most: int = 250) -> None:
        super().__init__()
        own = i18n.language()
        self.fields: dict[str, TextField] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        for line, language in enumerate((own, *(x for x in LANGUAGES if x != own))):
            field = TextField(f"{name} ({language.upper()})", most=most)
            mark = Label(language.upper(), 11, 600, "text3")
            mark.setFixedWidth(22)
            mark.setBuddy(field)
            grid.addWidget(mark, line, 0)
            grid.addWidget(field, line, 1)
            field.committed.connect(self.committed)
            field.textChanged.connect(lambda _text: self.typing.emit())
            self.fields[language] = field
        self.setFocusProxy(self.fields[own])

    def value(self) -> dict[str, str]:
        """The text of every language."""
        return {language: self.fields[language].value() for language in LANGUAGES}

    def set_value(self, value: Any) -> None:
        """Show the texts."""
        for language, field in self.fields.items():
            field.set_value((value or {}).get(language, ""))

    def stand_at(self, before: Any, after: Any) -> None:
        """The keyboard on the language whose text differs."""
        self.fields[_other_language(before, after, i18n.language())].setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        """Red where it is empty, else at the first."""
        empty = [f for f in self.fields.values() if not f.value()] or list(self.fields.values())[:1]
        for field in self.fields.values():
            field.show_problem(problem if field in empty else None)


class TextArea(Paragraph):
    """A paragraph in our frame."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setMinimumHeight(TEXT_HEIGHT)
        self.wrong = False
        self.viewport().setAutoFillBackground(False)
        self.setViewportMargins(6, 4, 6, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Our frame, then the text."""
        painter = QPainter(self.viewport())
        rect = QRectF(self.viewport().rect())
        role = "danger_s" if self.wrong else "focus" if self.hasFocus() else "line2"
        paint.box(painter, rect, 6, "surface", role, 2 if self.hasFocus() or self.wrong else 1)
        painter.end()
        super().paintEvent(event)


class TextsField(QWidget):
    """A paragraph in four languages, one shown at a time; languages without a text are marked."""

    committed = Signal()
    typing = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        own = i18n.language()
        self.languages = (own, *(x for x in LANGUAGES if x != own))
        self.areas = {language: TextArea(f"{name} ({language.upper()})") for language in self.languages}
        self.tabs = Tabs([(self._tab(language), None) for language in self.languages])
        self.tabs.chosen.connect(self._show)
        layout = column(self.tabs, *self.areas.values(), spacing=4)
        self.setLayout(layout)
        for area in self.areas.values():
            area.committed.connect(self._left)
            area.textChanged.connect(self.typing)
        self.setFocusProxy(self.areas[own])
        self._show(0)

    def _tab(self, language: str) -> str:
        name = i18n.LANGUAGE_NAMES.get(language, language.upper())
        return name if self.areas[language].toPlainText().strip() else f"{name} ({_('empty')})"

    def _left(self) -> None:
        self._retell()
        self.committed.emit()

    def _retell(self) -> None:
        self.tabs.rename([self._tab(language) for language in self.languages])

    def _show(self, index: int) -> None:
        for n, language in enumerate(self.languages):
            self.areas[language].setVisible(n == index)

    def value(self) -> dict[str, str]:
        """The text of every language."""
        return {language: self.areas[language].value() for language in LANGUAGES}

    def set_value(self, value: Any) -> None:
        """Show the texts."""
        for language, area in self.areas.items():
            area.setPlainText((value or {}).get(language, ""))
        self._retell()

    def stand_at(self, before: Any, after: Any) -> None:
        """The language whose paragraph differs is shown, with the keyboard in it."""
        language = _other_language(before, after, self.languages[self.tabs.current])
        self.tabs.choose(self.languages.index(language))
        self.areas[language].setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        """Red frames with the reason."""
        words = i18n.problem_text(problem, i18n.language(), i18n.region()) if problem else ""
        for area in self.areas.values():
            area.wrong = problem is not None
            set_tip(area, words)
            area.viewport().update()


class SeveralField(QWidget):
    """Check boxes for a choice of several, in two columns."""

    committed = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.boxes = {value: CheckField(words) for value, words in choices}
        self.setAccessibleName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        half = (len(self.boxes) + 1) // 2
        for n, box in enumerate(self.boxes.values()):
            grid.addWidget(box, n % half, n // half)
            box.committed.connect(self.committed)
        first = next(iter(self.boxes.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def value(self) -> list[str]:
        """What is ticked, in the order of the choices."""
        return [value for value, box in self.boxes.items() if box.value()]

    def set_value(self, value: Any) -> None:
        """Tick these."""
        for name, box in self.boxes.items():
            box.set_value(name in (value or ()))

    def stand_at(self, before: Any, after: Any) -> None:
        """The keyboard on the first box that differs."""
        other = set(before).symmetric_difference(after)
        next((box for name, box in self.boxes.items() if name in other), self).setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        """The reason at every box."""
        for box in self.boxes.values():
            box.show_problem(problem)


def _other_language(before: Any, after: Any, else_: str) -> str:
    """The first language in which two texts differ."""
    return next((language for language in LANGUAGES if (before or {}).get(language) != (after or {}).get(language)), else_)


class ShownField(TextField):
    """A value that is only looked at, in words."""

    def __init__(self, name: str, words: Callable[[Any], str]) -> None:
        super().__init__(name)
        self._held: Any = None
        self._words = words
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def value(self) -> Any:
        """What was shown."""
        return self._held

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self._held = value
        self.setText(self._words(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing is typed here."""
        event.ignore()


class Maker:
    """Makes the input of a field; what links offer is asked once per form."""

    def __init__(self, desk: Any, currency: str) -> None:
        self._desk, self._currency = desk, currency
        self._choices: dict[tuple[str, Kind], list[Choice]] = {}

    def choices(self, each: Field) -> list[Choice]:
        """What a link offers, with the empty choice where it may stay empty."""
        key = (each.link, each.kind)
        if key not in self._choices:
            self._choices[key] = [Choice(k, words) for k, words in setup_tables.choices(self._desk, each)]
        return self._choices[key] if each.required else [Choice(None, ""), *self._choices[key]]

    def words(self, each: Field, value: Any, currency: str = "") -> str:
        """A value as words, for what is only shown."""
        if value is None:
            return ""
        match each.kind:
            case Kind.WORDS | Kind.TEXTS if isinstance(value, Mapping):
                return str(value.get(i18n.language()) or value.get("en", ""))
            case Kind.DATE if isinstance(value, date):
                return i18n.day(value, i18n.region())
            case Kind.AMOUNT:
                return i18n.amount(int(value), currency or self._currency, i18n.region())
            case Kind.FLAG | Kind.ENDED:
                return _("Yes") if value else _("No")
            case Kind.FORMULA:
                return FormulaField("").shown(value) if value else ""
            case Kind.PERCENT | Kind.RATE | Kind.DECIMAL:
                return i18n.number(plain_number(value), i18n.region())
            case Kind.CHOICE:
                return _(dict(each.choices).get(str(value), str(value)))
            case Kind.CUSTOMER | Kind.PRODUCT:
                return finding.name_of(self._desk, each, int(value))
            case Kind.LINK | Kind.COMPANY:
                return next((c.name for c in self.choices(each) if c.value == value), "")
        return str(value)

    def make(self, each: Field, *, shown: bool = False) -> Any:
        """The input of a field; `shown` = only for looking."""
        name = _(each.title)
        if shown or each.shown:
            return ShownField(name, lambda value: self.words(each, value))
        match each.kind:
            case Kind.WORDS:
                return WordsField(name, each.most)
            case Kind.TEXTS:
                return TextsField(name)
            case Kind.FLAG | Kind.ENDED:
                return CheckField(name)
            case Kind.CHOICE:
                offered = [Choice(v, _(words)) for v, words in each.choices]
                return ChoiceField(name, offered if each.required else [Choice(None, ""), *offered])
            case Kind.CUSTOMER | Kind.PRODUCT:
                return self._lookup(each, name)
            case Kind.LINK | Kind.COMPANY:
                return ChoiceField(name, self.choices(each))
            case Kind.SEVERAL:
                return SeveralField(name, [(v, _(words)) for v, words in each.choices])
            case _:
                return self._typed(each, name)

    def _lookup(self, each: Field, name: str) -> LookupField:
        """Found by number or name while it is typed."""
        desk = self._desk
        return LookupField(name, lambda text: [Hit(f.key, f.name, f.beside) for f in finding.find(desk, each, text)],
                           lambda key: finding.name_of(desk, each, int(key)))

    def _typed(self, each: Field, name: str) -> Any:
        match each.kind:
            case Kind.COUNT:
                return NumberField(name)
            case Kind.DECIMAL if each.places == PRICE_PLACES:
                return PriceField(name, places=each.places)
            case Kind.PERCENT | Kind.RATE | Kind.DECIMAL:
                return PlainNumberField(name, places=PLACES.get(each.kind, each.places))
            case Kind.AMOUNT:
                return AmountField(name, currency=self._currency)
            case Kind.DATE:
                return DateField(name, lambda: self._desk.today)
            case Kind.FORMULA:
                return FormulaField(name, most=each.most)
            case Kind.NUMBERS:
                return NumbersField(name)
        return TextField(name, most=each.most)

"""Two columns of label and field, as cards and documents lay out their heads."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from app import i18n
from app.views.kit.widgets import Label, holder

Item = tuple[str, QWidget]
LABEL_WIDTH = 142
LABEL = {"fr": 158, "de": 158}
"""Width of the labels; languages with longer words have more."""


def label_grid(*sides: Sequence[Item]) -> QWidget:
    """Columns beside each other; a label leads to its field."""
    grid = QGridLayout()
    grid.setContentsMargins(16, 2, 16, 14)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(6)
    for side, items in enumerate(sides):
        for line, (label, field) in enumerate(items):
            words = Label(label, 13, 400, "text2")
            words.setBuddy(field)
            words.setMinimumWidth(LABEL.get(i18n.language(), LABEL_WIDTH))
            grid.addWidget(words, line, side * 2)
            grid.addWidget(field, line, side * 2 + 1)
        grid.setColumnStretch(side * 2 + 1, 1)
    grid.setRowStretch(max((len(items) for items in sides), default=0), 1)
    return holder(grid)

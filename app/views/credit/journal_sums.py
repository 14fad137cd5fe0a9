"""What the lines of an adjustment come to, under them: how many, the limits now and then, the change, by currency (W-03)."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app import i18n
from app.i18n import _
from app.services.limits import Line
from app.views.kit.page import clear
from app.views.kit.widgets import Card, Label, column, holder, row
from app.views.kit.widgets import Line as Rule

MOST = 3
"""Currencies shown."""


class ChangesBar(Card):
    """A line of figures for each currency."""

    def __init__(self) -> None:
        self._parts = row(spacing=22, margins=(16, 8, 16, 8))
        super().__init__(self._parts)
        self.words = ""

    def show_changes(self, lines: Sequence[Line]) -> None:
        """The sums of these lines; those without a new limit do not count."""
        clear(self._parts)
        sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for line in lines:
            if line.change is not None and line.new_limit is not None:
                found = sums[line.currency or ""]
                found[0], found[1], found[2] = found[0] + 1, found[1] + (line.current or 0), found[2] + line.new_limit
        told = []
        for number, (currency, (count, before, after)) in enumerate(sorted(sums.items())[:MOST]):
            if number:
                self._parts.addWidget(Rule(vertical=True, length=30))
            self._parts.addWidget(Label(currency, 12, 600, "text2"))
            for title, value in ((_("Lines"), None), (_("Limits now"), before), (_("New limits"), after),
                                 (_("Amount::Change"), after - before)):
                figure = str(count) if value is None else i18n.amount(value, currency or "EUR", i18n.region())
                self._parts.addWidget(_pair(title, figure))
                told.append(f"{title} {figure}")
        if not sums:
            self._parts.addWidget(Label(_("No line with a new limit yet."), 12, 400, "text3"))
        self._parts.addStretch(1)
        self.words = "; ".join(told)
        self.setAccessibleName(self.words)


def _pair(title: str, figure: str) -> QWidget:
    return holder(column(Label(title, 12, 400, "text3"), Label(figure, 14, 600), spacing=0))

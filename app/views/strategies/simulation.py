"""What strategies would do: on a day customer by customer, or on the days ahead; nothing is changed (COL-50, WIN-45)."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.collecting import pools
from app.services.strategies import previewing
from app.services.strategies.forms import ACTIONS, RECIPIENTS, StrategyForm
from app.services.strategies.previewing import Line
from app.views.kit import problem_rows
from app.views.kit.arrangement import Place
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, Choice, ChoiceField, DateField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Button, Label, column, row

COLUMNS = (
    Column("customer", N_("Customer"), "link", None, 190, stretch=True), Column("strategy", N_("Strategy"), "text", None, 100),
    Column("document", N_("Leading invoice"), "text", None, 108), Column("overdue", N_("Overdue days"), "int", None, 84),
    Column("step", N_("Step"), "text", None, 140), Column("action", N_("Action"), "chip", None, 104),
    Column("to", N_("Recipient"), "text", None, 130), Column("reason", N_("Why nothing"), "text", None, 280, stretch=True))
AHEAD = (Column("day", N_("Day"), "date", None, 100), *COLUMNS[:-1])
TONES = {"activity": ("info", "dot"), "email": ("violet", "dot"), "letter": ("warning", "dot")}


class Simulation(QWidget):
    """Day, pool and whom to show above, the list below; `draft` gives the strategy as it is typed."""

    def __init__(self, page: Page, draft: Callable[[], StrategyForm | None], *, ahead: bool = False) -> None:
        super().__init__()
        self._page, self._draft, self._ahead = page, draft, ahead
        self.lines: list[Line] = []
        self._keys: list[int] = []
        self.skips: set[int] = set()
        desk = page.context.desk
        self.day = DateField(_("From") if ahead else _("Day"), lambda: desk.today)
        self.day.set_value(desk.today)
        self.pool = ChoiceField(_("Pool"), self._pools(page.context), width=220)
        self.whole = CheckField(_("All strategies"))
        self.only = CheckField(_("Only where something happens"), checked=ahead)
        self.go = Button(_("Look ahead") if ahead else _("Simulate"), "primary", "play")
        self.go.clicked.connect(lambda _checked=False: self.simulate())
        for field in (self.day, self.pool, self.whole):
            field.committed.connect(self.simulate)
        self.only.committed.connect(self._show)
        self.source = MemorySource(AHEAD if ahead else COLUMNS)
        self.table = Table(self.source, currency=page.context.currency, name=_("Days ahead") if ahead else _("Simulation"))
        self.table.opened.connect(self._open)
        self.sum, self.why = Label("", 12, 400, "text2"), Label("", 12, 400, "text2", wrap=True)
        self.table.chosen.connect(lambda _key: self._tell())
        parts: list[Any] = [Label(self.day.accessibleName(), 13, 400, "text2"), self.day, Label(_("Pool"), 13, 400, "text2"),
                            self.pool, self.whole]
        head = row(*parts, *(() if ahead else (self.only,)), None, self.go, spacing=10)
        self.setLayout(column(head, self.sum, self.table, self.why, spacing=8))

    def _pools(self, context: Context) -> list[Choice]:
        return [Choice(None, _("All customers")), *(Choice(key, words) for key, words in pools.choices(context.desk))]

    # ------------------------------------------------------------ what is shown

    def simulate(self) -> None:
        """Ask the rules, beside the screen."""
        draft, day = self._draft(), self.day.value()
        if day is None:
            return
        desk, pool, ahead = self._page.context.desk, self.pool.value(), self._ahead
        chosen = None if self.whole.value() or draft is None else draft.strategy_id

        def work(_progress: Any) -> list[Line]:
            if ahead:
                return previewing.foreseen(desk, strategy_id=chosen, pool_id=pool, draft=draft, first=day)
            return previewing.preview(desk, day, strategy_id=chosen, pool_id=pool, draft=draft)

        self._page.beside(_("Simulating…"), work, self._found)

    def _found(self, lines: list[Line] | None) -> None:
        if lines is not None:
            self.lines = lines
            self._show()

    def _show(self) -> None:
        shown = [x for x in self.lines if x.happens or not self.only.value()]
        self.source.set_rows([Row(n, self._values(x), muted=not x.happens, problems=problem_rows.about(
            x.reason, ("customer", x.customer_id)) if x.reason is not None else ()) for n, x in enumerate(shown, 1)])
        self._keys = [x.customer_id for x in shown]
        self.table.arrange(tuple(Place(c.name, c.name != "strategy" or self.whole.value()) for c in self.source.columns))
        self.table.refresh()
        self._tell()
        done = sum(x.happens for x in self.lines)
        words = [i18n.filled(_("{count:step|steps}"), count=done)]
        if not self._ahead:
            words.append(i18n.filled(_("{count:customer|customers} without one"), count=len(self.lines) - done))
        words.append(_("Nothing is changed by this."))
        self.sum.setText(" · ".join(words))

    def _tell(self) -> None:
        """The whole reason of the current row, where the column is too narrow for it."""
        row = self.table.current_row()
        self.why.setText(str(row.values[-1]) if row is not None and not self._ahead else "")
        self.why.setVisible(bool(self.why.text()))

    def _values(self, x: Line) -> tuple[Any, ...]:
        reason = i18n.problem_text(x.reason, i18n.language(), i18n.region()) if x.reason is not None else ""
        if x.customer_id in self.skips:
            reason = _("Skipped by hand.")
        action: tuple[str, str, str] | None = None
        if x.action is not None:
            tone, shape = TONES[x.action.value]
            action = (_(ACTIONS[x.action]), tone, shape)
        to = x.address or (_(RECIPIENTS[x.recipient]) if x.recipient is not None else "")
        step = x.step or (_("Look ahead") if x.likely is not None else "")
        values = (f"{x.number} {x.name}", x.strategy, x.document, x.overdue_days, step, action, to)
        return (x.day, *values) if self._ahead else (*values, reason)

    def current(self) -> int | None:
        """The customer of the current row."""
        place = self.table.current() - 1
        return self._keys[place] if 0 <= place < len(self._keys) else None

    def chosen(self) -> list[int]:
        """The customers of the selected rows, else of the current one."""
        places = [key - 1 for key in self.table.selected()] or [self.table.current() - 1]
        return list(dict.fromkeys(self._keys[p] for p in places if 0 <= p < len(self._keys)))

    def toggle_skip(self) -> None:
        """Leave the current customer out of the next run of today, or take her in again."""
        customer_id = self.current()
        if customer_id is not None:
            self.skips ^= {customer_id}
            self._show()

    def _open(self, key: int) -> None:
        keys: Sequence[int] = self._keys
        if 0 < key <= len(keys):
            self._page.context.navigate("customer", customer_id=keys[key - 1])

"""Ranks of payment terms and cash discounts: what a change of terms on an order means for credit control (CRD-55, W-06)."""

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer

from app.core.permissions import Permission
from app.i18n import _
from app.services import credit_ranks
from app.services.credit_ranks import RankedCode
from app.views.kit.context import Context
from app.views.kit.fields import NumberField
from app.views.kit.page import Page, clear
from app.views.kit.reasons import allow
from app.views.kit.widgets import Card, Label, column, holder, row


class RanksPage(Page):
    """A list for each kind, ordered by rank; what is typed is kept at once and takes its place."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Ranks"))
        self.set_title(_("Ranks of payment terms and cash discounts"), crumbs=_("Set-up"))
        self.fields: dict[tuple[str, int], NumberField] = {}
        self.shown: dict[str, list[tuple[str, int | None]]] = {}
        self._because = context.closed_to_writing or self.missing(Permission.SETUP)
        self._parts = {kind: column(spacing=6, margins=(18, 14, 18, 16)) for kind in credit_ranks.TITLES}
        cards = [Card(parts) for parts in self._parts.values()]
        for kind in self._parts:
            self._fill(kind)
        about = Label(_("The higher the rank, the worse for us. Only the order counts, and equal ranks are allowed."), 13, 400,
                      "text2", wrap=True)
        body = column(about, row(*(holder(column(card, None)) for card in cards), spacing=14), None, spacing=14,
                      margins=(0, 0, 14, 0))
        whole = holder(body)
        whole.setMaximumWidth(1000)
        self.set_body(whole, scroll=True)
        self.end_commands()

    def _fill(self, kind: str) -> None:
        """The codes of a kind in their order, those without a rank below a heading of their own."""
        parts, rows = self._parts[kind], credit_ranks.read(self.context.desk, kind)
        clear(parts)
        parts.addWidget(Label(_(credit_ranks.TITLES[kind]), 14, 600))
        lacking = [one for one in rows if one.rank is None]
        for one in rows:
            if lacking and one is lacking[0]:
                parts.addSpacing(6)
                parts.addWidget(Label(_("Not ranked: counts as 0"), 12, 600, "warning_t"))
            words = Label(one.code, 13, 500), Label(one.name, 13, 400, "text2")
            parts.addLayout(row(self._field(kind, one), *words, None, spacing=10))
        self.shown[kind] = [(one.code, one.rank) for one in rows]

    def _field(self, kind: str, one: RankedCode) -> NumberField:
        field = NumberField(_("Rank of {code}").format(code=one.code), width=70)
        field.set_value(one.rank)
        allow(field, not self._because, self._because)
        field.committed.connect(partial(self._choose, kind, one.id))
        self.fields[kind, one.id] = field
        return field

    def _choose(self, kind: str, key: int) -> None:
        """Keep a rank; the line takes its place, and the keyboard stays with it."""
        field: Any = self.fields[kind, key]
        if field.problem is not None:
            return
        known = next((one.rank for one in credit_ranks.read(self.context.desk, kind) if one.id == key), None)
        if field.value() == known:
            return
        outcome = credit_ranks.change(self.context.desk, kind, key, field.value())
        field.show_problem(outcome.problems[0] if outcome.problems else None)
        if not outcome.done:
            self.tell_problems(outcome.problems)
            return
        self.clear_messages()
        # The field that speaks lives until its signal is over.
        QTimer.singleShot(0, self, partial(self._refill, kind, key))

    def _refill(self, kind: str, key: int) -> None:
        held = next((at for at, other in self.fields.items() if other.hasFocus()), (kind, key))
        self._fill(kind)
        self.fields[held].setFocus()

    def focus_first(self) -> None:
        """The keyboard in the first rank."""
        next(iter(self.fields.values())).setFocus()

"""Try it: the score sheet of a customer, line by line, with the risk group and the limit that would follow (W-05, CRD-57)."""

from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout

from app import i18n
from app.core.permissions import Permission
from app.i18n import _
from app.services import credit_scores
from app.services.credit_scores import ScoreLine, ScoreSheet
from app.views.customers.lookup import customer_field
from app.views.kit.context import Context
from app.views.kit.fields import NumberField, TextField
from app.views.kit.page import Page, clear
from app.views.kit.reasons import allow
from app.views.kit.widgets import Card, Chip, EmptyState, Label, column, holder, row

TONES = {"green": "success", "amber": "warning", "red": "danger"}


def _short(figure: Decimal) -> Decimal:
    """Without the zeros a column keeps."""
    return figure.quantize(Decimal(1)) if figure == figure.to_integral_value() else figure.normalize()


class ScorePage(Page):
    """A customer is chosen; what she scores follows at once, and is kept only when that is asked for."""

    def __init__(self, context: Context, customer_id: int = 0) -> None:
        super().__init__(context, _("Score sheet"))
        self.set_title(_("Score sheet"), crumbs=_("Credit management"))
        self.sheet: ScoreSheet | None = None
        self.typed: dict[int, Any] = {}
        self.customer = customer_field(context, _("Customer"), make=False, width=360)
        self.customer.committed.connect(self._show)
        self.keep = self.command("score.keep", _("Keep score and risk group"), self._keep, icon="save",
                                 primary=True, writes=True)
        self.end_commands()
        self._below = column(spacing=14)
        whole = holder(column(row(self.customer, None), self._below, None, spacing=14, margins=(0, 0, 14, 0)))
        whole.setMaximumWidth(900)
        self.set_body(whole, scroll=True)
        if customer_id:
            self.customer.set_value(customer_id)
        self._show()

    def _show(self) -> None:
        """The sheet of the chosen customer, reckoned anew."""
        chosen = self.customer.value()
        self.sheet = credit_scores.sheet(self.context.desk, int(chosen)) if chosen else None
        self.keep.allow(self.sheet is not None, _("Choose a customer first."))
        clear(self._below)
        self.typed = {}
        if self.sheet is None:
            self._below.addWidget(EmptyState("gauge", _("Choose a customer to see what scores and which limit would follow.")))
            return
        self._below.addWidget(self._lines(self.sheet))
        self._below.addWidget(self._outcome(self.sheet))

    def _lines(self, sheet: ScoreSheet) -> Card:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for at, words in enumerate((_("Scoring group"), _("Value"), _("Line"), _("Score"))):
            grid.addWidget(Label(words, 12, 600, "text2"), 0, at)
        for line, one in enumerate(sheet.lines, 1):
            grid.addWidget(Label(f"{one.code} — {one.name}", 13, wrap=True), line, 0)
            grid.addWidget(self._value(one), line, 1)
            missing = Label(_("Score::no value"), 12, 500, "warning_t")
            grid.addWidget(Label(self._matched(one), 13, 400, "text2") if one.matched else missing, line, 2)
            grid.addWidget(Label(i18n.number(one.score, i18n.region()), 13, 500), line, 3)
        grid.addWidget(Label(_("Total"), 13, 600), len(sheet.lines) + 1, 0)
        grid.addWidget(Label(i18n.number(sheet.total, i18n.region()), 13, 600), len(sheet.lines) + 1, 3)
        grid.setColumnStretch(0, 1)
        return Card(column(holder(grid), margins=(18, 14, 18, 16)))

    def _value(self, one: ScoreLine) -> Any:
        """What the customer has; what only people know is typed here."""
        if one.type is not credit_scores.GroupType.USER_DEFINED:
            return Label(self._said(one.value), 13)
        name = _("Value of {code}").format(code=one.code)
        ranged = one.score_type is credit_scores.ScoreType.RANGE
        field: Any = NumberField(name, places=2, width=130) if ranged else TextField(name, width=130, most=40)
        field.set_value(one.value)
        because = self.context.closed_to_writing or self.missing(Permission.LIMITS)
        allow(field, not because, because)
        field.committed.connect(partial(self._type, one.group_id, field))
        self.typed[one.group_id] = field
        return field

    def _type(self, group_id: int, field: Any) -> None:
        """Keep a typed value and reckon anew."""
        if self.sheet is None or getattr(field, "problem", None) is not None:
            return
        known = next(one.value for one in self.sheet.lines if one.group_id == group_id)
        value = field.value() if field.value() not in ("", None) else None
        if value == known:
            return
        outcome = credit_scores.type_value(self.context.desk, self.sheet.customer_id, group_id, value)
        if not outcome.done:
            self.tell_problems(outcome.problems)
            return
        self.clear_messages()
        # The field that speaks lives until its signal is over.
        QTimer.singleShot(0, self, self._show)

    @staticmethod
    def _said(value: Decimal | str | None) -> str:
        if isinstance(value, Decimal):
            return i18n.number(value, i18n.region())
        return value or ""

    def _matched(self, one: ScoreLine) -> str:
        """The line that matched: its range or its value."""
        line = one.matched
        if line is None or line.first is None:
            return line.value or "" if line is not None else ""
        if line.last is None:
            return i18n.filled(_("from {first}"), first=_short(line.first))
        return i18n.filled(_("{first} to {last}"), first=_short(line.first), last=_short(line.last))

    def _outcome(self, sheet: ScoreSheet) -> Card:
        """Risk group and limit, as they would be and as they are."""
        parts = column(spacing=8, margins=(18, 14, 18, 16))
        risk = sheet.risk
        name = _(credit_scores.INDICATOR_NAMES[risk.indicator]) if risk else ""
        nothing = Label(_("No risk group has this total."), 13)
        chip = Chip(f"{risk.code} · {name}", TONES[risk.indicator.value]) if risk else nothing
        parts.addLayout(row(Label(_("Risk group"), 13, 600), chip, None, spacing=12))
        parts.addWidget(Label(i18n.filled(_("Kept so far: {risk}, {score}"), risk=sheet.before or "–", score=(
            "–" if sheet.total_before is None else i18n.number(sheet.total_before, i18n.region()))), 12, 400, "text3"))
        parts.addLayout(row(Label(_("Automatic credit limit"), 13, 600), Label(self._limit(sheet), 13), None, spacing=12))
        return Card(parts)

    @staticmethod
    def _limit(sheet: ScoreSheet) -> str:
        now = i18n.money(sheet.current, sheet.currency, i18n.region())
        if sheet.limit is None:
            return i18n.filled(_("No change: the limit stays {now}."), now=now)
        new = i18n.money(sheet.limit, sheet.currency, i18n.region())
        capped = _("{new} instead of {now}, held down to the eligible credit limit")
        words = capped if sheet.capped else _("{new} instead of {now}")
        return i18n.filled(words, new=new, now=now)

    def _keep(self) -> None:
        """Write score and risk group on the customer."""
        if self.sheet is None:
            return
        outcome = credit_scores.update(self.context.desk, self.sheet.customer_id)
        if not outcome.done:
            self.tell_problems(outcome.problems)
            return
        self._show()
        self.tell("success", _("Score and risk group are kept."))

    def focus_first(self) -> None:
        """The keyboard in the customer."""
        self.customer.setFocus()

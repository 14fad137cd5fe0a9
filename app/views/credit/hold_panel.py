"""The panel beside the hold list: the order, what uses the limit, the reasons, and the decision below them (W-02, CRD-87)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from app import i18n
from app.core.facts import Ref
from app.core.words import N_
from app.i18n import _
from app.queries.credit_holds import SHOWN_NAMES, SHOWN_TONES
from app.queries.sales import STEP_NAMES
from app.services.credit import holds
from app.services.credit.holds import Panel
from app.services.credit.shown import Clearing, Shown
from app.views.credit import hold_history, reason_cards
from app.views.credit.hold_parts import Legend, Link, Segments, Verb
from app.views.credit.what_if import WhatIf
from app.views.kit import details
from app.views.kit.context import Context
from app.views.kit.credit_bar import CreditBar, Mark, Used
from app.views.kit.figures import FactLines
from app.views.kit.page import clear
from app.views.kit.record_notes import RecordNotes
from app.views.kit.widgets import Button, Chip, Ground, Label, Line, Tabs, column, holder, row

REASONS, FIGURES, HISTORY, NOTES = range(4)
COVERS = (("step", N_("This step")), ("later", N_("All later steps")), ("until", N_("Until a date")))
BALANCE, SLIPS, ORDERS, OWN, OVERDUE, HOLD = "balance", "slips", "orders", "own", "overdue", "hold"
"""What is behind a figure."""
AT_STEP = {"none": N_("Held by hand"), "confirmation": N_("Held at the confirmation"),
           "picking_list": N_("Held at the picking list"), "packing_slip": N_("Held at the packing slip"),
           "invoice": N_("Held at the invoice")}


@dataclass(frozen=True, slots=True)
class Doors:
    """Where the panel leads: a way to clear a reason, documents by their links, a figure, the order, the customer."""

    go: Callable[[Panel, str, Clearing], None]
    show: Callable[[Sequence[Ref]], None]
    figure: Callable[[Panel, str], None]
    order: Callable[[Panel], None]
    customer: Callable[[Panel], None]
    tell: Callable[[Any], None]
    close: Callable[[], None]


class HoldPanel(QWidget):
    """One hold, or the sum of those that are marked."""

    def __init__(self, context: Context, doors: Doors) -> None:
        super().__init__()
        self._context, self._doors = context, doors
        self.shown: Panel | None = None
        self.many: tuple[Panel, ...] = ()
        self.what_if: WhatIf | None = None
        self._head = column(spacing=4, margins=(16, 12, 16, 6))
        self.tabs = Tabs([(_("Reasons"), None), (_("Figures"), None), (_("History"), None), (_("Notes"), None)])
        self.tabs.chosen.connect(lambda _index: self._fill())
        self._tabs = holder(column(self.tabs, margins=(16, 0, 12, 0)))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setAccessibleName(_("Credit hold"))
        self.foot = Foot()
        layout = column(self._head, self._tabs, Line(), spacing=0)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.foot)
        self.setLayout(layout)

    # ------------------------------------------------------------ what it shows

    def show_holds(self, ids: Sequence[int]) -> None:
        """One hold, or several that are marked; none leaves it empty."""
        found = [panel for key in ids if (panel := holds.panel(self._context.desk, key)) is not None]
        self.shown, self.many = (found[0], ()) if len(found) == 1 else (None, tuple(found))
        clear(self._head)
        self._tabs.setVisible(self.shown is not None)
        if self.shown is not None:
            self._one(self.shown)
        elif found:
            self._several(found)
        else:
            self._head.addWidget(Label(_("Choose an order to see why it is held."), 13, 400, "text3", wrap=True))
        self._fill()
        self.foot.show_holds(found)

    def _money(self, amount: int) -> str:
        return i18n.money(amount, self._context.currency, i18n.region())

    def _one(self, panel: Panel) -> None:
        """Order, state, customer, amount, where and since when it is held, and the bar."""
        state = "forced" if panel.forced and panel.state == "on_hold" else panel.state
        order = Link(panel.order, size=15, weight=600, name=_("Open order {order}").format(order=panel.order))
        order.clicked.connect(lambda _checked=False: self._doors.order(panel))
        opened = Button("", "ghost", "external-link", name=_("Open order {order}").format(order=panel.order), height=26)
        opened.clicked.connect(lambda _checked=False: self._doors.order(panel))
        close = Button("", "ghost", "x", name=_("Side panel"), height=26)
        close.clicked.connect(lambda _checked=False: self._doors.close())
        self._head.addLayout(row(order, Chip(_(SHOWN_NAMES[state]), *SHOWN_TONES[state]), None, opened, close, spacing=8))
        customer = Link(panel.customer)
        customer.clicked.connect(lambda _checked=False: self._doors.customer(panel))
        amount = i18n.money(panel.order_amount.amount, panel.order_amount.currency, i18n.region())
        self._head.addLayout(row(customer, Label(panel.customer_no, 13, 400, "text3"), None, Label(amount, 15, 600), spacing=8))
        self._head.addWidget(Label(self._when(panel), 12, 400, "text2", wrap=True))
        for problem in panel.errors:
            self._head.addWidget(details.bar(problem, ()))
        if panel.now is not None:
            self._bar(panel, panel.now)
        self.tabs.set_count(REASONS, sum(line.valid for line in panel.reasons) or None)
        self.tabs.set_count(HISTORY, len(panel.history) or None)
        self.tabs.set_count(NOTES, panel.notes or None)

    def _when(self, panel: Panel) -> str:
        region, today = i18n.region(), self._context.desk.today
        held = _("today") if panel.held_on == today else i18n.day(panel.held_on, region)
        if panel.history:
            held += f" {panel.history[-1].at.astimezone():%H:%M}"
        words = [_(AT_STEP[panel.step or "none"]) + (f" ({_('pro forma')})" if panel.pro_forma else ""), held]
        if panel.state in ("on_hold", "ready_to_release", "awaiting_approval"):
            words.append(_("review {day}").format(day=i18n.short_day(panel.review_on, region)))
        if panel.decided_by:
            words.append(f"{panel.decided_by}: {panel.reason}" if panel.reason else panel.decided_by)
        elif panel.hold_reason:
            words.append(panel.hold_reason)
        return " · ".join(words)

    def _bar(self, panel: Panel, now: Shown) -> None:
        """What uses the limit; parts that do not count stand grey in the legend."""
        region = i18n.region()

        def plain(amount: int) -> str:
            return i18n.amount(amount, now.currency, region)

        bar = CreditBar()
        limit = None if now.limit is None else Mark(now.limit, _("Limit {amount}").format(amount=plain(now.limit)))
        mark = limit_mark(panel)
        rule = None if mark is None or not now.limit else Mark(
            int(now.limit * mark / 100), i18n.percent(mark, region))
        counted = [part for part in now.split if part.counted]
        bar.show_use([Used(part.name, part.amount, plain(part.amount)) for part in counted], limit, rule, _("over"))
        self._head.addWidget(bar)
        self._head.addWidget(Legend([(short_name(n, part.name), plain(part.amount), part.counted)
                                     for n, part in enumerate(now.split)]))

    def _several(self, found: Sequence[Panel]) -> None:
        """How many are marked, and what they come to together."""
        words = i18n.filled(_("{count:order|orders} marked"), count=len(found))
        self._head.addLayout(row(Label(words, 15, 600), None, Label(self._money(sum(p.amount for p in found)), 15, 600)))
        self._head.addWidget(Label(_("A decision goes for each of them by itself."), 12, 400, "text2", wrap=True))

    # ------------------------------------------------------------ what stands below the tabs

    def _fill(self) -> None:
        """The chosen tab."""
        self.what_if = None
        inner: QLayout
        if self.shown is None:
            inner = self._marked()
        else:
            inner = (self._reasons, self._figures, self._history, self._notes)[self.tabs.current](self.shown)
        inside = holder(inner)
        inside.setAutoFillBackground(False)
        self.area.setWidget(inside)
        inside.setAutoFillBackground(False)

    def _marked(self) -> QLayout:
        parts = column(spacing=8, margins=(16, 10, 16, 12))
        for panel in self.many:
            amount = i18n.money(panel.order_amount.amount, panel.order_amount.currency, i18n.region())
            parts.addWidget(reason_cards.short(panel.order, amount, panel.customer, panel.reasons,
                                               lambda p=panel: self._doors.order(p)))  # type: ignore[misc]
        parts.addStretch(1)
        return parts

    def _reasons(self, panel: Panel) -> QVBoxLayout:
        """The reasons in their order, then what a change would do."""
        parts = column(spacing=8, margins=(16, 10, 16, 12))
        if panel.state == "ready_to_release":
            parts.addWidget(Label(_("Ready to release: no reason applies any more."), 13, 500, "success_t", wrap=True))
        for line in panel.reasons:
            parts.addWidget(reason_cards.card(line, lambda door, way: self._doors.go(panel, door, way), self._doors.show))
        if not panel.reasons:
            parts.addWidget(Label(_("It was put on hold by hand; no rule holds it."), 13, 400, "text2", wrap=True))
        if panel.note:
            parts.addWidget(Label(panel.note, 12, 400, "text2", wrap=True))
        if panel.now is not None and panel.state in ("on_hold", "ready_to_release", "awaiting_approval"):
            self.what_if = WhatIf(self._context.desk, panel, self._context.currency)
            parts.addWidget(self.what_if)
        parts.addStretch(1)
        return parts

    def _figures(self, panel: Panel) -> QVBoxLayout:
        """Every figure, and what is behind it."""
        lines, ids = figure_lines(panel, panel.now, self._context.currency)
        facts = FactLines(lines, openable=[bool(one) for one in ids])
        facts.opened.connect(lambda number: self._doors.figure(panel, ids[number]))
        return column(facts, None, margins=(16, 10, 16, 12))

    def _history(self, panel: Panel) -> QVBoxLayout:
        """Who did what, when, and how the figures were then (CRD-101)."""
        parts = column(hold_history.timeline(panel, self._context.currency), margins=(16, 12, 16, 12))
        if panel.previous_id is not None:
            before = Link(_("The hold before this one"))
            before.clicked.connect(lambda _checked=False: self._doors.figure(panel, HOLD))
            parts.addWidget(before)
        parts.addStretch(1)
        return parts

    def _notes(self, panel: Panel) -> QVBoxLayout:
        notes = RecordNotes(self._context.desk, ("credit_hold", panel.hold_id), self._doors.tell)
        notes.changed.connect(lambda count: self.tabs.set_count(NOTES, count or None))
        return column(notes, None, margins=(16, 12, 16, 12))

    def ask_what_if(self) -> bool:
        """The keyboard goes to *What if*; False where no hold can be asked about."""
        self.tabs.choose(REASONS)
        if self.what_if is None:
            return False
        self.area.ensureWidgetVisible(self.what_if.begin())
        return True


class Foot(Ground):
    """What a release is good for, and the buttons of the decision."""

    def __init__(self) -> None:
        self.covers = Segments(_("The release covers"), [(value, _(words)) for value, words in COVERS])
        self._until = Label("", 12, 400, "text2")
        self.deciding = row(spacing=6)
        self.approving = row(spacing=6)
        self._deciding, self._approving = holder(self.deciding), holder(self.approving)
        self._scope = holder(column(row(Label(_("The release covers"), 12, 500, "text2"), None, self._until), self.covers,
                                    spacing=6))
        super().__init__("surface", column(self._scope, self._deciding, self._approving, spacing=8, margins=(16, 8, 16, 10)),
                         edge="top")
        self._shrinking: list[Verb] = []

    def set_buttons(self, deciding: Sequence[QWidget], approving: Sequence[QWidget], shrinking: Sequence["Verb"]) -> None:
        """The buttons of both states; those that shrink show only their icon in a narrow panel."""
        for layout, widgets in ((self.deciding, deciding), (self.approving, approving)):
            for widget in widgets:
                layout.addWidget(widget)
            layout.addStretch(1)
        self._shrinking = list(shrinking)
        self._fit()

    def show_holds(self, found: Sequence[Panel]) -> None:
        """Decide or approve, by the state of what is chosen."""
        waiting = bool(found) and all(panel.state == "awaiting_approval" for panel in found)
        active = any(panel.state in ("on_hold", "ready_to_release") for panel in found)
        self._approving.setVisible(waiting)
        self._deciding.setVisible(active)
        self._scope.setVisible(active)
        self.setVisible(waiting or active)
        self._until.setText("" if len(found) != 1 else _("up to {amount}").format(amount=i18n.money(
            found[0].order_amount.amount, found[0].order_amount.currency, i18n.region())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room for them, else icons."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        spare = self.width() - 32 + self.deciding.spacing() - sum(
            self.deciding.spacing() + (widget.full_width() if isinstance(widget, Verb) else widget.sizeHint().width())
            for n in range(self.deciding.count())
            if (item := self.deciding.itemAt(n)) is not None and (widget := item.widget()) is not None)
        for verb in self._shrinking:
            verb.show_words(spare >= 0)


def limit_mark(panel: Panel) -> Decimal | None:
    """The percentage above which the limit holds this order, where a reason says so."""
    return next((line.bar[1] for line in panel.reasons
                 if line.bar is not None and line.kind in ("credit_limit_used", "group_limit_used")), None)


def short_name(number: int, name: str) -> str:
    """A part of the bar in few words; a part nobody knows keeps its name."""
    names = (_("Balance"), _("Packing slips"), _("Orders"), _("Legend::This order"))
    return names[number] if number < len(names) else name


def figure_lines(panel: Panel, now: Shown | None, currency: str) -> tuple[list[tuple[str, str, float | None, str]], list[str]]:
    """Label, figure and colour of each line, and what is behind it (empty = nothing to open)."""
    region = i18n.region()

    def money(amount: int | None) -> str:
        return _("Unlimited") if amount is None else i18n.amount(amount, currency, region)

    found: list[tuple[str, str, str, str]] = []
    if now is not None:
        for name, part in zip((BALANCE, SLIPS, ORDERS, OWN), now.split, strict=False):
            found.append((part.name if part.counted else _("{figure} (does not count)").format(figure=part.name),
                          money(part.amount), "", name))
        found.append((_("Exposure"), money(now.exposure), "", ""))
        found += [(name, money(amount), "", "") for name, amount in now.limit_sum] if len(now.limit_sum) > 1 else []
        found.append((_("Total credit limit"), money(now.limit), "", ""))
        over = now.available is not None and now.available < 0
        left = money(now.available) if not over else _("{amount} over").format(amount=money(-(now.available or 0)))
        found += [(_("Available"), left, "danger_t" if over else "", ""), (_("Limit used"), now.used or "–", "", "")]
        found += [(_("Largest order that still fits"), money(now.largest), "", "")] if now.largest is not None else []
        found.append((_("Overdue amount"), money(now.overdue), "danger_t" if now.overdue else "", OVERDUE))
        found.append((_("Oldest, days overdue"), str(max(0, now.oldest_days)), "", OVERDUE))
        if now.group is not None:
            number, exposure, limit = now.group
            found.append((_("Credit group {group}").format(group=number), _("{exposure} of {limit}").format(
                exposure=i18n.amount(exposure.amount, exposure.currency, region),
                limit=i18n.money(limit.amount, limit.currency, region)), "", ""))
    found += [(words, value, "", "") for words, value in _rest(panel) if value]
    return [(label, figure, None, role) for label, figure, role, _id in found], [name for _l, _f, _r, name in found]


def _rest(panel: Panel) -> list[tuple[str, str]]:
    """What is known of the hold beside its figures."""
    region = i18n.region()
    return [(_("Hold"), panel.number), (_("Checkpoint"), _(STEP_NAMES.get(panel.step or "none", ""))),
            (_("Held on"), i18n.day(panel.held_on, region)), (_("Days held"), str(panel.days_held)),
            (_("Review on"), i18n.day(panel.review_on, region)),
            (_("Postponed until"), i18n.day(panel.postponed_to, region) if panel.postponed_to else ""),
            (_("Assigned to"), panel.assigned_to), (_("Reason for the hold"), panel.hold_reason),
            (_("Risk group"), panel.risk_group), (_("Account status"), panel.account_status),
            (_("Decided by"), panel.decided_by), (_("Reason for the release"), panel.reason)]

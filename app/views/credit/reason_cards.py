"""The reasons of a hold as cards: tick, rule, measured value, bar, calculation, what would clear it and where that is done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app import i18n
from app.core.facts import Ref
from app.core.words import N_
from app.i18n import _
from app.services.credit.shown import Clearing, ReasonLine
from app.views.credit.hold_parts import Link, Measure, Tick
from app.views.kit import icons
from app.views.kit.widgets import Card, Label, Line, column, holder, row

RECEIPT, LIMIT, ORDER, CUSTOMER, RATES = "receipt", "limit", "order", "customer", "rates"
"""Where what would clear a reason is done."""
_DOORS = {"pay": RECEIPT, "pay_several": RECEIPT, "pay_before": RECEIPT, "receive": RECEIPT, "fall": RECEIPT, "limit": LIMIT,
          "group_limit": LIMIT, "extend": LIMIT, "leave_out": ORDER, "terms": ORDER, "other_terms": ORDER, "discount": ORDER,
          "no_discount": ORDER, "status": CUSTOMER, "set_up": RATES}
DOOR_NAMES = {RECEIPT: N_("Register receipt"), LIMIT: N_("Change limit…"), ORDER: N_("Change the order"),
              CUSTOMER: N_("Open customer"), RATES: N_("Exchange rates")}
Go = Callable[[str, Clearing], None]
Show = Callable[[Sequence[Ref]], None]


def card(line: ReasonLine, go: Go, show: Show) -> Card:
    """One reason (CRD-87)."""
    still = _("This reason still applies.") if line.valid else _("This reason no longer applies.")
    head = row(Tick(line.valid, still), Label(line.name, 13, 600, "text" if line.valid else "text3"), spacing=8)
    if line.rule:
        head.addWidget(Label(line.rule, 12, 400, "text3"))
    head.addStretch(1)
    head.addWidget(Label(line.measured, 13, 600, "danger_t" if line.valid else "text3"))
    parts = column(spacing=3)
    if line.bar is not None:
        parts.addWidget(Measure(line.bar, _("threshold {value}").format(value=line.threshold), line.measured))
    parts.addLayout(_calculation(line, show))
    if line.ways:
        parts.addSpacing(3)
        parts.addWidget(Line())
        parts.addSpacing(1)
        _ways(parts, line, go)
    made = Card(column(head, row(26, holder(parts), spacing=0), spacing=4, margins=(12, 10, 12, 10)))
    made.setAccessibleName(f"{line.name} {line.measured}. {line.calculation}")
    return made


def _calculation(line: ReasonLine, show: Show) -> QVBoxLayout:
    found = column(Label(line.calculation, 12, 400, "text2", wrap=True), spacing=1)
    if line.refs:
        words = i18n.filled(_("{count:document|documents} behind it"), count=len(line.refs))
        link = Link(words, size=12, name=f"{line.name}: {words}")
        link.clicked.connect(lambda _checked=False: show(line.refs))
        found.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    return found


def _ways(parts: QVBoxLayout, line: ReasonLine, go: Go) -> None:
    """Every way by itself, with the button that leads there."""
    for number, way in enumerate(line.ways):
        said = (_("Clears when {way}") if not number else _("or when {way}")).format(way=way.words)
        mark = QLabel()
        mark.setPixmap(icons.pixmap("circle-check", 14, "success_t", 2.0))
        mark.setFixedSize(14, 18)
        words = Label(said, 12, 500, "success_t", wrap=True)
        door = Link(_(DOOR_NAMES[_DOORS[way.way]]), size=12)
        door.clicked.connect(lambda _checked=False, one=way: go(_DOORS[one.way], one))
        line_ = row(mark, words, door, spacing=6)
        line_.setStretch(1, 1)
        line_.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        line_.setAlignment(door, Qt.AlignmentFlag.AlignTop)
        parts.addLayout(line_)


def short(order: str, amount: str, customer: str, lines: Sequence[ReasonLine], act: Callable[[], None]) -> QWidget:
    """A marked order among several: what it comes to and which reasons are still true."""
    link = Link(order)
    link.clicked.connect(lambda _checked=False: act())
    head = row(link, Label(customer, 12, 400, "text3"), None, Label(amount, 13, 600), spacing=8)
    parts = column(head, spacing=3, margins=(12, 8, 12, 8))
    valid = [line for line in lines if line.valid]
    for line in valid:
        parts.addLayout(row(Label(line.name, 12, 400, "text2"), None, Label(line.measured, 12, 500, "danger_t"), spacing=8))
    if not valid:
        parts.addWidget(Label(_("No reason applies any more."), 12, 500, "success_t"))
    return Card(parts)

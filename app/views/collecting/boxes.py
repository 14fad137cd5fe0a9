"""Head and info boxes of a customer's collections page: whom to reach, how she pays, ageing, credit, contacts, notes (COL-10)."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import i18n
from app.core.problems import Problem
from app.i18n import _
from app.queries.collecting_customer import Contact
from app.queries.collecting_customer import Head as Facts
from app.services import ageing
from app.services.limits.standing import Standing
from app.services.setup.checks import LANGUAGE_NAMES
from app.views.collecting import paying
from app.views.collecting.preview import how_she_pays, mail_button, phone_button
from app.views.credit.credit_box import CreditBox, badges
from app.views.customers import words
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.page import clear
from app.views.kit.record_notes import RecordNotes
from app.views.kit.widgets import Card, Label, Line, column, holder, row


class Head(QWidget):
    """One card: contact, phone, e-mail, language; balance, overdue, limit; and below them how she pays (COL-71)."""

    def __init__(self, context: Context, mail: Callable[[], None]) -> None:
        super().__init__()
        self._context, self._mail = context, mail
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._parts)

    def chips(self, found: Facts, credit: Standing) -> list[tuple[str, str, str]]:
        """What is the matter with her, beside the name."""
        chips = []
        if found.blocked:
            chips.append((_("Blocked: {value}").format(value=words.block_name(found.blocked)), *words.TONES[found.blocked]))
        if found.quiet_until is not None and found.quiet_until >= self._context.desk.today:
            chips.append((_("Leave alone until {day}").format(day=i18n.day(found.quiet_until, i18n.region())), "info", "pause"))
        return chips + badges(credit, self._context.currency)

    def show_customer(self, found: Facts) -> None:
        """Everything anew."""
        clear(self._parts)
        reach = row(spacing=6)
        if found.contact:
            reach.addWidget(Label(found.contact, 13, 500))
        if found.phone:
            reach.addWidget(phone_button(found.phone))
        if found.email:
            reach.addWidget(mail_button(found.email, self._mail))
        if not (found.contact or found.phone or found.email):
            reach.addWidget(Label(_("No contact is known."), 13, 400, "warning_t"))
        reach.addWidget(Label(_(LANGUAGE_NAMES.get(found.language, found.language)), 12, 400, "text3"))
        reach.addStretch(1)
        line = Label(how_she_pays(self._context.desk, found.customer_id), 12, 400, "text2", wrap=True)
        below = row(line, spacing=6)
        below.setStretch(0, 1)
        for label, amount, role in self._figures(found):
            below.addWidget(Label(label, 12, 400, "text3"))
            below.addWidget(Label(amount, 13, 600, role))
        self._parts.addWidget(Card(column(reach, below, spacing=2, margins=(14, 6, 14, 8))))

    def _figures(self, found: Facts) -> list[tuple[str, str, str]]:
        limit = "–" if found.limit is None else self._money(found.limit)
        return [(_("Balance"), self._money(found.balance), "text"),
                (_("Overdue"), self._money(found.overdue), "danger_t" if found.overdue > 0 else "text"),
                (_("Credit limit"), limit, "text")]

    def _money(self, amount: int) -> str:
        return i18n.money(amount, self._context.currency, i18n.region())


class Boxes:
    """The boxes below each other; the definition of ageing can be chosen (COL-10)."""

    def __init__(self, context: Context, tell: Callable[[Sequence[Problem]], None]) -> None:
        self._context, self._tell = context, tell
        self._found: Facts | None = None
        known = [Choice(code, name) for code, name in ageing.choices(context.desk)]
        self.definition = ChoiceField(_("Periods"), known, width=150)
        self.definition.setCurrentIndex(0)
        self.definition.committed.connect(self._show_aged)
        self._aged, self._rest = column(spacing=6), column(spacing=0)
        self.whole = column(self._head_of_aged(), self._rest, None, spacing=0, margins=(0, 6, 0, 0))

    def _head_of_aged(self) -> QWidget:
        head = row(Label(_("Aged balance"), 13, 600), None, self.definition)
        return holder(column(head, self._aged, spacing=8, margins=(16, 8, 16, 12)))

    def keyboard(self) -> QWidget:
        """Where the keyboard goes in the boxes."""
        return self.definition

    def show_customer(self, found: Facts, credit: Standing) -> None:
        """The boxes of somebody."""
        self._found = found
        self._show_aged()
        clear(self._rest)
        for box in (self._credit(found, credit), self._paying(found), self._contacts(found), self._notes(found)):
            self._rest.addWidget(Line())
            self._rest.addWidget(box)

    def _show_aged(self) -> None:
        """What stands in each period, with the way to its entries (AGE-13)."""
        clear(self._aged)
        found, desk = self._found, self._context.desk
        if found is None:
            return
        asked = ageing.ask(desk, ageing.Question(desk.today, code=self.definition.value(), customer_id=found.customer_id))
        if asked.value is None:
            self._tell(asked.problems)
            return
        aged = asked.value
        if not aged.rows:
            self._aged.addWidget(Label(_("Nothing is open."), 12, 400, "text3"))
            return
        sums = aged.rows[0].buckets
        most = max((abs(amount) for amount in sums), default=1) or 1
        lines = FactLines([(aged.columns[n].label, self._amount(sums[n]), sums[n] / most, f"age{min(max(n - aged.zero, 0), 4)}")
                           for n in aged.order], openable=[bool(sums[n]) for n in aged.order])
        limits, order = aged.limits, aged.order
        lines.opened.connect(lambda number: self._behind(found.customer_id, limits, order[number]))
        self._aged.addWidget(lines)
        if aged.unapplied:
            self._aged.addWidget(FactLines([(_("Unapplied"), self._amount(aged.unapplied), None, "")]))

    def _behind(self, customer_id: int, limits: Sequence[object], bucket: int) -> None:
        first = limits[bucket] + timedelta(1) if bucket < len(limits) else None  # type: ignore[operator]
        self._context.navigate("entries", customer_id=customer_id, view="debits", due_from=first,
                               due_to=limits[bucket - 1] if bucket else None)

    def _amount(self, amount: int) -> str:
        return i18n.amount(amount, self._context.currency, i18n.region())

    def _credit(self, found: Facts, credit: Standing) -> QWidget:
        """What uses the limit, as credit control reckons it and the customer card shows it (ST-06)."""
        return CreditBox(credit, self._context.currency,
                         lambda _what: self._context.navigate("customer", customer_id=found.customer_id)).widget()

    def _paying(self, found: Facts) -> QWidget:
        """How she pays, with the invoices behind the figures (COL-70)."""
        return paying.box(self.definition, self._context.desk, found.customer_id, lambda entry_id: self._context.navigate(
            "entries", customer_id=found.customer_id, view="all", entry_id=entry_id))

    def _contacts(self, found: Facts) -> QWidget:
        """Everybody who can be reached."""
        if not found.contacts:
            return fact_box(_("Contacts"), Label(_("No contact is known."), 12, 400, "text3"))
        return fact_box(_("Contacts"), holder(column(*(self._contact(c) for c in found.contacts), spacing=6)))

    def _contact(self, found: Contact) -> QWidget:
        role = _(dict(words.ROLES).get(found.role, found.role))
        lines = column(row(Label(found.name or found.email, 13, 500), Label(role, 12, 400, "text3"), None, spacing=6), spacing=0)
        if found.phone:
            lines.addLayout(row(phone_button(found.phone), None))
        if found.email and found.name:
            mail = mail_button(found.email, lambda: QDesktopServices.openUrl(QUrl(f"mailto:{found.email}")))
            lines.addLayout(row(mail, None))
        return holder(lines)

    def _notes(self, found: Facts) -> QWidget:
        self.notes = RecordNotes(self._context.desk, ("customer", found.customer_id), self._tell)
        return fact_box(_("Notes"), self.notes)



"""Changing Blocked: value with its consequence, reason, note, and the impact before a stricter one (BLK-10, 11, 20, 21)."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.enums import Blocked
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import customers
from app.services.desk import Desk
from app.views.customers import words
from app.views.kit import form_dialog
from app.views.kit.fields import Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.reasons import allow
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Card, Label, column

Pairs = Sequence[tuple[Any, str]]
PLAN_COLUMNS = (
    Column("number", N_("No."), "text", None, 70), Column("name", N_("Name"), "text", None, 150, stretch=True),
    Column("old", N_("Old value"), "text", None, 90), Column("new", N_("New value"), "text", None, 90),
    Column("amount", N_("Balance"), "amount", None, 110), Column("drafts", N_("Drafts"), "int", None, 60))


def impact_words(impact: customers.Impact, currency: str) -> list[str]:
    """What is concerned, one line each; nothing concerned is said too."""
    found = []
    for line in impact.lines:
        if line.count:
            count = i18n.fill(_(customers.IMPACT_NAMES[line.kind]), {"count": line.count}, i18n.language(), i18n.region())
            found.append(f"{count} · {i18n.money(line.amount, currency, i18n.region())}")
    return found or [_("Nothing open and no drafts.")]


class BlockDialog(FormDialog):
    """One value for one customer."""

    def __init__(self, parent: QWidget, desk: Desk, customer_id: int, present: Blocked, wanted: Blocked, reasons: Pairs, *,
                 currency: str, title: str, review: Any = None, privacy: bool | None = None) -> None:
        self._desk, self._customer_id, self._present, self._currency = desk, customer_id, present, currency
        self._privacy = privacy
        self._impact_title, self._impact = Label("", 12, 600, "text2"), Label("", 13, 400, "text", wrap=True)
        box = Card(column(self._impact_title, self._impact, spacing=4, margins=(12, 10, 12, 10)), fill="surface2")
        self.value = ChoiceField(_("Blocked"), words.block_choices())
        self.value.set_value(wanted)
        allow(self.value, privacy is not True, _("Privacy blocked stops everything: Blocked becomes All."))
        fields = [FormField("value", _("Blocked"), self.value), *reason_fields(reasons),
                  FormField("review", _("Review block on"), DateField(_("Review block on"), lambda: desk.today))]
        super().__init__(parent, title, fields, self._write, inner=box, go_on=_("Change all the same"),
                         body=_("The customer is hidden from look-ups, gets no letters and no statement.") if privacy else "")
        self.fields["review"].set_value(review)
        self.value.committed.connect(self._show_impact)
        self._show_impact()

    def _show_impact(self) -> None:
        """What the chosen value concerns; only a stricter one has an impact."""
        new = Blocked.ALL if self._privacy else Blocked(self.value.value())
        if new > self._present:
            self._impact_title.setText(_("Concerned now"))
            self._impact.setText("\n".join(impact_words(customers.impact(self._desk, self._customer_id), self._currency)))
        else:
            self._impact_title.setText(_("Nothing becomes stricter"))
            self._impact.setText(_(customers.CONSEQUENCES[new]))

    def _write(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Blocked]:
        return customers.change_block(self._desk, self._customer_id, values["value"], reason_id=values["reason"],
                                      note=values["note"], privacy=self._privacy, review_on=values["review"],
                                      confirmed=confirmed)


def reason_fields(reasons: Pairs) -> list[FormField]:
    """Reason and note, as every change of Blocked asks them."""
    reason = ChoiceField(_("Reason"), [Choice(i, w) for i, w in reasons])
    reason.set_value(None)
    return [FormField("reason", _("Reason"), reason), FormField("note", _("Note"), TextField(_("Note"), most=250))]


def change_one(parent: QWidget, desk: Desk, customer_id: int, present: Blocked, wanted: Blocked, reasons: Pairs, *,
               currency: str, title: str, review: Any = None, privacy: bool | None = None) -> bool:
    """Ask and change; False when she went back and nothing changed."""
    return form_dialog.show(BlockDialog(parent, desk, customer_id, present, wanted, reasons, currency=currency, title=title,
                                        review=review, privacy=privacy)).done


class BlockManyDialog(FormDialog):
    """One value and one reason for many customers, with what it does to each of them."""

    def __init__(self, parent: QWidget, desk: Desk, customer_ids: Sequence[int], reasons: Pairs, *, currency: str) -> None:
        self._desk, self._ids, self._currency = desk, list(customer_ids), currency
        self.value = ChoiceField(_("Blocked"), words.block_choices())
        self.value.set_value(Blocked.SHIP)
        self._said = Label("", 13, 400, "text2", wrap=True)
        self.rows = MemorySource(PLAN_COLUMNS)
        self.table = Table(self.rows, currency=currency, name=_("Customers"))
        self.table.setFixedHeight(min(9, len(self._ids) + 1) * 30 + 34)
        title = i18n.filled(_("Change Blocked of {count:customer|customers}"), count=len(self._ids))
        super().__init__(parent, title, [FormField("value", _("Blocked"), self.value), *reason_fields(reasons)], self._write,
                         inner=_holder(self._said, self.table), go_on=_("Change all the same"), width=660)
        self.value.committed.connect(self._show_plan)
        self._show_plan()

    def _show_plan(self) -> None:
        """What the value does to each customer, and the impact of those that get stricter."""
        plan = customers.plan_many(self._desk, self._ids, Blocked(self.value.value()))
        self.rows.set_rows([
            Row(r.customer_id, (r.number, r.name, words.block_name(r.old), words.block_name(r.new), r.amount, r.draft_letters),
                muted=not r.changes) for r in plan.rows])
        self.table.refresh()
        stricter = sum(1 for r in plan.rows if r.stricter)
        said = [_("{changing} of {count} change, {stricter} become stricter.").format(
            changing=plan.changing, count=len(plan.rows), stricter=stricter)]
        self._said.setText("\n".join(said + (impact_words(plan.impact, self._currency) if stricter else [])))
        allow(self.save_button, plan.changing > 0, _("No customer would change: choose another value."))

    def _write(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
        return customers.change_many(self._desk, self._ids, values["value"], reason_id=values["reason"], note=values["note"],
                                     confirmed=confirmed)


def _holder(*parts: QWidget) -> QWidget:
    found = QWidget()
    found.setLayout(column(*parts, spacing=8))
    return found


def change_many(parent: QWidget, desk: Desk, customer_ids: Sequence[int], reasons: Pairs, *, currency: str) -> int:
    """Ask and change; how many customers changed, 0 when she went back."""
    outcome = form_dialog.show(BlockManyDialog(parent, desk, customer_ids, reasons, currency=currency))
    return int(outcome.value or 0)

"""Cash discounts of an entry and the tolerance of documents, changed in a form (DSC-02, TOL-05)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.services import entry_discounts, tolerances
from app.services.desk import Desk
from app.services.entry_discounts import Tier
from app.services.tolerances import Limits
from app.views.kit import form_dialog
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.text_fields import NumberField
from app.views.kit.widgets import Label

MORE, MOST = 1, 4
"""Empty lines for a new right, and how many rights a form shows."""


def rights(parent: QWidget, desk: Desk, entry_id: int) -> Outcome[int]:
    """Days and amounts of the discounts of an entry; an empty line is none (DSC-02)."""
    found = entry_discounts.rights_of(desk, entry_id)
    if found is None:
        return Outcome(None, ())
    held: list[Tier | None] = [*found.tiers, *[None] * MORE][:max(MOST, len(found.tiers))]
    fields: list[FormField] = []
    for place, tier in enumerate(held):
        day = DateField(_("Discount until"), lambda: desk.today, width=140)
        amount = AmountField(_("Discount"), currency=found.currency, width=130)
        day.set_value(tier.last_date if tier else None)
        amount.set_value(tier.amount if tier else None)
        fields += [FormField(f"date{place}", _("Discount until"), day),
                   FormField(f"amount{place}", _("Discount"), amount, beside=True)]

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return _keep(desk, entry_id, held, values)

    body = _("{document} of {total}. Empty a line to take its discount away. The change counts for later payments and is logged.")
    form = FormDialog(parent, _("Cash discounts of {document}").format(document=found.document), fields, save, width=560,
                      body=body.format(document=found.document, total=i18n.money(found.total, found.currency, i18n.region())))
    return form_dialog.show(form)


def _keep(desk: Desk, entry_id: int, held: Sequence[Tier | None], values: Mapping[str, Any]) -> Outcome[int]:
    """The filled lines; their problems stand at their fields."""
    lines = [(n, Tier(tier.no if tier else None, values[f"date{n}"], values[f"amount{n}"] or 0)) for n, tier in enumerate(held)
             if values[f"date{n}"] or values[f"amount{n}"]]
    done = entry_discounts.change(desk, entry_id, [tier for _n, tier in lines])
    places = {f"{name}{place}": f"{name}{n}" for place, (n, _tier) in enumerate(lines) for name in ("date", "amount")}
    return Outcome(done.value, tuple(replace(p, field=places.get(p.field or "", p.field)) for p in done.problems))


def tolerance(parent: QWidget, desk: Desk, currencies: Sequence[str], home: str) -> Outcome[int]:
    """Percentage and maximum of a currency, and whether open documents follow (TOL-05)."""
    currency = ChoiceField(_("Currency"), [Choice(c, c) for c in currencies], width=110)
    percent = NumberField(_("Tolerance in percent"), places=2, width=110)
    most = AmountField(_("At most"), currency=home, width=140)
    again = CheckField(_("Recalculate open documents"), checked=True)
    told = Label("", 12, 400, "text3", wrap=True)
    currency.set_value(home)

    def follow() -> None:
        chosen = currency.value() or home
        limits = tolerances.limits_of(desk, chosen)
        percent.set_value(limits.percent)
        most.currency = chosen
        most.set_value(limits.most)
        count = tolerances.count_open(desk, chosen)
        told.setText(i18n.filled(_("{count:open document|open documents} in {currency}."), count=count, currency=chosen))

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        limits = Limits(Decimal(values["percent"] or 0), values["most"] or 0)
        return tolerances.change(desk, values["currency"], limits, recalculate=bool(values["again"]))

    follow()
    currency.committed.connect(follow)
    fields = [FormField("currency", _("Currency"), currency), FormField("percent", _("Tolerance in percent"), percent),
              FormField("most", _("At most"), most), FormField("again", "", again)]
    body = _("With both, the smaller one counts; without a percentage the maximum alone. New documents carry it from now on.")
    return form_dialog.show(FormDialog(parent, _("Change tolerance"), fields, save, inner=told, body=body, width=520))

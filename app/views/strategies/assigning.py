"""The strategy customers have by hand, before those of their pools, or none at all (COL-40, COL-50)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.services.strategies import keeping
from app.views.kit import form_dialog
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page

NOBODY = -1
"""Left out of every strategy."""


def dialog(page: Page, customer_ids: Sequence[int]) -> FormDialog:
    """Which strategy these customers are to have."""
    desk = page.context.desk
    field = ChoiceField(_("Strategy"), [
        Choice(None, _("As their pools say")), *(Choice(s.strategy_id, f"{s.code} — {s.name}") for s in keeping.strategies(desk)),
        Choice(NOBODY, _("Left out of all strategies"))])
    given, out = keeping.of_customer(desk, customer_ids[0]) if len(customer_ids) == 1 else (None, False)
    field.set_value(NOBODY if out else given)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        chosen = values["strategy"]
        return keeping.give(desk, tuple(customer_ids), None if chosen == NOBODY else chosen, out=chosen == NOBODY)

    title = i18n.filled(_("Strategy of {count:customer|customers}"), count=len(customer_ids))
    return FormDialog(page, title, [FormField("strategy", _("Strategy"), field)], save)


def ask(page: Page, customer_ids: Sequence[int]) -> bool:
    """Ask for the strategy of these customers; True when it was kept."""
    return form_dialog.show(dialog(page, customer_ids)).done

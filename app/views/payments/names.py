"""Under which name a new payment journal begins (PAY-01)."""

from PySide6.QtWidgets import QWidget

from app.core.problems import Outcome
from app.i18n import _
from app.services import payments
from app.services.desk import Desk
from app.views.kit import form_dialog
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField


def choose_name(parent: QWidget, desk: Desk) -> Outcome[int]:
    """The journal name she chooses; 0 = without one, where none is set up; the only one at once. No value = she went back."""
    found = payments.names(desk)
    if len(found) < 2:
        return Outcome(found[0].name_id if found else 0)
    field = ChoiceField(_("Journal name"), [Choice(n.name_id, f"{n.code} {n.name}") for n in found], width=300)
    form = FormDialog(parent, _("New payment journal"), [FormField("name", _("Journal name"), field)],
                      lambda values, _confirmed: Outcome(values["name"] or found[0].name_id),
                      body=_("The name says which bank, method and currency the lines begin with."), save_words=_("Begin"))
    return form_dialog.show(form)

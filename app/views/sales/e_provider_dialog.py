"""The account at a provider of electronic invoices, in a form (EIN-002)."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.facts import Ref
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.services.desk import Desk
from app.services.sales import e_provider
from app.services.sales.e_provider import Settings
from app.views.kit import form_dialog, reasons
from app.views.kit.fields import Choice, ChoiceField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page

SIGN_INS = (("bearer", N_("Key as bearer token"), N_("Most providers: Authorization: Bearer …")),
            ("header", N_("Key in a header of its own"), N_("For instance X-API-Key")),
            ("basic", N_("User and key"), N_("Authorization: Basic …")),
            ("none", N_("No sign-in"), N_("For a service on this computer")))
_WIDTH = 320


def set_up(parent: QWidget, desk: Desk) -> Outcome[Settings]:
    """Ask for the account; empty when she goes back."""
    settings = e_provider.read(desk)
    key = TextField(_("Secret key"), width=_WIDTH, most=2_000,
                    placeholder=_("known on this computer") if settings.address and e_provider.secret_known(settings) else "")
    key.setEchoMode(QLineEdit.EchoMode.Password)
    sign_in = ChoiceField(_("Sign-in"), [Choice(value, _(name), _(more)) for value, name, more in SIGN_INS], width=_WIDTH)
    fields = [
        FormField("address", _("Address"), TextField(_("Address"), placeholder="https://api.example.com/invoices", width=_WIDTH,
                                                     most=300)),
        FormField("sign_in", _("Sign-in"), sign_in),
        FormField("user", _("User"), TextField(_("User"), width=_WIDTH, most=120)),
        FormField("header", _("Header"), TextField(_("Header"), width=_WIDTH, most=60)),
        FormField("secret", _("Secret key"), key),
        FormField("form", _("Form field"), TextField(_("Form field"), placeholder=_("the file itself is sent"), width=_WIDTH,
                                                     most=60)),
        FormField("path", _("Number in the answer"), TextField(_("Number in the answer"), width=_WIDTH, most=60))]
    for field in fields[:4] + fields[5:]:
        field.field.set_value(getattr(settings, field.name))

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Settings]:
        given = {name: str(values[name] or "") for name in ("address", "sign_in", "user", "header", "form", "path")}
        return e_provider.change(desk, Settings(**given), str(values["secret"] or ""))

    dialog = FormDialog(
        parent, _("Provider of electronic invoices"), fields, save, width=620,
        body=_("Invoices are handed to this address one by one. The key goes to the key store of this computer and never into "
               "the company file. Without an address nothing is sent from here."))
    sign_in.currentIndexChanged.connect(_fitting(dialog))
    _fitting(dialog)()
    return form_dialog.show(dialog)


def from_page(page: Page, _about: Ref | None) -> None:
    """The way out of a problem with the account."""
    set_up(page, page.context.desk)


def _fitting(dialog: FormDialog) -> Callable[..., None]:
    """Only what the chosen sign-in needs can be typed in."""

    def fit(*_changed: object) -> None:
        chosen = dialog.fields["sign_in"].value()
        for name, needed in (("user", ("basic",)), ("header", ("header",)), ("secret", ("bearer", "header", "basic"))):
            reasons.allow(dialog.fields[name], chosen in needed, _("The chosen sign-in does not need it."))

    return fit

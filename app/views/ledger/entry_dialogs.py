"""What may still change about posted entries, asked in a form: no reminders (COL-20…26)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.problems import Outcome, Problem
from app.i18n import _
from app.services import entries
from app.services.desk import Desk
from app.views.kit import form_dialog
from app.views.kit.fields import CheckField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField

Act = Callable[[int], Outcome[Any]]


def _for_all(desk: Desk, entry_ids: Sequence[int], act: Act) -> Outcome[int]:
    """The same for every entry, all or none."""
    problems: list[Problem] = []
    with desk.writing("entries.change") as uow:
        for entry_id in entry_ids:
            outcome = act(entry_id)
            if not outcome.done:
                problems += outcome.problems
        if problems:
            uow.abandon()
            return Outcome(None, tuple(problems))
    return Outcome(len(entry_ids))


def _ask(parent: QWidget, title: str, body: str, fields: Sequence[FormField], desk: Desk, entry_ids: Sequence[int],
         act: Callable[[int, Mapping[str, Any]], Outcome[Any]]) -> bool:
    """Show the form; True when the entries were changed."""
    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return _for_all(desk, entry_ids, lambda entry_id: act(entry_id, values))

    return form_dialog.show(FormDialog(parent, title, fields, save, body=body)).done


def letters(parent: QWidget, desk: Desk, entry_ids: Sequence[int]) -> bool:
    """Leave entries out of reminders for a reason, or let them in again."""
    fields = [FormField("stop", "", CheckField(_("Do not remind"), checked=True)),
              FormField("until", _("Do not remind until"), DateField(_("Do not remind until"), lambda: desk.today)),
              FormField("reason", _("Reason"), TextField(_("Reason"), most=100))]

    def act(entry_id: int, values: Mapping[str, Any]) -> Outcome[Any]:
        return entries.stop_letters(desk, entry_id, values["stop"], reason=values["reason"], until=values["until"])

    body = _("Without a last day it counts until it is taken back.")
    return _ask(parent, _("Do not remind"), body, fields, desk, entry_ids, act)

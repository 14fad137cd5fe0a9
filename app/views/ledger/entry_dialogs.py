"""What may still change about posted entries, asked in a form: on hold, dispute, promise, no reminders (OH-01, COL-20…26)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.enums import CollectionsStatus
from app.core.problems import Outcome, Problem
from app.i18n import _
from app.queries import choices
from app.services import entries
from app.services.desk import Desk
from app.views.kit import form_dialog
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, TextField
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


def hold(parent: QWidget, desk: Desk, entry_ids: Sequence[int], mark: str) -> bool:
    """Set or clear the mark On hold (OH-01)."""
    field = TextField(_("Mark, up to three characters"), most=3, width=90)
    field.set_value(mark)
    body = _("While an entry is on hold it gets no reminder and no interest. Empty takes it off hold. It never stops an order or "
             "an invoice: to stop an order, use “Force credit hold” on the order or on the hold list.")
    return _ask(parent, _("On hold"), body, [FormField("mark", _("Mark, up to three characters"), field)], desk, entry_ids,
                lambda entry_id, values: entries.put_on_hold(desk, entry_id, values["mark"]))


def dispute(parent: QWidget, desk: Desk, entry_ids: Sequence[int], currency: str) -> bool:
    """Dispute entries with a code; the amount is asked for one entry, empty means all of it (COL-21, 22)."""
    with desk.reading() as session:
        codes = choices.dispute_codes(session, desk.company_id, desk.language)
    code = ChoiceField(_("Dispute code"), [Choice(i, w) for i, w in codes])
    code.set_value(None)
    fields = [FormField("code", _("Dispute code"), code)]
    if len(entry_ids) == 1:
        fields.append(FormField("disputed", _("Disputed amount"), AmountField(_("Disputed amount"), currency=currency)))
    fields.append(FormField("note", _("Note"), TextField(_("Note"), most=250)))

    def act(entry_id: int, values: Mapping[str, Any]) -> Outcome[Any]:
        return entries.set_status(desk, entry_id, CollectionsStatus.DISPUTED, dispute_code_id=values["code"] or -1,
                                  disputed=values.get("disputed"), reason=values["note"][:100], note=values["note"])

    return _ask(parent, _("Dispute"), _("Until it is settled the entry gets no reminder."), fields, desk, entry_ids, act)


def promise(parent: QWidget, desk: Desk, entry_ids: Sequence[int], currency: str) -> bool:
    """A promise with its day; the amount is asked for one entry, empty means what remains (COL-23)."""
    fields = [FormField("promised_on", _("Promised for"), DateField(_("Promised for"), lambda: desk.today))]
    if len(entry_ids) == 1:
        fields.append(FormField("promised", _("Promised amount"), AmountField(_("Promised amount"), currency=currency)))
    fields.append(FormField("note", _("Note"), TextField(_("Note"), most=250)))

    def act(entry_id: int, values: Mapping[str, Any]) -> Outcome[Any]:
        return entries.set_status(desk, entry_id, CollectionsStatus.PROMISED, promised_on=values["promised_on"],
                                  promised=values.get("promised"), reason=values["note"][:100], note=values["note"])

    return _ask(parent, _("Promise to pay"), _("Until that day the entry gets no reminder."), fields, desk, entry_ids, act)


def letters(parent: QWidget, desk: Desk, entry_ids: Sequence[int]) -> bool:
    """Leave entries out of reminders for a reason, or let them in again."""
    fields = [FormField("stop", "", CheckField(_("Do not remind"), checked=True)),
              FormField("until", _("Do not remind until"), DateField(_("Do not remind until"), lambda: desk.today)),
              FormField("reason", _("Reason"), TextField(_("Reason"), most=100))]

    def act(entry_id: int, values: Mapping[str, Any]) -> Outcome[Any]:
        return entries.stop_letters(desk, entry_id, values["stop"], reason=values["reason"], until=values["until"])

    body = _("Without a last day it counts until it is taken back.")
    return _ask(parent, _("Do not remind"), body, fields, desk, entry_ids, act)

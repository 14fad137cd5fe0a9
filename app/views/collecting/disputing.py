"""A dispute of entries in a form: code, amount, reason, who follows it up; the mark On hold (WIN-13, COL-21, 22, OH-01)."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.queries import choices, collecting_entries
from app.services.collecting import agents, status
from app.services.collecting.forms import DisputeForm
from app.services.desk import Desk
from app.views.kit import form_dialog
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page

LONGEST = 100


def dispute(page: Page, entry_ids: Sequence[int], form: DisputeForm | None = None) -> bool:
    """Ask and dispute all of them in one go; True when it was done (WIN-12).

    `form` is what an activity that ended with a dispute filled in already (COL-32).
    """
    desk = page.context.desk
    with desk.reading() as session:
        codes = choices.dispute_codes(session, desk.company_id, desk.language)
        found = collecting_entries.named(session, desk.company_id, entry_ids)
    if not found:
        page.tell("info", _("Nothing of this is open."))
        return False
    given = form or DisputeForm(tuple(entry_ids), None)
    code = ChoiceField(_("Dispute code"), [Choice(key, words) for key, words in codes])
    code.set_value(given.code_id)
    fields = [FormField("code", _("Dispute code"), code, required=True)]
    if len(found) == 1:
        amount = AmountField(_("Disputed amount"), currency=found[0].currency)
        amount.set_value(given.disputed)
        amount.setPlaceholderText(i18n.amount(found[0].remaining, found[0].currency, i18n.region()))
        fields.append(FormField("disputed", _("Disputed amount"), amount))
    reason = TextField(_("Reason"), most=LONGEST)
    reason.set_value(given.reason)
    owner = ChoiceField(_("Followed up by"), [Choice(None, _("Nobody")), *(Choice(k, n) for k, n in agents.choices(desk))])
    owner.set_value(given.owner_id)
    follow_up = DateField(_("Follow up on"), lambda: desk.today)
    follow_up.set_value(given.follow_up)
    fields += [FormField("reason", _("Reason"), reason), FormField("owner", _("Followed up by"), owner),
               FormField("follow_up", _("Follow up on"), follow_up)]

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return status.dispute(desk, DisputeForm(tuple(entry_ids), values["code"], values.get("disputed"), values["reason"],
                                                values["owner"], values["follow_up"]))

    body = _("Until it is settled the entry gets no reminder.") + " " + _("An empty amount disputes all that is open.")
    title = (_("Dispute {document}").format(document=found[0].document) if len(found) == 1
             else i18n.filled(_("Dispute {count:entry|entries}"), count=len(found)))
    return form_dialog.show(FormDialog(page, title, fields, save, body=body, save_words=_("Dispute"))).done


def resolve(page: Page, entry_ids: Sequence[int]) -> bool:
    """A dispute or promise that is settled: the entries are treated as normal again (COL-25)."""
    desk = page.context.desk
    note = TextField(_("Note"), most=250)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return status.resolve(desk, tuple(entry_ids), values["note"])

    title = i18n.filled(_("Resolve {count:entry|entries}"), count=len(entry_ids))
    return form_dialog.show(FormDialog(page, title, [FormField("note", _("Note"), note)], save,
                                       body=_("The entries are reminded as usual from now on."), save_words=_("Resolve"))).done


def back_to_normal(page: Page, entry_ids: Sequence[int]) -> bool:
    """A dispute, promise or *resolved* that should never have been: as if nothing was said (COL-20)."""
    outcome = status.undispute(page.context.desk, tuple(entry_ids), "")
    if not outcome.done:
        page.tell_problems(outcome.problems)
    return outcome.done


def hold(parent: QWidget | None, desk: Desk, entry_ids: Sequence[int], mark: str) -> bool:
    """Set or clear the mark On hold of all of them (OH-01, WIN-12)."""
    field = TextField(_("Mark, up to three characters"), most=3, width=90)
    field.set_value(mark)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return status.hold(desk, tuple(entry_ids), values["mark"])

    body = _("While an entry is on hold it gets no reminder and no interest. Empty takes it off hold. It never stops an order or "
             "an invoice: to stop an order, use “Force credit hold” on the order or on the hold list.")
    return form_dialog.show(FormDialog(parent, _("On hold"), [FormField("mark", _("Mark, up to three characters"), field)], save,
                                       body=body)).done

"""A promise to pay in a form: day, amount, the entries it covers in the order of their due dates, its confirmation (WIN-13)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.queries import collecting_entries
from app.queries.collecting_entries import OpenEntry
from app.services.collecting import promises
from app.services.collecting.forms import CHANNELS, PromiseForm
from app.views.collecting import transactions
from app.views.collecting.entry_ticks import EntryTicks
from app.views.kit import form_dialog
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page


class PromiseDialog(FormDialog):
    """The amount ticks entries from the oldest on until it is reached; other ticks change the amount (WIN-13)."""

    def __init__(self, page: Page, entries: Sequence[OpenEntry], form: PromiseForm) -> None:
        self._desk, self._entries = page.context.desk, list(entries)
        desk, currency = self._desk, entries[0].currency
        self._mine = [e for e in entries if e.currency == currency]
        chosen = set(form.entry_ids) & {e.entry_id for e in self._mine} or {e.entry_id for e in self._mine}
        self.ticks = EntryTicks(self._mine, chosen, currency=currency)
        day = DateField(_("Promised for"), lambda: desk.today)
        day.set_value(form.promised_on or promises.next_friday(desk.today))
        self.amount = AmountField(_("Promised amount"), currency=currency)
        self.amount.set_value(form.amount or sum(e.remaining for e in self._mine if e.entry_id in chosen))
        channel = ChoiceField(_("Promise::Made by"), [Choice(key, _(words)) for key, words in CHANNELS.items()])
        channel.set_value(form.channel)
        contact = TextField(_("Contact person"), most=100)
        contact.set_value(form.contact)
        note = TextField(_("Note"), most=250)
        note.set_value(form.note)
        self.confirm = CheckField(_("Confirm it by e-mail"))
        fields = [FormField("promised_on", _("Promised for"), day, required=True),
                  FormField("amount", _("Promised amount"), self.amount, required=True),
                  FormField("channel", _("Promise::Made by"), channel), FormField("contact", _("Contact person"), contact),
                  FormField("note", _("Note"), note), FormField("confirm", "", self.confirm)]
        super().__init__(page, _("Promise to pay"), fields, self._write, inner=self.ticks, width=620,
                         body=_("Until that day the entries get no reminder. The amount covers the oldest of them first."),
                         save_words=_("Record promise"))
        self.amount.committed.connect(self._follow_amount)
        self.ticks.changed.connect(self._follow_ticks)

    def _follow_amount(self) -> None:
        """The entries in due order until the amount is reached."""
        left = self.amount.value()
        if left is None:
            return
        wanted = set()
        for e in self._mine:
            if left <= 0:
                break
            wanted.add(e.entry_id)
            left -= e.remaining
        self.ticks.set_ids(wanted)

    def _follow_ticks(self) -> None:
        """What is ticked together."""
        self.amount.set_value(sum(self.ticks.sums().values()) or None)
        self.history.note()

    def _write(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return promises.make(self._desk, PromiseForm(self.ticks.ids(), values["promised_on"], values["amount"],
                                                     values["channel"], values["contact"], values["note"]))


def promise_of_entries(page: Page, entry_ids: Sequence[int]) -> bool:
    """A promise over entries of a list of everybody's: they must be one customer's; True when it was recorded."""
    desk = page.context.desk
    with desk.reading() as session:
        owners = {e.customer_id for e in collecting_entries.named(session, desk.company_id, entry_ids)}
    if len(owners) > 1:
        page.tell("info", _("A promise is made by one customer. Choose entries of one."))
        return False
    return promise(page, owners.pop() if owners else 0, entry_ids) is not None


def promise(page: Page, customer_id: int, entry_ids: Sequence[int], form: PromiseForm | None = None) -> int | None:
    """Ask and keep one promise over these entries; its id, None when she went back.

    Without entries everything the customer owes in the first currency is proposed.
    """
    desk = page.context.desk
    with desk.reading() as session:
        found = collecting_entries.of_customer(session, desk.company_id, customer_id)
        chosen = [e for e in found if e.entry_id in set(entry_ids)]
    if chosen:
        found = [e for e in found if e.currency == chosen[0].currency]
    if not found or (entry_ids and not chosen):
        page.tell("info", _("Nothing of this is open."))
        return None
    dialog = PromiseDialog(page, found, form or PromiseForm(tuple(entry_ids), None))
    made: Outcome[int] = form_dialog.show(dialog)
    if made.value is None:
        return None
    page.tell("success", _("The promise of {amount} was recorded.").format(
        amount=i18n.money(dialog.amount.value() or 0, found[0].currency, i18n.region())))
    if dialog.confirm.value():
        transactions.confirm_promise(page, made.value)
    return made.value

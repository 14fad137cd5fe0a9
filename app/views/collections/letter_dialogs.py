"""The dialogs of a reminder run: its options, one letter adjusted, the batch before it is issued, files and mails (WIN-20…25)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.enums import EntryType, VoucherSource
from app.core.problems import Outcome
from app.i18n import _
from app.queries import letters as queries
from app.services import letters, numbers, posting_dates, reminder_issue, reminder_review
from app.services.letter_edits import edits_of
from app.services.reminder_facts import RunOptions
from app.settings import REMINDERS_SKIP_DISPUTED, REMINDERS_SKIP_PROMISED
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.record_notes import LongText
from app.views.kit.widgets import Label, column, holder, row

CHANNELS = ("print", "email", "both")


def run_options(context: Context, parent: QWidget, now: RunOptions) -> RunOptions | None:
    """The parameters of a run; None when she went back (WIN-20, REM-34, 65)."""
    today = lambda: context.desk.today  # noqa: E731 - a date field asks for the day
    day = DateField(_("Letter date"), today, width=140,
                    doubts=lambda at: posting_dates.doubts(context.desk, at, VoucherSource.CLT))
    day.set_value(now.document_date)
    levels = ChoiceField(_("Last level"), [
        Choice(None, _("All")), Choice((0,), _("Never reminded")), Choice(tuple(range(1, 100)), _("Reminded before")),
        *(Choice((n,), _("Level {level}").format(level=n)) for n in (1, 2, 3))])
    levels.set_value(now.levels)
    invoices = (EntryType.INVOICE, EntryType.CREDIT_NOTE, EntryType.PAYMENT, EntryType.REFUND)
    types = ChoiceField(_("Entries"), [Choice(None, _("All")), Choice(invoices, _("Without fees and earlier letters"))])
    types.set_value(now.types)
    due_from, due_to = DateField(_("Due from"), today, width=140), DateField(_("Due to"), today, width=140)
    due_from.set_value(now.due_from)
    due_to.set_value(now.due_to)
    switches = {
        "not_due": (_("List entries not due"), not now.only_overdue), "include_on_hold": (_("List entries on hold"),
                                                                                          now.include_on_hold),
        "use_header_level": (_("All entries at the level of the letter"), now.use_header_level),
        "net_credits": (_("Deduct unapplied credits"), now.net_credits),
        "skip_disputed": (_(REMINDERS_SKIP_DISPUTED.label), now.skip_disputed),
        "skip_promised": (_(REMINDERS_SKIP_PROMISED.label), now.skip_promised),
        "undisputed_part": (_("Remind the undisputed part"), now.undisputed_part)}
    fields = [FormField("document_date", _("Letter date"), day), FormField("levels", _("Last level"), levels),
              FormField("types", _("Entries"), types), FormField("due_from", _("Due from"), due_from),
              FormField("due_to", _("Due to"), due_to)]
    fields += [FormField(name, "", CheckField(words, checked=on)) for name, (words, on) in switches.items()]

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[RunOptions]:
        chosen = dict(values)
        only = not chosen.pop("not_due")
        return Outcome(replace(now, **{**chosen, "document_date": chosen["document_date"] or now.document_date},
                               only_overdue=only))

    form = FormDialog(parent, _("Options of the run"), fields, save, save_words=_("Suggest"))
    outcome: Outcome[RunOptions] = form_dialog.show(form)
    return outcome.value


def adjust(context: Context, parent: QWidget, draft: queries.DraftRow) -> bool:
    """Level, costs, texts, note, recipient, copies and way of one letter; True when something was changed (REM-40)."""
    desk = context.desk
    with desk.reading() as session:
        text = queries.draft_text(session, draft.letter_id)
        whom = queries.recipients(session, draft.customer_id)
    if text is None:
        return False
    edits = edits_of(text.texts)
    level = ChoiceField(_("Level"), [Choice(n, _("Level {level}").format(level=n)) for n in range(1, text.levels + 1)])
    level.set_value(text.level)
    fee = AmountField(_("Fee"), currency=text.currency, width=140)
    fee.set_value(edits.fee)
    fee.setPlaceholderText(i18n.amount(text.fees, text.currency, i18n.region()))
    costs = CheckField(_("Without costs"), checked=edits.without_costs)
    channel = ChoiceField(_("Sent"), [Choice("print", _("On paper")), Choice("email", _("By e-mail with PDF")),
                                      Choice("both", _("On paper and by e-mail"))])
    channel.set_value(text.channel)
    contact = ChoiceField(_("Contact"), [Choice(None, _("As on the customer card")), *(Choice(i, w) for i, w in whom.contacts)])
    contact.set_value(edits.contact_id)
    address = ChoiceField(_("Address"), [Choice(None, _("As on the customer card")), *(Choice(i, w) for i, w in whom.addresses)])
    address.set_value(edits.address_id)
    enclose = ChoiceField(_("Copies of invoices"), [Choice("none", _("None")), Choice("overdue", _("Overdue invoices")),
                                                    Choice("all", _("All listed invoices"))])
    enclose.set_value(edits.enclose)
    subject, beginning, ending = letters.texts(desk, draft.letter_id)
    title, first, last = TextField(_("Subject")), LongText(_("Opening text"), height=92), LongText(_("Closing text"), height=72)
    title.set_value(subject)
    first.set_value(beginning)
    last.set_value(ending)
    note = LongText(_("Note"), height=48)
    note.set_value(edits.note)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        written = {name: values[name] if values[name] != before else getattr(edits, name)
                   for name, before in (("subject", subject), ("beginning", beginning), ("ending", ending))}
        wanted = replace(edits, **written, note=values["note"], contact_id=values["contact"], address_id=values["address"],
                         enclose=values["enclose"], fee=values["fee"], without_costs=values["costs"])
        outcome = reminder_review.change_letter(desk, draft.letter_id, wanted, values["channel"])
        if outcome.done and values["level"] != text.level:
            return reminder_review.change_level(desk, draft.letter_id, values["level"])
        return outcome

    fields = [FormField("level", _("Level"), level), FormField("fee", _("Fee"), fee), FormField("costs", "", costs),
              FormField("channel", _("Sent"), channel), FormField("contact", _("Contact"), contact),
              FormField("address", _("Address"), address), FormField("enclose", _("Copies of invoices"), enclose),
              FormField("subject", _("Subject"), title), FormField("beginning", _("Opening text"), first),
              FormField("ending", _("Closing text"), last), FormField("note", _("Note"), note)]
    return form_dialog.show(FormDialog(parent, _("Adjust the letter to {name}").format(name=draft.name), fields, save,
                                       width=640)).done


def before_issuing(context: Context, parent: QWidget, letter_ids: Sequence[int], day: date) -> date | None:
    """The batch by currency, its numbers and the posting date; None when she goes back, which is the default (WIN-23)."""
    sums = reminder_issue.summary(context.desk, letter_ids)
    region = i18n.region()
    lines = column(spacing=6)
    for s in sums:
        words = i18n.filled(_("{count:letter|letters} · {vouchers:voucher|vouchers}"), count=s.letters, vouchers=s.vouchers)
        lines.addLayout(row(Label(s.currency, 13, 600), Label(words, 13, 400, "text2"), None,
                            Label(i18n.money(s.asked, s.currency, region), 13, 600)))
        parts = [f"{name} {i18n.money(amount, s.currency, region)}" for name, amount in (
            (_("Costs"), s.fees), (_("Interest"), s.interest), (_("VAT"), s.vat)) if amount]
        if parts:
            lines.addWidget(Label(" · ".join(parts), 12, 400, "text3"))
    ahead = numbers.ahead(context.desk, letters.TABLE, day, len(letter_ids))
    if ahead is not None:
        lines.addLayout(row(Label(_("Numbers"), 13, 400, "text2"), Label(" – ".join(dict.fromkeys(ahead)), 13, 500), None))
    posting = DateField(_("Posting date"), lambda: context.desk.today, width=140,
                        doubts=lambda at: posting_dates.doubts(context.desk, at, VoucherSource.CLT))
    posting.set_value(day)
    lines.addLayout(row(Label(_("Posting date"), 13, 400, "text2"), posting, None))
    answer = dialogs.ask(
        parent, i18n.filled(_("Issue {count:letter|letters}?"), count=len(letter_ids)),
        _("Each letter gets its number and its costs are posted. This can only be taken back by cancelling."),
        (dialogs.Answer("issue", i18n.filled(_("Issue {count:letter|letters}"), count=len(letter_ids))),
         dialogs.Answer("back", _("Go back"), safe=True, primary=True)), holder(lines))
    return (posting.value() or day) if answer == "issue" else None


def way_out(parent: QWidget, count: int) -> letters.Way | None:
    """How a batch is put into files; None when she went back (WIN-24, LTR-34, 50)."""
    files = ChoiceField(_("Files"), [Choice("single", _("One file per letter")), Choice("merged", _("One file for all")),
                                     Choice("both", _("Both"))])
    sort = ChoiceField(_("Order"), [Choice("customer", _("Customer number")), Choice("name", _("Name")),
                                    Choice("postcode", _("Postcode")), Choice("country", _("Country and postcode")),
                                    Choice("sheets", _("Number of pages"))])
    duplex = CheckField(_("Each letter starts on a front side"))
    files.set_value("single")
    sort.set_value("customer")

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[letters.Way]:
        return Outcome(letters.Way(values["files"] != "merged", values["files"] != "single", values["sort"], values["duplex"]))

    fields = [FormField("files", _("Files"), files), FormField("sort", _("Order"), sort), FormField("duplex", "", duplex)]
    outcome: Outcome[letters.Way] = form_dialog.show(FormDialog(
        parent, i18n.filled(_("Save {count:letter|letters}"), count=count), fields, save, save_words=_("Choose a folder")))
    return outcome.value

"""The dialogs of an interest run: its options, one note adjusted, the batch before it is issued (WIN-20, 23, 40)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import interest as queries
from app.services import numbers, posting_dates, reminder_checks
from app.services.interest import checks, issuing, review
from app.services.interest.options import RunOptions
from app.settings import INTEREST_SKIP_DISPUTED, INTEREST_SKIP_PROMISED
from app.views.collections.run_page import sentence
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.widgets import Label, column, holder, row

METHODS = {"average_daily_balance": N_("Average daily balance"), "balance_due": N_("Balance due"), "periodic": N_("Periodic")}
PROFILES = {"account": N_("Of the customer"), "transaction": N_("Of the oldest entry")}


def run_options(context: Context, parent: QWidget, now: RunOptions) -> RunOptions | None:
    """The parameters of a run with what is to be known before it; None when she went back (INT-30, WIN-20, 40)."""
    desk = context.desk
    with desk.reading() as session:
        known = queries.terms(session, desk.company_id, desk.language)
    to_date = DateField(_("To date"), lambda: desk.today, width=140,
                        doubts=lambda at: posting_dates.doubts(desk, at, VoucherSource.INT))
    from_date = DateField(_("From date"), lambda: desk.today, width=140)
    to_date.set_value(now.document_date)
    from_date.set_value(now.first_day)
    who = TextField(_("Customers"), placeholder=_("All, or a filter such as 1000..1999"))
    who.set_value(now.numbers)
    terms = ChoiceField(_("Interest terms"), [Choice(None, _("All")), *(Choice((i,), w) for i, w in known)])
    terms.set_value(now.terms_ids)
    method = ChoiceField(_("Method"), [Choice(None, _("All")), *(Choice((m,), _(w)) for m, w in METHODS.items())])
    method.set_value(now.methods)
    least = AmountField(_("Minimum interest"), currency=context.currency, width=140)
    least.set_value(now.minimum)
    least.setPlaceholderText(_("As the terms"))
    profile = ChoiceField(_("Posting profile"), [Choice(p, _(w)) for p, w in PROFILES.items()])
    profile.set_value(now.profile if now.profile in PROFILES else "account")
    voucher = ChoiceField(_("Vouchers"), [Choice(False, _("One per note")), Choice(True, _("One per customer"))])
    voucher.set_value(now.summary_voucher)
    switches = {"skip_disputed": (_(INTEREST_SKIP_DISPUTED.label), now.skip_disputed),
                "skip_promised": (_(INTEREST_SKIP_PROMISED.label), now.skip_promised)}
    fields = [FormField("document_date", _("To date"), to_date), FormField("first_day", _("From date"), from_date, beside=True),
              FormField("numbers", _("Customers"), who), FormField("terms_ids", _("Interest terms"), terms),
              FormField("methods", _("Method"), method, beside=True), FormField("minimum", _("Minimum interest"), least),
              FormField("profile", _("Posting profile"), profile, beside=True),
              FormField("summary_voucher", _("Vouchers"), voucher)]
    fields += [FormField(name, "", CheckField(words, checked=on)) for name, (words, on) in switches.items()]

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[RunOptions]:
        return Outcome(replace(now, **{**values, "document_date": values["document_date"] or now.document_date,
                                       "numbers": values["numbers"] or ""}))

    told = [Label("• " + sentence(p), 12, 400, "warning_t" if p.weight == "warning" else "text2", wrap=True)
            for p in (*reminder_checks.before(desk), *checks.before(desk)) if p.code != "WIN-20-bank"]
    form = FormDialog(parent, _("Options of the interest run"), fields, save, save_words=_("Suggest"), width=680,
                      body=_("Without a from date interest runs from the due date of each entry, without what was charged "
                             "before."),
                      inner=holder(column(*told, spacing=4)) if told else None)
    outcome: Outcome[RunOptions] = form_dialog.show(form)
    return outcome.value


def adjust(context: Context, parent: QWidget, note: queries.DraftRow, line: queries.LineRow | None) -> Outcome[Any] | None:
    """Less interest of an entry, or fee and way of the whole note; None when she went back (INT-32)."""
    desk = context.desk
    if line is not None:
        amount = AmountField(_("Interest"), currency=note.currency, width=140)
        amount.set_value(line.interest)
        body = _("{document}: {amount} was reckoned. Less can be charged, never more.").format(
            document=line.document, amount=i18n.money(line.computed, note.currency, i18n.region()))
        outcome: Outcome[Any] = form_dialog.show(FormDialog(
            parent, _("Reduce the interest"), [FormField("interest", _("Interest"), amount)],
            lambda values, _confirmed: review.reduce(desk, note.note_id, line.line_id, values["interest"] or 0), body=body))
        return outcome if outcome.done else None
    fee = AmountField(_("Fee"), currency=note.currency, width=140)
    fee.set_value(note.fee)
    channel = ChoiceField(_("Sent"), [Choice("print", _("On paper")), Choice("email", _("By e-mail with PDF")),
                                      Choice("both", _("On paper and by e-mail"))])
    channel.set_value(note.channel)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        if values["fee"] != note.fee:
            changed = review.change_fee(desk, note.note_id, values["fee"])
            if not changed.done:
                return changed
        return review.change_channel(desk, note.note_id, values["channel"])

    outcome = form_dialog.show(FormDialog(
        parent, _("Adjust the note to {name}").format(name=note.name),
        [FormField("fee", _("Fee"), fee), FormField("channel", _("Sent"), channel)], save))
    return outcome if outcome.done else None


def add_entry(context: Context, parent: QWidget, note: queries.DraftRow) -> Outcome[Any] | None:
    """An entry of the customer that is not on the note; None when there is none or she went back (INT-23)."""
    with context.desk.reading() as session:
        found = queries.addable(session, note.note_id)
    if not found:
        return None
    entry = ChoiceField(_("Entry"), [Choice(i, number) for i, number in found])
    outcome: Outcome[Any] = form_dialog.show(FormDialog(
        parent, _("Add an entry to the note"), [FormField("entry", _("Entry"), entry)],
        lambda values, _confirmed: review.add_entry(context.desk, note.note_id, values["entry"])))
    return outcome if outcome.done else None


def before_issuing(context: Context, parent: QWidget, note_ids: Sequence[int], day: date) -> date | None:
    """The batch by currency, its numbers and the posting date; None when she goes back, which is the default (WIN-23)."""
    region, lines = i18n.region(), column(spacing=6)
    for s in issuing.summary(context.desk, note_ids):
        words = i18n.filled(_("{count:interest note|interest notes} · {vouchers:voucher|vouchers}"), count=s.notes,
                            vouchers=s.vouchers)
        lines.addLayout(row(Label(s.currency, 13, 600), Label(words, 13, 400, "text2"), None,
                            Label(i18n.money(s.asked, s.currency, region), 13, 600)))
        parts = [f"{name} {i18n.money(amount, s.currency, region)}" for name, amount in (
            (_("Interest"), s.interest), (_("Fee"), s.fees), (_("Compensation"), s.compensation), (_("VAT"), s.vat)) if amount]
        lines.addWidget(Label(" · ".join(parts), 12, 400, "text3"))
    ahead = numbers.ahead(context.desk, queries.TABLE, day, len(note_ids))
    if ahead is not None:
        lines.addLayout(row(Label(_("Numbers"), 13, 400, "text2"), Label(" – ".join(dict.fromkeys(ahead)), 13, 500), None))
    posting = DateField(_("Posting date"), lambda: context.desk.today, width=140,
                        doubts=lambda at: posting_dates.doubts(context.desk, at, VoucherSource.INT))
    posting.set_value(day)
    lines.addLayout(row(Label(_("Posting date"), 13, 400, "text2"), posting, None))
    count = len(note_ids)
    answer = dialogs.ask(
        parent, i18n.filled(_("Issue {count:interest note|interest notes}?"), count=count),
        _("Each note gets its number and its interest is posted. This can only be taken back by cancelling or reversing."),
        (dialogs.Answer("issue", i18n.filled(_("Issue {count:interest note|interest notes}"), count=count)),
         dialogs.Answer("back", _("Go back"), safe=True, primary=True)), holder(lines))
    return (posting.value() or day) if answer == "issue" else None

"""The forms of payment files: asked for, written, once more, taken out (REF-04, REF-07, ERR-04)."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app import i18n
from app.core.problems import Outcome, Problem, standing
from app.core.words import N_
from app.i18n import _
from app.services import refunds
from app.services.refunds import FileWish, MadeFile, advice_mail
from app.views.kit import file_dialogs, form_dialog, mailing
from app.views.kit.context import Context
from app.views.kit.date_field import DateField
from app.views.kit.fields import CheckField, Choice, ChoiceField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.tills.receipts_page import DRAFTS, opened

KINDS = N_("Payment files (*.xml)")
WIDTH = 620
ADVICES: mailing.Verbs[int] = mailing.Verbs(
    lambda desk, keys, confirmed: advice_mail.ready(desk, keys, confirmed=confirmed),
    lambda desk, keys, confirmed, progress: advice_mail.send(desk, keys, confirmed=confirmed, progress=progress),
    advice_mail.text, advice_mail.undone, advice_mail.on_paper, N_("Looking at the refund advices…"),
    N_("{count:advice stays|advices stay} behind:"), N_("{count:advice is|advices are} to be printed."))
"""What a page needs to mail advices (REF-05)."""
VERSIONS = ("pain.001.001.09", "pain.001.001.03")
Values = Mapping[str, Any]


def make(page: Page, context: Context, refund_ids: Sequence[int]) -> MadeFile | None:
    """Ask from which account and when, then where to, and write the file; None when she went back."""
    desk = context.desk
    seen = refunds.propose_file(desk, refund_ids, FileWish(desk.today))
    if standing(seen.problems, frozenset()):
        page.tell_problems(seen.problems)
        return None
    day = DateField(_("Carried out on"), lambda: desk.today, width=140)
    bank = ChoiceField(_("Paid from"), [Choice(i, f"{iban} · {code}") for i, iban, code in refunds.banks(desk)], width=320)
    version = ChoiceField(_("Version"), [Choice(v, v) for v in VERSIONS], width=220)
    book = CheckField(_("Book as paid now, not when the bank statement shows it"))
    for field, value in ((day, desk.today), (bank, seen.bank_id), (version, seen.version.value), (book, False)):
        field.set_value(value)
    made: list[MadeFile] = []
    names: list[str] = []

    def save(v: Values, confirmed: frozenset[str]) -> Outcome[Any]:
        wish = FileWish(v["day"] or desk.today, v["bank"], type(seen.version)(v["version"]), bool(v["book"]))
        wrong = refunds.propose_file(desk, refund_ids, wish).problems
        if standing(wrong, confirmed):
            return Outcome(None, wrong)
        if not confirmed:
            names[:] = [file_dialogs.save_name(form, _("Payment file"), refunds.file_name(desk), _(KINDS))]
        if not names[0]:
            return Outcome(None)
        outcome = refunds.make_file(desk, refund_ids, wish, Path(names[0]), confirmed=confirmed)
        made.extend([] if outcome.value is None else [outcome.value])
        return outcome

    total = "" if seen.total is None else i18n.money(seen.total.amount, seen.total.currency, i18n.region())
    words = i18n.filled(_("{count:refund|refunds}, {sum}: the file is given to the bank, in its online banking for example."),
                        count=seen.count, sum=total)
    fields = [FormField("day", _("Carried out on"), day, required=True), FormField("bank", _("Paid from"), bank, required=True),
              FormField("version", _("Version"), version), FormField("book", "", book)]
    form = FormDialog(page, _("Payment file"), fields, save, body=words, save_words=_("Save file…"),
                      go_on=_("Post all the same"), width=WIDTH)
    form_dialog.show(form)
    return made[0] if made else None


def again(page: Page, context: Context, refund_id: int) -> MadeFile | None:
    """Ask where to, and write the file of a refund once more."""
    name = file_dialogs.save_name(page, _("File once more"), refunds.file_name(context.desk), _(KINDS))
    outcome = refunds.again(context.desk, refund_id, Path(name)) if name else None
    if outcome is None or outcome.value is None:
        if outcome is not None:
            page.tell_problems(outcome.problems)
        return None
    return outcome.value


def withdraw(page: Page, context: Context, refund_ids: Sequence[int]) -> Outcome[int] | None:
    """Ask why, and let the refunds wait for another file; None when she went back."""
    reason = TextField(_("Reason"), most=250, width=420)
    body = _("For money that never left: the file stayed here, or the bank refused it. What the bank told may stand below.")
    form = FormDialog(page, _("Take out of the file"), [FormField("reason", _("Reason"), reason)],
                      lambda v, _confirmed: refunds.withdraw(context.desk, refund_ids, v["reason"]), body=body,
                      save_words=_("Take out of the file"), width=WIDTH)
    done: Outcome[int] = form_dialog.show(form)
    return done if done.value is not None else None


def drafts(page: Page, context: Context, refund_ids: Sequence[int]) -> list[Problem]:
    """A draft of an e-mail with each advice in the mail program; what cannot be mailed, and why (COL-34)."""
    problems: list[Problem] = []
    for key in refund_ids[:DRAFTS]:
        outcome = advice_mail.mail_draft(context.desk, key)
        if not outcome.done and all(p.key for p in outcome.problems):
            confirmed = context.confirm(outcome.problems, _("Send again"))
            if confirmed is None:
                continue
            outcome = advice_mail.mail_draft(context.desk, key, confirmed=confirmed)
        if outcome.value is None:
            problems += outcome.problems
        else:
            opened(page, "mail", *outcome.value, _("No mail program opened the draft. It lies here: {path}"))
    return problems

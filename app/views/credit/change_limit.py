"""*Change limit…* and *Temporary limit…*: a journal of one line in a small form, posted at once or submitted (P-24, W-01)."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut

from app import i18n
from app.core.facts import Ref
from app.core.problems import Outcome
from app.i18n import _
from app.services import limits
from app.services.limits import Held, Party, Posted
from app.views.credit.rules_simulation import SimulationDialog
from app.views.kit import form_dialog
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.widgets import Button, holder, row


def change(page: Page, party: Party, type: str = limits.LIMIT) -> bool:
    """Ask for the new limit and post it; what became of it is told on the page. False when she went back."""
    desk = page.context.desk
    held = limits.of_desk(desk, [party]).get(party)
    if held is None:
        return False
    outcome = form_dialog.show(_form(page, held, type))
    if outcome.value is None:
        return False
    posted: Posted = outcome.value
    if posted.number:
        page.tell("success", _("The credit limit was changed by adjustment {number}.").format(number=posted.number))
    else:
        page.tell("info", _("The change waits for the approver."), "", [
            (_("Command::Open"), lambda: page.context.navigate("limit_journal", journal_id=posted.journal_id))])
    return True


def _form(page: Page, held: Held, type: str) -> FormDialog:
    desk, temporary = page.context.desk, type == limits.TEMPORARY
    reason = ChoiceField(_("Reason"), [Choice(None, ""), *(Choice(i, w) for i, w in limits.reasons(desk))])
    found = [FormField("new_limit", _("New limit"), AmountField(_("New limit"), currency=held.currency), required=True)]
    if temporary:
        found.append(FormField("starts", _("From"), DateField(_("From"), lambda: desk.today), required=True))
    until = DateField(_("New until"), lambda: desk.today)
    found += [FormField("ends", _("New until"), until, required=temporary), FormField("reason", _("Reason"), reason),
              FormField("note", _("Note"), TextField(_("Note"), most=250))]
    if temporary:
        found.append(FormField("end_earlier", "", CheckField(_("End an earlier temporary limit the day before"))))

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Posted]:
        return limits.change_one(desk, held.party, type, values["new_limit"], starts=values.get("starts"), ends=values["ends"],
                                 reason=values["reason"], note=values["note"], end_earlier=bool(values.get("end_earlier")),
                                 confirmed=confirmed)

    title = _("Temporary limit of {name}") if temporary else _("Change the limit of {name}")
    simulate = Button(_("Simulate"), "default", "play")
    form = FormDialog(page, title.format(name=held.name), found, save, body=_now(held, temporary=temporary),
                      save_words=_("Post"), go_on=_("Post all the same"), inner=holder(row(simulate, None)))
    simulate.clicked.connect(lambda _checked=False: _simulate(page, form, held))
    QShortcut(QKeySequence("Ctrl+F9"), form, simulate.click)
    if not temporary:
        until.set_value(held.expires)
    return form


def _simulate(page: Page, form: FormDialog, held: Held) -> None:
    """Which open orders the typed limit would hold or free, before it is posted (W-04)."""
    amount = form.fields["new_limit"].value()
    if amount is None:
        form.fields["new_limit"].setFocus()
        return
    SimulationDialog(page, form, party=held.party, limit=amount).exec()


def _now(held: Held, *, temporary: bool) -> str:
    """What the limit is now."""
    region = i18n.region()
    words = _("Now {amount}").format(amount=i18n.money(held.limit, held.currency, region))
    if held.expires is not None:
        words = _("Now {amount} until {day}").format(amount=i18n.money(held.limit, held.currency, region),
                                                     day=i18n.day(held.expires, region))
    told = [words + "."]
    if temporary:
        told += [_("Temporary: {amount} from {first} to {last}.").format(
            amount=i18n.money(p.amount, held.currency, region), first=i18n.day(p.starts, region), last=i18n.day(p.ends, region))
            for p in held.current]
    return " ".join(told)


def by_way_out(page: Page, target: Ref | None) -> None:
    """The button under a message about a limit."""
    if target is not None:
        change(page, ("group" if target[0] == "credit_group" else "customer", target[1]))

"""Which document of an order is shown, printed or mailed: what was posted of it, or a pro forma (ORD-040, 041, 050, 064)."""

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.sales import STEP_NAMES
from app.services.credit import checking
from app.services.sales import papers
from app.services.sales.document import Document
from app.services.sales.steps import Step
from app.views.kit import form_dialog
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.sales import mailing, paper_files

STEPS = {"order_confirmation": Step.CONFIRMATION, "picking_list": Step.PICKING_LIST, "packing_slip": Step.PACKING_SLIP}
DOES = {"show": N_("Show the PDF"), "print": N_("Print it"), "mail": N_("Send it by e-mail")}


def show(page: Page, document: Document) -> None:
    """Ask for one of the documents of a kept order and what to do with it; the newest is proposed."""
    desk = page.context.desk
    found = papers.of_order(desk, document.ref[1])
    offered = [Choice(kept.ref, f"{_(STEP_NAMES[STEPS[kept.ref[0]].value])} {kept.number}   {i18n.day(kept.day, i18n.region())}")
               for kept in found]
    field = ChoiceField(_("Which document?"), [*offered, Choice(None, _("Pro forma invoice, as the order stands now"))])
    field.set_value(found[0].ref if found else None)
    does = ChoiceField(_("What to do"), [Choice(name, _(words)) for name, words in DOES.items()])
    outcome: Outcome[int] = form_dialog.show(FormDialog(
        page, _("Print documents"), [FormField("ref", _("Which document?"), field), FormField("does", _("What to do"), does)],
        lambda _values, _confirmed: Outcome(1), body=_("Nothing is stored of a pro forma; it has no number."),
        save_words=_("Go on")))
    if not outcome.done:
        return
    if field.value() is None:
        if held := checking.pro_forma(desk, [document.ref[1]]):
            page.tell_problems(held)
        else:
            paper_files.show_printed(page, papers.pro_forma(desk, document))
    elif does.value() == "print":
        paper_files.print_out(page, [field.value()])
    elif does.value() == "mail":
        mailing.go(page, [field.value()])
    else:
        paper_files.show(page, [field.value()])

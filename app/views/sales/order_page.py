"""A sales order: its lines with what is delivered and invoiced of them, and the steps that go on from it (SWN-03)."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.sales import STATUS_NAMES, STATUS_TONES, STEP_NAMES
from app.services.credit.strip import Strip
from app.services.sales import in_advance as advances
from app.services.sales import orders, quotations
from app.services.sales.document import Document, Kind
from app.services.sales.orders import Opened, Status
from app.services.sales.steps import Step
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fast_tab import FastTab
from app.views.kit.fields import Choice, ChoiceField, NumberField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.label_grid import label_grid
from app.views.sales import files_dialog, paper_dialog, return_dialog, step_dialog
from app.views.sales.charged_page import ChargedPage
from app.views.sales.order_credit import OrderCredit
from app.views.sales.verbs import Needs

STEPS = ((Step.CONFIRMATION, "confirm", N_("Confirm"), "Alt+1", "check"),
         (Step.PICKING_LIST, "pick", N_("Pick"), "Alt+2", "clipboard-list"),
         (Step.PACKING_SLIP, "deliver", N_("Deliver"), "Alt+3", "map-pin"),
         (Step.INVOICE, "invoice", N_("Post invoice"), "F9", "file-text"))
"""The steps of an order: command, words, key, icon."""


class OrderPage(ChargedPage):
    """One order; a new one begins with its customer."""

    kind = Kind.ORDER
    form_name = prefix = "order"
    save_first = N_("Save the order first.")

    def __init__(self, context: Context, document_id: int | None = None, begun: Document | None = None,
                 customer_id: int | None = None) -> None:
        self.opened: Opened | None = None
        self.crumbs = _("Sales orders")
        super().__init__(context, _("New sales order"), document_id, begun, customer_id)

    # ------------------------------------------------------------ commands

    def make_commands(self) -> None:
        """Saving, the steps, and what else becomes of an order."""
        self.begin_charges()
        self.save_verb(self.save)
        for step, name, words, key, icon in STEPS:
            self.verb(name, _(words), lambda step=step: self.step(step), Needs.BEGUN, key=key, icon=icon,  # type: ignore[misc]
                      primary=step is Step.INVOICE)
        self.more("post_print", _("Post and print"), lambda: self.step(Step.INVOICE, printed=True), Needs.BEGUN, key="Shift+F9",
                  icon="printer")
        self.more("post_new", _("Post and new"), self.post_and_new, Needs.BEGUN, key="Alt+F9", icon="plus")
        self.more("remainder", _("Deliver remainder"), self.set_remainder, Needs.OPEN, icon="hourglass")
        self.more("close", _("Close order"), self.close_order, Needs.OPEN, icon="circle-check")
        self._reopen = self.more("reopen", _("Reopen"), self.reopen, icon="undo-2")
        self.more("in_advance", _("Prepayment invoice"), self.in_advance, Needs.OPEN, icon="hand-coins")
        self.more("stop", _("Do not process"), self.stop, Needs.KEPT, icon="ban")
        self._return = self.more("credit", _("Create credit note"), self.credit, icon="file-minus-2")
        self.more("print", _("Print documents"), self.print_papers, Needs.KEPT, key="Ctrl+P", icon="printer", writes=False)
        self.files_command()
        self.credit_control = OrderCredit(self)
        self._quoted = self.more("quotation", _("Open quotation"), self.open_quotation, icon="file-text", writes=False)
        self.more("copy", _("Copy order"), self.copy, Needs.KEPT, icon="copy")
        self.more("delete", _("Delete order"), self.delete, Needs.KEPT, icon="trash-2")
        self.line_verbs()
        self.ways(_("New order"), "sales_order", _("All orders"), "sales_orders")
        self.keys = [("Ctrl+S", _("Save")), ("F9", _("Post invoice")), ("Shift+F9", _("Post and print")),
                     ("Alt+F9", _("Post and new")), ("Alt+1", _("Confirm")), ("Alt+3", _("Deliver")),
                     ("Ctrl+Insert", _("Insert line"))]

    def head_tabs(self) -> Mapping[str, FastTab]:
        """Customer and dates in sight, terms and delivery folded."""
        form = self.form
        general = label_grid(((_("Customer"), form.customer), form.text("customer_reference", _("Customer reference"), 35)),
                             (form.day("order_date", _("Order date")), form.day("requested", _("Requested delivery"))))
        delivery = form.delivery(form.day("confirmed_date", _("Confirmed delivery")),
                                 form.check("partial_delivery", _("Partial deliveries allowed")))
        return {"general": FastTab(_("Sales order"), general), "terms": FastTab(_("Terms and VAT"), form.terms(), opened=False),
                "delivery": FastTab(_("Delivery and texts"), delivery, opened=False), "charges": self.charges_tab()}

    # ------------------------------------------------------------ the document

    def begin_for(self, customer_id: int) -> Outcome[Document]:
        """A new order."""
        return orders.new(self.desk, customer_id)

    def read(self, document_id: int) -> Document | None:
        """The order as it stands."""
        self.opened = orders.load(self.desk, document_id)
        return self.opened.document if self.opened is not None else None

    def keep(self, document: Document, confirmed: frozenset[str]) -> Outcome[Document]:
        """Save; the first time it gets its number."""
        outcome = orders.save(self.desk, document, confirmed=confirmed)
        if outcome.value is not None:
            self.opened = orders.load(self.desk, outcome.value.ref[1])
        return outcome

    def title_of(self, document: Document) -> tuple[str, str, Sequence[tuple[str, str, str]]]:
        """Number and where it stands."""
        found = self.opened
        if document.id is None or found is None:
            return _("New sales order"), "", ()
        chips = [(_(STATUS_NAMES[found.status.value]), *STATUS_TONES[found.status.value])]
        if found.step is not Step.NONE:
            chips.append((_(STEP_NAMES[found.step.value]), "neutral", "file"))
        if found.stopped:
            chips.append((_("Not to be processed: {reason}").format(reason=found.stopped), "danger", "no"))
        if found.changed:
            chips.append((_("Changed since the confirmation"), "warning", "half"))
        chips += self.credit_control.chips()
        chips += files_dialog.chip(self.desk, document.ref)
        return document.number or "", self.form.name_of(document.head.order_account_id), chips

    def closed(self) -> str:
        """Finished orders stay as they are."""
        if self.opened is None or self.document is None or self.document.id is None:
            return ""
        if self.opened.archived:
            return _("The order is archived.")
        return _("The order is finished; reopen it to change it.") if self.opened.closed else ""

    def barred(self) -> str:
        """What is invoiced or cancelled as a whole has no step left."""
        under_way = self.opened is None or not self.is_kept or self.opened.status in (Status.OPEN, Status.DELIVERED)
        return "" if under_way else self.closed() or self.what_next()

    def allow_commands(self) -> None:
        """Some ways lead somewhere only after something happened."""
        super().allow_commands()
        lines = self.document.lines if self.is_kept and self.document is not None else ()
        self._reopen.allow(any(line.cancelled for line in lines), _("Nothing of this order is cancelled."))
        self._return.allow(any(line.invoiced > 0 for line in lines), _("Nothing of this order is invoiced yet."))
        self._quoted.allow(self._quotation() is not None, _("This order was not made of a quotation."))
        self.credit_control.allow()

    def credit_of(self, document: Document, total: int) -> Strip | None:
        """The credit bar while the order is typed."""
        return self.credit_control.strip(document, total)

    def what_next(self) -> str:
        """One line that says what happens next."""
        found = self.opened
        if self.document is None:
            return _("Choose the customer who orders.")
        if self.document.id is None or found is None:
            return _("Enter the lines, then save, confirm, deliver or invoice at once.")
        if found.stopped:
            return _("Nothing goes on until “Do not process” is switched off.")
        if found.status is Status.OPEN:
            left = sum(1 for line in found.document.lines if line.quantity - line.delivered - line.cancelled)
            return i18n.filled(_("{count:line is|lines are} still to be delivered; deliver, or invoice at once."), count=left)
        if found.status is Status.DELIVERED:
            return _("Everything is delivered; the invoice comes next.")
        return _("The order is invoiced.") if found.status is Status.INVOICED else _("The order is cancelled.")

    # ------------------------------------------------------------ verbs

    def step(self, step: Step, *, printed: bool = False) -> bool:
        """The dialog of a step; what is typed is saved first. Says whether it made any; `printed`: print those (DOC-004)."""
        document = self.as_kept()
        if document is None:
            return False
        results = step_dialog.show(self, self.context, step, [document.ref[1]])
        self.again_from_file()
        step_dialog.tell(self, step, results, asked=printed)
        return any(result.made for result in results)

    def post_and_new(self) -> None:
        """Post the invoice, and begin the next order."""
        if self.step(Step.INVOICE):
            self.context.navigate("sales_order")

    def again_from_file(self) -> None:
        """Show the order as the file has it now."""
        if self.document is not None and self.document.id is not None:
            self.show_document(self.read(self.document.id))
            self.keeper.rebase()
            self.history.begin()

    def _done(self, outcome: Outcome[Any], words: str) -> None:
        if outcome.done:
            self.again_from_file()
            self.tell("success", words)
        else:
            self.tell_problems(outcome.problems)

    def _sure(self, title: str, body: str, verb: str) -> bool:
        """Does she want it?"""
        return self.context.ask(title, body, (dialogs.Answer("yes", verb, primary=True),
                                              dialogs.Answer("back", _("Go back"), safe=True))) == "yes"

    def _key(self) -> int:
        assert self.document is not None
        return self.document.ref[1]

    def close_order(self) -> None:
        """Cancel every remainder."""
        if self._sure(_("Close this order?"), _("What is still to be delivered is cancelled. It can be reopened."),
                      _("Close order")):
            self._done(orders.close(self.desk, self._key()), _("The order is closed."))

    def reopen(self) -> None:
        """Restore what was cancelled."""
        self._done(orders.reopen(self.desk, self._key()), _("The order is open again."))

    def set_remainder(self) -> None:
        """The quantity still to deliver of the current line (ORD-024)."""
        at = self.grid.current()
        lines = self.document.lines if self.document else ()
        if not 0 <= at < len(lines) or lines[at].id is None:
            self.tell("info", _("Choose a line first."))
            return
        line = lines[at]
        field = NumberField(_("Still to deliver"), places=5)
        field.set_value(max(Decimal(0), line.quantity - line.delivered - line.cancelled))

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return orders.set_remainders(self.desk, self._key(), {line.id or 0: values["remainder"] or Decimal(0)})

        outcome: Outcome[int] = form_dialog.show(FormDialog(
            self, _("Deliver remainder"), [FormField("remainder", _("Still to deliver"), field)], save,
            body=_("0 cancels the rest of the line; what was ordered stays to be seen.")))
        if outcome.done:
            self._done(outcome, _("The remainder is changed."))

    def in_advance(self) -> None:
        """A percentage of the order is invoiced before it is delivered (FTI-060)."""
        if self.as_kept() is None:
            return
        field = NumberField(_("Percentage in advance"), places=4)
        outcome: Outcome[Document] = form_dialog.show(FormDialog(
            self, _("Prepayment invoice"), [FormField("percent", _("Percentage in advance"), field, required=True)],
            lambda values, _confirmed: advances.draft(self.desk, self._key(), values["percent"] or Decimal(0)),
            body=_("A draft is made for this part of the order. The final invoice takes it off again."),
            save_words=_("Make draft")))
        if outcome.value is not None:
            self.context.navigate("invoice", document_id=outcome.value.id)

    def stop(self) -> None:
        """Switch *do not process* on with a reason, or off."""
        if self.opened is not None and self.opened.stopped:
            self._done(orders.stop(self.desk, self._key(), None), _("The order goes on."))
            return
        with self.desk.reading() as session:
            reasons = choices.reasons(session, self.desk.company_id, self.desk.language, "status")
        field = ChoiceField(_("Reason"), [Choice(*pair) for pair in reasons])
        outcome: Outcome[int] = form_dialog.show(FormDialog(
            self, _("Do not process"), [FormField("reason", _("Reason"), field, required=True)],
            lambda values, _confirmed: orders.stop(self.desk, self._key(), values["reason"]),
            body=_("No step goes on until this is switched off.")))
        if outcome.done:
            self._done(outcome, _("The order is stopped."))

    def print_papers(self) -> None:
        """A document of this order as a PDF."""
        if self.document is not None and self.document.id is not None:
            paper_dialog.show(self, self.document)

    def _quotation(self) -> tuple[int, str] | None:
        kept = self.document is not None and self.document.id is not None
        return quotations.quotation_of(self.desk, self._key()) if kept else None

    def open_quotation(self) -> None:
        """The quotation this order was made of (ORD-011)."""
        found = self._quotation()
        if found is not None:
            self.context.navigate("sales_quotation", document_id=found[0])

    def copy(self) -> None:
        """A new order like this one."""
        outcome = orders.copy(self.desk, (Kind.ORDER, self._key()))
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.context.navigate("sales_order", begun=outcome.value)

    def credit(self) -> None:
        """What was invoiced comes back, in part or whole."""
        made = return_dialog.show(self, self._key())
        if made is not None:
            self.context.navigate("sales_order", document_id=made.ref[1])

    def delete(self) -> None:
        """Take it away, when nothing was posted."""
        if not self._sure(_("Delete this order?"), _("It has no documents yet; its number is not given out again."),
                          _("Delete order")):
            return
        outcome = orders.delete(self.desk, self._key())
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.setWindowModified(False)
            self.context.navigate("sales_orders")

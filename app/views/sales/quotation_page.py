"""A quotation: its lines, the versions that were sent, and the orders it became (SWN-02, ORD-010, ORD-011)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import i18n
from app.core.facts import Ref
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.sales import QUOTATION_NAMES, QUOTATION_TONES
from app.services.sales import orders, quotations
from app.services.sales.document import Document, Kind
from app.services.sales.quotations import Opened, State
from app.services.sales.steps import Step
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fast_tab import FastTab
from app.views.kit.fields import Choice, ChoiceField, DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.label_grid import label_grid
from app.views.sales import confirm_dialog, files_dialog, mailing, paper_files, step_dialog
from app.views.sales.charged_page import ChargedPage
from app.views.sales.mailing import Mail
from app.views.sales.verbs import Needs

CLOSED = (State.LOST, State.CANCELLED)


class QuotationPage(ChargedPage):
    """One quotation; a new one begins with its customer."""

    kind = Kind.QUOTATION
    form_name = prefix = "quotation"
    save_first = N_("Save the quotation first.")

    def __init__(self, context: Context, document_id: int | None = None, begun: Document | None = None,
                 customer_id: int | None = None) -> None:
        self.opened: Opened | None = None
        self.crumbs = _("Quotations")
        super().__init__(context, _("New quotation"), document_id, begun, customer_id)

    # ------------------------------------------------------------ commands

    def make_commands(self) -> None:
        """Saving, sending, the way to an order, and what else becomes of a quotation."""
        self.begin_charges()
        self.save_verb(self.save)
        self.verb("send", _("Command::Send"), self.send, Needs.BEGUN, key="Alt+1", icon="send")
        self._confirm = self.verb("confirm", _("Make order"), self.confirm, Needs.BEGUN, key="F9", icon="check", primary=True)
        self.verb("print", _("Print"), self.print_paper, Needs.KEPT, key="Ctrl+P", icon="printer", writes=False)
        self.mail = Mail(self, "quotation", self._refs, self.again_from_file)
        self.files_command()
        self.verb("lost", _("Lost"), lambda: self.close_as(State.LOST), Needs.OPEN, icon="x")
        self.more("cancel", _("Cancel quotation"), lambda: self.close_as(State.CANCELLED), Needs.OPEN, icon="ban")
        self.more("extend", _("Extend"), self.extend, Needs.OPEN, icon="hourglass")
        self.more("copy", _("Copy quotation"), self.copy, Needs.KEPT, icon="copy")
        self.more("order", _("Copy to an order"), self.copy_to_order, Needs.KEPT, icon="clipboard-list")
        self.more("delete", _("Delete quotation"), self.delete, Needs.KEPT, icon="trash-2")
        self.line_verbs()
        self._orders = self.more("orders", _("Open order"), self.open_order, icon="clipboard-list", writes=False)
        self.ways(_("New quotation"), "sales_quotation", _("All quotations"), "sales_quotations")
        self.keys = [("Ctrl+S", _("Save")), ("Alt+1", _("Command::Send")), ("F9", _("Make order")), ("Ctrl+P", _("Print")),
                     ("Ctrl+Insert", _("Insert line"))]

    def head_tabs(self) -> Mapping[str, FastTab]:
        """Customer and dates in sight, terms and delivery folded."""
        form = self.form
        general = label_grid(((_("Customer"), form.customer), form.text("customer_reference", _("Customer reference"), 35)),
                             (form.day("quotation_date", _("Quotation date")), form.day("valid_until", _("Valid until"))))
        return {"general": FastTab(_("Quotation"), general), "terms": FastTab(_("Terms and VAT"), form.terms(), opened=False),
                "delivery": FastTab(_("Delivery and texts"), form.delivery(), opened=False), "charges": self.charges_tab()}

    # ------------------------------------------------------------ the document

    def begin_for(self, customer_id: int) -> Outcome[Document]:
        """A new quotation."""
        return quotations.new(self.desk, customer_id)

    def read(self, document_id: int) -> Document | None:
        """The quotation as it stands."""
        self.opened = quotations.load(self.desk, document_id)
        return self.opened.document if self.opened is not None else None

    def keep(self, document: Document, confirmed: frozenset[str]) -> Outcome[Document]:
        """Save; the first time it gets its number."""
        outcome = quotations.save(self.desk, document, confirmed=confirmed)
        if outcome.value is not None:
            self.opened = quotations.load(self.desk, outcome.value.ref[1])
        return outcome

    def title_of(self, document: Document) -> tuple[str, str, Sequence[tuple[str, str, str]]]:
        """Number and where it stands."""
        found = self.opened
        if document.id is None or found is None:
            return _("New quotation"), "", ()
        state = found.state.value
        chips = [(_(QUOTATION_NAMES[state]), *QUOTATION_TONES[state])]
        if found.revision:
            chips.append((_("Version {number}").format(number=found.revision), "neutral", "file"))
        if found.reason:
            chips.append((found.reason, "neutral", "no"))
        chips += files_dialog.chip(self.desk, document.ref)
        return document.number or "", self.form.name_of(document.head.order_account_id), chips

    def closed(self) -> str:
        """What is lost, cancelled or ordered as a whole stays as it is."""
        if self.opened is None or self.document is None or self.document.id is None:
            return ""
        if self.opened.state in CLOSED:
            return _("The quotation is closed; copy it to begin again.")
        return _("Everything in this quotation is ordered.") if self.opened.state is State.CONFIRMED else ""

    def allow_commands(self) -> None:
        """Mail needs a kept quotation, and only what was ordered leads to an order."""
        super().allow_commands()
        self.mail.draft_action.allow(self.is_kept, _(self.save_first))
        self._orders.allow(bool(self.opened and self.opened.orders), _("No order was made of this quotation yet."))

    def what_next(self) -> str:
        """One line that says what happens next."""
        found = self.opened
        if self.document is None:
            return _("Choose the customer or prospect who asks.")
        if self.document.id is None or found is None:
            return _("Enter the lines, then save or send.")
        match found.state:
            case State.CREATED:
                return _("Send it; the PDF is kept as version {number}.").format(number=found.revision + 1)
            case State.SENT:
                day = i18n.day(found.document.own["valid_until"], i18n.region())
                return _("Valid until {day}; make an order when the customer agrees.").format(day=day)
            case State.EXPIRED:
                return _("The last day has passed: extend it, or mark it as lost.")
            case State.CONFIRMED:
                return _("Ordered: {numbers}").format(numbers=", ".join(number for _key, number in found.orders))
        return _("The quotation is closed; copy it to begin again.")

    # ------------------------------------------------------------ verbs

    def again_from_file(self) -> None:
        """Show the quotation as the file has it now."""
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

    def _key(self) -> int:
        assert self.document is not None
        return self.document.ref[1]

    def send(self) -> None:
        """The next version with its PDF, opened to be mailed or printed."""
        document = self.as_kept()
        if document is None:
            return
        outcome = quotations.send(self.desk, document.ref[1])
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        number = outcome.value.number
        self.again_from_file()
        self.tell("success", _("{number} is sent; its PDF is kept.").format(number=number),
                  actions=[(mailing.words(self), self.mail.go),
                           (_("Print"), lambda: paper_files.print_out(self, self._refs())), (_("Show PDF"), self.print_paper)])
        paper_files.when_posted(self, self._refs())

    def _refs(self) -> list[Ref]:
        return [self.document.ref] if self.document is not None and self.document.id is not None else []

    def print_paper(self) -> None:
        """The PDF of the version sent last; of one that was never sent as it stands."""
        document = self.as_kept()
        if document is not None:
            paper_files.show(self, [document.ref])

    def confirm(self) -> None:
        """An order of chosen lines."""
        document = self.as_kept()
        if document is None or self.opened is None:
            return
        made = confirm_dialog.show(self, self.opened)
        if made is None:
            return
        self.again_from_file()
        if made.invoice:
            step_dialog.tell(self, Step.INVOICE, step_dialog.show(self, self.context, Step.INVOICE, [made.order_id]))
        else:
            self.context.navigate("sales_order", document_id=made.order_id)

    def close_as(self, state: State) -> None:
        """Lost or cancelled, with the reason."""
        with self.desk.reading() as session:
            found = choices.reasons(session, self.desk.company_id, self.desk.language, "quotation_lost")
        field = ChoiceField(_("Reason"), [Choice(None, ""), *(Choice(*pair) for pair in found)])
        lost = state is State.LOST
        outcome: Outcome[int] = form_dialog.show(FormDialog(
            self, _("Quotation lost") if lost else _("Cancel quotation"),
            [FormField("reason", _("Reason"), field, required=True)],
            lambda values, _confirmed: quotations.close(self.desk, self._key(), state, values["reason"]),
            body=_("The quotation is closed and stays to be seen."),
            save_words=_("Mark as lost") if lost else _("Cancel quotation")))
        if outcome.done:
            self._done(outcome, _("The quotation is closed."))

    def extend(self) -> None:
        """Another last day."""
        field = DateField(_("Valid until"), lambda: self.desk.today)
        field.set_value(self.document.own["valid_until"] if self.document is not None else None)
        outcome: Outcome[int] = form_dialog.show(FormDialog(
            self, _("Extend quotation"), [FormField("valid_until", _("Valid until"), field, required=True)],
            lambda values, _confirmed: quotations.extend(self.desk, self._key(), values["valid_until"] or self.desk.today)))
        if outcome.done:
            self._done(outcome, _("The quotation has a new last day; send it again."))

    def copy(self) -> None:
        """A new quotation like this one."""
        outcome = quotations.copy(self.desk, (Kind.QUOTATION, self._key()))
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.context.navigate("sales_quotation", begun=outcome.value)

    def copy_to_order(self) -> None:
        """A new order like this quotation, without a link."""
        outcome = orders.copy(self.desk, (Kind.QUOTATION, self._key()))
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.context.navigate("sales_order", begun=outcome.value)

    def open_order(self) -> None:
        """The newest order made of this quotation."""
        if self.opened is not None and self.opened.orders:
            self.context.navigate("sales_order", document_id=self.opened.orders[-1][0])

    def delete(self) -> None:
        """Take it away, when it was never sent."""
        sure = self.context.ask(_("Delete this quotation?"), _("It was never sent; its number is not given out again."),
                                (dialogs.Answer("yes", _("Delete quotation"), primary=True),
                                 dialogs.Answer("back", _("Go back"), safe=True)))
        if sure != "yes":
            return
        outcome = quotations.delete(self.desk, self._key())
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.setWindowModified(False)
            self.context.navigate("sales_quotations")

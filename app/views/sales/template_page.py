"""A template of free text invoices on a page: its name, its lines, and what it sets on the head (FTI-006, 020)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.services.sales import splitting, templates
from app.services.sales.document import Document, Head, Kind
from app.views.customers import words
from app.views.kit.context import Context
from app.views.kit.fast_tab import FastTab
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.grid import Grid
from app.views.kit.label_grid import Item, label_grid
from app.views.kit.widgets import column, holder
from app.views.sales import invoice_dialogs
from app.views.sales.document_page import DocumentPage, LinesField
from app.views.sales.part_grids import PartGrids, plain
from app.views.sales.verbs import Needs


class TemplatePage(DocumentPage):
    """One template; what stays empty on its head is taken from each customer."""

    kind = Kind.TEMPLATE
    form_name, prefix = "invoice_template", "template"
    save_first = N_("Save the template first.")
    side = 0

    def __init__(self, context: Context, document_id: int | None = None, begun: Document | None = None) -> None:
        self.crumbs = _("Invoice templates")
        fresh = begun if begun is not None or document_id is not None else templates.new(context.desk)
        super().__init__(context, _("New invoice template"), document_id, fresh)

    # ------------------------------------------------------------ commands

    def make_commands(self) -> None:
        """Saving, and what belongs to lines."""
        self.parts = PartGrids(self.desk, self.editor, self._in_hand, self)
        self.save_verb(self.save, primary=True)
        self.verb("copy", _("Copy template"), self.copy, Needs.KEPT, icon="copy")
        self.verb("split", _("Distributions"), self.split, key="Alt+3", icon="arrow-left-right")
        self.verb("tokens", _("Text tokens"), self.tell_tokens, icon="info", writes=False)
        self.verb("all", _("All templates"), lambda: self.context.navigate("invoice_templates"), icon="list", writes=False)
        self.line_verbs()
        self.keys = [("Ctrl+S", _("Save")), ("Alt+3", _("Distributions")), ("Ctrl+Insert", _("Insert line")),
                     ("Ctrl+Delete", _("Delete line"))]

    def head_tabs(self) -> Mapping[str, FastTab]:
        """Name in sight, what it sets folded."""
        form = self.form
        general = label_grid((form.text("name", _("Name"), templates.NAME_LENGTH),
                              form.text("description", _("Description"), 100)),
                             (self._own("currency", _("Currency"), "currencies", ""), form.check("active", _("In use"))))
        terms = label_grid(
            (form.choice("payment_term_id", _("Payment terms"), "terms"),
             form.choice("cash_discount_id", _("Cash discount"), "discounts"),
             form.choice("payment_schedule_id", _("Payment schedule"), "schedules"),
             form.choice("payment_method_id", _("Payment method"), "methods"),
             form.choice("cost_centre_id", _("Cost centre"), "cost_centres"),
             form.choice("project_id", _("Project"), "projects")),
            (self._own("vat_group_id", _("VAT group"), "vat_groups", 0),
             form.check("prices_include_vat", _("Prices include VAT")), self._language(),
             form.choice("posting_profile_id", _("Posting profile"), "profiles"),
             form.choice("sales_group_id", _("Sales group"), "sales_groups"),
             form.text("intro", _("Opening text"), 2000), form.text("closing", _("Closing text"), 2000)))
        return {"general": FastTab(_("Invoice template"), general),
                "terms": FastTab(_("What it sets; what is empty comes from the customer"), terms, opened=False),
                "charges": FastTab(_("Charges"), holder(column(self.parts.charges, margins=(16, 2, 16, 12))), opened=False)}

    def _own(self, name: str, label: str, source: str, empty: Any) -> Item:
        """A choice that may stay with the customer."""
        found = [Choice(empty, _("Of the customer")), *(Choice(key, text) for key, text in self._choices.get(source, ()))]
        return label, self.form.add(name, ChoiceField(label, found))

    def _language(self) -> Item:
        label = _("Language")
        found = [Choice("", _("Of the customer")), *(Choice(value, text) for value, text in words.LANGUAGE_NAMES)]
        return label, self.form.add("language", ChoiceField(label, found))

    def summary_of(self, name: str) -> str:
        """What it sets, and how many charges it has."""
        if name == "charges":
            return str(len(self.parts.charges.rows) or "")
        return self.form.summary("payment_term_id", "payment_method_id") if name == "terms" and self.document is not None else ""

    # ------------------------------------------------------------ the template

    def begin_for(self, customer_id: int) -> Outcome[Document]:
        """A template has no customer."""
        return Outcome(templates.new(self.desk))

    def read(self, document_id: int) -> Document | None:
        """The template as it stands."""
        return templates.load(self.desk, document_id).value

    def keep(self, document: Document, confirmed: frozenset[str]) -> Outcome[Document]:
        """Save; under the name of another template it asks whether that one is replaced."""
        return templates.save(self.desk, document, confirmed=confirmed)

    def title_of(self, document: Document) -> tuple[str, str, Sequence[tuple[str, str, str]]]:
        """Name, and whether it is in use."""
        chips = () if document.own.get("active", True) else ((_("Inactive"), "neutral", "pause"),)
        return (_("New invoice template"), "", ()) if document.id is None else (str(document.own["name"]), "", chips)

    def copy(self) -> None:
        """A second one like it, shown at once."""
        if self.document is None or self.document.id is None or not self.leave():
            return
        outcome = templates.copy(self.desk, self.document.id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.context.navigate("invoice_template", document_id=outcome.value.id)

    def tell_tokens(self) -> None:
        """Which words in braces are filled in when an invoice is made (FTI-020)."""
        self.tell("info", _("Text tokens"), _(
            "{{period_from}} and {{period_to}}: the days of the billing period. {{month}} and {{year}}: when it begins. "
            "{{occurrence}}: how many times it came. They are filled in the language of the invoice.").format())

    # ------------------------------------------------------------ as it is typed

    def show_document(self, document: Document | None) -> None:
        """The charges come with it; amounts are shown in the company's currency where the template names none."""
        self.parts.show(document)
        super().show_document(document)
        self.parts.charges.set_read_only(self.context.closed_to_writing)
        self.lines.currency = self._currency(document)

    def _currency(self, document: Document | None) -> str:
        return (document.head.currency if document is not None else "") or self.context.currency

    def _in_hand(self) -> Document | None:
        """The template with a currency, as grids and figures need it."""
        if self.document is None:
            return None
        made = self.form.put(self.document)
        return replace(made, head=replace(made.head, currency=self._currency(made)))

    def _head_now(self) -> Head | None:
        found = self._in_hand()
        return None if found is None else found.head

    def _parts(self) -> dict[str, Any]:
        """Charges belong to what is kept while it is typed (SAF-013)."""
        return {**super()._parts(), "charges": LinesField(self.parts.charges, plain)}

    def more_grids(self) -> Mapping[str, Grid]:
        """Charges can be undone as lines can."""
        self.parts.charges.changed.connect(lambda _change: self._soon())
        return {"charges": self.parts.charges}

    def put(self, document: Document) -> Document:
        """Fields and charges."""
        return self.parts.put(self.form.put(document))

    def with_lines(self, document: Document) -> Document:
        """What hangs on a line goes with it when lines are moved or deleted (FTI-012)."""
        return super().with_lines(splitting.moved(document, {held.no: n for n, held in enumerate(self.grid.rows, 1)}))

    def add_up(self) -> None:
        """What the lines come to; VAT is known where a group or code is."""
        if self.document is None:
            self.totals.show_figures(None)
            return
        made = self.with_lines(self.put(self.document))
        self.figures = self.editor.figures(replace(made, head=replace(made.head, currency=self._currency(made))))
        self.lines.learn(self.grid, self.figures)
        self.totals.show_figures(self.figures)

    def split(self) -> None:
        """Split the current line over accounts and dimensions; parts in percent fit every amount (FTI-010, 020)."""
        at, document = self.grid.current(), self.current()
        share = None
        if document is not None and 0 <= at < len(document.lines):
            self.add_up()
            shares = self.figures.calculated.lines if self.figures is not None else ()
            share = next((s.net for s in shares if s.key == at + 1), None)
        if document is None or share is None:
            self.tell("info", _("Choose a line with an amount first."))
            return
        shown = replace(document, head=replace(document.head, currency=self._currency(document)))
        made = invoice_dialogs.split(self, self.editor, shown, at + 1, share)
        if made is not None and self.document is not None:
            rows = self.grid.rows
            parts = tuple(replace(p, target_no=rows[p.target_no - 1].no) if p.target == splitting.LINE and p.target_no else p
                          for p in made.distributions)
            self.document = replace(self.document, distributions=parts)
            self._soon()

    def _show_side(self) -> None:
        """A template belongs to nobody."""

    def first_field(self) -> QWidget | None:
        """A new template begins with its name."""
        name: QWidget = self.form.fields["name"]
        return name if self.document is None or self.document.id is None else self.grid.view

"""Questions about a draft: how a line is split, its VAT corrected, fields taken from the card, copies and templates (SWN-06)."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.i18n import _
from app.services.sales import invoices, splitting, templates
from app.services.sales.document import Document
from app.services.sales.editing import Editor, Pairs
from app.services.sales.figures import Figures
from app.services.sales.splitting import Portion
from app.views.kit import dialogs, form_dialog
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, Hit, LookupField, NumberField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.grid import Grid
from app.views.kit.grid_rows import GridColumn, GridRow, number_column
from app.views.kit.page import Page
from app.views.kit.widgets import Button, Label, column, holder, row

declare({"FTI-006-times": N_("Lines can be copied 1 to {most} times at once. Enter a number in between.")})

WIDE, HIGH, MOST_COPIES = 780, 200, 100
REFRESHED = (
    ("terms", N_("Payment terms, method, discount, schedule"), ("payment_term_id", "payment_method_id", "cash_discount_id",
                                                                 "payment_schedule_id")),
    ("vat", N_("VAT group and posting profile"), ("vat_group_id", "posting_profile_id")),
    ("delivery", N_("Delivery address, terms and mode, contact"), ("delivery_address_id", "delivery_term_id", "delivery_mode_id",
                                                                    "contact_id")),
    ("selling", N_("Sales group and document discount"), ("sales_group_id", "discount_percent")),
    ("texts", N_("Language, buyer reference, opening and closing text"), ("language", "buyer_reference", "intro", "closing")))


# ---------------------------------------------------------------- distributions

class SplitDialog(FormDialog):
    """A line over accounts, cost centres and projects: by percent, by amount, or equally (FTI-010)."""

    def __init__(self, parent: QWidget, editor: Editor, document: Document, line_no: int, amount: int) -> None:
        self._editor, self._document, self._line_no, self._amount = editor, document, line_no, amount
        self._choices: Mapping[str, Pairs] = editor.choices()
        self._currency = document.head.currency
        self.told = Label("", 13, 500, "text", wrap=True)
        self.grid = Grid(self._columns(), name=_("Distributions"), first="account", hint=_("The line goes to its own account."),
                         proposed=self._proposed, follow=self._follow)
        self.grid.setFixedHeight(HIGH)
        equal = Button(_("Equal parts"), "secondary", "scale")
        equal.clicked.connect(lambda _checked=False: self.equally())
        whole = Button(_("Not split"), "secondary", "undo-2")
        whole.clicked.connect(lambda _checked=False: self.grid.set_rows([]))
        inner = holder(column(self.grid, row(self.told, None, equal, whole, spacing=8), spacing=8))
        line = document.lines[line_no - 1]
        body = _("Line {number}, {text}: {amount} is posted to these accounts.").format(
            number=line_no, text=line.text.split("\n")[0] or editor.item_words(_item(line)), amount=self._money(amount))
        super().__init__(parent, _("Distributions"), (), self._do, body=body, inner=inner, width=WIDE)
        portions = splitting.portions(document, line_no) or splitting.own(editor.desk, document, line_no)
        self.grid.set_rows([GridRow(n, {"account": p.account_id, "cost_centre": p.cost_centre_id, "project": p.project_id,
                                        "percent": p.percent, "amount": p.amount}) for n, p in enumerate(portions, 1)])
        self.grid.changed.connect(lambda _change: self._tell())
        self._tell()
        self.grid.view.setFocus()

    def _columns(self) -> list[GridColumn]:
        found = [number_column(),
                 GridColumn("account", N_("Account"), self._account_input, lambda v, _row: self._account(v), 190, stretch=True)]
        for name, title, source in (("cost_centre", N_("Cost centre"), "cost_centres"), ("project", N_("Project"), "projects")):
            if self._choices[source]:
                found.append(self._dimension(name, title, source))
        return [*found,
                GridColumn("percent", N_("Percent"), lambda: NumberField(_("Percent"), places=4), _number, 84, right=True),
                GridColumn("amount", N_("Amount"), lambda: AmountField(_("Amount"), currency=self._currency),
                           lambda v, _row: "" if v is None else i18n.amount(v, self._currency, i18n.region()), 110, right=True)]

    def _dimension(self, name: str, title: str, source: str) -> GridColumn:
        words = dict(self._choices[source])
        choices = [Choice(None, ""), *(Choice(k, w) for k, w in self._choices[source])]
        return GridColumn(name, title, lambda: ChoiceField(_(title), choices), lambda v, _row: words.get(v, ""), 140)

    def _account_input(self) -> LookupField:
        def find(text: str) -> list[Hit]:
            return [Hit(h.item[1], f"{h.number} {h.name}") for h in self._editor.find(text) if h.item[0] == "account"]

        return LookupField(_("Account"), find, self._account)

    def _account(self, key: Any) -> str:
        return self._editor.account_words(int(key)) if key is not None else ""

    def _money(self, value: int) -> str:
        return i18n.money(value, self._currency, i18n.region())

    def _proposed(self, rows: Sequence[GridRow]) -> dict[str, Any]:
        """The account of the row above, and what is left of the whole."""
        if not rows:
            return {}
        found: dict[str, Any] = {"account": rows[-1].values.get("account")}
        if any(r.values.get("percent") is not None for r in rows):
            found["percent"] = Decimal(100) - sum((r.values.get("percent") or Decimal(0) for r in rows), Decimal(0))
        elif any(r.values.get("amount") is not None for r in rows):
            found["amount"] = self._amount - sum(r.values.get("amount") or 0 for r in rows)
        return found

    def _follow(self, held: GridRow, names: frozenset[str]) -> GridRow:
        """Percent and amount stand in for each other."""
        if "amount" in names and held.values.get("amount") is not None:
            return held.with_values({"percent": None})
        if "percent" in names and held.values.get("percent") is not None:
            return held.with_values({"amount": None})
        return held

    def equally(self) -> None:
        """All rows the same (FTI-010)."""
        self.grid.end_typing()
        self.grid.set_rows([held.with_values({"percent": None, "amount": None}) for held in self.grid.rows])
        self._tell()

    def portions(self) -> list[Portion]:
        """What the rows say."""
        return [Portion(v.get("account") or 0, v.get("cost_centre"), v.get("project"), v.get("percent"), v.get("amount"))
                for v in (held.values for held in self.grid.rows)]

    def _tell(self) -> None:
        """What each row comes to."""
        made = splitting.split_line(self._document, self._line_no, self._amount, self.portions())
        if made.value is None:
            self.told.setText("")
            return
        parts = [p.amount for p in made.value.distributions if p.target == splitting.LINE and p.target_no == self._line_no]
        self.told.setText(" + ".join(i18n.amount(p, self._currency, i18n.region()) for p in parts))

    def _do(self, _values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Document]:
        self.grid.end_typing()
        return splitting.split_line(self._document, self._line_no, self._amount, self.portions())


def split(page: Page, editor: Editor, document: Document, line_no: int, amount: int) -> Document | None:
    """Ask how a line of that amount (minor units) is split; None when she went back."""
    outcome: Outcome[Document] = form_dialog.show(SplitDialog(page, editor, document, line_no, amount))
    return outcome.value


def _item(line: Any) -> tuple[str, int] | None:
    if line.product_id is not None:
        return "product", line.product_id
    return ("account", line.account_id) if line.account_id is not None else None


def _number(value: Any, _row: GridRow) -> str:
    return "" if value is None else i18n.number(Decimal(value).normalize() + 0, i18n.region())


# ---------------------------------------------------------------- VAT

def vat(page: Page, desk: Any, document: Document, found: Figures) -> Document | None:
    """The VAT by code with its base; an amount typed over a calculated one is kept as a difference (VAT-011)."""
    currency, fields, calculated = document.head.currency, [], {}
    for one in found.calculated.rows:
        rate = i18n.number(one.code.rate.normalize() + 0, i18n.region())
        label = _("VAT {code} {rate} % of {base}").format(code=one.code.code, rate=rate,
                                                          base=i18n.amount(one.base, currency, i18n.region()))
        field = AmountField(label, currency=currency)
        field.set_value(one.vat)
        calculated[one.code.id] = one.vat - one.difference
        fields.append(FormField(f"v{one.code.id}", label, field))
    if not fields:
        page.tell("info", _("There is no VAT yet. Enter a line first."))
        return None

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Document]:
        differences = {code: values[f"v{code}"] - amount for code, amount in calculated.items()
                       if values[f"v{code}"] is not None}
        return splitting.with_vat(desk, document, differences)

    outcome: Outcome[Document] = form_dialog.show(FormDialog(
        page, _("VAT overview"), fields, save, width=560,
        body=_("The VAT may be corrected by a few cents, where the other side reckons otherwise.")))
    return outcome.value


# ---------------------------------------------------------------- card, copies, templates

def refresh(page: Page, editor: Editor, document: Document) -> Document | None:
    """Ask which fields are taken from the card as it is now (MST-075); None when she went back."""
    fields = [FormField(name, "", CheckField(_(words), checked=name == "terms")) for name, words, _names in REFRESHED]

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Document]:
        return Outcome(editor.refreshed(document, [n for name, _words, names in REFRESHED if values[name] for n in names]))

    outcome: Outcome[Document] = form_dialog.show(FormDialog(
        page, _("Refresh from customer card"), fields, save, save_words=_("Take over"),
        body=_("What is ticked becomes as it stands on the customer card now.")))
    return outcome.value


def copy(page: Page, invoice_id: int) -> None:
    """A new draft of an invoice, its signs kept or turned (FTI-006)."""
    answer = page.context.ask(_("Copy this document?"), _("A new draft is made, without number and dates."), (
        dialogs.Answer("copy", _("Copy"), primary=True), dialogs.Answer("turned", _("Copy with signs turned")),
        dialogs.Answer("back", _("Go back"), safe=True)))
    if answer not in ("copy", "turned"):
        return
    outcome = invoices.copy(page.context.desk, invoice_id, inverted=answer == "turned")
    if outcome.value is None:
        page.tell_problems(outcome.problems)
    else:
        page.context.navigate("invoice", document_id=outcome.value.id)


def copy_lines(page: Page, document: Document, numbers: Sequence[int]) -> Document | None:
    """Ask how often some lines are copied, and whether with their distributions (FTI-006)."""
    times = NumberField(_("How often"), places=0)
    times.set_value(Decimal(1))
    fields = [FormField("times", _("How often"), times, required=True),
              FormField("parts", "", CheckField(_("With their distributions"), checked=True))]

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Document]:
        times = int(values["times"] or 0)
        if not 0 < times <= MOST_COPIES:
            return Outcome(None, (error("FTI-006-times", at="times", most=MOST_COPIES),))
        return Outcome(invoices.copy_lines(document, numbers, times, distributions=bool(values["parts"])))

    outcome: Outcome[Document] = form_dialog.show(FormDialog(
        page, i18n.filled(_("Copy {count:line|lines}"), count=len(numbers)), fields, save, save_words=_("Copy"),
        body=_("The copies stand below the last line.")))
    return outcome.value


def save_template(page: Page, document: Document) -> None:
    """Keep a document under a name as a template (FTI-006)."""
    name, about = TextField(_("Name"), most=40), TextField(_("Description"), most=100)

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Document]:
        return templates.from_document(page.context.desk, document, values["name"] or "", values["about"] or "",
                                       confirmed=confirmed)

    outcome: Outcome[Document] = form_dialog.show(FormDialog(
        page, _("Save as template"), [FormField("name", _("Name"), name, required=True),
                                      FormField("about", _("Description"), about)], save, go_on=_("Replace it"),
        body=_("Lines, charges, texts and terms are kept; customer, dates and references are not.")))
    if outcome.value is not None:
        page.tell("success", _("The template “{name}” is saved.").format(name=outcome.value.own["name"]))


def from_template(page: Page, customer: LookupField) -> None:
    """A new draft from a template, with defaults of the template or of the customer (FTI-006)."""
    desk = page.context.desk
    known = templates.names(desk)
    if not known:
        page.tell("info", _("There is no template yet. Save a draft as a template first."))
        return
    template = ChoiceField(_("Template"), [Choice(*pair) for pair in known])
    source = ChoiceField(_("Defaults from"), [Choice("customer", _("Customer")), Choice("template", _("Template"))])
    template.set_value(known[0][0])
    source.set_value("customer")

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Document]:
        return templates.new_invoice(desk, values["template"], values["customer"] or 0, source=values["source"])

    outcome: Outcome[Document] = form_dialog.show(FormDialog(
        page, _("New from template"), [FormField("template", _("Template"), template),
                                       FormField("customer", _("Customer"), customer, required=True),
                                       FormField("source", _("Defaults from"), source)], save, save_words=_("Begin")))
    if outcome.value is not None:
        page.context.navigate("invoice", begun=outcome.value)

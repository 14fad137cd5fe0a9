"""The card of a product: names in four languages, price and VAT, groups, and the price agreements that count for it (MST-111)."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app import i18n
from app.core.problems import Outcome, Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries.customers import find_customers
from app.queries.listing import Column
from app.queries.products import name_of
from app.services import customers, products
from app.services.drafts import Form
from app.services.setup_tables import Kind, Record
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.date_field import DateField
from app.views.kit.drafts import DraftKeeper
from app.views.kit.fast_tab import FastTab
from app.views.kit.fields import Hit, LookupField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.reasons import require
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.undo import History, on_page
from app.views.kit.widgets import Label, column, holder
from app.views.setup import history_dialog
from app.views.setup.inputs import Maker, PlainNumberField, PriceField

LABELS, SHORT_WIDTH = 168, 150
SHORT = (Kind.DECIMAL, Kind.PERCENT)
TOP = (Kind.WORDS, Kind.TEXTS)
TABS: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("general", N_("General"), ("number", "names"), ("kind", "group_id", "unit_code", "gtin", "blocked")),
    ("price", N_("Price and VAT"), ("price", "price_currency", "price_unit", "prices_include_vat"),
     ("item_vat_group_id", "revenue_account_id")),
    ("groups", N_("Charges, commission and delivery"),
     ("charges_group_id", "commission_group_id", "cost_centre_id", "project_id"), ("over_percent", "under_percent")),
    ("texts", N_("Description on documents"), ("description",), ()))
"""The tabs: name, title, fields at the left, fields at the right."""
AGREED = (Column("customer", N_("Customers"), "text", None, 200, stretch=True), Column("item", N_("Products"), "text", None, 170),
          Column("from", N_("From quantity"), "number", None, 110), Column("price", N_("Price"), "price", None, 90),
          Column("percent", N_("Discount"), "percent", None, 90), Column("currency", N_("Currency"), "text", None, 70),
          Column("first", N_("Valid from"), "date", None, 100), Column("last", N_("until"), "date", None, 100))
MOST_ROWS, ROW_HEIGHT, HEAD_HEIGHT = 6, 30, 66


class ProductPage(Page):
    """One product; a new one when no id is given, like another one on demand."""

    def __init__(self, context: Context, product_id: int | None = None, like: int | None = None) -> None:
        super().__init__(context, _("Product"))
        found = products.load(context.desk, product_id) if product_id else None
        self.product_id = product_id if found is not None else None
        self.record = found or products.proposed(context.desk, like)
        self._maker = Maker(context.desk, context.currency)
        self.fields: dict[str, Any] = {}
        self._tabs: dict[str, FastTab] = {}
        self._commands_of()
        self.set_body(self._body_parts(), scroll=True)
        for name, field in self.fields.items():
            field.committed.connect(lambda name=name: self._left(name))
        self._fill()
        self.keeper = DraftKeeper(self, Form("product", "product", product_id), self._kept())
        self.keeper.offer()
        self.history = History(self, self.fields)
        self.keeper.taken.connect(self.history.note)
        on_page(self, self.history)

    def _commands_of(self) -> None:
        go = self.context.navigate
        self.command("product.save", _("Save"), self.save, key="Ctrl+S", icon="save", primary=True, other_keys=("Ctrl+Return",),
                     writes=True)
        self.command("product.new", _("New product"), lambda: go("product", product_id=None), key="Ctrl+N", icon="plus",
                     writes=True)
        if self.product_id is not None:
            self.command("product.copy", _("Copy"), lambda: go("product", product_id=None, like=self.product_id), icon="copy",
                         writes=True)
            self.command("product.agree", _("New price agreement"), self.agree, icon="percent", writes=True)
            self.command("product.used", _("Where used"), self.where_used, key="Shift+F3", icon="search")
            self.command("product.history", _("Change history"), self.show_history, key="Shift+F7", icon="history")
            self.command("product.delete", _("Delete"), self.delete, icon="trash-2", writes=True)
            self.command("product.next", _("Next product"), lambda: self._step(1), key="Ctrl+Down", bar=False)
            self.command("product.previous", _("Previous product"), lambda: self._step(-1), key="Ctrl+Up", bar=False)
        self.end_commands()
        self.keys = [("Ctrl+S", _("Save")), ("Ctrl+N", _("New"))]

    # ------------------------------------------------------------ parts

    def _body_parts(self) -> QWidget:
        body = column(spacing=10, margins=(0, 0, 6, 10))
        for name, title, left, right in TABS:
            folded = name in ("groups", "texts") and not any(_filled(self.record.values.get(n)) for n in (*left, *right))
            self._tabs[name] = FastTab(_(title), self._grid(left, right), opened=not folded)
            body.addWidget(self._tabs[name])
        if self.product_id is not None:
            tab = FastTab(_("Price agreements"), self._agreements(self.product_id), action=_("All price agreements"),
                          act=lambda: self.context.navigate("setup.price_agreements"))
            self._tabs["agreements"] = tab
            body.addWidget(tab)
        body.addStretch(1)
        return holder(body)

    def _grid(self, left: Sequence[str], right: Sequence[str]) -> QWidget:
        """Two columns of label and field; a paragraph takes both."""
        grid = QGridLayout()
        grid.setContentsMargins(16, 2, 16, 14)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for side, names in enumerate((left, right)):
            line = 0
            for name in names:
                # The names in four languages are as high as four fields beside them.
                line += self._put(grid, name, line, side * 2, wide=not right)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return holder(grid)

    def _put(self, grid: QGridLayout, name: str, line: int, at: int, *, wide: bool) -> int:
        """Label and field at a place; gives the number of lines they take."""
        each = products.PRODUCTS.field(name)
        field = self._maker.make(each)
        self.fields[name] = field
        high = 4 if each.kind is Kind.WORDS else 1
        where = Qt.AlignmentFlag.AlignLeft if each.kind in SHORT else Qt.AlignmentFlag(0)
        if each.kind in SHORT:
            field.setFixedWidth(SHORT_WIDTH)
        grid.addWidget(field, line, at + 1, high, 3 if wide else 1, where)
        if each.kind is not Kind.FLAG:
            words = Label(require(field, _(each.title)) if each.required else _(each.title), 13, 400, "text2")
            words.setBuddy(field)
            words.setMinimumWidth(LABELS)
            top = each.kind in TOP
            words.setContentsMargins(0, 6 if top else 0, 0, 0)
            grid.addWidget(words, line, at, high, 1, Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter)
        return high

    def _agreements(self, product_id: int) -> QWidget:
        """Who buys this product at another price."""
        self.agreed = products.agreements(self.context.desk, product_id)
        if not self.agreed:
            told = Label(_("Everybody pays the price above."), 12, 400, "text3")
            return holder(column(told, margins=(16, 0, 16, 14)))
        source = MemorySource(list(AGREED))
        source.set_rows([Row(n, (a.customer, a.item, a.quantity_from, a.price, a.percent, a.currency, a.valid_from, a.valid_to))
                         for n, a in enumerate(self.agreed)])
        table = Table(source, currency=self.context.currency, name=_("Price agreements"))
        table.refresh()
        table.setFixedHeight(min(MOST_ROWS, max(2, len(self.agreed))) * ROW_HEIGHT + HEAD_HEIGHT)
        table.opened.connect(lambda at: self.context.navigate("setup.price_agreements", key=self.agreed[at].agreement_id))
        return holder(column(table, margins=(10, 0, 10, 10)))

    # ------------------------------------------------------------ values

    def _kept(self) -> dict[str, Any]:
        """The fields a draft keeps: those of one line, names by language."""
        found = {name: field for name, field in self.fields.items() if hasattr(field, "typed")}
        return found | {f"names.{language}": field for language, field in self.fields["names"].fields.items()}

    def _fill(self) -> None:
        """Show the values of the card."""
        values = self.record.values
        if values.get("price_currency") is None:
            values["price_currency"] = self.context.currency
        for name, field in self.fields.items():
            field.show_problem(None)
            field.set_value(values.get(name))
        self._saved = self.values()
        self._show_title()
        self.setWindowModified(False)

    def _show_title(self) -> None:
        values = self.record.values
        if self.product_id is None:
            self.set_title(_("New product"), crumbs=_("Products"))
            return
        chips = [(_("Blocked"), "danger", "no")] if values["blocked"] else []
        self.set_title(name_of(values["names"], i18n.language()), values["number"], chips, crumbs=_("Products"))
        shown = (self._maker.words(products.PRODUCTS.field(name), values[name])
                 for name in ("price", "price_currency", "item_vat_group_id"))
        self._tabs["price"].set_summary("   ".join(shown))

    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {name: field.value() for name, field in self.fields.items()}

    def _left(self, _name: str) -> None:
        self.setWindowModified(self.values() != self._saved)

    # ------------------------------------------------------------ saving

    def save(self) -> bool:
        """Save; all problems at once, each at its field."""
        wrong = [f.problem for f in self.fields.values() if getattr(f, "problem", None)]
        if wrong:
            self._show_problems(wrong)
            return False
        record = Record(self.record.key, self.record.version, {**self.record.values, **self.values()})
        outcome = self._with_questions(record)
        if outcome.value is None:
            return False
        self._saved = self.values()
        self.keeper.settled()
        if self.product_id is None:
            self.context.navigate("product", product_id=outcome.value)
            return True
        self.record = products.load(self.context.desk, self.product_id) or self.record
        self._fill()
        self.keeper.rebase()
        self.history.begin()
        self.tell("success", _("Saved"))
        return True

    def _with_questions(self, record: Record) -> Outcome[int]:
        desk = self.context.desk
        outcome = products.save(desk, record)
        if outcome.value is None and not any(p.weight is Weight.ERROR for p in outcome.problems):
            keys = self.context.confirm(outcome.problems, _("Save all the same"))
            if keys is None:
                return Outcome(None, ())
            outcome = products.save(desk, record, confirmed=keys)
        if outcome.value is None:
            self._show_problems(outcome.problems)
        return outcome

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        for name, field in self.fields.items():
            field.show_problem(next((p for p in problems if p.field == name), None))
        self.tell_problems(problems)
        first = next((p.field for p in problems if p.field in self.fields), None)
        if first:
            for tab in self._tabs.values():
                if tab.isAncestorOf(self.fields[first]):
                    tab.set_open(True)
            self.fields[first].setFocus()

    def leave(self) -> bool:
        """Unsaved text asks with verbs (usability 2.4)."""
        if self.values() == self._saved and not self.keeper.changed():
            return True
        return self.keeper.may_leave(self.save, _("This product has changes that are not saved."))

    # ------------------------------------------------------------ verbs

    def delete(self) -> None:
        """Delete after asking; a product in use says where and can be blocked."""
        if self.product_id is None:
            return
        answer = self.context.ask(_("Delete this product?"), _("Only a product that is used nowhere can be deleted."), (
            dialogs.Answer("delete", _("Delete")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer != "delete":
            return
        outcome = products.delete(self.context.desk, self.product_id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self._saved = self.values()
        self.keeper.settled()
        self.context.navigate("products")

    def agree(self) -> None:
        """Another price for one customer or for everybody, from a quantity or a day on (MST-112)."""
        if self.product_id is None or not self.leave():
            return
        product_id, desk = self.product_id, self.context.desk
        quantity, price = PlainNumberField(_("From quantity"), places=5), PriceField(_("Price"), places=6)
        discount = PlainNumberField(_("Line discount in percent"), places=4)
        first, last = (DateField(name, lambda: desk.today) for name in (_("Valid from"), _("until")))
        customer = LookupField(_("Customer"), self._find, self._name_of, placeholder=_("Every customer"))
        fields = [FormField("customer_id", _("Customer"), customer), FormField("quantity_from", _("From quantity"), quantity),
                  FormField("price", _("Price"), price), FormField("percent", _("Line discount in percent"), discount),
                  FormField("valid_from", _("Valid from"), first), FormField("valid_to", _("until"), last)]

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return products.agree(desk, product_id, values)

        if form_dialog.show(FormDialog(self, _("New price agreement"), fields, save)).done:
            self.context.navigate("product", product_id=product_id)

    def _find(self, text: str) -> Sequence[Hit]:
        desk = self.context.desk
        with desk.reading() as session:
            return [Hit(h.customer_id, h.name, f"{h.number} · {h.city}")
                    for h in find_customers(session, desk.company_id, text)]

    def _name_of(self, customer_id: Any) -> str:
        card = customers.load(self.context.desk, int(customer_id))
        return f"{card.values['number']} {card.values['name']}" if card else ""

    def where_used(self) -> None:
        """Every place that refers to the product."""
        if self.product_id is None:
            return
        counts: dict[str, int] = {}
        for use in products.where_used(self.context.desk, self.product_id):
            counts[use.place] = counts.get(use.place, 0) + use.count
        body = "\n".join(f"{_(place)}: {i18n.number(count, i18n.region())}" for place, count in counts.items())
        self.context.ask(_("Where used"), body or _("Nowhere yet."), (dialogs.Answer("ok", _("Close"), safe=True, primary=True),))

    def show_history(self) -> None:
        """Who changed what, newest first (AUD-013)."""
        if self.product_id is not None:
            history_dialog.show_history(self, self.context.desk, ("product", self.product_id),
                                        products.name_of(self.context.desk, self.product_id))

    def _step(self, step: int) -> None:
        """The product before or after, by number."""
        found = products.neighbour(self.context.desk, self.product_id or 0, step)
        if found and self.leave():
            self._saved = self.values()
            self.context.navigate("product", product_id=found)

    def focus_first(self) -> None:
        """The keyboard starts in the name."""
        self.fields["names"].setFocus(Qt.FocusReason.OtherFocusReason)


def _filled(value: Any) -> bool:
    """Does a value say something, in any language?"""
    return any(value.values()) if isinstance(value, dict) else value is not None

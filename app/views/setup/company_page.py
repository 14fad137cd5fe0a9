"""The data of the company: name, address, numbers, register and what else stands on its documents (MST-011, MST-012)."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from app import i18n
from app.core.enums import LANGUAGES
from app.core.facts import Ref
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, errors
from app.core.words import N_
from app.i18n import _
from app.services import company_data
from app.services.company_data import CompanyData
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField, TextField
from app.views.kit.page import Page
from app.views.kit.reasons import allow, require
from app.views.kit.undo import History, on_page
from app.views.kit.widgets import Button, Card, Label, column, holder, row
from app.views.setup.tables_page import page_id

LABELS, FIELDS, SHORT = 300, 320, 120
VAT_SCHEMES = (("standard", N_("Usual: VAT is due when it is invoiced")), ("cash_accounting", N_("Cash accounting")),
               ("small_business", N_("Small business: no VAT")))
Line = tuple[str, tuple[str, ...]]
NAMES: tuple[Line, ...] = (
    (N_("Legal name"), ("legal_name",)), (N_("Trade name"), ("trade_name",)), (N_("Legal form"), ("legal_form",)),
    (N_("Language of the company"), ("language",)), (N_("Accounting currency"), ("accounting_currency",)))
ADDRESS: tuple[Line, ...] = (
    (N_("Country"), ("country_code",)), (N_("Street"), ("street",)), (N_("House no."), ("number", "addition")),
    (N_("Postcode"), ("postcode",)), (N_("City"), ("city",)), (N_("Phone"), ("phone",)), (N_("E-mail"), ("email",)),
    (N_("Website"), ("web",)))
TAX: tuple[Line, ...] = ((N_("VAT number"), ("vat_number",)), (N_("Second tax number"), ("second_tax_number",)),
                         (N_("VAT scheme"), ("vat_scheme",)))
REGISTER: tuple[Line, ...] = (
    (N_("Register"), ("register",)), (N_("Town of the register or court"), ("register_city",)),
    (N_("Share capital"), ("share_capital",)), (N_("Managing directors"), ("directors",)))
ELECTRONIC: tuple[Line, ...] = (
    (N_("Scheme of the electronic address"), ("e_invoice_scheme",)), (N_("Electronic address"), ("e_invoice_id",)),
    (N_("Creditor identifier"), ("creditor_identifier",)))
NARROW = {"number": SHORT, "addition": 190, "postcode": SHORT, "e_invoice_scheme": SHORT}
CHOSEN = ("language", "accounting_currency", "country_code", "vat_scheme")


def open_company(page: Page, _about: Ref | None) -> None:
    """The way here from a refusal that misses something of the company (DOC-011)."""
    page.context.navigate("company")


class CompanyPage(Page):
    """Cards of one form; nothing counts before Save. What invoices still miss is told at the top."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Company data"))
        self.fields: dict[str, Any] = {}
        self._facts, self._saved = company_data.facts(context.desk), company_data.read(context.desk)
        self.set_title(_("Company data"), self._facts.code, crumbs=_("Set-up"))
        self.save_action = self.command("company.save", _("Save"), self.save, key="Ctrl+S", icon="check", primary=True,
                                        writes=True)
        self.end_commands()
        self.keys = [("Ctrl+S", _("Save"))]
        shown = dict.fromkeys((*company_data.schemes_of(self._saved.country_code), *self._saved.registrations))
        self.schemes = tuple(shown)
        numbers = tuple((company_data.NUMBER_NAMES[scheme], (scheme,)) for scheme in self.schemes)
        whole = holder(column(
            self._card(_("Name"), NAMES), self._card(_("Address"), ADDRESS),
            self._card(_("VAT and registration"), (*TAX, *numbers),
                       _("Each number is checked; documents that are posted keep the one they have.")),
            self._card(_("Register and management"), REGISTER,
                       _("French, Belgian, German and British documents show these at the foot.")),
            self._card(_("Electronic invoices and direct debit"), ELECTRONIC), self._doors(), None, spacing=14,
            margins=(0, 0, 14, 0)))
        whole.setMaximumWidth(860)
        self.set_body(whole, scroll=True)
        self._bar()
        self.history = History(self, self.fields)
        on_page(self, self.history)
        self._show(self._saved)
        self._tell_gaps()

    # ------------------------------------------------------------ cards

    def _card(self, title: str, lines: tuple[Line, ...], hint: str = "") -> Card:
        parts = column(Label(title, 14, 600), spacing=8, margins=(18, 14, 18, 16))
        for words, names in lines:
            parts.addLayout(self._line(_(words), names))
        if hint:
            parts.addWidget(Label(hint, 12, 400, "text3", wrap=True))
        return Card(parts)

    def _line(self, words: str, names: tuple[str, ...]) -> QHBoxLayout:
        for name in names:
            self.fields[name] = self._field(name, _("Addition") if name == "addition" else words)
        first = self.fields[names[0]]
        label = Label(require(first, words) if names[0] == "legal_name" else words, 13, 400, "text2", wrap=True)
        label.setFixedWidth(LABELS)
        label.setBuddy(first)
        return row(label, *(self.fields[name] for name in names), None, spacing=10)

    def _field(self, name: str, words: str) -> Any:
        """Text, choice or amount, as the part of the company is."""
        if name in CHOSEN:
            return ChoiceField(words, self._choices(name), width=FIELDS)
        if name == "share_capital":
            return AmountField(words, width=SHORT + 60, currency=self._saved.accounting_currency)
        most = company_data.MOST.get(name, company_data.MOST_OF_NUMBER) + (6 if name == "vat_number" else 0)
        return TextField(words, width=NARROW.get(name, FIELDS), most=most)

    def _choices(self, name: str) -> list[Choice]:
        desk, language = self.context.desk, i18n.language()
        if name == "language":
            return [Choice(code, i18n.LANGUAGE_NAMES[code]) for code in LANGUAGES]
        if name == "country_code":
            found = [Choice(code, i18n.country_name(code, language)) for code in company_data.countries(desk)]
            return sorted(found, key=lambda choice: choice.name)
        if name == "accounting_currency":
            return [Choice(code, f"{code} – {i18n.currency_name(code, language)}") for code in company_data.currencies(desk)]
        return [Choice(code, _(words)) for code, words in VAT_SCHEMES]

    def _doors(self) -> Card:
        """What belongs to the company and has a page of its own."""
        buttons = []
        for words, icon, page in ((_("Bank accounts"), "landmark", page_id("bank_accounts")),
                                  (_("Logo and layout"), "file-text", page_id("layout_profiles")),
                                  (_("Accounting periods"), "calendar", "periods"),
                                  (_("Company parameters"), "settings", "parameters")):
            button = Button(words, "default", icon)
            button.clicked.connect(lambda _checked=False, wanted=page: self.context.navigate(wanted))
            buttons.append(button)
        return Card(column(Label(_("More of the company"), 14, 600), row(*buttons, None, spacing=10), spacing=8,
                           margins=(18, 14, 18, 16)))

    def _bar(self) -> None:
        """What cannot be changed says why: the file, a permission, or what is posted (MST-011)."""
        because = self.context.closed_to_writing or self.missing(Permission.SETUP)
        for field in self.fields.values():
            allow(field, not because, because)
        if not because and self._facts.posted:
            allow(self.fields["country_code"], False, _("Something is posted already: the country stays."))
            allow(self.fields["accounting_currency"], False, _("Something is posted already: the accounting currency stays."))

    # ------------------------------------------------------------ what is typed

    def _show(self, data: CompanyData) -> None:
        for name, field in self.fields.items():
            field.set_value(data.registrations.get(name, "") if name in self.schemes else getattr(data, name))
        self._saved = data
        self._first = self.typed()
        self.history.begin()

    def typed(self) -> CompanyData:
        """The data as they stand in the fields."""
        values = {name: field.value() for name, field in self.fields.items() if name not in self.schemes}
        texts: dict[str, Any] = {name: value or "" for name, value in values.items() if name != "share_capital"}
        return replace(self._saved, **texts, share_capital=values["share_capital"],
                       registrations={scheme: self.fields[scheme].value() or "" for scheme in self.schemes})

    def _mark(self, problems: tuple[Problem, ...]) -> None:
        for name, field in self.fields.items():
            field.show_problem(next((p for p in problems if p.field == name), None))
        if problems:
            self.tell_problems(problems)

    def _tell_gaps(self) -> None:
        """What invoices miss, while the company is set up (DOC-011)."""
        if self._facts.gaps:
            self.tell_problems(self._facts.gaps)

    # ------------------------------------------------------------ save

    def save(self) -> bool:
        """Keep the data after its questions; what is wrong is told at its field and nothing is written."""
        unread = self.fields["share_capital"].problem
        if unread is not None:
            self.tell_problems([unread])
            return False
        outcome = self._with_questions()
        if outcome is None:
            return False
        self._mark(errors(outcome.problems))
        if outcome.value is None:
            return False
        again = _face(outcome.value) != _face(self._saved)
        self._show(outcome.value)
        self._facts = company_data.facts(self.context.desk)
        if again and self.context.door is not None:
            self.context.door.show_again()
            return True
        self.tell("success", _("Saved."), _("New documents and letters show it.") if not self._facts.gaps else
                  " ".join((_("Invoices still miss something:"), *(_said(p) for p in self._facts.gaps))))
        return True

    def _with_questions(self) -> Outcome[CompanyData] | None:
        desk, data = self.context.desk, self.typed()
        outcome = company_data.save(desk, data)
        if outcome.value is None and not errors(outcome.problems):
            keys = self.context.confirm(outcome.problems, _("Save all the same"))
            return None if keys is None else company_data.save(desk, data, confirmed=keys)
        return outcome

    def leave(self) -> bool:
        """Unsaved typing asks with verbs (usability 2.4)."""
        if self.typed() == self._first and self.fields["share_capital"].problem is None:
            return True
        answer = self.context.ask(_("Save the changes?"), _("The data of the company have changes that are not saved."), (
            dialogs.Answer("save", _("Save"), primary=True), dialogs.Answer("discard", _("Discard")),
            dialogs.Answer("back", _("Go on editing"), safe=True)))
        return self.save() if answer == "save" else answer == "discard"

    def focus_first(self) -> None:
        """The keyboard starts at the name."""
        self.fields["legal_name"].setFocus()


def _face(data: CompanyData) -> tuple[str, ...]:
    """What the window around the page shows of the company, and which numbers the page asks for."""
    return data.trade_name or data.legal_name, data.accounting_currency, data.country_code


def _said(problem: Problem) -> str:
    return i18n.problem_text(problem, i18n.language(), i18n.region())

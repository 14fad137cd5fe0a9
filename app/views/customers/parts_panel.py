"""Addresses, contacts, bank accounts and registration numbers of a customer: a list each, changed in a form (MST-071)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.identifiers import iban_grouped
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import customers
from app.services.customers import parts
from app.services.desk import Desk
from app.views.customers import words
from app.views.kit import dialogs, form_dialog
from app.views.kit.fields import CheckField, Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Button, Label, column, row

Pairs = Sequence[tuple[Any, str]]
Tell = Callable[[Sequence[Problem]], None]
Part = parts.Address | parts.Contact | parts.BankAccount | parts.Registration

ADDRESS_COLUMNS = (
    Column("kind", N_("Kind"), "text", None, 130), Column("address", N_("Address"), "text", None, 220, stretch=True),
    Column("country", N_("Country"), "text", None, 110), Column("valid", N_("Valid"), "text", None, 190),
    Column("default", N_("Primary"), "icon", None, 70))
CONTACT_COLUMNS = (
    Column("name", N_("Name"), "text", None, 170, stretch=True), Column("role", N_("Role"), "text", None, 110),
    Column("email", N_("E-mail"), "text", None, 200), Column("phone", N_("Phone"), "text", None, 120),
    Column("state", "", "chip", None, 120))
BANK_COLUMNS = (
    Column("iban", N_("IBAN"), "text", None, 230, stretch=True), Column("country", N_("Bank in"), "text", None, 120),
    Column("bic", N_("BIC"), "text", None, 110), Column("holder", N_("Account holder"), "text", None, 150),
    Column("refunds", N_("For refunds"), "icon", None, 90))
NUMBER_COLUMNS = (Column("scheme", N_("Register"), "text", None, 240),
                  Column("value", N_("Registration no."), "text", None, 240, stretch=True))


class PartsPanel(QWidget):
    """Four lists below each other; `changed` after every save."""

    changed = Signal()

    def __init__(self, desk: Desk, customer_id: int, choices: Mapping[str, Pairs], tell: Tell) -> None:
        super().__init__()
        self._choices, countries = choices, choices["countries"]
        self._desk, self._customer_id, self._tell = desk, customer_id, tell
        self._countries = dict(countries)
        self.parts = parts.Parts()
        self.addresses = _List(_("Addresses"), ADDRESS_COLUMNS)
        self.contacts = _List(_("Contacts"), CONTACT_COLUMNS)
        self.banks = _List(_("Bank accounts"), BANK_COLUMNS)
        self.numbers = _List(_("Registration numbers"), NUMBER_COLUMNS)
        self._wire(self.addresses, lambda: self.parts.addresses, self.edit_address)
        self._wire(self.contacts, lambda: self.parts.contacts, self.edit_contact)
        self._wire(self.banks, lambda: self.parts.banks, self.edit_bank)
        self._wire(self.numbers, lambda: self.parts.registrations, self.edit_registration)
        self.setLayout(column(self.addresses, self.contacts, self.banks, self.numbers, spacing=14, margins=(14, 2, 14, 14)))
        self.reload()

    def _wire(self, shown: "_List", found: Callable[[], Sequence[Any]], edit: Callable[[Any], None]) -> None:
        def chosen(part_id: int) -> Any:
            return next((p for p in found() if p.id == part_id), None)

        shown.added.connect(lambda: edit(None))
        shown.edited.connect(lambda part_id: edit(chosen(part_id)))
        shown.removed.connect(lambda part_id: self.remove(chosen(part_id)))

    def reload(self) -> None:
        """Read all four lists again."""
        self.parts = parts.load(self._desk, self._customer_id)
        self.addresses.show_rows([(a.id or 0, (
            self._word(words.ADDRESS_KINDS, a.kind), _one_line(a), self._country(a.country_code), _validity(a),
            "check" if a.default else "")) for a in self.parts.addresses])
        self.contacts.show_rows([(c.id or 0, (c.name, self._word(words.ROLES, c.role), c.email, c.phone, _state(c)))
                                 for c in self.parts.contacts])
        self.banks.show_rows([(b.id or 0, (iban_grouped(b.iban) if b.iban else b.national, self._country(b.country), b.bic,
                                           b.holder, "check" if b.for_refunds else "")) for b in self.parts.banks])
        self.numbers.show_rows([(r.id or 0, (_(customers.SCHEMES.get(r.scheme, r.scheme)), r.value))
                                for r in self.parts.registrations])

    def _word(self, names: Pairs, value: str) -> str:
        return _(dict(names).get(value, value))

    def _country(self, code: str) -> str:
        return str(self._countries.get(code, code))

    # ------------------------------------------------------------ forms

    def _ask(self, title: str, fields: Sequence[FormField], save: form_dialog.Save) -> None:
        if form_dialog.show(FormDialog(self, title, fields, save)).done:
            self.reload()
            self.changed.emit()

    def _choice(self, label: str, names: Pairs, value: Any) -> ChoiceField:
        field = ChoiceField(label, [Choice(v, _(w)) for v, w in names])
        field.set_value(value)
        return field

    def edit_address(self, given: parts.Address | None) -> None:
        """A new address, or change one."""
        now = given or parts.Address(country_code=self.parts.addresses[0].country_code if self.parts.addresses else "NL")
        today = self._desk
        fields = [FormField("kind", _("Kind"), self._choice(_("Kind"), words.ADDRESS_KINDS, now.kind)),
                  FormField("name", _("Addressee"), _text(_("Addressee"), now.name, 100)),
                  FormField("street", _("Street"), _text(_("Street"), now.street, 100)),
                  FormField("number", _("House no."), _text(_("House no."), now.number, 20)),
                  FormField("addition", _("Addition"), _text(_("Addition"), now.addition, 40)),
                  FormField("postcode", _("Postcode"), _text(_("Postcode"), now.postcode, 12)),
                  FormField("city", _("City"), _text(_("City"), now.city, 60)),
                  FormField("country_code", _("Country"), self._countries_field(now.country_code)),
                  FormField("valid_from", _("Valid from"), _day(_("Valid from"), now.valid_from, today)),
                  FormField("valid_to", _("Valid to"), _day(_("Valid to"), now.valid_to, today)),
                  *self._of_deliveries(now),
                  FormField("default", "", CheckField(_("The one to take among those of its kind"), checked=now.default))]

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return parts.save_address(self._desk, self._customer_id, replace(now, **values))

        self._ask(_("Change address") if given else _("New address"), fields, save)

    def _of_deliveries(self, now: parts.Address) -> list[FormField]:
        """What holds for deliveries there, before the customer's own."""
        found = [FormField("contact", _("Contact"), _text(_("Contact"), now.contact, 80))]
        for name, title, source in (("delivery_term_id", _("Delivery terms"), "delivery_terms"),
                                    ("delivery_mode_id", _("Delivery mode"), "delivery_modes"),
                                    ("vat_group_id", _("VAT group"), "vat_groups")):
            field = ChoiceField(title, [Choice(None, _("As the customer")), *(Choice(i, w) for i, w in self._choices[source])])
            field.set_value(getattr(now, name))
            found.append(FormField(name, title, field))
        return found

    def _countries_field(self, value: str) -> ChoiceField:
        field = ChoiceField(_("Country"), [Choice(code, name) for code, name in self._countries.items()])
        field.set_value(value)
        return field

    def edit_contact(self, given: parts.Contact | None) -> None:
        """A new contact, or change one."""
        now = given or parts.Contact()
        fields = [FormField("name", _("Name"), _text(_("Name"), now.name, 80)),
                  FormField("role", _("Role"), self._choice(_("Role"), words.ROLES, now.role)),
                  FormField("email", _("E-mail"), _text(_("E-mail"), now.email, 120)),
                  FormField("phone", _("Phone"), _text(_("Phone"), now.phone, 30)),
                  FormField("primary", "", CheckField(_("Primary contact"), checked=now.primary)),
                  FormField("privacy_blocked", "", CheckField(_("Blocked for privacy: nothing is sent to this person"),
                                                              checked=now.privacy_blocked))]

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return parts.save_contact(self._desk, self._customer_id, replace(now, **values))

        self._ask(_("Change contact") if given else _("New contact"), fields, save)

    def edit_bank(self, given: parts.BankAccount | None) -> None:
        """A new bank account, or change one; the country of the bank stands beside the IBAN while typing."""
        now = given or parts.BankAccount()
        iban = _text(_("IBAN"), iban_grouped(now.iban) if now.iban else "", 42)
        country = Label("", 12, 400, "text3")

        def tell_country() -> None:
            found = self._countries.get(parts.BankAccount(iban=iban.text()).country)
            country.setText(_("A bank in {country}").format(country=found) if found else "")
            country.setVisible(bool(found))

        iban.textChanged.connect(lambda _words: tell_country())
        tell_country()
        fields = [FormField("iban", _("IBAN"), iban), FormField("bic", _("BIC"), _text(_("BIC"), now.bic, 11)),
                  FormField("national", _("National number"), _text(_("National number"), now.national, 40)),
                  FormField("holder", _("Account holder"), _text(_("Account holder"), now.holder, 70)),
                  FormField("for_refunds", "", CheckField(_("Pay refunds to this account"), checked=now.for_refunds))]

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
            return parts.save_bank(self._desk, self._customer_id, replace(now, **values), confirmed=confirmed)

        form = FormDialog(self, _("Change bank account") if given else _("New bank account"), fields, save, inner=country)
        if form_dialog.show(form).done:
            self.reload()
            self.changed.emit()

    def edit_registration(self, given: parts.Registration | None) -> None:
        """A new registration number, or change one."""
        now = given or parts.Registration()
        fields = [FormField("scheme", _("Register"), self._choice(_("Register"), tuple(customers.SCHEMES.items()), now.scheme)),
                  FormField("value", _("Registration no."), _text(_("Registration no."), now.value, 40))]

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
            return parts.save_registration(self._desk, self._customer_id, replace(now, **values), confirmed=confirmed)

        self._ask(_("Change registration number") if given else _("New registration number"), fields, save)

    def remove(self, part: Part | None) -> None:
        """Take a part away after asking."""
        if part is None:
            return
        answer = dialogs.ask(self, _("Remove this row?"), "", (
            dialogs.Answer("remove", _("Remove")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer != "remove":
            return
        outcome = parts.remove(self._desk, self._customer_id, part)
        self._tell(outcome.problems)
        self.reload()
        if outcome.done:
            self.changed.emit()


class _List(QWidget):
    """A titled list with buttons to add, change and remove a row."""

    added = Signal()
    edited = Signal(int)
    removed = Signal(int)

    def __init__(self, title: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self._rows = MemorySource(columns)
        self.table = Table(self._rows, name=title)
        self.table.opened.connect(self.edited)
        add, self._edit = Button(_("Add"), "ghost", "plus", height=26), Button(_("Change"), "ghost", "pencil", height=26)
        self._remove = Button(_("Remove"), "ghost", "trash-2", height=26)
        add.clicked.connect(lambda _checked=False: self.added.emit())
        self._edit.clicked.connect(lambda _checked=False: self.edited.emit(self.table.current()))
        self._remove.clicked.connect(lambda _checked=False: self.removed.emit(self.table.current()))
        self.setLayout(column(row(Label(title, 13, 600), None, add, self._edit, self._remove, spacing=4), self.table, spacing=6))

    def show_rows(self, rows: Sequence[tuple[int, tuple[Any, ...]]]) -> None:
        """Other rows."""
        self._rows.set_rows([Row(key, values) for key, values in rows])
        self.table.refresh()
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(min(5, len(rows)) * 30 + 34)
        self._edit.setVisible(bool(rows))
        self._remove.setVisible(bool(rows))


def _text(name: str, value: str, most: int) -> TextField:
    field = TextField(name, most=most)
    field.set_value(value)
    return field


def _day(name: str, value: Any, desk: Desk) -> DateField:
    field = DateField(name, lambda: desk.today)
    field.set_value(value)
    return field


def _one_line(a: parts.Address) -> str:
    street = " ".join(x for x in (a.street, a.number, a.addition) if x)
    return ", ".join(x for x in (a.name, street, f"{a.postcode} {a.city}".strip()) if x)


def _validity(a: parts.Address) -> str:
    """From and to in words; blank when it always holds."""
    region = i18n.region()
    if a.valid_from and a.valid_to:
        return f"{i18n.day(a.valid_from, region)} – {i18n.day(a.valid_to, region)}"
    if a.valid_from:
        return _("from {day}").format(day=i18n.day(a.valid_from, region))
    return _("until {day}").format(day=i18n.day(a.valid_to, region)) if a.valid_to else ""


def _state(c: parts.Contact) -> tuple[str, str, str]:
    if c.privacy_blocked:
        return (_("Privacy"), "danger", "no")
    return (_("Primary"), "info", "check") if c.primary else ("", "neutral", "dot")

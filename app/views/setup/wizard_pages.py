"""The pages of the wizard: each asks one thing, fills in what the country prescribes, and says at once what is wrong."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app import i18n
from app.core.enums import LANGUAGES
from app.core.problems import Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import companies, encryption, offers
from app.views.kit import details
from app.views.kit.fields import CheckField, Choice, ChoiceField, TextField
from app.views.kit.page import clear
from app.views.kit.reasons import require
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, MessageBar, column, holder

Field = TextField | ChoiceField | CheckField
REGISTRATION = {"NL": "kvk", "BE": "bce", "FR": "siren", "DE": "hrb", "GB": "crn"}
REGISTRATION_NAMES = {"NL": N_("Chamber of Commerce number"), "BE": N_("Enterprise number"), "FR": "SIREN",
                      "DE": N_("Commercial register number"), "GB": N_("Company number")}
LABELS, WIDE = 190, 330


def named(names: Mapping[str, str] | str) -> str:
    """A name in the user's language: of a delivered record, or a text of the catalogue."""
    return _(names) if isinstance(names, str) else names.get(i18n.language()) or names["en"]


class Form(QWidget):
    """Labels, fields, and below each field what is wrong with it."""

    left = Signal(str)
    """A field was left: its name."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self.labels: dict[str, Label] = {}
        self._wrong: dict[str, Label] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(14)
        self._grid.setColumnMinimumWidth(0, LABELS)
        self._grid.setColumnStretch(2, 1)
        self.setLayout(self._grid)

    def add(self, name: str, label: str, field: Field, *, must: bool = False, hint: str = "",
            wide: int = WIDE) -> Field:
        """One more field with its label; `must` marks it."""
        words = Label(require(field, label) if must else label, 13, 400, "text2")
        words.setBuddy(field)
        words.setToolTip(_("Required") if must else "")
        field.setFixedWidth(wide)
        wrong = Label("", 12, 500, "danger_t", wrap=True)
        wrong.hide()
        line = 3 * len(self.fields)
        self._grid.addWidget(words, line, 0)
        self._grid.addWidget(field, line, 1, 1, 2)
        self._grid.addWidget(wrong, line + 1, 1, 1, 2)
        if hint:
            self._grid.addWidget(Label(hint, 12, 400, "text3", wrap=True), line + 2, 1, 1, 2)
        self.fields[name], self.labels[name], self._wrong[name] = field, words, wrong
        field.committed.connect(lambda: self.left.emit(name))
        return field

    def show_problems(self, problems: Sequence[Problem], only: str | None = None) -> None:
        """The words below each field; with `only` the others stay as they are."""
        for name, field in self.fields.items():
            if only in (None, name):
                found = next((p for p in problems if p.field == name), None)
                field.show_problem(found)
                self._wrong[name].setText(i18n.problem_text(found, i18n.language(), i18n.region()) if found else "")
                self._wrong[name].setVisible(found is not None)

    def wrong_words(self) -> dict[str, str]:
        """What is shown below the fields now."""
        return {name: label.text() for name, label in self._wrong.items() if label.text()}


class WizardPage(QWidget):
    """A page: title, one sentence, content; `answers` gives what it knows."""

    changed = Signal()
    fields_of: tuple[str, ...] = ()

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.title = title
        self.form = Form()
        self.form.left.connect(lambda _name: self.changed.emit())
        self._content = column(Label(title, 18, 600), Label(sentence, 13, 400, "text2", wrap=True), 6, self.form, spacing=8)
        self.setLayout(self._content)

    def answers(self) -> dict[str, Any]:
        """Values of this page's fields."""
        return {name: field.value() for name, field in self.form.fields.items()}

    def set_country(self, offer: offers.Offer) -> None:
        """Fill in what the country prescribes; what was typed stays."""

    def focus_first(self) -> None:
        """The keyboard starts in the first field, or in the first wrong one."""
        wrong = self.form.wrong_words()
        name = next(iter(wrong), next(iter(self.form.fields), None))
        if name is not None:
            self.form.fields[name].setFocus(Qt.FocusReason.TabFocusReason)


class CompanyPage(WizardPage):
    """Country first: everything after it follows from it."""

    def __init__(self, *, ask_user: str | None, code: str | None) -> None:
        super().__init__(_("Country and company"), _("The country brings language, currency, VAT, accounts, reminder letters "
                                                     "and the law on late payment. Everything can be changed later."))
        language = i18n.language()
        self.country = ChoiceField(_("Country"), [Choice(c, i18n.country_name(c, language)) for c in companies.COUNTRIES])
        self.form.add("country", _("Country"), self.country, must=True)
        self.form.add("legal_name", _("Company name"), TextField(_("Company name"), most=100), must=True)
        if code is not None:
            field = TextField(_("Code"), most=10)
            field.set_value(code)
            self.form.add("code", _("Code"), field, must=True, hint=_("1 to 10 letters or digits, not used in this file yet"))
        self.language = ChoiceField(_("Language of the company"), [Choice(c, i18n.LANGUAGE_NAMES[c]) for c in LANGUAGES])
        self.form.add("language", _("Language of the company"), self.language, must=True)
        self.currency = ChoiceField(_("Accounting currency"), [
            Choice(c, f"{c} – {i18n.currency_name(c, language)}") for c in companies.delivered_currencies()])
        self.form.add("currency", _("Accounting currency"), self.currency, must=True,
                      hint=_("It cannot be changed once something is posted."))
        if ask_user is not None:
            field = TextField(_("Your name"), most=80)
            field.set_value(ask_user)
            self.form.add("user", _("Your name"), field, hint=_("It stands beside everything you post."))
        self._content.addStretch(1)

    def set_country(self, offer: offers.Offer) -> None:
        """Its language and currency."""
        self.language.set_value(offer.language)
        self.currency.set_value(offer.currency)


class AddressPage(WizardPage):
    """What stands on every letter: address, numbers, bank account."""

    def __init__(self) -> None:
        super().__init__(_("Letterhead and bank account"), _("This stands on every invoice and reminder. It may stay empty for "
                                                             "now; a letter without an IBAN cannot say where to pay."))
        for name, label, most in (
                ("street", _("Street"), 100), ("number", _("House no."), 20), ("postcode", _("Postcode"), 12),
                ("city", _("City"), 60), ("phone", _("Phone"), 30), ("email", _("E-mail"), 120), ("web", _("Website"), 120),
                ("vat_number", _("VAT number"), 20), ("registration", _("Registration no."), 40), ("iban", _("IBAN"), 42),
                ("bic", _("BIC"), 14)):
            self.form.add(name, label, TextField(label, most=most))
        self._content.addStretch(1)

    def set_country(self, offer: offers.Offer) -> None:
        """The registration number has another name in every country."""
        name = _(REGISTRATION_NAMES[offer.country])
        self.form.labels["registration"].setText(name)
        self.form.fields["registration"].setAccessibleName(name)


ACCOUNTS = (Column("number", N_("Account"), "text", None, 90), Column("name", N_("Name"), "text", None, 240, stretch=True))
VAT = (Column("code", N_("VAT code"), "text", None, 80), Column("name", N_("Name"), "text", None, 200, stretch=True),
       Column("rate", N_("Rate"), "percent", None, 70))


class BooksPage(WizardPage):
    """Fiscal year, chart of accounts and VAT codes."""

    def __init__(self, today: date) -> None:
        super().__init__(_("Fiscal year, accounts and VAT"), _("The chart of accounts is small: what receivables need. Numbers "
                                                               "and names can be changed later in the set-up."))
        self._today = today
        self.start = ChoiceField(_("Fiscal year starts on"), [Choice((m, 1), self._day(m, 1)) for m in range(1, 13)])
        self.form.add("year_start", _("Fiscal year starts on"), self.start, must=True)
        self.start.set_value((1, 1))
        self._accounts, self._vat = MemorySource(ACCOUNTS), MemorySource(VAT)
        self.accounts = Table(self._accounts, name=_("Chart of accounts"))
        self.vat = Table(self._vat, name=_("VAT codes"))
        for words, table in ((_("Chart of accounts"), self.accounts), (_("VAT codes"), self.vat)):
            self._content.addWidget(Label(words, 13, 600))
            self._content.addWidget(table, 1)

    def _day(self, month: int, day: int) -> str:
        return i18n.short_day(date(self._today.year, month, day), i18n.region())

    def set_country(self, offer: offers.Offer) -> None:
        """Accounts and VAT of the country; in the UK a year may start with the tax year."""
        kept = self.start.value()
        months = [Choice((m, 1), self._day(m, 1)) for m in range(1, 13)]
        if offer.country == "GB":
            months.insert(4, Choice((4, 6), self._day(4, 6)))
        self.start.set_choices(months)
        self.start.set_value(kept if any(c.value == kept for c in months) else (1, 1))
        self._accounts.set_rows([Row(n, (number, named(names))) for n, (number, names) in enumerate(offer.accounts)])
        self._vat.set_rows([Row(n, (code, named(names), rate)) for n, (code, names, rate) in enumerate(offer.vat)])
        self.accounts.refresh()
        self.vat.refresh()


class RemindersPage(WizardPage):
    """Which reminder letters business and private customers get, and the law behind them."""

    def __init__(self, today: date, language: Callable[[], str]) -> None:
        super().__init__(_("Reminders and the law"), _("Each customer's letters are written in her own language. Fees and "
                                                       "interest follow the law of the country unless you choose otherwise."))
        self._today, self._language = today, language
        choices = [Choice(s.code, named(s.names)) for s in offers.sequences()]
        self._all = {s.code: s for s in offers.sequences()}
        self.business = ChoiceField(_("Business customers"), choices)
        self.private = ChoiceField(_("Private customers"), choices)
        self.form.add("letter_sequence", _("Business customers"), self.business)
        self.form.add("consumer_sequence", _("Private customers"), self.private)
        self._words = column(spacing=10)
        self._content.addLayout(self._words)
        self._content.addStretch(1)
        self.changed.connect(self._describe)

    def set_country(self, offer: offers.Offer) -> None:
        """The country's own terms."""
        self.business.set_value(offer.sequence)
        self.private.set_value(offer.consumer_sequence)
        self._describe()

    def _describe(self) -> None:
        """Levels, law and first letter of the chosen terms."""
        clear(self._words)
        for title, code in ((_("Business customers"), self.business.value()), (_("Private customers"), self.private.value())):
            sequence = self._all.get(code)
            if sequence is not None:
                self._words.addWidget(Label(title, 13, 600))
                for line in (*self.levels(sequence), self.law(sequence)):
                    self._words.addWidget(Label(line, 12, 400, "text2", wrap=True))
        if self.business.value() in self._all:
            subject, words = offers.first_words(self.business.value(), self._language())
            self._words.addWidget(Label(_("How the first letter begins"), 13, 600))
            self._words.addWidget(Label(_plain(subject), 12, 600, "text2", wrap=True))
            self._words.addWidget(Label(_plain(words), 12, 400, "text2", wrap=True))

    def levels(self, sequence: offers.Sequence) -> list[str]:
        """The levels in one line."""
        return [" → ".join(f"{lv.number} {named(lv.names)}" for lv in sequence.levels)]

    def law(self, sequence: offers.Sequence) -> str:
        """What the law gives, in a sentence with today's figures."""
        return law_words(offers.law_of(sequence.preset, self._today))


def law_words(law: offers.Law | None) -> str:
    """A law preset in a sentence: the index with today's rate, and the compensation."""
    if law is None:
        return _("No fees and no interest.")
    region, parts = i18n.region(), []
    if law.index is not None and law.rate is not None:
        index = f"{named(law.index)} + {i18n.number(law.margin, region)} %" if law.margin else named(law.index)
        parts.append(_("Interest: {index}, today {rate} a year.").format(index=index, rate=i18n.percent(law.rate, region)))
    if law.compensation:
        parts.append(_("Compensation for each late invoice: {amounts}.").format(amounts=", ".join(
            i18n.money(amount, law.currency, region) for _from, amount in law.compensation)))
    return f"{named(law.names)}. {' '.join(parts)}"


def _plain(text: str) -> str:
    """Words of a letter with its placeholders shown as dots, its emphasis left out."""
    text = re.sub(r"\{count:([^|}]*)\|[^}]*\}", r"1 \1", text)
    return re.sub(r"\{[^}]*\}", "…", text).replace("**", "")


class PlacePage(WizardPage):
    """Where the file lies; what speaks against the place is told before anything is written."""

    browse = Signal()

    def __init__(self) -> None:
        super().__init__(_("Where the file is kept"), _("Everything of this company is in one file on your own disk. Backups go "
                                                        "to another folder; you find it in the settings."))
        self.file = TextField(_("Company file"), most=400)
        self.form.add("file", _("Company file"), self.file, must=True, wide=390)
        self.encrypt = CheckField(_("Encrypt the file with a password"))
        self.form.add("encrypt", "", self.encrypt, hint=_(
            "You can also do this later: menu of the company, “Encryption of the file…”."), wide=390)
        for name, label in (("password", _("Password")), ("again", _("Once more"))):
            field = TextField(label, most=200)
            field.setEchoMode(QLineEdit.EchoMode.Password)
            self.form.add(name, label, field, must=True, wide=280)
        promise = Label(_(encryption.PROMISE), 12, 400, "text2", wrap=True)
        promise.setMaximumWidth(560)
        self._content.addWidget(promise)
        self.encrypt.committed.connect(self._ticked)
        self._ticked()
        self.told = column(spacing=6)
        self._bars: list[MessageBar] = []
        self._content.addLayout(self.told)
        self._content.addStretch(1)

    def _ticked(self) -> None:
        """The password is asked for only where one is wanted."""
        for name in ("password", "again"):
            self.form.labels[name].setVisible(self.encrypt.value())
            self.form.fields[name].setVisible(self.encrypt.value())

    def password(self) -> str | None:
        """The password of the file; None = it is not encrypted."""
        return str(self.form.fields["password"].value()) if self.encrypt.value() else None

    def problems(self) -> tuple[Problem, ...]:
        """What speaks against encryption, or against the password (SAF-031)."""
        if not self.encrypt.value():
            return ()
        missing = encryption.missing()
        found = encryption.check(str(self.form.fields["password"].value()), str(self.form.fields["again"].value()))
        if missing is not None:
            return (replace(missing, field="encrypt"),)
        return () if found is None else (found,)

    def show_notices(self, problems: Sequence[Problem]) -> None:
        """Warnings about a network drive, a sync folder, little space."""
        clear(self.told)
        self._bars = [details.bar(problem)
                      for problem in problems if problem.weight is Weight.WARNING]
        for bar in self._bars:
            self.told.addWidget(bar)

    def notices(self) -> list[str]:
        """The warnings shown now."""
        return [bar.words.text() for bar in self._bars]


class SummaryPage(WizardPage):
    """Everything once more, before anything is written."""

    def __init__(self) -> None:
        super().__init__(_("Summary"), _("Nothing is written yet. Go back to change an answer; all of it can be changed later, "
                                         "except the currency."))
        self._lines = column(spacing=6)
        self._content.addLayout(self._lines)
        self._content.addStretch(1)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Labels and values."""
        clear(self._lines)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setColumnMinimumWidth(0, LABELS)
        grid.setColumnStretch(1, 1)
        for line, (label, value) in enumerate(lines):
            grid.addWidget(Label(label, 13, 400, "text2"), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(value or "–", 13, 500, "text", wrap=True), line, 1)
        self._lines.addWidget(holder(grid))
        self.texts = [f"{label}: {value}" for label, value in lines]

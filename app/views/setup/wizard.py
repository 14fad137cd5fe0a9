"""The wizard for a new company: country first, everything else arrives filled in (MST-013, usability 2.7)."""

import getpass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QWidget

from app import i18n, paths
from app.core.clock import SystemClock
from app.core.problems import Problem
from app.i18n import _
from app.services import companies, desks
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.views.kit.fields import Choice, ChoiceField, TextField
from app.views.kit.widgets import Button, Ground, Label, MessageBar, column, holder, row

COUNTRY_LANGUAGE = {"NL": "nl", "BE": "nl", "FR": "fr", "DE": "de", "GB": "en"}
REGISTRATION = {"NL": "kvk", "BE": "bce", "FR": "siren", "DE": "hrb", "GB": "crn"}


class Wizard(QDialog):
    """One page: country, name, address, bank, where the file goes; nothing irreversible."""

    def __init__(self, own: ProgramSettings, problem: Problem | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self._own = own
        self.setWindowTitle(_("New company"))
        self.setAccessibleName(_("New company"))
        self.setMinimumWidth(560)
        self._messages = column(spacing=6)
        self.country = ChoiceField(_("Country"), [Choice(c, i18n.country_name(c, i18n.language())) for c in companies.COUNTRIES])
        self.country.set_value("NL")
        self.fields: dict[str, Any] = {
            "legal_name": TextField(_("Company name"), most=100), "street": TextField(_("Street"), most=100),
            "number": TextField(_("House no."), most=20), "postcode": TextField(_("Postcode"), most=12),
            "city": TextField(_("City"), most=60), "vat_number": TextField(_("VAT number"), most=20),
            "registration": TextField(_("Registration no."), most=20), "iban": TextField(_("IBAN"), most=40),
            "email": TextField(_("E-mail"), most=120), "phone": TextField(_("Phone"), most=30),
            "user": TextField(_("Your name"), most=80), "file": TextField(_("File"), most=400)}
        self.fields["user"].set_value(getpass.getuser())
        self.fields["file"].set_value(str(paths.companies_folder() / "company.tegoed"))
        self._build()
        if problem is not None:
            self._tell([problem])

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        labels = (("", _("Country"), self.country), *((n, f.accessibleName(), f) for n, f in self.fields.items()))
        for line, (_name, label, field) in enumerate(labels):
            words = Label(label, 13, 400, "text2")
            words.setBuddy(field)
            grid.addWidget(words, line, 0)
            grid.addWidget(field, line, 1)
        browse = Button(_("Choose place"), "default")
        browse.clicked.connect(self._browse)
        create = Button(_("Create company"), "primary", "check")
        create.clicked.connect(self.create_company)
        close = Button(_("Close"), "default")
        close.clicked.connect(self.reject)
        hint = Label(
            _("Accounts, VAT, terms, reminder letters and the law of the country are filled in; "
              "everything can be changed later."),
            12,
            400,
            "text3",
            wrap=True,
        )
        content = column(
            Label(_("New company"), 20, 600),
            hint,
            self._messages,
            holder(grid),
            row(browse, None, close, create),
            spacing=12,
            margins=(24, 20, 24, 20),
        )
        self.setLayout(column(Ground("surface", content), margins=(0, 0, 0, 0)))
        self.fields["legal_name"].setFocus()

    def _browse(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, _("File"), self.fields["file"].value(), "Tegoed (*.tegoed)")
        if name:
            self.fields["file"].set_value(name)

    def _tell(self, problems: list[Problem]) -> None:
        from app.views.kit.page import clear
        clear(self._messages)
        for problem in problems:
            self._messages.addWidget(MessageBar("danger", i18n.problem_text(problem, i18n.language(), i18n.region())))
            field = self.fields.get(problem.field or "")
            if field is not None:
                field.show_problem(problem)

    def spec(self) -> companies.NewCompany:
        """The answers."""
        v = {name: field.value() for name, field in self.fields.items()}
        country = self.country.value()
        registration = (REGISTRATION[country], v["registration"]) if v["registration"] else None
        return companies.NewCompany(
            v["legal_name"], country, language=COUNTRY_LANGUAGE[country], street=v["street"], number=v["number"],
            postcode=v["postcode"], city=v["city"], vat_number=v["vat_number"] or None, registration=registration,
            iban=v["iban"] or None, email=v["email"] or None, phone=v["phone"] or None)

    def create_company(self) -> None:
        """Make the file and open it; everything wrong is told at once."""
        outcome = desks.new_file(Path(self.fields["file"].value()), self.spec(), self.fields["user"].value() or getpass.getuser(),
                                 SystemClock(), i18n.language(), i18n.region())
        if outcome.value is None:
            self._tell(list(outcome.problems))
            return
        self.desk = outcome.value
        self._own.opened(str(outcome.value.file.target))
        self.accept()

    def run(self) -> Desk | None:
        """Show it; the desk of the new company, or None."""
        self.exec()
        return self.desk

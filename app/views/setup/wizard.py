"""The wizard for a new company: country first, everything else arrives filled in; six pages, nothing irreversible (MST-013)."""

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QScrollArea, QStackedWidget, QWidget

from app import i18n, settings
from app.core.clock import Clock
from app.core.problems import Outcome, Problem, Weight
from app.i18n import _
from app.services import companies, company_files, desks, encryption, offers
from app.services.desk import Desk
from app.services.environment import told
from app.settings import ProgramSettings
from app.views.kit import details, dialogs
from app.views.kit.page import clear
from app.views.kit.reasons import allow
from app.views.kit.theme import theme
from app.views.kit.undo import History, on_dialog
from app.views.kit.waiting import wait_for
from app.views.kit.widgets import Button, Ground, Label, column, row
from app.views.setup import encryption as encryption_view
from app.views.setup.wizard_pages import (
    REGISTRATION,
    AddressPage,
    BooksPage,
    CompanyPage,
    PlacePage,
    RemindersPage,
    SummaryPage,
    WizardPage,
)

SIZE = (900, 660)


class Wizard(QDialog):
    """Pages with Back and Next; Enter goes on, Alt+Left goes back, Esc asks before it throws answers away.

    With a desk it makes another legal entity in the open file (MST-010), else a new file.
    """

    def __init__(self, own: ProgramSettings, clock: Clock, desk: Desk | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own, self._clock, self._desk = own, clock, desk
        self.made: Desk | None = None
        self._country = ""
        self._proposed = ""
        title = _("New company in this file") if desk is not None else _("New company")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(*SIZE)
        self.company = CompanyPage(ask_user=None if desk is not None else getpass.getuser(),
                                   code=self._free_code() if desk is not None else None)
        self.address = AddressPage()
        self.books = BooksPage(clock.today())
        self.reminders = RemindersPage(clock.today(), self.company.language.value)
        self.place = PlacePage()
        self.summary = SummaryPage()
        self.pages: list[WizardPage] = [self.company, self.address, self.books, self.reminders,
                                        *([] if desk is not None else [self.place]), self.summary]
        self._messages = column(spacing=6)
        self._build(title)
        self.company.country.set_value(_home_country())
        self._follow_country()
        for page in self.pages:
            page.changed.connect(lambda shown=page: self._left(shown))
        self._begun = self._answers()
        self.history = self._history()
        self._foot.insertWidget(1, on_dialog(self, self.history))
        self.go(0)

    def _history(self) -> History:
        """The fields of all pages; the page of the one that is undone is shown."""
        parts = {f"{at}.{name}": field for at, page in enumerate(self.pages) for name, field in page.form.fields.items()}

        def show(name: str) -> None:
            at = int(name.partition(".")[0])
            if at != self.at:
                self.go(at)

        return History(self, parts, reveal=show)

    # ------------------------------------------------------------ look

    def _build(self, title: str) -> None:
        self.stack = QStackedWidget()
        for page in self.pages:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(page)
            area.viewport().setAutoFillBackground(False)
            page.setAutoFillBackground(False)
            self.stack.addWidget(area)
        self._steps = [Label(page.title, 13, 400, "text2", wrap=True) for page in self.pages]
        steps = column(spacing=12)
        for number, step in enumerate(self._steps, 1):
            figure = Label(str(number), 13, 500, "text3")
            line = row(figure, step, spacing=10)
            line.setAlignment(figure, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            steps.addLayout(line)
        side = Ground("sidebar", column(Label(title, 15, 600, wrap=True), 10, steps, None, spacing=12,
                                        margins=(20, 22, 16, 20)), edge="right")
        side.setFixedWidth(230)
        self.back_button = Button(_("Back"), "default", "arrow-left")
        self.back_button.clicked.connect(self.back)
        self.next_button = Button(_("Next"), "primary", key="Enter")
        self.next_button.clicked.connect(self.next)
        self.browse_button = Button(_("Choose place…"), "default", "folder-open")
        self.browse_button.clicked.connect(self._browse)
        cancel = Button(_("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        foot = row(cancel, None, self.browse_button, self.back_button, self.next_button, spacing=8, margins=(0, 10, 0, 0))
        self._foot = foot
        main = column(self._messages, spacing=8, margins=(28, 22, 28, 18))
        main.addWidget(self.stack, 1)
        main.addLayout(foot)
        whole = row(side, spacing=0, margins=(0, 0, 0, 0))
        whole.addWidget(Ground("surface", main), 1)
        self.setLayout(whole)
        for keys, act in (("Alt+Left", self.back), ("Alt+Right", self.next), ("Ctrl+Return", self.make)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, do=act: do())
            self.addAction(action)

    # ------------------------------------------------------------ going through

    @property
    def at(self) -> int:
        """The page shown."""
        return self.stack.currentIndex()

    def go(self, index: int) -> None:
        """Show a page."""
        page = self.pages[index]
        if page is self.place:
            self._propose_place()
            self.history.adopt()
        if page is self.summary:
            self.summary.show_lines(self._summary())
        self.stack.setCurrentIndex(index)
        for n, label in enumerate(self._steps):
            label.setFont(theme.font(13, 600 if n == index else 400))
            label.set_role("link" if n == index else "text2" if n < index else "text3")
        last = page is self.summary
        self.next_button.setText(_("Create company") if last else _("Next"))
        allow(self.back_button, index > 0, _("This is the first page."))
        self.browse_button.setVisible(page is self.place)
        page.focus_first()
        if last:
            self.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def back(self) -> None:
        """One page back; nothing is checked."""
        if self.at > 0:
            self.go(self.at - 1)

    def next(self) -> None:
        """One page on, when nothing on this one is wrong; the last page makes the company."""
        page = self.pages[self.at]
        if page is self.summary:
            self.make()
            return
        if self._tell(page):
            page.focus_first()
            return
        self.go(self.at + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from any field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Esc asks when something was typed."""
        if self._answers() != self._begun:
            answer = dialogs.ask(self, _("Throw away what you typed?"), _("The company was not made yet."), (
                dialogs.Answer("discard", _("Throw away")), dialogs.Answer("on", _("Go on"), safe=True, primary=True)))
            if answer != "discard":
                return
        super().reject()

    # ------------------------------------------------------------ answers and what is wrong

    def _answers(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for page in self.pages:
            found |= page.answers()
        found.pop("file", None)
        return found

    def spec(self) -> companies.NewCompany:
        """The answers as the service takes them."""
        v = self._answers()
        country = v["country"]
        return companies.NewCompany(
            v["legal_name"], country, code=v.get("code") or "MAIN", language=v["language"], currency=v["currency"],
            street=v["street"], number=v["number"], postcode=v["postcode"], city=v["city"], phone=v["phone"] or None,
            email=v["email"] or None, web=v["web"] or None, vat_number=v["vat_number"] or None,
            registration=(REGISTRATION[country], v["registration"]) if v["registration"] else None, iban=v["iban"] or None,
            bic=v["bic"] or None, year_start=v["year_start"], letter_sequence=v["letter_sequence"],
            consumer_sequence=v["consumer_sequence"])

    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong now, on all pages."""
        place = () if self._desk is not None else self._place_problems()
        return (*companies.check_new(self.spec()), *place)

    def _place_problems(self) -> tuple[Problem, ...]:
        """What speaks against the place for the file."""
        found = company_files.check_place(Path(self.place.file.value()), refuse_network=self._own.get(settings.REFUSE_NETWORK))
        return (*found, *self.place.problems())

    def _tell(self, page: WizardPage) -> bool:
        """Show what is wrong on a page; True when that keeps her there."""
        own = [p for p in self.problems() if p.field in page.form.fields]
        page.form.show_problems([p for p in own if p.weight is Weight.ERROR])
        if page is self.place:
            self.place.show_notices(own)
        return any(p.weight is Weight.ERROR for p in own)

    def _left(self, page: WizardPage) -> None:
        """A field was left: the country is followed, and what is wrong is said at once."""
        if page is self.company and self.company.country.value() != self._country:
            self._follow_country()
        filled = {name for name, field in page.form.fields.items() if field.value()}
        found = [p for p in self.problems() if p.field in filled]
        page.form.show_problems([p for p in found if p.weight is Weight.ERROR])
        if page is self.place:
            self.place.show_notices(found)

    def _follow_country(self) -> None:
        self._country = self.company.country.value()
        offer = offers.offer(self._country)
        for page in self.pages:
            page.set_country(offer)

    def _propose_place(self) -> None:
        """A file named after the company, unless another name was typed."""
        if self.place.file.value() in ("", self._proposed):
            self._proposed = str(company_files.free_place(str(self.company.form.fields["legal_name"].value())))
            self.place.file.set_value(self._proposed)
        self.place.show_notices(self._place_problems())

    def _browse(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, _("Where should the company file lie?"), self.place.file.value(),
                                                  "Tegoed (*.tegoed)")
        if name:
            self.place.file.set_value(name)
            self._left(self.place)

    def _free_code(self) -> str:
        """A code that no company of the file has."""
        taken = {c.code.upper() for c in desks.companies_of(self._desk)} if self._desk is not None else set()
        return next(code for n in range(2, 1_000) if (code := f"C{n}") not in taken)

    def _summary(self) -> list[tuple[str, str]]:
        """Labels and values of everything that was answered."""
        spec = self.spec()
        address = ", ".join(part for part in (f"{spec.street} {spec.number}".strip(), f"{spec.postcode} {spec.city}".strip())
                            if part)
        lines = [
            (_("Company name"), spec.legal_name), (_("Country"), i18n.country_name(spec.country, i18n.language())),
            (_("Language of the company"), self.company.language.currentText()),
            (_("Accounting currency"), self.company.currency.currentText()), (_("Address"), address),
            (_("VAT number"), spec.vat_number or ""), (_("IBAN"), spec.iban or ""),
            (_("Fiscal year starts on"), self.books.start.currentText()),
            (_("Chart of accounts"), i18n.filled(_("{count:account|accounts}"), count=len(offers.offer(spec.country).accounts))),
            (_("Reminders for businesses"), self.reminders.business.currentText()),
            (_("Reminders for private customers"), self.reminders.private.currentText())]
        if self._desk is None:
            lines += [(_("Company file"), str(company_files.with_suffix(Path(self.place.file.value())))),
                      (_("Encryption"), _("with a password") if self.place.password() else _("Encryption::none"))]
        return lines

    # ------------------------------------------------------------ making it

    def make(self) -> None:
        """Make the company; what is wrong is shown on its page, and nothing is left behind."""
        wrong = [p for p in self.problems() if p.weight is Weight.ERROR]
        if wrong:
            self._show_wrong(wrong)
            return
        work = self._work()
        outcome: Outcome[Outcome[Desk]] | None = wait_for(self, _("The company is made…"), lambda _progress: told(work))
        if outcome is None:
            return
        inner = outcome.value or Outcome(None, outcome.problems)
        if inner.value is None:
            self._show_wrong(list(inner.problems))
            return
        self.made = inner.value
        if self._desk is None and self.place.password():
            path = Path(inner.value.file.target)
            encryption_view.show_code(self, path.name, encryption.code_of(path))
        self.accept()

    def _work(self) -> Callable[[], Outcome[Desk]]:
        """What is done beside the screen, with the answers as they stand now."""
        desk, spec = self._desk, self.spec()
        if desk is not None:
            return lambda: desks.add_company(desk, spec)
        path, user = Path(self.place.file.value()), str(self.company.form.fields["user"].value() or getpass.getuser())
        password = self.place.password()
        return lambda: desks.new_file(path, spec, user, self._clock, i18n.language(), i18n.region(), password)

    def _show_wrong(self, problems: list[Problem]) -> None:
        """The first page with something wrong, each field with its words; what belongs to no field above them."""
        clear(self._messages)
        for problem in problems:
            if not any(problem.field in page.form.fields for page in self.pages):
                self._messages.addWidget(details.bar(problem))
        for index, page in enumerate(self.pages):
            own = [p for p in problems if p.field in page.form.fields]
            if own:
                self.go(index)
                page.form.show_problems(own)
                page.focus_first()
                return

    def run(self) -> Desk | None:
        """Show it; the desk at the new company, or None."""
        self.exec()
        return self.made


def _home_country() -> str:
    """The country of the computer's region when it has a set-up, else the Netherlands."""
    country = i18n.region().rpartition("_")[2]
    return country if country in companies.COUNTRIES else "NL"

"""Starts the windows: theme, pages, shell, Tell me; the wizard when there is no company yet; screenshots of every page."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app import i18n
from app.core.enums import LANGUAGES
from app.core.numbers import parse_amount
from app.core.problems import Problem
from app.i18n import _
from app.queries import customers, entries
from app.services import desks
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.views.collections import ageing_page, letters_page, reminders_page
from app.views.customers import card_page, list_page
from app.views.home import page as home_page
from app.views.imports import page as import_page
from app.views.kit import theme, trouble
from app.views.kit.context import Context
from app.views.kit.palette import Found, RecordFinder
from app.views.kit.shell import Shell
from app.views.ledger import entries_page
from app.views.setup.wizard import Wizard

SIZE = (1440, 900)


def register_pages() -> None:
    """Every page of the program, in the order of the sidebar."""
    home_page.register_page()
    list_page.register_page()
    card_page.register_page()
    entries_page.register_pages()
    import_page.register_page()
    ageing_page.register_page()
    reminders_page.register_page()
    letters_page.register_page()


def application(*, dark: bool | None = None) -> QApplication:
    """The one application object, with our look and Qt's own words in the user's language."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Tegoed")
    app.setOrganizationName("Tegoed")
    theme.install(app, dark=dark)
    translator = QTranslator(app)
    if translator.load(QLocale(i18n.region()), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
    return app


def context_for(desk: Desk, own: ProgramSettings) -> Context:
    """The surroundings of pages for a desk."""
    company = desks.company_of(desk)
    return Context(desk, own, company.currency, company.name)


def finders(context: Context) -> list[RecordFinder]:
    """What Tell me finds beside pages and actions: customers, documents, amounts."""

    def find_customers(text: str) -> Sequence[Found]:
        with context.desk.reading() as session:
            hits = customers.find_customers(session, context.desk.company_id, text, 5)
        return [Found(_("Customers"), "users", h.name, f"{h.number} · {h.city}", _open(h.customer_id)) for h in hits]

    def _open(customer_id: int) -> Callable[[], None]:
        return lambda: context.navigate("customer", customer_id=customer_id)

    def find_documents(text: str) -> Sequence[Found]:
        amount = parse_amount(text, i18n.region())
        with context.desk.reading() as session:
            hits = entries.find_documents(session, context.desk.company_id, text, amount if isinstance(amount, int) else None, 5)
        return [Found(_("Documents"), "file-text", h.document_no,
                      f"{h.customer} · {i18n.money(h.amount, h.currency, i18n.region())}", _document(h)) for h in hits]

    def _document(hit: entries.DocumentHit) -> Callable[[], None]:
        return lambda: context.navigate("entries", view="all", search=hit.document_no, entry_id=hit.entry_id)

    return [find_customers, find_documents]


def shell_for(desk: Desk, own: ProgramSettings) -> Shell:
    """The home window for a desk, showing the home page."""
    register_pages()
    context = context_for(desk, own)
    shell = Shell(context, finders(context))
    shell.show_page("home")
    return shell


def run(desk: Desk | None, own: ProgramSettings, problem: Problem | None) -> int:
    """Show the program until it is closed; without a desk the wizard makes a company first."""
    app = application()
    undo = trouble.install()
    try:
        if desk is None:
            wizard = Wizard(own, problem)
            desk = wizard.run()
            if desk is None:
                return 0
        shell = shell_for(desk, own)
        shell.show()
        _notices(shell, desk)
        code = app.exec()
        desk.file.close()
        return code
    finally:
        undo()


def _notices(shell: Shell, desk: Desk) -> None:
    """What opening the file found, on the home page."""
    page = shell.page()
    if desk.file.notices and page is not None:
        page.tell_problems(desk.file.notices)


# ---------------------------------------------------------------- screenshots

SHOTS: tuple[tuple[str, dict[str, object]], ...] = (
    ("home", {}), ("customers", {}), ("customer", {}), ("entries", {"view": "overdue"}), ("ageing", {}),
    ("reminders", {"suggest": True}), ("letters", {}), ("vouchers", {}), ("import", {}))


def draw(desk: Desk, folder: Path) -> int:
    """Every main page of the company as PNG: light and dark, in four languages."""
    folder.mkdir(parents=True, exist_ok=True)
    app = application(dark=False)
    own = ProgramSettings()
    for language in LANGUAGES:
        region = i18n.region_for(language)
        i18n.use(language, region)
        there = desks.in_language(desk, language, region)
        for dark in (False, True):
            theme.theme.use(dark)
            shell = shell_for(there, own)
            shell.resize(*SIZE)
            shell.show()
            for page_id, arguments in SHOTS:
                shell.show_page(page_id, **_arguments(there, page_id, arguments))
                settle(app)
                grab(shell, folder / f"{page_id}-{language}-{'dark' if dark else 'light'}.png")
            shell.close()
            shell.deleteLater()
            settle(app)
    desk.file.close()
    return 0


def _arguments(desk: Desk, page_id: str, arguments: dict[str, object]) -> dict[str, object]:
    """A card needs a customer: the one who owes most."""
    if page_id != "customer":
        return dict(arguments)
    return {"customer_id": desks.largest_debtor(desk)}


def settle(app: QGuiApplication) -> None:
    """Let timers and paints happen."""
    from PySide6.QtTest import QTest
    QTest.qWait(260)
    app.processEvents()


def grab(widget: QWidget, path: Path) -> None:
    """A picture of a widget."""
    widget.grab().save(str(path))

"""Starts the windows: theme, pages, shell, Tell me; the wizard when there is no company yet; screenshots of every page."""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app import i18n, settings
from app.core.clock import Clock
from app.core.enums import LANGUAGES
from app.core.numbers import sought_amount
from app.i18n import _
from app.queries import customers, entries, posted_invoices, products
from app.services import desks
from app.services.company_files import Refused
from app.services.desk import Desk
from app.services.sign_in import Door
from app.settings import ProgramSettings
from app.views.accountant import pages as accountant_pages
from app.views.bank import pages as bank_pages
from app.views.bridging import pages as bridging_pages
from app.views.cards import pages as card_pages
from app.views.closing import pages as closing_pages
from app.views.collecting import pages as collecting_pages
from app.views.collections import pages as collection_pages
from app.views.credit import pages as credit_pages
from app.views.customers import pages as customer_pages
from app.views.customers.words import block_name
from app.views.desktop import Desktop
from app.views.eu_sales import pages as eu_sales_pages
from app.views.home import page as home_page
from app.views.imports import pages as import_pages
from app.views.jobs import pages as job_pages
from app.views.kit import drafts, later, pages, tasks, theme, trouble
from app.views.kit.context import Context
from app.views.kit.ending import Ending
from app.views.kit.palette import Found, RecordFinder
from app.views.kit.shell import Shell
from app.views.ledger import pages as ledger_pages
from app.views.payments import pages as payment_pages
from app.views.products import pages as product_pages
from app.views.revaluation import pages as revaluation_pages
from app.views.sales import pages as sales_pages
from app.views.setup import pages as setup_pages
from app.views.setup.wizard import Wizard
from app.views.strategies import pages as strategy_pages

SIZE = (1440, 900)
CUT_OFF = 143
"""What a program gives back that was ended from outside before it was ready."""


def register_pages() -> None:
    """Every page of the program, in the order of the sidebar."""
    home_page.register_page()
    customer_pages.register_pages()
    credit_pages.register_pages()
    sales_pages.register_pages()
    product_pages.register_pages()
    payment_pages.register_pages()
    bank_pages.register_pages()
    bridging_pages.register_pages()
    card_pages.register_pages()
    ledger_pages.register_pages()
    revaluation_pages.register_pages()
    eu_sales_pages.register_pages()
    closing_pages.register_pages()
    accountant_pages.register_pages()
    import_pages.register_pages()
    collecting_pages.register_pages()
    collection_pages.register_pages()
    strategy_pages.register_pages()
    setup_pages.register_pages()
    job_pages.register_pages()


def application(*, dark: bool | None = None, scheme: str = "system") -> QApplication:
    """The one application object, with our look and Qt's own words in the user's language."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Tegoed")
    app.setOrganizationName("Tegoed")
    theme.install(app, scheme=scheme if dark is None else "dark" if dark else "light")
    translate_qt(app)
    return app


def translate_qt(app: QApplication) -> None:
    """Qt's own words (menus of text fields, file windows) in the user's language; the old ones are taken away."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    translator = QTranslator(app)
    if translator.load(QLocale(i18n.language()), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)


def context_for(desk: Desk, own: ProgramSettings) -> Context:
    """The surroundings of pages for a desk."""
    company = desks.company_of(desk)
    return Context(desk, own, company.currency, company.name)


def finders(context: Context) -> list[RecordFinder]:
    """What Tell me finds beside pages and actions: customers, documents, amounts, products."""

    def find_customers(text: str) -> Sequence[Found]:
        with context.desk.reading() as session:
            hits = customers.find_customers(session, context.desk.company_id, text, 5)
        return [Found(_("Customers"), "users", h.name, " · ".join(x for x in (
            h.number, h.city, _("Blocked: {value}").format(value=block_name(h.blocked)) if h.blocked else "") if x),
            _open(h.customer_id)) for h in hits]

    def _open(customer_id: int) -> Callable[[], None]:
        return lambda: context.navigate("customer", customer_id=customer_id)

    def find_documents(text: str) -> Sequence[Found]:
        amount = sought_amount(text, i18n.region())
        with context.desk.reading() as session:
            hits = entries.find_documents(session, context.desk.company_id, text, amount, 5)
        return [Found(_("Documents"), "file-text", h.document_no,
                      f"{h.customer} · {i18n.money(h.amount, h.currency, i18n.region())}", _document(h)) for h in hits]

    def _document(hit: entries.DocumentHit) -> Callable[[], None]:
        """The invoice it belongs to, else the entry itself."""
        def show() -> None:
            with context.desk.reading() as session:
                invoice = posted_invoices.of_entry(session, context.desk.company_id, hit.entry_id)
            if invoice is not None:
                context.navigate("posted_invoice", invoice_id=invoice)
            else:
                context.navigate("entries", view="all", search=hit.document_no, entry_id=hit.entry_id)

        return show

    def find_orders(text: str) -> Sequence[Found]:
        with context.desk.reading() as session:
            hits = posted_invoices.find_orders(session, context.desk.company_id, text, 5)
        return [Found(_("Sales orders"), "clipboard-list", h.number,
                      f"{h.customer} · {i18n.money(h.total, h.currency, i18n.region())}", _order(h.key)) for h in hits]

    def _order(key: int) -> Callable[[], None]:
        return lambda: context.navigate("sales_order", document_id=key)

    def find_products(text: str) -> Sequence[Found]:
        with context.desk.reading() as session:
            hits = products.find(session, context.desk.company_id, text, context.desk.language, 5, blocked=True)
        return [Found(_("Products"), "tag", h.name, " · ".join(x for x in (
            h.number, f"{i18n.price(h.price, i18n.region())} {h.currency}", _("Blocked") if h.blocked else "") if x),
            _product(h.product_id)) for h in hits]

    def _product(product_id: int) -> Callable[[], None]:
        return lambda: context.navigate("product", product_id=product_id)

    return [find_customers, find_documents, find_orders, find_products]


def shell_for(desk: Desk, own: ProgramSettings) -> Shell:
    """The home window for a desk, showing the home page."""
    register_pages()
    context = context_for(desk, own)
    shell = Shell(context, finders(context))
    page = shell.show_page("home")
    if page is not None:
        drafts.offer_waiting(page)
    return shell


def run(found: Desk | Refused | Door | None, own: ProgramSettings, clock: Clock, *, make_demo: bool = False) -> int:
    """Show the program until its last window is closed: the file that was opened, or the start window.

    `make_demo` = the demo company is asked for and not there yet: it is made behind a window with progress.
    """
    scale = own.get(settings.TEXT_SCALE)
    if scale != 100:
        # Qt reads this once, before its first window.
        os.environ.setdefault("QT_SCALE_FACTOR", f"{scale / 100:.2f}")
    app = application(scheme=own.get(settings.SCHEME))
    tasks.Sweeper(app)
    undo = trouble.install()
    try:
        desktop = Desktop(own, clock, shell_for)
        desktop.looked.connect(lambda: translate_qt(app))
        app.commitDataRequest.connect(lambda _session: desktop.shut_down())
        app.aboutToQuit.connect(desktop.shut_down)
        ending = Ending(app)
        ending.asked.connect(lambda: _end(app, desktop))
        desktop.begin(found)
        later.Fetcher(app, lambda: [spec.factory for spec in pages.all_pages()])
        if make_demo:
            QTimer.singleShot(0, desktop.open_demo)
        return app.exec()
    finally:
        undo()


def _end(app: QApplication, desktop: Desktop) -> None:
    """The system ends the program; what has not stopped within its seconds is cut off, and its unit never happened (JOB-017)."""
    if not desktop.end_now():
        os._exit(CUT_OFF)
    app.exit(0)


# ---------------------------------------------------------------- screenshots

SHOTS: tuple[tuple[str, dict[str, object]], ...] = (
    ("home", {}), ("customers", {}), ("customer", {}), ("entries", {"view": "overdue"}), ("ageing", {}),
    ("reminders", {"suggest": True}), ("letters", {}), ("vouchers", {}), ("import", {}),
    ("backups", {}), ("health", {"verify": True}), ("settings", {}))


def shots() -> list[tuple[str, dict[str, object]]]:
    """The pages to draw: those above, and every other page of the sidebar."""
    known = {page_id for page_id, _arguments in SHOTS}
    return [*SHOTS, *((spec.id, {}) for spec in pages.all_pages() if spec.listed and spec.id not in known)]


def draw(desk: Desk, folder: Path) -> int:
    """Every main page of the company as PNG: light and dark, in four languages."""
    folder.mkdir(parents=True, exist_ok=True)
    app = application(dark=False)
    own = ProgramSettings(Path(tempfile.mkdtemp()) / "settings.json")
    own.opened(str(desk.file.target))
    for language in LANGUAGES:
        region = i18n.region_for(language)
        i18n.use(language, region)
        there = desks.in_language(desk, language, region)
        for dark in (False, True):
            theme.theme.use(dark)
            shell = shell_for(there, own)
            shell.resize(*SIZE)
            shell.show()
            for page_id, arguments in shots():
                shell.show_page(page_id, **_arguments(there, page_id, arguments))
                shell.context.runner.wait()
                settle(app)
                grab(shell, folder / f"{page_id}-{language}-{'dark' if dark else 'light'}.png")
            shell.close()
            shell.deleteLater()
            draw_beginning(app, there, own, folder, f"{language}-{'dark' if dark else 'light'}")
    desk.file.close()
    return 0


def draw_beginning(app: QApplication, desk: Desk, own: ProgramSettings, folder: Path, look: str) -> None:
    """The start window and the pages of the wizard."""
    desktop = Desktop(own, desk.clock, shell_for)
    desktop.show_start()
    wizard = Wizard(own, desk.clock)
    wizard.company.form.fields["legal_name"].set_value("Molenaar Groothandel B.V.")
    wizard.show()
    for page in range(len(wizard.pages)):
        wizard.go(page)
        settle(app)
        grab(wizard, folder / f"wizard{page + 1}-{look}.png")
    wizard.done(0)
    if desktop.start is not None:
        grab(desktop.start, folder / f"start-{look}.png")
        desktop.start.close()
    settle(app)


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

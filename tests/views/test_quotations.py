"""Quotations in their windows, by keyboard: begun, sent, ordered, lost; papers shown (SWN-02, ORD-010, 011, 040, 064)."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.models.customers import Customer, CustomerContact
from app.models.invoices import SalesInvoice
from app.models.sales import SalesOrder, SalesQuotation
from app.queries import products as product_queries
from app.services.sales import archiving, quotations
from app.services.sales.document import Document, Line
from app.services.sales.quotations import State
from app.services.sales.steps import Step
from app.settings import SALES_PRINT_ON_POSTING, ProgramSettings
from app.views.customers import pages as customer_pages
from app.views.kit import form_dialog, ways_out
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.sales import step_dialog
from app.views.sales.confirm_dialog import ConfirmDialog
from app.views.sales.order_page import OrderPage
from app.views.sales.posted_list import PostedInvoicesPage
from app.views.sales.quotation_page import QuotationPage
from app.views.sales.quotations_page import QuotationsPage
from app.views.sales.slips_page import SlipsPage
from tests.reports.reading import texts
from tests.services.sales import trade
from tests.services.sales.test_archive import posted
from tests.services.sales.test_orders import order, post
from tests.services.sales.trade import Trade
from tests.views.conftest import Answers
from tests.views.test_general_journal import keys

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Days and amounts as they are written in Britain."""
    before = i18n.language(), i18n.region()
    i18n.use("en", "en_GB")
    yield
    i18n.use(*before)


@pytest.fixture(scope="session")
def dutch_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Dutch company in a closed file, made once."""
    path = tmp_path_factory.mktemp("trade") / "dutch.tegoed"
    trade.trade(path).file.close()
    return path


@pytest.fixture
def office(dutch_file: Path, tmp_path: Path) -> Iterator[Trade]:
    """An office with a customer and two products."""
    made = trade.opened(Path(shutil.copy(dutch_file, tmp_path / "dutch.tegoed")))
    made.customer("De Vries")
    for number, price in (("A-1", "12"), ("A-2", "2.50")):
        names = {"en": f"Item {number}", "nl": f"Artikel {number}"}
        made.product(number, price, search_key=product_queries.search_key(number, names, None), names=names)
    yield made
    made.file.close()


@pytest.fixture
def context(office: Trade, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[bytes]:
    """The PDFs that were opened."""
    found: list[bytes] = []
    monkeypatch.setattr("app.views.sales.paper_files.cache_folder", lambda: tmp_path)

    def opened(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()).read_bytes())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    return found


def gone(context: Context) -> list[tuple[str, dict[str, object]]]:
    """Where she was led."""
    return context.gone  # type: ignore[attr-defined,no-any-return]


def opened(context: Context, qtbot: QtBot, **more: Any) -> QuotationPage:
    """A quotation on the screen, with the keyboard where it begins."""
    page = QuotationPage(context, **more)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.focus_first()
    return page


def kept(office: Trade, customer: int = 1) -> Document:
    """A kept quotation of two lines."""
    made = quotations.new(office.desk, customer)
    assert made.value is not None, made.problems
    lines = tuple(Line(n, product_id=n, text=f"Stoel {n}", quantity=Decimal(n), unit_price=Decimal(10)) for n in (1, 2))
    saved = quotations.save(office.desk, replace(made.value, lines=lines))
    assert saved.value is not None, saved.problems
    return saved.value


def answered(monkeypatch: pytest.MonkeyPatch, act: object) -> list[FormDialog]:
    """Every form is filled by `act(dialog)` and saved."""
    asked: list[FormDialog] = []

    def show(dialog: FormDialog) -> object:
        asked.append(dialog)
        act(dialog)  # type: ignore[operator]
        assert dialog.save(), [b.text() for b in dialog.findChildren(type(dialog.body))]
        return dialog.outcome

    monkeypatch.setattr(form_dialog, "show", show)
    return asked


@pytest.mark.rule("ORD-010", "SWN-02")
def test_a_quotation_is_typed_saved_and_sent_by_keyboard(context: Context, office: Trade, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    keys("De Vr", K.Key_Return)
    keys("A-1", K.Key_Return, "3", K.Key_Return)
    assert "Total EUR 43.56" in page.totals.words
    keys((K.Key_S, M.ControlModifier))
    assert page.document is not None and page.document.number, page.messages()
    keys((K.Key_1, M.AltModifier))
    assert page.opened is not None and (page.opened.state, page.opened.revision) == (State.SENT, 1), page.messages()
    assert any("OF-2026-00001-1 is sent" in text for text in page.messages())


@pytest.mark.rule("ORD-011")
def test_chosen_lines_become_an_order_and_the_order_leads_back(context: Context, office: Trade, qtbot: QtBot,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    document = kept(office)
    page = opened(context, qtbot, document_id=document.id)

    def leave_second(dialog: FormDialog) -> None:
        assert isinstance(dialog, ConfirmDialog)
        dialog.boxes[2].set_value(False)

    answered(monkeypatch, leave_second)
    keys(K.Key_F9)
    assert gone(context) == [("sales_order", {"document_id": 1})]
    assert page.opened is not None and page.opened.converted == {1}
    made = OrderPage(context, 1)
    qtbot.addWidget(made)
    made.open_quotation()
    assert gone(context)[-1] == ("sales_quotation", {"document_id": document.id})
    with office.desk.reading() as session:
        assert session.scalars(select(SalesOrder.net)).all() == [1000]


@pytest.mark.rule("ORD-010")
def test_a_lost_quotation_asks_for_the_reason_and_is_closed(context: Context, office: Trade, qtbot: QtBot,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    page = QuotationPage(context, kept(office).id)
    qtbot.addWidget(page)
    answered(monkeypatch, lambda dialog: dialog.fields["reason"].setCurrentIndex(1))
    page.close_as(State.LOST)
    with office.desk.reading() as session:
        assert session.scalars(select(SalesQuotation.state)).all() == ["lost"]
    assert page.closed() and not page._confirm.isEnabled()


@pytest.mark.rule("ORD-011")
def test_a_prospect_gets_its_number_from_the_message(context: Context, office: Trade, qtbot: QtBot) -> None:
    customer_pages.register_ways_out()
    office.change(Customer, 1, prospect=True)
    page = QuotationPage(context, kept(office).id)
    qtbot.addWidget(page)
    outcome = quotations.confirm(office.desk, page._key())
    page.tell_problems(outcome.problems)
    (_words, act), = ways_out.buttons(page, outcome.problems[0])
    act()
    assert quotations.confirm(office.desk, page._key()).done


@pytest.mark.rule("ORD-005")
def test_an_unsent_quotation_is_deleted_after_a_question(context: Context, office: Trade, qtbot: QtBot,
                                                         answering: Answers) -> None:
    page = QuotationPage(context, kept(office).id)
    qtbot.addWidget(page)
    answering.waiting.append("yes")
    page.delete()
    assert gone(context) == [("sales_quotations", {})]


def test_the_list_opens_sends_and_shows(context: Context, office: Trade, qtbot: QtBot, shown: list[bytes]) -> None:
    document = kept(office)
    page = QuotationsPage(context)
    qtbot.addWidget(page)
    assert page.chosen() == [document.ref[1]]
    page.send()
    assert any("OF-2026-00001-1" in text for text in page.messages())
    page.show_pdf()
    assert shown and shown[0].startswith(b"%PDF")


@pytest.mark.rule("DOC-004")
@pytest.mark.parametrize(("wanted", "count"), [("yes", 1), ("ask", 0), ("no", 0)])
def test_a_step_is_printed_at_once_where_the_company_wants_that(context: Context, office: Trade, qtbot: QtBot, shown: list[bytes],
                                                                wanted: str, count: int) -> None:
    office.parameter(SALES_PRINT_ON_POSTING, wanted)
    key = order(office).ref[1]
    page = OrderPage(context, key)
    qtbot.addWidget(page)
    step_dialog.tell(page, Step.PACKING_SLIP, post(office, Step.PACKING_SLIP, key, "60"))
    assert len(shown) == count


@pytest.mark.rule("ORD-064", "SWN-04")
def test_the_step_of_an_invoice_shows_it_pro_forma(context: Context, office: Trade, qtbot: QtBot, shown: list[bytes],
                                                   answering: Answers) -> None:
    key = order(office).ref[1]
    assert post(office, Step.PACKING_SLIP, key, "60")[0].made
    page = OrderPage(context, key)
    qtbot.addWidget(page)
    dialog = step_dialog.StepDialog(page, context, Step.INVOICE, [key])
    answering.waiting = ["print"]
    dialog.preview()
    words = " ".join(texts(shown[0]))
    assert "Pro forma-factuur" in words and "720,00" in words
    with office.desk.reading() as session:
        assert session.scalars(select(SalesInvoice.id)).all() == []


@pytest.mark.rule("DOC-004", "SWN-08")
def test_what_waits_is_printed_and_mailed_from_the_list_of_invoices(context: Context, office: Trade, qtbot: QtBot,
                                                                    shown: list[bytes], answering: Answers) -> None:
    invoice = posted(office)
    archiving.finish(office.desk)
    page = PostedInvoicesPage(context)
    qtbot.addWidget(page)
    page.print_waiting()
    assert len(shown) == 1 and any("1\xa0document is printed" in text for text in page.messages())
    page.mail.draft()
    assert any("e-mail address" in text for text in page.messages()) and len(shown) == 1
    office.make(CustomerContact(company_id=office.desk.company_id, customer_id=office.one(Customer, name="Smit"), name="Mia",
                                role="invoices", email="mia@smit.example"))
    page.mail.draft()
    answering.waiting.append("go_on")
    page.mail.draft()
    assert len(shown) == 3 and invoice.number.encode() in shown[1]
    page.send_again()
    page.print_waiting()
    assert len(shown) == 4


@pytest.mark.rule("ORD-040", "ORD-050", "ORD-064")
def test_papers_of_an_order_are_shown_and_slips_printed(context: Context, office: Trade, qtbot: QtBot, shown: list[bytes],
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    key = order(office).ref[1]
    assert post(office, Step.CONFIRMATION, key, "100")[0].made and post(office, Step.PACKING_SLIP, key, "60")[0].made
    page = OrderPage(context, key)
    qtbot.addWidget(page)
    refs = iter([("order_confirmation", 1), None])
    asked = answered(monkeypatch, lambda dialog: dialog.fields["ref"].set_value(next(refs)))
    page.print_papers()
    page.print_papers()
    assert len(asked) == 2 and len(shown) == 2 and shown[0] != shown[1]
    slips = SlipsPage(context)
    qtbot.addWidget(slips)
    slips.print_slips()
    assert len(shown) == 3 and shown[2].startswith(b"%PDF")

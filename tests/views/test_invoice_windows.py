"""Invoices in their windows, by keyboard: typed, checked, split, approved, posted, taken back (SWN-06, 08, FTI-001…054)."""

import hashlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app import i18n
from app.core.enums import Blocked, PeriodState
from app.core.permissions import Permission
from app.core.problems import error
from app.models.accounts import DimensionValue, ReasonCode
from app.models.archive import ArchivedDocument, Attachment, OutputItem
from app.models.company import PeriodStatus, VatPeriod
from app.models.customers import Customer, CustomerContact
from app.models.invoices import AccountingDistribution, ElectronicInvoice, InvoiceVat, SalesInvoice
from app.models.ledger import CustomerEntryState
from app.models.products import AutoCharge, Product
from app.models.terms import PaymentTerm
from app.queries import posted_invoices
from app.queries import products as product_queries
from app.services import attachments, drafts, periods
from app.services.sales import invoices, templates
from app.services.sales.invoice_posting import Line
from app.settings import SALES_APPROVAL, ProgramSettings
from app.storage import verify
from app.storage.unit_of_work import Actor
from app.views import program
from app.views.customers.card_page import CustomerPage
from app.views.kit import form_dialog
from app.views.kit import pages as kit_pages
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.page import Command
from app.views.kit.widgets import Button
from app.views.ledger.entries_page import EntriesPage
from app.views.ledger.vouchers_page import VouchersPage
from app.views.sales import files_dialog, pages, paper_files, voucher_preview
from app.views.sales.correction_dialogs import CreditDialog
from app.views.sales.invoice_dialogs import SplitDialog
from app.views.sales.invoice_page import InvoicePage
from app.views.sales.invoices_page import InvoicesPage
from app.views.sales.posted_list import PostedInvoicesPage
from app.views.sales.posted_page import PostedPage
from tests.services.sales import trade
from tests.services.sales.test_orders import order, pieces
from tests.services.sales.trade import DAY, Trade
from tests.views.conftest import Answers
from tests.views.test_general_journal import keys

K, M = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = M.ControlModifier, M.ShiftModifier
Deed = Callable[[Any], Any]
InDialog = Callable[[Deed], None]


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Days and amounts as they are written in Britain."""
    before = i18n.language(), i18n.region()
    i18n.use("en", "en_GB")
    yield
    i18n.use(*before)


@pytest.fixture(scope="module")
def shop_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Dutch company with a customer and two products in a closed file, made once."""
    path = tmp_path_factory.mktemp("shop") / "shop.tegoed"
    made = trade.trade(path)
    made.customer("De Vries")
    for number, price in (("A-1", "12"), ("A-2", "2.50")):
        names = {"en": f"Item {number}", "nl": f"Artikel {number}"}
        made.product(number, price, search_key=product_queries.search_key(number, names, None), names=names, kind="service")
    made.file.close()
    return path


@pytest.fixture
def office(shop_file: Path, tmp_path: Path) -> Iterator[Trade]:
    """A copy of it, opened."""
    made = trade.opened(Path(shutil.copy(shop_file, tmp_path / "shop.tegoed")))
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
def in_dialog(monkeypatch: pytest.MonkeyPatch) -> InDialog:
    """What is done in the form that comes up instead of looking at it."""
    def act(deed: Deed) -> None:
        def show(dialog: FormDialog) -> Any:
            deed(dialog)
            return dialog.outcome

        monkeypatch.setattr(form_dialog, "show", show)

    return act


def shown(qtbot: QtBot, page: Any) -> Any:
    """A page on the screen, with the keyboard where it begins."""
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.focus_first()
    return page


def opened(context: Context, qtbot: QtBot, **more: Any) -> InvoicePage:
    page: InvoicePage = shown(qtbot, InvoicePage(context, **more))
    return page


def typed(page: InvoicePage) -> None:
    """A customer, two lines and the delivery date: 61.00 net, 73.81 in all."""
    keys("De Vr", K.Key_Return)
    keys("A-1", K.Key_Return, "3", K.Key_Return)
    keys("A-2", K.Key_Return, "10", K.Key_Return)
    page.form.fields["delivery_date"].set_value(DAY)


def the(office: Trade, model: Any) -> Any:
    """The only row of a table."""
    with office.desk.reading() as session:
        found = session.scalars(select(model)).one()
        session.expunge(found)
        return found


def count(office: Trade, model: Any) -> int:
    with office.desk.reading() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def draft(office: Trade, *amounts: str, **more: Any) -> int:
    """A kept draft on the revenue account, one line per amount."""
    lines = [office.line(n, "8000", amount) for n, amount in enumerate(amounts or ("100",), 1)]
    kept = invoices.save(office.desk, office.draft(office.one(Customer, name="De Vries"), *lines, **more)).value
    assert kept is not None and kept.id is not None
    return kept.id


def posted(office: Trade, *amounts: str, **more: Any) -> int:
    return office.post_id(draft(office, *amounts, **more)).invoice_id


def reason(office: Trade) -> int:
    """A reason for whatever is taken back."""
    with office.desk.reading() as session:
        return next(r.id for r in session.scalars(select(ReasonCode)) if "credit_note" in r.uses)


def because(dialog: FormDialog) -> None:
    """The first reason the form offers."""
    dialog.fields["reason"].set_value(dialog.fields["reason"].choice(1).value)


def whole(office: Trade) -> None:
    with office.desk.reading() as session:
        assert verify.prove(session) == []


# ---------------------------------------------------------------- typing

@pytest.mark.rule("SWN-06", "FTI-001", "FTI-002")
def test_a_draft_is_typed_and_saved_without_the_mouse(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    assert page.form.customer.hasFocus()
    typed(page)
    assert "Total EUR 73.81" in page.totals.words
    keys((K.Key_S, CTRL))
    kept = the(office, SalesInvoice)
    assert (kept.net, kept.total, kept.state, kept.number) == (6100, 7381, "draft", None)
    assert not page.isWindowModified() and page.windowTitle().startswith(f"Draft {kept.id}")


@pytest.mark.rule("PST-001", "SWN-06")
def test_f9_saves_posts_and_shows_the_posted_invoice(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    typed(page)
    keys(K.Key_F9)
    found = the(office, SalesInvoice)
    assert found.state == "posted" and found.number
    assert context.gone == [("posted_invoice", {"invoice_id": found.id, "fresh": True})]  # type: ignore[attr-defined]
    assert page.leave()
    whole(office)


@pytest.mark.rule("PST-001")
def test_a_second_press_posts_nothing_more(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot, document_id=draft(office))
    page.post()
    page.post()
    assert count(office, SalesInvoice) == 1 and len(context.gone) == 2  # type: ignore[attr-defined]


@pytest.mark.rule("FTI-007")
def test_validate_tells_everything_and_jumps_to_the_cell(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    typed(page)
    page.grid.put_value(1, "item", None)
    page.grid.put_value(1, "text", "Nothing sold")
    keys((K.Key_F9, CTRL | SHIFT))
    assert page.messages() == ["Nothing stands in the way of posting."]
    page.grid.put_value(0, "service_from", DAY)
    page.grid.put_value(0, "service_to", DAY - timedelta(1))
    page.form.fields["due_date"].set_value(DAY - timedelta(1))
    assert not page.validate()
    assert page.grid.model_.problem(0, page.grid.model_.section("service_to")) is not None
    assert any("due date" in words.lower() for words in page.messages())
    assert count(office, SalesInvoice) == 0


@pytest.mark.rule("FTI-007", "PST-002")
def test_an_invoice_without_lines_is_not_posted(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    keys("De Vr", K.Key_Return)
    assert not page.validate()
    page.post()
    assert any("at least one line" in words for words in page.messages())
    assert the(office, SalesInvoice).state == "draft"


@pytest.mark.rule("PST-004", "PST-020", "FTI-005")
def test_voucher_and_paper_are_shown_in_one_window_before_it_has_a_number(office: Trade, context: Context, qtbot: QtBot,
                                                                          answering: Answers, papers_shown: list[Path]) -> None:
    seen: list[Any] = []

    def look(question: Any) -> str:
        found = question.findChild(voucher_preview.Preview)
        before = found.paper.content
        found.tabs.choose(1)
        seen.extend((found.table.model_.rowCount(), before, found.paper.count, found.paper.content))
        return "print"

    page = opened(context, qtbot)
    typed(page)
    answering.waiting = [look, "post"]  # type: ignore[list-item]
    keys((K.Key_F9, CTRL))
    rows, before, pages, content = seen
    assert count(office, SalesInvoice) == 0 and rows >= 3 and before is None and pages == 1
    assert papers_shown[0].read_bytes() == content
    page.preview()
    assert the(office, SalesInvoice).state == "posted"
    assert answering.asked == ["Preview"] * 2


@pytest.mark.rule("DOC-004", "SWN-06")
def test_a_key_posts_and_prints_another_posts_and_begins_the_next(office: Trade, context: Context, qtbot: QtBot,
                                                                  papers_shown: list[Path]) -> None:
    page = opened(context, qtbot)
    typed(page)
    keys((K.Key_F9, M.ShiftModifier))
    first = the(office, SalesInvoice)
    assert first.state == "posted" and len(papers_shown) == 1 and (first.number or "-") in papers_shown[0].name
    with office.desk.reading() as session:
        assert session.scalars(select(OutputItem.status)).all() == ["done"]
    assert context.gone[-1] == ("posted_invoice", {"invoice_id": first.id, "fresh": True})  # type: ignore[attr-defined]
    page = opened(context, qtbot)
    typed(page)
    keys((K.Key_F9, M.AltModifier))
    assert context.gone[-1] == ("invoice", {"sort": "free_text"})  # type: ignore[attr-defined]
    assert count(office, SalesInvoice) == 2 and len(papers_shown) == 1 and "is posted" in page.messages()[0]


@pytest.mark.rule("FTI-002")
def test_files_are_attached_to_a_draft_within_limits_and_go_with_it(office: Trade, context: Context, qtbot: QtBot,
                                                                    answering: Answers, tmp_path: Path) -> None:
    told: list[str] = []
    for name in ("uren.pdf", "start.exe"):
        (tmp_path / name).write_bytes(b"%PDF-1.4")

    def attach(question: Any) -> str:
        found = question.findChild(files_dialog.Files)
        found.files.add([tmp_path / "uren.pdf"])
        told.append(found.said)
        found.files.add([tmp_path / "start.exe"])
        told.append(found.said)
        return "close"

    page = opened(context, qtbot)
    typed(page)
    answering.waiting = [attach]  # type: ignore[list-item]
    page.attachments()
    assert told[0] == "" and "start.exe cannot go along" in told[1]
    kept = the(office, SalesInvoice)
    assert kept.state == "draft" and [a.name for a in attachments.of(office.desk, ("sales_invoice", kept.id))] == ["uren.pdf"]
    answering.waiting = ["yes"]
    page.delete()
    assert count(office, SalesInvoice) == count(office, Attachment) == 0


@pytest.mark.rule("BLK-M14", "BLK-02")
def test_a_blocked_customer_is_refused_when_she_is_chosen(office: Trade, context: Context, qtbot: QtBot) -> None:
    office.change(Customer, office.one(Customer, name="De Vries"), blocked=Blocked.ALL)
    page = opened(context, qtbot)
    keys("De Vr", K.Key_Return)
    assert page.document is None and page.form.customer.value() is None
    assert any("blocked" in words.lower() for words in page.messages())


@pytest.mark.rule("BLK-M18", "FTI-060")
def test_a_prepayment_invoice_of_a_blocked_customer_is_made_and_not_posted(office: Trade, context: Context,
                                                                           qtbot: QtBot) -> None:
    office.change(Customer, office.one(Customer, name="De Vries"), blocked=Blocked.ALL)
    page = opened(context, qtbot, sort="prepayment")
    typed(page)
    assert page.save() and the(office, SalesInvoice).kind == "prepayment"
    page.post()
    assert the(office, SalesInvoice).state == "draft" and any("blocked" in w.lower() for w in page.messages())


@pytest.mark.rule("BLK-M15")
def test_a_customer_blocked_meanwhile_is_refused_when_it_is_posted(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot, document_id=draft(office))
    office.change(Customer, office.one(Customer, name="De Vries"), blocked=Blocked.ALL)
    page.post()
    assert the(office, SalesInvoice).state == "draft" and any("blocked" in w.lower() for w in page.messages())


@pytest.mark.rule("VAT-013", "FTI-002")
def test_posting_and_vat_date_follow_the_document_date_until_typed(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    typed(page)
    fields, day = page.form.fields, DAY - timedelta(5)
    fields["document_date"].set_value(day)
    fields["document_date"].committed.emit()
    assert fields["posting_date"].value() == fields["vat_date"].value() == day
    fields["vat_date"].set_value(DAY - timedelta(1))
    fields["vat_date"].committed.emit()
    fields["document_date"].set_value(DAY)
    fields["document_date"].committed.emit()
    assert (fields["posting_date"].value(), fields["vat_date"].value()) == (DAY, DAY - timedelta(1))


@pytest.mark.rule("MST-050", "MST-058")
def test_the_due_date_is_shown_grey_until_it_is_typed(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    typed(page)
    field = page.form.fields["due_date"]
    assert field.value() is None and field.placeholderText() == i18n.day(page.figures.due, "en_GB")  # type: ignore[union-attr]
    assert [r.values["amount"] for r in page.parts.instalments.rows] == [7381]
    page.parts.instalments.put_value(0, "amount", 5000)
    page.parts.instalments.put_value(1, "due_date", DAY + timedelta(60))
    page.parts.instalments.put_value(1, "amount", 2381)
    page.add_up()
    assert page.save()
    kept = invoices.load(office.desk, the(office, SalesInvoice).id).value
    assert kept is not None and [p.amount for p in kept.instalments] == [5000, 2381]
    page.propose_again()
    page.add_up()
    assert [r.values["amount"] for r in page.parts.instalments.rows] == [7381]


@pytest.mark.rule("MST-091", "FTI-005")
def test_a_charge_is_added_in_its_grid(office: Trade, context: Context, qtbot: QtBot) -> None:
    charge = office.charge_code("COPY")
    page = opened(context, qtbot)
    typed(page)
    page.parts.charges.put_value(0, "charge_id", charge)
    page.parts.charges.put_value(0, "value", Decimal("12.50"))
    page.add_up()
    assert page.figures is not None and page.figures.calculated.charges_amount == 1250
    assert page.save()
    kept = invoices.load(office.desk, the(office, SalesInvoice).id).value
    assert kept is not None and [c.amount for c in kept.charges] == [1250]


@pytest.mark.rule("SAF-013")
def test_what_was_typed_comes_back_after_a_crash(office: Trade, context: Context, qtbot: QtBot) -> None:
    key = draft(office)
    page = opened(context, qtbot, document_id=key)
    page.grid.put_value(0, "quantity", Decimal(7))
    page.parts.instalments.put_value(0, "amount", 70_000)
    page.keeper.keep()
    again = opened(context, qtbot, document_id=key)
    assert again.grid.rows[0].values["quantity"] == 1 and again.messages()
    found = drafts.find(office.desk, again.keeper.form)
    assert found is not None
    again.keeper.take(found)
    again.add_up()
    assert again.grid.rows[0].values["quantity"] == 7
    assert [r.values["amount"] for r in again.parts.instalments.rows] == [70_000]


# ---------------------------------------------------------------- distributions, VAT, card

@pytest.fixture
def centres(office: Trade) -> list[int]:
    """Two cost centres."""
    return [office.make(DimensionValue(company_id=office.desk.company_id, dimension="cost_centre", code=code, names={"en": code}))
            for code in ("100", "200")]


@pytest.mark.rule("FTI-010", "FTI-013")
def test_a_line_is_split_over_cost_centres_by_percent(office: Trade, context: Context, qtbot: QtBot, in_dialog: InDialog,
                                                      centres: list[int]) -> None:
    page = opened(context, qtbot, document_id=draft(office, "1500", "84.50"))
    page.grid.stand(0, 1)

    def sixty_forty(dialog: SplitDialog) -> None:
        assert [p.account_id for p in dialog.portions()] == [office.account("8000")]
        dialog.grid.put_value(0, "cost_centre", centres[0])
        dialog.grid.put_value(0, "percent", Decimal(60))
        dialog.grid.put_value(1, "cost_centre", centres[1])
        assert dialog.portions()[1].percent == 40
        assert dialog.told.text() == "900.00 + 600.00"
        assert dialog.save()

    in_dialog(sixty_forty)
    page.split()
    page.post()
    key = the(office, SalesInvoice).id
    with office.desk.reading() as session:
        parts = [(p.cost_centre, p.amount) for p in posted_invoices.parts_of(session, key, "en") if p.line_no == 1]
    assert parts == [("100", 90_000), ("200", 60_000)]
    whole(office)


@pytest.mark.rule("FTI-010")
def test_parts_that_do_not_add_up_are_refused_and_equal_ones_do(office: Trade, context: Context, qtbot: QtBot,
                                                               in_dialog: InDialog) -> None:
    page = opened(context, qtbot, document_id=draft(office, "100"))

    def wrong_then_equal(dialog: SplitDialog) -> None:
        for at in range(3):
            dialog.grid.put_value(at, "account", office.account("8000"))
        dialog.grid.put_value(0, "amount", 5_000)
        assert not dialog.save() and dialog.messages()
        dialog.equally()
        assert dialog.told.text() == "33.33 + 33.34 + 33.33" and dialog.save()

    in_dialog(wrong_then_equal)
    page.grid.stand(0, 1)
    page.split()
    assert page.current().distributions[0].amount == 3_333  # type: ignore[union-attr]


@pytest.mark.rule("FTI-012")
def test_a_split_goes_with_its_line(office: Trade, context: Context, qtbot: QtBot, in_dialog: InDialog,
                                    centres: list[int]) -> None:
    page = opened(context, qtbot, document_id=draft(office, "100", "200"))

    def split(dialog: SplitDialog) -> None:
        dialog.grid.put_value(0, "percent", Decimal(100))
        dialog.grid.put_value(0, "cost_centre", centres[1])
        assert dialog.save()

    in_dialog(split)
    page.grid.stand(1, 1)
    page.split()
    page.grid.stand(0, 1)
    page.grid.delete_rows()
    document = page.current()
    assert document is not None and [(p.target_no, p.cost_centre_id) for p in document.distributions] == [(1, centres[1])]
    page.grid.stand(0, 1)
    page.grid.delete_rows()
    assert page.current().distributions == ()  # type: ignore[union-attr]


@pytest.mark.rule("VAT-011")
def test_vat_is_corrected_by_a_few_cents_and_no_more(office: Trade, context: Context, qtbot: QtBot, in_dialog: InDialog) -> None:
    page = opened(context, qtbot, document_id=draft(office, "30.09"))

    def cent(dialog: FormDialog) -> None:
        (field,) = dialog.fields.values()
        assert field.value() == 632
        field.set_value(700)
        assert not dialog.save() and dialog.messages()
        field.set_value(633)
        assert dialog.save()

    in_dialog(cent)
    page.vat()
    page.post()
    row = the(office, InvoiceVat)
    assert (row.vat, row.difference) == (633, 1)
    whole(office)


@pytest.mark.rule("MST-075")
def test_a_draft_takes_over_what_is_new_on_the_card(office: Trade, context: Context, qtbot: QtBot, in_dialog: InDialog) -> None:
    page = opened(context, qtbot, document_id=draft(office))
    with office.desk.reading() as session:
        term = session.scalars(select(PaymentTerm).order_by(PaymentTerm.id.desc())).first()
    assert term is not None
    office.change(Customer, office.one(Customer, name="De Vries"), payment_term_id=term.id)
    in_dialog(lambda dialog: dialog.save())
    page.refresh()
    assert page.form.fields["payment_term_id"].value() == term.id and page.isWindowModified()


# ---------------------------------------------------------------- approval, copies, templates, the end

@pytest.mark.rule("FTI-009")
def test_a_second_person_approves_before_posting(office: Trade, context: Context, qtbot: QtBot) -> None:
    office.parameter(SALES_APPROVAL, "all")
    key = draft(office)
    page = opened(context, qtbot, document_id=key)
    page.post()
    assert the(office, SalesInvoice).state == "draft" and any("second person" in w for w in page.messages())
    page.submit()
    assert "approves it" in page.what_next()
    page.approve()
    assert any("cannot" in w for w in page.messages())
    other = Context(replace(office.desk, actor=Actor(office.desk.actor.user_id, "Bert")), context.own, "EUR", "Voorbeeld")
    other.runner.at_once = True
    other.gone = []  # type: ignore[attr-defined]
    theirs = opened(other, qtbot, document_id=key)
    theirs.approve()
    theirs.grid.put_value(0, "quantity", Decimal(2))
    assert theirs.save() and the(office, SalesInvoice).state == "draft"
    theirs.recall()
    page.again = None


@pytest.mark.rule("FTI-006")
def test_a_draft_becomes_a_copy_with_its_signs_turned(office: Trade, context: Context, qtbot: QtBot, answering: Answers) -> None:
    page = opened(context, qtbot, document_id=draft(office, "100"))
    answering.waiting = ["turned"]
    page.copy()
    made = context.gone[-1]  # type: ignore[attr-defined]
    assert made[0] == "invoice"
    kept = invoices.load(office.desk, made[1]["document_id"]).value
    assert kept is not None and kept.own["total"] == -12_100


@pytest.mark.rule("FTI-006", "FTI-020")
def test_a_template_is_made_and_used_again(office: Trade, context: Context, qtbot: QtBot, in_dialog: InDialog) -> None:
    page = opened(context, qtbot, document_id=draft(office, "100"))

    def name(dialog: FormDialog) -> None:
        assert not dialog.save()
        dialog.fields["name"].setText("Rent")
        assert dialog.save()

    in_dialog(name)
    page.template()
    assert [n for _key, n in templates.names(office.desk)] == ["Rent"]
    lists = shown(qtbot, InvoicesPage(context))

    def use(dialog: FormDialog) -> None:
        dialog.fields["customer"].set_value(office.one(Customer, name="De Vries"))
        assert dialog.save()

    in_dialog(use)
    lists.from_template()
    page_id, more = context.gone[-1]  # type: ignore[attr-defined]
    assert page_id == "invoice"
    again = opened(context, qtbot, **more)
    assert again.grid.rows[0].values["amount"] == 10_000 and again.document is not None and again.document.id is None


@pytest.mark.rule("FTI-001")
def test_a_draft_is_deleted_after_a_question(office: Trade, context: Context, qtbot: QtBot, answering: Answers) -> None:
    page = opened(context, qtbot, document_id=draft(office))
    answering.waiting = ["back", "yes"]
    page.delete()
    assert count(office, SalesInvoice) == 1
    page.delete()
    assert count(office, SalesInvoice) == 0 and context.gone == [("invoice_drafts", {})]  # type: ignore[attr-defined]


@pytest.mark.rule("FTI-002")
def test_a_draft_waits_for_its_release_date(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot, document_id=draft(office))
    page.form.fields["release_on"].set_value(DAY + timedelta(1))
    page.setWindowModified(True)
    page.post()
    assert the(office, SalesInvoice).state == "draft"
    assert page.form.fields["release_on"].problem is not None or page.messages()
    page.form.fields["release_on"].set_value(DAY)
    page.setWindowModified(True)
    page.post()
    assert the(office, SalesInvoice).state == "posted"


# ---------------------------------------------------------------- credit notes

@pytest.mark.rule("FTI-050", "FTI-052", "FTI-004")
def test_a_blank_credit_note_refers_to_an_invoice_and_is_settled_with_it(office: Trade, context: Context, qtbot: QtBot) -> None:
    first = posted(office, "100")
    page = opened(context, qtbot, sort="credit")
    keys("De Vr", K.Key_Return)
    keys("A-1", K.Key_Return, K.Key_Return)
    assert page.grid.rows[0].values["quantity"] == -1 and "Total EUR −14.52" in page.totals.words
    page.form.fields["delivery_date"].set_value(DAY)
    assert not page.validate()
    page.parts.originals.put_value(0, "invoice_id", first)
    assert page.parts.originals.rows[0].values["document_date"] == DAY
    page.form.fields["reason_id"].set_value(reason(office))
    page.post()
    with office.desk.reading() as session:
        made = session.scalars(select(SalesInvoice).where(SalesInvoice.credit)).one()
        left = sorted(session.scalars(select(CustomerEntryState.remaining)))
    assert made.state == "posted" and left == [0, 12_100 - 1_452]
    whole(office)


@pytest.mark.rule("FTI-004")
def test_a_credit_note_above_zero_says_what_it_becomes(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot, sort="credit")
    keys("De Vr", K.Key_Return, "A-1", K.Key_Return, "2", K.Key_Return)
    assert "becomes an invoice" in page.what_next()


@pytest.mark.rule("FTI-050", "ORD-070")
def test_lines_of_a_posted_invoice_are_credited_by_quantity_or_amount(office: Trade, context: Context, qtbot: QtBot,
                                                                     in_dialog: InDialog) -> None:
    page = shown(qtbot, PostedPage(context, posted(office, "100", "50")))

    def second_only(dialog: CreditDialog) -> None:
        because(dialog)
        dialog.propose(whole=False)
        assert not dialog.save()
        dialog.grid.put_value(1, "quantity", Decimal(3))
        assert not dialog.save() and dialog.grid.model_.problem(1, dialog.grid.model_.section("quantity")) is not None
        dialog.grid.put_value(1, "quantity", Decimal(0))
        dialog.grid.put_value(1, "amount", 2_000)
        assert dialog.save()

    in_dialog(second_only)
    keys((K.Key_1, M.AltModifier))
    made = invoices.load(office.desk, context.gone[-1][1]["document_id"]).value  # type: ignore[attr-defined]
    assert made is not None and made.own["total"] == -2_420
    credit = opened(context, qtbot, document_id=made.id)
    credit.post()
    whole(office)
    page.show_invoice()
    assert page.found.remaining == 18_150 - 2_420


# ---------------------------------------------------------------- posted ones

@pytest.mark.rule("SWN-08", "FTI-041", "FTI-045")
def test_a_posted_invoice_is_cancelled_and_shows_its_chain(office: Trade, context: Context, qtbot: QtBot,
                                                          in_dialog: InDialog) -> None:
    page = shown(qtbot, PostedPage(context, posted(office, "500"), fresh=True))
    assert "is posted" in page.messages()[0] and "605.00" in page.totals.words

    def too_early(dialog: FormDialog) -> None:
        because(dialog)
        dialog.fields["day"].set_value(DAY - timedelta(1))
        assert not dialog.save() and dialog.messages()
        dialog.fields["day"].set_value(DAY)
        assert dialog.save()

    in_dialog(too_early)
    keys((K.Key_3, M.AltModifier))
    assert "Cancelled by" in page.messages()[0] and page.found.remaining == 0
    whole(office)


@pytest.mark.rule("FTI-040", "FTI-046")
def test_a_posted_invoice_is_corrected_through_its_draft(office: Trade, context: Context, qtbot: QtBot,
                                                        in_dialog: InDialog) -> None:
    shown(qtbot, PostedPage(context, posted(office, "500")))

    def why(dialog: FormDialog) -> None:
        because(dialog)
        assert dialog.save()

    in_dialog(why)
    keys((K.Key_2, M.AltModifier))
    page_id, more = context.gone[-1]  # type: ignore[attr-defined]
    assert page_id == "invoice"
    corrected = opened(context, qtbot, **more)
    assert "cancels the original" in corrected.what_next()
    corrected.grid.put_value(0, "unit_price", Decimal(450))
    corrected.post()
    with office.desk.reading() as session:
        totals = sorted(session.scalars(select(SalesInvoice.total).where(SalesInvoice.state == "posted")))
    assert totals == [-60_500, 54_450, 60_500]
    whole(office)


@pytest.mark.rule("PST-020", "FTI-010")
def test_distributions_of_a_posted_invoice_are_looked_at(office: Trade, context: Context, qtbot: QtBot,
                                                        answering: Answers) -> None:
    page = shown(qtbot, PostedPage(context, posted(office, "500")))
    answering.waiting = ["back"]
    page.distributions()
    assert answering.asked == ["Distributions"] and count(office, AccountingDistribution) == 2


@pytest.mark.rule("SWN-08", "PST-042")
def test_a_posted_invoice_leads_to_its_voucher_and_entries(office: Trade, context: Context, qtbot: QtBot) -> None:
    key = posted(office, "500")
    page = shown(qtbot, PostedPage(context, key))
    keys((K.Key_F7, CTRL))
    page.entries()
    assert [where for where, _more in context.gone] == ["vouchers", "entries"]  # type: ignore[attr-defined]
    found = the(office, SalesInvoice)
    assert context.gone[0][1] == {"voucher_id": found.voucher_id}  # type: ignore[attr-defined]


@pytest.mark.rule("SWN-08")
def test_an_invoice_that_is_gone_says_so(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = shown(qtbot, PostedPage(context, 999))
    assert page.messages() and page.found is None
    page.settle()
    page.voucher()
    page.distributions()


@pytest.mark.rule("SWN-08")
def test_the_list_of_posted_invoices_opens_and_cancels(office: Trade, context: Context, qtbot: QtBot,
                                                      in_dialog: InDialog) -> None:
    key = posted(office, "500")
    page = shown(qtbot, PostedInvoicesPage(context))
    page.table.refresh(keep=key)
    page.table.open_current()
    assert context.gone == [("posted_invoice", {"invoice_id": key})]  # type: ignore[attr-defined]

    def why(dialog: FormDialog) -> None:
        because(dialog)
        assert dialog.save()

    in_dialog(why)
    next(c for c in page.commands() if c.objectName() == "posted.cancel").trigger()
    assert page.table.model_.rowCount() == 2


# ---------------------------------------------------------------- the list of drafts

@pytest.mark.rule("FTI-008", "ORD-031")
def test_drafts_are_posted_together_and_the_others_say_why(office: Trade, context: Context, qtbot: QtBot,
                                                          answering: Answers) -> None:
    good, early = draft(office), draft(office, release_on=DAY + timedelta(3))
    other = office.customer("Jansen")
    kept = invoices.save(office.desk, office.draft(other, office.line(1, "8000", "10"))).value
    office.change(Customer, other, blocked=Blocked.ALL)
    page = shown(qtbot, InvoicesPage(context))
    page.table.refresh()
    page.table.view.selectAll()
    answering.waiting = ["yes"]
    keys(K.Key_F9)
    with office.desk.reading() as session:
        states = dict(session.execute(select(SalesInvoice.id, SalesInvoice.state)).all())
    assert kept is not None and states == {good: "posted", early: "draft", kept.id: "draft"}
    assert page.messages()[0].startswith("1\u00a0invoice posted") and page.table.model_.rowCount() == 2
    answering.waiting = ["open"]
    page.show_left_out("Left out", [Line(early)])
    assert context.gone[-1] == ("invoice", {"document_id": early})  # type: ignore[attr-defined]


@pytest.mark.rule("FTI-007")
def test_drafts_are_validated_from_their_list(office: Trade, context: Context, qtbot: QtBot) -> None:
    draft(office)
    page = shown(qtbot, InvoicesPage(context))
    page.table.refresh()
    keys((K.Key_F9, CTRL | SHIFT))
    assert page.messages() == ["Nothing stands in the way of 1\u00a0draft."]
    office.change(Customer, office.one(Customer, name="De Vries"), blocked=Blocked.ALL)
    page.validate()
    assert page.messages()[0].startswith("1\u00a0draft cannot be posted yet")


@pytest.mark.rule("FTI-001")
def test_drafts_are_deleted_from_their_list(office: Trade, context: Context, qtbot: QtBot, answering: Answers) -> None:
    draft(office)
    draft(office)
    page = shown(qtbot, InvoicesPage(context))
    page.table.refresh()
    page.table.view.selectAll()
    answering.waiting = ["yes"]
    page.delete()
    assert count(office, SalesInvoice) == 0
    page.post()
    assert page.messages() == ["Choose a draft first."]


# ---------------------------------------------------------------- on paper and electronic

@pytest.fixture
def papers_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """The PDFs that a viewer would show."""
    found: list[Path] = []
    monkeypatch.setattr(paper_files, "cache_folder", lambda: tmp_path)

    def opens(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    return found


@pytest.mark.rule("FTI-005", "ORD-064")
def test_a_draft_is_looked_at_as_it_would_be_printed(office: Trade, context: Context, qtbot: QtBot,
                                                    papers_shown: list[Path]) -> None:
    page = opened(context, qtbot)
    typed(page)
    keys((K.Key_P, CTRL))
    assert papers_shown[0].read_bytes().startswith(b"%PDF")
    assert count(office, SalesInvoice) == count(office, ArchivedDocument) == 0


@pytest.mark.rule("DOC-003", "SWN-08")
def test_a_posted_invoice_is_archived_once_and_shown_from_there(office: Trade, context: Context, qtbot: QtBot,
                                                               papers_shown: list[Path]) -> None:
    page = shown(qtbot, PostedPage(context, posted(office, "500"), fresh=True))
    keys((K.Key_P, CTRL))
    first = the(office, ArchivedDocument).content_sha256
    page.pdf()
    assert hashlib.sha256(papers_shown[-1].read_bytes()).hexdigest() == first == the(office, ArchivedDocument).content_sha256
    page.duplicate()
    assert count(office, ArchivedDocument) == 2


@pytest.mark.rule("EIN-002")
def test_a_customer_who_takes_no_electronic_invoice_gets_none(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = shown(qtbot, PostedPage(context, posted(office, "500")))
    page.e_invoice()
    assert page.messages() and count(office, ElectronicInvoice) == 0


@pytest.mark.rule("EIN-002", "SWN-08")
def test_the_electronic_file_is_written_into_a_folder(office: Trade, context: Context, qtbot: QtBot, tmp_path: Path,
                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    office.change(Customer, office.one(Customer, name="De Vries"), e_invoice="peppol_ubl", e_invoice_scheme="0106",
                  e_invoice_id="12345678")
    page = shown(qtbot, PostedPage(context, posted(office, "500", head={"buyer_reference": "PO 7"}), fresh=True))
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr("app.views.kit.file_dialogs.folder", lambda _page, _title: str(folder))
    page.e_invoice()
    (made,) = folder.iterdir()
    assert made.suffix == ".xml" and b"605.00" in made.read_bytes(), page.messages()


# ---------------------------------------------------------------- lines copied, doors that stay shut

@pytest.mark.rule("FTI-006")
def test_lines_are_copied_with_what_they_are_split_into(office: Trade, context: Context, qtbot: QtBot, in_dialog: InDialog,
                                                        centres: list[int]) -> None:
    page = opened(context, qtbot, document_id=draft(office, "100", "200"))

    def split(dialog: SplitDialog) -> None:
        dialog.grid.put_value(0, "percent", Decimal(100))
        dialog.grid.put_value(0, "cost_centre", centres[0])
        assert dialog.save()

    page.grid.stand(0, 1)
    in_dialog(split)
    page.split()

    def twice(dialog: FormDialog) -> None:
        dialog.fields["times"].set_value(Decimal(0))
        assert not dialog.save() and dialog.messages()
        dialog.fields["times"].set_value(Decimal(2))
        assert dialog.save()

    page.grid.view.selectRow(0)
    in_dialog(twice)
    page.copy_lines()
    document = page.current()
    assert document is not None and [line.amount for line in document.lines] == [10_000, 20_000, 10_000, 10_000]
    assert sorted((p.target_no, p.cost_centre_id) for p in document.distributions) == [(n, centres[0]) for n in (1, 3, 4)]
    assert page.isWindowModified() and page.save()


@pytest.mark.rule("BLK-02", "BLK-M14", "BLK-M19")
def test_a_blocked_customer_is_refused_at_every_door(office: Trade, context: Context, qtbot: QtBot, in_dialog: InDialog,
                                                    answering: Answers) -> None:
    first, customer = posted(office, "100"), office.one(Customer, name="De Vries")
    shelf = draft(office, "100")
    templates.from_document(office.desk, invoices.load(office.desk, shelf).value, "Rent")  # type: ignore[arg-type]
    office.change(Customer, customer, blocked=Blocked.ALL)
    from_card = opened(context, qtbot, customer_id=customer)
    assert from_card.document is None and any("blocked" in w.lower() for w in from_card.messages())

    lists = shown(qtbot, InvoicesPage(context))
    lists.table.refresh(keep=shelf)
    answering.waiting = ["copy"]
    lists.copy()
    assert any("blocked" in w.lower() for w in lists.messages())

    refused: list[str] = []

    def fails(dialog: FormDialog) -> None:
        if "customer" in dialog.fields:
            dialog.fields["customer"].set_value(customer)
        if "reason" in dialog.fields:
            because(dialog)
        assert not dialog.save()
        refused.extend(dialog.messages())

    in_dialog(fails)
    lists.from_template()
    page = shown(qtbot, PostedPage(context, first))
    keys((K.Key_2, M.AltModifier))
    keys((K.Key_3, M.AltModifier))
    assert len(refused) >= 3 and all("blocked" in words.lower() for words in refused)
    assert page.found is not None and count(office, SalesInvoice) == 2


@pytest.mark.rule("AUD-016")
def test_who_may_not_post_invoices_is_told_before_she_tries(office: Trade, context: Context, qtbot: QtBot,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    told = {Permission.POST_CUSTOMER_INVOICES: error("AUD-016-missing", person="Anna", permission="post", admins="Bert")}
    monkeypatch.setattr("app.services.permissions.refusals", lambda _desk, **_more: told)
    pages = (opened(context, qtbot, document_id=draft(office)), shown(qtbot, InvoicesPage(context)),
             shown(qtbot, PostedPage(context, None)))
    barred = {c.objectName() for page in pages for c in page.commands() if isinstance(c, Command) and "Bert" in c.reason}
    assert {"invoice.post", "drafts.post", "posted.cancel"} <= barred


# ---------------------------------------------------------------- the ways to an invoice

def press(page: Any, action_id: str) -> None:
    """A command of a page by its id."""
    next(c for c in page.commands() if c.objectName() == action_id).trigger()


@pytest.mark.rule("PST-042", "SWN-09")
def test_an_entry_and_a_voucher_lead_to_their_invoice(office: Trade, context: Context, qtbot: QtBot) -> None:
    key = posted(office, "100")
    made = office.post_id(draft(office, "50"))
    with office.desk.reading() as session:
        row = posted_invoices.load(session, office.desk.company_id, key, "en")
    assert row is not None
    press(shown(qtbot, EntriesPage(context, view="all", entry_id=row.entries[0].entry_id)), "entry.invoice")
    press(shown(qtbot, VouchersPage(context, voucher_id=made.voucher_id)), "voucher.document")
    assert context.gone == [("posted_invoice", {"invoice_id": key}),  # type: ignore[attr-defined]
                            ("posted_invoice", {"invoice_id": made.invoice_id})]


@pytest.mark.rule("SWN-08", "SWN-03")
def test_tell_me_finds_invoices_and_orders_by_number(office: Trade, context: Context, qtbot: QtBot) -> None:
    key = posted(office, "100")
    sold = order(office, pieces(office.one(Product, number="A-1"), "5"), customer=office.one(Customer, name="De Vries"))
    number = the(office, SalesInvoice).number
    for text in (number, sold.number):
        assert text
        hits = [hit for find in program.finders(context) for hit in find(text)]
        next(hit for hit in hits if hit.words == text).act()
    assert context.gone == [("posted_invoice", {"invoice_id": key}),  # type: ignore[attr-defined]
                            ("sales_order", {"document_id": sold.id})]


@pytest.mark.rule("SWN-01", "SWN-06")
def test_a_customer_card_begins_invoices_and_orders(office: Trade, context: Context, qtbot: QtBot) -> None:
    customer = office.one(Customer, name="De Vries")
    page = shown(qtbot, CustomerPage(context, customer))
    for action in ("customer.invoice", "customer.order", "customer.invoices"):
        press(page, action)
    assert context.gone == [(where, {"customer_id": customer})  # type: ignore[attr-defined]
                            for where in ("invoice", "sales_order", "posted_invoices")]
    assert opened(context, qtbot, customer_id=customer).document is not None


@pytest.mark.rule("MST-093")
def test_freight_is_seen_before_the_draft_is_kept(office: Trade, context: Context, qtbot: QtBot) -> None:
    office.make(AutoCharge(company_id=office.desk.company_id, charge_id=office.charge_code("TOLL"), value=Decimal(25),
                           currency="EUR", to_amount=10_000))
    page = opened(context, qtbot)
    typed(page)
    charges = page.parts.charges
    assert [r.values["value"] for r in charges.rows] == [25] and "Charges 25.00" in page.totals.words
    page.grid.put_value(0, "quantity", Decimal(30))
    assert charges.rows == [] and "Charges" not in page.totals.words
    page.grid.put_value(0, "quantity", Decimal(3))
    charges.put_value(0, "value", Decimal(10))
    assert "Charges 10.00" in page.totals.words
    assert page.save()
    assert [r.values["value"] for r in charges.rows] == [10] and the(office, SalesInvoice).net == 7_100


@pytest.mark.rule("DOC-004", "SWN-08")
def test_a_posted_invoice_is_drafted_as_an_email_with_its_pdf(office: Trade, context: Context, qtbot: QtBot,
                                                             papers_shown: list[Path]) -> None:
    page = shown(qtbot, PostedPage(context, posted(office, "500")))
    keys((K.Key_M, CTRL))
    assert papers_shown == [] and any("e-mail" in words for words in page.messages())
    office.make(CustomerContact(company_id=office.desk.company_id, customer_id=office.one(Customer), name="J. de Vries",
                                email="post@devries.example"))
    keys((K.Key_M, CTRL))
    assert papers_shown[0].suffix == ".eml" and b"application/pdf" in papers_shown[0].read_bytes(), page.messages()


@pytest.mark.rule("SAF-013")
def test_a_new_invoice_comes_back_with_its_customer_after_a_crash(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    typed(page)
    page.keeper.keep()
    again = opened(context, qtbot)
    assert again.document is None and again.messages()
    found = drafts.find(office.desk, again.keeper.form)
    assert found is not None
    again.keeper.take(found)
    again.add_up()
    assert again.form.customer.value() == office.one(Customer) and "Total EUR 73.81" in again.totals.words
    assert again.save() and the(office, SalesInvoice).total == 7_381
    assert drafts.find(office.desk, page.keeper.form) is None


@pytest.mark.rule("SWN-06")
def test_a_draft_that_was_posted_meanwhile_opens_as_the_posted_invoice(office: Trade, context: Context) -> None:
    pages.register_pages()
    instead = kit_pages.page("invoice").instead
    assert instead is not None
    kept, done = draft(office, "10"), posted(office, "20")
    assert instead(context, {"document_id": done}) == ("posted_invoice", {"invoice_id": done})
    assert instead(context, {"document_id": kept}) is None and instead(context, {"customer_id": 1}) is None


@pytest.mark.rule("CLS-014", "CLS-016")
@pytest.mark.parametrize("filed", [False, True])
def test_a_refused_posting_date_is_changed_by_a_click_and_the_vat_date_only_where_its_return_is_filed(
        context: Context, office: Trade, qtbot: QtBot, *, filed: bool) -> None:
    program.register_pages()
    key, desk = draft(office), office.desk
    before = invoices.load(desk, key).value
    assert before is not None
    held = next(p for p in periods.periods(desk) if p.start <= DAY <= p.end)
    with desk.writing("test.hold") as uow:
        uow.session.add(PeriodStatus(company_id=desk.company_id, period_id=held.id, status=PeriodState.ON_HOLD))
        if filed:
            uow.session.add(VatPeriod(company_id=desk.company_id, vat_registration="NL", start=held.start, end=held.end,
                                      kind="month", status="filed"))
    page = opened(context, qtbot, document_id=key)
    page.post()
    first = held.end + timedelta(days=1)
    next(b for b in page.findChildren(Button) if b.text() == f"Use {first:%d/%m/%Y}").click()
    now = invoices.load(desk, key).value
    assert now is not None and now.own["posting_date"] == first and now.own["document_date"] == before.own["document_date"]
    assert now.own["vat_date"] == (first if filed else before.own["vat_date"])
    assert page.form.fields["posting_date"].value() == first
    assert page.messages() == [f"The posting date is {first:%d/%m/%Y} now."]

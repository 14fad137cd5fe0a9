"""What waits to be printed or mailed of every sales document: a list, its ways out, and printing as it is posted (DOC-004)."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.customers import Customer, CustomerContact
from app.models.documents import OutputProfile
from app.queries.timeline import timeline
from app.services import mail
from app.services.sales import invoices, order_invoices, outputs, steps
from app.services.sales.order_invoices import InvoiceWish
from app.services.sales.steps import Result, Step, Take
from app.settings import SALES_PRINT_ON_POSTING, SALES_PRINT_TIMING
from app.views.customers.fact_panel import FactPanel
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.sales import step_dialog
from app.views.sales.invoices_page import InvoicesPage
from app.views.sales.order_page import OrderPage
from app.views.sales.orders_page import OrdersPage
from app.views.sales.outputs_page import OutputsPage
from app.views.sales.posted_list import PostedInvoicesPage
from tests.reports.reading import texts
from tests.services.mail_server import Post
from tests.services.sales.test_archive import posted
from tests.services.sales.test_orders import order, pieces, post
from tests.services.sales.test_sending import MIA, SENDER, server  # noqa: F401
from tests.services.sales.trade import Trade
from tests.views.conftest import Answers
from tests.views.test_quotations import british, context, dutch_file, gone, office, shown  # noqa: F401


def drafts(at: Trade, count: int) -> list[int]:
    """Drafts of invoices."""
    customer, found = at.customer("Smit"), []
    for _n in range(count):
        kept = invoices.save(at.desk, at.draft(customer, at.line(1, "8000", "100"))).value
        assert kept is not None and kept.id is not None
        found.append(kept.id)
    return found


@pytest.mark.rule("DOC-004", "WIN-30", "WIN-24")
def test_what_waits_of_all_kinds_is_listed_printed_and_marked(office: Trade, context: Context, qtbot: QtBot,  # noqa: F811
                                                              shown: list[bytes], look: QApplication) -> None:  # noqa: F811
    key = order(office).ref[1]
    slip = post(office, Step.PACKING_SLIP, key, "60")[0].made[0]
    page = OutputsPage(context)
    qtbot.addWidget(page)
    assert page.table.model_.rowCount() == 1
    page.print_selected()
    assert len(shown) == 1 and any("1\xa0document is printed" in text for text in page.messages())
    page.table.reload()
    assert page.table.model_.rowCount() == 0 and outputs.to_print(office.desk) == []
    page = OutputsPage(context, view="done")
    qtbot.addWidget(page)
    page.open()
    assert gone(context) == [("sales_order", {"document_id": key})]
    page.pdf()
    page.mark(False)
    assert outputs.to_print(office.desk) == [slip[1]] and len(shown) == 2
    page = OutputsPage(context, view="print")
    qtbot.addWidget(page)
    page.mark(True)
    assert outputs.to_print(office.desk) == [] and any("marked as sent" in text for text in page.messages())


@pytest.mark.rule("COL-33", "WIN-24", "WIN-67", "DOC-004")
def test_invoices_are_sent_from_their_list_and_what_fails_goes_on_paper(
        office: Trade, context: Context, qtbot: QtBot, server: Post, answering: Answers) -> None:  # noqa: F811
    settings = mail.Settings("smtp", "127.0.0.1", server.port, "none", "anna", SENDER, delay=0)
    assert mail.change(office.desk, settings, "secret").done
    invoice = posted(office)
    office.make(CustomerContact(company_id=office.desk.company_id, customer_id=office.one(Customer, name="Smit"), name="Mia",
                                role="invoices", email=MIA))
    page = PostedInvoicesPage(context)
    qtbot.addWidget(page)
    assert page.mail.here and page.mail.send_action.shortcut().toString() == "Ctrl+M"
    server.refuse["RCPT"] = "550 closed for the holidays"
    answering.waiting = ["send"]
    page.mail.go()
    assert answering.asked == ["Send 1\xa0e-mail?"] and not server.taken
    failed = OutputsPage(context, view="email")
    qtbot.addWidget(failed)
    failed.table.view.selectAll()
    failed.paper()
    assert outputs.to_print(office.desk) == [("sales_invoice", invoice.invoice_id)]
    server.refuse.clear()
    answering.waiting = ["send"]
    page.mail.send()
    assert [t.recipients for t in server.taken] == [(MIA,)] and "1\xa0e-mail was sent." in page.messages()[0]


@pytest.mark.rule("DOC-004", "COL-33", "ORD-040")
def test_the_papers_of_an_order_are_mailed_and_printed_from_it(
        office: Trade, context: Context, qtbot: QtBot, server: Post, answering: Answers, shown: list[bytes],  # noqa: F811
        monkeypatch: pytest.MonkeyPatch) -> None:
    document = order(office)
    confirmation = post(office, Step.CONFIRMATION, document.ref[1], "100")[0].made[0][1]
    office.make(CustomerContact(company_id=office.desk.company_id, customer_id=document.head.order_account_id, name="Mia",
                                role="quotations", email=MIA))
    page = OrderPage(context, document.ref[1])
    qtbot.addWidget(page)

    def choose(does: str) -> None:
        def fill(dialog: FormDialog) -> None:
            dialog.fields["does"].set_value(does)
            assert dialog.save()

        monkeypatch.setattr(form_dialog, "show", lambda dialog: fill(dialog) or dialog.outcome)
        page.print_papers()

    choose("mail")
    assert len(shown) == 1 and b"mia@smit.example" in shown[0] and not server.taken
    settings = mail.Settings("smtp", "127.0.0.1", server.port, "none", "anna", SENDER, delay=0)
    assert mail.change(office.desk, settings, "secret").done
    answering.waiting = ["go_on", "send"]
    choose("mail")
    assert [t.recipients for t in server.taken] == [(MIA,)]
    with office.desk.reading() as session:
        happened = timeline(session, office.desk.company_id, document.head.order_account_id, kinds=("mail",))
    FactPanel(context, document.head.order_account_id, open_all=lambda: None).open(happened[0])
    assert len(happened) == 2 and gone(context) == [("sales_order", {"document_id": document.ref[1]})]
    choose("print")
    assert len(shown) == 2 and outputs.to_print(office.desk) == []
    assert confirmation[0] == "order_confirmation"


@pytest.mark.rule("DOC-004", "SWN-03")
def test_invoices_of_orders_are_posted_and_printed_or_followed_by_a_new_order(
        office: Trade, context: Context, qtbot: QtBot, shown: list[bytes], monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    ids = [order(office, pieces(office.product(number), "3")).ref[1] for number in ("P1", "P2", "P3")]

    def posted_at_once(_page: object, _context: object, _step: Step, orders: list[int], _slips: object = ()) -> list[Result]:
        wish = InvoiceWish(steps.propose(office.desk, Step.INVOICE, orders, Take.ALL), office.desk.today, office.desk.today)
        return order_invoices.post(office.desk, wish)

    monkeypatch.setattr(step_dialog, "show", posted_at_once)
    for key, command, printed in zip(ids, ("order.post_print", "order.post_new"), (1, 1), strict=False):
        page = OrderPage(context, key)
        qtbot.addWidget(page)
        {a.objectName(): a for a in page.commands()}[command].trigger()
        assert len(shown) == printed
    assert gone(context) == [("sales_order", {})]
    listed = OrdersPage(context)
    qtbot.addWidget(listed)
    assert listed.chosen() == [ids[2]]
    {a.objectName(): a for a in listed.commands()}["orders.post_print"].trigger()
    assert len(shown) == 2


@pytest.mark.rule("DOC-004", "FTI-008")
@pytest.mark.parametrize(("when", "timing", "files"), [
    ("yes", "now", 2), ("yes", "after_all", 1), ("ask", "now", 0), ("no", "now", 0)])
def test_a_run_is_printed_each_at_once_or_after_all_or_not(office: Trade, context: Context, qtbot: QtBot, answering: Answers,  # noqa: F811
                                                           shown: list[bytes], when: str, timing: str, files: int) -> None:  # noqa: F811
    office.parameter(SALES_PRINT_ON_POSTING, when)
    office.parameter(SALES_PRINT_TIMING, timing)
    drafts(office, 2)
    page = InvoicesPage(context)
    qtbot.addWidget(page)
    page.table.view.selectAll()
    answering.waiting.append("yes")
    page.post()
    assert len(shown) == files and len(outputs.to_print(office.desk)) == 0
    if files == 2:
        assert ["VF-2026-00001" in " ".join(texts(pdf)) for pdf in shown] == [True, False]


@pytest.mark.rule("DOC-004")
def test_the_profile_decides_before_the_company_and_asked_for_it_is_printed_anyway(
        office: Trade, context: Context, qtbot: QtBot, answering: Answers, shown: list[bytes]) -> None:  # noqa: F811
    office.parameter(SALES_PRINT_ON_POSTING, "yes")
    office.make(OutputProfile(company_id=office.desk.company_id, document_kind="invoice", channels=["email"], timing="now"))
    drafts(office, 2)
    page = InvoicesPage(context)
    qtbot.addWidget(page)
    page.post()
    assert shown == [], "what leaves by e-mail is not printed by itself"
    page.table.reload()
    page.post(printed=True)
    assert len(shown) == 1

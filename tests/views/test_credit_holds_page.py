"""The credit hold list by window: what it shows of Smit's order, and every decision about it (W-02, credit 10)."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.enums import Blocked
from app.models.credit_holds import CreditHold
from app.models.customers import Customer, CustomerContact
from app.models.sales import SalesOrder
from app.services import company_parameters, mail
from app.services.credit import excluding, hold_mail, holds
from app.settings import CREDIT_AUTO_REASON, CREDIT_AUTO_RELEASE, SIGN_RELEASES, SIGN_SELF, ProgramSettings
from app.views.credit import hold_dialogs, hold_history
from app.views.credit.hold_panel import FIGURES, HISTORY, NOTES, figure_lines
from app.views.credit.hold_parts import Link, Measure, Tick
from app.views.credit.holds_page import HoldsPage
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.credit_bar import CreditBar
from app.views.kit.form_dialog import FormDialog
from app.views.kit.widgets import Label
from tests.services.credit import bakery
from tests.services.credit.bakery import DAY, Bakery
from tests.services.mail_server import Post
from tests.services.sales.test_sending import SENDER, server  # noqa: F401
from tests.views.conftest import Answers

Fill = Callable[[FormDialog], Any]


@pytest.fixture(scope="session")
def held_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Smit with rule set A, SO-900 of 3,500.00 held at its confirmation (EX-H1), and an order of 900.00 held as well."""
    path = tmp_path_factory.mktemp("holds") / "bakery.tegoed"
    office = bakery.bakery(path)
    office.rules_a()
    for amount in (3_500_00, 900_00):
        assert not office.confirm(office.order(amount)).made
    office.file.close()
    return path


@pytest.fixture
def office(held_file: Path, tmp_path: Path) -> Iterator[Bakery]:
    """A copy of it, without the second order in the way of the figures."""
    made = bakery.opened(Path(shutil.copy(held_file, tmp_path / "bakery.tegoed")))
    yield made
    made.file.close()


@pytest.fixture
def context(office: Bakery, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    """The surroundings of a page; `gone` keeps where she was taken."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


@pytest.fixture
def filling() -> Iterator[list[Fill]]:
    """What to do with the next forms."""
    waiting: list[Fill] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


def page_of(context: Context, qtbot: QtBot, **more: object) -> HoldsPage:
    page = HoldsPage(context, **more)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(1300, 760)
    return page


def order_ids(office: Bakery) -> dict[int, int]:
    """Order ids by their cents."""
    with office.desk.reading() as session:
        return {order.total: order.id for order in session.query(SalesOrder)}


def stand_on(page: HoldsPage, amount: int) -> None:
    """Make the row of an order of so many cents the current one."""
    place = page.table.model_.source.columns.index(page.table.listing.column("value"))
    row = next(n for n in range(page.table.model_.rowCount()) if page.table.model_.source.row(n).values[place] == amount)
    page.table.stand_on(row, 1)


def words(page: HoldsPage) -> str:
    return " ".join(label.text() for label in page.panel.findChildren(Label)).replace("\xa0", " ")


def with_reason(office: Bakery, **more: object) -> Fill:
    """Fill in a form of a decision and save it."""
    def fill(form: FormDialog) -> None:
        form.fields["reason"].set_value(office.reason())
        for name, value in more.items():
            form.fields[name].set_value(value)
        assert form.save(), form.messages()

    return fill


def message(page: HoldsPage) -> str:
    return page.messages()[0].replace("\xa0", " ")


def rows(page: HoldsPage) -> list[str]:
    model = page.table.model_
    return [model.words(n, model.section_of("order")) for n in range(model.rowCount())]


# ---------------------------------------------------------------- what it shows

@pytest.mark.rule("W-02", "CRD-87", "CRD-82", "WISH-01")
def test_the_list_and_its_panel_say_why_an_order_is_held(office: Bakery, context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot)
    stand_on(page, 3_500_00)
    model, row = page.table.model_, page.table.view.currentIndex().row()
    shown = {c.name: model.words(row, n).replace("\xa0", " ") for n, c in enumerate(page.table.columns())}
    wanted = ("Bakkerij Smit BV", "3,500.00", "Multiple", "0")
    assert (shown["customer"], shown["value"], shown["reason"], shown["days"]) == wanted
    assert shown["used"].startswith("115.00") and model.mark_of(row, page.table.listing.column("used")) == 90
    assert page.tabs is not None and page.tabs.counts[:2] == [2, 0] and page.table.footer is not None
    assert page.table.footer.words == "2\xa0orders" and "4,400.00" in page.table.footer.figures["value"]
    told = words(page)
    for said in ("Days overdue", "63 days", "INV-501 was due on 10/01/2025", "Overdue amount", "Credit limit used", "R2",
                 "Clears when INV-501 (€3,000.00) is paid", "Clears when €500.00 is received", "Held at the confirmation"):
        assert said in told
    assert len(page.panel.findChildren(Measure)) == 3 and len(page.panel.findChildren(Tick)) == 3
    bar = page.panel.findChildren(CreditBar)[0]
    assert "10,000.00" in bar.accessibleName() and bar.accessibleDescription() == "over"


@pytest.mark.rule("W-02", "CRD-101")
def test_figures_history_and_notes_have_their_tabs_and_lead_to_documents(office: Bakery, context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot)
    stand_on(page, 3_500_00)
    panel = page.panel.shown
    assert panel is not None
    lines, ids = figure_lines(panel, panel.now, "EUR")
    shown = {label: figure for label, figure, _share, _role in lines}
    assert (shown["Balance"], shown["Packing slips not invoiced"]) == ("5,000.00", "1,200.00")
    assert shown["Overdue amount"] == "3,000.00"
    for tab in (FIGURES, HISTORY, NOTES):
        page.panel.tabs.choose(tab)
    for what in ids:
        page.open_figure(panel, what)
    gone = [where for where, _more in context.gone]  # type: ignore[attr-defined]
    assert set(gone) == {"entries", "sales_orders", "sales_order"}
    assert "Put on hold" in hold_history.timeline(panel, "EUR").accessibleName()
    page.show_documents(panel.reasons[0].refs)
    assert context.gone[-1][1]["entry_id"]  # type: ignore[attr-defined]


@pytest.mark.rule("W-02", "WISH-13")
def test_what_if_tells_which_reasons_a_payment_would_clear_and_saves_nothing(
        office: Bakery, context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot)
    stand_on(page, 3_500_00)
    page.what_if()
    box = page.panel.what_if
    assert box is not None and box.amount.value() == 3_000_00
    assert "2 of 3 reasons clear; what stays: Credit limit used; 94.00" in box.result.text().replace("\xa0", " ")
    box.amount.set_value(4_000_00)
    box.tell()
    assert "3 reasons clear" in box.result.text().replace("\xa0", " ")
    box.change.setCurrentIndex(1)
    box.amount.set_value(20_000_00)
    box.tell()
    assert "1 of 3 reasons clear" in box.result.text().replace("\xa0", " ")
    box.amount.setText("")
    assert "nothing is saved" in box.result.text().replace("\xa0", " ")
    assert len(rows(page)) == 2


# ---------------------------------------------------------------- decisions

@pytest.mark.rule("CRD-90", "CRD-92", "CRD-96", "W-02")
def test_marked_orders_are_released_with_one_form_and_the_keyboard_stays_in_the_list(
        office: Bakery, context: Context, qtbot: QtBot, filling: list[Fill]) -> None:
    page = page_of(context, qtbot)
    page.show()
    page.table.view.setFocus()
    page.table.stand_on(0, 0)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(page.table.view, key)
    assert len(page.table.marked()) == 2 and len(page.panel.many) == 2 and "2 of 2 marked" in page.status_words
    assert "4,400.00" in words(page)

    def without_reason(form: FormDialog) -> None:
        assert "Overdue amount" in form.body.text()
        form.fields["reason"].set_value(None)
        assert not form.save() and "needs a reason" in form.messages()[0]
        with_reason(office)(form)

    filling.append(without_reason)
    page.release(posting=False)
    assert rows(page) == [] and "2 orders were released." in message(page)
    found = order_ids(office)
    assert office.confirm(found[3_500_00]).made and office.hold(found[900_00]).state == "released"


@pytest.mark.rule("CRD-90", "CRD-91")
def test_release_with_posting_posts_the_held_step_and_offers_its_paper(
        office: Bakery, context: Context, qtbot: QtBot, filling: list[Fill]) -> None:
    page = page_of(context, qtbot)
    stand_on(page, 900_00)
    filling.append(with_reason(office, day=DAY))
    page.release(posting=True)
    assert "Confirmation posted" in message(page) and len(rows(page)) == 1
    with office.desk.reading() as session:
        assert session.get_one(SalesOrder, order_ids(office)[900_00]).document_status == "confirmation"


@pytest.mark.rule("CRD-91", "CRD-96", "CRD-95")
def test_an_order_that_cannot_go_on_stays_with_its_reason_and_the_others_go_on(
        office: Bakery, context: Context, qtbot: QtBot, filling: list[Fill], answering: Answers) -> None:
    page = page_of(context, qtbot)
    page.table.check_all(True)
    changed = order_ids(office)[900_00]

    def meanwhile(form: FormDialog) -> None:
        assert holds.release(office.desk, [office.hold(changed).id], office.wish())[0].done
        with_reason(office)(form)

    filling.append(meanwhile)
    page.release(posting=False)
    assert "1 order was released." in message(page) and "1 order stays as before." in message(page)
    assert rows(page) == [] and office.hold(order_ids(office)[3_500_00]).state == "released"
    answering.waiting.append("ok")
    results = holds.release(office.desk, [office.hold(changed).id], holds.Release())
    hold_dialogs.list_results(page, results)
    assert hold_dialogs.result_rows(results)[0].values[1][0] == "Failed"


@pytest.mark.rule("CRD-99", "W-02")
def test_a_rejected_order_needs_a_note_and_can_be_resubmitted(
        office: Bakery, context: Context, qtbot: QtBot, filling: list[Fill]) -> None:
    page = page_of(context, qtbot)
    stand_on(page, 900_00)

    def without_note(form: FormDialog) -> None:
        form.fields["reason"].set_value(office.reason())
        assert not form.save()
        with_reason(office, note="Owes too much")(form)

    filling.append(without_note)
    page.reject()
    key = order_ids(office)[900_00]
    assert "1 order was rejected." in message(page) and office.hold(key).state == "rejected"
    assert any("rejected" in p.code.lower() or "CRD-99" in p.code for p in office.confirm(key).problems)
    assert excluding.resubmit(office.desk, key).done


@pytest.mark.rule("CRD-99", "CRD-96")
def test_two_orders_of_one_customer_are_rejected_at_once_although_the_first_frees_credit_for_the_second(
        office: Bakery, context: Context, qtbot: QtBot, filling: list[Fill]) -> None:
    page = page_of(context, qtbot)
    page.table.check_all(True)
    filling.append(with_reason(office, note="Owes too much"))
    page.reject()
    assert message(page) == "2 orders were rejected." and rows(page) == []


@pytest.mark.rule("CRD-86", "W-02")
def test_holds_are_assigned_and_postponed_out_of_sight_until_their_day(
        office: Bakery, context: Context, qtbot: QtBot, filling: list[Fill]) -> None:
    page = page_of(context, qtbot)
    stand_on(page, 900_00)
    filling.append(lambda form: form.save())
    page.assign()
    assert page.tabs is not None and page.tabs.counts[3] == 1

    def later(form: FormDialog) -> None:
        form.fields["to"].set_value(DAY)
        assert not form.save()
        form.fields["to"].set_value(DAY + timedelta(days=3))
        assert form.save()

    filling.append(later)
    stand_on(page, 900_00)
    page.postpone()
    assert len(rows(page)) == 1
    there = page_of(Context(office.on(date(2025, 3, 17)).desk, ProgramSettings(), "EUR", ""), qtbot)
    assert len(rows(there)) == 2


@pytest.mark.rule("CRD-97", "CRD-98", "WISH-14")
def test_evaluating_takes_the_ticks_of_reasons_that_went(
        office: Bakery, context: Context, qtbot: QtBot, answering: Answers) -> None:
    page = page_of(context, qtbot)
    office.credit(unlimited=True)
    answering.waiting.append("all")
    page.evaluate()
    assert "2 orders were evaluated, 0 ready to release." in message(page)
    stand_on(page, 3_500_00)
    assert page.panel.shown is not None and [line.valid for line in page.panel.shown.reasons] == [True, False, False]
    office.credit(excluded=True)
    answering.waiting.append("customer")
    page.evaluate()
    assert "2 ready to release" in message(page) and page.tabs is not None and page.tabs.counts[1] == 2


@pytest.mark.rule("CRD-98", "P-11", "P-10")
def test_what_is_ready_is_posted_after_the_question_when_the_company_wants_it_posted(
        office: Bakery, context: Context, qtbot: QtBot, answering: Answers) -> None:
    office.parameter(CREDIT_AUTO_REASON, office.reason_code())
    office.parameter(CREDIT_AUTO_RELEASE, "with_posting")
    office.credit(excluded=True)
    page = page_of(context, qtbot)
    assert page.messages() == []
    answering.waiting.append("all")
    page.evaluate()
    ready = holds.to_post(office.desk)
    assert "2 ready to release" in message(page) and len(ready) == 2
    there = page_of(context, qtbot)
    assert there.messages()[0].startswith("Nothing holds 2\xa0orders any more.")
    there._post_ready(ready)
    assert holds.to_post(office.desk) == () and rows(there) == []
    with office.desk.reading() as session:
        assert {session.get_one(SalesOrder, session.get_one(CreditHold, key).order_id).document_status for key in ready} == {
            "confirmation"}


@pytest.mark.rule("CRD-85", "W-02")
def test_forcing_a_hold_lists_what_was_on_hold_already(
        office: Bakery, context: Context, qtbot: QtBot, filling: list[Fill], answering: Answers) -> None:
    page = page_of(context, qtbot)
    stand_on(page, 900_00)

    def force(form: FormDialog) -> None:
        assert form.fields["customer"].value() == office.smit
        form.fields["reason"].set_value(office.reason("credit_hold"))
        assert form.save(), form.messages()

    filling.append(force)
    page.force()
    told = message(page)
    assert "put on hold" in told and page.tabs is not None and page.tabs.counts[4] == 2

    def every(form: FormDialog) -> None:
        form.fields["customer"].set_value(None)
        form.fields["reason"].set_value(office.reason("credit_hold"))
        assert not form.save()

    answering.waiting.append("back")
    filling.append(every)
    page.force()


@pytest.mark.rule("SGN-05", "SGN-06", "CRD-96", "W-02")
def test_what_awaits_approval_is_returned_recalled_or_approved(
        office: Bakery, context: Context, qtbot: QtBot, filling: list[Fill]) -> None:
    company_parameters.change(office.desk, SIGN_RELEASES, True)
    company_parameters.change(office.desk, SIGN_SELF, True)
    page = page_of(context, qtbot)
    for act in (page.recall, page.send_back, page.approve):
        stand_on(page, 900_00)
        filling.append(with_reason(office))
        page.release(posting=False)
        assert "1 order waits for approval." in message(page)
        stand_on(page, 900_00)
        assert not page._free.isEnabled() and page._approve.isEnabled()
        if act == page.send_back:
            filling.append(lambda form: (form.fields["note"].set_value("Ask first"), form.save()))
        act()
    assert office.hold(order_ids(office)[900_00]).state == "on_hold" and "1 request was approved." in message(page)


# ---------------------------------------------------------------- where it leads

@pytest.mark.rule("W-02", "CRD-87")
def test_what_would_clear_a_reason_leads_where_it_is_done(office: Bakery, context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot)
    stand_on(page, 3_500_00)
    for link in [one for one in page.panel.findChildren(Link) if one.text() in ("Register receipt", "Change the order")]:
        link.click()
    gone = context.gone  # type: ignore[attr-defined]
    assert ("quick_receipts", {"customer_id": office.smit}) in gone and any(where == "sales_order" for where, _more in gone)
    page.open_customer()
    page.entries()
    assert gone[-2][0] == "customer" and gone[-1] == ("entries", {"view": "open", "customer_id": office.smit})


@pytest.mark.rule("W-02", "COL-33", "BLK-22")
def test_the_customer_gets_her_open_items_in_her_language(
        office: Bakery, context: Context, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
        server: Post, answering: Answers) -> None:  # noqa: F811
    page = page_of(context, qtbot)
    stand_on(page, 3_500_00)
    page.mail()
    assert "no e-mail address" in message(page)
    with office.desk.writing("test.contact") as uow:
        uow.session.add(CustomerContact(company_id=office.desk.company_id, customer_id=office.smit, name="S. Smit", primary=True,
                                        email="smit@example.nl"))
    monkeypatch.setattr("app.views.credit.hold_mail.cache_folder", lambda: tmp_path)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    page.mail()
    assert page.messages() == ["The e-mail draft is open in your mail program."]
    assert len(list((tmp_path / "mail").glob("*.eml"))) == 1
    settings = mail.Settings("smtp", "127.0.0.1", server.port, "none", "anna", SENDER, delay=0)
    assert mail.change(office.desk, settings, "secret").done
    answering.waiting = ["send"]
    page.mail()
    assert "1\xa0e-mail was sent." in page.messages()[0] and [t.recipients for t in server.taken] == [("smit@example.nl",)]
    answering.waiting = ["back"]
    page.mail()
    assert len(server.taken) == 1 and answering.asked[-1] == "Please look at this first"
    with office.desk.writing("test.privacy") as uow:
        customer = uow.session.get_one(Customer, office.smit)
        customer.blocked, customer.privacy_blocked = Blocked.ALL, True
    page.mail()
    assert len(server.taken) == 1, "nothing is mailed to who is blocked for privacy (BLK-22)"
    assert page.panel.shown is not None
    assert [p.code for _key, p in hold_mail.ready(office.desk, [page.panel.shown.hold_id]).left_out] == ["BM-3"]
    assert page.panel.shown is not None
    with office.desk.reading() as session:
        customer = session.get_one(Customer, office.smit)
        customer.language = "nl"
        subject, body = hold_mail.text(session, office.desk, customer, session.get_one(SalesOrder, page.panel.shown.order_id))
        session.rollback()
    assert subject.startswith("Uw order") and "INV-501: € 3.000,00, vervallen sinds 10-01-2025" in body.replace("\xa0", " ")
    assert "Samen open: € 5.000,00" in body.replace("\xa0", " ")

"""The payment journal at the keyboard: receipts found and marked while typing, problems under their lines, posting (PWIN-01)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.core.enums import Blocked, PeriodState
from app.services import drafts, payments
from app.services.payments import marks
from app.services.payments.states import named
from app.views import program
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.figure_card import FigureCard
from app.views.kit.form_dialog import FormDialog
from app.views.kit.table import Table
from app.views.kit.widgets import Button, Label, row
from app.views.payments.journals_page import PaymentJournalsPage
from app.views.payments.lines import row_of
from tests.services.bank import statements
from tests.services.dunning import D, Office
from tests.services.payments.receipts import bank, invoice, left, receipt, whole
from tests.services.test_journal import block, period
from tests.views.conftest import Answers
from tests.views.payments.conftest import Opener, cells, keys

K = Qt.Key


@pytest.mark.rule("PWIN-01", "PAY-10", "PAY-11", "PAY-13", "PAY-14", "PAY-18", "PAY-43", "PAY-44", "PWIN-21")
def test_receipts_are_found_by_customer_document_and_amount_marked_posted_and_read_only_then(
        opened: Opener, office: Office, context: Context, answering: Answers) -> None:
    bakker, smit = office.customer("Bakker"), office.customer("Smit")
    full = invoice(office, bakker, 1000_00, number="F26-100", tiers=[(D, 20_00)])
    part = invoice(office, smit, 500_00, number="F26-200")
    single = invoice(office, smit, 333_33, number="F26-300")
    page = opened()
    keys("F26-100", K.Key_Return)
    assert cells(page, "name", "invoice", "credit", "marks") == [("Bakker", "F26-100", "980.00", "Fully")]
    keys(K.Key_Return)
    page.grid.begin()
    keys("smit", K.Key_Return)
    page.grid.stand(1, page.grid.model_.section("invoice"))
    keys("F26-200", K.Key_Return)
    page.grid.stand(1, page.grid.model_.section("credit"))
    keys("450", K.Key_Return)
    assert cells(page, "credit", "marks")[1] == ("450.00", "Partly · EUR 50.00")
    page.grid.begin()
    keys("=333.33", K.Key_Return)
    page.grid.begin()
    keys("bakk", K.Key_Return, "25", K.Key_Return)
    assert cells(page, "invoice", "credit", "marks")[2:] == [("F26-300", "333.33", "Fully"), ("", "25.00", "On account")]
    assert "Opening balance EUR 0.00; 4\u00a0lines 1,788.33; Calculated closing balance 1,788.33" in page.sums.words

    def looks(question: Any) -> str:
        vouchers, entries = question.findChildren(Table)
        assert vouchers.model_.rowCount() >= 8 and entries.model_.rowCount() >= 4
        return "back"

    answering.waiting += [looks, "post"]
    page.preview()
    page.post()
    assert "was posted" in page.messages()[0] and page.posted and page.grid.read_only
    assert left(office, full, part, single) == [0, 50_00, 0] and whole(office)
    assert cells(page, "invoice", "marks")[0] == ("F26-100", "Fully")
    page.open_voucher()
    assert context.gone[-1][0] == "vouchers"  # type: ignore[attr-defined]
    listed = PaymentJournalsPage(context)
    assert listed.table.model_.rowCount() == 1
    listed.table.stand_on(0, 0)
    listed.open_journal()
    assert context.gone[-1] == ("payment_journal", {"journal_id": page.journal_id})  # type: ignore[attr-defined]
    listed.deleteLater()


@pytest.mark.rule("PAY-50", "PAY-51", "PAY-40", "PAY-12", "PAY-43", "L10N-035", "PWIN-20", "PWIN-23")
def test_problems_stand_under_their_lines_with_ways_out_and_the_good_lines_can_be_posted_alone(
        opened: Opener, office: Office, answering: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    program.register_pages()
    bakker, shut = office.customer("Bakker"), office.customer("Shut")
    invoice(office, bakker, 100_00, number="F26-100")
    page = opened()
    keys("bakk", K.Key_Return, "10,0,0", K.Key_Return)
    keys("shut", K.Key_Return, "64", K.Key_Return)
    keys("RF12345", K.Key_Return)
    assert cells(page, "credit", "customer")[0][0] == "10,0,0" and cells(page, "customer")[2] == ("RF12345",)
    block(office, shut, Blocked.ALL)
    page.post()
    assert page.problems.isVisible() and page.grid.current() == 0
    assert page.grid.row_fault is not None and "10,0,0" in page.grid.row_fault.words
    assert page.grid.view.rowHeight(0) > page.grid.view.rowHeight(1)
    page.next_problem()
    assert page.grid.current() == 1 and "Shut" in page.grid.row_fault.words
    row = page.grid.rows[1]
    names = [words for words, _act in page._ways(row, next(iter(page.grid.model_.faults[row.no].values())))]
    assert names == ["Open customer", "Why blocked?"]
    page.grid.stand(0, page.grid.model_.section("credit"))
    keys("100", K.Key_Return)
    assert "10,0,0" not in page.grid.row_fault.words
    answering.waiting += ["post"]
    page.post(transfer=True)
    assert "was posted" in page.messages()[0] and len(page.grid.rows) == 1 and whole(office)
    moved = payments.newest(office.desk)
    assert moved is not None
    page.show_journal(moved)
    assert [r.values["customer"] for r in page.grid.rows] == [shut, None]
    assert "Shut" in page.grid.row_fault.words


@pytest.mark.rule("CLS-014")
def test_every_line_of_a_refused_day_takes_the_first_open_one(opened: Opener, office: Office) -> None:
    program.register_pages()
    bakker = office.customer("Bakker")
    invoice(office, bakker, 100_00, number="F26-100")
    page = opened()
    keys("bakk", K.Key_Return, "100", K.Key_Return)
    day = page.grid.rows[0].values["posting_date"]
    period(office, day, PeriodState.ON_HOLD)
    page.post()
    row = page.grid.rows[0]
    fault = next(p for p in page.grid.model_.faults[row.no].values() if p.code == "CLS-005-on-hold")
    words, use = page._ways(row, fault)[0]
    assert words.startswith("Use ")
    use()
    taken = page.grid.rows[0].values["posting_date"]
    assert taken > day and (taken - timedelta(days=1)).month == day.month and taken.day == 1


@pytest.mark.rule("ERR-01", "SAF-013", "PAY-02", "PAY-03", "PAY-17", "PAY-41")
def test_a_draft_keeps_itself_lines_come_from_a_spreadsheet_and_details_and_control_totals_stay(
        opened: Opener, office: Office, answering: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    bakker = office.customer("Bakker")
    invoice(office, bakker, 250_00, number="F26-100", due=D + timedelta(3))
    number = named(office.desk, [bakker])[bakker].number
    page = opened()
    QGuiApplication.clipboard().setText(
        f"Customer\tInvoice\tReceived\tDescription\n{number}\t\t12.00\tLoose\n\tF26-100\t250.00\t\n")
    answering.waiting.append("paste")
    page.grid.paste()
    assert cells(page, "name", "invoice", "credit", "marks") == [
        ("Bakker", "", "12.00", "On account"), ("Bakker", "F26-100", "250.00", "Fully")]

    def fill(form: FormDialog) -> Any:
        head = {"control_count": 2, "control_amount": 300_00, "text": "Monday", "document_date": D - timedelta(1)}
        for name, value in (head if "control_count" in form.fields else {"payment_reference": "CHQ 77"}).items():
            form.fields[name].set_value(value)
        assert form.save()
        return form.outcome

    monkeypatch.setattr(form_dialog, "show", fill)
    answering.waiting.append("apply")
    page.edit_head()
    assert [r.values["document_date"] for r in page.grid.rows] == [D - timedelta(1), None]
    page.grid.stand(0, page.grid.model_.section("text"))
    page.edit_line()
    assert page.sums.differs and "38.00" in page.sums.words
    keys("Half")
    page.keeper.keep_now()
    assert [d.form.window for d in drafts.waiting(office.desk)] == ["payment_journal"]
    again = opened(journal_id=page.journal_id)
    assert (again.grid.current(), again.grid.view.currentIndex().column()) == (0, again.grid.model_.section("text"))
    assert cells(again, "text", "credit")[0] == ("Half", "12.00") and again.head.text == "Monday"
    assert again.grid.rows[0].values["payment_reference"] == "CHQ 77" and cells(again, "invoice")[1] == ("F26-100",)
    page.grid.end_typing(keep=False)
    page.keeper.keep_now()
    page.grid.stand(1, page.grid.model_.section("text"))
    page.delete()
    page.history.undo()
    assert len(page.grid.rows) == 2
    assert page.leave() and drafts.waiting(office.desk) == []
    answering.waiting += ["back", "discard"]
    page.discard()
    assert len(page.grid.rows) == 2
    page.discard()
    assert page.grid.rows == []
    listed = PaymentJournalsPage(page.context)
    assert listed.table.model_.rowCount() == 0
    listed.deleteLater()


@pytest.mark.rule("CUR-07", "PWIN-01")
def test_the_bank_is_shown_before_and_after_the_lines_and_its_own_amount_defines_the_rate(
        office: Office, opened: Opener, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    statements.imported(office, statements.line(120_00, "one"), statements.line(12_40, "two"), total=132_40, number="53")
    who = office.customer(currency="USD")
    page = opened()
    page.grid.set_rows([row_of(replace(receipt(office, 1, who, 150_00, currency="USD"), rate=Decimal("0.9"), rate_typed=True))])
    page.grid.stand(0, page.grid.model_.section("text"))

    def fill(form: FormDialog) -> Any:
        assert form.fields["bank_amount"].value() == 135_00
        form.fields["bank_amount"].set_value(120_00)
        assert form.save()
        return form.outcome

    monkeypatch.setattr(form_dialog, "show", fill)
    page.edit_line()
    assert cells(page, "currency", "credit", "bank_amount") == [("USD", "150.00", "120.00")]
    assert page.grid.rows[0].values["rate"] == Decimal("0.8")
    assert page.sums.words == ("Opening balance of statement 53 0.00; 1\u00a0line 120.00; Calculated closing balance 120.00; "
                               "Closing balance at the bank 132.40; Difference 12.40; 2\u00a0bank lines not processed yet")
    page.sums.findChildren(Button)[0].click()
    assert context.gone == [("bank_reconciliation", {"bank_id": bank(office)})]  # type: ignore[attr-defined]


@pytest.mark.rule("PAY-11", "PAY-14")
def test_pasted_rows_with_invoices_are_filled_and_marked_together_and_one_that_is_held_says_so(
        opened: Opener, office: Office, answering: Answers) -> None:
    who = office.customer("Bakker")
    entries = [invoice(office, who, n * 100, number=f"F26-{n}") for n in range(101, 131)]
    page, writes = opened(), list[str]()
    before = office.desk.file.unit_of_work

    def counted(*args: Any, **more: Any) -> Any:
        writes.append(more.get("action") or args[1])
        return before(*args, **more)

    office.desk.file.unit_of_work = counted  # type: ignore[method-assign]
    QGuiApplication.clipboard().setText("Invoice\tReceived\n" + "".join(
        f"F26-{n}\t\n" for n in range(101, 131)) + "F26-101\t5.00\n")
    answering.waiting.append("paste")
    page.grid.paste()
    assert cells(page, "invoice", "credit", "marks")[:30] == [(f"F26-{n}", f"{n}.00", "Fully") for n in range(101, 131)]
    assert cells(page, "name", "credit")[30] == ("Bakker", "5.00") and page.grid.model_.faults
    assert writes.count("payment_journal.take") == 1 and len(writes) < 12
    page.keeper.keep_now()
    with office.desk.reading() as session:
        assert set(marks.of_entries(session, entries)) == set(entries)


def test_in_a_narrow_window_the_figures_in_the_middle_give_way_and_are_still_said(qtbot: QtBot) -> None:
    card = FigureCard(row(spacing=10))
    qtbot.addWidget(card)
    told = card.begin()
    for n in range(6):
        card.block(f"Figure number {n}", "1,234.56", told)
    card.end(told)
    card.show()
    card.resize(2000, 50)
    figures = card.findChildren(Label)
    assert all(f.isVisible() for f in figures)
    card.resize(420, 50)
    seen = [f.isVisible() for f in figures if f.text() == "1,234.56"]
    assert seen[0] and seen[-1] and seen.count(False) >= 2 and seen == sorted(seen[:-1], reverse=True) + [True]
    assert card.accessibleName().count("Figure number") == 6

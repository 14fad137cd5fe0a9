"""The settle pane below the lines: marked by Space, typed live, advice about an expired discount, quick with many (PWIN-02)."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, PlannedTier, entry_voucher
from app.services import payments
from app.services.payments import Wish
from app.services.payments.wishes import wish_of
from app.services.posting import post_all
from app.views.kit import form_dialog
from app.views.kit.form_dialog import FormDialog
from app.views.kit.widgets import MessageBar
from app.views.payments.journal_page import PaymentJournalPage
from app.views.payments.settle_model import COMPANY, DATE, DUE, LEFT, OPEN, POSSIBLE, SETTLE, TAG, TAKEN, UNTIL
from tests.effort import calls_of
from tests.services.dunning import D, Office
from tests.services.intercompany.test_between_companies import one_party, paired, sister
from tests.services.payments.receipts import invoice, kept, left, receipt, whole
from tests.views.conftest import Answers
from tests.views.payments.conftest import Opener, cells, keys

K, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
PANE = (K.Key_F11, SHIFT)


def told(page: PaymentJournalPage, at: int, *columns: int) -> list[str]:
    return [page.pane.model_.words(at, column) for column in columns]


def advice(page: PaymentJournalPage) -> list[str]:
    QApplication.processEvents()
    return [bar.words.text() for bar in page.pane.findChildren(MessageBar) if bar.isVisibleTo(page.pane)]


@pytest.mark.rule("PWIN-02", "SET-05", "SET-10", "SET-11", "SET-13", "DSC-08", "PAY-14", "PWIN-21", "PWIN-20")
def test_a_customer_pays_three_invoices_and_takes_a_discount_that_expired(opened: Opener, office: Office,
                                                                          answering: Answers) -> None:
    who = office.customer("Hoffmann")
    late = invoice(office, who, 742_80, D - timedelta(2), "VF-0522", tiers=[(D - timedelta(18), 14_86)], day=D - timedelta(32))
    first = invoice(office, who, 2450_00, D + timedelta(20), "VF-0611", tiers=[(D + timedelta(5), 49_00)])
    second = invoice(office, who, 1836_50, D + timedelta(16), "VF-0587", tiers=[(D, 36_73)])
    other = invoice(office, who, 2186_90, D + timedelta(30), "VF-0742", tiers=[(D + timedelta(14), 43_74)])
    page = opened()
    keys("hoff", K.Key_Return, "4928.71", K.Key_Return)
    page.grid.stand(0, 2)
    page.settle()
    pane, table = page.pane, page.pane.table
    order = [pane.model_.row_of(n).document_no for n in range(4)]  # type: ignore[union-attr]
    assert order == ["VF-0522", "VF-0587", "VF-0611", "VF-0742"] and table.hasFocus()
    assert told(page, 0, OPEN, POSSIBLE, TAKEN, SETTLE, LEFT) == ["742.80", "14.86", "–", "–", "742.80"]
    row = pane.model_.row_of(0)
    tip = pane.model_.data(pane.model_.index(0, UNTIL), Qt.ItemDataRole.ToolTipRole)
    assert "until 29/01/2026: discount 14.86, to pay 727.94" in tip
    assert row is not None and pane.model_.until_beside(row) == "expired" and told(page, 0, UNTIL)[0] == "29/01/2026"
    today = pane.model_.row_of(1)
    assert today is not None and pane.model_.until_beside(today) == "today"
    for at in (1, 2):
        table.stand(at)
        keys(K.Key_Space)
    assert told(page, 1, TAKEN, SETTLE, LEFT) == ["36.73", "1,799.77", "0.00"]
    assert pane.model_.pane.rest == 727_94 and "727.94" in pane.foot.words
    table.stand(0)
    keys("727.9")
    assert told(page, 0, SETTLE, LEFT) == ["727.90", "14.90"] and pane.model_.pane.rest == 4
    keys("4", K.Key_Return)
    assert (pane.model_.pane.rest, pane.model_.pane.discount) == (0, 85_73)
    assert told(page, 0, TAG) == ["Would be discount"]
    assert advice(page) == ["14.86 stays open on VF-0522: exactly the discount that expired on 29/01/2026."]
    table.stand(3)
    keys("5000")
    assert "2,143.16" in table.field.toolTip() and table.field.text() == "5000"
    keys(K.Key_Escape)
    assert [r.document_no for r in pane.model_.marked] == ["VF-0587", "VF-0611", "VF-0522"]
    pane._answer(wish_of(pane.model_.advised()[0], use="always"))  # type: ignore[index]
    assert advice(page) == [] and told(page, 0, TAKEN, LEFT) == ["14.86", "0.00"]
    assert cells(page, "marks", "invoice") == [("Fully", "VF-0587 +2")]
    keys(PANE)
    assert not pane.isVisibleTo(page) and page.grid.view.hasFocus()
    answering.waiting.append("post")
    page.post()
    assert page.posted and left(office, late, first, second, other) == [0, 0, 0, 2186_90] and whole(office)


@pytest.mark.rule("PAY-14", "SET-12", "SET-21", "SET-15", "SET-16", "SET-31", "PWO-06", "DSC-12", "DSC-13")
def test_an_amount_follows_its_marks_closing_asks_and_the_other_ways_to_mark_do_what_they_say(
        opened: Opener, office: Office, answering: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    who = office.customer("Bakker")
    invoice(office, who, 1000_00, D + timedelta(3), "F-101", tiers=[(D, 20_00)])
    invoice(office, who, 500_00, D + timedelta(9), "F-102", tiers=[(D - timedelta(5), 10_00)], day=D - timedelta(10))
    page = opened()
    pane, table = page.pane, page.pane.table
    page.settle()
    assert page.messages() == ["Stand on a line with a customer first; then its open entries can be marked."]
    keys("bakk", K.Key_Return)
    page.grid.stand(0, 2)
    page.settle()
    pane.mark_all()
    assert cells(page, "credit", "marks") == [("1,480.00", "Fully")] and pane.model_.pane.rest == 0
    table.stand(0)
    table.edit_cell(0, TAKEN)
    keys("15")
    assert cells(page, "credit") == [("1,485.00",)] and told(page, 0, TAKEN, SETTLE) == ["15.00", "985.00"]
    keys(K.Key_Escape)
    assert told(page, 0, TAKEN) == ["20.00"]
    page.grid.put_value(0, "credit", 1400_00)
    assert pane.model_.pane.marked >= 1400_00
    answering.waiting += ["back", "yes"]
    pane.in_order()
    assert [r.document_no for r in pane.model_.marked] == ["F-101", "F-102"]
    table.stand(1)
    pane.full()
    assert told(page, 1, LEFT, TAG) == ["0.00", "Full settlement"]
    pane.full()

    def fill(form: FormDialog) -> Any:
        if form.windowTitle() == "By remittance text":
            form.fields["text"].set_value("paid F-102 and XX-99")
        elif "day" in form.fields:
            form.fields["day"].set_value(D - timedelta(6))
        else:
            form.fields["text"].set_value("small rest")
        assert form.save(), form.messages()
        return form.outcome

    monkeypatch.setattr(form_dialog, "show", fill)
    pane.discount_date()
    assert told(page, 1, POSSIBLE) == ["10.00"] and page.grid.rows[0].values["discount_date"] == D - timedelta(6)
    pane.clear_marks()
    assert pane.model_.marked == [] and cells(page, "marks") == [("On account",)]
    page.clear_messages()
    pane.by_text()
    assert [r.document_no for r in pane.model_.marked] == ["F-102"]
    assert page.messages() == ["Not found among the open entries: XX-99"]
    pane.clear_marks()
    pane.change(use="never")
    assert "Mark an entry first" in page.messages()[0]
    pane.toggle(pane.model_.open[0])
    table.stand(0)
    keys("900", K.Key_Return)
    table.stand(0)
    pane.remainder()
    assert told(page, 0, LEFT) == ["0.00"]
    table.setFocus()
    page.settle()
    assert pane.isVisibleTo(page) and answering.asked == ["Change the payment?"]
    page.settle()
    assert not pane.isVisibleTo(page) and cells(page, "credit") == [("900.00",)]


@pytest.mark.rule("PWIN-22", "SET-06", "PWIN-02")
def test_among_a_thousand_open_entries_marking_stays_quick_and_marks_of_others_are_told(
        opened: Opener, office: Office) -> None:
    who, role = office.customer("Groot"), office.accounts
    with office.desk.writing("test.many") as unit:
        plans = [entry_voucher(
            Heading(VoucherSource.OPN, D, D, "EUR", "Opening"),
            [PlannedEntry(who, EntryType.INVOICE, f"G-{n:04}", D, D + timedelta(30), 10_00 + n, 10_00 + n, office.profile_id,
                          role[AccountRole.AR], opening=True, tiers=(PlannedTier(D, Decimal(2), 20),))],
            [Contra(role[AccountRole.OPENING], AccountRole.OPENING, -10_00 - n)], Conversion(), role[AccountRole.PENNY])
            for n in range(900)]
        entries = [p.entry_ids[0] for p in post_all(office.desk, unit, plans)]
    elsewhere = kept(office, receipt(office, 1, who, 10_00))
    assert payments.mark(office.desk, elsewhere.journal_id, 1, [Wish(entries[3])]).value == 1
    page = opened(fresh=True)
    keys("groot", K.Key_Return, "100", K.Key_Return)
    page.grid.stand(0, 2)
    page.settle()
    table, model = page.pane.table, page.pane.model_
    assert model.rowCount() == 900 and len(model._others) < 200
    worked = []
    for at in (5, 6, 7, 8, 9):
        table.stand(at)
        worked.append(calls_of(lambda: QTest.keyClick(table, K.Key_Space)))
    assert max(worked) < 60 * 900 and len(model.marked) == 5
    held = model.row_of(3)
    assert held is not None and held.held is not None and told(page, 3, TAG)[0].startswith("Marked in #")
    page.pane.toggle(entries[3])
    assert "is marked in" in page.messages()[0]
    page.pane.tabs.choose(1)
    assert model.rowCount() == 5 and told(page, 0, DUE) == ["18/03/2026"]


@pytest.mark.rule("CEN-02", "CEN-11")
def test_entries_of_a_sister_company_stand_on_their_own_tab_and_a_credit_goes_through_the_payment(
        opened: Opener, office: Office) -> None:
    east = sister(office)
    paired(office, east)
    who, whom = office.customer("Hoffmann"), east.customer("Hoffmann")
    one_party(office, who, east, whom)
    own, debt = invoice(office, who, 100_00, number="F-1"), invoice(east, whom, 60_00, number="E-1")
    note = invoice(east, whom, -25_00, number="E-9", kind=EntryType.CREDIT_NOTE)
    page = opened()
    keys("hoff", K.Key_Return, "135", K.Key_Return)
    page.grid.stand(0, 2)
    page.settle()
    pane, table = page.pane, page.pane.table
    assert pane.tabs.counts == [1, 0, 2] and table.isColumnHidden(COMPANY) and told(page, 0, OPEN) == ["100.00"]
    pane.toggle(own)
    pane.tabs.choose(2)
    assert not table.isColumnHidden(COMPANY) and table.isColumnHidden(DATE)
    assert sorted(told(page, n, OPEN)[0] for n in range(2)) == ["60.00", "−25.00"]
    table.stand(pane.model_.place(note))
    keys(K.Key_Space)
    table.stand(pane.model_.place(debt))
    keys(K.Key_Space)
    pane.through()
    assert page.pane.advice == [] and told(page, pane.model_.place(note), TAG) == [""]
    table.stand(pane.model_.place(note))
    pane.through()
    assert told(page, pane.model_.place(note), COMPANY, LEFT, TAG) == ["East B.V.", "0.00", "Through the payment"]
    assert cells(page, "credit", "marks") == [("135.00", "Fully")] and pane.model_.pane.rest == 0

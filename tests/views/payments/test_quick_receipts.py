"""Quick receipts: found, marked and saved one after the other; the journal has them as lines, nothing is posted (PWIN-03)."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services import payments
from app.services.journals import Kept
from app.views.kit.context import Context
from app.views.payments import quick_page
from app.views.payments.quick_page import QuickReceiptsPage
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, left, posted, whole
from tests.views.payments.conftest import keys

K = Qt.Key


@pytest.mark.rule("PWIN-03", "PAY-15", "PAY-11", "PAY-14", "PWIN-02", "ERR-01")
def test_receipts_are_saved_one_after_the_other_and_posted_from_their_journal(context: Context, office: Office,
                                                                              qtbot: QtBot) -> None:
    bakker, smit = office.customer("Bakker"), office.customer("Smit")
    first = invoice(office, bakker, 100_00, D + timedelta(2), "F-100", tiers=[(D, 2_00)])
    second, third = (invoice(office, smit, amount, D + timedelta(n), f"F-{n}00") for n, amount in ((2, 60_00), (3, 40_00)))
    page = QuickReceiptsPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.focus_first()
    page.save()
    assert "Choose the customer first" in page.messages()[0]
    keys("F-100", K.Key_Return)
    assert (page.amount.value(), page.who.text().split()[-1]) == (98_00, "Bakker") and page.pane.model_.pane.rest == 0
    assert page.save().done and "Saved in journal" in page.messages()[0] and page.saved == 1
    keys("smit", K.Key_Return)
    page.save()
    assert "Enter the amount" in page.messages()[0]
    page.pane.table.setFocus()
    page.pane.table.stand(0)
    keys(K.Key_Space, K.Key_Down, K.Key_Space)
    assert page.amount.value() == 100_00
    page.reference.setText("CHQ 9")
    page.reference.committed.emit()
    assert page.save().done and page.saved == 2
    keys("bakk", K.Key_Return)
    assert page.journal_id is not None
    page.give_up()
    loaded = payments.load(office.desk, page.journal_id)
    assert loaded is not None and [(x.credit, x.customer_id, x.payment_reference) for x in loaded.lines] == [
        (98_00, bakker, ""), (100_00, smit, "CHQ 9")]
    assert loaded.lines[1].text.startswith("Smit F-") and left(office, first, second, third) == [100_00, 60_00, 40_00]
    page.open_journal()
    assert context.gone[-1] == ("payment_journal", {"journal_id": page.journal_id})  # type: ignore[attr-defined]
    posted(office, Kept(page.journal_id, loaded.version))
    assert left(office, first, second, third) == [0, 0, 0] and whole(office)
    page.focus_first()
    keys("bakk", K.Key_Return)
    assert page.journal_id != loaded.journal_id and page.leave()
    page.give_up()
    assert page.journal_id is None and payments.newest(office.desk) is None


@pytest.mark.rule("PWIN-03", "DEP-06", "DEP-09", "PAY-43")
def test_a_receipt_is_posted_alone_with_its_paper_and_the_others_stay_in_their_journal(
        context: Context, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bakker, smit = office.customer("Bakker"), office.customer("Smit")
    first, second = invoice(office, bakker, 100_00, number="F-100"), invoice(office, smit, 60_00, number="F-200")
    shown: list[str] = []
    monkeypatch.setattr(quick_page, "show_pdf", lambda _page, name, content: shown.append(name + content[:4].decode()))
    page = QuickReceiptsPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.save_and_print()
    assert "Choose the customer first" in page.messages()[0] and not shown
    page.focus_first()
    keys("F-100", K.Key_Return)
    assert page.save().done and page.journal_id is not None
    page.focus_first()
    keys("F-200", K.Key_Return)
    page.save_and_print()
    assert page.messages()[0].startswith("Posted with its receipt") and len(shown) == 1 and shown[0].endswith(".pdf%PDF")
    assert left(office, first, second) == [100_00, 0] and page.saved == 1
    waiting = payments.load(office.desk, page.journal_id or 0)
    assert waiting is not None and [x.customer_id for x in waiting.lines] == [bakker]
    posted(office, Kept(waiting.journal_id, waiting.version))
    assert left(office, first, second) == [0, 0] and whole(office)

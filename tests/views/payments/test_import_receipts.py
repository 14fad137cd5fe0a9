"""Receipts of a file become a payment journal from the list of journals, or every reason why not is told (PAY-17)."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services import payments
from app.views.kit.context import Context
from app.views.payments.journals_page import PaymentJournalsPage
from tests.services.dunning import Office
from tests.services.payments.receipts import invoice, left, whole
from tests.views.conftest import Answers
from tests.views.payments.conftest import Opener


@pytest.mark.rule("PAY-17", "CEN-16")
def test_a_file_opens_the_journal_it_became_and_a_bad_one_tells_every_row(
        context: Context, office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    who = office.customer("Bakker")
    invoice(office, who, 100_00, number="F26-100")
    page = PaymentJournalsPage(context)
    qtbot.addWidget(page)
    file = tmp_path / "receipts.csv"
    file.write_text("invoice,amount\nF26-999,1.00\nF26-100,x\n", encoding="utf-8")
    page.import_file(file)
    assert len(page.messages()) == 2 and "F26-999" in page.messages()[0] and "“x”" in page.messages()[1]
    page.import_file(tmp_path / "none.csv")
    assert "none.csv" in page.messages()[-1]
    file.write_text("invoice,amount\nF26-100,100.00\n", encoding="utf-8")
    page.import_file(file)
    assert context.gone == [("payment_journal", {"journal_id": 1})]  # type: ignore[attr-defined]
    page.table.refresh()
    page.write_receipts(1, tmp_path / "out.csv")
    assert page.messages() == ["1\u00a0receipt was exported."] and "100.00" in (tmp_path / "out.csv").read_text("utf-8-sig")
    page.write_receipts(1, tmp_path / "none" / "out.csv")
    assert "out.csv cannot be written" in page.messages()[0]


@pytest.mark.rule("ERR-09", "PAY-17")
def test_before_the_first_journal_of_a_file_is_posted_a_backup_is_offered_and_she_may_stay(
        context: Context, office: Office, opened: Opener, answering: Answers) -> None:
    who = office.customer("Bakker")
    first, second = invoice(office, who, 100_00, number="F26-100"), invoice(office, who, 50_00, number="F26-200")
    journals = []
    for number, amount in (("F26-100", "100.00"), ("F26-200", "50.00")):
        made = payments.import_file(office.desk, "r.csv", f"invoice,amount\n{number},{amount}\n".encode()).value
        assert made is not None
        journals.append(made.kept.journal_id)
    asked: list[str] = []

    class Door:
        answers = [False, True]

        def back_up_before(self, cause: str) -> bool:
            asked.append(cause)
            return self.answers.pop(0)

    context.door = Door()  # type: ignore[assignment]
    page = opened(journal_id=journals[0])
    answering.waiting += ["post", "post"]
    page.post()
    assert asked == ["import"] and left(office, first) == [100_00]
    page.post()
    assert asked == ["import", "import"] and left(office, first) == [0]
    other = opened(journal_id=journals[1])
    answering.waiting.append("post")
    other.post()
    assert asked == ["import", "import"] and left(office, second) == [0] and whole(office)

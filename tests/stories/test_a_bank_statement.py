"""A statement of the bank by keyboard alone: brought in, accepted, corrected, split, put aside, posted, reconciled (PWIN-05)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from app import i18n
from app.models.bank import Reconciliation
from app.settings import ProgramSettings
from app.storage import verify
from app.views import program
from app.views.bank.import_page import BankImportPage
from app.views.bank.reconciliation_page import ReconciliationPage
from tests.services import dunning
from tests.services.bank.statements import file, line, line_ids, listed
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice
from tests.stories.keyboard import Person


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    """Two customers who owe, and the file of the bank on the disk."""
    i18n.use("en", "en_GB")
    made = dunning.office(tmp_path / "office.tegoed")
    vries, bakker = made.customer("De Vries"), made.customer("Bakker en Zoon")
    due = D + timedelta(20)
    invoice(made, vries, 1_000_00, due, "VF-10040")
    invoice(made, vries, 500_00, due, "VF-10042")
    invoice(made, bakker, 250_00, due, "VF-20001")
    name, content = file(made, line(1_000_00, "VF-10040", name="De Vries"), line(250_00, "VF-20001", name="Bakker en Zoon"),
                         line(520_00, "VF-10042", name="De Vries"), line(-12_50, "Kosten", name="Bank"), line(77_00, "geen idee"),
                         total=1_834_50)
    (tmp_path / name).write_bytes(content)
    yield made
    made.desk.file.close()


@pytest.mark.rule("PWIN-05", "BNK-08", "BNK-34", "BNK-40", "BNK-41", "BNK-43", "BNK-44", "PWIN-21")
def test_a_statement_goes_from_the_bank_to_the_books_without_a_mouse(office: Office, tmp_path: Path,
                                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    program.register_pages()
    shell = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    shell.context.runner.at_once = True
    shell.resize(1366, 768)
    anna = Person(shell, monkeypatch)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(tmp_path / "statement-1.xml")], ""))
    anna.goes_to("bank_statements")
    anna.press("Ctrl+O")
    assert isinstance(anna.page, BankImportPage)
    anna.press("F9")
    assert "5\xa0lines were imported" in anna.reads()[0]

    anna.goes_to("bank_reconciliation")
    page = anna.page
    assert isinstance(page, ReconciliationPage)
    anna.then(lambda: anna.answers("High"))
    anna.press("Ctrl+Shift+A")
    assert [state for state, _amount in listed(office)].count("accepted") >= 2

    by_amount = dict(zip((amount for _state, amount in listed(office)), line_ids(office), strict=True))

    def stands_on(amount: int) -> None:
        """Home, then down to the line."""
        anna.press("Ctrl+Home")
        for _step in range(6):
            if page.table.current() == by_amount[amount]:
                return
            anna.press("Down")
        raise AssertionError(f"no line of {amount}")

    stands_on(520_00)
    anna.then(lambda: anna.answers("Accept"))
    anna.press("Alt+1")
    stands_on(-12_50)

    def splits() -> None:
        anna.picks("Part 1: Type", "bank")
        anna.walks_to("Part 1: Amount")
        anna.types("-10")
        anna.picks("Part 2: Type", "unid")
        anna.walks_to("Part 2: Amount")
        anna.types("-2.50")
        anna.answers("Accept")

    anna.then(splits)
    anna.press("Alt+2")
    stands_on(77_00)

    def puts_aside() -> None:
        anna.types("Not ours")
        anna.answers("Ignore")

    anna.then(puts_aside)
    anna.press("Alt+3")
    assert [state for state, _amount in listed(office)] == ["accepted"] * 4 + ["ignored"]

    anna.press("F9")
    assert "4\xa0lines were posted." in anna.reads()[0]
    with office.desk.reading() as session:
        assert verify.prove(session) == []

    anna.then(lambda: anna.answers("Mark as reconciled"))
    anna.press("Ctrl+Shift+R")
    with office.desk.reading() as session:
        assert [row.state for row in session.query(Reconciliation)] == ["reconciled"]
        assert verify.prove(session) == []
    shell.close()
    shell.deleteLater()

"""Bank files on their way in: looked at, explained, mapped, imported, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.models.bank import BankStatementLine
from app.models.company import CompanyBankAccount
from app.services import bank
from app.services.bank.accounts import Field
from app.views.bank.import_page import BankImportPage
from app.views.bank.statements_page import StatementsPage
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.figures import FactLines
from app.views.kit.form_dialog import FormDialog
from app.views.kit.table import Table
from tests.services.bank.statements import file, line
from tests.services.dunning import Office
from tests.views.bank.helpers import plain
from tests.views.conftest import Answers

OTHER = "NL02ABNA0123456789"
CSV = "Datum;Naam;Bedrag;Omschrijving\n16-02-2026;De Vries;-12,50;Kosten\n16-02-2026;Bakker;250,00;VF-20001\n"


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> BankImportPage:
    made = BankImportPage(context)
    qtbot.addWidget(made)
    made.resize(1300, 760)
    made.show()
    return made


def cells(table: Table, name: str) -> list[str]:
    section = table.model_.section_of(name)
    return [table.model_.words(n, section) for n in range(table.model_.rowCount())]


def kept(office: Office) -> int:
    with office.desk.reading() as session:
        return session.scalar(select(func.count(BankStatementLine.id))) or 0


@pytest.mark.rule("BNK-01", "BNK-03", "BNK-08", "BNK-X6", "PWIN-05")
def test_a_wrong_sum_is_told_with_figures_and_the_other_statement_comes_in(
        office: Office, page: BankImportPage, tmp_path: Path) -> None:
    good = file(office, line(1_000_00, "VF-10040", name="De Vries"), line(-12_50, "Kosten"), total=987_50)
    bad = file(office, line(500_00, "VF-10042"), total=500_01, opening=987_50, number="2")
    for name, content in (good, bad):
        (tmp_path / name).write_bytes(content)
    page.open_files([tmp_path / good[0], tmp_path / bad[0], tmp_path / "gone.xml"])
    assert "gone.xml" in page.messages()[0]
    assert (cells(page.table, "state"), cells(page.table, "new")) == (["Ready", "Refused"], ["2", "0"])
    assert page.table.current() == 1, "what is wrong is shown first"
    words = " ".join(facts.accessibleName() for facts in page.panel.findChildren(FactLines))
    assert "Difference" in words and "0.01" in words
    page.table.stand_on(0, 0)
    assert cells(page.lines, "counterparty") == ["De Vries", ""]
    page.run()
    assert plain(page.messages()[0]).startswith("2 lines were imported; 0 already present.") and kept(office) == 2
    page.no_files()
    page.open_contents([good])
    assert cells(page.table, "state") == ["Nothing new"] and cells(page.table, "present") == ["2"]
    assert page.run_action.reason == "Nothing of these files can be imported."


@pytest.mark.rule("BNK-02")
def test_an_unknown_account_is_chosen_or_created_and_undo_takes_the_choice_back(office: Office, page: BankImportPage) -> None:
    page.open_contents([file(office, line(250_00, "VF-20001"), total=250_00, account=OTHER)])
    assert cells(page.table, "state") == ["Refused"]

    def fill(form: FormDialog) -> None:
        assert form.fields["iban"].value() == OTHER
        form.fields["account_id"].set_value(form.fields["account_id"].choice(0).value)
        assert form.save(), form.messages()

    form_dialog.driver.append(fill)
    page.panel.new_account.emit()
    form_dialog.driver.remove(fill)
    assert cells(page.table, "state") == ["Ready"]
    with office.desk.reading() as session:
        first, second = session.scalars(select(CompanyBankAccount.id).order_by(CompanyBankAccount.id)).all()
        assert session.get_one(CompanyBankAccount, second).iban == OTHER
    page.panel.account.set_value(first)
    page.panel.account.committed.emit()
    assert page.found is not None and page.found.statements[0].bank_id == first
    page.history.undo()
    assert page.found.statements[0].bank_id == second


@pytest.mark.rule("BNK-03")
def test_a_gap_is_a_question_before_the_import(office: Office, page: BankImportPage, answering: Answers) -> None:
    page.open_contents([file(office, line(1_00, "a"), total=1_00)])
    page.run()
    page.open_contents([file(office, line(2_00, "b"), total=2_00, opening=5_00, number="3")])
    assert cells(page.table, "state") == ["Question"]
    answering.waiting += ["back"]
    page.run()
    assert kept(office) == 1
    answering.waiting += ["go_on"]
    page.run()
    assert kept(office) == 2


@pytest.mark.rule("BNK-09")
def test_a_table_is_mapped_with_its_lines_in_sight_and_the_mapping_kept(office: Office, page: BankImportPage,
                                                                        answering: Answers) -> None:
    page.open_contents([("export.csv", CSV.encode())])
    panel = page.panel.mapping
    assert panel.isVisibleTo(page) and cells(page.lines, "amount") == ["−12.50", "250.00"]
    name = panel.columns_[Field.COUNTERPARTY]
    name.set_value(("Omschrijving",))
    name.committed.emit()
    assert cells(page.lines, "counterparty") == ["Kosten", "VF-20001"]
    answering.waiting.append("take")
    joined = panel.columns_[Field.COUNTERPARTY]
    joined.set_value("more")
    joined.committed.emit()
    assert cells(page.lines, "counterparty")[0] == "Kosten 16-02-2026"
    answering.waiting.append("keep")
    page._keep()
    assert [s.mapping.name for s in bank.mappings.saved(office.desk)] == ["export"]
    page.history.undo()
    assert cells(page.lines, "counterparty") == ["Kosten", "VF-20001"]
    page.no_files()
    page.open_contents([("other-name.csv", CSV.encode())])
    assert cells(page.lines, "counterparty")[0] == "Kosten 16-02-2026", "known by its headings"


@pytest.mark.rule("BNK-44", "PWIN-05")
def test_files_are_pasted_as_paths_and_an_import_is_taken_back_from_the_list(
        office: Office, page: BankImportPage, context: Context, qtbot: QtBot, answering: Answers, tmp_path: Path) -> None:
    name, content = file(office, line(1_00, "a"), total=1_00)
    (tmp_path / name).write_bytes(content)
    QGuiApplication.clipboard().setText(f'"{tmp_path / name}"')
    page.paste()
    assert cells(page.table, "title") == ["1"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    QGuiApplication.clipboard().setMimeData(data)
    page.paste()
    page.run()
    assert kept(office) == 1
    listed = StatementsPage(context)
    qtbot.addWidget(listed)
    assert cells(listed.table, "lines") == ["1"]
    listed.table.stand_on(0, 0)
    answering.waiting.append("undo")
    listed.undo_import()
    assert kept(office) == 0 and plain(listed.messages()[0]) == "The import was undone; 1 line was removed."
    listed.undo_import()
    assert listed.messages() == ["There is no import to undo."]

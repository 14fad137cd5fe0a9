"""The import page as a bookkeeper uses it: open a file, look, mend, import, take back, with messages that say what to do."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app import i18n
from app.core.enums import LANGUAGES
from app.models.ledger import CustomerLedgerEntry
from app.services import imports
from app.settings import ProgramSettings
from app.views import program
from app.views.imports.page import ImportPage
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.fields import ChoiceField, TextField
from app.views.kit.tasks import Progress
from tests.storage import given

ROWS = ("Debiteurnr;Naam;Soort;Factuurnr;Factuurdatum;Vervaldatum;Openstaand bedrag;Valuta\n"
        "10;De Vries;factuur;F1;14-02-2026;16-03-2026;1.210,00;EUR\n"
        "10;De Vries;creditnota;C1;15-02-2026;;121,00;EUR\n"
        "11;Müller;factuur;F2;31-02-2026;16-03-2026;480,50;EUR\n"
        "12;Bos;factuur;F3;14-02-2026;16-03-2026;5,00;GULDEN\n")

UNREADABLE = {
    "leeg.csv": b"", "koppen.csv": b"Klantnr;Naam\n", "foto.csv": b"\x89PNG\r\n\x1a\n" + bytes(64),
    "oud.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "kapot.xlsx": b"PK\x03\x04" + bytes(90),
    "aanhaling.csv": b'Klantnr;Naam\n1;"Smit\n2;Bos\n'}


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path) -> Iterator[Context]:
    """The surroundings of a page in an office without entries."""
    office = given.office(tmp_path / "office.tegoed")
    program.application(dark=False)
    made = program.context_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    made.runner.at_once = True
    yield made
    office.file.close()


@pytest.fixture
def answers() -> Iterator[list[str]]:
    """Answers to questions, first come first served; a question nobody expected fails."""
    waiting: list[str] = []
    dialogs.answerer.append(lambda question: waiting.pop(0))
    yield waiting
    dialogs.answerer.pop()


@pytest.fixture
def page(context: Context, qtbot: object) -> Iterator[ImportPage]:
    made = ImportPage(context)
    made.resize(1300, 860)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def entries(page: ImportPage) -> int:
    with page.context.desk.reading() as session:
        return session.scalar(select(func.count(CustomerLedgerEntry.id))) or 0


def cells(page: ImportPage, column: int) -> list[str]:
    assert page._table is not None
    return [page._table.model_.words(n, column) for n in range(page._table.model_.rowCount())]


def key(page: ImportPage, name: str) -> None:
    action = next(a for a in page.commands() if a.objectName() == name)
    assert action.isEnabled()
    action.trigger()


@pytest.mark.rule("IMP-003", "IMP-004", "SWN-13")
def test_errors_stand_first_with_their_field_and_only_then_can_valid_rows_be_chosen(page: ImportPage) -> None:
    assert not page.panel.isVisible() and not page.run_action.isEnabled()
    page.open_content("lijst.csv", ROWS.encode())
    assert cells(page, 0) == ["4", "5", "2", "3"] and cells(page, 1) == ["Error", "Error", "New", "New"]
    assert cells(page, 2)[0].startswith("Document date: “31-02-2026”") and "GULDEN" in cells(page, 2)[1]
    assert page.panel.only_valid.isEnabled()
    key(page, "import.run")
    assert "rows have an error" in page.messages()[0] and entries(page) == 0
    page.panel.only_valid.set_value(True)
    key(page, "import.run")
    assert page.messages()[0].startswith("2\u00a0rows were imported") and entries(page) == 2
    assert not page.run_action.isEnabled(), "a second press imports nothing"


@pytest.mark.rule("IMP-002")
def test_a_value_of_the_old_program_is_replaced_in_a_dialog(page: ImportPage) -> None:
    page.open_content("lijst.csv", ROWS.encode())

    def answer(question: dialogs.Question) -> str:
        field, = question.findChildren(ChoiceField)
        field.set_value("EUR")
        return "replace"

    dialogs.answerer.append(answer)
    key(page, "import.values")
    dialogs.answerer.pop()
    assert cells(page, 1) == ["Error", "New", "New", "New"] and not page.values_action.isEnabled()


@pytest.mark.rule("IMP-002")
def test_what_was_detected_can_be_overruled_in_the_panel(page: ImportPage) -> None:
    page.open_content("us.csv", b"CustomerID,Invoice,Date,Amount\n1,F1,01/02/2026,1,\n")
    assert "day or the month" in page.messages()[0]
    page.panel.order.set_value(imports.DateOrder.MDY)
    page.panel.reading_changed.emit()
    assert page.plan is not None and page.plan.rows[0].item is not None
    assert page.plan.rows[0].item.document_date.isoformat() == "2026-01-02"
    page.panel.columns_["amount"].set_value(None)
    page.panel.reading_changed.emit()
    assert page.messages() == ["Amount: no column is chosen."] and not page.run_action.isEnabled()
    page.panel.separator.set_value(";")
    page.panel.file_changed.emit()
    assert page.look is not None and len(page.look.table.headings) == 1
    page.panel.separator.set_value(",")
    page.panel.file_changed.emit()
    page.panel.entity.set_value(imports.Entity.CUSTOMERS)
    page.panel.file_changed.emit()
    assert set(page.panel.columns_) == {f.name for f in imports.FIELDS[imports.Entity.CUSTOMERS]}


@pytest.mark.rule("IMP-001")
def test_another_sheet_of_a_workbook_is_chosen_in_the_panel(page: ImportPage, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Klantnr", "Naam"])
    book.active.append(["1", "Smit"])
    other = book.create_sheet("Posten")
    other.append(["Klantnr", "Factuur", "Datum", "Bedrag"])
    other.append(["1", "F1", "14-02-2026", 12.5])
    book.save(tmp_path / "map.xlsx")
    page.open_file(tmp_path / "map.xlsx")
    assert page.look is not None and page.look.reading.entity is imports.Entity.CUSTOMERS
    assert page.panel.sheet.isVisible() and not page.panel.encoding.isVisible()
    page.panel.sheet.set_value("Posten")
    page.panel.entity.set_value(imports.Entity.OPEN_ITEMS)
    page.panel.file_changed.emit()
    assert page.plan is not None and page.plan.totals == {"EUR": 1250}


@pytest.mark.rule("IMP-002")
def test_a_mapping_is_kept_under_a_name_and_offered_again(page: ImportPage, answers: list[str]) -> None:
    page.open_content("oud pakket.csv", ROWS.encode())
    answers.append("keep")
    key(page, "import.mapping")
    assert [m.name for m in imports.saved_mappings(page.context.desk)] == ["oud pakket"]
    page.open_content("nieuw.csv", ROWS.encode())
    assert page.look is not None and page.look.saved == "oud pakket" and page.panel.mapping.currentText() == "oud pakket"


@pytest.mark.rule("IMP-007")
def test_a_wrong_control_total_is_told_and_asked_before_anything_is_written(page: ImportPage, answers: list[str]) -> None:
    page.open_content("lijst.csv", ROWS.splitlines(keepends=True)[0].encode() + ROWS.splitlines()[1].encode())
    page.panel.control.set_value(121_100)
    page.panel.options_changed.emit()
    assert "€1,210.00" in page.messages()[0] and "control account €1,210.00" in page.status_words
    answers += ["back", "go_on"]
    key(page, "import.run")
    assert entries(page) == 0
    key(page, "import.run")
    assert entries(page) == 1


@pytest.mark.rule("IMP-008")
def test_the_log_shows_earlier_imports_and_the_chosen_one_is_taken_back(page: ImportPage, answers: list[str]) -> None:
    lines = ROWS.splitlines(keepends=True)
    for name, line in (("een.csv", lines[1]), ("twee.csv", lines[2])):
        page.open_content(name, (lines[0] + line).encode())
        key(page, "import.run")
    key(page, "import.close")
    assert [page.log.model_.words(n, 0) for n in range(2)] == ["twee.csv", "een.csv"]
    page.log.view.setCurrentIndex(page.log.model_.index(1, 0))
    answers += ["back", "undo"]
    key(page, "import.undo")
    assert not any(r.undone for r in imports.runs(page.context.desk))
    page.log.view.setCurrentIndex(page.log.model_.index(1, 0))
    key(page, "import.undo")
    assert page.messages() == ["The import was undone."]
    assert {r.file: r.undone for r in imports.runs(page.context.desk)} == {"een.csv": True, "twee.csv": False}


@pytest.mark.rule("IMP-003")
def test_rejected_rows_and_templates_are_written_where_she_says(
        page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page.open_content("lijst.csv", ROWS.encode())
    for name, target in (("import.save_errors", tmp_path / "fout.csv"), ("import.template", tmp_path / "leeg.xlsx")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, target=target: (str(target), ""))
        key(page, name)
        assert target.exists() and page.messages() == [f"{target.name} was written."]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "nergens" / "x.csv"), ""))
    key(page, "import.save_errors")
    assert "cannot be written" in page.messages()[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", list(UNREADABLE))
def test_a_file_that_cannot_be_read_is_one_clear_message_in_four_languages(
        context: Context, qtbot: object, language: str, name: str) -> None:
    i18n.use(language, i18n.region_for(language))
    page = ImportPage(context)
    page.open_content(name, UNREADABLE[name])
    message, = page.messages()
    assert name in message and "{" not in message and page.look is None and not page.run_action.isEnabled()
    page.deleteLater()


def test_a_file_that_is_gone_or_locked_is_told(page: ImportPage, tmp_path: Path) -> None:
    page.open_file(tmp_path / "weg.csv")
    assert "weg.csv is not there any more" in page.messages()[0]
    page.open_file(tmp_path)
    assert "is a folder" in page.messages()[0]

    def locked(_self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    taken = tmp_path / "open in Excel.xlsx"
    taken.write_bytes(b"x")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "read_bytes", locked)
        page.open_file(taken)
    assert "such as Excel, close it there and choose it again" in page.messages()[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_and_every_field_has_a_name(context: Context, qtbot: object, language: str) -> None:
    i18n.use(language, i18n.region_for(language))
    page = ImportPage(context)
    page.resize(1300, 860)
    page.open_content("lijst.csv", ROWS.encode())
    page.show()
    QTest.qWait(20)
    for widget in page.panel.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName(), widget
            right = widget.mapTo(page.panel, widget.rect().topRight()).x()
            assert right <= page.side_width, (language, widget.accessibleName())
    page.close()
    page.deleteLater()


@pytest.mark.rule("IMP-007", "AGE-08")
def test_two_thousand_rows_of_history_come_in_through_the_window(context: Context, qtbot: object) -> None:
    source = Path(__file__).parents[1] / "data" / "imports" / "late-payment-histories.csv"
    page = ImportPage(context)
    page.open_file(source)
    assert page.panel.history.value() is True, "settlement dates mean history"
    assert page.panel.order.value() is imports.DateOrder.MDY and page.plan is not None and not page.plan.wrong
    key(page, "import.run")
    assert page.messages()[0].startswith("2,466\u00a0rows were imported, 100\u00a0customers created.")
    assert entries(page) == 2 * 2466
    page.deleteLater()


@pytest.mark.rule("IMP-002", "IMP-006")
def test_a_fixed_value_stands_in_for_a_column_the_file_lacks(page: ImportPage) -> None:
    page.open_content("lijst.csv", b"Klantnr;Factuurnr;Factuurdatum;Bedrag (USD)\n1;F1;15-01-2026;5,00\n")
    assert page.plan is not None and page.plan.totals == {"USD": 500}
    field = page.panel.columns_["currency"]
    assert field.currentText() == "= USD" and field.column is None

    def typed(text: str, answer: str) -> None:
        def reply(question: dialogs.Question) -> str:
            line, = question.findChildren(TextField)
            line.set_value(text)
            return answer

        dialogs.answerer.append(reply)
        field.setCurrentIndex(field.choices - 1)
        dialogs.answerer.pop()

    typed("GBP", "take")
    assert page.plan.totals == {"GBP": 500} and field.currentText() == "= GBP"
    typed("CHF", "back")
    assert page.plan.totals == {"GBP": 500} and field.currentText() == "= GBP"
    field.setCurrentIndex(0)
    assert page.plan.totals == {"EUR": 500} and field.currentText() == "–" and field.choices == 6


@pytest.mark.rule("IMP-009")
def test_a_large_file_is_read_and_checked_beside_the_screen_and_can_be_stopped(page: ImportPage, qtbot: QtBot) -> None:
    page.context.runner.at_once = False
    rows = "".join(f"{n % 900};Klant {n % 900} met een lange naam;F{n};15-01-2026;{n % 90 + 1},00\n" for n in range(25_000))
    stopping: list[Progress] = []
    page.context.runner.started.connect(lambda _words, progress: stopping.append(progress))
    page.open_content("groot.csv", ("Klantnr;Naam;Factuurnr;Factuurdatum;Bedrag\n" + rows).encode())
    assert page.look is None and len(stopping) == 1, "the window is free at once"
    qtbot.waitUntil(lambda: page.plan is not None, timeout=30_000)
    assert page.plan is not None and page.plan.count("create") == 25_000 and page.run_action.isEnabled()
    page.dry_run()
    stopping[1].cancelled.set()
    qtbot.waitUntil(lambda: page.plan is None, timeout=30_000)
    assert not page.run_action.isEnabled() and page.check_action.isEnabled()
    page.context.runner.at_once = True


@pytest.mark.rule("MST-116", "IMP-003")
def test_texts_and_units_come_in_through_the_same_page(page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "teksten.csv"
    path.write_text("Inrichtingstabel;Code van de rij;Frans\nUnits of measure;HUR;Heure de travail\nUnits of measure;XYZ;Rien\n")
    page.open_file(path)
    assert page.panel.entity.value() is imports.Entity.TEXTS and page.panel.existing.isHidden() and page.panel.codes.isHidden()
    assert page.panel.order.isHidden() and page.panel.decimal.isHidden() and page.status_words == "2\u00a0rows read"
    assert cells(page, 1)[0] == "Error"
    page.panel.only_valid.set_value(True)
    key(page, "import.run")
    assert page.messages()[-1].startswith("1\u00a0row was imported.")
    path.write_text("Eenheidscode;Naam\nZZ1;Emmer\n")
    page.open_file(path)
    assert page.panel.entity.value() is imports.Entity.UNITS and not page.panel.existing.isHidden()
    key(page, "import.run")
    assert page.messages()[-1].startswith("1\u00a0row was imported, 1\u00a0unit created.")

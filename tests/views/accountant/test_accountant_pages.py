"""Files for the accountant through their windows: checked, mended, written, written again (CLW-023, EXP-001…006)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import settings
from app.core.books import ExportKind
from app.services import company_parameters
from app.settings import ProgramSettings
from app.views.accountant import putting
from app.views.accountant.export_page import AccountantExportPage
from app.views.accountant.exports_page import AccountantExportsPage
from app.views.kit import dialogs, file_dialogs
from app.views.kit.context import Context
from app.views.kit.widgets import Label
from app.views.ledger.vouchers_page import VouchersPage
from app.views.setup.pages import register_ways_out
from app.views.setup.parameters_page import ParametersPage
from tests.storage.given import Office


@pytest.fixture
def context(local: Office, look: QApplication) -> Iterator[Context]:
    """Books with two opening items and nobody to wait for."""
    local.post(100_00, 50_00)
    found = Context(local.desk, ProgramSettings(), "EUR", "Bakker & Zoon")
    found.runner.at_once = True
    yield found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder she chooses."""
    made = tmp_path / "files"
    made.mkdir()
    monkeypatch.setattr(file_dialogs, "folder", lambda *_args: str(made))
    return made


def shown(context: Context, qtbot: QtBot, kind: ExportKind = ExportKind.LEDGER) -> AccountantExportPage:
    """The page with March 2026."""
    page = AccountantExportPage(context, kind.value)
    qtbot.addWidget(page)
    page.period.first.set_value(context.desk.today.replace(day=1))
    page.period.last.set_value(context.desk.today)
    page.period._typed()
    return page


def told(page: AccountantExportPage) -> list[str]:
    """The codes of the lines."""
    return [row.problems[0].code for row in page.source.all]


@pytest.mark.rule("CLW-023", "EXP-003", "EXP-005")
def test_what_speaks_against_a_file_is_listed_and_leads_to_its_record(context: Context, qtbot: QtBot,
                                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(context, qtbot, ExportKind.DATEV)
    assert page.customers.isVisibleTo(page) and not page.csv.isVisibleTo(page) and page.empty.isVisibleTo(page)
    went: list[Any] = []
    context.navigate = lambda name, **more: went.append((name, more))  # type: ignore[method-assign, assignment]
    page.check()
    assert told(page) == ["EXP-032-adviser", "EXP-032-client", "EXP-005-open"] and not page.empty.isVisibleTo(page)
    page.table.stand_on(0, 0)
    page.open_record()
    page.table.stand_on(2, 0)
    page.open_record()
    assert [name for name, _more in went] == ["parameters", "periods"]
    for setting, value in ((settings.EXPORT_DATEV_ADVISER, 1001), (settings.EXPORT_DATEV_CLIENT, 1)):
        assert company_parameters.change(context.desk, setting, value).done
    page.check()
    assert told(page) == ["EXP-005-open"] and page.report is not None and page.report.vouchers >= 2
    words = page.totals.text().replace("\u00a0", " ")
    assert words.startswith(f"{page.report.vouchers} vouchers with {page.report.lines} lines · debit €")
    assert page.files.text().startswith("EXTF_Buchungsstapel_20260301_20260307_1.csv")
    page.kind.set_value(ExportKind.XAF)
    page.kind.committed.emit()
    assert page.report is None and page.source.all == []


@pytest.mark.rule("CLW-023", "EXP-002", "EXP-004")
def test_files_are_written_into_a_folder_after_a_question_and_kept(context: Context, qtbot: QtBot, folder: Path,
                                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(context, qtbot)
    page.cover_sheet()
    answers: list[list[str]] = []
    monkeypatch.setattr(dialogs, "confirm", lambda _page, problems, _words: (
        answers.append([p.code for p in problems]), frozenset(p.key for p in problems if p.key))[1])
    assert page.before.text() == "Nothing of this kind was exported yet."
    page.write()
    assert page.before.text().startswith("Last export: No. 1, 01/03/2026 to ")
    assert answers == [["EXP-005-open"]] and sorted(f.suffix for f in folder.iterdir()) == [".pdf", ".xlsx"]
    page.write()
    assert answers[1:] == [["EXP-005-open", "EXP-003-there"]]
    sheet = folder / "sheet.pdf"
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_args: str(sheet))
    page.cover_sheet()
    assert sheet.read_bytes().startswith(b"%PDF")


@pytest.mark.rule("CLW-023")
def test_going_back_writes_nothing(context: Context, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(context, qtbot)
    monkeypatch.setattr(dialogs, "confirm", lambda *_args: None)
    page.write()
    assert list(folder.iterdir()) == []
    monkeypatch.setattr(file_dialogs, "folder", lambda *_args: "")
    page.write()
    assert page.last is None


@pytest.mark.rule("CLW-023", "EXP-002", "PST-044")
def test_the_history_writes_the_same_bytes_again(context: Context, qtbot: QtBot, folder: Path, tmp_path: Path,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogs, "confirm", lambda _page, problems, _words: frozenset(p.key for p in problems if p.key))
    shown(context, qtbot).write()
    before = {f.name: f.read_bytes() for f in folder.iterdir()}
    history = AccountantExportsPage(context)
    qtbot.addWidget(history)
    history.table.stand_on(0, 0)
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.setattr(file_dialogs, "folder", lambda *_args: str(other))
    history.write_again()
    assert {f.name: f.read_bytes() for f in other.iterdir()} == before and history.table.model_.rowCount() == 2
    went: list[Any] = []
    context.navigate = lambda name, **more: went.append((name, more))  # type: ignore[method-assign, assignment]
    history.vouchers()
    assert went[0][0] == "vouchers" and went[0][1]["first"] == context.desk.today.replace(day=1)
    sheet = tmp_path / "sheet.pdf"
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_args: str(sheet))
    history.cover_sheet()
    assert sheet.read_bytes() == next(b for n, b in before.items() if n.endswith(".pdf"))
    assert putting.cover_sheet(history, 999) is None and history.messages()


@pytest.mark.rule("EXP-013", "EXP-024")
@pytest.mark.parametrize(("kind", "code"), [(ExportKind.XAF, "EXP-013-vat"), (ExportKind.FEC, "EXP-024-siren")])
def test_a_number_the_company_lacks_leads_to_its_data(context: Context, qtbot: QtBot, kind: ExportKind, code: str) -> None:
    register_ways_out()
    page, went = shown(context, qtbot), []
    context.navigate = lambda name, **_more: went.append(name)  # type: ignore[assignment, method-assign, func-returns-value]
    page.kind.set_value(kind)
    page.check()
    page.table.stand_on(told(page).index(code), 0)
    page.open_record()
    assert went == ["company"]


@pytest.mark.rule("EXP-024")
def test_a_text_among_the_parameters_is_typed(context: Context, qtbot: QtBot) -> None:
    page = ParametersPage(context, find="SIREN")
    qtbot.addWidget(page)
    field = page.fields[settings.EXPORT_SIREN.key]
    field.set_value("123456789")
    field.committed.emit()
    assert company_parameters.read(context.desk).get(settings.EXPORT_SIREN) == "123456789"


@pytest.mark.rule("EXP-002", "PST-044")
def test_a_voucher_tells_with_which_export_it_went_out(context: Context, qtbot: QtBot, folder: Path,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogs, "confirm", lambda _page, problems, _words: frozenset(p.key for p in problems if p.key))
    shown(context, qtbot).write()
    page = VouchersPage(context)
    qtbot.addWidget(page)
    page.table.stand_on(0, 0)
    page._show(page.table.current())
    assert [x.text() for x in page.findChildren(Label) if x.text().startswith("Exported as")] == ["Exported as: 1 Ledger file"]

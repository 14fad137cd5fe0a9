"""Revaluation by its windows: simulated, stopped by what changed, posted, reported, reversed (CLW-015, 016, REV-014)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app.models.accounts import ExchangeRate
from app.queries.rates import use_of
from app.services.revaluation import report
from app.settings import ProgramSettings
from app.views import program
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.date_field import DateField
from app.views.kit.form_dialog import FormDialog
from app.views.kit.shell import Shell
from app.views.revaluation import history_page, run_page
from app.views.setup import rate_matrix_page, rates_page
from tests.services import dunning
from tests.services.dunning import Office
from tests.services.revaluation import foreign
from tests.services.revaluation.foreign import FEBRUARY, JANUARY, LATER
from tests.views.conftest import Answers

FIFTEENTH = date(2026, 1, 15)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Dollars of January, and the rates of two month ends."""
    office = dunning.office(tmp_path / "export.tegoed").on(LATER)
    foreign.invoice(office, 12_000_00, FIFTEENTH, "1.0400", customer_id=office.customer("Harbour Ltd"))
    foreign.rate(office, "1.0300", date(2026, 1, 30))
    foreign.rate(office, "1.0550", FEBRUARY)
    yield office
    office.desk.file.close()


@pytest.fixture
def shell(office: Office, look: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    """The program with the office open; PDFs are not shown."""
    monkeypatch.setattr("app.views.sales.paper_files.QDesktopServices.openUrl", lambda _url: True)
    made = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    made.context.runner.at_once = True
    made.resize(1366, 768)
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def run_page_of(shell: Shell, **more: object) -> run_page.RevaluationPage:
    page = shell.show_page("revaluation", **more)
    assert isinstance(page, run_page.RevaluationPage)
    return page


def history_of(shell: Shell) -> history_page.RevaluationsPage:
    page = shell.show_page("revaluations")
    assert isinstance(page, history_page.RevaluationsPage)
    return page


def cells(page: run_page.RevaluationPage) -> list[tuple[object, ...]]:
    return [row.values for row in page.source.all]


@pytest.mark.rule("CLW-015", "REV-004", "REV-014", "RAT-010")
def test_nothing_can_be_posted_before_it_was_simulated_and_the_grid_tells_each_figure(shell: Shell, office: Office) -> None:
    page = run_page_of(shell)
    assert page.parameters.day() == JANUARY, "the oldest open period with foreign currency"
    assert not page.post_command.isEnabled() and "Simulate first" in page.post_command.reason
    before = foreign.booked(office)
    QTest.keyClick(page, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    page.simulate()
    (row,) = cells(page)
    assert row[0] == "INV-1" and row[4:7] == (12_000_00, 11_538_46, 0) and row[9:12] == (11_650_49, 112_03, 112_03)
    assert row[12] == "9220" and "rate of 30/01/2026 used for 31/01/2026" in str(row[13])
    assert page.post_command.isEnabled() and foreign.booked(office) == before
    page.parameters.method.set_value(foreign.Method.MINIMUM)
    page.parameters.method.committed.emit()
    assert not page.post_command.isEnabled(), "another method is another run"


@pytest.mark.rule("CLW-015", "REV-014")
def test_a_figure_that_changed_stops_posting_and_its_row_says_what_it_was(shell: Shell, office: Office,
                                                                          answering: Answers) -> None:
    page = run_page_of(shell)
    page.simulate()
    foreign.rate(office, "1.0350", JANUARY)
    answering.waiting.append("post")
    page.post()
    assert foreign.booked(office) == [] and any("changed since" in text for text in page.messages())
    (row,) = cells(page)
    assert row[11] == 55_74 and "it was €112.03" in str(row[13])
    answering.waiting += ["post", "go_on"]
    page.post()
    assert foreign.booked(office) == [("1300", 55_74), ("9220", -55_74)]


@pytest.mark.rule("CLW-015", "CLS-014", "REV-005")
def test_currencies_nobody_knows_and_a_day_without_rates_are_told_on_the_page(shell: Shell) -> None:
    page = run_page_of(shell)
    page.parameters.currencies.set_value("usd, xyz")
    page.simulate()
    assert any("XYZ is not in the list of currencies" in text for text in page.messages()) and cells(page) == []
    page.parameters.currencies.set_value("")
    page.parameters.considered.set_value(date(2026, 4, 14))
    page.parameters.rate_day.set_value(date(2026, 4, 14))
    page.simulate()
    assert any("is of 28/02/2026" in text for text in page.messages()) and not page.post_command.isEnabled()


@pytest.mark.rule("REV-004", "CLW-015")
def test_the_rate_date_goes_along_with_the_considered_date_until_it_is_another_one(shell: Shell) -> None:
    asked = run_page_of(shell).parameters
    assert (asked.wanted().considered, asked.wanted().rate_date) == (JANUARY, JANUARY)
    typed(asked.considered, "28-2-2026")
    assert (asked.wanted().considered, asked.wanted().rate_date) == (FEBRUARY, FEBRUARY), "not the rates of January"
    typed(asked.rate_day, "27-2-2026")
    typed(asked.considered, "31-1-2026")
    assert (asked.wanted().considered, asked.wanted().rate_date) == (JANUARY, date(2026, 2, 27)), "chosen by hand, it stays"


@pytest.mark.rule("REV-004", "CLW-015")
def test_a_day_that_cannot_be_read_is_told_and_not_taken_for_today(shell: Shell) -> None:
    page = run_page_of(shell)
    page.parameters.considered.setText("32-13")
    page.simulate()
    assert page.messages() and cells(page) == [] and page.parameters.considered.problem in page.parameters.problems()


def typed(field: DateField, text: str) -> None:
    """A date typed into a field that is left then."""
    field.setText(text)
    field.commit()
    field.committed.emit()


@pytest.mark.rule("REV-004", "CLW-015")
def test_a_run_is_asked_for_several_customers_and_groups_and_refuses_who_is_unknown(shell: Shell, office: Office) -> None:
    foreign.invoice(office, 500_00, FIFTEENTH, customer_id=office.customer("Dock Ltd"))
    foreign.invoice(office, 700_00, FIFTEENTH, customer_id=office.customer("Crane Ltd"))
    page = run_page_of(shell)
    asked = page.parameters
    asked.customers.setText("harbour, crane")
    asked.groups.set_value((office.group_id,))
    page.simulate()
    assert sorted(row[4] for row in cells(page)) == [700_00, 12_000_00]
    assert len(asked.wanted().only.customers) == 2 and asked.wanted().only.groups == (office.group_id,)
    asked.customers.setText("harbour, somebody else")
    asked.customers.committed.emit()
    page.simulate()
    assert any("Nothing is called “somebody else”" in text for text in page.messages()) and not page.post_command.isEnabled()
    assert asked.ledger_side.text() == "From transaction" and "would no longer agree" in asked.ledger_side.toolTip()


@pytest.mark.rule("CLW-016", "REV-013", "REV-015", "REV-030")
def test_a_run_is_posted_reported_reversed_and_reprinted_for_ever(
        shell: Shell, office: Office, answering: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = run_page_of(shell, considered=JANUARY)
    page.simulate()
    answering.waiting += ["post", "go_on"]
    page.post()
    assert page.done is not None and page.done.number == "RV-2026-0001" and page.report_command.isEnabled()
    history = history_of(shell)
    assert [row.values[0] for row in (history.table.model_.source.row(0),)] == ["RV-2026-0001"]
    assert history.table.model_.source.row(0).values[5] == "USD"
    first = report.pdf(office.desk, page.done.run_id).value
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_given: str(tmp_path / "run.xlsx"))
    history.table.stand_on(0, 0)
    history._sheet()
    assert (tmp_path / "run.xlsx").stat().st_size > 5_000

    asked: list[FormDialog] = []

    def fill(dialog: FormDialog) -> None:
        asked.append(dialog)
        dialog.fields["reason"].set_value("Typing error")
        assert dialog.save()

    monkeypatch.setattr(form_dialog, "driver", [fill])
    history.reverse()
    assert len(asked) == 1 and foreign.balance(office, "1300", "9220") == [11_538_46, 0]
    assert [history.table.model_.source.row(n).values[2] for n in range(2)] == ["reversal", "reversed"]
    again = report.pdf(office.desk, page.done.run_id).value
    assert first is not None and again is not None and again.content == first.content


@pytest.mark.rule("REV-023", "REV-034", "CLW-015")
def test_a_run_that_fell_behind_is_proposed_again(shell: Shell, office: Office) -> None:
    foreign.run(office, JANUARY)
    assert run_page_of(shell, considered=JANUARY).messages() == []
    foreign.rate(office, "1.0310", JANUARY)
    (told,) = run_page_of(shell, considered=JANUARY).messages()
    assert told.startswith("Run RV-2026-0001 is no longer up to date")


@pytest.mark.rule("CLW-017", "RAT-001", "RAT-006", "RAT-013")
def test_rates_tell_where_they_were_used_and_stand_beside_each_other(shell: Shell, office: Office) -> None:
    foreign.run(office, JANUARY)
    page = shell.show_page("rates")
    assert isinstance(page, rates_page.RatesPage)
    with office.desk.reading() as session:
        keys = {rate.valid_from: rate.id for rate in session.scalars(select(ExchangeRate))}
        used = use_of(session, office.desk.company_id, keys[date(2026, 1, 30)])
        first = use_of(session, office.desk.company_id, keys[FIFTEENTH])
    assert used is not None and used.runs == ("RV-2026-0001",) and used.until == FEBRUARY and used.vouchers == 1
    assert used.change is not None and round(used.change, 2) == Decimal("-0.96")
    assert first is not None and first.change is None and (first.vouchers, first.runs) == (1, ())
    listed = {row.values[0]: row.values for row in (page.table.model_.source.row(n) for n in range(page.table.model_.rowCount()))}
    at = {column.name: n for n, column in enumerate(page.table.model_.source.columns)}
    assert [listed[day][at["change"]] for day in (FIFTEENTH, date(2026, 1, 30))] == [None, Decimal("-0.96")]
    assert [listed[day][at["runs"]] for day in (FIFTEENTH, date(2026, 1, 30))] == ["", "RV-2026-0001"]
    page.download()
    assert any("does not download rates" in text for text in page.messages())
    shown = shell.show_page("rate_matrix")
    assert isinstance(shown, rate_matrix_page.RateMatrixPage)
    shown.last.set_value(date(2026, 2, 5))
    shown.look()
    assert [row.values[:2] for row in shown.source.all] == [(date(2026, 1, 30), Decimal("1.03")), (FIFTEENTH, Decimal("1.04"))]
    shown.direction.set_value(True)
    shown.look()
    assert [row.values[1] for row in shown.source.all] == [Decimal("0.970874"), Decimal("0.961538")]

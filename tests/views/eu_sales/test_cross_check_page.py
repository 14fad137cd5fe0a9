"""The VAT-return cross-check as a page: boxes, causes, figures of the return, paper and file (ESL-060…062)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import vat_periods
from app.services.vat_periods import Length
from app.settings import ProgramSettings
from app.views.eu_sales.cross_check_page import CrossCheckPage
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.figures import FactLines
from tests.reports.reading import texts
from tests.services.eu_sales.conftest import dutch, union_file
from tests.services.eu_sales.union import TODAY, Union
from tests.views.test_quotations import answered, british

assert dutch and union_file and british


@pytest.fixture
def context(dutch: Union, look: QApplication) -> Iterator[Context]:  # noqa: F811
    found = Context(dutch.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    yield found


def quarter(office: Union, *, filed: bool = False) -> int:
    """The VAT return of the first quarter, filed or not."""
    assert vat_periods.create(office.desk, date(2026, 1, 1), Length.QUARTER).done
    key = vat_periods.held(office.desk)[0].id
    if filed:
        done = vat_periods.file(office.desk, [key], TODAY)
        if not done.done:
            done = vat_periods.file(office.desk, [key], TODAY, confirmed=frozenset(p.key for p in done.problems if p.key))
        assert done.done
    return key


def page_of(context: Context, qtbot: QtBot) -> CrossCheckPage:
    page = CrossCheckPage(context)
    qtbot.addWidget(page)
    return page


@pytest.mark.rule("ESL-060", "ESL-061")
def test_the_newest_return_that_is_over_is_shown_with_its_causes(dutch: Union, context: Context, qtbot: QtBot,  # noqa: F811
                                                                 tmp_path: Path) -> None:
    dutch.sell(dutch.customer("DE"), "1000.40")
    dutch.check(dutch.propose())
    quarter(dutch)
    page = page_of(context, qtbot)
    row, = page.shown()
    assert [row[0], *row[2:]] == ["3b", 100_040, 100_000, 40, 40, 0, None, None]
    beside = " ".join(box.accessibleName() for box in page.findChildren(FactLines))
    assert "Rounding" in beside and "0.40" in beside and "ESL-0001" in beside
    page.print_to(tmp_path / "check.pdf")
    said = " ".join(texts((tmp_path / "check.pdf").read_bytes()))
    assert "3b" in said and "1,000.40" in said and "Rounding" in said
    assert page.export_to(tmp_path / "check.csv") == 1 and b"3b" in (tmp_path / "check.csv").read_bytes()


@pytest.mark.rule("ESL-060")
def test_the_figures_of_the_return_are_typed_box_by_box(dutch: Union, context: Context, qtbot: QtBot,  # noqa: F811
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    dutch.sell(dutch.customer("DE"), "1000.40")
    quarter(dutch, filed=True)
    page = page_of(context, qtbot)

    def fill(dialog: form_dialog.FormDialog) -> None:
        dialog.fields["3b"].set_value(99_900)

    answered(monkeypatch, fill)
    page.enter()
    row, = page.shown()
    assert row[-2:] == [99_900, 140]


@pytest.mark.rule("ESL-060")
def test_without_vat_periods_the_page_says_where_to_make_them(dutch: Union, context: Context, qtbot: QtBot) -> None:  # noqa: F811
    page = page_of(context, qtbot)
    assert page.shown() == [] and page.empty.isVisibleTo(page)
    page.enter()

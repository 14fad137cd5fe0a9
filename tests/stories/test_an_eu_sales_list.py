"""A quarter of sales to other member states reported by keyboard: proposed, checked, exported, filed, corrected (CLW-018)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from app import i18n
from app.settings import ProgramSettings
from app.storage import verify
from app.views import program
from app.views.eu_sales.list_page import EuSalesListPage
from tests.services.eu_sales import union
from tests.services.eu_sales.union import FEBRUARY, NUMBERS, Union
from tests.stories.keyboard import Person


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Union]:
    """A Dutch company that sold goods to Austria and services to Spain in the first quarter."""
    i18n.use("en", "en_GB")
    union.template(tmp_path / "office.tegoed")
    made = Union(union.opened(tmp_path / "office.tegoed", union.TODAY))
    made.sell(made.customer("AT"), "2000")
    made.sell(made.customer("SE"), "-310.51")
    made.sell(made.customer("ES"), "450.49", "S")
    yield made
    made.desk.file.close()


@pytest.mark.rule("CLW-018", "ESL-030", "ESL-032", "ESL-051", "ESL-041")
def test_a_quarter_is_reported_without_a_mouse(office: Union, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program.register_pages()
    shell = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    shell.context.runner.at_once = True
    shell.resize(1366, 768)
    anna = Person(shell, monkeypatch)
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))

    def page() -> EuSalesListPage:
        found = anna.page
        assert isinstance(found, EuSalesListPage)
        return found

    anna.goes_to("eu_sales_lists")
    anna.then(lambda: anna.answers("Propose lines"))
    anna.press("Ctrl+N")
    first = page().list_id
    assert office.lines(first) == [(NUMBERS["AT"], "L", 200000, 200000), (NUMBERS["ES"], "S", 45049, 45000),
                                   (NUMBERS["SE"], "L", -31051, -31000)]

    anna.press("Ctrl+J")
    line = page().line()
    assert line is not None and line.number == NUMBERS["SE"] and "negative" in page().first_words()
    anna.then(lambda: anna.answers("Check all the same"))
    anna.press("Ctrl+F9")
    assert office.whole(first).head.number == "ESL-0001" and anna.reads() == ["The list is checked."]

    folder = tmp_path / "filing"
    folder.mkdir()
    anna.chooses_file(folder)

    def exports() -> None:
        anna.picks("File format", "Generic")
        anna.answers("Choose folder and write")

    anna.then(exports)
    anna.press("Ctrl+Shift+F9")
    file, = folder.iterdir()
    assert office.state(first) == "exported" and file.read_bytes().startswith(b"\xef\xbb\xbf")

    def files() -> None:
        anna.walks_to("Receipt number")
        anna.types("ICP-77")
        anna.answers("Mark submitted")

    anna.then(files)
    anna.press("F9")
    head = office.whole(first).head
    assert (head.state, head.receipt_no, head.archived_id is not None) == ("submitted", "ICP-77", True)

    now = office.on(date(2026, 7, 2))
    shell.context.desk = now.desk
    now.sell(now.customer("BE"), "75", day=FEBRUARY)
    shell.show_page("eu_sales_lists", view="unreported")
    assert shell.current_id == "eu_sales_late"
    assert anna.page.table.model_.rowCount() == 1  # type: ignore[attr-defined]
    anna.goes_to("eu_sales_lists")
    anna.then(lambda: anna.answers("Propose lines"))
    anna.press("Ctrl+N")
    second = page().list_id
    assert [(x.number, x.exact, x.correction_of) for x in now.whole(second).lines] == [
        (NUMBERS["BE"], 7500, date(2026, 1, 1))]
    with now.desk.reading() as session:
        assert verify.prove(session) == []

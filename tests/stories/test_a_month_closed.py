"""A month closed by keyboard: three documents in its way are posted, moved and accepted, then it is locked (CLW-T01)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import i18n
from app.core.enums import PeriodState
from app.services import backups, periods
from app.services.sales import invoices
from app.settings import BACKUP_FOLDER, ProgramSettings
from app.storage import verify
from app.views import program
from app.views.closing.checklist_page import ClosePage
from app.views.closing.documents_page import CloseDocumentsPage
from app.views.kit.context import Context
from tests.services.closing.closer import MARCH, WHY, Closer
from tests.services.closing.test_closing_evaluators import drafted
from tests.services.sales import trade
from tests.stories.keyboard import Person


class BackDoor:
    """What the window of the program does when a backup is asked for."""

    def __init__(self, context: Context) -> None:
        self.context = context

    def back_up(self) -> None:
        """Into the folder of the settings, told as done only when it is."""
        assert backups.make(self.context.desk, self.context.own).value is not None


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Closer]:
    """On the second of April: one customer who pays late, and two drafts of the end of March."""
    i18n.use("en", "en_GB")
    made = Closer(trade.trade(tmp_path / "month.tegoed"))
    sold = made.on(date(2026, 3, 2))
    late = sold.office.customer("De Vries")
    sold.office.post(sold.office.draft(late, sold.office.line(1, "8000", "100")))
    yield made.on(date(2026, 4, 2))
    made.office.file.close()


def on_list(anna: Person) -> ClosePage:
    """The checklist, where she stands."""
    found = anna.page
    assert isinstance(found, ClosePage) and found.shown is not None
    return found


def stands(anna: Person, code: str) -> None:
    """Home, and down to a task of the checklist."""
    page = on_list(anna)
    page.focus_first()
    codes = [r.values[1] for r in page.source.all]
    anna.press("Ctrl+Home", *["Down"] * codes.index(code))
    current = page.current()
    assert current is not None and current.code == code


def offending(anna: Person, code: str) -> CloseDocumentsPage:
    """What stands behind a task."""
    anna.goes_to("close")
    stands(anna, code)
    anna.press("Ctrl+F7")
    found = anna.page
    assert isinstance(found, CloseDocumentsPage)
    return found


def says(anna: Person, field: str, text: str, button: str) -> None:
    """A field of a form typed over, and its button."""
    anna.walks_to(field)
    anna.press("Ctrl+A")
    anna.types(text)
    anna.answers(button)


def walks_back_to(anna: Person, words: str) -> None:
    """Shift+Tab from the list up to a field above it."""
    for _n in range(30):
        if anna.focus.accessibleName() == words:
            return
        anna.press("Shift+Tab")
    raise AssertionError(words)


@pytest.mark.rule("CLW-T01", "CLW-010", "CLW-011", "CLS-015", "CLS-032", "CLS-033", "CLS-070")
def test_a_month_is_closed_without_a_mouse(office: Closer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = drafted(office, MARCH), drafted(office, MARCH)
    program.register_pages()
    own = ProgramSettings(tmp_path / "own.json")
    own.set(BACKUP_FOLDER, str(tmp_path / "backups"))
    shell = program.shell_for(office.desk, own)
    shell.context.runner.at_once = True
    shell.context.door = BackDoor(shell.context)  # type: ignore[assignment]
    shell.resize(1366, 768)
    anna = Person(shell, monkeypatch)

    page = offending(anna, "FTI")
    assert [d.ref for d in page.found] == [("sales_invoice", first), ("sales_invoice", second)]
    anna.press("F9")
    assert [d.ref for d in page.found] == [("sales_invoice", second)] and any("1 posted" in told for told in anna.reads())
    anna.press("Ctrl+Home")
    anna.then(lambda: says(anna, "Posting date", "01-04-2026", "Save"))
    anna.press("Ctrl+D")
    moved = invoices.load(office.desk, second).value
    assert moved is not None and moved.own["posting_date"] == date(2026, 4, 1) and page.found == []
    for code in ("INT", "REM"):
        page = offending(anna, code)
        anna.press("Ctrl+A")
        anna.then(lambda: says(anna, "Why it may stay", WHY, "Accept"))
        anna.press("Ctrl+Shift+G")
        assert all(d.accepted for d in page.found), code

    shell.context.desk = office.later().desk
    anna.goes_to("ageing")
    walks_back_to(anna, "As of")
    anna.press("Ctrl+A")
    anna.types("31-03-2026")
    anna.press("Tab")
    anna.tells("Keep a snapshot")
    anna.goes_to("backups")
    anna.press("F9")

    anna.goes_to("close")
    anna.press("F5")
    for code in ("REV", "ESL", "REC"):
        stands(anna, code)
        anna.press("Space")
    anna.then(lambda: says(anna, "Comment", "seen", "Sign off"))
    anna.press("Ctrl+Return")
    assert [r.code for r in on_list(anna).shown.rows if r.signed is not None] == ["REV", "ESL", "REC"]  # type: ignore[union-attr]

    anna.then(lambda: anna.answers("Lock period"))
    anna.press("F9")
    assert on_list(anna).shown.head.name == "2026-04", anna.reads()  # type: ignore[union-attr]
    assert next(p.status for p in periods.periods(office.desk) if p.end == MARCH) is PeriodState.ON_HOLD
    with office.desk.reading() as session:
        assert verify.prove(session) == []

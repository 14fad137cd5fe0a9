"""Two month ends in dollars by keyboard: revalued, part paid, a typing error found and taken back, paid in full (example A)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from app import i18n
from app.settings import ProgramSettings
from app.views import program
from tests.services import dunning
from tests.services.dunning import Office
from tests.services.revaluation import foreign
from tests.services.revaluation.foreign import FEBRUARY, JANUARY, LATER
from tests.stories.keyboard import Person


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    """A company that exports: USD 12,000.00 of 15 January at 1.0400, and the rate of the month end."""
    i18n.use("en", "en_GB")
    made = dunning.office(tmp_path / "export.tegoed").on(LATER)
    foreign.invoice(made, 12_000_00, date(2026, 1, 15), "1.0400", customer_id=made.customer("Harbour Ltd"))
    foreign.rate(made, "1.0300", JANUARY)
    yield made
    made.desk.file.close()


def revalues(anna: Person, day: str) -> None:
    """Type the considered and the rate date, simulate, post, and say yes to an old date."""
    anna.goes_to("revaluation")
    anna.walks_to("Considered date")
    anna.press("Ctrl+A")
    anna.types(day)
    anna.press("Tab")
    anna.walks_to("Rate date")
    anna.press("Ctrl+A")
    anna.types(day)
    anna.press("Tab", "Ctrl+F9")
    anna.then(lambda: anna.answers("Post"), lambda: anna.answers("Post all the same"))
    anna.press("F9")


def pays(office: Office, invoice: int, amount: int, day: date) -> None:
    """The customer pays at 1.0500."""
    with office.desk.reading() as session:
        who = session.get_one(foreign.CustomerEntryState, invoice).customer_id
    foreign.settle(office, invoice, foreign.payment(office, amount, day, "1.0500", customer_id=who), amount, day)


@pytest.mark.rule("CLW-015", "CLW-016", "CLW-001", "REV-007", "REV-020", "REV-030", "REV-031")
def test_two_month_ends_without_a_mouse(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program.register_pages()
    shell = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    shell.context.runner.at_once = True
    shell.resize(1366, 768)
    anna = Person(shell, monkeypatch)
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    (invoice,) = foreign.entries(office)

    revalues(anna, "31012026")
    assert anna.reads() == ["Run RV-2026-0001 is posted: 1\xa0transaction."]
    assert foreign.balance(office, "1300", "9220") == [11_650_49, -112_03]
    pays(office, invoice, 5_000_00, date(2026, 2, 10))
    assert foreign.state(office, invoice) == (7_000_00, 6_730_77, 65_35, JANUARY)

    foreign.rate(office, "1.0600", FEBRUARY)
    revalues(anna, "28022026")
    assert foreign.balance(office, "1300") == [6_603_77]

    anna.press("Ctrl+F7")

    def says_why() -> None:
        anna.walks_to("Reason")
        anna.types("Typing error in the rate")
        anna.answers("Reverse run")

    anna.then(says_why)
    anna.tells("Reverse run")
    assert foreign.state(office, invoice) == (7_000_00, 6_730_77, 65_35, JANUARY)

    foreign.rate(office, "1.0550", FEBRUARY)
    revalues(anna, "28022026")
    assert foreign.balance(office, "1300") == [6_635_07]
    pays(office, invoice, 7_000_00, date(2026, 3, 20))
    assert foreign.balance(office, "1300", "9220", "9230") == [0, 0, 0]
    assert sum(foreign.balance(office, "9200", "9210")) == 109_89

    anna.goes_to("revaluations")
    anna.press("Ctrl+Home", "Return")
    assert [Path(path).name for path in opened] == ["RV-2026-0004.pdf"]
    foreign.proved(office)

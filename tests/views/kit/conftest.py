"""A small trade in a company file, made once and copied for each test, and the surroundings of a page."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.models.customers import CustomerGroup
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, entry_voucher
from app.services import customers, posting
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views import program
from app.views.kit import dialogs
from app.views.kit.context import Context
from tests.storage import given

TODAY = date(2026, 3, 17)
CLOCK = FixedClock.on(TODAY)
NAMES = ("De Vries", "Müller Söhne", "Bakker & Zoon", "Café Zum Löwen", "O'Neill Ltd", "Jansen, Pieters", "Ångström",
         "Klant 9", "Klant 10", "Østergaard")
AMOUNTS = (12_050, 99_999, 5_000, 250, 1_234_567, 5_000, 80_000, 640, 4_000, 70_010, 1_000, 33_333)


def swept() -> None:
    """What was closed and left is deleted now; outside a running program it would stay until the test is over."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def trade_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten customers more and a dozen invoices due between January and April."""
    path = tmp_path_factory.mktemp("trade") / "trade.tegoed"
    office = given.office(path, CLOCK)
    desk = office.desk
    with desk.writing("trade") as unit:
        group = unit.session.scalars(select(CustomerGroup)).first()
        assert group is not None
        ids = []
        for place, name in enumerate(NAMES, 1):
            values = customers.proposed(desk, group.id) | {"number": f"C{place}", "name": name, "group_id": group.id,
                                                      "currency": "EUR", "city": "Köln" if place % 3 == 0 else "Breda"}
            ids.append(customers.write(unit.session, desk, None, values).id)
        plans = []
        for place, amount in enumerate(AMOUNTS):
            day = date(2026, 1 + place // 4, 3 + 2 * place)
            entry = PlannedEntry(ids[place % len(ids)], EntryType.INVOICE, f"F26-{place + 1}", day,
                                 date(day.year, day.month + 1, day.day), amount, amount, office.profile_id, office.receivable,
                                 opening=True)
            plans.append(entry_voucher(Heading(VoucherSource.OPN, day, day, "EUR", "Opening"), [entry],
                                       [Contra(office.contra, AccountRole.OPENING, -amount)], Conversion(), office.penny))
        posting.post_all(desk, unit, plans)
    office.file.close()
    return path


@pytest.fixture
def desk(trade_file: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk at a copy of the trade."""
    path = tmp_path / "trade.tegoed"
    shutil.copy(trade_file, path)
    opened = desk_at(path)
    yield opened
    opened.file.close()


def desk_at(path: Path) -> Desk:
    """A desk at a company file, on the day of the trade."""
    return Desk(CompanyFile.open(path, clock=CLOCK), Actor(1, "Anna"), 1, CLOCK)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application in our look; closed windows are gone afterwards, a change of look would paint them all."""
    yield program.application(dark=False)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def context(app: QApplication, desk: Desk, tmp_path: Path) -> Context:
    """The surroundings of a page."""
    made = program.context_for(desk, ProgramSettings(tmp_path / "own.json"))
    made.runner.at_once = True
    return made


@pytest.fixture
def answers() -> Iterator[list[str]]:
    """Answers to questions, first come first served; a question nobody answers fails."""
    waiting: list[str] = []

    def answer(question: dialogs.Question) -> str:
        assert waiting, f"nobody answers: {question.windowTitle()}"
        return waiting.pop(0)

    dialogs.answerer.append(answer)
    yield waiting
    dialogs.answerer.remove(answer)

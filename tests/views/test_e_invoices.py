"""The window of electronic invoices: exported, sent, refused, checked again, read (EIN-002, EIN-003, EIN-020, EIN-025)."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import i18n
from app.models.company import Company
from app.models.customers import CustomerContact
from app.services.sales import e_invoices, e_provider
from app.services.sales.e_transport import Answer, Result
from app.settings import ProgramSettings
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.widgets import MessageBar
from app.views.sales.e_invoice_panel import CONTENT, PROBLEMS, STEPS
from app.views.sales.e_invoices_page import EInvoicesPage
from tests.services.sales import trade
from tests.services.sales.electronic import ORDERED, buyer
from tests.services.sales.test_e_invoices import response
from tests.services.sales.trade import Trade
from tests.views.conftest import Answers


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Days and amounts as they are written in Britain."""
    before = i18n.language(), i18n.region()
    i18n.use("en", "en_GB")
    yield
    i18n.use(*before)


@pytest.fixture(scope="session")
def sold_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Dutch company with two posted invoices for a customer who receives electronic ones."""
    path = tmp_path_factory.mktemp("electronic") / "dutch.tegoed"
    office = trade.trade(path)
    customer = buyer(office)
    office.make(CustomerContact(company_id=office.desk.company_id, customer_id=customer, name="Boekhouding",
                                email="facturen@jansen.example"))
    for amount in ("100", "200"):
        office.post(office.draft(customer, office.line(1, "8000", amount, text="Advies"), head=ORDERED))
    office.file.close()
    return path


@pytest.fixture
def office(sold_file: Path, tmp_path: Path) -> Iterator[Trade]:
    """A copy of it."""
    made = trade.opened(Path(shutil.copy(sold_file, tmp_path / "dutch.tegoed")))
    yield made
    made.file.close()


@pytest.fixture
def page(office: Trade, look: QApplication, qtbot: QtBot) -> EInvoicesPage:
    """The window with what is ready; work beside the screen is done at once."""
    context = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    context.runner.at_once = True
    made = EInvoicesPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def said(widget: QWidget) -> str:
    """Every word of a part of the window."""
    return " | ".join(label.text() for label in widget.findChildren(QLabel))


def told(page: EInvoicesPage) -> str:
    return " | ".join(said(bar) for bar in page.findChildren(MessageBar) if bar.parent() is not None)


def shown(page: EInvoicesPage, view: str) -> int:
    """How many stand in a tab."""
    return EInvoicesPage(page.context, view).table.model_.rowCount()


@pytest.mark.rule("EIN-002", "EIN-003")
def test_what_is_ready_is_exported_and_marked_as_sent(page: EInvoicesPage, office: Trade, tmp_path: Path,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_dialogs, "folder", lambda *_args: str(tmp_path))
    page.table.view.selectAll()
    assert page.chosen() == [2, 1]
    page.export()
    assert sorted(path.name for path in tmp_path.glob("*.xml")) == ["VF-2026-00001.xml", "VF-2026-00002.xml"]
    assert (shown(page, "ready"), shown(page, "exported")) == (0, 2)
    sent = EInvoicesPage(page.context, "exported")
    sent.table.view.selectRow(0)
    sent._mark("sent", "{count}")
    assert (shown(page, "exported"), shown(page, "sent")) == (1, 1)


@pytest.mark.rule("EIN-020")
def test_problems_are_shown_with_their_step_and_checked_again(page: EInvoicesPage, office: Trade) -> None:
    office.change(Company, office.desk.company_id, city="")
    page.table.view.selectRow(0)
    key = page.table.current()
    page.check()
    assert "city" in told(page)
    page._panel(PROBLEMS)
    assert "city" in said(page.panel.area) and "Complete the data of the company" in said(page.panel.area)
    page._panel(CONTENT)
    assert "Problems stand in its way" in said(page.panel.area)
    office.change(Company, office.desk.company_id, city="Zwolle")
    page.check()
    assert "accepted by the official rules" in told(page)
    assert e_invoices.has_file(office.desk, key)


@pytest.mark.rule("EIN-010")
def test_the_file_is_read_back_term_by_term(page: EInvoicesPage) -> None:
    page.table.view.selectRow(0)
    page.check()
    page._panel(CONTENT)
    words = said(page.panel.area)
    for part in ("BT-1 | Number | VF-2026-00002", "BT-115 | To pay", "0106:87654321", "Advies", "PO-4711", "VF-2026-00002"):
        assert part in words


@pytest.mark.rule("EIN-002")
def test_a_refusal_needs_its_reason(page: EInvoicesPage, office: Trade, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    e_invoices.mark_sent(office.desk, [2])
    page = EInvoicesPage(page.context, "sent")
    qtbot.addWidget(page)
    page.show()
    page.table.view.selectRow(0)
    key = page.table.current()

    def filled(dialog: FormDialog) -> None:
        assert [p.code for p in dialog._save({"reason": ""}, frozenset()).problems] == ["EIN-002-reason"]
        dialog.outcome = dialog._save({"reason": "Unknown order"}, frozenset())

    monkeypatch.setattr(form_dialog, "driver", [filled])
    page.reject()
    assert "1 marked as rejected" in told(page)
    assert shown(page, "rejected") == 1
    page.panel.show_invoice(key)
    page._panel(STEPS)
    assert "Unknown order" in said(page.panel.area)


@pytest.mark.rule("EIN-025")
def test_answers_of_a_provider_are_taken_over(page: EInvoicesPage, office: Trade, tmp_path: Path,
                                               monkeypatch: pytest.MonkeyPatch) -> None:
    e_invoices.mark_sent(office.desk, [1])
    file = tmp_path / "answer.xml"
    file.write_bytes(response("VF-2026-00001", "RE", "Unknown order"))
    monkeypatch.setattr(file_dialogs, "open_names", lambda *_args: [str(file)])
    page.answers()
    assert "answer was taken over" in told(page) and shown(page, "rejected") == 1
    page.answers()
    assert "known already" in told(page)


@pytest.mark.rule("EIN-002", "COL-34")
def test_a_draft_goes_to_the_contact_with_the_file_and_the_pdf(page: EInvoicesPage, office: Trade, tmp_path: Path,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("app.views.sales.e_invoices_page.cache_folder", lambda: tmp_path)

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page.table.view.selectRow(0)
    page.mail()
    content = opened[0].read_text()
    assert "To: facturen@jansen.example" in content
    assert 'filename="VF-2026-00002.xml"' in content and "application/xml" in content and "application/pdf" in content
    assert shown(page, "exported") == 1
    office.change(CustomerContact, office.one(CustomerContact), email=None)
    page.mail()
    assert "No e-mail address" in told(page)


def test_the_invoice_itself_opens_from_the_list(page: EInvoicesPage, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[tuple[str, dict[str, Any]]] = []
    page.context.navigate = lambda name, **args: gone.append((name, args))  # type: ignore[method-assign, assignment]
    page.table.view.selectRow(0)
    page.open_invoice()
    assert gone == [("posted_invoice", {"invoice_id": 2})]
    empty = EInvoicesPage(page.context, "rejected")
    empty.open_invoice()
    empty.export()
    assert "Choose an invoice first" in told(empty) and len(gone) == 1


@pytest.mark.rule("EIN-002")
def test_invoices_go_to_the_provider_once_it_is_set_up(page: EInvoicesPage, office: Trade, monkeypatch: pytest.MonkeyPatch,
                                                       answering: Answers) -> None:
    page.table.view.selectAll()
    page.send()
    assert "No provider is set up" in told(page)

    def filled(dialog: FormDialog) -> None:
        dialog.fields["address"].set_value("http://provider.example/in")
        assert not dialog.save() and "https" in " ".join(dialog.messages())
        dialog.fields["address"].set_value("http://127.0.0.1:9/in")
        dialog.fields["sign_in"].setCurrentIndex(3)
        assert not dialog.fields["secret"].isEnabled() and dialog.fields["secret"].toolTip()
        assert dialog.save()

    monkeypatch.setattr(form_dialog, "driver", [filled])
    page.provider()
    assert "go to 127.0.0.1" in told(page)
    answers = [Answer(Result.UNKNOWN, "timed out"), Answer(Result.TAKEN, number="7"), Answer(Result.TAKEN, number="8")]
    monkeypatch.setattr(e_provider, "deliver", lambda *_arguments: answers.pop(0))
    page.send()
    assert "no answer came" in told(page) and (shown(page, "ready"), shown(page, "exported")) == (1, 1)
    answering.waiting = ["go_on"]
    unsure = EInvoicesPage(page.context, "exported")
    unsure.table.view.selectAll()
    unsure.send()
    assert (shown(page, "exported"), shown(page, "sent")) == (0, 1)

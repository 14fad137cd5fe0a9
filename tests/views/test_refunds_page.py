"""Refunds by window: proposed with what is left out, completed, approved, posted after the preview, paid, returned, cancelled."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.enums import EntryType
from app.models.customers import CustomerBankAccount
from app.services import refunds
from app.services.refunds import Wish
from app.settings import ProgramSettings
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.payments_refunds import files, refunds_page
from app.views.payments_refunds.dialogs import ProposeDialog
from app.views.payments_refunds.refunds_page import RefundsPage
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, left, whole
from tests.services.payments.test_settling import reason
from tests.services.refunds.test_refunds import IBAN, credits, state
from tests.views.test_ledger_windows import fill, shown
from tests.views.test_settlements_page import do, lines_of

Step = Callable[[FormDialog], object]


@pytest.fixture(scope="session")
def refunds_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Credits of 137.50 of De Vries without a bank account; Bakker has a credit and owes more; in a closed file."""
    path = tmp_path_factory.mktemp("refunds") / "office.tegoed"
    office = dunning.office(path)
    credits(office, iban=None)
    other = office.customer("Bakker")
    invoice(office, other, -10_00, kind=EntryType.PAYMENT, number="P-9", day=D)
    invoice(office, other, 25_00, number="F-9")
    reason(office, "reversal")
    office.desk.file.close()
    return path


@pytest.fixture
def office(refunds_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it."""
    made = dunning.opened(Path(shutil.copy(refunds_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def context(office: Office, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    """The surroundings of a page; `gone` keeps where she was taken."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


@pytest.fixture
def filling() -> Iterator[list[Step]]:
    """What to do with the next forms."""
    waiting: list[Step] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


def told(table: object) -> list[list[object]]:
    source = table.model_.source  # type: ignore[attr-defined]
    return [list(row.values[1:]) for row in source.all]


@pytest.mark.rule("PWIN-10", "REF-01", "REF-03", "REF-04", "REF-06", "REF-07", "REF-08")
def test_a_refund_from_proposal_to_the_bank_and_back(qtbot: QtBot, context: Context, office: Office, filling: list[Step]) -> None:
    page: RefundsPage = shown(qtbot, RefundsPage(context))

    def propose(form: FormDialog) -> None:
        assert isinstance(form, ProposeDialog)
        assert told(form.table) == [["De Vries", "P-1, C-1", 137_50, "EUR", ""]]
        assert told(form.others) == [["P-9", 10_00, "EUR", "Debits are open"]]
        form.table.model_.source.change(0, checked=False)  # type: ignore[attr-defined]
        assert form.save() is False and "Tick" in form.messages()[0]
        form.look()
        assert form.save()

    filling.append(propose)
    do(page, "refund.propose")
    assert page.messages()[0].endswith("draft was made.") and page.table.model_.rowCount() == 1
    key = page.table.current()
    filling.append(lambda form: (form.save(), "has no IBAN" in form.messages()[0] or pytest.fail(), form.reject()))
    do(page, "refund.post")

    def complete(form: FormDialog) -> None:
        fill(form, iban="NL00", holder="De Vries")
        assert form.save() is False and form.fields["iban"].wrong
        fill(form, iban=IBAN)
        assert form.save()

    filling.append(complete)
    do(page, "refund.terms")
    filling.append(lambda form: (form.save(), "is new for De Vries" in form.messages()[0] or pytest.fail(), form.reject()))
    do(page, "refund.post")
    do(page, "refund.approve")
    assert page.messages() == ["The account was approved."]

    def post(form: FormDialog) -> None:
        assert [amount for _account, amount in lines_of(form)] == [137_50, -137_50]
        assert form.save()

    filling.append(post)
    do(page, "refund.post")
    assert page.messages()[0].startswith("Posted: refunds") and left(office, 1, 2) == [0, 0]
    for command, values in (("refund.pay", {}), ("refund.returned", {"reason": "Account closed"})):
        filling.append(lambda form, v=values: (fill(form, **v), form.save() or pytest.fail(str(form.messages()))))
        do(page, command)
    assert state(office, key).returned == "Account closed" and page.table.current() == key
    filling.append(lambda form: (fill(form, reason=reason(office, "reversal")), form.save() or pytest.fail(str(form.messages()))))
    do(page, "refund.cancel")
    assert state(office, key).state == "cancelled" and left(office, 1, 2) == [-37_50, -100_00] and whole(office)


@pytest.mark.rule("REF-09")
def test_a_draft_is_cancelled_at_once_and_one_credit_alone_is_given_back(
        qtbot: QtBot, context: Context, office: Office, filling: list[Step]) -> None:
    filling.append(lambda form: (form.save() or pytest.fail(str(form.messages()))))
    page: RefundsPage = shown(qtbot, RefundsPage(context, propose=True, entries=(2,)))
    qtbot.waitUntil(lambda: page.table.current() > 0)
    key = page.table.current()
    assert state(office, key).amount == 100_00
    do(page, "refund.entries")
    assert context.gone[-1][1]["entry_id"] == 2  # type: ignore[attr-defined]
    do(page, "refund.cancel")
    assert state(office, key).state == "cancelled" and page.table.model_.rowCount() == 0


@pytest.mark.rule("REF-04", "REF-07", "ERR-04")
def test_refunds_go_into_a_file_that_is_sent_made_once_more_or_taken_out(
        qtbot: QtBot, context: Context, office: Office, filling: list[Step], tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch) -> None:
    with office.desk.writing("test.iban") as unit:
        unit.session.add(CustomerBankAccount(company_id=1, customer_id=1, iban=IBAN))
    [draft] = refunds.make(office.desk, Wish()).value or ()
    page: RefundsPage = shown(qtbot, RefundsPage(context))
    do(page, "refund.file")
    assert "is not waiting for a file" in page.messages()[0]
    assert refunds.post(office.desk, [draft], D).done
    page = shown(qtbot, RefundsPage(context, view="open"))
    names = iter(["", str(tmp_path / "a.xml"), str(tmp_path / "b.xml")])
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_more: next(names))

    def save(form: FormDialog) -> None:
        assert form.fields["version"].value() == "pain.001.001.09" and "137.50" in form.body.text()
        fill(form, day=D - timedelta(1))
        assert form.save() is False and form.fields["day"].wrong
        fill(form, day=D, version="pain.001.001.03")
        assert form.save() is False and form.messages() == [] and form.save()

    filling.append(save)
    do(page, "refund.file")
    assert b"pain.001.001.03" in (tmp_path / "a.xml").read_bytes() and str(tmp_path / "a.xml") in page.messages()[0]
    do(page, "refund.again")
    assert (tmp_path / "b.xml").read_bytes() == (tmp_path / "a.xml").read_bytes() and "once more" in page.messages()[0]
    opened: list[str] = []
    monkeypatch.setattr(refunds_page, "show_pdf", lambda _page, name, _content: opened.append(name))
    monkeypatch.setattr(files, "opened", lambda _page, _below, name, *_more: opened.append(name))
    do(page, "refund.advice")
    do(page, "refund.mail")
    assert [name[-4:] for name in opened] == [".pdf", ".eml"]
    do(page, "refund.sent")
    assert state(office, draft).state == "sent" and page.messages() == ["Marked as sent to the bank."]
    filling.append(lambda form: (fill(form, reason="AC04"), form.save() or pytest.fail(str(form.messages()))))
    do(page, "refund.withdraw")
    assert (state(office, draft).state, state(office, draft).returned) == ("returned", "AC04")

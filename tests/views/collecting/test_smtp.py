"""Open items and promise confirmations leave from the workbench by SMTP where the user sends that way (COL-12, 23, 33)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import mail
from app.services.collecting import promises
from app.services.collecting.forms import PromiseForm
from app.services.payments.returning import Follow
from app.settings import ProgramSettings
from app.storage import keystore
from app.views.collecting import transactions
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.page import Page
from app.views.payments import returning
from tests.services import dunning
from tests.services.mail_server import Post, running
from tests.services.payments.test_settling import reason
from tests.views.conftest import Answers


@pytest.fixture
def post() -> Iterator[Post]:
    """A server with one user."""
    with running(Post(users={"anna": "secret"})) as found:
        yield found


@pytest.fixture
def page(tmp_path: Path, look: QApplication, post: Post, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Page]:
    """A page over a customer who owes 100.00 and promised to pay; its user sends by SMTP."""
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keystore, "_here", {})
    office = dunning.office(tmp_path / "office.tegoed")
    entry = office.entry(office.customer(), 100_00, date(2025, 12, 1), "F-1")
    assert promises.make(office.desk, PromiseForm((entry,), date(2026, 2, 20), 100_00)).value == 1
    assert mail.change(office.desk, mail.Settings("smtp", "127.0.0.1", post.port, "none", "anna", delay=0), "secret").done
    context = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    context.runner.at_once = True
    made = Page(context, "Open items")
    qtbot.addWidget(made)
    yield made
    office.desk.file.close()


@pytest.mark.rule("COL-12", "COL-33", "WIN-11")
def test_open_items_are_shown_and_sent(page: Page, post: Post, answering: Answers) -> None:
    answering.waiting = ["mail", "back", "mail", "send"]
    transactions.mail_customers(page, [1])
    assert post.taken == [] and page.messages() == []
    transactions.mail(page, 1, [], transactions.CONTACT)
    assert page.messages() == ["1\u00a0e-mail was sent."] and len(post.taken) == 1
    assert [p.get_filename() for p in post.taken[0].message.iter_attachments()] == ["10001-2026-02-16.pdf"]


@pytest.mark.rule("COL-23", "COL-33", "WIN-13")
def test_a_promise_is_confirmed_at_once(page: Page, post: Post, answering: Answers) -> None:
    answering.waiting = ["send"]
    transactions.confirm_promise(page, 1)
    assert page.messages() == ["1\u00a0e-mail was sent."] and len(post.taken) == 1
    post.refuse["RCPT"] = "550 no such box"
    answering.waiting = ["send"]
    transactions.confirm_promise(page, 1)
    assert page.messages()[0].endswith("1 failed.") and len(post.taken) == 1


@pytest.mark.rule("NSF-02", "WIN-44", "UND-09")
def test_a_returned_payment_is_told_at_once(page: Page, post: Post, answering: Answers) -> None:
    desk = page.context.desk
    office = dunning._office(desk)
    paid = office.pay(1, 40_00, 1, desk.today)
    why = reason(office, "returned_payment")

    def fill(form: FormDialog) -> None:
        form.fields["code"].set_value("AM04")
        form.fields["reason"].set_value(why)
        form.fields["follow"].set_value(Follow.EMAIL)
        assert form.save(), form.messages()

    form_dialog.driver.append(fill)
    try:
        answering.waiting = ["send"]
        assert returning.show(page, paid).value is not None
    finally:
        form_dialog.driver.pop()
    assert len(post.taken) == 1 and "F-1" in post.taken[0].message.get_content()
    assert page.messages() == ["1\u00a0e-mail was sent."]

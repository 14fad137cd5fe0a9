"""Texts of e-mails in their window: an example beside the typing, mistakes at the field, the delivered text back on a key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views import program
from app.views.kit.context import Context
from app.views.setup.mail_sheet import MailSheet
from app.views.setup.tables_page import TablePage
from tests.storage import given
from tests.views.conftest import Answers


@pytest.fixture
def page(look: QApplication, office_path: Path, tmp_path: Path) -> Iterator[TablePage]:
    """The page on a small office with the invoice chosen."""
    file = CompanyFile.open(office_path, clock=given.CLOCK)
    program.register_pages()
    context: Context = program.context_for(Desk(file, Actor(1, "Anna"), 1, given.CLOCK), ProgramSettings(tmp_path / "own.json"))
    made = TablePage(context, "email_templates", key="invoice")
    yield made
    made.deleteLater()
    file.close()


def sheet(page: TablePage) -> MailSheet:
    found = page.form.findChildren(MailSheet)
    assert len(found) == 1
    return found[0]


def typed(page: TablePage, part: str, language: str, text: str) -> None:
    values = page.form.fields[part].value()
    page.form.fields[part].set_value({**values, language: text})
    page.form.fields[part].committed.emit()


@pytest.mark.rule("LTR-20", "COL-35")
def test_the_example_follows_what_is_typed_in_the_language_looked_at(page: TablePage) -> None:
    shown = sheet(page)
    assert shown.accessibleDescription().startswith("Invoice 2026001: €1,257.50\nDear ")
    typed(page, "subject", "fr", "Votre facture {document_no}")
    shown.tabs.choose(shown.languages.index("fr"))
    assert shown.accessibleDescription().startswith("Votre facture 2026001\n")
    typed(page, "subject", "fr", "Votre facture {numero}")
    assert "“numero” is not a field of this e-mail" in shown.more(), "what is wrong is told beside the example of before"
    assert shown.accessibleDescription().startswith("Votre facture 2026001\n")


@pytest.mark.rule("LTR-20")
def test_the_example_follows_the_keys_a_moment_behind(page: TablePage, qtbot: QtBot) -> None:
    field = page.form.fields["body"].areas["en"]
    field.setPlainText("Pay {total} now")
    qtbot.waitUntil(lambda: sheet(page).accessibleDescription().endswith("\nPay €1,257.50 now"), timeout=3_000)


@pytest.mark.rule("COL-35", "WIN-04")
def test_a_mistake_stands_at_its_field_and_the_delivered_text_comes_back(page: TablePage, answering: Answers) -> None:
    typed(page, "body", "en", "Pay {sum}")
    assert page.save() is False and page.form.record.key is None
    assert "“sum” is not a field of this e-mail" in page.messages()[0] and page.form.fields["body"].areas["en"].wrong
    typed(page, "body", "en", "Pay {total}")
    assert page.save() is True and isinstance(page.form.record.key, int)
    assert sheet(page).accessibleDescription().endswith("\nPay €1,257.50")
    answering.waiting.append("back")
    page.as_delivered()
    assert page.form.record.key is None and page.form.record.values["purpose"] == "invoice"
    assert page.messages() == ["The delivered text is back."] and "Dear " in sheet(page).accessibleDescription()
    page.as_delivered()
    assert page.messages() == ["This is the delivered text already."]

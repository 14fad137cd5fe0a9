"""Open items by e-mail: to whom, what goes along, in which language, and what is kept of it (COL-13, COL-14, COL-35)."""

import email
import io
from collections.abc import Iterator
from datetime import date
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from app.core.enums import EntryType
from app.models.archive import OutgoingMessage
from app.models.customers import Customer
from app.models.terms import SalesGroup, SalesGroupMember, SalesRep
from app.services.collecting import promises, transactions_mail
from app.services.collecting.forms import PromiseForm
from app.services.collecting.transactions_mail import CONTACT, SALESPERSON, Wish
from tests.services import dunning
from tests.services.dunning import Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """De Vries owes 600.00 less a payment on account of 40.00; Jansen has no address."""
    made = dunning.office(tmp_path / "office.tegoed")
    who = made.customer(language="fr")
    made.customer("Jansen", email="", contact="")
    made.entry(who, 100_00, date(2025, 12, 1), "F-1")
    made.entry(who, 500_00, date(2026, 3, 1), "F-2")
    made.entry(who, -40_00, date(2026, 2, 1), "P-1", EntryType.PAYMENT)
    yield made
    made.desk.file.close()


def read(content: bytes) -> EmailMessage:
    found = email.message_from_bytes(content, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


@pytest.mark.rule("COL-12", "COL-13", "COL-14", "COL-35")
def test_open_items_go_to_the_contact_with_a_list_and_three_sheets_and_to_the_salesperson_with_two(office: Office) -> None:
    desk = office.desk
    name, content = transactions_mail.draft(desk, Wish(1, CONTACT, spreadsheet=True)).value or ("", b"")
    mail = read(content)
    assert name == "10001-20260216.eml" and mail["To"] == "s.postma@voorbeeld.example" and mail["X-Unsent"] == "1"
    assert "560,00" in mail["Subject"] and "Postes ouverts" in mail["Subject"]
    files = {part.get_filename(): part.get_content() for part in mail.iter_attachments()}
    assert list(files) == ["10001-2026-02-16.pdf", "10001-2026-02-16.xlsx"] and files["10001-2026-02-16.pdf"][:4] == b"%PDF"
    book = load_workbook(io.BytesIO(files["10001-2026-02-16.xlsx"]))
    assert len(book.worksheets) == 3
    assert [[cell.value for cell in row][0:1] + [row[6].value] for row in book.worksheets[0].iter_rows(2, 4)] == [
        ["F-1", 100], ["P-1", -40], ["F-2", 500]]
    assert [row[1].value for row in book.worksheets[1].iter_rows(2)] == [500, 0, 0, 100, 0, -40]
    assert [row[0].value for row in book.worksheets[2].iter_rows(2)] == ["P-1"]
    refused = transactions_mail.draft(desk, Wish(1, SALESPERSON))
    assert refused.value is None and refused.problems
    with desk.writing("test.rep") as uow:
        group, rep = SalesGroup(company_id=desk.company_id, code="N", names={"en": "North"}), SalesRep(
            company_id=desk.company_id, code="JV", name="J. Visser", email="jv@voorbeeld.example")
        uow.session.add_all((group, rep))
        uow.session.flush()
        uow.session.add(SalesGroupMember(group_id=group.id, rep_id=rep.id, share=100, contact=True))
        uow.session.get_one(Customer, 1).sales_group_id = group.id
    mail = read((transactions_mail.draft(desk, Wish(1, SALESPERSON, (1,), True)).value or ("", b""))[1])
    assert mail["To"] == "jv@voorbeeld.example" and "De Vries" in mail["Subject"] and "100.00" in mail["Subject"]
    sheets = load_workbook(io.BytesIO([part.get_content() for part in mail.iter_attachments()][1])).sheetnames
    assert len(sheets) == 2
    with desk.reading() as session:
        kept = list(session.scalars(select(OutgoingMessage).order_by(OutgoingMessage.id)))
        assert [(m.customer_id, m.result, len(m.attachments)) for m in kept] == [(1, "handed_over", 2)] * 2


@pytest.mark.rule("COL-13", "COL-23", "COL-35")
def test_without_an_address_or_anything_open_nothing_is_written_and_a_promise_is_confirmed(office: Office) -> None:
    desk = office.desk
    assert [p.code for p in transactions_mail.draft(desk, Wish(2)).problems][0].startswith("COL-13")
    made = promises.make(desk, PromiseForm((1,), date(2026, 2, 20), 80_00)).value or 0
    mail = read((transactions_mail.confirm_promise(desk, made).value or ("", b""))[1])
    body = mail.get_body()
    assert body is not None and "80,00" in mail["Subject"]
    assert "20 février 2026" in body.get_content() and "F-1" in body.get_content()
    assert transactions_mail.confirm_promise(desk, 99).problems[0].code == "COL-23-gone"

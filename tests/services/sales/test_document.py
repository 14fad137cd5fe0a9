"""Documents go into their rows and come back the same; lines keep their rows when they move (model 7)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm.exc import StaleDataError

from app.models.accounts import Account, VatGroup
from app.models.customers import Customer
from app.models.products import ChargeCode
from app.services.sales import document as documents
from app.services.sales.document import Charge, Document, Head, Kind, Line
from tests.storage import given

DAY = date(2026, 3, 2)
OWN: dict[Kind, dict[str, Any]] = {
    Kind.INVOICE: {"kind": "free_text", "document_date": DAY, "posting_date": DAY, "vat_date": DAY},
    Kind.ORDER: {"order_date": DAY},
    Kind.QUOTATION: {"quotation_date": DAY, "valid_until": DAY},
}


def drafted(office: given.Office, kind: Kind) -> Document:
    """A document of two lines and a charge."""
    with office.desk.reading() as session:
        customer = session.scalars(select(Customer)).first()
        account = session.scalars(select(Account.id).where(Account.number == "8000")).one()
        group = session.scalars(select(VatGroup.id)).first()
    assert customer is not None and group is not None
    head = Head(customer.id, customer.id, "EUR", group, "nl", discount_percent=Decimal("2.5"))
    lines = (Line(1, "account", account_id=account, text="Advies", quantity=Decimal(3), unit_price=Decimal("19.99"), amount=5997),
             Line(2, "text", text="volgens afspraak", quantity=Decimal(0)))
    return Document(kind, head, OWN[kind], lines, number=None if kind is Kind.INVOICE else "D-1")


def kept(office: given.Office, document: Document) -> Document:
    """The document as it is read back after it was stored."""
    with office.desk.writing("sales.save") as uow:
        key = documents.store(uow.session, office.desk.company_id, document)
    with office.desk.reading() as session:
        found = documents.load(session, office.desk.company_id, document.kind, key)
    assert found is not None
    return found


@pytest.mark.parametrize("which", list(OWN), ids=lambda which: which.value)
def test_a_document_comes_back_as_it_was_put_in(office: given.Office, which: Kind) -> None:
    document = drafted(office, which)
    found = kept(office, document)
    assert found.head == document.head
    assert [replace(line, id=None) for line in found.lines] == list(document.lines)
    assert {name: found.own[name] for name in OWN[which]} == OWN[which]
    assert kept(office, found) == replace(found, version=found.version)


def test_lines_keep_their_rows_when_they_change_places(office: given.Office) -> None:
    found = kept(office, drafted(office, Kind.ORDER))
    first, second = found.lines
    turned = kept(office, replace(found, lines=documents.renumbered([second, Line(9, "text", text="nieuw"), first])))
    assert [line.id for line in turned.lines if line.text != "nieuw"] == [second.id, first.id]
    assert [line.line_no for line in turned.lines] == [1, 2, 3]
    assert len(kept(office, replace(turned, lines=turned.lines[:1])).lines) == 1


def test_a_stale_document_is_not_stored_over_another_change(office: given.Office) -> None:
    found = kept(office, drafted(office, Kind.INVOICE))
    kept(office, replace(found, head=replace(found.head, customer_reference="PO 7")))
    with pytest.raises(StaleDataError):
        kept(office, replace(found, head=replace(found.head, customer_reference="PO 8")))


def test_a_charge_belongs_to_one_document(office: given.Office) -> None:
    with office.desk.writing("setup") as uow:
        code = ChargeCode(company_id=office.desk.company_id, code="TOLL", texts={"en": "Toll"})
        uow.session.add(code)
        uow.session.flush()
        key = code.id
    found = kept(office, replace(drafted(office, Kind.ORDER), charges=(Charge(1, key, Decimal(25), "EUR"),)))
    assert [(c.charge_id, c.value) for c in found.charges] == [(key, Decimal(25))]

"""A customer as the pattern of another, and the same customer in another company of the file (MST-076, CEN-01)."""

import pytest
from sqlalchemy import select

from app.core.enums import Blocked
from app.models.accounts import ReasonCode
from app.models.customers import Customer, CustomerGroup
from app.models.terms import PaymentTerm
from app.services import customers
from app.services.customers import copies, parts
from tests.storage import given
from tests.storage.given import Office


def block(office: Office, customer_id: int) -> None:
    """Block with type All."""
    with office.desk.reading() as session:
        why = next(r.id for r in session.scalars(select(ReasonCode)) if "status" in r.uses)
    assert customers.change_block(office.desk, customer_id, Blocked.ALL, reason_id=why).done


@pytest.mark.rule("MST-076", "BLK-01")
def test_a_new_customer_like_another_takes_the_terms_and_nothing_of_her_own(office: Office) -> None:
    with office.desk.reading() as session:
        terms = session.scalars(select(PaymentTerm.id).order_by(PaymentTerm.code.desc())).first()
    values = customers.proposed(office.desk) | {"name": "Smit", "payment_term_id": terms, "type": "public", "language": "fr",
                                               "iban": "NL91ABNA0417164300", "vat_number": "NL123456782B76", "city": "Zwolle"}
    pattern = customers.save(office.desk, None, values).value
    assert pattern is not None
    block(office, pattern)
    found = copies.like(office.desk, pattern)
    assert (found["payment_term_id"], found["type"], found["language"]) == (terms, "public", "fr")
    assert not {"name", "number", "iban", "vat_number", "city"} & {k for k, v in found.items() if v}
    made = customers.save(office.desk, None, found | {"name": "Jansen"}).value
    card = customers.load(office.desk, made or 0)
    assert card is not None and card.values["blocked"] is Blocked.BLANK


@pytest.mark.rule("MST-076", "CEN-01")
def test_a_customer_is_copied_to_another_company_with_her_number_and_is_one_party(office: Office) -> None:
    there = given.company(office.file, code="TWO").desk
    parts.save_contact(office.desk, office.customer_id, parts.Contact(name="Ann", email="ann@example.org"))
    parts.save_contact(office.desk, office.customer_id, parts.Contact(name="Bob"))
    parts.save_bank(office.desk, office.customer_id, parts.BankAccount(iban="NL91ABNA0417164300"))
    block(office, office.customer_id)
    with there.reading() as session:
        own = session.scalars(select(Customer).where(Customer.company_id == there.company_id)).one()
        taken = own.number
    number = customers.load(office.desk, office.customer_id)
    assert number is not None
    if number.values["number"] == taken:
        assert [p.code for p in copies.copy_to(office.desk, office.customer_id, there.company_id).problems] == ["MST-072-number"]
        customers.save(office.desk, office.customer_id, {"name": "De Vries", "number": "K77"})
    made = copies.copy_to(office.desk, office.customer_id, there.company_id)
    assert made.value is not None, made.problems
    with there.reading() as session:
        here, copy = session.get_one(Customer, office.customer_id), session.get_one(Customer, made.value)
        assert (copy.number, copy.name, copy.party_id) == (here.number, here.name, here.party_id)
        assert copy.blocked is Blocked.BLANK and copy.company_id == there.company_id
        assert session.get_one(CustomerGroup, copy.group_id).company_id == there.company_id
        assert (session.get_one(CustomerGroup, copy.group_id).code == session.get_one(CustomerGroup, here.group_id).code)
    found = parts.load(there, made.value)
    assert [c.name for c in found.contacts] == ["Ann", "Bob"] and [b.iban for b in found.banks] == ["NL91ABNA0417164300"]


@pytest.mark.rule("MST-076")
def test_a_customer_is_not_copied_to_where_she_is(office: Office) -> None:
    assert [p.code for p in copies.copy_to(office.desk, office.customer_id, office.desk.company_id).problems] == ["MST-076-here"]
    assert [p.code for p in copies.copy_to(office.desk, 99_999, 99_999).problems] == ["CUS-gone"]
    assert copies.companies(office.desk) == []

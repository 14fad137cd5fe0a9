"""The demo company has a statement of the bank to work on: it agrees with the books, and most of it is recognised."""

from datetime import timedelta

import pytest

from app.services import demo_bank
from app.services.bank import reconciling
from app.storage import verify
from tests.services.bank.statements import listed, own_bank
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, posted, receipt


@pytest.mark.rule("BNK-01", "BNK-08")
def test_the_statement_of_the_demo_company_agrees_with_its_books(dunning_local: Office) -> None:
    office = dunning_local
    whose = [office.customer(f"Klant {letter} & Zoon") for letter in "ABCDEFGHIJ"]
    for n, customer in enumerate(whose):
        invoice(office, customer, 100_00 + n * 11_00, D + timedelta(n), f"VF-{5000 + n}")
    posted(office, kept(office, receipt(office, 1, whose[0], 30_00)))
    demo_bank.fill(office.desk, D + timedelta(1))
    states = [state for state, _amount in listed(office)]
    assert len(states) == demo_bank.SURE + 5 and states.count("suggested") >= demo_bank.SURE
    assert reconciling.standing_of(office.desk, own_bank(office)).difference == 0
    with office.desk.reading() as session:
        assert verify.prove(session) == []


def test_a_company_nobody_owes_has_no_statement(dunning_local: Office) -> None:
    demo_bank.fill(dunning_local.desk, D)
    assert listed(dunning_local) == []

"""What collectors find on their desk in the demo company."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.models.agencies import AccountStatement, AgencyFile
from app.models.collecting import (
    Activity,
    CollectionAgent,
    CollectionCase,
    CustomerPool,
    PaymentPlan,
    Promise,
)
from app.models.interest_notes import ChargeAdjustment, InterestNote
from app.models.strategies import Strategy
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, entry_voucher
from app.services import customers, demo_collections
from app.services.posting import post_all
from app.storage import verify
from tests.services import dunning
from tests.services.dunning import D


def late_payers(office: dunning.Office, count: int) -> None:
    """Customers with an invoice each that is late for months."""
    plans, desk = [], office.on(D - timedelta(200)).desk
    values = customers.proposed(desk, office.group_id) | {
        "group_id": office.group_id, "currency": "EUR", "street": "Dorpsstraat", "number_": "1", "postcode": "1234 AB",
        "city": "Zwolle", "country_code": "NL", "language": "nl", "type": "business"}
    with desk.writing("test.customers") as unit:
        for n in range(count):
            who = customers.write(unit.session, desk, None, values | {"name": f"Late payer {n}"}).id
            due, amount = D - timedelta(60 + n), 1_000_00 + n * 10_00
            entry = PlannedEntry(who, EntryType.INVOICE, f"F{n}", due, due, amount, amount, office.profile_id,
                                 office.accounts[AccountRole.AR], opening=True)
            contra = Contra(office.accounts[AccountRole.OPENING], AccountRole.OPENING, -amount)
            plans.append(entry_voucher(Heading(VoucherSource.OPN, due, due, "EUR", "Opening"), [entry], [contra], Conversion(),
                                       office.accounts[AccountRole.PENNY]))
        post_all(desk, unit, sorted(plans, key=lambda p: p.posting_date))


@pytest.mark.rule("W-02")
def test_the_demo_has_something_of_everything_a_collector_does(tmp_path: Path) -> None:
    office = dunning.office(tmp_path / "demo.tegoed")
    late_payers(office, 20)
    office = office.on(D)

    def pay(customer_id: int, entry_id: int, amount: int, day: date) -> None:
        office.pay(entry_id, amount, customer_id, day)

    demo_collections.fill(office.desk, D, pay)
    with office.desk.reading() as session:
        assert verify.prove(session) == []
        assert {state: count for state, count in session.execute(select(InterestNote.state, func.count()).group_by(
            InterestNote.state))} == {"issued": demo_collections.NOTED, "draft": demo_collections.DRAFTED}
        assert session.scalars(select(Promise.state).order_by(Promise.id)).all() == [
            "kept", "partly_kept", "broken", "open", "open"]
        assert session.scalars(select(ChargeAdjustment.kind)).all() == ["waive"]
        assert session.scalars(select(PaymentPlan.state)).all() == ["active"]
        counts = {model.__name__: session.scalar(select(func.count()).select_from(model)) for model in (
            CustomerPool, CollectionAgent, CollectionCase, AgencyFile, Strategy, AccountStatement)}
        assert counts == {"CustomerPool": 3, "CollectionAgent": 1, "CollectionCase": 2, "AgencyFile": 1, "Strategy": 1,
                          "AccountStatement": 4}
        assert {closed for closed in session.scalars(select(Activity.closed))} == {True, False}
    office.desk.file.close()

"""What credit control holds in the demo company: Smit as the handbook has her, and holds in every state."""

from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.customers import CustomerGroup
from app.queries.listing import ListQuery
from app.services import customers, demo_credit
from app.services.credit import holds
from tests.services.credit import bakery
from tests.services.sales import trade


@pytest.mark.rule("W-02")
def test_the_demo_has_rules_and_orders_on_hold_as_the_handbook_has_them(tmp_path: Path) -> None:
    made = trade.trade(tmp_path / "demo.tegoed", day=bakery.DAY)
    office = bakery.Bakery(made.desk)
    try:
        office.customer("Late payer")
        with office.desk.reading() as session:
            group = session.scalars(select(CustomerGroup.id)).first()
        assert group is not None
        values = customers.proposed(office.desk, group) | {"group_id": group, "country_code": "NL", "language": "nl"}
        demo_credit.fill(office.desk, bakery.DAY, lambda customer, day, amount, number: office.entry(
            number, amount, day, customer=customer) and None, values)
        listing = holds.listing(office.desk)
        with office.desk.reading() as session:
            query = ListQuery(office.desk.company_id, scope={"view": "all"})
            rows = listing.rows(session, query, list(listing.keys(session, query)))
        found = {row[2]: (row[3], row[4], row[5]) for row in rows}
        assert found["Bakkerij Smit BV"][0] == 3_500_00 and found["Bakkerij Smit BV"][1] == "multiple"
        assert found["Bakkerij Smit BV"][2] == 115
    finally:
        office.file.close()

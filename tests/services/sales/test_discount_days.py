"""The last day of a cash discount on a closed day: where it falls, or the next working day of the customer's country (DSC-04)."""

from datetime import date

import pytest
from sqlalchemy import select

from app.models.customers import CustomerAddress
from app.models.ledger import EntryDiscountTier
from app.settings import SETTLE_DISCOUNT_WORKING_DAY
from tests.services.sales.trade import Trade


@pytest.mark.rule("DSC-04")
def test_a_discount_ends_on_the_next_working_day_of_the_country_of_the_customer(dutch: Trade) -> None:
    """14 days from Monday 13 April 2026 end on King's Day, which only the Dutch keep."""
    terms = dutch.discount("14D2", 14, "2")

    def last_day(customer: int) -> date:
        posted = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "100"), day=date(2026, 4, 13),
                                        head={"cash_discount_id": terms}))
        with dutch.desk.reading() as session:
            return session.scalars(select(EntryDiscountTier.last_date).where(
                EntryDiscountTier.entry_id.in_(posted.entry_ids))).one()

    home, abroad = dutch.customer(), dutch.customer("Peeters")
    with dutch.desk.writing("test.country") as unit:
        for address in unit.session.scalars(select(CustomerAddress).where(CustomerAddress.customer_id == abroad)):
            address.country_code = "BE"
    assert last_day(home) == date(2026, 4, 27)
    dutch.parameter(SETTLE_DISCOUNT_WORKING_DAY, True)
    assert (last_day(home), last_day(abroad)) == (date(2026, 4, 28), date(2026, 4, 27))

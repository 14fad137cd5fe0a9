"""What the demo company sells abroad: one list filed, one a draft, dollars over a month end, and the books still agree."""

from datetime import date

import pytest
from sqlalchemy import select

from app.core.identifiers import vat_fault
from app.models.company import FiscalYear
from app.models.revaluation import RevaluationRun
from app.models.sales_lists import EuSalesList
from app.services import demo, demo_abroad
from app.storage import verify
from tests.services.eu_sales.union import NUMBERS, TODAY, Union


def customers(office: Union) -> None:
    """Businesses without VAT numbers, as many as are wanted, and one that has its own."""
    for state, numbers in demo_abroad.NUMBERS.items():
        for place, _number in enumerate(numbers):
            office.office.customer(f"Buyer {state} {place}", vat="EU-BUSINESS", country_code=state)
    office.customer("DE")


@pytest.mark.rule("ESL-001", "REV-001")
def test_the_demo_has_a_filed_list_a_draft_and_a_revaluation(dutch: Union) -> None:
    customers(dutch)
    paid: list[tuple[int, date]] = []
    demo_abroad.fill(dutch.desk, TODAY, lambda _who, _entry, amount, day: paid.append((amount, day)))
    with dutch.desk.reading() as session:
        assert verify.prove(session) == []
        lists = [(x.state, x.start) for x in session.scalars(select(EuSalesList).order_by(EuSalesList.id))]
        run = session.scalars(select(RevaluationRun)).one()
    assert lists == [("submitted", date(2026, 1, 1)), ("draft", date(2026, 4, 1))]
    assert (run.considered, run.gain - run.loss != 0) == (date(2026, 3, 31), True)
    filed = dutch.whole(1)
    assert {x.type for x in filed.lines} == {"L", "S", "T"} and NUMBERS["DE"] not in {x.vat_number for x in filed.lines}
    assert len(dutch.whole(2).lines) == len(demo_abroad.NOW)
    assert len(paid) == sum(sale.paid for sale in demo_abroad.BEFORE) and max(day for _amount, day in paid) <= TODAY


def test_the_numbers_of_the_demo_are_in_good_form() -> None:
    assert [n for numbers in demo_abroad.NUMBERS.values() for n in numbers if vat_fault(n)] == []


@pytest.mark.rule("MST-030")
def test_a_demo_made_in_winter_has_the_year_it_is_made_in(dutch: Union) -> None:
    demo.years(dutch.desk, date(2029, 1, 10))
    with dutch.desk.reading() as session:
        codes = session.scalars(select(FiscalYear.code).order_by(FiscalYear.start)).all()
    assert codes[-1] == "2029" and len(codes) == len(set(codes))

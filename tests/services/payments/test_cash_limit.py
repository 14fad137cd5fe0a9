"""The cash limit of the law: reached in one receipt or by several, of a day or for one invoice (DEP-05)."""

from typing import Any

import pytest

from app import settings
from app.services import company_parameters, payments
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, marked, receipt, told
from tests.services.tills.test_cash_desk import NEXT, cash
from tests.services.tills.test_receipts import paid

REFUSED, ASKED = ("DEP-05-refused", 0, "credit"), ("DEP-05-asked", 0, "credit")


@pytest.mark.rule("DEP-05")
@pytest.mark.parametrize(("country", "limit"), [("NL", 3_000_00), ("BE", 3_000_00), ("FR", 1_000_00), ("DE", 0), ("GB", 0)])
def test_each_country_begins_with_its_limit(country: str, limit: int) -> None:
    own = settings.Parameters({}, country)
    assert (own.get(settings.CASH_LIMIT_BUSINESS), own.get(settings.CASH_LIMIT_PRIVATE)) == (limit, limit)


@pytest.mark.rule("DEP-05")
def test_cash_that_reaches_the_limit_is_refused_also_when_it_is_split(dunning_local: Office) -> None:
    office = dunning_local
    who, other = office.customer(), office.customer("Ander")
    for name in (who, other):
        invoice(office, name, 9_000_00)
    bill = invoice(office, who, 8_000_00, number="F-8")

    def line(no: int, amount: int, customer: int = who, **more: Any) -> payments.Line:
        return receipt(office, no, customer, amount, offset=cash(office), **more)

    assert REFUSED in told(office, kept(office, line(1, 3_000_00)))
    assert REFUSED not in told(office, kept(office, line(1, 2_999_99)))
    split = kept(office, line(1, 1_500_00), line(2, 1_500_00), line(3, 2_000_00, other))
    assert [row for code, row, _at in told(office, split) if code == "DEP-05-refused"] == [0, 1]
    paid(office, who, bill, amount=2_000_00, offset=cash(office))
    assert REFUSED in told(office, kept(office, line(1, 1_000_00)))
    assert REFUSED not in told(office, kept(office, line(1, 1_000_00, posting_date=NEXT)))
    again = kept(office, line(1, 1_000_00, posting_date=NEXT))
    marked(office, again, 1, bill)
    assert REFUSED in told(office, again) and not payments.post(office.desk, again.journal_id).done
    transfer = kept(office, receipt(office, 1, who, 4_000_00))
    assert not [code for code, _row, _at in told(office, transfer) if code.startswith("DEP-05")]
    assert company_parameters.change(office.desk, settings.CASH_LIMIT_REACHED, "ask").done
    asked = payments.check(office.desk, again.journal_id)
    assert ASKED in [(p.code, p.row, p.field) for p in asked]
    assert payments.post(office.desk, again.journal_id, confirmed=frozenset(p.key for p in asked if p.key)).done
    assert company_parameters.change(office.desk, settings.CASH_LIMIT_BUSINESS, 0).done
    free = kept(office, line(1, 9_000_00, posting_date=D))
    assert not [code for code, _row, _at in told(office, free) if code.startswith("DEP-05")]

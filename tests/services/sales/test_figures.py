"""What a document comes to follows from its lines, its accounts and the company (VAT-002)."""

import pytest

from app.services.sales.figures import figures
from tests.services.sales.trade import Trade


@pytest.mark.rule("VAT-002")
def test_a_line_that_says_nothing_takes_the_vat_of_its_account_or_of_the_company(dutch: Trade) -> None:
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "100", code=None), dutch.line(2, "8010", "100", code=None))
    with dutch.desk.reading() as session:
        found = figures(session, dutch.desk, draft)
    assert [code.code for code in found.codes.values() if code is not None] == ["S1", "S2"]
    assert found.calculated.vat == 2100 + 900

"""Questions before posting that only an answer brings up: every late discount can be accepted (TOL-11)."""

from datetime import timedelta

import pytest

from app.models.ledger import CustomerEntryState
from app.services import payments
from app.services.payments import Wish
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, left, receipt, whole
from tests.views.conftest import Answers
from tests.views.payments.conftest import Opener


@pytest.mark.rule("TOL-11", "TOL-X4", "PAY-43")
@pytest.mark.parametrize(("answers", "rests"), [(["yes", "yes"], [0, 0]), (["no"], [0, 90_00]), (["yes", "no"], [0, 30_00])])
def test_the_second_late_discount_is_asked_for_when_the_first_leaves_enough_for_it(
        opened: Opener, office: Office, answering: Answers, answers: list[str], rests: list[int]) -> None:
    who = office.customer()
    late = [invoice(office, who, 1000_00, D + timedelta(20), f"F26-{n}", [(D - timedelta(2), cents)], day=D - timedelta(9))
            for n, cents in enumerate((60_00, 30_00), 1)]
    with office.desk.writing("test.grace") as unit:
        for entry in late:
            unit.session.get_one(CustomerEntryState, entry).discount_tolerance_date = D + timedelta(3)
    journal = kept(office, receipt(office, 1, who, 1910_00))
    assert payments.mark(office.desk, journal.journal_id, 1, [Wish(entry) for entry in late]).done
    page = opened(journal_id=journal.journal_id)
    answering.waiting += list(answers)
    page.post()
    assert page.posted and left(office, *late) == rests and whole(office)
    assert answering.asked == ["Before this is posted"] * len(answers)

"""What a returned payment leaves at the customer: a line in her timeline, and the promise it had kept is broken (UND-10)."""

from datetime import timedelta

import pytest

from app.core.enums import CollectionsStatus
from app.queries.timeline import timeline
from app.services import entries, payments
from app.services.payments import Return
from app.views.customers.happenings import told
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, left, marked, posted, receipt, whole
from tests.services.payments.test_settling import reason


@pytest.mark.rule("UND-10", "COL-15")
def test_a_return_stands_in_the_timeline_and_breaks_the_promise_it_had_kept(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    bill, other = invoice(office, who, 100_00), invoice(office, who, 50_00)
    for entry in (bill, other):
        assert entries.set_status(office.desk, entry, CollectionsStatus.PROMISED, promised_on=D + timedelta(3)).done
    journal = kept(office, receipt(office, 1, who, 100_00))
    marked(office, journal, 1, bill)
    money = posted(office, journal).entries[1]
    done = payments.return_payment(office.desk, money, D, Return(), reason_id=reason(office), comment="No funds")
    assert done.value is not None and left(office, bill) == [100_00] and whole(office)
    assert [office.state(e).status for e in (bill, other)] == [CollectionsStatus.PROMISE_BROKEN, CollectionsStatus.PROMISED]
    with office.desk.reading() as session:
        [line] = timeline(session, office.desk.company_id, who, kinds=("returned",))
    assert (line.what, line.values[1:3], line.values[4]) == ("return", (100_00, "EUR"), "No funds")
    assert told(line)[2].endswith("returned") and "No funds" in told(line)[4]

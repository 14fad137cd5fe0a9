"""The reminders a month end asks for are those of its last day, whatever happened since (closing 1.4, REM)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.models.collections import CollectionLetter
from app.models.ledger import CustomerEntryState
from app.services import reminder_issue, reminders
from app.services.reminder_facts import RunOptions
from tests.services.closing.closer import MARCH, Closer

APRIL = MARCH + timedelta(1)
OPEN, DONE = "open", ("done", 0, 0)


@pytest.fixture
def late(closer: Closer) -> tuple[Closer, int, int]:
    """A customer with an invoice of 121.00 of the first of March that is late at its end: the office, she and the entry."""
    sold = closer.on(date(2026, 3, 1))
    whom = sold.office.customer("De Vries")
    sold.office.post(sold.office.draft(whom, sold.office.line(1, "8000", "100"), day=date(2026, 3, 1)))
    closer.on(date(2026, 4, 2))
    with closer.desk.reading() as session:
        entry = session.scalars(select(CustomerEntryState.entry_id)).one()
    return closer, whom, entry


def written(closer: Closer, day: date) -> list[int]:
    """Reminders drafted with a date."""
    made = reminders.suggest(closer.desk, RunOptions(day)).value
    assert made is not None and made.letters == 1
    with closer.desk.reading() as session:
        return list(session.scalars(select(CollectionLetter.id).where(CollectionLetter.state == "draft")))


@pytest.mark.rule("CLS-030", "REM-11")
@pytest.mark.parametrize(("day", "cents", "amount", "why"), [
    (MARCH, 121_00, None, None), (APRIL, 121_00, 121_00, "CLS-040-settled-since"), (APRIL, 100_00, 121_00, "CLS-040-proposed"),
    (MARCH, 100_00, 21_00, "CLS-040-proposed")])
def test_what_is_paid_after_the_last_day_does_not_hide_that_a_reminder_was_due(
        late: tuple[Closer, int, int], day: date, cents: int, amount: int | None, why: str | None) -> None:
    closer, whom, entry = late
    closer.receives(whom, cents, day, entry)
    assert closer.said("REM") == (DONE if amount is None else (OPEN, 1, amount))
    assert closer.reasons("REM") == ([] if why is None else [why])


@pytest.mark.rule("CLS-030", "REM-23")
def test_money_and_invoices_of_the_next_month_change_nothing_about_the_last_one(late: tuple[Closer, int, int]) -> None:
    closer, whom, _entry = late
    closer.receives(whom, 500_00, APRIL, prepayment=False)  # not settled with anything
    old = closer.office.draft(closer.office.customer("Backdated"), closer.office.line(1, "8000", "100"), day=APRIL)
    closer.office.post(old)
    assert closer.said("REM") == (OPEN, 1, 121_00)
    closer.receives(whom, 500_00, MARCH, prepayment=False)
    assert closer.said("REM")[:2] == ("done", 0)  # on the account at the end of March: nothing to ask for


@pytest.mark.rule("CLS-030")
def test_a_letter_issued_since_settles_it_and_a_draft_of_later_does_not(late: tuple[Closer, int, int]) -> None:
    closer, _whom, _entry = late
    drafts = written(closer, closer.desk.today)
    assert closer.said("REM") == (OPEN, 1, 121_00) and closer.reasons("REM") == ["CLS-040-proposed"]
    issued = reminder_issue.issue(closer.desk, drafts[0])
    assert issued.done, issued.problems
    assert closer.said("REM") == DONE

"""Single lines of a free text invoice are paid: their sum is settled, the others stay open and are known as such (SET-14)."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from app.models.company import CompanyBankAccount
from app.services import corrections, payments
from app.services.payments import Changed, Line, line_marks
from app.settings import SETTLE_LINES
from tests.services.sales.trade import DAY, Trade


def journal(office: Trade, who: int, amount: int, day: date = DAY) -> int:
    """A draft of one receipt."""
    with office.desk.reading() as session:
        bank = session.scalars(select(CompanyBankAccount.id)).first() or 0
    line = replace(Line(1), posting_date=day, customer_id=who, credit=amount, currency="EUR", offset=("bank", bank))
    kept = payments.keep(office.desk, None, Changed([(0, line)])).value
    assert kept is not None
    return kept.journal_id


@pytest.mark.rule("SET-14", "SET-05", "SET-11")
def test_the_marked_lines_are_paid_and_the_rest_stays_open(dutch: Trade) -> None:
    desk, who = dutch.desk, dutch.customer()
    posted = dutch.post(dutch.draft(who, dutch.line(1, "8000", "100"), dutch.line(2, "8000", "50"), dutch.line(3, "8000", "30")))
    [entry] = posted.entry_ids
    assert [p.code for p in line_marks.lines_of(desk, entry).problems] == ["SET-14-off"]
    dutch.parameter(SETTLE_LINES, True)
    lines = line_marks.lines_of(desk, entry).value
    assert lines is not None and [(x.number, x.amount, x.paid) for x in lines] == [
        (1, 121_00, False), (2, 60_50, False), (3, 36_30, False)]
    first = journal(dutch, who, 157_30)
    assert [p.code for p in line_marks.mark_lines(desk, first, 1, entry, []).problems] == ["SET-14-none"]
    assert [p.code for p in line_marks.mark_lines(desk, first, 1, entry, [1, 9]).problems] == ["SET-14-line"]
    assert line_marks.mark_lines(desk, first, 1, entry, [1, 3]).value == 157_30
    marked = line_marks.lines_of(desk, entry).value
    assert marked is not None and [x.number for x in marked if x.marked] == [1, 3]
    done = payments.post(desk, first)
    assert done.value is not None, done.problems
    after = line_marks.lines_of(desk, entry).value
    assert after is not None and [(x.number, x.paid, x.marked) for x in after] == [(1, True, False), (2, False, False),
                                                                                   (3, True, False)]
    assert dutch.balance(who) == 60_50
    last = journal(dutch, who, 60_50)
    assert line_marks.mark_lines(desk, last, 1, entry, [2]).value == 60_50
    assert payments.post(desk, last).value is not None and dutch.balance(who) == 0
    dutch.whole()


@pytest.mark.rule("SET-14", "UND-02")
def test_lines_of_a_payment_that_was_cancelled_are_open_again(dutch: Trade) -> None:
    desk, who = dutch.desk, dutch.customer()
    dutch.parameter(SETTLE_LINES, True)
    [entry] = dutch.post(dutch.draft(who, dutch.line(1, "8000", "100"), dutch.line(2, "8000", "50"))).entry_ids
    draft = journal(dutch, who, 60_50)
    assert line_marks.mark_lines(desk, draft, 1, entry, [2]).done
    paid = payments.post(desk, draft).value
    assert paid is not None
    with desk.reading() as session:
        assert corrections.reason_missing(session, desk, 1) == ()
    back = payments.cancel(desk, paid.entries[1], DAY, reason_id=1)
    assert back.value is not None, back.problems
    lines = line_marks.lines_of(desk, entry).value
    assert lines is not None and [x.paid for x in lines] == [False, False]
    assert [p.code for p in line_marks.lines_of(desk, paid.entries[1]).problems] == ["SET-14-kind"]

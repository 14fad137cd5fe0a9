"""The provision for doubtful debts in the books: proposed, posted, changed, given back (WOF-11, PWO-08)."""

from decimal import Decimal
from typing import Any

import pytest

from app.services import allowances
from tests.services.dunning import Office
from tests.services.payments.receipts import booked, whole, written
from tests.services.persons import person
from tests.services.test_ageing import DAY, example

PERCENTS = [Decimal(p) for p in (0, 5, 20, 50, 100)]


def codes(outcome: Any) -> list[str]:
    return [p.code for p in outcome.problems]


@pytest.mark.postgres
@pytest.mark.rule("WOF-11", "PWO-08")
def test_475_is_provided_for_then_only_changes_are_posted(dunning_office: Office) -> None:
    office = dunning_office.on(DAY)
    desk, known = office.desk, example(office)
    before = written(office)
    found = allowances.propose(desk, DAY, PERCENTS).value
    assert found is not None and (found.wanted, found.standing, written(office)) == (475_00, 0, before)
    preview = allowances.preview(desk, DAY, PERCENTS)
    assert preview.value is not None and [x.amount for x in preview.value[0].lines] == [475_00, -475_00]
    assert written(office) == before
    done = allowances.post(desk, DAY, PERCENTS)
    assert done.value is not None and booked(office, done.value.number) == [("BADDEBT", 475_00), ("ALLOW", -475_00)]
    assert codes(allowances.post(desk, DAY, PERCENTS)) == ["WOF-11-same"]
    again = allowances.propose(desk, DAY)
    assert again.value is not None and [s.percent for s in again.value.shares] == PERCENTS
    office.pay(known["INV-107"], 60_00, known["who"], DAY)
    less = allowances.post(desk, DAY, PERCENTS)
    assert less.value is not None and booked(office, less.value.number) == [("BADDEBT", -60_00), ("ALLOW", 60_00)]
    gone = allowances.post(desk, DAY, [])
    assert gone.value is not None and gone.value.change == -415_00 and whole(office)


@pytest.mark.rule("WOF-11", "AUD-016")
def test_a_wrong_percentage_or_a_missing_permission_posts_nothing(dunning_local: Office) -> None:
    office = dunning_local.on(DAY)
    example(office)
    before = written(office)
    assert codes(allowances.post(office.desk, DAY, [Decimal(101)])) == ["WOF-11-percent"]
    assert "AUD-016-missing" in codes(allowances.post(person(office.desk, "Rita"), DAY, PERCENTS)) and written(office) == before

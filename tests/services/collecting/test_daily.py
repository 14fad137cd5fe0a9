"""What collecting does by itself on each day, with and without a snapshot of the ageing (AGE-21, COL-24)."""

from datetime import timedelta

import pytest

from app.queries import ageing
from app.services import company_parameters
from app.services.collecting import daily, promises
from app.services.collecting.forms import PromiseForm
from app.settings import AGEING_DAILY
from tests.services.dunning import D, Office


@pytest.mark.rule("AGE-21", "COL-24")
def test_an_office_may_do_without_snapshots_and_promises_are_judged_all_the_same(dunning_local: Office) -> None:
    local = dunning_local
    entry = local.entry(local.customer(), 10_00, D - timedelta(20))
    assert promises.make(local.desk, PromiseForm((entry,), D)).done
    assert company_parameters.change(local.desk, AGEING_DAILY, False).done
    late = local.on(D + timedelta(4))
    assert daily.is_due(late.desk)
    done = daily.run(late.desk)
    assert (done.broken, done.snapshot_id) == (1, None) and daily.is_due(late.desk)
    assert company_parameters.change(late.desk, AGEING_DAILY, True).done
    assert daily.run(late.desk).snapshot_id is not None and not daily.is_due(late.desk)
    with late.desk.reading() as session:
        assert [s.kind for s in ageing.snapshots(session, late.desk.company_id)] == ["daily"]

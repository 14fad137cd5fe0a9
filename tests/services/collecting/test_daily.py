"""What collecting does by itself on each day, with and without a snapshot of the ageing (AGE-21, COL-24)."""

from datetime import timedelta

import pytest

from app.jobs.scheduler import Scheduler
from app.queries import ageing
from app.services import company_parameters
from app.services.collecting import promises
from app.services.collecting.forms import PromiseForm
from app.services.desk import Desk
from app.settings import AGEING_DAILY
from tests.services.dunning import D, Office


def ran(desk: Desk) -> list[str]:
    """The jobs of collecting that were due, run."""
    scheduler = Scheduler(desk, leave=lambda found: found.job.code not in ("PRM", "AGE"))
    return [work.definition.job.code for work, outcome in scheduler.run_all() if outcome.value is not None]


@pytest.mark.rule("AGE-21", "COL-24")
def test_an_office_may_do_without_snapshots_and_promises_are_judged_all_the_same(dunning_local: Office) -> None:
    local = dunning_local
    entry = local.entry(local.customer(), 10_00, D - timedelta(20))
    made = promises.make(local.desk, PromiseForm((entry,), D))
    assert made.done and company_parameters.change(local.desk, AGEING_DAILY, False).done
    late = local.on(D + timedelta(4))
    assert ran(late.desk) == ["PRM"] and ran(late.desk) == []
    assert local.state(entry).status == "promise_broken"
    assert company_parameters.change(late.desk, AGEING_DAILY, True).done
    assert ran(late.desk) == ["AGE"] and ran(late.desk) == []
    with late.desk.reading() as session:
        assert [s.kind for s in ageing.snapshots(session, late.desk.company_id)] == ["daily"]

"""Two orders never share the last credit, and what dies in the middle leaves nothing (CRD-11, CRD-82, promise 2)."""

import os
from pathlib import Path
from threading import Barrier, Thread
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import func, select

from app.models.credit_holds import CreditHold, CreditHoldEvent, CreditHoldReason
from app.models.credit_rules import CreditCheck
from app.models.sales import OrderConfirmation
from app.queries.listing import ListQuery
from app.services.credit import holding, holds
from app.services.credit.evaluating import evaluate_holds
from app.settings import CREDIT_LIMIT_TYPE
from app.storage import verify
from tests.services.credit import bakery
from tests.services.credit.bakery import Bakery


@pytest.mark.rule("CRD-11", "CRD-82", "SAF-004")
def test_of_two_orders_that_race_for_the_last_credit_one_passes(database_url: Path | str) -> None:
    smit = bakery.bakery(database_url)
    try:
        smit.rule("R2", "credit_limit_used", percent="100")
        smit.parameter(CREDIT_LIMIT_TYPE, "packing_slip")
        keys = [smit.order(2_500_00), smit.order(2_500_00)]
        start, results = Barrier(2), dict[int, Any]()

        def post(key: int) -> None:
            start.wait()
            results[key] = smit.deliver(key)

        threads = [Thread(target=post, args=(key,)) for key in keys]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert sorted((bool(r.made), r.hold_id is not None) for r in results.values()) == [(False, True), (True, False)]
        with smit.desk.reading() as session:
            assert session.scalar(select(func.count(CreditHold.id))) == 1 and verify.prove(session) == []
            listing, query = holds.listing(smit.desk), ListQuery(smit.desk.company_id)
            (key,) = listing.keys(session, query)
            assert len(listing.rows(session, query, [key])) == 1 and listing.totals(session, query)
        assert holds.panel(smit.desk, key) is not None and evaluate_holds(smit.desk).value is not None
    finally:
        smit.file.close()


@pytest.mark.rule("CRD-82", "CRD-84")
def test_a_hold_whose_writing_dies_in_the_middle_leaves_nothing(smit: Bakery) -> None:
    smit.rules_a()
    key, path = smit.order(3_500_00), smit.file.target
    smit.file.close()
    worker = os.fork()
    if worker == 0:
        # As if the power went while the reasons are written: no rollback, no closing.
        with patch.object(holding, "add_reasons", lambda *_rows: os._exit(9)):
            bakery.opened(Path(str(path))).confirm(key)
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1]) == 9
    again = bakery.opened(Path(str(path)))
    with again.desk.reading() as session:
        for model in (CreditHold, CreditHoldReason, CreditHoldEvent, OrderConfirmation):
            assert session.scalar(select(func.count(model.id))) == 0
        assert session.scalar(select(func.count(CreditCheck.id)).where(CreditCheck.order_id == key)) == 0
    assert again.confirm(key).hold_id is not None
    again.file.close()

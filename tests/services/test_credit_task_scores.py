"""Risk scores of many customers, old beside new, and automatic limits as a journal (T-02, T-06)."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import event, func, select

from app.models.credit import CustomerCredit
from app.models.credit_limits import LimitJournal
from app.models.credit_scoring import CustomerScore, RiskGroup
from app.services import credit_scores, limits
from app.services.credit_tasks import log, running, scores
from app.services.credit_tasks.scores import Filter
from tests.services.test_credit_scores import filled
from tests.services.test_customers_merge import another
from tests.services.test_setup_credit import lines, save
from tests.services.test_setup_sales import new
from tests.storage.given import Office


@pytest.mark.rule("T-02", "RSK")
def test_old_and_new_scores_are_shown_and_only_what_changed_is_kept(local: Office) -> None:
    filled(local)
    desk = local.desk
    found = scores.propose(desk)
    assert [(c.old, c.new, c.before, c.after) for c in found.changes] == [(None, 17, "", "LOW")] and found.looked_at == 1
    with desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(CustomerScore)) == 0
    assert scores.propose(desk, Filter(country="BE")).looked_at == 0
    assert scores.propose(desk, Filter(customer_id=local.customer_id, country="NL")).looked_at == 1
    done = running.run(desk, "RSK", {"changes": found.changes}).value
    assert done is not None and (done.state, done.done) == ("finished", 1)
    assert scores.propose(desk).changes == ()
    with desk.reading() as session:
        low = session.scalars(select(RiskGroup.id).where(RiskGroup.code == "LOW")).one()
        assert session.get_one(CustomerCredit, local.customer_id).risk_group_id == low
    assert scores.propose(desk, Filter(risk_group=low)).looked_at == 1
    told = log.records(desk, "RSK")[0].problem
    assert told is not None and told.saw == {"old": "–", "new": "17", "before": "–", "after": "LOW"}


@pytest.mark.rule("T-02", "CRD-57")
def test_many_scores_take_as_many_statements_as_one(local: Office) -> None:
    filled(local)
    asked: list[str] = []
    event.listen(local.file.engine, "before_cursor_execute", lambda _c, _k, sql, *_more: asked.append(sql))
    assert len(credit_scores.sheets(local.desk, [local.customer_id])) == 1
    alone = len(asked)
    more = [another(local, f"Klant {n}") for n in range(3)]
    asked.clear()
    sheets = credit_scores.sheets(local.desk, [local.customer_id, *more])
    assert [s.customer_id for s in sheets] == [local.customer_id, *more] and len(asked) == alone


@pytest.mark.rule("T-06", "LIA", "CRD-38", "EX-R2")
def test_automatic_limits_wait_in_a_journal_and_change_nothing(local: Office) -> None:
    desk, groups = local.desk, filled(local)
    nothing = running.run(desk, "LIA").value
    assert nothing is not None and (nothing.done, nothing.result) == (0, None)
    assert credit_scores.update(desk, local.customer_id).done
    with desk.reading() as session:
        low = session.scalars(select(RiskGroup.id).where(RiskGroup.code == "LOW")).one()
    record = new("auto_limits", risk_group_id=low, currency="EUR", revenue=None)
    record.lines["lines"] = lines({"scoring_group_id": groups["BUS"], "operator": "≥", "value": Decimal(10),
                                   "credit_limit": 200_000_00})
    assert save(desk, "auto_limits", record).done
    with desk.writing("test") as unit:
        credit = unit.session.get_one(CustomerCredit, local.customer_id)
        credit.eligible_limit, credit.eligible_currency = 150_000_00, "EUR"
        before = credit.credit_limit
    ends = date(desk.today.year + 2, 1, 31)
    done = running.run(desk, "LIA", {"expiry": ends}).value
    assert done is not None and done.done == 1
    journal = limits.load(desk, done.result)
    assert journal is not None and not journal.posted and journal.head.text == "Automatic credit limits"
    assert [(x.new_limit, x.ends, x.marks) for x in journal.lines] == [(150_000_00, ends, frozenset({"capped"}))]
    with desk.reading() as session:
        assert session.get_one(CustomerCredit, local.customer_id).credit_limit == before
        assert session.scalars(select(LimitJournal.state)).all() == ["draft"]

"""Set-up of customer pools and of the agents who work on them."""

import pytest

from app.core.enums import Blocked
from app.models.collecting import CollectionAgent, CustomerPool
from app.models.customers import Customer
from app.rules import pools as rules
from app.services import setup_tables as setup
from app.services.desk import Desk
from app.services.setup.pools import FIELDS
from app.services.setup_tables import Line, Record
from tests.services.test_setup_tables import codes, named, row_of
from tests.storage.given import Office


def pool(*criteria: tuple[int, bool, str, str], code: str = "DUTCH") -> Record:
    record = setup.proposed(setup.table("customer_pools"))
    record.values |= {"code": code, "names": named("Dutch")}
    record.lines["criteria"] = [Line(None, {"group": g, "negated": n, "field": f, "typed": t}) for g, n, f, t in criteria]
    return record


def kept(desk: Desk, record: Record) -> int:
    made = setup.save(desk, setup.table("customer_pools"), record)
    assert made.problems == ()
    return int(made.value or 0)


@pytest.mark.rule("COL-01")
def test_every_field_of_a_criterion_has_a_name() -> None:
    assert set(FIELDS) == set(rules.FIELDS)


@pytest.mark.postgres
@pytest.mark.rule("COL-01")
def test_a_pool_is_kept_as_criteria_and_read_back_as_rows(office: Office) -> None:
    desk, table = office.desk, setup.table("customer_pools")
    rows = [(1, False, "country", "NL|BE"), (1, True, "blocked", "all"), (2, False, "oldest_days", ">60")]
    key = kept(desk, pool(*rows))
    with desk.reading() as session:
        stored = session.get_one(CustomerPool, key).criteria
    assert stored == {"or": [{"and": [{"field": "country", "is": "NL|BE"}, {"not": [{"field": "blocked", "is": "all"}]}]},
                             {"and": [{"field": "oldest_days", "is": ">60"}]}]}
    again = setup.load(desk, table, key)
    assert again is not None
    assert [tuple(x.values.values()) for x in again.lines["criteria"]] == rows
    assert setup.save(desk, table, again).done
    with desk.reading() as session:
        assert session.get_one(CustomerPool, key).version == 1, "nothing was changed"


@pytest.mark.rule("COL-01")
def test_a_pool_shows_who_is_in_it_today(local: Office) -> None:
    desk, table = local.desk, setup.table("customer_pools")
    everybody = pool((1, False, "country", "NL"))
    (told,) = setup.preview(desk, table, everybody)
    assert (told.code, told.saw["count"]) == ("COL-01-members", 1)
    assert "De Vries" in str(told.saw["names"])
    with desk.writing("test.block") as unit:
        unit.session.get_one(Customer, local.customer_id).blocked = Blocked.ALL
    nobody = pool((1, False, "country", "NL"), (1, True, "blocked", "all"))
    assert [p.code for p in setup.preview(desk, table, nobody)] == ["COL-01-nobody"]


@pytest.mark.rule("COL-01")
def test_a_criterion_that_cannot_be_read_is_told_at_its_row(local: Office) -> None:
    table = setup.table("customer_pools")
    made = setup.save(local.desk, table, pool((1, False, "country", "NL"), (1, False, "overdue", "much"), (2, False, "text", "")))
    assert [(p.code, p.field) for p in made.problems] == [("SETUP-required", "criteria.2.typed")]
    made = setup.save(local.desk, table, pool((1, False, "country", "NL"), (1, False, "overdue", "much")))
    assert [(p.code, p.field, p.row) for p in made.problems] == [("FLT-bad", "criteria.1.typed", 1)]
    assert codes(setup.save(local.desk, table, pool())) == ["COL-01-none"]
    assert not setup.rows(local.desk, table)


@pytest.mark.rule("COL-02")
def test_an_agent_has_pools_and_one_default_or_sees_all(local: Office) -> None:
    desk, table = local.desk, setup.table("collection_agents")
    mine, other = (kept(desk, pool((1, False, "country", c), code=c)) for c in ("NL", "BE"))
    record = setup.proposed(table)
    record.values |= {"user_id": 1, "default_pool_id": other, "phone": "038 555 01 24"}
    assert record.values["team"] == "Collections"
    assert codes(setup.save(desk, table, record)) == ["COL-02-default", "COL-02-pools"]
    record.lines["pools"] = [Line(None, {"pool_id": mine})]
    assert codes(setup.save(desk, table, record)) == ["COL-02-default"]
    record.lines["pools"].append(Line(None, {"pool_id": other}))
    assert setup.save(desk, table, record).problems == ()
    again = setup.proposed(table)
    again.values |= {"user_id": 1, "sees_all": True}
    assert codes(setup.save(desk, table, again)) == ["SETUP-taken"]
    with desk.reading() as session:
        assert session.get_one(CollectionAgent, 1).default_pool_id == other
    assert codes(setup.delete(desk, setup.table("customer_pools"), other)) == ["SETUP-used", "SETUP-used"]
    free = row_of(desk, "collection_agents", 1)  # type: ignore[arg-type]
    free.values |= {"sees_all": True, "default_pool_id": None}
    free.lines["pools"] = []
    assert setup.save(desk, table, free).problems == () and setup.delete(desk, setup.table("customer_pools"), other).done

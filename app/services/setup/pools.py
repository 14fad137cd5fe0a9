"""Customer pools whose criteria stand in rows, and the agents who work on them (COL-01, COL-02)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.models.collecting import AgentPool, CollectionAgent, CustomerPool
from app.rules import pools as rules
from app.services.collecting import pools
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code, words
from app.services.setup.stores import Line, OwnRows

declare({
    "COL-01-none": N_("Enter at least one criterion."),
    "COL-01-members": N_("{count:customer is|customers are} in this pool today: {names}"),
    "COL-01-nobody": N_("No customer is in this pool today."),
    "COL-02-default": N_("The default pool is not among the pools of this agent. Add it below, or choose another one."),
    "COL-02-pools": N_("This agent has no pool and sees none. Add one, or let the agent see all."),
})

TYPES = (("both", N_("Collections and ageing snapshots")), ("collections", N_("Collections")),
         ("snapshot", N_("Ageing snapshots")))
FIELDS: Mapping[str, str] = {
    "group": N_("Customer group"), "country": N_("Country"), "language": N_("Language"), "agent": N_("Agent"),
    "payment_terms": N_("Payment terms"), "currency": N_("Currency"), "risk_group": N_("Risk group"), "blocked": N_("Blocked"),
    "status": N_("Collections status"), "tag": N_("Tag"), "email": N_("E-mail address"), "text": N_("Number, name or reference"),
    "overdue": N_("Overdue amount"), "balance": N_("Balance"), "oldest_days": N_("Oldest days overdue"),
    "credit_used": N_("Credit used (%)"), "no_contact_days": N_("Days without contact"), "promised_on": N_("Promised for"),
}
"""What the fields of a criterion are called."""
NAMES = 8
"""So many members are named when a pool is looked at."""


class CriteriaRows:
    """The criteria of a pool as rows (LineStore)."""

    def read(self, session: Session, row: Any) -> list[Line]:
        """Its rows, numbered."""
        found = rules.rows(rules.from_json(row.criteria)) if row.criteria else ()
        return [Line(n, {"group": r.group, "negated": r.negated, "field": r.criterion.field, "typed": r.criterion.typed})
                for n, r in enumerate(found, 1)]

    def write(self, session: Session, row: Any, lines: Sequence[Line], names: Sequence[str]) -> bool:
        """The criteria anew."""
        made = rules.to_json(_criteria(lines)) if lines else {}
        if made == row.criteria:
            return False
        row.criteria = made
        session.flush()
        return True


def _criteria(lines: Sequence[Line]) -> rules.Criterion | rules.Group:
    return rules.from_rows(rules.Row(v["group"], rules.Criterion(v["field"], v["typed"]), v["negated"])
                           for v in (line.values for line in lines))


def _pool(draft: Draft) -> Iterator[Problem]:
    """Each criterion is read as a list reads a filter (COL-01)."""
    if not draft.lines("criteria"):
        yield error("COL-01-none", at="criteria")
    how = pools.how(draft.session, draft.desk)
    for n, line in enumerate(draft.lines("criteria")):
        for problem in rules.read(rules.Criterion(line.values["field"], line.values["typed"]), how)[1]:
            yield replace(problem, field=f"criteria.{n}.typed", row=n)


def _members(draft: Draft) -> Iterator[Problem]:
    """Who is in the pool today (COL-01)."""
    if any(_pool(draft)):
        return
    count, names = pools.preview(draft.session, draft.desk, rules.to_json(_criteria(draft.lines("criteria"))))
    if not count:
        yield information("COL-01-nobody")
        return
    more = ", …" if count > min(NAMES, len(names)) else ""
    yield information("COL-01-members", count=count, names=", ".join(names[:NAMES]) + more)


def _new(draft: Draft) -> Mapping[str, Any]:
    return {"criteria": rules.to_json(_criteria(draft.lines("criteria")))}


POOLS = SetupTable(
    "customer_pools", N_("Customer pools"), CustomerPool, "collecting", (
        code(20), words(),
        Field("types", N_("Used for"), Kind.CHOICE, True, choices=TYPES, default="both", listed=True, width=200),
        Field("definition_id", N_("Ageing definition"), Kind.LINK, link="ageing_definitions")),
    (Lines("criteria", N_("Criteria: those of one group hold together, one group is enough"), (
        Field("group", N_("Group"), Kind.COUNT, True, least=1, top=99, default=1),
        Field("negated", N_("Not"), Kind.FLAG),
        Field("field", N_("Field"), Kind.CHOICE, True, choices=tuple(FIELDS.items()), default="group"),
        Field("typed", N_("Is"), required=True, most=200)), CriteriaRows(), unique=("group", "negated", "field", "typed"),
        note=N_("Typed as in the filter of a list: NL|BE, >1000, 31..60, <>A*, '' for empty.")),),
    check=_pool, preview=_members, more=_new, blanks=(("customer_collection", "pool_id"),), icon="filter",
    about=N_("A pool is a saved filter: who is in it is looked up whenever it is used."))


def _agent(draft: Draft) -> Iterator[Problem]:
    """The default pool is one of the agent's own, or of all (COL-02)."""
    own = {line.values["pool_id"] for line in draft.lines("pools")}
    default = draft.values["default_pool_id"]
    if default is not None and default not in own and not draft.values["sees_all"]:
        yield error("COL-02-default", at="default_pool_id")
    if not own and not draft.values["sees_all"]:
        yield error("COL-02-pools", at="sees_all")


AGENTS = SetupTable(
    "collection_agents", N_("Agents"), CollectionAgent, "collecting", (
        Field("user_id", N_("User"), Kind.LINK, True, link="users", listed=True, width=200),
        Field("team", N_("Team"), required=True, most=40, default="Collections", listed=True, width=130),
        Field("sees_all", N_("Sees all pools"), Kind.FLAG, listed=True, width=120),
        Field("default_pool_id", N_("Default pool"), Kind.LINK, link="customer_pools"),
        Field("phone", N_("Phone"), most=30), Field("email", N_("E-mail"), most=120,
                                                    note=N_("Printed on letters of the customers of this agent."))),
    (Lines("pools", N_("Pools"), (Field("pool_id", N_("Customer pool"), Kind.LINK, True, link="customer_pools"),),
           OwnRows(AgentPool, "agent_id", ("id",)), unique=("pool_id",)),),
    label="user_id", order=("user_id",), unique=("user_id",), check=_agent, icon="users",
    about=N_("Without agents everybody sees all customers."))

TABLES = (POOLS, AGENTS)

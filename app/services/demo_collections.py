"""Collections at work in the demo company: pools, notes, a waiver, promises, calls, cases, a plan, an agency, a strategy."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select

from app.core.dates import DateFormula
from app.core.enums import LANGUAGES, Blocked, CollectionsStatus
from app.core.problems import Outcome
from app.models.accounts import ReasonCode
from app.models.collecting import CustomerPool
from app.models.collections import EntryCollection
from app.models.customers import Customer
from app.models.interest_notes import InterestNote
from app.models.ledger import CustomerEntryState
from app.models.types import FOR_EVER
from app.rules.interest.adjusting import Action
from app.services import setup_tables as setup
from app.services import statements
from app.services.adjustments import posting as adjusting
from app.services.agencies import handing
from app.services.collecting import activities, cases, judging, plans, promises
from app.services.collecting.forms import ActivityForm, CaseForm, PlanForm, PromiseForm
from app.services.desk import Desk
from app.services.interest import issuing, making
from app.services.interest.options import RunOptions
from app.services.setup_tables import Line
from app.services.strategies import keeping

Pay = Callable[[int, int, int, date], None]
"""A receipt settled with an entry: customer, entry, cents, day."""
POOLS: tuple[tuple[str, str, tuple[tuple[int, str, str], ...]], ...] = (
    ("LAAT-NL", "Late Nederlandse klanten", ((1, "country", "NL"), (1, "oldest_days", ">0"))),
    ("BUITENLAND", "Late klanten in het buitenland", ((1, "country", "<>NL"), (1, "oldest_days", ">0"))),
    ("GROOT", "Meer dan 10.000 te laat", ((1, "overdue", ">10000"),)))
NOTED, DRAFTED = 5, 8
"""Customers with an issued interest note, and with one in draft."""
FREE_DAYS = 20
"""Entries later than this are collected; younger ones stand in today's payments."""


@dataclass(frozen=True, slots=True)
class _Late:
    """What one customer is late with in euros: entries with what is open, the oldest first."""

    customer_id: int
    open: tuple[tuple[int, int], ...]

    @property
    def entry_ids(self) -> tuple[int, ...]:
        return tuple(entry for entry, _left in self.open)


def fill(desk: Desk, today: date, pay: Pay) -> None:
    """Everything a collector finds on her desk."""
    now = desk.on(today)
    late = _late(now, today)
    _pools(now)
    _notes(now, today, [c.customer_id for c in late])
    _promises(now, today, late[NOTED:], pay)
    _work(now, today, late[NOTED + 6:])
    _plan(now, today, late[NOTED + 12:])
    _agency(now, late[NOTED + 13:])
    _strategy(now)
    statements.produce(desk.on(today - timedelta(3)), statements.Options(today - timedelta(3)), [c.customer_id for c in late[:4]])
    judging.judge(now)


def _done(outcome: Outcome[int]) -> int:
    assert outcome.value is not None, outcome.problems
    return outcome.value


def _late(desk: Desk, today: date) -> list[_Late]:
    """Customers with free entries that are late for weeks, those with most of it first."""
    state, kept = CustomerEntryState, EntryCollection
    found: dict[int, list[tuple[int, int]]] = {}
    with desk.reading() as session:
        for who, entry, left in session.execute(
                select(state.customer_id, state.entry_id, state.remaining).join(Customer, Customer.id == state.customer_id)
                .outerjoin(kept, kept.entry_id == state.entry_id)
                .where(state.company_id == desk.company_id, state.open_until == FOR_EVER, state.remaining > 0,
                       state.currency == "EUR", state.on_hold.is_(None), state.due_date < today - timedelta(FREE_DAYS),
                       Customer.blocked != Blocked.ALL, Customer.type == "business",
                       (kept.status.is_(None)) | (kept.status == CollectionsStatus.NOT_DISPUTED))
                .order_by(state.due_date, state.entry_id)):
            found.setdefault(who, []).append((entry, left))
    rows = [_Late(who, tuple(entries)) for who, entries in found.items()]
    return sorted(rows, key=lambda r: (-sum(left for _e, left in r.open), r.customer_id))


def _pools(desk: Desk) -> None:
    """Three pools and the agent who works on them."""
    ids = []
    for code, name, criteria in POOLS:
        record = setup.proposed(setup.table("customer_pools"))
        record.values |= {"code": code, "names": dict.fromkeys(LANGUAGES, name)}
        record.lines["criteria"] = [Line(None, {"group": group, "negated": False, "field": field, "typed": typed})
                                    for group, field, typed in criteria]
        ids.append(setup.save(desk, setup.table("customer_pools"), record).value)
    agent = setup.proposed(setup.table("collection_agents"))
    agent.values |= {"user_id": desk.actor.user_id, "sees_all": True, "phone": "038 555 01 24",
                     "email": "incasso@molenaar.example"}
    agent.lines["pools"] = [Line(None, {"pool_id": pool}) for pool in ids]
    setup.save(desk, setup.table("collection_agents"), agent)


# ---------------------------------------------------------------- interest

def _notes(desk: Desk, today: date, customers: Sequence[int]) -> None:
    """Notes of three weeks ago, one of them partly waived since, and today's drafts."""
    then = desk.on(today - timedelta(21))
    made = making.suggest(then, RunOptions(then.today, customer_ids=tuple(customers[:NOTED])))
    if made.value is not None:
        asked = issuing.issue_all(then, _drafts(desk)).failed
        keys = frozenset(p.key for _note, problems in asked for p in problems if p.key)
        issuing.issue_all(then, _drafts(desk), confirmed=keys)
    with desk.reading() as session:
        first = session.scalars(select(InterestNote.id).where(InterestNote.state == "issued")
                                .order_by(InterestNote.total.desc())).first()
        reason = session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == desk.company_id,
                                                             ReasonCode.code == "WAIVE")).first()
    if first is not None:
        wanted = adjusting.Wanted(Action.WAIVE, (adjusting.Pick(("interest_note", first), 1),), desk.today,
                                  reason_id=reason, note="Afgesproken bij de jaarafrekening")
        adjusting.post(desk, wanted)
    making.suggest(desk, RunOptions(desk.today, customer_ids=tuple(customers[NOTED:NOTED + DRAFTED])))


def _drafts(desk: Desk) -> list[int]:
    with desk.reading() as session:
        return list(session.scalars(select(InterestNote.id).where(InterestNote.company_id == desk.company_id,
                                                                  InterestNote.state == "draft").order_by(InterestNote.id)))


# ---------------------------------------------------------------- talks

def _promises(desk: Desk, today: date, late: Sequence[_Late], pay: Pay) -> None:
    """A promise that was kept, one kept in part, one broken, and two that are open."""
    kept, half, broken, *open_ = late[:5]
    for customer, made, until in ((kept, 18, -10), (half, 16, -8), (broken, 14, -9), *((c, 2, n) for c, n in zip(open_, (0, 4),
                                                                                                               strict=False))):
        entry, _left = customer.open[0]
        promises.make(desk.on(today - timedelta(made)), PromiseForm((entry,), today + timedelta(until), channel="call",
                                                                    contact="administratie", note="Beloofd aan de telefoon"))
    for customer, share in ((kept, 1), (half, 2)):
        entry, left = customer.open[0]
        pay(customer.customer_id, entry, left // share, today - timedelta(11))


def _work(desk: Desk, today: date, late: Sequence[_Late]) -> None:
    """Calls of today, of yesterday and of next week, one that was made, and two cases."""
    for customer, days, kind, purpose in zip(late, (0, 0, -1, 5), ("call", "call", "email", "visit"), (
            "Bellen over vervallen facturen", "Terugbellen over betaalbelofte", "Vragen om een betaalplan",
            "Langsgaan met de accountmanager"), strict=False):
        activities.save(desk, ActivityForm(customer.customer_id, kind, purpose, entry_ids=customer.entry_ids[:3],
                                           due=today + timedelta(days)))
    for customer in late[4:5]:
        called = activities.save(desk.on(today - timedelta(4)), ActivityForm(customer.customer_id, "call", "Gebeld over factuur",
                                                                             due=today - timedelta(4)))
        activities.close(desk, _done(called), "not_reached", "Voicemail ingesproken")
    for customer, subject, priority in zip(late[:2], ("Betaalt structureel te laat", "Overname door nieuwe eigenaar"),
                                           ("high", "normal"), strict=False):
        cases.save(desk, CaseForm(customer.customer_id, subject, priority=priority, entry_ids=customer.entry_ids[:4]))


def _plan(desk: Desk, today: date, late: Sequence[_Late]) -> None:
    """A payment plan of four months."""
    customer = next((c for c in late if c.open), None)
    if customer is None:
        return
    made = plans.propose(desk, customer.entry_ids, 4, today + timedelta(7), DateFormula("1M"), costs=40_00)
    if made.value is None:
        return
    plan = plans.save(desk, PlanForm(customer.entry_ids, made.value, costs=40_00, note="Afgesproken met de eigenaar"))
    plans.activate(desk, _done(plan))


def _agency(desk: Desk, late: Sequence[_Late]) -> None:
    """A registered agency with the oldest claims of one customer."""
    agency = setup.proposed(setup.table("agencies"))
    agency.values |= {"code": "NOORD", "name": "Incassobureau Noord", "email": "dossiers@incassonoord.example",
                      "country_code": "NL", "registration_no": "WKI-2024-0123"}
    made = setup.save(desk, setup.table("agencies"), agency)
    for customer in late[:1]:
        handing.hand_over(desk, handing.Wish(customer.customer_id, customer.entry_ids, int(made.value or 0), desk.today,
                                             "Reageert nergens meer op"))


def _strategy(desk: Desk) -> None:
    """The example strategy for Dutch customers who are late."""
    with desk.reading() as session:
        pool: Mapping[str, int] = dict(session.execute(select(CustomerPool.code, CustomerPool.id).where(
            CustomerPool.company_id == desk.company_id)).all())
    keeping.save(desk, replace(keeping.example(desk), pool_id=pool.get(POOLS[0][0]), quiet_days=3, active=True))

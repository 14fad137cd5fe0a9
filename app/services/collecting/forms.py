"""What is typed about collecting, as plain records: windows fill them, the verbs take them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.core.words import N_
from app.queries import collecting_lists as lists
from app.rules.payment_plans import ALLOWED
from app.rules.payment_plans import Instalment as Instalment

TYPES: Mapping[str, str] = lists.TYPE_NAMES
"""Kinds of activity, in words (COL-31)."""
RESULTS: Mapping[str, str] = lists.RESULT_NAMES
"""What came of an activity (COL-31)."""
PRIORITIES: Mapping[str, str] = lists.PRIORITY_NAMES
CASE_STATES: Mapping[str, str] = lists.CASE_NAMES
CHANNELS = {"call": N_("Call"), "email": N_("E-mail"), "letter": N_("Activity::Letter"), "visit": N_("Visit"),
            "meeting": N_("Meeting"), "other": N_("Other")}
"""How a promise was made (COL-23)."""
PROMISE_STATES: Mapping[str, str] = lists.PROMISE_NAMES
PLAN_STATES: Mapping[str, str] = lists.PLAN_NAMES


@dataclass(frozen=True, slots=True)
class ActivityForm:
    """An activity as typed; `activity_id` None = a new one, `owner_id` None = whoever enters it (COL-31).

    `origin` is the row it came from (table, id); `due` is the day it has to be done.
    """

    customer_id: int
    type: str = "call"
    purpose: str = ""
    activity_id: int | None = None
    case_id: int | None = None
    entry_ids: tuple[int, ...] = ()
    owner_id: int | None = None
    contact_id: int | None = None
    start: datetime | None = None
    ended: datetime | None = None
    due: date | None = None
    memo: str = ""
    origin: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class CaseForm:
    """A case as typed; `case_id` None = a new one, `owner_id` None = whoever opens it (COL-30)."""

    customer_id: int
    subject: str
    case_id: int | None = None
    priority: str = "normal"
    status: str = "open"
    owner_id: int | None = None
    notes: str = ""
    entry_ids: tuple[int, ...] = ()
    version: int | None = None
    """The version that was read, so that a change of somebody else is seen; None = do not compare."""


@dataclass(frozen=True, slots=True)
class DisputeForm:
    """A dispute of entries as typed; `disputed` in minor units of the entry, None = all of it, of one entry only (COL-21, 22).

    With an owner or a day to follow it up an activity is made (WIN-13).
    """

    entry_ids: tuple[int, ...]
    code_id: int | None
    disputed: int | None = None
    reason: str = ""
    owner_id: int | None = None
    follow_up: date | None = None


@dataclass(frozen=True, slots=True)
class PromiseForm:
    """A promise over entries of one customer and currency as typed; `amount` in minor units, None = what remains (COL-23).

    The amount goes to the entries in the order of their due dates.
    """

    entry_ids: tuple[int, ...]
    promised_on: date | None
    amount: int | None = None
    channel: str = "call"
    contact: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlanForm:
    """A payment plan as typed; amounts in minor units, `plan_id` None = a new one (COL-27)."""

    entry_ids: tuple[int, ...]
    instalments: Sequence[Instalment] = ()
    plan_id: int | None = None
    interest: int = 0
    costs: int = 0
    bears_interest: bool = False
    allow_missed: int = ALLOWED
    note: str = ""

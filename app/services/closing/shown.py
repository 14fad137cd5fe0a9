"""The close as its windows show it: schedules, rows of the checklist, and the documents behind a row (CLW-010, 011)."""

from dataclasses import dataclass, field
from datetime import date, datetime

from app.core.facts import Ref
from app.core.problems import Problem
from app.rules.closing.carrying import OLD as OLD
from app.rules.closing.catalogue import ALWAYS as ALWAYS
from app.rules.closing.catalogue import AREA_NAMES as AREA_NAMES
from app.rules.closing.catalogue import BY_CODE as BY_CODE
from app.rules.closing.catalogue import FREE as FREE
from app.rules.closing.catalogue import Area as Area
from app.rules.closing.catalogue import Kind as Kind
from app.rules.closing.status import FINISHED as FINISHED
from app.rules.closing.status import LEAST_COMMENT as LEAST_COMMENT
from app.rules.closing.status import Status as Status
from app.rules.closing.status import Tiles as Tiles

POSTING = frozenset({"SNI", "FTI", "INV", "PAY", "BED", "BEP", "BER", "BEM", "BES", "GJN"})
"""Tasks whose documents are posted or invoiced to be done."""


@dataclass(frozen=True, slots=True)
class Head:
    """A schedule: the period it closes by name (`2026-01`, `2026-Q1`, `2026`), and who locked it when."""

    id: int
    kind: Kind
    name: str
    start: date
    end: date
    locked: bool
    template: str
    period_id: int
    locked_by: str = ""
    locked_at: datetime | None = None
    deadline: datetime | None = None
    """When the last task but ESS is due."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A sign-off that stands: who, when, with which comment; `struck` = something changed since (CLS-034)."""

    id: int
    user: str
    at: datetime
    comment: str
    struck: bool = False


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """Something brought along from an earlier period; `old` = from three periods on (CLS-064)."""

    key: str
    label: str
    origin: str
    amount: int | None
    comment: str
    age: int
    old: bool


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A row of the checklist. `amount` in accounting minor units, None = it has none.

    `page` is the id of the window that does the work ("" = none), `measured` how it is counted, both in English of the
    catalogue or as somebody typed it; `blocked_by` are codes; `accepted` = everything outstanding was accepted;
    `clip` = number of attachments and notes of `("close_task", id)`; `stale` = never evaluated.
    """

    id: int
    code: str
    position: int
    area: Area
    name: str
    status: Status
    due: datetime
    count: int = 0
    amount: int | None = None
    hard: bool = False
    free: bool = False
    page: str = ""
    measured: str = ""
    owner_id: int | None = None
    owner: str = ""
    signoff_required: bool = False
    four_eyes: bool = False
    blocked_by: tuple[str, ...] = ()
    overdue: bool = False
    due_today: bool = False
    recheck: bool = False
    accepted: bool = False
    comment: str = ""
    signed: Signed | None = None
    age: int = 0
    clip: int = 0
    note: Problem | None = None
    evaluated_at: datetime | None = None
    stale: bool = False
    done_by: str = ""
    done_at: datetime | None = None
    carried: tuple[CarriedOver, ...] = ()
    last_by: str = ""
    """Who did the newest posting or run behind it, where four eyes are wanted (CLS-033)."""

    @property
    def owner_ref(self) -> Ref:
        """What attachments and notes of the task hang on (CLS-026)."""
        return "close_task", self.id

    @property
    def is_finished(self) -> bool:
        """Done, not applicable or accepted."""
        return self.accepted or self.status in (Status.DONE, Status.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Checklist:
    """A schedule with its rows in order and the tiles at its head (CLS-037)."""

    head: Head
    rows: tuple[TaskRow, ...]
    tiles: Tiles
    problems: tuple[Problem, ...] = ()
    """What keeps the period from being locked, in the order of the tasks; empty = it can be locked."""

    @property
    def to_post(self) -> int:
        """What open tasks still have to post, in accounting minor units; receipts do not make invoices less."""
        return sum(abs(row.amount or 0) for row in self.rows if row.code in POSTING and not row.is_finished)

    @property
    def evidence(self) -> int:
        """Files and notes of all tasks (CLS-026)."""
        return sum(row.clip for row in self.rows)


@dataclass(frozen=True, slots=True)
class Document:
    """An outstanding document: `key` is stable, `ref` the row to open, `amount` in accounting minor units (CLS-042, CLW-011)."""

    key: str
    kind: str
    number: str
    date: date | None
    amount: int | None
    ref: Ref | None = None
    customer_id: int | None = None
    customer_no: str = ""
    customer: str = ""
    user: str = ""
    reason: Problem | None = None
    accepted: bool = False
    accepted_comment: str = ""
    counted: bool = True
    """False = told beside the others, because it counts nowhere."""


@dataclass(frozen=True, slots=True)
class DoneBefore:
    """A task of any schedule, for the list of all of them (CLS-027)."""

    schedule_id: int
    task_id: int
    period: str
    code: str
    name: str
    area: Area
    due: datetime
    done_at: datetime | None
    person: str
    status: Status | None
    count: int
    amount: int | None


@dataclass(frozen=True, slots=True)
class Doing:
    """What *Do it* opens: the page, and what to hand it (dates, filters by name)."""

    page: str
    filters: dict[str, object] = field(default_factory=dict)

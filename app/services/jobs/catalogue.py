"""The jobs of the program: what each does, when it starts unless somebody decides otherwise, what it writes (closing 4.3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from app.core.permissions import Permission
from app.core.words import N_
from app.rules.jobs.catching_up import CatchUp
from app.rules.jobs.schedules import Kind, Schedule

LEDGER, LETTERS, RATES, FILES, CREDIT, LISTS = "ledger", "letters", "rates", "files", "credit", "lists"
"""What jobs write; two that share one are never run at the same time (JOB-018)."""


@dataclass(frozen=True, slots=True)
class Job:
    """A job of the catalogue, in the order of the start-up (JOB-020).

    `on` = it starts by itself in a new company; `ledger` = it counts for task JOB; `fills` = its own work makes up for each
    missed day within one run; `permission` = what the person it runs as needs; `missing` = the part of the program it waits for;
    `pauses` = minutes before each further try where they are not the usual ones (JOB-013).
    """

    code: str
    name: str
    about: str
    schedule: Schedule
    catch_up: CatchUp = CatchUp.COALESCE
    on: bool = True
    ledger: bool = False
    fills: bool = False
    tags: frozenset[str] = frozenset()
    permission: Permission | None = None
    missing: str = ""
    pauses: tuple[int, ...] = ()

    @property
    def stored(self) -> str:
        """The code of its definition; those of groups and strategies have their own."""
        return f"{CREDIT_PREFIX if self.code in CREDIT_TASKS else PREFIX}{self.code}"


PREFIX, CREDIT_PREFIX, STRATEGY_PREFIX = "job/", "credit/", "strategy/"
CREDIT_TASKS = frozenset({"LIM", "STA", "RSK", "HLD", "LIA", "STD", "CRV"})
"""Jobs whose work is a periodic task of credit management."""
GROUPS, STRATEGIES = "REM", "STR"
"""Jobs that have a definition per automation group and per strategy."""
_DAILY = Schedule(Kind.DAILY)
_FIRST = Schedule(Kind.MONTHLY, day=1)
_YEARLY, _QUARTERLY = (Schedule(Kind.FORMULA, formula=f, start=date(2026, 1, 1)) for f in ("1Y", "3M"))
_BILLS = N_("Bills of exchange are not part of the program yet.")
_DEBITS = N_("Direct debits are not part of the program yet.")
_P = Permission
_C = CatchUp


def _tags(*names: str) -> frozenset[str]:
    return frozenset(names)


ALL = (
    Job("BKP", N_("Job::Backup"),
        N_("Makes and proves a backup of the company file when something was written since the last one."),
        _DAILY, tags=_tags(FILES)),
    Job("LIM", N_("Limits and policies of the day"),
        N_("Notes which limits, policies and releases begin or end and looks at the held orders of these customers again."),
        _DAILY, tags=_tags(CREDIT), permission=_P.LIMITS, fills=True),
    Job("BAL", N_("Recompute balances"), N_("Compares what is open of each entry with its details; a correction is told, never "
                                            "silent."), Schedule(Kind.DAILY, time(0, 10)), tags=_tags(LEDGER)),
    Job("RAT", N_("Exchange rates import"), N_("Fetches the reference rates of the European Central Bank."),
        Schedule(Kind.WORKDAYS, time(16, 30)), _C.FILL, ledger=True, tags=_tags(RATES), fills=True,
        pauses=(5, 30, 120)),
    Job("MAN", N_("Mandates and collections of the day"),
        N_("Lets unused mandates expire and closes collections past their return term."),
        Schedule(Kind.DAILY, time(0, 15)), missing=_DEBITS),
    Job("BIL", N_("Bills of the day"), N_("Closes bills past their risk period and lists those at maturity."),
        Schedule(Kind.DAILY, time(0, 15)), missing=_BILLS),
    Job("RCI", N_("Recurring invoices"), N_("Makes the drafts of every occurrence since the last run. It posts nothing."),
        Schedule(Kind.DAILY, time(5, 0)), _C.EACH, ledger=True, fills=True, tags=_tags(LEDGER)),
    Job("RSK", N_("Update risk scores"),
        N_("Keeps score and risk group of each customer for whom they changed."), _FIRST, _C.LATEST,
        tags=_tags(CREDIT), permission=_P.LIMITS),
    Job("HLD", N_("Evaluate holds for release"),
        N_("Looks at all orders on hold again: reasons that ceased are ticked off, what has none left is ready to release."),
        Schedule(Kind.DAILY, time(6, 0)), tags=_tags(CREDIT), permission=_P.RELEASE),
    Job("PRM", N_("Promises of the day"), N_("Judges promises and payment plans and makes activities of those that were broken."),
        _DAILY, tags=_tags(LETTERS)),
    Job(GROUPS, N_("Automation group"),
        N_("Proposes reminders; it issues and sends only with its switches and within its limits."),
        Schedule(Kind.DAILY, time(6, 10)), _C.LATEST, tags=_tags(LETTERS, LEDGER)),
    Job(STRATEGIES, N_("Collection strategy"), N_("Waits for somebody's word, then makes activities, e-mails to do and drafts."),
        _DAILY, _C.LATEST, on=False, tags=_tags(LETTERS)),
    Job("INT", N_("Interest suggestion"),
        N_("Proposes interest notes up to today as drafts that wait to be issued."), _FIRST, _C.LATEST,
        ledger=True, tags=_tags(LETTERS)),
    Job("DDP", N_("Direct-debit pre-notifications"),
        N_("Announces collections to their payers."), Schedule(Kind.DAILY, time(6, 20)),
        missing=_DEBITS),
    Job("STA", N_("Calculate balance statistics"),
        N_("Keeps balance, packing slips, open orders, limit and exposure of each customer at the end of the month."),
        _DAILY, _C.FILL, fills=True, tags=_tags(CREDIT), permission=_P.LIMITS),
    Job("AGE", N_("Ageing snapshot"),
        N_("Keeps the ageing of today, and that of each period end that was missed as of its own date."),
        _DAILY, _C.FILL, fills=True, tags=_tags(LISTS)),
    Job("CLO", N_("Close schedules"), N_("Makes the close schedule of a period that has ended and evaluates its tasks."),
        Schedule(Kind.DAILY, time(7, 0)), tags=_tags(LISTS)),
    Job("CRV", N_("Credit review list"), N_("Lists the customers whose credit is to be reviewed by now or soon."),
        Schedule(Kind.WEEKLY, weekdays=(1,)), tags=_tags(LISTS), permission=_P.LIMITS),
    Job("LIA", N_("Generate automatic limits"),
        N_("Proposes the limits that follow from risk group and scores in a journal. It posts nothing."),
        _QUARTERLY, _C.LATEST, on=False, tags=_tags(CREDIT), permission=_P.LIMITS),
    Job("STD", N_("Delete outdated statistics"),
        N_("Removes the month-end figures before a day, as far as no average needs them any more."),
        _YEARLY, _C.LATEST, on=False, tags=_tags(CREDIT), permission=_P.LIMITS),
    Job("MAI", N_("Outgoing e-mail"), N_("Sends documents that wait for e-mail, when sending by itself is switched on."),
        Schedule(Kind.MINUTES, every=5), tags=_tags(LETTERS)),
    Job("BKV", N_("Backup test restore"), N_("Unpacks the newest backup beside the file and proves every record of it."),
        Schedule(Kind.WEEKLY, weekdays=(1,)), _C.LATEST, tags=_tags(FILES)),
    Job("CHK", N_("Integrity check"), N_("Proves the whole file, its control totals and the audit trail, each week and "
                                        "after the program was not closed properly."),
        _DAILY, tags=_tags(FILES)),
    Job("RET", N_("Retention proposals"), N_("Counts whose personal data may go by now. Nothing is deleted without a person."),
        _FIRST, _C.LATEST, tags=_tags(LISTS)),
    Job("VIE", N_("VAT numbers checked again"),
        N_("Asks again whether the VAT numbers of customers abroad are valid."), _FIRST, _C.LATEST,
        on=False, tags=_tags(LISTS)),
    Job("OPT", N_("Database statistics"), N_("Refreshes what the database plans its questions by, and lets old job history go."),
        _FIRST, _C.LATEST, tags=_tags(FILES)),
)
"""Every job in the order in which they start when several are due (JOB-020)."""
JOBS: Mapping[str, Job] = {job.code: job for job in ALL}
RANK: Mapping[str, int] = {job.code: n for n, job in enumerate(ALL)}


def code_of(stored: str) -> str:
    """The job of a definition by its stored code: automation groups are kept under their own."""
    if stored.startswith(STRATEGY_PREFIX):
        return STRATEGIES
    for prefix in (PREFIX, CREDIT_PREFIX):
        if stored.startswith(prefix) and stored.removeprefix(prefix) in JOBS:
            return stored.removeprefix(prefix)
    return GROUPS

"""What each job does: the one table from the catalogue to the services that do it, imported with the first run."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from app.core.problems import Outcome
from app.services.desk import Desk
from app.services.jobs.definitions import Definition
from app.services.jobs.running import Ran, Running

if TYPE_CHECKING:
    from app.services.jobs.starting import With

_WORK: Mapping[str, str] = {
    "BAL": "books:balances", "RCI": "books:recurring_invoices", "INT": "books:interest", "PRM": "books:promises",
    "AGE": "books:ageing_kept", "BKP": "files:backup_", "BKV": "files:test_restore", "CHK": "files:integrity",
    "OPT": "files:optimise_", "RET": "others:retention", "VIE": "others:vat_numbers", "RAT": "others:rates",
    "CLO": "others:close", "MAI": "mail:mail",
    **dict.fromkeys(("LIM", "STA", "RSK", "HLD", "LIA", "STD", "CRV"), "credit:task")}


def work_of(code: str) -> Callable[[Running], None]:
    """The work of a job."""
    module, _colon, name = _WORK[code].partition(":")
    found: Callable[[Running], None] = getattr(import_module(f"app.services.jobs.work_{module}"), name)
    return found


def _group(desk: Desk, found: Definition, beside: "With") -> Outcome[Ran]:
    """An automation group runs over its own steps and keeps its own log of them (REM-53)."""
    from app.services.automation import unattended

    outcome = unattended.start(desk, found.id, progress=beside.progress, ends=lambda: beside.ends)
    if outcome.value is None:
        return Outcome(None, outcome.problems)
    ran = outcome.value
    return Outcome(Ran(ran.run_id, found.job.code, ran.state, ran.done, ran.left_out, ran.failed, ran.problems))


def _strategy(desk: Desk, found: Definition, beside: "With") -> Outcome[Ran]:
    """A strategy runs when somebody said so (COL-49)."""
    from app.services.jobs.catalogue import STRATEGY_PREFIX
    from app.services.strategies import running

    outcome = running.run(desk, int(found.stored.removeprefix(STRATEGY_PREFIX)), progress=beside.progress)
    if outcome.value is None:
        return Outcome(None, outcome.problems)
    ran = outcome.value
    return Outcome(Ran(ran.run_id, found.job.code, ran.state, ran.done, ran.left_out, ran.failed, ran.problems))


WHOLE: Mapping[str, Callable[[Desk, Definition, "With"], Outcome[Ran]]] = {"REM": _group, "STR": _strategy}
"""Jobs that keep their runs themselves, in the same tables."""

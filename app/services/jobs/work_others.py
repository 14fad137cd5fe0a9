"""Jobs whose work is a service of another part: rates, VAT numbers, the close, retention, e-mail."""

from collections.abc import Callable
from typing import Any

from app.core.problems import Outcome, Problem, errors, information
from app.core.words import N_, declare
from app.services import rate_download
from app.services import vat_numbers as checking
from app.services.closing import daily as closing
from app.services.jobs.running import Running
from app.services.privacy import standing

declare({
    "RAT-fetched": N_("{count:rate was|rates were} taken over, {waiting:waits|wait} for somebody to confirm."),
    "VIE-asked": N_("{count:VAT number was|VAT numbers were} checked."),
    "CLO-done": N_("{count:close schedule is|close schedules are} up to date."),
    "RET-count": N_("The time to keep personal data has passed for {count:customer|customers}. Look at them under Privacy."),
})

TRANSIENT = frozenset({"RAT-006-failed", "ESL-023-unreachable"})
"""What another try may mend: the network or the other side does not answer (JOB-013)."""
OFF = frozenset({"RAT-006-off", "ESL-023-off"})
"""The part is switched off: nothing to do, and nothing wrong."""


def _taken(running: Running, outcome: Outcome[Any], words: Callable[[Any], Problem]) -> None:
    """What a service gave back, as the result of the run."""
    wrong = errors(outcome.problems)
    if outcome.value is not None:
        running.done += 1
        running.tell(words(outcome.value))
    elif wrong and wrong[0].code in OFF:
        running.left_out += 1
        running.tell(wrong[0])
    elif wrong:
        running.fail(wrong[0], transient=wrong[0].code in TRANSIENT)


def rates(running: Running) -> None:
    """Reference rates of every day since the last import; odd ones wait for somebody (RAT-003, 006)."""
    _taken(running, rate_download.download(running.desk),
           lambda got: information("RAT-fetched", count=got.imported, waiting=got.waiting))


def vat_numbers(running: Running) -> None:
    """VAT numbers that are due are asked for again (ESL-023)."""
    _taken(running, checking.check_due(running.desk, running.progress),
           lambda count: information("VIE-asked", count=count))


def close(running: Running) -> None:
    """The close schedule of the period that ended, and its tasks evaluated (CLS-022)."""
    _taken(running, closing.run(running.desk, running.progress),
           lambda count: information("CLO-done", count=count))


def retention(running: Running) -> None:
    """How many customers may be forgotten by now; a list, nothing more (AUD-045)."""
    count = len(standing.proposals(running.desk))
    running.done += 1
    running.tell(information("RET-count", count=count))

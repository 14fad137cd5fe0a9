"""Jobs about the file: the daily backup, its test restore, the proofs, statistics of the database and old job history."""

from sqlalchemy import delete, select

from app.core.facts import Term
from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.models.jobs import JobAttempt, JobDefinition, JobItem, JobRun
from app.queries.jobs import LEDGER
from app.rules.jobs import runs
from app.services import backups, proofs
from app.services.jobs.running import Running, Unit
from app.storage import optimise
from app.storage.unit_of_work import UnitOfWork

declare({
    "BKP-made": N_("Backed up and verified: {file}"),
    "BKP-fresh": N_("Nothing was written since the newest backup."),
    "BKV-none": N_("There is no backup to try. Make one under Backups."),
    "BKV-fine": N_("{file} was unpacked and every record of it proved."),
    "BKV-damaged": N_("The newest backup, {file}, is damaged: {detail}. Make a new one now; the newest that is good is {good}."),
    "BKV-nobody": N_("The folders of backups are known to the program only while it is open. Start the job there."),
    "CHK-fine": N_("{count:proof holds|proofs hold}."),
    "CHK-fault": N_("{title} does not hold. Open Verify to see why."),
    "CHK-trail": N_("The audit trail is broken at record {record}. Open Verify to see why."),
    "OPT-done": N_("{free} of {size} MB of the file are free; {runs:old run was|old runs were} removed from the history."),
})

_MB = 1_000_000
TRANSIENT = frozenset({"SAF-io", "SAF-018-busy", "SAF-018-named"})
"""What another try may mend: a folder on the network that is away, a file in use (JOB-013); a full disk is none of it."""
STRETCH = 5
"""So many old runs go in one transaction, each with all its records (JOB-011)."""


def backup_(running: Running) -> None:
    """A verified backup into the folders of the settings, when something was written since the last one (SAF-020…025)."""
    desk, own = running.desk, running.own
    if own is None:
        running.fail(error("BKV-nobody"))
        return
    if not backups.due(desk):
        running.tell(information("BKP-fresh"))
        return
    made = backups.make(desk, own, "daily", running.step)
    if made.value is None:
        running.fail(made.problems[0], transient=made.problems[0].code in TRANSIENT)
        return
    running.done += 1
    running.told.extend(made.value.problems)
    running.tell(information("BKP-made", file=made.value.path.name))


def test_restore(running: Running) -> None:
    """The newest backup is unpacked aside and proved in full (SAF-024)."""
    own = running.own
    if own is None:
        running.fail(error("BKV-nobody"))
        return
    tried = backups.try_newest(running.desk, own, running.step)
    if tried is None:
        running.fail(error("BKV-none"))
    elif tried.problem is None:
        running.done += 1
        running.tell(information("BKV-fine", file=tried.path.name))
    elif tried.problem.code != "SAF-024-damaged" or tried.good is None:
        running.fail(tried.problem)
    else:
        running.fail(error("BKV-damaged", file=tried.path.name, detail=tried.problem.saw["detail"], good=tried.good.name))


def integrity(running: Running) -> None:
    """All proofs, control totals, archive and the trail; a fault that puts the books in doubt stops writing (SAF-014)."""
    running.desk.file.crashed = False
    found = proofs.run(running.desk, running.step)
    wrong = [proof for proof in found if not proof.holds]
    running.done += len(found) - len(wrong)
    broken = proofs.chain(running.desk, running.step)
    if broken is not None:
        running.fail(error("CHK-trail", record=broken))
    elif wrong:
        running.fail(error("CHK-fault", title=Term(wrong[0].title)))
    else:
        running.tell(information("CHK-fine", count=len(found)))


def optimise_(running: Running) -> None:
    """Statistics for the database, and history that nobody has to keep any longer (JOB-024)."""
    optimise.analyse(running.desk.file)
    removed = forget_history(running)
    size, free = optimise.free_share(running.desk.file)
    running.done += 1
    running.tell(information("OPT-done", free=f"{free / _MB:.1f}", size=f"{size / _MB:.1f}", runs=removed))


def forget_history(running: Running) -> int:
    """Runs over 400 days old go with their attempts and records; those that touch the ledger stay (JOB-024).

    A key that keeps a thing from happening twice goes with its run: no job looks that far back.
    """
    desk, until = running.desk, runs.history_until(running.desk.clock.today())
    with desk.reading() as session:
        old = list(session.scalars(select(JobRun.id).join(JobDefinition, JobDefinition.id == JobRun.definition_id).where(
            JobRun.company_id == desk.company_id, JobRun.business_date < until, JobDefinition.code.not_in(LEDGER),
            JobRun.state.in_(("finished", "cancelled", "not_run", "error"))).order_by(JobRun.id)))

    def remove(part: list[int], uow: UnitOfWork) -> Problem | None:
        for table, column in ((JobItem, JobItem.run_id), (JobAttempt, JobAttempt.run_id), (JobRun, JobRun.id)):
            uow.session.execute(delete(table).where(column.in_(part)).execution_options(synchronize_session=False))
        return None

    for start in range(0, len(old), STRETCH):
        part = old[start:start + STRETCH]
        running.units([Unit(f"history/{running.run_id}/{start}", lambda uow, part=part: remove(part, uow))])  # type: ignore[misc]
    return len(old)

"""Whether a job that is due has anything to do: a part that is off, or has nothing in it, leaves no run behind (JOB-002)."""

from collections.abc import Callable, Mapping

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.models.archive import OutputItem
from app.models.credit_holds import ACTIVE_STATES, CreditHold
from app.models.interest import InterestTerms
from app.services import backup_passwords, backups, encryption, proofs
from app.services.credit_tasks.due import in_use
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.jobs.catalogue import CREDIT_TASKS
from app.services.jobs.definitions import Definition
from app.services.sales import daily
from app.settings import AGEING_DAILY, CREDIT_ENABLED, RATES_DOWNLOAD, ProgramSettings


def something(desk: Desk, found: Definition, own: ProgramSettings | None) -> bool:
    """Is there anything for a job to do when its time comes? Light enough to be asked each minute."""
    code = found.job.code
    if code == "BKP":
        return own is not None and backups.due_today(desk) and may_back_up(desk, own)
    if code == "BKV":
        return own is not None and backups.newest_moment(desk) is not None and may_back_up(desk, own)
    if code == "CHK":
        return desk.file.crashed or proofs.due(desk)
    if code == "RCI":
        return daily.is_due(desk)
    with desk.reading() as session:
        if code in CREDIT_TASKS:
            return _credit(session, desk, code)
        asked = _ASKED.get(code)
        return asked is None or asked(session, desk, found)


def may_back_up(desk: Desk, own: ProgramSettings) -> bool:
    """Without a question: backups have no password, it was entered, or the file is encrypted (SAF-029, 031)."""
    return encryption.is_encrypted(desk.file.target) or backup_passwords.was_entered(own)


def _credit(session: Session, desk: Desk, code: str) -> bool:
    """Credit management is on and has limits, policies or rules; holds to look at."""
    if not parameters(session, desk.company_id).get(CREDIT_ENABLED) or not in_use(session, desk):
        return False
    return code != "HLD" or _there(session, select(CreditHold.id).where(
        CreditHold.company_id == desk.company_id, CreditHold.state.in_(ACTIVE_STATES)))


def _there(session: Session, query: object) -> bool:
    return bool(session.scalar(select(exists(query))))  # type: ignore[arg-type]


def _ageing(session: Session, desk: Desk, _found: Definition) -> bool:
    return bool(parameters(session, desk.company_id).get(AGEING_DAILY))


def _rates(session: Session, desk: Desk, _found: Definition) -> bool:
    """The company lets rates be fetched (RAT-006)."""
    return bool(parameters(session, desk.company_id).get(RATES_DOWNLOAD))


def _interest(session: Session, desk: Desk, _found: Definition) -> bool:
    return _there(session, select(InterestTerms.id).where(InterestTerms.company_id == desk.company_id))


def _mail(session: Session, desk: Desk, found: Definition) -> bool:
    """Sending by itself is switched on (JOB-007) and an e-mail waits."""
    if not found.send:
        return False
    # The kinds of letters come with what writes them, which a start of the program does not need.
    from app.services.jobs.work_mail import waits

    return _there(session, select(OutputItem.id).where(waits(desk.company_id)))


_ASKED: Mapping[str, Callable[[Session, Desk, Definition], bool]] = {"AGE": _ageing, "INT": _interest, "MAI": _mail,
                                                                     "RAT": _rates}

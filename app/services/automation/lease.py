"""The lease of the one program that starts groups by itself, of all that are open at a server (JOB-003)."""

import os
import socket
from datetime import datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.jobs import SchedulerLease
from app.services.desk import Desk

LASTS = timedelta(seconds=60)
"""How long a program that says nothing any more keeps the others from starting jobs (JOB-003)."""
RENEWED = timedelta(seconds=15)
"""How often the program that runs the jobs says that it is there."""
KEPT: set[str] = set()
"""Files and databases whose lease this program keeps while it is open."""
AHEAD = timedelta(hours=1)
"""So far the clocks of two desks may differ; a lease that ends later still was written while a clock stood wrong (JOB-019)."""
_ONLY = 1
"""The id of the one lease."""


def _holder() -> str:
    return f"{socket.gethostname()}/{os.getpid()}"[:120]


def _holds(lease: SchedulerLease, now: datetime) -> bool:
    """Has its program said lately that it is there?"""
    return now < lease.expires_at <= now + LASTS + AHEAD


def take(desk: Desk) -> bool:
    """Take the lease unless another program has it; a locked row is one that another program is taking (JOB-003)."""
    try:
        with desk.writing("job.lease") as uow:
            session, now = uow.session, desk.clock.now()
            lease = session.scalars(select(SchedulerLease).with_for_update(skip_locked=True)).first()
            if lease is None and session.scalar(select(func.count()).select_from(SchedulerLease)):
                return False
            if lease is not None and lease.holder != _holder() and _holds(lease, now):
                return False
            if lease is None:
                lease = SchedulerLease(id=_ONLY)
                session.add(lease)
            lease.holder, lease.renewed_at, lease.expires_at = _holder(), now, now + LASTS
            return True
    except IntegrityError:
        return False


def keep(desk: Desk) -> bool:
    """Take the lease for as long as this program is open: what runs in between does not give it back (JOB-003)."""
    taken = take(desk)
    if taken:
        KEPT.add(str(desk.file.target))
    return taken


def let_go(desk: Desk) -> None:
    """The program closes the file: others may start jobs."""
    if str(desk.file.target) in KEPT:
        KEPT.discard(str(desk.file.target))
        give_back(desk)


def holder(desk: Desk) -> str:
    """The name of the computer whose program runs the jobs now; empty = nobody's."""
    with desk.reading() as session:
        lease = session.scalars(select(SchedulerLease)).first()
        return lease.holder.rpartition("/")[0] if lease is not None and _holds(lease, desk.clock.now()) else ""


def elsewhere(desk: Desk) -> str:
    """The computer whose program runs the jobs, when it is not this program; empty = none."""
    with desk.reading() as session:
        lease = session.scalars(select(SchedulerLease)).first()
        if lease is None or lease.holder == _holder() or not _holds(lease, desk.clock.now()):
            return ""
        return lease.holder.rpartition("/")[0]


def seen(desk: Desk) -> datetime | None:
    """The last moment a program noted while it ran jobs; None = never (JOB-019)."""
    with desk.reading() as session:
        return session.scalar(select(SchedulerLease.renewed_at))


def give_back(desk: Desk) -> None:
    """Others may start groups again, unless this program keeps the lease while it is open."""
    if str(desk.file.target) in KEPT:
        return
    with desk.writing("job.lease") as uow:
        for lease in uow.session.scalars(select(SchedulerLease).where(SchedulerLease.holder == _holder())):
            lease.expires_at = desk.clock.now()


def renew(session: Session, now: datetime) -> None:
    """The program still runs; without the lease nothing happens."""
    session.execute(update(SchedulerLease).where(SchedulerLease.holder == _holder()).values(
        renewed_at=now, expires_at=now + LASTS))

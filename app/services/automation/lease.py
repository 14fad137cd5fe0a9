"""The lease of the one program that starts groups by itself, of all that are open at a server (JOB-003)."""

import os
import socket
from datetime import datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.jobs import SchedulerLease
from app.services.desk import Desk

LASTS = timedelta(minutes=10)
"""How long a program that says nothing any more keeps the others from starting groups."""
_ONLY = 1
"""The id of the one lease."""


def _holder() -> str:
    return f"{socket.gethostname()}/{os.getpid()}"[:120]


def take(desk: Desk) -> bool:
    """Take the lease unless another program has it; a locked row is one that another program is taking (JOB-003)."""
    try:
        with desk.writing("job.lease") as uow:
            session, now = uow.session, desk.clock.now()
            lease = session.scalars(select(SchedulerLease).with_for_update(skip_locked=True)).first()
            if lease is None and session.scalar(select(func.count()).select_from(SchedulerLease)):
                return False
            if lease is not None and lease.holder != _holder() and lease.expires_at > now:
                return False
            if lease is None:
                lease = SchedulerLease(id=_ONLY)
                session.add(lease)
            lease.holder, lease.renewed_at, lease.expires_at = _holder(), now, now + LASTS
            return True
    except IntegrityError:
        return False


def give_back(desk: Desk) -> None:
    """Others may start groups again."""
    with desk.writing("job.lease") as uow:
        for lease in uow.session.scalars(select(SchedulerLease).where(SchedulerLease.holder == _holder())):
            lease.expires_at = desk.clock.now()


def renew(session: Session, now: datetime) -> None:
    """The program still runs; without the lease nothing happens."""
    session.execute(update(SchedulerLease).where(SchedulerLease.holder == _holder()).values(
        renewed_at=now, expires_at=now + LASTS))

"""Batch jobs: definitions, runs and the keys that keep a thing from happening twice (model 15.1)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Moment, day, facts, one_of

RUN_STATES = ("on_hold", "waiting", "ready", "executing", "finished", "error", "interrupted", "cancelling", "cancelled",
              "not_run")


class JobDefinition(Keyed, OfCompany, Versioned, Base):
    """A job with its parameters and schedule (JOB-001…007)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(20))
    parameters: Mapped[Any] = mapped_column(facts())
    schedule: Mapped[Any] = mapped_column(facts())
    enabled: Mapped[bool] = mapped_column(default=False)
    run_as_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class JobRun(Keyed, OfCompany, Base):
    """One run of a job."""

    audited = False
    definition_id: Mapped[int] = mapped_column(ForeignKey("job_definition.id"))
    business_date: Mapped[date] = mapped_column(day())
    state: Mapped[str] = mapped_column(one_of(RUN_STATES, "state"))
    item_errors: Mapped[bool] = mapped_column(default=False)
    checkpoint: Mapped[Any | None] = mapped_column(facts())
    started_at: Mapped[datetime | None] = mapped_column(Moment())
    ended_at: Mapped[datetime | None] = mapped_column(Moment())

"""Batch jobs: definitions, runs and the keys that keep a thing from happening twice (model 15.1)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, facts, one_of

RUN_STATES = ("on_hold", "waiting", "ready", "executing", "finished", "error", "interrupted", "cancelling", "cancelled",
              "not_run")
CATCH_UP = ("coalesce", "each", "latest", "fill")


class JobDefinition(Keyed, OfCompany, Versioned, Base):
    """A job with its parameters and schedule (JOB-001…007); `held` = why it waits for a person (JOB-006)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(20))
    parameters: Mapped[Any] = mapped_column(facts())
    schedule: Mapped[Any] = mapped_column(facts())
    starts_on: Mapped[date | None] = mapped_column(day())
    catch_up: Mapped[str] = mapped_column(one_of(CATCH_UP, "catch_up"), default="coalesce")
    retries: Mapped[int] = mapped_column(default=0)
    post_automatically: Mapped[bool] = mapped_column(default=False)
    send_automatically: Mapped[bool] = mapped_column(default=False)
    max_count: Mapped[int | None]
    max_amount: Mapped[int | None] = mapped_column(Minor())
    enabled: Mapped[bool] = mapped_column(default=False)
    run_as_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    held: Mapped[Any | None] = mapped_column(facts())


class JobRun(Keyed, OfCompany, Base):
    """One run of a job; `by_hand` = *Run now*, outside the schedule (JOB-022), `not_before` = when it is tried again (JOB-013).

    `told` = why it did not run, or what went wrong (JOB-023).
    """

    audited = False
    __table_args__ = (Index("ix_job_run_definition_id", "definition_id", "business_date"),
                      Index("ix_job_run_state", "company_id", "state"))
    definition_id: Mapped[int] = mapped_column(ForeignKey("job_definition.id"))
    business_date: Mapped[date] = mapped_column(day())
    state: Mapped[str] = mapped_column(one_of(RUN_STATES, "state"))
    item_errors: Mapped[bool] = mapped_column(default=False)
    acknowledged: Mapped[Any | None] = mapped_column(facts())
    checkpoint: Mapped[Any | None] = mapped_column(facts())
    started_at: Mapped[datetime | None] = mapped_column(Moment())
    ended_at: Mapped[datetime | None] = mapped_column(Moment())
    by_hand: Mapped[bool] = mapped_column(default=False)
    not_before: Mapped[datetime | None] = mapped_column(Moment())
    told: Mapped[Any | None] = mapped_column(facts())


class JobAttempt(Keyed, OfCompany, Base):
    """One try at a run (JOB-010…015); never changed, deleted when its time is over (JOB-024)."""

    guard = "unchanged"
    __table_args__ = (UniqueConstraint("run_id", "no"),)
    run_id: Mapped[int] = mapped_column(ForeignKey("job_run.id"))
    no: Mapped[int]
    started_at: Mapped[datetime] = mapped_column(Moment())
    ended_at: Mapped[datetime] = mapped_column(Moment())
    outcome: Mapped[str] = mapped_column(String(20))
    message: Mapped[str | None] = mapped_column(String(250))


class JobItem(Keyed, OfCompany, Base):
    """One thing a job did or left out; its key keeps the thing from happening twice. Deleted when its time is over (JOB-024)."""

    guard = "unchanged"
    __table_args__ = (UniqueConstraint("company_id", "job_code", "key"),)
    run_id: Mapped[int] = mapped_column(ForeignKey("job_run.id"), index=True)
    job_code: Mapped[str] = mapped_column(String(20))
    key: Mapped[str] = mapped_column(String(100))
    outcome: Mapped[str] = mapped_column(one_of(("done", "skipped", "failed", "left_out"), "outcome"))
    facts: Mapped[Any | None] = mapped_column(facts())
    document_table: Mapped[str | None] = mapped_column(String(40))
    document_id: Mapped[int | None]


class SchedulerLease(Keyed, Base):
    """Which program runs the jobs; one row (JOB-003)."""

    audited = False
    holder: Mapped[str] = mapped_column(String(120))
    renewed_at: Mapped[datetime] = mapped_column(Moment())
    expires_at: Mapped[datetime] = mapped_column(Moment())

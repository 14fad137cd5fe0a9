"""The close: templates, schedules, what was evaluated, accepted and signed, the lock, re-openings (model 14, CLS-020…073)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.core.enums import Module
from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, facts, one_of, word

Words = dict[str, str]
KINDS = ("month", "quarter", "year")
AREAS = ("sales", "receivables", "bills", "collections", "ledger", "tax", "system")
STATUSES = ("not_applicable", "done", "open", "running", "error")
LEAST_COMMENT = 10
"""An acceptance and a re-opening are explained in at least so many characters (CLS-032, 060)."""


class CloseTemplate(Keyed, OfCompany, Versioned, Base):
    """What a close consists of (CLS-020); `delivered` ones cannot be deleted, `calendar_id` shifts the due days (CLS-023)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())
    kind: Mapped[str] = mapped_column(one_of(KINDS, "kind"))
    delivered: Mapped[bool] = mapped_column(default=False)
    calendar_id: Mapped[int | None] = mapped_column(ForeignKey("work_calendar.id"))
    active: Mapped[bool] = mapped_column(default=True)


class CloseTemplateTask(Keyed, Base):
    """A task of a template; `due_days` from the last day of the period, negative = before; `due_time` local, `hh:mm`."""

    __table_args__ = (UniqueConstraint("template_id", "code"),)
    template_id: Mapped[int] = mapped_column(ForeignKey("close_template.id", ondelete="CASCADE"))
    code: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    area: Mapped[str] = mapped_column(one_of(AREAS, "area"))
    names: Mapped[Words] = mapped_column(facts())
    due_days: Mapped[int] = mapped_column(default=0)
    due_time: Mapped[str] = mapped_column(String(5), default="17:00")
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    hard: Mapped[bool] = mapped_column(default=False)
    signoff_required: Mapped[bool] = mapped_column(default=False)
    four_eyes: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)
    parameters: Mapped[Any | None] = mapped_column(facts())
    page: Mapped[str | None] = mapped_column(String(60))


class TaskDependency(Keyed, Base):
    """A task of a template waits for another of the same template; never in a circle (CLS-036)."""

    __table_args__ = (UniqueConstraint("task_id", "needs_id"), CheckConstraint("task_id <> needs_id", name="other"))
    task_id: Mapped[int] = mapped_column(ForeignKey("close_template_task.id", ondelete="CASCADE"))
    needs_id: Mapped[int] = mapped_column(ForeignKey("close_template_task.id", ondelete="CASCADE"))


class CloseSchedule(Keyed, OfCompany, Versioned, Base):
    """A template at work for one period (CLS-021); `period_id` = the last period of a quarter or year.

    Locked = its tasks are frozen (CLS-071); only `state` may move then: a period that is opened again opens its schedule.
    """

    guard = "final_once_posted"
    open_states = ("open",)
    frozen = ("template_id", "period_id", "kind", "start", "end")
    __table_args__ = (UniqueConstraint("company_id", "period_id", "kind"),)
    template_id: Mapped[int] = mapped_column(ForeignKey("close_template.id"))
    period_id: Mapped[int] = mapped_column(ForeignKey("fiscal_period.id"))
    kind: Mapped[str] = mapped_column(one_of(KINDS, "kind"))
    start: Mapped[date] = mapped_column(day())
    end: Mapped[date] = mapped_column(day())
    state: Mapped[str] = mapped_column(one_of(("open", "locked"), "state"), default="open")


class CloseTask(Keyed, Base):
    """A task of a schedule, as the template said when it was made; `needs` = codes of tasks that come first.

    `done_by_hand` = a free task that a person ticks (CLS-025).
    """

    guard_parent = ("schedule_id", "close_schedule")
    __table_args__ = (UniqueConstraint("schedule_id", "code"),)
    schedule_id: Mapped[int] = mapped_column(ForeignKey("close_schedule.id", ondelete="CASCADE"))
    code: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    area: Mapped[str] = mapped_column(one_of(AREAS, "area"))
    names: Mapped[Words] = mapped_column(facts())
    due: Mapped[datetime] = mapped_column(Moment())
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    hard: Mapped[bool] = mapped_column(default=False)
    signoff_required: Mapped[bool] = mapped_column(default=False)
    four_eyes: Mapped[bool] = mapped_column(default=False)
    parameters: Mapped[Any | None] = mapped_column(facts())
    page: Mapped[str | None] = mapped_column(String(60))
    needs: Mapped[list[str]] = mapped_column(facts())
    done_by_hand: Mapped[bool] = mapped_column(default=False)
    done_at: Mapped[datetime | None] = mapped_column(Moment())
    done_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class CloseEvaluation(OfCompany, Base):
    """What a task came to at its last evaluation (CLS-030, 031); a cache, also after the lock. `amount` minor units.

    `keys` = what is outstanding, `keys_hash` = SHA-256 of them sorted; `last_by_id` = who posted or ran last what the task
    looks at (four eyes, CLS-033).
    """

    audited = False
    task_id: Mapped[int] = mapped_column(ForeignKey("close_task.id", ondelete="CASCADE"), primary_key=True)
    status: Mapped[str] = mapped_column(one_of(STATUSES, "status"))
    count: Mapped[int] = mapped_column(default=0)
    amount: Mapped[int | None] = mapped_column(Minor())
    keys_hash: Mapped[str] = mapped_column(String(64))
    keys: Mapped[list[str]] = mapped_column(facts())
    evaluated_at: Mapped[datetime] = mapped_column(Moment())
    note: Mapped[Any | None] = mapped_column(facts())
    last_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class CloseAcceptance(Keyed, OfCompany, Base):
    """What a soft task left open was accepted, and why (CLS-032); `amount` minor units."""

    guard = "final"
    __table_args__ = (CheckConstraint(f"length(comment) >= {LEAST_COMMENT}", name="comment"),)
    task_id: Mapped[int] = mapped_column(ForeignKey("close_task.id"), index=True)
    keys: Mapped[list[str]] = mapped_column(facts())
    count: Mapped[int]
    amount: Mapped[int | None] = mapped_column(Minor())
    comment: Mapped[str] = mapped_column(String(500))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class CloseSignoff(Keyed, OfCompany, Base):
    """A person signed a task off, or withdrew what was signed (CLS-033, 034); `amount` minor units."""

    guard = "final"
    __table_args__ = (UniqueConstraint("withdraws_id"),)
    task_id: Mapped[int] = mapped_column(ForeignKey("close_task.id"), index=True)
    status: Mapped[str] = mapped_column(String(20))
    count: Mapped[int]
    amount: Mapped[int | None] = mapped_column(Minor())
    keys_hash: Mapped[str] = mapped_column(String(64))
    evaluated_at: Mapped[datetime] = mapped_column(Moment())
    comment: Mapped[str] = mapped_column(String(500), default="")
    withdraws_id: Mapped[int | None] = mapped_column(ForeignKey("close_signoff.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class CloseRecord(Keyed, OfCompany, Base):
    """A lock (CLS-070): what was counted, the hashes of the tasks, and where the audit trail stood; `no` counts per schedule."""

    guard = "final"
    __table_args__ = (UniqueConstraint("schedule_id", "no"),)
    schedule_id: Mapped[int] = mapped_column(ForeignKey("close_schedule.id"))
    no: Mapped[int] = mapped_column(default=1)
    counts: Mapped[Any] = mapped_column(facts())
    hashes: Mapped[Any] = mapped_column(facts())
    anchor_id: Mapped[int] = mapped_column(ForeignKey("audit_anchor.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class CloseCarryOver(Keyed, Base):
    """What the period before left open (CLS-064); `key` empty = the whole task, `age` in periods, `amount` minor units."""

    guard_parent = ("task_id", "close_task")
    audited = False
    __table_args__ = (UniqueConstraint("task_id", "key"),)
    task_id: Mapped[int] = mapped_column(ForeignKey("close_task.id", ondelete="CASCADE"))
    key: Mapped[str] = mapped_column(String(120), default="")
    label: Mapped[str] = mapped_column(String(120), default="")
    origin_period_id: Mapped[int] = mapped_column(ForeignKey("fiscal_period.id"))
    amount: Mapped[int | None] = mapped_column(Minor())
    comment: Mapped[str] = mapped_column(String(500), default="")
    age: Mapped[int] = mapped_column(default=1)


class PeriodReopening(Keyed, OfCompany, Base):
    """A period on hold that was opened again, whole or for one module (CLS-060); `number` is given per company, `RO-0001`.

    `relock_at` = when the program puts it on hold again by itself; `backup_id` = the copy made before.
    """

    guard = "final"
    __table_args__ = (UniqueConstraint("company_id", "number"), CheckConstraint(f"length(text) >= {LEAST_COMMENT}", name="text"))
    number: Mapped[str] = mapped_column(String(20))
    period_id: Mapped[int] = mapped_column(ForeignKey("fiscal_period.id"), index=True)
    module: Mapped[Module | None] = mapped_column(word(Module, "module"))
    reason_id: Mapped[int] = mapped_column(ForeignKey("reason_code.id"))
    text: Mapped[str] = mapped_column(String(250))
    relock_at: Mapped[datetime | None] = mapped_column(Moment())
    backup_id: Mapped[int | None] = mapped_column(ForeignKey("backup_record.id"))
    consequences: Mapped[Any | None] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class PeriodRelock(Keyed, OfCompany, Base):
    """The end of a re-opening: the period was put on hold again, by a person or, `automatic`, when its time had come."""

    guard = "final"
    __table_args__ = (UniqueConstraint("reopening_id"),)
    reopening_id: Mapped[int] = mapped_column(ForeignKey("period_reopening.id"))
    automatic: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class ReopenedVoucher(Keyed, OfCompany, Base):
    """A voucher that was posted into a period while it was open again (CLS-061)."""

    guard = "final"
    audited = False
    __table_args__ = (UniqueConstraint("voucher_id"), Index("ix_reopened_voucher_reopening_id", "reopening_id"))
    reopening_id: Mapped[int] = mapped_column(ForeignKey("period_reopening.id"))
    voucher_id: Mapped[int] = mapped_column(ForeignKey("voucher.id"))

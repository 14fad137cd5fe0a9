"""The declarative base: naming convention, integer keys, and what every table carries (model 1.1 and 1.3)."""

import re
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Integer, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


def snake(name: str) -> str:
    """`CustomerLedgerEntry` -> `customer_ledger_entry`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


class Base(DeclarativeBase):
    """Every table: its name is the class in snake case.

    `guard` says which trigger of model 2.7 protects it: `"final"` refuses every UPDATE and DELETE.
    `final_once_posted` refuses both as soon as `state` is none of `open_states`; `guard_parent` = (foreign key, parent table)
    refuses them for lines of such a parent or of a line of one, several = any of them; `frozen` names the columns that are
    meant where the others may still change.
    `kept_once_posted` refuses only the DELETE then, `unchanged` refuses every UPDATE and no DELETE.
    `erasure_door` lets through one UPDATE that empties the `erasable` columns.
    `audited` = False for caches and drafts, whose field changes are not recorded.
    """

    metadata = MetaData(naming_convention=NAMING)
    guard: ClassVar[str | None] = None
    open_states: ClassVar[tuple[str, ...]] = ("draft",)
    guard_parent: ClassVar[tuple[str, str] | tuple[tuple[str, str], ...] | None] = None
    frozen: ClassVar[tuple[str, ...]] = ()
    erasable: ClassVar[tuple[str, ...]] = ()
    audited: ClassVar[bool] = True

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805
        return snake(cls.__name__)

    def __repr__(self) -> str:
        identity = getattr(self, "id", None)
        return f"<{type(self).__name__} {identity}>"


class Keyed:
    """An integer primary key."""

    id: Mapped[int] = mapped_column(Integer, primary_key=True)


class OfCompany:
    """Belongs to one company."""

    @declared_attr
    def company_id(cls) -> Mapped[int]:  # noqa: N805
        return mapped_column(ForeignKey("company.id", ondelete="RESTRICT"), nullable=False)


class Versioned:
    """Master data, set-up rows and drafts: a stale save raises `StaleDataError` (CLW-006)."""

    version: Mapped[int] = mapped_column(Integer, nullable=False, default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        return {"version_id_col": cls.version}

"""Steps that bring a company file of an older program up to date: numbered, forward only (SAF-033).

A step is a `Revision` appended to `REVISIONS`; `engine.SCHEMA_VERSION` is raised with it, and the schema of the version
before is frozen under `tests/data/schema` so that a test can walk the whole way. Guards are taken away before the first
step and put back from the models after the last one, in the same transaction.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.storage.migrations import version_2, version_3, version_4, version_5, version_6, version_7, version_8


@dataclass(frozen=True, slots=True)
class Revision:
    """One step to schema version `number`; `upgrade` gets Alembic's operations, batch mode included."""

    number: int
    title: str
    upgrade: Callable[[Any], None]


REVISIONS: tuple[Revision, ...] = (Revision(2, version_2.TITLE, version_2.upgrade),
                                   Revision(3, version_3.TITLE, version_3.upgrade),
                                   Revision(4, version_4.TITLE, version_4.upgrade),
                                   Revision(5, version_5.TITLE, version_5.upgrade),
                                   Revision(6, version_6.TITLE, version_6.upgrade),
                                   Revision(7, version_7.TITLE, version_7.upgrade),
                                   Revision(8, version_8.TITLE, version_8.upgrade))
"""All steps, in order; version 1 is what the first release created."""

"""Version 7: the close, revaluation, EU sales lists, exports; statements frozen beside this module, one set per database."""

from pathlib import Path
from typing import Any

TITLE = "The close"


def upgrade(op: Any) -> None:
    """Make the tables of the close, and give runs of jobs, notes, customers and archived documents the columns they need."""
    frozen = Path(__file__).with_name(f"version_7_{op.get_context().dialect.name}.sql")
    for statement in frozen.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)

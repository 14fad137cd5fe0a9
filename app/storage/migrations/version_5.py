"""Version 5: credit limits, blocking rules, holds, scores; statements frozen beside this module, one set per database."""

from pathlib import Path
from typing import Any

TITLE = "Credit management"


def upgrade(op: Any) -> None:
    """Make the tables of credit management, and give customers and orders the columns it needs."""
    frozen = Path(__file__).with_name(f"version_5_{op.get_context().dialect.name}.sql")
    for statement in frozen.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)

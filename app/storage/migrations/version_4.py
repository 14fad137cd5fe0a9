"""Version 4: payments, marks, bank statements, the cash desk; statements frozen beside this module, one set per database."""

from pathlib import Path
from typing import Any

TITLE = "Payments and bank statements"


def upgrade(op: Any) -> None:
    """Make the tables of payments and banks, and rebuild the ten tables that gained columns."""
    frozen = Path(__file__).with_name(f"version_4_{op.get_context().dialect.name}.sql")
    for statement in frozen.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)

"""Version 8: registration numbers of the company are as long as those of customers; a court and its HRB number need the room."""

from pathlib import Path
from typing import Any

TITLE = "Registration numbers of a company"


def upgrade(op: Any) -> None:
    """Widen `company_registration.value` from 20 to 40 characters, which SQLite does by laying the table out anew."""
    frozen = Path(__file__).with_name(f"version_8_{op.get_context().dialect.name}.sql")
    for statement in frozen.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)

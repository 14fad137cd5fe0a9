"""Version 6: notes, pools, promises, strategies, agencies; statements frozen beside this module, one set per database."""

from pathlib import Path
from typing import Any

TITLE = "Collections"


def upgrade(op: Any) -> None:
    """Make the tables of collections, and give terms, entries and customers the columns they need."""
    frozen = Path(__file__).with_name(f"version_6_{op.get_context().dialect.name}.sql")
    for statement in frozen.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)

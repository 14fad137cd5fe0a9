"""Version 3: products, charges, sales orders, invoices; statements frozen beside this module, one set per database."""

from pathlib import Path
from typing import Any

TITLE = "Products, sales orders and invoices"


def upgrade(op: Any) -> None:
    """Make the tables of sales documents, and rebuild the three tables that gained columns."""
    frozen = Path(__file__).with_name(f"version_3_{op.get_context().dialect.name}.sql")
    for statement in frozen.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)

"""The whole audit trail as a list: when, who, what, which record and field, old and new, why (AUD-013, CLW-021)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Dialect, Select, String, case, func, or_, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator

from app.core.enums import Source
from app.core.words import N_
from app.models.audit import AuditPayload, AuditRecord
from app.queries.listing import Column, Listing, ListQuery

VERBS: Mapping[str, str] = {
    "create": N_("Added"), "update": N_("Changed"), "delete": N_("Removed"), "voucher.post": N_("Posted"),
    "reminder.issue": N_("Reminder issued"), "reminder.cancel": N_("Reminder cancelled"), "period.status": N_("Period status"),
    "period.access": N_("Module access"), "import.run": N_("Imported"), "rate.import": N_("Rates imported"),
    "law.import": N_("Statutory rates imported"), "customer.merged": N_("Customers merged"),
    "company_file.check": N_("File checked"), "company_file.restore": N_("Backup restored"),
    "company_file.package": N_("Copied to a new computer"), "company_file.moved": N_("Moved to a server"),
    "letter.archive": N_("Letter kept"), "letter.duplicate": N_("Duplicate made")}
"""What was done; the trail keeps other actions under their own names."""
SOURCES: Mapping[Any, str] = {Source.WINDOW: N_("Window"), Source.IMPORT: N_("Import"), Source.JOB: N_("Job"),
                              Source.CLI: N_("Command line")}


class _Day(TypeDecorator[date]):
    """The first ten characters of a moment."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """As the trail keeps it."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """A day again."""
        return None if value is None else date.fromisoformat(value)


class _Part(FunctionElement[str]):
    """A text out of a payload: `_Part(content, name)`."""

    type = String()
    inherit_cache = True


@compiles(_Part, "sqlite")
def _on_sqlite(element: _Part, compiler: Any, **more: Any) -> str:
    content, name = list(element.clauses)
    return f"json_extract({compiler.process(content, **more)}, '$.' || {compiler.process(name, **more)})"


@compiles(_Part, "postgresql")
def _on_postgres(element: _Part, compiler: Any, **more: Any) -> str:
    content, name = list(element.clauses)
    return f"(cast({compiler.process(content, **more)} as json) ->> {compiler.process(name, **more)})"


def _part(name: str) -> Any:
    """A field of the payload; an erased payload has none (AUD-046)."""
    return _Part(AuditPayload.content, type_coerce(name, String))


def _verb() -> Any:
    """What was done to the row, or the name of the event."""
    action = AuditRecord.action
    return case(*((action.endswith(f".{verb}", autoescape=True), verb) for verb in ("create", "update", "delete")), else_=action)


def change_log(tables: Mapping[str, str], captions: Mapping[str, str]) -> Listing:
    """Every record of the trail about the company or about all; who knows English names of tables and fields gives them."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return (chosen.select_from(AuditRecord).join(AuditPayload, AuditPayload.id == AuditRecord.payload_id)
                .where(or_(AuditRecord.company_id == query.company_id, AuditRecord.company_id.is_(None))))

    at = AuditRecord.at
    return Listing("change_log", N_("Change log"), AuditRecord.id, (
        Column("seq", N_("No."), "int", AuditRecord.seq, 70),
        Column("day", N_("Date (UTC)"), "date", type_coerce(func.substr(type_coerce(at, String), 1, 10), _Day()), 104),
        Column("time", N_("Time (UTC)"), "text", func.substr(type_coerce(at, String), 12, 8), 84, sought=False),
        Column("user", N_("User"), "text", AuditRecord.user_name, 130, searchable=True),
        Column("action", N_("Action"), "text", _verb(), 110, names=VERBS),
        Column("entity", N_("Record"), "text", AuditRecord.entity_table, 140, names=tables),
        Column("key", N_("Number or code"), "text", AuditRecord.key, 110, searchable=True),
        Column("field", N_("Field"), "text", _part("field"), 130, names=captions),
        Column("old", N_("Old value"), "text", case((_verb() == "update", _part("old")), else_=None), 130),
        Column("new", N_("New value"), "text", case((_verb() == "update", _part("new")), else_=None), 120, stretch=True),
        Column("reason", N_("Reason"), "text", _part("reason"), 130),
        Column("source", N_("Source"), "text", AuditRecord.source, 90, names=SOURCES, hidden=True),
        Column("computer", N_("Computer"), "text", AuditRecord.computer, 110, hidden=True),
        Column("account", N_("System user"), "text", AuditRecord.os_user, 100, hidden=True),
        Column("version", N_("Program version"), "text", AuditRecord.program_version, 90, hidden=True),
        Column("run", N_("Run"), "text", AuditRecord.correlation, 120, hidden=True),
    ), source, (("seq", True),), frozenset({"audit_record"}))

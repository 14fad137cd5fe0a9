"""The whole audit trail as a list: when, who, what, which record and field, old and new, why (AUD-013, CLW-021)."""

import json
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Dialect, Select, String, and_, case, func, or_, select, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator

from app.core.enums import Source
from app.core.words import N_
from app.models.audit import AuditPayload, AuditRecord
from app.models.company import Company
from app.queries.listing import Column, Listing, ListQuery
from app.queries.trail_values import Ref, Say, Told, called, plain, tell

VERBS: Mapping[str, str] = {
    "create": N_("Added"), "update": N_("Changed"), "delete": N_("Removed"), "voucher.post": N_("Posted"),
    "reminder.issue": N_("Reminder issued"), "reminder.cancel": N_("Reminder cancelled"), "period.status": N_("Period status"),
    "period.access": N_("Module access"), "import.run": N_("Imported"), "rate.import": N_("Rates imported"),
    "law.import": N_("Statutory rates imported"), "customer.merged": N_("Customers merged"),
    "company_file.check": N_("File checked"), "company_file.restore": N_("Backup restored"),
    "company_file.encrypt": N_("File encrypted"), "company_file.decrypt": N_("Encryption taken off"),
    "company_file.key": N_("Password or recovery code changed"),
    "company_file.package": N_("Copied to a new computer"), "company_file.moved": N_("Moved to a server"),
    "letter.archive": N_("Letter kept"), "letter.duplicate": N_("Duplicate made"), "user.sign_in": N_("Signed in"),
    "user.sign_in_failed": N_("Wrong password"), "user.sign_out": N_("Signed out"), "user.lock": N_("Locked"),
    "user.unlock": N_("Unlocked"),
    "accountant.export": N_("Exported for the accountant"), "accountant.export_again": N_("Export written again"),
    "privacy.erase": N_("Erased for privacy"), "privacy.export": N_("Data of one person exported"),
    "privacy.report": N_("Report of an erasure opened"), "close.lock": N_("Period locked"),
    "revaluation.post": N_("Revaluation posted"), "revaluation.reverse": N_("Revaluation reversed"),
    "vat_period.file": N_("VAT return filed"), "vat_period.reopen": N_("VAT period reopened"),
    "eu_sales_list.recheck": N_("EU sales list checked again"), "rate.enter": N_("Exchange rate entered"),
    "law.value": N_("Statutory rate entered"), "job.acknowledge": N_("Error of a job acknowledged"),
    "invoice.post": N_("Invoice posted"), "invoice.cancel": N_("Invoice cancelled"), "journal.post": N_("Journal posted"),
    "payment_journal.post": N_("Payment journal posted"), "refund.post": N_("Refund posted"),
    "write_off.post": N_("Write-off posted"), "interest.issue": N_("Interest note issued"),
    "interest.cancel": N_("Interest note cancelled"), "payment.cancel": N_("Payment cancelled")}
"""What was done; the trail keeps other actions under their own names."""
SOURCES: Mapping[Any, str] = {Source.WINDOW: N_("Window"), Source.IMPORT: N_("Import"), Source.JOB: N_("Job"),
                              Source.CLI: N_("Command line")}

_RECKONED = frozenset({"time", "called", "old", "new"})
_TELLING = {"role_permission": "permission", "role_member": "user_id"}
"""Rows of two links, told by what they give to whom when they come or go."""
_CHUNK = 900
_STORED = "%Y-%m-%dT%H:%M:%S.%fZ"


class _LocalDay(TypeDecorator[date]):
    """A moment of the trail as the day it is at the reader's desk; a day is asked for from its midnight to the next."""

    impl = String(27)
    cache_ok = True

    class Comparator(TypeDecorator.Comparator[date]):
        """Days compared with moments."""

        def operate(self, op: Any, *other: Any, **more: Any) -> Any:
            """Equal, before and after mean the whole day."""
            if op not in _WHOLE_DAYS or not isinstance(other[0], date):
                return super().operate(op, *other, **more)
            return _WHOLE_DAYS[op](type_coerce(self.expr, String), _midnight(other[0]), _midnight(other[0] + timedelta(1)))

    comparator_factory = Comparator

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """The day at the reader's desk."""
        return None if value is None else _here(value).date()


_WHOLE_DAYS: Mapping[Any, Callable[[Any, str, str], Any]] = {
    operator.eq: lambda at, start, end: and_(at >= start, at < end),
    operator.ne: lambda at, start, end: or_(at < start, at >= end),
    operator.lt: lambda at, start, end: at < start, operator.ge: lambda at, start, end: at >= start,
    operator.gt: lambda at, start, end: at >= end, operator.le: lambda at, start, end: at < end}


def _midnight(day: date) -> str:
    """The beginning of a day at the reader's desk, as the trail keeps moments."""
    return datetime.combine(day, time.min).astimezone(UTC).strftime(_STORED)


def _here(moment: str) -> datetime:
    """A stored moment at the reader's desk."""
    return datetime.strptime(moment, _STORED).replace(tzinfo=UTC).astimezone()


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


def _holding(word: str) -> ColumnElement[bool]:
    """The word in what a field was or became, as it is stored."""
    pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    texts = (_part("old"), _part("new"))
    return and_(_verb() == "update", or_(*(func.lower(text).like(pattern, escape="\\") for text in texts)))


@dataclass(frozen=True)
class Trail(Listing):
    """The trail with its records and values in words, looked up for the rows that are shown only."""

    say: Say = plain
    language: str = "en"

    def found(self, session: Session, query: ListQuery, keys: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """The shown values: the time of day here, what the record is called, old and new as the program says them."""
        rows = super().found(session, query, keys)
        told = self._told(session, query.company_id, list(rows))
        places = [n for n, column in enumerate(self.columns) if column.name in _RECKONED]
        for key, values in rows.items():
            shown = list(values)
            for place in places:
                shown[place] = told[key][self.columns[place].name]
            rows[key] = tuple(shown)
        return rows

    def _told(self, session: Session, company_id: int, keys: Sequence[int]) -> dict[int, dict[str, str]]:
        """What is reckoned for some records, by column."""
        chosen = select(AuditRecord, AuditPayload.content).join(AuditPayload, AuditPayload.id == AuditRecord.payload_id)
        lines = [(record, json.loads(content or "{}")) for start in range(0, len(keys), _CHUNK) for record, content in
                 session.execute(chosen.where(AuditRecord.id.in_(keys[start:start + _CHUNK])))]
        names = called(session, {_ref(r) for r, _payload in lines} | {_head(r, p) for r, p in lines}, self.language)
        accounting = session.scalars(select(Company.accounting_currency).where(Company.id == company_id)).one()
        changes = [(r, str(p["field"]), name, p.get(name)) for r, p in lines
                   if r.action.endswith(".update") and "field" in p for name in ("old", "new")]
        changes += [(r, field, name, p[name][field]) for r, p in lines if (field := _TELLING.get(r.entity_table))
                    for name in ("old", "new") if isinstance(p.get(name), dict) and field in p[name]]
        told = tell(session, [(_ref(r), field, value) for r, field, _name, value in changes], accounting, self.language)
        said = {(r.id, name): self.say(each) for (r, _field, name, _value), each in zip(changes, told, strict=True)}
        return {r.id: {"time": f"{r.at.astimezone():%H:%M:%S}", "called": self._called(r, p, names),
                       "old": said.get((r.id, "old"), ""), "new": said.get((r.id, "new"), "")} for r, p in lines}

    def _called(self, record: AuditRecord, payload: Mapping[str, Any], names: Mapping[Ref, str]) -> str:
        """Number and name; a permission whose limit changed is named behind its role."""
        found = names.get(_ref(record)) or names.get(_head(record, payload)) or _key(record)
        if record.entity_table != "role_permission" or "field" not in payload:
            return found
        return f"{found}: {self.say(Told('role_permission', 'permission', 'text', record.key))}"


def _head(record: AuditRecord, payload: Mapping[str, Any]) -> Ref:
    """The role of a membership or a permission that is gone; else the record itself."""
    old = payload.get("old")
    gone = record.entity_table in _TELLING and isinstance(old, dict)
    return ("role", old.get("role_id")) if gone and old is not None else _ref(record)


def _ref(record: AuditRecord) -> Ref:
    return record.entity_table, record.entity_id


def _key(record: AuditRecord) -> str:
    """What the trail calls the record, unless that is only the number of its row."""
    return "" if record.key == str(record.entity_id) else record.key


def change_log(tables: Mapping[str, str], captions: Mapping[str, str], say: Say = plain, language: str = "en") -> Trail:
    """Every record of the trail about the company or about all; who knows English names of tables and fields gives them.

    `say` turns a stored value into the reader's words; names by language are given in `language`.
    """

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return (chosen.select_from(AuditRecord).outerjoin(AuditPayload, AuditPayload.id == AuditRecord.payload_id)
                .where(or_(AuditRecord.company_id == query.company_id, AuditRecord.company_id.is_(None))))

    return Trail("change_log", N_("Change log"), AuditRecord.id, (
        Column("seq", N_("No."), "int", AuditRecord.seq, 70),
        Column("day", N_("Date"), "date", type_coerce(AuditRecord.at, _LocalDay()), 96),
        Column("time", N_("Time"), "text", None, 76),
        Column("user", N_("User"), "text", AuditRecord.user_name, 130, searchable=True),
        Column("action", N_("Action"), "text", _verb(), 110, names=VERBS),
        Column("entity", N_("Record"), "text", AuditRecord.entity_table, 140, names=tables),
        Column("called", N_("Number and name"), "text", None, 190),
        Column("key", N_("Number or code"), "text", AuditRecord.key, 110, searchable=True, hidden=True),
        Column("field", N_("Field"), "text", _part("field"), 130, names=captions),
        Column("old", N_("Old value"), "text", None, 130),
        Column("new", N_("New value"), "text", None, 120, stretch=True),
        Column("reason", N_("Reason"), "text", _part("reason"), 130),
        Column("acting", N_("Role"), "text", _part("acting"), 90, hidden=True),
        Column("source", N_("Source"), "text", AuditRecord.source, 90, names=SOURCES, hidden=True),
        Column("computer", N_("Computer"), "text", AuditRecord.computer, 110, hidden=True),
        Column("account", N_("System user"), "text", AuditRecord.os_user, 100, hidden=True),
        Column("version", N_("Program version"), "text", AuditRecord.program_version, 90, hidden=True),
        Column("run", N_("Run"), "text", AuditRecord.correlation, 120, hidden=True),
    ), source, (("seq", True),), frozenset({"audit_record"}), finders=(_holding,), say=say, language=language)

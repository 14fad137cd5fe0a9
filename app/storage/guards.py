"""Posted is final: the database itself refuses changes, made for SQLite and PostgreSQL from what the models say (model 2.7)."""

from collections.abc import Iterator

from sqlalchemy import JSON, event
from sqlalchemy.engine import Connection
from sqlalchemy.schema import MetaData

from app.models.base import Base

_PG_REFUSE = """
create or replace function tegoed_refuse() returns trigger language plpgsql as $$
begin raise exception 'final rows: %', tg_table_name; end $$
"""


def _classes() -> Iterator[type[Base]]:
    """Every mapped class."""
    for mapper in Base.registry.mappers:
        yield mapper.class_


def _condition(cls: type[Base]) -> str | None:
    """When a row is final; `true` = always, None = the class has no guard."""
    if cls.guard in ("final", "unchanged"):
        return "true"
    if cls.guard in ("final_once_posted", "kept_once_posted"):
        return f"OLD.state {_not_open(cls)}"
    if cls.guard == "erasure_door":
        emptied = " and ".join(f'NEW."{c}" is null' for c in cls.erasable)
        return f"not (OLD.erased_at is null and NEW.erased_at is not null and {emptied})"
    if cls.guard_parent:
        return " or ".join(_of_parent(column, parent) for column, parent in parents(cls))
    return None


def parents(cls: type[Base]) -> tuple[tuple[str, str], ...]:
    """The (foreign key, table) pairs of what a line belongs to."""
    match cls.guard_parent:
        case (str(column), str(table)):
            return ((column, table),)
        case None:
            return ()
        case several:
            return tuple((str(column), str(table)) for column, table in several)


def _of_parent(column: str, parent: str) -> str:
    """When a line of a document, or what hangs on such a line, is final."""
    above = _of_table(parent)
    key = next(iter(above.__table__.primary_key)).name
    # A parent that is just being deleted is gone already: nothing is compared, nothing refused.
    if "state" in above.__table__.columns:
        return f"(select p.state from {parent} p where p.{key} = OLD.{column}) {_not_open(above)}"
    (link, top), = parents(above)
    return (f"(select p.state from {top} p join {parent} q on q.{link} = p.id where q.{key} = OLD.{column}) "
            f"{_not_open(_of_table(top))}")


def _changed(cls: type[Base], dialect: str) -> str:
    """The comparison that is true for an UPDATE of a frozen column; without such columns every UPDATE counts."""
    differs = "is not" if dialect == "sqlite" else "is distinct from"
    # PostgreSQL compares JSON only as text.
    text = {c.name: "::text" if dialect == "postgresql" and isinstance(c.type, JSON) else "" for c in cls.__table__.columns}
    told = " or ".join(f'OLD."{column}"{text[column]} {differs} NEW."{column}"{text[column]}' for column in cls.frozen)
    return f" and ({told})" if told else ""


def _of_table(name: str) -> type[Base]:
    """The class of a table."""
    return next(cls for cls in _classes() if cls.__tablename__ == name)


def _not_open(cls: type[Base]) -> str:
    """The comparison that is true once a document is final."""
    if len(cls.open_states) == 1:
        return f"<> '{cls.open_states[0]}'"
    return f"not in ({', '.join(repr(state) for state in cls.open_states)})"


def statements(dialect: str) -> list[str]:
    """The trigger statements of all guarded tables for one database."""
    made = [_PG_REFUSE] if dialect == "postgresql" else []
    for cls in sorted(_classes(), key=lambda c: c.__tablename__):
        condition = _condition(cls)
        if condition is None:
            continue
        table = cls.__tablename__
        both = f"({condition} or {condition.replace('OLD.', 'NEW.')})" if cls.guard_parent else condition
        if cls.guard != "kept_once_posted":
            made += _trigger(dialect, table, "update", both + _changed(cls, dialect))
        if cls.guard != "unchanged":
            made += _trigger(dialect, table, "delete", "true" if cls.guard == "erasure_door" else condition)
        if cls.guard_parent:
            made += _trigger(dialect, table, "insert", condition.replace("OLD.", "NEW."))
        if dialect == "postgresql" and cls.guard == "final":
            made.append(f"create trigger guard_{table}_truncate before truncate on {table} "
                        "for each statement execute function tegoed_refuse()")
    return [*made, *_no_overlap(dialect), *_no_overlapping_limits(dialect)]


def _trigger(dialect: str, table: str, verb: str, condition: str) -> list[str]:
    """One refusing trigger; PostgreSQL cannot look into another table in WHEN, so the parent check gets its own function."""
    name = f"guard_{table}_{verb}"
    if dialect == "sqlite":
        return [f"create trigger {name} before {verb} on {table} for each row when {condition.replace('true', '1')} "
                f"begin select raise(abort, 'final rows: {table}'); end"]
    if "select" not in condition:
        return [f"create trigger {name} before {verb} on {table} for each row when ({condition}) "
                "execute function tegoed_refuse()"]
    back = "old" if verb == "delete" else "new"
    return [f"""create or replace function {name}() returns trigger language plpgsql as $$
begin if {condition} then raise exception 'final rows: {table}'; end if; return {back}; end $$""",
            f"create trigger {name} before {verb} on {table} for each row execute function {name}()"]


def _no_overlap(dialect: str) -> list[str]:
    """Fiscal years of one calendar never overlap (MST-030), neither new nor changed ones."""
    clash = ('exists (select 1 from fiscal_year y where y.calendar_id = NEW.calendar_id and y.id <> coalesce(NEW.id, -1) '
             'and y.start <= NEW."end" and y."end" >= NEW.start)')
    if dialect == "sqlite":
        return [f"create trigger no_overlap_fiscal_year_{verb} before {verb} on fiscal_year for each row when {clash} "
                "begin select raise(abort, 'overlap: fiscal_year'); end" for verb in ("insert", "update")]
    return [f"""create or replace function no_overlap_fiscal_year() returns trigger language plpgsql as $$
begin if {clash} then raise exception 'overlap: fiscal_year'; end if; return new; end $$""",
            "create trigger no_overlap_fiscal_year before insert or update on fiscal_year for each row "
            "execute function no_overlap_fiscal_year()"]


def _no_overlapping_limits(dialect: str) -> list[str]:
    """Limits for a time of one customer or group never overlap; what a newer row replaces counts no longer (CRD-41)."""
    clash = ("exists (select 1 from temporary_limit t where (t.customer_id = NEW.customer_id or t.group_id = NEW.group_id) "
             "and t.id <> coalesce(NEW.replaces_id, -1) and t.valid_from <= NEW.valid_to and t.valid_to >= NEW.valid_from "
             "and t.valid_to >= t.valid_from and NEW.valid_to >= NEW.valid_from "
             "and not exists (select 1 from temporary_limit r where r.replaces_id = t.id))")
    if dialect == "sqlite":
        return [f"create trigger no_overlap_temporary_limit_insert before insert on temporary_limit for each row when {clash} "
                "begin select raise(abort, 'overlap: temporary_limit'); end"]
    return [f"""create or replace function no_overlap_temporary_limit() returns trigger language plpgsql as $$
begin if {clash} then raise exception 'overlap: temporary_limit'; end if; return new; end $$""",
            "create trigger no_overlap_temporary_limit before insert on temporary_limit for each row "
            "execute function no_overlap_temporary_limit()"]


def install(connection: Connection) -> None:
    """Create every guard on freshly created tables."""
    # Without parameters a driver leaves the percent signs of a function body alone.
    plain = connection.execution_options(no_parameters=True)
    for statement in statements(connection.dialect.name):
        plain.exec_driver_sql(statement)


def remove(connection: Connection) -> None:
    """Take every guard away, for a migration that puts them back in the same transaction (SAF-035)."""
    if connection.dialect.name == "sqlite":
        names = connection.exec_driver_sql("select name from sqlite_master where type = 'trigger' and "
                                           "(name like 'guard_%' or name like 'no_overlap_%')").scalars().all()
        for name in names:
            connection.exec_driver_sql(f"drop trigger {name}")
        return
    found = connection.exec_driver_sql("select t.tgname, c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid "
                                       "where not t.tgisinternal").all()
    for name, table in found:
        if name.startswith(("guard_", "no_overlap_")):
            connection.exec_driver_sql(f'drop trigger {name} on "{table}"')


@event.listens_for(Base.metadata, "after_create")
def _after_create(_target: MetaData, connection: Connection, **_options: object) -> None:
    install(connection)

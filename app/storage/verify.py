"""The proofs: each is one statement that returns the offenders; nothing returned = it holds (model 2.4)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import Table, TextClause, text
from sqlalchemy.orm import Session

from app.core import masks
from app.core.words import N_, declare
from app.models.base import Base
from app.storage import archive, audit, seals, verify_closing, verify_collections, verify_credit, verify_payments

declare({
    "L1": N_("Every voucher balances in the accounting currency"),
    "L2": N_("Every voucher balances in its own currency"),
    "L3": N_("Control accounts equal the sub-ledger on every day"),
    "L4": N_("Every line on a control account equals its details"),
    "L5": N_("Every remaining amount equals the sum of its details"),
    "L6": N_("Every settlement nets out"),
    "L7": N_("Every entry has exactly one initial detail that equals it"),
    "L8": N_("Every remaining amount lies between zero and its entry"),
    "L9": N_("Closing dates follow the newest detail"),
    "L10": N_("No detail is older than its entry"),
    "L11": N_("Every undo mirrors what it undoes"),
    "L12": N_("Nothing refers to another company, every date to its period"),
    "L13": N_("Number series have no hole and no double"),
    "L14": N_("VAT entries equal the VAT accounts"),
    "L15": N_("Clearing accounts equal their open items"),
    "L17": N_("Every document equals its voucher and its entry"),
    "L18": N_("No cash discount is larger than its tier"),
    "L20": N_("Every reference leads to a record"),
    "L19": N_("The archive is whole and the audit trail unbroken"),
})


class BrokenBooksError(Exception):
    """A unit of work would leave the books broken: a bug; nothing was written."""


@dataclass(frozen=True, slots=True)
class Finding:
    """An offender of a proof: what it is about, in words for a log."""

    proof: str
    offender: str


_SQL: dict[str, str] = {
    "L1": """select voucher_id, sum(accounting_amount) from general_ledger_entry
             group by voucher_id having sum(accounting_amount) <> 0""",
    "L2": """select voucher_id, currency, sum(amount) from general_ledger_entry
             group by voucher_id, currency having sum(amount) <> 0""",
    "L3": """with moves as (
               select g.company_id, g.account_id, g.posting_date, g.accounting_amount as value
               from general_ledger_entry g join account a on a.id = g.account_id where a.control
               union all
               select d.company_id, d.control_account_id, d.posting_date, -d.accounting_amount from detailed_entry d)
             select account_id, posting_date, sum(value) from moves group by company_id, account_id, posting_date
             having sum(value) <> 0""",
    "L4": """select g.id, g.accounting_amount from general_ledger_entry g join account a on a.id = g.account_id
             where a.control and g.accounting_amount <> coalesce(
               (select sum(d.accounting_amount) from detailed_entry d where d.gl_entry_id = g.id), 0)""",
    "L5": """select s.entry_id, s.remaining, s.remaining_accounting from customer_entry_state s
             left join (select entry_id, sum(amount) as a, sum(accounting_amount) as v,
                          sum(case when kind = 'unrealised' then accounting_amount else 0 end) as u
                        from detailed_entry group by entry_id) d on d.entry_id = s.entry_id
             where s.remaining <> coalesce(d.a, 0) or s.remaining_accounting <> coalesce(d.v, 0)
                or s.unrealised <> coalesce(d.u, 0)""",
    "L6": """select d.pair_id, sum(d.accounting_amount) from detailed_entry d where d.kind = 'settlement'
             group by d.pair_id having sum(d.accounting_amount) <> 0""",
    "L7": """select e.id, count(d.id) from customer_ledger_entry e
             left join detailed_entry d on d.entry_id = e.id and d.kind = 'initial' and coalesce(d.undoes_id, 0) = 0
             group by e.id, e.amount, e.accounting_amount, e.posting_date, e.control_account_id
             having count(d.id) <> 1 or min(d.amount) <> e.amount or min(d.accounting_amount) <> e.accounting_amount
                or min(d.posting_date) <> e.posting_date or min(d.control_account_id) <> e.control_account_id""",
    "L8": """select s.entry_id, s.remaining, e.amount from customer_entry_state s
             join customer_ledger_entry e on e.id = s.entry_id
             where (e.amount >= 0 and (s.remaining < 0 or s.remaining > e.amount))
                or (e.amount < 0 and (s.remaining > 0 or s.remaining < e.amount))
                or (s.remaining = 0 and s.remaining_accounting <> 0)
                or s.customer_id <> e.customer_id or s.posting_date <> e.posting_date or s.currency <> e.currency
                or s.company_id <> e.company_id""",
    "L9": """select s.entry_id, s.last_detail_on from customer_entry_state s
             join (select entry_id, max(posting_date) as newest from detailed_entry group by entry_id) d
               on d.entry_id = s.entry_id
             where s.last_detail_on <> d.newest
                or s.open_until <> case when s.remaining <> 0 or s.remaining_accounting <> 0 then '9999-12-31' else d.newest end
                or (s.closed_on is null) <> (s.remaining <> 0 or s.remaining_accounting <> 0)""",
    "L10": """select d.id, d.posting_date from detailed_entry d join customer_ledger_entry e on e.id = d.entry_id
              where d.posting_date < e.posting_date""",
    "L11": """select u.id, o.id from detailed_entry u join detailed_entry o on o.id = u.undoes_id
              where u.amount <> -o.amount or u.accounting_amount <> -o.accounting_amount or u.posting_date < o.posting_date
                 or u.control_account_id <> o.control_account_id or u.kind <> o.kind or u.entry_id <> o.entry_id""",
    "L12": """select v.id, v.number from voucher v join fiscal_period p on p.id = v.period_id
              where v.posting_date < p.start or v.posting_date > p."end"
              union all
              select d.id, e.document_no from detailed_entry d join customer_ledger_entry e on e.id = d.entry_id
              where d.customer_id <> e.customer_id""",
    "L13": """select s.code, l.id, l.last_used, count(v.id) as used, count(distinct v.number) as numbers
              from number_series_line l join number_series s on s.id = l.series_id
              left join voucher v on v.series_line_id = l.id and not v.own_number
              where s.gapless
                and exists (select 1 from number_series_use u where u.series_id = s.id and u.purpose like 'voucher!_%' escape '!')
                and not exists (select 1 from number_series_use u
                                where u.series_id = s.id and u.purpose not like 'voucher!_%' escape '!')
              group by s.code, l.id, l.last_used, l.first, l.skipped
              having count(v.id) <> l.last_used - l.first + 1 - l.skipped or count(distinct v.number) <> count(v.id)""",
    "L14": """with moves as (
                select g.company_id, g.account_id, sum(g.accounting_amount) as value from general_ledger_entry g
                where g.role = 'VATOUT' group by g.company_id, g.account_id
                union all
                select e.company_id, c.account_id, sum(e.vat_accounting) from vat_entry e
                join vat_code c on c.id = e.vat_code_id where e.vat_accounting <> 0 and not e.pending
                group by e.company_id, c.account_id)
              select account_id, sum(value) from moves group by company_id, account_id having sum(value) <> 0""",
    "L15": verify_payments.CLEARING,
    "L18": """select p.id, p.discount, max(abs(t.amount)) as tier from settlement_pair p
              join entry_discount_tier t on t.no = p.discount_tier and t.entry_id in (p.debit_entry_id, p.credit_entry_id)
              where p.undoes_id is null and p.discount_mode not in ('manual', 'always', 'full')
              group by p.id, p.discount having abs(p.discount) > max(abs(t.amount))""",
    "L17": """select l.id, l.number from collection_letter l left join customer_ledger_entry e on e.id = l.entry_id
              where l.state = 'issued' and ((l.voucher_id is null) <> (l.entry_id is null)
                 or (e.id is not null and (e.voucher_id <> l.voucher_id or e.customer_id <> l.customer_id)))
             union all
             select i.id, i.number from sales_invoice i join voucher v on v.id = i.voucher_id
             left join (select voucher_id, customer_id, sum(amount) as amount, sum(accounting_amount) as value
                        from customer_ledger_entry group by voucher_id, customer_id) e
               on e.voucher_id = i.voucher_id and e.customer_id = i.invoice_account_id
             where i.state = 'posted' and (v.document_table <> 'sales_invoice' or v.document_id <> i.id
                or v.currency <> i.currency or v.posting_date <> i.posting_date or i.total <> i.net + i.vat + i.rounding
                or coalesce(e.amount, i.total - 1) <> i.total or coalesce(e.value, 0) <> i.accounting_total
                or i.net <> coalesce((select sum(l.net) from invoice_line l where l.invoice_id = i.id), 0)
                          + coalesce((select sum(c.amount) from document_charge c join charge_code k on k.id = c.charge_id
                                      where c.invoice_id = i.id and k.debit = 'customer'), 0)
                          - case when i.prices_include_vat then coalesce((select sum(c.vat) from document_charge c
                                      join charge_code k on k.id = c.charge_id
                                      where c.invoice_id = i.id and k.debit = 'customer'), 0) else 0 end
                or i.vat <> coalesce((select sum(x.vat) from invoice_vat x where x.invoice_id = i.id), 0))""",
    **verify_payments.SQL,
    **verify_credit.SQL,
    **verify_collections.SQL,
    **verify_closing.SQL,
}

_SINCE: dict[str, str] = {
    "L1": """select 'voucher', voucher_id from general_ledger_entry where voucher_id > :voucher
             group by voucher_id having sum(accounting_amount) <> 0""",
    "L4": """select 'ledger line', g.id from general_ledger_entry g join account a on a.id = g.account_id
             where g.id > :line and a.control and g.accounting_amount <> coalesce(
               (select sum(d.accounting_amount) from detailed_entry d where d.gl_entry_id = g.id), 0)""",
    "L5": """select 'entry', s.entry_id from customer_entry_state s
             where s.entry_id in (select entry_id from detailed_entry where id > :detail) and (
               s.remaining <> (select coalesce(sum(amount), 0) from detailed_entry d where d.entry_id = s.entry_id)
               or s.remaining_accounting <>
                  (select coalesce(sum(accounting_amount), 0) from detailed_entry d where d.entry_id = s.entry_id))
             union all
             select distinct 'entry without state', d.entry_id from detailed_entry d
             left join customer_entry_state s on s.entry_id = d.entry_id where d.id > :detail and s.entry_id is null""",
    "L6": """select 'pair', d.pair_id from detailed_entry d where d.kind = 'settlement'
             and d.pair_id in (select pair_id from detailed_entry where id > :detail)
             group by d.pair_id having sum(d.accounting_amount) <> 0""",
}
"""The proofs of AUD-004 on what was added since a unit of work began; nothing posted in bulk can slip past an id."""
_TOUCHED_STATES = """select s.entry_id from customer_entry_state s where s.entry_id in ({ids}) and (
    s.remaining <> (select coalesce(sum(amount), 0) from detailed_entry d where d.entry_id = s.entry_id)
    or s.remaining_accounting <> (select coalesce(sum(accounting_amount), 0) from detailed_entry d where d.entry_id = s.entry_id)
    or s.unrealised <> (select coalesce(sum(accounting_amount), 0) from detailed_entry d
                        where d.entry_id = s.entry_id and d.kind = 'unrealised'))"""
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class Marks:
    """The highest ids when a unit of work began: everything above them is its own."""

    voucher: int
    line: int
    detail: int


@cache
def _proofs_since() -> tuple[tuple[str, TextClause, tuple[str, ...]], ...]:
    """The proofs of a unit of work with the marks each one asks for; every unit runs them, so they are read once."""
    return tuple((proof, text(statement), tuple(name for name in ("voucher", "line", "detail") if f":{name}" in statement))
                 for proof, statement in _SINCE.items())


def check_touched(session: Session, since: Marks, *touched: Collection[int]) -> list[Finding]:
    """L1, L4, L5 and L6 for what a unit of work wrote, before it commits (AUD-004); `touched` = ids of entries it names."""
    marks = {"voucher": since.voucher, "line": since.line, "detail": since.detail}
    found = [Finding(proof, f"{row[0]} {row[1]}") for proof, statement, names in _proofs_since()
             for row in session.execute(statement, {name: marks[name] for name in names})]
    for ids in _chunks(sorted(set().union(*touched))):
        rows = session.execute(text(_TOUCHED_STATES.format(ids=",".join(map(str, ids)))))
        found += [Finding("L5", f"entry {row[0]}") for row in rows]
    return found


def _chunks(ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start:start + _CHUNK]


@cache
def company_links(table: Table) -> tuple[tuple[str, Table], ...]:
    """Columns of a company's table that refer to the id of another company's table (model 1.4); a mark may cross (SET-06)."""
    found = []
    for column in (c for c in table.c if not c.info.get("crosses")):
        for key in column.foreign_keys:
            target = key.column.table
            if "company_id" in target.c and key.column.name == "id" and target.name != "company":
                found.append((column.name, target))
    return tuple(found)


def _crossings() -> Iterator[str]:
    """One statement per link between rows of companies: it returns the rows whose companies differ (L12)."""
    for table in Base.metadata.sorted_tables:
        if "company_id" in table.c:
            own = list(table.primary_key.columns)[0].name
            for column, target in company_links(table):
                yield (f"select '{table.name}.{column}' as link, a.{own} as id from \"{table.name}\" a "
                       f"join \"{target.name}\" b on b.id = a.\"{column}\" where a.company_id <> b.company_id")


def _soft_links() -> Iterator[tuple[Table, str]]:
    """Tables with a pair of columns `<name>_table`, `<name>_id`; the trail keeps what was deleted, so it is left out."""
    for table in Base.metadata.sorted_tables:
        if not table.name.startswith("audit_"):
            for column in table.c:
                if column.name.endswith("_table") and column.name.removesuffix("_table") + "_id" in table.c:
                    yield table, column.name.removesuffix("_table")


def _unresolved(session: Session) -> Iterator[Finding]:
    """Soft links that lead nowhere (L20), and tables that do not exist."""
    for table, name in _soft_links():
        own = list(table.primary_key.columns)[0].name
        targets = session.execute(text(f'select distinct {name}_table from "{table.name}" where {name}_table is not null'))
        for (target,) in targets.all():
            if target not in Base.metadata.tables:
                yield Finding("L20", f"{table.name} names {target}")
                continue
            rows = session.execute(text(
                f'select a.{own} from "{table.name}" a left join "{target}" b on b.id = a.{name}_id '
                f"where a.{name}_table = :target and a.{name}_id is not null and b.id is null"), {"target": target})
            yield from (Finding("L20", f"{table.name} {row[0]} refers to {target}") for row in rows)
    lost = session.execute(text("select a.id from sales_order_line a left join invoice_line b on b.id = a.original_line_id "
                                "where a.original_line_id is not null and b.id is null"))
    yield from (Finding("L20", f"sales_order_line {row[0]} takes back an invoice line that is not there") for row in lost)


_OF_INVOICES = ("sales_invoice", "credit_note", "free_text_invoice", "free_text_credit_note", "prepayment_invoice")
"""Purposes whose numbers stand on posted invoices and credit notes."""


def _document_numbers(session: Session) -> Iterator[Finding]:
    """Numbers of gapless series of invoices that no posted document has (L13, MST-023)."""
    lines = session.execute(text(
        "select s.company_id, s.code, l.mask, l.start, l.last_date, l.first, l.last_used, l.skipped from number_series_line l "
        "join number_series s on s.id = l.series_id where s.gapless and l.last_used >= l.first "
        "and exists (select 1 from number_series_use u where u.series_id = s.id) "
        "and not exists (select 1 from number_series_use u "
        f"where u.series_id = s.id and u.purpose not in ({', '.join(repr(p) for p in _OF_INVOICES)}))")).all()
    for line in lines:
        have = set(session.scalars(text(
            "select number from sales_invoice where company_id = :company and number is not null union all "
            "select number from archived_document where company_id = :company and kind = 'prepayment_invoice'"),
            {"company": line.company_id}))
        day = _as_day(line.last_date or line.start)
        missing = [n for n in range(line.first, line.last_used + 1) if masks.number(line.mask, day, n) not in have]
        if len(missing) > line.skipped:
            yield Finding("L13", f"{line.code} {masks.number(line.mask, day, missing[0])}")


def _as_day(value: date | str) -> date:
    """A day as plain SQL gives it: SQLite as text, PostgreSQL as a date."""
    return value if isinstance(value, date) else date.fromisoformat(value)


def _archive(session: Session) -> Iterator[Finding]:
    """The trail is one chain, vouchers and archived documents fit it, archived bytes fit their fingerprints (L19)."""
    broken = audit.first_break(session)
    if broken is not None:
        yield Finding("L19", f"audit record {broken}")
    yield from (Finding("L19", f"voucher {number}") for number in seals.broken(session))
    yield from (Finding("L19", f"document {number}") for number in seals.exchanged(session))
    yield from (Finding("L19", f"archived {digest}") for digest in archive.damaged(session))


def proofs() -> tuple[str, ...]:
    """Ids of all proofs, in order."""
    return (*_SQL, "L19", "L20")


def prove(session: Session, only: Collection[str] | None = None) -> list[Finding]:
    """Run the proofs (all, or the named ones) over the whole file; empty = the books are whole."""
    wanted = proofs() if only is None else only
    found: list[Finding] = []
    for proof, statement in _SQL.items():
        if proof in wanted:
            found += _offenders(session, proof, statement)
    if "L13" in wanted:
        found += _document_numbers(session)
    if "L12" in wanted:
        for statement in _crossings():
            found += _offenders(session, "L12", statement)
    if "L19" in wanted:
        found += _archive(session)
    if "L20" in wanted:
        found += _unresolved(session)
    return found


def _offenders(session: Session, proof: str, statement: str) -> list[Finding]:
    return [Finding(proof, " ".join(f"{k} {v}" for k, v in row._mapping.items())) for row in session.execute(text(statement))]


@dataclass(frozen=True, slots=True)
class Totals:
    """Figures by which two states of a file are compared (SAF-015, 021): minor units and counts."""

    rows: dict[str, int]
    debit: int
    credit: int
    receivable: int
    remaining: int


_COUNTED = ("company", "customer", "voucher", "general_ledger_entry", "customer_ledger_entry", "detailed_entry", "settlement",
            "collection_letter", "audit_record", "archive_content")


def totals(session: Session) -> Totals:
    """Row counts of the main tables and the control totals."""
    def one(statement: str) -> int:
        return int(session.execute(text(statement)).scalar_one() or 0)

    return Totals(
        {name: one(f"select count(*) from {name}") for name in _COUNTED},
        one("select sum(accounting_amount) from general_ledger_entry where accounting_amount > 0"),
        one("select sum(accounting_amount) from general_ledger_entry where accounting_amount < 0"),
        one("select sum(accounting_amount) from detailed_entry"),
        one("select sum(remaining_accounting) from customer_entry_state"))

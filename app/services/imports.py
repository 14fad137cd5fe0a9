"""Imports: look at a file, dry run, write in one transaction, remember how, undo (IMP-001…009)."""

import csv
import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import Blocked, CollectionsStatus, EntryType, SettlementOrigin, VoucherSource
from app.core.facts import Facts
from app.core.money import Money
from app.core.problems import Outcome, Problem, error, information, standing, warning
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.formats.tables import Settings, Table, read_table
from app.models.accounts import Currency
from app.models.collections import CollectionLetterLevel, CollectionLogEntry, EntryStatusChange
from app.models.company import Company, Country
from app.models.credit import CustomerCredit
from app.models.customers import Customer, CustomerGroup
from app.models.imports import ImportMapping, ImportRun
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, SettlementPair, Voucher
from app.models.terms import PaymentTerm
from app.rules import imports as rules
from app.rules.customers import BlockWish, plan_block
from app.rules.imports import FIELDS, DateOrder, Entity, Existing, Plan
from app.rules.ledger import (
    Contra,
    Conversion,
    EntryRef,
    Heading,
    PlannedDetail,
    PlannedEntry,
    PlannedPair,
    PlannedSettlement,
    VoucherPlan,
    entry_voucher,
    proved,
    settlement_details,
)
from app.rules.periods import MODULE_OF, refusals
from app.services import corrections, customers, ledger
from app.services.companies import ensure_years
from app.services.desk import Desk
from app.services.entries import collection_row
from app.services.posting import Posted, post_all
from app.services.rates import rate_on

declare({
    "IMP-008-again": N_("{file} was imported on {day} already. Importing it again adds nothing unless its rows changed."),
    "IMP-004-errors": N_("{rows:row has|rows have} an error. Mend them, or import only the valid rows."),
    "IMP-007-years": N_("The fiscal years from {first} to {last} are created for this import."),
    "IMP-007-closed": N_("{day} cannot be posted on: the period is not open."),
    "IMP-007-control": N_("The control account changes by {amount}; the old system says {expected}. Import all the same?"),
    "IMP-007-rate": N_("There is no exchange rate for {currency} on {day}. Enter one under Set-up, Exchange rates."),
    "IMP-008-undone": N_("This import was undone already."),
    "IMP-008-used": N_("{document} was used after the import (settled, reminded or changed), so it cannot be undone."),
    "IMP-blocked-reason": N_("The file sets Blocked. Choose the reason for it."),
    "IMP-nothing": N_("There is nothing to import in this file."),
})

__all__ = ["FIELDS", "DateOrder", "Entity", "Existing", "Imported", "Look", "Options", "Plan", "dry_run", "look", "newest", "run",
           "save_mapping", "save_rejected", "undo"]
_BATCH = 2_000


@dataclass(frozen=True, slots=True)
class Options:
    """What the user chose for open items: all on one import date, or each on its own document date (history).

    `expected_control` = what the old system says the items add up to, accounting minor units.
    """

    import_date: date | None = None
    history: bool = False
    only_valid: bool = False
    expected_control: int | None = None
    reason_id: int | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it was understood: its table, and how its columns would be read."""

    table: Table
    reading: rules.Reading
    certain_dates: bool
    sha256: str
    saved: str | None = None


def look(desk: Desk, name: str, content: bytes, entity: rules.Entity, settings: Settings | None = None) -> Outcome[Look]:
    """Read a file and propose everything: settings, columns, date order, decimal sign (IMP-002)."""
    table = read_table(name, content, settings)
    if isinstance(table, Problem):
        return Outcome(None, (table,))
    digest = hashlib.sha256(content).hexdigest()
    with desk.reading() as session:
        saved = session.scalars(select(ImportMapping).where(
            ImportMapping.company_id == desk.company_id, ImportMapping.entity == entity.value,
            ImportMapping.headings == _heading_hash(table.headings))).first()
        before = session.scalars(select(ImportRun).where(ImportRun.company_id == desk.company_id, ImportRun.sha256 == digest,
                                                         ImportRun.undoes_id.is_(None)).order_by(ImportRun.id.desc())).first()
        undone = before and session.scalars(select(ImportRun.id).where(ImportRun.undoes_id == before.id)).first()
    reading, certain = _reading(table, entity)
    if saved is not None:
        reading = _from_saved(saved.definition, entity)
        certain = True
    told = (warning("IMP-008-again", key=f"IMP-008-{digest}", file=name, day=before.created_at.date()),) \
        if before is not None and not undone else ()
    return Outcome(Look(table, reading, certain, digest, saved.name if saved else None), told + table.problems)


def _reading(table: Table, entity: rules.Entity) -> tuple[rules.Reading, bool]:
    columns = rules.propose(entity, table.headings)
    dates = [columns[f.name] for f in rules.FIELDS[entity] if f.kind == "date" and f.name in columns]
    amounts = [columns[f.name] for f in rules.FIELDS[entity] if f.kind == "amount" and f.name in columns]
    order, certain = rules.detect_date_order(r.cells[c] for r in table.rows for c in dates)
    decimal = rules.detect_decimal(r.cells[c] for r in table.rows for c in amounts)
    return rules.Reading(entity, columns, order, decimal, create_customers=True), certain or not dates


def _heading_hash(headings: Sequence[str]) -> str:
    return hashlib.sha256(rules.heading_key(headings).encode()).hexdigest()


def _from_saved(stored: Mapping[str, Any], entity: rules.Entity) -> rules.Reading:
    return rules.Reading(entity, stored["columns"], rules.DateOrder(stored["date_order"]), stored["decimal"],
                         stored.get("constants", {}), stored.get("values", {}), rules.Existing(stored["existing"]),
                         stored.get("create_customers", True))


def _stored(reading: rules.Reading) -> dict[str, Any]:
    return {"columns": dict(reading.columns), "date_order": reading.date_order.value, "decimal": reading.decimal,
            "constants": dict(reading.constants), "values": {k: dict(v) for k, v in reading.values.items()},
            "existing": reading.existing.value, "create_customers": reading.create_customers}


def save_mapping(desk: Desk, name: str, found: Look) -> Outcome[int]:
    """Keep a mapping under a name; the next file with the same headings uses it (IMP-002)."""
    with desk.writing("import.mapping") as uow:
        row = uow.session.scalars(select(ImportMapping).where(ImportMapping.company_id == desk.company_id,
                                                              ImportMapping.name == name)).first()
        if row is None:
            row = ImportMapping(company_id=desk.company_id, name=name)
            uow.session.add(row)
        row.entity, row.headings = found.reading.entity.value, _heading_hash(found.table.headings)
        row.definition = _stored(found.reading)
        uow.session.flush()
        return Outcome(row.id)


# ---------------------------------------------------------------- dry run

def known(session: Session, desk: Desk) -> rules.Known:
    """What exists already, for the dry run."""
    entry = CustomerLedgerEntry
    numbers = session.execute(select(Customer.id, Customer.number).where(Customer.company_id == desk.company_id)).all()
    by_id = {i: n.lower() for i, n in numbers}
    documents = session.execute(select(entry.customer_id, entry.entry_type, entry.document_no).where(
        entry.company_id == desk.company_id, entry.adjustment.is_(False),
        entry.voucher_id.not_in(select(Voucher.reverses_id).where(Voucher.reverses_id.is_not(None)))))
    company = session.get_one(Company, desk.company_id)
    return rules.Known(
        frozenset(by_id.values()), frozenset((by_id[c], t.value, n.lower()) for c, t, n in documents),
        dict(session.execute(select(Currency.code, Currency.decimals)).all()),
        frozenset(session.scalars(select(Country.code))), currency=company.accounting_currency)


def dry_run(desk: Desk, table: Table, reading: rules.Reading) -> rules.Plan:
    """All validations without writing (IMP-003)."""
    with desk.reading() as session:
        return rules.plan(reading, ((r.number, r.cells) for r in table.rows), known(session, desk))


# ---------------------------------------------------------------- writing

@dataclass
class _Made:
    """What an import wrote, for its log and for undoing it."""

    customers: list[int] = field(default_factory=list)
    vouchers: list[int] = field(default_factory=list)
    settlements: list[int] = field(default_factory=list)
    entries: int = 0
    updated: int = 0


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of an import."""

    run_id: int
    created: int
    updated: int
    left_out: int
    customers: int


def run(desk: Desk, name: str, found: Look, plan: rules.Plan, options: Options, *,
        confirmed: frozenset[str] = frozenset()) -> Outcome[Imported]:
    """Write a dry run's rows in one unit of work: all or nothing (IMP-004, 007, 008)."""
    problems = list(plan.problems)
    if plan.wrong and not options.only_valid:
        problems.append(error("IMP-004-errors", rows=len(plan.wrong)))
    if not plan.count("create") + plan.count("update") and not problems:
        problems.append(error("IMP-nothing"))
    if standing(problems, confirmed):
        return Outcome(None, tuple(problems))
    with desk.writing(f"import.{plan.entity.value}") as uow:
        session = uow.session
        made = _Made()
        if plan.entity is rules.Entity.CUSTOMERS:
            problems += _write_customers(session, desk, plan, options, made)
        else:
            problems += _write_items(session, desk, uow, plan, options, made)
        if standing(problems, confirmed):
            uow.abandon()
            return Outcome(None, tuple(problems))
        done = ImportRun(
            company_id=desk.company_id, kind=plan.entity.value, file_name=name[:200], sha256=found.sha256,
            mapping=_stored(found.reading), created_at=desk.clock.now(), created_by_id=desk.actor.user_id,
            counts={"create": plan.count("create"), "update": plan.count("update"), "skip": plan.count("skip"),
                    "error": len(plan.wrong)},
            created={"customers": made.customers, "vouchers": made.vouchers, "settlements": made.settlements})
        session.add(done)
        session.flush()
        uow.audit("import.run", "import_run", done.id, name, {"counts": done.counts, "sha256": found.sha256}, desk.company_id)
        return Outcome(Imported(done.id, plan.count("create"), made.updated, len(plan.wrong), len(made.customers)),
                       tuple(problems))


def _write_customers(session: Session, desk: Desk, plan: rules.Plan, options: Options, made: _Made) -> list[Problem]:
    rows = [(r.action, r.customer) for r in plan.rows if r.customer and r.action in ("create", "update")]
    if any(c.blocked for _, c in rows) and options.reason_id is None:
        return [error("IMP-blocked-reason", at="reason")]
    defaults = _Defaults(session, desk)
    problems: list[Problem] = []
    for action, row in rows:
        existing = defaults.customer(row.number) if action == "update" else None
        customer = customers.write(session, desk, existing, defaults.values(row, new=existing is None))
        if existing is None:
            made.customers.append(customer.id)
        else:
            made.updated += 1
        problems += _write_block(session, desk, customer, row.blocked, options.reason_id)
        if row.credit_limit is not None:
            session.get_one(CustomerCredit, customer.id).credit_limit = max(0, row.credit_limit)
    return problems


def _write_block(session: Session, desk: Desk, customer: Customer, blocked: Blocked | None,
                 reason_id: int | None) -> list[Problem]:
    """A block from a file takes the file's one reason (BLK-10) and never lifts a privacy block (BLK-21)."""
    if blocked is None or blocked == customer.blocked:
        return []
    plan, problems = plan_block(customers.facts_of(customer), BlockWish(blocked, reason_id), unattended=True)
    if not problems:
        customers.write_block(session, desk, customer, plan, reason_id)
    return list(problems)


class _Defaults:
    """Turns import rows into card values with the company's defaults; looks everything up once."""

    def __init__(self, session: Session, desk: Desk) -> None:
        self._session, self._desk = session, desk
        self._company = session.get_one(Company, desk.company_id)
        self._groups = {g.code.lower(): g for g in session.scalars(
            select(CustomerGroup).where(CustomerGroup.company_id == desk.company_id).order_by(CustomerGroup.id))}
        self._terms: dict[str, int] = dict(session.execute(select(func.lower(PaymentTerm.code), PaymentTerm.id).where(
            PaymentTerm.company_id == desk.company_id)).all())
        self._eu = set(session.scalars(select(Country.code).where(Country.eu_from.is_not(None), Country.eu_to.is_(None))))

    def customer(self, number: str) -> Customer | None:
        """A customer by number, whatever its case."""
        return self._session.scalars(select(Customer).where(Customer.company_id == self._desk.company_id,
                                                            func.lower(Customer.number) == number.lower())).first()

    def _group(self, row: rules.CustomerRow, country: str) -> CustomerGroup:
        named = self._groups.get(row.group.lower())
        if named is not None:
            return named
        home = self._company.country_code
        code = "cons" if row.type == "private" else "dom" if country == home else "eu" if country in self._eu else "exp"
        return self._groups.get(code) or next(iter(self._groups.values()))

    def values(self, row: rules.CustomerRow, *, new: bool) -> dict[str, Any]:
        """Card values of a row; for an existing customer only what the file fills (IMP-005)."""
        country = row.country or self._company.country_code
        given = {"number": row.number, "name": row.name, "street": row.street, "postcode": row.postcode, "city": row.city,
                 "country_code": row.country, "language": row.language, "email": row.email, "phone": row.phone,
                 "contact": row.contact, "vat_number": row.vat_number, "registration": row.registration, "iban": row.iban,
                 "payment_term_id": self._terms.get(row.payment_term.lower())}
        values: dict[str, Any] = {k: v for k, v in given.items() if v}
        if new:
            group = self._group(row, country)
            language = {"NL": "nl", "BE": "nl", "FR": "fr", "DE": "de", "GB": "en", "AT": "de", "LU": "fr", "CH": "de"}
            values = {
                "type": row.type, "language": language.get(country, self._company.language),
                "currency": row.currency or self._company.accounting_currency, "country_code": country, "group_id": group.id,
                "vat_group_id": group.vat_group_id, "payment_term_id": group.payment_term_id,
                "payment_method_id": group.payment_method_id, "sequence_id": group.letter_sequence_id, **values}
        return values


# ---------------------------------------------------------------- open items

def _write_items(session: Session, desk: Desk, uow: Any, plan: rules.Plan, options: Options, made: _Made) -> list[Problem]:
    """Opening vouchers, settled rows with their payment, dispute marks and imported reminder levels (IMP-007, REM-14)."""
    items = [r.item for r in plan.rows if r.item and r.action == "create"]
    day = options.import_date or desk.today
    found: list[Problem] = _years(session, desk, items, options, day)
    ids = _customer_ids(session, desk, plan, made)
    poster = _ItemPoster(session, desk, options, day, ids)
    found += poster.problems
    found += _closed(session, desk, {d for i in items for d in poster.days(i)})
    found += poster.rate_problems(items)
    if any(p.weight == "error" for p in found):
        return found
    by_item: list[tuple[rules.OpenItemRow, int]] = []
    for plans, rows in poster.batches(items):
        posted = post_all(desk, uow, plans)
        made.vouchers += [p.voucher_id for p in posted if p.voucher_id]
        made.settlements += [s for p in posted for s in p.settlement_ids]
        by_item += _pair_up(posted, rows)
    made.entries = len(by_item)
    _mark(session, desk, by_item, ids)
    return found + _control(session, desk, by_item, options)


def _years(session: Session, desk: Desk, items: Sequence[rules.OpenItemRow], options: Options, day: date) -> list[Problem]:
    """History needs fiscal years for its dates; missing ones are created and told."""
    if not options.history or not items:
        return []
    first = min(i.document_date for i in items)
    last = max(max(i.document_date, i.settled_on or i.document_date) for i in items)
    company = session.get_one(Company, desk.company_id)
    made = ensure_years(session, company.fiscal_calendar_id, first, last)
    return [information("IMP-007-years", first=first, last=last)] if made else []


def _closed(session: Session, desk: Desk, days: set[date]) -> list[Problem]:
    """Days that cannot be posted on, at most one message per month (CLS-005)."""
    calendar = ledger.posting_calendar(session, desk, back_days=None, forward_days=None)
    seen: set[tuple[int, int]] = set()
    found = []
    for day in sorted(days):
        if (day.year, day.month) in seen:
            continue
        if refusals(calendar, day, MODULE_OF[VoucherSource.OPN]):
            seen.add((day.year, day.month))
            found.append(error("IMP-007-closed", day=day))
    return found


def _customer_ids(session: Session, desk: Desk, plan: rules.Plan, made: _Made) -> dict[str, int]:
    """Customer ids by lower-case number; missing ones are created from the file."""
    defaults = _Defaults(session, desk)
    for row in plan.new_customers:
        made.customers.append(customers.write(session, desk, None, defaults.values(row, new=True)).id)
    return {n.lower(): i for i, n in session.execute(
        select(Customer.id, Customer.number).where(Customer.company_id == desk.company_id))}


class _ItemPoster:
    """Turns open items into voucher plans."""

    def __init__(self, session: Session, desk: Desk, options: Options, day: date, ids: Mapping[str, int]) -> None:
        self._session, self._desk, self._options, self._day, self._ids = session, desk, options, day, ids
        roles, missing = ledger.role_accounts(session, desk.company_id,
                                              (AccountRole.OPENING, AccountRole.PENNY, AccountRole.BANK))
        self._roles = roles
        profiles = ledger.Profiles(session, desk.company_id)
        self._customers = {c.id: c for c in session.scalars(select(Customer).where(Customer.company_id == desk.company_id))}
        self._profile: dict[int, ledger.ProfileChoice] = {}
        self.problems = list(missing)
        for identity in set(ids.values()):
            choice, wrong = profiles.choose(self._customers[identity])
            if choice is None:
                self.problems += wrong
                break
            self._profile[identity] = choice
        self._accounting = session.get_one(Company, desk.company_id).accounting_currency
        self._decimals = dict(session.execute(select(Currency.code, Currency.decimals)).all())

    def days(self, item: rules.OpenItemRow) -> list[date]:
        """The posting dates of an item."""
        if not self._options.history:
            return [self._day]
        return [item.document_date, *([item.settled_on] if item.settled_on else [])]

    def rate_problems(self, items: Sequence[rules.OpenItemRow]) -> list[Problem]:
        """Foreign items without a rate on their day (MST-036)."""
        return [error("IMP-007-rate", currency=c, day=d) for c, d in sorted({
            (i.currency, d) for i in items for d in self.days(i)
            if i.currency != self._accounting and self._rate(i.currency, d) is None})][:20]

    def _rate(self, currency: str, day: date) -> Decimal | None:
        return Decimal(1) if currency == self._accounting else rate_on(self._session, self._desk.company_id, currency,
                                                                       self._accounting, day)

    def batches(self, items: Sequence[rules.OpenItemRow]) -> Any:
        """Plans with the items behind their entries: one voucher per currency (and per day for history), at most 2,000 items."""
        groups: dict[tuple[str, date], list[rules.OpenItemRow]] = defaultdict(list)
        settled: list[rules.OpenItemRow] = []
        for item in items:
            day = item.document_date if self._options.history else self._day
            if item.settled_on is not None and not self._options.history:
                continue
            groups[item.currency, day].append(item)
            if item.settled_on is not None:
                settled.append(item)
        plans, rows = [], []
        for (currency, day), group in sorted(groups.items(), key=lambda g: (g[0][1], g[0][0])):
            for start in range(0, len(group), _BATCH):
                part = group[start:start + _BATCH]
                plans.append(self._voucher(currency, day, part))
                rows.append(part)
        yield plans, rows
        if settled:
            yield [self._receipt(item) for item in settled], [[] for _ in settled]

    def _conversion(self, currency: str, day: date) -> Conversion:
        return Conversion(self._rate(currency, day) or Decimal(1), self._decimals[currency], self._decimals[self._accounting])

    def _voucher(self, currency: str, day: date, items: Sequence[rules.OpenItemRow]) -> VoucherPlan:
        """One opening voucher: the items on the control accounts against OPENING (IMP-007)."""
        conversion = self._conversion(currency, day)
        entries = [self._entry(item, conversion) for item in items]
        contra = Contra(self._roles[AccountRole.OPENING], AccountRole.OPENING, -sum(i.amount for i in items))
        heading = Heading(VoucherSource.OPN, day, day, currency, items[0].text or "Import")
        plan = entry_voucher(heading, entries, [contra], conversion, self._roles[AccountRole.PENNY])
        return plan

    def _entry(self, item: rules.OpenItemRow, conversion: Conversion) -> PlannedEntry:
        customer = self._ids[item.customer.lower()]
        profile = self._profile[customer]
        return PlannedEntry(customer, item.entry_type, item.document_no, item.document_date, item.due_date, item.amount,
                            conversion.value(item.amount), profile.profile_id, profile.control_account_id, conversion.rate,
                            opening=True, on_hold=(item.on_hold or None), base_date=item.document_date)

    def _receipt(self, item: rules.OpenItemRow) -> VoucherPlan:
        """The payment of a settled item on its settlement date, settled with it in the same voucher (IMP-007)."""
        assert item.settled_on is not None
        customer = self._ids[item.customer.lower()]
        profile = self._profile[customer]
        entry_id, value, rate = self._posted(customer, item)
        heading = Heading(VoucherSource.OPN, item.settled_on, item.settled_on, item.currency, item.document_no)
        payment = PlannedEntry(customer, EntryType.PAYMENT, item.document_no, item.settled_on, item.settled_on, -item.amount,
                               -value, profile.profile_id, profile.control_account_id, rate, opening=True)
        conversion = Conversion(rate, self._decimals[item.currency], self._decimals[self._accounting])
        contra = Contra(self._roles[AccountRole.OPENING], AccountRole.OPENING, item.amount)
        plan = entry_voucher(heading, [payment], [contra], conversion, self._roles[AccountRole.PENNY])
        return _settled(plan, entry_id, customer, item, value, profile.control_account_id)

    def _posted(self, customer: int, item: rules.OpenItemRow) -> tuple[int, int, Decimal]:
        """The entry just posted for an item: id, accounting amount, rate."""
        entry = CustomerLedgerEntry
        row = self._session.execute(
            select(entry.id, entry.accounting_amount, entry.rate).where(
                entry.company_id == self._desk.company_id, entry.document_no == item.document_no, entry.customer_id == customer,
                entry.entry_type == item.entry_type).order_by(entry.id.desc()).limit(1)).one()
        return row.id, row.accounting_amount, row.rate


def _settled(plan: VoucherPlan, entry_id: int, customer: int, item: rules.OpenItemRow, value: int, control: int) -> VoucherPlan:
    """A receipt plan with the settlement of its own entry and the imported one."""
    old, new = EntryRef(entry_id=entry_id), EntryRef(new=0)
    debit, credit = (old, new) if item.amount > 0 else (new, old)
    amount, worth = abs(item.amount), abs(value)
    day = plan.posting_date
    details: tuple[PlannedDetail, ...] = (*plan.details, *settlement_details(debit, credit, customer, day, amount, worth,
                                                                            control, 0))
    pair = PlannedPair(0, debit, credit, amount, amount, worth)
    head = PlannedSettlement(day, SettlementOrigin.IMPORT, text=item.document_no, facts=Facts("IMP-007"))
    return proved(VoucherPlan(plan.source, day, plan.document_date, plan.currency, plan.text, plan.lines, plan.entries, details,
                              (head,), (pair,)))


def _pair_up(posted: Sequence[Posted], rows: Sequence[Sequence[rules.OpenItemRow]]) -> list[tuple[rules.OpenItemRow, int]]:
    return [(item, entry) for p, items in zip(posted, rows, strict=True)
            for item, entry in zip(items, p.entry_ids, strict=False)]


def _mark(session: Session, desk: Desk, items: Sequence[tuple[rules.OpenItemRow, int]], ids: Mapping[str, int]) -> None:
    """Disputes and imported reminder levels of the new entries (REM-14, COL-20)."""
    grace = _level_due(session, desk)
    for item, entry_id in items:
        if item.disputed and item.settled_on is None:
            row = collection_row(session, desk.company_id, entry_id)
            row.status, row.status_date = CollectionsStatus.DISPUTED, desk.today
            session.add(EntryStatusChange(company_id=desk.company_id, entry_id=entry_id, old=CollectionsStatus.NOT_DISPUTED,
                                          new=CollectionsStatus.DISPUTED, created_at=desk.clock.now(),
                                          created_by_id=desk.actor.user_id))
        if item.level and item.last_letter:
            row = collection_row(session, desk.company_id, entry_id)
            due = item.last_letter + timedelta(grace)
            row.level, row.letters, row.last_letter, row.last_due = item.level, item.level, item.last_letter, due
            session.add(CollectionLogEntry(
                company_id=desk.company_id, kind="import", number=item.document_no, customer_id=ids[item.customer.lower()],
                entry_id=entry_id, level=item.level, document_date=item.last_letter, posting_date=item.last_letter, due_date=due,
                remaining=item.amount, created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
    session.flush()


def _level_due(session: Session, desk: Desk) -> int:
    """Days a letter of the delivered terms gives, for imported levels."""
    due = session.scalars(select(CollectionLetterLevel.due).where(CollectionLetterLevel.due.like("%D")).limit(1)).first()
    return int(due[:-1]) if due and due[:-1].isdigit() else 7


def _control(session: Session, desk: Desk, items: Sequence[tuple[rules.OpenItemRow, int]], options: Options) -> list[Problem]:
    """The control total against what the old system says (IMP-007)."""
    if options.expected_control is None:
        return []
    total = 0
    ids = [entry for _, entry in items]
    for start in range(0, len(ids), 500):
        total += session.scalars(select(func.coalesce(func.sum(CustomerEntryState.remaining_accounting), 0)).where(
            CustomerEntryState.entry_id.in_(ids[start:start + 500]))).one()
    if total == options.expected_control:
        return []
    currency = session.get_one(Company, desk.company_id).accounting_currency
    return [warning("IMP-007-control", key="IMP-007-control", amount=Money(int(total), currency),
                    expected=Money(options.expected_control, currency))]


# ---------------------------------------------------------------- undo

def undo(desk: Desk, run_id: int) -> Outcome[int]:
    """Take an import back: settlements undone, vouchers reversed, unused customers deleted; refused when used (IMP-008)."""
    with desk.writing("import.undo") as uow:
        session = uow.session
        done = session.get(ImportRun, run_id)
        if done is None or done.company_id != desk.company_id:
            return Outcome(None, (error("LED-gone"),))
        if done.undoes_id or session.scalars(select(ImportRun.id).where(ImportRun.undoes_id == run_id)).first():
            return Outcome(None, (error("IMP-008-undone"),))
        used = _used(session, done)
        if used:
            return Outcome(None, tuple(error("IMP-008-used", document=number) for number in used[:20]))
        problems = _take_back(session, desk, done)
        if problems:
            uow.abandon()
            return Outcome(None, tuple(problems))
        session.add(ImportRun(company_id=desk.company_id, kind=done.kind, file_name=done.file_name, sha256=done.sha256,
                              counts={}, created={}, undoes_id=run_id, created_at=desk.clock.now(),
                              created_by_id=desk.actor.user_id))
        session.flush()
        return Outcome(run_id)


def _used(session: Session, done: ImportRun) -> list[str]:
    """Documents of an import that something happened to afterwards."""
    vouchers, own = done.created.get("vouchers", []), set(done.created.get("settlements", []))
    entry, found = CustomerLedgerEntry, []
    for start in range(0, len(vouchers), 500):
        ids = vouchers[start:start + 500]
        rows = session.execute(
            select(entry.document_no, SettlementPair.settlement_id)
            .join(SettlementPair, (SettlementPair.debit_entry_id == entry.id) | (SettlementPair.credit_entry_id == entry.id))
            .where(entry.voucher_id.in_(ids)))
        found += [number for number, settlement in rows if settlement not in own]
        found += session.scalars(select(entry.document_no).join(CollectionLogEntry, CollectionLogEntry.entry_id == entry.id)
                                 .where(entry.voucher_id.in_(ids), CollectionLogEntry.kind == "letter")).all()
    return sorted(set(found))


def _take_back(session: Session, desk: Desk, done: ImportRun) -> list[Problem]:
    """Undo settlements on their own dates, reverse vouchers on theirs, delete new customers without anything else."""
    undone = corrections.undo_settlements(desk, done.created.get("settlements", []))
    if not undone.done:
        return list(undone.problems)
    vouchers = done.created.get("vouchers", [])
    reversed_ = corrections.reverse_many(desk, vouchers, reason="import.undo")
    if not reversed_.done:
        return list(reversed_.problems)
    problems: list[Problem] = []
    for customer_id in () if vouchers else done.created.get("customers", []):
        removed = customers.delete(desk, customer_id)
        problems += () if removed.done else removed.problems
    return problems


def newest(desk: Desk) -> tuple[int, str] | None:
    """The newest import that was not undone: id and file name."""
    with desk.reading() as session:
        undone = select(ImportRun.undoes_id).where(ImportRun.undoes_id.is_not(None))
        row = session.execute(select(ImportRun.id, ImportRun.file_name).where(
            ImportRun.company_id == desk.company_id, ImportRun.undoes_id.is_(None), ImportRun.id.not_in(undone))
            .order_by(ImportRun.id.desc()).limit(1)).first()
        return (row.id, row.file_name) if row else None


def save_rejected(desk: Desk, table: Table, plan: rules.Plan, path: Path) -> int:
    """The rejected rows with their number and messages, to mend and import again (IMP-003, 004)."""
    cells = {r.number: r.cells for r in table.rows}
    with path.open("w", encoding="utf-8-sig", newline="") as target:
        writer = csv.writer(target, delimiter=table.settings.separator)
        writer.writerow([*table.headings, i18n.tr("Row", desk.language), i18n.tr("Message", desk.language)])
        for row in plan.wrong:
            words = " ".join(i18n.problem_text(p, desk.language, desk.region) for p in row.problems)
            writer.writerow([*cells[row.number], row.number, words])
    return len(plan.wrong)

"""Looking at a file before anything is written: settings, mapping, saved mappings, the dry run (IMP-002, 003)."""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import LANGUAGES, AccountType
from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.formats.tables import Row, Settings, Table, read_table
from app.models.accounts import Account, Currency, ItemVatGroup, PostingProfile
from app.models.company import Company, Country, Unit
from app.models.customers import Customer, CustomerAddress, CustomerBankAccount, CustomerGroup, CustomerRegistration
from app.models.imports import ImportMapping, ImportRun
from app.models.ledger import CustomerLedgerEntry, Voucher
from app.models.products import ChargesGroup, CommissionGroup, Product, ProductGroup
from app.models.terms import DeliveryMode, DeliveryTerm, PaymentDay, PaymentTerm, SalesGroup
from app.rules import import_values as values
from app.rules import imports as rules
from app.rules.customers import plain_name
from app.rules.import_customers import shared
from app.rules.import_fields import FIELDS, Entity
from app.rules.import_plan import Known, Plan
from app.rules.import_rows import plan
from app.rules.import_values import DateOrder
from app.rules.terms import PaymentDays, Terms
from app.services.customers.card import DOMESTIC
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.imports import wording
from app.settings import DUPLICATE_VAT

declare({
    "IMP-008-again": N_("{file} was imported on {day} already. Importing it again adds nothing unless its rows changed."),
    "IMP-002-name": N_("A saved mapping needs a name of at most 60 characters."),
})

CODES = ("IMP-006-currency", "IMP-006-country", "IMP-006-language", "IMP-006-audience", "IMP-006-blocked", "IMP-006-type",
         "IMP-006-group", "IMP-006-term", "IMP-006-profile", "IMP-006-flag", "IMP-006-unit", "IMP-006-kind", "IMP-006-vat-group",
         "IMP-006-product-group", "IMP-006-account", "IMP-006-charges-group", "IMP-006-commission-group",
         "IMP-006-delivery-term", "IMP-006-delivery-mode", "IMP-006-sales-group", "IMP-006-e-invoice")
"""Problems that replacing a value of the file mends (IMP-002)."""


Step = Callable[[int, int], None]
_MOST_SHEETS, _MOST_ABOVE = 8, 30
"""How many sheets, and how many lines of each, are searched for headings."""


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it was understood: its table, how its columns would be read, and the saved mapping that did it."""

    table: Table
    reading: rules.Reading
    certain_dates: bool
    sha256: str
    saved: str | None = None


@dataclass(frozen=True, slots=True)
class SavedMapping:
    """A mapping kept under a name."""

    mapping_id: int
    name: str
    entity: Entity


def look(desk: Desk, name: str, content: bytes, entity: Entity | None = None, settings: Settings | None = None, *,
         mapping_id: int | None = None) -> Outcome[Look]:
    """Read a file and propose everything: what it holds, settings, columns, date order, decimal sign (IMP-002).

    `mapping_id` takes a saved mapping; without it the one saved for the same headings, then the last import of such a file.
    """
    table = read_table(name, content, settings) if settings is not None else _recognised(name, content, entity)
    if isinstance(table, Problem):
        return Outcome(None, (table,))
    digest = hashlib.sha256(content).hexdigest()
    chosen = entity or _entity(table)
    reading, certain = _proposed(table, chosen)
    with desk.reading() as session:
        saved, stored = _stored_reading(session, desk, table, chosen, mapping_id)
        again = _imported_before(session, desk, name, digest)
    if stored is not None:
        reading, certain = _readable(from_stored(stored, chosen), reading, table), True
    refused = tuple(p for p in table.problems if p.row is None and p.weight == "error")
    if refused:
        return Outcome(None, refused)
    return Outcome(Look(table, reading, certain, digest, saved), (*again, *(p for p in table.problems if p.row is None)))


def _recognised(name: str, content: bytes, entity: Entity | None) -> Table | Problem:
    """The sheet and the line whose headings are known, when those first looked at are not: reports begin with who, what
    and when, workbooks with a page of explanation (IMP-002)."""
    first = read_table(name, content)
    if isinstance(first, Problem) or _complete(first.headings, entity):
        return first
    others = (read_table(name, content, Settings(sheet=s)) for s in first.sheets[:_MOST_SHEETS] if s != first.settings.sheet)
    for table in chain((first,), others):
        if isinstance(table, Problem):
            continue
        if _complete(table.headings, entity):
            return table
        line = next((r for r in table.rows[:_MOST_ABOVE] if _complete(r.cells, entity)), None) or _most(table, entity)
        if line is not None:
            return read_table(name, content, replace(table.settings, heading_row=line.number))
    return first


def _complete(headings: Sequence[str], entity: Entity | None) -> bool:
    return any(rules.complete(e, headings, _labels(e)) for e in ([entity] if entity else Entity))


def _most(table: Table, entity: Entity | None) -> Row | None:
    """A line among the first that names at least three fields, and more than the headings do."""
    def known(cells: Sequence[str]) -> int:
        return max(len(rules.propose(e, cells, _labels(e))) for e in ([entity] if entity else Entity))

    best = max(table.rows[:_MOST_ABOVE], key=lambda r: known(r.cells))
    return best if known(best.cells) > max(2, known(table.headings)) else None


def _entity(table: Table) -> Entity:
    """What the headings look like."""
    return max(Entity, key=lambda e: (rules.fit(e, table.headings, _labels(e)), e is Entity.OPEN_ITEMS))


@cache
def _labels(entity: Entity) -> tuple[tuple[str, str], ...]:
    """The names of the fields in our four languages, as they stand in templates and exports (IMP-001, 010)."""
    return tuple((f.name, i18n.tr(f.label, language)) for language in LANGUAGES for f in FIELDS[entity])


def _proposed(table: Table, entity: Entity) -> tuple[rules.Reading, bool]:
    """Columns by their headings, date order and decimal sign by the values; False = the dates can be read both ways."""
    columns = rules.propose(entity, table.headings, _labels(entity))
    if entity is Entity.OPEN_ITEMS and "country" in columns and not _names_countries(table, columns["country"]):
        del columns["country"]
    dates = [columns[f.name] for f in FIELDS[entity] if f.kind == "date" and f.name in columns]
    amounts = [columns[f.name] for f in FIELDS[entity] if f.kind in ("amount", "number") and f.name in columns]
    spans = [(r.cells[columns["document_date"]], r.cells[columns["due_date"]]) for r in table.rows] \
        if {"document_date", "due_date"} <= columns.keys() else []
    order, certain = values.detect_date_order((r.cells[c] for r in table.rows for c in dates), spans)
    decimal = values.detect_decimal(r.cells[c] for r in table.rows for c in amounts)
    currency = rules.currency_named(entity, table.headings, columns)
    constants = {"currency": currency} if currency else {}
    return rules.Reading(entity, columns, order, decimal, constants, create_customers=True), certain or not dates


def _names_countries(table: Table, column: int) -> bool:
    """Does a column hold countries? Other programs' own numbers under that heading say nothing of a new customer."""
    said = {r.cells[column] for r in table.rows} - {""}
    return not said or any(_COUNTRY.fullmatch(values.country(cell)) for cell in said)


_COUNTRY = re.compile("[A-Z]{2}")


def _readable(stored: rules.Reading, detected: rules.Reading, table: Table) -> rules.Reading:
    """A saved mapping for this file: a workbook's dates and numbers are always read as they stand."""
    kept = {name: column for name, column in stored.columns.items() if column < len(table.headings)}
    same = stored.date_order if table.settings.encoding != "xlsx" else detected.date_order
    sign = stored.decimal if table.settings.encoding != "xlsx" else detected.decimal
    return replace(stored, columns=kept, date_order=same, decimal=sign)


def _stored_reading(session: Session, desk: Desk, table: Table, entity: Entity,
                    mapping_id: int | None) -> tuple[str | None, Mapping[str, Any] | None]:
    """The chosen mapping, the one saved for these headings, or how such a file was read last time."""
    key = heading_hash(table.headings)
    query = select(ImportMapping).where(ImportMapping.company_id == desk.company_id, ImportMapping.entity == entity.value)
    row = session.scalars(query.where(ImportMapping.id == mapping_id) if mapping_id
                          else query.where(ImportMapping.headings == key).order_by(ImportMapping.id.desc())).first()
    if row is not None:
        return row.name, row.definition
    runs = session.scalars(select(ImportRun.mapping).where(
        ImportRun.company_id == desk.company_id, ImportRun.kind == entity.value, ImportRun.undoes_id.is_(None))
        .order_by(ImportRun.id.desc()).limit(20))
    return None, next((m for m in runs if m and m.get("headings") == key), None)


def _imported_before(session: Session, desk: Desk, name: str, digest: str) -> tuple[Problem, ...]:
    """The same bytes were imported already and not taken back (usability 143)."""
    undone = select(ImportRun.undoes_id).where(ImportRun.undoes_id.is_not(None))
    before = session.scalars(select(ImportRun).where(
        ImportRun.company_id == desk.company_id, ImportRun.sha256 == digest, ImportRun.undoes_id.is_(None),
        ImportRun.id.not_in(undone)).order_by(ImportRun.id.desc())).first()
    return () if before is None else (warning("IMP-008-again", key=f"IMP-008-{digest}", file=name, day=before.created_at.date()),)


def heading_hash(headings: Sequence[str]) -> str:
    """What recognises a file with the same headings."""
    return hashlib.sha256(rules.heading_key(headings).encode()).hexdigest()


# ---------------------------------------------------------------- saved mappings

def from_stored(stored: Mapping[str, Any], entity: Entity) -> rules.Reading:
    """A reading from its saved form."""
    return rules.Reading(entity, stored["columns"], DateOrder(stored["date_order"]), stored["decimal"],
                         stored.get("constants", {}), stored.get("values", {}), rules.Existing(stored["existing"]),
                         stored.get("create_customers", True), stored.get("create_codes", False))


def to_store(found: Look) -> dict[str, Any]:
    """A reading as it is saved, with what recognises its file."""
    reading = found.reading
    return {"columns": dict(reading.columns), "date_order": reading.date_order.value, "decimal": reading.decimal,
            "constants": dict(reading.constants), "values": {k: dict(v) for k, v in reading.values.items()},
            "existing": reading.existing.value, "create_customers": reading.create_customers,
            "create_codes": reading.create_codes, "headings": heading_hash(found.table.headings)}


def save_mapping(desk: Desk, name: str, found: Look) -> Outcome[int]:
    """Keep a mapping under a name; the next file with the same headings uses it (IMP-002)."""
    name = name.strip()
    if not 0 < len(name) <= 60:
        return Outcome(None, (error("IMP-002-name", at="name"),))
    with desk.writing("import.mapping") as uow:
        row = uow.session.scalars(select(ImportMapping).where(ImportMapping.company_id == desk.company_id,
                                                              ImportMapping.name == name)).first()
        if row is None:
            row = ImportMapping(company_id=desk.company_id, name=name)
            uow.session.add(row)
        row.entity, row.headings = found.reading.entity.value, heading_hash(found.table.headings)
        row.definition = to_store(found)
        uow.session.flush()
        return Outcome(row.id)


def saved_mappings(desk: Desk) -> list[SavedMapping]:
    """All kept mappings, by name."""
    with desk.reading() as session:
        rows = session.scalars(select(ImportMapping).where(ImportMapping.company_id == desk.company_id)
                               .order_by(ImportMapping.name))
        return [SavedMapping(r.id, r.name, Entity(r.entity)) for r in rows]


def delete_mapping(desk: Desk, mapping_id: int) -> Outcome[int]:
    """Forget a kept mapping."""
    with desk.writing("import.mapping") as uow:
        row = uow.session.get(ImportMapping, mapping_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("LED-gone"),))
        uow.session.delete(row)
        return Outcome(mapping_id)


# ---------------------------------------------------------------- dry run

def known(session: Session, desk: Desk, entity: Entity | None = None) -> Known:
    """What exists already, for the dry run; the texts of set-up only for an import of them."""
    company = session.get_one(Company, desk.company_id)
    terms = {t.id: t for t in session.scalars(select(PaymentTerm).where(PaymentTerm.company_id == desk.company_id))}
    customers = session.execute(select(Customer.id, Customer.number, Customer.vat_number, Customer.payment_term_id)
                                .where(Customer.company_id == desk.company_id)).all()
    numbers = {c.id: c.number for c in customers}
    registrations = {v: c for v, c in session.execute(
        select(CustomerRegistration.value, CustomerRegistration.customer_id)
        .where(CustomerRegistration.company_id == desk.company_id))}
    found = Known(
        frozenset(n.lower() for n in numbers.values()), {c.vat_number.lower(): c.number for c in customers if c.vat_number},
        {value.lower(): numbers[customer] for value, customer in registrations.items()}, _documents(session, desk, numbers),
        {c: d for c, d in session.execute(select(Currency.code, Currency.decimals))},
        frozenset(session.scalars(select(Country.code))), _codes(session, CustomerGroup, desk),
        _codes(session, PostingProfile, desk),
        {t.code.lower(): _terms(session, t) for t in terms.values()},
        {c.number.lower(): terms[c.payment_term_id].code for c in customers if c.payment_term_id in terms},
        _same(session, desk, registrations), _names(session, desk),
        parameters(session, desk.company_id).get(DUPLICATE_VAT) == "refuse",
        company.accounting_currency, _usual_term(session, desk, {i: t.code for i, t in terms.items()}), company.language,
        **_of_products(session, desk), tables={}, table_texts={}, texts={}, selling={
            "delivery_term": _codes(session, DeliveryTerm, desk), "delivery_mode": _codes(session, DeliveryMode, desk),
            "sales_group": _codes(session, SalesGroup, desk), "charges_group": _of_customers(session, ChargesGroup, desk),
            "commission_group": _of_customers(session, CommissionGroup, desk)})
    if entity is Entity.TEXTS:
        tables, names, texts = wording.kept(desk)
        return replace(found, tables=tables, table_texts=names, texts=texts)
    return found


def _of_customers(session: Session, model: Any, desk: Desk) -> frozenset[str]:
    """Codes of the groups that are made of customers."""
    return frozenset(code.lower() for code in session.scalars(select(model.code).where(
        model.company_id == desk.company_id, model.side == "customer")))


def _of_products(session: Session, desk: Desk) -> dict[str, frozenset[str]]:
    """Products and what they refer to: numbers and codes in lower case, units as they are."""
    def of(column: Any, *where: Any) -> frozenset[str]:
        return frozenset(text.lower() for text in session.scalars(select(column).where(
            column.class_.company_id == desk.company_id, *where)))

    return {"products": of(Product.number), "units": frozenset(session.scalars(select(Unit.code))),
            "item_vat_groups": of(ItemVatGroup.code), "product_groups": of(ProductGroup.code),
            "accounts": of(Account.number, Account.type != AccountType.HEADING, Account.blocked.is_(False),
                           Account.control.is_(False)),
            "charges_groups": of(ChargesGroup.code, ChargesGroup.side == "product"),
            "commission_groups": of(CommissionGroup.code, CommissionGroup.side == "product")}


def _usual_term(session: Session, desk: Desk, codes: Mapping[int, str]) -> str:
    """The terms of the group new customers of the own country come into; empty when there are none."""
    group = session.scalars(select(CustomerGroup).where(CustomerGroup.company_id == desk.company_id)
                            .order_by(CustomerGroup.code != DOMESTIC, CustomerGroup.code)).first()
    return codes.get(group.payment_term_id or 0, "") if group is not None else ""


def _names(session: Session, desk: Desk) -> dict[str, str]:
    """Customer numbers by plain name; several customers of one name lead nowhere."""
    found: dict[str, str] = {}
    for number, name in session.execute(select(Customer.number, Customer.name).where(Customer.company_id == desk.company_id)):
        found[plain_name(name)] = "" if plain_name(name) in found else number
    return found


def _same(session: Session, desk: Desk, registrations: Mapping[str, int]) -> dict[tuple[str, str], tuple[str, str]]:
    """Customers by what another one may share with them (MST-072)."""
    found: dict[tuple[str, str], tuple[str, str]] = {}
    registered = {customer: value for value, customer in registrations.items()}
    rows = session.execute(
        select(Customer.id, Customer.number, Customer.name, Customer.vat_number, CustomerAddress.postcode,
               CustomerBankAccount.iban)
        .outerjoin(CustomerAddress, CustomerAddress.customer_id == Customer.id)
        .outerjoin(CustomerBankAccount, CustomerBankAccount.customer_id == Customer.id)
        .where(Customer.company_id == desk.company_id))
    for identity, number, name, vat, postcode, iban in rows:
        for key in shared(vat or "", registered.get(identity, ""), iban or "", name, postcode or ""):
            found.setdefault(key, (number, name))
    return found


def _codes(session: Session, model: Any, desk: Desk) -> frozenset[str]:
    return frozenset(c.lower() for c in session.scalars(select(model.code).where(model.company_id == desk.company_id)))


def _terms(session: Session, term: PaymentTerm) -> Terms:
    days = session.get(PaymentDay, term.payment_day_id) if term.payment_day_id else None
    return Terms(term.method, term.months, term.days,
                 PaymentDays(days.unit == "week", frozenset(days.days)) if days is not None else None, term.business_day)


def _documents(session: Session, desk: Desk, numbers: Mapping[int, str]) -> frozenset[tuple[str, str, str]]:
    """Keys of the documents that stand in the books and were not reversed (IMP-005)."""
    entry = CustomerLedgerEntry
    rows = session.execute(select(entry.customer_id, entry.entry_type, entry.document_no).where(
        entry.company_id == desk.company_id, entry.adjustment.is_(False),
        entry.voucher_id.not_in(select(Voucher.reverses_id).where(Voucher.reverses_id.is_not(None)))))
    return frozenset((numbers[c].lower(), t.value, n.lower()) for c, t, n in rows)


def dry_run(desk: Desk, table: Table, reading: rules.Reading, step: Step = lambda _done, _whole: None) -> Plan:
    """All validations of the rows without writing (IMP-003); `step` is told how far it is and may raise to stop (IMP-009)."""
    def rows() -> Iterator[tuple[int, Sequence[str]]]:
        for count, row in enumerate(table.rows):
            if count % 1_000 == 0:
                step(count, len(table.rows))
            yield row.number, row.cells

    with desk.reading() as session:
        return plan(reading, rows(), known(session, desk, reading.entity), table.problems)


def unknown_values(made: Plan) -> list[tuple[str, str]]:
    """(field, value) pairs of the file that nothing is known for: what can be replaced (IMP-002)."""
    found = {(p.field, str(p.saw["value"])) for r in made.rows for p in r.problems if p.code in CODES and p.field}
    return sorted(found)


def _allowed_of_products(about: Known) -> dict[str, list[str]]:
    return {"kind": ["goods", "service"], "unit": sorted(about.units), "vat_group": sorted(about.item_vat_groups),
            "group": sorted(about.product_groups), "account": sorted(about.accounts), "currency": sorted(about.decimals),
            "charges_group": sorted(about.charges_groups), "commission_group": sorted(about.commission_groups),
            "includes_vat": ["yes", "no"], "blocked": ["yes", "no"]}


def allowed_values(desk: Desk, entity: Entity, field: str) -> list[str]:
    """What an unknown value of a field can be replaced by."""
    if field == "type":
        return ["invoice", "credit note", "payment"] if entity is Entity.OPEN_ITEMS else ["business", "private", "public"]
    with desk.reading() as session:
        about = known(session, desk)
    if entity is Entity.PRODUCTS:
        return _allowed_of_products(about)[field]
    return {"language": list(LANGUAGES), "blocked": ["blank", "ship", "invoice", "all"], "disputed": ["yes", "no"],
            "currency": sorted(about.decimals), "country": sorted(about.countries), "profile": sorted(about.profiles),
            "group": sorted(about.groups), "payment_term": sorted(about.terms), "includes_vat": ["yes", "no"],
            "e_invoice": ["paper", "email", "peppol", "facturx", "xrechnung"],
            **{name: sorted(codes) for name, codes in about.selling.items()}}[field]

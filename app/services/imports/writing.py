"""Writing an import in one unit of work: checks before, customers, open items, the control total, the log (IMP-004…008)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import Blocked
from app.core.money import Money
from app.core.permissions import Permission, posting
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.models.company import Company, Country
from app.models.credit import CustomerCredit
from app.models.customers import Customer, CustomerGroup
from app.models.imports import ImportRun
from app.models.products import ChargesGroup, CommissionGroup
from app.models.terms import DeliveryMode, DeliveryTerm, PaymentTerm, SalesGroup
from app.rules import import_rows as rules
from app.rules.customers import BlockWish, plan_block
from app.rules.import_fields import Entity
from app.rules.import_plan import CustomerRow, Plan
from app.rules.periods import MODULE_OF
from app.services import customers, permissions
from app.services.desk import Desk
from app.services.imports import goods, items, wording
from app.services.imports.items import Options
from app.services.imports.looking import Look, known, to_store
from app.services.limits import history
from app.services.numbers import numbered
from app.storage.unit_of_work import UnitOfWork

declare({
    "IMP-004-errors": N_("{rows:row has|rows have} an error. Mend them, or import only the valid rows."),
    "IMP-006-reason": N_("The file sets Blocked. Choose the reason for it."),
    "IMP-006-limit": N_("{customers:customer has|customers have} a credit limit of 0, which means no credit. In some programs 0 "
                        "means unlimited; then tick “0 means unlimited”."),
    "IMP-007-control": N_("The control account changes by {amount}; the old system says {expected}. Import all the same?"),
    "IMP-003-changed": N_("The books were changed since the dry run. Nothing was imported; do the dry run again and look at it."),
    "IMP-nothing": N_("There is nothing to import in this file."),
})

Step = Callable[[int, int], None]
"""Told how far it is: so many of so many rows; raises to stop, and then nothing is written."""


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of an import."""

    run_id: int
    created: int
    updated: int
    left_out: int
    customers: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What stands in the way of writing, and by how much the control account would change (accounting minor units)."""

    problems: tuple[Problem, ...]
    effect: int
    currency: str


@dataclass
class _Made:
    """What an import wrote, for its log and for undoing it."""

    customers: list[int] = field(default_factory=list)
    products: list[int] = field(default_factory=list)
    units: list[str] = field(default_factory=list)
    updated: int = 0
    posted: items.Written = field(default_factory=items.Written)


def preview(desk: Desk, plan: Plan, options: Options) -> Preview:
    """All posting checks of a dry run without writing: periods, accounts, rates, the control total (IMP-003, 007)."""
    with desk.reading() as session:
        company = session.get_one(Company, desk.company_id)
        effect, found = 0, [*_before(plan, options), *_permitted(session, desk, _foreseen(plan))]
        if plan.entity is Entity.OPEN_ITEMS:
            effect, more = items.check(session, desk, plan, options)
            found += [*more, *_control(session, desk, effect, options)]
        return Preview(tuple(found), effect, company.accounting_currency)


def run(desk: Desk, name: str, found: Look, plan: Plan, options: Options, *, confirmed: frozenset[str] = frozenset(),
        step: Step = lambda _done, _whole: None) -> Outcome[Imported]:
    """Write a dry run's rows in one unit of work: all or nothing (IMP-004, 007, 008)."""
    problems = [*plan.problems, *_before(plan, options)]
    if plan.wrong and not options.only_valid:
        problems.append(error("IMP-004-errors", rows=len(plan.wrong)))
    if not plan.count("create") + plan.count("update") and not problems:
        problems.append(error("IMP-nothing"))
    if standing(problems, confirmed):
        return Outcome(None, tuple(problems))
    with desk.writing(f"import.{plan.entity.value}") as uow:
        made = _Made()
        changed = _changed(uow.session, desk, found, plan)
        if changed is not None:
            uow.abandon()
            return Outcome(None, (changed,))
        written = numbered(uow, lambda: _write(desk, uow, plan, options, made, step))
        problems += written.problems if written.value is None else written.value
        if standing(problems, confirmed):
            uow.abandon()
            return Outcome(None, tuple(problems))
        run_id = _log(uow, desk, name, found, plan, made)
        created = made.posted.entries if plan.entity is Entity.OPEN_ITEMS else plan.count("create")
        return Outcome(Imported(run_id, created, made.updated, len(plan.wrong), len(made.customers)), tuple(problems))


def _changed(session: Session, desk: Desk, found: Look, plan: Plan) -> Problem | None:
    """The books may have changed since the dry run: somebody else, another window, the same file twice (IMP-003, 005)."""
    now = rules.plan(found.reading, ((r.number, r.cells) for r in found.table.rows), known(session, desk, found.reading.entity),
                     found.table.problems)
    old = {r.number: r for r in plan.rows}
    row = next((r.number for r in now.rows if r != old.get(r.number)), None)
    if row is None and now.new_customers == plan.new_customers:
        return None
    return error("IMP-003-changed", row=row) if row is not None else error("IMP-003-changed")


def _before(plan: Plan, options: Options) -> list[Problem]:
    """Questions about the whole file: one reason for its blocks, what a limit of 0 means (BLK-10, CRD-05)."""
    rows = [r.customer for r in plan.rows if r.customer and r.action in ("create", "update")]
    found = []
    if any(c.blocked for c in rows) and options.reason_id is None:
        found.append(error("IMP-006-reason", at="reason"))
    zero = sum(c.credit_limit == 0 for c in rows)
    if zero and not options.zero_unlimited:
        found.append(warning("IMP-006-limit", key="IMP-006-limit", customers=zero))
    return found


def _foreseen(plan: Plan) -> set[Permission]:
    """Permissions that new customers of a file need, or a changed set-up (AUD-016).

    Whether a file changes a customer who exists shows when it is written.
    """
    if plan.entity in (Entity.UNITS, Entity.TEXTS):
        return {Permission.SETUP}
    new = [r.customer for r in plan.rows if r.customer and r.action == "create"]
    return ({Permission.BLOCK} if any(c.blocked for c in new) else set()) | (
        {Permission.LIMITS} if any(c.credit_limit for c in new) else set())


def needed(plan: Plan) -> tuple[Permission, ...]:
    """What writing this dry run needs in any case: to post what items become, to block, to set limits (CLS-003, AUD-016)."""
    posts = {posting(MODULE_OF[source]) for source in items.SOURCES} if plan.entity is Entity.OPEN_ITEMS else set()
    return tuple(sorted(posts | _foreseen(plan)))


def _permitted(session: Session, desk: Desk, needed: set[Permission]) -> list[Problem]:
    """What the user lacks for what the file changes beside names and terms."""
    return [p for permission in sorted(needed) for p in permissions.may(session, desk, permission)]


def _control(session: Session, desk: Desk, effect: int, options: Options) -> list[Problem]:
    """The control total against what the old system says; a difference is only for those who may import it (IMP-007, AUD-016)."""
    if options.expected_control is None or effect == options.expected_control:
        return []
    currency = session.get_one(Company, desk.company_id).accounting_currency
    return [*permissions.may(session, desk, Permission.IMPORT_DIFFERENCE),
            warning("IMP-007-control", key="IMP-007-control", amount=Money(effect, currency),
                    expected=Money(options.expected_control, currency))]


def _write(desk: Desk, uow: UnitOfWork, plan: Plan, options: Options, made: _Made, step: Step) -> list[Problem]:
    session = uow.session
    if plan.entity is Entity.CUSTOMERS:
        return _write_customers(session, desk, plan, options, made, step)
    if plan.entity is Entity.PRODUCTS:
        made.products, made.updated = goods.write(session, desk, plan, step)
        return []
    if plan.entity is Entity.UNITS:
        made.units, made.updated, refused = wording.write_units(desk, plan, step)
        return refused
    if plan.entity is Entity.TEXTS:
        made.updated, refused = wording.write_texts(desk, plan, step)
        return refused
    writer = CardValues(session, desk)
    for row in plan.new_customers:
        made.customers.append(customers.write(session, desk, None, writer.values(row, new=True)).id)
    problems = items.write(session, desk, uow, plan, options, made.posted, step)
    return problems + _control(session, desk, made.posted.effect, options)


def _log(uow: UnitOfWork, desk: Desk, name: str, found: Look, plan: Plan, made: _Made) -> int:
    """The line of the import log, with everything that taking it back needs (IMP-008)."""
    counts = {action: plan.count(action) for action in ("create", "update", "skip", "error")}
    done = ImportRun(
        company_id=desk.company_id, kind=plan.entity.value, file_name=name[:200], sha256=found.sha256, mapping=to_store(found),
        created_at=desk.clock.now(), created_by_id=desk.actor.user_id, counts=counts,
        created={"customers": made.customers, "vouchers": made.posted.vouchers, "settlements": made.posted.settlements,
                 "products": made.products, "units": made.units})
    uow.session.add(done)
    uow.session.flush()
    uow.audit("import.run", "import_run", done.id, name, {"counts": counts, "sha256": found.sha256}, desk.company_id)
    return done.id


# ---------------------------------------------------------------- customers

def _write_customers(session: Session, desk: Desk, plan: Plan, options: Options, made: _Made,
                     step: Step) -> list[Problem]:
    """New and changed customers, with the file's one reason for every block (BLK-10)."""
    problems: list[Problem] = []
    needed: set[Permission] = set()
    rows = [(r.action, r.customer) for r in plan.rows if r.customer and r.action in ("create", "update")]
    writer = CardValues(session, desk)
    for count, (action, row) in enumerate(rows):
        step(count, len(rows))
        existing = writer.customer(row.number) if action == "update" else None
        customer = customers.write(session, desk, existing, writer.values(row, new=existing is None))
        made.updated += existing is not None
        made.customers += [customer.id] if existing is None else []
        needed |= {Permission.BLOCK} if row.blocked not in (None, customer.blocked) else set()
        problems += _write_block(session, desk, customer, row.blocked, options.reason_id)
        needed |= {Permission.LIMITS} if _write_limit(session, desk, customer.id, row, options, existing is not None) else set()
    return problems + _permitted(session, desk, needed)


def _write_block(session: Session, desk: Desk, customer: Customer, blocked: Blocked | None,
                 reason_id: int | None) -> list[Problem]:
    """A block from a file, or its lifting; a privacy block is never lifted this way (BLK-21)."""
    if blocked is None or blocked is customer.blocked:
        return []
    block, problems = plan_block(customers.facts_of(customer), BlockWish(blocked, reason_id), unattended=True)
    if not problems:
        customers.write_block(session, desk, customer, block, reason_id)
    return list(problems)


def _write_limit(session: Session, desk: Desk, customer_id: int, row: CustomerRow, options: Options, known: bool) -> bool:
    """The credit limit; 0 may mean unlimited (CRD-05). Says whether it is another one now."""
    if row.credit_limit is None:
        return False
    credit = session.get_one(CustomerCredit, customer_id)
    before = credit.credit_limit, credit.unlimited
    credit.credit_limit = row.credit_limit
    credit.unlimited = row.credit_limit == 0 and options.zero_unlimited and not credit.mandatory
    if known and credit.credit_limit != before[0]:
        history.directly(session, desk, credit, before[0])
    return before != (credit.credit_limit, credit.unlimited)


class CardValues:
    """Turns import rows into card values with the company's defaults; looks everything up once."""

    def __init__(self, session: Session, desk: Desk) -> None:
        self._session, self._desk = session, desk
        self._company = session.get_one(Company, desk.company_id)
        self._groups = {g.code.lower(): g for g in session.scalars(
            select(CustomerGroup).where(CustomerGroup.company_id == desk.company_id).order_by(CustomerGroup.id))}
        self._terms = {t.code.lower(): t.id for t in session.scalars(
            select(PaymentTerm).where(PaymentTerm.company_id == desk.company_id))}
        self._eu = set(session.scalars(select(Country.code).where(Country.eu_from.is_not(None), Country.eu_to.is_(None))))
        self._customers = {n.lower(): i for i, n in session.execute(
            select(Customer.id, Customer.number).where(Customer.company_id == desk.company_id))}

        self._selling = {name: self._ids(model) for name, model in (
            ("delivery_term", DeliveryTerm), ("delivery_mode", DeliveryMode), ("sales_group", SalesGroup))}
        self._selling |= {name: self._ids(model, model.side == "customer") for name, model in (
            ("charges_group", ChargesGroup), ("commission_group", CommissionGroup))}

    def _ids(self, model: Any, *where: Any) -> dict[str, int]:
        """Ids of a table of the company by code in lower case."""
        rows = self._session.execute(select(model.code, model.id).where(model.company_id == self._desk.company_id, *where))
        return {code.lower(): identity for code, identity in rows}

    def customer(self, number: str) -> Customer | None:
        """A customer by number, whatever its case."""
        identity = self._customers.get(number.lower())
        return self._session.get(Customer, identity) if identity is not None else None

    def _group(self, row: CustomerRow, country: str) -> CustomerGroup:
        """The named group (made like the usual one when it is missing), else the usual one of her kind and country."""
        home = self._company.country_code
        code = "cons" if row.type == "private" else "dom" if country == home else "eu" if country in self._eu else "exp"
        usual = self._groups.get(code) or next(iter(self._groups.values()))
        if not row.group:
            return usual
        if row.group.lower() not in self._groups:
            made = CustomerGroup(company_id=self._desk.company_id, code=row.group[:10], names={"en": row.group},
                                 **{name: getattr(usual, name) for name in _COPIED})
            self._session.add(made)
            self._session.flush()
            self._groups[row.group.lower()] = made
        return self._groups[row.group.lower()]

    def _term(self, code: str) -> int | None:
        """The named terms; missing ones are made with the days that stand in their code, else thirty."""
        if not code:
            return None
        if code.lower() not in self._terms:
            digits = "".join(c for c in code if c.isdigit())
            made = PaymentTerm(company_id=self._desk.company_id, code=code[:10], texts={"en": code}, method="net",
                               days=int(digits) if 0 < len(digits) <= 3 else 30)
            self._session.add(made)
            self._session.flush()
            self._terms[code.lower()] = made.id
        return self._terms[code.lower()]

    def values(self, row: CustomerRow, *, new: bool) -> dict[str, Any]:
        """Card values of a row; for an existing customer only what the file fills (IMP-005)."""
        country = row.country or self._company.country_code
        given: Mapping[str, Any] = {
            "number": row.number, "name": row.name, "street": row.street, "number_": row.house_no, "postcode": row.postcode,
            "city": row.city, "country_code": row.country, "language": row.language, "email": row.email, "phone": row.phone,
            "contact": row.contact, "vat_number": row.vat_number, "registration": row.registration, "iban": row.iban,
            "payment_term_id": self._term(row.payment_term), "e_invoice": row.e_invoice, "e_invoice_id": row.e_invoice_id,
            **{f"{name}_id": codes.get(getattr(row, name).lower()) for name, codes in self._selling.items()}}
        values = {k: v for k, v in given.items() if v}
        values |= {name: value for name, value in (("document_discount", row.document_discount),
                                                   ("prices_include_vat", row.includes_vat)) if value is not None}
        if not new:
            return values
        group = self._group(row, country)
        return {
            "type": row.type, "language": _LANGUAGE_OF.get(country, self._company.language),
            "currency": row.currency or self._company.accounting_currency, "country_code": country, "group_id": group.id,
            "vat_group_id": group.vat_group_id, "payment_term_id": group.payment_term_id,
            "payment_method_id": group.payment_method_id, "sequence_id": group.letter_sequence_id,
            "prices_include_vat": group.prices_include_vat, **values}


_LANGUAGE_OF = {"NL": "nl", "BE": "nl", "FR": "fr", "DE": "de", "GB": "en", "IE": "en", "AT": "de", "LU": "fr", "CH": "de"}
_COPIED = ("series_id", "vat_group_id", "posting_profile_id", "payment_term_id", "payment_method_id", "cash_discount_id",
           "letter_sequence_id", "interest_terms_id", "prices_include_vat")

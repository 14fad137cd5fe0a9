"""Credit checks of orders in a company file: one of a customer with thousands of open entries, and all open orders again."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import Source
from app.models.accounts import Account, VatCode
from app.models.credit import CreditManagementGroup, CustomerCredit
from app.models.credit_rules import BlockingRule, BlockingRuleVersion
from app.models.customers import CustomerGroup
from app.models.sales import SalesOrder
from app.rules.credit.facts import Step
from app.services import companies, customers, desks, posting
from app.services.credit import asking
from app.services.credit.books import Books
from app.services.credit.evaluating import decide
from app.services.desk import Desk
from app.services.sales import orders
from app.services.sales.document import Line
from app.storage.company_file import CompanyFile
from benchmarks import Measured, Size, best, promise
from benchmarks.company import CLOCK, TODAY, Office

RULES, CHUNK = 50, 500


@contextmanager
def _company(entries: int, copies: int) -> Iterator[tuple[Desk, int]]:
    """A desk and an order of a customer with so many open entries; copies of the order belong to copies of the customer."""
    folder = Path(tempfile.mkdtemp())
    file = CompanyFile.create(folder / "credit.tegoed", clock=CLOCK)
    companies.create_company(file, companies.NewCompany("Groothandel", "NL"), user_name="Anna", clock=CLOCK)
    desk = desks.first(file, CLOCK, Source.WINDOW, "nl", "nl_NL")
    customer = _customer(desk)
    office = Office(desk)
    with desk.writing("benchmark.entries") as unit:
        posting.post_all(desk, unit, [office.plan(customer, 100_00 + n, f"F{n}", TODAY) for n in range(entries)])
    order = _order(desk, customer)
    if copies:
        path = str(file.target)
        file.close()
        _copy(path, customer, order, copies)
        file = CompanyFile.open(Path(path), clock=CLOCK)
        desk = desks.first(file, CLOCK, Source.WINDOW, "nl", "nl_NL")
    yield desk, order
    file.close()
    shutil.rmtree(folder)


def _customer(desk: Desk) -> int:
    """A customer in a group with a limit, and fifty rules that take it in."""
    with desk.writing("benchmark.setup") as unit:
        session = unit.session
        group = session.scalars(select(CustomerGroup)).first()
        assert group is not None
        customer = customers.write(session, desk, None, customers.proposed(desk, group.id) | {
            "name": "Klant", "group_id": group.id}).id
        managed = CreditManagementGroup(company_id=desk.company_id, code="BENCH", names={"nl": "Standaard"})
        session.add(managed)
        session.flush()
        credit = session.get_one(CustomerCredit, customer)
        credit.credit_limit, credit.management_group_id = 99_999_999_00, managed.id
        for n in range(RULES):
            _rule(desk, n, managed.id, session)
        return customer


def _rule(desk: Desk, n: int, group: int, session: Session) -> None:
    """Rules of all types that hold nobody here."""
    kinds = (("days_overdue", "days"), ("credit_limit_used", "percent"), ("sales_order", "amount"),
             ("credit_limit_expired", "days"), ("overdue_amount", "amount"))
    kind, value = kinds[n % len(kinds)]
    rule = BlockingRule(company_id=desk.company_id, number=f"R{n}", type=kind, active=True)
    session.add(rule)
    session.flush()
    session.add(BlockingRuleVersion(
        company_id=desk.company_id, rule_id=rule.id, version=1, kind="blocking", scope="group" if n % 2 else "all",
        group_id=group if n % 2 else None, value_type=value, value_days=900 + n if value == "days" else None,
        value_amount=99_999_999_00 + n if value == "amount" else None,
        value_percent=Decimal(900 + n) if kind in ("credit_limit_used", "overdue_amount") else None, currency="EUR",
        created_at=desk.clock.now(), created_by_id=desk.actor.user_id))


def _order(desk: Desk, customer: int) -> int:
    """An order of one line."""
    made = orders.new(desk, customer).value
    assert made is not None
    with desk.reading() as session:
        code = session.scalars(select(VatCode.id).where(VatCode.code == "S1")).one()
        account = session.scalars(select(Account.id).where(Account.number == "8000")).one()
    line = Line(1, "account", account_id=account, text="Artikel", quantity=Decimal(10), unit_price=Decimal("12.50"),
                vat_code_id=code)
    saved = orders.save(desk, replace(made, lines=(line,)))
    assert saved.value is not None, saved.problems
    return saved.value.ref[1]


def _copy(path: str, customer: int, order: int, copies: int) -> None:
    """Copies by bare SQLite: customers with their credit and open entries, five orders for each."""
    plain = sqlite3.connect(path)
    people = max(1, copies // 5)
    first = 1_000_000

    def add(table: str, where: str, count: int, **changes: str) -> None:
        columns = [row[1] for row in plain.execute(f"pragma table_info({table})")]
        wanted = ", ".join(changes.get(c, f"t.{c}") for c in columns)
        plain.execute(f"with recursive n(i) as (select 1 union all select i + 1 from n where i < {count}) "
                      f"insert into {table} ({', '.join(columns)}) select {wanted} from n, {table} t where {where}")

    mine, own = f"{first} + n.i", f"{first} + 1 + n.i % {people}"
    add("customer", f"t.id = {customer}", people, id=mine, number="'K' || n.i", search_key="'k' || n.i")
    add("customer_credit", f"t.customer_id = {customer}", people, customer_id=mine)
    entry = f"{first} + n.i * 1000 + t.id"
    add("customer_ledger_entry", f"t.customer_id = {customer}", people, id=entry, customer_id=mine, payment_reference="null")
    add("customer_entry_state", f"t.customer_id = {customer}", people, customer_id=mine,
        entry_id=f"{first} + n.i * 1000 + t.entry_id")
    add("sales_order", f"t.id = {order}", copies, id=mine, number="'O' || n.i", order_account_id=own, invoice_account_id=own)
    plain.commit()
    plain.close()


@promise("credit check of one order, fifty rules", seconds=0.01)
def one(size: Size) -> Measured:
    """A step asks: its order, the customer's figures over five thousand open entries, parameters, rules, everything anew."""
    with _company(max(50, size.open_entries // 40), 0) as (desk, order), desk.reading() as session:
        seconds = best(lambda: asking.ask(session, desk, asking.Posting(order, Step.CONFIRMATION)), times=10)
    return Measured(seconds)


@promise("open orders checked again", rate=500)
def all_open(size: Size) -> Measured:
    """All open orders at their next step, in stretches of which each is a transaction."""
    copies = max(20, size.customers // 5)
    with _company(20, copies) as (desk, _order_id):
        with desk.reading() as session:
            keys = session.scalars(select(SalesOrder.id)).all()

        def again() -> None:
            for start in range(0, len(keys), CHUNK):
                with desk.reading() as session:
                    decide(session, Books(session, desk), dict.fromkeys(keys[start:start + CHUNK]), TODAY)

        seconds = best(again, times=1)
    return Measured(seconds, None, len(keys))

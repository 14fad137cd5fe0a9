"""What credit control holds in the demo company: rules, Bakkerij Smit with her order, and orders on hold in every state."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select

from app.core.enums import Blocked
from app.models.accounts import Account, VatCode
from app.models.credit import CustomerCredit
from app.models.credit_holds import CreditHold
from app.models.credit_rules import BlockingRule, BlockingRuleVersion
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState
from app.models.sales import SalesOrder
from app.models.types import FOR_EVER
from app.services import company_parameters, limits, notes
from app.services.credit import holds
from app.services.credit.releasing import Release
from app.services.desk import Desk
from app.services.limits import groups, policies
from app.services.sales import orders, steps
from app.services.sales.document import Line
from app.services.sales.steps import Step, Wish
from app.settings import SIGN_ORDER_ABOVE, SIGN_RELEASES, SIGN_SELF

Invoice = Callable[[int, date, int, str], None]
"""Posts an open invoice: customer, date, cents, number."""
RULES: tuple[tuple[str, str, str, Mapping[str, Any]], ...] = (
    ("R1", "days_overdue", "days", {"value_days": 60}),
    ("R2", "credit_limit_used", "percent", {"value_percent": Decimal(90)}),
    ("R3", "overdue_amount", "amount", {"value_amount": 2_500_00, "value_percent": Decimal(50)}),
    ("R4", "sales_order", "amount", {"value_amount": 20_000_00}),
)
SMIT, SMIT_LIMIT, SMIT_ORDERS = "Bakkerij Smit BV", 10_000_00, (1_200_00, 1_800_00, 3_500_00)
AMOUNTS = (6_230_00, 3_212_60, 938_75, 1_865_40, 4_898_20, 685_30, 2_118_75, 9_840_50, 1_204_90, 742_10)
AGES = (3, 4, 7, 5, 3, 9, 2, 1, 7, 5)
SIGNED_ABOVE = 9_000_00


def fill(desk: Desk, today: date, invoice: Invoice, values: Mapping[str, object]) -> None:
    """Rules from now on, and a list of orders they hold; `values` are those of a new customer of the country."""
    now = desk.on(today)
    _rules(now)
    company_parameters.change(now, SIGN_RELEASES, True)
    company_parameters.change(now, SIGN_ORDER_ABOVE, SIGNED_ABOVE)
    company_parameters.change(now, SIGN_SELF, True)
    with desk.reading() as session:
        account = session.scalars(select(Account.id).where(Account.company_id == desk.company_id, Account.number == "8000")).one()
        no_vat = session.scalars(select(VatCode.id).where(VatCode.company_id == desk.company_id, VatCode.code == "Z")).one()
    shop = _Shop(now, account, no_vat)
    late = _late(now)
    for customer, amount, age in zip(late, AMOUNTS, AGES, strict=False):
        day = today - timedelta(days=age)
        shop.held(day - timedelta(days=max(0, day.weekday() - 4)), customer, amount)
    _ready(shop, today)
    _smit(shop, today, invoice, values)
    _covered(now, today, late)
    _decide(now, today)


def _rules(desk: Desk) -> None:
    """The four rules most offices begin with."""
    with desk.writing("demo.rules") as uow:
        for number, kind, value_type, value in RULES:
            rule = BlockingRule(company_id=desk.company_id, number=number, type=kind, active=True)
            uow.session.add(rule)
            uow.session.flush()
            uow.session.add(BlockingRuleVersion(
                company_id=desk.company_id, rule_id=rule.id, version=1, kind="blocking", scope="all", value_type=value_type,
                currency="EUR", release=False, created_at=desk.clock.now(), created_by_id=desk.actor.user_id, **value))


def _late(desk: Desk) -> list[int]:
    """The customers with the oldest open entries who may order."""
    state = CustomerEntryState
    with desk.reading() as session:
        return list(session.scalars(
            select(state.customer_id).join(Customer, Customer.id == state.customer_id)
            .where(state.company_id == desk.company_id, state.open_until == FOR_EVER, state.remaining > 0,
                   Customer.blocked == Blocked.BLANK, Customer.inactive.is_(False), Customer.currency == "EUR")
            .group_by(state.customer_id).order_by(func.min(state.due_date), state.customer_id).limit(len(AMOUNTS))))


@dataclass
class _Shop:
    """Takes orders of one line."""

    desk: Desk
    account: int
    no_vat: int
    """Without VAT the amounts are those of the handbook to the cent."""

    def order(self, day: date, customer_id: int, amount: int) -> int | None:
        """An order that comes to so many cents, VAT included."""
        there = self.desk.on(day)
        begun = orders.new(there, customer_id).value
        if begun is None:
            return None
        line = Line(1, "account", account_id=self.account, text="Bakkerijgrondstoffen", quantity=Decimal(1),
                    unit_price=Decimal(amount).scaleb(-2), vat_code_id=self.no_vat)
        head = replace(begun.head, prices_include_vat=True)
        kept = orders.save(there, replace(begun, head=head, lines=(line,))).value
        return kept.ref[1] if kept is not None else None

    def step(self, day: date, step: Step, key: int | None) -> None:
        """Post a step of it, as far as credit control lets it."""
        if key is not None:
            there = self.desk.on(day)
            steps.post(there, Wish(step, day, steps.propose(there, step, [key])))

    def held(self, day: date, customer_id: int, amount: int) -> None:
        """An order that is to be confirmed, and is held there when a rule says so."""
        self.step(day, Step.CONFIRMATION, self.order(day, customer_id, amount))


def _smit(shop: _Shop, today: date, invoice: Invoice, values: Mapping[str, object]) -> None:
    """Bakkerij Smit as the handbook has her: 5,000.00 open, 1,200.00 delivered, 1,800.00 ordered, and 3,500.00 held."""
    from app.services import customers  # the package imports much that only a new customer needs
    desk = shop.desk
    with desk.writing("demo.smit") as uow:
        smit = customers.write(uow.session, desk, None, {**values, "name": SMIT, "credit_limit": SMIT_LIMIT}).id
    invoice(smit, today - timedelta(days=93), 3_000_00, f"VF{today:%y}-4501")
    invoice(smit, today - timedelta(days=11), 2_000_00, f"VF{today:%y}-4502")
    delivered, ordered, held = SMIT_ORDERS
    shop.step(today, Step.PACKING_SLIP, _free(shop, today, smit, delivered))
    shop.order(today, smit, ordered)
    shop.held(today, smit, held)


def _free(shop: _Shop, today: date, customer_id: int, amount: int) -> int | None:
    """An order that was left out of credit control, so that it could be delivered."""
    from app.services.credit import excluding
    key = shop.order(today, customer_id, amount)
    if key is not None:
        excluding.exclude(shop.desk, key)
    return key


def _covered(desk: Desk, today: date, late: Sequence[int]) -> None:
    """Two customers share a limit, and one is insured until just after the year."""
    ends = today.replace(month=12, day=31)
    shared = groups.save(desk, None, groups.Group("KG-1", "Horecagroep", "EUR", 50_000_00, ends)).value
    if shared is not None:
        groups.add(desk, shared, late[-2:])
    kinds = policies.types(desk).types
    if kinds and late:
        policies.save(desk, late[0], policies.Policy(
            type_id=kinds[0][0], insurer="Kredietverzekering Noord", number=f"P-{today:%y}-0117",
            starts=today - timedelta(days=200), ends=today + timedelta(days=45), value=15_000_00, currency="EUR",
            percent=Decimal(90)))


def _decide(desk: Desk, today: date) -> None:
    """What happened to the holds since: assigned, postponed, one that waits for approval, one by hand."""
    with desk.reading() as session:
        found = session.execute(select(CreditHold.id, CreditHold.amount_accounting).where(
            CreditHold.company_id == desk.company_id, CreditHold.state == "on_hold").order_by(CreditHold.id)).all()
    reason = holds.reasons(desk)[0][0]
    ids = [key for key, _amount in found]
    holds.assign(desk, [key for n, key in enumerate(ids) if n % 3 != 1], desk.actor.user_id)
    for key, amount in found:
        if amount > SIGNED_ABOVE:
            holds.release(desk, [key], Release(reason, today, note="Betaling is toegezegd voor vrijdag"))
    notes.write(desk, ("credit_hold", ids[-1]), "Gebeld: betaalt na ontvangst van de creditnota.")
    holds.postpone(desk, ids[1:2], today + timedelta(days=4), "Klant belt terug")
    with desk.reading() as session:
        order = session.scalars(select(SalesOrder.id).where(
            SalesOrder.company_id == desk.company_id, SalesOrder.status == "open", SalesOrder.total > 0)
            .order_by(SalesOrder.id).limit(1)).first()
    if order is not None:
        holds.force_one(desk, order, holds.reasons(desk, "credit_hold")[0][0], "Eerst de nieuwe contactpersoon spreken")


def _ready(shop: _Shop, today: date) -> None:
    """Two prompt payers ordered more than their limit allows, and were given more credit since: they are ready to release."""
    state, credit = CustomerEntryState, CustomerCredit
    desk = shop.desk
    with desk.reading() as session:
        prompt = session.execute(
            select(state.customer_id, func.min(credit.credit_limit)).join(Customer, Customer.id == state.customer_id)
            .join(credit, credit.customer_id == state.customer_id)
            .where(state.company_id == desk.company_id, state.open_until == FOR_EVER, state.remaining > 0,
                   Customer.blocked == Blocked.BLANK, Customer.currency == "EUR", credit.credit_limit <= 5_000_00)
            .group_by(state.customer_id).order_by(func.min(state.due_date).desc(), state.customer_id).limit(2)).all()
    for customer, limit in prompt:
        shop.held(today - timedelta(days=max(1, today.weekday() - 4)), customer, limit)
        limits.change_one(desk, ("customer", customer), limits.LIMIT, limit * 4, ends=today + timedelta(days=365))

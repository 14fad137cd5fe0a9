"""Bakkerij Smit in a company file: open invoices, deliveries, orders and rules as the chapter has them (credit 0, 8.3)."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.enums import EntryType, Source, VoucherSource
from app.core.roles import AccountRole
from app.models.accounts import PostingProfile, ReasonCode, RoleAccount
from app.models.credit import AccountStatus, CreditManagementGroup, CustomerCredit
from app.models.credit_holds import CreditHold, CreditHoldReason
from app.models.credit_rules import BlockingRule, BlockingRuleVersion, CheckpointSetup
from app.models.terms import PaymentTerm
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, entry_voucher
from app.rules.sales.quantities import Step
from app.services import desks, posting
from app.services.credit.releasing import Release
from app.services.sales import orders, steps
from app.services.sales.document import Line
from app.storage.company_file import CompanyFile
from app.storage.engine import Target
from tests.services.sales import trade
from tests.services.sales.trade import Trade

DAY = date(2025, 3, 14)


@dataclass
class Bakery(Trade):
    """The office with Smit, its reasons and its verbs in short."""

    smit: int = 0

    # ------------------------------------------------------------ what stands

    def on(self, day: date) -> "Bakery":
        """The same office on another day."""
        self.file.clock = FixedClock.on(day)
        return Bakery(replace(self.desk, clock=FixedClock.on(day)), self.smit)

    def entry(self, number: str, amount: int, due: date, *, customer: int | None = None, currency: str = "EUR",
              rate: Decimal = Decimal(1), kind: EntryType = EntryType.INVOICE) -> int:
        """An open item in cents; below zero it is a payment."""
        with self.desk.reading() as session:
            accounts = {r.role: r.account_id for r in session.scalars(
                select(RoleAccount).where(RoleAccount.company_id == self.desk.company_id))}
            profile = session.scalars(select(PostingProfile.id).where(
                PostingProfile.company_id == self.desk.company_id, PostingProfile.code == "GEN")).one()
        conversion, day = Conversion(rate), self.desk.today
        planned = PlannedEntry(customer or self.smit, kind if amount > 0 else EntryType.PAYMENT, number, day, due, amount,
                               conversion.value(amount), profile, accounts[AccountRole.AR], rate, opening=True)
        plan = entry_voucher(Heading(VoucherSource.OPN, day, day, currency, "Opening"), [planned],
                             [Contra(accounts[AccountRole.OPENING], AccountRole.OPENING, -amount)], conversion,
                             accounts[AccountRole.PENNY])
        with self.desk.writing("test.entry") as unit:
            return posting.post(self.desk, unit, plan).entry_ids[0]

    def order(self, amount: int, *, customer: int | None = None, term: str | None = None, rate: Decimal | None = None) -> int:
        """An order of ten pieces that come to so many cents, VAT included."""
        made = orders.new(self.desk, customer or self.smit).value
        assert made is not None
        head = replace(made.head, prices_include_vat=True, rate=rate, **({"payment_term_id": self.term_of(term)} if term else {}))
        line = Line(1, "account", account_id=self.account("8000"), text="Bread", quantity=Decimal(10),
                    unit_price=Decimal(amount).scaleb(-3), vat_code_id=self.vat)
        saved = orders.save(self.desk, replace(made, head=head, lines=(line,)))
        assert saved.value is not None, saved.problems
        return saved.value.ref[1]

    def reprice(self, key: int, amount: int, **head: Any) -> tuple[Any, ...]:
        """The order comes to another amount; what stood in the way."""
        found = orders.load(self.desk, key)
        assert found is not None
        document = found.document
        line = replace(document.lines[0], unit_price=Decimal(amount).scaleb(-3))
        return orders.save(self.desk, replace(document, head=replace(document.head, **head), lines=(line,))).problems

    @property
    def vat(self) -> int:
        """The standard VAT code."""
        from app.models.accounts import VatCode
        return self.one(VatCode, code="Z")

    def term_of(self, code: str) -> int:
        """Payment terms by code."""
        return self.one(PaymentTerm, code=code)

    def status(self, code: str) -> int:
        """An account status by code."""
        return self.one(AccountStatus, code=code)

    def credit(self, customer: int | None = None, **values: Any) -> None:
        """Credit fields of a customer."""
        self.change(CustomerCredit, customer or self.smit, **values)

    def reason(self, use: str = "credit_release", place: int = 0) -> int:
        """A reason of a use, by its place among them."""
        with self.desk.reading() as session:
            rows = session.scalars(select(ReasonCode).where(ReasonCode.company_id == self.desk.company_id)
                                   .order_by(ReasonCode.id))
            return [row.id for row in rows if use in row.uses][place]

    def reason_code(self, use: str = "credit_release", place: int = 0) -> str:
        """Its code, as parameters name it."""
        with self.desk.reading() as session:
            return session.get_one(ReasonCode, self.reason(use, place)).code

    # ------------------------------------------------------------ rules and checkpoints

    def rule(self, number: str, kind: str, *, exclusion: bool = False, customer: int | None = None, group: int | None = None,
             days: int | None = None, amount: int | None = None, percent: str | None = None, code: tuple[str, int] | None = None,
             release: bool = False) -> int:
        """An active rule."""
        known = {"days": days, "amount": amount, "code": code, "percent": percent}
        value = next(name for name, given in known.items() if given is not None)
        with self.desk.writing("test.rule") as uow:
            head = BlockingRule(company_id=self.desk.company_id, number=number, type=kind, active=True)
            uow.session.add(head)
            uow.session.flush()
            uow.session.add(BlockingRuleVersion(
                company_id=self.desk.company_id, rule_id=head.id, version=1, kind="exclusion" if exclusion else "blocking",
                scope="table" if customer else "group" if group else "all", customer_id=customer, group_id=group,
                value_type=value, value_days=days, value_amount=amount,
                value_percent=Decimal(percent) if percent is not None else None, value_code_table=code[0] if code else None,
                value_code_id=code[1] if code else None, currency="EUR", release=release, created_at=self.desk.clock.now(),
                created_by_id=self.desk.actor.user_id))
            return head.id

    def rules_a(self) -> None:
        """Rule set A without the codes (credit 8.3)."""
        self.rule("R1", "days_overdue", days=60)
        self.rule("R2", "credit_limit_used", percent="90")
        self.rule("R3", "overdue_amount", amount=2_500_00, percent="50")
        self.rule("R4", "sales_order", amount=20_000_00)
        self.rule("R5", "credit_limit_expired", days=10)

    def checkpoint(self, step: str, *, posting: bool = True, grace: int | None = None, pro_forma: bool = False) -> None:
        """How a step is checked."""
        with self.desk.writing("test.checkpoint") as uow:
            row = uow.session.scalars(select(CheckpointSetup).where(
                CheckpointSetup.company_id == self.desk.company_id, CheckpointSetup.step == step)).first()
            if row is None:
                row = CheckpointSetup(company_id=self.desk.company_id, step=step)
                uow.session.add(row)
            row.posting, row.grace, row.pro_forma = posting, grace, pro_forma

    # ------------------------------------------------------------ verbs

    def step(self, step: Step, key: int, quantity: str | None = None, **more: Any) -> Any:
        """Post a step of an order; what became of it."""
        proposed = steps.propose(self.desk, step, [key])
        wanted = {line.line_id: Decimal(quantity) for line in proposed[0].lines} if quantity else {}
        return steps.post(self.desk, steps.Wish(step, self.desk.today, (steps.take(proposed[0], wanted),)), **more)[0]

    def confirm(self, key: int) -> Any:
        """Post the confirmation."""
        return self.step(Step.CONFIRMATION, key)

    def deliver(self, key: int, quantity: str | None = None) -> Any:
        """Post the packing slip."""
        return self.step(Step.PACKING_SLIP, key, quantity)

    def hold(self, key: int) -> CreditHold:
        """The newest hold of an order."""
        with self.desk.reading() as session:
            return session.scalars(select(CreditHold).where(CreditHold.order_id == key).order_by(CreditHold.id.desc())).first()  # type: ignore[return-value]

    def kinds(self, hold_id: int, *, valid: bool = True) -> list[str]:
        """The reasons of a hold that still count, in their order."""
        with self.desk.reading() as session:
            rows = session.scalars(select(CreditHoldReason).where(
                CreditHoldReason.hold_id == hold_id, CreditHoldReason.valid.is_(valid)).order_by(CreditHoldReason.position))
            return [row.kind for row in rows]

    def wish(self, **more: Any) -> Release:
        """A release with everything it needs."""
        return replace(Release(self.reason(), self.desk.today), **more)


def bakery(target: Target) -> Bakery:
    """A Dutch office with Smit: 5,000.00 open, 1,200.00 delivered, 1,800.00 ordered, limit 10,000.00 (credit 0)."""
    made = trade.trade(target, day=DAY)
    office = Bakery(made.desk)
    office.smit = office.customer("Bakkerij Smit BV")
    group = office.make(CreditManagementGroup(company_id=office.desk.company_id, code="STD2", names={"en": "Standard"}))
    office.credit(credit_limit=10_000_00, expires_on=date(2025, 12, 31), management_group_id=group)
    office.entry("INV-501", 3_000_00, date(2025, 1, 10))
    office.entry("INV-502", 2_000_00, date(2025, 4, 2))
    delivered = office.order(1_200_00)
    assert office.deliver(delivered).made
    office.order(1_800_00)
    return office


def opened(path: Path) -> Bakery:
    """The office of a file that exists already."""
    clock = FixedClock.on(DAY)
    desk = desks.first(CompanyFile.open(path, clock=clock), clock, Source.WINDOW, "en", "en_GB")
    with desk.reading() as session:
        from app.models.customers import Customer
        smit = session.scalars(select(Customer.id).where(Customer.name == "Bakkerij Smit BV")).one()
    return Bakery(desk, smit)

"""A small office in a company file: a company, a customer, and vouchers to post, reversed or settled at will."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select

from app.core.clock import Clock, FixedClock
from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.models.accounts import PostingProfile, RoleAccount
from app.models.customers import Customer, CustomerGroup
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, VoucherPlan, entry_voucher
from app.services import customers, posting
from app.services.companies import NewCompany, create_company
from app.services.desk import Desk
from app.storage.company_file import CompanyFile
from app.storage.engine import Target
from app.storage.unit_of_work import Actor
from tests.storage import templates

DAY = date(2026, 3, 7)
CLOCK = FixedClock.on(DAY)


@dataclass(frozen=True)
class Office:
    """A desk, one customer, and the accounts a voucher needs."""

    desk: Desk
    customer_id: int
    profile_id: int
    receivable: int
    contra: int
    penny: int

    @property
    def file(self) -> CompanyFile:
        return self.desk.file

    def plan(self, amount: int, number: str = "2026-1", day: date = DAY) -> VoucherPlan:
        """An opening item of `amount` cents."""
        entry = PlannedEntry(self.customer_id, EntryType.INVOICE, number, day, day + timedelta(days=30), amount, amount,
                             self.profile_id, self.receivable, opening=True)
        return entry_voucher(Heading(VoucherSource.OPN, day, day, "EUR", "Opening"), [entry],
                             [Contra(self.contra, AccountRole.OPENING, -amount)], Conversion(), self.penny)

    def post(self, *amounts: int, day: date = DAY) -> list[posting.Posted]:
        """Post one voucher for each amount, all in one unit of work."""
        with self.desk.writing("ledger.open") as unit:
            return posting.post_all(self.desk, unit, [self.plan(a, f"{day:%Y}-{n}", day) for n, a in enumerate(amounts, 1)])

    def at(self, clock: Clock) -> "Office":
        """The same office at another moment."""
        self.file.clock = clock
        return replace(self, desk=replace(self.desk, clock=clock))


def office(target: Target, clock: Clock = CLOCK) -> Office:
    """A new company file with a Dutch company and one customer."""
    templates.lay_out(("office", clock.now()), target, lambda new: company(CompanyFile.create(new, clock=clock), clock).file)
    return reopened(target, clock)


def company(file: CompanyFile, clock: Clock = CLOCK, code: str = "MAIN") -> Office:
    """Add a company to an open file."""
    made = create_company(file, NewCompany("Bakker & Zoon", "NL", code=code), user_name="Anna", clock=clock).value
    assert made is not None
    desk = Desk(file, Actor(made.user_id, "Anna"), made.company_id, clock)
    with desk.writing("customer.create") as unit:
        group = unit.session.scalars(select(CustomerGroup).where(CustomerGroup.company_id == made.company_id)).first()
        assert group is not None
        values = customers.proposed(desk, group.id) | {"name": "De Vries", "group_id": group.id, "currency": "EUR"}
        customer = customers.write(unit.session, desk, None, values)
    return _office(desk, customer.id)


def reopened(target: Target, clock: Clock = CLOCK) -> Office:
    """The office of a file or database that exists already."""
    return at_desk(Desk(CompanyFile.open(target, clock=clock), Actor(1, "Anna"), 1, clock))


def at_desk(desk: Desk) -> Office:
    """The office of an open file with a customer."""
    with desk.reading() as session:
        customer = session.scalars(select(Customer.id)).first()
    assert customer is not None
    return _office(desk, customer)


def _office(desk: Desk, customer_id: int) -> Office:
    with desk.reading() as session:
        accounts = {row.role: row.account_id for row in session.scalars(
            select(RoleAccount).where(RoleAccount.company_id == desk.company_id))}
        profile = session.scalars(select(PostingProfile.id).where(PostingProfile.company_id == desk.company_id,
                                                                 PostingProfile.code == "GEN")).one()
    return Office(desk, customer_id, profile, accounts[AccountRole.AR], accounts[AccountRole.OPENING],
                  accounts[AccountRole.PENNY])

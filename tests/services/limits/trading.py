"""Bakkerij Smit on Friday 14 March 2025 (credit 0): limit 10,000.00 until 31 December, 5,000.00 open; three more customers."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import select

from app.core.clock import FixedClock
from app.models.accounts import ReasonCode
from app.models.company import Setting
from app.models.credit import CustomerCredit
from app.models.customers import Customer
from app.services import customers, posting
from app.services.desk import Desk
from app.services.limits import Changed, Head, Kept, Line, keep, of_desk
from app.settings import Setting as Declared
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from tests.storage import given

FRIDAY = date(2025, 3, 14)
CLOCK = FixedClock.on(FRIDAY)
YEAR_END = date(2025, 12, 31)


@dataclass(frozen=True)
class Trade:
    """A desk and the ids of customers by number."""

    desk: Desk
    ids: dict[str, int]

    @property
    def smit(self) -> tuple[str, int]:
        return ("customer", self.ids["C10"])

    def at(self, day: date) -> "Trade":
        """The same on another day."""
        return Trade(replace(self.desk, clock=FixedClock.on(day)), self.ids)

    def credit(self, number: str = "C10") -> CustomerCredit:
        """The credit fields of a customer as they are kept."""
        with self.desk.reading() as session:
            row = session.get_one(CustomerCredit, self.ids[number])
            session.expunge(row)
            return row

    def line(self, number: str, new: int | None, ends: date | None = YEAR_END, **more: object) -> Line:
        """A line as the grid fills it: with what the limit is now."""
        party = ("customer", self.ids[number])
        return of_desk(self.desk, [party])[party].filled(
            Line(int(more.pop("no", 1)), party, new_limit=new, ends=ends, **more))  # type: ignore[call-overload,arg-type]

    def kept(self, lines: list[Line], type: str = "limit") -> int:
        """A draft of these lines, each with a name of its own."""
        placed = [(n, replace(line, no=n + 1)) for n, line in enumerate(lines)]
        done = keep(self.desk, None, Changed(placed, head=Head(type, "March")))
        assert done.value is not None, done.problems
        return done.value.journal_id

    def again(self, journal_id: int, version: int, *placed: tuple[int, Line]) -> Kept:
        """More lines of a draft."""
        done = keep(self.desk, Kept(journal_id, version), Changed(placed))
        assert done.value is not None, done.problems
        return done.value

    def set(self, setting: Declared[object], value: object) -> None:
        """A parameter of the company."""
        with self.desk.writing("test.parameter") as unit:
            row = unit.session.scalars(select(Setting).where(Setting.key == setting.key)).first()
            if row is None:
                unit.session.add(Setting(company_id=self.desk.company_id, key=setting.key, value=setting.stored(value)))
            else:
                row.value = setting.stored(value)

    def reason(self, code: str, *uses: str) -> int:
        """A reason with these uses."""
        with self.desk.writing("test.reason") as unit:
            row = ReasonCode(company_id=self.desk.company_id, code=code, texts={"en": code.capitalize()}, uses=list(uses))
            unit.session.add(row)
            unit.session.flush()
            return row.id


def opened(path: Path | str) -> Trade:
    """A desk at such a file."""
    desk = Desk(CompanyFile.open(path, clock=CLOCK), Actor(1, "Anna"), 1, CLOCK)
    with desk.reading() as session:
        ids: dict[str, int] = dict(session.execute(select(Customer.number, Customer.id)).all())
    return Trade(desk, ids)


def make(path: Path | str) -> None:
    """A company file with all of them."""
    office = given.office(path, CLOCK)
    desk = office.desk
    with desk.writing("test.trade") as unit:
        first = unit.session.get_one(Customer, office.customer_id)
        first.number, first.name = "C10", "Bakkerij Smit BV"
        made = [first]
        for number, name in (("C11", "Kaasboer Knol"), ("C12", "Visser"), ("C13", "Groenteman")):
            values = customers.proposed(desk, first.group_id) | {"number": number, "name": name, "currency": "EUR",
                                                                 "group_id": first.group_id}
            made.append(customers.write(unit.session, desk, None, values))
        for row, amount in zip(made, (1_000_000, 1_234_000, 150_000, 0), strict=True):
            credit = unit.session.get_one(CustomerCredit, row.id)
            credit.credit_limit, credit.expires_on = amount, YEAR_END if amount else None
        unit.session.flush()
        plans = [office.plan(300_000, "INV-501", date(2025, 1, 3)), office.plan(200_000, "INV-502", date(2025, 3, 3))]
        posting.post_all(desk, unit, plans)
    office.file.close()

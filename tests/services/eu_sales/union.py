"""An office that sells to businesses in other member states: its customers, postings and lists in short words."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from threading import Barrier
from typing import Any

from sqlalchemy import select

from app.core.eu_sales import PeriodKind
from app.core.problems import Outcome, Problem, errors
from app.core.roles import AccountRole
from app.models.accounts import Account, ReasonCode, RoleAccount
from app.queries import eu_sales as queries
from app.queries.eu_sales import ListFacts, ListLine
from app.services.desk import Desk
from app.services.eu_sales import checking, life, proposing
from app.services.eu_sales.life import Filing
from app.services.sales.document import Original
from app.storage.unit_of_work import Actor
from tests.services.sales.trade import Trade, opened, trade

TODAY = date(2026, 4, 7)
"""The first quarter is over, its list is due on the last of April."""
NUMBERS = {"DE": "DE136695976", "FR": "FR83404833048", "BE": "BE0403019261", "AT": "ATU12345675", "IT": "IT00743110157",
           "PL": "PL5260001246", "IE": "IE6433435F", "SE": "SE556012579001", "ES": "ESB58378431", "EL": "EL094259216"}
CODES = {"L": "ICS", "S": "ICV", "T": "ICT"}
JANUARY, FEBRUARY, MARCH = date(2026, 1, 15), date(2026, 2, 16), date(2026, 3, 16)


@dataclass
class Union:
    """The office with its desk and its verbs."""

    office: Trade

    @property
    def desk(self) -> Desk:
        return self.office.desk

    def on(self, day: date) -> "Union":
        """The same office on another day."""
        return Union(self.office.on(day))

    def customer(self, state: str, name: str = "", number: str = "") -> int:
        """A business in another member state."""
        country = {"EL": "GR"}.get(state, state)
        return self.office.customer(name or f"Buyer {state}", vat="EU-BUSINESS", country_code=country,
                                    vat_number=number or NUMBERS[state])

    def sell(self, customer: int, amount: str, kind: str = "L", day: date = FEBRUARY, credits: int | None = None,
             **head: Any) -> int:
        """Post an invoice, or a credit note where the amount is below zero (`credits` = of which invoice); gives its id."""
        with self.desk.reading() as session:
            account = session.scalars(select(Account.number).join(RoleAccount, RoleAccount.account_id == Account.id).where(
                RoleAccount.company_id == self.desk.company_id, RoleAccount.role == AccountRole.REVICS)).one()
        credit: dict[str, Any] = {"reason_id": self.office.one(ReasonCode, code="ERROR")} if amount.startswith("-") else {}
        original = Original(1, credits, None if credits else "2025-1", None if credits else day)
        draft = self.office.draft(customer, self.office.line(1, account, amount, code=CODES[kind]), day=day,
                                  head=head, originals=(original,) if credit else (), **credit)
        return self.office.post(draft).invoice_id

    def propose(self, day: date = FEBRUARY, kind: PeriodKind = PeriodKind.QUARTER, types: str = "LST") -> int:
        """The draft of a period."""
        made = proposing.propose(self.desk, day, kind, types)
        assert made.value is not None, made.problems
        return made.value

    def check(self, list_id: int) -> str:
        """Check a list, all questions confirmed."""
        done = checking.check(self.desk, list_id)
        if done.value is None and not errors(done.problems):
            done = checking.check(self.desk, list_id, confirmed=keys(done.problems))
        assert done.value is not None, done.problems
        return done.value

    def race(self, list_id: int) -> list[Outcome[str]]:
        """Two users check a list in the same instant, all questions confirmed beforehand."""
        ticked, ready = keys(checking.check(self.desk, list_id).problems), Barrier(2)

        def check(name: str) -> Outcome[str]:
            desk = replace(self.desk, actor=Actor(self.desk.actor.user_id, name))
            ready.wait(10)
            return checking.check(desk, list_id, confirmed=ticked)

        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(check, ("Anna", "Bert")))

    def submit(self, list_id: int, **more: Any) -> None:
        """Say that a checked list was filed."""
        done = life.submit(self.desk, list_id, Filing(self.desk.today, **more))
        assert done.value is not None, done.problems

    def filed(self, day: date = JANUARY, kind: PeriodKind = PeriodKind.MONTH) -> int:
        """A list proposed, checked and submitted."""
        made = self.propose(day, kind)
        self.check(made)
        self.submit(made)
        return made

    def whole(self, list_id: int) -> ListFacts:
        """A list as it stands."""
        with self.desk.reading() as session:
            found = queries.whole(session, self.desk.company_id, list_id)
        assert found is not None
        return found

    def lines(self, list_id: int) -> list[tuple[str, str, int, int]]:
        """Number, type, exact and reported amount in cents."""
        return [(x.number, x.type, x.exact, x.reported) for x in self.whole(list_id).lines]

    def line(self, list_id: int, number: str, kind: str = "L") -> ListLine:
        """One line of a list."""
        return next(x for x in self.whole(list_id).lines if (x.vat_number, x.type) == (number, kind))

    def state(self, list_id: int) -> str:
        """Where a list stands."""
        return self.whole(list_id).head.state.value


def keys(problems: tuple[Problem, ...]) -> frozenset[str]:
    """What is confirmed with *go on*."""
    return frozenset(p.key for p in problems if p.key)


def codes(problems: tuple[Problem, ...]) -> list[str]:
    """The codes of problems in their order."""
    return [p.code for p in problems]


def copied(template: Path, target: Path) -> Union:
    """A copy of an office in a closed file, opened on the day lists are made."""
    return Union(opened(Path(shutil.copy(template, target)), TODAY))


def template(path: Path, country: str = "NL") -> None:
    """That office in a closed file."""
    trade(path, country).file.close()

"""What the demo company sells abroad: to the Union under VAT numbers, with its lists, and in dollars, revalued at a month end."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.dates import add_months
from app.core.enums import Blocked
from app.core.eu_sales import PeriodKind
from app.core.roles import AccountRole
from app.models.accounts import ExchangeRate, RateType, RoleAccount, VatCode
from app.models.customers import Customer, CustomerAddress, CustomerGroup
from app.services import customers, revaluation, vat_periods
from app.services.desk import Desk
from app.services.eu_sales import checking, life, proposing
from app.services.eu_sales.life import Filing
from app.services.revaluation import Wanted
from app.services.sales import invoice_posting, invoices
from app.services.sales.document import Line
from app.services.vat_periods import Length

Pay = Callable[[int, int, int, date], None]
"""A receipt settled with an entry: customer, entry, cents, day."""
NUMBERS = {"DE": ("DE298100009", "DE298100017", "DE298100025"), "FR": ("FR86990000002", "FR13990000010"),
           "BE": ("BE0700550034", "BE0700550133", "BE0700550232")}
"""VAT numbers in good form that nobody is known by."""


@dataclass(frozen=True, slots=True)
class Sale:
    """An invoice: whose (country and place in `NUMBERS`), VAT code, what, net amount, days after the quarter began, paid?"""

    country: str
    place: int
    code: str
    text: str
    net: str
    after: int
    paid: bool = True


BEFORE = (
    Sale("DE", 0, "ICS", "Schokolade und Kuvertüre", "4382.40", 8), Sale("DE", 1, "ICS", "Gärkörbchen", "1490.00", 15),
    Sale("BE", 0, "ICS", "Roomboter, 10 kg", "2688.35", 22), Sale("FR", 0, "ICS", "Farine d’épeautre, 20 kg", "1984.75", 30),
    Sale("DE", 2, "ICV", "Einweisung am Spiralkneter", "652.50", 37), Sale("BE", 1, "ICV", "Onderhoud kneders", "540.00", 44),
    Sale("FR", 1, "ICT", "Pétrin spirale 20 l, livré depuis l’Italie", "5140.00", 51, paid=False))
"""The quarter whose list is filed."""
NOW = (Sale("DE", 0, "ICS", "Schokolade und Kuvertüre", "2955.60", 4, paid=False),
       Sale("FR", 0, "ICS", "Farine d’épeautre, 20 kg", "1612.20", 9, paid=False),
       Sale("BE", 1, "ICV", "Onderhoud kneders", "540.00", 13, paid=False),
       Sale("BE", 2, "ICT", "Spiraalkneder 20 l, geleverd uit Italië", "2570.00", 18, paid=False))
"""The running quarter: its list is a draft."""
DOLLARS = (("Stroopwafels, 4 pallets", "9840.00", 75), ("Stroopwafels, 6 pallets", "14760.00", 48),
           ("Cocoa powder, 2 pallets", "6215.50", 40))
"""Text, net amount, days before today."""


def fill(desk: Desk, today: date, pay: Pay) -> None:
    """Everything above, through the services a user goes through."""
    _rates(desk, today)
    buyers = _buyers(desk)
    quarter = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    before = add_months(quarter, -3)
    for sale, start in [*((s, before) for s in BEFORE), *((s, quarter) for s in NOW)]:
        _sell(desk, buyers, sale, min(start + timedelta(sale.after), today), pay)
    _overseas(desk, today)
    _lists(desk, before, quarter)
    _revalued(desk, today)


def _rates(desk: Desk, today: date) -> None:
    """Dollars at the beginning of each month, and what dollars and pounds were worth at the last month end."""
    month = today.replace(day=1)
    end = month - timedelta(1)
    with desk.writing("demo.rates") as uow:
        kind = uow.session.scalars(select(RateType.id).where(RateType.company_id == desk.company_id,
                                                             RateType.code == "DEFAULT")).one()
        dollars = [("USD", add_months(month, -n), f"1.0{820 + 35 * n}") for n in range(5)]
        for currency, day, value in (*dollars, ("USD", end, "1.0790"), ("GBP", end, "0.8532")):
            uow.session.add(ExchangeRate(
                company_id=desk.company_id, rate_type_id=kind, from_currency=currency, to_currency="EUR", valid_from=day,
                direction="foreign_per_accounting", value=Decimal(value), source="manual", imported_at=desk.clock.now()))


def _buyers(desk: Desk) -> Mapping[tuple[str, int], int]:
    """Customers in the Union who get a VAT number, by country and place."""
    found: dict[tuple[str, int], int] = {}
    with desk.writing("demo.vat_numbers") as uow:
        for country, numbers in NUMBERS.items():
            rows = uow.session.scalars(_open_in(desk, country).limit(len(numbers)))
            for place, (customer, number) in enumerate(zip(rows, numbers, strict=False)):
                customer.vat_number = number
                found[country, place] = customer.id
    return found


def _open_in(desk: Desk, country: str) -> Any:
    """Businesses of a country that are not blocked, the oldest first."""
    return (select(Customer).join(CustomerAddress, CustomerAddress.customer_id == Customer.id)
            .where(Customer.company_id == desk.company_id, Customer.blocked == Blocked.BLANK, Customer.vat_number.is_(None),
                   CustomerAddress.kind == "invoice", CustomerAddress.country_code == country,
                   Customer.type == "business").order_by(Customer.id))


def _sell(desk: Desk, buyers: Mapping[tuple[str, int], int], sale: Sale, day: date, pay: Pay) -> None:
    who = buyers.get((sale.country, sale.place))
    if who is None:
        return
    entries = _invoice(desk.on(day), who, [Line(1, text=sale.text, quantity=Decimal(1), unit_price=Decimal(sale.net))],
                       sale.code, AccountRole.REVICS)
    if sale.paid and entries is not None:
        pay(who, entries[0], entries[1], min(day + timedelta(21), desk.today))


def _invoice(desk: Desk, customer: int, lines: Sequence[Line], code: str, role: AccountRole) -> tuple[int, int] | None:
    """An invoice posted on the desk's day: its entry and total in minor units of its currency."""
    begun = invoices.new(desk, customer).value
    if begun is None:
        return None
    with desk.reading() as session:
        vat, account = _vat(session, desk, code), _account(session, desk, role)
    made = tuple(replace(line, type="account", account_id=account, vat_code_id=vat) for line in lines)
    kept = invoices.save(desk, replace(begun, own={**begun.own, "delivery_date": desk.today}, lines=made)).value
    if kept is None:
        return None
    done = invoice_posting.post(desk, kept.ref[1])
    if done.value is None:
        done = invoice_posting.post(desk, kept.ref[1], confirmed=frozenset(p.key for p in done.problems if p.key))
    return (done.value.entry_ids[0], done.value.total) if done.value is not None else None


def _vat(session: Session, desk: Desk, code: str) -> int:
    return session.scalars(select(VatCode.id).where(VatCode.company_id == desk.company_id, VatCode.code == code)).one()


def _account(session: Session, desk: Desk, role: AccountRole) -> int:
    return session.scalars(select(RoleAccount.account_id).where(
        RoleAccount.company_id == desk.company_id, RoleAccount.role == role).order_by(RoleAccount.id)).first() or 0


def _overseas(desk: Desk, today: date) -> None:
    """A customer in America who owes dollars over the month end."""
    with desk.reading() as session:
        group = session.scalars(select(CustomerGroup.id).where(CustomerGroup.company_id == desk.company_id,
                                                               CustomerGroup.code == "EXP")).one()
    values = {**customers.proposed(desk, group), "name": "Hudson Valley Baking Supply Inc.", "street": "Mill Road",
              "number_": "18", "postcode": "NY 12601", "city": "Poughkeepsie", "country_code": "US",
              "language": "en", "currency": "USD", "contact": "R. Delgado",
              "email": "accounts@hudsonvalleybaking.example", "type": "business", "credit_limit": 5_000_000}
    with desk.writing("demo.overseas") as uow:
        who = customers.write(uow.session, desk, None, values).id
    for text, net, back in DOLLARS:
        line = Line(1, text=text, quantity=Decimal(1), unit_price=Decimal(net))
        _invoice(desk.on(today - timedelta(back)), who, [line], "EXP", AccountRole.REVEXP)


def _lists(desk: Desk, before: date, quarter: date) -> None:
    """The list of the quarter that is over is filed, that of the running one is a draft; both have their VAT returns."""
    for year in sorted({before.year, quarter.year}):
        vat_periods.create(desk, date(year, 1, 1), Length.QUARTER)
    filed = proposing.propose(desk, before, PeriodKind.QUARTER, "LST").value
    if filed is not None:
        asked = checking.check(desk, filed)
        checking.check(desk, filed, confirmed=frozenset(p.key for p in asked.problems if p.key))
        life.submit(desk, filed, Filing(desk.today, receipt_no="ICP-4410-2291"))
    proposing.propose(desk, quarter, PeriodKind.QUARTER, "LST")


def _revalued(desk: Desk, today: date) -> None:
    """What is open in foreign currency at the last month end, at its rates."""
    end = today.replace(day=1) - timedelta(1)
    run = revaluation.simulate(desk, Wanted(end)).value
    if run is not None:
        asked = revaluation.post(desk, run)
        if asked.value is None:
            revaluation.post(desk, run, confirmed=frozenset(p.key for p in asked.problems if p.key))

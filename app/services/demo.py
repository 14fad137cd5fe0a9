"""The demo company: a Dutch wholesaler with 150 customers in five countries and 18 months of entries ending today.

Made by a seeded script through the services, so that it is as real as what a user enters.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.clock import Clock, FixedClock
from app.core.enums import Blocked, CollectionsStatus, EntryType, Source, VoucherSource
from app.core.roles import AccountRole
from app.core.search import folded
from app.models.accounts import ExchangeRate, RateType, ReasonCode
from app.models.collections import CustomerCollection
from app.models.company import Company
from app.models.customers import Customer, CustomerGroup
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.terms import PaymentTerm
from app.models.types import FOR_EVER
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, VoucherPlan, entry_voucher
from app.rules.settlement import settle as plan_settlement
from app.services import (
    companies,
    customers,
    demo_abroad,
    demo_bank,
    demo_collections,
    demo_credit,
    demo_orders,
    demo_payments,
    demo_sales,
    entries,
    ledger,
    letters,
    reminder_issue,
    reminder_review,
    reminders,
)
from app.services.desk import Desk
from app.services.posting import post_all
from app.services.rates import rate_on
from app.services.reminder_facts import RunOptions
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor

SEED = 20_241_114
CUSTOMERS = 150
MONTHS = 18
USER = "Marieke Visser"

_FIRST = {
    "NL": ("Bakkerij", "Horeca Groep", "IJssalon", "Lunchroom", "Supermarkt", "Banketbakkerij", "Restaurant", "Hotel"),
    "BE": ("Patisserie", "Brasserie", "Traiteur", "Croissanterie", "Bakkerij", "Chocolaterie", "Tearoom", "Viennoiserie"),
    "FR": ("Boulangerie", "Pâtisserie", "Restaurant", "Traiteur", "Hôtel", "Salon de thé", "Brasserie", "Crêperie"),
    "DE": ("Bäckerei", "Konditorei", "Feinkost", "Café", "Hofladen", "Gasthaus", "Mühlenladen", "Hotel"),
    "GB": ("Harbour", "Old Mill", "Corner", "Abbey", "Riverside", "Orchard", "Castle", "Meadow"),
}
_SECOND = {
    "NL": ("Smit", "Jansen", "De Brug", "Noord", "Van Loon", "De Gouden Leeuw", "Rossi", "Hendriks", "De Linde", "Molenaar"),
    "BE": ("Van den Broeck", "Maréchal", "Delvaux", "Dumont", "Peeters", "De Smet", "Lambert", "Claes", "Wouters", "Servais"),
    "FR": ("Moreau", "Lefèvre", "La Bonne Table", "Lemaire", "Garnier", "Du Pont", "Saint-Michel", "Roux", "Chevalier", "Blanc"),
    "DE": ("Hoffmann", "Wagner", "Krüger", "Central", "Brinkmann", "Schäfer", "Zum Löwen", "Vogel", "Großmann", "Becker"),
    "GB": ("Bakery", "Tea Rooms", "Kitchen", "Inn", "Deli", "Farm Shop", "Coffee House", "Catering", "Bistro", "Pantry"),
}
_FORM = {"NL": ("B.V.", "V.O.F.", ""), "BE": ("BV", "SRL", "NV"), "FR": ("SARL", "SAS", "EURL"), "DE": ("GmbH", "KG", "e.K."),
         "GB": ("Ltd", "LLP", "")}
_CITIES = {
    "NL": (
        ("Zwolle", "8013 PE"),
        ("Deventer", "7413 AB"),
        ("Groningen", "9727 AL"),
        ("Utrecht", "3511 LN"),
        ("Arnhem", "6811 KM"),
    ),
    "BE": (("Gent", "9000"), ("Antwerpen", "2000"), ("Liège", "4000"), ("Brugge", "8000"), ("Namur", "5000")),
    "FR": (("Lille", "59000"), ("Lyon", "69002"), ("Paris", "75011"), ("Rouen", "76000"), ("Nantes", "44000")),
    "DE": (("Köln", "50667"), ("Münster", "48143"), ("Hamburg", "20095"), ("Bremen", "28195"), ("Aachen", "52062")),
    "GB": (("York", "YO1 7HH"), ("Bath", "BA1 1LZ"), ("Leeds", "LS1 4AP"), ("Norwich", "NR2 1TF"), ("Exeter", "EX1 1HS")),
}
_PHONES = {"NL": "038 555 01 {:02}", "BE": "09 555 01 {:02}", "FR": "03 99 00 01 {:02}", "DE": "030 23125 0{:02}",
           "GB": "020 7946 00{:02}"}
"""Numbers nobody has: those set aside for fiction where a country has such."""
_STREETS = {"NL": "Marktstraat", "BE": "Kerkstraat", "FR": "rue de la Gare", "DE": "Hauptstraße", "GB": "High Street"}
_WEIGHTS = {"NL": 66, "BE": 32, "FR": 20, "DE": 24, "GB": 8}
_PEOPLE = ("S. Postma", "A. Janssens", "C. Moreau", "K. Wagner", "J. Harper", "M. de Boer", "L. Dubois", "T. Schneider")


@dataclass(frozen=True, slots=True)
class _Habit:
    """How a customer pays: average days after the due date, spread, and the share that is never paid."""

    late: int
    spread: int
    unpaid: float


_PROMPT, _SLOW, _BAD, _LOST = _Habit(-3, 6, 0.0), _Habit(14, 12, 0.015), _Habit(45, 30, 0.05), _Habit(80, 40, 0.25)
_PAID_IN_THE_END = 0.85


def make(path: Path, *, clock: Clock) -> None:
    """Make the demo company in a new file and close it."""
    today = clock.today()
    start = _months_back(today, MONTHS)
    past = FixedClock.on(start)
    # The file is as old as it is; only what stands in it lies in the past.
    file = CompanyFile.create(path, clock=clock)
    file.clock = past
    try:
        _fill(file, past, start, today, CUSTOMERS)
    finally:
        file.close()


def _months_back(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 - months
    return date(index // 12, index % 12 + 1, 1)


def company() -> companies.NewCompany:
    """The wholesaler."""
    return companies.NewCompany(
        "Molenaar Groothandel B.V.", "NL", code="MOL", street="Marsweg", number="51", postcode="8013 PE", city="Zwolle",
        phone="038 555 01 24", email="incasso@molenaar.example", web="www.molenaar.example", vat_number="NL123456782B76",
        registration=("kvk", "05012345"), iban="NL91ABNA0417164300", bic="ABNANL2A")


def _fill(file: CompanyFile, clock: FixedClock, start: date, today: date, count: int) -> None:
    chance = random.Random(SEED)
    created = companies.create_company(file, company(), user_name=USER, clock=clock)
    assert created.value is not None, created.problems
    desk = Desk(file, Actor(created.value.user_id, USER), created.value.company_id, clock, Source.JOB, "nl", "nl_NL")
    years(desk, today)
    _rates(desk, start, today)
    habits = _customers(desk, chance, count)
    demo_sales.fill(desk)
    _months(desk, clock, chance, habits, start, today)
    clock.moment = FixedClock.on(today).moment
    _colour(desk, chance, today)
    demo_abroad.fill(desk, today, lambda *paid: _pay(desk, *paid))
    demo_orders.fill(desk, chance, today)
    _held(desk, today)
    demo_payments.fill(desk, today)
    demo_bank.fill(desk, today)
    _collected(desk, today)


def _collected(desk: Desk, today: date) -> None:
    """What collectors do, with receipts on the bank where a promise was kept."""
    demo_collections.fill(desk, today, lambda *paid: _pay(desk, *paid))


def _pay(desk: Desk, customer_id: int, entry_id: int, amount: int, day: date) -> None:
    """A receipt on the bank, settled with an entry."""
    _Book(desk).pay([_Due(day, entry_id, customer_id, amount)])


def years(desk: Desk, today: date) -> None:
    """The fiscal years until today: the company is as old as its first entry, and has those around it."""
    with desk.writing("demo.years") as uow:
        company = uow.session.get_one(Company, desk.company_id)
        companies.ensure_years(uow.session, company.fiscal_calendar_id, desk.clock.today(), today)


def _held(desk: Desk, today: date) -> None:
    """What credit control holds, Bakkerij Smit first of all."""
    with desk.reading() as session:
        values = {**customers.proposed(desk, _group(session, desk, "DOM")), "street": "Marktstraat", "number_": "12",
                  "postcode": "8011 LJ", "city": "Zwolle", "country_code": "NL", "language": "nl", "currency": "EUR",
                  "contact": "S. Smit", "email": "administratie@bakkerijsmit.example", "phone": "038 555 01 00",
                  "type": "business"}

    def invoice(customer_id: int, day: date, amount: int, number: str) -> None:
        book = _Book(desk)
        book.post([book.invoice(customer_id, day, amount, number)])

    demo_credit.fill(desk, today, invoice, values)


def _rates(desk: Desk, start: date, today: date) -> None:
    """Sterling once a month."""
    with desk.writing("demo.rates") as uow:
        kind = uow.session.scalars(select(RateType.id).where(RateType.company_id == desk.company_id,
                                                             RateType.code == "DEFAULT")).one()
        day, value = start, Decimal("0.8460")
        while day <= today:
            uow.session.add(ExchangeRate(company_id=desk.company_id, rate_type_id=kind, from_currency="GBP", to_currency="EUR",
                                         valid_from=day, direction="foreign_per_accounting", value=value, source="manual",
                                         imported_at=desk.clock.now()))
            day = (day.replace(day=1) + timedelta(32)).replace(day=1)
            value += Decimal("0.0017") if day.month % 2 else Decimal("-0.0011")


def _customers(desk: Desk, chance: random.Random, count: int) -> dict[int, _Habit]:
    """Customers of five countries, each with a paying habit."""
    habits: dict[int, _Habit] = {}
    used: set[str] = set()
    countries = chance.choices(list(_WEIGHTS), weights=list(_WEIGHTS.values()), k=count)
    with desk.writing("demo.customers") as uow:
        groups = {g: customers.proposed(desk, _group(uow.session, desk, g)) for g in ("DOM", "EU", "EXP", "CONS")}
        for country in countries:
            private = country in ("NL", "BE") and chance.random() < 0.08
            group = groups["CONS" if private else "DOM" if country == "NL" else "EXP" if country == "GB" else "EU"]
            values = {**group, **_card(chance, country, used, private)}
            customer = customers.write(uow.session, desk, None, values)
            uow.session.get_one(CustomerCollection, customer.id).channel = chance.choice(("print", "print", "email"))
            habits[customer.id] = chance.choices((_PROMPT, _SLOW, _BAD, _LOST), weights=(60, 27, 10, 3))[0]
    return habits


def _group(session: Session, desk: Desk, code: str) -> int:
    return session.scalars(select(CustomerGroup.id).where(CustomerGroup.company_id == desk.company_id,
                                                          CustomerGroup.code == code)).one()


def _card(chance: random.Random, country: str, used: set[str], private: bool) -> dict[str, object]:
    """A card with a name of its own."""
    while True:
        if private:
            name = f"{chance.choice(('Fam.', 'Mevr.', 'Dhr.'))} {chance.choice(_SECOND[country])}"
        else:
            name = f"{chance.choice(_FIRST[country])} {chance.choice(_SECOND[country])} {chance.choice(_FORM[country])}".strip()
        if name not in used:
            break
        used.add(name + str(len(used)))
        name = f"{name} {chance.choice(('West', 'Oost', 'Centrum', 'II'))}"
        if name not in used:
            break
    used.add(name)
    city, postcode = chance.choice(_CITIES[country])
    person = chance.choice(_PEOPLE)
    slug = "".join(c for c in folded(name) if c.isalnum())[:18]
    language = {"NL": "nl", "BE": "fr" if city in ("Liège", "Namur") else "nl", "FR": "fr", "DE": "de", "GB": "en"}[country]
    return {"name": name, "street": _STREETS[country], "number_": str(chance.randint(1, 180)), "postcode": postcode, "city": city,
            "country_code": country, "language": language, "currency": "GBP" if country == "GB" else "EUR", "contact": person,
            "email": f"administratie@{slug}.example", "phone": _PHONES[country].format(len(used) % 100),
            "type": "private" if private else "business",
            "credit_limit": chance.choice((250_000, 500_000, 1_000_000, 2_000_000))}


# ---------------------------------------------------------------- entries

@dataclass
class _Due:
    """A payment still to come."""

    day: date
    entry_id: int
    customer_id: int
    amount: int


def _months(desk: Desk, clock: FixedClock, chance: random.Random, habits: dict[int, _Habit], start: date, today: date) -> None:
    """Month by month: invoices, payments that fall due in it, credit notes."""
    book = _Book(desk)
    coming: list[_Due] = []
    number = 0
    month = start
    while month <= today:
        following = (month + timedelta(32)).replace(day=1)
        last = min(following - timedelta(1), today)
        clock.moment = FixedClock.on(last).moment
        plans: list[VoucherPlan] = []
        for customer_id in habits:
            for _n in range(chance.choices((0, 1, 2, 3), weights=(34, 38, 20, 8))[0]):
                number += 1
                day = month + timedelta(chance.randint(0, (last - month).days))
                plans.append(book.invoice(customer_id, day, _amount(chance), f"VF{day:%y}-{number:04d}"))
        posted = book.post(sorted(plans, key=lambda p: p.posting_date))
        coming += _payments(chance, habits, posted)
        due = sorted((d for d in coming if d.day <= last), key=lambda d: d.day)
        coming = [d for d in coming if d.day > last]
        book.pay(due)
        month = following


def _amount(chance: random.Random) -> int:
    """A plausible invoice total in cents."""
    return round(chance.lognormvariate(6.6, 0.85) * 121)


def _payments(chance: random.Random, habits: dict[int, _Habit], posted: Sequence[tuple[int, int, date, int, date]]) -> list[_Due]:
    """When each new invoice will be paid, if ever."""
    found = []
    for entry_id, customer_id, due, amount, posted_on in posted:
        habit = habits[customer_id]
        late = round(chance.gauss(habit.late, habit.spread))
        if chance.random() < habit.unpaid:
            # Collecting works: most of what a bad payer leaves is paid in the end, after letters.
            if chance.random() > _PAID_IN_THE_END:
                continue
            late = chance.randint(60, 130)
        day = max(posted_on, due + timedelta(late))
        part = amount if chance.random() > 0.03 else round(amount * chance.choice((0.4, 0.5, 0.75)))
        found.append(_Due(day, entry_id, customer_id, part))
        if part < amount and chance.random() < _PAID_IN_THE_END:
            found.append(_Due(day + timedelta(chance.randint(14, 60)), entry_id, customer_id, amount - part))
    return found


class _Book:
    """Posts the demo's invoices and receipts through the one writer of ledger rows."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        with desk.reading() as session:
            self._roles, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.OPENING, AccountRole.PENNY,
                                                                                  AccountRole.BANK))
            assert not missing
            profiles = ledger.Profiles(session, desk.company_id)
            self._customers = {c.id: c for c in session.scalars(select(Customer).where(Customer.company_id == desk.company_id))}
            self._profile = {}
            for identity, customer in self._customers.items():
                choice, _wrong = profiles.choose(customer)
                assert choice is not None
                self._profile[identity] = choice
            self._settle = {c: ledger.settlement_accounts(session, desk.company_id, c)[0] for c in ("EUR", "GBP")}
            self._days = _term_days(session, desk)

    def _conversion(self, currency: str, day: date) -> Conversion:
        if currency == "EUR":
            return Conversion()
        with self._desk.reading() as session:
            return Conversion(rate_on(session, self._desk.company_id, currency, "EUR", day) or Decimal(1))

    def invoice(self, customer_id: int, day: date, amount: int, number: str) -> VoucherPlan:
        """An opening invoice against the contra account."""
        customer, profile = self._customers[customer_id], self._profile[customer_id]
        conversion = self._conversion(customer.currency, day)
        due = day + timedelta(self._days.get(customer.payment_term_id or 0, 30))
        entry = PlannedEntry(
            customer_id,
            EntryType.INVOICE,
            number,
            day,
            due,
            amount,
            conversion.value(amount),
            profile.profile_id,
            profile.control_account_id,
            conversion.rate,
            opening=True,
            payment_term_id=customer.payment_term_id,
        )
        heading = Heading(VoucherSource.OPN, day, day, customer.currency, number)
        return entry_voucher(
            heading,
            [entry],
            [Contra(self._roles[AccountRole.OPENING], AccountRole.OPENING, -amount)],
            conversion,
            self._roles[AccountRole.PENNY],
        )

    def post(self, plans: Sequence[VoucherPlan]) -> list[tuple[int, int, date, int, date]]:
        """Post invoices; (entry, customer, due date, amount, posting date) of each."""
        with self._desk.writing("demo.invoices") as uow:
            posted = post_all(self._desk, uow, plans)
        return [(p.entry_ids[0], plan.entries[0].customer_id, plan.entries[0].due_date, plan.entries[0].amount,
                 plan.posting_date)
                for p, plan in zip(posted, plans, strict=True)]

    def pay(self, due: Sequence[_Due]) -> None:
        """Receipts on the bank, each settled with its invoice."""
        if not due:
            return
        with self._desk.writing("demo.receipts") as uow:
            posted = post_all(self._desk, uow, [self._receipt(n, d) for n, d in enumerate(due)])
            open_now = ledger.open_entries(uow.session, [d.entry_id for d in due] + [p.entry_ids[0] for p in posted])
            plans = []
            for d, p in zip(due, posted, strict=True):
                debit, credit = open_now[d.entry_id], open_now[p.entry_ids[0]]
                accounts = self._settle[debit.currency]
                assert accounts is not None
                plans.append(plan_settlement(debit, credit, d.amount, d.day, accounts, text=debit.document_no))
            post_all(self._desk, uow, plans)

    def _receipt(self, n: int, d: _Due) -> VoucherPlan:
        customer, profile = self._customers[d.customer_id], self._profile[d.customer_id]
        conversion = self._conversion(customer.currency, d.day)
        number = f"BNK{d.day:%y%m%d}-{n + 1:02d}"
        entry = PlannedEntry(d.customer_id, EntryType.PAYMENT, number, d.day, d.day, -d.amount, -conversion.value(d.amount),
                             profile.profile_id, profile.control_account_id, conversion.rate)
        return entry_voucher(Heading(VoucherSource.PAY, d.day, d.day, customer.currency, number), [entry],
                             [Contra(self._roles[AccountRole.BANK], AccountRole.BANK, d.amount)], conversion,
                             self._roles[AccountRole.PENNY])


def _term_days(session: Session, desk: Desk) -> dict[int, int]:
    return dict(session.execute(select(PaymentTerm.id, PaymentTerm.days).where(
        PaymentTerm.company_id == desk.company_id)).all())


# ---------------------------------------------------------------- problems worth seeing

def _colour(desk: Desk, chance: random.Random, today: date) -> None:
    """Letters sent before, disputes, promises, holds, and customers blocked at every level."""
    for back, waiting in ((48, 0), (24, 3)):
        _letters(desk, today - timedelta(back), waiting)
    with desk.reading() as session:
        state = CustomerEntryState
        late = list(session.execute(
            select(state.entry_id, state.customer_id).join(CustomerLedgerEntry, CustomerLedgerEntry.id == state.entry_id)
            .where(state.company_id == desk.company_id, state.open_until == FOR_EVER, state.remaining > 0, state.due_date < today)
            .order_by(state.due_date)).all())
        reason = session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == desk.company_id,
                                                             ReasonCode.code == "LATE")).one()
    chance.shuffle(late)
    for entry_id, _customer in late[:6]:
        entries.set_status(desk, entry_id, CollectionsStatus.DISPUTED, reason="Aantal wijkt af")
    for entry_id, _customer in late[6:11]:
        entries.set_status(desk, entry_id, CollectionsStatus.PROMISED, promised_on=today + timedelta(chance.randint(0, 9)))
    for entry_id, _customer in late[11:15]:
        entries.put_on_hold(desk, entry_id, "MV")
    chosen = list(dict.fromkeys(customer for _entry, customer in late[15:]))
    for customer_id, value in zip(chosen, (Blocked.SHIP, Blocked.INVOICE, Blocked.ALL, Blocked.SHIP), strict=False):
        customers.change_block(desk, customer_id, value, reason_id=reason, note="Betaalt al maanden te laat")


def _letters(desk: Desk, day: date, waiting: int) -> None:
    """A reminder run of the past, issued; all but the last `waiting` letters left the house."""
    then = desk.on(day)
    made = reminders.suggest(then, RunOptions(day))
    assert made.value is not None
    with desk.reading() as session:
        ids = reminders.draft_ids(session, desk.company_id)
    for letter_id in ids:
        outcome = reminder_issue.issue(then, letter_id)
        if not outcome.done:
            keys = frozenset(p.key for p in outcome.problems if p.key)
            reminder_issue.issue(then, letter_id, confirmed=keys)
    letters.mark(then, ids[:len(ids) - waiting], sent=True)
    with desk.writing("demo.rest"):
        for letter_id in ids:
            reminder_review.skip(then, letter_id)


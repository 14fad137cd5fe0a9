"""The worked figures of payments 2 to 7 from a kept journal to the books and back: vouchers, rests, questions, undoing."""

import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update

from app.core.enums import EntryType
from app.core.problems import Outcome, Problem
from app.models.accounts import CurrencySetup
from app.models.ledger import CustomerEntryState, DetailedEntry, GeneralLedgerEntry, Settlement, Voucher
from app.rules.settlement.items import Use
from app.services import company_parameters, corrections, payments
from app.services.payments import Basket, Line, Wish
from app.services.payments.items import items, settings_of
from app.settings import (
    SALES_CREDIT_NOTE_DISCOUNTS,
    SETTLE_ADMINISTRATION,
    SETTLE_GRACE_DAYS,
    SETTLE_LATE_TO,
    SETTLE_PARTIAL_DISCOUNT,
    SETTLE_TOLERANCE_ASK,
)
from tests.services import dunning
from tests.services.dunning import Office
from tests.services.payments.receipts import invoice, kept, left, receipt, whole
from tests.services.payments.test_settling import reason

YEAR = 2026
SHORT = {"DISC": "CASHDISC", "DISCDIFF": "PAYDIFF", "TOL": "PAYTOL", "DTOL": "LATEDISC", "FXG": "FXGAIN", "FXL": "FXLOSS"}
PARTS, NOTES, EXCESS, GRACE, LATE_TO, SILENT = (SETTLE_PARTIAL_DISCOUNT, SALES_CREDIT_NOTE_DISCOUNTS, SETTLE_ADMINISTRATION,
                                               SETTLE_GRACE_DAYS, SETTLE_LATE_TO, SETTLE_TOLERANCE_ASK)
KNOWN = {one.key: one for one in (PARTS, NOTES, EXCESS, GRACE, LATE_TO, SILENT)}
NORMAL: dict[str, Any] = {PARTS.key: True, NOTES.key: False, EXCESS.key: "specific", GRACE.key: 0, LATE_TO.key: "discount",
                          SILENT.key: False}


def cents(text: str) -> int:
    """`1,000.00` in cents."""
    return int(Decimal(text.replace(",", "")) * 100)


def on(text: str) -> date:
    """`5-15` is 15 May."""
    month, day = text.split("-")
    return date(YEAR, int(month), int(day))


def lines(text: str) -> dict[str, int]:
    """Σ per account role, debit positive, of a voucher as the chapter writes it: `Dr BANK 1.00 / Cr AR 1.00`."""
    found: dict[str, int] = {}
    for side, role, amount in re.findall(r"(Dr|Cr) ([A-Z]+) ([\d,]+\.\d\d)", text):
        name = SHORT.get(role, role)
        found[name] = found.get(name, 0) + cents(amount) * (1 if side == "Dr" else -1)
    return {role: amount for role, amount in found.items() if amount}


@dataclass(frozen=True)
class Doc:
    """A posted document: amount as the customer owes it, and its tiers `6-30 20.00, 7-9 10.00`."""

    name: str
    amount: str
    day: str
    tiers: str = ""
    due: str = ""
    rate: str = "1"
    net: str = ""

    def write(self, office: Office, who: int) -> int:
        """Post it."""
        steps = [tuple(step.split()) for step in self.tiers.split(", ") if step]
        given = [(on(last), cents(amount)) for last, amount in steps]
        size, day = cents(self.amount), on(self.day)
        kind = EntryType.CREDIT_NOTE if size < 0 else EntryType.INTEREST_NOTE if self.name == "note" else EntryType.INVOICE
        return invoice(office, who, size, on(self.due or "12-1"), f"{self.name}-{who}", given, kind, day,
                       "EUR" if self.rate == "1" else "USD", Decimal(self.rate))


@dataclass(frozen=True)
class Pay:
    """A payment (or, with no amount, a settlement of posted entries) with its marks, and what stands in the books then.

    `marks` = documents by name, each with what its mark says; `answer` = to every question; `left` = what is open after it,
    in the order of the documents, then of the payment itself.
    """

    amount: str
    day: str
    marks: Mapping[str, Mapping[str, Any]]
    books: str
    left: str
    answer: Any = None
    rate: str = ""
    discount_date: str = ""


@dataclass(frozen=True)
class Story:
    """Documents, the company's settings where they differ, what may be left over, and payments one after the other."""

    docs: tuple[Doc, ...]
    pays: tuple[Pay, ...]
    settings: Mapping[Any, Any] = field(default_factory=dict)
    limits: tuple[int, int] = (0, 0)
    percent: str = "0"


ONE: Mapping[str, Any] = {}
X01 = (Doc("10040", "1,000.00", "5-15", "5-29 10.00", "6-14"), Doc("10041", "1,000.00", "6-25", "7-9 10.00", "7-25"),
       Doc("10042", "1,000.00", "6-25", "6-30 20.00, 7-9 10.00", "7-25"))
ALL = {"10040": ONE, "10041": ONE, "10042": ONE}
X02 = (Doc("10010", "1,000.00", "6-25", "7-9 10.00", "7-25"),)
X04 = (Doc("10030", "1,000.00", "6-25", "6-30 20.00, 7-9 10.00", "7-25"),)
IT = {"10010": ONE}
ITS = {"10030": ONE}
X06 = (Doc("10050", "1,000.00", "6-28", "7-12 10.00", "7-28"), Doc("CR", "-100.00", "6-28", "7-12 1.00"))
X07 = (Doc("F", "2,000.00", "6-28", "7-12 20.00", "7-28"),)
X09 = (Doc("F", "100.00", "1-1", "1-11 2.00"),)
BIG = (Doc("F", "1,000.00", "1-1"),)
T1 = (Doc("F", "105.00", "1-1", "1-8 10.50"),)
USD = (Doc("F", "1,000.00", "2-15", "3-7 20.00", "3-17", "1.10"),)
FF = {"F": ONE}
OFF = {PARTS.key: False}

STORIES: dict[str, Story] = {
    "DSC-X01a": Story(X01, (Pay("2,970.00", "6-29", ALL,
                                "Dr BANK 2,970.00, Dr DISC 30.00 / Cr AR 3,000.00", "0.00 0.00 0.00 0.00"),)),
    "DSC-X01b": Story(X01, (Pay("2,980.00", "7-1", ALL,
                                "Dr BANK 2,980.00, Dr DISC 20.00 / Cr AR 3,000.00", "0.00 0.00 0.00 0.00"),)),
    "DSC-X01c": Story(X01, (Pay("1,485.00", "6-29", {"10040": {"amount": 500_00}, "10041": {"amount": 495_00},
                                                     "10042": {"amount": 490_00}},
                                "Dr BANK 1,485.00, Dr DISC 15.00 / Cr AR 1,500.00", "500.00 500.00 500.00 0.00"),)),
    "DSC-X01d": Story(X01, (Pay("1,485.00", "6-29", ALL, "Dr BANK 1,485.00, Dr DISC 9.90 / Cr AR 1,494.90",
                                "0.00 1,000.00 505.10 0.00"),)),
    "DSC-X02": Story(X02, (Pay("495.00", "7-1", IT, "Dr BANK 495.00, Dr DISC 5.00 / Cr AR 500.00", "500.00 0.00"),
                           Pay("495.00", "7-8", IT, "Dr BANK 495.00, Dr DISC 5.00 / Cr AR 500.00", "0.00 0.00"))),
    "DSC-X02-500": Story(X02, (Pay("500.00", "7-1", IT, "Dr BANK 500.00, Dr DISC 5.05 / Cr AR 505.05", "494.95 0.00"),
                               Pay("490.00", "7-9", IT, "Dr BANK 490.00, Dr DISC 4.95 / Cr AR 494.95", "0.00 0.00"))),
    "DSC-X03": Story(X02, (Pay("297.00", "7-2", IT, "Dr BANK 297.00, Dr DISC 3.00 / Cr AR 300.00", "700.00 0.00"),
                           Pay("700.00", "7-11", IT, "Dr BANK 700.00 / Cr AR 700.00", "0.00 0.00"))),
    "DSC-X03-always": Story(X02, (Pay("297.00", "7-2", IT, "Dr BANK 297.00, Dr DISC 3.00 / Cr AR 300.00", "700.00 0.00"),
                                  Pay("693.00", "7-11", {"10010": {"use": Use.ALWAYS}},
                                      "Dr BANK 693.00, Dr DISC 7.00 / Cr AR 700.00", "0.00 0.00"))),
    "DSC-X04": Story(X04, (Pay("294.00", "6-28", ITS, "Dr BANK 294.00, Dr DISC 6.00 / Cr AR 300.00", "700.00 0.00"),
                           Pay("693.00", "7-8", ITS, "Dr BANK 693.00, Dr DISC 7.00 / Cr AR 700.00", "0.00 0.00"))),
    "DSC-X05": Story((Doc("3054", "1,000.00", "6-28", "7-3 20.00, 7-12 10.00", "7-28"),), (
        Pay("294.00", "7-2", {"3054": ONE}, "Dr BANK 294.00, Dr DISC 6.00 / Cr AR 300.00", "700.00 0.00"),
        Pay("495.00", "7-8", {"3054": ONE}, "Dr BANK 495.00, Dr DISC 5.00 / Cr AR 500.00", "200.00 0.00"),
        Pay("200.00", "7-20", {"3054": ONE}, "Dr BANK 200.00 / Cr AR 200.00", "0.00 0.00"))),
    "DSC-X05-300": Story((Doc("3054", "1,000.00", "6-28", "7-3 20.00, 7-12 10.00", "7-28"),), (
        Pay("300.00", "7-2", {"3054": ONE}, "Dr BANK 300.00, Dr DISC 6.12 / Cr AR 306.12", "693.88 0.00"),)),
    **{f"DSC-X06-notes-{notes}-parts-{parts}": Story(X06, (
        Pay("", "7-1", {"10050": ONE, "CR": ONE}, "", "900.00 0.00"),
        Pay("891.00", "7-12", {"10050": ONE}, "Dr BANK 891.00, Dr DISC 9.00 / Cr AR 900.00", "0.00 0.00 0.00")),
        {NOTES.key: notes, PARTS.key: parts})
       for notes in (True, False) for parts in (True, False)},
    "DSC-X06-together": Story(X06, (Pay("891.00", "7-1", {"10050": ONE, "CR": ONE}, "Dr BANK 891.00, Dr DISC 9.00 / Cr AR 900.00",
                                        "0.00 0.00 0.00"),), {NOTES.key: True}),
    "DSC-X06-twin": Story((Doc("F", "1,000.00", "6-29", "7-13 10.00"), Doc("C", "-200.00", "7-2", "7-16 2.00")), (
        Pay("", "7-2", {"F": ONE, "C": ONE}, "", "800.00 0.00"),), {NOTES.key: True}),
    "DSC-X07-normal": Story(X07, (Pay("2,000.00", "7-15", FF, "Dr BANK 2,000.00 / Cr AR 2,000.00", "0.00 0.00"),)),
    "DSC-X07-always": Story(X07, (Pay("1,980.00", "7-15", {"F": {"use": Use.ALWAYS}},
                                      "Dr BANK 1,980.00, Dr DISC 20.00 / Cr AR 2,000.00", "0.00 0.00"),)),
    "DSC-X07-never": Story(X07, (Pay("2,000.00", "7-1", {"F": {"use": Use.NEVER}}, "Dr BANK 2,000.00 / Cr AR 2,000.00",
                                     "0.00 0.00"),)),
    "DSC-X07-selected": Story(X07, (Pay("1,980.00", "7-15", FF, "Dr BANK 1,980.00, Dr DISC 20.00 / Cr AR 2,000.00", "0.00 0.00",
                                        discount_date="6-28"),)),
    "DSC-X07-selected-500": Story(X07, (Pay("500.00", "7-15", FF, "Dr BANK 500.00, Dr DISC 5.05 / Cr AR 505.05", "1,494.95 0.00",
                                            discount_date="6-28"),)),
    "DSC-X08": Story((Doc("F", "1,000.00", "6-28", "7-5 40.00"),), (
        Pay("940.00", "7-1", {"F": {"manual_discount": 60_00}}, "Dr BANK 940.00, Dr DISC 60.00 / Cr AR 1,000.00", "0.00 0.00"),)),
    "DSC-X09-discount": Story(X09, (Pay("98.00", "1-11", FF, "Dr BANK 98.00, Dr DISC 2.00 / Cr AR 100.00", "0.00 0.00"),)),
    "DSC-X09-day-after": Story(X09, (Pay("98.00", "1-12", FF, "Dr BANK 98.00 / Cr AR 98.00", "2.00 0.00"),)),
    "DSC-X09-part": Story(X09, (Pay("49.00", "1-11", FF, "Dr BANK 49.00, Dr DISC 1.00 / Cr AR 50.00", "50.00 0.00"),)),
    "DSC-X09-underpaid": Story(BIG, (Pay("999.90", "1-11", FF, "Dr BANK 999.90, Dr DISCDIFF 0.10 / Cr AR 1,000.00",
                                             "0.00 0.00"),), limits=(0, 100)),
    "DSC-X09-full": Story(BIG, (Pay("990.00", "1-11", {"F": {"full": True}}, "Dr BANK 990.00, Dr DISC 10.00 / Cr AR 1,000.00",
                                    "0.00 0.00"),)),
    **{f"DSC-X10-{day}": Story((Doc("F", "1,000.00", "1-1", "1-6 100.00, 1-11 50.00, 1-15 20.00"),), (
        Pay(f"{1000 - taken}.00", day, FF, f"Dr BANK {1000 - taken}.00" + (f", Dr DISC {taken}.00" if taken else "")
            + " / Cr AR 1,000.00", "0.00 0.00"),))
       for day, taken in (("1-6", 100), ("1-7", 50), ("1-11", 50), ("1-12", 20), ("1-15", 20), ("1-16", 0))},
    "DSC-X11": Story(X02, (Pay("500.00", "7-1", IT, "Dr BANK 500.00 / Cr AR 500.00", "500.00 0.00"),
                           Pay("490.00", "7-8", IT, "Dr BANK 490.00, Dr DISC 10.00 / Cr AR 500.00", "0.00 0.00")), OFF),
    "TOL-X1-1": Story(T1, (Pay("95.00", "1-8", FF, "Dr BANK 95.00, Dr DISC 10.50; Cr AR 105.00; Cr DISCDIFF 0.50", "0.00 0.00"),),
                      limits=(0, 50)),
    "TOL-X1-2": Story(T1, (Pay("95.00", "1-8", FF, "Dr BANK 95.00, Dr DISC 10.50; Cr AR 105.00; Cr AR 0.50", "0.00 -0.50"),),
                      limits=(0, 49)),
    "TOL-X1-3": Story(T1, (Pay("95.00", "1-8", FF, "Dr BANK 95.00, Dr DISC 10.00; Cr AR 105.00", "0.00 0.00"),),
                      {EXCESS.key: "unspecific"}),
    "TOL-X2": Story((Doc("F", "100.00", "1-1", "1-8 3.00"),), (
        Pay("98.00", "1-8", FF, "Dr BANK 98.00, Dr DISC 2.00 / Cr AR 100.00", "0.00 0.00"),), {EXCESS.key: "unspecific"}),
    "TOL-X3": Story(T1, (Pay("94.40", "1-8", FF, "Dr BANK 94.40, Dr DISC 10.50, Dr DISCDIFF 0.10 / Cr AR 105.00", "0.00 0.00"),),
                    limits=(0, 50)),
    "TOL-X3-part": Story(T1, (Pay("90.00", "1-8", FF, "Dr BANK 90.00, Dr DISC 10.00 / Cr AR 100.00", "5.00 0.00"),),
                         limits=(0, 50)),
    "TOL-01-penny": Story(BIG, (Pay("999.99", "1-8", FF, "Dr BANK 999.99, Dr PENNY 0.01 / Cr AR 1,000.00", "0.00 0.00"),),
                          limits=(1, 50)),
    "CUR-X1": Story(USD, (Pay("980.00", "3-1", FF, "Dr BANK 784.00, Dr DISC 16.00, Dr FXL 300.00 / Cr AR 1,100.00", "0.00 0.00",
                              rate="0.80"),)),
    "CUR-X2": Story(USD, (Pay("490.00", "3-1", FF, "Dr BANK 514.50, Dr DISC 10.50, Dr FXL 25.00 / Cr AR 550.00", "500.00 0.00",
                              rate="1.05"),
                          Pay("490.00", "3-2", FF, "Dr BANK 548.80, Dr DISC 11.20 / Cr AR 550.00, Cr FXG 10.00", "0.00 0.00",
                              rate="1.12"))),
}


def tolerance_stories() -> Iterator[tuple[str, Story]]:
    """TOL-X3b: one invoice of 1,000, discount 20 until 15 January, five days of grace, tolerance 5."""
    docs = (Doc("F", "1,000.00", "1-1", "1-15 20.00"),)
    rows: list[tuple[str, int, bool | None, int, int, int]] = []
    rows += [("1-15", paid, True, 20, 980 - paid, 0) for paid in (985, 980, 975)]
    rows += [("1-16", paid, True, 20, 0, 980 - paid) for paid in (1005, 1000, 995)]
    rows += [("1-20", paid, False, 0, 1000 - paid, 0) for paid in (1005, 1000, 995)]
    rows += [("1-20", paid, True, 20, 980 - paid, 0) for paid in (985, 980, 975)]
    rows += [("1-21", paid, None, 0, 1000 - paid, 0) for paid in (1005, 1000, 995)]
    rows += [("1-21", paid, None, 0, 0, 1000 - paid) for paid in (985, 980, 975)]
    for day, paid, answer, discount, tolerance, rest in rows:
        account_of = "DISC" if day == "1-15" else "DTOL"
        books = [f"Dr BANK {paid}.00", f"Dr {account_of} {discount}.00" if discount else "",
                 f"{'Dr' if tolerance > 0 else 'Cr'} TOL {abs(tolerance)}.00" if tolerance else "",
                 f"Cr AR {paid + discount + tolerance}.00"]
        after = f"{max(rest, 0)}.00 {min(rest, 0)}.00"
        yield f"TOL-X3b-{day}-{paid}-{answer}", Story(docs, (Pay(f"{paid}.00", day, FF, ", ".join(books), after, answer),),
                                                      LATE, (0, 5_00), "1")
    both = (Doc("F", "1,000.00", "1-1", "1-15 60.00"), Doc("G", "1,000.00", "1-1", "1-17 30.00"))
    for first, last, late, base, normal in (
            ("1-10", "1-15", "", 1910, 90), ("1-16", "1-17", "", 1970, 30), ("1-16", "1-17", "F", 1910, 30),
            ("1-18", "1-20", "", 2000, 0), ("1-18", "1-20", "G", 1970, 0), ("1-18", "1-20", "F", 1940, 0),
            ("1-18", "1-20", "FG", 1910, 0), ("1-21", "1-22", "", 2000, 0), ("1-21", "1-22", "G", 1970, 0),
            ("1-23", "2-9", "", 2000, 0)):
        for more, day in ((10, first), (0, last), (-10, last)):
            given = (60 if "F" in late else 0) + (30 if "G" in late else 0)
            books = [f"Dr BANK {base + more}.00", f"Dr DISC {normal}.00", f"Dr DTOL {given}.00",
                     f"{'Cr' if more > 0 else 'Dr'} TOL {abs(more)}.00", "Cr AR 2000.00"]
            yield f"TOL-X4-{day}-{base + more}-{late}", Story(
                both, (Pay(f"{base + more}.00", day, {"F": ONE, "G": ONE}, ", ".join(books), "0.00 0.00 0.00", late),),
                LATE, (0, 5_00), "1")


LATE = {GRACE.key: 5, LATE_TO.key: "tolerance"}
STORIES |= dict(tolerance_stories())


@pytest.fixture(scope="module")
def books(dunning_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One office for all stories, late in the year, whose proofs hold at the end."""
    made = dunning.opened(Path(shutil.copy(dunning_file, tmp_path_factory.mktemp("worked") / "worked.tegoed"))).on(on("12-20"))
    yield made
    assert whole(made)
    made.desk.file.close()


def setting(office: Office, story: Story) -> None:
    """What the story wants the company to be like."""
    for parameter, value in {**NORMAL, **story.settings}.items():
        company_parameters.change(office.desk, KNOWN[parameter], value)
    with office.desk.writing("test.limits") as unit:
        unit.session.execute(update(CurrencySetup).values(
            max_penny=story.limits[0], max_over_under=story.limits[1], tolerance=Decimal(story.percent)))


AT_ONCE = 12


def same_company() -> dict[str, list[str]]:
    """Stories that want the same settings happen side by side, each with a customer of its own."""
    found: dict[str, list[str]] = {}
    for name, story in STORIES.items():
        found.setdefault(f"{sorted(story.settings.items())} {story.limits} {story.percent}", []).append(name)
    return {part[0]: part for names in found.values() for part in (names[n:n + AT_ONCE] for n in range(0, len(names), AT_ONCE))}


TOGETHER = same_company()


def snapshot(office: Office, entries: list[int]) -> dict[int, Any]:
    """All the engine knows of entries, and when they were closed and settled last (DSC-17)."""
    with office.desk.reading() as session:
        known = items(session, entries, settings_of(session, office.desk.company_id))
        rows = session.scalars(select(CustomerEntryState).where(CustomerEntryState.entry_id.in_(entries))).all()
        return {s.entry_id: (known[s.entry_id], s.closed_on, s.last_settled_on, s.closed_by_id, s.open_until) for s in rows}


def newest(office: Office) -> int:
    with office.desk.reading() as session:
        return session.scalar(select(func.max(Voucher.id))) or 0


def since(office: Office, voucher: int, who: int) -> dict[str, int]:
    """Σ per role of everything that was posted for a customer after a voucher."""
    with office.desk.reading() as session:
        line = GeneralLedgerEntry
        own = select(DetailedEntry.voucher_id).where(DetailedEntry.voucher_id > voucher, DetailedEntry.customer_id == who)
        return {role.value: int(total) for role, total in session.execute(
            select(line.role, func.sum(line.accounting_amount)).where(line.voucher_id.in_(own)).group_by(line.role)) if total}


@dataclass
class Told:
    """A story while it happens: its customer, documents and payments by name and step."""

    name: str
    who: int
    entries: dict[str, int]
    money: int = 0

    @property
    def story(self) -> Story:
        return STORIES[self.name]

    def rests(self, office: Office, pay: Pay) -> list[int]:
        """What is open of its documents and its payment."""
        return left(office, *self.entries.values(), *([self.money] if pay.amount else []))


def begun(office: Office, names: list[str]) -> list[Told]:
    """Customers with their documents."""
    with office.desk.writing("test.stories"):
        whos = {name: office.customer(name) for name in names}
        return [Told(n, who, {doc.name: doc.write(office, who) for doc in STORIES[n].docs}) for n, who in whos.items()]


def line_of(office: Office, no: int, who: int, pay: Pay) -> Line:
    more: dict[str, Any] = {"rate": Decimal(pay.rate), "rate_typed": True, "currency": "USD"} if pay.rate else {}
    return replace(receipt(office, no, who, cents(pay.amount), posting_date=on(pay.day)), **more,
                   discount_date=on(pay.discount_date) if pay.discount_date else None)


def pay_all(office: Office, telling: list[tuple[Told, Pay]]) -> int:
    """One journal with a line for every story: kept, marked, looked at, checked, previewed and posted."""
    made = [line_of(office, no, told.who, pay) for no, (told, pay) in enumerate(telling, 1)]
    journal = kept(office, *made)
    for line, (told, pay) in zip(made, telling, strict=True):
        wishes = [Wish(told.entries[name], **more) for name, more in pay.marks.items()]
        assert payments.mark(office.desk, journal.journal_id, line.no, wishes).value == len(wishes)
    answers: dict[str, bool] = {}
    while more := answered(problems := payments.check(office.desk, journal.journal_id, answers), telling):
        answers |= more
    line, (told, pay) = made[-1], telling[-1]
    shown = payments.pane(office.desk, journal.journal_id, line).value
    seen = payments.preview(office.desk, journal.journal_id).value
    done = payments.post(office.desk, journal.journal_id, answers=answers, confirmed=frozenset(p.key for p in problems if p.key))
    assert done.value is not None and shown is not None and seen is not None, done.problems
    for line, (told, _pay) in zip(made, telling, strict=True):
        told.money = done.value.entries[line.no]
    if not answers:
        after = {row.entry_id: row.after for row in shown.rows if row.marked}
        assert list(after.values()) == left(office, *after)
        entries = {f"{name}-{told.who}": entry for told, _pay in telling for name, entry in told.entries.items()}
        expected = {e.document_no: e.after for e in seen.entries if e.document_no in entries}
        assert expected and list(expected.values()) == left(office, *(entries[number] for number in expected))
    return journal.journal_id


def settle_posted(office: Office, told: Told, pay: Pay) -> int:
    """Settle posted entries outside a journal; the settlement."""
    basket = Basket(told.who, on(pay.day))
    assert payments.mark_entries(office.desk, basket, [Wish(told.entries[name]) for name in pay.marks]).done
    problems = payments.settle_entries(office.desk, basket).problems
    done = payments.settle_entries(office.desk, basket, confirmed=frozenset(p.key for p in problems if p.key))
    assert done.value is not None, done.problems
    with office.desk.reading() as session:
        return session.scalars(select(Settlement.id).order_by(Settlement.id.desc())).first() or 0


def answered(problems: tuple[Problem, ...], telling: list[tuple[Told, Pay]]) -> dict[str, bool]:
    """Yes or no to the questions: one answer for all of a story, or the names of the documents that may be late."""
    found: dict[str, bool] = {}
    for p in problems:
        if p.code in ("TOL-11-question", "TOL-07-question"):
            told, pay = telling[p.row or 0]
            assert pay.answer is not None and p.key
            late = {f"TOL-11-{told.entries[name]}" for name in told.entries if name in str(pay.answer)}
            found[p.key] = pay.answer if isinstance(pay.answer, bool) else p.key in late
    return found


@pytest.mark.rule("DSC-15", "DSC-06", "DSC-07", "DSC-08", "DSC-09", "DSC-10", "DSC-12", "DSC-13", "DSC-17", "TOL-01", "TOL-02",
                  "TOL-03", "TOL-05", "TOL-06", "TOL-11", "TOL-12", "CUR-01", "CUR-04", "UND-03", "UND-14", "PAY-44", "PAY-46")
@pytest.mark.parametrize("first", TOGETHER)
def test_stories_of_the_chapter_stand_in_the_books_and_leave_them_as_they_were(books: Office, first: str) -> None:
    office, why = books, reason(books)
    setting(office, STORIES[first])
    told = begun(office, TOGETHER[first])
    wrong = []
    undo: list[tuple[Callable[[], Outcome[Any]], int, dict[int, Any], list[Told]]] = []
    for step in range(max(len(one.story.pays) for one in told)):
        now = [(one, one.story.pays[step]) for one in told if len(one.story.pays) > step]
        start = newest(office)
        for one, pay in now:
            if not pay.amount:
                was = snapshot(office, list(one.entries.values()))
                number = settle_posted(office, one, pay)
                back = partial(corrections.undo_settlement, office.desk, number, on("12-20"), reason_id=why)
                undo.append((back, start, was, [one]))
        paid = [(one, pay) for one, pay in now if pay.amount]
        if paid:
            was = snapshot(office, [e for one, _pay in paid for e in one.entries.values()])
            journal = pay_all(office, paid)
            undo.append((partial(payments.reverse_journal, office.desk, journal, on("12-20"), reason_id=why), start, was,
                         [one for one, _pay in paid]))
        for one, pay in now:
            found = since(office, start, one.who), one.rests(office, pay)
            expected = lines(pay.books), [cents(amount) for amount in pay.left.split()]
            if found != expected:
                wrong.append((one.name, step, found, expected))
    assert wrong == []
    for take_back, start, was, taking in reversed(undo):
        done = take_back()
        assert done.value is not None, done.problems
        assert {one.name: rest for one in taking if (rest := since(office, start, one.who))} == {}
        assert snapshot(office, list(was)) == was
    assert set(left(office, *(one.money for one in told if one.money))) <= {0}

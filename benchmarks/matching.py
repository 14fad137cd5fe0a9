"""A bank statement of 5,000 lines against everything that is open, beside bare SQLite looking up the same keys one by one."""

import random
import sqlite3
import time
from dataclasses import dataclass
from datetime import date, timedelta

from app.core.enums import EntryType
from app.core.identifiers import compact, rf_reference
from app.rules.matching import Customer, Discount, Index, Item, Settings, Source, TextRule, match_all
from app.rules.matching.texts import key_of
from benchmarks import Measured, Size, best, promise

DAY = date(2026, 3, 20)
_FIRST = ("Bakkerij", "Garage", "Bouwbedrijf", "Installatie", "Handelshuis", "Transport", "Kwekerij", "Atelier", "Menuiserie",
          "Schreinerei", "Maschinenbau", "Elektro", "Druckerei", "Imprimerie", "Boulangerie", "Northern", "Harbour", "Advies")
_SYLLABLES = ("van", "der", "berg", "smit", "jan", "sen", "mül", "ler", "du", "pont", "le", "roy", "wil", "kens", "brouw",
              "ers", "hof", "man", "stein", "bach", "field", "worth", "ham", "ton", "ver", "meer", "dijk", "stra", "mans", "ge",
              "ri", "ta")
_FORMS = ("B.V.", "N.V.", "GmbH", "SARL", "Ltd", "VOF", "")
_TOWNS = ("Utrecht", "Gent", "Köln", "Lille", "Leeds", "Breda", "Liège", "Hamburg")


@dataclass(frozen=True)
class Line:
    """A line of the statement, in minor units."""

    position: int
    amount: int
    iban: str = ""
    counterparty: str = ""
    remittance: str = ""
    reference: str = ""
    address: str = ""
    end_to_end: str = ""
    mandate_id: str = ""
    batch_id: str = ""
    code: str = "PMNT-RCDT-ESCT"
    own_code: str = ""
    return_code: str = ""
    reversal: bool = False
    charges: int = 0
    original_amount: int | None = None
    original_currency: str = ""
    currency: str = "EUR"
    booking_date: date = DAY
    value_date: date = DAY


def _lines(size: Size) -> int:
    """5,000 lines on the size of the promises."""
    return size.open_entries // 40


def _iban(number: int) -> str:
    bank = f"BANK{number:010d}"
    digits = "".join(str(int(c, 36)) for c in bank + "NL00")
    return f"NL{98 - int(digits) % 97:02d}{bank}"


def _name(chance: random.Random) -> str:
    family = "".join(chance.sample(_SYLLABLES, chance.choice((2, 3)))).capitalize()
    return f"{chance.choice(_FIRST)} {family} {chance.choice(_FORMS)}".strip()


def customers(size: Size) -> list[Customer]:
    """Customers with a name, a town and mostly a bank account."""
    chance = random.Random(1)
    return [Customer(n, f"C{n:06d}", _name(chance), (_iban(n),) if n % 5 else (), chance.choice(_TOWNS), f"{1000 + n % 9000} AB")
            for n in range(1, size.customers + 1)]


def items(size: Size) -> list[Item]:
    """Open invoices, some with a discount, some credit notes; a few customers have very many."""
    chance = random.Random(2)
    made = []
    for n in range(1, size.open_entries + 1):
        whose = chance.randrange(1, max(2, size.customers // 500)) if n % 10 == 0 else chance.randrange(1, size.customers + 1)
        amount = chance.randrange(1_000, 900_000) * (-1 if n % 25 == 0 else 1)
        number = f"{'CN' if amount < 0 else 'VF'}-2026-{n:06d}"
        posted = DAY - timedelta(days=chance.randrange(1, 200))
        discounts = (Discount(posted + timedelta(days=14), amount // 50),) if n % 8 == 0 else ()
        made.append(Item(Source.ENTRY, n, whose, number, amount, "EUR", posted + timedelta(days=30), posted,
                         EntryType.INVOICE if amount > 0 else EntryType.CREDIT_NOTE, rf_reference(number),
                         f"PO{chance.randrange(10 ** 7)}" if n % 6 == 0 else "", discounts=discounts))
    return made


def lines(size: Size, parties: list[Customer], open_items: list[Item]) -> list[Line]:
    """What customers of an office do: references, numbers in a sentence, amounts alone, sums, parts, names, and other things."""
    chance = random.Random(3)
    by_customer: dict[int | None, list[Item]] = {}
    for item in open_items:
        if item.amount > 0:
            by_customer.setdefault(item.customer_id, []).append(item)
    owing = [item for item in open_items if item.amount > 0]
    return [_line(n, chance, chance.choice(owing), parties, by_customer) for n in range(1, _lines(size) + 1)]


def _line(n: int, chance: random.Random, item: Item, parties: list[Customer], by_customer: dict[int | None, list[Item]]) -> Line:
    who = parties[(item.customer_id or 1) - 1]
    iban = who.ibans[0] if who.ibans else ""
    paid, name, kind = item.amount, who.name.upper(), n % 20
    if kind < 5:
        return Line(n, paid, iban, name, reference=item.reference)
    if kind < 9:
        said = f"Betaling factuur {item.number[3:]} d.d. {item.posted:%d-%m-%Y} ref {chance.randrange(10 ** 8)}"
        return Line(n, paid, iban, name, said)
    if kind < 11:
        return Line(n, paid * 2 // 3, iban, name, f"deel {item.number} van 12-03-2026 klantnr {who.number}")
    if kind < 13:
        return Line(n, paid, iban, name, "met dank voor de levering")
    if kind < 15:
        some = chance.sample(by_customer[item.customer_id], min(3, len(by_customer[item.customer_id])))
        return Line(n, sum(i.amount for i in some), iban, name, "diverse facturen")
    if kind < 16:
        some = chance.sample(by_customer[item.customer_id], min(4, len(by_customer[item.customer_id])))
        return Line(n, sum(i.amount for i in some), iban, name, " ".join(i.number for i in some))
    if kind < 18:
        return Line(n, paid, "", name.title().replace("ar", "ra", 1), "Overschrijving", address=f"Dorpsstraat {n} {who.city}")
    if kind < 19:
        return Line(n, chance.randrange(1_000, 900_000), iban, name, f"voorschot week {n % 52}")
    return Line(n, -chance.randrange(100, 5_000), "", "Onze bank", "Kosten zakelijke rekening maart")


RULES = Settings(text_rules=tuple(TextRule(n, f"{word} rekening", account_id=n, sign=-1) for n, word in enumerate(
    ("kosten", "rente", "abonnement", "huur", "verzekering"))))


def _bare(parties: list[Customer], open_items: list[Item], statement: list[Line]) -> float:
    """Seconds bare SQLite takes to look up account, reference, numbers and amount of every line, tables and indexes ready."""
    plain = sqlite3.connect(":memory:")
    plain.execute("create table item (id integer primary key, customer integer, key text, reference text, amount integer)")
    plain.execute("create table account (iban text primary key, customer integer) without rowid")
    plain.executemany("insert into item values (?, ?, ?, ?, ?)",
                      [(i.id, i.customer_id, key_of(i.number), i.reference, i.amount) for i in open_items])
    plain.executemany("insert into account values (?, ?)", [(iban, c.id) for c in parties for iban in c.ibans])
    for column in ("customer", "key", "reference", "amount"):
        plain.execute(f"create index item_{column} on item ({column})")
    start = time.perf_counter()
    for line in statement:
        plain.execute("select i.* from account join item i using (customer) where iban = ?", (line.iban,)).fetchall()
        plain.execute("select * from item where reference = ?", (line.reference,)).fetchall()
        plain.execute("select * from item where amount = ?", (line.amount,)).fetchall()
        for word in line.remittance.split():
            plain.execute("select * from item where key = ?", (compact(word),)).fetchall()
    spent = time.perf_counter() - start
    plain.close()
    return spent


@promise("bank statement of 5,000 lines matched", ratio=15, seconds=10)
def statement(size: Size) -> Measured:
    """The index of everything that is open, then every line with its proposals, each item offered once."""
    parties, open_items = customers(size), items(size)
    said = lines(size, parties, open_items)
    ours = best(lambda: match_all(said, Index(open_items, parties), RULES), times=2)
    return Measured(ours, _bare(parties, open_items, said), len(said))


@promise("index of open items for matching", seconds=2)
def index(size: Size) -> Measured:
    """Items, customers and names, before the first line."""
    parties, open_items = customers(size), items(size)

    def built() -> object:
        made = Index(open_items, parties)
        return made.amounts, made.accounts, made.names

    return Measured(best(built, times=2), things=size.open_entries)

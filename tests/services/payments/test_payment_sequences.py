"""Journals of all sorts of lines posted and taken back: the proofs hold, everything is as it was (PAY-42, UND-03)."""

import random
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.enums import EntryType
from app.models.accounts import CurrencySetup
from app.services import company_parameters, payments
from app.services.payments import Line, Wish
from app.settings import SALES_CREDIT_NOTE_DISCOUNTS, SETTLE_ADMINISTRATION, SETTLE_PARTIAL_DISCOUNT, SETTLE_TOLERANCE_ASK
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, left, marked, receipt, whole
from tests.services.payments.test_settling import reason
from tests.services.payments.test_writing_off import taxed


def entry_of(office: Office, luck: random.Random, who: int, currency: str) -> int:
    """An open item of any kind, with or without discounts and VAT."""
    amount = luck.randint(1_00, 900_00)
    if luck.random() < 0.2:
        return invoice(office, who, -amount // 3, kind=EntryType.CREDIT_NOTE, day=D, currency=currency, rate=rate(luck, currency),
                       number=f"C{luck.random()}"[:12])
    if currency == "EUR" and luck.random() < 0.4:
        return taxed(office, who, amount // 100 * 100, f"T{luck.random()}"[:12], discount=amount // 50, method="at_settlement")
    tiers = [(D - timedelta(1), amount // 20), (D + timedelta(2), amount // 40)] if luck.random() < 0.6 else []
    return invoice(office, who, amount, D + timedelta(luck.randint(-9, 9)), number=f"F{luck.random()}"[:12], tiers=tiers,
                   currency=currency, rate=rate(luck, currency), day=D - timedelta(12))


def rate(luck: random.Random, currency: str) -> Decimal:
    return Decimal(1) if currency == "EUR" else Decimal(luck.randint(80, 130)) / 100


def line_of(office: Office, luck: random.Random, no: int, who: int, entries: list[int], currency: str) -> tuple[Line, list[Wish]]:
    """A receipt that pays some entries: too much, too little, or about right; sometimes with typed amounts or tolerances."""
    chosen = luck.sample(entries, luck.randint(0, len(entries)))
    if sum(left(office, *chosen)) <= 0:
        chosen = []
    wanted = sum(left(office, *chosen)) or luck.randint(1_00, 50_00)
    factor = luck.choice([1, 1, Decimal("0.98"), Decimal("0.5"), Decimal("1.1")])
    amount = max(int(wanted * factor) + luck.randint(-2, 2), 1)
    more = {"rate": rate(luck, currency), "rate_typed": True} if currency != "EUR" else {}
    wishes = [Wish(i, full=luck.random() < 0.05, keep_open=luck.random() < 0.1) for i in chosen]
    return replace(receipt(office, no, who, amount, currency=currency, text=f"Line {no}"), **more), wishes


@pytest.mark.rule("PAY-42", "PAY-44", "UND-03", "UND-14", "CUR-03", "SET-02")
@pytest.mark.parametrize("seed", [3, 11])
def test_any_journal_leaves_the_books_whole_and_can_be_taken_back_to_where_they_were(dunning_local: Office, seed: int) -> None:
    office, luck = dunning_local, random.Random(seed)
    for setting, value in ((SETTLE_PARTIAL_DISCOUNT, luck.random() < 0.5), (SALES_CREDIT_NOTE_DISCOUNTS, luck.random() < 0.5),
                           (SETTLE_ADMINISTRATION, luck.choice(["specific", "unspecific"])), (SETTLE_TOLERANCE_ASK, False)):
        company_parameters.change(office.desk, setting, value)
    with office.desk.writing("test.limits") as unit:
        for row in unit.session.scalars(select(CurrencySetup)):
            row.max_penny, row.max_over_under = luck.choice([0, 2]), luck.choice([0, 50])
    lines: list[Line] = []
    marks: dict[int, list[Wish]] = {}
    everything: list[int] = []
    for no in range(1, 13):
        currency, who = luck.choice(["EUR", "EUR", "USD"]), office.customer(f"Customer {no}")
        entries = [entry_of(office, luck, who, currency) for _ in range(luck.randint(1, 4))]
        line, wishes = line_of(office, luck, no, who, entries, currency)
        lines.append(line)
        marks[no], everything = wishes, everything + entries
    before = left(office, *everything)
    journal = kept(office, *lines)
    for no, wishes in marks.items():
        if wishes:
            marked(office, journal, no, *wishes)
    problems = payments.check(office.desk, journal.journal_id)
    keys = {p.key: luck.random() < 0.5 for p in problems if p.key}
    done = payments.post(office.desk, journal.journal_id, answers=keys, transfer_errors=True).value
    assert done is not None and len(done.entries) > 5 and whole(office)
    back = payments.reverse_journal(office.desk, journal.journal_id, D, reason_id=reason(office))
    assert back.value is not None, back.problems
    assert left(office, *everything) == before and set(left(office, *done.entries.values())) == {0} and whole(office)

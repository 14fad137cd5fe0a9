"""A walk through a bookkeeper's days: paid, marked, undone, cancelled, written off at random; the books always add up."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import func, or_, select

from app.core.enums import EntryType
from app.models.accounts import CurrencySetup
from app.models.journals import Journal, JournalLine
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry, GeneralLedgerEntry, SettlementPair
from app.models.settlement_marks import SettlementMark
from app.rules.settlement.items import Use
from app.services import company_parameters, corrections, payments, undoing
from app.services.payments import Basket, Wish, WriteOff
from app.services.payments.items import items, settings_of
from app.settings import (
    SALES_CREDIT_NOTE_DISCOUNTS,
    SETTLE_ADMINISTRATION,
    SETTLE_AUTOMATIC,
    SETTLE_CORRECT_VAT,
    SETTLE_GRACE_DAYS,
    SETTLE_LATE_DISCOUNT,
    SETTLE_PARTIAL_DISCOUNT,
    SETTLE_TOLERANCE_ASK,
)
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, left, marked, posted, receipt, whole
from tests.services.payments.test_settling import reason
from tests.services.payments.test_writing_off import taxed


@dataclass
class Walk:
    """A customer who buys and pays in two currencies, and everything that was posted for her."""

    office: Office
    luck: random.Random
    who: int
    why: int
    off: int
    day: date = D
    made: list[int] = field(default_factory=list)
    drafts: list[int] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    @property
    def desk(self) -> Any:
        return self.office.desk

    # ------------------------------------------------------------ what stands

    def open(self, *, money: bool | None = None, currency: str | None = None) -> list[int]:
        """Open entries, of money or of documents, in a currency."""
        with self.desk.reading() as session:
            state, entry = CustomerEntryState, CustomerLedgerEntry
            rows = session.execute(select(state.entry_id, entry.entry_type, state.currency)
                                   .join(entry, entry.id == state.entry_id).where(state.remaining != 0)
                                   .order_by(state.entry_id)).all()
        return [r[0] for r in rows if (money is None or (r[1] in (EntryType.PAYMENT, EntryType.REFUND)) is money)
                and currency in (None, r[2])]

    def settlements(self) -> list[int]:
        """Settlements of which something stands, oldest first, without those that close what was cancelled."""
        with self.desk.reading() as session:
            undone = select(SettlementPair.undoes_id).where(SettlementPair.undoes_id.is_not(None))
            mirrors = select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.adjustment)
            return list(session.scalars(select(SettlementPair.settlement_id).where(
                SettlementPair.undoes_id.is_(None), SettlementPair.id.not_in(undone),
                SettlementPair.debit_entry_id.not_in(mirrors),
                SettlementPair.credit_entry_id.not_in(mirrors)).distinct().order_by(SettlementPair.settlement_id)))

    # ------------------------------------------------------------ steps

    def sell(self) -> str:
        """An invoice or a credit note, with VAT, discounts or in dollars."""
        luck, amount, number = self.luck, self.luck.randint(1_00, 900_00), f"N{len(self.made)}"
        kind = luck.random()
        if kind < 0.3:
            entry = taxed(self.office, self.who, amount // 100 * 100, number, discount=amount // 50, method="at_settlement")
        elif kind < 0.5:
            entry = invoice(self.office, self.who, -amount // 2, kind=EntryType.CREDIT_NOTE, day=D, number=number,
                            tiers=[(D + timedelta(3), amount // 100)] if luck.random() < 0.5 else [])
        else:
            currency = luck.choice(["EUR", "USD"])
            entry = invoice(self.office, self.who, amount, D + timedelta(luck.randint(-5, 20)), number,
                            [(D, amount // 20), (D + timedelta(4), amount // 40)], day=D - timedelta(9), currency=currency,
                            rate=self.rate(currency))
        self.made.append(entry)
        return f"sold {entry}"

    def rate(self, currency: str) -> Decimal:
        return Decimal(1) if currency == "EUR" else Decimal(self.luck.randint(80, 130)) / 100

    def wishes(self, entries: list[int]) -> list[Wish]:
        """Marks as people make them."""
        luck = self.luck
        return [Wish(e, amount=luck.choice([None, None, None, luck.randint(1, 50_00)]), full=luck.random() < 0.05,
                     use=luck.choice([Use.NORMAL, Use.NORMAL, Use.ALWAYS, Use.NEVER]), keep_open=luck.random() < 0.1,
                     manual_discount=luck.choice([None, None, None, luck.randint(0, 5_00)])) for e in entries]

    def pay(self) -> str:
        """A receipt or a refund in a journal, marked at random; sometimes left as a draft."""
        luck, currency = self.luck, self.luck.choice(["EUR", "EUR", "USD"])
        free = self.open(money=False) if luck.random() < 0.1 else self.open(money=False, currency=currency)
        chosen = luck.sample(free, luck.randint(0, min(3, len(free))))
        amount = luck.randint(1_00, 600_00) if luck.random() < 0.5 else max(self.sum(chosen) + luck.randint(-60, 60), 1_00)
        more: dict[str, Any] = {"rate": self.rate(currency), "rate_typed": True} if currency == "USD" else {}
        line = replace(receipt(self.office, 1, self.who, amount, currency=currency, posting_date=self.day,
                               text=f"Line {len(self.done)}"), **more)
        journal = kept(self.office, line)
        marked = payments.mark(self.desk, journal.journal_id, 1, self.wishes(chosen)) if chosen else None
        if luck.random() < 0.15:
            self.drafts.append(journal.journal_id)
            return f"draft {journal.journal_id} {chosen}"
        shown = payments.pane(self.desk, journal.journal_id, line).value
        problems = payments.check(self.desk, journal.journal_id)
        answers = {p.key: luck.random() < 0.5 for p in problems if p.key}
        done = payments.post(self.desk, journal.journal_id, answers=answers, confirmed=frozenset(answers))
        if done.value is None:
            assert any(p.weight == "error" or p.key not in answers for p in done.problems)
            payments.discard(self.desk, journal.journal_id)
            return f"refused {[p.code for p in done.problems]}"
        if not any(p.code.startswith("TOL") for p in problems) and shown is not None and marked is not None:
            told = {row.entry_id: row.after for row in shown.rows if row.marked}
            assert told == self.rests(list(told)), (told, self.rests(list(told)))
        self.made.append(done.value.entries[1])
        return f"paid {done.value.entries[1]} {currency} {amount} {chosen}"

    def sum(self, entries: list[int]) -> int:
        return sum(self.rests(entries).values())

    def rests(self, entries: list[int]) -> dict[int, int]:
        with self.desk.reading() as session:
            return {e: session.get_one(CustomerEntryState, e).remaining for e in entries}

    def settle(self) -> str:
        """Posted entries settled among each other."""
        currency = self.luck.choice(["EUR", "USD"])
        entries = self.open(currency=currency)
        chosen = self.luck.sample(entries, min(len(entries), self.luck.randint(2, 4)))
        basket = Basket(self.who, self.day)
        if not payments.mark_entries(self.desk, basket, [Wish(e) for e in chosen]).done:
            return "marked elsewhere"
        problems = payments.settle_entries(self.desk, basket).problems
        answers = {p.key: self.luck.random() < 0.5 for p in problems if p.key}
        done = payments.settle_entries(self.desk, basket, answers=answers, confirmed=frozenset(answers))
        payments.unmark_entries(self.desk, self.who)
        return f"settled {chosen} {done.done}"

    def undo(self) -> str:
        """The latest settlement, or another, which may be refused."""
        standing = self.settlements()
        if not standing:
            return "nothing to undo"
        chosen = standing[-1] if self.luck.random() < 0.7 else self.luck.choice(standing)
        done = corrections.undo_settlement(self.desk, chosen, self.day, reason_id=self.why)
        return f"undone {chosen} {done.done} {[p.code for p in done.problems]}"

    def undo_pair(self) -> str:
        """One pair of a settlement."""
        with self.desk.reading() as session:
            pairs: Any = session.execute(select(SettlementPair.id, SettlementPair.settlement_id).where(
                SettlementPair.settlement_id.in_(self.settlements()))).all()
        if not pairs:
            return "no pair"
        pair, head = self.luck.choice(pairs)
        done = corrections.undo_settlement(self.desk, head, self.day, reason_id=self.why, pair_id=pair)
        return f"pair {pair} {done.done} {[p.code for p in done.problems]}"

    def cancel(self) -> str:
        """A payment taken back with all it settled."""
        with self.desk.reading() as session:
            money = list(session.scalars(select(CustomerLedgerEntry.id).where(
                CustomerLedgerEntry.entry_type == EntryType.PAYMENT, CustomerLedgerEntry.id.in_(self.made))))
        if not money:
            return "no payment"
        chosen = self.luck.choice(money)
        done = payments.cancel(self.desk, chosen, self.day, reason_id=self.why)
        return f"cancelled {chosen} {done.done} {[p.code for p in done.problems]}"

    def write_off(self) -> str:
        """An entry or a part of it."""
        free = [e for e, rest in self.rests(self.open(money=False)).items() if rest > 0]
        if not free:
            return "nothing to write off"
        entry = self.luck.choice(free)
        amount = self.luck.choice([None, max(self.rests([entry])[entry] // 3, 1)])
        done = payments.write_off(self.desk, WriteOff({entry: amount}, self.day, self.off, separate_vat=self.luck.random() < 0.5))
        if done.value is None:
            return f"not written off {[p.code for p in done.problems]}"
        self.made += done.value.entries
        if self.luck.random() < 0.5:
            assert undoing.undo_write_off(self.desk, done.value.entries[0], self.day, reason_id=self.why).done
        return f"written off {entry}"

    # ------------------------------------------------------------ what must hold

    def holds(self) -> None:
        """Σ open = Σ details per currency, the ledger balances, marks are on open lines of drafts only."""
        with self.desk.reading() as session:
            state, detail = CustomerEntryState, DetailedEntry
            open_ = dict(session.execute(select(state.entry_id, state.remaining)).all())
            detailed = dict(session.execute(select(detail.entry_id, func.sum(detail.amount)).group_by(detail.entry_id)).all())
            worth = session.execute(select(func.sum(state.remaining_accounting))).scalar()
            assert open_ == detailed and worth == session.scalar(select(func.sum(detail.accounting_amount)))
            assert session.scalar(select(func.sum(GeneralLedgerEntry.accounting_amount))) == 0
            closed = session.scalars(select(state.entry_id).where(state.remaining == 0, state.remaining_accounting != 0)).all()
            assert closed == []
            spent = (select(SettlementMark.id).join(JournalLine, JournalLine.id == SettlementMark.line_id)
                     .join(Journal, Journal.id == JournalLine.journal_id).where(Journal.state == "posted"))
            assert session.scalars(spent).all() == []
            assert session.scalars(select(SettlementMark.id).where(SettlementMark.line_id.is_(None))).all() == []

    def stands(self, entries: list[int]) -> dict[int, Any]:
        """Everything the engine knows of entries, and when they were closed and settled."""
        with self.desk.reading() as session:
            known = items(session, entries, settings_of(session, self.desk.company_id))
            rows = session.scalars(select(CustomerEntryState).where(CustomerEntryState.entry_id.in_(entries))).all()
            return {s.entry_id: (known[s.entry_id], s.closed_on, s.last_settled_on, s.closed_by_id) for s in rows}

    def take_all_back(self) -> None:
        """Undo every settlement, latest first."""
        for head in reversed(self.settlements()):
            done = corrections.undo_settlement(self.desk, head, self.day, reason_id=self.why)
            if not done.done and "UND-13-write-off" in {p.code for p in done.problems}:
                with self.desk.reading() as session:
                    pair = session.scalars(select(SettlementPair).where(SettlementPair.settlement_id == head)).all()
                    ids = [i for p in pair for i in (p.debit_entry_id, p.credit_entry_id)]
                    own = session.scalars(select(CustomerLedgerEntry.id).where(
                        CustomerLedgerEntry.id.in_(ids), CustomerLedgerEntry.entry_type == EntryType.WRITE_OFF)).one()
                done = undoing.undo_write_off(self.desk, own, self.day, reason_id=self.why)  # type: ignore[assignment]
            assert done.value is not None, done.problems


def begun(office: Office, seed: int) -> Walk:
    """A company with parameters at random."""
    luck = random.Random(seed)
    chosen: tuple[tuple[Any, Any], ...] = (
        (SETTLE_PARTIAL_DISCOUNT, luck.random() < 0.5), (SALES_CREDIT_NOTE_DISCOUNTS, luck.random() < 0.5),
        (SETTLE_ADMINISTRATION, luck.choice(["specific", "unspecific"])), (SETTLE_TOLERANCE_ASK, luck.random() < 0.3),
        (SETTLE_AUTOMATIC, luck.random() < 0.3), (SETTLE_CORRECT_VAT, luck.random() < 0.5),
        (SETTLE_GRACE_DAYS, luck.choice([0, 3])),
        (SETTLE_LATE_DISCOUNT, luck.choice(["off", "ask", "accept"])))
    for setting, value in chosen:
        assert company_parameters.change(office.desk, setting, value).done
    percent = luck.choice([0, 0, 1])
    with office.desk.writing("test.limits") as unit:
        for row in unit.session.scalars(select(CurrencySetup)):
            row.max_penny, row.max_over_under, row.tolerance = luck.choice([0, 2]), luck.choice([0, 50]), Decimal(percent)
    return Walk(office.on(D + timedelta(6)), luck, office.customer(), reason(office), reason(office, "write_off"),
                D + timedelta(luck.randint(0, 6)))


@pytest.mark.rule("SET-02", "SET-03", "SET-06", "UND-03", "DSC-15", "DSC-17", "CUR-03", "PAY-43")
@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_she_does_the_books_add_up_and_taking_all_back_leaves_every_document_as_posted(dunning_local: Office,
                                                                                               seed: int) -> None:
    walk = begun(dunning_local, seed)
    steps: list[Callable[[], str]] = [walk.pay, walk.pay, walk.pay, walk.sell, walk.settle, walk.undo, walk.undo_pair,
                                      walk.cancel, walk.write_off]
    for _ in range(5):
        walk.sell()
    fresh: dict[int, Any] = {}
    for _ in range(18):
        fresh |= walk.stands([e for e in walk.made if e not in fresh and e in walk.open(money=False)])
        walk.done.append(walk.luck.choice(steps)())
        walk.holds()
    assert whole(walk.office)
    walk.take_all_back()
    walk.holds()
    documents = [e for e in fresh if fresh[e][0].past == () and not fresh[e][0].is_money]
    now = walk.stands(documents)
    assert [(fresh[e], now[e]) for e in documents if now[e] != fresh[e]] == [] and whole(walk.office)


@pytest.mark.rule("UND-01", "UND-12", "UND-03")
def test_what_was_cancelled_is_closed_with_its_mirror_for_good(dunning_local: Office) -> None:
    office, why = dunning_local, reason(dunning_local)
    who = office.customer()
    entry = invoice(office, who, 500_00)
    journal = kept(office, receipt(office, 1, who, 500_00))
    marked(office, journal, 1, entry)
    money = posted(office, journal).entries[1]
    assert payments.cancel(office.desk, money, D, reason_id=why).done
    off = payments.write_off(office.desk, WriteOff({entry: None}, D, reason(office, "write_off"))).value
    assert off is not None and undoing.undo_write_off(office.desk, off.entries[0], D, reason_id=why).done
    with office.desk.reading() as session:
        mirrors = select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.adjustment)
        closing = list(session.scalars(select(SettlementPair.settlement_id).where(or_(
            SettlementPair.debit_entry_id.in_(mirrors), SettlementPair.credit_entry_id.in_(mirrors)))))
    assert len(closing) == 2
    for head in closing:
        told = corrections.undo_settlement(office.desk, head, D, reason_id=why)
        assert told.value is None and [p.code for p in told.problems if p.weight == "error"] == ["UND-01-mirror"]
    assert left(office, entry, money, *off.entries) == [500_00, 0, 0] and whole(office)

"""Whatever is posted, settled, undone and reversed in whatever order: the books hold and no posted row changes (chapter 9, 2)."""

import shutil
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.core.enums import EntryType
from app.models.base import Base
from app.models.ledger import (
    CustomerLedgerEntry,
    DetailedEntry,
    GeneralLedgerEntry,
    Settlement,
    SettlementPair,
    Voucher,
)
from app.queries import accounts, entries
from app.services import corrections, ledger
from app.storage import verify
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.services.test_journal import line, posted, rate

FINAL = (Voucher, GeneralLedgerEntry, CustomerLedgerEntry, DetailedEntry, Settlement, SettlementPair)
Rows = dict[tuple[str, int], tuple[object, ...]]

KINDS = [EntryType.INVOICE, EntryType.PAYMENT, EntryType.JOURNAL]
POSTS = st.tuples(st.just("post"), st.integers(1, 10**6), st.sampled_from(KINDS), st.sampled_from(["EUR", "USD"]))
SETTLES = st.tuples(st.just("settle"), st.integers(0, 9), st.integers(1, 100), st.booleans())
UNDOES = st.tuples(st.just("undo"), st.integers(0, 9), st.just(0), st.booleans())
REVERSES = st.tuples(st.just("reverse"), st.integers(0, 9), st.just(0), st.booleans())


@pytest.fixture(scope="session")
def sequence_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with a customer and dollar rates of two days, in a closed file."""
    path = tmp_path_factory.mktemp("sequences") / "office.tegoed"
    office = dunning.office(path)
    office.customer()
    rate(office, "USD", "1.0937", D - timedelta(1))
    rate(office, "USD", "0.8711", D)
    office.desk.file.close()
    return path


def rows(office: Office) -> Rows:
    """Every posted row as it stands."""
    found: Rows = {}
    with office.desk.reading() as session:
        for model in FINAL:
            table = Base.metadata.tables[model.__tablename__]
            for row in session.execute(select(table)):
                found[table.name, row.id] = tuple(row)
    return found


def do(office: Office, step: tuple[str, int, object, object]) -> None:
    """One step; what is refused changes nothing."""
    what, number, more, flag = step
    desk = office.desk
    if what == "post":
        day = D - timedelta(number % 2)
        posted(office, line(office, number, more, "8000", customer_id=1, currency=flag, posting_date=day,  # type: ignore[arg-type]
                            document_date=day, document_no=f"N{len(ids(office, Voucher))}"))
    elif what == "settle" and (all_ids := ids(office, CustomerLedgerEntry)):
        own = all_ids[number % len(all_ids)]
        with desk.reading() as session:
            others = entries.counterparts(session, desk.company_id, own)
            mine = ledger.open_entries(session, [own])[own].remaining
        if others:
            most = min(abs(mine), abs(others[0].remaining))
            pair = (own, others[0].entry_id) if mine > 0 else (others[0].entry_id, own)
            amount = most if flag else max(1, most * int(str(more)) // 100)
            assert corrections.settle(desk, *pair, amount, D).done
    elif what == "undo" and (made := ids(office, Settlement)):
        corrections.undo_settlement(desk, made[number % len(made)], D, reason_id=1)
    elif what == "reverse" and (vouchers := ids(office, Voucher)):
        corrections.reverse(desk, vouchers[number % len(vouchers)], D, reason="x", negative=bool(flag))


def ids(office: Office, model: type) -> list[int]:
    with office.desk.reading() as session:
        return list(session.scalars(select(model.id).order_by(model.id)))  # type: ignore[attr-defined]


@pytest.mark.rule("PST-003", "PST-010", "PST-040", "LED-002", "LED-005", "MST-023", "UND-03")
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(POSTS, min_size=2, max_size=5), st.lists(st.one_of(POSTS, SETTLES, SETTLES, UNDOES, REVERSES), max_size=8))
def test_any_sequence_leaves_the_books_whole_and_what_was_posted_as_it_was(sequence_file: Path, tmp_path: Path,
                                                                          first: list[tuple[str, int, object, object]],
                                                                          then: list[tuple[str, int, object, object]]) -> None:
    office = dunning.opened(Path(shutil.copy(sequence_file, tmp_path / "office.tegoed")))
    before: Rows = {}
    try:
        for step in [*first, *then]:
            do(office, step)
            now = rows(office)
            assert {k: now.get(k) for k in before} == before
            before = now
        with office.desk.reading() as session:
            company = office.desk.company_id
            assert [f for f in verify.prove(session) if f.proof != "L19"] == []
            assert set(ledger.control_difference(session, company, D).values()) <= {0}
            found = accounts.trial_balance(session, company, D.replace(month=1, day=1), D)
            assert sum(r.closing for r in found) == 0 == sum(r.debit - r.credit for r in found)
            for r in found:
                head = accounts.standing(session, company, r.account_id, D.replace(month=1, day=1), D) if r.account_id else None
                assert head is None or (head.debit, head.credit, head.closing) == (r.debit, r.credit, r.closing)
    finally:
        office.desk.file.close()


@pytest.mark.rule("CUR-03", "UND-03")
def test_part_payments_at_another_rate_close_both_values_and_undo_to_the_cent(sequence_file: Path, tmp_path: Path) -> None:
    office = dunning.opened(Path(shutil.copy(sequence_file, tmp_path / "office.tegoed")))
    invoice = office.entry(1, 100_00, D, currency="USD", rate=Decimal("0.9173"))
    paid = [office.entry(1, -part, D, f"P{part}", EntryType.PAYMENT, "USD", Decimal("0.8711")) for part in (33_33, 33_34, 33_33)]
    made = []
    for entry, part in zip(paid, (33_33, 33_34, 33_33), strict=True):
        done = corrections.settle(office.desk, invoice, entry, part, D).value
        assert done is not None
        made += done.settlement_ids
    with office.desk.reading() as session:
        assert ledger.open_entries(session, [invoice])[invoice].remaining_accounting == 0
    for settlement in reversed(made):
        assert corrections.undo_settlement(office.desk, settlement, D, reason_id=1).done
    with office.desk.reading() as session:
        found = ledger.open_entries(session, [invoice, *paid])
        assert [(e.remaining, e.remaining_accounting) for e in found.values()][0] == (100_00, 91_73)
        assert [f for f in verify.prove(session) if f.proof != "L19"] == []
    office.desk.file.close()

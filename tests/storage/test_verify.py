"""The proofs find what is wrong, each its own thing, and nothing in sound books (model 2.4)."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from app.core.words import template_of
from app.models.company import Company
from app.models.ledger import CustomerLedgerEntry
from app.services.corrections import settle
from app.storage import verify
from tests.storage import given

SHOWN = ("L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10", "L12", "L13", "L19", "L20")


def books(path: Path) -> given.Office:
    """Two items, one of them settled with a credit."""
    office = given.office(path)
    debit, credit, _open = office.post(12_100, -12_100, 5_000)
    assert settle(office.desk, debit.entry_ids[0], credit.entry_ids[0], 12_100, given.DAY).done
    return office


@pytest.fixture
def posted(tmp_path: Path) -> Path:
    """A closed file with vouchers and a settlement."""
    office = books(tmp_path / "a.tegoed")
    office.file.close()
    return tmp_path / "a.tegoed"


def test_sound_books_pass_every_proof(database_url: Path | str) -> None:
    office = books(database_url)  # type: ignore[arg-type]
    with office.file.reading() as session:
        assert session.query(CustomerLedgerEntry).count() == 3
        assert verify.prove(session) == []
    office.file.close()


def test_every_proof_says_what_it_proves() -> None:
    assert all(template_of(proof) for proof in verify.proofs())


def broken(path: Path, statement: str) -> set[str]:
    """The proofs that fail after plain SQL changed a closed file, guards and references out of the way."""
    raw = sqlite3.connect(path, isolation_level=None)
    for name, in raw.execute("select name from sqlite_master where type = 'trigger'").fetchall():
        raw.execute(f"drop trigger {name}")
    raw.execute("PRAGMA ignore_check_constraints = 1")
    assert raw.execute(statement).rowcount > 0
    raw.close()
    office = given.reopened(path)
    with office.file.reading() as session:
        found = {finding.proof for finding in verify.prove(session)}
    office.file.close()
    return found


@pytest.mark.parametrize(("proof", "statement"), [
    ("L1", "update general_ledger_entry set accounting_amount = accounting_amount + 1 where id = 2"),
    ("L2", "update general_ledger_entry set amount = amount + 1 where id = 2"),
    ("L3", "update detailed_entry set posting_date = '2026-03-09' where id = 1"),
    ("L4", "update detailed_entry set gl_entry_id = null where id = 1"),
    ("L5", "update customer_entry_state set remaining = remaining - 1 where entry_id = 3"),
    ("L5", "update customer_entry_state set unrealised = 5 where entry_id = 3"),
    ("L6", "update detailed_entry set accounting_amount = accounting_amount + 1 where kind = 'settlement' "
           "and id = (select max(id) from detailed_entry)"),
    ("L7", "update detailed_entry set kind = 'penny' where id = 1"),
    ("L8", "update customer_entry_state set remaining = 9999999 where entry_id = 3"),
    ("L8", "update customer_entry_state set currency = 'USD' where entry_id = 3"),
    ("L9", "update customer_entry_state set last_detail_on = '2026-01-01' where entry_id = 3"),
    ("L9", "update customer_entry_state set closed_on = null where entry_id = 1"),
    ("L10", "update detailed_entry set posting_date = '2026-03-06' where id = 1"),
    ("L12", "update voucher set posting_date = '2026-04-01' where id = 1"),
    ("L13", "update number_series_line set last_used = last_used + 1 where id in (select series_line_id from voucher)"),
    ("L13", "update voucher set number = 'OPN-2026-000001', series_line_id = 999 where id = 2"),
    ("L19", "update voucher set text = 'forged' where id = 2"),
    ("L20", "update customer_ledger_entry set document_table = 'collection_letter', document_id = 77 where id = 1"),
    ("L20", "update customer_ledger_entry set document_table = 'no_such_table', document_id = 1 where id = 1"),
])
def test_each_proof_finds_its_offender(posted: Path, proof: str, statement: str) -> None:
    assert proof in broken(posted, statement)


@pytest.mark.rule("MST-011")
def test_a_row_that_refers_to_another_company_is_found(tmp_path: Path) -> None:
    office = given.office(tmp_path / "a.tegoed")
    given.company(office.file, code="TWO")
    office.post(100)
    with office.file.reading() as session:
        assert len(session.scalars(select(Company.id)).all()) == 2
    office.file.close()
    assert "L12" in broken(tmp_path / "a.tegoed", "update customer_ledger_entry set customer_id = 2")


def test_only_what_is_asked_for_is_proved(posted: Path) -> None:
    raw = sqlite3.connect(posted)
    raw.execute("update customer_entry_state set remaining = remaining - 1 where entry_id = 3")
    raw.commit()
    raw.close()
    office = given.reopened(posted)
    with office.file.reading() as session:
        assert verify.prove(session, ("L1", "L3")) == []
        found = verify.prove(session, ("L5",))
    assert [(f.proof, f.offender.split()[:2]) for f in found] == [("L5", ["entry_id", "3"])]
    office.file.close()


@pytest.mark.rule("SAF-015")
@pytest.mark.parametrize("change", [lambda o: o.post(100), lambda o: given.company(o.file, code="TWO")])
def test_the_totals_tell_two_states_apart(office: given.Office, change: Callable[[given.Office], object]) -> None:
    with office.file.reading() as session:
        before = verify.totals(session)
    change(office)
    with office.file.reading() as session:
        after = verify.totals(session)
    assert before != after and after.debit == -after.credit and after.receivable == after.remaining

"""The proofs of payments and banks find what is wrong, and nothing where all is well (ERR-07, BNK-03, BNK-41, BRG-04)."""

import shutil
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.core.roles import AccountRole
from app.formats.bank.statement import BankFormat, ReferenceType, StatementLine
from app.models.accounts import RoleAccount
from app.models.bank import (
    BANK_FORMATS,
    REFERENCE_TYPES,
    BankImport,
    BankLinePart,
    BankStatement,
    BankStatementLine,
    BankStatementLineState,
    BankTransaction,
    Reconciliation,
    ReconciliationMatch,
)
from app.models.base import Base
from app.models.company import CompanyBankAccount
from app.models.journals import Journal, JournalLine
from app.models.ledger import ClearingItem, ClearingMatch, CustomerLedgerEntry, GeneralLedgerEntry, Voucher
from app.models.payments import Refund, RefundEntry
from app.models.settlement_marks import SettlementMark
from app.models.tills import CashCount, CashDay, DepositSlip, DepositSlipLine
from app.storage import archive, errors, verify
from tests.storage import given
from tests.storage.test_verify import broken

DAY = given.DAY


class Till:
    """Rows of payments made by hand, as a program would leave them."""

    def __init__(self, office: given.Office, session: Session) -> None:
        self.office, self.session, self.company = office, session, office.desk.company_id
        self.lines = list(session.scalars(select(GeneralLedgerEntry).where(
            GeneralLedgerEntry.account_id == office.contra).order_by(GeneralLedgerEntry.id)))
        self.entries = list(session.scalars(select(CustomerLedgerEntry).order_by(CustomerLedgerEntry.id)))
        self.vouchers = list(session.scalars(select(Voucher.id).order_by(Voucher.id)))

    def make(self, model: type[Base], **values: Any) -> Any:
        """A row of this company."""
        row = model(**values, company_id=self.company)
        self.session.add(row)
        self.session.flush()
        return row

    def clearing(self) -> None:
        """What the first voucher opened, the second cleared."""
        opened, cleared = self.lines[:2]
        item = self.make(ClearingItem, account_id=opened.account_id, role=AccountRole.TRANSIT, gl_entry_id=opened.id,
                         amount=opened.amount, accounting_amount=opened.accounting_amount, currency="EUR")
        self.make(ClearingMatch, item_id=item.id, gl_entry_id=cleared.id, amount=opened.amount,
                  accounting_amount=opened.accounting_amount)

    def bank(self) -> None:
        """A statement of two lines, one posted, one with its parts; the posted one is matched and reconciled."""
        bank = self.make(CompanyBankAccount, holder="Bakker", iban="NL91ABNA0417164300", currency="EUR",
                         account_id=self.office.contra)
        ours = self.lines[2]
        digest = archive.keep(self.session, b"<Document/>")
        came = self.make(BankImport, file_name="a.xml", sha256=digest, format="camt053", content_sha256=digest, counts={},
                         created_at=given.CLOCK.now(), created_by_id=1)
        told = self.make(BankStatement, import_id=came.id, bank_id=bank.id, statement_id="1", start=DAY, end=DAY,
                         currency="EUR", opening=1_000, closing=1_000 + ours.amount + 200, skipped=-100)
        for position, amount in ((1, ours.amount), (2, 300)):
            line = self.make(BankStatementLine, statement_id=told.id, bank_id=bank.id, position=position, booking_date=DAY,
                             value_date=DAY, currency="EUR", amount=amount, fingerprint=str(position), raw="<Ntry/>")
            self.make(BankStatementLineState, line_id=line.id, bank_id=bank.id, booking_date=DAY, amount=amount,
                      state="accepted")
        for no, amount in ((1, 100), (2, 200)):
            self.make(BankLinePart, line_id=2, no=no, amount=amount, target="suspense")
        self.session.execute(text("update bank_statement_line_state set state = 'posted', voucher_id = 3 where line_id = 1"))
        moved = self.make(BankTransaction, bank_id=bank.id, voucher_id=ours.voucher_id, gl_entry_id=ours.id, date=DAY,
                          currency="EUR", amount=ours.amount)
        done = self.make(Reconciliation, bank_id=bank.id, statement_date=DAY, statement_balance=0)
        for side in ({"line_id": 1}, {"bank_transaction_id": moved.id}):
            self.make(ReconciliationMatch, bank_id=bank.id, reconciliation_id=done.id, group_no=1, **side)
        self.session.execute(text("update reconciliation set state = 'reconciled'"))

    def refund(self) -> None:
        """A credit paid back."""
        credit, paid = self.entries[3:5]
        made = self.make(Refund, customer_id=self.office.customer_id, currency="EUR", amount=paid.amount, created_by_id=1)
        self.make(RefundEntry, refund_id=made.id, entry_id=credit.id, amount=credit.amount)
        made.number, made.state, made.posting_date, made.entry_id = "TB-1", "posted", DAY, paid.id
        self.session.flush()

    def till(self) -> None:
        """Two days of a cash desk."""
        account = self.session.scalars(select(RoleAccount.account_id).where(RoleAccount.role == AccountRole.CASH)).one()
        for day, opening, closing in ((DAY, 0, 500), (date(2026, 3, 9), 500, 700)):
            made = self.make(CashDay, account_id=account, day=day, currency="EUR", opening=opening, closing=closing,
                             counted=closing, difference=0)
            self.make(CashCount, cash_day_id=made.id, denomination=100, pieces=closing // 100)
            made.state = "closed"
            self.session.flush()

    def marks(self) -> None:
        """An entry marked by a line of a draft, another by a part of a bank line."""
        journal = self.make(Journal, kind="payment", created_by_id=1, saved_at=given.CLOCK.now())
        line = self.make(JournalLine, journal_id=journal.id, no=1, position=1, credit=100)
        for entry, holder in zip(self.entries, ({"line_id": line.id}, {"part_id": 1}), strict=False):
            self.make(SettlementMark, entry_id=entry.id, amount=100, remaining_then=12_100, created_at=given.CLOCK.now(),
                      created_by_id=1, **holder)

    def slip(self) -> None:
        """A payment brought to the bank."""
        made = self.make(DepositSlip, bank_id=1, currency="EUR", date=DAY, created_by_id=1)
        self.make(DepositSlipLine, slip_id=made.id, entry_id=self.entries[3].id, amount=500)
        made.number, made.state = "S-1", "deposited"
        self.session.flush()


def filled(office: given.Office) -> given.Office:
    """An office with payments of every kind."""
    office.post(12_100, -12_100, 5_000, -900, 900)
    with office.desk.writing("test.payments") as unit:
        till = Till(office, unit.session)
        for make in (till.clearing, till.bank, till.refund, till.till, till.marks, till.slip):
            make()
    return office


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed file with payments, made once."""
    path = tmp_path_factory.mktemp("payments") / "a.tegoed"
    filled(given.office(path)).file.close()
    return path


def test_sound_payments_pass_every_proof_and_are_final(office: given.Office) -> None:
    filled(office)
    with office.desk.reading() as session:
        assert verify.prove(session) == []
    for table, statement in (
            ("bank_statement_line", "update bank_statement_line set amount = 1 where id = 2"),
            ("bank_statement", "update bank_statement set closing = 1"),
            ("bank_statement_line_state", "delete from bank_statement_line_state where line_id = 1"),
            ("reconciliation", "update reconciliation set statement_balance = 5"),
            ("reconciliation", "delete from reconciliation"),
            ("reconciliation_match", "delete from reconciliation_match"),
            ("refund", "update refund set amount = 1"),
            ("refund_entry", "delete from refund_entry"),
            ("deposit_slip_line", "update deposit_slip_line set amount = 1"),
            ("deposit_slip_line", "delete from deposit_slip_line"),
            ("cash_day", "update cash_day set counted = 1"),
            ("cash_count", "insert into cash_count (company_id, cash_day_id, denomination, pieces) values (1, 1, 5, 1)")):
        with pytest.raises(errors.FinalRowError) as caught, office.desk.writing("tamper") as unit:
            unit.session.execute(text(statement))
        assert caught.value.saw["table"] == table
    with office.desk.writing("allowed") as unit:
        for statement in ("update refund set state = 'file_created', iban = 'NL1'", "update reconciliation set reopened = true",
                          "update deposit_slip_line set cancelled_on = '2026-03-09'",
                          "update bank_line_part set amount = 150 where no = 1", "delete from bank_line_part",
                          "update bank_statement_line_state set state = 'new' where line_id = 2",
                          "delete from bank_statement_line_state where line_id = 2",
                          "delete from bank_statement_line where id = 2"):
            unit.session.execute(text(statement))


@pytest.mark.parametrize(("proof", "statement"), [
    ("L15", "update clearing_item set account_id = account_id + 1"),
    ("L15", "update clearing_item set accounting_amount = accounting_amount + 1"),
    ("L15", "update clearing_match set amount = amount * 2"),
    ("L15", "update clearing_match set accounting_amount = accounting_amount + 1"),
    ("L21", "update journal set state = 'cancelled'"),
    ("L21", "update settlement_mark set line_id = null, refund_id = 1 where line_id = 1"),
    ("L21", "update bank_statement_line_state set state = 'ignored' where line_id = 2"),
    ("L22", "update bank_statement set closing = closing + 1"),
    ("L22", "update bank_statement_line set counts = 0 where id = 2"),
    ("L23", "update bank_line_part set amount = amount + 1 where no = 1"),
    ("L23", "update bank_statement_line_state set amount = amount + 1 where line_id = 1"),
    ("L23", "delete from bank_statement_line_state where line_id = 2"),
    ("L24", "update bank_transaction set amount = amount + 1"),
    ("L24", "update bank_transaction set currency = 'USD'"),
    ("L24", "update reconciliation_match set group_no = 2 where line_id is not null"),
    ("L25", "update refund_entry set amount = amount + 1"),
    ("L25", "update refund set amount = amount + 1"),
    ("L26", "update cash_day set opening = opening + 1 where id = 2"),
])
@pytest.mark.rule("ERR-07", "BRG-04")
def test_each_proof_finds_its_offender(kept: Path, tmp_path: Path, proof: str, statement: str) -> None:
    path = Path(shutil.copy(kept, tmp_path / "a.tegoed"))
    assert proof in broken(path, statement)


@pytest.mark.rule("SET-06")
def test_an_entry_has_one_mark_and_a_mark_one_holder(office: given.Office) -> None:
    filled(office)
    for values in ({"line_id": 1, "entry_id": 1}, {"line_id": 1, "basket_id": 1, "entry_id": 3}, {"entry_id": 3}):
        with pytest.raises(IntegrityError), office.desk.writing("test") as unit:
            Till(office, unit.session).make(SettlementMark, amount=1, remaining_then=1, created_at=given.CLOCK.now(),
                                            created_by_id=1, **values)


@pytest.mark.rule("BNK-05")
def test_a_line_keeps_everything_a_reader_of_statements_brings() -> None:
    brought = {f.name for f in fields(StatementLine)}
    assert brought <= {c.name for c in BankStatementLine.__table__.columns}
    assert {f.value for f in BankFormat} == set(BANK_FORMATS)
    assert {r.value for r in ReferenceType} == set(REFERENCE_TYPES)

"""The own bank accounts, as windows offer them."""

from dataclasses import dataclass

from sqlalchemy import select

from app.formats.bank.statement import BankFormat
from app.formats.bank.tabular_mapping import FIELD_NAMES as FIELD_NAMES
from app.formats.bank.tabular_mapping import Field as Field
from app.formats.bank.tabular_mapping import TableMapping as TableMapping
from app.models.bank import BankStatement, BankTransaction
from app.models.company import CompanyBankAccount
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import BANK_MATCH

TABLES = frozenset({BankFormat.CSV, BankFormat.XLSX})
"""Formats that are tables and need a mapping."""


@dataclass(frozen=True, slots=True)
class Account:
    """A bank account by its number and currency."""

    bank_id: int
    name: str
    currency: str


def accounts(desk: Desk) -> list[Account]:
    """All own accounts, those that are the default of their currency first."""
    row = CompanyBankAccount
    with desk.reading() as session:
        found = session.execute(select(row.id, row.iban, row.currency).where(row.company_id == desk.company_id).order_by(
            row.default_for_currency.desc(), row.iban))
        return [Account(*each) for each in found]


def bank_of(desk: Desk, statement_id: int | None) -> int | None:
    """The account a statement is of."""
    with desk.reading() as session:
        row = session.get(BankStatement, statement_id) if statement_id else None
        return row.bank_id if row is not None and row.company_id == desk.company_id else None


def title_of(desk: Desk, statement_id: int) -> str:
    """What the bank calls a statement."""
    with desk.reading() as session:
        row = session.get(BankStatement, statement_id)
        return "" if row is None else row.sequence or row.statement_id


def bank_of_movement(desk: Desk, transaction_id: int) -> int | None:
    """The account a movement is on."""
    with desk.reading() as session:
        row = session.get(BankTransaction, transaction_id)
        return row.bank_id if row is not None and row.company_id == desk.company_id else None


def match_at_once(desk: Desk) -> bool:
    """Are statements matched as soon as they are imported (BNK-08)?"""
    with desk.reading() as session:
        return bool(parameters(session, desk.company_id).get(BANK_MATCH))

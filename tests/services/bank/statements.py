"""Short words for bank statements in tests: lines, a file of them, importing, and where lines stand."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from app.models.bank import BankStatementLine, BankStatementLineState
from app.models.company import CompanyBankAccount
from app.queries import bank as queries
from app.queries.listing import ListQuery
from app.services import bank
from app.services.bank import Files, Imported
from tests.formats.bank import camt_files as camt
from tests.services.dunning import D, Office

PAYER = camt.PAYER


def own_iban(office: Office) -> str:
    """The company's own bank account."""
    with office.desk.reading() as session:
        return session.scalars(select(CompanyBankAccount.iban).order_by(CompanyBankAccount.id)).first() or ""


def own_bank(office: Office) -> int:
    """Its id."""
    with office.desk.reading() as session:
        return session.scalars(select(CompanyBankAccount.id).order_by(CompanyBankAccount.id)).first() or 0


def line(cents: int, text: str = "", *, iban: str = "", name: str = "", day: date = D, value: date | None = None,
         reference: str = "", end_to_end: str = "", more: str = "") -> str:
    """A movement of a statement; negative cents went out."""
    side, account = ("Dbtr", "DbtrAcct") if cents > 0 else ("Cdtr", "CdtrAcct")
    party = (f"<{side}><Nm>{name}</Nm></{side}>" if name else "") + (
        f"<{account}><Id><IBAN>{iban}</IBAN></Id></{account}>" if iban else "")
    ids = f"<Refs><EndToEndId>{end_to_end}</EndToEndId></Refs>" if end_to_end else ""
    own = f"<AcctSvcrRef>{reference}</AcctSvcrRef>" if reference else ""
    inner = own + camt.details(f"{ids}<RltdPties>{party}</RltdPties><RmtInf><Ustrd>{text}</Ustrd></RmtInf>{more}")
    return camt.entry(f"{abs(cents) // 100}.{abs(cents) % 100:02d}", inner, mark="CRDT" if cents > 0 else "DBIT",
                      day=day.isoformat(), value=(value or day).isoformat())


def file(office: Office, *lines: str, total: int, opening: int = 0, number: str = "1", day: date = D, account: str = "",
         name: str = "") -> tuple[str, bytes]:
    """A camt.053 file of one statement; `total` = Σ of its lines, `opening` its first balance, in cents."""
    def balance(kind: str, cents: int) -> str:
        return camt.balance(kind, f"{abs(cents) // 100}.{abs(cents) % 100:02d}", day.isoformat(),
                            "CRDT" if cents >= 0 else "DBIT")
    balances = balance("OPBD", opening) + balance("CLBD", opening + total)
    made = camt.statement(*lines, balances=balances, number=number, account=f"<IBAN>{account or own_iban(office)}</IBAN>")
    return name or f"statement-{number}.xml", camt.document(made)


def imported(office: Office, *lines: str, total: int, **more: Any) -> Imported:
    """A statement that must be in order, imported."""
    done = bank.accept_files(office.desk, Files((file(office, *lines, total=total, **more),)))
    assert done.value is not None, done.problems
    return done.value


def listed(office: Office, view: str = "all") -> list[tuple[str, int]]:
    """State and amount of the lines of a view, in the order of the file."""
    with office.desk.reading() as session:
        keys = list(queries.line_listing().keys(session, ListQuery(office.desk.company_id, scope={"view": view})))
        rows = [session.get_one(BankStatementLineState, key) for key in sorted(keys)]
        return [(row.state, row.amount) for row in rows]


def line_ids(office: Office) -> list[int]:
    """All lines, in the order in which they were imported."""
    with office.desk.reading() as session:
        return list(session.scalars(select(BankStatementLine.id).order_by(BankStatementLine.id)))


def codes(problems: Sequence[Any]) -> list[str]:
    """What was told."""
    return [p.code for p in problems]

"""The statement of the bank that lies ready in the demo company: sure lines, doubtful ones, charges, unknown money."""

from datetime import date, timedelta
from xml.sax.saxutils import escape

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.company import CompanyBankAccount
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, GeneralLedgerEntry
from app.models.types import FOR_EVER
from app.services import bank
from app.services.bank import reconciling
from app.services.desk import Desk

SURE = 6
"""So many customers name their invoice and pay it in full."""
SPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"


def fill(desk: Desk, today: date) -> None:
    """Import yesterday's statement and match it; nothing is accepted or posted. What was posted that day stands on it too."""
    with desk.reading() as session:
        own = session.scalars(select(CompanyBankAccount).where(CompanyBankAccount.company_id == desk.company_id)
                              .order_by(CompanyBankAccount.id)).first()
        owed, day = _owed(session, desk), today - timedelta(1)
        known = [] if own is None else session.execute(select(GeneralLedgerEntry.amount, GeneralLedgerEntry.text).where(
            GeneralLedgerEntry.account_id == own.account_id, GeneralLedgerEntry.posting_date == day)).all()
    if own is None or len(owed) < SURE + 3:
        return
    lines = [(amount, number, name) for number, name, amount in owed[:SURE]]
    short, first, second = owed[SURE:SURE + 3]
    lines += [
        (short[2] - 1_486, f"{short[0]} min korting", short[1]), (first[2] + second[2], f"{first[0]} en {second[0]}", first[1]),
        (12_345, "contributie", "J. de Groot"), (-1_250, "Kosten zakelijk pakket", ""),
        *((amount, text, "") for amount, text in known)]
    opening = reconciling.standing_of(desk, own.id, day - timedelta(1)).ledger_balance
    content = _statement(own.iban, own.holder, day, opening, lines)
    done = bank.accept_files(desk, bank.Files(((f"statement-{day:%Y-%m-%d}.xml", content),)))
    assert done.value is not None, done.problems
    bank.match(desk)


def _owed(session: Session, desk: Desk) -> list[tuple[str, str, int]]:
    """Open invoices in euro, the last due first, one of each customer."""
    entry, state = CustomerLedgerEntry, CustomerEntryState
    rows = session.execute(
        select(entry.document_no, Customer.name, state.remaining).join(state, state.entry_id == entry.id)
        .join(Customer, Customer.id == entry.customer_id)
        .where(entry.company_id == desk.company_id, state.open_until == FOR_EVER, state.remaining > 2_000,
               entry.currency == "EUR", entry.entry_type == "invoice").order_by(state.due_date.desc(), entry.id).limit(60))
    found = {name: (number, name, amount) for number, name, amount in rows}
    return list(found.values())


def _statement(iban: str, holder: str, day: date, opening: int, lines: list[tuple[int, str, str]]) -> bytes:
    """A camt.053 of one day."""
    total = sum(amount for amount, _text, _name in lines)
    entries = "".join(_line(n, day, *each) for n, each in enumerate(lines, 1))
    balances = _balance("OPBD", opening, day) + _balance("CLBD", opening + total, day)
    return (f'<?xml version="1.0" encoding="UTF-8"?><Document xmlns="{SPACE}"><BkToCstmrStmt><GrpHdr><MsgId>DEMO</MsgId>'
            f"<CreDtTm>{day}T23:00:00</CreDtTm></GrpHdr><Stmt><Id>DEMO-1</Id><ElctrncSeqNb>{day:%j}</ElctrncSeqNb>"
            f"<CreDtTm>{day}T23:00:00</CreDtTm><Acct><Id><IBAN>{iban}</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>{escape(holder)}</Nm></Ownr>"
            f"</Acct>{balances}{entries}</Stmt></BkToCstmrStmt></Document>").encode()


def _amount(minor: int) -> str:
    """Amount and mark, as camt has them."""
    mark = "CRDT" if minor >= 0 else "DBIT"
    return f'<Amt Ccy="EUR">{abs(minor) // 100}.{abs(minor) % 100:02d}</Amt><CdtDbtInd>{mark}</CdtDbtInd>'


def _balance(kind: str, minor: int, day: date) -> str:
    return f"<Bal><Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp>{_amount(minor)}<Dt><Dt>{day}</Dt></Dt></Bal>"


def _line(n: int, day: date, minor: int, text: str, name: str) -> str:
    side = "Dbtr" if minor >= 0 else "Cdtr"
    party = f"<RltdPties><{side}><Nm>{escape(name)}</Nm></{side}></RltdPties>" if name else ""
    return (f"<Ntry>{_amount(minor)}<Sts>BOOK</Sts><BookgDt><Dt>{day}</Dt></BookgDt><ValDt><Dt>{day}</Dt></ValDt>"
            f"<AcctSvcrRef>{day:%Y%m%d}-{n}</AcctSvcrRef><NtryDtls><TxDtls>{party}<RmtInf><Ustrd>{escape(text)}</Ustrd></RmtInf>"
            "</TxDtls></NtryDtls></Ntry>")

"""What her decisions teach: whose account, name or text it is, counted up and down (BNK-32)."""

from collections.abc import Iterable, Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.models.bank import BankStatementLine, LearnedRule
from app.models.company import CompanyBankAccount
from app.models.customers import CustomerBankAccount
from app.rules import matching as rules
from app.rules.matching import Answer, Index
from app.rules.matching.index import account_key
from app.services.bank import facts
from app.services.desk import Desk


def taught(session: Session, desk: Desk, line: BankStatementLine, answer: Answer) -> str | None:
    """Keep what an answer teaches; an account that may be kept with the customer, the first time it is met."""
    if answer.customer_id is None and answer.account_id is None:
        return None
    stored = _rules(session, desk.company_id, line)
    lesson = rules.learn(line, answer, [facts.learned_rule(row) for row in stored], _owners(session, desk, line))
    first = not any(row.kind == "iban" and row.customer_id == answer.customer_id for row in stored)
    _keep(session, desk, stored, lesson.rules)
    return lesson.ask_account if first else None


def turned_down(session: Session, desk: Desk, line: BankStatementLine, customer_id: int | None) -> None:
    """Count against the rules that had named a customer she did not want."""
    stored = _rules(session, desk.company_id, line) if customer_id is not None else []
    _keep(session, desk, stored, rules.rejected(line, [facts.learned_rule(row) for row in stored], customer_id=customer_id))


def _rules(session: Session, company_id: int, line: BankStatementLine) -> Sequence[LearnedRule]:
    """The stored rules a line could be recognised by."""
    keys = rules.keys_of(line)
    if not keys:
        return []
    row = LearnedRule
    return session.scalars(select(row).where(row.company_id == company_id, or_(*(
        (row.kind == kind.value) & (row.key == key[:140]) for kind, key in keys.items()))).order_by(row.id)).all()


def _owners(session: Session, desk: Desk, line: BankStatementLine) -> Index:
    """Whose account the line came from, and which accounts are our own."""
    bank = CustomerBankAccount
    plain = account_key(line.iban)
    ids = session.scalars(select(bank.customer_id).where(bank.company_id == desk.company_id, or_(
        bank.iban == plain, bank.national == line.iban))).all() if line.iban else []
    own = {iban: key for iban, key in session.execute(
        select(CompanyBankAccount.iban, CompanyBankAccount.id).where(CompanyBankAccount.company_id == desk.company_id))}
    return Index([], facts.customers(session, desk.company_id, sorted(set(ids))) if ids else (), (), own)


def _keep(session: Session, desk: Desk, stored: Sequence[LearnedRule], changed: Iterable[rules.LearnedRule]) -> None:
    rows = {row.id: row for row in stored}
    for rule in changed:
        row = rows.get(rule.id or 0)
        if row is None:
            row = LearnedRule(company_id=desk.company_id, kind=rule.kind.value, key=rule.key[:140])
            session.add(row)
        row.customer_id, row.account_id = rule.customer_id, rule.account_id
        row.confirmed, row.rejected, row.disabled, row.last_on = rule.confirmed, rule.rejected, rule.disabled, desk.today
    session.flush()

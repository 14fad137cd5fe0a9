"""What becomes of a posted refund: paid, returned by the bank, cancelled so that the credits are open again (REF-04, 07)."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.company import Company, CompanyBankAccount
from app.models.ledger import ClearingItem, ClearingMatch, CustomerLedgerEntry, GeneralLedgerEntry
from app.models.payments import Refund
from app.models.terms import PaymentMethod
from app.rules.ledger import Conversion, PlannedLine, VoucherPlan, proved
from app.services import corrections, ledger
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments.drafts import parts
from app.services.posting import Posted, post_all
from app.services.rates import rate_on
from app.services.refunds.drafts import discard
from app.services.undoing import TakenBack, take_back
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "REF-04-state": N_("Refund {number} is not waiting to be paid. Refresh with F5 to see how it stands now."),
    "REF-04-early": N_("Refund {number} is of {posted}. Choose that day or a later one."),
    "REF-04-bank": N_("Choose the bank account that refund {number} is paid from."),
    "REF-07-state": N_("Refund {number} was not paid. Choose one that was paid."),
    "REF-07-paid": N_("Refund {number} was paid. Post its return first, then cancel it."),
    "REF-07-file": N_("Refund {number} is in a file for the bank. Take it out of the file first, then cancel it."),
    "REF-07-reason": N_("Say why the bank returned it."),
})

WAITING = ("posted", "returned")
IN_FILE = ("file_created", "sent")


def pay(desk: Desk, refund_ids: Sequence[int], day: date, bank_id: int | None = None, *,
        confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, ...]]:
    """Posted refunds were paid on a day: `Dr REFUND / Cr BANK`, all or none; the numbers of the vouchers (REF-04).

    From the bank account chosen, else from the account of the method (cash), else from the default account of the currency.
    """
    with desk.writing("refund.pay") as unit:
        session = unit.session
        rows = _rows(session, desk, refund_ids)
        problems = [*_on(session, desk, day), *(() if rows else (error("REF-gone"),))]
        for n, row in enumerate(rows):
            if row.state not in (*WAITING, *IN_FILE):
                problems.append(error("REF-04-state", row=n, number=row.number or ""))
            elif row.posting_date is not None and day < row.posting_date:
                problems.append(error("REF-04-early", row=n, at="posting_date", number=row.number or "", posted=row.posting_date))
            elif _account(session, desk, row, bank_id) is None:
                problems.append(error("REF-04-bank", row=n, at="bank", number=row.number or ""))
        refused = standing(tuple(problems), confirmed)
        made = [] if refused else [_plan(session, desk, row, day, bank_id, back=False) for row in rows]
        problems += [p for plan, wrong in made for p in wrong]
        if not made or standing(tuple(problems), confirmed):
            return Outcome(None, tuple(problems))

        def post() -> tuple[str, ...]:
            posted = post_all(desk, unit, [plan for plan, _wrong in made if plan is not None])
            for row, done in zip(rows, posted, strict=True):
                _matched(unit, row, done, undoes=None)
                row.state, row.returned, row.bank_id = "paid", None, bank_id or row.bank_id
                _told(desk, unit, "refund.pay", row, done)
            return tuple(p.number or "" for p in posted)

        return numbered(unit, post, tuple(problems))


def returned(desk: Desk, refund_id: int, day: date, reason: str, *, confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """The bank gave a refund back on a day: `Dr BANK / Cr REFUND`, and it waits again with the reason (REF-07)."""
    with desk.writing("refund.returned", reason) as unit:
        session = unit.session
        rows = _rows(session, desk, [refund_id])
        if not rows:
            return Outcome(None, (error("REF-gone"),))
        row, problems = rows[0], [*_on(session, desk, day)]
        match = _standing(session, row)
        if row.state != "paid" or match is None:
            problems.append(error("REF-07-state", number=row.number or ""))
        elif day < session.get_one(GeneralLedgerEntry, match.gl_entry_id).posting_date:
            problems.append(error("REF-04-early", at="posting_date", number=row.number or "",
                                  posted=session.get_one(GeneralLedgerEntry, match.gl_entry_id).posting_date))
        if not reason.strip():
            problems.append(error("REF-07-reason", at="reason"))
        if match is None or standing(tuple(problems), confirmed):
            return Outcome(None, tuple(problems))
        plan, wrong = _plan(session, desk, row, day, row.bank_id, back=True)
        if plan is None:
            return Outcome(None, (*problems, *wrong))

        def post() -> str:
            (done,) = post_all(desk, unit, [plan])
            _matched(unit, row, done, undoes=match)
            row.state, row.returned = "returned", reason.strip()[:250]
            _told(desk, unit, "refund.returned", row, done)
            return done.number or ""

        return numbered(unit, post, tuple(problems))


def cancel(desk: Desk, refund_id: int, day: date, *, reason_id: int | None = None,
           confirmed: frozenset[str] = frozenset()) -> Outcome[TakenBack]:
    """Give a refund up: a draft frees its credits, of a posted or returned one they are open again (REF-07)."""
    with desk.writing("refund.cancel") as unit:
        session = unit.session
        rows = _rows(session, desk, [refund_id])
        if not rows:
            return Outcome(None, (error("REF-gone"),))
        row = rows[0]
        if row.state == "draft":
            gone = discard(desk, refund_id)
            return Outcome(None if gone.value is None else TakenBack((), ()), gone.problems)
        problems = [*_on(session, desk, day), *corrections.reason_missing(session, desk, reason_id)]
        if row.state not in WAITING:
            code = {"paid": "REF-07-paid", **dict.fromkeys(IN_FILE, "REF-07-file")}.get(row.state, "REF-gone")
            problems.append(error(code, number=row.number or ""))
        if standing(tuple(problems), confirmed):
            return Outcome(None, tuple(problems))
        entry = session.get_one(CustomerLedgerEntry, row.entry_id)
        done = take_back(desk, unit, entry, day, reason_id, {VoucherSource.REF}, confirmed)
        if done.value is None:
            return done
        line = session.scalars(select(GeneralLedgerEntry).where(
            GeneralLedgerEntry.voucher_id == done.value.vouchers[-1][0], GeneralLedgerEntry.role == AccountRole.REFUND)).one()
        item = session.get_one(ClearingItem, row.item_id)
        session.add(ClearingMatch(company_id=desk.company_id, item_id=item.id, gl_entry_id=line.id, amount=item.amount,
                                  accounting_amount=item.accounting_amount))
        row.state = "cancelled"
        session.flush()
        unit.audit("refund.cancel", Refund.__tablename__, row.id, row.number or "",
                   {"vouchers": [number for _id, number in done.value.vouchers]}, desk.company_id)
        return Outcome(done.value, (*problems, *done.problems))


# ---------------------------------------------------------------- the money

def _rows(session: Session, desk: Desk, ids: Sequence[int]) -> list[Refund]:
    return [r for part in parts(ids) for r in session.scalars(
        select(Refund).where(Refund.id.in_(part), Refund.company_id == desk.company_id).order_by(Refund.id))]


def _on(session: Session, desk: Desk, day: date) -> tuple[Problem, ...]:
    """May this user post bank movements on the day?"""
    return (*ledger.check_date(session, desk, day, VoucherSource.BNK),
            *numbering.check(session, desk.company_id, f"voucher_{VoucherSource.BNK.value}", day))


def _account(session: Session, desk: Desk, row: Refund, bank_id: int | None) -> tuple[int, AccountRole] | None:
    """Where the money comes from: the bank account, else the cash account of the method, else the default bank account."""
    own = CompanyBankAccount.company_id == desk.company_id
    if bank_id:
        found = session.scalars(select(CompanyBankAccount.account_id).where(CompanyBankAccount.id == bank_id, own)).first()
        return None if found is None else (found, AccountRole.BANK)
    method = session.get(PaymentMethod, row.payment_method_id) if row.payment_method_id else None
    if method is not None and method.account_id and method.payment_type in ("cash", "cheque"):
        return method.account_id, AccountRole.CASH if method.payment_type == "cash" else AccountRole.BANK
    found = session.scalars(select(CompanyBankAccount.account_id).where(
        own, CompanyBankAccount.currency == row.currency, CompanyBankAccount.default_for_currency)).first()
    return None if found is None else (found, AccountRole.BANK)


def _plan(session: Session, desk: Desk, row: Refund, day: date, bank_id: int | None, *,
          back: bool) -> tuple[VoucherPlan | None, tuple[Problem, ...]]:
    """The money out, or back in: REFUND at its own value, the bank at the day's; between them the exchange result (CUR-01)."""
    home = session.get_one(Company, desk.company_id).accounting_currency
    rate = Decimal(1) if row.currency == home else rate_on(session, desk.company_id, row.currency, home, day)
    account = _account(session, desk, row, bank_id)
    if rate is None or account is None:
        return None, (error("PST-015-rate", currency=row.currency, day=day),)
    item = session.get_one(ClearingItem, row.item_id)
    conversion = Conversion(rate, ledger.decimals_of(session, row.currency), ledger.decimals_of(session, home))
    sign = -1 if back else 1
    text = f"{row.number} {row.remittance}"[:100]
    value, own = conversion.value(row.amount), -item.accounting_amount
    lines = [PlannedLine(item.account_id, AccountRole.REFUND, sign * row.amount, sign * own, text, row.customer_id),
             PlannedLine(account[0], account[1], -sign * row.amount, -sign * value, text)]
    if value != own:
        role = AccountRole.FXLOSS if sign * (value - own) > 0 else AccountRole.FXGAIN
        accounts, missing = ledger.role_accounts(session, desk.company_id, (role,))
        if missing:
            return None, missing
        lines.append(PlannedLine(accounts[role], role, 0, sign * (value - own), text))
    return proved(VoucherPlan(VoucherSource.BNK, day, day, row.currency, text, tuple(lines),
                              document=(Refund.__tablename__, row.id))), ()


def _standing(session: Session, row: Refund) -> ClearingMatch | None:
    """The payment of a refund that was not undone."""
    undone = select(ClearingMatch.undoes_id).where(ClearingMatch.item_id == row.item_id, ClearingMatch.undoes_id.is_not(None))
    return session.scalars(select(ClearingMatch).where(
        ClearingMatch.item_id == row.item_id, ClearingMatch.undoes_id.is_(None), ClearingMatch.id.not_in(undone))
        .order_by(ClearingMatch.id.desc())).first()


def _matched(unit: UnitOfWork, row: Refund, posted: Posted, undoes: ClearingMatch | None) -> None:
    """The line on REFUND clears what waited, or lets it wait again."""
    session = unit.session
    item = session.get_one(ClearingItem, row.item_id)
    sign = 1 if undoes is None else -1
    session.add(ClearingMatch(
        company_id=row.company_id, item_id=item.id, gl_entry_id=posted.line_ids[0], amount=sign * item.amount,
        accounting_amount=sign * item.accounting_amount, undoes_id=undoes.id if undoes else None))
    session.flush()


def _told(desk: Desk, unit: UnitOfWork, action: str, row: Refund, posted: Posted) -> None:
    unit.audit(action, Refund.__tablename__, row.id, row.number or "", {"voucher": posted.number}, desk.company_id)

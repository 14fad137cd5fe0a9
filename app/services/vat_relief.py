"""VAT of written-off debts: what may be claimed back and since when, evidence, transfer, and its way back (WOF-20, LAW-91)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.facts import Facts
from app.core.money import proportion, shares
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import VatCode
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, SettlementPair, VatEntry, Voucher
from app.models.payments import BadDebtRelief
from app.rules import vat_relief as rules
from app.rules.ledger import PlannedLine, PlannedVat, VoucherPlan, proved
from app.rules.vat_relief import Relief as Relief
from app.rules.vat_relief import State as State
from app.services import corrections, ledger, permissions, vat_periods
from app.services.desk import Desk
from app.services.moving_vat import planned_vat
from app.services.numbers import numbered
from app.services.payments.drafts import parts
from app.services.payments.posting import PreviewVoucher, previewed
from app.services.payments.reviving import Debt, account_of, written_off
from app.services.posting import post_all
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "WOF-20-choose": N_("Choose the written-off documents first."),
    "WOF-20-not": N_("The VAT of {document} cannot be claimed on {day}: it is not on the list of what is possible."),
    "WOF-20-what": N_("Enter what proves that the debt cannot be collected, such as the judgment and its date."),
    "WOF-20-when": N_("The evidence cannot come on {day}, after today. Enter the day it came."),
    "WOF-20-unclaimed": N_("The VAT of {document} was not claimed. Choose a document whose VAT was."),
    "WOF-20-paid": N_("The customer paid {document} since, and VAT was owed again. Undo that payment first."),
})

SOURCE = VoucherSource.WOF
Key = tuple[int, int]
"""A written-off document: its entry and the write-off entry that closed it, for a document may go in parts."""
_E, _S = CustomerLedgerEntry, CustomerEntryState


@dataclass(frozen=True, slots=True)
class Row:
    """A written-off document with VAT, and where its relief stands; `vat`, `repaid` and `relief` in accounting minor units.

    `box` = where the VAT return has it; `item` = the figures the rule saw.
    """

    key: Key
    customer_id: int
    customer: str
    document: str
    currency: str
    item: rules.WrittenOff
    relief: Relief
    evidence: str
    box: str
    voucher_id: int | None

    @property
    def why(self) -> Facts:
        """The country's rule, to be checked before it is used."""
        return rules.explained(self.item)


@dataclass(frozen=True, slots=True)
class Claimed:
    """What was posted: vouchers with ids and numbers, and the VAT claimed in accounting minor units."""

    vouchers: tuple[tuple[int, str], ...]
    vat: int


def rows(desk: Desk, *, customer_id: int | None = None) -> list[Row]:
    """Every written-off document with VAT as it stands today, the newest write-off first (WOF-20)."""
    pair = SettlementPair
    which: ColumnElement[bool] = true() if customer_id is None else pair.debit_entry_id.in_(
        select(_E.id).where(_E.customer_id == customer_id))
    with desk.reading() as session:
        return list(_rows(session, desk, which, desk.today).values())


def possible(desk: Desk) -> int:
    """How many claims are possible today, for the sidebar and the month end."""
    return sum(row.relief.state is State.POSSIBLE for row in rows(desk))


def _rows(session: Session, desk: Desk, which: ColumnElement[bool], day: date) -> dict[Key, Row]:
    debts = written_off(session, desk, which)
    vat = _vat_of(session, {d.entry_id for d in debts})
    heads = _heads(session, {d.entry_id for d in debts})
    country = session.get_one(Company, desk.company_id).country_code
    noted = _noted(session, desk, debts)
    made: dict[Key, Row] = {}
    for debt in debts:
        if debt.entry_id in vat:
            note = noted.get((debt.entry_id, debt.write_off_id))
            due, dated, name = heads[debt.entry_id]
            item = _item(debt, vat[debt.entry_id], note, country, due, dated)
            rule = rules.RULES.get(item.country)
            made[debt.entry_id, debt.write_off_id] = Row(
                (debt.entry_id, debt.write_off_id), debt.customer_id, name, debt.document, debt.currency, item,
                rules.relief(item, day), note.evidence or "" if note else "", rule.box if rule else "",
                note.voucher_id if note else None)
    return made


def _item(debt: Debt, vat: Sequence[VatEntry], note: BadDebtRelief | None, country: str, due: date,
          dated: date) -> rules.WrittenOff:
    """The figures of one written-off document as the rule sees them."""
    gross = sum(v.base + v.vat for v in vat)
    share = sum(proportion(debt.amount, v.vat_accounting, gross) for v in vat)
    supplied = max([dated, *(v.vat_date for v in vat)])
    return rules.WrittenOff(
        debt.entry_id, note.country_code if note else country, supplied, due, debt.day, debt.amount, share,
        note.evidence_on if note else None, note.claimed_on if note else None, note.claimed if note else None, debt.apart,
        debt.amount - debt.left, _repaid(debt, share, note))


def _repaid(debt: Debt, share: int, note: BadDebtRelief | None) -> int:
    """VAT owed again and booked: kept of a claim, reckoned where the write-off itself claimed it."""
    if note is not None and note.claimed_on is not None:
        return note.repaid
    return proportion(debt.amount - debt.left, share, debt.amount) if debt.apart else 0


def _vat_of(session: Session, entries: Iterable[int]) -> dict[int, list[VatEntry]]:
    """The VAT of documents that was due when they were posted; what is due on payment never was (VAT-014)."""
    found: dict[int, list[VatEntry]] = defaultdict(list)
    for part in parts(entries):
        for entry, row in session.execute(
                select(_E.id, VatEntry).join(VatEntry, VatEntry.voucher_id == _E.voucher_id)
                .where(_E.id.in_(part), VatEntry.customer_id == _E.customer_id, VatEntry.pending.is_(False))
                .order_by(_E.id, VatEntry.id)):
            found[entry].append(row)
    return {entry: vat for entry, vat in found.items() if sum(v.vat for v in vat) > 0}


def _heads(session: Session, entries: Iterable[int]) -> dict[int, tuple[date, date, str]]:
    """Due date, document date and customer of entries."""
    return {entry: (due, dated, name) for part in parts(entries) for entry, due, dated, name in session.execute(
        select(_E.id, _S.due_date, _E.document_date, Customer.name).join(_S, _S.entry_id == _E.id)
        .join(Customer, Customer.id == _E.customer_id).where(_E.id.in_(part)))}


def _noted(session: Session, desk: Desk, debts: Sequence[Debt]) -> dict[Key, BadDebtRelief]:
    """What was written down about them: evidence and claims."""
    return {(row.entry_id, row.write_off_entry_id): row for part in parts(d.entry_id for d in debts) for row in session.scalars(
        select(BadDebtRelief).where(BadDebtRelief.company_id == desk.company_id, BadDebtRelief.entry_id.in_(part)))}


# ---------------------------------------------------------------- evidence

def note(desk: Desk, keys: Sequence[Key], evidence: str, on: date) -> Outcome[int]:
    """Keep what proves the loss of some debts and the day it came; the number of them (WOF-20)."""
    with desk.writing("vat_relief.note") as unit:
        session, text = unit.session, evidence.strip()[:250]
        found = _chosen(session, desk, keys, desk.today)
        problems = [*permissions.may(session, desk, Permission.WRITE_OFF),
                    *([] if len(found) == len(set(keys)) and keys else [error("WOF-20-choose")])]
        if not text:
            problems.append(error("WOF-20-what", at="evidence"))
        if on > desk.today:
            problems.append(error("WOF-20-when", at="on", day=on))
        if problems:
            return Outcome(None, tuple(problems))
        for row in found.values():
            kept = _kept(session, desk, row)
            kept.evidence, kept.evidence_on = text, on
            kept.possible_from = _first(replace(row.item, evidence_on=on))
        session.flush()
        return Outcome(len(found))


def _first(item: rules.WrittenOff) -> date:
    """The first day of the claim once there is evidence; in a country without a rule the day it came."""
    rule = rules.RULES.get(item.country)
    found = rules.earliest(item, rule) if rule is not None else None
    return found or max(item.written_off, item.evidence_on or item.written_off)


def _kept(session: Session, desk: Desk, row: Row) -> BadDebtRelief:
    """The record of a written-off document, begun when something is first noted about it."""
    found = session.scalars(select(BadDebtRelief).where(
        BadDebtRelief.entry_id == row.key[0], BadDebtRelief.write_off_entry_id == row.key[1])).first()
    if found is None:
        found = BadDebtRelief(company_id=desk.company_id, entry_id=row.key[0], write_off_entry_id=row.key[1], vat=row.item.vat,
                              country_code=row.item.country, possible_from=_first(row.item), repaid=0)
        session.add(found)
    return found


def _chosen(session: Session, desk: Desk, keys: Sequence[Key], day: date) -> dict[Key, Row]:
    """The rows of some keys as they stand on a day."""
    wanted = set(keys)
    found = _rows(session, desk, SettlementPair.debit_entry_id.in_([entry for entry, _off in wanted]), day)
    return {key: row for key, row in found.items() if key in wanted}


# ---------------------------------------------------------------- claiming

def claim(desk: Desk, keys: Sequence[Key], day: date, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Claimed]:
    """Post `Dr VATOUT / Cr` the account of the write-off for each document, in the first VAT period that is open (WOF-20)."""
    with desk.writing("vat_relief.claim") as unit:
        return _claim(desk, unit, keys, day, confirmed)


def preview_claim(desk: Desk, keys: Sequence[Key], day: date) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The vouchers of that, posted and given up (PST-004)."""
    return _previewed(desk, "vat_relief.claim.preview", day, lambda unit, asked: _claim(desk, unit, keys, day, asked))


def _previewed(desk: Desk, action: str, day: date,
               act: Callable[[UnitOfWork, frozenset[str]], Outcome[Claimed]]) -> Outcome[tuple[PreviewVoucher, ...]]:
    with desk.writing(action) as unit:
        unit.abandon()
        newest = unit.session.scalar(select(func.max(Voucher.id))) or 0
        asked = frozenset(p.key for p in ledger.check_date(unit.session, desk, day, SOURCE) if p.key)
        done = act(unit, asked)
        return Outcome(None, done.problems) if done.value is None else Outcome(previewed(unit.session, newest), done.problems)


def _claim(desk: Desk, unit: UnitOfWork, keys: Sequence[Key], day: date, confirmed: frozenset[str]) -> Outcome[Claimed]:
    session = unit.session
    found = _chosen(session, desk, keys, day)
    total = sum(row.relief.amount for row in found.values())
    problems = (*_refused(found, keys, day), *ledger.check_date(session, desk, day, SOURCE),
                *permissions.may(session, desk, Permission.WRITE_OFF, amount=total),
                *numbering.check(session, desk.company_id, f"voucher_{SOURCE.value}", day))
    if standing(problems, confirmed):
        return Outcome(None, problems)
    plans = [_plan(session, desk, row, day) for row in found.values()]
    done = numbered(unit, lambda: post_all(desk, unit, plans), problems)
    if done.value is None:
        return Outcome(None, done.problems)
    for row, posted in zip(found.values(), done.value, strict=True):
        kept = _kept(session, desk, row)
        kept.claimed_on, kept.claimed, kept.voucher_id = day, row.relief.amount, posted.voucher_id
        unit.audit("vat_relief.claim", _E.__tablename__, row.key[0], row.document,
                   {"vat": row.relief.amount, "voucher": posted.number}, desk.company_id)
    session.flush()
    return Outcome(Claimed(tuple((p.voucher_id or 0, p.number or "") for p in done.value), total), problems)


def _refused(found: dict[Key, Row], keys: Sequence[Key], day: date) -> tuple[Problem, ...]:
    """Nothing chosen, or something whose time has not come."""
    if not keys or len(found) != len(set(keys)):
        return (error("WOF-20-choose"),)
    told: list[Problem] = []
    for row in found.values():
        if row.relief.state is not State.POSSIBLE:
            told += [error("WOF-20-not", document=row.document, day=day), *([row.relief.reason] if row.relief.reason else [])]
    return tuple(told)


def _plan(session: Session, desk: Desk, row: Row, day: date) -> VoucherPlan:
    """The transfer of one document: VAT per code as the document had it, of what is still lost."""
    vat = _vat_of(session, [row.key[0]])[row.key[0]]
    gross, lost = sum(v.base + v.vat for v in vat), row.item.gross - row.item.recovered
    amounts = shares(row.relief.amount, [v.vat_accounting for v in vat])
    accounts = {code: account for code, account in session.execute(
        select(VatCode.id, VatCode.account_id).where(VatCode.id.in_({v.vat_code_id for v in vat})))}
    account, role = account_of(session, row.key[1])
    text = f"{row.document} · {rules.RULES[row.item.country].law}"[:100] if row.item.country in rules.RULES else row.document
    lines, entries = list[PlannedLine](), list[PlannedVat]()
    vat_date = vat_periods.first_open(session, desk.company_id, day)
    for v, amount in zip(vat, amounts, strict=True):
        if amount:
            base = proportion(lost, v.base_accounting, gross)
            entries.append(replace(planned_vat(v), vat_date=vat_date, base=-base, vat=-amount, base_accounting=-base,
                                   vat_accounting=-amount, line=len(lines), difference=0))
            lines.append(PlannedLine(accounts[v.vat_code_id], AccountRole.VATOUT, amount, amount, text,
                                     vat_code_id=v.vat_code_id))
    lines.append(PlannedLine(account, role, -row.relief.amount, -row.relief.amount, text))
    currency = session.get_one(Company, desk.company_id).accounting_currency
    return proved(VoucherPlan(SOURCE, day, day, currency, text, tuple(lines), vat=tuple(entries)))


# ---------------------------------------------------------------- back again

def take_back(desk: Desk, key: Key, day: date, *, reason_id: int | None = None,
              confirmed: frozenset[str] = frozenset()) -> Outcome[Claimed]:
    """A claim that was wrong: its voucher is reversed with its VAT and the document stands on the list again (PST-014)."""
    with desk.writing("vat_relief.take_back") as unit:
        problems = (*permissions.may(unit.session, desk, Permission.WRITE_OFF),
                    *corrections.reason_missing(unit.session, desk, reason_id))
        if standing(problems, confirmed):
            return Outcome(None, problems)
        return _back(desk, unit, BadDebtRelief.write_off_entry_id == key[1], key[0], day, confirmed)


def preview_take_back(desk: Desk, key: Key, day: date) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The voucher of that, posted and given up (PST-004)."""
    return _previewed(desk, "vat_relief.take_back.preview", day, lambda unit, asked: _back(
        desk, unit, BadDebtRelief.write_off_entry_id == key[1], key[0], day, asked))


def _back(desk: Desk, unit: UnitOfWork, which: ColumnElement[bool], entry_id: int | None, day: date,
          confirmed: frozenset[str]) -> Outcome[Claimed]:
    """Reverse the claims of a write-off, of one document or of all it closed; without any there is nothing to do."""
    session = unit.session
    query = select(BadDebtRelief).where(BadDebtRelief.company_id == desk.company_id, which,
                                        BadDebtRelief.claimed_on.is_not(None)).order_by(BadDebtRelief.id)
    rows = session.scalars(query if entry_id is None else query.where(BadDebtRelief.entry_id == entry_id)).all()
    names = {i: number for i, number in session.execute(select(_E.id, _E.document_no).where(
        _E.id.in_({*(r.entry_id for r in rows), entry_id or 0})))}
    if not rows and entry_id is not None:
        return Outcome(None, (error("WOF-20-unclaimed", document=names.get(entry_id, "")),))
    paid = tuple(error("WOF-20-paid", document=names[r.entry_id]) for r in rows if r.repaid)
    if paid:
        return Outcome(None, paid)
    made: list[tuple[int, str]] = []
    for row in rows:
        plan, problems = corrections.plan_reversal(session, desk, row.voucher_id or 0, day, also={SOURCE})
        if plan is None or standing(problems, confirmed):
            unit.abandon()
            return Outcome(None, problems)
        done = numbered(unit, partial(post_all, desk, unit, [plan]), problems)
        if done.value is None:
            return Outcome(None, done.problems)
        made.append((done.value[0].voucher_id or 0, done.value[0].number or ""))
        row.claimed_on = row.claimed = row.voucher_id = None
        unit.audit("vat_relief.take_back", _E.__tablename__, row.entry_id, names[row.entry_id], {"voucher": made[-1][1]},
                   desk.company_id)
    session.flush()
    return Outcome(Claimed(tuple(made), 0))


def with_write_off(desk: Desk, unit: UnitOfWork, write_off_id: int, day: date,
                   confirmed: frozenset[str]) -> Outcome[Claimed]:
    """A write-off is undone: what was claimed with it goes back first, in the same step (WOF-08)."""
    return _back(desk, unit, BadDebtRelief.write_off_entry_id == write_off_id, None, day, confirmed)


def no_longer_paid(session: Session, desk: Desk, entry: CustomerLedgerEntry) -> None:
    """A debt that lived again does so no more: its VAT is no longer paid back (PWO-05)."""
    back = abs(session.scalar(select(func.sum(VatEntry.vat_accounting)).where(
        VatEntry.voucher_id == entry.voucher_id)) or 0)
    for row in session.scalars(select(BadDebtRelief).where(
            BadDebtRelief.company_id == desk.company_id, BadDebtRelief.entry_id == entry.document_id,
            BadDebtRelief.claimed_on.is_not(None), BadDebtRelief.repaid > 0).order_by(BadDebtRelief.id.desc())):
        less = min(back, row.repaid)
        row.repaid, back = row.repaid - less, back - less

"""What stands in foreign currency as of a day, and what of it no live run has revalued (REV-001, 002, 031, 034)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import DetailKind
from app.core.words import N_
from app.models.accounts import Account, PostingProfile, RateType
from app.models.company import Company, User
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry, GeneralLedgerEntry, SettlementPair
from app.models.revaluation import RevaluationDetail, RevaluationLine, RevaluationRate, RevaluationRun
from app.queries.listing import Column, Listing, ListQuery
from app.queries.quotes import DEFAULT, quote_on

CLOSING = "CLOSING"
"""The rate type of revaluations; where it has no rate the default one counts (REV-004)."""
_CHUNK = 500
_S, _E, _D = CustomerEntryState, CustomerLedgerEntry, DetailedEntry


@dataclass(frozen=True, slots=True)
class After:
    """What was dated later than the day: by the settlement pair it belongs to, None = of a run (REV-009, 024).

    `amount` in the entry's currency and `unrealised` in accounting currency, as the details have them, minor units.
    """

    day: date
    pair_id: int | None
    amount: int
    unrealised: int


@dataclass(frozen=True, slots=True)
class OpenForeign:
    """An entry in foreign currency that was open as of a day: F, C and U then, minor units, signed (section 2.1)."""

    entry_id: int
    customer_id: int
    customer_no: str
    customer: str
    document: str
    posting_date: date
    currency: str
    open: int
    carried: int
    unrealised: int
    profile_id: int
    profile: str
    revalue: bool
    control_account_id: int
    revalued_on: date | None
    cost_centre_id: int | None = None
    project_id: int | None = None
    after: tuple[After, ...] = ()

    @property
    def original(self) -> int:
        """O: its share of the value it was posted with."""
        return self.carried - self.unrealised


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Which entries are asked for; empty = all."""

    currencies: tuple[str, ...] = ()
    customers: tuple[int, ...] = ()
    groups: tuple[int, ...] = ()
    profiles: tuple[int, ...] = ()


EVERYTHING = Narrowed()


def open_foreign(session: Session, company_id: int, day: date, only: Narrowed = EVERYTHING) -> list[OpenForeign]:
    """Entries in foreign currency with F ≠ 0 as of `day`, by customer, date and number (REV-001, 002).

    The cached state answers for entries nothing later happened to; of the others what is later is taken off again.
    """
    own = select(Company.accounting_currency).where(Company.id == company_id).scalar_subquery()
    chosen = (
        select(_E.id, _S.customer_id, Customer.number, Customer.name, _E.document_no, _E.posting_date, _E.currency,
               _S.remaining, _S.remaining_accounting, _S.unrealised, _S.posting_profile_id, PostingProfile.code,
               PostingProfile.revalue, _S.control_account_id, _S.last_revalued_on, _E.cost_centre_id, _E.project_id,
               _S.last_detail_on)
        .join(_E, _E.id == _S.entry_id).join(Customer, Customer.id == _S.customer_id)
        .join(PostingProfile, PostingProfile.id == _S.posting_profile_id)
        .where(_S.company_id == company_id, _S.open_until > day, _S.posting_date <= day, _S.currency != own)
        .order_by(Customer.number, _E.posting_date, _E.id))
    wanted: tuple[tuple[Sequence[str | int], Any], ...] = (
        (only.currencies, _S.currency), (only.customers, _S.customer_id), (only.groups, Customer.group_id),
        (only.profiles, _S.posting_profile_id))
    for keys, column in wanted:
        if keys:
            chosen = chosen.where(column.in_(keys))
    rows = session.execute(chosen).all()
    later = _after(session, [row.id for row in rows if row.last_detail_on > day], day)
    found = []
    for *values, _newest in rows:
        one = OpenForeign(*values)
        if one.entry_id in later:
            one = _as_of(one, *later[one.entry_id])
        if one.open:
            found.append(one)
    return found


def places_of(session: Session, entries: Iterable[OpenForeign]) -> dict[int, tuple[int | None, int | None]]:
    """Cost centre and project by entry: the document's own, else those its other lines agree on (REV-004)."""
    wanted = list(entries)
    agreed: dict[int, tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    line = GeneralLedgerEntry
    for part in _parts(e.entry_id for e in wanted if e.cost_centre_id is None or e.project_id is None):
        rows = session.execute(
            select(_E.id, line.cost_centre_id, line.project_id).join(line, line.voucher_id == _E.voucher_id)
            .join(Account, Account.id == line.account_id)
            .where(_E.id.in_(part), Account.control.is_(False),
                   or_(line.cost_centre_id.is_not(None), line.project_id.is_not(None)))
            .distinct())
        for entry, *found in rows:
            for place, value in zip(agreed[entry], found, strict=True):
                place.update(() if value is None else (value,))
    return {e.entry_id: (e.cost_centre_id or _only(agreed[e.entry_id][0]), e.project_id or _only(agreed[e.entry_id][1]))
            for e in wanted}


def _only(values: Collection[int]) -> int | None:
    return next(iter(values)) if len(values) == 1 else None


def first_foreign(session: Session, company_id: int) -> date | None:
    """The posting date of the first entry in foreign currency; None without one."""
    own = select(Company.accounting_currency).where(Company.id == company_id).scalar_subquery()
    return session.scalar(select(func.min(_S.posting_date)).where(_S.company_id == company_id, _S.currency != own))


def _as_of(one: OpenForeign, value: int, after: tuple[After, ...]) -> OpenForeign:
    """The entry without what is later; `value` = what that changed of its value in the books."""
    return OpenForeign(
        one.entry_id, one.customer_id, one.customer_no, one.customer, one.document, one.posting_date, one.currency,
        one.open - sum(a.amount for a in after), one.carried - value, one.unrealised - sum(a.unrealised for a in after),
        one.profile_id, one.profile, one.revalue, one.control_account_id, one.revalued_on, one.cost_centre_id, one.project_id,
        after)


def _after(session: Session, entries: Sequence[int], day: date) -> dict[int, tuple[int, tuple[After, ...]]]:
    """What is dated after `day`, by entry: its value, and amounts by pair, an undone one together with its undo."""
    amounts: dict[tuple[int, date, int | None], list[int]] = defaultdict(lambda: [0, 0])
    days: dict[tuple[int, int], date] = {}
    values: dict[int, int] = defaultdict(int)
    for part in _parts(entries):
        rows = session.execute(
            select(_D.entry_id, _D.posting_date, _D.kind, _D.amount, _D.accounting_amount, _D.pair_id, SettlementPair.undoes_id)
            .outerjoin(SettlementPair, SettlementPair.id == _D.pair_id)
            .where(_D.entry_id.in_(part), _D.posting_date > day).order_by(_D.posting_date, _D.id))
        for entry, posted, kind, amount, value, pair, undoes in rows:
            root = undoes or pair
            when = posted if root is None else days.setdefault((entry, root), posted)
            sums = amounts[entry, when, root]
            sums[0] += amount
            sums[1] += value if kind is DetailKind.UNREALISED else 0
            values[entry] += value
    found: dict[int, list[After]] = defaultdict(list)
    for (entry, when, root), (amount, unrealised) in amounts.items():
        if amount or unrealised:
            found[entry].append(After(when, root, amount, unrealised))
    return {entry: (value, tuple(found[entry])) for entry, value in values.items()}


def _parts(ids: Iterable[int]) -> list[list[int]]:
    every = list(ids)
    return [every[start:start + _CHUNK] for start in range(0, len(every), _CHUNK)]


# ---------------------------------------------------------------- what the close asks

class Why(StrEnum):
    """Why open foreign currency still wants a run (CLS task REV)."""

    NEVER = "never"
    """No live run has this considered date for it."""
    CHANGED = "changed"
    """Something dated up to the considered date was posted, or a rate changed, since the run (REV-034)."""


@dataclass(frozen=True, slots=True)
class Outstanding:
    """A currency on a posting profile that is open as of a period's last day and not revalued by a live run.

    `entries` counts the open entries; `carried` = what they stand at in the books (accounting minor units, signed). `run_id` and
    `number` name the live run that is no longer up to date, when there is one. `key` is stable, for sign-offs.
    """

    currency: str
    profile_id: int
    profile: str
    why: Why
    entries: int
    carried: int
    run_id: int | None = None
    number: str = ""

    @property
    def key(self) -> str:
        """Currency, profile and the run that fell behind."""
        return f"{self.currency}/{self.profile}/{self.number}"


def any_open(session: Session, company_id: int, day: date) -> bool:
    """Is anything open in foreign currency as of `day`, on a profile that is revalued? Without it task REV does not apply."""
    return any(one.revalue for one in open_foreign(session, company_id, day))


def outstanding(session: Session, company_id: int, day: date) -> tuple[Outstanding, ...]:
    """Currency × posting profile open as of `day` (a period's last day) without a live run as of it, or changed since.

    An entry that was revalued later counts as done: an earlier run leaves it alone (REV-003, 018).
    """
    groups: dict[tuple[str, int], list[OpenForeign]] = defaultdict(list)
    for one in open_foreign(session, company_id, day):
        if one.revalue:
            groups[one.currency, one.profile_id].append(one)
    if not groups:
        return ()
    runs = {run.id: run for run in live_runs(session, company_id, day)}
    covered = _covered(session, list(runs))
    moved = _moved_rates(session, company_id, list(runs.values()))
    newest = {key: newest_detail(session, run) for key, run in runs.items()}
    found = []
    for (currency, profile), entries in sorted(groups.items()):
        own = {covered[one.entry_id] for one in entries if one.entry_id in covered}
        missed = [one for one in entries if one.entry_id not in covered and not (one.revalued_on and one.revalued_on > day)]
        behind = {key for key in own if (key, currency) in moved}
        if own and not behind:
            since = _posted_since(session, company_id, _Group(day, currency, profile), min(newest[key] for key in own))
            behind = {key for entry, detail in since.items() if detail > newest[key := covered.get(entry, max(own))]}
        if missed or behind:
            run = runs[max(behind or own)] if own else None
            found.append(Outstanding(currency, profile, entries[0].profile, Why.CHANGED if run else Why.NEVER, len(entries),
                                     sum(one.carried for one in entries), run.id if run else None, run.number if run else ""))
    return tuple(found)


def live_runs(session: Session, company_id: int, day: date) -> Sequence[RevaluationRun]:
    """Runs as of `day` that were not reversed, the oldest first; a reversal is none (REV-031)."""
    run, back = RevaluationRun, aliased(RevaluationRun)
    return session.scalars(select(run).where(
        run.company_id == company_id, run.considered == day, run.reverses_id.is_(None),
        ~exists(select(back.id).where(back.reverses_id == run.id))).order_by(run.id)).all()


def _covered(session: Session, runs: Collection[int]) -> dict[int, int]:
    """The newest of these runs each entry is in."""
    if not runs:
        return {}
    line = RevaluationLine
    return {entry: newest for entry, newest in session.execute(
        select(line.entry_id, func.max(line.run_id)).where(line.run_id.in_(runs)).group_by(line.entry_id))}


@dataclass(frozen=True, slots=True)
class _Group:
    """A currency on a posting profile, as of a considered date."""

    day: date
    currency: str
    profile_id: int


def _posted_since(session: Session, company_id: int, group: _Group, newest: int) -> dict[int, int]:
    """The newest detail of each entry dated up to the considered date that came after `newest`, other than by runs (REV-034).

    Runs narrowed to some entries leave the others to an older run: each entry is held against the run it is in.
    """
    of_a_run = exists(select(RevaluationDetail.id).where(RevaluationDetail.detail_id == _D.id))
    return {entry: detail for entry, detail in session.execute(
        select(_D.entry_id, func.max(_D.id)).join(_S, _S.entry_id == _D.entry_id)
        .where(_D.id > newest, _D.company_id == company_id, _D.posting_date <= group.day, _S.currency == group.currency,
               _S.posting_profile_id == group.profile_id, ~of_a_run).group_by(_D.entry_id))}


def newest_detail(session: Session, run: RevaluationRun) -> int:
    """The newest detail there was when a run was over: what has a higher id came after it.

    Its record, which is final, keeps the newest one before it; those it posted came on top.
    """
    line, posted = RevaluationLine, RevaluationDetail
    own = session.scalar(select(func.max(posted.detail_id)).join(line, line.id == posted.line_id).where(line.run_id == run.id))
    told = run.parameters.get("newest_detail", 0) if isinstance(run.parameters, dict) else 0
    return max(own or 0, told if isinstance(told, int) else 0)


def _moved_rates(session: Session, company_id: int, runs: Sequence[RevaluationRun]) -> set[tuple[int, str]]:
    """Runs and currencies whose rate would be another one today (REV-034)."""
    own = session.scalars(select(Company.accounting_currency).where(Company.id == company_id)).one()
    types = {key: code for key, code in session.execute(select(RateType.id, RateType.code).where(
        RateType.company_id == company_id))}
    found: set[tuple[int, str]] = set()
    for run in runs:
        for used in session.scalars(select(RevaluationRate).where(RevaluationRate.run_id == run.id)):
            now = quote_on(session, company_id, used.currency, own, run.rate_date, types.get(run.rate_type_id, DEFAULT))
            if now is None or now.rate != used.rate or now.of != used.used_date:
                found.add((run.id, used.currency))
    return found


def open_currencies(session: Session, company_id: int, day: date) -> Sequence[str]:
    """Foreign currencies with something open as of `day`, revalued or not; without one task RAT does not apply."""
    own = select(Company.accounting_currency).where(Company.id == company_id).scalar_subquery()
    return session.scalars(select(_S.currency).distinct().where(
        _S.company_id == company_id, _S.open_until > day, _S.posting_date <= day, _S.currency != own)
        .order_by(_S.currency)).all()


def missing_rates(session: Session, company_id: int, day: date) -> tuple[str, ...]:
    """Currencies open as of `day` without a rate of their closing type that is fresh enough (task RAT, tile *Rates missing*)."""
    own = session.scalars(select(Company.accounting_currency).where(Company.id == company_id)).one()
    found = []
    for currency in open_currencies(session, company_id, day):
        quote = quote_on(session, company_id, currency, own, day, CLOSING)
        if quote is None or quote.too_old:
            found.append(currency)
    return tuple(found)


# ---------------------------------------------------------------- the history

RUN_STATES = {"live": N_("In force"), "reversed": N_("Reversed"), "reversal": N_("Reversal")}
RUN_TONES = {"live": ("success", "check"), "reversed": ("neutral", "cross"), "reversal": ("info", "repeat")}
METHODS = {"standard": N_("Standard"), "minimum": N_("Minimum"), "invoice_date": N_("Invoice date")}
STYLES = {"reverse_repost": N_("Reverse and repost"), "delta": N_("Delta"), "next_day": N_("Next-day reversal")}


def run_listing() -> Listing:
    """Every run and reversal, the newest first, with what it came to and whether it still counts (CLW-016)."""
    run, back, undone = RevaluationRun, aliased(RevaluationRun), aliased(RevaluationRun)
    status = case((run.reverses_id.is_not(None), "reversal"), (back.id.is_not(None), "reversed"), else_="live")
    count = select(func.count(RevaluationLine.id)).where(RevaluationLine.run_id == run.id).scalar_subquery()
    codes = (select(func.aggregate_strings(RevaluationRate.currency, ", ")).where(RevaluationRate.run_id == run.id)
             .scalar_subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        chosen = (chosen.select_from(run).outerjoin(back, back.reverses_id == run.id)
                  .outerjoin(undone, undone.id == run.reverses_id).join(User, User.id == run.created_by_id)
                  .where(run.company_id == query.company_id))
        return chosen.where(run.considered == query.scope["considered"]) if query.scope.get("considered") else chosen

    return Listing("revaluations", N_("History of revaluations"), run.id, (
        Column("number", N_("Number"), "link", run.number, 130, searchable=True),
        Column("considered", N_("Considered date"), "date", run.considered, 120),
        Column("status", N_("Status"), "chip", status, 120, names=RUN_STATES, tones=RUN_TONES),
        Column("method", N_("Method"), "text", run.method, 120, names=METHODS),
        Column("style", N_("Posting style"), "text", run.style, 150, names=STYLES),
        Column("currencies", N_("Currencies"), "text", codes, 130),
        Column("entries", N_("Transactions"), "int", count, 110),
        Column("gain", N_("Gain"), "amount", run.gain, 120), Column("loss", N_("Loss"), "amount", run.loss, 120),
        Column("user", N_("User"), "text", User.display_name, 140, stretch=True),
        Column("back", N_("Reversed by"), "text", back.number, 120),
        Column("of", N_("Reverses"), "text", undone.number, 120, hidden=True)),
        source, (("number", True),), frozenset({"revaluation_run"}),
        N_("Nothing has been revalued yet. Simulate a revaluation first."))

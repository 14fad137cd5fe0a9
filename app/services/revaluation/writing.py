"""Lines of a run as vouchers, its record with rates and lines, and what each line posted (REV-012, 013)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.core.enums import DetailKind
from app.core.facts import Ref
from app.core.roles import AccountRole
from app.models.accounts import RoleAccount
from app.models.ledger import CustomerEntryState, DetailedEntry
from app.models.revaluation import RevaluationDetail
from app.queries.revaluation import OpenForeign
from app.rules.ledger import EntryRef, PlannedDetail, PlannedLine, VoucherPlan, proved
from app.rules.revaluation import Line
from app.services.desk import Desk
from app.services.posting import post_all
from app.services.revaluation.simulating import ROLE_OF, SOURCE
from app.storage import bulk
from app.storage.unit_of_work import UnitOfWork

TABLE = "revaluation_run"
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Pair:
    """A pair of lines to post: of an entry, against an account; `undoes_id` = the detail it turns (REV-030)."""

    entry: OpenForeign
    line: Line
    account_id: int
    revaluation_line_id: int
    undoes_id: int | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """What all vouchers of a run share: its number, its text, its row, and whether lines carry cost centre and project."""

    number: str
    text: str
    run_id: int
    dimensions: bool = False

    @property
    def document(self) -> Ref:
        """The run as the document of its vouchers."""
        return TABLE, self.run_id


def plans(pairs: Sequence[Pair], paper: Paper, roles: Mapping[int, AccountRole]) -> tuple[list[VoucherPlan], list[list[Pair]]]:
    """One voucher per posting date and currency, a pair of ledger lines per transaction; the pairs of each (REV-012, 013)."""
    groups: dict[tuple[date, str], list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[pair.line.day, pair.entry.currency].append(pair)
    made, order = [], []
    for (day, currency), own in sorted(groups.items(), key=lambda item: item[0]):
        lines: list[PlannedLine] = []
        details: list[PlannedDetail] = []
        for pair in own:
            entry, amount = pair.entry, pair.line.amount
            text = f"{paper.text} {entry.document}"[:100]
            places = (entry.cost_centre_id, entry.project_id) if paper.dimensions else (None, None)
            details.append(PlannedDetail(
                EntryRef(entry_id=entry.entry_id), DetailKind.UNREALISED, entry.customer_id, day, 0, amount,
                entry.control_account_id, len(lines), undoes_id=pair.undoes_id, posted_pair_id=pair.line.pair_id))
            role = roles.get(entry.control_account_id, AccountRole.AR)
            lines.append(PlannedLine(entry.control_account_id, role, 0, amount, text, entry.customer_id,
                                     cost_centre_id=places[0], project_id=places[1]))
            lines.append(PlannedLine(pair.account_id, ROLE_OF[pair.line.side], 0, -amount, text, cost_centre_id=places[0],
                                     project_id=places[1]))
        made.append(proved(VoucherPlan(SOURCE, day, day, currency, f"{paper.number} {paper.text}"[:100], tuple(lines),
                                       details=tuple(details), document=paper.document)))
        order.append(own)
    return made, order


def write(desk: Desk, uow: UnitOfWork, pairs: Sequence[Pair], paper: Paper) -> None:
    """Post the pairs and keep what each line of the run posted (REV-012)."""
    session = uow.session
    made, order = plans(pairs, paper, control_roles(session, desk.company_id))
    done = post_all(desk, uow, made)
    rows = []
    for posted, own in zip(done, order, strict=True):
        detail_of = {line: key for key, line in session.execute(
            select(DetailedEntry.id, DetailedEntry.gl_entry_id).where(DetailedEntry.voucher_id == posted.voucher_id))}
        rows += [{"line_id": pair.revaluation_line_id, "detail_id": detail_of[line], "part": pair.line.part.value}
                 for pair, line in zip(own, posted.line_ids[::2], strict=True)]
    bulk.add(session, RevaluationDetail, rows)


def control_roles(session: Session, company_id: int) -> dict[int, AccountRole]:
    """The roles of control accounts, by account."""
    return {account: role for account, role in session.execute(
        select(RoleAccount.account_id, RoleAccount.role).where(RoleAccount.company_id == company_id))}


def mark(uow: UnitOfWork, days: Mapping[int, date | None]) -> None:
    """The last revaluation date of entries (REV-003, 011)."""
    if days:
        uow.session.execute(update(CustomerEntryState),
                            [{"entry_id": entry, "last_revalued_on": day} for entry, day in days.items()])
    for entry in days:
        uow.changed("customer_entry_state", entry)


def chunks(ids: Sequence[int]) -> list[Sequence[int]]:
    """Ids in portions a statement takes."""
    return [ids[start:start + _CHUNK] for start in range(0, len(ids), _CHUNK)]

"""One act on the same periods of several companies of the file: each by itself, refusals told by company (CLS-007, CLW-012)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from app import i18n
from app.core.problems import Outcome, Problem, Weight, error, standing, warning
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.services import periods
from app.services.desk import Desk
from app.services.desks import Listed, at_company, companies_of

declare({
    "CLW-012-company": N_("Look at {company}: {why}"),
    "CLW-012-done": N_("Done at {companies}."),
    "CLW-012-none": N_("{company} has no period of the same days. Create its fiscal year there."),
})

Act = Callable[[Desk, Sequence[int]], Outcome[Any]]
"""What is done at one company, with the ids of its periods."""
NOTHING = "CLS-002-none"
"""Nothing was left to change: a company that was done when the others were asked about."""


@dataclass(frozen=True, slots=True)
class Done:
    """Names of the companies where it was done; the problems of the outcome are those of the others."""

    companies: tuple[str, ...]


def change(desk: Desk, company_ids: Sequence[int], period_ids: Sequence[int], act: Act, *,
           confirmed: frozenset[str] = frozenset()) -> Outcome[Done]:
    """Do `act` at each company on its periods of the same days; each is a transaction and asks for the permission there.

    Questions of any company come back first, nobody's refusal keeps another one from being done. Problems of other companies
    than that of `desk` begin with their name.
    """
    days = {(p.start, p.end) for p in periods.periods(desk) if p.id in set(period_ids)}
    done: list[str] = []
    refused: list[Problem] = []
    asked: list[Problem] = []
    for company in companies_of(desk):
        if company.company_id not in company_ids:
            continue
        problems = _one(desk, company, days, act)
        left = standing(problems, confirmed)
        if not left or all(p.code == NOTHING for p in left):
            done += [] if left else [company.name]
            continue
        (refused if any(p.weight is Weight.ERROR for p in left) else asked).extend(_named(desk, company, left))
    if asked:
        return Outcome(None, tuple(asked))
    if not done and not refused:
        refused.append(error(NOTHING))
    return Outcome(Done(tuple(done)) if done else None, tuple(refused))


def _one(desk: Desk, company: Listed, days: set[tuple[Any, Any]], act: Act) -> tuple[Problem, ...]:
    """What stands against it at one company; nothing = it is done."""
    there = desk if company.company_id == desk.company_id else at_company(desk, company.company_id)
    ids = [p.id for p in periods.periods(there) if (p.start, p.end) in days]
    if not ids:
        return (error("CLW-012-none", company=company.name),)
    outcome = act(there, ids)
    return () if outcome.done else outcome.problems


def _named(desk: Desk, company: Listed, problems: Sequence[Problem]) -> list[Problem]:
    """Problems of another company with its name before them."""
    if company.company_id == desk.company_id:
        return list(problems)
    found = []
    for problem in problems:
        why, at = i18n.problem_text(problem, desk.language, desk.region), problem.field
        if problem.code == "CLW-012-none":
            found.append(problem)
        elif problem.weight is Weight.ERROR:
            found.append(error("CLW-012-company", at=at, company=company.name, why=why))
        else:
            found.append(warning("CLW-012-company", key=problem.key or "", at=at, company=company.name, why=why))
    return found


def reason_at(desk: Desk, reason_id: int | None) -> int | None:
    """The reason code of this company with the code of another company's; None = it has none such."""
    if reason_id is None:
        return None
    with desk.reading() as session:
        code = select(ReasonCode.code).where(ReasonCode.id == reason_id).scalar_subquery()
        return session.scalars(select(ReasonCode.id).where(
            ReasonCode.company_id == desk.company_id, ReasonCode.code == code)).first()

"""A checked list as the files of an authority: built and read back in memory, then written whole or not at all (ESL-050…052)."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.eu_sales import PeriodKind, SupplyType
from app.core.eu_sales_states import State
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.formats.eu_sales import files as formats
from app.formats.eu_sales import profiles
from app.formats.eu_sales.profiles import Profile
from app.formats.eu_sales.record import EslLine, EslList, OutputFile, Totals
from app.models.sales_lists import EuSalesList
from app.queries import eu_sales as queries
from app.queries.eu_sales import ListFacts, ListLine
from app.rules.eu_sales import states
from app.services.desk import Desk
from app.services.eu_sales import declarant
from app.services.eu_sales import terms as terms_of
from app.services.eu_sales.proposing import TABLE, load, note

declare({
    "ESL-052-exists": N_("{file} is there already. Write over it?"),
    "ESL-051-write": N_("{file} cannot be written to {place}: {reason}. Nothing was exported; choose another folder."),
    "ESL-051-empty": N_("There is nothing to report in this period. Mark it as submitted without a file."),
    "ESL-050-profile": N_("Choose a file format."),
})


@dataclass(frozen=True, slots=True)
class Preview:
    """The files that would be written, the totals read back from them, and what speaks against (ESL-051).

    `corrects`: lines of earlier periods are corrected, or a whole list is (ESL-040, 041).
    """

    profile: Profile
    files: tuple[OutputFile, ...]
    totals: Totals
    problems: tuple[Problem, ...] = ()
    corrects: bool = False


@dataclass(frozen=True, slots=True)
class Exported:
    """Files as written, and the totals that stand in them."""

    paths: tuple[Path, ...]
    totals: Totals


def offered(desk: Desk, list_id: int) -> tuple[Profile, ...]:
    """The formats a list may be written in, the usual one of its country first."""
    with desk.reading() as session:
        head = queries.head(session, desk.company_id, list_id)
        if head is None:
            return ()
        found = profiles.offered(head.country, head.end, head.types)
        first = terms_of.country_rule(session, head.country, head.end).profiles
        return tuple(sorted(found, key=lambda p: (first.index(p.code) if p.code in first else len(first), p.code)))


def told(session: Session, desk: Desk, facts: ListFacts) -> EslList:
    """A list as the formats write it; what is reported under one number and type is one line (ESL-016)."""
    head = facts.head
    currency = terms_of.terms(session, desk.company_id, head.end, head.types).currency
    replaced = queries.head(session, desk.company_id, head.corrects_id) if head.corrects_id is not None else None
    return EslList(
        head.number, head.edition, PeriodKind(head.kind), head.start, head.end, declarant.declarant(session, desk.company_id),
        tuple(_lines(facts.lines)), currency, desk.clock.now(), _sequence(session, desk.company_id, head),
        replaced is not None, replaced.receipt_no if replaced is not None else "")


def _sequence(session: Session, company_id: int, head: queries.ListHead) -> int:
    """The how manieth list of its year this is, counting those that were numbered before it."""
    row = EuSalesList
    year = head.start.year
    return 1 + int(session.scalar(select(func.count()).select_from(row).where(
        row.company_id == company_id, row.number.is_not(None), row.start.between(date(year, 1, 1), date(year, 12, 31)),
        row.id < head.id)) or 0)


def _lines(lines: Iterable[ListLine]) -> Iterable[EslLine]:
    """Lines by number, type and corrected period; those left out say nothing."""
    together: dict[tuple[str, str, date | None], list[ListLine]] = {}
    for line in lines:
        if not line.excluded and (line.reported or line.manual):
            together.setdefault((line.number, line.type, line.correction_of), []).append(line)
    for (number, kind, original), same in together.items():
        amount = sum(x.reported for x in same)
        if not amount:
            continue
        first, until = same[0], same[0].correction_until
        yield EslLine(first.country, number, SupplyType(kind), sum(x.exact for x in same), amount, first.customer_no,
                      first.customer, tuple(dict.fromkeys(d.number for x in same for d in x.documents)),
                      (original, until) if original is not None and until is not None else None, all(x.manual for x in same))


def preview(desk: Desk, list_id: int, code: str) -> Outcome[Preview]:
    """The files of a list in a format, without writing anything."""
    with desk.reading() as session:
        facts = queries.whole(session, desk.company_id, list_id)
        if facts is None:
            return Outcome(None, (error("ESL-030-gone"),))
        return _built(session, desk, facts, code)


def _built(session: Session, desk: Desk, facts: ListFacts, code: str) -> Outcome[Preview]:
    profile = next((p for p in profiles.offered(facts.head.country, facts.head.end, facts.head.types) if p.code == code), None)
    if profile is None:
        return Outcome(None, (error("ESL-050-profile", at="profile"),))
    whole = told(session, desk, facts)
    if not whole.lines and not profile.nil:
        return Outcome(None, (error("ESL-051-empty"),))
    problems = formats.check(whole, profile, desk.today)
    if any(p.weight == "error" for p in problems):
        return Outcome(None, problems)
    made = formats.write(whole, profile)
    corrects = facts.head.corrects_id is not None or any(line.correction_of is not None for line in whole.lines)
    return Outcome(Preview(profile, tuple(made), formats.said(made, profile), tuple(problems), corrects), tuple(problems))


def export(desk: Desk, list_id: int, folder: Path, code: str, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Exported]:
    """Write the files into a folder; their names, fingerprints and format are kept with the list (ESL-051, 052).

    Every file is whole or none is: when the disk is full the list stays as it was and no part of a file is left (ESL-T10).
    """
    with desk.writing("eu_sales_list.export") as uow:
        session = uow.session
        row, problems = load(uow, desk, list_id)
        if row is None:
            return Outcome(None, problems)
        before = State(row.state)
        if problems := states.check_move(before, State.EXPORTED):
            return Outcome(None, problems)
        facts = queries.whole(session, desk.company_id, list_id)
        assert facts is not None
        built = _built(session, desk, facts, code)
        if built.value is None:
            return Outcome(None, built.problems)
        there = [warning("ESL-052-exists", key=f"ESL-052-exists-{f.name}", file=f.name) for f in built.value.files
                 if (folder / f.name).exists()]
        found = (*built.problems, *there)
        if standing(found, confirmed):
            return Outcome(None, found)
        row.state, row.files = State.EXPORTED.value, _record(desk, built.value, folder)
        session.flush()
        note(session, desk, row, before, State.EXPORTED, ", ".join(f.name for f in built.value.files))
        uow.changed(TABLE, row.id)
        try:
            paths = write_all(folder, built.value.files)
        except OSError as refused:
            uow.abandon()
            return Outcome(None, (_refused(refused, folder, built.value.files),))
        return Outcome(Exported(paths, built.value.totals), found)


def _record(desk: Desk, built: Preview, folder: Path) -> list[dict[str, object]]:
    """What is kept of the files: where they went, their size in bytes and fingerprint, the format and its version."""
    at = desk.clock.now().isoformat()
    return [{"name": f.name, "path": str(folder / f.name), "sha256": f.sha256, "size": len(f.content), "profile": f.profile,
             "profile_version": f.profile_version, "at": at} for f in built.files]


def _refused(problem: OSError, folder: Path, files: Sequence[OutputFile]) -> Problem:
    return error("ESL-051-write", at="folder", file=files[0].name, place=str(folder), reason=problem.strerror or str(problem))


def write_all(folder: Path, files: Sequence[OutputFile]) -> tuple[Path, ...]:
    """Write every file beside its place first, then put all in place; on any trouble nothing is left. Raises `OSError`."""
    drafts = [folder / f".{f.name}.{os.getpid()}" for f in files]
    try:
        for draft, file in zip(drafts, files, strict=True):
            with draft.open("wb") as target:
                target.write(file.content)
                target.flush()
                os.fsync(target.fileno())
        for draft, file in zip(drafts, files, strict=True):
            os.replace(draft, folder / file.name)
    finally:
        for draft in drafts:
            draft.unlink(missing_ok=True)
    return tuple(folder / f.name for f in files)

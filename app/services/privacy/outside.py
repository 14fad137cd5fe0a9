"""The list of what was anonymised, kept beside the backups: a restored backup brings nothing of it back (AUD-047)."""

import json
import os
from pathlib import Path
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.core.problems import Problem, warning
from app.core.words import N_, declare
from app.models.archive import ErasureRecord
from app.models.company import Company
from app.models.customers import Customer
from app.services import backups, desks
from app.services.desk import Desk
from app.services.privacy import erasing
from app.services.privacy.standing import SUBJECT
from app.settings import ProgramSettings

NAME = "erasures.json"


declare({
    "AUD-047-list": N_("{path} could not be written: {detail}. Make room there or choose another folder under Backups; what was "
                       "anonymised now is added with the next customer."),
})


def note(desk: Desk, own: ProgramSettings) -> tuple[Problem, ...]:
    """Put every anonymised customer on the list: the file by its moment of creation, company and number, no name.

    Whole or not at all; what could not be written once is added the next time. Problems: AUD-047-list, to be told.
    """
    path = backups.places_of(own).folder / NAME
    with desk.reading() as session:
        identity, code = _identity(session), session.get_one(Company, desk.company_id).code
        numbers = session.scalars(select(Customer.number).where(Customer.company_id == desk.company_id, Customer.id.in_(
            _erased(desk))).order_by(Customer.number)).all()
    known = _read(path)
    lines = [line for number in numbers if (line := {"file": identity, "company": code, "number": number}) not in known]
    try:
        if lines:
            path.parent.mkdir(parents=True, exist_ok=True)
            work = path.with_name(NAME + ".new")
            work.write_text(json.dumps([*known, *lines], indent=1), encoding="utf-8")
            os.replace(work, path)
    except OSError as refused:
        return (warning("AUD-047-list", key="AUD-047-list", path=str(path), detail=refused.strerror or str(refused)),)
    return ()


def _erased(desk: Desk) -> Any:
    """Customers of the company that were anonymised."""
    return select(ErasureRecord.subject_id).where(ErasureRecord.company_id == desk.company_id,
                                                  ErasureRecord.subject_table == SUBJECT)


def apply_again(desk: Desk, own: ProgramSettings) -> list[str]:
    """Anonymise what a restored backup brought back; gives the numbers of the customers it concerned."""
    path = backups.places_of(own).folder / NAME
    lines = _read(path)
    if not lines or desk.file.read_only is not None:
        return []
    with desk.reading() as session:
        identity, code = _identity(session), session.get_one(Company, desk.company_id).code
        wanted = {line.get("number") for line in lines if (line.get("file"), line.get("company")) == (identity, code)}
        back = session.execute(select(Customer.id, Customer.number).where(
            Customer.company_id == desk.company_id, Customer.number.in_(wanted), Customer.id.not_in(_erased(desk)))).all()
    for customer_id, _number in back:
        erasing.again(desk, customer_id)
    return [number for _id, number in back]


def apply_to_all(desk: Desk, own: ProgramSettings) -> list[str]:
    """The same in every company of the file."""
    return [number for company in desks.companies_of(desk)
            for number in apply_again(desks.at_company(desk, company.company_id), own)]


def _identity(session: Session) -> str:
    """What every backup of this file names as its file."""
    return str(session.execute(text("select created_at from company_file")).scalar_one())


def _read(path: Path) -> list[dict[str, str]]:
    """The list; a file that cannot be read counts as empty, because nothing is undone by it."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return [line for line in found if isinstance(line, dict)] if isinstance(found, list) else []

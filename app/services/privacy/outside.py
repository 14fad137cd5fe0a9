"""The list of what was anonymised, kept beside the backups: a restored backup brings nothing of it back (AUD-047)."""

import json
import os
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.models.archive import ErasureRecord
from app.models.company import Company
from app.models.customers import Customer
from app.services import backups, desks
from app.services.desk import Desk
from app.services.privacy import erasing
from app.services.privacy.standing import SUBJECT
from app.settings import ProgramSettings

NAME = "erasures.json"


def note(desk: Desk, own: ProgramSettings, customer_id: int) -> Path:
    """Add a customer to the list: the file by its moment of creation, company and number, no name; whole or not at all."""
    path = backups.places_of(own).folder / NAME
    with desk.reading() as session:
        line = {"file": _identity(session), "company": session.get_one(Company, desk.company_id).code,
                "number": session.get_one(Customer, customer_id).number}
    lines = _read(path)
    if line not in lines:
        path.parent.mkdir(parents=True, exist_ok=True)
        work = path.with_name(NAME + ".new")
        work.write_text(json.dumps([*lines, line], indent=1), encoding="utf-8")
        os.replace(work, path)
    return path


def apply_again(desk: Desk, own: ProgramSettings) -> list[str]:
    """Anonymise what a restored backup brought back; gives the numbers of the customers it concerned."""
    path = backups.places_of(own).folder / NAME
    lines = _read(path)
    if not lines or desk.file.read_only is not None:
        return []
    with desk.reading() as session:
        identity, code = _identity(session), session.get_one(Company, desk.company_id).code
        wanted = {line.get("number") for line in lines if (line.get("file"), line.get("company")) == (identity, code)}
        gone = select(ErasureRecord.subject_id).where(ErasureRecord.company_id == desk.company_id,
                                                      ErasureRecord.subject_table == SUBJECT)
        back = session.execute(select(Customer.id, Customer.number).where(
            Customer.company_id == desk.company_id, Customer.number.in_(wanted), Customer.id.not_in(gone))).all()
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

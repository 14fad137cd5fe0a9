"""Lines of an adjustment from a spreadsheet and to one (W-03)."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from app import i18n
from app.core.money import major
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.formats import tables
from app.queries.listing import Column
from app.services import exports
from app.services.desk import Desk
from app.services.limits import facts
from app.services.limits.drafts import Line, Party
from app.services.limits.facts import Held

_COLUMNS = (Column("party", N_("Customer or credit group"), "text", None), Column("name", N_("Name"), "text", None),
            Column("current", N_("Current limit"), "amount", None), Column("expires", N_("Holds until"), "date", None),
            Column("new_limit", N_("New limit"), "amount", None), Column("starts", N_("From"), "date", None),
            Column("ends", N_("New until"), "date", None), Column("change", N_("Amount::Change"), "amount", None),
            Column("percent", N_("Change %"), "percent", None), Column("currency", N_("Cur."), "text", None),
            Column("note", N_("Note"), "text", None))
_PLAIN = re.compile(r"-?\d+\.\d+")


def read(desk: Desk, path: Path) -> Outcome[list[list[str]]]:
    """The filled rows of a CSV or XLSX file as they would be pasted: a workbook's numbers with the user's decimal sign."""
    content = tables.read_file(path)
    if isinstance(content, Problem):
        return Outcome(None, (content,))
    found = tables.read_rows(path.name, content)
    if isinstance(found, Problem):
        return Outcome(None, (found,))
    decimal = i18n.separators(desk.region)[0]
    workbook = found.settings.sheet is not None
    return Outcome([[cell.replace(".", decimal) if workbook and _PLAIN.fullmatch(cell) else cell for cell in row.cells]
                    for row in found.rows])


def write(desk: Desk, path: Path, lines: Sequence[Line]) -> int:
    """Write lines with real numbers and dates; the format follows the ending. Gives the number of rows."""
    held = facts.of_desk(desk, [line.party for line in lines if line.party])
    return exports.write_rows(desk, N_("Credit limit adjustments"), list(_COLUMNS), _rows(lines, held), path)


def _rows(lines: Sequence[Line], held: dict[Party, Held]) -> Iterator[list[Any]]:
    for line in lines:
        one = held.get(line.party) if line.party else None
        places = i18n.decimals_of(line.currency) if line.currency else 2
        percent = None if line.percent is None else line.percent.quantize(Decimal("0.01"))
        yield ["" if x is None else x for x in (
            one.number if one else "", one.name if one else "", _major(line.current, places), line.expires,
            _major(line.new_limit, places), line.starts, line.ends, _major(line.change, places), percent, line.currency,
            line.note)]


def _major(amount: int | None, places: int) -> Decimal | None:
    return None if amount is None else major(amount, places)

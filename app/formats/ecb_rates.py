"""Reference rates of the European Central Bank: daily XML and CSV, 90 days, the whole history, also packed (RAT-002, 004)."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "RAT-004-empty": N_("{file} is empty."),
    "RAT-004-large": N_("{file} has {size} MB; at most {most} MB can be read."),
    "RAT-004-other": N_("{file} is not a rate file of the European Central Bank. It begins with: {beginning}"),
    "RAT-004-zip": N_("{file} must hold exactly one CSV or XML file; it holds {count}."),
    "RAT-004-damaged": N_("{file} is damaged: {place} cannot be read."),
    "RAT-004-none": N_("{file} has no rates."),
})

NAMESPACE = "{http://www.ecb.int/vocabulary/2002-08-01/eurofxref}"
NO_QUOTATION = "N/A"
MOST_BYTES, MOST_UNPACKED = 30_000_000, 200_000_000
SHOWN = 80
_CODE = re.compile(r"[A-Z]{3}")
_RATE = re.compile(r"\d{1,10}(?:\.\d{1,10})?")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")


@dataclass(frozen=True, slots=True)
class RateFile:
    """What a file says: by day, units of each currency for one euro; `without` counts the cells with no quotation."""

    days: Mapping[date, Mapping[str, Decimal]]
    without: int = 0

    @property
    def currencies(self) -> frozenset[str]:
        """Every currency with at least one rate."""
        return frozenset(code for rates in self.days.values() for code in rates)


class _UnreadableError(Exception):
    """Something in the file cannot be read; `place` says where."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


def read(name: str, content: bytes) -> RateFile | Problem:
    """A rate file, whatever its dress; what is none is refused with its beginning, and nothing of it is used."""
    if not content.strip():
        return error("RAT-004-empty", file=name)
    if len(content) > MOST_BYTES:
        return error("RAT-004-large", file=name, size=len(content) // 1_000_000, most=MOST_BYTES // 1_000_000)
    if content[:4] == b"PK\x03\x04":
        return _unpacked(name, content)
    return _plain(name, content)


def _unpacked(name: str, content: bytes) -> RateFile | Problem:
    """The one CSV or XML file inside an archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            inside = [i for i in archive.infolist() if i.filename.lower().endswith((".csv", ".xml"))]
            if len(inside) != 1:
                return error("RAT-004-zip", file=name, count=len(inside))
            if inside[0].file_size > MOST_UNPACKED:
                return error("RAT-004-large", file=name, size=inside[0].file_size // 1_000_000, most=MOST_UNPACKED // 1_000_000)
            return _plain(inside[0].filename, archive.read(inside[0]))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, RuntimeError, NotImplementedError, OSError, EOFError):
        return error("RAT-004-damaged", file=name, place="ZIP")


def _plain(name: str, content: bytes) -> RateFile | Problem:
    text = content.decode("utf-8-sig", errors="replace").strip()
    try:
        if text.startswith("<"):
            days, without = _xml(content.strip())
        elif text[:4].lower() == "date":
            days, without = _csv(text)
        else:
            raise _UnreadableError("")
    except _UnreadableError as wrong:
        if wrong.place:
            return error("RAT-004-damaged", file=name, place=wrong.place)
        return error("RAT-004-other", file=name, beginning=" ".join(text[:SHOWN * 2].split())[:SHOWN])
    if not any(days.values()):
        return error("RAT-004-none", file=name)
    return RateFile(days, without)


# ---------------------------------------------------------------- CSV

def _csv(text: str) -> tuple[dict[date, dict[str, Decimal]], int]:
    """Daily and history layout: `Date, USD, …` with or without spaces, a comma at the end of each line."""
    rows = csv.reader(io.StringIO(text))
    head = [c.strip() for c in next(rows)]
    codes = [c for c in head[1:] if c]
    if not codes or not all(_CODE.fullmatch(c) for c in codes) or len(set(codes)) != len(codes):
        raise _UnreadableError("")
    days: dict[date, dict[str, Decimal]] = {}
    without = 0
    for number, row in enumerate(rows, 2):
        cells = [c.strip() for c in row]
        if not any(cells):
            continue
        if len(cells) < len(codes) + 1 or any(cells[len(codes) + 1:]):
            raise _UnreadableError(f"{number}: {','.join(cells)[:SHOWN]}")
        day = _day(cells[0], number)
        if day in days:
            raise _UnreadableError(f"{number}: {cells[0]}")
        pairs = dict(zip(codes, cells[1:], strict=False))
        without += sum(value in (NO_QUOTATION, "") for value in pairs.values())
        days[day] = {code: _rate(value, f"{number}: {code} {value}") for code, value in pairs.items()
                     if value not in (NO_QUOTATION, "")}
    return days, without


def _day(text: str, number: int) -> date:
    """`2026-10-30` or `30 October 2026` with the English month."""
    parts = text.split()
    try:
        if len(parts) == 3 and parts[1].lower() in _MONTHS:
            return date(int(parts[2]), _MONTHS.index(parts[1].lower()) + 1, int(parts[0]))
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise _UnreadableError(f"{number}: {text[:SHOWN]}") from None


def _rate(text: str, place: str) -> Decimal:
    """A rate above zero with a decimal point, exactly as written."""
    try:
        value = Decimal(text) if _RATE.fullmatch(text) else Decimal(0)
    except InvalidOperation:
        value = Decimal(0)
    if value <= 0:
        raise _UnreadableError(place[:SHOWN])
    return value


# ---------------------------------------------------------------- XML

def _xml(content: bytes) -> tuple[dict[date, dict[str, Decimal]], int]:
    """Envelope / Cube / Cube time / Cube currency rate; no entities, nothing fetched."""
    from lxml import etree
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        raise _UnreadableError("") from None
    if not any(True for _ in root.iter(f"{NAMESPACE}Cube")):
        raise _UnreadableError("")
    days: dict[date, dict[str, Decimal]] = {}
    for cube in root.iter(f"{NAMESPACE}Cube"):
        time = cube.get("time")
        if time is None:
            continue
        day = _day(time, cube.sourceline or 0)
        if day in days:
            raise _UnreadableError(f"{cube.sourceline}: {time}")
        days[day] = dict(_quotes([(c.get("currency") or "", c.get("rate") or "", c.sourceline or 0) for c in cube]))
    return days, 0


def _quotes(found: Sequence[tuple[str, str, int]]) -> Iterator[tuple[str, Decimal]]:
    """Currency and rate of each Cube of a day; the same currency twice is a damaged file."""
    seen: set[str] = set()
    for code, value, line in found:
        if not _CODE.fullmatch(code) or code in seen:
            raise _UnreadableError(f"{line}: {code} {value}"[:SHOWN])
        seen.add(code)
        if value != NO_QUOTATION:
            yield code, _rate(value, f"{line}: {code} {value}")

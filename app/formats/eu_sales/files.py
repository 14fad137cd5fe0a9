"""The door of the EU sales list files: what speaks against one, the files themselves, and what stands in them (ESL-050…052)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from app.core.eu_sales import ALL_TYPES, TYPE_NAMES, PeriodKind, SupplyType
from app.core.facts import Term
from app.core.problems import Problem, Weight, error, information, warning
from app.formats.eu_sales import be_intervat, de_portal, fr_des, generic_csv, nl_xbrl, uk_csv
from app.formats.eu_sales.layout import Layout, LayoutError
from app.formats.eu_sales.profiles import Profile
from app.formats.eu_sales.record import EslLine, EslList, OutputFile, Totals, totals_of

LAYOUTS: Mapping[str, Layout] = MappingProxyType({
    "csv": generic_csv.LAYOUT, "nl_xbrl": nl_xbrl.LAYOUT, "be_intervat": be_intervat.LAYOUT, "fr_des": fr_des.LAYOUT,
    "de_portal": de_portal.LAYOUT, "uk_csv": uk_csv.LAYOUT})


def held(told: EslList, profile: Profile) -> tuple[EslLine, ...]:
    """The lines a file of this profile has: of its types, not nothing, corrections only where it has a place for them."""
    return tuple(line for line in told.lines if line.reported and line.type in profile.types
                 and (profile.corrections or line.correction_of is None))


def check(told: EslList, profile: Profile, day: date) -> tuple[Problem, ...]:
    """What stands in the way of a file: a profile of another time (a question), data the layout cannot hold (errors).

    What is left out of the file is told as information. `row` is the position in `held`.
    """
    lines = held(told, profile)
    found = list(LAYOUTS[profile.code].check(replace(told, lines=lines)))
    if not lines:
        found.append(warning("ESL-015-file", key=f"ESL-015-file-{told.end}", first=told.start, last=told.end)
                     if _nil(told, profile) else error("ESL-050-empty"))
    if profile.ended(day):
        found.append(warning("ESL-050-ended", key=f"ESL-050-{profile.code}-{profile.version}-{day}",
                             profile=Term(profile.name), version=profile.version, day=day))
    return (*found, *_left_out(told, profile))


def _nil(told: EslList, profile: Profile) -> bool:
    """Is there nothing to report, and may a file say so (ESL-015)?"""
    return profile.nil and not told.lines


def _left_out(told: EslList, profile: Profile) -> Iterator[Problem]:
    reported = [line for line in told.lines if line.reported]
    for kind in SupplyType:
        count = sum(line.type is kind for line in reported)
        if count and kind not in profile.types:
            yield information("ESL-050-types", count=count, types=Term(TYPE_NAMES[kind]))
    corrections = sum(line.correction_of is not None and line.type in profile.types for line in reported)
    if corrections and not profile.corrections:
        yield information("ESL-050-corrections", count=corrections)


def write(told: EslList, profile: Profile) -> list[OutputFile]:
    """The files of a list: built in memory, read back and compared; more than one when the layout splits (ESL-051, T07).

    The caller asked `check` first; a list with errors raises `ValueError`.
    """
    lines = held(told, profile)
    layout = LAYOUTS[profile.code]
    wrong = [p for p in layout.check(replace(told, lines=lines)) if p.weight is Weight.ERROR]
    if wrong or not (lines or _nil(told, profile)):
        raise ValueError(", ".join(p.code for p in wrong) or "ESL-050-empty")
    cut = _parts(lines, profile.most_lines)
    made = []
    for number, part in enumerate(cut, 1):
        content = layout.write(replace(told, lines=part))
        if layout.read(content) != totals_of(part):
            raise LayoutError(f"{profile.code} {number}")
        made.append(OutputFile(name_of(told, profile, number, len(cut)), content, profile.code, profile.version, number,
                               len(cut)))
    return made


def _parts(lines: tuple[EslLine, ...], most: int | None) -> list[tuple[EslLine, ...]]:
    if most is None:
        return [lines]
    return [lines[n:n + most] for n in range(0, len(lines), most)]


def read_back(content: bytes, profile: Profile) -> Totals:
    """The totals in a file; `LayoutError` when it is not of this profile or breaks its layout."""
    return LAYOUTS[profile.code].read(content)


def said(files: Sequence[OutputFile], profile: Profile) -> Totals:
    """The totals read back from all files of a list together (ESL-051)."""
    return sum((read_back(one.content, profile) for one in files), Totals())


def name_of(told: EslList, profile: Profile, part: int = 1, parts: int = 1) -> str:
    """VAT number, period and version: `ICL_NL004495445B01_2026-Q1_v1_nl_xbrl.xbrl`; types and part where there are several."""
    own = "".join(c for c in told.company.vat_number if c.isalnum()) or "X"
    types = "".join(kind for kind in ALL_TYPES if any(line.type == kind for line in held(told, profile))) or "nil"
    piece = "" if parts == 1 else f"_{part}of{parts}"
    return f"ICL_{own}_{period_code(told.kind, told.start)}_{types}_v{told.edition}_{profile.code}{piece}.{profile.extension}"


def period_code(kind: PeriodKind, start: date) -> str:
    """A period in a file name: 2026-01, 2026-Q1, 2026-01+02, 2026."""
    match kind:
        case PeriodKind.QUARTER:
            return f"{start.year}-Q{(start.month + 2) // 3}"
        case PeriodKind.TWO_MONTHS:
            return f"{start.year}-{start.month:02d}+{start.month + 1:02d}"
        case PeriodKind.YEAR:
            return str(start.year)
    return f"{start.year}-{start.month:02d}"

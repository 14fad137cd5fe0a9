"""What is asked for, and what the company has set about its files (EXP-002, 020…022, 031, 032)."""

from dataclasses import dataclass
from datetime import date

from app import settings
from app.core.books import ExportKind
from app.formats.accountant import fec
from app.rules.accountant.checks import Datev
from app.settings import Parameters


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file of these days; `only_new` = vouchers that no file of this kind has had; `csv` = the ledger as CSV, not a workbook;
    `customers` = DATEV gets the customers as a file of their own.
    """

    kind: ExportKind
    first: date
    last: date
    only_new: bool = False
    csv: bool = False
    customers: bool = True


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of the company about its files."""

    whole: bool
    separator: str
    encoding: str
    numbers_per_journal: bool
    lower_case: bool
    datev: Datev


def options(known: Parameters) -> Options:
    """As the parameters of the company say."""
    return Options(
        known.get(settings.EXPORT_FEC_WHOLE), fec.SEPARATORS[known.get(settings.EXPORT_FEC_SEPARATOR)],
        known.get(settings.EXPORT_FEC_ENCODING), known.get(settings.EXPORT_FEC_NUMBERS) == "journal",
        known.get(settings.EXPORT_FEC_PARTIAL),
        Datev(known.get(settings.EXPORT_DATEV_ADVISER), known.get(settings.EXPORT_DATEV_CLIENT),
              known.get(settings.EXPORT_DATEV_LENGTH), known.get(settings.EXPORT_DATEV_CHART),
              known.get(settings.EXPORT_DATEV_INITIALS)))

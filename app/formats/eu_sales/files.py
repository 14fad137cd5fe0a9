"""The door of the EU sales list files: what speaks against one, the files themselves, and what stands in them (ESL-050…052)."""

from datetime import date

from app.core.problems import Problem
from app.formats.eu_sales.profiles import Profile
from app.formats.eu_sales.record import EslList, OutputFile, Totals


def check(told: EslList, profile: Profile, day: date) -> tuple[Problem, ...]:
    """What stands in the way of a file: a profile of another time (a question), data the layout cannot hold (errors)."""
    raise NotImplementedError


def write(told: EslList, profile: Profile) -> list[OutputFile]:
    """The files of a list without errors of `check`, each validated after it was built; more than one when the layout splits."""
    raise NotImplementedError


def read_back(content: bytes, profile: Profile) -> Totals:
    """The totals in a file; `ValueError` when it is not of this profile or breaks its layout."""
    raise NotImplementedError


def said(told: EslList, profile: Profile, files: list[OutputFile]) -> Totals:
    """The totals read back from all files of a list together (ESL-051)."""
    raise NotImplementedError

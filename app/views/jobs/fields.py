"""Fields of a schedule: a time of day, days of the week, codes of other jobs, typed and read (JOB-004, 005)."""

import re
from datetime import time
from typing import Any

from app.core.problems import error
from app.core.words import N_, declare
from app.i18n import _
from app.services.jobs.catalogue import JOBS
from app.views.jobs.words import WEEKDAYS
from app.views.kit.text_fields import ParsedField

declare({
    "JOB-004-time": N_("“{typed}” is no time of day. Enter hours and minutes, such as 6:10."),
    "JOB-004-days": N_("“{typed}” is no day of the week. Enter days with commas between them."),
    "JOB-005-codes": N_("“{typed}” is no job. Enter codes with commas between them, such as BAL, RCI."),
})

_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?")


class TimeField(ParsedField):
    """A time of day: 6, 6:10, 610, 18.30."""

    def read(self, text: str) -> Any:
        """The time or the problem."""
        found = _TIME.fullmatch(text)
        hours, minutes = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
        return time(hours, minutes) if hours < 24 and minutes < 60 else error("JOB-004-time", typed=text)

    def shown(self, value: Any) -> str:
        """Hours and minutes."""
        return f"{value:%H:%M}"


class DaysField(ParsedField):
    """Days of the week by name or its beginning; the value is a tuple of numbers, 1 = Monday."""

    def read(self, text: str) -> Any:
        """The days in the order of the week, or the problem."""
        names, days = [_(name).casefold() for name in WEEKDAYS], set()
        for part in re.split(r"[,;\s]+", text.casefold()):
            fits = [n for n, name in enumerate(names, 1) if part and name.startswith(part)]
            if len(fits) != 1:
                return error("JOB-004-days", typed=text)
            days.add(fits[0])
        return tuple(sorted(days))

    def shown(self, value: Any) -> str:
        """The names of the days."""
        return ", ".join(_(WEEKDAYS[day - 1]) for day in value)


class CodesField(ParsedField):
    """Codes of jobs; the value is a tuple of them."""

    def read(self, text: str) -> Any:
        """The codes as they were typed, or the problem."""
        codes = tuple(dict.fromkeys(part for part in re.split(r"[,;\s]+", text.upper()) if part))
        return codes if codes and all(code in JOBS for code in codes) else error("JOB-005-codes", typed=text)

    def shown(self, value: Any) -> str:
        """With commas between them."""
        return ", ".join(value)

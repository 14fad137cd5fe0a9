"""Calendars by whose open days the due days of a close are counted (CLS-023)."""

from app.core.words import N_
from app.models.company import WorkCalendar, WorkCalendarDay
from app.services.setup.declaration import Field, Kind, Lines, SetupTable, code
from app.services.setup.stores import OwnRows

WEEKDAYS = (("1111100", N_("Monday to Friday")), ("1111110", N_("Monday to Saturday")), ("1111111", N_("Every day")))
BASES = (("none", N_("None")), ("nl", N_("Netherlands")), ("be", N_("Belgium")), ("fr", N_("France")), ("de", N_("Germany")),
         ("gb", N_("United Kingdom")), ("target", N_("Euro payment system")))

CALENDARS = SetupTable(
    "work_calendars", N_("Close calendars"), WorkCalendar, "ledger", (
        code(10), Field("weekdays", N_("Working days"), Kind.CHOICE, True, choices=WEEKDAYS, default="1111100", listed=True,
                        width=180),
        Field("base", N_("Public holidays"), Kind.CHOICE, True, choices=BASES, default="none", listed=True, width=180)),
    (Lines("days", N_("Days that differ"), (
        Field("day", N_("Date"), Kind.DATE, True), Field("closed", N_("Closed"), Kind.FLAG, default=True),
        Field("text", N_("Text"), most=60, default="")), OwnRows(WorkCalendarDay, "calendar_id", ("day",)), unique=("day",)),),
    icon="calendar-check",
    about=N_("Due days of a close count the open days of its calendar, which the template names. Without one all days count."))

TABLES = (CALENDARS,)

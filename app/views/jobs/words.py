"""Jobs in words: their status, what came of a record, how long a run took, a schedule in one line (CLW-020)."""

from datetime import date, datetime, time

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.services.jobs.definitions import Definition
from app.services.jobs.schedules import CatchUp, Kind, Needs

WEEKDAYS = (N_("Weekday::Monday"), N_("Weekday::Tuesday"), N_("Weekday::Wednesday"), N_("Weekday::Thursday"),
            N_("Weekday::Friday"), N_("Weekday::Saturday"), N_("Weekday::Sunday"))
STATES = {
    "on_hold": (N_("Job::On hold"), "neutral", "square"), "waiting": (N_("Job::Waiting"), "neutral", "ring"),
    "ready": (N_("Job::Ready"), "info", "ring"), "executing": (N_("Job::In process"), "info", "half"),
    "finished": (N_("Job::Finished"), "success", "check"), "error": (N_("Job::Error"), "danger", "cross"),
    "interrupted": (N_("Job::Interrupted"), "violet", "square"), "cancelling": (N_("Job::Cancelling"), "warning", "half"),
    "cancelled": (N_("Job::Cancelled"), "warning", "cross"), "not_run": (N_("Job::Not run"), "neutral", "ring"),
    "missing": (N_("Job::Not available"), "neutral", "ring")}
OUTCOMES = {"done": (N_("Done"), "success", "check"), "failed": (N_("Failed"), "danger", "cross"),
            "left_out": (N_("Left out"), "neutral", "ring"), "skipped": (N_("Skipped"), "neutral", "ring")}
KINDS = ((Kind.MANUAL, N_("By hand")), (Kind.ONCE, N_("Once")), (Kind.MINUTES, N_("Every so many minutes")),
         (Kind.DAILY, N_("Each day")), (Kind.WORKDAYS, N_("Working days")), (Kind.WEEKLY, N_("Weekly on days")),
         (Kind.MONTHLY, N_("Monthly on a day")), (Kind.LAST_DAY, N_("Last day of the month")),
         (Kind.FORMULA, N_("Own formula")), (Kind.AFTER, N_("After other jobs")))
CATCH_UPS = (
    (CatchUp.COALESCE, N_("Job::One run for all"), N_("One run of today stands for every missed day.")),
    (CatchUp.EACH, N_("Job::One run each"), N_("One run per missed day, with that date.")),
    (CatchUp.LATEST, N_("Job::Only the newest"), N_("The newest missed day is run, the others stay not run.")),
    (CatchUp.FILL, N_("Job::Fill in"), N_("Each missed day is reckoned as of that date.")))
NEEDS = ((Needs.ALL, N_("when all have finished")), (Needs.ANY, N_("when one has finished")),
         (Needs.ENDED, N_("when all have finished or failed")))


def chip(state: str) -> tuple[str, str, str]:
    """The chip of a status."""
    words, tone, shape = STATES[state]
    return _(words), tone, shape


def outcome(word: str) -> tuple[str, str, str]:
    """The chip of what came of a record."""
    words, tone, shape = OUTCOMES[word]
    return _(words), tone, shape


def name(found: Definition) -> str:
    """A job by name; groups and strategies with their own code behind it."""
    words = _(found.job.name)
    return f"{words} {found.name}" if found.own_page else words


def soon(moment: datetime | None, today: date) -> str:
    """A moment at the user's desk in few letters: the time of today, else day and time."""
    if moment is None:
        return ""
    here = moment.astimezone()
    return f"{here:%H:%M}" if here.date() == today else f"{i18n.short_day(here.date(), i18n.region())} {here:%H:%M}"


def lasted(seconds: int | None) -> str:
    """How long a run took."""
    if seconds is None:
        return ""
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def schedule(found: Definition) -> str:
    """When a job starts, in one line."""
    one = found.schedule
    words = _(dict(KINDS)[one.kind])
    if one.kind is Kind.MINUTES:
        words = i18n.filled(_("Every {count:minute|minutes}"), count=one.every)
    elif one.kind is Kind.WEEKLY:
        words = ", ".join(_(WEEKDAYS[day - 1]) for day in one.weekdays)
    elif one.kind is Kind.MONTHLY:
        words = _("Monthly on day {day}").format(day=one.day)
    elif one.kind is Kind.FORMULA:
        words = one.formula
    elif one.kind is Kind.AFTER:
        words = _("After {jobs}").format(jobs=", ".join(one.after))
    if one.at != time(0, 0) and one.kind is not Kind.MANUAL:
        words = _("{when} from {time}").format(when=words, time=f"{one.at:%H:%M}")
    return _("{when} until {time}").format(when=words, time=f"{one.until:%H:%M}") if one.until is not None else words

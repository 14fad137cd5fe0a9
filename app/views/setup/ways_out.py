"""Ways out of refused dates and missing rates: the buttons that lead into set-up (CLS-014, RAT-010)."""

from datetime import date

from app import i18n
from app.core.facts import Ref
from app.core.problems import Problem
from app.i18n import _
from app.services import periods, posting_dates
from app.views.kit.page import Page
from app.views.setup.periods_page import PeriodsPage
from app.views.setup.rates_page import RatesPage
from app.views.setup.tables_page import page_id


def _shown(page: Page, wanted: str) -> Page | None:
    """Go to a page; the page that is shown then."""
    page.context.navigate(wanted)
    return page.context.shell.page() if page.context.shell is not None else None


def open_periods(page: Page, about: Ref | None) -> None:
    """The refused period, which can be opened again there with its reason (CLS-014, 060)."""
    there = _shown(page, "periods")
    if isinstance(there, PeriodsPage) and about is not None:
        there.stand_on(date.fromordinal(about[1]))


def who_shut(page: Page, problem: Problem) -> str:
    """Whose period it is, who shut it when, and the reason given (CLS-014)."""
    day = problem.saw.get("day")
    if not isinstance(day, date):
        return ""
    found = posting_dates.shut_by(page.context.desk, day, module=problem.code == "CLS-005-module")
    if found is None:
        return ""
    said = _("{company}: set by {user} on {moment}.").format(company=found.company, user=found.user,
                                                             moment=i18n.moment(found.at, i18n.region()))
    return f"{said} {_('Reason given: {reason}').format(reason=found.reason)}" if found.reason else said


def correct(page: Page, _about: Ref | None) -> None:
    """A journal in the first open period, where the chosen one is closed for ever (CLS-063)."""
    if isinstance(page, PeriodsPage):
        page.correct()


def create_year(page: Page, _about: Ref | None) -> None:
    """The next fiscal year, proposed in its form (CLS-T04)."""
    there = _shown(page, "periods")
    if isinstance(there, PeriodsPage):
        there.create_year()


def year_words(page: Page) -> str:
    """The year that would be created is named (CLS-T04)."""
    return _("Create fiscal year {year}").format(year=periods.next_year_code(page.context.desk))


def open_ranges(page: Page, _about: Ref | None) -> None:
    page.context.navigate(page_id("posting_ranges"))


def open_roles(page: Page, _about: Ref | None) -> None:
    """Whoever may give permissions gives this one."""
    page.context.navigate(page_id("roles"))


def import_rates(page: Page, _about: Ref | None) -> None:
    page.context.navigate("rates")


def enter_rate(page: Page, _about: Ref | None) -> None:
    there = _shown(page, "rates")
    if isinstance(there, RatesPage):
        there.enter()

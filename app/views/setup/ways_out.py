"""Ways out of refused dates and missing rates: the buttons that lead into set-up (CLS-014, RAT-010)."""

from app.core.facts import Ref
from app.core.words import N_
from app.i18n import _
from app.services import periods
from app.views.kit import ways_out
from app.views.kit.page import Page
from app.views.setup.periods_page import PeriodsPage
from app.views.setup.rates_page import RatesPage
from app.views.setup.tables_page import page_id


def _shown(page: Page, wanted: str) -> Page | None:
    """Go to a page; the page that is shown then."""
    page.context.navigate(wanted)
    return page.context.shell.page() if page.context.shell is not None else None


def _periods(page: Page, _about: Ref | None) -> None:
    """The period can be opened again there, with its reason (CLS-060)."""
    page.context.navigate("periods")


def _create_year(page: Page, _about: Ref | None) -> None:
    """The next fiscal year, proposed in its form (CLS-T04)."""
    there = _shown(page, "periods")
    if isinstance(there, PeriodsPage):
        there.create_year()


def _year_words(page: Page) -> str:
    """The year that would be created is named (CLS-T04)."""
    return _("Create fiscal year {year}").format(year=periods.next_year_code(page.context.desk))


def _ranges(page: Page, _about: Ref | None) -> None:
    page.context.navigate(page_id("posting_ranges"))


def _roles(page: Page, _about: Ref | None) -> None:
    """Whoever may give permissions gives this one."""
    page.context.navigate(page_id("roles"))


def _import_rates(page: Page, _about: Ref | None) -> None:
    page.context.navigate("rates")


def _enter_rate(page: Page, _about: Ref | None) -> None:
    there = _shown(page, "rates")
    if isinstance(there, RatesPage):
        there.enter()


def register() -> None:
    """Name them."""
    ways_out.register("periods.open", N_("Accounting periods"), _periods)
    ways_out.register("periods.create_year", _year_words, _create_year)
    ways_out.register("ranges.open", N_("Change allowed dates"), _ranges)
    ways_out.register("roles.open", N_("Roles and permissions"), _roles)
    ways_out.register("rates.import", N_("Import rates"), _import_rates)
    ways_out.register("rates.enter", N_("Enter rate"), _enter_rate)

"""The pages of EU sales lists by name; each is imported when it is opened."""

from collections.abc import Mapping
from typing import Any

from app.core.words import N_
from app.views.kit import ways_out
from app.views.kit.context import Context
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def _unreported(_context: Context, arguments: Mapping[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """What is unreported are lines, not lists: they have a page of their own."""
    return ("eu_sales_late", {}) if arguments.get("view") == "unreported" else None


def register_pages() -> None:
    """Add them to the program, in the order of the sidebar."""
    at = "app.views.eu_sales."
    register(PageSpec("eu_sales_lists", N_("EU sales lists"), "globe", "ledger", Later(f"{at}lists_page:EuSalesListsPage"),
                      instead=_unreported))
    register(PageSpec("eu_sales_list", N_("EU sales list"), "globe", "ledger", Later(f"{at}list_page:EuSalesListPage"),
                      listed=False))
    register(PageSpec("vat_number_log", N_("VAT number log"), "shield-check", "ledger", Later(f"{at}vat_log_page:VatLogPage"),
                      listed=False, sought=True))
    ways_out.register("vat_numbers.parameters", N_("Company parameters"), Later(f"{at}vat_log_page:open_parameters"))
    register(PageSpec("vat_cross_check", N_("VAT return cross-check"), "scale", "ledger",
                      Later(f"{at}cross_check_page:CrossCheckPage"), listed=False, sought=True))
    register(PageSpec("eu_sales_late", N_("Unreported EU lines"), "globe", "ledger", Later(f"{at}late_page:LateLinesPage"),
                      listed=False, sought=True))

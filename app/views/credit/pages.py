"""The pages of credit control by name; each is imported when it is opened."""

from app.core.words import N_
from app.services.credit import hold_count as holds
from app.services.desk import Desk
from app.views.kit import ways_out
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def _open_holds(desk: Desk) -> int:
    """What waits for somebody to decide."""
    return holds.open_count(desk)


def register_pages() -> None:
    """Add them to the program, in the order of the sidebar."""
    at = "app.views.credit."
    register(PageSpec("credit_holds", N_("Area::Hold list"), "shield-check", "credit", Later(f"{at}holds_page:HoldsPage"),
                      count=_open_holds, urgent=True))
    register(PageSpec("blocking_rules", N_("Blocking rules"), "circle-slash", "credit", Later(f"{at}rules_page:RulesPage")))
    register(PageSpec("limit_journals", N_("Credit limit adjustments"), "gauge", "credit",
                      Later(f"{at}journals_page:LimitJournalsPage")))
    register(PageSpec("limit_journal", N_("Credit limit adjustment"), "gauge", "credit",
                      Later(f"{at}journal_page:LimitJournalPage"), listed=False))
    register(PageSpec("credit_groups", N_("Credit groups"), "users", "credit",
                      Later(f"{at}groups_page:CreditGroupsPage")))
    register(PageSpec("credit_group", N_("Customer credit group"), "users", "credit",
                      Later(f"{at}groups_page:CreditGroupPage"), listed=False))
    register(PageSpec("credit_policies", N_("Area::Insurance"), "shield-alert", "credit",
                      Later(f"{at}policies:PoliciesPage")))
    register(PageSpec("credit_work", N_("Credit work list"), "calendar-check", "credit",
                      Later(f"{at}work_list_page:WorkListPage")))
    register(PageSpec("credit_tasks", N_("Periodic tasks"), "repeat", "credit", Later(f"{at}tasks_page:CreditTasksPage")))
    register(PageSpec("risk_scores", N_("Update risk scores"), "gauge", "credit", Later(f"{at}tasks_scores_page:RiskScoresPage"),
                      listed=False, sought=True))
    register(PageSpec("score_sheet", N_("Score sheet"), "gauge", "credit", Later(f"{at}score_page:ScorePage"), listed=False,
                      sought=True))
    ways_out.register("credit_holds.open", N_("Go to hold"), Later(f"{at}hold_ways:open_hold"))
    ways_out.register("credit.starter_rules", N_("Create starter rules"), Later(f"{at}rules_start:create"))
    ways_out.register("credit.rules", N_("Blocking rules"), Later(f"{at}rules_start:show_rules"))
    ways_out.register("credit.checkpoints", N_("Checkpoints"), Later(f"{at}rules_start:show_checkpoints"))
    ways_out.register("limits.change", N_("Change limit…"), Later(f"{at}change_limit:by_way_out"))

"""Ways out of the warning that nothing can ever be held: starter rules, the rules, the checkpoints (CRD-16, CRD-17)."""

from app.core.facts import Ref
from app.services import credit_rules
from app.views.kit.page import Page


def create(page: Page, _target: Ref | None) -> None:
    """The rules to begin with, all switched off; they are looked at before they are switched on."""
    outcome = credit_rules.create(page.context.desk)
    if outcome.value is None and any(p.code != "CRD-17-there" for p in outcome.problems):
        page.tell_problems(outcome.problems)
    else:
        show_rules(page, None)


def show_rules(page: Page, _target: Ref | None) -> None:
    """The window of the rules."""
    page.context.navigate("blocking_rules")


def show_checkpoints(page: Page, _target: Ref | None) -> None:
    """The parameters with the card of the checkpoints."""
    page.context.navigate("parameters", find="P-12")

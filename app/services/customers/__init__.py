"""Customers: the card, its parts, Blocked, duplicates and merging (MST-070…076, BLK-01…21)."""

from app.rules.customer_parts import SCHEMES
from app.rules.customers import CONSEQUENCES, VALUE_NAMES
from app.services.customers.blocks import (
    IMPACT_NAMES,
    KEEP,
    BlockNote,
    Impact,
    ManyPlan,
    change_block,
    change_many,
    impact,
    plan_many,
    value_before_privacy,
    why_blocked,
    with_temporary_change,
    write_block,
)
from app.services.customers.card import (
    ADDRESS,
    CustomerCard,
    check,
    delete,
    doubts,
    load,
    offered_by_group,
    proposed,
    save,
    set_inactive,
    write,
)
from app.services.customers.duplicates import Candidate, while_typing
from app.services.customers.facts import facts_of
from app.services.customers.prospects import take_on

__all__ = [
    "ADDRESS", "CONSEQUENCES", "IMPACT_NAMES", "KEEP", "SCHEMES", "VALUE_NAMES", "BlockNote", "Candidate", "CustomerCard",
    "Impact", "ManyPlan", "change_block", "change_many", "check", "delete", "doubts", "facts_of", "impact", "load",
    "offered_by_group", "plan_many", "proposed", "save", "set_inactive", "take_on", "value_before_privacy",
    "while_typing", "why_blocked", "with_temporary_change", "write", "write_block",
]

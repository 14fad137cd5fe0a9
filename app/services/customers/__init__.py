"""Customers: the card, its parts, Blocked, duplicates and merging (MST-070…076, BLK-01…21)."""

from app.services.customers.blocks import (
    KEEP,
    BlockNote,
    Impact,
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
    history,
    load,
    offered_by_group,
    proposed,
    save,
    set_inactive,
    write,
)
from app.services.customers.duplicates import Candidate, while_typing
from app.services.customers.facts import facts_of

__all__ = [
    "ADDRESS", "KEEP", "BlockNote", "Candidate", "CustomerCard", "Impact", "change_block", "change_many", "check", "delete",
    "facts_of", "history", "impact", "load", "offered_by_group", "plan_many", "proposed", "save", "set_inactive",
    "value_before_privacy", "while_typing", "why_blocked", "with_temporary_change", "write", "write_block",
]

"""Which open items a line of a bank statement pays, how sure that is, and why (payments 13.2, 13.3).

`Index(items, customers, groups, own_accounts)` once, then `match(line, index, settings)` or `match_all(lines, …)`; `reasons` says
why, `parts` of a proposal are what is posted when a person accepts it, `learn` what her answer teaches. Nothing here posts.
"""

from app.rules.matching.amounts import order
from app.rules.matching.index import Index
from app.rules.matching.learning import Answer, Lesson, by_key, keys_of, learn, rejected
from app.rules.matching.levels import DEFAULT_RULES, MatchRule, acceptable, acceptable_all
from app.rules.matching.looking import Settings
from app.rules.matching.matching import match, match_all, repeated_ids
from app.rules.matching.searching import Found, by_amount
from app.rules.matching.splitting import Days, check, closed, days, missing, with_rest
from app.rules.matching.things import (
    AmountMatch,
    BankLine,
    Customer,
    Discount,
    DiscountDate,
    DocumentMatch,
    Group,
    GroupKind,
    Item,
    Key,
    LateDiscount,
    Learned,
    LearnedKind,
    LearnedRule,
    Level,
    LinePart,
    Parameters,
    PartyMatch,
    Proposal,
    Source,
    Target,
    TextRule,
)
from app.rules.matching.why import reasons

__all__ = [
    "DEFAULT_RULES", "AmountMatch", "Answer", "BankLine", "Customer", "Days", "Discount", "DiscountDate", "DocumentMatch",
    "Found", "Group", "GroupKind", "Index", "Item", "Key", "LateDiscount", "Learned", "LearnedKind", "LearnedRule",
    "Lesson", "Level", "LinePart", "MatchRule", "Parameters", "PartyMatch", "Proposal", "Settings", "Source", "Target",
    "TextRule", "acceptable", "acceptable_all", "by_amount", "by_key", "check", "closed", "days", "keys_of", "learn",
    "match", "match_all", "missing", "order", "reasons", "rejected", "repeated_ids", "with_rest",
]

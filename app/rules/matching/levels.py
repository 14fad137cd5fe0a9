"""The table that turns evidence into a level and a score; its order may be edited, its defaults come back (13.3)."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from app.rules.matching.things import AmountMatch, DocumentMatch, Level, PartyMatch, Proposal

LEVELS = {Level.HIGH: 3, Level.MEDIUM: 2, Level.LOW: 1}
TEXT_SCORE = 3499
"""Score of the first text rule and of transfers between own accounts: above Medium, below High on items (BNK-33)."""
TEXT_LEAST = 3000
CONFIRMED = 3
"""So many confirmations make a learned rule Medium (13.3)."""


class MatchRule(NamedTuple):
    """A row of the table; None = whatever the evidence says. `priority` counts within the level from 1."""

    level: Level
    priority: int
    party: PartyMatch | None = None
    document: DocumentMatch | None = None
    amount: AmountMatch | None = None

    @property
    def score(self) -> int:
        """Level × 1000 + 1000 − priority: High 1 = 3999."""
        return LEVELS[self.level] * 1000 + 1000 - self.priority

    @property
    def name(self) -> str:
        """`H10`, `M4`: how a proposal stores it."""
        return f"{self.level.value[0].upper()}{self.priority}"


def _defaults() -> tuple[MatchRule, ...]:
    fully, partially, no = PartyMatch.FULLY, PartyMatch.PARTIALLY, PartyMatch.NO
    several, yes, none = DocumentMatch.MULTIPLE, DocumentMatch.YES, DocumentMatch.NO
    one, multiple, fits_not = AmountMatch.ONE, AmountMatch.MULTIPLE, AmountMatch.NONE
    high, medium, low = Level.HIGH, Level.MEDIUM, Level.LOW
    return (
        MatchRule(high, 1, None, DocumentMatch.OURS), MatchRule(high, 2, None, DocumentMatch.REFERENCE, one),
        MatchRule(high, 3, fully, several, one), MatchRule(high, 4, fully, several, multiple),
        MatchRule(high, 5, fully, yes, one), MatchRule(high, 6, fully, yes, multiple),
        MatchRule(high, 7, partially, several, one), MatchRule(high, 8, partially, several, multiple),
        MatchRule(high, 9, partially, yes, one), MatchRule(high, 10, fully, none, one),
        MatchRule(high, 11, no, several, one), MatchRule(high, 12, no, several, multiple),
        MatchRule(medium, 1, None, DocumentMatch.REFERENCE), MatchRule(medium, 2, fully, several),
        MatchRule(medium, 3, fully, yes), MatchRule(medium, 4, fully, none, multiple),
        MatchRule(medium, 4, fully, none, AmountMatch.SUM), MatchRule(medium, 5, partially, several),
        MatchRule(medium, 6, partially, yes), MatchRule(medium, 7, no, yes, one), MatchRule(medium, 8, no, several),
        MatchRule(medium, 9, partially, none, one), MatchRule(medium, 10, no, yes),
        MatchRule(medium, 11, PartyMatch.LEARNED),
        MatchRule(low, 1, fully, none, fits_not), MatchRule(low, 2, partially, none, multiple),
        MatchRule(low, 2, partially, none, AmountMatch.SUM), MatchRule(low, 3, partially, none, fits_not),
        MatchRule(low, 4, no, none, one), MatchRule(low, 5, no, none, multiple), MatchRule(low, 6, PartyMatch.LEARNING),
    )


DEFAULT_RULES = _defaults()


@lru_cache(maxsize=4)
def _answers(rules: tuple[MatchRule, ...]) -> dict[tuple[PartyMatch, DocumentMatch, AmountMatch], MatchRule]:
    """The best row for every evidence there can be."""
    found: dict[tuple[PartyMatch, DocumentMatch, AmountMatch], MatchRule] = {}
    for rule in sorted(rules, key=lambda r: -r.score):
        for party in (rule.party,) if rule.party else tuple(PartyMatch):
            for document in (rule.document,) if rule.document else tuple(DocumentMatch):
                for amount in (rule.amount,) if rule.amount else tuple(AmountMatch):
                    found.setdefault((party, document, amount), rule)
    return found


def rule_for(rules: tuple[MatchRule, ...], party: PartyMatch, document: DocumentMatch, amount: AmountMatch) -> MatchRule | None:
    """The row that says how sure this evidence is, the highest where several fit; None = it is no proposal."""
    return _answers(rules).get((party, document, amount))


def lowered(level: Level) -> Level:
    """The level below; Low stays Low."""
    return Level.MEDIUM if level is Level.HIGH else Level.LOW


def acceptable(proposal: Proposal, level: Level | None) -> bool:
    """May it be accepted without a person, as `level` and better are? Never what another item would fit as well (BNK-30, 34)."""
    return level is not None and not proposal.manual and LEVELS[proposal.level] >= LEVELS[level]


def acceptable_all(proposals: Iterable[tuple[Proposal, ...]], level: Level | None) -> list[int]:
    """Positions of the lines whose best proposal may be accepted together (BNK-34)."""
    return [n for n, found in enumerate(proposals) if found and acceptable(found[0], level)]

"""VAT of bad debts: when it may be claimed back per country, what is still missing, what is owed again when paid (WOF-20)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.core.dates import add_months
from app.core.facts import Facts, Term
from app.core.money import proportion
from app.core.problems import Problem, information
from app.core.words import N_, declare

declare({
    "WOF-20-country": N_("No rule is known for this country."),
    "WOF-20-later": N_("Possible from {day}."),
    "WOF-20-evidence": N_("Evidence is needed: {evidence}."),
    "WOF-20-too-late": N_("The claim was possible until {day}."),
    "WOF-20-nothing": N_("There is no VAT to claim."),
})


class State(StrEnum):
    """Where the relief of a written-off invoice stands (WOF-20)."""

    WAITING = "waiting"
    POSSIBLE = "possible"
    CLAIMED = "claimed"
    OWED_AGAIN = "owed_again"
    TOO_LATE = "too_late"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a country asks for; months count from the due date, or from the later of it and the supply (WOF-20).

    `evidence` = what has to be kept, in words; with it the claim is possible at once where `evidence_is_enough`, else both are
    needed. `within` = months from the later date until which it may be claimed, 0 = not limited here. `box` = where the VAT
    return has it.
    """

    country: str
    months: int | None
    evidence: str
    evidence_is_enough: bool
    law: str
    confidence: str
    from_supply: bool = False
    within: int = 0
    box: str = ""


RULES: Mapping[str, Rule] = {r.country: r for r in (
    Rule("NL", 12, N_("that the debt cannot be collected"), True, "art. 29 Wet OB", "A", box="5b, −1a/1b"),
    Rule("BE", None, N_("the judgment of bankruptcy or a certificate of the loss"), True, "art. 77 § 1, 7° W.BTW", "B",
         box="62"),
    Rule("FR", None, N_("that the debt is lost for good, and the duplicate invoice sent to the debtor"), True, "art. 272-1 CGI",
         "B", box="21"),
    Rule("DE", None, N_("insolvency, or a lasting refusal or inability to pay"), True, "§ 17 Abs. 2 Nr. 1 UStG", "A",
         box="Kz 50"),
    Rule("GB", 6, N_("the refunds account"), False, "VATA 1994 s. 36", "A", from_supply=True, within=54,
         box="4"),
)}
"""Shipped conditions; each has to be checked before it is used (WOF-20)."""


@dataclass(frozen=True, slots=True)
class WrittenOff:
    """A written-off invoice; `gross` and `vat` of what was written off and `recovered` since, positive minor units.

    `separate_vat` = the write-off itself claimed it (WOF-05); `claimed` = how much was claimed (None = all of `vat`);
    `repaid` = VAT already owed again and booked.
    """

    entry_id: int
    country: str
    supplied: date
    due_date: date
    written_off: date
    gross: int
    vat: int
    evidence_on: date | None = None
    claimed_on: date | None = None
    claimed: int | None = None
    separate_vat: bool = False
    recovered: int = 0
    repaid: int = 0


@dataclass(frozen=True, slots=True)
class Relief:
    """A row of the list: what may be claimed or is owed again now (minor units), since when, until when, and what is missing."""

    entry_id: int
    state: State
    amount: int = 0
    possible_from: date | None = None
    until: date | None = None
    reason: Problem | None = None


def relief(item: WrittenOff, today: date) -> Relief:
    """Where the VAT of a written-off invoice stands on a day (WOF-20)."""
    if item.separate_vat or item.claimed_on is not None:
        again = owed_again(item)
        return Relief(item.entry_id, State.OWED_AGAIN if again else State.CLAIMED, again or _claimed(item))
    rest = item.vat - proportion(min(item.recovered, item.gross), item.vat, item.gross) if item.gross else 0
    if rest <= 0:
        return Relief(item.entry_id, State.NONE, reason=information("WOF-20-nothing"))
    rule = RULES.get(item.country)
    if rule is None:
        return Relief(item.entry_id, State.WAITING, rest, reason=information("WOF-20-country"))
    return _by_rule(item, rule, rest, today)


def _by_rule(item: WrittenOff, rule: Rule, rest: int, today: date) -> Relief:
    base = max(item.due_date, item.supplied) if rule.from_supply else item.due_date
    until = add_months(base, rule.within) if rule.within else None
    first = earliest(item, rule)
    if until is not None and today > until:
        return Relief(item.entry_id, State.TOO_LATE, 0, first, until, information("WOF-20-too-late", day=until))
    if first is None:
        return Relief(item.entry_id, State.WAITING, rest, None, until,
                      information("WOF-20-evidence", evidence=Term(rule.evidence)))
    if today < first:
        return Relief(item.entry_id, State.WAITING, rest, first, until, information("WOF-20-later", day=first))
    return Relief(item.entry_id, State.POSSIBLE, rest, first, until)


def earliest(item: WrittenOff, rule: Rule) -> date | None:
    """The first day of a claim: when written off, and the months passed or the evidence came; None = evidence is missing."""
    base = max(item.due_date, item.supplied) if rule.from_supply else item.due_date
    passed = add_months(base, rule.months) if rule.months is not None else None
    if rule.evidence_is_enough:
        days = [d for d in (passed, item.evidence_on) if d is not None]
        return max(min(days), item.written_off) if days else None
    return max(passed, item.written_off) if passed is not None else None


def owed_again(item: WrittenOff) -> int:
    """The VAT owed again for what was received after the relief, less what was booked, minor units (WOF-09, WOF-20)."""
    if not item.gross:
        return 0
    unclaimed = item.vat - _claimed(item)
    return proportion(min(item.recovered, item.gross), item.vat, item.gross) - unclaimed - item.repaid


def _claimed(item: WrittenOff) -> int:
    return item.vat if item.claimed is None else item.claimed


def explained(item: WrittenOff) -> Facts:
    """The rule behind a row, to be checked before it is used; empty where none is known."""
    rule = RULES.get(item.country)
    if rule is None:
        return Facts("WOF-20")
    return Facts("WOF-20", {"law": rule.law, "confidence": rule.confidence, "evidence": Term(rule.evidence),
                            "earliest": earliest(item, rule)})

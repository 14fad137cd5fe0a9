"""What needs no item: learned rules, text rules, transfers between own accounts, the bank's charges (BNK-23, 32, 33)."""

from collections.abc import Iterator

from app.core.facts import Facts, Part
from app.core.roles import AccountRole
from app.rules.matching import why
from app.rules.matching.evidence import of_customer
from app.rules.matching.index import account_key
from app.rules.matching.learning import keys_of
from app.rules.matching.levels import CONFIRMED, TEXT_LEAST, TEXT_SCORE
from app.rules.matching.looking import Looking, Party
from app.rules.matching.proposing import made
from app.rules.matching.proposing import outright as proposed
from app.rules.matching.things import (
    AmountMatch,
    BankLine,
    DocumentMatch,
    LearnedRule,
    Level,
    LinePart,
    PartyMatch,
    Proposal,
    Target,
    TextRule,
)

FEE_SCORE = 2500
_FEE_CODES = frozenset({"CHRG", "COMM", "FEES", "COME", "BRKF", "INTR"})
"""Sub-families of the ISO bank transaction codes that stand for what the bank takes for itself."""
_OWN_FEE_CODES = frozenset({"CHG", "COM", "BRF", "INT", "NCHG", "NCOM", "NINT", "805", "808", "809"})
"""The same in MT940: types of SWIFT, business codes of German banks."""
_CODA_FEES = ("35", "80")
"""The same in CODA: families of closing an account and of charges."""


def learned(looking: Looking) -> Iterator[Proposal | None]:
    """Customers and accounts that lines like this were accepted for, those already known by their account left out (BNK-32)."""
    known = {p.customer_id for p in looking.parties if p.match is PartyMatch.FULLY}
    asked: set[tuple[int | None, int | None]] = set()
    for kind, key in keys_of(looking.line).items():
        rule = looking.settings.learned.of(kind, key)
        target = None if rule is None else (rule.customer_id, rule.account_id)
        if rule is None or target is None or target in asked or rule.customer_id in known:
            continue
        asked.add(target)
        yield from _of_learned(looking, rule)


def _of_learned(looking: Looking, rule: LearnedRule) -> Iterator[Proposal | None]:
    match = PartyMatch.LEARNED if rule.confirmed >= CONFIRMED else PartyMatch.LEARNING
    if rule.customer_id is not None:
        party = Party(rule.customer_id, match, why.LEARNED, rule.confirmed)
        yield from of_customer(looking, party)
        return
    part = LinePart(Target.LEDGER, looking.line.amount, account_id=rule.account_id)
    seen = why.Why().add(why.LEARNED, rule.confirmed)
    yield made(looking, (part,), None, match, DocumentMatch.NO, AmountMatch.NONE, seen)


def outright(looking: Looking) -> Iterator[Proposal]:
    """Proposals by account, text or bank code alone: above Medium, below High on items (BNK-33)."""
    line = looking.line
    bank = looking.index.own_accounts.get(account_key(line.iban)) if line.iban else None
    if bank is not None:
        part = LinePart(Target.TRANSFER, line.amount, account_id=bank)
        yield proposed(TEXT_SCORE, Level.HIGH, "OWN", part, _facts("OWN", why.OWN, line.iban))
    found = next(((n, rule) for n, (rule, words) in enumerate(looking.settings.worded) if _applies(rule, words, looking)), None)
    if found is not None:
        place, rule = found
        yield proposed(max(TEXT_SCORE - 1 - place, TEXT_LEAST), Level.HIGH, "TEXT", _part(rule, line.amount),
                       _facts("TEXT", why.TEXT, rule.contains))
    code = fee_code(line)
    if code is not None and looking.sign < 0 and not looking.returned:
        part = LinePart(Target.FEE, line.amount, role=AccountRole.BANKFEE)
        yield proposed(FEE_SCORE, Level.MEDIUM, "FEE", part, _facts("FEE", why.FEE, code))


def fee_code(line: BankLine) -> str | None:
    """The code by which the bank says that it charged something for itself: ISO, CODA or MT940."""
    if len(line.code) == 8 and line.code.isdigit():
        return line.code if line.code[1:3] in _CODA_FEES else None
    found = next((c for c in line.code.upper().replace("/", "-").split("-") if c in _FEE_CODES), None)
    return found or (line.own_code if line.own_code.upper() in _OWN_FEE_CODES else None)


def _applies(rule: TextRule, words: frozenset[str], looking: Looking) -> bool:
    """Are all words of the rule whole words of the line, whose sign is the rule's (BNK-33)?"""
    return bool(words) and rule.sign in (0, looking.sign) and words <= looking.words


def _part(rule: TextRule, amount: int) -> LinePart:
    if rule.customer_id is not None:
        return LinePart(Target.ON_ACCOUNT, amount, customer_id=rule.customer_id)
    return LinePart(Target.LEDGER, amount, account_id=rule.account_id, vat_code_id=rule.vat_code_id)


def _facts(name: str, code: str, value: str) -> Facts:
    return Facts(name, {}, (Part(code, value),))

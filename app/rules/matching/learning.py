"""What accepted and corrected lines teach, and what they may not (BNK-32)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.core.search import folded
from app.rules.customers import plain_name
from app.rules.matching.index import Index, account_key
from app.rules.matching.things import BankLine, LearnedKind, LearnedRule

_WORDS = 6
_LETTERS = 3
_WRONG = 2
"""Wrong so often in a row, and a rule is no longer asked."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a line: the customer or the ledger account a person chose; `automatic` = nobody looked at it, `suspense` =
    it is still unidentified."""

    customer_id: int | None = None
    account_id: int | None = None
    automatic: bool = False
    suspense: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """Rules as they are to be stored, new ones without an id; `ask_account` = an IBAN that may be kept with the customer, to be
    asked once."""

    rules: tuple[LearnedRule, ...] = ()
    ask_account: str | None = None


def text_key(remittance: str) -> str:
    """What recurring texts have in common: their first words without figures, folded."""
    words = "".join(c if c.isalnum() else " " for c in folded(remittance)).split()
    plain = [w for w in words if len(w) >= _LETTERS and w.isalpha()]
    return " ".join(plain[:_WORDS]) if len(plain) > 1 or (plain and len(plain[0]) > _LETTERS) else ""


def keys_of(line: BankLine) -> dict[LearnedKind, str]:
    """What a line may be recognised by, as the rules are kept."""
    found = {LearnedKind.IBAN: account_key(line.iban), LearnedKind.NAME: plain_name(line.counterparty),
             LearnedKind.TEXT: text_key(line.remittance)}
    return {kind: key for kind, key in found.items() if key}


def learn(line: BankLine, answer: Answer, rules: Iterable[LearnedRule], index: Index) -> Lesson:
    """What a person's answer teaches; nothing from automatic acceptance, from unidentified money, or where the account belongs to
    more than one customer (BNK-32). `rules` are those stored for the keys of this line."""
    owners = index.accounts.get(account_key(line.iban), ()) if line.iban else ()
    if answer.automatic or answer.suspense or len(owners) > 1 or (answer.customer_id is None) == (answer.account_id is None):
        return Lesson()
    standing = {(rule.kind, rule.key): rule for rule in rules}
    taught = []
    for kind, key in keys_of(line).items():
        held = standing.get((kind, key))
        if kind is LearnedKind.TEXT and answer.account_id is None and held is None:
            continue
        if kind is not LearnedKind.TEXT and answer.customer_id is None and held is None:
            continue
        changed = _counted(held, answer) if held is not None else LearnedRule(kind, key, answer.customer_id, answer.account_id, 1)
        if changed != held:
            taught.append(changed)
    new = bool(line.iban) and answer.customer_id is not None and not owners and account_key(line.iban) not in index.own_accounts
    return Lesson(tuple(taught), account_key(line.iban) if new else None)


def rejected(line: BankLine, rules: Iterable[LearnedRule], *, customer_id: int | None = None,
             account_id: int | None = None) -> tuple[LearnedRule, ...]:
    """Rules of this line that had said the customer or account a person turned down."""
    keys = keys_of(line)
    return tuple(_wrong(rule) for rule in rules if keys.get(rule.kind) == rule.key and not rule.disabled
                 and (rule.customer_id, rule.account_id) == (customer_id, account_id))


def _counted(rule: LearnedRule, answer: Answer) -> LearnedRule:
    """A stored rule after an answer: right again, or wrong."""
    if rule.disabled:
        return rule
    if (rule.customer_id, rule.account_id) == (answer.customer_id, answer.account_id):
        return replace(rule, confirmed=rule.confirmed + 1, rejected=0)
    return _wrong(rule)


def _wrong(rule: LearnedRule) -> LearnedRule:
    return replace(rule, rejected=rule.rejected + 1, disabled=rule.rejected + 1 >= _WRONG)


def by_key(rules: Iterable[LearnedRule]) -> dict[tuple[LearnedKind, str], LearnedRule]:
    """Stored rules as `Learned` wants them."""
    return {(rule.kind, rule.key): rule for rule in rules}

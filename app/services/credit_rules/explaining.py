"""*Explain order of evaluation*: every step the rules take for a customer or an order, true or false, with figures (CRD-70)."""

from collections.abc import Sequence
from dataclasses import dataclass

from app import i18n
from app.core.facts import Percent, Saw
from app.core.money import Money
from app.core.problems import Outcome, error
from app.core.words import N_
from app.queries import credit as queries
from app.rules.credit import explaining
from app.rules.credit.evaluation import RuleBook, evaluate
from app.rules.credit.explaining import EFFECT_NAMES, KIND_NAMES, Words
from app.rules.credit.facts import Check, Order, Rule, RuleKind, RuleType, Scope, Step, ValueType
from app.rules.credit.reasons import KIND_OF, Decision, Effect, ReasonKind, Tried
from app.services import company_parameters
from app.services.credit.books import Books
from app.services.credit.evaluating import NEXT
from app.services.credit.facts import Reader
from app.services.credit.holding import active
from app.services.credit.shown import said
from app.services.credit_rules import drafts
from app.services.credit_rules.drafts import Draft
from app.services.credit_rules.orders import under_way
from app.services.desk import Desk
from app.settings import CREDIT_REASON_ORDER

SCOPE_NAMES = {Scope.TABLE: N_("Scope::Table"), Scope.GROUP: N_("Scope::Group"), Scope.ALL: N_("Scope::All")}
KINDS_OF_RULE = {RuleKind.BLOCKING: N_("Blocking"), RuleKind.EXCLUSION: N_("Exclusion")}
TYPE_NAMES = {type_: KIND_NAMES[KIND_OF[type_]] for type_ in RuleType}
"""What rule types are called, in the order they are tried."""
VALUE_NAMES = {ValueType.DAYS: N_("Days"), ValueType.AMOUNT: N_("Amount"), ValueType.PERCENT: N_("Percentage"),
               ValueType.CODE: N_("Code")}
TONES = {Effect.RECORDED: "danger", Effect.RELEASED: "success", Effect.CLEARED: "success", Effect.LACKING: "warning"}


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of the evaluation in words of the reader; `verdict` = true, false or not run, `tone` colours what it did."""

    no: int
    type: str
    rule: str
    kind: str
    scope: str
    sentence: str
    verdict: str
    figures: str
    effect: str
    tone: str
    true: bool | None


@dataclass(frozen=True, slots=True)
class Explained:
    """How an order was decided: the steps in their order, and what came of it in one sentence."""

    subject: str
    steps: tuple[Stage, ...]
    outcome: str
    held: bool


def explain_order(desk: Desk, order_id: int, changes: Sequence[Draft] = ()) -> Outcome[Explained]:
    """An open order at its next step, under the rules in force or an unsaved set."""
    with desk.reading() as session:
        books = Books(session, desk)
        head = queries.heads(session, [order_id], desk.today).get(order_id)
        if head is None or head.company_id != desk.company_id:
            return Outcome(None, (error("CRD-60-gone"),))
        reader = Reader(session, books, desk.today, detailed=True)
        held = active(session, order_id) is not None
        check = reader.check(head, NEXT[head.document_status], contained=reader.contains(head, held))
        return Outcome(_told(desk, books, check, f"{check.order.number} · {check.customer.number} {check.customer.name}",
                             _rules(books, changes)))


def explain_customer(desk: Desk, customer_id: int, amount: int, changes: Sequence[Draft] = ()) -> Outcome[Explained]:
    """A new order of a customer for an amount in minor units of the accounting currency, on her usual terms."""
    with desk.reading() as session:
        books = Books(session, desk)
        reader = Reader(session, books, desk.today, detailed=True)
        plain = reader.of(customer_id, Order(), Step.CONFIRMATION)
        order = Order(total=amount, undelivered=amount, terms=plain.customer.terms, discount=plain.customer.discount)
        check = reader.of(customer_id, order, Step.CONFIRMATION)
        return Outcome(_told(desk, books, check, f"{check.customer.number} {check.customer.name}", _rules(books, changes)))


def reason_order(desk: Desk) -> list[tuple[str, str]]:
    """The kinds of reasons in the order they are shown: kind and English name; those of one name together (CRD-70.5)."""
    with desk.reading() as session:
        return [(kind.value, KIND_NAMES[kind]) for kind in dict.fromkeys(Books(session, desk).display)
                if kind is not ReasonKind.STATUS_HOLD]


def set_reason_order(desk: Desk, kinds: Sequence[str]) -> Outcome[tuple[str, ...]]:
    """Show reasons in this order from now on, of every check to come; what holds keep stays as it was."""
    status = (ReasonKind.ACCOUNT_STATUS.value, ReasonKind.STATUS_HOLD.value)
    wanted = tuple(name for kind in kinds for name in (status if kind == status[0] else (kind,)))
    return company_parameters.change(desk, CREDIT_REASON_ORDER, wanted)


def orders_of(desk: Desk, customer_id: int) -> list[tuple[int, str]]:
    """The open orders of a customer: id and number."""
    with desk.reading() as session:
        heads = queries.heads(session, under_way(session, desk, [customer_id]), desk.today)
        return [(key, head.number) for key, head in heads.items()]


def _rules(books: Books, changes: Sequence[Draft]) -> list[Rule]:
    """The unsaved set, rules that are switched off left out as they never run."""
    touched = {c.rule_id for c in changes if c.rule_id}
    kept = [k.rule for k in drafts.everything(books.session, books) if k.rule.rule_id not in touched]
    made = [drafts.engine(books.session, books, c.tidied()) for c in changes]
    return [rule for rule in (*kept, *made) if rule.active]


def _told(desk: Desk, books: Books, check: Check, subject: str, rules: Sequence[Rule]) -> Explained:
    decision: Decision = evaluate(check, RuleBook(rules, books.display))
    steps = tuple(_step(desk, books, n, step) for n, step in enumerate(decision.steps, 1))
    return Explained(subject, steps, _words(desk, explaining.outcome(decision)), decision.held)


def _step(desk: Desk, books: Books, no: int, step: Tried) -> Stage:
    rule, seen = step.rule, explaining.seen(step)
    return Stage(
        no, _tr(desk, KIND_NAMES[step.kind]), rule.number if rule else "", _tr(desk, KINDS_OF_RULE[rule.kind]) if rule else "",
        _tr(desk, SCOPE_NAMES[rule.scope]) if rule else "", sentence(desk, rule, books.home) if rule else "",
        _tr(desk, explaining.verdict(step)), _words(desk, seen) if seen else "", _tr(desk, EFFECT_NAMES[step.effect]),
        TONES.get(step.effect, "neutral"), step.true)


def _tr(desk: Desk, text: str) -> str:
    return i18n.tr(text, desk.language)


def value_words(desk: Desk, rule: Rule, home: str) -> str:
    """The threshold in a list: *30 days*, *2,500.00 and 50 %*, a code; what it lacks is a gap."""
    amount = rule.amount_own or (None if rule.amount is None else Money(rule.amount, home))
    percent = Percent(rule.percent) if rule.percent is not None else None
    saw: dict[str, Saw] = {"threshold": rule.days, "amount": amount, "percent": percent,
                           "wanted": rule.code.code if rule.code else None}
    names = {ValueType.DAYS: "days", ValueType.AMOUNT: "order", ValueType.PERCENT: "used", ValueType.CODE: "code"}
    name = "overdue" if rule.type is RuleType.OVERDUE_AMOUNT else names[rule.value_type]
    if name == "days" and rule.days is None:
        return "…"
    return _words(desk, (explaining.THRESHOLD_TEXTS[name], saw))


def sentence(desk: Desk, rule: Rule, home: str) -> str:
    """The rule in plain words of the reader (W-04); what it still lacks is a gap."""
    return " ".join(_words(desk, words) for words in explaining.rule_sentence(rule, home))


def _words(desk: Desk, words: Words) -> str:
    template, saw = words
    return said(desk, (template, {name: "…" if value is None else value for name, value in saw.items()}))

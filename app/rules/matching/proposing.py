"""Evidence becomes a proposal: its row of the table, its parts that add up to the line, its reasons (BNK-20, 36, 41)."""

from collections.abc import Sequence

from app.core.facts import Facts
from app.core.money import Money, shares
from app.core.roles import AccountRole
from app.rules.matching import why
from app.rules.matching.amounts import Fit, Paid, Sought
from app.rules.matching.levels import rule_for
from app.rules.matching.looking import Looking, Party
from app.rules.matching.things import AmountMatch, DocumentMatch, Item, Level, LinePart, PartyMatch, Proposal, Source, Target


def parts_of(looking: Looking, sought: Sought, paid: Sequence[Paid], extra: int, customer_id: int | None,
             over: LinePart | None = None) -> tuple[LinePart, ...]:
    """The parts of a line: what each item gets, the bank's charges, and `extra` (minor units above the items' amounts) with the
    largest item where it is within tolerance, else as `over` says. Together they are the line."""
    sign, line = looking.sign, looking.line
    cash = [p.cash for p in paid]
    if over is None and extra and cash:
        cash[cash.index(max(cash))] += extra
        extra = 0
    amounts = [sign * c for c in [*cash, extra]]
    if sought.foreign:
        amounts = shares(line.amount, amounts)
    made = [LinePart(Target.ITEM, amount, p.item.key, p.item.customer_id, settles=sign * c, discount=sign * p.discount,
                     closes=p.closes)
            for p, c, amount in zip(paid, cash, amounts[:-1], strict=True)]
    if amounts[-1]:
        made.append(over._replace(amount=amounts[-1]) if over is not None else rest_part(amounts[-1], customer_id))
    if sought.charges:
        kept = line.amount - sum(part.amount for part in made)
        made.append(LinePart(Target.FEE, kept, role=AccountRole.BANKFEE))
    return tuple(made)


def rest_part(amount: int, customer_id: int | None) -> LinePart:
    """What nothing explains: on account of the customer, or unidentified (ERR-06)."""
    if customer_id is None:
        return LinePart(Target.SUSPENSE, amount, role=AccountRole.SUSPENSE)
    return LinePart(Target.ON_ACCOUNT, amount, customer_id=customer_id)


def customer_of(items: Sequence[Item]) -> int | None:
    """The one customer of all items."""
    found = {item.customer_id for item in items}
    return found.pop() if len(found) == 1 else None


def explained(looking: Looking, party: Party | None, customer_id: int | None) -> why.Why:
    """The beginning of an explanation: who, and what says so."""
    made = why.Why(customer=looking.index.title(customer_id), amount=looking.money(looking.line.amount))
    if looking.returned:
        made.add(why.RETURNED if looking.line.return_code else why.CAME_BACK, looking.line.return_code or None)
    if party is not None:
        made.add(party.code, party.value)
    elif customer_id is not None and looking.parties and looking.parties[0].code == why.IBAN:
        made.add(why.ELSEWHERE, looking.index.title(looking.parties[0].customer_id))
    return made


def of_fit(looking: Looking, fit: Fit, sought: Sought, seen: why.Why) -> why.Why:
    """How the amount fits, in facts: gross, less a discount, within tolerance, before charges, as instructed."""
    if sought.foreign:
        seen.add(why.ORIGINAL, Money(sought.amount, sought.currency))
    if sought.charges:
        seen.add(why.CHARGES, Money(sought.charges, sought.currency))
    if fit.discount:
        late = any(p.late for p in fit.paid)
        seen.add(why.LATE if late else why.NET, Money(abs(fit.discount), sought.currency))
    elif not fit.difference and len(fit.paid) == 1:
        seen.add(why.GROSS, Money(sought.amount, sought.currency))
    if len(fit.paid) > 1 and not any(part.code in why.TOGETHER for part in seen.parts):
        seen.add(why.SUM, len(fit.paid))
    if fit.difference:
        seen.add(why.MORE if fit.difference > 0 else why.LESS, Money(abs(fit.difference), sought.currency))
    return seen


def fitted(looking: Looking, fit: Fit, sought: Sought, party: PartyMatch, document: DocumentMatch, amount: AmountMatch,
           seen: why.Why, *, manual: bool = False) -> Proposal | None:
    """A proposal whose items come to the amount; None where the table has no row for it."""
    customer_id = customer_of([p.item for p in fit.paid])
    parts = parts_of(looking, sought, fit.paid, fit.difference, customer_id)
    return made(looking, parts, customer_id, party, document, amount, of_fit(looking, fit, sought, seen), manual=manual)


def allotted(looking: Looking, paid: Sequence[Paid], sought: Sought, customer_id: int | None, party: PartyMatch,
             document: DocumentMatch, seen: why.Why) -> Proposal | None:
    """A proposal whose items do not come to the amount: partly paid, or more than they ask for."""
    rest = sought.amount - sum(p.cash for p in paid)
    over = rest_part(0, customer_id)
    if rest > 0 and document is DocumentMatch.OURS and any(p.item.source is not Source.ENTRY for p in paid):
        over = LinePart(Target.FEE, 0, role=AccountRole.BANKFEE)
        seen.add(why.CHARGES, Money(rest, sought.currency))
    elif rest > 0 and paid:
        seen.add(why.OVER, Money(rest, sought.currency))
    elif not paid:
        seen.add(why.NOTHING, looking.money(looking.line.amount))
    left_open = sum(p.rest for p in paid)
    if left_open:
        seen.add(why.PARTIAL, Money(left_open, sought.currency))
    parts = parts_of(looking, sought, paid, rest, customer_id, over)
    return made(looking, parts, customer_id, party, document, AmountMatch.NONE, seen)


def made(looking: Looking, parts: tuple[LinePart, ...], customer_id: int | None, party: PartyMatch, document: DocumentMatch,
         amount: AmountMatch, seen: why.Why, *, manual: bool = False) -> Proposal | None:
    """The proposal as the table of levels sees it."""
    rule = rule_for(looking.settings.rules, party, document, amount)
    if rule is None:
        return None
    return Proposal(rule.score, rule.level, rule.name, customer_id, parts, seen.facts(rule.name), party, document, amount, manual)


def outright(score: int, level: Level, name: str, part: LinePart, facts: Facts) -> Proposal:
    """A proposal that does not come from the table: a text rule, a transfer, charges."""
    return Proposal(score, level, name, part.customer_id, (part,), facts)

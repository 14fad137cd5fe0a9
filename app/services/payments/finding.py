"""From what is typed to who paid what: by customer, document, structured reference or amount (PAY-10…13)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from app.core.problems import Outcome, Problem, error, information
from app.core.references import normalised
from app.core.words import N_, declare
from app.models.accounts import Currency
from app.models.company import Company
from app.queries import payments as queries
from app.queries.customers import Hit, find_customers
from app.queries.payments import EntryHit, PairHit
from app.rules.matching.amounts import Way
from app.rules.matching.sums import subset
from app.rules.payments import typed
from app.rules.payments.typed import Meaning, Typed
from app.rules.settlement import Item, Mark, Settings, offer
from app.services.desk import Desk
from app.services.journals.drafts import Kept
from app.services.payments import marks
from app.services.payments.drafts import Changed, Line, keep
from app.services.payments.items import items, settings_of
from app.services.payments.marks import Wish
from app.services.payments.names import take_customer
from app.services.payments.pane import wanted_amount

declare({
    "PRF-06-unknown": N_("{reference} is a valid reference, but no open entry has it. Look for the customer or the document."),
    "PAY-10-none": N_("Nothing was found for “{typed}”. Type a customer, a document, a reference, or = and an amount."),
    "PAY-11-customers": N_("These entries belong to several customers. Choose entries of one customer for a line."),
})


@dataclass(frozen=True, slots=True)
class Found:
    """What a text led to: entries (fill the customer and mark them), pairs and a sum of entries of one customer, customers.

    `meaning` = how the text was read. `entries` and `customers` may both be filled: a number can be either.
    """

    meaning: Meaning
    entries: tuple[EntryHit, ...] = ()
    pairs: tuple[PairHit, ...] = ()
    sum_of: tuple[int, ...] = ()
    customers: tuple[Hit, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """A line with its customer and marks, kept: what the journal was kept as, and the line as it stands now."""

    kept: Kept
    line: Line


def find(desk: Desk, text: str, *, customer_id: int | None = None, currency: str | None = None) -> Found:
    """Who or what a typed text means; the customer of the line narrows a search for an amount (PAY-10…13).

    Problems: a reference whose check digits do not fit (PAY-12), one that nothing open has (PRF-06), nothing found.
    """
    read = typed.read(text, desk.region, _decimals(desk, currency) if text.strip().startswith("=") else 2)
    if read.meaning is Meaning.NOTHING:
        return Found(read.meaning)
    found = _by_amount(desk, read, customer_id, currency) if read.meaning is Meaning.AMOUNT else _by_words(desk, read)
    if found.entries or found.pairs or found.sum_of or found.customers or found.problems:
        return found
    return replace(found, problems=(error("PAY-10-none", at="customer", typed=read.text),))


def _decimals(desk: Desk, currency: str | None) -> int:
    """Decimals of a typed amount: of the line's currency, else of the company's."""
    with desk.reading() as session:
        wanted = currency or session.get_one(Company, desk.company_id).accounting_currency
        return session.scalars(select(Currency.decimals).where(Currency.code == wanted)).first() or 0


def _by_words(desk: Desk, read: Typed) -> Found:
    """References, documents and customers, whatever the text looks like; what was looked for first comes first."""
    with desk.reading() as session:
        company = desk.company_id
        entries = queries.by_reference(session, company, normalised(read.text)) if read.reference else []
        if not entries and len(read.key) >= typed.SHORTEST:
            entries = queries.by_document(session, company, read.key)
        named = find_customers(session, company, read.text)
        known = {hit.customer_id for hit in named}
        customers = [*(h for h in queries.customers_by_identity(session, company, read.text) if h.customer_id not in known),
                     *named]
    problems = read.problems if not entries and not customers else ()
    if read.kind is not None and not entries and not problems:
        problems = (information("PRF-06-unknown", at="customer", reference=read.reference),)
    return Found(read.meaning, tuple(entries), customers=tuple(customers), problems=problems)


def _by_amount(desk: Desk, read: Typed, customer_id: int | None, currency: str | None) -> Found:
    """Open for the amount: single entries, gross or less their discount, pairs, and sums within the customer (BNK-35)."""
    if read.problems:
        return Found(read.meaning, problems=read.problems)
    with desk.reading() as session:
        entries = queries.by_amount(session, desk.company_id, read.amount, desk.today, currency=currency)
        if customer_id is None:
            pairs = () if entries else tuple(queries.pairs_by_amount(session, desk.company_id, read.amount, currency))
            return Found(read.meaning, tuple(entries), pairs)
        settings = settings_of(session, desk.company_id)
        known = items(session, queries.open_ids(session, desk.company_id, customer_id, currency)[:30], settings)
        ways = []
        for item in known.values():
            net, sign = offer(item, Mark(), settings, desk.today).net, 1 if item.remaining > 0 else -1
            ways.append(tuple(dict.fromkeys((Way(sign * net), Way(item.remaining)))))
        made = subset(ways, read.amount)
        ids = list(known)
        own = tuple(e for e in entries if e.customer_id == customer_id)
        return Found(read.meaning, own, sum_of=() if made is None else tuple(ids[n] for n, _way in made.chosen))


def take_entries(desk: Desk, kept: Kept, position: int, line: Line, entry_ids: list[int]) -> Outcome[Taken]:
    """Fill a line from open entries: customer and currency are theirs, they are marked with their amounts to settle, and an
    empty amount becomes their sum (PAY-11, 14). The line is kept with its marks, all of it or nothing."""
    with desk.writing("payment_journal.take") as unit:
        done = take_many(desk, kept, [(position, line, entry_ids)])
        if done.value is None:
            return Outcome(None, done.problems)
        if line.no in done.value.refused:
            unit.abandon()
            return Outcome(None, done.value.refused[line.no])
        return Outcome(Taken(done.value.kept, done.value.lines[line.no]), done.problems)


@dataclass(frozen=True, slots=True)
class TakenMany:
    """Lines that were filled and kept, by number, and why others stay as they were typed."""

    kept: Kept
    lines: Mapping[int, Line]
    refused: Mapping[int, tuple[Problem, ...]]


def take_many(desk: Desk, kept: Kept, wanted: Sequence[tuple[int, Line, Sequence[int]]]) -> Outcome[TakenMany]:
    """As `take_entries` for many lines with their positions, such as pasted rows: read, kept and marked together."""
    with desk.writing("payment_journal.take") as unit:
        settings = settings_of(unit.session, desk.company_id)
        found = items(unit.session, [i for _at, _line, ids in wanted for i in ids], settings)
        filled, refused = dict[int, tuple[int, Line]](), dict[int, tuple[Problem, ...]]()
        for at, line, ids in wanted:
            made = _filled(desk, line, [found[i] for i in ids if i in found])
            if made.value is None:
                refused[line.no] = made.problems
            else:
                filled[line.no] = at, made.value
        first = keep(desk, kept, Changed(list(filled.values())))
        if first.value is None:
            return Outcome(None, first.problems)
        wishes = {line.no: [Wish(i) for i in ids] for _at, line, ids in wanted if line.no in filled}
        marked = marks.mark_lines(desk, kept.journal_id, wishes)
        if marked.value is None:
            unit.abandon()
            return Outcome(None, marked.problems)
        refused |= marked.value.refused
        summed, told = _summed(desk, [line for no, (_at, line) in filled.items() if no not in refused],
                               {line.no: [found[i] for i in ids if i in found] for _at, line, ids in wanted}, settings)
        # A line whose marks were refused stays as it was typed.
        back = [(at, line) for at, line, _ids in wanted if line.no in marked.value.refused]
        changed = [*back, *((filled[no][0], line) for no, line in summed.items())]
        again = keep(desk, first.value, Changed(changed)) if changed else first
        lines = {no: summed.get(no, line) for no, (_at, line) in filled.items() if no not in refused}
        return Outcome(None if again.value is None else TakenMany(again.value, lines, refused), (*again.problems, *told))


def _summed(desk: Desk, lines: Sequence[Line], chosen: Mapping[int, Sequence[Item]],
            settings: Settings) -> tuple[dict[int, Line], list[Problem]]:
    """Lines without an amount get the sum of what they mark, where that is in one currency (PAY-14)."""
    found, told = dict[int, Line](), list[Problem]()
    for line in lines:
        if line.debit or line.credit or line.unread:
            continue
        if len({i.currency for i in chosen[line.no]}) > 1:
            told.append(error("PAY-14-currencies", at="credit"))
            continue
        total = wanted_amount(chosen[line.no], {}, settings, line.discount_date or line.posting_date or desk.today)
        found[line.no] = replace(line, credit=max(total, 0), debit=max(-total, 0))
    return found, told


def _filled(desk: Desk, line: Line, found: Sequence[Item]) -> Outcome[Line]:
    """A line with the customer and the one currency of entries."""
    owners, currencies = {item.customer_id for item in found}, {item.currency for item in found}
    if len(owners) > 1:
        return Outcome(None, (error("PAY-11-customers", at="customer"),))
    if not owners:
        return Outcome(None, (error("LED-gone"),))
    chosen = take_customer(desk, line, owners.pop())
    if chosen.value is None or len(currencies) > 1:
        return chosen
    return Outcome(replace(chosen.value, currency=currencies.pop()))

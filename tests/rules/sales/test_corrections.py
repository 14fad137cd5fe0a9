"""Correcting, cancelling and crediting posted invoices (FTI-040…053, ORD-070, 071)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.problems import Weight, errors
from app.core.roles import AccountRole
from app.rules.sales.charges import Category, Charge
from app.rules.sales.corrections import (
    Credited,
    CreditRules,
    EntryFacts,
    OpenInvoice,
    Original,
    Parties,
    PostedFacts,
    Role,
    Settle,
    always_refers,
    chain_of,
    check_act,
    check_corrected,
    check_credit,
    check_originals,
    check_overcredit,
    credit_amount,
    mirror,
    mirror_distributions,
    settle_with,
    shares_of,
    voucher_source,
)
from app.rules.sales.distributions import Distribution, Target
from app.rules.sales.totals import Header, Line, Rounding, calculate
from app.rules.sales.vat import VatFacts

D = Decimal
DAY = date(2026, 2, 2)
S1, S2 = VatFacts(1, "S1", "S", D(21)), VatFacts(2, "S2", "S", D(9))
OPEN = EntryFacts(60500, 60500)
INVOICE = PostedFacts("FT-2026-0007", DAY, "EUR", (OPEN,))


@pytest.mark.rule("FTI-040", "FTI-041", "FTI-042", "ORD-071")
@pytest.mark.parametrize(("facts", "day", "codes"), [
    (INVOICE, DAY, []), (INVOICE, date(2026, 2, 1), ["FTI-042-early"]), (replace(INVOICE, posted=False), DAY, ["FTI-042-posted"]),
    (replace(INVOICE, role=Role.CANCELLING), DAY, ["FTI-042-cancelling"]), (replace(INVOICE, role=Role.CORRECTED), DAY, []),
    (replace(INVOICE, replaced_by="FC-1"), DAY, ["FTI-042-twice"]),
    (replace(INVOICE, in_progress=True), DAY, ["FTI-042-progress"]),
    (replace(INVOICE, entries=(EntryFacts(60500, 60499),)), DAY, ["FTI-042-settled"]),
    (replace(INVOICE, entries=(OPEN, EntryFacts(100, 0))), DAY, ["FTI-042-settled"]),
    (replace(INVOICE, entries=(EntryFacts(60500, 60500, "direct debit I-1"),)), DAY, ["FTI-042-collection"]),
    (replace(INVOICE, entries=(EntryFacts(-60500, -60500),)), DAY, [])])
def test_what_may_be_corrected_or_cancelled(facts: PostedFacts, day: date, codes: list[str]) -> None:
    assert [p.code for p in check_act(facts, day)] == codes


@pytest.mark.rule("FTI-042")
def test_reminders_are_told_and_may_be_confirmed() -> None:
    entries = (EntryFacts(1, 1, None, ("A-1", "A-2")), EntryFacts(1, 1, None, ("A-2",)))
    told = check_act(replace(INVOICE, entries=entries), DAY)
    assert [(p.code, p.weight, p.saw["letters"]) for p in told] == [("FTI-042-reminded", Weight.WARNING, "A-1, A-2")]


@pytest.mark.rule("FTI-042")
def test_everything_is_told_at_once() -> None:
    bad = PostedFacts("N", DAY, "EUR", (EntryFacts(5, 4, "file"),), role=Role.CANCELLING, replaced_by="FC-1")
    assert len(errors(check_act(bad, date(2026, 1, 1)))) == 5


@pytest.mark.rule("FTI-044")
@pytest.mark.parametrize(("corrected", "codes"), [
    (Parties(1, 2, "EUR"), []), (Parties(3, 2, "EUR"), ["FTI-044-customer"]), (Parties(1, 3, "EUR"), ["FTI-044-customer"]),
    (Parties(1, 2, "USD"), ["FTI-044-currency"]), (Parties(2, 1, "USD"), ["FTI-044-customer", "FTI-044-currency"])])
def test_a_corrected_invoice_keeps_customer_and_currency(corrected: Parties, codes: list[str]) -> None:
    assert [p.code for p in check_corrected("FT-7", Parties(1, 2, "EUR"), corrected)] == codes


@pytest.mark.rule("FTI-045")
def test_a_chain_is_named_after_its_first_document() -> None:
    assert chain_of(7, None) == 7
    assert chain_of(11, chain_of(7, None)) == 7


@pytest.mark.rule("FTI-004", "PST-012")
@pytest.mark.parametrize(("kind", "credit", "series"), [
    ("order", False, "INV"), ("order", True, "CRN"), ("free_text", False, "FTI"), ("free_text", True, "FTC"),
    ("prepayment", False, "PRE"), ("prepayment", True, "PRE")])
def test_kind_and_sign_choose_the_voucher_series(kind: str, credit: bool, series: str) -> None:
    assert voucher_source(kind, credit=credit) == series


# ---------------------------------------------------------------- mirrors

LINES = st.lists(st.builds(lambda n, amount, code, more: Line(n, amount, code, amount + more, D(3)), st.integers(1, 9),
                           st.integers(-10**6, 10**6), st.sampled_from([S1, S2]), st.integers(0, 99)), min_size=1, max_size=6)


@pytest.mark.rule("FTI-043", "MST-002")
@given(LINES, st.booleans(), st.booleans(), st.none() | st.integers(0, 50), st.sampled_from(list(Rounding)))
def test_a_cancelling_document_is_the_exact_mirror(lines: list[Line], inside: bool, per_line: bool, discount: int | None,
                                                   rounding: Rounding) -> None:
    keyed = [replace(line, key=n) for n, line in enumerate(lines)]
    header = Header(inside, D("2.5"), discount, per_line, D(0), {1: 2}, 5, rounding)
    charges = [Charge(1, Category.FIXED, D("12.50"), S1), Charge(2, Category.PERCENT, D("1.5")),
               Charge(3, Category.PIECES, D(1), S1, 0)]
    found, turned = calculate(header, keyed, charges), calculate(*mirror(header, keyed, charges))
    assert (turned.net, turned.vat, turned.rounding, turned.total) == (-found.net, -found.vat, -found.rounding, -found.total)
    assert [(r.base, r.vat, r.difference) for r in turned.rows] == [(-r.base, -r.vat, -r.difference) for r in found.rows]
    assert [(x.net, x.vat, x.gross) for x in turned.lines] == [(-x.net, -x.vat, -x.gross) for x in found.lines]
    assert [c.amount for c in turned.charges] == [-c.amount for c in found.charges]


@pytest.mark.rule("FTI-043")
def test_the_mirror_keeps_accounts_and_cost_centres() -> None:
    made = Distribution(Target.LINE, 1, 8000, AccountRole.REV, 500)
    assert mirror_distributions([made]) == [replace(made, amount=-500)]


# ---------------------------------------------------------------- credit notes

@pytest.mark.rule("ORD-070")
def test_five_of_forty_pieces_are_credited_at_their_price() -> None:
    line = Credited(D(40), 48000)
    assert credit_amount(line, D(5)) == -6000
    found = calculate(Header(), [Line(1, credit_amount(line, D(5)), S1, quantity=D(-5))])
    assert (found.net, found.vat, found.total, found.credit) == (-6000, -1260, -7260, True)


@pytest.mark.rule("ORD-070")
@given(st.integers(-10**6, 10**6), st.lists(st.integers(1, 9), min_size=1, max_size=6))
def test_crediting_piece_by_piece_takes_back_exactly_the_line(amount: int, pieces: list[int]) -> None:
    line = Credited(D(sum(pieces)), amount)
    for count in pieces:
        back = credit_amount(line, D(count))
        line = replace(line, credited_quantity=line.credited_quantity + count, credited_amount=line.credited_amount - back)
    assert (line.left, line.left_amount) == (D(0), 0)


@pytest.mark.rule("ORD-070")
@pytest.mark.parametrize(("quantity", "amount", "codes"), [
    (30, None, []), (31, None, ["ORD-070-more"]), (-1, None, ["ORD-070-more"]), (0, 36000, []), (0, 36001, ["ORD-070-amount"]),
    (0, -1, ["ORD-070-amount"]), (0, None, ["ORD-070-nothing"])])
def test_no_more_is_credited_than_is_left(quantity: int, amount: int | None, codes: list[str]) -> None:
    line = Credited(D(40), 48000, D(10), 12000)
    assert [p.code for p in check_credit([(line, D(quantity), amount)], "EUR")] == codes


def test_a_line_without_quantity_is_credited_whole() -> None:
    assert credit_amount(Credited(D(0), 500), D(0)) == -500
    assert credit_amount(Credited(D(0), 500, D(0), 200), D(1)) == 0


OURS, TYPED = Original("FT-7", DAY, 7, 60500), Original("OLD-1", date(2020, 1, 1))


@pytest.mark.rule("FTI-050")
@pytest.mark.parametrize(("originals", "rules", "reason", "codes"), [
    ([OURS], CreditRules(), True, []), ([], CreditRules(), True, ["FTI-050-reference"]), ([OURS], CreditRules(), False,
                                                                                         ["FTI-050-reason"]),
    ([], CreditRules(False, False), False, []), ([], CreditRules(False, False, always=True), True, ["FTI-050-reference"]),
    ([OURS, TYPED], CreditRules(), True, []), ([OURS, OURS], CreditRules(), True, ["FTI-050-twice"]),
    ([replace(TYPED, day=None)], CreditRules(), True, ["FTI-050-typed"]), ([replace(TYPED, number="")], CreditRules(), True,
                                                                           ["FTI-050-typed"]),
    ([replace(OURS, own_customer=False)], CreditRules(), True, ["FTI-050-customer"]),
    ([replace(OURS, is_credit=True)], CreditRules(), True, ["FTI-050-credit"])])
def test_a_credit_note_says_why_and_what_it_credits(originals: list[Original], rules: CreditRules, reason: bool,
                                                    codes: list[str]) -> None:
    assert [p.code for p in check_originals(originals, rules, has_reason=reason)] == codes


@pytest.mark.rule("FTI-050")
@pytest.mark.parametrize(("country", "electronic", "replaces", "needed"), [
    ("NL", True, False, True), ("NL", False, False, False), ("DE", True, True, True), ("DE", True, False, False),
    ("FR", True, True, False)])
def test_some_electronic_forms_always_name_the_original(country: str, electronic: bool, replaces: bool, needed: bool) -> None:
    assert always_refers(country, electronic=electronic, replaces=replaces) is needed


@pytest.mark.rule("FTI-051")
@pytest.mark.parametrize(("credit", "before", "asked"), [
    (60500, 0, False), (60501, 0, True), (500, 60000, False), (501, 60000, True)])
def test_crediting_more_than_the_invoice_is_asked_about(credit: int, before: int, asked: bool) -> None:
    found = check_overcredit(credit, [replace(OURS, credited=before)], "EUR")
    assert [p.weight for p in found] == ([Weight.WARNING] if asked else [])
    assert check_overcredit(credit, [TYPED], "EUR") == ()


@pytest.mark.rule("FTI-051", "FTI-050")
@pytest.mark.parametrize(("credit", "originals", "found"), [
    (700, [Original("A", DAY, 1, 500), Original("B", DAY, 2, 500)], [500, 200]),
    (700, [Original("A", DAY, 1, 500, amount=100), Original("B", DAY, 2, 900)], [100, 600]),
    (1200, [Original("A", DAY, 1, 500), Original("B", DAY, 2, 500)], [500, 700]),
    (700, [Original("A", DAY, 1, 500, 400), Original("B", DAY, 2, 500)], [100, 600]), (700, [], [])])
def test_a_credit_is_told_apart_over_its_originals(credit: int, originals: list[Original], found: list[int]) -> None:
    assert shares_of(credit, originals) == found


ENTRIES = [OpenInvoice(3, 9, date(2026, 1, 1), "FT-9", 100), OpenInvoice(2, 7, date(2026, 4, 1), "FT-7", 300),
           OpenInvoice(1, 7, date(2026, 3, 1), "FT-7", 300)]


@pytest.mark.rule("FTI-052")
@pytest.mark.parametrize(("how", "credit", "found"), [
    (Settle.NONE, 500, []), (Settle.OLDEST, 500, [(3, 100), (1, 300), (2, 100)]), (Settle.DESIGNATED, 500, [(1, 300), (2, 200)]),
    (Settle.DESIGNATED, 900, [(1, 300), (2, 300)]), (Settle.OLDEST, 50, [(3, 50)])])
def test_a_credit_note_settles_nothing_the_oldest_or_its_originals(how: Settle, credit: int,
                                                                   found: list[tuple[int, int]]) -> None:
    assert settle_with(how, credit, ENTRIES, [Original("FT-7", DAY, 7, 600), TYPED]) == found


@pytest.mark.rule("FTI-052")
@given(st.integers(0, 2000), st.sampled_from(list(Settle)))
def test_no_more_is_settled_than_the_credit_and_than_is_open(credit: int, how: Settle) -> None:
    found = settle_with(how, credit, ENTRIES, [Original("FT-7", DAY, 7, 600), Original("FT-9", DAY, 9, 100)])
    assert sum(amount for _, amount in found) <= credit
    assert all(amount <= next(e.remaining for e in ENTRIES if e.entry_id == entry) for entry, amount in found)

"""Accounts, splits and vouchers of documents: every voucher of the chapter to the cent (FTI-010…013, PST-011…013, 030)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.rules.ledger import Conversion, Heading, PlannedEntry, VoucherPlan
from app.rules.sales.charges import Category, Charge
from app.rules.sales.distributions import (
    AccountFacts,
    Accounts,
    Dimensions,
    Distribution,
    Pair,
    Part,
    Place,
    Prepayment,
    RevenueRow,
    Target,
    ValueFacts,
    VatHeading,
    check_accounts,
    check_deductions,
    check_parts,
    commission_pair,
    contras,
    deductions,
    distribute,
    revenue_account,
    revenue_role,
    split,
    voucher,
)
from app.rules.sales.totals import Header, Line, accounting_parts, calculate
from app.rules.sales.vat import VatFacts
from app.rules.terms import Schedule, instalments

D = Decimal
DAY = date(2026, 2, 2)
S1, S2, ICS, EXP = (VatFacts(n, code, category, D(rate)) for n, code, category, rate in (
    (1, "S1", "S", 21), (2, "S2", "S", 9), (3, "ICS", "K", 0), (4, "EXP", "G", 0)))
REVENUE = {1: Place(8000, AccountRole.REV, vat_code_id=1), 2: Place(8010, AccountRole.REV, vat_code_id=2),
           3: Place(8040, AccountRole.REVICS, vat_code_id=3), 4: Place(8050, AccountRole.REVEXP, vat_code_id=4)}
VAT = {1: Place(1500, AccountRole.VATOUT), 2: Place(1510, AccountRole.VATOUT), 3: Place(1500, AccountRole.VATOUT),
       4: Place(1500, AccountRole.VATOUT)}
CHARGE, ROUND = Place(8200, AccountRole.CHARGE), Place(4990, AccountRole.ROUND)
SALESDISC = Place(8500, AccountRole.SALESDISC)
PENNY = 4990
CENTRE_100, CENTRE_200 = Dimensions(100), Dimensions(200)
WHO = VatHeading(7, "NL", DAY)


def posted(header: Header, lines: Sequence[Line], charges: Sequence[Charge] = (), *, places: dict[int, Place] | None = None,
           vat: dict[int, Place] | None = None, discount: Place | None = None, parts: Sequence[int] | None = None,
           pairs: Sequence[Pair] = (), currency: str = "EUR", zero_lines: bool = False) -> VoucherPlan:
    """The voucher of a document on the Dutch chart; `parts` = the amounts of its instalments."""
    found = calculate(header, lines, charges)
    accounts = Accounts({x.key: (places or {}).get(x.key) or REVENUE[x.code.id if x.code else 1] for x in lines},
                        {c.key: CHARGE for c in charges}, vat or VAT, ROUND, discount)
    amounts = list(parts or [found.total])
    entries = [PlannedEntry(7, EntryType.INVOICE, "VF-2026-00042", DAY, DAY, amount, value, 1, 1300)
               for amount, value in zip(amounts, accounting_parts(amounts, header.conversion), strict=True)]
    return voucher(Heading(VoucherSource.INV, DAY, DAY, currency, "VF-2026-00042"), entries, found, distribute(found, accounts),
                   header.conversion, PENNY, WHO, pairs=pairs, zero_lines=zero_lines)


def detailed(plan: VoucherPlan) -> list[tuple[int, int]]:
    return [(line.account_id, line.accounting_amount) for line in plan.lines]


def summed(plan: VoucherPlan) -> dict[int, int]:
    """By account, as the chapter writes vouchers of documents with several lines to one account."""
    sums: dict[int, int] = defaultdict(int)
    for account, amount in detailed(plan):
        sums[account] += amount
    return dict(sums)


DOCUMENT = [Line(1, 5997, S1), Line(2, 3045, S2), Line(3, 22500, S1, gross=25000)]


@pytest.mark.rule("VAT-007", "VAT-008", "VAT-011", "VAT-015", "MST-091", "PST-011", "PST-033", "ORD-021", "FTI-046", "ORD-070",
                  "VAT-010")
@pytest.mark.parametrize(("header", "lines", "charges", "lines_of_voucher"), [
    (Header(prices_include_vat=True), [Line(1, 2499, S1), Line(2, 999, S1), Line(3, 545, S2)], [],
     {1300: 4043, 8000: -2891, 1500: -607, 8010: -500, 1510: -45}),
    (Header(discount_percent=D("2.5")), DOCUMENT, [], {1300: 36855, 8000: -27784, 8010: -2969, 1500: -5835, 1510: -267}),
    (Header(corrections={1: 1}), [Line(n, 1003, S1) for n in range(3)], [], {1300: 3642, 8000: -3009, 1500: -633}),
    (Header(), [Line(1, 60000, S1), Line(2, 40000, S2)], [Charge(1, Category.FIXED, D(25))],
     {1300: 119105, 8000: -60000, 8010: -40000, 8200: -2500, 1500: -12915, 1510: -3690}),
    (Header(), [Line(1, 48000, S1, quantity=D(40))], [Charge(1, Category.FIXED, D(25), S1)],
     {1300: 61105, 8000: -48000, 8200: -2500, 1500: -10605}),
    (Header(rounding_step=5), [Line(1, 10204, S1)], [], {1300: 12345, 4990: 2, 8000: -10204, 1500: -2143}),
    (Header(), [Line(1, 48000, S1)], [], {1300: 58080, 8000: -48000, 1500: -10080}),
    (Header(), [Line(1, 78000, S1)], [], {1300: 94380, 8000: -78000, 1500: -16380}),
    (Header(), [Line(1, -6000, S1)], [], {8000: 6000, 1500: 1260, 1300: -7260}),
    (Header(), [Line(1, 50000, S1)], [], {1300: 60500, 8000: -50000, 1500: -10500}),
    (Header(), [Line(1, -50000, S1)], [], {8000: 50000, 1500: 10500, 1300: -60500}),
    (Header(), [Line(1, 45000, S1)], [], {1300: 54450, 8000: -45000, 1500: -9450}),
    (Header(), [Line(1, 1000000, ICS)], [], {1300: 1000000, 8040: -1000000}),
])
def test_documents_post_what_the_chapter_shows(header: Header, lines: list[Line], charges: list[Charge],
                                               lines_of_voucher: dict[int, int]) -> None:
    plan = posted(header, lines, charges)
    assert summed(plan) == lines_of_voucher
    assert sum(v.vat for v in plan.vat) == -sum(x.accounting_amount for x in plan.lines if x.role is AccountRole.VATOUT)


@pytest.mark.rule("VAT-008")
def test_discounts_may_be_posted_apart() -> None:
    plan = posted(Header(discount_percent=D("2.5")), DOCUMENT, discount=SALESDISC)
    assert summed(plan) == {1300: 36855, 8500: 3289, 8000: -30997, 8010: -3045, 1500: -5835, 1510: -267}
    assert (8500, 3289) in detailed(plan)


@pytest.mark.rule("VAT-009")
def test_a_belgian_invoice_posts_the_full_price_with_less_vat() -> None:
    plan = posted(Header(in_base=D(2)), [Line(1, 100000, S1)], places={1: Place(700000, AccountRole.REV)},
                  vat={1: Place(451000, AccountRole.VATOUT)})
    assert detailed(plan) == [(1300, 120580), (700000, -100000), (451000, -20580)]
    assert [(v.base, v.vat) for v in plan.vat] == [(98000, 20580)]


@pytest.mark.rule("VAT-010")
def test_a_supply_without_vat_writes_a_vat_entry_with_its_base() -> None:
    entry, = posted(Header(), [Line(1, 1000000, ICS)]).vat
    assert (entry.category, entry.base, entry.vat, entry.line) == ("K", 1000000, 0, None)


@pytest.mark.rule("VAT-010")
def test_vat_entries_point_at_the_line_of_their_code() -> None:
    plan = posted(Header(), [Line(1, 60000, S1), Line(2, 40000, S2)])
    assert [plan.lines[v.line or 0].account_id for v in plan.vat] == [1500, 1510]


@pytest.mark.rule("VAT-014")
def test_cash_accounting_posts_vat_that_is_not_yet_due() -> None:
    plan = posted(Header(), [Line(1, 100000, replace(S1, rate=D(20)))], vat={1: Place(445740, AccountRole.VATPEND)},
                  places={1: Place(706000, AccountRole.REV)})
    assert detailed(plan) == [(1300, 120000), (706000, -100000), (445740, -20000)]
    assert plan.vat[0].line == 2


@pytest.mark.rule("MST-058", "PST-011")
def test_each_instalment_is_a_customer_line() -> None:
    lines = [Line(1, 100000, S1)]
    parts = [p.amount for p in instalments(Schedule("fixed_number", count=3), calculate(Header(), lines).parts, DAY)]
    assert detailed(posted(Header(), lines, parts=parts)) == [
        (1300, 40333), (1300, 40333), (1300, 40334), (8000, -100000), (1500, -21000)]


@pytest.mark.rule("FTI-010", "FTI-011", "FTI-013")
def test_a_line_split_over_two_cost_centres_posts_two_lines() -> None:
    consultancy = replace(REVENUE[1], parts=(Part(8000, CENTRE_100, D(60)), Part(8000, CENTRE_200, D(40))))
    plan = posted(Header(), [Line(1, 150000, S1), Line(2, 8450, S1)], [Charge(1, Category.FIXED, D("12.50"), S1)],
                  places={1: consultancy})
    assert detailed(plan) == [(1300, 193237), (8000, -90000), (8000, -60000), (8000, -8450), (8200, -1250), (1500, -33537)]
    assert [line.cost_centre_id for line in plan.lines] == [None, 100, 200, None, None, None]


@pytest.mark.rule("PST-030")
def test_sterling_and_dollars_are_converted_line_by_line() -> None:
    sterling = posted(Header(conversion=Conversion(D("1.1634"))), [Line(1, 80003, S1)], currency="GBP")
    assert detailed(sterling) == [(1300, 112622), (8000, -93075), (1500, -19546), (PENNY, -1)]
    dollars = posted(Header(conversion=Conversion(D("0.9173"))), [Line(n, 33333, EXP) for n in range(3)], currency="USD")
    assert detailed(dollars) == [(1300, 91729), (8050, -30576), (8050, -30576), (8050, -30576), (PENNY, -1)]


@pytest.mark.rule("PST-031")
def test_instalments_in_dollars_add_up_in_euro() -> None:
    plan = posted(Header(conversion=Conversion(D("0.9173"))), [Line(1, 100000, EXP)], parts=[33333, 33333, 33334], currency="USD")
    assert detailed(plan) == [(1300, 30576), (1300, 30577), (1300, 30577), (8050, -91730)]


@pytest.mark.rule("FTI-043")
def test_a_cancelled_sterling_invoice_leaves_nothing_at_its_own_rate() -> None:
    header = Header(conversion=Conversion(D("1.1634")))
    one, other = (posted(header, [Line(1, sign * 80003, S1)], currency="GBP") for sign in (1, -1))
    assert [(a, x + y) for (a, x), (_, y) in zip(detailed(one), detailed(other), strict=True)] == [
        (1300, 0), (8000, 0), (1500, 0), (PENNY, 0)]
    assert other.lines[0].accounting_amount == -112622


@pytest.mark.rule("PST-030", "PST-031", "PST-010")
@given(st.lists(st.tuples(st.integers(-10**6, 10**6), st.sampled_from([S1, S2, ICS, EXP])), min_size=1, max_size=8),
       st.sampled_from([D("1.1634"), D("0.9173"), D("0.0061"), D("117.39")]), st.integers(1, 4), st.booleans())
def test_every_voucher_balances_in_both_currencies(lines: list[tuple[int, VatFacts]], rate: Decimal, count: int,
                                                   inside: bool) -> None:
    header = Header(inside, D("2.5"), rounding_step=5, conversion=Conversion(rate))
    made = [Line(n, amount, code, amount + 7) for n, (amount, code) in enumerate(lines)]
    parts = instalments(Schedule("fixed_number", count=count), calculate(header, made).parts, DAY)
    plan = posted(header, made, discount=SALESDISC, parts=[p.amount for p in parts], currency="USD",
                  pairs=[commission_pair(4450, 1650, 333)])
    assert sum(x.amount for x in plan.lines) == sum(x.accounting_amount for x in plan.lines) == 0
    assert all(plan.lines[v.line].accounting_amount == -v.vat_accounting for v in plan.vat if v.line is not None)


@pytest.mark.rule("FTI-060", "PST-011")
def test_a_prepayment_invoice_is_deducted_from_the_final_one() -> None:
    advance = Place(1455, AccountRole.ADVINV)
    first = posted(Header(), [Line(1, 300000, S1)], places={1: advance})
    assert detailed(first) == [(1300, 363000), (1455, -300000), (1500, -63000)]
    last = posted(Header(), [Line(1, 1000000, S1), Line(2, -300000, S1, discountable=False)], places={2: advance})
    assert summed(last) == {1300: 847000, 1455: 300000, 8000: -1000000, 1500: -147000}


@pytest.mark.rule("FTI-060")
def test_what_a_prepayment_invoice_has_left_is_deducted_oldest_first() -> None:
    both = [Prepayment(5, "FT-5", {1: 300000, 2: 10000}), Prepayment(6, "FT-6", {1: 50000})]
    assert deductions(both) == [(5, 1, -300000), (5, 2, -10000), (6, 1, -50000)]
    assert deductions(both, 305000) == [(5, 1, -300000), (5, 2, -5000)]
    assert check_deductions(deductions(both), both, "EUR") == ()
    assert [p.code for p in check_deductions([(5, 1, -200000), (5, 1, -100001)], both, "EUR")] == ["FTI-060-more"]
    assert [p.code for p in check_deductions([(6, 2, -1)], both, "EUR")] == ["FTI-060-more"]


@pytest.mark.rule("MST-101", "PST-011")
def test_commission_and_internal_charges_are_pairs_of_their_own() -> None:
    internal = Pair(4400, AccountRole.CHARGE, 8210, AccountRole.CHARGE, 2500, CENTRE_100)
    plan = posted(Header(), [Line(1, 171000, S1)], pairs=[internal, commission_pair(4450, 1650, 6840)])
    assert detailed(plan)[3:] == [(4400, 2500), (8210, -2500), (4450, 6840), (1650, -6840)]
    assert plan.lines[3].cost_centre_id == 100


@pytest.mark.rule("PST-013", "FTI-004")
def test_a_document_of_nothing_keeps_one_customer_line() -> None:
    assert detailed(posted(Header(), [Line(1, 0, S1)])) == [(1300, 0)]
    assert detailed(posted(Header(), [Line(1, 0, S1)], zero_lines=True)) == [(1300, 0), (8000, 0)]
    turned = posted(Header(), [Line(1, 10000, S1), Line(2, -10000, S1)])
    assert detailed(turned) == [(1300, 0), (8000, -10000), (8000, 10000)]


# ---------------------------------------------------------------- accounts

ROWS = [RevenueRow(8000), RevenueRow(8001, vat_code_id=1), RevenueRow(8002, product_group_id=20),
        RevenueRow(8003, product_group_id=20, vat_code_id=1), RevenueRow(8004, product_id=2)]


@pytest.mark.rule("VAT-012")
@pytest.mark.parametrize(("product", "group", "code", "account"), [
    (2, 20, 1, 8004), (3, 20, 1, 8003), (3, 20, 2, 8002), (3, 21, 1, 8001), (3, 21, 2, 8000), (None, None, 1, 8001)])
def test_the_most_specific_revenue_row_wins(product: int | None, group: int | None, code: int, account: int) -> None:
    assert revenue_account(None, ROWS, product, group, code, 8888, 9999) == account


@pytest.mark.rule("VAT-012", "MST-042")
def test_the_revenue_account_is_typed_else_of_a_row_else_of_the_code_else_of_the_role() -> None:
    assert revenue_account(7000, ROWS, 2, 20, 1, 8888, 9999) == 7000
    assert revenue_account(None, ROWS[1:], 3, 21, 2, 8888, 9999) == 8888
    assert revenue_account(None, [], 3, 21, 2, None, 9999) == 9999
    assert revenue_account(None, [], 3, 21, 2, None, None) is None


@pytest.mark.rule("MST-043")
@pytest.mark.parametrize(("category", "kind", "role"), [
    ("S", "none", "REV"), ("Z", "none", "REVEXM"), ("E", "none", "REVEXM"), ("AE", "none", "REVRC"), ("AE", "services", "REVICS"),
    ("K", "goods", "REVICS"), ("G", "none", "REVEXP"), ("O", "none", "REV")])
def test_revenue_plays_the_part_of_its_vat_code(category: str, kind: str, role: str) -> None:
    assert revenue_role(category, kind) == role


# ---------------------------------------------------------------- splits

@pytest.mark.rule("FTI-010")
@pytest.mark.parametrize(("amount", "parts", "found"), [
    (1000, [Part(1), Part(2), Part(3)], [333, 334, 333]), (-1000, [Part(1), Part(2), Part(3)], [-333, -334, -333]),
    (1003, [Part(1, percent=D(50)), Part(2, percent=D(50))], [502, 501]),
    (1000, [Part(1, amount=1), Part(2, amount=999)], [1, 999]), (100, [Part(1, percent=D(100))], [100])])
def test_an_amount_is_split_equally_by_percent_or_by_amount(amount: int, parts: list[Part], found: list[int]) -> None:
    assert split(amount, parts) == found
    assert check_parts(amount, parts, "EUR") == ()


@pytest.mark.rule("FTI-010")
@pytest.mark.parametrize(("parts", "code"), [
    ([Part(1, percent=D(50)), Part(2, percent=D("49.99"))], "FTI-010-percent"),
    ([Part(1, amount=500), Part(2, amount=499)], "FTI-010-sum"), ([Part(1, amount=500), Part(2)], "FTI-010-mixed"),
    ([Part(1, amount=500), Part(2, percent=D(50))], "FTI-010-mixed"), ([Part(1, percent=D(100), amount=1000)], "FTI-010-mixed"),
    ([], None)])
def test_parts_that_do_not_make_the_whole_are_told(parts: list[Part], code: str | None) -> None:
    assert [p.code for p in check_parts(1000, parts, "EUR")] == ([code] if code else [])


@given(st.integers(-10**9, 10**9), st.lists(st.integers(1, 99), min_size=1, max_size=6))
def test_parts_by_percent_always_come_to_the_amount(amount: int, weights: list[int]) -> None:
    percents = [D(w) for w in weights[:-1]]
    parts = [Part(1, percent=p) for p in percents] + [Part(1, percent=100 - sum(percents, D(0)))]
    assert sum(split(amount, parts)) == amount


@pytest.mark.rule("FTI-012")
def test_a_split_by_amounts_of_another_line_falls_back_to_the_account() -> None:
    halves = replace(REVENUE[1], parts=(Part(8000, CENTRE_100, amount=500), Part(8000, CENTRE_200, amount=500)))
    old = distribute(calculate(Header(), [Line(1, 1000, S1)]), Accounts({1: halves}, {}, VAT))
    new = distribute(calculate(Header(), [Line(1, 1001, S1)]), Accounts({1: halves}, {}, VAT))
    assert [d.amount for d in old if d.target is Target.LINE] == [500, 500]
    assert [d.amount for d in new if d.target is Target.LINE] == [1001]


@pytest.mark.rule("FTI-010")
@given(st.lists(st.tuples(st.integers(-10**6, 10**6), st.sampled_from([S1, S2, ICS]), st.integers(0, 500)), min_size=1,
                max_size=6), st.booleans(), st.booleans())
def test_distributions_always_add_up_to_the_document(lines: list[tuple[int, VatFacts, int]], apart: bool, inside: bool) -> None:
    made = [Line(n, amount, code, amount + more) for n, (amount, code, more) in enumerate(lines)]
    found = calculate(Header(prices_include_vat=inside, discount_percent=D("2.5"), rounding_step=5), made,
                      [Charge(1, Category.PERCENT, D(3))])
    thirds = (Part(1, percent=D(33)), Part(2, percent=D(67)))
    accounts = Accounts({x.key: replace(REVENUE[x.code.id if x.code else 1], parts=thirds) for x in made}, {1: CHARGE}, VAT,
                        ROUND, SALESDISC if apart else None)
    parts = distribute(found, accounts)
    assert sum(d.amount for d in parts) == found.total == -sum(c.amount for c in contras(parts))


# ---------------------------------------------------------------- dimensions

@pytest.mark.rule("MST-113")
def test_dimensions_come_from_the_first_that_has_them() -> None:
    line, header, customer = Dimensions(None, 9), Dimensions(100), Dimensions(200, 8)
    assert line.over(header, customer) == Dimensions(100, 9)
    assert Dimensions().over(Dimensions(), customer) == customer
    assert Dimensions().over() == Dimensions()


@pytest.mark.rule("FTI-011", "MST-113")
def test_vat_and_rounding_take_the_dimensions_of_the_header_only() -> None:
    found = calculate(Header(rounding_step=5), [Line(1, 10204, S1)])
    own = replace(REVENUE[1], dimensions=CENTRE_200)
    made = distribute(found, Accounts({1: own}, {}, VAT, ROUND, None, CENTRE_100))
    assert [(d.target, d.dimensions.cost_centre_id) for d in made] == [
        (Target.LINE, 200), (Target.VAT, 100), (Target.ROUNDING, 100)]


def made_on(dimensions: Dimensions) -> Distribution:
    return Distribution(Target.LINE, 1, 8000, AccountRole.REV, 100, dimensions)


VALUES = {100: ValueFacts("SALES", DAY, DAY), 200: ValueFacts("OLD", active_to=date(2026, 2, 1)), 9: ValueFacts("P9")}


@pytest.mark.rule("MST-113", "MST-040")
@pytest.mark.parametrize(("wants", "dimensions", "codes"), [
    ({}, Dimensions(), []), ({}, Dimensions(100, 9), []), ({"cost_centre": "required"}, Dimensions(100), []),
    ({"cost_centre": "required"}, Dimensions(None, 9), ["MST-113-required"]),
    ({"project": "forbidden"}, Dimensions(100, 9), ["MST-113-forbidden"]), ({"project": "forbidden"}, Dimensions(100), []),
    ({}, Dimensions(200), ["MST-113-active"])])
def test_accounts_have_the_dimensions_they_want(wants: dict[str, str], dimensions: Dimensions, codes: list[str]) -> None:
    accounts = {8000: AccountFacts("8000", wants=wants)}
    assert [p.code for p in check_accounts([made_on(dimensions)] * 2, accounts, VALUES, DAY)] == codes


@pytest.mark.rule("FTI-003", "MST-042")
def test_an_account_that_cannot_be_posted_to_is_told_once() -> None:
    found = check_accounts([made_on(Dimensions())] * 3, {8000: AccountFacts("8000", usable=False)}, {}, DAY)
    assert [(p.code, p.saw["account"]) for p in found] == [("FTI-010-account", "8000")]

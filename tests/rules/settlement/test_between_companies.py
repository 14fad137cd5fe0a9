"""A payment of one company settles an invoice of another: every voucher of the centralised payments (CEN-X)."""

from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest

from app.core.enums import EntryType
from app.core.roles import AccountRole
from app.rules.ledger import VoucherPlan
from app.rules.settlement import (
    Act,
    Administration,
    Books,
    DiscountRate,
    Item,
    Limits,
    Link,
    Mark,
    Settings,
    Side,
    Terms,
    Tier,
    across,
    carry,
    linked,
)
from tests.rules.settlement.trade import cents, credit_note, day, euros, invoice, payment, with_vat

DAY = day(6, 15)
ROLES = {role: number for number, role in enumerate(AccountRole, 9000)}


def side(company: int, currency: str = "USD", *, rates: dict[str, str] | None = None, **settings: object) -> Side:
    """A company; it owes company n at account 2000 + n and is owed at 1000 + n."""
    return Side(company, Settings(accounting_currency=currency, **settings), Books(ROLES), 2000, 1000, 5, 1300,
                {code: Decimal(rate) for code, rate in (rates or {}).items()})


def made(made: Item, currency: str, rate: str, worth: str | None = None) -> Item:
    value = cents(worth) if worth else int((made.amount * Decimal(rate)).to_integral_value())
    return replace(made, currency=currency, rate=Decimal(rate), remaining_accounting=value)


def booked(plan: VoucherPlan | None) -> list[tuple[str, str]]:
    """The ledger lines as (role, amount), the payment companies' accounts as DUETO and DUEFROM; zero lines apart."""
    assert plan is not None
    names = {2000: "DUETO", 1000: "DUEFROM"}
    return [(names.get(x.account_id, str(x.role)), euros(x.accounting_amount)) for x in plan.lines]


F, E = side(1), side(2)


@pytest.mark.rule("CEN-03", "CEN-05")
def test_a_payment_in_one_company_closes_an_invoice_in_another() -> None:
    debt, money = made(invoice(1, "600.00", day(6, 1)), "USD", "1"), made(payment("600.00", DAY), "USD", "1")
    found = across(money, F, debt, E, Act(DAY), number="IC-1")
    assert booked(found.paid) == [("AR", "600.00"), ("DUETO", "-600.00")]
    assert booked(found.invoiced) == [("AR", "-600.00"), ("DUEFROM", "600.00")]
    for plan in (found.paid, found.invoiced):
        assert plan is not None and plan.entries[0].entry_type is EntryType.INTERCOMPANY
        assert {s.intercompany_no for s in plan.settlements} == {"IC-1"}
    assert found.there is not None and found.there.rests[debt.ref].closed
    assert found.here is not None and found.here.rests[money.ref].closed


@pytest.mark.rule("CEN-06", "CEN-08")
@pytest.mark.parametrize("taxed", [False, True])
def test_the_discount_stays_with_the_invoice_unless_the_pair_says_otherwise(taxed: bool) -> None:
    debt = made(replace(invoice(1, "600.00", day(6, 1)), tiers=(Tier(1, day(6, 20), Decimal(3), 2000),)), "USD", "1")
    debt = with_vat(debt, "500.00", "100.00") if taxed else debt
    money = made(payment("580.00", DAY), "USD", "1")
    discount = [("CASHDISC", "16.67"), ("VATOUT", "3.33")] if taxed else [("CASHDISC", "20.00")]
    found = across(money, F, debt, E, Act(DAY))
    assert booked(found.paid) == [("AR", "580.00"), ("DUETO", "-580.00")]
    assert booked(found.invoiced) == [("AR", "-580.00"), ("DUEFROM", "580.00"), ("AR", "-20.00"), *discount]
    other = across(money, F, debt, E, Act(DAY), Terms(discount_where_paid=True))
    borne = discount[0][1]
    assert booked(other.paid)[2:] == [("CASHDISC", borne), ("DUETO", f"-{borne}")]
    assert booked(other.invoiced)[3:] == [("DUEFROM", borne), *discount[1:]]


EURO_DEBT = made(invoice(1, "600.00", day(6, 1)), "EUR", "1.2062", "723.72")
EURO_PAID = made(payment("600.00", DAY), "EUR", "1.2277", "-736.62")


@pytest.mark.rule("CEN-06", "CEN-09")
def test_the_exchange_result_goes_to_the_payment_company() -> None:
    found = across(EURO_PAID, F, EURO_DEBT, E, Act(DAY))
    assert booked(found.paid) == [("AR", "736.62"), ("DUETO", "-736.62"), ("FXGAIN", "-12.90"), ("DUETO", "12.90")]
    assert booked(found.invoiced) == [("AR", "-736.62"), ("DUEFROM", "736.62"), ("AR", "12.90"), ("DUEFROM", "-12.90")]


@pytest.mark.rule("CEN-06", "CUR-04")
@pytest.mark.parametrize(("rate", "discount", "gain"), [
    (DiscountRate.INVOICE_DATE, "14.47", "13.46"), (DiscountRate.PAYMENT_DATE, "14.73", "13.72"),
])
def test_discount_and_exchange_result_of_one_invoice(rate: DiscountRate, discount: str, gain: str) -> None:
    plain = replace(invoice(1, "638.22", day(6, 1)), tiers=(Tier(1, day(6, 20), Decimal(2), 1200),))
    debt = made(plain, "EUR", "1.2062", "769.82")
    money = made(payment("626.22", DAY), "EUR", "1.2277", "-768.81")
    there = replace(E, settings=replace(E.settings, discount_rate=rate))
    found = across(money, F, debt, there, Act(DAY))
    assert booked(found.paid) == [("AR", "768.81"), ("DUETO", "-768.81"), ("FXGAIN", f"-{gain}"), ("DUETO", gain)]
    assert booked(found.invoiced) == [("AR", "-768.81"), ("DUEFROM", "768.81"), ("AR", f"-{discount}"), ("CASHDISC", discount),
                                      ("AR", gain), ("DUEFROM", f"-{gain}")]
    assert found.there is not None and found.there.rests[debt.ref].closed


@pytest.mark.rule("CEN-11")
def test_a_credit_note_goes_through_the_company_of_the_primary_payment() -> None:
    debt, note, money = (made(i, "USD", "1") for i in (invoice(1, "100.00", day(6, 1)), credit_note(2, "25.00", day(6, 2)),
                                                      payment("75.00", DAY)))
    given, taken = carry(note, E, F, Act(DAY))
    assert booked(given) == [("AR", "25.00"), ("DUETO", "-25.00")] and booked(taken) == [("AR", "-25.00"), ("DUEFROM", "25.00")]
    moved = replace(note, entry_type=EntryType.INTERCOMPANY, ref=replace(note.ref, entry_id=77))
    west = side(3)
    first = across(moved, F, debt, west, Act(DAY))
    assert first.there is not None
    second = across(money, F, first.there.after(debt), west, Act(DAY))
    assert [booked(x)[1] for x in (first.paid, second.paid)] == [("DUETO", "-25.00"), ("DUETO", "-75.00")]
    assert [booked(x)[1] for x in (first.invoiced, second.invoiced)] == [("DUEFROM", "25.00"), ("DUEFROM", "75.00")]
    assert second.there is not None and second.there.rests[debt.ref].closed


@pytest.mark.rule("CEN-11")
def test_without_a_primary_payment_the_credit_note_settles_directly() -> None:
    debt, note, money = (made(i, "USD", "1") for i in (invoice(1, "100.00", day(6, 1)), credit_note(2, "25.00", day(6, 2)),
                                                      payment("75.00", DAY)))
    direct = across(note, E, debt, side(3), Act(DAY))
    assert booked(direct.paid) == [("AR", "25.00"), ("DUETO", "-25.00")]
    assert booked(direct.invoiced) == [("AR", "-25.00"), ("DUEFROM", "25.00")]
    assert direct.there is not None
    paid = across(money, F, direct.there.after(debt), side(3), Act(DAY))
    assert booked(paid.invoiced) == [("AR", "-75.00"), ("DUEFROM", "75.00")]


@pytest.mark.rule("CEN-09", "CEN-06")
def test_two_accounting_currencies() -> None:
    debt, money = made(invoice(1, "1,200.00", day(6, 1)), "EUR", "0.85"), made(payment("1,200.00", DAY), "EUR", "1")
    a, b = side(1, "EUR"), side(2, "GBP", rates={"EUR": "0.84"})
    found = across(money, a, debt, b, Act(DAY))
    assert booked(found.paid) == [("AR", "1,200.00"), ("DUETO", "-1,200.00"), ("FXLOSS", "14.29"), ("DUETO", "-14.29")]
    assert booked(found.invoiced) == [("AR", "-1,008.00"), ("DUEFROM", "1,008.00"), ("AR", "-12.00"), ("DUEFROM", "12.00")]
    other = across(money, a, debt, b, Act(DAY), Terms(exchange_where_invoiced=True))
    assert booked(other.paid) == [("AR", "1,200.00"), ("DUETO", "-1,200.00")]
    assert booked(other.invoiced) == [("AR", "-1,008.00"), ("DUEFROM", "1,008.00"), ("AR", "-12.00"), ("FXLOSS", "12.00")]


@pytest.mark.rule("CEN-09")
def test_payment_and_invoice_in_two_currencies_go_in_three_steps() -> None:
    debt = made(invoice(1, "100.00", day(6, 1)), "GBP", "1")
    money = made(payment("150.00", DAY), "EUR", "1.10", "-165.00")
    a, b = side(1, "USD", rates={"EUR": "1.10"}), side(2, "GBP", rates={"USD": "0.75"})
    found = across(money, a, debt, b, Act(DAY))
    assert booked(found.invoiced) == [("AR", "-100.00"), ("DUEFROM", "100.00")]
    assert found.here is not None and found.here.remaining(money) == -cents("28.79")
    assert booked(found.paid) == [("AR", "133.33"), ("DUETO", "-133.33")]


@pytest.mark.rule("CEN-07", "CEN-14")
@pytest.mark.parametrize(("amount", "here", "there"), [
    ("99.70", [], [("AR", "-0.30"), ("PAYDIFF", "0.30")]), ("99.40", [], []),
    ("100.30", [("AR", "0.30"), ("PAYDIFF", "-0.30")], []), ("100.60", [], []),
])
def test_too_much_is_for_the_payment_company_and_too_little_for_the_other(amount: str, here: list[tuple[str, str]],
                                                                          there: list[tuple[str, str]]) -> None:
    limits = {"USD": Limits(over_under=50, penny=0)}
    sides = [side(n, limits=limits, administration=Administration.UNSPECIFIC) for n in (1, 2)]
    debt = made(replace(invoice(1, "110.00", day(6, 1)), tiers=(Tier(1, day(6, 20), Decimal(9), 1000),)), "USD", "1")
    found = across(made(payment(amount, DAY), "USD", "1"), sides[0], debt, sides[1], Act(DAY))
    assert booked(found.paid)[2:] == here
    discount = [] if amount == "99.40" else [("AR", "-10.00"), ("CASHDISC", "10.00")]
    assert booked(found.invoiced)[2:] == discount + there


@pytest.mark.rule("CEN-05", "SET-30", "CEN-13")
def test_both_sides_are_dated_the_later_day_and_marks_count() -> None:
    debt, money = made(invoice(1, "100.00", day(6, 20)), "USD", "1"), made(payment("100.00", DAY), "USD", "1")
    found = across(money, F, debt, E, Act(DAY), mark=Mark(cents("40.00")))
    for plan in (found.paid, found.invoiced):
        assert plan is not None and {plan.posting_date, *(d.posting_date for d in plan.details)} == {day(6, 20)}
    assert found.here is not None and found.here.remaining(money) == -cents("60.00")
    assert booked(across(money, F, debt, E, Act(DAY), amount=cents("30.00"), last=False).paid)[0] == ("AR", "30.00")


@pytest.mark.rule("CEN-01", "CEN-04")
def test_each_missing_condition_has_a_message_of_its_own() -> None:
    for flags in product((True, False), repeat=4):
        codes = [p.code for p in linked(Link("A", "B", *flags), Act(DAY))]
        names = ("CEN-01-group", "CEN-01-pair", "CEN-01-party", "CEN-01-permission")
        assert codes == [name for name, flag in zip(names, flags, strict=True) if not flag]
    late = Link("A", "B", True, True, True, True, "B", (("CEN-04-profile", "GEN"), ("CEN-04-method", "SEPA")))
    assert [p.code for p in linked(late, Act(DAY))] == ["CEN-01-period", "CEN-04-profile", "CEN-04-method"]


@pytest.mark.rule("CEN-03")
def test_what_is_refused_posts_in_no_company() -> None:
    debt = replace(made(invoice(1, "100.00", day(6, 1)), "USD", "1"), remaining=0)
    found = across(made(payment("100.00", DAY), "USD", "1"), F, debt, E, Act(DAY))
    assert found.paid is None and found.invoiced is None and "SET-07-closed" in {p.code for p in found.problems}

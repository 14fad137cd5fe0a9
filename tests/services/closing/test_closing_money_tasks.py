"""Rates, revaluation, EU sales lists and clearing accounts at the end of a month, on what is really posted (closing 1.4)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.roles import AccountRole
from app.models.accounts import ExchangeRate, PostingProfile, RateType
from app.models.company import CompanyBankAccount
from app.queries.revaluation import Narrowed
from app.services import revaluation
from app.services.bank import reconciling
from app.services.revaluation import Wanted
from app.services.tills import cash_desk
from tests.services.closing.closer import MARCH, Closer
from tests.services.eu_sales.union import Union

APRIL = MARCH + timedelta(1)
TENTH = date(2026, 3, 10)
NA, DONE, OPEN = ("not_applicable", 0, None), "done", "open"


# ---------------------------------------------------------------- foreign currency

def quoted(closer: Closer, value: str, day: date, currency: str = "USD", kind: str = "DEFAULT") -> None:
    """So many of a currency for one euro from a day on."""
    office, of = closer.office, closer.office.one(RateType, code=kind)
    with closer.desk.reading() as session:
        versions = session.scalars(select(ExchangeRate.version).where(
            ExchangeRate.rate_type_id == of, ExchangeRate.from_currency == currency, ExchangeRate.valid_from == day)).all()
    office.make(ExchangeRate(
        company_id=closer.desk.company_id, rate_type_id=of, from_currency=currency,
        to_currency="EUR", valid_from=day, version=max(versions, default=0) + 1, direction="foreign_per_accounting",
        value=Decimal(value), source="manual", imported_at=closer.desk.clock.now()))


def exported(closer: Closer, amount: str = "1040", day: date = TENTH, currency: str = "USD") -> int:
    """An invoice abroad; gives its customer."""
    sold = closer.on(day).office
    whom = sold.customer("Far", vat="EXPORT", country_code="US")
    sold.post(sold.draft(whom, sold.line(1, "8050", amount, code="EXP"), day=day, head={"currency": currency}))
    closer.on(date(2026, 4, 2))
    return whom


def revalued(closer: Closer, day: date = MARCH, **only: tuple[str, ...]) -> int:
    """A revaluation run as of a day; gives its id."""
    found = revaluation.simulate(closer.desk, Wanted(day, only=Narrowed(**only)))  # type: ignore[arg-type]
    assert found.value is not None, found.problems
    asked = frozenset(p.key for p in found.problems if p.key)
    done = revaluation.post(closer.desk, found.value, confirmed=asked)
    assert done.value is not None, done.problems
    return done.value.run_id


@pytest.mark.rule("CLS-030", "RAT-010")
def test_a_rate_that_is_too_old_on_the_last_day_is_missing_and_a_later_one_does_not_help(closer: Closer) -> None:
    quoted(closer, "1.0400", TENTH)
    assert closer.said("RAT") == NA  # nothing is open in dollars
    exported(closer)
    assert closer.said("RAT") == (DONE, 0, None)  # monthly rates may be 35 days old
    quoted(closer, "1.0400", TENTH, kind="CLOSING")
    assert closer.said("RAT") == (OPEN, 1, None)  # closing rates 7
    found, = closer.documents("RAT")
    assert (found.key, found.reason is not None and found.reason.saw) == ("currency:USD", {"currency": "USD", "day": MARCH})
    for day, missing in ((APRIL, 1), (MARCH - timedelta(8), 1), (MARCH - timedelta(7), 0)):
        quoted(closer, "1.0500", day, kind="CLOSING")
        assert closer.said("RAT")[1] == missing, day


@pytest.mark.rule("CLS-030", "RAT-010")
def test_rates_are_wanted_only_for_what_was_open_on_the_last_day(closer: Closer) -> None:
    quoted(closer, "0.8600", APRIL, "GBP")
    exported(closer, day=APRIL, currency="GBP")
    assert closer.said("RAT") == closer.said("REV") == NA  # an invoice of April is nothing to March


@pytest.mark.rule("CLS-030", "REV-031", "REV-034")
def test_revaluation_waits_for_a_live_run_of_the_last_day(closer: Closer) -> None:
    quoted(closer, "1.0400", TENTH)
    quoted(closer, "1.0300", MARCH)
    exported(closer)
    assert closer.said("REV") == (OPEN, 1, 1_000_00) and closer.reasons("REV") == ["CLS-040-never"]
    first = revalued(closer, MARCH - timedelta(1))
    assert closer.reasons("REV") == ["CLS-040-never"]  # a run as of another day is none of the last day
    assert revaluation.reverse(closer.desk, first, reason="wrong day").done
    live = revalued(closer)
    assert closer.said("REV") == (DONE, 0, 0)
    assert revaluation.reverse(closer.desk, live, reason="wrong rate").done
    assert closer.said("REV") == (OPEN, 1, 1_000_00) and closer.reasons("REV") == ["CLS-040-never"]


@pytest.mark.rule("REV-034", "CLS-030")
def test_a_run_is_behind_after_a_voucher_of_its_period_or_another_rate_but_not_after_one_of_the_next(closer: Closer) -> None:
    quoted(closer, "1.0400", TENTH)
    quoted(closer, "1.0300", MARCH)
    exported(closer)
    revalued(closer)
    quoted(closer, "1.0900", APRIL)
    exported(closer, "2080", APRIL)
    assert closer.said("REV") == (DONE, 0, 0)
    exported(closer, "520", MARCH)
    assert closer.said("REV")[:2] == (OPEN, 1) and closer.reasons("REV") == ["CLS-040-since"]
    again = revalued(closer)
    assert closer.said("REV") == (DONE, 0, 0)
    quoted(closer, "1.0200", MARCH)
    assert closer.reasons("REV") == ["CLS-040-since"]
    assert revaluation.reverse(closer.desk, again, reason="wrong rate").done
    assert closer.said("REV")[:2] == (OPEN, 1)


@pytest.mark.rule("CLS-030", "REV-003")
def test_each_currency_and_profile_waits_by_itself_and_unrevalued_profiles_not_at_all(closer: Closer) -> None:
    for currency, value in (("USD", "1.0400"), ("GBP", "0.8600")):
        quoted(closer, value, TENTH, currency)
        quoted(closer, value, MARCH, currency)
        exported(closer, "860", currency=currency)
    assert closer.said("REV")[:2] == (OPEN, 2)
    revalued(closer, currencies=("GBP",))
    assert closer.said("REV")[:2] == (OPEN, 1)
    assert [d.number.partition(" ")[0] for d in closer.documents("REV")] == ["USD"]
    closer.office.change(PostingProfile, closer.office.one(PostingProfile, code="GEN"), revalue=False)
    assert closer.said("REV") == NA and closer.said("RAT") == (DONE, 0, None)


# ---------------------------------------------------------------- EU sales lists

@pytest.mark.rule("CLS-030", "CLS-065", "ESL-031")
def test_a_list_is_made_and_checked_before_the_quarter_is_closed_and_submitted_after(closer: Closer) -> None:
    union = Union(closer.on(TENTH).office)
    whom = union.customer("DE")
    union.sell(whom, "100", day=TENTH)
    union.sell(whom, "50", day=APRIL)
    closer.on(date(2026, 4, 2))
    union = Union(closer.office)
    assert closer.said("ESL") == (OPEN, 1, 100_00) and closer.reasons("ESL") == ["CLS-040-unlisted"]
    assert closer.said("ESS")[:2] == (OPEN, 1) and closer.reasons("ESS") == ["CLS-040-unmade"]
    made = union.propose(TENTH)
    assert closer.said("ESL") == (OPEN, 2, 100_00)
    assert sorted(closer.reasons("ESL")) == ["CLS-040-unchecked", "CLS-040-unlisted"]
    union.check(made)
    assert closer.said("ESL") == (DONE, 0, 0)
    assert closer.said("ESS")[:2] == (OPEN, 1)
    row = closer.row("ESS", fresh=False)
    assert row.due.date() == date(2026, 4, 30) and closer.reasons("ESS") == ["CLS-040-due"]
    union.sell(whom, "25", day=MARCH)
    assert closer.said("ESL")[:2] == (OPEN, 3)  # back to draft: both documents, and the list itself
    union.check(made)
    assert closer.said("ESL") == (DONE, 0, 0)
    union.submit(made)
    assert closer.said("ESS") == (DONE, 0, 0)
    union.sell(whom, "10", day=MARCH)
    assert closer.said("ESL") == (DONE, 0, 0)  # a correction on the next list


@pytest.mark.rule("CLS-031")
def test_what_no_list_reports_leaves_the_lists_not_applicable(closer: Closer) -> None:
    quoted(closer, "1.0400", TENTH)
    exported(closer)
    assert closer.said("ESL") == closer.said("ESS") == NA


# ---------------------------------------------------------------- clearing accounts

@pytest.mark.rule("CLS-030")
@pytest.mark.parametrize(("age", "days", "told"), [(6, None, 1), (5, None, 0), (31, 30, 1), (30, 30, 0), (0, 0, 1)])
def test_what_waits_on_a_clearing_account_longer_than_the_days_of_the_task_counts(
        closer: Closer, age: int, days: int | None, told: int) -> None:
    if days is not None:
        closer.parameter("CLR", days=days)
    transit = closer.books().accounts[AccountRole.TRANSIT]
    closer.receives(closer.office.customer(), 100_00, MARCH - timedelta(age), offset=("bridge", transit))
    assert closer.said("CLR") == ((OPEN, 1, 100_00) if told else (DONE, 0, 0))
    assert closer.reasons("CLR") == ["CLS-040-waits"] * told


@pytest.mark.rule("CLS-030", "BNK-43")
def test_a_bank_counts_until_it_is_reconciled_up_to_the_last_day(closer: Closer) -> None:
    closer.receives(closer.office.customer(), 100_00, TENTH)
    bank = closer.office.one(CompanyBankAccount)
    assert closer.said("CLR") == (OPEN, 1, 0) and closer.reasons("CLR") == ["CLS-040-reconciled"]
    for day, told in ((MARCH - timedelta(1), 1), (MARCH, 0)):
        begun = reconciling.begin(closer.desk, bank, day, balance=100_00)
        assert begun.done, begun.problems
        done = reconciling.complete(closer.desk, bank)
        assert done.done, done.problems
        assert closer.said("CLR")[1] == told


@pytest.mark.rule("CLS-030", "DEP-04")
def test_a_cash_day_of_the_period_counts_until_it_is_closed(closer: Closer) -> None:
    cash = closer.books().accounts[AccountRole.CASH]
    then = closer.on(MARCH)
    first = cash_desk.open_day(then.desk, cash, MARCH).value
    assert first is not None
    closer.on(date(2026, 4, 2))
    assert closer.said("CLR") == (OPEN, 1, 0) and closer.reasons("CLR") == ["CLS-040-cash-day"]
    assert cash_desk.close(then.desk, first, {}, None).done
    assert closer.said("CLR") == (DONE, 0, 0)
    assert cash_desk.open_day(closer.desk, cash, APRIL).done
    assert closer.said("CLR") == (DONE, 0, 0)  # a day of April

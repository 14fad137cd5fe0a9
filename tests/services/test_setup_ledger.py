"""Set-up of the ledger: accounts, roles, posting profiles, number series, currencies, VAT, terms, people."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from app import i18n
from app.core.clock import FixedClock
from app.core.problems import Outcome
from app.models.accounts import Account, NumberSeriesLine
from app.models.customers import Customer
from app.services import ledger
from app.services import setup_tables as setup
from app.services.desk import Desk
from app.services.setup import ledger as declared
from app.services.setup_tables import Line, Record
from app.storage import numbering
from tests.services.test_setup_tables import codes, named, row_of
from tests.storage.given import DAY, Office


def save(desk: Desk, table: str, record: Record, confirmed: frozenset[str] = frozenset()) -> Outcome[Any]:
    return setup.save(desk, setup.table(table), record, confirmed=confirmed)


def new(table: str, **values: Any) -> Record:
    record = setup.proposed(setup.table(table))
    record.values |= values
    return record


def account(desk: Desk, number: str) -> int:
    return int(row_of(desk, "accounts", number).key or 0)


# ---------------------------------------------------------------- accounts and roles

@pytest.mark.postgres
@pytest.mark.rule("MST-040")
def test_an_account_with_entries_is_neither_renumbered_nor_deleted_but_may_be_blocked(office: Office) -> None:
    desk = office.desk
    office.post(12_100)
    record = row_of(desk, "accounts", "9990")
    record.values["number"] = "9991"
    assert codes(save(desk, "accounts", record)) == ["MST-040-number"]
    assert "SETUP-used" in codes(setup.delete(desk, setup.table("accounts"), record.key))
    record = row_of(desk, "accounts", "9990")
    record.values["type"] = "heading"
    assert codes(save(desk, "accounts", record)) == ["MST-040-entries"]
    record.values |= {"type": "balance", "blocked": True}
    assert save(desk, "accounts", record).done


@pytest.mark.rule("MST-040")
def test_an_unused_account_may_change_its_number_and_go(local: Office) -> None:
    key = save(local.desk, "accounts", new("accounts", number="4711", names=named("Gifts"))).value
    record = row_of(local.desk, "accounts", "4711")
    record.values["number"] = "4712"
    assert save(local.desk, "accounts", record).done
    assert setup.delete(local.desk, setup.table("accounts"), key).done


@pytest.mark.parametrize(("number", "code"), [("12345678901", "SETUP-long"), ("47-11", "MST-040-digits"), ("1300",
                                                                                                           "SETUP-taken")])
def test_an_account_number_is_short_plain_and_new(local: Office, number: str, code: str) -> None:
    assert code in codes(save(local.desk, "accounts", new("accounts", number=number, names=named("X"))))


@pytest.mark.rule("MST-041")
def test_a_control_account_never_takes_direct_postings(local: Office) -> None:
    record = row_of(local.desk, "accounts", "1300")
    assert record.values["control"] is True
    record.values["direct_posting"] = True
    assert codes(save(local.desk, "accounts", record)) == ["MST-041-direct"]


@pytest.mark.rule("MST-042", "MST-043")
@pytest.mark.parametrize(("change", "code"), [({"blocked": True}, "MST-042-account"), ({"type": "heading"}, "MST-040-heading")])
def test_a_role_gets_no_blocked_account_and_no_heading(local: Office, change: dict[str, Any], code: str) -> None:
    save(local.desk, "accounts", new("accounts", number="4711", names=named("Gifts"), **change))
    record = row_of(local.desk, "account_roles", "FEE")
    record.values["account_id"] = account(local.desk, "4711")
    assert codes(save(local.desk, "account_roles", record)) == [code]


@pytest.mark.rule("MST-043")
def test_a_control_role_needs_a_control_account_and_exchange_roles_may_differ_per_currency(local: Office) -> None:
    record = row_of(local.desk, "account_roles", "AR")
    record.values["account_id"] = account(local.desk, "8000")
    assert codes(save(local.desk, "account_roles", record)) == ["MST-043-control"]
    own = new("account_roles", role="FXGAIN", currency="USD", account_id=account(local.desk, "9200"))
    assert save(local.desk, "account_roles", own).done
    assert codes(save(local.desk, "account_roles", replace(own, key=None))) == ["SETUP-taken"]


# ---------------------------------------------------------------- posting profiles

@pytest.mark.postgres
@pytest.mark.rule("MST-080", "MST-041")
def test_the_summary_account_of_a_new_profile_becomes_a_control_account(office: Office) -> None:
    desk = office.desk
    save(desk, "accounts", new("accounts", number="1301", names=named("Export debtors")))
    record = new("posting_profiles", code="FRONT", names=named("Export"))
    record.lines["lines"] = [line(control_account_id=account(desk, "1301"))]
    assert save(desk, "posting_profiles", record).done
    made = row_of(desk, "accounts", "1301").values
    assert (made["control"], made["direct_posting"]) == (True, False)


def line(**values: Any) -> Line:
    """A row of a profile for all customers."""
    found = setup.new_line(setup.table("posting_profiles").lines_of("lines").fields)
    found.values |= values
    return found


@pytest.mark.rule("MST-041")
def test_an_account_with_direct_postings_cannot_become_a_control_account(local: Office) -> None:
    local.post(12_100)
    record = row_of(local.desk, "posting_profiles", "GEN")
    record.lines["lines"][0].values["control_account_id"] = account(local.desk, "9990")
    assert codes(save(local.desk, "posting_profiles", record)) == ["MST-041-entries"]


@pytest.mark.rule("MST-081")
@pytest.mark.parametrize(("kind", "who", "right"), [
    ("all", {}, True), ("table", {"customer_id": 1}, True), ("table", {}, False), ("group", {}, False),
    ("all", {"customer_id": 1}, False), ("table", {"customer_id": 1, "customer_group_id": 1}, False)])
def test_a_row_names_exactly_the_one_it_is_for(local: Office, kind: str, who: dict[str, int], right: bool) -> None:
    record = row_of(local.desk, "posting_profiles", "GEN")
    record.lines["lines"].append(line(account_code=kind, control_account_id=account(local.desk, "1300"), **who))
    outcome = save(local.desk, "posting_profiles", record)
    expected = ["SETUP-twice"] if kind == "all" and not who else [] if right else ["MST-081-who"]
    assert [c for c in codes(outcome) if c != "MST-081-all"] == expected


@pytest.mark.rule("MST-081")
def test_customer_before_group_before_all_as_in_the_example(local: Office) -> None:
    desk = local.desk
    for number in ("1301", "1302"):
        save(desk, "accounts", new("accounts", number=number, names=named(number)))
    save(desk, "customer_groups", new("customer_groups", code="FRONT", names=named("Export")))
    group = int(row_of(desk, "customer_groups", "FRONT").key or 0)
    record = row_of(desk, "posting_profiles", "GEN")
    record.lines["lines"] += [line(account_code="group", customer_group_id=group, control_account_id=account(desk, "1301")),
                              line(account_code="table", customer_id=local.customer_id, control_account_id=account(desk, "1302"))]
    assert save(desk, "posting_profiles", record).done
    with desk.reading() as session:
        numbers = dict(session.execute(select(Account.id, Account.number)).all())
        profiles = ledger.Profiles(session, desk.company_id)
        mine = session.get_one(Customer, local.customer_id)
        chosen = []
        for customer in (mine, Customer(id=998, group_id=group), Customer(id=999, group_id=999)):
            choice, problems = profiles.choose(customer)
            assert choice is not None and problems == ()
            chosen.append(numbers[choice.control_account_id])
    assert chosen == ["1302", "1301", "1300"]


@pytest.mark.rule("MST-080")
def test_a_profile_without_a_row_for_all_is_told_and_never_closes_into_itself(local: Office) -> None:
    record = new("posting_profiles", code="EMPTY", names=named("Empty"))
    outcome = save(local.desk, "posting_profiles", record)
    assert outcome.done and codes(outcome) == ["MST-081-all"]
    again = row_of(local.desk, "posting_profiles", "EMPTY")
    again.values["close_profile_id"] = again.key
    assert "MST-080-close" in codes(save(local.desk, "posting_profiles", again))


# ---------------------------------------------------------------- number series

@pytest.mark.rule("MST-021")
@pytest.mark.parametrize(("mask", "code"), [
    ("VF-{YYYY}-{N:5}", None), ("VF-{YYYY}", "MST-021-counter"), ("{N:3}{N:2}", "MST-021-counter"),
    ("vf-{N:5}", "MST-021-characters"), ("INVOICE-{YYYY}-{N:12}", "MST-021-length"), ("VF-{MM}-{N:4}", "MST-021-month"),
    ("VF {N:5}", "MST-021-characters")])
def test_a_mask_has_one_counter_plain_characters_and_twenty_at_most(local: Office, mask: str, code: str | None) -> None:
    outcome = save(local.desk, "number_series", series(mask))
    assert codes(outcome) == ([code] if code else [])
    assert outcome.done is (code is None)


def series(mask: str = "NEW-{YYYY}-{N:4}", **values: Any) -> Record:
    record = new("number_series", code="NEW", names=named("New"))
    record.lines["lines"] = [Line(None, {"start": date(2026, 1, 1), "mask": mask, "first": 1, "last": 9_999, "warn_at": None,
                                         **values})]
    return record


@pytest.mark.postgres
@pytest.mark.rule("MST-020")
def test_a_series_starts_before_its_first_number_and_follows_it_while_unused(office: Office) -> None:
    desk = office.desk
    key = save(desk, "number_series", series(first=100)).value
    record = setup.load(desk, setup.table("number_series"), key)
    assert record is not None and record.lines["lines"][0].values["last_used"] == 99
    record.lines["lines"][0].values["first"] = 500
    assert save(desk, "number_series", record).done
    after = setup.load(desk, setup.table("number_series"), key)
    assert after is not None and after.lines["lines"][0].values["last_used"] == 499


@pytest.mark.rule("MST-020", "MST-023")
def test_a_line_that_gave_numbers_keeps_mask_start_and_place(local: Office) -> None:
    local.post(12_100)
    desk = local.desk
    with desk.reading() as session:
        used = session.scalars(select(NumberSeriesLine).where(NumberSeriesLine.last_used >= NumberSeriesLine.first)).first()
        assert used is not None
        key = used.series_id
    for change in ({"mask": "X-{N:5}"}, {"first": 7}, {"start": date(2020, 1, 1)}, {"last": 0}):
        record = setup.load(desk, setup.table("number_series"), key)
        assert record is not None
        at = next(x for x in record.lines["lines"] if x.values["last_used"] >= x.values["first"])
        at.values |= change
        assert "MST-020-used" in codes(save(desk, "number_series", record)), change
    record = setup.load(desk, setup.table("number_series"), key)
    assert record is not None
    record.lines["lines"] = [x for x in record.lines["lines"] if x.values["last_used"] < x.values["first"]]
    assert "MST-020-kept" in codes(save(desk, "number_series", record))


@pytest.mark.rule("MST-023")
def test_a_series_of_invoices_stays_without_gaps(local: Office) -> None:
    record = row_of(local.desk, "number_series", "INV")
    record.values["gapless"] = False
    assert codes(save(local.desk, "number_series", record)) == ["MST-023-gapless"]
    loose = series()
    loose.values["gapless"] = False
    key = save(local.desk, "number_series", loose).value
    use = next(r for r in setup.rows(local.desk, setup.table("number_series_uses")) if r.values[0] == "sales_invoice")
    record_of_use = setup.load(local.desk, setup.table("number_series_uses"), use.key)
    assert record_of_use is not None
    record_of_use.values["series_id"] = key
    assert codes(save(local.desk, "number_series_uses", record_of_use)) == ["MST-023-gapless"]


@pytest.mark.rule("MST-022")
def test_customers_of_a_group_can_have_numbers_of_their_own(local: Office) -> None:
    desk = local.desk
    save(desk, "customer_groups", new("customer_groups", code="FRONT", names=named("Export")))
    group = row_of(desk, "customer_groups", "FRONT").key
    loose = series("EXP-{N:4}")
    loose.values["gapless"] = False
    key = save(desk, "number_series", loose).value
    assert save(desk, "number_series_uses", new("number_series_uses", purpose="customer", customer_group_id=group,
                                                series_id=key)).done
    with desk.writing("test") as unit:
        drawn = numbering.draw(unit.session, desk.company_id, "customer", DAY, int(group or 0))
    assert drawn.number == "EXP-0001"


@pytest.mark.rule("MST-021")
@pytest.mark.parametrize(("used", "start", "expected"), [
    (0, date(2026, 1, 1), "NEW-2026-0001"), (41, date(2026, 1, 1), "NEW-2026-0042"), (41, date(2025, 1, 1), "NEW-2026-0001")])
def test_the_next_number_is_told_while_the_series_is_typed(local: Office, used: int, start: date, expected: str) -> None:
    record = series(start=start, last_used=used)
    told = setup.preview(local.desk, setup.table("number_series"), record)
    assert [p.saw["number"] for p in told] == [expected]


@pytest.mark.rule("MST-025")
def test_a_posted_voucher_of_a_spent_series_names_the_series(local: Office) -> None:
    desk = local.desk
    with desk.reading() as session:
        found = numbering.series_of(session, desk.company_id, "voucher_OPN")
        assert found is not None
        key = found.id
    record = setup.load(desk, setup.table("number_series"), key)
    assert record is not None
    record.lines["lines"][-1].values["last"] = 1
    assert save(desk, "number_series", record).done
    local.post(100)
    with pytest.raises(numbering.NoNumberError) as refused:
        local.post(200)
    assert refused.value.problem.code == "MST-025-exhausted"


# ---------------------------------------------------------------- currencies

@pytest.mark.rule("MST-035")
@pytest.mark.parametrize("code", ["xtz", "EU", "E1R", "ÉUR"])
def test_a_currency_code_has_three_capital_letters(local: Office, code: str) -> None:
    assert codes(save(local.desk, "currencies", new("currencies", code=code, names=named("X")))) == ["MST-035-code"]


@pytest.mark.rule("MST-035", "MST-001")
@pytest.mark.parametrize(("decimals", "right"), [(0, True), (3, True), (4, False), (-1, False)])
def test_a_currency_has_nought_to_three_decimals(local: Office, decimals: int, right: bool) -> None:
    outcome = save(local.desk, "currencies", new("currencies", code="XTS", names=named("Test"), decimals=decimals))
    assert outcome.done is right and codes(outcome) == ([] if right else ["SETUP-range"])


@pytest.mark.rule("MST-001")
def test_decimals_of_a_currency_with_amounts_never_change_and_its_code_is_fixed(local: Office) -> None:
    record = row_of(local.desk, "currencies", "EUR")
    record.values["decimals"] = 3
    assert codes(save(local.desk, "currencies", record)) == ["MST-035-decimals"]
    free = row_of(local.desk, "currencies", "JPY")
    free.values["decimals"] = 2
    assert save(local.desk, "currencies", free).done


@pytest.mark.rule("MST-035")
def test_rounding_needs_a_precision(local: Office) -> None:
    record = new("currency_rules", currency="CHF", rounding_rule="nearest")
    assert codes(save(local.desk, "currency_rules", record)) == ["MST-035-rounding"]
    record.values["rounding_precision"] = 5
    assert save(local.desk, "currency_rules", record).done


# ---------------------------------------------------------------- VAT

@pytest.mark.rule("VAT-003")
@pytest.mark.parametrize(("category", "rate", "code"), [
    ("S", Decimal(21), None), ("S", Decimal(0), None), ("E", Decimal(0), None), ("E", Decimal(9), "VAT-003-zero"),
    ("AE", Decimal("0.01"), "VAT-003-zero"), ("S", Decimal(100), None), ("S", Decimal("100.01"), "SETUP-range")])
def test_only_the_standard_category_carries_vat(local: Office, category: str, rate: Decimal, code: str | None) -> None:
    record = new("vat_codes", code="NEW", names=named("New"), category=category, account_id=account(local.desk, "1500"))
    record.lines["rates"] = [Line(None, {"valid_from": date(2026, 1, 1), "rate": rate})]
    assert codes(save(local.desk, "vat_codes", record)) == ([code] if code else [])


@pytest.mark.rule("VAT-003")
def test_a_vat_code_has_rates_from_days_and_needs_one(local: Office) -> None:
    record = row_of(local.desk, "vat_codes", "S1")
    record.lines["rates"].append(Line(None, {"valid_from": date(2027, 1, 1), "rate": Decimal(22)}))
    assert save(local.desk, "vat_codes", record).done
    again = row_of(local.desk, "vat_codes", "S1")
    assert [(x.values["valid_from"].year, x.values["rate"]) for x in again.lines["rates"]] == [(2000, 21), (2027, 22)]
    again.lines["rates"] = []
    assert codes(save(local.desk, "vat_codes", again)) == ["VAT-003-rate"]


@pytest.mark.rule("VAT-001", "VAT-004")
def test_each_pair_of_groups_has_one_code_and_never_an_inactive_one(local: Office) -> None:
    desk = local.desk
    table = setup.table("vat_matrix")
    first = setup.load(desk, table, setup.rows(desk, table)[0].key)
    assert first is not None
    assert codes(save(desk, "vat_matrix", replace(first, key=None, version=None))) == ["SETUP-taken"]
    code = setup.load(desk, setup.table("vat_codes"), first.values["vat_code_id"])
    assert code is not None
    code.values["active"] = False
    assert save(desk, "vat_codes", code).done
    assert codes(save(desk, "vat_matrix", first)) == ["VAT-004-inactive"]


# ---------------------------------------------------------------- terms

@pytest.mark.rule("MST-050")
@pytest.mark.parametrize(("values", "due"), [
    ({"method": "net", "days": 30}, "6 April 2026"), ({"method": "current_month", "days": 0}, "31 March 2026"),
    ({"method": "current_month", "months": 1}, "30 April 2026"), ({"method": "current_week"}, "8 March 2026"),
    ({"method": "current_week", "business_day": "next"}, "9 March 2026")])
def test_the_due_date_is_told_while_terms_are_typed(local: Office, values: dict[str, Any], due: str) -> None:
    record = new("payment_terms", code="NEW", texts=named("New"), **values)
    told = setup.preview(local.desk, setup.table("payment_terms"), record)
    assert i18n.long_day(told[0].saw["due"], "en_GB") == due  # type: ignore[arg-type]
    assert setup.preview(local.desk, setup.table("payment_terms"), new("payment_terms")) == ()


@pytest.mark.rule("MST-052")
def test_cash_terms_name_the_cash_account(local: Office) -> None:
    record = new("payment_terms", code="CASH", texts=named("Cash"), cash=True)
    assert codes(save(local.desk, "payment_terms", record)) == ["MST-052-account"]
    record.values["cash_account_id"] = account(local.desk, "1000")
    assert save(local.desk, "payment_terms", record).done


@pytest.mark.rule("MST-053")
@pytest.mark.parametrize(("days", "asked"), [(60, False), (61, True)])
def test_terms_longer_than_the_law_are_a_question(local: Office, days: int, asked: bool) -> None:
    outcome = save(local.desk, "payment_terms", new("payment_terms", code="LONG", texts=named("Long"), days=days))
    assert outcome.done is not asked
    assert [(p.code, p.field) for p in outcome.problems] == ([("MST-053-long", "days")] if asked else [])


@pytest.mark.rule("MST-051")
@pytest.mark.parametrize(("unit", "days", "code"), [
    ("week", [1, 7], None), ("week", [8], "MST-051-week"), ("month", [31], None), ("month", [32], "SETUP-days"),
    ("month", [0], "SETUP-days"), ("month", [], "SETUP-required")])
def test_payment_days_are_weekdays_or_days_of_the_month(local: Office, unit: str, days: list[int], code: str | None) -> None:
    outcome = save(local.desk, "payment_days", new("payment_days", code="PD", unit=unit, days=days))
    assert codes(outcome) == ([code] if code else [])


@pytest.mark.rule("MST-054", "DSC-01")
def test_discount_chains_run_longer_and_give_less_and_never_in_a_circle(local: Office) -> None:
    def discount(code: str, days: int, percent: int, following: str | None = None) -> Outcome[Any]:
        after = row_of(local.desk, "cash_discounts", following).key if following else None
        return save(local.desk, "cash_discounts", new("cash_discounts", code=code, texts=named(code), days=days,
                                                      percent=Decimal(percent), next_id=after))

    assert discount("14D2", 14, 2).done
    assert discount("10D5", 10, 5, "14D2").done
    assert discount("5D10", 5, 10, "10D5").done
    assert codes(discount("20D1", 20, 1, "14D2")) == ["MST-054-order"]
    assert codes(discount("5D2", 5, 2, "14D2")) == ["MST-054-order"]
    last = row_of(local.desk, "cash_discounts", "14D2")
    last.values["next_id"] = row_of(local.desk, "cash_discounts", "5D10").key
    assert "MST-054-loop" in codes(save(local.desk, "cash_discounts", last))
    middle = row_of(local.desk, "cash_discounts", "10D5")
    middle.values["days"] = 15
    assert "MST-054-order" in codes(save(local.desk, "cash_discounts", middle))


@pytest.mark.rule("MST-057")
def test_a_schedule_has_what_its_allocation_needs(local: Office) -> None:
    record = new("payment_schedules", code="S3", texts=named("Three"), allocation="fixed_number")
    assert codes(save(local.desk, "payment_schedules", record)) == ["MST-057-count"]
    record.values["count"] = 3
    assert save(local.desk, "payment_schedules", record).done
    own = new("payment_schedules", code="S37", texts=named("30/70"), allocation="specified")
    own.lines["lines"] = [Line(None, {"percent": Decimal(30), "amount": None}), Line(None, {"percent": Decimal(70), "amount": 1})]
    assert "MST-057-both" in codes(save(local.desk, "payment_schedules", own))


@pytest.mark.rule("MST-060")
def test_a_method_pays_to_an_account_or_to_a_bank_account(local: Office) -> None:
    bank = new("bank_accounts", iban="NL91 ABNA 0417 1643 00", holder="Bakker", currency="EUR",
               account_id=account(local.desk, "1100"))
    key = save(local.desk, "bank_accounts", bank).value
    made = row_of(local.desk, "bank_accounts", "NL91ABNA0417164300")
    assert made.key == key
    record = new("payment_methods", code="NEW", texts=named("New"), bank_id=key, account_id=account(local.desk, "1100"))
    assert codes(save(local.desk, "payment_methods", record)) == ["MST-060-bank"]


# ---------------------------------------------------------------- people, banks, dates

@pytest.mark.rule("MST-012", "MST-011")
def test_an_own_iban_is_checked_and_one_account_is_the_default_of_its_currency(local: Office) -> None:
    wrong = new("bank_accounts", iban="NL91 ABNA 0417 1643 01", holder="B", currency="EUR", account_id=account(local.desk,
                                                                                                               "1100"))
    assert codes(save(local.desk, "bank_accounts", wrong)) == ["MST-012-bank-iban"]
    for iban, expected in (("NL91ABNA0417164300", []), ("NL20INGB0001234567", ["MST-011-default"])):
        record = new("bank_accounts", iban=iban, holder="B", currency="EUR", account_id=account(local.desk, "1100"),
                     default_for_currency=True)
        assert codes(save(local.desk, "bank_accounts", record)) == expected


@pytest.mark.rule("AUD-015")
def test_users_are_switched_off_never_deleted_and_never_the_last_or_oneself(local: Office) -> None:
    desk, table = local.desk, setup.table("users")
    me = row_of(desk, "users", "Anna")
    me.values["disabled_at"] = True
    assert set(codes(save(desk, "users", me))) == {"AUD-015-self", "AUD-015-last"}
    assert save(desk, "users", new("users", login="bert", display_name="Bert")).done
    bert = row_of(desk, "users", "bert")
    bert.values["disabled_at"] = True
    assert save(desk, "users", bert).done
    assert row_of(desk, "users", "bert").values["disabled_at"] is True
    assert codes(setup.delete(desk, table, bert.key)) == ["SETUP-kept"]


@pytest.mark.rule("CLS-004")
def test_allowed_dates_are_a_date_or_a_formula_and_are_told_as_they_are_today(local: Office) -> None:
    record = new("posting_ranges", from_formula="-CM", to_date=date(2026, 3, 31))
    told = setup.preview(local.desk, setup.table("posting_ranges"), record)
    assert (told[0].saw["first"], told[0].saw["last"]) == (date(2026, 3, 1), date(2026, 3, 31))
    record.values["from_date"] = date(2026, 1, 1)
    assert codes(save(local.desk, "posting_ranges", record)) == ["CLS-004-both"]
    record.values |= {"from_date": date(2026, 4, 1), "from_formula": None}
    assert codes(save(local.desk, "posting_ranges", record)) == ["CLS-004-order"]


@pytest.mark.rule("CLS-004", "CLS-T05")
def test_last_month_as_a_formula_is_february_on_17_march(local: Office) -> None:
    office = local.at(FixedClock.on(date(2026, 3, 17)))
    assert save(office.desk, "posting_ranges", new("posting_ranges", from_formula="-1M-CM", to_formula="-CM-1D")).done
    with office.desk.reading() as session:
        calendar = ledger.posting_calendar(session, office.desk)
    assert (calendar.earliest, calendar.latest) == (date(2026, 2, 1), date(2026, 2, 28))


@pytest.mark.rule("CLS-004")
def test_the_range_of_a_user_replaces_that_of_the_company(local: Office) -> None:
    desk = local.desk
    company = new("posting_ranges", from_date=date(2026, 2, 1), to_date=date(2026, 2, 28))
    mine = new("posting_ranges", user_id=1, from_date=date(2026, 1, 1), to_date=date(2026, 1, 31))
    assert save(desk, "posting_ranges", company).done and save(desk, "posting_ranges", mine).done
    assert codes(save(desk, "posting_ranges", new("posting_ranges", from_date=date(2026, 1, 1)))) == ["SETUP-taken"]
    with desk.reading() as session:
        calendar = ledger.posting_calendar(session, desk)
    assert (calendar.earliest, calendar.latest) == (date(2026, 1, 1), date(2026, 1, 31))


@pytest.mark.rule("AUD-016")
def test_a_user_group_has_each_member_once(local: Office) -> None:
    record = new("roles", code="CLOSE", names=named("Closers"))
    record.lines["members"] = [Line(None, {"user_id": 1}), Line(None, {"user_id": 1})]
    assert codes(save(local.desk, "roles", record)) == ["SETUP-twice"]
    record.lines["members"].pop()
    assert save(local.desk, "roles", record).done


@pytest.mark.rule("COL-21")
def test_a_dispute_code_may_set_on_hold(local: Office) -> None:
    assert save(local.desk, "dispute_codes", new("dispute_codes", code="BROKEN", texts=named("Broken"),
                                                 overwrite_on_hold=True)).done


@pytest.mark.rule("MST-070")
def test_a_customer_group_proposes_its_values_to_new_customers(local: Office) -> None:
    from app.services import customers
    desk = local.desk
    record = new("customer_groups", code="FRONT", names=named("Export"), payment_term_id=row_of(desk, "payment_terms", "N60").key)
    key = save(desk, "customer_groups", record).value
    assert customers.proposed(desk, key)["payment_term_id"] == record.values["payment_term_id"]


def test_every_purpose_that_is_drawn_for_has_a_name() -> None:
    assert set(declared.GAPLESS) <= set(declared.PURPOSES)

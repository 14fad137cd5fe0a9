"""The worked examples of collections 1, 3, 4.1 and 5, figure by figure, from entries in a company file to what is proposed."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from app.core.enums import EntryType
from app.models.accounts import ExchangeRate, RateType
from app.models.collections import CollectionLetter, CollectionLetterLevel, FeeRow
from app.models.interest import InterestRateRow, InterestTerms
from app.reports import epc
from app.reports.letter_data import RowKind
from app.services import ageing, entries, letter_output, letter_writer, letters
from app.services.ageing import Cell, Question
from tests.services.dunning import D, Office

MARCH_31 = date(2026, 3, 31)


@pytest.fixture
def office(dunning_office: Office) -> Office:
    return dunning_office


@pytest.fixture
def local(dunning_local: Office) -> Office:
    return dunning_local


def proposed(office: Office, day: date, **more: Any) -> list[CollectionLetter]:
    """The drafts of a run on a day."""
    now = office.on(day)
    now.suggest(day, **more)
    return now.drafts()


def sent(office: Office, day: date, **more: Any) -> CollectionLetter:
    """Suggest and issue the only letter of a day."""
    (draft,) = proposed(office, day, **more)
    (issued,) = office.on(day).issue()
    return office.letter(issued if issued == draft.id else draft.id)


def exchange(office: Office, currency: str, rate: str) -> None:
    """What one unit of a currency is worth in euro, from 2025 on."""
    with office.desk.writing("test.rate") as uow:
        kind = uow.session.scalars(select(RateType.id).where(RateType.code == "DEFAULT")).one()
        uow.session.add(ExchangeRate(company_id=office.desk.company_id, rate_type_id=kind, from_currency=currency,
                                     to_currency="EUR", valid_from=date(2020, 1, 1), direction="accounting_per_foreign",
                                     value=Decimal(rate), source="manual", imported_at=office.desk.clock.now()))


def fee_rows(office: Office, kind: str, rows: Sequence[tuple[int, int, str, int, int]]) -> None:
    """Level 1 with a fee by steps: threshold, amount, percent, minimum, maximum."""
    office.level(1, fee_type=kind)
    with office.desk.writing("test.fee") as uow:
        level = uow.session.scalars(select(CollectionLetterLevel.id).where(
            CollectionLetterLevel.sequence_id == office.sequence_id("TEST"), CollectionLetterLevel.number == 1)).one()
        uow.session.add_all(FeeRow(level_id=level, threshold=threshold, amount=amount, percent=Decimal(percent),
                                   minimum=minimum, maximum=maximum) for threshold, amount, percent, minimum, maximum in rows)


# ---------------------------------------------------------------- 1 ageing

@pytest.mark.rule("AGE-06", "AGE-13", "INV-101", "INV-102", "INV-103", "INV-104", "INV-105", "INV-106", "INV-107")
def test_each_entry_of_the_ageing_example_stands_in_its_bucket(office: Office) -> None:
    example = {"INV-101": (date(2026, 4, 15), -15, 50000, 0), "INV-102": (MARCH_31, 0, 25000, 0),
               "INV-103": (date(2026, 3, 1), 30, 120000, 1), "INV-104": (date(2026, 2, 28), 31, 80000, 2),
               "INV-105": (date(2026, 1, 15), 75, 30000, 3), "INV-106": (date(2025, 12, 31), 90, 9000, 3),
               "INV-107": (date(2025, 11, 30), 121, 6000, 4)}
    office = office.on(MARCH_31)
    who = office.customer()
    for number, (due, late, amount, _bucket) in example.items():
        assert (MARCH_31 - due).days == late
        office.entry(who, amount, due, number)
    question = Question(MARCH_31)
    found = {b.document_no: n for n in range(5) for b in ageing.behind(office.desk, question, Cell(who, n))}
    assert found == {number: bucket for number, (_due, _late, _amount, bucket) in example.items()}


# ---------------------------------------------------------------- 3 reminders

@pytest.mark.rule("REM-04", "REM-05", "REM-06", "REM-07")
@pytest.mark.parametrize(("base", "kind", "fee"), [
    (80000, "single_dynamic", 1300), (80000, "accumulated_dynamic", 1300),
    (100000, "single_dynamic", 1500), (100000, "accumulated_dynamic", 2500),
    (150000, "single_dynamic", 1750), (150000, "accumulated_dynamic", 2750)])
def test_fees_by_steps(local: Office, base: int, kind: str, fee: int) -> None:
    fee_rows(local, kind, [(0, 500, "1", 0, 0), (100000, 1000, "0.5", 0, 0)])
    local.entry(local.customer(), base, date(2026, 1, 31))
    assert [(d.remaining, d.fees, d.total) for d in proposed(local, D)] == [(base, fee, base + fee)]


@pytest.mark.rule("REM-14", "REM-16", "REM-26")
def test_the_timeline_with_every_base_and_every_due_date(office: Office) -> None:
    who = office.customer()
    office.entry(who, 50000, date(2026, 1, 31))
    for level, base, first, due in ((1, date(2026, 1, 31), date(2026, 2, 6), date(2026, 2, 13)),
                                    (2, date(2026, 2, 13), date(2026, 2, 16), date(2026, 2, 23)),
                                    (3, date(2026, 2, 23), date(2026, 2, 26), date(2026, 3, 5))):
        assert proposed(office, first - timedelta(1), types=(EntryType.INVOICE,)) == []
        letter = sent(office, first, types=(EntryType.INVOICE,))
        assert (letter.level, letter.due_date) == (level, due)
        assert [x.base_date for x in office.lines(letter.id) if x.kind == "overdue"] == [base]


@pytest.mark.rule("REM-22", "REM-43", "REM-24")
@pytest.mark.parametrize(("whole", "levels"), [(False, {"A": 2, "B": 1, "K": 1}), (True, {"A": 2, "B": 2, "K": 2})])
def test_the_full_example_with_line_levels_and_with_the_level_of_the_letter(local: Office, whole: bool,
                                                                            levels: dict[str, int]) -> None:
    who = local.customer()
    known = {"A": local.entry(who, 50000, date(2026, 1, 31), "INV-A")}
    assert sent(local, date(2026, 2, 6)).due_date == date(2026, 2, 13)
    known |= {"B": local.entry(who, 30000, date(2026, 2, 10), "INV-B"), "C": local.entry(who, 20000, date(2026, 2, 12), "INV-C"),
              "K": local.entry(who, -10000, date(2026, 2, 1), "CN-K", EntryType.CREDIT_NOTE),
              "P": local.entry(who, -5000, date(2026, 2, 15), "PAY-P", EntryType.PAYMENT),
              "H": local.entry(who, 8000, date(2026, 1, 20), "INV-H")}
    assert entries.put_on_hold(local.desk, known["H"], "JD").done
    letter = sent(local, D, use_header_level=whole)
    assert (letter.level, letter.remaining, letter.fees, letter.credits, letter.total, letter.due_date) == (
        2, 70000, 1000, -5000, 66000, date(2026, 2, 23))
    assert {name: local.state(known[name]).level for name in known} == {**levels, "P": 0, "C": 0, "H": 0}
    assert local.voucher(letter.voucher_id) == [("AR", 1000), ("FEE", -1000)]


@pytest.mark.rule("LTR-41", "LTR-42", "LTR-40")
def test_the_letter_asks_for_its_amount_under_a_reference_of_its_own(local: Office) -> None:
    who = local.customer()
    local.entry(who, 65000, date(2026, 1, 31), "INV-A")
    letter = sent(local, D)
    with local.desk.reading() as session:
        payment = letter_output.frozen(session, letters.KIND, letter.id).payment
    assert payment is not None and payment.payload is not None
    head, reference = payment.payload.split("\n")[:8], payment.payload.split("\n")[9]
    assert head == ["BCD", "002", "1", "SCT", "ABNANL2A", "Voorbeeld B.V.", "NL91ABNA0417164300", "EUR650.00"]
    assert epc.valid_rf(reference) and reference.endswith((letter.number or "").replace("-", "")[-5:])


@pytest.mark.rule("REM-17", "REM-15")
@pytest.mark.parametrize(("maximum", "levels"), [(4, [1, 2, 3, 3]), (0, [1, 2, 3, 3, 3, 3]), (2, [1, 2])])
def test_the_maximum_counts_the_letters_of_an_entry(local: Office, maximum: int, levels: list[int]) -> None:
    local.terms(maximum=maximum)
    local.entry(local.customer(), 50000, date(2026, 1, 31))
    found, day = [], date(2026, 2, 6)
    for _n in range(6):
        now = local.on(day)
        run = now.suggest(day, types=(EntryType.INVOICE,))
        found += [d.level for d in now.drafts()]
        if not now.drafts():
            assert "REM-52-maximum" in now.codes(run)
            break
        now.issue()
        day += timedelta(10)
    assert found == levels


@pytest.mark.rule("REM-23", "GEN-06")
@pytest.mark.parametrize(("amounts", "currency", "reason"), [
    ((4999,), "EUR", "REM-52-minimum"), ((5000,), "EUR", None), ((12000, -8000), "EUR", "REM-52-minimum"), ((6000,), "USD", None),
    ((5554,), "USD", "REM-52-minimum")])
def test_the_minimum_in_company_currency(local: Office, amounts: tuple[int, ...], currency: str, reason: str | None) -> None:
    local.terms(minimum=5000)
    exchange(local, "USD", "0.90")
    who = local.customer()
    for amount in amounts:
        local.entry(who, amount, date(2026, 1, 31), f"X{amount}", EntryType.INVOICE if amount > 0 else EntryType.CREDIT_NOTE,
                    currency, Decimal("0.90") if currency == "USD" else 1)
    run = local.suggest(D)
    assert local.codes(run) == ([reason] if reason else [])
    assert [d.remaining for d in local.drafts()] == ([] if reason else [sum(amounts)])


def published_levels(office: Office) -> None:
    """First notice after 2 days, second with 20.00 from 10.00 after 3, final 50.00 from 100.00 after 15 (grace = days - 1)."""
    for number, grace, fee, minimum in ((1, "1D", 0, 0), (2, "2D", 2000, 1000), (3, "14D", 5000, 10000)):
        office.level(number, grace=grace, fee=fee, minimum=minimum)


@pytest.mark.rule("REM-63", "REM-61", "REM-66", "REM-10", "REM-65")
@pytest.mark.parametrize(("header", "level", "fee"), [("highest", 2, 2000), ("lowest", 1, 0)])
def test_the_published_process_of_the_larger_neighbour(local: Office, header: str, level: int, fee: int) -> None:
    """Five years later than published, day by day the same."""
    exchange(local, "USD", "1")
    local.terms(next_from="letter_date", header=header)
    published_levels(local)
    who = local.customer("US-045", currency="USD")
    due = date(2026, 1, 16)
    for amount, document in ((50000, "INV"), (-10000, "CN-1"), (-20000, "CN-2")):
        local.entry(who, amount, due, document, EntryType.INVOICE if amount > 0 else EntryType.CREDIT_NOTE, "USD")
    only = {"types": (EntryType.INVOICE, EntryType.CREDIT_NOTE)}
    assert proposed(local, date(2026, 1, 17), **only) == []
    first = sent(local, date(2026, 1, 19), **only)
    assert (first.level, first.remaining, first.fees, first.total, first.voucher_id) == (1, 20000, 0, 20000, None)
    assert proposed(local, date(2026, 1, 21), **only) == []
    second = sent(local, date(2026, 1, 23), **only)
    assert (second.level, second.fees, second.total) == (level, fee, 20000 + fee)
    assert {x.level for x in local.lines(second.id) if x.kind == "overdue" and x.remaining > 0} == {2}
    assert local.voucher(second.voucher_id) == ([("AR", fee), ("FEE", -fee)] if fee else [])


@pytest.mark.rule("REM-61", "REM-63")
def test_the_final_notice_of_the_published_process_waits_fifteen_days(local: Office) -> None:
    local.terms(next_from="letter_date")
    published_levels(local)
    who = local.customer()
    local.entry(who, 20000, date(2026, 1, 16), "INV")
    only = {"types": (EntryType.INVOICE,)}
    sent(local, date(2026, 1, 19), **only)
    sent(local, date(2026, 1, 23), **only)
    assert proposed(local, date(2026, 2, 6), **only) == []
    assert [(d.level, d.fees, d.total) for d in proposed(local, date(2026, 2, 7), **only)] == [(3, 5000, 25000)]


# ---------------------------------------------------------------- 4.1 interest on a letter

def interest_terms(office: Office, rates: Sequence[tuple[date, str]] = (), **more: Any) -> int:
    """Interest terms of 1.5 percent per 30 days, or with a table of yearly rates."""
    values = {"method": "average_daily_balance", "rate": Decimal("1.5"), "period_days": 30, "day_count": "period"} | more
    with office.desk.writing("test.interest") as uow:
        terms = InterestTerms(company_id=office.desk.company_id, code="OWN", names={"en": "Own"}, **values)
        uow.session.add(terms)
        uow.session.flush()
        uow.session.add_all(InterestRateRow(terms_id=terms.id, start=start, rate=Decimal(rate), period_days=365)
                            for start, rate in rates)
        return terms.id


def debtor(office: Office, terms_id: int) -> int:
    """A customer whose first letters bear interest by these terms."""
    for number in (1, 2):
        office.level(number, interest=True, fee=0)
    who = office.customer()
    office.collect(who, interest_terms_id=terms_id)
    return who


@pytest.mark.rule("INT-01", "INT-04", "INT-07")
def test_balance_due_asks_a_percentage_of_what_is_open_whatever_the_days(local: Office) -> None:
    who = debtor(local, interest_terms(local, method="balance_due"))
    local.entry(who, 100000, date(2026, 1, 31))
    (draft,) = proposed(local, MARCH_31)
    assert (draft.interest, draft.total) == (1500, 101500)
    assert [s["base"] for x in local.lines(draft.id) for s in (x.facts or {}).get("segments", ())] == [100000]


@pytest.mark.rule("INT-05", "INT-03", "GEN-03")
@pytest.mark.parametrize(("day", "paid", "grace", "interest"), [
    (MARCH_31, 0, "", 29500), (MARCH_31, 400000, "", 20700), (date(2026, 2, 7), 0, "7D", 0), (date(2026, 2, 8), 0, "7D", 4000)])
def test_average_daily_balance_on_a_letter(local: Office, day: date, paid: int, grace: str, interest: int) -> None:
    who = debtor(local, interest_terms(local, grace=grace))
    owed = local.entry(who, 1000000, date(2026, 1, 31))
    if paid:
        local.pay(owed, paid, who, date(2026, 2, 15))
    assert [d.interest for d in proposed(local, day)] == [interest]


@pytest.mark.rule("INT-08", "REM-45")
def test_a_second_letter_goes_on_where_the_first_stopped(local: Office) -> None:
    local.terms(post_interest=True)
    who = debtor(local, interest_terms(local))
    owed = local.entry(who, 1000000, date(2026, 1, 31))
    local.pay(owed, 400000, who, date(2026, 2, 15))
    assert sent(local, MARCH_31).interest == 20700
    assert [d.interest for d in proposed(local, date(2026, 4, 30), types=(EntryType.INVOICE,))] == [9000]


@pytest.mark.rule("INT-06", "INT-05")
@pytest.mark.parametrize(("paid", "parts"), [(0, [14052, 17241]), (250000, [14052, 14321])])
def test_a_table_of_rates_cuts_the_interest_where_the_rate_changes(local: Office, paid: int, parts: list[int]) -> None:
    terms = interest_terms(local, [(date(2025, 1, 1), "11.15"), (date(2025, 7, 1), "10.15")], source="table", day_count="act365")
    who = debtor(local, terms)
    owed = local.entry(who, 1000000, date(2025, 5, 15))
    if paid:
        local.pay(owed, paid, who, date(2025, 7, 20))
    (draft,) = proposed(local, date(2025, 8, 31))
    found = [s for x in local.lines(draft.id) for s in (x.facts or {}).get("segments", ())]
    assert [(s["amount"], s["days"]) for s in found] == [(parts[0], 46), (parts[1], 62)]
    assert draft.interest == sum(parts)


@pytest.mark.rule("INT-13", "GEN-06")
def test_interest_on_a_foreign_debt_is_asked_in_its_own_currency(local: Office) -> None:
    exchange(local, "USD", "0.90")
    local.terms(post_interest=True)
    who = debtor(local, interest_terms(local))
    local.entry(who, 1000000, date(2026, 1, 31), currency="USD", rate=Decimal("0.90"))
    letter = sent(local, MARCH_31)
    assert (letter.currency, letter.interest, letter.total) == ("USD", 29500, 1029500)
    assert local.voucher(letter.voucher_id) == [("AR", 29500), ("INT", -29500)]


# ---------------------------------------------------------------- 5 law

def by_preset(office: Office, code: str) -> int:
    """The delivered interest terms of a country."""
    with office.desk.reading() as session:
        return session.scalars(select(InterestTerms.id).where(InterestTerms.code == code)).one()


@pytest.mark.rule("LAW-42", "LAW-46", "LAW-31", "LAW-41", "LAW-45", "LAW-08")
@pytest.mark.parametrize(("code", "country", "amount", "due", "day", "interest", "compensation"), [
    ("BE-B2B", "BE", 605000, date(2025, 5, 31), date(2025, 7, 31), 11113, 4000),
    ("FR-B2B", "FR", 840000, date(2025, 5, 31), date(2025, 7, 25), 16069, 4000),
    ("DE-B2B", "DE", 500000, date(2025, 6, 10), date(2025, 8, 31), 11810, 4000)])
def test_a_late_business_owes_interest_by_half_years_and_the_flat_sum(
        local: Office, code: str, country: str, amount: int, due: date, day: date, interest: int, compensation: int) -> None:
    who = local.customer("Kunde", country_code=country)
    local.collect(who, sequence_id=local.sequence_id(code), interest_terms_id=by_preset(local, code))
    local.entry(who, amount, due, "INV-1")
    sent(local, due + timedelta(12))
    (draft,) = proposed(local, day)
    assert (draft.interest, draft.compensation) == (interest, compensation)


SCALE = [(0, 0, "15", 4000, 0), (250000, 0, "10", 0, 0), (500000, 0, "5", 0, 0), (1000000, 0, "1", 0, 0),
         (20000000, 0, "0.5", 0, 400000)]
COSTS = {10000: 4000, 26667: 4000, 50000: 7500, 250000: 37500, 300000: 42500, 500000: 62500, 750000: 75000, 1000000: 87500,
         2500000: 102500, 20000000: 277500, 100000000: 677500, 200000000: 677500}


@pytest.mark.rule("LAW-23", "LAW-26", "REM-06")
def test_the_dutch_scale_on_letters_of_every_size(local: Office) -> None:
    fee_rows(local, "accumulated_dynamic", SCALE)
    for principal in COSTS:
        local.entry(local.customer(f"K{principal}"), principal, date(2026, 1, 31))
    assert {d.remaining: d.fees for d in proposed(local, D)} == COSTS


CAPS = {10000: 2000, 15000: 2000, 15001: 3000, 30000: 4500, 50000: 6500, 100000: 9000, 3920000: 200000, 5000000: 200000}


@pytest.mark.rule("LAW-35", "LAW-36", "LAW-33")
def test_the_belgian_caps_on_second_letters_of_every_size(local: Office) -> None:
    for balance in CAPS:
        who = local.customer(f"K{balance}", type="private", country_code="BE")
        local.collect(who, sequence_id=local.sequence_id("BE-B2C"), damages_agreed=True)
        local.entry(who, balance, date(2026, 2, 1))
    first = proposed(local, date(2026, 3, 6))
    assert {d.remaining: d.total for d in first} == {balance: balance for balance in CAPS}
    local.on(date(2026, 3, 6)).issue()
    assert {d.remaining: d.compensation for d in proposed(local, date(2026, 4, 3))} == CAPS


# ---------------------------------------------------------------- 7 on paper

@pytest.mark.rule("REM-25", "LTR-33", "LTR-03")
def test_a_blank_line_parts_the_levels_and_never_hides_what_is_carried_forward(local: Office) -> None:
    who = local.customer(language="en")
    for n in range(24):
        local.entry(who, 1000 + n, date(2026, 1, 10), f"OLD-{n:02}")
    sent(local, date(2026, 1, 16))
    for n in range(20):
        local.entry(who, 2000 + n, date(2026, 2, 1), f"NEW-{n:02}")
    letter = sent(local, D)
    content = letters.print_letter(local.desk, letter.id).content
    pages = [page.extract_text().split("\n") for page in PdfReader(BytesIO(content)).pages]
    numbers = [line[:6] for page in pages for line in page if line[:4] in ("OLD-", "NEW-")]
    assert numbers == [f"OLD-{n:02}" for n in range(24)] + [f"NEW-{n:02}" for n in range(20)]
    assert all(any("Carried forward" in line for line in page) for page in pages[:-1]) and len(pages) > 1
    with local.desk.reading() as session:
        rows = letter_output.frozen(session, letters.KIND, letter.id).tables[0].rows
    assert [n for n, row in enumerate(rows) if row.kind is RowKind.GAP] == [24]


@pytest.mark.rule("INT-07", "LTR-02", "LTR-20", "LTR-21")
def test_the_last_letter_says_how_its_interest_came_about(local: Office) -> None:
    local.level(3, interest=True)
    who = debtor(local, interest_terms(local))
    owed = local.entry(who, 1000000, date(2026, 1, 31), "INV-1")
    only = {"types": (EntryType.INVOICE,)}
    sent(local, date(2026, 2, 6), **only)
    sent(local, date(2026, 2, 16), **only)
    local.pay(owed, 400000, who, date(2026, 2, 15))
    letter = sent(local, MARCH_31, **only)
    with local.desk.reading() as session:
        record = letter_output.frozen(session, letters.KIND, letter.id)
        writer = letter_writer.Writer(session, local.desk, session.get_one(CollectionLetter, letter.id))
    assert writer.fields["previous_dates"] == "6 februari 2026 en 16 februari 2026" and writer.fields["count"] == 1
    assert [row.cells for row in record.tables[1].rows] == [
        ("INV-1", "01-02-2026 – 31-03-2026", "7.016,95", "59", "1,50%", "207,00")]
    assert record.letterhead.footer[2] == ("",)

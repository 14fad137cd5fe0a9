"""Recurring invoices end to end: assigned, generated, posted, left out, generated again (FTI-020…028, BLK-M17)."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, PeriodState
from app.core.money import Money
from app.models.company import FiscalPeriod, PeriodStatus, User
from app.models.customers import Customer
from app.models.invoices import InvoiceTemplate, RecurrenceRun, RecurringAssignment, RecurringOccurrence, SalesInvoice
from app.queries import recurring as lists
from app.queries.listing import ListQuery
from app.services.jobs import definitions, starting
from app.services.sales import assignments, daily, document, invoice_posting, invoices, recurring, templates
from app.services.sales.assignments import Assigned
from app.services.sales.document import Document, Kind
from app.services.sales.recurring import Wish
from tests.services.sales import trade
from tests.services.sales.trade import DAY, Trade

D = Decimal
JAN, JAN_15 = date(2026, 1, 1), date(2026, 1, 15)
JANUARY, QUARTER = Wish(JAN, date(2026, 1, 31)), Wish(JAN, date(2026, 3, 31))


def template(office: Trade, name: str = "Maintenance", price: str = "100", **more: Any) -> int:
    """A template with one line on an account."""
    line = office.line(1, "8000", price, text=more.pop("text", "Maintenance {month} {year}"))
    made = replace(templates.new(office.desk), lines=(line,))
    kept = templates.save(office.desk, replace(made, own={**made.own, "name": name}, head=replace(made.head, **more)))
    assert kept.value is not None and kept.value.id is not None, kept.problems
    return kept.value.id


def assigned(office: Trade, customer: int, start: date = JAN, name: str = "Maintenance", price: str = "100", **more: Any) -> int:
    """A template of its own that comes back for a customer."""
    of_template = more.pop("template", None) or template(office, name, price)
    kept = assignments.save(office.desk, Assigned(of_template, customer, start, **more))
    assert kept.value is not None, kept.problems
    return kept.value


def days(office: Trade, wish: Wish) -> list[tuple[str, str]]:
    """What a run makes: template and occurrence, as month-day."""
    outcome = recurring.generate(office.desk, wish)
    return drafts(office, outcome.value.drafts) if outcome.value is not None else []


def drafts(office: Trade, ids: tuple[int, ...]) -> list[tuple[str, str]]:
    with office.desk.reading() as session:
        rows = session.execute(
            select(InvoiceTemplate.name, RecurringOccurrence.occurrence)
            .join(RecurringAssignment, RecurringAssignment.template_id == InvoiceTemplate.id)
            .join(RecurringOccurrence, RecurringOccurrence.assignment_id == RecurringAssignment.id)
            .where(RecurringOccurrence.invoice_id.in_(ids)).order_by(InvoiceTemplate.name, RecurringOccurrence.occurrence)).all()
    return [(name, f"{day:%m-%d}") for name, day in rows]


def read(office: Trade, invoice_id: int) -> Document:
    """A draft or invoice."""
    found = invoices.load(office.desk, invoice_id).value
    assert found is not None
    return found


def codes(outcome: Any) -> list[str]:
    return [p.code for p in outcome.problems]


def generated(office: Trade, wish: Wish = JANUARY) -> recurring.Generated:
    """A run that makes something."""
    made = recurring.generate(office.desk, wish).value
    assert made is not None
    return made


# ---------------------------------------------------------------- the worked examples

@pytest.mark.rule("FTI-026", "FTI-023", "FTI-024")
def test_a_deleted_draft_comes_again_and_a_posted_one_never(dutch: Trade) -> None:
    customer = dutch.customer()
    assigned(dutch, customer, JAN, "A")
    assigned(dutch, customer, JAN_15, "B", every=3)
    first = generated(dutch)
    assert drafts(dutch, first.drafts) == [("A", "01-01"), ("B", "01-15")]
    of_a, of_b = first.drafts
    assert invoices.delete(dutch.desk, of_b).done
    posted = dutch.post_id(of_a)
    assert dutch.voucher(posted.voucher_id) == "Dr 1300 121.00 | Cr 8000 100.00 | Cr 1500 21.00"
    second = generated(dutch)
    assert (drafts(dutch, second.drafts), second.number > first.number) == ([("B", "01-15")], True)
    assert days(dutch, QUARTER) == [("A", "02-01"), ("A", "03-01")]
    dutch.whole()


@pytest.mark.rule("FTI-024")
def test_asking_for_the_same_window_again_makes_nothing_and_draws_no_number(dutch: Trade) -> None:
    assigned(dutch, dutch.customer())
    assert len(generated(dutch, QUARTER).drafts) == 3
    again = recurring.generate(dutch.desk, QUARTER)
    assert (again.value, codes(again)) == (None, ["FTI-023-nothing"])
    with dutch.desk.reading() as session:
        assert len(session.scalars(select(RecurrenceRun)).all()) == 1
    shown = recurring.propose(dutch.desk, QUARTER).value
    assert shown is not None and (shown.rows, shown.there) == ((), 3)


@pytest.mark.rule("FTI-022", "FTI-023")
def test_the_last_of_each_month_is_billed_without_drift(dutch: Trade) -> None:
    assigned(dutch, dutch.customer(), date(2026, 1, 31))
    made = generated(dutch, Wish(JAN, date(2026, 4, 30)))
    found = [read(dutch, key).own for key in made.drafts]
    assert [(own["document_date"], own["service_from"], own["service_to"]) for own in found] == [
        (date(2026, 1, 31), date(2026, 1, 31), date(2026, 2, 27)), (date(2026, 2, 28), date(2026, 2, 28), date(2026, 3, 30)),
        (date(2026, 3, 31), date(2026, 3, 31), date(2026, 4, 29)), (date(2026, 4, 30), date(2026, 4, 30), date(2026, 5, 30))]


@pytest.mark.rule("FTI-025")
def test_a_maximum_of_1000_allows_ten_invoices_of_100_and_no_eleventh(dutch: Trade) -> None:
    key = assigned(dutch, dutch.customer(), date(2025, 1, 1), maximum=100_000)
    year = Wish(date(2025, 1, 1), date(2025, 12, 31))
    run = generated(dutch, year)
    assert (len(run.drafts), [p.code for p in run.left_out]) == (10, ["FTI-023-maximum"])
    again = recurring.generate(dutch.desk, year)
    assert codes(again) == ["FTI-023-nothing", "FTI-023-maximum"]
    assert assignments.standings(dutch.desk, [key], date(2030, 1, 1))[key] == assignments.Standing(None, True)
    assert invoices.delete(dutch.desk, run.drafts[9]).done
    assert days(dutch, year) == [("Maintenance", "10-01")]


@pytest.mark.rule("FTI-025")
@pytest.mark.parametrize(("maximum", "made"), [(29_999, 2), (30_000, 3), (30_001, 3)])
def test_the_maximum_itself_may_be_reached(dutch: Trade, maximum: int, made: int) -> None:
    assigned(dutch, dutch.customer(), maximum=maximum)
    assert len(generated(dutch, Wish(JAN, date(2026, 6, 30))).drafts) == made


@pytest.mark.rule("FTI-025", "FTI-021")
def test_the_maximum_is_in_the_currency_of_the_drafts(dutch: Trade) -> None:
    from app.models.accounts import ExchangeRate, RateType
    dutch.make(ExchangeRate(company_id=dutch.desk.company_id, rate_type_id=dutch.one(RateType, code="DEFAULT"), value=D("1.25"),
                            from_currency="GBP", to_currency="EUR", valid_from=JAN, source="manual",
                            direction="accounting_per_foreign", imported_at=dutch.desk.clock.now()))
    assigned(dutch, dutch.customer(), template=template(dutch, currency="GBP"), defaults="template", maximum=20_000)
    run = generated(dutch, QUARTER)
    assert [read(dutch, key).head.currency for key in run.drafts] == ["GBP", "GBP"]
    assert [p.saw["maximum"] for p in run.left_out] == [Money(20_000, "GBP")]


# ---------------------------------------------------------------- windows

@pytest.mark.rule("FTI-023")
@pytest.mark.parametrize(("first", "last", "made"), [
    (date(2026, 1, 1), date(2026, 2, 1), ["01-01", "02-01"]), (date(2026, 1, 2), date(2026, 2, 1), ["02-01"]),
    (date(2026, 1, 1), date(2026, 1, 31), ["01-01"]), (date(2025, 12, 1), date(2025, 12, 31), [])])
def test_both_days_of_the_window_count(dutch: Trade, first: date, last: date, made: list[str]) -> None:
    assigned(dutch, dutch.customer())
    assert [day for _name, day in days(dutch, Wish(first, last))] == made


@pytest.mark.rule("FTI-023")
def test_without_catching_up_only_the_latest_due_occurrence_comes(dutch: Trade) -> None:
    from app.settings import SALES_RECURRING_CATCH_UP
    assigned(dutch, dutch.customer())
    dutch.parameter(SALES_RECURRING_CATCH_UP, False)
    run = generated(dutch, QUARTER)
    assert drafts(dutch, run.drafts) == [("Maintenance", "03-01")]
    assert [(p.code, p.saw["day"]) for p in run.left_out] == [("FTI-023-earlier", JAN), ("FTI-023-earlier", date(2026, 2, 1))]
    assert [day for _n, day in days(dutch, replace(QUARTER, catch_up=True))] == ["01-01", "02-01"]


@pytest.mark.rule("FTI-023")
def test_filters_and_ticks_choose_what_a_run_makes(dutch: Trade) -> None:
    one, other = dutch.customer(), dutch.customer("Bakker")
    key = assigned(dutch, one, name="A")
    assigned(dutch, other, name="B")
    with dutch.desk.reading() as session:
        chosen = session.scalars(select(InvoiceTemplate.id).where(InvoiceTemplate.name == "B")).one()
    by_template = recurring.propose(dutch.desk, replace(JANUARY, template_id=chosen)).value
    by_customer = recurring.propose(dutch.desk, replace(JANUARY, customer_id=one)).value
    assert by_template is not None and [r.template for r in by_template.rows] == ["B"]
    assert by_customer is not None and [r.template for r in by_customer.rows] == ["A"]
    assert by_customer.totals() == {"EUR": (10_000, 12_100)}
    assert by_customer.totals(frozenset({(key, JAN)})) == {}
    assert days(dutch, replace(JANUARY, leave=frozenset({(key, JAN)}))) == [("B", "01-01")]
    none = recurring.generate(dutch.desk, replace(JANUARY, leave=frozenset({(key, JAN)})))
    assert codes(none) == ["FTI-023-none"]


@pytest.mark.rule("FTI-023")
def test_typed_dates_go_into_the_drafts_and_must_be_in_order(dutch: Trade) -> None:
    assigned(dutch, dutch.customer())
    backwards = replace(JANUARY, invoice_date=date(2026, 1, 9), posting_date=date(2026, 1, 8))
    assert codes(recurring.generate(dutch.desk, backwards)) == ["FTI-023-dates"]
    assert codes(recurring.propose(dutch.desk, Wish(date(2026, 2, 1), JAN))) == ["FTI-023-window"]
    (key,) = generated(dutch, replace(JANUARY, invoice_date=date(2026, 1, 9), posting_date=date(2026, 1, 10))).drafts
    own = read(dutch, key).own
    assert (own["document_date"], own["posting_date"]) == (date(2026, 1, 9), date(2026, 1, 10))


@pytest.mark.rule("FTI-023")
def test_an_occurrence_in_a_closed_period_is_dated_on_the_first_open_day(dutch: Trade) -> None:
    assigned(dutch, dutch.customer())
    period = dutch.one(FiscalPeriod, start=JAN, end=date(2026, 1, 31))
    dutch.make(PeriodStatus(company_id=dutch.desk.company_id, period_id=period, status=PeriodState.ON_HOLD))
    shown = recurring.propose(dutch.desk, JANUARY).value
    assert shown is not None and (shown.rows[0].day, shown.rows[0].dated) == (JAN, date(2026, 2, 1))
    (key,) = generated(dutch).drafts
    assert read(dutch, key).own["document_date"] == date(2026, 2, 1)
    with dutch.desk.reading() as session:
        assert session.scalars(select(RecurringOccurrence.occurrence)).one() == JAN


# ---------------------------------------------------------------- left out

@pytest.mark.rule("BLK-M17", "FTI-023")
@pytest.mark.parametrize(("blocked", "made"), [(Blocked.BLANK, 1), (Blocked.SHIP, 1), (Blocked.INVOICE, 0), (Blocked.ALL, 0)])
def test_blocked_customers_are_left_out_and_their_occurrence_waits(dutch: Trade, blocked: Blocked, made: int) -> None:
    customer = dutch.customer()
    assigned(dutch, customer)
    dutch.change(Customer, customer, blocked=blocked)
    shown = recurring.propose(dutch.desk, JANUARY).value
    assert shown is not None and len(shown.rows) == made
    assert [p.code for p in shown.left_out] == ["FTI-023-blocked"] * (1 - made)
    assert recurring.outstanding(dutch.desk, JAN) == made
    dutch.change(Customer, customer, blocked=Blocked.BLANK)
    assert days(dutch, JANUARY) == [("Maintenance", "01-01")]


@pytest.mark.rule("FTI-023", "MST-073")
@pytest.mark.parametrize(("what", "code"), [
    ("assignment", "FTI-023-assignment"), ("inactive", "FTI-023-inactive"), ("template", "FTI-023-template"),
    ("private", "FTI-023-private"), ("ended", "FTI-023-finished"), ("counted", "FTI-023-finished")])
def test_what_is_left_out_says_why(dutch: Trade, what: str, code: str) -> None:
    customer = dutch.customer()
    ends: dict[str, dict[str, Any]] = {"ended": {"end": date(2025, 12, 31)}, "counted": {"count": 2}}
    key = assigned(dutch, customer, date(2025, 11, 1), **ends.get(what, {}))
    match what:
        case "assignment":
            assert assignments.set_blocked(dutch.desk, [key], True).value == 1
        case "inactive":
            dutch.change(Customer, customer, inactive=True)
        case "private":
            dutch.change(Customer, customer, privacy_blocked=True, blocked=Blocked.ALL)
        case "template":
            assert templates.set_active(dutch.desk, dutch.one(InvoiceTemplate, name="Maintenance"), False).done
    shown = recurring.propose(dutch.desk, JANUARY).value
    assert shown is not None and (shown.rows, [p.code for p in shown.left_out]) == ((), [code])


@pytest.mark.rule("FTI-027", "BLK-M17")
def test_a_draft_of_a_customer_blocked_meanwhile_stays_with_its_error(dutch: Trade) -> None:
    dutch = dutch.on(JAN_15)
    good, bad = dutch.customer(), dutch.customer("Bakker")
    assigned(dutch, good, name="A")
    assigned(dutch, bad, name="B")
    run = generated(dutch)
    dutch.change(Customer, bad, blocked=Blocked.ALL)
    batch = invoice_posting.post_many(dutch.desk, recurring.drafts_of(dutch.desk, run.run_id))
    assert [line.invoice_id for line in batch.failed] == [run.drafts[1]]
    assert batch.failed[0].problems[0].code == "BM-2"
    assert recurring.drafts_of(dutch.desk, run.run_id) == [run.drafts[1]]
    assert recurring.posted_of(dutch.desk, run.run_id) == [run.drafts[0]]
    assert recurring.delete_drafts(dutch.desk, [run.drafts[1]]).value == 1
    assert recurring.drafts_of(dutch.desk, run.run_id) == []


# ---------------------------------------------------------------- stopped in the middle

class _Stop:
    """Stops a run after so many drafts, as *Stop* does."""

    def __init__(self, after: int) -> None:
        self.cancelled = Event()
        self._after = after

    def report(self, done: int, whole: int) -> None:
        if done == self._after:
            self.cancelled.set()

    def step(self, done: int, whole: int) -> None:
        self.report(done, whole)


@pytest.mark.rule("FTI-023", "FTI-024")
def test_a_run_ended_in_the_middle_goes_on_under_its_own_number(dutch: Trade) -> None:
    assigned(dutch, dutch.customer(), unit="week")
    first = recurring.generate(dutch.desk, QUARTER, progress=_Stop(3)).value
    assert first is not None and (len(first.drafts), first.rest) == (4, 9)
    second = generated(dutch, QUARTER)
    assert (second.number, len(second.drafts), second.rest) == (first.number, 9, 0)
    with dutch.desk.reading() as session:
        kept = session.scalars(select(RecurringOccurrence)).all()
        assert len({one.occurrence for one in kept}) == len(kept) == 13
        assert {one.run_id for one in kept} == {first.run_id}


@pytest.mark.rule("FTI-023")
def test_trouble_while_a_draft_is_written_leaves_no_half_draft(dutch: Trade, monkeypatch: pytest.MonkeyPatch) -> None:
    assigned(dutch, dutch.customer())
    kept = document.store

    def breaks(*given: Any) -> int:
        kept(*given)
        raise RuntimeError("the power went")

    with monkeypatch.context() as patched:
        patched.setattr(document, "store", breaks)
        with pytest.raises(RuntimeError):
            recurring.generate(dutch.desk, JANUARY)
    with dutch.desk.reading() as session:
        assert session.scalars(select(SalesInvoice)).all() == []
        assert session.scalars(select(RecurringOccurrence)).all() == []
    assert len(generated(dutch).drafts) == 1


# ---------------------------------------------------------------- texts, prices, defaults

@pytest.mark.rule("FTI-020")
@pytest.mark.parametrize(("language", "country", "text"), [
    ("nl", "NL", "januari 2026 (1): 01-01-2026 – 31-01-2026"), ("de", "DE", "Januar 2026 (1): 01.01.2026 – 31.01.2026"),
    ("fr", "FR", "janvier 2026 (1): 01/01/2026 – 31/01/2026"), ("en", "GB", "January 2026 (1): 01/01/2026 – 31/01/2026")])
def test_tokens_are_filled_in_the_language_of_the_document(dutch: Trade, language: str, country: str, text: str) -> None:
    places = {"GB": {"postcode": "YO1 7HH", "city": "York"}, "DE": {"postcode": "28195"}, "FR": {"postcode": "59000"}}
    customer = dutch.customer(language=language, country_code=country, **places.get(country, {}))
    words = "{month} {year} ({occurrence}): {period_from} – {period_to}"
    assigned(dutch, customer, template=template(dutch, text=words, intro="{month}"))
    (key,) = generated(dutch).drafts
    made = read(dutch, key)
    assert (made.lines[0].text, made.head.intro) == (text, text.split()[0])


@pytest.mark.rule("FTI-021")
def test_the_index_grows_the_price_once_a_year(dutch: Trade) -> None:
    assigned(dutch, dutch.customer(), date(2024, 1, 1), unit="year", index_percent=D("2.5"))
    made = generated(dutch, Wish(date(2024, 1, 1), JAN))
    assert [read(dutch, key).own["net"] for key in made.drafts] == [10_000, 10_250, 10_506]


@pytest.mark.rule("FTI-021")
def test_a_customer_has_her_own_quantity_and_price(dutch: Trade) -> None:
    customer = dutch.customer()
    of_template = template(dutch)
    assigned(dutch, customer, template=of_template, overrides={"1": {"quantity": "3", "unit_price": "95"}})
    assigned(dutch, customer, template=of_template)
    found = [read(dutch, key) for key in generated(dutch).drafts]
    assert [(d.lines[0].quantity, d.own["net"]) for d in found] == [(D(3), 28_500), (D(1), 10_000)]


@pytest.mark.rule("FTI-021", "FTI-006")
@pytest.mark.parametrize(("source", "days_", "language"), [("template", 60, "fr"), ("customer", 14, "nl")])
def test_defaults_come_from_the_template_or_from_the_customer(dutch: Trade, source: str, days_: int, language: str) -> None:
    from app.models.terms import PaymentTerm
    own, other = dutch.term(code="OWN", days=14), dutch.term(code="OTHER", days=60)
    customer = dutch.customer(payment_term_id=own, language="nl")
    of_template = template(dutch, payment_term_id=other, language="fr", customer_reference="never taken")
    assigned(dutch, customer, template=of_template, defaults=source)
    (key,) = generated(dutch).drafts
    head = read(dutch, key).head
    in_hand = templates.new_invoice(dutch.desk, of_template, customer, source=source, day=JAN).value
    assert in_hand is not None
    for made in (head, in_hand.head):
        with dutch.desk.reading() as session:
            term = session.get_one(PaymentTerm, made.payment_term_id)
            assert (term.days, made.language, made.customer_reference) == (days_, language, None)


@pytest.mark.rule("FTI-020", "FTI-021")
def test_prices_of_a_template_in_another_currency_are_converted(dutch: Trade) -> None:
    from app.models.accounts import ExchangeRate, RateType
    dutch.make(ExchangeRate(company_id=dutch.desk.company_id, rate_type_id=dutch.one(RateType, code="DEFAULT"), value=D("1.25"),
                            from_currency="GBP", to_currency="EUR", valid_from=JAN, source="manual",
                            direction="accounting_per_foreign", imported_at=dutch.desk.clock.now()))
    customer = dutch.customer(currency="EUR")
    assigned(dutch, customer, template=template(dutch, currency="GBP"))
    (key,) = generated(dutch).drafts
    made = read(dutch, key)
    assert (made.head.currency, made.own["net"]) == ("EUR", 12_500)


@pytest.mark.rule("FTI-020")
def test_editing_a_template_changes_only_what_is_generated_later(dutch: Trade) -> None:
    of_template = template(dutch)
    assigned(dutch, dutch.customer(), template=of_template)
    (before,) = generated(dutch).drafts
    kept = templates.load(dutch.desk, of_template).value
    assert kept is not None
    dearer = replace(kept, lines=tuple(replace(line, unit_price=D(120)) for line in kept.lines))
    assert templates.save(dutch.desk, dearer).done
    after = generated(dutch, QUARTER).drafts
    assert [read(dutch, key).own["net"] for key in (before, *after)] == [10_000, 12_000, 12_000]


@pytest.mark.rule("FTI-020", "FTI-010")
def test_charges_and_splits_of_a_template_come_along(dutch: Trade) -> None:
    from app.services.sales.document import Charge, Distribution
    freight = dutch.charge_code("ADMIN")
    line = dutch.line(1, "8000", "100")
    parts = tuple(Distribution("line", 1, n, dutch.account(number), 0, percent=D(percent))
                  for n, (number, percent) in enumerate((("8000", 60), ("8010", 40)), 1))
    made = Document(Kind.TEMPLATE, templates.new(dutch.desk).head, {"name": "Split", "description": "", "active": True}, (line,),
                    (Charge(1, freight, D("12.50"), "EUR", vat_code_id=line.vat_code_id),), distributions=parts)
    kept = templates.save(dutch.desk, made).value
    assert kept is not None and kept.id is not None
    assigned(dutch, dutch.customer(), template=kept.id)
    (key,) = generated(dutch).drafts
    voucher = dutch.voucher(dutch.post_id(key).voucher_id)
    assert voucher == "Dr 1300 136.13 | Cr 8000 60.00 | Cr 8010 40.00 | Cr 8200 12.50 | Cr 1500 23.63"


# ---------------------------------------------------------------- assignments

@pytest.mark.rule("FTI-021")
@pytest.mark.parametrize(("wrong", "code", "field"), [
    ({"start": None}, "FTI-021-start", "start"), ({"every": 0}, "FTI-021-every", "every"),
    ({"count": 0}, "FTI-021-count", "count"), ({"end": date(2025, 1, 1)}, "FTI-021-end", "end"),
    ({"end": date(2027, 1, 1), "count": 3}, "FTI-021-both", "count"), ({"maximum": 0}, "FTI-021-maximum", "maximum"),
    ({"customer_id": 0}, "FTI-021-customer", "customer_id"), ({"template_id": 0}, "FTI-021-template", "template_id"),
    ({"index_percent": D(-100)}, "FTI-021-index", "index_percent"),
    ({"overrides": {"7": {"quantity": "1"}}}, "FTI-021-line", "overrides"),
    ({"overrides": {"1": {"quantity": "one"}}}, "FTI-021-figure", "overrides")])
def test_an_assignment_that_cannot_be_is_refused_at_its_field(dutch: Trade, wrong: dict[str, Any], code: str,
                                                              field: str) -> None:
    good = Assigned(template(dutch), dutch.customer(), JAN)
    outcome = assignments.save(dutch.desk, replace(good, **wrong))
    assert outcome.value is None
    assert (code, field) in [(p.code, p.field) for p in outcome.problems]


@pytest.mark.rule("FTI-021", "FTI-024")
def test_another_start_after_the_first_invoice_is_asked_about(dutch: Trade) -> None:
    key = assigned(dutch, dutch.customer())
    kept = assignments.load(dutch.desk, key).value
    assert kept is not None
    assert assignments.save(dutch.desk, replace(kept, start=date(2026, 1, 5))).done
    generated(dutch)
    kept = assignments.load(dutch.desk, key).value
    assert kept is not None
    asked = assignments.save(dutch.desk, replace(kept, every=2))
    assert codes(asked) == ["FTI-021-shift"]
    assert assignments.save(dutch.desk, replace(kept, every=2), confirmed=frozenset({asked.problems[0].key or ""})).done
    assert codes(assignments.save(dutch.desk, replace(kept, blocked=True))) == ["FTI-021-stale"]


@pytest.mark.rule("FTI-028", "FTI-024")
def test_the_history_tells_what_became_of_every_occurrence(dutch: Trade) -> None:
    key = assigned(dutch, dutch.customer())
    run = generated(dutch, QUARTER)
    number = dutch.post_id(run.drafts[0]).number
    assert invoices.delete(dutch.desk, run.drafts[2]).done
    found = assignments.history(dutch.desk, key)
    assert [(x.day.month, x.number, x.net, x.state, x.run) for x in found] == [
        (3, None, 10_000, "freed", run.number), (2, None, 10_000, "draft", run.number), (1, number, 10_000, "posted", run.number)]
    assert assignments.standings(dutch.desk, [key], date(2030, 1, 1))[key].next == date(2026, 3, 1)


@pytest.mark.rule("FTI-024", "AUD-016")
def test_a_posted_occurrence_comes_again_only_when_somebody_allowed_it(dutch: Trade) -> None:
    from app.models.audit import AuditPayload, AuditRecord
    key = assigned(dutch, dutch.customer())
    run = generated(dutch, Wish(JAN, date(2026, 2, 1)))
    dutch.post_id(run.drafts[0])
    february, january = (x.id for x in assignments.history(dutch.desk, key))
    assert codes(assignments.allow_regeneration(dutch.desk, [january], " ")) == ["FTI-024-reason"]
    assert codes(assignments.allow_regeneration(dutch.desk, [february], "why")) == ["FTI-024-draft"]
    assert days(dutch, JANUARY) == []
    assert assignments.allow_regeneration(dutch.desk, [january], "credited, billed anew").value == 1
    assert assignments.history(dutch.desk, key)[1].state == "again"
    assert days(dutch, JANUARY) == [("Maintenance", "01-01")]
    assert days(dutch, JANUARY) == []
    with dutch.desk.reading() as session:
        told = session.scalars(select(AuditPayload.content).join(AuditRecord, AuditRecord.payload_id == AuditPayload.id)
                               .where(AuditRecord.action == "recurring.regenerate"))
        assert any("credited, billed anew" in str(content) for content in told)


@pytest.mark.rule("FTI-024")
def test_an_assignment_with_invoices_keeps_its_history(dutch: Trade) -> None:
    key = assigned(dutch, dutch.customer())
    (draft,) = generated(dutch).drafts
    assert codes(assignments.delete(dutch.desk, key)) == ["FTI-021-used"]
    assert invoices.delete(dutch.desk, draft).done
    assert assignments.delete(dutch.desk, key).done
    assert codes(assignments.load(dutch.desk, key)) == ["FTI-021-gone"]


@pytest.mark.rule("FTI-023", "FTI-024")
def test_generate_delete_and_generate_again_on_each_database(database_url: Path | str) -> None:
    office = trade.trade(database_url)
    try:
        key = assigned(office, office.customer(), maximum=30_000)
        run = generated(office, QUARTER)
        assert invoices.delete(office.desk, run.drafts[1]).done
        office.post_id(run.drafts[0])
        assert days(office, QUARTER) == [("Maintenance", "02-01")]
        with office.desk.reading() as session:
            for listing, scope in ((lists.assignment_listing(assignments.reckoned(office.desk)), {}), (lists.run_listing(), {}),
                                   (lists.template_listing(), {}), (lists.run_drafts_listing(), {"run_id": run.run_id})):
                query = ListQuery(office.desk.company_id, scope=scope)
                assert len(listing.rows(session, query, listing.keys(session, query))) == listing.count(session, query) > 0
        assert assignments.standings(office.desk, [key], date(2030, 1, 1))[key].finished
        office.whole()
    finally:
        office.file.close()


SCRIPT = """
import sys
from datetime import date
from pathlib import Path
from tests.services.sales import trade
from app.services.sales import recurring
from app.services.sales.recurring import Wish
office = trade.opened(Path(sys.argv[1]))
class Told:
    class cancelled:
        is_set = staticmethod(lambda: False)
    def report(self, done, whole):
        print(done, flush=True)
recurring.generate(office.desk, Wish(date(2026, 1, 1), date(2026, 12, 31)), progress=Told())
"""


@pytest.mark.rule("FTI-023", "FTI-024")
def test_killed_after_seventeen_drafts_the_same_run_goes_on_to_forty(dutch: Trade, tmp_path: Path) -> None:
    assigned(dutch, dutch.customer(), unit="week", count=40)
    path = tmp_path / "dutch.tegoed"
    dutch.file.close()
    root = Path(__file__).parents[3]
    with subprocess.Popen([sys.executable, "-c", SCRIPT, str(path)], stdout=subprocess.PIPE, text=True, cwd=root,
                          env={**os.environ, "PYTHONPATH": str(root)}) as process:
        assert process.stdout is not None
        assert any(line.strip() == "17" for line in process.stdout)
        process.kill()
    again = trade.opened(path)
    window = Wish(JAN, date(2026, 12, 31))
    with again.desk.reading() as session:
        before = len(session.scalars(select(RecurringOccurrence)).all())
        assert before == len(session.scalars(select(SalesInvoice)).all()) and 17 <= before < 40
    assert len(generated(again, window).drafts) == 40 - before
    with again.desk.reading() as session:
        (run,) = session.scalars(select(RecurrenceRun)).all()
        kept = session.scalars(select(RecurringOccurrence)).all()
        assert len({one.occurrence for one in kept}) == len(kept) == 40
        assert {one.run_id for one in kept} == {run.id}
    again.whole()
    again.file.close()


# ---------------------------------------------------------------- each day by itself

def rci(office: Trade, **beside: Any) -> Any:
    """Job RCI of the day, as its own person."""
    definitions.ensure(office.desk)
    found = definitions.by_code(office.desk, "RCI")
    assert found is not None
    return starting.run(office.desk, found.id, None, starting.With(None, **beside))


def morning(office: Trade, day: date) -> list[tuple[str, str]]:
    """The drafts of the daily run of a day."""
    there = office.on(day)
    with there.desk.reading() as session:
        before = set(session.scalars(select(SalesInvoice.id)))
    assert rci(there).value.state == "finished"
    with there.desk.reading() as session:
        return drafts(office, tuple(set(session.scalars(select(SalesInvoice.id))) - before))


@pytest.mark.rule("FTI-023", "FTI-024", "JOB-006", "JOB-010", "JOB-021")
def test_each_day_makes_the_drafts_of_that_day_and_of_the_days_missed_and_none_twice(dutch: Trade) -> None:
    customer = dutch.customer()
    assigned(dutch, customer, date(2026, 1, 1), "Rent")
    assigned(dutch, customer, date(2026, 1, 5), "Week", unit="week")
    friday, thursday = date(2026, 2, 27), date(2026, 3, 5)
    assert daily.switch(dutch.on(friday).desk, True).value is True and daily.is_due(dutch.on(friday).desk)
    assert morning(dutch, friday) == [] and not daily.is_due(dutch.on(friday).desk)
    assert daily.is_due(dutch.on(thursday).desk)
    assert morning(dutch, thursday) == [("Rent", "03-01"), ("Week", "03-02")]
    assert morning(dutch, thursday) == [] and morning(dutch, date(2026, 3, 4)) == []
    assert morning(dutch, date(2026, 3, 9)) == [("Week", "03-09")]
    with dutch.desk.reading() as session:
        assert {row.state for row in session.scalars(select(SalesInvoice))} == {"draft"}
    assert daily.switch(dutch.on(thursday).desk, False).value is False and not daily.is_due(dutch.on(date(2026, 5, 1)).desk)


@pytest.mark.rule("FTI-023", "JOB-006", "BLK-M17")
def test_the_daily_run_tells_what_it_leaves_out_and_stops_with_the_person_it_acts_for(dutch: Trade) -> None:
    customer = dutch.customer()
    assigned(dutch, customer, DAY)
    assert daily.switch(dutch.desk, True).done
    dutch.change(Customer, customer, blocked=Blocked.ALL)
    left = rci(dutch).value
    assert (left.done, left.left_out) == (0, 1) and [p.code for p in left.told] == ["FTI-023-nothing", "FTI-023-blocked"]
    assert not daily.is_due(dutch.desk)
    dutch.change(User, dutch.desk.actor.user_id, disabled_at=dutch.desk.clock.now())
    assert [p.code for p in rci(dutch).problems] == ["JOB-006-disabled"]


@pytest.mark.rule("FTI-023", "JOB-011", "JOB-014")
def test_a_daily_run_that_was_stopped_goes_on_the_next_time(dutch: Trade) -> None:
    customer = dutch.customer()
    for name in ("A", "B", "C"):
        assigned(dutch, customer, DAY, name)
    assert daily.switch(dutch.desk, True).done

    class Once:
        cancelled = Event()

        def report(self, done: int, whole: int) -> None:
            if done == 1:
                self.cancelled.set()

    first = rci(dutch, progress=Once()).value
    assert (first.state, first.done) == ("cancelled", 2) and daily.is_due(dutch.desk)
    second = rci(dutch).value
    assert (second.state, second.done) == ("finished", 1) and not daily.is_due(dutch.desk)
    with dutch.desk.reading() as session:
        assert len(session.scalars(select(RecurrenceRun)).all()) == 1

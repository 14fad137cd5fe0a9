"""Set-up of interest terms and interest codes: rates, limits, texts, versions that posted notes keep as they are."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import text

from app.core.money import Money
from app.core.problems import Outcome
from app.models.interest_notes import InterestNote, InterestNoteLine, InterestSegment
from app.services import setup_tables as setup
from app.services.desk import Desk
from app.services.setup_tables import Line, Record
from app.storage import errors
from tests.services.test_setup_tables import codes, named, row_of
from tests.storage.given import Office

JULY = date(2026, 7, 1)


def new_terms(desk: Desk, **values: Any) -> Record:
    record = setup.proposed(setup.table("interest_terms"))
    record.values |= {"code": "OWN", "names": named("Own")} | values
    return record


def save(desk: Desk, table: str, record: Record) -> Outcome[Any]:
    return setup.save(desk, setup.table(table), record)


def code_terms(desk: Desk, **values: Any) -> int:
    found = save(desk, "interest_terms", new_terms(desk, method="periodic", **values))
    assert codes(found) == ["INT-17-versions"]
    return int(found.value or 0)


def version(terms_id: int, **values: Any) -> Record:
    record = setup.proposed(setup.table("interest_versions"), terms_id)
    record.values |= {"valid_from": date(2026, 1, 1), "percent": Decimal(2)} | values
    return record


def currency(**values: Any) -> Line:
    empty = {"currency": "USD", "amount": None, "minimum": 0, "maximum": 0, "note_fee": 0, "account_id": None,
             "item_vat_group_id": None}
    return Line(None, empty | values)


def tier(**values: Any) -> Line:
    return Line(None, {"currency": None, "from_number": 0, "from_amount": 0, "percent": Decimal(0), "amount": 0} | values)


def example(desk: Desk, table: str, record: Record) -> Any:
    (told,) = setup.preview(desk, setup.table(table), record)
    return told.saw["interest"]


@pytest.mark.postgres
@pytest.mark.rule("INT-01", "WIN-47")
def test_interest_terms_keep_everything_the_notes_need(office: Office) -> None:
    desk = office.desk
    record = new_terms(desk, rate=Decimal("1.5"), period_days=30, method="average_daily_balance", day_count="period", grace="7D",
                       grace_mode="interest_free", due="14D", entries="all", minimum=1000, fee=500, minimum_each=100,
                       maximum_each=90_000, raise_to_minimum=True, interest_on_interest=True, line_fee_in_base=True,
                       credits_bear=True, post_fee=False, line_text=named("Interest on %3, %9 days"))
    record.lines["currencies"].append(Line(None, {"currency": "USD", "note_fee": 600, "minimum": 0, "maximum": 0}))
    made = save(desk, "interest_terms", record)
    assert made.problems == ()
    kept = setup.load(desk, setup.table("interest_terms"), made.value)
    assert kept is not None
    assert {n: kept.values[n] for n in record.values} == record.values | {"detail_text": kept.values["detail_text"]}
    assert [x.values["note_fee"] for x in kept.lines["currencies"]] == [600]
    assert example(desk, "interest_terms", kept) == Money(46_50, "EUR"), "93 days of 1,000.00 at 1.5 % per 30 days"
    kept.values["method"] = "periodic"
    assert save(desk, "interest_terms", kept).done
    assert row_of(desk, "interest_terms", "OWN").values["maximum_each"] == 0, "what a code does not know is emptied"


@pytest.mark.rule("INT-01", "INT-15", "INT-18")
def test_terms_that_cannot_be_are_refused_with_their_field(local: Office) -> None:
    desk = local.desk
    wrong = new_terms(desk, minimum_each=200, maximum_each=100, compounding="yearly", source="table",
                      line_text=named("Interest %12"), ending_text=named("By %2"))
    assert [(p.code, p.field) for p in save(desk, "interest_terms", wrong).problems] == [
        ("INT-01-each", "maximum_each"), ("INT-15-law", "compounding"), ("INT-06-empty", "source"),
        *[("INT-18-line", "line_text")] * 4]
    dutch = row_of(desk, "law_presets", "NL-B2B").key
    belgian = row_of(desk, "law_presets", "BE-B2B").key
    allowed = new_terms(desk, compounding="yearly", preset_id=dutch)
    assert codes(save(desk, "interest_terms", new_terms(desk, compounding="yearly", preset_id=belgian))) == ["INT-15-law"]
    assert save(desk, "interest_terms", allowed).problems == ()


@pytest.mark.rule("INT-06")
def test_an_own_table_takes_the_place_of_the_rate_and_says_so(local: Office) -> None:
    desk = local.desk
    record = new_terms(desk, source="table", rate=Decimal(5), method="average_daily_balance")
    record.lines["rates"] += [Line(None, {"start": date(2020, 1, 1), "rate": Decimal("7.3"), "period_days": 365})]
    made = save(desk, "interest_terms", record).value
    kept = setup.load(desk, setup.table("interest_terms"), made)
    assert kept is not None and example(desk, "interest_terms", kept) == Money(20_00, "EUR")
    kept.values["rate"] = Decimal(6)
    assert codes(save(desk, "interest_terms", kept)) == ["INT-06-table"]


@pytest.mark.rule("INT-40", "INT-42", "INT-43", "INT-44")
def test_versions_of_a_code_with_ranges_show_what_they_charge(local: Office) -> None:
    desk = local.desk
    terms = code_terms(desk)
    flat = version(terms, every=15, unit="day", basis="amount", range="days")
    flat.lines["ranges"] += [tier(from_number=day, amount=amount) for day, amount in ((0, 10_00), (61, 15_00), (91, 20_00))]
    assert codes(save(desk, "interest_versions", flat)) == ["INT-40-money"]
    for row in flat.lines["ranges"]:
        row.values["currency"] = "EUR"
    assert example(desk, "interest_versions", flat) == Money(70_00, "EUR"), "INT-44: 4 × 10 + 2 × 15 after 100 days"
    steps = version(terms, every=3, range="amount", valid_from=JULY)
    steps.lines["ranges"] += [tier(from_amount=0, percent=Decimal(1)), tier(from_amount=1_001_00, percent=Decimal(2))]
    assert example(desk, "interest_versions", steps) == Money(10_00, "EUR"), "INT-43: below 1,001.00 the lower tier"
    yearly = version(terms, yearly=True, percent=Decimal(8), valid_from=JULY + timedelta(1))
    assert example(desk, "interest_versions", yearly) == Money(21_92, "EUR"), "INT-41: 1,000.00 × 8 % / 365 × 100"
    for made in (flat, steps, yearly):
        assert save(desk, "interest_versions", made).problems == ()
    table = setup.table("interest_versions")
    keys = [r.key for r in setup.rows(desk, table, terms)]
    again = setup.load(desk, table, keys[1])
    assert again is not None
    assert [(x.values["from_amount"], x.values["from_number"]) for x in again.lines["ranges"]] == [(0, 0), (1_001_00, 0)]


@pytest.mark.rule("INT-40", "INT-45")
def test_a_version_that_overlaps_or_contradicts_itself_is_refused(local: Office) -> None:
    desk = local.desk
    terms = code_terms(desk)
    assert save(desk, "interest_versions", version(terms)).done
    assert codes(save(desk, "interest_versions", version(terms))) == ["INT-40-overlap"]
    bad = version(terms, valid_from=JULY, yearly=True, range="days")
    bad.lines["currencies"] += [currency(minimum=200, maximum=100)]
    bad.lines["ranges"] += [tier(from_number=1, percent=Decimal(1)), tier(from_number=1, percent=Decimal(2), from_amount=1)]
    assert codes(save(desk, "interest_versions", bad)) == ["INT-40-tier", "INT-40-daily", "INT-40-limits"]
    assert codes(save(desk, "interest_versions", version(terms, valid_from=JULY, range="months"))) == ["INT-40-rows"]
    assert codes(save(desk, "interest_versions", version(terms, valid_from=JULY, every=0))) == ["SETUP-range"]
    other = save(desk, "interest_terms", new_terms(desk, code="TWO", method="periodic")).value
    assert save(desk, "interest_versions", version(int(other or 0))).done, "another code has its own versions"


def charged(office: Office, terms: int, first: date, last: date) -> None:
    """An issued note that charged these days."""
    entry = office.post(100_00)[0].entry_ids[0]
    with office.desk.writing("test.note") as unit:
        note = InterestNote(company_id=1, customer_id=office.customer_id, currency="EUR", terms_id=terms, document_date=last,
                            posting_date=last, due_date=last)
        unit.session.add(note)
        unit.session.flush()
        line = InterestNoteLine(note_id=note.id, line_no=1, entry_id=entry, due_date=first, days=1, interest=100)
        unit.session.add(line)
        unit.session.flush()
        unit.session.add(InterestSegment(line_id=line.id, no=1, first=first, last=last, days=1, base=100_00, rate=Decimal(2),
                                         day_count="act365", amount=100))
        unit.session.flush()
        note.state, note.number = "issued", "RN-1"


@pytest.mark.rule("INT-40")
def test_a_version_that_posted_notes_used_stays_and_a_new_one_is_made(local: Office) -> None:
    desk, table = local.desk, setup.table("interest_versions")
    terms = code_terms(desk)
    first = save(desk, "interest_versions", version(terms)).value
    later = save(desk, "interest_versions", version(terms, valid_from=JULY)).value
    charged(local, terms, date(2026, 5, 1), JULY - timedelta(1))
    used, free = (setup.load(desk, table, key) for key in (first, later))
    assert used is not None and free is not None
    assert save(desk, "interest_versions", used).problems == (), "nothing was changed"
    used.values["percent"] = Decimal(3)
    assert codes(save(desk, "interest_versions", used)) == ["INT-40-used"]
    used.values["percent"] = Decimal(2)
    used.lines["currencies"].append(currency())
    assert codes(save(desk, "interest_versions", used)) == ["INT-40-used"]
    assert codes(setup.delete(desk, table, first)) == ["INT-40-kept"]
    free.values["percent"] = Decimal(3)
    assert save(desk, "interest_versions", free).done and setup.delete(desk, table, later).done
    with pytest.raises(errors.FinalRowError), desk.writing("tamper") as unit:
        unit.session.execute(text("update interest_segment set amount = 5"))

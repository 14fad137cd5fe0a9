"""The aged balance of a company file: the chapter's example, past days, credits, currencies, cells, snapshots, print, export."""

import csv
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import select, update

from app.core.enums import CollectionsStatus, EntryType
from app.models.ageing import AgingSnapshotAmount, AgingSnapshotCustomer
from app.models.collecting import CustomerPool
from app.models.collections import AgingDefinition, AgingPeriod, EntryCollection
from app.models.company import Setting
from app.models.customers import Customer
from app.queries import ageing as queries
from app.rules.ageing import Basis, Credits
from app.services import ageing, entries
from app.services.ageing import Cell, Question
from tests.services.dunning import Office

DAY = date(2026, 3, 31)
DUE = {"INV-101": (date(2026, 4, 15), 50000), "INV-102": (DAY, 25000), "INV-103": (date(2026, 3, 1), 120000),
       "INV-104": (date(2026, 2, 28), 80000), "INV-105": (date(2026, 1, 15), 30000), "INV-106": (date(2025, 12, 31), 9000),
       "INV-107": (date(2025, 11, 30), 6000)}
ROW = (75000, 120000, 80000, 39000, 6000)


@pytest.fixture
def office(dunning_office: Office) -> Office:
    return dunning_office.on(DAY)


@pytest.fixture
def local(dunning_local: Office) -> Office:
    return dunning_local.on(DAY)


def example(office: Office) -> dict[str, int]:
    """The entries of AGE-EX-1 and their customer under `who`."""
    who = office.customer()
    return {"who": who} | {number: office.entry(who, amount, due, number) for number, (due, amount) in DUE.items()}


def asked(office: Office, **more: object) -> ageing.Aged:
    outcome = ageing.ask(office.desk, replace(Question(DAY), **more))  # type: ignore[arg-type]
    assert outcome.value is not None, outcome.problems
    return outcome.value


@pytest.mark.rule("AGE-06", "AGE-08", "AGE-09", "GEN-05")
def test_the_example_of_the_chapter(office: Office) -> None:
    known = example(office)
    found = asked(office)
    assert found.rows[0].buckets == ROW and found.balance == 320000 and found.overdue == 245000
    office.entry(known["who"], -20000, DAY, "PAY-1", EntryType.PAYMENT)
    with_payment = asked(office)
    assert (with_payment.rows[0].buckets, with_payment.unapplied, with_payment.balance) == (ROW, -20000, 300000)
    office.pay(known["INV-103"], 120000, known["who"], date(2026, 4, 5))
    assert asked(office).rows[0].buckets == ROW
    later = asked(office, balance_day=date(2026, 4, 5))
    assert later.rows[0].buckets == (75000, 0, 80000, 39000, 6000)


@pytest.mark.rule("AGE-08")
def test_two_dates_one_for_the_bucket_and_one_for_what_counts(local: Office) -> None:
    known = example(local)
    next_month = asked(local, day=date(2026, 4, 30), balance_day=DAY)
    assert next_month.balance == 320000 and next_month.rows[0].buckets == (0, 75000, 120000, 80000, 45000)
    before = asked(local, balance_day=date(2026, 1, 1))
    assert before.balance == 9000 + 6000 + 30000 and known


@pytest.mark.rule("AGE-09")
@pytest.mark.parametrize(("credits", "buckets", "unapplied"), [
    (Credits.SEPARATE, ROW, -20000), (Credits.OWN_BUCKET, (75000, 100000, 80000, 39000, 6000), 0),
    (Credits.FIRST, (55000, 120000, 80000, 39000, 6000), 0), (Credits.NOT_DUE, (55000, 120000, 80000, 39000, 6000), 0),
])
def test_credits_stand_in_four_places_and_the_total_is_the_same(local: Office, credits: Credits, buckets: tuple[int, ...],
                                                                unapplied: int) -> None:
    known = example(local)
    local.entry(known["who"], -20000, date(2026, 3, 10), "PAY-1", EntryType.PAYMENT)
    found = asked(local, credits=credits)
    assert (found.rows[0].buckets, found.unapplied, found.balance) == (buckets, unapplied, 300000)


@pytest.mark.rule("AGE-09")
def test_prepayments_and_bills_stand_beside_the_buckets(local: Office) -> None:
    known = example(local)
    bill = local.entry(known["who"], 40000, date(2026, 3, 10), "BILL", EntryType.BILL_OF_EXCHANGE)
    found = asked(local)
    assert (found.rows[0].buckets, found.bills, found.balance) == (ROW, 40000, 360000)
    assert [r.entry_id for r in ageing.behind(local.desk, Question(DAY), Cell(beside="bills"))] == [bill]
    assert asked(local, credits=Credits.OWN_BUCKET).rows[0].buckets == ROW


@pytest.mark.rule("AGE-05", "AGE-07")
@pytest.mark.parametrize(("basis", "bucket"), [(Basis.DOCUMENT_DATE, 2), (Basis.POSTING_DATE, 2), (Basis.DUE_DATE, 1)])
def test_age_counts_from_the_date_that_is_asked_for(local: Office, basis: Basis, bucket: int) -> None:
    who = local.customer()
    local.entry(who, 10000, date(2026, 3, 30), "F1")
    buckets = asked(local, basis=basis).rows[0].buckets
    assert buckets.index(10000) == bucket


@pytest.mark.rule("AGE-10")
def test_each_currency_has_a_row_of_its_own_and_they_are_never_added(local: Office) -> None:
    who = local.customer()
    local.entry(who, 10000, date(2026, 3, 1), "E1")
    local.entry(who, 10000, date(2026, 3, 1), "U1", currency="USD", rate=Decimal("0.90"))
    found = asked(local, own_currency=True)
    assert found.balance == 19000 and found.own is not None
    assert [(r.currency, r.balance) for r in found.own[who]] == [("EUR", 10000), ("USD", 10000)]


@pytest.mark.rule("AGE-11")
def test_equal_intervals_and_only_what_is_negative_can_be_asked_for(local: Office) -> None:
    example(local)
    owing, owed = local.customer("Owes"), local.customer("Is owed")
    local.entry(owing, 100, date(2026, 3, 1), "X")
    local.entry(owed, -100, date(2026, 3, 1), "Y", EntryType.CREDIT_NOTE)
    weeks = asked(local, interval=(7, "day", 3))
    assert weeks.labels == ("Not due", "1–7", "8–14", "15–21", "> 21")
    assert [r.name for r in asked(local, negative_only=True).rows] == ["Is owed"]
    even = local.customer("Even")
    local.entry(even, 500, date(2026, 3, 1), "P")
    local.entry(even, -500, date(2026, 3, 1), "M", EntryType.PAYMENT)
    assert "Even" not in [r.name for r in asked(local).rows]
    assert "Even" in [r.name for r in asked(local, zero_balances=True).rows]


@pytest.mark.rule("AGE-04", "AGE-03")
def test_the_companys_definition_counts_unless_another_is_named(local: Office) -> None:
    example(local)
    assert len(asked(local).columns) == 5
    with local.desk.writing("test.setting") as uow:
        uow.session.add(Setting(company_id=local.desk.company_id, key="ageing.definition", value="30-60-90-180"))
    assert len(asked(local).columns) == 6
    assert ageing.choices(local.desk)[0][0] == "30-60-90-180"
    refused = ageing.ask(local.desk, Question(DAY, code="NONE"))
    assert [p.code for p in refused.problems] == ["AGE-04-none"]


@pytest.mark.rule("AGE-03", "AGE-02", "AGE-09")
def test_expected_receipts_read_from_overdue_to_later_and_only_the_past_is_late(local: Office) -> None:
    example(local)
    found = asked(local, code="FUTURE")
    assert found.labels == ("Overdue", "Today", "Next 7 days", "8–30 days", "31–60 days", "Later")
    assert found.totals == (245000, 25000, 0, 50000, 0, 0)
    assert found.overdue == 245000 and found.rows[0].overdue == 245000


@pytest.mark.rule("AGE-12")
def test_ledger_periods_follow_the_fiscal_calendar_and_stop_where_it_ends(local: Office) -> None:
    example(local)
    with local.desk.writing("test.periods") as uow:
        definition = uow.session.scalars(select(AgingDefinition.id).where(AgingDefinition.code == "MONTH")).one()
        uow.session.execute(update(AgingPeriod).where(AgingPeriod.definition_id == definition,
                                                      AgingPeriod.interval == "month").values(interval="period"))
    assert asked(local, code="MONTH").rows[0].buckets == (75000, 120000, 80000, 30000, 15000)
    refused = ageing.ask(local.desk, Question(date(1999, 3, 31), code="MONTH"))
    assert [p.code for p in refused.problems] == ["AGE-12-calendar"]


@pytest.mark.rule("AGE-24")
def test_the_indicator_is_that_of_the_oldest_late_period(local: Office) -> None:
    who = local.customer()
    local.entry(who, 100, date(2026, 4, 10), "F1")
    found = asked(local)
    assert found.indicator(found.rows[0]) == "none"
    local.entry(who, 100, date(2026, 3, 10), "F2")
    found = asked(local)
    assert found.indicator(found.rows[0]) == "yellow"
    local.entry(who, 100, date(2025, 3, 10), "F3")
    found = asked(local)
    assert found.indicator(found.rows[0]) == "red"


@settings(max_examples=8)
@pytest.mark.rule("AGE-13", "AGE-08", "AGE-09")
@given(st.lists(st.tuples(st.integers(-50000, 50000).filter(bool), st.integers(-200, 60), st.booleans()), min_size=1,
                max_size=6), st.sampled_from(list(Credits)))
def test_the_entries_behind_every_cell_add_up_to_it(dunning_file: Path, tmp_path_factory: pytest.TempPathFactory,
                                                    items: list[tuple[int, int, bool]], credits: Credits) -> None:
    import shutil

    from tests.services import dunning
    path = tmp_path_factory.mktemp("cells") / "office.tegoed"
    office = dunning.opened(Path(shutil.copy(dunning_file, path)), DAY)
    who = office.customer()
    for n, (amount, days, pay) in enumerate(items):
        entry = office.entry(who, amount, DAY + timedelta(days), f"N{n}",
                             EntryType.INVOICE if amount > 0 else EntryType.PAYMENT)
        if pay and amount > 1:
            office.pay(entry, amount // 2, who, DAY + timedelta(max(days, 5)))
    question = Question(DAY, credits=credits, zero_balances=True)
    found = ageing.ask(office.desk, question).value
    assert found is not None
    for row in found.rows:
        for n, amount in enumerate(row.buckets):
            assert sum(b.value for b in ageing.behind(office.desk, question, Cell(who, n))) == amount
        assert sum(b.value for b in ageing.behind(office.desk, question, Cell(who, beside="unapplied"))) == row.unapplied
        assert sum(b.value for b in ageing.behind(office.desk, question, Cell(who))) == row.balance
    office.desk.file.close()


# ---------------------------------------------------------------- kept

@pytest.mark.rule("AGE-20", "AGE-21")
def test_a_snapshot_keeps_the_balance_by_period_with_the_number_of_entries(local: Office) -> None:
    known = example(local)
    entries.set_status(local.desk, known["INV-105"], CollectionsStatus.DISPUTED, reason="price")
    made = ageing.keep(local.desk, Question(DAY))
    assert made.value is not None
    local.pay(known["INV-103"], 120000, known["who"], DAY)
    kept = ageing.kept(local.desk, made.value)
    assert kept is not None and kept.kept and kept.rows[0].buckets == ROW and kept.balance == 320000
    with local.desk.reading() as session:
        head = session.scalars(select(AgingSnapshotCustomer)).one()
        counts = session.scalars(select(AgingSnapshotAmount.count).order_by(AgingSnapshotAmount.id)).all()
        assert (head.overdue, head.disputed_count, head.disputed) == (245000, 1, 30000) and counts == [2, 1, 1, 2, 1]
        rows = queries.snapshots(session, local.desk.company_id)
        assert [(s.code, s.kind, s.balance) for s in rows] == [("30-60-90", "manual", 320000)]


@pytest.mark.rule("AGE-21")
def test_the_first_start_of_a_day_keeps_one_and_the_second_none(local: Office) -> None:
    example(local)
    assert ageing.keep_daily(local.desk) is not None
    assert ageing.keep_daily(local.desk) is None
    assert ageing.keep_daily(local.on(DAY + timedelta(1)).desk) is not None


@pytest.mark.rule("AGE-22", "COL-24")
@pytest.mark.parametrize(("days", "status"), [(3, CollectionsStatus.PROMISED), (4, CollectionsStatus.PROMISE_BROKEN)])
def test_a_refresh_turns_promises_that_were_not_kept_into_broken_ones(local: Office, days: int,
                                                                      status: CollectionsStatus) -> None:
    known = example(local)
    entries.set_status(local.desk, known["INV-104"], CollectionsStatus.PROMISED, promised_on=DAY)
    later = local.on(DAY + timedelta(days))
    assert ageing.keep(later.desk, Question(later.desk.today), update_promises=True).done
    with later.desk.reading() as session:
        assert session.get_one(EntryCollection, known["INV-104"]).status is status


@pytest.mark.rule("AGE-25", "WIN-75")
def test_a_stopped_snapshot_leaves_the_one_before(local: Office) -> None:
    class StoppedError(Exception):
        pass

    class Stopping:
        cancelled = None

        def step(self, done: int, whole: int) -> None:
            raise StoppedError

    example(local)
    made = ageing.keep(local.desk, Question(DAY)).value
    with pytest.raises(StoppedError):
        ageing.keep(local.desk, Question(DAY), progress=Stopping())  # type: ignore[arg-type]
    with local.desk.reading() as session:
        assert [s.snapshot_id for s in queries.snapshots(session, local.desk.company_id)] == [made]


@pytest.mark.rule("AGE-20")
def test_with_nothing_open_there_is_nothing_to_keep(local: Office) -> None:
    refused = ageing.keep(local.desk, Question(DAY))
    assert [p.code for p in refused.problems] == ["AGE-20-empty"]


@pytest.mark.rule("AGE-23")
def test_the_same_party_in_several_companies_is_added_up(local: Office) -> None:
    from app.services.companies import NewCompany, create_company
    example(local)
    made = create_company(local.desk.file, NewCompany("Tweede B.V.", "NL", code="TWO"), user_name="Anna",
                          clock=local.desk.clock).value
    assert made is not None
    sums = ageing.parties(local.desk, [local.desk.company_id, made.company_id], Question(DAY))
    with local.desk.reading() as session:
        name = session.scalars(select(Customer.name)).first()
    assert sums == {name: 320000}


# ---------------------------------------------------------------- print and export

@pytest.mark.rule("AGE-03")
def test_six_periods_fit_on_paper_and_a_seventh_takes_two_lines_once_accepted(local: Office) -> None:
    example(local)
    six = asked(local, code="30-60-90-180")
    assert ageing.check_print(six) == ()
    seven = asked(local, interval=(10, "day", 7))
    (question,) = ageing.check_print(seven)
    assert question.key == "AGE-03-print"
    text = PdfReader(BytesIO(ageing.as_pdf(local.desk, seven, "Voorbeeld", "EUR", confirmed=frozenset({"AGE-03-print"})))
                     ).pages[0].extract_text()
    assert "De Vries" in text and "3,200.00" in text


@pytest.mark.rule("AGE-13", "AGE-09")
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_balances_and_entries_go_to_a_spreadsheet_with_everything(local: Office, tmp_path: Path, ending: str) -> None:
    known = example(local)
    entries.put_on_hold(local.desk, known["INV-106"], "JD")
    found = asked(local)
    assert ageing.export(local.desk, found, tmp_path / f"a.{ending}", "EUR") == 1
    assert ageing.export_entries(local.desk, Question(DAY), tmp_path / f"e.{ending}", "EUR") == 7
    rows = _rows(tmp_path / f"e.{ending}")
    assert rows[0][:4] == ["No.", "Customer", "Type", "Document"]
    last = next(r for r in rows if r[3] == "INV-106")
    assert last[9] == "61–90 days" and last[11] == "JD" and Decimal(last[7]) == 90
    balances = _rows(tmp_path / f"a.{ending}")
    assert [Decimal(x) for x in balances[1][2:7]] == [Decimal(a) / 100 for a in ROW]


def _rows(path: Path) -> list[list[str]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as source:
            return list(csv.reader(source))
    sheet = load_workbook(path).active
    assert sheet is not None
    return [[str(c) if c is not None else "" for c in row] for row in sheet.iter_rows(values_only=True)]


@pytest.mark.rule("AGE-22", "AGE-04", "AGE-13", "COL-01")
def test_a_pool_is_aged_by_its_own_periods_and_kept_as_such(local: Office) -> None:
    example(local)
    local.entry(local.customer("Jansen"), 10_00, DAY - timedelta(5))
    with local.desk.writing("test.pool") as uow:
        definition = next(d for d in queries.definitions(uow.session, local.desk.company_id) if d.code == "30-60-90-180")
        pool = CustomerPool(company_id=local.desk.company_id, code="LARGE", names={"en": "Large"}, types="snapshot",
                            criteria={"field": "overdue", "is": ">100"}, definition_id=definition.definition_id)
        uow.session.add(pool)
        uow.session.flush()
        pool_id = pool.id
    found = ageing.ask(local.desk, Question(DAY, pool_id=pool_id)).value
    assert found is not None and [r.balance for r in found.rows] == [320000] and len(found.columns) == 6
    assert ageing.code_of(local.desk, found.definition_id) == "30-60-90-180"
    assert sum(b.value for b in ageing.behind(local.desk, Question(DAY, pool_id=pool_id), ageing.Cell())) == 320000
    assert ageing.keep(local.desk, Question(DAY, pool_id=pool_id)).done and ageing.keep(local.desk, Question(DAY)).done
    with local.desk.reading() as session:
        assert [(s.pool_id, s.balance) for s in queries.snapshots(session, local.desk.company_id)] == [(None, 321000),
                                                                                                    (pool_id, 320000)]

"""The benchmarks run, and what makes them quick is still there: the index that answers *now* and *as of*."""

import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.dialects import sqlite

import benchmarks
from app.queries import ageing, customers, entries
from app.queries.listing import ListQuery
from app.storage import verify
from benchmarks import Measured, Promise, Size, company

TINY = Size(60, 600, 150)


@pytest.fixture(scope="module", autouse=True)
def made_here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The company of the benchmarks in a folder of this run."""
    folder = tmp_path_factory.mktemp("benchmarks")
    patch = pytest.MonkeyPatch()
    patch.setattr(tempfile, "tempdir", str(folder))
    company.company(TINY)
    yield
    patch.undo()


def test_every_benchmark_runs_on_a_small_company() -> None:
    benchmarks.load()
    for promise in benchmarks.PROMISES:
        if "start" not in promise.title and "MB" not in promise.title:
            measured = promise.job(TINY)
            assert measured.ours > 0, promise.title


@pytest.mark.parametrize(("measured", "kept"), [
    (Measured(2.0, 1.0), True), (Measured(2.1, 1.0), False), (Measured(0.5, None, 100), True),
    (Measured(11.0, 10.0, 1_100), False), (Measured(2.0, 1.0, 100), False)])
def test_a_promise_is_broken_by_its_ratio_its_seconds_or_its_rate(measured: Measured, kept: bool) -> None:
    promise = Promise("x", lambda size: measured, ratio=2, seconds=10, rate=100)
    assert promise.kept(measured) is kept


def test_the_company_of_the_benchmarks_keeps_every_proof_but_the_trail_it_does_not_write() -> None:
    desk = company.desk(TINY)
    with desk.reading() as session:
        assert {f.proof for f in verify.prove(session)} <= {"L19"}
    desk.file.close()


@pytest.mark.rule("AGE-25")
@pytest.mark.parametrize("back", [0, 180])
def test_the_aged_balance_reads_one_stretch_of_the_live_index(back: int) -> None:
    day = company.TODAY - timedelta(days=back)
    plan = explained(ageing.statement(1, day, [day, day - timedelta(days=30)]))
    assert any("customer_entry_state USING COVERING INDEX ix_customer_entry_state_live (company_id=? AND open_until>?" in step
               for step in plan), plan


def test_the_first_page_of_open_entries_and_of_customers_reads_no_table_it_does_not_show() -> None:
    desk = company.desk(TINY)
    opened = entries.entry_listing(company.TODAY)
    with desk.reading() as session:
        open_items = opened.statement(session, ListQuery(1, scope={"view": "open"}), [(opened.column("due_date"), False)])
        listed = customers.customer_listing(1, company.TODAY)
        everybody = listed.statement(session, ListQuery(1), [(listed.column("number"), False)])
    desk.file.close()
    assert reads(explained(open_items)) == [
        "SEARCH customer_entry_state USING COVERING INDEX ix_customer_entry_state_live (company_id=? AND open_until=?)"]
    assert not [step for step in reads(explained(everybody)) if "customer_entry_state" in step or "customer_address" in step]


def reads(plan: list[str]) -> list[str]:
    """The steps of a plan that read a table or an index."""
    return [step for step in plan if step.startswith(("SEARCH", "SCAN"))]


def explained(statement: object) -> list[str]:
    """SQLite's plan of a statement, on the tiny company."""
    written = str(statement.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))  # type: ignore[attr-defined]
    base = sqlite3.connect(f"file:{Path(company.company(TINY))}?mode=ro", uri=True)
    steps = [str(row[3]) for row in base.execute("explain query plan " + written)]
    base.close()
    return steps

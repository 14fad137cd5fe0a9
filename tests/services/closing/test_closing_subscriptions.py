"""What is posted marks the tasks it concerns, none that changes is forgotten; a signed one turns to changed (CLS-034, 035)."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from sqlalchemy import select

from app.core.changes import Changes
from app.core.enums import Blocked, Module
from app.core.roles import AccountRole
from app.models.base import Base
from app.models.closing import CloseSchedule, CloseTask
from app.models.collections import CollectionLetter
from app.models.company import CompanyBankAccount
from app.models.customers import Customer
from app.models.invoices import SalesInvoice
from app.models.ledger import CustomerEntryState
from app.rules.sales.quantities import Step
from app.services import corrections, periods, reminder_issue, reminders, revaluation
from app.services.bank import reconciling
from app.services.closing import evaluating
from app.services.reminder_facts import RunOptions
from app.services.sales import invoices, order_invoices, recurring
from app.services.tills import cash_desk
from app.settings import ALLOWANCE_PERCENTS
from tests.services.closing.closer import MARCH, WHY, Closer
from tests.services.closing.test_closing_evaluators import drafted, line
from tests.services.closing.test_closing_money_tasks import TENTH, exported, quoted, revalued
from tests.services.eu_sales.union import Union
from tests.services.sales.test_order_invoices import wish
from tests.services.sales.test_orders import order, post
from tests.services.sales.test_recurring import assigned

SECOND, TODAY = date(2026, 3, 2), date(2026, 4, 2)
OLD = frozenset({f"MST-033-{MARCH}", f"MST-024-INV-{SECOND}"})
T = TypeVar("T")

VOUCHER = "CLR INT REM UNA ALW RAT REV ESL ESS REC AGE BKP"
"""The tasks that a voucher with customer entries concerns."""


@pytest.mark.rule("CLS-035")
@pytest.mark.parametrize(("tables", "codes"), [
    ("sales_invoice invoice_line", "SNI RCI FTI INV"),
    ("sales_invoice customer_ledger_entry customer_entry_state voucher number_series_line", f"SNI RCI FTI INV {VOUCHER}"),
    ("journal", "PAY BED BEP BER BEM BES GJN"),
    ("journal customer_ledger_entry customer_entry_state voucher", f"PAY BED BEP BER BEM BES GJN {VOUCHER}"),
    ("customer_ledger_entry customer_entry_state settlement", "UNA INT REM ALW RAT REV AGE"),
    ("voucher", "CLR ALW ESL ESS REC AGE BKP"),
    ("sales_order sales_order_line credit_check", "SOC PSL INV"),
    ("packing_slip packing_slip_line sales_order sales_order_line", "SOC PSL SNI INV"),
    ("credit_hold credit_hold_event", "SOC PCK PSL SNI INV"),
    ("reconciliation", "CLR"), ("cash_day", "CLR"), ("bank_statement", "PAY CLR"),
    ("collection_letter collection_run", "INT REM"), ("interest_note", "INT"), ("exchange_rate", "SNI FTI INV REM RAT REV"),
    ("revaluation_run customer_entry_state voucher", VOUCHER), ("eu_sales_list", "ESL ESS"), ("recurring_assignment", "RCI"),
    ("job_run", "JOB"), ("aging_snapshot", "AGE"), ("backup_record", "BKP"), ("period_access", "LCK"),
    ("note attachment audit_event user saved_view", ""),
])
def test_each_kind_of_change_marks_the_tasks_it_concerns(tables: str, codes: str) -> None:
    assert sorted(evaluating.subscribed(tables.split())) == sorted(codes.split())


@pytest.mark.rule("CLS-035")
def test_every_task_is_subscribed_to_tables_there_are() -> None:
    there = {table.name for table in Base.metadata.sorted_tables}
    assert set(evaluating.SUBSCRIPTIONS) == set(evaluating.EVALUATORS)
    assert all(tables and tables <= there for tables in evaluating.SUBSCRIPTIONS.values())


class Watch:
    """Evaluates everything before and after something is done, and knows what was announced."""

    def __init__(self, closer: Closer) -> None:
        self.closer, self.told, self.schedule = closer, set[str](), closer.schedule()
        closer.desk.file.announcer.listen(self._heard)
        self.before = self.seen()

    def _heard(self, changes: Changes) -> None:
        self.told.update(changes.kinds)

    def seen(self) -> dict[str, object]:
        """By code: what a task comes to now."""
        with self.closer.desk.reading() as session:
            schedule = session.get_one(CloseSchedule, self.schedule)
            tasks = session.scalars(select(CloseTask).where(CloseTask.schedule_id == self.schedule)).all()
            codes = {task.id: task.code for task in tasks}
            return {codes[key]: (evaluating.status_of(one), one.found.keys, one.found.amount, len(one.found.left_out))
                    for key, one in evaluating.run(session, self.closer.desk, schedule, tasks).items()}

    def after(self, act: Callable[[], T], *changed: str) -> T:
        """Do something that changes what these tasks come to; each of them must have been marked."""
        self.told.clear()
        done = act()
        self.closer.on(TODAY)
        now = self.seen()
        really = {code for code, one in now.items() if one != self.before[code]}
        self.before = now
        assert really == set(changed)
        assert really <= set(evaluating.subscribed(self.told)), self.told
        return done


def entry(closer: Closer, *, debit: bool) -> int:
    """The first open debit or credit."""
    with closer.desk.reading() as session:
        state = CustomerEntryState
        return session.scalars(select(state.entry_id).where(state.remaining > 0 if debit else state.remaining < 0)
                               .order_by(state.entry_id)).first() or 0


@pytest.mark.rule("CLS-035", "CLS-030")
def test_what_sales_do_marks_every_task_it_changes(closer: Closer) -> None:
    office, watch = closer.office, Watch(closer)
    whom = watch.after(lambda: office.customer("De Vries"))
    key = watch.after(lambda: order(closer.on(SECOND).office, customer=whom).ref[1], "PSL")
    watch.after(lambda: post(closer.on(SECOND).office, Step.CONFIRMATION, key), "SOC")
    watch.after(lambda: post(closer.on(SECOND).office, Step.PICKING_LIST, key, "40"), "PCK", "PSL")
    watch.after(lambda: post(closer.on(SECOND).office, Step.PACKING_SLIP, key, "40"), "PSL", "SNI")
    watch.after(lambda: order_invoices.post(closer.on(SECOND).desk, wish(office, key, quantities=("10",)), confirmed=OLD),
                "SNI", "INT", "REM", "AGE", "BKP")
    draft = watch.after(lambda: drafted(closer, MARCH, customer=whom), "FTI")
    watch.after(lambda: office.post_id(draft), "FTI", "INT")
    watch.after(lambda: assigned(office, whom, MARCH), "RCI")
    watch.after(lambda: office.change(Customer, whom, blocked=Blocked.ALL), "RCI", "REM")
    watch.after(lambda: office.change(Customer, whom, blocked=Blocked.BLANK), "RCI", "REM")
    watch.after(lambda: recurring.generate(closer.desk, recurring.Wish(MARCH, MARCH)), "RCI", "FTI")
    watch.after(lambda: invoices.delete(closer.desk, office.one(SalesInvoice, state="draft")), "RCI", "FTI")


@pytest.mark.rule("CLS-035", "CLS-030")
def test_what_money_does_marks_every_task_it_changes(closer: Closer) -> None:
    whom = closer.office.customer("De Vries")
    closer.office.post_id(drafted(closer.on(SECOND), SECOND, customer=whom))
    closer.office.parameter(ALLOWANCE_PERCENTS, ("10",) * 6)
    watch = Watch(closer.on(TODAY))
    watch.after(lambda: line(closer, "payment", MARCH), "PAY")
    watch.after(lambda: closer.receives(whom, 50_00, MARCH, prepayment=False), "UNA", "CLR", "INT")
    debit, credit = entry(closer, debit=True), entry(closer, debit=False)
    pair = watch.after(lambda: corrections.settle(closer.desk, debit, credit, 50_00, MARCH, confirmed=OLD),
                       "UNA", "ALW", "REM").value
    assert pair is not None
    watch.after(lambda: corrections.undo_settlement(closer.desk, pair.settlement_ids[0], MARCH, reason_id=1, confirmed=OLD),
                "UNA", "ALW", "REM")
    transit = closer.books().accounts[AccountRole.TRANSIT]
    watch.after(lambda: closer.receives(whom, 70_00, TENTH, offset=("bridge", transit)), "UNA", "CLR", "INT")
    bank = closer.office.one(CompanyBankAccount)
    assert reconciling.begin(closer.desk, bank, MARCH, balance=50_00).done
    watch.after(lambda: reconciling.complete(closer.desk, bank), "CLR")
    day = watch.after(lambda: cash_desk.open_day(closer.on(MARCH).desk, closer.books().accounts[AccountRole.CASH], MARCH), "CLR")
    watch.after(lambda: cash_desk.close(closer.desk, day.value or 0, {}, None), "CLR")
    watch.after(lambda: closer.later().snapshot(), "AGE")
    watch.after(lambda: closer.later().back_up(), "BKP")


@pytest.mark.rule("CLS-035", "CLS-030")
def test_what_currencies_lists_and_letters_do_marks_every_task_it_changes(closer: Closer) -> None:
    quoted(closer, "1.0400", TENTH)
    watch, union = Watch(closer), Union(closer.office)
    watch.after(lambda: exported(closer), "RAT", "REV", "INT", "REM", "AGE", "BKP")
    watch.after(lambda: quoted(closer, "1.0300", MARCH), "REM")
    run = watch.after(lambda: revalued(closer), "REV", "INT")
    watch.after(lambda: quoted(closer, "1.0500", MARCH), "REV", "REM")
    watch.after(lambda: revaluation.reverse(closer.desk, run, reason="wrong rate"), "REV", "INT")
    buyer = union.customer("DE")
    watch.after(lambda: union.sell(buyer, "100", day=MARCH), "ESL", "ESS")
    made = watch.after(lambda: union.propose(MARCH), "ESL", "ESS")
    watch.after(lambda: union.check(made), "ESL")
    watch.after(lambda: union.submit(made), "ESS")
    owing = closer.office.customer("De Vries")
    old = watch.after(lambda: drafted(closer.on(SECOND), SECOND, customer=owing), "FTI")
    watch.after(lambda: closer.office.post_id(old), "FTI", "INT", "REM")
    watch.after(lambda: reminders.suggest(closer.desk, RunOptions(MARCH)), "REM")
    letter = closer.office.one(CollectionLetter, customer_id=owing)
    watch.after(lambda: reminder_issue.issue(closer.desk, letter), "REM")
    march = next(p.id for p in periods.periods(closer.desk) if p.end == MARCH)
    watch.after(lambda: periods.change_access(closer.desk, [march], [next(iter(Module))], "none"), "LCK")


# ---------------------------------------------------------------- signed, then something changes

@pytest.mark.rule("CLS-034", "CLS-070")
def test_a_signed_task_turns_to_changed_when_a_document_behind_it_changes_and_back_when_it_is_as_it_was(closer: Closer) -> None:
    kept = drafted(closer, MARCH)
    closer.office.change(SalesInvoice, kept, posting_date=TODAY)
    closer.evaluated()
    assert closer.sign("JOB", "RCI", "FTI").done
    assert [closer.row(code).recheck for code in ("RCI", "FTI")] == [False, False]
    closer.office.change(SalesInvoice, kept, posting_date=MARCH)
    row = closer.row("FTI")
    assert (row.status.value, row.recheck) == ("open", True) and row.signed is not None and row.signed.struck
    assert ("CLS-070-recheck", "FTI") in [(p.code, p.field) for p in closer.evaluated().problems]
    assert closer.codes(closer.sign("FTI")) == [("CLS-033-open", None)]
    assert not closer.row("RCI").recheck
    closer.office.post_id(kept)
    assert not closer.row("FTI").recheck  # nothing is outstanding, as when it was signed


@pytest.mark.rule("CLS-034", "CLS-032")
def test_an_accepted_and_signed_task_turns_to_changed_with_another_document_and_is_accepted_and_signed_again(
        closer: Closer) -> None:
    transit = closer.books().accounts[AccountRole.TRANSIT]
    whom = closer.office.customer()
    closer.receives(whom, 70_00, TENTH, offset=("bridge", transit))
    closer.evaluated()
    assert closer.accept("CLR").done and closer.sign("JOB", "PAY", "CLR").done
    closer.receives(whom, 30_00, TENTH, offset=("bridge", transit))
    row = closer.row("CLR")
    assert (row.count, row.recheck, row.accepted) == (2, True, False)
    refused = closer.codes(closer.lock())
    assert ("CLS-070-recheck", "CLR") in refused
    assert closer.accept("CLR", WHY).done and closer.sign("CLR").done
    assert not closer.row("CLR").recheck

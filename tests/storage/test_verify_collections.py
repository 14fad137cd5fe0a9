"""The proofs of collections find what is wrong, and what was issued is final (INT-20…57, COL-23, 27, STM-05, AGY-01)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import create_engine, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.agencies import AccountStatement, Agency, AgencyFile, AgencyFileEntry
from app.models.base import Base
from app.models.collecting import (
    PaymentPlan,
    PaymentPlanEntry,
    PaymentPlanInstalment,
    Promise,
    PromiseEntry,
)
from app.models.collections import CustomerCollection
from app.models.interest import InterestTerms
from app.models.interest_notes import (
    ChargeAdjustment,
    ChargeAdjustmentLine,
    InterestNote,
    InterestNoteLine,
    InterestSegment,
)
from app.models.strategies import LimitationEvent
from app.services import posting
from app.storage import errors, verify, verify_collections
from tests.storage import given

DAY = given.DAY
BY = {"created_at": given.CLOCK.now(), "created_by_id": 1}


class Desk:
    """Rows of collections made by hand, as the program leaves them."""

    def __init__(self, office: given.Office, session: Session) -> None:
        self.session, self.office = session, office

    def make(self, model: type[Base], **values: Any) -> Any:
        """A row, of this company where it is one of a company."""
        of_company = {"company_id": 1} if hasattr(model, "company_id") else {}
        row = model(**values, **of_company)
        self.session.add(row)
        self.session.flush()
        return row

    def for_customer(self, model: type[Base], **values: Any) -> Any:
        """A row about the customer."""
        return self.make(model, customer_id=self.office.customer_id, **values)

    def note(self, entry: posting.Posted | None, about: int) -> Any:
        """A note over one entry: 30.00 and 11.10 of interest, a fee of 5.00; issued when it has an entry."""
        terms = self.session.scalars(select(InterestTerms.id)).first()
        note = self.for_customer(InterestNote, currency="EUR", terms_id=terms, document_date=DAY, posting_date=DAY, due_date=DAY,
                                 interest=41_10, fee=5_00, total=46_10)
        for no, amount in ((1, 30_00), (2, 11_10)):
            line = self.make(InterestNoteLine, note_id=note.id, line_no=no, entry_id=about, due_date=DAY, computed=amount,
                             interest=amount)
            self.make(InterestSegment, line_id=line.id, no=1, first=DAY, last=DAY, days=1, base=1000_00, rate=Decimal(8),
                      day_count="act365", amount=amount)
        if entry is not None:
            note.entry_id, note.voucher_id = entry.entry_ids[0], entry.voucher_id
            note.state, note.number = "issued", "RN-1"
        return note

    def waived(self, note: Any, entry: posting.Posted, amount: int, kind: str = "waive") -> None:
        """An adjustment of the first line of a note."""
        line = self.session.scalars(select(InterestNoteLine.id).where(InterestNoteLine.note_id == note.id)).first()
        made = self.for_customer(ChargeAdjustment, kind=kind, object_table="interest_note", object_id=note.id, currency="EUR",
                                 date=DAY, total=amount, total_accounting=amount, **BY)
        self.make(ChargeAdjustmentLine, adjustment_id=made.id, line_no=1, charge_table="interest_note_line", charge_id=line,
                  kind="interest", amount=amount)
        made.entry_id, made.voucher_id, made.number, made.state = entry.entry_ids[0], entry.voucher_id, f"RN-{kind}", "issued"
        self.session.flush()

    def plan(self, entry_id: int) -> Any:
        """A plan of two instalments with costs."""
        plan = self.for_customer(PaymentPlan, currency="EUR", state="active", costs=10_00, number="PLAN-1", **BY)
        self.make(PaymentPlanEntry, plan_id=plan.id, entry_id=entry_id, amount=90_00)
        for no in (1, 2):
            self.make(PaymentPlanInstalment, plan_id=plan.id, no=no, due=DAY, amount=50_00)
        return plan


def filled(office: given.Office) -> given.Office:
    """A note with a waiver and its reinstatement, a promise, a plan, statements, an agency file."""
    debt, charged = office.post(1000_00, 46_10)
    credits = [replace(office.plan(a, f"C{a}"), entries=(replace(office.plan(a, f"C{a}").entries[0], adjustment=True),))
               for a in (-20_00, 8_00)]
    with office.desk.writing("test.adjust") as unit:
        waived, again = posting.post_all(office.desk, unit, credits)
    with office.desk.writing("test.collect") as unit:
        desk, entry = Desk(office, unit.session), debt.entry_ids[0]
        note = desk.note(charged, entry)
        desk.note(None, entry)
        desk.waived(note, waived, 20_00)
        desk.waived(note, again, 8_00, "reinstate")
        promise = desk.for_customer(Promise, made_on=DAY, promised_on=DAY, amount=60_00, currency="EUR", **BY)
        desk.make(PromiseEntry, promise_id=promise.id, entry_id=entry, amount=60_00)
        desk.plan(entry)
        unit.session.get_one(CustomerCollection, office.customer_id).statement_no = 4
        for no in (2, 3, 4):
            desk.for_customer(AccountStatement, number=no, style="open_item", last=DAY, totals=[], **BY)
        agency = desk.make(Agency, code="INC", name="Incasso")
        file = desk.for_customer(AgencyFile, number="AGY-1", agency_id=agency.id, handed_over_on=DAY, **BY)
        desk.make(AgencyFileEntry, file_id=file.id, entry_id=entry, currency="EUR", remaining=1000_00)
        desk.make(LimitationEvent, entry_id=entry, day=DAY, event="written_demand", **BY)
    return office


@pytest.fixture(scope="module")
def loose(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Everything in a file whose guards and checks are out of the way."""
    path = tmp_path_factory.mktemp("collections") / "a.tegoed"
    filled(given.office(path)).file.close()
    engine = create_engine(f"sqlite:///{path}")
    with Session(engine) as session:
        for name in session.scalars(text("select name from sqlite_master where type = 'trigger'")).all():
            session.execute(text(f"drop trigger {name}"))
        session.commit()
        session.execute(text("PRAGMA ignore_check_constraints = 1"))
        yield session
    engine.dispose()


@pytest.mark.rule("INT-24", "INT-57", "STM-05", "COL-27", "COL-28")
def test_what_was_issued_is_sound_and_final(office: given.Office) -> None:
    filled(office)
    with office.desk.reading() as session:
        assert verify.prove(session) == []
    for table, statement in (
            ("interest_note", "update interest_note set total = 1 where state = 'issued'"),
            ("interest_note_line", "delete from interest_note_line where note_id = 1"),
            ("interest_segment", "update interest_segment set amount = 1 where line_id = 1"),
            ("interest_segment", "delete from interest_segment where line_id = 1"),
            ("interest_segment", "insert into interest_segment (line_id, no, first, last, days, base, rate, day_count, amount, "
                                 "provisional, product, carried, intervals) "
                                 "values (1, 9, '2026-01-01', '2026-01-01', 1, 1, 1, 'act365', 1, false, 0, 0, 0)"),
            ("charge_adjustment", "delete from charge_adjustment where id = 1"),
            ("charge_adjustment_line", "update charge_adjustment_line set amount = 1 where id = 1"),
            ("account_statement", "update account_statement set number = 9"),
            ("limitation_event", "update limitation_event set day = '2026-01-01'")):
        with pytest.raises(errors.FinalRowError) as caught, office.desk.writing("tamper") as unit:
            unit.session.execute(text(statement))
        assert caught.value.saw["table"] == table, statement
    with office.desk.writing("suggest.again") as unit:
        unit.session.execute(text("delete from interest_note where state = 'draft'"))
        assert unit.session.scalar(text("select count(*) from interest_segment")) == 2, "a draft takes its calculation along"
        unit.session.execute(text("delete from limitation_event"))


@pytest.mark.rule("INT-22")
def test_a_customer_has_one_draft_note_in_a_currency_and_one_draft_adjustment(office: given.Office) -> None:
    filled(office)
    with pytest.raises(IntegrityError), office.desk.writing("test.twice") as unit:
        Desk(office, unit.session).note(None, 1)
    for times in (1, 2):
        with office.desk.writing("test.adjust") as unit:
            draft = {"kind": "waive", "object_table": "interest_note", "object_id": 1, "currency": "EUR", "date": DAY, **BY}
            if times == 2:
                with pytest.raises(IntegrityError):
                    Desk(office, unit.session).for_customer(ChargeAdjustment, **draft)
                unit.abandon()
            else:
                Desk(office, unit.session).for_customer(ChargeAdjustment, **draft)


@pytest.mark.rule("ERR-07", "INT-24", "INT-57", "COL-23", "COL-27", "STM-04", "STM-05", "AGY-01")
@pytest.mark.parametrize(("proof", "statement"), [
    ("L30", "update interest_note set total = total + 1 where id = 1"),
    ("L30", "update interest_note set interest = interest + 1, total = total + 1 where id = 2"),
    ("L30", "update interest_note_line set excluded = true where id = 1"),
    ("L30", "update interest_segment set amount = amount - 1 where line_id = 2"),
    ("L30", "delete from interest_segment where line_id = 3"),
    ("L30", "update interest_note set voucher_id = 1 where id = 1"),
    ("L30", "update interest_note set entry_id = null where id = 1"),
    ("L30", "update interest_note set entry_id = 1, voucher_id = 1 where id = 1"),
    ("L30", "update interest_note set state = 'issued', number = 'RN-2', cancels_id = 1 where id = 2"),
    ("L31", "update charge_adjustment set total = 1900 where id = 1"),
    ("L31", "update charge_adjustment_line set vat = 1 where id = 1"),
    ("L31", "update charge_adjustment set entry_id = 1, voucher_id = 1 where id = 1"),
    ("L31", "update charge_adjustment set kind = 'reverse' where id = 2"),
    ("L31", "update charge_adjustment_line set charge_id = 77 where id = 1"),
    ("L31", "update interest_note_line set interest = 10 where id = 1"),
    ("L31", "delete from charge_adjustment_line where id = 1"),
    ("L32", "update promise set amount = 61"), ("L32", "delete from promise_entry"),
    ("L32", "update payment_plan set agreed_interest = 1"), ("L32", "delete from payment_plan_instalment where no = 2"),
    ("L33", "update customer_collection set statement_no = 2"), ("L33", "delete from account_statement where number = 3"),
    ("L33", "update account_statement set number = 5 where number = 4"),
    ("L33", "update voucher set document_table = 'account_statement', document_id = 1 where id = 1")])
def test_each_proof_finds_its_offender(loose: Session, proof: str, statement: str) -> None:
    assert verify.prove(loose, verify_collections.SQL) == []
    assert loose.execute(text(statement)).rowcount > 0  # type: ignore[attr-defined]
    found = {finding.proof for finding in verify.prove(loose, verify_collections.SQL)}
    loose.rollback()
    assert proof in found


@pytest.mark.rule("COL-27", "AGY-01")
def test_an_entry_in_two_plans_or_agency_files_is_found(office: given.Office) -> None:
    filled(office)
    with office.desk.writing("test.twice") as unit:
        desk = Desk(office, unit.session)
        second = desk.for_customer(PaymentPlan, currency="EUR", state="active", number="PLAN-2", **BY)
        desk.make(PaymentPlanEntry, plan_id=second.id, entry_id=1, amount=50_00)
        desk.make(PaymentPlanInstalment, plan_id=second.id, no=1, due=date(2026, 4, 1), amount=50_00)
        file = desk.for_customer(AgencyFile, number="AGY-2", agency_id=1, handed_over_on=DAY, **BY)
        desk.make(AgencyFileEntry, file_id=file.id, entry_id=1, currency="EUR", remaining=1000_00)
    with office.desk.reading() as session:
        assert [f.proof for f in verify.prove(session)] == ["L32", "L33"]

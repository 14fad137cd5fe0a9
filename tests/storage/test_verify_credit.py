"""The proofs of credit management find what is wrong, and what was decided is final (CRD-41, 46, 84, 87, 101)."""

import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlalchemy.orm import Session

from app.models.accounts import ReasonCode, VatGroup
from app.models.base import Base
from app.models.credit_holds import CreditHold, CreditHoldEvent, CreditHoldReason, CreditRelease
from app.models.credit_limits import LimitHistory, LimitJournal, LimitJournalLine, TemporaryLimit
from app.models.credit_rules import CreditCheck
from app.models.sales import SalesOrder
from app.storage import errors, verify
from tests.storage import given
from tests.storage.test_verify import broken

DAY, NOW = given.DAY, given.CLOCK.now()
BY = {"created_at": NOW, "created_by_id": 1}


class Desk:
    """Rows of credit management made by hand, as the program leaves them."""

    def __init__(self, office: given.Office, session: Session) -> None:
        self.session, self.company, self.customer = session, office.desk.company_id, office.customer_id

    def make(self, model: type[Base], **values: Any) -> Any:
        """A row of this company."""
        row = model(**values, company_id=self.company)
        self.session.add(row)
        self.session.flush()
        return row

    def order(self, number: str) -> Any:
        """A sales order."""
        vat = self.session.scalars(select(VatGroup.id).where(VatGroup.company_id == self.company)).first()
        return self.make(SalesOrder, number=number, order_date=DAY, order_account_id=self.customer, currency="EUR",
                         invoice_account_id=self.customer, vat_group_id=vat, language="en")

    def hold(self, order_id: int, number: str, state: str = "on_hold") -> Any:
        """A hold with its reason and what happened to it."""
        made = self.make(CreditHold, number=number, order_id=order_id, customer_id=self.customer, step="confirmation",
                         parameters={}, state=state, held_on=DAY, held_at=NOW, held_by_id=1, amount=350_000, currency="EUR",
                         amount_accounting=350_000, exposure=1_150_000, overdue=300_000, review_on=DAY)
        self.make(CreditHoldReason, hold_id=made.id, position=1, kind="days_overdue", facts={"v": 1})
        self.make(CreditHoldEvent, hold_id=made.id, kind="held", to_state="on_hold", **BY)
        if state == "released":
            self.make(CreditHoldEvent, hold_id=made.id, kind="released", from_state="on_hold", to_state=state, **BY)
            reason = self.session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == self.company)).first()
            self.make(CreditRelease, hold_id=made.id, order_id=order_id, covers="step", value_cap=350_000, reason_id=reason,
                      terms_then={}, date=DAY, **BY)
        return made

    def temporary(self, first: date, last: date, replaces: int | None = None) -> Any:
        """A limit for a time."""
        return self.make(TemporaryLimit, customer_id=self.customer, amount=1_800_000, currency="EUR", valid_from=first,
                         valid_to=last, replaces_id=replaces, **BY)

    def journal(self) -> Any:
        """A posted limit journal with its history."""
        made = self.make(LimitJournal, type="limit", date=DAY, created_by_id=1, saved_at=NOW)
        line = self.make(LimitJournalLine, journal_id=made.id, no=1, position=1, customer_id=self.customer, currency="EUR",
                         current_limit=0, new_limit=1_000_000)
        self.make(LimitHistory, kind="limit", customer_id=self.customer, currency="EUR", old_limit=0, new_limit=1_000_000,
                  line_id=line.id, prepared_by_id=1, **BY)
        made.number, made.state = "KLC-00001", "posted"
        self.session.flush()


def filled(office: given.Office) -> given.Office:
    """Two orders, one released and held again, one checked; a limit that ended early; a posted journal."""
    with office.desk.writing("test.credit") as unit:
        desk = Desk(office, unit.session)
        first, second = desk.order("VO-1"), desk.order("VO-2")
        desk.hold(first.id, "VO-1-1", "released")
        desk.hold(first.id, "VO-1-2")
        desk.make(CreditCheck, order_id=second.id, step="confirmation", outcome="passed", date=DAY, order_value=1, facts={}, **BY)
        march = desk.temporary(date(2026, 3, 1), date(2026, 3, 31))
        desk.temporary(date(2026, 3, 1), date(2026, 3, 14), march.id)
        desk.temporary(date(2026, 3, 15), date(2026, 3, 31))
        desk.journal()
    return office


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed file with holds and limits, made once."""
    path = tmp_path_factory.mktemp("credit") / "a.tegoed"
    filled(given.office(path)).file.close()
    return path


@pytest.mark.rule("CRD-41", "CRD-45", "CRD-46", "CRD-84", "CRD-87", "CRD-101")
def test_what_was_held_released_and_posted_is_sound_and_final(office: given.Office) -> None:
    filled(office)
    with office.desk.reading() as session:
        assert verify.prove(session) == []
    for table, statement in (
            ("credit_hold_event", "update credit_hold_event set to_state = 'released'"),
            ("credit_release", "delete from credit_release"), ("credit_hold_reason", "delete from credit_hold_reason"),
            ("credit_hold_reason", "update credit_hold_reason set measured_amount = 1"),
            ("credit_hold_reason", """update credit_hold_reason set facts = '{"v": 2}'"""),
            ("credit_check", "update credit_check set outcome = 'held'"),
            ("limit_history", "update limit_history set new_limit = 1"),
            ("limit_journal", "update limit_journal set text = 'forged'"),
            ("limit_journal_line", "update limit_journal_line set new_limit = 1"),
            ("temporary_limit", "update temporary_limit set amount = 1"), ("temporary_limit", "delete from temporary_limit")):
        with pytest.raises(errors.FinalRowError) as caught, office.desk.writing("tamper") as unit:
            unit.session.execute(text(statement))
        assert caught.value.saw["table"] == table
    with office.desk.writing("evaluate") as unit:
        reason = unit.session.scalars(select(CreditHoldReason).order_by(CreditHoldReason.id)).first()
        assert reason is not None
        reason.valid = False
    with pytest.raises(errors.FinalRowError), office.desk.writing("tamper") as unit:
        reason = unit.session.get_one(CreditHoldReason, 1)
        reason.valid, reason.facts = True, {"v": 3}


@pytest.mark.rule("CRD-12")
def test_a_draft_order_that_is_deleted_takes_its_checks_along_but_never_a_hold(office: given.Office) -> None:
    filled(office)
    with office.desk.writing("delete") as unit:
        unit.session.execute(text("delete from sales_order where number = 'VO-2'"))
        assert unit.session.scalar(text("select count(*) from credit_check")) == 0
    with pytest.raises(IntegrityError), office.desk.writing("delete") as unit:
        unit.session.execute(text("delete from sales_order where number = 'VO-1'"))


@pytest.mark.rule("CRD-84")
def test_an_order_has_one_active_hold(office: given.Office) -> None:
    filled(office)
    with pytest.raises(IntegrityError), office.desk.writing("hold") as unit:
        Desk(office, unit.session).hold(1, "VO-1-3")


@pytest.mark.rule("CRD-41")
def test_limits_for_a_time_never_overlap(office: given.Office) -> None:
    filled(office)
    start = date(2026, 3, 1)
    for first, last in ((13, 13), (0, 30), (30, 40)):
        with pytest.raises(DatabaseError, match="overlap: temporary_limit"), office.desk.writing("limit") as unit:
            Desk(office, unit.session).temporary(start + timedelta(first), start + timedelta(last))
    for first, last in ((-20, -1), (31, 40)):
        with office.desk.writing("limit") as unit:
            Desk(office, unit.session).temporary(start + timedelta(first), start + timedelta(last))


@pytest.mark.rule("ERR-07", "CRD-41", "CRD-46", "CRD-84")
@pytest.mark.parametrize(("proof", "statement"), [
    ("L27", "update credit_hold_event set to_state = 'rejected' where id = 3"),
    ("L27", "delete from credit_hold_event where id > 1"),
    ("L27", "update credit_release set order_id = 2"),
    ("L28", "update temporary_limit set valid_from = '2026-03-14' where id = 3"),
    ("L28", "update temporary_limit set replaces_id = null where id = 2"), ("L29", "delete from limit_history"),
    ("L29", "update limit_history set new_limit = 5"), ("L29", "update limit_journal set type = 'temporary'")])
def test_each_proof_finds_its_offender(kept: Path, tmp_path: Path, proof: str, statement: str) -> None:
    path = Path(shutil.copy(kept, tmp_path / "a.tegoed"))
    assert proof in broken(path, statement)

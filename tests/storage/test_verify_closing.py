"""The proofs of the close find what is wrong, and what was run, filed or locked is final (REV-013, ESL-030, CLS-070)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import create_engine, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.accounts import RateType, ReasonCode, VatCode
from app.models.audit import AuditAnchor
from app.models.base import Base
from app.models.closing import (
    CloseAcceptance,
    CloseCarryOver,
    CloseRecord,
    CloseSchedule,
    CloseSignoff,
    CloseTask,
    CloseTemplate,
    PeriodReopening,
    ReopenedVoucher,
)
from app.models.ledger import CustomerLedgerEntry, DetailedEntry, VatEntry, Voucher
from app.models.revaluation import RevaluationDetail, RevaluationLine, RevaluationRun
from app.models.sales_lists import EuSalesList, EuSalesListLine, EuSalesListSource
from app.storage import errors, verify, verify_closing
from tests.storage import given

DAY = given.DAY
BY = {"created_at": given.CLOCK.now(), "created_by_id": 1}
JANUARY = {"start": date(2026, 1, 1), "end": date(2026, 1, 31)}


class Desk:
    """Rows of the close made by hand, as the program leaves them."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def make(self, model: type[Base], **values: Any) -> Any:
        """A row, of this company where it is one of a company."""
        row = model(**values, **({"company_id": 1} if hasattr(model, "company_id") else {}))
        self.session.add(row)
        self.session.flush()
        return row

    def revalued(self, entry: CustomerLedgerEntry) -> None:
        """A run that found nothing to post on an entry."""
        kind = self.session.scalars(select(RateType.id)).first()
        run = self.make(RevaluationRun, number="RV-2026-0001", method="standard", style="delta", considered=DAY, rate_date=DAY,
                        rate_type_id=kind, parameters={}, started_at=BY["created_at"], finished_at=BY["created_at"],
                        created_by_id=1)
        self.make(RevaluationLine, run_id=run.id, entry_id=entry.id, open_amount=100, original=100, before=7, value=107, target=7,
                  adjustment=0, standing=7, posting_profile_id=entry.posting_profile_id,
                  control_account_id=entry.control_account_id)

    def listed(self, voucher_id: int, customer_id: int) -> None:
        """A checked list of one line over one VAT entry, its lines made while it was a draft."""
        code = self.session.scalars(select(VatCode)).first()
        assert code is not None
        entry = self.make(VatEntry, voucher_id=voucher_id, vat_code_id=code.id, category="S", rate=Decimal(0),
                          customer_id=customer_id, country_code="BE", vat_number="BE0466158640", list_kind="goods",
                          supply="goods", vat_date=DAY, base=500_00, vat=0, base_accounting=500_00, vat_accounting=0)
        made = self.make(EuSalesList, kind="month", **JANUARY, registration="NL004495445B01", country="NL")
        line = self.make(EuSalesListLine, list_id=made.id, position=1, country="BE", vat_number="BE0466158640", type="L",
                         exact=500_00, reported=500_00)
        self.make(EuSalesListSource, line_id=line.id, vat_entry_id=entry.id, amount=500_00)
        made.number, made.state = "ESL-0001", "checked"
        self.session.flush()

    def closed(self, period_id: int) -> None:
        """A locked schedule with a task that was accepted, signed off and carried over."""
        template = self.make(CloseTemplate, code="MONTH", names={"en": "Month"}, kind="month")
        schedule = self.make(CloseSchedule, template_id=template.id, period_id=period_id, kind="month", **JANUARY)
        task = self.make(CloseTask, schedule_id=schedule.id, code="UNA", position=1, area="receivables", names={"en": "Receipts"},
                         due=BY["created_at"], needs=[])
        self.make(CloseCarryOver, task_id=task.id, origin_period_id=period_id)
        found = {"task_id": task.id, "count": 1, "amount": 100}
        self.make(CloseAcceptance, **found, keys=["entry:1"], comment="the customer pays in March", **BY)
        self.make(CloseSignoff, **found, status="accepted", keys_hash="0" * 64, evaluated_at=BY["created_at"], **BY)
        anchor = self.make(AuditAnchor, seq=1, chain_hash="0" * 64, at=BY["created_at"], purpose="close")
        self.make(CloseRecord, schedule_id=schedule.id, counts={}, hashes={}, anchor_id=anchor.id, **BY)
        schedule.state = "locked"
        self.session.flush()

    def reopened(self, voucher: Voucher) -> None:
        """A re-opening after which a voucher was posted."""
        reason = self.session.scalars(select(ReasonCode.id)).first()
        again = self.make(PeriodReopening, number="RO-0001", period_id=voucher.period_id, reason_id=reason,
                          text="an invoice came late", **BY)
        self.make(ReopenedVoucher, reopening_id=again.id, voucher_id=voucher.id)


def filled(office: given.Office) -> given.Office:
    """A run, a list, a locked schedule, a re-opening."""
    posted = office.post(1000_00)[0]
    with office.desk.writing("test.close") as unit:
        desk = Desk(unit.session)
        entry = unit.session.get_one(CustomerLedgerEntry, posted.entry_ids[0])
        voucher = unit.session.get_one(Voucher, posted.voucher_id)
        desk.revalued(entry)
        desk.listed(voucher.id, office.customer_id)
        desk.closed(voucher.period_id)
        desk.reopened(voucher)
    return office


@pytest.fixture(scope="module")
def loose(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Everything in a file whose guards and checks are out of the way."""
    path = tmp_path_factory.mktemp("closing") / "a.tegoed"
    filled(given.office(path)).file.close()
    engine = create_engine(f"sqlite:///{path}")
    with Session(engine) as session:
        for name in session.scalars(text("select name from sqlite_master where type = 'trigger'")).all():
            session.execute(text(f"drop trigger {name}"))
        session.commit()
        session.execute(text("PRAGMA ignore_check_constraints = 1"))
        yield session
    engine.dispose()


@pytest.mark.rule("AUD-001", "REV-013", "ESL-033", "CLS-033", "CLS-061", "CLS-071")
def test_what_was_run_filed_and_locked_is_sound_and_final(office: given.Office) -> None:
    filled(office)
    with office.desk.reading() as session:
        assert verify.prove(session, ["L12", "L20", *verify_closing.SQL]) == []
    for table, statement in (
            ("revaluation_run", "update revaluation_run set gain = 1"),
            ("revaluation_line", "delete from revaluation_line"),
            ("eu_sales_list", "update eu_sales_list set types = 'S'"),
            ("eu_sales_list", "delete from eu_sales_list"),
            ("eu_sales_list_line", "update eu_sales_list_line set reported = 1"),
            ("close_schedule", "update close_schedule set kind = 'year'"),
            ("close_schedule", "delete from close_schedule"),
            ("close_task", "update close_task set hard = true"),
            ("close_task", "insert into close_task (schedule_id, code, position, area, names, due, hard, signoff_required, "
                           "four_eyes, needs, done_by_hand) "
                           "values (1, 'X', 2, 'tax', '{}', '', false, false, false, '[]', false)"),
            ("close_carry_over", "update close_carry_over set age = 2"),
            ("close_acceptance", "update close_acceptance set comment = 'something else entirely'"),
            ("close_signoff", "delete from close_signoff"),
            ("close_record", "update close_record set no = 2"),
            ("period_reopening", "update period_reopening set number = 'RO-0002'"),
            ("reopened_voucher", "delete from reopened_voucher")):
        with pytest.raises(errors.FinalRowError) as caught, office.desk.writing("tamper") as unit:
            unit.session.execute(text(statement))
        assert caught.value.saw["table"] == table, statement
    with office.desk.writing("esl.submit") as unit:
        unit.session.execute(text("update eu_sales_list set state = 'submitted', receipt_no = '123'"))
        unit.session.execute(text("update close_schedule set state = 'open'"))
        unit.session.execute(text("update close_task set hard = true"))


@pytest.mark.rule("ESL-030")
def test_a_vat_entry_is_never_in_two_live_lists(office: given.Office) -> None:
    filled(office)
    source = {"line_id": 1, "vat_entry_id": 1, "amount": 1}
    with office.desk.writing("esl.reference") as unit:
        Desk(unit.session).make(EuSalesListSource, **source, live=False, reference=True)
    with pytest.raises(IntegrityError), office.desk.writing("esl.twice") as unit:
        Desk(unit.session).make(EuSalesListSource, **source)


@pytest.mark.rule("CLS-032", "CLS-060")
def test_an_acceptance_and_a_reopening_are_explained(office: given.Office) -> None:
    filled(office)
    with pytest.raises(IntegrityError), office.desk.writing("close.accept") as unit:
        Desk(unit.session).make(CloseAcceptance, task_id=1, keys=[], count=0, comment="it is so.", **BY)


@pytest.mark.rule("REV-012", "REV-013", "ESL-030", "CLS-061", "CLS-070")
@pytest.mark.parametrize(("proof", "statement"), [
    ("L34", "update revaluation_line set target = 8"),
    ("L34", "update revaluation_line set adjustment = 5, target = 12"),
    ("L34", "insert into revaluation_detail (line_id, detail_id, part) values (1, 1, 'settlement')"),
    ("L35", "update eu_sales_list_line set exact = 1"), ("L35", "update eu_sales_list_source set reference = true"),
    ("L35", "update eu_sales_list set state = 'cancelled'"), ("L35", "update eu_sales_list set number = null"),
    ("L36", "delete from close_record"),
    ("L36", "insert into close_signoff (company_id, task_id, status, count, keys_hash, evaluated_at, comment, withdraws_id, "
            "created_at, created_by_id) values (1, 2, 'done', 0, '', '', '', 1, '', 1)"),
    ("L36", "update voucher set period_id = period_id + 1"),
    ("L36", "update voucher set posted_at = '2020-01-01T00:00:00.000000Z'")])
def test_each_proof_finds_its_offender(loose: Session, proof: str, statement: str) -> None:
    assert verify.prove(loose, verify_closing.SQL) == []
    assert loose.execute(text(statement)).rowcount > 0  # type: ignore[attr-defined]
    found = {finding.proof for finding in verify.prove(loose, verify_closing.SQL)}
    loose.rollback()
    assert proof in found


@pytest.mark.rule("REV-012")
def test_what_a_run_posted_has_its_line(loose: Session) -> None:
    loose.execute(text("update voucher set document_table = 'revaluation_run', document_id = 1"))
    loose.execute(text("update detailed_entry set kind = 'unrealised', amount = 0, accounting_amount = 0"))
    assert [f.proof for f in verify.prove(loose, verify_closing.SQL)] == ["L34"]
    detail = loose.scalars(select(DetailedEntry.id)).first()
    loose.add(RevaluationDetail(line_id=1, detail_id=detail, part="target"))
    loose.flush()
    assert verify.prove(loose, verify_closing.SQL) == []
    loose.rollback()

"""What people decide about a task: accept, sign off, withdraw, each with its history."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from app.models.closing import CloseAcceptance, CloseEvaluation, CloseSignoff, CloseTask
from app.models.collections import CollectionRun
from app.models.company import Role, RoleMember, User
from app.rules.closing.status import Status, fingerprint
from app.services.closing import checklist, deciding, evaluating
from app.services.closing.evaluators import registry
from app.services.closing.finding import Found, Look
from app.services.interest.options import RunOptions
from app.storage.unit_of_work import Actor
from tests.services.closing.closer import WHY, Closer
from tests.services.sales.trade import Trade


def late(closer: Closer) -> Closer:
    """Two invoices that would be reminded at the end of March."""
    sold = closer.on(closer.desk.clock.today().replace(month=3, day=2))
    for name in ("De Vries", "Jansen"):
        customer = sold.office.customer(name)
        sold.office.post(sold.office.draft(customer, sold.office.line(1, "8000", "100")))
    return closer.on(closer.desk.clock.today())


def rows(closer: Closer, model: type) -> int:
    with closer.desk.reading() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


@pytest.mark.postgres
@pytest.mark.rule("CLS-032")
def test_what_a_soft_task_leaves_open_is_accepted_until_something_new_comes(either: Closer) -> None:
    closer = late(either)
    closer.evaluated()
    assert closer.said("REM")[:2] == ("open", 2)
    assert closer.accept("REM").value == 2
    row = closer.row("REM")
    assert (row.accepted, row.comment, row.recheck, row.status) == (True, WHY, False, Status.OPEN)
    assert [d.accepted_comment for d in closer.documents("REM")] == [WHY, WHY]
    sold = closer.on(closer.desk.clock.today().replace(month=3, day=3))
    sold.office.post(sold.office.draft(sold.office.customer("Bakker"), sold.office.line(1, "8000", "50"), day=sold.desk.today))
    again = closer.on(closer.desk.clock.today()).row("REM")
    assert (again.accepted, again.recheck, again.count) == (False, True, 3)
    assert [d.accepted for d in closer.documents("REM")] == [True, True, False]


@pytest.mark.rule("CLS-032")
def test_some_documents_are_accepted_and_a_short_comment_writes_nothing(closer: Closer) -> None:
    closer = late(closer)
    closer.evaluated()
    key = closer.documents("REM")[0].key
    refused = closer.accept("REM", "ok")
    assert closer.codes(refused) == [("CLS-032-comment", "comment")] and rows(closer, CloseAcceptance) == 0
    assert closer.accept("REM", WHY, [key]).value == 1
    row = closer.row("REM")
    assert not row.accepted and not row.recheck and row.count == 2  # the other one is still to be dealt with
    assert closer.codes(closer.accept("AGE")) == [("CLS-032-hard", None)]
    assert closer.codes(closer.accept("JOB")) == [("CLS-032-hard", None)]
    assert closer.codes(closer.accept("SOC")) == [("CLS-032-none", None)]


@pytest.mark.rule("CLS-033")
def test_a_sign_off_keeps_who_when_and_what_was_seen(closer: Closer) -> None:
    closer = late(closer)
    closer.evaluated()
    assert closer.accept("REM").done
    assert closer.sign("JOB", "PAY", comment="all posted").value == 2
    signed = closer.row("JOB").signed
    assert signed is not None and (signed.user, signed.comment, signed.at) == ("Anna", "all posted", closer.desk.clock.now())
    assert closer.sign("UNA", "REM").value == 2
    with closer.desk.reading() as session:
        row = session.scalars(select(CloseSignoff).join(CloseTask, CloseTask.id == CloseSignoff.task_id)
                              .where(CloseTask.code == "REM")).one()
        kept = session.get_one(CloseEvaluation, row.task_id)
    assert (row.status, row.count, row.amount, row.keys_hash) == ("accepted", 2, 24_200, fingerprint(kept.keys))


@pytest.mark.rule("CLS-033", "CLS-031")
def test_open_blocked_and_signed_tasks_are_refused_all_at_once_with_nothing_written(closer: Closer) -> None:
    closer = late(closer)
    closer.evaluated()
    assert closer.sign("JOB").done
    refused = closer.sign("JOB", "REM", "REC")
    assert [(p.code, p.saw["task"]) for p in refused.problems] == [
        ("CLS-033-signed", "JOB"), ("CLS-033-open", "REM"), ("CLS-033-blocked", "REC")]
    assert refused.problems[2].saw["blockers"] == "INT, REM"
    assert rows(closer, CloseSignoff) == 1


@pytest.mark.rule("CLS-034")
def test_a_signed_task_that_changes_is_struck_through_and_signed_again(closer: Closer) -> None:
    closer.evaluated()
    assert closer.sign("FTI").done
    from app.services.sales import invoices
    customer = closer.office.customer()
    draft = closer.office.draft(customer, closer.office.line(1, "8000", "10"), day=closer.desk.today.replace(month=3, day=31))
    kept = invoices.save(closer.desk, draft).value
    assert kept is not None and kept.id is not None
    row = closer.row("FTI")
    assert row.recheck and row.status is Status.OPEN and row.signed is not None and row.signed.struck
    assert ("CLS-070-recheck", "FTI") in [(p.code, p.field) for p in closer.evaluated().problems]
    assert [a.struck for a in deciding.history(closer.desk, row.id)] == [True]
    closer.office.post_id(kept.id)
    assert closer.sign("FTI").done is False  # what was signed is true again
    assert not closer.row("FTI").recheck


@pytest.mark.rule("CLS-033")
def test_a_sign_off_is_withdrawn_and_stays_in_the_history(closer: Closer) -> None:
    closer.evaluated()
    key = closer.row("JOB").id
    assert closer.codes(deciding.withdraw(closer.desk, key)) == [("CLS-033-none", None)]
    assert closer.sign("JOB").done and deciding.withdraw(closer.desk, key, "too early").done  # in the same moment
    assert closer.row("JOB").signed is None
    assert [(a.kind, a.user, a.comment) for a in deciding.history(closer.desk, key)] == [
        ("withdrawn", "Anna", "too early"), ("signed", "Anna", "")]
    assert closer.sign("JOB").done


def four_eyes(closer: Closer, code: str) -> None:
    with closer.desk.writing("test.four_eyes") as uow:
        for task in uow.session.scalars(select(CloseTask).where(CloseTask.code == code)):
            task.four_eyes = True


def colleague(closer: Closer, name: str) -> Closer:
    """The same office as somebody else sees it who may close, too."""
    with closer.desk.writing("test.colleague") as uow:
        other = User(login=f"{name.lower()}2", display_name=name, language="en", region="en_GB")
        uow.session.add(other)
        uow.session.flush()
        role = uow.session.scalars(select(Role.id).where(Role.code == "CLOSER")).one()
        uow.session.add(RoleMember(role_id=role, user_id=other.id))
        uow.session.flush()
        return Closer(Trade(replace(closer.desk, actor=Actor(other.id, name))))


@pytest.mark.rule("CLS-033")
def test_with_four_eyes_a_namesake_may_sign(closer: Closer) -> None:
    closer = late(closer)
    closer.evaluated()
    four_eyes(closer, "FTI")
    assert colleague(closer, "Anna").sign("FTI").done


@pytest.mark.rule("CLS-033")
def test_with_four_eyes_a_run_stands_behind_interest_like_a_posting(closer: Closer) -> None:
    closer = late(closer)
    closer.evaluated()
    four_eyes(closer, "INT")
    assert closer.accept("INT").done and closer.sign("INT").done  # nobody did anything for it yet
    assert deciding.withdraw(closer.desk, closer.row("INT").id).done
    with closer.desk.writing("test.run") as uow:
        uow.session.add(CollectionRun(company_id=closer.desk.company_id, kind="interest", created_at=closer.desk.clock.now(),
                                      parameters=RunOptions(date(2026, 1, 31)).stored(),
                                      created_by_id=closer.desk.actor.user_id))
    assert [p.code for p in closer.sign("INT").problems] == ["CLS-033-four-eyes"]


@pytest.mark.rule("CLS-033")
def test_with_four_eyes_somebody_else_signs_what_one_posted(closer: Closer) -> None:
    closer = late(closer)
    closer.evaluated()
    four_eyes(closer, "FTI")
    assert [(p.code, p.saw["user"]) for p in closer.sign("FTI").problems] == [("CLS-033-four-eyes", "Anna")]
    assert colleague(closer, "Bram").sign("FTI").done
    signed = closer.row("FTI").signed
    assert signed is not None and signed.user == "Bram"


@pytest.mark.rule("AUD-016", "CLS-024")
def test_a_clerk_neither_accepts_nor_signs(closer: Closer) -> None:
    closer = late(closer)
    closer.evaluated()
    with closer.desk.writing("test.clerk") as uow:
        clerk = User(login="cor", display_name="Cor", language="en", region="en_GB")
        uow.session.add(clerk)
        uow.session.flush()
        role = uow.session.scalars(select(Role.id).where(Role.code == "CLERK")).one()
        uow.session.add(RoleMember(role_id=role, user_id=clerk.id))
        identity = clerk.id
    cor = Closer(Trade(replace(closer.desk, actor=Actor(identity, "Cor"))))
    task = closer.row("JOB").id
    assert deciding.may(cor.desk) and not deciding.may(closer.desk)
    assert not deciding.sign_off(cor.desk, [task]).done and not deciding.accept(cor.desk, closer.row("REM").id, WHY).done
    assert rows(closer, CloseSignoff) == rows(closer, CloseAcceptance) == 0


@pytest.mark.rule("CLS-031")
def test_an_evaluation_that_fails_shows_in_its_own_row_alone(closer: Closer, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_look: Look) -> Found:
        raise LookupError("no rate table")

    monkeypatch.setitem(registry.EVALUATORS, "UNA", broken)  # type: ignore[arg-type]
    shown = closer.evaluated()
    row = next(r for r in shown.rows if r.code == "UNA")
    assert row.status is Status.ERROR and row.note is not None and row.note.saw["detail"] == "no rate table"
    assert [r.status for r in shown.rows if r.code == "PAY"] == [Status.DONE]
    assert ("CLS-070-error", "UNA") in [(p.code, p.field) for p in shown.problems]
    assert closer.codes(closer.sign("UNA")) == [("CLS-033-error", None)]


@pytest.mark.rule("CLS-030", "CLS-035")
def test_evaluating_changes_no_document_and_only_what_is_asked_for(closer: Closer) -> None:
    closer = late(closer)
    closer.evaluated()
    with closer.desk.reading() as session:
        before = {model: session.scalar(select(func.count()).select_from(model)) for model in
                  (table for table in CloseTask.metadata.sorted_tables if not table.name.startswith(("close_", "audit_")))}
    then = closer.later()
    shown = then.evaluated("FTI")
    assert [r.code for r in shown.rows if r.evaluated_at == then.desk.clock.now()] == ["FTI"]
    with closer.desk.reading() as session:
        assert {model: session.scalar(select(func.count()).select_from(model)) for model in before} == before
    assert evaluating.subscribed({"sales_invoice"}) == ["SNI", "RCI", "FTI", "INV"]
    assert "REC" in evaluating.subscribed({"voucher"}) and evaluating.subscribed({"note"}) == []
    assert checklist.checklist(closer.desk, 999) is None

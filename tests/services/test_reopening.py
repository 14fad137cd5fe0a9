"""A period on hold is opened again: number, reason, consequences, what is posted under it, its end (CLS-060…063)."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from app.core.enums import Module, PeriodState, VoucherSource
from app.models.accounts import ReasonCode
from app.models.closing import PeriodReopening, ReopenedVoucher
from app.rules.closing.catalogue import Kind
from app.services import ledger, periods, reopening
from app.services.closing import checklist, schedules
from app.services.reopening import Wish
from app.storage import verify
from tests.services.closing.closer import MARCH, Closer
from tests.services.closing.conftest import closer, closing_file
from tests.services.closing.test_closing_deciding import late
from tests.services.closing.test_closing_locking import march

assert closer and closing_file
WHY = "a credit note of March came late"


def reason(closer: Closer) -> int:  # noqa: F811
    with closer.desk.reading() as session:
        return next(r.id for r in session.scalars(select(ReasonCode)) if "period_reopen" in r.uses)


def held(closer: Closer) -> Closer:  # noqa: F811
    """March on hold."""
    done = periods.change_status(closer.desk, [march(closer).id], periods.Change(PeriodState.ON_HOLD),
                                 confirmed=frozenset({"CLS-009-2026-03"}))
    assert done.done, done.problems
    return closer


def wish(closer: Closer, **more: object) -> Wish:  # noqa: F811
    return Wish(reason(closer), WHY, **more)  # type: ignore[arg-type]


@pytest.mark.rule("CLS-060", "CLS-061")
def test_a_locked_period_opens_with_a_number_that_what_is_posted_then_carries(closer: Closer) -> None:  # noqa: F811
    ready = late(closer).ready()
    assert ready.lock().done
    done = reopening.reopen(ready.desk, [march(ready).id], wish(ready))
    assert done.value == ["RO-0001"], done.problems
    found = march(ready)
    assert found.status is PeriodState.OPEN and found.access == {}
    head = next(h for h in schedules.heads(ready.desk) if h.end == MARCH and h.kind is Kind.MONTH)
    again = checklist.checklist(ready.desk, head.id)
    assert not head.locked and again is not None
    assert {r.code for r in again.rows if r.signed is not None and not r.signed.struck} & {"REC", "REV", "LCK", "ESL"} == set()
    office = ready.later().office
    customer = office.customer("Later")
    draft = office.draft(customer, office.line(1, "8000", "100"), day=MARCH)
    posted = office.post(draft, confirmed=frozenset({f"MST-033-{MARCH}"}))
    shown = reopening.listed(ready.desk, found.id)
    assert [(r.number, r.period, r.user, len(r.vouchers)) for r in shown] == [("RO-0001", "2026-03", "Anna", 1)]
    assert posted is not None
    with ready.desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.rule("CLS-060")
def test_without_reason_or_with_nine_letters_nothing_is_opened(closer: Closer) -> None:  # noqa: F811
    held(closer)
    for given in (Wish(None, WHY), Wish(reason(closer), "too short")):
        done = reopening.reopen(closer.desk, [march(closer).id], given)
        assert done.value is None and [p.code for p in done.problems] == [
            "CLS-060-reason" if given.reason_id is None else "CLS-060-text"]
    past = wish(closer, relock_at=closer.desk.clock.now())
    assert [p.code for p in reopening.reopen(closer.desk, [march(closer).id], past).problems] == ["CLS-060-relock"]
    with closer.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(PeriodReopening)) == 0
    assert march(closer).status is PeriodState.ON_HOLD


@pytest.mark.rule("CLS-060")
def test_one_module_is_opened_and_the_others_stay_shut(closer: Closer) -> None:  # noqa: F811
    held(closer)
    assert reopening.reopen(closer.desk, [march(closer).id], wish(closer, modules=(Module.CUSTOMER_PAYMENTS,))).done
    access = march(closer).access
    assert Module.CUSTOMER_PAYMENTS not in access and {access[m] for m in Module if m is not Module.CUSTOMER_PAYMENTS} == {"none"}


@pytest.mark.rule("CLS-060")
def test_it_locks_itself_when_its_moment_has_come_and_not_before(closer: Closer) -> None:  # noqa: F811
    held(closer)
    until = closer.desk.clock.now() + timedelta(seconds=60)
    assert reopening.reopen(closer.desk, [march(closer).id], wish(closer, relock_at=until)).done
    assert reopening.relock_due(closer.desk) == 0 and march(closer).status is PeriodState.OPEN
    with closer.desk.reading() as session:
        assert ledger.check_date(session, closer.desk, MARCH, VoucherSource.GEN) == ()
    then = closer.later()
    with then.desk.reading() as session:  # refused from that minute on, before anybody has written the status
        assert [p.code for p in ledger.check_date(session, then.desk, MARCH, VoucherSource.GEN)][:1] == ["CLS-005-on-hold"]
    assert reopening.relock_due(then.desk) == 1 and march(then).status is PeriodState.ON_HOLD
    assert [(r.automatic, r.ended_at) for r in reopening.listed(then.desk)] == [(True, until)]
    assert reopening.relock_due(then.desk) == 0


@pytest.mark.rule("CLS-061")
def test_putting_it_on_hold_by_hand_ends_it_and_nothing_is_noted_afterwards(closer: Closer) -> None:  # noqa: F811
    held(closer)
    assert reopening.reopen(closer.desk, [march(closer).id], wish(closer)).done
    held(closer)
    assert [r.automatic for r in reopening.listed(closer.desk)] == [False]
    assert reopening.listed(closer.desk)[0].ended_at is not None
    customer = closer.office.customer("April")
    closer.office.post(closer.office.draft(customer, closer.office.line(1, "8000", "100"), day=closer.desk.clock.today()))
    with closer.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(ReopenedVoucher)) == 0


@pytest.mark.rule("CLS-062")
def test_what_leans_on_the_period_is_told_and_asked_once(closer: Closer, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    held(closer)
    monkeypatch.setattr(reopening.eu_sales, "filed_spans", lambda *_a: [(MARCH.replace(day=1), MARCH, "LST")])
    asked = reopening.reopen(closer.desk, [march(closer).id], wish(closer))
    assert asked.value is None and [p.code for p in asked.problems] == ["CLS-062-later"]
    assert march(closer).status is PeriodState.ON_HOLD
    assert reopening.reopen(closer.desk, [march(closer).id], wish(closer), confirmed=frozenset({"CLS-062-2026-03"})).done


@pytest.mark.rule("CLS-063")
def test_permanently_closed_is_never_opened_and_says_where_the_correction_goes(closer: Closer) -> None:  # noqa: F811
    with closer.desk.writing("test") as uow:
        periods.set_status(uow, closer.desk, march(closer), PeriodState.PERMANENTLY_CLOSED, None)
    done = reopening.reopen(closer.desk, [march(closer).id], wish(closer))
    assert [p.code for p in done.problems] == ["CLS-002-closed"] and march(closer).status is PeriodState.PERMANENTLY_CLOSED

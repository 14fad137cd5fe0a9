"""A period on hold is opened again: number, reason, consequences, what is posted under it, its end (CLS-060…063)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from app.core.enums import Module, PeriodState, VoucherSource
from app.core.filters import Compare
from app.models.accounts import Account, ReasonCode
from app.models.closing import PeriodReopening, ReopenedVoucher
from app.models.journals import Journal
from app.models.ledger import VatEntry, Voucher
from app.models.revaluation import RevaluationRun
from app.queries.entries import voucher_listing
from app.queries.listing import ListQuery
from app.rules.closing.catalogue import Kind
from app.services import journals, ledger, periods, reopening, vat_periods
from app.services.closing import checklist, correcting, schedules
from app.services.reopening import Wish
from app.services.vat_periods import Length
from app.storage import verify
from tests.services.closing.closer import MARCH, Closer
from tests.services.closing.conftest import closer, closing_file
from tests.services.closing.test_closing_deciding import late
from tests.services.closing.test_closing_locking import march
from tests.services.closing.test_closing_money_tasks import exported, quoted, revalued
from tests.services.eu_sales.union import Union

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


def month(closer: Closer, name: str) -> periods.Period:  # noqa: F811
    return next(p for p in periods.periods(closer.desk) if p.name == name)


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
        under = ListQuery(ready.desk.company_id, filters=(("reopened", Compare("=", "RO-0001")),))
        listing, keys = voucher_listing(), list(voucher_listing().keys(session, under))
        assert keys == [key for key, _number in shown[0].vouchers]
        assert listing.rows(session, under, keys)[0][-1] == "RO-0001"


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
def test_a_live_run_a_submitted_list_and_a_filed_vat_period_are_named_from_the_books(closer: Closer) -> None:  # noqa: F811
    quoted(closer, "1.0400", date(2026, 3, 10))
    exported(closer)
    union = Union(closer.on(date(2026, 3, 16)).office)
    union.sell(union.customer("DE"), "100", day=date(2026, 3, 16))
    july = closer.on(date(2026, 7, 3))
    quoted(july, "1.1000", date(2026, 6, 30), kind="CLOSING")
    run = revalued(july, date(2026, 6, 30))
    filed = Union(july.office)
    made = filed.propose(date(2026, 3, 16))
    filed.check(made)
    filed.submit(made)
    assert vat_periods.create(july.desk, date(2026, 1, 1), Length.QUARTER).done
    first = vat_periods.held(july.desk)[0].id
    assert vat_periods.file(july.desk, [first], july.desk.today).done
    with july.desk.reading() as session:
        number = session.get_one(RevaluationRun, run).number
        told = {name: reopening.consequences(session, july.desk.company_id, month(july, name)) for name in ("2026-02", "2026-06")}
    quarter = "2026-01-01 – 2026-03-31"
    assert told["2026-02"] == [number, f"ESL {quarter}", quarter]
    assert told["2026-06"] == []  # a run of its own last day is measured anew by the checklist
    held(july)
    refused = reopening.reopen(july.desk, [march(july).id], wish(july))
    assert [(p.code, p.saw["names"]) for p in refused.problems] == [("CLS-062-later", f"{number}, ESL {quarter}, {quarter}")]
    assert march(july).status is PeriodState.ON_HOLD
    assert reopening.reopen(july.desk, [march(july).id], wish(july), confirmed=frozenset({"CLS-062-2026-03"})).done
    assert reopening.listed(july.desk)[0].number == "RO-0001"
    with july.desk.reading() as session:
        assert session.scalars(select(PeriodReopening.consequences)).one() == [number, f"ESL {quarter}", quarter]


def for_ever(closer: Closer) -> periods.Period:  # noqa: F811
    """March closed for ever, as its verb leaves it."""
    with closer.desk.writing("test") as uow:
        periods.set_status(uow, closer.desk, march(closer), PeriodState.PERMANENTLY_CLOSED, None)
    return march(closer)


@pytest.mark.rule("CLS-063")
def test_permanently_closed_is_never_opened_and_leads_to_a_correcting_entry(closer: Closer) -> None:  # noqa: F811
    for_ever(closer)
    done = reopening.reopen(closer.desk, [march(closer).id], wish(closer))
    assert [p.code for p in done.problems] == ["CLS-002-closed"] and march(closer).status is PeriodState.PERMANENTLY_CLOSED
    assert [way.action for way in done.problems[0].ways_out] == ["periods.correct"]


@pytest.mark.rule("CLS-063")
def test_a_voucher_of_a_period_closed_for_ever_is_turned_round_in_the_first_open_one(closer: Closer) -> None:  # noqa: F811
    office = closer.office
    customer = office.customer("Late payer")
    with closer.desk.reading() as session:
        accounts = dict(session.execute(select(Account.number, Account.id)).all())
    lines = [journals.Line(1, 1, MARCH, ("customer", customer), debit=12_345, currency="EUR"),
             journals.Line(2, 1, MARCH, ("account", accounts["8000"]), credit=12_345, currency="EUR")]
    kept = journals.keep(closer.desk, None, journals.Changed(list(enumerate(lines)))).value
    assert kept is not None
    posted = journals.post(closer.desk, kept.journal_id, confirmed=frozenset({f"MST-033-{MARCH}"})).value
    assert posted is not None
    number = journals.load(closer.desk, kept.journal_id).vouchers[1][1]  # type: ignore[union-attr]
    period = for_ever(closer)
    for wrong, code in ((number, "CLS-063-open"), ("GJ-9999", "CLS-063-voucher")):
        other = month(closer, "2026-02") if code == "CLS-063-open" else period
        assert [p.code for p in correcting.draft(closer.desk, other.id, wrong).problems] == [code]
    made = correcting.draft(closer.desk, period.id, number).value
    assert made is not None and made.day == date(2026, 4, 1)
    loaded = journals.load(closer.desk, made.journal_id)
    assert loaded is not None and loaded.state == "draft" and loaded.text == f"Correction of {number}"
    assert [(x.posting_date, x.party, x.debit, x.credit) for x in loaded.lines] == [
        (date(2026, 4, 1), ("customer", customer), 0, 12_345), (date(2026, 4, 1), ("account", accounts["8000"]), 12_345, 0)]
    again = journals.post(closer.desk, loaded.journal_id, confirmed=frozenset({"MST-033-2026-04-01"}))
    assert again.value is not None, again.problems
    with closer.desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.rule("CLS-063")
def test_a_voucher_with_vat_is_credited_not_turned_round_and_an_empty_entry_has_its_date(closer: Closer) -> None:  # noqa: F811
    late(closer)
    with closer.desk.reading() as session:
        number = session.scalars(select(Voucher.number).join(VatEntry, VatEntry.voucher_id == Voucher.id)).first()
    period = for_ever(closer)
    assert [p.code for p in correcting.draft(closer.desk, period.id, number or "").problems] == ["CLS-063-vat"]
    with closer.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(Journal)) == 0
    made = correcting.draft(closer.desk, period.id).value
    loaded = journals.load(closer.desk, made.journal_id) if made is not None else None
    assert loaded is not None and [(x.posting_date, x.text, x.amount) for x in loaded.lines] == [
        (date(2026, 4, 1), "Correction of 2026-03", 0)]

"""VAT periods of a company: made, filed with their figures, opened again, and what posting makes of them (MST-032, CLS-017)."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import PeriodState
from app.core.money import Money
from app.core.problems import Outcome
from app.models.audit import AuditRecord
from app.models.company import FiscalPeriod, PeriodStatus
from app.models.ledger import VatEntry
from app.services import reminder_cancel, reminder_checks, vat_periods
from app.services.vat_periods import Length
from tests.services.closing.closer import MARCH, Closer
from tests.services.closing.conftest import closer, closing_file
from tests.services.closing.test_closing_evaluators import drafted
from tests.services.dunning import D
from tests.services.dunning import Office as Dunning
from tests.services.test_periods import reopening
from tests.services.test_reminders import _taxed, example_3
from tests.storage.given import Office

assert closer and closing_file
FIRST = date(2026, 1, 1)


def codes(outcome: Outcome[Any]) -> list[str]:
    return [p.code for p in outcome.problems]


@pytest.mark.rule("CLS-017")
def test_returns_are_made_a_year_at_a_time_each_after_the_last(local: Office) -> None:
    desk = local.desk
    assert vat_periods.next_start(desk) == FIRST
    assert vat_periods.create(desk, FIRST, Length.QUARTER).value == 4
    assert [(h.start.month, h.end.month, h.filed) for h in vat_periods.held(desk)] == [
        (1, 3, False), (4, 6, False), (7, 9, False), (10, 12, False)]
    assert codes(vat_periods.create(desk, date(2027, 2, 1), Length.MONTH)) == ["CLS-017-gap"]
    assert vat_periods.create(desk, date(2027, 1, 1), Length.MONTH).value == 12
    assert vat_periods.next_start(desk) == date(2028, 1, 1)


@pytest.mark.postgres
@pytest.mark.rule("CLS-017")
def test_filing_keeps_day_receipt_and_figures_and_opening_again_wants_a_reason(office: Office) -> None:
    desk = office.desk
    vat_periods.create(desk, FIRST, Length.MONTH)
    january = vat_periods.held(desk)[0].id
    assert vat_periods.file(desk, [january], date(2026, 2, 20), " 4711 ").value == 1
    held = vat_periods.held(desk)[0]
    assert (held.filed, held.filed_on, held.receipt, held.changed) == (True, date(2026, 2, 20), "4711", False)
    assert codes(vat_periods.file(desk, [january], date(2026, 2, 20))) == ["CLS-017-none"]
    assert codes(vat_periods.reopen(desk, [january], None, "short")) == ["CLS-017-reason", "CLS-017-text"]
    assert vat_periods.reopen(desk, [january], reopening(desk), "A document came late").value == 1
    assert not vat_periods.held(desk)[0].filed
    with desk.reading() as session:
        found = session.scalars(select(AuditRecord.action).where(AuditRecord.action.like("vat_period.%"))).all()
    assert {"vat_period.file", "vat_period.reopen"} <= set(found)


@pytest.mark.rule("CLS-017")
def test_a_return_before_an_open_one_or_before_its_end_is_filed_after_a_question(local: Office) -> None:
    desk = local.desk
    vat_periods.create(desk, FIRST, Length.MONTH)
    march = vat_periods.held(desk)[2].id
    asked = vat_periods.file(desk, [march], desk.today)
    assert codes(asked) == ["CLS-017-earlier", "CLS-017-running"] and not vat_periods.held(desk)[2].filed
    assert vat_periods.file(desk, [march], desk.today, confirmed=frozenset(str(p.key) for p in asked.problems)).done


@pytest.mark.rule("CLS-017")
def test_returns_of_a_year_that_is_closed_for_ever_stay_filed(local: Office) -> None:
    desk = local.desk
    vat_periods.create(desk, FIRST, Length.YEAR)
    year = vat_periods.held(desk)[0].id
    keys = frozenset({f"CLS-017-{date(2026, 12, 31)}"})
    assert vat_periods.file(desk, [year], desk.today, confirmed=keys).done
    with desk.writing("test.close") as uow:
        ids = uow.session.scalars(select(FiscalPeriod.id).where(FiscalPeriod.start.between(FIRST, date(2026, 12, 31)))).all()
        uow.session.add_all(PeriodStatus(company_id=desk.company_id, period_id=i, status=PeriodState.PERMANENTLY_CLOSED)
                            for i in ids)
    assert codes(vat_periods.reopen(desk, [year], reopening(desk), "A document came late")) == ["CLS-017-closed"]


# ---------------------------------------------------------------- posting

@pytest.mark.rule("MST-032")
def test_a_letter_with_vat_is_refused_in_a_filed_period_and_told_the_first_open_date(dunning_office: Dunning) -> None:
    example_3(dunning_office)
    now = dunning_office.on(D)
    _taxed(now, "FEE")
    now.suggest(D)
    (draft,) = now.drafts()
    vat_periods.create(now.desk, FIRST, Length.MONTH)
    ids = [h.id for h in vat_periods.held(now.desk)[:2]]
    keys = frozenset({f"CLS-017-{date(2026, 2, 28)}", f"CLS-017-drafts-{date(2026, 2, 28)}"})
    assert vat_periods.file(now.desk, ids, D, confirmed=keys).value == 2
    with now.desk.reading() as session:
        found = reminder_checks.check(session, now.desk, now.letter(draft.id))
    assert [p.code for p in found if p.code.startswith("MST-032")] == ["MST-032-filed", "MST-032-use"]
    assert next(p.saw["day"] for p in found if p.code == "MST-032-use") == date(2026, 3, 1)


@pytest.mark.postgres
@pytest.mark.rule("CLS-017", "PST-041")
def test_before_filing_it_asks_about_a_vat_account_that_differs_and_letters_not_issued(dunning_office: Dunning) -> None:
    example_3(dunning_office)
    now = dunning_office.on(D)
    _taxed(now, "FEE")
    now.suggest(D)
    vat_periods.create(now.desk, FIRST, Length.MONTH)
    january, february = vat_periods.held(now.desk)[:2]
    assert "CLS-017-drafts" not in codes(vat_periods.file(now.desk, [january.id], D))
    assert vat_periods.held(now.desk)[0].filed
    asked = vat_periods.file(now.desk, [february.id], D)
    assert codes(asked) == ["CLS-017-running", "CLS-017-drafts"] and asked.problems[1].saw["count"] == 1
    now.issue()
    assert codes(vat_periods.file(now.desk, [february.id], D)) == ["CLS-017-running"]
    with now.desk.writing("test.vat") as uow:
        first = uow.session.scalars(select(VatEntry).order_by(VatEntry.id)).first()
        assert first is not None
        kept = {c.key: getattr(first, c.key) for c in VatEntry.__table__.columns if c.key not in {"id", "vat", "vat_accounting"}}
        uow.session.add(VatEntry(**kept, vat=1, vat_accounting=1))
    asked = vat_periods.file(now.desk, [february.id], D)
    differs = next(p for p in asked.problems if p.code == "CLS-017-differs")
    assert differs.saw["difference"] == Money(1, "EUR") and not vat_periods.held(now.desk)[1].filed
    keys = frozenset(str(p.key) for p in asked.problems)
    assert vat_periods.file(now.desk, [february.id], D, confirmed=keys).value == 1


@pytest.mark.rule("CLS-017")
def test_before_filing_it_asks_about_invoices_of_the_period_that_are_not_posted(closer: Closer) -> None:  # noqa: F811
    assert vat_periods.create(closer.desk, date(2026, 1, 1), Length.QUARTER).done
    first = vat_periods.held(closer.desk)[0].id
    drafted(closer, date(2026, 4, 1))
    drafted(closer, MARCH)
    drafted(closer, date(2026, 1, 1), kind="prepayment")
    asked = vat_periods.file(closer.desk, [first], closer.desk.today)
    assert [(p.code, p.saw["count"]) for p in asked.problems] == [("CLS-017-invoices", 2)]
    assert not vat_periods.held(closer.desk)[0].filed
    assert vat_periods.file(closer.desk, [first], closer.desk.today, confirmed=frozenset({"CLS-017-invoices-2026-03-31"})).done


@pytest.mark.rule("CLS-017")
def test_vat_of_a_cancelled_letter_goes_into_the_first_open_period(dunning_office: Dunning) -> None:
    example_3(dunning_office)
    now = dunning_office.on(D)
    _taxed(now, "FEE")
    now.suggest(D)
    (issued,) = now.issue()
    vat_periods.create(now.desk, FIRST, Length.MONTH)
    february = vat_periods.held(now.desk)[1]
    assert (february.base, february.vat) == (1000, 210)
    later = now.on(D + timedelta(3))
    keys = frozenset({f"CLS-017-{date(2026, 2, 28)}", f"CLS-017-{FIRST}"})
    assert vat_periods.file(later.desk, [february.id], D, confirmed=keys).done
    assert reminder_cancel.cancel(later.desk, issued, day=D + timedelta(3)).done
    with later.desk.reading() as session:
        dates = session.scalars(select(VatEntry.vat_date).order_by(VatEntry.id)).all()
    assert dates == [D, date(2026, 3, 1)]
    assert not vat_periods.held(later.desk)[1].changed

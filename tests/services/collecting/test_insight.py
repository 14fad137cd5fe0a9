"""How customers pay, read from the ledger: the chapter's customer, sources and predicted dates, key figures (COL-70…74)."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from sqlalchemy import select

from app.core.enums import CollectionsStatus, EntryType
from app.models.accounts import ReasonCode
from app.models.customers import Customer
from app.rules.behaviour import Class, Confidence, Origin
from app.services import corrections, entries
from app.services.collecting import activities, desk_figures, insight, judging, promises
from app.services.collecting.forms import ActivityForm, PromiseForm
from app.services.payments import writing_off
from tests.services.dunning import D, Office

LATE = (-2, 0, 5, 12, 35, 8, 14, 40)
AMOUNTS = (500_00, 1200_00, 800_00, 400_00, 2500_00, 300_00, 900_00, 1000_00)


def paid(office: Office, who: int, late: int, amount: int, closed: date) -> int:
    """An invoice at 30 days that was paid so many days late."""
    entry = office.entry(who, amount, closed - timedelta(late), f"I{who}-{closed:%y%m%d}-{amount}")
    office.pay(entry, amount, who, closed)
    return entry


def chapters(office: Office) -> int:
    """The customer of COL-EX-2, who broke one of two promises."""
    who = office.customer()
    for n, (late, amount) in enumerate(zip(LATE, AMOUNTS, strict=True)):
        paid(office, who, late, amount, date(2025, 6, 2) + timedelta(7 * n))
    return who


@pytest.mark.rule("COL-70", "COL-71", "COL-72", "COL-73", "COL-74")
def test_the_chapters_customer_comes_to_the_chapters_figures(dunning_office: Office) -> None:
    office, who = dunning_office, chapters(dunning_office)
    first, second = (office.entry(who, 100_00 + n, D + timedelta(n)) for n in (0, 5))
    assert promises.make(office.desk, PromiseForm((first,), D)).done
    later = office.on(D + timedelta(4))
    judging.judge(later.desk)
    assert promises.make(later.desk, PromiseForm((second,), D + timedelta(20))).done
    found = insight.of(later.desk, who)
    own = found.behaviour
    assert own.n == 8 and own.days_late == 14 and own.days_late_median == 10 and own.days_to_pay == 44
    assert round(float(own.days_to_pay_weighted or 0), 1) == 49.8 and round(float(own.days_late_weighted or 0), 1) == 19.8
    assert own.drift is not None and (own.drift.older, own.drift.newer) == (Fraction(15, 4), Fraction(97, 4))
    assert own.by_class == {Class.ON_TIME: 2, Class.LATE: 4, Class.VERY_LATE: 2}
    assert found.chances.probability == {Class.ON_TIME: Fraction(3, 11), Class.LATE: Fraction(5, 11),
                                         Class.VERY_LATE: Fraction(3, 11)}
    assert (found.chances.origin, found.chances.confidence) == (Origin.CUSTOMER, Confidence.MEDIUM)
    assert insight.line(later.desk, who).replace("\xa0", " ") == (
        "8 invoices in 24 months: pays on average 14 days late (weighted 20), getting slower (+20), 1 of 2 promises broken")
    assert found.explained.saw["from"] == date(2024, 2, 20) and len(found.explained.parts) == 8
    third = later.entry(who, 50_00, D + timedelta(1))
    with later.desk.reading() as session:
        days = insight.predicted(session, later.desk, [first, second, third])
        every = insight.all_chances(session, later.desk)
        assert every(who) == found.chances
    assert days == {first: D + timedelta(10), second: D + timedelta(20), third: D + timedelta(11)}
    weeks = [(e.monday, e.amount) for e in insight.forecast(later.desk)]
    assert weeks == [(date(2026, 2, 23), 150_00), (date(2026, 3, 2), 100_05)]
    assert [e.amount for e in desk_figures.expected(later.desk, 2)] == [150_00]


@pytest.mark.rule("COL-73")
def test_with_few_invoices_the_group_speaks_and_then_the_company(dunning_local: Office) -> None:
    office = dunning_local
    new, other = office.customer("Nieuw"), office.customer("Ander")
    paid(office, new, 50, 10_00, date(2025, 9, 1))
    for n in range(19):
        paid(office, other, 20, 10_00 + n, date(2025, 6, 2) + timedelta(n))
    with office.desk.reading() as session:
        both = insight.chances(session, office.desk, [new, other])
        every = insight.all_chances(session, office.desk)
        assert both[new].origin is Origin.GROUP and both[new].n == 20 and both[new].median_late == 20
        assert both[new].confidence is Confidence.LOW and both[other].origin is Origin.CUSTOMER
        assert {key: every(key) for key in both} == both
        group = session.get_one(Customer, new).group_id
        assert group == session.get_one(Customer, other).group_id


@pytest.mark.rule("COL-70")
def test_what_was_credited_or_written_off_is_no_payment(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    credited = office.entry(who, 100_00, D - timedelta(40), "CREDITED")
    note = office.entry(who, -60_00, D - timedelta(20), "NOTE", EntryType.CREDIT_NOTE)
    assert corrections.settle(office.desk, credited, note, 60_00, D - timedelta(10)).done
    office.pay(credited, 40_00, who, D - timedelta(5))
    half = office.entry(who, 100_00, D - timedelta(40), "HALF")
    second = office.entry(who, -50_00, D - timedelta(20), "NOTE2", EntryType.CREDIT_NOTE)
    assert corrections.settle(office.desk, half, second, 50_00, D - timedelta(10)).done
    office.pay(half, 50_00, who, D - timedelta(5))
    own = insight.of(office.desk, who).behaviour
    assert [i.entry_id for i in own.invoices] == [half] and own.invoices[0].closed == D - timedelta(5)
    with office.desk.reading() as session:
        chances = insight.all_chances(session, office.desk)(who)
    assert chances.n == 1


@pytest.mark.rule("COL-22", "ST-01")
def test_the_key_figures_of_the_start_page(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    late, due, gone = (office.entry(who, amount, D + timedelta(days))
                       for amount, days in ((300_00, -10), (100_00, 10), (50_00, -60)))
    assert entries.set_status(office.desk, late, CollectionsStatus.DISPUTED, disputed=80_00).done
    assert promises.make(office.desk, PromiseForm((due,), D + timedelta(2), 60_00)).done
    assert activities.save(office.desk, ActivityForm(who, "call", "Ask", due=D)).done
    with office.desk.reading() as session:
        reason = next(r for r in session.scalars(select(ReasonCode).order_by(ReasonCode.id)) if "write_off" in r.uses)
        reason_id, words = reason.id, reason.texts["en"]
    wish = writing_off.WriteOff({gone: None}, D, reason_id, text="bankrupt")
    told = writing_off.write_off(office.desk, wish)
    assert told.done or writing_off.write_off(office.desk, wish, confirmed=frozenset(p.key for p in told.problems if p.key)).done
    found = desk_figures.kpis(office.desk)
    assert (found.balance, found.overdue, found.overdue_percent) == (400_00, 300_00, Decimal("75.0"))
    assert (found.disputed, found.promised, found.activities_due, found.cases) == (80_00, 60_00, 1, 0)
    assert found.dso is not None and found.best_dso is not None and found.best_dso < found.dso
    assert found.letters == {} and found.write_offs == ((words, 50_00),)

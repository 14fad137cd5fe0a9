"""Until when open entries can be enforced: the list months ahead, demands and payments read, the rest by hand (COL-28)."""

from datetime import date, timedelta

import pytest

from app.core.problems import Outcome
from app.models.ledger import CustomerEntryState
from app.rules.limitation import Event
from app.services import limitation, setup_tables
from tests.services import dunning

TODAY = date(2026, 10, 1)
TABLE = setup_tables.TABLES["limitation_terms"]


@pytest.fixture(scope="module")
def claims(tmp_path_factory):
    """An office with claims of several ages, in the Netherlands and Germany."""
    office = dunning.office(tmp_path_factory.mktemp("limitation") / "claims.tegoed", day=TODAY)
    return office


def claim(office, who: int, amount: int, due: date, number: str) -> int:
    """An open item taken over in 2025 that fell due long before."""
    made = office.entry(who, amount, date(2025, 3, 1), number)
    with office.desk.writing("test.due") as uow:
        uow.session.get_one(CustomerEntryState, made).due_date = due
    return made


def shown(office, **more):
    return {w.document: w for w in limitation.watch(office.desk, **more)}


@pytest.mark.rule("COL-28")
def test_a_claim_is_listed_six_months_before_its_last_day_and_not_a_day_earlier(claims) -> None:
    who = claims.customer("Oud B.V.")
    claim(claims, who, 10_000, date(2022, 4, 1), "LAATST")    # five years: until 1 April 2027, six months ahead today
    claim(claims, who, 10_000, date(2022, 4, 2), "MORGEN")    # a day later
    claim(claims, who, 10_000, date(2021, 9, 30), "VOORBIJ")  # ended yesterday

    found = shown(claims)
    assert found["LAATST"].limit.last == date(2027, 4, 1)
    assert "MORGEN" not in found
    assert (found["VOORBIJ"].days, found["LAATST"].country) == (-1, "NL")
    assert [w.document for w in limitation.watch(claims.desk) if w.customer_id == who] == ["VOORBIJ", "LAATST"]
    assert shown(claims, everything=True)["MORGEN"].limit.last == date(2027, 4, 2)
    assert limitation.count(claims.desk) == len(found)


@pytest.mark.rule("COL-28")
def test_consumers_and_germans_have_terms_of_their_own(claims) -> None:
    private = claims.customer("Jansen", type="private")
    german = claims.customer("Müller GmbH", country_code="DE", postcode="10115", city="Berlin")
    claim(claims, private, 5_000, date(2024, 11, 1), "CONSUMENT")
    claim(claims, german, 5_000, date(2023, 3, 1), "MUELLER")

    found = shown(claims)
    assert found["CONSUMENT"].limit.last == date(2026, 11, 1)
    assert found["MUELLER"].limit.last == date(2026, 12, 31)
    assert found["MUELLER"].limit.counts_from == date(2023, 12, 31)


@pytest.mark.rule("COL-28")
def test_scotland_has_a_term_of_its_own_by_the_region_on_the_card(claims) -> None:
    england, scotland = (claims.customer(name, country_code="GB", postcode="SW1A 1AA", city="London", region=region)
                         for name, region in (("Smith Ltd", ""), ("McSmith Ltd", "SCT")))
    entries = [claim(claims, who, 5_000, date(2022, 3, 1), f"GB{who}") for who in (england, scotland)]
    lasts = [limitation.of_entry(claims.desk, entry).limit.last for entry in entries]
    assert lasts == [date(2028, 3, 1), date(2027, 3, 1)]


@pytest.mark.rule("COL-28")
def test_a_part_payment_counts_where_the_law_says_so(claims) -> None:
    german = claims.customer("Schmidt GmbH", country_code="DE", postcode="10115", city="Berlin")
    dutch = claims.customer("Bakker B.V.")
    theirs = claim(claims, german, 9_000, date(2022, 2, 1), "SCHMIDT")
    ours = claim(claims, dutch, 9_000, date(2022, 2, 1), "BAKKER")
    claims.pay(theirs, 1_000, german, date(2025, 3, 3))
    claims.pay(ours, 1_000, dutch, date(2025, 3, 3))

    assert limitation.of_entry(claims.desk, theirs).limit.last == date(2028, 3, 3)
    assert limitation.of_entry(claims.desk, ours).limit.last == date(2027, 2, 1)
    assert "SCHMIDT" not in shown(claims)
    told = limitation.history(claims.desk, ours)
    assert [(k.event, k.day, k.counts) for k in told] == [(Event.PART_PAYMENT, date(2025, 3, 3), False)]


@pytest.mark.rule("COL-28")
def test_a_letter_that_was_issued_starts_a_dutch_term_anew_until_it_is_cancelled(claims) -> None:
    office = claims.on(date(2026, 9, 15))
    who = office.customer("Smit B.V.")
    entry = claim(office, who, 20_000, date(2021, 11, 1), "SMIT")
    office.suggest(date(2026, 9, 15), customer_ids=(who,))
    letter, = office.issue()

    found = limitation.of_entry(office.desk, entry)
    assert (found.limit.last, found.limit.restarted_by.event) == (date(2031, 9, 15), Event.WRITTEN_DEMAND)
    from app.services import reminder_cancel
    outcome = reminder_cancel.cancel(office.desk, letter)
    assert outcome.value is not None, outcome.problems
    assert limitation.of_entry(office.desk, entry).limit.last == date(2026, 11, 1)


@pytest.mark.rule("COL-28")
def test_what_happened_is_entered_by_hand_and_tells_what_it_did(claims) -> None:
    desk, who = claims.desk, claims.customer("Visser B.V.")
    entry = claim(claims, who, 30_000, date(2021, 12, 1), "VISSER")

    def tried(day: date, event: Event = Event.WRITTEN_DEMAND) -> Outcome[int]:
        return limitation.add(desk, (entry,), event, day, "registered letter")

    assert [p.code for p in tried(TODAY + timedelta(1)).problems] == ["COL-28-future"]
    assert [p.code for p in tried(date(2021, 12, 1)).problems] == ["COL-28-early"]
    assert [p.code for p in limitation.add(desk, (), Event.COURT, TODAY).problems] == ["COL-28-none"]
    paid = tried(TODAY, Event.PART_PAYMENT)
    assert (paid.value, [p.code for p in paid.problems]) == (1, ["COL-28-no-effect"])
    sent = tried(TODAY)
    assert [p.code for p in sent.problems] == ["COL-28-effect"]
    assert limitation.of_entry(desk, entry).limit.last == date(2031, 10, 1)
    assert [p.code for p in tried(TODAY).problems] == ["COL-28-same"]
    mine = next(k for k in limitation.history(desk, entry) if k.event is Event.WRITTEN_DEMAND)
    assert (mine.note, mine.counts) == ("registered letter", True)
    assert limitation.remove(desk, mine.event_id).value == mine.event_id
    assert [p.code for p in limitation.remove(desk, mine.event_id).problems] == ["COL-28-gone"]
    assert limitation.of_entry(desk, entry).limit.last == date(2026, 12, 1)
    over = claim(claims, who, 30_000, date(2021, 9, 1), "TE LAAT")
    assert [p.code for p in limitation.add(desk, (over,), Event.WRITTEN_DEMAND, TODAY).problems] == ["COL-28-late"]


@pytest.mark.rule("COL-28", "LAW-02")
def test_the_table_of_terms_is_edited_and_still_says_what_was_delivered(claims) -> None:
    desk = claims.desk
    rows = setup_tables.rows(desk, TABLE)
    assert len(rows) == 8
    with desk.reading() as session:
        known = limitation.terms(session)
    assert ("NL", 5) in {(t.country, t.years) for t in known}
    key = next(r.key for r in rows if r.values[0] == "NL" and not r.values[2])
    record = setup_tables.load(desk, TABLE, key)
    record.values["years"] = 0
    assert not setup_tables.save(desk, TABLE, record).done
    record.values["years"] = 4
    told = setup_tables.preview(desk, TABLE, record)
    assert [(p.code, p.saw["years"]) for p in told] == [("COL-28-delivered", 5)]
    new = setup_tables.proposed(TABLE)
    new.values |= {"country": "NL", "years": 3, "start": "day_after_due", "valid_from": date(1900, 1, 1)}
    assert "COL-28-twice" in {p.code for p in setup_tables.save(desk, TABLE, new).problems}
    new.values |= {"country": "ZZ"}
    assert "LAW-06-country" in {p.code for p in setup_tables.save(desk, TABLE, new).problems}


def test_a_closed_claim_has_no_last_day(claims) -> None:
    who = claims.customer("Mulder B.V.")
    entry = claim(claims, who, 4_000, date(2021, 11, 5), "MULDER")
    claims.pay(entry, 4_000, who, date(2025, 3, 5))
    assert limitation.of_entry(claims.desk, entry) is None

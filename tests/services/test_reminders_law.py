"""Letters under the law of five countries, from entry to voucher: waiting, costs, damages, interest (LAW-06…53)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select, update

from app.core.enums import EntryType
from app.models.collections import CollectionLetter, LetterText
from app.models.company import Setting
from app.models.interest import LawPreset
from app.services import letter_writer, reminder_checks, reminder_issue, reminder_review
from tests.services.dunning import D, Office

FRIDAY = date(2026, 3, 6)


@pytest.fixture
def local(dunning_local: Office) -> Office:
    return dunning_local


def consumer(office: Office, country: str, terms: str, **more: object) -> int:
    """A private person in a country on the delivered terms."""
    who = office.customer("Fam. Peeters", type="private", country_code=country)
    office.collect(who, sequence_id=office.sequence_id(terms), **more)
    return who


def send(office: Office, day: date) -> CollectionLetter:
    """Suggest and issue the only letter of a day."""
    now = office.on(day)
    now.suggest(day)
    (draft,) = now.drafts()
    now.issue()
    return now.letter(draft.id)


def codes(office: Office, letter_id: int) -> list[str]:
    """The check report of a draft."""
    with office.desk.reading() as session:
        return [p.code for p in reminder_checks.check(session, office.desk, session.get_one(CollectionLetter, letter_id))]


@pytest.mark.rule("LAW-25", "LAW-23", "LAW-21", "LAW-26")
def test_a_dutch_consumer_pays_costs_only_after_the_fourteen_day_letter(local: Office) -> None:
    who = consumer(local, "NL", "NL-B2C")
    owed = local.entry(who, 50000, date(2026, 1, 31), "INV-1")
    assert send(local, date(2026, 2, 6)).fees == 0
    announcing = send(local, date(2026, 3, 2))
    assert (announcing.level, announcing.fees, announcing.due_date) == (2, 0, date(2026, 3, 19))
    with local.desk.reading() as session:
        text = letter_writer.Writer(session, local.desk, session.get_one(CollectionLetter, announcing.id)).text("beginning")
    assert "75,00" in text and "vijftien dagen" in text
    early = local.on(date(2026, 3, 19))
    assert early.suggest(date(2026, 3, 19)).letters == 0
    last = send(local, date(2026, 3, 20))
    assert (last.level, last.fees) == (3, 7500)
    assert local.state(owed).compensation_claimed
    again = local.on(last.due_date + timedelta(9))
    again.suggest(again.desk.today)
    assert [d.fees for d in again.drafts()] == [0]


@pytest.mark.rule("LAW-25")
def test_new_debt_on_the_last_letter_bears_no_costs_of_its_own(local: Office) -> None:
    who = consumer(local, "NL", "NL-B2C")
    local.entry(who, 50000, date(2026, 1, 31), "OLD")
    send(local, date(2026, 2, 6))
    send(local, date(2026, 3, 2))
    local.entry(who, 100000, date(2026, 3, 5), "NEW")
    last = send(local, date(2026, 3, 20))
    assert (last.level, last.remaining, last.fees) == (3, 150000, 7500)


@pytest.mark.rule("LAW-23", "REM-07", "REM-24")
@pytest.mark.parametrize(("kind", "day"), [(EntryType.CREDIT_NOTE, date(2026, 2, 1)), (EntryType.PAYMENT, date(2026, 3, 20))])
def test_costs_are_taken_of_the_principal_less_what_was_credited_or_paid(local: Office, kind: EntryType, day: date) -> None:
    who = consumer(local, "NL", "NL-B2C")
    local.entry(who, 100000, date(2026, 1, 31), "INV-1")
    send(local, date(2026, 2, 6))
    announcing = send(local, date(2026, 3, 2))
    local.entry(who, -80000, day, "CREDIT", kind)
    now = local.on(date(2026, 3, 20))
    now.suggest(date(2026, 3, 20))
    (draft,) = now.drafts()
    assert (draft.level, draft.remaining + draft.credits, draft.fees) == (announcing.level + 1, 20000, 4000)


@pytest.mark.rule("LAW-25", "REM-07")
def test_the_announcement_names_the_costs_of_what_is_left_after_credits(local: Office) -> None:
    who = consumer(local, "NL", "NL-B2C")
    local.entry(who, 150000, date(2026, 1, 31), "INV-1")
    local.entry(who, -50000, date(2026, 1, 31), "CN-1", EntryType.CREDIT_NOTE)
    send(local, date(2026, 2, 6))
    announcing = send(local, date(2026, 3, 2))
    with local.desk.reading() as session:
        text = letter_writer.Writer(session, local.desk, session.get_one(CollectionLetter, announcing.id)).text("beginning")
    assert "150,00" in text and "225,00" not in text
    assert send(local, date(2026, 3, 20)).fees == 15000


@pytest.mark.rule("LAW-06", "LAW-08")
def test_a_consumer_whose_country_has_no_law_here_pays_no_compensation_between_businesses(local: Office) -> None:
    local.terms(law_preset_id=_preset(local, "NL-B2B"), compensation="from_level", compensation_level=1)
    for name, kind in (("Fam. Reyes", "private"), ("Reyes S.L.", "business")):
        who = local.customer(name, type=kind, country_code="ES")
        local.entry(who, 50000, date(2026, 1, 20), name)
    local.suggest(D)
    assert sorted(d.compensation for d in local.drafts()) == [0, 4000]


@pytest.mark.rule("LAW-25", "LAW-41")
@pytest.mark.parametrize(("text", "code"), [
    ("Betaalt u niet binnen vijftien dagen na ontvangst, dan {collection_costs}.", None),
    ("Betaalt u niet binnen vijftien dagen na ontvangst, dan kosten.", "LAW-25-amount"),
    ("Betaal binnen veertien dagen na dagtekening, anders {collection_costs}.", "LAW-25-receipt"),
])
def test_the_text_of_a_fourteen_day_letter_is_checked(local: Office, text: str, code: str | None) -> None:
    who = consumer(local, "NL", "NL-B2C")
    local.entry(who, 50000, date(2026, 1, 31), "INV-1")
    send(local, date(2026, 2, 6))
    now = local.on(date(2026, 3, 2))
    now.suggest(date(2026, 3, 2))
    (draft,) = now.drafts()
    with now.desk.writing("test.text") as uow:
        uow.session.execute(update(LetterText).where(LetterText.sequence_id == draft.sequence_id,
                                                     LetterText.position == "beginning").values(texts={"nl": text}))
    assert codes(now, draft.id) == ([code] if code else [])


@pytest.mark.rule("LAW-25")
def test_a_fourteen_day_letter_without_its_fourteen_days_is_refused(local: Office) -> None:
    who = consumer(local, "NL", "NL-B2C")
    local.entry(who, 50000, date(2026, 1, 31), "INV-1")
    send(local, date(2026, 2, 6))
    now = local.on(date(2026, 3, 2))
    now.suggest(date(2026, 3, 2))
    (draft,) = now.drafts()
    with now.desk.writing("test.due") as uow:
        uow.session.get_one(CollectionLetter, draft.id).due_date = date(2026, 3, 18)
    assert codes(now, draft.id) == ["LAW-25-short"]
    assert not reminder_issue.issue(now.desk, draft.id).done


@pytest.mark.rule("LAW-24")
def test_vat_the_creditor_cannot_reclaim_is_added_to_the_costs_and_said(local: Office) -> None:
    with local.desk.writing("test.setting") as uow:
        uow.session.add(Setting(company_id=local.desk.company_id, key="reminders.cost_vat", value="21"))
    who = consumer(local, "NL", "NL-B2C")
    local.entry(who, 50000, date(2026, 1, 31), "INV-1")
    send(local, date(2026, 2, 6))
    announcing = send(local, date(2026, 3, 2))
    with local.desk.reading() as session:
        text = letter_writer.Writer(session, local.desk, session.get_one(CollectionLetter, announcing.id)).text("beginning")
    assert "90,75" in text and "btw" in text
    assert send(local, date(2026, 3, 20)).fees == 9075


@pytest.mark.rule("LAW-06", "LAW-25", "REM-37")
def test_a_consumer_on_terms_for_businesses_is_still_protected(local: Office) -> None:
    local.terms(law_preset_id=_preset(local, "NL-B2B"), start_highest=True)
    local.level(1, fee=0)
    who = local.customer("Fam. Peeters", type="private")
    local.entry(who, 50000, date(2025, 6, 1), "OLD")
    now = local.on(D)
    now.suggest(D)
    (draft,) = now.drafts()
    assert draft.level == 1
    assert reminder_review.change_fee(now.desk, draft.id, 4000).done
    assert "LAW-25-costs" in codes(now, draft.id)


def _preset(office: Office, code: str) -> int:
    with office.desk.reading() as session:
        return session.scalars(select(LawPreset.id).where(LawPreset.code == code)).one()


@pytest.mark.rule("LAW-33", "LAW-34", "LAW-32", "LAW-35", "LAW-36")
def test_a_belgian_consumer_gets_a_free_reminder_and_waits_before_agreed_damages(local: Office) -> None:
    who = consumer(local, "BE", "BE-B2C", damages_agreed=True)
    owed = local.entry(who, 30000, date(2026, 2, 1), "INV-1")
    first = send(local, FRIDAY)
    assert (first.level, first.total, first.due_date) == (1, 30000, date(2026, 3, 26))
    assert local.state(owed).formal_notice_on == first.due_date
    second = send(local, first.due_date + timedelta(3))
    assert (second.level, second.compensation, second.interest) == (2, 4500, 0)
    with local.desk.reading() as session:
        text = letter_writer.Writer(session, local.desk, session.get_one(CollectionLetter, first.id)).text("beginning")
    assert "45,00" in text and "interest" not in text.split("schadevergoeding")[1]


@pytest.mark.rule("LAW-32", "LAW-33", "LAW-53")
def test_without_a_clause_nothing_beyond_the_principal_is_asked(local: Office) -> None:
    who = consumer(local, "BE", "BE-B2C")
    local.entry(who, 30000, date(2026, 2, 1), "INV-1")
    first = send(local, FRIDAY)
    with local.desk.reading() as session:
        text = letter_writer.Writer(session, local.desk, session.get_one(CollectionLetter, first.id)).text("beginning")
    assert "schadevergoeding" not in text and "interest" not in text
    second = send(local, first.due_date + timedelta(3))
    assert (second.compensation, second.interest, second.fees) == (0, 0, 0)


@pytest.mark.rule("LAW-34")
@pytest.mark.parametrize(("channel", "last"), [("print", date(2026, 3, 24)), ("email", date(2026, 3, 20))])
def test_the_belgian_period_depends_on_how_the_letter_leaves(local: Office, channel: str, last: date) -> None:
    who = consumer(local, "BE", "BE-B2C", channel=channel)
    with local.desk.writing("test.due") as uow:
        from app.models.collections import CollectionLetterLevel
        uow.session.execute(update(CollectionLetterLevel).where(
            CollectionLetterLevel.sequence_id == local.sequence_id("BE-B2C"), CollectionLetterLevel.number == 1).values(due="1D"))
    local.entry(who, 30000, date(2026, 2, 1), "INV-1")
    now = local.on(FRIDAY)
    now.suggest(FRIDAY)
    assert [d.due_date for d in now.drafts()] == [last]


@pytest.mark.rule("LAW-38", "LAW-35", "LAW-33")
def test_more_than_the_belgian_cap_is_an_error_and_so_is_any_cost_on_the_free_letter(local: Office) -> None:
    who = consumer(local, "BE", "BE-B2C", damages_agreed=True)
    local.entry(who, 30000, date(2026, 2, 1), "INV-1")
    now = local.on(FRIDAY)
    now.suggest(FRIDAY)
    (draft,) = now.drafts()
    assert reminder_review.change_fee(now.desk, draft.id, 1).done
    assert "LAW-33-free" in codes(now, draft.id)
    assert reminder_review.change_fee(now.desk, draft.id, None).done
    first = now.letter(now.issue(draft.id)[0])
    day = first.due_date + timedelta(3)
    later = local.on(day)
    later.suggest(day)
    (second,) = later.drafts()
    assert reminder_review.change_fee(later.desk, second.id, 1).done
    assert "LAW-35-cap" in codes(later, second.id)


@pytest.mark.rule("LAW-30", "LAW-31", "LAW-08")
def test_a_belgian_business_owes_interest_and_forty_euros_from_the_second_letter(local: Office) -> None:
    who = local.customer("Wouters BV", country_code="BE")
    local.collect(who, sequence_id=local.sequence_id("BE-B2B"), interest_terms_id=_interest(local, "BE-B2B"))
    owed = local.entry(who, 605000, date(2025, 5, 31), "INV-1")
    send(local, date(2025, 6, 6))
    now = local.on(date(2025, 7, 31))
    now.suggest(date(2025, 7, 31))
    (second,) = now.drafts()
    assert (second.interest, second.compensation) == (11113, 4000)
    now.issue()
    assert now.state(owed).compensation_claimed
    third = local.on(date(2025, 8, 20))
    third.suggest(date(2025, 8, 20))
    assert [d.compensation for d in third.drafts()] == [0]


def _interest(office: Office, code: str) -> int:
    from app.models.interest import InterestTerms
    with office.desk.reading() as session:
        return session.scalars(select(InterestTerms.id).where(InterestTerms.code == code)).one()


@pytest.mark.rule("LAW-43", "LAW-07")
def test_a_french_consumer_owes_no_fee_and_interest_only_from_the_formal_notice(local: Office) -> None:
    who = consumer(local, "FR", "FR-B2C", interest_terms_id=_interest(local, "FR-B2C"))
    owed = local.entry(who, 100000, date(2026, 1, 10), "INV-1")
    with local.desk.writing("test.level") as uow:
        from app.models.collections import CollectionLetterLevel
        uow.session.execute(update(CollectionLetterLevel).where(
            CollectionLetterLevel.sequence_id == local.sequence_id("FR-B2C")).values(interest=True))
    first = send(local, date(2026, 1, 16))
    assert first.interest == 0
    send(local, date(2026, 2, 2))
    notice = send(local, date(2026, 2, 20))
    assert (notice.level, notice.interest) == (3, 0)
    assert local.state(owed).formal_notice_on == date(2026, 2, 20)
    later = local.on(date(2026, 3, 20))
    later.suggest(date(2026, 3, 20))
    (draft,) = later.drafts()
    days = 28
    assert draft.interest == round(Decimal(100000) * days * Decimal("2.62") / 36500)
    assert reminder_review.change_fee(later.desk, draft.id, 500).done
    assert "LAW-43-fee" in codes(later, draft.id)


@pytest.mark.rule("LAW-45")
def test_a_german_consumer_pays_no_fee_on_the_letter_that_causes_default(local: Office) -> None:
    who = consumer(local, "DE", "DE-B2C")
    local.entry(who, 100000, date(2026, 1, 10), "INV-1")
    now = local.on(date(2026, 1, 16))
    now.suggest(date(2026, 1, 16))
    (draft,) = now.drafts()
    assert draft.fees == 0
    assert reminder_review.change_fee(now.desk, draft.id, 250).done
    assert "LAW-45-first" in codes(now, draft.id)
    assert reminder_review.change_fee(now.desk, draft.id, None).done
    now.issue()
    assert send(local, date(2026, 2, 1)).fees == 250


@pytest.mark.rule("LAW-50", "LAW-51", "LAW-52")
def test_a_british_business_owes_pounds_by_size_at_the_locked_rate(local: Office) -> None:
    from app.models.accounts import ExchangeRate, RateType
    with local.desk.writing("test.rate") as uow:
        kind = uow.session.scalars(select(RateType.id).where(RateType.code == "DEFAULT")).first()
        uow.session.add(ExchangeRate(company_id=local.desk.company_id, rate_type_id=kind, from_currency="GBP", to_currency="EUR",
                                     valid_from=date(2025, 1, 1), direction="accounting_per_foreign", value=Decimal("1.20"),
                                     source="manual", imported_at=local.desk.clock.now()))
    who = local.customer("Hargreaves Ltd", country_code="GB", currency="GBP")
    local.collect(who, sequence_id=local.sequence_id("UK-B2B"), interest_terms_id=_interest(local, "UK-B2B"))
    local.entry(who, 500000, date(2025, 5, 20), "INV-1", currency="GBP", rate=Decimal("1.20"))
    send(local, date(2025, 6, 2))
    now = local.on(date(2025, 9, 30))
    now.suggest(date(2025, 9, 30))
    (draft,) = now.drafts()
    assert (draft.currency, draft.interest, draft.compensation) == ("GBP", 23229, 7000)


@pytest.mark.rule("LAW-04")
def test_a_rate_that_is_not_known_yet_must_be_confirmed_when_issuing(local: Office) -> None:
    who = local.customer("Wouters BV", country_code="BE")
    local.collect(who, sequence_id=local.sequence_id("BE-B2B"), interest_terms_id=_interest(local, "BE-B2B"))
    local.entry(who, 605000, date(2026, 5, 31), "INV-1")
    send(local, date(2026, 6, 8))
    for day, asked in ((date(2026, 6, 30), False), (date(2026, 7, 20), True)):
        now = local.on(day)
        now.suggest(day)
        (draft,) = now.drafts()
        assert ("LAW-04-provisional" in codes(now, draft.id)) is asked


@pytest.mark.rule("INT-02", "LAW-44")
def test_earlier_letters_and_excluded_entries_bear_no_interest(local: Office) -> None:
    from app.core.enums import EntryType
    from app.services.entries import collection_row
    local.level(1, interest=True)
    who = local.customer("Wouters BV")
    local.collect(who, interest_terms_id=_interest(local, "NL-B2B"))
    excluded = local.entry(who, 100000, date(2025, 6, 1), "EXCLUDED")
    local.entry(who, 100000, date(2025, 6, 1), "LETTER", EntryType.COLLECTION_LETTER)
    local.entry(who, 100000, date(2025, 6, 1), "INVOICE")
    with local.desk.writing("test.exclude") as uow:
        collection_row(uow.session, local.desk.company_id, excluded).exclude_interest = True
    local.suggest(D)
    (draft,) = local.drafts()
    assert {x.text: x.interest > 0 for x in local.lines(draft.id)} == {"EXCLUDED": False, "LETTER": False, "INVOICE": True}


@pytest.mark.rule("LAW-22", "LAW-20", "INT-15")
def test_dutch_trade_interest_compounds_on_the_letter_too(local: Office) -> None:
    local.level(1, interest=True)
    who = local.customer("Jansen BV")
    local.collect(who, interest_terms_id=_interest(local, "NL-B2B"))
    local.entry(who, 1000000, date(2023, 3, 31), "INV-1")
    now = local.on(date(2025, 8, 31))
    now.suggest(date(2025, 8, 31))
    assert [d.interest for d in now.drafts()] == [308447]

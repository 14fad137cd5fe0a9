"""Flat statutory compensation on interest notes: asked once per invoice, posted, printed, taken back with its note (LAW-08)."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import EntryType
from app.models.accounts import Account, ItemVatGroup, ReasonCode, RoleAccount
from app.models.collections import CollectionLetterSequence
from app.models.interest import InterestTerms, LawPreset
from app.models.interest_notes import InterestNote, InterestNoteCompensation
from app.queries import interest as queries
from app.reports.letter_data import TotalKind
from app.services import company_parameters, corrections, reminder_issue, reminders
from app.services.adjustments import choosing
from app.services.adjustments import posting as adjusting
from app.services.interest import cancelling, issuing, review
from app.services.interest_letters import writer
from app.services.payments import line_marks
from app.services.reminder_facts import RunOptions
from app.settings import SETTLE_LINES
from app.storage import verify
from tests.services.interest.charging import Charging

DUE, PAID = date(2025, 5, 31), date(2025, 7, 25)
NOTE = "interest_note"


def claiming(at: Charging, code: str, claim: str = "formal", country: str = "", **more: Any) -> int:
    """A customer under the law of a country, whose reminder terms say when compensation is claimed."""
    with at.desk.reading() as session:
        terms = session.scalars(select(InterestTerms.id).where(InterestTerms.code == code)).one()
        preset = session.scalars(select(LawPreset.id).where(LawPreset.code == code)).one()
    who = at.customer(terms, country_code=country or code[:2], **more)
    at.office.collect(who, law_preset_id=preset)
    with at.desk.writing("test.claim") as uow:
        row = uow.session.get_one(CollectionLetterSequence, at.office.sequence_id("TEST"))
        row.compensation, row.compensation_level = claim, 1 if claim == "from_level" else 0
    return who


def asked(at: Charging, note_id: int) -> list[tuple[str, int, bool]]:
    """The compensation of a note: document, amount, left out."""
    row = InterestNoteCompensation
    with at.desk.reading() as session:
        return [tuple(r) for r in session.execute(  # type: ignore[misc]
            select(row.text, row.amount, row.excluded).where(row.note_id == note_id).order_by(row.id))]


def codes(problems: tuple[Any, ...]) -> list[str]:
    """The codes of problems."""
    return [p.code for p in problems]


def reason_of(at: Charging) -> int:
    """A delivered reason for waiving."""
    with at.desk.reading() as session:
        return session.scalars(select(ReasonCode.id).where(ReasonCode.code == "WAIVE")).one()


@pytest.mark.rule("LAW-08", "LAW-42")
def test_the_french_example_asks_interest_and_the_flat_sum(everywhere: Charging) -> None:
    now = everywhere.on(PAID)
    who = claiming(now, "FR-B2B")
    entry = now.entry(who, 8_400_00, DUE, "INV-1")
    now.suggest(PAID)
    draft = now.draft(who)
    assert (draft.interest, draft.compensation, draft.compensation_vat, draft.total) == (160_69, 40_00, 0, 200_69)
    assert asked(now, draft.id) == [("INV-1", 40_00, False)] and not now.state(entry).compensation_claimed
    (note_id,) = now.issue(draft.id)
    note = now.note(note_id)
    assert now.office.voucher(note.voucher_id) == [("AR", 200_69), ("INT", -160_69), ("FEE", -40_00)]
    assert now.state(entry).compensation_claimed
    with now.desk.reading() as session:
        assert verify.prove(session) == []
    later = now.on(PAID + timedelta(60))
    later.suggest(PAID + timedelta(60))
    assert later.draft(who).interest > 0 and later.draft(who).compensation == 0, "never twice for one invoice"


@pytest.mark.rule("LAW-08", "LAW-51")
def test_the_british_scale_goes_by_what_was_unpaid_when_it_became_late(charging: Charging) -> None:
    now = charging.on(PAID)
    now.rate("GBP", "1.2")
    who = claiming(now, "UK-B2B", country="GB", currency="GBP")
    for number, amount in (("S", 999_99), ("M", 1_000_00), ("L", 10_000_00)):
        now.entry(who, amount, DUE, number, currency="GBP", rate=Decimal("1.2"))
    part = now.entry(who, 10_000_00, DUE, "PART", currency="GBP", rate=Decimal("1.2"))
    paid = now.entry(who, -9_500_00, DUE + timedelta(10), "PAID", EntryType.PAYMENT, "GBP", Decimal("1.2"))
    outcome = corrections.settle(now.desk, part, paid, 9_500_00, DUE + timedelta(10),
                                 confirmed=frozenset(["MST-033-2025-06-10"]))
    assert outcome.done, outcome.problems
    now.suggest(PAID)
    assert sorted(asked(now, now.draft(who).id)) == [("L", 100_00, False), ("M", 70_00, False), ("PART", 100_00, False),
                                                     ("S", 40_00, False)]


@pytest.mark.rule("LAW-08")
@pytest.mark.parametrize(("code", "claim", "kind"), [
    ("FR-B2B", "never", EntryType.INVOICE), ("FR-B2B", "from_level", EntryType.INVOICE),
    ("FR-B2B", "formal", EntryType.JOURNAL), ("DE-B2C", "formal", EntryType.INVOICE)])
def test_only_formal_terms_ask_it_of_businesses_for_invoices(charging: Charging, code: str, claim: str, kind: EntryType) -> None:
    now = charging.on(PAID)
    who = claiming(now, code, claim, **({"type": "private"} if code.endswith("C") else {}))
    now.entry(who, 8_400_00, DUE, "INV-1", kind)
    now.suggest(PAID)
    draft = now.draft(who)
    assert draft.interest > 0 and draft.compensation == 0 and asked(now, draft.id) == []


@pytest.mark.rule("LAW-08")
def test_a_consumer_never_owes_it_whatever_her_preset_says(charging: Charging) -> None:
    now = charging.on(PAID)
    who = claiming(now, "DE-B2C", type="private")
    with now.desk.writing("test.preset") as uow:
        preset = uow.session.scalars(select(LawPreset).where(LawPreset.code == "DE-B2C")).one()
        preset.definition = {**preset.definition, "compensation": [{"threshold": 0, "amount": 40_00}]}
    now.entry(who, 8_400_00, DUE, "INV-1")
    now.suggest(PAID)
    assert now.draft(who).compensation == 0


@pytest.mark.rule("LAW-08", "INT-32", "INT-23")
def test_it_is_left_out_and_follows_its_entry(charging: Charging) -> None:
    now = charging.on(PAID)
    who = claiming(now, "FR-B2B")
    first, second = (now.entry(who, 8_400_00, DUE, number) for number in ("A", "B"))
    now.suggest(PAID)
    note = now.draft(who).id
    assert now.draft(who).compensation == 80_00
    assert review.exclude_compensation(now.desk, note, first).done
    assert (now.draft(who).compensation, now.draft(who).total, now.draft(who).edited) == (40_00, 2 * 160_69 + 40_00, True)
    assert review.exclude_compensation(now.desk, note, None).done and now.draft(who).total == 2 * 160_69
    assert review.exclude_compensation(now.desk, note, None, False).done and now.draft(who).compensation == 80_00
    line = now.lines(note)[0]
    assert review.exclude_line(now.desk, note, line.id).done and now.draft(who).total == 200_69
    assert codes(review.exclude_compensation(now.desk, note, line.entry_id, False).problems) == ["LAW-08-none"]
    assert codes(review.exclude_compensation(now.desk, note, 999).problems) == ["LAW-08-none"]
    assert review.exclude_line(now.desk, note, line.id, False).done and now.draft(who).compensation == 80_00
    third = now.entry(who, 8_400_00, DUE, "C")
    assert review.add_entry(now.desk, note, third).done and now.draft(who).compensation == 120_00
    assert review.hold_entry(now.desk, note, third, "AB").done and now.draft(who).compensation == 80_00
    now.office.pay(second, 8_400_00, who, PAID)
    assert review.settle_drafts(now.desk) == 1 and now.draft(who).compensation == 40_00
    assert review.recalculate(now.desk, note).done and asked(now, note) == [("A", 40_00, False)]
    with now.desk.reading() as session:
        (row,) = queries.drafts(session, now.desk.company_id)
        assert (row.compensation, row.lines[0].compensation, row.lines[0].uncompensated) == (40_00, 40_00, False)
        assert verify.prove(session) == []
    (sums,) = issuing.summary(now.desk, [note])
    assert (sums.compensation, sums.fees, sums.asked) == (40_00, 0, 200_69)
    assert codes(review.exclude_compensation(now.desk, now.issue(note)[0], first).problems) == ["INT-32-issued"]


@pytest.mark.rule("LAW-08", "INT-26")
def test_it_is_cancelled_with_its_note_and_asked_again(everywhere: Charging) -> None:
    now = everywhere.on(PAID)
    who = claiming(now, "FR-B2B")
    entry = now.entry(who, 8_400_00, DUE, "INV-1")
    now.suggest(PAID)
    (note_id,) = now.issue()
    outcome = cancelling.cancel(now.desk, note_id)
    assert outcome.done and not now.state(entry).compensation_claimed
    assert now.remaining(now.note(note_id).entry_id) == 0
    now.suggest(PAID)
    assert now.draft(who).compensation == 40_00
    with now.desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.rule("LAW-08")
def test_what_a_letter_asked_leaves_the_draft_and_the_other_way_round(charging: Charging) -> None:
    now = charging.on(PAID)
    who = claiming(now, "FR-B2B")
    entry = now.entry(who, 8_400_00, DUE, "INV-1")
    now.suggest(PAID)
    now.office.collect(who)
    with now.desk.writing("test.claimed") as uow:
        from app.services.entries import collection_row
        collection_row(uow.session, now.desk.company_id, entry).compensation_claimed = True
    (note_id,) = now.issue()
    assert (now.note(note_id).compensation, now.note(note_id).total) == (0, 160_69) and asked(now, note_id) == []


@pytest.mark.rule("LAW-08", "REM-41")
def test_a_letter_does_not_ask_what_a_note_asked_meanwhile(charging: Charging) -> None:
    now = charging.on(date(2025, 6, 20))
    who = claiming(now, "FR-B2B", "from_level")
    now.entry(who, 8_400_00, DUE, "INV-1")
    made = reminders.suggest(now.desk, RunOptions(now.desk.today))
    assert made.value is not None and made.value.letters == 1
    with now.desk.reading() as session:
        letter = reminders.draft_ids(session, now.desk.company_id)[0]
    with now.desk.writing("test.formal") as uow:
        uow.session.get_one(CollectionLetterSequence, now.office.sequence_id("TEST")).compensation = "formal"
    now.suggest(now.desk.today)
    now.issue()
    outcome = reminder_issue.issue(now.desk, letter, confirmed=frozenset(["LAW-25", "INT-30-notes"]))
    assert "LAW-08-twice" in codes(outcome.problems)


@pytest.mark.rule("LAW-08", "REM-31")
def test_vat_on_it_is_told_apart(charging: Charging) -> None:
    now = charging.on(PAID)
    who = claiming(now, "FR-B2B", country="NL")
    entry = now.entry(who, 8_400_00, DUE, "INV-1")
    with now.desk.writing("test.vat") as uow:
        group = uow.session.scalars(select(ItemVatGroup).where(ItemVatGroup.code == "SERVICES")).first()
        role = uow.session.scalars(select(RoleAccount).where(RoleAccount.role == "FEE")).one()
        assert group is not None
        uow.session.get_one(Account, role.account_id).item_vat_group_id = group.id
    now.suggest(PAID)
    draft = now.draft(who)
    assert (draft.compensation, draft.compensation_vat, draft.fee_vat, draft.total) == (40_00, 8_40, 0, 209_09)
    (note_id,) = now.issue()
    assert now.office.voucher(now.note(note_id).voucher_id) == [
        ("AR", 209_09), ("INT", -160_69), ("FEE", -40_00), ("VATOUT", -8_40)]
    assert company_parameters.change(now.desk, SETTLE_LINES, True).done
    lines = line_marks.lines_of(now.desk, now.note(note_id).entry_id or 0).value
    assert lines is not None and [(x.number, x.amount) for x in lines] == [(1, 160_69), (line_marks.REST, 48_40)]
    (sheet,) = choosing.of(now.desk, [(NOTE, note_id)])
    assert [(p.kind, p.net, p.vat, p.about) for p in sheet.parts] == [
        ("interest", 160_69, 0, "INV-1"), ("compensation", 40_00, 8_40, "INV-1")]
    assert now.state(entry).compensation_claimed
    with now.desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.rule("LAW-08", "INT-50", "INT-53", "INT-54")
def test_it_is_waived_charged_again_and_reversed(charging: Charging) -> None:
    now = charging.on(PAID)
    who = claiming(now, "FR-B2B")
    entry = now.entry(who, 8_400_00, DUE, "INV-1")
    now.suggest(PAID)
    (note_id,) = now.issue()
    ref, reason = (NOTE, note_id), reason_of(now)
    flat = next(n for n, p in enumerate(choosing.of(now.desk, [ref])[0].parts, 1) if p.kind == "compensation")

    def do(action: choosing.Action, *keys: int) -> Any:
        wanted = adjusting.Wanted(action, tuple(adjusting.Pick(ref, key) for key in keys), PAID, reason_id=reason)
        outcome = adjusting.post(now.desk, wanted)
        assert outcome.done, outcome.problems
        return outcome.value

    (waived,) = do(choosing.Action.WAIVE, flat)
    assert now.office.voucher(waived.voucher_id) == [("AR", -40_00), ("FEE", 40_00)]
    assert now.remaining(now.note(note_id).entry_id) == 160_69 and now.state(entry).compensation_claimed
    do(choosing.Action.REINSTATE, flat)
    do(choosing.Action.REVERSE, 1, flat)
    assert not now.state(entry).compensation_claimed, "as if it had never been asked"
    with now.desk.reading() as session:
        assert verify.prove(session) == []
    now.suggest(PAID)
    assert now.draft(who).total == 200_69


@pytest.mark.rule("LAW-08", "LTR-03")
@pytest.mark.parametrize(("code", "country", "language", "words"), [
    ("DE-B2B", "DE", "de", "Pauschale nach § 288 Abs. 5 BGB"),
    ("FR-B2B", "FR", "fr", "Indemnité forfaitaire selon l’article D441-5 du Code de commerce"),
    ("NL-B2B", "NL", "nl", "Vaste vergoeding volgens artikel 6:96 lid 4 BW")])
def test_the_letter_names_it_with_its_law(charging: Charging, code: str, country: str, language: str, words: str) -> None:
    now = charging.on(PAID)
    who = claiming(now, code, country=country, language=language)
    now.entry(who, 8_400_00, DUE, "A")
    now.suggest(PAID)
    with now.desk.reading() as session:
        letter = writer(session, now.desk, session.get_one(InterestNote, now.draft(who).id)).letter()
    (row,) = [t for t in letter.totals if t.kind is not TotalKind.GRAND and "40" in t.amount]
    assert row.label.replace("\u00a0", " ") == words
    now.entry(who, 8_400_00, DUE, "B")
    now.suggest(PAID)
    with now.desk.reading() as session:
        letter = writer(session, now.desk, session.get_one(InterestNote, now.draft(who).id)).letter()
    assert any(t.label.endswith("(2 ×)") for t in letter.totals)

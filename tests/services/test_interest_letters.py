"""Interest notes, adjustments and payment plans on paper: what they must say in each language, frozen and sent as letters."""

import io
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.enums import EntryType
from app.models.archive import ArchivedDocument, OutputItem
from app.models.collecting import PaymentPlan, PaymentPlanEntry, PaymentPlanInstalment
from app.models.customers import Customer
from app.models.interest import InterestTerms
from app.models.interest_notes import (
    ChargeAdjustment,
    ChargeAdjustmentLine,
    InterestNote,
    InterestNoteLine,
    InterestSegment,
)
from app.models.ledger import CustomerLedgerEntry
from app.reports.letter_data import LetterData, plain
from app.services import adjustment_letters, interest_letters, letter_output, mail, plan_letters
from app.services.interest_paper import Basis, Charged, NoteFacts, NotePaper, Stretch, Texts
from app.services.letter_output import Way
from app.services.letter_sheet import Paper, sheet
from tests.services.dunning import Office

DAY, DUE = date(2025, 3, 11), date(2025, 3, 25)
GERMAN = Basis("average_daily_balance", "actact", 365, "DE-B2B", "DE-BASE", Decimal(9))


@pytest.fixture
def local(dunning_local: Office) -> Office:
    return dunning_local


def words(content: bytes) -> str:
    """The text of a PDF on one line."""
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages)


def stretch(first: date, last: date, days: int, base: int, rate: str, amount: int) -> Stretch:
    """A line of a calculation."""
    return Stretch(first, last, days, base, Decimal(rate), amount)


LATE = Charged("VF24-3902", EntryType.INVOICE, date(2024, 11, 29), 286_000, 0, 286_000, 68, Decimal("11.27"), 6_281, 6_281, (
    stretch(date(2024, 11, 30), date(2024, 12, 31), 32, 286_000, "12.37", 3_102),
    stretch(date(2025, 1, 1), date(2025, 2, 5), 36, 286_000, "11.27", 3_179)), closed_on=date(2025, 2, 5))
PART = Charged("VF24-4120", EntryType.INVOICE, date(2024, 12, 19), 198_040, 98_040, 98_040, 50, Decimal("11.27"), 1_514, 1_500, (
    stretch(date(2025, 1, 21), DAY, 50, 98_040, "11.27", 1_514),), paid=((date(2025, 1, 20), 100_000),))
NOTE = NoteFacts("RENT-0044", DAY, DAY, DUE, (LATE, PART), 7_781, 4_000, 0, 0, 11_781, 98_040, "RF37RENT0044", GERMAN)


def letter(office: Office, note: NoteFacts, **customer: object) -> LetterData:
    """A note to a customer as it is printed."""
    who = office.customer("Feinkost Wagner KG", **customer)
    with office.desk.reading() as session:
        paper = Paper(session, office.desk, sheet(session, office.desk.company_id, who, note.day), "EUR")
        return NotePaper(paper, note).letter()


@pytest.mark.rule("LTR-01", "LTR-02", "LTR-21", "LTR-40", "LTR-41", "LTR-42", "LAW-90", "INT-32")
def test_a_note_tells_for_each_document_how_its_interest_is_reckoned(local: Office) -> None:
    made = letter(local, NOTE, language="de", country_code="DE")
    (table,) = made.tables
    assert [row.cells[1] for row in table.rows] == [
        "fällig 29.11.2024, bezahlt 05.02.2025", "30.11.2024 – 31.12.2024", "01.01.2025 – 05.02.2025",
        "fällig 19.12.2024, Teilzahlung 1.000,00 am 20.01.2025 · von 15,14 berechnet", "21.01.2025 – 11.03.2025"]
    assert table.rows[1].cells[2:6] == ("32", "2.860,00", "12,37\xa0%", "31,02") and table.rows[0].cells[6] == "62,81"
    assert [row.running for row in table.rows] == [("62,81",)] * 3 + [("77,81",)] * 2 and table.carry == (6,)
    assert "§\xa0288 Abs.\xa02 BGB: 9 Prozentpunkte über dem Basiszinssatz" in plain(made.before[0])
    assert "÷ 365, in Schaltjahren ÷ 366" in plain(made.remarks[0]) and "Umsatzsteuer" in plain(made.remarks[0])
    assert [t.amount for t in made.totals] == ["77,81", "40,00", "117,81"]
    assert made.payment is not None and made.payment.payload is not None
    assert "EUR117.81" in made.payment.payload and "RF37RENT0044" in made.payment.payload
    draft = letter(local, replace(NOTE, number=""), language="en")
    assert draft.mark == "Draft" and draft.payment is not None and draft.payment.payload is None


@pytest.mark.rule("INT-18", "LTR-20")
def test_numbers_and_names_in_the_texts_of_the_terms_are_filled(local: Office) -> None:
    texts = Texts("%2 %3 of %5 %8, due %7, %9 days at %4", "%8 days on %5", "Interest of %5 and %6 makes **%7** by {pay_by}.",
                  "Posted on %9.")
    made = letter(local, replace(NOTE, lines=(LATE,), texts=texts), language="en", country_code="GB")
    head, first, _second = made.tables[0].rows
    assert head.cells[1] == "Invoice VF24-3902 of 2,860.00 EUR, due 29/11/2024, 68 days at 11.27%"
    assert first.cells[1] == "30/11/2024 – 31/12/2024 32 days on 0.00"
    assert plain(made.before[0]) == "Interest of €77.81 and €40.00 makes €117.81 by 25 March 2025."
    assert plain(made.after[0]) == "Posted on 11 March 2025."


@pytest.mark.rule("LTR-01", "LTR-03", "INT-04", "INT-14", "LAW-04")
@pytest.mark.parametrize(("basis", "said"), [
    (Basis("balance_due"), "once for each note"), (Basis("periodic"), "for each interval"),
    (Basis("average_daily_balance", "period", 30), "÷ 30"), (Basis("average_daily_balance", "e30360"), "months of 30 days"),
    (Basis("average_daily_balance", "act365", 365, "NL-B2C", "NL-WR"), "÷ 365")])
def test_the_remark_says_how_it_was_reckoned(local: Office, basis: Basis, said: str) -> None:
    line = replace(LATE, stretches=(replace(LATE.stretches[0], provisional=True, carried=500),))
    made = letter(local, replace(NOTE, lines=(line,), basis=basis), language="en")
    remark = plain(made.remarks[0])
    assert said in remark and "not been published yet" in remark and "interest of full years" in remark
    assert ("agreed with you" in plain(made.before[0])) == (basis.preset == "")
    assert (made.tables[0].rows[1].cells[2] == "") == (basis.method == "balance_due")


def noted(office: Office, **customer: object) -> tuple[int, int]:
    """A draft note of a customer about one invoice: customer and note."""
    who = office.customer("De Vries", **customer)
    entry = office.entry(who, 100_000, date(2025, 12, 31), "F-1")
    office.pay(entry, 40_000, who, date(2026, 1, 31))
    with office.desk.writing("test.note") as uow:
        terms = uow.session.scalars(select(InterestTerms.id).where(InterestTerms.company_id == office.desk.company_id)).first()
        note = InterestNote(company_id=office.desk.company_id, customer_id=who, currency="EUR", terms_id=terms,
                            document_date=date(2026, 2, 16), posting_date=date(2026, 2, 16), due_date=date(2026, 3, 2),
                            channel="both", remaining=60_000, interest=823, fee=500, total=1_323)
        uow.session.add(note)
        uow.session.flush()
        for n, excluded in enumerate((False, True), 1):
            line = InterestNoteLine(note_id=note.id, line_no=n, entry_id=entry, text="F-1", due_date=date(2025, 12, 31),
                                    remaining=60_000, base=60_000, days=47, rate=Decimal("8"), computed=823,
                                    interest=0 if excluded else 823, excluded=excluded)
            uow.session.add(line)
            uow.session.flush()
            uow.session.add(InterestSegment(line_id=line.id, no=1, first=date(2026, 1, 1), last=date(2026, 2, 16), days=47,
                                            base=80_000, rate=Decimal("8"), day_count="act365", amount=823))
        return who, note.id


@pytest.mark.rule("WIN-30", "WIN-31", "LTR-50", "LTR-52", "COL-35", "INT-32")
def test_an_issued_note_leaves_as_letters_do_and_never_changes(local: Office, tmp_path: Path) -> None:
    who, key = noted(local, language="en", country_code="GB")
    early = words(interest_letters.preview(local.desk, key))
    assert "DRAFT" in early and "part payment of 400.00 on 31/01/2026" in early and early.count("F-1") == 1
    with local.desk.writing("test.issue") as uow:
        note = uow.session.get_one(InterestNote, key)
        assert [p.code for p in interest_letters.check(uow.session, local.desk, note)] == []
        note.number, note.state = "IN-7", "issued"
        uow.session.flush()
        interest_letters.freeze(uow.session, local.desk, note)
    with local.desk.writing("test.change") as uow:
        uow.session.get_one(Customer, who).name = "Somebody else"
    first = interest_letters.print_note(local.desk, key)
    assert "De Vries" in words(first.content) and first.content == interest_letters.preview(local.desk, key)
    assert "COPY" in words(letter_output.duplicate(local.desk, interest_letters.KIND, key).content)
    out = letter_output.put_out(local.desk, interest_letters.KIND, [key], tmp_path, Way(merged=True, sort="sheets"))
    assert sorted(f.name for f in out.files) == ["2026-02-16.pdf", "IN-7_10001.pdf"]
    said = letter_output.mail_text(local.desk, interest_letters.KIND, key)
    assert said.subject == "IN-7: interest of €13.23" and said.attachments == ("IN-7_10001.pdf",)
    assert letter_output.mail_draft(local.desk, interest_letters.KIND, key).done
    looked = mail.ready(local.desk, [key], kind=interest_letters.KIND)
    assert [p.code for p in looked.problems] == ["REM-50-again"]
    with local.desk.reading() as session:
        assert {(i.channel, i.status) for i in session.scalars(select(OutputItem))} == {("print", "done"), ("email", "done")}
        kept = session.scalars(select(ArchivedDocument).where(ArchivedDocument.duplicate_of_id.is_(None))).one()
        assert (kept.kind, kept.number, kept.customer_id) == ("interest_note", "IN-7", who)
    with local.desk.writing("test.again") as uow:
        uow.session.scalars(select(OutputItem).where(OutputItem.channel == "print")).one().status = "to_do"
        letter_output.not_needed(uow.session, interest_letters.KIND, key)
    with local.desk.reading() as session:
        assert session.scalars(select(OutputItem.status).order_by(OutputItem.id)).all() == ["not_needed", "done"]


def adjusted(office: Office, kind: str, language: str) -> int:
    """An issued adjustment of the interest on a note."""
    who, note_id = noted(office, language=language)
    charged = office.entry(who, 1_323, date(2026, 3, 2), "IN-7", EntryType.INTEREST_NOTE)
    with office.desk.writing("test.adjust") as uow:
        note = uow.session.get_one(InterestNote, note_id)
        note.number, note.state, note.entry_id = f"IN-{note_id}", "issued", charged
        row = ChargeAdjustment(
            company_id=office.desk.company_id, kind=kind, object_table="interest_note", object_id=note_id, customer_id=who,
            currency="EUR", number=f"IN-9{note_id}", date=date(2026, 2, 20), due_date=date(2026, 3, 6), total=823,
            voucher_id=uow.session.get_one(CustomerLedgerEntry, charged).voucher_id, created_at=office.desk.clock.now(),
            created_by_id=office.desk.actor.user_id)
        uow.session.add(row)
        uow.session.flush()
        line = uow.session.scalars(select(InterestNoteLine).where(InterestNoteLine.note_id == note_id)).first()
        assert line is not None
        uow.session.add(ChargeAdjustmentLine(adjustment_id=row.id, line_no=1, charge_table="interest_note_line",
                                             charge_id=line.id, kind="interest", entry_id=line.entry_id, amount=823))
        uow.session.flush()
        row.state = "issued"
        uow.session.flush()
        adjustment_letters.freeze(uow.session, office.desk, row)
        return row.id


@pytest.mark.rule("LTR-01", "INT-51", "INT-53", "INT-54")
def test_what_is_waived_charged_again_or_reversed_is_told(local: Office) -> None:
    for kind, language, said, pays in (("waive", "nl", "kwijt", False), ("reinstate", "de", "wieder erhoben", True),
                                       ("reverse", "fr", "jamais été facturés", False)):
        key = adjusted(local, kind, language)
        text = words(adjustment_letters.print_adjustment(local.desk, key).content)
        for wanted in (said, "F-1", "8,23", "13,23", "IN-7"):
            assert wanted in text, (kind, wanted)
        with local.desk.reading() as session:
            assert (letter_output.frozen(session, adjustment_letters.KIND, key).payment is not None) == pays
        assert "IN-9" in letter_output.mail_text(local.desk, adjustment_letters.KIND, key).subject


@pytest.mark.rule("COL-27", "LTR-01")
def test_the_agreement_of_a_plan_says_when_how_much_and_what_if_not(local: Office) -> None:
    who = local.customer("De Vries", language="nl")
    entry = local.entry(who, 100_000, date(2026, 1, 31), "F-1")
    with local.desk.writing("test.plan") as uow:
        plan = PaymentPlan(company_id=local.desk.company_id, number="RP-3", customer_id=who, currency="EUR", state="draft",
                           interest=True, agreed_interest=500, costs=1_000, allow_missed=2, agreed_on=date(2026, 2, 16),
                           created_at=FixedClock.on(date(2026, 2, 16)).now(), created_by_id=local.desk.actor.user_id)
        uow.session.add(plan)
        uow.session.flush()
        uow.session.add(PaymentPlanEntry(plan_id=plan.id, entry_id=entry, amount=100_000))
        for n, (due, amount) in enumerate(((date(2026, 3, 1), 50_750), (date(2026, 4, 1), 50_750)), 1):
            uow.session.add(PaymentPlanInstalment(plan_id=plan.id, no=n, due=due, amount=amount))
        key = plan.id
    text = words(plan_letters.preview(local.desk, key))
    for said in ("CONCEPT", "2 termijnen", "1 maart 2026", "507,50", "Overeengekomen rente 5,00", "Overeengekomen kosten 10,00",
                 "1.015,00", "geen aanmaningen", "loopt tijdens de regeling door", "Na 2 gemiste termijnen", "Akkoord: De Vries"):
        assert said in text, said
    with local.desk.writing("test.agree") as uow:
        plan = uow.session.get_one(PaymentPlan, key)
        plan.state = "active"
        uow.session.flush()
        plan_letters.freeze(uow.session, local.desk, plan)
    assert "RP-3" in words(plan_letters.print_plan(local.desk, key).content)
    with local.desk.reading() as session:
        payment = letter_output.frozen(session, plan_letters.KIND, key).payment
        assert payment is not None and payment.payload is not None and "EUR507.50" in payment.payload
    assert letter_output.mail_text(local.desk, plan_letters.KIND, key).subject == "Betalingsregeling RP-3: €\xa01.015,00"

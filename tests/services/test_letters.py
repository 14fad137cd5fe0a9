"""Letters on their way out: the same bytes for ever, files and orders, copies, mails, what was sent, and killed in the middle."""

import email
import hashlib
import io
import os
import subprocess
import sys
from datetime import date, timedelta
from email.policy import default
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select, update

from app.models.archive import ArchivedDocument, OutputItem
from app.models.collections import CollectionLetter, CollectionLogEntry
from app.models.company import Company
from app.models.customers import Customer, CustomerAddress, CustomerContact
from app.models.ledger import CustomerLedgerEntry, Voucher
from app.queries import letters as letter_queries
from app.services import (
    attachments,
    letter_output,
    letter_writer,
    letters,
    reminder_issue,
    reminder_review,
    reminders,
    text_fields,
)
from app.services.letter_edits import LetterEdits
from app.services.letters import Way
from app.services.reminder_facts import RunOptions
from app.storage import verify
from tests.services.dunning import D, Office


@pytest.fixture
def local(dunning_local: Office) -> Office:
    return dunning_local


def words(content: bytes) -> str:
    """The text of a PDF on one line."""
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages)


def issued(office: Office, *names: str, **more: object) -> list[int]:
    """One issued letter per customer."""
    for name in names or ("De Vries",):
        who = office.customer(name, **more)
        office.entry(who, 50000, date(2026, 1, 31), f"F-{name}")
    office.suggest(D)
    return office.issue()


@pytest.mark.rule("LTR-52", "WIN-31", "REM-49")
def test_a_reprint_is_the_archived_bytes_whatever_changed_since(local: Office) -> None:
    (letter,) = issued(local)
    first = letters.print_letter(local.desk, letter)
    with local.desk.writing("test.change") as uow:
        uow.session.execute(update(Customer).values(name="Somebody else"))
        uow.session.execute(update(CustomerAddress).values(street="Elsewhere"))
    again = letters.print_letter(local.desk, letter)
    assert again.content == first.content == letters.preview(local.desk, letter)
    with local.desk.reading() as session:
        kept = session.scalars(select(ArchivedDocument)).one()
        assert kept.content_sha256 == hashlib.sha256(first.content).hexdigest()
        assert not [f for f in verify.prove(session) if f.rule not in ("L14",)]


@pytest.mark.rule("LTR-52", "WIN-31", "GEN-07")
def test_a_letter_printed_late_still_says_what_was_frozen_when_it_was_issued(local: Office) -> None:
    (letter,) = issued(local)
    with local.desk.writing("test.change") as uow:
        uow.session.execute(update(Customer).values(name="Somebody else"))
    assert "De Vries" in words(letters.print_letter(local.desk, letter).content)


@pytest.mark.rule("LTR-52", "AUD-031")
def test_only_a_duplicate_says_copy(local: Office) -> None:
    (letter,) = issued(local, language="en")
    original = letters.print_letter(local.desk, letter).content
    copy = letters.duplicate(local.desk, letter).content
    assert "COPY" in words(copy) and "COPY" not in words(original)
    assert letters.print_letter(local.desk, letter).content == original
    with local.desk.reading() as session:
        first, second = session.scalars(select(ArchivedDocument).order_by(ArchivedDocument.id)).all()
        assert second.duplicate_of_id == first.id


@pytest.mark.rule("LTR-01", "LTR-02", "LTR-03", "LTR-21", "REM-08", "REM-09", "L10N-003")
@pytest.mark.parametrize(("language", "country", "found"), [
    ("nl", "NL", ("Aanmaning", "€ 1.234,56", "23 februari 2026", "pagina 1 van 1")),
    ("fr", "FR", ("1 234,56 €", "23 février 2026", "page 1 sur 1")),
    ("de", "DE", ("1.234,56 €", "23. Februar 2026", "Seite 1 von 1")),
    ("en", "GB", ("€1,234.56", "23 February 2026", "page 1 of 1")),
])
def test_a_letter_speaks_the_customers_language_and_formats(local: Office, language: str, country: str,
                                                            found: tuple[str, ...]) -> None:
    who = local.customer("Klant", language=language, country_code=country)
    local.entry(who, 123456, date(2026, 1, 31), "F1")
    local.suggest(D)
    (letter,) = local.issue()
    text = words(letters.print_letter(local.desk, letter).content).replace("\u202f", " ").replace("\xa0", " ")
    assert [f for f in found if f not in text] == []


@pytest.mark.rule("L10N-020")
@pytest.mark.parametrize(("office", "line"), [("NL", "DUITSLAND"), ("BE", "DEUTSCHLAND")])
def test_the_country_is_written_for_the_post_of_the_sender(local: Office, office: str, line: str) -> None:
    with local.desk.writing("test.company") as unit:
        company = unit.session.get_one(Company, local.desk.company_id)
        company.country_code, company.language = office, "en"
    (letter,) = issued(local, language="de", country_code="DE")
    with local.desk.reading() as session:
        data = letter_writer.letter_data(session, local.desk, session.get_one(CollectionLetter, letter))
    assert data.address[-1] == line


@pytest.mark.rule("LTR-20", "REM-09")
def test_parts_of_a_text_stand_only_when_their_field_has_a_value() -> None:
    text = "a{?fee} b{/fee}{?iban} c{/iban}"
    assert text_fields.fill(text, {"fee": "10", "iban": ""}, "en", "en_GB") == "a b"


@pytest.mark.rule("LTR-40", "LTR-41", "LTR-42")
def test_the_payment_block_asks_for_the_total_under_the_letters_own_reference(local: Office) -> None:
    (letter,) = issued(local, language="en")
    with local.desk.reading() as session:
        data = letter_writer.letter_data(session, local.desk, session.get_one(CollectionLetter, letter))
    assert data.payment is not None and data.payment.payload is not None
    lines = data.payment.payload.split("\n")
    assert lines[5:8] == ["Voorbeeld B.V.", "NL91ABNA0417164300", "EUR500.00"] and lines[9].startswith("RF")


@pytest.mark.rule("REM-40", "LTR-03")
def test_note_texts_and_recipient_chosen_for_one_letter_are_printed(local: Office) -> None:
    who = local.customer(language="en")
    local.entry(who, 50000, date(2026, 1, 31), "F1")
    with local.desk.writing("test.contact") as uow:
        contact = CustomerContact(company_id=local.desk.company_id, customer_id=who, name="B. Accountant",
                                  email="accountant@elsewhere.example", role="quotations")
        place = CustomerAddress(company_id=local.desk.company_id, customer_id=who, code="ACC", kind="delivery",
                                name="Accountants", street="Hoofdweg", number="9",
                                postcode="9999 XX", city="Assen", country_code="NL")
        uow.session.add_all([contact, place])
        uow.session.flush()
        edits = LetterEdits(subject="About Monday", beginning="As we agreed, **now**.", note="Call us first.",
                            contact_id=contact.id, address_id=place.id)
    local.suggest(D)
    (draft,) = local.drafts()
    assert reminder_review.change_letter(local.desk, draft.id, edits, "both").done
    mail = letters.mail_text(local.desk, draft.id)
    assert mail.to == "accountant@elsewhere.example"
    (letter,) = local.issue()
    text = words(letters.print_letter(local.desk, letter).content)
    for part in ("About Monday", "As we agreed, now.", "Call us first.", "B. Accountant", "Hoofdweg 9", "Thank you."):
        assert part in text


@pytest.mark.rule("REM-25", "REM-29", "REM-24")
def test_levels_are_parted_and_disputed_parts_and_credits_are_named(local: Office) -> None:
    from app.core.enums import CollectionsStatus, EntryType
    from app.services import entries
    who = local.customer(language="en")
    old = local.entry(who, 50000, date(2026, 1, 31), "OLD")
    first = local.on(date(2026, 2, 6))
    first.suggest(date(2026, 2, 6))
    first.issue()
    local.entry(who, 20000, date(2026, 2, 3), "NEW")
    local.entry(who, -5000, D, "PAID", EntryType.PAYMENT)
    now = local.on(D)
    entries.set_status(now.desk, old, CollectionsStatus.DISPUTED, reason="price", disputed=10000)
    now.suggest(D, undisputed_part=True)
    (draft,) = now.drafts()
    with now.desk.reading() as session:
        data = letter_writer.letter_data(session, now.desk, session.get_one(CollectionLetter, draft.id))
    cells = [row.cells[0] for row in data.tables[0].rows]
    assert cells[:4] == ["OLD", "of which disputed: 100.00", "", "NEW"]
    assert [(t.label, t.amount) for t in data.totals][:2] == [("Total open", "600.00"), ("Credits not yet applied", "−50.00")]
    assert data.totals[-1].amount == "560.00"


# ---------------------------------------------------------------- files

@pytest.mark.rule("LTR-50", "LTR-34")
def test_a_batch_is_one_file_per_letter_or_one_for_all_in_the_order_asked(local: Office, tmp_path: Path) -> None:
    made = issued(local, "Cee", "Aaa", "Bee")
    found = letters.put_out(local.desk, made, tmp_path / "single", Way(sort="name"))
    assert [words(p.read_bytes()).count("Aaa") > 0 for p in found.files] == [True, False, False]
    assert len(found.done) == 3 and found.failed == ()
    both = letters.put_out(local.desk, made, tmp_path / "both", Way(merged=True, duplex=True))
    assert len(both.files) == 4
    merged = PdfReader(both.files[-1])
    assert len(merged.pages) == 5 and merged.pages[1].extract_text().strip() == ""
    assert [str(item["/Title"]) for item in merged.outline] == [p.stem for p in both.files[:3]]
    for sort in letters.SORTS:
        assert len(letters.put_out(local.desk, made, tmp_path / sort, Way(sort=sort)).files) == 3


@pytest.mark.rule("LTR-50")
def test_files_that_are_there_already_are_never_overwritten(local: Office, tmp_path: Path) -> None:
    made = issued(local)
    first = letters.put_out(local.desk, made, tmp_path, Way()).files[0]
    before = first.read_bytes()
    second = letters.put_out(local.desk, made, tmp_path, Way()).files[0]
    assert second != first and first.read_bytes() == before == second.read_bytes()


@pytest.mark.rule("WIN-66", "WIN-30", "LTR-53")
def test_a_folder_that_refuses_fails_the_output_and_it_can_be_tried_again(local: Office, tmp_path: Path) -> None:
    made = issued(local)
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    failed = letters.put_out(local.desk, made, blocked, Way())
    assert failed.files == () and [p.code for _i, p in failed.failed] == ["WIN-66-file"]
    assert states(local) == ["failed"]
    assert letters.put_out(local.desk, made, tmp_path / "good", Way()).done == tuple(made)
    assert states(local) == ["done"]


def states(office: Office) -> list[str]:
    with office.desk.reading() as session:
        return [i.status for i in session.scalars(select(OutputItem).order_by(OutputItem.id))]


@pytest.mark.rule("WIN-30", "WIN-63", "REM-50")
def test_output_interrupted_is_unknown_until_somebody_says_what_happened(local: Office) -> None:
    made = issued(local)
    letter_output.begin(local.desk, letters.KIND, made, "print")
    assert states(local) == ["in_progress"]
    with local.desk.reading() as session:
        assert letter_queries.to_send(session, local.desk.company_id) == 1
    assert letters.mark(local.desk, made, sent=True) == 1 and states(local) == ["done"]
    assert letters.mark(local.desk, made, sent=False) == 1 and states(local) == ["to_do"]


# ---------------------------------------------------------------- copies and mails

@pytest.mark.rule("LTR-51")
def test_copies_of_invoices_go_along_and_a_missing_one_is_an_error(local: Office, tmp_path: Path) -> None:
    who = local.customer(language="en")
    owed = local.entry(who, 50000, date(2026, 1, 31), "F1")
    local.suggest(D)
    (draft,) = local.drafts()
    assert reminder_review.change_letter(local.desk, draft.id, LetterEdits(enclose="overdue"), "both").done
    assert [p.code for p in reminder_issue.issue(local.desk, draft.id).problems] == ["LTR-51-missing"]
    other = letters.preview(local.desk, draft.id)
    assert attachments.add_bytes(local.desk, ("customer_ledger_entry", owed), "F1.pdf", other).done
    (letter,) = local.issue(draft.id)
    assert "Enclosures: Copy of invoice F1" in words(letters.print_letter(local.desk, letter).content)
    found = letters.put_out(local.desk, [letter], tmp_path, Way())
    assert len(PdfReader(found.files[0]).pages) == 2
    mail = letters.mail_draft(local.desk, letter)
    assert mail.value is not None
    assert len(list(email.message_from_bytes(mail.value[1], policy=default).iter_attachments())) == 2


@pytest.mark.rule("COL-34", "REM-49", "LTR-20")
def test_a_mail_draft_opens_unsent_with_the_letter_attached(local: Office) -> None:
    (letter,) = issued(local, language="en")
    mail = letters.mail_draft(local.desk, letter)
    assert mail.value is not None
    name, content = mail.value
    message = email.message_from_bytes(content, policy=default)
    assert name.endswith(".eml") and message["X-Unsent"] == "1" and message["To"] == "s.postma@voorbeeld.example"
    assert message["Subject"] == f"{local.letter(letter).number}: €500.00"
    (attached,) = message.iter_attachments()
    assert attached.get_content() == letters.print_letter(local.desk, letter).content


@pytest.mark.rule("REM-50")
def test_a_letter_is_mailed_again_only_after_a_question(local: Office) -> None:
    who = local.customer()
    local.collect(who, channel="email")
    local.entry(who, 50000, date(2026, 1, 31))
    local.suggest(D)
    (letter,) = local.issue()
    assert letters.mail_draft(local.desk, letter).done
    asked = letters.mail_draft(local.desk, letter)
    assert [p.code for p in asked.problems] == ["REM-50-again"] and not asked.done
    keys = frozenset(p.key for p in asked.problems if p.key)
    assert letters.mail_draft(local.desk, letter, confirmed=keys).done


@pytest.mark.rule("COL-13")
def test_without_an_address_there_is_no_mail_and_it_says_so(local: Office) -> None:
    (letter,) = issued(local, email="")
    refused = letters.mail_draft(local.desk, letter)
    assert [p.code for p in refused.problems] == ["COL-13-email"]


# ---------------------------------------------------------------- killed in the middle

@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.rule("GEN-07", "WIN-62", "WIN-63", "SAF-T01")
def test_killed_in_the_middle_of_issuing_only_whole_letters_stand(local: Office) -> None:
    local.level(1, fee=1500)
    for n in range(8):
        local.entry(local.customer(f"Customer {n}"), 50000 + n, date(2026, 1, 31))
    local.suggest(D)
    path = Path(str(local.desk.file.target))
    local.desk.file.close()
    done = subprocess.run([sys.executable, "-m", "tests.services.killed_issuing", str(path)], capture_output=True, text=True,
                          check=False)
    assert done.returncode == 0, done.stderr
    from tests.services import dunning
    office = dunning.opened(path)
    with office.desk.reading() as session:
        rows = session.scalars(select(CollectionLetter).order_by(CollectionLetter.number)).all()
        numbers = [r.number for r in rows]
        assert [r.state for r in rows] == ["issued"] * 8 and set(done.stdout.split()) <= set(numbers)
        assert [int(str(n).rsplit("-", 1)[-1]) for n in numbers] == list(range(1, 9))
        for row in rows:
            assert session.get_one(Voucher, row.voucher_id).document_id == row.id
            assert session.get_one(CustomerLedgerEntry, row.entry_id).document_no == row.number
            assert len(session.scalars(select(CollectionLogEntry).where(CollectionLogEntry.document_id == row.id)).all()) == 1
    assert len([letters.print_letter(office.desk, r.id).content for r in rows]) == 8
    office.desk.file.close()


@pytest.mark.rule("WIN-71")
def test_a_draft_of_the_future_can_be_looked_at(local: Office) -> None:
    who = local.customer(language="en")
    local.entry(who, 50000, date(2026, 1, 31))
    assert reminders.suggest(local.desk, RunOptions(D + timedelta(30))).done
    (draft,) = local.drafts()
    assert "DRAFT" in words(letters.preview(local.desk, draft.id))

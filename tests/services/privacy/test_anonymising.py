"""Anonymising: refused while anything stands in the way, then nothing personal is left and the books stand (AUD-040…048)."""

import csv
import io
import json
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import inspect, select, text

from app.core.books import ExportKind
from app.models.archive import ArchiveContent, ArchivedDocument, ErasureRecord
from app.models.bank import LearnedRule, TextRule
from app.models.base import Base
from app.models.collecting import Activity
from app.models.customers import Customer, CustomerAddress
from app.models.ledger import CustomerEntryState
from app.models.payments import Refund
from app.rules.statements import Having, Style
from app.services import archived, attachments, backups, letters, notes, permissions, statements
from app.services.accountant import Wanted
from app.services.accountant.gathering import gather
from app.services.privacy import documents, erasing, holds, outside, person, report, retention
from app.services.privacy.standing import Standing, proposals, standings
from app.settings import BACKUP_FOLDER, ProgramSettings
from app.storage import archive, audit, copying, verify
from tests.services.dunning import D, Office, opened
from tests.services.sales import trade

LATER = date(2034, 1, 1)
"""The first day a Dutch document of 2026 may be erased."""
SECRETS = ("Jansen", "Dorpsstraat", "s.postma@", "S. Postma", "Geheime")


@pytest.fixture
def reminded(dunning_local: Office, tmp_path: Path) -> tuple[Office, int]:
    """A customer with a printed reminder, a note, a file and a mail, who paid."""
    office = dunning_local
    who = office.customer("Jansen")
    entry = office.entry(who, 50000, date(2026, 1, 31), "F-1")
    office.suggest(D)
    (letter,) = office.issue()
    letters.print_letter(office.desk, letter)
    letters.mark(office.desk, [letter], sent=True)
    notes.write(office.desk, ("customer", who), "Geheime afspraak met S. Postma")
    paper = tmp_path / "brief.txt"
    paper.write_text("Geheime brief")
    attachments.add_file(office.desk, ("customer", who), paper)
    office.pay(entry, 50000, who, date(2026, 2, 20))
    return office, who


def one(office: Office, who: int) -> Standing:
    """Where a customer stands."""
    return standings(office.desk, [who])[0]


def number(office: Office, who: int) -> str:
    with office.desk.reading() as session:
        return session.get_one(Customer, who).number


def everything(office: Office) -> str:
    """Every text and every byte of the file that is readable."""
    found = []
    with office.desk.reading() as session:
        for table in Base.metadata.sorted_tables:
            for row in session.execute(text(f'select * from "{table.name}"')):
                found += [f"{table.name}: {value}" for value in row if isinstance(value, str)]
        for digest, erased in session.execute(select(ArchiveContent.sha256, ArchiveContent.erased_at)):
            if erased is None:
                found.append(archive.read(session, digest).decode("latin-1"))
    return "\n".join(found)


@pytest.mark.rule("AUD-042")
def test_what_is_open_and_the_retention_stand_in_the_way(dunning_local: Office) -> None:
    who = dunning_local.customer("Jansen")
    assert one(dunning_local, who).free and proposals(dunning_local.desk) == []
    entry = dunning_local.entry(who, 50000, date(2026, 1, 31), "F-1")
    found = one(dunning_local, who)
    assert [o.problem.code for o in found.obstacles] == ["AUD-042-open", "AUD-042-retention"] and found.possible is None
    dunning_local.suggest(D)
    assert "AUD-042-drafts" in [o.problem.code for o in one(dunning_local, who).obstacles]
    dunning_local.pay(entry, 50000, who, date(2026, 2, 20))
    (letter,) = dunning_local.drafts()
    assert [o.problem.code for o in one(dunning_local, who).obstacles] == ["AUD-042-drafts", "AUD-042-retention"]
    assert letter is not None


@pytest.mark.rule("AUD-042")
def test_the_document_that_is_named_is_the_one_of_the_day(dunning_local: Office) -> None:
    who = dunning_local.customer("Jansen")
    for number_, day in (("F-9", date(2026, 1, 5)), ("F-10", date(2026, 2, 5)), ("F-11", date(2026, 2, 5))):
        dunning_local.entry(who, 100, day, number_)
    newest = one(dunning_local, who).newest
    assert newest is not None and (newest.number, newest.day) == ("F-11", date(2026, 2, 5) - timedelta(30))


@pytest.mark.rule("AUD-042", "AUD-045")
def test_the_first_day_is_told_and_proposed_and_one_day_before_nothing_happens(reminded: tuple[Office, int]) -> None:
    office, who = reminded
    assert one(office, who).possible == LATER
    before = office.on(date(2033, 12, 31))
    refused = erasing.anonymise(before.desk, who, number(office, who))
    assert [p.code for p in refused.problems] == ["AUD-042-retention"] and refused.value is None
    assert "Jansen" in everything(office) and proposals(before.desk) == []
    assert [s.customer_id for s in proposals(office.on(LATER).desk)] == [who]


@pytest.mark.rule("AUD-043", "AUD-046", "AUD-T04", "AUD-045")
def test_nothing_personal_is_left_and_the_books_and_the_chain_stand(reminded: tuple[Office, int]) -> None:
    office, who = reminded[0].on(LATER), reminded[1]
    assert all(secret in everything(office) for secret in SECRETS)
    with office.desk.reading() as session:
        sums = session.execute(text("select count(*), sum(accounting_amount) from general_ledger_entry")).one()
    done = erasing.anonymise(office.desk, who, number(office, who))
    assert done.value is not None and done.value.counts["archive"] >= 1 and done.value.counts["payloads"] > 3
    left = everything(office)
    assert [line for line in left.splitlines() if any(secret in line for secret in SECRETS)] == []
    with office.desk.reading() as session:
        customer = session.get_one(Customer, who)
        assert (customer.name, customer.number) == (f"ANON-{number(office, who)}", number(office, who))
        assert session.scalars(select(CustomerAddress.country_code).where(CustomerAddress.customer_id == who)).one() == "NL"
        assert session.execute(text("select count(*), sum(accounting_amount) from general_ledger_entry")).one() == sums
        assert session.scalars(select(CustomerEntryState.remaining).where(CustomerEntryState.customer_id == who)).all() == [0, 0]
        assert audit.first_break(session) is None and verify.prove(session) == [] and list(archive.damaged(session)) == []
        record = session.scalars(select(ErasureRecord)).one()
        assert (record.subject_table, record.subject_id, record.approved_by_id) == ("customer", who, office.desk.actor.user_id)
        paper = archive.read(session, record.report_sha256 or "")
    told = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(paper)).pages)
    assert number(office, who) in told and "Anna" in told and "Jansen" not in told
    assert [o.problem.code for o in one(office, who).obstacles] == ["AUD-042-done"]


@pytest.mark.rule("AUD-043", "AUD-032")
def test_a_file_that_was_erased_is_not_taken_again_for_one_that_is_kept(reminded: tuple[Office, int], tmp_path: Path) -> None:
    office, who = reminded[0].on(LATER), reminded[1]
    assert erasing.anonymise(office.desk, who, number(office, who)).done
    other, again = ("customer", office.customer("Bakker")), tmp_path / "brief.txt"
    assert [p.code for p in attachments.add_file(office.desk, other, again).problems] == ["ATT-erased"]
    assert attachments.of(office.desk, other) == []
    again.write_text("Geheime brief.")
    assert attachments.add_file(office.desk, other, again).done


@pytest.mark.rule("AUD-043")
def test_papers_not_printed_yet_accounts_of_refunds_and_what_bank_lines_taught_go_too(reminded: tuple[Office, int]) -> None:
    office, who = reminded[0].on(LATER), reminded[1]
    span = statements.Options(date(2026, 3, 31), Style.MOVEMENT, date(2026, 1, 1), having=Having.ALL)
    made = statements.produce(office.desk, span, [who]).value
    assert made is not None and len(made.done) == 1
    with office.desk.writing("test") as uow:
        session = uow.session
        entry = session.scalars(select(CustomerEntryState.entry_id).where(CustomerEntryState.customer_id == who)).all()[0]
        session.add_all((
            LearnedRule(company_id=1, kind="name", key="jansen zwolle", customer_id=who),
            TextRule(company_id=1, contains="JANSEN", customer_id=who, text="Jansen"),
            Refund(company_id=1, customer_id=who, currency="EUR", amount=100, state="cancelled", holder="H. Jansen",
                   iban="NL02RABO0123456789", remittance="Terug aan Jansen", created_by_id=office.desk.actor.user_id),
            Activity(company_id=1, type="call", purpose="Jansen bellen", customer_id=who, owner_id=office.desk.actor.user_id,
                     created_at=office.desk.clock.now(), created_by_id=office.desk.actor.user_id)))
    notes.write(office.desk, ("customer_ledger_entry", entry), "Geheime regeling bij deze factuur")
    assert erasing.anonymise(office.desk, who, number(office, who)).done
    assert [line for line in everything(office).splitlines() if any(
        secret.casefold() in line.casefold() for secret in (*SECRETS, "NL02RABO"))] == []
    with office.desk.reading() as session:
        assert audit.first_break(session) is None and verify.prove(session) == []


@pytest.mark.rule("AUD-014", "AUD-045")
def test_the_report_is_found_in_the_archive_and_opening_it_is_kept(reminded: tuple[Office, int]) -> None:
    office, who = reminded[0].on(LATER), reminded[1]
    papers = {e.id for e in documents.expired(office.desk)}
    assert documents.erase_documents(office.desk, papers).done
    done = erasing.anonymise(office.desk, who, number(office, who)).value
    assert done is not None
    with office.desk.reading() as session:
        held = session.execute(select(ArchivedDocument.id, ArchivedDocument.number, ArchivedDocument.content_sha256).where(
            ArchivedDocument.kind == report.KIND).order_by(ArchivedDocument.id)).all()
    assert [row.number for row in held] == ["ANON-2034-01-01", f"ANON-{number(office, who)}"]
    assert held[1].content_sha256 == done.report_sha256
    opened_ = archived.read(office.desk, held[1].id).value
    assert opened_ is not None and opened_.content[:4] == b"%PDF"
    with office.desk.reading() as session:
        assert session.execute(text("select key, entity_id from audit_record where action = 'privacy.report'")).all() == [
            (held[1].number, held[1].id)]
        assert verify.prove(session) == []


@pytest.mark.rule("AUD-042")
def test_the_number_must_be_typed_and_the_permission_held(reminded: tuple[Office, int],
                                                          monkeypatch: pytest.MonkeyPatch) -> None:
    office, who = reminded[0].on(LATER), reminded[1]
    assert [p.code for p in erasing.anonymise(office.desk, who, "Jansen").problems] == ["AUD-042-typed"]
    refusal = (erasing.error("AUD-016-missing"),)
    monkeypatch.setattr(permissions, "may", lambda *_args, **_more: refusal)
    assert erasing.anonymise(office.desk, who, number(office, who)).problems == refusal
    assert "Jansen" in everything(office)


@pytest.mark.rule("AUD-042")
def test_a_legal_hold_keeps_everything_until_it_is_lifted(reminded: tuple[Office, int]) -> None:
    office, who = reminded[0].on(LATER), reminded[1]
    assert [p.code for p in holds.put(office.desk, who, " ").problems] == ["AUD-042-why"]
    assert [p.code for p in holds.put(office.desk, who, "case", date(2033, 12, 31)).problems] == ["AUD-042-past"]
    held = holds.put(office.desk, who, "Court of Zwolle, 12/34").value
    assert held is not None and [h.reason for h in holds.of(office.desk, who)] == ["Court of Zwolle, 12/34"]
    assert [o.problem.code for o in one(office, who).obstacles] == ["AUD-042-hold"] and documents.expired(office.desk) == []
    assert holds.lift(office.desk, held).done and one(office, who).free
    assert [p.code for p in holds.lift(office.desk, held).problems] == ["AUD-042-no-hold"]


@pytest.mark.rule("AUD-043")
def test_killed_in_the_middle_nothing_is_half(reminded: tuple[Office, int], monkeypatch: pytest.MonkeyPatch) -> None:
    office, who = reminded[0].on(LATER), reminded[1]
    before = everything(office)

    def dies(*_args: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(report, "made", dies)
    with pytest.raises(KeyboardInterrupt):
        erasing.anonymise(office.desk, who, number(office, who))
    assert everything(office) == before


@pytest.mark.rule("AUD-040")
def test_a_shorter_term_needs_a_reason_and_then_counts(reminded: tuple[Office, int]) -> None:
    office, who = reminded
    years = {(t.class_, t.country): t.years for t in retention.terms(office.desk)}
    assert years["books", "NL"] == 7 and years["letters", "DE"] == 6 and len(years) == 15
    assert [p.code for p in retention.set_years(office.desk, "books", "NL", 5).problems] == ["AUD-040-shorter"]
    assert one(office, who).possible == LATER
    for class_ in ("books", "invoices", "letters"):
        assert retention.set_years(office.desk, class_, "NL", 5, "agreed with the tax office").done
    assert one(office, who).possible == date(2032, 1, 1)
    assert retention.set_years(office.desk, "books", "NL", 12).done and one(office, who).possible == date(2039, 1, 1)
    assert retention.set_years(office.desk, "books", "NL", 7).done and one(office, who).possible == LATER


@pytest.mark.rule("AUD-044", "AUD-045")
def test_documents_past_their_retention_go_when_approved_and_leave_their_fingerprint(reminded: tuple[Office, int]) -> None:
    office, who = reminded
    assert documents.expired(office.on(date(2033, 12, 31)).desk) == []
    later = office.on(LATER)
    (found,) = documents.expired(later.desk)
    assert (found.kind, found.erasable, found.customer) == ("collection_letter", LATER, number(office, who))
    assert [p.code for p in documents.erase_documents(later.desk, []).problems] == ["AUD-044-none"]
    early = documents.erase_documents(office.desk, [found.id])
    assert [p.code for p in early.problems] == ["AUD-044-kept"]
    done = documents.erase_documents(later.desk, [found.id]).value
    assert done is not None and done.counts == {"archive": 1} and documents.expired(later.desk) == []
    with later.desk.reading() as session:
        row = session.execute(text("select kind, number, content_sha256 from archived_document "
                                   "where customer_id is not null")).one()
        kept = session.get_one(ArchiveContent, row.content_sha256)
        assert row.kind == "collection_letter" and kept.erased_at is not None and kept.bytes is None
        told = archive.read(session, done.report_sha256)
        assert list(archive.damaged(session)) == [] and verify.prove(session) == []
    assert row.content_sha256[:12] in "".join("".join(p.extract_text().split()) for p in PdfReader(io.BytesIO(told)).pages)
    assert "Jansen" in everything(later)


@pytest.mark.rule("AUD-043", "AUD-045")
def test_the_report_counts_what_the_books_keep(tmp_path: Path) -> None:
    office = trade.trade(tmp_path / "seller.tegoed")
    who = office.customer("Jansen", vat_number="NL123456782B90")
    office.post(office.draft(who, office.line(1, "8000", "100")))
    with office.desk.reading() as session:
        stays = erasing._stays(session, who, "Jansen")
    assert stays == {"bank": 0, "texts": 1, "vat": 1}
    subject = report.Subject("10001", LATER, {}, stays={"bank": 3, "texts": 2, "vat": 1})
    told = " ".join(p.extract_text() for p in PdfReader(io.BytesIO(report.made(office.desk, [subject], "Anna", ()))).pages)
    assert all(words in " ".join(told.split()) for words in ("3 bank lines", "2 posted vouchers", "1 posted VAT entries"))
    office.file.close()


@pytest.mark.rule("AUD-T04", "AUD-043", "EXP-014")
def test_files_made_after_anonymising_name_the_token_and_keep_every_amount(tmp_path: Path) -> None:
    office = trade.trade(tmp_path / "seller.tegoed")
    who, other = office.customer("Jansen", vat_number="NL123456782B90"), office.customer("Pietersen")
    for each in (who, other):
        office.post(office.draft(each, office.line(1, "8000", "100")))
    wanted = Wanted(ExportKind.XAF, trade.DAY, trade.DAY)
    with office.desk.reading() as session:
        before = gather(session, office.desk, wanted)
    with office.desk.writing("test") as uow:
        told = report.Subject("1", None, erasing.empty(uow, office.desk, who))
        erasing._recorded(uow, office.desk, ("customer", who), told, ())
    with office.desk.reading() as session:
        after = gather(session, office.desk, wanted)
    assert [[x.accounting for x in v.lines] for v in after.vouchers] == [[x.accounting for x in v.lines] for v in before.vouchers]
    assert "Jansen" in str(before) and "Jansen" not in str(after) and "Pietersen" in str(after)
    token = next(c.name for c in after.customers if c.id == who)
    assert token.startswith("ANON-") and {x.text for x in after.vouchers[0].lines} == {token}
    office.file.close()


@pytest.mark.rule("AUD-047")
def test_a_restored_backup_brings_nothing_back_and_the_report_names_the_backups(reminded: tuple[Office, int],
                                                                               tmp_path: Path) -> None:
    office, who = reminded[0].on(LATER), reminded[1]
    own = ProgramSettings(tmp_path / "own.json")
    own.set(BACKUP_FOLDER, str(tmp_path / "backups"))
    assert backups.make(office.desk, own).done
    kept = report.kept_in(office.desk, own)
    assert [(k.made, k.until) for k in kept] == [(LATER, date(2036, 1, 1))]
    before = tmp_path / "before.tegoed"
    copying.copy_database(Path(str(office.desk.file.target)), before)
    done = erasing.anonymise(office.desk, who, number(office, who), backups=kept).value
    assert done is not None
    assert outside.note(office.desk, own) == outside.note(office.desk, own) == ()
    listed = json.loads((tmp_path / "backups" / outside.NAME).read_text(encoding="utf-8"))
    assert [line["number"] for line in listed] == [number(office, who)] and "Jansen" not in str(listed)
    with office.desk.reading() as session:
        told = archive.read(session, done.report_sha256)
    assert kept[0].name[:20] in "".join(p.extract_text() for p in PdfReader(io.BytesIO(told)).pages)
    back = opened(before, LATER)
    assert "Jansen" in everything(back)
    assert outside.apply_again(back.desk, own) == [number(back, who)]
    assert "Jansen" not in everything(back) and outside.apply_again(back.desk, own) == []
    back.desk.file.close()


@pytest.mark.rule("AUD-047")
def test_a_list_that_could_not_be_written_is_told_and_caught_up_with_the_next_time(reminded: tuple[Office, int],
                                                                                 tmp_path: Path) -> None:
    office, who = reminded[0].on(LATER), reminded[1]
    own = ProgramSettings(tmp_path / "own.json")
    own.set(BACKUP_FOLDER, str(tmp_path / "backups"))
    (tmp_path / "backups").write_bytes(b"a file where the folder should be")
    assert erasing.anonymise(office.desk, who, number(office, who)).done
    assert [p.code for p in outside.note(office.desk, own)] == ["AUD-047-list"]
    (tmp_path / "backups").unlink()
    assert outside.note(office.desk, own) == ()
    assert number(office, who) in (tmp_path / "backups" / outside.NAME).read_text(encoding="utf-8")


@pytest.mark.rule("AUD-048", "L10N-007")
def test_everything_stored_about_a_customer_goes_into_one_zip(reminded: tuple[Office, int], tmp_path: Path) -> None:
    office, who = reminded
    count = person.export(office.desk, who, tmp_path / "jansen.zip").value
    with zipfile.ZipFile(tmp_path / "jansen.zip") as pack:
        names = pack.namelist()
        rows = list(csv.DictReader(io.StringIO(pack.read("customer_ledger_entry.csv").decode("utf-8-sig")), delimiter=";"))
        overview = " ".join(p.extract_text() for p in PdfReader(io.BytesIO(pack.read("overview.pdf"))).pages)
        letter = next(n for n in names if n.startswith("documents/"))
        assert pack.read(letter)[:4] == b"%PDF"
        assert pack.read(next(n for n in names if n.startswith("attachments/"))) == b"Geheime brief"
    assert {"customer.csv", "customer_address.csv", "customer_contact.csv", "note.csv", "change_log.csv"} <= set(names)
    assert count is not None and count > 8 and "Jansen" in overview and "Dorpsstraat" in overview
    assert rows[0]["document_date"] == "2026-01-01" and rows[0]["currency"] == "EUR"
    with office.desk.reading() as session:
        assert session.scalar(text("select count(*) from audit_record where action = 'privacy.export'")) == 1


@pytest.mark.rule("AUD-048")
def test_refunds_rules_and_notes_on_documents_belong_to_what_is_stored_about_a_customer(reminded: tuple[Office, int],
                                                                                        tmp_path: Path) -> None:
    office, who = reminded
    with office.desk.writing("test") as uow:
        entry = uow.session.scalars(select(CustomerEntryState.entry_id).where(CustomerEntryState.customer_id == who)).all()[0]
        uow.session.add_all((
            LearnedRule(company_id=1, kind="name", key="jansen zwolle", customer_id=who),
            Refund(company_id=1, customer_id=who, currency="EUR", amount=100, state="cancelled", holder="H. Jansen",
                   iban="NL02RABO0123456789", created_by_id=office.desk.actor.user_id)))
    notes.write(office.desk, ("customer_ledger_entry", entry), "Betaalt in twee keer")
    assert person.export(office.desk, who, tmp_path / "x.zip").done
    with zipfile.ZipFile(tmp_path / "x.zip") as pack:
        told = {n: pack.read(n).decode("utf-8-sig") for n in pack.namelist() if n.endswith(".csv")}
    assert "NL02RABO0123456789" in told["refund.csv"] and "jansen zwolle" in told["learned_rule.csv"]
    assert "Betaalt in twee keer" in told["note.csv"] and {"collection_letter.csv", "customer_entry_state.csv"} <= set(told)


@pytest.mark.rule("AUD-048")
def test_an_export_that_cannot_be_written_leaves_nothing(reminded: tuple[Office, int], tmp_path: Path) -> None:
    office, who = reminded
    outcome = person.export(office.desk, who, tmp_path / "no such folder" / "x.zip")
    assert [p.code for p in outcome.problems] == ["AUD-048-file"] and not (tmp_path / "no such folder").exists()


@pytest.mark.rule("AUD-043")
def test_every_erasable_column_of_the_model_is_emptied_somewhere() -> None:
    """A table that learns to be erased must be emptied, too."""
    doors = {m.class_.__name__ for m in Base.registry.mappers if m.class_.guard == "erasure_door"}
    sources = "".join(Path(str(m.__file__)).read_text(encoding="utf-8") for m in (erasing, erasing.contents))
    assert doors and [name for name in sorted(doors) if name not in sources] == []
    assert inspect(Customer) is not None


@pytest.mark.rule("AUD-043")
@pytest.mark.parametrize(("kind", "keep", "kept"), [("private", True, None), ("business", False, None),
                                                    ("business", True, "NL123456782B90")])
def test_the_vat_number_stays_only_for_legal_persons_on_request(dunning_local: Office, kind: str, keep: bool,
                                                               kept: str | None) -> None:
    who = dunning_local.customer("Jansen", vat_number="NL123456782B90")
    with dunning_local.desk.writing("test.kind") as uow:
        uow.session.get_one(Customer, who).type = kind
    assert erasing.anonymise(dunning_local.desk, who, number(dunning_local, who), keep_vat_number=keep).done
    with dunning_local.desk.reading() as session:
        assert session.get_one(Customer, who).vat_number == kept

"""The audit trail: who changed which field when and why, in a chain that shows tampering (AUD-010…023)."""

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text, update

from app.core.enums import Source
from app.models.archive import ArchivedDocument
from app.models.audit import AuditPayload, AuditRecord
from app.models.company import User
from app.models.customers import Customer
from app.storage import archive, audit, seals, verify
from tests.storage import given

FIRST = audit.chain_hash(1, "2026-01-31T22:58:03Z", "anna", "period.status", "COMP1/2026-01",
                         "58803a2ec18f7951d557dc709432a5e044427e5315b25285c06a4ff10e971926", audit.START)


@pytest.mark.rule("AUD-020")
@pytest.mark.parametrize(("record", "payload", "payload_hash", "before", "expected"), [
    ((1, "2026-01-31T22:58:03Z", "anna", "period.status", "COMP1/2026-01"),
     {"reason": "January closed", "field": "status", "old": "open", "new": "on_hold"},
     "58803a2ec18f7951d557dc709432a5e044427e5315b25285c06a4ff10e971926", audit.START,
     "0f36f5ef400165d0b347da3f0c3c117ab8500b193a1de5958bf07ae23c29847c"),
    ((2, "2026-02-02T08:15:40Z", "bert", "customer.update", "COMP1/C100"),
     {"field": "credit_limit", "old": "5000.00", "new": "7500.00", "reason": "Insurance cover raised"},
     "311e5169ea85ed71e55d37bbeb60b3f99c6e5e9e935eaaf62b91d029e79f964b", FIRST,
     "3bf983cdd2a87724df91287e55e8871fd94013af4f8c9f268dc709f518c8c555"),
])
def test_the_worked_chain(record: tuple[int, str, str, str, str], payload: dict[str, str], payload_hash: str, before: str,
                          expected: str) -> None:
    assert audit.payload_hash(audit.canonical(payload)) == payload_hash
    assert audit.chain_hash(*record, payload_hash, before) == expected


@pytest.mark.rule("AUD-020")
def test_a_bar_inside_a_value_cannot_move_the_fields() -> None:
    assert audit.chain_hash(1, "t", "a|b", "c", "d", "p", "h") != audit.chain_hash(1, "t", "a", "b|c", "d", "p", "h")


@pytest.mark.rule("AUD-020")
@pytest.mark.parametrize(("at", "expected"), [
    (datetime(2026, 1, 31, 22, 58, 3, tzinfo=UTC), "2026-01-31T22:58:03Z"),
    (datetime(2026, 1, 31, 22, 58, 3, 120, tzinfo=UTC), "2026-01-31T22:58:03.000120Z")])
def test_moments_are_written_to_the_second_when_they_are_whole(at: datetime, expected: str) -> None:
    assert audit.moment(at) == expected


def records(office: given.Office) -> list[AuditRecord]:
    """The whole trail."""
    with office.file.reading() as session:
        return list(session.scalars(select(AuditRecord).order_by(AuditRecord.seq)))


@pytest.mark.rule("AUD-010", "AUD-012")
def test_each_changed_field_is_one_record_with_old_new_and_reason(office: given.Office) -> None:
    last = records(office)[-1].seq
    with office.desk.writing("customer.update", reason="New owner") as unit:
        customer = unit.session.get_one(Customer, office.customer_id)
        customer.name, customer.buyer_reference = "De Wit", "Dept 7"
    with office.file.reading() as session:
        rows = session.execute(select(AuditRecord, AuditPayload.content).join(AuditPayload).where(AuditRecord.seq > last)
                               .order_by(AuditRecord.seq)).all()
        number = session.get_one(Customer, office.customer_id).number
    assert sorted((json.loads(content) for _r, content in rows), key=lambda p: p["field"]) == [
        {"field": "buyer_reference", "old": None, "new": "Dept 7", "reason": "New owner", "acting": "CLERK"},
        {"field": "name", "old": "De Vries", "new": "De Wit", "reason": "New owner", "acting": "CLERK"}]
    assert {(r.action, r.entity_table, r.entity_id, r.key, r.user_name, r.company_id, r.source) for r, _c in rows} == {
        ("customer.update", "customer", office.customer_id, number, "Anna", office.desk.company_id, Source.WINDOW)}
    assert len({r.correlation for r, _c in rows}) == 1


@pytest.mark.rule("AUD-012")
def test_blank_is_not_zero_and_the_same_again_is_no_change(office: given.Office) -> None:
    last = records(office)[-1].seq
    with office.desk.writing("customer.update") as unit:
        customer = unit.session.get_one(Customer, office.customer_id)
        customer.name = "Other"
        customer.name = "De Vries"
    assert records(office)[-1].seq == last


@pytest.mark.rule("AUD-012")
def test_secrets_are_never_written_down(office: given.Office) -> None:
    with office.desk.writing("user.password") as unit:
        unit.session.get_one(User, office.desk.actor.user_id).password_hash = "scrypt$secret"
    with office.file.reading() as session:
        contents = session.scalars(select(AuditPayload.content)).all()
    assert not any("secret" in (c or "") for c in contents) and any('"password_hash"' in (c or "") for c in contents)


@pytest.mark.rule("AUD-013")
def test_the_history_of_a_card_reads_newest_first(office: given.Office) -> None:
    for name, reason in (("De Wit", "Sold"), ("De Zwart", "Sold again")):
        with office.desk.writing("customer.update", reason=reason) as unit:
            unit.session.get_one(Customer, office.customer_id).name = name
    with office.file.reading() as session:
        lines = audit.history(session, "customer", office.customer_id)
    assert [(x.user, x.field, x.old, x.new, x.reason) for x in lines[:2]] == [
        ("Anna", "name", "De Wit", "De Zwart", "Sold again"), ("Anna", "name", "De Vries", "De Wit", "Sold")]
    assert lines[-1].action == "customer.create"


@pytest.mark.rule("AUD-010")
def test_the_reason_of_a_unit_inside_another_counts_for_its_own_changes(office: given.Office) -> None:
    with office.desk.writing("outer", reason="the journey"):
        with office.desk.writing("inner", reason="the step") as unit:
            unit.session.get_one(Customer, office.customer_id).name = "Step"
        with office.desk.writing("inner") as unit:
            unit.session.get_one(Customer, office.customer_id).eori = "NL1"
    with office.file.reading() as session:
        reasons = {x.field: x.reason for x in audit.history(session, "customer", office.customer_id)[:2]}
    assert reasons == {"name": "the step", "eori": "the journey"}


def test_an_event_carries_its_own_figures(office: given.Office) -> None:
    with office.desk.writing("credit.override", reason="Agreed by telephone") as unit:
        unit.audit("credit.override", "customer", office.customer_id, "C1", {"exposure": 125_000, "limit": 100_000})
    with office.file.reading() as session:
        record, content = session.execute(select(AuditRecord, AuditPayload.content).join(AuditPayload)
                                          .order_by(AuditRecord.seq.desc())).first()  # type: ignore[misc]
    assert record.action == "credit.override"
    assert json.loads(content) == {"exposure": 125_000, "limit": 100_000, "reason": "Agreed by telephone", "acting": "CLERK"}


@pytest.mark.rule("AUD-010")
def test_a_name_longer_than_its_column_does_not_break_the_chain(office: given.Office) -> None:
    with office.desk.writing("note") as unit:
        unit.audit("note.add", "customer", office.customer_id, "x" * 90, {})
    with office.file.reading() as session:
        assert audit.first_break(session) is None


@pytest.mark.rule("AUD-021")
def test_every_posted_voucher_is_sealed_in_the_chain(office: given.Office) -> None:
    posted = office.post(12_100, 5_000)
    sealed = [r for r in records(office) if r.action == seals.ACTION]
    assert [(r.key, r.entity_id) for r in sealed] == [(p.number, p.voucher_id) for p in posted]
    with office.file.reading() as session:
        assert seals.broken(session) == []


# ------------------------------------------------------------------- tampering


def tampered(office: given.Office, *statements: str) -> given.Office:
    """What somebody with another program does to a closed file, its guards out of the way."""
    path = Path(str(office.file.target))
    office.file.close()
    raw = sqlite3.connect(path, isolation_level=None)
    for name, in raw.execute("select name from sqlite_master where type = 'trigger'").fetchall():
        raw.execute(f"drop trigger {name}")
    for statement in statements:
        raw.execute(statement)
    raw.close()
    return given.reopened(path)


@pytest.mark.rule("AUD-022")
@pytest.mark.parametrize(("statement", "seq"), [
    ("update audit_payload set content = '{}' where id = (select payload_id from audit_record where seq = 7)", 7),
    ("update audit_record set user_name = 'Bert' where seq = 9", 9),
    ("update audit_record set at = '2026-01-01T00:00:00.000000Z' where seq = 3", 3),
    ("delete from audit_record where seq = 5", 6),
    ("update audit_record set seq = 999999 where seq = (select max(seq) from audit_record)", 999_999),
    ("update audit_payload set content = '{}', erased_at = '2026-01-01T00:00:00.000000Z' "
     "where id = (select payload_id from audit_record where seq = 7)", 7),
    ("delete from audit_payload where id = (select payload_id from audit_record where seq = 8)", 8),
])
def test_verify_names_the_first_bad_record(tmp_path: Path, statement: str, seq: int) -> None:
    again = tampered(given.office(tmp_path / "a.tegoed"), statement)
    with again.file.reading() as session:
        assert audit.first_break(session) == seq
        assert audit.first_break(session, after=1) == seq
    again.file.close()


@pytest.mark.rule("AUD-022")
def test_the_newest_record_without_its_payload_is_found(tmp_path: Path) -> None:
    again = tampered(given.office(tmp_path / "a.tegoed"),
                     "delete from audit_payload where id = (select payload_id from audit_record order by seq desc limit 1)")
    with again.file.reading() as session:
        newest, _digest = audit.newest(session)
        assert audit.first_break(session) == newest
    again.file.close()


@pytest.mark.rule("AUD-022", "SAF-012")
def test_a_proof_that_would_begin_where_a_record_is_gone_names_it(tmp_path: Path) -> None:
    again = tampered(given.office(tmp_path / "a.tegoed"), "delete from audit_record where seq = 5")
    with again.file.reading() as session:
        assert audit.first_break(session, after=5) == 5
    again.file.close()


@pytest.mark.rule("AUD-021", "AUD-022")
def test_a_changed_voucher_no_longer_fits_its_seal(tmp_path: Path) -> None:
    office = given.office(tmp_path / "a.tegoed")
    office.post(100, 200)
    again = tampered(office, "update general_ledger_entry set text = 'a gift' where voucher_id = 2")
    with again.file.reading() as session:
        assert seals.broken(session) == ["OPN-2026-000002"]
    again.file.close()


@pytest.mark.rule("AUD-021", "AUD-022")
def test_a_voucher_taken_away_with_its_lines_is_missed(tmp_path: Path) -> None:
    office = given.office(tmp_path / "a.tegoed")
    office.post(100, 200)
    again = tampered(office, "delete from general_ledger_entry where voucher_id = 2", "delete from voucher where id = 2")
    with again.file.reading() as session:
        assert seals.broken(session) == ["OPN-2026-000002"]
    again.file.close()


@pytest.mark.rule("AUD-021", "AUD-022", "AUD-030")
@pytest.mark.parametrize("forgery", [
    "update archived_document set content_sha256 = (select sha256 from archive_content where size = 6)",
    "delete from archived_document"])
def test_an_archived_document_that_was_exchanged_no_longer_fits_the_trail(tmp_path: Path, forgery: str) -> None:
    office = given.office(tmp_path / "a.tegoed")
    with office.desk.writing("archive") as unit:
        archive.keep(unit.session, b"forged")
        unit.session.add(ArchivedDocument(
            company_id=office.desk.company_id, kind="invoice", number="F-1", date=given.DAY, document_table="sales_invoice",
            document_id=1, language="nl", content_sha256=archive.keep(unit.session, b"as issued"),
            created_at=given.CLOCK.now(), created_by_id=office.desk.actor.user_id))
    with office.file.reading() as session:
        assert seals.exchanged(session) == []
    again = tampered(office, forgery)
    with again.file.reading() as session:
        assert [f.offender for f in verify.prove(session, ("L19",))] == ["document F-1"]
    again.file.close()


@pytest.mark.rule("AUD-046")
def test_what_was_erased_is_not_broken(office: given.Office) -> None:
    with office.desk.writing("erase") as unit:
        unit.session.execute(update(AuditPayload).where(AuditPayload.id == 5)
                             .values(content=None, erased_at=given.CLOCK.now()))
    with office.file.reading() as session:
        assert audit.first_break(session) is None


@pytest.mark.rule("AUD-023")
def test_an_anchor_kept_outside_shows_a_chain_written_anew(tmp_path: Path) -> None:
    office = given.office(tmp_path / "a.tegoed")
    with office.desk.writing("close") as unit:
        kept = audit.anchor(unit.session, "close", given.CLOCK.now())
    with office.file.reading() as session:
        assert audit.holds(session, kept) and audit.holds(session, audit.Anchor(0, audit.START))
    again = tampered(office, f"update audit_record set chain_hash = '{'f' * 64}' where seq = {kept.seq}")
    with again.file.reading() as session:
        assert not audit.holds(session, kept)
    again.file.close()


@pytest.mark.rule("AUD-010")
def test_sequence_numbers_have_no_gap_even_after_failed_units(office: given.Office) -> None:
    for fails in (True, False, True, False):
        try:
            with office.desk.writing("customer.update") as unit:
                unit.session.get_one(Customer, office.customer_id).name = f"Name {fails}"
                unit.session.flush()
                if fails:
                    raise RuntimeError
        except RuntimeError:
            pass
    assert [r.seq for r in records(office)] == list(range(1, len(records(office)) + 1))


@pytest.mark.rule("AUD-014")
def test_reading_is_not_recorded(office: given.Office) -> None:
    before = len(records(office))
    with office.file.reading() as session:
        session.execute(text("select * from customer")).all()
    assert len(records(office)) == before

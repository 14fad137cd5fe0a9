"""The history of a record and the record as it was: cards, set-up rows with lines, what is gone or not there yet (AUD-013)."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, update

from app.core.clock import FixedClock
from app.core.enums import Blocked
from app.models.audit import AuditPayload, AuditRecord
from app.models.collections import CollectionLetterLevel, CollectionLetterSequence
from app.models.company import User
from app.models.customers import Customer, CustomerContact
from app.models.terms import PaymentTerm
from app.services import proofs, trail
from tests.storage import given

MARCH, APRIL, MAY = date(2026, 3, 7), date(2026, 4, 10), date(2026, 5, 20)


@pytest.fixture
def office(database_url: Path | str) -> Iterator[given.Office]:
    """An office whose customer was made on 7 March."""
    made = given.office(database_url, FixedClock.on(MARCH))
    yield made
    made.file.close()


def change(office: given.Office, day: date, act: Callable[[Customer], None]) -> None:
    """Change the customer on a day."""
    there = office.at(FixedClock.on(day))
    with there.desk.writing("test", "as agreed") as unit:
        act(unit.session.get_one(Customer, office.customer_id))


def value(parts: list[trail.Part], field: str, *, now: bool = False) -> object:
    """A field of the record itself."""
    values = parts[0].now if now else parts[0].then
    return None if values is None else values[field].value


@pytest.mark.postgres
@pytest.mark.rule("AUD-013")
def test_a_card_as_it_was_at_the_end_of_each_day(office: given.Office) -> None:
    change(office, APRIL, lambda c: setattr(c, "name", "De Vries Holding"))
    change(office, MAY, lambda c: setattr(c, "name", "De Vries Groep"))
    change(office, MAY, lambda c: setattr(c, "blocked", Blocked.ALL))
    seen = {}
    for day in (date(2026, 3, 6), MARCH, date(2026, 4, 9), APRIL, date(2026, 5, 19), MAY):
        parts = trail.as_it_was(office.desk, "customer", office.customer_id, day)
        seen[day] = (value(parts, "name"), value(parts, "blocked"))
        assert value(parts, "name", now=True) == "De Vries Groep"
    assert list(seen.values()) == [(None, None), ("De Vries", 0), ("De Vries", 0), ("De Vries Holding", 0),
                                   ("De Vries Holding", 0), ("De Vries Groep", int(Blocked.ALL))]


@pytest.mark.rule("AUD-013")
def test_what_belongs_to_the_card_comes_with_it_also_when_it_is_gone(office: given.Office) -> None:
    with office.desk.writing("test") as unit:
        unit.session.add(CustomerContact(company_id=office.desk.company_id, customer_id=office.customer_id, name="Piet",
                                         email="piet@example.org"))
    with office.at(FixedClock.on(APRIL)).desk.writing("test") as unit:
        unit.session.delete(unit.session.scalars(select(CustomerContact).where(CustomerContact.name == "Piet")).one())
    then = {p.ref[0]: p for p in trail.as_it_was(office.desk, "customer", office.customer_id, MARCH)}
    piet = then["customer_contact"]
    assert piet.then is not None and piet.then["email"].value == "piet@example.org" and piet.now is None
    assert "customer_contact" not in {p.ref[0] for p in trail.as_it_was(office.desk, "customer", office.customer_id, APRIL)}
    told = [(c.ref[0], c.verb) for c in trail.changes(office.desk, "customer", office.customer_id)]
    assert told[0] == ("customer_contact", "delete")


@pytest.mark.rule("AUD-013")
def test_reminder_terms_come_with_their_levels(office: given.Office) -> None:
    with office.desk.reading() as session:
        terms = session.scalars(select(CollectionLetterSequence).order_by(CollectionLetterSequence.id)).first()
        assert terms is not None
        level = session.scalars(select(CollectionLetterLevel).where(
            CollectionLetterLevel.sequence_id == terms.id).order_by(CollectionLetterLevel.number)).first()
        assert level is not None
    with office.at(FixedClock.on(APRIL)).desk.writing("test") as unit:
        unit.session.get_one(CollectionLetterLevel, level.id).grace = "9D"
    parts = {p.ref: p for p in trail.as_it_was(office.desk, "collection_letter_sequence", terms.id, MARCH)}
    changed = parts["collection_letter_level", level.id]
    assert changed.then is not None and changed.now is not None
    assert (changed.then["grace"].value, changed.now["grace"].value) == (level.grace, "9D")
    assert changed.differs("grace") and not changed.differs("due") and "sequence_id" not in changed.fields


@pytest.mark.rule("AUD-013", "AUD-012")
def test_a_secret_is_shown_neither_then_nor_now(office: given.Office) -> None:
    with office.desk.writing("test") as unit:
        unit.session.get_one(User, office.desk.actor.user_id).password_hash = "scrypt$x"
    [user] = [p for p in trail.as_it_was(office.desk, "user", office.desk.actor.user_id, MARCH) if p.ref[0] == "user"]
    assert "password_hash" not in {*(user.then or {}), *(user.now or {})}


@pytest.mark.rule("AUD-013")
def test_a_record_that_is_known_by_its_code_has_a_history_too(office: given.Office) -> None:
    from app.models.company import Country
    with office.at(FixedClock.on(APRIL)).desk.writing("test") as unit:
        unit.session.get_one(Country, "NL").vat_prefix = "XX"
    [country] = trail.as_it_was(office.desk, "country", "NL", MARCH)
    assert country.then is not None and country.then["vat_prefix"].value == "NL" and country.differs("vat_prefix")


@pytest.mark.rule("CLW-021")
def test_a_line_of_the_log_leads_to_its_record_and_an_event_about_the_file_to_none(office: given.Office) -> None:
    with office.at(FixedClock.on(APRIL)).desk.writing("test") as unit:
        term = unit.session.scalars(select(PaymentTerm)).first()
        assert term is not None
        term.days = 99
        unit.audit("company_file.check", "company_file", 1, "x", {})
    with office.desk.reading() as session:
        ids = session.scalars(select(AuditRecord.id).order_by(AuditRecord.seq.desc()).limit(2)).all()
    found = [trail.spot(office.desk, each) for each in ids]
    spots = [s for s in found if s is not None]
    assert len(spots) == 1 and spots[0].ref == ("payment_term", term.id) and spots[0].day == APRIL
    assert trail.spot(office.desk, 10**9) is None


def test_the_days_are_those_of_the_readers_desk(office: given.Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """The moment before midnight here belongs to the day here, whatever day it is in Greenwich."""
    late = datetime(2026, 4, 10, 23, 59, 59).astimezone()
    monkeypatch.setattr(FixedClock, "now", lambda _self: late)
    with office.desk.writing("test") as unit:
        unit.session.get_one(Customer, office.customer_id).name = "Late"
    assert value(trail.as_it_was(office.desk, "customer", office.customer_id, date(2026, 4, 9)), "name") == "De Vries"
    assert value(trail.as_it_was(office.desk, "customer", office.customer_id, APRIL), "name") == "Late"


@pytest.mark.rule("AUD-022")
def test_the_chain_is_proved_with_its_length_and_a_break_stops_writing(tmp_path: Path) -> None:
    office = given.office(tmp_path / "a.tegoed")
    assert proofs.chain(office.desk) is None and office.desk.file.read_only is None
    with office.desk.reading() as session:
        record = session.scalars(select(AuditRecord).order_by(AuditRecord.seq).offset(3)).first()
        assert record is not None
    tamper(office, record.payload_id)
    assert proofs.chain(office.desk) == record.seq and office.desk.file.read_only is not None
    office.file.close()


def tamper(office: given.Office, payload_id: int) -> None:
    """Change a payload outside the program."""
    with office.file.engine.connect() as raw:
        for name, in raw.exec_driver_sql("select name from sqlite_master where type = 'trigger'").all():
            raw.exec_driver_sql(f"drop trigger {name}")
        raw.execute(update(AuditPayload).where(AuditPayload.id == payload_id).values(content='{"new":1}'))
        raw.commit()

"""Notes on a record: dated with their author, pinned on top, changed without losing anybody's words."""

import pytest

from app.services import notes
from app.storage import audit
from tests.storage.given import CLOCK, Office


def owner(office: Office) -> tuple[str, int]:
    """The customer."""
    return ("customer", office.customer_id)


def note(office: Office, text: str) -> int:
    """A written note."""
    outcome = notes.write(office.desk, owner(office), text)
    assert outcome.value is not None, outcome.problems
    return outcome.value


@pytest.mark.rule("BLK-M31", "COL-15")
def test_a_note_has_its_author_and_moment_and_the_newest_stands_first(office: Office) -> None:
    note(office, "Called: pays on Friday")
    note(office, "  Paid.  ")
    assert [(n.text, n.user, n.at, n.changed_at) for n in notes.of(office.desk, owner(office))] == [
        ("Paid.", "Anna", CLOCK.now(), None), ("Called: pays on Friday", "Anna", CLOCK.now(), None)]


def test_a_pinned_note_stays_on_top(office: Office) -> None:
    first, _second = note(office, "Calls on Mondays only"), note(office, "Paid")
    assert notes.pin(office.desk, first, True).done
    assert [(n.text, n.pinned) for n in notes.of(office.desk, owner(office))] == [("Calls on Mondays only", True),
                                                                                  ("Paid", False)]


def test_a_changed_note_says_so_and_a_stale_change_is_refused(office: Office) -> None:
    mine = note(office, "Pays on Friday")
    [before] = notes.of(office.desk, owner(office))
    assert notes.write(office.desk, owner(office), "Pays on Monday", note_id=mine, version=before.version).done
    stale = notes.write(office.desk, owner(office), "Never pays", note_id=mine, version=before.version)
    assert [p.code for p in stale.problems] == ["NOTE-stale"]
    [after] = notes.of(office.desk, owner(office))
    assert after.text == "Pays on Monday" and after.changed_at is not None


@pytest.mark.parametrize(("text", "code"), [("  ", "NOTE-empty"), ("x" * 4001, "NOTE-long")])
def test_nothing_and_too_much_are_refused(office: Office, text: str, code: str) -> None:
    assert [p.code for p in notes.write(office.desk, owner(office), text).problems] == [code]
    assert notes.write(office.desk, owner(office), "x" * 4000).done


def test_a_removed_note_is_gone_but_its_words_are_in_the_trail(office: Office) -> None:
    mine = note(office, "Difficult")
    assert notes.remove(office.desk, mine).done and notes.of(office.desk, owner(office)) == []
    with office.desk.reading() as session:
        newest = audit.history(session, "note", mine)[0]
    assert newest.action == "note.delete" and newest.old["text"] == "Difficult"
    for outcome in (notes.pin(office.desk, mine, True), notes.remove(office.desk, mine),
                    notes.write(office.desk, owner(office), "x", note_id=mine)):
        assert [p.code for p in outcome.problems] == ["NOTE-gone"]

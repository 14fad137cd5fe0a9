"""A list is filed, accepted or refused, corrected later; its files are whole or not there."""

import errno
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.core.eu_sales import PeriodKind, SupplyType
from app.formats.eu_sales import files as formats
from app.formats.eu_sales import profiles
from app.models.archive import ArchivedDocument
from app.models.company import Company
from app.models.ledger import VatEntry
from app.models.sales_lists import EslRule
from app.queries import eu_sales as queries
from app.rules.eu_sales import countries
from app.services import attachments, company_parameters
from app.services.eu_sales import editing, exporting, home, life, papers, proposing
from app.services.eu_sales.editing import Manual
from app.services.eu_sales.life import Filing
from app.settings import ESL_CONTACT_INITIALS, ESL_CONTACT_NAME, ESL_CONTACT_PHONE
from app.storage import verify
from app.storage.errors import FinalRowError
from tests.services.eu_sales.union import FEBRUARY, JANUARY, MARCH, NUMBERS, TODAY, Union, codes, keys


def sound(office: Union) -> None:
    """Every proof holds."""
    with office.desk.reading() as session:
        assert verify.prove(session) == []


def checked(office: Union) -> int:
    """A list of the quarter with one line, checked."""
    office.sell(office.customer("DE"), "100")
    made = office.propose()
    office.check(made)
    return made


def exported(office: Union, list_id: int, folder: Path, code: str = "csv") -> Path:
    """Its file on disk."""
    done = exporting.export(office.desk, list_id, folder, code)
    assert done.value is not None, done.problems
    return done.value.paths[0]


@pytest.mark.rule("ESL-051", "ESL-052")
def test_the_file_says_what_the_list_says_and_is_never_overwritten_unasked(dutch: Union, tmp_path: Path) -> None:
    made = checked(dutch)
    seen = exporting.preview(dutch.desk, made, "csv").value
    assert seen is not None and (seen.totals.goods, seen.totals.lines) == (10000, 1)
    path = exported(dutch, made, tmp_path)
    head = dutch.whole(made).head
    assert head.state == "exported" and [f["name"] for f in head.files] == [path.name]
    assert formats.read_back(path.read_bytes(), profiles.of("csv")).goods == 10000
    assert "123456782B90" in path.name and "2026" in path.name
    again = exporting.export(dutch.desk, made, tmp_path, "csv")
    assert (again.value, codes(again.problems)) == (None, ["ESL-052-exists"])
    assert exporting.export(dutch.desk, made, tmp_path, "csv", confirmed=keys(again.problems)).done
    assert codes(exporting.export(dutch.desk, made, tmp_path, "nonsense").problems) == ["ESL-050-profile"]


@pytest.mark.rule("ESL-015")
def test_a_list_of_nothing_is_written_when_the_authority_asked_for_it(dutch: Union, tmp_path: Path) -> None:
    for setting, value in ((ESL_CONTACT_INITIALS, "A."), (ESL_CONTACT_NAME, "Boer"), (ESL_CONTACT_PHONE, "+31612345678")):
        company_parameters.change(dutch.desk, setting, value)
    made = dutch.propose()
    dutch.check(made)
    assert codes(exporting.preview(dutch.desk, made, "csv").problems) == ["ESL-051-empty"]
    asked = exporting.export(dutch.desk, made, tmp_path, "nl_xbrl")
    assert (asked.value, "ESL-015-file" in codes(asked.problems), list(tmp_path.glob("*.xbrl"))) == (None, True, [])
    done = exporting.export(dutch.desk, made, tmp_path, "nl_xbrl", confirmed=keys(asked.problems))
    assert done.value is not None and done.value.totals.lines == 0 and dutch.state(made) == "exported"


@pytest.mark.rule("ESL-T10", "ESL-051")
def test_a_full_disk_leaves_the_list_checked_and_no_part_of_a_file(dutch: Union, tmp_path: Path,
                                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    made = checked(dutch)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr("os.fsync", full)
    refused = exporting.export(dutch.desk, made, folder, "csv")
    monkeypatch.undo()
    assert (refused.value, codes(refused.problems)) == (None, ["ESL-051-write"])
    assert list(folder.iterdir()) == []
    assert dutch.state(made) == "checked" and dutch.whole(made).head.files == ()
    assert codes(exporting.export(dutch.desk, made, tmp_path / "nowhere", "csv").problems) == ["ESL-051-write"]


@pytest.mark.rule("ESL-T08", "ESL-032")
@pytest.mark.parametrize("abroad", ["BE"], indirect=True)
def test_a_file_changed_after_the_export_is_asked_about(abroad: Union, tmp_path: Path) -> None:
    abroad.office.change(Company, abroad.desk.company_id, email="anna@voorbeeld.be", phone="+32 9 123 45 67")
    abroad.sell(abroad.customer("DE"), "100")
    made = abroad.propose(FEBRUARY, PeriodKind.MONTH)
    abroad.check(made)
    path = exported(abroad, made, tmp_path, "be_intervat")
    path.write_bytes(path.read_bytes().replace(b"100.00", b"999.00"))
    refused = life.submit(abroad.desk, made, Filing(TODAY))
    assert (refused.value, codes(refused.problems), abroad.state(made)) == (None, ["ESL-032-changed"], "exported")
    assert life.submit(abroad.desk, made, Filing(TODAY), confirmed=keys(refused.problems)).done
    assert abroad.state(made) == "submitted"


@pytest.mark.rule("ESL-032", "ESL-035")
def test_submitting_keeps_day_channel_receipt_and_the_printed_list(dutch: Union, tmp_path: Path) -> None:
    made = checked(dutch)
    receipt = tmp_path / "receipt.pdf"
    receipt.write_bytes(b"%PDF-1.4 receipt")
    assert codes(life.submit(dutch.desk, made, Filing(date(2026, 4, 8))).problems) == ["ESL-032-future"]
    assert codes(life.submit(dutch.desk, made, Filing(TODAY, receipt=tmp_path / "gone.pdf")).problems) == ["ESL-032-receipt"]
    other = tmp_path / "receipt.html"
    other.write_bytes(b"<html>")
    assert codes(life.submit(dutch.desk, made, Filing(TODAY, receipt=other)).problems) == ["ESL-032-no-pdf"]
    assert dutch.state(made) == "checked" and attachments.of(dutch.desk, ("eu_sales_list", made)) == []
    assert life.submit(dutch.desk, made, Filing(TODAY, "portal", "B-77", receipt)).value == "ESL-0001"
    head = dutch.whole(made).head
    assert (head.submitted_on, head.channel, head.receipt_no, head.receipt_sha256 is not None) == (TODAY, "portal", "B-77", True)
    stored = papers.stored(dutch.desk, made)
    assert stored is not None and stored.startswith(b"%PDF") and papers.pdf(dutch.desk, made) == stored
    with dutch.desk.reading() as session:
        document = session.scalars(select(ArchivedDocument)).one()
    assert (document.kind, document.number, document.id) == ("eu_sales_list", "ESL-0001", head.archived_id)
    kept, = attachments.of(dutch.desk, ("eu_sales_list", made))
    assert attachments.read(dutch.desk, kept.id).value == ("receipt.pdf", b"%PDF-1.4 receipt")
    refused = editing.exclude(dutch.desk, dutch.whole(made).lines[0].id, "Too late to do this")
    assert codes(refused.problems) == ["ESL-030-final"]
    assert codes(life.back_to_draft(dutch.desk, made, "Because I want to").problems) == ["ESL-030-move"]
    sound(dutch)


@pytest.mark.rule("ESL-033")
@pytest.mark.parametrize(("field", "value"), [("list_kind", "services"), ("vat_number", "AT"), ("vat_date", date(2026, 4, 1))])
def test_what_a_submitted_list_reports_of_a_document_never_changes(dutch: Union, field: str, value: object) -> None:
    dutch.submit(checked(dutch))
    with pytest.raises(FinalRowError), dutch.desk.writing("test.change") as uow:
        setattr(uow.session.scalars(select(VatEntry)).one(), field, value)


@pytest.mark.rule("ESL-030")
def test_an_exported_list_goes_back_only_with_a_reason(dutch: Union, tmp_path: Path) -> None:
    made = checked(dutch)
    exported(dutch, made, tmp_path)
    assert codes(life.cancel(dutch.desk, made).problems) == ["ESL-030-move"]
    assert codes(life.back_to_draft(dutch.desk, made, "too short").problems) == ["ESL-030-reason"]
    assert life.back_to_draft(dutch.desk, made, "A line was wrong").done
    whole = dutch.whole(made)
    assert (whole.head.state, whole.head.files, whole.events[-1].note) == ("draft", (), "A line was wrong")


@pytest.mark.rule("ESL-034")
def test_a_refused_list_goes_on_as_a_copy_with_the_next_version(dutch: Union) -> None:
    made = checked(dutch)
    dutch.submit(made)
    assert codes(life.reject(dutch.desk, made, " ").problems) == ["ESL-032-message"]
    copy = life.reject(dutch.desk, made, "Number unknown").value
    assert copy is not None
    first, second = dutch.whole(made).head, dutch.whole(copy).head
    assert (first.state, first.message, second.state, second.number, second.edition) == (
        "rejected", "Number unknown", "draft", "ESL-0001", 2)
    assert dutch.lines(copy) == dutch.lines(made) and dutch.whole(copy).lines[0].documents == dutch.whole(made).lines[0].documents
    assert dutch.check(copy) == "ESL-0001"
    sound(dutch)


# ---------------------------------------------------------------- corrections

@pytest.mark.rule("ESL-T04", "ESL-007")
def test_a_credit_note_lowers_the_list_of_its_own_month(dutch: Union) -> None:
    customer = dutch.customer("DE")
    invoice = dutch.sell(customer, "1000", day=JANUARY)
    dutch.filed(JANUARY)
    dutch.sell(customer, "-400", day=FEBRUARY, credits=invoice)
    made = dutch.propose(FEBRUARY, PeriodKind.MONTH)
    line, = dutch.whole(made).lines
    assert (line.exact, line.reported, line.correction_of) == (-40000, -40000, None)


@pytest.mark.rule("ESL-T04", "ESL-007", "ESL-040")
def test_where_the_country_corrects_the_old_period_a_credit_note_is_a_correction_line(dutch: Union) -> None:
    dutch.office.make(EslRule(country="NL", valid_from=date(2026, 1, 1), rule={"credit_route": countries.Route.OLD_PERIOD.value}))
    customer = dutch.customer("DE")
    invoice = dutch.sell(customer, "1000", day=JANUARY)
    dutch.filed(JANUARY)
    dutch.sell(customer, "-400", day=FEBRUARY, credits=invoice)
    dutch.sell(customer, "70", day=FEBRUARY)
    made = dutch.propose(FEBRUARY, PeriodKind.MONTH)
    assert [(x.exact, x.correction_of, x.correction_until) for x in dutch.whole(made).lines] == [
        (7000, None, None), (-40000, date(2026, 1, 1), date(2026, 1, 31))]


@pytest.mark.rule("ESL-031", "ESL-041", "ESL-043")
def test_what_is_posted_into_a_submitted_period_is_corrected_on_the_next_list(dutch: Union) -> None:
    customer = dutch.customer("DE")
    dutch.sell(customer, "1000", day=JANUARY)
    january = dutch.filed(JANUARY)
    assert life.accept(dutch.desk, january).done
    dutch.sell(customer, "250", day=date(2026, 1, 31))
    assert dutch.state(january) == "accepted"
    with dutch.desk.reading() as session:
        assert home.unreported(session, dutch.desk) == 1
    (line, start, end, number), = editing.late_lines(dutch.desk)
    assert (line.base, start, end, number) == (25000, date(2026, 1, 1), date(2026, 1, 31), "ESL-0001")
    dutch.sell(customer, "70", day=FEBRUARY)
    made = dutch.propose(FEBRUARY, PeriodKind.MONTH)
    assert [(x.exact, x.correction_of) for x in dutch.whole(made).lines] == [(7000, None), (25000, date(2026, 1, 1))]
    dutch.check(made)
    assert editing.late_lines(dutch.desk) == []
    dutch.submit(made)
    assert dutch.state(january) == "corrected"
    sound(dutch)


@pytest.mark.rule("ESL-042")
def test_a_wrong_number_takes_the_amount_off_and_puts_it_under_the_right_one(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "1000", day=JANUARY)
    january = dutch.filed(JANUARY)
    filed = dutch.whole(january).lines[0]
    refused = editing.correct_number(dutch.desk, filed.id, NUMBERS["AT"], "Customer moved to Austria")
    assert codes(refused.problems) == ["ESL-042-draft"]
    made = dutch.propose(FEBRUARY, PeriodKind.MONTH)
    refused = editing.correct_number(dutch.desk, filed.id, NUMBERS["DE"], "short")
    assert codes(refused.problems) == ["ESL-040-reason", "ESL-042-same"]
    assert editing.correct_number(dutch.desk, filed.id, NUMBERS["AT"], "Customer moved to Austria").value == made
    assert proposing.propose_again(dutch.desk, made).done
    assert [(x.number, x.exact, x.correction_of, [d.amount for d in x.documents]) for x in dutch.whole(made).lines] == [
        (NUMBERS["AT"], 100000, date(2026, 1, 1), [100000]), (NUMBERS["DE"], -100000, date(2026, 1, 1), [-100000])]
    dutch.check(made)
    sound(dutch)


@pytest.mark.rule("ESL-041")
def test_a_corrected_list_of_the_old_period_replaces_the_accepted_one(dutch: Union) -> None:
    dutch.office.make(EslRule(country="NL", valid_from=date(2026, 1, 1), rule={"route": countries.Route.OLD_PERIOD.value}))
    customer = dutch.customer("DE")
    dutch.sell(customer, "1000", day=JANUARY)
    january = dutch.filed(JANUARY)
    dutch.sell(customer, "250", day=JANUARY)
    march = dutch.propose(MARCH, PeriodKind.MONTH)
    assert dutch.lines(march) == []
    assert codes(life.correct(dutch.desk, january).problems) == ["ESL-041-accepted"]
    assert life.accept(dutch.desk, january).done
    made = life.correct(dutch.desk, january).value
    assert made is not None and dutch.lines(made) == [(NUMBERS["DE"], "L", 125000, 125000)]
    assert codes(life.correct(dutch.desk, january).problems) == ["ESL-041-there"]
    dutch.check(made)
    sound(dutch)
    assert life.back_to_draft(dutch.desk, made).done
    sound(dutch)
    with dutch.desk.reading() as session:
        assert [x.list_id for x in queries.posted(session, dutch.desk.company_id, JANUARY, JANUARY)] == [january, None]
    dutch.check(made)
    dutch.submit(made)
    assert (dutch.state(january), dutch.whole(made).head.corrects_id) == ("corrected", january)
    assert editing.late_lines(dutch.desk) == []
    sound(dutch)


@pytest.mark.rule("ESL-041", "ESL-034", "ESL-031")
def test_a_corrected_list_that_is_refused_leaves_the_old_one_in_force(dutch: Union) -> None:
    customer = dutch.customer("DE")
    dutch.sell(customer, "1000", day=JANUARY)
    january = dutch.filed(JANUARY)
    assert life.accept(dutch.desk, january).done
    dutch.sell(customer, "250", day=JANUARY)
    made = life.correct(dutch.desk, january).value or 0
    dutch.check(made)
    dutch.submit(made)
    copy = life.reject(dutch.desk, made, "Period unknown").value or 0
    assert (dutch.state(january), dutch.state(copy)) == ("accepted", "draft")
    assert [line.base for line, *_period in editing.late_lines(dutch.desk)] == [25000], "the authority has the first list"
    february = dutch.propose(FEBRUARY, PeriodKind.MONTH)
    assert dutch.lines(february) == [(NUMBERS["DE"], "L", 25000, 25000)], "the 1,000.00 are not reported once more"
    sound(dutch)
    assert life.cancel(dutch.desk, february).done
    dutch.check(copy)
    dutch.submit(copy)
    assert dutch.state(january) == "corrected" and editing.late_lines(dutch.desk) == []
    sound(dutch)


@pytest.mark.rule("ESL-041", "ESL-050")
@pytest.mark.parametrize("abroad", ["BE"], indirect=True)
@pytest.mark.parametrize(("receipt", "told"), [("4711-0403019261-2601", []), ("", ["ESL-050-replaced"])])
def test_a_belgian_list_names_the_receipt_of_the_list_it_replaces(abroad: Union, receipt: str, told: list[str]) -> None:
    abroad.office.change(Company, abroad.desk.company_id, email="anna@voorbeeld.be", phone="+32 9 123 45 67")
    abroad.sell(abroad.customer("DE"), "100", day=JANUARY)
    january = abroad.propose(JANUARY, PeriodKind.MONTH)
    abroad.check(january)
    abroad.submit(january, receipt_no=receipt)
    copy = life.reject(abroad.desk, january, "Phone unknown").value or 0
    abroad.check(copy)
    refused = exporting.preview(abroad.desk, copy, "be_intervat").value
    assert refused is not None and b"Replaced" not in refused.files[0].content, "the authority never took the first one"
    abroad.submit(copy, receipt_no=receipt)
    assert life.accept(abroad.desk, copy).done
    made = life.correct(abroad.desk, copy).value or 0
    abroad.check(made)
    seen = exporting.preview(abroad.desk, made, "be_intervat").value
    assert seen is not None and codes(seen.problems) == told
    assert (f"<ReplacedIntraListing>{receipt}<".encode() in seen.files[0].content) is bool(receipt)


@pytest.mark.rule("ESL-041", "ESL-009", "ESL-025")
def test_a_corrected_list_has_the_manual_lines_and_decisions_of_the_one_it_replaces(dutch: Union) -> None:
    for state in ("DE", "FR", "AT"):
        dutch.sell(dutch.customer(state), "500", day=JANUARY)
    january = dutch.propose(JANUARY, PeriodKind.MONTH)
    assert editing.add_manual(dutch.desk, january, Manual(SupplyType.GOODS, NUMBERS["IT"], 77700, "Own goods to Italy")).done
    assert editing.exclude(dutch.desk, dutch.line(january, NUMBERS["FR"]).id, "Sold to the branch here").done
    assert editing.report_as(dutch.desk, dutch.line(january, NUMBERS["AT"]).id, NUMBERS["PL"], "Typed wrong on the order").done
    dutch.check(january)
    dutch.submit(january)
    assert life.accept(dutch.desk, january).done
    dutch.sell(dutch.customer("ES"), "40", day=JANUARY)
    made = life.correct(dutch.desk, january).value or 0
    assert [(x.number, x.exact, x.manual, x.excluded) for x in dutch.whole(made).lines] == [
        (NUMBERS["DE"], 50000, False, False), (NUMBERS["ES"], 4000, False, False), (NUMBERS["FR"], 50000, False, True),
        (NUMBERS["IT"], 77700, True, False), (NUMBERS["PL"], 50000, False, False)]
    dutch.check(made)
    sound(dutch)


@pytest.mark.rule("ESL-042")
def test_a_wrong_number_is_taken_off_once_and_its_correction_can_be_corrected(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "1000", day=JANUARY)
    january = dutch.filed(JANUARY)
    february, march = dutch.propose(FEBRUARY, PeriodKind.MONTH), dutch.propose(MARCH, PeriodKind.MONTH)
    filed = dutch.line(january, NUMBERS["DE"]).id
    assert editing.correct_number(dutch.desk, filed, NUMBERS["AT"], "Customer moved to Austria").value == february
    twice = editing.correct_number(dutch.desk, filed, NUMBERS["AT"], "Customer moved to Austria")
    assert codes(twice.problems) == ["ESL-042-twice"] and len(dutch.lines(february)) == 2
    dutch.check(february)
    dutch.submit(february)
    moved = dutch.line(february, NUMBERS["AT"]).id
    assert editing.correct_number(dutch.desk, moved, NUMBERS["DE"], "It was Germany after all").value == march
    assert dutch.lines(march) == [(NUMBERS["AT"], "L", -100000, -100000), (NUMBERS["DE"], "L", 100000, 100000)]
    assert codes(editing.correct_number(dutch.desk, moved, NUMBERS["FR"], "Or was it France").problems) == ["ESL-042-twice"]
    dutch.check(march)
    sound(dutch)

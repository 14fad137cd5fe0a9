"""The first day with the program, in Dutch and by keyboard only: from a spreadsheet of open items to reminders on paper."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app import i18n
from app.core.clock import FixedClock
from app.core.enums import Blocked
from app.models.archive import ArchivedDocument
from app.models.collections import CollectionLetter
from app.models.customers import BlockChange, Customer
from app.services import ageing, companies, desks
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage import archive, verify
from app.views import program
from app.views.imports.page import ImportPage
from tests.stories.keyboard import Person

TODAY = date(2026, 3, 7)
CUSTOMERS = (
    "Debiteurnummer;Naam;Straat;Huisnummer;Postcode;Plaats;Land;E-mailadres;Contactpersoon\n"
    "1001;Bakkerij De Vries B.V.;Dorpsstraat;12;8011 AB;Zwolle;NL;administratie@devries.example;S. Postma\n"
    "1002;Konditorei Müller GmbH;Hauptstraße;7;50667;Köln;DE;buchhaltung@mueller.example;K. Wagner\n"
    "1003;Hotel De Brug;Kade;3;7411 AA;Deventer;NL;;\n"
)
ITEMS = (
    "Debiteurnr;Soort;Factuurnr;Factuurdatum;Vervaldatum;Openstaand bedrag\n"
    "1001;factuur;VF26-0001;02-01-2026;16-01-2026;1.210,00\n"
    "1001;creditnota;CN26-0001;05-01-2026;05-01-2026;-121,00\n"
    "1002;factuur;VF26-0002;15-01-2026;14-02-2026;480,50\n"
    "1003;factuur;VF26-0003;20-01-2026;03-02-2026;95,00\n"
    "1003;factuur;VF26-0004;01-03-2026;31-03-2026;60,00\n"
)


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    """A new Dutch company, as the wizard leaves it."""
    i18n.use("nl", "nl_NL")
    spec = companies.NewCompany(
        "Molenaar Groothandel B.V.",
        "NL",
        street="Marsweg",
        number="51",
        postcode="8013 PE",
        city="Zwolle",
        phone="038 555 01 24",
        email="incasso@molenaar.example",
        iban="NL91ABNA0417164300",
    )
    made = desks.new_file(tmp_path / "molenaar.tegoed", spec, "Marieke", FixedClock.on(TODAY), "nl", "nl_NL")
    assert made.value is not None, made.problems
    yield made.value
    made.value.file.close()


@pytest.fixture
def person(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """Marieke at her keyboard."""
    program.application(dark=False)
    shell = program.shell_for(desk, ProgramSettings(tmp_path / "own.json"))
    shell.context.runner.at_once = True
    yield Person(shell, monkeypatch)
    shell.close()
    shell.deleteLater()


def import_file(person: Person, path: Path, text: str, encoding: str = "cp1252") -> None:
    path.write_bytes(text.encode(encoding))
    person.chooses_file(path)
    person.press("Ctrl+O")


def proved(desk: Desk) -> None:
    with desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.slow
@pytest.mark.rule("IMP-002", "IMP-007", "AGE-08", "BLK-10", "BLK-M26", "REM-43", "L10N-001")
def test_from_a_spreadsheet_to_reminders_on_paper(desk: Desk, person: Person, tmp_path: Path) -> None:
    person.goes_to("import")
    import_file(person, tmp_path / "klanten.csv", CUSTOMERS)
    person.press("F9")
    assert person.reads() == ["3\u00a0rijen zijn geïmporteerd, 3\u00a0klanten aangemaakt."]
    import_file(person, tmp_path / "posten.csv", ITEMS)
    person.press("F9")
    assert person.reads()[0].startswith("5\u00a0rijen zijn geïmporteerd"), person.reads()

    person.goes_to("ageing")
    found = ageing.aged(desk, TODAY)
    assert [(r.number, r.balance) for r in found.rows] == [("1001", 108_900), ("1002", 48_050), ("1003", 15_500)]

    person.tells("hotel de brug")
    assert person.shell.current_id == "customer"
    person.then(lambda: block(person))
    person.press("Ctrl+B")
    with desk.reading() as session:
        assert session.scalars(select(Customer.blocked).where(Customer.number == "1003")).one() is Blocked.ALL
        assert session.scalars(select(BlockChange)).one().reason_id is not None

    person.goes_to("reminders")
    person.press("Ctrl+R")
    person.then(lambda: person.answers(i18n.filled(i18n._("Issue {count:letter|letters}"), count=2)))
    person.press("F9")
    with desk.reading() as session:
        issued = session.scalars(select(CollectionLetter).order_by(CollectionLetter.id)).all()
        assert [(session.get_one(Customer, x.customer_id).number, x.state) for x in issued] == [
            ("1001", "issued"),
            ("1002", "issued"),
        ]
        assert all(x.number for x in issued)

    folder = tmp_path / "brieven"
    folder.mkdir()
    person.chooses_file(folder)
    person.goes_to("letters")
    person.press("Ctrl+A")
    person.then(lambda: person.press("Ctrl+Return"))
    person.press("Ctrl+P")
    files = sorted(folder.glob("**/*.pdf"))
    assert files, person.reads()
    words = " ".join(page.extract_text() for file in files for page in pypdf.PdfReader(file).pages)
    assert "Bakkerij De Vries" in words and "VF26-0001" in words and "Müller" in words and "Hotel De Brug" not in words
    with desk.reading() as session:
        kept = [archive.read(session, d.content_sha256) for d in session.scalars(select(ArchivedDocument))]
    assert {f.read_bytes() for f in files} <= set(kept), "what was printed lies in the archive, byte for byte"
    proved(desk)


def block(person: Person) -> None:
    """All, with a reason, saved with the keyboard."""
    person.picks("Geblokkeerd", "Alle")
    box = person.walks_to("Reden")
    assert hasattr(box, "setCurrentIndex")
    person.press("Down")
    person.press("Ctrl+Return")


@pytest.mark.slow
@pytest.mark.rule("IMP-003", "IMP-004")
def test_a_bad_file_costs_nothing_and_its_good_rows_can_come_in_later(desk: Desk, person: Person, tmp_path: Path) -> None:
    person.goes_to("import")
    person.chooses_file(tmp_path)
    person.press("Ctrl+O")
    assert "is een map" in person.reads()[0]
    import_file(person, tmp_path / "kapot.csv", 'Debiteurnr;Naam\n1;"Smit\n2;Bos\n')
    assert "aanhalingsteken" in person.reads()[0] and "regel 2" in person.reads()[0]
    bad = ITEMS.replace("02-01-2026", "32-01-2026").replace("95,00", "vijfennegentig")
    import_file(person, tmp_path / "posten.csv", bad)
    person.press("F9")
    assert "2\xa0rijen hebben een fout" in person.reads()[0]
    with desk.reading() as session:
        assert session.scalars(select(Customer)).first() is None
    rejected = tmp_path / "posten-fouten.csv"
    person.chooses_file(rejected)
    person.tells("afgewezen rijen")
    text = rejected.read_text(encoding="utf-8-sig")
    assert "32-01-2026" in text and "VF26-0003" in text and "VF26-0002" not in text
    import_file(person, rejected, text.replace("32-01-2026", "02-01-2026").replace("vijfennegentig", "95,00"), "utf-8-sig")
    person.press("F9")
    assert person.reads()[0].startswith("2\u00a0rijen zijn geïmporteerd")
    import_file(person, tmp_path / "posten.csv", ITEMS)
    assert isinstance(person.page, ImportPage) and person.page.plan is not None
    assert [r.number for r in person.page.plan.wrong] == [2, 5], "what came in exists already, the rest is still to come"
    proved(desk)

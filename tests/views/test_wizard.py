"""The wizard for a new company, by keyboard: what the country fills in, what is refused where, and what is left behind."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import i18n
from app.core.enums import LANGUAGES
from app.services import companies, desks, offers
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage import places
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views.setup.wizard import Wizard
from tests.storage import given
from tests.views.conftest import Answers

KEYS = Qt.Key


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the user's documents."""
    monkeypatch.setenv("TEGOED_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def wizard(look: QApplication, qtbot: QtBot, home: Path, tmp_path: Path) -> Iterator[Wizard]:
    """The wizard for a new file, on the screen."""
    made = Wizard(ProgramSettings(tmp_path / "own.json"), given.CLOCK)
    qtbot.addWidget(made, before_close_func=lambda window: window.done(0))
    made.show()
    qtbot.waitExposed(made)
    yield made
    if made.made is not None:
        made.made.file.close()


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Keys to whatever has the keyboard."""
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)


def type_(text: str) -> None:
    """Letters to whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)


def field(wizard: Wizard, name: str) -> QWidget:
    """A field of any page."""
    return next(page.form.fields[name] for page in wizard.pages if name in page.form.fields)


def fill(wizard: Wizard, **values: object) -> None:
    """Put values into fields as if they had been typed and left."""
    for name, value in values.items():
        found = field(wizard, name)
        found.set_value(value)  # type: ignore[attr-defined]
        found.committed.emit()  # type: ignore[attr-defined]


@pytest.mark.rule("MST-013")
def test_a_company_is_made_with_the_keyboard_alone(wizard: Wizard, home: Path) -> None:
    wizard.activateWindow()
    wizard.company.country.setFocus()
    press(KEYS.Key_Up, KEYS.Key_Up, KEYS.Key_Up)    # from the United Kingdom to Belgium
    press(KEYS.Key_Tab)
    type_("Bakkerij Smit BVBA")
    press(KEYS.Key_Return)                      # letterhead
    assert wizard.at == 1
    type_("Grote Markt")
    press(KEYS.Key_Tab)
    type_("7")
    press(KEYS.Key_Return, KEYS.Key_Return, KEYS.Key_Return)    # books, reminders, place
    assert wizard.pages[wizard.at] is wizard.place
    press(KEYS.Key_Return)
    assert wizard.pages[wizard.at] is wizard.summary
    assert "Company name: Bakkerij Smit BVBA" in wizard.summary.texts
    press(KEYS.Key_Return)
    assert wizard.made is not None
    company, = desks.companies_of(wizard.made)
    assert (company.name, company.country, company.currency) == ("Bakkerij Smit BVBA", "BE", "EUR")
    assert Path(str(wizard.made.file.target)) == home / "companies" / "Bakkerij Smit BVBA.tegoed"


def test_alt_left_goes_back_and_nothing_is_lost(wizard: Wizard) -> None:
    fill(wizard, legal_name="Smit")
    press(KEYS.Key_Return)
    press(KEYS.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
    assert wizard.at == 0 and wizard.spec().legal_name == "Smit"


@pytest.mark.rule("MST-013")
@pytest.mark.parametrize("country", companies.COUNTRIES)
def test_each_country_fills_in_what_it_prescribes(wizard: Wizard, country: str) -> None:
    fill(wizard, country=country)
    offer, spec = offers.offer(country), wizard.spec()
    assert (spec.language, spec.currency) == (offer.language, offer.currency)
    assert (spec.letter_sequence, spec.consumer_sequence) == (offer.sequence, offer.consumer_sequence)
    assert wizard.books.accounts.model_.rowCount() == len(offer.accounts)
    assert wizard.books.vat.model_.rowCount() == len(offer.vat)
    choices = [wizard.books.start.choice(n).value for n in range(wizard.books.start.count())]
    assert ((4, 6) in choices) is (country == "GB")


@pytest.mark.rule("LAW-01")
def test_the_law_behind_the_chosen_reminders_is_shown_with_todays_rate(wizard: Wizard) -> None:
    shown = wizard.reminders.law(next(s for s in offers.sequences() if s.code == "NL-B2B"))
    assert "10.15%" in shown and "€40.00" in shown
    fill(wizard, letter_sequence="FRIENDLY")
    assert wizard.reminders.law(next(s for s in offers.sequences() if s.code == "FRIENDLY")) == "No fees and no interest."
    assert wizard.spec().letter_sequence == "FRIENDLY"


@pytest.mark.rule("MST-012")
@pytest.mark.parametrize(("name", "value", "part"), [
    ("iban", "NL91 ABNA 0417 1643 01", "check digits"), ("iban", "NL91 ABNA 0417 1643", "too long or too short"),
    ("bic", "ABN", "8 or 11"),
    ("vat_number", "NL12", "A Dutch number is"), ("registration", "123", "eight digits"), ("email", "smit at home", "e-mail")])
def test_what_is_wrong_stands_below_its_field_and_keeps_her_on_the_page(wizard: Wizard, name: str, value: str, part: str) -> None:
    fill(wizard, country="NL", legal_name="Smit")
    wizard.go(1)
    fill(wizard, **{name: value})
    assert part in wizard.address.form.wrong_words()[name]
    wizard.next()
    assert wizard.at == 1 and field(wizard, name).hasFocus()
    fill(wizard, **{name: ""})
    assert wizard.address.form.wrong_words() == {}
    wizard.next()
    assert wizard.at == 2


def test_without_a_name_it_does_not_go_on(wizard: Wizard) -> None:
    wizard.next()
    assert wizard.at == 0 and "legal name" in wizard.company.form.wrong_words()["legal_name"]


@pytest.mark.rule("SAF-008", "SAF-009", "SAF-016")
def test_a_bad_place_is_told_before_anything_is_written(wizard: Wizard, home: Path, tmp_path: Path,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    fill(wizard, legal_name="Smit")
    wizard.go(4)
    assert wizard.place.notices() == [] and wizard.place.file.value().endswith("Smit.tegoed")
    fill(wizard, file=str(tmp_path / "OneDrive" / "Smit"))
    assert "OneDrive" in wizard.place.notices()[0]
    monkeypatch.setattr(places, "free_bytes", lambda _path: 90 * places.MEGABYTE)
    fill(wizard, file=str(tmp_path / "Smit"))
    assert "90 MB" in wizard.place.notices()[0]
    (tmp_path / "taken.tegoed").touch()
    fill(wizard, file=str(tmp_path / "taken"))
    wizard.next()
    assert wizard.at == 4 and "exists already" in wizard.place.form.wrong_words()["file"]
    assert list(tmp_path.glob("*.tegoed")) == [tmp_path / "taken.tegoed"]


def test_a_file_that_appears_meanwhile_is_not_touched(wizard: Wizard, tmp_path: Path) -> None:
    fill(wizard, legal_name="Smit", file=str(tmp_path / "Smit.tegoed"))
    wizard.go(5)
    (tmp_path / "Smit.tegoed").write_text("somebody else's", encoding="utf-8")
    wizard.make()
    assert wizard.made is None and wizard.pages[wizard.at] is wizard.place
    assert (tmp_path / "Smit.tegoed").read_text(encoding="utf-8") == "somebody else's"


def test_escape_asks_only_when_something_was_typed(wizard: Wizard, answering: Answers) -> None:
    fill(wizard, legal_name="Smit")
    answering.waiting.append("on")
    wizard.reject()
    assert wizard.isVisible() and answering.asked == ["Throw away what you typed?"]
    fill(wizard, legal_name="")
    wizard.reject()
    assert not wizard.isVisible() and wizard.run is not None and wizard.made is None


@pytest.mark.rule("MST-010")
def test_another_company_joins_the_open_file(look: QApplication, qtbot: QtBot, office_path: Path, tmp_path: Path) -> None:
    desk = Desk(CompanyFile.open(office_path, clock=given.CLOCK), Actor(1, "Anna"), 1, given.CLOCK)
    wizard = Wizard(ProgramSettings(tmp_path / "own.json"), given.CLOCK, desk)
    qtbot.addWidget(wizard, before_close_func=lambda window: window.done(0))
    assert wizard.place not in wizard.pages and wizard.spec().code == "C2"
    fill(wizard, country="GB", legal_name="Smit UK Ltd", code="MAIN")
    wizard.make()
    assert wizard.made is None and wizard.at == 0 and "MAIN" in wizard.company.form.wrong_words()["code"]
    fill(wizard, code="UK")
    wizard.make()
    assert wizard.made is not None and wizard.made.file is desk.file
    assert [c.code for c in desks.companies_of(desk)] == ["MAIN", "UK"]
    desk.file.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_names_its_fields_and_fits_in_every_language(look: QApplication, qtbot: QtBot, home: Path, tmp_path: Path,
                                                                language: str) -> None:
    i18n.use(language)
    wizard = Wizard(ProgramSettings(tmp_path / "own.json"), given.CLOCK)
    qtbot.addWidget(wizard, before_close_func=lambda window: window.done(0))
    wizard.show()
    for index, page in enumerate(wizard.pages):
        wizard.go(index)
        QApplication.processEvents()
        assert all(f.accessibleName() and page.form.labels[n].buddy() is f for n, f in page.form.fields.items())
        assert page.sizeHint().width() <= wizard.stack.width()
    assert len(wizard.pages) <= 6


def test_the_answers_reach_the_company_as_they_were_given(wizard: Wizard) -> None:
    fill(wizard, country="DE", legal_name="Zum Löwen", street="Marktplatz", number="3 a", postcode="50667", city="Köln",
         phone="+49 221 1", email="post@loewen.example", web="loewen.example", iban="DE89 3704 0044 0532 0130 00",
         bic="COBADEFFXXX", vat_number="DE136695976", registration="Amtsgericht Köln HRB 12345", year_start=(7, 1))
    expected = companies.NewCompany(
        "Zum Löwen", "DE", language="de", currency="EUR", street="Marktplatz", number="3 a", postcode="50667", city="Köln",
        phone="+49 221 1", email="post@loewen.example", web="loewen.example", vat_number="DE136695976",
        registration=("hrb", "Amtsgericht Köln HRB 12345"), iban="DE89 3704 0044 0532 0130 00", bic="COBADEFFXXX",
        year_start=(7, 1), letter_sequence="DE-B2B", consumer_sequence="DE-B2C")
    assert wizard.spec() == expected == replace(expected)
    assert wizard.problems()[0:0] == () and companies.check_new(wizard.spec()) == ()

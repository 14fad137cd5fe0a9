"""Rate files of the European Central Bank in every dress they come in, and what is refused."""

import io
import zipfile
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import i18n
from app.core.problems import Problem
from app.formats import ecb_rates
from app.formats.ecb_rates import RateFile

HISTORY = """Date,USD,JPY,BGN,ISK,
2026-04-13,1.1684,186.75,N/A,143.2,
2026-04-10,1.1711,186.43,N/A,143.29,
2009-01-02,1.3866,126.64,1.9558,N/A,
"""
DAILY = "Date, USD, JPY, GBP, \n30 October 2026, 1.0850, 171.20, 0.84120, \n"
XML = """<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
  <gesmes:subject>Reference rates</gesmes:subject>
  <Cube>
    <Cube time='2026-10-30'><Cube currency='USD' rate='1.0850'/><Cube currency='JPY' rate='171.20'/></Cube>
    <Cube time='2026-10-29'><Cube currency='USD' rate='1.0861'/></Cube>
  </Cube>
</gesmes:Envelope>"""


def good(content: str | bytes, name: str = "rates.csv") -> RateFile:
    found = ecb_rates.read(name, content.encode() if isinstance(content, str) else content)
    assert isinstance(found, RateFile), found
    return found


def bad(content: str | bytes, name: str = "rates.csv") -> Problem:
    found = ecb_rates.read(name, content.encode() if isinstance(content, str) else content)
    assert isinstance(found, Problem), found
    return found


def packed(*files: tuple[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files:
            archive.writestr(name, content)
    return target.getvalue()


@pytest.mark.rule("RAT-002")
def test_the_history_has_days_newest_first_and_currencies_that_came_and_went() -> None:
    found = good(HISTORY)
    assert found.days[date(2026, 4, 13)] == {"USD": Decimal("1.1684"), "JPY": Decimal("186.75"), "ISK": Decimal("143.2")}
    assert found.days[date(2009, 1, 2)]["BGN"] == Decimal("1.9558")
    assert found.without == 3 and found.currencies == {"USD", "JPY", "BGN", "ISK"}


@pytest.mark.rule("RAT-002")
def test_the_daily_file_has_spaces_and_an_english_month() -> None:
    assert good(DAILY).days == {date(2026, 10, 30): {"USD": Decimal("1.0850"), "JPY": Decimal("171.20"),
                                                     "GBP": Decimal("0.84120")}}


@pytest.mark.rule("RAT-002")
def test_xml_says_the_same() -> None:
    found = good(XML, "eurofxref.xml")
    assert found.days[date(2026, 10, 30)] == {"USD": Decimal("1.0850"), "JPY": Decimal("171.20")}
    assert found.days[date(2026, 10, 29)] == {"USD": Decimal("1.0861")}


@pytest.mark.rule("RAT-004")
def test_an_archive_with_one_file_is_opened_and_with_two_or_none_refused() -> None:
    assert good(packed(("eurofxref-hist.csv", HISTORY), ("README.txt", "hello")),
                "hist.zip").days.keys() == good(HISTORY).days.keys()
    assert good(packed(("eurofxref.xml", XML)), "x.zip").currencies == {"USD", "JPY"}
    for content, count in ((packed(("a.csv", HISTORY), ("b.xml", XML)), 2), (packed(("a.txt", "x")), 0)):
        problem = bad(content, "rates.zip")
        assert (problem.code, problem.saw["count"]) == ("RAT-004-zip", count)


@pytest.mark.rule("RAT-004")
@pytest.mark.parametrize("content", [
    "<html><head><title>Please log in</title></head><body>Free wireless network of the station</body></html>",
    "customer;amount\n1;2\n", "Date;USD;\n2026-01-01;1,1;\n", "Date,US Dollar,\n2026-01-01,1.1,\n", "\x00\x01\x02binary",
    '<?xml version="1.0"?><root><Cube time="2026-01-01"/></root>', "<unclosed", "Date,\n2026-01-01,\n"])
def test_anything_else_is_refused_with_its_beginning(content: str) -> None:
    problem = bad(content)
    assert problem.code == "RAT-004-other"
    beginning = str(problem.saw["beginning"])
    assert len(beginning) <= 80 and beginning.split()[0] in content


@pytest.mark.rule("RAT-004")
@pytest.mark.parametrize(("content", "code"), [
    ("", "RAT-004-empty"), (" \n ", "RAT-004-empty"), ("Date,USD,\n", "RAT-004-none"), ("Date,USD,\n2026-01-02,N/A,\n",
                                                                                        "RAT-004-none"),
    ("Date,USD,\n2026-01-02,0,\n", "RAT-004-damaged"), ("Date,USD,\n2026-01-02,-1.1,\n", "RAT-004-damaged"),
    ("Date,USD,\n2026-01-02,1.1.1,\n", "RAT-004-damaged"), ("Date,USD,\n2026-13-02,1.1,\n", "RAT-004-damaged"),
    ("Date,USD,\n2026-02-30,1.1,\n", "RAT-004-damaged"), ("Date,USD,\n02/01/2026,1.1,\n", "RAT-004-damaged"),
    ("Date,USD,\n2026-01-02,1.1,\n2026-01-02,1.2,\n", "RAT-004-damaged"), ("Date,USD,JPY,\n2026-01-02,1.1\n", "RAT-004-damaged"),
    ("Date,USD,\n2026-01-02,1.1,9.9,\n", "RAT-004-damaged"), ("Date,USD,\n2026-01-02,1e5,\n", "RAT-004-damaged")])
def test_a_damaged_file_says_where_and_gives_nothing(content: str, code: str) -> None:
    assert bad(content, "x.csv").code == code


@pytest.mark.rule("RAT-004")
def test_an_archive_that_was_cut_off_is_damaged() -> None:
    # Made here: an archive holds the time of its making, and a test's name must be the same everywhere.
    assert bad(packed(("a.csv", HISTORY))[:60], "x.csv").code == "RAT-004-damaged"


def test_the_place_of_the_damage_is_named_in_words() -> None:
    problem = bad("Date,USD,\n2026-01-02,1.1,\n2026-01-05,abc,\n", "mine.csv")
    assert i18n.problem_text(problem, "en", "en_GB") == "mine.csv is damaged: 3: USD abc cannot be read."


def test_an_entity_bomb_is_not_unfolded() -> None:
    bomb = ('<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
            '<Envelope xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><Cube><Cube time="2026-01-02">'
            '<Cube currency="USD" rate="&b;"/></Cube></Cube></Envelope>')
    assert bad(bomb, "bomb.xml").code in ("RAT-004-damaged", "RAT-004-other")


@settings(max_examples=60)
@given(st.binary(max_size=400))
def test_no_bytes_whatever_make_it_fall_over(content: bytes) -> None:
    assert isinstance(ecb_rates.read("x", content), RateFile | Problem)


@settings(max_examples=40)
@given(st.dictionaries(st.dates(date(1999, 1, 4), date(2026, 4, 13)),
                       st.dictionaries(st.sampled_from(["USD", "JPY", "GBP"]),
                                       st.decimals(Decimal("0.0001"), Decimal(99_999), places=4), min_size=1), min_size=1,
                                       max_size=9))
def test_what_is_written_in_the_layout_is_read_back_exactly(days: dict[date, dict[str, Decimal]]) -> None:
    lines = ["Date,USD,JPY,GBP,"]
    lines += [f"{d},{','.join(str(rates.get(c, 'N/A')) for c in ('USD', 'JPY', 'GBP'))}," for d, rates in days.items()]
    assert good("\n".join(lines)).days == days

"""Files of EU sales lists: what is written reads back to the same totals, layout by layout (ESL-050…052, T01, T07)."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.core.eu_sales import PeriodKind, SupplyType
from app.core.problems import Weight
from app.formats.eu_sales import files, profiles
from app.formats.eu_sales.layout import LayoutError
from app.formats.eu_sales.profiles import Profile
from app.formats.eu_sales.record import Contact, Declarant, EslLine, EslList, Totals
from app.rules.eu_sales.countries import rule_of
from app.rules.eu_sales.rounding import gather
from tests.rules.eu_sales.worked import TOTALS, L, S, T, pieces

START, END = date(2026, 3, 1), date(2026, 3, 31)
CONTACT = Contact("A.", "de", "Boer", "+31612345678")
OWN = {"NL": "NL004495445B01", "BE": "BE0466158640", "DE": "DE136695976", "FR": "FR83404833048", "GB": "XI980780684"}
NATIONAL = {"NL": "nl_xbrl", "BE": "be_intervat", "DE": "de_portal", "FR": "fr_des", "GB": "uk_csv"}


def declarant(country: str) -> Declarant:
    return Declarant(OWN[country], "Vrolijk & Zn", "Kade 1", "2000", "Antwerpen", country, "boek@vrolijk.example",
                     "+32 3 123 45 67", contact=CONTACT)


def example(country: str) -> EslList:
    """The worked example of the chapter as a list of a country."""
    lines = tuple(EslLine(g.country, g.vat_number, g.type, g.exact, g.reported)
                  for g in gather(pieces(), rule_of(country, START).rounding) if g.printed)
    return EslList("ESL-2026-0003", 1, PeriodKind.MONTH, START, END, declarant(country), lines,
                   "GBP" if country == "GB" else "EUR", datetime(2026, 4, 10, 9, 30, tzinfo=UTC))


def codes(told: EslList, profile: Profile, day: date = END) -> list[str]:
    return [p.code for p in files.check(told, profile, day)]


@pytest.mark.rule("ESL-T01", "ESL-051")
@pytest.mark.parametrize(("country", "code"), [("NL", "nl_xbrl"), ("DE", "de_portal"), ("BE", "be_intervat"), ("FR", "fr_des"),
                                               ("NL", "csv"), ("DE", "csv"), ("BE", "csv")])
def test_the_worked_example_reads_back_from_every_file(country: str, code: str) -> None:
    told, profile = example(country), profiles.of(code, START)
    made = files.write(told, profile)
    assert files.said(made, profile).total == TOTALS[country] and len(made) == 1


@pytest.mark.rule("ESL-050")
def test_northern_ireland_reports_goods_and_triangular_supplies_in_pounds() -> None:
    told, profile = example("GB"), profiles.of("uk_csv")
    made, = files.write(told, profile)
    assert made.content.decode().splitlines() == [
        "980780684,000,2026,03,GBP,A. de Boer,0", "AT,U12345675,2000,0", "IE,6433435F,12500,2", "IT,00743110157,1,0",
        "SE,556188840401,-311,0"]
    assert files.said([made], profile) == Totals(4, 169_000, 0, 1_250_000)
    assert codes(told, profile) == ["ESL-050-types"]


@pytest.mark.rule("ESL-050")
def test_the_german_file_has_its_version_line_and_letters() -> None:
    made, = files.write(example("DE"), profiles.of("de_portal"))
    lines = made.content.decode("utf-8").split("\r\n")
    assert lines[0] == "#v3.0" and lines[2:] == [
        "ATU12345675,2000,L", "ESB58378431,450,S", "IE6433435F,12500,D", "IT00743110157,1,L", "PL8567346215,1000,S",
        "SE556188840401,-311,L", ""]


@pytest.mark.rule("ESL-T07", "ESL-050")
def test_more_than_1500_german_lines_make_two_files_with_the_same_sum() -> None:
    profile = profiles.of("de_portal")
    lines = tuple(EslLine("AT", f"ATU{n:08d}", L, 100 * n, 100 * n) for n in range(1, 1502))
    told = replace(example("DE"), lines=lines)
    made = files.write(told, profile)
    assert [files.read_back(f.content, profile).lines for f in made] == [1500, 1]
    assert files.said(made, profile).total == sum(line.reported for line in lines)
    assert [f.name for f in made] == [f"ICL_DE136695976_2026-03_L_v1_de_portal_{n}of2.csv" for n in (1, 2)]
    assert len(files.write(replace(told, lines=lines[:1500]), profile)) == 1


@pytest.mark.rule("ESL-050", "ESL-062")
def test_the_belgian_file_says_its_counts_and_sum_and_corrects_earlier_periods() -> None:
    quarter = (date(2025, 10, 1), date(2025, 12, 31))
    told, old = example("BE"), EslLine("DE", "DE136695976", L, -500, -500, correction_of=quarter)
    told = replace(told, sequence=3, lines=(*told.lines, old))
    made, = files.write(told, profiles.of("be_intervat"))
    spaces = {"i": "http://www.minfin.fgov.be/IntraConsignment", "c": "http://www.minfin.fgov.be/InputCommon"}
    root = etree.fromstring(made.content)
    listing, = root.findall("i:IntraListing", spaces)
    assert dict(listing.attrib) == {"SequenceNumber": "1", "ClientsNbr": "7", "DeclarantReference": "04661586400003",
                                    "AmountSum": "15635.23"}
    assert [n.text for n in listing.findall("i:Period/*", spaces)] == ["3", "2026"]
    assert listing.findtext("i:Declarant/c:VATNumber", namespaces=spaces) == "0466158640"
    last = listing.findall("i:IntraClient", spaces)[-1]
    assert [n.text for n in last.findall("i:CorrectingPeriod/*", spaces)] == ["4", "2025"]
    assert (last[0].get("issuedBy"), last[0].text, last.findtext("i:Amount", namespaces=spaces)) == ("DE", "136695976", "-5.00")
    assert files.said([made], profiles.of("be_intervat")).corrections == -500


@pytest.mark.rule("ESL-050")
def test_the_french_file_has_services_alone_numbered_from_one() -> None:
    told, profile = replace(example("FR"), sequence=12), profiles.of("fr_des")
    made, = files.write(told, profile)
    root = etree.fromstring(made.content)
    assert [(n.tag, n.text) for n in root[0] if n.tag != "ligne_des"] == [
        ("num_des", "000012"), ("num_tvaFr", "FR83404833048"), ("mois_des", "03"), ("an_des", "2026")]
    assert [[n.text for n in row] for row in root[0].findall("ligne_des")] == [
        ["1", "450", "ESB58378431"], ["2", "1000", "PL8567346215"]]
    assert codes(told, profile) == ["ESL-050-types", "ESL-050-types"]


@pytest.mark.rule("ESL-050")
def test_the_dutch_file_has_a_context_per_customer_and_the_order_of_the_portal() -> None:
    told = example("NL")
    both = EslLine("AT", "ATU12345675", S, 5_000, 5_000)
    made, = files.write(replace(told, lines=(*told.lines, both)), profiles.of("nl_xbrl"))
    root = etree.fromstring(made.content)
    facts = [(etree.QName(n).localname, n.get("contextRef"), n.text) for n in root if n.get("unitRef")]
    assert facts == [("SuppliesAmount", "ICP_ATU12345675", "2000"), ("SuppliesAmount", "ICP_SE556188840401", "-310"),
                     ("ServicesAmount", "ICP_ESB58378431", "450"), ("ServicesAmount", "ICP_PL8567346215", "999"),
                     ("ServicesAmount", "ICP_ATU12345675", "50"), ("ABCSuppliesAmount", "ICP_IE6433435F", "12500")]
    assert len(root.findall("{http://www.xbrl.org/2003/instance}context")) == 6
    assert root.findtext("{*}DateTimeCreation") == "202604100930"
    assert root.findtext("{*}MessageReferenceSupplierICP") == "ESL-2026-0003-1"
    assert root.find("{*}SoftwareVendorAccountNumber") is None
    identifier = root.find(".//{http://www.xbrl.org/2003/instance}identifier")
    assert identifier is not None and identifier.text == "004495445B01"


@pytest.mark.rule("ESL-050")
def test_the_generic_file_has_its_header_and_everything_a_line_has() -> None:
    line = EslLine("EL", "EL094259216", T, 12_345, 12_300, "K001", "=Ελλάς; \"AE\"", ("VF-1", "VF-2"),
                   (date(2025, 12, 1), date(2025, 12, 31)), True)
    made, = files.write(replace(example("NL"), lines=(line,)), profiles.of("csv"))
    head, row, end = made.content.decode("utf-8").split("\r\n")
    assert head == "\ufeffListNo;Version;CompanyVat;PeriodFrom;PeriodTo;Country;VatNumber;Type;Amount;AmountExact;Currency;" \
        "CustomerNo;CustomerName;Documents;CorrectionOfPeriod;Manual"
    assert row == "ESL-2026-0003;1;NL004495445B01;2026-03-01;2026-03-31;EL;094259216;T;123.00;123.45;EUR;K001;" \
        "\"'=Ελλάς; \"\"AE\"\"\";VF-1 VF-2;2025-12-01/2025-12-31;1" and end == ""


@pytest.mark.rule("ESL-052")
def test_names_tell_number_period_and_version() -> None:
    told, profile = example("NL"), profiles.of("csv")
    assert files.name_of(told, profile) == "ICL_NL004495445B01_2026-03_LST_v1_csv.csv"
    lines = tuple(line for line in told.lines if line.type is L)
    goods = replace(told, edition=2, kind=PeriodKind.QUARTER, start=date(2026, 1, 1), lines=lines)
    assert files.name_of(goods, profile) == "ICL_NL004495445B01_2026-Q1_L_v2_csv.csv"
    assert files.period_code(PeriodKind.TWO_MONTHS, date(2026, 7, 1)) == "2026-07+08"
    assert files.period_code(PeriodKind.YEAR, date(2026, 1, 1)) == "2026"


# ---------------------------------------------------------------- what speaks against a file

@pytest.mark.rule("ESL-050")
@pytest.mark.parametrize(("day", "wanted"), [
    (date(2025, 12, 31), ["ESL-050-ended"]), (date(2026, 1, 1), []), (date(2026, 12, 31), []),
    (date(2027, 1, 1), ["ESL-050-ended"])])
def test_a_profile_of_another_year_asks(day: date, wanted: list[str]) -> None:
    found = files.check(example("NL"), profiles.of("nl_xbrl"), day)
    assert [p.code for p in found] == wanted and all(p.weight is Weight.WARNING for p in found)


@pytest.mark.rule("ESL-050")
@pytest.mark.parametrize(("country", "changes", "wanted"), [
    ("NL", {"company": replace(declarant("NL"), vat_number="NL12")}, "ESL-050-registration"),
    ("NL", {"company": replace(declarant("NL"), contact=Contact())}, "ESL-050-missing"),
    ("NL", {"lines": (EslLine("AT", "ATU12345675", L, 150, 150),)}, "ESL-050-whole"),
    ("NL", {"currency": "GBP"}, "ESL-050-currency"), ("DE", {"lines": ()}, "ESL-050-empty"),
    ("BE", {"company": replace(declarant("BE"), email="", phone=" ")}, "ESL-050-missing"),
    ("BE", {"kind": PeriodKind.YEAR}, "ESL-050-period"), ("BE", {"sequence": 10_000}, "ESL-050-sequence"),
    ("BE", {"lines": (EslLine("BE", "BE0403019261", L, 100, 100),)}, "ESL-050-number"),
    ("DE", {"lines": (EslLine("AT", "ATU12345675", L, 100_000_000_000, 100_000_000_000),)}, "ESL-050-amount"),
    ("DE", {"lines": (EslLine("AT", "AT", L, 100, 100),)}, "ESL-050-number"),
    ("FR", {"kind": PeriodKind.QUARTER}, "ESL-050-period"), ("FR", {"sequence": 0}, "ESL-050-sequence"),
    ("FR", {"lines": (EslLine("AT", "ATU1", S, 100, 100),)}, "ESL-050-number"),
    ("FR", {"lines": (EslLine("AT", "ATU12345675", S, -1_000_000_000_000, -1_000_000_000_000),)}, "ESL-050-amount"),
    ("GB", {"company": replace(declarant("GB"), vat_number="XI12")}, "ESL-050-registration"),
    ("GB", {"kind": PeriodKind.YEAR}, "ESL-050-period")])
def test_what_a_layout_cannot_hold_is_told_and_nothing_is_written(country: str, changes: dict[str, object], wanted: str) -> None:
    told, profile = replace(example(country), **changes), profiles.of(NATIONAL[country])  # type: ignore[arg-type]
    assert wanted in codes(told, profile)
    with pytest.raises(ValueError, match=wanted):
        files.write(told, profile)


@pytest.mark.rule("ESL-050")
@pytest.mark.parametrize("country", ["NL", "DE", "GB"])
def test_corrections_a_layout_has_no_place_for_are_told(country: str) -> None:
    told = example(country)
    old = EslLine("AT", "ATU12345675", L, -100, -100, correction_of=(date(2026, 1, 1), date(2026, 1, 31)))
    told, profile = replace(told, lines=(*told.lines, old)), profiles.of(NATIONAL[country])
    assert "ESL-050-corrections" in codes(told, profile)
    assert files.said(files.write(told, profile), profile) == files.said(files.write(example(country), profile), profile)


@pytest.mark.rule("ESL-015", "ESL-051")
@pytest.mark.parametrize("country", list(NATIONAL))
def test_a_list_of_nothing_is_written_in_the_netherlands_alone_and_after_a_question(country: str) -> None:
    told, profile = replace(example(country), lines=()), profiles.of(NATIONAL[country])
    if country == "NL":
        assert codes(told, profile) == ["ESL-015-file"]
        made, = files.write(told, profile)
        assert files.said([made], profile) == Totals() and made.name == "ICL_NL004495445B01_2026-03_nil_v1_nl_xbrl.xbrl"
    else:
        assert "ESL-050-empty" in codes(told, profile)
        with pytest.raises(ValueError, match="ESL-050-empty"):
            files.write(told, profile)


@pytest.mark.rule("ESL-015")
def test_a_dutch_list_of_corrections_alone_is_no_list_of_nothing() -> None:
    old = EslLine("AT", "ATU12345675", L, -100, -100, correction_of=(date(2026, 1, 1), date(2026, 1, 31)))
    assert "ESL-050-empty" in codes(replace(example("NL"), lines=(old,)), profiles.of("nl_xbrl"))


@pytest.mark.rule("ESL-040", "ESL-041", "ESL-050")
@pytest.mark.parametrize(("country", "in_file", "verified"), [
    ("NL", False, False), ("BE", True, True), ("DE", False, True), ("FR", False, False), ("GB", False, False)])
def test_every_country_says_how_it_is_corrected_and_whether_that_is_certain(country: str, in_file: bool, verified: bool) -> None:
    profile = profiles.of(NATIONAL[country])
    assert profile.amending and (profile.corrections, profile.amending_verified) == (in_file, verified)


@pytest.mark.parametrize("country", list(NATIONAL))
def test_a_damaged_file_is_not_read(country: str) -> None:
    profile = profiles.of(NATIONAL[country])
    content = files.write(example(country), profile)[0].content
    for broken in (b"", b"<a/>", content[:len(content) // 2], b"\xff" + content):
        with pytest.raises(LayoutError):
            files.read_back(broken, profile)


@pytest.mark.rule("ESL-051")
def test_an_amount_changed_in_a_belgian_file_breaks_its_sum() -> None:
    profile = profiles.of("be_intervat")
    content = files.write(example("BE"), profile)[0].content
    with pytest.raises(LayoutError, match="AmountSum"):
        files.read_back(content.replace(b"<Amount>2000.00", b"<Amount>2000.01"), profile)


@given(st.lists(st.tuples(st.sampled_from(["ATU12345675", "EL094259216", "ESB58378431"]), st.sampled_from(SupplyType),
                          st.integers(-10**9, 10**9)), min_size=1, max_size=12, unique_by=lambda row: row[:2]),
       st.sampled_from([*NATIONAL.items(), ("BE", "csv")]))
def test_what_is_written_reads_back(rows: list[tuple[str, SupplyType, int]], where: tuple[str, str]) -> None:
    country, code = where
    profile = profiles.of(code)
    told = replace(example(country), lines=tuple(EslLine(n[:2], n, kind, euros * 100, euros * 100) for n, kind, euros in rows))
    if not files.held(told, profile) or any(p.weight is Weight.ERROR for p in files.check(told, profile, END)):
        return
    found = files.said(files.write(told, profile), profile)
    assert found.total == sum(line.reported for line in files.held(told, profile))


@pytest.mark.rule("ESL-050")
@pytest.mark.parametrize(("country", "types", "wanted"), [
    ("NL", "LST", ["nl_xbrl", "csv"]), ("FR", "S", ["fr_des", "csv"]), ("FR", "LT", ["csv"]), ("AT", "LST", ["csv"]),
    ("GB", "LT", ["uk_csv", "csv"])])
def test_a_country_is_offered_its_own_layout_first(country: str, types: str, wanted: list[str]) -> None:
    assert [p.code for p in profiles.offered(country, START, types)] == wanted


def test_every_profile_of_a_country_rule_exists_and_an_unknown_one_is_a_bug() -> None:
    for country in (*NATIONAL, "AT"):
        for profile in profiles.offered(country, START):
            assert profile.code in files.LAYOUTS and profile.steps
    with pytest.raises(KeyError):
        profiles.of("nothing")
    assert T in SupplyType

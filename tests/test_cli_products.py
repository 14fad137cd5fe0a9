"""Products without a screen: a file is looked at, brought in, updated and refused with its reason (IMP-001…006)."""

from pathlib import Path

import pytest

from tests.test_cli import Script

GOODS = "Product no.;Product name;Sales price;Item VAT group;Unit\n1001;Flour;18.95;RED;kg\n1002;Mixer;1285.00;STD;pcs\n"


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    """A Dutch company without customers or products."""
    found = Script(tmp_path, capsys)
    assert found.run("create", found.file, "--name", "Smit & Zn.", "--country", "NL", "--user", "Anna") == 0
    return found


@pytest.mark.rule("IMP-001", "IMP-003", "IMP-005")
def test_a_script_brings_products_in_and_updates_them(script: Script) -> None:
    goods = script.write("goods.csv", GOODS)
    assert script.run("import", script.file, goods, "--dry-run") == 0 and "2 new" in script.out.replace("\xa0", " ")
    assert script.run("import", script.file, goods) == 0 and "2 products created" in script.out.replace("\xa0", " ")
    dearer = script.write("dearer.csv", "Product no.;Sales price\n1001;19.40\n1003;1.00\n")
    assert script.run("import", script.file, dearer, "--entity", "products") == 1 and "Product name" in script.err
    assert script.run("import", script.file, dearer, "--entity", "products", "--existing", "update", "--only-valid") == 0
    assert "1 changed" in script.out.replace("\xa0", " ") and "1 with errors" in script.out.replace("\xa0", " ")


@pytest.mark.rule("IMP-004", "IMP-006")
def test_a_wrong_row_stops_a_script_unless_it_takes_the_valid_ones(script: Script) -> None:
    goods = script.write("goods.csv", GOODS.replace("STD", "HIGH"))
    assert script.run("import", script.file, goods) == 1 and "Item VAT group HIGH does not exist" in script.out + script.err
    assert script.run("import", script.file, goods, "--only-valid") == 0
    assert "1 product created" in script.out.replace("\xa0", " ")


@pytest.mark.rule("MST-116", "IMP-001", "IMP-008")
def test_a_script_brings_units_and_translated_texts_in(script: Script) -> None:
    units = script.write("units.csv", "Unit code;Name;Name in French\nZZ1;Bucket;Seau\n")
    assert script.run("import", script.file, units) == 0 and "1 unit created" in script.out.replace("\xa0", " ")
    rows = "Units of measure;ZZ1;Eimer\nUnits of measure;ZZ2;Korb\n"
    texts = script.write("texts.csv", f"Set-up table;Code of the row;German\n{rows}")
    assert script.run("import", script.file, texts, "--entity", "texts") == 1 and "ZZ2" in script.out + script.err
    assert script.run("import", script.file, texts, "--only-valid") == 0
    assert "1 changed" in script.out.replace("\xa0", " ") and "1 with errors" in script.out.replace("\xa0", " ")

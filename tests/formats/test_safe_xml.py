"""XML that anybody may have written: what is dangerous or broken is a fault, never an exception."""

import pytest

from app import i18n
from app.core.problems import Problem
from app.formats import safe_xml
from app.formats.einvoice import files
from app.formats.safe_xml import Fault, Step, Trouble

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


def walked(content: bytes) -> list[str | Fault]:
    """What a walk over elements `a` gives: `<a`, the text at its end, a fault."""
    steps = safe_xml.walk(content, ["a"], ["a"])
    return [one if isinstance(one, Fault) else "<a" if one.begins else str(one.node.text) for one in steps]


def test_elements_come_as_they_begin_and_end_whatever_their_namespace() -> None:
    content = b'<x:r xmlns:x="urn:x"><x:a>1</x:a><b><a xmlns="urn:y"><!-- c -->2</a></b></x:r>'
    assert walked(content) == ["<a", "1", "<a", "2"]
    assert [(one.begins, one.name) for one in safe_xml.walk(content, ["r"], ["a"]) if isinstance(one, Step)] == [
        (True, "r"), (False, "a"), (False, "a")]


@pytest.mark.rule("BNK-07")
@pytest.mark.parametrize("inside", [f'[<!ENTITY l0 "ha">{LAUGHS}]', '[<!ENTITY l11 SYSTEM "file:///etc/passwd">]',
                                    'SYSTEM "http://127.0.0.1:9/x.dtd"', ""])
def test_a_document_type_is_refused_and_no_entity_is_opened(inside: str) -> None:
    content = f"<!DOCTYPE r {inside}><r><a>{'&l11;' if '[' in inside else ''}</a></r>".encode()
    for fault in (safe_xml.root(content), walked(content)[-1]):
        assert isinstance(fault, Fault) and fault.trouble is Trouble.DOCTYPE


@pytest.mark.rule("BNK-07")
@pytest.mark.parametrize("content", [
    b"", b" ", b"text", b"<a>", b"<a></b>", b"<a>&nbsp;</a>", b"\x00", b'<?xml version="1.0" encoding="klingon"?><a/>',
    b"<a>" * 300 + b"</a>" * 300, b"<a>\x01</a>",
])
def test_what_is_no_xml_is_a_fault_with_its_line(content: bytes) -> None:
    for fault in (safe_xml.root(content), walked(content)[-1]):
        assert isinstance(fault, Fault) and fault.trouble is Trouble.BROKEN and fault.detail


def test_a_root_without_children_is_a_root() -> None:
    assert safe_xml.local_name(safe_xml.root(b'<n:a xmlns:n="urn:n"/>')) == "a"


@pytest.mark.rule("BNK-07")
def test_files_without_end_are_not_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_xml, "LARGEST", 7)
    assert walked(b"<a>1</a>") == [safe_xml.root(b"<a>1</a>")] == [Fault(Trouble.LARGE, 0, "0 MB")]
    assert walked(b"<a></a>") == ["<a", "None"]
    refused = files.read(b"<Invoice/>", "x.xml")
    assert isinstance(refused, Problem) and "larger than 200 MB" in i18n.problem_text(refused, "en", "en_GB")


@pytest.mark.rule("BNK-07")
def test_a_file_that_says_utf8_and_is_not_is_read_as_windows_1252() -> None:
    for declaration in ("", '<?xml version="1.0"?>', '<?xml version="1.0" encoding="UTF-8"?>'):
        assert walked(f"{declaration}<a>Zoë € Straße</a>".encode("cp1252")) == ["<a", "Zoë € Straße"]
    damaged = "<a>Zoë € Straße".encode() + b"\xe9</a>"
    assert isinstance(walked(damaged)[-1], Fault)
    assert walked('<?xml version="1.0" encoding="ISO-8859-15"?><a>€</a>'.encode("iso8859-15")) == ["<a", "€"]

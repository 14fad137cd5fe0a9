"""Credit transfers for the bank: characters, groups, sums, both versions, and what a bank would refuse (REF-04, ERR-04)."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.formats.bank_orders import pain001
from app.formats.bank_orders.latin import latin, reference
from app.formats.bank_orders.pain001 import Account, Message, Order, Transfer, Version

OWN = Account("Voorbeeld B.V.", "NL91 ABNA 0417 1643 00", "ABNANL2A")
DAY = date(2026, 11, 23)
MESSAGE = Message("REF-20261121-1", datetime(2026, 11, 21, 9, 30), "Voorbeeld & Zoon B.V.")
FIRST = Transfer("T-1", OWN, Account("Müller GmbH", "DE89370400440532013000"), 137_50, DAY, "Erstattung P-1, C-1 — 100 €")
SECOND = Transfer("T-2", OWN, Account("De Vries", "BE68539007547034", "KREDBEBB"), 25, DAY, city="Antwerpen", country="BE")


def order(*transfers: Transfer, version: Version = Version.V09) -> Order:
    made = pain001.write(replace(MESSAGE, version=version), transfers)
    assert isinstance(made, Order), made
    return made


def texts(content: bytes, path: str, version: Version = Version.V09) -> list[Any]:
    root = etree.fromstring(content)
    steps = "/".join(f"p:{step}" for step in path.split("/"))
    return [n.text for n in root.iterfind(f".//{steps}", {"p": version.namespace})]


@pytest.mark.rule("SDD-32", "REF-04")
@pytest.mark.parametrize(("typed", "told"), [
    ("Müller & Söhne", "Mueller + Soehne"), ("Café Noël", "Cafe Noel"), ("Straße 5 €", "Strasse 5 EUR"),
    ("Žižek Œuvre", "Zizek Oeuvre"), ("a\tb\n c", "a b c"), ("株式", ".."), ("(ok): 1,2.3 + 'x'?", "(ok): 1,2.3 + 'x'?")])
def test_texts_are_brought_down_to_the_characters_of_all_banks(typed: str, told: str) -> None:
    assert latin(typed, 70) == told


@pytest.mark.rule("SDD-32")
@given(st.text(max_size=200))
def test_whatever_is_typed_no_bank_sees_another_character(text: str) -> None:
    allowed = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ ")
    assert set(latin(text, 140)) <= allowed and len(latin(text, 140)) <= 140
    key = reference(text)
    assert set(key) <= allowed and len(key) <= 35 and "//" not in key and not key.startswith("/") and not key.endswith("/")


@pytest.mark.rule("REF-04", "REF-05")
@pytest.mark.parametrize("version", list(Version))
def test_a_file_says_who_pays_whom_when_and_what_it_comes_to(version: Version) -> None:
    made = order(FIRST, SECOND, version=version)
    told = {path: texts(made.content, path, version) for path in (
        "MsgId", "GrpHdr/NbOfTxs", "GrpHdr/CtrlSum", "InitgPty/Nm", "PmtInfId", "PmtInf/CtrlSum", "Dbtr/Nm", "DbtrAcct/Id/IBAN",
        "EndToEndId", "InstdAmt", "Cdtr/Nm", "CdtrAcct/Id/IBAN", "Ustrd", "SvcLvl/Cd", "ChrgBr", "TwnNm")}
    assert told == {
        "MsgId": ["REF-20261121-1"], "GrpHdr/NbOfTxs": ["2"], "GrpHdr/CtrlSum": ["137.75"],
        "InitgPty/Nm": ["Voorbeeld + Zoon B.V."], "PmtInfId": ["REF-20261121-1-001"], "PmtInf/CtrlSum": ["137.75"],
        "Dbtr/Nm": ["Voorbeeld B.V."], "DbtrAcct/Id/IBAN": ["NL91ABNA0417164300"], "EndToEndId": ["T-1", "T-2"],
        "InstdAmt": ["137.50", "0.25"], "Cdtr/Nm": ["Mueller GmbH", "De Vries"],
        "CdtrAcct/Id/IBAN": ["DE89370400440532013000", "BE68539007547034"], "Ustrd": ["Erstattung P-1, C-1 - 100 EUR"],
        "SvcLvl/Cd": ["SEPA"], "ChrgBr": ["SLEV"], "TwnNm": ["Antwerpen"]}
    day = "ReqdExctnDt" if version is Version.V03 else "ReqdExctnDt/Dt"
    assert texts(made.content, day, version) == ["2026-11-23"]
    assert texts(made.content, f"FinInstnId/{version.bic}", version) == ["ABNANL2A", "KREDBEBB"]
    assert (made.count, made.control_sum) == (2, 137_75)
    assert order(FIRST, SECOND, version=version).content == made.content


@pytest.mark.rule("REF-04")
def test_transfers_are_grouped_by_own_account_and_day() -> None:
    other = replace(OWN, iban="NL20INGB0001234567")
    later = replace(SECOND, end_to_end="T-3", day=date(2026, 11, 24))
    made = order(FIRST, later, SECOND, replace(FIRST, end_to_end="T-4", debtor=other))
    assert texts(made.content, "PmtInf/NbOfTxs") == ["1", "2", "1"] and texts(made.content, "GrpHdr/CtrlSum") == ["275.50"]
    assert texts(made.content, "PmtInfId") == [f"REF-20261121-1-00{n}" for n in (1, 2, 3)]


@pytest.mark.rule("REF-04")
def test_a_transfer_outside_the_euro_area_names_its_bank_and_says_so_itself() -> None:
    abroad = Transfer("T-9", OWN, Account("Anadolu", "TR330006100519786457841326", "ISBKTRIS"), 5_00, DAY)
    made = order(FIRST, abroad)
    assert texts(made.content, "CdtTrfTxInf/ChrgBr") == ["SLEV", "SHAR"] and texts(made.content, "PmtInf/ChrgBr") == []
    assert texts(made.content, "CdtTrfTxInf/PmtTpInf/SvcLvl/Cd") == ["SEPA"]
    assert texts(order(abroad).content, "ChrgBr") == ["SHAR"]
    wrong = pain001.check([replace(abroad, creditor=replace(abroad.creditor, bic=""))])
    assert [p.code for p in wrong] == ["PAIN-bic-needed"]


@pytest.mark.rule("REF-04", "ERR-04")
@pytest.mark.parametrize(("transfer", "code"), [
    (replace(FIRST, creditor=Account("X", "DE00370400440532013000")), "PAIN-iban"),
    (replace(FIRST, creditor=replace(FIRST.creditor, bic="ABC")), "PAIN-bic"),
    (replace(FIRST, creditor=replace(FIRST.creditor, name="株式")), "PAIN-name"),
    (replace(FIRST, amount=0), "PAIN-amount"), (replace(FIRST, amount=-1), "PAIN-amount"),
    (replace(FIRST, amount=pain001.MOST + 1), "PAIN-amount"),
    (replace(FIRST, end_to_end="/"), "PAIN-id"), (replace(SECOND, end_to_end="T-1"), "PAIN-twice")])
def test_what_a_bank_would_refuse_makes_no_file(transfer: Transfer, code: str) -> None:
    made = pain001.write(MESSAGE, [FIRST if code == "PAIN-twice" else SECOND, transfer])
    assert isinstance(made, tuple) and [(p.code, p.row) for p in made] == [(code, 1)]
    assert pain001.check([]) != () and pain001.check([replace(FIRST, amount=pain001.MOST)]) == ()


@pytest.mark.rule("ERR-04")
def test_a_file_that_was_cut_or_changed_does_not_read_back() -> None:
    whole = order(FIRST, SECOND).content
    assert pain001.proof(whole, Version.V09) is None
    for broken in (whole[:-20], whole.replace(b"137.50", b"137.51"), whole.replace(b"<PmtMtd>TRF</PmtMtd>", b""),
                   whole.replace(b"BtchBookg", b"Btch"), b"<a/>"):
        assert getattr(pain001.proof(broken, Version.V09), "code", None) == "PAIN-broken"
    assert getattr(pain001.proof(whole, Version.V03), "code", None) == "PAIN-broken"

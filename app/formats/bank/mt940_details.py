"""Tag 86 of MT940: German fields, slash codes of Dutch and Belgian banks, Dutch labels, or plain text (BNK-01, 21)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.core import references
from app.core.identifiers import bic_is_valid, compact, iban_is_valid
from app.formats.bank.numbering import given

_WIDE, _TAGGED = 65, 61
"""Characters of a full line, and of a first line whose tag was counted: what follows belongs to the same word."""
_FIELD = 27
"""Characters of a full German field."""
_GERMAN = re.compile(r"(\d{3})([^\w\s/])\d{2}")
_KEYS = re.compile(r"(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|PURP|MDAT|DDAT|SQTP|ORCR|ORMR|IBAN|BIC)\+")
_TEXTS = frozenset({"SVWZ", "ABWA", "ABWE"})
_RETURNS = frozenset({"108", "109", "159", "181", "183", "184"})
"""Business codes of what comes back: collections, transfers, cheques."""

_SLASH = re.compile(r"\s*/[A-Z]{2,5}/")
_ING = ("EREF", "PREF", "RTRN", "MARF", "CSID", "CNTP", "REMI", "PURP", "ULTC", "ULTD", "EXCH", "CHGS", "OCMT", "IREF", "KREF",
        "SVCL")
_OTHERS = (*_ING, "TRTP", "IBAN", "BIC", "NAME", "ADDR", "ORDP", "BENM", "ISDT", "ID", "TRCD", "NRTX", "ULTB", "CRNM", "DBNM",
           "CACT", "DACT", "CBIC", "DBIC", "OPRP")
_LABELS = re.compile(r"(?<![A-Z])(IBAN|REK|BIC|NAAM|OMSCHRIJVING|KENMERK|MACHTIGING|INCASSANT)\s?:\s?", re.IGNORECASE)
_KENMERK = re.compile(r"BETALINGSKENM(?:\.|ERK)\s*:?\s*(\d(?:[ .]?\d){6,15})(?!\d)", re.IGNORECASE)
_BEFORE = 20
_NAMED = re.compile(r"^\W*$|(?:IBAN|REKENING|REK|COMPTE|CPTE|KONTO|KTO|ACCOUNT|\b(?:VAN|DE|DU|VON|FROM))\W{0,3}$", re.IGNORECASE)
_IBAN = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}")


@dataclass(frozen=True, slots=True)
class Details:
    """What the details of a movement tell; amounts still as text (`USD100,00`), texts in one line."""

    counterparty: str = ""
    iban: str = ""
    bic: str = ""
    address: str = ""
    remittance: str = ""
    reference: str = ""
    end_to_end: str = ""
    mandate_id: str = ""
    creditor_id: str = ""
    batch_id: str = ""
    batch_count: int | None = None
    own_code: str = ""
    return_code: str = ""
    return_text: str = ""
    ultimate: str = ""
    original: str = ""
    charges: str = ""
    rate: str = ""


def read(lines: Sequence[str], *, incoming: bool, currency: str) -> Details:
    """The details in whichever layout they are; `incoming` tells whose names and references count."""
    whole = joined(lines)
    german = _GERMAN.match(whole)
    if german:
        return _german(german[1], german[2], whole, currency)
    if _SLASH.match(whole):
        return _slashes(whole, incoming)
    text = _plain(" ".join(lines))
    if len(_LABELS.findall(text)) > 1:
        return _labels(text)
    return _free(text if references.find(text) or not references.find(whole) else _plain(whole))


def joined(lines: Sequence[str]) -> str:
    """Lines as the one text they were wrapped from: a full line runs on into the next, a shorter one lost its last blank."""
    text = ""
    for place, line in enumerate(lines):
        full = len(line) >= _WIDE or (place == 0 and len(line) >= _TAGGED)
        last = place == len(lines) - 1
        glued = full or last or not lines[place + 1][:1].isalnum()
        text += line if glued else f"{line} "
    return text


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


# ---------------------------------------------------------------- German fields

def _german(code: str, separator: str, whole: str, currency: str) -> Details:
    """Business code, then fields: 00 text, 20–29 and 60–69 purpose, 30 bank, 31 account, 32–33 name, 34 text key."""
    parts = re.split(rf"{re.escape(separator)}(\d\d)", whole[3:])
    fields = list(zip(parts[1::2], parts[2::2], strict=True))
    purpose = _run([text for key, text in fields if key[0] in "26"])
    said = _keys(purpose)
    first = {key: text.strip() for key, text in reversed(fields)}
    bank, account = compact(first.get("30", "")), compact(first.get("31", "") or said.get("IBAN", ""))
    back = code in _RETURNS
    return Details(
        counterparty=_plain(_run([text for key, text in fields if key in {"32", "33"}]).replace("\n", " ")), iban=account,
        bic=bank if bic_is_valid(bank) else compact(said.get("BIC", "")), remittance=said.get("", ""),
        end_to_end=given(said.get("EREF", "")) or given(said.get("KREF", "")), mandate_id=given(said.get("MREF", "")),
        creditor_id=compact(said.get("CRED", "")), own_code=code, return_code=first.get("34", "") if back else "",
        return_text=_plain(first.get("00", "")) if back else "", ultimate=said.get("ABWA", "") or said.get("ABWE", ""),
        original=_priced(said.get("OAMT", ""), currency), charges=_priced(said.get("COAM", ""), currency))


def _priced(text: str, currency: str) -> str:
    return currency + text if text[:1].isdigit() else text


def _run(fields: Sequence[str]) -> str:
    """Fields as one text; a field that is not full ends with a line break."""
    return "".join(text if len(text) >= _FIELD else f"{text.rstrip()}\n" for text in fields).rstrip("\n")


def _keys(purpose: str) -> dict[str, str]:
    """The purpose by its keys, under an empty key the text for people. A reference ends with its field."""
    parts = _KEYS.split(purpose)
    said, texts = {}, [parts[0]]
    for key, value in zip(parts[1::2], parts[2::2], strict=True):
        if key in _TEXTS:
            said[key] = _plain(value)
        else:
            reference, _, rest = value.partition("\n")
            said[key] = reference.strip()
            texts.append(rest)
        if key == "SVWZ":
            texts.append(value)
    said[""] = _plain(" ".join(texts))
    return said


# ---------------------------------------------------------------- slash codes

def _slashes(whole: str, incoming: bool) -> Details:
    """`/EREF/…/CNTP/…/REMI/…` as ING, ABN AMRO, Rabobank and Belgian banks write it."""
    said = _codes(whole)
    account, bic, name, city = (said.get("CNTP", "").split("/") + [""] * 4)[:4]
    side = "D" if incoming else "C"
    account = account or said.get("IBAN", "") or said.get(f"{side}ACT", "")
    text, reference = _remittance(said.get("REMI", ""))
    returned = re.fullmatch(r"(?:([A-Z]{2}\d{2}|[A-Z]{4})(?![A-Za-z0-9])/?)?(.*)", said.get("RTRN", ""), re.DOTALL)
    batch = re.search(r"\bTOTAAL\s+(\d{1,9})\s+(?:POSTEN|VZ)\b", text)
    ultimate = said.get("ULTD" if incoming else "ULTC", "") or said.get("ULTB", "")
    return Details(
        counterparty=_plain(name or said.get("NAME", "") or said.get("DBNM" if incoming else "CRNM", "")
                            or said.get("ORDP" if incoming else "BENM", "")),
        iban=compact(account), bic=compact(bic or said.get("BIC", "") or said.get(f"{side}BIC", "")),
        address=_plain(said.get("ADDR", "") or city), remittance=text or _plain(said.get("TRTP", "")), reference=reference,
        end_to_end=given(said.get("EREF", "")), mandate_id=given(said.get("MARF", "")), creditor_id=compact(said.get("CSID", "")),
        batch_id=given(said.get("PREF", "")), batch_count=int(batch[1]) if batch else None, own_code=said.get("TRCD", ""),
        return_code=returned[1] or "" if returned else "", return_text=_plain(returned[2]) if returned else "",
        ultimate=_plain(ultimate.split("/")[0]), original=said.get("OCMT", ""), charges=said.get("CHGS", ""),
        rate=said.get("EXCH", ""))


def _codes(whole: str) -> Mapping[str, str]:
    """The values by their codes; ING has no codes for names and accounts, so that they may stand in its texts."""
    known = _ING if "/CNTP/" in whole else _OTHERS
    hits = list(re.finditer(f"/({'|'.join(known)})/", whole))
    said: dict[str, str] = {}
    for place, hit in enumerate(hits):
        end = hits[place + 1].start() if place + 1 < len(hits) else len(whole)
        value = whole[hit.end():end].strip().rstrip("/").strip()
        if hit[1] == "REMI" and said.get("REMI"):
            value = f"{said['REMI']} {value}"
        if value or hit[1] not in said:
            said[hit[1]] = value
    return said


def _remittance(text: str) -> tuple[str, str]:
    """Text and structured reference: `USTD//text`, `STRD/CUR/reference`, `Issuer: CUR Ref: reference`."""
    hit = re.fullmatch(r"STRD/(?:[A-Z]{3}/)?/?([^/]*)/?", text) or re.search(r"Issuer:\s?\w{3}\s+Ref:\s?([A-Za-z0-9 ]+)", text)
    if hit:
        return "", hit[1].strip()
    return _plain(re.sub(r"^USTD/{1,2}", "", text)), ""


# ---------------------------------------------------------------- labels and plain text

def _labels(text: str) -> Details:
    """`IBAN: … BIC: … NAAM: … OMSCHRIJVING: … KENMERK: …`, what stands before them included when nothing else is told."""
    parts = _LABELS.split(text)
    said = {key.upper(): value.strip(" /") for key, value in zip(parts[1::2], parts[2::2], strict=True)}
    found = _free(said.get("OMSCHRIJVING", "") or parts[0].strip(" /"))
    return replace(
        found, counterparty=said.get("NAAM", ""), iban=compact(said.get("IBAN", "") or said.get("REK", "")),
        bic=compact(said.get("BIC", "")), end_to_end=given(said.get("KENMERK", "")), mandate_id=given(said.get("MACHTIGING", "")),
        creditor_id=compact(said.get("INCASSANT", "")))


def _free(text: str) -> Details:
    """Plain text: an account that is called one is the other side's; everything stays in the text. Lines are told
    apart by a blank, unless a reference runs over the end of one."""
    kenmerk = _KENMERK.search(text)
    reference = kenmerk[1] if kenmerk and references.kind_of(kenmerk[1]) else ""
    return Details(iban=iban_in(text, named=True), remittance=text, reference=reference)


def iban_in(text: str, *, named: bool = False) -> str:
    """The first IBAN of a text whose check digits are right; `named`: only where the text begins or calls it an account, because
    people write other accounts into their texts too."""
    for hit in _IBAN.finditer(text):
        if named and not _NAMED.search(text[max(hit.start() - _BEFORE, 0):hit.start()]):
            continue
        for end in range(hit.end(), hit.start() + 14, -1):
            if iban_is_valid(text[hit.start():end]):
                return compact(text[hit.start():end])
    return ""

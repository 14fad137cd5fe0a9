"""Credit transfers as a file for the bank: ISO 20022 pain.001, versions .001.03 and .001.09 (REF-04, ERR-04)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from typing import Any

from lxml import etree

from app.core.identifiers import bic_is_valid, compact, iban_is_valid
from app.core.money import major
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.formats import safe_xml
from app.formats.bank_orders.latin import latin, reference

declare({
    "PAIN-empty": N_("There is nothing to pay. Choose at least one payment."),
    "PAIN-iban": N_("The IBAN {iban} of {name} is not valid. Correct it, then make the file again."),
    "PAIN-bic": N_("The BIC {bic} of {name} is not valid. Correct it, or leave it empty."),
    "PAIN-bic-needed": N_("The account {iban} of {name} lies outside the euro payments area. Enter its BIC."),
    "PAIN-amount": N_("The amount for {name} must be more than nothing and fit the file. Correct it."),
    "PAIN-name": N_("The holder of {iban} has no name the bank can read. Enter one in Latin letters."),
    "PAIN-twice": N_("The identification {id} stands on two payments. Choose each payment once."),
    "PAIN-id": N_("A payment for {name} has no identification. Post the refund first."),
    "PAIN-broken": N_("The file does not read back as it was written ({place}). Make it again."),
})

SEPA = frozenset((
    "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR", "HU", "IE",
    "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK",
    "SM", "VA",
))
"""Countries of an IBAN that a euro transfer reaches without a BIC."""
MOST = 999_999_999_99
"""The largest amount of one transfer, in minor units."""
_NAME, _TEXT, _ID = 70, 140, 35


class Version(StrEnum):
    """The versions banks take."""

    V03 = "pain.001.001.03"
    V09 = "pain.001.001.09"

    @property
    def namespace(self) -> str:
        """Of the root element."""
        return f"urn:iso:std:iso:20022:tech:xsd:{self.value}"

    @property
    def bic(self) -> str:
        """The element that holds a BIC."""
        return "BIC" if self is Version.V03 else "BICFI"


@dataclass(frozen=True, slots=True)
class Account:
    """Whose account: its holder as the bank knows it."""

    name: str
    iban: str
    bic: str = ""


@dataclass(frozen=True, slots=True)
class Transfer:
    """A payment in minor units of its currency from an own account to another's, to be carried out on a day.

    `end_to_end` comes back on the statement; `city` and `country` (two letters) of the receiver where they are known.
    """

    end_to_end: str
    debtor: Account
    creditor: Account
    amount: int
    day: date
    text: str = ""
    currency: str = "EUR"
    decimals: int = 2
    city: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """What the whole file says of itself; `made` is when it was made."""

    message_id: str
    made: datetime
    sender: str
    version: Version = Version.V09


@dataclass(frozen=True, slots=True)
class Order:
    """The finished file: its bytes, how many transfers, and their sum in minor units."""

    content: bytes
    count: int
    control_sum: int


def check(transfers: Sequence[Transfer]) -> tuple[Problem, ...]:
    """Everything a bank would refuse, each with the row of its transfer (REF-04)."""
    if not transfers:
        return (error("PAIN-empty"),)
    return tuple(_wrong(transfers))


def _wrong(transfers: Sequence[Transfer]) -> Iterator[Problem]:
    seen = set[str]()
    for row, t in enumerate(transfers):
        name = t.creditor.name or t.creditor.iban
        for account in (t.debtor, t.creditor):
            if not iban_is_valid(account.iban):
                yield error("PAIN-iban", row=row, at="iban", iban=account.iban, name=account.name)
            if account.bic and not bic_is_valid(account.bic):
                yield error("PAIN-bic", row=row, at="bic", bic=account.bic, name=account.name)
            if not latin(account.name, _NAME).strip(" ."):
                yield error("PAIN-name", row=row, at="holder", iban=account.iban)
        if not t.creditor.bic and not _sepa(t):
            yield error("PAIN-bic-needed", row=row, at="bic", iban=t.creditor.iban, name=name)
        if not 0 < t.amount <= MOST:
            yield error("PAIN-amount", row=row, name=name)
        key = reference(t.end_to_end, _ID)
        if not key:
            yield error("PAIN-id", row=row, name=name)
        elif key in seen:
            yield error("PAIN-twice", row=row, id=key)
        seen.add(key)


def _sepa(transfer: Transfer) -> bool:
    """Is it a euro transfer within the single euro payments area?"""
    return transfer.currency == "EUR" and compact(transfer.creditor.iban)[:2] in SEPA


def write(message: Message, transfers: Sequence[Transfer]) -> Order | tuple[Problem, ...]:
    """The file of checked transfers, or why there is none: grouped by own account and day, read back before it is given.

    The same message and transfers give the same bytes, so that a lost file is made once more under its own id (ERR-04).
    """
    wrong = check(transfers)
    if wrong:
        return wrong
    root = etree.Element(f"{{{message.version.namespace}}}Document", nsmap={None: message.version.namespace})
    body = _put(root, "CstmrCdtTrfInitn")
    head = _put(body, "GrpHdr")
    _put(head, "MsgId", reference(message.message_id, _ID))
    _put(head, "CreDtTm", message.made.replace(microsecond=0, tzinfo=None).isoformat())
    _totals(head, transfers)
    _put(_put(head, "InitgPty"), "Nm", latin(message.sender, _NAME))
    for n, group in enumerate(_groups(transfers), 1):
        _group(body, message, n, group)
    content = bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))
    broken = proof(content, message.version)
    return (broken,) if broken is not None else Order(content, len(transfers), sum(t.amount for t in transfers))


def group_id(message_id: str, number: int) -> str:
    """The identification of a group, known again on the statement as the batch (BNK-20)."""
    return f"{reference(message_id, _ID)[:_ID - 4]}-{number:03d}"


def _groups(transfers: Sequence[Transfer]) -> list[list[Transfer]]:
    def key(t: Transfer) -> tuple[Any, ...]:
        return t.day, compact(t.debtor.iban), t.currency
    return [list(group) for _key, group in groupby(sorted(transfers, key=key), key)]


def _group(body: Any, message: Message, number: int, group: Sequence[Transfer]) -> None:
    """One PmtInf: an own account, a day, its transfers; what all have in common is said once."""
    first, version = group[0], message.version
    kinds = {_sepa(t) for t in group}
    node = _put(body, "PmtInf")
    _put(node, "PmtInfId", group_id(message.message_id, number))
    _put(node, "PmtMtd", "TRF")
    _put(node, "BtchBookg", "false")
    _totals(node, group)
    if kinds == {True}:
        _service(node)
    day = _put(node, "ReqdExctnDt")
    (day if version is Version.V03 else _put(day, "Dt")).text = first.day.isoformat()
    _put(_put(node, "Dbtr"), "Nm", latin(first.debtor.name, _NAME))
    account = _put(node, "DbtrAcct")
    _put(_put(account, "Id"), "IBAN", compact(first.debtor.iban))
    _put(account, "Ccy", first.currency)
    _bank(_put(node, "DbtrAgt"), version, first.debtor.bic)
    if len(kinds) == 1:
        _put(node, "ChrgBr", "SLEV" if kinds == {True} else "SHAR")
    for transfer in group:
        _transfer(node, version, transfer, alone=len(kinds) > 1)


def _service(node: Any) -> None:
    """A transfer under the rules of the euro payments area."""
    _put(_put(_put(node, "PmtTpInf"), "SvcLvl"), "Cd", "SEPA")


def _transfer(node: Any, version: Version, t: Transfer, *, alone: bool) -> None:
    """One payment; `alone` = it says its own kind and who bears the charges."""
    own = _put(node, "CdtTrfTxInf")
    ids = _put(own, "PmtId")
    _put(ids, "InstrId", reference(t.end_to_end, _ID))
    _put(ids, "EndToEndId", reference(t.end_to_end, _ID))
    if alone and _sepa(t):
        _service(own)
    amount = _put(_put(own, "Amt"), "InstdAmt", format(major(t.amount, t.decimals), "f"))
    amount.set("Ccy", t.currency)
    if alone:
        _put(own, "ChrgBr", "SLEV" if _sepa(t) else "SHAR")
    if t.creditor.bic:
        _bank(_put(own, "CdtrAgt"), version, t.creditor.bic)
    whom = _put(own, "Cdtr")
    _put(whom, "Nm", latin(t.creditor.name, _NAME))
    if t.city and t.country:
        place = _put(whom, "PstlAdr")
        _put(place, "TwnNm", latin(t.city, 35))
        _put(place, "Ctry", t.country)
    _put(_put(_put(own, "CdtrAcct"), "Id"), "IBAN", compact(t.creditor.iban))
    if text := latin(t.text, _TEXT):
        _put(_put(own, "RmtInf"), "Ustrd", text)


def _bank(agent: Any, version: Version, bic: str) -> None:
    """The bank by its BIC, else told that none is given."""
    place = _put(agent, "FinInstnId")
    if bic:
        _put(place, version.bic, compact(bic))
    else:
        _put(_put(place, "Othr"), "Id", "NOTPROVIDED")


def _totals(node: Any, transfers: Sequence[Transfer]) -> None:
    _put(node, "NbOfTxs", str(len(transfers)))
    _put(node, "CtrlSum", format(sum(major(t.amount, t.decimals) for t in transfers), "f"))


def _put(parent: Any, name: str, text: str | None = None) -> Any:
    node = etree.SubElement(parent, f"{{{etree.QName(parent).namespace}}}{name}")
    node.text = text
    return node


# ---------------------------------------------------------------- read back

_ORDER: Mapping[str, Sequence[str]] = {
    "GrpHdr": ("MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty"),
    "PmtInf": ("PmtInfId", "PmtMtd", "BtchBookg", "NbOfTxs", "CtrlSum", "PmtTpInf", "ReqdExctnDt", "Dbtr", "DbtrAcct",
               "DbtrAgt", "ChrgBr", "CdtTrfTxInf"),
    "CdtTrfTxInf": ("PmtId", "PmtTpInf", "Amt", "ChrgBr", "CdtrAgt", "Cdtr", "CdtrAcct", "RmtInf"),
}
_OPTIONAL = frozenset({"PmtTpInf", "ChrgBr", "CdtrAgt", "RmtInf"})


def proof(content: bytes, version: Version) -> Problem | None:
    """Does a file read back whole: its elements in order, its counts and sums those of its transfers (ERR-04)?"""
    root = safe_xml.root(content)
    if isinstance(root, safe_xml.Fault):
        return error("PAIN-broken", place=root.detail)
    if root.tag != f"{{{version.namespace}}}Document":
        return error("PAIN-broken", place="Document")
    for node in root.iter():
        name = safe_xml.local_name(node)
        if name in _ORDER and not _in_order(node, _ORDER[name]):
            return error("PAIN-broken", place=name)
        if name in ("GrpHdr", "PmtInf") and not _adds_up(node if name == "PmtInf" else node.getparent(), node):
            return error("PAIN-broken", place="CtrlSum")
    return None


def _in_order(node: Any, names: Sequence[str]) -> bool:
    """Are these the elements of a node, in this order, what is needed present?"""
    found = [name for name, _same in groupby(safe_xml.local_name(child) for child in node)]
    places = [names.index(name) for name in found if name in names]
    return len(places) == len(found) and places == sorted(set(places)) and set(names) - set(found) <= _OPTIONAL


def _adds_up(within: Any, head: Any) -> bool:
    amounts = [_thousandths(a.text) for a in within.iter() if safe_xml.local_name(a) == "InstdAmt"]
    told = {safe_xml.local_name(child): child.text for child in head}
    return told["NbOfTxs"] == str(len(amounts)) and _thousandths(told["CtrlSum"]) == sum(amounts)


def _thousandths(text: str | None) -> int:
    """An amount of the file in thousandths, so that sums are exact whatever its decimals."""
    whole, _point, rest = (text or "0").partition(".")
    return int(whole) * 1000 + int((rest + "000")[:3])

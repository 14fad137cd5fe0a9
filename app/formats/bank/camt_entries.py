"""Entries of camt files: one booked or pending entry becomes one line, or one for each of its transactions (BNK-01, 06)."""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from lxml import etree

from app.core import cards
from app.core.identifiers import compact
from app.formats.bank import mt940_details
from app.formats.bank.camt_tree import AMOUNT, DATE, Twig, UnreadError, day, sign, units
from app.formats.bank.finishing import finished
from app.formats.bank.numbering import given, naming
from app.formats.bank.statement import StatementLine
from app.formats.safe_xml import local_name

_RATE = re.compile(r"\d{1,11}(?:\.\d{1,10})?", re.ASCII)
_DECLARED = re.compile(r"""\sxmlns(?::[\w.-]+)?=(?:"[^"]*"|'[^']*')""")
_PLACE = "transaction"
_MOST_TEXT = 2000
"""Characters of remittance text of a batch whose transactions have no amounts."""


@dataclass(frozen=True, slots=True)
class Account:
    """Whose statement it is: transactions name both parties, and ours is not the other one."""

    number: str = ""
    holder: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as read: its lines, still without positions, and whether it is booked."""

    booked: bool
    lines: tuple[StatementLine, ...]


def raw_of(node: Any) -> tuple[str, tuple[str, ...]]:
    """The entry as it stood: as a whole, and, when it has several transactions, once for each with that one only (BNK-05).

    Then the whole is without its transactions, so that the raw text stays as long as the file.
    """
    groups = [child for child in node if local_name(child) == "NtryDtls"]
    transactions = [[child for child in group if local_name(child) == "TxDtls"] for group in groups]
    if sum(map(len, transactions)) < 2:
        return _source(node), ()
    try:
        head = _shell(node, "NtryDtls")
    except ValueError:  # damaged, its namespace is no address and cannot be written again
        return _source(node), tuple(_source(child) for group in transactions for child in group)
    parts: list[str] = []
    for group, inside in zip(groups, transactions, strict=True):
        inner = _shell(group, "TxDtls")
        inner.append(etree.Comment(_PLACE))
        head.append(inner)
        before, after = _source(head).split(f"<!--{_PLACE}-->")
        head.remove(inner)
        declared = "".join(_DECLARED.findall(before[:before.index(">")]))
        parts += [before + _source(child).replace(declared, "", 1) + after for child in inside]
    return _source(head), tuple(parts)


def _shell(node: Any, without: str) -> Any:
    """A copy of an element without its children of a name."""
    shell = etree.Element(node.tag, nsmap=node.nsmap)
    shell.extend(deepcopy(child) for child in node if local_name(child) != without)
    return shell


def _source(node: Any) -> str:
    return str(etree.tostring(node, encoding="unicode", with_tail=False))


def read(entry: Twig, raw: tuple[str, tuple[str, ...]], account: Account, otherwise: date | None) -> Entry:
    """The lines of an entry; `otherwise` is the date when the entry has none. Raises `UnreadError`.

    Transactions become lines when they have amounts. They count when they make the entry, before or after their charges;
    otherwise the entry counts and they only explain it.
    """
    status = entry.said("Sts/Cd", "Sts/Prtry", "Sts") or "BOOK"
    if status not in {"BOOK", "PDNG"}:
        return Entry(False, ())
    whole = _head(entry, raw[0], otherwise)
    transactions = tuple(entry.each("NtryDtls/TxDtls"))
    if len(transactions) > 1:
        lines = _split(whole, entry, transactions, raw[1], account)
    else:
        lines = (_filled(whole, entry, transactions[0] if transactions else None, account),)
    return Entry(status == "BOOK", tuple(_done(line) for line in lines))


def _done(line: StatementLine) -> StatementLine:
    return finished(replace(line, ultimate=cards.masked(line.ultimate)) if line.ultimate else line)


def _head(entry: Twig, raw: str, otherwise: date | None) -> StatementLine:
    """What every line of an entry shares."""
    amount = entry.at("Amt")
    if amount is None:
        raise entry.unread(AMOUNT, "Amt")
    value, currency = units(amount)
    booked, valued = day(entry, "BookgDt"), day(entry, "ValDt")
    dated = booked or valued or otherwise
    if dated is None:
        raise entry.unread(DATE, "BookgDt")
    return StatementLine(
        0, dated, valued or dated, sign(entry) * value, currency, raw, reversal=entry.said("RvslInd") in {"true", "1"},
        batch_id=entry.said("NtryDtls/Btch/PmtInfId"), batch_count=_count(entry.said("NtryDtls/Btch/NbOfTxs")),
        bank_reference=_bank_reference(entry), code=_code(entry), own_code=entry.said("BkTxCd/Prtry/Cd"))


def _split(whole: StatementLine, entry: Twig, transactions: Sequence[Twig], raw: Sequence[str],
           account: Account) -> tuple[StatementLine, ...]:
    """The lines of an entry with several transactions."""
    count = whole.batch_count or len(transactions)
    amounts = [_part(transaction, whole) for transaction in transactions]
    if any(amount is None for amount in amounts):
        texts = " / ".join(text for text in (_remittance(one)[0] for one in transactions) if text)
        return (replace(whole, batch_count=count, remittance=(texts or entry.said("AddtlNtryInf"))[:_MOST_TEXT],
                        charges=_charges(entry, whole.currency)),)
    lines = [_filled(replace(whole, amount=amount or 0, raw=part, batch_count=count), entry, one, account, several=True)
             for one, amount, part in zip(transactions, amounts, raw, strict=True)]
    if sum(line.amount for line in lines) == whole.amount:
        return tuple(lines)
    if sum(line.amount - line.charges for line in lines) == whole.amount:
        return tuple(_net(line) for line in lines)
    total = replace(whole, batch_count=count, remittance=entry.said("AddtlNtryInf"), charges=_charges(entry, whole.currency))
    return (total, *(replace(line, counts=False) for line in lines))


def _net(line: StatementLine) -> StatementLine:
    """A transaction whose charges the bank kept back: the line is what reached the account."""
    if not line.charges:
        return line
    instructed = line.original_amount is not None
    return replace(line, amount=line.amount - line.charges,
                   original_amount=line.original_amount if instructed else line.amount,
                   original_currency=line.original_currency if instructed else line.currency)


def _part(transaction: Twig, whole: StatementLine) -> int | None:
    """What a transaction comes to in the currency of the entry, signed; None when it does not say."""
    for path in ("Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/CntrValAmt/Amt", "AmtDtls/InstdAmt/Amt"):
        found = transaction.at(path)
        if found is not None and (found.currency or whole.currency) == whole.currency:
            value, _ = units(found, whole.currency)
            mark = sign(transaction) if transaction.at("CdtDbtInd") else 1 if whole.amount >= 0 else -1
            return mark * value
    return None


def _filled(line: StatementLine, entry: Twig, transaction: Twig | None, account: Account, *,
            several: bool = False) -> StatementLine:
    """A line with everything its transaction tells; without one, with what the entry tells."""
    if transaction is None:
        told = _told(entry.said("AddtlNtryInf"), line, account)
        return replace(line, charges=_charges(entry, line.currency), **_original(line, entry), **told)
    remittance, reference = _remittance(transaction)
    said = transaction.said("AddtlTxInf") or ("" if several else entry.said("AddtlNtryInf"))
    returned = transaction.at("RtrInf")
    own = "" if several else line.bank_reference
    return replace(
        line, remittance=remittance or said, reference=reference, bank_reference=_bank_reference(transaction, own, line, several),
        end_to_end=given(transaction.said("Refs/EndToEndId")), mandate_id=given(transaction.said("Refs/MndtId")),
        batch_id=line.batch_id or given(transaction.said("Refs/PmtInfId")), creditor_id=_creditor(transaction),
        code=_code(transaction) or line.code, own_code=transaction.said("BkTxCd/Prtry/Cd") or line.own_code,
        return_code=returned.said("Rsn/Cd", "Rsn/Prtry") if returned else "",
        return_text=" ".join(returned.texts("AddtlInf")) if returned else "",
        charges=_charges(transaction, line.currency) or (0 if several else _charges(entry, line.currency)),
        **_original(line, transaction, entry if not several else None),
        **_party(line, transaction, account, returned is not None))


def _told(text: str, line: StatementLine, account: Account) -> dict[str, Any]:
    """What the text of an entry without transactions tells: some banks put their layouts of MT940 into it."""
    told = mt940_details.read([text], incoming=line.amount >= 0, currency=line.currency)
    return {"remittance": told.remittance, "counterparty": told.counterparty, "bic": told.bic, "reference": told.reference,
            "iban": "" if told.iban == account.number else told.iban, "end_to_end": told.end_to_end,
            "mandate_id": told.mandate_id, "creditor_id": told.creditor_id}


# ---------------------------------------------------------------- references

def _bank_reference(twig: Twig, otherwise: str = "", line: StatementLine | None = None, several: bool = False) -> str:
    """The reference of the bank: of an entry, or of a transaction, whose own comes first.

    Transactions of one entry that only have the entry's are told apart later by their order (`numbering.numbered`).
    """
    if line is not None:
        own = given(twig.said("Refs/AcctSvcrRef")) or given(twig.said("Refs/TxId") if several else "")
        return own or otherwise or line.bank_reference
    return given(twig.said("AcctSvcrRef")) or naming(twig.said("NtryRef"))


def _count(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,15}", text) else None


def _code(twig: Twig) -> str:
    """Domain, family and sub-family: `PMNT/RCDT/ESCT`."""
    parts = (twig.said("BkTxCd/Domn/Cd"), twig.said("BkTxCd/Domn/Fmly/Cd"), twig.said("BkTxCd/Domn/Fmly/SubFmlyCd"))
    return "/".join(parts) if parts[0] else ""


def _remittance(transaction: Twig) -> tuple[str, str]:
    """The text and the first structured reference of a transaction; further references and documents stand in the text."""
    references = transaction.texts("RmtInf/Strd/CdtrRefInf/Ref") or transaction.texts("RmtInf/Strd/CdtrRefInf/CdtrRef")
    texts = (*transaction.texts("RmtInf/Ustrd"), *transaction.texts("RmtInf/Strd/AddtlRmtInf"),
             *transaction.texts("RmtInf/Strd/RfrdDocInf/Nb"), *transaction.texts("RmtInf/Strd/RfrdDocInf/RfrdDocNb"),
             *references[1:])
    return re.sub(r"\s+", " ", " ".join(texts)), references[0] if references else ""


def _creditor(transaction: Twig) -> str:
    """The creditor identifier of a direct debit."""
    for party in ("RltdPties/Cdtr", "RltdPties/Cdtr/Pty", "RltdPties/UltmtCdtr", "RltdPties/UltmtCdtr/Pty"):
        for kind in ("PrvtId", "OrgId"):
            for other in transaction.each(f"{party}/Id/{kind}/Othr"):
                if other.said("SchmeNm/Prtry", "SchmeNm/Cd").upper() == "SEPA":
                    return compact(other.said("Id"))
    return compact(transaction.said("RltdPties/Cdtr/Id/PrvtId/Othr/Id", "RltdPties/Cdtr/Pty/Id/PrvtId/Othr/Id")
                   ) if transaction.said("Refs/MndtId") else ""


# ---------------------------------------------------------------- parties

def _party(line: StatementLine, transaction: Twig, account: Account, returned: bool) -> dict[str, Any]:
    """Who stands on the other side: who paid a credit, who got a debit. What comes back keeps the roles of its first
    direction, so that the other role is asked first; our own account is never the other side."""
    role = "Dbtr" if line.amount >= 0 else "Cdtr"
    back = returned or line.reversal
    for one in ("Cdtr" if role == "Dbtr" else "Dbtr", role) if back else (role,):
        found = dict(_side(transaction, one))
        mine = found["iban"] == account.number != "" or (back and not found["iban"] and found["counterparty"] == account.holder)
        if (found["counterparty"] or found["iban"] or found["ultimate"]) and not mine:
            return found
    return {}


def _side(transaction: Twig, role: str) -> Iterator[tuple[str, str]]:
    parties, agent = transaction.at("RltdPties"), transaction.at(f"RltdAgts/{role}Agt/FinInstnId")
    yield "bic", compact(agent.said("BICFI", "BIC")) if agent else ""
    if parties is None:
        yield from (("counterparty", ""), ("ultimate", ""), ("iban", ""), ("address", ""))
        return
    yield "counterparty", parties.said(f"{role}/Nm", f"{role}/Pty/Nm", f"{role}/Agt/FinInstnId/Nm")
    yield "ultimate", parties.said(f"Ultmt{role}/Nm", f"Ultmt{role}/Pty/Nm")
    yield "iban", compact(parties.said(f"{role}Acct/Id/IBAN", f"{role}Acct/Id/Othr/Id", f"{role}Acct/Id/PrtryAcct/Id"))
    address = parties.at(f"{role}/PstlAdr", f"{role}/Pty/PstlAdr")
    yield "address", _address(address) if address else ""


def _address(address: Twig) -> str:
    """An address in one line, written in lines or in parts."""
    street = " ".join((*address.texts("StrtNm"), *address.texts("BldgNb"), *address.texts("BldgNm"), *address.texts("PstBx")))
    town = " ".join((*address.texts("PstCd"), *address.texts("TwnNm")))
    return ", ".join(part for part in (*address.texts("AdrLine"), street, town, address.said("Ctry")) if part)


# ---------------------------------------------------------------- amounts

def _charges(twig: Twig, currency: str) -> int:
    """Charges in minor units of `currency`, positive when they were taken; those in another currency stay out."""
    charges = [*twig.each("Chrgs/Rcrd"), *(one for one in twig.each("Chrgs") if not one.children.get("Rcrd"))]
    total = 0
    for one in charges:
        amount = one.at("Amt", "TtlChrgsAndTaxAmt")
        if amount is not None and (amount.currency or currency) == currency:
            total += units(amount, currency)[0] * (-1 if one.said("CdtDbtInd") == "CRDT" else 1)
    return total


def _original(line: StatementLine, *twigs: Twig | None) -> dict[str, Any]:
    """What was instructed when it is another amount or currency than the line's, and the rate; amounts of the transaction
    itself only tell something when they are in another currency."""
    for twig in twigs:
        for path in ("AmtDtls/InstdAmt", "AmtDtls/TxAmt", "AmtDtls/CntrValAmt") if twig else ():
            found = _instructed(twig, path)
            if found is not None and (found[1] != line.currency or (path.endswith("InstdAmt") and found[0] != abs(line.amount))):
                return {"original_amount": found[0] if line.amount >= 0 else -found[0], "original_currency": found[1],
                        "rate": _rate(twig)}
    return {}


def _instructed(twig: Twig | None, path: str) -> tuple[int, str] | None:
    """An amount that only informs: None when it is missing or cannot be read."""
    amount = twig.at(f"{path}/Amt") if twig else None
    try:
        return units(amount) if amount else None
    except UnreadError:
        return None


def _rate(twig: Twig | None) -> Decimal | None:
    text = twig.said(*(f"AmtDtls/{kind}/CcyXchg/XchgRate" for kind in ("InstdAmt", "TxAmt", "CntrValAmt"))) if twig else ""
    return Decimal(text) if _RATE.fullmatch(text) else None

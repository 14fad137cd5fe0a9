"""How the columns of a bank's table are read: a mapping that is proposed, edited and saved per bank (BNK-09)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.core.words import N_


class Field(StrEnum):
    """What a column can hold; the names are stored with a mapping."""

    BOOKING_DATE = "booking_date"
    VALUE_DATE = "value_date"
    AMOUNT = "amount"
    DEBIT = "debit"
    CREDIT = "credit"
    MARK = "mark"
    CURRENCY = "currency"
    COUNTERPARTY = "counterparty"
    PAYEE = "payee"
    ADDRESS = "address"
    IBAN = "iban"
    BIC = "bic"
    REMITTANCE = "remittance"
    REFERENCE = "reference"
    END_TO_END = "end_to_end"
    MANDATE_ID = "mandate_id"
    CREDITOR_ID = "creditor_id"
    CODE = "code"
    BANK_REFERENCE = "bank_reference"
    RETURN_TEXT = "return_text"
    ULTIMATE = "ultimate"
    ORIGINAL_AMOUNT = "original_amount"
    ORIGINAL_CURRENCY = "original_currency"
    RATE = "rate"
    BALANCE = "balance"
    ACCOUNT = "account"
    STATUS = "status"


FIELD_NAMES: Mapping[Field, str] = {
    Field.BOOKING_DATE: N_("Booking date"), Field.VALUE_DATE: N_("Value date"), Field.AMOUNT: N_("Amount"),
    Field.DEBIT: N_("Amount that went out"), Field.CREDIT: N_("Amount that came in"), Field.MARK: N_("Debit or credit mark"),
    Field.CURRENCY: N_("Currency"), Field.COUNTERPARTY: N_("Name of the counterparty"),
    Field.PAYEE: N_("Name of the payee, for what went out"),
    Field.ADDRESS: N_("Address of the counterparty"), Field.IBAN: N_("Account of the counterparty"),
    Field.BIC: N_("BIC of the counterparty"), Field.REMITTANCE: N_("Remittance text"), Field.REFERENCE: N_("Payment reference"),
    Field.END_TO_END: N_("End-to-end ID"), Field.MANDATE_ID: N_("Mandate"), Field.CREDITOR_ID: N_("Creditor identifier"),
    Field.CODE: N_("Kind of transaction"), Field.BANK_REFERENCE: N_("Reference of the bank, different for every line"),
    Field.RETURN_TEXT: N_("Reason of return"), Field.ULTIMATE: N_("Ultimate party"),
    Field.ORIGINAL_AMOUNT: N_("Original amount"), Field.ORIGINAL_CURRENCY: N_("Original currency"),
    Field.RATE: N_("Exchange rate"), Field.BALANCE: N_("Balance after the line"), Field.ACCOUNT: N_("Own account"),
    Field.STATUS: N_("Status"),
}
"""What a window calls the fields."""
NEEDED = (Field.BOOKING_DATE,)
AMOUNTS = (Field.AMOUNT, Field.DEBIT, Field.CREDIT)


@dataclass(frozen=True, slots=True)
class TableMapping:
    """Which column holds what. Columns are named by their headings, the second of two equal ones as `Währung#2`; without
    headings by their number, the first is `1`. Several columns of a field are joined with blanks.

    `separator`, `encoding`, `date_order` (`dmy`, `mdy`, `ymd`) and `decimal` (`,` or `.`) are found when they are empty.
    `skip` passes over so many lines above a table without headings. `debit_marks` are the words of the mark that mean money out;
    `booked` the words of the status that mean booked (empty = every line is); `stop` begins the first cell behind the last line.
    `constants` hold for every line whose column is empty; `patterns` take the first group of a regular expression.
    """

    name: str = ""
    columns: Mapping[Field, tuple[str, ...]] = field(default_factory=dict)
    constants: Mapping[Field, str] = field(default_factory=dict)
    patterns: Mapping[Field, str] = field(default_factory=dict)
    separator: str = ""
    encoding: str = ""
    sheet: str = ""
    headings: bool = True
    skip: int = 0
    date_order: str = ""
    decimal: str = ""
    debit_marks: tuple[str, ...] = ()
    booked: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain data for a saved mapping; what is empty is left out."""
        plain: dict[str, Any] = {
            "name": self.name, "columns": {str(f): list(c) for f, c in self.columns.items()},
            "constants": {str(f): v for f, v in self.constants.items()},
            "patterns": {str(f): v for f, v in self.patterns.items()}, "headings": self.headings, "skip": self.skip,
        }
        plain |= {name: getattr(self, name) for name in ("separator", "encoding", "sheet", "date_order", "decimal")}
        plain |= {name: list(getattr(self, name)) for name in ("debit_marks", "booked", "stop")}
        return {name: value for name, value in plain.items() if value or name == "headings"}

    @staticmethod
    def from_json(plain: Mapping[str, Any]) -> "TableMapping":
        """A saved mapping; fields an older or newer program does not know are left out."""
        known = {str(f) for f in Field}

        def text(name: str) -> str:
            return str(plain.get(name, ""))

        def words(name: str) -> tuple[str, ...]:
            return tuple(map(str, plain.get(name, ())))

        return TableMapping(
            name=text("name"), separator=text("separator"), encoding=text("encoding"), sheet=text("sheet"),
            date_order=text("date_order"), decimal=text("decimal"), debit_marks=words("debit_marks"), booked=words("booked"),
            stop=words("stop"),
            columns={Field(f): tuple(c) for f, c in dict(plain.get("columns", {})).items() if f in known},
            constants={Field(f): str(v) for f, v in dict(plain.get("constants", {})).items() if f in known},
            patterns={Field(f): str(v) for f, v in dict(plain.get("patterns", {})).items() if f in known},
            headings=bool(plain.get("headings", True)), skip=int(plain.get("skip", 0)))

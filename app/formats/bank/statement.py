"""What readers of bank statements deliver, whatever the bank wrote: statements of normalised lines (BNK-01, 03, 05)."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.problems import Problem
from app.core.references import ReferenceType as ReferenceType


class BankFormat(StrEnum):
    """The dialects that are read; the names are stored with an import."""

    CAMT053 = "camt053"
    CAMT054 = "camt054"
    CAMT052 = "camt052"
    MT940 = "mt940"
    CODA = "coda"
    CFONB120 = "cfonb120"
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A booked movement. `amount` in minor units of `currency`, signed: positive came in, negative went out.

    `original_amount` is what was instructed in `original_currency`, in that currency's minor units and with the sign of `amount`.
    `position` counts within the statement from 1; `raw` is the element or record as it stood in the file (BNK-05).
    `counts` is false for details that split a movement whose sum another line already carries. `charges` are positive when the
    bank took them. `ultimate` names the party on whose behalf the counterparty paid or was paid.
    """

    position: int
    booking_date: date
    value_date: date
    amount: int
    currency: str
    raw: str
    counterparty: str = ""
    iban: str = ""
    bic: str = ""
    address: str = ""
    remittance: str = ""
    reference: str = ""
    reference_type: ReferenceType | None = None
    end_to_end: str = ""
    mandate_id: str = ""
    creditor_id: str = ""
    batch_id: str = ""
    batch_count: int | None = None
    code: str = ""
    own_code: str = ""
    reversal: bool = False
    return_code: str = ""
    return_text: str = ""
    charges: int = 0
    original_amount: int | None = None
    original_currency: str = ""
    rate: Decimal | None = None
    bank_reference: str = ""
    counts: bool = True
    ultimate: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of one account; balances in minor units of `currency`, signed, None where the format has none.

    `message` is what the bank tells its customer beside the movements.
    `problems` tells what is wrong with this statement alone: an error refuses it and leaves the others of the file (BNK-01, 03).
    """

    format: BankFormat
    account: str
    currency: str
    statement_id: str
    sequence: str
    start: date | None
    end: date | None
    opening: int | None
    closing: int | None
    lines: tuple[StatementLine, ...]
    bic: str = ""
    holder: str = ""
    expected: tuple[StatementLine, ...] = ()
    message: str = ""
    problems: tuple[Problem, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class StatementFile:
    """What a file held; `problems` that concern the whole file leave `statements` empty."""

    name: str
    format: BankFormat | None
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()

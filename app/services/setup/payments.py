"""Journal names, payment fees, and the order in which entries are settled (PAY-01, 30, 31, SET-22, 23)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.core.facts import Term
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.accounts import NumberSeries
from app.models.journals import JournalName
from app.models.payments import PaymentFee, PaymentFeeRule
from app.models.settlement_marks import ImputationRule, PriorityRule
from app.services import text_fields
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code, words
from app.services.setup.relations import check_posting
from app.services.setup.stores import Line, OwnRows

declare({
    "PAY-01-gapless": N_("Vouchers need numbers without gaps. Choose a series without gaps, or leave the field empty."),
    "PAY-04-fields": N_("The text names {fields}. Use only {allowed}."),
    "PAY-04-braces": N_("A brace in the text has no counterpart. Write a field like {allowed}."),
    "PAY-31-value": N_("Line {line}: type a percentage or an amount, not both."),
    "PAY-31-kind": N_("Line {line}: this kind of fee needs “{field}”."),
    "PAY-31-days": N_("Line {line}: days belong to an interval, from the first to the last. Correct the days."),
    "PAY-31-limits": N_("Line {line}: the maximum is smaller than the minimum. Correct one of them."),
    "PAY-31-dates": N_("Line {line}: the line ends before it begins. Correct one of the days."),
    "PAY-31-meet": N_("Line {line} fits the same payments as line {other}. Narrow one of them down."),
    "SET-22-types": N_("The order of entry types belongs to the row “Entry type”. Delete the lines."),
})

PLACES = ("customer", "invoice", "reference")
"""What the text of a new payment line may name (PAY-04)."""
JOURNALS = (("payment", N_("Payments")), ("write_off", N_("Write-offs")))
OFFSETS = (("bank", N_("Bank account")), ("ledger", N_("Ledger account")), ("bridge", N_("Bridging account")))
NUMBERINGS = (("line", N_("One voucher per line")), ("manual", N_("By hand")), ("balanced", N_("One voucher until it balances")))
CONTROLS = (("off", N_("Not compared")), ("warn", N_("Warn")), ("error", N_("Refuse")))
CHARGED = (("customer", N_("Customer")), ("ledger", N_("Company")))
FEE_KINDS = (("percent", N_("Percentage")), ("amount", N_("Amount")), ("interval", N_("By days overdue")))
KEYS = (("type", N_("Entry type")), ("transaction_date", N_("Transaction date")), ("due_date", N_("Due date")),
        ("amount", N_("Amount")), ("discount_date", N_("Discount date")), ("voucher", N_("Voucher")))
TYPES = (("payment_fee", N_("Payment fee")), ("collection_letter", N_("Collection letter")),
         ("interest_note", N_("Interest note")), ("invoice", N_("Invoice")),
         ("bill_of_exchange", N_("Bill of exchange")), ("journal", N_("Journal entry")),
         ("refund", N_("Refund")), ("intercompany", N_("Intercompany")))
IMPUTATIONS = (("costs_interest_principal", N_("Costs, interest, principal")), ("oldest", N_("Oldest first")))


# ---------------------------------------------------------------- journal names

def _name(draft: Draft) -> Iterator[Problem]:
    yield from check_posting(draft.session, draft.values["offset_account_id"], "offset_account_id", N_("Offset account"))
    series = draft.session.get(NumberSeries, draft.values["voucher_series_id"] or 0)
    if series is not None and not series.gapless:
        yield error("PAY-01-gapless", at="voucher_series_id")
    yield from _text(draft.values["texts"] or {})


def _text(texts: Mapping[str, str]) -> Iterator[Problem]:
    """Only places that a line can fill (PAY-04)."""
    allowed = ", ".join(f"{{{name}}}" for name in PLACES)
    found = [text_fields.unknown(text, PLACES) for text in texts.values() if text]
    if None in found:
        yield error("PAY-04-braces", at="texts", allowed=allowed)
    names = list(dict.fromkeys(name for part in found for name in part or ()))
    if names:
        yield error("PAY-04-fields", at="texts", fields=", ".join(f"{{{name}}}" for name in names), allowed=allowed)


JOURNAL_NAMES = SetupTable(
    "journal_names", N_("Journal names"), JournalName, "payments", (
        code(), words(title=N_("Name")),
        Field("kind", N_("Journal"), Kind.CHOICE, True, choices=JOURNALS, default="payment", locked=True, listed=True, width=110),
        Field("series_id", N_("Series of journals"), Kind.LINK, link="number_series",
              note=N_("Empty: the usual series.")),
        Field("voucher_series_id", N_("Series of vouchers"), Kind.LINK, link="number_series",
              note=N_("Empty: the usual series.")),
        Field("offset_type", N_("Offset"), Kind.CHOICE, True, choices=OFFSETS, default="bank", listed=True, width=180,
              beside=("offset_bank_id", "offset_account_id")),
        Field("offset_bank_id", N_("Bank account"), Kind.LINK, link="bank_accounts", when=("offset_type", ("bank",)),
              note=N_("Empty: the default account of the currency.")),
        Field("offset_account_id", N_("Offset account"), Kind.LINK, True, link="accounts",
              when=("offset_type", ("ledger", "bridge"))),
        Field("payment_method_id", N_("Payment method"), Kind.LINK, link="payment_methods", listed=True, width=150),
        Field("currency", N_("Currency"), Kind.LINK, link="currencies"),
        Field("texts", N_("Text of a new line"), Kind.WORDS, most=80,
              note=N_("May name {customer}, {invoice} and {reference}.")),
        Field("numbering", N_("Vouchers"), Kind.CHOICE, True, choices=NUMBERINGS, default="line"),
        Field("control_totals", N_("Control totals"), Kind.CHOICE, True, choices=CONTROLS, default="off"),
        Field("includes_vat", N_("Amounts include VAT"), Kind.FLAG),
        Field("private", N_("Only for who began it"), Kind.FLAG),
        Field("active", N_("Active"), Kind.FLAG, default=True, listed=True, width=80)),
    check=_name, icon="book-text")


# ---------------------------------------------------------------- fees

SCOPE = ("bank_id", "bank_group", "payment_method_id", "specification", "payment_currency")


def _fee(draft: Draft) -> Iterator[Problem]:
    yield from check_posting(draft.session, draft.values["account_id"], "account_id", N_("Account"))
    lines = draft.lines("lines")
    for n, line in enumerate(lines):
        yield from _rule(n, line.values)
        other = next((m for m, before in enumerate(lines[:n]) if _meet(before.values, line.values)), None)
        if other is not None:
            yield error("PAY-31-meet", at=f"lines.{n}.kind", row=n, line=n + 1, other=other + 1)


def _rule(n: int, v: Mapping[str, Any]) -> Iterator[Problem]:
    """One line of a fee, for itself (PAY-31)."""
    if (v["percent"] is None) == (v["amount"] is None):
        yield error("PAY-31-value", at=f"lines.{n}.percent", row=n, line=n + 1)
    elif v["kind"] != "interval" and v[v["kind"]] is None:
        wanted = N_("Percent") if v["kind"] == "percent" else N_("Amount")
        yield error("PAY-31-kind", at=f"lines.{n}.{v['kind']}", row=n, line=n + 1, field=Term(wanted))
    first, last = v["days_from"], v["days_to"]
    if v["kind"] == "interval" and first is None:
        yield error("PAY-31-kind", at=f"lines.{n}.days_from", row=n, line=n + 1, field=Term(N_("Days from")))
    elif (v["kind"] != "interval" and (first, last) != (None, None)) or (last is not None and last < (first or 0)):
        yield error("PAY-31-days", at=f"lines.{n}.days_from", row=n, line=n + 1)
    if None not in (v["minimum"], v["maximum"]) and v["maximum"] < v["minimum"]:
        yield error("PAY-31-limits", at=f"lines.{n}.maximum", row=n, line=n + 1)
    if v["valid_from"] and v["valid_to"] and v["valid_to"] < v["valid_from"]:
        yield error("PAY-31-dates", at=f"lines.{n}.valid_to", row=n, line=n + 1)


def _meet(one: Mapping[str, Any], two: Mapping[str, Any]) -> bool:
    """Do two lines say something for the same payment?"""
    if any(one[name] != two[name] for name in SCOPE):
        return False
    apart_in_time = ((one["valid_to"] is not None and two["valid_from"] is not None and one["valid_to"] < two["valid_from"])
                     or (two["valid_to"] is not None and one["valid_from"] is not None and two["valid_to"] < one["valid_from"]))
    apart_in_days = (one["kind"] == two["kind"] == "interval"
                     and ((one["days_to"] is not None and one["days_to"] < (two["days_from"] or 0))
                          or (two["days_to"] is not None and two["days_to"] < (one["days_from"] or 0))))
    return not (apart_in_time or apart_in_days)


PAYMENT_FEES = SetupTable(
    "payment_fees", N_("Payment fees"), PaymentFee, "payments", (
        code(), words("texts"),
        Field("charge_to", N_("Charged to"), Kind.CHOICE, True, choices=CHARGED, default="customer", listed=True, width=130),
        Field("journal_kinds", N_("Journals"), Kind.SEVERAL, True, choices=JOURNALS[:1], default=["payment"]),
        Field("account_id", N_("Account"), Kind.LINK, link="accounts", listed=True, width=200,
              note=N_("Empty: the account of its role.")),
        Field("vat_code_id", N_("VAT code"), Kind.LINK, link="vat_codes", when=("charge_to", ("customer",))),
        Field("active", N_("Active"), Kind.FLAG, default=True, listed=True, width=80)),
    (Lines("lines", N_("What it comes to: the line that fits best counts"), (
        Field("kind", N_("Kind"), Kind.CHOICE, True, choices=FEE_KINDS, default="percent"),
        Field("percent", N_("Percent"), Kind.PERCENT, top=100),
        Field("amount", N_("Amount"), Kind.AMOUNT, currency="currency"),
        Field("minimum", N_("Minimum"), Kind.AMOUNT, currency="currency"),
        Field("maximum", N_("Maximum"), Kind.AMOUNT, currency="currency"),
        Field("currency", N_("Currency of the fee"), Kind.LINK, link="currencies"),
        Field("days_from", N_("Days from"), Kind.COUNT, top=9_999), Field("days_to", N_("Days to"), Kind.COUNT, top=9_999),
        Field("bank_id", N_("Bank account"), Kind.LINK, link="bank_accounts"),
        Field("bank_group", N_("Bank group"), most=20),
        Field("payment_method_id", N_("Payment method"), Kind.LINK, link="payment_methods"),
        Field("specification", N_("Specification"), most=20),
        Field("payment_currency", N_("Currency of the payment"), Kind.LINK, link="currencies"),
        Field("valid_from", N_("Valid from"), Kind.DATE), Field("valid_to", N_("until"), Kind.DATE)),
        OwnRows(PaymentFeeRule, "fee_id", ("no",), numbered="no", also=lambda fee: {"company_id": fee.company_id})),),
    check=_fee, icon="hand-coins")


# ---------------------------------------------------------------- order of settlement

@dataclass(frozen=True)
class WordList:
    """Lines kept as an ordered list of words in a JSON column."""

    column: str
    numbered = "place"
    """Their order means something."""

    def read(self, _session: Session, row: Any) -> list[Line]:
        """A line per word."""
        return [Line(n, {"word": word}) for n, word in enumerate(getattr(row, self.column) or ())]

    def write(self, session: Session, row: Any, lines: Sequence[Line], _names: Sequence[str]) -> bool:
        """The whole list anew."""
        words_ = [line.values["word"] for line in lines] or None
        if words_ == getattr(row, self.column):
            return False
        setattr(row, self.column, words_)
        flag_modified(row, self.column)
        session.flush()
        return True


def _priority(draft: Draft) -> Iterator[Problem]:
    if draft.values["key"] != "type" and draft.lines("types"):
        yield error("SET-22-types", at="types")


PRIORITIES = SetupTable(
    "priority_rules", N_("Priority of settlement"), PriorityRule, "payments", (
        Field("position", N_("Place"), Kind.COUNT, True, least=1, top=99, default=1, listed=True, width=66),
        Field("key", N_("Ordered by"), Kind.CHOICE, True, choices=KEYS, default="type", listed=True, width=160),
        Field("descending", N_("Largest or latest first"), Kind.FLAG, listed=True, width=180)),
    (Lines("types", N_("Order of entry types"), (
        Field("word", N_("Entry type"), Kind.CHOICE, True, choices=TYPES),), WordList("type_order"), unique=("word",),
        note=N_("What is not named here comes last.")),),
    label="key", order=("position", "id"), check=_priority, icon="list")

IMPUTATION = SetupTable(
    "imputation_rules", N_("Imputation by law"), ImputationRule, "payments", (
        Field("country_code", N_("Country"), Kind.LINK, True, link="countries", listed=True, width=145),
        Field("valid_from", N_("Valid from"), Kind.DATE, True, listed=True, width=95),
        Field("order", N_("What is paid first"), Kind.CHOICE, True, choices=IMPUTATIONS, default="oldest", listed=True,
              width=175),
        Field("law", N_("Law"), most=60, default="", listed=True, width=220)),
    label="country_code", order=("country_code", "valid_from"), unique=("country_code", "valid_from"), icon="scale")

TABLES = (JOURNAL_NAMES, PAYMENT_FEES, PRIORITIES, IMPUTATION)

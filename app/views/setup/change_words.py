"""Stored values of the change log in the reader's words (CLW-021, AUD-013)."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app import i18n
from app.core.enums import CollectionsStatus
from app.core.permissions import PERMISSIONS
from app.core.words import N_
from app.i18n import _
from app.queries import entries
from app.queries.trail_values import Told, in_language
from app.services import products, setup_tables
from app.views.customers import words as customer_words

DECLARED = (*setup_tables.TABLES.values(), products.PRODUCTS)
"""The set-up tables, and the cards that are declared like one."""
STATES = {"open": N_("Period::Open"), "on_hold": N_("Period::On hold"), "permanently_closed": N_("Permanently closed")}
STATUS = {status.value: name for status, name in entries.STATUS_NAMES.items() if name} | {
    CollectionsStatus.NOT_DISPUTED.value: N_("Not disputed")}
WORDS: Mapping[tuple[str, str], Mapping[Any, str]] = {
    ("entry_collection", "status"): STATUS, ("period_status", "status"): STATES, ("fiscal_period", "status"): STATES,
    ("role_permission", "permission"): {permission.value: named.name for permission, named in PERMISSIONS.items()}}
"""Enumerations that neither a card nor a set-up table offers, by table and field."""


TABLES = {
    "customer": N_("Customer"), "customer_entry_state": N_("Entry"), "entry_collection": N_("Entry"), "voucher": N_("Voucher"),
    "collection_letter": N_("Reminder"), "letter_record": N_("Letter"), "letter_text": N_("Letter text"),
    "company": N_("Company"), "company_file": N_("Company file"), "user": N_("User"), "note": N_("Note"),
    "setting": N_("Setting"),
    "fiscal_period": N_("Accounting period"), "fiscal_year": N_("Fiscal year"), "import_run": N_("Import"),
    "archived_document": N_("Archived document"), "exchange_rate": N_("Exchange rate"), "number_series_line": N_("Number series"),
    "role_account": N_("Account"), "role_member": N_("Member of a role"), "role_permission": N_("Permission of a role"),
    "party": N_("Name and address"), "refund": N_("Refund"), "refund_entry": N_("Refund"),
    "payment_cancellation": N_("Cancelled payment"), "deposit_slip": N_("Deposit slip"), "deposit_slip_line": N_("Deposit slip"),
    "cash_day": N_("Day of the cash desk"), "cash_count": N_("Day of the cash desk"), "post_dated_cheque": N_("Cheque"),
    "card_transaction": N_("Card payment"), "bad_debt_relief": N_("VAT of a bad debt"), "reconciliation": N_("Reconciliation"),
    "blocking_rule": N_("Blocking rule"), "blocking_rule_version": N_("Blocking rule"),
    "activity": N_("Activity"), "activity_entry": N_("Activity"), "promise": N_("Promise"), "promise_entry": N_("Promise"),
    "collection_case": N_("Case"), "payment_plan": N_("Payment plan"), "payment_plan_entry": N_("Payment plan"),
    "payment_plan_instalment": N_("Payment plan"), "strategy": N_("Strategy"), "strategy_step": N_("Strategy"),
    "strategy_contact": N_("Strategy"), "limitation_event": N_("Limitation"), "agency_file": N_("Agency file"),
    "agency_file_entry": N_("Agency file"), "interest_range": N_("Interest terms"), "interest_currency": N_("Interest terms"),
    "interest_rate_row": N_("Interest terms"), "agent_pool": N_("Agent"),
    "bank_import": N_("Bank file"), "bank_statement": N_("Bank statement"), "payment_fee_rule": N_("Payment fees")}
"""Tables that are no set-up tables, as people call their rows."""
FIELDS = {
    "on_hold": N_("On hold"), "promised": N_("Promised amount"), "promised_on": N_("Promised for"), "status": N_("Status"),
    "status_date": N_("Status since"), "dispute_code_id": N_("Dispute code"), "disputed": N_("Disputed amount"),
    "level": N_("Reminder level"), "last_letter": N_("Last reminder"), "last_due": N_("Term of the last reminder"),
    "letters": N_("Reminders so far"), "letter_fees": N_("Fees so far"), "exclude_letters": N_("No reminders"),
    "exclude_until": N_("No reminders until"), "exclude_reason": N_("Why no reminders"), "text": N_("Text"),
    "password_hash": N_("Password"), "pinned": N_("Pinned"),
    "limit_amount": N_("Limit"), "limit_percent": N_("Limit (%)"),
    "due_date": N_("Due date"), "formal_notice_on": N_("Formal notice on"), "state": N_("Status"), "number": N_("Number"),
    "statement_date": N_("Statement date"), "statement_balance": N_("Balance of the statement"), "counted": N_("Counted"),
    "difference": N_("Difference"), "opening": N_("Opening balance"), "closing": N_("Closing balance"), "fee": N_("Fee"),
    "value_days": N_("Days"), "value_amount": N_("Amount"), "value_percent": N_("% of the credit limit"),
    "scope": N_("Valid for"), "release": N_("Release sales order"), "value_type": N_("Value type"),
    "promise_id": N_("Promise"), "plan_id": N_("Payment plan"), "case_id": N_("Case"), "agency_file_id": N_("Agency file"),
    "closing_interest_done": N_("Interest up to the payment charged"), "interest_since": N_("Interest since"),
    "interest_to": N_("Interest charged up to"), "exclude_interest": N_("No interest"), "subject": N_("Subject"),
    "priority": N_("Priority"), "opened_on": N_("Opened on"), "closed_on": N_("Closed on"), "purpose": N_("Purpose"),
    "due": N_("Due"), "result": N_("Result"), "memo": N_("Memo"), "owner_id": N_("Owner"), "made_on": N_("Made on"),
    "paid": N_("Paid in time"), "judged_on": N_("Judged on"), "agreed_interest": N_("Interest agreed"), "costs": N_("Costs"),
    "allow_missed": N_("Whole sum due after missed instalments"), "agreed_on": N_("Agreed on"), "ended_on": N_("Ended on"),
    "cleared": N_("Cleared"), "missed": N_("Missed instalments"), "strategy_id": N_("Strategy"), "pool_id": N_("Customer pool"),
    "strategy_excluded": N_("Left out of strategies"), "no_interest": N_("No interest notes"),
    "no_interest_until": N_("No interest notes until"), "handed_over_on": N_("Handed over on"), "recalled_on": N_("Recalled on"),
    "evidence": N_("Evidence"), "evidence_on": N_("Evidence of"), "return_box": N_("Box of the VAT return"),
    "claimed": N_("VAT claimed"), "repaid": N_("VAT owed again"),
    "bank_charge": N_("Bank charge"), "cancelled_on": N_("Cancelled on"), "claimed_on": N_("Claimed on")}
"""Fields of entries and notes, which no set-up table and no card holds."""


def table_names() -> dict[str, str]:
    """English names of everything the trail knows: set-up tables by their title, the parts of the card by theirs."""
    set_up = {table.model.__tablename__: table.title for table in DECLARED}
    return set_up | customer_words.TABLES | TABLES


def captions() -> dict[str, str]:
    """English captions of fields: as the set-up tables call them, and where the card has its own, as the card does."""
    set_up = {field.name: field.title for table in DECLARED for field in table.fields}
    return set_up | FIELDS | customer_words.CAPTIONS


def caption(table: str, field: str) -> str:
    """A field as the window calls it where its record is kept, in the reader's language; else its name in the file."""
    own = {f.name: f.title for each in DECLARED if each.model.__tablename__ == table for f in each.fields}
    found = own.get(field) or captions().get(field)
    return _(found) if found else field


def table_name(table: str) -> str:
    """What people call the rows of a table."""
    found = table_names().get(table)
    return _(found) if found else table


def _of_set_up(table: str, field: str) -> Mapping[Any, str]:
    """What a set-up table calls the values of a field."""
    return {value: _(name) for each in DECLARED if each.model.__tablename__ == table
            for shown in each.fields if shown.name == field for value, name in shown.choices}


def _of_card(table: str, field: str) -> Mapping[Any, str]:
    """What the card of a customer calls them."""
    if not table.startswith("customer"):
        return {}
    return {value: name for value, name in customer_words.fixed_choices().get(customer_words.SOURCES.get(field, ""), ())}


def _word(told: Told) -> str:
    own = {value: _(name) for value, name in WORDS.get((told.table, told.field), {}).items()}
    known = _of_card(told.table, told.field) or own or _of_set_up(told.table, told.field)
    return str(known.get(told.value, told.value))


def _date(told: Told) -> str:
    found = date.fromisoformat(told.value)
    return "" if found == date.max else i18n.day(found, i18n.region())


def say(told: Told) -> str:
    """A value of the trail as the program shows it: words, amounts with their currency, days and numbers of the region."""
    region = i18n.region()
    if told.value is None:
        return ""
    match told.kind:
        case "word":
            return _word(told)
        case "flag":
            return _("Yes") if told.value else _("No")
        case "amount":
            return i18n.money(int(told.value), told.currency, region)
        case "number":
            return i18n.number(int(told.value), region)
        case "decimal":
            return i18n.number(Decimal(told.value), region)
        case "date":
            return _date(told)
        case "moment":
            return i18n.moment(datetime.fromisoformat(told.value), region)
        case "words":
            return in_language(told.value, i18n.language())
        case _:
            return told.name or _word(told)

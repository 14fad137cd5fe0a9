"""The fixed words of letters and printed lists: texts of the `letters` catalogue, and the set a letter is written with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.core.words import L_
from app.reports.letter_data import PageWords

TEXTS: Mapping[str, str] = {
    # pages
    "page": L_("page {page} of {pages}"),
    "carried": L_("Carried forward"),
    "brought": L_("Brought forward"),
    "copy": L_("Copy"),
    "draft": L_("Draft"),
    "return": L_("Return address:"),
    "attention": L_("Attn. {name}"),
    "registered": L_("Registered mail"),
    "registered_receipt": L_("Registered mail with acknowledgement of receipt"),
    "enclosures": L_("Enclosures: {list}"),
    "enclosed_invoice": L_("Copy of invoice {number}"),
    # documents
    "reminder": L_("Reminder"),
    "collection_letter": L_("Collection letter"),
    "formal_notice": L_("Formal notice"),
    "interest_note": L_("Interest note"),
    "statement": L_("Statement of account"),
    "adjustment": L_("Adjustment"),
    "credit_note": L_("credit note"),
    "invoice": L_("Invoice"),
    "payment_entry": L_("payment"),
    # subjects
    "subject_1": L_("Payment reminder: {count:invoice|invoices} past the due date"),
    "subject_2": L_("Second reminder: {count:invoice|invoices} past the due date"),
    "subject_3": L_("Final reminder: {count:invoice|invoices} past the due date"),
    "subject_notice": L_("Formal notice of default: {count:unpaid invoice|unpaid invoices}"),
    "subject_level": L_("Reminder {level}: {count:invoice|invoices} past the due date"),
    "subject_interest": L_("Interest note: interest for late payment to {day}"),
    "subject_statement": L_("Statement of account at {day}"),
    # information block
    "date": L_("Date"),
    "customer_no": L_("Customer no."),
    "your_reference": L_("Your reference"),
    "our_reference": L_("Our reference"),
    "contact": L_("Your contact"),
    "phone": L_("Telephone"),
    "email": L_("E-mail"),
    "web": L_("Website"),
    "your_vat": L_("Your VAT no."),
    "due": L_("Due on"),
    # table
    "document": L_("Document"),
    "document_date": L_("Document date"),
    "due_date": L_("Due date"),
    "days_late": L_("Days\nlate"),
    "level": L_("Level"),
    "original": L_("Original\namount"),
    "open": L_("Open\n{currency}"),
    "interest_column": L_("Interest\n{currency}"),
    "amount_column": L_("Amount\n{currency}"),
    "sum_column": L_("Total\n{currency}"),
    "currency": L_("Currency"),
    "period": L_("Interest period"),
    "days": L_("Days"),
    "rate": L_("Rate\np.a."),
    "section_overdue": L_("Past the due date"),
    "section_not_due": L_("Not yet due"),
    "section_on_hold": L_("On hold"),
    "section_credits": L_("Credits not yet applied"),
    "subtotal": L_("Subtotal"),
    # totals
    "total_open": L_("Total open"),
    "interest": L_("Interest for late payment"),
    "interest_rate": L_("Interest for late payment, {rate} to {day}"),
    "fee": L_("Reminder fee"),
    "line_fees": L_("Fees per invoice"),
    "compensation": L_("Fixed compensation"),
    "collection_costs": L_("Collection costs"),
    "vat": L_("VAT {rate}"),
    "rounding": L_("Rounding"),
    "to_pay": L_("To pay, {currency}"),
    "in_your_favour": L_("In your favour, {currency}"),
    # payment box
    "payment": L_("Payment"),
    "amount": L_("Amount"),
    "iban": L_("IBAN"),
    "bic": L_("BIC"),
    "payee": L_("Payee"),
    "reference": L_("Reference"),
    "pay_by": L_("Pay by"),
    "scan": L_("Scan and pay\nwith the app\nof your bank"),
    # closing
    "dear_unknown": L_("Dear Sir or Madam,"),
    "dear_name": L_("Dear {name},"),
    "dear_mr": L_("Dear Mr {name},"),
    "dear_ms": L_("Dear Ms {name},"),
    "regards": L_("Yours sincerely,"),
    "credit_control": L_("Credit control"),
    # footer
    "footer_contact": L_("Contact"),
    "footer_register": L_("Registration"),
    "footer_bank": L_("Bank"),
    "vat_no": L_("VAT no. {number}"),
    # lists
    "list_as_of": L_("As of {day}"),
    "list_printed": L_("Printed on {day}"),
    "list_filter": L_("Selection: {text}"),
    "list_total": L_("Total"),
    "list_total_of": L_("Total {group}"),
    "list_rows": L_("{count:row|rows}"),
    "list_empty": L_("Nothing meets this selection."),
}
"""Every fixed word by its name. Places in braces are filled by whoever writes the letter."""

MODEL_TEXTS: Mapping[str, str] = {
    "first": L_(
        "Our records show that the invoices listed below have passed their due date. This may be an oversight, or your "
        "payment and this letter may have crossed; if so, please ignore it. Otherwise please transfer {total} to {iban}"
        " by {pay_by}, quoting {payment_reference}."),
    "second": L_(
        "We have not yet received payment after our letter of {previous_date}. Please pay {total} by {pay_by}. If you "
        "dispute an item, let us know before that date; otherwise we will charge interest and costs."),
    "third": L_(
        "Despite our letters of {previous_dates} {total} is still unpaid. This is our last reminder. If the amount is "
        "not in our account by {pay_by}, we will hand over the claim for collection without further notice; the costs "
        "will be for your account as far as the law allows."),
    "notice": L_(
        "Formal notice of default. We hereby demand payment of {total} no later than {pay_by}. After that date you are "
        "in default; we claim statutory interest ({rate_text}) and costs and reserve all rights."),
    "nl_fourteen_days": L_(
        "If you do not pay {principal} within fifteen days after this letter has been delivered to you, you will owe, "
        "besides statutory interest, {collection_costs} in collection costs.{vat_clause}"),
    "be_free": L_(
        "First reminder, free of charge. If {principal} is not paid before {costs_from}, {damages} and interest at "
        "{rate_text} become due."),
}
"""Model sentences a level starts with; the user edits them per language (collections 7.1)."""


@dataclass(frozen=True, slots=True)
class Words:
    """The fixed words in one language."""

    language: str
    texts: Mapping[str, str]

    @classmethod
    def of(cls, language: str, translate: Callable[[str, str], str]) -> "Words":
        """All words by `translate(text, language)`."""
        return cls(language, {name: translate(text, language) for name, text in TEXTS.items()})

    def __getitem__(self, name: str) -> str:
        return self.texts[name]

    def pages(self) -> PageWords:
        """The words the renderer needs."""
        return PageWords(self["page"], self["carried"], self["brought"])


ENGLISH = Words("en", TEXTS)
"""The words as they stand in this module."""

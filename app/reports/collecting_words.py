"""The fixed words of interest notes, adjustments, statements and payment plans, in the `letters` catalogue (LTR-01)."""

from collections.abc import Callable, Mapping

from app.core.words import L_

TEXTS: Mapping[str, str] = {
    # interest notes
    "intro": L_("The documents below were paid after their due date, or are not paid in full yet. {why} "
                "Please pay **{total}** by **{pay_by}**."),
    "by_law": L_("We charge interest for late payment under {basis}."),
    "by_law_above": L_("We charge interest for late payment under {basis}: {points} percentage points above the {index}."),
    "agreed": L_("We charge the interest for late payment that was agreed with you."),
    "head_open": L_("due {due}, open"),
    "head_part": L_("due {due}, part payment of {amount} on {day}"),
    "head_parts": L_("due {due}, part payments of {amount} up to {day}"),
    "head_closed": L_("due {due}, paid {day}"),
    "rate_plain": L_("Rate"),
    "sum_interest": L_("Total of interest for late payment"),
    "charged_of": L_("of {amount} charged"),
    "additional_fee": L_("Additional fee"),
    "compensation_by": L_("Fixed compensation under {basis}"),
    "act365": L_("Calculation: amount × rate × days ÷ 365, each line rounded."),
    "act360": L_("Calculation: amount × rate × days ÷ 360, each line rounded."),
    "actact": L_("Calculation: amount × rate × days ÷ 365, in leap years ÷ 366, each line rounded."),
    "e30360": L_("Calculation: amount × rate × days ÷ 360 with months of 30 days, each line rounded."),
    "per_days": L_("Calculation: amount × rate × days ÷ {days}, each line rounded."),
    "balance_due": L_("Calculation: open amount × rate, once for each note."),
    "intervals": L_("Calculation: amount × rate for each interval, each line rounded."),
    "compounded": L_("Amounts contain the interest of full years: {amount}."),
    "provisional": L_("A rate for these days has not been published yet; the one before it is used."),
    "no_vat": L_("Interest for late payment is outside the scope of VAT."),
    # adjustments
    "waive": L_("Waiver"),
    "reinstate": L_("Renewed charge"),
    "reverse": L_("Reversal"),
    "subject_waive": L_("Charges of {document} waived"),
    "subject_reinstate": L_("Charges of {document} due again"),
    "subject_reverse": L_("Charges of {document} taken back"),
    "intro_waive": L_("We waive the charges of {document} of {day} listed below. You need not pay them any more."),
    "intro_reinstate": L_("We had waived the charges of {document} of {day} listed below. They are charged again. "
                          "Please pay **{total}** by **{pay_by}**."),
    "intro_reverse": L_("We take back the charges of {document} of {day} listed below, as if they had never been charged."),
    "charge": L_("Charge"),
    "charge_interest": L_("Interest for late payment"),
    "charge_fee": L_("Fee"),
    "charge_line_fee": L_("Fee per invoice"),
    "charge_compensation": L_("Fixed compensation"),
    "of_which_vat": L_("of which VAT"),
    "still_open": L_("Still open of {document}"),
    # statements
    "statement_no": L_("Statement no."),
    "subject_period": L_("Statement of account from {first} to {last}"),
    "intro_open": L_("These items were open on your account on {day}."),
    "intro_movements": L_("This was posted to your account from {first} to {last}."),
    "not_a_demand": L_("This statement is for your information and not a request for payment."),
    "please_pay": L_("Items past their due date: **{overdue}**. Please pay them into account {iban}, with their numbers."),
    "differs": L_("Is an item not right, or missing? Please let us know."),
    "type": L_("Type"),
    "running": L_("Balance\n{currency}"),
    "debit": L_("Debit\n{currency}"),
    "credit": L_("Credit\n{currency}"),
    "opening": L_("Balance brought forward"),
    "closing": L_("Balance on {day}, {currency}"),
    "of_which_overdue": L_("of which past the due date"),
    "nothing_posted": L_("Nothing was posted in this period."),
    "settles": L_("for {documents}"),
    "band": L_("Ageing, {currency}"),
    "unapplied": L_("Credits"),
    "prepayments": L_("Prepayments"),
    "bills": L_("Bills"),
    "invoice": L_("Invoice"),
    "credit_note": L_("Credit note"),
    "payment": L_("Payment"),
    "refund": L_("Refund"),
    "interest_note": L_("Interest note"),
    "collection_letter": L_("Collection letter"),
    "payment_fee": L_("Fee"),
    "bill_of_exchange": L_("Bill of exchange"),
    "write_off": L_("Written off"),
    "intercompany": L_("Transfer"),
    "journal": L_("Posting"),
    "prepayment": L_("Prepayment"),
    "settlement": L_("Settlement"),
    "cash_discount": L_("Cash discount"),
    "difference": L_("Payment difference"),
    "correction": L_("Correction"),
    # balance confirmation
    "confirmation": L_("Balance confirmation"),
    "subject_confirmation": L_("Please confirm your balance on {day}"),
    "intro_confirmation": L_("To prove our accounts we ask you to compare the balance below with your books. Please return the "
                             "slip by post or e-mail, also when everything agrees."),
    "slip": L_("Reply of {customer}, {number}"),
    "slip_agrees": L_("The balance of {balance} on {day} agrees with our books."),
    "slip_differs": L_("It does not agree. Our books show:"),
    "slip_signed": L_("Place, date, signature:"),
    # payment plans
    "plan": L_("Payment plan"),
    "subject_plan": L_("Payment plan {number}"),
    "intro_plan": L_("We agree with you that you pay the documents below in {count:instalment|instalments}."),
    "remaining": L_("Open\n{currency}"),
    "plan_interest": L_("Interest agreed"),
    "plan_costs": L_("Costs agreed"),
    "plan_total": L_("Sum of the plan, {currency}"),
    "instalment": L_("Instalment"),
    "after": L_("Left\n{currency}"),
    "plan_quiet": L_("As long as you keep to this plan you get no reminders about these documents."),
    "plan_bears": L_("Interest for late payment runs on while the plan does."),
    "plan_free": L_("While you keep to the plan no further interest is charged."),
    "plan_missed": L_("After {missed:missed instalment|missed instalments} the whole sum that is still open is due at once."),
    "plan_signed": L_("Agreed: {customer}"),
}
"""Every fixed word by its name."""

LEGAL: Mapping[str, str] = {
    "NL-B2B": L_("article 6:119a of the Dutch Civil Code"),
    "NL-B2G": L_("article 6:119b of the Dutch Civil Code"),
    "NL-B2C": L_("article 6:119 of the Dutch Civil Code"),
    "BE-B2B": L_("the Belgian law of 2 August 2002"),
    "BE-B2G": L_("the Belgian law of 2 August 2002"),
    "BE-B2C": L_("book XIX of the Belgian Code of Economic Law"),
    "FR-B2B": L_("article L441-10 of the French Commercial Code"),
    "FR-B2G": L_("article L2192-13 of the French Public Procurement Code"),
    "FR-B2C": L_("article 1231-6 of the French Civil Code"),
    "DE-B2B": L_("§ 288 (2) of the German Civil Code"),
    "DE-B2G": L_("§ 288 (2) of the German Civil Code"),
    "DE-B2C": L_("§ 288 (1) of the German Civil Code"),
    "UK-B2B": L_("the Late Payment of Commercial Debts (Interest) Act 1998"),
    "UK-B2G": L_("the Late Payment of Commercial Debts (Interest) Act 1998"),
    "EU-B2B": L_("Directive 2011/7/EU"),
    "EU-B2G": L_("Directive 2011/7/EU"),
}
"""What an interest note rests on, by law preset (LAW-10…50)."""

COMPENSATION: Mapping[str, str] = {
    "NL-B2B": L_("article 6:96 (4) of the Dutch Civil Code"),
    "NL-B2G": L_("article 6:96 (4) of the Dutch Civil Code"),
    "BE-B2B": L_("article 6 of the Belgian law of 2 August 2002"),
    "BE-B2G": L_("article 6 of the Belgian law of 2 August 2002"),
    "FR-B2B": L_("article D441-5 of the French Commercial Code"),
    "FR-B2G": L_("article D2192-35 of the French Public Procurement Code"),
    "DE-B2B": L_("§ 288 (5) of the German Civil Code"),
    "DE-B2G": L_("§ 288 (5) of the German Civil Code"),
    "UK-B2B": L_("section 5A of the Late Payment of Commercial Debts (Interest) Act 1998"),
    "UK-B2G": L_("section 5A of the Late Payment of Commercial Debts (Interest) Act 1998"),
    "EU-B2B": L_("article 6 of Directive 2011/7/EU"),
    "EU-B2G": L_("article 6 of Directive 2011/7/EU"),
}
"""What flat compensation rests on, by law preset (LAW-08)."""

INDEXES: Mapping[str, str] = {
    "ECB-MRO": L_("main refinancing rate of the European Central Bank"),
    "DE-BASE": L_("base rate of the Bundesbank"),
    "BOE": L_("base rate of the Bank of England"),
}
"""Published rates as they stand in a sentence."""


def words_of(language: str, translate: Callable[[str, str], str]) -> "Said":
    """All words by `translate(text, language)`, each when it is asked for."""
    return Said(language, translate)


class Said:
    """The fixed words in one language."""

    def __init__(self, language: str, translate: Callable[[str, str], str]) -> None:
        self.language, self._translate = language, translate

    def __getitem__(self, name: str) -> str:
        return self._translate(TEXTS[name], self.language)

    def legal(self, preset: str) -> str:
        """The law behind a preset; empty where there is none to name."""
        return self._translate(LEGAL[preset], self.language) if preset in LEGAL else ""

    def compensation(self, preset: str) -> str:
        """The law behind flat compensation under a preset; empty where there is none to name (LAW-08)."""
        return self._translate(COMPENSATION[preset], self.language) if preset in COMPENSATION else ""

    def index(self, code: str) -> str:
        """A published rate inside a sentence; empty where it has no words."""
        return self._translate(INDEXES[code], self.language) if code in INDEXES else ""

"""Why a proposal was made, as facts that are put in words when shown (BNK-36, model 2.8)."""

from collections.abc import Iterator, Mapping

from app.core.facts import Facts, Part, Saw
from app.core.words import N_, declare

OURS = "BNK-why-ours"
BATCH = "BNK-why-batch"
REPEATED = "BNK-why-repeated"
MANDATE = "BNK-why-mandate"
REFERENCE = "BNK-why-reference"
UNKNOWN = "BNK-why-unknown"
DOCUMENTS = "BNK-why-documents"
PAID = "BNK-why-paid"
IBAN = "BNK-why-iban"
SHARED = "BNK-why-shared"
NAME = "BNK-why-name"
ELSEWHERE = "BNK-why-elsewhere"
GROSS = "BNK-why-gross"
NET = "BNK-why-net"
LATE = "BNK-why-late"
LESS = "BNK-why-less"
MORE = "BNK-why-more"
SEVERAL = "BNK-why-several"
SUM = "BNK-why-sum"
SUMS = "BNK-why-sums"
DUE = "BNK-why-due"
ALL = "BNK-why-all"
STATEMENT = "BNK-why-statement"
OLDEST = "BNK-why-oldest"
PARTIAL = "BNK-why-partial"
OVER = "BNK-why-over"
NOTHING = "BNK-why-nothing"
CURRENCY = "BNK-why-currency"
ORIGINAL = "BNK-why-original"
CHARGES = "BNK-why-charges"
RETURNED = "BNK-why-returned"
CAME_BACK = "BNK-why-came-back"
AWAITED = "BNK-why-awaited"
LEARNED = "BNK-why-learned"
TEXT = "BNK-why-text"
OWN = "BNK-why-own"
FEE = "BNK-why-fee"
EQUAL = "BNK-why-equal"
TOGETHER = frozenset({SUM, DUE, ALL, STATEMENT, OLDEST})
"""What says that several items make the amount."""

declare({
    OURS: N_("The end-to-end id {value} is ours."),
    BATCH: N_("The batch {value} is ours."),
    REPEATED: N_("The end-to-end id {value} stands on more than one line."),
    MANDATE: N_("The mandate {value} is that of {customer}."),
    REFERENCE: N_("The payment reference {value} is known."),
    UNKNOWN: N_("The payment reference {value} is well formed, but unknown."),
    DOCUMENTS: N_("The text names {value}."),
    PAID: N_("The text names {value}, which another line pays."),
    IBAN: N_("The account {value} is that of {customer}."),
    SHARED: N_("The account {value} belongs to more than one customer."),
    NAME: N_("The name of the payer is {value} the same as that of {customer}."),
    ELSEWHERE: N_("The account is that of {value}, not of {customer}."),
    GROSS: N_("{value} is what is open."),
    NET: N_("The amount is what is open less the cash discount of {value}."),
    LATE: N_("The amount is what is open less the cash discount of {value}, which lies within the days of grace."),
    LESS: N_("{value} is missing, which lies within the tolerance."),
    MORE: N_("{value} too much was paid, which lies within the tolerance."),
    SEVERAL: N_("{value:item fits|items fit} this amount."),
    SUM: N_("{value:item makes|items together make} the amount."),
    SUMS: N_("Other items make the same amount; these are due first."),
    DUE: N_("All {value:item due makes|items due together make} the amount."),
    ALL: N_("All {value:open item makes|open items together make} the amount."),
    STATEMENT: N_("The items of statement {value} together make the amount."),
    OLDEST: N_("The {value:oldest item makes|oldest items together make} the amount."),
    PARTIAL: N_("{value} stays open: it is a partial payment."),
    OVER: N_("{value} is more than is asked for and stays on account."),
    NOTHING: N_("No open items fit {value}; it stays on account of {customer}."),
    CURRENCY: N_("The named items are in {value}, another currency than the line."),
    ORIGINAL: N_("{value} was what the payer had instructed."),
    CHARGES: N_("The bank kept {value} of it as charges."),
    RETURNED: N_("The bank returned this payment, reason {value}."),
    CAME_BACK: N_("The bank returned this payment."),
    AWAITED: N_("This amount was awaited about {value}."),
    LEARNED: N_("Lines like this one were accepted in the same way {value:time|times} before."),
    TEXT: N_("The text contains “{value}”."),
    OWN: N_("The account {value} is one of our own."),
    FEE: N_("The bank's code {value} stands for charges."),
    EQUAL: N_("Another proposal is just as likely."),
})


class Why:
    """What spoke for a proposal, gathered step by step."""

    def __init__(self, **saw: Saw) -> None:
        self.saw: dict[str, Saw] = saw
        self.parts: list[Part] = []

    def add(self, code: str, value: Saw) -> "Why":
        """One more thing that was seen."""
        self.parts.append(Part(code, value))
        return self

    def joined(self, other: "Why") -> "Why":
        """Both together."""
        made = Why(**self.saw, **{k: v for k, v in other.saw.items() if k not in self.saw})
        made.parts = [*self.parts, *other.parts]
        return made

    def facts(self, rule: str) -> Facts:
        """As it is stored; `rule` names the row of the table."""
        return Facts(rule, self.saw, tuple(self.parts))


def reasons(facts: Facts) -> Iterator[tuple[str, Mapping[str, Saw]]]:
    """Message codes with what fills them, in the order in which they are read: each is a sentence for *Why?* (BNK-36)."""
    for part in facts.parts:
        yield part.code, {**facts.saw, "value": part.value}

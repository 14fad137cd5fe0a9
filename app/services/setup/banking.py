"""How lines of bank statements are matched: the table of evidence, text rules, what was learned (BNK-30…36)."""

from collections.abc import Iterator

from sqlalchemy import delete

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, information
from app.core.words import N_, declare
from app.models.bank import LearnedRule, MatchRule, TextRule
from app.rules.matching.levels import DEFAULT_RULES
from app.services import permissions
from app.services.desk import Desk
from app.services.setup.declaration import Draft, Field, Kind, SetupTable
from app.services.setup.relations import check_posting

declare({
    "BNK-33-target": N_("Choose an account or a customer, one of them."),
    "BNK-33-words": N_("Type at least one word with a letter or a digit."),
    "BNK-30-restored": N_("The delivered order of evidence is back: {count:rule|rules}."),
})

LEVELS = (("high", N_("High")), ("medium", N_("Medium")), ("low", N_("Low")))
PARTIES = (("any", "–"), ("fully", N_("Surely")), ("partially", N_("Likely")),
           ("no", N_("Not known")), ("learned", N_("Learned")), ("learning", N_("Learned lately")))
DOCUMENTS = (("any", "–"), ("ours", N_("Our own id")), ("reference", N_("Reference")),
             ("multiple", N_("Several numbers")), ("yes", N_("One number")), ("no", N_("Nothing")))
AMOUNTS = (("any", "–"), ("one", N_("Fits one")), ("multiple", N_("Fits several")),
           ("sum", N_("Fits a sum")), ("none", N_("Fits none")))
SIGNS = (("both", N_("Received and paid")), ("received", N_("Received")), ("paid", N_("Paid")))
KINDS = (("iban", N_("IBAN")), ("name", N_("Name")), ("text", N_("Text")))

MATCH_RULES = SetupTable(
    "match_rules", N_("Evidence of matching"), MatchRule, "payments", (
        Field("level", N_("Level"), Kind.CHOICE, True, choices=LEVELS, default="medium", listed=True, width=70),
        Field("priority", N_("Place"), Kind.COUNT, True, least=1, top=999, default=1),
        Field("party", N_("Who paid"), Kind.CHOICE, True, choices=PARTIES, default="any", locked=True, listed=True, width=92),
        Field("document", N_("Named"), Kind.CHOICE, True, choices=DOCUMENTS, default="any", locked=True, listed=True, width=104),
        Field("amount", N_("Amount"), Kind.CHOICE, True, choices=AMOUNTS, default="any", locked=True, listed=True, width=110),
        Field("active", N_("Active"), Kind.FLAG, default=True, listed=True, width=80)),
    label="party", order=("place", "priority", "id"), unique=("party", "document", "amount"), icon="filter")


def defaults(company_id: int) -> list[MatchRule]:
    """The delivered order of evidence for a company (payments 13.3)."""
    return [MatchRule(company_id=company_id, level=rule.level.value, priority=rule.priority,
                      party=rule.party.value if rule.party else "any", document=rule.document.value if rule.document else "any",
                      amount=rule.amount.value if rule.amount else "any") for rule in DEFAULT_RULES]


def restore(desk: Desk) -> Outcome[int]:
    """Put the delivered order of evidence back, whatever was changed; the number of rules (payments 13.3)."""
    with desk.writing("setup.match_rules.restore") as uow:
        if refused := permissions.may(uow.session, desk, Permission.SETUP):
            return Outcome(None, refused)
        rows = defaults(desk.company_id)
        uow.session.execute(delete(MatchRule).where(MatchRule.company_id == desk.company_id))
        uow.session.add_all(rows)
        uow.session.flush()
        return Outcome(len(rows), (information("BNK-30-restored", count=len(rows)),))


# ---------------------------------------------------------------- texts, and what was learned

def _target(draft: Draft) -> Iterator[Problem]:
    account, customer = draft.values["account_id"], draft.values["customer_id"]
    if (account is None) == (customer is None):
        yield error("BNK-33-target", at="account_id")
    yield from check_posting(draft.session, account, "account_id", N_("Account"))


def _text_rule(draft: Draft) -> Iterator[Problem]:
    yield from _target(draft)
    if not any(letter.isalnum() for letter in draft.values["contains"]):
        yield error("BNK-33-words", at="contains")


TEXT_RULES = SetupTable(
    "text_rules", N_("Text rules"), TextRule, "payments", (
        Field("contains", N_("Text contains"), required=True, most=80, listed=True, width=150,
              note=N_("Every word must be in the text, as a whole word.")),
        Field("sign", N_("Amounts"), Kind.CHOICE, True, choices=SIGNS, default="both"),
        Field("account_id", N_("Account"), Kind.LINK, link="accounts", listed=True, width=140),
        Field("customer_id", N_("Customer"), Kind.CUSTOMER, listed=True, width=130),
        Field("bank_id", N_("Bank account"), Kind.LINK, link="bank_accounts", note=N_("Empty: all bank accounts.")),
        Field("text", N_("Text of the posting"), most=100, default=""),
        Field("priority", N_("Place"), Kind.COUNT, top=499, default=0, note=N_("The smallest counts first.")),
        Field("active", N_("Active"), Kind.FLAG, default=True, listed=True, width=80)),
    label="contains", order=("priority", "contains"), unique=("contains", "sign"), check=_text_rule, icon="scroll-text")

LEARNED_RULES = SetupTable(
    "learned_rules", N_("Learned rules"), LearnedRule, "payments", (
        Field("kind", N_("Learned from"), Kind.CHOICE, choices=KINDS, shown=True, listed=True, width=70),
        Field("key", N_("What it says"), shown=True, listed=True, width=140),
        Field("customer_id", N_("Customer"), Kind.CUSTOMER, listed=True, width=125),
        Field("account_id", N_("Account"), Kind.LINK, link="accounts"),
        Field("confirmed", N_("Confirmed"), Kind.COUNT, shown=True, listed=True, width=85),
        Field("rejected", N_("Rejected"), Kind.COUNT, shown=True, listed=True, width=100),
        Field("last_on", N_("Last used"), Kind.DATE, shown=True),
        Field("disabled", N_("Disabled"), Kind.FLAG, listed=True, width=100)),
    label="key", order=("kind", "key"), unique=("kind", "key"), check=_target, creatable=False, icon="history")


TABLES = (MATCH_RULES, TEXT_RULES, LEARNED_RULES)

"""What a formal notice must say and what the law of its country wants before it (collections 7.1)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.models.collections import CollectionLetter, CollectionLetterLevel, CustomerCollection
from app.models.customers import Customer
from app.reports.letter_data import plain
from app.services.desk import Desk
from app.services.letter_writer import Writer

declare({
    "LTR-01-notice": N_("The formal notice to {customer} must contain the words “mise en demeure”. "
                        "Write them into its subject or text."),
    "LTR-01-protocol": N_("{customer} is a person in the United Kingdom, not a company: the pre-action protocol asks for its "
                          "reply forms with this letter and for 30 days to answer. Put them in, or make the time to pay "
                          "longer."),
})

FRENCH = "mise en demeure"
UK = ("GB", "UK")


def check(session: Session, desk: Desk, letter: CollectionLetter) -> list[Problem]:
    """Only a formal notice is looked at; France wants its words, the United Kingdom forms and time for people alone."""
    level = session.scalars(select(CollectionLetterLevel).where(
        CollectionLetterLevel.sequence_id == letter.sequence_id, CollectionLetterLevel.number <= letter.level)
        .order_by(CollectionLetterLevel.number.desc())).first()
    if level is None or not level.formal_notice:
        return []
    writer = Writer(session, desk, letter)
    found, customer = list[Problem](), session.get_one(Customer, letter.customer_id)
    country = writer.preset.country if writer.preset is not None else ""
    if country == "FR" or writer.sheet.language == "fr":
        said = writer.letter()
        if FRENCH not in " ".join((said.subject, *(plain(t) for t in (*said.before, *said.after)))).casefold():
            # In another language it may be meant so: French law is then asked about, not obeyed.
            found.append(error("LTR-01-notice", customer=customer.number) if writer.sheet.language == "fr" else
                         warning("LTR-01-notice", key=f"LTR-01-notice-{letter.id}", customer=customer.number))
    own = session.get(CustomerCollection, customer.id)
    if country in UK and (customer.type == "private" or (own is not None and own.sole_trader)):
        found.append(warning("LTR-01-protocol", key=f"LTR-01-protocol-{letter.id}", customer=customer.number))
    return found

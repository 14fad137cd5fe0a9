"""Texts of e-mails by kind of document: delivered in four languages, the company's own where it writes some (COL-33, COL-35)."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select

from app import i18n
from app.core.enums import LANGUAGES
from app.core.facts import Term
from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.models.collections import CollectionLetterSequence, LetterText
from app.models.company import Company
from app.models.terms import EmailTemplate
from app.services import email_texts, letter_writer, text_fields
from app.services.setup.checks import LANGUAGE_NAMES
from app.services.setup.declaration import Draft, Field, Kind, SetupTable

declare({
    "COL-35-field": N_("{language}: “{name}” is not a field of this e-mail. Fields are {fields}."),
    "COL-35-brace": N_("{language}: a brace stands alone. A field stands between two braces, as in the delivered texts."),
    "COL-35-both": N_("{language}: subject and text belong together. Fill in both, or neither."),
    "COL-35-sample": N_("To {customer}, {language}: {subject}\n{body}"),
    "COL-35-fields": N_("These fields can be used: {fields}"),
    "COL-35-terms": N_("The reminder terms {terms} have texts for e-mails of their own, which come first."),
})

PARTS = ("subject", "body")
_CHOICES = tuple((name, purpose.title) for name, purpose in email_texts.PURPOSES.items())
_LETTERS = ("reminder", "formal_notice")


def _check(draft: Draft) -> Iterator[Problem]:
    """Every field known, every brace in its pair, and no subject without its text (LTR-20)."""
    for language in LANGUAGES:
        told = Term(LANGUAGE_NAMES[language])
        for part in PARTS:
            yield from _check_text(draft, part, language)
        empty = [part for part in PARTS if not draft.values[part].get(language)]
        if len(empty) == 1:
            yield error("COL-35-both", at=empty[0], language=told)


def _check_text(draft: Draft, part: str, language: str) -> Iterator[Problem]:
    known, told = email_texts.PURPOSES[draft.values["purpose"]].fields, Term(LANGUAGE_NAMES[language])
    names = text_fields.unknown(draft.values[part].get(language) or "", known)
    if names is None:
        yield error("COL-35-brace", at=part, language=told)
    for name in names or ():
        yield error("COL-35-field", at=part, language=told, name=name, fields=", ".join(known))


def _means(draft: Draft) -> Iterator[Problem]:
    """The e-mail as a customer of each language would get it, and where reminder terms have their own (LTR-20, COL-35)."""
    wrong = next(_check(draft), None)
    if wrong is not None:
        yield wrong
        return
    purpose = draft.values["purpose"]
    yield information("COL-35-fields", fields=", ".join(f"{{{name}}}" for name in email_texts.PURPOSES[purpose].fields))
    terms = _terms_with_texts(draft) if purpose in _LETTERS else []
    if terms:
        yield information("COL-35-terms", terms=", ".join(terms))
    for language in LANGUAGES:
        yield _sample(draft, purpose, language)


def _sample(draft: Draft, purpose: str, language: str) -> Problem:
    """For letters with the fields of the newest one, else with made-up figures; a missing language says what it falls back to."""
    company = draft.session.get_one(Company, draft.desk.company_id).language
    written = {part: letter_writer.chosen_text([draft.values[part]], email_texts.languages(language, company)) for part in PARTS}
    writer = letter_writer.sample(draft.session, draft.desk) if purpose in _LETTERS else None
    if writer is not None:
        customer = writer.sheet.customer.name
        filled = {part: writer.filled(text, language) for part, text in written.items()}
    else:
        fields = email_texts.example_fields(draft.session, draft.desk, purpose, language)
        customer = fields["customer_name"]
        filled = {part: text_fields.fill(text, fields, language, i18n.region_for(language)) for part, text in written.items()}
    return information("COL-35-sample", customer=customer, language=language.upper(), subject=filled["subject"],
                       body=filled["body"])


def _terms_with_texts(draft: Draft) -> list[str]:
    """Codes of the reminder terms whose own e-mail texts win (REM-08)."""
    terms = CollectionLetterSequence
    return list(draft.session.scalars(select(terms.code).where(
        terms.company_id == draft.desk.company_id, terms.id.in_(select(LetterText.sequence_id).where(
            LetterText.position.in_(email_texts.POSITIONS)))).order_by(terms.code)))


def _delivered() -> Mapping[str, Mapping[str, Any]]:
    return {purpose: {"purpose": purpose, **email_texts.delivered_texts(purpose)} for purpose in email_texts.PURPOSES}


EMAILS = SetupTable(
    "email_templates", N_("E-mail texts"), EmailTemplate, "collecting", (
        Field("purpose", N_("Document"), Kind.CHOICE, choices=_CHOICES, shown=True, listed=True, width=150),
        Field("subject", N_("Subject"), Kind.WORDS, True, most=200, listed=True, width=220),
        Field("body", N_("Text"), Kind.TEXTS, True, most=8_000)),
    label="purpose", order=("purpose",), check=_check, preview=_means, creatable=False, delivered=_delivered,
    more=lambda draft: {"purpose": draft.values["purpose"]}, icon="mail")

TABLES = (EMAILS,)

"""Texts of e-mails by kind of document: delivered, written anew, tried on an example, and what a letter says (COL-33, COL-35)."""

from datetime import date

import pytest

from app import i18n
from app.core.enums import LANGUAGES
from app.models.company import Company
from app.models.terms import EmailTemplate
from app.services import email_texts, letters, outgoing, text_fields
from app.services import setup_tables as setup
from app.services.desk import Desk
from tests.services import dunning
from tests.storage.given import Office

TABLE = setup.table("email_templates")
D = date(2026, 2, 16)


def written(desk: Desk, purpose: str, **texts: dict[str, str]) -> setup.Record:
    """The texts of a kind with some languages changed."""
    key = next(r.key for r in setup.rows(desk, TABLE) if r.values[0] == purpose)
    record = setup.load(desk, TABLE, key)
    assert record is not None
    for part, by_language in texts.items():
        record.values[part] = {**record.values[part], **by_language}
    return record


def message(desk: Desk, purpose: str, language: str) -> email_texts.Message:
    """The e-mail of the example document."""
    with desk.reading() as session:
        fields = email_texts.example_fields(session, desk, purpose, language)
        company = session.get_one(Company, desk.company_id)
        return email_texts.message(session, company, purpose, language, i18n.region_for(language), fields)


@pytest.mark.rule("COL-35", "LTR-01", "LTR-20")
@pytest.mark.parametrize("purpose", email_texts.PURPOSES)
def test_every_kind_of_document_is_delivered_with_texts_in_four_languages_that_can_be_filled(local: Office, purpose: str) -> None:
    texts = email_texts.delivered_texts(purpose)
    assert set(texts) == {"subject", "body"}
    for by_language in texts.values():
        assert set(by_language) == set(LANGUAGES)
        for text in by_language.values():
            assert text_fields.unknown(text, email_texts.PURPOSES[purpose].fields) == []
    for language in LANGUAGES:
        found = message(local.desk, purpose, language)
        assert found.subject and "Bakker" in found.body and "{" not in found.subject + found.body


@pytest.mark.rule("COL-35")
def test_the_list_holds_every_kind_without_a_row_being_kept(local: Office) -> None:
    assert [r.values[0] for r in setup.rows(local.desk, TABLE)] == list(email_texts.PURPOSES)
    record = written(local.desk, "invoice")
    assert record.key is None and setup.save(local.desk, TABLE, record).value == "invoice"
    with local.desk.reading() as session:
        assert session.query(EmailTemplate).count() == 0


@pytest.mark.rule("COL-35")
def test_own_texts_are_kept_and_the_delivered_ones_come_back(local: Office) -> None:
    key = setup.save(local.desk, TABLE, written(local.desk, "invoice", subject={"nl": "Uw factuur {document_no}"})).value
    assert isinstance(key, int)
    assert message(local.desk, "invoice", "nl").subject == "Uw factuur 2026001"
    assert message(local.desk, "invoice", "fr").subject.startswith("Facture 2026001")
    assert len(setup.rows(local.desk, TABLE)) == len(email_texts.PURPOSES)
    assert setup.delete(local.desk, TABLE, key).done
    assert message(local.desk, "invoice", "nl").subject.startswith("Factuur 2026001")


@pytest.mark.rule("LTR-20", "REM-09")
@pytest.mark.parametrize(("part", "text", "code"), [
    ("subject", "Pay {totl}", "COL-35-field"), ("body", "Level {level}", "COL-35-field"), ("body", "Level %8", "COL-35-field"),
    ("body", "Pay {total", "COL-35-brace"), ("body", "{total:a|b}", "COL-35-brace"), ("body", "{total!r}", "COL-35-brace"),
    ("body", "", "COL-35-both"), ("body", "Pay {total} by %2, {?bic}{bic}{/bic}.", None),
])
def test_what_no_invoice_can_fill_is_refused_with_the_fields_there_are(local: Office, part: str, text: str,
                                                                       code: str | None) -> None:
    outcome = setup.save(local.desk, TABLE, written(local.desk, "invoice", **{part: {"fr": text}}))
    assert [p.code for p in outcome.problems] == ([code] if code else [])
    if code == "COL-35-field":
        problem, = outcome.problems
        told = i18n.problem_text(problem, "en", "en_GB")
        known = told.split("Fields are ")[1]
        assert problem.field == part and told.startswith("French:") and "pay_by" in known and "level" not in known


@pytest.mark.rule("COL-35", "LTR-01")
def test_a_language_without_a_text_is_written_to_in_the_companys(local: Office) -> None:
    empty = {"subject": {"fr": ""}, "body": {"fr": ""}}
    assert setup.save(local.desk, TABLE, written(local.desk, "invoice", **empty)).done
    found = message(local.desk, "invoice", "fr")
    assert found.subject.startswith("Factuur 2026001") and "1\u202f257,50" in found.subject
    outcome = setup.save(local.desk, TABLE, written(local.desk, "statement", subject={"nl": ""}, body={"nl": ""}))
    assert [p.code for p in outcome.problems] == ["SETUP-words", "SETUP-words"]


@pytest.mark.rule("LTR-20", "WIN-47")
def test_the_example_says_what_customers_of_each_language_would_read(local: Office) -> None:
    typed = written(local.desk, "invoice", subject={"nl": "F {total}", "de": ""}, body={"de": ""})
    shown = setup.preview(local.desk, TABLE, typed)
    subjects = {p.saw["language"]: p.saw["subject"] for p in shown if p.code == "COL-35-sample"}
    assert subjects["NL"] == "F €\xa01.257,50" and subjects["DE"] == "F 1.257,50\xa0€", "German falls back to the company's Dutch"
    assert subjects["EN"] == "Invoice 2026001: €1,257.50"
    half = setup.preview(local.desk, TABLE, written(local.desk, "invoice", subject={"nl": "{totl}"}))
    assert [(p.code, p.saw["name"]) for p in half] == [("COL-35-field", "totl")], "a text with a mistake is told, not shown"


# ---------------------------------------------------------------- reminders

def mail_of(office: dunning.Office) -> outgoing.Mail:
    draft, = office.drafts()
    return letters.mail_text(office.desk, draft.id)


def suggested(office: dunning.Office) -> dunning.Office:
    office.entry(office.customer("De Vries", language="fr"), 123456, date(2026, 1, 31))
    office.suggest(D)
    return office


@pytest.mark.rule("COL-33", "COL-35", "REM-49", "REM-08")
def test_texts_of_reminder_terms_come_before_the_general_ones(dunning_local: dunning.Office) -> None:
    desk = suggested(dunning_local).desk
    own = written(desk, "reminder", subject={"fr": "Courrier {document_no}"}, body={"fr": "Bonjour {contact_name}"})
    assert setup.save(desk, TABLE, own).done
    assert mail_of(dunning_local).subject.startswith("FR ")
    shown = setup.preview(desk, TABLE, written(desk, "reminder"))
    assert "TEST" in str(next(p.saw["terms"] for p in shown if p.code == "COL-35-terms"))
    terms = setup.load(desk, setup.table("reminder_terms"), next(
        r.key for r in setup.rows(desk, setup.table("reminder_terms")) if r.values[0] == "TEST"))
    assert terms is not None
    terms.values["names"] = dict.fromkeys(LANGUAGES, "Test")
    terms.lines["texts"] = [x for x in terms.lines["texts"] if not x.values["position"].startswith("email")]
    assert setup.save(desk, setup.table("reminder_terms"), terms).done
    found = mail_of(dunning_local)
    assert found.subject == "Courrier …" and found.body.startswith("Bonjour ") and "{" not in found.body
    assert [p for p in setup.preview(desk, TABLE, written(desk, "reminder")) if p.code == "COL-35-terms"] == []

"""Every text of the program exists in four languages with the same placeholders (L10N-010, L10N-011)."""

import importlib
import pkgutil
import re
import string
from datetime import date
from decimal import Decimal

import pytest
from babel.messages.catalog import Message

import app
from app import i18n
from app.core.enums import LANGUAGES
from app.core.words import declared_codes, template_of
from app.services.delivered import read
from tests import catalogues
from tests.source import modules

AREAS = ("core", "rules", "models", "storage", "queries", "formats", "reports", "services", "jobs", "views")


@pytest.fixture(scope="module")
def found() -> list[catalogues.Text]:
    """The texts of the source."""
    return catalogues.texts()


@pytest.mark.rule("L10N-011")
@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_nothing_is_left_untranslated(language: str, found: list[catalogues.Text]) -> None:
    assert [f"{t.msgid[0]} ({t.place})" for t in catalogues.missing(language, found)] == []


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_translations_keep_placeholders_fill_every_plural_and_are_not_fuzzy(language: str) -> None:
    wrong = [f"{file.parent.name}/{file.name}: {catalogues.msgid_of(m)[0]!r} {fault}" for name in i18n.DOMAINS
             for file, m in catalogues.messages(name, language) for fault in catalogues.faults(m)]
    assert wrong == []


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_two_areas_never_translate_a_text_differently(language: str) -> None:
    assert catalogues.contradictions(language) == []


FRENCH = re.compile(r"[ \u202f][:;!?»]|«[^\u00a0]|[^\u00a0]»|[^\s\u00a0:;!?.…(][;!?](?:\s|$)")
"""Signs without their no-break space: a plain or a narrow one, or none at all."""


def test_french_has_a_no_break_space_before_its_high_signs_and_inside_quotation_marks() -> None:
    wrong = [f"{file.name}: {hit.group()!r} in {form!r}" for name in i18n.DOMAINS for file, m in catalogues.messages(name, "fr")
             for form in catalogues.forms_of(m) for hit in FRENCH.finditer(form)]
    delivered = [text["fr"] for parts in delivered_texts().values() for text in parts.values() if "fr" in text]
    assert len(delivered) > 10
    assert wrong + [f"{hit.group()!r} in {text!r}" for text in delivered for hit in FRENCH.finditer(text)] == []


def delivered_texts() -> dict[str, dict[str, dict[str, str]]]:
    """The letters that come with the program: kind of letter, part, language."""
    found: dict[str, dict[str, dict[str, str]]] = read("reminders.json")["texts"]
    return found


@pytest.mark.parametrize(("text", "right"), [
    ("Vraiment\u00a0?", True), ("Vraiment ?", False), ("Vraiment\u202f?", False), ("Vraiment?", False), ("«\u00a0x\u00a0»", True),
    ("« x »", False), ("{n:jour|jours}", True), ("à 14:05", True), ("Attention : x", False),
])
def test_the_check_finds_french_signs_without_their_space(text: str, right: bool) -> None:
    assert (FRENCH.search(text) is None) is right


FOREIGN = {"nl": r"\b(?:je|jij|jou|jouw|jullie|relaties?)\b", "fr": r"\b(?:tu|tes|toi|débiteurs?)\b",
           "de": r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?|Kunden?)\b"}
"""Familiar forms, and names of the customer that the glossaries do not have."""


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_the_program_is_polite_and_calls_the_customer_one_thing(language: str) -> None:
    found = [f"{file.name}: {hit.group()!r} in {form!r}" for file, m in catalogues.messages("app", language)
             for form in catalogues.forms_of(m) for hit in re.finditer(FOREIGN[language], form)]
    assert found == []


def test_only_constants_are_marked() -> None:
    assert [line for module, text in modules() for line in catalogues.misuses(text, f"app/{module}")] == []


def import_everything() -> None:
    """Load every module below the areas, so that each has declared its codes."""
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if module.name.split(".")[1] in AREAS and ".migrations" not in module.name and not module.name.endswith("__main__"):
            importlib.import_module(module.name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_declared_message_can_be_said(language: str) -> None:
    import_everything()
    assert len(declared_codes()) > 30
    for code in declared_codes():
        names = [name for _t, name, _s, _c in string.Formatter().parse(template_of(code)) if name]
        said = i18n.say(code, dict.fromkeys(names, 2), language, i18n.region_for(language))
        assert said.strip() and "{" not in said, code


@pytest.mark.parametrize(("source", "expected"), [
    ('_("Block")', [("app", ("Block",))]),
    ('i18n.ngettext("{n} row", "{n} rows", n)', [("app", ("{n} row", "{n} rows"))]),
    ('L_("Dear customer")', [("letters", ("Dear customer",))]),
    ('_(column.title)', []),
])
def test_the_check_finds_marked_texts(source: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(t.catalogue, t.msgid) for t in catalogues.texts_of(source, "x.py")] == expected


@pytest.mark.parametrize("source", ['_(f"{n} rows")', 'N_("a" + b)', "L_(text)"])
def test_the_check_refuses_built_texts(source: str) -> None:
    assert list(catalogues.misuses(source, "x.py"))


@pytest.mark.parametrize(("msgid", "msgstr", "fault"), [
    ("{customer} is blocked", "{klant} is geblokkeerd", "other placeholders"),
    ("{n} of {total}", "{n}", "other placeholders"),
    ("Late", " ", "empty"),
    ("Late {n}", "{n", "unbalanced"),
    ("{n:day|days}", "{n:dag}", "two forms"),
    (("{n} row", "{n} rows"), ("{n} rij", ""), "empty"),
])
def test_the_check_finds_what_is_wrong_with_an_entry(
        msgid: str | tuple[str, str], msgstr: str | tuple[str, str], fault: str) -> None:
    assert fault in " ".join(catalogues.faults(Message(msgid, msgstr)))


@pytest.mark.parametrize(("msgid", "msgstr"), [
    ("{n} of {total}", "van {total} {n}"), ("{n:day|days} late", "{n:dag|dagen} te laat"),
    ("{n} days late", "{n:jour|jours} de retard"),
])
def test_order_and_plural_forms_are_the_translations_own(msgid: str, msgstr: str) -> None:
    assert list(catalogues.faults(Message(msgid, msgstr))) == []


def test_a_value_of_every_kind_can_be_put_in_words() -> None:
    assert i18n.fill("{a} {b} {c}", {"a": Decimal("1.50"), "b": date(2026, 3, 7), "c": None}, "nl", "nl_BE") == "1,50 7/03/2026 –"

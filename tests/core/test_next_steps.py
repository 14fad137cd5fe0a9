"""Every refusal tells what to do next, in its own words or in the step below them, and none scolds (WIN-04, usability 2.8)."""

import ast
import re
from functools import cache

import pytest

from app import i18n
from app.core.enums import LANGUAGES
from app.core.next_steps import NEXT_STEPS
from app.core.problems import error
from tests.source import modules, nodes

WORDS = """
Add Allow Approve Ask Attach Back Begin Cancel Change Check Choose Close Compare Complete Connect Copy Correct Create
Credit Delete Deliver Do Empty Enter Export Extend Fill Free Give Go Import Insert Install Keep Leave Load Look
Lower Make Mark Mend Move Name Narrow Open Post Print Put Recalculate Recall Refresh Release Restore Reverse Run Save Say Send Set
Settle Shorten Show Simulate Skip Sort Split Start Submit Suggest Switch Take Tell Tick Try Type Undo Update Use Wait Write
"""
VERBS = frozenset(WORDS.split())
ASKS = re.compile(r"\?|\b(needs?|needed|must|at (?:most|least)|such as|Examples|lies between|instead|try again)\b")
"""What says how it is right: a question, or what is wanted."""
SCOLDS = re.compile(r"!|\binvalid\b|\billegal\b|\bforbidden\b|\bplease\b|\berror code\b", re.IGNORECASE)


@cache
def calls() -> tuple[tuple[str, ast.Call], ...]:
    """Every call of the sources with the name of what is called."""
    return tuple((getattr(c.func, "id", "") or getattr(c.func, "attr", ""), c) for _module, text in modules()
                 for c in nodes(text) if isinstance(c, ast.Call))


def messages() -> dict[str, str]:
    """Every declared code with its English text."""
    found: dict[str, str] = {}
    for name, call in calls():
        if name == "declare" and isinstance(call.args[0], ast.Dict):
            for key, value in zip(call.args[0].keys, call.args[0].values, strict=True):
                words = [c.value for c in ast.walk(value) if isinstance(c, ast.Constant)]
                if isinstance(key, ast.Constant) and words:
                    found[str(key.value)] = str(words[0])
    return found


def refusals() -> dict[str, str]:
    """Those that the sources refuse with, by `error(…)`, `Problem(…)` or an exception of their own."""
    codes = {c.value for name, call in calls() if name in {"error", "Problem"} or name.endswith("Error")
             for given in call.args for c in ast.walk(given) if isinstance(c, ast.Constant)}
    return {code: text for code, text in messages().items() if code in codes}


def begins_with_a_verb(text: str) -> bool:
    """Does a sentence, or a part of one, tell to do something?"""
    parts = re.split(r"(?<=[.;:,])\s+(?:and |or |then |there |so )?|: | – ", text)
    return any(part.split(" ")[0].capitalize() in VERBS for part in parts if part)


@pytest.mark.rule("WIN-04")
def test_every_refusal_says_what_to_do_next() -> None:
    told = refusals()
    assert len(told) > 250
    assert [f"{code}: {text}" for code, text in sorted(told.items())
            if code not in NEXT_STEPS and not begins_with_a_verb(text) and not ASKS.search(text)] == []


@pytest.mark.rule("WIN-04")
def test_every_next_step_begins_with_what_to_do() -> None:
    assert [step for step in NEXT_STEPS.values() if step.split(" ")[0] not in VERBS or not step.endswith(".")] == []


def test_no_message_scolds_or_is_a_code_without_words() -> None:
    assert {code: text for code, text in messages().items() if SCOLDS.search(text) or len(text.split()) < 3} == {}


@pytest.mark.rule("WIN-04")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_step_is_told_in_the_users_language(language: str) -> None:
    problem = error("FLD-none", typed="x")
    told = {"en": "Type another name", "nl": "Typ een andere naam", "fr": "Saisissez un autre nom",
            "de": "Geben Sie einen anderen Namen ein"}
    assert i18n.next_step(problem, language, i18n.region_for(language)).startswith(told[language])
    assert i18n.next_step(error("PST-015-customer"), language, i18n.region_for(language)) == ""

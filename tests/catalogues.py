"""Which texts the program shows, found in its syntax tree, and what the catalogues lack of them; also `dev.py translations`."""

import ast
import re
import string
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from app import i18n
from tests.source import nodes

HERE = Path(__file__).resolve().parent.parent
LANGUAGES = ("nl", "fr", "de")
SINGLE = {"N_": "app", "_": "app", "tr": "app", "sentence": "app", "L_": "letters", "letters": "letters"}
PLURAL = {"ngettext": "app", "ntr": "app"}


@dataclass(frozen=True, order=True)
class Text:
    """A text of the source: its catalogue, msgid (two for a plural) and where it stands."""

    catalogue: str
    msgid: tuple[str, ...]
    place: str


def texts_of(source: str, place: str) -> Iterator[Text]:
    """Every marked text of one module; only constants count, a variable is translated where it is written down."""
    for node in nodes(source):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
        wanted = 1 if name in SINGLE else 2 if name in PLURAL else 0
        parts = [a.value for a in node.args[:wanted] if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        if wanted and len(parts) == wanted and all(parts):
            yield Text((SINGLE | PLURAL)[name], tuple(parts), f"{place}:{node.lineno}")


def texts(root: Path = HERE) -> list[Text]:
    """Every marked text of the program."""
    return sorted(text for file in sorted((root / "app").rglob("*.py"))
                  for text in texts_of(file.read_text(encoding="utf-8"), file.relative_to(root).as_posix()))


def misuses(source: str, place: str) -> Iterator[str]:
    """Marks on something that is no constant: an f-string never, a variable only where it is translated, not where marked."""
    for node in nodes(source):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            built = isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
            marked = node.func.id in ("N_", "L_") and not isinstance(node.args[0], ast.Constant)
            if node.func.id in SINGLE | PLURAL and (built or marked):
                yield f"{place}:{node.lineno}: {ast.unparse(node)[:60]}"


def messages(catalogue: str, language: str) -> Iterator[tuple[Path, Message]]:
    """Every entry of every area of a catalogue, with its file."""
    for file in i18n.catalogue_files(catalogue, language):
        with file.open("rb") as stream:
            for message in read_po(stream, locale=language, abort_invalid=True):
                if message.id:
                    yield file, message


def msgid_of(message: Message) -> tuple[str, ...]:
    """The msgid, or singular and plural."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def forms_of(message: Message) -> tuple[str, ...]:
    """The translation, or its plural forms."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def placeholders(template: str) -> dict[str, bool]:
    """Names in braces, and whether each brings plural forms."""
    return {name: "|" in (spec or "") for _text, name, spec, _how in string.Formatter().parse(template) if name is not None}


def faults(message: Message) -> Iterator[str]:
    """What is wrong with one entry."""
    if message.fuzzy:
        yield "is fuzzy"
    forms = forms_of(message)
    if not forms or not all(form.strip() for form in forms):
        yield "has an empty translation"
        return
    try:
        wanted = placeholders(msgid_of(message)[-1])
        for form in forms:
            if placeholders(form).keys() != wanted.keys() and not (len(forms) > 1 and placeholders(form).keys() < wanted.keys()):
                yield f"has other placeholders: {form}"
    except ValueError:
        yield "has unbalanced braces"
    for spec in (s for form in forms for s in re.findall(r"\{\w+:([^}]*)\}", form)):
        if spec.count("|") != 1 or not all(spec.split("|")):
            yield f"wants two forms in {spec!r}"


def missing(language: str, found: list[Text]) -> list[Text]:
    """Texts of the source without a translation."""
    known = {(name, msgid_of(m)) for name in i18n.DOMAINS for _file, m in messages(name, language) if all(forms_of(m))}
    singles = {(name, msgid[0]) for name, msgid in known}
    return [t for t in found if (t.catalogue, t.msgid) not in known
            and not (len(t.msgid) == 1 and (t.catalogue, t.msgid[0]) in singles)]


def unused(language: str, found: list[Text]) -> list[str]:
    """Entries no text of the source asks for."""
    wanted = {(t.catalogue, t.msgid[0]) for t in found}
    return [f"{file.relative_to(HERE)}: {msgid_of(m)[0]!r}" for name in i18n.DOMAINS for file, m in messages(name, language)
            if (name, msgid_of(m)[0]) not in wanted]


def contradictions(language: str) -> list[str]:
    """Texts that two areas translate differently."""
    seen: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}
    return [f"{file.relative_to(HERE)}: {msgid_of(m)[0]!r}" for name in i18n.DOMAINS for file, m in messages(name, language)
            if seen.setdefault((name, msgid_of(m)), forms_of(m)) != forms_of(m)]


def main() -> int:
    """Compile; list what is missing or wrong; 1 when there is anything."""
    i18n.compile_all()
    found, wrong = texts(), 0
    for language in LANGUAGES:
        lacking = missing(language, found)
        broken = [f"{file.relative_to(HERE)}: {msgid_of(m)[0]!r} {fault}"
                  for name in i18n.DOMAINS for file, m in messages(name, language) for fault in faults(m)]
        broken += [f"{line} is translated differently elsewhere" for line in contradictions(language)]
        idle = unused(language, found)
        for text in lacking:
            print(f"{language}: missing in {text.catalogue}: {text.msgid[0]!r} ({text.place})")
        for line in broken:
            print(f"{language}: {line}")
        print(f"{language}: {len(found)} texts, {len(lacking)} missing, {len(broken)} wrong, {len(idle)} no longer asked for")
        if "--unused" in sys.argv:
            print("".join(f"  {line}\n" for line in idle), end="")
        wrong += len(lacking) + len(broken)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

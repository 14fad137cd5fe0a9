"""The official rules on a finished file, offline: XML schema, then the EN 16931 schematron (EIN-020 level b).

The rules are the published ones, shipped unchanged under `resources/einvoice` as the XSLT their makers compiled from schematron.
Nothing here knows a rule: the stylesheet is read as data (patterns, contexts, tests) and its XPath is evaluated by elementpath.
Newer rules are newer files of the same names.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from threading import RLock
from typing import Any

from elementpath import XPath2Parser, XPathContext, get_node_tree
from elementpath.collations import UNICODE_CODEPOINT_COLLATION
from elementpath.exceptions import ElementPathError
from lxml import etree

from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.formats.einvoice.cii_names import RSM
from app.formats.einvoice.record import SPECIFICATION, Profile
from app.formats.einvoice.ubl_names import CREDIT_NOTE, INVOICE
from app.formats.einvoice.xml import parse, stranger

declare({
    "EIN-020-schema": N_("The electronic invoice does not follow its XML schema: {finding} ({place})"),
    "EIN-020-rule": N_("The electronic invoice breaks the official rule {rule}: {finding} ({place})"),
})

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "einvoice"
SCHEMA = "XSD"
"""What stands for the rule in a finding of the XML schema."""
OTHER_PROFILE = "FX-SCH-A-000556"
"""The list of Factur-X that holds only its own specification; a CII of XRechnung is told by it that it is another."""
UNNAMED = "Factur-X"
"""What stands for a rule of Factur-X that has no number."""
_XSL = "{http://www.w3.org/1999/XSL/Transform}"
_SVRL = "{http://purl.oclc.org/dsdl/svrl}"
_CODE_LIST = re.compile(r"document\('([^']+)'\)/codedb/cl\[@id=(\d+)\]/enumeration\[@value=(\$\w+)\]")
_PREDICATE = re.compile(r"\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]")
_lock = RLock()


@dataclass(frozen=True, slots=True)
class Finding:
    """A broken rule: its official number (`BR-CO-16`), words (English) and place; `fatal` keeps the file from being exported."""

    rule: str
    fatal: bool
    text: str
    place: str


@dataclass(frozen=True, slots=True)
class _Check:
    """An assertion that has to hold, or a report that must not."""

    rule: str
    fatal: bool
    report: bool
    text: str
    test: str


@dataclass(frozen=True, slots=True)
class _Rule:
    """What is checked on the nodes of a context, in the order of the file; `variables` are filled first."""

    contexts: tuple[str, ...]
    variables: tuple[tuple[str, str], ...]
    checks: tuple[_Check, ...]


@dataclass(frozen=True, slots=True)
class Syntax:
    """Where the schema and the rules of a syntax are."""

    schema: str
    rules: str


_UBL_RULES = "ubl/EN16931-UBL-validation.xslt"
SYNTAXES: Mapping[str, Syntax] = {
    f"{{{INVOICE[1]}}}Invoice": Syntax("ubl/maindoc/UBL-Invoice-2.1.xsd", _UBL_RULES),
    f"{{{CREDIT_NOTE[1]}}}CreditNote": Syntax("ubl/maindoc/UBL-CreditNote-2.1.xsd", _UBL_RULES),
    f"{{{RSM}}}CrossIndustryInvoice": Syntax("cii/Factur-X_EN16931.xsd", "cii/FACTUR-X_EN16931.xslt"),
}
"""By the root element of a file."""


def check(content: bytes, name: str = "XML") -> tuple[Finding, ...] | Problem:
    """Every finding on a file, fatal or not; one that breaks its schema is not asked about rules, they could not be evaluated."""
    root = parse(name, content)
    if isinstance(root, Problem):
        return root
    syntax = SYNTAXES.get(root.tag)
    if syntax is None:
        return stranger(name, root)
    with _lock:
        found = tuple(_against_schema(root, syntax.schema)) or tuple(_book(syntax.rules).findings(root))
    german = SPECIFICATION[Profile.XRECHNUNG].encode() in content
    return tuple(one for one in found if not (german and one.rule == OTHER_PROFILE))


def problems(findings: tuple[Finding, ...]) -> tuple[Problem, ...]:
    """Findings for people: a fatal one refuses the export, another is a warning."""
    return tuple(_problem(finding) for finding in findings)


def _problem(finding: Finding) -> Problem:
    if finding.rule == SCHEMA:
        return error("EIN-020-schema", finding=finding.text, place=finding.place)
    if finding.fatal:
        return error("EIN-020-rule", rule=finding.rule, finding=finding.text, place=finding.place)
    return warning("EIN-020-rule", key=f"EIN-020:{finding.rule}", rule=finding.rule, finding=finding.text, place=finding.place)


# -- schema -------------------------------------------------------------------------------------------------------------

@cache
def _schema(path: str) -> Any:
    return etree.XMLSchema(etree.parse(str(FOLDER / path)))


def _against_schema(root: Any, path: str) -> Iterator[Finding]:
    schema = _schema(path)
    if not schema.validate(root):
        for entry in schema.error_log:
            yield Finding(SCHEMA, True, entry.message, entry.path or f"line {entry.line}")


# -- rules --------------------------------------------------------------------------------------------------------------

@cache
def _book(path: str) -> "RuleBook":
    codes = {file.name: file.read_bytes() for file in (FOLDER / path).parent.glob("*_codedb.xml")}
    return RuleBook((FOLDER / path).read_bytes(), codes)


class RuleBook:
    """The rules of one compiled schematron (ISO skeleton): each mode is a pattern, the first rule that matches a node wins."""

    def __init__(self, stylesheet: bytes, code_lists: Mapping[str, bytes] | None = None) -> None:
        self.sheet = etree.fromstring(stylesheet, etree.XMLParser(resolve_entities=False, no_network=True))
        self.code_lists = dict(code_lists or {})
        spaces = {prefix: uri for prefix, uri in self.sheet.nsmap.items() if prefix}
        # Any other collation changes the locale of the process for the length of a comparison, and can wait for itself for ever.
        self.parser = XPath2Parser(namespaces=spaces, default_collation=UNICODE_CODEPOINT_COLLATION)
        self.parser.external_function(lambda name, number, value: self._listed(name, number, value), "listed")
        self.compiled: dict[str, Any] = {}

    @cached_property
    def patterns(self) -> tuple[tuple[_Rule, ...], ...]:
        """The rules by pattern; within one, those of higher priority first."""
        modes: dict[str, list[tuple[int, _Rule]]] = {}
        for template in self.sheet.iterfind(f"{_XSL}template[@match][@priority]"):
            if template.find(f"{_SVRL}fired-rule") is not None:
                modes.setdefault(template.get("mode"), []).append((-int(template.get("priority")), _rule(template)))
        return tuple(tuple(rule for _, rule in sorted(rules, key=lambda pair: pair[0])) for rules in modes.values())

    @cached_property
    def codes(self) -> Mapping[tuple[str, str], frozenset[str]]:
        """The values of each code list, by file and number."""
        found = {}
        for name, content in self.code_lists.items():
            for codes in etree.fromstring(content).iterfind("cl"):
                found[name, codes.get("id")] = frozenset(one.get("value") for one in codes)
        return found

    def _listed(self, name: Any, number: Any, value: Any) -> bool:
        """Is a value in a code list? An empty one is not."""
        text = value[0] if isinstance(value, list) and value else value
        return str(getattr(text, "string_value", text)) in self.codes[str(name), str(number)]

    def _token(self, expression: str) -> Any:
        """An expression ready to be evaluated; code lists are sets instead of a document to be searched."""
        if expression not in self.compiled:
            self.compiled[expression] = self.parser.parse(_CODE_LIST.sub(r"listed('\1', '\2', \3)", expression))
        return self.compiled[expression]

    def findings(self, root: Any) -> Iterator[Finding]:
        """Every broken rule of a document, in the order of the rules."""
        tree = get_node_tree(root.getroottree(), namespaces=self.parser.namespaces)
        names = {node.tag for node in root.iter(etree.Element)}
        for rules in self.patterns:
            taken: set[int] = set()
            for rule in rules:
                for node in self._nodes(tree, rule, names):
                    if id(node) not in taken:
                        taken.add(id(node))
                        yield from self._broken(tree, rule, node)

    def _nodes(self, tree: Any, rule: _Rule, names: set[str]) -> Iterator[Any]:
        """The nodes of a rule's context; one whose last element is nowhere in the document is not searched.

        A condition that cannot be evaluated matches nothing, as in XSLT.
        """
        for context in rule.contexts:
            last = _PREDICATE.sub("", context).rsplit("/", 1)[-1].strip()
            prefix, _, name = last.partition(":")
            if name and prefix in self.parser.namespaces and f"{{{self.parser.namespaces[prefix]}}}{name}" not in names:
                continue
            with suppress(ElementPathError):
                yield from list(self._token(context).select(XPathContext(tree)))

    def _broken(self, tree: Any, rule: _Rule, node: Any) -> Iterator[Finding]:
        """The checks of a rule that a node does not pass; one that cannot be evaluated is not passed."""
        variables: dict[str, Any] = {}
        for name, expression in rule.variables:
            variables[name] = self._token(expression).evaluate(XPathContext(tree, item=node, variables=dict(variables)))
        for check in rule.checks:
            token = self._token(check.test)
            try:
                holds = token.boolean_value(token.evaluate(XPathContext(tree, item=node, variables=dict(variables))))
            except ElementPathError:
                holds = check.report
            if holds is check.report:
                yield Finding(check.rule, check.fatal, check.text, _place(node))


def _place(node: Any) -> str:
    """Where a node stands, as a path of short names."""
    holder = node if hasattr(node, "elem") else node.parent
    path = str(holder.elem.getroottree().getelementpath(holder.elem))
    root = str(etree.QName(holder.elem.getroottree().getroot()).localname)
    return f"/{root}" if path == "." else f"/{root}/" + re.sub(r"\{[^}]*\}", "", path)


def _rule(template: Any) -> _Rule:
    """A rule out of its template."""
    variables = tuple((one.get("name"), one.get("select")) for one in template.iterfind(f"{_XSL}variable[@select]"))
    return _Rule(tuple(_contexts(template.get("match"))), variables, tuple(_checks(template)))


def _checks(template: Any) -> Iterator[_Check]:
    """The assertions and reports of a template."""
    for choose in template.iterfind(f"{_XSL}choose"):
        found = choose.find(f"{_XSL}otherwise/{_SVRL}failed-assert")
        if found is not None:
            yield _check(found, choose.find(f"{_XSL}when").get("test"), report=False)
    for when in template.iterfind(f"{_XSL}if"):
        found = when.find(f"{_SVRL}successful-report")
        if found is not None:
            yield _check(found, when.get("test"), report=True)


def _check(found: Any, test: str, *, report: bool) -> _Check:
    said = {one.get("name"): (one.text or "").strip() for one in found.iterfind(f"{_XSL}attribute")}
    text = " ".join("".join(found.find(f"{_SVRL}text").itertext()).split())
    rule = said.get("id", UNNAMED)
    return _Check(rule, said.get("flag", "fatal") == "fatal", report, text.removeprefix(f"[{rule}]").removeprefix("-"), test)


def _contexts(match: str) -> Iterator[str]:
    """The alternatives of a match pattern as expressions that find its nodes from the top."""
    depth, start, quoted = 0, 0, ""
    for at, sign in enumerate(match):
        if quoted:
            quoted = "" if sign == quoted else quoted
        elif sign in "'\"":
            quoted = sign
        elif sign in "[(":
            depth += 1
        elif sign in "])":
            depth -= 1
        elif sign == "|" and not depth:
            yield _from_top(match[start:at])
            start = at + 1
    yield _from_top(match[start:])


def _from_top(pattern: str) -> str:
    pattern = pattern.strip()
    return pattern if pattern.startswith("/") else f"//{pattern}"

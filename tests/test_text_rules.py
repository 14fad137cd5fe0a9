"""How the source is written: sizes, opening sentences, no broad except, nothing that belongs to one machine."""

import ast
import re
import shutil
import subprocess
from pathlib import Path

from tests.source import modules, nodes, tree

HERE = Path(__file__).resolve().parent.parent
LONGEST_FILE, LONGEST_FUNCTION = 700, 80
SHOWS_TROUBLE = {"views/kit/trouble.py"}
"""The one place that catches everything."""
LOCAL = re.compile(r"(?<![\w.])/(?:work|root|home|tmp/bash|opt/wheels|Users)/|[A-Z]:\\Users\\", re.MULTILINE)
INDEXES = re.compile(r"(?<!no-emit-)index-url\s*=|--extra-index-url|--find-links|--trusted-host|pythonhosted\.org|pypi\.org/")
LATER = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
TEXT = {".py", ".md", ".toml", ".lock", ".json", ".po", ".csv", ".nsi", ".spec", ".sh", ".txt", ".ini", ".yml", ""}

MADE = {"build", "dist", "shots", "__pycache__"}
"""Folders that set-up and the commands make, besides those whose names begin with a dot."""


def tracked() -> list[Path]:
    """Files of the project; without a checkout's history, everything but what set-up makes."""
    git = shutil.which("git")
    names = subprocess.run([git, "ls-files", "-z"], cwd=HERE, capture_output=True, text=True,
                           check=False).stdout.split("\0") if git else []
    files = [HERE / name for name in names if name] or [
        f for f in HERE.rglob("*") if not any(part in MADE or part.startswith(".") for part in f.relative_to(HERE).parts)]
    return [f for f in files if f.is_file() and f.suffix in TEXT]


def test_no_file_and_no_function_is_too_long_to_read() -> None:
    found = [f"{name}: {lines} lines" for name, source in modules() if (lines := source.count("\n")) > LONGEST_FILE]
    for name, source in modules():
        found += [f"{name}:{node.lineno}: {node.name}" for node in nodes(source)
                  if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
                  and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION]
    assert found == []


def test_every_module_opens_with_a_sentence() -> None:
    assert [name for name, source in modules() if source.strip() and not ast.get_docstring(tree(source))] == []


def passes_on(handler: ast.ExceptHandler) -> bool:
    """Does it only clear up and raise the same again?"""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_only_the_place_that_shows_trouble_catches_everything() -> None:
    broad = {None, "Exception", "BaseException"}
    found = [f"{name}:{node.lineno}" for name, source in modules() if name not in SHOWS_TROUBLE
             for node in nodes(source) if isinstance(node, ast.ExceptHandler)
             and (ast.unparse(node.type) if node.type else None) in broad and not passes_on(node)]
    assert found == []


def test_no_float_stands_in_a_rule_or_in_the_core() -> None:
    found = [f"{name}:{node.lineno}" for name, source in modules() if name.startswith(("core/", "rules/"))
             for node in nodes(source)
             if (isinstance(node, ast.Constant) and isinstance(node.value, float))
             or (isinstance(node, ast.Name) and node.id == "float")]
    assert found == []


def test_nothing_is_left_for_later_in_the_program() -> None:
    assert [f"{name}: {found.group()}" for name, source in modules() for found in LATER.finditer(source)] == []


def test_no_file_names_one_persons_machine_or_a_package_index() -> None:
    files = [file for file in tracked() if file.name != Path(__file__).name and "spec" not in file.parts]
    found = [f"{file.relative_to(HERE)}: {hit.group()}" for file in files for pattern in (LOCAL, INDEXES)
             for hit in pattern.finditer(file.read_text(encoding="utf-8", errors="replace"))]
    assert found == []

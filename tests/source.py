"""The source of the program as syntax trees, read once by all tests that look through it."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"


@cache
def modules() -> tuple[tuple[str, str], ...]:
    """Every module of the program: its path under app/ and its source."""
    return tuple((file.relative_to(APP).as_posix(), file.read_text(encoding="utf-8")) for file in sorted(APP.rglob("*.py")))


@cache
def tree(source: str) -> ast.Module:
    """The syntax tree of a source."""
    return ast.parse(source)


@cache
def nodes(source: str) -> tuple[ast.AST, ...]:
    """Every node of a source, as `ast.walk` gives them."""
    return tuple(ast.walk(tree(source)))

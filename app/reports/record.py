"""Letters and sales documents to and from plain JSON values, so that they are printed again to the same bytes (WIN-31)."""

import types
from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import Any, get_args, get_origin, get_type_hints

from app.reports.document_data import DOCUMENT_SCHEMA, DocumentData
from app.reports.layout import Frame
from app.reports.letter_data import SCHEMA, LetterData


class UnknownRecordError(ValueError):
    """The record was written by another version of the program."""


def to_plain(letter: LetterData) -> dict[str, Any]:
    """The record of a letter: dictionaries, lists, words and numbers, with the version of its schema."""
    return {"schema": SCHEMA, "letter": asdict(letter)}


def from_plain(record: Mapping[str, Any]) -> LetterData:
    """The letter of a record; `UnknownRecordError` when the schema is not ours."""
    if record.get("schema") != SCHEMA:
        raise UnknownRecordError(f"letter record of schema {record.get('schema')}, this program reads {SCHEMA}")
    letter: LetterData = _read(record["letter"], LetterData)
    return letter


def document_to_plain(document: DocumentData) -> dict[str, Any]:
    """The record of a sales document, with all its labels, so that it is printed again as it was."""
    return {"schema": DOCUMENT_SCHEMA, "document": asdict(document)}


def document_from_plain(record: Mapping[str, Any]) -> DocumentData:
    """The document of a record; `UnknownRecordError` when the schema is not ours."""
    if record.get("schema") != DOCUMENT_SCHEMA:
        raise UnknownRecordError(f"document record of schema {record.get('schema')}, this program reads {DOCUMENT_SCHEMA}")
    document: DocumentData = _read(record["document"], DocumentData)
    return document


def frame_to_plain(frame: Frame) -> dict[str, Any]:
    """The values of a layout profile, for a company that keeps its own (LTR-30)."""
    return asdict(frame)


def frame_from_plain(values: Mapping[str, Any], base: Frame) -> Frame:
    """`base` with the values that were changed; a name the profile does not have is a `TypeError`."""
    hints = _hints(Frame)
    return replace(base, **{name: _read(value, hints.get(name, object)) for name, value in values.items()})


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(value: Any, kind: Any) -> Any:
    """`value` as its declared type: dataclasses, tuples, enumerations, optional values and plain ones."""
    if get_origin(kind) is types.UnionType:
        return None if value is None else _read(value, next(part for part in get_args(kind) if part is not type(None)))
    if get_origin(kind) is tuple:
        return _read_tuple(value, get_args(kind))
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        # What a later version added stands at its default in older records: they still print as they did.
        return kind(**{field.name: _read(value[field.name], hints[field.name]) for field in fields(kind) if field.name in value})
    if isinstance(kind, type) and issubclass(kind, (Enum, float)):
        return kind(value)
    return value


def _read_tuple(values: Any, kinds: tuple[Any, ...]) -> tuple[Any, ...]:
    if kinds[-1] is Ellipsis:
        return tuple(_read(value, kinds[0]) for value in values)
    return tuple(_read(value, kind) for value, kind in zip(values, kinds, strict=True))

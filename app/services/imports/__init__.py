"""Imports: look at a file, dry run, write in one transaction, remember how, take back (IMP-001…009)."""

from app.formats.tables import ENCODINGS, Settings, read_file
from app.rules.import_fields import FIELDS, Entity
from app.rules.import_plan import Plan
from app.rules.import_values import DateOrder
from app.rules.imports import Existing, Reading
from app.services.imports.files import row_words, save_rejected, save_template
from app.services.imports.items import Options
from app.services.imports.looking import (
    Look,
    SavedMapping,
    allowed_values,
    delete_mapping,
    dry_run,
    look,
    save_mapping,
    saved_mappings,
    unknown_values,
)
from app.services.imports.undoing import Run, needed_to_undo, newest, runs, undo
from app.services.imports.wording import export_texts
from app.services.imports.writing import Imported, Preview, needed, preview, run

__all__ = [
    "ENCODINGS", "FIELDS", "DateOrder", "Entity", "Existing", "Imported", "Look", "Options", "Plan", "Preview", "Reading",
    "Run", "SavedMapping", "Settings", "allowed_values", "delete_mapping", "dry_run", "export_texts", "look", "needed",
    "needed_to_undo", "newest", "preview", "read_file", "row_words", "run", "runs", "save_mapping", "save_rejected",
    "save_template", "saved_mappings", "undo", "unknown_values",
]

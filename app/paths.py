"""Where the program keeps its things: its own resources, and each user's settings, logs and company files."""

import os
import sys
from pathlib import Path

import platformdirs

NAME = "Tegoed"
SUFFIX = ".tegoed"
"""Ending of a company file."""


def home() -> Path | None:
    """One folder for everything of this user, when TEGOED_HOME asks for it (tests, a stick, a second instance)."""
    chosen = os.environ.get("TEGOED_HOME")
    return Path(chosen) if chosen else None


def resources() -> Path:
    """The folder with catalogues, icons, fonts and data, in the source tree and in the frozen program alike."""
    frozen = getattr(sys, "_MEIPASS", None)
    return (Path(frozen) if frozen else Path(__file__).resolve().parent.parent) / "resources"


def settings_folder() -> Path:
    """Settings of this user on this computer."""
    own = home()
    return own / "settings" if own else platformdirs.user_config_path(NAME, appauthor=False)


def log_folder() -> Path:
    """Logs of this user; they never hold amounts, names or account numbers."""
    own = home()
    return own / "logs" if own else platformdirs.user_log_path(NAME, appauthor=False)


def cache_folder() -> Path:
    """What may be thrown away at any time."""
    own = home()
    return own / "cache" if own else platformdirs.user_cache_path(NAME, appauthor=False)


def data_folder() -> Path:
    """Data of the program itself, such as the demo company."""
    own = home()
    return own / "data" if own else platformdirs.user_data_path(NAME, appauthor=False)


def companies_folder() -> Path:
    """Where the file dialog first offers to keep a company file: the user's documents, never beside the program."""
    own = home()
    return own / "companies" if own else platformdirs.user_documents_path() / NAME


def backups_folder() -> Path:
    """Where backups go unless the user names a folder: outside the folder of the company files (SAF-023)."""
    return data_folder() / "backups"


def demo_file() -> Path:
    """The demo company."""
    return data_folder() / f"demo{SUFFIX}"


def program_settings_file() -> Path:
    """The file behind `settings.ProgramSettings`."""
    return settings_folder() / "program.json"


def resource(*parts: str) -> Path:
    """One of the program's own files: `resource("data", "companies", "NL.json")`."""
    return resources().joinpath(*parts)

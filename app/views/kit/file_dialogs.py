"""The system's own file windows; each begins in the folder where this kind of file was last chosen (usability 2.5)."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.settings import FOLDERS, ProgramSettings

_own: list[ProgramSettings] = []
FOLDER = "folder"
"""The purpose of a window that asks for a folder."""


def use(own: ProgramSettings) -> None:
    """Where the folders are remembered."""
    _own[:] = [own]


def open_name(parent: QWidget | None, title: str, kinds: str = "") -> str:
    """The file to read; empty when she went back."""
    name, _kind = QFileDialog.getOpenFileName(parent, title, str(last(_purpose(kinds)) or ""), kinds)
    return _kept(_purpose(kinds), name)


def open_names(parent: QWidget | None, title: str) -> list[str]:
    """The files to read."""
    names, _kind = QFileDialog.getOpenFileNames(parent, title, str(last("any") or ""))
    return [_kept("any", name) for name in names]


def save_name(parent: QWidget | None, title: str, name: str, kinds: str) -> str:
    """Where to write, with a name on offer; empty when she went back."""
    folder = last(_purpose(kinds))
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(folder / name) if folder else name, kinds)
    return _kept(_purpose(kinds), chosen)


def folder(parent: QWidget | None, title: str) -> str:
    """A folder to write into; empty when she went back."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(last(FOLDER) or ""))
    if chosen:
        _keep(FOLDER, Path(chosen))
    return chosen


def last(purpose: str) -> Path | None:
    """The folder chosen last for a purpose, if it is still there."""
    known = dict(line.split("|", 1) for line in (_own[0].get(FOLDERS) if _own else ()))
    found = Path(known[purpose]) if purpose in known else None
    return found if found is not None and found.is_dir() else None


def _purpose(kinds: str) -> str:
    """What a window is for, by the kinds of files it offers: pdf, xlsx csv, …"""
    patterns = [part.strip("*.") for group in kinds.split("(")[1:] for part in group.split(")")[0].split()]
    return " ".join(patterns) or "any"


def _kept(purpose: str, name: str) -> str:
    if name:
        _keep(purpose, Path(name).parent)
    return name


def _keep(purpose: str, where: Path) -> None:
    """The next window of this purpose begins here."""
    if not _own or not where.is_dir() or last(purpose) == where:
        return
    others = tuple(line for line in _own[0].get(FOLDERS) if line.split("|", 1)[0] != purpose)
    _own[0].set(FOLDERS, (*others, f"{purpose}|{where}"))

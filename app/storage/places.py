"""Where a company file lies: local, on the network, in a folder that a sync client uploads, on a stick (SAF-008…011)."""

import os
import re
import shutil
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_SYNC = ("onedrive", "dropbox", "icloud drive", "mobile documents", "google drive", "googledrive", "my drive", "box sync",
         "nextcloud", "owncloud", "syncthing")
_MARKERS = (".dropbox", ".stfolder", ".owncloudsync.log", ".sync", "desktop.ini.onedrive")
_NETWORK_TYPES = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "9p", "fuse.sshfs", "webdav", "davfs"}
_CONFLICT = re.compile(r"conflicted copy|in conflict|conflit|konflikt| \(\d+\)$", re.I)
_MOUNTS, _BLOCKS = Path("/proc/mounts"), Path("/sys/class/block")
_STICK, _REMOTE = 2, 4
"""Kinds of a Windows drive."""
MEGABYTE = 1_000_000


class Kind(StrEnum):
    """What kind of place a folder is."""

    LOCAL = "local"
    NETWORK = "network"
    SYNC = "sync"
    REMOVABLE = "removable"


@dataclass(frozen=True, slots=True)
class Place:
    """A folder with its kind and, for a sync folder, the name of the client."""

    kind: Kind
    name: str = ""


def place_of(path: Path) -> Place:
    """Kind of the place of a company file, by its path, the markers of sync clients, and the mount it is on."""
    folder = path.absolute().parent
    text = str(path.absolute())
    device, system = _mount_of(folder)
    drive = _drive_type(folder.anchor)
    if text.startswith(("\\\\", "//")) or system in _NETWORK_TYPES or drive == _REMOTE:
        return Place(Kind.NETWORK, folder.anchor)
    for part in folder.parts:
        name = next((s for s in _SYNC if part.lower().startswith(s)), None)
        if name:
            return Place(Kind.SYNC, part)
    for parent in (folder, *folder.parents):
        if any((parent / marker).exists() for marker in _MARKERS):
            return Place(Kind.SYNC, parent.name)
    if drive == _STICK or _is_removable(device) or (sys.platform == "darwin" and text.startswith("/Volumes/")):
        return Place(Kind.REMOVABLE, folder.anchor)
    return Place(Kind.LOCAL)


def _drive_type(anchor: str) -> int:
    """What Windows says a drive is: 2 = removable, 4 = on the network; 0 on other systems."""
    if sys.platform != "win32" or not anchor:
        return 0
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(anchor))


def _is_removable(device: str) -> bool:
    """Does Linux know the device of a mount as one that can be taken out, or as one on the USB?"""
    block = _BLOCKS / Path(device).name
    if not device.startswith("/dev/") or not block.exists():
        return False
    where = block.resolve()
    return "/usb" in where.as_posix() or any(
        (at / "removable").is_file() and (at / "removable").read_text(encoding="ascii").strip() == "1"
        for at in (where, where.parent))


def _mount_of(folder: Path) -> tuple[str, str]:
    """Device and file system type of the mount that holds a folder (Linux); empty where the system does not say."""
    if not _MOUNTS.exists():
        return "", ""
    best, found = "", ("", "")
    for line in _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines():
        device, point, kind, *_rest = line.split()
        point = point.replace("\\040", " ")
        inside = str(folder) == point or str(folder).startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, found = point, (device, kind)
    return found


def conflict_copies(path: Path) -> list[Path]:
    """Files beside the company file that a sync client made of it (SAF-010)."""
    stem = path.stem
    return sorted(p for p in path.absolute().parent.glob(f"{_escaped(stem)}*{path.suffix}")
                  if p != path.absolute() and _CONFLICT.search(p.stem))


def _escaped(text: str) -> str:
    return re.sub(r"([*?[])", r"[\1]", text)


def free_bytes(path: Path) -> int:
    """Free space on the disk of a path, in bytes."""
    folder = path.absolute().parent
    return shutil.disk_usage(folder).free


def writable(path: Path) -> bool:
    """May this user write the file (or create it in its folder)?"""
    return os.access(path if path.exists() else path.parent, os.W_OK)

"""Automation groups: when each is due, its runs with their log, running one, and starting by themselves (REM-53).

What runs a group brings all of reminders with it; it is imported with the first run, so that the home window can ask what is
due without.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.services.automation.groups import Group, LogLine, due, groups, interrupt, log, waiting

if TYPE_CHECKING:
    from app.services.automation.runs import Ran, run
    from app.services.automation.unattended import start, startable
else:
    _LATER = {"Ran": "runs", "run": "runs", "start": "unattended", "startable": "unattended"}

    def __getattr__(name: str) -> object:
        """What is imported when it is first asked for."""
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)

__all__ = ["Group", "LogLine", "Ran", "due", "groups", "interrupt", "log", "run", "start", "startable", "waiting"]

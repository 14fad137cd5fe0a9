"""Automation groups: when each is due, its runs with their log, and running one (REM-53)."""

from app.services.automation.groups import Group, LogLine, due, groups, interrupt, log, waiting
from app.services.automation.runs import Ran, run

__all__ = ["Group", "LogLine", "Ran", "due", "groups", "interrupt", "log", "run", "waiting"]

"""Automation groups: when each is due, its runs with their log, running one, and starting by themselves (REM-53)."""

from app.services.automation.groups import Group, LogLine, due, groups, interrupt, log, waiting
from app.services.automation.runs import Ran, run
from app.services.automation.unattended import start, startable

__all__ = ["Group", "LogLine", "Ran", "due", "groups", "interrupt", "log", "run", "start", "startable", "waiting"]

"""The words of schedules, for windows, which ask services and not rules."""

from app.rules.jobs.catching_up import CatchUp as CatchUp
from app.rules.jobs.runs import MOST_RETRIES as MOST_RETRIES
from app.rules.jobs.runs import State as State
from app.rules.jobs.schedules import Kind as Kind
from app.rules.jobs.schedules import Needs as Needs
from app.rules.jobs.schedules import Schedule as Schedule

"""Periodic tasks of credit management (credit 12): what is due, running one, its log.

What runs a task brings the engine along and is imported with the first run.
"""

from app.services.credit_tasks.catalogue import ALL as ALL
from app.services.credit_tasks.catalogue import TASKS as TASKS
from app.services.credit_tasks.catalogue import Task as Task

"""Batch jobs: the catalogue, when each is due, running, failing and resuming, and what a window shows of them (closing 4).

There is one scheduler (`app.jobs.scheduler`); what brings reminders, letters or set-up tables along is imported with a run.
"""

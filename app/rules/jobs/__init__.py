"""Batch jobs: when one is to run, what is caught up, and what comes of a run (closing 4)."""

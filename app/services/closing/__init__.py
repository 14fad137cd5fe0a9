"""The close: templates, schedules, evaluation of tasks, sign-offs, the lock, and its dossier (CLS-020…044, 064…073)."""

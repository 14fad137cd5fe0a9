"""Windows of the period close: checklist, outstanding documents, reconciliation, all tasks."""

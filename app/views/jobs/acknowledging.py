"""Failed runs of a job are acknowledged with what was done about them (JOB-023)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.core.problems import Outcome
from app.i18n import _
from app.services.jobs import states
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.text_fields import TextField


class AcknowledgeDialog(FormDialog):
    """One comment for all of them."""

    def __init__(self, page: Page, run_ids: Sequence[int]) -> None:
        self._desk, self._runs = page.context.desk, list(run_ids)
        super().__init__(page, _("Acknowledge failed runs"), [FormField("comment", _("What was done about it"), TextField(
            _("What was done about it")), required=True)], self._keep, save_words=_("Acknowledge"))

    def _keep(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return states.acknowledge(self._desk, self._runs, values["comment"] or "")

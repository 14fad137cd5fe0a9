"""States of an EU sales list, as they are stored and named (3.5)."""

from collections.abc import Mapping
from enum import StrEnum

from app.core.words import N_


class State(StrEnum):
    """Where a list stands, spelled as it is stored."""

    DRAFT = "draft"
    CHECKED = "checked"
    EXPORTED = "exported"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CORRECTED = "corrected"
    CANCELLED = "cancelled"


STATE_NAMES: Mapping[str, str] = {
    State.DRAFT: N_("EU sales list::Draft"), State.CHECKED: N_("EU sales list::Checked"),
    State.EXPORTED: N_("EU sales list::Exported"), State.SUBMITTED: N_("EU sales list::Submitted"),
    State.ACCEPTED: N_("EU sales list::Accepted"), State.REJECTED: N_("EU sales list::Rejected"),
    State.CORRECTED: N_("EU sales list::Corrected"), State.CANCELLED: N_("EU sales list::Cancelled"),
}
"""The states in words."""

FILED = frozenset((State.SUBMITTED, State.ACCEPTED, State.CORRECTED))
"""The authority has the list: what is posted into its period later is a correction (ESL-031)."""
HOLDING = frozenset((State.CHECKED, State.EXPORTED))
"""Its lines are stamped, and a later posting puts it back to draft (ESL-031)."""
OVER = frozenset((State.REJECTED, State.CANCELLED))
"""Lists whose lines are free again."""
READY = FILED | HOLDING
"""Checked or later: the task of the close is done (CLS ESL)."""

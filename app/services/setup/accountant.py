"""The accounts of the accountant beside our own (EXP-006, 033)."""

from collections.abc import Iterator

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.exports import AccountMapping
from app.services.setup.declaration import Draft, Field, Kind, SetupTable

declare({
    "EXP-006-target": N_("An account of the accountant has letters and digits only. Leave out spaces and points."),
    "EXP-033-key": N_("An automatic account needs no tax key: its VAT is split by the account itself. Leave one of both out."),
})


def _mapping(draft: Draft) -> Iterator[Problem]:
    if not draft.values["target"].isalnum():
        yield error("EXP-006-target", at="target")
    if draft.values["automatic"] and draft.values["tax_key"]:
        yield error("EXP-033-key", at="tax_key")


ACCOUNT_MAPPINGS = SetupTable(
    "account_mappings", N_("Accounts of the accountant"), AccountMapping, "ledger", (
        Field("account_id", N_("Account"), Kind.LINK, True, link="accounts", listed=True, width=300),
        Field("target", N_("Account of the accountant"), required=True, most=20, listed=True, width=190),
        Field("tax_key", N_("Tax key (DATEV)"), most=4, listed=True, width=130),
        Field("automatic", N_("Splits VAT by itself"), Kind.FLAG, listed=True, width=150)),
    label="target", order=("account_id",), unique=("account_id",), check=_mapping, icon="arrow-left-right")

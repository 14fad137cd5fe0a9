"""Replacing values of the old program by values that are known here, one line for each (IMP-002)."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from app.i18n import _
from app.services import imports
from app.services.desk import Desk
from app.views.kit import dialogs
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.widgets import Label, holder

MOST = 14


def ask_values(
    parent: QWidget, desk: Desk, reading: imports.Reading, unknown: Sequence[tuple[str, str]]
) -> Mapping[str, Mapping[str, str]] | None:
    """The replaced values with the new choices added; None when she went back."""
    labels = {f.name: _(f.label) for f in imports.FIELDS[reading.entity]}
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    fields: list[tuple[str, str, ChoiceField]] = []
    for line, (name, value) in enumerate(unknown[:MOST]):
        field = ChoiceField(
            f"{labels[name]} {value}",
            [Choice(None, _("leave as it is")), *(Choice(v, v) for v in imports.allowed_values(desk, reading.entity, name))],
            width=210,
        )
        field.set_value(None)
        fields.append((name, value, field))
        grid.addWidget(Label(labels[name], 13, 400, "text2"), line, 0)
        grid.addWidget(Label(value, 13, 500), line, 1)
        grid.addWidget(field, line, 2)
    answer = dialogs.ask(
        parent,
        _("Replace values"),
        _("Choose what each value of the file means here."),
        (dialogs.Answer("replace", _("Replace"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)),
        holder(grid),
    )
    if answer != "replace":
        return None
    found = {name: dict(values) for name, values in reading.values.items()}
    for name, value, field in fields:
        if field.value() is not None:
            found.setdefault(name, {})[value] = field.value()
    return found

"""Who collects from a customer, and her tags, for one or many at once (COL-02, WIN-11)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.services.collecting import agents, assigning
from app.views.kit import form_dialog
from app.views.kit.fields import Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page

ADD, REMOVE = "add", "remove"


def agent(page: Page, customer_ids: Sequence[int]) -> bool:
    """Ask for the agent of these customers; True when it was assigned."""
    desk = page.context.desk
    person = ChoiceField(_("Agent"), [Choice(None, _("Nobody")), *(Choice(key, name) for key, name in agents.choices(desk))])
    person.set_value(desk.actor.user_id)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return assigning.agent(desk, tuple(customer_ids), values["agent"])

    title = i18n.filled(_("Assign an agent to {count:customer|customers}"), count=len(customer_ids))
    return form_dialog.show(FormDialog(page, title, [FormField("agent", _("Agent"), person)], save, save_words=_("Assign"))).done


def tags(page: Page, customer_ids: Sequence[int]) -> bool:
    """Give these customers tags or take them away; a name typed below makes a new one."""
    desk = page.context.desk
    known = assigning.tag_choices(desk)
    ways = [Choice(None, _("As it is")), Choice(ADD, _("Tag::Set")), Choice(REMOVE, _("Tag::Take away"))]
    fields = [FormField(f"tag{key}", name, ChoiceField(name, ways)) for key, name in known]
    for each in fields:
        each.field.set_value(None)
    fields.append(FormField("new", _("New tag"), TextField(_("New tag"), most=30)))

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        wanted = {key: values[f"tag{key}"] for key, _name in known}
        with desk.writing("customer.tags") as uow:
            add = [key for key, way in wanted.items() if way == ADD]
            if values["new"].strip():
                made = assigning.new_tag(desk, values["new"])
                if made.value is None:
                    return Outcome(None, made.problems)
                add.append(made.value)
            done = assigning.tags(desk, tuple(customer_ids), add, [k for k, way in wanted.items() if way == REMOVE])
            if not done.done:
                uow.abandon()
            return done

    title = i18n.filled(_("Tags of {count:customer|customers}"), count=len(customer_ids))
    return form_dialog.show(FormDialog(page, title, fields, save)).done


def pool(page: Page, customer_ids: Sequence[int], choices: Sequence[tuple[int, str]]) -> bool:
    """The pool customers belong to whatever its criteria say (collections 0.3); True when it was kept."""
    field = ChoiceField(_("Customer pool"), [Choice(None, _("As the criteria say")), *(Choice(k, n) for k, n in choices)])
    field.set_value(None)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return assigning.pool(page.context.desk, tuple(customer_ids), values["pool"])

    title = i18n.filled(_("Customer pool of {count:customer|customers}"), count=len(customer_ids))
    return form_dialog.show(FormDialog(page, title, [FormField("pool", _("Customer pool"), field)], save)).done


def quiet(page: Page, customer_ids: Sequence[int]) -> bool:
    """Until when nothing is sent to these customers by itself; no day = again at once (COL-46). True when it was kept."""
    desk = page.context.desk
    until = DateField(_("Quiet until"), lambda: desk.today, width=140)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return assigning.quiet(desk, tuple(customer_ids), values["until"])

    title = i18n.filled(_("Leave {count:customer|customers} alone"), count=len(customer_ids))
    body = _("Strategies and reminders before the due date send nothing until after that day. Leave the field empty to end it.")
    return form_dialog.show(FormDialog(page, title, [FormField("until", _("Quiet until"), until)], save, body=body)).done

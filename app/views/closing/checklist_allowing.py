"""The commands of the checklist, and what keeps each of them from being done now (CLW-010, WIN-04)."""

from typing import TYPE_CHECKING

from app.core.permissions import Permission
from app.i18n import _
from app.views.closing import checklist_doing, job_row
from app.views.closing.checklist_words import AFTER_LOCK
from app.views.kit.page import Command, Page
from app.views.kit.reasons import allow as allow_widget

if TYPE_CHECKING:
    from app.views.closing.checklist_page import ClosePage


class CommandedPage(Page):
    """A page with the commands of the close."""

    do_action: Command
    documents_action: Command
    sign_action: Command
    accept_action: Command
    lock_action: Command
    refresh_action: Command
    dossier_action: Command
    withdraw_action: Command
    job_action: Command
    log_action: Command
    add_action: Command
    remove_action: Command
    apply_action: Command
    modules_action: Command


def commands(page: "ClosePage") -> None:
    """Bar, menu and keys."""
    acts, navigate = page.acts, page.context.navigate
    page.do_action = page.command("close.do", _("Do it"), acts.do, icon="play", primary=True)
    page.documents_action = page.command("close.documents", _("Show documents"), acts.documents, key="Ctrl+F7", icon="list")
    page.sign_action = page.command("close.sign", _("Sign off"), acts.sign, key="Ctrl+Return", icon="check", writes=True)
    page.accept_action = page.command("close.accept", _("Accept…"), acts.accept, key="Ctrl+Shift+G", icon="circle-check",
                                      writes=True)
    page.lock_action = page.command("close.lock", _("Lock period"), acts.lock, key="F9", icon="lock", writes=True)
    page.refresh_action = page.command("close.evaluate", _("Refresh"), page.evaluate, key="F5", icon="refresh-cw")
    page.dossier_action = page.command("close.dossier", _("Close dossier"), acts.dossier, icon="file-text")
    page.withdraw_action = page.command("close.withdraw", _("Take sign-off back"), acts.withdraw, icon="undo-2", bar=False,
                                        writes=True)
    page.job_action = page.command("close.job", _("Close::Start its job"), acts.start_job, icon="play", bar=False, writes=True)
    page.log_action = page.command("close.log", _("Change history"), acts.log, key="Shift+F7", icon="history", bar=False)
    page.add_action = page.command("close.add", _("New task…"), acts.add, key="Ctrl+N", icon="plus", bar=False, writes=True)
    page.remove_action = page.command("close.remove", _("Take task away"), acts.remove, icon="trash-2", bar=False, writes=True)
    page.apply_action = page.command("close.apply", _("Apply template changes…"), acts.apply, icon="copy", bar=False,
                                     writes=True)
    page.modules_action = page.command("close.modules", _("Close a module early…"), acts.modules, icon="lock", bar=False,
                                       writes=True)
    page.command("close.template", _("Close::Template…"), lambda: navigate("close_templates"), icon="copy", bar=False)
    page.command("close.columns", _("Columns"), page.columns.choose, key="Ctrl+Shift+K", icon="columns-3", bar=False)
    page.command("close.reconcile", _("Reconciliation"), acts.reconcile, icon="scale", bar=False)
    page.command("close.tasks", _("All tasks of all periods"), lambda: navigate("close_tasks"), icon="list", bar=False)
    page.command("close.periods", _("Accounting periods"), lambda: navigate("periods"), icon="calendar", bar=False)
    page.end_commands()
    page.keys = [("Enter", _("Do it")), ("Ctrl+F7", _("Show documents")), ("Ctrl+Enter", _("Sign off")), ("F5", _("Refresh")),
                 ("Space", _("Tick")), ("F9", _("Lock period"))]


def allow(page: "ClosePage") -> None:
    """What can be done with the current task, each with its reason where not."""
    one, shown, marked = page.current(), page.shown, page.marked()
    none = _("Choose a task first.") if one is None else ""
    locked = _("This period is locked.") if shown is not None and shown.head.locked else ""
    missing = page.missing(Permission.MANAGE_PERIODS)
    barred = none or missing
    blockers = sorted({code for r in marked for code in r.blocked_by})
    blocked = _("It waits for {codes}.").format(codes=", ".join(blockers)) if blockers else ""
    unfinished = "" if all(r.is_finished for r in marked) else _("Something is outstanding yet.")
    signed = _("It is signed off already.") if marked and all(
        r.signed is not None and not r.signed.struck for r in marked) else ""
    hard = "" if one is None or not one.hard else _("A hard task has to be done; it cannot be accepted.")
    nothing = "" if one is None or one.count else _("Nothing is outstanding.")
    unsigned = "" if one is None or one.signed is not None else _("Nobody has signed it off.")
    own = "" if one is None or one.free else _("Only a task that somebody added can be taken away.")
    empty = _("No period is shown.") if shown is None else ""
    whole = empty or locked or missing
    seen = _("You see only your own tasks. Choose all tasks first.") if page.whose.value() else ""
    job = none or locked or ("" if one is not None and job_row.job_of(page, one.code) else _("No job does this task."))
    after = locked if one is None or one.code != AFTER_LOCK else ""
    opening = none or (checklist_doing.barred(one) if one is not None else "")
    for action, why in (
            (page.do_action, opening), (page.documents_action, none),
            (page.sign_action, barred or after or blocked or unfinished or signed),
            (page.accept_action, barred or after or hard or nothing), (page.withdraw_action, barred or after or unsigned),
            (page.refresh_action, empty), (page.dossier_action, empty), (page.log_action, none),
            (page.lock_action, whole), (page.job_action, job), (page.add_action, whole or seen),
            (page.remove_action, barred or locked or seen or own), (page.apply_action, whole or seen),
            (page.modules_action, whole)):
        action.allow(not why, why)
    at = next((n for n, h in enumerate(page.heads) if h.id == page.wanted), -1)
    allow_widget(page.before, 0 <= at < len(page.heads) - 1, _("This is the oldest period."))
    allow_widget(page.after, at > 0, _("This is the newest period."))

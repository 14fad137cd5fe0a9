"""The questions about EU sales lists: which period, where to, when filed, a line by hand (CLW-018)."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app import i18n
from app.core.eu_sales import KIND_NAMES, TYPE_NAMES, PeriodKind, SupplyType
from app.core.problems import Outcome
from app.i18n import _
from app.queries.eu_sales import ListHead, ListLine
from app.services.eu_sales import editing, exporting, life, proposing
from app.services.eu_sales import terms as terms_of
from app.services.eu_sales.editing import Manual
from app.services.eu_sales.exporting import Exported, Preview
from app.services.eu_sales.life import CHANNELS, Filing
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Button, Label, column, holder, row

WIDE = 560


def type_words(types: str) -> str:
    """A set of types in words: Goods, Services."""
    return ", ".join(_(TYPE_NAMES[SupplyType(letter)]) for letter in types)


def new_list(page: Page) -> int | None:
    """The period and types of a new list, as they are due; gives its id."""
    desk = page.context.desk
    with desk.reading() as session:
        offered = proposing.next_period(session, desk)
        sets = dict.fromkeys((*terms_of.type_sets(session, desk.company_id, desk.today), "LST", "L", "S", "T", "LT"))
    kind = ChoiceField(_("Period"), [Choice(k.value, _(words)) for k, words in KIND_NAMES.items()], width=220)
    day = DateField(_("A day of the period"), lambda: desk.today, width=140)
    types = ChoiceField(_("Types"), [Choice(t, type_words(t)) for t in sets], width=320)
    kind.set_value(offered.span.kind.value)
    day.set_value(offered.span.start)
    types.set_value(offered.types)
    region = i18n.region()
    body = _("Due next: {first} to {last}, to be filed until {deadline}.").format(
        first=i18n.day(offered.span.start, region), last=i18n.day(offered.span.end, region),
        deadline=i18n.day(offered.deadline, region))

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return proposing.propose(desk, values["day"] or desk.today, PeriodKind(values["kind"]), values["types"] or "")

    fields = [FormField("kind", _("Period"), kind), FormField("day", _("A day of the period"), day, required=True),
              FormField("types", _("Types"), types)]
    done: Outcome[int] = form_dialog.show(FormDialog(page, _("New list"), fields, save, body=body, save_words=_("Propose lines"),
                                                     width=WIDE))
    return done.value


def export(page: Page, head: ListHead) -> Outcome[Exported]:
    """The format, what will stand in the file, and the folder it goes to; the folder is opened afterwards (ESL-032, 051)."""
    desk, region, currency = page.context.desk, i18n.region(), page.context.currency
    profiles = exporting.offered(desk, head.id)
    chosen = ChoiceField(_("File format"), [Choice(p.code, _(p.name)) for p in profiles], width=340)
    chosen.set_value(profiles[0].code if profiles else None)
    said, steps = Label("", 13, 400, "text2", wrap=True), Label("", 12, 400, "text3", wrap=True)

    def tell() -> None:
        found = exporting.preview(desk, head.id, str(chosen.value() or ""))
        if found.value is None:
            said.setText("\n".join(i18n.problem_text(p, i18n.language(), region) for p in found.problems))
            steps.setText("")
            return
        totals, profile = found.value.totals, found.value.profile
        words = [i18n.filled(_("{count:line|lines} in the file"), count=totals.lines)]
        words += [f"{_(TYPE_NAMES[kind])} {i18n.money(amount, currency, region)}" for kind, amount in (
            (SupplyType.GOODS, totals.goods), (SupplyType.SERVICES, totals.services), (SupplyType.TRIANGULAR, totals.triangular))]
        words += [] if profile.verified else [_("The layout was not yet compared with what the authority publishes.")]
        said.setText(" · ".join(words))
        told = [f"{n}. {_(step)}" for n, step in enumerate(profile.steps, 1)]
        steps.setText("\n".join([*told, *_amending(found.value)]))

    chosen.currentIndexChanged.connect(lambda _index: tell())
    tell()
    where: list[Path] = []

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Exported]:
        if not where:
            name = file_dialogs.folder(page, _("Folder for the file"))
            if not name:
                return Outcome()
            where.append(Path(name))
        done = exporting.export(desk, head.id, where[0], str(values["profile"] or ""), confirmed=confirmed)
        if any(p.field == "folder" for p in done.problems):
            where.clear()
        return done

    return form_dialog.show(FormDialog(page, _("Export list"), [FormField("profile", _("File format"), chosen)], save,
                                       inner=holder(column(said, steps, spacing=8)), save_words=_("Choose folder and write"),
                                       go_on=_("Write all the same"), width=WIDE))


def _amending(seen: Preview) -> list[str]:
    """How the country wants corrections, where the list has any (3.6)."""
    profile = seen.profile
    if not seen.corrects or not profile.amending:
        return []
    doubt = [] if profile.amending_verified else [_("This way was not yet compared with what the authority publishes.")]
    return [" ".join((_(profile.amending), *doubt))]


def show_folder(paths: tuple[Path, ...]) -> None:
    """Open the folder of files in the program of the system."""
    if paths:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths[0].parent)))


def submit(page: Page, head: ListHead) -> str | None:
    """When and how a list was filed; gives its number (ESL-032)."""
    desk = page.context.desk
    day = DateField(_("Filed on"), lambda: desk.clock.today(), width=140)
    day.set_value(desk.clock.today())
    channel = ChoiceField(_("Channel"), [Choice(code, _(words)) for code, words in CHANNELS.items()], width=300)
    channel.set_value("none" if head.nil and not head.files else "portal")
    number = TextField(_("Receipt number"), most=60, width=300)
    receipt = TextField(_("Receipt as a PDF"), most=400, width=300)
    choose = Button(_("Choose receipt…"), icon="paperclip")

    def chosen() -> None:
        if name := file_dialogs.open_name(page, _("Receipt as a PDF"), "PDF (*.pdf)"):
            receipt.set_value(name)
            receipt.committed.emit()

    choose.clicked.connect(lambda _checked=False: chosen())

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[str]:
        path = Path(values["receipt"]) if (values["receipt"] or "").strip() else None
        filing = Filing(values["day"] or desk.clock.today(), str(values["channel"] or "portal"), values["number"] or "", path)
        return life.submit(desk, head.id, filing, confirmed=confirmed)

    fields = [FormField("day", _("Filed on"), day, required=True), FormField("channel", _("Channel"), channel),
              FormField("number", _("Receipt number"), number), FormField("receipt", _("Receipt as a PDF"), receipt)]
    body = _("The list is final from then on; the printed list goes into the archive. The receipt is attached to it.")
    done: Outcome[str] = form_dialog.show(FormDialog(page, _("Mark submitted"), fields, save, body=body,
                                                     inner=holder(row(choose, None)), save_words=_("Mark submitted"),
                                                     go_on=_("Mark all the same"), width=WIDE))
    return done.value


def reason(page: Page, title: str, words: str, save_words: str, act: Any, body: str = "") -> Outcome[Any]:
    """One text, then `act(text)`."""
    field = TextField(words, most=250, width=380)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
        done: Outcome[Any] = act(values["reason"] or "")
        return done

    return form_dialog.show(FormDialog(page, title, [FormField("reason", words, field)], save, body=body, save_words=save_words,
                                       width=WIDE))


def manual_line(page: Page, head: ListHead) -> int | None:
    """A line by hand; gives its id (ESL-009)."""
    desk = page.context.desk
    kind = ChoiceField(_("Type"), [Choice(letter, type_words(letter)) for letter in head.types], width=220)
    kind.set_value(head.types[0])
    number, why = TextField(_("VAT number"), most=20, width=220), TextField(_("Reason"), most=200, width=380)
    amount = AmountField(_("Amount"), currency=page.context.currency, width=160)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        typed = Manual(SupplyType(values["type"]), values["vat_number"] or "", values["amount"] or 0, values["reason"] or "")
        return editing.add_manual(desk, head.id, typed)

    fields = [FormField("type", _("Type"), kind), FormField("vat_number", _("VAT number"), number, required=True),
              FormField("amount", _("Amount"), amount, required=True), FormField("reason", _("Reason"), why, required=True)]
    body = _("For goods of your own taken to another member state, for example. Call-off stock movements must be added in the "
             "portal.")
    done: Outcome[int] = form_dialog.show(FormDialog(page, _("New manual line"), fields, save, body=body, width=WIDE))
    return done.value


def number_of(page: Page, title: str, line: ListLine, act: Any, body: str) -> Outcome[int]:
    """Another VAT number with a reason, then `act(number, reason)` (ESL-025, 042)."""
    number, why = TextField(_("VAT number"), most=20, width=220), TextField(_("Reason"), most=200, width=380)
    number.set_value(line.reporting_number)
    why.set_value(line.reason)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        done: Outcome[int] = act(values["vat_number"] or "", values["reason"] or "")
        return done

    fields = [FormField("vat_number", _("VAT number"), number), FormField("reason", _("Reason"), why)]
    return form_dialog.show(FormDialog(page, title, fields, save, body=body, width=WIDE))


def period_words(start: date, end: date) -> str:
    """A period as its first and last day."""
    return f"{i18n.day(start, i18n.region())} – {i18n.day(end, i18n.region())}"

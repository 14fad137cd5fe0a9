"""What the page of an EU sales list does with one line: by hand, left out, under another number, corrected (ESL-009, 025)."""

from typing import TYPE_CHECKING

from app.i18n import _
from app.queries.eu_sales import ListLine
from app.services.eu_sales import editing
from app.views.eu_sales import dialogs

if TYPE_CHECKING:
    from app.views.eu_sales.list_page import EuSalesListPage


class LineVerbs:
    """The commands of a page that are about its current line."""

    def __init__(self, page: "EuSalesListPage") -> None:
        self._page = page

    def manual(self) -> None:
        """A line by hand."""
        shown = self._page.shown
        if shown is not None and dialogs.manual_line(self._page, shown.facts.head) is not None:
            self._page.look()

    def _chosen(self) -> ListLine | None:
        found = self._page.line()
        if found is None:
            self._page.tell("info", _("Choose a line first."))
        return found

    def exclude(self) -> None:
        """Leave the line out with a reason, or take it in again."""
        x = self._chosen()
        if x is None:
            return
        if x.excluded:
            self._page.did(editing.exclude(self._page.context.desk, x.id, ""), _("The line is reported again."))
            return
        done = dialogs.reason(self._page, _("Exclude line"), _("Reason"), _("Exclude line"),
                              lambda text: editing.exclude(self._page.context.desk, x.id, text or "-"),
                              _("The reason is printed with the list."))
        if done.value is not None:
            self._page.look()

    def number(self) -> None:
        """Another number for the list alone; the document stays as it is (ESL-025)."""
        x = self._chosen()
        if x is None:
            return
        done = dialogs.number_of(
            self._page, _("Reporting number"), x,
            lambda number, why: editing.report_as(self._page.context.desk, x.id, number, why),
            _("The documents stay as they are. Empty = the number of the documents."))
        if done.value is not None:
            self._page.look()
            if x.customer_id is not None:
                self._page.tell("success", _("The line is reported under this number."), _("Is the customer card right?"),
                          [(_("Open customer"), self.customer)])

    def remove(self) -> None:
        """A manual line goes."""
        x = self._chosen()
        if x is not None:
            self._page.did(editing.remove_manual(self._page.context.desk, x.id), _("The manual line was removed."))

    def wrong_number(self) -> None:
        """A filed line had the wrong number: two lines on the next draft (ESL-042)."""
        x = self._chosen()
        if x is None:
            return
        done = dialogs.number_of(self._page, _("Correct VAT number"), x, lambda number, why: editing.correct_number(
            self._page.context.desk, x.id, number, why),
            _("The next list takes the amount off this number and puts it under the other."))
        if done.value is not None:
            target = done.value
            self._page.tell("success", _("The correction stands on the next list."), "",
                      [(_("Open list"), lambda: self._page.context.navigate("eu_sales_list", list_id=target))])

    def customer(self) -> None:
        """The customer of the line."""
        x = self._chosen()
        if x is not None and x.customer_id is not None:
            self._page.context.navigate("customer", customer_id=x.customer_id)

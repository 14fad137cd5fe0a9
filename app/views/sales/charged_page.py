"""A document whose charges are typed in a small grid of their own: orders and quotations (MST-091)."""

from collections.abc import Mapping
from typing import Any

from app.i18n import _
from app.services.sales.document import Document
from app.views.kit.fast_tab import FastTab
from app.views.kit.grid import Grid
from app.views.kit.widgets import column, holder
from app.views.sales import files_dialog
from app.views.sales.document_page import DocumentPage, LinesField
from app.views.sales.part_grids import PartGrids, plain
from app.views.sales.verbs import Needs


class ChargedPage(DocumentPage):
    """A kind calls `begin_charges` before its commands, and puts `charges_tab` among its tabs under the name *charges*."""

    parts: PartGrids

    def begin_charges(self) -> None:
        """The grid; its charges take the currency of the document."""
        self.parts = PartGrids(self.desk, self.editor, lambda: self.document, self)

    def charges_tab(self) -> FastTab:
        """The tab that holds the grid."""
        return FastTab(_("Charges"), holder(column(self.parts.charges, margins=(16, 2, 16, 12))), opened=False)

    def summary_of(self, name: str) -> str:
        """What the folded tabs say: terms, where it goes, how many charges."""
        if self.document is None or name == "general":
            return ""
        if name == "charges":
            return str(len(self.parts.charges.rows) or "")
        if name == "terms":
            return self.form.summary("payment_term_id", "currency", "vat_group_id")
        return self.form.summary("delivery_address_id", "delivery_mode_id")

    def show_document(self, document: Document | None) -> None:
        """The charges come with the document."""
        self.parts.show(document)
        super().show_document(document)
        self.parts.charges.set_read_only(self.grid.read_only)

    def _parts(self) -> dict[str, Any]:
        """Charges belong to what is kept while it is typed (SAF-013)."""
        return {**super()._parts(), "charges": LinesField(self.parts.charges, plain)}

    def more_grids(self) -> Mapping[str, Grid]:
        """Charges can be undone as lines can."""
        self.parts.charges.changed.connect(lambda _change: self._soon())
        return {"charges": self.parts.charges}

    def files_command(self) -> None:
        """The command that shows the files which go along with the document (FTI-002)."""
        self.more("files", _("Attachments"), self.attachments, Needs.BEGUN, icon="paperclip")

    def attachments(self) -> None:
        """The files that go along; a new document is saved first."""
        document = self.as_kept()
        if document is not None and document.id is not None:
            files_dialog.show(self, self.desk, document.ref)
            self.set_title(*self.title_of(document), crumbs=self.crumbs)

    def put(self, document: Document) -> Document:
        """Fields and charges."""
        return self.parts.put(self.form.put(document))

"""The pages of a PDF inside a window, sharp at the scale of the screen (DOC-003)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea

from app.i18n import _
from app.views.kit.widgets import Ground, column

GAP = 14
"""Pixels around a page."""


def pdf_pages(content: bytes, width: int, ratio: float = 2.0) -> list[QPixmap]:
    """The pages of a PDF as pictures of a width in pixels; `ratio` = device pixels per pixel of the screen."""
    import pypdfium2
    document = pypdfium2.PdfDocument(content)
    pages = []
    for page in document:
        scale = width * ratio / page.get_width()
        bitmap = page.render(scale=scale, rev_byteorder=True)
        image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, _format(bitmap.n_channels)).copy()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        pages.append(pixmap)
    document.close()
    return pages


def _format(channels: int) -> QImage.Format:
    return QImage.Format.Format_RGB888 if channels == 3 else QImage.Format.Format_RGBX8888


class PaperView(QScrollArea):
    """Pages below each other; the PDF is made when it is looked at for the first time."""

    def __init__(self, make: Callable[[], bytes], wide: int) -> None:
        super().__init__()
        self._make, self._wide = make, wide
        self.content: bytes | None = None
        self.count = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(_("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def look(self) -> None:
        """Make the pages, the first time only."""
        if self.content is not None:
            return
        self.content = self._make()
        pages = column(spacing=GAP, margins=(GAP, GAP, GAP, GAP))
        shown = pdf_pages(self.content, self._wide, self.devicePixelRatioF())
        self.count = len(shown)
        for number, picture in enumerate(shown, 1):
            label = QLabel()
            label.setPixmap(picture)
            label.setAccessibleName(_("Page {number} of {count}").format(number=number, count=self.count))
            pages.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        pages.addStretch(1)
        self.setWidget(Ground("sunken", pages))

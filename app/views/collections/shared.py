"""What several collection pages share: PDF pages as pictures."""

import pypdfium2
from PySide6.QtGui import QImage, QPixmap


def pdf_pages(content: bytes, width: int, ratio: float = 2.0) -> list[QPixmap]:
    """The pages of a PDF as pictures of a width in pixels."""
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

"""Pictures as pages take them: read, measured, refused when they cannot be printed (DOC-002)."""

import io
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

KINDS = ("PNG", "JPEG")
"""What is read: lossless and photographic, with nothing in them that runs."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that was read whole: width and height in points of its own, and whether its colours are those of presses."""

    width: int
    height: int
    for_presses: bool


def read(content: bytes) -> Picture | None:
    """Measure a picture, every point of it read; None for what is no picture, is cut off, or is too large to be one."""
    try:
        with Image.open(io.BytesIO(content), formats=KINDS) as picture:
            picture.load()
            return Picture(picture.width, picture.height, picture.mode == "CMYK")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None

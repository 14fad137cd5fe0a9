"""Keeps where every text of a document stands; UPDATE_GOLDEN=1 writes it anew after a look at the pages."""

import json
import os
from pathlib import Path

from tests.reports import reading

FOLDER = Path(__file__).resolve().parent.parent / "data" / "letters"


def check(name: str, pdf: bytes) -> None:
    """Compare a document with its kept picture in words; places may differ by a tenth of a millimetre."""
    file, now = FOLDER / f"{name}.json", [[p.page, p.x, p.y, p.size, p.text] for p in reading.placed(pdf)]
    if os.environ.get("UPDATE_GOLDEN"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in now) + "\n]\n", encoding="utf-8")
    kept = json.loads(file.read_text(encoding="utf-8"))
    assert [(row[0], row[4]) for row in now] == [(row[0], row[4]) for row in kept]
    moved = [(new, old) for new, old in zip(now, kept, strict=True) if max(abs(new[i] - old[i]) for i in (1, 2, 3)) > 0.11]
    assert moved == []

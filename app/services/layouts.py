"""The layout profile of a company: the delivered one of its country with what the company moved (LTR-30, LTR-31)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.company import Company
from app.models.terms import LayoutProfile
from app.reports.layout import FRAMES, Frame, frame_of

POSITIONS = ("address_x", "address_y", "address_pitch", "info_x", "info_y", "subject_y", "margin_left", "margin_right",
             "flow_end", "next_start")
"""What may be moved, in tenths of a millimetre from the top left of the page; the margins from their own side."""
LINES = 6
"""Lines an address may have (LTR-32)."""
ABOVE, CLOSEST = 3.0, 3.5
"""Millimetres a line reaches above its baseline, and the smallest distance of two baselines."""


def framed(country: str, frame: Mapping[str, Any], marks: Mapping[str, Any]) -> Frame:
    """A profile from its stored values; what is empty is as delivered."""
    base = FRAMES.get(str(frame.get("base") or ""), frame_of(country))
    moved = {name: frame[name] / 10 for name in POSITIONS if frame.get(name) is not None}
    folds = tuple(place / 10 if place is not None else delivered for place, delivered in zip(
        (marks.get("fold1"), marks.get("fold2")), base.folds, strict=True))
    punch = marks["punch"] / 10 if marks.get("punch") is not None else base.punch
    return replace(base, folds=folds, punch=punch, **moved)


def frame_for(session: Session, company: Company) -> Frame:
    """The profile letters of a company are printed with, chosen by the country of the sender."""
    row = session.scalars(select(LayoutProfile).where(LayoutProfile.company_id == company.id,
                                                      LayoutProfile.country_code == company.country_code)).first()
    return frame_of(company.country_code) if row is None else framed(company.country_code, row.frame or {}, row.marks or {})


def logo_of(session: Session, company: Company, country: str = "") -> str | None:
    """The fingerprint of the logo a company prints: that of its layout profile, else its own (DOC-002, MST-011)."""
    own = session.scalars(select(LayoutProfile.logo_sha256).where(
        LayoutProfile.company_id == company.id, LayoutProfile.country_code == (country or company.country_code))).first()
    return own or company.logo_sha256


def leaves_window(frame: Frame) -> bool:
    """Would a line of an address of six lines stand outside what the window always shows (LTR-31)?"""
    safe = frame.safe
    lowest = min(frame.address_last, safe.bottom - 0.5)
    return (frame.address_x < safe.left or frame.address_x > safe.right - 50 or frame.address_y - ABOVE < safe.top
            or frame.address_y + (LINES - 1) * CLOSEST > lowest)

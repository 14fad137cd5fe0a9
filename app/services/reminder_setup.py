"""Loads the delivered law indexes, presets and reminder terms into a company, and reads them back as facts (LAW-01, REM-10)."""

from collections.abc import Container, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.dates import DateFormula
from app.models.collections import (
    CollectionLetterLevel,
    CollectionLetterSequence,
    FeeRow,
    LetterText,
    LevelCurrencyFee,
)
from app.models.interest import InterestTerms, LawIndex, LawIndexValue, LawPreset
from app.models.strategies import LimitationTerm
from app.rules import collections as rules
from app.rules import interest, law, limitation
from app.services import delivered


def load(session: Session, company_id: int) -> None:
    """Indexes and presets once per file, reminder and interest terms for the company; what is there stays as it is."""
    presets = load_law(session)
    load_limits(session)
    for data in delivered.sequences():
        have = session.scalars(select(CollectionLetterSequence.id).where(
            CollectionLetterSequence.company_id == company_id, CollectionLetterSequence.code == data["code"])).first()
        terms_id = interest_terms(session, company_id, presets.get(data["preset"] or ""), data["preset"])
        if have is None:
            write_sequence(session, company_id, data, presets.get(data["preset"] or ""), terms_id)


def load_law(session: Session, wanted: Container[str] | None = None) -> dict[str, int]:
    """Add the delivered presets that are missing, with their indexes; gives the preset to use by delivered code.

    `wanted` = codes of the presets that are looked for (none = all). Where the file has another preset for the same country
    and audience, that one holds.
    """
    data = delivered.law()
    presets = [p for p in data["presets"] if wanted is None or p["code"] in wanted]
    held = {p["code"]: found for p in presets if (found := preset_for(session, p)) is not None}
    missing = [p for p in presets if p["code"] not in held]
    indexes = _load_indexes(session, [i for i in data["indexes"] if wanted is None or i["code"] in {p["index"] for p in missing}])
    for p in missing:
        row = LawPreset(code=p["code"], names=p["names"], country=p["country"], audience=p["audience"],
                        index_id=indexes[p["index"]] if p["index"] else None, margin=Decimal(p["margin"]),
                        day_count=p.get("day_count", "act365"), definition=_definition(p))
        session.add(row)
        session.flush()
        held[p["code"]] = row.id
    return held


def load_limits(session: Session) -> int:
    """Add the delivered limitation terms to a file that has none of their key; gives how many (COL-28)."""
    held = {(t.country, t.region, t.audience, t.valid_from) for t in session.scalars(select(LimitationTerm))}
    new = [limit_row(t) for t in limitation.DELIVERED if (t.country, t.region, t.audience, t.valid_from) not in held]
    session.add_all(new)
    return len(new)


def limit_row(term: limitation.Term) -> LimitationTerm:
    """A delivered limitation term."""
    return LimitationTerm(country=term.country, region=term.region, audience=term.audience, years=term.years, start=term.start,
                          restarts=sorted(term.restarts), source=term.source, confidence=term.confidence,
                          valid_from=term.valid_from, shipped=True)


def preset_for(session: Session, preset: Mapping[str, Any]) -> int | None:
    """The preset of this code, else the one of the same country and audience."""
    same = LawPreset.code == preset["code"]
    return session.scalars(select(LawPreset.id).where(
        same | ((LawPreset.country == preset["country"]) & (LawPreset.audience == preset["audience"]))
    ).order_by(same.desc())).first()


def _load_indexes(session: Session, wanted: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """Add the indexes that are missing, with their values; gives all by code."""
    known: dict[str, int] = dict(session.execute(select(LawIndex.code, LawIndex.id)).all())
    for index in wanted:
        if index["code"] in known:
            continue
        row = LawIndex(code=index["code"], names=index["names"])
        session.add(row)
        session.flush()
        known[index["code"]] = row.id
        session.add_all(LawIndexValue(index_id=row.id, valid_from=date.fromisoformat(day), value=Decimal(value),
                                      confidence=confidence, source=index["source"])
                        for day, value, confidence in index["values"])
    return known


def _definition(preset: Mapping[str, Any]) -> dict[str, Any]:
    """What a preset holds beside its columns."""
    names = ("round_up_half", "locked", "compounding", "half_yearly", "compensation", "costs", "letter_rule",
             "start_rule")
    return {name: preset[name] for name in names if name in preset}


def interest_terms(session: Session, company_id: int, preset_id: int | None, code: str | None) -> int | None:
    """Interest terms that follow a preset, one per preset of the company."""
    if preset_id is None or code is None:
        return None
    terms = session.scalars(select(InterestTerms).where(InterestTerms.company_id == company_id,
                                                        InterestTerms.code == code)).first()
    if terms is None:
        preset = session.get_one(LawPreset, preset_id)
        terms = InterestTerms(company_id=company_id, code=code, names=preset.names, method="average_daily_balance",
                              source="index", preset_id=preset_id, day_count=preset.day_count,
                              compounding="yearly" if preset.definition.get("compounding") else "none")
        session.add(terms)
        session.flush()
    return terms.id


def write_sequence(session: Session, company_id: int, data: Mapping[str, Any], preset_id: int | None, terms_id: int | None,
                   code: str = "") -> int:
    """Reminder terms with their levels, fees and texts as delivered, under a code of their own if one is given; gives the id."""
    sequence = sequence_row(data)
    sequence.company_id, sequence.law_preset_id, sequence.interest_terms_id = company_id, preset_id, terms_id
    sequence.code = code or data["code"]
    session.add(sequence)
    session.flush()
    for wanted in data["levels"]:
        level = level_row(wanted)
        level.sequence_id = sequence.id
        session.add(level)
        session.flush()
        for fee in fee_rows(wanted):
            fee.level_id = level.id
            session.add(fee)
        for text in text_rows(wanted):
            text.sequence_id, text.level_id = sequence.id, level.id
            session.add(text)
    session.flush()
    return sequence.id


def sequence_row(data: Mapping[str, Any]) -> CollectionLetterSequence:
    """Delivered reminder terms without the ids they refer to."""
    return CollectionLetterSequence(
        code=data["code"], names=data["names"], post_interest=data.get("post_interest", False), minimum=data.get("minimum", 0),
        compensation=data.get("compensation", "never"), compensation_level=data.get("compensation_level", 0))


def level_row(data: Mapping[str, Any]) -> CollectionLetterLevel:
    """A delivered level."""
    return CollectionLetterLevel(
        number=data["number"], names=data["names"], grace=data["grace"], due=data["due"], interest=data.get("interest", False),
        fee=data.get("fee", 0), fee_type=data.get("fee_type", "fixed"), formal_notice=data.get("formal_notice", False))


def fee_rows(data: Mapping[str, Any]) -> Iterator[FeeRow]:
    """The steps of a delivered level's fee."""
    for s in data.get("steps", ()):
        yield FeeRow(threshold=s["threshold"], percent=Decimal(s.get("percent", "0")), minimum=s.get("minimum", 0),
                     maximum=s.get("maximum", 0))


def text_rows(data: Mapping[str, Any]) -> Iterator[LetterText]:
    """The texts of a delivered level."""
    for position, words in delivered.texts(data["text"]).items():
        yield LetterText(position=position, texts=words)


# ---------------------------------------------------------------- reading back as facts

def sequences(session: Session, company_id: int) -> dict[int, rules.LetterSequence]:
    """All reminder terms of a company as the rules see them, by id."""
    levels = _levels(session, company_id)
    return {
        row.id: rules.LetterSequence(
            row.code, tuple(levels.get(row.id, ())), row.post_interest, row.post_fee, row.post_line_fee, row.maximum,
            row.minimum, rules.NextFrom(row.next_from), row.per == "transaction", rules.HeaderLevel(row.header),
            rules.Claim(row.compensation), row.compensation_level, row.start_highest)
        for row in session.scalars(select(CollectionLetterSequence).where(CollectionLetterSequence.company_id == company_id))
    }


def _levels(session: Session, company_id: int) -> dict[int, list[rules.Level]]:
    """Levels with their fee rows, in order, by sequence id."""
    level, sequence = CollectionLetterLevel, CollectionLetterSequence
    rows = session.scalars(select(level).join(sequence, sequence.id == level.sequence_id)
                           .where(sequence.company_id == company_id).order_by(level.sequence_id, level.number)).all()
    ids = [row.id for row in rows]
    steps = session.scalars(select(FeeRow).where(FeeRow.level_id.in_(ids))).all()
    fees = session.scalars(select(LevelCurrencyFee).where(LevelCurrencyFee.level_id.in_(ids))).all()
    found: dict[int, list[rules.Level]] = {}
    for row in rows:
        own = [s for s in steps if s.level_id == row.id]
        found.setdefault(row.sequence_id, []).append(rules.Level(
            row.number, DateFormula.parse(row.grace), DateFormula.parse(row.due), row.interest, row.fee, row.line_fee,
            rules.FeeType(row.fee_type), tuple(_step(s) for s in own if not s.per_line),
            tuple(_step(s) for s in own if s.per_line),
            {f.currency: (f.fee, f.line_fee) for f in fees if f.level_id == row.id}, row.minimum, row.block,
            row.formal_notice))
    return found


def _step(row: FeeRow) -> rules.FeeStep:
    return rules.FeeStep(row.threshold, row.amount, row.percent, row.minimum, row.maximum, row.currency)


def presets(session: Session) -> dict[int, law.Preset]:
    """All law presets by id."""
    codes = dict(session.execute(select(LawIndex.id, LawIndex.code)).all())
    return {row.id: _preset(row, codes.get(row.index_id or 0)) for row in session.scalars(select(LawPreset))}


def _preset(row: LawPreset, index: str | None) -> law.Preset:
    d = row.definition
    return law.Preset(
        row.code, row.country, law.Audience(row.audience), index, row.margin, d.get("round_up_half", False),
        d.get("locked", False), d.get("half_yearly", True), interest.DayCount(row.day_count), d.get("compounding", False),
        _steps(d.get("compensation", ())), _steps(d.get("costs", ())), d.get("letter_rule", "none"),
        start_rule=d.get("start_rule", "day_after_due"))


def _steps(rows: Sequence[Mapping[str, Any]]) -> tuple[law.Step, ...]:
    return tuple(law.Step(r["threshold"], r.get("amount", 0), Decimal(r.get("percent", "0")), r.get("minimum", 0),
                          r.get("maximum", 0)) for r in rows)


def index_values(session: Session) -> dict[str, list[law.IndexValue]]:
    """The newest version of every index value, by index code."""
    newest: dict[tuple[str, date], tuple[int, Decimal]] = {}
    for code, day, version, value in session.execute(
            select(LawIndex.code, LawIndexValue.valid_from, LawIndexValue.version, LawIndexValue.value)
            .join(LawIndexValue, LawIndexValue.index_id == LawIndex.id)):
        if version >= newest.get((code, day), (0, value))[0]:
            newest[code, day] = (version, value)
    found: dict[str, list[law.IndexValue]] = {}
    for (code, day), (_version, value) in sorted(newest.items()):
        found.setdefault(code, []).append(law.IndexValue(day, value))
    return found

"""One row of a hand-kept list, read into facts; docs/reference/readers/chronology.md explains its keys."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Final

from servanda.basis import Refusal, Span, canonical_bytes, content_hash, known_zone
from servanda.evidence.amounts import NoAmount, read_amount, read_share
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.fact_columns import KINDS, MARKS, STATUSES
from servanda.evidence.moments import NoMoment, days_long, local_days, read_span
from servanda.evidence.source import ORIGINS, Source
from servanda.vocabulary import acts, nearest_act, weapons

#: Keys whose text goes to the facts table as it stands, and the column it goes to.
PLAIN: Final = {
    "who": "actor", "toward": "toward", "place": "place", "admin1": "admin1", "admin2": "admin2",
    "item": "item", "clause": "clause", "certified_by": "certified_by", "exception": "exception",
    "ref": "ref", "note": "note",
}  # fmt: skip
KEYS: Final = (
    "on", "act", "kind", *PLAIN, "sides", "quantity", "unit", "low", "high", "share", "each", "known",
    "zone", "lat", "lon", "radius_m", "weapon", "calibre", "status", "origin", "grade", "sources", "source",
    "mark",
)  # fmt: skip
_CLOSED: Final = {
    "kind": KINDS,
    "each": ("day",),
    "status": STATUSES,
    "origin": ORIGINS,
    "mark": MARKS,
}
_GRADE: Final = re.compile(r"[A-F][1-6]")
#: Who may report that a body certified without being that body: sources that do not speak for a side.
MAY_REPORT: Final = ("mechanism", "monitor", "authority")
CLAIMED: Final = "certification by {} is claimed, not shown"
#: What is left of ``6,000 persons`` where the comma ended the value.
_CUT_NUMBER: Final = re.compile(r"\d{3}(\D.*)?", re.S)
MARKERS: Final = ("attack.sexual-violence", "personnel.recruit-child")
_MOST_DAYS: Final = 3_660

Row = Mapping[str, str | list[str]]


class BadRow(Exception):
    """A row is refused: a code, why, and what to do."""

    def __init__(self, code: EvidenceCode, why: str, remedy: str) -> None:
        super().__init__(why)
        self.code, self.why, self.remedy = code, why, remedy


@dataclass(frozen=True, slots=True)
class RowReader:
    """Reads rows of one list. ``cited``: its sources by key. ``zone``: whose local days its dates are."""

    source: Source
    cited: Mapping[str, Source]
    zone: str
    strict_sources: bool

    def facts(self, row: Row) -> list[dict[str, Any]]:
        """The row's facts: columns as plain values, instants in microseconds; raises BadRow."""
        for key in row:
            if key not in KEYS:
                near = get_close_matches(key, KEYS, n=1)
                hint = f"did you mean {near[0]}?" if near else f"take one of: {', '.join(KEYS)}"
                if _CUT_NUMBER.fullmatch(key):
                    hint = "a comma ends a value: write a number without separators (6000 persons), and quote text"
                elif row[key] == "":
                    hint = f"a comma ends a value: quote a text that holds one; otherwise {hint}"
                raise BadRow(EvidenceCode.UNKNOWN_KEY, f"{key!r} is not a key of a row", hint)
        text = {key: value for key, value in row.items() if isinstance(value, str)}
        for key, allowed in _CLOSED.items():
            if key in text and text[key] not in allowed:
                raise BadRow(
                    EvidenceCode.NOT_ALLOWED_VALUE,
                    f"{key} is {text[key]!r}",
                    f"take one of: {', '.join(allowed)}",
                )
        fact: dict[str, Any] = {column: text.get(key) for key, column in PLAIN.items()}
        fact |= self._act(text) | self._amounts(text) | self._point(text) | self._grading(text) | self._cited(text)
        fact |= self._sides(row, text)
        fact |= _certified(fact)
        if fact["actor"] is not None:
            fact["actor_ppm"] = 1_000_000
        zone = self._zone(text)
        span = self._span(text, "on", zone)
        known = self._span(text, "known", zone).end if "known" in text else None
        if known is not None and known <= span.begin:
            raise BadRow(
                EvidenceCode.DATED_AFTER_KNOWN,
                f"it was known ({text['known']}) before it happened ({text['on']})",
                "correct one of the two",
            )
        parts = self._parts(text, span, zone)
        identity = canonical_bytes([self.source.id, {key: row[key] for key in sorted(row)}])
        return [
            fact
            | {
                "id": content_hash(identity + f"#{number}".encode()),
                "happened_from": part.begin,
                "happened_to": part.end,
                "recorded": known if known is not None else part.end,
            }
            for number, part in enumerate(parts)
        ]

    def _zone(self, text: Mapping[str, str]) -> str:
        try:
            return known_zone(text.get("zone", self.zone))
        except Refusal as refusal:
            reason = refusal.reasons[0]
            raise BadRow(EvidenceCode.BAD_DATE, reason.why, reason.remedy) from None

    def _span(self, text: Mapping[str, str], key: str, zone: str) -> Span:
        if key not in text:
            raise BadRow(EvidenceCode.MISSING_VALUE, f"the row has no {key!r}", "say when it happened")
        try:
            return read_span(text[key], zone)
        except NoMoment as error:
            raise BadRow(EvidenceCode.BAD_DATE, f"{key}: {error}", "correct the time") from None

    def _parts(self, text: Mapping[str, str], span: Span, zone: str) -> list[Span]:
        if "each" not in text:
            return [span]
        if days_long(span) > _MOST_DAYS:
            raise BadRow(
                EvidenceCode.BAD_DATE,
                f"each: the span is longer than {_MOST_DAYS} days",
                "give a shorter span",
            )
        return local_days(span, zone)

    def _act(self, text: Mapping[str, str]) -> dict[str, Any]:
        code = text.get("act")
        if code is None:
            raise BadRow(EvidenceCode.MISSING_VALUE, "the row has no 'act'", "say what happened, by a code")
        known = acts().get(code)
        if known is None:
            near = nearest_act(code)
            raise BadRow(
                EvidenceCode.UNKNOWN_ACT,
                f"{code!r} is not an act of the vocabulary",
                f"did you mean {near}?" if near else "take a code from docs/reference/acts.md",
            )
        if code in MARKERS and "note" in text:
            raise BadRow(
                EvidenceCode.NARRATIVE_WITHHELD,
                "a fact of this act is a marker for referral and carries no narrative",
                "leave the note out",
            )
        if "weapon" in text and text["weapon"] not in weapons():
            near = ", ".join(get_close_matches(text["weapon"], weapons(), n=2))
            raise BadRow(
                EvidenceCode.UNKNOWN_WEAPON,
                f"{text['weapon']!r} is not a weapon class of the vocabulary",
                f"did you mean {near}?" if near else "take a class from docs/reference/acts.md",
            )
        return {
            "act": code,
            "kind": text.get("kind", known.kind),
            "weapon": text.get("weapon"),
            "calibre_mm": int(_number(text, "calibre", 1, 2_000)) if "calibre" in text else None,
        }

    def _amounts(self, text: Mapping[str, str]) -> dict[str, Any]:
        found: dict[str, Any] = {"quantity_milli": None, "low_milli": None, "high_milli": None}
        found["unit"] = text.get("unit")
        try:
            for key in ("quantity", "low", "high"):
                if key in text:
                    found[f"{key}_milli"], unit = read_amount(text[key])
                    if unit and found["unit"] not in (None, unit):
                        raise NoAmount(f"the row counts in {found['unit']} and in {unit}")
                    found["unit"] = unit or found["unit"]
            if "share" in text:
                if "quantity" in text:
                    raise NoAmount("the row has both a quantity and a share")
                found |= {"quantity_milli": read_share(text["share"]), "unit": "share"}
        except NoAmount as error:
            raise BadRow(EvidenceCode.BAD_NUMBER, str(error), "correct the amount") from None
        ordered = [found[key] for key in ("low_milli", "quantity_milli", "high_milli") if found[key] is not None]
        if ordered != sorted(ordered):
            raise BadRow(
                EvidenceCode.BAD_NUMBER,
                "low, quantity and high are not in that order",
                "correct the estimates",
            )
        return found

    def _point(self, text: Mapping[str, str]) -> dict[str, Any]:
        if ("lat" in text) != ("lon" in text) or ("radius_m" in text and "lat" not in text):
            raise BadRow(
                EvidenceCode.HALF_A_POINT,
                "lat, lon and radius_m belong together",
                "give lat and lon, or neither",
            )
        if "lat" not in text:
            return {"lat": None, "lon": None, "radius_m": None}
        return {
            "lat": _number(text, "lat", -90, 90),
            "lon": _number(text, "lon", -180, 180),
            "radius_m": _number(text, "radius_m", 0, 20_100_000) if "radius_m" in text else None,
        }

    def _grading(self, text: Mapping[str, str]) -> dict[str, Any]:
        grade = text.get("grade", "")
        if grade and not _GRADE.fullmatch(grade):
            raise BadRow(
                EvidenceCode.NOT_ALLOWED_VALUE,
                f"grade is {grade!r}",
                "write a letter A-F and a digit 1-6: B2",
            )
        return {
            "reliability": grade[:1] or None,
            "credibility": int(grade[1]) if grade else None,
            "sources": int(_number(text, "sources", 1, 32_767)) if "sources" in text else 1,
        }

    def _cited(self, text: Mapping[str, str]) -> dict[str, Any]:
        key = text.get("source")
        if key is not None and key not in self.cited and self.strict_sources:
            raise BadRow(
                EvidenceCode.UNKNOWN_SOURCE,
                f"{key!r} is not among the list's sources",
                f"describe it under sources, or take one of: {', '.join(self.cited) or '(none yet)'}",
            )
        cited = self.cited.get(key) if key is not None else self.source
        mark = text.get("mark") or (cited.mark if cited else None)
        return {
            "source": self.source.id if key is None else f"{self.source.id}/{key}",
            "origin": text.get("origin") or (cited.origin if cited else self.source.origin),
            "mark": mark,
            # What one side alone reports is alleged until somebody says otherwise.
            "status": text.get("status") or ("alleged" if mark == "R" else None),
        }

    def _sides(self, row: Row, text: Mapping[str, str]) -> dict[str, Any]:
        given = row.get("sides")
        if given is None:
            return {"side_1": None, "side_2": None}
        sides = [side.strip() for side in given.split(";")] if isinstance(given, str) else given
        if not 1 <= len(sides) <= 2 or not all(sides) or "who" in text:
            raise BadRow(
                EvidenceCode.NOT_ALLOWED_VALUE,
                "sides names one or two of those involved, where the source does not say who acted",
                "write sides: [a, b], or who: a",
            )
        return {"side_1": sides[0], "side_2": sides[1] if len(sides) == 2 else None}


def _certified(fact: Mapping[str, Any]) -> dict[str, Any]:
    """Nobody certifies in another's name: a side's or a newspaper's word that a body certified stays a note."""
    body = fact["certified_by"]
    if body is None or fact["actor"] == body or fact["origin"] in MAY_REPORT:
        return {}
    said = None if fact["act"] in MARKERS else "; ".join(filter(None, (fact["note"], CLAIMED.format(body))))
    return {"certified_by": None, "note": said}


def _number(text: Mapping[str, str], key: str, least: float, most: float) -> float:
    try:
        value = float(text[key])
    except ValueError:
        value = math.nan
    if not least <= value <= most or (key in ("calibre", "sources") and value != int(value)):
        raise BadRow(EvidenceCode.BAD_NUMBER, f"{key} is {text[key]!r}", f"give a number from {least:g} to {most:g}")
    return value

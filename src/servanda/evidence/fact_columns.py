"""The facts table, column by column: schema, checks and the published file all come from here."""

from dataclasses import dataclass
from typing import Final, Literal

from servanda.evidence.source import ORIGINS

Type = Literal["text", "int64", "int32", "int16", "int8", "number", "instant"]
KINDS: Final = ("event", "measure", "act", "coverage")
STATUSES: Final = ("alleged", "under inquiry", "confirmed", "not confirmed", "disputed", "withdrawn")
MARKS: Final = ("S", "K", "R")
WHOLE: Final = 1_000_000
#: A million million of anything, in thousandths: sums of such figures stay whole numbers of 64 bits.
MOST_MILLI: Final = 10**15


@dataclass(frozen=True, slots=True)
class FactColumn:
    """One column: its type, what it means, whether every row has a value, and which values are allowed."""

    name: str
    type: Type
    means: str
    required: bool = False
    one_of: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None


COLUMNS: Final = (
    FactColumn("id", "text", "content hash, 16 hex digits: the source row's bytes and the source id", True),
    FactColumn("kind", "text", "kind of fact", True, KINDS),
    FactColumn("act", "text", "vocabulary code of the act; a code selects its descendants", True),
    FactColumn(
        "act_ppm",
        "int32",
        "weight of the source code's mapping to this act, parts per million; 1,000,000 when certain",
        True,
        least=0,
        most=WHOLE,
    ),
    FactColumn("source_code", "text", "the code as the source gave it"),
    FactColumn("happened_from", "instant", "first instant of the half-open span in which it happened", True),
    FactColumn("happened_to", "instant", "end of that span, excluded; later than its begin", True),
    FactColumn("recorded", "instant", "when it became known; the end of the span where the source is silent", True),
    FactColumn("actor", "text", "who acted, only where the source records who acted; the name as the source gives it"),
    FactColumn("actor_ppm", "int32", "how sure it is who acted, parts per million", least=0, most=WHOLE),
    FactColumn("side_1", "text", "one of those involved; the order of sides means nothing"),
    FactColumn("side_2", "text", "another of those involved"),
    FactColumn("toward", "text", "recipient, target or counterpart"),
    FactColumn("lon", "number", "longitude, degrees east, WGS 84", least=-180, most=180),
    FactColumn("lat", "number", "latitude, degrees north, WGS 84", least=-90, most=90),
    FactColumn("radius_m", "number", "uncertainty of the point, metres", least=0, most=20_100_000),
    FactColumn("place", "text", "name of the place, or id of a zone of the agreement"),
    FactColumn("admin1", "text", "first-level administrative unit"),
    FactColumn("admin2", "text", "second-level administrative unit"),
    FactColumn("quantity_milli", "int64", "quantity in thousandths of the unit", least=-MOST_MILLI, most=MOST_MILLI),
    FactColumn("unit", "text", "unit of the quantity"),
    FactColumn("low_milli", "int64", "low estimate, thousandths", least=-MOST_MILLI, most=MOST_MILLI),
    FactColumn("high_milli", "int64", "high estimate, thousandths", least=-MOST_MILLI, most=MOST_MILLI),
    FactColumn("weapon", "text", "vocabulary weapon class"),
    FactColumn("calibre_mm", "int32", "calibre, millimetres", least=1, most=2_000),
    FactColumn("item", "text", "category of person or thing"),
    FactColumn("ref", "text", "the incident, allegation or notice this fact is about or answers"),
    FactColumn("clause", "text", "id of the clause the fact names"),
    FactColumn("certified_by", "text", "id of the body that certified"),
    FactColumn("exception", "text", "exception claimed"),
    FactColumn("origin", "text", "class of source", True, ORIGINS),
    FactColumn(
        "reliability",
        "text",
        "reliability of the source, Admiralty letter; F = cannot be judged",
        one_of=tuple("ABCDEF"),
    ),
    FactColumn(
        "credibility",
        "int8",
        "credibility of the item, Admiralty digit; 6 = cannot be judged",
        least=1,
        most=6,
    ),
    FactColumn("sources", "int16", "number of independent sources named", True, least=1, most=32_767),
    FactColumn("status", "text", "status in the mechanism's procedure", one_of=STATUSES),
    FactColumn("note", "text", "the source's words or a remark"),
    FactColumn("source", "text", "id of the source", True),
    FactColumn("row", "int64", "line of the input the fact was read from; the header is line 1", True, least=1),
    FactColumn(
        "mark",
        "text",
        "S read in the source, K well known and not checked, R reported by one side",
        one_of=MARKS,
    ),
    FactColumn("said_by", "text", "whom the source quotes for it; sources that quote one person are one witness"),
    FactColumn("incident", "text", "id of the one thing that happened, for facts that several reports tell of"),
    FactColumn(
        "happened_ppm",
        "int32",
        "how sure it is that it happened at all, parts per million; empty where nobody weighed it",
        least=0,
        most=WHOLE,
    ),
    FactColumn(
        "revises", "text", "id of an earlier fact of the same source whose place this one takes once it is known"
    ),
    FactColumn("input", "text", "digest of the file it was read from, 16 hex digits; rows are counted within it"),
)

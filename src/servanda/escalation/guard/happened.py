"""One incident as the guard takes it, and what the facts already hold of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from math import cos, hypot, radians
from typing import TYPE_CHECKING, Any, Final

from servanda.agreement import Agreement, Law
from servanda.basis import DAY, from_us
from servanda.compliance import CoverageLine
from servanda.escalation.acts.forces import bound_by, inside
from servanda.escalation.guard.readings import Clue
from servanda.escalation.guard.words import Found
from servanda.vocabulary import resolve

if TYPE_CHECKING:
    import polars as pl

#: How near in place (metres) and time (µs) somebody outside the agreement is near, and notice is of the same place.
NEAR_M: Final = 10_000.0
NEAR_US: Final = 3 * DAY
NOTICE_US: Final = 7 * DAY
_METRES: Final = 111_320.0
_CLAIMS: Final = "statement.responsibility-claimed"
_DENIES: Final = "statement.responsibility-denied"
_NOTICES: Final = ("notice.planned-activity", "notice.movement", "notice.flight", "notice.ship-plan")
_BODY: Final = ("mechanism", "monitor")


@dataclass(frozen=True, slots=True)
class Happened:
    """An incident: ids it goes by, its act, span (µs UTC), place, and whom its sources name.

    ``facts``: ids of its own facts. ``ref``: of its file or report, if any; ``group``: of reports taken for one.
    ``sides``: who is recorded to have acted; none where nobody is, whoever its sources name as taking part.
    ``lon``, ``lat`` in degrees.
    """

    id: str
    act: str
    begin: int
    end: int
    ref: str = ""
    group: str = ""
    zone: str = ""
    place: str = ""
    lon: float | None = None
    lat: float | None = None
    sides: tuple[str, ...] = ()
    facts: frozenset[str] = field(default_factory=frozenset)


def known_of(
    one: Happened, facts: "pl.DataFrame", law: Law, agreement: Agreement, coverage: Iterable[CoverageLine], *,
    notices: bool = True,
) -> tuple[Clue, ...]:  # fmt: skip
    """What the facts hold of an incident, in the order of the facts.

    ``facts``: in the published schema, known by then. ``notices``: whether notices are looked for there; who knows the
    windows of plans brings those instead.
    """
    zone = agreement.timing.zone
    bound, known = bound_by(agreement), inside(agreement)
    names = resolve(law.names)
    found = [
        *_related(one, facts, names, bound, zone),
        *(_notified(one, facts, names, zone) if notices else ()),
        *_third(one, facts, names, known, zone),
        *_watched(one, coverage),
    ]
    return tuple(dict.fromkeys(found))


def _related(one: Happened, facts: "pl.DataFrame", names: Any, bound: frozenset[str], zone: str) -> Iterator[Clue]:
    import polars as pl

    mine = pl.col("id").is_in(sorted(one.facts | {one.id}))
    if one.ref:
        mine = mine | (pl.col("ref") == one.ref)
    if one.group:
        mine = mine | (pl.col("incident") == one.group)
    rows = facts.filter(mine.fill_null(value=False)).sort("recorded", "id").to_dicts()
    visited = any(row["act"] == "visit" for row in rows)
    for row in rows:
        yield from (_known(found, by, row, zone) for found, by in _told_by(row, names, bound, visited))
    origins = {row["origin"] for row in rows if row["kind"] == "event" and row["act"] == one.act}
    if len(origins) > 1:
        yield Clue(Found.SEEN_TWICE)


def _told_by(row: dict[str, Any], names: Any, bound: frozenset[str], visited: bool) -> Iterator[tuple[Found, str]]:
    act, who = row["act"], names(row["actor"]) or row["actor"] or ""
    status = row["status"] or ""
    certified = bool(row["certified_by"]) or (row["origin"] in _BODY and act == "finding")
    if act == _CLAIMS:
        yield (_meant(row["note"]) if who in bound else Found.CLAIMED_BY_THIRD), who
    elif act == _DENIES:
        yield Found.DENIED, who
    elif act == "visit":
        yield Found.VISITED, who
    elif act in ("monitoring.access-refused", "monitoring.obstruct"):
        yield Found.ACCESS_REFUSED, who
    elif act == "response.discipline":
        yield Found.DISCIPLINED, who
    elif certified and status == "disputed":
        yield Found.FINDING_DISPUTED, row["certified_by"] or who
    elif certified and status == "confirmed":
        whose = row["toward"] if act == "finding" else row["actor"]
        if (names(whose) or whose) in bound:
            yield Found.ATTRIBUTED, row["certified_by"] or who
        if visited:
            yield Found.CONFIRMED_ON_SITE, row["certified_by"] or who


def _meant(note: str | None) -> Found:
    """What an answer on the line says of intent: it begins with the word that was chosen there."""
    word = (note or "").partition(":")[0].strip()
    return {"meant": Found.CLAIMED_MEANT, "not meant": Found.CLAIMED_NOT_MEANT}.get(word, Found.CLAIMED)


def _known(found: Found, by: str, row: dict[str, Any], zone: str) -> Clue:
    return Clue(found, by, row["id"], _day(row["happened_from"], zone))


def _day(instant: Any, zone: str) -> date:
    from zoneinfo import ZoneInfo

    return instant.astimezone(ZoneInfo(zone)).date()  # type: ignore[no-any-return]


def _around(one: Happened, facts: "pl.DataFrame", before: int, after: int) -> "pl.DataFrame":
    import polars as pl

    low, high = (pl.lit(at).cast(pl.Datetime("us", "UTC")) for at in (one.begin - before, one.end + after))
    return facts.filter((pl.col("happened_from") >= low) & (pl.col("happened_from") < high))


def _notified(one: Happened, facts: "pl.DataFrame", names: Any, zone: str) -> Iterator[Clue]:
    import polars as pl

    rows = _around(one, facts, NOTICE_US, 0).filter(pl.col("act").is_in(_NOTICES)).sort("happened_from", "id")
    for row in rows.to_dicts():
        if near(one, row):
            yield _known(Found.NOTIFIED, names(row["actor"]) or row["actor"] or "", row, zone)


def _third(one: Happened, facts: "pl.DataFrame", names: Any, known: frozenset[str], zone: str) -> Iterator[Clue]:
    import polars as pl

    rows = _around(one, facts, NEAR_US, NEAR_US).filter(pl.col("kind") == "event").sort("happened_from", "id")
    seen: set[str] = set()
    for row in rows.to_dicts():
        if not near(one, row):
            continue
        for name in (row["actor"], row["side_1"], row["side_2"]):
            who = (names(name) or name) if name else ""
            if who and who not in known and not who.casefold().startswith("civilian") and who not in seen:
                seen.add(who)
                yield _known(Found.THIRD_SEEN, who, row, zone)


def near(one: Happened, row: dict[str, Any]) -> bool:
    """Whether a row's place is near: within ten kilometres, else the same place by name."""
    if None not in (one.lon, one.lat, row["lon"], row["lat"]):
        east = (row["lon"] - one.lon) * cos(radians(one.lat)) * _METRES  # type: ignore[arg-type]
        return hypot(east, (row["lat"] - one.lat) * _METRES) <= NEAR_M
    return bool(row["place"]) and row["place"] in (one.place, one.zone)


def _watched(one: Happened, coverage: Iterable[CoverageLine]) -> Iterator[Clue]:
    """That nobody could watch, or that nobody tells; nothing where somebody watched."""
    there = [
        line for line in coverage
        if line.begin < one.end and one.begin < line.end and (not line.place or line.place in (one.zone, one.place))
    ]  # fmt: skip
    if not there:
        yield Clue(Found.WATCH_NOT_TOLD)
    elif not any(line.watched_ppm for line in there):
        yield Clue(Found.UNWATCHED, there[0].body, there[0].rests_on[0] if there[0].rests_on else "")


def local_day(us: int, zone: str) -> date:
    """The local day of an instant."""
    return from_us(us, zone).date()

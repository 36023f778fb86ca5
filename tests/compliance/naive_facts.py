"""Facts as the design reads them: who acted, how well it is known, and whether a tally counts them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from servanda.agreement import Law, Select, Tally
from tests.compliance.naive_places import MAYBE, NO, YES, any_of, both, lies_in, negated

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
Row = dict[str, Any]


@dataclass(frozen=True)
class Counted:
    """What one incident, quantity or statement adds to a tally; ``certain`` where no place leaves it in doubt."""

    row: Row
    value: int
    ppm: int
    certain: bool
    incident: Any

    @property
    def order(self) -> tuple[int, int, int]:
        return self.row["begin"], self.row["end"], self.row["tie"]


@dataclass(frozen=True)
class Counting:
    """What a fact surely adds to a tally, from when and until when it does (None: it still does)."""

    row: Row
    value: int
    since: int
    until: int | None


def us(moment: datetime) -> int:
    """Microseconds since 1970."""
    delta = moment - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * 1_000_000 + delta.microseconds


@dataclass
class Known:
    """All that is known at a cut-off, and what of it each tally counts."""

    law: Law
    as_of: int
    rows: list[Row]
    ever: list[Row]
    _told: dict[Any, list[Counted]] = field(default_factory=dict)
    _as_known: dict[Any, list[Counting]] = field(default_factory=dict)

    def counted(self, tally: Tally) -> list[Counted]:
        """What a tally counts, in order of begin, end and content hash."""
        if tally not in self._told:
            self._told[tally] = sorted(_counted(self.law, tally, self.rows), key=lambda one: one.order)
        return self._told[tally]

    def as_known(self, tally: Tally) -> list[Counting]:
        """What a tally counted as time went on, with what was replaced since."""
        if tally not in self._as_known:
            self._as_known[tally] = _as_known(self.law, tally, self.ever)
        return self._as_known[tally]


def known(law: Law, given: Iterable[Row], as_of: int) -> Known:
    """The facts recorded by the cut-off and begun before it, each once."""
    rows: dict[str, Row] = {}
    for raw in given:
        row = dict(raw)
        row["begin"], row["end"] = us(row["happened_from"]), us(row["happened_to"])
        row["learned"] = us(row["recorded"])
        if row["learned"] > as_of or row["begin"] >= as_of:
            continue
        row["known"] = max(row["end"], row["learned"])
        row["tie"] = int(row["id"], 16)
        row["who"], row["to"] = _participant(law, row["actor"]), _participant(law, row["toward"]) or row["toward"]
        row["sides"] = [_participant(law, row[side]) for side in ("side_1", "side_2") if _armed(row[side])]
        told_of = (row["source"], row["input"], row["row"], row["begin"], row["end"], row["learned"])
        row["told_of"] = row["incident"] or (row["id"] if row["row"] is None else told_of)
        rows.setdefault(row["id"], row)
    for row in rows.values():
        revisions = [one["known"] for one in rows.values() if _replaces(one, row)]
        row["until"] = min(revisions, default=None)
        row["incident"] = (row["told_of"], row["until"])
    ever = sorted(rows.values(), key=lambda row: (row["begin"], row["end"], row["tie"]))
    return Known(law, as_of, [row for row in ever if row["until"] is None], ever)


def _replaces(one: Row, row: Row) -> bool:
    return one["revises"] == row["id"] and one["source"] == row["source"] and one["id"] != row["id"]


def _participant(law: Law, name: str | None) -> str | None:
    if name is None:
        return None
    listed = {**{one: one for one in law.everyone}, **law.names}
    exact = {key.casefold(): one for key, one in listed.items() if not key.endswith("*")}
    if name.casefold() in exact:
        return exact[name.casefold()]
    stems = [key for key in listed if key.endswith("*") and name.casefold().startswith(key[:-1].casefold())]
    return listed[max(stems, key=len)] if stems else None


def _armed(side: str | None) -> bool:
    return side is not None and not side.lower().startswith("civilian")


# --- how well it is known ---------------------------------------------------------------------------------------


def supports(row: Row) -> bool:
    """Machine-coded news, and what was taken back or looked into and not confirmed, support nothing."""
    return row["origin"] != "machine-coded news" and row["status"] not in ("withdrawn", "not confirmed")


def certified(law: Law, row: Row) -> bool:
    """Certified by a body the standard of proof names, or by any body where it names none."""
    return row["certified_by"] in (law.proof.certified_by or law.bodies)


def doubted(row: Row) -> bool:
    return row["status"] in ("alleged", "disputed", "under inquiry")


def alleged(law: Law, row: Row) -> bool:
    """News, one side's word, or what is called doubtful, unless it was certified or confirmed."""
    weak = row["origin"] in ("human-coded news", "party") or doubted(row)
    return weak and not certified(law, row) and row["status"] != "confirmed"


def crisp(law: Law, row: Row) -> bool:
    """At the standard of proof, or certified; never what is doubted."""
    proof = law.proof
    if not supports(row) or doubted(row):
        return False
    if certified(law, row):
        return True
    if row["reliability"] is None and row["credibility"] is None:
        graded = row["origin"] in ("mechanism", "monitor", "authority")
    else:
        graded = (
            row["reliability"] is not None
            and row["reliability"] <= proof.reliability
            and row["credibility"] is not None
            and row["credibility"] <= int(proof.credibility)
        )
    return graded and row["origin"] in proof.origins and row["sources"] >= proof.sources


# --- what counts ------------------------------------------------------------------------------------------------


def asked_for(law: Law, select: Select, row: Row) -> str:
    """Whether a select asks for a fact: yes, no, or in doubt for its place."""
    plain = [
        supports(row),
        not select.acts or any(_under(row["act"], act) for act in select.acts),
        row["kind"] in select.kinds if select.kinds else row["kind"] != "coverage",
        not select.own or _own(select.own, row["clause"]),
        not select.actors or _acted(select, row),
        not select.toward or row["to"] in select.toward,
        not select.weapons or (row["weapon"] is not None and any(_under(row["weapon"], one) for one in select.weapons)),
        select.calibre_from_mm is None or (row["calibre_mm"] or -1) >= select.calibre_from_mm,
        select.calibre_below_mm is None
        or (row["calibre_mm"] is not None and row["calibre_mm"] < select.calibre_below_mm),
        not select.unit or row["unit"] is None or _bare(row["unit"]) == _bare(select.unit),
        not select.items or row["item"] in select.items,
        not select.clauses or row["clause"] in select.clauses,
        not select.certified_by or row["certified_by"] in select.certified_by,
        not select.statuses or row["status"] in select.statuses,
        not select.crisp or crisp(law, row),
    ]
    if not all(plain):
        return NO
    answer = YES
    if select.zones:
        answer = any_of(lies_in(law, zone, row) for zone in select.zones)
    for zone in select.outside:
        answer = both(answer, negated(lies_in(law, zone, row)))
    return answer


def _under(code: str, act: str) -> bool:
    return code == act or code.startswith(act + ".")


def _bare(unit: str) -> str:
    return unit.strip().lower().removesuffix("s")


def _own(own: str, clause: str | None) -> bool:
    return clause is None or clause in (own, own.split("/")[0]) or clause.startswith(own + "/")


def _acted(select: Select, row: Row) -> bool:
    if row["actor"] is not None:
        return row["who"] in select.actors
    if select.own and row["clause"] is not None and _own(select.own, row["clause"]):
        return True
    return select.joint and all(side in select.actors for side in row["sides"])


def _counted(law: Law, tally: Tally, rows: list[Row]) -> Iterator[Counted]:
    found = [(row, asked_for(law, tally.select, row)) for row in rows]
    found = [(row, answer) for row, answer in found if answer != NO]
    incidents: dict[Any, list[tuple[Row, str]]] = {}
    for row, answer in found:
        incidents.setdefault(row["incident"], []).append((row, answer))
    for incident, parts in incidents.items():
        if sum(row["act_ppm"] for row, _ in parts) < 500_000:
            continue  # more likely something else
        if tally.measure == "count":
            first, answer = min(parts, key=_stands_for_incident)
            chance = min(1_000_000, sum(_chance(row) for row, _ in parts))
            yield Counted(first, 1_000, chance, answer == YES, incident)
        elif tally.measure == "sum":
            told = {row["id"]: answer for row, answer in parts}
            parts.sort(key=_stands_for_incident)
            for row in _amount_once(sorted((row for row, _ in parts), key=_in_time), parts[0][0]):
                yield Counted(row, _amount(tally, row), _chance(row), told[row["id"]] == YES, incident)
        else:
            for row, answer in parts:
                if row["quantity_milli"] is not None:
                    yield Counted(row, row["quantity_milli"], _chance(row), answer == YES, incident)


def _as_known(law: Law, tally: Tally, rows: list[Row]) -> list[Counting]:
    """One instant after the other: what was known then and stood, each incident once."""
    asked = [row for row in rows if asked_for(law, tally.select, row) == YES]
    instants = sorted({at for row in asked for at in (row["known"], row["until"]) if at is not None})
    since: dict[str, int] = {}
    found = []
    for now in instants:
        counting = {row["id"]: row for row in _counting(tally, asked, now)}
        for row in asked:
            if row["id"] in since and row["id"] not in counting:
                found.append(Counting(row, _amount(tally, row), since.pop(row["id"]), now))
        for one in counting:
            since.setdefault(one, now)
    return found + [Counting(row, _amount(tally, row), since[row["id"]], None) for row in asked if row["id"] in since]


def _counting(tally: Tally, asked: list[Row], now: int) -> Iterator[Row]:
    incidents: dict[Any, list[Row]] = {}
    for row in asked:
        if row["known"] <= now and (row["until"] is None or now < row["until"]):
            incidents.setdefault(row["told_of"], []).append(row)
    for parts in incidents.values():
        if sum(row["act_ppm"] for row in parts) < 500_000:
            continue
        if tally.measure == "count":
            yield min(parts, key=lambda row: row["known"])  # they stand in order of time
        elif tally.measure == "sum":
            by_known = sorted(parts, key=lambda row: row["known"])
            yield from _amount_once(by_known, by_known[0])
        else:
            yield from (row for row in parts if row["quantity_milli"] is not None)


def _amount_once(rows: list[Row], otherwise: Row) -> list[Row]:
    """The facts that make up an incident's amount; ``otherwise``: what stands for it where nobody states one.

    Of each thing (act, item, unit) the report whose total is in the middle, of two the lower; of equal ones the first.
    """
    things: dict[Any, dict[Any, list[Row]]] = {}
    for row in rows:
        if row["quantity_milli"] is not None:
            thing = row["act"], row["item"], None if row["unit"] is None else _bare(row["unit"])
            report = row["id"] if row["row"] is None else (row["source"], row["input"], row["row"])
            things.setdefault(thing, {}).setdefault(report, []).append(row)
    if not things:
        return [otherwise]
    found = []
    for reports in things.values():
        totals = [sum(row["quantity_milli"] for row in report) for report in reports.values()]
        middle = sorted(totals)[(len(totals) - 1) // 2]
        found += list(reports.values())[totals.index(middle)]
    return found


def _in_time(row: Row) -> tuple[int, int, int]:
    return row["begin"], row["end"], row["tie"]


def _amount(tally: Tally, row: Row) -> int:
    return 1_000 if tally.measure == "count" or row["quantity_milli"] is None else int(row["quantity_milli"])


def _stands_for_incident(part: tuple[Row, str]) -> tuple[int, int, int, int]:
    """The earliest; of those that are so together, the one most likely to be such an act, then the least hash."""
    row, _ = part
    return row["begin"], row["end"], -row["act_ppm"], row["tie"]


def _chance(row: Row) -> int:
    actor = 1_000_000 if row["actor_ppm"] is None else row["actor_ppm"]
    happened = 1_000_000 if row["happened_ppm"] is None else row["happened_ppm"]
    return int(row["act_ppm"] * actor // 1_000_000 * happened // 1_000_000)


__all__ = ["MAYBE", "NO", "YES", "Counted", "Known", "Row", "alleged", "asked_for", "known"]

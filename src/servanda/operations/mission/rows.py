"""Facts of files: what a part of a file tells the engine, by the area of the file."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from servanda import mechanism as m
from servanda.access import Entry
from servanda.mechanism import Procedure
from servanda.operations.mission.record import Mission

Rows = list[Mapping[str, Any]]
#: Areas whose files hold facts.
FACTUAL: Final = ("incident", "watch", "step")


def rows_of(area: str, entries: Sequence[Entry], procedure: Procedure) -> Iterable[Mapping[str, Any]]:
    """The facts of a file, or of the part of it that is given."""
    if area == "incident":
        return m.facts(m.read(entries), procedure)
    if area == "watch":
        return m.watch_facts(m.read_watch(entries), procedure)
    return m.ladder_facts(m.read_ladder(entries), procedure)


class FactsOfFiles:
    """The facts of every file of a mission, read anew only of those in which something was entered since."""

    def __init__(self) -> None:
        self._forget(0)

    def _forget(self, readings: int) -> None:
        self._readings = readings
        self._sizes: dict[str, dict[str, int]] = {area: {} for area in FACTUAL}
        self._held: dict[str, dict[str, Sequence[Mapping[str, Any]]]] = {area: {} for area in FACTUAL}

    def all_of(self, mission: Mission) -> Rows:
        """By area, in the order in which the files began; equal to reading all of them."""
        readings = mission.readings
        if readings != self._readings:
            self._forget(readings)
        for area in FACTUAL:
            sizes, held = self._sizes[area], self._held[area]
            for entries in mission.changed(area, sizes):
                about = entries[0].about
                sizes[about] = len(entries)
                held[about] = tuple(rows_of(area, entries, mission.procedure))
        return [row for area in FACTUAL for rows in self._held[area].values() for row in rows]

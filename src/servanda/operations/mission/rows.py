"""Facts of files: what a part of a file tells the engine, by the area of the file."""

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
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
        self._upto = dict.fromkeys(FACTUAL, 0)
        #: By area and file: its first position, and its facts. Most files have none and are not here.
        self._held: dict[str, dict[str, tuple[int, Sequence[Mapping[str, Any]]]]] = {area: {} for area in FACTUAL}

    def all_of(self, mission: Mission) -> Rows:
        """By area, in the order in which the files began; equal to reading all of them."""
        readings = mission.readings
        if readings != self._readings:
            self._forget(readings)
        for area in FACTUAL:
            held = self._held[area]
            files, self._upto[area] = mission.changed(area, self._upto[area])
            for entries in files:
                about, rows = entries[0].about, tuple(rows_of(area, entries, mission.procedure))
                if rows:
                    held[about] = entries[0].position, rows
                else:
                    held.pop(about, None)
        every = (sorted(held.values(), key=itemgetter(0)) for held in self._held.values())
        return [row for files in every for _, rows in files for row in rows]

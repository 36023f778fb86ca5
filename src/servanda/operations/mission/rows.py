"""Facts of files: what a part of a file tells the engine, by the area of the file."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from servanda import mechanism as m
from servanda.access import Entry
from servanda.mechanism import Procedure

#: Areas whose files hold facts.
FACTUAL: Final = ("incident", "watch", "step")


def rows_of(area: str, entries: Sequence[Entry], procedure: Procedure) -> Iterable[Mapping[str, Any]]:
    """The facts of a file, or of the part of it that is given."""
    if area == "incident":
        return m.facts(m.read(entries), procedure)
    if area == "watch":
        return m.watch_facts(m.read_watch(entries), procedure)
    return m.ladder_facts(m.read_ladder(entries), procedure)

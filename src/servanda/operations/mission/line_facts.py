"""What a person sees of the two lines, as rows for the engine: notices, answers and calls; corridors, access, returns.

Of a file somebody sees in part, what they see of it is read and nothing else. Of sites and movements nothing becomes a
fact, but that one was struck where its own consent let that cross to an incident: an allegation until it is found on.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from servanda import humanitarian as desk
from servanda import liaison as line
from servanda.access import Entry, Person
from servanda.basis import content_hash
from servanda.mechanism import fact_row
from servanda.operations.mission.record import Mission

Row = Mapping[str, Any]
_TIMES: Final = ("happened_from", "happened_to", "recorded")
_STRUCK: Final = "attack"


def line_rows(mission: Mission, person: Person) -> Iterator[Row]:
    """The rows of both lines, as far as a person sees their files."""
    for entries in mission.files(person, "liaison"):
        yield from _timed(one.row() for one in line.facts(line.read_file(entries)))
    for entries in mission.files(person, "humanitarian"):
        if (table := desk.table_file(entries)) is not None:
            newest = tuple(one for day in table.newest() for one in day)
            yield from _timed(desk.facts(desk.FiguresFile(table.about, newest)))
            continue
        state = desk.read_file(entries)
        if isinstance(state, desk.CorridorFile | desk.AccessFile | desk.ReturnFile | desk.FiguresFile):
            yield from _timed(desk.facts(state))


def struck_rows(entries: Iterable[Entry]) -> Iterator[Row]:
    """That something the desk had notified was struck, from what crossed to an incident's file."""
    for one in entries:
        crossed = desk.Crossed.read_back(one.content) if one.deed == desk.Crossed.deed else None
        if crossed is not None and crossed.struck is not None:
            found = fact_row(
                _STRUCK, about=one.about, source=desk.SOURCE, recorded=one.recorded, happened=crossed.struck,
                subject=f"{one.position}", kind="event", status="alleged", item="notified before",
            )  # fmt: skip
            yield from () if found is None else (found,)


def _timed(rows: Iterable[Mapping[str, Any]]) -> Iterator[Row]:
    """Rows whose times (µs UTC) the facts table takes; recorded no earlier than over."""
    for one in rows:
        begin, end, recorded = (int(one[name]) for name in _TIMES)
        subject = content_hash(repr(sorted(one.items(), key=lambda pair: pair[0])).encode())
        more = {name: value for name, value in one.items() if name not in (*_TIMES, "act", "ref", "source", "kind")}
        found = fact_row(
            one["act"], about=one["ref"], source=one["source"], recorded=recorded, happened=begin, until=end,
            subject=subject, kind=one["kind"], **more,
        )  # fmt: skip
        if found is not None:
            yield found

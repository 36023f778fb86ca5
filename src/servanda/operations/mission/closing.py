"""When the matter of a file is closed: from then on its content is kept for its period, and no longer.

An incident that is open holds everything of its own and every file that names it, however long it takes.
"""

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from servanda import humanitarian as desk
from servanda import liaison as line
from servanda import mechanism as m
from servanda.access import JSON, Entry
from servanda.operations.mission.administration import ErasureProposed, Revoked
from servanda.operations.mission.agreed import KeyChange, SettingProposed
from servanda.operations.mission.desk_keys import DeskKeyChange
from servanda.operations.mission.keys import KeyRevoked, KeyShown
from servanda.operations.mission.periods import PeriodsProposed
from servanda.operations.mission.record import Mission

#: What holds for as long as the record is read: who signs and no more, settings and periods, what was erased by two.
#: Without it a setting that was agreed would end with its words, and no signature could be looked at any more.
_STANDS: Final = frozenset(
    one.deed
    for one in (
        SettingProposed, KeyShown, KeyChange, KeyRevoked, Revoked, ErasureProposed, DeskKeyChange, PeriodsProposed,
    )
)  # fmt: skip
Entries: TypeAlias = Sequence[Entry]


def closed_since(mission: Mission, entries: Entries) -> int | None:
    """When the matter of a file was closed, µs UTC: None while it is open, 0 where each entry is one of its own.

    What keys, settings, periods and erasures rest on is open for as long as there is a record.
    """
    area = entries[0].deed.partition(":")[0]
    last = max(one.recorded for one in entries)
    if area == "incident":
        return last if _incident_closed(mission, entries) else None
    if area == "admin" and any(one.deed in _STANDS for one in entries):
        return None
    if area in ("meeting", "phone"):
        return last
    if area == "humanitarian":
        return _at_the_desk(entries, last, mission.now)
    return _on_the_line(entries, last) if area == "liaison" else 0


def _incident_closed(mission: Mission, entries: Entries) -> bool:
    """With a finding, taken back, set aside, or kept as a marker only; one grouped under another goes with that one."""
    file = m.read(entries)
    lead = mission.whole(file.lead) if m.worked_elsewhere(file) else ()
    if lead and not m.worked_elsewhere(m.read(lead)):
        return _incident_closed(mission, lead)
    taken_back = m.status(file) is m.Status.WITHDRAWN
    return file.finding is not None or taken_back or m.set_aside(file) or m.is_marker(file, mission.procedure)


def _at_the_desk(entries: Entries, last: int, now: int) -> int | None:
    state = desk.read_file(entries)
    if isinstance(state, desk.FiguresFile | desk.RecoveryFile):
        return 0
    if isinstance(state, desk.NoticeFile) and state.subject is not None and state.closed is None:
        return None if now < state.subject.end else max(last, state.subject.end)
    return last


def _on_the_line(entries: Entries, last: int) -> int:
    state = line.read_file(entries)
    if isinstance(state, line.PlanFile):
        return max(last, state.latest.plan.end) if state.latest is not None else last
    return last if isinstance(state, line.QuestionFile) else 0


def said_in(content: JSON) -> Iterator[str]:
    """Every text of a content, however deep: ids of files and digests of originals are among them."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict):
        for one in content.values():
            yield from said_in(one)
    elif isinstance(content, (list, tuple)):
        for one in content:
            yield from said_in(one)

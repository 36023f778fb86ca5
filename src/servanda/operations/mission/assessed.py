"""The agreement assessed on some facts of a mission; not again in the same minute while facts and windows stand."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from threading import BoundedSemaphore, Lock
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from servanda import mechanism as m
from servanda.basis import MINUTE, NEVER
from servanda.compliance import Assessments, assess
from servanda.operations.mission.record import Mission

if TYPE_CHECKING:
    import polars as pl

#: An assessment, and of how many facts of the record and of the case's own evidence it is made.
Found = tuple[Assessments, int, int]
#: So many readings are held for each mission: people of one unit mostly see the same facts.
_HELD: Final = 16
#: So many are assessed at one time, whoever asks for what: the others wait, and find it made.
AT_ONCE: Final = 2
_turns = BoundedSemaphore(AT_ONCE)
_lock = Lock()
_readings: "WeakKeyDictionary[Mission, OrderedDict[tuple[str, bool, int], Found]]" = WeakKeyDictionary()


def assessed_on(mission: Mission, rows: Iterable[Mapping[str, Any]], *, evidence: bool = False) -> Found:
    """The assessment now, how many facts of the record it rests on, and how many of the case's own evidence."""
    told = list(rows)
    key = (repr(told), evidence, mission.now // MINUTE)
    law, more, now = mission.law, mission.evidence if evidence else None, mission.now
    if (found := _standing(mission, key, now)) is not None:
        return found
    with _turns:
        if (found := _standing(mission, key, now)) is not None:
            return found
        table = m.fact_table(told)
        whole = table if more is None else _together(table, more)
        found = assess(law, whole, now), len(table), len(whole) - len(table)
        with _lock:
            held = _readings.setdefault(mission, OrderedDict())
            held[key] = found
            while len(held) > _HELD:
                held.popitem(last=False)
    return found


def _standing(mission: Mission, key: tuple[str, bool, int], now: int) -> Found | None:
    with _lock:
        held = _readings.setdefault(mission, OrderedDict())
        if key not in held or now >= next_edge(held[key][0]):
            return None
        held.move_to_end(key)
        return held[key]


def next_edge(result: Assessments) -> int:
    """The next instant after its cut-off at which a window of an assessment begins or ends, µs UTC."""
    edges = (edge[edge > result.as_of] for one in result.by_obligation for edge in (one.begin, one.end))
    return min((int(edge.min()) for edge in edges if len(edge)), default=NEVER)


def _together(table: "pl.DataFrame", evidence: "pl.DataFrame") -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence import conform

    return conform(pl.concat([table, evidence], how="diagonal_relaxed"))

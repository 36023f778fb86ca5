"""The one writer: whatever waits when it comes round is written and flushed in one transaction (group commit).

Jobs come from many threads; each is a function of the connection and may be run again. Where one of a group fails, the
group is rolled back and each job is run by itself, so that nobody's mistake undoes another's work.
"""

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from sqlalchemy import Connection

from servanda.basis import Refusal
from servanda.store.mission.base import Base
from servanda.store.mission.faults import point
from servanda.store.mission.health import Watch
from servanda.store.mission.refused import closed

T = TypeVar("T")
#: The most that one transaction takes.
LARGEST_GROUP: Final = 512


Together = Callable[[Connection, Sequence[Any]], Sequence[Any]]


@dataclass(slots=True)
class _Job:
    """``run``: by itself within the transaction; ``together``: at once with others of its kind, each with its item.

    ``alone``: outside any transaction.
    """

    run: Callable[[Connection], Any] | None = None
    together: Together | None = None
    item: Any = None
    alone: Callable[[], Any] | None = None
    done: "Future[Any]" = field(default_factory=Future)


class Writer:
    """A thread with the one writing connection."""

    def __init__(self, base: Base, watch: Watch) -> None:
        self._base, self._watch = base, watch
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._gate = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="servanda mission writer", daemon=True)
        self._thread.start()

    def do(self, run: Callable[[Connection], T]) -> T:
        """Runs a job in a transaction; what it did is on the disk when this returns, or nothing of it.

        Refuses (STO106 to STO108) where the disk takes nothing, (STO119) once closed.
        """
        done: T = self._wait_for(_Job(run))
        return done

    def alone(self, run: Callable[[], T]) -> T:
        """Runs a job outside any transaction while nobody writes."""
        done: T = self._wait_for(_Job(alone=run))
        return done

    def with_others(self, run: Callable[[Connection, Sequence[Any]], Sequence[T]], item: Any) -> T:
        """Like ``do``, at once with whatever else waits for the same: ``run`` gets all items and answers each."""
        done: T = self._wait_for(_Job(together=run, item=item))
        return done

    def _wait_for(self, job: _Job) -> Any:
        with self._gate:
            if self._closed:
                raise closed()
            self._queue.put(job)
        return job.done.result()

    def close(self) -> None:
        """What waits is still written."""
        with self._gate:
            if self._closed:
                return
            self._closed = True
            self._queue.put(None)
        self._thread.join()

    def _work(self) -> None:
        first: _Job | None = self._queue.get()
        while first is not None:
            group, first = self._group(first)
            self._together(group)
            first = self._queue.get() if first is _NOTHING else first

    def _group(self, first: _Job) -> tuple[list[_Job], _Job | None]:
        """What goes together, and what was taken from the queue beyond it."""
        group = [first]
        while first.alone is None and len(group) < LARGEST_GROUP:
            try:
                job = self._queue.get_nowait()
            except queue.Empty:
                break
            if job is None or job.alone is not None:
                return group, job
            group.append(job)
        return group, _NOTHING

    def _together(self, group: list[_Job]) -> None:
        try:
            done = self._transaction(group)
        except BaseException as error:  # noqa: BLE001 - it belongs to whoever asked
            ours = isinstance(error, _Turned) or self._base.trouble(error) is not None
            if len(group) == 1 or ours:
                self._fail(group, error)
            else:
                self._each(group)
        else:
            self._watch.stood()
            for job, result in zip(group, done, strict=True):
                job.done.set_result(result)

    def _each(self, group: list[_Job]) -> None:
        for job in group:
            self._together([job])

    def _transaction(self, group: list[_Job]) -> list[Any]:
        turned = self._watch.turned_away()
        if turned is not None:
            raise _Turned from turned
        point("turn")
        if group[0].alone is not None:
            return [group[0].alone()]
        done: dict[int, Any] = {}
        with self._base.writing() as connection:
            for together, jobs in _by_kind(group):
                if together is not None:
                    results = together(connection, [job.item for job in jobs])
                else:
                    results = [job.run(connection) for job in jobs if job.run is not None]
                done.update(zip(map(id, jobs), results, strict=True))
            point("run")
        return [done[id(job)] for job in group]

    def _fail(self, group: list[_Job], error: BaseException) -> None:
        trouble = self._base.trouble(error)
        for job in group:
            if isinstance(error, _Turned):
                turned = error.__cause__
                assert isinstance(turned, Refusal)
                job.done.set_exception(Refusal.of(turned.reasons))
            elif trouble is not None:
                job.done.set_exception(self._watch.fell(trouble))
            else:
                job.done.set_exception(error)


def _by_kind(group: Sequence[_Job]) -> "list[tuple[Together | None, list[_Job]]]":
    """Jobs that can be run at once, together. Nobody waits for one before they ask for another: any order will do."""
    kinds: dict[Together | None, list[_Job]] = {}
    for job in group:
        kinds.setdefault(job.together, []).append(job)
    return list(kinds.items())


class _Turned(Exception):
    """Nothing was tried."""


_NOTHING: Final = _Job()

"""How an exercise stands, from its events: what was sent and when, who saw it, what the facilitator added."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from servanda.operations.exercise.journal import Event, Happened


@dataclass(frozen=True, slots=True)
class Told:
    """Something the facilitator told beside the script."""

    id: str
    at: int
    to: tuple[str, ...]
    means: str
    origin: str
    words: str


@dataclass(frozen=True, slots=True)
class Course:
    """The state; times in µs of the exercise. ``files``: ids of files by their names in the script."""

    sent: Mapping[str, int] = field(default_factory=dict)
    skipped: Mapping[str, int] = field(default_factory=dict)
    refused: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[tuple[str, str], int] = field(default_factory=dict)
    noted: Mapping[tuple[str, str], int] = field(default_factory=dict)
    told: tuple[Told, ...] = ()
    remarks: tuple[tuple[int, str], ...] = ()
    ended: int | None = None

    def over(self, inject: str) -> bool:
        """Whether an inject was sent or left out."""
        return inject in self.sent or inject in self.skipped


def course_of(events: Iterable[Event]) -> Course:
    """The state after events in their order; the first of two alike counts."""
    first: dict[str, dict[Any, Any]] = {one: {} for one in ("sent", "skipped", "refused", "files", "shown", "noted")}
    told: list[Told] = []
    remarks: list[tuple[int, str]] = []
    ended: int | None = None
    for one in events:
        if one.kind is Happened.SENT:
            first["sent"].setdefault(one.inject, one.at)
        elif one.kind is Happened.SKIPPED:
            first["skipped"].setdefault(one.inject, one.at)
        elif one.kind is Happened.REFUSED:
            first["refused"].setdefault(one.inject, one.words)
        elif one.kind is Happened.SHOWN:
            first["shown"].setdefault((one.inject, one.person), one.at)
        elif one.kind is Happened.NOTED:
            first["noted"].setdefault((one.inject, one.person), one.at)
        elif one.kind is Happened.TOLD:
            more = one.more
            told.append(
                Told(one.inject, one.at, one.to, str(more.get("means", "")), str(more.get("from", "")), one.words)
            )
        elif one.kind is Happened.REMARK:
            remarks.append((one.at, one.words))
        elif one.kind is Happened.ENDED:
            ended = one.at if ended is None else ended
        for name, about in (one.more.get("files") or {}).items():
            first["files"].setdefault(name, about)
    return Course(**first, told=tuple(told), remarks=tuple(remarks), ended=ended)

"""Duties of every day, and of every event: which is due now, which hours were missed, each told once and together.

A flood of events makes no flood of entries: what one look finds missed of a duty is one entry, and a further one comes
an hour after it at the earliest. Duties that have hours of their own elsewhere are left to those: notice on the line,
answers to allegations in their files.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from servanda import mechanism as m
from servanda.access import Draft
from servanda.agreement import Agreement, Duty, Each, Every
from servanda.basis import EVER, HOUR, NEVER, content_hash
from servanda.compliance import Assessed, Assessments, Status
from servanda.operations.due import of_the_ladder
from servanda.operations.mission.record import Mission

#: Hours told in one entry at most, and how long after one the next of a duty is made.
MOST: Final = 500
APART: Final = HOUR
_ALLEGATION: Final = "allegation"


@dataclass(frozen=True, slots=True)
class Recurring:
    """A duty that recurs, as it stands.

    ``due``: the next hour at which it falls due, of those windows that have begun and are not done, and ``open`` how
    many they are; ``missed``: the hours by which it was not done, in order. All µs UTC. ``event``: it is due after each
    event, else on each day or so many days.
    """

    duty: str
    clause: str
    owed_by: tuple[str, ...]
    event: bool
    due: int | None
    open: int
    missed: tuple[int, ...]


def recurring_now(agreement: Agreement, result: Assessments) -> tuple[Recurring, ...]:
    """How every duty that recurs stands; those nothing is due of and nothing was missed of are not among them."""
    found = (_standing(one, result.as_of) for one in _recur(agreement, result))
    return tuple(one for one in found if one.open or one.missed)


def missed_now(mission: Mission, result: Assessments) -> tuple[tuple[Draft, ...], int]:
    """The entries of hours missed that are not told of yet, and when to look again where some are held back (µs)."""
    drafts: list[Draft] = []
    again = NEVER
    for one in _recur(mission.agreement, result):
        standing = _standing(one, result.as_of)
        about = duty_file(mission, standing.duty)
        file = m.read_watch(mission.whole(about))
        told = Counter(at for each in file.overdue for at in each.act.deadlines)
        # What an erased entry told of cannot be read; its hour still says until when.
        erased = max((each.happened for each in file.overdue if each.erased), default=EVER)
        fresh = sorted(at for at in (Counter(standing.missed) - told).elements() if at > erased)
        if not fresh:
            continue
        free = max((each.recorded + APART for each in file.overdue), default=0)
        if mission.now < free:
            again = min(again, free)
            continue
        drafts += _entries(mission, standing, about, _opened(one), fresh, told.total())
    return tuple(drafts), again


def duty_file(mission: Mission, duty: str) -> str:
    """The id of the file in which the calendar tells what was not done of a duty."""
    return content_hash(f"duty\n{mission.agreement.id}\n{duty}".encode(), 32)


def _recur(agreement: Agreement, result: Assessments) -> Iterator[Assessed]:
    kinds = {clause.id: clause.kind for clause in agreement.clauses}
    for one in result.by_obligation:
        duty = one.obligation
        if duty.duty is not Duty.REQUIRE or of_the_ladder(one) or not isinstance(duty.window, (Every, Each)):
            continue
        answers = isinstance(duty.window, Each) and duty.window.trigger.acts == (_ALLEGATION,)
        if not answers and kinds.get(str(duty.clause)) != "gives_notice":
            yield one


def _standing(one: Assessed, now: int) -> Recurring:
    begun = [int(end) - 1 for begin, end, status in _windows(one) if status == Status.OPEN and begin <= now < end]
    due = [at for at in begun if at < NEVER // 2]
    missed = sorted(int(end) - 1 for _, end, status in _windows(one) if status == Status.OVERDUE and end <= now)
    duty = one.obligation
    event = isinstance(duty.window, Each)
    return Recurring(
        duty.id, str(duty.clause), duty.holder, event, min(due, default=None), len(due), tuple(missed)
    )  # fmt: skip


def _windows(one: Assessed) -> Iterator[tuple[int, int, int]]:
    return zip(one.begin.tolist(), one.end.tolist(), one.status.tolist(), strict=True)


def _opened(one: Assessed) -> dict[int, int]:
    """By the hour at which it was due, from when on it could be done."""
    return {end - 1: begin for begin, end, _ in _windows(one)}


def _entries(
    mission: Mission, standing: Recurring, about: str, opened: dict[int, int], fresh: Sequence[int], before: int
) -> Iterator[Draft]:
    for n in range(0, len(fresh), MOST):
        some = tuple(fresh[n : n + MOST])
        since = min(opened[at] for at in some)
        act = m.DutyOverdue(
            standing.duty, standing.owed_by, since, some[-1], missed=len(some), missed_before=before + n, deadlines=some
        )
        yield from m.call_overdue(about, act, mission.procedure)

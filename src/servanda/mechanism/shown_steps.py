"""The procedure of a file as a visible track: each step, whose it is, since when, by when, done or not."""

from dataclasses import dataclass
from typing import Final

from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.owed import Due, dues
from servanda.mechanism.standing import is_marker, set_aside, worked_elsewhere
from servanda.mechanism.words import Breach, DueStanding, Step, StepStanding


@dataclass(frozen=True, slots=True)
class TrackStep:
    """One step. ``owed_by``: who still owes something of it, else who did. ``since``, ``by``, ``done``: µs UTC.

    ``late``: it was done after its time. ``parts``: what it is made of, one thing owed each.
    """

    step: Step
    standing: StepStanding
    owed_by: tuple[str, ...] = ()
    since: int | None = None
    by: int | None = None
    done: int | None = None
    late: bool = False
    parts: tuple[Due, ...] = ()


def track(file: IncidentFile, procedure: Procedure, now: int) -> tuple[TrackStep, ...]:
    """Every step of the procedure in its order; none for a referral marker, which has no procedure."""
    if is_marker(file, procedure):
        return ()
    every = dues(file, procedure, now)
    last = max((n for n, step in enumerate(Step) if any(one.step is step and one.done for one in every)), default=-1)
    found = any(one.step is Step.FINDING and one.done is not None for one in every)
    uncalled = _not_called_for(file, found)
    part = file.registered is None and bool(file.notices)
    return tuple(
        _step(
            step,
            tuple(one for one in every if one.step is step),
            none=StepStanding.NOT_SHOWN
            if part
            else StepStanding.SKIPPED
            if n < last or step in uncalled
            else StepStanding.NOT_YET,
            passed=(found and n < _FINDING) or (n < last and step in (Step.TRIAGE, Step.INQUIRY)),
        )
        for n, step in enumerate(Step)
    )


_FINDING: Final = tuple(Step).index(Step.FINDING)


def _not_called_for(file: IncidentFile, found: bool) -> tuple[Step, ...]:
    """Steps that do not come any more: of a file set aside or worked in another, and of a finding of no breach."""
    if set_aside(file) or worked_elsewhere(file):
        return tuple(Step)[tuple(Step).index(Step.NOTIFY) :]
    last = file.finding
    if found and last is not None and last[1].act.breach is not Breach.YES:
        return (Step.RECOMMENDATION, Step.PROMISE, Step.RESPONSE)
    return ()


def _step(step: Step, parts: tuple[Due, ...], *, none: StepStanding, passed: bool) -> TrackStep:
    """``none``: how it stands with nothing owed; ``passed``: open without a time, it was passed over."""
    if not parts:
        return TrackStep(step, none)
    pressing = tuple(one for one in parts if one.presses)
    shown = pressing or parts
    owed_by = tuple(dict.fromkeys(unit for one in shown for unit in one.owed_by))
    since = min(one.since for one in parts)
    by = min((one.by for one in shown if one.by is not None), default=None)
    late = any(one.standing is DueStanding.DONE_LATE for one in parts)
    if not pressing:
        done = max(one.done for one in parts if one.done is not None)
        return TrackStep(step, StepStanding.DONE, owed_by, since, by, done, late, parts)
    if any(one.standing is DueStanding.OVERDUE for one in parts):
        return TrackStep(step, StepStanding.LAPSED, owed_by, since, by, None, late, parts)
    standing = StepStanding.SKIPPED if passed and by is None else StepStanding.OPEN
    return TrackStep(step, standing, owed_by, since, by, None, late, parts)

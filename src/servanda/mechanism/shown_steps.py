"""The procedure of a file as a visible track: each step, whose it is, since when, by when, done or not."""

from dataclasses import dataclass

from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.owed import Due, dues
from servanda.mechanism.standing import is_marker
from servanda.mechanism.words import DueStanding, Step, StepStanding


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
    found = file.finding is not None
    return tuple(
        _step(step, tuple(one for one in every if one.step is step), n < last, found and step is not Step.REVIEW)
        for n, step in enumerate(Step)
    )


def _step(step: Step, parts: tuple[Due, ...], passed: bool, found: bool) -> TrackStep:
    if not parts:
        return TrackStep(step, StepStanding.SKIPPED if passed else StepStanding.NOT_YET)
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
    skipped = passed and by is None and (found or step in (Step.TRIAGE, Step.INQUIRY))
    return TrackStep(
        step, StepStanding.SKIPPED if skipped else StepStanding.OPEN, owed_by, since, by, None, late, parts
    )

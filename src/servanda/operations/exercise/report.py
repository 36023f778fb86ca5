"""The after-action report as plain data: what was expected, what was done, by which role, how late. Nobody is rated."""

from collections.abc import Sequence
from typing import Any

from servanda.access import Entry
from servanda.operations.exercise.course import Course
from servanda.operations.exercise.journal import Event, Happened
from servanda.operations.exercise.outcome import Outcome, lapsed, outcomes, unread
from servanda.operations.exercise.script import Script

#: What the chronology tells of the journal; who saw what stands with each inject.
_TOLD = (Happened.BEGUN, Happened.CLOCK, Happened.SENT, Happened.SKIPPED, Happened.REFUSED, Happened.TOLD,
         Happened.REMARK, Happened.ENDED)  # fmt: skip


def report_data(
    script: Script, course: Course, events: Sequence[Event], entries: Sequence[Entry], now: int
) -> dict[str, Any]:
    """The report as JSON data; times in µs UTC of the exercise. ``entries``: the whole record of its mission."""
    found = outcomes(script, course, entries, now)
    since = script.begins
    return {
        "exercise": script.name,
        "class": "exercise",
        "report": 1,
        "title": dict(script.title),
        "story": dict(script.story),
        "script": script.digest,
        "zone": script.zone,
        "begins": script.begins,
        "now": now,
        "ended": course.ended,
        "people": [{"id": one.id, "role": one.role.value, "unit": one.unit} for one in script.trainees],
        "objectives": [
            {"id": one.id, "says": dict(one.says),
             "expected": [_expected(each) for each in found if one.id in each.expected.serves]}
            for one in script.objectives
        ],
        "injects": [_inject(script, course, number) for number in range(len(script.injects))],
        "told": [
            {"id": one.id, "at": one.at, "means": one.means, "from": one.origin, "words": one.words,
             "to": _reached(course, one.id, one.to)}
            for one in course.told
        ],
        "unread": [{"inject": inject, "person": who} for inject, who in unread(script, course)],
        "lapsed": [_lapse(one, course) for one in lapsed(entries, since)],
        "chronology": _chronology(script, course, events, entries),
        "remarks": [{"at": at, "words": words} for at, words in course.remarks],
    }  # fmt: skip


def _expected(one: Outcome) -> dict[str, Any]:
    return {
        "id": one.expected.id,
        "inject": one.inject.id,
        "says": dict(one.expected.says),
        "who": list(one.expected.who),
        "deeds": list(one.expected.deeds),
        "standing": one.standing.value,
        "sent": one.sent,
        "by": one.by,
        "done": one.done,
        "person": one.person,
        "late": one.late,
    }


def _inject(script: Script, course: Course, number: int) -> dict[str, Any]:
    one = script.injects[number]
    return {
        "id": one.id,
        "planned": script.begins + one.at,
        "sent": course.sent.get(one.id),
        "skipped": course.skipped.get(one.id),
        "refused": course.refused.get(one.id, ""),
        "means": one.means.value,
        "from": dict(one.origin),
        "says": dict(one.says),
        "enters": one.enters.deed if one.enters else "",
        "to": _reached(course, one.id, one.to),
    }


def _reached(course: Course, inject: str, to: Sequence[str]) -> list[dict[str, Any]]:
    return [
        {"person": who, "shown": course.shown.get((inject, who)), "noted": course.noted.get((inject, who))}
        for who in to
    ]


def _lapse(one: Entry, course: Course) -> dict[str, Any]:
    return {
        "at": one.recorded,
        "deed": one.deed,
        "file": _file(one, course),
        "what": _what(one),
        "units": list(_owing(one)),
    }


def _what(one: Entry) -> str:
    held = one.content.get("what") or one.content.get("step")
    return held if isinstance(held, str) else ""


def _owing(one: Entry) -> tuple[str, ...]:
    """The units whose time ran out, as the entry names them."""
    for key in ("owed_by", "units", "unit", "of"):
        held = one.content.get(key)
        if isinstance(held, str) and held:
            return (held,)
        if isinstance(held, (list, tuple)) and held:
            return tuple(str(each) for each in held)
    return ()


def _file(one: Entry, course: Course) -> str:
    return next((name for name, about in course.files.items() if about == one.about), "")


def _chronology(
    script: Script, course: Course, events: Sequence[Event], entries: Sequence[Entry]
) -> list[dict[str, Any]]:
    """Everything in the order of its time, from the beginning of the exercise on; at one time the journal first."""
    told = [
        {"at": one.at, "what": one.kind.value, "inject": one.inject, "words": one.words,
         **({"clock": dict(one.more["clock"])} if "clock" in one.more else {})}
        for one in events
        if one.kind in _TOLD
    ]  # fmt: skip
    told += [
        {
            "at": one.recorded,
            "what": "entry",
            "person": one.by,
            "unit": one.unit,
            "deed": one.deed,
            "file": _file(one, course),
        }
        for one in entries
        if one.recorded >= script.begins
    ]
    return sorted(told, key=lambda one: one["at"])

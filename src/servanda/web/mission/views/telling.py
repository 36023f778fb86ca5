"""What is filled in a deed, told: each field with its label, values in the words and the time zone of the mission."""

import types
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from servanda.agreement import marked
from servanda.basis import closed
from servanda.humanitarian import InstalmentPledged
from servanda.mechanism import Alternative, Disagreement, Statement, Step, Support, TeamMember
from servanda.vocabulary import act_label, known_act
from servanda.web.mission.forms import TIMES, word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.numbers import in_threes
from servanda.web.views import own_words

#: Fields that name another entry by an id nobody reads, or hold its bytes; the page shows the thing itself.
IDS: Final = frozenset(
    (
        "id",
        "tasking",
        "request",
        "finding",
        "on",
        "proposal",
        "review",
        "recommendation",
        "incident",
        "replaces",
        "digest",
        "of",
        "deadlines",
        "missed_before",
        "copy",
        "message",
        "test",
        "strike",
        "order",
        "drawn",
    )
)
_PERSONS: Final = frozenset(("holder", "lead", "giver", "taker", "signed_by", "person"))
_CLAUSES: Final = frozenset(("clauses", "clause", "duty"))
#: Fields whose *no* says as much as their *yes*: who did not come, what was not visited, what was not certified.
_EITHER_WAY: Final = frozenset(("came", "visited", "certified", "disclosure"))
#: Fields that end like an hour and hold a level.
_LEVELS: Final = frozenset(("raise_at", "lower_at"))


def lines_of(scene: MissionScene, act: Any, apart: frozenset[str] = frozenset()) -> tuple[tuple[str, str], ...]:
    """The fields of a deed that are filled: the message of each label, and its value; but those ``apart``."""
    return tuple(_lines(scene, act, apart))


def _lines(scene: MissionScene, act: Any, apart: frozenset[str] = frozenset()) -> Iterator[tuple[str, str]]:
    hints = get_type_hints(type(act))
    for one in fields(act):
        value = getattr(act, one.name)
        if one.name in apart or one.name in IDS or unsaid(one.name, hints[one.name], value):
            continue
        told = told_of(scene, one.name, hints[one.name], value)
        if told:
            yield label_of(one.name), told


def unsaid(name: str, hint: Any, value: Any) -> bool:
    """Whether nothing was said; a *no* and a nought are something said where the field may also be left open."""
    if isinstance(value, (bool, int)) and not value:
        # What reaches no further than its place says nothing by that.
        return name == "perimeter_m" or (name not in _EITHER_WAY and types.NoneType not in get_args(hint))
    return value in (None, "", ())


def label_of(field_name: str) -> str:
    """The message of a field's label."""
    return f"field-{field_name.rstrip('_').replace('_', '-')}"


def told_of(scene: MissionScene, name: str, hint: Any, value: Any) -> str:
    """A value as it is read: words, hours in the mission's zone, names; several in a line each."""
    if isinstance(value, Step):
        return scene.words.say(f"step-{value}")
    if isinstance(value, StrEnum):
        return scene.words.say(word_of(value)) if value else ""
    if isinstance(value, bool):
        return scene.words.say("word-yes" if value else "word-no")
    if isinstance(value, int):
        return _number(scene, name, value)
    if isinstance(value, str):
        return _text(scene, name, value)
    if is_dataclass(value):
        return _part(scene, value, "\n")
    if is_point(hint):
        return point_told(value)
    return "\n".join(told for one in value if (told := _row(scene, name, one)))


def _row(scene: MissionScene, name: str, value: Any) -> str:
    """One of several; what has parts is one line."""
    return said_of(scene, value) if is_dataclass(value) else told_of(scene, name, None, value)


def said_of(scene: MissionScene, value: Any) -> str:
    """Something with parts, in one line."""
    return _part(scene, value, " · ")


def _part(scene: MissionScene, value: Any, between: str) -> str:
    """Something with parts. Who said what is told as people write it; a person brings unit and side along."""
    if isinstance(value, TeamMember):
        return person_told(scene, value.person)
    if isinstance(value, InstalmentPledged):
        return value.amount if value.due is None else f"{value.amount}, {scene.moment(value.due)}"
    if isinstance(value, Alternative):
        stands = scene.words.say("else-set-aside" if value.set_aside else "else-open")
        return _line_of(scene, " – ", value.words, f"{stands}: \u2068{value.why}\u2069" if value.why else stands)
    if isinstance(value, Support):
        apart = scene.words.say("source-apart") if value.independent else ""
        graded = scene.words.say("source-graded", grade=value.reliability, credibility=str(value.credibility))
        return _line_of(
            scene, "، " if scene.words.direction == "rtl" else ", ", source_told(scene, value.kind), graded, apart
        )
    if isinstance(value, Statement):
        return f"{scene.called(value.side)}: {value.words}" if value.words else scene.called(value.side)
    if isinstance(value, Disagreement):
        said = (f"    {_part(scene, one, between)}" for one in value.statements if one.side or one.words)
        return "\n".join((value.fact, *said))
    return between.join(f"{scene.words.say(label)}: {told}" for label, told in _lines(scene, value))


def source_told(scene: MissionScene, kind: str) -> str:
    """A kind of source as the form of a finding calls it; as it was written where it is none of those."""
    message = f"source-{kind}"
    return scene.words.say(message) if kind.isalpha() and scene.words.has(message) else kind


def is_time(name: str) -> bool:
    """Whether a field of whole numbers holds an instant, µs UTC."""
    return name in TIMES or name == "since" or (name.endswith("_at") and name not in _LEVELS)


def _line_of(scene: MissionScene, between: str, *said: str) -> str:
    """What there is of several things in one line, each in its own direction."""
    return scene.along(between.join(f"\u2068{one}\u2069" for one in said if one))


def _number(scene: MissionScene, name: str, value: int) -> str:
    if is_time(name):
        return scene.moment(value)
    if name.endswith("_ppm"):
        return scene.share(value)
    if name.endswith("_m"):
        return f"{in_threes(value)}\u00a0m"
    return str(value / 1000 if name.endswith("_milli") else value)


def _text(scene: MissionScene, name: str, value: str) -> str:
    if name == "act" and known_act(value):
        return act_label(value, scene.words.language)
    if name == "rule" and scene.words.has(f"rule-{value.replace(' ', '-')}"):
        return scene.words.say(f"rule-{value.replace(' ', '-')}")
    if name == "day":
        return scene.hours.day_kept(value)
    if name in _CLAUSES:
        return clause_said(scene, value)
    if name in _PERSONS:
        return person_told(scene, value)
    return scene.called(value)


def clause_said(scene: MissionScene, clause: str) -> str:
    """A clause in its own words, cut where it is long; marked where they are in another language than the page's."""
    try:
        found = scene.house.mission.agreement.clause(clause)
    except KeyError:
        return clause
    language = scene.words.language
    words = own_words(found.says, language)
    told = (words if len(words) <= 110 else f"{closed(words[:107])}…") or clause
    if told != clause and not found.says.get(language):
        told = marked(told, next(key for key, said in found.says.items() if said == words))
    if found.id == clause or told == clause:
        return told
    # A part of a clause has no sentence of its own: the clause's, and which part.
    return scene.words.say("clause-part", clause=told.removesuffix("."), part=clause.removeprefix(found.id + "/"))


def person_told(scene: MissionScene, who: str) -> str:
    """Somebody by role and unit; the number only to those of the unit."""
    person = scene.house.accounts.find(who)
    if person is None:
        return scene.words.say("somebody")
    number = f" {person.number}" if person.unit == scene.person.unit else ""
    role, unit = scene.words.say(f"role-{person.role}"), scene.called(person.unit)
    return f"{role}{number}" if role == unit else scene.beside(f"{role}{number}", unit)


def point_told(point: tuple[int, int]) -> str:
    """A place in degrees, north or south first."""
    east, north = point[0] / 1_000_000, point[1] / 1_000_000
    return f"{abs(north):.4f}°\u00a0{'N' if north >= 0 else 'S'}, {abs(east):.4f}°\u00a0{'E' if east >= 0 else 'W'}"


def is_point(hint: Any) -> bool:
    """Whether a field holds a place in degrees."""
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(one for one in get_args(hint) if one is not types.NoneType)
    return get_origin(hint) is tuple and get_args(hint) == (int, int)

"""Stories: people and what they do at their hours, from a file; for rehearsals, training and tests.

A story is done through the same door as everything else: each deed by its person, refused where they may not.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from servanda import humanitarian as desk
from servanda import liaison as line
from servanda.access import JSON, Entry, Person, Role
from servanda.basis import HOUR, Place, Refusal, to_us
from servanda.operations.mission.calendar import keep_calendar
from servanda.operations.mission.doing import NEW, do
from servanda.operations.mission.record import Mission
from servanda.operations.mission.terms import Terms


@dataclass(frozen=True, slots=True)
class StoryDeed:
    """One deed: when (µs UTC), by whom, about which file of the story, with what filled in; ``told``: for who leads."""

    at: int
    by: str
    deed: str
    file: str
    content: Mapping[str, JSON]
    told: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """A story: which agreement, who is there, when it begins to be played, and the deeds in order of their hours.

    ``annex``: more text of the agreement; ``terms``: what was agreed for the lines beside it.
    """

    agreement: str
    body: str
    now: int
    people: tuple[Person, ...]
    deeds: tuple[StoryDeed, ...]
    annex: str = ""
    terms: Terms = field(default_factory=Terms)


class StoryClock:
    """A clock that a story turns."""

    def __init__(self, at: int) -> None:
        self.at = at

    def __call__(self) -> int:
        return self.at


def read_story(text: str, name: str) -> Story:
    """A story from YAML; refuses (MIS020) what is none. Times without a zone are in the story's."""
    import yaml

    try:
        raw = yaml.safe_load(text)
        zone = raw.get("zone", "UTC")
        people = tuple(_person(one) for one in raw["people"])
        deeds = tuple(_deed(one, zone) for one in raw["deeds"])
        annex, terms = str(raw.get("annex", "")), terms_of(raw)
        return Story(str(raw["agreement"]), str(raw["body"]), instant_of(raw["now"], zone), people, deeds, annex, terms)
    except (KeyError, TypeError, ValueError, AttributeError, yaml.YAMLError) as error:
        raise Refusal("MIS020", f"this is no story: {error!r}", "look at the stories that ship", Place(name)) from None


def play(
    mission: Mission, story: Story, clock: StoryClock, *, heard: Callable[[StoryDeed], None] | None = None,
    meanwhile: Callable[[int], None] | None = None,
) -> dict[str, str]:  # fmt: skip
    """Everything in a story done at its hour, the calendar kept in between; then the clock stands at its *now*.

    ``meanwhile``: what is done besides up to an instant (µs UTC), before the clock goes there. Gives the ids of the
    story's files by their names.
    """
    meanwhile = meanwhile or (lambda upto: None)
    people = {one.id: one for one in story.people}
    files: dict[str, str] = {}
    for one in sorted(story.deeds, key=lambda each: each.at):
        meanwhile(one.at)
        clock.at = one.at
        keep_calendar(mission)
        about = files.get(one.file, NEW)
        filled = filled_in(mission, one.deed, about, people[one.by], one.content, files)
        entries = do(mission, people[one.by], one.deed, about, filled)
        files.setdefault(one.file, entries[0].about)
        if heard is not None:
            heard(one)
    meanwhile(max(story.now, clock.at))
    clock.at = max(story.now, clock.at)
    keep_calendar(mission)
    return files


def filled_in(
    mission: Mission, deed: str, about: str, person: Person, content: Mapping[str, JSON], files: Mapping[str, str]
) -> dict[str, JSON]:
    """A deed's content as it is sent: files of the story by their ids, and what it points at."""
    return _named(content, files) | _pointed(mission.whole(about), deed, person.unit)


def _pointed(entries: tuple[Entry, ...], deed: str, unit: str) -> dict[str, JSON]:
    """What a deed points at by an id that nobody can write into a story: the newest message, test or copy there."""
    if deed in ("liaison:plan:acknowledge", "liaison:question:acknowledge"):
        receipts = line.read_file(entries).exchange.receipts
        return {"message": [one.message for one in receipts if one.unit == unit and one.acknowledged is None][-1]}
    if deed == "liaison:test:answer":
        return {"test": line.line_file(entries).tests[-1].id}
    if deed == "humanitarian:notification:receive":
        state = desk.notice_file(entries)
        return {"copy": [one.id for one in (*state.copies, *state.withdrawals) if one.recipient == unit][-1]}
    return {}


def _named(content: Mapping[str, JSON], files: Mapping[str, str]) -> dict[str, JSON]:
    """Content in which a file of the story, written ``@name``, is the id it got."""
    return {
        key: files.get(value[1:], value) if isinstance(value, str) and value.startswith("@") else value
        for key, value in content.items()
    }


def terms_of(raw: Any) -> Terms:
    """Clocks of the line and the desk, written in hours."""
    hours: list[dict[str, Any]] = [
        {key: int(given * HOUR) for key, given in (raw.get(one) or {}).items()} for one in ("line", "desk")
    ]
    return Terms(line.LineTerms(**hours[0]), desk.DeskTerms(**hours[1]))


def _person(raw: Any) -> Person:
    return Person(raw["id"], Role(raw["role"]), raw["unit"], raw.get("side", ""), int(raw.get("number", 1)))


def _deed(raw: Any, zone: str) -> StoryDeed:
    content = {key: content_of(value, zone) for key, value in (raw.get("content") or {}).items()}
    return StoryDeed(instant_of(raw["at"], zone), raw["by"], raw["deed"], raw["file"], content, raw.get("told", ""))


def content_of(value: Any, zone: str) -> Any:
    """Dates and times as µs UTC, places written [north, east] in degrees as millionths, everything else as it is."""
    if isinstance(value, datetime):
        return instant_of(value, zone)
    if isinstance(value, list) and len(value) == 2 and all(isinstance(one, float) for one in value):
        return [round(value[1] * 1_000_000), round(value[0] * 1_000_000)]
    if isinstance(value, list):
        return [content_of(one, zone) for one in value]
    if isinstance(value, dict):
        return {key: content_of(one, zone) for key, one in value.items()}
    return value


def instant_of(value: Any, zone: str) -> int:
    """A time as µs UTC; one without a zone is in the story's."""
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    return to_us(moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone)))

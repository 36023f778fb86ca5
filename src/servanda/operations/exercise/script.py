"""An exercise as it is written: a case, who takes part, what reaches whom when, and what is expected then."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from servanda.access import JSON, Person
from servanda.operations.mission.story import StoryDeed
from servanda.operations.mission.terms import Terms

#: Words in several languages, by their tags.
Words = Mapping[str, str]


class Means(StrEnum):
    """How something reaches a trainee."""

    CALL = "call"
    RADIO = "radio"
    MESSAGE = "message"
    REPORT = "report"
    VISIT = "visit"
    RUMOUR = "rumour"
    PRESS = "press"


@dataclass(frozen=True, slots=True)
class Taking:
    """Somebody of the exercise. ``played``: by the script, so that nobody signs in as them."""

    person: Person
    played: bool = False


@dataclass(frozen=True, slots=True)
class Objective:
    """What is learnt."""

    id: str
    says: Words


@dataclass(frozen=True, slots=True)
class Expected:
    """What is expected after an inject: that one of ``who`` does one of ``deeds`` within a time (µs of the exercise).

    ``file``: a file of the exercise it has to be about, by its name there; empty for any. ``serves``: objectives.
    """

    id: str
    who: tuple[str, ...]
    deeds: tuple[str, ...]
    within: int
    says: Words
    serves: tuple[str, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True)
class Enters:
    """What somebody played enters at that time; times in ``content`` may be counted from it (``T-5 min``)."""

    by: str
    deed: str
    file: str
    content: Mapping[str, JSON]


@dataclass(frozen=True, slots=True)
class Inject:
    """One thing that reaches some people: ``at`` µs after the beginning, told to ``to`` (ids of people) alone.

    ``origin``: from whom, in words. ``says`` is empty where it is only an entry of the record.
    """

    id: str
    at: int
    to: tuple[str, ...] = ()
    means: Means = Means.MESSAGE
    origin: Words = field(default_factory=dict)
    says: Words = field(default_factory=dict)
    enters: Enters | None = None
    expects: tuple[Expected, ...] = ()


@dataclass(frozen=True, slots=True)
class Script:
    """A whole exercise. ``begins`` µs UTC, ``lasts`` µs; ``history``: deeds before it, at their hours.

    ``digest``: of the file it was read from; ``text``: the file itself.
    """

    name: str
    title: Words
    story: Words
    agreement: str
    body: str
    zone: str
    begins: int
    lasts: int
    pace: int
    people: tuple[Taking, ...]
    objectives: tuple[Objective, ...]
    injects: tuple[Inject, ...]
    history: tuple[StoryDeed, ...] = ()
    annex: str = ""
    terms: Terms = field(default_factory=Terms)
    digest: str = ""
    text: str = ""

    @property
    def trainees(self) -> tuple[Person, ...]:
        """Who signs in, in the order of the file."""
        return tuple(one.person for one in self.people if not one.played)

    def person(self, name: str) -> Person:
        """Somebody by id."""
        return next(one.person for one in self.people if one.person.id == name)

    def inject(self, name: str) -> Inject:
        """An inject by id; ``LookupError`` where there is none."""
        found = next((one for one in self.injects if one.id == name), None)
        if found is None:
            raise LookupError(name)
        return found


def in_language(words: Words, language: str) -> str:
    """Words in a language; in English, or whatever there is, where it lacks them."""
    return words.get(language) or words.get("en") or next(iter(words.values()), "")

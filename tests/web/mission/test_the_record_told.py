"""The record as sentences: one for every deed in every language, and nothing that was filled in goes untold."""

import re
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass, replace
from enum import StrEnum
from itertools import count
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from servanda.access import Content, DataClass, Entry
from servanda.humanitarian import Crossed, StruckDisclosed
from servanda.mechanism import (
    DecisionDue,
    DecisionLapse,
    DutyOverdue,
    FindingIssued,
    Lapse,
    MeetingLapse,
    Published,
    Step,
    TeamMember,
)
from servanda.operations import KINDS
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.sessions import Session
from servanda.web.mission.views.accounts import record_of, slug_of
from servanda.web.mission.views.entered_as import BY_CALENDAR
from servanda.web.mission.views.sentences import Told, tell
from servanda.web.mission.views.telling import IDS
from servanda.web.mission.views.tellings import TELLINGS, sentence_of
from servanda.web.wording import LANGUAGES, wording
from web.mission.rehearsed_room import Room, rehearsed_room

BY_RULE = (Lapse, FindingIssued, Published, MeetingLapse, DecisionDue, DecisionLapse, DutyOverdue)
#: Every deed with what is filled in for it; a strike told of is kept in two shapes.
ACTS: list[tuple[str, type[Content]]] = [
    *((deed, kind.act) for deed, kind in KINDS.items()),
    *((one.deed, one) for one in BY_RULE),
    *BY_CALENDAR.items(),
    (StruckDisclosed.deed, Crossed),
]
#: Fields that hold somebody's pseudonym.
PERSONS = ("holder", "lead", "giver", "taker", "signed_by", "person")
#: An instant no other field holds: 9 March 2024.
AT = 1_709_964_000_000_000


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    with rehearsed_room() as found:
        yield found


def scene_of(room: Room, name: str, language: str) -> MissionScene:
    person = room.accounts.find(name)
    assert person is not None
    return MissionScene(wording(language), room.house, Session(person, "", ""), "/")


def entry_of(deed: str, act: Content, about: str = "f" * 32) -> Entry:
    return Entry(1, AT, AT, "nobody", "hills", deed, about, DataClass.MECHANISM, ("hills", "plain"), act.content())


class Marks:
    """Values that stand nowhere else, each with the text a page shows of it."""

    def __init__(self) -> None:
        self.next = count(1)
        self.placed: dict[str, str] = {}

    def value(self, name: str, hint: Any, where: str) -> Any:
        """A value of a field's type that can be found again."""
        if get_origin(hint) in (Union, UnionType):
            hint = next(one for one in get_args(hint) if one is not type(None))
        if get_origin(hint) is tuple:
            inner = get_args(hint)
            if inner == (int, int):
                return self._shown((self._number(),) * 2, lambda east: f"{east / 1e6:.4f}", where)
            return (self.value(name, inner[0], where), self.value(name, inner[0], where))
        if is_dataclass(hint):
            return self.filled(hint, where)
        if isinstance(hint, type) and issubclass(hint, StrEnum):
            return next(one for one in hint if one)
        if hint is bool:
            return True
        if hint is int:
            return self._number()
        if name in PERSONS and not where.startswith("incident:file:group"):
            # Somebody is told by role and unit.
            self.placed["Verifier 1"] = where
            return "mission-verifier-1"
        if name == "lead":
            # A file is told by its name; one that is not seen, as a file.
            self.placed["A file"] = where
            return "e" * 32
        mark = f"zq{next(self.next):04d}zq"
        self.placed[mark] = where
        return mark

    def filled(self, kind: Any, where: str) -> Any:
        """A deed, or a part of one, with every field filled."""
        hints = get_type_hints(kind)
        return kind(**{
            one.name: self.value(one.name, hints[one.name], f"{where}.{one.name}")
            for one in fields(kind)
            # Of somebody of a team, unit and side are those of the person.
            if one.name not in IDS and not (kind is TeamMember and one.name != "person")
        })  # fmt: skip

    def _number(self) -> int:
        return AT + 60_000_000 * next(self.next)

    def _shown(self, value: tuple[int, int], told: Any, where: str) -> tuple[int, int]:
        east = 10_000_000 + 100 * next(self.next)
        self.placed[told(east)] = where
        return east, value[0] % 80_000_000


def text_of(told: Told) -> str:
    blocks = [
        [one.rows, [value for _, value in one.pairs], one.sides, *((fact, *said) for fact, said in one.table)]
        for one in told.blocks
    ]
    return re.sub("[\u2066-\u2069]", "", " ".join(map(str, (told.sentence, told.quotes, blocks, told.particulars))))


@pytest.mark.parametrize(("deed", "kind"), ACTS, ids=lambda one: one if isinstance(one, str) else "")
def test_every_field_of_every_deed_is_told(room: Room, deed: str, kind: type[Content]) -> None:
    """Every field filled with a mark: each stands in the sentence, as a quotation, in a form of its own, or beside."""
    marks = Marks()
    act = marks.filled(kind, deed)
    told = text_of(tell(scene_of(room, "mission-chair-1", "en"), entry_of(deed, act), act, ()))
    lost = {where for mark, where in marks.placed.items() if mark not in told}
    assert not lost, told


@pytest.mark.parametrize(("deed", "kind"), ACTS, ids=lambda one: one if isinstance(one, str) else "")
def test_what_was_filled_in_changes_what_is_told(room: Room, deed: str, kind: type[Content]) -> None:
    """Yes and no, numbers, hours, words of lists: with each field alone emptied, something else is told."""
    scene = scene_of(room, "mission-chair-1", "en")
    whole = Marks().filled(kind, deed)
    told = text_of(tell(scene, entry_of(deed, whole), whole, ()))
    for one in fields(kind):
        if one.name in IDS or one.default is MISSING or getattr(whole, one.name) == one.default:
            continue
        without = replace(whole, **{one.name: one.default})
        assert text_of(tell(scene, entry_of(deed, without), without, ())) != told, one.name


def test_there_is_a_sentence_for_every_deed_and_a_tail_for_what_it_names() -> None:
    """A deed that is new and has no sentence, or a tail that no language says, fails here."""
    assert {deed for deed, _ in ACTS} <= set(TELLINGS)
    has = {language: wording(language) for language in LANGUAGES}["en"].has
    by_deed: dict[str, set[str]] = {}
    for deed, kind in ACTS:
        by_deed.setdefault(deed, set()).update(one.name for one in fields(kind))
    for deed, names in by_deed.items():
        telling = TELLINGS[deed]
        assert has(sentence_of(deed)), deed
        assert set(telling.needs) | set(telling.tails) | set(telling.quotes) <= names, deed
        for name in telling.tails:
            field = name.rstrip("_").replace("_", "-")
            ways = [f"{before}{field}{after}" for before in (f"{sentence_of(deed)}-", "with-")
                    for after in ("", "-yes")]  # fmt: skip
            assert any(has(one) for one in ways), (deed, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_said_whole_and_empty_in_every_language(room: Room, language: str) -> None:
    scene = scene_of(room, "hills-officer-1", language)
    for deed, kind in ACTS:
        for act in (Marks().filled(kind, deed), kind()):
            told = tell(scene, entry_of(deed, act), act, ())
            assert told.sentence and "\n" not in told.sentence, deed
            # Every isolate that is begun is ended, whatever direction the words of a value have.
            assert sum(map(told.sentence.count, "\u2066\u2067\u2068")) == told.sentence.count("\u2069"), deed
            assert "{" not in told.sentence and "None" not in told.sentence, (deed, told.sentence)


def test_parties_exchanged_exchange_the_sentences(room: Room) -> None:
    """The two parties' ids exchanged in an entry exchange their names in what is told, and nothing else."""
    scene = scene_of(room, "mission-chair-1", "en")
    names = {"hills": scene.called("hills"), "plain": scene.called("plain")}
    for deed, kind in ACTS:
        act = Marks().filled(kind, deed)
        sides = {
            one.name for one in fields(kind) if one.name in ("accused", "side", "of_unit", "by_unit", "unit", "owner")
        }
        one, other = (replace(act, **dict.fromkeys(sides, unit)) for unit in ("hills", "plain"))
        told = text_of(tell(scene, replace(entry_of(deed, act), to=()), one, ()))
        turned = text_of(tell(scene, replace(entry_of(deed, act), to=(), unit="plain"), other, ()))
        assert told.replace(names["hills"], names["plain"]) == turned, deed


def test_lapses_of_one_step_at_one_hour_are_one_line(room: Room) -> None:
    scene = scene_of(room, "mission-chair-1", "en")
    passed = [
        replace(entry_of(Lapse.deed, Lapse(step, "", (unit,), AT, AT + 3_600_000_000)), position=n, unit="")
        for n, (step, unit) in enumerate([(Step.APPEAR, "hills"), (Step.APPEAR, "plain"), (Step.REPLY, "plain")])
    ]
    (day,) = record_of(scene, tuple(passed)).days
    assert re.sub("[\u2066-\u2069]", "", day.name) == "Saturday 9 March 2024"
    reply, appear = (text_of(one.told) for one in day.accounts)
    assert "reply" in reply and "Hill" not in reply
    assert "appearing for the visit passed. Hill Council and Plain Council had owed it since" in appear


def test_a_file_asks_for_erasure_once_and_says_once_what_it_rests_on(room: Room) -> None:
    visitor = room.visitor("mission-chair-1")
    files = dict.fromkeys(re.findall(r"/incidents/([0-9a-f]{32})", visitor.get("/incidents").text))
    for about in files:
        page = visitor.get(f"/incidents/{about}").text
        entries = room.mission.file(visitor.person, about)
        assert page.count('data-deed="erase"') == 1
        offered = re.findall(r'<option value="(\d+)"', page.partition('id="erase-entry"')[2].partition("</select>")[0])
        # All that stands there but a finding as told, whose words are its proposal's.
        told_twice = [n for n, one in enumerate(entries) if one.deed == FindingIssued.deed]
        assert sorted(map(int, offered)) == [n for n in range(len(entries)) if n not in told_twice]
        assert page.count("by session only") == 1
        days = re.findall(r'<h3 class="day">([^<]*)</h3>', page)
        assert days and len(days) == len(set(days)) == len({scene_day(room, one.recorded) for one in entries})


def scene_day(room: Room, instant: int) -> str:
    return scene_of(room, "mission-chair-1", "en").stamp(instant)[:10]


def test_the_top_of_a_file_answers_at_a_glance(room: Room) -> None:
    visitor = room.visitor("plain-officer-1")
    files = dict.fromkeys(re.findall(r"/incidents/([0-9a-f]{32})", visitor.get("/incidents").text))
    pages = [visitor.get(f"/incidents/{about}").text for about in files]
    (strike,) = (one for one in pages if "<h1><bdi>Drone strike" in one)
    top = re.sub("<[^>]*>|[\u2066-\u2069]", " ", strike.partition('class="at-glance"')[2].partition('class="two"')[0])
    top = " ".join(top.split())
    for said in (
        "Where the pass road (The pass)",
        "When 9 March 17:45",
        "Alleged against Plain Council",
        "Plain Council has not replied",
        "What is owed now",
        "Appear for the visit Hill Council , Plain Council overdue 11 March 09:00",
        "What nobody could see",
        "the ridge above the road",
    ):
        assert said in top.replace("\u00a0", " "), top
    assert slug_of("incident:reply:give") == "reply-give"

"""What an incident file answers at a glance: what is alleged, where, when, how it is known, what each side says, what
is agreed, what is disputed, what nobody could see, what is owed now. Nobody is said to be right.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from servanda.mechanism import Allegation, Due, IncidentFile, Notice, Step
from servanda.web.mission.forms import word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.days import at_told, from_until
from servanda.web.mission.views.first import FirstLine, disputed_in, happened_in, unseen_in
from servanda.web.mission.views.incidents import owed_step, pressing_of
from servanda.web.mission.views.naming import cut
from servanda.web.mission.views.sentences import Block, beside_told

#: So much of what was promised or recommended tells which of several it is; all of it stands in the record.
_OF_ITS_WORDS: Final = 90


@dataclass(frozen=True, slots=True)
class SideSays:
    """One side: the message of what it says of the matter, its own words, and since when (µs UTC)."""

    unit: str
    says: str
    words: str = ""
    at: int | None = None


@dataclass(frozen=True, slots=True)
class OwedNow:
    """One step owed: by whom, and by when as people say it; ``late``: its hour passed.

    ``words``: of what was promised or recommended, as it was said.
    """

    step: str
    owners: tuple[str, ...]
    by: str
    late: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class Glance:
    """A file at a glance. ``facts``: the message of each label, and the value."""

    facts: tuple[tuple[str, str], ...]
    told: tuple[FirstLine, ...]
    sides: tuple[SideSays, ...]
    agreed: tuple[str, ...]
    disagreed: Block | None
    disputed: tuple[FirstLine, ...]
    unseen: tuple[FirstLine, ...]
    owed: tuple[OwedNow, ...]


def glance_at(scene: MissionScene, file: IncidentFile) -> Glance:
    """What a person sees of a file, at a glance."""
    reports = [one.act for one in file.reports]
    facts = [fact for report in reports for fact in report.disagreed if fact.fact]
    return Glance(
        tuple(_facts(scene, file)),
        tuple(happened_in(scene, file)),
        tuple(_sides(scene, file)),
        tuple(dict.fromkeys(fact for report in reports for fact in report.agreed)),
        beside_told(scene, "first-disputed", facts) if facts else None,
        # Facts stand side by side above, and what a side denies beside its name.
        tuple(one for one in disputed_in(scene, file) if one.what == "disputed-finding"),
        tuple(unseen_in(scene, file)),
        tuple(_owed(scene, file)),
    )


def _facts(scene: MissionScene, file: IncidentFile) -> Iterator[tuple[str, str]]:
    told: tuple[Allegation | Notice, ...] = (*(one.act for one in file.allegations), *(one.act for one in file.notices))
    act = next((one for one in told if one.act), None)
    if act is None:
        return
    zone = scene.called(act.zone) if act.zone else ""
    if where := act.place or zone:
        yield "file-where", f"{where} ({zone})" if act.place and zone else where
    if act.begin:
        yield "file-when", from_until(scene, act.begin, act.end, act.begin)
    if accused := next((one.accused for one in told if one.accused), ""):
        yield "file-against", scene.called(accused)
    if known := "; ".join(_known(scene, file)):
        yield "file-known", known


def _known(scene: MissionScene, file: IncidentFile) -> Iterator[str]:
    """How it is known, as far as the person was told who reported it."""
    for one in file.allegations:
        if one.act.own:
            yield scene.words.say("file-known-own")
        elif one.unit:
            channel = f", {scene.words.say(word_of(one.act.channel))}" if one.act.channel else ""
            yield scene.words.say("file-known-party", who=scene.called(one.unit)) + channel


def _sides(scene: MissionScene, file: IncidentFile) -> Iterator[SideSays]:
    """Each party that was notified, in the order of the agreement, and the last that it replied."""
    notified = {unit for one in file.notices for unit in one.to}
    reported = {one.unit for one in file.allegations}
    for unit in scene.house.mission.procedure.parties:
        last = next((one for one in reversed(file.replies) if one.unit == unit), None)
        if last is not None:
            says = {True: "file-says-own", False: "file-says-not-own", None: "file-says-open"}[last.act.admits]
            yield SideSays(unit, says, last.act.words, last.recorded)
        elif unit in notified or unit in reported:
            yield SideSays(unit, "file-says-told" if unit in reported else "file-says-nothing")


def _owed(scene: MissionScene, file: IncidentFile) -> Iterator[OwedNow]:
    """What is owed by its hour; what several owe alike by one hour is one line."""
    now = scene.house.mission.now
    owners: dict[tuple[str, str, int | None], dict[str, None]] = {}
    for one in sorted(pressing_of(scene, file), key=lambda one: (one.by is None, one.by or 0)):
        key = owed_step(one.step, one.of), _asked_for(file, one), one.by
        owners.setdefault(key, {}).update(dict.fromkeys(one.owed_by))
    for (step, words, at), units in owners.items():
        by = "" if at is None else at_told(scene, at, now)
        yield OwedNow(step, tuple(units), by, at is not None and at <= now, words)


def _asked_for(file: IncidentFile, one: Due) -> str:
    """What a response is to be, in the words it was promised or recommended in: a file may have several."""
    if one.step != Step.RESPONSE:
        return ""
    said = {each.act.id: each.act.words for each in file.promises}
    said |= {f"{each.act.id}/{unit}": each.act.words for each in file.recommendations for unit in each.act.units}
    return cut(said.get(one.of, ""), _OF_ITS_WORDS)

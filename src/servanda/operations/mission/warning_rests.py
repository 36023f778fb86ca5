"""What every panel of early warning says alike: in which language, what it rests on, and that there is too little."""

from collections.abc import Mapping
from datetime import timedelta

from servanda.operations.mission.record import Mission
from servanda.operations.mission.warning_readings import ENOUGH, RoomReadings, room_readings
from servanda.operations.mission.warnings import Warned
from servanda.operations.pages.wording import Words, known_language
from servanda.page import Prose, Section


def said(mission: Mission, warned: Warned, words: Mapping[str, str]) -> tuple[Words, RoomReadings]:
    """The words of a panel, and the readings it draws."""
    return Words(known_language(words["language"])), room_readings(mission, warned.now.assessments)


def rests_on(found: RoomReadings, say: Words, many: int | None = None) -> str:
    """How many acts a panel rests on, and from when until when."""
    acts = found.acts
    last = acts.end - timedelta(days=1)
    return say.say(
        "esc-room-rests", n=len(acts) if many is None else many, begin=say.day(acts.begin), end=say.day(last)
    )


def too_few(id_: str, title: str, why: str, found: RoomReadings, say: Words) -> Prose:
    """That there are too few acts, or too few days of them, in the place of a panel."""
    acts = found.acts
    told = say.say("esc-room-few", n=len(acts), least=ENOUGH)
    if len(acts) >= ENOUGH:
        told = say.say("esc-room-short", n=len(acts), days=acts.days)
    return Prose(id=id_, title=title, paragraphs=(told, why) if why else (told,))


def said_once(sections: tuple[Section, ...], say: Words) -> tuple[Section, ...]:
    """The panels, those that all say the same of too little put together into one that says it once, at the end."""
    few: dict[str, list[Prose]] = {}
    for one in sections:
        if isinstance(one, Prose) and one.id.startswith("room-") and one.paragraphs:
            few.setdefault(one.paragraphs[0], []).append(one)
    doubled = {told: held for told, held in few.items() if len(held) > 1}
    within = {one.id for held in doubled.values() for one in held}
    left = tuple(one for one in sections if one.id not in within)
    return left + tuple(
        Prose(
            id=f"room-few-{n}",
            title=say.say("esc-room-few-title"),
            paragraphs=(told,),
            items=tuple(" ".join((f"{one.title}.", *one.paragraphs[1:])) for one in held),
        )
        for n, (told, held) in enumerate(doubled.items())
    )

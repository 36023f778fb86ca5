"""What every panel of early warning says alike: in which language, what it rests on, and that there is too little."""

from collections.abc import Mapping
from datetime import timedelta

from servanda.operations.mission.record import Mission
from servanda.operations.mission.warning_readings import ENOUGH, RoomReadings, room_readings
from servanda.operations.mission.warnings import Warned
from servanda.operations.pages.wording import Words, known_language
from servanda.page import Prose


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
    return Prose(id=id_, title=title, paragraphs=(f"{told} {why}".strip(),))

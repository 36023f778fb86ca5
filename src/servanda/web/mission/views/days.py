"""Days and hours as people say them, in the language of the page and the time zone of the mission."""

from babel.dates import get_day_names

from servanda.basis import from_us, month_words
from servanda.web.mission.hours import Hours
from servanda.web.mission.scene import MissionScene


def day_told(scene: MissionScene, instant: int) -> str:
    """The day of an instant (µs UTC) as a heading: its name, day, month and year."""
    day = from_us(instant, scene.zone)
    name = get_day_names("wide", locale=scene.words.language)[day.weekday()]
    parts = {"day": str(day.day), "month": month_words(day.month, scene.words.language), "year": str(day.year)}
    return scene.along(scene.words.say("day-whole", weekday=name[:1].upper() + name[1:], **parts))


def hour_told(scene: MissionScene, instant: int) -> str:
    """The hour of an instant (µs UTC), to the minute."""
    return scene.hours.hour(instant)


def at_told(scene: MissionScene, instant: int, beside: int) -> str:
    """An instant (µs UTC) within a sentence: day, month and hour; with its year where ``beside`` is of another."""
    return Hours(scene.words, scene.zone, beside).moment(instant)


def from_until(scene: MissionScene, begin: int, end: int | None, beside: int) -> str:
    """From one instant until another, µs UTC; the day once where it is one day."""
    return Hours(scene.words, scene.zone, beside).span(begin, end)

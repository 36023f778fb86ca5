"""Days and hours as people say them, in the language of the page and the time zone of the mission."""

from datetime import datetime

from babel.dates import get_day_names

from servanda.basis import from_us, month_words
from servanda.web.mission.scene import MissionScene


def day_told(scene: MissionScene, instant: int) -> str:
    """The day of an instant (µs UTC) as a heading: its name, day, month and year."""
    day = from_us(instant, scene.zone)
    name = get_day_names("wide", locale=scene.words.language)[day.weekday()]
    return scene.along(scene.words.say("day-whole", weekday=name[:1].upper() + name[1:], **_parts(scene, day)))


def hour_told(scene: MissionScene, instant: int) -> str:
    """The hour of an instant (µs UTC), to the minute."""
    return from_us(instant, scene.zone).strftime("%H:%M")


def at_told(scene: MissionScene, instant: int, beside: int) -> str:
    """An instant (µs UTC) within a sentence: day, month and hour; with its year where ``beside`` is of another."""
    day = from_us(instant, scene.zone)
    same = day.year == from_us(beside, scene.zone).year
    said = scene.words.say("day-in-line" if same else "day-of-year", **_parts(scene, day))
    return scene.along(f"{said} {day:%H:%M}".replace(" ", "\u00a0").replace("/", "/\u2060"))


def from_until(scene: MissionScene, begin: int, end: int | None, beside: int) -> str:
    """From one instant until another, µs UTC; the day once where it is one day."""
    first = at_told(scene, begin, beside)
    if end is None or end == begin:
        return first
    one_day = scene.local(begin)[:10] == scene.local(end)[:10]
    return scene.along(f"{first} – {hour_told(scene, end) if one_day else at_told(scene, end, beside)}")


def _parts(scene: MissionScene, day: datetime) -> dict[str, str]:
    return {"day": str(day.day), "month": month_words(day.month, scene.words.language), "year": str(day.year)}

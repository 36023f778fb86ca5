"""Quantities in one language: amounts, distances, lengths of time and shares, in the plural each needs."""

from typing import Final, NamedTuple

from servanda.agreement.speech.wording import Wording, exact
from servanda.basis import DAY, HOUR, MINUTE, SECOND

_NAUTICAL_MILE = 1_852


class Told(NamedTuple):
    """Words, how many things they tell (0: nothing), and their form where grammar asks for it."""

    text: str
    n: int
    form: str = "words"


NOTHING: Final = Told("", 0)


class Quantities:
    """Tells quantities in one language."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def amount(self, milli: int | None, unit: str = "") -> Told:
        """An amount with its unit; a unit the catalogue does not know stays as written."""
        if milli is None:
            return NOTHING
        if not unit:
            return Told(self.wording.number(milli), 1)
        if message := self.wording.known("unit", unit):
            return Told(self.wording.say(message, n=exact(milli)), 1)
        unit = self.wording.written(unit, f"unit {unit!r}")
        return Told(self.wording.say("amount", n=self.wording.number(milli), unit=unit), 1)

    def distance(self, metres: int) -> Told:
        """A distance in the unit it is whole in."""
        if metres % _NAUTICAL_MILE == 0 and metres % 1_000:
            text = self.wording.say("nautical-miles", n=metres // _NAUTICAL_MILE, km=self.wording.number(metres))
        elif metres >= 1_000:
            text = self.wording.say("kilometres", n=exact(metres))
        else:
            text = self.wording.say("metres", n=metres)
        return Told(text, 1)

    def duration(self, us: int | None) -> Told:
        """A length of time: up to three days in hours, as mechanisms count, beyond that in days."""
        if us is None:
            return NOTHING
        if us == 0:
            return Told(self.wording.say("hours", n=0), 1, "zero")
        if us % DAY == 0 and us > 3 * DAY:
            return Told(self.wording.say("days", n=us // DAY), 1)
        parts = []
        for message, size in (("hours", HOUR), ("minutes", MINUTE)):
            n, us = divmod(us, size)
            if n:
                parts.append(self.wording.say(message, n=n))
        if us:
            parts.append(self.wording.say("seconds", n=exact(us * 1_000 // SECOND)))
        return Told(self.wording.say("length-gap").join(parts), 1)

    def length(self, months: int, days: int, us: int) -> Told:
        """A length of calendar time: years, months and days, then hours."""
        parts = [
            self.wording.say(message, n=n)
            for message, n in (("years", months // 12), ("months", months % 12), ("days", days))
            if n
        ]
        if us:
            parts.append(self.duration(us).text)
        return Told(self.wording.say("length-gap").join(parts), len(parts))

    def share(self, ppm: int | None) -> Told:
        """A share as a percentage."""
        return NOTHING if ppm is None else Told(self.wording.share(ppm), 1)

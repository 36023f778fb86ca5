"""Days and hours as every page of the room says them: in the words of its language and the agreement's time zone.

Hours that are read out, sent or typed keep digits alone (``stamp``): inputs of forms, radio and SMS, names of files.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from markupsafe import Markup

from servanda.basis import from_us, month_words
from servanda.web.wording import Wording

_BLANK: Final = "\u00a0"


def day_said(words: Wording, day: str) -> str:
    """A day that is kept in digits (``2030-03-01``) in words, with its year; as it is where it is none."""
    try:
        return _said(words, date.fromisoformat(day), True)
    except ValueError:
        return day


def _said(words: Wording, day: date, whole: bool) -> str:
    month = month_words(day.month, words.language)
    said = words.say("day-of-year" if whole else "day-in-line", day=str(day.day), month=month, year=str(day.year))
    bare = "".join(char for char in said if char not in "\u2068\u2069")
    return bare.replace(" ", _BLANK).replace("/", "/\u2060")


@dataclass(frozen=True, slots=True)
class Hours:
    """How instants (µs UTC) are said. ``beside``: the instant whose year goes without saying."""

    words: Wording
    zone: str
    beside: int

    def stamp(self, instant: int) -> str:
        """An instant in digits, to the minute: ``2030-03-01 14:30``."""
        return from_us(instant, self.zone).strftime("%Y-%m-%d %H:%M")

    def hour(self, instant: int) -> str:
        """The hour of an instant, to the minute."""
        return from_us(instant, self.zone).strftime("%H:%M")

    def day(self, instant: int, *, whole: bool = False) -> str:
        """The day of an instant, never broken; its year where it is another one, or where it is asked for whole."""
        return _said(self.words, from_us(instant, self.zone), whole or self._elsewhere(instant))

    def moment(self, instant: int, *, whole: bool = False) -> str:
        """Day and hour of an instant within a line of words: never broken, and in its own order either way."""
        return self._along(self._moment(instant, _BLANK, whole))

    def span(self, begin: int, end: int | None) -> str:
        """From one instant until another within a line of words; the day once where it is one day."""
        first = self.moment(begin)
        if end is None or end == begin:
            return first
        one_day = from_us(begin, self.zone).date() == from_us(end, self.zone).date()
        return self._along(f"{first} – {self.hour(end) if one_day else self.moment(end)}")

    def time_of(self, instant: int, *, whole: bool = False) -> Markup:
        """Day and hour of an instant as an element; where there is little room the hour goes below the day."""
        at = from_us(instant, self.zone)
        return self._element(at.isoformat(timespec="minutes"), self._moment(instant, " ", whole))

    def day_of(self, instant: int, *, whole: bool = False) -> Markup:
        """The day of an instant as an element."""
        return self._element(from_us(instant, self.zone).date().isoformat(), self.day(instant, whole=whole))

    def day_kept(self, day: str) -> str:
        """A day that is kept in digits (``2030-03-01``), with its year; as it is where it is none."""
        return day_said(self.words, day)

    def kept_of(self, day: str) -> Markup:
        """The same as an element."""
        return self._element(day, self.day_kept(day))

    def in_whole(self, instant: int) -> str:
        """Day with its year, and hour, for an element that says which way they run."""
        return self._moment(instant, " ", True)

    def clock(self, instant: int) -> Markup:
        """What a page's clock needs as attributes, so that its script lets it go on in the same words."""
        months = "|".join(month_words(n, self.words.language) for n in range(1, 13))
        return Markup(' datetime="{}" dir="{}" data-now="{}" data-months="{}" data-comma="{}"').format(
            self.stamp(instant).replace(" ", "T"), self.words.direction, instant, months, self.words.say("list-comma")
        )

    def _moment(self, instant: int, between: str, whole: bool) -> str:
        comma = self.words.say("list-comma") if whole or self._elsewhere(instant) else ""
        return f"{self.day(instant, whole=whole)}{comma}{between}{self.hour(instant)}"

    def _elsewhere(self, instant: int) -> bool:
        return from_us(instant, self.zone).year != from_us(self.beside, self.zone).year

    def _along(self, told: str) -> str:
        return f"{chr(0x2067 if self.words.direction == 'rtl' else 0x2066)}{told}\u2069"

    def _element(self, stamp: str, told: str) -> Markup:
        return Markup('<time datetime="{}" dir="{}">{}</time>').format(stamp, self.words.direction, told)

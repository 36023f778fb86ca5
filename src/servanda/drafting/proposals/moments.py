"""Moments in a text to the file's notation: dates, hours, days counted from signature, entry or an event."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from servanda.drafting.proposals.names import Mention
from servanda.drafting.proposals.words import Words
from servanda.drafting.proposals.words import words as words_of

Role = Literal["by", "from", "until", "between", "length"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment read: its part in the clause, the file's notation (two for ``between``), and where it stands.

    ``part`` ``length`` is a length of time alone (``5 years``); ``anchor`` is the id of an event it counts from.
    """

    part: Role
    written: tuple[str, ...]
    begin: int
    end: int
    rule: str


def moments(text: str, words: Words, mentions: tuple[Mention, ...] = ()) -> tuple[Moment, ...]:
    """Every moment of a text, the longest first where they overlap, in the order of the text."""
    found: list[Moment] = []
    for rule, pattern in _patterns(words.language):
        for match in pattern.finditer(text):
            found.extend(_read(rule, match, words))
    found.extend(_from_events(text, words, mentions))
    found.sort(key=lambda one: (one.begin - one.end, one.begin))
    kept: list[Moment] = []
    for one in found:
        if all(one.end <= other.begin or other.end <= one.begin for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda one: one.begin))


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = words_of(language)
    assert words is not None
    say = words.moments
    day, number, unit = _pieces(words)
    clock = f"(?:{say['clock']})?"
    opens = f"(?:{say['between']}|{say['from']})"
    nth = rf"{say['day']}\s+(?P<n>\d{{1,5}})"
    rules = {
        "between dates": rf"{opens}\s+{_dated(words, 'a')}\s+{say['and']}\s+{_dated(words, 'b')}",
        "by a date": rf"(?P<lead>{say['by']})\s+{clock}{day}",
        "from a date": rf"(?P<lead>{say['from']})\s+{clock}{day}",
        "until a date": rf"(?P<lead>{say['until']})\s+{clock}{day}",
        "end of a year": say["end-of"],
        "within a time of signature": rf"{say['within']}\s+{number}\s+{unit}\s+{say['of']}\s+{say['signature']}",
        "within a time of entry": rf"{say['within']}\s+{number}\s+{unit}\s+{say['of']}\s+(?:the\s+)?{say['entry']}",
        "at signature": rf"{say['upon']}\s+{say['signature']}",
        "after signature": rf"{say['after']}\s+{say['signature']}",
        "from entry": rf"{say['from']}\s+{say['entry']}",
        "by day": rf"{say['by']}\s+{nth}",
        "from day": rf"{say['from']}\s+{nth}",
        "from day until day": rf"{opens}\s+{nth}\s+(?:{say['until']}|{say['and']})\s+{nth.replace('<n>', '<m>')}",
        "within a time": rf"{say['within']}\s+{number}\s+{unit}",
        "a length": rf"{number}\s+{unit}",
    }  # fmt: skip
    return tuple((rule, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)) for rule, pattern in rules.items())


def _pieces(words: Words) -> tuple[str, str, str]:
    months = "|".join(sorted(map(re.escape, words.months), key=len, reverse=True))
    day = (
        rf"(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th|er)?\s+(?:of\s+)?(?P<mon>{months})(?:/\w+)?\s+(?P<y>\d{{4}})"
        rf"|(?P<mon2>{months})\s+(?P<d2>\d{{1,2}}),\s+(?P<y2>\d{{4}})|(?P<iso>\d{{4}}-\d{{2}}-\d{{2}}))"
    )
    spelled = "|".join(sorted(map(re.escape, words.numbers), key=len, reverse=True))
    number = rf"(?P<n>\d{{1,5}}|{spelled})(?:\s*\(\d{{1,5}}\))?"
    units = "|".join(f"(?P<u_{unit}>{pattern})" for unit, pattern in words.units.items())
    return day, number, f"(?:{units})"


def _dated(words: Words, name: str) -> str:
    months = "|".join(sorted(map(re.escape, words.months), key=len, reverse=True))
    return rf"(?P<d{name}>\d{{1,2}})(?:\s+(?P<mon{name}>{months}))?(?:\s+(?P<y{name}>\d{{4}}))?"


def _read(rule: str, match: re.Match[str], words: Words) -> Iterable[Moment]:
    got = {key: value for key, value in match.groupdict().items() if value is not None}
    part, written = _written(rule, got, words)
    if written:
        yield Moment(part, written, match.start(), match.end(), rule)


def _written(rule: str, got: Mapping[str, str], words: Words) -> tuple[Role, tuple[str, ...]]:
    if rule == "between dates":
        return "between", _two_days(got, words)
    if rule.endswith("a date"):
        part: Role = "by" if rule == "by a date" else "from" if rule == "from a date" else "until"
        return _at_an_hour(part, got, _day(got, words))
    if rule == "end of a year":
        return "by", (f"{got['endyear']}-12-31",)
    if rule in ("at signature", "after signature", "from entry"):
        return "from", ("entry" if "entry" in rule else "signature",)
    if rule == "from day until day":
        return "between", (f"day {got['n']}", f"day {got['m']}")
    if rule in ("by day", "from day"):
        return ("by" if rule == "by day" else "from"), (f"day {got['n']}",)
    return _counted(rule, got, words)


def _at_an_hour(part: Role, got: Mapping[str, str], day: str) -> tuple[Role, tuple[str, ...]]:
    if not day:
        return part, ()
    hour = got.get("time", "").replace("h", ":").zfill(5) if "time" in got else ""
    if hour and not "00:00" <= hour <= "23:59":
        return part, ()
    # "at 04:00 on 27 November" is when something begins, whatever the lead
    lead = got.get("lead", "").lower()
    part = "from" if hour and lead in ("at", "on") else part
    return part, (f"{day} {hour}".strip(),)


def _counted(rule: str, got: Mapping[str, str], words: Words) -> tuple[Role, tuple[str, ...]]:
    number = words.number(got["n"])
    unit = next((key[2:] for key in got if key.startswith("u_")), "")
    if number is None or not unit or number > 36_000:
        return "length", ()
    length = f"{number} {unit}{'s' if number != 1 else ''}"
    if rule == "within a time of signature":
        return "by", (f"signature + {length}",)
    if rule == "within a time of entry":
        return "by", (f"entry + {length}",)
    return "length", (length,)


def _day(got: Mapping[str, str], words: Words) -> str:
    if "iso" in got:
        year, month, day = (int(one) for one in got["iso"].split("-"))
    else:
        two = "2" if "d2" in got else ""
        day, year = int(got[f"d{two}"]), int(got[f"y{two}"])
        month = words.months[got[f"mon{two}"].lower()]
    return _real(year, month, day)


def _two_days(got: Mapping[str, str], words: Words) -> tuple[str, ...]:
    """Two days of which the first may leave out month and year: they are those of the second."""
    if "monb" not in got or "yb" not in got:
        return ()
    month = words.months[got["monb"].lower()]
    first = words.months[got["mona"].lower()] if "mona" in got else month
    year = int(got["yb"])
    begin = int(got["ya"]) if "ya" in got else year - (first > month)
    days = (_real(begin, first, int(got["da"])), _real(year, month, int(got["db"])))
    return days if all(days) and days[0] <= days[1] else ()


def _real(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat() if year >= 1900 else ""
    except ValueError:
        return ""


def _from_events(text: str, words: Words, mentions: tuple[Mention, ...]) -> Iterable[Moment]:
    """Days before and after an event of the file: ``within 90 days after D-Day``, ``between 5 and 30 days after``."""
    between, counted = _before_events(words.language)
    for one in (mention for mention in mentions if mention.sort == "event"):
        # an expression that must end where the event is named, in the words just before it
        start = max(0, one.begin - 80)
        before = text[start : one.begin]
        if (match := between.search(before)) is not None:
            got = {key: value for key, value in match.groupdict().items() if value is not None}
            _, length = _counted("a length", got, words)
            if length:
                unit_written = length[0].split()[1]
                yield Moment(
                    "between",
                    (f"{one.ids[0]} + {match['m']} {unit_written}", f"{one.ids[0]} + {length[0]}"),
                    start + match.start(),
                    one.end,
                    "between days of an event",
                )
        elif (match := counted.search(before)) is not None:
            yield from _of_event(match, one, words, start)


@cache
def _before_events(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = words_of(language)
    assert words is not None
    say = words.moments
    _, number, unit = _pieces(words)
    ways = f"(?P<way>{say['after']}|{say['before']}|{say['of']})"
    leads = f"(?P<lead>{say['within']}\\s+|{say['from']}\\s+|{say['by']}\\s+)?"
    return (
        re.compile(
            rf"{say['between']}\s+(?P<m>\d{{1,5}})\s+{say['and']}\s+{number}\s+{unit}\s+{say['after']}\s+(?:the\s+)?$",
            re.IGNORECASE,
        ),
        re.compile(rf"{leads}{number}\s+{unit}\s+{ways}\s+(?:the\s+)?$", re.IGNORECASE),
    )


def _of_event(match: re.Match[str], one: Mention, words: Words, start: int) -> Iterable[Moment]:
    got = {key: value for key, value in match.groupdict().items() if value is not None}
    _, length = _counted("a length", got, words)
    say = words.moments
    if length:
        sign = "-" if re.fullmatch(say["before"], match["way"], re.I) else "+"
        from_ = bool(match["lead"]) and bool(re.fullmatch(say["from"], match["lead"].strip(), re.I))
        written = f"{one.ids[0]} {sign} {length[0]}"
        yield Moment("from" if from_ else "by", (written,), start + match.start(), one.end, "days of an event")

"""Is the truce working: what was counted beside what was to be expected, the naive number, and truces nobody signed."""

from typing import Any, Final

import numpy as np

from servanda.basis import local_midnight
from servanda.escalation import TrucePlacebos, TruceWindow
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.quieted import quiet_data, quiet_sentences, quiet_tables
from servanda.operations.escalate.told import Told
from servanda.operations.escalate.truced import Truced, truced
from servanda.operations.pages.wording import Words
from servanda.page import Column, Prose, Row, Section, StepDate, StepExpected, Steps, Table

NAME: Final = "truce"
#: Weeks shown before the signature.
_WEEKS_BEFORE: Final = 26
#: A band that goes this many times higher than what was counted is cut, for nobody could see the counts beside it.
_BAND_SHOWN: Final = 2.0
#: The window told first.
_TOLD_FIRST: Final = 30


def told(opened: Opened, words: Words) -> Told:
    """The picture, what it cannot say, the windows with the naive number and placebos beside, the days between."""
    read = truced(opened)
    said = _sentences(opened, read, words)
    meaning = Prose(id="truce-meaning", paragraphs=said, manner="notice")
    sections: tuple[Section, ...] = (
        truce_picture(opened, read, words), meaning, _windows(read, words), *quiet_tables(opened, read, words),
        _times(read, words),
    )  # fmt: skip
    lines = (*(_headline(one, words) for one in read.reading.windows), *said)
    return Told(
        words.say("esc-truce-title"), "public", sections, {**_data(opened, read), **quiet_data(opened, read)}, lines
    )


def _first(read: Truced) -> TruceWindow:
    told = [one for one in read.reading.windows if one.steps <= _TOLD_FIRST]
    return told[-1] if told else read.reading.windows[0]


def _headline(one: TruceWindow, words: Words) -> str:
    """What was counted and expected, and whether the two can be told apart."""
    how = "fewer" if one.fewer_low > 0 else "more" if one.fewer_high < 0 else "unclear"
    return words.say(
        f"esc-truce-headline-{how}",
        days=words.counted(one.steps),
        days_n=one.steps,
        observed=words.counted(one.observed),
        observed_n=one.observed,
        expected=_count(one.expected, words),
        low=_count(one.expected_low, words),
        high=_count(one.expected_high, words),
        change=words.counted(abs(_fewer(one))),
    )


def _fewer(one: TruceWindow) -> int:
    """How many fewer were counted than expected, of the two numbers as they stand beside it."""
    return round(one.expected) - one.observed


def _count(value: float, words: Words) -> str:
    return words.counted(round(value))


def truce_picture(
    opened: Opened, read: Truced, words: Words, *, id_: str = "truce-picture", caption: str = ""
) -> Steps:
    """Weeks counted from the start both ways, so that none is part in and part out; the band begins there."""
    zone, weeks = opened.acts.zone, read.reading.weeks
    until, start = read.series.until, weeks.begin

    def at(step: int) -> int:
        return local_midnight(read.day(step), zone)

    back = min(start // 7, _WEEKS_BEFORE)
    begin, end = start - 7 * back, start + 7 * len(weeks.expected)
    steps = range(begin, end + 1, 7)
    counts = tuple(_sum(read.series.counts[n : n + 7]) for n in steps[:-1])
    highest = max(*(one or 0 for one in counts), *map(int, 1.3 * weeks.expected), 1)
    reach = int(max(weeks.high, default=0))
    highest = max(highest, reach if reach <= _BAND_SHOWN * highest else 0)
    dates = [StepDate(at(start), words.say("esc-truce-start", day=words.day(read.day(start))))]
    if until < start:
        dates.insert(0, StepDate(at(until), words.say("esc-truce-signed", day=words.day(read.day(until)))))
    return Steps(
        id=id_,
        title=words.say("esc-truce-title"),
        caption=caption,
        intro=_headline(_first(read), words),
        edges=tuple(map(at, steps)),
        counts=counts,
        dates=tuple(dates),
        top=highest,
        key=(words.say("esc-truce-key-week"), "", "", "", _beyond(weeks.high, words)),
        expected=tuple(
            StepExpected(at(start + 7 * n), at(start + 7 * n + 7), *(round(1000 * float(one)) for one in three))
            for n, three in enumerate(zip(weeks.low, weeks.expected, weeks.high, strict=True))
        ),
        between=(at(until), at(start)) if until < start else None,
        more=(words.say("esc-truce-key-expected"), words.say("esc-truce-key-between") if until < start else ""),
    )


def _beyond(high: Any, words: Words) -> str:
    """How high the band goes, for where it is too high to be drawn beside the counts."""
    return words.say("esc-truce-key-beyond", high=_count(float(max(high, default=0)), words))


def _sum(counts: Any) -> int | None:
    return None if np.isnan(counts).all() else int(np.nansum(counts))


def _sentences(opened: Opened, read: Truced, words: Words) -> tuple[str, ...]:
    n, left = len(opened.bound), len(opened.acts) - len(opened.bound)
    said = [words.say("esc-truce-association"), words.say("esc-truce-counted", n=n, left=left)]
    said += quiet_sentences(opened, read, words)
    said += [_placebo(one, words) for one in read.placebos if one.steps == _first(read).steps]
    said.append(words.say("esc-truce-naive"))
    gap = read.reading.gap
    if gap is not None:
        said.append(
            words.say(
                "esc-truce-gap",
                n=gap.steps,
                observed=words.counted(gap.observed),
                observed_n=gap.observed,
                low=_count(gap.expected_low, words),
                high=_count(gap.expected_high, words),
            )
        )
    why = "refused" if read.second is None else read.second.why.replace(" ", "-") or "there"
    return (*said, words.say(f"esc-truce-second-{why}"))


def _placebo(one: TrucePlacebos, words: Words) -> str:
    if one.rank is None:
        return words.say("esc-truce-placebo-few")
    return words.say(
        "esc-truce-placebo",
        dates=len(one.dates),
        days=one.steps,
        held=words.counted(one.held),
        far=words.counted(one.as_far),
    )


def _range(low: float, high: float, words: Words) -> str:
    return words.say("esc-truce-range", low=_signed(low, words), high=_signed(high, words))


def _signed(value: float, words: Words) -> str:
    """A number of acts fewer, or more, or none."""
    if round(value) == 0:
        return words.counted(0)
    return words.say("esc-truce-more" if value < 0 else "esc-truce-fewer", n=_count(abs(value), words))


def _windows(read: Truced, words: Words) -> Table:
    placebos = {one.steps: one for one in read.placebos}
    second = {one.steps: one for one in (read.second.windows if read.second else ())}
    heads = ("window", "observed", "expected", "fewer", "ratio", "second", "naive", "placebo")
    rows = tuple(
        Row(
            (
                words.say("esc-truce-days", n=one.steps),
                words.counted(one.observed),
                _expected(one, words),
                f"{_signed(_fewer(one), words)} ({_range(one.fewer_low, one.fewer_high, words)})",
                _ratio(one, words),
                _second(second.get(one.steps), words),
                _naive(one, words),
                _rank(placebos.get(one.steps), words),
            )
        )
        for one in read.reading.windows
    )
    return Table(
        id="truce-windows",
        title=words.say("esc-truce-windows"),
        columns=tuple(Column(words.say(f"esc-truce-column-{head}")) for head in heads),
        rows=rows,
        caption=words.say("esc-truce-windows-caption"),
    )


def _expected(one: TruceWindow, words: Words) -> str:
    span = words.say("esc-truce-range", low=_count(one.expected_low, words), high=_count(one.expected_high, words))
    return f"{_count(one.expected, words)} ({span})"


def _ratio(one: TruceWindow, words: Words) -> str:
    if one.ratio is None:
        return words.say("esc-truce-none")
    low, middle, high = (
        "∞" if ratio is None else words.number(round(100 * ratio) * 10)
        for ratio in (one.ratio_low, one.ratio, one.ratio_high)
    )
    return f"{middle} ({words.say('esc-truce-range', low=low, high=high)})"


def _second(one: TruceWindow | None, words: Words) -> str:
    if one is None:
        return words.say("esc-truce-none")
    return f"{_signed(_fewer(one), words)} ({_range(one.fewer_low, one.fewer_high, words)})"


def _naive(one: TruceWindow, words: Words) -> str:
    if one.naive is None:
        return words.say("esc-truce-none")
    return f"{_signed(-one.naive.change, words)} ({_range(-one.naive.high, -one.naive.low, words)})"


def _rank(one: TrucePlacebos | None, words: Words) -> str:
    if one is None or one.rank is None:
        return words.say("esc-truce-none")
    return words.say("esc-truce-rank", far=words.counted(one.as_far), dates=words.counted(len(one.dates)))


def _times(read: Truced, words: Words) -> Table:
    """Before signature, between, after the start: apart, as counts and per day."""
    times = read.reading.between
    named = (("before", times.before), ("gap", times.gap), ("after", times.after))
    rows = []
    for name, one in named:
        if one is not None:
            mean = "" if one.per_step is None else words.number(round(10 * one.per_step) * 100)
            rows.append(Row((words.say(f"esc-truce-time-{name}"), one.steps, one.count, mean)))
    columns = (
        Column(words.say("esc-truce-column-time")),
        Column(words.say("esc-truce-column-days"), "number"),
        Column(words.say("esc-truce-column-observed"), "number"),
        Column(words.say("esc-truce-column-per-day")),
    )
    return Table(
        id="truce-times",
        title=words.say("esc-truce-times"),
        columns=columns,
        rows=tuple(rows),
        caption="" if times.gap else words.say("esc-truce-no-gap"),
    )


def _data(opened: Opened, read: Truced) -> dict[str, Any]:
    reading = read.reading
    times, weeks = reading.between, reading.weeks
    return {
        "counted": len(opened.bound),
        "outside_the_terms": len(opened.acts) - len(opened.bound),
        "times": {
            name: None if one is None else {"days": one.steps, "counted": one.count, "a_day": one.per_step}
            for name, one in (("before", times.before), ("gap", times.gap), ("after", times.after))
        },
        "weeks": {
            "from": read.day(weeks.begin).isoformat(),
            "expected": weeks.expected.tolist(),
            "low": weeks.low.tolist(),
            "high": weeks.high.tolist(),
        },
        "first": read.first.isoformat(),
        "signed": None if read.series.signed is None else read.day(read.series.signed).isoformat(),
        "start": read.day(read.series.start or 0).isoformat(),
        "history": reading.history,
        "worth": round(reading.worth, 3),
        "windows": [_window_data(one) for one in reading.windows],
        "gap": None if reading.gap is None else _window_data(reading.gap),
        "second": None
        if read.second is None
        else {
            "windows": [_window_data(one) for one in read.second.windows],
            "branching": read.second.branching,
            "days": read.second.days,
            "why": read.second.why,
        },
        "placebos": [
            {
                "days": one.steps,
                "dates": [read.day(at).isoformat() for at in one.dates],
                "held": one.held,
                "as_far": one.as_far,
                "rank": one.rank,
            }
            for one in read.placebos
        ],
        "band": {
            "from": read.day(reading.band.begin).isoformat(),
            "expected": reading.band.expected.tolist(),
            "low": reading.band.low.tolist(),
            "high": reading.band.high.tolist(),
        },
    }


def _window_data(one: TruceWindow) -> dict[str, Any]:
    naive = one.naive
    return {
        "days": one.steps,
        "observed": one.observed,
        "expected": [one.expected_low, one.expected, one.expected_high],
        "fewer": [one.fewer_low, one.fewer, one.fewer_high],
        "ratio": [one.ratio_low, one.ratio, one.ratio_high],
        "rank": one.rank,
        "naive": None if naive is None else [naive.low, naive.change, naive.high],
    }

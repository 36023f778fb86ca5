"""Quiet areas beside a truce: which were used, how they fared, and what changed in the reading with them."""

from typing import Any, Final

from servanda.escalation import QuietArea, TruceWindow
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.truced import Truced
from servanda.operations.pages.wording import Words
from servanda.page import Column, Row, Table

#: Days before the time before ends, and after the start, in which a quiet area's counts are told.
_DAYS: Final = 30


def quiet_sentences(opened: Opened, read: Truced, words: Words) -> tuple[str, ...]:
    """Which areas stand beside, and how they were checked; nothing where none was named."""
    if read.alone is None:
        return ()
    names = words.listed([words.name(opened.agreement, one.area) for one in opened.quiet])
    return (words.say("esc-truce-quiet-used", names=names, n=len(opened.quiet)),)


def quiet_tables(opened: Opened, read: Truced, words: Words) -> tuple[Table, ...]:
    """How each area fared around the start, and the windows with and without them."""
    if read.alone is None:
        return ()
    return _fared(opened, read, words), _with_and_without(read, read.alone.windows, words)


def _fared(opened: Opened, read: Truced, words: Words) -> Table:
    heads = ("area", "all", "before", "after", "left")
    return Table(
        id="truce-quiet",
        title=words.say("esc-truce-quiet-title"),
        columns=tuple(
            Column(words.say(f"esc-truce-quiet-{head}", days=_DAYS), "text" if head == "area" else "number")
            for head in heads
        ),
        rows=tuple(_area(opened, read, one, words) for one in opened.quiet),
        caption=words.say("esc-truce-quiet-caption"),
    )  # fmt: skip


def _area(opened: Opened, read: Truced, one: QuietArea, words: Words) -> Row:
    before, after = around(read, one)
    name = words.name(opened.agreement, one.area)
    return Row((name, round(float(one.counts.sum())), before, after, one.left))


def around(read: Truced, one: QuietArea) -> tuple[int, int]:
    """Acts of a quiet area in the thirty days before the signature, or the start, and in those after the start."""
    until, start = read.series.until, read.series.start or 0
    before, after = one.counts[max(0, until - _DAYS) : until], one.counts[start : start + _DAYS]
    return round(float(before.sum())), round(float(after.sum()))


def _with_and_without(read: Truced, alone: tuple[TruceWindow, ...], words: Words) -> Table:
    def told(one: TruceWindow) -> str:
        low, middle, high = (words.counted(round(each)) for each in (one.expected_low, one.expected, one.expected_high))
        return f"{middle} ({words.say('esc-truce-range', low=low, high=high)})"

    heads = ("window", "observed")
    return Table(
        id="truce-quiet-beside",
        title=words.say("esc-truce-quiet-beside"),
        columns=(
            *(Column(words.say(f"esc-truce-column-{head}")) for head in heads),
            Column(words.say("esc-truce-quiet-without")),
            Column(words.say("esc-truce-quiet-with")),
        ),
        rows=tuple(
            Row((words.say("esc-truce-days", n=one.steps), words.counted(one.observed), told(without), told(one)))
            for one, without in zip(read.reading.windows, alone, strict=True)
        ),
    )


def quiet_data(opened: Opened, read: Truced) -> dict[str, Any]:
    """The same as plain data; nothing where no area was named."""
    if read.alone is None:
        return {}
    return {
        "quiet": [
            {"area": one.area, "acts": round(float(one.counts.sum())), "before_and_after": list(around(read, one)),
             "left_as_under_the_truce": one.left}
            for one in opened.quiet
        ],
        "without_quiet": [
            {"days": one.steps, "expected": [one.expected_low, one.expected, one.expected_high],
             "fewer": [one.fewer_low, one.fewer, one.fewer_high]}
            for one in read.alone.windows
        ],
    }  # fmt: skip

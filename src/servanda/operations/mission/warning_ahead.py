"""What may come, as the page of early warning draws it: a week's and a month's band of draws beside the plainest."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from servanda.operations.escalate.ahead import OURS, Stretch
from servanda.operations.mission.record import Mission
from servanda.operations.mission.warning_readings import RoomReadings
from servanda.operations.mission.warning_rests import rests_on, said, too_few
from servanda.operations.mission.warnings import Warned
from servanda.operations.pages.scale import scale_top
from servanda.operations.pages.wording import Words
from servanda.page import Prose, Range, Ranges, Section

_MILLION: Final = 1_000_000
#: What a method is called, by its name.
_CALLED: Final = {
    OURS: "esc-forecast-by-mixture",
    "zero": "esc-forecast-by-zero",
    "last": "esc-room-ahead-last",
    "own-year": "esc-forecast-by-own-year",
}


def acts_ahead(mission: Mission, warned: Warned, words: Mapping[str, str]) -> tuple[Section, ...]:
    """How many acts may come within a week and a month; or why that cannot be said."""
    say, found = said(mission, warned, words)
    return ahead_told(found, say)


def ahead_told(found: RoomReadings, say: Words) -> tuple[Section, ...]:
    """A picture for each stretch of days; where they were refused, why."""
    title, read = say.say("esc-forecast-title"), found.ahead
    if read == "ESC086":
        last = say.day(found.acts.end - timedelta(days=1))
        return (Prose("room-ahead", title, (say.say("esc-room-ahead-old", day=last),)),)
    if isinstance(read, str):
        return (too_few("room-ahead", title, "", found, say),)
    return tuple(_picture(found, one, say) for one in read)


def _picture(found: RoomReadings, one: Stretch, say: Words) -> Ranges:
    begin, top = found.acts.end, scale_top(max(high for _, _, high in one.bands.values()))
    how = say.say(
        "esc-room-ahead-how", begin=say.day(begin), end=say.day(begin + timedelta(days=one.days - 1))
    )  # fmt: skip
    return Ranges(
        id=f"room-ahead-{one.days}",
        title=say.say("esc-room-ahead", days=one.days),
        rows=tuple(_row(one, name, top, say) for name in one.bands),
        ends=(say.counted(0), say.counted(round(top))),
        intro=f"{say.say('esc-room-ahead-read', **_numbers(one, OURS, say))} {how} {rests_on(found, say)}",
        caption=" ".join((*_worth(one, say), say.say("esc-forecast-meaning"))),
    )


def _row(one: Stretch, name: str, top: float, say: Words) -> Range:
    low, middle, high = (round(_MILLION * value / top) for value in one.bands[name])
    written = say.say("esc-forecast-spread", **_numbers(one, name, say))
    note = "" if one.judged is None else say.say("esc-room-ahead-off", off=_off(one, name, say))
    return Range(say.say(_CALLED[name]), middle, low, high, written, note, strong=name == OURS)


def _numbers(one: Stretch, name: str, say: Words) -> dict[str, str]:
    """The ends of a method's band and its middle, in figures."""
    return dict(zip(("low", "middle", "high"), (say.counted(round(value)) for value in one.bands[name]), strict=True))


def _off(one: Stretch, name: str, say: Words) -> str:
    return "" if one.judged is None else say.decimal(one.judged.whole[name].crps)


def _worth(one: Stretch, say: Words) -> tuple[str, ...]:
    """What such forecasts were worth on earlier days of the same acts."""
    if one.judged is None:
        return (say.say("esc-room-ahead-untried"),)
    told = [say.say("esc-room-ahead-tried", n=one.judged.cuts)]
    if one.judged.few:
        told.append(say.say("esc-forecast-few"))
    if one.judged.best != OURS:
        told.append(say.say("esc-forecast-beaten", name=say.say(_CALLED[one.judged.best])))
    return tuple(told)

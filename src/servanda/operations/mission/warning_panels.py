"""What the page of early warning draws beside its lists: one function a panel, from what one person sees."""

from collections.abc import Callable, Mapping
from typing import Final

from servanda.basis import DAY, local_midnight
from servanda.escalation import AGAIN, FIRST, QUIET_DAYS, REPORTED, alarms_of, as_date
from servanda.operations.escalate.parts.seen import sides_seen
from servanda.operations.escalate.parts.truce import truce_picture
from servanda.operations.escalate.parts.turns import levels_picture
from servanda.operations.mission.record import Mission
from servanda.operations.mission.warning_ahead import acts_ahead
from servanda.operations.mission.warning_followed import who_follows
from servanda.operations.mission.warning_readings import NEW_WITHIN, RoomReadings
from servanda.operations.mission.warning_rests import rests_on, said, said_once, too_few
from servanda.operations.mission.warning_said import statements_beside
from servanda.operations.mission.warnings import Warned
from servanda.operations.pages.wording import Words, known_language
from servanda.page import Column, Figure, Figures, Lane, LaneSpan, Prose, Row, Section, Table, Timeline

#: A wider interval says too little; as of the threshold on the ratio.
WIDEST: Final = 0.5
#: So many new places are listed; the others are counted.
_MOST: Final = 8
#: Why the truce cannot be read, by the code of its refusal.
_UNTOLD: Final = {"ESC040": "undated", "ESC041": "outside", "ESC042": "outside", "ESC045": "quiet"}
#: A panel: from the mission, what stands, and words by key; None where there is nothing to draw.
Panel = Callable[[Mission, Warned, Mapping[str, str]], Section | tuple[Section, ...] | None]


def alarm_strip(mission: Mission, warned: Warned, words: Mapping[str, str]) -> Section | None:
    """When alarms stood, a lane for each threshold that raised any. ``words``: its name by its id, and the title."""
    lanes = []
    for rule in warned.in_force.thresholds.rules:
        raised = alarms_of(rule, warned.material)
        spans = tuple(
            LaneSpan(one.since, warned.material.now if one.until is None else min(one.until, warned.material.now),
                     words["ended"] if one.until is not None else words["stands"],
                     tone="plain" if one.until is not None else "waiting")
            for _, one in raised
        )  # fmt: skip
        if spans:
            lanes.append(Lane(words[rule.id], spans))
    if not lanes:
        return None
    begin = min(span.begin for lane in lanes for span in lane.spans)
    now = warned.material.now
    return Timeline(
        id="alarms", title=words["title"], lanes=tuple(lanes), begin=begin - DAY // 2, end=now + DAY // 2, now=now
    )


def new_places(mission: Mission, warned: Warned, words: Mapping[str, str]) -> Section:
    """Places newly affected in the last days, the latest first; or that there is too little to say."""
    say, found = said(mission, warned, words)
    title, spread = say.say("esc-room-places"), found.spread
    if spread is None or not spread.periods[0].watched:
        return too_few("room-places", title, say.say("esc-room-places-few", days=QUIET_DAYS), found, say)
    new = spread.places.filter(spread.places["state"].is_in([FIRST, AGAIN]))
    new = new.sort(["first_day", "acts", "key"], descending=[True, True, False])
    rows = tuple(
        Row((
            say.name(mission.agreement, row["label"] or ""),
            local_midnight(as_date(row["first_day"]), found.acts.zone),
            row["acts"],
        ))
        for row in new.head(_MOST).iter_rows(named=True)
    )  # fmt: skip
    how = say.say("esc-room-places-how", days=NEW_WITHIN, quiet=QUIET_DAYS, reported=spread.periods[0].counts[REPORTED])
    return Table(
        id="room-places",
        title=title,
        columns=(
            Column(say.say("esc-spread-place")),
            Column(say.say("esc-spread-since"), "day"),
            Column(say.say("esc-spread-facts"), "number"),
        ),
        rows=rows,
        intro=f"{how} {rests_on(found, say)}",
        total=len(new) if len(new) > _MOST else None,
        empty=say.say("esc-spread-no-places"),
    )


def level_changes(mission: Mission, warned: Warned, words: Mapping[str, str]) -> Section:
    """When the level of what is counted changed; or that there is too little to say."""
    say, found = said(mission, warned, words)
    if found.turned is None:
        return too_few("room-levels", say.say("esc-turns-title"), "", found, say)
    how = f"{say.say('esc-turns-association')} {rests_on(found, say, len(found.opened.bound))}"
    return levels_picture(found.opened, found.turned, say, id_="room-levels", caption=how)


def beside_expected(mission: Mission, warned: Warned, words: Mapping[str, str]) -> Section:
    """What was counted after the truce began beside what was to be expected; or why that cannot be said."""
    say, found = said(mission, warned, words)
    return truce_told(found, say)


def truce_told(found: RoomReadings, say: Words) -> Section:
    """The truce as read of a room's acts; where it was refused, why."""
    title, read = say.say("esc-truce-title"), found.truced
    if read == "few":
        return too_few("room-truce", title, "", found, say)
    if isinstance(read, str):
        why = say.say(f"esc-room-truce-{_UNTOLD.get(read, 'short')}")
        return Prose(id="room-truce", title=title, paragraphs=(why,))
    how = f"{say.say('esc-truce-association')} {rests_on(found, say, len(found.opened.bound))}"
    return truce_picture(found.opened, read, say, id_="room-truce", caption=how)


def each_side(mission: Mission, warned: Warned, words: Mapping[str, str]) -> Section:
    """How many acts name each side: one that is seen less has fewer in every panel."""
    say, found = said(mission, warned, words)
    return sides_seen(found.opened, say)


def further_acts(mission: Mission, warned: Warned, words: Mapping[str, str]) -> Section:
    """How many further acts follow from one, with its interval; or that there is too little to say."""
    say, found = said(mission, warned, words)
    title = say.say("esc-room-ratio")
    if found.ratio is None or found.ratio.high is None:
        return too_few("room-ratio", title, "", found, say)
    between, wide = found.ratio, found.ratio.high - found.ratio.low > WIDEST
    low, value, high = (say.number(round(one * 100) * 10) for one in (between.low, between.value, found.ratio.high))
    rests = say.say("esc-room-ratio-rests", n=found.ratio_acts, days=found.ratio_days)
    note = say.say("esc-room-ratio-wide" if wide else "esc-room-ratio-between", low=low, high=high)
    return Figures(
        id="room-ratio",
        title=title,
        figures=(Figure("–" if wide else value, say.say("esc-room-ratio-caption"), note=note),),
        intro=f"{say.say('esc-room-ratio-how')} {rests}",
    )


#: The panels of the page, in order; a further one is a function here.
PANELS: Final[tuple[Panel, ...]] = (
    alarm_strip,
    beside_expected,
    level_changes,
    new_places,
    further_acts,
    who_follows,
    acts_ahead,
    statements_beside,
    each_side,
)


def escalation_panels(mission: Mission, warned: Warned, words: Mapping[str, str]) -> tuple[Section, ...]:
    """All panels that have something to draw. ``words``: by threshold its name; the ``language`` of everything else."""
    drawn = (panel(mission, warned, words) for panel in PANELS)
    each = (one if isinstance(one, tuple) else (one,) for one in drawn if one is not None)
    found = tuple(section for sections in each for section in sections)
    return said_once(found, Words(known_language(words["language"])))

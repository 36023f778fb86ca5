"""What the page of early warning draws beside its lists: one function a panel, from what one person sees."""

from collections.abc import Callable, Mapping
from typing import Final

from servanda.basis import DAY
from servanda.escalation import alarms_of
from servanda.operations.mission.record import Mission
from servanda.operations.mission.warnings import Warned
from servanda.page import Lane, LaneSpan, Section, Timeline

#: A panel: from the mission, what stands, and words by key; None where there is nothing to draw.
Panel = Callable[[Mission, Warned, Mapping[str, str]], Section | None]


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


#: The panels of the page, in order; a further one is a function here.
PANELS: Final[tuple[Panel, ...]] = (alarm_strip,)


def escalation_panels(mission: Mission, warned: Warned, words: Mapping[str, str]) -> tuple[Section, ...]:
    """All panels that have something to draw."""
    return tuple(section for panel in PANELS if (section := panel(mission, warned, words)) is not None)

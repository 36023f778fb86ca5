"""PLOVER events: an event, its mode and its contexts, to our acts; both editions of the event names."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from servanda.basis import Place
from servanda.vocabulary.both_ways import from_source, to_source
from servanda.vocabulary.source_codes import Weighted, crosswalk

#: Event names of the first edition (2016), by the name that took them over in that of 2021.
RENAMED: Final[Mapping[str, str]] = MappingProxyType(
    {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
)
_BETWEEN: Final = re.compile(r"[;,]")


def plover_code(event: str, mode: str = "", context: str = "") -> str:
    """The narrowest code of our PLOVER list that fits: event, mode and a context; event and mode; event and context.

    ``context``: one, or several divided by commas or semicolons; of several the first that the list knows counts,
    after all of them together. Where nothing narrower is listed, the bare event.
    """
    walk = crosswalk("plover")
    named = [one.strip() for one in _BETWEEN.split(context) if one.strip()]
    contexts = [";".join(sorted(named)), *named] if len(named) > 1 else named
    narrower = [f"{event}/{mode}/{about}" for about in contexts] + [f"{event}/{mode}"] if mode else []
    found = narrower + [f"{event}/-/{about}" for about in contexts]
    return next((code for code in found if code in walk or walk.verdict(code)), event)


def plover_acts(event: str, mode: str = "", context: str = "", place: Place | None = None) -> Weighted:
    """Our acts for a PLOVER event; refuses a verdict (VOC006) and an event not of either edition (VOC007).

    >>> plover_acts("ASSAULT", "firearms", "military")
    (('fire.small-arms', 1000000),)
    """
    return from_source(plover_code(event, mode, context), "plover", place)


def plover_events(act: str, *, wider: bool = False) -> tuple[str, ...]:
    """The PLOVER events, in the names of 2021, that can stand for an act; with ``wider`` also those that only may."""
    events = (one.code.partition("/")[0] for one in to_source(act, "plover") if wider or not one.wider)
    return tuple(dict.fromkeys(RENAMED.get(event, event) for event in events))

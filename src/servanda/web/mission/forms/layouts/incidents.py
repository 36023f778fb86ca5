"""The forms of an incident's file, from the allegation to publication."""

from collections.abc import Mapping
from typing import Final

from servanda.web.mission.forms.layout import Group, Layout

_WHERE: Final = Group("asks-where", (("zone", "place"),))
_EXACTLY: Final = Group("asks-exactly", ("point",), folded=True)

LAYOUTS: Final[Mapping[str, Layout]] = {
    "incident:allegation:submit": Layout(
        (
            Group("asks-what", ("act", "words")),
            Group("asks-when", (("begin", "end"),)),
            Group("asks-where", (("zone", "place"), ("point", "radius_m"))),
            Group("asks-who", (("accused", "toward"),)),
            Group("asks-how-known", (("channel", "own"), "may_name")),
            Group("asks-clauses", ("clauses",), folded=True),
        ),
    ),
    "incident:report:submit": Layout(
        (
            Group("", ("tasking", "visited")),
            Group("asks-seen", ("seen", "not_seen")),
            Group("asks-agreed", ("agreed",)),
            Group("asks-disagreed", ("disagreed",)),
            Group("asks-each-side", ("statements",), folded=True),
            Group("asks-items", ("items",), folded=True),
        ),
        frozenset(("visited",)),
    ),
}

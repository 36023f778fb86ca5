"""The forms of the liaison line: what is planned, what is asked, who called."""

from collections.abc import Mapping
from typing import Final

from servanda.web.mission.forms.layout import Group, Layout

LAYOUTS: Final[Mapping[str, Layout]] = {
    "liaison:plan:give": Layout(
        (
            Group("asks-what", (("act", "strength"), "what")),
            Group("asks-when", (("begin", "end"),)),
            Group("asks-where", ("zones", "place", ("point", "radius_m"), ("low_m", "high_m"))),
            Group("asks-to-whom", ("to",)),
            Group("asks-urgent", ("urgent",), folded=True),
        ),
    ),
}

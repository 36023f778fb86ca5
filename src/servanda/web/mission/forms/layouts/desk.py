"""The forms of the humanitarian desk: sites and movements, corridors, access, returns, figures."""

from collections.abc import Mapping
from typing import Final

from servanda.web.mission.forms.layout import Group, Layout

LAYOUTS: Final[Mapping[str, Layout]] = {
    "humanitarian:site:enter": Layout(
        (
            Group("asks-site", (("kind", "called"), ("organisation", "focal"), "persons")),
            Group("asks-where", ("point", ("measured_m", "uncertainty_m", "perimeter_m"))),
            Group("asks-notified", (("begin", "end"),)),
            Group("asks-note", ("note",), folded=True),
        ),
        frozenset(("kind",)),
    ),
}

"""The forms of meetings and their decisions, of the duty log and of orders."""

from collections.abc import Mapping
from typing import Final

from servanda.web.mission.forms.layout import Group, Layout

LAYOUTS: Final[Mapping[str, Layout]] = {
    "meeting:meeting:call": Layout(
        (Group("asks-when-where", (("at", "place"),)), Group("asks-who", ("body", "invited", "kind")))
    ),
}

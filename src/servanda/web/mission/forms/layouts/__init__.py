"""The forms of all deeds, area by area: a deed has one form, on the screen, on paper and as it comes back refused."""

from collections.abc import Mapping
from typing import Final

from servanda.web.mission.forms.layout import Layout
from servanda.web.mission.forms.layouts import desk, incidents, line, meetings, watch

LAYOUTS: Final[Mapping[str, Layout]] = {
    **incidents.LAYOUTS,
    **line.LAYOUTS,
    **desk.LAYOUTS,
    **meetings.LAYOUTS,
    **watch.LAYOUTS,
}

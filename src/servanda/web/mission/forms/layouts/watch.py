"""The forms of what is certified, declared, covered and warned of, and of steps the text leaves to a decision."""

from collections.abc import Mapping
from typing import Final

from servanda.web.mission.forms.layout import Group, Layout

LAYOUTS: Final[Mapping[str, Layout]] = {
    "watch:certification:give": Layout(
        (
            Group("", ("duty", "certified", "words")),
            Group("asks-when", ("done_at",)),
            Group("asks-how-much", (("quantity_milli", "measure"), "item"), folded=True),
            Group("asks-more", ("act", "by_unit", "zone"), folded=True),
        ),
        frozenset(("certified",)),
    ),
}

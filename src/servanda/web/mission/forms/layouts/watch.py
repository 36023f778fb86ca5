"""The forms of what is certified, declared, covered and warned of, and of steps the text leaves to a decision."""

from collections.abc import Mapping
from typing import Final

from servanda.web.mission.forms.layout import Group, Layout

LAYOUTS: Final[Mapping[str, Layout]] = {
    "watch:certification:give": Layout(
        (
            Group("asks-certified", ("duty", "certified", "words")),
            Group("asks-when-seen", ("done_at",)),
            Group("asks-how-much", (("quantity_milli", "measure"), "item"), folded=True),
            Group("asks-what-was-done", ("act", ("by_unit", "zone")), folded=True),
        ),
        frozenset(("certified",)),
    ),
    "watch:declaration:give": Layout(
        (
            Group("asks-declared", ("clause", "act", "words")),
            Group("asks-how-much", (("quantity_milli", "measure"), "item"), folded=True),
        ),
    ),
    "watch:coverage:record": Layout(
        (
            Group("asks-where", ("zone",)),
            Group("asks-when", (("begin", "end"),)),
            Group("asks-watched", ("share_ppm", "acts")),
            Group("asks-not-let", ("denied", "by_unit", "words")),
            Group("asks-exactly", ("point",), folded=True),
        ),
        frozenset(("share_ppm", "denied")),
    ),
    "step:consequence:decide": Layout((Group("", ("step", "matter", "decided", "words")),)),
    "step:guarantee:decide": Layout((Group("", ("clause", "matter", "decided", "words")),)),
    "warning:thresholds:set": Layout(
        (
            Group("", ("rule",)),
            Group("asks-alarm", (("raise_at", "lower_at"), ("within_days", "at_least", "stay_days"))),
            Group("asks-threshold-off", ("off", "words")),
        ),
    ),
    "warning:alert:propose": Layout(
        (
            Group("asks-alert", ("tells",)),
            Group("asks-where", (("zone", "place"), ("point", "radius_m"))),
            Group("asks-when", (("begin", "expires"),)),
        ),
    ),
}

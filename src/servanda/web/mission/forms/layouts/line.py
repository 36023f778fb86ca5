"""The forms of the liaison line: what is planned, what is asked, who called."""

from collections.abc import Mapping
from typing import Final

from servanda.web.mission.forms.layout import Group, Layout

LAYOUTS: Final[Mapping[str, Layout]] = {
    "liaison:plan:give": Layout(
        (
            Group("asks-activity", (("act", "strength"), "what")),
            Group("asks-when", (("begin", "end"),)),
            Group("asks-where", (("zones", "place"),)),
            Group("asks-exactly-height", (("point", "radius_m"), ("low_m", "high_m")), folded=True),
            Group("asks-to-whom", ("to",)),
            Group("asks-urgent", ("urgent",), folded=True),
        ),
    ),
    "liaison:plan:change": Layout(
        (
            Group("asks-changes", ("why", "what")),
            Group("asks-new-times", (("begin", "end"),)),
            Group("asks-strength-height", ("strength", ("low_m", "high_m")), folded=True),
            Group("asks-urgent", ("urgent",), folded=True),
        ),
    ),
    "liaison:plan:withdraw": Layout((Group("asks-reason", ("why",)),)),
    "liaison:plan:acknowledge": Layout((Group("", ("message",)),)),
    "liaison:plan:object": Layout((Group("asks-reason", ("reason",)),)),
    "liaison:actual:report": Layout(
        (
            Group("asks-came-of-it", ("outcome", "note")),
            Group("asks-when-it-was", (("begun", "ended"),)),
        ),
        frozenset(("outcome",)),
    ),
    "liaison:question:ask": Layout(
        (
            Group("asks-observed", ("what",)),
            Group("asks-when", (("begin", "end"),)),
            Group("asks-where", (("zones", "place"),)),
            Group("asks-exactly", (("point", "radius_m"),), folded=True),
            Group("asks-question", ("asks", "to")),
        ),
    ),
    "liaison:question:acknowledge": Layout((Group("", ("message",)),)),
    "liaison:question:answer": Layout(
        (Group("asks-answer", ("whose", "meant")), Group("asks-explained", ("words", "measures"))),
        frozenset(("whose", "meant")),
    ),
    "liaison:call:log": Layout(
        (
            Group("asks-call", ("whom", ("at", "means"))),
            Group("asks-call-about", ("issue",)),
            Group("asks-call-went", ("ended_as", "said")),
        ),
        frozenset(("ended_as",)),
    ),
    "liaison:test:answer": Layout((Group("", ("test",)),)),
}

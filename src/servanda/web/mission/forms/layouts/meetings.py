"""The forms of meetings and their decisions, of the duty log and of orders."""

from collections.abc import Mapping
from typing import Final

from servanda.web.mission.forms.layout import Group, Layout

LAYOUTS: Final[Mapping[str, Layout]] = {
    "meeting:meeting:call": Layout(
        (
            Group("asks-meeting", ("body", ("at", "place"))),
            Group("asks-invited", ("invited",)),
            Group("asks-meeting-kind", ("kind",), folded=True),
        ),
    ),
    "meeting:agenda:add": Layout((Group("", ("words",)),)),
    "meeting:minutes:write": Layout((Group("asks-minutes", ("item", "words")), Group("asks-present", ("present",)))),
    "meeting:decision:vote": Layout((Group("", ("on", "choice")), Group("asks-explained", ("words",), folded=True))),
    "meeting:decision:record": Layout((Group("", ("on", "words")),)),
    "meeting:reservation:record": Layout((Group("", ("on", "words")),)),
    "meeting:action:set": Layout(
        (Group("asks-action", ("words", ("owner", "by"))), Group("asks-agreed-under", ("item",)))
    ),
    "meeting:action:report": Layout((Group("", ("action", "done", "words")),)),
    "duty:entry:write": Layout(
        (
            Group("asks-what", ("words", "urgency")),
            Group("asks-how-told", (("channel", "direction"),)),
            Group("asks-where", (("zone", "place"),)),
            Group("asks-when", ("at",)),
            Group("asks-sheet", (("file", "paper", "written_by"),), folded=True),
        ),
    ),
    "order:order:disseminate": Layout(
        (Group("asks-order", ("words", "clauses")), Group("asks-order-to", ("units", "receipt_by")))
    ),
    "order:receipt:record": Layout((Group("", ("order", ("below", "channel"), "words")),)),
}

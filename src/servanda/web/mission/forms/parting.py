"""What a form asks first, and what can be said besides: one decision, then whatever helps it, a press away."""

from collections.abc import Iterable
from typing import Final

from servanda.web.mission.forms.asking import Input, Sort

#: A form of so few fields shows them all.
_FEW: Final = 6
#: What a deed asks first, besides what is needed.
_FIRST: Final = {
    "incident:allegation:submit": ("end", "accused", "zone", "place", "words"),
    "incident:triage:set": ("course", "urgency", "clauses", "marker", "words"),
    "incident:notice:send": ("begin", "accused", "zone", "place", "clauses", "words", "to", "reply_by"),
    "incident:task:assign": ("team", "lead", "sides", "place", "appear_by", "report_by", "questions"),
    "incident:report:submit": ("visited", "seen", "not_seen", "agreed", "disagreed"),
    "incident:finding:propose": (
        "status", "verification", "breach", "clauses", "attribution", "responsible", "supports", "signed_by", "reasons",
    ),
    "liaison:plan:give": ("zones", "place", "strength", "urgent"),
    "liaison:question:ask": ("zones", "place", "asks"),
    "watch:certification:give": ("certified", "words"),
    "watch:coverage:record": ("share_ppm", "denied", "by_unit", "words"),
    "watch:declaration:give": ("clause", "words"),
}  # fmt: skip
#: How votes stood, as the program counts them by the body's own rule.
_COUNTED: Final = ("rule", "rule_stated", "tie_break", "yes", "no", "abstained", "silent")
#: What the program fills in by itself and nobody is asked: what is typed there would be thrown away.
_FILLED_IN: Final = {
    "incident:finding:adopt": _COUNTED,
    "meeting:decision:record": _COUNTED,
    "incident:report:submit": ("absent",),
    "incident:file:group": ("rule",),
    "meeting:agenda:add": ("about", "step", "of", "by", "overdue"),
}


def for_people(deed: str, inputs: tuple[Input, ...]) -> tuple[Input, ...]:
    """The inputs of a deed that somebody fills in."""
    return tuple(one for one in inputs if one.name not in _FILLED_IN.get(deed, ()))


def parted(deed: str, inputs: tuple[Input, ...]) -> tuple[tuple[Input, ...], tuple[Input, ...]]:
    """The inputs a form shows at once, and those behind a press, each in their order."""
    if deed not in _FIRST or len(inputs) <= _FEW:
        return inputs, ()
    first = {*_FIRST[deed], *_always(inputs)}
    return tuple(one for one in inputs if one.name in first), tuple(one for one in inputs if one.name not in first)


def _always(inputs: Iterable[Input]) -> Iterable[str]:
    """What is needed, and what nobody fills in."""
    return (one.name for one in inputs if one.needed or one.sort is Sort.GIVEN)

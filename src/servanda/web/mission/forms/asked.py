"""What a deed asks of people: its inputs without what the program fills in, in the order of its form."""

from collections.abc import Mapping
from typing import Any, Final

from servanda.web.mission.forms.asking import Choices, Input, inputs_of
from servanda.web.mission.forms.layout import Shown, laid, shown
from servanda.web.mission.forms.layouts import LAYOUTS

#: How votes stood, as the program counts them by the body's own rule.
_COUNTED: Final = ("rule", "rule_stated", "tie_break", "yes", "no", "abstained", "silent")
#: What the program fills in by itself and nobody is asked: what is typed there would be thrown away.
_FILLED_IN: Final = {
    "incident:finding:adopt": _COUNTED,
    "meeting:decision:record": _COUNTED,
    "incident:allegation:submit": ("incident",),
    "incident:report:submit": ("absent",),
    "incident:finding:propose": ("absent",),
    "incident:file:group": ("rule",),
    "meeting:agenda:add": ("about", "step", "of", "by", "overdue"),
}


def asked_of(deed: str, act: type[Any], choices: Choices, given: Mapping[str, Any] | None = None) -> tuple[Input, ...]:
    """The inputs of a deed that somebody fills in; ``act``: the type of its content, ``given``: what is known."""
    return tuple(one for one in posted_of(deed, act, choices, given) if one.name not in _FILLED_IN.get(deed, ()))


def posted_of(deed: str, act: type[Any], choices: Choices, given: Mapping[str, Any] | None = None) -> tuple[Input, ...]:
    """All that may be sent of a deed: what people fill in, and what a button sends along."""
    return laid(LAYOUTS.get(deed), inputs_of(act, choices, given))


def groups_of(deed: str, inputs: tuple[Input, ...]) -> tuple[Shown, ...]:
    """The inputs of a deed as its form shows them."""
    return shown(LAYOUTS.get(deed), inputs)

"""The inputs of a deed, from the types of its fields and from what may be chosen in the case at hand.

A deed is a frozen dataclass. What sort of input a field gets follows from its type; where there is a list to choose
from (parties, clauses, zones, teams, earlier entries of the file), from the field's name.
"""

import types
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, Final, TypeAlias, Union, get_args, get_origin, get_type_hints

from servanda.web.mission.forms.measures import Measure

#: What may be chosen for a field of that name: value and words, in order.
Choices: TypeAlias = Mapping[str, Sequence[tuple[str, str]]]
#: Fields that hold an instant.
TIMES: Final = frozenset(
    (
        "begin",
        "end",
        "by",
        "until",
        "reply_by",
        "receipt_by",
        "appear_by",
        "report_by",
        "vote_by",
        "wanted",
        "at",
        "from_",
        "expires",
        "begun",
        "ended",
        "happened",
        "struck",
        "as_of",
        "due",
        "done_at",
    )
)
#: Fields that hold more than a line.
_LONG: Final = frozenset(
    (
        "words",
        "seen",
        "not_seen",
        "observation",
        "reasons",
        "questions",
        "responsibility",
        "why",
        "what",
        "said",
        "note",
        "measures",
        "reason",
    )
)
#: Fields of which some answers are offered and others may be written.
_OPEN: Final = ("act", "currency")
#: Endings of fields that hold so many parts of what people write: a per cent is 10,000 millionths.
PARTS: Final = {"_ppm": 10_000, "_milli": 1_000}
#: Rows offered where a field holds several of a kind.
ROWS: Final = 5
#: So many answers stand beside each other; more of them are a list to open.
FEW: Final = 4


#: The fields of what one side says.
_SAID_BY: Final = ("side", "words")


class Sort(StrEnum):
    """What an input looks like."""

    LINE = "line"
    LONG = "long"
    TIME = "time"
    NUMBER = "number"
    POINT = "point"
    TICK = "tick"
    MAYBE = "maybe"
    EITHER = "either"
    CHOICE = "choice"
    CHOICES = "choices"
    SUGGESTED = "suggested"
    SEVERAL = "several"
    PART = "part"
    ROWS = "rows"
    SIDES = "sides"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Input:
    """One input: its name in the form, the field it is for, how it looks, and what may be chosen.

    ``label``: the message of its label, ``said``: its label where that is a name and no message; ``help``: the message
    that helps to fill it in. ``parts``: of a part or of each row. ``value``: what stands there at first; ``held``: that
    somebody filled it in or the page knows it. ``chosen``: that nothing stands for what a person leaves open.
    ``measure``: what a number is counted in, where that stands beside it. ``first``: of what is offered, the values
    that stand apart before all others, one press each.
    """

    name: str
    label: str
    sort: Sort
    needed: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    words: tuple[tuple[str, str], ...] = ()
    parts: tuple["Input", ...] = ()
    rows: tuple[tuple["Input", ...], ...] = ()
    value: Any = ""
    said: str = ""
    help: str = ""
    held: bool = False
    chosen: bool = False
    measure: Measure | None = None
    first: tuple[str, ...] = ()

    @property
    def few(self) -> bool:
        """Whether so little can be chosen that all of it is shown at once."""
        return 0 < len(self.choices) + sum(1 for value, _ in self.words if value) <= FEW


def inputs_of(
    cls: type[Any], choices: Choices, given: Mapping[str, Any] | None = None, before: str = ""
) -> tuple[Input, ...]:
    """The inputs of a deed; ``given``: fields that are filled already."""
    hints = get_type_hints(cls)
    at_hand = given or {}
    return tuple(
        _input(one, hints[one.name], choices, at_hand, before) for one in fields(cls) if not one.name.startswith("_")
    )


def _input(one: Any, hint: Any, choices: Choices, given: Mapping[str, Any], before: str) -> Input:
    name, label = f"{before}{one.name}", f"field-{one.name.rstrip('_').replace('_', '-')}"
    needed = bool(one.metadata.get("needed"))
    held = given.get(one.name, _blank(one))
    sort, more = _sort(one.name, hint, choices, name, held)
    if sort is Sort.CHOICES:
        held = [each["person"] if isinstance(each, Mapping) and "person" in each else each for each in held]
    return Input(name, label, sort, needed, value=_as_written(name, held), held=one.name in given, **more)


def parts_of(name: str) -> int:
    """How many parts one of what people write in this field has; 1 for a number that is kept as it is written."""
    return next((parts for ending, parts in PARTS.items() if name.endswith(ending)), 1)


def _as_written(name: str, held: Any) -> Any:
    """A number as people write it, such as a share in per cent; those of a team by whom they are."""
    if isinstance(held, list | tuple) and any(isinstance(one, Mapping) and "person" in one for one in held):
        return [one.get("person") if isinstance(one, Mapping) else one for one in held]
    parts = parts_of(name)
    return f"{held / parts:g}" if parts > 1 and type(held) is int else held


def _sort(field_name: str, hint: Any, choices: Choices, name: str, held: Any) -> tuple[Sort, dict[str, Any]]:
    inner, optional = _without_none(hint)
    listed = tuple(choices.get(field_name, ()))
    if get_origin(inner) is tuple and get_args(inner)[-1] is Ellipsis:
        return _several(get_args(inner)[0], listed, choices, name, held)
    if get_origin(inner) is tuple:
        return Sort.POINT, {}
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        return Sort.CHOICE, {"words": _words(inner)}
    if is_dataclass(inner) and isinstance(inner, type):
        return Sort.PART, {"parts": inputs_of(inner, choices, _part_of(held), f"{name}.")}
    if inner is bool:
        return (Sort.MAYBE if optional else Sort.TICK), {}
    if inner is int:
        return (Sort.TIME, {}) if field_name in TIMES else (Sort.NUMBER, {"choices": listed})
    if field_name in choices:
        return (Sort.SUGGESTED if field_name in _OPEN else Sort.CHOICE), {"choices": listed}
    return (Sort.LONG if field_name in _LONG else Sort.LINE), {}


def _several(
    item: Any, listed: tuple[tuple[str, str], ...], choices: Choices, name: str, held: Any
) -> tuple[Sort, dict[str, Any]]:
    if isinstance(item, type) and issubclass(item, StrEnum):
        return Sort.CHOICES, {"words": _words(item)}
    if is_dataclass(item) and isinstance(item, type):
        names = tuple(one.name for one in fields(item))
        if names == _SAID_BY and choices.get("side"):
            return Sort.SIDES, {"rows": _by_side(item, choices, name, held)}
        if "person" in names and choices.get("person"):
            # Whoever is chosen brings unit and side along.
            return Sort.CHOICES, {"choices": tuple(choices["person"])}
        # A row left empty is none, so nothing in it is needed before the whole is looked at.
        there = held if isinstance(held, list) else []
        rows = tuple(
            tuple(
                _in_a_row(part)
                for part in inputs_of(item, choices, _part_of(there[n] if n < len(there) else None), f"{name}.{n}.")
            )
            for n in range(ROWS)
        )
        return Sort.ROWS, {"rows": rows}
    if listed:
        return Sort.CHOICES, {"choices": listed}
    return Sort.SEVERAL, {}


def _in_a_row(part: Input) -> Input:
    """A part of a row: nothing is needed before the whole is looked at, and nothing that is kept where it is left out
    stands there at first, or every row left empty would be one."""
    empty = not part.held and part.sort in (Sort.NUMBER, Sort.LINE, Sort.LONG, Sort.CHOICE) and not part.words
    return replace(part, needed=False, value="" if empty else part.value)


def _by_side(item: Any, choices: Choices, name: str, held: Any) -> tuple[tuple[Input, ...], ...]:
    """A row for what each side says, under its name: nobody chooses a side twice, and none is left out unseen."""
    there = {one.get("side"): one for one in held if isinstance(one, Mapping)} if isinstance(held, list | tuple) else {}
    rows = []
    for n, (side, called) in enumerate(choices["side"]):
        inputs = inputs_of(item, choices, {"side": side, "words": there.get(side, {}).get("words", "")}, f"{name}.{n}.")
        rows.append(
            tuple(
                replace(one, sort=Sort.GIVEN, value=side) if one.name.endswith(".side") else replace(one, said=called)
                for one in inputs
            )
        )
    return tuple(rows)


def _part_of(held: Any) -> Mapping[str, Any] | None:
    """What was filled in of a part or a row, to stand there again."""
    return held if isinstance(held, Mapping) else None


def _words(kind: type[StrEnum]) -> tuple[tuple[str, str], ...]:
    return tuple((one.value, word_of(one)) for one in kind)


def word_of(one: StrEnum) -> str:
    """The message that says an enumerated value."""
    told = "-".join("".join(char if char.isalnum() else " " for char in one.value.lower()).split())
    return f"word-{told or 'unsaid'}"


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in (Union, types.UnionType):
        inner = [one for one in get_args(hint) if one is not types.NoneType]
        return inner[0], len(inner) < len(get_args(hint))
    return hint, False


def _blank(one: Any) -> Any:
    return one.default_factory() if one.default is MISSING else one.default

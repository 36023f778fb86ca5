"""What a button in a form does before anything is saved: a row more, a row less, a row up or down."""

from collections.abc import Iterable, Mapping

from servanda.drafting.form.names import Inputs, as_inputs, one, rows
from servanda.drafting.form.values import renamed

#: The name under which a button says what it does, as ``add:staged.stages`` or ``remove:staged.stages:2``.
DO = "do"


def acted(posted: Mapping[str, str | Iterable[str]], kind: str = "") -> dict[str, tuple[str, ...]]:
    """What was posted, as it stands after the button that was pressed; unchanged where none of ours was.

    ``kind``: the clause kind the form was made for; where another has been chosen since, what was filled in is carried
    over to its fields.
    """
    inputs = as_inputs(posted)
    said = one(inputs, DO).split(":")
    held = {name: value for name, value in inputs.items() if name != DO}
    if len(said) == 2 and said[0] == "add":
        return _added(held, said[1])
    if len(said) == 3 and said[0] in ("remove", "up", "down") and said[2] in rows(held, said[1]):
        return _moved(held, said[0], said[1], said[2])
    chosen = one(held, "kind")
    return renamed(held, kind, chosen) if kind and chosen and chosen != kind else held


def _added(inputs: Inputs, name: str) -> dict[str, tuple[str, ...]]:
    there = rows(inputs, name)
    taken = [int(n) for n in there] + [_number(key, name) for key in inputs if key.startswith(f"{name}.")]
    return {**inputs, name: ("", *there, str(max(taken, default=-1) + 1))}


def _number(key: str, name: str) -> int:
    step = key.removeprefix(f"{name}.").partition(".")[0]
    return int(step) if step.isdecimal() else -1


def _moved(inputs: Inputs, what: str, name: str, row: str) -> dict[str, tuple[str, ...]]:
    there = list(rows(inputs, name))
    place = there.index(row)
    there.pop(place)
    if what != "remove":
        there.insert(max(0, place - 1) if what == "up" else place + 1, row)
    return {**inputs, name: ("", *there)}

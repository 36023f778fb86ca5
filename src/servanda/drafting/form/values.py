"""What a posted form changes in the file."""

from collections.abc import Iterable, Mapping
from typing import Any

from servanda.agreement import Change
from servanda.drafting.form.changes import changed, written
from servanda.drafting.form.clauses import clause_of_kind
from servanda.drafting.form.fields import Form
from servanda.drafting.form.names import Inputs, as_inputs, one, under
from servanda.drafting.form.posting import value_of
from servanda.drafting.form.sections import KEY


def values_of(form: Form, posted: Mapping[str, str | Iterable[str]]) -> tuple[Change, ...]:
    """What a posted form changes in the file: only what differs, in the short forms the file has.

    A name that was not posted is as it was. Paths start at the top of the file; what is new is one mapping at the path
    of its id. A clause that becomes one of another kind keeps whatever both kinds ask for.
    """
    inputs = as_inputs(posted)
    kind = one(inputs, "kind") if form.kind else ""
    if kind and kind != form.kind:
        return _another_kind(form, inputs, kind)
    found = changed(form.part, form.was, inputs, "", form.path)
    if form.part.at(KEY) is not None:
        return _entry_changes(form, found, inputs)
    return tuple(_new(form, change) for change in found) if form.was is None else found


def _new(form: Form, change: Change) -> Change:
    """What is new stands under its own id, where it has one."""
    id_ = str(change.value.get("id") or "") if isinstance(change.value, Mapping) else ""
    return Change((form.path[0], id_), change.value) if id_ and len(form.path) == 2 else change


def _another_kind(form: Form, inputs: Inputs, kind: str) -> tuple[Change, ...]:
    carried = renamed(inputs, form.kind, kind)
    part = clause_of_kind(kind, None)
    header = {key: value for key, value in (form.was or {}).items() if key != form.kind}
    found = changed(part, header or None, carried, "", form.path)
    if not header:
        return tuple(_new(form, change) for change in found)
    own = part.at(kind)
    assert own is not None
    # a kind with nothing filled in yet is written all the same: it is what the clause now is
    body = Change((*form.path, kind), written(own, value_of(own, carried, kind), None))
    kept = (change for change in found if change.path[: len(body.path)] != body.path)
    return (Change((*form.path, form.kind), None), body, *kept)


def renamed(inputs: Inputs, was: str, now: str) -> dict[str, tuple[str, ...]]:
    """Inputs named below one kind's key, named below another's."""
    return {
        under(now, name.removeprefix(f"{was}.")) if name.startswith(f"{was}.") else name: held
        for name, held in inputs.items()
    }


def _entry_changes(form: Form, found: tuple[Change, ...], inputs: Inputs) -> tuple[Change, ...]:
    """An entry of a table: its key stands in the path, and under a new key it is written anew."""
    section, old = form.path
    key = one(inputs, KEY) or str(old)
    if form.was is None:
        whole = found
    elif key == old:
        return found
    else:
        whole = changed(form.part, None, {**form.inputs, **inputs}, "", form.path)
    made = [_without_key(change.value) for change in whole]
    gone = (Change((section, old), None),) if form.was is not None else ()
    return (*gone, *(Change((section, key), value) for value in made))


def _without_key(value: Any) -> dict[str, Any]:
    return {name: held for name, held in value.items() if name != KEY} if isinstance(value, Mapping) else {}

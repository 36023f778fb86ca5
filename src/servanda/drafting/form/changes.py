"""What a posted form changes in the file: the least that has to be written, in the layout the file has."""

from collections.abc import Iterator, Mapping
from typing import Any

from servanda.agreement import CONDITIONS, Change, Part, condition_part
from servanda.drafting.form.names import Inputs
from servanda.drafting.form.posting import posted, value_of

Path = tuple[str | int, ...]


def normal(part: Part, value: Any) -> Any:
    """A value of the file in its fullest form: what its own form, posted back untouched, is read as."""
    return value_of(part, posted(part, value, "v"), "v")


def changes(part: Part, was: Any, now: Any, path: Path) -> Iterator[Change]:
    """What must change at a path so that the value ``was``, as the file has it, says ``now``, in its fullest form."""
    if normal(part, was) == now:
        return
    if _empty_keys(part, was, now):
        # a path with nothing as its value takes a key away; one that is to stand alone is written with its table
        yield Change(path, now)
    elif isinstance(was, Mapping) and isinstance(now, Mapping) and part.holds in ("shape", "table", "languages"):
        yield from _of_mapping(part, was, now, path)
    elif _same_rows(part, was, now):
        assert part.item is not None
        for n, (before, after) in enumerate(zip(was, now, strict=True)):
            step = before.get("id", n) if isinstance(before, Mapping) else n
            yield from changes(part.item, before, after, (*path, step))
    else:
        yield Change(path, written(part, now, was))


def _empty_keys(part: Part, was: Any, now: Any) -> bool:
    """Whether a table has come to hold a key with nothing beside it."""
    if part.holds != "table" or not isinstance(now, Mapping):
        return False
    before = was if isinstance(was, Mapping) else {}
    return any(held is None and not (key in before and before[key] is None) for key, held in now.items())


def _of_mapping(part: Part, was: Mapping[str, Any], now: Mapping[str, Any], path: Path) -> Iterator[Change]:
    before = normal(part, was) or {}
    own = {inner.key for inner in part.parts}
    last: list[Change] = []
    for key in dict.fromkeys((*was, *now)):
        if part.holds == "shape" and key not in own:
            continue  # a key that no form knows is left as it stands
        inner = below(part, key)
        if key not in now:
            # a key that said the default, or nothing, may go on saying it
            if key in before:
                yield Change((*path, key), None)
        elif key not in was:
            yield Change((*path, key), written(inner, now[key], None))
        else:
            found = changes(inner, was[key], now[key], (*path, key))
            # whatever follows is addressed by the old id, so a new one comes last
            if key == "id":
                last += found
            else:
                yield from found
    yield from last


def below(part: Part, key: str) -> Part:
    """What stands under a key of a shape, a table or words per language."""
    if part.holds == "shape":
        found = part.at(key)
        assert found is not None, key
        return found
    return part.item if part.item is not None else Part(key=key, holds="words", shape=part.shape)


def _same_rows(part: Part, was: Any, now: Any) -> bool:
    """Whether two lists have the same rows, so that only what changed within them is written."""
    if part.holds != "list" or part.item is None or part.item.holds != "shape":
        return False
    if not (isinstance(was, list) and isinstance(now, list) and len(was) == len(now)):
        return False
    ids = [one.get("id") if isinstance(one, Mapping) else None for one in was]
    return all(isinstance(one, Mapping) for one in was) and ids == [one.get("id") for one in now]


def written(part: Part, now: Any, was: Any) -> Any:
    """A value in its fullest form as the file would write it: shortened unless the file had it in full."""
    if part.holds == "list" and isinstance(now, list):
        return _list_written(part, now, was)
    if part.holds == "languages" and isinstance(now, Mapping):
        return now["en"] if part.short and set(now) == {"en"} and not isinstance(was, Mapping) else dict(now)
    if part.holds in ("shape", "condition", "table") and isinstance(now, Mapping):
        if part.short_key and set(now) == {part.short_key} and not isinstance(was, Mapping):
            return now[part.short_key]
        given = was if isinstance(was, Mapping) else {}
        return {key: _kept(_inside(part, now, key), value, given.get(key)) for key, value in now.items()}
    return now


def _list_written(part: Part, now: list[Any], was: Any) -> Any:
    assert part.item is not None
    if part.short and len(now) == 1 and not isinstance(was, list):
        return written(part.item, now[0], was)
    rows = was if isinstance(was, list) else []
    before = [(normal(part.item, row), row) for row in rows]
    return [next((row for full, row in before if full == one), written(part.item, one, None)) for one in now]


def _inside(part: Part, now: Mapping[str, Any], key: str) -> Part | None:
    if part.holds != "condition":
        return part.at(key) if part.holds == "shape" else below(part, key)
    kind = next((one for one in CONDITIONS if one in now), "")
    return condition_part(kind).at(key) if kind else None


def _kept(part: Part | None, now: Any, was: Any) -> Any:
    if part is None:
        return now
    return was if was is not None and normal(part, was) == now else written(part, now, was)


def changed(part: Part, was: Any, inputs: Inputs, name: str, path: Path) -> tuple[Change, ...]:
    """The changes of a posted form; whatever was not posted at all is as it was."""
    whole = {**posted(part, was, name), **inputs}
    now = value_of(part, whole, name)
    if was is None:
        return () if now is None else (Change(path, written(part, now, None)),)
    if now is None:
        return () if normal(part, was) is None else (Change(path, None),)
    return tuple(changes(part, was, now, path))

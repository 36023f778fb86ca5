"""What is missing before the whole can be read: by clause and field, in the words of the forms, never as the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from servanda.operations import Desk, refused_at
from servanda.web.views.rows import called_path

#: The code of something left out; what is missing is then named by the last step of its place.
_LEFT_OUT = "AGR020"


@dataclass(frozen=True, slots=True)
class Unread:
    """One reason why the whole cannot be read: its ``clause`` or ``section``, and its field as the form calls it.

    ``path`` leads to the value; ``missing`` says that there is none yet. ``why`` and ``remedy`` are the program's own.
    """

    path: tuple[str | int, ...]
    clause: str
    section: str
    field: str
    missing: bool
    code: str
    why: str
    remedy: str


def unread_of(desk: Desk, called: Mapping[str, str]) -> tuple[Unread, ...]:
    """Everything that keeps the file from being read; nothing where it can be."""
    return tuple(_one(one, called) for one in refused_at(desk.standing))


def refused_paths(desk: Desk) -> dict[tuple[str | int, ...], str]:
    """Why each field cannot be read, by its path, for the form it stands in."""
    return {one.path: one.why for one in unread_of(desk, {})}


def _one(one: Any, called: Mapping[str, str]) -> Unread:
    refused, path = one.refused, tuple(one.path)
    missing = refused.code == _LEFT_OUT and refused.why.startswith("'")
    if missing:
        path = (*path, refused.why.split("'")[1])
    in_clause = len(path) > 1 and path[0] == "clauses"
    inner = path[2:] if in_clause else path[1:]
    field = called_path(".".join(map(str, inner)), called) if inner else ""
    clause, section = (str(path[1]), "") if in_clause else ("", str(path[0]) if path else "")
    return Unread(path, clause, section, field, missing, refused.code, refused.why, refused.remedy)

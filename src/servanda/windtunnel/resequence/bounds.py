"""Bounds the user sets: what may be changed, and of whom nothing more may be asked; from a file, flags, or both."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from typing import Final

from pydantic import Field, TypeAdapter

from servanda.agreement import Agreement, Identifier, OneOrMore, file_shape, read_shape
from servanda.basis import Node, Place, Refusal, Refused, read_yaml
from servanda.windtunnel.resequence.edit import FAMILIES, Edit

#: The kinds of edit by family, as they may be named in bounds.
KINDS: Final = {
    "orders": ("wait dropped", "another way to begin", "long-stop", "who goes first", "deadline moved",
               "order swapped"),
    "forms": ("simultaneous", "alternating", "gated"),
    "steps": ("stages cut anew", "first stage", "cut in stages"),
    "devices": (
        "liaison line", "observers", "presence", "tie-break", "cooling gap before answers", "third-party custody",
        "confidence-building step", "snap-back", "guarantee",
    ),
}  # fmt: skip
_NAMES: Final = (*FAMILIES, *(kind for kinds in KINDS.values() for kind in kinds))
VERSION: Final = "1"


@file_shape
class BoundsFile:
    """A bounds file."""

    bounds: str = Field(description="version of this format")
    agreement: Identifier = Field(description="id of the agreement it is about")
    note: str = ""
    only: OneOrMore[str] = Field(default=(), description="families or kinds of change; all where left out")
    without: OneOrMore[str] = Field(default=(), description="families or kinds of change that are left out")
    change: OneOrMore[Identifier] = Field(default=(), description="the only clauses that may be changed")
    keep: OneOrMore[Identifier] = Field(default=(), description="clauses that stay as they are")
    add: bool = Field(default=True, description="whether clauses and bodies may be added")
    no_later_than: str = Field(default="", description="no date later than this day is written")
    not_asked: OneOrMore[Identifier] = Field(default=(), description="participants of whom nothing more is asked")
    most_stages: str = Field(default="", description="into how many stages a duty is cut at most")


@dataclass(frozen=True, slots=True)
class Bounds:
    """What may be changed; every field empty leaves everything open."""

    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    change: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    add: bool = True
    no_later_than: str = ""
    not_asked: tuple[str, ...] = ()
    most_stages: int = 8

    @property
    def narrowed(self) -> bool:
        """Whether only some kinds of change or some clauses are open."""
        return bool(self.only or self.change or self.keep or self.not_asked)

    def against(self, edit: Edit) -> str:
        """Why an edit is out of bounds; empty where it is not."""
        names = {edit.family, edit.kind}
        if self.only and not names & set(self.only):
            return "only other kinds of change are wanted"
        if names & set(self.without):
            return "this kind of change is left out"
        if kept := [one for one in edit.clauses if one in self.keep]:
            return f"{kept[0]} is to stay as it is"
        if self.change and (other := [one for one in edit.clauses if one not in self.change]):
            return f"{other[0]} is not among the clauses that may be changed"
        if not self.add and any(op.how in ("item", "entry") for op in edit.ops):
            return "nothing is to be added"
        if self.no_later_than and edit.date > self.no_later_than:
            return f"it would write {edit.date}, and no date after {self.no_later_than} is wanted"
        if asked := [one for one in self.not_asked if one in edit.asks]:
            return f"nothing more is to be asked of {asked[0]}"
        return ""


def read_bounds(text: str, agreement: Agreement, file: str = "bounds.yaml") -> Bounds:
    """The bounds in a file's text, about one agreement.

    Refuses, at its place: (TUN501) what is no bounds file, of another version or about another agreement, (TUN502) an
    unknown key or a value of another shape, (TUN503) a clause, participant or kind of change there is none of,
    (TUN504) a day that is none.
    """
    root = read_yaml(text, file)
    if not isinstance(root.value, dict) or "bounds" not in root.value or root.value["bounds"].value != VERSION:
        why = f"this is not a bounds file: it does not say 'bounds: {VERSION}'"
        raise Refusal("TUN501", why, f"begin it with 'bounds: {VERSION}' and 'agreement: {agreement.id}'", root.place)
    problems: list[Refused] = []
    read: BoundsFile | None = read_shape(TypeAdapter(BoundsFile), root.data(), root, problems)
    if read is None or problems:
        raise Refusal.of([replace(one, code="TUN502") for one in problems])
    if read.agreement != agreement.id:
        place = root.at(("agreement",)).place
        why = f"these are bounds for {read.agreement!r}, not for {agreement.id!r}"
        raise Refusal("TUN501", why, "name the agreement's own, or change its 'agreement'", place)
    found = Bounds(
        read.only, read.without, read.change, read.keep, read.add, _day(read.no_later_than, root), read.not_asked,
        _stages(read.most_stages, root),
    )  # fmt: skip
    return checked_bounds(found, agreement, root)


def checked_bounds(bounds: Bounds, agreement: Agreement, root: Node | None = None) -> Bounds:
    """The same bounds, if every name in them stands for something; else refused (TUN503) with the nearest that does."""
    reasons = [*_strangers(bounds, agreement, root)]
    if reasons:
        raise Refusal.of(reasons)
    return bounds


def _strangers(bounds: Bounds, agreement: Agreement, root: Node | None) -> Iterator[Refused]:
    clauses = tuple(one.id for one in agreement.clauses)
    for field, sort, known in (
        ("only", "kind of change", _NAMES),
        ("without", "kind of change", _NAMES),
        ("change", "clause", clauses),
        ("keep", "clause", clauses),
        ("not_asked", "participant", tuple(agreement.participants)),
    ):
        for name in getattr(bounds, field):
            if name not in known:
                place = Place(f"--{field.replace('_', '-')}") if root is None else root.at((field,)).place
                yield Refused("TUN503", f"no {sort} is called {name!r}", _nearest(name, known), place)


def _nearest(name: str, known: Iterable[str]) -> str:
    listed = list(known)
    near = get_close_matches(name, listed, 1)
    return f"did you mean {near[0]!r}?" if near else f"name one of: {', '.join(listed) or 'none yet'}"


def _day(text: str, root: Node) -> str:
    if not text:
        return ""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        place = root.at(("no_later_than",)).place
        raise Refusal("TUN504", f"{text[:40]!r} is no day", "write it as 2026-06-01", place) from None


def _stages(text: str, root: Node) -> int:
    if not text:
        return Bounds().most_stages
    if not text.isdecimal() or not 2 <= int(text) <= 60:
        place = root.at(("most_stages",)).place
        raise Refusal("TUN504", f"{text[:40]!r} is no number of stages", "write a number from 2 to 60", place)
    return int(text)

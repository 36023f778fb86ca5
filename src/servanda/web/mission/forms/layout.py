"""How the form of a deed is laid out: what is asked under which heading, what stands on a line, what must be chosen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from servanda.web.mission.forms.asking import Input, Sort

#: A field, or fields that stand beside each other on a line.
Line = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """What is asked under one heading. ``head``: its message, none for what needs no heading.

    ``folded``: behind a press, for what few need; it stands open where something is filled in already.
    """

    head: str
    lines: tuple[Line, ...]
    folded: bool = False

    def names(self) -> Iterator[str]:
        """The fields of the group, in order."""
        for line in self.lines:
            yield from (line,) if isinstance(line, str) else line


@dataclass(frozen=True, slots=True)
class Layout:
    """The form of one deed. ``chosen``: what nobody but the person chooses: no answer stands there at first, and the
    form is not sent without one. A part of a part is named ``part.field``. ``among``: the only answers of a field that
    this form offers, where its type has more."""

    groups: tuple[Group, ...]
    chosen: frozenset[str] = frozenset()
    among: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shown:
    """A group as a form shows it: its heading and its lines of inputs."""

    head: str
    lines: tuple[tuple[Input, ...], ...]
    folded: bool = False


def laid(layout: Layout | None, inputs: tuple[Input, ...]) -> tuple[Input, ...]:
    """Inputs in the order of their form, with no answer where the person has to choose one.

    What no group names comes last, as it is: a form never loses a field.
    """
    if layout is None:
        return inputs
    order = {name: n for n, name in enumerate(name for group in layout.groups for name in group.names())}
    there = sorted(inputs, key=lambda one: order.get(one.name, len(order)))
    return tuple(_unanswered(_among(one, layout.among.get(one.name)), layout.chosen) for one in there)


def _among(one: Input, answers: tuple[str, ...] | None) -> Input:
    """The same with no other answers than these, in their order."""
    if answers is None:
        return one
    words = dict(one.words)
    return replace(one, words=tuple((value, words[value]) for value in answers))


def _unanswered(one: Input, chosen: frozenset[str]) -> Input:
    if one.sort is Sort.PART:
        return replace(one, parts=tuple(_unanswered(part, chosen) for part in one.parts))
    if one.name not in chosen:
        return _only_one(one)
    if one.sort is Sort.TICK:
        return replace(one, sort=Sort.EITHER, needed=True, chosen=True, value=one.value if one.held else None)
    return replace(one, needed=True, chosen=True, value=one.value if one.held else "")


def _only_one(one: Input) -> Input:
    """What is needed and can be but one thing stands there already."""
    alone = one.sort is Sort.CHOICE and one.needed and len(one.choices) == 1 and not one.words
    return replace(one, value=one.choices[0][0]) if alone and not one.value else one


def shown(layout: Layout | None, inputs: tuple[Input, ...]) -> tuple[Shown, ...]:
    """The groups of a form; what is only sent along comes before all of them."""
    along = tuple(one for one in inputs if one.sort is Sort.GIVEN)
    asked = {one.name: one for one in inputs if one.sort is not Sort.GIVEN}
    groups = [Shown("", (along,))] if along else []
    for group in layout.groups if layout else ():
        found = ((line,) if isinstance(line, str) else line for line in group.lines)
        lines = tuple(tuple(asked.pop(name) for name in line if name in asked) for line in found)
        if any(lines):
            answered = any(_answered(one) for line in lines for one in line)
            groups.append(Shown(group.head, tuple(line for line in lines if line), group.folded and not answered))
    if asked:
        groups.append(Shown("", tuple((one,) for one in asked.values())))
    return tuple(groups)


def _answered(one: Input) -> bool:
    """Whether somebody filled it in, or the page did."""
    return one.held and one.value not in (None, "", (), [], {})

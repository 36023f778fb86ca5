"""What changes would lead to, as they are typed: refusals by field, diagnostics, dates, the sentence; saves nothing."""

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from servanda.agreement import Agreement, Change, Diagnostic, changed, examined, speak
from servanda.basis import Node, Refused
from servanda.operations.dates import Dated, Dates
from servanda.operations.desk.desk import Changes, Desk
from servanda.operations.desk.reading import Standing

_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class RefusedAt:
    """A reason to refuse, and the path of the part it is about; items of lists by their id."""

    path: tuple[str | int, ...]
    refused: Refused


@dataclass(frozen=True)
class Live:
    """What the changes would lead to.

    ``refusals``: why the file could not be read as an agreement; then ``agreement`` is the last readable one, and
    diagnostics are of that. ``clause``: the clause the changes are about, empty where they are about none or several.
    """

    standing: Standing
    changes: tuple[Change, ...]
    language: str
    clause: str
    diagnostics: tuple[Diagnostic, ...]

    @property
    def agreement(self) -> Agreement:
        """The agreement with the changes, or as last readable."""
        return self.standing.agreement

    @property
    def source(self) -> str:
        """The text of the file with the changes."""
        return self.standing.sheet.text

    @cached_property
    def refusals(self) -> tuple[RefusedAt, ...]:
        """Why the file could not be read, each with its path."""
        return refused_at(self.standing)

    @property
    def dates(self) -> tuple[Dated, ...]:
        """The moments of the clause, placed on the clock."""
        return Dates(self.agreement).of_clause(self.clause) if self._readable else ()

    @property
    def sentence(self) -> str:
        """The clause in plain words; empty where it cannot be read yet."""
        if not self._readable:
            return ""
        return speak(self.agreement.clause(self.clause), self.agreement, self.language).text

    @property
    def _readable(self) -> bool:
        known = any(one.id == self.clause for one in self.agreement.clauses)
        return bool(self.clause) and known and not self.standing.refusals


def tried(desk: Desk, changes: Changes, language: str = "en") -> Live:
    """What changes would lead to; refuses (AGR060) a path that leads through a single value."""
    wanted = tuple(Change(tuple(path), value) for path, value in changes)
    with undisturbed():
        standing = desk.standing.now(changed(desk.standing.sheet, wanted))
        known = desk.examined
        if standing.agreement is not desk.agreement:
            known = examined(standing.agreement, before=known)
            known.matter.let_go()
    about = {str(path[1]) for path, _ in wanted if len(path) > 1 and path[0] == "clauses"}
    return Live(standing, wanted, language, about.pop() if len(about) == 1 else "", known.diagnostics)


@contextmanager
def undisturbed() -> Iterator[None]:
    """No full search for unused memory meanwhile: on a large draft one takes longer than the work itself."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def refused_at(standing: Standing) -> tuple[RefusedAt, ...]:
    """Each reason why a file cannot be read, with the path of the part it is about."""
    return tuple(RefusedAt(path_of(standing.sheet.root, one), one) for one in standing.refusals)


def path_of(root: Node, refused: Refused) -> tuple[str | int, ...]:
    """The path of a place, with items of lists by their id where they have one."""
    path: list[str | int] = []
    node = root
    for key, number in _STEP.findall(refused.place.path):
        step: str | int = key or int(number)
        node = node.at((step,))
        path.append(_id_of(node) or step if isinstance(step, int) else step)
    return tuple(path)


def _id_of(node: Node) -> str:
    named = node.value.get("id") if isinstance(node.value, dict) else None
    return named.value if named is not None and isinstance(named.value, str) else ""


__all__ = ["Live", "RefusedAt", "path_of", "refused_at", "tried"]

"""Issues as a space of packages: one option per issue, some combinations ruled out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import prod

import numpy as np
import numpy.typing as npt

from servanda.basis import content_hash
from servanda.negotiation.issue_file import Edit

Bools = npt.NDArray[np.bool_]
#: A package: per issue, in the order of the file, the place of its option.
Package = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One way to settle an issue, and the edits it makes in the agreement file."""

    id: str
    called: Mapping[str, str]
    writes: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Issue:
    """Something to be settled; ``can_be_taken_back``: what was given on it can be withdrawn later."""

    id: str
    called: Mapping[str, str]
    options: tuple[Option, ...]
    can_be_taken_back: bool = True

    def place(self, option: str) -> int:
        """Where an option stands; -1 where there is none of that id."""
        return next((n for n, one in enumerate(self.options) if one.id == option), -1)


@dataclass(frozen=True, slots=True)
class Combination:
    """Options of several issues together: it holds of a package with one of ``options`` on every issue named."""

    options: Mapping[int, frozenset[int]]

    def holds(self, package: Package) -> bool:
        """Whether a package has the combination."""
        return all(package[issue] in allowed for issue, allowed in self.options.items())

    def mask(self, issue: int, size: int) -> Bools:
        """For each option of one issue whether it is among those of the combination; all where it is not named."""
        found = np.ones(size, dtype=np.bool_)
        if issue in self.options:
            found[:] = False
            found[list(self.options[issue])] = True
        return found


@dataclass(frozen=True)
class Issues:
    """What is to be settled, who has to agree, what is ruled out, and where things stand today.

    ``participants`` are in the order of the file; no result depends on it or on their names. ``today`` is the
    package that holds now, None where the file does not say.
    """

    agreement: str
    participants: tuple[str, ...]
    issues: tuple[Issue, ...]
    ruled_out: tuple[Combination, ...] = ()
    because: tuple[str, ...] = ()
    today: Package | None = None
    positions: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    note: str = ""

    @property
    def sizes(self) -> tuple[int, ...]:
        """How many options each issue has."""
        return tuple(len(issue.options) for issue in self.issues)

    @property
    def total(self) -> int:
        """How many packages there are, those ruled out included."""
        return prod(self.sizes)

    def issue(self, id_: str) -> int:
        """Where an issue stands; -1 where there is none of that id."""
        return next((n for n, one in enumerate(self.issues) if one.id == id_), -1)

    def allowed(self, package: Package) -> bool:
        """Whether no rule speaks against a package."""
        return not any(one.holds(package) for one in self.ruled_out)

    @cached_property
    def keys(self) -> tuple[npt.NDArray[np.uint64], ...]:
        """A 64-bit content hash per option; the sum over a package, modulo 2**64, breaks its ties."""
        return tuple(
            np.array(
                [int(content_hash(f"{issue.id}\0{one.id}".encode()), 16) for one in issue.options], dtype=np.uint64
            )
            for issue in self.issues
        )

    def named(self, package: Package) -> dict[str, str]:
        """A package by the ids of its issues and options."""
        return {issue.id: issue.options[at].id for issue, at in zip(self.issues, package, strict=True)}

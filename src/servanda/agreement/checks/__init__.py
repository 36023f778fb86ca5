"""The checks, one file each; a new check is a new file, or an entry point ``servanda.checks`` elsewhere."""

import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from inspect import isabstract
from typing import TYPE_CHECKING

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.watch import Share, Watch
from servanda.agreement.diagnostics import Diagnostic
from servanda.agreement.model import Agreement

if TYPE_CHECKING:
    from servanda.agreement.positions import Positions


@cache
def checks() -> Mapping[str, Check]:
    """Every check by its code, in order of the codes."""
    found: dict[str, Check] = {}
    for module in pkgutil.iter_modules(__path__):
        for kind in _made_in(import_module(f"{__name__}.{module.name}")):
            if kind.code in found:
                other = type(found[kind.code]).__name__
                raise ImportError(f"two checks have the code {kind.code}: {kind.__name__} and {other}")
            found[kind.code] = kind()
    for point in entry_points(group="servanda.checks"):
        kind = point.load()
        found.setdefault(kind.code, kind())
    return dict(sorted(found.items()))


def _made_in(module: object) -> Iterator[type[Check]]:
    here = getattr(module, "__name__", "")
    for value in vars(module).values():
        ours = isinstance(value, type) and issubclass(value, Check) and value.__module__ == here
        if ours and not isabstract(value):
            yield value


def check(agreement: Agreement, positions: "Positions | None" = None, on: date | None = None) -> tuple[Diagnostic, ...]:
    """Every diagnostic of an agreement in rank order: by severity, then weight, then place in the file.

    ``positions``: what participants have said (their stated conditions count as preconditions); ``on``: the
    day for which dates coming due are listed. Equal ranks keep the order of the file and of the codes, never
    of names.
    """
    return examined(agreement, positions, on).diagnostics


@dataclass(frozen=True, slots=True)
class Examined:
    """An agreement examined: the diagnostics, and what was worked out for them, for the next state of the file."""

    diagnostics: tuple[Diagnostic, ...]
    matter: Matter


def examined(
    agreement: Agreement,
    positions: "Positions | None" = None,
    on: date | None = None,
    before: Examined | None = None,
) -> Examined:
    """The diagnostics as ``check`` gives them; ``before``: of the same file before an edit, so that it takes less."""
    matter = Matter(agreement, positions, on, None if before is None else before.matter)
    found = [one for each in checks().values() for one in each.look(matter)]
    found += [one for clause in agreement.clauses for one in clause.promise.doubts(clause, agreement)]
    return Examined(tuple(sorted(found, key=_rank)), matter)


#: The same under a name that no module here has: mypy takes ``check`` for the module ``check`` now and then.
check_agreement = check


def _rank(one: Diagnostic) -> tuple[int, int, int, int, str]:
    return (one.severity.rank, -one.weight, one.place.line, one.place.column, one.code)


__all__ = ["Check", "Examined", "Matter", "Share", "Watch", "check", "check_agreement", "checks", "examined"]

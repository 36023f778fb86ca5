"""The clause kinds, one file each; a new one is one new file, or an entry point ``servanda.clauses`` elsewhere."""

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points

from servanda.agreement.clause import Promise


@cache
def kinds() -> Mapping[str, type[Promise]]:
    """Every clause kind by its key, in order of the keys."""
    found: dict[str, type[Promise]] = {}
    for module in pkgutil.iter_modules(__path__):
        _gather(import_module(f"{__name__}.{module.name}"), found)
    for point in entry_points(group="servanda.clauses"):
        kind = point.load()
        found[kind.key] = kind
    return dict(sorted(found.items()))


def _gather(module: object, found: dict[str, type[Promise]]) -> None:
    for value in vars(module).values():
        if (
            isinstance(value, type)
            and issubclass(value, Promise)
            and value.__module__ == getattr(module, "__name__", "")
        ):
            found[value.key] = value

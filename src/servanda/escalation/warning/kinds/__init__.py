"""The kinds of thresholds, one file each; a new one is one new file."""

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module

from servanda.escalation.warning.kind import WarningKind


@cache
def warning_kinds() -> Mapping[str, type[WarningKind]]:
    """Every kind by its key, in order of the keys."""
    found: dict[str, type[WarningKind]] = {}
    for module in pkgutil.iter_modules(__path__):
        loaded = import_module(f"{__name__}.{module.name}")
        for value in vars(loaded).values():
            if isinstance(value, type) and issubclass(value, WarningKind) and value.__module__ == loaded.__name__:
                found[value.key] = value
    return dict(sorted(found.items()))

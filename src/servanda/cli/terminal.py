"""What every verb prints with: the console, JSON, and a progress line on anything that takes a while."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console

SOON_S = 2.0


def console() -> Console:
    """The console for what was asked; plain where it is not a terminal."""
    return Console(highlight=False, soft_wrap=not sys.stdout.isatty())


def print_json(data: Any) -> None:
    """Data as JSON on standard output, and nothing else."""
    json.dump(data, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """A spinner with the step under way, shown on a terminal once work has taken two seconds."""
    errors = Console(stderr=True, highlight=False)
    if not errors.is_terminal:
        yield lambda _: None
        return
    begun = time.monotonic()
    status = errors.status("")
    shown = False

    def say(step: str) -> None:
        nonlocal shown
        if not shown and time.monotonic() - begun >= SOON_S:
            status.start()
            shown = True
        status.update(f"{step} …")

    try:
        yield say
    finally:
        if shown:
            status.stop()

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
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """A progress bar for the step under way, shown on a terminal once work has taken two seconds."""
    errors = Console(stderr=True, highlight=False)
    if not errors.is_terminal:
        yield lambda step, done, total: None
        return
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    bar = Progress(TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), console=errors, transient=True)
    task = bar.add_task("", total=None)
    begun = time.monotonic()

    def say(step: str, done: int, total: int) -> None:
        bar.update(task, description=step, completed=done, total=total or None)
        if not bar.live.is_started and time.monotonic() - begun >= SOON_S:
            bar.start()

    try:
        yield say
    finally:
        bar.stop()

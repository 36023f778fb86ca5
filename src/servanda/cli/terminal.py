"""What every verb prints with: the console, JSON, and a progress line on anything that takes a while."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.measure import Measurement
from rich.text import Text

from servanda.cli.streams import is_utf8

if TYPE_CHECKING:
    from rich.table import Table

SOON_S = 2.0
#: A terminal narrower than this breaks lines as it can.
_NARROWEST = 40
#: What stands in for a no-break space, wide and narrow, while lines are broken.
_KEPT = ("\ue000", "\ue001")
#: Wider than any table of ours: where nobody's screen sets the width, no line is broken.
_UNBROKEN = 4_000


class _Paper(Console):
    """A console that leaves it to the program to say what a closed pager means; its own way is to exit with 1."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def console() -> Console:
    """The console for what was asked; plain where it is not a terminal."""
    if sys.stdout.isatty():
        return _Paper(highlight=False)
    return _Paper(highlight=False, soft_wrap=True, width=_UNBROKEN)


def print_table(out: Console, table: "Table") -> None:
    """A table, wider than the terminal where its names would otherwise be cut or broken."""
    width = out.width
    try:
        # Rich never measures or prints wider than its console, so that for this one table it has to be wider.
        out.width = _UNBROKEN
        out.width = max(width, Measurement.get(out, out.options, table).minimum)
        out.print(table, crop=False)
    finally:
        out.width = width


def print_passages(out: Console, passages: Any) -> None:
    """Passages as plain text: a heading line each, in bold where it opens a part, and the notes beneath it."""
    for passage in passages:
        out.print(("\n" if passage.part else "") + passage.head, style="bold" if passage.part else None, markup=False)
        for note in passage.notes:
            _print_note(out, note)


def _print_note(out: Console, note: str) -> None:
    """A note set in under its heading; on a terminal its further lines are set in deeper, so that notes stay apart."""
    if out.soft_wrap or out.width < _NARROWEST:
        out.print(f"    {note}", markup=False)
        return
    # Rich breaks at a no-break space too: a letter of nobody's alphabet stands in for it.
    kept = Text(note.replace("\u00a0", _KEPT[0]).replace("\u202f", _KEPT[1]))
    for number, line in enumerate(kept.wrap(out, out.width - 6)):
        plain = line.plain.rstrip().replace(_KEPT[0], "\u00a0").replace(_KEPT[1], "\u202f")
        out.print(f"{'    ' if number == 0 else '      '}{plain}", markup=False, no_wrap=True, crop=False)


def print_json(data: Any) -> None:
    """Data as JSON on standard output, and nothing else."""
    json.dump(data, sys.stdout, ensure_ascii=not is_utf8(), indent=1)
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

"""Coded facts too many to hold: columns grow in files, and are read from there as if they were arrays."""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any, Final
from weakref import finalize

import numpy as np

from servanda.compliance.coded import Coded, joined

#: Beyond so many coded facts (about 130 bytes each) columns go to files.
MOST_HELD: Final = 25_000_000
_AT_ONCE: Final = 4_000_000


class Folder:
    """A temporary folder that is removed when nobody holds it any more."""

    def __init__(self) -> None:
        self.path = Path(mkdtemp(prefix="servanda-"))
        finalize(self, rmtree, self.path, ignore_errors=True)


class Columns:
    """Runs of coded facts gathered into one: in memory up to MOST_HELD facts, beyond that in a temporary folder."""

    def __init__(self, most_held: int | None = None) -> None:
        self._most = MOST_HELD if most_held is None else most_held
        self._runs: list[Coded] = []
        self._height = 0
        self._folder: Folder | None = None
        self._shapes: dict[str, tuple[Any, tuple[int, ...]]] = {}

    def add(self, run: Coded) -> None:
        """One more run."""
        self._runs.append(run)
        self._height += len(run)
        if self._folder is not None or self._height > self._most:
            self._write()

    def whole(self) -> Coded:
        """All of them as one."""
        if self._folder is None:
            # The runs are let go with this: held on to, they would be there a third time while all are put in order.
            runs, self._runs = self._runs, []
            return joined(runs)
        return Coded(**{name: self._mapped(name) for name in self._shapes})

    def ordered(self, whole: Coded, order: Any) -> Coded:
        """The facts in another order, one column after the other, so that never more than one is held twice."""
        if self._folder is None:
            return whole.take(order)
        for name in [field.name for field in fields(Coded)]:
            setattr(whole, name, self._reordered(name, order))
        return whole

    @property
    def folder(self) -> Folder | None:
        """The folder, which lives as long as somebody holds it; None where all is in memory."""
        return self._folder

    def _write(self) -> None:
        if self._folder is None:
            self._folder = Folder()
        for run in self._runs:
            for name, column in _columns(run):
                self._shapes.setdefault(name, (column.dtype, column.shape[1:]))
                with self._path(name).open("ab") as file:
                    column.tofile(file)
        self._runs = []

    def _reordered(self, name: str, order: Any) -> Any:
        old = self._mapped(name)
        there = self._path(f"{name}.ordered")
        with there.open("wb") as file:
            for begin in range(0, len(order), _AT_ONCE):
                old[order[begin : begin + _AT_ONCE]].tofile(file)
        del old
        there.replace(self._path(name))
        return self._mapped(name, len(order))

    def _mapped(self, name: str, height: int | None = None) -> Any:
        dtype, rest = self._shapes[name]
        shape = (self._height if height is None else height, *rest)
        if not shape[0]:
            return np.zeros(shape, dtype)
        return np.memmap(self._path(name), dtype, "r", shape=shape)

    def _path(self, name: str) -> Path:
        assert self._folder is not None
        return self._folder.path / name


def _columns(run: Coded) -> Iterator[tuple[str, Any]]:
    for field in fields(Coded):
        yield field.name, getattr(run, field.name)

"""Faults made on purpose: fail, or be killed, at the n-th commit point; and kill whoever writes under load.

What SQLite's own tests do: the first point, the second, and so on, until a run passes untouched.
"""

import itertools
import os
import random
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mission_worlds import POLICY, Place, draft, enter, held, tick
from servanda.access import DataClass
from servanda.basis import Refusal
from servanda.store import verify_mission


class Fault(OSError):
    """What a disk that fails would say."""


@dataclass
class Counter:
    """Counts commit points, and acts at the n-th; ``passed``: their names in order."""

    at: int
    act: Callable[[], None]
    passed: list[str] = field(default_factory=list)

    def __call__(self, name: str) -> None:
        self.passed.append(name)
        if len(self.passed) == self.at:
            self.act()

    @property
    def reached(self) -> bool:
        """Whether there was an n-th."""
        return len(self.passed) >= self.at


def fail() -> None:
    """Fails as a disk does."""
    raise Fault(5, "made to fail")


def die() -> None:
    """Dies as by ``kill -9``."""
    os.kill(os.getpid(), signal.SIGKILL)


def in_child(run: Callable[[], None]) -> int:
    """Runs something in a process of its own, which shares nothing that is open; how it ended, as ``os.wait`` says."""
    child = os.fork()
    if child == 0:
        try:
            run()
        except BaseException:  # noqa: BLE001 - it ends here, whatever it was
            traceback.print_exc(file=sys.__stderr__)
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1]


@dataclass(frozen=True)
class Toll:
    """What came of one kill under load: how many acts were acknowledged, lost, torn; whether all of it verifies."""

    acknowledged: int
    kept: int
    lost: int
    torn: int
    sound: bool


def load(place: Place, told: int, first: int, threads: int = 4) -> None:
    """Enters acts of two drafts from several threads for ever, and a tick now and then; tells what was acknowledged."""
    numbers = itertools.count(first)
    with place.open() as store:

        def work() -> None:
            while True:
                n = next(numbers)
                pair = draft(n), draft(n, DataClass.SOURCE, key="")
                entries = enter(store, *pair)
                os.write(told, f"{n} {entries[0].position} {entries[1].position}\n".encode())

        for _ in range(threads):
            threading.Thread(target=work, daemon=True).start()
        while True:
            time.sleep(0.02)
            tick(store, 16)


def killed_under_load(place: Place, first: int, chance: random.Random) -> Toll:
    """One ``kill -9`` at a random moment under load, and what is there when it is opened again."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        try:
            load(place, write, first)
        finally:
            os._exit(1)
    os.close(write)
    with os.fdopen(read, "rb") as told:
        # Not before it writes: else most would be killed while they open it.
        lines = [told.readline()]
        time.sleep(chance.random() * 0.15)
        os.kill(child, signal.SIGKILL)
        lines += told.read().splitlines()
    os.waitpid(child, 0)
    return _counted(place, [line.split() for line in lines if line], first)


def _counted(place: Place, told: list[list[bytes]], first: int) -> Toll:
    with place.open() as store:
        entries = {one.position: one for one in store.entries()}
        lost = 0
        for n, one, other in told:
            words = f"word {int(n)}"
            pair = entries.get(int(one)), entries.get(int(other))
            lost += any(entry is None or entry.content.get("words") != words for entry in pair)
        torn = sum(
            entries[n + 1].content.get("words") != entry.content["words"] if n + 1 in entries else True
            for n, entry in entries.items()
            if not entry.data_class.secret
        )
        sound = verify_mission(store).sound and sorted(entries) == list(range(1, len(entries) + 1))  # type: ignore[arg-type]
        return Toll(len(told), len(entries), lost, torn, sound)


def bytes_flipped(path: Path, chance: random.Random, within: range | None = None) -> tuple[int, Any]:
    """One bit of a file turned, anywhere or within some of it; where, and what takes it back."""
    at, bit = chance.choice(within or range(path.stat().st_size)), 1 << chance.randrange(8)

    def turn() -> None:
        with path.open("r+b") as file:
            file.seek(at)
            one = file.read(1)[0]
            file.seek(at)
            file.write(bytes([one ^ bit]))

    turn()
    return at, turn


def turned_anywhere(
    place: Place, path: Path, before: Any, flips: int, chance: random.Random, within: range | None = None
) -> tuple[int, list[int]]:
    """One bit of a mission's file after another turned and turned back, at random, anywhere or within some of it.

    Returns how many were found, and where one changed the record and was not.
    """
    found, unseen = 0, []
    for _ in range(flips):
        at, back = bytes_flipped(path, chance, within)
        data = path.read_bytes()
        try:
            with place.open() as store:
                if verify_mission(store, POLICY).sound:  # type: ignore[arg-type]
                    if _record(held(store)) != _record(before):
                        unseen.append(at)
                else:
                    found += 1
        except Refusal:
            found += 1
        if path.read_bytes() != data:
            # Opening wrote to it.
            with path.open("r+b") as file:
                file.write(data)
                file.truncate()
        back()
    return found, unseen


def _record(state: Any) -> Any:
    return {name: state[name] for name in ("entries", "heads", "tree", "waiting")}
